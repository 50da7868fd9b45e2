//! The scopes that clients may register.

use model::limits::{SCOPE_BYTES_MAX, SCOPES_MAX};

use crate::Refusal;
use crate::refusal::shown;

/// Services of AWS whose clients sign in here, each with scopes of its own after the colon. Only `sso` is
/// ours; the others' tokens are of no use with us, but their clients ask for all of their scopes at once or
/// for none.
const SERVICES: [&str; 4] = ["sso", "sso-portal", "codewhisperer", "codecatalyst"];

/// The scopes a client asks for, each once, in its order.
pub(super) fn check(asked: &[String]) -> Result<Vec<String>, Refusal> {
    let mut scopes: Vec<String> = Vec::new();
    for scope in asked {
        if !is_known(scope) {
            return Err(Refusal::InvalidScope(shown(scope)));
        }
        if !scopes.contains(scope) {
            scopes.push(scope.clone());
        }
    }
    if scopes.len() > SCOPES_MAX {
        return Err(Refusal::InvalidClientMetadata("Too many scopes provided: 25 are the limit"));
    }
    Ok(scopes)
}

fn is_known(scope: &str) -> bool {
    let Some((service, access)) = scope.split_once(':') else {
        return false;
    };
    match service {
        "sso" => access == "account:access",
        _ => SERVICES.contains(&service) && scope.len() <= SCOPE_BYTES_MAX && is_access(access),
    }
}

/// `*`, or words of letters, digits, `_` and `-` between colons.
fn is_access(access: &str) -> bool {
    let word = |word: &str| {
        !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
    };
    access == "*" || access.split(':').all(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_all(scopes: &[&str]) -> Result<Vec<String>, Refusal> {
        check(&scopes.iter().map(|scope| (*scope).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn known_scopes_are_taken_once_and_in_order() {
        let asked = ["codewhisperer:completions", "sso:account:access", "sso-portal:*", "sso:account:access"];
        assert_eq!(check_all(&asked).unwrap(), asked[..3]);
        assert_eq!(check_all(&[]).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn unknown_scopes_are_refused_by_name() {
        for scope in [
            "",
            "sso",
            "sso:",
            "sso:*",
            "sso:account",
            "openid",
            "admin:all",
            "codewhisperer:",
            "sso-portal:a b",
        ] {
            let refused = check_all(&["sso:account:access", scope]);
            assert_eq!(refused, Err(Refusal::InvalidScope(scope.to_owned())));
        }
        let many: Vec<String> = (0..26).map(|n| format!("codewhisperer:s{n}")).collect();
        assert!(matches!(check(&many), Err(Refusal::InvalidClientMetadata(_))));
    }
}
