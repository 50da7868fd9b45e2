//! `sts:AssumeRole`: temporary credentials of another role, in this account or another one.
//!
//! That the trust policy lets the caller in was decided before. What the caller's session stands on (user,
//! portal session, assignment) the new session stands on too, so that taking access away reaches along the
//! chain.

use std::collections::BTreeSet;
use std::sync::Arc;

use fault::Context as _;
use model::{Account, AccountStatus, Duration, Role, Tag};
use policy::{Document, Kind};
use wire::generated::sts::Error;
use wire::generated::sts::op::AssumeRole;
use wire::generated::sts::types::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser, Credentials};

use super::{denied, invalid};
use crate::authorize;
use crate::caller::{Caller, RoleSession};
use crate::credentials::{self, SessionClaims};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

/// Session of a caller who names none (STS API reference, `DurationSeconds`).
const SESSION_DEFAULT: Duration = Duration::from_hours(1);
/// Longest session of a role that was assumed from another role (IAM User Guide, "role chaining").
const CHAINED_SESSION_MAX: Duration = Duration::from_hours(1);
/// Managed session policies (STS API reference, `PolicyArns`).
const POLICY_ARNS_MAX: usize = 10;
/// Inline session policy and ARNs of managed ones together, in characters (STS API reference, `Policy`).
const POLICY_CHARS_MAX: usize = 2048;
/// Session policies and tags in bytes: what a session token holds of them. STS packs to a size it does not
/// publish; this keeps the token well inside the headers that clients and proxies take.
const PACKED_BYTES_MAX: usize = 4096;

impl Handler for AssumeRole {
    fn resources(input: &AssumeRoleRequest, _: &Scope) -> Resources {
        let mut needed = Resources::of_role(input.role_arn.clone())
            .with("sts:RoleSessionName", input.role_session_name.clone());
        if let Some(id) = &input.external_id {
            needed = needed.with("sts:ExternalId", id.clone());
        }
        for tag in input.tags.iter().flatten() {
            let key = format!("aws:RequestTag/{}", tag.key);
            needed = needed.with(key, tag.value.clone()).with("aws:TagKeys", tag.key.clone());
        }
        for key in input.transitive_tag_keys.iter().flatten() {
            needed = needed.with("sts:TransitiveTagKeys", key.clone());
        }
        if input.tags.iter().flatten().next().is_some() {
            needed = needed.needing("sts:TagSession");
        }
        if let Some(source) = &input.source_identity {
            needed = needed.with("sts:SourceIdentity", source.clone()).needing("sts:SetSourceIdentity");
        }
        needed
    }

    async fn run(cx: &mut Cx<'_>, input: AssumeRoleRequest) -> Result<AssumeRoleResponse, Error> {
        let caller = match &cx.caller {
            Caller::RoleSession(session) => Some(session.claims.clone()),
            Caller::User(_) => None,
            _ => return Err(denied("Roles may not be assumed by root accounts.")),
        };
        let caller = caller.as_ref();
        refuse_what_is_not_here(&input)?;
        let role = authorize::role_at(cx, &input.role_arn).await?.fault("reading a role that lets one in")?;
        let account = cx.tx.get::<Account>(&role.account).await?;
        if account.is_none_or(|account| account.status != AccountStatus::Active) {
            let (who, role) = (cx.caller.arn(), &input.role_arn);
            let what =
                format!("User: {who} is not authorized to perform: sts:AssumeRole on resource: {role}");
            return Err(denied(what));
        }
        let (tags, transitive_tags) = session_tags(caller, &input)?;
        let session_policies = session_policies(cx, &role, &input).await?;
        let packed = packed_percent(&session_policies, &tags)?;
        let claims = SessionClaims {
            access_key_id: credentials::fresh_access_key_id(cx.entropy()),
            account: role.account.clone(),
            role_name: role.name.clone(),
            role_id: role.id.clone(),
            session_name: input.role_session_name.clone(),
            issued: cx.now,
            expires: credentials::expiry(cx.now, session_length(caller, &input, &role)?),
            tags,
            transitive_tags,
            source_identity: source_identity(caller, &input)?,
            session_policies,
            origin: caller.and_then(|caller| caller.origin.clone()),
            chained: caller.is_some(),
        };
        let issued = claims.issue(&cx.app.keys, cx.entropy())?;
        let source_identity = claims.source_identity.clone();
        let assumed = RoleSession { claims, role: Arc::unwrap_or_clone(role) };
        Ok(AssumeRoleResponse {
            credentials: Some(Credentials {
                access_key_id: issued.access_key_id,
                secret_access_key: issued.secret_access_key,
                session_token: issued.session_token,
                expiration: wire::Timestamp::from_millis(issued.expires.0),
            }),
            assumed_role_user: Some(AssumedRoleUser {
                assumed_role_id: assumed.user_id(),
                arn: assumed.arn(),
            }),
            packed_policy_size: packed,
            source_identity,
            ..AssumeRoleResponse::default()
        })
    }
}

/// What would have to be verified, and is not, is refused rather than passed over.
fn refuse_what_is_not_here(input: &AssumeRoleRequest) -> Result<(), Error> {
    if input.serial_number.is_some() || input.token_code.is_some() {
        return Err(denied(
            "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial \
             number is valid and associated with this user.",
        ));
    }
    if input.provided_contexts.iter().flatten().next().is_some() {
        return Err(invalid("`ProvidedContexts` is not taken here: leave it out"));
    }
    Ok(())
}

fn session_length(
    caller: Option<&SessionClaims>,
    input: &AssumeRoleRequest,
    role: &Role,
) -> Result<Duration, Error> {
    let asked = input.duration_seconds.map(|secs| Duration::from_secs(i64::from(secs)));
    let length = asked.unwrap_or(SESSION_DEFAULT.min(role.max_session));
    if length > role.max_session {
        return Err(invalid(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    if caller.is_some() && length > CHAINED_SESSION_MAX {
        return Err(invalid(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role \
             chaining",
        ));
    }
    Ok(length)
}

/// The new session's tags and which of them go on: those given, and those that the caller's session passes
/// on.
fn session_tags(
    caller: Option<&SessionClaims>,
    input: &AssumeRoleRequest,
) -> Result<(Vec<Tag>, Vec<String>), Error> {
    let given: Vec<Tag> = input
        .tags
        .iter()
        .flatten()
        .map(|tag| Tag { key: tag.key.clone(), value: tag.value.clone() })
        .collect();
    let mut seen = BTreeSet::new();
    if given.iter().any(|tag| !seen.insert(tag.key.to_lowercase())) {
        let message = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
        return Err(wire::ServiceError::other("InvalidParameterValue", 400, message));
    }
    let held = caller.map_or(&[][..], |caller| &caller.transitive_tags);
    let inherited = |key: &str| held.iter().any(|held| held.eq_ignore_ascii_case(key));
    if let Some(tag) = given.iter().find(|tag| inherited(&tag.key)) {
        let message = format!(
            "One of the specified transitive tag keys can't be set because it conflicts with a transitive \
             tag key from the calling session: {}",
            tag.key
        );
        return Err(wire::ServiceError::other("InvalidParameterValue", 400, message));
    }
    let mut transitive = held.to_vec();
    for key in input.transitive_tag_keys.iter().flatten() {
        if !seen.contains(&key.to_lowercase()) {
            return Err(invalid("The specified transitive tag key must be included in the requested tags."));
        }
        transitive.push(key.clone());
    }
    let passed_on =
        caller.into_iter().flat_map(|caller| &caller.tags).filter(|tag| inherited(&tag.key)).cloned();
    Ok((passed_on.chain(given).collect(), transitive))
}

/// Once set, a source identity goes along the chain as it is.
fn source_identity(
    caller: Option<&SessionClaims>,
    input: &AssumeRoleRequest,
) -> Result<Option<String>, Error> {
    match (caller.and_then(|caller| caller.source_identity.as_ref()), &input.source_identity) {
        (Some(held), Some(asked)) if held != asked => Err(denied(
            "Source Identity cannot be changed: it was set when the first role of the chain was assumed",
        )),
        (Some(held), _) => Ok(Some(held.clone())),
        (None, asked) => Ok(asked.clone()),
    }
}

/// Session policies in the form that claims hold: the inline document, and ARNs of managed policies that are
/// there.
async fn session_policies(
    cx: &mut Cx<'_>,
    role: &Role,
    input: &AssumeRoleRequest,
) -> Result<Vec<String>, Error> {
    let mut policies = Vec::new();
    if let Some(text) = &input.policy {
        let document = Document::parse(text)
            .map_err(|bad| Error::malformed_policy_document(bad.aws_message(Kind::Session)))?;
        document.check(Kind::Session).map_err(|bad| Error::malformed_policy_document(bad.message))?;
        policies.push(text.clone());
    }
    let arns: Vec<&String> =
        input.policy_arns.iter().flatten().filter_map(|given| given.arn.as_ref()).collect();
    if arns.len() > POLICY_ARNS_MAX {
        return Err(invalid(format!(
            "`PolicyArns` holds at most {POLICY_ARNS_MAX} policies, not {}",
            arns.len()
        )));
    }
    for arn in arns {
        if authorize::managed(cx, &role.account, arn).await?.is_none() {
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
fn packed_percent(policies: &[String], tags: &[Tag]) -> Result<Option<i32>, Error> {
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
