//! The requests of `tests/corpus/sigv4`, as botocore signed them.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use wire::sigv4::{self, Expected, Head, Presented, SecretKey, SignatureError, Style};

pub(crate) const ACCESS_KEY_ID: &str = "AKIAIOSFODNN7EXAMPLE";
/// When all of them were signed: 2026-03-08T23:59:58Z.
pub(crate) const NOW_MS: i64 = 1_773_014_398_000;
pub(crate) const SERVICES: [&str; 9] =
    ["account-access", "iam", "identitystore", "organizations", "s3", "sso", "sso-oauth", "sts", "x"];

#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) request: http::Request<Vec<u8>>,
    pub(crate) secret: SecretKey,
    pub(crate) region: String,
    pub(crate) service: String,
    pub(crate) session_token: Option<String>,
}

impl Case {
    pub(crate) fn style(&self) -> Style {
        if self.service == "s3" { Style::S3 } else { Style::Standard }
    }

    pub(crate) fn head(&self) -> Head<'_> {
        (&self.request).into()
    }

    pub(crate) fn parse(&self) -> Result<Presented, SignatureError> {
        sigv4::parse(self.head())?.ok_or_else(SignatureError::missing_token)
    }

    pub(crate) fn verify_at(&self, now_ms: i64) -> Result<(), SignatureError> {
        let expected = Expected { services: &SERVICES, style: self.style(), now_ms };
        let presented = self.parse()?;
        // The signature does not cover the id: it is the secret found by it that must be the right one.
        if presented.access_key_id != ACCESS_KEY_ID {
            return Err(SignatureError::unknown_key());
        }
        presented.verify(&self.secret, self.head(), self.request.body(), &expected)
    }

    /// As it stands in the header or the query.
    pub(crate) fn signature(&self) -> String {
        let text = match self.request.headers().get("authorization") {
            Some(value) => value.to_str().unwrap(),
            None => self.request.uri().query().unwrap(),
        };
        let (_, rest) = text.split_once("Signature=").unwrap();
        rest.split('&').next().unwrap().to_owned()
    }

    pub(crate) fn verify(&self) -> Result<(), SignatureError> {
        self.verify_at(NOW_MS)
    }
}

pub(crate) fn all() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus/sigv4");
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            cases.push(read(name, &serde_json::from_slice(&fs::read(path).unwrap()).unwrap()));
        }
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

pub(crate) fn named(name: &str) -> Case {
    all().into_iter().find(|case| case.name == name).unwrap()
}

fn read(name: String, value: &Value) -> Case {
    let text = |key: &str| value[key].as_str().unwrap().to_owned();
    let mut request = http::Request::builder().method(text("method").as_str()).uri(text("target"));
    for header in value["headers"].as_array().unwrap() {
        request = request.header(header[0].as_str().unwrap(), header[1].as_str().unwrap());
    }
    Case {
        name,
        request: request.body(STANDARD.decode(text("body_base64")).unwrap()).unwrap(),
        secret: SecretKey::new(text("secret_key")),
        region: text("region"),
        service: text("service"),
        session_token: value["session_token"].as_str().map(str::to_owned),
    }
}
