//! Requests in: the bytes a client sent, as the operation's input.

use bytes::Bytes;
use http::Request;

use crate::json::Unreadable;
use crate::operation::Protocol;
use crate::shape::{Location, StructShape};
use crate::validate::validate;
use crate::{Fields, Operation, OperationInfo, Refusal, Shape, Structure, Value, form, json, path};

/// The largest body that is read: SAML metadata of 10 MB, each byte escaped to three.
pub const BODY_BYTES_MAX: usize = 32 * 1024 * 1024;

/// Reads and validates the input of an operation.
///
/// # Errors
/// What the service answers to bytes it cannot read or values its model forbids.
pub fn decode<O: Operation>(request: &Request<Bytes>) -> Result<O::Input, Refusal> {
    from_fields::<O>(decode_fields(O::INFO, request)?)
}

/// The input of an operation from members that [`decode_fields`] gave.
///
/// # Errors
/// Members of another shape give the service's internal error.
pub fn from_fields<O: Operation>(fields: Fields) -> Result<O::Input, Refusal> {
    O::Input::from_fields(fields).map_err(|mismatch| {
        let fault = fault::Fault::because("building an input", mismatch);
        Refusal::of_fault(O::INFO.service, &fault)
    })
}

/// The members of an operation's input, read and validated: for those who also show them, as the audit log
/// does.
///
/// # Errors
/// What the service answers to bytes it cannot read or values its model forbids.
pub fn decode_fields(operation: &OperationInfo, request: &Request<Bytes>) -> Result<Fields, Refusal> {
    let service = operation.service;
    let fields = read(operation, request)
        .map_err(|Unreadable(message)| Refusal::common(service, service.refusals.malformed, message))?;
    validate(service, &fields)?;
    Ok(fields)
}

pub(crate) fn read(operation: &OperationInfo, request: &Request<Bytes>) -> Result<Fields, Unreadable> {
    let body = request.body();
    if body.len() > BODY_BYTES_MAX {
        return Err(Unreadable(format!("Request body is larger than {BODY_BYTES_MAX} bytes")));
    }
    match operation.service.protocol {
        Protocol::Json => json::read(body, operation.input),
        Protocol::Query => form::read(parameters(request)?, operation.input),
        Protocol::RestJson => {
            let has_body = operation.input.members.iter().any(|member| member.location == Location::Body);
            let fields =
                if has_body { json::read(body, operation.input)? } else { Fields::new(operation.input) };
            read_head(operation, request, fields)
        }
    }
}

/// The parameters of a query request: those of the query string and those of the form, as one.
pub(crate) fn parameters(request: &Request<Bytes>) -> Result<Vec<(String, String)>, Unreadable> {
    let mut parameters = form::pairs(request.uri().query().unwrap_or_default())?;
    let body =
        std::str::from_utf8(request.body()).map_err(|_| Unreadable("The body is not UTF-8".to_owned()))?;
    parameters.extend(form::pairs(body.trim_end_matches(['\r', '\n']))?);
    Ok(parameters)
}

/// The members of a REST request that travel in path, query string and headers.
fn read_head(
    operation: &OperationInfo,
    request: &Request<Bytes>,
    mut fields: Fields,
) -> Result<Fields, Unreadable> {
    let path = request.uri().path();
    let labels = path::labels(operation.path, path)
        .or_else(|| path::labels(operation.path, path::without_prefix(path)?))
        .unwrap_or_default();
    let parameters = form::pairs(request.uri().query().unwrap_or_default())?;
    let shape: &StructShape = operation.input;
    for (at, member) in shape.members.iter().enumerate() {
        let found = match member.location {
            Location::Body => continue,
            Location::Uri => {
                labels.iter().find(|(name, _)| *name == member.wire_name).map(|(_, value)| value.clone())
            }
            Location::Header => header(request, member.wire_name)?,
            Location::Query => {
                let mut values = parameters.iter().filter(|(name, _)| name == member.wire_name);
                if let Shape::List(list) = member.shape {
                    let items = values.map(|(_, value)| form::scalar(value, list.member));
                    let items = items.collect::<Result<Vec<_>, _>>()?;
                    fields.set_at(at, if items.is_empty() { Value::Absent } else { Value::List(items) });
                    continue;
                }
                let value = values.next().map(|(_, value)| value.clone());
                if values.next().is_some() {
                    return Err(Unreadable(format!(
                        "Parameter {} is given more than once",
                        member.wire_name
                    )));
                }
                value
            }
        };
        if let Some(text) = found {
            fields.set_at(at, form::scalar(&text, member.shape)?);
        }
    }
    Ok(fields)
}

fn header(request: &Request<Bytes>, name: &str) -> Result<Option<String>, Unreadable> {
    let mut values = request.headers().get_all(name).iter();
    let Some(value) = values.next() else { return Ok(None) };
    let text = value.to_str().ok().filter(|_| values.next().is_none());
    text.map(|text| Some(text.to_owned())).ok_or(Unreadable(format!("Header {name} cannot be read")))
}
