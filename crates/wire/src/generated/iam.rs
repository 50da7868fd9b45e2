//! `iam`: IAM 2010-05-08.
//!
//! Written by `cargo xtask codegen` from `models/iam.json`: change that, not this.

#![expect(missing_docs, reason = "the documentation texts of AWS's models are left out")]

use crate::declare::service_error;
use crate::operation::{Code, CommonRefusals};
use crate::{Protocol, ServiceInfo};

/// What the model says of the service.
pub static SERVICE: ServiceInfo = ServiceInfo {
    name: "iam",
    id: "IAM",
    protocol: Protocol::Query,
    api_version: "2010-05-08",
    signing_name: "iam",
    action_prefix: "iam",
    event_source: "iam.amazonaws.com",
    target_prefix: None,
    xml_namespace: Some("https://iam.amazonaws.com/doc/2010-05-08/"),
    refusals: CommonRefusals {
        validation: Code { name: "ValidationError", status: 400 },
        malformed: Code { name: "MalformedInput", status: 400 },
        access_denied: Code { name: "AccessDenied", status: 403 },
        throttled: Code { name: "Throttling", status: 400 },
        internal: Code { name: "ServiceFailure", status: 500 },
        unavailable: Code { name: "ServiceUnavailable", status: 503 },
    },
    errors: &[
        &shapes::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
        &shapes::CALLERIS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION,
        &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
        &shapes::CREDENTIAL_REPORT_EXPIRED_EXCEPTION,
        &shapes::CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION,
        &shapes::CREDENTIAL_REPORT_NOT_READY_EXCEPTION,
        &shapes::DELETE_CONFLICT_EXCEPTION,
        &shapes::DUPLICATE_CERTIFICATE_EXCEPTION,
        &shapes::DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION,
        &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
        &shapes::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
        &shapes::FEATURE_DISABLED_EXCEPTION,
        &shapes::FEATURE_ENABLED_EXCEPTION,
        &shapes::INVALID_AUTHENTICATION_CODE_EXCEPTION,
        &shapes::INVALID_CERTIFICATE_EXCEPTION,
        &shapes::INVALID_INPUT_EXCEPTION,
        &shapes::INVALID_PUBLIC_KEY_EXCEPTION,
        &shapes::INVALID_USER_TYPE_EXCEPTION,
        &shapes::KEY_PAIR_MISMATCH_EXCEPTION,
        &shapes::LIMIT_EXCEEDED_EXCEPTION,
        &shapes::MALFORMED_CERTIFICATE_EXCEPTION,
        &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &shapes::NAME_CONFLICT_EXCEPTION,
        &shapes::NO_SUCH_ENTITY_EXCEPTION,
        &shapes::OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION,
        &shapes::ORGANIZATION_NOT_FOUND_EXCEPTION,
        &shapes::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
        &shapes::PASSWORD_POLICY_VIOLATION_EXCEPTION,
        &shapes::POLICY_EVALUATION_EXCEPTION,
        &shapes::POLICY_NOT_ATTACHABLE_EXCEPTION,
        &shapes::REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION,
        &shapes::ROLE_MODIFIED_EXCEPTION,
        &shapes::ROLE_TEMPLATE_DISABLED_EXCEPTION,
        &shapes::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
        &shapes::SERVICE_FAILURE_EXCEPTION,
        &shapes::SERVICE_NOT_SUPPORTED_EXCEPTION,
        &shapes::UNMODIFIABLE_ENTITY_EXCEPTION,
        &shapes::UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION,
    ],
    operations: &[
        &op::ACCEPT_DELEGATION_REQUEST,
        &op::ACQUIRE_ROLE,
        &op::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER,
        &op::ADD_ROLE_TO_INSTANCE_PROFILE,
        &op::ADD_USER_TO_GROUP,
        &op::ASSOCIATE_DELEGATION_REQUEST,
        &op::ATTACH_GROUP_POLICY,
        &op::ATTACH_ROLE_POLICY,
        &op::ATTACH_USER_POLICY,
        &op::CHANGE_PASSWORD,
        &op::CREATE_ACCESS_KEY,
        &op::CREATE_ACCOUNT_ALIAS,
        &op::CREATE_DELEGATION_REQUEST,
        &op::CREATE_GROUP,
        &op::CREATE_INSTANCE_PROFILE,
        &op::CREATE_LOGIN_PROFILE,
        &op::CREATE_OPEN_ID_CONNECT_PROVIDER,
        &op::CREATE_POLICY,
        &op::CREATE_POLICY_VERSION,
        &op::CREATE_ROLE,
        &op::CREATE_SAML_PROVIDER,
        &op::CREATE_SERVICE_LINKED_ROLE,
        &op::CREATE_SERVICE_SPECIFIC_CREDENTIAL,
        &op::CREATE_USER,
        &op::CREATE_VIRTUAL_MFA_DEVICE,
        &op::DEACTIVATE_MFA_DEVICE,
        &op::DELETE_ACCESS_KEY,
        &op::DELETE_ACCOUNT_ALIAS,
        &op::DELETE_ACCOUNT_PASSWORD_POLICY,
        &op::DELETE_GROUP,
        &op::DELETE_GROUP_POLICY,
        &op::DELETE_INSTANCE_PROFILE,
        &op::DELETE_LOGIN_PROFILE,
        &op::DELETE_OPEN_ID_CONNECT_PROVIDER,
        &op::DELETE_POLICY,
        &op::DELETE_POLICY_VERSION,
        &op::DELETE_ROLE,
        &op::DELETE_ROLE_PERMISSIONS_BOUNDARY,
        &op::DELETE_ROLE_POLICY,
        &op::DELETE_SAML_PROVIDER,
        &op::DELETE_SSH_PUBLIC_KEY,
        &op::DELETE_SERVER_CERTIFICATE,
        &op::DELETE_SERVICE_LINKED_ROLE,
        &op::DELETE_SERVICE_SPECIFIC_CREDENTIAL,
        &op::DELETE_SIGNING_CERTIFICATE,
        &op::DELETE_USER,
        &op::DELETE_USER_PERMISSIONS_BOUNDARY,
        &op::DELETE_USER_POLICY,
        &op::DELETE_VIRTUAL_MFA_DEVICE,
        &op::DETACH_GROUP_POLICY,
        &op::DETACH_ROLE_POLICY,
        &op::DETACH_USER_POLICY,
        &op::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        &op::DISABLE_ORGANIZATIONS_ROOT_SESSIONS,
        &op::DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
        &op::ENABLE_MFA_DEVICE,
        &op::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        &op::ENABLE_ORGANIZATIONS_ROOT_SESSIONS,
        &op::ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
        &op::GENERATE_CREDENTIAL_REPORT,
        &op::GENERATE_ORGANIZATIONS_ACCESS_REPORT,
        &op::GENERATE_SERVICE_LAST_ACCESSED_DETAILS,
        &op::GET_ACCESS_KEY_LAST_USED,
        &op::GET_ACCOUNT_AUTHORIZATION_DETAILS,
        &op::GET_ACCOUNT_PASSWORD_POLICY,
        &op::GET_ACCOUNT_PROPERTIES,
        &op::GET_ACCOUNT_SUMMARY,
        &op::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY,
        &op::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY,
        &op::GET_CREDENTIAL_REPORT,
        &op::GET_DELEGATION_REQUEST,
        &op::GET_GROUP,
        &op::GET_GROUP_POLICY,
        &op::GET_HUMAN_READABLE_SUMMARY,
        &op::GET_INSTANCE_PROFILE,
        &op::GET_LOGIN_PROFILE,
        &op::GET_MFA_DEVICE,
        &op::GET_OPEN_ID_CONNECT_PROVIDER,
        &op::GET_ORGANIZATIONS_ACCESS_REPORT,
        &op::GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO,
        &op::GET_POLICY,
        &op::GET_POLICY_VERSION,
        &op::GET_ROLE,
        &op::GET_ROLE_POLICY,
        &op::GET_ROLE_TEMPLATE_VERSION,
        &op::GET_SAML_PROVIDER,
        &op::GET_SSH_PUBLIC_KEY,
        &op::GET_SERVER_CERTIFICATE,
        &op::GET_SERVICE_LAST_ACCESSED_DETAILS,
        &op::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES,
        &op::GET_SERVICE_LINKED_ROLE_DELETION_STATUS,
        &op::GET_USER,
        &op::GET_USER_POLICY,
        &op::LIST_ACCESS_KEYS,
        &op::LIST_ACCOUNT_ALIASES,
        &op::LIST_ATTACHED_GROUP_POLICIES,
        &op::LIST_ATTACHED_ROLE_POLICIES,
        &op::LIST_ATTACHED_USER_POLICIES,
        &op::LIST_DELEGATION_REQUESTS,
        &op::LIST_ENTITIES_FOR_POLICY,
        &op::LIST_GROUP_POLICIES,
        &op::LIST_GROUPS,
        &op::LIST_GROUPS_FOR_USER,
        &op::LIST_INSTANCE_PROFILE_TAGS,
        &op::LIST_INSTANCE_PROFILES,
        &op::LIST_INSTANCE_PROFILES_FOR_ROLE,
        &op::LIST_MFA_DEVICE_TAGS,
        &op::LIST_MFA_DEVICES,
        &op::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS,
        &op::LIST_OPEN_ID_CONNECT_PROVIDERS,
        &op::LIST_ORGANIZATIONS_FEATURES,
        &op::LIST_POLICIES,
        &op::LIST_POLICIES_GRANTING_SERVICE_ACCESS,
        &op::LIST_POLICY_TAGS,
        &op::LIST_POLICY_VERSIONS,
        &op::LIST_ROLE_POLICIES,
        &op::LIST_ROLE_TAGS,
        &op::LIST_ROLES,
        &op::LIST_SAML_PROVIDER_TAGS,
        &op::LIST_SAML_PROVIDERS,
        &op::LIST_SSH_PUBLIC_KEYS,
        &op::LIST_SERVER_CERTIFICATE_TAGS,
        &op::LIST_SERVER_CERTIFICATES,
        &op::LIST_SERVICE_SPECIFIC_CREDENTIALS,
        &op::LIST_SIGNING_CERTIFICATES,
        &op::LIST_USER_POLICIES,
        &op::LIST_USER_TAGS,
        &op::LIST_USERS,
        &op::LIST_VIRTUAL_MFA_DEVICES,
        &op::PUT_ACCOUNT_PROPERTIES,
        &op::PUT_GROUP_POLICY,
        &op::PUT_ROLE_PERMISSIONS_BOUNDARY,
        &op::PUT_ROLE_POLICY,
        &op::PUT_USER_PERMISSIONS_BOUNDARY,
        &op::PUT_USER_POLICY,
        &op::REJECT_DELEGATION_REQUEST,
        &op::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER,
        &op::REMOVE_ROLE_FROM_INSTANCE_PROFILE,
        &op::REMOVE_USER_FROM_GROUP,
        &op::RESET_SERVICE_SPECIFIC_CREDENTIAL,
        &op::RESYNC_MFA_DEVICE,
        &op::SEND_DELEGATION_TOKEN,
        &op::SET_DEFAULT_POLICY_VERSION,
        &op::SET_SECURITY_TOKEN_SERVICE_PREFERENCES,
        &op::SIMULATE_CUSTOM_POLICY,
        &op::SIMULATE_PRINCIPAL_POLICY,
        &op::TAG_INSTANCE_PROFILE,
        &op::TAG_MFA_DEVICE,
        &op::TAG_OPEN_ID_CONNECT_PROVIDER,
        &op::TAG_POLICY,
        &op::TAG_ROLE,
        &op::TAG_SAML_PROVIDER,
        &op::TAG_SERVER_CERTIFICATE,
        &op::TAG_USER,
        &op::UNTAG_INSTANCE_PROFILE,
        &op::UNTAG_MFA_DEVICE,
        &op::UNTAG_OPEN_ID_CONNECT_PROVIDER,
        &op::UNTAG_POLICY,
        &op::UNTAG_ROLE,
        &op::UNTAG_SAML_PROVIDER,
        &op::UNTAG_SERVER_CERTIFICATE,
        &op::UNTAG_USER,
        &op::UPDATE_ACCESS_KEY,
        &op::UPDATE_ACCOUNT_PASSWORD_POLICY,
        &op::UPDATE_ASSUME_ROLE_POLICY,
        &op::UPDATE_DELEGATION_REQUEST,
        &op::UPDATE_GROUP,
        &op::UPDATE_LOGIN_PROFILE,
        &op::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT,
        &op::UPDATE_ROLE,
        &op::UPDATE_ROLE_DESCRIPTION,
        &op::UPDATE_SAML_PROVIDER,
        &op::UPDATE_SSH_PUBLIC_KEY,
        &op::UPDATE_SERVER_CERTIFICATE,
        &op::UPDATE_SERVICE_SPECIFIC_CREDENTIAL,
        &op::UPDATE_SIGNING_CERTIFICATE,
        &op::UPDATE_USER,
        &op::UPLOAD_SSH_PUBLIC_KEY,
        &op::UPLOAD_SERVER_CERTIFICATE,
        &op::UPLOAD_SIGNING_CERTIFICATE,
    ],
};

service_error! {
    AccountNotManagementOrDelegatedAdministratorException, account_not_management_or_delegated_administrator();
    CallerIsNotManagementAccountException, calleris_not_management_account();
    ConcurrentModificationException, concurrent_modification(message);
    CredentialReportExpiredException, credential_report_expired(message);
    CredentialReportNotPresentException, credential_report_not_present(message);
    CredentialReportNotReadyException, credential_report_not_ready(message);
    DeleteConflictException, delete_conflict(message);
    DuplicateCertificateException, duplicate_certificate(message);
    DuplicateSSHPublicKeyException, duplicate_ssh_public_key(message);
    EntityAlreadyExistsException, entity_already_exists(message);
    EntityTemporarilyUnmodifiableException, entity_temporarily_unmodifiable(message);
    FeatureDisabledException, feature_disabled(message);
    FeatureEnabledException, feature_enabled(message);
    InvalidAuthenticationCodeException, invalid_authentication_code(message);
    InvalidCertificateException, invalid_certificate(message);
    InvalidInputException, invalid_input(message);
    InvalidPublicKeyException, invalid_public_key(message);
    InvalidUserTypeException, invalid_user_type(message);
    KeyPairMismatchException, key_pair_mismatch(message);
    LimitExceededException, limit_exceeded(message);
    MalformedCertificateException, malformed_certificate(message);
    MalformedPolicyDocumentException, malformed_policy_document(message);
    NameConflictException, name_conflict(message);
    NoSuchEntityException, no_such_entity(message);
    OpenIdIdpCommunicationErrorException, open_id_idp_communication_error(message);
    OrganizationNotFoundException, organization_not_found();
    OrganizationNotInAllFeaturesModeException, organization_not_in_all_features_mode();
    PasswordPolicyViolationException, password_policy_violation(message);
    PolicyEvaluationException, policy_evaluation(message);
    PolicyNotAttachableException, policy_not_attachable(message);
    ReportGenerationLimitExceededException, report_generation_limit_exceeded(message);
    RoleModifiedException, role_modified(message);
    RoleTemplateDisabledException, role_template_disabled(message);
    ServiceAccessNotEnabledException, service_access_not_enabled();
    ServiceFailureException, service_failure(message);
    ServiceNotSupportedException, service_not_supported(message);
    UnmodifiableEntityException, unmodifiable_entity(message);
    UnrecognizedPublicKeyEncodingException, unrecognized_public_key_encoding(message);
}

pub mod op {
    use super::{Error, SERVICE, shapes, types};
    use crate::operation::{Auth, Pagination};
    use crate::structure::{UNIT, Unit};
    use crate::{Operation, OperationInfo};
    use http::Method;

    #[derive(Clone, Copy, Debug)]
    pub struct AcceptDelegationRequest;

    impl Operation for AcceptDelegationRequest {
        type Input = types::AcceptDelegationRequestRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &ACCEPT_DELEGATION_REQUEST;
    }

    pub(super) static ACCEPT_DELEGATION_REQUEST: OperationInfo = OperationInfo {
        name: "AcceptDelegationRequest",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ACCEPT_DELEGATION_REQUEST_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:AcceptDelegationRequest",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct AcquireRole;

    impl Operation for AcquireRole {
        type Input = types::AcquireRoleRequest;
        type Output = types::AcquireRoleResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ACQUIRE_ROLE;
    }

    pub(super) static ACQUIRE_ROLE: OperationInfo = OperationInfo {
        name: "AcquireRole",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ACQUIRE_ROLE_REQUEST,
        output: &shapes::ACQUIRE_ROLE_RESPONSE,
        result_wrapper: Some("AcquireRoleResult"),
        errors: &[
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::ROLE_MODIFIED_EXCEPTION,
            &shapes::NAME_CONFLICT_EXCEPTION,
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::ROLE_TEMPLATE_DISABLED_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:AcquireRole",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct AddClientIDToOpenIDConnectProvider;

    impl Operation for AddClientIDToOpenIDConnectProvider {
        type Input = types::AddClientIDToOpenIDConnectProviderRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER;
    }

    pub(super) static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER: OperationInfo = OperationInfo {
        name: "AddClientIDToOpenIDConnectProvider",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:AddClientIDToOpenIDConnectProvider",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct AddRoleToInstanceProfile;

    impl Operation for AddRoleToInstanceProfile {
        type Input = types::AddRoleToInstanceProfileRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &ADD_ROLE_TO_INSTANCE_PROFILE;
    }

    pub(super) static ADD_ROLE_TO_INSTANCE_PROFILE: OperationInfo = OperationInfo {
        name: "AddRoleToInstanceProfile",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::UNMODIFIABLE_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:AddRoleToInstanceProfile",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct AddUserToGroup;

    impl Operation for AddUserToGroup {
        type Input = types::AddUserToGroupRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &ADD_USER_TO_GROUP;
    }

    pub(super) static ADD_USER_TO_GROUP: OperationInfo = OperationInfo {
        name: "AddUserToGroup",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ADD_USER_TO_GROUP_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:AddUserToGroup",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct AssociateDelegationRequest;

    impl Operation for AssociateDelegationRequest {
        type Input = types::AssociateDelegationRequestRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &ASSOCIATE_DELEGATION_REQUEST;
    }

    pub(super) static ASSOCIATE_DELEGATION_REQUEST: OperationInfo = OperationInfo {
        name: "AssociateDelegationRequest",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ASSOCIATE_DELEGATION_REQUEST_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:AssociateDelegationRequest",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct AttachGroupPolicy;

    impl Operation for AttachGroupPolicy {
        type Input = types::AttachGroupPolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &ATTACH_GROUP_POLICY;
    }

    pub(super) static ATTACH_GROUP_POLICY: OperationInfo = OperationInfo {
        name: "AttachGroupPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ATTACH_GROUP_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:AttachGroupPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct AttachRolePolicy;

    impl Operation for AttachRolePolicy {
        type Input = types::AttachRolePolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &ATTACH_ROLE_POLICY;
    }

    pub(super) static ATTACH_ROLE_POLICY: OperationInfo = OperationInfo {
        name: "AttachRolePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ATTACH_ROLE_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::UNMODIFIABLE_ENTITY_EXCEPTION,
            &shapes::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:AttachRolePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct AttachUserPolicy;

    impl Operation for AttachUserPolicy {
        type Input = types::AttachUserPolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &ATTACH_USER_POLICY;
    }

    pub(super) static ATTACH_USER_POLICY: OperationInfo = OperationInfo {
        name: "AttachUserPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ATTACH_USER_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:AttachUserPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ChangePassword;

    impl Operation for ChangePassword {
        type Input = types::ChangePasswordRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &CHANGE_PASSWORD;
    }

    pub(super) static CHANGE_PASSWORD: OperationInfo = OperationInfo {
        name: "ChangePassword",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CHANGE_PASSWORD_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_USER_TYPE_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
            &shapes::PASSWORD_POLICY_VIOLATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:ChangePassword",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateAccessKey;

    impl Operation for CreateAccessKey {
        type Input = types::CreateAccessKeyRequest;
        type Output = types::CreateAccessKeyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_ACCESS_KEY;
    }

    pub(super) static CREATE_ACCESS_KEY: OperationInfo = OperationInfo {
        name: "CreateAccessKey",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_ACCESS_KEY_REQUEST,
        output: &shapes::CREATE_ACCESS_KEY_RESPONSE,
        result_wrapper: Some("CreateAccessKeyResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreateAccessKey",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateAccountAlias;

    impl Operation for CreateAccountAlias {
        type Input = types::CreateAccountAliasRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_ACCOUNT_ALIAS;
    }

    pub(super) static CREATE_ACCOUNT_ALIAS: OperationInfo = OperationInfo {
        name: "CreateAccountAlias",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_ACCOUNT_ALIAS_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreateAccountAlias",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateDelegationRequest;

    impl Operation for CreateDelegationRequest {
        type Input = types::CreateDelegationRequestRequest;
        type Output = types::CreateDelegationRequestResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_DELEGATION_REQUEST;
    }

    pub(super) static CREATE_DELEGATION_REQUEST: OperationInfo = OperationInfo {
        name: "CreateDelegationRequest",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_DELEGATION_REQUEST_REQUEST,
        output: &shapes::CREATE_DELEGATION_REQUEST_RESPONSE,
        result_wrapper: Some("CreateDelegationRequestResult"),
        errors: &[
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreateDelegationRequest",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateGroup;

    impl Operation for CreateGroup {
        type Input = types::CreateGroupRequest;
        type Output = types::CreateGroupResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_GROUP;
    }

    pub(super) static CREATE_GROUP: OperationInfo = OperationInfo {
        name: "CreateGroup",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_GROUP_REQUEST,
        output: &shapes::CREATE_GROUP_RESPONSE,
        result_wrapper: Some("CreateGroupResult"),
        errors: &[
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreateGroup",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateInstanceProfile;

    impl Operation for CreateInstanceProfile {
        type Input = types::CreateInstanceProfileRequest;
        type Output = types::CreateInstanceProfileResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_INSTANCE_PROFILE;
    }

    pub(super) static CREATE_INSTANCE_PROFILE: OperationInfo = OperationInfo {
        name: "CreateInstanceProfile",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_INSTANCE_PROFILE_REQUEST,
        output: &shapes::CREATE_INSTANCE_PROFILE_RESPONSE,
        result_wrapper: Some("CreateInstanceProfileResult"),
        errors: &[
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreateInstanceProfile",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateLoginProfile;

    impl Operation for CreateLoginProfile {
        type Input = types::CreateLoginProfileRequest;
        type Output = types::CreateLoginProfileResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_LOGIN_PROFILE;
    }

    pub(super) static CREATE_LOGIN_PROFILE: OperationInfo = OperationInfo {
        name: "CreateLoginProfile",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_LOGIN_PROFILE_REQUEST,
        output: &shapes::CREATE_LOGIN_PROFILE_RESPONSE,
        result_wrapper: Some("CreateLoginProfileResult"),
        errors: &[
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::PASSWORD_POLICY_VIOLATION_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreateLoginProfile",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateOpenIDConnectProvider;

    impl Operation for CreateOpenIDConnectProvider {
        type Input = types::CreateOpenIDConnectProviderRequest;
        type Output = types::CreateOpenIDConnectProviderResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_OPEN_ID_CONNECT_PROVIDER;
    }

    pub(super) static CREATE_OPEN_ID_CONNECT_PROVIDER: OperationInfo = OperationInfo {
        name: "CreateOpenIDConnectProvider",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: &shapes::CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
        result_wrapper: Some("CreateOpenIDConnectProviderResult"),
        errors: &[
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreateOpenIDConnectProvider",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreatePolicy;

    impl Operation for CreatePolicy {
        type Input = types::CreatePolicyRequest;
        type Output = types::CreatePolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_POLICY;
    }

    pub(super) static CREATE_POLICY: OperationInfo = OperationInfo {
        name: "CreatePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_POLICY_REQUEST,
        output: &shapes::CREATE_POLICY_RESPONSE,
        result_wrapper: Some("CreatePolicyResult"),
        errors: &[
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreatePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreatePolicyVersion;

    impl Operation for CreatePolicyVersion {
        type Input = types::CreatePolicyVersionRequest;
        type Output = types::CreatePolicyVersionResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_POLICY_VERSION;
    }

    pub(super) static CREATE_POLICY_VERSION: OperationInfo = OperationInfo {
        name: "CreatePolicyVersion",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_POLICY_VERSION_REQUEST,
        output: &shapes::CREATE_POLICY_VERSION_RESPONSE,
        result_wrapper: Some("CreatePolicyVersionResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreatePolicyVersion",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateRole;

    impl Operation for CreateRole {
        type Input = types::CreateRoleRequest;
        type Output = types::CreateRoleResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_ROLE;
    }

    pub(super) static CREATE_ROLE: OperationInfo = OperationInfo {
        name: "CreateRole",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_ROLE_REQUEST,
        output: &shapes::CREATE_ROLE_RESPONSE,
        result_wrapper: Some("CreateRoleResult"),
        errors: &[
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreateRole",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateSAMLProvider;

    impl Operation for CreateSAMLProvider {
        type Input = types::CreateSAMLProviderRequest;
        type Output = types::CreateSAMLProviderResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_SAML_PROVIDER;
    }

    pub(super) static CREATE_SAML_PROVIDER: OperationInfo = OperationInfo {
        name: "CreateSAMLProvider",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_SAML_PROVIDER_REQUEST,
        output: &shapes::CREATE_SAML_PROVIDER_RESPONSE,
        result_wrapper: Some("CreateSAMLProviderResult"),
        errors: &[
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreateSAMLProvider",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateServiceLinkedRole;

    impl Operation for CreateServiceLinkedRole {
        type Input = types::CreateServiceLinkedRoleRequest;
        type Output = types::CreateServiceLinkedRoleResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_SERVICE_LINKED_ROLE;
    }

    pub(super) static CREATE_SERVICE_LINKED_ROLE: OperationInfo = OperationInfo {
        name: "CreateServiceLinkedRole",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_SERVICE_LINKED_ROLE_REQUEST,
        output: &shapes::CREATE_SERVICE_LINKED_ROLE_RESPONSE,
        result_wrapper: Some("CreateServiceLinkedRoleResult"),
        errors: &[
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreateServiceLinkedRole",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateServiceSpecificCredential;

    impl Operation for CreateServiceSpecificCredential {
        type Input = types::CreateServiceSpecificCredentialRequest;
        type Output = types::CreateServiceSpecificCredentialResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_SERVICE_SPECIFIC_CREDENTIAL;
    }

    pub(super) static CREATE_SERVICE_SPECIFIC_CREDENTIAL: OperationInfo = OperationInfo {
        name: "CreateServiceSpecificCredential",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
        output: &shapes::CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
        result_wrapper: Some("CreateServiceSpecificCredentialResult"),
        errors: &[
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_NOT_SUPPORTED_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreateServiceSpecificCredential",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateUser;

    impl Operation for CreateUser {
        type Input = types::CreateUserRequest;
        type Output = types::CreateUserResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_USER;
    }

    pub(super) static CREATE_USER: OperationInfo = OperationInfo {
        name: "CreateUser",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_USER_REQUEST,
        output: &shapes::CREATE_USER_RESPONSE,
        result_wrapper: Some("CreateUserResult"),
        errors: &[
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreateUser",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateVirtualMFADevice;

    impl Operation for CreateVirtualMFADevice {
        type Input = types::CreateVirtualMFADeviceRequest;
        type Output = types::CreateVirtualMFADeviceResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_VIRTUAL_MFA_DEVICE;
    }

    pub(super) static CREATE_VIRTUAL_MFA_DEVICE: OperationInfo = OperationInfo {
        name: "CreateVirtualMFADevice",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_VIRTUAL_MFA_DEVICE_REQUEST,
        output: &shapes::CREATE_VIRTUAL_MFA_DEVICE_RESPONSE,
        result_wrapper: Some("CreateVirtualMFADeviceResult"),
        errors: &[
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:CreateVirtualMFADevice",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeactivateMFADevice;

    impl Operation for DeactivateMFADevice {
        type Input = types::DeactivateMFADeviceRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DEACTIVATE_MFA_DEVICE;
    }

    pub(super) static DEACTIVATE_MFA_DEVICE: OperationInfo = OperationInfo {
        name: "DeactivateMFADevice",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DEACTIVATE_MFA_DEVICE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeactivateMFADevice",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteAccessKey;

    impl Operation for DeleteAccessKey {
        type Input = types::DeleteAccessKeyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_ACCESS_KEY;
    }

    pub(super) static DELETE_ACCESS_KEY: OperationInfo = OperationInfo {
        name: "DeleteAccessKey",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_ACCESS_KEY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteAccessKey",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteAccountAlias;

    impl Operation for DeleteAccountAlias {
        type Input = types::DeleteAccountAliasRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_ACCOUNT_ALIAS;
    }

    pub(super) static DELETE_ACCOUNT_ALIAS: OperationInfo = OperationInfo {
        name: "DeleteAccountAlias",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_ACCOUNT_ALIAS_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteAccountAlias",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteAccountPasswordPolicy;

    impl Operation for DeleteAccountPasswordPolicy {
        type Input = Unit;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_ACCOUNT_PASSWORD_POLICY;
    }

    pub(super) static DELETE_ACCOUNT_PASSWORD_POLICY: OperationInfo = OperationInfo {
        name: "DeleteAccountPasswordPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &UNIT,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteAccountPasswordPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteGroup;

    impl Operation for DeleteGroup {
        type Input = types::DeleteGroupRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_GROUP;
    }

    pub(super) static DELETE_GROUP: OperationInfo = OperationInfo {
        name: "DeleteGroup",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_GROUP_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::DELETE_CONFLICT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteGroup",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteGroupPolicy;

    impl Operation for DeleteGroupPolicy {
        type Input = types::DeleteGroupPolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_GROUP_POLICY;
    }

    pub(super) static DELETE_GROUP_POLICY: OperationInfo = OperationInfo {
        name: "DeleteGroupPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_GROUP_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteGroupPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteInstanceProfile;

    impl Operation for DeleteInstanceProfile {
        type Input = types::DeleteInstanceProfileRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_INSTANCE_PROFILE;
    }

    pub(super) static DELETE_INSTANCE_PROFILE: OperationInfo = OperationInfo {
        name: "DeleteInstanceProfile",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_INSTANCE_PROFILE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::DELETE_CONFLICT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteInstanceProfile",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteLoginProfile;

    impl Operation for DeleteLoginProfile {
        type Input = types::DeleteLoginProfileRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_LOGIN_PROFILE;
    }

    pub(super) static DELETE_LOGIN_PROFILE: OperationInfo = OperationInfo {
        name: "DeleteLoginProfile",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_LOGIN_PROFILE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteLoginProfile",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteOpenIDConnectProvider;

    impl Operation for DeleteOpenIDConnectProvider {
        type Input = types::DeleteOpenIDConnectProviderRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_OPEN_ID_CONNECT_PROVIDER;
    }

    pub(super) static DELETE_OPEN_ID_CONNECT_PROVIDER: OperationInfo = OperationInfo {
        name: "DeleteOpenIDConnectProvider",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteOpenIDConnectProvider",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeletePolicy;

    impl Operation for DeletePolicy {
        type Input = types::DeletePolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_POLICY;
    }

    pub(super) static DELETE_POLICY: OperationInfo = OperationInfo {
        name: "DeletePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::DELETE_CONFLICT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeletePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeletePolicyVersion;

    impl Operation for DeletePolicyVersion {
        type Input = types::DeletePolicyVersionRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_POLICY_VERSION;
    }

    pub(super) static DELETE_POLICY_VERSION: OperationInfo = OperationInfo {
        name: "DeletePolicyVersion",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_POLICY_VERSION_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::DELETE_CONFLICT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeletePolicyVersion",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteRole;

    impl Operation for DeleteRole {
        type Input = types::DeleteRoleRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_ROLE;
    }

    pub(super) static DELETE_ROLE: OperationInfo = OperationInfo {
        name: "DeleteRole",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_ROLE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::DELETE_CONFLICT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::UNMODIFIABLE_ENTITY_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteRole",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteRolePermissionsBoundary;

    impl Operation for DeleteRolePermissionsBoundary {
        type Input = types::DeleteRolePermissionsBoundaryRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_ROLE_PERMISSIONS_BOUNDARY;
    }

    pub(super) static DELETE_ROLE_PERMISSIONS_BOUNDARY: OperationInfo = OperationInfo {
        name: "DeleteRolePermissionsBoundary",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::UNMODIFIABLE_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteRolePermissionsBoundary",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteRolePolicy;

    impl Operation for DeleteRolePolicy {
        type Input = types::DeleteRolePolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_ROLE_POLICY;
    }

    pub(super) static DELETE_ROLE_POLICY: OperationInfo = OperationInfo {
        name: "DeleteRolePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_ROLE_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::UNMODIFIABLE_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteRolePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteSAMLProvider;

    impl Operation for DeleteSAMLProvider {
        type Input = types::DeleteSAMLProviderRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_SAML_PROVIDER;
    }

    pub(super) static DELETE_SAML_PROVIDER: OperationInfo = OperationInfo {
        name: "DeleteSAMLProvider",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_SAML_PROVIDER_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteSAMLProvider",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteSSHPublicKey;

    impl Operation for DeleteSSHPublicKey {
        type Input = types::DeleteSSHPublicKeyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_SSH_PUBLIC_KEY;
    }

    pub(super) static DELETE_SSH_PUBLIC_KEY: OperationInfo = OperationInfo {
        name: "DeleteSSHPublicKey",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_SSH_PUBLIC_KEY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteSSHPublicKey",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteServerCertificate;

    impl Operation for DeleteServerCertificate {
        type Input = types::DeleteServerCertificateRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_SERVER_CERTIFICATE;
    }

    pub(super) static DELETE_SERVER_CERTIFICATE: OperationInfo = OperationInfo {
        name: "DeleteServerCertificate",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_SERVER_CERTIFICATE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::DELETE_CONFLICT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteServerCertificate",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteServiceLinkedRole;

    impl Operation for DeleteServiceLinkedRole {
        type Input = types::DeleteServiceLinkedRoleRequest;
        type Output = types::DeleteServiceLinkedRoleResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_SERVICE_LINKED_ROLE;
    }

    pub(super) static DELETE_SERVICE_LINKED_ROLE: OperationInfo = OperationInfo {
        name: "DeleteServiceLinkedRole",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_SERVICE_LINKED_ROLE_REQUEST,
        output: &shapes::DELETE_SERVICE_LINKED_ROLE_RESPONSE,
        result_wrapper: Some("DeleteServiceLinkedRoleResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteServiceLinkedRole",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteServiceSpecificCredential;

    impl Operation for DeleteServiceSpecificCredential {
        type Input = types::DeleteServiceSpecificCredentialRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_SERVICE_SPECIFIC_CREDENTIAL;
    }

    pub(super) static DELETE_SERVICE_SPECIFIC_CREDENTIAL: OperationInfo = OperationInfo {
        name: "DeleteServiceSpecificCredential",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteServiceSpecificCredential",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteSigningCertificate;

    impl Operation for DeleteSigningCertificate {
        type Input = types::DeleteSigningCertificateRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_SIGNING_CERTIFICATE;
    }

    pub(super) static DELETE_SIGNING_CERTIFICATE: OperationInfo = OperationInfo {
        name: "DeleteSigningCertificate",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_SIGNING_CERTIFICATE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteSigningCertificate",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteUser;

    impl Operation for DeleteUser {
        type Input = types::DeleteUserRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_USER;
    }

    pub(super) static DELETE_USER: OperationInfo = OperationInfo {
        name: "DeleteUser",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_USER_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::DELETE_CONFLICT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteUser",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteUserPermissionsBoundary;

    impl Operation for DeleteUserPermissionsBoundary {
        type Input = types::DeleteUserPermissionsBoundaryRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_USER_PERMISSIONS_BOUNDARY;
    }

    pub(super) static DELETE_USER_PERMISSIONS_BOUNDARY: OperationInfo = OperationInfo {
        name: "DeleteUserPermissionsBoundary",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteUserPermissionsBoundary",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteUserPolicy;

    impl Operation for DeleteUserPolicy {
        type Input = types::DeleteUserPolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_USER_POLICY;
    }

    pub(super) static DELETE_USER_POLICY: OperationInfo = OperationInfo {
        name: "DeleteUserPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_USER_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteUserPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteVirtualMFADevice;

    impl Operation for DeleteVirtualMFADevice {
        type Input = types::DeleteVirtualMFADeviceRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_VIRTUAL_MFA_DEVICE;
    }

    pub(super) static DELETE_VIRTUAL_MFA_DEVICE: OperationInfo = OperationInfo {
        name: "DeleteVirtualMFADevice",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_VIRTUAL_MFA_DEVICE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::DELETE_CONFLICT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DeleteVirtualMFADevice",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DetachGroupPolicy;

    impl Operation for DetachGroupPolicy {
        type Input = types::DetachGroupPolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DETACH_GROUP_POLICY;
    }

    pub(super) static DETACH_GROUP_POLICY: OperationInfo = OperationInfo {
        name: "DetachGroupPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DETACH_GROUP_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DetachGroupPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DetachRolePolicy;

    impl Operation for DetachRolePolicy {
        type Input = types::DetachRolePolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DETACH_ROLE_POLICY;
    }

    pub(super) static DETACH_ROLE_POLICY: OperationInfo = OperationInfo {
        name: "DetachRolePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DETACH_ROLE_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::UNMODIFIABLE_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DetachRolePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DetachUserPolicy;

    impl Operation for DetachUserPolicy {
        type Input = types::DetachUserPolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DETACH_USER_POLICY;
    }

    pub(super) static DETACH_USER_POLICY: OperationInfo = OperationInfo {
        name: "DetachUserPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DETACH_USER_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DetachUserPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DisableOrganizationsRootCredentialsManagement;

    impl Operation for DisableOrganizationsRootCredentialsManagement {
        type Input = types::DisableOrganizationsRootCredentialsManagementRequest;
        type Output = types::DisableOrganizationsRootCredentialsManagementResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT;
    }

    pub(super) static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: OperationInfo = OperationInfo {
        name: "DisableOrganizationsRootCredentialsManagement",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST,
        output: &shapes::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE,
        result_wrapper: Some("DisableOrganizationsRootCredentialsManagementResult"),
        errors: &[
            &shapes::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
            &shapes::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
            &shapes::ORGANIZATION_NOT_FOUND_EXCEPTION,
            &shapes::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DisableOrganizationsRootCredentialsManagement",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DisableOrganizationsRootSessions;

    impl Operation for DisableOrganizationsRootSessions {
        type Input = types::DisableOrganizationsRootSessionsRequest;
        type Output = types::DisableOrganizationsRootSessionsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DISABLE_ORGANIZATIONS_ROOT_SESSIONS;
    }

    pub(super) static DISABLE_ORGANIZATIONS_ROOT_SESSIONS: OperationInfo = OperationInfo {
        name: "DisableOrganizationsRootSessions",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST,
        output: &shapes::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE,
        result_wrapper: Some("DisableOrganizationsRootSessionsResult"),
        errors: &[
            &shapes::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
            &shapes::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
            &shapes::ORGANIZATION_NOT_FOUND_EXCEPTION,
            &shapes::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DisableOrganizationsRootSessions",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DisableOutboundWebIdentityFederation;

    impl Operation for DisableOutboundWebIdentityFederation {
        type Input = Unit;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION;
    }

    pub(super) static DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: OperationInfo = OperationInfo {
        name: "DisableOutboundWebIdentityFederation",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &UNIT,
        output: &UNIT,
        result_wrapper: None,
        errors: &[&shapes::FEATURE_DISABLED_EXCEPTION],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:DisableOutboundWebIdentityFederation",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct EnableMFADevice;

    impl Operation for EnableMFADevice {
        type Input = types::EnableMFADeviceRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &ENABLE_MFA_DEVICE;
    }

    pub(super) static ENABLE_MFA_DEVICE: OperationInfo = OperationInfo {
        name: "EnableMFADevice",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ENABLE_MFA_DEVICE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
            &shapes::INVALID_AUTHENTICATION_CODE_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:EnableMFADevice",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct EnableOrganizationsRootCredentialsManagement;

    impl Operation for EnableOrganizationsRootCredentialsManagement {
        type Input = types::EnableOrganizationsRootCredentialsManagementRequest;
        type Output = types::EnableOrganizationsRootCredentialsManagementResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT;
    }

    pub(super) static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: OperationInfo = OperationInfo {
        name: "EnableOrganizationsRootCredentialsManagement",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST,
        output: &shapes::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE,
        result_wrapper: Some("EnableOrganizationsRootCredentialsManagementResult"),
        errors: &[
            &shapes::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
            &shapes::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
            &shapes::ORGANIZATION_NOT_FOUND_EXCEPTION,
            &shapes::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
            &shapes::CALLERIS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:EnableOrganizationsRootCredentialsManagement",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct EnableOrganizationsRootSessions;

    impl Operation for EnableOrganizationsRootSessions {
        type Input = types::EnableOrganizationsRootSessionsRequest;
        type Output = types::EnableOrganizationsRootSessionsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ENABLE_ORGANIZATIONS_ROOT_SESSIONS;
    }

    pub(super) static ENABLE_ORGANIZATIONS_ROOT_SESSIONS: OperationInfo = OperationInfo {
        name: "EnableOrganizationsRootSessions",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST,
        output: &shapes::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE,
        result_wrapper: Some("EnableOrganizationsRootSessionsResult"),
        errors: &[
            &shapes::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
            &shapes::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
            &shapes::ORGANIZATION_NOT_FOUND_EXCEPTION,
            &shapes::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
            &shapes::CALLERIS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:EnableOrganizationsRootSessions",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct EnableOutboundWebIdentityFederation;

    impl Operation for EnableOutboundWebIdentityFederation {
        type Input = Unit;
        type Output = types::EnableOutboundWebIdentityFederationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION;
    }

    pub(super) static ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: OperationInfo = OperationInfo {
        name: "EnableOutboundWebIdentityFederation",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &UNIT,
        output: &shapes::ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE,
        result_wrapper: Some("EnableOutboundWebIdentityFederationResult"),
        errors: &[&shapes::FEATURE_ENABLED_EXCEPTION],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:EnableOutboundWebIdentityFederation",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GenerateCredentialReport;

    impl Operation for GenerateCredentialReport {
        type Input = Unit;
        type Output = types::GenerateCredentialReportResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GENERATE_CREDENTIAL_REPORT;
    }

    pub(super) static GENERATE_CREDENTIAL_REPORT: OperationInfo = OperationInfo {
        name: "GenerateCredentialReport",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &UNIT,
        output: &shapes::GENERATE_CREDENTIAL_REPORT_RESPONSE,
        result_wrapper: Some("GenerateCredentialReportResult"),
        errors: &[&shapes::LIMIT_EXCEEDED_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:GenerateCredentialReport",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GenerateOrganizationsAccessReport;

    impl Operation for GenerateOrganizationsAccessReport {
        type Input = types::GenerateOrganizationsAccessReportRequest;
        type Output = types::GenerateOrganizationsAccessReportResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GENERATE_ORGANIZATIONS_ACCESS_REPORT;
    }

    pub(super) static GENERATE_ORGANIZATIONS_ACCESS_REPORT: OperationInfo = OperationInfo {
        name: "GenerateOrganizationsAccessReport",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST,
        output: &shapes::GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE,
        result_wrapper: Some("GenerateOrganizationsAccessReportResult"),
        errors: &[&shapes::REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:GenerateOrganizationsAccessReport",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GenerateServiceLastAccessedDetails;

    impl Operation for GenerateServiceLastAccessedDetails {
        type Input = types::GenerateServiceLastAccessedDetailsRequest;
        type Output = types::GenerateServiceLastAccessedDetailsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GENERATE_SERVICE_LAST_ACCESSED_DETAILS;
    }

    pub(super) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS: OperationInfo = OperationInfo {
        name: "GenerateServiceLastAccessedDetails",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST,
        output: &shapes::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE,
        result_wrapper: Some("GenerateServiceLastAccessedDetailsResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::INVALID_INPUT_EXCEPTION],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:GenerateServiceLastAccessedDetails",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetAccessKeyLastUsed;

    impl Operation for GetAccessKeyLastUsed {
        type Input = types::GetAccessKeyLastUsedRequest;
        type Output = types::GetAccessKeyLastUsedResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_ACCESS_KEY_LAST_USED;
    }

    pub(super) static GET_ACCESS_KEY_LAST_USED: OperationInfo = OperationInfo {
        name: "GetAccessKeyLastUsed",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_ACCESS_KEY_LAST_USED_REQUEST,
        output: &shapes::GET_ACCESS_KEY_LAST_USED_RESPONSE,
        result_wrapper: Some("GetAccessKeyLastUsedResult"),
        errors: &[],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetAccessKeyLastUsed",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetAccountAuthorizationDetails;

    impl Operation for GetAccountAuthorizationDetails {
        type Input = types::GetAccountAuthorizationDetailsRequest;
        type Output = types::GetAccountAuthorizationDetailsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_ACCOUNT_AUTHORIZATION_DETAILS;
    }

    pub(super) static GET_ACCOUNT_AUTHORIZATION_DETAILS: OperationInfo = OperationInfo {
        name: "GetAccountAuthorizationDetails",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST,
        output: &shapes::GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE,
        result_wrapper: Some("GetAccountAuthorizationDetailsResult"),
        errors: &[&shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetAccountAuthorizationDetails",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetAccountPasswordPolicy;

    impl Operation for GetAccountPasswordPolicy {
        type Input = Unit;
        type Output = types::GetAccountPasswordPolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_ACCOUNT_PASSWORD_POLICY;
    }

    pub(super) static GET_ACCOUNT_PASSWORD_POLICY: OperationInfo = OperationInfo {
        name: "GetAccountPasswordPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &UNIT,
        output: &shapes::GET_ACCOUNT_PASSWORD_POLICY_RESPONSE,
        result_wrapper: Some("GetAccountPasswordPolicyResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetAccountPasswordPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetAccountProperties;

    impl Operation for GetAccountProperties {
        type Input = types::GetAccountPropertiesRequest;
        type Output = types::GetAccountPropertiesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_ACCOUNT_PROPERTIES;
    }

    pub(super) static GET_ACCOUNT_PROPERTIES: OperationInfo = OperationInfo {
        name: "GetAccountProperties",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_ACCOUNT_PROPERTIES_REQUEST,
        output: &shapes::GET_ACCOUNT_PROPERTIES_RESPONSE,
        result_wrapper: Some("GetAccountPropertiesResult"),
        errors: &[&shapes::INVALID_INPUT_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetAccountProperties",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetAccountSummary;

    impl Operation for GetAccountSummary {
        type Input = Unit;
        type Output = types::GetAccountSummaryResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_ACCOUNT_SUMMARY;
    }

    pub(super) static GET_ACCOUNT_SUMMARY: OperationInfo = OperationInfo {
        name: "GetAccountSummary",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &UNIT,
        output: &shapes::GET_ACCOUNT_SUMMARY_RESPONSE,
        result_wrapper: Some("GetAccountSummaryResult"),
        errors: &[&shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetAccountSummary",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetContextKeysForCustomPolicy;

    impl Operation for GetContextKeysForCustomPolicy {
        type Input = types::GetContextKeysForCustomPolicyRequest;
        type Output = types::GetContextKeysForPolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY;
    }

    pub(super) static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY: OperationInfo = OperationInfo {
        name: "GetContextKeysForCustomPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST,
        output: &shapes::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE,
        result_wrapper: Some("GetContextKeysForCustomPolicyResult"),
        errors: &[&shapes::INVALID_INPUT_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetContextKeysForCustomPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetContextKeysForPrincipalPolicy;

    impl Operation for GetContextKeysForPrincipalPolicy {
        type Input = types::GetContextKeysForPrincipalPolicyRequest;
        type Output = types::GetContextKeysForPolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY;
    }

    pub(super) static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY: OperationInfo = OperationInfo {
        name: "GetContextKeysForPrincipalPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST,
        output: &shapes::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE,
        result_wrapper: Some("GetContextKeysForPrincipalPolicyResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::INVALID_INPUT_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetContextKeysForPrincipalPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetCredentialReport;

    impl Operation for GetCredentialReport {
        type Input = Unit;
        type Output = types::GetCredentialReportResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_CREDENTIAL_REPORT;
    }

    pub(super) static GET_CREDENTIAL_REPORT: OperationInfo = OperationInfo {
        name: "GetCredentialReport",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &UNIT,
        output: &shapes::GET_CREDENTIAL_REPORT_RESPONSE,
        result_wrapper: Some("GetCredentialReportResult"),
        errors: &[
            &shapes::CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION,
            &shapes::CREDENTIAL_REPORT_EXPIRED_EXCEPTION,
            &shapes::CREDENTIAL_REPORT_NOT_READY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetCredentialReport",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetDelegationRequest;

    impl Operation for GetDelegationRequest {
        type Input = types::GetDelegationRequestRequest;
        type Output = types::GetDelegationRequestResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_DELEGATION_REQUEST;
    }

    pub(super) static GET_DELEGATION_REQUEST: OperationInfo = OperationInfo {
        name: "GetDelegationRequest",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_DELEGATION_REQUEST_REQUEST,
        output: &shapes::GET_DELEGATION_REQUEST_RESPONSE,
        result_wrapper: Some("GetDelegationRequestResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetDelegationRequest",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetGroup;

    impl Operation for GetGroup {
        type Input = types::GetGroupRequest;
        type Output = types::GetGroupResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_GROUP;
    }

    pub(super) static GET_GROUP: OperationInfo = OperationInfo {
        name: "GetGroup",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_GROUP_REQUEST,
        output: &shapes::GET_GROUP_RESPONSE,
        result_wrapper: Some("GetGroupResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetGroup",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Users"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetGroupPolicy;

    impl Operation for GetGroupPolicy {
        type Input = types::GetGroupPolicyRequest;
        type Output = types::GetGroupPolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_GROUP_POLICY;
    }

    pub(super) static GET_GROUP_POLICY: OperationInfo = OperationInfo {
        name: "GetGroupPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_GROUP_POLICY_REQUEST,
        output: &shapes::GET_GROUP_POLICY_RESPONSE,
        result_wrapper: Some("GetGroupPolicyResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetGroupPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetHumanReadableSummary;

    impl Operation for GetHumanReadableSummary {
        type Input = types::GetHumanReadableSummaryRequest;
        type Output = types::GetHumanReadableSummaryResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_HUMAN_READABLE_SUMMARY;
    }

    pub(super) static GET_HUMAN_READABLE_SUMMARY: OperationInfo = OperationInfo {
        name: "GetHumanReadableSummary",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_HUMAN_READABLE_SUMMARY_REQUEST,
        output: &shapes::GET_HUMAN_READABLE_SUMMARY_RESPONSE,
        result_wrapper: Some("GetHumanReadableSummaryResult"),
        errors: &[
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetHumanReadableSummary",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetInstanceProfile;

    impl Operation for GetInstanceProfile {
        type Input = types::GetInstanceProfileRequest;
        type Output = types::GetInstanceProfileResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_INSTANCE_PROFILE;
    }

    pub(super) static GET_INSTANCE_PROFILE: OperationInfo = OperationInfo {
        name: "GetInstanceProfile",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_INSTANCE_PROFILE_REQUEST,
        output: &shapes::GET_INSTANCE_PROFILE_RESPONSE,
        result_wrapper: Some("GetInstanceProfileResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetInstanceProfile",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetLoginProfile;

    impl Operation for GetLoginProfile {
        type Input = types::GetLoginProfileRequest;
        type Output = types::GetLoginProfileResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_LOGIN_PROFILE;
    }

    pub(super) static GET_LOGIN_PROFILE: OperationInfo = OperationInfo {
        name: "GetLoginProfile",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_LOGIN_PROFILE_REQUEST,
        output: &shapes::GET_LOGIN_PROFILE_RESPONSE,
        result_wrapper: Some("GetLoginProfileResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetLoginProfile",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetMFADevice;

    impl Operation for GetMFADevice {
        type Input = types::GetMFADeviceRequest;
        type Output = types::GetMFADeviceResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_MFA_DEVICE;
    }

    pub(super) static GET_MFA_DEVICE: OperationInfo = OperationInfo {
        name: "GetMFADevice",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_MFA_DEVICE_REQUEST,
        output: &shapes::GET_MFA_DEVICE_RESPONSE,
        result_wrapper: Some("GetMFADeviceResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetMFADevice",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetOpenIDConnectProvider;

    impl Operation for GetOpenIDConnectProvider {
        type Input = types::GetOpenIDConnectProviderRequest;
        type Output = types::GetOpenIDConnectProviderResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_OPEN_ID_CONNECT_PROVIDER;
    }

    pub(super) static GET_OPEN_ID_CONNECT_PROVIDER: OperationInfo = OperationInfo {
        name: "GetOpenIDConnectProvider",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: &shapes::GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
        result_wrapper: Some("GetOpenIDConnectProviderResult"),
        errors: &[
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetOpenIDConnectProvider",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetOrganizationsAccessReport;

    impl Operation for GetOrganizationsAccessReport {
        type Input = types::GetOrganizationsAccessReportRequest;
        type Output = types::GetOrganizationsAccessReportResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_ORGANIZATIONS_ACCESS_REPORT;
    }

    pub(super) static GET_ORGANIZATIONS_ACCESS_REPORT: OperationInfo = OperationInfo {
        name: "GetOrganizationsAccessReport",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST,
        output: &shapes::GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE,
        result_wrapper: Some("GetOrganizationsAccessReportResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetOrganizationsAccessReport",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetOutboundWebIdentityFederationInfo;

    impl Operation for GetOutboundWebIdentityFederationInfo {
        type Input = Unit;
        type Output = types::GetOutboundWebIdentityFederationInfoResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO;
    }

    pub(super) static GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO: OperationInfo = OperationInfo {
        name: "GetOutboundWebIdentityFederationInfo",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &UNIT,
        output: &shapes::GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE,
        result_wrapper: Some("GetOutboundWebIdentityFederationInfoResult"),
        errors: &[&shapes::FEATURE_DISABLED_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetOutboundWebIdentityFederationInfo",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetPolicy;

    impl Operation for GetPolicy {
        type Input = types::GetPolicyRequest;
        type Output = types::GetPolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_POLICY;
    }

    pub(super) static GET_POLICY: OperationInfo = OperationInfo {
        name: "GetPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_POLICY_REQUEST,
        output: &shapes::GET_POLICY_RESPONSE,
        result_wrapper: Some("GetPolicyResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetPolicyVersion;

    impl Operation for GetPolicyVersion {
        type Input = types::GetPolicyVersionRequest;
        type Output = types::GetPolicyVersionResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_POLICY_VERSION;
    }

    pub(super) static GET_POLICY_VERSION: OperationInfo = OperationInfo {
        name: "GetPolicyVersion",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_POLICY_VERSION_REQUEST,
        output: &shapes::GET_POLICY_VERSION_RESPONSE,
        result_wrapper: Some("GetPolicyVersionResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetPolicyVersion",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetRole;

    impl Operation for GetRole {
        type Input = types::GetRoleRequest;
        type Output = types::GetRoleResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_ROLE;
    }

    pub(super) static GET_ROLE: OperationInfo = OperationInfo {
        name: "GetRole",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_ROLE_REQUEST,
        output: &shapes::GET_ROLE_RESPONSE,
        result_wrapper: Some("GetRoleResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetRole",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetRolePolicy;

    impl Operation for GetRolePolicy {
        type Input = types::GetRolePolicyRequest;
        type Output = types::GetRolePolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_ROLE_POLICY;
    }

    pub(super) static GET_ROLE_POLICY: OperationInfo = OperationInfo {
        name: "GetRolePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_ROLE_POLICY_REQUEST,
        output: &shapes::GET_ROLE_POLICY_RESPONSE,
        result_wrapper: Some("GetRolePolicyResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetRolePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetRoleTemplateVersion;

    impl Operation for GetRoleTemplateVersion {
        type Input = types::GetRoleTemplateVersionRequest;
        type Output = types::GetRoleTemplateVersionResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_ROLE_TEMPLATE_VERSION;
    }

    pub(super) static GET_ROLE_TEMPLATE_VERSION: OperationInfo = OperationInfo {
        name: "GetRoleTemplateVersion",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_ROLE_TEMPLATE_VERSION_REQUEST,
        output: &shapes::GET_ROLE_TEMPLATE_VERSION_RESPONSE,
        result_wrapper: Some("GetRoleTemplateVersionResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetRoleTemplateVersion",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetSAMLProvider;

    impl Operation for GetSAMLProvider {
        type Input = types::GetSAMLProviderRequest;
        type Output = types::GetSAMLProviderResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_SAML_PROVIDER;
    }

    pub(super) static GET_SAML_PROVIDER: OperationInfo = OperationInfo {
        name: "GetSAMLProvider",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_SAML_PROVIDER_REQUEST,
        output: &shapes::GET_SAML_PROVIDER_RESPONSE,
        result_wrapper: Some("GetSAMLProviderResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetSAMLProvider",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetSSHPublicKey;

    impl Operation for GetSSHPublicKey {
        type Input = types::GetSSHPublicKeyRequest;
        type Output = types::GetSSHPublicKeyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_SSH_PUBLIC_KEY;
    }

    pub(super) static GET_SSH_PUBLIC_KEY: OperationInfo = OperationInfo {
        name: "GetSSHPublicKey",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_SSH_PUBLIC_KEY_REQUEST,
        output: &shapes::GET_SSH_PUBLIC_KEY_RESPONSE,
        result_wrapper: Some("GetSSHPublicKeyResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetSSHPublicKey",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetServerCertificate;

    impl Operation for GetServerCertificate {
        type Input = types::GetServerCertificateRequest;
        type Output = types::GetServerCertificateResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_SERVER_CERTIFICATE;
    }

    pub(super) static GET_SERVER_CERTIFICATE: OperationInfo = OperationInfo {
        name: "GetServerCertificate",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_SERVER_CERTIFICATE_REQUEST,
        output: &shapes::GET_SERVER_CERTIFICATE_RESPONSE,
        result_wrapper: Some("GetServerCertificateResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetServerCertificate",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetServiceLastAccessedDetails;

    impl Operation for GetServiceLastAccessedDetails {
        type Input = types::GetServiceLastAccessedDetailsRequest;
        type Output = types::GetServiceLastAccessedDetailsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_SERVICE_LAST_ACCESSED_DETAILS;
    }

    pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS: OperationInfo = OperationInfo {
        name: "GetServiceLastAccessedDetails",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST,
        output: &shapes::GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE,
        result_wrapper: Some("GetServiceLastAccessedDetailsResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::INVALID_INPUT_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetServiceLastAccessedDetails",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetServiceLastAccessedDetailsWithEntities;

    impl Operation for GetServiceLastAccessedDetailsWithEntities {
        type Input = types::GetServiceLastAccessedDetailsWithEntitiesRequest;
        type Output = types::GetServiceLastAccessedDetailsWithEntitiesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES;
    }

    pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES: OperationInfo = OperationInfo {
        name: "GetServiceLastAccessedDetailsWithEntities",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST,
        output: &shapes::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE,
        result_wrapper: Some("GetServiceLastAccessedDetailsWithEntitiesResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::INVALID_INPUT_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetServiceLastAccessedDetailsWithEntities",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetServiceLinkedRoleDeletionStatus;

    impl Operation for GetServiceLinkedRoleDeletionStatus {
        type Input = types::GetServiceLinkedRoleDeletionStatusRequest;
        type Output = types::GetServiceLinkedRoleDeletionStatusResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_SERVICE_LINKED_ROLE_DELETION_STATUS;
    }

    pub(super) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS: OperationInfo = OperationInfo {
        name: "GetServiceLinkedRoleDeletionStatus",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST,
        output: &shapes::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE,
        result_wrapper: Some("GetServiceLinkedRoleDeletionStatusResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetServiceLinkedRoleDeletionStatus",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetUser;

    impl Operation for GetUser {
        type Input = types::GetUserRequest;
        type Output = types::GetUserResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_USER;
    }

    pub(super) static GET_USER: OperationInfo = OperationInfo {
        name: "GetUser",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_USER_REQUEST,
        output: &shapes::GET_USER_RESPONSE,
        result_wrapper: Some("GetUserResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetUser",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetUserPolicy;

    impl Operation for GetUserPolicy {
        type Input = types::GetUserPolicyRequest;
        type Output = types::GetUserPolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_USER_POLICY;
    }

    pub(super) static GET_USER_POLICY: OperationInfo = OperationInfo {
        name: "GetUserPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_USER_POLICY_REQUEST,
        output: &shapes::GET_USER_POLICY_RESPONSE,
        result_wrapper: Some("GetUserPolicyResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:GetUserPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAccessKeys;

    impl Operation for ListAccessKeys {
        type Input = types::ListAccessKeysRequest;
        type Output = types::ListAccessKeysResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ACCESS_KEYS;
    }

    pub(super) static LIST_ACCESS_KEYS: OperationInfo = OperationInfo {
        name: "ListAccessKeys",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ACCESS_KEYS_REQUEST,
        output: &shapes::LIST_ACCESS_KEYS_RESPONSE,
        result_wrapper: Some("ListAccessKeysResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListAccessKeys",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["AccessKeyMetadata"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAccountAliases;

    impl Operation for ListAccountAliases {
        type Input = types::ListAccountAliasesRequest;
        type Output = types::ListAccountAliasesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ACCOUNT_ALIASES;
    }

    pub(super) static LIST_ACCOUNT_ALIASES: OperationInfo = OperationInfo {
        name: "ListAccountAliases",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ACCOUNT_ALIASES_REQUEST,
        output: &shapes::LIST_ACCOUNT_ALIASES_RESPONSE,
        result_wrapper: Some("ListAccountAliasesResult"),
        errors: &[&shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListAccountAliases",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["AccountAliases"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAttachedGroupPolicies;

    impl Operation for ListAttachedGroupPolicies {
        type Input = types::ListAttachedGroupPoliciesRequest;
        type Output = types::ListAttachedGroupPoliciesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ATTACHED_GROUP_POLICIES;
    }

    pub(super) static LIST_ATTACHED_GROUP_POLICIES: OperationInfo = OperationInfo {
        name: "ListAttachedGroupPolicies",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ATTACHED_GROUP_POLICIES_REQUEST,
        output: &shapes::LIST_ATTACHED_GROUP_POLICIES_RESPONSE,
        result_wrapper: Some("ListAttachedGroupPoliciesResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListAttachedGroupPolicies",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["AttachedPolicies"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAttachedRolePolicies;

    impl Operation for ListAttachedRolePolicies {
        type Input = types::ListAttachedRolePoliciesRequest;
        type Output = types::ListAttachedRolePoliciesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ATTACHED_ROLE_POLICIES;
    }

    pub(super) static LIST_ATTACHED_ROLE_POLICIES: OperationInfo = OperationInfo {
        name: "ListAttachedRolePolicies",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ATTACHED_ROLE_POLICIES_REQUEST,
        output: &shapes::LIST_ATTACHED_ROLE_POLICIES_RESPONSE,
        result_wrapper: Some("ListAttachedRolePoliciesResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListAttachedRolePolicies",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["AttachedPolicies"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAttachedUserPolicies;

    impl Operation for ListAttachedUserPolicies {
        type Input = types::ListAttachedUserPoliciesRequest;
        type Output = types::ListAttachedUserPoliciesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ATTACHED_USER_POLICIES;
    }

    pub(super) static LIST_ATTACHED_USER_POLICIES: OperationInfo = OperationInfo {
        name: "ListAttachedUserPolicies",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ATTACHED_USER_POLICIES_REQUEST,
        output: &shapes::LIST_ATTACHED_USER_POLICIES_RESPONSE,
        result_wrapper: Some("ListAttachedUserPoliciesResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListAttachedUserPolicies",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["AttachedPolicies"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListDelegationRequests;

    impl Operation for ListDelegationRequests {
        type Input = types::ListDelegationRequestsRequest;
        type Output = types::ListDelegationRequestsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_DELEGATION_REQUESTS;
    }

    pub(super) static LIST_DELEGATION_REQUESTS: OperationInfo = OperationInfo {
        name: "ListDelegationRequests",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_DELEGATION_REQUESTS_REQUEST,
        output: &shapes::LIST_DELEGATION_REQUESTS_RESPONSE,
        result_wrapper: Some("ListDelegationRequestsResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListDelegationRequests",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListEntitiesForPolicy;

    impl Operation for ListEntitiesForPolicy {
        type Input = types::ListEntitiesForPolicyRequest;
        type Output = types::ListEntitiesForPolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ENTITIES_FOR_POLICY;
    }

    pub(super) static LIST_ENTITIES_FOR_POLICY: OperationInfo = OperationInfo {
        name: "ListEntitiesForPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ENTITIES_FOR_POLICY_REQUEST,
        output: &shapes::LIST_ENTITIES_FOR_POLICY_RESPONSE,
        result_wrapper: Some("ListEntitiesForPolicyResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListEntitiesForPolicy",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["PolicyGroups", "PolicyUsers", "PolicyRoles"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListGroupPolicies;

    impl Operation for ListGroupPolicies {
        type Input = types::ListGroupPoliciesRequest;
        type Output = types::ListGroupPoliciesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_GROUP_POLICIES;
    }

    pub(super) static LIST_GROUP_POLICIES: OperationInfo = OperationInfo {
        name: "ListGroupPolicies",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_GROUP_POLICIES_REQUEST,
        output: &shapes::LIST_GROUP_POLICIES_RESPONSE,
        result_wrapper: Some("ListGroupPoliciesResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListGroupPolicies",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["PolicyNames"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListGroups;

    impl Operation for ListGroups {
        type Input = types::ListGroupsRequest;
        type Output = types::ListGroupsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_GROUPS;
    }

    pub(super) static LIST_GROUPS: OperationInfo = OperationInfo {
        name: "ListGroups",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_GROUPS_REQUEST,
        output: &shapes::LIST_GROUPS_RESPONSE,
        result_wrapper: Some("ListGroupsResult"),
        errors: &[&shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListGroups",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Groups"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListGroupsForUser;

    impl Operation for ListGroupsForUser {
        type Input = types::ListGroupsForUserRequest;
        type Output = types::ListGroupsForUserResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_GROUPS_FOR_USER;
    }

    pub(super) static LIST_GROUPS_FOR_USER: OperationInfo = OperationInfo {
        name: "ListGroupsForUser",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_GROUPS_FOR_USER_REQUEST,
        output: &shapes::LIST_GROUPS_FOR_USER_RESPONSE,
        result_wrapper: Some("ListGroupsForUserResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListGroupsForUser",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Groups"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListInstanceProfileTags;

    impl Operation for ListInstanceProfileTags {
        type Input = types::ListInstanceProfileTagsRequest;
        type Output = types::ListInstanceProfileTagsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_INSTANCE_PROFILE_TAGS;
    }

    pub(super) static LIST_INSTANCE_PROFILE_TAGS: OperationInfo = OperationInfo {
        name: "ListInstanceProfileTags",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_INSTANCE_PROFILE_TAGS_REQUEST,
        output: &shapes::LIST_INSTANCE_PROFILE_TAGS_RESPONSE,
        result_wrapper: Some("ListInstanceProfileTagsResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListInstanceProfileTags",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Tags"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListInstanceProfiles;

    impl Operation for ListInstanceProfiles {
        type Input = types::ListInstanceProfilesRequest;
        type Output = types::ListInstanceProfilesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_INSTANCE_PROFILES;
    }

    pub(super) static LIST_INSTANCE_PROFILES: OperationInfo = OperationInfo {
        name: "ListInstanceProfiles",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_INSTANCE_PROFILES_REQUEST,
        output: &shapes::LIST_INSTANCE_PROFILES_RESPONSE,
        result_wrapper: Some("ListInstanceProfilesResult"),
        errors: &[&shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListInstanceProfiles",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["InstanceProfiles"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListInstanceProfilesForRole;

    impl Operation for ListInstanceProfilesForRole {
        type Input = types::ListInstanceProfilesForRoleRequest;
        type Output = types::ListInstanceProfilesForRoleResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_INSTANCE_PROFILES_FOR_ROLE;
    }

    pub(super) static LIST_INSTANCE_PROFILES_FOR_ROLE: OperationInfo = OperationInfo {
        name: "ListInstanceProfilesForRole",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST,
        output: &shapes::LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE,
        result_wrapper: Some("ListInstanceProfilesForRoleResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListInstanceProfilesForRole",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["InstanceProfiles"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListMFADeviceTags;

    impl Operation for ListMFADeviceTags {
        type Input = types::ListMFADeviceTagsRequest;
        type Output = types::ListMFADeviceTagsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_MFA_DEVICE_TAGS;
    }

    pub(super) static LIST_MFA_DEVICE_TAGS: OperationInfo = OperationInfo {
        name: "ListMFADeviceTags",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_MFA_DEVICE_TAGS_REQUEST,
        output: &shapes::LIST_MFA_DEVICE_TAGS_RESPONSE,
        result_wrapper: Some("ListMFADeviceTagsResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListMFADeviceTags",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Tags"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListMFADevices;

    impl Operation for ListMFADevices {
        type Input = types::ListMFADevicesRequest;
        type Output = types::ListMFADevicesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_MFA_DEVICES;
    }

    pub(super) static LIST_MFA_DEVICES: OperationInfo = OperationInfo {
        name: "ListMFADevices",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_MFA_DEVICES_REQUEST,
        output: &shapes::LIST_MFA_DEVICES_RESPONSE,
        result_wrapper: Some("ListMFADevicesResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListMFADevices",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["MFADevices"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListOpenIDConnectProviderTags;

    impl Operation for ListOpenIDConnectProviderTags {
        type Input = types::ListOpenIDConnectProviderTagsRequest;
        type Output = types::ListOpenIDConnectProviderTagsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS;
    }

    pub(super) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS: OperationInfo = OperationInfo {
        name: "ListOpenIDConnectProviderTags",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST,
        output: &shapes::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE,
        result_wrapper: Some("ListOpenIDConnectProviderTagsResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListOpenIDConnectProviderTags",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Tags"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListOpenIDConnectProviders;

    impl Operation for ListOpenIDConnectProviders {
        type Input = types::ListOpenIDConnectProvidersRequest;
        type Output = types::ListOpenIDConnectProvidersResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_OPEN_ID_CONNECT_PROVIDERS;
    }

    pub(super) static LIST_OPEN_ID_CONNECT_PROVIDERS: OperationInfo = OperationInfo {
        name: "ListOpenIDConnectProviders",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST,
        output: &shapes::LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE,
        result_wrapper: Some("ListOpenIDConnectProvidersResult"),
        errors: &[&shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListOpenIDConnectProviders",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListOrganizationsFeatures;

    impl Operation for ListOrganizationsFeatures {
        type Input = types::ListOrganizationsFeaturesRequest;
        type Output = types::ListOrganizationsFeaturesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ORGANIZATIONS_FEATURES;
    }

    pub(super) static LIST_ORGANIZATIONS_FEATURES: OperationInfo = OperationInfo {
        name: "ListOrganizationsFeatures",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ORGANIZATIONS_FEATURES_REQUEST,
        output: &shapes::LIST_ORGANIZATIONS_FEATURES_RESPONSE,
        result_wrapper: Some("ListOrganizationsFeaturesResult"),
        errors: &[
            &shapes::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
            &shapes::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
            &shapes::ORGANIZATION_NOT_FOUND_EXCEPTION,
            &shapes::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListOrganizationsFeatures",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListPolicies;

    impl Operation for ListPolicies {
        type Input = types::ListPoliciesRequest;
        type Output = types::ListPoliciesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_POLICIES;
    }

    pub(super) static LIST_POLICIES: OperationInfo = OperationInfo {
        name: "ListPolicies",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_POLICIES_REQUEST,
        output: &shapes::LIST_POLICIES_RESPONSE,
        result_wrapper: Some("ListPoliciesResult"),
        errors: &[&shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListPolicies",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Policies"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListPoliciesGrantingServiceAccess;

    impl Operation for ListPoliciesGrantingServiceAccess {
        type Input = types::ListPoliciesGrantingServiceAccessRequest;
        type Output = types::ListPoliciesGrantingServiceAccessResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_POLICIES_GRANTING_SERVICE_ACCESS;
    }

    pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS: OperationInfo = OperationInfo {
        name: "ListPoliciesGrantingServiceAccess",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST,
        output: &shapes::LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE,
        result_wrapper: Some("ListPoliciesGrantingServiceAccessResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::INVALID_INPUT_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListPoliciesGrantingServiceAccess",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListPolicyTags;

    impl Operation for ListPolicyTags {
        type Input = types::ListPolicyTagsRequest;
        type Output = types::ListPolicyTagsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_POLICY_TAGS;
    }

    pub(super) static LIST_POLICY_TAGS: OperationInfo = OperationInfo {
        name: "ListPolicyTags",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_POLICY_TAGS_REQUEST,
        output: &shapes::LIST_POLICY_TAGS_RESPONSE,
        result_wrapper: Some("ListPolicyTagsResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListPolicyTags",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Tags"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListPolicyVersions;

    impl Operation for ListPolicyVersions {
        type Input = types::ListPolicyVersionsRequest;
        type Output = types::ListPolicyVersionsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_POLICY_VERSIONS;
    }

    pub(super) static LIST_POLICY_VERSIONS: OperationInfo = OperationInfo {
        name: "ListPolicyVersions",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_POLICY_VERSIONS_REQUEST,
        output: &shapes::LIST_POLICY_VERSIONS_RESPONSE,
        result_wrapper: Some("ListPolicyVersionsResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListPolicyVersions",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Versions"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListRolePolicies;

    impl Operation for ListRolePolicies {
        type Input = types::ListRolePoliciesRequest;
        type Output = types::ListRolePoliciesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ROLE_POLICIES;
    }

    pub(super) static LIST_ROLE_POLICIES: OperationInfo = OperationInfo {
        name: "ListRolePolicies",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ROLE_POLICIES_REQUEST,
        output: &shapes::LIST_ROLE_POLICIES_RESPONSE,
        result_wrapper: Some("ListRolePoliciesResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListRolePolicies",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["PolicyNames"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListRoleTags;

    impl Operation for ListRoleTags {
        type Input = types::ListRoleTagsRequest;
        type Output = types::ListRoleTagsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ROLE_TAGS;
    }

    pub(super) static LIST_ROLE_TAGS: OperationInfo = OperationInfo {
        name: "ListRoleTags",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ROLE_TAGS_REQUEST,
        output: &shapes::LIST_ROLE_TAGS_RESPONSE,
        result_wrapper: Some("ListRoleTagsResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListRoleTags",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Tags"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListRoles;

    impl Operation for ListRoles {
        type Input = types::ListRolesRequest;
        type Output = types::ListRolesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ROLES;
    }

    pub(super) static LIST_ROLES: OperationInfo = OperationInfo {
        name: "ListRoles",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ROLES_REQUEST,
        output: &shapes::LIST_ROLES_RESPONSE,
        result_wrapper: Some("ListRolesResult"),
        errors: &[&shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListRoles",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Roles"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListSAMLProviderTags;

    impl Operation for ListSAMLProviderTags {
        type Input = types::ListSAMLProviderTagsRequest;
        type Output = types::ListSAMLProviderTagsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_SAML_PROVIDER_TAGS;
    }

    pub(super) static LIST_SAML_PROVIDER_TAGS: OperationInfo = OperationInfo {
        name: "ListSAMLProviderTags",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_SAML_PROVIDER_TAGS_REQUEST,
        output: &shapes::LIST_SAML_PROVIDER_TAGS_RESPONSE,
        result_wrapper: Some("ListSAMLProviderTagsResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListSAMLProviderTags",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Tags"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListSAMLProviders;

    impl Operation for ListSAMLProviders {
        type Input = types::ListSAMLProvidersRequest;
        type Output = types::ListSAMLProvidersResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_SAML_PROVIDERS;
    }

    pub(super) static LIST_SAML_PROVIDERS: OperationInfo = OperationInfo {
        name: "ListSAMLProviders",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_SAML_PROVIDERS_REQUEST,
        output: &shapes::LIST_SAML_PROVIDERS_RESPONSE,
        result_wrapper: Some("ListSAMLProvidersResult"),
        errors: &[&shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListSAMLProviders",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListSSHPublicKeys;

    impl Operation for ListSSHPublicKeys {
        type Input = types::ListSSHPublicKeysRequest;
        type Output = types::ListSSHPublicKeysResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_SSH_PUBLIC_KEYS;
    }

    pub(super) static LIST_SSH_PUBLIC_KEYS: OperationInfo = OperationInfo {
        name: "ListSSHPublicKeys",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_SSH_PUBLIC_KEYS_REQUEST,
        output: &shapes::LIST_SSH_PUBLIC_KEYS_RESPONSE,
        result_wrapper: Some("ListSSHPublicKeysResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListSSHPublicKeys",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["SSHPublicKeys"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListServerCertificateTags;

    impl Operation for ListServerCertificateTags {
        type Input = types::ListServerCertificateTagsRequest;
        type Output = types::ListServerCertificateTagsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_SERVER_CERTIFICATE_TAGS;
    }

    pub(super) static LIST_SERVER_CERTIFICATE_TAGS: OperationInfo = OperationInfo {
        name: "ListServerCertificateTags",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_SERVER_CERTIFICATE_TAGS_REQUEST,
        output: &shapes::LIST_SERVER_CERTIFICATE_TAGS_RESPONSE,
        result_wrapper: Some("ListServerCertificateTagsResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListServerCertificateTags",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Tags"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListServerCertificates;

    impl Operation for ListServerCertificates {
        type Input = types::ListServerCertificatesRequest;
        type Output = types::ListServerCertificatesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_SERVER_CERTIFICATES;
    }

    pub(super) static LIST_SERVER_CERTIFICATES: OperationInfo = OperationInfo {
        name: "ListServerCertificates",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_SERVER_CERTIFICATES_REQUEST,
        output: &shapes::LIST_SERVER_CERTIFICATES_RESPONSE,
        result_wrapper: Some("ListServerCertificatesResult"),
        errors: &[&shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListServerCertificates",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["ServerCertificateMetadataList"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListServiceSpecificCredentials;

    impl Operation for ListServiceSpecificCredentials {
        type Input = types::ListServiceSpecificCredentialsRequest;
        type Output = types::ListServiceSpecificCredentialsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_SERVICE_SPECIFIC_CREDENTIALS;
    }

    pub(super) static LIST_SERVICE_SPECIFIC_CREDENTIALS: OperationInfo = OperationInfo {
        name: "ListServiceSpecificCredentials",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST,
        output: &shapes::LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE,
        result_wrapper: Some("ListServiceSpecificCredentialsResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_NOT_SUPPORTED_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListServiceSpecificCredentials",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListSigningCertificates;

    impl Operation for ListSigningCertificates {
        type Input = types::ListSigningCertificatesRequest;
        type Output = types::ListSigningCertificatesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_SIGNING_CERTIFICATES;
    }

    pub(super) static LIST_SIGNING_CERTIFICATES: OperationInfo = OperationInfo {
        name: "ListSigningCertificates",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_SIGNING_CERTIFICATES_REQUEST,
        output: &shapes::LIST_SIGNING_CERTIFICATES_RESPONSE,
        result_wrapper: Some("ListSigningCertificatesResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListSigningCertificates",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Certificates"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListUserPolicies;

    impl Operation for ListUserPolicies {
        type Input = types::ListUserPoliciesRequest;
        type Output = types::ListUserPoliciesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_USER_POLICIES;
    }

    pub(super) static LIST_USER_POLICIES: OperationInfo = OperationInfo {
        name: "ListUserPolicies",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_USER_POLICIES_REQUEST,
        output: &shapes::LIST_USER_POLICIES_RESPONSE,
        result_wrapper: Some("ListUserPoliciesResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListUserPolicies",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["PolicyNames"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListUserTags;

    impl Operation for ListUserTags {
        type Input = types::ListUserTagsRequest;
        type Output = types::ListUserTagsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_USER_TAGS;
    }

    pub(super) static LIST_USER_TAGS: OperationInfo = OperationInfo {
        name: "ListUserTags",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_USER_TAGS_REQUEST,
        output: &shapes::LIST_USER_TAGS_RESPONSE,
        result_wrapper: Some("ListUserTagsResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListUserTags",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Tags"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListUsers;

    impl Operation for ListUsers {
        type Input = types::ListUsersRequest;
        type Output = types::ListUsersResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_USERS;
    }

    pub(super) static LIST_USERS: OperationInfo = OperationInfo {
        name: "ListUsers",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_USERS_REQUEST,
        output: &shapes::LIST_USERS_RESPONSE,
        result_wrapper: Some("ListUsersResult"),
        errors: &[&shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListUsers",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["Users"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListVirtualMFADevices;

    impl Operation for ListVirtualMFADevices {
        type Input = types::ListVirtualMFADevicesRequest;
        type Output = types::ListVirtualMFADevicesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_VIRTUAL_MFA_DEVICES;
    }

    pub(super) static LIST_VIRTUAL_MFA_DEVICES: OperationInfo = OperationInfo {
        name: "ListVirtualMFADevices",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_VIRTUAL_MFA_DEVICES_REQUEST,
        output: &shapes::LIST_VIRTUAL_MFA_DEVICES_RESPONSE,
        result_wrapper: Some("ListVirtualMFADevicesResult"),
        errors: &[],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:ListVirtualMFADevices",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["VirtualMFADevices"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct PutAccountProperties;

    impl Operation for PutAccountProperties {
        type Input = types::PutAccountPropertiesRequest;
        type Output = types::PutAccountPropertiesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &PUT_ACCOUNT_PROPERTIES;
    }

    pub(super) static PUT_ACCOUNT_PROPERTIES: OperationInfo = OperationInfo {
        name: "PutAccountProperties",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PUT_ACCOUNT_PROPERTIES_REQUEST,
        output: &shapes::PUT_ACCOUNT_PROPERTIES_RESPONSE,
        result_wrapper: Some("PutAccountPropertiesResult"),
        errors: &[
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:PutAccountProperties",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct PutGroupPolicy;

    impl Operation for PutGroupPolicy {
        type Input = types::PutGroupPolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &PUT_GROUP_POLICY;
    }

    pub(super) static PUT_GROUP_POLICY: OperationInfo = OperationInfo {
        name: "PutGroupPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PUT_GROUP_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:PutGroupPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct PutRolePermissionsBoundary;

    impl Operation for PutRolePermissionsBoundary {
        type Input = types::PutRolePermissionsBoundaryRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &PUT_ROLE_PERMISSIONS_BOUNDARY;
    }

    pub(super) static PUT_ROLE_PERMISSIONS_BOUNDARY: OperationInfo = OperationInfo {
        name: "PutRolePermissionsBoundary",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::UNMODIFIABLE_ENTITY_EXCEPTION,
            &shapes::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:PutRolePermissionsBoundary",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct PutRolePolicy;

    impl Operation for PutRolePolicy {
        type Input = types::PutRolePolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &PUT_ROLE_POLICY;
    }

    pub(super) static PUT_ROLE_POLICY: OperationInfo = OperationInfo {
        name: "PutRolePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PUT_ROLE_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::UNMODIFIABLE_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:PutRolePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct PutUserPermissionsBoundary;

    impl Operation for PutUserPermissionsBoundary {
        type Input = types::PutUserPermissionsBoundaryRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &PUT_USER_PERMISSIONS_BOUNDARY;
    }

    pub(super) static PUT_USER_PERMISSIONS_BOUNDARY: OperationInfo = OperationInfo {
        name: "PutUserPermissionsBoundary",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PUT_USER_PERMISSIONS_BOUNDARY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:PutUserPermissionsBoundary",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct PutUserPolicy;

    impl Operation for PutUserPolicy {
        type Input = types::PutUserPolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &PUT_USER_POLICY;
    }

    pub(super) static PUT_USER_POLICY: OperationInfo = OperationInfo {
        name: "PutUserPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PUT_USER_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:PutUserPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct RejectDelegationRequest;

    impl Operation for RejectDelegationRequest {
        type Input = types::RejectDelegationRequestRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &REJECT_DELEGATION_REQUEST;
    }

    pub(super) static REJECT_DELEGATION_REQUEST: OperationInfo = OperationInfo {
        name: "RejectDelegationRequest",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::REJECT_DELEGATION_REQUEST_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:RejectDelegationRequest",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct RemoveClientIDFromOpenIDConnectProvider;

    impl Operation for RemoveClientIDFromOpenIDConnectProvider {
        type Input = types::RemoveClientIDFromOpenIDConnectProviderRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER;
    }

    pub(super) static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER: OperationInfo = OperationInfo {
        name: "RemoveClientIDFromOpenIDConnectProvider",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:RemoveClientIDFromOpenIDConnectProvider",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct RemoveRoleFromInstanceProfile;

    impl Operation for RemoveRoleFromInstanceProfile {
        type Input = types::RemoveRoleFromInstanceProfileRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &REMOVE_ROLE_FROM_INSTANCE_PROFILE;
    }

    pub(super) static REMOVE_ROLE_FROM_INSTANCE_PROFILE: OperationInfo = OperationInfo {
        name: "RemoveRoleFromInstanceProfile",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::UNMODIFIABLE_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:RemoveRoleFromInstanceProfile",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct RemoveUserFromGroup;

    impl Operation for RemoveUserFromGroup {
        type Input = types::RemoveUserFromGroupRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &REMOVE_USER_FROM_GROUP;
    }

    pub(super) static REMOVE_USER_FROM_GROUP: OperationInfo = OperationInfo {
        name: "RemoveUserFromGroup",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::REMOVE_USER_FROM_GROUP_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:RemoveUserFromGroup",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ResetServiceSpecificCredential;

    impl Operation for ResetServiceSpecificCredential {
        type Input = types::ResetServiceSpecificCredentialRequest;
        type Output = types::ResetServiceSpecificCredentialResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &RESET_SERVICE_SPECIFIC_CREDENTIAL;
    }

    pub(super) static RESET_SERVICE_SPECIFIC_CREDENTIAL: OperationInfo = OperationInfo {
        name: "ResetServiceSpecificCredential",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
        output: &shapes::RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
        result_wrapper: Some("ResetServiceSpecificCredentialResult"),
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:ResetServiceSpecificCredential",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ResyncMFADevice;

    impl Operation for ResyncMFADevice {
        type Input = types::ResyncMFADeviceRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &RESYNC_MFA_DEVICE;
    }

    pub(super) static RESYNC_MFA_DEVICE: OperationInfo = OperationInfo {
        name: "ResyncMFADevice",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::RESYNC_MFA_DEVICE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::INVALID_AUTHENTICATION_CODE_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:ResyncMFADevice",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct SendDelegationToken;

    impl Operation for SendDelegationToken {
        type Input = types::SendDelegationTokenRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &SEND_DELEGATION_TOKEN;
    }

    pub(super) static SEND_DELEGATION_TOKEN: OperationInfo = OperationInfo {
        name: "SendDelegationToken",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::SEND_DELEGATION_TOKEN_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:SendDelegationToken",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct SetDefaultPolicyVersion;

    impl Operation for SetDefaultPolicyVersion {
        type Input = types::SetDefaultPolicyVersionRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &SET_DEFAULT_POLICY_VERSION;
    }

    pub(super) static SET_DEFAULT_POLICY_VERSION: OperationInfo = OperationInfo {
        name: "SetDefaultPolicyVersion",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::SET_DEFAULT_POLICY_VERSION_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:SetDefaultPolicyVersion",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct SetSecurityTokenServicePreferences;

    impl Operation for SetSecurityTokenServicePreferences {
        type Input = types::SetSecurityTokenServicePreferencesRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &SET_SECURITY_TOKEN_SERVICE_PREFERENCES;
    }

    pub(super) static SET_SECURITY_TOKEN_SERVICE_PREFERENCES: OperationInfo = OperationInfo {
        name: "SetSecurityTokenServicePreferences",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[&shapes::SERVICE_FAILURE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:SetSecurityTokenServicePreferences",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct SimulateCustomPolicy;

    impl Operation for SimulateCustomPolicy {
        type Input = types::SimulateCustomPolicyRequest;
        type Output = types::SimulatePolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &SIMULATE_CUSTOM_POLICY;
    }

    pub(super) static SIMULATE_CUSTOM_POLICY: OperationInfo = OperationInfo {
        name: "SimulateCustomPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::SIMULATE_CUSTOM_POLICY_REQUEST,
        output: &shapes::SIMULATE_POLICY_RESPONSE,
        result_wrapper: Some("SimulateCustomPolicyResult"),
        errors: &[&shapes::INVALID_INPUT_EXCEPTION, &shapes::POLICY_EVALUATION_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:SimulateCustomPolicy",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["EvaluationResults"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct SimulatePrincipalPolicy;

    impl Operation for SimulatePrincipalPolicy {
        type Input = types::SimulatePrincipalPolicyRequest;
        type Output = types::SimulatePolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &SIMULATE_PRINCIPAL_POLICY;
    }

    pub(super) static SIMULATE_PRINCIPAL_POLICY: OperationInfo = OperationInfo {
        name: "SimulatePrincipalPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::SIMULATE_PRINCIPAL_POLICY_REQUEST,
        output: &shapes::SIMULATE_POLICY_RESPONSE,
        result_wrapper: Some("SimulatePrincipalPolicyResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::POLICY_EVALUATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "iam:SimulatePrincipalPolicy",
        pagination: Some(Pagination {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            more: Some("IsTruncated"),
            results: &["EvaluationResults"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct TagInstanceProfile;

    impl Operation for TagInstanceProfile {
        type Input = types::TagInstanceProfileRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &TAG_INSTANCE_PROFILE;
    }

    pub(super) static TAG_INSTANCE_PROFILE: OperationInfo = OperationInfo {
        name: "TagInstanceProfile",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::TAG_INSTANCE_PROFILE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:TagInstanceProfile",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct TagMFADevice;

    impl Operation for TagMFADevice {
        type Input = types::TagMFADeviceRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &TAG_MFA_DEVICE;
    }

    pub(super) static TAG_MFA_DEVICE: OperationInfo = OperationInfo {
        name: "TagMFADevice",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::TAG_MFA_DEVICE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:TagMFADevice",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct TagOpenIDConnectProvider;

    impl Operation for TagOpenIDConnectProvider {
        type Input = types::TagOpenIDConnectProviderRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &TAG_OPEN_ID_CONNECT_PROVIDER;
    }

    pub(super) static TAG_OPEN_ID_CONNECT_PROVIDER: OperationInfo = OperationInfo {
        name: "TagOpenIDConnectProvider",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:TagOpenIDConnectProvider",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct TagPolicy;

    impl Operation for TagPolicy {
        type Input = types::TagPolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &TAG_POLICY;
    }

    pub(super) static TAG_POLICY: OperationInfo = OperationInfo {
        name: "TagPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::TAG_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:TagPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct TagRole;

    impl Operation for TagRole {
        type Input = types::TagRoleRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &TAG_ROLE;
    }

    pub(super) static TAG_ROLE: OperationInfo = OperationInfo {
        name: "TagRole",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::TAG_ROLE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:TagRole",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct TagSAMLProvider;

    impl Operation for TagSAMLProvider {
        type Input = types::TagSAMLProviderRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &TAG_SAML_PROVIDER;
    }

    pub(super) static TAG_SAML_PROVIDER: OperationInfo = OperationInfo {
        name: "TagSAMLProvider",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::TAG_SAML_PROVIDER_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:TagSAMLProvider",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct TagServerCertificate;

    impl Operation for TagServerCertificate {
        type Input = types::TagServerCertificateRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &TAG_SERVER_CERTIFICATE;
    }

    pub(super) static TAG_SERVER_CERTIFICATE: OperationInfo = OperationInfo {
        name: "TagServerCertificate",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::TAG_SERVER_CERTIFICATE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:TagServerCertificate",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct TagUser;

    impl Operation for TagUser {
        type Input = types::TagUserRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &TAG_USER;
    }

    pub(super) static TAG_USER: OperationInfo = OperationInfo {
        name: "TagUser",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::TAG_USER_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:TagUser",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UntagInstanceProfile;

    impl Operation for UntagInstanceProfile {
        type Input = types::UntagInstanceProfileRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UNTAG_INSTANCE_PROFILE;
    }

    pub(super) static UNTAG_INSTANCE_PROFILE: OperationInfo = OperationInfo {
        name: "UntagInstanceProfile",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UNTAG_INSTANCE_PROFILE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UntagInstanceProfile",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UntagMFADevice;

    impl Operation for UntagMFADevice {
        type Input = types::UntagMFADeviceRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UNTAG_MFA_DEVICE;
    }

    pub(super) static UNTAG_MFA_DEVICE: OperationInfo = OperationInfo {
        name: "UntagMFADevice",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UNTAG_MFA_DEVICE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UntagMFADevice",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UntagOpenIDConnectProvider;

    impl Operation for UntagOpenIDConnectProvider {
        type Input = types::UntagOpenIDConnectProviderRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UNTAG_OPEN_ID_CONNECT_PROVIDER;
    }

    pub(super) static UNTAG_OPEN_ID_CONNECT_PROVIDER: OperationInfo = OperationInfo {
        name: "UntagOpenIDConnectProvider",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UntagOpenIDConnectProvider",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UntagPolicy;

    impl Operation for UntagPolicy {
        type Input = types::UntagPolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UNTAG_POLICY;
    }

    pub(super) static UNTAG_POLICY: OperationInfo = OperationInfo {
        name: "UntagPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UNTAG_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UntagPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UntagRole;

    impl Operation for UntagRole {
        type Input = types::UntagRoleRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UNTAG_ROLE;
    }

    pub(super) static UNTAG_ROLE: OperationInfo = OperationInfo {
        name: "UntagRole",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UNTAG_ROLE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UntagRole",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UntagSAMLProvider;

    impl Operation for UntagSAMLProvider {
        type Input = types::UntagSAMLProviderRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UNTAG_SAML_PROVIDER;
    }

    pub(super) static UNTAG_SAML_PROVIDER: OperationInfo = OperationInfo {
        name: "UntagSAMLProvider",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UNTAG_SAML_PROVIDER_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UntagSAMLProvider",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UntagServerCertificate;

    impl Operation for UntagServerCertificate {
        type Input = types::UntagServerCertificateRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UNTAG_SERVER_CERTIFICATE;
    }

    pub(super) static UNTAG_SERVER_CERTIFICATE: OperationInfo = OperationInfo {
        name: "UntagServerCertificate",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UNTAG_SERVER_CERTIFICATE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UntagServerCertificate",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UntagUser;

    impl Operation for UntagUser {
        type Input = types::UntagUserRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UNTAG_USER;
    }

    pub(super) static UNTAG_USER: OperationInfo = OperationInfo {
        name: "UntagUser",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UNTAG_USER_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UntagUser",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateAccessKey;

    impl Operation for UpdateAccessKey {
        type Input = types::UpdateAccessKeyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_ACCESS_KEY;
    }

    pub(super) static UPDATE_ACCESS_KEY: OperationInfo = OperationInfo {
        name: "UpdateAccessKey",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_ACCESS_KEY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateAccessKey",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateAccountPasswordPolicy;

    impl Operation for UpdateAccountPasswordPolicy {
        type Input = types::UpdateAccountPasswordPolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_ACCOUNT_PASSWORD_POLICY;
    }

    pub(super) static UPDATE_ACCOUNT_PASSWORD_POLICY: OperationInfo = OperationInfo {
        name: "UpdateAccountPasswordPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateAccountPasswordPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateAssumeRolePolicy;

    impl Operation for UpdateAssumeRolePolicy {
        type Input = types::UpdateAssumeRolePolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_ASSUME_ROLE_POLICY;
    }

    pub(super) static UPDATE_ASSUME_ROLE_POLICY: OperationInfo = OperationInfo {
        name: "UpdateAssumeRolePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_ASSUME_ROLE_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::UNMODIFIABLE_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateAssumeRolePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateDelegationRequest;

    impl Operation for UpdateDelegationRequest {
        type Input = types::UpdateDelegationRequestRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_DELEGATION_REQUEST;
    }

    pub(super) static UPDATE_DELEGATION_REQUEST: OperationInfo = OperationInfo {
        name: "UpdateDelegationRequest",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_DELEGATION_REQUEST_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateDelegationRequest",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateGroup;

    impl Operation for UpdateGroup {
        type Input = types::UpdateGroupRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_GROUP;
    }

    pub(super) static UPDATE_GROUP: OperationInfo = OperationInfo {
        name: "UpdateGroup",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_GROUP_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateGroup",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateLoginProfile;

    impl Operation for UpdateLoginProfile {
        type Input = types::UpdateLoginProfileRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_LOGIN_PROFILE;
    }

    pub(super) static UPDATE_LOGIN_PROFILE: OperationInfo = OperationInfo {
        name: "UpdateLoginProfile",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_LOGIN_PROFILE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::PASSWORD_POLICY_VIOLATION_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateLoginProfile",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateOpenIDConnectProviderThumbprint;

    impl Operation for UpdateOpenIDConnectProviderThumbprint {
        type Input = types::UpdateOpenIDConnectProviderThumbprintRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT;
    }

    pub(super) static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT: OperationInfo = OperationInfo {
        name: "UpdateOpenIDConnectProviderThumbprint",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateOpenIDConnectProviderThumbprint",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateRole;

    impl Operation for UpdateRole {
        type Input = types::UpdateRoleRequest;
        type Output = types::UpdateRoleResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_ROLE;
    }

    pub(super) static UPDATE_ROLE: OperationInfo = OperationInfo {
        name: "UpdateRole",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_ROLE_REQUEST,
        output: &shapes::UPDATE_ROLE_RESPONSE,
        result_wrapper: Some("UpdateRoleResult"),
        errors: &[
            &shapes::UNMODIFIABLE_ENTITY_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateRole",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateRoleDescription;

    impl Operation for UpdateRoleDescription {
        type Input = types::UpdateRoleDescriptionRequest;
        type Output = types::UpdateRoleDescriptionResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_ROLE_DESCRIPTION;
    }

    pub(super) static UPDATE_ROLE_DESCRIPTION: OperationInfo = OperationInfo {
        name: "UpdateRoleDescription",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_ROLE_DESCRIPTION_REQUEST,
        output: &shapes::UPDATE_ROLE_DESCRIPTION_RESPONSE,
        result_wrapper: Some("UpdateRoleDescriptionResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::UNMODIFIABLE_ENTITY_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateRoleDescription",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateSAMLProvider;

    impl Operation for UpdateSAMLProvider {
        type Input = types::UpdateSAMLProviderRequest;
        type Output = types::UpdateSAMLProviderResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_SAML_PROVIDER;
    }

    pub(super) static UPDATE_SAML_PROVIDER: OperationInfo = OperationInfo {
        name: "UpdateSAMLProvider",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_SAML_PROVIDER_REQUEST,
        output: &shapes::UPDATE_SAML_PROVIDER_RESPONSE,
        result_wrapper: Some("UpdateSAMLProviderResult"),
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateSAMLProvider",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateSSHPublicKey;

    impl Operation for UpdateSSHPublicKey {
        type Input = types::UpdateSSHPublicKeyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_SSH_PUBLIC_KEY;
    }

    pub(super) static UPDATE_SSH_PUBLIC_KEY: OperationInfo = OperationInfo {
        name: "UpdateSSHPublicKey",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_SSH_PUBLIC_KEY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION, &shapes::INVALID_INPUT_EXCEPTION],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateSSHPublicKey",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateServerCertificate;

    impl Operation for UpdateServerCertificate {
        type Input = types::UpdateServerCertificateRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_SERVER_CERTIFICATE;
    }

    pub(super) static UPDATE_SERVER_CERTIFICATE: OperationInfo = OperationInfo {
        name: "UpdateServerCertificate",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_SERVER_CERTIFICATE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateServerCertificate",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateServiceSpecificCredential;

    impl Operation for UpdateServiceSpecificCredential {
        type Input = types::UpdateServiceSpecificCredentialRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_SERVICE_SPECIFIC_CREDENTIAL;
    }

    pub(super) static UPDATE_SERVICE_SPECIFIC_CREDENTIAL: OperationInfo = OperationInfo {
        name: "UpdateServiceSpecificCredential",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[&shapes::NO_SUCH_ENTITY_EXCEPTION],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateServiceSpecificCredential",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateSigningCertificate;

    impl Operation for UpdateSigningCertificate {
        type Input = types::UpdateSigningCertificateRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_SIGNING_CERTIFICATE;
    }

    pub(super) static UPDATE_SIGNING_CERTIFICATE: OperationInfo = OperationInfo {
        name: "UpdateSigningCertificate",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_SIGNING_CERTIFICATE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateSigningCertificate",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateUser;

    impl Operation for UpdateUser {
        type Input = types::UpdateUserRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_USER;
    }

    pub(super) static UPDATE_USER: OperationInfo = OperationInfo {
        name: "UpdateUser",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_USER_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UpdateUser",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UploadSSHPublicKey;

    impl Operation for UploadSSHPublicKey {
        type Input = types::UploadSSHPublicKeyRequest;
        type Output = types::UploadSSHPublicKeyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPLOAD_SSH_PUBLIC_KEY;
    }

    pub(super) static UPLOAD_SSH_PUBLIC_KEY: OperationInfo = OperationInfo {
        name: "UploadSSHPublicKey",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPLOAD_SSH_PUBLIC_KEY_REQUEST,
        output: &shapes::UPLOAD_SSH_PUBLIC_KEY_RESPONSE,
        result_wrapper: Some("UploadSSHPublicKeyResult"),
        errors: &[
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::INVALID_PUBLIC_KEY_EXCEPTION,
            &shapes::DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION,
            &shapes::UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UploadSSHPublicKey",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UploadServerCertificate;

    impl Operation for UploadServerCertificate {
        type Input = types::UploadServerCertificateRequest;
        type Output = types::UploadServerCertificateResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPLOAD_SERVER_CERTIFICATE;
    }

    pub(super) static UPLOAD_SERVER_CERTIFICATE: OperationInfo = OperationInfo {
        name: "UploadServerCertificate",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPLOAD_SERVER_CERTIFICATE_REQUEST,
        output: &shapes::UPLOAD_SERVER_CERTIFICATE_RESPONSE,
        result_wrapper: Some("UploadServerCertificateResult"),
        errors: &[
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::MALFORMED_CERTIFICATE_EXCEPTION,
            &shapes::KEY_PAIR_MISMATCH_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UploadServerCertificate",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UploadSigningCertificate;

    impl Operation for UploadSigningCertificate {
        type Input = types::UploadSigningCertificateRequest;
        type Output = types::UploadSigningCertificateResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPLOAD_SIGNING_CERTIFICATE;
    }

    pub(super) static UPLOAD_SIGNING_CERTIFICATE: OperationInfo = OperationInfo {
        name: "UploadSigningCertificate",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPLOAD_SIGNING_CERTIFICATE_REQUEST,
        output: &shapes::UPLOAD_SIGNING_CERTIFICATE_RESPONSE,
        result_wrapper: Some("UploadSigningCertificateResult"),
        errors: &[
            &shapes::LIMIT_EXCEEDED_EXCEPTION,
            &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &shapes::MALFORMED_CERTIFICATE_EXCEPTION,
            &shapes::INVALID_CERTIFICATE_EXCEPTION,
            &shapes::DUPLICATE_CERTIFICATE_EXCEPTION,
            &shapes::NO_SUCH_ENTITY_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_FAILURE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "iam:UploadSigningCertificate",
        pagination: None,
        deprecated: false,
    };
}

pub mod types {
    use super::shapes;
    use crate::Convert;
    use crate::declare::string_enum;
    use crate::shape::StructShape;
    use crate::structure::{Blob, Slots};
    use crate::{Mismatch, Structure, Timestamp, Value, structure};
    use std::collections::BTreeMap;
    use std::fmt;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AcceptDelegationRequestRequest {
        pub delegation_request_id: String,
    }

    impl Structure for AcceptDelegationRequestRequest {
        const SHAPE: &'static StructShape = &shapes::ACCEPT_DELEGATION_REQUEST_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { delegation_request_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.delegation_request_id.into_value()]
        }
    }

    string_enum! {
        AccessAdvisorUsageGranularityType {
            ServiceLevel = "SERVICE_LEVEL",
            ActionLevel = "ACTION_LEVEL",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessDetail {
        pub service_name: String,
        pub service_namespace: String,
        pub region: Option<String>,
        pub entity_path: Option<String>,
        pub last_authenticated_time: Option<Timestamp>,
        pub total_authenticated_entities: Option<i32>,
    }

    impl Structure for AccessDetail {
        const SHAPE: &'static StructShape = &shapes::ACCESS_DETAIL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                service_name: slots.next()?,
                service_namespace: slots.next()?,
                region: slots.next()?,
                entity_path: slots.next()?,
                last_authenticated_time: slots.next()?,
                total_authenticated_entities: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.service_name.into_value(),
                self.service_namespace.into_value(),
                self.region.into_value(),
                self.entity_path.into_value(),
                self.last_authenticated_time.into_value(),
                self.total_authenticated_entities.into_value(),
            ]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct AccessKey {
        pub user_name: String,
        pub access_key_id: String,
        pub status: StatusType,
        pub secret_access_key: String,
        pub create_date: Option<Timestamp>,
    }

    impl Structure for AccessKey {
        const SHAPE: &'static StructShape = &shapes::ACCESS_KEY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                access_key_id: slots.next()?,
                status: slots.next()?,
                secret_access_key: slots.next()?,
                create_date: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.access_key_id.into_value(),
                self.status.into_value(),
                self.secret_access_key.into_value(),
                self.create_date.into_value(),
            ]
        }
    }

    impl fmt::Debug for AccessKey {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("AccessKey")
                .field("user_name", &self.user_name)
                .field("access_key_id", &self.access_key_id)
                .field("status", &self.status)
                .field("secret_access_key", &structure::Hidden)
                .field("create_date", &self.create_date)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessKeyLastUsed {
        pub last_used_date: Option<Timestamp>,
        pub service_name: String,
        pub region: String,
    }

    impl Structure for AccessKeyLastUsed {
        const SHAPE: &'static StructShape = &shapes::ACCESS_KEY_LAST_USED;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { last_used_date: slots.next()?, service_name: slots.next()?, region: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.last_used_date.into_value(), self.service_name.into_value(), self.region.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessKeyMetadata {
        pub user_name: Option<String>,
        pub access_key_id: Option<String>,
        pub status: Option<StatusType>,
        pub create_date: Option<Timestamp>,
    }

    impl Structure for AccessKeyMetadata {
        const SHAPE: &'static StructShape = &shapes::ACCESS_KEY_METADATA;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                access_key_id: slots.next()?,
                status: slots.next()?,
                create_date: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.access_key_id.into_value(),
                self.status.into_value(),
                self.create_date.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccountNotManagementOrDelegatedAdministratorException {}

    impl Structure for AccountNotManagementOrDelegatedAdministratorException {
        const SHAPE: &'static StructShape =
            &shapes::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AcquireRoleRequest {
        pub template_arn: String,
        pub template_minor_version: Option<i32>,
        pub replacement_values: Option<BTreeMap<String, ReplacementValueEntry>>,
    }

    impl Structure for AcquireRoleRequest {
        const SHAPE: &'static StructShape = &shapes::ACQUIRE_ROLE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                template_arn: slots.next()?,
                template_minor_version: slots.next()?,
                replacement_values: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.template_arn.into_value(),
                self.template_minor_version.into_value(),
                self.replacement_values.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AcquireRoleResponse {
        pub role: Role,
    }

    impl Structure for AcquireRoleResponse {
        const SHAPE: &'static StructShape = &shapes::ACQUIRE_ROLE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AddClientIDToOpenIDConnectProviderRequest {
        pub open_id_connect_provider_arn: String,
        pub client_id: String,
    }

    impl Structure for AddClientIDToOpenIDConnectProviderRequest {
        const SHAPE: &'static StructShape = &shapes::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { open_id_connect_provider_arn: slots.next()?, client_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.open_id_connect_provider_arn.into_value(), self.client_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AddRoleToInstanceProfileRequest {
        pub instance_profile_name: String,
        pub role_name: String,
    }

    impl Structure for AddRoleToInstanceProfileRequest {
        const SHAPE: &'static StructShape = &shapes::ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_profile_name: slots.next()?, role_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_profile_name.into_value(), self.role_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AddUserToGroupRequest {
        pub group_name: String,
        pub user_name: String,
    }

    impl Structure for AddUserToGroupRequest {
        const SHAPE: &'static StructShape = &shapes::ADD_USER_TO_GROUP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_name: slots.next()?, user_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_name.into_value(), self.user_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AssociateDelegationRequestRequest {
        pub delegation_request_id: String,
    }

    impl Structure for AssociateDelegationRequestRequest {
        const SHAPE: &'static StructShape = &shapes::ASSOCIATE_DELEGATION_REQUEST_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { delegation_request_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.delegation_request_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AttachGroupPolicyRequest {
        pub group_name: String,
        pub policy_arn: String,
    }

    impl Structure for AttachGroupPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::ATTACH_GROUP_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_name: slots.next()?, policy_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_name.into_value(), self.policy_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AttachRolePolicyRequest {
        pub role_name: String,
        pub policy_arn: String,
    }

    impl Structure for AttachRolePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::ATTACH_ROLE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, policy_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.policy_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AttachUserPolicyRequest {
        pub user_name: String,
        pub policy_arn: String,
    }

    impl Structure for AttachUserPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::ATTACH_USER_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, policy_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.policy_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AttachedPermissionsBoundary {
        pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
        pub permissions_boundary_arn: Option<String>,
    }

    impl Structure for AttachedPermissionsBoundary {
        const SHAPE: &'static StructShape = &shapes::ATTACHED_PERMISSIONS_BOUNDARY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { permissions_boundary_type: slots.next()?, permissions_boundary_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.permissions_boundary_type.into_value(), self.permissions_boundary_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AttachedPolicy {
        pub policy_name: Option<String>,
        pub policy_arn: Option<String>,
    }

    impl Structure for AttachedPolicy {
        const SHAPE: &'static StructShape = &shapes::ATTACHED_POLICY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_name: slots.next()?, policy_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_name.into_value(), self.policy_arn.into_value()]
        }
    }

    string_enum! {
        AttachmentType {
            User = "user",
            Group = "group",
            Role = "role",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CallerIsNotManagementAccountException {}

    impl Structure for CallerIsNotManagementAccountException {
        const SHAPE: &'static StructShape = &shapes::CALLERIS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct ChangePasswordRequest {
        pub old_password: String,
        pub new_password: String,
    }

    impl Structure for ChangePasswordRequest {
        const SHAPE: &'static StructShape = &shapes::CHANGE_PASSWORD_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { old_password: slots.next()?, new_password: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.old_password.into_value(), self.new_password.into_value()]
        }
    }

    impl fmt::Debug for ChangePasswordRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("ChangePasswordRequest")
                .field("old_password", &structure::Hidden)
                .field("new_password", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConcurrentModificationException {
        pub message: Option<String>,
    }

    impl Structure for ConcurrentModificationException {
        const SHAPE: &'static StructShape = &shapes::CONCURRENT_MODIFICATION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContextEntry {
        pub context_key_name: Option<String>,
        pub context_key_values: Option<Vec<String>>,
        pub context_key_type: Option<ContextKeyTypeEnum>,
    }

    impl Structure for ContextEntry {
        const SHAPE: &'static StructShape = &shapes::CONTEXT_ENTRY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                context_key_name: slots.next()?,
                context_key_values: slots.next()?,
                context_key_type: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.context_key_name.into_value(),
                self.context_key_values.into_value(),
                self.context_key_type.into_value(),
            ]
        }
    }

    string_enum! {
        ContextKeyTypeEnum {
            String = "string",
            StringList = "stringList",
            Numeric = "numeric",
            NumericList = "numericList",
            Boolean = "boolean",
            BooleanList = "booleanList",
            Ip = "ip",
            IpList = "ipList",
            Binary = "binary",
            BinaryList = "binaryList",
            Date = "date",
            DateList = "dateList",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateAccessKeyRequest {
        pub user_name: Option<String>,
    }

    impl Structure for CreateAccessKeyRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_ACCESS_KEY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateAccessKeyResponse {
        pub access_key: AccessKey,
    }

    impl Structure for CreateAccessKeyResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_ACCESS_KEY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { access_key: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.access_key.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateAccountAliasRequest {
        pub account_alias: String,
    }

    impl Structure for CreateAccountAliasRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_ACCOUNT_ALIAS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_alias: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_alias.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateDelegationRequestRequest {
        pub owner_account_id: Option<String>,
        pub description: String,
        pub permissions: DelegationPermission,
        pub request_message: Option<String>,
        pub requestor_workflow_id: String,
        pub redirect_url: Option<String>,
        pub notification_channel: String,
        pub session_duration: i32,
        pub only_send_by_owner: Option<bool>,
    }

    impl Structure for CreateDelegationRequestRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_DELEGATION_REQUEST_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                owner_account_id: slots.next()?,
                description: slots.next()?,
                permissions: slots.next()?,
                request_message: slots.next()?,
                requestor_workflow_id: slots.next()?,
                redirect_url: slots.next()?,
                notification_channel: slots.next()?,
                session_duration: slots.next()?,
                only_send_by_owner: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.owner_account_id.into_value(),
                self.description.into_value(),
                self.permissions.into_value(),
                self.request_message.into_value(),
                self.requestor_workflow_id.into_value(),
                self.redirect_url.into_value(),
                self.notification_channel.into_value(),
                self.session_duration.into_value(),
                self.only_send_by_owner.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateDelegationRequestResponse {
        pub console_deep_link: Option<String>,
        pub delegation_request_id: Option<String>,
    }

    impl Structure for CreateDelegationRequestResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_DELEGATION_REQUEST_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { console_deep_link: slots.next()?, delegation_request_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.console_deep_link.into_value(), self.delegation_request_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateGroupRequest {
        pub path: Option<String>,
        pub group_name: String,
    }

    impl Structure for CreateGroupRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_GROUP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { path: slots.next()?, group_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.path.into_value(), self.group_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateGroupResponse {
        pub group: Group,
    }

    impl Structure for CreateGroupResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_GROUP_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateInstanceProfileRequest {
        pub instance_profile_name: String,
        pub path: Option<String>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreateInstanceProfileRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_INSTANCE_PROFILE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_profile_name: slots.next()?, path: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_profile_name.into_value(), self.path.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateInstanceProfileResponse {
        pub instance_profile: InstanceProfile,
    }

    impl Structure for CreateInstanceProfileResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_INSTANCE_PROFILE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_profile: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_profile.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct CreateLoginProfileRequest {
        pub user_name: Option<String>,
        pub password: Option<String>,
        pub password_reset_required: Option<bool>,
    }

    impl Structure for CreateLoginProfileRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_LOGIN_PROFILE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                password: slots.next()?,
                password_reset_required: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.password.into_value(),
                self.password_reset_required.into_value(),
            ]
        }
    }

    impl fmt::Debug for CreateLoginProfileRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("CreateLoginProfileRequest")
                .field("user_name", &self.user_name)
                .field("password", &structure::Hidden)
                .field("password_reset_required", &self.password_reset_required)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateLoginProfileResponse {
        pub login_profile: LoginProfile,
    }

    impl Structure for CreateLoginProfileResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_LOGIN_PROFILE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { login_profile: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.login_profile.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateOpenIDConnectProviderRequest {
        pub url: String,
        pub client_id_list: Option<Vec<String>>,
        pub thumbprint_list: Option<Vec<String>>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreateOpenIDConnectProviderRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                url: slots.next()?,
                client_id_list: slots.next()?,
                thumbprint_list: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.url.into_value(),
                self.client_id_list.into_value(),
                self.thumbprint_list.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateOpenIDConnectProviderResponse {
        pub open_id_connect_provider_arn: Option<String>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreateOpenIDConnectProviderResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { open_id_connect_provider_arn: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.open_id_connect_provider_arn.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreatePolicyRequest {
        pub policy_name: String,
        pub path: Option<String>,
        pub policy_document: String,
        pub description: Option<String>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreatePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                policy_name: slots.next()?,
                path: slots.next()?,
                policy_document: slots.next()?,
                description: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.policy_name.into_value(),
                self.path.into_value(),
                self.policy_document.into_value(),
                self.description.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreatePolicyResponse {
        pub policy: Option<Policy>,
    }

    impl Structure for CreatePolicyResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreatePolicyVersionRequest {
        pub policy_arn: String,
        pub policy_document: String,
        pub setas_default: Option<bool>,
    }

    impl Structure for CreatePolicyVersionRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_POLICY_VERSION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                policy_arn: slots.next()?,
                policy_document: slots.next()?,
                setas_default: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.policy_arn.into_value(),
                self.policy_document.into_value(),
                self.setas_default.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreatePolicyVersionResponse {
        pub policy_version: Option<PolicyVersion>,
    }

    impl Structure for CreatePolicyVersionResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_POLICY_VERSION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_version: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_version.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateRoleRequest {
        pub path: Option<String>,
        pub role_name: String,
        pub assume_role_policy_document: String,
        pub description: Option<String>,
        pub max_session_duration: Option<i32>,
        pub permissions_boundary: Option<String>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreateRoleRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_ROLE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                path: slots.next()?,
                role_name: slots.next()?,
                assume_role_policy_document: slots.next()?,
                description: slots.next()?,
                max_session_duration: slots.next()?,
                permissions_boundary: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.path.into_value(),
                self.role_name.into_value(),
                self.assume_role_policy_document.into_value(),
                self.description.into_value(),
                self.max_session_duration.into_value(),
                self.permissions_boundary.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateRoleResponse {
        pub role: Role,
    }

    impl Structure for CreateRoleResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_ROLE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct CreateSAMLProviderRequest {
        pub saml_metadata_document: String,
        pub name: String,
        pub tags: Option<Vec<Tag>>,
        pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
        pub add_private_key: Option<String>,
    }

    impl Structure for CreateSAMLProviderRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_SAML_PROVIDER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                saml_metadata_document: slots.next()?,
                name: slots.next()?,
                tags: slots.next()?,
                assertion_encryption_mode: slots.next()?,
                add_private_key: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.saml_metadata_document.into_value(),
                self.name.into_value(),
                self.tags.into_value(),
                self.assertion_encryption_mode.into_value(),
                self.add_private_key.into_value(),
            ]
        }
    }

    impl fmt::Debug for CreateSAMLProviderRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("CreateSAMLProviderRequest")
                .field("saml_metadata_document", &self.saml_metadata_document)
                .field("name", &self.name)
                .field("tags", &self.tags)
                .field("assertion_encryption_mode", &self.assertion_encryption_mode)
                .field("add_private_key", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateSAMLProviderResponse {
        pub saml_provider_arn: Option<String>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreateSAMLProviderResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_SAML_PROVIDER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { saml_provider_arn: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.saml_provider_arn.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateServiceLinkedRoleRequest {
        pub aws_service_name: String,
        pub description: Option<String>,
        pub custom_suffix: Option<String>,
    }

    impl Structure for CreateServiceLinkedRoleRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_SERVICE_LINKED_ROLE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                aws_service_name: slots.next()?,
                description: slots.next()?,
                custom_suffix: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.aws_service_name.into_value(),
                self.description.into_value(),
                self.custom_suffix.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateServiceLinkedRoleResponse {
        pub role: Option<Role>,
    }

    impl Structure for CreateServiceLinkedRoleResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_SERVICE_LINKED_ROLE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateServiceSpecificCredentialRequest {
        pub user_name: String,
        pub service_name: String,
        pub credential_age_days: Option<i32>,
    }

    impl Structure for CreateServiceSpecificCredentialRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                service_name: slots.next()?,
                credential_age_days: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.service_name.into_value(),
                self.credential_age_days.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateServiceSpecificCredentialResponse {
        pub service_specific_credential: Option<ServiceSpecificCredential>,
    }

    impl Structure for CreateServiceSpecificCredentialResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { service_specific_credential: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.service_specific_credential.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateUserRequest {
        pub path: Option<String>,
        pub user_name: String,
        pub permissions_boundary: Option<String>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreateUserRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_USER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                path: slots.next()?,
                user_name: slots.next()?,
                permissions_boundary: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.path.into_value(),
                self.user_name.into_value(),
                self.permissions_boundary.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateUserResponse {
        pub user: Option<User>,
    }

    impl Structure for CreateUserResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_USER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateVirtualMFADeviceRequest {
        pub path: Option<String>,
        pub virtual_mfa_device_name: String,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreateVirtualMFADeviceRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_VIRTUAL_MFA_DEVICE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { path: slots.next()?, virtual_mfa_device_name: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.path.into_value(), self.virtual_mfa_device_name.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateVirtualMFADeviceResponse {
        pub virtual_mfa_device: VirtualMFADevice,
    }

    impl Structure for CreateVirtualMFADeviceResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_VIRTUAL_MFA_DEVICE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { virtual_mfa_device: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.virtual_mfa_device.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CredentialReportExpiredException {
        pub message: Option<String>,
    }

    impl Structure for CredentialReportExpiredException {
        const SHAPE: &'static StructShape = &shapes::CREDENTIAL_REPORT_EXPIRED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CredentialReportNotPresentException {
        pub message: Option<String>,
    }

    impl Structure for CredentialReportNotPresentException {
        const SHAPE: &'static StructShape = &shapes::CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CredentialReportNotReadyException {
        pub message: Option<String>,
    }

    impl Structure for CredentialReportNotReadyException {
        const SHAPE: &'static StructShape = &shapes::CREDENTIAL_REPORT_NOT_READY_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeactivateMFADeviceRequest {
        pub user_name: Option<String>,
        pub serial_number: String,
    }

    impl Structure for DeactivateMFADeviceRequest {
        const SHAPE: &'static StructShape = &shapes::DEACTIVATE_MFA_DEVICE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, serial_number: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.serial_number.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DelegationPermission {
        pub policy_template_arn: Option<String>,
        pub parameters: Option<Vec<PolicyParameter>>,
    }

    impl Structure for DelegationPermission {
        const SHAPE: &'static StructShape = &shapes::DELEGATION_PERMISSION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_template_arn: slots.next()?, parameters: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_template_arn.into_value(), self.parameters.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DelegationRequest {
        pub delegation_request_id: Option<String>,
        pub owner_account_id: Option<String>,
        pub description: Option<String>,
        pub request_message: Option<String>,
        pub permissions: Option<DelegationPermission>,
        pub permission_policy: Option<String>,
        pub role_permission_restriction_arns: Option<Vec<String>>,
        pub owner_id: Option<String>,
        pub approver_id: Option<String>,
        pub state: Option<StateType>,
        pub expiration_time: Option<Timestamp>,
        pub requestor_id: Option<String>,
        pub requestor_name: Option<String>,
        pub create_date: Option<Timestamp>,
        pub session_duration: Option<i32>,
        pub redirect_url: Option<String>,
        pub notes: Option<String>,
        pub rejection_reason: Option<String>,
        pub only_send_by_owner: Option<bool>,
        pub updated_time: Option<Timestamp>,
    }

    impl Structure for DelegationRequest {
        const SHAPE: &'static StructShape = &shapes::DELEGATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                delegation_request_id: slots.next()?,
                owner_account_id: slots.next()?,
                description: slots.next()?,
                request_message: slots.next()?,
                permissions: slots.next()?,
                permission_policy: slots.next()?,
                role_permission_restriction_arns: slots.next()?,
                owner_id: slots.next()?,
                approver_id: slots.next()?,
                state: slots.next()?,
                expiration_time: slots.next()?,
                requestor_id: slots.next()?,
                requestor_name: slots.next()?,
                create_date: slots.next()?,
                session_duration: slots.next()?,
                redirect_url: slots.next()?,
                notes: slots.next()?,
                rejection_reason: slots.next()?,
                only_send_by_owner: slots.next()?,
                updated_time: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.delegation_request_id.into_value(),
                self.owner_account_id.into_value(),
                self.description.into_value(),
                self.request_message.into_value(),
                self.permissions.into_value(),
                self.permission_policy.into_value(),
                self.role_permission_restriction_arns.into_value(),
                self.owner_id.into_value(),
                self.approver_id.into_value(),
                self.state.into_value(),
                self.expiration_time.into_value(),
                self.requestor_id.into_value(),
                self.requestor_name.into_value(),
                self.create_date.into_value(),
                self.session_duration.into_value(),
                self.redirect_url.into_value(),
                self.notes.into_value(),
                self.rejection_reason.into_value(),
                self.only_send_by_owner.into_value(),
                self.updated_time.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteAccessKeyRequest {
        pub user_name: Option<String>,
        pub access_key_id: String,
    }

    impl Structure for DeleteAccessKeyRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_ACCESS_KEY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, access_key_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.access_key_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteAccountAliasRequest {
        pub account_alias: String,
    }

    impl Structure for DeleteAccountAliasRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_ACCOUNT_ALIAS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_alias: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_alias.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteConflictException {
        pub message: Option<String>,
    }

    impl Structure for DeleteConflictException {
        const SHAPE: &'static StructShape = &shapes::DELETE_CONFLICT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteGroupPolicyRequest {
        pub group_name: String,
        pub policy_name: String,
    }

    impl Structure for DeleteGroupPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_GROUP_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_name: slots.next()?, policy_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_name.into_value(), self.policy_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteGroupRequest {
        pub group_name: String,
    }

    impl Structure for DeleteGroupRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_GROUP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteInstanceProfileRequest {
        pub instance_profile_name: String,
    }

    impl Structure for DeleteInstanceProfileRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_INSTANCE_PROFILE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_profile_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_profile_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteLoginProfileRequest {
        pub user_name: Option<String>,
    }

    impl Structure for DeleteLoginProfileRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_LOGIN_PROFILE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteOpenIDConnectProviderRequest {
        pub open_id_connect_provider_arn: String,
    }

    impl Structure for DeleteOpenIDConnectProviderRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { open_id_connect_provider_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.open_id_connect_provider_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeletePolicyRequest {
        pub policy_arn: String,
    }

    impl Structure for DeletePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeletePolicyVersionRequest {
        pub policy_arn: String,
        pub version_id: String,
    }

    impl Structure for DeletePolicyVersionRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_POLICY_VERSION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_arn: slots.next()?, version_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_arn.into_value(), self.version_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteRolePermissionsBoundaryRequest {
        pub role_name: String,
    }

    impl Structure for DeleteRolePermissionsBoundaryRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteRolePolicyRequest {
        pub role_name: String,
        pub policy_name: String,
    }

    impl Structure for DeleteRolePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_ROLE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, policy_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.policy_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteRoleRequest {
        pub role_name: String,
    }

    impl Structure for DeleteRoleRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_ROLE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteSAMLProviderRequest {
        pub saml_provider_arn: String,
    }

    impl Structure for DeleteSAMLProviderRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_SAML_PROVIDER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { saml_provider_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.saml_provider_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteSSHPublicKeyRequest {
        pub user_name: String,
        pub ssh_public_key_id: String,
    }

    impl Structure for DeleteSSHPublicKeyRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_SSH_PUBLIC_KEY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, ssh_public_key_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.ssh_public_key_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteServerCertificateRequest {
        pub server_certificate_name: String,
    }

    impl Structure for DeleteServerCertificateRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_SERVER_CERTIFICATE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { server_certificate_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.server_certificate_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteServiceLinkedRoleRequest {
        pub role_name: String,
    }

    impl Structure for DeleteServiceLinkedRoleRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_SERVICE_LINKED_ROLE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteServiceLinkedRoleResponse {
        pub deletion_task_id: String,
    }

    impl Structure for DeleteServiceLinkedRoleResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_SERVICE_LINKED_ROLE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { deletion_task_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.deletion_task_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteServiceSpecificCredentialRequest {
        pub user_name: Option<String>,
        pub service_specific_credential_id: String,
    }

    impl Structure for DeleteServiceSpecificCredentialRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, service_specific_credential_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.service_specific_credential_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteSigningCertificateRequest {
        pub user_name: Option<String>,
        pub certificate_id: String,
    }

    impl Structure for DeleteSigningCertificateRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_SIGNING_CERTIFICATE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, certificate_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.certificate_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteUserPermissionsBoundaryRequest {
        pub user_name: String,
    }

    impl Structure for DeleteUserPermissionsBoundaryRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteUserPolicyRequest {
        pub user_name: String,
        pub policy_name: String,
    }

    impl Structure for DeleteUserPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_USER_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, policy_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.policy_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteUserRequest {
        pub user_name: String,
    }

    impl Structure for DeleteUserRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_USER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteVirtualMFADeviceRequest {
        pub serial_number: String,
    }

    impl Structure for DeleteVirtualMFADeviceRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_VIRTUAL_MFA_DEVICE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { serial_number: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.serial_number.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeletionTaskFailureReasonType {
        pub reason: Option<String>,
        pub role_usage_list: Option<Vec<RoleUsageType>>,
    }

    impl Structure for DeletionTaskFailureReasonType {
        const SHAPE: &'static StructShape = &shapes::DELETION_TASK_FAILURE_REASON_TYPE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { reason: slots.next()?, role_usage_list: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.reason.into_value(), self.role_usage_list.into_value()]
        }
    }

    string_enum! {
        DeletionTaskStatusType {
            Succeeded = "SUCCEEDED",
            InProgress = "IN_PROGRESS",
            Failed = "FAILED",
            NotStarted = "NOT_STARTED",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DetachGroupPolicyRequest {
        pub group_name: String,
        pub policy_arn: String,
    }

    impl Structure for DetachGroupPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::DETACH_GROUP_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_name: slots.next()?, policy_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_name.into_value(), self.policy_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DetachRolePolicyRequest {
        pub role_name: String,
        pub policy_arn: String,
    }

    impl Structure for DetachRolePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::DETACH_ROLE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, policy_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.policy_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DetachUserPolicyRequest {
        pub user_name: String,
        pub policy_arn: String,
    }

    impl Structure for DetachUserPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::DETACH_USER_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, policy_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.policy_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DisableOrganizationsRootCredentialsManagementRequest {}

    impl Structure for DisableOrganizationsRootCredentialsManagementRequest {
        const SHAPE: &'static StructShape =
            &shapes::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DisableOrganizationsRootCredentialsManagementResponse {
        pub organization_id: Option<String>,
        pub enabled_features: Option<Vec<FeatureType>>,
    }

    impl Structure for DisableOrganizationsRootCredentialsManagementResponse {
        const SHAPE: &'static StructShape =
            &shapes::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { organization_id: slots.next()?, enabled_features: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.organization_id.into_value(), self.enabled_features.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DisableOrganizationsRootSessionsRequest {}

    impl Structure for DisableOrganizationsRootSessionsRequest {
        const SHAPE: &'static StructShape = &shapes::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DisableOrganizationsRootSessionsResponse {
        pub organization_id: Option<String>,
        pub enabled_features: Option<Vec<FeatureType>>,
    }

    impl Structure for DisableOrganizationsRootSessionsResponse {
        const SHAPE: &'static StructShape = &shapes::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { organization_id: slots.next()?, enabled_features: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.organization_id.into_value(), self.enabled_features.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DuplicateCertificateException {
        pub message: Option<String>,
    }

    impl Structure for DuplicateCertificateException {
        const SHAPE: &'static StructShape = &shapes::DUPLICATE_CERTIFICATE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DuplicateSSHPublicKeyException {
        pub message: Option<String>,
    }

    impl Structure for DuplicateSSHPublicKeyException {
        const SHAPE: &'static StructShape = &shapes::DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EnableMFADeviceRequest {
        pub user_name: String,
        pub serial_number: String,
        pub authentication_code1: String,
        pub authentication_code2: String,
    }

    impl Structure for EnableMFADeviceRequest {
        const SHAPE: &'static StructShape = &shapes::ENABLE_MFA_DEVICE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                serial_number: slots.next()?,
                authentication_code1: slots.next()?,
                authentication_code2: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.serial_number.into_value(),
                self.authentication_code1.into_value(),
                self.authentication_code2.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EnableOrganizationsRootCredentialsManagementRequest {}

    impl Structure for EnableOrganizationsRootCredentialsManagementRequest {
        const SHAPE: &'static StructShape = &shapes::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EnableOrganizationsRootCredentialsManagementResponse {
        pub organization_id: Option<String>,
        pub enabled_features: Option<Vec<FeatureType>>,
    }

    impl Structure for EnableOrganizationsRootCredentialsManagementResponse {
        const SHAPE: &'static StructShape =
            &shapes::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { organization_id: slots.next()?, enabled_features: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.organization_id.into_value(), self.enabled_features.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EnableOrganizationsRootSessionsRequest {}

    impl Structure for EnableOrganizationsRootSessionsRequest {
        const SHAPE: &'static StructShape = &shapes::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EnableOrganizationsRootSessionsResponse {
        pub organization_id: Option<String>,
        pub enabled_features: Option<Vec<FeatureType>>,
    }

    impl Structure for EnableOrganizationsRootSessionsResponse {
        const SHAPE: &'static StructShape = &shapes::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { organization_id: slots.next()?, enabled_features: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.organization_id.into_value(), self.enabled_features.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EnableOutboundWebIdentityFederationResponse {
        pub issuer_identifier: Option<String>,
    }

    impl Structure for EnableOutboundWebIdentityFederationResponse {
        const SHAPE: &'static StructShape = &shapes::ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { issuer_identifier: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.issuer_identifier.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EntityAlreadyExistsException {
        pub message: Option<String>,
    }

    impl Structure for EntityAlreadyExistsException {
        const SHAPE: &'static StructShape = &shapes::ENTITY_ALREADY_EXISTS_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EntityDetails {
        pub entity_info: EntityInfo,
        pub last_authenticated: Option<Timestamp>,
    }

    impl Structure for EntityDetails {
        const SHAPE: &'static StructShape = &shapes::ENTITY_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { entity_info: slots.next()?, last_authenticated: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.entity_info.into_value(), self.last_authenticated.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EntityInfo {
        pub arn: String,
        pub name: String,
        pub r#type: PolicyOwnerEntityType,
        pub id: String,
        pub path: Option<String>,
    }

    impl Structure for EntityInfo {
        const SHAPE: &'static StructShape = &shapes::ENTITY_INFO;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                arn: slots.next()?,
                name: slots.next()?,
                r#type: slots.next()?,
                id: slots.next()?,
                path: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.arn.into_value(),
                self.name.into_value(),
                self.r#type.into_value(),
                self.id.into_value(),
                self.path.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EntityTemporarilyUnmodifiableException {
        pub message: Option<String>,
    }

    impl Structure for EntityTemporarilyUnmodifiableException {
        const SHAPE: &'static StructShape = &shapes::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    string_enum! {
        EntityType {
            User = "User",
            Role = "Role",
            Group = "Group",
            LocalManagedPolicy = "LocalManagedPolicy",
            AWSManagedPolicy = "AWSManagedPolicy",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ErrorDetails {
        pub message: String,
        pub code: String,
    }

    impl Structure for ErrorDetails {
        const SHAPE: &'static StructShape = &shapes::ERROR_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, code: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.code.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EvaluationResult {
        pub eval_action_name: String,
        pub eval_resource_name: Option<String>,
        pub eval_decision: PolicyEvaluationDecisionType,
        pub matched_statements: Option<Vec<Statement>>,
        pub missing_context_values: Option<Vec<String>>,
        pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
        pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
        pub eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
        pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
    }

    impl Structure for EvaluationResult {
        const SHAPE: &'static StructShape = &shapes::EVALUATION_RESULT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                eval_action_name: slots.next()?,
                eval_resource_name: slots.next()?,
                eval_decision: slots.next()?,
                matched_statements: slots.next()?,
                missing_context_values: slots.next()?,
                organizations_decision_detail: slots.next()?,
                permissions_boundary_decision_detail: slots.next()?,
                eval_decision_details: slots.next()?,
                resource_specific_results: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.eval_action_name.into_value(),
                self.eval_resource_name.into_value(),
                self.eval_decision.into_value(),
                self.matched_statements.into_value(),
                self.missing_context_values.into_value(),
                self.organizations_decision_detail.into_value(),
                self.permissions_boundary_decision_detail.into_value(),
                self.eval_decision_details.into_value(),
                self.resource_specific_results.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FeatureDisabledException {
        pub message: Option<String>,
    }

    impl Structure for FeatureDisabledException {
        const SHAPE: &'static StructShape = &shapes::FEATURE_DISABLED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FeatureEnabledException {
        pub message: Option<String>,
    }

    impl Structure for FeatureEnabledException {
        const SHAPE: &'static StructShape = &shapes::FEATURE_ENABLED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    string_enum! {
        FeatureType {
            RootCredentialsManagement = "RootCredentialsManagement",
            RootSessions = "RootSessions",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GenerateCredentialReportResponse {
        pub state: Option<ReportStateType>,
        pub description: Option<String>,
    }

    impl Structure for GenerateCredentialReportResponse {
        const SHAPE: &'static StructShape = &shapes::GENERATE_CREDENTIAL_REPORT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { state: slots.next()?, description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.state.into_value(), self.description.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GenerateOrganizationsAccessReportRequest {
        pub entity_path: String,
        pub organizations_policy_id: Option<String>,
    }

    impl Structure for GenerateOrganizationsAccessReportRequest {
        const SHAPE: &'static StructShape = &shapes::GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { entity_path: slots.next()?, organizations_policy_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.entity_path.into_value(), self.organizations_policy_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GenerateOrganizationsAccessReportResponse {
        pub job_id: Option<String>,
    }

    impl Structure for GenerateOrganizationsAccessReportResponse {
        const SHAPE: &'static StructShape = &shapes::GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { job_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.job_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GenerateServiceLastAccessedDetailsRequest {
        pub arn: String,
        pub granularity: Option<AccessAdvisorUsageGranularityType>,
    }

    impl Structure for GenerateServiceLastAccessedDetailsRequest {
        const SHAPE: &'static StructShape = &shapes::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { arn: slots.next()?, granularity: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.arn.into_value(), self.granularity.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GenerateServiceLastAccessedDetailsResponse {
        pub job_id: Option<String>,
    }

    impl Structure for GenerateServiceLastAccessedDetailsResponse {
        const SHAPE: &'static StructShape = &shapes::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { job_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.job_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetAccessKeyLastUsedRequest {
        pub access_key_id: String,
    }

    impl Structure for GetAccessKeyLastUsedRequest {
        const SHAPE: &'static StructShape = &shapes::GET_ACCESS_KEY_LAST_USED_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { access_key_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.access_key_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetAccessKeyLastUsedResponse {
        pub user_name: Option<String>,
        pub access_key_last_used: Option<AccessKeyLastUsed>,
    }

    impl Structure for GetAccessKeyLastUsedResponse {
        const SHAPE: &'static StructShape = &shapes::GET_ACCESS_KEY_LAST_USED_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, access_key_last_used: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.access_key_last_used.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetAccountAuthorizationDetailsRequest {
        pub filter: Option<Vec<EntityType>>,
        pub max_items: Option<i32>,
        pub marker: Option<String>,
    }

    impl Structure for GetAccountAuthorizationDetailsRequest {
        const SHAPE: &'static StructShape = &shapes::GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { filter: slots.next()?, max_items: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.filter.into_value(), self.max_items.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetAccountAuthorizationDetailsResponse {
        pub user_detail_list: Option<Vec<UserDetail>>,
        pub group_detail_list: Option<Vec<GroupDetail>>,
        pub role_detail_list: Option<Vec<RoleDetail>>,
        pub policies: Option<Vec<ManagedPolicyDetail>>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for GetAccountAuthorizationDetailsResponse {
        const SHAPE: &'static StructShape = &shapes::GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_detail_list: slots.next()?,
                group_detail_list: slots.next()?,
                role_detail_list: slots.next()?,
                policies: slots.next()?,
                is_truncated: slots.next()?,
                marker: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_detail_list.into_value(),
                self.group_detail_list.into_value(),
                self.role_detail_list.into_value(),
                self.policies.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetAccountPasswordPolicyResponse {
        pub password_policy: PasswordPolicy,
    }

    impl Structure for GetAccountPasswordPolicyResponse {
        const SHAPE: &'static StructShape = &shapes::GET_ACCOUNT_PASSWORD_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { password_policy: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.password_policy.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetAccountPropertiesRequest {}

    impl Structure for GetAccountPropertiesRequest {
        const SHAPE: &'static StructShape = &shapes::GET_ACCOUNT_PROPERTIES_REQUEST;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetAccountPropertiesResponse {
        pub properties: Option<BTreeMap<String, String>>,
    }

    impl Structure for GetAccountPropertiesResponse {
        const SHAPE: &'static StructShape = &shapes::GET_ACCOUNT_PROPERTIES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { properties: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.properties.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetAccountSummaryResponse {
        pub summary_map: Option<BTreeMap<String, i32>>,
    }

    impl Structure for GetAccountSummaryResponse {
        const SHAPE: &'static StructShape = &shapes::GET_ACCOUNT_SUMMARY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { summary_map: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.summary_map.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetContextKeysForCustomPolicyRequest {
        pub policy_input_list: Vec<String>,
    }

    impl Structure for GetContextKeysForCustomPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_input_list: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_input_list.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetContextKeysForPolicyResponse {
        pub context_key_names: Option<Vec<String>>,
    }

    impl Structure for GetContextKeysForPolicyResponse {
        const SHAPE: &'static StructShape = &shapes::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { context_key_names: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.context_key_names.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetContextKeysForPrincipalPolicyRequest {
        pub policy_source_arn: String,
        pub policy_input_list: Option<Vec<String>>,
    }

    impl Structure for GetContextKeysForPrincipalPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_source_arn: slots.next()?, policy_input_list: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_source_arn.into_value(), self.policy_input_list.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetCredentialReportResponse {
        pub content: Option<Blob>,
        pub report_format: Option<ReportFormatType>,
        pub generated_time: Option<Timestamp>,
    }

    impl Structure for GetCredentialReportResponse {
        const SHAPE: &'static StructShape = &shapes::GET_CREDENTIAL_REPORT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { content: slots.next()?, report_format: slots.next()?, generated_time: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.content.into_value(), self.report_format.into_value(), self.generated_time.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetDelegationRequestRequest {
        pub delegation_request_id: String,
        pub delegation_permission_check: Option<bool>,
    }

    impl Structure for GetDelegationRequestRequest {
        const SHAPE: &'static StructShape = &shapes::GET_DELEGATION_REQUEST_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { delegation_request_id: slots.next()?, delegation_permission_check: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.delegation_request_id.into_value(), self.delegation_permission_check.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetDelegationRequestResponse {
        pub delegation_request: Option<DelegationRequest>,
        pub permission_check_status: Option<PermissionCheckStatusType>,
        pub permission_check_result: Option<PermissionCheckResultType>,
    }

    impl Structure for GetDelegationRequestResponse {
        const SHAPE: &'static StructShape = &shapes::GET_DELEGATION_REQUEST_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                delegation_request: slots.next()?,
                permission_check_status: slots.next()?,
                permission_check_result: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.delegation_request.into_value(),
                self.permission_check_status.into_value(),
                self.permission_check_result.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetGroupPolicyRequest {
        pub group_name: String,
        pub policy_name: String,
    }

    impl Structure for GetGroupPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::GET_GROUP_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_name: slots.next()?, policy_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_name.into_value(), self.policy_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetGroupPolicyResponse {
        pub group_name: String,
        pub policy_name: String,
        pub policy_document: String,
    }

    impl Structure for GetGroupPolicyResponse {
        const SHAPE: &'static StructShape = &shapes::GET_GROUP_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_name: slots.next()?, policy_name: slots.next()?, policy_document: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.group_name.into_value(),
                self.policy_name.into_value(),
                self.policy_document.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetGroupRequest {
        pub group_name: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for GetGroupRequest {
        const SHAPE: &'static StructShape = &shapes::GET_GROUP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_name: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_name.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetGroupResponse {
        pub group: Group,
        pub users: Vec<User>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for GetGroupResponse {
        const SHAPE: &'static StructShape = &shapes::GET_GROUP_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                group: slots.next()?,
                users: slots.next()?,
                is_truncated: slots.next()?,
                marker: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.group.into_value(),
                self.users.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetHumanReadableSummaryRequest {
        pub entity_arn: String,
        pub locale: Option<String>,
    }

    impl Structure for GetHumanReadableSummaryRequest {
        const SHAPE: &'static StructShape = &shapes::GET_HUMAN_READABLE_SUMMARY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { entity_arn: slots.next()?, locale: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.entity_arn.into_value(), self.locale.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetHumanReadableSummaryResponse {
        pub summary_content: Option<String>,
        pub locale: Option<String>,
        pub summary_state: Option<SummaryStateType>,
    }

    impl Structure for GetHumanReadableSummaryResponse {
        const SHAPE: &'static StructShape = &shapes::GET_HUMAN_READABLE_SUMMARY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { summary_content: slots.next()?, locale: slots.next()?, summary_state: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.summary_content.into_value(), self.locale.into_value(), self.summary_state.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetInstanceProfileRequest {
        pub instance_profile_name: String,
    }

    impl Structure for GetInstanceProfileRequest {
        const SHAPE: &'static StructShape = &shapes::GET_INSTANCE_PROFILE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_profile_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_profile_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetInstanceProfileResponse {
        pub instance_profile: InstanceProfile,
    }

    impl Structure for GetInstanceProfileResponse {
        const SHAPE: &'static StructShape = &shapes::GET_INSTANCE_PROFILE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_profile: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_profile.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetLoginProfileRequest {
        pub user_name: Option<String>,
    }

    impl Structure for GetLoginProfileRequest {
        const SHAPE: &'static StructShape = &shapes::GET_LOGIN_PROFILE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetLoginProfileResponse {
        pub login_profile: LoginProfile,
    }

    impl Structure for GetLoginProfileResponse {
        const SHAPE: &'static StructShape = &shapes::GET_LOGIN_PROFILE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { login_profile: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.login_profile.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetMFADeviceRequest {
        pub serial_number: String,
        pub user_name: Option<String>,
    }

    impl Structure for GetMFADeviceRequest {
        const SHAPE: &'static StructShape = &shapes::GET_MFA_DEVICE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { serial_number: slots.next()?, user_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.serial_number.into_value(), self.user_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetMFADeviceResponse {
        pub user_name: Option<String>,
        pub serial_number: String,
        pub enable_date: Option<Timestamp>,
        pub certifications: Option<BTreeMap<String, String>>,
    }

    impl Structure for GetMFADeviceResponse {
        const SHAPE: &'static StructShape = &shapes::GET_MFA_DEVICE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                serial_number: slots.next()?,
                enable_date: slots.next()?,
                certifications: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.serial_number.into_value(),
                self.enable_date.into_value(),
                self.certifications.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetOpenIDConnectProviderRequest {
        pub open_id_connect_provider_arn: String,
    }

    impl Structure for GetOpenIDConnectProviderRequest {
        const SHAPE: &'static StructShape = &shapes::GET_OPEN_ID_CONNECT_PROVIDER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { open_id_connect_provider_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.open_id_connect_provider_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetOpenIDConnectProviderResponse {
        pub url: Option<String>,
        pub client_id_list: Option<Vec<String>>,
        pub thumbprint_list: Option<Vec<String>>,
        pub create_date: Option<Timestamp>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for GetOpenIDConnectProviderResponse {
        const SHAPE: &'static StructShape = &shapes::GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                url: slots.next()?,
                client_id_list: slots.next()?,
                thumbprint_list: slots.next()?,
                create_date: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.url.into_value(),
                self.client_id_list.into_value(),
                self.thumbprint_list.into_value(),
                self.create_date.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetOrganizationsAccessReportRequest {
        pub job_id: String,
        pub max_items: Option<i32>,
        pub marker: Option<String>,
        pub sort_key: Option<SortKeyType>,
    }

    impl Structure for GetOrganizationsAccessReportRequest {
        const SHAPE: &'static StructShape = &shapes::GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                job_id: slots.next()?,
                max_items: slots.next()?,
                marker: slots.next()?,
                sort_key: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.job_id.into_value(),
                self.max_items.into_value(),
                self.marker.into_value(),
                self.sort_key.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetOrganizationsAccessReportResponse {
        pub job_status: JobStatusType,
        pub job_creation_date: Timestamp,
        pub job_completion_date: Option<Timestamp>,
        pub number_of_services_accessible: Option<i32>,
        pub number_of_services_not_accessed: Option<i32>,
        pub access_details: Option<Vec<AccessDetail>>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
        pub error_details: Option<ErrorDetails>,
    }

    impl Structure for GetOrganizationsAccessReportResponse {
        const SHAPE: &'static StructShape = &shapes::GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                job_status: slots.next()?,
                job_creation_date: slots.next()?,
                job_completion_date: slots.next()?,
                number_of_services_accessible: slots.next()?,
                number_of_services_not_accessed: slots.next()?,
                access_details: slots.next()?,
                is_truncated: slots.next()?,
                marker: slots.next()?,
                error_details: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.job_status.into_value(),
                self.job_creation_date.into_value(),
                self.job_completion_date.into_value(),
                self.number_of_services_accessible.into_value(),
                self.number_of_services_not_accessed.into_value(),
                self.access_details.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
                self.error_details.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetOutboundWebIdentityFederationInfoResponse {
        pub issuer_identifier: Option<String>,
        pub jwt_vending_enabled: Option<bool>,
    }

    impl Structure for GetOutboundWebIdentityFederationInfoResponse {
        const SHAPE: &'static StructShape = &shapes::GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { issuer_identifier: slots.next()?, jwt_vending_enabled: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.issuer_identifier.into_value(), self.jwt_vending_enabled.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetPolicyRequest {
        pub policy_arn: String,
    }

    impl Structure for GetPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::GET_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetPolicyResponse {
        pub policy: Option<Policy>,
    }

    impl Structure for GetPolicyResponse {
        const SHAPE: &'static StructShape = &shapes::GET_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetPolicyVersionRequest {
        pub policy_arn: String,
        pub version_id: String,
    }

    impl Structure for GetPolicyVersionRequest {
        const SHAPE: &'static StructShape = &shapes::GET_POLICY_VERSION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_arn: slots.next()?, version_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_arn.into_value(), self.version_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetPolicyVersionResponse {
        pub policy_version: Option<PolicyVersion>,
    }

    impl Structure for GetPolicyVersionResponse {
        const SHAPE: &'static StructShape = &shapes::GET_POLICY_VERSION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_version: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_version.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetRolePolicyRequest {
        pub role_name: String,
        pub policy_name: String,
    }

    impl Structure for GetRolePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::GET_ROLE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, policy_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.policy_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetRolePolicyResponse {
        pub role_name: String,
        pub policy_name: String,
        pub policy_document: String,
    }

    impl Structure for GetRolePolicyResponse {
        const SHAPE: &'static StructShape = &shapes::GET_ROLE_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, policy_name: slots.next()?, policy_document: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.role_name.into_value(),
                self.policy_name.into_value(),
                self.policy_document.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetRoleRequest {
        pub role_name: String,
    }

    impl Structure for GetRoleRequest {
        const SHAPE: &'static StructShape = &shapes::GET_ROLE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetRoleResponse {
        pub role: Role,
    }

    impl Structure for GetRoleResponse {
        const SHAPE: &'static StructShape = &shapes::GET_ROLE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetRoleTemplateVersionRequest {
        pub template_arn: String,
        pub minor_version: Option<i32>,
    }

    impl Structure for GetRoleTemplateVersionRequest {
        const SHAPE: &'static StructShape = &shapes::GET_ROLE_TEMPLATE_VERSION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { template_arn: slots.next()?, minor_version: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.template_arn.into_value(), self.minor_version.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetRoleTemplateVersionResponse {
        pub role_template_version: RoleTemplateVersion,
    }

    impl Structure for GetRoleTemplateVersionResponse {
        const SHAPE: &'static StructShape = &shapes::GET_ROLE_TEMPLATE_VERSION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_template_version: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_template_version.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetSAMLProviderRequest {
        pub saml_provider_arn: String,
    }

    impl Structure for GetSAMLProviderRequest {
        const SHAPE: &'static StructShape = &shapes::GET_SAML_PROVIDER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { saml_provider_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.saml_provider_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetSAMLProviderResponse {
        pub saml_provider_uuid: Option<String>,
        pub saml_metadata_document: Option<String>,
        pub create_date: Option<Timestamp>,
        pub valid_until: Option<Timestamp>,
        pub tags: Option<Vec<Tag>>,
        pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
        pub private_key_list: Option<Vec<SAMLPrivateKey>>,
    }

    impl Structure for GetSAMLProviderResponse {
        const SHAPE: &'static StructShape = &shapes::GET_SAML_PROVIDER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                saml_provider_uuid: slots.next()?,
                saml_metadata_document: slots.next()?,
                create_date: slots.next()?,
                valid_until: slots.next()?,
                tags: slots.next()?,
                assertion_encryption_mode: slots.next()?,
                private_key_list: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.saml_provider_uuid.into_value(),
                self.saml_metadata_document.into_value(),
                self.create_date.into_value(),
                self.valid_until.into_value(),
                self.tags.into_value(),
                self.assertion_encryption_mode.into_value(),
                self.private_key_list.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetSSHPublicKeyRequest {
        pub user_name: String,
        pub ssh_public_key_id: String,
        pub encoding: EncodingType,
    }

    impl Structure for GetSSHPublicKeyRequest {
        const SHAPE: &'static StructShape = &shapes::GET_SSH_PUBLIC_KEY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, ssh_public_key_id: slots.next()?, encoding: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.ssh_public_key_id.into_value(), self.encoding.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetSSHPublicKeyResponse {
        pub ssh_public_key: Option<SSHPublicKey>,
    }

    impl Structure for GetSSHPublicKeyResponse {
        const SHAPE: &'static StructShape = &shapes::GET_SSH_PUBLIC_KEY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { ssh_public_key: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.ssh_public_key.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetServerCertificateRequest {
        pub server_certificate_name: String,
    }

    impl Structure for GetServerCertificateRequest {
        const SHAPE: &'static StructShape = &shapes::GET_SERVER_CERTIFICATE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { server_certificate_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.server_certificate_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetServerCertificateResponse {
        pub server_certificate: ServerCertificate,
    }

    impl Structure for GetServerCertificateResponse {
        const SHAPE: &'static StructShape = &shapes::GET_SERVER_CERTIFICATE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { server_certificate: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.server_certificate.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetServiceLastAccessedDetailsRequest {
        pub job_id: String,
        pub max_items: Option<i32>,
        pub marker: Option<String>,
    }

    impl Structure for GetServiceLastAccessedDetailsRequest {
        const SHAPE: &'static StructShape = &shapes::GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { job_id: slots.next()?, max_items: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.job_id.into_value(), self.max_items.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetServiceLastAccessedDetailsResponse {
        pub job_status: JobStatusType,
        pub job_type: Option<AccessAdvisorUsageGranularityType>,
        pub job_creation_date: Timestamp,
        pub services_last_accessed: Vec<ServiceLastAccessed>,
        pub job_completion_date: Timestamp,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
        pub error: Option<ErrorDetails>,
    }

    impl Structure for GetServiceLastAccessedDetailsResponse {
        const SHAPE: &'static StructShape = &shapes::GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                job_status: slots.next()?,
                job_type: slots.next()?,
                job_creation_date: slots.next()?,
                services_last_accessed: slots.next()?,
                job_completion_date: slots.next()?,
                is_truncated: slots.next()?,
                marker: slots.next()?,
                error: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.job_status.into_value(),
                self.job_type.into_value(),
                self.job_creation_date.into_value(),
                self.services_last_accessed.into_value(),
                self.job_completion_date.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
                self.error.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetServiceLastAccessedDetailsWithEntitiesRequest {
        pub job_id: String,
        pub service_namespace: String,
        pub max_items: Option<i32>,
        pub marker: Option<String>,
    }

    impl Structure for GetServiceLastAccessedDetailsWithEntitiesRequest {
        const SHAPE: &'static StructShape = &shapes::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                job_id: slots.next()?,
                service_namespace: slots.next()?,
                max_items: slots.next()?,
                marker: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.job_id.into_value(),
                self.service_namespace.into_value(),
                self.max_items.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetServiceLastAccessedDetailsWithEntitiesResponse {
        pub job_status: JobStatusType,
        pub job_creation_date: Timestamp,
        pub job_completion_date: Timestamp,
        pub entity_details_list: Vec<EntityDetails>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
        pub error: Option<ErrorDetails>,
    }

    impl Structure for GetServiceLastAccessedDetailsWithEntitiesResponse {
        const SHAPE: &'static StructShape = &shapes::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                job_status: slots.next()?,
                job_creation_date: slots.next()?,
                job_completion_date: slots.next()?,
                entity_details_list: slots.next()?,
                is_truncated: slots.next()?,
                marker: slots.next()?,
                error: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.job_status.into_value(),
                self.job_creation_date.into_value(),
                self.job_completion_date.into_value(),
                self.entity_details_list.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
                self.error.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetServiceLinkedRoleDeletionStatusRequest {
        pub deletion_task_id: String,
    }

    impl Structure for GetServiceLinkedRoleDeletionStatusRequest {
        const SHAPE: &'static StructShape = &shapes::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { deletion_task_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.deletion_task_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetServiceLinkedRoleDeletionStatusResponse {
        pub status: DeletionTaskStatusType,
        pub reason: Option<DeletionTaskFailureReasonType>,
    }

    impl Structure for GetServiceLinkedRoleDeletionStatusResponse {
        const SHAPE: &'static StructShape = &shapes::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { status: slots.next()?, reason: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.status.into_value(), self.reason.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetUserPolicyRequest {
        pub user_name: String,
        pub policy_name: String,
    }

    impl Structure for GetUserPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::GET_USER_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, policy_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.policy_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetUserPolicyResponse {
        pub user_name: String,
        pub policy_name: String,
        pub policy_document: String,
    }

    impl Structure for GetUserPolicyResponse {
        const SHAPE: &'static StructShape = &shapes::GET_USER_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, policy_name: slots.next()?, policy_document: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.policy_name.into_value(),
                self.policy_document.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetUserRequest {
        pub user_name: Option<String>,
    }

    impl Structure for GetUserRequest {
        const SHAPE: &'static StructShape = &shapes::GET_USER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetUserResponse {
        pub user: User,
    }

    impl Structure for GetUserResponse {
        const SHAPE: &'static StructShape = &shapes::GET_USER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Group {
        pub path: String,
        pub group_name: String,
        pub group_id: String,
        pub arn: String,
        pub create_date: Timestamp,
    }

    impl Structure for Group {
        const SHAPE: &'static StructShape = &shapes::GROUP;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                path: slots.next()?,
                group_name: slots.next()?,
                group_id: slots.next()?,
                arn: slots.next()?,
                create_date: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.path.into_value(),
                self.group_name.into_value(),
                self.group_id.into_value(),
                self.arn.into_value(),
                self.create_date.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GroupDetail {
        pub path: Option<String>,
        pub group_name: Option<String>,
        pub group_id: Option<String>,
        pub arn: Option<String>,
        pub create_date: Option<Timestamp>,
        pub group_policy_list: Option<Vec<PolicyDetail>>,
        pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    }

    impl Structure for GroupDetail {
        const SHAPE: &'static StructShape = &shapes::GROUP_DETAIL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                path: slots.next()?,
                group_name: slots.next()?,
                group_id: slots.next()?,
                arn: slots.next()?,
                create_date: slots.next()?,
                group_policy_list: slots.next()?,
                attached_managed_policies: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.path.into_value(),
                self.group_name.into_value(),
                self.group_id.into_value(),
                self.arn.into_value(),
                self.create_date.into_value(),
                self.group_policy_list.into_value(),
                self.attached_managed_policies.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InlinePolicy {
        pub policy_name: String,
        pub policy_document: String,
    }

    impl Structure for InlinePolicy {
        const SHAPE: &'static StructShape = &shapes::INLINE_POLICY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_name: slots.next()?, policy_document: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_name.into_value(), self.policy_document.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InlinePolicyIdentifierType {
        pub policy_name: String,
        pub attachment_type: AttachmentType,
        pub attachment_name: String,
    }

    impl Structure for InlinePolicyIdentifierType {
        const SHAPE: &'static StructShape = &shapes::INLINE_POLICY_IDENTIFIER_TYPE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                policy_name: slots.next()?,
                attachment_type: slots.next()?,
                attachment_name: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.policy_name.into_value(),
                self.attachment_type.into_value(),
                self.attachment_name.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InstanceProfile {
        pub path: String,
        pub instance_profile_name: String,
        pub instance_profile_id: String,
        pub arn: String,
        pub create_date: Timestamp,
        pub roles: Vec<Role>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for InstanceProfile {
        const SHAPE: &'static StructShape = &shapes::INSTANCE_PROFILE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                path: slots.next()?,
                instance_profile_name: slots.next()?,
                instance_profile_id: slots.next()?,
                arn: slots.next()?,
                create_date: slots.next()?,
                roles: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.path.into_value(),
                self.instance_profile_name.into_value(),
                self.instance_profile_id.into_value(),
                self.arn.into_value(),
                self.create_date.into_value(),
                self.roles.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidAuthenticationCodeException {
        pub message: Option<String>,
    }

    impl Structure for InvalidAuthenticationCodeException {
        const SHAPE: &'static StructShape = &shapes::INVALID_AUTHENTICATION_CODE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidCertificateException {
        pub message: Option<String>,
    }

    impl Structure for InvalidCertificateException {
        const SHAPE: &'static StructShape = &shapes::INVALID_CERTIFICATE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidInputException {
        pub message: Option<String>,
    }

    impl Structure for InvalidInputException {
        const SHAPE: &'static StructShape = &shapes::INVALID_INPUT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidPublicKeyException {
        pub message: Option<String>,
    }

    impl Structure for InvalidPublicKeyException {
        const SHAPE: &'static StructShape = &shapes::INVALID_PUBLIC_KEY_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidUserTypeException {
        pub message: Option<String>,
    }

    impl Structure for InvalidUserTypeException {
        const SHAPE: &'static StructShape = &shapes::INVALID_USER_TYPE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct KeyPairMismatchException {
        pub message: Option<String>,
    }

    impl Structure for KeyPairMismatchException {
        const SHAPE: &'static StructShape = &shapes::KEY_PAIR_MISMATCH_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct LimitExceededException {
        pub message: Option<String>,
    }

    impl Structure for LimitExceededException {
        const SHAPE: &'static StructShape = &shapes::LIMIT_EXCEEDED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccessKeysRequest {
        pub user_name: Option<String>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListAccessKeysRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCESS_KEYS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccessKeysResponse {
        pub access_key_metadata: Vec<AccessKeyMetadata>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListAccessKeysResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCESS_KEYS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                access_key_metadata: slots.next()?,
                is_truncated: slots.next()?,
                marker: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.access_key_metadata.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountAliasesRequest {
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListAccountAliasesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_ALIASES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountAliasesResponse {
        pub account_aliases: Vec<String>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListAccountAliasesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_ALIASES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_aliases: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_aliases.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAttachedGroupPoliciesRequest {
        pub group_name: String,
        pub path_prefix: Option<String>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListAttachedGroupPoliciesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ATTACHED_GROUP_POLICIES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                group_name: slots.next()?,
                path_prefix: slots.next()?,
                marker: slots.next()?,
                max_items: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.group_name.into_value(),
                self.path_prefix.into_value(),
                self.marker.into_value(),
                self.max_items.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAttachedGroupPoliciesResponse {
        pub attached_policies: Option<Vec<AttachedPolicy>>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListAttachedGroupPoliciesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ATTACHED_GROUP_POLICIES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { attached_policies: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.attached_policies.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAttachedRolePoliciesRequest {
        pub role_name: String,
        pub path_prefix: Option<String>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListAttachedRolePoliciesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ATTACHED_ROLE_POLICIES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                role_name: slots.next()?,
                path_prefix: slots.next()?,
                marker: slots.next()?,
                max_items: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.role_name.into_value(),
                self.path_prefix.into_value(),
                self.marker.into_value(),
                self.max_items.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAttachedRolePoliciesResponse {
        pub attached_policies: Option<Vec<AttachedPolicy>>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListAttachedRolePoliciesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ATTACHED_ROLE_POLICIES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { attached_policies: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.attached_policies.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAttachedUserPoliciesRequest {
        pub user_name: String,
        pub path_prefix: Option<String>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListAttachedUserPoliciesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ATTACHED_USER_POLICIES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                path_prefix: slots.next()?,
                marker: slots.next()?,
                max_items: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.path_prefix.into_value(),
                self.marker.into_value(),
                self.max_items.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAttachedUserPoliciesResponse {
        pub attached_policies: Option<Vec<AttachedPolicy>>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListAttachedUserPoliciesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ATTACHED_USER_POLICIES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { attached_policies: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.attached_policies.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListDelegationRequestsRequest {
        pub owner_id: Option<String>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListDelegationRequestsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_DELEGATION_REQUESTS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { owner_id: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.owner_id.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListDelegationRequestsResponse {
        pub delegation_requests: Option<Vec<DelegationRequest>>,
        pub marker: Option<String>,
        pub is_truncated: Option<bool>,
    }

    impl Structure for ListDelegationRequestsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_DELEGATION_REQUESTS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                delegation_requests: slots.next()?,
                marker: slots.next()?,
                is_truncated: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.delegation_requests.into_value(),
                self.marker.into_value(),
                self.is_truncated.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListEntitiesForPolicyRequest {
        pub policy_arn: String,
        pub entity_filter: Option<EntityType>,
        pub path_prefix: Option<String>,
        pub policy_usage_filter: Option<PolicyUsageType>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListEntitiesForPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ENTITIES_FOR_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                policy_arn: slots.next()?,
                entity_filter: slots.next()?,
                path_prefix: slots.next()?,
                policy_usage_filter: slots.next()?,
                marker: slots.next()?,
                max_items: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.policy_arn.into_value(),
                self.entity_filter.into_value(),
                self.path_prefix.into_value(),
                self.policy_usage_filter.into_value(),
                self.marker.into_value(),
                self.max_items.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListEntitiesForPolicyResponse {
        pub policy_groups: Option<Vec<PolicyGroup>>,
        pub policy_users: Option<Vec<PolicyUser>>,
        pub policy_roles: Option<Vec<PolicyRole>>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListEntitiesForPolicyResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ENTITIES_FOR_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                policy_groups: slots.next()?,
                policy_users: slots.next()?,
                policy_roles: slots.next()?,
                is_truncated: slots.next()?,
                marker: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.policy_groups.into_value(),
                self.policy_users.into_value(),
                self.policy_roles.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListGroupPoliciesRequest {
        pub group_name: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListGroupPoliciesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_GROUP_POLICIES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_name: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_name.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListGroupPoliciesResponse {
        pub policy_names: Vec<String>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListGroupPoliciesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_GROUP_POLICIES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_names: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_names.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListGroupsForUserRequest {
        pub user_name: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListGroupsForUserRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_GROUPS_FOR_USER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListGroupsForUserResponse {
        pub groups: Vec<Group>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListGroupsForUserResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_GROUPS_FOR_USER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { groups: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.groups.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListGroupsRequest {
        pub path_prefix: Option<String>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListGroupsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_GROUPS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { path_prefix: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.path_prefix.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListGroupsResponse {
        pub groups: Vec<Group>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListGroupsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_GROUPS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { groups: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.groups.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListInstanceProfileTagsRequest {
        pub instance_profile_name: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListInstanceProfileTagsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_INSTANCE_PROFILE_TAGS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_profile_name: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_profile_name.into_value(),
                self.marker.into_value(),
                self.max_items.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListInstanceProfileTagsResponse {
        pub tags: Vec<Tag>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListInstanceProfileTagsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_INSTANCE_PROFILE_TAGS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { tags: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.tags.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListInstanceProfilesForRoleRequest {
        pub role_name: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListInstanceProfilesForRoleRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListInstanceProfilesForRoleResponse {
        pub instance_profiles: Vec<InstanceProfile>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListInstanceProfilesForRoleResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_profiles: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_profiles.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListInstanceProfilesRequest {
        pub path_prefix: Option<String>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListInstanceProfilesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_INSTANCE_PROFILES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { path_prefix: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.path_prefix.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListInstanceProfilesResponse {
        pub instance_profiles: Vec<InstanceProfile>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListInstanceProfilesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_INSTANCE_PROFILES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_profiles: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_profiles.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListMFADeviceTagsRequest {
        pub serial_number: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListMFADeviceTagsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_MFA_DEVICE_TAGS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { serial_number: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.serial_number.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListMFADeviceTagsResponse {
        pub tags: Vec<Tag>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListMFADeviceTagsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_MFA_DEVICE_TAGS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { tags: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.tags.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListMFADevicesRequest {
        pub user_name: Option<String>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListMFADevicesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_MFA_DEVICES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListMFADevicesResponse {
        pub mfa_devices: Vec<MFADevice>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListMFADevicesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_MFA_DEVICES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { mfa_devices: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.mfa_devices.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListOpenIDConnectProviderTagsRequest {
        pub open_id_connect_provider_arn: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListOpenIDConnectProviderTagsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                open_id_connect_provider_arn: slots.next()?,
                marker: slots.next()?,
                max_items: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.open_id_connect_provider_arn.into_value(),
                self.marker.into_value(),
                self.max_items.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListOpenIDConnectProviderTagsResponse {
        pub tags: Vec<Tag>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListOpenIDConnectProviderTagsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { tags: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.tags.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListOpenIDConnectProvidersRequest {}

    impl Structure for ListOpenIDConnectProvidersRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListOpenIDConnectProvidersResponse {
        pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
    }

    impl Structure for ListOpenIDConnectProvidersResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { open_id_connect_provider_list: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.open_id_connect_provider_list.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListOrganizationsFeaturesRequest {}

    impl Structure for ListOrganizationsFeaturesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ORGANIZATIONS_FEATURES_REQUEST;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListOrganizationsFeaturesResponse {
        pub organization_id: Option<String>,
        pub enabled_features: Option<Vec<FeatureType>>,
    }

    impl Structure for ListOrganizationsFeaturesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ORGANIZATIONS_FEATURES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { organization_id: slots.next()?, enabled_features: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.organization_id.into_value(), self.enabled_features.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPoliciesGrantingServiceAccessEntry {
        pub service_namespace: Option<String>,
        pub policies: Option<Vec<PolicyGrantingServiceAccess>>,
    }

    impl Structure for ListPoliciesGrantingServiceAccessEntry {
        const SHAPE: &'static StructShape = &shapes::LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { service_namespace: slots.next()?, policies: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.service_namespace.into_value(), self.policies.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPoliciesGrantingServiceAccessRequest {
        pub marker: Option<String>,
        pub arn: String,
        pub service_namespaces: Vec<String>,
    }

    impl Structure for ListPoliciesGrantingServiceAccessRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { marker: slots.next()?, arn: slots.next()?, service_namespaces: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.marker.into_value(), self.arn.into_value(), self.service_namespaces.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPoliciesGrantingServiceAccessResponse {
        pub policies_granting_service_access: Vec<ListPoliciesGrantingServiceAccessEntry>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListPoliciesGrantingServiceAccessResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                policies_granting_service_access: slots.next()?,
                is_truncated: slots.next()?,
                marker: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.policies_granting_service_access.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPoliciesRequest {
        pub scope: Option<PolicyScopeType>,
        pub only_attached: Option<bool>,
        pub path_prefix: Option<String>,
        pub policy_usage_filter: Option<PolicyUsageType>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListPoliciesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_POLICIES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                scope: slots.next()?,
                only_attached: slots.next()?,
                path_prefix: slots.next()?,
                policy_usage_filter: slots.next()?,
                marker: slots.next()?,
                max_items: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.scope.into_value(),
                self.only_attached.into_value(),
                self.path_prefix.into_value(),
                self.policy_usage_filter.into_value(),
                self.marker.into_value(),
                self.max_items.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPoliciesResponse {
        pub policies: Option<Vec<Policy>>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListPoliciesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_POLICIES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policies: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policies.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPolicyTagsRequest {
        pub policy_arn: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListPolicyTagsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_POLICY_TAGS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_arn: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_arn.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPolicyTagsResponse {
        pub tags: Vec<Tag>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListPolicyTagsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_POLICY_TAGS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { tags: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.tags.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPolicyVersionsRequest {
        pub policy_arn: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListPolicyVersionsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_POLICY_VERSIONS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_arn: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_arn.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPolicyVersionsResponse {
        pub versions: Option<Vec<PolicyVersion>>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListPolicyVersionsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_POLICY_VERSIONS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { versions: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.versions.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListRolePoliciesRequest {
        pub role_name: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListRolePoliciesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ROLE_POLICIES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListRolePoliciesResponse {
        pub policy_names: Vec<String>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListRolePoliciesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ROLE_POLICIES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_names: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_names.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListRoleTagsRequest {
        pub role_name: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListRoleTagsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ROLE_TAGS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListRoleTagsResponse {
        pub tags: Vec<Tag>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListRoleTagsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ROLE_TAGS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { tags: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.tags.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListRolesRequest {
        pub path_prefix: Option<String>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListRolesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ROLES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { path_prefix: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.path_prefix.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListRolesResponse {
        pub roles: Vec<Role>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListRolesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ROLES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { roles: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.roles.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListSAMLProviderTagsRequest {
        pub saml_provider_arn: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListSAMLProviderTagsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_SAML_PROVIDER_TAGS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { saml_provider_arn: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.saml_provider_arn.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListSAMLProviderTagsResponse {
        pub tags: Vec<Tag>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListSAMLProviderTagsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_SAML_PROVIDER_TAGS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { tags: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.tags.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListSAMLProvidersRequest {}

    impl Structure for ListSAMLProvidersRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_SAML_PROVIDERS_REQUEST;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListSAMLProvidersResponse {
        pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
    }

    impl Structure for ListSAMLProvidersResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_SAML_PROVIDERS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { saml_provider_list: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.saml_provider_list.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListSSHPublicKeysRequest {
        pub user_name: Option<String>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListSSHPublicKeysRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_SSH_PUBLIC_KEYS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListSSHPublicKeysResponse {
        pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListSSHPublicKeysResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_SSH_PUBLIC_KEYS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { ssh_public_keys: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.ssh_public_keys.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListServerCertificateTagsRequest {
        pub server_certificate_name: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListServerCertificateTagsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_SERVER_CERTIFICATE_TAGS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                server_certificate_name: slots.next()?,
                marker: slots.next()?,
                max_items: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.server_certificate_name.into_value(),
                self.marker.into_value(),
                self.max_items.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListServerCertificateTagsResponse {
        pub tags: Vec<Tag>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListServerCertificateTagsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_SERVER_CERTIFICATE_TAGS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { tags: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.tags.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListServerCertificatesRequest {
        pub path_prefix: Option<String>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListServerCertificatesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_SERVER_CERTIFICATES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { path_prefix: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.path_prefix.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListServerCertificatesResponse {
        pub server_certificate_metadata_list: Vec<ServerCertificateMetadata>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListServerCertificatesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_SERVER_CERTIFICATES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                server_certificate_metadata_list: slots.next()?,
                is_truncated: slots.next()?,
                marker: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.server_certificate_metadata_list.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListServiceSpecificCredentialsRequest {
        pub user_name: Option<String>,
        pub service_name: Option<String>,
        pub all_users: Option<bool>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListServiceSpecificCredentialsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                service_name: slots.next()?,
                all_users: slots.next()?,
                marker: slots.next()?,
                max_items: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.service_name.into_value(),
                self.all_users.into_value(),
                self.marker.into_value(),
                self.max_items.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListServiceSpecificCredentialsResponse {
        pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
        pub marker: Option<String>,
        pub is_truncated: Option<bool>,
    }

    impl Structure for ListServiceSpecificCredentialsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                service_specific_credentials: slots.next()?,
                marker: slots.next()?,
                is_truncated: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.service_specific_credentials.into_value(),
                self.marker.into_value(),
                self.is_truncated.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListSigningCertificatesRequest {
        pub user_name: Option<String>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListSigningCertificatesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_SIGNING_CERTIFICATES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListSigningCertificatesResponse {
        pub certificates: Vec<SigningCertificate>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListSigningCertificatesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_SIGNING_CERTIFICATES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { certificates: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.certificates.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListUserPoliciesRequest {
        pub user_name: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListUserPoliciesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_USER_POLICIES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListUserPoliciesResponse {
        pub policy_names: Vec<String>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListUserPoliciesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_USER_POLICIES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_names: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_names.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListUserTagsRequest {
        pub user_name: String,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListUserTagsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_USER_TAGS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListUserTagsResponse {
        pub tags: Vec<Tag>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListUserTagsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_USER_TAGS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { tags: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.tags.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListUsersRequest {
        pub path_prefix: Option<String>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListUsersRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_USERS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { path_prefix: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.path_prefix.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListUsersResponse {
        pub users: Vec<User>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListUsersResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_USERS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { users: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.users.into_value(), self.is_truncated.into_value(), self.marker.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListVirtualMFADevicesRequest {
        pub assignment_status: Option<AssignmentStatusType>,
        pub marker: Option<String>,
        pub max_items: Option<i32>,
    }

    impl Structure for ListVirtualMFADevicesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_VIRTUAL_MFA_DEVICES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { assignment_status: slots.next()?, marker: slots.next()?, max_items: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.assignment_status.into_value(), self.marker.into_value(), self.max_items.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListVirtualMFADevicesResponse {
        pub virtual_mfa_devices: Vec<VirtualMFADevice>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for ListVirtualMFADevicesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_VIRTUAL_MFA_DEVICES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                virtual_mfa_devices: slots.next()?,
                is_truncated: slots.next()?,
                marker: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.virtual_mfa_devices.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct LoginProfile {
        pub user_name: String,
        pub create_date: Timestamp,
        pub password_reset_required: Option<bool>,
    }

    impl Structure for LoginProfile {
        const SHAPE: &'static StructShape = &shapes::LOGIN_PROFILE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                create_date: slots.next()?,
                password_reset_required: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.create_date.into_value(),
                self.password_reset_required.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MFADevice {
        pub user_name: String,
        pub serial_number: String,
        pub enable_date: Timestamp,
    }

    impl Structure for MFADevice {
        const SHAPE: &'static StructShape = &shapes::MFA_DEVICE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, serial_number: slots.next()?, enable_date: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.serial_number.into_value(), self.enable_date.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MalformedCertificateException {
        pub message: Option<String>,
    }

    impl Structure for MalformedCertificateException {
        const SHAPE: &'static StructShape = &shapes::MALFORMED_CERTIFICATE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MalformedPolicyDocumentException {
        pub message: Option<String>,
    }

    impl Structure for MalformedPolicyDocumentException {
        const SHAPE: &'static StructShape = &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ManagedPolicyDetail {
        pub policy_name: Option<String>,
        pub policy_id: Option<String>,
        pub arn: Option<String>,
        pub path: Option<String>,
        pub default_version_id: Option<String>,
        pub attachment_count: Option<i32>,
        pub permissions_boundary_usage_count: Option<i32>,
        pub is_attachable: Option<bool>,
        pub description: Option<String>,
        pub create_date: Option<Timestamp>,
        pub update_date: Option<Timestamp>,
        pub policy_version_list: Option<Vec<PolicyVersion>>,
    }

    impl Structure for ManagedPolicyDetail {
        const SHAPE: &'static StructShape = &shapes::MANAGED_POLICY_DETAIL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                policy_name: slots.next()?,
                policy_id: slots.next()?,
                arn: slots.next()?,
                path: slots.next()?,
                default_version_id: slots.next()?,
                attachment_count: slots.next()?,
                permissions_boundary_usage_count: slots.next()?,
                is_attachable: slots.next()?,
                description: slots.next()?,
                create_date: slots.next()?,
                update_date: slots.next()?,
                policy_version_list: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.policy_name.into_value(),
                self.policy_id.into_value(),
                self.arn.into_value(),
                self.path.into_value(),
                self.default_version_id.into_value(),
                self.attachment_count.into_value(),
                self.permissions_boundary_usage_count.into_value(),
                self.is_attachable.into_value(),
                self.description.into_value(),
                self.create_date.into_value(),
                self.update_date.into_value(),
                self.policy_version_list.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct NameConflictException {
        pub message: Option<String>,
    }

    impl Structure for NameConflictException {
        const SHAPE: &'static StructShape = &shapes::NAME_CONFLICT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct NoSuchEntityException {
        pub message: Option<String>,
    }

    impl Structure for NoSuchEntityException {
        const SHAPE: &'static StructShape = &shapes::NO_SUCH_ENTITY_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OpenIDConnectProviderListEntry {
        pub arn: Option<String>,
    }

    impl Structure for OpenIDConnectProviderListEntry {
        const SHAPE: &'static StructShape = &shapes::OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OpenIdIdpCommunicationErrorException {
        pub message: Option<String>,
    }

    impl Structure for OpenIdIdpCommunicationErrorException {
        const SHAPE: &'static StructShape = &shapes::OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OrderedOrganizationPolicyType {
        pub service_control_policy_input_list: Option<Vec<String>>,
    }

    impl Structure for OrderedOrganizationPolicyType {
        const SHAPE: &'static StructShape = &shapes::ORDERED_ORGANIZATION_POLICY_TYPE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { service_control_policy_input_list: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.service_control_policy_input_list.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OrganizationNotFoundException {}

    impl Structure for OrganizationNotFoundException {
        const SHAPE: &'static StructShape = &shapes::ORGANIZATION_NOT_FOUND_EXCEPTION;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OrganizationNotInAllFeaturesModeException {}

    impl Structure for OrganizationNotInAllFeaturesModeException {
        const SHAPE: &'static StructShape = &shapes::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OrganizationsDecisionDetail {
        pub allowed_by_organizations: Option<bool>,
    }

    impl Structure for OrganizationsDecisionDetail {
        const SHAPE: &'static StructShape = &shapes::ORGANIZATIONS_DECISION_DETAIL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { allowed_by_organizations: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.allowed_by_organizations.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ParameterDefinition {
        pub name: String,
        pub r#type: ParameterTypeType,
        pub sub_type: Option<String>,
        pub description: Option<String>,
        pub is_required: Option<bool>,
        pub default_value: Option<String>,
        pub immutable: Option<bool>,
    }

    impl Structure for ParameterDefinition {
        const SHAPE: &'static StructShape = &shapes::PARAMETER_DEFINITION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                name: slots.next()?,
                r#type: slots.next()?,
                sub_type: slots.next()?,
                description: slots.next()?,
                is_required: slots.next()?,
                default_value: slots.next()?,
                immutable: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.name.into_value(),
                self.r#type.into_value(),
                self.sub_type.into_value(),
                self.description.into_value(),
                self.is_required.into_value(),
                self.default_value.into_value(),
                self.immutable.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PasswordPolicy {
        pub minimum_password_length: Option<i32>,
        pub require_symbols: Option<bool>,
        pub require_numbers: Option<bool>,
        pub require_uppercase_characters: Option<bool>,
        pub require_lowercase_characters: Option<bool>,
        pub allow_users_to_change_password: Option<bool>,
        pub expire_passwords: Option<bool>,
        pub max_password_age: Option<i32>,
        pub password_reuse_prevention: Option<i32>,
        pub hard_expiry: Option<bool>,
    }

    impl Structure for PasswordPolicy {
        const SHAPE: &'static StructShape = &shapes::PASSWORD_POLICY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                minimum_password_length: slots.next()?,
                require_symbols: slots.next()?,
                require_numbers: slots.next()?,
                require_uppercase_characters: slots.next()?,
                require_lowercase_characters: slots.next()?,
                allow_users_to_change_password: slots.next()?,
                expire_passwords: slots.next()?,
                max_password_age: slots.next()?,
                password_reuse_prevention: slots.next()?,
                hard_expiry: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.minimum_password_length.into_value(),
                self.require_symbols.into_value(),
                self.require_numbers.into_value(),
                self.require_uppercase_characters.into_value(),
                self.require_lowercase_characters.into_value(),
                self.allow_users_to_change_password.into_value(),
                self.expire_passwords.into_value(),
                self.max_password_age.into_value(),
                self.password_reuse_prevention.into_value(),
                self.hard_expiry.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PasswordPolicyViolationException {
        pub message: Option<String>,
    }

    impl Structure for PasswordPolicyViolationException {
        const SHAPE: &'static StructShape = &shapes::PASSWORD_POLICY_VIOLATION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    string_enum! {
        PermissionsBoundaryAttachmentType {
            PermissionsBoundaryPolicy = "PermissionsBoundaryPolicy",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PermissionsBoundaryDecisionDetail {
        pub allowed_by_permissions_boundary: Option<bool>,
    }

    impl Structure for PermissionsBoundaryDecisionDetail {
        const SHAPE: &'static StructShape = &shapes::PERMISSIONS_BOUNDARY_DECISION_DETAIL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { allowed_by_permissions_boundary: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.allowed_by_permissions_boundary.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Policy {
        pub policy_name: Option<String>,
        pub policy_id: Option<String>,
        pub arn: Option<String>,
        pub path: Option<String>,
        pub default_version_id: Option<String>,
        pub attachment_count: Option<i32>,
        pub permissions_boundary_usage_count: Option<i32>,
        pub is_attachable: Option<bool>,
        pub description: Option<String>,
        pub create_date: Option<Timestamp>,
        pub update_date: Option<Timestamp>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for Policy {
        const SHAPE: &'static StructShape = &shapes::POLICY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                policy_name: slots.next()?,
                policy_id: slots.next()?,
                arn: slots.next()?,
                path: slots.next()?,
                default_version_id: slots.next()?,
                attachment_count: slots.next()?,
                permissions_boundary_usage_count: slots.next()?,
                is_attachable: slots.next()?,
                description: slots.next()?,
                create_date: slots.next()?,
                update_date: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.policy_name.into_value(),
                self.policy_id.into_value(),
                self.arn.into_value(),
                self.path.into_value(),
                self.default_version_id.into_value(),
                self.attachment_count.into_value(),
                self.permissions_boundary_usage_count.into_value(),
                self.is_attachable.into_value(),
                self.description.into_value(),
                self.create_date.into_value(),
                self.update_date.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyDetail {
        pub policy_name: Option<String>,
        pub policy_document: Option<String>,
    }

    impl Structure for PolicyDetail {
        const SHAPE: &'static StructShape = &shapes::POLICY_DETAIL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_name: slots.next()?, policy_document: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_name.into_value(), self.policy_document.into_value()]
        }
    }

    string_enum! {
        PolicyEvaluationDecisionType {
            Allowed = "allowed",
            ExplicitDeny = "explicitDeny",
            ImplicitDeny = "implicitDeny",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyEvaluationException {
        pub message: Option<String>,
    }

    impl Structure for PolicyEvaluationException {
        const SHAPE: &'static StructShape = &shapes::POLICY_EVALUATION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyGrantingServiceAccess {
        pub policy_name: String,
        pub policy_type: PolicyType,
        pub policy_arn: Option<String>,
        pub entity_type: Option<PolicyOwnerEntityType>,
        pub entity_name: Option<String>,
    }

    impl Structure for PolicyGrantingServiceAccess {
        const SHAPE: &'static StructShape = &shapes::POLICY_GRANTING_SERVICE_ACCESS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                policy_name: slots.next()?,
                policy_type: slots.next()?,
                policy_arn: slots.next()?,
                entity_type: slots.next()?,
                entity_name: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.policy_name.into_value(),
                self.policy_type.into_value(),
                self.policy_arn.into_value(),
                self.entity_type.into_value(),
                self.entity_name.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyGroup {
        pub group_name: Option<String>,
        pub group_id: Option<String>,
    }

    impl Structure for PolicyGroup {
        const SHAPE: &'static StructShape = &shapes::POLICY_GROUP;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_name: slots.next()?, group_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_name.into_value(), self.group_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum PolicyIdentifier {
        PolicyType(PolicyIdentifierPolicyType),
        PolicyArn(String),
        InlinePolicyIdentifier(InlinePolicyIdentifierType),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for PolicyIdentifier {
        const SHAPE: &'static StructShape = &shapes::POLICY_IDENTIFIER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::PolicyType(value));
            }
            if let Some(value) = slots.next()? {
                return Ok(Self::PolicyArn(value));
            }
            if let Some(value) = slots.next()? {
                return Ok(Self::InlinePolicyIdentifier(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::PolicyType(value) => structure::only(0, value),
                Self::PolicyArn(value) => structure::only(1, value),
                Self::InlinePolicyIdentifier(value) => structure::only(2, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    string_enum! {
        PolicyIdentifierPolicyType {
            Inline = "inline",
            AwsManaged = "aws-managed",
            UserManaged = "user-managed",
            PermissionBoundary = "permission-boundary",
            Scp = "scp",
            Rcp = "rcp",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyNotAttachableException {
        pub message: Option<String>,
    }

    impl Structure for PolicyNotAttachableException {
        const SHAPE: &'static StructShape = &shapes::POLICY_NOT_ATTACHABLE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyParameter {
        pub name: Option<String>,
        pub values: Option<Vec<String>>,
        pub r#type: Option<PolicyParameterTypeEnum>,
    }

    impl Structure for PolicyParameter {
        const SHAPE: &'static StructShape = &shapes::POLICY_PARAMETER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { name: slots.next()?, values: slots.next()?, r#type: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.name.into_value(), self.values.into_value(), self.r#type.into_value()]
        }
    }

    string_enum! {
        PolicyParameterTypeEnum {
            String = "string",
            StringList = "stringList",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyRole {
        pub role_name: Option<String>,
        pub role_id: Option<String>,
    }

    impl Structure for PolicyRole {
        const SHAPE: &'static StructShape = &shapes::POLICY_ROLE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, role_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.role_id.into_value()]
        }
    }

    string_enum! {
        PolicySourceType {
            User = "user",
            Group = "group",
            Role = "role",
            AwsManaged = "aws-managed",
            UserManaged = "user-managed",
            Resource = "resource",
            None = "none",
        }
    }

    string_enum! {
        PolicyUsageType {
            PermissionsPolicy = "PermissionsPolicy",
            PermissionsBoundary = "PermissionsBoundary",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyUser {
        pub user_name: Option<String>,
        pub user_id: Option<String>,
    }

    impl Structure for PolicyUser {
        const SHAPE: &'static StructShape = &shapes::POLICY_USER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, user_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.user_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyVersion {
        pub document: Option<String>,
        pub version_id: Option<String>,
        pub is_default_version: Option<bool>,
        pub create_date: Option<Timestamp>,
    }

    impl Structure for PolicyVersion {
        const SHAPE: &'static StructShape = &shapes::POLICY_VERSION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                document: slots.next()?,
                version_id: slots.next()?,
                is_default_version: slots.next()?,
                create_date: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.document.into_value(),
                self.version_id.into_value(),
                self.is_default_version.into_value(),
                self.create_date.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Position {
        pub line: Option<i32>,
        pub column: Option<i32>,
    }

    impl Structure for Position {
        const SHAPE: &'static StructShape = &shapes::POSITION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { line: slots.next()?, column: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.line.into_value(), self.column.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutAccountPropertiesRequest {
        pub properties: BTreeMap<String, String>,
    }

    impl Structure for PutAccountPropertiesRequest {
        const SHAPE: &'static StructShape = &shapes::PUT_ACCOUNT_PROPERTIES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { properties: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.properties.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutAccountPropertiesResponse {}

    impl Structure for PutAccountPropertiesResponse {
        const SHAPE: &'static StructShape = &shapes::PUT_ACCOUNT_PROPERTIES_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutGroupPolicyRequest {
        pub group_name: String,
        pub policy_name: String,
        pub policy_document: String,
    }

    impl Structure for PutGroupPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::PUT_GROUP_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_name: slots.next()?, policy_name: slots.next()?, policy_document: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.group_name.into_value(),
                self.policy_name.into_value(),
                self.policy_document.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutRolePermissionsBoundaryRequest {
        pub role_name: String,
        pub permissions_boundary: String,
    }

    impl Structure for PutRolePermissionsBoundaryRequest {
        const SHAPE: &'static StructShape = &shapes::PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, permissions_boundary: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.permissions_boundary.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutRolePolicyRequest {
        pub role_name: String,
        pub policy_name: String,
        pub policy_document: String,
    }

    impl Structure for PutRolePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::PUT_ROLE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, policy_name: slots.next()?, policy_document: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.role_name.into_value(),
                self.policy_name.into_value(),
                self.policy_document.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutUserPermissionsBoundaryRequest {
        pub user_name: String,
        pub permissions_boundary: String,
    }

    impl Structure for PutUserPermissionsBoundaryRequest {
        const SHAPE: &'static StructShape = &shapes::PUT_USER_PERMISSIONS_BOUNDARY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, permissions_boundary: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.permissions_boundary.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutUserPolicyRequest {
        pub user_name: String,
        pub policy_name: String,
        pub policy_document: String,
    }

    impl Structure for PutUserPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::PUT_USER_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, policy_name: slots.next()?, policy_document: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.policy_name.into_value(),
                self.policy_document.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RejectDelegationRequestRequest {
        pub delegation_request_id: String,
        pub notes: Option<String>,
    }

    impl Structure for RejectDelegationRequestRequest {
        const SHAPE: &'static StructShape = &shapes::REJECT_DELEGATION_REQUEST_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { delegation_request_id: slots.next()?, notes: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.delegation_request_id.into_value(), self.notes.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
        pub open_id_connect_provider_arn: String,
        pub client_id: String,
    }

    impl Structure for RemoveClientIDFromOpenIDConnectProviderRequest {
        const SHAPE: &'static StructShape = &shapes::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { open_id_connect_provider_arn: slots.next()?, client_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.open_id_connect_provider_arn.into_value(), self.client_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RemoveRoleFromInstanceProfileRequest {
        pub instance_profile_name: String,
        pub role_name: String,
    }

    impl Structure for RemoveRoleFromInstanceProfileRequest {
        const SHAPE: &'static StructShape = &shapes::REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_profile_name: slots.next()?, role_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_profile_name.into_value(), self.role_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RemoveUserFromGroupRequest {
        pub group_name: String,
        pub user_name: String,
    }

    impl Structure for RemoveUserFromGroupRequest {
        const SHAPE: &'static StructShape = &shapes::REMOVE_USER_FROM_GROUP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_name: slots.next()?, user_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_name.into_value(), self.user_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ReplacementValueEntry {
        pub values: Vec<String>,
    }

    impl Structure for ReplacementValueEntry {
        const SHAPE: &'static StructShape = &shapes::REPLACEMENT_VALUE_ENTRY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { values: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.values.into_value()]
        }
    }

    string_enum! {
        ReportFormatType {
            TextCsv = "text/csv",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ReportGenerationLimitExceededException {
        pub message: Option<String>,
    }

    impl Structure for ReportGenerationLimitExceededException {
        const SHAPE: &'static StructShape = &shapes::REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    string_enum! {
        ReportStateType {
            Started = "STARTED",
            Inprogress = "INPROGRESS",
            Complete = "COMPLETE",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResetServiceSpecificCredentialRequest {
        pub user_name: Option<String>,
        pub service_specific_credential_id: String,
    }

    impl Structure for ResetServiceSpecificCredentialRequest {
        const SHAPE: &'static StructShape = &shapes::RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, service_specific_credential_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.service_specific_credential_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResetServiceSpecificCredentialResponse {
        pub service_specific_credential: Option<ServiceSpecificCredential>,
    }

    impl Structure for ResetServiceSpecificCredentialResponse {
        const SHAPE: &'static StructShape = &shapes::RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { service_specific_credential: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.service_specific_credential.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResourceSpecificResult {
        pub eval_resource_name: String,
        pub eval_resource_decision: PolicyEvaluationDecisionType,
        pub matched_statements: Option<Vec<Statement>>,
        pub missing_context_values: Option<Vec<String>>,
        pub eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
        pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    }

    impl Structure for ResourceSpecificResult {
        const SHAPE: &'static StructShape = &shapes::RESOURCE_SPECIFIC_RESULT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                eval_resource_name: slots.next()?,
                eval_resource_decision: slots.next()?,
                matched_statements: slots.next()?,
                missing_context_values: slots.next()?,
                eval_decision_details: slots.next()?,
                permissions_boundary_decision_detail: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.eval_resource_name.into_value(),
                self.eval_resource_decision.into_value(),
                self.matched_statements.into_value(),
                self.missing_context_values.into_value(),
                self.eval_decision_details.into_value(),
                self.permissions_boundary_decision_detail.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResyncMFADeviceRequest {
        pub user_name: String,
        pub serial_number: String,
        pub authentication_code1: String,
        pub authentication_code2: String,
    }

    impl Structure for ResyncMFADeviceRequest {
        const SHAPE: &'static StructShape = &shapes::RESYNC_MFA_DEVICE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                serial_number: slots.next()?,
                authentication_code1: slots.next()?,
                authentication_code2: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.serial_number.into_value(),
                self.authentication_code1.into_value(),
                self.authentication_code2.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Role {
        pub path: String,
        pub role_name: String,
        pub role_id: String,
        pub arn: String,
        pub create_date: Timestamp,
        pub assume_role_policy_document: Option<String>,
        pub description: Option<String>,
        pub max_session_duration: Option<i32>,
        pub permissions_boundary: Option<AttachedPermissionsBoundary>,
        pub tags: Option<Vec<Tag>>,
        pub role_last_used: Option<RoleLastUsed>,
        pub source_role_template: Option<SourceRoleTemplate>,
    }

    impl Structure for Role {
        const SHAPE: &'static StructShape = &shapes::ROLE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                path: slots.next()?,
                role_name: slots.next()?,
                role_id: slots.next()?,
                arn: slots.next()?,
                create_date: slots.next()?,
                assume_role_policy_document: slots.next()?,
                description: slots.next()?,
                max_session_duration: slots.next()?,
                permissions_boundary: slots.next()?,
                tags: slots.next()?,
                role_last_used: slots.next()?,
                source_role_template: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.path.into_value(),
                self.role_name.into_value(),
                self.role_id.into_value(),
                self.arn.into_value(),
                self.create_date.into_value(),
                self.assume_role_policy_document.into_value(),
                self.description.into_value(),
                self.max_session_duration.into_value(),
                self.permissions_boundary.into_value(),
                self.tags.into_value(),
                self.role_last_used.into_value(),
                self.source_role_template.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RoleDetail {
        pub path: Option<String>,
        pub role_name: Option<String>,
        pub role_id: Option<String>,
        pub arn: Option<String>,
        pub create_date: Option<Timestamp>,
        pub assume_role_policy_document: Option<String>,
        pub instance_profile_list: Option<Vec<InstanceProfile>>,
        pub role_policy_list: Option<Vec<PolicyDetail>>,
        pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
        pub permissions_boundary: Option<AttachedPermissionsBoundary>,
        pub tags: Option<Vec<Tag>>,
        pub role_last_used: Option<RoleLastUsed>,
    }

    impl Structure for RoleDetail {
        const SHAPE: &'static StructShape = &shapes::ROLE_DETAIL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                path: slots.next()?,
                role_name: slots.next()?,
                role_id: slots.next()?,
                arn: slots.next()?,
                create_date: slots.next()?,
                assume_role_policy_document: slots.next()?,
                instance_profile_list: slots.next()?,
                role_policy_list: slots.next()?,
                attached_managed_policies: slots.next()?,
                permissions_boundary: slots.next()?,
                tags: slots.next()?,
                role_last_used: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.path.into_value(),
                self.role_name.into_value(),
                self.role_id.into_value(),
                self.arn.into_value(),
                self.create_date.into_value(),
                self.assume_role_policy_document.into_value(),
                self.instance_profile_list.into_value(),
                self.role_policy_list.into_value(),
                self.attached_managed_policies.into_value(),
                self.permissions_boundary.into_value(),
                self.tags.into_value(),
                self.role_last_used.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RoleLastUsed {
        pub last_used_date: Option<Timestamp>,
        pub region: Option<String>,
    }

    impl Structure for RoleLastUsed {
        const SHAPE: &'static StructShape = &shapes::ROLE_LAST_USED;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { last_used_date: slots.next()?, region: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.last_used_date.into_value(), self.region.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RoleModifiedException {
        pub message: Option<String>,
    }

    impl Structure for RoleModifiedException {
        const SHAPE: &'static StructShape = &shapes::ROLE_MODIFIED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RoleTemplateDisabledException {
        pub message: Option<String>,
    }

    impl Structure for RoleTemplateDisabledException {
        const SHAPE: &'static StructShape = &shapes::ROLE_TEMPLATE_DISABLED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RoleTemplateVersion {
        pub template_arn: Option<String>,
        pub template_name: Option<String>,
        pub template_version_id: Option<String>,
        pub description: Option<String>,
        pub major_version: Option<i32>,
        pub default_minor_version: Option<i32>,
        pub managed_by_type: Option<ManagedByTypeType>,
        pub managed_by_value: Option<String>,
        pub enabled: Option<bool>,
        pub minor_version: Option<i32>,
        pub role_name_pattern: Option<String>,
        pub role_path_pattern: Option<String>,
        pub role_description_pattern: Option<String>,
        pub assume_role_policy_document_template: Option<String>,
        pub inline_policy_templates: Option<Vec<InlinePolicy>>,
        pub managed_policy_arns: Option<Vec<String>>,
        pub permission_boundary_arn: Option<String>,
        pub parameters_definition: Option<Vec<ParameterDefinition>>,
        pub role_tags_template: Option<Vec<TagTemplate>>,
        pub max_session_duration: Option<i32>,
        pub version_enabled: Option<bool>,
        pub create_timestamp: Option<Timestamp>,
        pub update_timestamp: Option<Timestamp>,
    }

    impl Structure for RoleTemplateVersion {
        const SHAPE: &'static StructShape = &shapes::ROLE_TEMPLATE_VERSION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                template_arn: slots.next()?,
                template_name: slots.next()?,
                template_version_id: slots.next()?,
                description: slots.next()?,
                major_version: slots.next()?,
                default_minor_version: slots.next()?,
                managed_by_type: slots.next()?,
                managed_by_value: slots.next()?,
                enabled: slots.next()?,
                minor_version: slots.next()?,
                role_name_pattern: slots.next()?,
                role_path_pattern: slots.next()?,
                role_description_pattern: slots.next()?,
                assume_role_policy_document_template: slots.next()?,
                inline_policy_templates: slots.next()?,
                managed_policy_arns: slots.next()?,
                permission_boundary_arn: slots.next()?,
                parameters_definition: slots.next()?,
                role_tags_template: slots.next()?,
                max_session_duration: slots.next()?,
                version_enabled: slots.next()?,
                create_timestamp: slots.next()?,
                update_timestamp: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.template_arn.into_value(),
                self.template_name.into_value(),
                self.template_version_id.into_value(),
                self.description.into_value(),
                self.major_version.into_value(),
                self.default_minor_version.into_value(),
                self.managed_by_type.into_value(),
                self.managed_by_value.into_value(),
                self.enabled.into_value(),
                self.minor_version.into_value(),
                self.role_name_pattern.into_value(),
                self.role_path_pattern.into_value(),
                self.role_description_pattern.into_value(),
                self.assume_role_policy_document_template.into_value(),
                self.inline_policy_templates.into_value(),
                self.managed_policy_arns.into_value(),
                self.permission_boundary_arn.into_value(),
                self.parameters_definition.into_value(),
                self.role_tags_template.into_value(),
                self.max_session_duration.into_value(),
                self.version_enabled.into_value(),
                self.create_timestamp.into_value(),
                self.update_timestamp.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RoleUsageType {
        pub region: Option<String>,
        pub resources: Option<Vec<String>>,
    }

    impl Structure for RoleUsageType {
        const SHAPE: &'static StructShape = &shapes::ROLE_USAGE_TYPE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { region: slots.next()?, resources: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.region.into_value(), self.resources.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SAMLPrivateKey {
        pub key_id: Option<String>,
        pub timestamp: Option<Timestamp>,
    }

    impl Structure for SAMLPrivateKey {
        const SHAPE: &'static StructShape = &shapes::SAML_PRIVATE_KEY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { key_id: slots.next()?, timestamp: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.key_id.into_value(), self.timestamp.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SAMLProviderListEntry {
        pub arn: Option<String>,
        pub valid_until: Option<Timestamp>,
        pub create_date: Option<Timestamp>,
    }

    impl Structure for SAMLProviderListEntry {
        const SHAPE: &'static StructShape = &shapes::SAML_PROVIDER_LIST_ENTRY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { arn: slots.next()?, valid_until: slots.next()?, create_date: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.arn.into_value(), self.valid_until.into_value(), self.create_date.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SSHPublicKey {
        pub user_name: String,
        pub ssh_public_key_id: String,
        pub fingerprint: String,
        pub ssh_public_key_body: String,
        pub status: StatusType,
        pub upload_date: Option<Timestamp>,
    }

    impl Structure for SSHPublicKey {
        const SHAPE: &'static StructShape = &shapes::SSH_PUBLIC_KEY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                ssh_public_key_id: slots.next()?,
                fingerprint: slots.next()?,
                ssh_public_key_body: slots.next()?,
                status: slots.next()?,
                upload_date: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.ssh_public_key_id.into_value(),
                self.fingerprint.into_value(),
                self.ssh_public_key_body.into_value(),
                self.status.into_value(),
                self.upload_date.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SSHPublicKeyMetadata {
        pub user_name: String,
        pub ssh_public_key_id: String,
        pub status: StatusType,
        pub upload_date: Timestamp,
    }

    impl Structure for SSHPublicKeyMetadata {
        const SHAPE: &'static StructShape = &shapes::SSH_PUBLIC_KEY_METADATA;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                ssh_public_key_id: slots.next()?,
                status: slots.next()?,
                upload_date: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.ssh_public_key_id.into_value(),
                self.status.into_value(),
                self.upload_date.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SendDelegationTokenRequest {
        pub delegation_request_id: String,
    }

    impl Structure for SendDelegationTokenRequest {
        const SHAPE: &'static StructShape = &shapes::SEND_DELEGATION_TOKEN_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { delegation_request_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.delegation_request_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ServerCertificate {
        pub server_certificate_metadata: ServerCertificateMetadata,
        pub certificate_body: String,
        pub certificate_chain: Option<String>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for ServerCertificate {
        const SHAPE: &'static StructShape = &shapes::SERVER_CERTIFICATE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                server_certificate_metadata: slots.next()?,
                certificate_body: slots.next()?,
                certificate_chain: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.server_certificate_metadata.into_value(),
                self.certificate_body.into_value(),
                self.certificate_chain.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ServerCertificateMetadata {
        pub path: String,
        pub server_certificate_name: String,
        pub server_certificate_id: String,
        pub arn: String,
        pub upload_date: Option<Timestamp>,
        pub expiration: Option<Timestamp>,
    }

    impl Structure for ServerCertificateMetadata {
        const SHAPE: &'static StructShape = &shapes::SERVER_CERTIFICATE_METADATA;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                path: slots.next()?,
                server_certificate_name: slots.next()?,
                server_certificate_id: slots.next()?,
                arn: slots.next()?,
                upload_date: slots.next()?,
                expiration: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.path.into_value(),
                self.server_certificate_name.into_value(),
                self.server_certificate_id.into_value(),
                self.arn.into_value(),
                self.upload_date.into_value(),
                self.expiration.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ServiceAccessNotEnabledException {}

    impl Structure for ServiceAccessNotEnabledException {
        const SHAPE: &'static StructShape = &shapes::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ServiceFailureException {
        pub message: Option<String>,
    }

    impl Structure for ServiceFailureException {
        const SHAPE: &'static StructShape = &shapes::SERVICE_FAILURE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ServiceLastAccessed {
        pub service_name: String,
        pub last_authenticated: Option<Timestamp>,
        pub service_namespace: String,
        pub last_authenticated_entity: Option<String>,
        pub last_authenticated_region: Option<String>,
        pub total_authenticated_entities: Option<i32>,
        pub tracked_actions_last_accessed: Option<Vec<TrackedActionLastAccessed>>,
    }

    impl Structure for ServiceLastAccessed {
        const SHAPE: &'static StructShape = &shapes::SERVICE_LAST_ACCESSED;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                service_name: slots.next()?,
                last_authenticated: slots.next()?,
                service_namespace: slots.next()?,
                last_authenticated_entity: slots.next()?,
                last_authenticated_region: slots.next()?,
                total_authenticated_entities: slots.next()?,
                tracked_actions_last_accessed: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.service_name.into_value(),
                self.last_authenticated.into_value(),
                self.service_namespace.into_value(),
                self.last_authenticated_entity.into_value(),
                self.last_authenticated_region.into_value(),
                self.total_authenticated_entities.into_value(),
                self.tracked_actions_last_accessed.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ServiceNotSupportedException {
        pub message: Option<String>,
    }

    impl Structure for ServiceNotSupportedException {
        const SHAPE: &'static StructShape = &shapes::SERVICE_NOT_SUPPORTED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct ServiceSpecificCredential {
        pub create_date: Timestamp,
        pub expiration_date: Option<Timestamp>,
        pub service_name: String,
        pub service_user_name: Option<String>,
        pub service_password: Option<String>,
        pub service_credential_alias: Option<String>,
        pub service_credential_secret: Option<String>,
        pub service_specific_credential_id: String,
        pub user_name: String,
        pub status: StatusType,
    }

    impl Structure for ServiceSpecificCredential {
        const SHAPE: &'static StructShape = &shapes::SERVICE_SPECIFIC_CREDENTIAL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                create_date: slots.next()?,
                expiration_date: slots.next()?,
                service_name: slots.next()?,
                service_user_name: slots.next()?,
                service_password: slots.next()?,
                service_credential_alias: slots.next()?,
                service_credential_secret: slots.next()?,
                service_specific_credential_id: slots.next()?,
                user_name: slots.next()?,
                status: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.create_date.into_value(),
                self.expiration_date.into_value(),
                self.service_name.into_value(),
                self.service_user_name.into_value(),
                self.service_password.into_value(),
                self.service_credential_alias.into_value(),
                self.service_credential_secret.into_value(),
                self.service_specific_credential_id.into_value(),
                self.user_name.into_value(),
                self.status.into_value(),
            ]
        }
    }

    impl fmt::Debug for ServiceSpecificCredential {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("ServiceSpecificCredential")
                .field("create_date", &self.create_date)
                .field("expiration_date", &self.expiration_date)
                .field("service_name", &self.service_name)
                .field("service_user_name", &self.service_user_name)
                .field("service_password", &structure::Hidden)
                .field("service_credential_alias", &self.service_credential_alias)
                .field("service_credential_secret", &structure::Hidden)
                .field("service_specific_credential_id", &self.service_specific_credential_id)
                .field("user_name", &self.user_name)
                .field("status", &self.status)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ServiceSpecificCredentialMetadata {
        pub user_name: String,
        pub status: StatusType,
        pub service_user_name: Option<String>,
        pub service_credential_alias: Option<String>,
        pub create_date: Timestamp,
        pub expiration_date: Option<Timestamp>,
        pub service_specific_credential_id: String,
        pub service_name: String,
    }

    impl Structure for ServiceSpecificCredentialMetadata {
        const SHAPE: &'static StructShape = &shapes::SERVICE_SPECIFIC_CREDENTIAL_METADATA;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                status: slots.next()?,
                service_user_name: slots.next()?,
                service_credential_alias: slots.next()?,
                create_date: slots.next()?,
                expiration_date: slots.next()?,
                service_specific_credential_id: slots.next()?,
                service_name: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.status.into_value(),
                self.service_user_name.into_value(),
                self.service_credential_alias.into_value(),
                self.create_date.into_value(),
                self.expiration_date.into_value(),
                self.service_specific_credential_id.into_value(),
                self.service_name.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SetDefaultPolicyVersionRequest {
        pub policy_arn: String,
        pub version_id: String,
    }

    impl Structure for SetDefaultPolicyVersionRequest {
        const SHAPE: &'static StructShape = &shapes::SET_DEFAULT_POLICY_VERSION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_arn: slots.next()?, version_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_arn.into_value(), self.version_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SetSecurityTokenServicePreferencesRequest {
        pub global_endpoint_token_version: GlobalEndpointTokenVersion,
    }

    impl Structure for SetSecurityTokenServicePreferencesRequest {
        const SHAPE: &'static StructShape = &shapes::SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { global_endpoint_token_version: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.global_endpoint_token_version.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SigningCertificate {
        pub user_name: String,
        pub certificate_id: String,
        pub certificate_body: String,
        pub status: StatusType,
        pub upload_date: Option<Timestamp>,
    }

    impl Structure for SigningCertificate {
        const SHAPE: &'static StructShape = &shapes::SIGNING_CERTIFICATE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                certificate_id: slots.next()?,
                certificate_body: slots.next()?,
                status: slots.next()?,
                upload_date: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.certificate_id.into_value(),
                self.certificate_body.into_value(),
                self.status.into_value(),
                self.upload_date.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SimulateCustomPolicyRequest {
        pub policy_input_list: Vec<String>,
        pub permissions_boundary_policy_input_list: Option<Vec<String>>,
        pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
        pub action_names: Vec<String>,
        pub resource_arns: Option<Vec<String>>,
        pub resource_policy: Option<String>,
        pub resource_owner: Option<String>,
        pub caller_arn: Option<String>,
        pub context_entries: Option<Vec<ContextEntry>>,
        pub resource_handling_option: Option<String>,
        pub max_items: Option<i32>,
        pub marker: Option<String>,
    }

    impl Structure for SimulateCustomPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::SIMULATE_CUSTOM_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                policy_input_list: slots.next()?,
                permissions_boundary_policy_input_list: slots.next()?,
                ordered_organization_policy_input_list: slots.next()?,
                action_names: slots.next()?,
                resource_arns: slots.next()?,
                resource_policy: slots.next()?,
                resource_owner: slots.next()?,
                caller_arn: slots.next()?,
                context_entries: slots.next()?,
                resource_handling_option: slots.next()?,
                max_items: slots.next()?,
                marker: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.policy_input_list.into_value(),
                self.permissions_boundary_policy_input_list.into_value(),
                self.ordered_organization_policy_input_list.into_value(),
                self.action_names.into_value(),
                self.resource_arns.into_value(),
                self.resource_policy.into_value(),
                self.resource_owner.into_value(),
                self.caller_arn.into_value(),
                self.context_entries.into_value(),
                self.resource_handling_option.into_value(),
                self.max_items.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SimulatePolicyResponse {
        pub evaluation_results: Option<Vec<EvaluationResult>>,
        pub is_truncated: Option<bool>,
        pub marker: Option<String>,
    }

    impl Structure for SimulatePolicyResponse {
        const SHAPE: &'static StructShape = &shapes::SIMULATE_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { evaluation_results: slots.next()?, is_truncated: slots.next()?, marker: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.evaluation_results.into_value(),
                self.is_truncated.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SimulatePrincipalPolicyRequest {
        pub policy_source_arn: String,
        pub policy_input_list: Option<Vec<String>>,
        pub permissions_boundary_policy_input_list: Option<Vec<String>>,
        pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
        pub action_names: Vec<String>,
        pub resource_arns: Option<Vec<String>>,
        pub resource_policy: Option<String>,
        pub resource_owner: Option<String>,
        pub caller_arn: Option<String>,
        pub context_entries: Option<Vec<ContextEntry>>,
        pub resource_handling_option: Option<String>,
        pub max_items: Option<i32>,
        pub marker: Option<String>,
    }

    impl Structure for SimulatePrincipalPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::SIMULATE_PRINCIPAL_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                policy_source_arn: slots.next()?,
                policy_input_list: slots.next()?,
                permissions_boundary_policy_input_list: slots.next()?,
                policy_exclusion_list: slots.next()?,
                action_names: slots.next()?,
                resource_arns: slots.next()?,
                resource_policy: slots.next()?,
                resource_owner: slots.next()?,
                caller_arn: slots.next()?,
                context_entries: slots.next()?,
                resource_handling_option: slots.next()?,
                max_items: slots.next()?,
                marker: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.policy_source_arn.into_value(),
                self.policy_input_list.into_value(),
                self.permissions_boundary_policy_input_list.into_value(),
                self.policy_exclusion_list.into_value(),
                self.action_names.into_value(),
                self.resource_arns.into_value(),
                self.resource_policy.into_value(),
                self.resource_owner.into_value(),
                self.caller_arn.into_value(),
                self.context_entries.into_value(),
                self.resource_handling_option.into_value(),
                self.max_items.into_value(),
                self.marker.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SourceRoleTemplate {
        pub template_arn: String,
        pub template_minor_version: i32,
    }

    impl Structure for SourceRoleTemplate {
        const SHAPE: &'static StructShape = &shapes::SOURCE_ROLE_TEMPLATE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { template_arn: slots.next()?, template_minor_version: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.template_arn.into_value(), self.template_minor_version.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Statement {
        pub source_policy_id: Option<String>,
        pub source_policy_type: Option<PolicySourceType>,
        pub start_position: Option<Position>,
        pub end_position: Option<Position>,
    }

    impl Structure for Statement {
        const SHAPE: &'static StructShape = &shapes::STATEMENT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                source_policy_id: slots.next()?,
                source_policy_type: slots.next()?,
                start_position: slots.next()?,
                end_position: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.source_policy_id.into_value(),
                self.source_policy_type.into_value(),
                self.start_position.into_value(),
                self.end_position.into_value(),
            ]
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
    pub struct TagInstanceProfileRequest {
        pub instance_profile_name: String,
        pub tags: Vec<Tag>,
    }

    impl Structure for TagInstanceProfileRequest {
        const SHAPE: &'static StructShape = &shapes::TAG_INSTANCE_PROFILE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_profile_name: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_profile_name.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TagMFADeviceRequest {
        pub serial_number: String,
        pub tags: Vec<Tag>,
    }

    impl Structure for TagMFADeviceRequest {
        const SHAPE: &'static StructShape = &shapes::TAG_MFA_DEVICE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { serial_number: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.serial_number.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TagOpenIDConnectProviderRequest {
        pub open_id_connect_provider_arn: String,
        pub tags: Vec<Tag>,
    }

    impl Structure for TagOpenIDConnectProviderRequest {
        const SHAPE: &'static StructShape = &shapes::TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { open_id_connect_provider_arn: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.open_id_connect_provider_arn.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TagPolicyRequest {
        pub policy_arn: String,
        pub tags: Vec<Tag>,
    }

    impl Structure for TagPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::TAG_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_arn: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_arn.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TagRoleRequest {
        pub role_name: String,
        pub tags: Vec<Tag>,
    }

    impl Structure for TagRoleRequest {
        const SHAPE: &'static StructShape = &shapes::TAG_ROLE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TagSAMLProviderRequest {
        pub saml_provider_arn: String,
        pub tags: Vec<Tag>,
    }

    impl Structure for TagSAMLProviderRequest {
        const SHAPE: &'static StructShape = &shapes::TAG_SAML_PROVIDER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { saml_provider_arn: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.saml_provider_arn.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TagServerCertificateRequest {
        pub server_certificate_name: String,
        pub tags: Vec<Tag>,
    }

    impl Structure for TagServerCertificateRequest {
        const SHAPE: &'static StructShape = &shapes::TAG_SERVER_CERTIFICATE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { server_certificate_name: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.server_certificate_name.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TagTemplate {
        pub key: String,
        pub value: String,
    }

    impl Structure for TagTemplate {
        const SHAPE: &'static StructShape = &shapes::TAG_TEMPLATE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { key: slots.next()?, value: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.key.into_value(), self.value.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TagUserRequest {
        pub user_name: String,
        pub tags: Vec<Tag>,
    }

    impl Structure for TagUserRequest {
        const SHAPE: &'static StructShape = &shapes::TAG_USER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TrackedActionLastAccessed {
        pub action_name: Option<String>,
        pub last_accessed_entity: Option<String>,
        pub last_accessed_time: Option<Timestamp>,
        pub last_accessed_region: Option<String>,
    }

    impl Structure for TrackedActionLastAccessed {
        const SHAPE: &'static StructShape = &shapes::TRACKED_ACTION_LAST_ACCESSED;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                action_name: slots.next()?,
                last_accessed_entity: slots.next()?,
                last_accessed_time: slots.next()?,
                last_accessed_region: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.action_name.into_value(),
                self.last_accessed_entity.into_value(),
                self.last_accessed_time.into_value(),
                self.last_accessed_region.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UnmodifiableEntityException {
        pub message: Option<String>,
    }

    impl Structure for UnmodifiableEntityException {
        const SHAPE: &'static StructShape = &shapes::UNMODIFIABLE_ENTITY_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UnrecognizedPublicKeyEncodingException {
        pub message: Option<String>,
    }

    impl Structure for UnrecognizedPublicKeyEncodingException {
        const SHAPE: &'static StructShape = &shapes::UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UntagInstanceProfileRequest {
        pub instance_profile_name: String,
        pub tag_keys: Vec<String>,
    }

    impl Structure for UntagInstanceProfileRequest {
        const SHAPE: &'static StructShape = &shapes::UNTAG_INSTANCE_PROFILE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_profile_name: slots.next()?, tag_keys: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_profile_name.into_value(), self.tag_keys.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UntagMFADeviceRequest {
        pub serial_number: String,
        pub tag_keys: Vec<String>,
    }

    impl Structure for UntagMFADeviceRequest {
        const SHAPE: &'static StructShape = &shapes::UNTAG_MFA_DEVICE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { serial_number: slots.next()?, tag_keys: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.serial_number.into_value(), self.tag_keys.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UntagOpenIDConnectProviderRequest {
        pub open_id_connect_provider_arn: String,
        pub tag_keys: Vec<String>,
    }

    impl Structure for UntagOpenIDConnectProviderRequest {
        const SHAPE: &'static StructShape = &shapes::UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { open_id_connect_provider_arn: slots.next()?, tag_keys: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.open_id_connect_provider_arn.into_value(), self.tag_keys.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UntagPolicyRequest {
        pub policy_arn: String,
        pub tag_keys: Vec<String>,
    }

    impl Structure for UntagPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::UNTAG_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_arn: slots.next()?, tag_keys: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_arn.into_value(), self.tag_keys.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UntagRoleRequest {
        pub role_name: String,
        pub tag_keys: Vec<String>,
    }

    impl Structure for UntagRoleRequest {
        const SHAPE: &'static StructShape = &shapes::UNTAG_ROLE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, tag_keys: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.tag_keys.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UntagSAMLProviderRequest {
        pub saml_provider_arn: String,
        pub tag_keys: Vec<String>,
    }

    impl Structure for UntagSAMLProviderRequest {
        const SHAPE: &'static StructShape = &shapes::UNTAG_SAML_PROVIDER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { saml_provider_arn: slots.next()?, tag_keys: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.saml_provider_arn.into_value(), self.tag_keys.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UntagServerCertificateRequest {
        pub server_certificate_name: String,
        pub tag_keys: Vec<String>,
    }

    impl Structure for UntagServerCertificateRequest {
        const SHAPE: &'static StructShape = &shapes::UNTAG_SERVER_CERTIFICATE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { server_certificate_name: slots.next()?, tag_keys: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.server_certificate_name.into_value(), self.tag_keys.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UntagUserRequest {
        pub user_name: String,
        pub tag_keys: Vec<String>,
    }

    impl Structure for UntagUserRequest {
        const SHAPE: &'static StructShape = &shapes::UNTAG_USER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, tag_keys: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.tag_keys.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateAccessKeyRequest {
        pub user_name: Option<String>,
        pub access_key_id: String,
        pub status: StatusType,
    }

    impl Structure for UpdateAccessKeyRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_ACCESS_KEY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, access_key_id: slots.next()?, status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.access_key_id.into_value(), self.status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateAccountPasswordPolicyRequest {
        pub minimum_password_length: Option<i32>,
        pub require_symbols: Option<bool>,
        pub require_numbers: Option<bool>,
        pub require_uppercase_characters: Option<bool>,
        pub require_lowercase_characters: Option<bool>,
        pub allow_users_to_change_password: Option<bool>,
        pub max_password_age: Option<i32>,
        pub password_reuse_prevention: Option<i32>,
        pub hard_expiry: Option<bool>,
    }

    impl Structure for UpdateAccountPasswordPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                minimum_password_length: slots.next()?,
                require_symbols: slots.next()?,
                require_numbers: slots.next()?,
                require_uppercase_characters: slots.next()?,
                require_lowercase_characters: slots.next()?,
                allow_users_to_change_password: slots.next()?,
                max_password_age: slots.next()?,
                password_reuse_prevention: slots.next()?,
                hard_expiry: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.minimum_password_length.into_value(),
                self.require_symbols.into_value(),
                self.require_numbers.into_value(),
                self.require_uppercase_characters.into_value(),
                self.require_lowercase_characters.into_value(),
                self.allow_users_to_change_password.into_value(),
                self.max_password_age.into_value(),
                self.password_reuse_prevention.into_value(),
                self.hard_expiry.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateAssumeRolePolicyRequest {
        pub role_name: String,
        pub policy_document: String,
    }

    impl Structure for UpdateAssumeRolePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_ASSUME_ROLE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, policy_document: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.policy_document.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateDelegationRequestRequest {
        pub delegation_request_id: String,
        pub notes: Option<String>,
    }

    impl Structure for UpdateDelegationRequestRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_DELEGATION_REQUEST_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { delegation_request_id: slots.next()?, notes: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.delegation_request_id.into_value(), self.notes.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateGroupRequest {
        pub group_name: String,
        pub new_path: Option<String>,
        pub new_group_name: Option<String>,
    }

    impl Structure for UpdateGroupRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_GROUP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_name: slots.next()?, new_path: slots.next()?, new_group_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_name.into_value(), self.new_path.into_value(), self.new_group_name.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct UpdateLoginProfileRequest {
        pub user_name: String,
        pub password: Option<String>,
        pub password_reset_required: Option<bool>,
    }

    impl Structure for UpdateLoginProfileRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_LOGIN_PROFILE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                password: slots.next()?,
                password_reset_required: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.password.into_value(),
                self.password_reset_required.into_value(),
            ]
        }
    }

    impl fmt::Debug for UpdateLoginProfileRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("UpdateLoginProfileRequest")
                .field("user_name", &self.user_name)
                .field("password", &structure::Hidden)
                .field("password_reset_required", &self.password_reset_required)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateOpenIDConnectProviderThumbprintRequest {
        pub open_id_connect_provider_arn: String,
        pub thumbprint_list: Vec<String>,
    }

    impl Structure for UpdateOpenIDConnectProviderThumbprintRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { open_id_connect_provider_arn: slots.next()?, thumbprint_list: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.open_id_connect_provider_arn.into_value(), self.thumbprint_list.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateRoleDescriptionRequest {
        pub role_name: String,
        pub description: String,
    }

    impl Structure for UpdateRoleDescriptionRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_ROLE_DESCRIPTION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.description.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateRoleDescriptionResponse {
        pub role: Option<Role>,
    }

    impl Structure for UpdateRoleDescriptionResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_ROLE_DESCRIPTION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateRoleRequest {
        pub role_name: String,
        pub description: Option<String>,
        pub max_session_duration: Option<i32>,
    }

    impl Structure for UpdateRoleRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_ROLE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                role_name: slots.next()?,
                description: slots.next()?,
                max_session_duration: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.role_name.into_value(),
                self.description.into_value(),
                self.max_session_duration.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateRoleResponse {}

    impl Structure for UpdateRoleResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_ROLE_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct UpdateSAMLProviderRequest {
        pub saml_metadata_document: Option<String>,
        pub saml_provider_arn: String,
        pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
        pub add_private_key: Option<String>,
        pub remove_private_key: Option<String>,
    }

    impl Structure for UpdateSAMLProviderRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_SAML_PROVIDER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                saml_metadata_document: slots.next()?,
                saml_provider_arn: slots.next()?,
                assertion_encryption_mode: slots.next()?,
                add_private_key: slots.next()?,
                remove_private_key: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.saml_metadata_document.into_value(),
                self.saml_provider_arn.into_value(),
                self.assertion_encryption_mode.into_value(),
                self.add_private_key.into_value(),
                self.remove_private_key.into_value(),
            ]
        }
    }

    impl fmt::Debug for UpdateSAMLProviderRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("UpdateSAMLProviderRequest")
                .field("saml_metadata_document", &self.saml_metadata_document)
                .field("saml_provider_arn", &self.saml_provider_arn)
                .field("assertion_encryption_mode", &self.assertion_encryption_mode)
                .field("add_private_key", &structure::Hidden)
                .field("remove_private_key", &self.remove_private_key)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateSAMLProviderResponse {
        pub saml_provider_arn: Option<String>,
    }

    impl Structure for UpdateSAMLProviderResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_SAML_PROVIDER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { saml_provider_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.saml_provider_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateSSHPublicKeyRequest {
        pub user_name: String,
        pub ssh_public_key_id: String,
        pub status: StatusType,
    }

    impl Structure for UpdateSSHPublicKeyRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_SSH_PUBLIC_KEY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, ssh_public_key_id: slots.next()?, status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.ssh_public_key_id.into_value(), self.status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateServerCertificateRequest {
        pub server_certificate_name: String,
        pub new_path: Option<String>,
        pub new_server_certificate_name: Option<String>,
    }

    impl Structure for UpdateServerCertificateRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_SERVER_CERTIFICATE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                server_certificate_name: slots.next()?,
                new_path: slots.next()?,
                new_server_certificate_name: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.server_certificate_name.into_value(),
                self.new_path.into_value(),
                self.new_server_certificate_name.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateServiceSpecificCredentialRequest {
        pub user_name: Option<String>,
        pub service_specific_credential_id: String,
        pub status: StatusType,
    }

    impl Structure for UpdateServiceSpecificCredentialRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_name: slots.next()?,
                service_specific_credential_id: slots.next()?,
                status: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_name.into_value(),
                self.service_specific_credential_id.into_value(),
                self.status.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateSigningCertificateRequest {
        pub user_name: Option<String>,
        pub certificate_id: String,
        pub status: StatusType,
    }

    impl Structure for UpdateSigningCertificateRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_SIGNING_CERTIFICATE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, certificate_id: slots.next()?, status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.certificate_id.into_value(), self.status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateUserRequest {
        pub user_name: String,
        pub new_path: Option<String>,
        pub new_user_name: Option<String>,
    }

    impl Structure for UpdateUserRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_USER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, new_path: slots.next()?, new_user_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.new_path.into_value(), self.new_user_name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UploadSSHPublicKeyRequest {
        pub user_name: String,
        pub ssh_public_key_body: String,
    }

    impl Structure for UploadSSHPublicKeyRequest {
        const SHAPE: &'static StructShape = &shapes::UPLOAD_SSH_PUBLIC_KEY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, ssh_public_key_body: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.ssh_public_key_body.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UploadSSHPublicKeyResponse {
        pub ssh_public_key: Option<SSHPublicKey>,
    }

    impl Structure for UploadSSHPublicKeyResponse {
        const SHAPE: &'static StructShape = &shapes::UPLOAD_SSH_PUBLIC_KEY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { ssh_public_key: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.ssh_public_key.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct UploadServerCertificateRequest {
        pub path: Option<String>,
        pub server_certificate_name: String,
        pub certificate_body: String,
        pub private_key: String,
        pub certificate_chain: Option<String>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for UploadServerCertificateRequest {
        const SHAPE: &'static StructShape = &shapes::UPLOAD_SERVER_CERTIFICATE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                path: slots.next()?,
                server_certificate_name: slots.next()?,
                certificate_body: slots.next()?,
                private_key: slots.next()?,
                certificate_chain: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.path.into_value(),
                self.server_certificate_name.into_value(),
                self.certificate_body.into_value(),
                self.private_key.into_value(),
                self.certificate_chain.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    impl fmt::Debug for UploadServerCertificateRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("UploadServerCertificateRequest")
                .field("path", &self.path)
                .field("server_certificate_name", &self.server_certificate_name)
                .field("certificate_body", &self.certificate_body)
                .field("private_key", &structure::Hidden)
                .field("certificate_chain", &self.certificate_chain)
                .field("tags", &self.tags)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UploadServerCertificateResponse {
        pub server_certificate_metadata: Option<ServerCertificateMetadata>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for UploadServerCertificateResponse {
        const SHAPE: &'static StructShape = &shapes::UPLOAD_SERVER_CERTIFICATE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { server_certificate_metadata: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.server_certificate_metadata.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UploadSigningCertificateRequest {
        pub user_name: Option<String>,
        pub certificate_body: String,
    }

    impl Structure for UploadSigningCertificateRequest {
        const SHAPE: &'static StructShape = &shapes::UPLOAD_SIGNING_CERTIFICATE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, certificate_body: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.certificate_body.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UploadSigningCertificateResponse {
        pub certificate: SigningCertificate,
    }

    impl Structure for UploadSigningCertificateResponse {
        const SHAPE: &'static StructShape = &shapes::UPLOAD_SIGNING_CERTIFICATE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { certificate: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.certificate.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct User {
        pub path: String,
        pub user_name: String,
        pub user_id: String,
        pub arn: String,
        pub create_date: Timestamp,
        pub password_last_used: Option<Timestamp>,
        pub permissions_boundary: Option<AttachedPermissionsBoundary>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for User {
        const SHAPE: &'static StructShape = &shapes::USER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                path: slots.next()?,
                user_name: slots.next()?,
                user_id: slots.next()?,
                arn: slots.next()?,
                create_date: slots.next()?,
                password_last_used: slots.next()?,
                permissions_boundary: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.path.into_value(),
                self.user_name.into_value(),
                self.user_id.into_value(),
                self.arn.into_value(),
                self.create_date.into_value(),
                self.password_last_used.into_value(),
                self.permissions_boundary.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UserDetail {
        pub path: Option<String>,
        pub user_name: Option<String>,
        pub user_id: Option<String>,
        pub arn: Option<String>,
        pub create_date: Option<Timestamp>,
        pub user_policy_list: Option<Vec<PolicyDetail>>,
        pub group_list: Option<Vec<String>>,
        pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
        pub permissions_boundary: Option<AttachedPermissionsBoundary>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for UserDetail {
        const SHAPE: &'static StructShape = &shapes::USER_DETAIL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                path: slots.next()?,
                user_name: slots.next()?,
                user_id: slots.next()?,
                arn: slots.next()?,
                create_date: slots.next()?,
                user_policy_list: slots.next()?,
                group_list: slots.next()?,
                attached_managed_policies: slots.next()?,
                permissions_boundary: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.path.into_value(),
                self.user_name.into_value(),
                self.user_id.into_value(),
                self.arn.into_value(),
                self.create_date.into_value(),
                self.user_policy_list.into_value(),
                self.group_list.into_value(),
                self.attached_managed_policies.into_value(),
                self.permissions_boundary.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct VirtualMFADevice {
        pub serial_number: String,
        pub base32_string_seed: Option<Blob>,
        pub qr_code_png: Option<Blob>,
        pub user: Option<User>,
        pub enable_date: Option<Timestamp>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for VirtualMFADevice {
        const SHAPE: &'static StructShape = &shapes::VIRTUAL_MFA_DEVICE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                serial_number: slots.next()?,
                base32_string_seed: slots.next()?,
                qr_code_png: slots.next()?,
                user: slots.next()?,
                enable_date: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.serial_number.into_value(),
                self.base32_string_seed.into_value(),
                self.qr_code_png.into_value(),
                self.user.into_value(),
                self.enable_date.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    impl fmt::Debug for VirtualMFADevice {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("VirtualMFADevice")
                .field("serial_number", &self.serial_number)
                .field("base32_string_seed", &structure::Hidden)
                .field("qr_code_png", &structure::Hidden)
                .field("user", &self.user)
                .field("enable_date", &self.enable_date)
                .field("tags", &self.tags)
                .finish()
        }
    }

    string_enum! {
        AssertionEncryptionModeType {
            Required = "Required",
            Allowed = "Allowed",
        }
    }

    string_enum! {
        AssignmentStatusType {
            Assigned = "Assigned",
            Unassigned = "Unassigned",
            Any = "Any",
        }
    }

    string_enum! {
        EncodingType {
            Ssh = "SSH",
            Pem = "PEM",
        }
    }

    string_enum! {
        GlobalEndpointTokenVersion {
            V1Token = "v1Token",
            V2Token = "v2Token",
        }
    }

    string_enum! {
        JobStatusType {
            InProgress = "IN_PROGRESS",
            Completed = "COMPLETED",
            Failed = "FAILED",
        }
    }

    string_enum! {
        ManagedByTypeType {
            Service = "Service",
        }
    }

    string_enum! {
        ParameterTypeType {
            String = "String",
            StringList = "StringList",
            Number = "Number",
            NumberList = "NumberList",
            Arn = "Arn",
            ArnList = "ArnList",
        }
    }

    string_enum! {
        PermissionCheckResultType {
            Allowed = "ALLOWED",
            Denied = "DENIED",
            Unsure = "UNSURE",
        }
    }

    string_enum! {
        PermissionCheckStatusType {
            Complete = "COMPLETE",
            InProgress = "IN_PROGRESS",
            Failed = "FAILED",
        }
    }

    string_enum! {
        PolicyOwnerEntityType {
            User = "USER",
            Role = "ROLE",
            Group = "GROUP",
        }
    }

    string_enum! {
        PolicyScopeType {
            All = "All",
            Aws = "AWS",
            Local = "Local",
        }
    }

    string_enum! {
        PolicyType {
            Inline = "INLINE",
            Managed = "MANAGED",
        }
    }

    string_enum! {
        SortKeyType {
            ServiceNamespaceAscending = "SERVICE_NAMESPACE_ASCENDING",
            ServiceNamespaceDescending = "SERVICE_NAMESPACE_DESCENDING",
            LastAuthenticatedTimeAscending = "LAST_AUTHENTICATED_TIME_ASCENDING",
            LastAuthenticatedTimeDescending = "LAST_AUTHENTICATED_TIME_DESCENDING",
        }
    }

    string_enum! {
        StateType {
            Unassigned = "UNASSIGNED",
            Assigned = "ASSIGNED",
            PendingApproval = "PENDING_APPROVAL",
            Finalized = "FINALIZED",
            Accepted = "ACCEPTED",
            Rejected = "REJECTED",
            Expired = "EXPIRED",
        }
    }

    string_enum! {
        StatusType {
            Active = "Active",
            Inactive = "Inactive",
            Expired = "Expired",
        }
    }

    string_enum! {
        SummaryKeyType {
            Users = "Users",
            UsersQuota = "UsersQuota",
            Groups = "Groups",
            GroupsQuota = "GroupsQuota",
            ServerCertificates = "ServerCertificates",
            ServerCertificatesQuota = "ServerCertificatesQuota",
            UserPolicySizeQuota = "UserPolicySizeQuota",
            GroupPolicySizeQuota = "GroupPolicySizeQuota",
            GroupsPerUserQuota = "GroupsPerUserQuota",
            SigningCertificatesPerUserQuota = "SigningCertificatesPerUserQuota",
            AccessKeysPerUserQuota = "AccessKeysPerUserQuota",
            MFADevices = "MFADevices",
            MFADevicesInUse = "MFADevicesInUse",
            AccountMFAEnabled = "AccountMFAEnabled",
            AccountAccessKeysPresent = "AccountAccessKeysPresent",
            AccountPasswordPresent = "AccountPasswordPresent",
            AccountSigningCertificatesPresent = "AccountSigningCertificatesPresent",
            AttachedPoliciesPerGroupQuota = "AttachedPoliciesPerGroupQuota",
            AttachedPoliciesPerRoleQuota = "AttachedPoliciesPerRoleQuota",
            AttachedPoliciesPerUserQuota = "AttachedPoliciesPerUserQuota",
            Policies = "Policies",
            PoliciesQuota = "PoliciesQuota",
            PolicySizeQuota = "PolicySizeQuota",
            PolicyVersionsInUse = "PolicyVersionsInUse",
            PolicyVersionsInUseQuota = "PolicyVersionsInUseQuota",
            VersionsPerPolicyQuota = "VersionsPerPolicyQuota",
            GlobalEndpointTokenVersion = "GlobalEndpointTokenVersion",
            AssumeRolePolicySizeQuota = "AssumeRolePolicySizeQuota",
            InstanceProfiles = "InstanceProfiles",
            InstanceProfilesQuota = "InstanceProfilesQuota",
            Providers = "Providers",
            RolePolicySizeQuota = "RolePolicySizeQuota",
            Roles = "Roles",
            RolesQuota = "RolesQuota",
        }
    }

    string_enum! {
        SummaryStateType {
            Available = "AVAILABLE",
            NotAvailable = "NOT_AVAILABLE",
            NotSupported = "NOT_SUPPORTED",
            Failed = "FAILED",
        }
    }
}

mod shapes {
    use crate::shape::{
        BlobShape, Bounds, ErrorShape, ListShape, MapShape, Member, Pattern, Shape, StructShape, TEXT,
        TextShape,
    };

    pub(super) static ACCEPT_DELEGATION_REQUEST_REQUEST: StructShape = StructShape {
        name: "AcceptDelegationRequestRequest",
        members: &[Member::new("DelegationRequestId", Shape::String(&DELEGATION_REQUEST_ID_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["SERVICE_LEVEL", "ACTION_LEVEL"],
    };

    pub(super) static ACCESS_DETAIL: StructShape = StructShape {
        name: "AccessDetail",
        members: &[
            Member::new("ServiceName", Shape::String(&TEXT)).required(),
            Member::new("ServiceNamespace", Shape::String(&SERVICE_NAMESPACE_TYPE)).required(),
            Member::new("Region", Shape::String(&TEXT)),
            Member::new("EntityPath", Shape::String(&ORGANIZATIONS_ENTITY_PATH_TYPE)),
            Member::new("LastAuthenticatedTime", Shape::Timestamp(None)),
            Member::new("TotalAuthenticatedEntities", Shape::Integer(Bounds::NONE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_DETAILS: ListShape =
        ListShape { member: Shape::Structure(&ACCESS_DETAIL), length: Bounds::NONE };

    pub(super) static ACCESS_KEY: StructShape = StructShape {
        name: "AccessKey",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("AccessKeyId", Shape::String(&ACCESS_KEY_ID_TYPE)).required(),
            Member::new("Status", Shape::String(&STATUS_TYPE)).required(),
            Member::new("SecretAccessKey", Shape::String(&ACCESS_KEY_SECRET_TYPE)).required(),
            Member::new("CreateDate", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_KEY_LAST_USED: StructShape = StructShape {
        name: "AccessKeyLastUsed",
        members: &[
            Member::new("LastUsedDate", Shape::Timestamp(None)),
            Member::new("ServiceName", Shape::String(&TEXT)).required(),
            Member::new("Region", Shape::String(&TEXT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_KEY_METADATA: StructShape = StructShape {
        name: "AccessKeyMetadata",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)),
            Member::new("AccessKeyId", Shape::String(&ACCESS_KEY_ID_TYPE)),
            Member::new("Status", Shape::String(&STATUS_TYPE)),
            Member::new("CreateDate", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION: StructShape =
        StructShape {
            name: "AccountNotManagementOrDelegatedAdministratorException",
            error: Some(ErrorShape {
                code: "AccountNotManagementOrDelegatedAdministratorException",
                status: 400,
                oauth: None,
            }),
            members: &[],
            ..StructShape::PLAIN
        };

    pub(super) static ACQUIRE_ROLE_REQUEST: StructShape = StructShape {
        name: "AcquireRoleRequest",
        members: &[
            Member::new("TemplateArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("TemplateMinorVersion", Shape::Integer(Bounds::NONE)),
            Member::new("ReplacementValues", Shape::Map(&MAP_STRING_REPLACEMENT_VALUE_ENTRY)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACQUIRE_ROLE_RESPONSE: StructShape = StructShape {
        name: "AcquireRoleResponse",
        members: &[Member::new("Role", Shape::Structure(&ROLE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static ACTION_NAME_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&ACTION_NAME_TYPE), length: Bounds::NONE };

    pub(super) static ACTION_NAME_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(3, 128), pattern: None, values: &[] };

    pub(super) static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST: StructShape = StructShape {
        name: "AddClientIDToOpenIDConnectProviderRequest",
        members: &[
            Member::new("OpenIDConnectProviderArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("ClientID", Shape::String(&CLIENT_ID_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: StructShape = StructShape {
        name: "AddRoleToInstanceProfileRequest",
        members: &[
            Member::new("InstanceProfileName", Shape::String(&INSTANCE_PROFILE_NAME_TYPE)).required(),
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ADD_USER_TO_GROUP_REQUEST: StructShape = StructShape {
        name: "AddUserToGroupRequest",
        members: &[
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required(),
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ARN_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&ARN_TYPE), length: Bounds::NONE };

    pub(super) static ASSOCIATE_DELEGATION_REQUEST_REQUEST: StructShape = StructShape {
        name: "AssociateDelegationRequestRequest",
        members: &[Member::new("DelegationRequestId", Shape::String(&DELEGATION_REQUEST_ID_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static ATTACH_GROUP_POLICY_REQUEST: StructShape = StructShape {
        name: "AttachGroupPolicyRequest",
        members: &[
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required(),
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ATTACH_ROLE_POLICY_REQUEST: StructShape = StructShape {
        name: "AttachRolePolicyRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ATTACH_USER_POLICY_REQUEST: StructShape = StructShape {
        name: "AttachUserPolicyRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ATTACHED_PERMISSIONS_BOUNDARY: StructShape = StructShape {
        name: "AttachedPermissionsBoundary",
        members: &[
            Member::new("PermissionsBoundaryType", Shape::String(&PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE)),
            Member::new("PermissionsBoundaryArn", Shape::String(&ARN_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ATTACHED_POLICY: StructShape = StructShape {
        name: "AttachedPolicy",
        members: &[
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)),
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ATTACHMENT_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static ATTACHMENT_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["user", "group", "role"],
    };

    pub(super) static BOOTSTRAP_DATUM: BlobShape = BlobShape { sensitive: true, length: Bounds::NONE };

    pub(super) static CALLERIS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION: StructShape = StructShape {
        name: "CallerIsNotManagementAccountException",
        error: Some(ErrorShape { code: "CallerIsNotManagementAccountException", status: 400, oauth: None }),
        members: &[],
        ..StructShape::PLAIN
    };

    pub(super) static CERTIFICATION_KEY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\u0020-\u00FF]+", r"\A(?:[\u{0020}-\u{00FF}]+)\z")),
        values: &[],
    };

    pub(super) static CERTIFICATION_MAP_TYPE: MapShape = MapShape {
        key: &CERTIFICATION_KEY_TYPE,
        value: Shape::String(&CERTIFICATION_VALUE_TYPE),
        length: Bounds::NONE,
    };

    pub(super) static CERTIFICATION_VALUE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 32),
        pattern: Some(Pattern::new(r"[\u0020-\u00FF]+", r"\A(?:[\u{0020}-\u{00FF}]+)\z")),
        values: &[],
    };

    pub(super) static CHANGE_PASSWORD_REQUEST: StructShape = StructShape {
        name: "ChangePasswordRequest",
        members: &[
            Member::new("OldPassword", Shape::String(&PASSWORD_TYPE)).required(),
            Member::new("NewPassword", Shape::String(&PASSWORD_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CONCURRENT_MODIFICATION_EXCEPTION: StructShape = StructShape {
        name: "ConcurrentModificationException",
        error: Some(ErrorShape { code: "ConcurrentModification", status: 409, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static CONTEXT_ENTRY: StructShape = StructShape {
        name: "ContextEntry",
        members: &[
            Member::new("ContextKeyName", Shape::String(&CONTEXT_KEY_NAME_TYPE)),
            Member::new("ContextKeyValues", Shape::List(&CONTEXT_KEY_VALUE_LIST_TYPE)),
            Member::new("ContextKeyType", Shape::String(&CONTEXT_KEY_TYPE_ENUM)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CONTEXT_ENTRY_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&CONTEXT_ENTRY), length: Bounds::NONE };

    pub(super) static CONTEXT_KEY_NAME_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(5, 256), pattern: None, values: &[] };

    pub(super) static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&CONTEXT_KEY_NAME_TYPE), length: Bounds::NONE };

    pub(super) static CONTEXT_KEY_TYPE_ENUM: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "string",
            "stringList",
            "numeric",
            "numericList",
            "boolean",
            "booleanList",
            "ip",
            "ipList",
            "binary",
            "binaryList",
            "date",
            "dateList",
        ],
    };

    pub(super) static CONTEXT_KEY_VALUE_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&TEXT), length: Bounds::NONE };

    pub(super) static CREATE_ACCESS_KEY_REQUEST: StructShape = StructShape {
        name: "CreateAccessKeyRequest",
        members: &[Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ACCESS_KEY_RESPONSE: StructShape = StructShape {
        name: "CreateAccessKeyResponse",
        members: &[Member::new("AccessKey", Shape::Structure(&ACCESS_KEY)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ACCOUNT_ALIAS_REQUEST: StructShape = StructShape {
        name: "CreateAccountAliasRequest",
        members: &[Member::new("AccountAlias", Shape::String(&ACCOUNT_ALIAS_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_DELEGATION_REQUEST_REQUEST: StructShape = StructShape {
        name: "CreateDelegationRequestRequest",
        members: &[
            Member::new("OwnerAccountId", Shape::String(&ACCOUNT_ID_TYPE)),
            Member::new("Description", Shape::String(&DELEGATION_REQUEST_DESCRIPTION_TYPE)).required(),
            Member::new("Permissions", Shape::Structure(&DELEGATION_PERMISSION)).required(),
            Member::new("RequestMessage", Shape::String(&REQUEST_MESSAGE_TYPE)),
            Member::new("RequestorWorkflowId", Shape::String(&REQUESTOR_WORKFLOW_ID_TYPE)).required(),
            Member::new("RedirectUrl", Shape::String(&REDIRECT_URL_TYPE)),
            Member::new("NotificationChannel", Shape::String(&NOTIFICATION_CHANNEL_TYPE)).required(),
            Member::new("SessionDuration", Shape::Integer(Bounds::between(300, 43200))).required(),
            Member::new("OnlySendByOwner", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_DELEGATION_REQUEST_RESPONSE: StructShape = StructShape {
        name: "CreateDelegationRequestResponse",
        members: &[
            Member::new("ConsoleDeepLink", Shape::String(&CONSOLE_DEEP_LINK_TYPE)),
            Member::new("DelegationRequestId", Shape::String(&DELEGATION_REQUEST_ID_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_GROUP_REQUEST: StructShape = StructShape {
        name: "CreateGroupRequest",
        members: &[
            Member::new("Path", Shape::String(&PATH_TYPE)),
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_GROUP_RESPONSE: StructShape = StructShape {
        name: "CreateGroupResponse",
        members: &[Member::new("Group", Shape::Structure(&GROUP)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_INSTANCE_PROFILE_REQUEST: StructShape = StructShape {
        name: "CreateInstanceProfileRequest",
        members: &[
            Member::new("InstanceProfileName", Shape::String(&INSTANCE_PROFILE_NAME_TYPE)).required(),
            Member::new("Path", Shape::String(&PATH_TYPE)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_INSTANCE_PROFILE_RESPONSE: StructShape = StructShape {
        name: "CreateInstanceProfileResponse",
        members: &[Member::new("InstanceProfile", Shape::Structure(&INSTANCE_PROFILE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_LOGIN_PROFILE_REQUEST: StructShape = StructShape {
        name: "CreateLoginProfileRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)),
            Member::new("Password", Shape::String(&PASSWORD_TYPE)),
            Member::new("PasswordResetRequired", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_LOGIN_PROFILE_RESPONSE: StructShape = StructShape {
        name: "CreateLoginProfileResponse",
        members: &[Member::new("LoginProfile", Shape::Structure(&LOGIN_PROFILE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST: StructShape = StructShape {
        name: "CreateOpenIDConnectProviderRequest",
        members: &[
            Member::new("Url", Shape::String(&OPEN_ID_CONNECT_PROVIDER_URL_TYPE)).required(),
            Member::new("ClientIDList", Shape::List(&CLIENT_ID_LIST_TYPE)),
            Member::new("ThumbprintList", Shape::List(&THUMBPRINT_LIST_TYPE)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE: StructShape = StructShape {
        name: "CreateOpenIDConnectProviderResponse",
        members: &[
            Member::new("OpenIDConnectProviderArn", Shape::String(&ARN_TYPE)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_POLICY_REQUEST: StructShape = StructShape {
        name: "CreatePolicyRequest",
        members: &[
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
            Member::new("Path", Shape::String(&POLICY_PATH_TYPE)),
            Member::new("PolicyDocument", Shape::String(&POLICY_DOCUMENT_TYPE)).required(),
            Member::new("Description", Shape::String(&POLICY_DESCRIPTION_TYPE)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_POLICY_RESPONSE: StructShape = StructShape {
        name: "CreatePolicyResponse",
        members: &[Member::new("Policy", Shape::Structure(&POLICY))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_POLICY_VERSION_REQUEST: StructShape = StructShape {
        name: "CreatePolicyVersionRequest",
        members: &[
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("PolicyDocument", Shape::String(&POLICY_DOCUMENT_TYPE)).required(),
            Member::new("SetAsDefault", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_POLICY_VERSION_RESPONSE: StructShape = StructShape {
        name: "CreatePolicyVersionResponse",
        members: &[Member::new("PolicyVersion", Shape::Structure(&POLICY_VERSION))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ROLE_REQUEST: StructShape = StructShape {
        name: "CreateRoleRequest",
        members: &[
            Member::new("Path", Shape::String(&PATH_TYPE)),
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("AssumeRolePolicyDocument", Shape::String(&POLICY_DOCUMENT_TYPE)).required(),
            Member::new("Description", Shape::String(&ROLE_DESCRIPTION_TYPE)),
            Member::new("MaxSessionDuration", Shape::Integer(Bounds::between(3600, 43200))),
            Member::new("PermissionsBoundary", Shape::String(&ARN_TYPE)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ROLE_RESPONSE: StructShape = StructShape {
        name: "CreateRoleResponse",
        members: &[Member::new("Role", Shape::Structure(&ROLE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_SAML_PROVIDER_REQUEST: StructShape = StructShape {
        name: "CreateSAMLProviderRequest",
        members: &[
            Member::new("SAMLMetadataDocument", Shape::String(&SAML_METADATA_DOCUMENT_TYPE)).required(),
            Member::new("Name", Shape::String(&SAML_PROVIDER_NAME_TYPE)).required(),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
            Member::new("AssertionEncryptionMode", Shape::String(&ASSERTION_ENCRYPTION_MODE_TYPE)),
            Member::new("AddPrivateKey", Shape::String(&PRIVATE_KEY_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_SAML_PROVIDER_RESPONSE: StructShape = StructShape {
        name: "CreateSAMLProviderResponse",
        members: &[
            Member::new("SAMLProviderArn", Shape::String(&ARN_TYPE)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_SERVICE_LINKED_ROLE_REQUEST: StructShape = StructShape {
        name: "CreateServiceLinkedRoleRequest",
        members: &[
            Member::new("AWSServiceName", Shape::String(&GROUP_NAME_TYPE)).required(),
            Member::new("Description", Shape::String(&ROLE_DESCRIPTION_TYPE)),
            Member::new("CustomSuffix", Shape::String(&CUSTOM_SUFFIX_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_SERVICE_LINKED_ROLE_RESPONSE: StructShape = StructShape {
        name: "CreateServiceLinkedRoleResponse",
        members: &[Member::new("Role", Shape::Structure(&ROLE))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: StructShape = StructShape {
        name: "CreateServiceSpecificCredentialRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("ServiceName", Shape::String(&TEXT)).required(),
            Member::new("CredentialAgeDays", Shape::Integer(Bounds::between(1, 36600))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: StructShape = StructShape {
        name: "CreateServiceSpecificCredentialResponse",
        members: &[Member::new("ServiceSpecificCredential", Shape::Structure(&SERVICE_SPECIFIC_CREDENTIAL))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_USER_REQUEST: StructShape = StructShape {
        name: "CreateUserRequest",
        members: &[
            Member::new("Path", Shape::String(&PATH_TYPE)),
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("PermissionsBoundary", Shape::String(&ARN_TYPE)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_USER_RESPONSE: StructShape = StructShape {
        name: "CreateUserResponse",
        members: &[Member::new("User", Shape::Structure(&USER))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_VIRTUAL_MFA_DEVICE_REQUEST: StructShape = StructShape {
        name: "CreateVirtualMFADeviceRequest",
        members: &[
            Member::new("Path", Shape::String(&PATH_TYPE)),
            Member::new("VirtualMFADeviceName", Shape::String(&VIRTUAL_MFA_DEVICE_NAME)).required(),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_VIRTUAL_MFA_DEVICE_RESPONSE: StructShape = StructShape {
        name: "CreateVirtualMFADeviceResponse",
        members: &[Member::new("VirtualMFADevice", Shape::Structure(&VIRTUAL_MFA_DEVICE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static CREDENTIAL_REPORT_EXPIRED_EXCEPTION: StructShape = StructShape {
        name: "CredentialReportExpiredException",
        error: Some(ErrorShape { code: "ReportExpired", status: 410, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION: StructShape = StructShape {
        name: "CredentialReportNotPresentException",
        error: Some(ErrorShape { code: "ReportNotPresent", status: 410, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static CREDENTIAL_REPORT_NOT_READY_EXCEPTION: StructShape = StructShape {
        name: "CredentialReportNotReadyException",
        error: Some(ErrorShape { code: "ReportInProgress", status: 404, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static DEACTIVATE_MFA_DEVICE_REQUEST: StructShape = StructShape {
        name: "DeactivateMFADeviceRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)),
            Member::new("SerialNumber", Shape::String(&SERIAL_NUMBER_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELEGATION_PERMISSION: StructShape = StructShape {
        name: "DelegationPermission",
        members: &[
            Member::new("PolicyTemplateArn", Shape::String(&ARN_TYPE)),
            Member::new("Parameters", Shape::List(&POLICY_PARAMETER_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELEGATION_REQUEST: StructShape = StructShape {
        name: "DelegationRequest",
        members: &[
            Member::new("DelegationRequestId", Shape::String(&DELEGATION_REQUEST_ID_TYPE)),
            Member::new("OwnerAccountId", Shape::String(&ACCOUNT_ID_TYPE)),
            Member::new("Description", Shape::String(&DELEGATION_REQUEST_DESCRIPTION_TYPE)),
            Member::new("RequestMessage", Shape::String(&REQUEST_MESSAGE_TYPE)),
            Member::new("Permissions", Shape::Structure(&DELEGATION_PERMISSION)),
            Member::new("PermissionPolicy", Shape::String(&TEXT)),
            Member::new(
                "RolePermissionRestrictionArns",
                Shape::List(&ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE),
            ),
            Member::new("OwnerId", Shape::String(&OWNER_ID_TYPE)),
            Member::new("ApproverId", Shape::String(&ARN_TYPE)),
            Member::new("State", Shape::String(&STATE_TYPE)),
            Member::new("ExpirationTime", Shape::Timestamp(None)),
            Member::new("RequestorId", Shape::String(&ACCOUNT_ID_TYPE)),
            Member::new("RequestorName", Shape::String(&REQUESTOR_NAME_TYPE)),
            Member::new("CreateDate", Shape::Timestamp(None)),
            Member::new("SessionDuration", Shape::Integer(Bounds::between(300, 43200))),
            Member::new("RedirectUrl", Shape::String(&REDIRECT_URL_TYPE)),
            Member::new("Notes", Shape::String(&NOTES_TYPE)),
            Member::new("RejectionReason", Shape::String(&NOTES_TYPE)),
            Member::new("OnlySendByOwner", Shape::Boolean),
            Member::new("UpdatedTime", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_ACCESS_KEY_REQUEST: StructShape = StructShape {
        name: "DeleteAccessKeyRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)),
            Member::new("AccessKeyId", Shape::String(&ACCESS_KEY_ID_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_ACCOUNT_ALIAS_REQUEST: StructShape = StructShape {
        name: "DeleteAccountAliasRequest",
        members: &[Member::new("AccountAlias", Shape::String(&ACCOUNT_ALIAS_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_CONFLICT_EXCEPTION: StructShape = StructShape {
        name: "DeleteConflictException",
        error: Some(ErrorShape { code: "DeleteConflict", status: 409, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_GROUP_POLICY_REQUEST: StructShape = StructShape {
        name: "DeleteGroupPolicyRequest",
        members: &[
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required(),
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_GROUP_REQUEST: StructShape = StructShape {
        name: "DeleteGroupRequest",
        members: &[Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_INSTANCE_PROFILE_REQUEST: StructShape = StructShape {
        name: "DeleteInstanceProfileRequest",
        members: &[Member::new("InstanceProfileName", Shape::String(&INSTANCE_PROFILE_NAME_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_LOGIN_PROFILE_REQUEST: StructShape = StructShape {
        name: "DeleteLoginProfileRequest",
        members: &[Member::new("UserName", Shape::String(&USER_NAME_TYPE))],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST: StructShape = StructShape {
        name: "DeleteOpenIDConnectProviderRequest",
        members: &[Member::new("OpenIDConnectProviderArn", Shape::String(&ARN_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_POLICY_REQUEST: StructShape = StructShape {
        name: "DeletePolicyRequest",
        members: &[Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_POLICY_VERSION_REQUEST: StructShape = StructShape {
        name: "DeletePolicyVersionRequest",
        members: &[
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("VersionId", Shape::String(&POLICY_VERSION_ID_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: StructShape = StructShape {
        name: "DeleteRolePermissionsBoundaryRequest",
        members: &[Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_ROLE_POLICY_REQUEST: StructShape = StructShape {
        name: "DeleteRolePolicyRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_ROLE_REQUEST: StructShape = StructShape {
        name: "DeleteRoleRequest",
        members: &[Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_SAML_PROVIDER_REQUEST: StructShape = StructShape {
        name: "DeleteSAMLProviderRequest",
        members: &[Member::new("SAMLProviderArn", Shape::String(&ARN_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_SSH_PUBLIC_KEY_REQUEST: StructShape = StructShape {
        name: "DeleteSSHPublicKeyRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("SSHPublicKeyId", Shape::String(&PUBLIC_KEY_ID_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_SERVER_CERTIFICATE_REQUEST: StructShape = StructShape {
        name: "DeleteServerCertificateRequest",
        members: &[
            Member::new("ServerCertificateName", Shape::String(&SERVER_CERTIFICATE_NAME_TYPE)).required()
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_SERVICE_LINKED_ROLE_REQUEST: StructShape = StructShape {
        name: "DeleteServiceLinkedRoleRequest",
        members: &[Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_SERVICE_LINKED_ROLE_RESPONSE: StructShape = StructShape {
        name: "DeleteServiceLinkedRoleResponse",
        members: &[Member::new("DeletionTaskId", Shape::String(&DELETION_TASK_ID_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: StructShape = StructShape {
        name: "DeleteServiceSpecificCredentialRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)),
            Member::new("ServiceSpecificCredentialId", Shape::String(&SERVICE_SPECIFIC_CREDENTIAL_ID))
                .required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_SIGNING_CERTIFICATE_REQUEST: StructShape = StructShape {
        name: "DeleteSigningCertificateRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)),
            Member::new("CertificateId", Shape::String(&CERTIFICATE_ID_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: StructShape = StructShape {
        name: "DeleteUserPermissionsBoundaryRequest",
        members: &[Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_USER_POLICY_REQUEST: StructShape = StructShape {
        name: "DeleteUserPolicyRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required(),
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_USER_REQUEST: StructShape = StructShape {
        name: "DeleteUserRequest",
        members: &[Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_VIRTUAL_MFA_DEVICE_REQUEST: StructShape = StructShape {
        name: "DeleteVirtualMFADeviceRequest",
        members: &[Member::new("SerialNumber", Shape::String(&SERIAL_NUMBER_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETION_TASK_FAILURE_REASON_TYPE: StructShape = StructShape {
        name: "DeletionTaskFailureReasonType",
        members: &[
            Member::new("Reason", Shape::String(&REASON_TYPE)),
            Member::new("RoleUsageList", Shape::List(&ROLE_USAGE_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETION_TASK_ID_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 1000), pattern: None, values: &[] };

    pub(super) static DELETION_TASK_STATUS_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"],
    };

    pub(super) static DETACH_GROUP_POLICY_REQUEST: StructShape = StructShape {
        name: "DetachGroupPolicyRequest",
        members: &[
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required(),
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DETACH_ROLE_POLICY_REQUEST: StructShape = StructShape {
        name: "DetachRolePolicyRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DETACH_USER_POLICY_REQUEST: StructShape = StructShape {
        name: "DetachUserPolicyRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: StructShape = StructShape {
        name: "DisableOrganizationsRootCredentialsManagementRequest",
        members: &[],
        ..StructShape::PLAIN
    };

    pub(super) static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: StructShape = StructShape {
        name: "DisableOrganizationsRootCredentialsManagementResponse",
        members: &[
            Member::new("OrganizationId", Shape::String(&ORGANIZATION_ID_TYPE)),
            Member::new("EnabledFeatures", Shape::List(&FEATURES_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: StructShape =
        StructShape { name: "DisableOrganizationsRootSessionsRequest", members: &[], ..StructShape::PLAIN };

    pub(super) static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: StructShape = StructShape {
        name: "DisableOrganizationsRootSessionsResponse",
        members: &[
            Member::new("OrganizationId", Shape::String(&ORGANIZATION_ID_TYPE)),
            Member::new("EnabledFeatures", Shape::List(&FEATURES_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DUPLICATE_CERTIFICATE_EXCEPTION: StructShape = StructShape {
        name: "DuplicateCertificateException",
        error: Some(ErrorShape { code: "DuplicateCertificate", status: 409, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION: StructShape = StructShape {
        name: "DuplicateSSHPublicKeyException",
        error: Some(ErrorShape { code: "DuplicateSSHPublicKey", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ENABLE_MFA_DEVICE_REQUEST: StructShape = StructShape {
        name: "EnableMFADeviceRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required(),
            Member::new("SerialNumber", Shape::String(&SERIAL_NUMBER_TYPE)).required(),
            Member::new("AuthenticationCode1", Shape::String(&AUTHENTICATION_CODE_TYPE)).required(),
            Member::new("AuthenticationCode2", Shape::String(&AUTHENTICATION_CODE_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: StructShape = StructShape {
        name: "EnableOrganizationsRootCredentialsManagementRequest",
        members: &[],
        ..StructShape::PLAIN
    };

    pub(super) static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: StructShape = StructShape {
        name: "EnableOrganizationsRootCredentialsManagementResponse",
        members: &[
            Member::new("OrganizationId", Shape::String(&ORGANIZATION_ID_TYPE)),
            Member::new("EnabledFeatures", Shape::List(&FEATURES_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: StructShape =
        StructShape { name: "EnableOrganizationsRootSessionsRequest", members: &[], ..StructShape::PLAIN };

    pub(super) static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: StructShape = StructShape {
        name: "EnableOrganizationsRootSessionsResponse",
        members: &[
            Member::new("OrganizationId", Shape::String(&ORGANIZATION_ID_TYPE)),
            Member::new("EnabledFeatures", Shape::List(&FEATURES_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE: StructShape = StructShape {
        name: "EnableOutboundWebIdentityFederationResponse",
        members: &[Member::new("IssuerIdentifier", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ENTITY_ALREADY_EXISTS_EXCEPTION: StructShape = StructShape {
        name: "EntityAlreadyExistsException",
        error: Some(ErrorShape { code: "EntityAlreadyExists", status: 409, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ENTITY_DETAILS: StructShape = StructShape {
        name: "EntityDetails",
        members: &[
            Member::new("EntityInfo", Shape::Structure(&ENTITY_INFO)).required(),
            Member::new("LastAuthenticated", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ENTITY_INFO: StructShape = StructShape {
        name: "EntityInfo",
        members: &[
            Member::new("Arn", Shape::String(&ARN_TYPE)).required(),
            Member::new("Name", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("Type", Shape::String(&POLICY_OWNER_ENTITY_TYPE)).required(),
            Member::new("Id", Shape::String(&ID_TYPE)).required(),
            Member::new("Path", Shape::String(&PATH_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: StructShape = StructShape {
        name: "EntityTemporarilyUnmodifiableException",
        error: Some(ErrorShape { code: "EntityTemporarilyUnmodifiable", status: 409, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ENTITY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"],
    };

    pub(super) static ERROR_DETAILS: StructShape = StructShape {
        name: "ErrorDetails",
        members: &[
            Member::new("Message", Shape::String(&TEXT)).required(),
            Member::new("Code", Shape::String(&TEXT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static EVAL_DECISION_DETAILS_TYPE: MapShape = MapShape {
        key: &EVAL_DECISION_SOURCE_TYPE,
        value: Shape::String(&POLICY_EVALUATION_DECISION_TYPE),
        length: Bounds::NONE,
    };

    pub(super) static EVAL_DECISION_SOURCE_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(3, 256), pattern: None, values: &[] };

    pub(super) static EVALUATION_RESULT: StructShape = StructShape {
        name: "EvaluationResult",
        members: &[
            Member::new("EvalActionName", Shape::String(&ACTION_NAME_TYPE)).required(),
            Member::new("EvalResourceName", Shape::String(&RESOURCE_NAME_TYPE)),
            Member::new("EvalDecision", Shape::String(&POLICY_EVALUATION_DECISION_TYPE)).required(),
            Member::new("MatchedStatements", Shape::List(&STATEMENT_LIST_TYPE)),
            Member::new("MissingContextValues", Shape::List(&CONTEXT_KEY_NAMES_RESULT_LIST_TYPE)),
            Member::new("OrganizationsDecisionDetail", Shape::Structure(&ORGANIZATIONS_DECISION_DETAIL)),
            Member::new(
                "PermissionsBoundaryDecisionDetail",
                Shape::Structure(&PERMISSIONS_BOUNDARY_DECISION_DETAIL),
            ),
            Member::new("EvalDecisionDetails", Shape::Map(&EVAL_DECISION_DETAILS_TYPE)),
            Member::new("ResourceSpecificResults", Shape::List(&RESOURCE_SPECIFIC_RESULT_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static EVALUATION_RESULTS_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&EVALUATION_RESULT), length: Bounds::NONE };

    pub(super) static FEATURE_DISABLED_EXCEPTION: StructShape = StructShape {
        name: "FeatureDisabledException",
        error: Some(ErrorShape { code: "FeatureDisabled", status: 404, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static FEATURE_ENABLED_EXCEPTION: StructShape = StructShape {
        name: "FeatureEnabledException",
        error: Some(ErrorShape { code: "FeatureEnabled", status: 409, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static FEATURE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["RootCredentialsManagement", "RootSessions"],
    };

    pub(super) static FEATURES_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&FEATURE_TYPE), length: Bounds::NONE };

    pub(super) static GENERATE_CREDENTIAL_REPORT_RESPONSE: StructShape = StructShape {
        name: "GenerateCredentialReportResponse",
        members: &[
            Member::new("State", Shape::String(&REPORT_STATE_TYPE)),
            Member::new("Description", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST: StructShape = StructShape {
        name: "GenerateOrganizationsAccessReportRequest",
        members: &[
            Member::new("EntityPath", Shape::String(&ORGANIZATIONS_ENTITY_PATH_TYPE)).required(),
            Member::new("OrganizationsPolicyId", Shape::String(&ORGANIZATIONS_POLICY_ID_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE: StructShape = StructShape {
        name: "GenerateOrganizationsAccessReportResponse",
        members: &[Member::new("JobId", Shape::String(&JOB_ID_TYPE))],
        ..StructShape::PLAIN
    };

    pub(super) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: StructShape = StructShape {
        name: "GenerateServiceLastAccessedDetailsRequest",
        members: &[
            Member::new("Arn", Shape::String(&ARN_TYPE)).required(),
            Member::new("Granularity", Shape::String(&ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: StructShape = StructShape {
        name: "GenerateServiceLastAccessedDetailsResponse",
        members: &[Member::new("JobId", Shape::String(&JOB_ID_TYPE))],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ACCESS_KEY_LAST_USED_REQUEST: StructShape = StructShape {
        name: "GetAccessKeyLastUsedRequest",
        members: &[Member::new("AccessKeyId", Shape::String(&ACCESS_KEY_ID_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ACCESS_KEY_LAST_USED_RESPONSE: StructShape = StructShape {
        name: "GetAccessKeyLastUsedResponse",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)),
            Member::new("AccessKeyLastUsed", Shape::Structure(&ACCESS_KEY_LAST_USED)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST: StructShape = StructShape {
        name: "GetAccountAuthorizationDetailsRequest",
        members: &[
            Member::new("Filter", Shape::List(&ENTITY_LIST_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE: StructShape = StructShape {
        name: "GetAccountAuthorizationDetailsResponse",
        members: &[
            Member::new("UserDetailList", Shape::List(&USER_DETAIL_LIST_TYPE)),
            Member::new("GroupDetailList", Shape::List(&GROUP_DETAIL_LIST_TYPE)),
            Member::new("RoleDetailList", Shape::List(&ROLE_DETAIL_LIST_TYPE)),
            Member::new("Policies", Shape::List(&MANAGED_POLICY_DETAIL_LIST_TYPE)),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ACCOUNT_PASSWORD_POLICY_RESPONSE: StructShape = StructShape {
        name: "GetAccountPasswordPolicyResponse",
        members: &[Member::new("PasswordPolicy", Shape::Structure(&PASSWORD_POLICY)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ACCOUNT_PROPERTIES_REQUEST: StructShape =
        StructShape { name: "GetAccountPropertiesRequest", members: &[], ..StructShape::PLAIN };

    pub(super) static GET_ACCOUNT_PROPERTIES_RESPONSE: StructShape = StructShape {
        name: "GetAccountPropertiesResponse",
        members: &[Member::new("Properties", Shape::Map(&ACCOUNT_PROPERTIES_MAP_TYPE))],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ACCOUNT_SUMMARY_RESPONSE: StructShape = StructShape {
        name: "GetAccountSummaryResponse",
        members: &[Member::new("SummaryMap", Shape::Map(&SUMMARY_MAP_TYPE))],
        ..StructShape::PLAIN
    };

    pub(super) static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST: StructShape = StructShape {
        name: "GetContextKeysForCustomPolicyRequest",
        members: &[Member::new("PolicyInputList", Shape::List(&SIMULATION_POLICY_LIST_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE: StructShape = StructShape {
        name: "GetContextKeysForPolicyResponse",
        members: &[Member::new("ContextKeyNames", Shape::List(&CONTEXT_KEY_NAMES_RESULT_LIST_TYPE))],
        ..StructShape::PLAIN
    };

    pub(super) static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST: StructShape = StructShape {
        name: "GetContextKeysForPrincipalPolicyRequest",
        members: &[
            Member::new("PolicySourceArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("PolicyInputList", Shape::List(&SIMULATION_POLICY_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_CREDENTIAL_REPORT_RESPONSE: StructShape = StructShape {
        name: "GetCredentialReportResponse",
        members: &[
            Member::new("Content", Shape::Blob(&REPORT_CONTENT_TYPE)),
            Member::new("ReportFormat", Shape::String(&REPORT_FORMAT_TYPE)),
            Member::new("GeneratedTime", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_DELEGATION_REQUEST_REQUEST: StructShape = StructShape {
        name: "GetDelegationRequestRequest",
        members: &[
            Member::new("DelegationRequestId", Shape::String(&DELEGATION_REQUEST_ID_TYPE)).required(),
            Member::new("DelegationPermissionCheck", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_DELEGATION_REQUEST_RESPONSE: StructShape = StructShape {
        name: "GetDelegationRequestResponse",
        members: &[
            Member::new("DelegationRequest", Shape::Structure(&DELEGATION_REQUEST)),
            Member::new("PermissionCheckStatus", Shape::String(&PERMISSION_CHECK_STATUS_TYPE)),
            Member::new("PermissionCheckResult", Shape::String(&PERMISSION_CHECK_RESULT_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_GROUP_POLICY_REQUEST: StructShape = StructShape {
        name: "GetGroupPolicyRequest",
        members: &[
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required(),
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_GROUP_POLICY_RESPONSE: StructShape = StructShape {
        name: "GetGroupPolicyResponse",
        members: &[
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required(),
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
            Member::new("PolicyDocument", Shape::String(&POLICY_DOCUMENT_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_GROUP_REQUEST: StructShape = StructShape {
        name: "GetGroupRequest",
        members: &[
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_GROUP_RESPONSE: StructShape = StructShape {
        name: "GetGroupResponse",
        members: &[
            Member::new("Group", Shape::Structure(&GROUP)).required(),
            Member::new("Users", Shape::List(&USER_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_HUMAN_READABLE_SUMMARY_REQUEST: StructShape = StructShape {
        name: "GetHumanReadableSummaryRequest",
        members: &[
            Member::new("EntityArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("Locale", Shape::String(&LOCALE_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_HUMAN_READABLE_SUMMARY_RESPONSE: StructShape = StructShape {
        name: "GetHumanReadableSummaryResponse",
        members: &[
            Member::new("SummaryContent", Shape::String(&SUMMARY_CONTENT_TYPE)),
            Member::new("Locale", Shape::String(&LOCALE_TYPE)),
            Member::new("SummaryState", Shape::String(&SUMMARY_STATE_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_INSTANCE_PROFILE_REQUEST: StructShape = StructShape {
        name: "GetInstanceProfileRequest",
        members: &[Member::new("InstanceProfileName", Shape::String(&INSTANCE_PROFILE_NAME_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_INSTANCE_PROFILE_RESPONSE: StructShape = StructShape {
        name: "GetInstanceProfileResponse",
        members: &[Member::new("InstanceProfile", Shape::Structure(&INSTANCE_PROFILE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_LOGIN_PROFILE_REQUEST: StructShape = StructShape {
        name: "GetLoginProfileRequest",
        members: &[Member::new("UserName", Shape::String(&USER_NAME_TYPE))],
        ..StructShape::PLAIN
    };

    pub(super) static GET_LOGIN_PROFILE_RESPONSE: StructShape = StructShape {
        name: "GetLoginProfileResponse",
        members: &[Member::new("LoginProfile", Shape::Structure(&LOGIN_PROFILE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_MFA_DEVICE_REQUEST: StructShape = StructShape {
        name: "GetMFADeviceRequest",
        members: &[
            Member::new("SerialNumber", Shape::String(&SERIAL_NUMBER_TYPE)).required(),
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_MFA_DEVICE_RESPONSE: StructShape = StructShape {
        name: "GetMFADeviceResponse",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)),
            Member::new("SerialNumber", Shape::String(&SERIAL_NUMBER_TYPE)).required(),
            Member::new("EnableDate", Shape::Timestamp(None)),
            Member::new("Certifications", Shape::Map(&CERTIFICATION_MAP_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST: StructShape = StructShape {
        name: "GetOpenIDConnectProviderRequest",
        members: &[Member::new("OpenIDConnectProviderArn", Shape::String(&ARN_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE: StructShape = StructShape {
        name: "GetOpenIDConnectProviderResponse",
        members: &[
            Member::new("Url", Shape::String(&OPEN_ID_CONNECT_PROVIDER_URL_TYPE)),
            Member::new("ClientIDList", Shape::List(&CLIENT_ID_LIST_TYPE)),
            Member::new("ThumbprintList", Shape::List(&THUMBPRINT_LIST_TYPE)),
            Member::new("CreateDate", Shape::Timestamp(None)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST: StructShape = StructShape {
        name: "GetOrganizationsAccessReportRequest",
        members: &[
            Member::new("JobId", Shape::String(&JOB_ID_TYPE)).required(),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("SortKey", Shape::String(&SORT_KEY_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE: StructShape = StructShape {
        name: "GetOrganizationsAccessReportResponse",
        members: &[
            Member::new("JobStatus", Shape::String(&JOB_STATUS_TYPE)).required(),
            Member::new("JobCreationDate", Shape::Timestamp(None)).required(),
            Member::new("JobCompletionDate", Shape::Timestamp(None)),
            Member::new("NumberOfServicesAccessible", Shape::Integer(Bounds::NONE)),
            Member::new("NumberOfServicesNotAccessed", Shape::Integer(Bounds::NONE)),
            Member::new("AccessDetails", Shape::List(&ACCESS_DETAILS)),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("ErrorDetails", Shape::Structure(&ERROR_DETAILS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE: StructShape = StructShape {
        name: "GetOutboundWebIdentityFederationInfoResponse",
        members: &[
            Member::new("IssuerIdentifier", Shape::String(&TEXT)),
            Member::new("JwtVendingEnabled", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_POLICY_REQUEST: StructShape = StructShape {
        name: "GetPolicyRequest",
        members: &[Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_POLICY_RESPONSE: StructShape = StructShape {
        name: "GetPolicyResponse",
        members: &[Member::new("Policy", Shape::Structure(&POLICY))],
        ..StructShape::PLAIN
    };

    pub(super) static GET_POLICY_VERSION_REQUEST: StructShape = StructShape {
        name: "GetPolicyVersionRequest",
        members: &[
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("VersionId", Shape::String(&POLICY_VERSION_ID_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_POLICY_VERSION_RESPONSE: StructShape = StructShape {
        name: "GetPolicyVersionResponse",
        members: &[Member::new("PolicyVersion", Shape::Structure(&POLICY_VERSION))],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ROLE_POLICY_REQUEST: StructShape = StructShape {
        name: "GetRolePolicyRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ROLE_POLICY_RESPONSE: StructShape = StructShape {
        name: "GetRolePolicyResponse",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
            Member::new("PolicyDocument", Shape::String(&POLICY_DOCUMENT_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ROLE_REQUEST: StructShape = StructShape {
        name: "GetRoleRequest",
        members: &[Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ROLE_RESPONSE: StructShape = StructShape {
        name: "GetRoleResponse",
        members: &[Member::new("Role", Shape::Structure(&ROLE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ROLE_TEMPLATE_VERSION_REQUEST: StructShape = StructShape {
        name: "GetRoleTemplateVersionRequest",
        members: &[
            Member::new("TemplateArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("MinorVersion", Shape::Integer(Bounds::NONE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ROLE_TEMPLATE_VERSION_RESPONSE: StructShape = StructShape {
        name: "GetRoleTemplateVersionResponse",
        members: &[Member::new("RoleTemplateVersion", Shape::Structure(&ROLE_TEMPLATE_VERSION)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_SAML_PROVIDER_REQUEST: StructShape = StructShape {
        name: "GetSAMLProviderRequest",
        members: &[Member::new("SAMLProviderArn", Shape::String(&ARN_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_SAML_PROVIDER_RESPONSE: StructShape = StructShape {
        name: "GetSAMLProviderResponse",
        members: &[
            Member::new("SAMLProviderUUID", Shape::String(&PRIVATE_KEY_ID_TYPE)),
            Member::new("SAMLMetadataDocument", Shape::String(&SAML_METADATA_DOCUMENT_TYPE)),
            Member::new("CreateDate", Shape::Timestamp(None)),
            Member::new("ValidUntil", Shape::Timestamp(None)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
            Member::new("AssertionEncryptionMode", Shape::String(&ASSERTION_ENCRYPTION_MODE_TYPE)),
            Member::new("PrivateKeyList", Shape::List(&PRIVATE_KEY_LIST)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_SSH_PUBLIC_KEY_REQUEST: StructShape = StructShape {
        name: "GetSSHPublicKeyRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("SSHPublicKeyId", Shape::String(&PUBLIC_KEY_ID_TYPE)).required(),
            Member::new("Encoding", Shape::String(&ENCODING_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_SSH_PUBLIC_KEY_RESPONSE: StructShape = StructShape {
        name: "GetSSHPublicKeyResponse",
        members: &[Member::new("SSHPublicKey", Shape::Structure(&SSH_PUBLIC_KEY))],
        ..StructShape::PLAIN
    };

    pub(super) static GET_SERVER_CERTIFICATE_REQUEST: StructShape = StructShape {
        name: "GetServerCertificateRequest",
        members: &[
            Member::new("ServerCertificateName", Shape::String(&SERVER_CERTIFICATE_NAME_TYPE)).required()
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_SERVER_CERTIFICATE_RESPONSE: StructShape = StructShape {
        name: "GetServerCertificateResponse",
        members: &[Member::new("ServerCertificate", Shape::Structure(&SERVER_CERTIFICATE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: StructShape = StructShape {
        name: "GetServiceLastAccessedDetailsRequest",
        members: &[
            Member::new("JobId", Shape::String(&JOB_ID_TYPE)).required(),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: StructShape = StructShape {
        name: "GetServiceLastAccessedDetailsResponse",
        members: &[
            Member::new("JobStatus", Shape::String(&JOB_STATUS_TYPE)).required(),
            Member::new("JobType", Shape::String(&ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE)),
            Member::new("JobCreationDate", Shape::Timestamp(None)).required(),
            Member::new("ServicesLastAccessed", Shape::List(&SERVICES_LAST_ACCESSED)).required(),
            Member::new("JobCompletionDate", Shape::Timestamp(None)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
            Member::new("Error", Shape::Structure(&ERROR_DETAILS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST: StructShape = StructShape {
        name: "GetServiceLastAccessedDetailsWithEntitiesRequest",
        members: &[
            Member::new("JobId", Shape::String(&JOB_ID_TYPE)).required(),
            Member::new("ServiceNamespace", Shape::String(&SERVICE_NAMESPACE_TYPE)).required(),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE: StructShape = StructShape {
        name: "GetServiceLastAccessedDetailsWithEntitiesResponse",
        members: &[
            Member::new("JobStatus", Shape::String(&JOB_STATUS_TYPE)).required(),
            Member::new("JobCreationDate", Shape::Timestamp(None)).required(),
            Member::new("JobCompletionDate", Shape::Timestamp(None)).required(),
            Member::new("EntityDetailsList", Shape::List(&ENTITY_DETAILS_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
            Member::new("Error", Shape::Structure(&ERROR_DETAILS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST: StructShape = StructShape {
        name: "GetServiceLinkedRoleDeletionStatusRequest",
        members: &[Member::new("DeletionTaskId", Shape::String(&DELETION_TASK_ID_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE: StructShape = StructShape {
        name: "GetServiceLinkedRoleDeletionStatusResponse",
        members: &[
            Member::new("Status", Shape::String(&DELETION_TASK_STATUS_TYPE)).required(),
            Member::new("Reason", Shape::Structure(&DELETION_TASK_FAILURE_REASON_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_USER_POLICY_REQUEST: StructShape = StructShape {
        name: "GetUserPolicyRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required(),
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_USER_POLICY_RESPONSE: StructShape = StructShape {
        name: "GetUserPolicyResponse",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required(),
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
            Member::new("PolicyDocument", Shape::String(&POLICY_DOCUMENT_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_USER_REQUEST: StructShape = StructShape {
        name: "GetUserRequest",
        members: &[Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE))],
        ..StructShape::PLAIN
    };

    pub(super) static GET_USER_RESPONSE: StructShape = StructShape {
        name: "GetUserResponse",
        members: &[Member::new("User", Shape::Structure(&USER)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GROUP: StructShape = StructShape {
        name: "Group",
        members: &[
            Member::new("Path", Shape::String(&PATH_TYPE)).required(),
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required(),
            Member::new("GroupId", Shape::String(&ID_TYPE)).required(),
            Member::new("Arn", Shape::String(&ARN_TYPE)).required(),
            Member::new("CreateDate", Shape::Timestamp(None)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GROUP_DETAIL: StructShape = StructShape {
        name: "GroupDetail",
        members: &[
            Member::new("Path", Shape::String(&PATH_TYPE)),
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)),
            Member::new("GroupId", Shape::String(&ID_TYPE)),
            Member::new("Arn", Shape::String(&ARN_TYPE)),
            Member::new("CreateDate", Shape::Timestamp(None)),
            Member::new("GroupPolicyList", Shape::List(&POLICY_DETAIL_LIST_TYPE)),
            Member::new("AttachedManagedPolicies", Shape::List(&ATTACHED_POLICIES_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INLINE_POLICY: StructShape = StructShape {
        name: "InlinePolicy",
        members: &[
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
            Member::new("PolicyDocument", Shape::String(&POLICY_DOCUMENT_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INLINE_POLICY_IDENTIFIER_TYPE: StructShape = StructShape {
        name: "InlinePolicyIdentifierType",
        members: &[
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
            Member::new("AttachmentType", Shape::String(&ATTACHMENT_TYPE)).required(),
            Member::new("AttachmentName", Shape::String(&ATTACHMENT_NAME)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INSTANCE_PROFILE: StructShape = StructShape {
        name: "InstanceProfile",
        members: &[
            Member::new("Path", Shape::String(&PATH_TYPE)).required(),
            Member::new("InstanceProfileName", Shape::String(&INSTANCE_PROFILE_NAME_TYPE)).required(),
            Member::new("InstanceProfileId", Shape::String(&ID_TYPE)).required(),
            Member::new("Arn", Shape::String(&ARN_TYPE)).required(),
            Member::new("CreateDate", Shape::Timestamp(None)).required(),
            Member::new("Roles", Shape::List(&ROLE_LIST_TYPE)).required(),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_AUTHENTICATION_CODE_EXCEPTION: StructShape = StructShape {
        name: "InvalidAuthenticationCodeException",
        error: Some(ErrorShape { code: "InvalidAuthenticationCode", status: 403, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_CERTIFICATE_EXCEPTION: StructShape = StructShape {
        name: "InvalidCertificateException",
        error: Some(ErrorShape { code: "InvalidCertificate", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_INPUT_EXCEPTION: StructShape = StructShape {
        name: "InvalidInputException",
        error: Some(ErrorShape { code: "InvalidInput", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_PUBLIC_KEY_EXCEPTION: StructShape = StructShape {
        name: "InvalidPublicKeyException",
        error: Some(ErrorShape { code: "InvalidPublicKey", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_USER_TYPE_EXCEPTION: StructShape = StructShape {
        name: "InvalidUserTypeException",
        error: Some(ErrorShape { code: "InvalidUserType", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static KEY_PAIR_MISMATCH_EXCEPTION: StructShape = StructShape {
        name: "KeyPairMismatchException",
        error: Some(ErrorShape { code: "KeyPairMismatch", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static LIMIT_EXCEEDED_EXCEPTION: StructShape = StructShape {
        name: "LimitExceededException",
        error: Some(ErrorShape { code: "LimitExceeded", status: 409, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCESS_KEYS_REQUEST: StructShape = StructShape {
        name: "ListAccessKeysRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCESS_KEYS_RESPONSE: StructShape = StructShape {
        name: "ListAccessKeysResponse",
        members: &[
            Member::new("AccessKeyMetadata", Shape::List(&ACCESS_KEY_METADATA_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNT_ALIASES_REQUEST: StructShape = StructShape {
        name: "ListAccountAliasesRequest",
        members: &[
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNT_ALIASES_RESPONSE: StructShape = StructShape {
        name: "ListAccountAliasesResponse",
        members: &[
            Member::new("AccountAliases", Shape::List(&ACCOUNT_ALIAS_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ATTACHED_GROUP_POLICIES_REQUEST: StructShape = StructShape {
        name: "ListAttachedGroupPoliciesRequest",
        members: &[
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required(),
            Member::new("PathPrefix", Shape::String(&POLICY_PATH_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ATTACHED_GROUP_POLICIES_RESPONSE: StructShape = StructShape {
        name: "ListAttachedGroupPoliciesResponse",
        members: &[
            Member::new("AttachedPolicies", Shape::List(&ATTACHED_POLICIES_LIST_TYPE)),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ATTACHED_ROLE_POLICIES_REQUEST: StructShape = StructShape {
        name: "ListAttachedRolePoliciesRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("PathPrefix", Shape::String(&POLICY_PATH_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ATTACHED_ROLE_POLICIES_RESPONSE: StructShape = StructShape {
        name: "ListAttachedRolePoliciesResponse",
        members: &[
            Member::new("AttachedPolicies", Shape::List(&ATTACHED_POLICIES_LIST_TYPE)),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ATTACHED_USER_POLICIES_REQUEST: StructShape = StructShape {
        name: "ListAttachedUserPoliciesRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("PathPrefix", Shape::String(&POLICY_PATH_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ATTACHED_USER_POLICIES_RESPONSE: StructShape = StructShape {
        name: "ListAttachedUserPoliciesResponse",
        members: &[
            Member::new("AttachedPolicies", Shape::List(&ATTACHED_POLICIES_LIST_TYPE)),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_DELEGATION_REQUESTS_REQUEST: StructShape = StructShape {
        name: "ListDelegationRequestsRequest",
        members: &[
            Member::new("OwnerId", Shape::String(&OWNER_ID_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_DELEGATION_REQUESTS_RESPONSE: StructShape = StructShape {
        name: "ListDelegationRequestsResponse",
        members: &[
            Member::new("DelegationRequests", Shape::List(&DELEGATION_REQUESTS_LIST_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("isTruncated", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ENTITIES_FOR_POLICY_REQUEST: StructShape = StructShape {
        name: "ListEntitiesForPolicyRequest",
        members: &[
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("EntityFilter", Shape::String(&ENTITY_TYPE)),
            Member::new("PathPrefix", Shape::String(&PATH_TYPE)),
            Member::new("PolicyUsageFilter", Shape::String(&POLICY_USAGE_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ENTITIES_FOR_POLICY_RESPONSE: StructShape = StructShape {
        name: "ListEntitiesForPolicyResponse",
        members: &[
            Member::new("PolicyGroups", Shape::List(&POLICY_GROUP_LIST_TYPE)),
            Member::new("PolicyUsers", Shape::List(&POLICY_USER_LIST_TYPE)),
            Member::new("PolicyRoles", Shape::List(&POLICY_ROLE_LIST_TYPE)),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_GROUP_POLICIES_REQUEST: StructShape = StructShape {
        name: "ListGroupPoliciesRequest",
        members: &[
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_GROUP_POLICIES_RESPONSE: StructShape = StructShape {
        name: "ListGroupPoliciesResponse",
        members: &[
            Member::new("PolicyNames", Shape::List(&POLICY_NAME_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_GROUPS_FOR_USER_REQUEST: StructShape = StructShape {
        name: "ListGroupsForUserRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_GROUPS_FOR_USER_RESPONSE: StructShape = StructShape {
        name: "ListGroupsForUserResponse",
        members: &[
            Member::new("Groups", Shape::List(&GROUP_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_GROUPS_REQUEST: StructShape = StructShape {
        name: "ListGroupsRequest",
        members: &[
            Member::new("PathPrefix", Shape::String(&PATH_PREFIX_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_GROUPS_RESPONSE: StructShape = StructShape {
        name: "ListGroupsResponse",
        members: &[
            Member::new("Groups", Shape::List(&GROUP_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_INSTANCE_PROFILE_TAGS_REQUEST: StructShape = StructShape {
        name: "ListInstanceProfileTagsRequest",
        members: &[
            Member::new("InstanceProfileName", Shape::String(&INSTANCE_PROFILE_NAME_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_INSTANCE_PROFILE_TAGS_RESPONSE: StructShape = StructShape {
        name: "ListInstanceProfileTagsResponse",
        members: &[
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: StructShape = StructShape {
        name: "ListInstanceProfilesForRoleRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: StructShape = StructShape {
        name: "ListInstanceProfilesForRoleResponse",
        members: &[
            Member::new("InstanceProfiles", Shape::List(&INSTANCE_PROFILE_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_INSTANCE_PROFILES_REQUEST: StructShape = StructShape {
        name: "ListInstanceProfilesRequest",
        members: &[
            Member::new("PathPrefix", Shape::String(&PATH_PREFIX_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_INSTANCE_PROFILES_RESPONSE: StructShape = StructShape {
        name: "ListInstanceProfilesResponse",
        members: &[
            Member::new("InstanceProfiles", Shape::List(&INSTANCE_PROFILE_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_MFA_DEVICE_TAGS_REQUEST: StructShape = StructShape {
        name: "ListMFADeviceTagsRequest",
        members: &[
            Member::new("SerialNumber", Shape::String(&SERIAL_NUMBER_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_MFA_DEVICE_TAGS_RESPONSE: StructShape = StructShape {
        name: "ListMFADeviceTagsResponse",
        members: &[
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_MFA_DEVICES_REQUEST: StructShape = StructShape {
        name: "ListMFADevicesRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_MFA_DEVICES_RESPONSE: StructShape = StructShape {
        name: "ListMFADevicesResponse",
        members: &[
            Member::new("MFADevices", Shape::List(&MFA_DEVICE_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST: StructShape = StructShape {
        name: "ListOpenIDConnectProviderTagsRequest",
        members: &[
            Member::new("OpenIDConnectProviderArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE: StructShape = StructShape {
        name: "ListOpenIDConnectProviderTagsResponse",
        members: &[
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST: StructShape =
        StructShape { name: "ListOpenIDConnectProvidersRequest", members: &[], ..StructShape::PLAIN };

    pub(super) static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE: StructShape = StructShape {
        name: "ListOpenIDConnectProvidersResponse",
        members: &[Member::new(
            "OpenIDConnectProviderList",
            Shape::List(&OPEN_ID_CONNECT_PROVIDER_LIST_TYPE),
        )],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ORGANIZATIONS_FEATURES_REQUEST: StructShape =
        StructShape { name: "ListOrganizationsFeaturesRequest", members: &[], ..StructShape::PLAIN };

    pub(super) static LIST_ORGANIZATIONS_FEATURES_RESPONSE: StructShape = StructShape {
        name: "ListOrganizationsFeaturesResponse",
        members: &[
            Member::new("OrganizationId", Shape::String(&ORGANIZATION_ID_TYPE)),
            Member::new("EnabledFeatures", Shape::List(&FEATURES_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY: StructShape = StructShape {
        name: "ListPoliciesGrantingServiceAccessEntry",
        members: &[
            Member::new("ServiceNamespace", Shape::String(&SERVICE_NAMESPACE_TYPE)),
            Member::new("Policies", Shape::List(&POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST: StructShape = StructShape {
        name: "ListPoliciesGrantingServiceAccessRequest",
        members: &[
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("Arn", Shape::String(&ARN_TYPE)).required(),
            Member::new("ServiceNamespaces", Shape::List(&SERVICE_NAMESPACE_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE: StructShape = StructShape {
        name: "ListPoliciesGrantingServiceAccessResponse",
        members: &[
            Member::new(
                "PoliciesGrantingServiceAccess",
                Shape::List(&LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE),
            )
            .required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_POLICIES_REQUEST: StructShape = StructShape {
        name: "ListPoliciesRequest",
        members: &[
            Member::new("Scope", Shape::String(&POLICY_SCOPE_TYPE)),
            Member::new("OnlyAttached", Shape::Boolean),
            Member::new("PathPrefix", Shape::String(&POLICY_PATH_TYPE)),
            Member::new("PolicyUsageFilter", Shape::String(&POLICY_USAGE_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_POLICIES_RESPONSE: StructShape = StructShape {
        name: "ListPoliciesResponse",
        members: &[
            Member::new("Policies", Shape::List(&POLICY_LIST_TYPE)),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_POLICY_TAGS_REQUEST: StructShape = StructShape {
        name: "ListPolicyTagsRequest",
        members: &[
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_POLICY_TAGS_RESPONSE: StructShape = StructShape {
        name: "ListPolicyTagsResponse",
        members: &[
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_POLICY_VERSIONS_REQUEST: StructShape = StructShape {
        name: "ListPolicyVersionsRequest",
        members: &[
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_POLICY_VERSIONS_RESPONSE: StructShape = StructShape {
        name: "ListPolicyVersionsResponse",
        members: &[
            Member::new("Versions", Shape::List(&POLICY_DOCUMENT_VERSION_LIST_TYPE)),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ROLE_POLICIES_REQUEST: StructShape = StructShape {
        name: "ListRolePoliciesRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ROLE_POLICIES_RESPONSE: StructShape = StructShape {
        name: "ListRolePoliciesResponse",
        members: &[
            Member::new("PolicyNames", Shape::List(&POLICY_NAME_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ROLE_TAGS_REQUEST: StructShape = StructShape {
        name: "ListRoleTagsRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ROLE_TAGS_RESPONSE: StructShape = StructShape {
        name: "ListRoleTagsResponse",
        members: &[
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ROLES_REQUEST: StructShape = StructShape {
        name: "ListRolesRequest",
        members: &[
            Member::new("PathPrefix", Shape::String(&PATH_PREFIX_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ROLES_RESPONSE: StructShape = StructShape {
        name: "ListRolesResponse",
        members: &[
            Member::new("Roles", Shape::List(&ROLE_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SAML_PROVIDER_TAGS_REQUEST: StructShape = StructShape {
        name: "ListSAMLProviderTagsRequest",
        members: &[
            Member::new("SAMLProviderArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SAML_PROVIDER_TAGS_RESPONSE: StructShape = StructShape {
        name: "ListSAMLProviderTagsResponse",
        members: &[
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SAML_PROVIDERS_REQUEST: StructShape =
        StructShape { name: "ListSAMLProvidersRequest", members: &[], ..StructShape::PLAIN };

    pub(super) static LIST_SAML_PROVIDERS_RESPONSE: StructShape = StructShape {
        name: "ListSAMLProvidersResponse",
        members: &[Member::new("SAMLProviderList", Shape::List(&SAML_PROVIDER_LIST_TYPE))],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SSH_PUBLIC_KEYS_REQUEST: StructShape = StructShape {
        name: "ListSSHPublicKeysRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SSH_PUBLIC_KEYS_RESPONSE: StructShape = StructShape {
        name: "ListSSHPublicKeysResponse",
        members: &[
            Member::new("SSHPublicKeys", Shape::List(&SSH_PUBLIC_KEY_LIST_TYPE)),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SERVER_CERTIFICATE_TAGS_REQUEST: StructShape = StructShape {
        name: "ListServerCertificateTagsRequest",
        members: &[
            Member::new("ServerCertificateName", Shape::String(&SERVER_CERTIFICATE_NAME_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SERVER_CERTIFICATE_TAGS_RESPONSE: StructShape = StructShape {
        name: "ListServerCertificateTagsResponse",
        members: &[
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SERVER_CERTIFICATES_REQUEST: StructShape = StructShape {
        name: "ListServerCertificatesRequest",
        members: &[
            Member::new("PathPrefix", Shape::String(&PATH_PREFIX_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SERVER_CERTIFICATES_RESPONSE: StructShape = StructShape {
        name: "ListServerCertificatesResponse",
        members: &[
            Member::new("ServerCertificateMetadataList", Shape::List(&SERVER_CERTIFICATE_METADATA_LIST_TYPE))
                .required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST: StructShape = StructShape {
        name: "ListServiceSpecificCredentialsRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)),
            Member::new("ServiceName", Shape::String(&TEXT)),
            Member::new("AllUsers", Shape::Boolean),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE: StructShape = StructShape {
        name: "ListServiceSpecificCredentialsResponse",
        members: &[
            Member::new("ServiceSpecificCredentials", Shape::List(&SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE)),
            Member::new("Marker", Shape::String(&TEXT)),
            Member::new("IsTruncated", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SIGNING_CERTIFICATES_REQUEST: StructShape = StructShape {
        name: "ListSigningCertificatesRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SIGNING_CERTIFICATES_RESPONSE: StructShape = StructShape {
        name: "ListSigningCertificatesResponse",
        members: &[
            Member::new("Certificates", Shape::List(&CERTIFICATE_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_USER_POLICIES_REQUEST: StructShape = StructShape {
        name: "ListUserPoliciesRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_USER_POLICIES_RESPONSE: StructShape = StructShape {
        name: "ListUserPoliciesResponse",
        members: &[
            Member::new("PolicyNames", Shape::List(&POLICY_NAME_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_USER_TAGS_REQUEST: StructShape = StructShape {
        name: "ListUserTagsRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required(),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_USER_TAGS_RESPONSE: StructShape = StructShape {
        name: "ListUserTagsResponse",
        members: &[
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_USERS_REQUEST: StructShape = StructShape {
        name: "ListUsersRequest",
        members: &[
            Member::new("PathPrefix", Shape::String(&PATH_PREFIX_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_USERS_RESPONSE: StructShape = StructShape {
        name: "ListUsersResponse",
        members: &[
            Member::new("Users", Shape::List(&USER_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_VIRTUAL_MFA_DEVICES_REQUEST: StructShape = StructShape {
        name: "ListVirtualMFADevicesRequest",
        members: &[
            Member::new("AssignmentStatus", Shape::String(&ASSIGNMENT_STATUS_TYPE)),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_VIRTUAL_MFA_DEVICES_RESPONSE: StructShape = StructShape {
        name: "ListVirtualMFADevicesResponse",
        members: &[
            Member::new("VirtualMFADevices", Shape::List(&VIRTUAL_MFA_DEVICE_LIST_TYPE)).required(),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LOGIN_PROFILE: StructShape = StructShape {
        name: "LoginProfile",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("CreateDate", Shape::Timestamp(None)).required(),
            Member::new("PasswordResetRequired", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static MFA_DEVICE: StructShape = StructShape {
        name: "MFADevice",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("SerialNumber", Shape::String(&SERIAL_NUMBER_TYPE)).required(),
            Member::new("EnableDate", Shape::Timestamp(None)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static MALFORMED_CERTIFICATE_EXCEPTION: StructShape = StructShape {
        name: "MalformedCertificateException",
        error: Some(ErrorShape { code: "MalformedCertificate", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static MALFORMED_POLICY_DOCUMENT_EXCEPTION: StructShape = StructShape {
        name: "MalformedPolicyDocumentException",
        error: Some(ErrorShape { code: "MalformedPolicyDocument", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static MANAGED_POLICY_DETAIL: StructShape = StructShape {
        name: "ManagedPolicyDetail",
        members: &[
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)),
            Member::new("PolicyId", Shape::String(&ID_TYPE)),
            Member::new("Arn", Shape::String(&ARN_TYPE)),
            Member::new("Path", Shape::String(&POLICY_PATH_TYPE)),
            Member::new("DefaultVersionId", Shape::String(&POLICY_VERSION_ID_TYPE)),
            Member::new("AttachmentCount", Shape::Integer(Bounds::NONE)),
            Member::new("PermissionsBoundaryUsageCount", Shape::Integer(Bounds::NONE)),
            Member::new("IsAttachable", Shape::Boolean),
            Member::new("Description", Shape::String(&POLICY_DESCRIPTION_TYPE)),
            Member::new("CreateDate", Shape::Timestamp(None)),
            Member::new("UpdateDate", Shape::Timestamp(None)),
            Member::new("PolicyVersionList", Shape::List(&POLICY_DOCUMENT_VERSION_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static MANAGED_POLICY_DETAIL_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&MANAGED_POLICY_DETAIL), length: Bounds::NONE };

    pub(super) static NAME_CONFLICT_EXCEPTION: StructShape = StructShape {
        name: "NameConflictException",
        error: Some(ErrorShape { code: "NameConflict", status: 409, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static NO_SUCH_ENTITY_EXCEPTION: StructShape = StructShape {
        name: "NoSuchEntityException",
        error: Some(ErrorShape { code: "NoSuchEntity", status: 404, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: StructShape = StructShape {
        name: "OpenIDConnectProviderListEntry",
        members: &[Member::new("Arn", Shape::String(&ARN_TYPE))],
        ..StructShape::PLAIN
    };

    pub(super) static OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY), length: Bounds::NONE };

    pub(super) static OPEN_ID_CONNECT_PROVIDER_URL_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 255), pattern: None, values: &[] };

    pub(super) static OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION: StructShape = StructShape {
        name: "OpenIdIdpCommunicationErrorException",
        error: Some(ErrorShape { code: "OpenIdIdpCommunicationError", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ORDERED_ORGANIZATION_POLICY_TYPE: StructShape = StructShape {
        name: "OrderedOrganizationPolicyType",
        members: &[Member::new("ServiceControlPolicyInputList", Shape::List(&SIMULATION_POLICY_LIST_TYPE))],
        ..StructShape::PLAIN
    };

    pub(super) static ORGANIZATION_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(34),
        pattern: Some(Pattern::new(r"^o-[a-z0-9]{10,32}$", r"\A(?:^o-[a-z0-9]{10,32}$)\z")),
        values: &[],
    };

    pub(super) static ORGANIZATION_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "OrganizationNotFoundException",
        error: Some(ErrorShape { code: "OrganizationNotFoundException", status: 400, oauth: None }),
        members: &[],
        ..StructShape::PLAIN
    };

    pub(super) static ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: StructShape = StructShape {
        name: "OrganizationNotInAllFeaturesModeException",
        error: Some(ErrorShape {
            code: "OrganizationNotInAllFeaturesModeException",
            status: 400,
            oauth: None,
        }),
        members: &[],
        ..StructShape::PLAIN
    };

    pub(super) static ORGANIZATION_POLICY_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&ORDERED_ORGANIZATION_POLICY_TYPE), length: Bounds::at_most(7) };

    pub(super) static ORGANIZATIONS_DECISION_DETAIL: StructShape = StructShape {
        name: "OrganizationsDecisionDetail",
        members: &[Member::new("AllowedByOrganizations", Shape::Boolean)],
        ..StructShape::PLAIN
    };

    pub(super) static PARAMETER_DEFINITION: StructShape = StructShape {
        name: "ParameterDefinition",
        members: &[
            Member::new("Name", Shape::String(&PARAMETER_NAME_TYPE)).required(),
            Member::new("Type", Shape::String(&PARAMETER_TYPE_TYPE)).required(),
            Member::new("SubType", Shape::String(&PARAMETER_SUB_TYPE_TYPE)),
            Member::new("Description", Shape::String(&PARAMETER_DESCRIPTION_TYPE)),
            Member::new("IsRequired", Shape::Boolean),
            Member::new("DefaultValue", Shape::String(&PARAMETER_DEFAULT_VALUE_TYPE)),
            Member::new("Immutable", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PASSWORD_POLICY: StructShape = StructShape {
        name: "PasswordPolicy",
        members: &[
            Member::new("MinimumPasswordLength", Shape::Integer(Bounds::between(6, 128))),
            Member::new("RequireSymbols", Shape::Boolean),
            Member::new("RequireNumbers", Shape::Boolean),
            Member::new("RequireUppercaseCharacters", Shape::Boolean),
            Member::new("RequireLowercaseCharacters", Shape::Boolean),
            Member::new("AllowUsersToChangePassword", Shape::Boolean),
            Member::new("ExpirePasswords", Shape::Boolean),
            Member::new("MaxPasswordAge", Shape::Integer(Bounds::between(1, 1095))),
            Member::new("PasswordReusePrevention", Shape::Integer(Bounds::between(1, 24))),
            Member::new("HardExpiry", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PASSWORD_POLICY_VIOLATION_EXCEPTION: StructShape = StructShape {
        name: "PasswordPolicyViolationException",
        error: Some(ErrorShape { code: "PasswordPolicyViolation", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["PermissionsBoundaryPolicy"],
    };

    pub(super) static PERMISSIONS_BOUNDARY_DECISION_DETAIL: StructShape = StructShape {
        name: "PermissionsBoundaryDecisionDetail",
        members: &[Member::new("AllowedByPermissionsBoundary", Shape::Boolean)],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY: StructShape = StructShape {
        name: "Policy",
        members: &[
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)),
            Member::new("PolicyId", Shape::String(&ID_TYPE)),
            Member::new("Arn", Shape::String(&ARN_TYPE)),
            Member::new("Path", Shape::String(&POLICY_PATH_TYPE)),
            Member::new("DefaultVersionId", Shape::String(&POLICY_VERSION_ID_TYPE)),
            Member::new("AttachmentCount", Shape::Integer(Bounds::NONE)),
            Member::new("PermissionsBoundaryUsageCount", Shape::Integer(Bounds::NONE)),
            Member::new("IsAttachable", Shape::Boolean),
            Member::new("Description", Shape::String(&POLICY_DESCRIPTION_TYPE)),
            Member::new("CreateDate", Shape::Timestamp(None)),
            Member::new("UpdateDate", Shape::Timestamp(None)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_DETAIL: StructShape = StructShape {
        name: "PolicyDetail",
        members: &[
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)),
            Member::new("PolicyDocument", Shape::String(&POLICY_DOCUMENT_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_EVALUATION_DECISION_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["allowed", "explicitDeny", "implicitDeny"],
    };

    pub(super) static POLICY_EVALUATION_EXCEPTION: StructShape = StructShape {
        name: "PolicyEvaluationException",
        error: Some(ErrorShape { code: "PolicyEvaluation", status: 500, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_EXCLUSIONS_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&POLICY_IDENTIFIER), length: Bounds::at_most(256) };

    pub(super) static POLICY_GRANTING_SERVICE_ACCESS: StructShape = StructShape {
        name: "PolicyGrantingServiceAccess",
        members: &[
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
            Member::new("PolicyType", Shape::String(&POLICY_TYPE)).required(),
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)),
            Member::new("EntityType", Shape::String(&POLICY_OWNER_ENTITY_TYPE)),
            Member::new("EntityName", Shape::String(&ENTITY_NAME_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_GROUP: StructShape = StructShape {
        name: "PolicyGroup",
        members: &[
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)),
            Member::new("GroupId", Shape::String(&ID_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_GROUP_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&POLICY_GROUP), length: Bounds::NONE };

    pub(super) static POLICY_IDENTIFIER: StructShape = StructShape {
        name: "PolicyIdentifier",
        union: true,
        members: &[
            Member::new("PolicyType", Shape::String(&POLICY_IDENTIFIER_POLICY_TYPE)),
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)),
            Member::new("InlinePolicyIdentifier", Shape::Structure(&INLINE_POLICY_IDENTIFIER_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_IDENTIFIER_POLICY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp"],
    };

    pub(super) static POLICY_NOT_ATTACHABLE_EXCEPTION: StructShape = StructShape {
        name: "PolicyNotAttachableException",
        error: Some(ErrorShape { code: "PolicyNotAttachable", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_PARAMETER: StructShape = StructShape {
        name: "PolicyParameter",
        members: &[
            Member::new("Name", Shape::String(&POLICY_PARAMETER_NAME_TYPE)),
            Member::new("Values", Shape::List(&POLICY_PARAMETER_VALUES_LIST_TYPE)),
            Member::new("Type", Shape::String(&POLICY_PARAMETER_TYPE_ENUM)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_PARAMETER_TYPE_ENUM: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["string", "stringList"],
    };

    pub(super) static POLICY_ROLE: StructShape = StructShape {
        name: "PolicyRole",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)),
            Member::new("RoleId", Shape::String(&ID_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_ROLE_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&POLICY_ROLE), length: Bounds::NONE };

    pub(super) static POLICY_SOURCE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["user", "group", "role", "aws-managed", "user-managed", "resource", "none"],
    };

    pub(super) static POLICY_USAGE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["PermissionsPolicy", "PermissionsBoundary"],
    };

    pub(super) static POLICY_USER: StructShape = StructShape {
        name: "PolicyUser",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)),
            Member::new("UserId", Shape::String(&ID_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_USER_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&POLICY_USER), length: Bounds::NONE };

    pub(super) static POLICY_VERSION: StructShape = StructShape {
        name: "PolicyVersion",
        members: &[
            Member::new("Document", Shape::String(&POLICY_DOCUMENT_TYPE)),
            Member::new("VersionId", Shape::String(&POLICY_VERSION_ID_TYPE)),
            Member::new("IsDefaultVersion", Shape::Boolean),
            Member::new("CreateDate", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static POSITION: StructShape = StructShape {
        name: "Position",
        members: &[
            Member::new("Line", Shape::Integer(Bounds::NONE)),
            Member::new("Column", Shape::Integer(Bounds::NONE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_ACCOUNT_PROPERTIES_REQUEST: StructShape = StructShape {
        name: "PutAccountPropertiesRequest",
        members: &[Member::new("Properties", Shape::Map(&ACCOUNT_PROPERTIES_MAP_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_ACCOUNT_PROPERTIES_RESPONSE: StructShape =
        StructShape { name: "PutAccountPropertiesResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static PUT_GROUP_POLICY_REQUEST: StructShape = StructShape {
        name: "PutGroupPolicyRequest",
        members: &[
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required(),
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
            Member::new("PolicyDocument", Shape::String(&POLICY_DOCUMENT_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: StructShape = StructShape {
        name: "PutRolePermissionsBoundaryRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("PermissionsBoundary", Shape::String(&ARN_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_ROLE_POLICY_REQUEST: StructShape = StructShape {
        name: "PutRolePolicyRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
            Member::new("PolicyDocument", Shape::String(&POLICY_DOCUMENT_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: StructShape = StructShape {
        name: "PutUserPermissionsBoundaryRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("PermissionsBoundary", Shape::String(&ARN_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_USER_POLICY_REQUEST: StructShape = StructShape {
        name: "PutUserPolicyRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required(),
            Member::new("PolicyName", Shape::String(&POLICY_NAME_TYPE)).required(),
            Member::new("PolicyDocument", Shape::String(&POLICY_DOCUMENT_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REASON_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::at_most(1000), pattern: None, values: &[] };

    pub(super) static REGION_NAME_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 100), pattern: None, values: &[] };

    pub(super) static REJECT_DELEGATION_REQUEST_REQUEST: StructShape = StructShape {
        name: "RejectDelegationRequestRequest",
        members: &[
            Member::new("DelegationRequestId", Shape::String(&DELEGATION_REQUEST_ID_TYPE)).required(),
            Member::new("Notes", Shape::String(&NOTES_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST: StructShape = StructShape {
        name: "RemoveClientIDFromOpenIDConnectProviderRequest",
        members: &[
            Member::new("OpenIDConnectProviderArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("ClientID", Shape::String(&CLIENT_ID_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST: StructShape = StructShape {
        name: "RemoveRoleFromInstanceProfileRequest",
        members: &[
            Member::new("InstanceProfileName", Shape::String(&INSTANCE_PROFILE_NAME_TYPE)).required(),
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REMOVE_USER_FROM_GROUP_REQUEST: StructShape = StructShape {
        name: "RemoveUserFromGroupRequest",
        members: &[
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required(),
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REPLACEMENT_VALUE_ENTRY: StructShape = StructShape {
        name: "ReplacementValueEntry",
        members: &[Member::new("Values", Shape::List(&REPLACEMENT_VALUE_LIST_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static REPORT_CONTENT_TYPE: BlobShape = BlobShape { sensitive: false, length: Bounds::NONE };

    pub(super) static REPORT_FORMAT_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["text/csv"] };

    pub(super) static REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION: StructShape = StructShape {
        name: "ReportGenerationLimitExceededException",
        error: Some(ErrorShape { code: "ReportGenerationLimitExceeded", status: 409, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static REPORT_STATE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["STARTED", "INPROGRESS", "COMPLETE"],
    };

    pub(super) static RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: StructShape = StructShape {
        name: "ResetServiceSpecificCredentialRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)),
            Member::new("ServiceSpecificCredentialId", Shape::String(&SERVICE_SPECIFIC_CREDENTIAL_ID))
                .required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: StructShape = StructShape {
        name: "ResetServiceSpecificCredentialResponse",
        members: &[Member::new("ServiceSpecificCredential", Shape::Structure(&SERVICE_SPECIFIC_CREDENTIAL))],
        ..StructShape::PLAIN
    };

    pub(super) static RESOURCE_HANDLING_OPTION_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 64), pattern: None, values: &[] };

    pub(super) static RESOURCE_NAME_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&RESOURCE_NAME_TYPE), length: Bounds::NONE };

    pub(super) static RESOURCE_NAME_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 2048), pattern: None, values: &[] };

    pub(super) static RESOURCE_SPECIFIC_RESULT: StructShape = StructShape {
        name: "ResourceSpecificResult",
        members: &[
            Member::new("EvalResourceName", Shape::String(&RESOURCE_NAME_TYPE)).required(),
            Member::new("EvalResourceDecision", Shape::String(&POLICY_EVALUATION_DECISION_TYPE)).required(),
            Member::new("MatchedStatements", Shape::List(&STATEMENT_LIST_TYPE)),
            Member::new("MissingContextValues", Shape::List(&CONTEXT_KEY_NAMES_RESULT_LIST_TYPE)),
            Member::new("EvalDecisionDetails", Shape::Map(&EVAL_DECISION_DETAILS_TYPE)),
            Member::new(
                "PermissionsBoundaryDecisionDetail",
                Shape::Structure(&PERMISSIONS_BOUNDARY_DECISION_DETAIL),
            ),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static RESOURCE_SPECIFIC_RESULT_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&RESOURCE_SPECIFIC_RESULT), length: Bounds::NONE };

    pub(super) static RESYNC_MFA_DEVICE_REQUEST: StructShape = StructShape {
        name: "ResyncMFADeviceRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required(),
            Member::new("SerialNumber", Shape::String(&SERIAL_NUMBER_TYPE)).required(),
            Member::new("AuthenticationCode1", Shape::String(&AUTHENTICATION_CODE_TYPE)).required(),
            Member::new("AuthenticationCode2", Shape::String(&AUTHENTICATION_CODE_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ROLE: StructShape = StructShape {
        name: "Role",
        members: &[
            Member::new("Path", Shape::String(&PATH_TYPE)).required(),
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("RoleId", Shape::String(&ID_TYPE)).required(),
            Member::new("Arn", Shape::String(&ARN_TYPE)).required(),
            Member::new("CreateDate", Shape::Timestamp(None)).required(),
            Member::new("AssumeRolePolicyDocument", Shape::String(&POLICY_DOCUMENT_TYPE)),
            Member::new("Description", Shape::String(&ROLE_DESCRIPTION_TYPE)),
            Member::new("MaxSessionDuration", Shape::Integer(Bounds::between(3600, 43200))),
            Member::new("PermissionsBoundary", Shape::Structure(&ATTACHED_PERMISSIONS_BOUNDARY)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
            Member::new("RoleLastUsed", Shape::Structure(&ROLE_LAST_USED)),
            Member::new("SourceRoleTemplate", Shape::Structure(&SOURCE_ROLE_TEMPLATE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ROLE_DETAIL: StructShape = StructShape {
        name: "RoleDetail",
        members: &[
            Member::new("Path", Shape::String(&PATH_TYPE)),
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)),
            Member::new("RoleId", Shape::String(&ID_TYPE)),
            Member::new("Arn", Shape::String(&ARN_TYPE)),
            Member::new("CreateDate", Shape::Timestamp(None)),
            Member::new("AssumeRolePolicyDocument", Shape::String(&POLICY_DOCUMENT_TYPE)),
            Member::new("InstanceProfileList", Shape::List(&INSTANCE_PROFILE_LIST_TYPE)),
            Member::new("RolePolicyList", Shape::List(&POLICY_DETAIL_LIST_TYPE)),
            Member::new("AttachedManagedPolicies", Shape::List(&ATTACHED_POLICIES_LIST_TYPE)),
            Member::new("PermissionsBoundary", Shape::Structure(&ATTACHED_PERMISSIONS_BOUNDARY)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
            Member::new("RoleLastUsed", Shape::Structure(&ROLE_LAST_USED)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ROLE_LAST_USED: StructShape = StructShape {
        name: "RoleLastUsed",
        members: &[
            Member::new("LastUsedDate", Shape::Timestamp(None)),
            Member::new("Region", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ROLE_MODIFIED_EXCEPTION: StructShape = StructShape {
        name: "RoleModifiedException",
        error: Some(ErrorShape { code: "RoleModified", status: 409, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ROLE_TEMPLATE_DISABLED_EXCEPTION: StructShape = StructShape {
        name: "RoleTemplateDisabledException",
        error: Some(ErrorShape { code: "RoleTemplateDisabled", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ROLE_TEMPLATE_VERSION: StructShape = StructShape {
        name: "RoleTemplateVersion",
        members: &[
            Member::new("TemplateArn", Shape::String(&ARN_TYPE)),
            Member::new("TemplateName", Shape::String(&ROLE_TEMPLATE_NAME_TYPE)),
            Member::new("TemplateVersionId", Shape::String(&ID_TYPE)),
            Member::new("Description", Shape::String(&ROLE_TEMPLATE_DESCRIPTION_TYPE)),
            Member::new("MajorVersion", Shape::Integer(Bounds::NONE)),
            Member::new("DefaultMinorVersion", Shape::Integer(Bounds::NONE)),
            Member::new("ManagedByType", Shape::String(&MANAGED_BY_TYPE_TYPE)),
            Member::new("ManagedByValue", Shape::String(&MANAGED_BY_VALUE_TYPE)),
            Member::new("Enabled", Shape::Boolean),
            Member::new("MinorVersion", Shape::Integer(Bounds::NONE)),
            Member::new("RoleNamePattern", Shape::String(&ROLE_NAME_PATTERN_TYPE)),
            Member::new("RolePathPattern", Shape::String(&ROLE_PATH_PATTERN_TYPE)),
            Member::new("RoleDescriptionPattern", Shape::String(&ROLE_DESCRIPTION_PATTERN_TYPE)),
            Member::new("AssumeRolePolicyDocumentTemplate", Shape::String(&POLICY_DOCUMENT_TYPE)),
            Member::new("InlinePolicyTemplates", Shape::List(&INLINE_POLICY_TEMPLATE_LIST_TYPE)),
            Member::new("ManagedPolicyArns", Shape::List(&MANAGED_POLICY_ARN_LIST_TYPE)),
            Member::new("PermissionBoundaryArn", Shape::String(&ARN_TYPE)),
            Member::new("ParametersDefinition", Shape::List(&PARAMETERS_DEFINITION_LIST_TYPE)),
            Member::new("RoleTagsTemplate", Shape::List(&TAG_TEMPLATE_LIST_TYPE)),
            Member::new("MaxSessionDuration", Shape::Integer(Bounds::between(3600, 43200))),
            Member::new("VersionEnabled", Shape::Boolean),
            Member::new("CreateTimestamp", Shape::Timestamp(None)),
            Member::new("UpdateTimestamp", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ROLE_USAGE_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&ROLE_USAGE_TYPE), length: Bounds::NONE };

    pub(super) static ROLE_USAGE_TYPE: StructShape = StructShape {
        name: "RoleUsageType",
        members: &[
            Member::new("Region", Shape::String(&REGION_NAME_TYPE)),
            Member::new("Resources", Shape::List(&ARN_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SAML_METADATA_DOCUMENT_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1000, 10000000), pattern: None, values: &[] };

    pub(super) static SAML_PRIVATE_KEY: StructShape = StructShape {
        name: "SAMLPrivateKey",
        members: &[
            Member::new("KeyId", Shape::String(&PRIVATE_KEY_ID_TYPE)),
            Member::new("Timestamp", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SAML_PROVIDER_LIST_ENTRY: StructShape = StructShape {
        name: "SAMLProviderListEntry",
        members: &[
            Member::new("Arn", Shape::String(&ARN_TYPE)),
            Member::new("ValidUntil", Shape::Timestamp(None)),
            Member::new("CreateDate", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SAML_PROVIDER_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&SAML_PROVIDER_LIST_ENTRY), length: Bounds::NONE };

    pub(super) static SAML_PROVIDER_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\w._-]+", r"\A(?:[[0-9A-Za-z_]._-]+)\z")),
        values: &[],
    };

    pub(super) static SSH_PUBLIC_KEY: StructShape = StructShape {
        name: "SSHPublicKey",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("SSHPublicKeyId", Shape::String(&PUBLIC_KEY_ID_TYPE)).required(),
            Member::new("Fingerprint", Shape::String(&PUBLIC_KEY_FINGERPRINT_TYPE)).required(),
            Member::new("SSHPublicKeyBody", Shape::String(&PUBLIC_KEY_MATERIAL_TYPE)).required(),
            Member::new("Status", Shape::String(&STATUS_TYPE)).required(),
            Member::new("UploadDate", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SSH_PUBLIC_KEY_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&SSH_PUBLIC_KEY_METADATA), length: Bounds::NONE };

    pub(super) static SSH_PUBLIC_KEY_METADATA: StructShape = StructShape {
        name: "SSHPublicKeyMetadata",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("SSHPublicKeyId", Shape::String(&PUBLIC_KEY_ID_TYPE)).required(),
            Member::new("Status", Shape::String(&STATUS_TYPE)).required(),
            Member::new("UploadDate", Shape::Timestamp(None)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SEND_DELEGATION_TOKEN_REQUEST: StructShape = StructShape {
        name: "SendDelegationTokenRequest",
        members: &[Member::new("DelegationRequestId", Shape::String(&DELEGATION_REQUEST_ID_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static SERVER_CERTIFICATE: StructShape = StructShape {
        name: "ServerCertificate",
        members: &[
            Member::new("ServerCertificateMetadata", Shape::Structure(&SERVER_CERTIFICATE_METADATA))
                .required(),
            Member::new("CertificateBody", Shape::String(&CERTIFICATE_BODY_TYPE)).required(),
            Member::new("CertificateChain", Shape::String(&CERTIFICATE_CHAIN_TYPE)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SERVER_CERTIFICATE_METADATA: StructShape = StructShape {
        name: "ServerCertificateMetadata",
        members: &[
            Member::new("Path", Shape::String(&PATH_TYPE)).required(),
            Member::new("ServerCertificateName", Shape::String(&SERVER_CERTIFICATE_NAME_TYPE)).required(),
            Member::new("ServerCertificateId", Shape::String(&ID_TYPE)).required(),
            Member::new("Arn", Shape::String(&ARN_TYPE)).required(),
            Member::new("UploadDate", Shape::Timestamp(None)),
            Member::new("Expiration", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SERVICE_ACCESS_NOT_ENABLED_EXCEPTION: StructShape = StructShape {
        name: "ServiceAccessNotEnabledException",
        error: Some(ErrorShape { code: "ServiceAccessNotEnabledException", status: 400, oauth: None }),
        members: &[],
        ..StructShape::PLAIN
    };

    pub(super) static SERVICE_FAILURE_EXCEPTION: StructShape = StructShape {
        name: "ServiceFailureException",
        error: Some(ErrorShape { code: "ServiceFailure", status: 500, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static SERVICE_LAST_ACCESSED: StructShape = StructShape {
        name: "ServiceLastAccessed",
        members: &[
            Member::new("ServiceName", Shape::String(&TEXT)).required(),
            Member::new("LastAuthenticated", Shape::Timestamp(None)),
            Member::new("ServiceNamespace", Shape::String(&SERVICE_NAMESPACE_TYPE)).required(),
            Member::new("LastAuthenticatedEntity", Shape::String(&ARN_TYPE)),
            Member::new("LastAuthenticatedRegion", Shape::String(&TEXT)),
            Member::new("TotalAuthenticatedEntities", Shape::Integer(Bounds::NONE)),
            Member::new("TrackedActionsLastAccessed", Shape::List(&TRACKED_ACTIONS_LAST_ACCESSED)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SERVICE_NOT_SUPPORTED_EXCEPTION: StructShape = StructShape {
        name: "ServiceNotSupportedException",
        error: Some(ErrorShape { code: "NotSupportedService", status: 404, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static SERVICE_SPECIFIC_CREDENTIAL: StructShape = StructShape {
        name: "ServiceSpecificCredential",
        members: &[
            Member::new("CreateDate", Shape::Timestamp(None)).required(),
            Member::new("ExpirationDate", Shape::Timestamp(None)),
            Member::new("ServiceName", Shape::String(&TEXT)).required(),
            Member::new("ServiceUserName", Shape::String(&SERVICE_USER_NAME)),
            Member::new("ServicePassword", Shape::String(&SERVICE_PASSWORD)),
            Member::new("ServiceCredentialAlias", Shape::String(&SERVICE_CREDENTIAL_ALIAS)),
            Member::new("ServiceCredentialSecret", Shape::String(&SERVICE_CREDENTIAL_SECRET)),
            Member::new("ServiceSpecificCredentialId", Shape::String(&SERVICE_SPECIFIC_CREDENTIAL_ID))
                .required(),
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("Status", Shape::String(&STATUS_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SERVICE_SPECIFIC_CREDENTIAL_METADATA: StructShape = StructShape {
        name: "ServiceSpecificCredentialMetadata",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("Status", Shape::String(&STATUS_TYPE)).required(),
            Member::new("ServiceUserName", Shape::String(&SERVICE_USER_NAME)),
            Member::new("ServiceCredentialAlias", Shape::String(&SERVICE_CREDENTIAL_ALIAS)),
            Member::new("CreateDate", Shape::Timestamp(None)).required(),
            Member::new("ExpirationDate", Shape::Timestamp(None)),
            Member::new("ServiceSpecificCredentialId", Shape::String(&SERVICE_SPECIFIC_CREDENTIAL_ID))
                .required(),
            Member::new("ServiceName", Shape::String(&TEXT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&SERVICE_SPECIFIC_CREDENTIAL_METADATA), length: Bounds::NONE };

    pub(super) static SERVICES_LAST_ACCESSED: ListShape =
        ListShape { member: Shape::Structure(&SERVICE_LAST_ACCESSED), length: Bounds::NONE };

    pub(super) static SET_DEFAULT_POLICY_VERSION_REQUEST: StructShape = StructShape {
        name: "SetDefaultPolicyVersionRequest",
        members: &[
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("VersionId", Shape::String(&POLICY_VERSION_ID_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST: StructShape = StructShape {
        name: "SetSecurityTokenServicePreferencesRequest",
        members: &[Member::new("GlobalEndpointTokenVersion", Shape::String(&GLOBAL_ENDPOINT_TOKEN_VERSION))
            .required()],
        ..StructShape::PLAIN
    };

    pub(super) static SIGNING_CERTIFICATE: StructShape = StructShape {
        name: "SigningCertificate",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("CertificateId", Shape::String(&CERTIFICATE_ID_TYPE)).required(),
            Member::new("CertificateBody", Shape::String(&CERTIFICATE_BODY_TYPE)).required(),
            Member::new("Status", Shape::String(&STATUS_TYPE)).required(),
            Member::new("UploadDate", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SIMULATE_CUSTOM_POLICY_REQUEST: StructShape = StructShape {
        name: "SimulateCustomPolicyRequest",
        members: &[
            Member::new("PolicyInputList", Shape::List(&SIMULATION_POLICY_LIST_TYPE)).required(),
            Member::new("PermissionsBoundaryPolicyInputList", Shape::List(&SIMULATION_POLICY_LIST_TYPE)),
            Member::new("OrderedOrganizationPolicyInputList", Shape::List(&ORGANIZATION_POLICY_LIST_TYPE)),
            Member::new("ActionNames", Shape::List(&ACTION_NAME_LIST_TYPE)).required(),
            Member::new("ResourceArns", Shape::List(&RESOURCE_NAME_LIST_TYPE)),
            Member::new("ResourcePolicy", Shape::String(&POLICY_DOCUMENT_TYPE)),
            Member::new("ResourceOwner", Shape::String(&RESOURCE_NAME_TYPE)),
            Member::new("CallerArn", Shape::String(&RESOURCE_NAME_TYPE)),
            Member::new("ContextEntries", Shape::List(&CONTEXT_ENTRY_LIST_TYPE)),
            Member::new("ResourceHandlingOption", Shape::String(&RESOURCE_HANDLING_OPTION_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SIMULATE_POLICY_RESPONSE: StructShape = StructShape {
        name: "SimulatePolicyResponse",
        members: &[
            Member::new("EvaluationResults", Shape::List(&EVALUATION_RESULTS_LIST_TYPE)),
            Member::new("IsTruncated", Shape::Boolean),
            Member::new("Marker", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SIMULATE_PRINCIPAL_POLICY_REQUEST: StructShape = StructShape {
        name: "SimulatePrincipalPolicyRequest",
        members: &[
            Member::new("PolicySourceArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("PolicyInputList", Shape::List(&SIMULATION_POLICY_LIST_TYPE)),
            Member::new("PermissionsBoundaryPolicyInputList", Shape::List(&SIMULATION_POLICY_LIST_TYPE)),
            Member::new("PolicyExclusionList", Shape::List(&POLICY_EXCLUSIONS_LIST_TYPE)),
            Member::new("ActionNames", Shape::List(&ACTION_NAME_LIST_TYPE)).required(),
            Member::new("ResourceArns", Shape::List(&RESOURCE_NAME_LIST_TYPE)),
            Member::new("ResourcePolicy", Shape::String(&POLICY_DOCUMENT_TYPE)),
            Member::new("ResourceOwner", Shape::String(&RESOURCE_NAME_TYPE)),
            Member::new("CallerArn", Shape::String(&RESOURCE_NAME_TYPE)),
            Member::new("ContextEntries", Shape::List(&CONTEXT_ENTRY_LIST_TYPE)),
            Member::new("ResourceHandlingOption", Shape::String(&RESOURCE_HANDLING_OPTION_TYPE)),
            Member::new("MaxItems", Shape::Integer(Bounds::between(1, 1000))),
            Member::new("Marker", Shape::String(&MARKER_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SIMULATION_POLICY_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&POLICY_DOCUMENT_TYPE), length: Bounds::NONE };

    pub(super) static SOURCE_ROLE_TEMPLATE: StructShape = StructShape {
        name: "SourceRoleTemplate",
        members: &[
            Member::new("TemplateArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("TemplateMinorVersion", Shape::Integer(Bounds::NONE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static STATEMENT: StructShape = StructShape {
        name: "Statement",
        members: &[
            Member::new("SourcePolicyId", Shape::String(&TEXT)),
            Member::new("SourcePolicyType", Shape::String(&POLICY_SOURCE_TYPE)),
            Member::new("StartPosition", Shape::Structure(&POSITION)),
            Member::new("EndPosition", Shape::Structure(&POSITION)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static STATEMENT_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&STATEMENT), length: Bounds::NONE };

    pub(super) static TAG: StructShape = StructShape {
        name: "Tag",
        members: &[
            Member::new("Key", Shape::String(&TAG_KEY_TYPE)).required(),
            Member::new("Value", Shape::String(&TAG_VALUE_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TAG_INSTANCE_PROFILE_REQUEST: StructShape = StructShape {
        name: "TagInstanceProfileRequest",
        members: &[
            Member::new("InstanceProfileName", Shape::String(&INSTANCE_PROFILE_NAME_TYPE)).required(),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TAG_MFA_DEVICE_REQUEST: StructShape = StructShape {
        name: "TagMFADeviceRequest",
        members: &[
            Member::new("SerialNumber", Shape::String(&SERIAL_NUMBER_TYPE)).required(),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: StructShape = StructShape {
        name: "TagOpenIDConnectProviderRequest",
        members: &[
            Member::new("OpenIDConnectProviderArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TAG_POLICY_REQUEST: StructShape = StructShape {
        name: "TagPolicyRequest",
        members: &[
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TAG_ROLE_REQUEST: StructShape = StructShape {
        name: "TagRoleRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TAG_SAML_PROVIDER_REQUEST: StructShape = StructShape {
        name: "TagSAMLProviderRequest",
        members: &[
            Member::new("SAMLProviderArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TAG_SERVER_CERTIFICATE_REQUEST: StructShape = StructShape {
        name: "TagServerCertificateRequest",
        members: &[
            Member::new("ServerCertificateName", Shape::String(&SERVER_CERTIFICATE_NAME_TYPE)).required(),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TAG_TEMPLATE: StructShape = StructShape {
        name: "TagTemplate",
        members: &[
            Member::new("Key", Shape::String(&TAG_TEMPLATE_KEY_TYPE)).required(),
            Member::new("Value", Shape::String(&TAG_TEMPLATE_VALUE_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TAG_USER_REQUEST: StructShape = StructShape {
        name: "TagUserRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required(),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TRACKED_ACTION_LAST_ACCESSED: StructShape = StructShape {
        name: "TrackedActionLastAccessed",
        members: &[
            Member::new("ActionName", Shape::String(&TEXT)),
            Member::new("LastAccessedEntity", Shape::String(&ARN_TYPE)),
            Member::new("LastAccessedTime", Shape::Timestamp(None)),
            Member::new("LastAccessedRegion", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TRACKED_ACTIONS_LAST_ACCESSED: ListShape =
        ListShape { member: Shape::Structure(&TRACKED_ACTION_LAST_ACCESSED), length: Bounds::NONE };

    pub(super) static UNMODIFIABLE_ENTITY_EXCEPTION: StructShape = StructShape {
        name: "UnmodifiableEntityException",
        error: Some(ErrorShape { code: "UnmodifiableEntity", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION: StructShape = StructShape {
        name: "UnrecognizedPublicKeyEncodingException",
        error: Some(ErrorShape { code: "UnrecognizedPublicKeyEncoding", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static UNTAG_INSTANCE_PROFILE_REQUEST: StructShape = StructShape {
        name: "UntagInstanceProfileRequest",
        members: &[
            Member::new("InstanceProfileName", Shape::String(&INSTANCE_PROFILE_NAME_TYPE)).required(),
            Member::new("TagKeys", Shape::List(&TAG_KEY_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UNTAG_MFA_DEVICE_REQUEST: StructShape = StructShape {
        name: "UntagMFADeviceRequest",
        members: &[
            Member::new("SerialNumber", Shape::String(&SERIAL_NUMBER_TYPE)).required(),
            Member::new("TagKeys", Shape::List(&TAG_KEY_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: StructShape = StructShape {
        name: "UntagOpenIDConnectProviderRequest",
        members: &[
            Member::new("OpenIDConnectProviderArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("TagKeys", Shape::List(&TAG_KEY_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UNTAG_POLICY_REQUEST: StructShape = StructShape {
        name: "UntagPolicyRequest",
        members: &[
            Member::new("PolicyArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("TagKeys", Shape::List(&TAG_KEY_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UNTAG_ROLE_REQUEST: StructShape = StructShape {
        name: "UntagRoleRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("TagKeys", Shape::List(&TAG_KEY_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UNTAG_SAML_PROVIDER_REQUEST: StructShape = StructShape {
        name: "UntagSAMLProviderRequest",
        members: &[
            Member::new("SAMLProviderArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("TagKeys", Shape::List(&TAG_KEY_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UNTAG_SERVER_CERTIFICATE_REQUEST: StructShape = StructShape {
        name: "UntagServerCertificateRequest",
        members: &[
            Member::new("ServerCertificateName", Shape::String(&SERVER_CERTIFICATE_NAME_TYPE)).required(),
            Member::new("TagKeys", Shape::List(&TAG_KEY_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UNTAG_USER_REQUEST: StructShape = StructShape {
        name: "UntagUserRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required(),
            Member::new("TagKeys", Shape::List(&TAG_KEY_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_ACCESS_KEY_REQUEST: StructShape = StructShape {
        name: "UpdateAccessKeyRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)),
            Member::new("AccessKeyId", Shape::String(&ACCESS_KEY_ID_TYPE)).required(),
            Member::new("Status", Shape::String(&STATUS_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST: StructShape = StructShape {
        name: "UpdateAccountPasswordPolicyRequest",
        members: &[
            Member::new("MinimumPasswordLength", Shape::Integer(Bounds::between(6, 128))),
            Member::new("RequireSymbols", Shape::Boolean),
            Member::new("RequireNumbers", Shape::Boolean),
            Member::new("RequireUppercaseCharacters", Shape::Boolean),
            Member::new("RequireLowercaseCharacters", Shape::Boolean),
            Member::new("AllowUsersToChangePassword", Shape::Boolean),
            Member::new("MaxPasswordAge", Shape::Integer(Bounds::between(1, 1095))),
            Member::new("PasswordReusePrevention", Shape::Integer(Bounds::between(1, 24))),
            Member::new("HardExpiry", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_ASSUME_ROLE_POLICY_REQUEST: StructShape = StructShape {
        name: "UpdateAssumeRolePolicyRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("PolicyDocument", Shape::String(&POLICY_DOCUMENT_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_DELEGATION_REQUEST_REQUEST: StructShape = StructShape {
        name: "UpdateDelegationRequestRequest",
        members: &[
            Member::new("DelegationRequestId", Shape::String(&DELEGATION_REQUEST_ID_TYPE)).required(),
            Member::new("Notes", Shape::String(&NOTES_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_GROUP_REQUEST: StructShape = StructShape {
        name: "UpdateGroupRequest",
        members: &[
            Member::new("GroupName", Shape::String(&GROUP_NAME_TYPE)).required(),
            Member::new("NewPath", Shape::String(&PATH_TYPE)),
            Member::new("NewGroupName", Shape::String(&GROUP_NAME_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_LOGIN_PROFILE_REQUEST: StructShape = StructShape {
        name: "UpdateLoginProfileRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("Password", Shape::String(&PASSWORD_TYPE)),
            Member::new("PasswordResetRequired", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST: StructShape = StructShape {
        name: "UpdateOpenIDConnectProviderThumbprintRequest",
        members: &[
            Member::new("OpenIDConnectProviderArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("ThumbprintList", Shape::List(&THUMBPRINT_LIST_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_ROLE_DESCRIPTION_REQUEST: StructShape = StructShape {
        name: "UpdateRoleDescriptionRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("Description", Shape::String(&ROLE_DESCRIPTION_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_ROLE_DESCRIPTION_RESPONSE: StructShape = StructShape {
        name: "UpdateRoleDescriptionResponse",
        members: &[Member::new("Role", Shape::Structure(&ROLE))],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_ROLE_REQUEST: StructShape = StructShape {
        name: "UpdateRoleRequest",
        members: &[
            Member::new("RoleName", Shape::String(&ROLE_NAME_TYPE)).required(),
            Member::new("Description", Shape::String(&ROLE_DESCRIPTION_TYPE)),
            Member::new("MaxSessionDuration", Shape::Integer(Bounds::between(3600, 43200))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_ROLE_RESPONSE: StructShape =
        StructShape { name: "UpdateRoleResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static UPDATE_SAML_PROVIDER_REQUEST: StructShape = StructShape {
        name: "UpdateSAMLProviderRequest",
        members: &[
            Member::new("SAMLMetadataDocument", Shape::String(&SAML_METADATA_DOCUMENT_TYPE)),
            Member::new("SAMLProviderArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("AssertionEncryptionMode", Shape::String(&ASSERTION_ENCRYPTION_MODE_TYPE)),
            Member::new("AddPrivateKey", Shape::String(&PRIVATE_KEY_TYPE)),
            Member::new("RemovePrivateKey", Shape::String(&PRIVATE_KEY_ID_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_SAML_PROVIDER_RESPONSE: StructShape = StructShape {
        name: "UpdateSAMLProviderResponse",
        members: &[Member::new("SAMLProviderArn", Shape::String(&ARN_TYPE))],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_SSH_PUBLIC_KEY_REQUEST: StructShape = StructShape {
        name: "UpdateSSHPublicKeyRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("SSHPublicKeyId", Shape::String(&PUBLIC_KEY_ID_TYPE)).required(),
            Member::new("Status", Shape::String(&STATUS_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_SERVER_CERTIFICATE_REQUEST: StructShape = StructShape {
        name: "UpdateServerCertificateRequest",
        members: &[
            Member::new("ServerCertificateName", Shape::String(&SERVER_CERTIFICATE_NAME_TYPE)).required(),
            Member::new("NewPath", Shape::String(&PATH_TYPE)),
            Member::new("NewServerCertificateName", Shape::String(&SERVER_CERTIFICATE_NAME_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: StructShape = StructShape {
        name: "UpdateServiceSpecificCredentialRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)),
            Member::new("ServiceSpecificCredentialId", Shape::String(&SERVICE_SPECIFIC_CREDENTIAL_ID))
                .required(),
            Member::new("Status", Shape::String(&STATUS_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_SIGNING_CERTIFICATE_REQUEST: StructShape = StructShape {
        name: "UpdateSigningCertificateRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)),
            Member::new("CertificateId", Shape::String(&CERTIFICATE_ID_TYPE)).required(),
            Member::new("Status", Shape::String(&STATUS_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_USER_REQUEST: StructShape = StructShape {
        name: "UpdateUserRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)).required(),
            Member::new("NewPath", Shape::String(&PATH_TYPE)),
            Member::new("NewUserName", Shape::String(&USER_NAME_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPLOAD_SSH_PUBLIC_KEY_REQUEST: StructShape = StructShape {
        name: "UploadSSHPublicKeyRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("SSHPublicKeyBody", Shape::String(&PUBLIC_KEY_MATERIAL_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPLOAD_SSH_PUBLIC_KEY_RESPONSE: StructShape = StructShape {
        name: "UploadSSHPublicKeyResponse",
        members: &[Member::new("SSHPublicKey", Shape::Structure(&SSH_PUBLIC_KEY))],
        ..StructShape::PLAIN
    };

    pub(super) static UPLOAD_SERVER_CERTIFICATE_REQUEST: StructShape = StructShape {
        name: "UploadServerCertificateRequest",
        members: &[
            Member::new("Path", Shape::String(&PATH_TYPE)),
            Member::new("ServerCertificateName", Shape::String(&SERVER_CERTIFICATE_NAME_TYPE)).required(),
            Member::new("CertificateBody", Shape::String(&CERTIFICATE_BODY_TYPE)).required(),
            Member::new("PrivateKey", Shape::String(&PRIVATE_KEY_TYPE)).required(),
            Member::new("CertificateChain", Shape::String(&CERTIFICATE_CHAIN_TYPE)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPLOAD_SERVER_CERTIFICATE_RESPONSE: StructShape = StructShape {
        name: "UploadServerCertificateResponse",
        members: &[
            Member::new("ServerCertificateMetadata", Shape::Structure(&SERVER_CERTIFICATE_METADATA)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPLOAD_SIGNING_CERTIFICATE_REQUEST: StructShape = StructShape {
        name: "UploadSigningCertificateRequest",
        members: &[
            Member::new("UserName", Shape::String(&EXISTING_USER_NAME_TYPE)),
            Member::new("CertificateBody", Shape::String(&CERTIFICATE_BODY_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPLOAD_SIGNING_CERTIFICATE_RESPONSE: StructShape = StructShape {
        name: "UploadSigningCertificateResponse",
        members: &[Member::new("Certificate", Shape::Structure(&SIGNING_CERTIFICATE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static USER: StructShape = StructShape {
        name: "User",
        members: &[
            Member::new("Path", Shape::String(&PATH_TYPE)).required(),
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("UserId", Shape::String(&ID_TYPE)).required(),
            Member::new("Arn", Shape::String(&ARN_TYPE)).required(),
            Member::new("CreateDate", Shape::Timestamp(None)).required(),
            Member::new("PasswordLastUsed", Shape::Timestamp(None)),
            Member::new("PermissionsBoundary", Shape::Structure(&ATTACHED_PERMISSIONS_BOUNDARY)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static USER_DETAIL: StructShape = StructShape {
        name: "UserDetail",
        members: &[
            Member::new("Path", Shape::String(&PATH_TYPE)),
            Member::new("UserName", Shape::String(&USER_NAME_TYPE)),
            Member::new("UserId", Shape::String(&ID_TYPE)),
            Member::new("Arn", Shape::String(&ARN_TYPE)),
            Member::new("CreateDate", Shape::Timestamp(None)),
            Member::new("UserPolicyList", Shape::List(&POLICY_DETAIL_LIST_TYPE)),
            Member::new("GroupList", Shape::List(&GROUP_NAME_LIST_TYPE)),
            Member::new("AttachedManagedPolicies", Shape::List(&ATTACHED_POLICIES_LIST_TYPE)),
            Member::new("PermissionsBoundary", Shape::Structure(&ATTACHED_PERMISSIONS_BOUNDARY)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static VIRTUAL_MFA_DEVICE: StructShape = StructShape {
        name: "VirtualMFADevice",
        members: &[
            Member::new("SerialNumber", Shape::String(&SERIAL_NUMBER_TYPE)).required(),
            Member::new("Base32StringSeed", Shape::Blob(&BOOTSTRAP_DATUM)),
            Member::new("QRCodePNG", Shape::Blob(&BOOTSTRAP_DATUM)),
            Member::new("User", Shape::Structure(&USER)),
            Member::new("EnableDate", Shape::Timestamp(None)),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_KEY_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(16, 128),
        pattern: Some(Pattern::new(r"[\w]+", r"\A(?:[[0-9A-Za-z_]]+)\z")),
        values: &[],
    };

    pub(super) static ACCESS_KEY_METADATA_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&ACCESS_KEY_METADATA), length: Bounds::NONE };

    pub(super) static ACCESS_KEY_SECRET_TYPE: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static ACCOUNT_ALIAS_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&ACCOUNT_ALIAS_TYPE), length: Bounds::NONE };

    pub(super) static ACCOUNT_ALIAS_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(3, 63),
        pattern: Some(Pattern::new(
            r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$",
            r"\A(?:[a-z0-9]+(?:-[a-z0-9]+)*)\z",
        )),
        values: &[],
    };

    pub(super) static ACCOUNT_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(r"\d{12}", r"\A(?:[0-9]{12})\z")),
        values: &[],
    };

    pub(super) static ACCOUNT_PROPERTIES_MAP_TYPE: MapShape = MapShape {
        key: &ACCOUNT_PROPERTY_KEY_TYPE,
        value: Shape::String(&ACCOUNT_PROPERTY_VALUE_TYPE),
        length: Bounds::NONE,
    };

    pub(super) static ACCOUNT_PROPERTY_KEY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 50),
        pattern: Some(Pattern::new(r"^[A-Za-z][A-Za-z0-9/_-]*$", r"\A(?:^[A-Za-z][A-Za-z0-9/_-]*$)\z")),
        values: &[],
    };

    pub(super) static ACCOUNT_PROPERTY_VALUE_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 1024), pattern: None, values: &[] };

    pub(super) static ARN_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(20, 2048), pattern: None, values: &[] };

    pub(super) static ASSERTION_ENCRYPTION_MODE_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["Required", "Allowed"] };

    pub(super) static ASSIGNMENT_STATUS_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["Assigned", "Unassigned", "Any"],
    };

    pub(super) static ATTACHED_POLICIES_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&ATTACHED_POLICY), length: Bounds::NONE };

    pub(super) static AUTHENTICATION_CODE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(6, 6),
        pattern: Some(Pattern::new(r"[\d]+", r"\A(?:[[0-9]]+)\z")),
        values: &[],
    };

    pub(super) static CERTIFICATE_BODY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 16384),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u00FF]+",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{00FF}]+)\z",
        )),
        values: &[],
    };

    pub(super) static CERTIFICATE_CHAIN_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 2097152),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u00FF]+",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{00FF}]+)\z",
        )),
        values: &[],
    };

    pub(super) static CERTIFICATE_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(24, 128),
        pattern: Some(Pattern::new(r"[\w]+", r"\A(?:[[0-9A-Za-z_]]+)\z")),
        values: &[],
    };

    pub(super) static CERTIFICATE_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&SIGNING_CERTIFICATE), length: Bounds::NONE };

    pub(super) static CLIENT_ID_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&CLIENT_ID_TYPE), length: Bounds::NONE };

    pub(super) static CLIENT_ID_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 255), pattern: None, values: &[] };

    pub(super) static CONSOLE_DEEP_LINK_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 255), pattern: None, values: &[] };

    pub(super) static CUSTOM_SUFFIX_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 64),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static DELEGATION_REQUEST_DESCRIPTION_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(1000),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{007E}\u{00A1}-\u{00FF}]*)\z",
        )),
        values: &[],
    };

    pub(super) static DELEGATION_REQUEST_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(16, 128),
        pattern: Some(Pattern::new(r"[\w-]+", r"\A(?:[[0-9A-Za-z_]-]+)\z")),
        values: &[],
    };

    pub(super) static DELEGATION_REQUESTS_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&DELEGATION_REQUEST), length: Bounds::NONE };

    pub(super) static ENCODING_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["SSH", "PEM"] };

    pub(super) static ENTITY_DETAILS_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&ENTITY_DETAILS), length: Bounds::NONE };

    pub(super) static ENTITY_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&ENTITY_TYPE), length: Bounds::NONE };

    pub(super) static ENTITY_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static EXISTING_USER_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static GLOBAL_ENDPOINT_TOKEN_VERSION: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["v1Token", "v2Token"] };

    pub(super) static GROUP_DETAIL_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&GROUP_DETAIL), length: Bounds::NONE };

    pub(super) static GROUP_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&GROUP), length: Bounds::NONE };

    pub(super) static GROUP_NAME_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&GROUP_NAME_TYPE), length: Bounds::NONE };

    pub(super) static GROUP_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(16, 128),
        pattern: Some(Pattern::new(r"[\w]+", r"\A(?:[[0-9A-Za-z_]]+)\z")),
        values: &[],
    };

    pub(super) static INLINE_POLICY_TEMPLATE_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&INLINE_POLICY), length: Bounds::NONE };

    pub(super) static INSTANCE_PROFILE_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&INSTANCE_PROFILE), length: Bounds::NONE };

    pub(super) static INSTANCE_PROFILE_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static JOB_ID_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(36, 36), pattern: None, values: &[] };

    pub(super) static JOB_STATUS_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["IN_PROGRESS", "COMPLETED", "FAILED"],
    };

    pub(super) static LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE: ListShape = ListShape {
        member: Shape::Structure(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY),
        length: Bounds::NONE,
    };

    pub(super) static LOCALE_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(2, 12), pattern: None, values: &[] };

    pub(super) static MANAGED_BY_TYPE_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["Service"] };

    pub(super) static MANAGED_BY_VALUE_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 128), pattern: None, values: &[] };

    pub(super) static MANAGED_POLICY_ARN_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&ARN_TYPE), length: Bounds::NONE };

    pub(super) static MAP_STRING_REPLACEMENT_VALUE_ENTRY: MapShape = MapShape {
        key: &TEXT,
        value: Shape::Structure(&REPLACEMENT_VALUE_ENTRY),
        length: Bounds::at_most(30),
    };

    pub(super) static MARKER_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 320),
        pattern: Some(Pattern::new(r"[\u0020-\u00FF]+", r"\A(?:[\u{0020}-\u{00FF}]+)\z")),
        values: &[],
    };

    pub(super) static MFA_DEVICE_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&MFA_DEVICE), length: Bounds::NONE };

    pub(super) static NOTES_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(500),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{007E}\u{00A1}-\u{00FF}]*)\z",
        )),
        values: &[],
    };

    pub(super) static NOTIFICATION_CHANNEL_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(2, 400),
        pattern: Some(Pattern::new(r"^[a-zA-Z0-9:_.-]+$", r"\A(?:^[a-zA-Z0-9:_.-]+$)\z")),
        values: &[],
    };

    pub(super) static ORGANIZATIONS_ENTITY_PATH_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(19, 427),
        pattern: Some(Pattern::new(
            r"^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*",
            r"\A(?:^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*)\z",
        )),
        values: &[],
    };

    pub(super) static ORGANIZATIONS_POLICY_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(r"^p-[0-9a-zA-Z_]{8,128}$", r"\A(?:^p-[0-9a-zA-Z_]{8,128}$)\z")),
        values: &[],
    };

    pub(super) static OWNER_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(20, 2048),
        pattern: Some(Pattern::new(r"^[a-zA-Z0-9:/+=,.@_-]+$", r"\A(?:^[a-zA-Z0-9:/+=,.@_-]+$)\z")),
        values: &[],
    };

    pub(super) static PARAMETER_DEFAULT_VALUE_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::at_most(1024), pattern: None, values: &[] };

    pub(super) static PARAMETER_DESCRIPTION_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::at_most(1000), pattern: None, values: &[] };

    pub(super) static PARAMETER_NAME_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 128), pattern: None, values: &[] };

    pub(super) static PARAMETER_SUB_TYPE_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::at_most(256), pattern: None, values: &[] };

    pub(super) static PARAMETER_TYPE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["String", "StringList", "Number", "NumberList", "Arn", "ArnList"],
    };

    pub(super) static PARAMETERS_DEFINITION_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&PARAMETER_DEFINITION), length: Bounds::NONE };

    pub(super) static PASSWORD_TYPE: TextShape = TextShape {
        sensitive: true,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u00FF]+",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{00FF}]+)\z",
        )),
        values: &[],
    };

    pub(super) static PATH_PREFIX_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 512),
        pattern: Some(Pattern::new(r"\u002F[\u0021-\u007F]*", r"\A(?:\u{002F}[\u{0021}-\u{007F}]*)\z")),
        values: &[],
    };

    pub(super) static PATH_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 512),
        pattern: Some(Pattern::new(
            r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)",
            r"\A(?:(\u{002F})|(\u{002F}[\u{0021}-\u{007E}]+\u{002F}))\z",
        )),
        values: &[],
    };

    pub(super) static PERMISSION_CHECK_RESULT_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["ALLOWED", "DENIED", "UNSURE"],
    };

    pub(super) static PERMISSION_CHECK_STATUS_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["COMPLETE", "IN_PROGRESS", "FAILED"],
    };

    pub(super) static POLICY_DESCRIPTION_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::at_most(1000), pattern: None, values: &[] };

    pub(super) static POLICY_DETAIL_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&POLICY_DETAIL), length: Bounds::NONE };

    pub(super) static POLICY_DOCUMENT_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 131072),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u00FF]+",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{00FF}]+)\z",
        )),
        values: &[],
    };

    pub(super) static POLICY_DOCUMENT_VERSION_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&POLICY_VERSION), length: Bounds::NONE };

    pub(super) static POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&POLICY_GRANTING_SERVICE_ACCESS), length: Bounds::NONE };

    pub(super) static POLICY_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&POLICY), length: Bounds::NONE };

    pub(super) static POLICY_NAME_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&POLICY_NAME_TYPE), length: Bounds::NONE };

    pub(super) static POLICY_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static POLICY_OWNER_ENTITY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["USER", "ROLE", "GROUP"],
    };

    pub(super) static POLICY_PARAMETER_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&POLICY_PARAMETER), length: Bounds::at_most(50) };

    pub(super) static POLICY_PARAMETER_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(5, 256),
        pattern: Some(Pattern::new(r"[ -~]+", r"\A(?:[ -~]+)\z")),
        values: &[],
    };

    pub(super) static POLICY_PARAMETER_VALUE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(r"[ -~]+", r"\A(?:[ -~]+)\z")),
        values: &[],
    };

    pub(super) static POLICY_PARAMETER_VALUES_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&POLICY_PARAMETER_VALUE_TYPE), length: Bounds::NONE };

    pub(super) static POLICY_PATH_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 512),
        pattern: Some(Pattern::new(r"((/[A-Za-z0-9\.,\+@=_-]+)*)/", r"\A(?:((/[A-Za-z0-9\.,\+@=_-]+)*)/)\z")),
        values: &[],
    };

    pub(super) static POLICY_SCOPE_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["All", "AWS", "Local"] };

    pub(super) static POLICY_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["INLINE", "MANAGED"] };

    pub(super) static POLICY_VERSION_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(
            r"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?",
            r"\A(?:v[1-9][0-9]*(\.[A-Za-z0-9-]*)?)\z",
        )),
        values: &[],
    };

    pub(super) static PRIVATE_KEY_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(22, 64),
        pattern: Some(Pattern::new(r"[A-Z0-9]+", r"\A(?:[A-Z0-9]+)\z")),
        values: &[],
    };

    pub(super) static PRIVATE_KEY_LIST: ListShape =
        ListShape { member: Shape::Structure(&SAML_PRIVATE_KEY), length: Bounds::at_most(2) };

    pub(super) static PRIVATE_KEY_TYPE: TextShape = TextShape {
        sensitive: true,
        length: Bounds::between(1, 16384),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u00FF]+",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{00FF}]+)\z",
        )),
        values: &[],
    };

    pub(super) static PUBLIC_KEY_FINGERPRINT_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(48, 48),
        pattern: Some(Pattern::new(r"[:\w]+", r"\A(?:[:[0-9A-Za-z_]]+)\z")),
        values: &[],
    };

    pub(super) static PUBLIC_KEY_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(20, 128),
        pattern: Some(Pattern::new(r"[\w]+", r"\A(?:[[0-9A-Za-z_]]+)\z")),
        values: &[],
    };

    pub(super) static PUBLIC_KEY_MATERIAL_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 16384),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u00FF]+",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{00FF}]+)\z",
        )),
        values: &[],
    };

    pub(super) static REDIRECT_URL_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 255),
        pattern: Some(Pattern::new(
            r"^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$",
            r"\A(?:^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$)\z",
        )),
        values: &[],
    };

    pub(super) static REPLACEMENT_VALUE_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&TEXT), length: Bounds::between(1, 20) };

    pub(super) static REQUEST_MESSAGE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(200),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{007E}\u{00A1}-\u{00FF}]*)\z",
        )),
        values: &[],
    };

    pub(super) static REQUESTOR_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(30),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{007E}\u{00A1}-\u{00FF}]*)\z",
        )),
        values: &[],
    };

    pub(super) static REQUESTOR_WORKFLOW_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(5, 400),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{007E}\u{00A1}-\u{00FF}]+)\z",
        )),
        values: &[],
    };

    pub(super) static ROLE_DESCRIPTION_PATTERN_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 512), pattern: None, values: &[] };

    pub(super) static ROLE_DESCRIPTION_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(1000),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{007E}\u{00A1}-\u{00FF}]*)\z",
        )),
        values: &[],
    };

    pub(super) static ROLE_DETAIL_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&ROLE_DETAIL), length: Bounds::NONE };

    pub(super) static ROLE_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&ROLE), length: Bounds::NONE };

    pub(super) static ROLE_NAME_PATTERN_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 256), pattern: None, values: &[] };

    pub(super) static ROLE_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 64),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static ROLE_PATH_PATTERN_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 256),
        pattern: Some(Pattern::new(
            r"/[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*/",
            r"\A(?:/[\u{0009}\u{000A}\u{000D}\u{0020}-\u{007E}\u{00A1}-\u{00FF}]*/)\z",
        )),
        values: &[],
    };

    pub(super) static ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&ARN_TYPE), length: Bounds::NONE };

    pub(super) static ROLE_TEMPLATE_DESCRIPTION_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(512),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{007E}\u{00A1}-\u{00FF}]*)\z",
        )),
        values: &[],
    };

    pub(super) static ROLE_TEMPLATE_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\w+=,.\-]+", r"\A(?:[[0-9A-Za-z_]+=,.\-]+)\z")),
        values: &[],
    };

    pub(super) static SERIAL_NUMBER_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(9, 256),
        pattern: Some(Pattern::new(r"[\w+=/:,.@-]+", r"\A(?:[[0-9A-Za-z_]+=/:,.@-]+)\z")),
        values: &[],
    };

    pub(super) static SERVER_CERTIFICATE_METADATA_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&SERVER_CERTIFICATE_METADATA), length: Bounds::NONE };

    pub(super) static SERVER_CERTIFICATE_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static SERVICE_CREDENTIAL_ALIAS: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 200),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static SERVICE_CREDENTIAL_SECRET: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static SERVICE_NAMESPACE_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&SERVICE_NAMESPACE_TYPE), length: Bounds::between(1, 200) };

    pub(super) static SERVICE_NAMESPACE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 64),
        pattern: Some(Pattern::new(r"[\w-]*", r"\A(?:[[0-9A-Za-z_]-]*)\z")),
        values: &[],
    };

    pub(super) static SERVICE_PASSWORD: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static SERVICE_SPECIFIC_CREDENTIAL_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(20, 128),
        pattern: Some(Pattern::new(r"[\w]+", r"\A(?:[[0-9A-Za-z_]]+)\z")),
        values: &[],
    };

    pub(super) static SERVICE_USER_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 200),
        pattern: Some(Pattern::new(r"[\w+=,.@-]*", r"\A(?:[[0-9A-Za-z_]+=,.@-]*)\z")),
        values: &[],
    };

    pub(super) static SORT_KEY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "SERVICE_NAMESPACE_ASCENDING",
            "SERVICE_NAMESPACE_DESCENDING",
            "LAST_AUTHENTICATED_TIME_ASCENDING",
            "LAST_AUTHENTICATED_TIME_DESCENDING",
        ],
    };

    pub(super) static STATE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "UNASSIGNED",
            "ASSIGNED",
            "PENDING_APPROVAL",
            "FINALIZED",
            "ACCEPTED",
            "REJECTED",
            "EXPIRED",
        ],
    };

    pub(super) static STATUS_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["Active", "Inactive", "Expired"],
    };

    pub(super) static SUMMARY_CONTENT_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(0, 10000), pattern: None, values: &[] };

    pub(super) static SUMMARY_KEY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "Users",
            "UsersQuota",
            "Groups",
            "GroupsQuota",
            "ServerCertificates",
            "ServerCertificatesQuota",
            "UserPolicySizeQuota",
            "GroupPolicySizeQuota",
            "GroupsPerUserQuota",
            "SigningCertificatesPerUserQuota",
            "AccessKeysPerUserQuota",
            "MFADevices",
            "MFADevicesInUse",
            "AccountMFAEnabled",
            "AccountAccessKeysPresent",
            "AccountPasswordPresent",
            "AccountSigningCertificatesPresent",
            "AttachedPoliciesPerGroupQuota",
            "AttachedPoliciesPerRoleQuota",
            "AttachedPoliciesPerUserQuota",
            "Policies",
            "PoliciesQuota",
            "PolicySizeQuota",
            "PolicyVersionsInUse",
            "PolicyVersionsInUseQuota",
            "VersionsPerPolicyQuota",
            "GlobalEndpointTokenVersion",
            "AssumeRolePolicySizeQuota",
            "InstanceProfiles",
            "InstanceProfilesQuota",
            "Providers",
            "RolePolicySizeQuota",
            "Roles",
            "RolesQuota",
        ],
    };

    pub(super) static SUMMARY_MAP_TYPE: MapShape =
        MapShape { key: &SUMMARY_KEY_TYPE, value: Shape::Integer(Bounds::NONE), length: Bounds::NONE };

    pub(super) static SUMMARY_STATE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED"],
    };

    pub(super) static TAG_KEY_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&TAG_KEY_TYPE), length: Bounds::at_most(50) };

    pub(super) static TAG_KEY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+", r"\A(?:[\p{L}\p{Z}\p{N}_.:/=+\-@]+)\z")),
        values: &[],
    };

    pub(super) static TAG_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&TAG), length: Bounds::at_most(50) };

    pub(super) static TAG_TEMPLATE_KEY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(
            r"[\p{L}\p{Z}\p{N}_.:/=+\-@{}]+",
            r"\A(?:[\p{L}\p{Z}\p{N}_.:/=+\-@{}]+)\z",
        )),
        values: &[],
    };

    pub(super) static TAG_TEMPLATE_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&TAG_TEMPLATE), length: Bounds::at_most(50) };

    pub(super) static TAG_TEMPLATE_VALUE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 256),
        pattern: Some(Pattern::new(
            r"[\p{L}\p{Z}\p{N}_.:/=+\-@{}]*",
            r"\A(?:[\p{L}\p{Z}\p{N}_.:/=+\-@{}]*)\z",
        )),
        values: &[],
    };

    pub(super) static TAG_VALUE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 256),
        pattern: Some(Pattern::new(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*", r"\A(?:[\p{L}\p{Z}\p{N}_.:/=+\-@]*)\z")),
        values: &[],
    };

    pub(super) static THUMBPRINT_LIST_TYPE: ListShape =
        ListShape { member: Shape::String(&THUMBPRINT_TYPE), length: Bounds::NONE };

    pub(super) static THUMBPRINT_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(40, 40), pattern: None, values: &[] };

    pub(super) static USER_DETAIL_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&USER_DETAIL), length: Bounds::NONE };

    pub(super) static USER_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&USER), length: Bounds::NONE };

    pub(super) static USER_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 64),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };

    pub(super) static VIRTUAL_MFA_DEVICE_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&VIRTUAL_MFA_DEVICE), length: Bounds::NONE };

    pub(super) static VIRTUAL_MFA_DEVICE_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_least(1),
        pattern: Some(Pattern::new(r"[\w+=,.@-]+", r"\A(?:[[0-9A-Za-z_]+=,.@-]+)\z")),
        values: &[],
    };
}
