//! The other side of the same codecs: requests out and responses in, for our own command line and for the
//! account backend that speaks to AWS. Requests leave here unsigned.

use bytes::Bytes;
use fault::Fault;
use http::{HeaderValue, Request, Response, Uri, header};

use crate::error::message_member;
use crate::form::{escape, scalar_text};
use crate::json::Unreadable;
use crate::operation::Protocol;
use crate::response::ERROR_TYPE;
use crate::shape::Location;
use crate::xml::Element;
use crate::{
    Auth, Fields, Operation, OperationInfo, Refusal, ServiceInfo, Structure, Value, form, json, path,
};

/// A call that brought no output.
#[derive(Debug)]
pub enum ClientError<E> {
    /// The service refused.
    Refused(E),
    /// What came back is no answer of this service.
    Unreadable(Fault),
}

impl<E: std::fmt::Display> std::fmt::Display for ClientError<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused(error) => error.fmt(f),
            Self::Unreadable(fault) => fault.fmt(f),
        }
    }
}

impl<E: std::error::Error + 'static> std::error::Error for ClientError<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Refused(error) => Some(error),
            Self::Unreadable(fault) => Some(fault),
        }
    }
}

/// The request for an operation at an endpoint such as `https://host:8443/prefix`. Idempotency tokens are the
/// caller's to set: this crate has no randomness.
///
/// # Errors
/// When the endpoint or a member cannot be put into a request.
pub fn request<O: Operation>(endpoint: &Uri, input: O::Input) -> fault::Result<Request<Bytes>> {
    request_fields(O::INFO, endpoint, &input.into_fields())
}

/// The same by the input's members.
///
/// # Errors
/// When the endpoint or a member cannot be put into a request.
pub fn request_fields(
    operation: &OperationInfo,
    endpoint: &Uri,
    input: &Fields,
) -> fault::Result<Request<Bytes>> {
    let service = operation.service;
    let (target, content_type, body) = match service.protocol {
        Protocol::Json => ("/".to_owned(), Some("application/x-amz-json-1.1"), json::write(input)),
        Protocol::Query => {
            let first = [("Action", operation.name), ("Version", service.api_version)];
            let form = form::write(&first, input).into_bytes();
            ("/".to_owned(), Some("application/x-www-form-urlencoded; charset=utf-8"), form)
        }
        Protocol::RestJson => {
            let has_body = input.iter().any(|(member, _)| member.location == Location::Body);
            let body = if has_body { json::write(input) } else { Vec::new() };
            (rest_target(operation, input)?, has_body.then_some("application/json"), body)
        }
    };
    let prefix = endpoint.path().trim_end_matches('/');
    let base = endpoint.to_string();
    let origin =
        base.strip_suffix(endpoint.path_and_query().map_or("", |path| path.as_str())).unwrap_or(&base);
    let uri: Uri = format!("{}{prefix}{target}", origin.trim_end_matches('/'))
        .parse()
        .map_err(|error| Fault::because(format!("joining endpoint `{endpoint}` and `{target}`"), error))?;
    let mut request = Request::new(Bytes::from(body));
    *request.method_mut() = operation.method.clone();
    *request.uri_mut() = uri;
    let headers = request.headers_mut();
    if let Some(content_type) = content_type {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    if let Some(prefix) = service.target_prefix {
        let target = format!("{prefix}.{}", operation.name);
        headers.insert("x-amz-target", value(&target)?);
    }
    for (member, found) in input.iter().filter(|(member, _)| member.location == Location::Header) {
        if let Some(text) = scalar_text(found) {
            let name = http::HeaderName::from_bytes(member.wire_name.as_bytes());
            let name = name.map_err(|error| Fault::because("naming a header", error))?;
            headers.insert(name, value(&text)?);
        }
    }
    Ok(request)
}

/// Puts an access token where an operation looks for it; nothing where it takes none.
///
/// # Errors
/// When the token cannot be put into a header.
pub fn authorize(operation: &OperationInfo, token: &str, request: &mut Request<Bytes>) -> fault::Result<()> {
    if let Auth::Bearer(header) = operation.auth {
        let text = if header == "authorization" { format!("Bearer {token}") } else { token.to_owned() };
        let mut token = value(&text)?;
        token.set_sensitive(true);
        request.headers_mut().insert(header, token);
    }
    Ok(())
}

fn value(text: &str) -> fault::Result<HeaderValue> {
    HeaderValue::from_str(text).map_err(|error| Fault::because("writing a header", error))
}

fn rest_target(operation: &OperationInfo, input: &Fields) -> fault::Result<String> {
    let label = |name: &str| {
        let mut labels = input.iter().filter(|(member, _)| member.location == Location::Uri);
        labels.find(|(member, _)| member.wire_name == name).and_then(|(_, value)| scalar_text(value))
    };
    let mut target = path::fill(operation.path, label)
        .ok_or_else(|| Fault::new(format!("{} needs a value for every label of its path", operation.name)))?;
    let mut query: Vec<String> = operation.query.map(str::to_owned).into_iter().collect();
    for (member, value) in input.iter().filter(|(member, _)| member.location == Location::Query) {
        let mut push = |value: &Value| {
            let text = scalar_text(value);
            query.extend(text.map(|text| format!("{}={}", escape(member.wire_name), escape(&text))));
        };
        match value {
            Value::List(items) => items.iter().for_each(push),
            scalar => push(scalar),
        }
    }
    if !query.is_empty() {
        target.push('?');
        target.push_str(&query.join("&"));
    }
    Ok(target)
}

/// The output of an operation, or the service's refusal.
///
/// # Errors
/// The refusal, or that nothing sensible came back.
pub fn response<O: Operation>(response: &Response<Bytes>) -> Result<O::Output, ClientError<O::Error>> {
    let fields = response_fields(O::INFO, response).map_err(|error| match error {
        ClientError::Refused(refusal) => ClientError::Refused(refusal.into()),
        ClientError::Unreadable(fault) => ClientError::Unreadable(fault),
    })?;
    O::Output::from_fields(fields)
        .map_err(|mismatch| ClientError::Unreadable(Fault::because("building an output", mismatch)))
}

/// The same by the output's members.
///
/// # Errors
/// The refusal, or that nothing sensible came back.
pub fn response_fields(
    operation: &OperationInfo,
    response: &Response<Bytes>,
) -> Result<Fields, ClientError<Refusal>> {
    let service = operation.service;
    let read = if response.status().is_success() {
        output(operation, response)
    } else {
        let refusal = match service.protocol {
            Protocol::Query => xml_refusal(service, response),
            Protocol::Json | Protocol::RestJson => json_refusal(service, response),
        };
        return Err(match refusal {
            Ok(refusal) => ClientError::Refused(refusal),
            Err(unreadable) => ClientError::Unreadable(fault(operation, response, &unreadable)),
        });
    };
    read.map_err(|unreadable| ClientError::Unreadable(fault(operation, response, &unreadable)))
}

fn fault(operation: &OperationInfo, response: &Response<Bytes>, Unreadable(problem): &Unreadable) -> Fault {
    let name = operation.full_name();
    Fault::new(format!("reading the answer to {name} with status {}: {problem}", response.status()))
}

fn output(operation: &OperationInfo, response: &Response<Bytes>) -> Result<Fields, Unreadable> {
    let shape = operation.output;
    if operation.service.protocol != Protocol::Query {
        return json::read(response.body(), shape);
    }
    let root = Element::parse(response.body())?;
    let Some(wrapper) = operation.result_wrapper else { return Ok(Fields::new(shape)) };
    match root.child(wrapper) {
        Some(result) => result.fields(shape),
        None => Err(Unreadable(format!("it has no {wrapper}"))),
    }
}

fn xml_refusal(service: &ServiceInfo, response: &Response<Bytes>) -> Result<Refusal, Unreadable> {
    let root = Element::parse(response.body())?;
    let error = root.child("Error").ok_or(Unreadable("it has no Error".to_owned()))?;
    let text = |name: &str| error.child(name).map(|child| child.text.clone()).unwrap_or_default();
    let fields = error_shape(service, &text("Code")).map(|shape| error.fields(shape)).transpose()?;
    Ok(refusal(text("Code"), response, text("Message"), fields))
}

fn json_refusal(service: &ServiceInfo, response: &Response<Bytes>) -> Result<Refusal, Unreadable> {
    let body: serde_json::Value = serde_json::from_slice(response.body()).unwrap_or_default();
    let member = |name: &str| body.get(name).and_then(serde_json::Value::as_str);
    let header = response.headers().get(ERROR_TYPE).and_then(|value| value.to_str().ok());
    let named = header.or_else(|| member("__type")).or_else(|| member("code"));
    let code = named.map(bare_code).ok_or(Unreadable("it names no error".to_owned()))?;
    let message = member("message").or_else(|| member("Message")).or_else(|| member("error_description"));
    let fields = error_shape(service, code).map(|shape| json::read(response.body(), shape)).transpose()?;
    Ok(refusal(code.to_owned(), response, message.unwrap_or_default().to_owned(), fields))
}

/// Models and services do not always agree in how the member with the text begins: `message` or `Message`.
fn refusal(code: String, response: &Response<Bytes>, message: String, fields: Option<Fields>) -> Refusal {
    let fields = fields.map(|mut fields| {
        if let Some(name) = message_member(fields.shape())
            && fields.get(name).is_absent()
        {
            fields.set(name, Value::String(message.clone()));
        }
        fields
    });
    Refusal { code, status: response.status().as_u16(), message, fields }
}

/// `com.amazonaws.sso#ResourceNotFoundException:http://..` -> `ResourceNotFoundException`.
fn bare_code(text: &str) -> &str {
    let text = text.split(':').next().unwrap_or(text);
    text.rsplit('#').next().unwrap_or(text)
}

fn error_shape(service: &ServiceInfo, code: &str) -> Option<&'static crate::shape::StructShape> {
    let named = |shape: &&&'static crate::shape::StructShape| {
        shape.error.is_some_and(|error| error.code == code) || shape.name == code
    };
    service.errors.iter().find(named).copied()
}
