//! Whom a trust policy names. A user or a role of an account that is here is kept by its unique id, as IAM
//! does, so that whoever is later made under the same name is not trusted; it is shown by its ARN while it is
//! there.

use std::collections::BTreeMap;

use model::id::account_in_principal_id;
use model::{Account, AccountId, IamUser, Role, StandaloneAccount};
use store::Folded;
use store::record::iam::RoleById;
use store::record::iam_user::IamUserById;
use wire::generated::iam::Error;

use crate::cx::Cx;

/// A trust policy as it is kept. Users and roles that are not there are refused.
pub(super) async fn bound(cx: &mut Cx<'_>, account: &AccountId, text: &str) -> Result<String, Error> {
    let mut ids = BTreeMap::new();
    for name in principals(text) {
        match named(cx, &name).await? {
            Named::Unknown => {}
            Named::Nobody => {
                let message = format!("Invalid principal in policy: \"AWS\":\"{name}\"");
                return Err(Error::malformed_policy_document(message));
            }
            // An id of another account is kept only where it can be read again.
            Named::Entity(of, id) if of == *account || account_in_principal_id(&id) == Some(of.clone()) => {
                ids.insert(name, id);
            }
            Named::Entity(..) => {}
        }
    }
    Ok(rewritten(text, |name| ids.get(name).cloned()))
}

/// A role as it is shown: its trust policy with ARNs in the place of the ids of whom is there.
pub(in crate::iam) async fn shown(cx: &mut Cx<'_>, role: &Role) -> fault::Result<Role> {
    let mut arns = BTreeMap::new();
    for id in principals(&role.trust_policy) {
        let elsewhere = account_in_principal_id(&id).filter(|account| *account != role.account);
        for account in std::iter::once(role.account.clone()).chain(elsewhere) {
            let key = (&account, &id);
            let arn = match id.get(..4) {
                Some("AIDA") => cx.tx.find::<IamUserById>(key).await?.map(|user| user.arn()),
                Some("AROA") => cx.tx.find::<RoleById>(key).await?.map(|role| role.arn()),
                _ => None,
            };
            arns.extend(arn.map(|arn| (id.clone(), arn)));
        }
    }
    let trust_policy = rewritten(&role.trust_policy, |id| arns.get(id).cloned());
    Ok(Role { trust_policy, ..role.clone() })
}

/// Whom a principal's name stands for.
enum Named {
    /// Somebody else than a user or a role of an account that is here, in the organization or alone.
    Unknown,
    /// A user or a role that is not there.
    Nobody,
    /// A user or a role: its account and its unique id.
    Entity(AccountId, String),
}

async fn named(cx: &mut Cx<'_>, name: &str) -> fault::Result<Named> {
    let parts = name.strip_prefix("arn:aws:iam::").and_then(|rest| rest.split_once(':'));
    let Some((account, resource)) = parts else { return Ok(Named::Unknown) };
    let (Ok(account), Some((kind, path_and_name))) = (account.parse::<AccountId>(), resource.split_once('/'))
    else {
        return Ok(Named::Unknown);
    };
    let known =
        cx.tx.exists::<Account>(&account).await? || cx.tx.exists::<StandaloneAccount>(&account).await?;
    if !["user", "role"].contains(&kind) || !known {
        return Ok(Named::Unknown);
    }
    let key = (account.clone(), Folded::of(path_and_name.rsplit('/').next().unwrap_or_default()));
    let id = if kind == "user" {
        let user = cx.tx.get::<IamUser>(&key).await?;
        user.filter(|user| user.arn() == name).map(|user| user.id.clone())
    } else {
        let role = cx.tx.get::<Role>(&key).await?;
        role.filter(|role| role.arn() == name).map(|role| role.id.clone())
    };
    Ok(id.map_or(Named::Nobody, |id| Named::Entity(account, id)))
}

/// Every principal that a policy names.
fn principals(text: &str) -> Vec<String> {
    let found = std::cell::RefCell::new(Vec::new());
    rewritten(text, |name| {
        found.borrow_mut().push(name.to_owned());
        None
    });
    found.into_inner()
}

/// A policy with other names in its `Principal` and `NotPrincipal` elements, and everything else, white space
/// too, as it is. The text is known to be JSON.
fn rewritten(text: &str, replace: impl Fn(&str) -> Option<String>) -> String {
    let mut written = String::with_capacity(text.len());
    // Of each object and list that is open, and of the value that comes next: whether it is of a principal.
    let (mut open, mut next): (Vec<bool>, Option<bool>) = (Vec::new(), None);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if first == '"' { literal_length(rest) } else { first.len_utf8() };
        let (token, after) = rest.split_at(length);
        let here = next.unwrap_or(open.last().copied().unwrap_or(false));
        rest = after;
        match first {
            '{' | '[' => open.push(here),
            '}' | ']' => {
                open.pop();
            }
            '"' if after.trim_start().starts_with(':') => {
                let is_principal = ["\"Principal\"", "\"NotPrincipal\""].contains(&token);
                let under = open.last().copied().unwrap_or(false);
                next = Some(under || is_principal);
                written.push_str(token);
                continue;
            }
            '"' if here => {
                let name: String = serde_json::from_str(token).unwrap_or_default();
                let other = replace(&name).map(|other| serde_json::Value::String(other).to_string());
                written.push_str(other.as_deref().unwrap_or(token));
                next = None;
                continue;
            }
            _ => {}
        }
        if !first.is_whitespace() && first != ':' {
            next = None;
        }
        written.push_str(token);
    }
    written
}

/// How long the string literal is that a text begins with.
fn literal_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_principals_are_rewritten_and_the_rest_stays_as_it_is() {
        let text = r#"{ "Version" : "2012-10-17",
            "Statement": [{"Effect": "Allow", "Principal": {"AWS": [ "bob" , "eve"], "Service": "bob"},
              "Action": "bob", "Condition": {"StringEquals": {"aws:username": ["bob"], "x\"y": "bob"}}},
             {"NotPrincipal":{"AWS":"b\u006fb"},"Effect":"Deny","Sid":"bob"},
             {"Principal": "bob", "a": "bob"}]}"#;
        let ids = |name: &str| (name == "bob").then(|| "AIDA".to_owned());
        let expected = r#"{ "Version" : "2012-10-17",
            "Statement": [{"Effect": "Allow", "Principal": {"AWS": [ "AIDA" , "eve"], "Service": "AIDA"},
              "Action": "bob", "Condition": {"StringEquals": {"aws:username": ["bob"], "x\"y": "bob"}}},
             {"NotPrincipal":{"AWS":"AIDA"},"Effect":"Deny","Sid":"bob"},
             {"Principal": "AIDA", "a": "bob"}]}"#;
        assert_eq!(rewritten(text, ids), expected);
        assert_eq!(principals(text), ["bob", "eve", "bob", "bob", "bob"]);
        for odd in ["", "{", "\"", "\"\\", "[\"Principal\":\"x", "é\"é\""] {
            assert_eq!(rewritten(odd, |_| None), odd);
        }
    }
}
