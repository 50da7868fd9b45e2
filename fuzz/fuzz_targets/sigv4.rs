//! No bytes make the signature verifier panic, and none pass it without the key.
//!
//! The input is a request as text: the address on the first line, `name: value` lines, an empty line, the
//! body.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::sigv4::{self, Expected, SecretKey, Style};

/// 2015-08-30T12:36:00Z, so that the fuzzer can find a date that is current.
const NOW_MS: i64 = 1_440_938_160_000;

fuzz_target!(|data: &[u8]| {
    let Some(request) = request(data) else { return };
    let head = (&request).into();
    let Ok(Some(presented)) = sigv4::parse(head) else { return };
    for style in [Style::Standard, Style::S3] {
        let expected = Expected { services: &["sts", "s3"], style, now_ms: NOW_MS };
        let result = presented.verify(&SecretKey::new("not to be guessed"), head, request.body(), &expected);
        assert!(result.is_err());
    }
});

fn request(data: &[u8]) -> Option<http::Request<Vec<u8>>> {
    let mut lines = data.split(|byte| *byte == b'\n');
    let mut request = http::Request::builder().uri(lines.next()?);
    for line in lines.by_ref().take_while(|line| !line.is_empty()) {
        let colon = line.iter().position(|byte| *byte == b':')?;
        let (name, value) = (line.get(..colon)?, line.get(colon + 1..)?);
        request = request.header(name, value.trim_ascii());
    }
    let body: Vec<&[u8]> = lines.collect();
    request.body(body.join(&b'\n')).ok()
}
