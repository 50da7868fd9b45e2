//! Secrets at rest, and tokens that carry their own statement: sealed under a ring of keys that can be
//! rotated.
//!
//! Every secret that has to be read back (seeds of one-time codes, signing keys, secret access keys) is
//! stored as [`KeyRing::seal`] wrote it: `v1.<key id>.<base64url of nonce and ciphertext>`. The purpose, such
//! as `access-key/AKIA..`, is bound into it, so that one row's secret cannot be moved into another. The
//! newest key seals, every key of the ring opens: rotation is one more line in the key file, and old rows
//! stay readable.
//!
//! A key of the ring never encrypts anything itself. Each message has its own AES-256-GCM key, derived from
//! purpose and half of a 24-byte nonce (HKDF-SHA256), so that the number of messages under one key of the
//! ring needs no limit although nonces are random.

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Prk, Salt};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use fault::{Context, Fault, Result};
use model::Entropy;
use zeroize::Zeroizing;

/// Keys a ring may hold: enough to rotate every month for years.
const KEYS_MAX: usize = 64;
/// Bytes of a secret that may be sealed.
const PLAINTEXT_BYTES_MAX: usize = 64 * 1024;
const KEY_BYTES: usize = 32;
const ID_BYTES_MAX: usize = 16;
/// Half of a message's nonce goes into its key, the other half is the nonce of AES-GCM.
const NONCE_BYTES: usize = 24;
const HALF: usize = NONCE_BYTES / 2;
const TAG_BYTES: usize = 16;
const VERSION: &str = "v1";

/// The keys that secrets are sealed under; the last one is the newest.
pub struct KeyRing {
    keys: Vec<RingKey>,
}

struct RingKey {
    id: String,
    secret: Zeroizing<[u8; KEY_BYTES]>,
    prk: Prk,
}

impl KeyRing {
    /// A ring of one new key.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        Self { keys: vec![RingKey::generate(entropy)] }
    }

    /// The same ring with one more key, which seals from now on.
    pub fn rotated(self, entropy: &dyn Entropy) -> Result<Self> {
        let mut keys = self.keys;
        let mut key = RingKey::generate(entropy);
        while keys.iter().any(|other| other.id == key.id) {
            key = RingKey::generate(entropy);
        }
        keys.push(key);
        Self::of(keys)
    }

    /// Reads a key file: a line `<id> <base64 of 32 bytes>` for each key, the newest last. Empty lines and
    /// lines that begin with `#` say nothing.
    pub fn parse(text: &str) -> Result<Self> {
        let mut keys = Vec::new();
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if !line.is_empty() && !line.starts_with('#') {
                let key = RingKey::parse(line);
                let number = number + 1;
                keys.push(key.ok_or_else(|| {
                    Fault::new(format!(
                        "line {number} of the key file is not `<id> <base64 of {KEY_BYTES} bytes>`"
                    ))
                })?);
            }
        }
        Self::of(keys)
    }

    /// The ring as a key file.
    pub fn to_text(&self) -> Zeroizing<String> {
        // Sized ahead, so that growing leaves no copies of keys behind.
        let mut text = Zeroizing::new(String::with_capacity(256 + self.keys.len() * 64));
        text.push_str("# Vestibule's keys: the last one seals, all of them open. Keep this file secret,\n");
        text.push_str("# and keep a copy: without it, no stored secret can be read again.\n");
        for key in &self.keys {
            text.push_str(&key.id);
            text.push(' ');
            STANDARD.encode_string(key.secret.as_slice(), &mut text);
            text.push('\n');
        }
        text
    }

    /// Encrypts and authenticates a secret, for one purpose, under the newest key.
    pub fn seal(&self, purpose: &str, plaintext: &[u8], entropy: &dyn Entropy) -> Result<String> {
        if plaintext.len() > PLAINTEXT_BYTES_MAX {
            return Err(Fault::new(format!("sealing more than {PLAINTEXT_BYTES_MAX} bytes")));
        }
        let key = self.newest()?;
        let mut nonce = [0; NONCE_BYTES];
        entropy.fill(&mut nonce);
        let (cipher, inner) = key.cipher(purpose, &nonce)?;
        // The buffer holds the plaintext until it is encrypted in place, so it must never have to move.
        let mut sealed = Vec::with_capacity(plaintext.len() + TAG_BYTES);
        sealed.extend_from_slice(plaintext);
        let bound = Aad::from(key.bound(purpose));
        cipher.seal_in_place_append_tag(inner, bound, &mut sealed).fault("sealing a secret")?;
        let body = [nonce.as_slice(), &sealed].concat();
        Ok(format!("{VERSION}.{}.{}", key.id, URL_SAFE_NO_PAD.encode(body)))
    }

    /// Opens what [`KeyRing::seal`] wrote for the same purpose. That it cannot be opened is our fault: a lost
    /// key or a damaged store.
    pub fn open(&self, purpose: &str, sealed: &str) -> Result<Zeroizing<Vec<u8>>> {
        let id = sealed.split('.').nth(1).unwrap_or_default();
        if !self.keys.iter().any(|key| key.id == id) {
            return Err(Fault::new(
                "opening a secret that was sealed under a key the key ring does not hold",
            ));
        }
        self.open_untrusted(purpose, sealed).fault("opening a secret that was changed since it was sealed")
    }

    /// Opens what a caller presents as sealed by us. `None`: it is not.
    pub fn open_untrusted(&self, purpose: &str, sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
        let (version, rest) = sealed.split_once('.')?;
        let (id, body) = rest.split_once('.')?;
        // Base64 makes four characters of three bytes: twice as many cannot be ours.
        if version != VERSION || body.len() / 2 > PLAINTEXT_BYTES_MAX {
            return None;
        }
        let key = self.keys.iter().find(|key| key.id == id)?;
        let body = Zeroizing::new(URL_SAFE_NO_PAD.decode(body).ok()?);
        let (nonce, ciphertext) = body.split_first_chunk::<NONCE_BYTES>()?;
        let (cipher, inner) = key.cipher(purpose, nonce).ok()?;
        let mut opened = Zeroizing::new(ciphertext.to_vec());
        let length = cipher.open_in_place(inner, Aad::from(key.bound(purpose)), &mut opened).ok()?.len();
        opened.truncate(length);
        Some(opened)
    }

    /// A key for message authentication or for deriving secrets, from the newest key of the ring. Keep
    /// [`KeyRing::newest_id`] beside what it made, so that [`KeyRing::derive_with`] finds it after a
    /// rotation.
    pub fn derive(&self, purpose: &str, info: &[u8]) -> Result<Zeroizing<[u8; KEY_BYTES]>> {
        self.newest()?.expand("derive", purpose, info)
    }

    /// The same, from the key with this id; `None` where the ring does not hold it.
    pub fn derive_with(&self, id: &str, purpose: &str, info: &[u8]) -> Option<Zeroizing<[u8; KEY_BYTES]>> {
        self.keys.iter().find(|key| key.id == id)?.expand("derive", purpose, info).ok()
    }

    /// The id of the key that seals and derives now.
    pub fn newest_id(&self) -> &str {
        self.keys.last().map(|key| key.id.as_str()).unwrap_or_default()
    }

    /// Whether a sealed secret should be sealed anew because a newer key has come since.
    pub fn is_stale(&self, sealed: &str) -> bool {
        sealed.split('.').nth(1) != Some(self.newest_id())
    }

    fn of(keys: Vec<RingKey>) -> Result<Self> {
        if keys.is_empty() {
            return Err(Fault::new("the key file holds no key"));
        }
        if keys.len() > KEYS_MAX {
            return Err(Fault::new(format!("the key file holds more than {KEYS_MAX} keys")));
        }
        let twice =
            keys.iter().enumerate().find(|(at, key)| keys.iter().take(*at).any(|other| other.id == key.id));
        if let Some((_, key)) = twice {
            return Err(Fault::new(format!("the key file holds the id `{}` twice", key.id)));
        }
        Ok(Self { keys })
    }

    fn newest(&self) -> Result<&RingKey> {
        self.keys.last().fault("the key ring holds no key")
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids: Vec<&str> = self.keys.iter().map(|key| key.id.as_str()).collect();
        f.debug_struct("KeyRing").field("ids", &ids).finish_non_exhaustive()
    }
}

impl RingKey {
    fn generate(entropy: &dyn Entropy) -> Self {
        let mut id = [0; 4];
        entropy.fill(&mut id);
        let mut secret = Zeroizing::new([0; KEY_BYTES]);
        entropy.fill(secret.as_mut_slice());
        Self::new(format!("{:08x}", u32::from_be_bytes(id)), secret)
    }

    fn parse(line: &str) -> Option<Self> {
        let (id, secret) = line.split_once(' ')?;
        let well_formed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if id.is_empty() || id.len() > ID_BYTES_MAX || !id.bytes().all(well_formed) {
            return None;
        }
        let secret = Zeroizing::new(STANDARD.decode(secret.trim()).ok()?);
        Some(Self::new(id.to_owned(), Zeroizing::new(secret.as_slice().try_into().ok()?)))
    }

    fn new(id: String, secret: Zeroizing<[u8; KEY_BYTES]>) -> Self {
        let prk = Salt::new(HKDF_SHA256, b"vestibule key ring").extract(secret.as_slice());
        Self { id, secret, prk }
    }

    /// The cipher of one message, and the nonce to use it with.
    fn cipher(&self, purpose: &str, nonce: &[u8; NONCE_BYTES]) -> Result<(LessSafeKey, Nonce)> {
        let (outer, inner) = nonce.split_at(HALF);
        let key = self.expand("seal", purpose, outer)?;
        let key = UnboundKey::new(&AES_256_GCM, key.as_slice()).fault("making a cipher")?;
        let nonce = Nonce::try_assume_unique_for_key(inner).fault("making a nonce")?;
        Ok((LessSafeKey::new(key), nonce))
    }

    /// A key of its own for each use, purpose and info.
    fn expand(&self, usage: &str, purpose: &str, info: &[u8]) -> Result<Zeroizing<[u8; KEY_BYTES]>> {
        let mut out = Zeroizing::new([0; KEY_BYTES]);
        // With its length before it, no purpose can be mistaken for another one that runs on into the info.
        let length = u64::try_from(purpose.len()).fault("measuring a purpose")?.to_be_bytes();
        let parts = [usage.as_bytes(), &[0], &length, purpose.as_bytes(), info];
        let expanded = self.prk.expand(&parts, Length).fault("deriving a key")?;
        expanded.fill(out.as_mut_slice()).fault("deriving a key")?;
        Ok(out)
    }

    /// What is authenticated besides the secret.
    fn bound(&self, purpose: &str) -> String {
        format!("{VERSION}.{}.{purpose}", self.id)
    }
}

/// HKDF asks the length of what it derives of a type.
struct Length;

impl KeyType for Length {
    fn len(&self) -> usize {
        KEY_BYTES
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU8, Ordering};

    use super::*;

    /// Counts, so that no two draws are alike.
    #[derive(Default)]
    struct Counter(AtomicU8);

    impl Entropy for Counter {
        fn fill(&self, buffer: &mut [u8]) {
            for byte in buffer {
                *byte = self.0.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    const PURPOSE: &str = "access-key/AKIAEXAMPLE";

    fn ring() -> (KeyRing, Counter) {
        let entropy = Counter::default();
        (KeyRing::generate(&entropy), entropy)
    }

    #[test]
    fn sealed_secret_opens_for_its_purpose_only() {
        let (ring, entropy) = ring();
        for secret in [&b""[..], b"s", &[7; 4096]] {
            let sealed = ring.seal(PURPOSE, secret, &entropy).unwrap();
            assert_eq!(ring.open(PURPOSE, &sealed).unwrap().as_slice(), secret);
            for other in ["", "access-key/AKIAEXAMPL", "access-key/AKIAEXAMPLEE", "totp/AKIAEXAMPLE"] {
                ring.open(other, &sealed).unwrap_err();
            }
        }
    }

    #[test]
    fn same_secret_never_looks_the_same_twice() {
        let (ring, entropy) = ring();
        let first = ring.seal(PURPOSE, b"secret", &entropy).unwrap();
        assert_ne!(first, ring.seal(PURPOSE, b"secret", &entropy).unwrap());
    }

    #[test]
    fn row_36_truncated_extended_or_flipped_tokens_are_refused() {
        let (ring, entropy) = ring();
        let sealed = ring.seal(PURPOSE, b"statement of a session", &entropy).unwrap();
        for end in 0..sealed.len() {
            assert!(ring.open_untrusted(PURPOSE, &sealed[..end]).is_none(), "cut at {end}");
        }
        for more in ["A", "AA", "AAA", "AAAA", ".", "=", " ", "\n"] {
            assert!(
                ring.open_untrusted(PURPOSE, &format!("{sealed}{more}")).is_none(),
                "extended by {more:?}"
            );
            assert!(
                ring.open_untrusted(PURPOSE, &format!("{more}{sealed}")).is_none(),
                "preceded by {more:?}"
            );
        }
        for at in 0..sealed.len() {
            for bit in 0..8 {
                let mut bytes = sealed.clone().into_bytes();
                bytes[at] ^= 1 << bit;
                let Ok(text) = String::from_utf8(bytes) else { continue };
                assert!(ring.open_untrusted(PURPOSE, &text).is_none(), "bit {bit} of byte {at}");
            }
        }
    }

    #[test]
    fn after_rotation_the_newest_seals_and_all_open() {
        let (ring, entropy) = ring();
        let old = ring.seal(PURPOSE, b"secret", &entropy).unwrap();
        let old_id = ring.newest_id().to_owned();
        let old_key = ring.derive("token", b"info").unwrap();
        let ring = ring.rotated(&entropy).unwrap();
        assert_eq!(ring.open(PURPOSE, &old).unwrap().as_slice(), b"secret");
        assert!(ring.is_stale(&old));
        let new = ring.seal(PURPOSE, b"secret", &entropy).unwrap();
        assert!(!ring.is_stale(&new));
        assert!(new.starts_with(&format!("v1.{}.", ring.newest_id())));
        assert_eq!(ring.derive_with(&old_id, "token", b"info").unwrap(), old_key);
        assert_ne!(ring.derive("token", b"info").unwrap(), old_key);
        assert!(ring.derive_with("gone", "token", b"info").is_none());
    }

    #[test]
    fn derived_keys_differ_by_purpose_and_info() {
        let (ring, _) = ring();
        let keys = [("a", "bc"), ("ab", "c"), ("abc", ""), ("", "abc")];
        let keys = keys.map(|(purpose, info)| ring.derive(purpose, info.as_bytes()).unwrap());
        for (at, key) in keys.iter().enumerate() {
            assert!(!keys[..at].contains(key));
        }
    }

    #[test]
    fn key_file_survives_the_round_trip() {
        let (ring, entropy) = ring();
        let ring = ring.rotated(&entropy).unwrap();
        let sealed = ring.seal(PURPOSE, b"secret", &entropy).unwrap();
        let again = KeyRing::parse(&ring.to_text()).unwrap();
        assert_eq!(again.newest_id(), ring.newest_id());
        assert_eq!(again.open(PURPOSE, &sealed).unwrap().as_slice(), b"secret");
    }

    #[test]
    fn bad_key_files_are_refused_by_line_without_repeating_it() {
        let key = STANDARD.encode([1; KEY_BYTES]);
        for (text, message) in [
            (String::new(), "the key file holds no key"),
            (format!("a {key}\n\nb canary"), "line 3 of the key file is not `<id> <base64 of 32 bytes>`"),
            (format!("A.b {key}"), "line 1 of the key file is not `<id> <base64 of 32 bytes>`"),
            (key.clone(), "line 1 of the key file is not `<id> <base64 of 32 bytes>`"),
            (
                format!("a {}", STANDARD.encode([1; 31])),
                "line 1 of the key file is not `<id> <base64 of 32 bytes>`",
            ),
            (format!("a {key}\na {key}"), "the key file holds the id `a` twice"),
        ] {
            assert_eq!(KeyRing::parse(&text).unwrap_err().to_string(), message);
        }
    }

    #[test]
    fn lost_key_and_damaged_secret_are_told_apart() {
        let (ring, entropy) = ring();
        let sealed = ring.seal(PURPOSE, b"secret", &entropy).unwrap();
        let other = KeyRing::generate(&entropy);
        assert!(other.open(PURPOSE, &sealed).unwrap_err().to_string().contains("does not hold"));
        assert!(ring.open(PURPOSE, &format!("{sealed}A")).unwrap_err().to_string().contains("changed"));
    }

    #[test]
    fn oversized_secrets_are_refused() {
        let (ring, entropy) = ring();
        ring.seal(PURPOSE, &vec![0; PLAINTEXT_BYTES_MAX], &entropy).unwrap();
        ring.seal(PURPOSE, &vec![0; PLAINTEXT_BYTES_MAX + 1], &entropy).unwrap_err();
        assert!(ring.open_untrusted(PURPOSE, &format!("v1.00010203.{}", "A".repeat(1 << 20))).is_none());
    }

    #[test]
    fn row_59_keys_never_show_in_debug() {
        let (ring, _) = ring();
        let shown = format!("{ring:?}");
        assert_eq!(shown, "KeyRing { ids: [\"00010203\"], .. }");
    }
}
