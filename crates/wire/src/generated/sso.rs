//! `sso`: SSO 2019-06-10.
//!
//! Written by `cargo xtask codegen` from `models/sso.json`: change that, not this.

#![expect(missing_docs, reason = "the documentation texts of AWS's models are left out")]

use crate::declare::service_error;
use crate::operation::{Code, CommonRefusals};
use crate::{Protocol, ServiceInfo};

/// What the model says of the service.
pub static SERVICE: ServiceInfo = ServiceInfo {
    name: "sso",
    id: "SSO",
    protocol: Protocol::RestJson,
    api_version: "2019-06-10",
    signing_name: "awsssoportal",
    action_prefix: "sso",
    event_source: "sso.amazonaws.com",
    target_prefix: None,
    xml_namespace: None,
    refusals: CommonRefusals {
        validation: Code { name: "InvalidRequestException", status: 400 },
        malformed: Code { name: "InvalidRequestException", status: 400 },
        access_denied: Code { name: "ForbiddenException", status: 403 },
        throttled: Code { name: "TooManyRequestsException", status: 429 },
        internal: Code { name: "InternalServerException", status: 500 },
        unavailable: Code { name: "ServiceUnavailableException", status: 503 },
    },
    errors: &[
        &shapes::INVALID_REQUEST_EXCEPTION,
        &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
        &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        &shapes::UNAUTHORIZED_EXCEPTION,
    ],
    operations: &[&op::GET_ROLE_CREDENTIALS, &op::LIST_ACCOUNT_ROLES, &op::LIST_ACCOUNTS, &op::LOGOUT],
};

service_error! {
    InvalidRequestException, invalid_request(message);
    ResourceNotFoundException, resource_not_found(message);
    TooManyRequestsException, too_many_requests(message);
    UnauthorizedException, unauthorized(message);
}

pub mod op {
    use super::{Error, SERVICE, shapes, types};
    use crate::operation::{Auth, Pagination};
    use crate::structure::{UNIT, Unit};
    use crate::{Operation, OperationInfo};
    use http::Method;

    #[derive(Clone, Copy, Debug)]
    pub struct GetRoleCredentials;

    impl Operation for GetRoleCredentials {
        type Input = types::GetRoleCredentialsRequest;
        type Output = types::GetRoleCredentialsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_ROLE_CREDENTIALS;
    }

    pub(super) static GET_ROLE_CREDENTIALS: OperationInfo = OperationInfo {
        name: "GetRoleCredentials",
        service: &SERVICE,
        method: Method::GET,
        path: "/federation/credentials",
        query: None,
        status: 200,
        input: &shapes::GET_ROLE_CREDENTIALS_REQUEST,
        output: &shapes::GET_ROLE_CREDENTIALS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::INVALID_REQUEST_EXCEPTION,
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        auth: Auth::Bearer("x-amz-sso_bearer_token"),
        mutates: false,
        action: "sso:GetRoleCredentials",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAccountRoles;

    impl Operation for ListAccountRoles {
        type Input = types::ListAccountRolesRequest;
        type Output = types::ListAccountRolesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ACCOUNT_ROLES;
    }

    pub(super) static LIST_ACCOUNT_ROLES: OperationInfo = OperationInfo {
        name: "ListAccountRoles",
        service: &SERVICE,
        method: Method::GET,
        path: "/assignment/roles",
        query: None,
        status: 200,
        input: &shapes::LIST_ACCOUNT_ROLES_REQUEST,
        output: &shapes::LIST_ACCOUNT_ROLES_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::INVALID_REQUEST_EXCEPTION,
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        auth: Auth::Bearer("x-amz-sso_bearer_token"),
        mutates: false,
        action: "sso:ListAccountRoles",
        pagination: Some(Pagination {
            input_token: "nextToken",
            output_token: "nextToken",
            limit: Some("maxResults"),
            more: None,
            results: &["roleList"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAccounts;

    impl Operation for ListAccounts {
        type Input = types::ListAccountsRequest;
        type Output = types::ListAccountsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ACCOUNTS;
    }

    pub(super) static LIST_ACCOUNTS: OperationInfo = OperationInfo {
        name: "ListAccounts",
        service: &SERVICE,
        method: Method::GET,
        path: "/assignment/accounts",
        query: None,
        status: 200,
        input: &shapes::LIST_ACCOUNTS_REQUEST,
        output: &shapes::LIST_ACCOUNTS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::INVALID_REQUEST_EXCEPTION,
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        auth: Auth::Bearer("x-amz-sso_bearer_token"),
        mutates: false,
        action: "sso:ListAccounts",
        pagination: Some(Pagination {
            input_token: "nextToken",
            output_token: "nextToken",
            limit: Some("maxResults"),
            more: None,
            results: &["accountList"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct Logout;

    impl Operation for Logout {
        type Input = types::LogoutRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &LOGOUT;
    }

    pub(super) static LOGOUT: OperationInfo = OperationInfo {
        name: "Logout",
        service: &SERVICE,
        method: Method::POST,
        path: "/logout",
        query: None,
        status: 200,
        input: &shapes::LOGOUT_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::INVALID_REQUEST_EXCEPTION,
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::Bearer("x-amz-sso_bearer_token"),
        mutates: true,
        action: "sso:Logout",
        pagination: None,
        deprecated: false,
    };
}

pub mod types {
    use super::shapes;
    use crate::Convert;
    use crate::shape::StructShape;
    use crate::structure::Slots;
    use crate::{Mismatch, Structure, Value, structure};
    use std::fmt;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccountInfo {
        pub account_id: Option<String>,
        pub account_name: Option<String>,
        pub email_address: Option<String>,
    }

    impl Structure for AccountInfo {
        const SHAPE: &'static StructShape = &shapes::ACCOUNT_INFO;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_id: slots.next()?, account_name: slots.next()?, email_address: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.account_id.into_value(),
                self.account_name.into_value(),
                self.email_address.into_value(),
            ]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct GetRoleCredentialsRequest {
        pub role_name: String,
        pub account_id: String,
        pub access_token: String,
    }

    impl Structure for GetRoleCredentialsRequest {
        const SHAPE: &'static StructShape = &shapes::GET_ROLE_CREDENTIALS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, account_id: slots.next()?, access_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.account_id.into_value(), self.access_token.into_value()]
        }
    }

    impl fmt::Debug for GetRoleCredentialsRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("GetRoleCredentialsRequest")
                .field("role_name", &self.role_name)
                .field("account_id", &self.account_id)
                .field("access_token", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetRoleCredentialsResponse {
        pub role_credentials: Option<RoleCredentials>,
    }

    impl Structure for GetRoleCredentialsResponse {
        const SHAPE: &'static StructShape = &shapes::GET_ROLE_CREDENTIALS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_credentials: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_credentials.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidRequestException {
        pub message: Option<String>,
    }

    impl Structure for InvalidRequestException {
        const SHAPE: &'static StructShape = &shapes::INVALID_REQUEST_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct ListAccountRolesRequest {
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
        pub access_token: String,
        pub account_id: String,
    }

    impl Structure for ListAccountRolesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_ROLES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                next_token: slots.next()?,
                max_results: slots.next()?,
                access_token: slots.next()?,
                account_id: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.next_token.into_value(),
                self.max_results.into_value(),
                self.access_token.into_value(),
                self.account_id.into_value(),
            ]
        }
    }

    impl fmt::Debug for ListAccountRolesRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("ListAccountRolesRequest")
                .field("next_token", &self.next_token)
                .field("max_results", &self.max_results)
                .field("access_token", &structure::Hidden)
                .field("account_id", &self.account_id)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountRolesResponse {
        pub next_token: Option<String>,
        pub role_list: Option<Vec<RoleInfo>>,
    }

    impl Structure for ListAccountRolesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNT_ROLES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { next_token: slots.next()?, role_list: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.next_token.into_value(), self.role_list.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct ListAccountsRequest {
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
        pub access_token: String,
    }

    impl Structure for ListAccountsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNTS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { next_token: slots.next()?, max_results: slots.next()?, access_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.next_token.into_value(), self.max_results.into_value(), self.access_token.into_value()]
        }
    }

    impl fmt::Debug for ListAccountsRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("ListAccountsRequest")
                .field("next_token", &self.next_token)
                .field("max_results", &self.max_results)
                .field("access_token", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountsResponse {
        pub next_token: Option<String>,
        pub account_list: Option<Vec<AccountInfo>>,
    }

    impl Structure for ListAccountsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNTS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { next_token: slots.next()?, account_list: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.next_token.into_value(), self.account_list.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct LogoutRequest {
        pub access_token: String,
    }

    impl Structure for LogoutRequest {
        const SHAPE: &'static StructShape = &shapes::LOGOUT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { access_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.access_token.into_value()]
        }
    }

    impl fmt::Debug for LogoutRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("LogoutRequest").field("access_token", &structure::Hidden).finish()
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

    #[derive(Clone, Default, PartialEq)]
    pub struct RoleCredentials {
        pub access_key_id: Option<String>,
        pub secret_access_key: Option<String>,
        pub session_token: Option<String>,
        pub expiration: Option<i64>,
    }

    impl Structure for RoleCredentials {
        const SHAPE: &'static StructShape = &shapes::ROLE_CREDENTIALS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                access_key_id: slots.next()?,
                secret_access_key: slots.next()?,
                session_token: slots.next()?,
                expiration: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.access_key_id.into_value(),
                self.secret_access_key.into_value(),
                self.session_token.into_value(),
                self.expiration.into_value(),
            ]
        }
    }

    impl fmt::Debug for RoleCredentials {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("RoleCredentials")
                .field("access_key_id", &self.access_key_id)
                .field("secret_access_key", &structure::Hidden)
                .field("session_token", &structure::Hidden)
                .field("expiration", &self.expiration)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RoleInfo {
        pub role_name: Option<String>,
        pub account_id: Option<String>,
    }

    impl Structure for RoleInfo {
        const SHAPE: &'static StructShape = &shapes::ROLE_INFO;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { role_name: slots.next()?, account_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.role_name.into_value(), self.account_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TooManyRequestsException {
        pub message: Option<String>,
    }

    impl Structure for TooManyRequestsException {
        const SHAPE: &'static StructShape = &shapes::TOO_MANY_REQUESTS_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

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
}

mod shapes {
    use crate::shape::{
        Bounds, ErrorShape, ListShape, Location, Member, Shape, StructShape, TEXT, TextShape,
    };

    pub(super) static ACCESS_TOKEN_TYPE: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static ACCOUNT_INFO: StructShape = StructShape {
        name: "AccountInfo",
        members: &[
            Member::new("accountId", Shape::String(&TEXT)),
            Member::new("accountName", Shape::String(&TEXT)),
            Member::new("emailAddress", Shape::String(&EMAIL_ADDRESS_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&ACCOUNT_INFO), length: Bounds::NONE };

    pub(super) static EMAIL_ADDRESS_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 254), pattern: None, values: &[] };

    pub(super) static GET_ROLE_CREDENTIALS_REQUEST: StructShape = StructShape {
        name: "GetRoleCredentialsRequest",
        members: &[
            Member::new("roleName", Shape::String(&TEXT)).at(Location::Query, "role_name").required(),
            Member::new("accountId", Shape::String(&TEXT)).at(Location::Query, "account_id").required(),
            Member::new("accessToken", Shape::String(&ACCESS_TOKEN_TYPE))
                .at(Location::Header, "x-amz-sso_bearer_token")
                .required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ROLE_CREDENTIALS_RESPONSE: StructShape = StructShape {
        name: "GetRoleCredentialsResponse",
        members: &[Member::new("roleCredentials", Shape::Structure(&ROLE_CREDENTIALS))],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_REQUEST_EXCEPTION: StructShape = StructShape {
        name: "InvalidRequestException",
        error: Some(ErrorShape { code: "InvalidRequestException", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNT_ROLES_REQUEST: StructShape = StructShape {
        name: "ListAccountRolesRequest",
        members: &[
            Member::new("nextToken", Shape::String(&TEXT)).at(Location::Query, "next_token"),
            Member::new("maxResults", Shape::Integer(Bounds::between(1, 100)))
                .at(Location::Query, "max_result"),
            Member::new("accessToken", Shape::String(&ACCESS_TOKEN_TYPE))
                .at(Location::Header, "x-amz-sso_bearer_token")
                .required(),
            Member::new("accountId", Shape::String(&TEXT)).at(Location::Query, "account_id").required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNT_ROLES_RESPONSE: StructShape = StructShape {
        name: "ListAccountRolesResponse",
        members: &[
            Member::new("nextToken", Shape::String(&TEXT)),
            Member::new("roleList", Shape::List(&ROLE_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNTS_REQUEST: StructShape = StructShape {
        name: "ListAccountsRequest",
        members: &[
            Member::new("nextToken", Shape::String(&TEXT)).at(Location::Query, "next_token"),
            Member::new("maxResults", Shape::Integer(Bounds::between(1, 100)))
                .at(Location::Query, "max_result"),
            Member::new("accessToken", Shape::String(&ACCESS_TOKEN_TYPE))
                .at(Location::Header, "x-amz-sso_bearer_token")
                .required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNTS_RESPONSE: StructShape = StructShape {
        name: "ListAccountsResponse",
        members: &[
            Member::new("nextToken", Shape::String(&TEXT)),
            Member::new("accountList", Shape::List(&ACCOUNT_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LOGOUT_REQUEST: StructShape = StructShape {
        name: "LogoutRequest",
        members: &[Member::new("accessToken", Shape::String(&ACCESS_TOKEN_TYPE))
            .at(Location::Header, "x-amz-sso_bearer_token")
            .required()],
        ..StructShape::PLAIN
    };

    pub(super) static RESOURCE_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "ResourceNotFoundException",
        error: Some(ErrorShape { code: "ResourceNotFoundException", status: 404, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ROLE_CREDENTIALS: StructShape = StructShape {
        name: "RoleCredentials",
        members: &[
            Member::new("accessKeyId", Shape::String(&TEXT)),
            Member::new("secretAccessKey", Shape::String(&SECRET_ACCESS_KEY_TYPE)),
            Member::new("sessionToken", Shape::String(&SESSION_TOKEN_TYPE)),
            Member::new("expiration", Shape::Long(Bounds::NONE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ROLE_INFO: StructShape = StructShape {
        name: "RoleInfo",
        members: &[
            Member::new("roleName", Shape::String(&TEXT)),
            Member::new("accountId", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ROLE_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&ROLE_INFO), length: Bounds::NONE };

    pub(super) static SECRET_ACCESS_KEY_TYPE: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static SESSION_TOKEN_TYPE: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static TOO_MANY_REQUESTS_EXCEPTION: StructShape = StructShape {
        name: "TooManyRequestsException",
        error: Some(ErrorShape { code: "TooManyRequestsException", status: 429, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static UNAUTHORIZED_EXCEPTION: StructShape = StructShape {
        name: "UnauthorizedException",
        error: Some(ErrorShape { code: "UnauthorizedException", status: 401, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };
}
