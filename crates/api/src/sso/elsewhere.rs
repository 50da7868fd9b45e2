//! Credentials of roles in accounts that are kept elsewhere: had from the account's own STS, for an assertion
//! that the instance signs. What was given cannot be taken back before it ends; so it ends with the access
//! that it stands on.

use model::{AccountId, Duration, PermissionSet, Provisioned};
use provision::{Entering, Refusal, Site};
use signin::Failure;
use store::record::access::PermissionSetByName;
use wire::Operation as _;
use wire::generated::sso::Error;
use wire::generated::sso::op::GetRoleCredentials;
use wire::generated::sso::types::RoleCredentials;

use crate::caller::PortalCaller;
use crate::credentials::SessionOrigin;
use crate::cx::Cx;
use crate::{access, role_session};

/// AWS's STS gives no shorter sessions.
const LENGTH_MIN: Duration = Duration::from_mins(15);
/// How long a role counts as just made, which AWS may not know everywhere.
const FRESH_FOR: Duration = Duration::from_mins(1);

/// Credentials for the role that a permission set became in the account that `origin` is about.
pub(super) async fn credentials(
    cx: &mut Cx<'_>,
    portal: &PortalCaller,
    set: &PermissionSet,
    origin: SessionOrigin,
) -> Result<RoleCredentials, Error> {
    let key = (origin.instance.clone(), set.id.clone(), origin.account.clone());
    let provisioned = cx.tx.get::<Provisioned>(&key).await?.ok_or_else(super::no_access)?;
    let term = access::may_enter(cx, portal, &origin).await?.ok_or_else(super::no_access)?;
    let left = term.end(cx.now).map_or(provisioned.session_duration, |end| end.since(cx.now));
    if left < LENGTH_MIN {
        return Err(Error::invalid_request(
            "the access ends in less than 15 minutes, and the account gives no shorter sessions: ask for \
             more",
        ));
    }
    let said = role_session::said_of(cx, &portal.live.user, &origin).await;
    let (session_name, tags) = said.map_err(|failure| match failure {
        Failure::Fault(fault) => fault.into(),
        Failure::Refused(bad) => Error::invalid_request(bad.to_string()),
    })?;
    let entering = Entering {
        role: &provisioned.role_name,
        session_name: &session_name,
        tags: &tags,
        length: left.min(provisioned.session_duration),
        fresh: cx.now.since(provisioned.updated) < FRESH_FOR,
    };
    let site = Site { instance: &origin.instance, account: &origin.account };
    let entered = cx.app.provisioner.enter(&mut cx.tx, site, &entering).await;
    let entered = entered.map_err(|refusal| not_entered(refusal, site.account))?;
    Ok(RoleCredentials {
        access_key_id: Some(entered.access_key_id),
        secret_access_key: Some(entered.secret_access_key.to_string()),
        session_token: Some(entered.session_token.to_string()),
        expiration: Some(entered.expires.0),
    })
}

/// The permission set of this name.
pub(super) async fn set_named(
    cx: &mut Cx<'_>,
    instance: &model::InstanceId,
    name: &str,
) -> Result<std::sync::Arc<PermissionSet>, Error> {
    let found = cx.tx.find::<PermissionSetByName>((instance, &name.to_owned())).await?;
    found.ok_or_else(super::no_access)
}

/// What the account's side said no to. The text is for the administrator; users are told whom to ask.
///
/// One that does not answer is a 503: clients of every SDK ask again by themselves, and then show the text.
/// TooManyRequestsException would have them slow down for what they did not do.
fn not_entered(refusal: Refusal, account: &AccountId) -> Error {
    match refusal {
        Refusal::Throttled { .. } => {
            Error::too_many_requests("the account is asked too often: try again soon")
        }
        Refusal::Refused(why) => {
            tracing::warn!(why, "an account did not let a user in");
            Error::invalid_request(format!("the account does not let you in; tell your administrator: {why}"))
        }
        Refusal::Unreachable(fault) => {
            tracing::warn!(%account, fault = fault.chain(), "an account did not answer who wanted in");
            let service = GetRoleCredentials::INFO.service;
            let text = format!("account {account} does not answer: try again in a moment");
            wire::Refusal::common(service, service.refusals.unavailable, text).into()
        }
        Refusal::Fault(fault) => fault.into(),
    }
}
