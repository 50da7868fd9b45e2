//! `account-access`: Account Access 2018-05-10.
//!
//! Written by `cargo xtask codegen` from `models/account-access.json`: change that, not this.

#![expect(missing_docs, reason = "the documentation texts of AWS's models are left out")]

use crate::declare::service_error;
use crate::operation::{Code, CommonRefusals};
use crate::{Protocol, ServiceInfo};

/// What the model says of the service.
pub static SERVICE: ServiceInfo = ServiceInfo {
    name: "account-access",
    id: "Account Access",
    protocol: Protocol::RestJson,
    api_version: "2018-05-10",
    signing_name: "account-access",
    action_prefix: "account-access",
    event_source: "account-access.amazonaws.com",
    target_prefix: None,
    xml_namespace: None,
    refusals: CommonRefusals {
        validation: Code { name: "ValidationException", status: 400 },
        malformed: Code { name: "SerializationException", status: 400 },
        access_denied: Code { name: "AccessDeniedException", status: 403 },
        throttled: Code { name: "ThrottlingException", status: 429 },
        internal: Code { name: "InternalServerException", status: 500 },
        unavailable: Code { name: "ServiceUnavailableException", status: 503 },
    },
    errors: &[
        &shapes::ACCESS_DENIED_EXCEPTION,
        &shapes::ALREADY_CREATED_EXCEPTION,
        &shapes::CONFLICT_EXCEPTION,
        &shapes::INTERNAL_SERVER_EXCEPTION,
        &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
        &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        &shapes::THROTTLING_EXCEPTION,
        &shapes::VALIDATION_EXCEPTION,
    ],
    operations: &[
        &op::CREATE_APPLICATION,
        &op::CREATE_ENTITLEMENT,
        &op::DELETE_APPLICATION,
        &op::DELETE_ENTITLEMENT,
        &op::GET_APPLICATION,
        &op::GET_ENTITLEMENT,
        &op::LIST_APPLICATIONS,
        &op::LIST_ENTITLEMENTS,
        &op::LIST_TAGS_FOR_RESOURCE,
        &op::TAG_RESOURCE,
        &op::UNTAG_RESOURCE,
    ],
};

service_error! {
    AccessDeniedException, access_denied(message);
    AlreadyCreatedException, already_created(message);
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
    use crate::{Operation, OperationInfo};
    use http::Method;

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
        path: "/applications",
        query: None,
        status: 200,
        input: &shapes::CREATE_APPLICATION_REQUEST,
        output: &shapes::CREATE_APPLICATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ALREADY_CREATED_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "account-access:CreateApplication",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateEntitlement;

    impl Operation for CreateEntitlement {
        type Input = types::CreateEntitlementRequest;
        type Output = types::CreateEntitlementResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_ENTITLEMENT;
    }

    pub(super) static CREATE_ENTITLEMENT: OperationInfo = OperationInfo {
        name: "CreateEntitlement",
        service: &SERVICE,
        method: Method::POST,
        path: "/entitlements",
        query: None,
        status: 200,
        input: &shapes::CREATE_ENTITLEMENT_REQUEST,
        output: &shapes::CREATE_ENTITLEMENT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "account-access:CreateEntitlement",
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
        method: Method::DELETE,
        path: "/applications/{applicationArn}",
        query: None,
        status: 204,
        input: &shapes::DELETE_APPLICATION_REQUEST,
        output: &shapes::DELETE_APPLICATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "account-access:DeleteApplication",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteEntitlement;

    impl Operation for DeleteEntitlement {
        type Input = types::DeleteEntitlementRequest;
        type Output = types::DeleteEntitlementResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_ENTITLEMENT;
    }

    pub(super) static DELETE_ENTITLEMENT: OperationInfo = OperationInfo {
        name: "DeleteEntitlement",
        service: &SERVICE,
        method: Method::DELETE,
        path: "/entitlements/{entitlementId}",
        query: None,
        status: 204,
        input: &shapes::DELETE_ENTITLEMENT_REQUEST,
        output: &shapes::DELETE_ENTITLEMENT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "account-access:DeleteEntitlement",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetApplication;

    impl Operation for GetApplication {
        type Input = types::GetApplicationRequest;
        type Output = types::GetApplicationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_APPLICATION;
    }

    pub(super) static GET_APPLICATION: OperationInfo = OperationInfo {
        name: "GetApplication",
        service: &SERVICE,
        method: Method::GET,
        path: "/applications/{applicationArn}",
        query: None,
        status: 200,
        input: &shapes::GET_APPLICATION_REQUEST,
        output: &shapes::GET_APPLICATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "account-access:GetApplication",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetEntitlement;

    impl Operation for GetEntitlement {
        type Input = types::GetEntitlementRequest;
        type Output = types::GetEntitlementResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_ENTITLEMENT;
    }

    pub(super) static GET_ENTITLEMENT: OperationInfo = OperationInfo {
        name: "GetEntitlement",
        service: &SERVICE,
        method: Method::GET,
        path: "/entitlements/{entitlementId}",
        query: None,
        status: 200,
        input: &shapes::GET_ENTITLEMENT_REQUEST,
        output: &shapes::GET_ENTITLEMENT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "account-access:GetEntitlement",
        pagination: None,
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
        path: "/applications-list",
        query: None,
        status: 200,
        input: &shapes::LIST_APPLICATIONS_REQUEST,
        output: &shapes::LIST_APPLICATIONS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "account-access:ListApplications",
        pagination: Some(Pagination {
            input_token: "nextToken",
            output_token: "nextToken",
            limit: Some("maxResults"),
            more: None,
            results: &["applications"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListEntitlements;

    impl Operation for ListEntitlements {
        type Input = types::ListEntitlementsRequest;
        type Output = types::ListEntitlementsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ENTITLEMENTS;
    }

    pub(super) static LIST_ENTITLEMENTS: OperationInfo = OperationInfo {
        name: "ListEntitlements",
        service: &SERVICE,
        method: Method::POST,
        path: "/entitlements-list",
        query: None,
        status: 200,
        input: &shapes::LIST_ENTITLEMENTS_REQUEST,
        output: &shapes::LIST_ENTITLEMENTS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "account-access:ListEntitlements",
        pagination: Some(Pagination {
            input_token: "nextToken",
            output_token: "nextToken",
            limit: Some("maxResults"),
            more: None,
            results: &["entitlements"],
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
        method: Method::GET,
        path: "/tags/{resourceArn}",
        query: None,
        status: 200,
        input: &shapes::LIST_TAGS_FOR_RESOURCE_REQUEST,
        output: &shapes::LIST_TAGS_FOR_RESOURCE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "account-access:ListTagsForResource",
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
        path: "/tags/{resourceArn}",
        query: None,
        status: 200,
        input: &shapes::TAG_RESOURCE_REQUEST,
        output: &shapes::TAG_RESOURCE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "account-access:TagResource",
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
        method: Method::DELETE,
        path: "/tags/{resourceArn}",
        query: None,
        status: 200,
        input: &shapes::UNTAG_RESOURCE_REQUEST,
        output: &shapes::UNTAG_RESOURCE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "account-access:UntagResource",
        pagination: None,
        deprecated: false,
    };
}

pub mod types {
    use super::shapes;
    use crate::Convert;
    use crate::declare::string_enum;
    use crate::shape::StructShape;
    use crate::structure::Slots;
    use crate::{Mismatch, Structure, Timestamp, Value, structure};
    use std::collections::BTreeMap;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessDeniedException {
        pub message: Option<String>,
    }

    impl Structure for AccessDeniedException {
        const SHAPE: &'static StructShape = &shapes::ACCESS_DENIED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AlreadyCreatedException {
        pub message: Option<String>,
    }

    impl Structure for AlreadyCreatedException {
        const SHAPE: &'static StructShape = &shapes::ALREADY_CREATED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ApplicationSummary {
        pub application_arn: String,
        pub tenant_id: Option<String>,
        pub created_at: Timestamp,
        pub updated_at: Timestamp,
    }

    impl Structure for ApplicationSummary {
        const SHAPE: &'static StructShape = &shapes::APPLICATION_SUMMARY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_arn: slots.next()?,
                tenant_id: slots.next()?,
                created_at: slots.next()?,
                updated_at: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.tenant_id.into_value(),
                self.created_at.into_value(),
                self.updated_at.into_value(),
            ]
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
    pub struct CreateApplicationRequest {
        pub identity_source: IdentitySource,
        pub tags: Option<BTreeMap<String, String>>,
    }

    impl Structure for CreateApplicationRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_APPLICATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_source: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_source.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateApplicationResponse {
        pub application_arn: String,
    }

    impl Structure for CreateApplicationResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_APPLICATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateEntitlementRequest {
        pub application_arn: String,
        pub entitlement: Entitlement,
    }

    impl Structure for CreateEntitlementRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_ENTITLEMENT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, entitlement: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value(), self.entitlement.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateEntitlementResponse {
        pub entitlement_id: String,
    }

    impl Structure for CreateEntitlementResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_ENTITLEMENT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { entitlement_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.entitlement_id.into_value()]
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
    pub struct DeleteEntitlementRequest {
        pub application_arn: String,
        pub entitlement_id: String,
    }

    impl Structure for DeleteEntitlementRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_ENTITLEMENT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, entitlement_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value(), self.entitlement_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteEntitlementResponse {}

    impl Structure for DeleteEntitlementResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_ENTITLEMENT_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum Entitlement {
        PrincipalRole(PrincipalRoleEntitlement),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for Entitlement {
        const SHAPE: &'static StructShape = &shapes::ENTITLEMENT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::PrincipalRole(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::PrincipalRole(value) => structure::only(0, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum EntitlementDetails {
        PrincipalRole(PrincipalRoleEntitlementDetails),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for EntitlementDetails {
        const SHAPE: &'static StructShape = &shapes::ENTITLEMENT_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::PrincipalRole(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::PrincipalRole(value) => structure::only(0, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EntitlementFilter {
        pub principal_role: Option<PrincipalRoleEntitlementFilter>,
    }

    impl Structure for EntitlementFilter {
        const SHAPE: &'static StructShape = &shapes::ENTITLEMENT_FILTER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { principal_role: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.principal_role.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum EntitlementSummary {
        PrincipalRole(PrincipalRoleEntitlementSummary),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for EntitlementSummary {
        const SHAPE: &'static StructShape = &shapes::ENTITLEMENT_SUMMARY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::PrincipalRole(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::PrincipalRole(value) => structure::only(0, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EntitlementsListMember {
        pub entitlement_id: String,
        pub entitlement: EntitlementSummary,
        pub created_at: Timestamp,
    }

    impl Structure for EntitlementsListMember {
        const SHAPE: &'static StructShape = &shapes::ENTITLEMENTS_LIST_MEMBER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { entitlement_id: slots.next()?, entitlement: slots.next()?, created_at: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.entitlement_id.into_value(),
                self.entitlement.into_value(),
                self.created_at.into_value(),
            ]
        }
    }

    string_enum! {
        ErrorCode {
            AuthorizationError = "AUTHORIZATION_ERROR",
            ResourceNotFoundError = "RESOURCE_NOT_FOUND_ERROR",
            ServiceQuotaExceededError = "SERVICE_QUOTA_EXCEEDED_ERROR",
            InternalServiceError = "INTERNAL_SERVICE_ERROR",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ErrorDetails {
        pub code: ErrorCode,
        pub message: String,
    }

    impl Structure for ErrorDetails {
        const SHAPE: &'static StructShape = &shapes::ERROR_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { code: slots.next()?, message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.code.into_value(), self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetApplicationRequest {
        pub application_arn: String,
    }

    impl Structure for GetApplicationRequest {
        const SHAPE: &'static StructShape = &shapes::GET_APPLICATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetApplicationResponse {
        pub identity_source: IdentitySourceDetails,
        pub status: Status,
        pub tenant_id: Option<String>,
        pub created_at: Timestamp,
        pub updated_at: Timestamp,
        pub tags: Option<BTreeMap<String, String>>,
        pub error: Option<ErrorDetails>,
    }

    impl Structure for GetApplicationResponse {
        const SHAPE: &'static StructShape = &shapes::GET_APPLICATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_source: slots.next()?,
                status: slots.next()?,
                tenant_id: slots.next()?,
                created_at: slots.next()?,
                updated_at: slots.next()?,
                tags: slots.next()?,
                error: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_source.into_value(),
                self.status.into_value(),
                self.tenant_id.into_value(),
                self.created_at.into_value(),
                self.updated_at.into_value(),
                self.tags.into_value(),
                self.error.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetEntitlementRequest {
        pub application_arn: String,
        pub entitlement_id: String,
    }

    impl Structure for GetEntitlementRequest {
        const SHAPE: &'static StructShape = &shapes::GET_ENTITLEMENT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { application_arn: slots.next()?, entitlement_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.application_arn.into_value(), self.entitlement_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetEntitlementResponse {
        pub application_arn: String,
        pub entitlement_id: String,
        pub entitlement: EntitlementDetails,
        pub created_at: Timestamp,
    }

    impl Structure for GetEntitlementResponse {
        const SHAPE: &'static StructShape = &shapes::GET_ENTITLEMENT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_arn: slots.next()?,
                entitlement_id: slots.next()?,
                entitlement: slots.next()?,
                created_at: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.entitlement_id.into_value(),
                self.entitlement.into_value(),
                self.created_at.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct IdentityCenter {
        pub instance_arn: String,
    }

    impl Structure for IdentityCenter {
        const SHAPE: &'static StructShape = &shapes::IDENTITY_CENTER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct IdentityCenterDetails {
        pub instance_arn: String,
        pub application_arn: Option<String>,
    }

    impl Structure for IdentityCenterDetails {
        const SHAPE: &'static StructShape = &shapes::IDENTITY_CENTER_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, application_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.application_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum IdentityCenterPrincipal {
        UserId(String),
        GroupId(String),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for IdentityCenterPrincipal {
        const SHAPE: &'static StructShape = &shapes::IDENTITY_CENTER_PRINCIPAL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::UserId(value));
            }
            if let Some(value) = slots.next()? {
                return Ok(Self::GroupId(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::UserId(value) => structure::only(0, value),
                Self::GroupId(value) => structure::only(1, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum IdentityCenterPrincipalFilter {
        UserId(String),
        GroupId(String),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for IdentityCenterPrincipalFilter {
        const SHAPE: &'static StructShape = &shapes::IDENTITY_CENTER_PRINCIPAL_FILTER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::UserId(value));
            }
            if let Some(value) = slots.next()? {
                return Ok(Self::GroupId(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::UserId(value) => structure::only(0, value),
                Self::GroupId(value) => structure::only(1, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum IdentitySource {
        IdentityCenter(IdentityCenter),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for IdentitySource {
        const SHAPE: &'static StructShape = &shapes::IDENTITY_SOURCE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::IdentityCenter(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::IdentityCenter(value) => structure::only(0, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum IdentitySourceDetails {
        IdentityCenter(IdentityCenterDetails),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for IdentitySourceDetails {
        const SHAPE: &'static StructShape = &shapes::IDENTITY_SOURCE_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::IdentityCenter(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::IdentityCenter(value) => structure::only(0, value),
                Self::Unknown => Vec::new(),
            }
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

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationsRequest {
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListApplicationsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_APPLICATIONS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { max_results: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.max_results.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListApplicationsResponse {
        pub applications: Vec<ApplicationSummary>,
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
    pub struct ListEntitlementsRequest {
        pub application_arn: String,
        pub filter: EntitlementFilter,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListEntitlementsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ENTITLEMENTS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                application_arn: slots.next()?,
                filter: slots.next()?,
                next_token: slots.next()?,
                max_results: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.application_arn.into_value(),
                self.filter.into_value(),
                self.next_token.into_value(),
                self.max_results.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListEntitlementsResponse {
        pub entitlements: Vec<EntitlementsListMember>,
        pub next_token: Option<String>,
    }

    impl Structure for ListEntitlementsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ENTITLEMENTS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { entitlements: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.entitlements.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListTagsForResourceRequest {
        pub resource_arn: String,
    }

    impl Structure for ListTagsForResourceRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_TAGS_FOR_RESOURCE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { resource_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.resource_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListTagsForResourceResponse {
        pub tags: Option<BTreeMap<String, String>>,
    }

    impl Structure for ListTagsForResourceResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_TAGS_FOR_RESOURCE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum Principal {
        IdentityCenter(IdentityCenterPrincipal),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for Principal {
        const SHAPE: &'static StructShape = &shapes::PRINCIPAL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::IdentityCenter(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::IdentityCenter(value) => structure::only(0, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum PrincipalFilter {
        IdentityCenter(IdentityCenterPrincipalFilter),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for PrincipalFilter {
        const SHAPE: &'static StructShape = &shapes::PRINCIPAL_FILTER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::IdentityCenter(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::IdentityCenter(value) => structure::only(0, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PrincipalRoleEntitlement {
        pub principal: Principal,
        pub role_arn: String,
    }

    impl Structure for PrincipalRoleEntitlement {
        const SHAPE: &'static StructShape = &shapes::PRINCIPAL_ROLE_ENTITLEMENT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { principal: slots.next()?, role_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.principal.into_value(), self.role_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PrincipalRoleEntitlementDetails {
        pub principal: Principal,
        pub role_arn: String,
        pub account: String,
        pub account_name: Option<String>,
    }

    impl Structure for PrincipalRoleEntitlementDetails {
        const SHAPE: &'static StructShape = &shapes::PRINCIPAL_ROLE_ENTITLEMENT_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                principal: slots.next()?,
                role_arn: slots.next()?,
                account: slots.next()?,
                account_name: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.principal.into_value(),
                self.role_arn.into_value(),
                self.account.into_value(),
                self.account_name.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PrincipalRoleEntitlementFilter {
        pub principal: Option<PrincipalFilter>,
        pub role_arn: Option<String>,
        pub account: Option<String>,
    }

    impl Structure for PrincipalRoleEntitlementFilter {
        const SHAPE: &'static StructShape = &shapes::PRINCIPAL_ROLE_ENTITLEMENT_FILTER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { principal: slots.next()?, role_arn: slots.next()?, account: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.principal.into_value(), self.role_arn.into_value(), self.account.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PrincipalRoleEntitlementSummary {
        pub principal: Principal,
        pub role_arn: String,
        pub account: String,
        pub account_name: Option<String>,
    }

    impl Structure for PrincipalRoleEntitlementSummary {
        const SHAPE: &'static StructShape = &shapes::PRINCIPAL_ROLE_ENTITLEMENT_SUMMARY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                principal: slots.next()?,
                role_arn: slots.next()?,
                account: slots.next()?,
                account_name: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.principal.into_value(),
                self.role_arn.into_value(),
                self.account.into_value(),
                self.account_name.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResourceNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for ResourceNotFoundException {
        const SHAPE: &'static StructShape = &shapes::RESOURCE_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
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

    string_enum! {
        Status {
            CreateInProgress = "CREATE_IN_PROGRESS",
            Active = "ACTIVE",
            DeleteInProgress = "DELETE_IN_PROGRESS",
            CreateFailed = "CREATE_FAILED",
            DeleteFailed = "DELETE_FAILED",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TagResourceRequest {
        pub resource_arn: String,
        pub tags: BTreeMap<String, String>,
    }

    impl Structure for TagResourceRequest {
        const SHAPE: &'static StructShape = &shapes::TAG_RESOURCE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { resource_arn: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.resource_arn.into_value(), self.tags.into_value()]
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

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ThrottlingException {
        pub message: Option<String>,
    }

    impl Structure for ThrottlingException {
        const SHAPE: &'static StructShape = &shapes::THROTTLING_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UntagResourceRequest {
        pub resource_arn: String,
        pub tag_keys: Vec<String>,
    }

    impl Structure for UntagResourceRequest {
        const SHAPE: &'static StructShape = &shapes::UNTAG_RESOURCE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { resource_arn: slots.next()?, tag_keys: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.resource_arn.into_value(), self.tag_keys.into_value()]
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
    pub struct ValidationException {
        pub message: Option<String>,
    }

    impl Structure for ValidationException {
        const SHAPE: &'static StructShape = &shapes::VALIDATION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }
}

mod shapes {
    use crate::shape::{
        Bounds, ErrorShape, ListShape, Location, MapShape, Member, Pattern, Shape, StructShape, TEXT,
        TextShape,
    };
    use crate::timestamp::Format;

    pub(super) static ACCESS_DENIED_EXCEPTION: StructShape = StructShape {
        name: "AccessDeniedException",
        error: Some(ErrorShape { code: "AccessDeniedException", status: 403, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(12, 12),
        pattern: Some(Pattern::new(r"[0-9]{12}", r"\A(?:[0-9]{12})\z")),
        values: &[],
    };

    pub(super) static ALREADY_CREATED_EXCEPTION: StructShape = StructShape {
        name: "AlreadyCreatedException",
        error: Some(ErrorShape { code: "AlreadyCreatedException", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static APPLICATION_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(49, 2048),
        pattern: Some(Pattern::new(
            r"arn:[a-z0-9-]+:account-access:[a-z0-9]+(-[a-z0-9]+)*:[0-9]{12}:application/[a-zA-Z0-9-]+",
            r"\A(?:arn:[a-z0-9-]+:account-access:[a-z0-9]+(-[a-z0-9]+)*:[0-9]{12}:application/[a-zA-Z0-9-]+)\z",
        )),
        values: &[],
    };

    pub(super) static APPLICATION_LIST: ListShape =
        ListShape { member: Shape::Structure(&APPLICATION_SUMMARY), length: Bounds::NONE };

    pub(super) static APPLICATION_SUMMARY: StructShape = StructShape {
        name: "ApplicationSummary",
        members: &[
            Member::new("applicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("tenantId", Shape::String(&TEXT)),
            Member::new("createdAt", Shape::Timestamp(Some(Format::Iso8601))).required(),
            Member::new("updatedAt", Shape::Timestamp(Some(Format::Iso8601))).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CONFLICT_EXCEPTION: StructShape = StructShape {
        name: "ConflictException",
        error: Some(ErrorShape { code: "ConflictException", status: 409, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_APPLICATION_REQUEST: StructShape = StructShape {
        name: "CreateApplicationRequest",
        members: &[
            Member::new("identitySource", Shape::Structure(&IDENTITY_SOURCE)).required(),
            Member::new("tags", Shape::Map(&TAGS_MAP)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_APPLICATION_RESPONSE: StructShape = StructShape {
        name: "CreateApplicationResponse",
        members: &[Member::new("applicationArn", Shape::String(&APPLICATION_ARN)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ENTITLEMENT_REQUEST: StructShape = StructShape {
        name: "CreateEntitlementRequest",
        members: &[
            Member::new("applicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("entitlement", Shape::Structure(&ENTITLEMENT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ENTITLEMENT_RESPONSE: StructShape = StructShape {
        name: "CreateEntitlementResponse",
        members: &[Member::new("entitlementId", Shape::String(&TEXT)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_APPLICATION_REQUEST: StructShape = StructShape {
        name: "DeleteApplicationRequest",
        members: &[Member::new("applicationArn", Shape::String(&APPLICATION_ARN))
            .at(Location::Uri, "applicationArn")
            .required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_APPLICATION_RESPONSE: StructShape =
        StructShape { name: "DeleteApplicationResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static DELETE_ENTITLEMENT_REQUEST: StructShape = StructShape {
        name: "DeleteEntitlementRequest",
        members: &[
            Member::new("applicationArn", Shape::String(&APPLICATION_ARN))
                .at(Location::Query, "applicationArn")
                .required(),
            Member::new("entitlementId", Shape::String(&TEXT)).at(Location::Uri, "entitlementId").required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_ENTITLEMENT_RESPONSE: StructShape =
        StructShape { name: "DeleteEntitlementResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static ENTITLEMENT: StructShape = StructShape {
        name: "Entitlement",
        union: true,
        members: &[Member::new("principalRole", Shape::Structure(&PRINCIPAL_ROLE_ENTITLEMENT))],
        ..StructShape::PLAIN
    };

    pub(super) static ENTITLEMENT_DETAILS: StructShape = StructShape {
        name: "EntitlementDetails",
        union: true,
        members: &[Member::new("principalRole", Shape::Structure(&PRINCIPAL_ROLE_ENTITLEMENT_DETAILS))],
        ..StructShape::PLAIN
    };

    pub(super) static ENTITLEMENT_FILTER: StructShape = StructShape {
        name: "EntitlementFilter",
        members: &[Member::new("principalRole", Shape::Structure(&PRINCIPAL_ROLE_ENTITLEMENT_FILTER))],
        ..StructShape::PLAIN
    };

    pub(super) static ENTITLEMENT_SUMMARY: StructShape = StructShape {
        name: "EntitlementSummary",
        union: true,
        members: &[Member::new("principalRole", Shape::Structure(&PRINCIPAL_ROLE_ENTITLEMENT_SUMMARY))],
        ..StructShape::PLAIN
    };

    pub(super) static ENTITLEMENTS_LIST: ListShape =
        ListShape { member: Shape::Structure(&ENTITLEMENTS_LIST_MEMBER), length: Bounds::NONE };

    pub(super) static ENTITLEMENTS_LIST_MEMBER: StructShape = StructShape {
        name: "EntitlementsListMember",
        members: &[
            Member::new("entitlementId", Shape::String(&TEXT)).required(),
            Member::new("entitlement", Shape::Structure(&ENTITLEMENT_SUMMARY)).required(),
            Member::new("createdAt", Shape::Timestamp(Some(Format::Iso8601))).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ERROR_CODE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "AUTHORIZATION_ERROR",
            "RESOURCE_NOT_FOUND_ERROR",
            "SERVICE_QUOTA_EXCEEDED_ERROR",
            "INTERNAL_SERVICE_ERROR",
        ],
    };

    pub(super) static ERROR_DETAILS: StructShape = StructShape {
        name: "ErrorDetails",
        members: &[
            Member::new("code", Shape::String(&ERROR_CODE)).required(),
            Member::new("message", Shape::String(&TEXT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_APPLICATION_REQUEST: StructShape = StructShape {
        name: "GetApplicationRequest",
        members: &[Member::new("applicationArn", Shape::String(&APPLICATION_ARN))
            .at(Location::Uri, "applicationArn")
            .required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_APPLICATION_RESPONSE: StructShape = StructShape {
        name: "GetApplicationResponse",
        members: &[
            Member::new("identitySource", Shape::Structure(&IDENTITY_SOURCE_DETAILS)).required(),
            Member::new("status", Shape::String(&STATUS)).required(),
            Member::new("tenantId", Shape::String(&TEXT)),
            Member::new("createdAt", Shape::Timestamp(Some(Format::Iso8601))).required(),
            Member::new("updatedAt", Shape::Timestamp(Some(Format::Iso8601))).required(),
            Member::new("tags", Shape::Map(&TAGS_MAP)),
            Member::new("error", Shape::Structure(&ERROR_DETAILS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ENTITLEMENT_REQUEST: StructShape = StructShape {
        name: "GetEntitlementRequest",
        members: &[
            Member::new("applicationArn", Shape::String(&APPLICATION_ARN))
                .at(Location::Query, "applicationArn")
                .required(),
            Member::new("entitlementId", Shape::String(&TEXT)).at(Location::Uri, "entitlementId").required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ENTITLEMENT_RESPONSE: StructShape = StructShape {
        name: "GetEntitlementResponse",
        members: &[
            Member::new("applicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("entitlementId", Shape::String(&TEXT)).required(),
            Member::new("entitlement", Shape::Structure(&ENTITLEMENT_DETAILS)).required(),
            Member::new("createdAt", Shape::Timestamp(Some(Format::Iso8601))).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GROUP_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 47),
        pattern: Some(Pattern::new(
            r"([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
            r"\A(?:([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})\z",
        )),
        values: &[],
    };

    pub(super) static IDENTITY_CENTER: StructShape = StructShape {
        name: "IdentityCenter",
        members: &[Member::new("instanceArn", Shape::String(&IDENTITY_CENTER_INSTANCE_ARN)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static IDENTITY_CENTER_APPLICATION_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(10, 1224),
        pattern: Some(Pattern::new(
            r"arn:[a-z0-9-]+:sso::[0-9]{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}",
            r"\A(?:arn:[a-z0-9-]+:sso::[0-9]{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16})\z",
        )),
        values: &[],
    };

    pub(super) static IDENTITY_CENTER_DETAILS: StructShape = StructShape {
        name: "IdentityCenterDetails",
        members: &[
            Member::new("instanceArn", Shape::String(&IDENTITY_CENTER_INSTANCE_ARN)).required(),
            Member::new("applicationArn", Shape::String(&IDENTITY_CENTER_APPLICATION_ARN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static IDENTITY_CENTER_INSTANCE_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(10, 1224),
        pattern: Some(Pattern::new(
            r"arn:[a-z0-9-]+:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}",
            r"\A(?:arn:[a-z0-9-]+:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16})\z",
        )),
        values: &[],
    };

    pub(super) static IDENTITY_CENTER_PRINCIPAL: StructShape = StructShape {
        name: "IdentityCenterPrincipal",
        union: true,
        members: &[
            Member::new("userId", Shape::String(&USER_ID)),
            Member::new("groupId", Shape::String(&GROUP_ID)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static IDENTITY_CENTER_PRINCIPAL_FILTER: StructShape = StructShape {
        name: "IdentityCenterPrincipalFilter",
        union: true,
        members: &[
            Member::new("userId", Shape::String(&USER_ID)),
            Member::new("groupId", Shape::String(&GROUP_ID)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static IDENTITY_SOURCE: StructShape = StructShape {
        name: "IdentitySource",
        union: true,
        members: &[Member::new("identityCenter", Shape::Structure(&IDENTITY_CENTER))],
        ..StructShape::PLAIN
    };

    pub(super) static IDENTITY_SOURCE_DETAILS: StructShape = StructShape {
        name: "IdentitySourceDetails",
        union: true,
        members: &[Member::new("identityCenter", Shape::Structure(&IDENTITY_CENTER_DETAILS))],
        ..StructShape::PLAIN
    };

    pub(super) static INTERNAL_SERVER_EXCEPTION: StructShape = StructShape {
        name: "InternalServerException",
        error: Some(ErrorShape { code: "InternalServerException", status: 500, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATIONS_REQUEST: StructShape = StructShape {
        name: "ListApplicationsRequest",
        members: &[
            Member::new("maxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("nextToken", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_APPLICATIONS_RESPONSE: StructShape = StructShape {
        name: "ListApplicationsResponse",
        members: &[
            Member::new("applications", Shape::List(&APPLICATION_LIST)).required(),
            Member::new("nextToken", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ENTITLEMENTS_REQUEST: StructShape = StructShape {
        name: "ListEntitlementsRequest",
        members: &[
            Member::new("applicationArn", Shape::String(&APPLICATION_ARN)).required(),
            Member::new("filter", Shape::Structure(&ENTITLEMENT_FILTER)).required(),
            Member::new("nextToken", Shape::String(&TEXT)),
            Member::new("maxResults", Shape::Integer(Bounds::between(1, 100))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ENTITLEMENTS_RESPONSE: StructShape = StructShape {
        name: "ListEntitlementsResponse",
        members: &[
            Member::new("entitlements", Shape::List(&ENTITLEMENTS_LIST)).required(),
            Member::new("nextToken", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: StructShape = StructShape {
        name: "ListTagsForResourceRequest",
        members: &[Member::new("resourceArn", Shape::String(&APPLICATION_ARN))
            .at(Location::Uri, "resourceArn")
            .required()],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_TAGS_FOR_RESOURCE_RESPONSE: StructShape = StructShape {
        name: "ListTagsForResourceResponse",
        members: &[Member::new("tags", Shape::Map(&TAGS_MAP))],
        ..StructShape::PLAIN
    };

    pub(super) static PRINCIPAL: StructShape = StructShape {
        name: "Principal",
        union: true,
        members: &[Member::new("identityCenter", Shape::Structure(&IDENTITY_CENTER_PRINCIPAL))],
        ..StructShape::PLAIN
    };

    pub(super) static PRINCIPAL_FILTER: StructShape = StructShape {
        name: "PrincipalFilter",
        union: true,
        members: &[Member::new("identityCenter", Shape::Structure(&IDENTITY_CENTER_PRINCIPAL_FILTER))],
        ..StructShape::PLAIN
    };

    pub(super) static PRINCIPAL_ROLE_ENTITLEMENT: StructShape = StructShape {
        name: "PrincipalRoleEntitlement",
        members: &[
            Member::new("principal", Shape::Structure(&PRINCIPAL)).required(),
            Member::new("roleArn", Shape::String(&ROLE_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PRINCIPAL_ROLE_ENTITLEMENT_DETAILS: StructShape = StructShape {
        name: "PrincipalRoleEntitlementDetails",
        members: &[
            Member::new("principal", Shape::Structure(&PRINCIPAL)).required(),
            Member::new("roleArn", Shape::String(&ROLE_ARN)).required(),
            Member::new("account", Shape::String(&ACCOUNT)).required(),
            Member::new("accountName", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PRINCIPAL_ROLE_ENTITLEMENT_FILTER: StructShape = StructShape {
        name: "PrincipalRoleEntitlementFilter",
        members: &[
            Member::new("principal", Shape::Structure(&PRINCIPAL_FILTER)),
            Member::new("roleArn", Shape::String(&ROLE_ARN)),
            Member::new("account", Shape::String(&ACCOUNT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PRINCIPAL_ROLE_ENTITLEMENT_SUMMARY: StructShape = StructShape {
        name: "PrincipalRoleEntitlementSummary",
        members: &[
            Member::new("principal", Shape::Structure(&PRINCIPAL)).required(),
            Member::new("roleArn", Shape::String(&ROLE_ARN)).required(),
            Member::new("account", Shape::String(&ACCOUNT)).required(),
            Member::new("accountName", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static RESOURCE_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "ResourceNotFoundException",
        error: Some(ErrorShape { code: "ResourceNotFoundException", status: 404, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ROLE_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(
            r"arn:[a-z0-9-]+:iam::[0-9]{12}:role/([a-zA-Z0-9+=,.@_-]+/)*[a-zA-Z0-9+=,.@_-]+",
            r"\A(?:arn:[a-z0-9-]+:iam::[0-9]{12}:role/([a-zA-Z0-9+=,.@_-]+/)*[a-zA-Z0-9+=,.@_-]+)\z",
        )),
        values: &[],
    };

    pub(super) static SERVICE_QUOTA_EXCEEDED_EXCEPTION: StructShape = StructShape {
        name: "ServiceQuotaExceededException",
        error: Some(ErrorShape { code: "ServiceQuotaExceededException", status: 402, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static STATUS: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["CREATE_IN_PROGRESS", "ACTIVE", "DELETE_IN_PROGRESS", "CREATE_FAILED", "DELETE_FAILED"],
    };

    pub(super) static TAG_KEYS: ListShape = ListShape { member: Shape::String(&TEXT), length: Bounds::NONE };

    pub(super) static TAG_RESOURCE_REQUEST: StructShape = StructShape {
        name: "TagResourceRequest",
        members: &[
            Member::new("resourceArn", Shape::String(&APPLICATION_ARN))
                .at(Location::Uri, "resourceArn")
                .required(),
            Member::new("tags", Shape::Map(&TAGS_MAP)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TAG_RESOURCE_RESPONSE: StructShape =
        StructShape { name: "TagResourceResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static TAGS_MAP: MapShape =
        MapShape { key: &TEXT, value: Shape::String(&TEXT), length: Bounds::NONE };

    pub(super) static THROTTLING_EXCEPTION: StructShape = StructShape {
        name: "ThrottlingException",
        error: Some(ErrorShape { code: "ThrottlingException", status: 429, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static UNTAG_RESOURCE_REQUEST: StructShape = StructShape {
        name: "UntagResourceRequest",
        members: &[
            Member::new("resourceArn", Shape::String(&APPLICATION_ARN))
                .at(Location::Uri, "resourceArn")
                .required(),
            Member::new("tagKeys", Shape::List(&TAG_KEYS)).at(Location::Query, "tagKeys").required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UNTAG_RESOURCE_RESPONSE: StructShape =
        StructShape { name: "UntagResourceResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static USER_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 47),
        pattern: Some(Pattern::new(
            r"([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
            r"\A(?:([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})\z",
        )),
        values: &[],
    };

    pub(super) static VALIDATION_EXCEPTION: StructShape = StructShape {
        name: "ValidationException",
        error: Some(ErrorShape { code: "ValidationException", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };
}
