//! A signed token: read, then verified with its issuer's keys, then believed.
//!
//! Source: RFC 7519, sections 4.1 and 7.2; RFC 8725 (best current practices).

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use crate::keys::{Algorithm, KeySet};

/// Longest token (STS takes 20,000 characters).
const CHARS_MAX: usize = 20_000;

/// Why a token is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is no signed token, or is signed in a way that is not taken.
    Malformed,
    /// Its issuer has no such key.
    UnknownKey,
    /// Its signature is not good.
    Signature,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "the token is no signed JWT",
            Self::UnknownKey => "the issuer has no such key",
            Self::Signature => "the signature is not good",
        })
    }
}

impl std::error::Error for Refused {}

/// A token whose signature is still to be verified: good for nothing but finding its issuer's keys.
#[derive(Clone, Debug)]
pub struct Token<'a> {
    algorithm: Algorithm,
    key_id: Option<String>,
    signed: &'a str,
    signature: Vec<u8>,
    claims: Claims,
}

/// What a verified token says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Claims(Map<String, Value>);

impl<'a> Token<'a> {
    /// Reads a token in compact form.
    ///
    /// # Errors
    /// [`Refused::Malformed`] when it is none, or has another algorithm than those of [`Algorithm`].
    pub fn read(text: &'a str) -> Result<Self, Refused> {
        Self::parse(text).ok_or(Refused::Malformed)
    }

    fn parse(text: &'a str) -> Option<Self> {
        if text.len() > CHARS_MAX {
            return None;
        }
        let (signed, signature) = text.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let header = object(header)?;
        // RFC 7515, section 4.1.11: what must be understood is not, here.
        (!header.contains_key("crit")).then_some(())?;
        let algorithm = Algorithm::named(header.get("alg")?.as_str()?)?;
        let key_id = match header.get("kid") {
            None => None,
            Some(id) => Some(id.as_str()?.to_owned()),
        };
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        Some(Self { algorithm, key_id, signed, signature, claims: Claims(object(claims)?) })
    }

    /// Who it says has issued it.
    #[must_use]
    pub fn issuer(&self) -> Option<&str> {
        self.claims.text("iss")
    }

    /// The key that it says has signed it.
    #[must_use]
    pub fn key_id(&self) -> Option<&str> {
        self.key_id.as_deref()
    }

    /// What it says, if one of these keys has signed it.
    ///
    /// # Errors
    /// [`Refused`] when none has.
    pub fn verify(self, keys: &KeySet) -> Result<Claims, Refused> {
        let id = self.key_id.as_deref();
        if !keys.has(id) {
            return Err(Refused::UnknownKey);
        }
        if keys.verify(id, self.algorithm, self.signed.as_bytes(), &self.signature) {
            Ok(self.claims)
        } else {
            Err(Refused::Signature)
        }
    }
}

impl Claims {
    /// A claim.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// A claim that is a text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// A claim that is a text or several.
    #[must_use]
    pub fn texts(&self, name: &str) -> Vec<&str> {
        match self.get(name) {
            Some(Value::String(text)) => vec![text],
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// A claim that is a moment, in whole seconds since the epoch (RFC 7519, `NumericDate`).
    #[must_use]
    pub fn seconds(&self, name: &str) -> Option<i64> {
        let value = self.get(name)?;
        #[expect(clippy::cast_possible_truncation, reason = "a float becomes the nearest integer there is")]
        value.as_i64().or_else(|| value.as_f64().map(|seconds| seconds as i64))
    }

    /// Every claim with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

fn object(part: &str) -> Option<Map<String, Value>> {
    match serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()? {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use testkit::OidcIdp;

    use super::*;

    const CLAIMS: &str =
        r#"{"iss":"https://idp.example.com","sub":"ann","aud":["a","b"],"exp":1800000000.5}"#;

    fn verify(idp: &OidcIdp, token: &str) -> Result<Claims, Refused> {
        let keys = KeySet::read(idp.jwks().as_bytes()).unwrap();
        Token::read(token)?.verify(&keys)
    }

    #[test]
    fn what_a_signed_token_says_is_believed() {
        let idp = OidcIdp::new("https://idp.example.com");
        let token = idp.token(CLAIMS);
        assert_eq!(Token::read(&token).unwrap().issuer(), Some("https://idp.example.com"));
        let claims = verify(&idp, &token).unwrap();
        assert_eq!((claims.text("sub"), claims.seconds("exp")), (Some("ann"), Some(1_800_000_000)));
        assert_eq!((claims.texts("aud"), claims.texts("sub")), (vec!["a", "b"], vec!["ann"]));
        let elliptic = idp.with_header(r#"{"alg":"ES256","kid":"elliptic"}"#, CLAIMS);
        assert_eq!(verify(&idp, &elliptic).unwrap(), claims);
    }

    #[test]
    fn row_36_a_truncated_extended_or_changed_token_is_refused() {
        let idp = OidcIdp::new("https://idp.example.com");
        let token = idp.token(CLAIMS);
        for length in 0..token.len() {
            assert!(verify(&idp, &token[..length]).is_err(), "{length}");
        }
        for more in ["A", ".", "=", " ", ".AAAA"] {
            assert!(verify(&idp, &format!("{token}{more}")).is_err(), "{more}");
        }
        for at in 0..token.len() {
            let mut bytes = token.clone().into_bytes();
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(bytes).unwrap();
            assert!(verify(&idp, &changed).is_err(), "{at}");
        }
    }

    #[test]
    fn unsigned_tokens_shared_secrets_and_keys_brought_along_are_refused() {
        let idp = OidcIdp::new("https://idp.example.com");
        for header in [
            r#"{"alg":"none"}"#,
            r#"{"alg":"None","kid":"rsa"}"#,
            r#"{"alg":"HS256","kid":"rsa"}"#,
            r#"{"alg":"HS256","kid":"secret"}"#,
            r#"{"alg":"PS256","kid":"rsa"}"#,
            r#"{"kid":"rsa"}"#,
            r#"{"alg":"RS256","kid":"rsa","crit":["exp"]}"#,
        ] {
            let token = idp.with_header(header, CLAIMS);
            assert_eq!(verify(&idp, &token), Err(Refused::Malformed), "{header}");
            let (unsigned, _) = token.rsplit_once('.').unwrap();
            assert!(verify(&idp, &format!("{unsigned}.")).is_err(), "{header}");
        }
        // A key of another kind, of another algorithm, of nobody, and none where there are several.
        for (header, why) in [
            (r#"{"alg":"RS256","kid":"elliptic"}"#, Refused::Signature),
            (r#"{"alg":"RS512","kid":"rsa"}"#, Refused::Signature),
            (r#"{"alg":"ES256","kid":"rsa"}"#, Refused::Signature),
            (r#"{"alg":"RS256","kid":"other"}"#, Refused::UnknownKey),
            (r#"{"alg":"RS256","kid":"secret"}"#, Refused::UnknownKey),
            (r#"{"alg":"RS256"}"#, Refused::UnknownKey),
        ] {
            assert_eq!(verify(&idp, &idp.with_header(header, CLAIMS)), Err(why), "{header}");
        }
        let stranger = OidcIdp::new("https://idp.example.com");
        assert_eq!(verify(&idp, &stranger.token(CLAIMS)), Err(Refused::Signature));
        assert_eq!(KeySet::read(b"{}"), Err(crate::NotKeys));
        let long = idp.token(&format!(r#"{{"x":"{}"}}"#, "x".repeat(CHARS_MAX)));
        assert_eq!(verify(&idp, &long), Err(Refused::Malformed));
    }
}
