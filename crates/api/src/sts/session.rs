//! What the sessions of STS have in common, whoever they are for: their length, tags, session policies, and
//! how they are handed out.

use std::collections::BTreeSet;
use std::sync::Arc;

use model::{AccountId, Duration, Role, Tag};
use policy::{Document, Kind};
use wire::Structure as _;
use wire::generated::sts::types::{self, AssumedRoleUser, Credentials, PolicyDescriptorType};
use wire::generated::sts::{self, Error};

use super::invalid;
use crate::authorize;
use crate::caller::{PassedOn, RoleSession};
use crate::credentials::{Issued, SessionClaims};
use crate::cx::Cx;
use crate::handler::Resources;
use crate::tagging;

/// Session of a caller who names none (STS API reference, `DurationSeconds`).
const SESSION_DEFAULT: Duration = Duration::from_hours(1);
/// Managed session policies (STS API reference, `PolicyArns`).
const POLICY_ARNS_MAX: usize = 10;
/// Inline session policy and ARNs of managed ones together, in characters (STS API reference, `Policy`).
const POLICY_CHARS_MAX: usize = 2048;
/// Session policies and tags in bytes: what a session token holds of them. STS packs to a size it does not
/// publish; this keeps the token well inside the headers that clients and proxies take.
const PACKED_BYTES_MAX: usize = 4096;

/// What a session of a role is asked with, as far as its trust policy looks at it.
pub(super) struct Asked<'a> {
    pub(super) session_name: &'a str,
    /// Whether tags are given with it.
    pub(super) tagged: bool,
    pub(super) transitive_tags: &'a [String],
    pub(super) source_identity: Option<&'a str>,
    /// What comes from the caller's own session: the role has to let that in like what the request says.
    pub(super) passed_on: &'a PassedOn,
}

impl Asked<'_> {
    /// What is needed on the role.
    pub(super) fn on(&self, role_arn: &str) -> Resources {
        let mut needed = Resources::of_role(role_arn).with("sts:RoleSessionName", self.session_name);
        for key in self.transitive_tags {
            needed = needed.with("sts:TransitiveTagKeys", key.clone());
        }
        for key in &self.passed_on.tag_keys {
            needed = needed.with("aws:TagKeys", key.clone());
        }
        if self.tagged || !self.passed_on.tag_keys.is_empty() {
            needed = needed.needing("sts:TagSession");
        }
        if let Some(source) = self.source_identity {
            needed = needed.with("sts:SourceIdentity", source);
        }
        if self.source_identity.is_some() || self.passed_on.source_identity {
            needed = needed.needing("sts:SetSourceIdentity");
        }
        needed
    }
}

/// The length of a session of a role, as long as the role lets it be.
pub(super) fn length_in(role: &Role, asked_secs: Option<i32>) -> Result<Duration, Error> {
    let asked = asked_secs.map(|secs| Duration::from_secs(i64::from(secs)));
    let length = asked.unwrap_or(SESSION_DEFAULT.min(role.max_session));
    if length > role.max_session {
        return Err(invalid(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    Ok(length)
}

/// The tags that are given, each key once.
pub(super) fn tags(given: Option<&[types::Tag]>) -> Result<Vec<Tag>, Error> {
    let given: Vec<Tag> = given
        .unwrap_or_default()
        .iter()
        .map(|tag| Tag { key: tag.key.clone(), value: tag.value.clone() })
        .collect();
    if given.iter().any(|tag| tagging::is_reserved(&tag.key)) {
        let message = "aws: prefixed tag key names are not allowed for external use.";
        return Err(wire::ServiceError::other("InvalidParameterValue", 400, message));
    }
    let mut seen = BTreeSet::new();
    if given.iter().any(|tag| !seen.insert(tag.key.to_lowercase())) {
        let message = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
        return Err(wire::ServiceError::other("InvalidParameterValue", 400, message));
    }
    Ok(given)
}

/// Tags that a provider says, in the form that a request's must have.
pub(super) fn vouched_tags(given: Vec<types::Tag>, most: usize) -> Result<Vec<Tag>, Error> {
    if given.len() > most {
        return Err(invalid(format!("a session takes at most {most} tags, not {}", given.len())));
    }
    for tag in &given {
        wire::validate::validate(&sts::SERVICE, &tag.clone().into_fields())?;
    }
    tags(Some(&given))
}

/// Refuses transitive keys that no tag has.
pub(super) fn check_transitive(tags: &[Tag], keys: &[String]) -> Result<(), Error> {
    let given = |key: &String| tags.iter().any(|tag| tag.key.to_lowercase() == key.to_lowercase());
    if keys.iter().all(given) {
        return Ok(());
    }
    let message = "The specified transitive tag key must be included in the requested tags.";
    Err(wire::ServiceError::other("InvalidParameterValue", 400, message))
}

/// Session policies in the form that claims hold: the inline document, and ARNs of managed policies that are
/// there.
pub(super) async fn policies(
    cx: &mut Cx<'_>,
    account: &AccountId,
    inline: Option<&str>,
    arns: Option<&[PolicyDescriptorType]>,
) -> Result<Vec<String>, Error> {
    let mut policies = Vec::new();
    if let Some(text) = inline {
        let document = Document::parse(text)
            .map_err(|bad| Error::malformed_policy_document(bad.aws_message(Kind::Session)))?;
        document.check(Kind::Session).map_err(|bad| Error::malformed_policy_document(bad.message))?;
        policies.push(text.to_owned());
    }
    let arns: Vec<&String> = arns.unwrap_or_default().iter().filter_map(|given| given.arn.as_ref()).collect();
    if arns.len() > POLICY_ARNS_MAX {
        return Err(invalid(format!(
            "`PolicyArns` holds at most {POLICY_ARNS_MAX} policies, not {}",
            arns.len()
        )));
    }
    for arn in arns {
        if authorize::managed(cx, account, arn).await?.is_none() {
            return Err(invalid(format!("Policy {arn} does not exist or is not attachable.")));
        }
        policies.push(arn.clone());
    }
    let chars: usize = policies.iter().map(|policy| policy.chars().count()).sum();
    if chars > POLICY_CHARS_MAX {
        return Err(too_large(percent(chars, POLICY_CHARS_MAX)));
    }
    Ok(policies)
}

/// How much of the session token's room policies and tags take; nothing when there are none.
pub(super) fn packed_percent(policies: &[String], tags: &[Tag]) -> Result<Option<i32>, Error> {
    if policies.is_empty() && tags.is_empty() {
        return Ok(None);
    }
    let tags = tags.iter().map(|tag| tag.key.len() + tag.value.len());
    let bytes: usize = policies.iter().map(String::len).chain(tags).sum();
    if bytes > PACKED_BYTES_MAX {
        return Err(too_large(percent(bytes, PACKED_BYTES_MAX)));
    }
    Ok(Some(percent(bytes, PACKED_BYTES_MAX)))
}

fn percent(of: usize, whole: usize) -> i32 {
    i32::try_from(of.saturating_mul(100).div_ceil(whole)).unwrap_or(i32::MAX)
}

fn too_large(percent: i32) -> Error {
    Error::packed_policy_too_large(format!(
        "Packed policy consumes {percent}% of allotted space, please use smaller policy."
    ))
}

/// A session of a role, and its credentials as STS answers them.
pub(super) fn entered(
    cx: &Cx<'_>,
    claims: SessionClaims,
    role: Arc<Role>,
) -> Result<(Credentials, AssumedRoleUser), Error> {
    let issued = claims.issue(&cx.app.keys, cx.entropy())?;
    let assumed = RoleSession { claims, role };
    let user = AssumedRoleUser { assumed_role_id: assumed.user_id(), arn: assumed.arn() };
    Ok((handed_out(issued), user))
}

/// Credentials as STS answers them.
pub(super) fn handed_out(issued: Issued) -> Credentials {
    Credentials {
        access_key_id: issued.access_key_id,
        secret_access_key: issued.secret_access_key,
        session_token: issued.session_token,
        expiration: wire::Timestamp::from_millis(issued.expires.0),
    }
}
