//! Requests of real clients: what botocore makes of every operation (`tests/corpus/protocol/requests.json`,
//! written by `generate.py` beside it), and single requests that clients were seen to send (`seen.json`).

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;
use http::Request;
use serde_json::Value as Json;

use crate::generated::SERVICES;
use crate::shape::StructShape;
use crate::{Fields, OperationInfo, Shape, Timestamp, Value, request, route};

fn corpus(name: &str) -> Json {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus/protocol").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn operation(service: &str, name: &str) -> &'static OperationInfo {
    let service = SERVICES.iter().find(|info| info.name == service).unwrap();
    service.operation(name).unwrap()
}

fn sent(case: &Json) -> Request<Bytes> {
    let mut builder =
        Request::builder().method(case["method"].as_str().unwrap()).uri(case["target"].as_str().unwrap());
    for (name, value) in case["headers"].as_object().unwrap() {
        builder = builder.header(name, value.as_str().unwrap());
    }
    builder.body(Bytes::from(case["body"].as_str().unwrap().to_owned())).unwrap()
}

/// JSON under the model's own names, as the corpus has it.
fn fields(shape: &'static StructShape, json: &Json) -> Fields {
    let mut fields = Fields::new(shape);
    for (name, json) in json.as_object().unwrap() {
        let member = shape.members.iter().find(|member| member.name == name).unwrap();
        fields.set(name, value(member.shape, json));
    }
    fields
}

fn value(shape: Shape, json: &Json) -> Value {
    let text = || json.as_str().unwrap().to_owned();
    match shape {
        Shape::Boolean => Value::Boolean(json.as_bool().unwrap()),
        Shape::Integer(_) | Shape::Long(_) => Value::Integer(json.as_i64().unwrap()),
        Shape::Double => Value::Double(json.as_f64().unwrap()),
        Shape::String(_) => Value::String(text()),
        Shape::Blob(_) => Value::Blob(BASE64.decode(text()).unwrap()),
        Shape::Timestamp(_) => Value::Timestamp(Timestamp::from_iso8601(&text()).unwrap()),
        Shape::Document { .. } => Value::Document(json.clone()),
        Shape::List(list) => {
            Value::List(json.as_array().unwrap().iter().map(|item| value(list.member, item)).collect())
        }
        Shape::Map(map) => {
            let entries = json.as_object().unwrap().iter();
            Value::Map(entries.map(|(key, item)| (key.clone(), value(map.value, item))).collect())
        }
        Shape::Structure(shape) => Value::Structure(fields(shape, json)),
    }
}

#[test]
fn every_request_of_botocore_is_read_as_it_was_meant() {
    let corpus = corpus("requests.json");
    let mut count = 0;
    for (service, cases) in corpus.as_object().unwrap() {
        for case in cases.as_array().unwrap() {
            let operation = operation(service, case["operation"].as_str().unwrap());
            let sent = sent(case);
            assert_eq!(route::find(&sent).unwrap(), operation);
            let read = request::read(operation, &sent).unwrap();
            assert_eq!(read, fields(operation.input, &case["input"]), "{operation:?}");
            count += 1;
        }
    }
    let theirs = SERVICES.iter().filter(|service| service.name != "vestibule");
    let all: usize = theirs.map(|service| service.operations.len()).sum();
    assert_eq!(count, all, "the corpus is older than the models: run generate.py");
}

#[test]
fn requests_that_clients_were_seen_to_send_are_read_and_valid() {
    for case in corpus("seen.json").as_array().unwrap() {
        let operation = operation(case["service"].as_str().unwrap(), case["operation"].as_str().unwrap());
        let sent = sent(case);
        assert_eq!(route::find(&sent).unwrap(), operation, "{}", case["why"]);
        let read = request::decode_fields(operation, &sent).unwrap();
        assert_eq!(read, fields(operation.input, &case["input"]), "{}", case["why"]);
    }
}
