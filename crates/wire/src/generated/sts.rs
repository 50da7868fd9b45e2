//! `sts`: STS 2011-06-15.
//!
//! Written by `cargo xtask codegen` from `models/sts.json`: change that, not this.

#![expect(missing_docs, reason = "the documentation texts of AWS's models are left out")]

use crate::declare::service_error;
use crate::operation::{Code, CommonRefusals};
use crate::{Protocol, ServiceInfo};

/// What the model says of the service.
pub static SERVICE: ServiceInfo = ServiceInfo {
    name: "sts",
    id: "STS",
    protocol: Protocol::Query,
    api_version: "2011-06-15",
    signing_name: "sts",
    action_prefix: "sts",
    event_source: "sts.amazonaws.com",
    target_prefix: None,
    xml_namespace: Some("https://sts.amazonaws.com/doc/2011-06-15/"),
    refusals: CommonRefusals {
        validation: Code { name: "ValidationError", status: 400 },
        malformed: Code { name: "MalformedInput", status: 400 },
        access_denied: Code { name: "AccessDenied", status: 403 },
        throttled: Code { name: "Throttling", status: 400 },
        internal: Code { name: "InternalFailure", status: 500 },
        unavailable: Code { name: "ServiceUnavailable", status: 503 },
    },
    errors: &[
        &shapes::EXPIRED_TOKEN_EXCEPTION,
        &shapes::EXPIRED_TRADE_IN_TOKEN_EXCEPTION,
        &shapes::IDP_COMMUNICATION_ERROR_EXCEPTION,
        &shapes::IDP_REJECTED_CLAIM_EXCEPTION,
        &shapes::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION,
        &shapes::INVALID_IDENTITY_TOKEN_EXCEPTION,
        &shapes::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION,
        &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &shapes::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION,
        &shapes::PACKED_POLICY_TOO_LARGE_EXCEPTION,
        &shapes::REGION_DISABLED_EXCEPTION,
        &shapes::SESSION_DURATION_ESCALATION_EXCEPTION,
    ],
    operations: &[
        &op::ASSUME_ROLE,
        &op::ASSUME_ROLE_WITH_SAML,
        &op::ASSUME_ROLE_WITH_WEB_IDENTITY,
        &op::ASSUME_ROOT,
        &op::DECODE_AUTHORIZATION_MESSAGE,
        &op::GET_ACCESS_KEY_INFO,
        &op::GET_CALLER_IDENTITY,
        &op::GET_DELEGATED_ACCESS_TOKEN,
        &op::GET_FEDERATION_TOKEN,
        &op::GET_SESSION_TOKEN,
        &op::GET_WEB_IDENTITY_TOKEN,
    ],
};

service_error! {
    ExpiredTokenException, expired_token(message);
    ExpiredTradeInTokenException, expired_trade_in_token(message);
    IDPCommunicationErrorException, idp_communication_error(message);
    IDPRejectedClaimException, idp_rejected_claim(message);
    InvalidAuthorizationMessageException, invalid_authorization_message(message);
    InvalidIdentityTokenException, invalid_identity_token(message);
    JWTPayloadSizeExceededException, jwt_payload_size_exceeded(message);
    MalformedPolicyDocumentException, malformed_policy_document(message);
    OutboundWebIdentityFederationDisabledException, outbound_web_identity_federation_disabled(message);
    PackedPolicyTooLargeException, packed_policy_too_large(message);
    RegionDisabledException, region_disabled(message);
    SessionDurationEscalationException, session_duration_escalation(message);
}

pub mod op {
    use super::{Error, SERVICE, shapes, types};
    use crate::operation::Auth;
    use crate::{Operation, OperationInfo};
    use http::Method;

    #[derive(Clone, Copy, Debug)]
    pub struct AssumeRole;

    impl Operation for AssumeRole {
        type Input = types::AssumeRoleRequest;
        type Output = types::AssumeRoleResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ASSUME_ROLE;
    }

    pub(super) static ASSUME_ROLE: OperationInfo = OperationInfo {
        name: "AssumeRole",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ASSUME_ROLE_REQUEST,
        output: &shapes::ASSUME_ROLE_RESPONSE,
        result_wrapper: Some("AssumeRoleResult"),
        errors: &[
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            &shapes::REGION_DISABLED_EXCEPTION,
            &shapes::EXPIRED_TOKEN_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sts:AssumeRole",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct AssumeRoleWithSAML;

    impl Operation for AssumeRoleWithSAML {
        type Input = types::AssumeRoleWithSAMLRequest;
        type Output = types::AssumeRoleWithSAMLResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ASSUME_ROLE_WITH_SAML;
    }

    pub(super) static ASSUME_ROLE_WITH_SAML: OperationInfo = OperationInfo {
        name: "AssumeRoleWithSAML",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ASSUME_ROLE_WITH_SAML_REQUEST,
        output: &shapes::ASSUME_ROLE_WITH_SAML_RESPONSE,
        result_wrapper: Some("AssumeRoleWithSAMLResult"),
        errors: &[
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            &shapes::IDP_REJECTED_CLAIM_EXCEPTION,
            &shapes::INVALID_IDENTITY_TOKEN_EXCEPTION,
            &shapes::EXPIRED_TOKEN_EXCEPTION,
            &shapes::REGION_DISABLED_EXCEPTION,
        ],
        auth: Auth::None,
        mutates: false,
        action: "sts:AssumeRoleWithSAML",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct AssumeRoleWithWebIdentity;

    impl Operation for AssumeRoleWithWebIdentity {
        type Input = types::AssumeRoleWithWebIdentityRequest;
        type Output = types::AssumeRoleWithWebIdentityResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ASSUME_ROLE_WITH_WEB_IDENTITY;
    }

    pub(super) static ASSUME_ROLE_WITH_WEB_IDENTITY: OperationInfo = OperationInfo {
        name: "AssumeRoleWithWebIdentity",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST,
        output: &shapes::ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE,
        result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
        errors: &[
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            &shapes::IDP_REJECTED_CLAIM_EXCEPTION,
            &shapes::IDP_COMMUNICATION_ERROR_EXCEPTION,
            &shapes::INVALID_IDENTITY_TOKEN_EXCEPTION,
            &shapes::EXPIRED_TOKEN_EXCEPTION,
            &shapes::REGION_DISABLED_EXCEPTION,
        ],
        auth: Auth::None,
        mutates: false,
        action: "sts:AssumeRoleWithWebIdentity",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct AssumeRoot;

    impl Operation for AssumeRoot {
        type Input = types::AssumeRootRequest;
        type Output = types::AssumeRootResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ASSUME_ROOT;
    }

    pub(super) static ASSUME_ROOT: OperationInfo = OperationInfo {
        name: "AssumeRoot",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ASSUME_ROOT_REQUEST,
        output: &shapes::ASSUME_ROOT_RESPONSE,
        result_wrapper: Some("AssumeRootResult"),
        errors: &[&shapes::REGION_DISABLED_EXCEPTION, &shapes::EXPIRED_TOKEN_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "sts:AssumeRoot",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DecodeAuthorizationMessage;

    impl Operation for DecodeAuthorizationMessage {
        type Input = types::DecodeAuthorizationMessageRequest;
        type Output = types::DecodeAuthorizationMessageResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DECODE_AUTHORIZATION_MESSAGE;
    }

    pub(super) static DECODE_AUTHORIZATION_MESSAGE: OperationInfo = OperationInfo {
        name: "DecodeAuthorizationMessage",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DECODE_AUTHORIZATION_MESSAGE_REQUEST,
        output: &shapes::DECODE_AUTHORIZATION_MESSAGE_RESPONSE,
        result_wrapper: Some("DecodeAuthorizationMessageResult"),
        errors: &[&shapes::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "sts:DecodeAuthorizationMessage",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetAccessKeyInfo;

    impl Operation for GetAccessKeyInfo {
        type Input = types::GetAccessKeyInfoRequest;
        type Output = types::GetAccessKeyInfoResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_ACCESS_KEY_INFO;
    }

    pub(super) static GET_ACCESS_KEY_INFO: OperationInfo = OperationInfo {
        name: "GetAccessKeyInfo",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_ACCESS_KEY_INFO_REQUEST,
        output: &shapes::GET_ACCESS_KEY_INFO_RESPONSE,
        result_wrapper: Some("GetAccessKeyInfoResult"),
        errors: &[],
        auth: Auth::SigV4,
        mutates: false,
        action: "sts:GetAccessKeyInfo",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetCallerIdentity;

    impl Operation for GetCallerIdentity {
        type Input = types::GetCallerIdentityRequest;
        type Output = types::GetCallerIdentityResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_CALLER_IDENTITY;
    }

    pub(super) static GET_CALLER_IDENTITY: OperationInfo = OperationInfo {
        name: "GetCallerIdentity",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_CALLER_IDENTITY_REQUEST,
        output: &shapes::GET_CALLER_IDENTITY_RESPONSE,
        result_wrapper: Some("GetCallerIdentityResult"),
        errors: &[],
        auth: Auth::SigV4,
        mutates: false,
        action: "sts:GetCallerIdentity",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetDelegatedAccessToken;

    impl Operation for GetDelegatedAccessToken {
        type Input = types::GetDelegatedAccessTokenRequest;
        type Output = types::GetDelegatedAccessTokenResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_DELEGATED_ACCESS_TOKEN;
    }

    pub(super) static GET_DELEGATED_ACCESS_TOKEN: OperationInfo = OperationInfo {
        name: "GetDelegatedAccessToken",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_DELEGATED_ACCESS_TOKEN_REQUEST,
        output: &shapes::GET_DELEGATED_ACCESS_TOKEN_RESPONSE,
        result_wrapper: Some("GetDelegatedAccessTokenResult"),
        errors: &[
            &shapes::EXPIRED_TRADE_IN_TOKEN_EXCEPTION,
            &shapes::REGION_DISABLED_EXCEPTION,
            &shapes::PACKED_POLICY_TOO_LARGE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sts:GetDelegatedAccessToken",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetFederationToken;

    impl Operation for GetFederationToken {
        type Input = types::GetFederationTokenRequest;
        type Output = types::GetFederationTokenResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_FEDERATION_TOKEN;
    }

    pub(super) static GET_FEDERATION_TOKEN: OperationInfo = OperationInfo {
        name: "GetFederationToken",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_FEDERATION_TOKEN_REQUEST,
        output: &shapes::GET_FEDERATION_TOKEN_RESPONSE,
        result_wrapper: Some("GetFederationTokenResult"),
        errors: &[
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            &shapes::REGION_DISABLED_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sts:GetFederationToken",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetSessionToken;

    impl Operation for GetSessionToken {
        type Input = types::GetSessionTokenRequest;
        type Output = types::GetSessionTokenResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_SESSION_TOKEN;
    }

    pub(super) static GET_SESSION_TOKEN: OperationInfo = OperationInfo {
        name: "GetSessionToken",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_SESSION_TOKEN_REQUEST,
        output: &shapes::GET_SESSION_TOKEN_RESPONSE,
        result_wrapper: Some("GetSessionTokenResult"),
        errors: &[&shapes::REGION_DISABLED_EXCEPTION],
        auth: Auth::SigV4,
        mutates: false,
        action: "sts:GetSessionToken",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetWebIdentityToken;

    impl Operation for GetWebIdentityToken {
        type Input = types::GetWebIdentityTokenRequest;
        type Output = types::GetWebIdentityTokenResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_WEB_IDENTITY_TOKEN;
    }

    pub(super) static GET_WEB_IDENTITY_TOKEN: OperationInfo = OperationInfo {
        name: "GetWebIdentityToken",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_WEB_IDENTITY_TOKEN_REQUEST,
        output: &shapes::GET_WEB_IDENTITY_TOKEN_RESPONSE,
        result_wrapper: Some("GetWebIdentityTokenResult"),
        errors: &[
            &shapes::SESSION_DURATION_ESCALATION_EXCEPTION,
            &shapes::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION,
            &shapes::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "sts:GetWebIdentityToken",
        pagination: None,
        deprecated: false,
    };
}

pub mod types {
    use super::shapes;
    use crate::Convert;
    use crate::shape::StructShape;
    use crate::structure::Slots;
    use crate::{Mismatch, Structure, Timestamp, Value, structure};
    use std::fmt;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AssumeRoleRequest {
        pub role_arn: String,
        pub role_session_name: String,
        pub policy_arns: Option<Vec<PolicyDescriptorType>>,
        pub policy: Option<String>,
        pub duration_seconds: Option<i32>,
        pub tags: Option<Vec<Tag>>,
        pub transitive_tag_keys: Option<Vec<String>>,
        pub external_id: Option<String>,
        pub serial_number: Option<String>,
        pub token_code: Option<String>,
        pub source_identity: Option<String>,
        pub provided_contexts: Option<Vec<ProvidedContext>>,
        pub minimum_session_token_size: Option<i32>,
    }

    impl Structure for AssumeRoleRequest {
        const SHAPE: &'static StructShape = &shapes::ASSUME_ROLE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                role_arn: slots.next()?,
                role_session_name: slots.next()?,
                policy_arns: slots.next()?,
                policy: slots.next()?,
                duration_seconds: slots.next()?,
                tags: slots.next()?,
                transitive_tag_keys: slots.next()?,
                external_id: slots.next()?,
                serial_number: slots.next()?,
                token_code: slots.next()?,
                source_identity: slots.next()?,
                provided_contexts: slots.next()?,
                minimum_session_token_size: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.role_arn.into_value(),
                self.role_session_name.into_value(),
                self.policy_arns.into_value(),
                self.policy.into_value(),
                self.duration_seconds.into_value(),
                self.tags.into_value(),
                self.transitive_tag_keys.into_value(),
                self.external_id.into_value(),
                self.serial_number.into_value(),
                self.token_code.into_value(),
                self.source_identity.into_value(),
                self.provided_contexts.into_value(),
                self.minimum_session_token_size.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AssumeRoleResponse {
        pub credentials: Option<Credentials>,
        pub assumed_role_user: Option<AssumedRoleUser>,
        pub packed_policy_size: Option<i32>,
        pub source_identity: Option<String>,
        pub session_token_utilization: Option<i32>,
        pub session_token_size: Option<i32>,
    }

    impl Structure for AssumeRoleResponse {
        const SHAPE: &'static StructShape = &shapes::ASSUME_ROLE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                credentials: slots.next()?,
                assumed_role_user: slots.next()?,
                packed_policy_size: slots.next()?,
                source_identity: slots.next()?,
                session_token_utilization: slots.next()?,
                session_token_size: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.credentials.into_value(),
                self.assumed_role_user.into_value(),
                self.packed_policy_size.into_value(),
                self.source_identity.into_value(),
                self.session_token_utilization.into_value(),
                self.session_token_size.into_value(),
            ]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct AssumeRoleWithSAMLRequest {
        pub role_arn: String,
        pub principal_arn: String,
        pub saml_assertion: String,
        pub policy_arns: Option<Vec<PolicyDescriptorType>>,
        pub policy: Option<String>,
        pub duration_seconds: Option<i32>,
        pub minimum_session_token_size: Option<i32>,
    }

    impl Structure for AssumeRoleWithSAMLRequest {
        const SHAPE: &'static StructShape = &shapes::ASSUME_ROLE_WITH_SAML_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                role_arn: slots.next()?,
                principal_arn: slots.next()?,
                saml_assertion: slots.next()?,
                policy_arns: slots.next()?,
                policy: slots.next()?,
                duration_seconds: slots.next()?,
                minimum_session_token_size: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.role_arn.into_value(),
                self.principal_arn.into_value(),
                self.saml_assertion.into_value(),
                self.policy_arns.into_value(),
                self.policy.into_value(),
                self.duration_seconds.into_value(),
                self.minimum_session_token_size.into_value(),
            ]
        }
    }

    impl fmt::Debug for AssumeRoleWithSAMLRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("AssumeRoleWithSAMLRequest")
                .field("role_arn", &self.role_arn)
                .field("principal_arn", &self.principal_arn)
                .field("saml_assertion", &structure::Hidden)
                .field("policy_arns", &self.policy_arns)
                .field("policy", &self.policy)
                .field("duration_seconds", &self.duration_seconds)
                .field("minimum_session_token_size", &self.minimum_session_token_size)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AssumeRoleWithSAMLResponse {
        pub credentials: Option<Credentials>,
        pub assumed_role_user: Option<AssumedRoleUser>,
        pub packed_policy_size: Option<i32>,
        pub subject: Option<String>,
        pub subject_type: Option<String>,
        pub issuer: Option<String>,
        pub audience: Option<String>,
        pub name_qualifier: Option<String>,
        pub source_identity: Option<String>,
        pub session_token_utilization: Option<i32>,
        pub session_token_size: Option<i32>,
    }

    impl Structure for AssumeRoleWithSAMLResponse {
        const SHAPE: &'static StructShape = &shapes::ASSUME_ROLE_WITH_SAML_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                credentials: slots.next()?,
                assumed_role_user: slots.next()?,
                packed_policy_size: slots.next()?,
                subject: slots.next()?,
                subject_type: slots.next()?,
                issuer: slots.next()?,
                audience: slots.next()?,
                name_qualifier: slots.next()?,
                source_identity: slots.next()?,
                session_token_utilization: slots.next()?,
                session_token_size: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.credentials.into_value(),
                self.assumed_role_user.into_value(),
                self.packed_policy_size.into_value(),
                self.subject.into_value(),
                self.subject_type.into_value(),
                self.issuer.into_value(),
                self.audience.into_value(),
                self.name_qualifier.into_value(),
                self.source_identity.into_value(),
                self.session_token_utilization.into_value(),
                self.session_token_size.into_value(),
            ]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct AssumeRoleWithWebIdentityRequest {
        pub role_arn: String,
        pub role_session_name: String,
        pub web_identity_token: String,
        pub provider_id: Option<String>,
        pub policy_arns: Option<Vec<PolicyDescriptorType>>,
        pub policy: Option<String>,
        pub duration_seconds: Option<i32>,
        pub minimum_session_token_size: Option<i32>,
    }

    impl Structure for AssumeRoleWithWebIdentityRequest {
        const SHAPE: &'static StructShape = &shapes::ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                role_arn: slots.next()?,
                role_session_name: slots.next()?,
                web_identity_token: slots.next()?,
                provider_id: slots.next()?,
                policy_arns: slots.next()?,
                policy: slots.next()?,
                duration_seconds: slots.next()?,
                minimum_session_token_size: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.role_arn.into_value(),
                self.role_session_name.into_value(),
                self.web_identity_token.into_value(),
                self.provider_id.into_value(),
                self.policy_arns.into_value(),
                self.policy.into_value(),
                self.duration_seconds.into_value(),
                self.minimum_session_token_size.into_value(),
            ]
        }
    }

    impl fmt::Debug for AssumeRoleWithWebIdentityRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("AssumeRoleWithWebIdentityRequest")
                .field("role_arn", &self.role_arn)
                .field("role_session_name", &self.role_session_name)
                .field("web_identity_token", &structure::Hidden)
                .field("provider_id", &self.provider_id)
                .field("policy_arns", &self.policy_arns)
                .field("policy", &self.policy)
                .field("duration_seconds", &self.duration_seconds)
                .field("minimum_session_token_size", &self.minimum_session_token_size)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AssumeRoleWithWebIdentityResponse {
        pub credentials: Option<Credentials>,
        pub subject_from_web_identity_token: Option<String>,
        pub assumed_role_user: Option<AssumedRoleUser>,
        pub packed_policy_size: Option<i32>,
        pub provider: Option<String>,
        pub audience: Option<String>,
        pub source_identity: Option<String>,
        pub session_token_utilization: Option<i32>,
        pub session_token_size: Option<i32>,
    }

    impl Structure for AssumeRoleWithWebIdentityResponse {
        const SHAPE: &'static StructShape = &shapes::ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                credentials: slots.next()?,
                subject_from_web_identity_token: slots.next()?,
                assumed_role_user: slots.next()?,
                packed_policy_size: slots.next()?,
                provider: slots.next()?,
                audience: slots.next()?,
                source_identity: slots.next()?,
                session_token_utilization: slots.next()?,
                session_token_size: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.credentials.into_value(),
                self.subject_from_web_identity_token.into_value(),
                self.assumed_role_user.into_value(),
                self.packed_policy_size.into_value(),
                self.provider.into_value(),
                self.audience.into_value(),
                self.source_identity.into_value(),
                self.session_token_utilization.into_value(),
                self.session_token_size.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AssumeRootRequest {
        pub target_principal: String,
        pub task_policy_arn: PolicyDescriptorType,
        pub duration_seconds: Option<i32>,
        pub minimum_session_token_size: Option<i32>,
    }

    impl Structure for AssumeRootRequest {
        const SHAPE: &'static StructShape = &shapes::ASSUME_ROOT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                target_principal: slots.next()?,
                task_policy_arn: slots.next()?,
                duration_seconds: slots.next()?,
                minimum_session_token_size: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.target_principal.into_value(),
                self.task_policy_arn.into_value(),
                self.duration_seconds.into_value(),
                self.minimum_session_token_size.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AssumeRootResponse {
        pub credentials: Option<Credentials>,
        pub source_identity: Option<String>,
        pub session_token_utilization: Option<i32>,
        pub session_token_size: Option<i32>,
    }

    impl Structure for AssumeRootResponse {
        const SHAPE: &'static StructShape = &shapes::ASSUME_ROOT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                credentials: slots.next()?,
                source_identity: slots.next()?,
                session_token_utilization: slots.next()?,
                session_token_size: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.credentials.into_value(),
                self.source_identity.into_value(),
                self.session_token_utilization.into_value(),
                self.session_token_size.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AssumedRoleUser {
        pub assumed_role_id: String,
        pub arn: String,
    }

    impl Structure for AssumedRoleUser {
        const SHAPE: &'static StructShape = &shapes::ASSUMED_ROLE_USER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { assumed_role_id: slots.next()?, arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.assumed_role_id.into_value(), self.arn.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct Credentials {
        pub access_key_id: String,
        pub secret_access_key: String,
        pub session_token: String,
        pub expiration: Timestamp,
    }

    impl Structure for Credentials {
        const SHAPE: &'static StructShape = &shapes::CREDENTIALS;

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

    impl fmt::Debug for Credentials {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Credentials")
                .field("access_key_id", &self.access_key_id)
                .field("secret_access_key", &structure::Hidden)
                .field("session_token", &structure::Hidden)
                .field("expiration", &self.expiration)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DecodeAuthorizationMessageRequest {
        pub encoded_message: String,
    }

    impl Structure for DecodeAuthorizationMessageRequest {
        const SHAPE: &'static StructShape = &shapes::DECODE_AUTHORIZATION_MESSAGE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { encoded_message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.encoded_message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DecodeAuthorizationMessageResponse {
        pub decoded_message: Option<String>,
    }

    impl Structure for DecodeAuthorizationMessageResponse {
        const SHAPE: &'static StructShape = &shapes::DECODE_AUTHORIZATION_MESSAGE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { decoded_message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.decoded_message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExpiredTokenException {
        pub message: Option<String>,
    }

    impl Structure for ExpiredTokenException {
        const SHAPE: &'static StructShape = &shapes::EXPIRED_TOKEN_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExpiredTradeInTokenException {
        pub message: Option<String>,
    }

    impl Structure for ExpiredTradeInTokenException {
        const SHAPE: &'static StructShape = &shapes::EXPIRED_TRADE_IN_TOKEN_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FederatedUser {
        pub federated_user_id: String,
        pub arn: String,
    }

    impl Structure for FederatedUser {
        const SHAPE: &'static StructShape = &shapes::FEDERATED_USER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { federated_user_id: slots.next()?, arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.federated_user_id.into_value(), self.arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetAccessKeyInfoRequest {
        pub access_key_id: String,
    }

    impl Structure for GetAccessKeyInfoRequest {
        const SHAPE: &'static StructShape = &shapes::GET_ACCESS_KEY_INFO_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { access_key_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.access_key_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetAccessKeyInfoResponse {
        pub account: Option<String>,
    }

    impl Structure for GetAccessKeyInfoResponse {
        const SHAPE: &'static StructShape = &shapes::GET_ACCESS_KEY_INFO_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetCallerIdentityRequest {}

    impl Structure for GetCallerIdentityRequest {
        const SHAPE: &'static StructShape = &shapes::GET_CALLER_IDENTITY_REQUEST;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetCallerIdentityResponse {
        pub user_id: Option<String>,
        pub account: Option<String>,
        pub arn: Option<String>,
    }

    impl Structure for GetCallerIdentityResponse {
        const SHAPE: &'static StructShape = &shapes::GET_CALLER_IDENTITY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { user_id: slots.next()?, account: slots.next()?, arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.user_id.into_value(), self.account.into_value(), self.arn.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct GetDelegatedAccessTokenRequest {
        pub trade_in_token: String,
    }

    impl Structure for GetDelegatedAccessTokenRequest {
        const SHAPE: &'static StructShape = &shapes::GET_DELEGATED_ACCESS_TOKEN_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { trade_in_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.trade_in_token.into_value()]
        }
    }

    impl fmt::Debug for GetDelegatedAccessTokenRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("GetDelegatedAccessTokenRequest")
                .field("trade_in_token", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetDelegatedAccessTokenResponse {
        pub credentials: Option<Credentials>,
        pub packed_policy_size: Option<i32>,
        pub assumed_principal: Option<String>,
    }

    impl Structure for GetDelegatedAccessTokenResponse {
        const SHAPE: &'static StructShape = &shapes::GET_DELEGATED_ACCESS_TOKEN_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                credentials: slots.next()?,
                packed_policy_size: slots.next()?,
                assumed_principal: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.credentials.into_value(),
                self.packed_policy_size.into_value(),
                self.assumed_principal.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetFederationTokenRequest {
        pub name: String,
        pub policy: Option<String>,
        pub policy_arns: Option<Vec<PolicyDescriptorType>>,
        pub duration_seconds: Option<i32>,
        pub tags: Option<Vec<Tag>>,
        pub minimum_session_token_size: Option<i32>,
    }

    impl Structure for GetFederationTokenRequest {
        const SHAPE: &'static StructShape = &shapes::GET_FEDERATION_TOKEN_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                name: slots.next()?,
                policy: slots.next()?,
                policy_arns: slots.next()?,
                duration_seconds: slots.next()?,
                tags: slots.next()?,
                minimum_session_token_size: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.name.into_value(),
                self.policy.into_value(),
                self.policy_arns.into_value(),
                self.duration_seconds.into_value(),
                self.tags.into_value(),
                self.minimum_session_token_size.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetFederationTokenResponse {
        pub credentials: Option<Credentials>,
        pub federated_user: Option<FederatedUser>,
        pub packed_policy_size: Option<i32>,
        pub session_token_utilization: Option<i32>,
        pub session_token_size: Option<i32>,
    }

    impl Structure for GetFederationTokenResponse {
        const SHAPE: &'static StructShape = &shapes::GET_FEDERATION_TOKEN_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                credentials: slots.next()?,
                federated_user: slots.next()?,
                packed_policy_size: slots.next()?,
                session_token_utilization: slots.next()?,
                session_token_size: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.credentials.into_value(),
                self.federated_user.into_value(),
                self.packed_policy_size.into_value(),
                self.session_token_utilization.into_value(),
                self.session_token_size.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetSessionTokenRequest {
        pub duration_seconds: Option<i32>,
        pub serial_number: Option<String>,
        pub token_code: Option<String>,
        pub minimum_session_token_size: Option<i32>,
    }

    impl Structure for GetSessionTokenRequest {
        const SHAPE: &'static StructShape = &shapes::GET_SESSION_TOKEN_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                duration_seconds: slots.next()?,
                serial_number: slots.next()?,
                token_code: slots.next()?,
                minimum_session_token_size: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.duration_seconds.into_value(),
                self.serial_number.into_value(),
                self.token_code.into_value(),
                self.minimum_session_token_size.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetSessionTokenResponse {
        pub credentials: Option<Credentials>,
        pub session_token_utilization: Option<i32>,
        pub session_token_size: Option<i32>,
    }

    impl Structure for GetSessionTokenResponse {
        const SHAPE: &'static StructShape = &shapes::GET_SESSION_TOKEN_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                credentials: slots.next()?,
                session_token_utilization: slots.next()?,
                session_token_size: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.credentials.into_value(),
                self.session_token_utilization.into_value(),
                self.session_token_size.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetWebIdentityTokenRequest {
        pub audience: Vec<String>,
        pub duration_seconds: Option<i32>,
        pub signing_algorithm: String,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for GetWebIdentityTokenRequest {
        const SHAPE: &'static StructShape = &shapes::GET_WEB_IDENTITY_TOKEN_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                audience: slots.next()?,
                duration_seconds: slots.next()?,
                signing_algorithm: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.audience.into_value(),
                self.duration_seconds.into_value(),
                self.signing_algorithm.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct GetWebIdentityTokenResponse {
        pub web_identity_token: Option<String>,
        pub expiration: Option<Timestamp>,
    }

    impl Structure for GetWebIdentityTokenResponse {
        const SHAPE: &'static StructShape = &shapes::GET_WEB_IDENTITY_TOKEN_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { web_identity_token: slots.next()?, expiration: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.web_identity_token.into_value(), self.expiration.into_value()]
        }
    }

    impl fmt::Debug for GetWebIdentityTokenResponse {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("GetWebIdentityTokenResponse")
                .field("web_identity_token", &structure::Hidden)
                .field("expiration", &self.expiration)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct IDPCommunicationErrorException {
        pub message: Option<String>,
    }

    impl Structure for IDPCommunicationErrorException {
        const SHAPE: &'static StructShape = &shapes::IDP_COMMUNICATION_ERROR_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct IDPRejectedClaimException {
        pub message: Option<String>,
    }

    impl Structure for IDPRejectedClaimException {
        const SHAPE: &'static StructShape = &shapes::IDP_REJECTED_CLAIM_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidAuthorizationMessageException {
        pub message: Option<String>,
    }

    impl Structure for InvalidAuthorizationMessageException {
        const SHAPE: &'static StructShape = &shapes::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidIdentityTokenException {
        pub message: Option<String>,
    }

    impl Structure for InvalidIdentityTokenException {
        const SHAPE: &'static StructShape = &shapes::INVALID_IDENTITY_TOKEN_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct JWTPayloadSizeExceededException {
        pub message: Option<String>,
    }

    impl Structure for JWTPayloadSizeExceededException {
        const SHAPE: &'static StructShape = &shapes::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION;

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
    pub struct OutboundWebIdentityFederationDisabledException {
        pub message: Option<String>,
    }

    impl Structure for OutboundWebIdentityFederationDisabledException {
        const SHAPE: &'static StructShape = &shapes::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PackedPolicyTooLargeException {
        pub message: Option<String>,
    }

    impl Structure for PackedPolicyTooLargeException {
        const SHAPE: &'static StructShape = &shapes::PACKED_POLICY_TOO_LARGE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyDescriptorType {
        pub arn: Option<String>,
    }

    impl Structure for PolicyDescriptorType {
        const SHAPE: &'static StructShape = &shapes::POLICY_DESCRIPTOR_TYPE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ProvidedContext {
        pub provider_arn: Option<String>,
        pub context_assertion: Option<String>,
    }

    impl Structure for ProvidedContext {
        const SHAPE: &'static StructShape = &shapes::PROVIDED_CONTEXT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { provider_arn: slots.next()?, context_assertion: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.provider_arn.into_value(), self.context_assertion.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RegionDisabledException {
        pub message: Option<String>,
    }

    impl Structure for RegionDisabledException {
        const SHAPE: &'static StructShape = &shapes::REGION_DISABLED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SessionDurationEscalationException {
        pub message: Option<String>,
    }

    impl Structure for SessionDurationEscalationException {
        const SHAPE: &'static StructShape = &shapes::SESSION_DURATION_ESCALATION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
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
}

mod shapes {
    use crate::shape::{Bounds, ErrorShape, ListShape, Member, Pattern, Shape, StructShape, TEXT, TextShape};

    pub(super) static ASSUME_ROLE_REQUEST: StructShape = StructShape {
        name: "AssumeRoleRequest",
        members: &[
            Member::new("RoleArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("RoleSessionName", Shape::String(&ROLE_SESSION_NAME_TYPE)).required(),
            Member::new("PolicyArns", Shape::List(&POLICY_DESCRIPTOR_LIST_TYPE)),
            Member::new("Policy", Shape::String(&UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE)),
            Member::new("DurationSeconds", Shape::Integer(Bounds::between(900, 43200))),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
            Member::new("TransitiveTagKeys", Shape::List(&TAG_KEY_LIST_TYPE)),
            Member::new("ExternalId", Shape::String(&EXTERNAL_ID_TYPE)),
            Member::new("SerialNumber", Shape::String(&SERIAL_NUMBER_TYPE)),
            Member::new("TokenCode", Shape::String(&TOKEN_CODE_TYPE)),
            Member::new("SourceIdentity", Shape::String(&SOURCE_IDENTITY_TYPE)),
            Member::new("ProvidedContexts", Shape::List(&PROVIDED_CONTEXTS_LIST_TYPE)),
            Member::new("MinimumSessionTokenSize", Shape::Integer(Bounds::between(0, 4096))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ASSUME_ROLE_RESPONSE: StructShape = StructShape {
        name: "AssumeRoleResponse",
        members: &[
            Member::new("Credentials", Shape::Structure(&CREDENTIALS)),
            Member::new("AssumedRoleUser", Shape::Structure(&ASSUMED_ROLE_USER)),
            Member::new("PackedPolicySize", Shape::Integer(Bounds::at_least(0))),
            Member::new("SourceIdentity", Shape::String(&SOURCE_IDENTITY_TYPE)),
            Member::new("SessionTokenUtilization", Shape::Integer(Bounds::at_least(0))),
            Member::new("SessionTokenSize", Shape::Integer(Bounds::at_least(0))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ASSUME_ROLE_WITH_SAML_REQUEST: StructShape = StructShape {
        name: "AssumeRoleWithSAMLRequest",
        members: &[
            Member::new("RoleArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("PrincipalArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("SAMLAssertion", Shape::String(&SAML_ASSERTION_TYPE)).required(),
            Member::new("PolicyArns", Shape::List(&POLICY_DESCRIPTOR_LIST_TYPE)),
            Member::new("Policy", Shape::String(&SESSION_POLICY_DOCUMENT_TYPE)),
            Member::new("DurationSeconds", Shape::Integer(Bounds::between(900, 43200))),
            Member::new("MinimumSessionTokenSize", Shape::Integer(Bounds::between(0, 4096))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ASSUME_ROLE_WITH_SAML_RESPONSE: StructShape = StructShape {
        name: "AssumeRoleWithSAMLResponse",
        members: &[
            Member::new("Credentials", Shape::Structure(&CREDENTIALS)),
            Member::new("AssumedRoleUser", Shape::Structure(&ASSUMED_ROLE_USER)),
            Member::new("PackedPolicySize", Shape::Integer(Bounds::at_least(0))),
            Member::new("Subject", Shape::String(&TEXT)),
            Member::new("SubjectType", Shape::String(&TEXT)),
            Member::new("Issuer", Shape::String(&TEXT)),
            Member::new("Audience", Shape::String(&TEXT)),
            Member::new("NameQualifier", Shape::String(&TEXT)),
            Member::new("SourceIdentity", Shape::String(&SOURCE_IDENTITY_TYPE)),
            Member::new("SessionTokenUtilization", Shape::Integer(Bounds::at_least(0))),
            Member::new("SessionTokenSize", Shape::Integer(Bounds::at_least(0))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST: StructShape = StructShape {
        name: "AssumeRoleWithWebIdentityRequest",
        members: &[
            Member::new("RoleArn", Shape::String(&ARN_TYPE)).required(),
            Member::new("RoleSessionName", Shape::String(&ROLE_SESSION_NAME_TYPE)).required(),
            Member::new("WebIdentityToken", Shape::String(&CLIENT_TOKEN_TYPE)).required(),
            Member::new("ProviderId", Shape::String(&URL_TYPE)),
            Member::new("PolicyArns", Shape::List(&POLICY_DESCRIPTOR_LIST_TYPE)),
            Member::new("Policy", Shape::String(&SESSION_POLICY_DOCUMENT_TYPE)),
            Member::new("DurationSeconds", Shape::Integer(Bounds::between(900, 43200))),
            Member::new("MinimumSessionTokenSize", Shape::Integer(Bounds::between(0, 4096))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE: StructShape = StructShape {
        name: "AssumeRoleWithWebIdentityResponse",
        members: &[
            Member::new("Credentials", Shape::Structure(&CREDENTIALS)),
            Member::new("SubjectFromWebIdentityToken", Shape::String(&WEB_IDENTITY_SUBJECT_TYPE)),
            Member::new("AssumedRoleUser", Shape::Structure(&ASSUMED_ROLE_USER)),
            Member::new("PackedPolicySize", Shape::Integer(Bounds::at_least(0))),
            Member::new("Provider", Shape::String(&TEXT)),
            Member::new("Audience", Shape::String(&TEXT)),
            Member::new("SourceIdentity", Shape::String(&SOURCE_IDENTITY_TYPE)),
            Member::new("SessionTokenUtilization", Shape::Integer(Bounds::at_least(0))),
            Member::new("SessionTokenSize", Shape::Integer(Bounds::at_least(0))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ASSUME_ROOT_REQUEST: StructShape = StructShape {
        name: "AssumeRootRequest",
        members: &[
            Member::new("TargetPrincipal", Shape::String(&TARGET_PRINCIPAL_TYPE)).required(),
            Member::new("TaskPolicyArn", Shape::Structure(&POLICY_DESCRIPTOR_TYPE)).required(),
            Member::new("DurationSeconds", Shape::Integer(Bounds::between(0, 900))),
            Member::new("MinimumSessionTokenSize", Shape::Integer(Bounds::between(0, 4096))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ASSUME_ROOT_RESPONSE: StructShape = StructShape {
        name: "AssumeRootResponse",
        members: &[
            Member::new("Credentials", Shape::Structure(&CREDENTIALS)),
            Member::new("SourceIdentity", Shape::String(&SOURCE_IDENTITY_TYPE)),
            Member::new("SessionTokenUtilization", Shape::Integer(Bounds::at_least(0))),
            Member::new("SessionTokenSize", Shape::Integer(Bounds::at_least(0))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ASSUMED_ROLE_USER: StructShape = StructShape {
        name: "AssumedRoleUser",
        members: &[
            Member::new("AssumedRoleId", Shape::String(&ASSUMED_ROLE_ID_TYPE)).required(),
            Member::new("Arn", Shape::String(&ARN_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREDENTIALS: StructShape = StructShape {
        name: "Credentials",
        members: &[
            Member::new("AccessKeyId", Shape::String(&ACCESS_KEY_ID_TYPE)).required(),
            Member::new("SecretAccessKey", Shape::String(&ACCESS_KEY_SECRET_TYPE)).required(),
            Member::new("SessionToken", Shape::String(&TOKEN_TYPE)).required(),
            Member::new("Expiration", Shape::Timestamp(None)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DECODE_AUTHORIZATION_MESSAGE_REQUEST: StructShape = StructShape {
        name: "DecodeAuthorizationMessageRequest",
        members: &[Member::new("EncodedMessage", Shape::String(&ENCODED_MESSAGE_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DECODE_AUTHORIZATION_MESSAGE_RESPONSE: StructShape = StructShape {
        name: "DecodeAuthorizationMessageResponse",
        members: &[Member::new("DecodedMessage", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static EXPIRED_TOKEN_EXCEPTION: StructShape = StructShape {
        name: "ExpiredTokenException",
        error: Some(ErrorShape { code: "ExpiredTokenException", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static EXPIRED_TRADE_IN_TOKEN_EXCEPTION: StructShape = StructShape {
        name: "ExpiredTradeInTokenException",
        error: Some(ErrorShape { code: "ExpiredTradeInTokenException", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static FEDERATED_USER: StructShape = StructShape {
        name: "FederatedUser",
        members: &[
            Member::new("FederatedUserId", Shape::String(&FEDERATED_ID_TYPE)).required(),
            Member::new("Arn", Shape::String(&ARN_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ACCESS_KEY_INFO_REQUEST: StructShape = StructShape {
        name: "GetAccessKeyInfoRequest",
        members: &[Member::new("AccessKeyId", Shape::String(&ACCESS_KEY_ID_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_ACCESS_KEY_INFO_RESPONSE: StructShape = StructShape {
        name: "GetAccessKeyInfoResponse",
        members: &[Member::new("Account", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static GET_CALLER_IDENTITY_REQUEST: StructShape =
        StructShape { name: "GetCallerIdentityRequest", members: &[], ..StructShape::PLAIN };

    pub(super) static GET_CALLER_IDENTITY_RESPONSE: StructShape = StructShape {
        name: "GetCallerIdentityResponse",
        members: &[
            Member::new("UserId", Shape::String(&TEXT)),
            Member::new("Account", Shape::String(&TEXT)),
            Member::new("Arn", Shape::String(&ARN_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_DELEGATED_ACCESS_TOKEN_REQUEST: StructShape = StructShape {
        name: "GetDelegatedAccessTokenRequest",
        members: &[Member::new("TradeInToken", Shape::String(&TRADE_IN_TOKEN_TYPE)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static GET_DELEGATED_ACCESS_TOKEN_RESPONSE: StructShape = StructShape {
        name: "GetDelegatedAccessTokenResponse",
        members: &[
            Member::new("Credentials", Shape::Structure(&CREDENTIALS)),
            Member::new("PackedPolicySize", Shape::Integer(Bounds::at_least(0))),
            Member::new("AssumedPrincipal", Shape::String(&ARN_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_FEDERATION_TOKEN_REQUEST: StructShape = StructShape {
        name: "GetFederationTokenRequest",
        members: &[
            Member::new("Name", Shape::String(&USER_NAME_TYPE)).required(),
            Member::new("Policy", Shape::String(&SESSION_POLICY_DOCUMENT_TYPE)),
            Member::new("PolicyArns", Shape::List(&POLICY_DESCRIPTOR_LIST_TYPE)),
            Member::new("DurationSeconds", Shape::Integer(Bounds::between(900, 129600))),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
            Member::new("MinimumSessionTokenSize", Shape::Integer(Bounds::between(0, 4096))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_FEDERATION_TOKEN_RESPONSE: StructShape = StructShape {
        name: "GetFederationTokenResponse",
        members: &[
            Member::new("Credentials", Shape::Structure(&CREDENTIALS)),
            Member::new("FederatedUser", Shape::Structure(&FEDERATED_USER)),
            Member::new("PackedPolicySize", Shape::Integer(Bounds::at_least(0))),
            Member::new("SessionTokenUtilization", Shape::Integer(Bounds::at_least(0))),
            Member::new("SessionTokenSize", Shape::Integer(Bounds::at_least(0))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_SESSION_TOKEN_REQUEST: StructShape = StructShape {
        name: "GetSessionTokenRequest",
        members: &[
            Member::new("DurationSeconds", Shape::Integer(Bounds::between(900, 129600))),
            Member::new("SerialNumber", Shape::String(&SERIAL_NUMBER_TYPE)),
            Member::new("TokenCode", Shape::String(&TOKEN_CODE_TYPE)),
            Member::new("MinimumSessionTokenSize", Shape::Integer(Bounds::between(0, 4096))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_SESSION_TOKEN_RESPONSE: StructShape = StructShape {
        name: "GetSessionTokenResponse",
        members: &[
            Member::new("Credentials", Shape::Structure(&CREDENTIALS)),
            Member::new("SessionTokenUtilization", Shape::Integer(Bounds::at_least(0))),
            Member::new("SessionTokenSize", Shape::Integer(Bounds::at_least(0))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_WEB_IDENTITY_TOKEN_REQUEST: StructShape = StructShape {
        name: "GetWebIdentityTokenRequest",
        members: &[
            Member::new("Audience", Shape::List(&WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE)).required(),
            Member::new("DurationSeconds", Shape::Integer(Bounds::between(60, 3600))),
            Member::new("SigningAlgorithm", Shape::String(&JWT_ALGORITHM_TYPE)).required(),
            Member::new("Tags", Shape::List(&TAG_LIST_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_WEB_IDENTITY_TOKEN_RESPONSE: StructShape = StructShape {
        name: "GetWebIdentityTokenResponse",
        members: &[
            Member::new("WebIdentityToken", Shape::String(&WEB_IDENTITY_TOKEN_TYPE)),
            Member::new("Expiration", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static IDP_COMMUNICATION_ERROR_EXCEPTION: StructShape = StructShape {
        name: "IDPCommunicationErrorException",
        error: Some(ErrorShape { code: "IDPCommunicationError", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static IDP_REJECTED_CLAIM_EXCEPTION: StructShape = StructShape {
        name: "IDPRejectedClaimException",
        error: Some(ErrorShape { code: "IDPRejectedClaim", status: 403, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: StructShape = StructShape {
        name: "InvalidAuthorizationMessageException",
        error: Some(ErrorShape { code: "InvalidAuthorizationMessageException", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_IDENTITY_TOKEN_EXCEPTION: StructShape = StructShape {
        name: "InvalidIdentityTokenException",
        error: Some(ErrorShape { code: "InvalidIdentityToken", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION: StructShape = StructShape {
        name: "JWTPayloadSizeExceededException",
        error: Some(ErrorShape { code: "JWTPayloadSizeExceededException", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static MALFORMED_POLICY_DOCUMENT_EXCEPTION: StructShape = StructShape {
        name: "MalformedPolicyDocumentException",
        error: Some(ErrorShape { code: "MalformedPolicyDocument", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION: StructShape = StructShape {
        name: "OutboundWebIdentityFederationDisabledException",
        error: Some(ErrorShape {
            code: "OutboundWebIdentityFederationDisabledException",
            status: 403,
            oauth: None,
        }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static PACKED_POLICY_TOO_LARGE_EXCEPTION: StructShape = StructShape {
        name: "PackedPolicyTooLargeException",
        error: Some(ErrorShape { code: "PackedPolicyTooLarge", status: 400, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_DESCRIPTOR_TYPE: StructShape = StructShape {
        name: "PolicyDescriptorType",
        members: &[Member::new("arn", Shape::String(&ARN_TYPE))],
        ..StructShape::PLAIN
    };

    pub(super) static PROVIDED_CONTEXT: StructShape = StructShape {
        name: "ProvidedContext",
        members: &[
            Member::new("ProviderArn", Shape::String(&ARN_TYPE)),
            Member::new("ContextAssertion", Shape::String(&CONTEXT_ASSERTION_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PROVIDED_CONTEXTS_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&PROVIDED_CONTEXT), length: Bounds::between(1, 5) };

    pub(super) static REGION_DISABLED_EXCEPTION: StructShape = StructShape {
        name: "RegionDisabledException",
        error: Some(ErrorShape { code: "RegionDisabledException", status: 403, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static SAML_ASSERTION_TYPE: TextShape =
        TextShape { sensitive: true, length: Bounds::between(4, 100000), pattern: None, values: &[] };

    pub(super) static SESSION_DURATION_ESCALATION_EXCEPTION: StructShape = StructShape {
        name: "SessionDurationEscalationException",
        error: Some(ErrorShape { code: "SessionDurationEscalationException", status: 403, oauth: None }),
        members: &[Member::new("message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static TAG: StructShape = StructShape {
        name: "Tag",
        members: &[
            Member::new("Key", Shape::String(&TAG_KEY_TYPE)).required(),
            Member::new("Value", Shape::String(&TAG_VALUE_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TARGET_PRINCIPAL_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(12, 2048), pattern: None, values: &[] };

    pub(super) static ACCESS_KEY_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(16, 128),
        pattern: Some(Pattern::new(r"[\w]*", r"\A(?:[[0-9A-Za-z_]]*)\z")),
        values: &[],
    };

    pub(super) static ACCESS_KEY_SECRET_TYPE: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static ARN_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(20, 2048),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+",
            r"\A(?:[\t\n\r\u{20}-\u{7E}\u{85}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]+)\z",
        )),
        values: &[],
    };

    pub(super) static ASSUMED_ROLE_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(2, 193),
        pattern: Some(Pattern::new(r"[\w+=,.@:-]*", r"\A(?:[[0-9A-Za-z_]+=,.@:-]*)\z")),
        values: &[],
    };

    pub(super) static CLIENT_TOKEN_TYPE: TextShape =
        TextShape { sensitive: true, length: Bounds::between(4, 20000), pattern: None, values: &[] };

    pub(super) static CONTEXT_ASSERTION_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(4, 2048), pattern: None, values: &[] };

    pub(super) static ENCODED_MESSAGE_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 10240), pattern: None, values: &[] };

    pub(super) static EXTERNAL_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(2, 1224),
        pattern: Some(Pattern::new(r"[\w+=,.@:\/-]*", r"\A(?:[[0-9A-Za-z_]+=,.@:\/-]*)\z")),
        values: &[],
    };

    pub(super) static FEDERATED_ID_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(2, 193),
        pattern: Some(Pattern::new(r"[\w+=,.@\:-]*", r"\A(?:[[0-9A-Za-z_]+=,.@\:-]*)\z")),
        values: &[],
    };

    pub(super) static JWT_ALGORITHM_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(5, 5), pattern: None, values: &[] };

    pub(super) static POLICY_DESCRIPTOR_LIST_TYPE: ListShape =
        ListShape { member: Shape::Structure(&POLICY_DESCRIPTOR_TYPE), length: Bounds::NONE };

    pub(super) static ROLE_SESSION_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(2, 64),
        pattern: Some(Pattern::new(r"[\w+=,.@-]*", r"\A(?:[[0-9A-Za-z_]+=,.@-]*)\z")),
        values: &[],
    };

    pub(super) static SERIAL_NUMBER_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(9, 256),
        pattern: Some(Pattern::new(r"[\w+=/:,.@-]*", r"\A(?:[[0-9A-Za-z_]+=/:,.@-]*)\z")),
        values: &[],
    };

    pub(super) static SESSION_POLICY_DOCUMENT_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 2048),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u00FF]+",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{00FF}]+)\z",
        )),
        values: &[],
    };

    pub(super) static SOURCE_IDENTITY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(2, 64),
        pattern: Some(Pattern::new(r"[\w+=,.@-]*", r"\A(?:[[0-9A-Za-z_]+=,.@-]*)\z")),
        values: &[],
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

    pub(super) static TAG_VALUE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 256),
        pattern: Some(Pattern::new(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*", r"\A(?:[\p{L}\p{Z}\p{N}_.:/=+\-@]*)\z")),
        values: &[],
    };

    pub(super) static TOKEN_CODE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(6, 6),
        pattern: Some(Pattern::new(r"[\d]*", r"\A(?:[[0-9]]*)\z")),
        values: &[],
    };

    pub(super) static TOKEN_TYPE: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static TRADE_IN_TOKEN_TYPE: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_least(1),
        pattern: Some(Pattern::new(
            r"[\u0009\u000A\u000D\u0020-\u00FF]+",
            r"\A(?:[\u{0009}\u{000A}\u{000D}\u{0020}-\u{00FF}]+)\z",
        )),
        values: &[],
    };

    pub(super) static URL_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(4, 2048), pattern: None, values: &[] };

    pub(super) static USER_NAME_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(2, 32),
        pattern: Some(Pattern::new(r"[\w+=,.@-]*", r"\A(?:[[0-9A-Za-z_]+=,.@-]*)\z")),
        values: &[],
    };

    pub(super) static WEB_IDENTITY_SUBJECT_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(6, 255), pattern: None, values: &[] };

    pub(super) static WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE: ListShape = ListShape {
        member: Shape::String(&WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE),
        length: Bounds::between(1, 10),
    };

    pub(super) static WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 1000), pattern: None, values: &[] };

    pub(super) static WEB_IDENTITY_TOKEN_TYPE: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };
}
