//! What a token says to STS: whom it speaks of and to, for how long, and with which tags.
//!
//! Source: STS API reference, AssumeRoleWithWebIdentity; IAM User Guide, "Available keys for AWS OIDC
//! federation" and "Pass session tags using AssumeRoleWithWebIdentity".

use model::{Duration, OidcProvider, Timestamp};
use oidc::Claims;
use serde_json::Value;
use wire::generated::sts::{Error, types};

use super::super::federation::{TAGS_MAX, is_session_name};
use super::super::session;
use super::missing;
use crate::vouched::{Vouched, VouchedBy};

/// The claim that holds tags, and the beginning of those that hold one each.
const TAGS: &str = "https://aws.amazon.com/tags";
/// The claim that says who begins the chain of roles.
const SOURCE_IDENTITY: &str = "https://aws.amazon.com/source_identity";
/// How far the clocks of two parties may be apart.
const SKEW: Duration = Duration::from_mins(5);

/// Claims of well-known issuers that are condition keys too.
const OF_ISSUERS: [(&str, &[&str]); 1] = [(
    "token.actions.githubusercontent.com",
    &[
        "actor",
        "actor_id",
        "enterprise_id",
        "environment",
        "job_workflow_ref",
        "ref",
        "repository",
        "repository_id",
        "workflow",
    ],
)];

/// What the token says of a caller.
pub(super) fn read(
    provider: &OidcProvider,
    said: &Claims,
    session_name: &str,
    now: Timestamp,
) -> Result<Vouched, Error> {
    check_times(said, now)?;
    let audiences = audiences(provider, said)?;
    let subject = said.text("sub").filter(|subject| !subject.is_empty()).ok_or_else(|| missing("sub"))?;
    let key = |name: &str| format!("{}:{name}", provider.url);
    let mut lasting_keys = vec![(key("sub"), subject.to_owned())];
    lasting_keys.extend(audiences.iter().map(|audience| (key("aud"), (*audience).to_owned())));
    lasting_keys.extend(said.texts("amr").into_iter().map(|method| (key("amr"), method.to_owned())));
    let mut keys = lasting_keys.clone();
    if said.text("azp").is_some() {
        keys.extend(said.texts("aud").into_iter().map(|other| (key("oaud"), other.to_owned())));
    }
    let known = OF_ISSUERS.iter().filter(|(issuer, _)| *issuer == provider.url);
    for claim in known.flat_map(|(_, claims)| *claims) {
        keys.extend(said.texts(claim).into_iter().map(|value| (key(claim), value.to_owned())));
    }
    lasting_keys.push(("aws:FederatedProvider".to_owned(), provider.arn()));
    let (tags, transitive_tags) = tags(said)?;
    let tags = session::vouched_tags(tags, TAGS_MAX)?;
    session::check_transitive(&tags, &transitive_tags)?;
    Ok(Vouched {
        provider: provider.arn(),
        account: provider.account.clone(),
        subject: subject.to_owned(),
        audience: audiences.first().map(|audience| (*audience).to_owned()).unwrap_or_default(),
        issuer: said.text("iss").unwrap_or_default().to_owned(),
        kind: VouchedBy::WebIdentity,
        session_name: session_name.to_owned(),
        keys,
        lasting_keys,
        tags,
        transitive_tags,
        source_identity: source_identity(said)?,
        length_max: None,
        ends: None,
    })
}

fn check_times(said: &Claims, now: Timestamp) -> Result<(), Error> {
    let ends = said.seconds("exp").ok_or_else(|| missing("exp"))?;
    if ends <= now.secs() {
        return Err(Error::expired_token(format!(
            "Token expired: current date/time {} must be before the expiration date/time {ends}",
            now.secs()
        )));
    }
    let issued = said.seconds("iat").ok_or_else(|| missing("iat"))?;
    let latest = now.plus(SKEW).secs();
    if issued > latest || said.seconds("nbf").is_some_and(|begins| begins > latest) {
        return Err(Error::invalid_identity_token("Token is not valid yet"));
    }
    Ok(())
}

/// Whom the token is for, as far as the account takes tokens for them: `azp`, or else `aud`.
fn audiences<'a>(provider: &OidcProvider, said: &'a Claims) -> Result<Vec<&'a str>, Error> {
    let stated = match said.text("azp") {
        Some(party) => vec![party],
        None => said.texts("aud"),
    };
    if stated.is_empty() {
        return Err(missing("aud"));
    }
    let known = |audience: &&str| provider.client_ids.iter().any(|id| id == audience);
    let ours: Vec<&str> = stated.into_iter().filter(known).collect();
    if ours.is_empty() { Err(Error::invalid_identity_token("Incorrect token audience")) } else { Ok(ours) }
}

/// Tags in either form: one claim with all of them, or one for each.
fn tags(said: &Claims) -> Result<(Vec<types::Tag>, Vec<String>), Error> {
    let mut tags = Vec::new();
    let mut add = |key: &str, value: &Value| {
        let value = match value {
            Value::Array(values) => match values.as_slice() {
                [one] => one.as_str(),
                _ => None,
            },
            other => other.as_str(),
        };
        let value = value.ok_or_else(bad_tags)?.to_owned();
        tags.push(types::Tag { key: key.to_owned(), value });
        Ok::<_, Error>(())
    };
    let mut transitive: Vec<String> = Vec::new();
    if let Some(all) = said.get(TAGS) {
        for (key, value) in all.get("principal_tags").and_then(Value::as_object).into_iter().flatten() {
            add(key, value)?;
        }
        transitive.extend(texts(all.get("transitive_tag_keys"))?);
    }
    for (name, value) in said.iter() {
        let Some(rest) = name.strip_prefix(TAGS).and_then(|rest| rest.strip_prefix('/')) else { continue };
        if let Some(key) = rest.strip_prefix("principal_tags/") {
            add(key, value)?;
        } else if rest == "transitive_tag_keys" {
            transitive.extend(texts(Some(value))?);
        }
    }
    Ok((tags, transitive))
}

fn texts(list: Option<&Value>) -> Result<Vec<String>, Error> {
    match list {
        None => Ok(Vec::new()),
        Some(Value::Array(list)) => {
            list.iter().map(|text| text.as_str().map(str::to_owned).ok_or_else(bad_tags)).collect()
        }
        Some(_) => Err(bad_tags()),
    }
}

fn bad_tags() -> Error {
    Error::invalid_identity_token(format!(
        "`{TAGS}` must hold principal_tags with one text each, and transitive_tag_keys as texts"
    ))
}

fn source_identity(said: &Claims) -> Result<Option<String>, Error> {
    match said.get(SOURCE_IDENTITY).map(Value::as_str) {
        None => Ok(None),
        Some(Some(name)) if is_session_name(name) && !name.starts_with("aws:") => Ok(Some(name.to_owned())),
        Some(_) => Err(Error::invalid_identity_token(
            "Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\"",
        )),
    }
}
