//! Every operation of every model, through our client, the router and the codecs and back.

use bytes::Bytes;
use http::{Request, Response, Uri};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::generated::SERVICES;
use crate::{
    Fields, OperationInfo, Protocol, Refusal, Timestamp, Value, client, request, response, route, sample,
};

fn operations() -> impl Iterator<Item = &'static OperationInfo> {
    SERVICES.iter().flat_map(|service| service.operations.iter().copied())
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new_with_rng(
        Config { cases, failure_persistence: None, ..Config::default() },
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    )
}

#[test]
fn every_request_finds_its_operation_and_keeps_its_input() {
    let endpoints = ["http://127.0.0.1:8080", "https://vestibule.example.test/svc", "http://h/svc/"];
    for operation in operations() {
        let input = sample::fields(operation.input, 3);
        let tried = runner(8).run(&input, |input| {
            for endpoint in endpoints {
                let endpoint: Uri = endpoint.parse().unwrap();
                let sent = client::request_fields(operation, &endpoint, &input).unwrap();
                let found = route::find(&sent).unwrap();
                prop_assert!(std::ptr::eq(found, operation), "{} found {}", operation.name, found.name);
                let read = request::read(operation, &sent).unwrap();
                prop_assert_eq!(&read, &input);
            }
            Ok(())
        });
        tried.unwrap_or_else(|failure| panic!("{}: {failure}", operation.full_name()));
    }
}

#[test]
fn every_output_comes_back() {
    for operation in operations() {
        let output = sample::fields(operation.output, 3);
        let tried = runner(8).run(&output, |output| {
            let sent = response::encode_fields(operation, &output, "request-1");
            prop_assert_eq!(sent.headers().get("x-amzn-requestid").unwrap(), "request-1");
            let read = client::response_fields(operation, &sent).unwrap();
            if operation.service.protocol == Protocol::Query {
                // Timestamps lose their fraction; all else is there again.
                prop_assert_eq!(&read, &in_whole_seconds(output));
            } else {
                prop_assert_eq!(&read, &output);
            }
            Ok(())
        });
        tried.unwrap_or_else(|failure| panic!("{}: {failure}", operation.full_name()));
    }
}

/// The same without fractions of seconds.
fn in_whole_seconds(fields: Fields) -> Fields {
    fn whole(value: Value) -> Value {
        match value {
            Value::Timestamp(time) => {
                Value::Timestamp(Timestamp::from_millis(time.millis().div_euclid(1000) * 1000))
            }
            Value::List(items) => Value::List(items.into_iter().map(whole).collect()),
            Value::Map(entries) => {
                Value::Map(entries.into_iter().map(|(key, value)| (key, whole(value))).collect())
            }
            Value::Structure(fields) => Value::Structure(in_whole_seconds(fields)),
            other => other,
        }
    }
    Fields::from_slots(fields.shape(), fields.into_slots().into_iter().map(whole).collect())
}

#[test]
fn every_modelled_error_comes_back() {
    for operation in operations() {
        for shape in operation.errors {
            let tried = runner(1).run(&sample::fields(shape, 2), |fields| {
                let sent = Refusal::modelled(fields.clone());
                let answer = response::encode_refusal(operation.service, sent.clone(), "request-2");
                prop_assert_eq!(answer.status().as_u16(), sent.status);
                let Err(client::ClientError::Refused(read)) = client::response_fields(operation, &answer)
                else {
                    return Err(TestCaseError::fail("it was not refused"));
                };
                prop_assert_eq!((&read.code, read.status), (&sent.code, sent.status));
                // As the model calls the member with the text, whatever the service calls it.
                if let (Some(name), Some(fields)) = (crate::error::message_member(shape), &read.fields) {
                    prop_assert_eq!(fields.get(name).as_str().unwrap_or_default(), &read.message);
                }
                prop_assert_eq!(read.message, sent.message);
                Ok(())
            });
            tried.unwrap_or_else(|failure| panic!("{} {}: {failure}", operation.full_name(), shape.name));
        }
    }
}

/// Bytes that resemble requests of any protocol.
fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let json = "[{}\\[\\]\",:0-9a-zA-Z .eE+\\\\-]{0,64}";
    let form = "(Action|Tags|RoleName|member|entry|key|value|[.&=%0-9+A-Z]){0,24}";
    prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..64),
        json.prop_map(String::into_bytes),
        form.prop_map(String::into_bytes),
        // Names of real members with values of any kind.
        (
            "(UserName|IdentityStoreId|Name|Tags|MaxResults|Filters)",
            "(1|true|null|\"x\"|\\[\\]|\\{\\}|\\[1\\]|1e9)"
        )
            .prop_map(|(name, value)| format!("{{\"{name}\":{value}}}").into_bytes()),
    ]
}

#[test]
fn no_bytes_make_a_codec_panic() {
    let every: Vec<_> = operations().collect();
    let input = (bodies(), "[/a-z%0-9?&=+]{0,32}", 0..every.len());
    let tried = runner(3000).run(&input, |(body, path, at)| {
        let operation = every[at];
        let Ok(uri) = format!("/{path}").parse::<Uri>() else { return Ok(()) };
        let mut request = Request::new(Bytes::from(body.clone()));
        *request.uri_mut() = uri;
        *request.method_mut() = operation.method.clone();
        let _ = route::find(&request);
        if let Err(refusal) = request::decode_fields(operation, &request) {
            let answer = response::encode_refusal(operation.service, refusal, "request-3");
            prop_assert!(answer.status().is_client_error());
        }
        for status in [200, 400] {
            let response = Response::builder().status(status).body(Bytes::from(body.clone())).unwrap();
            let _ = client::response_fields(operation, &response);
        }
        Ok(())
    });
    tried.unwrap_or_else(|failure| panic!("{failure}"));
}
