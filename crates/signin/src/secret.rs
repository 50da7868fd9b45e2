//! Bearer secrets: 32 unpredictable bytes in the client's hands, their SHA-256 in ours.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL;
use model::Entropy;
use model::id::to_hex;

const SECRET_BYTES: usize = 32;
/// 32 bytes in base64url.
const SECRET_CHARS: usize = 43;

/// A new secret, to be handed out once.
pub(crate) fn fresh(entropy: &dyn Entropy) -> String {
    let mut bytes = [0; SECRET_BYTES];
    entropy.fill(&mut bytes);
    BASE64URL.encode(bytes)
}

/// What is stored of a secret. Needs no salt and no cost: nobody can guess 256 bits.
pub(crate) fn hash(secret: &str) -> String {
    to_hex(digest(&SHA256, secret.as_bytes()).as_ref())
}

/// The hash of what a caller presents as a secret; `None` for what cannot be one, however long it is.
pub(crate) fn presented(secret: &str) -> Option<String> {
    (secret.len() == SECRET_CHARS).then(|| hash(secret))
}

#[cfg(test)]
mod tests {
    use testkit::TestEntropy;

    use super::*;

    #[test]
    fn row_36_truncated_extended_and_flipped_secrets_are_others() {
        let secret = fresh(&TestEntropy::default());
        assert_eq!(secret.len(), SECRET_CHARS);
        assert_eq!(presented(&secret), Some(hash(&secret)));
        assert_eq!(presented(&secret[..SECRET_CHARS - 1]), None);
        assert_eq!(presented(&format!("{secret}A")), None);
        for at in 0..secret.len() {
            let mut flipped = secret.clone().into_bytes();
            flipped[at] ^= 1;
            let flipped = String::from_utf8(flipped).unwrap();
            assert_ne!(presented(&flipped), presented(&secret));
        }
    }
}
