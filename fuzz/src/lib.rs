//! What the targets of the wire codecs share: a request out of bytes, through the codec of both sides.

use bytes::Bytes;
use http::{Request, Response};
use wire::{OperationInfo, Protocol, client, generated::SERVICES};

/// Reads `data` as a request of `protocol` on the server's side, sends what was read by the client's, and
/// reads it as an answer there.
pub fn both_sides(protocol: Protocol, data: &[u8]) {
    let Some((choice, data)) = data.split_first_chunk::<2>() else { return };
    let operations: Vec<&'static OperationInfo> = SERVICES
        .iter()
        .filter(|service| service.protocol == protocol)
        .flat_map(|service| service.operations.iter().copied())
        .collect();
    let operation = operations[usize::from(u16::from_be_bytes(*choice)) % operations.len()];
    let (target, body) = data.split_at(data.iter().position(|byte| *byte == b'\n').unwrap_or(0));
    let body = Bytes::copy_from_slice(body);
    let uri = format!("/{}", String::from_utf8_lossy(target));
    let request = Request::builder().method(operation.method.clone()).uri(uri).body(body.clone());
    let Ok(request) = request else { return };
    match wire::decode_fields(operation, &request) {
        Ok(fields) => {
            let _ = wire::redacted_json(&fields);
            let endpoint = http::Uri::from_static("http://h/");
            let again =
                client::request_fields(operation, &endpoint, &fields).expect("what was read can be sent");
            let read = wire::decode_fields(operation, &again).expect("what was sent can be read");
            // Structures with nothing in them are not on every wire; JSON keeps all.
            assert!(protocol != Protocol::Json || read == fields);
        }
        Err(refusal) => {
            assert!((400..500).contains(&refusal.status), "{refusal:?}");
            let _ = wire::encode_refusal(operation.service, refusal, "request-1");
        }
    }
    for status in [200, 400] {
        let response = Response::builder().status(status).body(body.clone()).expect("a plain response");
        let _ = client::response_fields(operation, &response);
    }
}
