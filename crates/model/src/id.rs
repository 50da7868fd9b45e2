//! Identifiers, each its own type: reading one checks it against AWS's pattern, so that what is held is well
//! formed.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A text that is not the identifier it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadId {
    /// What was expected, with its form.
    pub expected: &'static str,
    /// What was given.
    pub given: String,
}

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not {}", self.given, self.expected)
    }
}

impl std::error::Error for BadId {}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident, $expected:literal, $check:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = BadId;
            fn from_str(text: &str) -> Result<Self, BadId> {
                let check: fn(&str) -> bool = $check;
                if check(text) {
                    Ok(Self(text.into()))
                } else {
                    Err(BadId { expected: $expected, given: text.chars().take(256).collect() })
                }
            }
        }
    )*};
}

ids! {
    /// An AWS account: 12 digits.
    AccountId, "an account id (12 digits)", |t| t.len() == 12 && t.bytes().all(|b| b.is_ascii_digit());
    /// `o-` and 10 to 32 lower-case letters or digits.
    OrganizationId, "an organization id (`o-..`)", |t| prefixed(t, "o-", 10..=32);
    /// `r-` and 4 to 32 lower-case letters or digits.
    RootId, "a root id (`r-..`)", |t| prefixed(t, "r-", 4..=32);
    /// `ou-<root>-<8 to 32>`.
    OuId, "an organizational unit id (`ou-..`)", is_ou;
    /// A policy of an organization: `p-` and 8 to 128 letters, digits or `_`.
    OrganizationPolicyId, "a policy id (`p-..`)", |t| worded(t, "p-", 8..=128);
    /// An organization's own resource policy: `rp-` and 4 to 128 letters, digits or `_`.
    ResourcePolicyId, "a resource policy id (`rp-..`)", |t| worded(t, "rp-", 4..=128);
    /// A handshake between accounts: `h-` and 8 to 32 lower-case letters or digits.
    HandshakeId, "a handshake id (`h-..`)", |t| prefixed(t, "h-", 8..=32);
    /// A transfer of responsibility: `rt-` and 8 to 32 lower-case letters or digits.
    TransferId, "a transfer id (`rt-..`)", |t| prefixed(t, "rt-", 8..=32);
    /// One Identity Center: `ssoins-` and 16 hex digits; an account instance's begins with `ins-`.
    InstanceId, "an instance id (`ssoins-<16 hex>`, or `ins-<16 hex>` of an account instance)",
        |t| t.strip_prefix("ssoins-").or(t.strip_prefix(OF_ACCOUNT)).is_some_and(|rest| hex(rest, 16));
    /// `d-` and 10 hex digits.
    IdentityStoreId, "an identity store id (`d-<10 hex>`)",
        |t| t.strip_prefix("d-").is_some_and(|rest| hex(rest, 10));
    /// A user of an identity store.
    UserId, "a user id", is_principal;
    /// A group of an identity store.
    GroupId, "a group id", is_principal;
    /// A user's membership in a group.
    MembershipId, "a membership id", is_principal;
    /// `ps-` and 16 hex digits, unique within its instance.
    PermissionSetId, "a permission set id (`ps-<16 hex>`)",
        |t| t.strip_prefix("ps-").is_some_and(|rest| hex(rest, 16));
    /// An assignment rule: `rule-` and 16 hex digits.
    RuleId, "a rule id (`rule-<16 hex>`)", |t| t.strip_prefix("rule-").is_some_and(|rest| hex(rest, 16));
    /// A grant: `grant-` and 16 hex digits.
    GrantId, "a grant id (`grant-<16 hex>`)", |t| t.strip_prefix("grant-").is_some_and(|rest| hex(rest, 16));
    /// An application: `apl-` and 16 hex digits, unique within its instance.
    ApplicationId, "an application id (`apl-<16 hex>`)",
        |t| t.strip_prefix("apl-").is_some_and(|rest| hex(rest, 16));
    /// A trusted token issuer: `tti-` and a UUID, unique within its instance.
    TokenIssuerId, "a trusted token issuer id (`tti-<UUID>`)",
        |t| t.strip_prefix("tti-").is_some_and(is_uuid);
    /// Account access of an instance: 16 hex digits.
    AccessApplicationId, "the id of an account access application (16 hex digits)", |t| hex(t, 16);
    /// What clients of account access name it by: `aa-` and 16 hex digits.
    TenantId, "a tenant id (`aa-<16 hex>`)", |t| t.strip_prefix("aa-").is_some_and(|rest| hex(rest, 16));
    /// An entitlement of account access: a UUID.
    EntitlementId, "an entitlement id (a UUID)", is_uuid;
    /// An asynchronous request: a UUID.
    RequestId, "a request id (a UUID)", is_uuid;
    /// A portal session: a UUID. Not a secret.
    SessionId, "a session id (a UUID)", is_uuid;
}

fn prefixed(text: &str, prefix: &str, length: std::ops::RangeInclusive<usize>) -> bool {
    text.strip_prefix(prefix).is_some_and(|rest| {
        length.contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    })
}

fn worded(text: &str, prefix: &str, length: std::ops::RangeInclusive<usize>) -> bool {
    text.strip_prefix(prefix).is_some_and(|rest| {
        length.contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    })
}

fn hex(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn is_ou(text: &str) -> bool {
    let Some((root, own)) = text.strip_prefix("ou-").and_then(|rest| rest.split_once('-')) else {
        return false;
    };
    prefixed(root, "", 4..=32) && prefixed(own, "", 8..=32)
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, b)| match at {
            8 | 13 | 18 | 23 => b == b'-',
            _ => b.is_ascii_hexdigit() && !b.is_ascii_uppercase(),
        })
}

/// `([0-9a-f]{10}-|)<uuid>`: old identity stores put their own id in front.
fn is_principal(text: &str) -> bool {
    match text.len() {
        36 => is_uuid(text),
        47 => text.split_once('-').is_some_and(|(store, rest)| hex(store, 10) && is_uuid(rest)),
        _ => false,
    }
}

/// Where an account or an OU hangs: under the root or under an OU.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParentId {
    /// Directly under the organization's root.
    Root(RootId),
    /// Under an organizational unit.
    Ou(OuId),
}

impl ParentId {
    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Root(id) => id.as_str(),
            Self::Ou(id) => id.as_str(),
        }
    }
}

impl fmt::Display for ParentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for ParentId {
    type Err = BadId;
    fn from_str(text: &str) -> Result<Self, BadId> {
        if text.starts_with("ou-") { text.parse().map(Self::Ou) } else { text.parse().map(Self::Root) }
    }
}

/// What a policy can be attached to: the root, a unit or an account.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyTarget {
    /// The root or a unit, with all that hangs under it.
    Parent(ParentId),
    /// One account.
    Account(AccountId),
}

impl PolicyTarget {
    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Parent(id) => id.as_str(),
            Self::Account(id) => id.as_str(),
        }
    }
}

impl fmt::Display for PolicyTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for PolicyTarget {
    type Err = BadId;
    fn from_str(text: &str) -> Result<Self, BadId> {
        if text.contains('-') { text.parse().map(Self::Parent) } else { text.parse().map(Self::Account) }
    }
}

/// How the ids of account instances begin. They sort before all others, so that the organization's instance
/// is found behind them however many there are.
const OF_ACCOUNT: &str = "ins-";

impl InstanceId {
    /// A new identifier of an account instance.
    pub fn fresh_of_account(entropy: &dyn crate::Entropy) -> Self {
        Self(Arc::from(format!("{OF_ACCOUNT}{}", fresh_hex::<8>(entropy))))
    }

    /// Whether it is an account instance's, which is for the one account that owns it.
    pub fn is_of_account(&self) -> bool {
        self.0.starts_with(OF_ACCOUNT)
    }

    /// `arn:aws:sso:::instance/ssoins-..`.
    pub fn arn(&self) -> String {
        format!("arn:aws:sso:::instance/{self}")
    }

    /// Reads an instance ARN of any partition.
    pub fn from_arn(arn: &str) -> Result<Self, BadId> {
        let expected = "an instance ARN (`arn:aws:sso:::instance/ssoins-<16 hex>`)";
        sso_resource(arn)
            .and_then(|r| r.strip_prefix("instance/"))
            .and_then(|id| id.parse().ok())
            .ok_or_else(|| BadId { expected, given: arn.chars().take(256).collect() })
    }
}

impl PermissionSetId {
    /// `arn:aws:sso:::permissionSet/ssoins-../ps-..`.
    pub fn arn(&self, instance: &InstanceId) -> String {
        format!("arn:aws:sso:::permissionSet/{instance}/{self}")
    }

    /// Reads a permission set ARN of any partition into its instance and its id.
    pub fn from_arn(arn: &str) -> Result<(InstanceId, Self), BadId> {
        let expected = "a permission set ARN (`arn:aws:sso:::permissionSet/ssoins-<16 hex>/ps-<16 hex>`)";
        let parts =
            sso_resource(arn).and_then(|r| r.strip_prefix("permissionSet/")).and_then(|r| r.split_once('/'));
        let ids = parts.and_then(|(instance, set)| Some((instance.parse().ok()?, set.parse().ok()?)));
        ids.ok_or_else(|| BadId { expected, given: arn.chars().take(256).collect() })
    }
}

impl ApplicationId {
    /// `arn:aws:sso::<account>:application/ssoins-../apl-..`.
    pub fn arn(&self, account: &AccountId, instance: &InstanceId) -> String {
        format!("arn:aws:sso::{account}:application/{instance}/{self}")
    }

    /// Reads an application's ARN into the account that made it, its instance and its id.
    pub fn from_arn(arn: &str) -> Option<(AccountId, InstanceId, Self)> {
        let (account, instance, id) = owned_sso_resource(arn, "application")?;
        Some((account, instance, id.parse().ok()?))
    }
}

impl TokenIssuerId {
    /// `arn:aws:sso::<account>:trustedTokenIssuer/ssoins-../tti-..`.
    pub fn arn(&self, account: &AccountId, instance: &InstanceId) -> String {
        format!("arn:aws:sso::{account}:trustedTokenIssuer/{instance}/{self}")
    }

    /// Reads a trusted token issuer's ARN into the account that made it, its instance and its id.
    pub fn from_arn(arn: &str) -> Option<(AccountId, InstanceId, Self)> {
        let (account, instance, id) = owned_sso_resource(arn, "trustedTokenIssuer")?;
        Some((account, instance, id.parse().ok()?))
    }
}

/// The parts of `arn:aws:sso::<account>:<kind>/<instance>/<id>`. An ARN of another partition names something
/// else, of which policies that speak of ours say nothing.
fn owned_sso_resource<'a>(arn: &'a str, kind: &str) -> Option<(AccountId, InstanceId, &'a str)> {
    let (account, resource) = arn.strip_prefix("arn:aws:sso::")?.split_once(':')?;
    let (instance, id) = resource.strip_prefix(kind)?.strip_prefix('/')?.split_once('/')?;
    Some((account.parse().ok()?, instance.parse().ok()?, id))
}

/// What follows `arn:<partition>:sso:::`.
fn sso_resource(arn: &str) -> Option<&str> {
    let (partition, rest) = arn.strip_prefix("arn:")?.split_once(':')?;
    (partition == "aws" || partition.starts_with("aws-")).then_some(())?;
    rest.strip_prefix("sso:::")
}

/// `length` bytes as lower-case hex digits.
pub fn to_hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from(if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 });
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        text.push(digit(byte >> 4));
        text.push(digit(byte & 0xf));
        text
    })
}

/// Makes a fresh identifier out of `entropy`.
pub trait Fresh: Sized {
    /// A new identifier that nobody else holds.
    fn fresh(entropy: &dyn crate::Entropy) -> Self;
}

/// A random UUID (version 4) as text.
pub fn fresh_uuid(entropy: &dyn crate::Entropy) -> String {
    let mut bytes = [0u8; 16];
    entropy.fill(&mut bytes);
    let [_, _, _, _, _, _, version, _, variant, ..] = &mut bytes;
    *version = (*version & 0x0f) | 0x40;
    *variant = (*variant & 0x3f) | 0x80;
    let text = to_hex(&bytes);
    let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default();
    format!("{}-{}-{}-{}-{}", part(0..8), part(8..12), part(12..16), part(16..20), part(20..32))
}

/// A UUID that begins with its time (version 7, RFC 9562 section 5.7), so that it sorts by it and gives it
/// back.
pub fn fresh_timed_uuid(time: crate::Timestamp, entropy: &dyn crate::Entropy) -> String {
    let mut bytes = [0u8; 10];
    entropy.fill(&mut bytes);
    let [version, _, variant, ..] = &mut bytes;
    *version = (*version & 0x0f) | 0x70;
    *variant = (*variant & 0x3f) | 0x80;
    let millis = u64::try_from(time.0).unwrap_or_default() & 0xffff_ffff_ffff;
    let text = format!("{millis:012x}{}", to_hex(&bytes));
    let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default();
    format!("{}-{}-{}-{}-{}", part(0..8), part(8..12), part(12..16), part(16..20), part(20..32))
}

/// The time in a UUID of version 7.
pub fn time_of_uuid(uuid: &str) -> Option<crate::Timestamp> {
    if !is_uuid(uuid) || uuid.as_bytes().get(14) != Some(&b'7') {
        return None;
    }
    let digits: String = uuid.chars().filter(|c| *c != '-').take(12).collect();
    i64::from_str_radix(&digits, 16).ok().map(crate::Timestamp)
}

fn fresh_hex<const BYTES: usize>(entropy: &dyn crate::Entropy) -> String {
    let mut bytes = [0u8; BYTES];
    entropy.fill(&mut bytes);
    to_hex(&bytes)
}

/// `length` characters of `a-z0-9`, as Organizations uses them. Slightly uneven (256 is no multiple of 36):
/// ids only.
fn fresh_base36(entropy: &dyn crate::Entropy, length: usize) -> String {
    let mut bytes = vec![0u8; length];
    entropy.fill(&mut bytes);
    bytes.iter().filter_map(|b| char::from_digit(u32::from(*b) % 36, 36)).collect()
}

macro_rules! fresh {
    ($($name:ident, |$entropy:ident| $text:expr;)*) => {$(
        impl Fresh for $name {
            fn fresh($entropy: &dyn crate::Entropy) -> Self {
                Self(Arc::from($text))
            }
        }
    )*};
}

fresh! {
    AccountId, |entropy| {
        let mut bytes = [0u8; 8];
        entropy.fill(&mut bytes);
        // AWS's own account ids do not begin with 0 often enough to rely on; ours never do.
        (100_000_000_000 + u64::from_le_bytes(bytes) % 900_000_000_000).to_string()
    };
    OrganizationId, |entropy| format!("o-{}", fresh_base36(entropy, 10));
    RootId, |entropy| format!("r-{}", fresh_base36(entropy, 4));
    OrganizationPolicyId, |entropy| format!("p-{}", fresh_base36(entropy, 10));
    ResourcePolicyId, |entropy| format!("rp-{}", fresh_base36(entropy, 8));
    HandshakeId, |entropy| format!("h-{}", fresh_base36(entropy, 32));
    TransferId, |entropy| format!("rt-{}", fresh_base36(entropy, 32));
    InstanceId, |entropy| format!("ssoins-{}", fresh_hex::<8>(entropy));
    ApplicationId, |entropy| format!("apl-{}", fresh_hex::<8>(entropy));
    TokenIssuerId, |entropy| format!("tti-{}", fresh_uuid(entropy));
    AccessApplicationId, |entropy| fresh_hex::<8>(entropy);
    TenantId, |entropy| format!("aa-{}", fresh_hex::<8>(entropy));
    EntitlementId, |entropy| fresh_uuid(entropy);
    IdentityStoreId, |entropy| format!("d-{}", fresh_hex::<5>(entropy));
    UserId, |entropy| fresh_uuid(entropy);
    GroupId, |entropy| fresh_uuid(entropy);
    MembershipId, |entropy| fresh_uuid(entropy);
    PermissionSetId, |entropy| format!("ps-{}", fresh_hex::<8>(entropy));
    RuleId, |entropy| format!("rule-{}", fresh_hex::<8>(entropy));
    GrantId, |entropy| format!("grant-{}", fresh_hex::<8>(entropy));
    RequestId, |entropy| fresh_uuid(entropy);
    SessionId, |entropy| fresh_uuid(entropy);
}

impl OuId {
    /// A new OU's id; it carries its root's.
    pub fn fresh(root: &RootId, entropy: &dyn crate::Entropy) -> Self {
        let root = root.as_str().trim_start_matches("r-");
        Self(format!("ou-{root}-{}", fresh_base36(entropy, 8)).into())
    }
}

/// What IAM's unique ids are made of, five bits each.
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// Characters of an account's id in [`fresh_principal_id`].
const ACCOUNT_CHARS: u32 = 8;

fn base32(value: u64) -> Option<char> {
    BASE32.get(usize::try_from(value % 32).ok()?).map(|digit| char::from(*digit))
}

/// A unique id as IAM makes them: `AROA`, `AIDA`, `AKIA`, `ANPA`.. and 17 characters of base 32.
pub fn fresh_iam_id(prefix: &str, entropy: &dyn crate::Entropy) -> String {
    let mut bytes = [0u8; 17];
    entropy.fill(&mut bytes);
    prefix.chars().chain(bytes.iter().filter_map(|byte| base32(u64::from(*byte)))).collect()
}

/// The same for a user or a role, which says whose it is: the first half of the characters are its account.
/// Policies that name somebody of another account by such an id can be read.
pub fn fresh_principal_id(prefix: &str, account: &AccountId, entropy: &dyn crate::Entropy) -> String {
    let number: u64 = account.as_str().parse().unwrap_or_default();
    let account = (0..ACCOUNT_CHARS).rev().filter_map(|at| base32(number >> (5 * at)));
    let chance: Vec<char> = fresh_iam_id("", entropy).chars().skip(ACCOUNT_CHARS as usize).collect();
    prefix.chars().chain(account).chain(chance).collect()
}

/// The account in an id that [`fresh_principal_id`] made.
pub fn account_in_principal_id(id: &str) -> Option<AccountId> {
    let digits = id.get(4..).filter(|digits| digits.len() == 17)?;
    let mut number = 0_u64;
    for digit in digits.bytes().take(ACCOUNT_CHARS as usize) {
        let value = BASE32.iter().position(|known| *known == digit)?;
        number = (number << 5) | u64::try_from(value).ok()?;
    }
    format!("{number:012}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting(std::sync::atomic::AtomicU8);
    impl crate::Entropy for Counting {
        fn fill(&self, buffer: &mut [u8]) {
            buffer.fill_with(|| self.0.fetch_add(37, std::sync::atomic::Ordering::Relaxed));
        }
    }

    #[test]
    fn account_instances_sort_before_the_organizations() {
        let entropy = Counting(7.into());
        let (of_account, of_all) = (InstanceId::fresh_of_account(&entropy), InstanceId::fresh(&entropy));
        assert!(of_account.is_of_account() && !of_all.is_of_account());
        assert_eq!(of_account.as_str().parse(), Ok(of_account.clone()));
        let last_of_accounts: InstanceId = "ins-ffffffffffffffff".parse().unwrap();
        let first_of_all: InstanceId = "ssoins-0000000000000000".parse().unwrap();
        assert!(last_of_accounts < first_of_all);
    }

    #[test]
    fn fresh_identifiers_are_well_formed() {
        let entropy = Counting(7.into());
        fn check<T: Fresh + FromStr<Err = BadId> + fmt::Display + PartialEq + fmt::Debug>(
            entropy: &Counting,
        ) {
            let id = T::fresh(entropy);
            assert_eq!(id.to_string().parse::<T>().unwrap(), id);
        }
        check::<AccountId>(&entropy);
        check::<OrganizationId>(&entropy);
        check::<RootId>(&entropy);
        check::<OrganizationPolicyId>(&entropy);
        check::<ResourcePolicyId>(&entropy);
        check::<HandshakeId>(&entropy);
        check::<TransferId>(&entropy);
        check::<InstanceId>(&entropy);
        check::<IdentityStoreId>(&entropy);
        check::<UserId>(&entropy);
        check::<PermissionSetId>(&entropy);
        check::<RuleId>(&entropy);
        check::<GrantId>(&entropy);
        check::<RequestId>(&entropy);
        let ou = OuId::fresh(&RootId::fresh(&entropy), &entropy);
        assert_eq!(ou.to_string().parse::<OuId>().unwrap(), ou);
        assert_eq!(fresh_iam_id("AROA", &entropy).len(), 21);
        for account in ["000000000000", "111122223333", "999999999999"] {
            let account: AccountId = account.parse().unwrap();
            let id = fresh_principal_id("AIDA", &account, &entropy);
            assert_eq!((id.len(), account_in_principal_id(&id)), (21, Some(account)));
        }
        for odd in ["", "AIDA", "AIDAé", "AIDA11111111111111111"] {
            assert_eq!(account_in_principal_id(odd), None, "{odd}");
        }
    }

    #[test]
    fn a_timed_uuid_gives_its_time_back() {
        let time = crate::Timestamp(1_795_361_460_789);
        let uuid = fresh_timed_uuid(time, &Counting(7.into()));
        assert!(is_uuid(&uuid), "{uuid}");
        assert_eq!(time_of_uuid(&uuid), Some(time));
        assert_eq!(time_of_uuid("c4488478-a0e1-400e-8d75-96c6bb641596"), None);
    }

    #[test]
    fn old_and_new_principal_ids_are_read() {
        assert!("c4488478-a0e1-700e-3d75-96c6bb641596".parse::<UserId>().is_ok());
        assert!("9067a0ba9c-c4488478-a0e1-700e-3d75-96c6bb641596".parse::<UserId>().is_ok());
        for bad in ["", "1", "c4488478-a0e1-700e-3d75-96c6bb64159", "C4488478-a0e1-700e-3d75-96c6bb641596"] {
            assert!(bad.parse::<UserId>().is_err(), "{bad}");
        }
    }

    #[test]
    fn arns_name_their_parts() {
        let instance: InstanceId = "ssoins-0123456789abcdef".parse().unwrap();
        let set: PermissionSetId = "ps-79a0dde74b95ed05".parse().unwrap();
        assert_eq!(InstanceId::from_arn(&instance.arn()).unwrap(), instance);
        assert_eq!(PermissionSetId::from_arn(&set.arn(&instance)).unwrap(), (instance, set));
        assert!(InstanceId::from_arn("arn:evil:sso:::instance/ssoins-0123456789abcdef").is_err());
    }

    #[test]
    fn parents_are_roots_or_ous() {
        assert!(matches!("r-ab12".parse(), Ok(ParentId::Root(_))));
        assert!(matches!("ou-ab12-12345678".parse(), Ok(ParentId::Ou(_))));
        assert!("x".parse::<ParentId>().is_err());
    }

    #[test]
    fn policies_hang_on_roots_units_and_accounts() {
        assert!(matches!("ou-ab12-12345678".parse(), Ok(PolicyTarget::Parent(ParentId::Ou(_)))));
        assert!(matches!("111122223333".parse(), Ok(PolicyTarget::Account(_))));
        assert!("p-12345678".parse::<PolicyTarget>().is_err());
        assert!("p-FullAWSAccess".parse::<OrganizationPolicyId>().is_ok());
    }
}
