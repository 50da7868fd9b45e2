//! What the two ways into a role by an identity provider have in common, once it is known what the provider
//! says: what the trust policy is asked, and the session that comes of it.

use std::sync::Arc;

use fault::Context as _;
use model::{Duration, Timestamp};
use wire::generated::sts::Error;
use wire::generated::sts::types::{AssumedRoleUser, Credentials, PolicyDescriptorType};

use super::denied;
use super::session::{self, Asked};
use crate::authenticate::is_open;
use crate::authorize;
use crate::credentials::{self, SessionClaims};
use crate::cx::Cx;
use crate::handler::{Resources, Scope};
use crate::vouched::Vouched;

/// Tags of one session (STS quotas).
pub(super) const TAGS_MAX: usize = 50;

/// What the caller wants of the session.
pub(super) struct Wanted<'a> {
    pub(super) role_arn: &'a str,
    pub(super) policy: Option<&'a str>,
    pub(super) policy_arns: Option<&'a [PolicyDescriptorType]>,
    pub(super) duration_secs: Option<i32>,
}

/// A role that was entered.
pub(super) struct Entered {
    pub(super) credentials: Credentials,
    pub(super) user: AssumedRoleUser,
    pub(super) packed: Option<i32>,
}

/// What is needed on the role. That somebody vouches for the caller was seen to before; nobody else gets in.
pub(super) fn needed(role_arn: &str, scope: &Scope) -> Resources {
    let Some(vouched) = &scope.vouched else { return Resources::of_role(role_arn) };
    let asked = Asked {
        session_name: &vouched.session_name,
        tagged: !vouched.tags.is_empty(),
        transitive_tags: &vouched.transitive_tags,
        source_identity: vouched.source_identity.as_deref(),
        passed_on: &scope.passed_on,
    };
    let needed = vouched.keys.iter().fold(asked.on(role_arn), |needed, (key, value)| needed.with(key, value));
    // The provider says the tags, where others' requests do.
    vouched.tags.iter().fold(needed, |needed, tag| {
        let needed = needed.with(format!("aws:RequestTag/{}", tag.key), &tag.value);
        needed.with("aws:TagKeys", &tag.key)
    })
}

/// STS's one sentence for whom no trust policy lets in, whatever the reason.
pub(super) fn not_authorized(action: &str) -> Error {
    denied(format!("Not authorized to perform {action}"))
}

/// Whether a provider may call a session, or who begins one, so.
pub(super) fn is_session_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte);
    (2..=64).contains(&name.len()) && name.bytes().all(fits)
}

/// What a provider says of the caller.
pub(super) fn vouched(cx: &Cx<'_>) -> Result<Arc<Vouched>, Error> {
    let vouched = cx.caller.vouched().cloned();
    Ok(vouched.fault("entering a role with nobody to vouch for the caller")?)
}

/// Enters the role.
pub(super) async fn enter(
    cx: &mut Cx<'_>,
    vouched: &Vouched,
    wanted: &Wanted<'_>,
    action: &str,
) -> Result<Entered, Error> {
    let role = authorize::role_at(cx, wanted.role_arn).await?.fault("reading a role that lets one in")?;
    if !is_open(cx, &role.account).await? {
        return Err(not_authorized(action));
    }
    let length = session::length_in(&role, wanted.duration_secs)?;
    let session_policies = session::policies(cx, &role.account, wanted.policy, wanted.policy_arns).await?;
    let packed = session::packed_percent(&session_policies, &vouched.tags)?;
    let claims = SessionClaims {
        access_key_id: credentials::fresh_access_key_id(&role.account, cx.entropy()),
        account: role.account.clone(),
        role_name: role.name.clone(),
        role_id: role.id.clone(),
        session_name: vouched.session_name.clone(),
        issued: cx.now,
        expires: expiry(cx.now, vouched, length),
        tags: vouched.tags.clone(),
        transitive_tags: vouched.transitive_tags.clone(),
        source_identity: vouched.source_identity.clone(),
        session_policies,
        origin: None,
        chained: false,
        federation: vouched.lasting_keys.clone(),
    };
    let (credentials, user) = session::entered(cx, claims, role)?;
    Ok(Entered { credentials, user, packed })
}

/// The provider may shorten a session, never lengthen it.
fn expiry(now: Timestamp, vouched: &Vouched, length: Duration) -> Timestamp {
    let length = vouched.length_max.map_or(length, |most| length.min(most));
    let expires = credentials::expiry(now, length);
    vouched.ends.map_or(expires, |ends| expires.min(Timestamp::from_secs(ends.secs())))
}
