//! Responses out: an operation's output or a refusal, as the bytes its clients expect.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};

use crate::json_text::Object;
use crate::operation::Protocol;
use crate::structure::UNIT;
use crate::{Fields, Operation, OperationInfo, Refusal, ServiceInfo, Structure, Value, json, xml};

/// The header that carries the request's id.
pub const REQUEST_ID: &str = "x-amzn-requestid";
/// The header that names an error, which the REST clients look for first.
pub const ERROR_TYPE: &str = "x-amzn-errortype";

/// An operation's output.
#[must_use]
pub fn encode<O: Operation>(output: O::Output, request_id: &str) -> Response<Bytes> {
    encode_fields(O::INFO, &output.into_fields(), request_id)
}

/// An operation's output, by its members.
#[must_use]
pub fn encode_fields(operation: &OperationInfo, output: &Fields, request_id: &str) -> Response<Bytes> {
    let service = operation.service;
    let body = match service.protocol {
        Protocol::Json => json::write(output),
        // An operation without an output, or a status that has no content, answers with no body at all.
        Protocol::RestJson if operation.status == 204 || std::ptr::eq(operation.output, &UNIT) => Vec::new(),
        Protocol::RestJson => json::write(output),
        Protocol::Query => {
            let namespace = service.xml_namespace.unwrap_or_default();
            let wrapper = operation.result_wrapper;
            xml::response(operation.name, namespace, wrapper, output, request_id).into_bytes()
        }
    };
    response(service.protocol, operation.status, body, request_id)
}

/// A refusal, as the clients of this service expect it.
#[must_use]
pub fn encode_refusal(service: &ServiceInfo, refusal: Refusal, request_id: &str) -> Response<Bytes> {
    refuse(service.protocol, service.xml_namespace.unwrap_or_default(), refusal, request_id)
}

/// A refusal in a protocol, for requests of which no service is known.
pub(crate) fn refuse(
    protocol: Protocol,
    namespace: &str,
    mut refusal: Refusal,
    request_id: &str,
) -> Response<Bytes> {
    // Some models repeat the request's id in the error.
    if let Some(fields) = &mut refusal.fields
        && fields.get("RequestId").is_absent()
    {
        fields.set("RequestId", Value::String(request_id.to_owned()));
    }
    let body = match protocol {
        Protocol::Query => xml::error(&refusal, namespace, request_id).into_bytes(),
        Protocol::Json | Protocol::RestJson => error_json(&refusal),
    };
    let mut response = response(protocol, refusal.status, body, request_id);
    if protocol != Protocol::Query
        && let Ok(code) = HeaderValue::from_str(&refusal.code)
    {
        response.headers_mut().insert(ERROR_TYPE, code);
    }
    response
}

/// The members of the error, and `__type` before them. A refusal without members has only its message, if
/// any.
fn error_json(refusal: &Refusal) -> Vec<u8> {
    let text = Object::text(|object| {
        object.string("__type", &refusal.code);
        match &refusal.fields {
            Some(fields) => json::write_members(object, fields),
            None if refusal.message.is_empty() => {}
            None => object.string("message", &refusal.message),
        }
    });
    text.into_bytes()
}

fn response(protocol: Protocol, status: u16, body: Vec<u8>, request_id: &str) -> Response<Bytes> {
    let content_type = match protocol {
        Protocol::Json => "application/x-amz-json-1.1",
        Protocol::RestJson => "application/json",
        Protocol::Query => "text/xml",
    };
    let has_body = !body.is_empty();
    let mut response = Response::new(Bytes::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if has_body {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert(REQUEST_ID, id);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::{encode, encode_refusal};
    use crate::generated::{identitystore, sso, sso_admin, sso_oidc};
    use crate::{Refusal, ServiceError, Unit};

    fn refused(service: &crate::ServiceInfo, refusal: Refusal, status: u16, code: &str, body: &str) {
        let answer = encode_refusal(service, refusal, "id-1");
        assert_eq!(answer.status().as_u16(), status);
        assert_eq!(answer.headers().get("x-amzn-errortype").unwrap(), code);
        assert_eq!(std::str::from_utf8(answer.body()).unwrap(), body);
    }

    #[test]
    fn json_errors_are_named_in_header_and_body() {
        let code = "SlowDownException";
        let refusal = sso_oidc::Error::slow_down("too fast").into_refusal();
        let body = r#"{"__type":"SlowDownException","error":"slow_down","error_description":"too fast"}"#;
        refused(&sso_oidc::SERVICE, refusal, 400, code, body);
        let code = "UnauthorizedException";
        let refusal = sso::Error::unauthorized("Session token not found or invalid").into_refusal();
        let body = r#"{"__type":"UnauthorizedException","message":"Session token not found or invalid"}"#;
        refused(&sso::SERVICE, refusal, 401, code, body);
        let refusal = Refusal::other("ForbiddenException", 403, "No access");
        let body = r#"{"__type":"ForbiddenException","message":"No access"}"#;
        refused(&sso::SERVICE, refusal, 403, "ForbiddenException", body);
        let refusal = Refusal::other("SerializationException", 400, "");
        let body = r#"{"__type":"SerializationException"}"#;
        refused(&sso_admin::SERVICE, refusal, 400, "SerializationException", body);
    }

    #[test]
    fn an_error_that_repeats_the_request_id_gets_it() {
        let refusal = identitystore::Error::resource_not_found("USER not found.").into_refusal();
        let answer = encode_refusal(&identitystore::SERVICE, refusal, "id-9");
        let body: serde_json::Value = serde_json::from_slice(answer.body()).unwrap();
        assert_eq!(body["RequestId"], "id-9");
        assert_eq!(body["Message"], "USER not found.");
    }

    #[test]
    fn no_output_is_no_body_and_no_content_type() {
        let answer = encode::<sso::op::Logout>(Unit {}, "id-2");
        assert!(answer.body().is_empty());
        assert!(!answer.headers().contains_key("content-type"));
        let answer = encode::<sso::op::ListAccounts>(sso::types::ListAccountsResponse::default(), "id-3");
        assert_eq!(&answer.body()[..], b"{}");
        assert_eq!(answer.headers().get("content-type").unwrap(), "application/json");
    }
}
