//! A request as `s3s` is to see it: verified already, so without any signature; its body out of its chunks,
//! and the checksums behind them among its headers.

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderName, HeaderValue, Request, header};
use s3s::Body;
use wire::sigv4::Opened;

/// Headers of the signature and of the chunks. `s3s` would read them as still to be verified.
const OF_SIGNATURE: [&str; 7] = [
    "authorization",
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-security-token",
    "x-amz-decoded-content-length",
    "x-amz-trailer",
    "transfer-encoding",
];
/// Parameters of a presigned address.
const OF_PRESIGNED: [&str; 7] = [
    "X-Amz-Algorithm",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-Expires",
    "X-Amz-SignedHeaders",
    "X-Amz-Signature",
    "X-Amz-Security-Token",
];
/// What a body in chunks says of itself.
const CHUNKED: &str = "aws-chunked";

/// The request without its signature.
pub(crate) fn unsigned(parts: &Parts, opened: Opened) -> Request<Body> {
    let mut request = Request::new(Body::from(Bytes::new()));
    *request.method_mut() = parts.method.clone();
    *request.version_mut() = parts.version;
    *request.uri_mut() = uri(parts);
    *request.headers_mut() = parts.headers.clone();
    let headers = request.headers_mut();
    for name in OF_SIGNATURE {
        headers.remove(name);
    }
    let encoding = headers.remove(header::CONTENT_ENCODING);
    if let Some(rest) = encoding.and_then(|encoding| without_chunks(&encoding)) {
        headers.insert(header::CONTENT_ENCODING, rest);
    }
    let has_body = !opened.body.is_empty() || headers.contains_key(header::CONTENT_LENGTH);
    if has_body {
        headers.insert(header::CONTENT_LENGTH, opened.body.len().into());
    }
    for (name, value) in &opened.trailers {
        let (name, value) = (HeaderName::try_from(name), HeaderValue::try_from(value));
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.insert(name, value);
        }
    }
    *request.body_mut() = Body::from(opened.body);
    request
}

fn without_chunks(encoding: &HeaderValue) -> Option<HeaderValue> {
    let encodings = encoding.to_str().ok()?.split(',').map(str::trim);
    let rest: Vec<_> = encodings.filter(|one| !one.is_empty() && *one != CHUNKED).collect();
    (!rest.is_empty()).then(|| rest.join(",")).and_then(|rest| HeaderValue::try_from(rest).ok())
}

fn uri(parts: &Parts) -> http::Uri {
    let of_presigned =
        |pair: &&str| OF_PRESIGNED.contains(&pair.split_once('=').map_or(*pair, |(name, _)| name));
    let Some(query) = parts.uri.query().filter(|query| query.split('&').any(|pair| of_presigned(&pair)))
    else {
        return parts.uri.clone();
    };
    let rest: Vec<_> = query.split('&').filter(|pair| !of_presigned(pair)).collect();
    let path = parts.uri.path();
    let shorter = if rest.is_empty() { path.to_owned() } else { format!("{path}?{}", rest.join("&")) };
    let mut of_uri = parts.uri.clone().into_parts();
    of_uri.path_and_query = shorter.parse().ok();
    // The path was one, and so is what is left of it.
    http::Uri::from_parts(of_uri).unwrap_or_else(|_| parts.uri.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(request: Request<()>, body: &'static [u8], trailers: &[(&str, &str)]) -> Request<Body> {
        let trailers = trailers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let opened = Opened { body: Bytes::from_static(body), trailers: trailers.collect() };
        unsigned(&request.into_parts().0, opened)
    }

    #[test]
    fn nothing_of_the_signature_goes_on() {
        let request = Request::put("/b/k?X-Amz-Signature=00&partNumber=1&X-Amz-Security-Token=t")
            .header("authorization", "AWS4-HMAC-SHA256 ..")
            .header("x-amz-security-token", "t")
            .header("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER")
            .header("content-encoding", "aws-chunked, gzip")
            .header("content-length", "99")
            .header("x-amz-trailer", "x-amz-checksum-crc32")
            .body(())
            .unwrap();
        let seen = seen(request, b"hello", &[("x-amz-checksum-crc32", "NhCmhg==")]);
        assert_eq!(seen.uri(), "/b/k?partNumber=1");
        let mut headers: Vec<_> = seen
            .headers()
            .iter()
            .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
            .collect();
        headers.sort();
        assert_eq!(
            headers,
            ["content-encoding: gzip", "content-length: 5", "x-amz-checksum-crc32: NhCmhg=="]
        );
    }

    #[test]
    fn an_address_without_a_signature_stays_as_it_was_sent() {
        let request = Request::get("http://h/b/a%2Fb?prefix=a%20b").body(()).unwrap();
        assert_eq!(seen(request, b"", &[]).uri(), "http://h/b/a%2Fb?prefix=a%20b");
    }
}
