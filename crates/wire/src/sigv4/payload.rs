//! The bodies of S3: what a verified head says of the body that follows, and how the body is taken out of the
//! chunks that clients put it in.
//!
//! S3's signature covers only what `x-amz-content-sha256` announces, so a head can be verified before its
//! body is read. Announced is a hash, that there is none, or that the body comes in chunks (`aws-chunked`),
//! each signed or not, perhaps with a checksum behind the last one. Source: Amazon S3 API Reference,
//! "Signature Calculations for the Authorization Header: Transferring Payload in Multiple Chunks", and
//! "... including trailing headers".

use bytes::{Buf as _, Bytes, BytesMut};

use super::canonical::{UNSIGNED_PAYLOAD, sha256, single};
use super::key::{SigningKey, unhex};
use super::verify::CONTENT_HASH;
use super::{Expected, Form, Head, Kind, Presented, SecretKey, SignatureError, Style, time};

/// Where the length is that a body in chunks has without them.
const DECODED_LENGTH: &str = "x-amz-decoded-content-length";
/// Bytes of the line before a chunk, and of a trailing header.
const LINE_BYTES_MAX: usize = 1024;
/// Trailing headers.
const TRAILERS_MAX: usize = 8;

/// What a verified head says of its body.
pub enum Payload {
    /// Its hash, in hexadecimal.
    Hashed(String),
    /// Nothing.
    Unsigned,
    /// It comes in chunks.
    Chunked(Box<Chunked>),
}

/// A body in chunks.
pub struct Chunked {
    /// Bytes without the chunks around them.
    length: usize,
    /// Whether headers follow the last chunk.
    trailing: bool,
    /// For chunks that are signed.
    chain: Option<Chain>,
}

/// Each chunk's signature covers the signature before it; the first one that of the head.
struct Chain {
    key: SigningKey,
    /// Time and scope, as each text to sign has them.
    stamp: String,
    before: String,
}

/// A body as its sender meant it.
#[derive(Debug, PartialEq, Eq)]
pub struct Opened {
    /// The body.
    pub body: Bytes,
    /// The headers behind it: checksums, in lower case.
    pub trailers: Vec<(String, String)>,
}

impl Presented {
    /// Recomputes the signature of a request to S3 over its head alone. The body is still to be opened with
    /// what this returns.
    pub fn verify_head(
        &self,
        secret: &SecretKey,
        head: Head<'_>,
        expected: &Expected<'_>,
    ) -> Result<Payload, SignatureError> {
        self.check(head, expected)?;
        let presigned = matches!(self.form, Form::Query { .. });
        let announced = match single(head.headers, CONTENT_HASH)? {
            Some(announced) => announced,
            None if presigned => UNSIGNED_PAYLOAD,
            None => {
                let message = "Missing required header for this request: x-amz-content-sha256";
                return Err(SignatureError::incomplete(message));
            }
        };
        let key = self.verify_with(secret, head, Style::S3, announced)?;
        let chunked = |trailing, signed: bool| {
            let stamp = format!("{}\n{}", time::basic(self.timestamp_ms), self.scope);
            let chain = signed.then(|| Chain { key, stamp, before: self.signature.clone() });
            Ok(Payload::Chunked(Box::new(Chunked { length: decoded_length(head)?, trailing, chain })))
        };
        match announced {
            UNSIGNED_PAYLOAD => Ok(Payload::Unsigned),
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => chunked(true, false),
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => chunked(false, true),
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => chunked(true, true),
            hash if unhex(hash).is_some_and(|bytes| bytes.len() == 32) => {
                Ok(Payload::Hashed(hash.to_owned()))
            }
            _ => Err(content_mismatch()),
        }
    }
}

fn decoded_length(head: Head<'_>) -> Result<usize, SignatureError> {
    let length = single(head.headers, DECODED_LENGTH)?.and_then(|text| text.parse().ok());
    length.ok_or_else(|| SignatureError::incomplete(format!("Missing required header: {DECODED_LENGTH}")))
}

fn content_mismatch() -> SignatureError {
    SignatureError::new(
        Kind::ContentMismatch,
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
    )
}

fn malformed() -> SignatureError {
    SignatureError::incomplete("The body's chunks are not as x-amz-content-sha256 announces them.")
}

impl Payload {
    /// Checks a whole body against what its head said, and takes it out of its chunks.
    pub fn open(self, body: Bytes) -> Result<Opened, SignatureError> {
        let plain = |body| Opened { body, trailers: Vec::new() };
        match self {
            Self::Unsigned => Ok(plain(body)),
            Self::Hashed(hash) if sha256(&body) == hash => Ok(plain(body)),
            Self::Hashed(_) => Err(content_mismatch()),
            Self::Chunked(chunked) => chunked.open(body),
        }
    }
}

impl Chunked {
    fn open(mut self, mut rest: Bytes) -> Result<Opened, SignatureError> {
        let mut body = BytesMut::with_capacity(self.length.min(rest.len()));
        loop {
            let line = line(&mut rest)?;
            let (size, extension) = line.split_once(';').unwrap_or((line.as_str(), ""));
            let size = usize::from_str_radix(size, 16).map_err(|_| malformed())?;
            if size > rest.len() {
                return Err(malformed());
            }
            let data = rest.split_to(size);
            if let Some(chain) = &mut self.chain {
                let signature = extension.strip_prefix("chunk-signature=").ok_or_else(malformed)?;
                chain.check_chunk(&data, signature)?;
            }
            if size == 0 {
                break;
            }
            body.extend_from_slice(&data);
            if !line_is_empty(&mut rest)? {
                return Err(malformed());
            }
        }
        let trailers = if self.trailing { self.trailers(&mut rest)? } else { Vec::new() };
        // What is left is the empty line that ends it, where there is one.
        if body.len() != self.length || !rest.iter().all(|byte| matches!(byte, b'\r' | b'\n')) {
            return Err(malformed());
        }
        Ok(Opened { body: body.freeze(), trailers })
    }

    fn trailers(&mut self, rest: &mut Bytes) -> Result<Vec<(String, String)>, SignatureError> {
        let (mut trailers, mut signature) = (Vec::new(), None);
        while !rest.is_empty() {
            let line = line(rest)?;
            if line.trim().is_empty() {
                break;
            }
            let (name, value) = line.split_once(':').ok_or_else(malformed)?;
            let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().to_owned());
            if name == "x-amz-trailer-signature" {
                signature = Some(value);
            } else if trailers.len() < TRAILERS_MAX && name.starts_with("x-amz-checksum-") {
                trailers.push((name, value));
            } else {
                return Err(malformed());
            }
        }
        if let Some(chain) = &self.chain {
            chain.check_trailers(&trailers, &signature.ok_or_else(malformed)?)?;
        }
        Ok(trailers)
    }
}

/// The next line, without its end.
fn line(rest: &mut Bytes) -> Result<String, SignatureError> {
    let end = rest.iter().take(LINE_BYTES_MAX).position(|byte| *byte == b'\n').ok_or_else(malformed)?;
    let bytes = rest.split_to(end);
    rest.advance(1);
    let text = std::str::from_utf8(&bytes).map_err(|_| malformed())?;
    Ok(text.strip_suffix('\r').unwrap_or(text).to_owned())
}

fn line_is_empty(rest: &mut Bytes) -> Result<bool, SignatureError> {
    Ok(line(rest)?.is_empty())
}

impl Chain {
    fn check_chunk(&mut self, data: &[u8], signature: &str) -> Result<(), SignatureError> {
        let text = format!(
            "AWS4-HMAC-SHA256-PAYLOAD\n{}\n{}\n{}\n{}",
            self.stamp,
            self.before,
            sha256(b""),
            sha256(data)
        );
        self.check(&text, signature)?;
        signature.clone_into(&mut self.before);
        Ok(())
    }

    fn check_trailers(&self, trailers: &[(String, String)], signature: &str) -> Result<(), SignatureError> {
        let canonical: String = trailers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let hash = sha256(canonical.as_bytes());
        self.check(&format!("AWS4-HMAC-SHA256-TRAILER\n{}\n{}\n{hash}", self.stamp, self.before), signature)
    }

    fn check(&self, text: &str, signature: &str) -> Result<(), SignatureError> {
        let bytes = unhex(signature).ok_or_else(SignatureError::mismatch)?;
        if self.key.verify(text, &bytes) { Ok(()) } else { Err(SignatureError::mismatch()) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Scope, parse};
    use super::*;

    /// The example of the S3 API Reference: 66,560 letters in three chunks.
    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    const SIGNATURES: [&str; 3] = [
        "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
        "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
        "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
    ];

    fn request(content_hash: &str) -> http::Request<()> {
        http::Request::put("http://s3.amazonaws.com/examplebucket/chunkObject.txt")
            .header("host", "s3.amazonaws.com")
            .header("x-amz-date", "20130524T000000Z")
            .header("x-amz-storage-class", "REDUCED_REDUNDANCY")
            .header("x-amz-content-sha256", content_hash)
            .header("content-encoding", "aws-chunked")
            .header("x-amz-decoded-content-length", "66560")
            .header("content-length", "66824")
            .header(
                "authorization",
                "AWS4-HMAC-SHA256 \
                 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=\
                 content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;\
                 x-amz-decoded-content-length;x-amz-storage-class,Signature=\
                 4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
            )
            .body(())
            .unwrap()
    }

    fn verified(content_hash: &str) -> Result<Payload, SignatureError> {
        let request = request(content_hash);
        let presented = parse((&request).into()).unwrap().unwrap();
        let expected = Expected { services: &["s3"], style: Style::S3, now_ms: 1_369_353_600_000 };
        presented.verify_head(&SecretKey::new(SECRET), (&request).into(), &expected)
    }

    fn chunks(letters: &[(usize, u8, &str)]) -> Bytes {
        let mut body = Vec::new();
        for (size, letter, signature) in letters {
            body.extend_from_slice(format!("{size:x};chunk-signature={signature}\r\n").as_bytes());
            body.extend(std::iter::repeat_n(*letter, *size));
            body.extend_from_slice(b"\r\n");
        }
        body.into()
    }

    fn opened(body: Bytes) -> Result<Opened, SignatureError> {
        verified("STREAMING-AWS4-HMAC-SHA256-PAYLOAD").unwrap().open(body)
    }

    #[test]
    fn the_published_example_of_signed_chunks_opens() {
        let [first, second, last] = SIGNATURES;
        let body = opened(chunks(&[(65536, b'a', first), (1024, b'a', second), (0, 0, last)])).unwrap().body;
        assert!(body.len() == 66560 && body.iter().all(|letter| *letter == b'a'));
    }

    #[test]
    fn a_chunk_that_was_changed_left_out_or_cut_off_is_refused() {
        let [first, second, last] = SIGNATURES;
        for body in [
            chunks(&[(65536, b'b', first), (1024, b'a', second), (0, 0, last)]),
            chunks(&[(65536, b'a', first), (0, 0, last)]),
            chunks(&[(65536, b'a', first), (1024, b'a', second)]),
            chunks(&[(1024, b'a', second), (65536, b'a', first), (0, 0, last)]),
            Bytes::from_static(b"ffffffffffffffffffff;chunk-signature=00\r\n"),
            Bytes::new(),
        ] {
            assert!(opened(body).is_err());
        }
    }

    #[test]
    fn a_head_that_announces_another_body_is_not_the_one_that_was_signed() {
        for other in ["UNSIGNED-PAYLOAD", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"] {
            assert_eq!(verified(other).err().map(|error| error.kind), Some(Kind::Mismatch), "{other}");
        }
    }

    fn unsigned_chunks(body: &'static [u8], length: usize) -> Result<Opened, SignatureError> {
        Payload::Chunked(Box::new(Chunked { length, trailing: true, chain: None }))
            .open(Bytes::from_static(body))
    }

    #[test]
    fn unsigned_chunks_end_with_their_checksum() {
        let opened = unsigned_chunks(b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n", 5).unwrap();
        assert_eq!(opened.body, "hello");
        assert_eq!(opened.trailers, [("x-amz-checksum-crc32".to_owned(), "NhCmhg==".to_owned())]);
        for (bad, length) in [
            (&b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n"[..], 6),
            (b"5\r\nhello\r\n", 5),
            (b"6\r\nhello\r\n0\r\n\r\n", 5),
            (b"5\r\nhello\r\n0\r\ncookie:x\r\n\r\n", 5),
            (b"5\r\nhello\r\n0\r\n\r\nmore", 5),
        ] {
            assert!(unsigned_chunks(bad, length).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn signed_trailers_are_checked_with_the_last_chunk_before_them() {
        let scope = Scope { date: "20130524".into(), region: "us-east-1".into(), service: "s3".into() };
        let key = || SigningKey::derive(&SecretKey::new(SECRET), &scope);
        let stamp = format!("20130524T000000Z\n{scope}");
        let chain = || Chain { key: key(), stamp: stamp.clone(), before: "00".to_owned() };
        let empty = sha256(b"");
        let last = key().sign(&format!("AWS4-HMAC-SHA256-PAYLOAD\n{stamp}\n00\n{empty}\n{empty}"));
        let hash = sha256(b"x-amz-checksum-crc32:AAAAAA==\n");
        let trailer = key().sign(&format!("AWS4-HMAC-SHA256-TRAILER\n{stamp}\n{last}\n{hash}"));
        let body = |checksum: &str| {
            let text = format!(
                "0;chunk-signature={last}\r\nx-amz-checksum-crc32:{checksum}\r\n\
                 x-amz-trailer-signature:{trailer}\r\n\r\n"
            );
            Chunked { length: 0, trailing: true, chain: Some(chain()) }.open(text.into())
        };
        assert!(body("AAAAAA==").is_ok());
        assert_eq!(body("AAAAAB==").unwrap_err().kind, Kind::Mismatch);
    }

    #[test]
    fn a_body_is_the_one_whose_hash_was_announced() {
        let hashed = || Payload::Hashed(sha256(b"hello"));
        assert!(hashed().open(Bytes::from_static(b"hello")).is_ok());
        let other = hashed().open(Bytes::from_static(b"hallo"));
        assert_eq!(other.unwrap_err().kind, Kind::ContentMismatch);
    }
}
