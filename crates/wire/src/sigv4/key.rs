//! Secrets and what is derived from them.

use std::fmt;

use aws_lc_rs::hmac;
use zeroize::Zeroizing;

use super::{ALGORITHM, Scope, time};

/// A secret access key. It never shows itself, and is wiped when dropped.
#[derive(Clone)]
pub struct SecretKey(Zeroizing<String>);

impl SecretKey {
    /// Takes the secret over.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(Zeroizing::new(secret.into()))
    }

    /// The secret itself, for the one who stores or shows it on purpose.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for SecretKey {
    fn from(secret: String) -> Self {
        Self::new(secret)
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(..)")
    }
}

/// What a request is signed with.
#[derive(Clone)]
pub struct Credentials {
    /// The public half.
    pub access_key_id: String,
    /// The secret half.
    pub secret_key: SecretKey,
    /// The token that goes with temporary credentials.
    pub session_token: Option<Zeroizing<String>>,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id)
            .field("secret_key", &self.secret_key)
            .field("session_token", &self.session_token.as_ref().map(|_| ".."))
            .finish()
    }
}

/// The key that signs one day's requests to one service in one Region.
pub(super) struct SigningKey(hmac::Key);

impl SigningKey {
    pub(super) fn derive(secret: &SecretKey, scope: &Scope) -> Self {
        let mut seed = Zeroizing::new(Vec::with_capacity(4 + secret.0.len()));
        seed.extend_from_slice(b"AWS4");
        seed.extend_from_slice(secret.0.as_bytes());
        let steps = [scope.date.as_str(), scope.region.as_str(), scope.service.as_str(), "aws4_request"];
        Self(
            steps
                .iter()
                .fold(hmac_key(&seed), |key, step| hmac_key(hmac::sign(&key, step.as_bytes()).as_ref())),
        )
    }

    pub(super) fn sign(&self, text: &str) -> String {
        hex(hmac::sign(&self.0, text.as_bytes()).as_ref())
    }

    /// In constant time.
    pub(super) fn verify(&self, text: &str, signature: &[u8]) -> bool {
        hmac::verify(&self.0, text.as_bytes(), signature).is_ok()
    }
}

fn hmac_key(bytes: &[u8]) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, bytes)
}

/// The text that is signed: algorithm, time, scope and the hash of the canonical request.
pub(super) fn string_to_sign(timestamp_ms: i64, scope: &Scope, canonical_hash: &str) -> String {
    format!("{ALGORITHM}\n{}\n{scope}\n{canonical_hash}", time::basic(timestamp_ms))
}

/// Lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from(if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 });
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(digit(byte >> 4));
        text.push(digit(byte & 15));
    }
    text
}

/// The bytes of lower-case hexadecimal; `None` for anything else.
pub(super) fn unhex(text: &str) -> Option<Vec<u8>> {
    let mut nibbles = text.bytes().map(|byte| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    });
    let mut bytes = Vec::with_capacity(text.len() / 2);
    while let Some(high) = nibbles.next() {
        bytes.push(high? << 4 | nibbles.next()??);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signing_key_is_the_one_of_the_published_example() {
        let secret = SecretKey::new("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
        let scope = Scope { date: "20150830".into(), region: "us-east-1".into(), service: "iam".into() };
        let text = "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\n\
                    f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59";
        assert_eq!(string_to_sign(1_440_938_160_000, &scope, text.rsplit('\n').next().unwrap()), text);
        let signature = "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";
        let key = SigningKey::derive(&secret, &scope);
        assert_eq!(key.sign(text), signature);
        assert!(key.verify(text, &unhex(signature).unwrap()));
    }

    #[test]
    fn row_59_secrets_never_show_in_debug() {
        let credentials = Credentials {
            access_key_id: "AKIDEXAMPLE".into(),
            secret_key: SecretKey::new("canary-secret"),
            session_token: Some(Zeroizing::new("canary-token".into())),
        };
        let text = format!("{credentials:?} {:#?}", credentials.secret_key);
        assert!(text.contains("AKIDEXAMPLE"));
        assert!(!text.contains("canary"), "{text}");
    }

    #[test]
    fn hexadecimal_is_lower_case_and_even() {
        assert_eq!(hex(&[0, 15, 255]), "000fff");
        assert_eq!(unhex("000fff"), Some(vec![0, 15, 255]));
        for text in ["0", "0F", "zz", "é"] {
            assert_eq!(unhex(text), None, "{text}");
        }
    }
}
