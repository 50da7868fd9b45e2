//! `sso-oidc`: SSO OIDC 2019-06-10.
//!
//! Written by `cargo xtask codegen` from `models/sso-oidc.json`: change that, not this.

#![expect(missing_docs, reason = "the documentation texts of AWS's models are left out")]

use crate::declare::service_error;
use crate::operation::{Code, CommonRefusals};
use crate::{Protocol, ServiceInfo};

/// What the model says of the service.
pub static SERVICE: ServiceInfo = ServiceInfo {
    name: "sso-oidc",
    id: "SSO OIDC",
    protocol: Protocol::RestJson,
    api_version: "2019-06-10",
    signing_name: "sso-oauth",
    action_prefix: "sso-oauth",
    event_source: "sso-oauth.amazonaws.com",
    target_prefix: None,
    xml_namespace: None,
    refusals: CommonRefusals {
        validation: Code { name: "InvalidRequestException", status: 400 },
        malformed: Code { name: "InvalidRequestException", status: 400 },
        access_denied: Code { name: "AccessDeniedException", status: 400 },
        throttled: Code { name: "SlowDownException", status: 400 },
        internal: Code { name: "InternalServerException", status: 500 },
        unavailable: Code { name: "ServiceUnavailableException", status: 503 },
    },
    errors: &[
        &shapes::ACCESS_DENIED_EXCEPTION,
        &shapes::AUTHORIZATION_PENDING_EXCEPTION,
        &shapes::EXPIRED_TOKEN_EXCEPTION,
        &shapes::INTERNAL_SERVER_EXCEPTION,
        &shapes::INVALID_CLIENT_EXCEPTION,
        &shapes::INVALID_CLIENT_METADATA_EXCEPTION,
        &shapes::INVALID_GRANT_EXCEPTION,
        &shapes::INVALID_REDIRECT_URI_EXCEPTION,
        &shapes::INVALID_REQUEST_EXCEPTION,
        &shapes::INVALID_REQUEST_REGION_EXCEPTION,
        &shapes::INVALID_SCOPE_EXCEPTION,
        &shapes::SLOW_DOWN_EXCEPTION,
        &shapes::UNAUTHORIZED_CLIENT_EXCEPTION,
        &shapes::UNSUPPORTED_GRANT_TYPE_EXCEPTION,
    ],
    operations: &[
        &op::CREATE_TOKEN,
        &op::CREATE_TOKEN_WITH_IAM,
        &op::REGISTER_CLIENT,
        &op::START_DEVICE_AUTHORIZATION,
    ],
};

service_error! {
    AccessDeniedException, access_denied(error_description);
    AuthorizationPendingException, authorization_pending(error_description);
    ExpiredTokenException, expired_token(error_description);
    InternalServerException, internal_server(error_description);
    InvalidClientException, invalid_client(error_description);
    InvalidClientMetadataException, invalid_client_metadata(error_description);
    InvalidGrantException, invalid_grant(error_description);
    InvalidRedirectUriException, invalid_redirect_uri(error_description);
    InvalidRequestException, invalid_request(error_description);
    InvalidRequestRegionException, invalid_request_region(error_description);
    InvalidScopeException, invalid_scope(error_description);
    SlowDownException, slow_down(error_description);
    UnauthorizedClientException, unauthorized_client(error_description);
    UnsupportedGrantTypeException, unsupported_grant_type(error_description);
}

pub mod op {
    use super::{Error, SERVICE, shapes, types};
    use crate::operation::Auth;
    use crate::{Operation, OperationInfo};
    use http::Method;

    #[derive(Clone, Copy, Debug)]
    pub struct CreateToken;

    impl Operation for CreateToken {
        type Input = types::CreateTokenRequest;
        type Output = types::CreateTokenResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_TOKEN;
    }

    pub(super) static CREATE_TOKEN: OperationInfo = OperationInfo {
        name: "CreateToken",
        service: &SERVICE,
        method: Method::POST,
        path: "/token",
        query: None,
        status: 200,
        input: &shapes::CREATE_TOKEN_REQUEST,
        output: &shapes::CREATE_TOKEN_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::INVALID_REQUEST_EXCEPTION,
            &shapes::INVALID_CLIENT_EXCEPTION,
            &shapes::INVALID_GRANT_EXCEPTION,
            &shapes::UNAUTHORIZED_CLIENT_EXCEPTION,
            &shapes::UNSUPPORTED_GRANT_TYPE_EXCEPTION,
            &shapes::INVALID_SCOPE_EXCEPTION,
            &shapes::AUTHORIZATION_PENDING_EXCEPTION,
            &shapes::SLOW_DOWN_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::EXPIRED_TOKEN_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::None,
        mutates: true,
        action: "sso-oauth:CreateToken",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateTokenWithIAM;

    impl Operation for CreateTokenWithIAM {
        type Input = types::CreateTokenWithIAMRequest;
        type Output = types::CreateTokenWithIAMResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_TOKEN_WITH_IAM;
    }

    pub(super) static CREATE_TOKEN_WITH_IAM: OperationInfo = OperationInfo {
        name: "CreateTokenWithIAM",
        service: &SERVICE,
        method: Method::POST,
        path: "/token",
        query: Some("aws_iam=t"),
        status: 200,
        input: &shapes::CREATE_TOKEN_WITH_IAM_REQUEST,
        output: &shapes::CREATE_TOKEN_WITH_IAM_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::INVALID_REQUEST_EXCEPTION,
            &shapes::INVALID_CLIENT_EXCEPTION,
            &shapes::INVALID_GRANT_EXCEPTION,
            &shapes::UNAUTHORIZED_CLIENT_EXCEPTION,
            &shapes::UNSUPPORTED_GRANT_TYPE_EXCEPTION,
            &shapes::INVALID_SCOPE_EXCEPTION,
            &shapes::AUTHORIZATION_PENDING_EXCEPTION,
            &shapes::SLOW_DOWN_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::EXPIRED_TOKEN_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::INVALID_REQUEST_REGION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "sso-oauth:CreateTokenWithIAM",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct RegisterClient;

    impl Operation for RegisterClient {
        type Input = types::RegisterClientRequest;
        type Output = types::RegisterClientResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &REGISTER_CLIENT;
    }

    pub(super) static REGISTER_CLIENT: OperationInfo = OperationInfo {
        name: "RegisterClient",
        service: &SERVICE,
        method: Method::POST,
        path: "/client/register",
        query: None,
        status: 200,
        input: &shapes::REGISTER_CLIENT_REQUEST,
        output: &shapes::REGISTER_CLIENT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::INVALID_REQUEST_EXCEPTION,
            &shapes::INVALID_SCOPE_EXCEPTION,
            &shapes::INVALID_CLIENT_METADATA_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::INVALID_REDIRECT_URI_EXCEPTION,
            &shapes::UNSUPPORTED_GRANT_TYPE_EXCEPTION,
            &shapes::SLOW_DOWN_EXCEPTION,
        ],
        auth: Auth::None,
        mutates: true,
        action: "sso-oauth:RegisterClient",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct StartDeviceAuthorization;

    impl Operation for StartDeviceAuthorization {
        type Input = types::StartDeviceAuthorizationRequest;
        type Output = types::StartDeviceAuthorizationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &START_DEVICE_AUTHORIZATION;
    }

    pub(super) static START_DEVICE_AUTHORIZATION: OperationInfo = OperationInfo {
        name: "StartDeviceAuthorization",
        service: &SERVICE,
        method: Method::POST,
        path: "/device_authorization",
        query: None,
        status: 200,
        input: &shapes::START_DEVICE_AUTHORIZATION_REQUEST,
        output: &shapes::START_DEVICE_AUTHORIZATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::INVALID_REQUEST_EXCEPTION,
            &shapes::INVALID_CLIENT_EXCEPTION,
            &shapes::UNAUTHORIZED_CLIENT_EXCEPTION,
            &shapes::SLOW_DOWN_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
        ],
        auth: Auth::None,
        mutates: true,
        action: "sso-oauth:StartDeviceAuthorization",
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
    use crate::{Mismatch, Structure, Value, structure};
    use std::fmt;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessDeniedException {
        pub error: Option<String>,
        pub reason: Option<AccessDeniedExceptionReason>,
        pub error_description: Option<String>,
    }

    impl Structure for AccessDeniedException {
        const SHAPE: &'static StructShape = &shapes::ACCESS_DENIED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { error: slots.next()?, reason: slots.next()?, error_description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.error.into_value(), self.reason.into_value(), self.error_description.into_value()]
        }
    }

    string_enum! {
        AccessDeniedExceptionReason {
            KmsAccessDeniedException = "KMS_AccessDeniedException",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AuthorizationPendingException {
        pub error: Option<String>,
        pub error_description: Option<String>,
    }

    impl Structure for AuthorizationPendingException {
        const SHAPE: &'static StructShape = &shapes::AUTHORIZATION_PENDING_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { error: slots.next()?, error_description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.error.into_value(), self.error_description.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AwsAdditionalDetails {
        pub identity_context: Option<String>,
    }

    impl Structure for AwsAdditionalDetails {
        const SHAPE: &'static StructShape = &shapes::AWS_ADDITIONAL_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_context: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_context.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct CreateTokenRequest {
        pub client_id: String,
        pub client_secret: String,
        pub grant_type: String,
        pub device_code: Option<String>,
        pub code: Option<String>,
        pub refresh_token: Option<String>,
        pub scope: Option<Vec<String>>,
        pub redirect_uri: Option<String>,
        pub code_verifier: Option<String>,
    }

    impl Structure for CreateTokenRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_TOKEN_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                client_id: slots.next()?,
                client_secret: slots.next()?,
                grant_type: slots.next()?,
                device_code: slots.next()?,
                code: slots.next()?,
                refresh_token: slots.next()?,
                scope: slots.next()?,
                redirect_uri: slots.next()?,
                code_verifier: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.client_id.into_value(),
                self.client_secret.into_value(),
                self.grant_type.into_value(),
                self.device_code.into_value(),
                self.code.into_value(),
                self.refresh_token.into_value(),
                self.scope.into_value(),
                self.redirect_uri.into_value(),
                self.code_verifier.into_value(),
            ]
        }
    }

    impl fmt::Debug for CreateTokenRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("CreateTokenRequest")
                .field("client_id", &self.client_id)
                .field("client_secret", &structure::Hidden)
                .field("grant_type", &self.grant_type)
                .field("device_code", &structure::Hidden)
                .field("code", &structure::Hidden)
                .field("refresh_token", &structure::Hidden)
                .field("scope", &self.scope)
                .field("redirect_uri", &self.redirect_uri)
                .field("code_verifier", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct CreateTokenResponse {
        pub access_token: Option<String>,
        pub token_type: Option<String>,
        pub expires_in: Option<i32>,
        pub refresh_token: Option<String>,
        pub id_token: Option<String>,
    }

    impl Structure for CreateTokenResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_TOKEN_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                access_token: slots.next()?,
                token_type: slots.next()?,
                expires_in: slots.next()?,
                refresh_token: slots.next()?,
                id_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.access_token.into_value(),
                self.token_type.into_value(),
                self.expires_in.into_value(),
                self.refresh_token.into_value(),
                self.id_token.into_value(),
            ]
        }
    }

    impl fmt::Debug for CreateTokenResponse {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("CreateTokenResponse")
                .field("access_token", &structure::Hidden)
                .field("token_type", &self.token_type)
                .field("expires_in", &self.expires_in)
                .field("refresh_token", &structure::Hidden)
                .field("id_token", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct CreateTokenWithIAMRequest {
        pub client_id: String,
        pub grant_type: String,
        pub code: Option<String>,
        pub refresh_token: Option<String>,
        pub assertion: Option<String>,
        pub scope: Option<Vec<String>>,
        pub redirect_uri: Option<String>,
        pub subject_token: Option<String>,
        pub subject_token_type: Option<String>,
        pub requested_token_type: Option<String>,
        pub code_verifier: Option<String>,
    }

    impl Structure for CreateTokenWithIAMRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_TOKEN_WITH_IAM_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                client_id: slots.next()?,
                grant_type: slots.next()?,
                code: slots.next()?,
                refresh_token: slots.next()?,
                assertion: slots.next()?,
                scope: slots.next()?,
                redirect_uri: slots.next()?,
                subject_token: slots.next()?,
                subject_token_type: slots.next()?,
                requested_token_type: slots.next()?,
                code_verifier: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.client_id.into_value(),
                self.grant_type.into_value(),
                self.code.into_value(),
                self.refresh_token.into_value(),
                self.assertion.into_value(),
                self.scope.into_value(),
                self.redirect_uri.into_value(),
                self.subject_token.into_value(),
                self.subject_token_type.into_value(),
                self.requested_token_type.into_value(),
                self.code_verifier.into_value(),
            ]
        }
    }

    impl fmt::Debug for CreateTokenWithIAMRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("CreateTokenWithIAMRequest")
                .field("client_id", &self.client_id)
                .field("grant_type", &self.grant_type)
                .field("code", &structure::Hidden)
                .field("refresh_token", &structure::Hidden)
                .field("assertion", &structure::Hidden)
                .field("scope", &self.scope)
                .field("redirect_uri", &self.redirect_uri)
                .field("subject_token", &structure::Hidden)
                .field("subject_token_type", &self.subject_token_type)
                .field("requested_token_type", &self.requested_token_type)
                .field("code_verifier", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct CreateTokenWithIAMResponse {
        pub access_token: Option<String>,
        pub token_type: Option<String>,
        pub expires_in: Option<i32>,
        pub refresh_token: Option<String>,
        pub id_token: Option<String>,
        pub issued_token_type: Option<String>,
        pub scope: Option<Vec<String>>,
        pub aws_additional_details: Option<AwsAdditionalDetails>,
    }

    impl Structure for CreateTokenWithIAMResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_TOKEN_WITH_IAM_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                access_token: slots.next()?,
                token_type: slots.next()?,
                expires_in: slots.next()?,
                refresh_token: slots.next()?,
                id_token: slots.next()?,
                issued_token_type: slots.next()?,
                scope: slots.next()?,
                aws_additional_details: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.access_token.into_value(),
                self.token_type.into_value(),
                self.expires_in.into_value(),
                self.refresh_token.into_value(),
                self.id_token.into_value(),
                self.issued_token_type.into_value(),
                self.scope.into_value(),
                self.aws_additional_details.into_value(),
            ]
        }
    }

    impl fmt::Debug for CreateTokenWithIAMResponse {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("CreateTokenWithIAMResponse")
                .field("access_token", &structure::Hidden)
                .field("token_type", &self.token_type)
                .field("expires_in", &self.expires_in)
                .field("refresh_token", &structure::Hidden)
                .field("id_token", &structure::Hidden)
                .field("issued_token_type", &self.issued_token_type)
                .field("scope", &self.scope)
                .field("aws_additional_details", &self.aws_additional_details)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExpiredTokenException {
        pub error: Option<String>,
        pub error_description: Option<String>,
    }

    impl Structure for ExpiredTokenException {
        const SHAPE: &'static StructShape = &shapes::EXPIRED_TOKEN_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { error: slots.next()?, error_description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.error.into_value(), self.error_description.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InternalServerException {
        pub error: Option<String>,
        pub error_description: Option<String>,
    }

    impl Structure for InternalServerException {
        const SHAPE: &'static StructShape = &shapes::INTERNAL_SERVER_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { error: slots.next()?, error_description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.error.into_value(), self.error_description.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidClientException {
        pub error: Option<String>,
        pub error_description: Option<String>,
    }

    impl Structure for InvalidClientException {
        const SHAPE: &'static StructShape = &shapes::INVALID_CLIENT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { error: slots.next()?, error_description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.error.into_value(), self.error_description.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidClientMetadataException {
        pub error: Option<String>,
        pub error_description: Option<String>,
    }

    impl Structure for InvalidClientMetadataException {
        const SHAPE: &'static StructShape = &shapes::INVALID_CLIENT_METADATA_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { error: slots.next()?, error_description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.error.into_value(), self.error_description.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidGrantException {
        pub error: Option<String>,
        pub error_description: Option<String>,
    }

    impl Structure for InvalidGrantException {
        const SHAPE: &'static StructShape = &shapes::INVALID_GRANT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { error: slots.next()?, error_description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.error.into_value(), self.error_description.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidRedirectUriException {
        pub error: Option<String>,
        pub error_description: Option<String>,
    }

    impl Structure for InvalidRedirectUriException {
        const SHAPE: &'static StructShape = &shapes::INVALID_REDIRECT_URI_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { error: slots.next()?, error_description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.error.into_value(), self.error_description.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidRequestException {
        pub error: Option<String>,
        pub reason: Option<InvalidRequestExceptionReason>,
        pub error_description: Option<String>,
    }

    impl Structure for InvalidRequestException {
        const SHAPE: &'static StructShape = &shapes::INVALID_REQUEST_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { error: slots.next()?, reason: slots.next()?, error_description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.error.into_value(), self.reason.into_value(), self.error_description.into_value()]
        }
    }

    string_enum! {
        InvalidRequestExceptionReason {
            KmsNotFoundException = "KMS_NotFoundException",
            KmsInvalidKeyUsageException = "KMS_InvalidKeyUsageException",
            KmsInvalidStateException = "KMS_InvalidStateException",
            KmsDisabledException = "KMS_DisabledException",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidRequestRegionException {
        pub error: Option<String>,
        pub error_description: Option<String>,
        pub endpoint: Option<String>,
        pub region: Option<String>,
    }

    impl Structure for InvalidRequestRegionException {
        const SHAPE: &'static StructShape = &shapes::INVALID_REQUEST_REGION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                error: slots.next()?,
                error_description: slots.next()?,
                endpoint: slots.next()?,
                region: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.error.into_value(),
                self.error_description.into_value(),
                self.endpoint.into_value(),
                self.region.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidScopeException {
        pub error: Option<String>,
        pub error_description: Option<String>,
    }

    impl Structure for InvalidScopeException {
        const SHAPE: &'static StructShape = &shapes::INVALID_SCOPE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { error: slots.next()?, error_description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.error.into_value(), self.error_description.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RegisterClientRequest {
        pub client_name: String,
        pub client_type: String,
        pub scopes: Option<Vec<String>>,
        pub redirect_uris: Option<Vec<String>>,
        pub grant_types: Option<Vec<String>>,
        pub issuer_url: Option<String>,
        pub entitled_application_arn: Option<String>,
    }

    impl Structure for RegisterClientRequest {
        const SHAPE: &'static StructShape = &shapes::REGISTER_CLIENT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                client_name: slots.next()?,
                client_type: slots.next()?,
                scopes: slots.next()?,
                redirect_uris: slots.next()?,
                grant_types: slots.next()?,
                issuer_url: slots.next()?,
                entitled_application_arn: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.client_name.into_value(),
                self.client_type.into_value(),
                self.scopes.into_value(),
                self.redirect_uris.into_value(),
                self.grant_types.into_value(),
                self.issuer_url.into_value(),
                self.entitled_application_arn.into_value(),
            ]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct RegisterClientResponse {
        pub client_id: Option<String>,
        pub client_secret: Option<String>,
        pub client_id_issued_at: Option<i64>,
        pub client_secret_expires_at: Option<i64>,
        pub authorization_endpoint: Option<String>,
        pub token_endpoint: Option<String>,
    }

    impl Structure for RegisterClientResponse {
        const SHAPE: &'static StructShape = &shapes::REGISTER_CLIENT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                client_id: slots.next()?,
                client_secret: slots.next()?,
                client_id_issued_at: slots.next()?,
                client_secret_expires_at: slots.next()?,
                authorization_endpoint: slots.next()?,
                token_endpoint: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.client_id.into_value(),
                self.client_secret.into_value(),
                self.client_id_issued_at.into_value(),
                self.client_secret_expires_at.into_value(),
                self.authorization_endpoint.into_value(),
                self.token_endpoint.into_value(),
            ]
        }
    }

    impl fmt::Debug for RegisterClientResponse {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("RegisterClientResponse")
                .field("client_id", &self.client_id)
                .field("client_secret", &structure::Hidden)
                .field("client_id_issued_at", &self.client_id_issued_at)
                .field("client_secret_expires_at", &self.client_secret_expires_at)
                .field("authorization_endpoint", &self.authorization_endpoint)
                .field("token_endpoint", &self.token_endpoint)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SlowDownException {
        pub error: Option<String>,
        pub error_description: Option<String>,
    }

    impl Structure for SlowDownException {
        const SHAPE: &'static StructShape = &shapes::SLOW_DOWN_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { error: slots.next()?, error_description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.error.into_value(), self.error_description.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct StartDeviceAuthorizationRequest {
        pub client_id: String,
        pub client_secret: String,
        pub start_url: String,
    }

    impl Structure for StartDeviceAuthorizationRequest {
        const SHAPE: &'static StructShape = &shapes::START_DEVICE_AUTHORIZATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { client_id: slots.next()?, client_secret: slots.next()?, start_url: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.client_id.into_value(), self.client_secret.into_value(), self.start_url.into_value()]
        }
    }

    impl fmt::Debug for StartDeviceAuthorizationRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("StartDeviceAuthorizationRequest")
                .field("client_id", &self.client_id)
                .field("client_secret", &structure::Hidden)
                .field("start_url", &self.start_url)
                .finish()
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct StartDeviceAuthorizationResponse {
        pub device_code: Option<String>,
        pub user_code: Option<String>,
        pub verification_uri: Option<String>,
        pub verification_uri_complete: Option<String>,
        pub expires_in: Option<i32>,
        pub interval: Option<i32>,
    }

    impl Structure for StartDeviceAuthorizationResponse {
        const SHAPE: &'static StructShape = &shapes::START_DEVICE_AUTHORIZATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                device_code: slots.next()?,
                user_code: slots.next()?,
                verification_uri: slots.next()?,
                verification_uri_complete: slots.next()?,
                expires_in: slots.next()?,
                interval: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.device_code.into_value(),
                self.user_code.into_value(),
                self.verification_uri.into_value(),
                self.verification_uri_complete.into_value(),
                self.expires_in.into_value(),
                self.interval.into_value(),
            ]
        }
    }

    impl fmt::Debug for StartDeviceAuthorizationResponse {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("StartDeviceAuthorizationResponse")
                .field("device_code", &structure::Hidden)
                .field("user_code", &self.user_code)
                .field("verification_uri", &self.verification_uri)
                .field("verification_uri_complete", &self.verification_uri_complete)
                .field("expires_in", &self.expires_in)
                .field("interval", &self.interval)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UnauthorizedClientException {
        pub error: Option<String>,
        pub error_description: Option<String>,
    }

    impl Structure for UnauthorizedClientException {
        const SHAPE: &'static StructShape = &shapes::UNAUTHORIZED_CLIENT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { error: slots.next()?, error_description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.error.into_value(), self.error_description.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UnsupportedGrantTypeException {
        pub error: Option<String>,
        pub error_description: Option<String>,
    }

    impl Structure for UnsupportedGrantTypeException {
        const SHAPE: &'static StructShape = &shapes::UNSUPPORTED_GRANT_TYPE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { error: slots.next()?, error_description: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.error.into_value(), self.error_description.into_value()]
        }
    }
}

mod shapes {
    use crate::shape::{Bounds, ErrorShape, ListShape, Member, Shape, StructShape, TEXT, TextShape};

    pub(super) static ACCESS_DENIED_EXCEPTION: StructShape = StructShape {
        name: "AccessDeniedException",
        error: Some(ErrorShape { code: "AccessDeniedException", status: 400, oauth: Some("access_denied") }),
        members: &[
            Member::new("error", Shape::String(&TEXT)),
            Member::new("reason", Shape::String(&ACCESS_DENIED_EXCEPTION_REASON)),
            Member::new("error_description", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_DENIED_EXCEPTION_REASON: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["KMS_AccessDeniedException"],
    };

    pub(super) static ACCESS_TOKEN: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static ASSERTION: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static AUTH_CODE: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static AUTHORIZATION_PENDING_EXCEPTION: StructShape = StructShape {
        name: "AuthorizationPendingException",
        error: Some(ErrorShape {
            code: "AuthorizationPendingException",
            status: 400,
            oauth: Some("authorization_pending"),
        }),
        members: &[
            Member::new("error", Shape::String(&TEXT)),
            Member::new("error_description", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static AWS_ADDITIONAL_DETAILS: StructShape = StructShape {
        name: "AwsAdditionalDetails",
        members: &[Member::new("identityContext", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static CLIENT_SECRET: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static CODE_VERIFIER: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static CREATE_TOKEN_REQUEST: StructShape = StructShape {
        name: "CreateTokenRequest",
        members: &[
            Member::new("clientId", Shape::String(&TEXT)).required(),
            Member::new("clientSecret", Shape::String(&CLIENT_SECRET)).required(),
            Member::new("grantType", Shape::String(&TEXT)).required(),
            Member::new("deviceCode", Shape::String(&DEVICE_CODE)),
            Member::new("code", Shape::String(&AUTH_CODE)),
            Member::new("refreshToken", Shape::String(&REFRESH_TOKEN)),
            Member::new("scope", Shape::List(&SCOPES)),
            Member::new("redirectUri", Shape::String(&TEXT)),
            Member::new("codeVerifier", Shape::String(&CODE_VERIFIER)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_TOKEN_RESPONSE: StructShape = StructShape {
        name: "CreateTokenResponse",
        members: &[
            Member::new("accessToken", Shape::String(&ACCESS_TOKEN)),
            Member::new("tokenType", Shape::String(&TEXT)),
            Member::new("expiresIn", Shape::Integer(Bounds::NONE)),
            Member::new("refreshToken", Shape::String(&REFRESH_TOKEN)),
            Member::new("idToken", Shape::String(&ID_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_TOKEN_WITH_IAM_REQUEST: StructShape = StructShape {
        name: "CreateTokenWithIAMRequest",
        members: &[
            Member::new("clientId", Shape::String(&TEXT)).required(),
            Member::new("grantType", Shape::String(&TEXT)).required(),
            Member::new("code", Shape::String(&AUTH_CODE)),
            Member::new("refreshToken", Shape::String(&REFRESH_TOKEN)),
            Member::new("assertion", Shape::String(&ASSERTION)),
            Member::new("scope", Shape::List(&SCOPES)),
            Member::new("redirectUri", Shape::String(&TEXT)),
            Member::new("subjectToken", Shape::String(&SUBJECT_TOKEN)),
            Member::new("subjectTokenType", Shape::String(&TEXT)),
            Member::new("requestedTokenType", Shape::String(&TEXT)),
            Member::new("codeVerifier", Shape::String(&CODE_VERIFIER)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_TOKEN_WITH_IAM_RESPONSE: StructShape = StructShape {
        name: "CreateTokenWithIAMResponse",
        members: &[
            Member::new("accessToken", Shape::String(&ACCESS_TOKEN)),
            Member::new("tokenType", Shape::String(&TEXT)),
            Member::new("expiresIn", Shape::Integer(Bounds::NONE)),
            Member::new("refreshToken", Shape::String(&REFRESH_TOKEN)),
            Member::new("idToken", Shape::String(&ID_TOKEN)),
            Member::new("issuedTokenType", Shape::String(&TEXT)),
            Member::new("scope", Shape::List(&SCOPES)),
            Member::new("awsAdditionalDetails", Shape::Structure(&AWS_ADDITIONAL_DETAILS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DEVICE_CODE: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static EXPIRED_TOKEN_EXCEPTION: StructShape = StructShape {
        name: "ExpiredTokenException",
        error: Some(ErrorShape { code: "ExpiredTokenException", status: 400, oauth: Some("expired_token") }),
        members: &[
            Member::new("error", Shape::String(&TEXT)),
            Member::new("error_description", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GRANT_TYPES: ListShape =
        ListShape { member: Shape::String(&TEXT), length: Bounds::NONE };

    pub(super) static ID_TOKEN: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static INTERNAL_SERVER_EXCEPTION: StructShape = StructShape {
        name: "InternalServerException",
        error: Some(ErrorShape { code: "InternalServerException", status: 500, oauth: Some("server_error") }),
        members: &[
            Member::new("error", Shape::String(&TEXT)),
            Member::new("error_description", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_CLIENT_EXCEPTION: StructShape = StructShape {
        name: "InvalidClientException",
        error: Some(ErrorShape {
            code: "InvalidClientException",
            status: 401,
            oauth: Some("invalid_client"),
        }),
        members: &[
            Member::new("error", Shape::String(&TEXT)),
            Member::new("error_description", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_CLIENT_METADATA_EXCEPTION: StructShape = StructShape {
        name: "InvalidClientMetadataException",
        error: Some(ErrorShape {
            code: "InvalidClientMetadataException",
            status: 400,
            oauth: Some("invalid_client_metadata"),
        }),
        members: &[
            Member::new("error", Shape::String(&TEXT)),
            Member::new("error_description", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_GRANT_EXCEPTION: StructShape = StructShape {
        name: "InvalidGrantException",
        error: Some(ErrorShape { code: "InvalidGrantException", status: 400, oauth: Some("invalid_grant") }),
        members: &[
            Member::new("error", Shape::String(&TEXT)),
            Member::new("error_description", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_REDIRECT_URI_EXCEPTION: StructShape = StructShape {
        name: "InvalidRedirectUriException",
        error: Some(ErrorShape {
            code: "InvalidRedirectUriException",
            status: 400,
            oauth: Some("invalid_redirect_uri"),
        }),
        members: &[
            Member::new("error", Shape::String(&TEXT)),
            Member::new("error_description", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_REQUEST_EXCEPTION: StructShape = StructShape {
        name: "InvalidRequestException",
        error: Some(ErrorShape {
            code: "InvalidRequestException",
            status: 400,
            oauth: Some("invalid_request"),
        }),
        members: &[
            Member::new("error", Shape::String(&TEXT)),
            Member::new("reason", Shape::String(&INVALID_REQUEST_EXCEPTION_REASON)),
            Member::new("error_description", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_REQUEST_EXCEPTION_REASON: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "KMS_NotFoundException",
            "KMS_InvalidKeyUsageException",
            "KMS_InvalidStateException",
            "KMS_DisabledException",
        ],
    };

    pub(super) static INVALID_REQUEST_REGION_EXCEPTION: StructShape = StructShape {
        name: "InvalidRequestRegionException",
        error: Some(ErrorShape {
            code: "InvalidRequestRegionException",
            status: 400,
            oauth: Some("invalid_request"),
        }),
        members: &[
            Member::new("error", Shape::String(&TEXT)),
            Member::new("error_description", Shape::String(&TEXT)),
            Member::new("endpoint", Shape::String(&TEXT)),
            Member::new("region", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_SCOPE_EXCEPTION: StructShape = StructShape {
        name: "InvalidScopeException",
        error: Some(ErrorShape { code: "InvalidScopeException", status: 400, oauth: Some("invalid_scope") }),
        members: &[
            Member::new("error", Shape::String(&TEXT)),
            Member::new("error_description", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REDIRECT_URIS: ListShape =
        ListShape { member: Shape::String(&TEXT), length: Bounds::NONE };

    pub(super) static REFRESH_TOKEN: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static REGISTER_CLIENT_REQUEST: StructShape = StructShape {
        name: "RegisterClientRequest",
        members: &[
            Member::new("clientName", Shape::String(&TEXT)).required(),
            Member::new("clientType", Shape::String(&TEXT)).required(),
            Member::new("scopes", Shape::List(&SCOPES)),
            Member::new("redirectUris", Shape::List(&REDIRECT_URIS)),
            Member::new("grantTypes", Shape::List(&GRANT_TYPES)),
            Member::new("issuerUrl", Shape::String(&TEXT)),
            Member::new("entitledApplicationArn", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REGISTER_CLIENT_RESPONSE: StructShape = StructShape {
        name: "RegisterClientResponse",
        members: &[
            Member::new("clientId", Shape::String(&TEXT)),
            Member::new("clientSecret", Shape::String(&CLIENT_SECRET)),
            Member::new("clientIdIssuedAt", Shape::Long(Bounds::NONE)),
            Member::new("clientSecretExpiresAt", Shape::Long(Bounds::NONE)),
            Member::new("authorizationEndpoint", Shape::String(&TEXT)),
            Member::new("tokenEndpoint", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SCOPES: ListShape = ListShape { member: Shape::String(&TEXT), length: Bounds::NONE };

    pub(super) static SLOW_DOWN_EXCEPTION: StructShape = StructShape {
        name: "SlowDownException",
        error: Some(ErrorShape { code: "SlowDownException", status: 400, oauth: Some("slow_down") }),
        members: &[
            Member::new("error", Shape::String(&TEXT)),
            Member::new("error_description", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static START_DEVICE_AUTHORIZATION_REQUEST: StructShape = StructShape {
        name: "StartDeviceAuthorizationRequest",
        members: &[
            Member::new("clientId", Shape::String(&TEXT)).required(),
            Member::new("clientSecret", Shape::String(&CLIENT_SECRET)).required(),
            Member::new("startUrl", Shape::String(&TEXT)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static START_DEVICE_AUTHORIZATION_RESPONSE: StructShape = StructShape {
        name: "StartDeviceAuthorizationResponse",
        members: &[
            Member::new("deviceCode", Shape::String(&DEVICE_CODE)),
            Member::new("userCode", Shape::String(&TEXT)),
            Member::new("verificationUri", Shape::String(&TEXT)),
            Member::new("verificationUriComplete", Shape::String(&TEXT)),
            Member::new("expiresIn", Shape::Integer(Bounds::NONE)),
            Member::new("interval", Shape::Integer(Bounds::NONE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static SUBJECT_TOKEN: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static UNAUTHORIZED_CLIENT_EXCEPTION: StructShape = StructShape {
        name: "UnauthorizedClientException",
        error: Some(ErrorShape {
            code: "UnauthorizedClientException",
            status: 400,
            oauth: Some("unauthorized_client"),
        }),
        members: &[
            Member::new("error", Shape::String(&TEXT)),
            Member::new("error_description", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UNSUPPORTED_GRANT_TYPE_EXCEPTION: StructShape = StructShape {
        name: "UnsupportedGrantTypeException",
        error: Some(ErrorShape {
            code: "UnsupportedGrantTypeException",
            status: 400,
            oauth: Some("unsupported_grant_type"),
        }),
        members: &[
            Member::new("error", Shape::String(&TEXT)),
            Member::new("error_description", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };
}
