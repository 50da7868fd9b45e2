//! The one spelling of a request that both sides hash: path, query, signed headers and the hash of the body.

use aws_lc_rs::digest;
use http::HeaderMap;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};

use super::key::hex;
use super::{Head, Kind, PARAMETERS_MAX, SignatureError, Style};

/// RFC 3986's unreserved characters stand for themselves, everything else is escaped.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
const ESCAPED_IN_PATH: &AsciiSet = &ESCAPED.remove(b'/');

/// What a presigned request or S3 says in place of the body's hash.
pub(super) const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// A name and a value.
pub(super) type Parameter = (Vec<u8>, Vec<u8>);

/// What is about to be signed or verified, besides the head.
pub(super) struct Covered<'a> {
    pub(super) style: Style,
    /// Lower-case names, ascending.
    pub(super) signed_headers: &'a [String],
    /// The body's hash, or what stands for it.
    pub(super) payload: &'a str,
}

/// The hash of the canonical request.
pub(super) fn hash(head: Head<'_>, covered: &Covered<'_>) -> Result<String, SignatureError> {
    let mut text = Vec::with_capacity(1024);
    text.extend_from_slice(head.method.as_str().as_bytes());
    text.push(b'\n');
    text.extend_from_slice(path(head.uri.path(), covered.style).as_bytes());
    text.push(b'\n');
    text.extend_from_slice(query(head.uri.query().unwrap_or_default())?.as_bytes());
    text.push(b'\n');
    for name in covered.signed_headers {
        text.extend_from_slice(name.as_bytes());
        text.push(b':');
        header(head, name, &mut text)?;
        text.push(b'\n');
    }
    text.push(b'\n');
    text.extend_from_slice(covered.signed_headers.join(";").as_bytes());
    text.push(b'\n');
    text.extend_from_slice(covered.payload.as_bytes());
    Ok(sha256(&text))
}

/// The hash of a body.
pub(super) fn sha256(bytes: &[u8]) -> String {
    hex(digest::digest(&digest::SHA256, bytes).as_ref())
}

/// The parameters of a query, unescaped, in the order in which they came.
pub(super) fn parameters(query: &str) -> Result<Vec<Parameter>, SignatureError> {
    let mut parameters = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        if parameters.len() == PARAMETERS_MAX {
            return Err(SignatureError::incomplete(format!(
                "Request has more than {PARAMETERS_MAX} parameters."
            )));
        }
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        parameters.push((unescape(name)?, unescape(value)?));
    }
    Ok(parameters)
}

/// Escapes a parameter's name or value.
pub(super) fn escape(bytes: &[u8]) -> String {
    percent_encode(bytes, ESCAPED).to_string()
}

/// The one value of a header; `None` when it is absent.
pub(super) fn single<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<&'a str>, SignatureError> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return Err(SignatureError::incomplete(format!("Header '{name}' must appear only once.")));
    }
    let text = std::str::from_utf8(value.as_bytes());
    let text = text.map_err(|_| SignatureError::incomplete(format!("Header '{name}' is not valid text.")))?;
    Ok(Some(text.trim()))
}

fn path(path: &str, style: Style) -> String {
    match style {
        Style::S3 if path.is_empty() => "/".to_owned(),
        Style::S3 => path.to_owned(),
        Style::Standard => percent_encode(normalize(path).as_bytes(), ESCAPED_IN_PATH).to_string(),
    }
}

/// RFC 3986 section 5.2.4, and runs of slashes count as one.
fn normalize(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(kept.pop()),
            segment => kept.push(segment),
        }
    }
    let end = if path.ends_with('/') && !kept.is_empty() { "/" } else { "" };
    format!("/{}{end}", kept.join("/"))
}

/// All parameters but the signature itself, each escaped anew, in the order of names, then of values.
fn query(query: &str) -> Result<String, SignatureError> {
    let mut pairs: Vec<(String, String)> = parameters(query)?
        .into_iter()
        .filter(|(name, _)| name != b"X-Amz-Signature")
        .map(|(name, value)| (escape(&name), escape(&value)))
        .collect();
    pairs.sort();
    let pairs: Vec<String> = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    Ok(pairs.join("&"))
}

/// Appends a signed header's values, joined by commas, without the space around and between their words.
fn header(head: Head<'_>, name: &str, text: &mut Vec<u8>) -> Result<(), SignatureError> {
    if name == "host" {
        words(host(head)?.ok_or_else(SignatureError::mismatch)?, text);
        return Ok(());
    }
    let mut values = head.headers.get_all(name).iter();
    // A header that was signed but did not arrive.
    words(values.next().ok_or_else(SignatureError::mismatch)?.as_bytes(), text);
    for value in values {
        text.push(b',');
        words(value.as_bytes(), text);
    }
    Ok(())
}

fn words(value: &[u8], text: &mut Vec<u8>) {
    let words = value.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    for (at, word) in words.enumerate() {
        if at > 0 {
            text.push(b' ');
        }
        text.extend_from_slice(word);
    }
}

/// Whom the request is for: one answer, whether it came in the `Host` header or, as in HTTP/2, beside the
/// path.
fn host(head: Head<'_>) -> Result<Option<&[u8]>, SignatureError> {
    let mut values = head.headers.get_all(http::header::HOST).iter();
    let header = values.next().map(|value| value.as_bytes());
    let authority = head.uri.authority().map(|authority| authority.as_str().as_bytes());
    match (header, authority) {
        _ if values.next().is_some() => Err(SignatureError::mismatch()),
        (Some(header), Some(authority)) if !header.eq_ignore_ascii_case(authority) => {
            Err(SignatureError::mismatch())
        }
        (header, authority) => Ok(header.or(authority)),
    }
}

fn unescape(text: &str) -> Result<Vec<u8>, SignatureError> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => escaped(rest.next(), rest.next())?,
            byte => byte,
        });
    }
    Ok(bytes)
}

fn escaped(high: Option<u8>, low: Option<u8>) -> Result<u8, SignatureError> {
    let (Some(high), Some(low)) = (high.map(char::from), low.map(char::from)) else {
        return Err(SignatureError::new(Kind::MalformedQuery, "Incomplete trailing escape % sequence"));
    };
    let value =
        high.to_digit(16).zip(low.to_digit(16)).and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
    value.ok_or_else(|| {
        let message = format!("Illegal hex character in escape % pattern: %{high}{low}");
        SignatureError::new(Kind::MalformedQuery, message)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_normalized_then_escaped_again_except_in_s3() {
        for (given, standard) in [
            ("", "/"),
            ("/", "/"),
            ("//a///b/", "/a/b/"),
            ("/a/./b/../c", "/a/c"),
            ("/../..", "/"),
            ("/a%20b/%E1%88%B4", "/a%2520b/%25E1%2588%25B4"),
            ("/a~b_c-d.e:f", "/a~b_c-d.e%3Af"),
        ] {
            assert_eq!(path(given, Style::Standard), standard, "{given}");
        }
        assert_eq!(path("//a%20b/../c", Style::S3), "//a%20b/../c");
    }

    #[test]
    fn queries_are_escaped_anew_and_sorted_by_name_then_value() {
        for (given, canonical) in [
            ("", ""),
            ("b=2&a=1&a=0", "a=0&a=1&b=2"),
            ("a-b=1&a=2", "a=2&a-b=1"),
            ("empty&none=", "empty=&none="),
            ("a=x/y&b=%2f&c=a+b&d=a%20b", "a=x%2Fy&b=%2F&c=a%20b&d=a%20b"),
            ("&&a=1&", "a=1"),
            ("X-Amz-Signature=00&X-Amz-Date=1", "X-Amz-Date=1"),
        ] {
            assert_eq!(query(given).unwrap(), canonical, "{given}");
        }
    }

    #[test]
    fn broken_escapes_get_the_message_of_aws() {
        assert_eq!(query("a=%").unwrap_err().message, "Incomplete trailing escape % sequence");
        assert_eq!(query("a=%4").unwrap_err().message, "Incomplete trailing escape % sequence");
        assert_eq!(query("a=%zz").unwrap_err().message, "Illegal hex character in escape % pattern: %zz");
    }

    #[test]
    fn header_words_are_one_space_apart() {
        let mut text = Vec::new();
        words(b"  a   b \t c  ", &mut text);
        assert_eq!(text, b"a b c");
    }

    #[test]
    fn host_is_one_whichever_way_it_came() {
        let request = http::Request::get("http://a.example/").body(()).unwrap();
        assert_eq!(host((&request).into()).unwrap(), Some(&b"a.example"[..]));
        let same = http::Request::get("http://a.example/").header("host", "A.example").body(()).unwrap();
        assert_eq!(host((&same).into()).unwrap(), Some(&b"A.example"[..]));
        let other = http::Request::get("http://a.example/").header("host", "b.example").body(()).unwrap();
        assert_eq!(host((&other).into()).unwrap_err().kind, Kind::Mismatch);
        let twice = http::Request::get("/").header("host", "a").header("host", "a").body(()).unwrap();
        assert_eq!(host((&twice).into()).unwrap_err().kind, Kind::Mismatch);
    }
}
