//! `account-access:GetRoleCredentials`: temporary credentials of a role that the account owns itself.
//!
//! The role decides too: its trust policy has to let account access in, as IAM's user guide describes under
//! "Prepare IAM roles": `sts:AssumeRole` and `sts:SetContext` for the service, and `sts:TagSession` where
//! the user's attributes go along; conditions can name the application by `aws:SourceArn` and
//! `aws:SourceAccount`.

use model::{AccessApplication, Duration, Role, Term};
use signin::Failure;
use wire::generated::account_access_runtime::{Error, op, types};

use crate::authorize::{self, Asking};
use crate::caller::PortalCaller;
use crate::credentials::{EnteredBy, SessionClaims, SessionOrigin};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::target::{Target, account_in};
use crate::{access, role_session};

/// Who assumes the role.
const SERVICE: &str = "account-access.amazonaws.com";
/// Shortest session of a role (STS API reference).
const SESSION_MIN: Duration = Duration::from_mins(15);
/// Session of a caller who names none.
const SESSION_DEFAULT: Duration = Duration::from_hours(1);

impl Handler for op::GetRoleCredentials {
    fn resources(_: &types::GetRoleCredentialsRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::GetRoleCredentialsRequest,
    ) -> Result<types::GetRoleCredentialsResponse, Error> {
        let portal = super::portal(cx)?;
        let application = super::tenant(cx, &portal, &input.tenant_id).await?.ok_or_else(no_access)?;
        let account = account_in(&input.role_arn).ok_or_else(no_access)?;
        let origin = SessionOrigin {
            instance: application.instance.clone(),
            store: portal.live.user.store.clone(),
            user: portal.live.user.id.clone(),
            session: portal.live.session.id.clone(),
            account,
            entered_by: EnteredBy::Entitlement(application.id.clone(), input.role_arn.clone()),
        };
        let term = access::may_enter(cx, &portal, &origin).await?.ok_or_else(no_access)?;
        let role = authorize::role_at(cx, &input.role_arn).await?.filter(|role| role.arn() == input.role_arn);
        let role = role.ok_or_else(no_access)?;
        let claims = claims(cx, &portal, &role, (&input, &term), origin).await?;
        if !is_let_in(cx, &application, &role, &claims).await? {
            return Err(Error::access_denied(format!(
                "the trust policy of `{}` does not let {SERVICE} in: it must allow sts:AssumeRole and \
                 sts:SetContext, and sts:TagSession where attributes of users become tags",
                input.role_arn
            )));
        }
        let issued = claims.issue(&cx.app.keys, cx.entropy())?;
        let credentials = types::ProgrammaticAccessDetails {
            access_key_id: issued.access_key_id,
            secret_access_key: issued.secret_access_key,
            session_token: issued.session_token,
            expires_at: wire::Timestamp::from_millis(issued.expires.0),
        };
        Ok(types::GetRoleCredentialsResponse {
            credentials_details: Some(types::CredentialsDetails::ProgrammaticAccess(credentials)),
        })
    }
}

/// One sentence for what is not there and what is not the caller's.
fn no_access() -> Error {
    Error::access_denied("You are not entitled to this role")
}

/// What the session says, as asked for.
async fn claims(
    cx: &mut Cx<'_>,
    portal: &PortalCaller,
    role: &Role,
    (input, term): (&types::GetRoleCredentialsRequest, &Term),
    origin: SessionOrigin,
) -> Result<SessionClaims, Error> {
    let asked = input.session_duration.map(|secs| Duration::from_secs(i64::from(secs)));
    let length = asked.unwrap_or(SESSION_DEFAULT.min(role.max_session));
    if !(SESSION_MIN..=role.max_session).contains(&length) {
        return Err(Error::validation(format!(
            "`sessionDuration` must be 900 to {} seconds for this role",
            role.max_session.0 / 1000
        )));
    }
    let claims = role_session::of_user(cx, &portal.live.user, role, length, term, origin).await;
    let mut claims = claims.map_err(|failure| match failure {
        Failure::Fault(fault) => fault.into(),
        Failure::Refused(bad) => Error::validation(bad.to_string()),
    })?;
    if let Some(name) = &input.session_name {
        claims.session_name.clone_from(name);
    }
    Ok(claims)
}

/// Whether the role lets account access make this session.
async fn is_let_in(
    cx: &mut Cx<'_>,
    application: &AccessApplication,
    role: &Role,
    claims: &SessionClaims,
) -> fault::Result<bool> {
    let asking = Asking::service(SERVICE);
    let target = Target::of_role(cx, &role.arn()).await?;
    let mut context = asking.context(cx).await?;
    context.set("aws:SourceArn", application.arn());
    context.set("aws:SourceAccount", application.account.to_string());
    context.set("sts:RoleSessionName", claims.session_name.clone());
    for tag in &claims.tags {
        context.set(&format!("aws:RequestTag/{}", tag.key), tag.value.clone());
        context.add("aws:TagKeys", tag.key.clone());
    }
    let tags = (!claims.tags.is_empty()).then_some("sts:TagSession");
    for action in ["sts:AssumeRole", "sts:SetContext"].into_iter().chain(tags) {
        if !asking.decide(cx, &mut context, action, &target, |decision| decision.is_allowed()).await? {
            return Ok(false);
        }
    }
    Ok(true)
}
