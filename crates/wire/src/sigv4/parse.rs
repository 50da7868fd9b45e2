//! Reading what a caller presents: an `Authorization` header or the query of a presigned URL.

use std::fmt;

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, DATE, HeaderName};
use zeroize::Zeroizing;

use super::canonical::{parameters, single};
use super::error::shown;
use super::{
    ACCESS_KEY_ID_BYTES_MAX, ALGORITHM, AUTHORIZATION_BYTES_MAX, EXPIRES_S_MAX, HEADERS_MAX, Head,
    SCOPE_NAME_BYTES_MAX, SIGNED_HEADERS_MAX, SignatureError, TOKEN_BYTES_MAX, URI_BYTES_MAX, time,
};

/// What a caller presented. Nothing in it is to be believed before [`Presented::verify`] said so.
#[derive(Clone)]
pub struct Presented {
    /// Whose key the caller says it holds.
    pub access_key_id: String,
    /// What the key was derived for.
    pub scope: Scope,
    /// When the caller says it signed, in milliseconds since the epoch.
    pub timestamp_ms: i64,
    /// How it was presented.
    pub form: Form,
    /// The headers that the signature covers: lower-case names, ascending.
    pub signed_headers: Vec<String>,
    pub(super) session_token: Option<Zeroizing<String>>,
    pub(super) signature: String,
}

/// The date, Region and service that a signature is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The day: `20150830`.
    pub date: String,
    /// The Region the client was configured with; ours do not differ, so any will do.
    pub region: String,
    /// The service's signing name, such as `sso` for the sso-admin API.
    pub service: String,
}

/// The two ways to present a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// In the `Authorization` header.
    Header,
    /// In the query, with `X-Amz-Expires` where it was given.
    Query {
        /// How long the URL was meant to live, in seconds.
        expires_s: Option<u32>,
    },
}

/// Says whether a request is signed, and how. `None`: it is not, though it may carry another kind of
/// credential.
pub fn parse(head: Head<'_>) -> Result<Option<Presented>, SignatureError> {
    let header = authorization(head)?;
    match (header, is_presigned(head)) {
        (None, false) => Ok(None),
        (Some(_), true) => Err(SignatureError::new(
            super::Kind::Mismatch,
            "Only one auth mechanism allowed; use either the X-Amz-Algorithm query parameter or the \
             Authorization header.",
        )),
        (Some(value), false) => {
            bounded(head)?;
            from_header(head, value).map(Some)
        }
        (None, true) => {
            bounded(head)?;
            from_query(head).map(Some)
        }
    }
}

impl Presented {
    /// The token that goes with temporary credentials.
    pub fn session_token(&self) -> Option<&str> {
        self.session_token.as_ref().map(|token| token.as_str())
    }
}

impl fmt::Debug for Presented {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Presented")
            .field("access_key_id", &self.access_key_id)
            .field("scope", &self.scope)
            .field("timestamp_ms", &self.timestamp_ms)
            .field("form", &self.form)
            .field("signed_headers", &self.signed_headers)
            .field("session_token", &self.session_token.as_ref().map(|_| ".."))
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}/aws4_request", self.date, self.region, self.service)
    }
}

/// The `Authorization` header if its scheme is one of AWS's; a bearer token is somebody else's business.
fn authorization(head: Head<'_>) -> Result<Option<&str>, SignatureError> {
    let values = head.headers.get_all(AUTHORIZATION);
    if !values.iter().any(|value| value.as_bytes().trim_ascii_start().starts_with(b"AWS")) {
        return Ok(None);
    }
    let value = single(head.headers, AUTHORIZATION.as_str())?;
    if value.is_some_and(|value| value.len() > AUTHORIZATION_BYTES_MAX) {
        let message = format!("Authorization header is longer than {AUTHORIZATION_BYTES_MAX} bytes.");
        return Err(SignatureError::incomplete(message));
    }
    Ok(value)
}

fn is_presigned(head: Head<'_>) -> bool {
    let names = head.uri.query().unwrap_or_default().split('&');
    names
        .map(|pair| pair.split_once('=').map_or(pair, |(name, _)| name))
        .any(|name| matches!(name, "X-Amz-Algorithm" | "X-Amz-Credential" | "X-Amz-Signature"))
}

fn bounded(head: Head<'_>) -> Result<(), SignatureError> {
    if head.headers.len() > HEADERS_MAX {
        return Err(SignatureError::incomplete(format!("Request has more than {HEADERS_MAX} headers.")));
    }
    if head.uri.path().len().max(head.uri.query().unwrap_or_default().len()) > URI_BYTES_MAX {
        return Err(SignatureError::incomplete(format!("Request URI is longer than {URI_BYTES_MAX} bytes.")));
    }
    Ok(())
}

fn from_header(head: Head<'_>, value: &str) -> Result<Presented, SignatureError> {
    let (algorithm, rest) = value.split_once(' ').unwrap_or((value, ""));
    if algorithm != ALGORITHM {
        let message = format!("Unsupported AWS 'algorithm': '{}'.", shown(algorithm, 32));
        return Err(SignatureError::incomplete(message));
    }
    let (mut credential, mut signature, mut signed_headers) = (None, None, None);
    for part in rest.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let Some((name, text)) = part.split_once('=') else {
            return Err(SignatureError::incomplete(format!(
                "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 \
                 and encoded with Base64): '{}'.",
                fingerprint(value)
            )));
        };
        let slot = match name {
            "Credential" => &mut credential,
            "Signature" => &mut signature,
            "SignedHeaders" => &mut signed_headers,
            _ => continue,
        };
        if slot.replace(text).is_some() {
            return Err(SignatureError::incomplete(format!(
                "Authorization header has '{name}' more than once."
            )));
        }
    }
    let date = date(head)?;
    let (Some(credential), Some(signature), Some(signed_headers), Some(timestamp_ms)) =
        (credential, signature, signed_headers, date)
    else {
        let missing = [
            (credential.is_none(), "Authorization header requires 'Credential' parameter."),
            (signature.is_none(), "Authorization header requires 'Signature' parameter."),
            (signed_headers.is_none(), "Authorization header requires 'SignedHeaders' parameter."),
            (
                date.is_none(),
                "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.",
            ),
        ];
        let hint =
            format!("(Hashed with SHA-256 and encoded with Base64) Authorization={}", fingerprint(value));
        return Err(lacking(&missing, &hint));
    };
    let token = single(head.headers, "x-amz-security-token")?;
    let given = Given { credential, signature, signed_headers, token, timestamp_ms };
    given.present(Form::Header)
}

fn from_query(head: Head<'_>) -> Result<Presented, SignatureError> {
    let parameters = parameters(head.uri.query().unwrap_or_default())?;
    let find = |wanted: &str| -> Result<Option<&str>, SignatureError> {
        let mut values = parameters.iter().filter(|(name, _)| name == wanted.as_bytes());
        let Some((_, value)) = values.next() else { return Ok(None) };
        if values.next().is_some() {
            return Err(SignatureError::incomplete(format!("Query has '{wanted}' more than once.")));
        }
        let text = std::str::from_utf8(value);
        text.map(Some)
            .map_err(|_| SignatureError::incomplete(format!("Query has '{wanted}' that is not valid text.")))
    };
    if find("X-Amz-Algorithm")? != Some(ALGORITHM) {
        return Err(SignatureError::missing_token());
    }
    let date = find("X-Amz-Date")?;
    let (credential, signature) = (find("X-Amz-Credential")?, find("X-Amz-Signature")?);
    let signed_headers = find("X-Amz-SignedHeaders")?;
    let (Some(credential), Some(signature), Some(signed_headers), Some(date)) =
        (credential, signature, signed_headers, date)
    else {
        let missing = [
            (credential.is_none(), "AWS query-string parameters must include 'X-Amz-Credential'."),
            (signature.is_none(), "AWS query-string parameters must include 'X-Amz-Signature'."),
            (signed_headers.is_none(), "AWS query-string parameters must include 'X-Amz-SignedHeaders'."),
            (date.is_none(), "AWS query-string parameters must include 'X-Amz-Date'."),
        ];
        return Err(lacking(&missing, "Re-examine the query-string parameters."));
    };
    let timestamp_ms = time::parse_basic(date).ok_or_else(|| bad_date(date))?;
    let expires_s = find("X-Amz-Expires")?.map(expires).transpose()?;
    let given =
        Given { credential, signature, signed_headers, token: find("X-Amz-Security-Token")?, timestamp_ms };
    given.present(Form::Query { expires_s })
}

/// The pieces, found but not yet looked into.
struct Given<'a> {
    credential: &'a str,
    signature: &'a str,
    signed_headers: &'a str,
    token: Option<&'a str>,
    timestamp_ms: i64,
}

impl Given<'_> {
    fn present(self, form: Form) -> Result<Presented, SignatureError> {
        if self.token.is_some_and(|token| token.len() > TOKEN_BYTES_MAX) {
            return Err(SignatureError::unknown_key());
        }
        let (access_key_id, scope) = credential(self.credential)?;
        Ok(Presented {
            access_key_id,
            scope,
            timestamp_ms: self.timestamp_ms,
            form,
            signed_headers: signed_headers(self.signed_headers)?,
            session_token: self.token.map(|token| Zeroizing::new(token.to_owned())),
            signature: self.signature.to_owned(),
        })
    }
}

fn credential(text: &str) -> Result<(String, Scope), SignatureError> {
    let parts: Vec<&str> = text.split('/').take(6).collect();
    let [id, date, region, service, terminator] = parts.as_slice() else {
        return Err(SignatureError::incomplete(
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term.",
        ));
    };
    if *terminator != "aws4_request" {
        return Err(SignatureError::new(
            super::Kind::Mismatch,
            "Credential should be scoped with a valid terminator: 'aws4_request'.",
        ));
    }
    if id.is_empty() || id.len() > ACCESS_KEY_ID_BYTES_MAX || !id.bytes().all(|byte| byte.is_ascii_graphic())
    {
        return Err(SignatureError::unknown_key());
    }
    for name in [region, service] {
        let valid = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        if name.is_empty() || name.len() > SCOPE_NAME_BYTES_MAX || !name.bytes().all(valid) {
            let message = "Credential should be scoped to a valid region and service.";
            return Err(SignatureError::new(super::Kind::Mismatch, message));
        }
    }
    let scope =
        Scope { date: (*date).to_owned(), region: (*region).to_owned(), service: (*service).to_owned() };
    Ok(((*id).to_owned(), scope))
}

fn signed_headers(text: &str) -> Result<Vec<String>, SignatureError> {
    let names: Vec<&str> = text.split(';').take(SIGNED_HEADERS_MAX + 1).collect();
    let well_formed = |name: &&str| HeaderName::from_lowercase(name.as_bytes()).is_ok();
    if names.len() > SIGNED_HEADERS_MAX || !names.iter().all(well_formed) || !names.is_sorted_by(|a, b| a < b)
    {
        return Err(SignatureError::mismatch());
    }
    Ok(names.into_iter().map(str::to_owned).collect())
}

fn date(head: Head<'_>) -> Result<Option<i64>, SignatureError> {
    if let Some(text) = single(head.headers, "x-amz-date")? {
        return time::parse_basic(text).map(Some).ok_or_else(|| bad_date(text));
    }
    let Some(text) = single(head.headers, DATE.as_str())? else { return Ok(None) };
    time::parse_http(text).or_else(|| time::parse_basic(text)).map(Some).ok_or_else(|| bad_date(text))
}

fn bad_date(text: &str) -> SignatureError {
    SignatureError::incomplete(format!(
        "Date must be in ISO-8601 'basic format'. Got '{}'. See http://en.wikipedia.org/wiki/ISO_8601",
        shown(text, 64)
    ))
}

fn expires(text: &str) -> Result<u32, SignatureError> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(SignatureError::incomplete("X-Amz-Expires should be a number"));
    }
    match text.parse() {
        Ok(0) => Err(SignatureError::incomplete("X-Amz-Expires must be at least 1 second")),
        Ok(seconds) if seconds <= EXPIRES_S_MAX => Ok(seconds),
        _ => Err(SignatureError::incomplete(format!(
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be \
             less than {EXPIRES_S_MAX} seconds"
        ))),
    }
}

fn lacking(missing: &[(bool, &str)], hint: &str) -> SignatureError {
    let mut message = String::new();
    for (_, text) in missing.iter().filter(|(is_missing, _)| *is_missing) {
        message.push_str(text);
        message.push(' ');
    }
    SignatureError::incomplete(message + hint)
}

/// How AWS shows a caller its own header without repeating what may be a secret.
fn fingerprint(value: &str) -> String {
    STANDARD.encode(digest::digest(&digest::SHA256, value.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sigv4::Kind;

    const SCOPE: &str = "AKIDEXAMPLE/20150830/us-east-1/sts/aws4_request";

    fn get(query: &str, headers: &[(&str, &str)]) -> Result<Option<Presented>, SignatureError> {
        let mut request = http::Request::get(format!("/?{query}"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        parse((&request.body(()).unwrap()).into())
    }

    /// What is wrong with an `Authorization` header, sent with a date.
    fn refusal(authorization: &str) -> SignatureError {
        get("", &[("authorization", authorization), ("x-amz-date", "20150830T123600Z")]).unwrap_err()
    }

    fn whole(date: (&str, &str)) -> Result<Option<Presented>, SignatureError> {
        let value = format!("AWS4-HMAC-SHA256 Credential={SCOPE},SignedHeaders=host;x-amz-date,Signature=00");
        get("", &[("authorization", &value), date])
    }

    fn presigned(changes: &[(&str, Option<&str>)]) -> Result<Option<Presented>, SignatureError> {
        let scope = SCOPE.replace('/', "%2F");
        let mut pairs = vec![
            ("X-Amz-Algorithm", ALGORITHM),
            ("X-Amz-Credential", scope.as_str()),
            ("X-Amz-Date", "20150830T123600Z"),
            ("X-Amz-Expires", "60"),
            ("X-Amz-SignedHeaders", "host%3Bx-a"),
            ("X-Amz-Signature", "00"),
        ];
        for (name, value) in changes {
            pairs.retain(|(other, _)| other != name);
            pairs.extend(value.map(|value| (*name, value)));
        }
        let pairs: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        get(&pairs.join("&"), &[])
    }

    #[test]
    fn requests_without_a_signature_are_somebody_elses_business() {
        assert!(get("a=%", &[]).unwrap().is_none());
        assert!(get("", &[("authorization", "Bearer abc")]).unwrap().is_none());
        assert!(
            get("", &[("authorization", "Bearer abc"), ("authorization", "Basic abc")]).unwrap().is_none()
        );
    }

    #[test]
    fn whole_header_is_taken_apart() {
        let presented = whole(("x-amz-date", "20150830T123600Z")).unwrap().unwrap();
        assert_eq!(presented.access_key_id, "AKIDEXAMPLE");
        assert_eq!(presented.scope.to_string(), "20150830/us-east-1/sts/aws4_request");
        assert_eq!(presented.signed_headers, ["host", "x-amz-date"]);
        assert_eq!(presented.timestamp_ms, 1_440_938_160_000);
        assert_eq!(presented.form, Form::Header);
        assert_eq!(presented.session_token(), None);
    }

    #[test]
    fn date_header_will_do_in_either_form() {
        for text in ["Sun, 30 Aug 2015 12:36:00 GMT", "20150830T123600Z"] {
            assert_eq!(whole(("date", text)).unwrap().unwrap().timestamp_ms, 1_440_938_160_000);
        }
        assert_eq!(
            whole(("x-amz-date", "2015-08-30T12:36:00Z")).unwrap_err().message,
            "Date must be in ISO-8601 'basic format'. Got '2015-08-30T12:36:00Z'. See \
             http://en.wikipedia.org/wiki/ISO_8601"
        );
    }

    #[test]
    fn missing_pieces_are_named_in_the_words_of_aws() {
        let error = get("", &[("authorization", "AWS4-HMAC-SHA256")]).unwrap_err();
        assert_eq!(error.kind, Kind::Incomplete);
        assert_eq!(
            error.message,
            "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' \
             parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header \
             requires existence of either a 'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and \
             encoded with Base64) Authorization=YI2YWea8FSxnksZL2ETHbs5elHm9HQufxTLK0W0ffV0="
        );
        let error = presigned(&[("X-Amz-Date", None), ("X-Amz-Signature", None)]).unwrap_err();
        assert_eq!(
            error.message,
            "AWS query-string parameters must include 'X-Amz-Signature'. AWS query-string parameters must \
             include 'X-Amz-Date'. Re-examine the query-string parameters."
        );
        assert_eq!(presigned(&[("X-Amz-Algorithm", None)]).unwrap_err().kind, Kind::MissingToken);
    }

    #[test]
    fn malformed_headers_are_never_repeated_to_whoever_reads_the_log() {
        let error = refusal("AWS4-HMAC-SHA256 Credential=a b, Signature");
        assert!(
            error.message.starts_with("Invalid key=value pair (missing equal-sign) in Authorization header")
        );
        assert!(!error.message.contains("a b"), "{error}");
        assert_eq!(refusal("AWS4-HMAC-SHA512 x").message, "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA512'.");
        assert_eq!(refusal("AWS AKID:c2VjcmV0").message, "Unsupported AWS 'algorithm': 'AWS'.");
    }

    #[test]
    fn what_a_message_repeats_is_short_and_printable() {
        let error = presigned(&[("X-Amz-Date", Some("1%0A%00%C3%A9%1B[31m"))]).unwrap_err();
        assert!(error.message.contains("Got '1????[31m'"), "{error}");
        let long = presigned(&[("X-Amz-Date", Some(&"1".repeat(9999)))]).unwrap_err();
        assert!(long.message.len() < 200, "{long}");
    }

    #[test]
    fn two_ways_at_once_or_one_piece_twice_are_refused() {
        let value = format!("AWS4-HMAC-SHA256 Credential={SCOPE}, SignedHeaders=host, Signature=00");
        let date = ("x-amz-date", "20150830T123600Z");
        let both = get("X-Amz-Algorithm=AWS4-HMAC-SHA256", &[("authorization", &value), date]);
        assert_eq!(both.unwrap_err().kind, Kind::Mismatch);
        for headers in [
            vec![("authorization", value.as_str()), ("authorization", "Bearer x"), date],
            vec![("authorization", value.as_str()), date, date],
            vec![
                ("authorization", value.as_str()),
                date,
                ("x-amz-security-token", "a"),
                ("x-amz-security-token", "b"),
            ],
        ] {
            assert_eq!(get("", &headers).unwrap_err().kind, Kind::Incomplete);
        }
        assert_eq!(refusal(&format!("{value}, Signature=00")).kind, Kind::Incomplete);
        assert_eq!(presigned(&[("X-Amz-Date", Some("1&X-Amz-Date=2"))]).unwrap_err().kind, Kind::Incomplete);
    }

    #[test]
    fn presigned_lifetime_is_between_a_second_and_a_week() {
        let expires = |text: &str| presigned(&[("X-Amz-Expires", Some(text))]);
        for (text, seconds) in [("1", 1), ("604800", 604_800)] {
            assert_eq!(expires(text).unwrap().unwrap().form, Form::Query { expires_s: Some(seconds) });
        }
        for text in ["0", "604801", "-1", "", "1.5", "99999999999999999999", "%2B1"] {
            assert_eq!(expires(text).unwrap_err().kind, Kind::Incomplete, "{text}");
        }
    }

    #[test]
    fn credentials_have_five_parts() {
        let with = |text: &str| {
            refusal(&format!("AWS4-HMAC-SHA256 Credential={text}, SignedHeaders=host, Signature=00")).kind
        };
        assert_eq!(with("AKID/20150830/us-east-1/sts"), Kind::Incomplete);
        assert_eq!(with("a/AKID/20150830/us-east-1/sts/aws4_request"), Kind::Incomplete);
        assert_eq!(with("AKID/20150830/us-east-1/sts/aws5_request"), Kind::Mismatch);
        assert_eq!(with("/20150830/us-east-1/sts/aws4_request"), Kind::InvalidToken);
        assert_eq!(with("AKID/20150830//sts/aws4_request"), Kind::Mismatch);
        assert_eq!(with(&format!("AKID/20150830/{}/sts/aws4_request", "r".repeat(65))), Kind::Mismatch);
    }

    #[test]
    fn signed_headers_are_lower_case_and_ascending() {
        let with = |names: &str| {
            let value = format!("AWS4-HMAC-SHA256 Credential={SCOPE}, SignedHeaders={names}, Signature=00");
            get("", &[("authorization", &value), ("x-amz-date", "20150830T123600Z")])
        };
        assert!(with("a;b;host").is_ok());
        let many: Vec<String> = (100..=100 + SIGNED_HEADERS_MAX).map(|number| format!("h{number}")).collect();
        for names in ["", "Host", "host;a", "host;host", "host;", "a b", &many.join(";")] {
            assert_eq!(with(names).unwrap_err().kind, Kind::Mismatch, "{names}");
        }
    }

    #[test]
    fn everything_has_a_bound() {
        let long = format!("AWS4-HMAC-SHA256 {}", "a".repeat(AUTHORIZATION_BYTES_MAX));
        assert_eq!(refusal(&long).kind, Kind::Incomplete);
        let names: Vec<String> = (0..=HEADERS_MAX).map(|number| format!("h{number}")).collect();
        let mut headers: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
        headers.push(("authorization", "AWS4-HMAC-SHA256"));
        assert_eq!(get("", &headers).unwrap_err().message, "Request has more than 128 headers.");
        let many = "a&".repeat(super::super::PARAMETERS_MAX);
        assert!(
            get(&format!("{many}X-Amz-Algorithm={ALGORITHM}"), &[]).unwrap_err().message.contains("1024")
        );
        let long = format!("{}&X-Amz-Algorithm={ALGORITHM}", "a".repeat(URI_BYTES_MAX));
        assert_eq!(get(&long, &[]).unwrap_err().message, "Request URI is longer than 32768 bytes.");
        let token = "a".repeat(TOKEN_BYTES_MAX + 1);
        assert_eq!(
            presigned(&[("X-Amz-Security-Token", Some(&token))]).unwrap_err().kind,
            Kind::InvalidToken
        );
    }
}
