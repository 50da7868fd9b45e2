//! Deciding whether what a caller presented was made with the key it names, now, for this request.

use std::borrow::Cow;

use super::canonical::{self, Covered, UNSIGNED_PAYLOAD, sha256, single};
use super::error::shown;
use super::key::{SigningKey, string_to_sign, unhex};
use super::{
    Form, Head, Kind, PRESIGNED_MS_MAX, Presented, SKEW_MS_MAX, SecretKey, SignatureError, Style, time,
};

pub(super) const CONTENT_HASH: &str = "x-amz-content-sha256";

/// The content hash is compared with the body itself; the other is a request id that CloudFront adds on the
/// way.
const NEED_NO_SIGNATURE: [&str; 2] = [CONTENT_HASH, "x-amz-cf-id"];

/// What the verifier knows by itself.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The signing names of the services that this request may be for. Any Region will do.
    pub services: &'a [&'a str],
    /// The dialect of those services.
    pub style: Style,
    /// The time, in milliseconds since the epoch.
    pub now_ms: i64,
}

impl Presented {
    /// Recomputes the signature over the request as it arrived, body included.
    pub fn verify(
        &self,
        secret: &SecretKey,
        head: Head<'_>,
        body: &[u8],
        expected: &Expected<'_>,
    ) -> Result<(), SignatureError> {
        self.check(head, expected)?;
        let payload = self.payload(head, body, expected.style)?;
        self.verify_with(secret, head, expected.style, &payload).map(|_| ())
    }

    /// The same for a request whose body is elsewhere: the hash that the caller announced stands for it, so
    /// whoever has the body must compare the two. A request that announces none has no body. Presigned URLs
    /// are refused: whoever sees one could use it.
    pub fn verify_without_body(
        &self,
        secret: &SecretKey,
        head: Head<'_>,
        expected: &Expected<'_>,
    ) -> Result<(), SignatureError> {
        if self.form != Form::Header {
            return Err(SignatureError::new(Kind::Mismatch, "Presigned requests are not taken here."));
        }
        self.check(head, expected)?;
        let announced = single(head.headers, CONTENT_HASH)?;
        let is_hash = |text: &str| unhex(text).is_some();
        let payload = match announced {
            None => Cow::Owned(sha256(b"")),
            Some(announced) if announced == UNSIGNED_PAYLOAD || is_hash(announced) => {
                Cow::Borrowed(announced)
            }
            Some(_) => return Err(SignatureError::mismatch()),
        };
        self.verify_with(secret, head, expected.style, &payload).map(|_| ())
    }

    /// Recomputes the signature over a head and what stands for its body; the key that did it.
    pub(super) fn verify_with(
        &self,
        secret: &SecretKey,
        head: Head<'_>,
        style: Style,
        payload: &str,
    ) -> Result<SigningKey, SignatureError> {
        let covered = Covered { style, signed_headers: &self.signed_headers, payload };
        let text = string_to_sign(self.timestamp_ms, &self.scope, &canonical::hash(head, &covered)?);
        let signature = unhex(&self.signature).ok_or_else(SignatureError::mismatch)?;
        let key = SigningKey::derive(secret, &self.scope);
        if key.verify(&text, &signature) { Ok(key) } else { Err(SignatureError::mismatch()) }
    }

    /// Everything that needs no secret, in the order in which AWS looks. [`Presented::verify`] does this too;
    /// calling it before the key is looked up spares a stale request that look-up.
    pub fn check(&self, head: Head<'_>, expected: &Expected<'_>) -> Result<(), SignatureError> {
        self.check_coverage(head)?;
        self.check_time(expected)?;
        self.check_scope(expected)
    }

    /// The host and everything that AWS gives a meaning to must be signed, or it could be replaced on the
    /// way.
    fn check_coverage(&self, head: Head<'_>) -> Result<(), SignatureError> {
        let is_signed = |name: &str| self.signed_headers.iter().any(|signed| signed == name);
        if !is_signed("host") {
            return Err(SignatureError::new(
                Kind::Mismatch,
                "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
            ));
        }
        let names = head.headers.keys().map(|name| name.as_str());
        let needs_it = |name: &&str| name.starts_with("x-amz-") && !NEED_NO_SIGNATURE.contains(name);
        let mut unsigned = names.filter(needs_it).filter(|name| !is_signed(name));
        match unsigned.next() {
            None => Ok(()),
            Some(name) => Err(SignatureError::new(
                Kind::Mismatch,
                format!("'{name}' must be a 'SignedHeader' in the AWS Authorization."),
            )),
        }
    }

    fn check_time(&self, expected: &Expected<'_>) -> Result<(), SignatureError> {
        let life_ms = match (self.form, expected.style) {
            (Form::Header, _) => SKEW_MS_MAX,
            (Form::Query { .. }, Style::Standard) => PRESIGNED_MS_MAX,
            (Form::Query { expires_s: Some(seconds) }, Style::S3) => i64::from(seconds) * 1000,
            (Form::Query { expires_s: None }, Style::S3) => {
                let message = "AWS query-string parameters must include 'X-Amz-Expires'.";
                return Err(SignatureError::incomplete(message));
            }
        };
        let oldest_ms = expected.now_ms.saturating_sub(life_ms);
        let newest_ms = expected.now_ms.saturating_add(SKEW_MS_MAX);
        if (oldest_ms..=newest_ms).contains(&self.timestamp_ms) {
            return Ok(());
        }
        let (now, signed) = (time::basic(expected.now_ms), time::basic(self.timestamp_ms));
        let message = if self.timestamp_ms < oldest_ms {
            let (oldest, minutes) = (time::basic(oldest_ms), life_ms / 60_000);
            format!("Signature expired: {signed} is now earlier than {oldest} ({now} - {minutes} min.)")
        } else {
            let (newest, minutes) = (time::basic(newest_ms), SKEW_MS_MAX / 60_000);
            format!(
                "Signature not yet current: {signed} is still later than {newest} ({now} + {minutes} min.)"
            )
        };
        Err(SignatureError::new(Kind::Mismatch, message))
    }

    fn check_scope(&self, expected: &Expected<'_>) -> Result<(), SignatureError> {
        if !expected.services.contains(&self.scope.service.as_str()) {
            let service = expected.services.first().copied().unwrap_or_default();
            let message = format!("Credential should be scoped to correct service: '{service}'. ");
            return Err(SignatureError::new(Kind::Mismatch, message));
        }
        let day = time::day(self.timestamp_ms);
        if self.scope.date != day {
            let scope = shown(&self.scope.date, 16);
            let message = format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
                 '{scope}' != '{day}', from '{}'.",
                time::basic(self.timestamp_ms)
            );
            return Err(SignatureError::new(Kind::Mismatch, message));
        }
        Ok(())
    }

    /// The body's hash as the signature must have it; what the caller announced is only compared with it.
    fn payload(
        &self,
        head: Head<'_>,
        body: &[u8],
        style: Style,
    ) -> Result<Cow<'static, str>, SignatureError> {
        let announced = single(head.headers, CONTENT_HASH)?;
        let presigned = matches!(self.form, Form::Query { .. });
        match (style, announced) {
            (Style::S3, None | Some(UNSIGNED_PAYLOAD)) if presigned => Ok(Cow::Borrowed(UNSIGNED_PAYLOAD)),
            (Style::S3, None) => Err(SignatureError::incomplete(
                "Missing required header for this request: x-amz-content-sha256",
            )),
            (Style::Standard, None) => Ok(Cow::Owned(sha256(body))),
            (style, Some(announced)) => {
                let computed = sha256(body);
                match style {
                    _ if announced == computed => Ok(Cow::Owned(computed)),
                    Style::Standard => Err(SignatureError::mismatch()),
                    Style::S3 => Err(SignatureError::new(
                        Kind::ContentMismatch,
                        "The provided 'x-amz-content-sha256' header does not match what was computed.",
                    )),
                }
            }
        }
    }
}
