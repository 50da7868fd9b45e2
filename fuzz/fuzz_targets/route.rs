//! No request makes the router panic, and what it answers by itself is an error.
//!
//! The input is text: method, target, `name: value` lines, an empty line, and the body.

#![no_main]

use bytes::Bytes;
use http::Request;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut lines = head.lines();
    let (Some(method), Some(target)) = (lines.next(), lines.next()) else { return };
    let mut builder = Request::builder().method(method).uri(target);
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        builder = builder.header(name, value);
    }
    let Ok(request) = builder.body(Bytes::from(body.to_owned())) else { return };
    match wire::route::find(&request) {
        Ok(operation) => {
            let _ = wire::decode_fields(operation, &request);
        }
        Err(error) => {
            let answer = error.response("request-1");
            assert!(answer.is_none_or(|answer| answer.status().is_client_error()));
        }
    }
});
