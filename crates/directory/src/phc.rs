//! Password hashes as PHC strings: argon2id and nothing else, with costs that cannot hurt us.

use std::fmt;
use std::str::FromStr;

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use fault::Context as _;
use model::limits;
use subtle::ConstantTimeEq as _;

/// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
const KIB: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;
pub(crate) const SALT_BYTES: usize = 16;
const OUTPUT_BYTES: usize = 32;

/// An argon2id hash of a password, with all that is needed to compute it again.
///
/// Reading one bounds its costs by [`limits`], so a hash from outside can be as strange as it likes.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash {
    kib: u32,
    passes: u32,
    lanes: u32,
    salt: Vec<u8>,
    output: Vec<u8>,
}

impl PasswordHash {
    /// Hashes `password` with `salt`. Takes some 20 ms and 19 MiB: go through
    /// [`PasswordHasher`](crate::PasswordHasher).
    pub(crate) fn of(password: &[u8], salt: [u8; SALT_BYTES]) -> fault::Result<Self> {
        Self { salt: salt.to_vec(), ..Self::dummy() }.computed(password)
    }

    /// A hash that no password has, and that costs what a real one does: what is checked for users that do
    /// not exist.
    pub(crate) fn dummy() -> Self {
        Self {
            kib: KIB,
            passes: PASSES,
            lanes: LANES,
            salt: vec![0; SALT_BYTES],
            output: vec![0; OUTPUT_BYTES],
        }
    }

    /// Whether `password` is the one that was hashed.
    pub(crate) fn matches(&self, password: &[u8]) -> fault::Result<bool> {
        let again = self.clone().computed(password)?;
        Ok(bool::from(again.output.ct_eq(&self.output)))
    }

    /// The same parameters and salt with the output that `password` gives.
    fn computed(mut self, password: &[u8]) -> fault::Result<Self> {
        let doing = "hashing a password";
        let params = Params::new(self.kib, self.passes, self.lanes, Some(self.output.len()))
            .map_err(|error| fault::Fault::new(format!("{doing}: {error}")))?;
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(password, &self.salt, &mut self.output)
            .map_err(|error| error.to_string())
            .fault(doing)?;
        Ok(self)
    }
}

impl fmt::Display for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kib, passes, lanes, salt, output } = self;
        let (salt, output) = (BASE64.encode(salt), BASE64.encode(output));
        write!(f, "$argon2id$v=19$m={kib},t={passes},p={lanes}${salt}${output}")
    }
}

impl fmt::Debug for PasswordHash {
    /// Costs only: the rest is worth guessing at.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PasswordHash(m={},t={},p={})", self.kib, self.passes, self.lanes)
    }
}

/// Why a text is no password hash that we take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadHash {
    /// It is something else, or damaged.
    Form,
    /// It is of another algorithm or version.
    Algorithm,
    /// It would cost too much to check; names the parameter and its bound.
    Cost(&'static str, u32),
}

impl fmt::Display for BadHash {
    /// Says nothing of the hash itself, which is worth guessing at.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form => f.write_str(
                "this is no password hash: write one as PHC (`$argon2id$v=19$m=..,t=..,p=..$<salt>$<hash>`)",
            ),
            Self::Algorithm => f.write_str("only argon2id hashes of version 19 are taken as passwords"),
            Self::Cost(name, bound) => {
                write!(f, "this password hash costs too much to check: `{name}` may be 1 to {bound}")
            }
        }
    }
}

impl std::error::Error for BadHash {}

impl FromStr for PasswordHash {
    type Err = BadHash;

    fn from_str(text: &str) -> Result<Self, BadHash> {
        let mut parts = text.strip_prefix('$').ok_or(BadHash::Form)?.split('$');
        let mut part = || parts.next().ok_or(BadHash::Form);
        if part()? != "argon2id" || part()? != "v=19" {
            return Err(BadHash::Algorithm);
        }
        let [kib, passes, lanes] = costs(part()?)?;
        let salt = decoded(part()?, 8..=48)?;
        let output = decoded(part()?, 16..=64)?;
        if parts.next().is_some() || kib < 8 * lanes {
            return Err(BadHash::Form);
        }
        Ok(Self { kib, passes, lanes, salt, output })
    }
}

/// Reads `m=..,t=..,p=..`, each within its bound.
fn costs(text: &str) -> Result<[u32; 3], BadHash> {
    let mut given = text.split(',');
    let mut cost = |name: &'static str, bound: u32| {
        let value = given.next().and_then(|one| one.strip_prefix(name)?.strip_prefix('='));
        let digits = value.filter(|value| value.bytes().all(|b| b.is_ascii_digit())).ok_or(BadHash::Form)?;
        // A number too large to read is too large a cost.
        let number = digits.parse::<u32>().ok().filter(|number| (1..=bound).contains(number));
        number.ok_or(BadHash::Cost(name, bound))
    };
    let costs = [
        cost("m", limits::PASSWORD_HASH_KIB_MAX)?,
        cost("t", limits::PASSWORD_HASH_PASSES_MAX)?,
        cost("p", limits::PASSWORD_HASH_LANES_MAX)?,
    ];
    if given.next().is_none() { Ok(costs) } else { Err(BadHash::Form) }
}

fn decoded(text: &str, length: std::ops::RangeInclusive<usize>) -> Result<Vec<u8>, BadHash> {
    BASE64.decode(text).ok().filter(|bytes| length.contains(&bytes.len())).ok_or(BadHash::Form)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of `password` with the salt `somesalt`, from the test vectors of the reference implementation.
    const CHEAP: &str =
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    #[test]
    fn hashes_of_the_reference_implementation_are_checked() {
        let hash: PasswordHash = CHEAP.parse().unwrap();
        assert!(hash.matches(b"password").unwrap());
        assert!(!hash.matches(b"Password").unwrap());
        assert_eq!(hash.to_string(), CHEAP);
    }

    #[test]
    fn other_algorithms_and_damaged_hashes_are_refused() {
        let text = |from: &str, to: &str| CHEAP.replacen(from, to, 1).parse::<PasswordHash>();
        for (from, to, why) in [
            ("$argon2id", "$argon2i", BadHash::Algorithm),
            ("$argon2id", "$2b", BadHash::Algorithm),
            ("v=19", "v=16", BadHash::Algorithm),
            ("$argon2id", "argon2id", BadHash::Form),
            ("m=256,t=2", "t=2,m=256", BadHash::Form),
            ("p=1", "p=1,keyid=AAAA", BadHash::Form),
            ("m=256", "m=+256", BadHash::Form),
            ("m=256", "m=", BadHash::Cost("m", 65_536)),
            ("c29tZXNhbHQ", "c2E", BadHash::Form),
            ("Gi/4", "Gi/4$more", BadHash::Form),
            ("Gi/4", "Gi/5", BadHash::Form),
            ("m=256", "m=4", BadHash::Form),
        ] {
            assert_eq!(text(from, to), Err(why), "{from} -> {to}");
        }
        assert_eq!("".parse::<PasswordHash>(), Err(BadHash::Form));
        assert_eq!("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ".parse::<PasswordHash>(), Err(BadHash::Form));
    }

    #[test]
    fn a_hostile_hash_cannot_cost_memory_or_time() {
        for (from, to, name) in [
            ("m=256", "m=4194304", "m"),
            ("t=2", "t=4294967296", "t"),
            ("p=1", "p=255", "p"),
            ("t=2", "t=0", "t"),
        ] {
            let refused = CHEAP.replacen(from, to, 1).parse::<PasswordHash>().unwrap_err();
            assert!(matches!(refused, BadHash::Cost(which, _) if which == name), "{to}: {refused:?}");
        }
    }

    #[test]
    fn debug_output_holds_no_hash() {
        let hash: PasswordHash = CHEAP.parse().unwrap();
        assert_eq!(format!("{hash:?}"), "PasswordHash(m=256,t=2,p=1)");
    }
}
