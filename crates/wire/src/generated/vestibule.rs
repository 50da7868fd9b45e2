//! `vestibule`: Vestibule 2026-11-22.
//!
//! Written by `cargo xtask codegen` from `models/vestibule.json`: change that, not this.

#![expect(missing_docs, reason = "the documentation texts of AWS's models are left out")]

use crate::declare::service_error;
use crate::operation::{Code, CommonRefusals};
use crate::{Protocol, ServiceInfo};

/// What the model says of the service.
pub static SERVICE: ServiceInfo = ServiceInfo {
    name: "vestibule",
    id: "Vestibule",
    protocol: Protocol::Json,
    api_version: "2026-11-22",
    signing_name: "vestibule",
    action_prefix: "vestibule",
    event_source: "vestibule",
    target_prefix: Some("Vestibule"),
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
        &shapes::DOCUMENT_EXCEPTION,
        &shapes::INTERNAL_SERVER_EXCEPTION,
        &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
        &shapes::THROTTLING_EXCEPTION,
        &shapes::UNAUTHORIZED_EXCEPTION,
        &shapes::VALIDATION_EXCEPTION,
    ],
    operations: &[
        &op::SIGN_IN,
        &op::DESCRIBE_SESSION,
        &op::SIGN_OUT,
        &op::LIST_ACCESS,
        &op::DESCRIBE_DEVICE_AUTHORIZATION,
        &op::APPROVE_DEVICE_AUTHORIZATION,
        &op::DENY_DEVICE_AUTHORIZATION,
        &op::DESCRIBE_AUTHORIZATION,
        &op::AUTHORIZE,
        &op::CREATE_PASSWORD_LINK,
        &op::DESCRIBE_PASSWORD_LINK,
        &op::REDEEM_PASSWORD_LINK,
        &op::SET_PASSWORD,
        &op::APPLY_ORGANIZATION,
        &op::EXPORT_ORGANIZATION,
        &op::LOOKUP_EVENTS,
        &op::GET_INSTANCE_SETTINGS,
        &op::UPDATE_INSTANCE_SETTINGS,
        &op::ENABLE_USER,
        &op::DISABLE_USER,
        &op::LIST_SESSIONS,
        &op::REVOKE_SESSIONS,
        &op::DECIDE_ACCESS,
        &op::CHECK_ACCESS,
        &op::CREATE_RULE,
        &op::DESCRIBE_RULE,
        &op::LIST_RULES,
        &op::UPDATE_RULE,
        &op::DELETE_RULE,
        &op::PREVIEW_RULE,
        &op::CREATE_GRANT,
        &op::DESCRIBE_GRANT,
        &op::LIST_GRANTS,
        &op::UPDATE_GRANT,
        &op::REVOKE_GRANT,
        &op::ADD_GROUP_TO_GROUP,
        &op::REMOVE_GROUP_FROM_GROUP,
        &op::LIST_NESTED_GROUPS,
        &op::LIST_EFFECTIVE_ACCESS,
        &op::LIST_PROVISIONING_PROGRESS,
        &op::PREVIEW_PROVISIONING,
        &op::LIST_DRIFT,
        &op::DETECT_DRIFT,
        &op::REPAIR_DRIFT,
        &op::CREATE_ACCOUNT_CONNECTION,
        &op::UPDATE_ACCOUNT_CONNECTION,
        &op::DELETE_ACCOUNT_CONNECTION,
        &op::LIST_ACCOUNT_CONNECTIONS,
        &op::DISCOVER_ACCOUNTS,
        &op::ADD_CONNECTED_ACCOUNT,
        &op::REMOVE_CONNECTED_ACCOUNT,
    ],
};

service_error! {
    AccessDeniedException, access_denied(message);
    ConflictException, conflict(message);
    DocumentException, document(message);
    InternalServerException, internal_server(message);
    ResourceNotFoundException, resource_not_found(message);
    ThrottlingException, throttling(message);
    UnauthorizedException, unauthorized(message);
    ValidationException, validation(message);
}

pub mod op {
    use super::{Error, SERVICE, shapes, types};
    use crate::operation::{Auth, Pagination};
    use crate::{Operation, OperationInfo};
    use http::Method;

    /// Opens a portal session for a user who shows the password.
    #[derive(Clone, Copy, Debug)]
    pub struct SignIn;

    impl Operation for SignIn {
        type Input = types::SignInRequest;
        type Output = types::SignInResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &SIGN_IN;
    }

    pub(super) static SIGN_IN: OperationInfo = OperationInfo {
        name: "SignIn",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::SIGN_IN_REQUEST,
        output: &shapes::SIGN_IN_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::None,
        mutates: true,
        action: "vestibule:SignIn",
        pagination: None,
        deprecated: false,
    };

    /// Says whose portal session the caller holds and until when.
    #[derive(Clone, Copy, Debug)]
    pub struct DescribeSession;

    impl Operation for DescribeSession {
        type Input = types::DescribeSessionRequest;
        type Output = types::DescribeSessionResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_SESSION;
    }

    pub(super) static DESCRIBE_SESSION: OperationInfo = OperationInfo {
        name: "DescribeSession",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_SESSION_REQUEST,
        output: &shapes::DESCRIBE_SESSION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::Session,
        mutates: false,
        action: "vestibule:DescribeSession",
        pagination: None,
        deprecated: false,
    };

    /// Ends the caller's portal session and every access token that came of it.
    #[derive(Clone, Copy, Debug)]
    pub struct SignOut;

    impl Operation for SignOut {
        type Input = types::SignOutRequest;
        type Output = types::SignOutResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &SIGN_OUT;
    }

    pub(super) static SIGN_OUT: OperationInfo = OperationInfo {
        name: "SignOut",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::SIGN_OUT_REQUEST,
        output: &shapes::SIGN_OUT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::Session,
        mutates: true,
        action: "vestibule:SignOut",
        pagination: None,
        deprecated: false,
    };

    /// Lists the accounts that the signed-in user may enter, each with its roles, as the portal shows them: what sso:ListAccounts and sso:ListAccountRoles say in one answer.
    #[derive(Clone, Copy, Debug)]
    pub struct ListAccess;

    impl Operation for ListAccess {
        type Input = types::ListAccessRequest;
        type Output = types::ListAccessResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ACCESS;
    }

    pub(super) static LIST_ACCESS: OperationInfo = OperationInfo {
        name: "ListAccess",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ACCESS_REQUEST,
        output: &shapes::LIST_ACCESS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::Session,
        mutates: false,
        action: "vestibule:ListAccess",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Accounts"],
        }),
        deprecated: false,
    };

    /// Describes the device authorization that a user code stands for, before the user allows or denies it.
    #[derive(Clone, Copy, Debug)]
    pub struct DescribeDeviceAuthorization;

    impl Operation for DescribeDeviceAuthorization {
        type Input = types::DescribeDeviceAuthorizationRequest;
        type Output = types::DescribeDeviceAuthorizationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_DEVICE_AUTHORIZATION;
    }

    pub(super) static DESCRIBE_DEVICE_AUTHORIZATION: OperationInfo = OperationInfo {
        name: "DescribeDeviceAuthorization",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_DEVICE_AUTHORIZATION_REQUEST,
        output: &shapes::DESCRIBE_DEVICE_AUTHORIZATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::Session,
        mutates: false,
        action: "vestibule:DescribeDeviceAuthorization",
        pagination: None,
        deprecated: false,
    };

    /// Allows a device to act for the caller.
    #[derive(Clone, Copy, Debug)]
    pub struct ApproveDeviceAuthorization;

    impl Operation for ApproveDeviceAuthorization {
        type Input = types::ApproveDeviceAuthorizationRequest;
        type Output = types::ApproveDeviceAuthorizationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &APPROVE_DEVICE_AUTHORIZATION;
    }

    pub(super) static APPROVE_DEVICE_AUTHORIZATION: OperationInfo = OperationInfo {
        name: "ApproveDeviceAuthorization",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::APPROVE_DEVICE_AUTHORIZATION_REQUEST,
        output: &shapes::APPROVE_DEVICE_AUTHORIZATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::Session,
        mutates: true,
        action: "vestibule:ApproveDeviceAuthorization",
        pagination: None,
        deprecated: false,
    };

    /// Refuses a device that asks to act for the caller.
    #[derive(Clone, Copy, Debug)]
    pub struct DenyDeviceAuthorization;

    impl Operation for DenyDeviceAuthorization {
        type Input = types::DenyDeviceAuthorizationRequest;
        type Output = types::DenyDeviceAuthorizationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DENY_DEVICE_AUTHORIZATION;
    }

    pub(super) static DENY_DEVICE_AUTHORIZATION: OperationInfo = OperationInfo {
        name: "DenyDeviceAuthorization",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DENY_DEVICE_AUTHORIZATION_REQUEST,
        output: &shapes::DENY_DEVICE_AUTHORIZATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::Session,
        mutates: true,
        action: "vestibule:DenyDeviceAuthorization",
        pagination: None,
        deprecated: false,
    };

    /// Checks an authorization request and describes who asks for what, before the user allows or denies it.
    #[derive(Clone, Copy, Debug)]
    pub struct DescribeAuthorization;

    impl Operation for DescribeAuthorization {
        type Input = types::DescribeAuthorizationRequest;
        type Output = types::DescribeAuthorizationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_AUTHORIZATION;
    }

    pub(super) static DESCRIBE_AUTHORIZATION: OperationInfo = OperationInfo {
        name: "DescribeAuthorization",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_AUTHORIZATION_REQUEST,
        output: &shapes::DESCRIBE_AUTHORIZATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::Session,
        mutates: false,
        action: "vestibule:DescribeAuthorization",
        pagination: None,
        deprecated: false,
    };

    /// Allows a client to act for the caller and issues the authorization code.
    #[derive(Clone, Copy, Debug)]
    pub struct Authorize;

    impl Operation for Authorize {
        type Input = types::AuthorizeRequest;
        type Output = types::AuthorizeResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &AUTHORIZE;
    }

    pub(super) static AUTHORIZE: OperationInfo = OperationInfo {
        name: "Authorize",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::AUTHORIZE_REQUEST,
        output: &shapes::AUTHORIZE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::Session,
        mutates: true,
        action: "vestibule:Authorize",
        pagination: None,
        deprecated: false,
    };

    /// Makes a link, good once, with which a user sets a password. Earlier links of the user die.
    #[derive(Clone, Copy, Debug)]
    pub struct CreatePasswordLink;

    impl Operation for CreatePasswordLink {
        type Input = types::CreatePasswordLinkRequest;
        type Output = types::CreatePasswordLinkResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_PASSWORD_LINK;
    }

    pub(super) static CREATE_PASSWORD_LINK: OperationInfo = OperationInfo {
        name: "CreatePasswordLink",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_PASSWORD_LINK_REQUEST,
        output: &shapes::CREATE_PASSWORD_LINK_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:CreatePasswordLink",
        pagination: None,
        deprecated: false,
    };

    /// Says for whom a password link is, as long as it is good.
    #[derive(Clone, Copy, Debug)]
    pub struct DescribePasswordLink;

    impl Operation for DescribePasswordLink {
        type Input = types::DescribePasswordLinkRequest;
        type Output = types::DescribePasswordLinkResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_PASSWORD_LINK;
    }

    pub(super) static DESCRIBE_PASSWORD_LINK: OperationInfo = OperationInfo {
        name: "DescribePasswordLink",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_PASSWORD_LINK_REQUEST,
        output: &shapes::DESCRIBE_PASSWORD_LINK_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::None,
        mutates: false,
        action: "vestibule:DescribePasswordLink",
        pagination: None,
        deprecated: false,
    };

    /// Sets a password by a link, which dies.
    #[derive(Clone, Copy, Debug)]
    pub struct RedeemPasswordLink;

    impl Operation for RedeemPasswordLink {
        type Input = types::RedeemPasswordLinkRequest;
        type Output = types::RedeemPasswordLinkResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &REDEEM_PASSWORD_LINK;
    }

    pub(super) static REDEEM_PASSWORD_LINK: OperationInfo = OperationInfo {
        name: "RedeemPasswordLink",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::REDEEM_PASSWORD_LINK_REQUEST,
        output: &shapes::REDEEM_PASSWORD_LINK_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::None,
        mutates: true,
        action: "vestibule:RedeemPasswordLink",
        pagination: None,
        deprecated: false,
    };

    /// Sets a user's password and ends the user's sessions.
    #[derive(Clone, Copy, Debug)]
    pub struct SetPassword;

    impl Operation for SetPassword {
        type Input = types::SetPasswordRequest;
        type Output = types::SetPasswordResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &SET_PASSWORD;
    }

    pub(super) static SET_PASSWORD: OperationInfo = OperationInfo {
        name: "SetPassword",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::SET_PASSWORD_REQUEST,
        output: &shapes::SET_PASSWORD_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:SetPassword",
        pagination: None,
        deprecated: false,
    };

    /// Makes the organization what a document says, changing only what differs, all or nothing.
    #[derive(Clone, Copy, Debug)]
    pub struct ApplyOrganization;

    impl Operation for ApplyOrganization {
        type Input = types::ApplyOrganizationRequest;
        type Output = types::ApplyOrganizationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &APPLY_ORGANIZATION;
    }

    pub(super) static APPLY_ORGANIZATION: OperationInfo = OperationInfo {
        name: "ApplyOrganization",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::APPLY_ORGANIZATION_REQUEST,
        output: &shapes::APPLY_ORGANIZATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::DOCUMENT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:ApplyOrganization",
        pagination: None,
        deprecated: false,
    };

    /// Writes the organization as a document that ApplyOrganization reads back.
    #[derive(Clone, Copy, Debug)]
    pub struct ExportOrganization;

    impl Operation for ExportOrganization {
        type Input = types::ExportOrganizationRequest;
        type Output = types::ExportOrganizationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &EXPORT_ORGANIZATION;
    }

    pub(super) static EXPORT_ORGANIZATION: OperationInfo = OperationInfo {
        name: "ExportOrganization",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::EXPORT_ORGANIZATION_REQUEST,
        output: &shapes::EXPORT_ORGANIZATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:ExportOrganization",
        pagination: None,
        deprecated: false,
    };

    /// Reads the audit log, oldest event first.
    #[derive(Clone, Copy, Debug)]
    pub struct LookupEvents;

    impl Operation for LookupEvents {
        type Input = types::LookupEventsRequest;
        type Output = types::LookupEventsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LOOKUP_EVENTS;
    }

    pub(super) static LOOKUP_EVENTS: OperationInfo = OperationInfo {
        name: "LookupEvents",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LOOKUP_EVENTS_REQUEST,
        output: &shapes::LOOKUP_EVENTS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:LookupEvents",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Events"],
        }),
        deprecated: false,
    };

    /// Reads the settings of an instance that AWS has no API for.
    #[derive(Clone, Copy, Debug)]
    pub struct GetInstanceSettings;

    impl Operation for GetInstanceSettings {
        type Input = types::GetInstanceSettingsRequest;
        type Output = types::GetInstanceSettingsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_INSTANCE_SETTINGS;
    }

    pub(super) static GET_INSTANCE_SETTINGS: OperationInfo = OperationInfo {
        name: "GetInstanceSettings",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_INSTANCE_SETTINGS_REQUEST,
        output: &shapes::GET_INSTANCE_SETTINGS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:GetInstanceSettings",
        pagination: None,
        deprecated: false,
    };

    /// Changes the settings that are given and leaves the others.
    #[derive(Clone, Copy, Debug)]
    pub struct UpdateInstanceSettings;

    impl Operation for UpdateInstanceSettings {
        type Input = types::UpdateInstanceSettingsRequest;
        type Output = types::UpdateInstanceSettingsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_INSTANCE_SETTINGS;
    }

    pub(super) static UPDATE_INSTANCE_SETTINGS: OperationInfo = OperationInfo {
        name: "UpdateInstanceSettings",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_INSTANCE_SETTINGS_REQUEST,
        output: &shapes::UPDATE_INSTANCE_SETTINGS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:UpdateInstanceSettings",
        pagination: None,
        deprecated: false,
    };

    /// Lets a user sign in again. Nothing happens to one who may already.
    #[derive(Clone, Copy, Debug)]
    pub struct EnableUser;

    impl Operation for EnableUser {
        type Input = types::EnableUserRequest;
        type Output = types::EnableUserResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ENABLE_USER;
    }

    pub(super) static ENABLE_USER: OperationInfo = OperationInfo {
        name: "EnableUser",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ENABLE_USER_REQUEST,
        output: &shapes::ENABLE_USER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:EnableUser",
        pagination: None,
        deprecated: false,
    };

    /// Shuts a user out: every session and every credential that came of one is refused from now on.
    #[derive(Clone, Copy, Debug)]
    pub struct DisableUser;

    impl Operation for DisableUser {
        type Input = types::DisableUserRequest;
        type Output = types::DisableUserResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DISABLE_USER;
    }

    pub(super) static DISABLE_USER: OperationInfo = OperationInfo {
        name: "DisableUser",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DISABLE_USER_REQUEST,
        output: &shapes::DISABLE_USER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:DisableUser",
        pagination: None,
        deprecated: false,
    };

    /// Lists a user's portal sessions, ended ones among them until they are cleared away.
    #[derive(Clone, Copy, Debug)]
    pub struct ListSessions;

    impl Operation for ListSessions {
        type Input = types::ListSessionsRequest;
        type Output = types::ListSessionsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_SESSIONS;
    }

    pub(super) static LIST_SESSIONS: OperationInfo = OperationInfo {
        name: "ListSessions",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_SESSIONS_REQUEST,
        output: &shapes::LIST_SESSIONS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:ListSessions",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Sessions"],
        }),
        deprecated: false,
    };

    /// Ends portal sessions of a user, with their access tokens and role credentials.
    #[derive(Clone, Copy, Debug)]
    pub struct RevokeSessions;

    impl Operation for RevokeSessions {
        type Input = types::RevokeSessionsRequest;
        type Output = types::RevokeSessionsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &REVOKE_SESSIONS;
    }

    pub(super) static REVOKE_SESSIONS: OperationInfo = OperationInfo {
        name: "RevokeSessions",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::REVOKE_SESSIONS_REQUEST,
        output: &shapes::REVOKE_SESSIONS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:RevokeSessions",
        pagination: None,
        deprecated: false,
    };

    /// Decides whether principals may do actions on resources, by everything that would decide if they did; with Explain, says why. POST /authorize reaches it too.
    #[derive(Clone, Copy, Debug)]
    pub struct DecideAccess;

    impl Operation for DecideAccess {
        type Input = types::DecideAccessRequest;
        type Output = types::DecideAccessResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DECIDE_ACCESS;
    }

    pub(super) static DECIDE_ACCESS: OperationInfo = OperationInfo {
        name: "DecideAccess",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DECIDE_ACCESS_REQUEST,
        output: &shapes::DECIDE_ACCESS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:DecideAccess",
        pagination: None,
        deprecated: false,
    };

    /// Says whether the caller may do an action on a resource, and who the caller is. Needs no permission. What proxies ask for each request.
    #[derive(Clone, Copy, Debug)]
    pub struct CheckAccess;

    impl Operation for CheckAccess {
        type Input = types::CheckAccessRequest;
        type Output = types::CheckAccessResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CHECK_ACCESS;
    }

    pub(super) static CHECK_ACCESS: OperationInfo = OperationInfo {
        name: "CheckAccess",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CHECK_ACCESS_REQUEST,
        output: &shapes::CHECK_ACCESS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:CheckAccess",
        pagination: None,
        deprecated: false,
    };

    /// Makes a rule that gives a principal a permission set in every account of a scope, those to come included.
    #[derive(Clone, Copy, Debug)]
    pub struct CreateRule;

    impl Operation for CreateRule {
        type Input = types::CreateRuleRequest;
        type Output = types::CreateRuleResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_RULE;
    }

    pub(super) static CREATE_RULE: OperationInfo = OperationInfo {
        name: "CreateRule",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_RULE_REQUEST,
        output: &shapes::CREATE_RULE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:CreateRule",
        pagination: None,
        deprecated: false,
    };

    /// Describes a rule, and where it could not be carried out.
    #[derive(Clone, Copy, Debug)]
    pub struct DescribeRule;

    impl Operation for DescribeRule {
        type Input = types::DescribeRuleRequest;
        type Output = types::DescribeRuleResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_RULE;
    }

    pub(super) static DESCRIBE_RULE: OperationInfo = OperationInfo {
        name: "DescribeRule",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_RULE_REQUEST,
        output: &shapes::DESCRIBE_RULE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:DescribeRule",
        pagination: None,
        deprecated: false,
    };

    /// Lists rules.
    #[derive(Clone, Copy, Debug)]
    pub struct ListRules;

    impl Operation for ListRules {
        type Input = types::ListRulesRequest;
        type Output = types::ListRulesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_RULES;
    }

    pub(super) static LIST_RULES: OperationInfo = OperationInfo {
        name: "ListRules",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_RULES_REQUEST,
        output: &shapes::LIST_RULES_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:ListRules",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Rules"],
        }),
        deprecated: false,
    };

    /// Changes what is given of a rule and leaves the rest. A scope is replaced as a whole.
    #[derive(Clone, Copy, Debug)]
    pub struct UpdateRule;

    impl Operation for UpdateRule {
        type Input = types::UpdateRuleRequest;
        type Output = types::UpdateRuleResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_RULE;
    }

    pub(super) static UPDATE_RULE: OperationInfo = OperationInfo {
        name: "UpdateRule",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_RULE_REQUEST,
        output: &shapes::UPDATE_RULE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:UpdateRule",
        pagination: None,
        deprecated: false,
    };

    /// Deletes a rule; the access that nothing else gives goes with it.
    #[derive(Clone, Copy, Debug)]
    pub struct DeleteRule;

    impl Operation for DeleteRule {
        type Input = types::DeleteRuleRequest;
        type Output = types::DeleteRuleResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_RULE;
    }

    pub(super) static DELETE_RULE: OperationInfo = OperationInfo {
        name: "DeleteRule",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_RULE_REQUEST,
        output: &shapes::DELETE_RULE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:DeleteRule",
        pagination: None,
        deprecated: false,
    };

    /// Says who would gain and lose access to which accounts by creating, changing or deleting a rule, and changes nothing.
    #[derive(Clone, Copy, Debug)]
    pub struct PreviewRule;

    impl Operation for PreviewRule {
        type Input = types::PreviewRuleRequest;
        type Output = types::PreviewRuleResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &PREVIEW_RULE;
    }

    pub(super) static PREVIEW_RULE: OperationInfo = OperationInfo {
        name: "PreviewRule",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PREVIEW_RULE_REQUEST,
        output: &shapes::PREVIEW_RULE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:PreviewRule",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Changes"],
        }),
        deprecated: false,
    };

    /// Gives a principal a permission set in an account for a while. It ends by itself.
    #[derive(Clone, Copy, Debug)]
    pub struct CreateGrant;

    impl Operation for CreateGrant {
        type Input = types::CreateGrantRequest;
        type Output = types::CreateGrantResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_GRANT;
    }

    pub(super) static CREATE_GRANT: OperationInfo = OperationInfo {
        name: "CreateGrant",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_GRANT_REQUEST,
        output: &shapes::CREATE_GRANT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:CreateGrant",
        pagination: None,
        deprecated: false,
    };

    /// Describes a grant, ended ones too.
    #[derive(Clone, Copy, Debug)]
    pub struct DescribeGrant;

    impl Operation for DescribeGrant {
        type Input = types::DescribeGrantRequest;
        type Output = types::DescribeGrantResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_GRANT;
    }

    pub(super) static DESCRIBE_GRANT: OperationInfo = OperationInfo {
        name: "DescribeGrant",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_GRANT_REQUEST,
        output: &shapes::DESCRIBE_GRANT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:DescribeGrant",
        pagination: None,
        deprecated: false,
    };

    /// Lists grants, ended ones too. A page may hold fewer than were asked for although more follow.
    #[derive(Clone, Copy, Debug)]
    pub struct ListGrants;

    impl Operation for ListGrants {
        type Input = types::ListGrantsRequest;
        type Output = types::ListGrantsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_GRANTS;
    }

    pub(super) static LIST_GRANTS: OperationInfo = OperationInfo {
        name: "ListGrants",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_GRANTS_REQUEST,
        output: &shapes::LIST_GRANTS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:ListGrants",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Grants"],
        }),
        deprecated: false,
    };

    /// Extends or shortens a grant that is not over, or changes what is said of it.
    #[derive(Clone, Copy, Debug)]
    pub struct UpdateGrant;

    impl Operation for UpdateGrant {
        type Input = types::UpdateGrantRequest;
        type Output = types::UpdateGrantResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_GRANT;
    }

    pub(super) static UPDATE_GRANT: OperationInfo = OperationInfo {
        name: "UpdateGrant",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_GRANT_REQUEST,
        output: &shapes::UPDATE_GRANT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:UpdateGrant",
        pagination: None,
        deprecated: false,
    };

    /// Ends a grant at once.
    #[derive(Clone, Copy, Debug)]
    pub struct RevokeGrant;

    impl Operation for RevokeGrant {
        type Input = types::RevokeGrantRequest;
        type Output = types::RevokeGrantResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &REVOKE_GRANT;
    }

    pub(super) static REVOKE_GRANT: OperationInfo = OperationInfo {
        name: "RevokeGrant",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::REVOKE_GRANT_REQUEST,
        output: &shapes::REVOKE_GRANT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:RevokeGrant",
        pagination: None,
        deprecated: false,
    };

    /// Makes a group a member of another: whoever is in the member is in the other. Refused when that goes in a circle.
    #[derive(Clone, Copy, Debug)]
    pub struct AddGroupToGroup;

    impl Operation for AddGroupToGroup {
        type Input = types::AddGroupToGroupRequest;
        type Output = types::AddGroupToGroupResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ADD_GROUP_TO_GROUP;
    }

    pub(super) static ADD_GROUP_TO_GROUP: OperationInfo = OperationInfo {
        name: "AddGroupToGroup",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ADD_GROUP_TO_GROUP_REQUEST,
        output: &shapes::ADD_GROUP_TO_GROUP_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:AddGroupToGroup",
        pagination: None,
        deprecated: false,
    };

    /// Ends the membership of a group in another.
    #[derive(Clone, Copy, Debug)]
    pub struct RemoveGroupFromGroup;

    impl Operation for RemoveGroupFromGroup {
        type Input = types::RemoveGroupFromGroupRequest;
        type Output = types::RemoveGroupFromGroupResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &REMOVE_GROUP_FROM_GROUP;
    }

    pub(super) static REMOVE_GROUP_FROM_GROUP: OperationInfo = OperationInfo {
        name: "RemoveGroupFromGroup",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::REMOVE_GROUP_FROM_GROUP_REQUEST,
        output: &shapes::REMOVE_GROUP_FROM_GROUP_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:RemoveGroupFromGroup",
        pagination: None,
        deprecated: false,
    };

    /// Lists the groups that are directly in a group, or that a group is directly in.
    #[derive(Clone, Copy, Debug)]
    pub struct ListNestedGroups;

    impl Operation for ListNestedGroups {
        type Input = types::ListNestedGroupsRequest;
        type Output = types::ListNestedGroupsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_NESTED_GROUPS;
    }

    pub(super) static LIST_NESTED_GROUPS: OperationInfo = OperationInfo {
        name: "ListNestedGroups",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_NESTED_GROUPS_REQUEST,
        output: &shapes::LIST_NESTED_GROUPS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:ListNestedGroups",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["NestedGroups"],
        }),
        deprecated: false,
    };

    /// Lists who has which permission set in which account now, and why: of a user or a group, in an account, by a permission set, or any of these together. Without a principal it lists users, each with every way in which they have access. A page may hold fewer than were asked for although more follow.
    #[derive(Clone, Copy, Debug)]
    pub struct ListEffectiveAccess;

    impl Operation for ListEffectiveAccess {
        type Input = types::ListEffectiveAccessRequest;
        type Output = types::ListEffectiveAccessResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_EFFECTIVE_ACCESS;
    }

    pub(super) static LIST_EFFECTIVE_ACCESS: OperationInfo = OperationInfo {
        name: "ListEffectiveAccess",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_EFFECTIVE_ACCESS_REQUEST,
        output: &shapes::LIST_EFFECTIVE_ACCESS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:ListEffectiveAccess",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["EffectiveAccess"],
        }),
        deprecated: false,
    };

    /// How far a request of ProvisionPermissionSet for all accounts is in each of them.
    #[derive(Clone, Copy, Debug)]
    pub struct ListProvisioningProgress;

    impl Operation for ListProvisioningProgress {
        type Input = types::ListProvisioningProgressRequest;
        type Output = types::ListProvisioningProgressResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_PROVISIONING_PROGRESS;
    }

    pub(super) static LIST_PROVISIONING_PROGRESS: OperationInfo = OperationInfo {
        name: "ListProvisioningProgress",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_PROVISIONING_PROGRESS_REQUEST,
        output: &shapes::LIST_PROVISIONING_PROGRESS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:ListProvisioningProgress",
        pagination: None,
        deprecated: false,
    };

    /// What ProvisionPermissionSet would do now, account by account, and where it would fail and why; nothing is changed.
    #[derive(Clone, Copy, Debug)]
    pub struct PreviewProvisioning;

    impl Operation for PreviewProvisioning {
        type Input = types::PreviewProvisioningRequest;
        type Output = types::PreviewProvisioningResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &PREVIEW_PROVISIONING;
    }

    pub(super) static PREVIEW_PROVISIONING: OperationInfo = OperationInfo {
        name: "PreviewProvisioning",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PREVIEW_PROVISIONING_REQUEST,
        output: &shapes::PREVIEW_PROVISIONING_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:PreviewProvisioning",
        pagination: None,
        deprecated: false,
    };

    /// Accounts whose provisioned roles, SAML provider or policies are not what was provisioned, as last seen, and accounts that could not be looked at.
    #[derive(Clone, Copy, Debug)]
    pub struct ListDrift;

    impl Operation for ListDrift {
        type Input = types::ListDriftRequest;
        type Output = types::ListDriftResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_DRIFT;
    }

    pub(super) static LIST_DRIFT: OperationInfo = OperationInfo {
        name: "ListDrift",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_DRIFT_REQUEST,
        output: &shapes::LIST_DRIFT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:ListDrift",
        pagination: None,
        deprecated: false,
    };

    /// Has an account, or all of them, looked through for roles that are not what was provisioned. ListDrift shows what was found.
    #[derive(Clone, Copy, Debug)]
    pub struct DetectDrift;

    impl Operation for DetectDrift {
        type Input = types::DetectDriftRequest;
        type Output = types::DetectDriftResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DETECT_DRIFT;
    }

    pub(super) static DETECT_DRIFT: OperationInfo = OperationInfo {
        name: "DetectDrift",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DETECT_DRIFT_REQUEST,
        output: &shapes::DETECT_DRIFT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:DetectDrift",
        pagination: None,
        deprecated: false,
    };

    /// Has an account's provisioned roles and SAML provider made what was provisioned. Edits of permission sets that were not provisioned yet stay so.
    #[derive(Clone, Copy, Debug)]
    pub struct RepairDrift;

    impl Operation for RepairDrift {
        type Input = types::RepairDriftRequest;
        type Output = types::RepairDriftResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &REPAIR_DRIFT;
    }

    pub(super) static REPAIR_DRIFT: OperationInfo = OperationInfo {
        name: "RepairDrift",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::REPAIR_DRIFT_REQUEST,
        output: &shapes::REPAIR_DRIFT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:RepairDrift",
        pagination: None,
        deprecated: false,
    };

    /// Says how accounts that are kept elsewhere are reached, by AWS or by anything that speaks its IAM, STS and Organizations. It holds no secret: the server finds its own credentials in its environment, or under a profile of its credentials file.
    #[derive(Clone, Copy, Debug)]
    pub struct CreateAccountConnection;

    impl Operation for CreateAccountConnection {
        type Input = types::CreateAccountConnectionRequest;
        type Output = types::CreateAccountConnectionResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_ACCOUNT_CONNECTION;
    }

    pub(super) static CREATE_ACCOUNT_CONNECTION: OperationInfo = OperationInfo {
        name: "CreateAccountConnection",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_ACCOUNT_CONNECTION_REQUEST,
        output: &shapes::CREATE_ACCOUNT_CONNECTION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:CreateAccountConnection",
        pagination: None,
        deprecated: false,
    };

    /// Changes the settings of a connection that are given and leaves the others; an empty text takes an optional one away. Where roles are put and how they are called stays, once the connection has accounts.
    #[derive(Clone, Copy, Debug)]
    pub struct UpdateAccountConnection;

    impl Operation for UpdateAccountConnection {
        type Input = types::UpdateAccountConnectionRequest;
        type Output = types::UpdateAccountConnectionResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_ACCOUNT_CONNECTION;
    }

    pub(super) static UPDATE_ACCOUNT_CONNECTION: OperationInfo = OperationInfo {
        name: "UpdateAccountConnection",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_ACCOUNT_CONNECTION_REQUEST,
        output: &shapes::UPDATE_ACCOUNT_CONNECTION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:UpdateAccountConnection",
        pagination: None,
        deprecated: false,
    };

    /// Deletes a connection that no account needs any more.
    #[derive(Clone, Copy, Debug)]
    pub struct DeleteAccountConnection;

    impl Operation for DeleteAccountConnection {
        type Input = types::DeleteAccountConnectionRequest;
        type Output = types::DeleteAccountConnectionResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_ACCOUNT_CONNECTION;
    }

    pub(super) static DELETE_ACCOUNT_CONNECTION: OperationInfo = OperationInfo {
        name: "DeleteAccountConnection",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_ACCOUNT_CONNECTION_REQUEST,
        output: &shapes::DELETE_ACCOUNT_CONNECTION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:DeleteAccountConnection",
        pagination: None,
        deprecated: false,
    };

    /// Lists the connections by name.
    #[derive(Clone, Copy, Debug)]
    pub struct ListAccountConnections;

    impl Operation for ListAccountConnections {
        type Input = types::ListAccountConnectionsRequest;
        type Output = types::ListAccountConnectionsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ACCOUNT_CONNECTIONS;
    }

    pub(super) static LIST_ACCOUNT_CONNECTIONS: OperationInfo = OperationInfo {
        name: "ListAccountConnections",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ACCOUNT_CONNECTIONS_REQUEST,
        output: &shapes::LIST_ACCOUNT_CONNECTIONS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "vestibule:ListAccountConnections",
        pagination: None,
        deprecated: false,
    };

    /// Brings the accounts and units of a connection's organization into ours, under the connection's parent. Asked again, it adds, renames and moves what changed there, and suspends accounts that are gone; it deletes nothing.
    #[derive(Clone, Copy, Debug)]
    pub struct DiscoverAccounts;

    impl Operation for DiscoverAccounts {
        type Input = types::DiscoverAccountsRequest;
        type Output = types::DiscoverAccountsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DISCOVER_ACCOUNTS;
    }

    pub(super) static DISCOVER_ACCOUNTS: OperationInfo = OperationInfo {
        name: "DiscoverAccounts",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DISCOVER_ACCOUNTS_REQUEST,
        output: &shapes::DISCOVER_ACCOUNTS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:DiscoverAccounts",
        pagination: None,
        deprecated: false,
    };

    /// Brings one account of a connection into the organization.
    #[derive(Clone, Copy, Debug)]
    pub struct AddConnectedAccount;

    impl Operation for AddConnectedAccount {
        type Input = types::AddConnectedAccountRequest;
        type Output = types::AddConnectedAccountResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ADD_CONNECTED_ACCOUNT;
    }

    pub(super) static ADD_CONNECTED_ACCOUNT: OperationInfo = OperationInfo {
        name: "AddConnectedAccount",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ADD_CONNECTED_ACCOUNT_REQUEST,
        output: &shapes::ADD_CONNECTED_ACCOUNT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:AddConnectedAccount",
        pagination: None,
        deprecated: false,
    };

    /// Takes an account that is kept elsewhere out of the organization, once nothing is assigned or provisioned there. The account itself is not touched.
    #[derive(Clone, Copy, Debug)]
    pub struct RemoveConnectedAccount;

    impl Operation for RemoveConnectedAccount {
        type Input = types::RemoveConnectedAccountRequest;
        type Output = types::RemoveConnectedAccountResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &REMOVE_CONNECTED_ACCOUNT;
    }

    pub(super) static REMOVE_CONNECTED_ACCOUNT: OperationInfo = OperationInfo {
        name: "RemoveConnectedAccount",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::REMOVE_CONNECTED_ACCOUNT_REQUEST,
        output: &shapes::REMOVE_CONNECTED_ACCOUNT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "vestibule:RemoveConnectedAccount",
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
    use std::fmt;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessAnswer {
        pub id: Option<String>,
        pub decision: AccessDecision,
        /// Who was decided on; none where there is nobody of that name.
        pub principal_arn: Option<String>,
        /// For a denial, the sentence that the principal would read.
        pub message: Option<String>,
        /// With Explain: allowed, the statements that allow; denied, all that stands in the way.
        pub reasons: Option<Vec<AccessReason>>,
        /// With Explain: condition keys that policies ask for and that have no value in the question.
        pub unknown_context_keys: Option<Vec<String>>,
    }

    impl Structure for AccessAnswer {
        const SHAPE: &'static StructShape = &shapes::ACCESS_ANSWER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                id: slots.next()?,
                decision: slots.next()?,
                principal_arn: slots.next()?,
                message: slots.next()?,
                reasons: slots.next()?,
                unknown_context_keys: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.id.into_value(),
                self.decision.into_value(),
                self.principal_arn.into_value(),
                self.message.into_value(),
                self.reasons.into_value(),
                self.unknown_context_keys.into_value(),
            ]
        }
    }

    /// Access to an account that somebody gains or loses.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessChange {
        pub change: AccessChangeKind,
        pub account_id: String,
        pub account_name: String,
        pub principal_type: PrincipalType,
        pub principal_id: String,
        pub permission_set_arn: String,
    }

    impl Structure for AccessChange {
        const SHAPE: &'static StructShape = &shapes::ACCESS_CHANGE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                change: slots.next()?,
                account_id: slots.next()?,
                account_name: slots.next()?,
                principal_type: slots.next()?,
                principal_id: slots.next()?,
                permission_set_arn: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.change.into_value(),
                self.account_id.into_value(),
                self.account_name.into_value(),
                self.principal_type.into_value(),
                self.principal_id.into_value(),
                self.permission_set_arn.into_value(),
            ]
        }
    }

    string_enum! {
        AccessChangeKind {
            Gained = "GAINED",
            Lost = "LOST",
        }
    }

    string_enum! {
        AccessDecision {
            Allowed = "allowed",
            ExplicitDeny = "explicitDeny",
            ImplicitDeny = "implicitDeny",
        }
    }

    /// The caller may not do this.
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

    /// An ARN, or a user of the identity store who enters an account by a permission set.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessPrincipal {
        /// Of an IAM user, an IAM role, a session of one, or an account's root.
        pub arn: Option<String>,
        /// Name or id of a user of the identity store.
        pub user: Option<String>,
        /// The account that the user enters.
        pub account_id: Option<String>,
        /// The permission set that the user enters with.
        pub permission_set: Option<String>,
    }

    impl Structure for AccessPrincipal {
        const SHAPE: &'static StructShape = &shapes::ACCESS_PRINCIPAL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                arn: slots.next()?,
                user: slots.next()?,
                account_id: slots.next()?,
                permission_set: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.arn.into_value(),
                self.user.into_value(),
                self.account_id.into_value(),
                self.permission_set.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessQuestion {
        /// Comes back with the answer.
        pub id: Option<String>,
        pub principal: AccessPrincipal,
        /// Such as s3:DeleteObject.
        pub action: String,
        /// An ARN, or *.
        pub resource: String,
        /// Whose the resource is, where its ARN does not say; else the principal's account.
        pub resource_account: Option<String>,
        /// Condition keys and their values, which go before those that follow from the principal.
        pub context: Option<BTreeMap<String, Vec<String>>>,
    }

    impl Structure for AccessQuestion {
        const SHAPE: &'static StructShape = &shapes::ACCESS_QUESTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                id: slots.next()?,
                principal: slots.next()?,
                action: slots.next()?,
                resource: slots.next()?,
                resource_account: slots.next()?,
                context: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.id.into_value(),
                self.principal.into_value(),
                self.action.into_value(),
                self.resource.into_value(),
                self.resource_account.into_value(),
                self.context.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessReason {
        /// A kind of policy, such as identity, boundary or scp; principal for what keeps the principal out before policies are asked.
        pub layer: String,
        /// For an scp or rcp, how far below the root it is attached.
        pub level: Option<i32>,
        /// For an scp or rcp, the id of the root, the unit or the account that it is attached to.
        pub place: Option<String>,
        pub verdict: ReasonVerdict,
        /// The policy's ARN or name.
        pub policy: Option<String>,
        /// The statement's place in the policy, from 0.
        pub statement: Option<i32>,
        pub sid: Option<String>,
        /// The reason in words.
        pub text: String,
        /// The smallest change that would undo it.
        pub remedy: Option<String>,
    }

    impl Structure for AccessReason {
        const SHAPE: &'static StructShape = &shapes::ACCESS_REASON;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                layer: slots.next()?,
                level: slots.next()?,
                place: slots.next()?,
                verdict: slots.next()?,
                policy: slots.next()?,
                statement: slots.next()?,
                sid: slots.next()?,
                text: slots.next()?,
                remedy: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.layer.into_value(),
                self.level.into_value(),
                self.place.into_value(),
                self.verdict.into_value(),
                self.policy.into_value(),
                self.statement.into_value(),
                self.sid.into_value(),
                self.text.into_value(),
                self.remedy.into_value(),
            ]
        }
    }

    /// What gives an assignment.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessSource {
        pub r#type: AccessSourceType,
        pub rule_id: Option<String>,
        pub rule_name: Option<String>,
        pub grant_id: Option<String>,
        /// When a grant ends.
        pub end_time: Option<Timestamp>,
        pub reason: Option<String>,
        pub ticket: Option<String>,
        pub approver: Option<String>,
    }

    impl Structure for AccessSource {
        const SHAPE: &'static StructShape = &shapes::ACCESS_SOURCE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                r#type: slots.next()?,
                rule_id: slots.next()?,
                rule_name: slots.next()?,
                grant_id: slots.next()?,
                end_time: slots.next()?,
                reason: slots.next()?,
                ticket: slots.next()?,
                approver: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.r#type.into_value(),
                self.rule_id.into_value(),
                self.rule_name.into_value(),
                self.grant_id.into_value(),
                self.end_time.into_value(),
                self.reason.into_value(),
                self.ticket.into_value(),
                self.approver.into_value(),
            ]
        }
    }

    string_enum! {
        AccessSourceType {
            Direct = "DIRECT",
            Rule = "RULE",
            Grant = "GRANT",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccountAccess {
        pub account_id: String,
        pub account_name: String,
        pub email_address: String,
        /// The permission sets that the user has in the account, by name.
        pub role_names: Vec<String>,
    }

    impl Structure for AccountAccess {
        const SHAPE: &'static StructShape = &shapes::ACCOUNT_ACCESS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                account_id: slots.next()?,
                account_name: slots.next()?,
                email_address: slots.next()?,
                role_names: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.account_id.into_value(),
                self.account_name.into_value(),
                self.email_address.into_value(),
                self.role_names.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccountConnection {
        pub name: String,
        pub partition: Partition,
        pub region: String,
        pub endpoint_url: Option<String>,
        pub iam_endpoint_url: Option<String>,
        pub sts_endpoint_url: Option<String>,
        pub organizations_endpoint_url: Option<String>,
        pub profile: Option<String>,
        pub credential_source: Option<CredentialSource>,
        pub through_role_arn: Option<String>,
        pub entry_role_name: String,
        pub external_id: Option<String>,
        pub role_path: String,
        pub role_name_prefix: String,
        pub parent_id: Option<String>,
        pub created_date: Option<Timestamp>,
        pub updated_date: Option<Timestamp>,
        pub discovered_date: Option<Timestamp>,
    }

    impl Structure for AccountConnection {
        const SHAPE: &'static StructShape = &shapes::ACCOUNT_CONNECTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                name: slots.next()?,
                partition: slots.next()?,
                region: slots.next()?,
                endpoint_url: slots.next()?,
                iam_endpoint_url: slots.next()?,
                sts_endpoint_url: slots.next()?,
                organizations_endpoint_url: slots.next()?,
                profile: slots.next()?,
                credential_source: slots.next()?,
                through_role_arn: slots.next()?,
                entry_role_name: slots.next()?,
                external_id: slots.next()?,
                role_path: slots.next()?,
                role_name_prefix: slots.next()?,
                parent_id: slots.next()?,
                created_date: slots.next()?,
                updated_date: slots.next()?,
                discovered_date: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.name.into_value(),
                self.partition.into_value(),
                self.region.into_value(),
                self.endpoint_url.into_value(),
                self.iam_endpoint_url.into_value(),
                self.sts_endpoint_url.into_value(),
                self.organizations_endpoint_url.into_value(),
                self.profile.into_value(),
                self.credential_source.into_value(),
                self.through_role_arn.into_value(),
                self.entry_role_name.into_value(),
                self.external_id.into_value(),
                self.role_path.into_value(),
                self.role_name_prefix.into_value(),
                self.parent_id.into_value(),
                self.created_date.into_value(),
                self.updated_date.into_value(),
                self.discovered_date.into_value(),
            ]
        }
    }

    /// A tag that an account has to have.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccountTagCondition {
        pub key: String,
        /// One of these; any value when left out.
        pub values: Option<Vec<String>>,
    }

    impl Structure for AccountTagCondition {
        const SHAPE: &'static StructShape = &shapes::ACCOUNT_TAG_CONDITION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { key: slots.next()?, values: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.key.into_value(), self.values.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AddConnectedAccountRequest {
        pub connection_name: String,
        pub account_id: String,
        pub account_name: String,
        pub email: String,
        pub parent_id: Option<String>,
    }

    impl Structure for AddConnectedAccountRequest {
        const SHAPE: &'static StructShape = &shapes::ADD_CONNECTED_ACCOUNT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                connection_name: slots.next()?,
                account_id: slots.next()?,
                account_name: slots.next()?,
                email: slots.next()?,
                parent_id: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.connection_name.into_value(),
                self.account_id.into_value(),
                self.account_name.into_value(),
                self.email.into_value(),
                self.parent_id.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AddConnectedAccountResponse {}

    impl Structure for AddConnectedAccountResponse {
        const SHAPE: &'static StructShape = &shapes::ADD_CONNECTED_ACCOUNT_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AddGroupToGroupRequest {
        pub identity_store_id: String,
        /// The group that has the other as a member.
        pub group_id: String,
        /// The group that is a member.
        pub member_group_id: String,
    }

    impl Structure for AddGroupToGroupRequest {
        const SHAPE: &'static StructShape = &shapes::ADD_GROUP_TO_GROUP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                group_id: slots.next()?,
                member_group_id: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.group_id.into_value(),
                self.member_group_id.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AddGroupToGroupResponse {}

    impl Structure for AddGroupToGroupResponse {
        const SHAPE: &'static StructShape = &shapes::ADD_GROUP_TO_GROUP_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct ApplyOrganizationRequest {
        /// The whole organization as YAML, at most 8 MiB.
        pub document: String,
        /// Only plan: answer what would change.
        pub dry_run: Option<bool>,
    }

    impl Structure for ApplyOrganizationRequest {
        const SHAPE: &'static StructShape = &shapes::APPLY_ORGANIZATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { document: slots.next()?, dry_run: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.document.into_value(), self.dry_run.into_value()]
        }
    }

    impl fmt::Debug for ApplyOrganizationRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("ApplyOrganizationRequest")
                .field("document", &structure::Hidden)
                .field("dry_run", &self.dry_run)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ApplyOrganizationResponse {
        pub changes: Vec<Change>,
        pub password_links: Vec<PasswordLink>,
    }

    impl Structure for ApplyOrganizationResponse {
        const SHAPE: &'static StructShape = &shapes::APPLY_ORGANIZATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { changes: slots.next()?, password_links: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.changes.into_value(), self.password_links.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ApproveDeviceAuthorizationRequest {
        pub user_code: String,
    }

    impl Structure for ApproveDeviceAuthorizationRequest {
        const SHAPE: &'static StructShape = &shapes::APPROVE_DEVICE_AUTHORIZATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_code: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_code.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ApproveDeviceAuthorizationResponse {}

    impl Structure for ApproveDeviceAuthorizationResponse {
        const SHAPE: &'static StructShape = &shapes::APPROVE_DEVICE_AUTHORIZATION_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    /// Gives a principal a permission set in every account of a scope, as the organization changes.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AssignmentRule {
        pub rule_id: String,
        pub name: String,
        pub description: Option<String>,
        pub principal_type: PrincipalType,
        pub principal_id: String,
        pub permission_set_arn: String,
        pub scope: RuleScope,
        pub created_at: Timestamp,
        pub created_by: String,
        pub updated_at: Timestamp,
        pub updated_by: String,
    }

    impl Structure for AssignmentRule {
        const SHAPE: &'static StructShape = &shapes::ASSIGNMENT_RULE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                rule_id: slots.next()?,
                name: slots.next()?,
                description: slots.next()?,
                principal_type: slots.next()?,
                principal_id: slots.next()?,
                permission_set_arn: slots.next()?,
                scope: slots.next()?,
                created_at: slots.next()?,
                created_by: slots.next()?,
                updated_at: slots.next()?,
                updated_by: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.rule_id.into_value(),
                self.name.into_value(),
                self.description.into_value(),
                self.principal_type.into_value(),
                self.principal_id.into_value(),
                self.permission_set_arn.into_value(),
                self.scope.into_value(),
                self.created_at.into_value(),
                self.created_by.into_value(),
                self.updated_at.into_value(),
                self.updated_by.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AuthorizeRequest {
        pub client_id: String,
        pub redirect_uri: String,
        pub scopes: Option<Vec<String>>,
        pub code_challenge: String,
        pub code_challenge_method: String,
        pub response_type: String,
        pub state: Option<String>,
    }

    impl Structure for AuthorizeRequest {
        const SHAPE: &'static StructShape = &shapes::AUTHORIZE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                client_id: slots.next()?,
                redirect_uri: slots.next()?,
                scopes: slots.next()?,
                code_challenge: slots.next()?,
                code_challenge_method: slots.next()?,
                response_type: slots.next()?,
                state: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.client_id.into_value(),
                self.redirect_uri.into_value(),
                self.scopes.into_value(),
                self.code_challenge.into_value(),
                self.code_challenge_method.into_value(),
                self.response_type.into_value(),
                self.state.into_value(),
            ]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct AuthorizeResponse {
        pub code: String,
        /// Where to send the browser: the client's redirect URI with code and state.
        pub redirect_uri: String,
    }

    impl Structure for AuthorizeResponse {
        const SHAPE: &'static StructShape = &shapes::AUTHORIZE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { code: slots.next()?, redirect_uri: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.code.into_value(), self.redirect_uri.into_value()]
        }
    }

    impl fmt::Debug for AuthorizeResponse {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("AuthorizeResponse")
                .field("code", &structure::Hidden)
                .field("redirect_uri", &structure::Hidden)
                .finish()
        }
    }

    string_enum! {
        Availability {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Change {
        pub action: ChangeAction,
        /// What is changed: user, permission set, assignment.
        pub kind: String,
        pub name: String,
        pub detail: Option<String>,
    }

    impl Structure for Change {
        const SHAPE: &'static StructShape = &shapes::CHANGE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                action: slots.next()?,
                kind: slots.next()?,
                name: slots.next()?,
                detail: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.action.into_value(),
                self.kind.into_value(),
                self.name.into_value(),
                self.detail.into_value(),
            ]
        }
    }

    string_enum! {
        ChangeAction {
            Create = "CREATE",
            Update = "UPDATE",
            Delete = "DELETE",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CheckAccessRequest {
        pub action: String,
        pub resource: String,
        /// Whose the resource is, where its ARN does not say.
        pub resource_account: Option<String>,
        /// With PermissionSet, for callers who show an access token of the portal: the role that is decided on.
        pub account_id: Option<String>,
        pub permission_set: Option<String>,
    }

    impl Structure for CheckAccessRequest {
        const SHAPE: &'static StructShape = &shapes::CHECK_ACCESS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                action: slots.next()?,
                resource: slots.next()?,
                resource_account: slots.next()?,
                account_id: slots.next()?,
                permission_set: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.action.into_value(),
                self.resource.into_value(),
                self.resource_account.into_value(),
                self.account_id.into_value(),
                self.permission_set.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CheckAccessResponse {
        pub principal_arn: String,
        /// The caller's account.
        pub account_id: String,
        /// The role of a session.
        pub role_name: Option<String>,
        /// The permission set that the role was made from.
        pub permission_set: Option<String>,
        /// The user of the identity store whose session it is.
        pub user_id: Option<String>,
        /// The name of that user. IAM users have theirs in PrincipalArn alone.
        pub user_name: Option<String>,
        /// The names of the groups of that user.
        pub groups: Option<Vec<String>>,
    }

    impl Structure for CheckAccessResponse {
        const SHAPE: &'static StructShape = &shapes::CHECK_ACCESS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                principal_arn: slots.next()?,
                account_id: slots.next()?,
                role_name: slots.next()?,
                permission_set: slots.next()?,
                user_id: slots.next()?,
                user_name: slots.next()?,
                groups: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.principal_arn.into_value(),
                self.account_id.into_value(),
                self.role_name.into_value(),
                self.permission_set.into_value(),
                self.user_id.into_value(),
                self.user_name.into_value(),
                self.groups.into_value(),
            ]
        }
    }

    /// What is there stands against it.
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
    pub struct CreateAccountConnectionRequest {
        pub name: String,
        pub partition: Option<Partition>,
        pub region: String,
        pub endpoint_url: Option<String>,
        pub iam_endpoint_url: Option<String>,
        pub sts_endpoint_url: Option<String>,
        pub organizations_endpoint_url: Option<String>,
        pub profile: Option<String>,
        pub credential_source: Option<CredentialSource>,
        pub through_role_arn: Option<String>,
        pub entry_role_name: Option<String>,
        pub external_id: Option<String>,
        pub role_path: Option<String>,
        pub role_name_prefix: Option<String>,
        pub parent_id: Option<String>,
    }

    impl Structure for CreateAccountConnectionRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_ACCOUNT_CONNECTION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                name: slots.next()?,
                partition: slots.next()?,
                region: slots.next()?,
                endpoint_url: slots.next()?,
                iam_endpoint_url: slots.next()?,
                sts_endpoint_url: slots.next()?,
                organizations_endpoint_url: slots.next()?,
                profile: slots.next()?,
                credential_source: slots.next()?,
                through_role_arn: slots.next()?,
                entry_role_name: slots.next()?,
                external_id: slots.next()?,
                role_path: slots.next()?,
                role_name_prefix: slots.next()?,
                parent_id: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.name.into_value(),
                self.partition.into_value(),
                self.region.into_value(),
                self.endpoint_url.into_value(),
                self.iam_endpoint_url.into_value(),
                self.sts_endpoint_url.into_value(),
                self.organizations_endpoint_url.into_value(),
                self.profile.into_value(),
                self.credential_source.into_value(),
                self.through_role_arn.into_value(),
                self.entry_role_name.into_value(),
                self.external_id.into_value(),
                self.role_path.into_value(),
                self.role_name_prefix.into_value(),
                self.parent_id.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateAccountConnectionResponse {
        pub connection: AccountConnection,
    }

    impl Structure for CreateAccountConnectionResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_ACCOUNT_CONNECTION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { connection: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.connection.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateGrantRequest {
        pub instance_arn: String,
        pub principal_type: PrincipalType,
        pub principal_id: String,
        pub permission_set_arn: String,
        pub account_id: String,
        /// From when on; now when left out.
        pub start_time: Option<Timestamp>,
        /// Until when. Either this or Duration.
        pub end_time: Option<Timestamp>,
        /// For how long, ISO 8601, such as PT8H.
        pub duration: Option<String>,
        pub reason: Option<String>,
        pub ticket: Option<String>,
        /// Who approved it; nobody approves their own.
        pub approver: Option<String>,
    }

    impl Structure for CreateGrantRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_GRANT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                principal_type: slots.next()?,
                principal_id: slots.next()?,
                permission_set_arn: slots.next()?,
                account_id: slots.next()?,
                start_time: slots.next()?,
                end_time: slots.next()?,
                duration: slots.next()?,
                reason: slots.next()?,
                ticket: slots.next()?,
                approver: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.principal_type.into_value(),
                self.principal_id.into_value(),
                self.permission_set_arn.into_value(),
                self.account_id.into_value(),
                self.start_time.into_value(),
                self.end_time.into_value(),
                self.duration.into_value(),
                self.reason.into_value(),
                self.ticket.into_value(),
                self.approver.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateGrantResponse {
        pub grant: Grant,
    }

    impl Structure for CreateGrantResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_GRANT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { grant: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.grant.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreatePasswordLinkRequest {
        pub identity_store_id: String,
        pub user_id: String,
    }

    impl Structure for CreatePasswordLinkRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_PASSWORD_LINK_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, user_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.user_id.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct CreatePasswordLinkResponse {
        pub url: String,
        pub expires_at: Timestamp,
    }

    impl Structure for CreatePasswordLinkResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_PASSWORD_LINK_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { url: slots.next()?, expires_at: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.url.into_value(), self.expires_at.into_value()]
        }
    }

    impl fmt::Debug for CreatePasswordLinkResponse {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("CreatePasswordLinkResponse")
                .field("url", &structure::Hidden)
                .field("expires_at", &self.expires_at)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateRuleRequest {
        pub instance_arn: String,
        pub name: String,
        pub description: Option<String>,
        pub principal_type: PrincipalType,
        pub principal_id: String,
        pub permission_set_arn: String,
        pub scope: RuleScope,
    }

    impl Structure for CreateRuleRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_RULE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                name: slots.next()?,
                description: slots.next()?,
                principal_type: slots.next()?,
                principal_id: slots.next()?,
                permission_set_arn: slots.next()?,
                scope: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.name.into_value(),
                self.description.into_value(),
                self.principal_type.into_value(),
                self.principal_id.into_value(),
                self.permission_set_arn.into_value(),
                self.scope.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateRuleResponse {
        pub rule: AssignmentRule,
    }

    impl Structure for CreateRuleResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_RULE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { rule: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.rule.into_value()]
        }
    }

    string_enum! {
        CredentialSource {
            Environment = "Environment",
            Ec2InstanceMetadata = "Ec2InstanceMetadata",
            EcsContainer = "EcsContainer",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DecideAccessRequest {
        pub questions: Vec<AccessQuestion>,
        /// Give the reasons of each decision. Needs vestibule:ExplainAccess too.
        pub explain: Option<bool>,
    }

    impl Structure for DecideAccessRequest {
        const SHAPE: &'static StructShape = &shapes::DECIDE_ACCESS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { questions: slots.next()?, explain: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.questions.into_value(), self.explain.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DecideAccessResponse {
        /// One for each question, in the same order.
        pub answers: Vec<AccessAnswer>,
    }

    impl Structure for DecideAccessResponse {
        const SHAPE: &'static StructShape = &shapes::DECIDE_ACCESS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { answers: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.answers.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteAccountConnectionRequest {
        pub name: String,
    }

    impl Structure for DeleteAccountConnectionRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_ACCOUNT_CONNECTION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteAccountConnectionResponse {}

    impl Structure for DeleteAccountConnectionResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_ACCOUNT_CONNECTION_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteRuleRequest {
        pub instance_arn: String,
        pub rule_id: String,
    }

    impl Structure for DeleteRuleRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_RULE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, rule_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.rule_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteRuleResponse {}

    impl Structure for DeleteRuleResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_RULE_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DenyDeviceAuthorizationRequest {
        pub user_code: String,
    }

    impl Structure for DenyDeviceAuthorizationRequest {
        const SHAPE: &'static StructShape = &shapes::DENY_DEVICE_AUTHORIZATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_code: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_code.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DenyDeviceAuthorizationResponse {}

    impl Structure for DenyDeviceAuthorizationResponse {
        const SHAPE: &'static StructShape = &shapes::DENY_DEVICE_AUTHORIZATION_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeAuthorizationRequest {
        pub client_id: String,
        pub redirect_uri: String,
        pub scopes: Option<Vec<String>>,
        pub code_challenge: String,
        pub code_challenge_method: String,
        pub response_type: String,
        pub state: Option<String>,
    }

    impl Structure for DescribeAuthorizationRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_AUTHORIZATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                client_id: slots.next()?,
                redirect_uri: slots.next()?,
                scopes: slots.next()?,
                code_challenge: slots.next()?,
                code_challenge_method: slots.next()?,
                response_type: slots.next()?,
                state: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.client_id.into_value(),
                self.redirect_uri.into_value(),
                self.scopes.into_value(),
                self.code_challenge.into_value(),
                self.code_challenge_method.into_value(),
                self.response_type.into_value(),
                self.state.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeAuthorizationResponse {
        pub client_name: String,
        pub scopes: Vec<String>,
        pub redirect_uri: String,
    }

    impl Structure for DescribeAuthorizationResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_AUTHORIZATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { client_name: slots.next()?, scopes: slots.next()?, redirect_uri: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.client_name.into_value(), self.scopes.into_value(), self.redirect_uri.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeDeviceAuthorizationRequest {
        pub user_code: String,
    }

    impl Structure for DescribeDeviceAuthorizationRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_DEVICE_AUTHORIZATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_code: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_code.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeDeviceAuthorizationResponse {
        pub client_name: String,
        pub scopes: Vec<String>,
        /// The address the device asked from.
        pub requested_from: String,
        pub expires_at: Timestamp,
    }

    impl Structure for DescribeDeviceAuthorizationResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_DEVICE_AUTHORIZATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                client_name: slots.next()?,
                scopes: slots.next()?,
                requested_from: slots.next()?,
                expires_at: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.client_name.into_value(),
                self.scopes.into_value(),
                self.requested_from.into_value(),
                self.expires_at.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeGrantRequest {
        pub instance_arn: String,
        pub grant_id: String,
    }

    impl Structure for DescribeGrantRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_GRANT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, grant_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.grant_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeGrantResponse {
        pub grant: Grant,
        /// Why the account could not be given it, if so.
        pub unreached: Option<UnreachedAccount>,
    }

    impl Structure for DescribeGrantResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_GRANT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { grant: slots.next()?, unreached: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.grant.into_value(), self.unreached.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct DescribePasswordLinkRequest {
        pub token: String,
    }

    impl Structure for DescribePasswordLinkRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_PASSWORD_LINK_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.token.into_value()]
        }
    }

    impl fmt::Debug for DescribePasswordLinkRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("DescribePasswordLinkRequest").field("token", &structure::Hidden).finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribePasswordLinkResponse {
        pub user_name: String,
        /// Shortest password that may be chosen, in characters.
        pub password_min_length: i32,
    }

    impl Structure for DescribePasswordLinkResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_PASSWORD_LINK_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, password_min_length: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.password_min_length.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeRuleRequest {
        pub instance_arn: String,
        pub rule_id: String,
    }

    impl Structure for DescribeRuleRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_RULE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, rule_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.rule_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeRuleResponse {
        pub rule: AssignmentRule,
        /// Where it could not be carried out, up to 100 accounts.
        pub unreached_accounts: Vec<UnreachedAccount>,
    }

    impl Structure for DescribeRuleResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_RULE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { rule: slots.next()?, unreached_accounts: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.rule.into_value(), self.unreached_accounts.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeSessionRequest {}

    impl Structure for DescribeSessionRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_SESSION_REQUEST;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeSessionResponse {
        pub user_id: String,
        pub user_name: String,
        pub display_name: Option<String>,
        pub expires_at: Timestamp,
        /// The AWS-shaped start URL of the session's instance, which profiles carry.
        pub issuer_url: String,
        /// The Region that the instance reports.
        pub region: String,
    }

    impl Structure for DescribeSessionResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_SESSION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                user_id: slots.next()?,
                user_name: slots.next()?,
                display_name: slots.next()?,
                expires_at: slots.next()?,
                issuer_url: slots.next()?,
                region: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.user_id.into_value(),
                self.user_name.into_value(),
                self.display_name.into_value(),
                self.expires_at.into_value(),
                self.issuer_url.into_value(),
                self.region.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DetectDriftRequest {
        pub instance_arn: String,
        /// The one account to look through; all without it.
        pub account_id: Option<String>,
    }

    impl Structure for DetectDriftRequest {
        const SHAPE: &'static StructShape = &shapes::DETECT_DRIFT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, account_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.account_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DetectDriftResponse {}

    impl Structure for DetectDriftResponse {
        const SHAPE: &'static StructShape = &shapes::DETECT_DRIFT_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DisableUserRequest {
        pub identity_store_id: String,
        pub user_id: String,
    }

    impl Structure for DisableUserRequest {
        const SHAPE: &'static StructShape = &shapes::DISABLE_USER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, user_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.user_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DisableUserResponse {}

    impl Structure for DisableUserResponse {
        const SHAPE: &'static StructShape = &shapes::DISABLE_USER_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DiscoverAccountsRequest {
        pub name: String,
        pub dry_run: Option<bool>,
    }

    impl Structure for DiscoverAccountsRequest {
        const SHAPE: &'static StructShape = &shapes::DISCOVER_ACCOUNTS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { name: slots.next()?, dry_run: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.name.into_value(), self.dry_run.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DiscoverAccountsResponse {
        pub changes: Vec<DiscoveryChange>,
        pub accounts: i32,
        pub dry_run: bool,
    }

    impl Structure for DiscoverAccountsResponse {
        const SHAPE: &'static StructShape = &shapes::DISCOVER_ACCOUNTS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { changes: slots.next()?, accounts: slots.next()?, dry_run: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.changes.into_value(), self.accounts.into_value(), self.dry_run.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DiscoveryChange {
        pub kind: DiscoveryChangeKind,
        pub id: String,
        pub name: Option<String>,
        pub detail: Option<String>,
    }

    impl Structure for DiscoveryChange {
        const SHAPE: &'static StructShape = &shapes::DISCOVERY_CHANGE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { kind: slots.next()?, id: slots.next()?, name: slots.next()?, detail: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.kind.into_value(),
                self.id.into_value(),
                self.name.into_value(),
                self.detail.into_value(),
            ]
        }
    }

    string_enum! {
        DiscoveryChangeKind {
            Added = "ADDED",
            Changed = "CHANGED",
            Moved = "MOVED",
            Suspended = "SUSPENDED",
            Resumed = "RESUMED",
            Skipped = "SKIPPED",
            Gone = "GONE",
        }
    }

    /// The document cannot be applied; nothing was changed.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DocumentException {
        pub message: Option<String>,
        pub errors: Option<Vec<DocumentProblem>>,
    }

    impl Structure for DocumentException {
        const SHAPE: &'static StructShape = &shapes::DOCUMENT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, errors: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.errors.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DocumentProblem {
        pub line: Option<i32>,
        pub column: Option<i32>,
        /// Where in the document: users\[3\].userName.
        pub path: Option<String>,
        pub message: String,
    }

    impl Structure for DocumentProblem {
        const SHAPE: &'static StructShape = &shapes::DOCUMENT_PROBLEM;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                line: slots.next()?,
                column: slots.next()?,
                path: slots.next()?,
                message: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.line.into_value(),
                self.column.into_value(),
                self.path.into_value(),
                self.message.into_value(),
            ]
        }
    }

    string_enum! {
        DriftPolicy {
            Off = "OFF",
            Report = "REPORT",
            Repair = "REPAIR",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DriftedAccount {
        pub account_id: String,
        /// What differs, a sentence each.
        pub differences: Vec<String>,
        /// Why the account could not be looked at, or not be repaired.
        pub failure_reason: Option<String>,
        pub looked_at: Option<Timestamp>,
    }

    impl Structure for DriftedAccount {
        const SHAPE: &'static StructShape = &shapes::DRIFTED_ACCOUNT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                account_id: slots.next()?,
                differences: slots.next()?,
                failure_reason: slots.next()?,
                looked_at: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.account_id.into_value(),
                self.differences.into_value(),
                self.failure_reason.into_value(),
                self.looked_at.into_value(),
            ]
        }
    }

    /// One way in which somebody has access now.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EffectiveAccess {
        pub principal_type: PrincipalType,
        pub principal_id: String,
        pub principal_name: Option<String>,
        pub account_id: String,
        pub permission_set_arn: String,
        pub permission_set_name: Option<String>,
        /// The groups that lead from the principal to the one that is assigned, which is the last; empty when the principal itself is.
        pub through: Vec<GroupReference>,
        pub sources: Vec<AccessSource>,
        /// When this access ends by itself; left out when it does not.
        pub end_time: Option<Timestamp>,
    }

    impl Structure for EffectiveAccess {
        const SHAPE: &'static StructShape = &shapes::EFFECTIVE_ACCESS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                principal_type: slots.next()?,
                principal_id: slots.next()?,
                principal_name: slots.next()?,
                account_id: slots.next()?,
                permission_set_arn: slots.next()?,
                permission_set_name: slots.next()?,
                through: slots.next()?,
                sources: slots.next()?,
                end_time: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.principal_type.into_value(),
                self.principal_id.into_value(),
                self.principal_name.into_value(),
                self.account_id.into_value(),
                self.permission_set_arn.into_value(),
                self.permission_set_name.into_value(),
                self.through.into_value(),
                self.sources.into_value(),
                self.end_time.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EnableUserRequest {
        pub identity_store_id: String,
        pub user_id: String,
    }

    impl Structure for EnableUserRequest {
        const SHAPE: &'static StructShape = &shapes::ENABLE_USER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, user_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.user_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EnableUserResponse {}

    impl Structure for EnableUserResponse {
        const SHAPE: &'static StructShape = &shapes::ENABLE_USER_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Event {
        pub event_id: String,
        pub event_time: Timestamp,
        /// The whole event, JSON.
        pub cloud_trail_event: String,
    }

    impl Structure for Event {
        const SHAPE: &'static StructShape = &shapes::EVENT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { event_id: slots.next()?, event_time: slots.next()?, cloud_trail_event: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.event_id.into_value(),
                self.event_time.into_value(),
                self.cloud_trail_event.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExportOrganizationRequest {}

    impl Structure for ExportOrganizationRequest {
        const SHAPE: &'static StructShape = &shapes::EXPORT_ORGANIZATION_REQUEST;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct ExportOrganizationResponse {
        pub document: String,
    }

    impl Structure for ExportOrganizationResponse {
        const SHAPE: &'static StructShape = &shapes::EXPORT_ORGANIZATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { document: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.document.into_value()]
        }
    }

    impl fmt::Debug for ExportOrganizationResponse {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("ExportOrganizationResponse").field("document", &structure::Hidden).finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetInstanceSettingsRequest {
        pub instance_arn: String,
    }

    impl Structure for GetInstanceSettingsRequest {
        const SHAPE: &'static StructShape = &shapes::GET_INSTANCE_SETTINGS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetInstanceSettingsResponse {
        pub instance_arn: String,
        /// How long a portal session lasts, ISO 8601: PT15M to P90D.
        pub portal_session_duration: String,
        /// Whether people may sign devices in by a code (RFC 8628), which phishers like because the code travels alone: `ENABLED` or `DISABLED`.
        pub device_authorization: Availability,
        /// Shortest password that somebody may choose from now on, in characters: 8, as with AWS, to 64.
        pub password_min_length: i32,
        /// How long a link to set a password works, ISO 8601: PT15M to P30D.
        pub password_link_duration: String,
        /// Hold session durations of permission sets to AWS's own bounds, an hour or more, instead of 15 minutes or more.
        pub aws_limits_strict: bool,
        /// How roles are named that are made: `FRESH`, as AWS does, ends a name in chance; `STABLE` ends it in what follows from instance, account and permission set, so that a role made again is called as before.
        pub role_naming: RoleNaming,
        /// What becomes of roles that were changed behind our back: `OFF`, nobody looks unless asked to; `REPORT`, they are listed and on the trail; `REPAIR`, they are made what they were, too.
        pub drift_policy: DriftPolicy,
        /// How often accounts are looked through for such roles, ISO 8601: PT15M to P90D.
        pub drift_interval: String,
        /// How much there may be of each, by name: AWS's numbers unless others were set.
        pub quotas: Option<BTreeMap<String, i32>>,
    }

    impl Structure for GetInstanceSettingsResponse {
        const SHAPE: &'static StructShape = &shapes::GET_INSTANCE_SETTINGS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                portal_session_duration: slots.next()?,
                device_authorization: slots.next()?,
                password_min_length: slots.next()?,
                password_link_duration: slots.next()?,
                aws_limits_strict: slots.next()?,
                role_naming: slots.next()?,
                drift_policy: slots.next()?,
                drift_interval: slots.next()?,
                quotas: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.portal_session_duration.into_value(),
                self.device_authorization.into_value(),
                self.password_min_length.into_value(),
                self.password_link_duration.into_value(),
                self.aws_limits_strict.into_value(),
                self.role_naming.into_value(),
                self.drift_policy.into_value(),
                self.drift_interval.into_value(),
                self.quotas.into_value(),
            ]
        }
    }

    /// Gives a principal a permission set in an account for a while.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Grant {
        pub grant_id: String,
        pub status: GrantStatus,
        pub principal_type: PrincipalType,
        pub principal_id: String,
        pub permission_set_arn: String,
        pub account_id: String,
        pub start_time: Timestamp,
        pub end_time: Timestamp,
        pub reason: Option<String>,
        pub ticket: Option<String>,
        pub approver: Option<String>,
        pub created_at: Timestamp,
        pub created_by: String,
        pub revoked_at: Option<Timestamp>,
        pub revoked_by: Option<String>,
        pub revocation_reason: Option<String>,
    }

    impl Structure for Grant {
        const SHAPE: &'static StructShape = &shapes::GRANT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                grant_id: slots.next()?,
                status: slots.next()?,
                principal_type: slots.next()?,
                principal_id: slots.next()?,
                permission_set_arn: slots.next()?,
                account_id: slots.next()?,
                start_time: slots.next()?,
                end_time: slots.next()?,
                reason: slots.next()?,
                ticket: slots.next()?,
                approver: slots.next()?,
                created_at: slots.next()?,
                created_by: slots.next()?,
                revoked_at: slots.next()?,
                revoked_by: slots.next()?,
                revocation_reason: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.grant_id.into_value(),
                self.status.into_value(),
                self.principal_type.into_value(),
                self.principal_id.into_value(),
                self.permission_set_arn.into_value(),
                self.account_id.into_value(),
                self.start_time.into_value(),
                self.end_time.into_value(),
                self.reason.into_value(),
                self.ticket.into_value(),
                self.approver.into_value(),
                self.created_at.into_value(),
                self.created_by.into_value(),
                self.revoked_at.into_value(),
                self.revoked_by.into_value(),
                self.revocation_reason.into_value(),
            ]
        }
    }

    string_enum! {
        GrantStatus {
            Scheduled = "SCHEDULED",
            Active = "ACTIVE",
            Ended = "ENDED",
            Revoked = "REVOKED",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GroupReference {
        pub group_id: String,
        pub display_name: Option<String>,
    }

    impl Structure for GroupReference {
        const SHAPE: &'static StructShape = &shapes::GROUP_REFERENCE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_id: slots.next()?, display_name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_id.into_value(), self.display_name.into_value()]
        }
    }

    /// The server failed.
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
    pub struct ListAccessRequest {
        /// Only this account.
        pub account_id: Option<String>,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAccessRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCESS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_id: slots.next()?, max_results: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_id.into_value(), self.max_results.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccessResponse {
        pub accounts: Vec<AccountAccess>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAccessResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCESS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { accounts: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.accounts.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountConnectionsRequest {
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAccountConnectionsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_CONNECTIONS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { max_results: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.max_results.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountConnectionsResponse {
        pub connections: Vec<AccountConnection>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAccountConnectionsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_CONNECTIONS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { connections: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.connections.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListDriftRequest {
        pub instance_arn: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListDriftRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_DRIFT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, max_results: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.max_results.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListDriftResponse {
        pub accounts: Vec<DriftedAccount>,
        pub next_token: Option<String>,
    }

    impl Structure for ListDriftResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_DRIFT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { accounts: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.accounts.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListEffectiveAccessRequest {
        pub instance_arn: String,
        pub principal_type: Option<PrincipalType>,
        pub principal_id: Option<String>,
        pub account_id: Option<String>,
        pub permission_set_arn: Option<String>,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListEffectiveAccessRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_EFFECTIVE_ACCESS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                principal_type: slots.next()?,
                principal_id: slots.next()?,
                account_id: slots.next()?,
                permission_set_arn: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.principal_type.into_value(),
                self.principal_id.into_value(),
                self.account_id.into_value(),
                self.permission_set_arn.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListEffectiveAccessResponse {
        pub effective_access: Vec<EffectiveAccess>,
        pub next_token: Option<String>,
    }

    impl Structure for ListEffectiveAccessResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_EFFECTIVE_ACCESS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { effective_access: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.effective_access.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListGrantsRequest {
        pub instance_arn: String,
        pub principal_type: Option<PrincipalType>,
        pub principal_id: Option<String>,
        pub permission_set_arn: Option<String>,
        pub account_id: Option<String>,
        pub status: Option<GrantStatus>,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListGrantsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_GRANTS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                principal_type: slots.next()?,
                principal_id: slots.next()?,
                permission_set_arn: slots.next()?,
                account_id: slots.next()?,
                status: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.principal_type.into_value(),
                self.principal_id.into_value(),
                self.permission_set_arn.into_value(),
                self.account_id.into_value(),
                self.status.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListGrantsResponse {
        pub grants: Vec<Grant>,
        pub next_token: Option<String>,
    }

    impl Structure for ListGrantsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_GRANTS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { grants: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.grants.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListNestedGroupsRequest {
        pub identity_store_id: String,
        pub group_id: String,
        /// The groups that are members of it, or those that it is a member of. MEMBERS when left out.
        pub direction: Option<NestingDirection>,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListNestedGroupsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_NESTED_GROUPS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                group_id: slots.next()?,
                direction: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.group_id.into_value(),
                self.direction.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListNestedGroupsResponse {
        pub nested_groups: Vec<NestedGroup>,
        pub next_token: Option<String>,
    }

    impl Structure for ListNestedGroupsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_NESTED_GROUPS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { nested_groups: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.nested_groups.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListProvisioningProgressRequest {
        pub instance_arn: String,
        pub request_id: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListProvisioningProgressRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_PROVISIONING_PROGRESS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                request_id: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.request_id.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListProvisioningProgressResponse {
        pub accounts: Vec<ProvisioningProgress>,
        pub next_token: Option<String>,
    }

    impl Structure for ListProvisioningProgressResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_PROVISIONING_PROGRESS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { accounts: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.accounts.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListRulesRequest {
        pub instance_arn: String,
        /// Only rules that give this permission set.
        pub permission_set_arn: Option<String>,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListRulesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_RULES_REQUEST;

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
    pub struct ListRulesResponse {
        pub rules: Vec<AssignmentRule>,
        pub next_token: Option<String>,
    }

    impl Structure for ListRulesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_RULES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { rules: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.rules.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListSessionsRequest {
        pub identity_store_id: String,
        pub user_id: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListSessionsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_SESSIONS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                user_id: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.user_id.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListSessionsResponse {
        pub sessions: Vec<Session>,
        pub next_token: Option<String>,
    }

    impl Structure for ListSessionsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_SESSIONS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { sessions: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.sessions.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct LookupEventsRequest {
        pub start_time: Option<Timestamp>,
        /// Only events recorded after this one.
        pub after_event_id: Option<String>,
        pub event_name: Option<String>,
        pub user_name: Option<String>,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for LookupEventsRequest {
        const SHAPE: &'static StructShape = &shapes::LOOKUP_EVENTS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                start_time: slots.next()?,
                after_event_id: slots.next()?,
                event_name: slots.next()?,
                user_name: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.start_time.into_value(),
                self.after_event_id.into_value(),
                self.event_name.into_value(),
                self.user_name.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct LookupEventsResponse {
        pub events: Vec<Event>,
        pub next_token: Option<String>,
    }

    impl Structure for LookupEventsResponse {
        const SHAPE: &'static StructShape = &shapes::LOOKUP_EVENTS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { events: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.events.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct NestedGroup {
        pub group_id: String,
        pub display_name: Option<String>,
        pub created_at: Timestamp,
        pub created_by: String,
    }

    impl Structure for NestedGroup {
        const SHAPE: &'static StructShape = &shapes::NESTED_GROUP;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                group_id: slots.next()?,
                display_name: slots.next()?,
                created_at: slots.next()?,
                created_by: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.group_id.into_value(),
                self.display_name.into_value(),
                self.created_at.into_value(),
                self.created_by.into_value(),
            ]
        }
    }

    string_enum! {
        NestingDirection {
            Members = "MEMBERS",
            Parents = "PARENTS",
        }
    }

    string_enum! {
        Partition {
            Aws = "aws",
            AwsCn = "aws-cn",
            AwsUsGov = "aws-us-gov",
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct PasswordLink {
        pub user_name: String,
        pub url: String,
    }

    impl Structure for PasswordLink {
        const SHAPE: &'static StructShape = &shapes::PASSWORD_LINK;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, url: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.url.into_value()]
        }
    }

    impl fmt::Debug for PasswordLink {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("PasswordLink")
                .field("user_name", &self.user_name)
                .field("url", &structure::Hidden)
                .finish()
        }
    }

    string_enum! {
        PreviewOutcome {
            Unchanged = "UNCHANGED",
            Change = "CHANGE",
            Fail = "FAIL",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PreviewProvisioningRequest {
        pub instance_arn: String,
        pub permission_set_arn: String,
        /// The one account to look at, whether or not the permission set is there. Without it, all accounts where it is.
        pub account_id: Option<String>,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for PreviewProvisioningRequest {
        const SHAPE: &'static StructShape = &shapes::PREVIEW_PROVISIONING_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                permission_set_arn: slots.next()?,
                account_id: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.permission_set_arn.into_value(),
                self.account_id.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PreviewProvisioningResponse {
        pub accounts: Vec<ProvisioningPreview>,
        pub next_token: Option<String>,
    }

    impl Structure for PreviewProvisioningResponse {
        const SHAPE: &'static StructShape = &shapes::PREVIEW_PROVISIONING_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { accounts: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.accounts.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PreviewRuleRequest {
        pub instance_arn: String,
        /// The rule to change or to delete; without it, a new one.
        pub rule_id: Option<String>,
        /// What deleting the rule would change.
        pub delete: Option<bool>,
        pub principal_type: Option<PrincipalType>,
        pub principal_id: Option<String>,
        pub permission_set_arn: Option<String>,
        pub scope: Option<RuleScope>,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for PreviewRuleRequest {
        const SHAPE: &'static StructShape = &shapes::PREVIEW_RULE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                rule_id: slots.next()?,
                delete: slots.next()?,
                principal_type: slots.next()?,
                principal_id: slots.next()?,
                permission_set_arn: slots.next()?,
                scope: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.rule_id.into_value(),
                self.delete.into_value(),
                self.principal_type.into_value(),
                self.principal_id.into_value(),
                self.permission_set_arn.into_value(),
                self.scope.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PreviewRuleResponse {
        pub changes: Vec<AccessChange>,
        pub next_token: Option<String>,
    }

    impl Structure for PreviewRuleResponse {
        const SHAPE: &'static StructShape = &shapes::PREVIEW_RULE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { changes: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.changes.into_value(), self.next_token.into_value()]
        }
    }

    string_enum! {
        PrincipalType {
            User = "USER",
            Group = "GROUP",
        }
    }

    string_enum! {
        ProgressStatus {
            InProgress = "IN_PROGRESS",
            Succeeded = "SUCCEEDED",
            Failed = "FAILED",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ProvisioningPreview {
        pub account_id: String,
        pub outcome: PreviewOutcome,
        /// Why it would fail: the `FailureReason` that the request would have.
        pub failure_reason: Option<String>,
        /// What would be done, in order.
        pub steps: Vec<String>,
    }

    impl Structure for ProvisioningPreview {
        const SHAPE: &'static StructShape = &shapes::PROVISIONING_PREVIEW;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                account_id: slots.next()?,
                outcome: slots.next()?,
                failure_reason: slots.next()?,
                steps: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.account_id.into_value(),
                self.outcome.into_value(),
                self.failure_reason.into_value(),
                self.steps.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ProvisioningProgress {
        pub account_id: String,
        pub status: ProgressStatus,
        pub failure_reason: Option<String>,
        pub created_at: Timestamp,
        /// When it left `IN_PROGRESS`.
        pub settled_at: Option<Timestamp>,
    }

    impl Structure for ProvisioningProgress {
        const SHAPE: &'static StructShape = &shapes::PROVISIONING_PROGRESS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                account_id: slots.next()?,
                status: slots.next()?,
                failure_reason: slots.next()?,
                created_at: slots.next()?,
                settled_at: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.account_id.into_value(),
                self.status.into_value(),
                self.failure_reason.into_value(),
                self.created_at.into_value(),
                self.settled_at.into_value(),
            ]
        }
    }

    string_enum! {
        ReasonVerdict {
            Allows = "allows",
            Denies = "denies",
            LacksAllow = "lacksAllow",
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct RedeemPasswordLinkRequest {
        pub token: String,
        pub password: String,
    }

    impl Structure for RedeemPasswordLinkRequest {
        const SHAPE: &'static StructShape = &shapes::REDEEM_PASSWORD_LINK_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { token: slots.next()?, password: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.token.into_value(), self.password.into_value()]
        }
    }

    impl fmt::Debug for RedeemPasswordLinkRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("RedeemPasswordLinkRequest")
                .field("token", &structure::Hidden)
                .field("password", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RedeemPasswordLinkResponse {}

    impl Structure for RedeemPasswordLinkResponse {
        const SHAPE: &'static StructShape = &shapes::REDEEM_PASSWORD_LINK_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RemoveConnectedAccountRequest {
        pub account_id: String,
    }

    impl Structure for RemoveConnectedAccountRequest {
        const SHAPE: &'static StructShape = &shapes::REMOVE_CONNECTED_ACCOUNT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RemoveConnectedAccountResponse {}

    impl Structure for RemoveConnectedAccountResponse {
        const SHAPE: &'static StructShape = &shapes::REMOVE_CONNECTED_ACCOUNT_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RemoveGroupFromGroupRequest {
        pub identity_store_id: String,
        /// The group that has the other as a member.
        pub group_id: String,
        /// The group that is a member.
        pub member_group_id: String,
    }

    impl Structure for RemoveGroupFromGroupRequest {
        const SHAPE: &'static StructShape = &shapes::REMOVE_GROUP_FROM_GROUP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                group_id: slots.next()?,
                member_group_id: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.group_id.into_value(),
                self.member_group_id.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RemoveGroupFromGroupResponse {}

    impl Structure for RemoveGroupFromGroupResponse {
        const SHAPE: &'static StructShape = &shapes::REMOVE_GROUP_FROM_GROUP_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RepairDriftRequest {
        pub instance_arn: String,
        pub account_id: String,
    }

    impl Structure for RepairDriftRequest {
        const SHAPE: &'static StructShape = &shapes::REPAIR_DRIFT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, account_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.account_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RepairDriftResponse {}

    impl Structure for RepairDriftResponse {
        const SHAPE: &'static StructShape = &shapes::REPAIR_DRIFT_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    /// There is no such thing, or no longer.
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
    pub struct RevokeGrantRequest {
        pub instance_arn: String,
        pub grant_id: String,
        pub reason: Option<String>,
    }

    impl Structure for RevokeGrantRequest {
        const SHAPE: &'static StructShape = &shapes::REVOKE_GRANT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { instance_arn: slots.next()?, grant_id: slots.next()?, reason: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.instance_arn.into_value(), self.grant_id.into_value(), self.reason.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RevokeGrantResponse {
        pub grant: Grant,
    }

    impl Structure for RevokeGrantResponse {
        const SHAPE: &'static StructShape = &shapes::REVOKE_GRANT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { grant: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.grant.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RevokeSessionsRequest {
        pub identity_store_id: String,
        pub user_id: String,
        /// Only this one; without it, all of the user's.
        pub session_id: Option<String>,
    }

    impl Structure for RevokeSessionsRequest {
        const SHAPE: &'static StructShape = &shapes::REVOKE_SESSIONS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, user_id: slots.next()?, session_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.user_id.into_value(), self.session_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RevokeSessionsResponse {
        /// How many of them were still in use.
        pub sessions_ended: i32,
    }

    impl Structure for RevokeSessionsResponse {
        const SHAPE: &'static StructShape = &shapes::REVOKE_SESSIONS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { sessions_ended: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.sessions_ended.into_value()]
        }
    }

    string_enum! {
        RoleNaming {
            Fresh = "FRESH",
            Stable = "STABLE",
        }
    }

    /// Which accounts a rule covers: those that meet every condition given and are not excluded. Closed accounts are never covered.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RuleScope {
        /// True for a scope without any other condition, so that none is left out by mistake.
        pub whole_organization: Option<bool>,
        /// Anywhere below one of these units, or the root.
        pub organizational_unit_ids: Option<Vec<String>>,
        /// Having every one of these tags.
        pub account_tags: Option<Vec<AccountTagCondition>>,
        /// Of a name like one of these, with * and ?, without regard to case.
        pub account_name_patterns: Option<Vec<String>>,
        /// Never these.
        pub excluded_account_ids: Option<Vec<String>>,
        /// Never what is anywhere below these.
        pub excluded_organizational_unit_ids: Option<Vec<String>>,
        /// Whether the management account is covered like any other. It is beyond every service control policy, so rules leave it out unless told otherwise.
        pub include_management_account: Option<bool>,
    }

    impl Structure for RuleScope {
        const SHAPE: &'static StructShape = &shapes::RULE_SCOPE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                whole_organization: slots.next()?,
                organizational_unit_ids: slots.next()?,
                account_tags: slots.next()?,
                account_name_patterns: slots.next()?,
                excluded_account_ids: slots.next()?,
                excluded_organizational_unit_ids: slots.next()?,
                include_management_account: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.whole_organization.into_value(),
                self.organizational_unit_ids.into_value(),
                self.account_tags.into_value(),
                self.account_name_patterns.into_value(),
                self.excluded_account_ids.into_value(),
                self.excluded_organizational_unit_ids.into_value(),
                self.include_management_account.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Session {
        pub session_id: String,
        pub status: SessionStatus,
        pub created_at: Timestamp,
        pub expires_at: Timestamp,
        /// The address it was opened from.
        pub ip_address: String,
    }

    impl Structure for Session {
        const SHAPE: &'static StructShape = &shapes::SESSION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                session_id: slots.next()?,
                status: slots.next()?,
                created_at: slots.next()?,
                expires_at: slots.next()?,
                ip_address: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.session_id.into_value(),
                self.status.into_value(),
                self.created_at.into_value(),
                self.expires_at.into_value(),
                self.ip_address.into_value(),
            ]
        }
    }

    string_enum! {
        SessionStatus {
            Active = "ACTIVE",
            Expired = "EXPIRED",
            SignedOut = "SIGNED_OUT",
            Revoked = "REVOKED",
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct SetPasswordRequest {
        pub identity_store_id: String,
        pub user_id: String,
        pub password: String,
    }

    impl Structure for SetPasswordRequest {
        const SHAPE: &'static StructShape = &shapes::SET_PASSWORD_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, user_id: slots.next()?, password: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.user_id.into_value(), self.password.into_value()]
        }
    }

    impl fmt::Debug for SetPasswordRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("SetPasswordRequest")
                .field("identity_store_id", &self.identity_store_id)
                .field("user_id", &self.user_id)
                .field("password", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SetPasswordResponse {}

    impl Structure for SetPasswordResponse {
        const SHAPE: &'static StructShape = &shapes::SET_PASSWORD_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct SignInRequest {
        pub user_name: String,
        pub password: String,
        /// Where the caller was going; kept with the session until it is used.
        pub next_url: Option<String>,
    }

    impl Structure for SignInRequest {
        const SHAPE: &'static StructShape = &shapes::SIGN_IN_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_name: slots.next()?, password: slots.next()?, next_url: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_name.into_value(), self.password.into_value(), self.next_url.into_value()]
        }
    }

    impl fmt::Debug for SignInRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("SignInRequest")
                .field("user_name", &self.user_name)
                .field("password", &structure::Hidden)
                .field("next_url", &self.next_url)
                .finish()
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct SignInResponse {
        pub session_token: String,
        pub expires_at: Timestamp,
        pub user_id: String,
    }

    impl Structure for SignInResponse {
        const SHAPE: &'static StructShape = &shapes::SIGN_IN_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { session_token: slots.next()?, expires_at: slots.next()?, user_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.session_token.into_value(), self.expires_at.into_value(), self.user_id.into_value()]
        }
    }

    impl fmt::Debug for SignInResponse {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("SignInResponse")
                .field("session_token", &structure::Hidden)
                .field("expires_at", &self.expires_at)
                .field("user_id", &self.user_id)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SignOutRequest {}

    impl Structure for SignOutRequest {
        const SHAPE: &'static StructShape = &shapes::SIGN_OUT_REQUEST;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SignOutResponse {}

    impl Structure for SignOutResponse {
        const SHAPE: &'static StructShape = &shapes::SIGN_OUT_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    /// Too many requests; try again after a while.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ThrottlingException {
        pub message: Option<String>,
        pub retry_after_seconds: Option<i32>,
    }

    impl Structure for ThrottlingException {
        const SHAPE: &'static StructShape = &shapes::THROTTLING_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, retry_after_seconds: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.retry_after_seconds.into_value()]
        }
    }

    /// The caller is not signed in, or what was shown proves nothing.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UnauthorizedException {
        pub message: Option<String>,
    }

    impl Structure for UnauthorizedException {
        const SHAPE: &'static StructShape = &shapes::UNAUTHORIZED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    /// An account that could not be given what it should have, or not be relieved of what it should not.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UnreachedAccount {
        pub account_id: String,
        pub reason: String,
        pub retry_at: Timestamp,
    }

    impl Structure for UnreachedAccount {
        const SHAPE: &'static StructShape = &shapes::UNREACHED_ACCOUNT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_id: slots.next()?, reason: slots.next()?, retry_at: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_id.into_value(), self.reason.into_value(), self.retry_at.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateAccountConnectionRequest {
        pub name: String,
        pub region: Option<String>,
        pub endpoint_url: Option<String>,
        pub iam_endpoint_url: Option<String>,
        pub sts_endpoint_url: Option<String>,
        pub organizations_endpoint_url: Option<String>,
        pub profile: Option<String>,
        pub credential_source: Option<CredentialSource>,
        pub through_role_arn: Option<String>,
        pub entry_role_name: Option<String>,
        pub external_id: Option<String>,
        pub role_path: Option<String>,
        pub role_name_prefix: Option<String>,
        pub parent_id: Option<String>,
    }

    impl Structure for UpdateAccountConnectionRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_ACCOUNT_CONNECTION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                name: slots.next()?,
                region: slots.next()?,
                endpoint_url: slots.next()?,
                iam_endpoint_url: slots.next()?,
                sts_endpoint_url: slots.next()?,
                organizations_endpoint_url: slots.next()?,
                profile: slots.next()?,
                credential_source: slots.next()?,
                through_role_arn: slots.next()?,
                entry_role_name: slots.next()?,
                external_id: slots.next()?,
                role_path: slots.next()?,
                role_name_prefix: slots.next()?,
                parent_id: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.name.into_value(),
                self.region.into_value(),
                self.endpoint_url.into_value(),
                self.iam_endpoint_url.into_value(),
                self.sts_endpoint_url.into_value(),
                self.organizations_endpoint_url.into_value(),
                self.profile.into_value(),
                self.credential_source.into_value(),
                self.through_role_arn.into_value(),
                self.entry_role_name.into_value(),
                self.external_id.into_value(),
                self.role_path.into_value(),
                self.role_name_prefix.into_value(),
                self.parent_id.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateAccountConnectionResponse {
        pub connection: AccountConnection,
    }

    impl Structure for UpdateAccountConnectionResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_ACCOUNT_CONNECTION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { connection: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.connection.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateGrantRequest {
        pub instance_arn: String,
        pub grant_id: String,
        /// Only before it began.
        pub start_time: Option<Timestamp>,
        pub end_time: Option<Timestamp>,
        pub reason: Option<String>,
        pub ticket: Option<String>,
        /// Who approved it; nobody approves their own.
        pub approver: Option<String>,
    }

    impl Structure for UpdateGrantRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_GRANT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                grant_id: slots.next()?,
                start_time: slots.next()?,
                end_time: slots.next()?,
                reason: slots.next()?,
                ticket: slots.next()?,
                approver: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.grant_id.into_value(),
                self.start_time.into_value(),
                self.end_time.into_value(),
                self.reason.into_value(),
                self.ticket.into_value(),
                self.approver.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateGrantResponse {
        pub grant: Grant,
    }

    impl Structure for UpdateGrantResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_GRANT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { grant: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.grant.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateInstanceSettingsRequest {
        pub instance_arn: String,
        /// How long a portal session lasts, ISO 8601: PT15M to P90D.
        pub portal_session_duration: Option<String>,
        /// Whether people may sign devices in by a code (RFC 8628), which phishers like because the code travels alone: `ENABLED` or `DISABLED`.
        pub device_authorization: Option<Availability>,
        /// Shortest password that somebody may choose from now on, in characters: 8, as with AWS, to 64.
        pub password_min_length: Option<i32>,
        /// How long a link to set a password works, ISO 8601: PT15M to P30D.
        pub password_link_duration: Option<String>,
        /// Hold session durations of permission sets to AWS's own bounds, an hour or more, instead of 15 minutes or more.
        pub aws_limits_strict: Option<bool>,
        /// How roles are named that are made: `FRESH`, as AWS does, ends a name in chance; `STABLE` ends it in what follows from instance, account and permission set, so that a role made again is called as before.
        pub role_naming: Option<RoleNaming>,
        /// What becomes of roles that were changed behind our back: `OFF`, nobody looks unless asked to; `REPORT`, they are listed and on the trail; `REPAIR`, they are made what they were, too.
        pub drift_policy: Option<DriftPolicy>,
        /// How often accounts are looked through for such roles, ISO 8601: PT15M to P90D.
        pub drift_interval: Option<String>,
        /// Quotas to set, at most to ten times AWS's; the others stay.
        pub quotas: Option<BTreeMap<String, i32>>,
    }

    impl Structure for UpdateInstanceSettingsRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_INSTANCE_SETTINGS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                portal_session_duration: slots.next()?,
                device_authorization: slots.next()?,
                password_min_length: slots.next()?,
                password_link_duration: slots.next()?,
                aws_limits_strict: slots.next()?,
                role_naming: slots.next()?,
                drift_policy: slots.next()?,
                drift_interval: slots.next()?,
                quotas: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.portal_session_duration.into_value(),
                self.device_authorization.into_value(),
                self.password_min_length.into_value(),
                self.password_link_duration.into_value(),
                self.aws_limits_strict.into_value(),
                self.role_naming.into_value(),
                self.drift_policy.into_value(),
                self.drift_interval.into_value(),
                self.quotas.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateInstanceSettingsResponse {}

    impl Structure for UpdateInstanceSettingsResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_INSTANCE_SETTINGS_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateRuleRequest {
        pub instance_arn: String,
        pub rule_id: String,
        pub name: Option<String>,
        pub description: Option<String>,
        pub principal_type: Option<PrincipalType>,
        pub principal_id: Option<String>,
        pub permission_set_arn: Option<String>,
        pub scope: Option<RuleScope>,
    }

    impl Structure for UpdateRuleRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_RULE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                instance_arn: slots.next()?,
                rule_id: slots.next()?,
                name: slots.next()?,
                description: slots.next()?,
                principal_type: slots.next()?,
                principal_id: slots.next()?,
                permission_set_arn: slots.next()?,
                scope: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.instance_arn.into_value(),
                self.rule_id.into_value(),
                self.name.into_value(),
                self.description.into_value(),
                self.principal_type.into_value(),
                self.principal_id.into_value(),
                self.permission_set_arn.into_value(),
                self.scope.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateRuleResponse {
        pub rule: AssignmentRule,
    }

    impl Structure for UpdateRuleResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_RULE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { rule: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.rule.into_value()]
        }
    }

    /// The request breaks a rule of its own.
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
        Bounds, ErrorShape, ListShape, MapShape, Member, Pattern, Shape, StructShape, TEXT, TextShape,
    };

    pub(super) static ACCESS_ACTION: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(3, 256),
        pattern: Some(Pattern::new(r"[^:\s]+:[^:\s]+", r"\A(?:[^:[\t\n\x0B\f\r ]]+:[^:[\t\n\x0B\f\r ]]+)\z")),
        values: &[],
    };

    pub(super) static ACCESS_ANSWER: StructShape = StructShape {
        name: "AccessAnswer",
        members: &[
            Member::new("Id", Shape::String(&QUESTION_ID)),
            Member::new("Decision", Shape::String(&ACCESS_DECISION)).required(),
            Member::new("PrincipalArn", Shape::String(&PRINCIPAL_ARN)),
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("Reasons", Shape::List(&ACCESS_REASONS)),
            Member::new("UnknownContextKeys", Shape::List(&CONTEXT_KEYS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_ANSWERS: ListShape =
        ListShape { member: Shape::Structure(&ACCESS_ANSWER), length: Bounds::NONE };

    pub(super) static ACCESS_CHANGE: StructShape = StructShape {
        name: "AccessChange",
        members: &[
            Member::new("Change", Shape::String(&ACCESS_CHANGE_KIND)).required(),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("AccountName", Shape::String(&TEXT)).required(),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)).required(),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_CHANGE_KIND: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["GAINED", "LOST"] };

    pub(super) static ACCESS_CHANGES: ListShape =
        ListShape { member: Shape::Structure(&ACCESS_CHANGE), length: Bounds::NONE };

    pub(super) static ACCESS_CONTEXT: MapShape =
        MapShape { key: &CONTEXT_KEY, value: Shape::List(&CONTEXT_VALUES), length: Bounds::between(0, 100) };

    pub(super) static ACCESS_DECISION: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["allowed", "explicitDeny", "implicitDeny"],
    };

    pub(super) static ACCESS_DENIED_EXCEPTION: StructShape = StructShape {
        name: "AccessDeniedException",
        error: Some(ErrorShape { code: "AccessDeniedException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_PRINCIPAL: StructShape = StructShape {
        name: "AccessPrincipal",
        members: &[
            Member::new("Arn", Shape::String(&PRINCIPAL_ARN)),
            Member::new("User", Shape::String(&USER_NAME_OR_ID)),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("PermissionSet", Shape::String(&PERMISSION_SET_NAME)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_QUESTION: StructShape = StructShape {
        name: "AccessQuestion",
        members: &[
            Member::new("Id", Shape::String(&QUESTION_ID)),
            Member::new("Principal", Shape::Structure(&ACCESS_PRINCIPAL)).required(),
            Member::new("Action", Shape::String(&ACCESS_ACTION)).required(),
            Member::new("Resource", Shape::String(&ACCESS_RESOURCE)).required(),
            Member::new("ResourceAccount", Shape::String(&ACCOUNT_ID)),
            Member::new("Context", Shape::Map(&ACCESS_CONTEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_QUESTIONS: ListShape =
        ListShape { member: Shape::Structure(&ACCESS_QUESTION), length: Bounds::between(1, 100) };

    pub(super) static ACCESS_REASON: StructShape = StructShape {
        name: "AccessReason",
        members: &[
            Member::new("Layer", Shape::String(&TEXT)).required(),
            Member::new("Level", Shape::Integer(Bounds::NONE)),
            Member::new("Place", Shape::String(&TEXT)),
            Member::new("Verdict", Shape::String(&REASON_VERDICT)).required(),
            Member::new("Policy", Shape::String(&TEXT)),
            Member::new("Statement", Shape::Integer(Bounds::NONE)),
            Member::new("Sid", Shape::String(&TEXT)),
            Member::new("Text", Shape::String(&TEXT)).required(),
            Member::new("Remedy", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_REASONS: ListShape =
        ListShape { member: Shape::Structure(&ACCESS_REASON), length: Bounds::NONE };

    pub(super) static ACCESS_RESOURCE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 2048), pattern: None, values: &[] };

    pub(super) static ACCESS_SOURCE: StructShape = StructShape {
        name: "AccessSource",
        members: &[
            Member::new("Type", Shape::String(&ACCESS_SOURCE_TYPE)).required(),
            Member::new("RuleId", Shape::String(&RULE_ID)),
            Member::new("RuleName", Shape::String(&RULE_NAME)),
            Member::new("GrantId", Shape::String(&GRANT_ID)),
            Member::new("EndTime", Shape::Timestamp(None)),
            Member::new("Reason", Shape::String(&GRANT_REASON)),
            Member::new("Ticket", Shape::String(&GRANT_TICKET)),
            Member::new("Approver", Shape::String(&GRANT_APPROVER)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_SOURCE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["DIRECT", "RULE", "GRANT"],
    };

    pub(super) static ACCESS_SOURCES: ListShape =
        ListShape { member: Shape::Structure(&ACCESS_SOURCE), length: Bounds::NONE };

    pub(super) static ACCOUNT_ACCESS: StructShape = StructShape {
        name: "AccountAccess",
        members: &[
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("AccountName", Shape::String(&TEXT)).required(),
            Member::new("EmailAddress", Shape::String(&TEXT)).required(),
            Member::new("RoleNames", Shape::List(&ROLE_NAMES)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_ACCESS_LIST: ListShape =
        ListShape { member: Shape::Structure(&ACCOUNT_ACCESS), length: Bounds::NONE };

    pub(super) static ACCOUNT_CONNECTION: StructShape = StructShape {
        name: "AccountConnection",
        members: &[
            Member::new("Name", Shape::String(&CONNECTION_NAME)).required(),
            Member::new("Partition", Shape::String(&PARTITION)).required(),
            Member::new("Region", Shape::String(&REGION_NAME)).required(),
            Member::new("EndpointUrl", Shape::String(&ENDPOINT_URL)),
            Member::new("IamEndpointUrl", Shape::String(&ENDPOINT_URL)),
            Member::new("StsEndpointUrl", Shape::String(&ENDPOINT_URL)),
            Member::new("OrganizationsEndpointUrl", Shape::String(&ENDPOINT_URL)),
            Member::new("Profile", Shape::String(&PROFILE_NAME)),
            Member::new("CredentialSource", Shape::String(&CREDENTIAL_SOURCE)),
            Member::new("ThroughRoleArn", Shape::String(&OPTIONAL_ROLE_ARN)),
            Member::new("EntryRoleName", Shape::String(&ENTRY_ROLE_NAME)).required(),
            Member::new("ExternalId", Shape::String(&EXTERNAL_ID)),
            Member::new("RolePath", Shape::String(&ROLE_PATH)).required(),
            Member::new("RoleNamePrefix", Shape::String(&ROLE_NAME_PREFIX)).required(),
            Member::new("ParentId", Shape::String(&OPTIONAL_PARENT_ID)),
            Member::new("CreatedDate", Shape::Timestamp(None)),
            Member::new("UpdatedDate", Shape::Timestamp(None)),
            Member::new("DiscoveredDate", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_CONNECTIONS: ListShape =
        ListShape { member: Shape::Structure(&ACCOUNT_CONNECTION), length: Bounds::NONE };

    pub(super) static ACCOUNT_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(12, 12),
        pattern: Some(Pattern::new(r"\d{12}", r"\A(?:[0-9]{12})\z")),
        values: &[],
    };

    pub(super) static ACCOUNT_IDS: ListShape =
        ListShape { member: Shape::String(&ACCOUNT_ID), length: Bounds::between(0, 100) };

    pub(super) static ACCOUNT_NAME_PATTERN: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 50), pattern: None, values: &[] };

    pub(super) static ACCOUNT_NAME_PATTERNS: ListShape =
        ListShape { member: Shape::String(&ACCOUNT_NAME_PATTERN), length: Bounds::between(0, 100) };

    pub(super) static ACCOUNT_TAG_CONDITION: StructShape = StructShape {
        name: "AccountTagCondition",
        members: &[
            Member::new("Key", Shape::String(&TAG_KEY)).required(),
            Member::new("Values", Shape::List(&TAG_VALUES)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_TAG_CONDITIONS: ListShape =
        ListShape { member: Shape::Structure(&ACCOUNT_TAG_CONDITION), length: Bounds::between(0, 50) };

    pub(super) static ADD_CONNECTED_ACCOUNT_REQUEST: StructShape = StructShape {
        name: "AddConnectedAccountRequest",
        members: &[
            Member::new("ConnectionName", Shape::String(&CONNECTION_NAME)).required(),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("AccountName", Shape::String(&CONNECTED_ACCOUNT_NAME)).required(),
            Member::new("Email", Shape::String(&CONNECTED_ACCOUNT_EMAIL)).required(),
            Member::new("ParentId", Shape::String(&CONNECTED_PARENT_ID)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ADD_CONNECTED_ACCOUNT_RESPONSE: StructShape =
        StructShape { name: "AddConnectedAccountResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static ADD_GROUP_TO_GROUP_REQUEST: StructShape = StructShape {
        name: "AddGroupToGroupRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("GroupId", Shape::String(&GROUP_ID)).required(),
            Member::new("MemberGroupId", Shape::String(&GROUP_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ADD_GROUP_TO_GROUP_RESPONSE: StructShape =
        StructShape { name: "AddGroupToGroupResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static APPLY_ORGANIZATION_REQUEST: StructShape = StructShape {
        name: "ApplyOrganizationRequest",
        members: &[
            Member::new("Document", Shape::String(&ORGANIZATION_DOCUMENT)).required(),
            Member::new("DryRun", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static APPLY_ORGANIZATION_RESPONSE: StructShape = StructShape {
        name: "ApplyOrganizationResponse",
        members: &[
            Member::new("Changes", Shape::List(&CHANGES)).required(),
            Member::new("PasswordLinks", Shape::List(&PASSWORD_LINKS)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static APPROVE_DEVICE_AUTHORIZATION_REQUEST: StructShape = StructShape {
        name: "ApproveDeviceAuthorizationRequest",
        members: &[Member::new("UserCode", Shape::String(&USER_CODE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static APPROVE_DEVICE_AUTHORIZATION_RESPONSE: StructShape =
        StructShape { name: "ApproveDeviceAuthorizationResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static ASSIGNMENT_RULE: StructShape = StructShape {
        name: "AssignmentRule",
        members: &[
            Member::new("RuleId", Shape::String(&RULE_ID)).required(),
            Member::new("Name", Shape::String(&RULE_NAME)).required(),
            Member::new("Description", Shape::String(&RULE_DESCRIPTION)),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)).required(),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("Scope", Shape::Structure(&RULE_SCOPE)).required(),
            Member::new("CreatedAt", Shape::Timestamp(None)).required(),
            Member::new("CreatedBy", Shape::String(&TEXT)).required(),
            Member::new("UpdatedAt", Shape::Timestamp(None)).required(),
            Member::new("UpdatedBy", Shape::String(&TEXT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ASSIGNMENT_RULES: ListShape =
        ListShape { member: Shape::Structure(&ASSIGNMENT_RULE), length: Bounds::NONE };

    pub(super) static AUTHORIZATION_CODE: TextShape =
        TextShape { sensitive: true, length: Bounds::between(1, 2048), pattern: None, values: &[] };

    pub(super) static AUTHORIZE_REQUEST: StructShape = StructShape {
        name: "AuthorizeRequest",
        members: &[
            Member::new("ClientId", Shape::String(&CLIENT_ID)).required(),
            Member::new("RedirectUri", Shape::String(&URL)).required(),
            Member::new("Scopes", Shape::List(&SCOPES)),
            Member::new("CodeChallenge", Shape::String(&CODE_CHALLENGE)).required(),
            Member::new("CodeChallengeMethod", Shape::String(&CODE_CHALLENGE_METHOD)).required(),
            Member::new("ResponseType", Shape::String(&RESPONSE_TYPE)).required(),
            Member::new("State", Shape::String(&STATE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static AUTHORIZE_RESPONSE: StructShape = StructShape {
        name: "AuthorizeResponse",
        members: &[
            Member::new("Code", Shape::String(&AUTHORIZATION_CODE)).required(),
            Member::new("RedirectUri", Shape::String(&COMPLETED_REDIRECT_URI)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static AVAILABILITY: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["ENABLED", "DISABLED"] };

    pub(super) static CHANGE: StructShape = StructShape {
        name: "Change",
        members: &[
            Member::new("Action", Shape::String(&CHANGE_ACTION)).required(),
            Member::new("Kind", Shape::String(&TEXT)).required(),
            Member::new("Name", Shape::String(&TEXT)).required(),
            Member::new("Detail", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CHANGE_ACTION: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["CREATE", "UPDATE", "DELETE"],
    };

    pub(super) static CHANGES: ListShape =
        ListShape { member: Shape::Structure(&CHANGE), length: Bounds::NONE };

    pub(super) static CHECK_ACCESS_REQUEST: StructShape = StructShape {
        name: "CheckAccessRequest",
        members: &[
            Member::new("Action", Shape::String(&ACCESS_ACTION)).required(),
            Member::new("Resource", Shape::String(&ACCESS_RESOURCE)).required(),
            Member::new("ResourceAccount", Shape::String(&ACCOUNT_ID)),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("PermissionSet", Shape::String(&PERMISSION_SET_NAME)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CHECK_ACCESS_RESPONSE: StructShape = StructShape {
        name: "CheckAccessResponse",
        members: &[
            Member::new("PrincipalArn", Shape::String(&PRINCIPAL_ARN)).required(),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("RoleName", Shape::String(&TEXT)),
            Member::new("PermissionSet", Shape::String(&PERMISSION_SET_NAME)),
            Member::new("UserId", Shape::String(&USER_ID)),
            Member::new("UserName", Shape::String(&USER_NAME)),
            Member::new("Groups", Shape::List(&GROUP_NAMES)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CLIENT_ID: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 2048), pattern: None, values: &[] };

    pub(super) static CLIENT_NAME: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 256), pattern: None, values: &[] };

    pub(super) static CODE_CHALLENGE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(43, 128),
        pattern: Some(Pattern::new(r"[A-Za-z0-9._~-]+", r"\A(?:[A-Za-z0-9._~-]+)\z")),
        values: &[],
    };

    pub(super) static CODE_CHALLENGE_METHOD: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 16), pattern: None, values: &[] };

    pub(super) static COMPLETED_REDIRECT_URI: TextShape =
        TextShape { sensitive: true, length: Bounds::between(1, 8192), pattern: None, values: &[] };

    pub(super) static CONFLICT_EXCEPTION: StructShape = StructShape {
        name: "ConflictException",
        error: Some(ErrorShape { code: "ConflictException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static CONNECTED_ACCOUNT_EMAIL: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(6, 64),
        pattern: Some(Pattern::new(
            r"[^\s@]+@[^\s@]+\.[^\s@]+",
            r"\A(?:[^[\t\n\x0B\f\r ]@]+@[^[\t\n\x0B\f\r ]@]+\.[^[\t\n\x0B\f\r ]@]+)\z",
        )),
        values: &[],
    };

    pub(super) static CONNECTED_ACCOUNT_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 50),
        pattern: Some(Pattern::new(r"[ -~]+", r"\A(?:[ -~]+)\z")),
        values: &[],
    };

    pub(super) static CONNECTED_PARENT_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(6, 100),
        pattern: Some(Pattern::new(
            r"r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}",
            r"\A(?:r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})\z",
        )),
        values: &[],
    };

    pub(super) static CONNECTION_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 64),
        pattern: Some(Pattern::new(r"[a-zA-Z0-9_-]+", r"\A(?:[a-zA-Z0-9_-]+)\z")),
        values: &[],
    };

    pub(super) static CONTEXT_KEY: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 256), pattern: None, values: &[] };

    pub(super) static CONTEXT_KEYS: ListShape =
        ListShape { member: Shape::String(&CONTEXT_KEY), length: Bounds::NONE };

    pub(super) static CONTEXT_VALUE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(0, 2048), pattern: None, values: &[] };

    pub(super) static CONTEXT_VALUES: ListShape =
        ListShape { member: Shape::String(&CONTEXT_VALUE), length: Bounds::between(0, 50) };

    pub(super) static CREATE_ACCOUNT_CONNECTION_REQUEST: StructShape = StructShape {
        name: "CreateAccountConnectionRequest",
        members: &[
            Member::new("Name", Shape::String(&CONNECTION_NAME)).required(),
            Member::new("Partition", Shape::String(&PARTITION)),
            Member::new("Region", Shape::String(&REGION_NAME)).required(),
            Member::new("EndpointUrl", Shape::String(&ENDPOINT_URL)),
            Member::new("IamEndpointUrl", Shape::String(&ENDPOINT_URL)),
            Member::new("StsEndpointUrl", Shape::String(&ENDPOINT_URL)),
            Member::new("OrganizationsEndpointUrl", Shape::String(&ENDPOINT_URL)),
            Member::new("Profile", Shape::String(&PROFILE_NAME)),
            Member::new("CredentialSource", Shape::String(&CREDENTIAL_SOURCE)),
            Member::new("ThroughRoleArn", Shape::String(&OPTIONAL_ROLE_ARN)),
            Member::new("EntryRoleName", Shape::String(&ENTRY_ROLE_NAME)),
            Member::new("ExternalId", Shape::String(&EXTERNAL_ID)),
            Member::new("RolePath", Shape::String(&ROLE_PATH)),
            Member::new("RoleNamePrefix", Shape::String(&ROLE_NAME_PREFIX)),
            Member::new("ParentId", Shape::String(&OPTIONAL_PARENT_ID)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ACCOUNT_CONNECTION_RESPONSE: StructShape = StructShape {
        name: "CreateAccountConnectionResponse",
        members: &[Member::new("Connection", Shape::Structure(&ACCOUNT_CONNECTION)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_GRANT_REQUEST: StructShape = StructShape {
        name: "CreateGrantRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)).required(),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("StartTime", Shape::Timestamp(None)),
            Member::new("EndTime", Shape::Timestamp(None)),
            Member::new("Duration", Shape::String(&DURATION)),
            Member::new("Reason", Shape::String(&GRANT_REASON)),
            Member::new("Ticket", Shape::String(&GRANT_TICKET)),
            Member::new("Approver", Shape::String(&GRANT_APPROVER)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_GRANT_RESPONSE: StructShape = StructShape {
        name: "CreateGrantResponse",
        members: &[Member::new("Grant", Shape::Structure(&GRANT)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_PASSWORD_LINK_REQUEST: StructShape = StructShape {
        name: "CreatePasswordLinkRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserId", Shape::String(&USER_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_PASSWORD_LINK_RESPONSE: StructShape = StructShape {
        name: "CreatePasswordLinkResponse",
        members: &[
            Member::new("Url", Shape::String(&PASSWORD_LINK_URL)).required(),
            Member::new("ExpiresAt", Shape::Timestamp(None)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_RULE_REQUEST: StructShape = StructShape {
        name: "CreateRuleRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("Name", Shape::String(&RULE_NAME)).required(),
            Member::new("Description", Shape::String(&RULE_DESCRIPTION)),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)).required(),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("Scope", Shape::Structure(&RULE_SCOPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_RULE_RESPONSE: StructShape = StructShape {
        name: "CreateRuleResponse",
        members: &[Member::new("Rule", Shape::Structure(&ASSIGNMENT_RULE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static CREDENTIAL_SOURCE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["Environment", "Ec2InstanceMetadata", "EcsContainer"],
    };

    pub(super) static DECIDE_ACCESS_REQUEST: StructShape = StructShape {
        name: "DecideAccessRequest",
        members: &[
            Member::new("Questions", Shape::List(&ACCESS_QUESTIONS)).required(),
            Member::new("Explain", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DECIDE_ACCESS_RESPONSE: StructShape = StructShape {
        name: "DecideAccessResponse",
        members: &[Member::new("Answers", Shape::List(&ACCESS_ANSWERS)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_ACCOUNT_CONNECTION_REQUEST: StructShape = StructShape {
        name: "DeleteAccountConnectionRequest",
        members: &[Member::new("Name", Shape::String(&CONNECTION_NAME)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_ACCOUNT_CONNECTION_RESPONSE: StructShape =
        StructShape { name: "DeleteAccountConnectionResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static DELETE_RULE_REQUEST: StructShape = StructShape {
        name: "DeleteRuleRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("RuleId", Shape::String(&RULE_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_RULE_RESPONSE: StructShape =
        StructShape { name: "DeleteRuleResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static DENY_DEVICE_AUTHORIZATION_REQUEST: StructShape = StructShape {
        name: "DenyDeviceAuthorizationRequest",
        members: &[Member::new("UserCode", Shape::String(&USER_CODE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DENY_DEVICE_AUTHORIZATION_RESPONSE: StructShape =
        StructShape { name: "DenyDeviceAuthorizationResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static DESCRIBE_AUTHORIZATION_REQUEST: StructShape = StructShape {
        name: "DescribeAuthorizationRequest",
        members: &[
            Member::new("ClientId", Shape::String(&CLIENT_ID)).required(),
            Member::new("RedirectUri", Shape::String(&URL)).required(),
            Member::new("Scopes", Shape::List(&SCOPES)),
            Member::new("CodeChallenge", Shape::String(&CODE_CHALLENGE)).required(),
            Member::new("CodeChallengeMethod", Shape::String(&CODE_CHALLENGE_METHOD)).required(),
            Member::new("ResponseType", Shape::String(&RESPONSE_TYPE)).required(),
            Member::new("State", Shape::String(&STATE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_AUTHORIZATION_RESPONSE: StructShape = StructShape {
        name: "DescribeAuthorizationResponse",
        members: &[
            Member::new("ClientName", Shape::String(&CLIENT_NAME)).required(),
            Member::new("Scopes", Shape::List(&SCOPES)).required(),
            Member::new("RedirectUri", Shape::String(&URL)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_DEVICE_AUTHORIZATION_REQUEST: StructShape = StructShape {
        name: "DescribeDeviceAuthorizationRequest",
        members: &[Member::new("UserCode", Shape::String(&USER_CODE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_DEVICE_AUTHORIZATION_RESPONSE: StructShape = StructShape {
        name: "DescribeDeviceAuthorizationResponse",
        members: &[
            Member::new("ClientName", Shape::String(&CLIENT_NAME)).required(),
            Member::new("Scopes", Shape::List(&SCOPES)).required(),
            Member::new("RequestedFrom", Shape::String(&TEXT)).required(),
            Member::new("ExpiresAt", Shape::Timestamp(None)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_GRANT_REQUEST: StructShape = StructShape {
        name: "DescribeGrantRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("GrantId", Shape::String(&GRANT_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_GRANT_RESPONSE: StructShape = StructShape {
        name: "DescribeGrantResponse",
        members: &[
            Member::new("Grant", Shape::Structure(&GRANT)).required(),
            Member::new("Unreached", Shape::Structure(&UNREACHED_ACCOUNT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_PASSWORD_LINK_REQUEST: StructShape = StructShape {
        name: "DescribePasswordLinkRequest",
        members: &[Member::new("Token", Shape::String(&PASSWORD_LINK_TOKEN)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_PASSWORD_LINK_RESPONSE: StructShape = StructShape {
        name: "DescribePasswordLinkResponse",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME)).required(),
            Member::new("PasswordMinLength", Shape::Integer(Bounds::between(8, 64))).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_RULE_REQUEST: StructShape = StructShape {
        name: "DescribeRuleRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("RuleId", Shape::String(&RULE_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_RULE_RESPONSE: StructShape = StructShape {
        name: "DescribeRuleResponse",
        members: &[
            Member::new("Rule", Shape::Structure(&ASSIGNMENT_RULE)).required(),
            Member::new("UnreachedAccounts", Shape::List(&UNREACHED_ACCOUNTS)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_SESSION_REQUEST: StructShape =
        StructShape { name: "DescribeSessionRequest", members: &[], ..StructShape::PLAIN };

    pub(super) static DESCRIBE_SESSION_RESPONSE: StructShape = StructShape {
        name: "DescribeSessionResponse",
        members: &[
            Member::new("UserId", Shape::String(&USER_ID)).required(),
            Member::new("UserName", Shape::String(&USER_NAME)).required(),
            Member::new("DisplayName", Shape::String(&DISPLAY_NAME)),
            Member::new("ExpiresAt", Shape::Timestamp(None)).required(),
            Member::new("IssuerUrl", Shape::String(&URL)).required(),
            Member::new("Region", Shape::String(&REGION)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DETECT_DRIFT_REQUEST: StructShape = StructShape {
        name: "DetectDriftRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DETECT_DRIFT_RESPONSE: StructShape =
        StructShape { name: "DetectDriftResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static DISABLE_USER_REQUEST: StructShape = StructShape {
        name: "DisableUserRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserId", Shape::String(&USER_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DISABLE_USER_RESPONSE: StructShape =
        StructShape { name: "DisableUserResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static DISCOVER_ACCOUNTS_REQUEST: StructShape = StructShape {
        name: "DiscoverAccountsRequest",
        members: &[
            Member::new("Name", Shape::String(&CONNECTION_NAME)).required(),
            Member::new("DryRun", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DISCOVER_ACCOUNTS_RESPONSE: StructShape = StructShape {
        name: "DiscoverAccountsResponse",
        members: &[
            Member::new("Changes", Shape::List(&DISCOVERY_CHANGES)).required(),
            Member::new("Accounts", Shape::Integer(Bounds::at_least(0))).required(),
            Member::new("DryRun", Shape::Boolean).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DISCOVERY_CHANGE: StructShape = StructShape {
        name: "DiscoveryChange",
        members: &[
            Member::new("Kind", Shape::String(&DISCOVERY_CHANGE_KIND)).required(),
            Member::new("Id", Shape::String(&TEXT)).required(),
            Member::new("Name", Shape::String(&TEXT)),
            Member::new("Detail", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DISCOVERY_CHANGE_KIND: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["ADDED", "CHANGED", "MOVED", "SUSPENDED", "RESUMED", "SKIPPED", "GONE"],
    };

    pub(super) static DISCOVERY_CHANGES: ListShape =
        ListShape { member: Shape::Structure(&DISCOVERY_CHANGE), length: Bounds::NONE };

    pub(super) static DISPLAY_NAME: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 1024), pattern: None, values: &[] };

    pub(super) static DOCUMENT_EXCEPTION: StructShape = StructShape {
        name: "DocumentException",
        error: Some(ErrorShape { code: "DocumentException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("Errors", Shape::List(&DOCUMENT_PROBLEMS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DOCUMENT_PROBLEM: StructShape = StructShape {
        name: "DocumentProblem",
        members: &[
            Member::new("Line", Shape::Integer(Bounds::NONE)),
            Member::new("Column", Shape::Integer(Bounds::NONE)),
            Member::new("Path", Shape::String(&TEXT)),
            Member::new("Message", Shape::String(&TEXT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DOCUMENT_PROBLEMS: ListShape =
        ListShape { member: Shape::Structure(&DOCUMENT_PROBLEM), length: Bounds::NONE };

    pub(super) static DRIFT_DIFFERENCES: ListShape =
        ListShape { member: Shape::String(&TEXT), length: Bounds::NONE };

    pub(super) static DRIFT_POLICY: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["OFF", "REPORT", "REPAIR"],
    };

    pub(super) static DRIFTED_ACCOUNT: StructShape = StructShape {
        name: "DriftedAccount",
        members: &[
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("Differences", Shape::List(&DRIFT_DIFFERENCES)).required(),
            Member::new("FailureReason", Shape::String(&TEXT)),
            Member::new("LookedAt", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DRIFTED_ACCOUNTS: ListShape =
        ListShape { member: Shape::Structure(&DRIFTED_ACCOUNT), length: Bounds::NONE };

    pub(super) static DURATION: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 100), pattern: None, values: &[] };

    pub(super) static EFFECTIVE_ACCESS: StructShape = StructShape {
        name: "EffectiveAccess",
        members: &[
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)).required(),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)).required(),
            Member::new("PrincipalName", Shape::String(&TEXT)),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("PermissionSetName", Shape::String(&PERMISSION_SET_NAME)),
            Member::new("Through", Shape::List(&GROUP_PATH)).required(),
            Member::new("Sources", Shape::List(&ACCESS_SOURCES)).required(),
            Member::new("EndTime", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static EFFECTIVE_ACCESS_LIST: ListShape =
        ListShape { member: Shape::Structure(&EFFECTIVE_ACCESS), length: Bounds::NONE };

    pub(super) static ENABLE_USER_REQUEST: StructShape = StructShape {
        name: "EnableUserRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserId", Shape::String(&USER_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ENABLE_USER_RESPONSE: StructShape =
        StructShape { name: "EnableUserResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static ENDPOINT_URL: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 512),
        pattern: Some(Pattern::new(r"(https?://[!-~]+)?", r"\A(?:(https?://[!-~]+)?)\z")),
        values: &[],
    };

    pub(super) static ENTRY_ROLE_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 576),
        pattern: Some(Pattern::new(r"[a-zA-Z0-9+=,.@_/-]+", r"\A(?:[a-zA-Z0-9+=,.@_/-]+)\z")),
        values: &[],
    };

    pub(super) static EVENT: StructShape = StructShape {
        name: "Event",
        members: &[
            Member::new("EventId", Shape::String(&EVENT_ID)).required(),
            Member::new("EventTime", Shape::Timestamp(None)).required(),
            Member::new("CloudTrailEvent", Shape::String(&TEXT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static EVENT_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 64),
        pattern: Some(Pattern::new(r"[0-9A-Za-z-]+", r"\A(?:[0-9A-Za-z-]+)\z")),
        values: &[],
    };

    pub(super) static EVENT_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[A-Za-z0-9]+", r"\A(?:[A-Za-z0-9]+)\z")),
        values: &[],
    };

    pub(super) static EVENTS: ListShape =
        ListShape { member: Shape::Structure(&EVENT), length: Bounds::NONE };

    pub(super) static EXPORT_ORGANIZATION_REQUEST: StructShape =
        StructShape { name: "ExportOrganizationRequest", members: &[], ..StructShape::PLAIN };

    pub(super) static EXPORT_ORGANIZATION_RESPONSE: StructShape = StructShape {
        name: "ExportOrganizationResponse",
        members: &[Member::new("Document", Shape::String(&ORGANIZATION_DOCUMENT)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static EXTERNAL_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 1224),
        pattern: Some(Pattern::new(r"[a-zA-Z0-9+=,.@:/_-]*", r"\A(?:[a-zA-Z0-9+=,.@:/_-]*)\z")),
        values: &[],
    };

    pub(super) static GET_INSTANCE_SETTINGS_REQUEST: StructShape = StructShape {
        name: "GetInstanceSettingsRequest",
        members: &[Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_INSTANCE_SETTINGS_RESPONSE: StructShape = StructShape {
        name: "GetInstanceSettingsResponse",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PortalSessionDuration", Shape::String(&DURATION)).required(),
            Member::new("DeviceAuthorization", Shape::String(&AVAILABILITY)).required(),
            Member::new("PasswordMinLength", Shape::Integer(Bounds::between(8, 64))).required(),
            Member::new("PasswordLinkDuration", Shape::String(&DURATION)).required(),
            Member::new("AwsLimitsStrict", Shape::Boolean).required(),
            Member::new("RoleNaming", Shape::String(&ROLE_NAMING)).required(),
            Member::new("DriftPolicy", Shape::String(&DRIFT_POLICY)).required(),
            Member::new("DriftInterval", Shape::String(&DURATION)).required(),
            Member::new("Quotas", Shape::Map(&QUOTAS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GRANT: StructShape = StructShape {
        name: "Grant",
        members: &[
            Member::new("GrantId", Shape::String(&GRANT_ID)).required(),
            Member::new("Status", Shape::String(&GRANT_STATUS)).required(),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)).required(),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("StartTime", Shape::Timestamp(None)).required(),
            Member::new("EndTime", Shape::Timestamp(None)).required(),
            Member::new("Reason", Shape::String(&GRANT_REASON)),
            Member::new("Ticket", Shape::String(&GRANT_TICKET)),
            Member::new("Approver", Shape::String(&GRANT_APPROVER)),
            Member::new("CreatedAt", Shape::Timestamp(None)).required(),
            Member::new("CreatedBy", Shape::String(&TEXT)).required(),
            Member::new("RevokedAt", Shape::Timestamp(None)),
            Member::new("RevokedBy", Shape::String(&TEXT)),
            Member::new("RevocationReason", Shape::String(&GRANT_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GRANT_APPROVER: TextShape =
        TextShape { sensitive: false, length: Bounds::between(0, 256), pattern: None, values: &[] };

    pub(super) static GRANT_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(22, 22),
        pattern: Some(Pattern::new(r"grant-[0-9a-f]{16}", r"\A(?:grant-[0-9a-f]{16})\z")),
        values: &[],
    };

    pub(super) static GRANT_REASON: TextShape =
        TextShape { sensitive: false, length: Bounds::between(0, 1024), pattern: None, values: &[] };

    pub(super) static GRANT_STATUS: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["SCHEDULED", "ACTIVE", "ENDED", "REVOKED"],
    };

    pub(super) static GRANT_TICKET: TextShape =
        TextShape { sensitive: false, length: Bounds::between(0, 128), pattern: None, values: &[] };

    pub(super) static GRANTS: ListShape =
        ListShape { member: Shape::Structure(&GRANT), length: Bounds::NONE };

    pub(super) static GROUP_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 47),
        pattern: Some(Pattern::new(
            r"([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
            r"\A(?:([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})\z",
        )),
        values: &[],
    };

    pub(super) static GROUP_NAMES: ListShape =
        ListShape { member: Shape::String(&DISPLAY_NAME), length: Bounds::NONE };

    pub(super) static GROUP_PATH: ListShape =
        ListShape { member: Shape::Structure(&GROUP_REFERENCE), length: Bounds::NONE };

    pub(super) static GROUP_REFERENCE: StructShape = StructShape {
        name: "GroupReference",
        members: &[
            Member::new("GroupId", Shape::String(&GROUP_ID)).required(),
            Member::new("DisplayName", Shape::String(&DISPLAY_NAME)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static IDENTITY_STORE_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 36),
        pattern: Some(Pattern::new(
            r"d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
            r"\A(?:d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\z",
        )),
        values: &[],
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

    pub(super) static INTERNAL_SERVER_EXCEPTION: StructShape = StructShape {
        name: "InternalServerException",
        error: Some(ErrorShape { code: "InternalServerException", status: 500, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCESS_REQUEST: StructShape = StructShape {
        name: "ListAccessRequest",
        members: &[
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 1000))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCESS_RESPONSE: StructShape = StructShape {
        name: "ListAccessResponse",
        members: &[
            Member::new("Accounts", Shape::List(&ACCOUNT_ACCESS_LIST)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNT_CONNECTIONS_REQUEST: StructShape = StructShape {
        name: "ListAccountConnectionsRequest",
        members: &[
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNT_CONNECTIONS_RESPONSE: StructShape = StructShape {
        name: "ListAccountConnectionsResponse",
        members: &[
            Member::new("Connections", Shape::List(&ACCOUNT_CONNECTIONS)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_DRIFT_REQUEST: StructShape = StructShape {
        name: "ListDriftRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_DRIFT_RESPONSE: StructShape = StructShape {
        name: "ListDriftResponse",
        members: &[
            Member::new("Accounts", Shape::List(&DRIFTED_ACCOUNTS)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_EFFECTIVE_ACCESS_REQUEST: StructShape = StructShape {
        name: "ListEffectiveAccessRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_EFFECTIVE_ACCESS_RESPONSE: StructShape = StructShape {
        name: "ListEffectiveAccessResponse",
        members: &[
            Member::new("EffectiveAccess", Shape::List(&EFFECTIVE_ACCESS_LIST)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_GRANTS_REQUEST: StructShape = StructShape {
        name: "ListGrantsRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("Status", Shape::String(&GRANT_STATUS)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_GRANTS_RESPONSE: StructShape = StructShape {
        name: "ListGrantsResponse",
        members: &[
            Member::new("Grants", Shape::List(&GRANTS)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_NESTED_GROUPS_REQUEST: StructShape = StructShape {
        name: "ListNestedGroupsRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("GroupId", Shape::String(&GROUP_ID)).required(),
            Member::new("Direction", Shape::String(&NESTING_DIRECTION)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_NESTED_GROUPS_RESPONSE: StructShape = StructShape {
        name: "ListNestedGroupsResponse",
        members: &[
            Member::new("NestedGroups", Shape::List(&NESTED_GROUP_LIST)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_PROVISIONING_PROGRESS_REQUEST: StructShape = StructShape {
        name: "ListProvisioningProgressRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("RequestId", Shape::String(&PROVISIONING_REQUEST_ID)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_PROVISIONING_PROGRESS_RESPONSE: StructShape = StructShape {
        name: "ListProvisioningProgressResponse",
        members: &[
            Member::new("Accounts", Shape::List(&PROVISIONING_PROGRESS_LIST)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_RULES_REQUEST: StructShape = StructShape {
        name: "ListRulesRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_RULES_RESPONSE: StructShape = StructShape {
        name: "ListRulesResponse",
        members: &[
            Member::new("Rules", Shape::List(&ASSIGNMENT_RULES)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SESSIONS_REQUEST: StructShape = StructShape {
        name: "ListSessionsRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserId", Shape::String(&USER_ID)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_SESSIONS_RESPONSE: StructShape = StructShape {
        name: "ListSessionsResponse",
        members: &[
            Member::new("Sessions", Shape::List(&SESSIONS)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LOOKUP_EVENTS_REQUEST: StructShape = StructShape {
        name: "LookupEventsRequest",
        members: &[
            Member::new("StartTime", Shape::Timestamp(None)),
            Member::new("AfterEventId", Shape::String(&EVENT_ID)),
            Member::new("EventName", Shape::String(&EVENT_NAME)),
            Member::new("UserName", Shape::String(&USER_NAME)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LOOKUP_EVENTS_RESPONSE: StructShape = StructShape {
        name: "LookupEventsResponse",
        members: &[
            Member::new("Events", Shape::List(&EVENTS)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static NESTED_GROUP: StructShape = StructShape {
        name: "NestedGroup",
        members: &[
            Member::new("GroupId", Shape::String(&GROUP_ID)).required(),
            Member::new("DisplayName", Shape::String(&DISPLAY_NAME)),
            Member::new("CreatedAt", Shape::Timestamp(None)).required(),
            Member::new("CreatedBy", Shape::String(&TEXT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static NESTED_GROUP_LIST: ListShape =
        ListShape { member: Shape::Structure(&NESTED_GROUP), length: Bounds::NONE };

    pub(super) static NESTING_DIRECTION: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["MEMBERS", "PARENTS"] };

    pub(super) static NEXT_TOKEN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 65535),
        pattern: Some(Pattern::new(r"[-a-zA-Z0-9+=/_]*", r"\A(?:[-a-zA-Z0-9+=/_]*)\z")),
        values: &[],
    };

    pub(super) static OPTIONAL_PARENT_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 100),
        pattern: Some(Pattern::new(
            r"(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})?",
            r"\A(?:(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})?)\z",
        )),
        values: &[],
    };

    pub(super) static OPTIONAL_ROLE_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 2048),
        pattern: Some(Pattern::new(
            r"(arn:aws[a-z-]*:iam::[0-9]{12}:role/[!-~]+)?",
            r"\A(?:(arn:aws[a-z-]*:iam::[0-9]{12}:role/[!-~]+)?)\z",
        )),
        values: &[],
    };

    pub(super) static ORGANIZATION_DOCUMENT: TextShape =
        TextShape { sensitive: true, length: Bounds::between(1, 8388608), pattern: None, values: &[] };

    pub(super) static PARENT_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(6, 68),
        pattern: Some(Pattern::new(
            r"(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})",
            r"\A(?:(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}))\z",
        )),
        values: &[],
    };

    pub(super) static PARENT_IDS: ListShape =
        ListShape { member: Shape::String(&PARENT_ID), length: Bounds::between(0, 100) };

    pub(super) static PARTITION: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["aws", "aws-cn", "aws-us-gov"],
    };

    pub(super) static PASSWORD: TextShape =
        TextShape { sensitive: true, length: Bounds::between(1, 1024), pattern: None, values: &[] };

    pub(super) static PASSWORD_LINK: StructShape = StructShape {
        name: "PasswordLink",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME)).required(),
            Member::new("Url", Shape::String(&PASSWORD_LINK_URL)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PASSWORD_LINK_TOKEN: TextShape =
        TextShape { sensitive: true, length: Bounds::between(1, 512), pattern: None, values: &[] };

    pub(super) static PASSWORD_LINK_URL: TextShape =
        TextShape { sensitive: true, length: Bounds::between(1, 4096), pattern: None, values: &[] };

    pub(super) static PASSWORD_LINKS: ListShape =
        ListShape { member: Shape::Structure(&PASSWORD_LINK), length: Bounds::NONE };

    pub(super) static PERMISSION_SET_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(10, 1224),
        pattern: Some(Pattern::new(
            r"arn:aws(-[a-z]{1,5}){0,3}:sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}",
            r"\A(?:arn:aws(-[a-z]{1,5}){0,3}:sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16})\z",
        )),
        values: &[],
    };

    pub(super) static PERMISSION_SET_NAME: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 32), pattern: None, values: &[] };

    pub(super) static PREVIEW_OUTCOME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["UNCHANGED", "CHANGE", "FAIL"],
    };

    pub(super) static PREVIEW_PROVISIONING_REQUEST: StructShape = StructShape {
        name: "PreviewProvisioningRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)).required(),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 50))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PREVIEW_PROVISIONING_RESPONSE: StructShape = StructShape {
        name: "PreviewProvisioningResponse",
        members: &[
            Member::new("Accounts", Shape::List(&PROVISIONING_PREVIEWS)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PREVIEW_RULE_REQUEST: StructShape = StructShape {
        name: "PreviewRuleRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("RuleId", Shape::String(&RULE_ID)),
            Member::new("Delete", Shape::Boolean),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)),
            Member::new("Scope", Shape::Structure(&RULE_SCOPE)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PREVIEW_RULE_RESPONSE: StructShape = StructShape {
        name: "PreviewRuleResponse",
        members: &[
            Member::new("Changes", Shape::List(&ACCESS_CHANGES)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PRINCIPAL_ARN: TextShape =
        TextShape { sensitive: false, length: Bounds::between(20, 2048), pattern: None, values: &[] };

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

    pub(super) static PROFILE_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 128),
        pattern: Some(Pattern::new(r"[!-~]*", r"\A(?:[!-~]*)\z")),
        values: &[],
    };

    pub(super) static PROGRESS_STATUS: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["IN_PROGRESS", "SUCCEEDED", "FAILED"],
    };

    pub(super) static PROVISIONING_PREVIEW: StructShape = StructShape {
        name: "ProvisioningPreview",
        members: &[
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("Outcome", Shape::String(&PREVIEW_OUTCOME)).required(),
            Member::new("FailureReason", Shape::String(&TEXT)),
            Member::new("Steps", Shape::List(&PROVISIONING_STEPS)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PROVISIONING_PREVIEWS: ListShape =
        ListShape { member: Shape::Structure(&PROVISIONING_PREVIEW), length: Bounds::NONE };

    pub(super) static PROVISIONING_PROGRESS: StructShape = StructShape {
        name: "ProvisioningProgress",
        members: &[
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("Status", Shape::String(&PROGRESS_STATUS)).required(),
            Member::new("FailureReason", Shape::String(&TEXT)),
            Member::new("CreatedAt", Shape::Timestamp(None)).required(),
            Member::new("SettledAt", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PROVISIONING_PROGRESS_LIST: ListShape =
        ListShape { member: Shape::Structure(&PROVISIONING_PROGRESS), length: Bounds::NONE };

    pub(super) static PROVISIONING_REQUEST_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(36, 36),
        pattern: Some(Pattern::new(
            r"[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}",
            r"\A(?:[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12})\z",
        )),
        values: &[],
    };

    pub(super) static PROVISIONING_STEPS: ListShape =
        ListShape { member: Shape::String(&TEXT), length: Bounds::NONE };

    pub(super) static QUESTION_ID: TextShape =
        TextShape { sensitive: false, length: Bounds::between(0, 128), pattern: None, values: &[] };

    pub(super) static QUOTA_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 64),
        pattern: Some(Pattern::new(r"[A-Za-z]+", r"\A(?:[A-Za-z]+)\z")),
        values: &[],
    };

    pub(super) static QUOTAS: MapShape = MapShape {
        key: &QUOTA_NAME,
        value: Shape::Integer(Bounds::at_least(0)),
        length: Bounds::between(0, 100),
    };

    pub(super) static REASON_VERDICT: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["allows", "denies", "lacksAllow"],
    };

    pub(super) static REDEEM_PASSWORD_LINK_REQUEST: StructShape = StructShape {
        name: "RedeemPasswordLinkRequest",
        members: &[
            Member::new("Token", Shape::String(&PASSWORD_LINK_TOKEN)).required(),
            Member::new("Password", Shape::String(&PASSWORD)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REDEEM_PASSWORD_LINK_RESPONSE: StructShape =
        StructShape { name: "RedeemPasswordLinkResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static REGION: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 64), pattern: None, values: &[] };

    pub(super) static REGION_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(3, 32),
        pattern: Some(Pattern::new(r"[a-z0-9-]+", r"\A(?:[a-z0-9-]+)\z")),
        values: &[],
    };

    pub(super) static REMOVE_CONNECTED_ACCOUNT_REQUEST: StructShape = StructShape {
        name: "RemoveConnectedAccountRequest",
        members: &[Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static REMOVE_CONNECTED_ACCOUNT_RESPONSE: StructShape =
        StructShape { name: "RemoveConnectedAccountResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static REMOVE_GROUP_FROM_GROUP_REQUEST: StructShape = StructShape {
        name: "RemoveGroupFromGroupRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("GroupId", Shape::String(&GROUP_ID)).required(),
            Member::new("MemberGroupId", Shape::String(&GROUP_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REMOVE_GROUP_FROM_GROUP_RESPONSE: StructShape =
        StructShape { name: "RemoveGroupFromGroupResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static REPAIR_DRIFT_REQUEST: StructShape = StructShape {
        name: "RepairDriftRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REPAIR_DRIFT_RESPONSE: StructShape =
        StructShape { name: "RepairDriftResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static RESOURCE_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "ResourceNotFoundException",
        error: Some(ErrorShape { code: "ResourceNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static RESPONSE_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 32), pattern: None, values: &[] };

    pub(super) static REVOKE_GRANT_REQUEST: StructShape = StructShape {
        name: "RevokeGrantRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("GrantId", Shape::String(&GRANT_ID)).required(),
            Member::new("Reason", Shape::String(&GRANT_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REVOKE_GRANT_RESPONSE: StructShape = StructShape {
        name: "RevokeGrantResponse",
        members: &[Member::new("Grant", Shape::Structure(&GRANT)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static REVOKE_SESSIONS_REQUEST: StructShape = StructShape {
        name: "RevokeSessionsRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserId", Shape::String(&USER_ID)).required(),
            Member::new("SessionId", Shape::String(&SESSION_ID)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REVOKE_SESSIONS_RESPONSE: StructShape = StructShape {
        name: "RevokeSessionsResponse",
        members: &[Member::new("SessionsEnded", Shape::Integer(Bounds::NONE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static ROLE_NAME_PREFIX: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 15),
        pattern: Some(Pattern::new(r"[a-zA-Z0-9+=,.@_-]+", r"\A(?:[a-zA-Z0-9+=,.@_-]+)\z")),
        values: &[],
    };

    pub(super) static ROLE_NAMES: ListShape =
        ListShape { member: Shape::String(&TEXT), length: Bounds::NONE };

    pub(super) static ROLE_NAMING: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["FRESH", "STABLE"] };

    pub(super) static ROLE_PATH: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 512),
        pattern: Some(Pattern::new(r"/|/[!-~]+/", r"\A(?:/|/[!-~]+/)\z")),
        values: &[],
    };

    pub(super) static RULE_DESCRIPTION: TextShape =
        TextShape { sensitive: false, length: Bounds::between(0, 700), pattern: None, values: &[] };

    pub(super) static RULE_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(21, 21),
        pattern: Some(Pattern::new(r"rule-[0-9a-f]{16}", r"\A(?:rule-[0-9a-f]{16})\z")),
        values: &[],
    };

    pub(super) static RULE_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\w+=,.@ -]+", r"\A(?:[[0-9A-Za-z_]+=,.@ -]+)\z")),
        values: &[],
    };

    pub(super) static RULE_SCOPE: StructShape = StructShape {
        name: "RuleScope",
        members: &[
            Member::new("WholeOrganization", Shape::Boolean),
            Member::new("OrganizationalUnitIds", Shape::List(&PARENT_IDS)),
            Member::new("AccountTags", Shape::List(&ACCOUNT_TAG_CONDITIONS)),
            Member::new("AccountNamePatterns", Shape::List(&ACCOUNT_NAME_PATTERNS)),
            Member::new("ExcludedAccountIds", Shape::List(&ACCOUNT_IDS)),
            Member::new("ExcludedOrganizationalUnitIds", Shape::List(&PARENT_IDS)),
            Member::new("IncludeManagementAccount", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SCOPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 256), pattern: None, values: &[] };

    pub(super) static SCOPES: ListShape =
        ListShape { member: Shape::String(&SCOPE), length: Bounds::at_most(25) };

    pub(super) static SESSION: StructShape = StructShape {
        name: "Session",
        members: &[
            Member::new("SessionId", Shape::String(&SESSION_ID)).required(),
            Member::new("Status", Shape::String(&SESSION_STATUS)).required(),
            Member::new("CreatedAt", Shape::Timestamp(None)).required(),
            Member::new("ExpiresAt", Shape::Timestamp(None)).required(),
            Member::new("IpAddress", Shape::String(&TEXT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SESSION_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(36, 36),
        pattern: Some(Pattern::new(
            r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
            r"\A(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\z",
        )),
        values: &[],
    };

    pub(super) static SESSION_STATUS: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["ACTIVE", "EXPIRED", "SIGNED_OUT", "REVOKED"],
    };

    pub(super) static SESSION_TOKEN: TextShape =
        TextShape { sensitive: true, length: Bounds::between(1, 4096), pattern: None, values: &[] };

    pub(super) static SESSIONS: ListShape =
        ListShape { member: Shape::Structure(&SESSION), length: Bounds::NONE };

    pub(super) static SET_PASSWORD_REQUEST: StructShape = StructShape {
        name: "SetPasswordRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserId", Shape::String(&USER_ID)).required(),
            Member::new("Password", Shape::String(&PASSWORD)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SET_PASSWORD_RESPONSE: StructShape =
        StructShape { name: "SetPasswordResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static SIGN_IN_REQUEST: StructShape = StructShape {
        name: "SignInRequest",
        members: &[
            Member::new("UserName", Shape::String(&USER_NAME)).required(),
            Member::new("Password", Shape::String(&PASSWORD)).required(),
            Member::new("NextUrl", Shape::String(&URL)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SIGN_IN_RESPONSE: StructShape = StructShape {
        name: "SignInResponse",
        members: &[
            Member::new("SessionToken", Shape::String(&SESSION_TOKEN)).required(),
            Member::new("ExpiresAt", Shape::Timestamp(None)).required(),
            Member::new("UserId", Shape::String(&USER_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SIGN_OUT_REQUEST: StructShape =
        StructShape { name: "SignOutRequest", members: &[], ..StructShape::PLAIN };

    pub(super) static SIGN_OUT_RESPONSE: StructShape =
        StructShape { name: "SignOutResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static STATE: TextShape =
        TextShape { sensitive: false, length: Bounds::at_most(2048), pattern: None, values: &[] };

    pub(super) static TAG_KEY: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 128), pattern: None, values: &[] };

    pub(super) static TAG_VALUE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(0, 256), pattern: None, values: &[] };

    pub(super) static TAG_VALUES: ListShape =
        ListShape { member: Shape::String(&TAG_VALUE), length: Bounds::between(0, 100) };

    pub(super) static THROTTLING_EXCEPTION: StructShape = StructShape {
        name: "ThrottlingException",
        error: Some(ErrorShape { code: "ThrottlingException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("RetryAfterSeconds", Shape::Integer(Bounds::NONE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UNAUTHORIZED_EXCEPTION: StructShape = StructShape {
        name: "UnauthorizedException",
        error: Some(ErrorShape { code: "UnauthorizedException", status: 401, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static UNREACHED_ACCOUNT: StructShape = StructShape {
        name: "UnreachedAccount",
        members: &[
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("Reason", Shape::String(&TEXT)).required(),
            Member::new("RetryAt", Shape::Timestamp(None)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UNREACHED_ACCOUNTS: ListShape =
        ListShape { member: Shape::Structure(&UNREACHED_ACCOUNT), length: Bounds::NONE };

    pub(super) static UPDATE_ACCOUNT_CONNECTION_REQUEST: StructShape = StructShape {
        name: "UpdateAccountConnectionRequest",
        members: &[
            Member::new("Name", Shape::String(&CONNECTION_NAME)).required(),
            Member::new("Region", Shape::String(&REGION_NAME)),
            Member::new("EndpointUrl", Shape::String(&ENDPOINT_URL)),
            Member::new("IamEndpointUrl", Shape::String(&ENDPOINT_URL)),
            Member::new("StsEndpointUrl", Shape::String(&ENDPOINT_URL)),
            Member::new("OrganizationsEndpointUrl", Shape::String(&ENDPOINT_URL)),
            Member::new("Profile", Shape::String(&PROFILE_NAME)),
            Member::new("CredentialSource", Shape::String(&CREDENTIAL_SOURCE)),
            Member::new("ThroughRoleArn", Shape::String(&OPTIONAL_ROLE_ARN)),
            Member::new("EntryRoleName", Shape::String(&ENTRY_ROLE_NAME)),
            Member::new("ExternalId", Shape::String(&EXTERNAL_ID)),
            Member::new("RolePath", Shape::String(&ROLE_PATH)),
            Member::new("RoleNamePrefix", Shape::String(&ROLE_NAME_PREFIX)),
            Member::new("ParentId", Shape::String(&OPTIONAL_PARENT_ID)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_ACCOUNT_CONNECTION_RESPONSE: StructShape = StructShape {
        name: "UpdateAccountConnectionResponse",
        members: &[Member::new("Connection", Shape::Structure(&ACCOUNT_CONNECTION)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_GRANT_REQUEST: StructShape = StructShape {
        name: "UpdateGrantRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("GrantId", Shape::String(&GRANT_ID)).required(),
            Member::new("StartTime", Shape::Timestamp(None)),
            Member::new("EndTime", Shape::Timestamp(None)),
            Member::new("Reason", Shape::String(&GRANT_REASON)),
            Member::new("Ticket", Shape::String(&GRANT_TICKET)),
            Member::new("Approver", Shape::String(&GRANT_APPROVER)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_GRANT_RESPONSE: StructShape = StructShape {
        name: "UpdateGrantResponse",
        members: &[Member::new("Grant", Shape::Structure(&GRANT)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_INSTANCE_SETTINGS_REQUEST: StructShape = StructShape {
        name: "UpdateInstanceSettingsRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("PortalSessionDuration", Shape::String(&DURATION)),
            Member::new("DeviceAuthorization", Shape::String(&AVAILABILITY)),
            Member::new("PasswordMinLength", Shape::Integer(Bounds::between(8, 64))),
            Member::new("PasswordLinkDuration", Shape::String(&DURATION)),
            Member::new("AwsLimitsStrict", Shape::Boolean),
            Member::new("RoleNaming", Shape::String(&ROLE_NAMING)),
            Member::new("DriftPolicy", Shape::String(&DRIFT_POLICY)),
            Member::new("DriftInterval", Shape::String(&DURATION)),
            Member::new("Quotas", Shape::Map(&QUOTAS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_INSTANCE_SETTINGS_RESPONSE: StructShape =
        StructShape { name: "UpdateInstanceSettingsResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static UPDATE_RULE_REQUEST: StructShape = StructShape {
        name: "UpdateRuleRequest",
        members: &[
            Member::new("InstanceArn", Shape::String(&INSTANCE_ARN)).required(),
            Member::new("RuleId", Shape::String(&RULE_ID)).required(),
            Member::new("Name", Shape::String(&RULE_NAME)),
            Member::new("Description", Shape::String(&RULE_DESCRIPTION)),
            Member::new("PrincipalType", Shape::String(&PRINCIPAL_TYPE)),
            Member::new("PrincipalId", Shape::String(&PRINCIPAL_ID)),
            Member::new("PermissionSetArn", Shape::String(&PERMISSION_SET_ARN)),
            Member::new("Scope", Shape::Structure(&RULE_SCOPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_RULE_RESPONSE: StructShape = StructShape {
        name: "UpdateRuleResponse",
        members: &[Member::new("Rule", Shape::Structure(&ASSIGNMENT_RULE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static URL: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 4096), pattern: None, values: &[] };

    pub(super) static USER_CODE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 32), pattern: None, values: &[] };

    pub(super) static USER_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 47),
        pattern: Some(Pattern::new(
            r"([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
            r"\A(?:([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})\z",
        )),
        values: &[],
    };

    pub(super) static USER_NAME: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 128), pattern: None, values: &[] };

    pub(super) static USER_NAME_OR_ID: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 128), pattern: None, values: &[] };

    pub(super) static VALIDATION_EXCEPTION: StructShape = StructShape {
        name: "ValidationException",
        error: Some(ErrorShape { code: "ValidationException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };
}
