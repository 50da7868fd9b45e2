//! `sso:GetRoleCredentials`: temporary credentials for a role that is assigned to the signed-in user.

use model::{AccountId, ForeignAccount};
use signin::Failure;
use wire::generated::sso::Error;
use wire::generated::sso::op::GetRoleCredentials;
use wire::generated::sso::types::{GetRoleCredentialsRequest, GetRoleCredentialsResponse, RoleCredentials};

use super::elsewhere;
use crate::credentials::{EnteredBy, SessionOrigin};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::{access, role_session};

impl Handler for GetRoleCredentials {
    fn resources(_: &GetRoleCredentialsRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GetRoleCredentialsRequest,
    ) -> Result<GetRoleCredentialsResponse, Error> {
        let portal = super::portal(cx)?;
        let account: AccountId = input.account_id.parse().map_err(|_| super::no_access())?;
        let instance = portal.live.session.instance.clone();
        let origin = |account, permission_set| SessionOrigin {
            instance: instance.clone(),
            store: portal.live.user.store.clone(),
            user: portal.live.user.id.clone(),
            session: portal.live.session.id.clone(),
            account,
            entered_by: EnteredBy::PermissionSet(permission_set),
        };
        if cx.tx.exists::<ForeignAccount>(&account).await? {
            let set = elsewhere::set_named(cx, &instance, &input.role_name).await?;
            let given = elsewhere::credentials(cx, &portal, &set, origin(account, set.id.clone())).await?;
            return Ok(GetRoleCredentialsResponse { role_credentials: Some(given) });
        }
        let entry = access::entry(cx, &instance, &account, &input.role_name).await?;
        let entry = entry.ok_or_else(super::no_access)?;
        let origin = origin(account, entry.permission_set.clone());
        let term = access::may_enter(cx, &portal, &origin).await?.ok_or_else(super::no_access)?;
        let claims =
            role_session::of_user(cx, &portal.live.user, &entry.role, entry.session_duration, &term, origin)
                .await;
        let claims = claims.map_err(|failure| match failure {
            Failure::Fault(fault) => fault.into(),
            Failure::Refused(bad) => Error::invalid_request(bad.to_string()),
        })?;
        let issued = claims.issue(&cx.app.keys, cx.entropy())?;
        Ok(GetRoleCredentialsResponse {
            role_credentials: Some(RoleCredentials {
                access_key_id: Some(issued.access_key_id),
                secret_access_key: Some(issued.secret_access_key),
                session_token: Some(issued.session_token),
                expiration: Some(issued.expires.0),
            }),
        })
    }
}
