//! `sts:AssumeRole`: temporary credentials of another role, in this account or another one.
//!
//! That the trust policy lets the caller in was decided before. What the caller's session stands on (user,
//! portal session, assignment) the new session stands on too, so that taking access away reaches along the
//! chain.

use model::{Duration, Role, Tag};
use wire::generated::sts::Error;
use wire::generated::sts::op::AssumeRole;
use wire::generated::sts::types::{AssumeRoleRequest, AssumeRoleResponse};

use super::session::{self, Asked};
use super::{denied, invalid, second_factor};
use crate::authenticate::is_open;
use crate::authorize;
use crate::caller::Caller;
use crate::credentials::{self, SessionClaims};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

/// Longest session of a role that was assumed from another role (IAM User Guide, "role chaining").
const CHAINED_SESSION_MAX: Duration = Duration::from_hours(1);

impl Handler for AssumeRole {
    async fn prove(cx: &mut Cx<'_>, input: &AssumeRoleRequest) -> Result<(), Error> {
        second_factor::prove(cx, input.serial_number.as_deref(), input.token_code.as_deref()).await
    }

    fn resources(input: &AssumeRoleRequest, scope: &Scope) -> Resources {
        let asked = Asked {
            session_name: &input.role_session_name,
            tagged: input.tags.as_ref().is_some_and(|tags| !tags.is_empty()),
            transitive_tags: input.transitive_tag_keys.as_deref().unwrap_or_default(),
            source_identity: input.source_identity.as_deref(),
            passed_on: &scope.passed_on,
        };
        let needed = asked.on(&input.role_arn);
        match &input.external_id {
            Some(id) => needed.with("sts:ExternalId", id.clone()),
            None => needed,
        }
    }

    async fn run(cx: &mut Cx<'_>, input: AssumeRoleRequest) -> Result<AssumeRoleResponse, Error> {
        let caller = match &cx.caller {
            Caller::RoleSession(session) => Some(session.claims.clone()),
            Caller::User(_) => None,
            _ => return Err(denied("Roles may not be assumed by root accounts.")),
        };
        let caller = caller.as_ref();
        second_factor::require(cx, input.serial_number.as_deref(), input.token_code.as_deref())?;
        if input.provided_contexts.iter().flatten().next().is_some() {
            return Err(invalid("`ProvidedContexts` is not taken here: leave it out"));
        }
        let Some(role) = authorize::role_at(cx, &input.role_arn).await? else {
            return Err(invalid(format!("{} is invalid", input.role_arn)));
        };
        if !is_open(cx, &role.account).await? {
            let (who, role) = (cx.caller.arn(), &input.role_arn);
            let what =
                format!("User: {who} is not authorized to perform: sts:AssumeRole on resource: {role}");
            return Err(denied(what));
        }
        let (tags, transitive_tags) = session_tags(caller, &input)?;
        let session_policies =
            session::policies(cx, &role.account, input.policy.as_deref(), input.policy_arns.as_deref())
                .await?;
        let packed = session::packed_percent(&session_policies, &tags)?;
        let claims = SessionClaims {
            access_key_id: credentials::fresh_access_key_id(&role.account, cx.entropy()),
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
            federation: Vec::new(),
        };
        let source_identity = claims.source_identity.clone();
        let (credentials, user) = session::entered(cx, claims, role)?;
        Ok(AssumeRoleResponse {
            credentials: Some(credentials),
            assumed_role_user: Some(user),
            packed_policy_size: packed,
            source_identity,
            ..AssumeRoleResponse::default()
        })
    }
}

fn session_length(
    caller: Option<&SessionClaims>,
    input: &AssumeRoleRequest,
    role: &Role,
) -> Result<Duration, Error> {
    let length = session::length_in(role, input.duration_seconds)?;
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
    let given = session::tags(input.tags.as_deref())?;
    let held = caller.map_or(&[][..], |caller| &caller.transitive_tags);
    let inherited = |key: &str| held.iter().any(|held| held.eq_ignore_ascii_case(key));
    if given.iter().any(|tag| inherited(&tag.key)) {
        let message = "One of the specified transitive tag keys can't be set because it conflicts with a \
                       transitive tag key from the calling session.";
        return Err(wire::ServiceError::other("InvalidParameterValue", 400, message));
    }
    let asked = input.transitive_tag_keys.as_deref().unwrap_or_default();
    session::check_transitive(&given, asked)?;
    let transitive = held.iter().chain(asked).cloned().collect();
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
