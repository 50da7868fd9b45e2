//! An OpenID Connect issuer: keys that sign tokens, and the documents by which others know them.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use oidc::{Fetch, Fetched, Unfetched, discovery_url};

/// An issuer with keys of its own, which answers for its documents.
#[derive(Debug)]
pub struct OidcIdp {
    issuer: String,
    rsa: RsaKeyPair,
    elliptic: EcdsaKeyPair,
    /// What it answers instead of its documents.
    trouble: Mutex<Option<Unfetched>>,
    fetches: AtomicUsize,
    key_ids: Mutex<[String; 2]>,
}

#[expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests only: what fails here is the test itself"
)]
impl OidcIdp {
    /// With fresh keys, `rsa` and `elliptic`.
    pub fn new(issuer: &str) -> Self {
        let size = rcgen::RsaKeySize::_2048;
        let rsa = rcgen::KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, size).unwrap();
        let elliptic = rcgen::KeyPair::generate_for(&rcgen::PKCS_ECDSA_P256_SHA256).unwrap();
        let p256 = &ECDSA_P256_SHA256_FIXED_SIGNING;
        Self {
            issuer: issuer.to_owned(),
            rsa: RsaKeyPair::from_pkcs8(&rsa.serialize_der()).unwrap(),
            elliptic: EcdsaKeyPair::from_pkcs8(p256, &elliptic.serialize_der()).unwrap(),
            trouble: Mutex::new(None),
            fetches: AtomicUsize::new(0),
            key_ids: Mutex::new(["rsa".to_owned(), "elliptic".to_owned()]),
        }
    }

    /// A token signed with the key `rsa`; `claims` is JSON.
    pub fn token(&self, claims: &str) -> String {
        let header = format!(r#"{{"alg":"RS256","typ":"JWT","kid":"{}"}}"#, self.key_ids.lock().unwrap()[0]);
        self.with_header(&header, claims)
    }

    /// The same with another header: the key is chosen by its `alg`.
    pub fn with_header(&self, header: &str, claims: &str) -> String {
        let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
        let random = SystemRandom::new();
        let signature = if header.contains("ES256") {
            self.elliptic.sign(&random, signed.as_bytes()).unwrap().as_ref().to_vec()
        } else {
            let mut signature = vec![0; self.rsa.public_modulus_len()];
            self.rsa.sign(&RSA_PKCS1_SHA256, &random, signed.as_bytes(), &mut signature).unwrap();
            signature
        };
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    /// Its published keys.
    pub fn jwks(&self) -> String {
        let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        // DER of a sequence of two numbers, which ends with 2048 bits, two bytes before the next, and 65537.
        let public = self.rsa.public_key().as_ref();
        let (modulus, exponent) =
            (&public[public.len() - 261..public.len() - 5], &public[public.len() - 3..]);
        let point = self.elliptic.public_key().as_ref();
        let [rsa, elliptic] = self.key_ids.lock().unwrap().clone();
        format!(
            r#"{{"keys":[{{"kty":"RSA","use":"sig","alg":"RS256","kid":"{rsa}","n":"{}","e":"{}"}},
            {{"kty":"EC","crv":"P-256","kid":"{elliptic}","x":"{}","y":"{}"}},
            {{"kty":"oct","kid":"secret","k":"AAAA"}}]}}"#,
            encode(modulus),
            encode(exponent),
            encode(&point[1..33]),
            encode(&point[33..])
        )
    }

    /// From now on its keys go by other names.
    pub fn rename_keys(&self, rsa: &str, elliptic: &str) {
        *self.key_ids.lock().unwrap() = [rsa.to_owned(), elliptic.to_owned()];
    }

    /// From now on it answers this, or its documents again.
    pub fn trouble(&self, trouble: Option<Unfetched>) {
        *self.trouble.lock().unwrap() = trouble;
    }

    /// How often its keys were asked for.
    pub fn fetches(&self) -> usize {
        self.fetches.load(Ordering::SeqCst)
    }
}

#[expect(clippy::unwrap_used, reason = "tests only: what fails here is the test itself")]
impl Fetch for OidcIdp {
    fn fetch<'a>(&'a self, url: &'a str, _: &'a [String]) -> Fetched<'a> {
        let keys = format!("{}/keys", self.issuer);
        let answer = if let Some(trouble) = self.trouble.lock().unwrap().clone() {
            Err(trouble)
        } else if url == discovery_url(&self.issuer) {
            Ok(format!(r#"{{"issuer":"{}","jwks_uri":"{keys}"}}"#, self.issuer))
        } else if url == keys {
            self.fetches.fetch_add(1, Ordering::SeqCst);
            Ok(self.jwks())
        } else {
            Err(Unfetched::Refused(format!("nothing at `{url}`")))
        };
        Box::pin(async move { answer.map(String::into_bytes) })
    }
}
