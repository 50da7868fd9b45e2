//! `sso-admin`: SSO Admin 2020-07-20.
//!
//! Written by `cargo xtask codegen` from `models/sso-admin.json`: change that, not this.

#![expect(missing_docs, reason = "the documentation texts of AWS's models are left out")]

use crate::declare::service_error;
use crate::operation::{Code, CommonRefusals};
use crate::{Protocol, ServiceInfo};

/// What the model says of the service.
pub static SERVICE: ServiceInfo = ServiceInfo {
    name: "sso-admin",
    id: "SSO Admin",
    protocol: Protocol::Json,
    api_version: "2020-07-20",
    signing_name: "sso",
    action_prefix: "sso",
    event_source: "sso.amazonaws.com",
    target_prefix: Some("SWBExternalService"),
    xml_namespace: None,
    refusals: CommonRefusals {
        validation: Code { name: "ValidationException", status: 400 },
        malformed: Code { name: "SerializationException", status: 400 },
        access_denied: Code { name: "AccessDeniedException", status: 400 },
        throttled: Code { name: "ThrottlingException", status: 400 },
        internal: Code { name: "InternalServerException", status: 500 },
        unavailable: Code { name: "ServiceUnavailableException", status: 503 },
    },
    errors: &[
        &shapes::ACCESS_DENIED_EXCEPTION,
        &shapes::CONFLICT_EXCEPTION,
        &shapes::INTERNAL_SERVER_EXCEPTION,
        &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
        &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        &shapes::THROTTLING_EXCEPTION,
        &shapes::VALIDATION_EXCEPTION,
    ],
    operations: &[
        &op::ADD_REGION,
        &op::ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET,
        &op::ATTACH_MANAGED_POLICY_TO_PERMISSION_SET,
        &op::CREATE_ACCOUNT_ASSIGNMENT,
        &op::CREATE_APPLICATION,
        &op::CREATE_APPLICATION_ASSIGNMENT,
        &op::CREATE_INSTANCE,
        &op::CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        &op::CREATE_PERMISSION_SET,
        &op::CREATE_TRUSTED_TOKEN_ISSUER,
        &op::DELETE_ACCOUNT_ASSIGNMENT,
        &op::DELETE_APPLICATION,
        &op::DELETE_APPLICATION_ACCESS_SCOPE,
        &op::DELETE_APPLICATION_ASSIGNMENT,
        &op::DELETE_APPLICATION_AUTHENTICATION_METHOD,
        &op::DELETE_APPLICATION_GRANT,
        &op::DELETE_INLINE_POLICY_FROM_PERMISSION_SET,
        &op::DELETE_INSTANCE,
        &op::DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        &op::DELETE_PERMISSION_SET,
        &op::DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET,
        &op::DELETE_TRUSTED_TOKEN_ISSUER,
        &op::DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS,
        &op::DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS,
        &op::DESCRIBE_APPLICATION,
        &op::DESCRIBE_APPLICATION_ASSIGNMENT,
        &op::DESCRIBE_APPLICATION_PROVIDER,
        &op::DESCRIBE_INSTANCE,
        &op::DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        &op::DESCRIBE_PERMISSION_SET,
        &op::DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS,
        &op::DESCRIBE_REGION,
        &op::DESCRIBE_TRUSTED_TOKEN_ISSUER,
        &op::DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET,
        &op::DETACH_MANAGED_POLICY_FROM_PERMISSION_SET,
        &op::GET_APPLICATION_ACCESS_SCOPE,
        &op::GET_APPLICATION_ASSIGNMENT_CONFIGURATION,
        &op::GET_APPLICATION_AUTHENTICATION_METHOD,
        &op::GET_APPLICATION_GRANT,
        &op::GET_APPLICATION_SESSION_CONFIGURATION,
        &op::GET_INLINE_POLICY_FOR_PERMISSION_SET,
        &op::GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET,
        &op::LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS,
        &op::LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS,
        &op::LIST_ACCOUNT_ASSIGNMENTS,
        &op::LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL,
        &op::LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET,
        &op::LIST_APPLICATION_ACCESS_SCOPES,
        &op::LIST_APPLICATION_ASSIGNMENTS,
        &op::LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL,
        &op::LIST_APPLICATION_AUTHENTICATION_METHODS,
        &op::LIST_APPLICATION_GRANTS,
        &op::LIST_APPLICATION_PROVIDERS,
        &op::LIST_APPLICATIONS,
        &op::LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET,
        &op::LIST_INSTANCES,
        &op::LIST_MANAGED_POLICIES_IN_PERMISSION_SET,
        &op::LIST_PERMISSION_SET_PROVISIONING_STATUS,
        &op::LIST_PERMISSION_SETS,
        &op::LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT,
        &op::LIST_REGIONS,
        &op::LIST_TAGS_FOR_RESOURCE,
        &op::LIST_TRUSTED_TOKEN_ISSUERS,
        &op::PROVISION_PERMISSION_SET,
        &op::PUT_APPLICATION_ACCESS_SCOPE,
        &op::PUT_APPLICATION_ASSIGNMENT_CONFIGURATION,
        &op::PUT_APPLICATION_AUTHENTICATION_METHOD,
        &op::PUT_APPLICATION_GRANT,
        &op::PUT_APPLICATION_SESSION_CONFIGURATION,
        &op::PUT_INLINE_POLICY_TO_PERMISSION_SET,
        &op::PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET,
        &op::REMOVE_REGION,
        &op::TAG_RESOURCE,
        &op::UNTAG_RESOURCE,
        &op::UPDATE_APPLICATION,
        &op::UPDATE_INSTANCE,
        &op::UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        &op::UPDATE_PERMISSION_SET,
        &op::UPDATE_TRUSTED_TOKEN_ISSUER,
    ],
};

service_error! {
    AccessDeniedException, access_denied(message);
    ConflictException, conflict(message);
    InternalServerException, internal_server(message);
    ResourceNotFoundException, resource_not_found(message);
    ServiceQuotaExceededException, service_quota_exceeded(message);
    ThrottlingException, throttling(message);
    ValidationException, validation(message);
}

pub mod op {
    use super::{Error, SERVICE, shapes, types};
    use crate::operation::{Auth, Pagination};
    use crate::structure::{UNIT, Unit};
    use crate::{Operation, OperationInfo};
    use http::Method;

    #[derive(Clone, Copy, Debug)]
    pub struct AddRegion;

    impl Operation for AddRegion {
        type Input = types::AddRegionRequest;
        type Output = types::AddRegionResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ADD_REGION;
    }

    pub(super) static ADD_REGION: OperationInfo = OperationInfo {
        name: "AddRegion",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ADD_REGION_REQUEST,
        output: &shapes::ADD_REGION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:AddRegion",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct AttachCustomerManagedPolicyReferenceToPermissionSet;

    impl Operation for AttachCustomerManagedPolicyReferenceToPermissionSet {
        type Input = types::AttachCustomerManagedPolicyReferenceToPermissionSetRequest;
        type Output = types::AttachCustomerManagedPolicyReferenceToPermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET;
    }

    pub(super) static ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET: OperationInfo =
        OperationInfo {
            name: "AttachCustomerManagedPolicyReferenceToPermissionSet",
            service: &SERVICE,
            method: Method::POST,
            path: "/",
            query: None,
            status: 200,
            input: &shapes::ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_REQUEST,
            output: &shapes::ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_RESPONSE,
            result_wrapper: None,
            errors: &[
                &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
                &shapes::THROTTLING_EXCEPTION,
                &shapes::INTERNAL_SERVER_EXCEPTION,
                &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
                &shapes::ACCESS_DENIED_EXCEPTION,
                &shapes::VALIDATION_EXCEPTION,
                &shapes::CONFLICT_EXCEPTION,
            ],
            auth: Auth::SigV4,
            mutates: true,
            action: "sso:AttachCustomerManagedPolicyReferenceToPermissionSet",
            pagination: None,
            deprecated: false,
        };

    #[derive(Clone, Copy, Debug)]
    pub struct AttachManagedPolicyToPermissionSet;

    impl Operation for AttachManagedPolicyToPermissionSet {
        type Input = types::AttachManagedPolicyToPermissionSetRequest;
        type Output = types::AttachManagedPolicyToPermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ATTACH_MANAGED_POLICY_TO_PERMISSION_SET;
    }

    pub(super) static ATTACH_MANAGED_POLICY_TO_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "AttachManagedPolicyToPermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_REQUEST,
        output: &shapes::ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:AttachManagedPolicyToPermissionSet",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateAccountAssignment;

    impl Operation for CreateAccountAssignment {
        type Input = types::CreateAccountAssignmentRequest;
        type Output = types::CreateAccountAssignmentResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_ACCOUNT_ASSIGNMENT;
    }

    pub(super) static CREATE_ACCOUNT_ASSIGNMENT: OperationInfo = OperationInfo {
        name: "CreateAccountAssignment",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_ACCOUNT_ASSIGNMENT_REQUEST,
        output: &shapes::CREATE_ACCOUNT_ASSIGNMENT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:CreateAccountAssignment",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateApplication;

    impl Operation for CreateApplication {
        type Input = types::CreateApplicationRequest;
        type Output = types::CreateApplicationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_APPLICATION;
    }

    pub(super) static CREATE_APPLICATION: OperationInfo = OperationInfo {
        name: "CreateApplication",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_APPLICATION_REQUEST,
        output: &shapes::CREATE_APPLICATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:CreateApplication",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateApplicationAssignment;

    impl Operation for CreateApplicationAssignment {
        type Input = types::CreateApplicationAssignmentRequest;
        type Output = types::CreateApplicationAssignmentResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_APPLICATION_ASSIGNMENT;
    }

    pub(super) static CREATE_APPLICATION_ASSIGNMENT: OperationInfo = OperationInfo {
        name: "CreateApplicationAssignment",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_APPLICATION_ASSIGNMENT_REQUEST,
        output: &shapes::CREATE_APPLICATION_ASSIGNMENT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:CreateApplicationAssignment",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateInstance;

    impl Operation for CreateInstance {
        type Input = types::CreateInstanceRequest;
        type Output = types::CreateInstanceResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_INSTANCE;
    }

    pub(super) static CREATE_INSTANCE: OperationInfo = OperationInfo {
        name: "CreateInstance",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_INSTANCE_REQUEST,
        output: &shapes::CREATE_INSTANCE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:CreateInstance",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateInstanceAccessControlAttributeConfiguration;

    impl Operation for CreateInstanceAccessControlAttributeConfiguration {
        type Input = types::CreateInstanceAccessControlAttributeConfigurationRequest;
        type Output = types::CreateInstanceAccessControlAttributeConfigurationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION;
    }

    pub(super) static CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: OperationInfo = OperationInfo {
        name: "CreateInstanceAccessControlAttributeConfiguration",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST,
        output: &shapes::CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:CreateInstanceAccessControlAttributeConfiguration",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreatePermissionSet;

    impl Operation for CreatePermissionSet {
        type Input = types::CreatePermissionSetRequest;
        type Output = types::CreatePermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_PERMISSION_SET;
    }

    pub(super) static CREATE_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "CreatePermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_PERMISSION_SET_REQUEST,
        output: &shapes::CREATE_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:CreatePermissionSet",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateTrustedTokenIssuer;

    impl Operation for CreateTrustedTokenIssuer {
        type Input = types::CreateTrustedTokenIssuerRequest;
        type Output = types::CreateTrustedTokenIssuerResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_TRUSTED_TOKEN_ISSUER;
    }

    pub(super) static CREATE_TRUSTED_TOKEN_ISSUER: OperationInfo = OperationInfo {
        name: "CreateTrustedTokenIssuer",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_TRUSTED_TOKEN_ISSUER_REQUEST,
        output: &shapes::CREATE_TRUSTED_TOKEN_ISSUER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:CreateTrustedTokenIssuer",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteAccountAssignment;

    impl Operation for DeleteAccountAssignment {
        type Input = types::DeleteAccountAssignmentRequest;
        type Output = types::DeleteAccountAssignmentResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_ACCOUNT_ASSIGNMENT;
    }

    pub(super) static DELETE_ACCOUNT_ASSIGNMENT: OperationInfo = OperationInfo {
        name: "DeleteAccountAssignment",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_ACCOUNT_ASSIGNMENT_REQUEST,
        output: &shapes::DELETE_ACCOUNT_ASSIGNMENT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:DeleteAccountAssignment",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteApplication;

    impl Operation for DeleteApplication {
        type Input = types::DeleteApplicationRequest;
        type Output = types::DeleteApplicationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_APPLICATION;
    }

    pub(super) static DELETE_APPLICATION: OperationInfo = OperationInfo {
        name: "DeleteApplication",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_APPLICATION_REQUEST,
        output: &shapes::DELETE_APPLICATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:DeleteApplication",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteApplicationAccessScope;

    impl Operation for DeleteApplicationAccessScope {
        type Input = types::DeleteApplicationAccessScopeRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_APPLICATION_ACCESS_SCOPE;
    }

    pub(super) static DELETE_APPLICATION_ACCESS_SCOPE: OperationInfo = OperationInfo {
        name: "DeleteApplicationAccessScope",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_APPLICATION_ACCESS_SCOPE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:DeleteApplicationAccessScope",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteApplicationAssignment;

    impl Operation for DeleteApplicationAssignment {
        type Input = types::DeleteApplicationAssignmentRequest;
        type Output = types::DeleteApplicationAssignmentResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_APPLICATION_ASSIGNMENT;
    }

    pub(super) static DELETE_APPLICATION_ASSIGNMENT: OperationInfo = OperationInfo {
        name: "DeleteApplicationAssignment",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_APPLICATION_ASSIGNMENT_REQUEST,
        output: &shapes::DELETE_APPLICATION_ASSIGNMENT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:DeleteApplicationAssignment",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteApplicationAuthenticationMethod;

    impl Operation for DeleteApplicationAuthenticationMethod {
        type Input = types::DeleteApplicationAuthenticationMethodRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_APPLICATION_AUTHENTICATION_METHOD;
    }

    pub(super) static DELETE_APPLICATION_AUTHENTICATION_METHOD: OperationInfo = OperationInfo {
        name: "DeleteApplicationAuthenticationMethod",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_APPLICATION_AUTHENTICATION_METHOD_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:DeleteApplicationAuthenticationMethod",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteApplicationGrant;

    impl Operation for DeleteApplicationGrant {
        type Input = types::DeleteApplicationGrantRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_APPLICATION_GRANT;
    }

    pub(super) static DELETE_APPLICATION_GRANT: OperationInfo = OperationInfo {
        name: "DeleteApplicationGrant",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_APPLICATION_GRANT_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:DeleteApplicationGrant",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteInlinePolicyFromPermissionSet;

    impl Operation for DeleteInlinePolicyFromPermissionSet {
        type Input = types::DeleteInlinePolicyFromPermissionSetRequest;
        type Output = types::DeleteInlinePolicyFromPermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_INLINE_POLICY_FROM_PERMISSION_SET;
    }

    pub(super) static DELETE_INLINE_POLICY_FROM_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "DeleteInlinePolicyFromPermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_INLINE_POLICY_FROM_PERMISSION_SET_REQUEST,
        output: &shapes::DELETE_INLINE_POLICY_FROM_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:DeleteInlinePolicyFromPermissionSet",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteInstance;

    impl Operation for DeleteInstance {
        type Input = types::DeleteInstanceRequest;
        type Output = types::DeleteInstanceResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_INSTANCE;
    }

    pub(super) static DELETE_INSTANCE: OperationInfo = OperationInfo {
        name: "DeleteInstance",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_INSTANCE_REQUEST,
        output: &shapes::DELETE_INSTANCE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:DeleteInstance",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteInstanceAccessControlAttributeConfiguration;

    impl Operation for DeleteInstanceAccessControlAttributeConfiguration {
        type Input = types::DeleteInstanceAccessControlAttributeConfigurationRequest;
        type Output = types::DeleteInstanceAccessControlAttributeConfigurationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION;
    }

    pub(super) static DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: OperationInfo = OperationInfo {
        name: "DeleteInstanceAccessControlAttributeConfiguration",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST,
        output: &shapes::DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:DeleteInstanceAccessControlAttributeConfiguration",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeletePermissionSet;

    impl Operation for DeletePermissionSet {
        type Input = types::DeletePermissionSetRequest;
        type Output = types::DeletePermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_PERMISSION_SET;
    }

    pub(super) static DELETE_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "DeletePermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_PERMISSION_SET_REQUEST,
        output: &shapes::DELETE_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:DeletePermissionSet",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeletePermissionsBoundaryFromPermissionSet;

    impl Operation for DeletePermissionsBoundaryFromPermissionSet {
        type Input = types::DeletePermissionsBoundaryFromPermissionSetRequest;
        type Output = types::DeletePermissionsBoundaryFromPermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET;
    }

    pub(super) static DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "DeletePermissionsBoundaryFromPermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_REQUEST,
        output: &shapes::DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:DeletePermissionsBoundaryFromPermissionSet",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteTrustedTokenIssuer;

    impl Operation for DeleteTrustedTokenIssuer {
        type Input = types::DeleteTrustedTokenIssuerRequest;
        type Output = types::DeleteTrustedTokenIssuerResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_TRUSTED_TOKEN_ISSUER;
    }

    pub(super) static DELETE_TRUSTED_TOKEN_ISSUER: OperationInfo = OperationInfo {
        name: "DeleteTrustedTokenIssuer",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_TRUSTED_TOKEN_ISSUER_REQUEST,
        output: &shapes::DELETE_TRUSTED_TOKEN_ISSUER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:DeleteTrustedTokenIssuer",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeAccountAssignmentCreationStatus;

    impl Operation for DescribeAccountAssignmentCreationStatus {
        type Input = types::DescribeAccountAssignmentCreationStatusRequest;
        type Output = types::DescribeAccountAssignmentCreationStatusResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS;
    }

    pub(super) static DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS: OperationInfo = OperationInfo {
        name: "DescribeAccountAssignmentCreationStatus",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST,
        output: &shapes::DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:DescribeAccountAssignmentCreationStatus",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeAccountAssignmentDeletionStatus;

    impl Operation for DescribeAccountAssignmentDeletionStatus {
        type Input = types::DescribeAccountAssignmentDeletionStatusRequest;
        type Output = types::DescribeAccountAssignmentDeletionStatusResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS;
    }

    pub(super) static DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS: OperationInfo = OperationInfo {
        name: "DescribeAccountAssignmentDeletionStatus",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST,
        output: &shapes::DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:DescribeAccountAssignmentDeletionStatus",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeApplication;

    impl Operation for DescribeApplication {
        type Input = types::DescribeApplicationRequest;
        type Output = types::DescribeApplicationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_APPLICATION;
    }

    pub(super) static DESCRIBE_APPLICATION: OperationInfo = OperationInfo {
        name: "DescribeApplication",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_APPLICATION_REQUEST,
        output: &shapes::DESCRIBE_APPLICATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:DescribeApplication",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeApplicationAssignment;

    impl Operation for DescribeApplicationAssignment {
        type Input = types::DescribeApplicationAssignmentRequest;
        type Output = types::DescribeApplicationAssignmentResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_APPLICATION_ASSIGNMENT;
    }

    pub(super) static DESCRIBE_APPLICATION_ASSIGNMENT: OperationInfo = OperationInfo {
        name: "DescribeApplicationAssignment",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_APPLICATION_ASSIGNMENT_REQUEST,
        output: &shapes::DESCRIBE_APPLICATION_ASSIGNMENT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:DescribeApplicationAssignment",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeApplicationProvider;

    impl Operation for DescribeApplicationProvider {
        type Input = types::DescribeApplicationProviderRequest;
        type Output = types::DescribeApplicationProviderResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_APPLICATION_PROVIDER;
    }

    pub(super) static DESCRIBE_APPLICATION_PROVIDER: OperationInfo = OperationInfo {
        name: "DescribeApplicationProvider",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_APPLICATION_PROVIDER_REQUEST,
        output: &shapes::DESCRIBE_APPLICATION_PROVIDER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:DescribeApplicationProvider",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeInstance;

    impl Operation for DescribeInstance {
        type Input = types::DescribeInstanceRequest;
        type Output = types::DescribeInstanceResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_INSTANCE;
    }

    pub(super) static DESCRIBE_INSTANCE: OperationInfo = OperationInfo {
        name: "DescribeInstance",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_INSTANCE_REQUEST,
        output: &shapes::DESCRIBE_INSTANCE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:DescribeInstance",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeInstanceAccessControlAttributeConfiguration;

    impl Operation for DescribeInstanceAccessControlAttributeConfiguration {
        type Input = types::DescribeInstanceAccessControlAttributeConfigurationRequest;
        type Output = types::DescribeInstanceAccessControlAttributeConfigurationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION;
    }

    pub(super) static DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: OperationInfo =
        OperationInfo {
            name: "DescribeInstanceAccessControlAttributeConfiguration",
            service: &SERVICE,
            method: Method::POST,
            path: "/",
            query: None,
            status: 200,
            input: &shapes::DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST,
            output: &shapes::DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &shapes::THROTTLING_EXCEPTION,
                &shapes::INTERNAL_SERVER_EXCEPTION,
                &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
                &shapes::ACCESS_DENIED_EXCEPTION,
                &shapes::VALIDATION_EXCEPTION,
            ],
            auth: Auth::SigV4,
            mutates: false,
            action: "sso:DescribeInstanceAccessControlAttributeConfiguration",
            pagination: None,
            deprecated: false,
        };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribePermissionSet;

    impl Operation for DescribePermissionSet {
        type Input = types::DescribePermissionSetRequest;
        type Output = types::DescribePermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_PERMISSION_SET;
    }

    pub(super) static DESCRIBE_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "DescribePermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_PERMISSION_SET_REQUEST,
        output: &shapes::DESCRIBE_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:DescribePermissionSet",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribePermissionSetProvisioningStatus;

    impl Operation for DescribePermissionSetProvisioningStatus {
        type Input = types::DescribePermissionSetProvisioningStatusRequest;
        type Output = types::DescribePermissionSetProvisioningStatusResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS;
    }

    pub(super) static DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS: OperationInfo = OperationInfo {
        name: "DescribePermissionSetProvisioningStatus",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_REQUEST,
        output: &shapes::DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:DescribePermissionSetProvisioningStatus",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeRegion;

    impl Operation for DescribeRegion {
        type Input = types::DescribeRegionRequest;
        type Output = types::DescribeRegionResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_REGION;
    }

    pub(super) static DESCRIBE_REGION: OperationInfo = OperationInfo {
        name: "DescribeRegion",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_REGION_REQUEST,
        output: &shapes::DESCRIBE_REGION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:DescribeRegion",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeTrustedTokenIssuer;

    impl Operation for DescribeTrustedTokenIssuer {
        type Input = types::DescribeTrustedTokenIssuerRequest;
        type Output = types::DescribeTrustedTokenIssuerResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_TRUSTED_TOKEN_ISSUER;
    }

    pub(super) static DESCRIBE_TRUSTED_TOKEN_ISSUER: OperationInfo = OperationInfo {
        name: "DescribeTrustedTokenIssuer",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_TRUSTED_TOKEN_ISSUER_REQUEST,
        output: &shapes::DESCRIBE_TRUSTED_TOKEN_ISSUER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:DescribeTrustedTokenIssuer",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DetachCustomerManagedPolicyReferenceFromPermissionSet;

    impl Operation for DetachCustomerManagedPolicyReferenceFromPermissionSet {
        type Input = types::DetachCustomerManagedPolicyReferenceFromPermissionSetRequest;
        type Output = types::DetachCustomerManagedPolicyReferenceFromPermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET;
    }

    pub(super) static DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET: OperationInfo =
        OperationInfo {
            name: "DetachCustomerManagedPolicyReferenceFromPermissionSet",
            service: &SERVICE,
            method: Method::POST,
            path: "/",
            query: None,
            status: 200,
            input: &shapes::DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_REQUEST,
            output: &shapes::DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_RESPONSE,
            result_wrapper: None,
            errors: &[
                &shapes::THROTTLING_EXCEPTION,
                &shapes::INTERNAL_SERVER_EXCEPTION,
                &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
                &shapes::ACCESS_DENIED_EXCEPTION,
                &shapes::VALIDATION_EXCEPTION,
                &shapes::CONFLICT_EXCEPTION,
            ],
            auth: Auth::SigV4,
            mutates: true,
            action: "sso:DetachCustomerManagedPolicyReferenceFromPermissionSet",
            pagination: None,
            deprecated: false,
        };

    #[derive(Clone, Copy, Debug)]
    pub struct DetachManagedPolicyFromPermissionSet;

    impl Operation for DetachManagedPolicyFromPermissionSet {
        type Input = types::DetachManagedPolicyFromPermissionSetRequest;
        type Output = types::DetachManagedPolicyFromPermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DETACH_MANAGED_POLICY_FROM_PERMISSION_SET;
    }

    pub(super) static DETACH_MANAGED_POLICY_FROM_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "DetachManagedPolicyFromPermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_REQUEST,
        output: &shapes::DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:DetachManagedPolicyFromPermissionSet",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetApplicationAccessScope;

    impl Operation for GetApplicationAccessScope {
        type Input = types::GetApplicationAccessScopeRequest;
        type Output = types::GetApplicationAccessScopeResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_APPLICATION_ACCESS_SCOPE;
    }

    pub(super) static GET_APPLICATION_ACCESS_SCOPE: OperationInfo = OperationInfo {
        name: "GetApplicationAccessScope",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_APPLICATION_ACCESS_SCOPE_REQUEST,
        output: &shapes::GET_APPLICATION_ACCESS_SCOPE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:GetApplicationAccessScope",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetApplicationAssignmentConfiguration;

    impl Operation for GetApplicationAssignmentConfiguration {
        type Input = types::GetApplicationAssignmentConfigurationRequest;
        type Output = types::GetApplicationAssignmentConfigurationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_APPLICATION_ASSIGNMENT_CONFIGURATION;
    }

    pub(super) static GET_APPLICATION_ASSIGNMENT_CONFIGURATION: OperationInfo = OperationInfo {
        name: "GetApplicationAssignmentConfiguration",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST,
        output: &shapes::GET_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:GetApplicationAssignmentConfiguration",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetApplicationAuthenticationMethod;

    impl Operation for GetApplicationAuthenticationMethod {
        type Input = types::GetApplicationAuthenticationMethodRequest;
        type Output = types::GetApplicationAuthenticationMethodResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_APPLICATION_AUTHENTICATION_METHOD;
    }

    pub(super) static GET_APPLICATION_AUTHENTICATION_METHOD: OperationInfo = OperationInfo {
        name: "GetApplicationAuthenticationMethod",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_APPLICATION_AUTHENTICATION_METHOD_REQUEST,
        output: &shapes::GET_APPLICATION_AUTHENTICATION_METHOD_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:GetApplicationAuthenticationMethod",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetApplicationGrant;

    impl Operation for GetApplicationGrant {
        type Input = types::GetApplicationGrantRequest;
        type Output = types::GetApplicationGrantResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_APPLICATION_GRANT;
    }

    pub(super) static GET_APPLICATION_GRANT: OperationInfo = OperationInfo {
        name: "GetApplicationGrant",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_APPLICATION_GRANT_REQUEST,
        output: &shapes::GET_APPLICATION_GRANT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:GetApplicationGrant",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetApplicationSessionConfiguration;

    impl Operation for GetApplicationSessionConfiguration {
        type Input = types::GetApplicationSessionConfigurationRequest;
        type Output = types::GetApplicationSessionConfigurationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_APPLICATION_SESSION_CONFIGURATION;
    }

    pub(super) static GET_APPLICATION_SESSION_CONFIGURATION: OperationInfo = OperationInfo {
        name: "GetApplicationSessionConfiguration",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_APPLICATION_SESSION_CONFIGURATION_REQUEST,
        output: &shapes::GET_APPLICATION_SESSION_CONFIGURATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:GetApplicationSessionConfiguration",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetInlinePolicyForPermissionSet;

    impl Operation for GetInlinePolicyForPermissionSet {
        type Input = types::GetInlinePolicyForPermissionSetRequest;
        type Output = types::GetInlinePolicyForPermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_INLINE_POLICY_FOR_PERMISSION_SET;
    }

    pub(super) static GET_INLINE_POLICY_FOR_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "GetInlinePolicyForPermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_INLINE_POLICY_FOR_PERMISSION_SET_REQUEST,
        output: &shapes::GET_INLINE_POLICY_FOR_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:GetInlinePolicyForPermissionSet",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetPermissionsBoundaryForPermissionSet;

    impl Operation for GetPermissionsBoundaryForPermissionSet {
        type Input = types::GetPermissionsBoundaryForPermissionSetRequest;
        type Output = types::GetPermissionsBoundaryForPermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET;
    }

    pub(super) static GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "GetPermissionsBoundaryForPermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_REQUEST,
        output: &shapes::GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:GetPermissionsBoundaryForPermissionSet",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAccountAssignmentCreationStatus;

    impl Operation for ListAccountAssignmentCreationStatus {
        type Input = types::ListAccountAssignmentCreationStatusRequest;
        type Output = types::ListAccountAssignmentCreationStatusResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS;
    }

    pub(super) static LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS: OperationInfo = OperationInfo {
        name: "ListAccountAssignmentCreationStatus",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST,
        output: &shapes::LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListAccountAssignmentCreationStatus",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["AccountAssignmentsCreationStatus"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAccountAssignmentDeletionStatus;

    impl Operation for ListAccountAssignmentDeletionStatus {
        type Input = types::ListAccountAssignmentDeletionStatusRequest;
        type Output = types::ListAccountAssignmentDeletionStatusResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS;
    }

    pub(super) static LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS: OperationInfo = OperationInfo {
        name: "ListAccountAssignmentDeletionStatus",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST,
        output: &shapes::LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListAccountAssignmentDeletionStatus",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["AccountAssignmentsDeletionStatus"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAccountAssignments;

    impl Operation for ListAccountAssignments {
        type Input = types::ListAccountAssignmentsRequest;
        type Output = types::ListAccountAssignmentsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ACCOUNT_ASSIGNMENTS;
    }

    pub(super) static LIST_ACCOUNT_ASSIGNMENTS: OperationInfo = OperationInfo {
        name: "ListAccountAssignments",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ACCOUNT_ASSIGNMENTS_REQUEST,
        output: &shapes::LIST_ACCOUNT_ASSIGNMENTS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListAccountAssignments",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["AccountAssignments"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAccountAssignmentsForPrincipal;

    impl Operation for ListAccountAssignmentsForPrincipal {
        type Input = types::ListAccountAssignmentsForPrincipalRequest;
        type Output = types::ListAccountAssignmentsForPrincipalResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL;
    }

    pub(super) static LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL: OperationInfo = OperationInfo {
        name: "ListAccountAssignmentsForPrincipal",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST,
        output: &shapes::LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListAccountAssignmentsForPrincipal",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["AccountAssignments"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAccountsForProvisionedPermissionSet;

    impl Operation for ListAccountsForProvisionedPermissionSet {
        type Input = types::ListAccountsForProvisionedPermissionSetRequest;
        type Output = types::ListAccountsForProvisionedPermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET;
    }

    pub(super) static LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "ListAccountsForProvisionedPermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_REQUEST,
        output: &shapes::LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListAccountsForProvisionedPermissionSet",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["AccountIds"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListApplicationAccessScopes;

    impl Operation for ListApplicationAccessScopes {
        type Input = types::ListApplicationAccessScopesRequest;
        type Output = types::ListApplicationAccessScopesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_APPLICATION_ACCESS_SCOPES;
    }

    pub(super) static LIST_APPLICATION_ACCESS_SCOPES: OperationInfo = OperationInfo {
        name: "ListApplicationAccessScopes",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_APPLICATION_ACCESS_SCOPES_REQUEST,
        output: &shapes::LIST_APPLICATION_ACCESS_SCOPES_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListApplicationAccessScopes",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Scopes"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListApplicationAssignments;

    impl Operation for ListApplicationAssignments {
        type Input = types::ListApplicationAssignmentsRequest;
        type Output = types::ListApplicationAssignmentsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_APPLICATION_ASSIGNMENTS;
    }

    pub(super) static LIST_APPLICATION_ASSIGNMENTS: OperationInfo = OperationInfo {
        name: "ListApplicationAssignments",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_APPLICATION_ASSIGNMENTS_REQUEST,
        output: &shapes::LIST_APPLICATION_ASSIGNMENTS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListApplicationAssignments",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["ApplicationAssignments"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListApplicationAssignmentsForPrincipal;

    impl Operation for ListApplicationAssignmentsForPrincipal {
        type Input = types::ListApplicationAssignmentsForPrincipalRequest;
        type Output = types::ListApplicationAssignmentsForPrincipalResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL;
    }

    pub(super) static LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL: OperationInfo = OperationInfo {
        name: "ListApplicationAssignmentsForPrincipal",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST,
        output: &shapes::LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListApplicationAssignmentsForPrincipal",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["ApplicationAssignments"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListApplicationAuthenticationMethods;

    impl Operation for ListApplicationAuthenticationMethods {
        type Input = types::ListApplicationAuthenticationMethodsRequest;
        type Output = types::ListApplicationAuthenticationMethodsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_APPLICATION_AUTHENTICATION_METHODS;
    }

    pub(super) static LIST_APPLICATION_AUTHENTICATION_METHODS: OperationInfo = OperationInfo {
        name: "ListApplicationAuthenticationMethods",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_APPLICATION_AUTHENTICATION_METHODS_REQUEST,
        output: &shapes::LIST_APPLICATION_AUTHENTICATION_METHODS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListApplicationAuthenticationMethods",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: None,
            more: None,
            results: &["AuthenticationMethods"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListApplicationGrants;

    impl Operation for ListApplicationGrants {
        type Input = types::ListApplicationGrantsRequest;
        type Output = types::ListApplicationGrantsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_APPLICATION_GRANTS;
    }

    pub(super) static LIST_APPLICATION_GRANTS: OperationInfo = OperationInfo {
        name: "ListApplicationGrants",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_APPLICATION_GRANTS_REQUEST,
        output: &shapes::LIST_APPLICATION_GRANTS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListApplicationGrants",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: None,
            more: None,
            results: &["Grants"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListApplicationProviders;

    impl Operation for ListApplicationProviders {
        type Input = types::ListApplicationProvidersRequest;
        type Output = types::ListApplicationProvidersResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_APPLICATION_PROVIDERS;
    }

    pub(super) static LIST_APPLICATION_PROVIDERS: OperationInfo = OperationInfo {
        name: "ListApplicationProviders",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_APPLICATION_PROVIDERS_REQUEST,
        output: &shapes::LIST_APPLICATION_PROVIDERS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListApplicationProviders",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["ApplicationProviders"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListApplications;

    impl Operation for ListApplications {
        type Input = types::ListApplicationsRequest;
        type Output = types::ListApplicationsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_APPLICATIONS;
    }

    pub(super) static LIST_APPLICATIONS: OperationInfo = OperationInfo {
        name: "ListApplications",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_APPLICATIONS_REQUEST,
        output: &shapes::LIST_APPLICATIONS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListApplications",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Applications"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListCustomerManagedPolicyReferencesInPermissionSet;

    impl Operation for ListCustomerManagedPolicyReferencesInPermissionSet {
        type Input = types::ListCustomerManagedPolicyReferencesInPermissionSetRequest;
        type Output = types::ListCustomerManagedPolicyReferencesInPermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET;
    }

    pub(super) static LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET: OperationInfo =
        OperationInfo {
            name: "ListCustomerManagedPolicyReferencesInPermissionSet",
            service: &SERVICE,
            method: Method::POST,
            path: "/",
            query: None,
            status: 200,
            input: &shapes::LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_REQUEST,
            output: &shapes::LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_RESPONSE,
            result_wrapper: None,
            errors: &[
                &shapes::THROTTLING_EXCEPTION,
                &shapes::INTERNAL_SERVER_EXCEPTION,
                &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
                &shapes::ACCESS_DENIED_EXCEPTION,
                &shapes::VALIDATION_EXCEPTION,
            ],
            auth: Auth::SigV4,
            mutates: false,
            action: "sso:ListCustomerManagedPolicyReferencesInPermissionSet",
            pagination: Some(Pagination {
                input_token: "NextToken",
                output_token: "NextToken",
                limit: Some("MaxResults"),
                more: None,
                results: &["CustomerManagedPolicyReferences"],
            }),
            deprecated: false,
        };

    #[derive(Clone, Copy, Debug)]
    pub struct ListInstances;

    impl Operation for ListInstances {
        type Input = types::ListInstancesRequest;
        type Output = types::ListInstancesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_INSTANCES;
    }

    pub(super) static LIST_INSTANCES: OperationInfo = OperationInfo {
        name: "ListInstances",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_INSTANCES_REQUEST,
        output: &shapes::LIST_INSTANCES_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListInstances",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Instances"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListManagedPoliciesInPermissionSet;

    impl Operation for ListManagedPoliciesInPermissionSet {
        type Input = types::ListManagedPoliciesInPermissionSetRequest;
        type Output = types::ListManagedPoliciesInPermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_MANAGED_POLICIES_IN_PERMISSION_SET;
    }

    pub(super) static LIST_MANAGED_POLICIES_IN_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "ListManagedPoliciesInPermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_MANAGED_POLICIES_IN_PERMISSION_SET_REQUEST,
        output: &shapes::LIST_MANAGED_POLICIES_IN_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListManagedPoliciesInPermissionSet",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["AttachedManagedPolicies"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListPermissionSetProvisioningStatus;

    impl Operation for ListPermissionSetProvisioningStatus {
        type Input = types::ListPermissionSetProvisioningStatusRequest;
        type Output = types::ListPermissionSetProvisioningStatusResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_PERMISSION_SET_PROVISIONING_STATUS;
    }

    pub(super) static LIST_PERMISSION_SET_PROVISIONING_STATUS: OperationInfo = OperationInfo {
        name: "ListPermissionSetProvisioningStatus",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_PERMISSION_SET_PROVISIONING_STATUS_REQUEST,
        output: &shapes::LIST_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListPermissionSetProvisioningStatus",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["PermissionSetsProvisioningStatus"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListPermissionSets;

    impl Operation for ListPermissionSets {
        type Input = types::ListPermissionSetsRequest;
        type Output = types::ListPermissionSetsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_PERMISSION_SETS;
    }

    pub(super) static LIST_PERMISSION_SETS: OperationInfo = OperationInfo {
        name: "ListPermissionSets",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_PERMISSION_SETS_REQUEST,
        output: &shapes::LIST_PERMISSION_SETS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListPermissionSets",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["PermissionSets"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListPermissionSetsProvisionedToAccount;

    impl Operation for ListPermissionSetsProvisionedToAccount {
        type Input = types::ListPermissionSetsProvisionedToAccountRequest;
        type Output = types::ListPermissionSetsProvisionedToAccountResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT;
    }

    pub(super) static LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT: OperationInfo = OperationInfo {
        name: "ListPermissionSetsProvisionedToAccount",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_REQUEST,
        output: &shapes::LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListPermissionSetsProvisionedToAccount",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["PermissionSets"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListRegions;

    impl Operation for ListRegions {
        type Input = types::ListRegionsRequest;
        type Output = types::ListRegionsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_REGIONS;
    }

    pub(super) static LIST_REGIONS: OperationInfo = OperationInfo {
        name: "ListRegions",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_REGIONS_REQUEST,
        output: &shapes::LIST_REGIONS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListRegions",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Regions"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListTagsForResource;

    impl Operation for ListTagsForResource {
        type Input = types::ListTagsForResourceRequest;
        type Output = types::ListTagsForResourceResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_TAGS_FOR_RESOURCE;
    }

    pub(super) static LIST_TAGS_FOR_RESOURCE: OperationInfo = OperationInfo {
        name: "ListTagsForResource",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_TAGS_FOR_RESOURCE_REQUEST,
        output: &shapes::LIST_TAGS_FOR_RESOURCE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListTagsForResource",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: None,
            more: None,
            results: &["Tags"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListTrustedTokenIssuers;

    impl Operation for ListTrustedTokenIssuers {
        type Input = types::ListTrustedTokenIssuersRequest;
        type Output = types::ListTrustedTokenIssuersResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_TRUSTED_TOKEN_ISSUERS;
    }

    pub(super) static LIST_TRUSTED_TOKEN_ISSUERS: OperationInfo = OperationInfo {
        name: "ListTrustedTokenIssuers",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_TRUSTED_TOKEN_ISSUERS_REQUEST,
        output: &shapes::LIST_TRUSTED_TOKEN_ISSUERS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sso:ListTrustedTokenIssuers",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["TrustedTokenIssuers"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ProvisionPermissionSet;

    impl Operation for ProvisionPermissionSet {
        type Input = types::ProvisionPermissionSetRequest;
        type Output = types::ProvisionPermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &PROVISION_PERMISSION_SET;
    }

    pub(super) static PROVISION_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "ProvisionPermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PROVISION_PERMISSION_SET_REQUEST,
        output: &shapes::PROVISION_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:ProvisionPermissionSet",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct PutApplicationAccessScope;

    impl Operation for PutApplicationAccessScope {
        type Input = types::PutApplicationAccessScopeRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &PUT_APPLICATION_ACCESS_SCOPE;
    }

    pub(super) static PUT_APPLICATION_ACCESS_SCOPE: OperationInfo = OperationInfo {
        name: "PutApplicationAccessScope",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PUT_APPLICATION_ACCESS_SCOPE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:PutApplicationAccessScope",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct PutApplicationAssignmentConfiguration;

    impl Operation for PutApplicationAssignmentConfiguration {
        type Input = types::PutApplicationAssignmentConfigurationRequest;
        type Output = types::PutApplicationAssignmentConfigurationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &PUT_APPLICATION_ASSIGNMENT_CONFIGURATION;
    }

    pub(super) static PUT_APPLICATION_ASSIGNMENT_CONFIGURATION: OperationInfo = OperationInfo {
        name: "PutApplicationAssignmentConfiguration",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST,
        output: &shapes::PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:PutApplicationAssignmentConfiguration",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct PutApplicationAuthenticationMethod;

    impl Operation for PutApplicationAuthenticationMethod {
        type Input = types::PutApplicationAuthenticationMethodRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &PUT_APPLICATION_AUTHENTICATION_METHOD;
    }

    pub(super) static PUT_APPLICATION_AUTHENTICATION_METHOD: OperationInfo = OperationInfo {
        name: "PutApplicationAuthenticationMethod",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PUT_APPLICATION_AUTHENTICATION_METHOD_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:PutApplicationAuthenticationMethod",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct PutApplicationGrant;

    impl Operation for PutApplicationGrant {
        type Input = types::PutApplicationGrantRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &PUT_APPLICATION_GRANT;
    }

    pub(super) static PUT_APPLICATION_GRANT: OperationInfo = OperationInfo {
        name: "PutApplicationGrant",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PUT_APPLICATION_GRANT_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:PutApplicationGrant",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct PutApplicationSessionConfiguration;

    impl Operation for PutApplicationSessionConfiguration {
        type Input = types::PutApplicationSessionConfigurationRequest;
        type Output = types::PutApplicationSessionConfigurationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &PUT_APPLICATION_SESSION_CONFIGURATION;
    }

    pub(super) static PUT_APPLICATION_SESSION_CONFIGURATION: OperationInfo = OperationInfo {
        name: "PutApplicationSessionConfiguration",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PUT_APPLICATION_SESSION_CONFIGURATION_REQUEST,
        output: &shapes::PUT_APPLICATION_SESSION_CONFIGURATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:PutApplicationSessionConfiguration",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct PutInlinePolicyToPermissionSet;

    impl Operation for PutInlinePolicyToPermissionSet {
        type Input = types::PutInlinePolicyToPermissionSetRequest;
        type Output = types::PutInlinePolicyToPermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &PUT_INLINE_POLICY_TO_PERMISSION_SET;
    }

    pub(super) static PUT_INLINE_POLICY_TO_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "PutInlinePolicyToPermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PUT_INLINE_POLICY_TO_PERMISSION_SET_REQUEST,
        output: &shapes::PUT_INLINE_POLICY_TO_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:PutInlinePolicyToPermissionSet",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct PutPermissionsBoundaryToPermissionSet;

    impl Operation for PutPermissionsBoundaryToPermissionSet {
        type Input = types::PutPermissionsBoundaryToPermissionSetRequest;
        type Output = types::PutPermissionsBoundaryToPermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET;
    }

    pub(super) static PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "PutPermissionsBoundaryToPermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_REQUEST,
        output: &shapes::PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:PutPermissionsBoundaryToPermissionSet",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct RemoveRegion;

    impl Operation for RemoveRegion {
        type Input = types::RemoveRegionRequest;
        type Output = types::RemoveRegionResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &REMOVE_REGION;
    }

    pub(super) static REMOVE_REGION: OperationInfo = OperationInfo {
        name: "RemoveRegion",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::REMOVE_REGION_REQUEST,
        output: &shapes::REMOVE_REGION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:RemoveRegion",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct TagResource;

    impl Operation for TagResource {
        type Input = types::TagResourceRequest;
        type Output = types::TagResourceResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &TAG_RESOURCE;
    }

    pub(super) static TAG_RESOURCE: OperationInfo = OperationInfo {
        name: "TagResource",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::TAG_RESOURCE_REQUEST,
        output: &shapes::TAG_RESOURCE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:TagResource",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UntagResource;

    impl Operation for UntagResource {
        type Input = types::UntagResourceRequest;
        type Output = types::UntagResourceResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UNTAG_RESOURCE;
    }

    pub(super) static UNTAG_RESOURCE: OperationInfo = OperationInfo {
        name: "UntagResource",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UNTAG_RESOURCE_REQUEST,
        output: &shapes::UNTAG_RESOURCE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:UntagResource",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateApplication;

    impl Operation for UpdateApplication {
        type Input = types::UpdateApplicationRequest;
        type Output = types::UpdateApplicationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_APPLICATION;
    }

    pub(super) static UPDATE_APPLICATION: OperationInfo = OperationInfo {
        name: "UpdateApplication",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_APPLICATION_REQUEST,
        output: &shapes::UPDATE_APPLICATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:UpdateApplication",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateInstance;

    impl Operation for UpdateInstance {
        type Input = types::UpdateInstanceRequest;
        type Output = types::UpdateInstanceResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_INSTANCE;
    }

    pub(super) static UPDATE_INSTANCE: OperationInfo = OperationInfo {
        name: "UpdateInstance",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_INSTANCE_REQUEST,
        output: &shapes::UPDATE_INSTANCE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:UpdateInstance",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateInstanceAccessControlAttributeConfiguration;

    impl Operation for UpdateInstanceAccessControlAttributeConfiguration {
        type Input = types::UpdateInstanceAccessControlAttributeConfigurationRequest;
        type Output = types::UpdateInstanceAccessControlAttributeConfigurationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION;
    }

    pub(super) static UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: OperationInfo = OperationInfo {
        name: "UpdateInstanceAccessControlAttributeConfiguration",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST,
        output: &shapes::UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:UpdateInstanceAccessControlAttributeConfiguration",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdatePermissionSet;

    impl Operation for UpdatePermissionSet {
        type Input = types::UpdatePermissionSetRequest;
        type Output = types::UpdatePermissionSetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_PERMISSION_SET;
    }

    pub(super) static UPDATE_PERMISSION_SET: OperationInfo = OperationInfo {
        name: "UpdatePermissionSet",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_PERMISSION_SET_REQUEST,
        output: &shapes::UPDATE_PERMISSION_SET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:UpdatePermissionSet",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateTrustedTokenIssuer;

    impl Operation for UpdateTrustedTokenIssuer {
        type Input = types::UpdateTrustedTokenIssuerRequest;
        type Output = types::UpdateTrustedTokenIssuerResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_TRUSTED_TOKEN_ISSUER;
    }

    pub(super) static UPDATE_TRUSTED_TOKEN_ISSUER: OperationInfo = OperationInfo {
        name: "UpdateTrustedTokenIssuer",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_TRUSTED_TOKEN_ISSUER_REQUEST,
        output: &shapes::UPDATE_TRUSTED_TOKEN_ISSUER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso:UpdateTrustedTokenIssuer",
        pagination: None,
        deprecated: false,
    };
}

pub mod types {
    use super::shapes;
    use crate::Convert;
    use crate::declare::string_enum;
    use crate::shape::StructShape;
    use crate::structure::{Document, Slots};
    use crate::{Mismatch, Structure, Timestamp, Value, structure};
    use std::collections::BTreeMap;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessControlAttribute {
        pub key: String,
        pub value: AccessControlAttributeValue,
    }

    impl Structure for AccessControlAttribute {
        const SHAPE: &'static StructShape = &shapes::ACCESS_CONTROL_ATTRIBUTE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { key: slots.next()?, value: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.key.into_value(), self.value.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessControlAttributeValue {
        pub source: Vec<String>,
    }

    impl Structure for AccessControlAttributeValue {
        const SHAPE: &'static StructShape = &shapes::ACCESS_CONTROL_ATTRIBUTE_VALUE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { source: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.source.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessDeniedException {
        pub message: Option<String>,
        pub reason: Option<AccessDeniedExceptionReason>,
    }

    impl Structure for AccessDeniedException {
        const SHAPE: &'static StructShape = &shapes::ACCESS_DENIED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, reason: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.reason.into_value()]
        }
    }

    string_enum! {
        AccessDeniedExceptionReason {
            KmsAccessDeniedException = "KMS_AccessDeniedException",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccountAssignment {
        pub account_id: Option<String>,
        pub permission_set_arn: Option<String>,
        pub principal_type: Option<PrincipalType>,
        pub principal_id: Option<String>,
    }

    impl Structure for AccountAssignment {
        const SHAPE: &'static StructShape = &shapes::ACCOUNT_ASSIGNMENT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                account_id: slots.next()?,
                permission_set_arn: slots.next()?,
                principal_type: slots.next()?,
                principal_id: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.account_id.into_value(),
                self.permission_set_arn.into_value(),
                self.principal_type.into_value(),
                self.principal_id.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccountAssignmentForPrincipal {
        pub account_id: Option<String>,
        pub permission_set_arn: Option<String>,
        pub principal_id: Option<String>,
        pub principal_type: Option<PrincipalType>,
    }

    impl Structure for AccountAssignmentForPrincipal {
        const SHAPE: &'static StructShape = &shapes::ACCOUNT_ASSIGNMENT_FOR_PRINCIPAL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                account_id: slots.next()?,
                permission_set_arn: slots.next()?,
                principal_id: slots.next()?,
                principal_type: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.account_id.into_value(),
                self.permission_set_arn.into_value(),
                self.principal_id.into_value(),
                self.principal_type.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccountAssignmentOperationStatus {
        pub status: Option<StatusValues>,
        pub request_id: Option<String>,
        pub failure_reason: Option<String>,
        pub target_id: Option<String>,
        pub target_type: Option<TargetType>,
        pub permission_set_arn: Option<String>,
        pub principal_type: Option<PrincipalType>,
        pub principal_id: Option<String>,
        pub created_date: Option<Timestamp>,
    }

    impl Structure for AccountAssignmentOperationStatus {
        const SHAPE: &'static StructShape = &shapes::ACCOUNT_ASSIGNMENT_OPERATION_STATUS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                status: slots.next()?,
                request_id: slots.next()?,
                failure_reason: slots.next()?,
                target_id: slots.next()?,
                target_type: slots.next()?,
                permission_set_arn: slots.next()?,
                principal_type: slots.next()?,
                principal_id: slots.next()?,
                created_date: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.status.into_value(),
                self.request_id.into_value(),
                self.failure_reason.into_value(),
                self.target_id.into_value(),
                self.target_type.into_value(),
                self.permission_set_arn.into_value(),
                self.principal_type.into_value(),
                self.principal_id.into_value(),
                self.created_date.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccountAssignmentOperationStatusMetadata {
        pub status: Option<StatusValues>,
        pub request_id: Option<String>,
        pub created_date: Option<Timestamp>,
    }

    impl Structure for AccountAssignmentOperationStatusMetadata {
        const SHAPE: &'static StructShape = &shapes::ACCOUNT_ASSIGNMENT_OPERATION_STATUS_METADATA;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { status: slots.next()?, request_id: slots.next()?, created_date: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.status.into_value(), self.request_id.into_value(), self.created_date.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AddRegionRequest {
        pub instance_arn: String,
        pub region_name: String,
    }

    impl Structure for AddRegionRequest {
        const SHAPE: &'static StructShape = &shapes::ADD_REGION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, region_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.region_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AddRegionResponse {
        pub status: Option<RegionStatus>,
    }

    impl Structure for AddRegionResponse {
        const SHAPE: &'static StructShape = &shapes::ADD_REGION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Application {
        pub application_arn: Option<String>,
        pub application_provider_arn: Option<String>,
        pub name: Option<String>,
        pub application_account: Option<String>,
        pub instance_arn: Option<String>,
        pub identity_store_arn: Option<String>,
        pub status: Option<ApplicationStatus>,
        pub portal_options: Option<PortalOptions>,
        pub description: Option<String>,
        pub created_date: Option<Timestamp>,
        pub created_from: Option<String>,
    }

    impl Structure for Application {
        const SHAPE: &'static StructShape = &shapes::APPLICATION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_arn: slots.next()?,
                application_provider_arn: slots.next()?,
                name: slots.next()?,
                application_account: slots.next()?,
                instance_arn: slots.next()?,
                identity_store_arn: slots.next()?,
                status: slots.next()?,
                portal_options: slots.next()?,
                description: slots.next()?,
                created_date: slots.next()?,
                created_from: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.application_provider_arn.into_value(),
                self.name.into_value(),
                self.application_account.into_value(),
                self.instance_arn.into_value(),
                self.identity_store_arn.into_value(),
                self.status.into_value(),
                self.portal_options.into_value(),
                self.description.into_value(),
                self.created_date.into_value(),
                self.created_from.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ApplicationAssignment {
        pub application_arn: String,
        pub principal_id: String,
        pub principal_type: PrincipalType,
    }

    impl Structure for ApplicationAssignment {
        const SHAPE: &'static StructShape = &shapes::APPLICATION_ASSIGNMENT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_arn: slots.next()?,
                principal_id: slots.next()?,
                principal_type: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.principal_id.into_value(),
                self.principal_type.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ApplicationAssignmentForPrincipal {
        pub application_arn: Option<String>,
        pub principal_id: Option<String>,
        pub principal_type: Option<PrincipalType>,
    }

    impl Structure for ApplicationAssignmentForPrincipal {
        const SHAPE: &'static StructShape = &shapes::APPLICATION_ASSIGNMENT_FOR_PRINCIPAL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_arn: slots.next()?,
                principal_id: slots.next()?,
                principal_type: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.principal_id.into_value(),
                self.principal_type.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ApplicationProvider {
        pub application_provider_arn: String,
        pub federation_protocol: Option<FederationProtocol>,
        pub display_data: Option<DisplayData>,
        pub resource_server_config: Option<ResourceServerConfig>,
    }

    impl Structure for ApplicationProvider {
        const SHAPE: &'static StructShape = &shapes::APPLICATION_PROVIDER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_provider_arn: slots.next()?,
                federation_protocol: slots.next()?,
                display_data: slots.next()?,
                resource_server_config: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_provider_arn.into_value(),
                self.federation_protocol.into_value(),
                self.display_data.into_value(),
                self.resource_server_config.into_value(),
            ]
        }
    }

    string_enum! {
        ApplicationStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }

    string_enum! {
        ApplicationVisibility {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AttachCustomerManagedPolicyReferenceToPermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
        pub customer_managed_policy_reference: CustomerManagedPolicyReference,
    }

    impl Structure for AttachCustomerManagedPolicyReferenceToPermissionSetRequest {
        const SHAPE: &'static StructShape =
            &shapes::ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                permission_set_arn: slots.next()?,
                customer_managed_policy_reference: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.permission_set_arn.into_value(),
                self.customer_managed_policy_reference.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AttachCustomerManagedPolicyReferenceToPermissionSetResponse {}

    impl Structure for AttachCustomerManagedPolicyReferenceToPermissionSetResponse {
        const SHAPE: &'static StructShape =
            &shapes::ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AttachManagedPolicyToPermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
        pub managed_policy_arn: String,
    }

    impl Structure for AttachManagedPolicyToPermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                permission_set_arn: slots.next()?,
                managed_policy_arn: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.permission_set_arn.into_value(),
                self.managed_policy_arn.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AttachManagedPolicyToPermissionSetResponse {}

    impl Structure for AttachManagedPolicyToPermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AttachedManagedPolicy {
        pub name: Option<String>,
        pub arn: Option<String>,
    }

    impl Structure for AttachedManagedPolicy {
        const SHAPE: &'static StructShape = &shapes::ATTACHED_MANAGED_POLICY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { name: slots.next()?, arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.name.into_value(), self.arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum AuthenticationMethod {
        Iam(IamAuthenticationMethod),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for AuthenticationMethod {
        const SHAPE: &'static StructShape = &shapes::AUTHENTICATION_METHOD;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::Iam(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::Iam(value) => structure::only(0, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AuthenticationMethodItem {
        pub authentication_method_type: Option<AuthenticationMethodType>,
        pub authentication_method: Option<AuthenticationMethod>,
    }

    impl Structure for AuthenticationMethodItem {
        const SHAPE: &'static StructShape = &shapes::AUTHENTICATION_METHOD_ITEM;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { authentication_method_type: slots.next()?, authentication_method: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.authentication_method_type.into_value(), self.authentication_method.into_value()]
        }
    }

    string_enum! {
        AuthenticationMethodType {
            Iam = "IAM",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AuthorizationCodeGrant {
        pub redirect_uris: Option<Vec<String>>,
    }

    impl Structure for AuthorizationCodeGrant {
        const SHAPE: &'static StructShape = &shapes::AUTHORIZATION_CODE_GRANT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { redirect_uris: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.redirect_uris.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AuthorizedTokenIssuer {
        pub trusted_token_issuer_arn: Option<String>,
        pub authorized_audiences: Option<Vec<String>>,
    }

    impl Structure for AuthorizedTokenIssuer {
        const SHAPE: &'static StructShape = &shapes::AUTHORIZED_TOKEN_ISSUER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { trusted_token_issuer_arn: slots.next()?, authorized_audiences: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.trusted_token_issuer_arn.into_value(), self.authorized_audiences.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConflictException {
        pub message: Option<String>,
    }

    impl Structure for ConflictException {
        const SHAPE: &'static StructShape = &shapes::CONFLICT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateAccountAssignmentRequest {
        pub instance_arn: String,
        pub target_id: String,
        pub target_type: TargetType,
        pub permission_set_arn: String,
        pub principal_type: PrincipalType,
        pub principal_id: String,
    }

    impl Structure for CreateAccountAssignmentRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_ACCOUNT_ASSIGNMENT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                target_id: slots.next()?,
                target_type: slots.next()?,
                permission_set_arn: slots.next()?,
                principal_type: slots.next()?,
                principal_id: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.target_id.into_value(),
                self.target_type.into_value(),
                self.permission_set_arn.into_value(),
                self.principal_type.into_value(),
                self.principal_id.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateAccountAssignmentResponse {
        pub account_assignment_creation_status: Option<AccountAssignmentOperationStatus>,
    }

    impl Structure for CreateAccountAssignmentResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_ACCOUNT_ASSIGNMENT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_assignment_creation_status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_assignment_creation_status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateApplicationAssignmentRequest {
        pub application_arn: String,
        pub principal_id: String,
        pub principal_type: PrincipalType,
    }

    impl Structure for CreateApplicationAssignmentRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_APPLICATION_ASSIGNMENT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_arn: slots.next()?,
                principal_id: slots.next()?,
                principal_type: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.principal_id.into_value(),
                self.principal_type.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateApplicationAssignmentResponse {}

    impl Structure for CreateApplicationAssignmentResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_APPLICATION_ASSIGNMENT_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateApplicationRequest {
        pub instance_arn: String,
        pub application_provider_arn: String,
        pub name: String,
        pub description: Option<String>,
        pub portal_options: Option<PortalOptions>,
        pub tags: Option<Vec<Tag>>,
        pub status: Option<ApplicationStatus>,
        pub client_token: Option<String>,
    }

    impl Structure for CreateApplicationRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_APPLICATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                application_provider_arn: slots.next()?,
                name: slots.next()?,
                description: slots.next()?,
                portal_options: slots.next()?,
                tags: slots.next()?,
                status: slots.next()?,
                client_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.application_provider_arn.into_value(),
                self.name.into_value(),
                self.description.into_value(),
                self.portal_options.into_value(),
                self.tags.into_value(),
                self.status.into_value(),
                self.client_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateApplicationResponse {
        pub application_arn: Option<String>,
        pub instance_arn: Option<String>,
        pub identity_store_arn: Option<String>,
    }

    impl Structure for CreateApplicationResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_APPLICATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_arn: slots.next()?,
                instance_arn: slots.next()?,
                identity_store_arn: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.instance_arn.into_value(),
                self.identity_store_arn.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateInstanceAccessControlAttributeConfigurationRequest {
        pub instance_arn: String,
        pub instance_access_control_attribute_configuration: InstanceAccessControlAttributeConfiguration,
    }

    impl Structure for CreateInstanceAccessControlAttributeConfigurationRequest {
        const SHAPE: &'static StructShape =
            &shapes::CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                instance_access_control_attribute_configuration: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.instance_access_control_attribute_configuration.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateInstanceAccessControlAttributeConfigurationResponse {}

    impl Structure for CreateInstanceAccessControlAttributeConfigurationResponse {
        const SHAPE: &'static StructShape =
            &shapes::CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateInstanceRequest {
        pub name: Option<String>,
        pub client_token: Option<String>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreateInstanceRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_INSTANCE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { name: slots.next()?, client_token: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.name.into_value(), self.client_token.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateInstanceResponse {
        pub instance_arn: Option<String>,
    }

    impl Structure for CreateInstanceResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_INSTANCE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreatePermissionSetRequest {
        pub name: String,
        pub description: Option<String>,
        pub instance_arn: String,
        pub session_duration: Option<String>,
        pub relay_state: Option<String>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreatePermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                name: slots.next()?,
                description: slots.next()?,
                instance_arn: slots.next()?,
                session_duration: slots.next()?,
                relay_state: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.name.into_value(),
                self.description.into_value(),
                self.instance_arn.into_value(),
                self.session_duration.into_value(),
                self.relay_state.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreatePermissionSetResponse {
        pub permission_set: Option<PermissionSet>,
    }

    impl Structure for CreatePermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_PERMISSION_SET_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { permission_set: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.permission_set.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateTrustedTokenIssuerRequest {
        pub instance_arn: String,
        pub name: String,
        pub trusted_token_issuer_type: TrustedTokenIssuerType,
        pub trusted_token_issuer_configuration: TrustedTokenIssuerConfiguration,
        pub client_token: Option<String>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreateTrustedTokenIssuerRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_TRUSTED_TOKEN_ISSUER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                name: slots.next()?,
                trusted_token_issuer_type: slots.next()?,
                trusted_token_issuer_configuration: slots.next()?,
                client_token: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.name.into_value(),
                self.trusted_token_issuer_type.into_value(),
                self.trusted_token_issuer_configuration.into_value(),
                self.client_token.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateTrustedTokenIssuerResponse {
        pub trusted_token_issuer_arn: Option<String>,
    }

    impl Structure for CreateTrustedTokenIssuerResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_TRUSTED_TOKEN_ISSUER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { trusted_token_issuer_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.trusted_token_issuer_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CustomerManagedPolicyReference {
        pub name: String,
        pub path: Option<String>,
    }

    impl Structure for CustomerManagedPolicyReference {
        const SHAPE: &'static StructShape = &shapes::CUSTOMER_MANAGED_POLICY_REFERENCE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { name: slots.next()?, path: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.name.into_value(), self.path.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteAccountAssignmentRequest {
        pub instance_arn: String,
        pub target_id: String,
        pub target_type: TargetType,
        pub permission_set_arn: String,
        pub principal_type: PrincipalType,
        pub principal_id: String,
    }

    impl Structure for DeleteAccountAssignmentRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_ACCOUNT_ASSIGNMENT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                target_id: slots.next()?,
                target_type: slots.next()?,
                permission_set_arn: slots.next()?,
                principal_type: slots.next()?,
                principal_id: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.target_id.into_value(),
                self.target_type.into_value(),
                self.permission_set_arn.into_value(),
                self.principal_type.into_value(),
                self.principal_id.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteAccountAssignmentResponse {
        pub account_assignment_deletion_status: Option<AccountAssignmentOperationStatus>,
    }

    impl Structure for DeleteAccountAssignmentResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_ACCOUNT_ASSIGNMENT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_assignment_deletion_status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_assignment_deletion_status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteApplicationAccessScopeRequest {
        pub application_arn: String,
        pub scope: String,
    }

    impl Structure for DeleteApplicationAccessScopeRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_APPLICATION_ACCESS_SCOPE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, scope: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value(), self.scope.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteApplicationAssignmentRequest {
        pub application_arn: String,
        pub principal_id: String,
        pub principal_type: PrincipalType,
    }

    impl Structure for DeleteApplicationAssignmentRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_APPLICATION_ASSIGNMENT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_arn: slots.next()?,
                principal_id: slots.next()?,
                principal_type: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.principal_id.into_value(),
                self.principal_type.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteApplicationAssignmentResponse {}

    impl Structure for DeleteApplicationAssignmentResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_APPLICATION_ASSIGNMENT_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteApplicationAuthenticationMethodRequest {
        pub application_arn: String,
        pub authentication_method_type: AuthenticationMethodType,
    }

    impl Structure for DeleteApplicationAuthenticationMethodRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_APPLICATION_AUTHENTICATION_METHOD_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, authentication_method_type: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value(), self.authentication_method_type.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteApplicationGrantRequest {
        pub application_arn: String,
        pub grant_type: GrantType,
    }

    impl Structure for DeleteApplicationGrantRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_APPLICATION_GRANT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, grant_type: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value(), self.grant_type.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteApplicationRequest {
        pub application_arn: String,
    }

    impl Structure for DeleteApplicationRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_APPLICATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteApplicationResponse {}

    impl Structure for DeleteApplicationResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_APPLICATION_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteInlinePolicyFromPermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
    }

    impl Structure for DeleteInlinePolicyFromPermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_INLINE_POLICY_FROM_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, permission_set_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.permission_set_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteInlinePolicyFromPermissionSetResponse {}

    impl Structure for DeleteInlinePolicyFromPermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_INLINE_POLICY_FROM_PERMISSION_SET_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteInstanceAccessControlAttributeConfigurationRequest {
        pub instance_arn: String,
    }

    impl Structure for DeleteInstanceAccessControlAttributeConfigurationRequest {
        const SHAPE: &'static StructShape =
            &shapes::DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteInstanceAccessControlAttributeConfigurationResponse {}

    impl Structure for DeleteInstanceAccessControlAttributeConfigurationResponse {
        const SHAPE: &'static StructShape =
            &shapes::DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteInstanceRequest {
        pub instance_arn: String,
    }

    impl Structure for DeleteInstanceRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_INSTANCE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteInstanceResponse {}

    impl Structure for DeleteInstanceResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_INSTANCE_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeletePermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
    }

    impl Structure for DeletePermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, permission_set_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.permission_set_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeletePermissionSetResponse {}

    impl Structure for DeletePermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_PERMISSION_SET_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeletePermissionsBoundaryFromPermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
    }

    impl Structure for DeletePermissionsBoundaryFromPermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, permission_set_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.permission_set_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeletePermissionsBoundaryFromPermissionSetResponse {}

    impl Structure for DeletePermissionsBoundaryFromPermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteTrustedTokenIssuerRequest {
        pub trusted_token_issuer_arn: String,
    }

    impl Structure for DeleteTrustedTokenIssuerRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_TRUSTED_TOKEN_ISSUER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { trusted_token_issuer_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.trusted_token_issuer_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteTrustedTokenIssuerResponse {}

    impl Structure for DeleteTrustedTokenIssuerResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_TRUSTED_TOKEN_ISSUER_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeAccountAssignmentCreationStatusRequest {
        pub instance_arn: String,
        pub account_assignment_creation_request_id: String,
    }

    impl Structure for DescribeAccountAssignmentCreationStatusRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, account_assignment_creation_request_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.account_assignment_creation_request_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeAccountAssignmentCreationStatusResponse {
        pub account_assignment_creation_status: Option<AccountAssignmentOperationStatus>,
    }

    impl Structure for DescribeAccountAssignmentCreationStatusResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_assignment_creation_status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_assignment_creation_status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeAccountAssignmentDeletionStatusRequest {
        pub instance_arn: String,
        pub account_assignment_deletion_request_id: String,
    }

    impl Structure for DescribeAccountAssignmentDeletionStatusRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, account_assignment_deletion_request_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.account_assignment_deletion_request_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeAccountAssignmentDeletionStatusResponse {
        pub account_assignment_deletion_status: Option<AccountAssignmentOperationStatus>,
    }

    impl Structure for DescribeAccountAssignmentDeletionStatusResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_assignment_deletion_status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_assignment_deletion_status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeApplicationAssignmentRequest {
        pub application_arn: String,
        pub principal_id: String,
        pub principal_type: PrincipalType,
    }

    impl Structure for DescribeApplicationAssignmentRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_APPLICATION_ASSIGNMENT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_arn: slots.next()?,
                principal_id: slots.next()?,
                principal_type: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.principal_id.into_value(),
                self.principal_type.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeApplicationAssignmentResponse {
        pub principal_type: Option<PrincipalType>,
        pub principal_id: Option<String>,
        pub application_arn: Option<String>,
    }

    impl Structure for DescribeApplicationAssignmentResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_APPLICATION_ASSIGNMENT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                principal_type: slots.next()?,
                principal_id: slots.next()?,
                application_arn: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.principal_type.into_value(),
                self.principal_id.into_value(),
                self.application_arn.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeApplicationProviderRequest {
        pub application_provider_arn: String,
    }

    impl Structure for DescribeApplicationProviderRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_APPLICATION_PROVIDER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_provider_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_provider_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeApplicationProviderResponse {
        pub application_provider_arn: String,
        pub federation_protocol: Option<FederationProtocol>,
        pub display_data: Option<DisplayData>,
        pub resource_server_config: Option<ResourceServerConfig>,
    }

    impl Structure for DescribeApplicationProviderResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_APPLICATION_PROVIDER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_provider_arn: slots.next()?,
                federation_protocol: slots.next()?,
                display_data: slots.next()?,
                resource_server_config: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_provider_arn.into_value(),
                self.federation_protocol.into_value(),
                self.display_data.into_value(),
                self.resource_server_config.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeApplicationRequest {
        pub application_arn: String,
    }

    impl Structure for DescribeApplicationRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_APPLICATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeApplicationResponse {
        pub application_arn: Option<String>,
        pub application_provider_arn: Option<String>,
        pub name: Option<String>,
        pub application_account: Option<String>,
        pub instance_arn: Option<String>,
        pub identity_store_arn: Option<String>,
        pub status: Option<ApplicationStatus>,
        pub portal_options: Option<PortalOptions>,
        pub description: Option<String>,
        pub created_date: Option<Timestamp>,
        pub created_from: Option<String>,
    }

    impl Structure for DescribeApplicationResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_APPLICATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_arn: slots.next()?,
                application_provider_arn: slots.next()?,
                name: slots.next()?,
                application_account: slots.next()?,
                instance_arn: slots.next()?,
                identity_store_arn: slots.next()?,
                status: slots.next()?,
                portal_options: slots.next()?,
                description: slots.next()?,
                created_date: slots.next()?,
                created_from: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.application_provider_arn.into_value(),
                self.name.into_value(),
                self.application_account.into_value(),
                self.instance_arn.into_value(),
                self.identity_store_arn.into_value(),
                self.status.into_value(),
                self.portal_options.into_value(),
                self.description.into_value(),
                self.created_date.into_value(),
                self.created_from.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeInstanceAccessControlAttributeConfigurationRequest {
        pub instance_arn: String,
    }

    impl Structure for DescribeInstanceAccessControlAttributeConfigurationRequest {
        const SHAPE: &'static StructShape =
            &shapes::DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeInstanceAccessControlAttributeConfigurationResponse {
        pub status: Option<InstanceAccessControlAttributeConfigurationStatus>,
        pub status_reason: Option<String>,
        pub instance_access_control_attribute_configuration:
            Option<InstanceAccessControlAttributeConfiguration>,
    }

    impl Structure for DescribeInstanceAccessControlAttributeConfigurationResponse {
        const SHAPE: &'static StructShape =
            &shapes::DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                status: slots.next()?,
                status_reason: slots.next()?,
                instance_access_control_attribute_configuration: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.status.into_value(),
                self.status_reason.into_value(),
                self.instance_access_control_attribute_configuration.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeInstanceRequest {
        pub instance_arn: String,
    }

    impl Structure for DescribeInstanceRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_INSTANCE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeInstanceResponse {
        pub instance_arn: Option<String>,
        pub identity_store_id: Option<String>,
        pub identity_store_arn: Option<String>,
        pub owner_account_id: Option<String>,
        pub name: Option<String>,
        pub created_date: Option<Timestamp>,
        pub status: Option<InstanceStatus>,
        pub status_reason: Option<String>,
        pub primary_region: Option<String>,
        pub regions: Option<Vec<RegionMetadata>>,
        pub encryption_configuration_details: Option<EncryptionConfigurationDetails>,
        pub network_configuration_details: Option<NetworkConfigurationInfo>,
        pub permission_sets_enabled: Option<bool>,
    }

    impl Structure for DescribeInstanceResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_INSTANCE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                identity_store_id: slots.next()?,
                identity_store_arn: slots.next()?,
                owner_account_id: slots.next()?,
                name: slots.next()?,
                created_date: slots.next()?,
                status: slots.next()?,
                status_reason: slots.next()?,
                primary_region: slots.next()?,
                regions: slots.next()?,
                encryption_configuration_details: slots.next()?,
                network_configuration_details: slots.next()?,
                permission_sets_enabled: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.identity_store_id.into_value(),
                self.identity_store_arn.into_value(),
                self.owner_account_id.into_value(),
                self.name.into_value(),
                self.created_date.into_value(),
                self.status.into_value(),
                self.status_reason.into_value(),
                self.primary_region.into_value(),
                self.regions.into_value(),
                self.encryption_configuration_details.into_value(),
                self.network_configuration_details.into_value(),
                self.permission_sets_enabled.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribePermissionSetProvisioningStatusRequest {
        pub instance_arn: String,
        pub provision_permission_set_request_id: String,
    }

    impl Structure for DescribePermissionSetProvisioningStatusRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, provision_permission_set_request_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.provision_permission_set_request_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribePermissionSetProvisioningStatusResponse {
        pub permission_set_provisioning_status: Option<PermissionSetProvisioningStatus>,
    }

    impl Structure for DescribePermissionSetProvisioningStatusResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { permission_set_provisioning_status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.permission_set_provisioning_status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribePermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
    }

    impl Structure for DescribePermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, permission_set_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.permission_set_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribePermissionSetResponse {
        pub permission_set: Option<PermissionSet>,
    }

    impl Structure for DescribePermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_PERMISSION_SET_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { permission_set: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.permission_set.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeRegionRequest {
        pub instance_arn: String,
        pub region_name: String,
    }

    impl Structure for DescribeRegionRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_REGION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, region_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.region_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeRegionResponse {
        pub region_name: Option<String>,
        pub status: Option<RegionStatus>,
        pub added_date: Option<Timestamp>,
        pub is_primary_region: Option<bool>,
    }

    impl Structure for DescribeRegionResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_REGION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                region_name: slots.next()?,
                status: slots.next()?,
                added_date: slots.next()?,
                is_primary_region: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.region_name.into_value(),
                self.status.into_value(),
                self.added_date.into_value(),
                self.is_primary_region.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeTrustedTokenIssuerRequest {
        pub trusted_token_issuer_arn: String,
    }

    impl Structure for DescribeTrustedTokenIssuerRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_TRUSTED_TOKEN_ISSUER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { trusted_token_issuer_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.trusted_token_issuer_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeTrustedTokenIssuerResponse {
        pub trusted_token_issuer_arn: Option<String>,
        pub name: Option<String>,
        pub trusted_token_issuer_type: Option<TrustedTokenIssuerType>,
        pub trusted_token_issuer_configuration: Option<TrustedTokenIssuerConfiguration>,
    }

    impl Structure for DescribeTrustedTokenIssuerResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_TRUSTED_TOKEN_ISSUER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                trusted_token_issuer_arn: slots.next()?,
                name: slots.next()?,
                trusted_token_issuer_type: slots.next()?,
                trusted_token_issuer_configuration: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.trusted_token_issuer_arn.into_value(),
                self.name.into_value(),
                self.trusted_token_issuer_type.into_value(),
                self.trusted_token_issuer_configuration.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DetachCustomerManagedPolicyReferenceFromPermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
        pub customer_managed_policy_reference: CustomerManagedPolicyReference,
    }

    impl Structure for DetachCustomerManagedPolicyReferenceFromPermissionSetRequest {
        const SHAPE: &'static StructShape =
            &shapes::DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                permission_set_arn: slots.next()?,
                customer_managed_policy_reference: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.permission_set_arn.into_value(),
                self.customer_managed_policy_reference.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DetachCustomerManagedPolicyReferenceFromPermissionSetResponse {}

    impl Structure for DetachCustomerManagedPolicyReferenceFromPermissionSetResponse {
        const SHAPE: &'static StructShape =
            &shapes::DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DetachManagedPolicyFromPermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
        pub managed_policy_arn: String,
    }

    impl Structure for DetachManagedPolicyFromPermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                permission_set_arn: slots.next()?,
                managed_policy_arn: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.permission_set_arn.into_value(),
                self.managed_policy_arn.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DetachManagedPolicyFromPermissionSetResponse {}

    impl Structure for DetachManagedPolicyFromPermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DisplayData {
        pub display_name: Option<String>,
        pub icon_url: Option<String>,
        pub description: Option<String>,
    }

    impl Structure for DisplayData {
        const SHAPE: &'static StructShape = &shapes::DISPLAY_DATA;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { display_name: slots.next()?, icon_url: slots.next()?, description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.display_name.into_value(), self.icon_url.into_value(), self.description.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EncryptionConfiguration {
        pub key_type: KmsKeyType,
        pub kms_key_arn: Option<String>,
    }

    impl Structure for EncryptionConfiguration {
        const SHAPE: &'static StructShape = &shapes::ENCRYPTION_CONFIGURATION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { key_type: slots.next()?, kms_key_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.key_type.into_value(), self.kms_key_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EncryptionConfigurationDetails {
        pub key_type: Option<KmsKeyType>,
        pub kms_key_arn: Option<String>,
        pub encryption_status: Option<KmsKeyStatus>,
        pub encryption_status_reason: Option<String>,
    }

    impl Structure for EncryptionConfigurationDetails {
        const SHAPE: &'static StructShape = &shapes::ENCRYPTION_CONFIGURATION_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                key_type: slots.next()?,
                kms_key_arn: slots.next()?,
                encryption_status: slots.next()?,
                encryption_status_reason: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.key_type.into_value(),
                self.kms_key_arn.into_value(),
                self.encryption_status.into_value(),
                self.encryption_status_reason.into_value(),
            ]
        }
    }

    string_enum! {
        FederationProtocol {
            Saml = "SAML",
            Oauth = "OAUTH",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetApplicationAccessScopeRequest {
        pub application_arn: String,
        pub scope: String,
    }

    impl Structure for GetApplicationAccessScopeRequest {
        const SHAPE: &'static StructShape = &shapes::GET_APPLICATION_ACCESS_SCOPE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, scope: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value(), self.scope.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetApplicationAccessScopeResponse {
        pub scope: String,
        pub authorized_targets: Option<Vec<String>>,
    }

    impl Structure for GetApplicationAccessScopeResponse {
        const SHAPE: &'static StructShape = &shapes::GET_APPLICATION_ACCESS_SCOPE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { scope: slots.next()?, authorized_targets: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.scope.into_value(), self.authorized_targets.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetApplicationAssignmentConfigurationRequest {
        pub application_arn: String,
    }

    impl Structure for GetApplicationAssignmentConfigurationRequest {
        const SHAPE: &'static StructShape = &shapes::GET_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetApplicationAssignmentConfigurationResponse {
        pub assignment_required: bool,
    }

    impl Structure for GetApplicationAssignmentConfigurationResponse {
        const SHAPE: &'static StructShape = &shapes::GET_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { assignment_required: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.assignment_required.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetApplicationAuthenticationMethodRequest {
        pub application_arn: String,
        pub authentication_method_type: AuthenticationMethodType,
    }

    impl Structure for GetApplicationAuthenticationMethodRequest {
        const SHAPE: &'static StructShape = &shapes::GET_APPLICATION_AUTHENTICATION_METHOD_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, authentication_method_type: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value(), self.authentication_method_type.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetApplicationAuthenticationMethodResponse {
        pub authentication_method: Option<AuthenticationMethod>,
    }

    impl Structure for GetApplicationAuthenticationMethodResponse {
        const SHAPE: &'static StructShape = &shapes::GET_APPLICATION_AUTHENTICATION_METHOD_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { authentication_method: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.authentication_method.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetApplicationGrantRequest {
        pub application_arn: String,
        pub grant_type: GrantType,
    }

    impl Structure for GetApplicationGrantRequest {
        const SHAPE: &'static StructShape = &shapes::GET_APPLICATION_GRANT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, grant_type: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value(), self.grant_type.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetApplicationGrantResponse {
        pub grant: Grant,
    }

    impl Structure for GetApplicationGrantResponse {
        const SHAPE: &'static StructShape = &shapes::GET_APPLICATION_GRANT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { grant: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.grant.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetApplicationSessionConfigurationRequest {
        pub application_arn: String,
    }

    impl Structure for GetApplicationSessionConfigurationRequest {
        const SHAPE: &'static StructShape = &shapes::GET_APPLICATION_SESSION_CONFIGURATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetApplicationSessionConfigurationResponse {
        pub user_background_session_application_status: Option<UserBackgroundSessionApplicationStatus>,
    }

    impl Structure for GetApplicationSessionConfigurationResponse {
        const SHAPE: &'static StructShape = &shapes::GET_APPLICATION_SESSION_CONFIGURATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_background_session_application_status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_background_session_application_status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetInlinePolicyForPermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
    }

    impl Structure for GetInlinePolicyForPermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::GET_INLINE_POLICY_FOR_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, permission_set_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.permission_set_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetInlinePolicyForPermissionSetResponse {
        pub inline_policy: Option<String>,
    }

    impl Structure for GetInlinePolicyForPermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::GET_INLINE_POLICY_FOR_PERMISSION_SET_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { inline_policy: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.inline_policy.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetPermissionsBoundaryForPermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
    }

    impl Structure for GetPermissionsBoundaryForPermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, permission_set_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.permission_set_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetPermissionsBoundaryForPermissionSetResponse {
        pub permissions_boundary: Option<PermissionsBoundary>,
    }

    impl Structure for GetPermissionsBoundaryForPermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { permissions_boundary: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.permissions_boundary.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum Grant {
        AuthorizationCode(AuthorizationCodeGrant),
        JwtBearer(JwtBearerGrant),
        RefreshToken(RefreshTokenGrant),
        TokenExchange(TokenExchangeGrant),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for Grant {
        const SHAPE: &'static StructShape = &shapes::GRANT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::AuthorizationCode(value));
            }
            if let Some(value) = slots.next()? {
                return Ok(Self::JwtBearer(value));
            }
            if let Some(value) = slots.next()? {
                return Ok(Self::RefreshToken(value));
            }
            if let Some(value) = slots.next()? {
                return Ok(Self::TokenExchange(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::AuthorizationCode(value) => structure::only(0, value),
                Self::JwtBearer(value) => structure::only(1, value),
                Self::RefreshToken(value) => structure::only(2, value),
                Self::TokenExchange(value) => structure::only(3, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GrantItem {
        pub grant_type: GrantType,
        pub grant: Grant,
    }

    impl Structure for GrantItem {
        const SHAPE: &'static StructShape = &shapes::GRANT_ITEM;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { grant_type: slots.next()?, grant: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.grant_type.into_value(), self.grant.into_value()]
        }
    }

    string_enum! {
        GrantType {
            AuthorizationCode = "authorization_code",
            RefreshToken = "refresh_token",
            UrnIetfParamsOauthGrantTypeJwtBearer = "urn:ietf:params:oauth:grant-type:jwt-bearer",
            UrnIetfParamsOauthGrantTypeTokenExchange = "urn:ietf:params:oauth:grant-type:token-exchange",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct IamAuthenticationMethod {
        pub actor_policy: Document,
    }

    impl Structure for IamAuthenticationMethod {
        const SHAPE: &'static StructShape = &shapes::IAM_AUTHENTICATION_METHOD;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { actor_policy: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.actor_policy.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InstanceAccessControlAttributeConfiguration {
        pub access_control_attributes: Vec<AccessControlAttribute>,
    }

    impl Structure for InstanceAccessControlAttributeConfiguration {
        const SHAPE: &'static StructShape = &shapes::INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { access_control_attributes: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.access_control_attributes.into_value()]
        }
    }

    string_enum! {
        InstanceAccessControlAttributeConfigurationStatus {
            Enabled = "ENABLED",
            CreationInProgress = "CREATION_IN_PROGRESS",
            CreationFailed = "CREATION_FAILED",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InstanceMetadata {
        pub instance_arn: Option<String>,
        pub identity_store_id: Option<String>,
        pub identity_store_arn: Option<String>,
        pub owner_account_id: Option<String>,
        pub name: Option<String>,
        pub created_date: Option<Timestamp>,
        pub status: Option<InstanceStatus>,
        pub status_reason: Option<String>,
        pub primary_region: Option<String>,
        pub regions: Option<Vec<RegionMetadata>>,
    }

    impl Structure for InstanceMetadata {
        const SHAPE: &'static StructShape = &shapes::INSTANCE_METADATA;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                identity_store_id: slots.next()?,
                identity_store_arn: slots.next()?,
                owner_account_id: slots.next()?,
                name: slots.next()?,
                created_date: slots.next()?,
                status: slots.next()?,
                status_reason: slots.next()?,
                primary_region: slots.next()?,
                regions: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.identity_store_id.into_value(),
                self.identity_store_arn.into_value(),
                self.owner_account_id.into_value(),
                self.name.into_value(),
                self.created_date.into_value(),
                self.status.into_value(),
                self.status_reason.into_value(),
                self.primary_region.into_value(),
                self.regions.into_value(),
            ]
        }
    }

    string_enum! {
        InstanceStatus {
            CreateInProgress = "CREATE_IN_PROGRESS",
            CreateFailed = "CREATE_FAILED",
            DeleteInProgress = "DELETE_IN_PROGRESS",
            Active = "ACTIVE",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InternalServerException {
        pub message: Option<String>,
    }

    impl Structure for InternalServerException {
        const SHAPE: &'static StructShape = &shapes::INTERNAL_SERVER_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    string_enum! {
        JwksRetrievalOption {
            OpenIdDiscovery = "OPEN_ID_DISCOVERY",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct JwtBearerGrant {
        pub authorized_token_issuers: Option<Vec<AuthorizedTokenIssuer>>,
    }

    impl Structure for JwtBearerGrant {
        const SHAPE: &'static StructShape = &shapes::JWT_BEARER_GRANT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { authorized_token_issuers: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.authorized_token_issuers.into_value()]
        }
    }

    string_enum! {
        KmsKeyStatus {
            Updating = "UPDATING",
            Enabled = "ENABLED",
            UpdateFailed = "UPDATE_FAILED",
        }
    }

    string_enum! {
        KmsKeyType {
            AwsOwnedKmsKey = "AWS_OWNED_KMS_KEY",
            CustomerManagedKey = "CUSTOMER_MANAGED_KEY",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountAssignmentCreationStatusRequest {
        pub instance_arn: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
        pub filter: Option<OperationStatusFilter>,
    }

    impl Structure for ListAccountAssignmentCreationStatusRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
                filter: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
                self.filter.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountAssignmentCreationStatusResponse {
        pub account_assignments_creation_status: Option<Vec<AccountAssignmentOperationStatusMetadata>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAccountAssignmentCreationStatusResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_assignments_creation_status: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_assignments_creation_status.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountAssignmentDeletionStatusRequest {
        pub instance_arn: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
        pub filter: Option<OperationStatusFilter>,
    }

    impl Structure for ListAccountAssignmentDeletionStatusRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
                filter: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
                self.filter.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountAssignmentDeletionStatusResponse {
        pub account_assignments_deletion_status: Option<Vec<AccountAssignmentOperationStatusMetadata>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAccountAssignmentDeletionStatusResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_assignments_deletion_status: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_assignments_deletion_status.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountAssignmentsFilter {
        pub account_id: Option<String>,
    }

    impl Structure for ListAccountAssignmentsFilter {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_ASSIGNMENTS_FILTER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountAssignmentsForPrincipalRequest {
        pub instance_arn: String,
        pub principal_id: String,
        pub principal_type: PrincipalType,
        pub filter: Option<ListAccountAssignmentsFilter>,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListAccountAssignmentsForPrincipalRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                principal_id: slots.next()?,
                principal_type: slots.next()?,
                filter: slots.next()?,
                next_token: slots.next()?,
                max_results: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.principal_id.into_value(),
                self.principal_type.into_value(),
                self.filter.into_value(),
                self.next_token.into_value(),
                self.max_results.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountAssignmentsForPrincipalResponse {
        pub account_assignments: Option<Vec<AccountAssignmentForPrincipal>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAccountAssignmentsForPrincipalResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_assignments: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_assignments.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountAssignmentsRequest {
        pub instance_arn: String,
        pub account_id: String,
        pub permission_set_arn: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAccountAssignmentsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_ASSIGNMENTS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                account_id: slots.next()?,
                permission_set_arn: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.account_id.into_value(),
                self.permission_set_arn.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountAssignmentsResponse {
        pub account_assignments: Option<Vec<AccountAssignment>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAccountAssignmentsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_ASSIGNMENTS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_assignments: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_assignments.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountsForProvisionedPermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
        pub provisioning_status: Option<ProvisioningStatus>,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAccountsForProvisionedPermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                permission_set_arn: slots.next()?,
                provisioning_status: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.permission_set_arn.into_value(),
                self.provisioning_status.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountsForProvisionedPermissionSetResponse {
        pub account_ids: Option<Vec<String>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAccountsForProvisionedPermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_ids: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_ids.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationAccessScopesRequest {
        pub application_arn: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListApplicationAccessScopesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATION_ACCESS_SCOPES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, max_results: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationAccessScopesResponse {
        pub scopes: Vec<ScopeDetails>,
        pub next_token: Option<String>,
    }

    impl Structure for ListApplicationAccessScopesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATION_ACCESS_SCOPES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { scopes: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.scopes.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationAssignmentsFilter {
        pub application_arn: Option<String>,
    }

    impl Structure for ListApplicationAssignmentsFilter {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATION_ASSIGNMENTS_FILTER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationAssignmentsForPrincipalRequest {
        pub instance_arn: String,
        pub principal_id: String,
        pub principal_type: PrincipalType,
        pub filter: Option<ListApplicationAssignmentsFilter>,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListApplicationAssignmentsForPrincipalRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                principal_id: slots.next()?,
                principal_type: slots.next()?,
                filter: slots.next()?,
                next_token: slots.next()?,
                max_results: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.principal_id.into_value(),
                self.principal_type.into_value(),
                self.filter.into_value(),
                self.next_token.into_value(),
                self.max_results.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationAssignmentsForPrincipalResponse {
        pub application_assignments: Option<Vec<ApplicationAssignmentForPrincipal>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListApplicationAssignmentsForPrincipalResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_assignments: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_assignments.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationAssignmentsRequest {
        pub application_arn: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListApplicationAssignmentsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATION_ASSIGNMENTS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, max_results: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationAssignmentsResponse {
        pub application_assignments: Option<Vec<ApplicationAssignment>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListApplicationAssignmentsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATION_ASSIGNMENTS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_assignments: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_assignments.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationAuthenticationMethodsRequest {
        pub application_arn: String,
        pub next_token: Option<String>,
    }

    impl Structure for ListApplicationAuthenticationMethodsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATION_AUTHENTICATION_METHODS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationAuthenticationMethodsResponse {
        pub authentication_methods: Option<Vec<AuthenticationMethodItem>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListApplicationAuthenticationMethodsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATION_AUTHENTICATION_METHODS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { authentication_methods: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.authentication_methods.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationGrantsRequest {
        pub application_arn: String,
        pub next_token: Option<String>,
    }

    impl Structure for ListApplicationGrantsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATION_GRANTS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationGrantsResponse {
        pub grants: Vec<GrantItem>,
        pub next_token: Option<String>,
    }

    impl Structure for ListApplicationGrantsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATION_GRANTS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { grants: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.grants.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationProvidersRequest {
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListApplicationProvidersRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATION_PROVIDERS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { max_results: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.max_results.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationProvidersResponse {
        pub application_providers: Option<Vec<ApplicationProvider>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListApplicationProvidersResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATION_PROVIDERS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_providers: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_providers.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationsFilter {
        pub application_account: Option<String>,
        pub application_provider: Option<String>,
    }

    impl Structure for ListApplicationsFilter {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATIONS_FILTER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_account: slots.next()?, application_provider: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_account.into_value(), self.application_provider.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationsRequest {
        pub instance_arn: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
        pub filter: Option<ListApplicationsFilter>,
    }

    impl Structure for ListApplicationsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATIONS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
                filter: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
                self.filter.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationsResponse {
        pub applications: Option<Vec<Application>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListApplicationsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATIONS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { applications: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.applications.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListCustomerManagedPolicyReferencesInPermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListCustomerManagedPolicyReferencesInPermissionSetRequest {
        const SHAPE: &'static StructShape =
            &shapes::LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                permission_set_arn: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.permission_set_arn.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListCustomerManagedPolicyReferencesInPermissionSetResponse {
        pub customer_managed_policy_references: Option<Vec<CustomerManagedPolicyReference>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListCustomerManagedPolicyReferencesInPermissionSetResponse {
        const SHAPE: &'static StructShape =
            &shapes::LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { customer_managed_policy_references: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.customer_managed_policy_references.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListInstancesRequest {
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
        pub region_scope: Option<RegionScope>,
    }

    impl Structure for ListInstancesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_INSTANCES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { max_results: slots.next()?, next_token: slots.next()?, region_scope: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.max_results.into_value(), self.next_token.into_value(), self.region_scope.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListInstancesResponse {
        pub instances: Option<Vec<InstanceMetadata>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListInstancesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_INSTANCES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instances: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instances.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListManagedPoliciesInPermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListManagedPoliciesInPermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_MANAGED_POLICIES_IN_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                permission_set_arn: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.permission_set_arn.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListManagedPoliciesInPermissionSetResponse {
        pub attached_managed_policies: Option<Vec<AttachedManagedPolicy>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListManagedPoliciesInPermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_MANAGED_POLICIES_IN_PERMISSION_SET_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { attached_managed_policies: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.attached_managed_policies.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPermissionSetProvisioningStatusRequest {
        pub instance_arn: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
        pub filter: Option<OperationStatusFilter>,
    }

    impl Structure for ListPermissionSetProvisioningStatusRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_PERMISSION_SET_PROVISIONING_STATUS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
                filter: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
                self.filter.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPermissionSetProvisioningStatusResponse {
        pub permission_sets_provisioning_status: Option<Vec<PermissionSetProvisioningStatusMetadata>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListPermissionSetProvisioningStatusResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { permission_sets_provisioning_status: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.permission_sets_provisioning_status.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPermissionSetsProvisionedToAccountRequest {
        pub instance_arn: String,
        pub account_id: String,
        pub provisioning_status: Option<ProvisioningStatus>,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListPermissionSetsProvisionedToAccountRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                account_id: slots.next()?,
                provisioning_status: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.account_id.into_value(),
                self.provisioning_status.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPermissionSetsProvisionedToAccountResponse {
        pub next_token: Option<String>,
        pub permission_sets: Option<Vec<String>>,
    }

    impl Structure for ListPermissionSetsProvisionedToAccountResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { next_token: slots.next()?, permission_sets: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.next_token.into_value(), self.permission_sets.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPermissionSetsRequest {
        pub instance_arn: String,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListPermissionSetsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_PERMISSION_SETS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPermissionSetsResponse {
        pub permission_sets: Option<Vec<String>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListPermissionSetsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_PERMISSION_SETS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { permission_sets: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.permission_sets.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListRegionsRequest {
        pub instance_arn: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListRegionsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_REGIONS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, max_results: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.max_results.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListRegionsResponse {
        pub regions: Option<Vec<RegionMetadata>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListRegionsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_REGIONS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { regions: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.regions.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListTagsForResourceRequest {
        pub instance_arn: Option<String>,
        pub resource_arn: String,
        pub next_token: Option<String>,
    }

    impl Structure for ListTagsForResourceRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_TAGS_FOR_RESOURCE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, resource_arn: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.resource_arn.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListTagsForResourceResponse {
        pub tags: Option<Vec<Tag>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListTagsForResourceResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_TAGS_FOR_RESOURCE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { tags: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.tags.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListTrustedTokenIssuersRequest {
        pub instance_arn: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListTrustedTokenIssuersRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_TRUSTED_TOKEN_ISSUERS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, max_results: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.max_results.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListTrustedTokenIssuersResponse {
        pub trusted_token_issuers: Option<Vec<TrustedTokenIssuerMetadata>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListTrustedTokenIssuersResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_TRUSTED_TOKEN_ISSUERS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { trusted_token_issuers: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.trusted_token_issuers.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct NetworkConfigurationInfo {
        pub vpce_access_required: bool,
        pub restrict_source_vpcs: Option<Vec<String>>,
        pub allow_source_ips: Option<Vec<String>>,
        pub exclude_application_arns: Option<Vec<String>>,
    }

    impl Structure for NetworkConfigurationInfo {
        const SHAPE: &'static StructShape = &shapes::NETWORK_CONFIGURATION_INFO;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                vpce_access_required: slots.next()?,
                restrict_source_vpcs: slots.next()?,
                allow_source_ips: slots.next()?,
                exclude_application_arns: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.vpce_access_required.into_value(),
                self.restrict_source_vpcs.into_value(),
                self.allow_source_ips.into_value(),
                self.exclude_application_arns.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OidcJwtConfiguration {
        pub issuer_url: String,
        pub claim_attribute_path: String,
        pub identity_store_attribute_path: String,
        pub jwks_retrieval_option: JwksRetrievalOption,
    }

    impl Structure for OidcJwtConfiguration {
        const SHAPE: &'static StructShape = &shapes::OIDC_JWT_CONFIGURATION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                issuer_url: slots.next()?,
                claim_attribute_path: slots.next()?,
                identity_store_attribute_path: slots.next()?,
                jwks_retrieval_option: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.issuer_url.into_value(),
                self.claim_attribute_path.into_value(),
                self.identity_store_attribute_path.into_value(),
                self.jwks_retrieval_option.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OidcJwtUpdateConfiguration {
        pub claim_attribute_path: Option<String>,
        pub identity_store_attribute_path: Option<String>,
        pub jwks_retrieval_option: Option<JwksRetrievalOption>,
    }

    impl Structure for OidcJwtUpdateConfiguration {
        const SHAPE: &'static StructShape = &shapes::OIDC_JWT_UPDATE_CONFIGURATION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                claim_attribute_path: slots.next()?,
                identity_store_attribute_path: slots.next()?,
                jwks_retrieval_option: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.claim_attribute_path.into_value(),
                self.identity_store_attribute_path.into_value(),
                self.jwks_retrieval_option.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OperationStatusFilter {
        pub status: Option<StatusValues>,
    }

    impl Structure for OperationStatusFilter {
        const SHAPE: &'static StructShape = &shapes::OPERATION_STATUS_FILTER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PermissionSet {
        pub name: Option<String>,
        pub permission_set_arn: Option<String>,
        pub description: Option<String>,
        pub created_date: Option<Timestamp>,
        pub session_duration: Option<String>,
        pub relay_state: Option<String>,
    }

    impl Structure for PermissionSet {
        const SHAPE: &'static StructShape = &shapes::PERMISSION_SET;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                name: slots.next()?,
                permission_set_arn: slots.next()?,
                description: slots.next()?,
                created_date: slots.next()?,
                session_duration: slots.next()?,
                relay_state: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.name.into_value(),
                self.permission_set_arn.into_value(),
                self.description.into_value(),
                self.created_date.into_value(),
                self.session_duration.into_value(),
                self.relay_state.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PermissionSetProvisioningStatus {
        pub status: Option<StatusValues>,
        pub request_id: Option<String>,
        pub account_id: Option<String>,
        pub permission_set_arn: Option<String>,
        pub failure_reason: Option<String>,
        pub created_date: Option<Timestamp>,
    }

    impl Structure for PermissionSetProvisioningStatus {
        const SHAPE: &'static StructShape = &shapes::PERMISSION_SET_PROVISIONING_STATUS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                status: slots.next()?,
                request_id: slots.next()?,
                account_id: slots.next()?,
                permission_set_arn: slots.next()?,
                failure_reason: slots.next()?,
                created_date: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.status.into_value(),
                self.request_id.into_value(),
                self.account_id.into_value(),
                self.permission_set_arn.into_value(),
                self.failure_reason.into_value(),
                self.created_date.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PermissionSetProvisioningStatusMetadata {
        pub status: Option<StatusValues>,
        pub request_id: Option<String>,
        pub created_date: Option<Timestamp>,
    }

    impl Structure for PermissionSetProvisioningStatusMetadata {
        const SHAPE: &'static StructShape = &shapes::PERMISSION_SET_PROVISIONING_STATUS_METADATA;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { status: slots.next()?, request_id: slots.next()?, created_date: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.status.into_value(), self.request_id.into_value(), self.created_date.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PermissionsBoundary {
        pub customer_managed_policy_reference: Option<CustomerManagedPolicyReference>,
        pub managed_policy_arn: Option<String>,
    }

    impl Structure for PermissionsBoundary {
        const SHAPE: &'static StructShape = &shapes::PERMISSIONS_BOUNDARY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { customer_managed_policy_reference: slots.next()?, managed_policy_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.customer_managed_policy_reference.into_value(), self.managed_policy_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PortalOptions {
        pub sign_in_options: Option<SignInOptions>,
        pub visibility: Option<ApplicationVisibility>,
    }

    impl Structure for PortalOptions {
        const SHAPE: &'static StructShape = &shapes::PORTAL_OPTIONS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { sign_in_options: slots.next()?, visibility: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.sign_in_options.into_value(), self.visibility.into_value()]
        }
    }

    string_enum! {
        PrincipalType {
            User = "USER",
            Group = "GROUP",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ProvisionPermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
        pub target_id: Option<String>,
        pub target_type: ProvisionTargetType,
    }

    impl Structure for ProvisionPermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::PROVISION_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                permission_set_arn: slots.next()?,
                target_id: slots.next()?,
                target_type: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.permission_set_arn.into_value(),
                self.target_id.into_value(),
                self.target_type.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ProvisionPermissionSetResponse {
        pub permission_set_provisioning_status: Option<PermissionSetProvisioningStatus>,
    }

    impl Structure for ProvisionPermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::PROVISION_PERMISSION_SET_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { permission_set_provisioning_status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.permission_set_provisioning_status.into_value()]
        }
    }

    string_enum! {
        ProvisionTargetType {
            AwsAccount = "AWS_ACCOUNT",
            AllProvisionedAccounts = "ALL_PROVISIONED_ACCOUNTS",
        }
    }

    string_enum! {
        ProvisioningStatus {
            LatestPermissionSetProvisioned = "LATEST_PERMISSION_SET_PROVISIONED",
            LatestPermissionSetNotProvisioned = "LATEST_PERMISSION_SET_NOT_PROVISIONED",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutApplicationAccessScopeRequest {
        pub scope: String,
        pub authorized_targets: Option<Vec<String>>,
        pub application_arn: String,
    }

    impl Structure for PutApplicationAccessScopeRequest {
        const SHAPE: &'static StructShape = &shapes::PUT_APPLICATION_ACCESS_SCOPE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                scope: slots.next()?,
                authorized_targets: slots.next()?,
                application_arn: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.scope.into_value(),
                self.authorized_targets.into_value(),
                self.application_arn.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutApplicationAssignmentConfigurationRequest {
        pub application_arn: String,
        pub assignment_required: bool,
    }

    impl Structure for PutApplicationAssignmentConfigurationRequest {
        const SHAPE: &'static StructShape = &shapes::PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, assignment_required: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value(), self.assignment_required.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutApplicationAssignmentConfigurationResponse {}

    impl Structure for PutApplicationAssignmentConfigurationResponse {
        const SHAPE: &'static StructShape = &shapes::PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutApplicationAuthenticationMethodRequest {
        pub application_arn: String,
        pub authentication_method_type: AuthenticationMethodType,
        pub authentication_method: AuthenticationMethod,
    }

    impl Structure for PutApplicationAuthenticationMethodRequest {
        const SHAPE: &'static StructShape = &shapes::PUT_APPLICATION_AUTHENTICATION_METHOD_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_arn: slots.next()?,
                authentication_method_type: slots.next()?,
                authentication_method: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.authentication_method_type.into_value(),
                self.authentication_method.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutApplicationGrantRequest {
        pub application_arn: String,
        pub grant_type: GrantType,
        pub grant: Grant,
    }

    impl Structure for PutApplicationGrantRequest {
        const SHAPE: &'static StructShape = &shapes::PUT_APPLICATION_GRANT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, grant_type: slots.next()?, grant: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value(), self.grant_type.into_value(), self.grant.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutApplicationSessionConfigurationRequest {
        pub application_arn: String,
        pub user_background_session_application_status: Option<UserBackgroundSessionApplicationStatus>,
    }

    impl Structure for PutApplicationSessionConfigurationRequest {
        const SHAPE: &'static StructShape = &shapes::PUT_APPLICATION_SESSION_CONFIGURATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_arn: slots.next()?,
                user_background_session_application_status: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.user_background_session_application_status.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutApplicationSessionConfigurationResponse {}

    impl Structure for PutApplicationSessionConfigurationResponse {
        const SHAPE: &'static StructShape = &shapes::PUT_APPLICATION_SESSION_CONFIGURATION_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutInlinePolicyToPermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
        pub inline_policy: String,
    }

    impl Structure for PutInlinePolicyToPermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::PUT_INLINE_POLICY_TO_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                permission_set_arn: slots.next()?,
                inline_policy: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.permission_set_arn.into_value(),
                self.inline_policy.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutInlinePolicyToPermissionSetResponse {}

    impl Structure for PutInlinePolicyToPermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::PUT_INLINE_POLICY_TO_PERMISSION_SET_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutPermissionsBoundaryToPermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
        pub permissions_boundary: PermissionsBoundary,
    }

    impl Structure for PutPermissionsBoundaryToPermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                permission_set_arn: slots.next()?,
                permissions_boundary: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.permission_set_arn.into_value(),
                self.permissions_boundary.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutPermissionsBoundaryToPermissionSetResponse {}

    impl Structure for PutPermissionsBoundaryToPermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RefreshTokenGrant {}

    impl Structure for RefreshTokenGrant {
        const SHAPE: &'static StructShape = &shapes::REFRESH_TOKEN_GRANT;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RegionMetadata {
        pub region_name: Option<String>,
        pub status: Option<RegionStatus>,
        pub added_date: Option<Timestamp>,
        pub is_primary_region: Option<bool>,
    }

    impl Structure for RegionMetadata {
        const SHAPE: &'static StructShape = &shapes::REGION_METADATA;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                region_name: slots.next()?,
                status: slots.next()?,
                added_date: slots.next()?,
                is_primary_region: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.region_name.into_value(),
                self.status.into_value(),
                self.added_date.into_value(),
                self.is_primary_region.into_value(),
            ]
        }
    }

    string_enum! {
        RegionScope {
            CurrentRegion = "CURRENT_REGION",
            AllRegions = "ALL_REGIONS",
        }
    }

    string_enum! {
        RegionStatus {
            Active = "ACTIVE",
            Adding = "ADDING",
            Removing = "REMOVING",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RemoveRegionRequest {
        pub instance_arn: String,
        pub region_name: String,
    }

    impl Structure for RemoveRegionRequest {
        const SHAPE: &'static StructShape = &shapes::REMOVE_REGION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, region_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.region_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RemoveRegionResponse {
        pub status: Option<RegionStatus>,
    }

    impl Structure for RemoveRegionResponse {
        const SHAPE: &'static StructShape = &shapes::REMOVE_REGION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResourceNotFoundException {
        pub message: Option<String>,
        pub reason: Option<ResourceNotFoundExceptionReason>,
    }

    impl Structure for ResourceNotFoundException {
        const SHAPE: &'static StructShape = &shapes::RESOURCE_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, reason: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.reason.into_value()]
        }
    }

    string_enum! {
        ResourceNotFoundExceptionReason {
            KmsNotFoundException = "KMS_NotFoundException",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResourceServerConfig {
        pub scopes: Option<BTreeMap<String, ResourceServerScopeDetails>>,
    }

    impl Structure for ResourceServerConfig {
        const SHAPE: &'static StructShape = &shapes::RESOURCE_SERVER_CONFIG;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { scopes: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.scopes.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResourceServerScopeDetails {
        pub long_description: Option<String>,
        pub detailed_title: Option<String>,
    }

    impl Structure for ResourceServerScopeDetails {
        const SHAPE: &'static StructShape = &shapes::RESOURCE_SERVER_SCOPE_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { long_description: slots.next()?, detailed_title: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.long_description.into_value(), self.detailed_title.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ScopeDetails {
        pub scope: String,
        pub authorized_targets: Option<Vec<String>>,
    }

    impl Structure for ScopeDetails {
        const SHAPE: &'static StructShape = &shapes::SCOPE_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { scope: slots.next()?, authorized_targets: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.scope.into_value(), self.authorized_targets.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ServiceQuotaExceededException {
        pub message: Option<String>,
    }

    impl Structure for ServiceQuotaExceededException {
        const SHAPE: &'static StructShape = &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SignInOptions {
        pub origin: SignInOrigin,
        pub application_url: Option<String>,
    }

    impl Structure for SignInOptions {
        const SHAPE: &'static StructShape = &shapes::SIGN_IN_OPTIONS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { origin: slots.next()?, application_url: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.origin.into_value(), self.application_url.into_value()]
        }
    }

    string_enum! {
        SignInOrigin {
            IdentityCenter = "IDENTITY_CENTER",
            Application = "APPLICATION",
        }
    }

    string_enum! {
        StatusValues {
            InProgress = "IN_PROGRESS",
            Failed = "FAILED",
            Succeeded = "SUCCEEDED",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Tag {
        pub key: String,
        pub value: String,
    }

    impl Structure for Tag {
        const SHAPE: &'static StructShape = &shapes::TAG;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { key: slots.next()?, value: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.key.into_value(), self.value.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TagResourceRequest {
        pub instance_arn: Option<String>,
        pub resource_arn: String,
        pub tags: Vec<Tag>,
    }

    impl Structure for TagResourceRequest {
        const SHAPE: &'static StructShape = &shapes::TAG_RESOURCE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, resource_arn: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.resource_arn.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TagResourceResponse {}

    impl Structure for TagResourceResponse {
        const SHAPE: &'static StructShape = &shapes::TAG_RESOURCE_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    string_enum! {
        TargetType {
            AwsAccount = "AWS_ACCOUNT",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ThrottlingException {
        pub message: Option<String>,
        pub reason: Option<ThrottlingExceptionReason>,
    }

    impl Structure for ThrottlingException {
        const SHAPE: &'static StructShape = &shapes::THROTTLING_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, reason: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.reason.into_value()]
        }
    }

    string_enum! {
        ThrottlingExceptionReason {
            KmsThrottlingException = "KMS_ThrottlingException",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TokenExchangeGrant {}

    impl Structure for TokenExchangeGrant {
        const SHAPE: &'static StructShape = &shapes::TOKEN_EXCHANGE_GRANT;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum TrustedTokenIssuerConfiguration {
        OidcJwtConfiguration(OidcJwtConfiguration),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for TrustedTokenIssuerConfiguration {
        const SHAPE: &'static StructShape = &shapes::TRUSTED_TOKEN_ISSUER_CONFIGURATION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::OidcJwtConfiguration(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::OidcJwtConfiguration(value) => structure::only(0, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TrustedTokenIssuerMetadata {
        pub trusted_token_issuer_arn: Option<String>,
        pub name: Option<String>,
        pub trusted_token_issuer_type: Option<TrustedTokenIssuerType>,
    }

    impl Structure for TrustedTokenIssuerMetadata {
        const SHAPE: &'static StructShape = &shapes::TRUSTED_TOKEN_ISSUER_METADATA;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                trusted_token_issuer_arn: slots.next()?,
                name: slots.next()?,
                trusted_token_issuer_type: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.trusted_token_issuer_arn.into_value(),
                self.name.into_value(),
                self.trusted_token_issuer_type.into_value(),
            ]
        }
    }

    string_enum! {
        TrustedTokenIssuerType {
            OidcJwt = "OIDC_JWT",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum TrustedTokenIssuerUpdateConfiguration {
        OidcJwtConfiguration(OidcJwtUpdateConfiguration),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for TrustedTokenIssuerUpdateConfiguration {
        const SHAPE: &'static StructShape = &shapes::TRUSTED_TOKEN_ISSUER_UPDATE_CONFIGURATION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::OidcJwtConfiguration(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::OidcJwtConfiguration(value) => structure::only(0, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UntagResourceRequest {
        pub instance_arn: Option<String>,
        pub resource_arn: String,
        pub tag_keys: Vec<String>,
    }

    impl Structure for UntagResourceRequest {
        const SHAPE: &'static StructShape = &shapes::UNTAG_RESOURCE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, resource_arn: slots.next()?, tag_keys: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.resource_arn.into_value(), self.tag_keys.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UntagResourceResponse {}

    impl Structure for UntagResourceResponse {
        const SHAPE: &'static StructShape = &shapes::UNTAG_RESOURCE_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateApplicationPortalOptions {
        pub sign_in_options: Option<SignInOptions>,
    }

    impl Structure for UpdateApplicationPortalOptions {
        const SHAPE: &'static StructShape = &shapes::UPDATE_APPLICATION_PORTAL_OPTIONS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { sign_in_options: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.sign_in_options.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateApplicationRequest {
        pub application_arn: String,
        pub name: Option<String>,
        pub description: Option<String>,
        pub status: Option<ApplicationStatus>,
        pub portal_options: Option<UpdateApplicationPortalOptions>,
    }

    impl Structure for UpdateApplicationRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_APPLICATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_arn: slots.next()?,
                name: slots.next()?,
                description: slots.next()?,
                status: slots.next()?,
                portal_options: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.name.into_value(),
                self.description.into_value(),
                self.status.into_value(),
                self.portal_options.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateApplicationResponse {}

    impl Structure for UpdateApplicationResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_APPLICATION_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateInstanceAccessControlAttributeConfigurationRequest {
        pub instance_arn: String,
        pub instance_access_control_attribute_configuration: InstanceAccessControlAttributeConfiguration,
    }

    impl Structure for UpdateInstanceAccessControlAttributeConfigurationRequest {
        const SHAPE: &'static StructShape =
            &shapes::UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                instance_access_control_attribute_configuration: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.instance_access_control_attribute_configuration.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateInstanceAccessControlAttributeConfigurationResponse {}

    impl Structure for UpdateInstanceAccessControlAttributeConfigurationResponse {
        const SHAPE: &'static StructShape =
            &shapes::UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateInstanceRequest {
        pub name: Option<String>,
        pub instance_arn: String,
        pub encryption_configuration: Option<EncryptionConfiguration>,
        pub permission_sets_enabled: Option<bool>,
        pub network_configuration: Option<NetworkConfigurationInfo>,
    }

    impl Structure for UpdateInstanceRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_INSTANCE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                name: slots.next()?,
                instance_arn: slots.next()?,
                encryption_configuration: slots.next()?,
                permission_sets_enabled: slots.next()?,
                network_configuration: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.name.into_value(),
                self.instance_arn.into_value(),
                self.encryption_configuration.into_value(),
                self.permission_sets_enabled.into_value(),
                self.network_configuration.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateInstanceResponse {}

    impl Structure for UpdateInstanceResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_INSTANCE_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdatePermissionSetRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
        pub description: Option<String>,
        pub session_duration: Option<String>,
        pub relay_state: Option<String>,
    }

    impl Structure for UpdatePermissionSetRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_PERMISSION_SET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                permission_set_arn: slots.next()?,
                description: slots.next()?,
                session_duration: slots.next()?,
                relay_state: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.permission_set_arn.into_value(),
                self.description.into_value(),
                self.session_duration.into_value(),
                self.relay_state.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdatePermissionSetResponse {}

    impl Structure for UpdatePermissionSetResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_PERMISSION_SET_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateTrustedTokenIssuerRequest {
        pub trusted_token_issuer_arn: String,
        pub name: Option<String>,
        pub trusted_token_issuer_configuration: Option<TrustedTokenIssuerUpdateConfiguration>,
    }

    impl Structure for UpdateTrustedTokenIssuerRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_TRUSTED_TOKEN_ISSUER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                trusted_token_issuer_arn: slots.next()?,
                name: slots.next()?,
                trusted_token_issuer_configuration: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.trusted_token_issuer_arn.into_value(),
                self.name.into_value(),
                self.trusted_token_issuer_configuration.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateTrustedTokenIssuerResponse {}

    impl Structure for UpdateTrustedTokenIssuerResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_TRUSTED_TOKEN_ISSUER_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    string_enum! {
        UserBackgroundSessionApplicationStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ValidationException {
        pub message: Option<String>,
        pub reason: Option<ValidationExceptionReason>,
    }

    impl Structure for ValidationException {
        const SHAPE: &'static StructShape = &shapes::VALIDATION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, reason: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.reason.into_value()]
        }
    }

    string_enum! {
        ValidationExceptionReason {
            KmsInvalidKeyUsageException = "KMS_InvalidKeyUsageException",
            KmsInvalidStateException = "KMS_InvalidStateException",
            KmsDisabledException = "KMS_DisabledException",
        }
    }
}

mod shapes {
    use crate::shape::{
        Bounds, ErrorShape, ListShape, MapShape, Member, Pattern, Shape, StructShape, TEXT, TextShape,
    };

    pub(super) static ACCESS_CONTROL_ATTRIBUTE: StructShape = StructShape {
        name: "AccessControlAttribute",
        members: &[
            Member::new("Key", Shape::String(&ACCESS_CONTROL_ATTRIBUTE_KEY)).required(),
            Member::new("Value", Shape::Structure(&ACCESS_CONTROL_ATTRIBUTE_VALUE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_CONTROL_ATTRIBUTE_KEY: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\p{L}\p{Z}\p{N}_.:\/=+\-@]+", r"\A(?:[\p{L}\p{Z}\p{N}_.:\/=+\-@]+)\z")),
        values: &[],
    };

    pub(super) static ACCESS_CONTROL_ATTRIBUTE_LIST: ListShape =
        ListShape { member: Shape::Structure(&ACCESS_CONTROL_ATTRIBUTE), length: Bounds::between(0, 50) };

    pub(super) static ACCESS_CONTROL_ATTRIBUTE_VALUE: StructShape = StructShape {
        name: "AccessControlAttributeValue",
        members: &[Member::new("Source", Shape::List(&ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE_LIST)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 256),
        pattern: Some(Pattern::new(
            r#"[\p{L}\p{Z}\p{N}_.:\/=+\-@\[\]\{\}\$\\"]*"#,
            r#"\A(?:[\p{L}\p{Z}\p{N}_.:\/=+\-@\[\]\{\}\$\\"]*)\z"#,
        )),
        values: &[],
    };

    pub(super) static ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE_LIST: ListShape = ListShape {
        member: Shape::String(&ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE),
        length: Bounds::between(1, 1),
    };

    pub(super) static ACCESS_DENIED_EXCEPTION: StructShape = StructShape {
        name: "AccessDeniedException",
        error: Some(ErrorShape { code: "AccessDeniedException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("Reason", Shape::String(&ACCESS_DENIED_EXCEPTION_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_DENIED_EXCEPTION_REASON: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["KMS_AccessDeniedException"],
    };

    pub(super) static ACCOUNT_ASSIGNMENT: StructShape = StructShape {
        name: "AccountAssignment",
        members: &[
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_ASSIGNMENT_FOR_PRINCIPAL: StructShape = StructShape {
        name: "AccountAssignmentForPrincipal",
        members: &[
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_ASSIGNMENT_LIST: ListShape =
        ListShape { member: Shape::Structure(&ACCOUNT_ASSIGNMENT), length: Bounds::NONE };

    pub(super) static ACCOUNT_ASSIGNMENT_LIST_FOR_PRINCIPAL: ListShape =
        ListShape { member: Shape::Structure(&ACCOUNT_ASSIGNMENT_FOR_PRINCIPAL), length: Bounds::NONE };

    pub(super) static ACCOUNT_ASSIGNMENT_OPERATION_STATUS: StructShape = StructShape {
        name: "AccountAssignmentOperationStatus",
        members: &[
            Member::new("Status", Shape::String(&STATUS_VALUES)),
            Member::new("RequestId", Shape::String(&UU_ID)),
            Member::new("FailureReason", Shape::String(&REASON)),
            Member::new("TargetId", Shape::String(&TARGET_ID)),
            Member::new("TargetType", Shape::String(&TARGET_TYPE)),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)),
            Member::new("CreatedDate", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_ASSIGNMENT_OPERATION_STATUS_LIST: ListShape = ListShape {
        member: Shape::Structure(&ACCOUNT_ASSIGNMENT_OPERATION_STATUS_METADATA),
        length: Bounds::NONE,
    };

    pub(super) static ACCOUNT_ASSIGNMENT_OPERATION_STATUS_METADATA: StructShape = StructShape {
        name: "AccountAssignmentOperationStatusMetadata",
        members: &[
            Member::new("Status", Shape::String(&STATUS_VALUES)),
            Member::new("RequestId", Shape::String(&UU_ID)),
            Member::new("CreatedDate", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(12, 12),
        pattern: Some(Pattern::new(r"\d{12}", r"\A(?:[0-9]{12})\z")),
        values: &[],
    };

    pub(super) static ACCOUNT_LIST: ListShape =
        ListShape { member: Shape::String(&ACCOUNT_ID), length: Bounds::NONE };

    pub(super) static ADD_REGION_REQUEST: StructShape = StructShape {
        name: "AddRegionRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("RegionName", Shape::String(&REGION_NAME)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ADD_REGION_RESPONSE: StructShape = StructShape {
        name: "AddRegionResponse",
        members: &[Member::new("Status", Shape::String(&REGION_STATUS))],
        ..StructShape::PLAIN
    };

    pub(super) static APPLICATION: StructShape = StructShape {
        name: "Application",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)),
            Member::new("ApplicationProviderArn", Shape::String(&APPLICATION_PROVIDER_ARN)),
            Member::new("Name", Shape::String(&APPLICATION_NAME_TYPE)),
            Member::new("ApplicationAccount", Shape::String(&ACCOUNT_ID)),
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)),
            Member::new("IdentityStoreArn", Shape::String(&TEXT)),
            Member::new("Status", Shape::String(&APPLICATION_STATUS)),
            Member::new("PortalOptions", Shape::Structure(&PORTAL_OPTIONS)),
            Member::new("Description", Shape::String(&DESCRIPTION)),
            Member::new("CreatedDate", Shape::Timestamp(None)),
            Member::new("CreatedFrom", Shape::String(&REGION_NAME)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static APPLICATION_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(10, 1224),
        pattern: Some(Pattern::new(
            r"arn:aws(-[a-z]{1,5}){0,3}:sso::\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}",
            r"\A(?:arn:aws(-[a-z]{1,5}){0,3}:sso::[0-9]{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16})\z",
        )),
        values: &[],
    };

    pub(super) static APPLICATION_ARN_LIST: ListShape = ListShape {
        member: Shape::String(&FIRST_OR_THIRD_PARTY_APPLICATION_ARN_TYPE),
        length: Bounds::between(0, 50),
    };

    pub(super) static APPLICATION_ASSIGNMENT: StructShape = StructShape {
        name: "ApplicationAssignment",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)).required(),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static APPLICATION_ASSIGNMENT_FOR_PRINCIPAL: StructShape = StructShape {
        name: "ApplicationAssignmentForPrincipal",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static APPLICATION_ASSIGNMENT_LIST_FOR_PRINCIPAL: ListShape =
        ListShape { member: Shape::Structure(&APPLICATION_ASSIGNMENT_FOR_PRINCIPAL), length: Bounds::NONE };

    pub(super) static APPLICATION_ASSIGNMENTS_LIST: ListShape =
        ListShape { member: Shape::Structure(&APPLICATION_ASSIGNMENT), length: Bounds::NONE };

    pub(super) static APPLICATION_LIST: ListShape =
        ListShape { member: Shape::Structure(&APPLICATION), length: Bounds::between(0, 50) };

    pub(super) static APPLICATION_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 100),
        pattern: Some(Pattern::new(r"[\S\s]*", r"\A(?:[[^\t\n\x0B\f\r ][\t\n\x0B\f\r ]]*)\z")),
        values: &[],
    };

    pub(super) static APPLICATION_PROVIDER: StructShape = StructShape {
        name: "ApplicationProvider",
        members: &[
            Member::new("ApplicationProviderArn", Shape::String(&APPLICATION_PROVIDER_ARN)).required(),
            Member::new("FederationProtocol", Shape::String(&FEDERATION_PROTOCOL)),
            Member::new("DisplayData", Shape::Structure(&DISPLAY_DATA)),
            Member::new("ResourceServerConfig", Shape::Structure(&RESOURCE_SERVER_CONFIG)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static APPLICATION_PROVIDER_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(10, 1224),
        pattern: Some(Pattern::new(
            r"arn:aws(-[a-z]{1,5}){0,3}:sso::aws:applicationProvider/[a-zA-Z0-9-/]+",
            r"\A(?:arn:aws(-[a-z]{1,5}){0,3}:sso::aws:applicationProvider/[a-zA-Z0-9-/]+)\z",
        )),
        values: &[],
    };

    pub(super) static APPLICATION_PROVIDER_LIST: ListShape =
        ListShape { member: Shape::Structure(&APPLICATION_PROVIDER), length: Bounds::NONE };

    pub(super) static APPLICATION_STATUS: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["ENABLED", "DISABLED"] };

    pub(super) static APPLICATION_URL: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 512),
        pattern: Some(Pattern::new(
            r"http(s)?:\/\/[-a-zA-Z0-9+&@#\/%?=~_|!:,.;]*[-a-zA-Z0-9+&bb@#\/%?=~_|]",
            r"\A(?:http(s)?:\/\/[-a-zA-Z0-9+&@#\/%?=~_|!:,.;]*[-a-zA-Z0-9+&bb@#\/%?=~_|])\z",
        )),
        values: &[],
    };

    pub(super) static APPLICATION_VISIBILITY: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["ENABLED", "DISABLED"] };

    pub(super) static ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_REQUEST: StructShape =
        StructShape {
            name: "AttachCustomerManagedPolicyReferenceToPermissionSetRequest",
            members: &[
                Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
                Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
                Member::new(
                    "CustomerManagedPolicyReference",
                    Shape::Structure(&CUSTOMER_MANAGED_POLICY_REFERENCE),
                )
                .required(),
            ],
            ..StructShape::PLAIN
        };

    pub(super) static ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_RESPONSE: StructShape =
        StructShape {
            name: "AttachCustomerManagedPolicyReferenceToPermissionSetResponse",
            members: &[],
            ..StructShape::PLAIN
        };

    pub(super) static ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "AttachManagedPolicyToPermissionSetRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("ManagedPolicyArn", Shape::String(&MANAGED_POLICY_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_RESPONSE: StructShape = StructShape {
        name: "AttachManagedPolicyToPermissionSetResponse",
        members: &[],
        ..StructShape::PLAIN
    };

    pub(super) static ATTACHED_MANAGED_POLICY: StructShape = StructShape {
        name: "AttachedManagedPolicy",
        members: &[
            Member::new("Name", Shape::String(&NAME)),
            Member::new("Arn", Shape::String(&MANAGED_POLICY_ARN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ATTACHED_MANAGED_POLICY_LIST: ListShape =
        ListShape { member: Shape::Structure(&ATTACHED_MANAGED_POLICY), length: Bounds::NONE };

    pub(super) static AUTHENTICATION_METHOD: StructShape = StructShape {
        name: "AuthenticationMethod",
        union: true,
        members: &[Member::new("Iam", Shape::Structure(&IAM_AUTHENTICATION_METHOD))],
        ..StructShape::PLAIN
    };

    pub(super) static AUTHENTICATION_METHOD_ITEM: StructShape = StructShape {
        name: "AuthenticationMethodItem",
        members: &[
            Member::new("AuthenticationMethodType", Shape::String(&AUTHENTICATION_METHOD_TYPE)),
            Member::new("AuthenticationMethod", Shape::Structure(&AUTHENTICATION_METHOD)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static AUTHENTICATION_METHOD_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["IAM"] };

    pub(super) static AUTHENTICATION_METHODS: ListShape =
        ListShape { member: Shape::Structure(&AUTHENTICATION_METHOD_ITEM), length: Bounds::NONE };

    pub(super) static AUTHORIZATION_CODE_GRANT: StructShape = StructShape {
        name: "AuthorizationCodeGrant",
        members: &[Member::new("RedirectUris", Shape::List(&REDIRECT_URIS))],
        ..StructShape::PLAIN
    };

    pub(super) static AUTHORIZED_TOKEN_ISSUER: StructShape = StructShape {
        name: "AuthorizedTokenIssuer",
        members: &[
            Member::new("TrustedTokenIssuerArn", Shape::String(&TRUSTED_TOKEN_ISSUER_ARN)),
            Member::new("AuthorizedAudiences", Shape::List(&TOKEN_ISSUER_AUDIENCES)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static AUTHORIZED_TOKEN_ISSUERS: ListShape =
        ListShape { member: Shape::Structure(&AUTHORIZED_TOKEN_ISSUER), length: Bounds::between(1, 10) };

    pub(super) static CLAIM_ATTRIBUTE_PATH: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 255),
        pattern: Some(Pattern::new(r"\p{L}+(?:(\.|\_)\p{L}+){0,2}", r"\A(?:\p{L}+(?:(\.|\_)\p{L}+){0,2})\z")),
        values: &[],
    };

    pub(super) static CLIENT_TOKEN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 64),
        pattern: Some(Pattern::new(r"[!-~]+", r"\A(?:[!-~]+)\z")),
        values: &[],
    };

    pub(super) static CONFLICT_EXCEPTION: StructShape = StructShape {
        name: "ConflictException",
        error: Some(ErrorShape { code: "ConflictException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ACCOUNT_ASSIGNMENT_REQUEST: StructShape = StructShape {
        name: "CreateAccountAssignmentRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("TargetId", Shape::String(&TARGET_ID)).required(),
            Member::new("TargetType", Shape::String(&TARGET_TYPE)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)).required(),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ACCOUNT_ASSIGNMENT_RESPONSE: StructShape = StructShape {
        name: "CreateAccountAssignmentResponse",
        members: &[Member::new(
            "AccountAssignmentCreationStatus",
            Shape::Structure(&ACCOUNT_ASSIGNMENT_OPERATION_STATUS),
        )],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_APPLICATION_ASSIGNMENT_REQUEST: StructShape = StructShape {
        name: "CreateApplicationAssignmentRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)).required(),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_APPLICATION_ASSIGNMENT_RESPONSE: StructShape =
        StructShape { name: "CreateApplicationAssignmentResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static CREATE_APPLICATION_REQUEST: StructShape = StructShape {
        name: "CreateApplicationRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("ApplicationProviderArn", Shape::String(&APPLICATION_PROVIDER_ARN)).required(),
            Member::new("Name", Shape::String(&APPLICATION_NAME_TYPE)).required(),
            Member::new("Description", Shape::String(&DESCRIPTION)),
            Member::new("PortalOptions", Shape::Structure(&PORTAL_OPTIONS)),
            Member::new("Tags", Shape::List(&TAG_LIST)),
            Member::new("Status", Shape::String(&APPLICATION_STATUS)),
            Member::new("ClientToken", Shape::String(&CLIENT_TOKEN)).idempotency_token(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_APPLICATION_RESPONSE: StructShape = StructShape {
        name: "CreateApplicationResponse",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)),
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)),
            Member::new("IdentityStoreArn", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST: StructShape =
        StructShape {
            name: "CreateInstanceAccessControlAttributeConfigurationRequest",
            members: &[
                Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
                Member::new(
                    "InstanceAccessControlAttributeConfiguration",
                    Shape::Structure(&INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION),
                )
                .required(),
            ],
            ..StructShape::PLAIN
        };

    pub(super) static CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE: StructShape =
        StructShape {
            name: "CreateInstanceAccessControlAttributeConfigurationResponse",
            members: &[],
            ..StructShape::PLAIN
        };

    pub(super) static CREATE_INSTANCE_REQUEST: StructShape = StructShape {
        name: "CreateInstanceRequest",
        members: &[
            Member::new("Name", Shape::String(&NAME_TYPE)),
            Member::new("ClientToken", Shape::String(&CLIENT_TOKEN)).idempotency_token(),
            Member::new("Tags", Shape::List(&TAG_LIST)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_INSTANCE_RESPONSE: StructShape = StructShape {
        name: "CreateInstanceResponse",
        members: &[Member::new("InstanceArn", Shape::String(&INSTANCE_ARN))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "CreatePermissionSetRequest",
        members: &[
            Member::new("Name", Shape::String(&PERMISSION_SET_NAME)).required(),
            Member::new("Description", Shape::String(&PERMISSION_SET_DESCRIPTION)),
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("SessionDuration", Shape::String(&DURATION)),
            Member::new("RelayState", Shape::String(&RELAY_STATE)),
            Member::new("Tags", Shape::List(&TAG_LIST)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_PERMISSION_SET_RESPONSE: StructShape = StructShape {
        name: "CreatePermissionSetResponse",
        members: &[Member::new("PermissionSet", Shape::Structure(&PERMISSION_SET))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_TRUSTED_TOKEN_ISSUER_REQUEST: StructShape = StructShape {
        name: "CreateTrustedTokenIssuerRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("Name", Shape::String(&TRUSTED_TOKEN_ISSUER_NAME)).required(),
            Member::new("TrustedTokenIssuerType", Shape::String(&TRUSTED_TOKEN_ISSUER_TYPE)).required(),
            Member::new(
                "TrustedTokenIssuerConfiguration",
                Shape::Structure(&TRUSTED_TOKEN_ISSUER_CONFIGURATION),
            )
            .required(),
            Member::new("ClientToken", Shape::String(&CLIENT_TOKEN)).idempotency_token(),
            Member::new("Tags", Shape::List(&TAG_LIST)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_TRUSTED_TOKEN_ISSUER_RESPONSE: StructShape = StructShape {
        name: "CreateTrustedTokenIssuerResponse",
        members: &[Member::new("TrustedTokenIssuerArn", Shape::String(&TRUSTED_TOKEN_ISSUER_ARN))],
        ..StructShape::PLAIN
    };

    pub(super) static CUSTOMER_MANAGED_POLICY_REFERENCE: StructShape = StructShape {
        name: "CustomerManagedPolicyReference",
        members: &[
            Member::new("Name", Shape::String(&MANAGED_POLICY_NAME)).required(),
            Member::new("Path", Shape::String(&MANAGED_POLICY_PATH)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CUSTOMER_MANAGED_POLICY_REFERENCE_LIST: ListShape =
        ListShape { member: Shape::Structure(&CUSTOMER_MANAGED_POLICY_REFERENCE), length: Bounds::NONE };

    pub(super) static DELETE_ACCOUNT_ASSIGNMENT_REQUEST: StructShape = StructShape {
        name: "DeleteAccountAssignmentRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("TargetId", Shape::String(&TARGET_ID)).required(),
            Member::new("TargetType", Shape::String(&TARGET_TYPE)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)).required(),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_ACCOUNT_ASSIGNMENT_RESPONSE: StructShape = StructShape {
        name: "DeleteAccountAssignmentResponse",
        members: &[Member::new(
            "AccountAssignmentDeletionStatus",
            Shape::Structure(&ACCOUNT_ASSIGNMENT_OPERATION_STATUS),
        )],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_APPLICATION_ACCESS_SCOPE_REQUEST: StructShape = StructShape {
        name: "DeleteApplicationAccessScopeRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("Scope", Shape::String(&SCOPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_APPLICATION_ASSIGNMENT_REQUEST: StructShape = StructShape {
        name: "DeleteApplicationAssignmentRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)).required(),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_APPLICATION_ASSIGNMENT_RESPONSE: StructShape =
        StructShape { name: "DeleteApplicationAssignmentResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static DELETE_APPLICATION_AUTHENTICATION_METHOD_REQUEST: StructShape = StructShape {
        name: "DeleteApplicationAuthenticationMethodRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("AuthenticationMethodType", Shape::String(&AUTHENTICATION_METHOD_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_APPLICATION_GRANT_REQUEST: StructShape = StructShape {
        name: "DeleteApplicationGrantRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("GrantType", Shape::String(&GRANT_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_APPLICATION_REQUEST: StructShape = StructShape {
        name: "DeleteApplicationRequest",
        members: &[Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_APPLICATION_RESPONSE: StructShape =
        StructShape { name: "DeleteApplicationResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static DELETE_INLINE_POLICY_FROM_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "DeleteInlinePolicyFromPermissionSetRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_INLINE_POLICY_FROM_PERMISSION_SET_RESPONSE: StructShape = StructShape {
        name: "DeleteInlinePolicyFromPermissionSetResponse",
        members: &[],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST: StructShape =
        StructShape {
            name: "DeleteInstanceAccessControlAttributeConfigurationRequest",
            members: &[Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required()],
            ..StructShape::PLAIN
        };

    pub(super) static DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE: StructShape =
        StructShape {
            name: "DeleteInstanceAccessControlAttributeConfigurationResponse",
            members: &[],
            ..StructShape::PLAIN
        };

    pub(super) static DELETE_INSTANCE_REQUEST: StructShape = StructShape {
        name: "DeleteInstanceRequest",
        members: &[Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_INSTANCE_RESPONSE: StructShape =
        StructShape { name: "DeleteInstanceResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static DELETE_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "DeletePermissionSetRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_PERMISSION_SET_RESPONSE: StructShape =
        StructShape { name: "DeletePermissionSetResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "DeletePermissionsBoundaryFromPermissionSetRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_RESPONSE: StructShape = StructShape {
        name: "DeletePermissionsBoundaryFromPermissionSetResponse",
        members: &[],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_TRUSTED_TOKEN_ISSUER_REQUEST: StructShape = StructShape {
        name: "DeleteTrustedTokenIssuerRequest",
        members: &[Member::new("TrustedTokenIssuerArn", Shape::String(&TRUSTED_TOKEN_ISSUER_ARN)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_TRUSTED_TOKEN_ISSUER_RESPONSE: StructShape =
        StructShape { name: "DeleteTrustedTokenIssuerResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST: StructShape = StructShape {
        name: "DescribeAccountAssignmentCreationStatusRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("AccountAssignmentCreationRequestId", Shape::String(&UU_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE: StructShape = StructShape {
        name: "DescribeAccountAssignmentCreationStatusResponse",
        members: &[Member::new(
            "AccountAssignmentCreationStatus",
            Shape::Structure(&ACCOUNT_ASSIGNMENT_OPERATION_STATUS),
        )],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST: StructShape = StructShape {
        name: "DescribeAccountAssignmentDeletionStatusRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("AccountAssignmentDeletionRequestId", Shape::String(&UU_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE: StructShape = StructShape {
        name: "DescribeAccountAssignmentDeletionStatusResponse",
        members: &[Member::new(
            "AccountAssignmentDeletionStatus",
            Shape::Structure(&ACCOUNT_ASSIGNMENT_OPERATION_STATUS),
        )],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_APPLICATION_ASSIGNMENT_REQUEST: StructShape = StructShape {
        name: "DescribeApplicationAssignmentRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)).required(),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_APPLICATION_ASSIGNMENT_RESPONSE: StructShape = StructShape {
        name: "DescribeApplicationAssignmentResponse",
        members: &[
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)),
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_APPLICATION_PROVIDER_REQUEST: StructShape = StructShape {
        name: "DescribeApplicationProviderRequest",
        members: &[Member::new("ApplicationProviderArn", Shape::String(&APPLICATION_PROVIDER_ARN)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_APPLICATION_PROVIDER_RESPONSE: StructShape = StructShape {
        name: "DescribeApplicationProviderResponse",
        members: &[
            Member::new("ApplicationProviderArn", Shape::String(&APPLICATION_PROVIDER_ARN)).required(),
            Member::new("FederationProtocol", Shape::String(&FEDERATION_PROTOCOL)),
            Member::new("DisplayData", Shape::Structure(&DISPLAY_DATA)),
            Member::new("ResourceServerConfig", Shape::Structure(&RESOURCE_SERVER_CONFIG)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_APPLICATION_REQUEST: StructShape = StructShape {
        name: "DescribeApplicationRequest",
        members: &[Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_APPLICATION_RESPONSE: StructShape = StructShape {
        name: "DescribeApplicationResponse",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)),
            Member::new("ApplicationProviderArn", Shape::String(&APPLICATION_PROVIDER_ARN)),
            Member::new("Name", Shape::String(&APPLICATION_NAME_TYPE)),
            Member::new("ApplicationAccount", Shape::String(&ACCOUNT_ID)),
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)),
            Member::new("IdentityStoreArn", Shape::String(&TEXT)),
            Member::new("Status", Shape::String(&APPLICATION_STATUS)),
            Member::new("PortalOptions", Shape::Structure(&PORTAL_OPTIONS)),
            Member::new("Description", Shape::String(&DESCRIPTION)),
            Member::new("CreatedDate", Shape::Timestamp(None)),
            Member::new("CreatedFrom", Shape::String(&REGION_NAME)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST: StructShape =
        StructShape {
            name: "DescribeInstanceAccessControlAttributeConfigurationRequest",
            members: &[Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required()],
            ..StructShape::PLAIN
        };

    pub(super) static DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE: StructShape =
        StructShape {
            name: "DescribeInstanceAccessControlAttributeConfigurationResponse",
            members: &[
                Member::new("Status", Shape::String(&INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_STATUS)),
                Member::new("StatusReason", Shape::String(&TEXT)),
                Member::new(
                    "InstanceAccessControlAttributeConfiguration",
                    Shape::Structure(&INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION),
                ),
            ],
            ..StructShape::PLAIN
        };

    pub(super) static DESCRIBE_INSTANCE_REQUEST: StructShape = StructShape {
        name: "DescribeInstanceRequest",
        members: &[Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_INSTANCE_RESPONSE: StructShape = StructShape {
        name: "DescribeInstanceResponse",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)),
            Member::new("IdentityStoreId", Shape::String(&ID)),
            Member::new("IdentityStoreArn", Shape::String(&INSTANCE_IDENTITY_STORE_ARN)),
            Member::new("OwnerAccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("Name", Shape::String(&NAME_TYPE)),
            Member::new("CreatedDate", Shape::Timestamp(None)),
            Member::new("Status", Shape::String(&INSTANCE_STATUS)),
            Member::new("StatusReason", Shape::String(&REASON)),
            Member::new("PrimaryRegion", Shape::String(&REGION_NAME)),
            Member::new("Regions", Shape::List(&REGION_METADATA_LIST)),
            Member::new(
                "EncryptionConfigurationDetails",
                Shape::Structure(&ENCRYPTION_CONFIGURATION_DETAILS),
            ),
            Member::new("NetworkConfigurationDetails", Shape::Structure(&NETWORK_CONFIGURATION_INFO)),
            Member::new("PermissionSetsEnabled", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_REQUEST: StructShape = StructShape {
        name: "DescribePermissionSetProvisioningStatusRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("ProvisionPermissionSetRequestId", Shape::String(&UU_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE: StructShape = StructShape {
        name: "DescribePermissionSetProvisioningStatusResponse",
        members: &[Member::new(
            "PermissionSetProvisioningStatus",
            Shape::Structure(&PERMISSION_SET_PROVISIONING_STATUS),
        )],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "DescribePermissionSetRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_PERMISSION_SET_RESPONSE: StructShape = StructShape {
        name: "DescribePermissionSetResponse",
        members: &[Member::new("PermissionSet", Shape::Structure(&PERMISSION_SET))],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_REGION_REQUEST: StructShape = StructShape {
        name: "DescribeRegionRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("RegionName", Shape::String(&REGION_NAME)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_REGION_RESPONSE: StructShape = StructShape {
        name: "DescribeRegionResponse",
        members: &[
            Member::new("RegionName", Shape::String(&REGION_NAME)),
            Member::new("Status", Shape::String(&REGION_STATUS)),
            Member::new("AddedDate", Shape::Timestamp(None)),
            Member::new("IsPrimaryRegion", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_TRUSTED_TOKEN_ISSUER_REQUEST: StructShape = StructShape {
        name: "DescribeTrustedTokenIssuerRequest",
        members: &[Member::new("TrustedTokenIssuerArn", Shape::String(&TRUSTED_TOKEN_ISSUER_ARN)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_TRUSTED_TOKEN_ISSUER_RESPONSE: StructShape = StructShape {
        name: "DescribeTrustedTokenIssuerResponse",
        members: &[
            Member::new("TrustedTokenIssuerArn", Shape::String(&TRUSTED_TOKEN_ISSUER_ARN)),
            Member::new("Name", Shape::String(&TRUSTED_TOKEN_ISSUER_NAME)),
            Member::new("TrustedTokenIssuerType", Shape::String(&TRUSTED_TOKEN_ISSUER_TYPE)),
            Member::new(
                "TrustedTokenIssuerConfiguration",
                Shape::Structure(&TRUSTED_TOKEN_ISSUER_CONFIGURATION),
            ),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIPTION: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 128), pattern: None, values: &[] };

    pub(super) static DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_REQUEST: StructShape =
        StructShape {
            name: "DetachCustomerManagedPolicyReferenceFromPermissionSetRequest",
            members: &[
                Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
                Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
                Member::new(
                    "CustomerManagedPolicyReference",
                    Shape::Structure(&CUSTOMER_MANAGED_POLICY_REFERENCE),
                )
                .required(),
            ],
            ..StructShape::PLAIN
        };

    pub(super) static DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_RESPONSE: StructShape =
        StructShape {
            name: "DetachCustomerManagedPolicyReferenceFromPermissionSetResponse",
            members: &[],
            ..StructShape::PLAIN
        };

    pub(super) static DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "DetachManagedPolicyFromPermissionSetRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("ManagedPolicyArn", Shape::String(&MANAGED_POLICY_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_RESPONSE: StructShape = StructShape {
        name: "DetachManagedPolicyFromPermissionSetResponse",
        members: &[],
        ..StructShape::PLAIN
    };

    pub(super) static DISPLAY_DATA: StructShape = StructShape {
        name: "DisplayData",
        members: &[
            Member::new("DisplayName", Shape::String(&NAME)),
            Member::new("IconUrl", Shape::String(&ICON_URL)),
            Member::new("Description", Shape::String(&DESCRIPTION)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DURATION: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 100),
        pattern: Some(Pattern::new(
            r"(-?)P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)([DW]))?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?",
            r"\A(?:-?P(?:(?:[0-9]+Y(?:[0-9]+M)?(?:[0-9]+[DW])?|[0-9]+M(?:[0-9]+[DW])?|[0-9]+[DW])(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?)?|T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+(?:\.[0-9]+)?S)))\z",
        )),
        values: &[],
    };

    pub(super) static ENCRYPTION_CONFIGURATION: StructShape = StructShape {
        name: "EncryptionConfiguration",
        members: &[
            Member::new("KeyType", Shape::String(&KMS_KEY_TYPE)).required(),
            Member::new("KmsKeyArn", Shape::String(&KMS_KEY_ARN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ENCRYPTION_CONFIGURATION_DETAILS: StructShape = StructShape {
        name: "EncryptionConfigurationDetails",
        members: &[
            Member::new("KeyType", Shape::String(&KMS_KEY_TYPE)),
            Member::new("KmsKeyArn", Shape::String(&KMS_KEY_ARN)),
            Member::new("EncryptionStatus", Shape::String(&KMS_KEY_STATUS)),
            Member::new("EncryptionStatusReason", Shape::String(&REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static FEDERATION_PROTOCOL: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["SAML", "OAUTH"] };

    pub(super) static FIRST_OR_THIRD_PARTY_APPLICATION_ARN_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(10, 1224),
        pattern: Some(Pattern::new(
            r"arn:aws(-[a-z]{1,5}){0,3}:[a-z0-9-]+:[a-z0-9-*]*:[0-9]{12}:[-a-zA-Z0-9./:_*]+",
            r"\A(?:arn:aws(-[a-z]{1,5}){0,3}:[a-z0-9-]+:[a-z0-9-*]*:[0-9]{12}:[-a-zA-Z0-9./:_*]+)\z",
        )),
        values: &[],
    };

    pub(super) static GET_APPLICATION_ACCESS_SCOPE_REQUEST: StructShape = StructShape {
        name: "GetApplicationAccessScopeRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("Scope", Shape::String(&SCOPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_APPLICATION_ACCESS_SCOPE_RESPONSE: StructShape = StructShape {
        name: "GetApplicationAccessScopeResponse",
        members: &[
            Member::new("Scope", Shape::String(&SCOPE)).required(),
            Member::new("AuthorizedTargets", Shape::List(&SCOPE_TARGETS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST: StructShape = StructShape {
        name: "GetApplicationAssignmentConfigurationRequest",
        members: &[Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE: StructShape = StructShape {
        name: "GetApplicationAssignmentConfigurationResponse",
        members: &[Member::new("AssignmentRequired", Shape::Boolean).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_APPLICATION_AUTHENTICATION_METHOD_REQUEST: StructShape = StructShape {
        name: "GetApplicationAuthenticationMethodRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("AuthenticationMethodType", Shape::String(&AUTHENTICATION_METHOD_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_APPLICATION_AUTHENTICATION_METHOD_RESPONSE: StructShape = StructShape {
        name: "GetApplicationAuthenticationMethodResponse",
        members: &[Member::new("AuthenticationMethod", Shape::Structure(&AUTHENTICATION_METHOD))],
        ..StructShape::PLAIN
    };

    pub(super) static GET_APPLICATION_GRANT_REQUEST: StructShape = StructShape {
        name: "GetApplicationGrantRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("GrantType", Shape::String(&GRANT_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_APPLICATION_GRANT_RESPONSE: StructShape = StructShape {
        name: "GetApplicationGrantResponse",
        members: &[Member::new("Grant", Shape::Structure(&GRANT)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_APPLICATION_SESSION_CONFIGURATION_REQUEST: StructShape = StructShape {
        name: "GetApplicationSessionConfigurationRequest",
        members: &[Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_APPLICATION_SESSION_CONFIGURATION_RESPONSE: StructShape = StructShape {
        name: "GetApplicationSessionConfigurationResponse",
        members: &[Member::new(
            "UserBackgroundSessionApplicationStatus",
            Shape::String(&USER_BACKGROUND_SESSION_APPLICATION_STATUS),
        )],
        ..StructShape::PLAIN
    };

    pub(super) static GET_INLINE_POLICY_FOR_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "GetInlinePolicyForPermissionSetRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_INLINE_POLICY_FOR_PERMISSION_SET_RESPONSE: StructShape = StructShape {
        name: "GetInlinePolicyForPermissionSetResponse",
        members: &[Member::new("InlinePolicy", Shape::String(&PERMISSION_SET_POLICY_DOCUMENT))],
        ..StructShape::PLAIN
    };

    pub(super) static GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "GetPermissionsBoundaryForPermissionSetRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_RESPONSE: StructShape = StructShape {
        name: "GetPermissionsBoundaryForPermissionSetResponse",
        members: &[Member::new("PermissionsBoundary", Shape::Structure(&PERMISSIONS_BOUNDARY))],
        ..StructShape::PLAIN
    };

    pub(super) static GRANT: StructShape = StructShape {
        name: "Grant",
        union: true,
        members: &[
            Member::new("AuthorizationCode", Shape::Structure(&AUTHORIZATION_CODE_GRANT)),
            Member::new("JwtBearer", Shape::Structure(&JWT_BEARER_GRANT)),
            Member::new("RefreshToken", Shape::Structure(&REFRESH_TOKEN_GRANT)),
            Member::new("TokenExchange", Shape::Structure(&TOKEN_EXCHANGE_GRANT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GRANT_ITEM: StructShape = StructShape {
        name: "GrantItem",
        members: &[
            Member::new("GrantType", Shape::String(&GRANT_TYPE)).required(),
            Member::new("Grant", Shape::Structure(&GRANT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GRANT_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "authorization_code",
            "refresh_token",
            "urn:ietf:params:oauth:grant-type:jwt-bearer",
            "urn:ietf:params:oauth:grant-type:token-exchange",
        ],
    };

    pub(super) static GRANTS: ListShape =
        ListShape { member: Shape::Structure(&GRANT_ITEM), length: Bounds::NONE };

    pub(super) static IAM_AUTHENTICATION_METHOD: StructShape = StructShape {
        name: "IamAuthenticationMethod",
        members: &[Member::new("ActorPolicy", Shape::Document { sensitive: false }).required()],
        ..StructShape::PLAIN
    };

    pub(super) static ICON_URL: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 768),
        pattern: Some(Pattern::new(
            r"(http|https):\/\/.*",
            r"\A(?:(http|https):\/\/[^\n\r\u{85}\u{2028}\u{2029}]*)\z",
        )),
        values: &[],
    };

    pub(super) static ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 64),
        pattern: Some(Pattern::new(r"[a-zA-Z0-9-]*", r"\A(?:[a-zA-Z0-9-]*)\z")),
        values: &[],
    };

    pub(super) static INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: StructShape = StructShape {
        name: "InstanceAccessControlAttributeConfiguration",
        members: &[
            Member::new("AccessControlAttributes", Shape::List(&ACCESS_CONTROL_ATTRIBUTE_LIST)).required()
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_STATUS: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["ENABLED", "CREATION_IN_PROGRESS", "CREATION_FAILED"],
    };

    pub(super) static INSTANCE_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(10, 1224),
        pattern: Some(Pattern::new(
            r"arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}",
            r"\A(?:arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16})\z",
        )),
        values: &[],
    };

    pub(super) static INSTANCE_IDENTITY_STORE_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(62, 93),
        pattern: Some(Pattern::new(
            r"arn:aws(-[a-z]{1,5}){0,3}:identitystore::\d{12}:identitystore/(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
            r"\A(?:arn:aws(-[a-z]{1,5}){0,3}:identitystore::[0-9]{12}:identitystore/(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))\z",
        )),
        values: &[],
    };

    pub(super) static INSTANCE_LIST: ListShape =
        ListShape { member: Shape::Structure(&INSTANCE_METADATA), length: Bounds::between(0, 10) };

    pub(super) static INSTANCE_METADATA: StructShape = StructShape {
        name: "InstanceMetadata",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)),
            Member::new("IdentityStoreId", Shape::String(&ID)),
            Member::new("IdentityStoreArn", Shape::String(&INSTANCE_IDENTITY_STORE_ARN)),
            Member::new("OwnerAccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("Name", Shape::String(&NAME_TYPE)),
            Member::new("CreatedDate", Shape::Timestamp(None)),
            Member::new("Status", Shape::String(&INSTANCE_STATUS)),
            Member::new("StatusReason", Shape::String(&REASON)),
            Member::new("PrimaryRegion", Shape::String(&REGION_NAME)),
            Member::new("Regions", Shape::List(&REGION_METADATA_LIST)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INSTANCE_STATUS: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["CREATE_IN_PROGRESS", "CREATE_FAILED", "DELETE_IN_PROGRESS", "ACTIVE"],
    };

    pub(super) static INTERNAL_SERVER_EXCEPTION: StructShape = StructShape {
        name: "InternalServerException",
        error: Some(ErrorShape { code: "InternalServerException", status: 500, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static IP_CIDR_LIST: ListShape =
        ListShape { member: Shape::String(&IP_CIDR_TYPE), length: Bounds::between(0, 50) };

    pub(super) static IP_CIDR_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(2, 43),
        pattern: Some(Pattern::new(
            r"((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\/(3[0-2]|[1-2][0-9]|[0-9]))?|(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(:[0-9a-fA-F]{1,4}){1,6}|:((:[0-9a-fA-F]{1,4}){1,7}|:))(\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))?)",
            r"\A(?:((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\/(3[0-2]|[1-2][0-9]|[0-9]))?|(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(:[0-9a-fA-F]{1,4}){1,6}|:((:[0-9a-fA-F]{1,4}){1,7}|:))(\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))?))\z",
        )),
        values: &[],
    };

    pub(super) static JMES_PATH: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 255),
        pattern: Some(Pattern::new(r"\p{L}+(?:\.\p{L}+){0,2}", r"\A(?:\p{L}+(?:\.\p{L}+){0,2})\z")),
        values: &[],
    };

    pub(super) static JWKS_RETRIEVAL_OPTION: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["OPEN_ID_DISCOVERY"] };

    pub(super) static JWT_BEARER_GRANT: StructShape = StructShape {
        name: "JwtBearerGrant",
        members: &[Member::new("AuthorizedTokenIssuers", Shape::List(&AUTHORIZED_TOKEN_ISSUERS))],
        ..StructShape::PLAIN
    };

    pub(super) static KMS_KEY_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(20, 2048),
        pattern: Some(Pattern::new(
            r"arn:aws(-[a-z]{1,5}){0,3}:kms:([a-z]{2,}(-[a-z0-9]+)+){1}:[0-9]{12}:key/(mrk-[a-f0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
            r"\A(?:arn:aws(-[a-z]{1,5}){0,3}:kms:([a-z]{2,}(-[a-z0-9]+)+){1}:[0-9]{12}:key/(mrk-[a-f0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))\z",
        )),
        values: &[],
    };

    pub(super) static KMS_KEY_STATUS: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["UPDATING", "ENABLED", "UPDATE_FAILED"],
    };

    pub(super) static KMS_KEY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["AWS_OWNED_KMS_KEY", "CUSTOMER_MANAGED_KEY"],
    };

    pub(super) static LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST: StructShape = StructShape {
        name: "ListAccountAssignmentCreationStatusRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&TOKEN)),
            Member::new("Filter", Shape::Structure(&OPERATION_STATUS_FILTER)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE: StructShape = StructShape {
        name: "ListAccountAssignmentCreationStatusResponse",
        members: &[
            Member::new(
                "AccountAssignmentsCreationStatus",
                Shape::List(&ACCOUNT_ASSIGNMENT_OPERATION_STATUS_LIST),
            ),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST: StructShape = StructShape {
        name: "ListAccountAssignmentDeletionStatusRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&TOKEN)),
            Member::new("Filter", Shape::Structure(&OPERATION_STATUS_FILTER)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE: StructShape = StructShape {
        name: "ListAccountAssignmentDeletionStatusResponse",
        members: &[
            Member::new(
                "AccountAssignmentsDeletionStatus",
                Shape::List(&ACCOUNT_ASSIGNMENT_OPERATION_STATUS_LIST),
            ),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNT_ASSIGNMENTS_FILTER: StructShape = StructShape {
        name: "ListAccountAssignmentsFilter",
        members: &[Member::new("AccountId", Shape::String(&ACCOUNT_ID))],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST: StructShape = StructShape {
        name: "ListAccountAssignmentsForPrincipalRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)).required(),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)).required(),
            Member::new("Filter", Shape::Structure(&LIST_ACCOUNT_ASSIGNMENTS_FILTER)),
            Member::new("NextToken", Shape::String(&TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE: StructShape = StructShape {
        name: "ListAccountAssignmentsForPrincipalResponse",
        members: &[
            Member::new("AccountAssignments", Shape::List(&ACCOUNT_ASSIGNMENT_LIST_FOR_PRINCIPAL)),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNT_ASSIGNMENTS_REQUEST: StructShape = StructShape {
        name: "ListAccountAssignmentsRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("AccountId", Shape::String(&TARGET_ID)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNT_ASSIGNMENTS_RESPONSE: StructShape = StructShape {
        name: "ListAccountAssignmentsResponse",
        members: &[
            Member::new("AccountAssignments", Shape::List(&ACCOUNT_ASSIGNMENT_LIST)),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "ListAccountsForProvisionedPermissionSetRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("ProvisioningStatus", Shape::String(&PROVISIONING_STATUS)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_RESPONSE: StructShape = StructShape {
        name: "ListAccountsForProvisionedPermissionSetResponse",
        members: &[
            Member::new("AccountIds", Shape::List(&ACCOUNT_LIST)),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATION_ACCESS_SCOPES_REQUEST: StructShape = StructShape {
        name: "ListApplicationAccessScopesRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 10))),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATION_ACCESS_SCOPES_RESPONSE: StructShape = StructShape {
        name: "ListApplicationAccessScopesResponse",
        members: &[
            Member::new("Scopes", Shape::List(&SCOPES)).required(),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATION_ASSIGNMENTS_FILTER: StructShape = StructShape {
        name: "ListApplicationAssignmentsFilter",
        members: &[Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN))],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST: StructShape = StructShape {
        name: "ListApplicationAssignmentsForPrincipalRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)).required(),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)).required(),
            Member::new("Filter", Shape::Structure(&LIST_APPLICATION_ASSIGNMENTS_FILTER)),
            Member::new("NextToken", Shape::String(&TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE: StructShape = StructShape {
        name: "ListApplicationAssignmentsForPrincipalResponse",
        members: &[
            Member::new("ApplicationAssignments", Shape::List(&APPLICATION_ASSIGNMENT_LIST_FOR_PRINCIPAL)),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATION_ASSIGNMENTS_REQUEST: StructShape = StructShape {
        name: "ListApplicationAssignmentsRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATION_ASSIGNMENTS_RESPONSE: StructShape = StructShape {
        name: "ListApplicationAssignmentsResponse",
        members: &[
            Member::new("ApplicationAssignments", Shape::List(&APPLICATION_ASSIGNMENTS_LIST)),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATION_AUTHENTICATION_METHODS_REQUEST: StructShape = StructShape {
        name: "ListApplicationAuthenticationMethodsRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATION_AUTHENTICATION_METHODS_RESPONSE: StructShape = StructShape {
        name: "ListApplicationAuthenticationMethodsResponse",
        members: &[
            Member::new("AuthenticationMethods", Shape::List(&AUTHENTICATION_METHODS)),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATION_GRANTS_REQUEST: StructShape = StructShape {
        name: "ListApplicationGrantsRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATION_GRANTS_RESPONSE: StructShape = StructShape {
        name: "ListApplicationGrantsResponse",
        members: &[
            Member::new("Grants", Shape::List(&GRANTS)).required(),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATION_PROVIDERS_REQUEST: StructShape = StructShape {
        name: "ListApplicationProvidersRequest",
        members: &[
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATION_PROVIDERS_RESPONSE: StructShape = StructShape {
        name: "ListApplicationProvidersResponse",
        members: &[
            Member::new("ApplicationProviders", Shape::List(&APPLICATION_PROVIDER_LIST)),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATIONS_FILTER: StructShape = StructShape {
        name: "ListApplicationsFilter",
        members: &[
            Member::new("ApplicationAccount", Shape::String(&ACCOUNT_ID)),
            Member::new("ApplicationProvider", Shape::String(&APPLICATION_PROVIDER_ARN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATIONS_REQUEST: StructShape = StructShape {
        name: "ListApplicationsRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&TOKEN)),
            Member::new("Filter", Shape::Structure(&LIST_APPLICATIONS_FILTER)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATIONS_RESPONSE: StructShape = StructShape {
        name: "ListApplicationsResponse",
        members: &[
            Member::new("Applications", Shape::List(&APPLICATION_LIST)),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_REQUEST: StructShape =
        StructShape {
            name: "ListCustomerManagedPolicyReferencesInPermissionSetRequest",
            members: &[
                Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
                Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
                Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
                Member::new("NextToken", Shape::String(&TOKEN)),
            ],
            ..StructShape::PLAIN
        };

    pub(super) static LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_RESPONSE: StructShape =
        StructShape {
            name: "ListCustomerManagedPolicyReferencesInPermissionSetResponse",
            members: &[
                Member::new(
                    "CustomerManagedPolicyReferences",
                    Shape::List(&CUSTOMER_MANAGED_POLICY_REFERENCE_LIST),
                ),
                Member::new("NextToken", Shape::String(&TOKEN)),
            ],
            ..StructShape::PLAIN
        };

    pub(super) static LIST_INSTANCES_REQUEST: StructShape = StructShape {
        name: "ListInstancesRequest",
        members: &[
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&TOKEN)),
            Member::new("RegionScope", Shape::String(&REGION_SCOPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_INSTANCES_RESPONSE: StructShape = StructShape {
        name: "ListInstancesResponse",
        members: &[
            Member::new("Instances", Shape::List(&INSTANCE_LIST)),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_MANAGED_POLICIES_IN_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "ListManagedPoliciesInPermissionSetRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_MANAGED_POLICIES_IN_PERMISSION_SET_RESPONSE: StructShape = StructShape {
        name: "ListManagedPoliciesInPermissionSetResponse",
        members: &[
            Member::new("AttachedManagedPolicies", Shape::List(&ATTACHED_MANAGED_POLICY_LIST)),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_PERMISSION_SET_PROVISIONING_STATUS_REQUEST: StructShape = StructShape {
        name: "ListPermissionSetProvisioningStatusRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&TOKEN)),
            Member::new("Filter", Shape::Structure(&OPERATION_STATUS_FILTER)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE: StructShape = StructShape {
        name: "ListPermissionSetProvisioningStatusResponse",
        members: &[
            Member::new(
                "PermissionSetsProvisioningStatus",
                Shape::List(&PERMISSION_SET_PROVISIONING_STATUS_LIST),
            ),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_REQUEST: StructShape = StructShape {
        name: "ListPermissionSetsProvisionedToAccountRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("ProvisioningStatus", Shape::String(&PROVISIONING_STATUS)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_RESPONSE: StructShape = StructShape {
        name: "ListPermissionSetsProvisionedToAccountResponse",
        members: &[
            Member::new("NextToken", Shape::String(&TOKEN)),
            Member::new("PermissionSets", Shape::List(&PERMISSION_SET_LIST)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_PERMISSION_SETS_REQUEST: StructShape = StructShape {
        name: "ListPermissionSetsRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("NextToken", Shape::String(&TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_PERMISSION_SETS_RESPONSE: StructShape = StructShape {
        name: "ListPermissionSetsResponse",
        members: &[
            Member::new("PermissionSets", Shape::List(&PERMISSION_SET_LIST)),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_REGIONS_REQUEST: StructShape = StructShape {
        name: "ListRegionsRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_REGIONS_RESPONSE: StructShape = StructShape {
        name: "ListRegionsResponse",
        members: &[
            Member::new("Regions", Shape::List(&REGION_METADATA_LIST)),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: StructShape = StructShape {
        name: "ListTagsForResourceRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)),
            Member::new("ResourceArn", Shape::String(&TAGGABLE_RESOURCE_ARN)).required(),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_TAGS_FOR_RESOURCE_RESPONSE: StructShape = StructShape {
        name: "ListTagsForResourceResponse",
        members: &[
            Member::new("Tags", Shape::List(&TAG_LIST)),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_TRUSTED_TOKEN_ISSUERS_REQUEST: StructShape = StructShape {
        name: "ListTrustedTokenIssuersRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_TRUSTED_TOKEN_ISSUERS_RESPONSE: StructShape = StructShape {
        name: "ListTrustedTokenIssuersResponse",
        members: &[
            Member::new("TrustedTokenIssuers", Shape::List(&TRUSTED_TOKEN_ISSUER_LIST)),
            Member::new("NextToken", Shape::String(&TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static MANAGED_POLICY_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(20, 2048),
        pattern: Some(Pattern::new(
            r"arn:aws(-[a-z]{1,5}){0,3}:iam::aws:policy((/[A-Za-z0-9\.,\+@=_-]+)*)/([A-Za-z0-9\.,\+=@_-]+)",
            r"\A(?:arn:aws(-[a-z]{1,5}){0,3}:iam::aws:policy((/[A-Za-z0-9\.,\+@=_-]+)*)/([A-Za-z0-9\.,\+=@_-]+))\z",
        )),
        values: &[],
    };

    pub(super) static MANAGED_POLICY_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static MANAGED_POLICY_PATH: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 512),
        pattern: Some(Pattern::new(r"((/[A-Za-z0-9\.,\+@=_-]+)*)/", r"\A(?:((/[A-Za-z0-9\.,\+@=_-]+)*)/)\z")),
        values: &[],
    };

    pub(super) static NAME: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 100), pattern: None, values: &[] };

    pub(super) static NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 255),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static NETWORK_CONFIGURATION_INFO: StructShape = StructShape {
        name: "NetworkConfigurationInfo",
        members: &[
            Member::new("VpceAccessRequired", Shape::Boolean).required(),
            Member::new("RestrictSourceVpcs", Shape::List(&VPC_ARN_LIST)),
            Member::new("AllowSourceIps", Shape::List(&IP_CIDR_LIST)),
            Member::new("ExcludeApplicationArns", Shape::List(&APPLICATION_ARN_LIST)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static OIDC_JWT_CONFIGURATION: StructShape = StructShape {
        name: "OidcJwtConfiguration",
        members: &[
            Member::new("IssuerUrl", Shape::String(&TRUSTED_TOKEN_ISSUER_URL)).required(),
            Member::new("ClaimAttributePath", Shape::String(&CLAIM_ATTRIBUTE_PATH)).required(),
            Member::new("IdentityStoreAttributePath", Shape::String(&JMES_PATH)).required(),
            Member::new("JwksRetrievalOption", Shape::String(&JWKS_RETRIEVAL_OPTION)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static OIDC_JWT_UPDATE_CONFIGURATION: StructShape = StructShape {
        name: "OidcJwtUpdateConfiguration",
        members: &[
            Member::new("ClaimAttributePath", Shape::String(&CLAIM_ATTRIBUTE_PATH)),
            Member::new("IdentityStoreAttributePath", Shape::String(&JMES_PATH)),
            Member::new("JwksRetrievalOption", Shape::String(&JWKS_RETRIEVAL_OPTION)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static OPERATION_STATUS_FILTER: StructShape = StructShape {
        name: "OperationStatusFilter",
        members: &[Member::new("Status", Shape::String(&STATUS_VALUES))],
        ..StructShape::PLAIN
    };

    pub(super) static PERMISSION_SET: StructShape = StructShape {
        name: "PermissionSet",
        members: &[
            Member::new("Name", Shape::String(&PERMISSION_SET_NAME)),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)),
            Member::new("Description", Shape::String(&PERMISSION_SET_DESCRIPTION)),
            Member::new("CreatedDate", Shape::Timestamp(None)),
            Member::new("SessionDuration", Shape::String(&DURATION)),
            Member::new("RelayState", Shape::String(&RELAY_STATE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PERMISSION_SET_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(10, 1224),
        pattern: Some(Pattern::new(
            r"arn:aws(-[a-z]{1,5}){0,3}:sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}",
            r"\A(?:arn:aws(-[a-z]{1,5}){0,3}:sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16})\z",
        )),
        values: &[],
    };

    pub(super) static PERMISSION_SET_DESCRIPTION: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 700),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{007E}\u{00A1}-\u{00FF}]*)\z",
        )),
        values: &[],
    };

    pub(super) static PERMISSION_SET_LIST: ListShape =
        ListShape { member: Shape::String(&PERMISSION_SET_ARN), length: Bounds::NONE };

    pub(super) static PERMISSION_SET_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 32),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static PERMISSION_SET_POLICY_DOCUMENT: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 32768),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u00FF]+",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{00FF}]+)\z",
        )),
        values: &[],
    };

    pub(super) static PERMISSION_SET_PROVISIONING_STATUS: StructShape = StructShape {
        name: "PermissionSetProvisioningStatus",
        members: &[
            Member::new("Status", Shape::String(&STATUS_VALUES)),
            Member::new("RequestId", Shape::String(&UU_ID)),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)),
            Member::new("FailureReason", Shape::String(&REASON)),
            Member::new("CreatedDate", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PERMISSION_SET_PROVISIONING_STATUS_LIST: ListShape = ListShape {
        member: Shape::Structure(&PERMISSION_SET_PROVISIONING_STATUS_METADATA),
        length: Bounds::NONE,
    };

    pub(super) static PERMISSION_SET_PROVISIONING_STATUS_METADATA: StructShape = StructShape {
        name: "PermissionSetProvisioningStatusMetadata",
        members: &[
            Member::new("Status", Shape::String(&STATUS_VALUES)),
            Member::new("RequestId", Shape::String(&UU_ID)),
            Member::new("CreatedDate", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PERMISSIONS_BOUNDARY: StructShape = StructShape {
        name: "PermissionsBoundary",
        members: &[
            Member::new(
                "CustomerManagedPolicyReference",
                Shape::Structure(&CUSTOMER_MANAGED_POLICY_REFERENCE),
            ),
            Member::new("ManagedPolicyArn", Shape::String(&MANAGED_POLICY_ARN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PORTAL_OPTIONS: StructShape = StructShape {
        name: "PortalOptions",
        members: &[
            Member::new("SignInOptions", Shape::Structure(&SIGN_IN_OPTIONS)),
            Member::new("Visibility", Shape::String(&APPLICATION_VISIBILITY)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PRINCIPAL_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 47),
        pattern: Some(Pattern::new(
            r"([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
            r"\A(?:([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})\z",
        )),
        values: &[],
    };

    pub(super) static PRINCIPAL_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["USER", "GROUP"] };

    pub(super) static PROVISION_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "ProvisionPermissionSetRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("TargetId", Shape::String(&TARGET_ID)),
            Member::new("TargetType", Shape::String(&PROVISION_TARGET_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PROVISION_PERMISSION_SET_RESPONSE: StructShape = StructShape {
        name: "ProvisionPermissionSetResponse",
        members: &[Member::new(
            "PermissionSetProvisioningStatus",
            Shape::Structure(&PERMISSION_SET_PROVISIONING_STATUS),
        )],
        ..StructShape::PLAIN
    };

    pub(super) static PROVISION_TARGET_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["AWS_ACCOUNT", "ALL_PROVISIONED_ACCOUNTS"],
    };

    pub(super) static PROVISIONING_STATUS: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["LATEST_PERMISSION_SET_PROVISIONED", "LATEST_PERMISSION_SET_NOT_PROVISIONED"],
    };

    pub(super) static PUT_APPLICATION_ACCESS_SCOPE_REQUEST: StructShape = StructShape {
        name: "PutApplicationAccessScopeRequest",
        members: &[
            Member::new("Scope", Shape::String(&SCOPE)).required(),
            Member::new("AuthorizedTargets", Shape::List(&SCOPE_TARGETS)),
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST: StructShape = StructShape {
        name: "PutApplicationAssignmentConfigurationRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("AssignmentRequired", Shape::Boolean).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE: StructShape = StructShape {
        name: "PutApplicationAssignmentConfigurationResponse",
        members: &[],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_APPLICATION_AUTHENTICATION_METHOD_REQUEST: StructShape = StructShape {
        name: "PutApplicationAuthenticationMethodRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("AuthenticationMethodType", Shape::String(&AUTHENTICATION_METHOD_TYPE)).required(),
            Member::new("AuthenticationMethod", Shape::Structure(&AUTHENTICATION_METHOD)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_APPLICATION_GRANT_REQUEST: StructShape = StructShape {
        name: "PutApplicationGrantRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("GrantType", Shape::String(&GRANT_TYPE)).required(),
            Member::new("Grant", Shape::Structure(&GRANT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_APPLICATION_SESSION_CONFIGURATION_REQUEST: StructShape = StructShape {
        name: "PutApplicationSessionConfigurationRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new(
                "UserBackgroundSessionApplicationStatus",
                Shape::String(&USER_BACKGROUND_SESSION_APPLICATION_STATUS),
            ),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_APPLICATION_SESSION_CONFIGURATION_RESPONSE: StructShape = StructShape {
        name: "PutApplicationSessionConfigurationResponse",
        members: &[],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_INLINE_POLICY_TO_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "PutInlinePolicyToPermissionSetRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("InlinePolicy", Shape::String(&PERMISSION_SET_POLICY_DOCUMENT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_INLINE_POLICY_TO_PERMISSION_SET_RESPONSE: StructShape =
        StructShape { name: "PutInlinePolicyToPermissionSetResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "PutPermissionsBoundaryToPermissionSetRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("PermissionsBoundary", Shape::Structure(&PERMISSIONS_BOUNDARY)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_RESPONSE: StructShape = StructShape {
        name: "PutPermissionsBoundaryToPermissionSetResponse",
        members: &[],
        ..StructShape::PLAIN
    };

    pub(super) static REASON: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(
            r"[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*",
            r"\A(?:[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*)\z",
        )),
        values: &[],
    };

    pub(super) static REDIRECT_URIS: ListShape =
        ListShape { member: Shape::String(&TEXT), length: Bounds::between(1, 10) };

    pub(super) static REFRESH_TOKEN_GRANT: StructShape =
        StructShape { name: "RefreshTokenGrant", members: &[], ..StructShape::PLAIN };

    pub(super) static REGION_METADATA: StructShape = StructShape {
        name: "RegionMetadata",
        members: &[
            Member::new("RegionName", Shape::String(&REGION_NAME)),
            Member::new("Status", Shape::String(&REGION_STATUS)),
            Member::new("AddedDate", Shape::Timestamp(None)),
            Member::new("IsPrimaryRegion", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REGION_METADATA_LIST: ListShape =
        ListShape { member: Shape::Structure(&REGION_METADATA), length: Bounds::NONE };

    pub(super) static REGION_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 32),
        pattern: Some(Pattern::new(r"([a-z]+-){2,3}\d", r"\A(?:([a-z]+-){2,3}[0-9])\z")),
        values: &[],
    };

    pub(super) static REGION_SCOPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["CURRENT_REGION", "ALL_REGIONS"],
    };

    pub(super) static REGION_STATUS: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["ACTIVE", "ADDING", "REMOVING"],
    };

    pub(super) static RELAY_STATE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 240),
        pattern: Some(Pattern::new(
            r#"[a-zA-Z0-9&$@#\\\/%?=~\-_'"|!:,.;*+\[\]\ \(\)\{\}]+"#,
            r#"\A(?:[a-zA-Z0-9&$@#\\\/%?=~\-_'"|!:,.;*+\[\] \(\)\{\}]+)\z"#,
        )),
        values: &[],
    };

    pub(super) static REMOVE_REGION_REQUEST: StructShape = StructShape {
        name: "RemoveRegionRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("RegionName", Shape::String(&REGION_NAME)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REMOVE_REGION_RESPONSE: StructShape = StructShape {
        name: "RemoveRegionResponse",
        members: &[Member::new("Status", Shape::String(&REGION_STATUS))],
        ..StructShape::PLAIN
    };

    pub(super) static RESOURCE_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "ResourceNotFoundException",
        error: Some(ErrorShape { code: "ResourceNotFoundException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("Reason", Shape::String(&RESOURCE_NOT_FOUND_EXCEPTION_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static RESOURCE_NOT_FOUND_EXCEPTION_REASON: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["KMS_NotFoundException"],
    };

    pub(super) static RESOURCE_SERVER_CONFIG: StructShape = StructShape {
        name: "ResourceServerConfig",
        members: &[Member::new("Scopes", Shape::Map(&RESOURCE_SERVER_SCOPES))],
        ..StructShape::PLAIN
    };

    pub(super) static RESOURCE_SERVER_SCOPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 80),
        pattern: Some(Pattern::new(
            r"[^:=\-\.\s][0-9a-zA-Z_:\-\.]+",
            r"\A(?:[^:=\-\.[\t\n\x0B\f\r ]][0-9a-zA-Z_:\-\.]+)\z",
        )),
        values: &[],
    };

    pub(super) static RESOURCE_SERVER_SCOPE_DETAILS: StructShape = StructShape {
        name: "ResourceServerScopeDetails",
        members: &[
            Member::new("LongDescription", Shape::String(&DESCRIPTION)),
            Member::new("DetailedTitle", Shape::String(&DESCRIPTION)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static RESOURCE_SERVER_SCOPES: MapShape = MapShape {
        key: &RESOURCE_SERVER_SCOPE,
        value: Shape::Structure(&RESOURCE_SERVER_SCOPE_DETAILS),
        length: Bounds::NONE,
    };

    pub(super) static SCOPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(
            r"([A-Za-z0-9_]{1,50})(:[A-Za-z0-9_]{1,50}){0,1}(:[A-Za-z0-9_]{1,50}){0,1}",
            r"\A(?:([A-Za-z0-9_]{1,50})(:[A-Za-z0-9_]{1,50}){0,1}(:[A-Za-z0-9_]{1,50}){0,1})\z",
        )),
        values: &[],
    };

    pub(super) static SCOPE_DETAILS: StructShape = StructShape {
        name: "ScopeDetails",
        members: &[
            Member::new("Scope", Shape::String(&SCOPE)).required(),
            Member::new("AuthorizedTargets", Shape::List(&SCOPE_TARGETS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SCOPE_TARGET: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 100),
        pattern: Some(Pattern::new(
            r"arn:aws(-[a-z]{1,5}){0,3}:sso::(\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}|:instance/(sso)?ins-[a-zA-Z0-9-.]{16})",
            r"\A(?:arn:aws(-[a-z]{1,5}){0,3}:sso::([0-9]{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}|:instance/(sso)?ins-[a-zA-Z0-9-.]{16}))\z",
        )),
        values: &[],
    };

    pub(super) static SCOPE_TARGETS: ListShape =
        ListShape { member: Shape::String(&SCOPE_TARGET), length: Bounds::between(1, 10) };

    pub(super) static SCOPES: ListShape =
        ListShape { member: Shape::Structure(&SCOPE_DETAILS), length: Bounds::between(0, 10) };

    pub(super) static SERVICE_QUOTA_EXCEEDED_EXCEPTION: StructShape = StructShape {
        name: "ServiceQuotaExceededException",
        error: Some(ErrorShape { code: "ServiceQuotaExceededException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static SIGN_IN_OPTIONS: StructShape = StructShape {
        name: "SignInOptions",
        members: &[
            Member::new("Origin", Shape::String(&SIGN_IN_ORIGIN)).required(),
            Member::new("ApplicationUrl", Shape::String(&APPLICATION_URL)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SIGN_IN_ORIGIN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["IDENTITY_CENTER", "APPLICATION"],
    };

    pub(super) static STATUS_VALUES: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["IN_PROGRESS", "FAILED", "SUCCEEDED"],
    };

    pub(super) static TAG: StructShape = StructShape {
        name: "Tag",
        members: &[
            Member::new("Key", Shape::String(&TAG_KEY)).required(),
            Member::new("Value", Shape::String(&TAG_VALUE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TAG_KEY: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(
            r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)",
            r"\A(?:([\p{L}\p{Z}\p{N}_.:/=+\-@]*))\z",
        )),
        values: &[],
    };

    pub(super) static TAG_KEY_LIST: ListShape =
        ListShape { member: Shape::String(&TAG_KEY), length: Bounds::between(1, 75) };

    pub(super) static TAG_LIST: ListShape =
        ListShape { member: Shape::Structure(&TAG), length: Bounds::between(0, 75) };

    pub(super) static TAG_RESOURCE_REQUEST: StructShape = StructShape {
        name: "TagResourceRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)),
            Member::new("ResourceArn", Shape::String(&TAGGABLE_RESOURCE_ARN)).required(),
            Member::new("Tags", Shape::List(&TAG_LIST)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TAG_RESOURCE_RESPONSE: StructShape =
        StructShape { name: "TagResourceResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static TAG_VALUE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 256),
        pattern: Some(Pattern::new(
            r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)",
            r"\A(?:([\p{L}\p{Z}\p{N}_.:/=+\-@]*))\z",
        )),
        values: &[],
    };

    pub(super) static TAGGABLE_RESOURCE_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(10, 2048),
        pattern: Some(Pattern::new(
            r"arn:aws(-[a-z]{1,5}){0,3}:sso::((:instance/(sso)?ins-[a-zA-Z0-9-.]{16})|(:permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16})|(\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16})|(\d{12}:trustedTokenIssuer/(sso)?ins-[a-zA-Z0-9-.]{16}/tti-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}))",
            r"\A(?:arn:aws(-[a-z]{1,5}){0,3}:sso::((:instance/(sso)?ins-[a-zA-Z0-9-.]{16})|(:permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16})|([0-9]{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16})|([0-9]{12}:trustedTokenIssuer/(sso)?ins-[a-zA-Z0-9-.]{16}/tti-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})))\z",
        )),
        values: &[],
    };

    pub(super) static TARGET_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(12, 12),
        pattern: Some(Pattern::new(r"\d{12}", r"\A(?:[0-9]{12})\z")),
        values: &[],
    };

    pub(super) static TARGET_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["AWS_ACCOUNT"] };

    pub(super) static THROTTLING_EXCEPTION: StructShape = StructShape {
        name: "ThrottlingException",
        error: Some(ErrorShape { code: "ThrottlingException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("Reason", Shape::String(&THROTTLING_EXCEPTION_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static THROTTLING_EXCEPTION_REASON: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["KMS_ThrottlingException"],
    };

    pub(super) static TOKEN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 2048),
        pattern: Some(Pattern::new(r"[-a-zA-Z0-9+=/_]*", r"\A(?:[-a-zA-Z0-9+=/_]*)\z")),
        values: &[],
    };

    pub(super) static TOKEN_EXCHANGE_GRANT: StructShape =
        StructShape { name: "TokenExchangeGrant", members: &[], ..StructShape::PLAIN };

    pub(super) static TOKEN_ISSUER_AUDIENCE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 512), pattern: None, values: &[] };

    pub(super) static TOKEN_ISSUER_AUDIENCES: ListShape =
        ListShape { member: Shape::String(&TOKEN_ISSUER_AUDIENCE), length: Bounds::between(1, 10) };

    pub(super) static TRUSTED_TOKEN_ISSUER_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(10, 1224),
        pattern: Some(Pattern::new(
            r"arn:aws(-[a-z]{1,5}){0,3}:sso::\d{12}:trustedTokenIssuer/(sso)?ins-[a-zA-Z0-9-.]{16}/tti-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
            r"\A(?:arn:aws(-[a-z]{1,5}){0,3}:sso::[0-9]{12}:trustedTokenIssuer/(sso)?ins-[a-zA-Z0-9-.]{16}/tti-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})\z",
        )),
        values: &[],
    };

    pub(super) static TRUSTED_TOKEN_ISSUER_CONFIGURATION: StructShape = StructShape {
        name: "TrustedTokenIssuerConfiguration",
        union: true,
        members: &[Member::new("OidcJwtConfiguration", Shape::Structure(&OIDC_JWT_CONFIGURATION))],
        ..StructShape::PLAIN
    };

    pub(super) static TRUSTED_TOKEN_ISSUER_LIST: ListShape =
        ListShape { member: Shape::Structure(&TRUSTED_TOKEN_ISSUER_METADATA), length: Bounds::NONE };

    pub(super) static TRUSTED_TOKEN_ISSUER_METADATA: StructShape = StructShape {
        name: "TrustedTokenIssuerMetadata",
        members: &[
            Member::new("TrustedTokenIssuerArn", Shape::String(&TRUSTED_TOKEN_ISSUER_ARN)),
            Member::new("Name", Shape::String(&TRUSTED_TOKEN_ISSUER_NAME)),
            Member::new("TrustedTokenIssuerType", Shape::String(&TRUSTED_TOKEN_ISSUER_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TRUSTED_TOKEN_ISSUER_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 255),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static TRUSTED_TOKEN_ISSUER_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["OIDC_JWT"] };

    pub(super) static TRUSTED_TOKEN_ISSUER_UPDATE_CONFIGURATION: StructShape = StructShape {
        name: "TrustedTokenIssuerUpdateConfiguration",
        union: true,
        members: &[Member::new("OidcJwtConfiguration", Shape::Structure(&OIDC_JWT_UPDATE_CONFIGURATION))],
        ..StructShape::PLAIN
    };

    pub(super) static TRUSTED_TOKEN_ISSUER_URL: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 512),
        pattern: Some(Pattern::new(
            r"https?:\/\/[-a-zA-Z0-9+&@\/%=~_|!:,.;]*[-a-zA-Z0-9+&@\/%=~_|]",
            r"\A(?:https?:\/\/[-a-zA-Z0-9+&@\/%=~_|!:,.;]*[-a-zA-Z0-9+&@\/%=~_|])\z",
        )),
        values: &[],
    };

    pub(super) static UU_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(36, 36),
        pattern: Some(Pattern::new(
            r"\b[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}\b",
            r"\A(?:(?-u:\b)[0-9a-f]{8}(?-u:\b)-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-(?-u:\b)[0-9a-f]{12}(?-u:\b))\z",
        )),
        values: &[],
    };

    pub(super) static UNTAG_RESOURCE_REQUEST: StructShape = StructShape {
        name: "UntagResourceRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)),
            Member::new("ResourceArn", Shape::String(&TAGGABLE_RESOURCE_ARN)).required(),
            Member::new("TagKeys", Shape::List(&TAG_KEY_LIST)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UNTAG_RESOURCE_RESPONSE: StructShape =
        StructShape { name: "UntagResourceResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static UPDATE_APPLICATION_PORTAL_OPTIONS: StructShape = StructShape {
        name: "UpdateApplicationPortalOptions",
        members: &[Member::new("SignInOptions", Shape::Structure(&SIGN_IN_OPTIONS))],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_APPLICATION_REQUEST: StructShape = StructShape {
        name: "UpdateApplicationRequest",
        members: &[
            Member::new("ApplicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("Name", Shape::String(&APPLICATION_NAME_TYPE)),
            Member::new("Description", Shape::String(&DESCRIPTION)),
            Member::new("Status", Shape::String(&APPLICATION_STATUS)),
            Member::new("PortalOptions", Shape::Structure(&UPDATE_APPLICATION_PORTAL_OPTIONS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_APPLICATION_RESPONSE: StructShape =
        StructShape { name: "UpdateApplicationResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST: StructShape =
        StructShape {
            name: "UpdateInstanceAccessControlAttributeConfigurationRequest",
            members: &[
                Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
                Member::new(
                    "InstanceAccessControlAttributeConfiguration",
                    Shape::Structure(&INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION),
                )
                .required(),
            ],
            ..StructShape::PLAIN
        };

    pub(super) static UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE: StructShape =
        StructShape {
            name: "UpdateInstanceAccessControlAttributeConfigurationResponse",
            members: &[],
            ..StructShape::PLAIN
        };

    pub(super) static UPDATE_INSTANCE_REQUEST: StructShape = StructShape {
        name: "UpdateInstanceRequest",
        members: &[
            Member::new("Name", Shape::String(&NAME_TYPE)),
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("EncryptionConfiguration", Shape::Structure(&ENCRYPTION_CONFIGURATION)),
            Member::new("PermissionSetsEnabled", Shape::Boolean),
            Member::new("NetworkConfiguration", Shape::Structure(&NETWORK_CONFIGURATION_INFO)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_INSTANCE_RESPONSE: StructShape =
        StructShape { name: "UpdateInstanceResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static UPDATE_PERMISSION_SET_REQUEST: StructShape = StructShape {
        name: "UpdatePermissionSetRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("Description", Shape::String(&PERMISSION_SET_DESCRIPTION)),
            Member::new("SessionDuration", Shape::String(&DURATION)),
            Member::new("RelayState", Shape::String(&RELAY_STATE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_PERMISSION_SET_RESPONSE: StructShape =
        StructShape { name: "UpdatePermissionSetResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static UPDATE_TRUSTED_TOKEN_ISSUER_REQUEST: StructShape = StructShape {
        name: "UpdateTrustedTokenIssuerRequest",
        members: &[
            Member::new("TrustedTokenIssuerArn", Shape::String(&TRUSTED_TOKEN_ISSUER_ARN)).required(),
            Member::new("Name", Shape::String(&TRUSTED_TOKEN_ISSUER_NAME)),
            Member::new(
                "TrustedTokenIssuerConfiguration",
                Shape::Structure(&TRUSTED_TOKEN_ISSUER_UPDATE_CONFIGURATION),
            ),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_TRUSTED_TOKEN_ISSUER_RESPONSE: StructShape =
        StructShape { name: "UpdateTrustedTokenIssuerResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static USER_BACKGROUND_SESSION_APPLICATION_STATUS: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["ENABLED", "DISABLED"] };

    pub(super) static VALIDATION_EXCEPTION: StructShape = StructShape {
        name: "ValidationException",
        error: Some(ErrorShape { code: "ValidationException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("Reason", Shape::String(&VALIDATION_EXCEPTION_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static VALIDATION_EXCEPTION_REASON: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["KMS_InvalidKeyUsageException", "KMS_InvalidStateException", "KMS_DisabledException"],
    };

    pub(super) static VPC_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(43, 128),
        pattern: Some(Pattern::new(
            r"arn:aws(-[a-z]{1,5}){0,3}:ec2:[a-z0-9-]+:[0-9]{12}:vpc/vpc-([0-9a-f]){8}(([0-9a-f]){9})?",
            r"\A(?:arn:aws(-[a-z]{1,5}){0,3}:ec2:[a-z0-9-]+:[0-9]{12}:vpc/vpc-([0-9a-f]){8}(([0-9a-f]){9})?)\z",
        )),
        values: &[],
    };

    pub(super) static VPC_ARN_LIST: ListShape =
        ListShape { member: Shape::String(&VPC_ARN), length: Bounds::between(0, 50) };
}
