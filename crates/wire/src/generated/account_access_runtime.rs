//! `account-access-runtime`: Account Access Runtime 2018-05-10.
//!
//! Written by `cargo xtask codegen` from `models/account-access-runtime.json`: change that, not this.

#![expect(missing_docs, reason = "the documentation texts of AWS's models are left out")]

use crate::declare::service_error;
use crate::operation::{Code, CommonRefusals};
use crate::{Protocol, ServiceInfo};

/// What the model says of the service.
pub static SERVICE: ServiceInfo = ServiceInfo {
    name: "account-access-runtime",
    id: "Account Access Runtime",
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
        &shapes::INTERNAL_SERVER_EXCEPTION,
        &shapes::THROTTLING_EXCEPTION,
        &shapes::UNAUTHORIZED_EXCEPTION,
        &shapes::VALIDATION_EXCEPTION,
    ],
    operations: &[&op::GET_ROLE_CREDENTIALS, &op::LIST_ROLES],
};

service_error! {
    AccessDeniedException, access_denied(message);
    InternalServerException, internal_server(message);
    ThrottlingException, throttling(message);
    UnauthorizedException, unauthorized(message);
    ValidationException, validation(message);
}

pub mod op {
    use super::{Error, SERVICE, shapes, types};
    use crate::operation::{Auth, Pagination};
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
        path: "/access/credentials",
        query: None,
        status: 200,
        input: &shapes::GET_ROLE_CREDENTIALS_REQUEST,
        output: &shapes::GET_ROLE_CREDENTIALS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::Bearer("authorization"),
        mutates: false,
        action: "account-access:GetRoleCredentials",
        pagination: None,
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
        method: Method::GET,
        path: "/access",
        query: None,
        status: 200,
        input: &shapes::LIST_ROLES_REQUEST,
        output: &shapes::LIST_ROLES_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::UNAUTHORIZED_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::Bearer("authorization"),
        mutates: false,
        action: "account-access:ListRoles",
        pagination: Some(Pagination {
            input_token: "nextToken",
            output_token: "nextToken",
            limit: Some("maxResults"),
            more: None,
            results: &["roles"],
        }),
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
    use std::fmt;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessDeniedException {
        pub message: String,
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
    pub struct AccessDetails {
        pub account_id: String,
        pub account_name: Option<String>,
        pub role_arn: String,
    }

    impl Structure for AccessDetails {
        const SHAPE: &'static StructShape = &shapes::ACCESS_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_id: slots.next()?, account_name: slots.next()?, role_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_id.into_value(), self.account_name.into_value(), self.role_arn.into_value()]
        }
    }

    string_enum! {
        AccessType {
            ProgrammaticAccess = "PROGRAMMATIC_ACCESS",
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub enum CredentialsDetails {
        ProgrammaticAccess(ProgrammaticAccessDetails),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for CredentialsDetails {
        const SHAPE: &'static StructShape = &shapes::CREDENTIALS_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::ProgrammaticAccess(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::ProgrammaticAccess(value) => structure::only(0, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    impl fmt::Debug for CredentialsDetails {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Self::ProgrammaticAccess(_) => {
                    f.debug_tuple("ProgrammaticAccess").field(&structure::Hidden).finish()
                }
                Self::Unknown => f.write_str("Unknown"),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetRoleCredentialsRequest {
        pub tenant_id: String,
        pub role_arn: String,
        pub access_type: AccessType,
        pub session_name: Option<String>,
        pub session_duration: Option<i32>,
    }

    impl Structure for GetRoleCredentialsRequest {
        const SHAPE: &'static StructShape = &shapes::GET_ROLE_CREDENTIALS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                tenant_id: slots.next()?,
                role_arn: slots.next()?,
                access_type: slots.next()?,
                session_name: slots.next()?,
                session_duration: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.tenant_id.into_value(),
                self.role_arn.into_value(),
                self.access_type.into_value(),
                self.session_name.into_value(),
                self.session_duration.into_value(),
            ]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct GetRoleCredentialsResponse {
        pub credentials_details: Option<CredentialsDetails>,
    }

    impl Structure for GetRoleCredentialsResponse {
        const SHAPE: &'static StructShape = &shapes::GET_ROLE_CREDENTIALS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { credentials_details: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.credentials_details.into_value()]
        }
    }

    impl fmt::Debug for GetRoleCredentialsResponse {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("GetRoleCredentialsResponse")
                .field("credentials_details", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InternalServerException {
        pub message: String,
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
    pub struct ListRolesRequest {
        pub tenant_id: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListRolesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ROLES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { tenant_id: slots.next()?, max_results: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.tenant_id.into_value(), self.max_results.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListRolesResponse {
        pub roles: Vec<AccessDetails>,
        pub next_token: Option<String>,
    }

    impl Structure for ListRolesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ROLES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { roles: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.roles.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct ProgrammaticAccessDetails {
        pub access_key_id: String,
        pub secret_access_key: String,
        pub session_token: String,
        pub expires_at: Timestamp,
    }

    impl Structure for ProgrammaticAccessDetails {
        const SHAPE: &'static StructShape = &shapes::PROGRAMMATIC_ACCESS_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                access_key_id: slots.next()?,
                secret_access_key: slots.next()?,
                session_token: slots.next()?,
                expires_at: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.access_key_id.into_value(),
                self.secret_access_key.into_value(),
                self.session_token.into_value(),
                self.expires_at.into_value(),
            ]
        }
    }

    impl fmt::Debug for ProgrammaticAccessDetails {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("ProgrammaticAccessDetails")
                .field("access_key_id", &structure::Hidden)
                .field("secret_access_key", &structure::Hidden)
                .field("session_token", &structure::Hidden)
                .field("expires_at", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ThrottlingException {
        pub message: String,
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
    pub struct UnauthorizedException {
        pub message: String,
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

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ValidationException {
        pub message: String,
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
        Bounds, ErrorShape, ListShape, Location, Member, Pattern, Shape, StructShape, TEXT, TextShape,
    };

    pub(super) static ACCESS_DENIED_EXCEPTION: StructShape = StructShape {
        name: "AccessDeniedException",
        error: Some(ErrorShape { code: "AccessDeniedException", status: 403, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_DETAILS: StructShape = StructShape {
        name: "AccessDetails",
        members: &[
            Member::new("accountId", Shape::String(&ACCOUNT)).required(),
            Member::new("accountName", Shape::String(&TEXT)),
            Member::new("roleArn", Shape::String(&TEXT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_DETAILS_LIST: ListShape =
        ListShape { member: Shape::Structure(&ACCESS_DETAILS), length: Bounds::NONE };

    pub(super) static ACCESS_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["PROGRAMMATIC_ACCESS"] };

    pub(super) static ACCOUNT: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(r"[0-9]{12}", r"\A(?:[0-9]{12})\z")),
        values: &[],
    };

    pub(super) static CREDENTIALS_DETAILS: StructShape = StructShape {
        name: "CredentialsDetails",
        sensitive: true,
        union: true,
        members: &[Member::new("programmaticAccess", Shape::Structure(&PROGRAMMATIC_ACCESS_DETAILS))],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ROLE_CREDENTIALS_REQUEST: StructShape = StructShape {
        name: "GetRoleCredentialsRequest",
        members: &[
            Member::new("tenantId", Shape::String(&TENANT_ID)).at(Location::Query, "tenantId").required(),
            Member::new("roleArn", Shape::String(&TEXT)).at(Location::Query, "roleArn").required(),
            Member::new("accessType", Shape::String(&ACCESS_TYPE))
                .at(Location::Query, "accessType")
                .required(),
            Member::new("sessionName", Shape::String(&SESSION_NAME)).at(Location::Query, "sessionName"),
            Member::new("sessionDuration", Shape::Integer(Bounds::NONE))
                .at(Location::Query, "sessionDuration"),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ROLE_CREDENTIALS_RESPONSE: StructShape = StructShape {
        name: "GetRoleCredentialsResponse",
        members: &[Member::new("credentialsDetails", Shape::Structure(&CREDENTIALS_DETAILS))],
        ..StructShape::PLAIN
    };

    pub(super) static INTERNAL_SERVER_EXCEPTION: StructShape = StructShape {
        name: "InternalServerException",
        error: Some(ErrorShape { code: "InternalServerException", status: 500, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ROLES_REQUEST: StructShape = StructShape {
        name: "ListRolesRequest",
        members: &[
            Member::new("tenantId", Shape::String(&TENANT_ID)).at(Location::Query, "tenantId").required(),
            Member::new("maxResults", Shape::Integer(Bounds::NONE)).at(Location::Query, "maxResults"),
            Member::new("nextToken", Shape::String(&TEXT)).at(Location::Query, "nextToken"),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ROLES_RESPONSE: StructShape = StructShape {
        name: "ListRolesResponse",
        members: &[
            Member::new("roles", Shape::List(&ACCESS_DETAILS_LIST)).required(),
            Member::new("nextToken", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PROGRAMMATIC_ACCESS_DETAILS: StructShape = StructShape {
        name: "ProgrammaticAccessDetails",
        sensitive: true,
        members: &[
            Member::new("accessKeyId", Shape::String(&TEXT)).required(),
            Member::new("secretAccessKey", Shape::String(&TEXT)).required(),
            Member::new("sessionToken", Shape::String(&TEXT)).required(),
            Member::new("expiresAt", Shape::Timestamp(None)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SESSION_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(r"[a-zA-Z0-9_+=,.@-]{2,64}", r"\A(?:[a-zA-Z0-9_+=,.@-]{2,64})\z")),
        values: &[],
    };

    pub(super) static TENANT_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(3, 24),
        pattern: Some(Pattern::new(r"[a-z0-9-]+", r"\A(?:[a-z0-9-]+)\z")),
        values: &[],
    };

    pub(super) static THROTTLING_EXCEPTION: StructShape = StructShape {
        name: "ThrottlingException",
        error: Some(ErrorShape { code: "ThrottlingException", status: 429, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static UNAUTHORIZED_EXCEPTION: StructShape = StructShape {
        name: "UnauthorizedException",
        error: Some(ErrorShape { code: "UnauthorizedException", status: 401, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static VALIDATION_EXCEPTION: StructShape = StructShape {
        name: "ValidationException",
        error: Some(ErrorShape { code: "ValidationException", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT)).required()],
        ..StructShape::PLAIN
    };
}
