//! An issuer's published keys, and the algorithms that they are for.
//!
//! Source: RFC 7517, sections 4 and 5; RFC 7518, sections 3.3, 3.4, 6.2 and 6.3.

use std::fmt;

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ECDSA_P521_SHA512_FIXED, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RsaPublicKeyComponents, UnparsedPublicKey,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

/// Keys of one issuer that are looked at (STS takes 100 RSA and 100 elliptic ones).
const KEYS_MAX: usize = 200;

/// How a token is signed: those that STS takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// RSA with SHA-256.
    Rs256,
    /// RSA with SHA-384.
    Rs384,
    /// RSA with SHA-512.
    Rs512,
    /// ECDSA over P-256.
    Es256,
    /// ECDSA over P-384.
    Es384,
    /// ECDSA over P-521.
    Es512,
}

impl Algorithm {
    /// By the name that a token's header has for it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "RS256" => Self::Rs256,
            "RS384" => Self::Rs384,
            "RS512" => Self::Rs512,
            "ES256" => Self::Es256,
            "ES384" => Self::Es384,
            "ES512" => Self::Es512,
            _ => return None,
        })
    }

    /// The name that a token's header has for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::Es512 => "ES512",
        }
    }
}

/// An issuer's keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeySet(Vec<Key>);

/// A document that is no set of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotKeys;

impl fmt::Display for NotKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the document is no JSON Web Key Set")
    }
}

impl std::error::Error for NotKeys {}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Key {
    id: Option<String>,
    algorithm: Option<String>,
    material: Material,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Material {
    Rsa { n: Vec<u8>, e: Vec<u8> },
    Elliptic { curve: Algorithm, point: Vec<u8> },
}

impl KeySet {
    /// Reads a set of keys. Those of kinds that are not known here are passed over (RFC 7517, section 5).
    ///
    /// # Errors
    /// [`NotKeys`] when it is no set of keys.
    pub fn read(bytes: &[u8]) -> Result<Self, NotKeys> {
        let document: Value = serde_json::from_slice(bytes).map_err(|_| NotKeys)?;
        let keys = document.get("keys").and_then(Value::as_array).ok_or(NotKeys)?;
        Ok(Self(keys.iter().take(KEYS_MAX).filter_map(Key::read).collect()))
    }

    /// Whether a token that names this key can be verified: by that one, or, naming none, by the only one.
    #[must_use]
    pub fn has(&self, id: Option<&str>) -> bool {
        self.find(id).is_some()
    }

    fn find(&self, id: Option<&str>) -> Option<&Key> {
        match id {
            Some(id) => self.0.iter().find(|key| key.id.as_deref() == Some(id)),
            None => match self.0.as_slice() {
                [only] => Some(only),
                _ => None,
            },
        }
    }

    /// Whether the signature is by that key, in that way.
    pub(crate) fn verify(&self, id: Option<&str>, how: Algorithm, signed: &[u8], signature: &[u8]) -> bool {
        let fits = |key: &&Key| key.algorithm.as_deref().is_none_or(|named| named == how.name());
        self.find(id).filter(fits).is_some_and(|key| key.material.verify(how, signed, signature))
    }
}

impl Key {
    fn read(value: &Value) -> Option<Self> {
        let text = |name: &str| value.get(name)?.as_str();
        let bytes = |name: &str| URL_SAFE_NO_PAD.decode(text(name)?).ok();
        if text("use").is_some_and(|purpose| purpose != "sig") {
            return None;
        }
        let material = match text("kty")? {
            "RSA" => Material::Rsa { n: bytes("n")?, e: bytes("e")? },
            "EC" => {
                let (curve, length) = match text("crv")? {
                    "P-256" => (Algorithm::Es256, 32),
                    "P-384" => (Algorithm::Es384, 48),
                    "P-521" => (Algorithm::Es512, 66),
                    _ => return None,
                };
                let (x, y) = (bytes("x")?, bytes("y")?);
                (x.len() == length && y.len() == length).then_some(())?;
                // SEC 1, section 2.3.3: an uncompressed point.
                Material::Elliptic { curve, point: [&[4], x.as_slice(), y.as_slice()].concat() }
            }
            _ => return None,
        };
        let owned = |name| text(name).map(str::to_owned);
        Some(Self { id: owned("kid"), algorithm: owned("alg"), material })
    }
}

impl Material {
    fn verify(&self, how: Algorithm, signed: &[u8], signature: &[u8]) -> bool {
        match (self, how) {
            (Self::Rsa { n, e }, Algorithm::Rs256 | Algorithm::Rs384 | Algorithm::Rs512) => {
                let parameters = match how {
                    Algorithm::Rs384 => &RSA_PKCS1_2048_8192_SHA384,
                    Algorithm::Rs512 => &RSA_PKCS1_2048_8192_SHA512,
                    _ => &RSA_PKCS1_2048_8192_SHA256,
                };
                RsaPublicKeyComponents { n, e }.verify(parameters, signed, signature).is_ok()
            }
            (Self::Elliptic { curve, point }, how) if *curve == how => {
                let parameters = match how {
                    Algorithm::Es384 => &ECDSA_P384_SHA384_FIXED,
                    Algorithm::Es512 => &ECDSA_P521_SHA512_FIXED,
                    _ => &ECDSA_P256_SHA256_FIXED,
                };
                UnparsedPublicKey::new(parameters, point).verify(signed, signature).is_ok()
            }
            _ => false,
        }
    }
}
