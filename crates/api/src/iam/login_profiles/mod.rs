//! Passwords of IAM users: what an account asks of them, and how they are kept.
//!
//! Nobody signs in with them here yet; they are held so that who administers users finds what AWS has, and
//! checked where a user changes the own one.

mod change_password;
mod create_login_profile;
mod delete_login_profile;
mod get_login_profile;
mod update_login_profile;

use directory::{Password, PasswordHash, PasswordHasher};
use fault::Context as _;
use model::{AccountId, IamPasswordPolicy, IamSettings, IamUser, LoginProfile};
use signin::throttle::{self, Subject};
use wire::generated::iam::{Error, op};

use crate::cx::Cx;
use crate::registry::{Route, route};

/// Shortest password where an account sets no policy (IAM User Guide, "default password policy").
const LENGTH_MIN: usize = 8;
/// Kinds of characters in a password where an account sets no policy (same page).
const KINDS_MIN: usize = 3;
/// What counts as a symbol (API reference, UpdateAccountPasswordPolicy).
const SYMBOLS: &str = "!@#$%^&*()_+-=[]{}|'";
/// Earlier passwords that an account can keep from coming back (API reference, `PasswordReusePrevention`).
const HISTORY_MAX: usize = 24;

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::ChangePassword>(),
        route::<op::CreateLoginProfile>(),
        route::<op::DeleteLoginProfile>(),
        route::<op::GetLoginProfile>(),
        route::<op::UpdateLoginProfile>(),
    ]
}

/// A user's login profile.
pub(super) async fn profile(cx: &mut Cx<'_>, user: &IamUser) -> Result<LoginProfile, Error> {
    let found = cx.tx.get::<LoginProfile>(&(user.account.clone(), user.id.clone())).await?;
    found.map(|profile| LoginProfile::clone(&profile)).ok_or_else(|| {
        Error::no_such_entity(format!("Login Profile for User {} cannot be found.", user.name))
    })
}

/// The hash of a new password, if the account's rules allow it.
pub(super) async fn hash(cx: &mut Cx<'_>, user: &IamUser, typed: &str) -> Result<String, Error> {
    let policy = policy(cx, &user.account).await?;
    if !is_allowed(policy.as_ref(), user, typed) {
        return Err(not_allowed());
    }
    let password = Password::new(typed);
    Ok(cx.app.hasher.hash(&password, cx.entropy()).await?.to_string())
}

/// Sets a password whose hash is at hand. The one before it is remembered.
pub(super) fn set(profile: LoginProfile, hash: String, now: model::Timestamp) -> LoginProfile {
    let mut history = profile.history;
    history.insert(0, profile.hash);
    history.truncate(HISTORY_MAX);
    LoginProfile { hash, history, set: now, ..profile }
}

/// Refuses a password that the account's rules keep from coming back.
pub(super) async fn must_be_new(cx: &mut Cx<'_>, profile: &LoginProfile, typed: &str) -> Result<(), Error> {
    let policy = policy(cx, &profile.account).await?;
    let kept = policy.and_then(|policy| policy.reuse_prevention).unwrap_or_default();
    let earlier = std::iter::once(&profile.hash).chain(&profile.history);
    for hash in earlier.take(usize::try_from(kept).unwrap_or(HISTORY_MAX)) {
        if is(&cx.app.hasher, hash, typed).await? {
            return Err(not_allowed());
        }
    }
    Ok(())
}

/// Refuses who does not know the present password. Wrong guesses are counted as they are where one signs in.
pub(super) async fn must_know(cx: &mut Cx<'_>, user: &IamUser, hash: &str, typed: &str) -> Result<(), Error> {
    let guessed = Subject::iam_user(&user.account, &user.id);
    let address = Subject::address(&cx.origin.address_text);
    if throttle::locked_until(&mut cx.tx, cx.now, &[&guessed, &address]).await?.is_some() {
        return Err(Error::entity_temporarily_unmodifiable(
            "too many wrong passwords: wait some minutes and try again",
        ));
    }
    if is(&cx.app.hasher, hash, typed).await? {
        throttle::clear(&mut cx.tx, &guessed).await?;
        return Ok(());
    }
    throttle::count_failure(&mut cx.tx, cx.now, &[&guessed, &address]).await?;
    Err(wire::ServiceError::other("AccessDenied", 403, "The old password was incorrect."))
}

async fn is(hasher: &PasswordHasher, hash: &str, typed: &str) -> Result<bool, Error> {
    let hash: PasswordHash = hash.parse().fault("reading a stored password hash")?;
    Ok(hasher.verify(Some(&hash), &Password::new(typed)).await?)
}

async fn policy(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<Option<IamPasswordPolicy>> {
    let settings = cx.tx.get::<IamSettings>(account).await?;
    Ok(settings.and_then(|settings| settings.password_policy))
}

fn not_allowed() -> Error {
    Error::password_policy_violation("Password does not conform to the account password policy.")
}

/// Whether a password keeps the account's rules, or AWS's where the account has none.
fn is_allowed(policy: Option<&IamPasswordPolicy>, user: &IamUser, typed: &str) -> bool {
    let length = typed.chars().count();
    let has = |kind: fn(char) -> bool| typed.chars().any(kind);
    let upper = has(|c| c.is_ascii_uppercase());
    let lower = has(|c| c.is_ascii_lowercase());
    let digit = has(|c| c.is_ascii_digit());
    let symbol = has(|c| SYMBOLS.contains(c));
    match policy {
        Some(policy) => {
            length >= usize::try_from(policy.length_min).unwrap_or(usize::MAX)
                && (upper || !policy.uppercase)
                && (lower || !policy.lowercase)
                && (digit || !policy.numbers)
                && (symbol || !policy.symbols)
        }
        None => {
            let kinds = [upper, lower, digit, symbol].into_iter().filter(|there| *there).count();
            length >= LENGTH_MIN && kinds >= KINDS_MIN && !typed.eq_ignore_ascii_case(&user.name)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_keep_the_rules_of_the_account_or_awss_own() {
        let user = IamUser {
            account: "111122223333".parse().unwrap(),
            name: "Ann-Lee-01".to_owned(),
            path: "/".to_owned(),
            id: String::new(),
            inline_policies: Vec::new(),
            attached_policies: Vec::new(),
            boundary: None,
            groups: Vec::new(),
            tags: Vec::new(),
            created: model::Timestamp(0),
        };
        for (typed, allowed) in [
            ("Abcdef12", true),
            ("abcdef-1", true),
            ("Abcdef1", false),
            ("abcdefgh1", false),
            ("ANN-LEE-01", false),
        ] {
            assert_eq!(is_allowed(None, &user, typed), allowed, "{typed}");
        }
        let strict = IamPasswordPolicy {
            length_min: 10,
            symbols: true,
            numbers: true,
            uppercase: true,
            lowercase: true,
            ..IamPasswordPolicy::UNTOLD
        };
        for (typed, allowed) in [
            ("Abcdefg-12", true),
            ("Abcdef-12", false),
            ("Abcdefgh12", false),
            ("abcdefg-12", false),
            ("ABCDEFG-12", false),
            ("Abcdefg-hi", false),
        ] {
            assert_eq!(is_allowed(Some(&strict), &user, typed), allowed, "{typed}");
        }
        assert!(is_allowed(Some(&IamPasswordPolicy::UNTOLD), &user, "aaaaaa"));
    }
}
