//! Checksums that a client sends along with a body. They are compared before anything is written: `s3s-fs`
//! would look at them when the object is there already.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{Method, Request};
use s3s::checksum::ChecksumHasher;
use s3s::crypto::{Checksum as _, Md5};
use wire::Refusal;

/// Refuses a body that is not the one whose checksum came with it.
pub(crate) fn check<B>(request: &Request<B>, body: &[u8]) -> Result<(), Refusal> {
    if completes_upload(request) {
        // Speaks of the object that the parts make together.
        return Ok(());
    }
    let sent = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    let mut hasher = ChecksumHasher {
        crc32: sent("x-amz-checksum-crc32").map(|_| Default::default()),
        crc32c: sent("x-amz-checksum-crc32c").map(|_| Default::default()),
        sha1: sent("x-amz-checksum-sha1").map(|_| Default::default()),
        sha256: sent("x-amz-checksum-sha256").map(|_| Default::default()),
        crc64nvme: sent("x-amz-checksum-crc64nvme").map(|_| Default::default()),
    };
    hasher.update(body);
    let found = hasher.finalize();
    let md5 = sent("content-md5").map(|_| {
        let mut md5 = Md5::new();
        md5.update(body);
        STANDARD.encode(md5.finalize())
    });
    let pairs = [
        (found.checksum_crc32, "x-amz-checksum-crc32"),
        (found.checksum_crc32c, "x-amz-checksum-crc32c"),
        (found.checksum_sha1, "x-amz-checksum-sha1"),
        (found.checksum_sha256, "x-amz-checksum-sha256"),
        (found.checksum_crc64nvme, "x-amz-checksum-crc64nvme"),
        (md5, "content-md5"),
    ];
    if pairs.iter().all(|(found, name)| found.as_deref() == sent(name)) {
        return Ok(());
    }
    let message =
        "The Content-MD5 or checksum value that you specified did not match what the server received.";
    Err(Refusal::other("BadDigest", 400, message))
}

fn completes_upload<B>(request: &Request<B>) -> bool {
    let query = request.uri().query().unwrap_or_default();
    request.method() == Method::POST && query.split('&').any(|pair| pair.starts_with("uploadId="))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(name: &str, value: &str) -> bool {
        let request = Request::put("/b/k").header(name, value).body(()).unwrap();
        check(&request, b"hello").is_ok()
    }

    #[test]
    fn every_checksum_is_compared_with_the_body() {
        for (name, value) in [
            ("x-amz-checksum-crc32", "NhCmhg=="),
            ("x-amz-checksum-crc32c", "mnG7TA=="),
            ("x-amz-checksum-sha1", "qvTGHdzF6KLavt4PO0gs2a6pQ00="),
            ("x-amz-checksum-sha256", "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="),
            ("content-md5", "XUFAKrxLKna5cZ2REBfFkg=="),
        ] {
            assert!(checked(name, value), "{name}");
            assert!(!checked(name, "AAAAAA=="), "{name}");
        }
        assert!(!checked("x-amz-checksum-crc64nvme", "AAAAAAAAAAA="));
    }

    #[test]
    fn the_end_of_an_upload_speaks_of_the_whole_object() {
        let request =
            Request::post("/b/k?uploadId=x").header("x-amz-checksum-crc32", "AAAAAA==").body(()).unwrap();
        assert!(check(&request, b"<CompleteMultipartUpload/>").is_ok());
    }
}
