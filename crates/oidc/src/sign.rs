//! Keys that sign tokens of our own, and what an issuer publishes so that others can verify them.
//!
//! Source: RFC 7515, section 3.1; RFC 7517, section 4; RFC 7518, section 6; OpenID Connect Discovery 1.0,
//! section 3.

use std::fmt;

use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::keys::Algorithm;

/// Bytes of a coordinate of P-384.
const COORDINATE_BYTES: usize = 48;

/// A key that signs, under the name by which tokens refer to it.
pub struct SigningKey {
    id: String,
    pair: Pair,
}

enum Pair {
    Rsa(RsaKeyPair),
    Elliptic(EcdsaKeyPair),
}

/// The cryptographic library would not do it: a key that is none, or nothing to draw chance from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadKey;

impl fmt::Display for BadKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the key cannot be made, read or used")
    }
}

impl std::error::Error for BadKey {}

impl SigningKey {
    /// A fresh key for `RS256` or `ES384`. It comes from the cryptographic library's own generator, which
    /// takes no other source of chance.
    ///
    /// # Errors
    /// [`BadKey`] for other algorithms.
    pub fn generate(algorithm: Algorithm, id: String) -> Result<Self, BadKey> {
        let pair = match algorithm {
            Algorithm::Rs256 => Pair::Rsa(RsaKeyPair::generate(KeySize::Rsa2048).map_err(|_| BadKey)?),
            Algorithm::Es384 => {
                let made = EcdsaKeyPair::generate(&ECDSA_P384_SHA384_FIXED_SIGNING);
                Pair::Elliptic(made.map_err(|_| BadKey)?)
            }
            _ => return Err(BadKey),
        };
        Ok(Self { id, pair })
    }

    /// The key that [`SigningKey::to_pkcs8`] wrote.
    ///
    /// # Errors
    /// [`BadKey`] when it did not.
    pub fn from_pkcs8(algorithm: Algorithm, id: String, pkcs8: &[u8]) -> Result<Self, BadKey> {
        let pair = match algorithm {
            Algorithm::Rs256 => Pair::Rsa(RsaKeyPair::from_pkcs8(pkcs8).map_err(|_| BadKey)?),
            Algorithm::Es384 => {
                let read = EcdsaKeyPair::from_pkcs8(&ECDSA_P384_SHA384_FIXED_SIGNING, pkcs8);
                Pair::Elliptic(read.map_err(|_| BadKey)?)
            }
            _ => return Err(BadKey),
        };
        Ok(Self { id, pair })
    }

    /// The private key. Whoever keeps it seals it.
    ///
    /// # Errors
    /// [`BadKey`] when it cannot be written.
    pub fn to_pkcs8(&self) -> Result<Vec<u8>, BadKey> {
        match &self.pair {
            Pair::Rsa(pair) => {
                let der: Pkcs8V1Der<'_> = pair.as_der().map_err(|_| BadKey)?;
                Ok(der.as_ref().to_vec())
            }
            Pair::Elliptic(pair) => Ok(pair.to_pkcs8v1().map_err(|_| BadKey)?.as_ref().to_vec()),
        }
    }

    fn algorithm(&self) -> Algorithm {
        match self.pair {
            Pair::Rsa(_) => Algorithm::Rs256,
            Pair::Elliptic(_) => Algorithm::Es384,
        }
    }

    /// The public key, as an issuer publishes it.
    ///
    /// # Errors
    /// [`BadKey`] when the library writes it in another form than it says.
    pub fn public(&self) -> Result<Value, BadKey> {
        let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let (id, algorithm) = (&self.id, self.algorithm().name());
        match &self.pair {
            Pair::Rsa(pair) => {
                let (n, e) = rsa_numbers(pair.public_key().as_ref()).ok_or(BadKey)?;
                Ok(json!({
                    "kty": "RSA", "use": "sig", "alg": algorithm, "kid": id, "n": encode(n), "e": encode(e),
                }))
            }
            Pair::Elliptic(pair) => {
                let point = pair.public_key().as_ref().strip_prefix(&[4]).ok_or(BadKey)?;
                let (x, y) = point.split_at_checked(COORDINATE_BYTES).ok_or(BadKey)?;
                Ok(json!({
                    "kty": "EC", "crv": "P-384", "use": "sig", "alg": algorithm, "kid": id,
                    "x": encode(x), "y": encode(y),
                }))
            }
        }
    }

    /// A token that says these claims.
    ///
    /// # Errors
    /// [`BadKey`] when the library will not sign.
    pub fn sign(&self, claims: &Value) -> Result<String, BadKey> {
        let header = json!({ "alg": self.algorithm().name(), "typ": "JWT", "kid": self.id });
        let encode = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
        let signed = format!("{}.{}", encode(&header), encode(claims));
        let random = SystemRandom::new();
        let signature = match &self.pair {
            Pair::Rsa(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                let done = pair.sign(&RSA_PKCS1_SHA256, &random, signed.as_bytes(), &mut signature);
                done.map_err(|_| BadKey)?;
                signature
            }
            Pair::Elliptic(pair) => {
                pair.sign(&random, signed.as_bytes()).map_err(|_| BadKey)?.as_ref().to_vec()
            }
        };
        Ok(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }
}

/// Modulus and exponent of a public key: a sequence of two positive numbers (RFC 8017, section A.1.1).
fn rsa_numbers(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (sequence, rest) = element(der, 0x30)?;
    let (modulus, after) = element(sequence, 0x02)?;
    let (exponent, end) = element(after, 0x02)?;
    (rest.is_empty() && end.is_empty()).then_some(())?;
    let unsigned = |number: &'_ [u8]| number.iter().take_while(|byte| **byte == 0).count();
    Some((modulus.get(unsigned(modulus)..)?, exponent.get(unsigned(exponent)..)?))
}

/// The content of a DER element with this tag, and what follows it.
fn element(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (first, rest) = der.split_first()?;
    (*first == tag).then_some(())?;
    let (short, rest) = rest.split_first()?;
    let (length, rest) = match short {
        0..=0x7f => (usize::from(*short), rest),
        0x81 | 0x82 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(short & 0x7f))?;
            (bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)), rest)
        }
        _ => return None,
    };
    rest.split_at_checked(length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{KeySet, Token};

    #[test]
    fn what_is_signed_is_verified_with_what_is_published_and_with_nothing_else() {
        for algorithm in [Algorithm::Rs256, Algorithm::Es384] {
            let key = SigningKey::generate(algorithm, "k1".to_owned()).unwrap();
            let stored = key.to_pkcs8().unwrap();
            let key = SigningKey::from_pkcs8(algorithm, "k1".to_owned(), &stored).unwrap();
            let token = key.sign(&json!({ "sub": "ann" })).unwrap();
            let set = |key: &SigningKey| {
                KeySet::read(json!({ "keys": [key.public().unwrap()] }).to_string().as_bytes()).unwrap()
            };
            let claims = Token::read(&token).unwrap().verify(&set(&key)).unwrap();
            assert_eq!(claims.text("sub"), Some("ann"));
            let other = SigningKey::generate(algorithm, "k1".to_owned()).unwrap();
            assert_eq!(Token::read(&token).unwrap().verify(&set(&other)), Err(crate::Refused::Signature));
        }
        assert!(SigningKey::generate(Algorithm::Es256, String::new()).is_err());
        assert!(SigningKey::from_pkcs8(Algorithm::Rs256, String::new(), b"no key").is_err());
    }
}
