//! `sso:GetRoleCredentials`: temporary credentials for a role that is assigned to the signed-in user.

use model::{AccountId, Tag};
use wire::generated::sso::Error;
use wire::generated::sso::op::GetRoleCredentials;
use wire::generated::sso::types::{GetRoleCredentialsRequest, GetRoleCredentialsResponse, RoleCredentials};

use crate::access;
use crate::caller::PortalCaller;
use crate::credentials::{self, SessionClaims, SessionOrigin};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::session_tags;

/// Characters that may stand in a role session's name, besides letters and digits.
const SESSION_NAME_MARKS: &str = "_+=,.@-";
/// Characters of a role session's name.
const SESSION_NAME_CHARS_MAX: usize = 64;

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
        let entry = access::entry(cx, &instance, &account, &input.role_name).await?;
        let entry = entry.ok_or_else(super::no_access)?;
        let origin = SessionOrigin {
            instance,
            store: portal.live.user.store.clone(),
            user: portal.live.user.id.clone(),
            session: portal.live.session.id.clone(),
            account,
            permission_set: entry.permission_set.clone(),
        };
        let access = access::of(cx, &portal).await?;
        let entrance = access.get(&origin.account).ok_or_else(super::no_access)?;
        if !entrance.permission_sets.contains(&origin.permission_set) {
            return Err(super::no_access());
        }
        let tags = tags_of(cx, &portal).await?;
        let claims = SessionClaims {
            access_key_id: credentials::fresh_access_key_id(&origin.account, cx.entropy()),
            account: origin.account.clone(),
            role_name: entry.role.name.clone(),
            role_id: entry.role.id.clone(),
            session_name: session_name(&portal.live.user.user_name),
            issued: cx.now,
            expires: credentials::expiry(cx.now, entry.session_duration),
            tags,
            transitive_tags: Vec::new(),
            source_identity: None,
            session_policies: Vec::new(),
            origin: Some(origin),
            chained: false,
            federation: Vec::new(),
        };
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

/// The user's attributes for access control, as tags of the session.
async fn tags_of(cx: &mut Cx<'_>, portal: &PortalCaller) -> Result<Vec<Tag>, Error> {
    let instance = cx.home_instance().await?.filter(|home| home.id == portal.live.session.instance);
    let attributes = instance.as_ref().and_then(|home| home.settings.access_control_attributes.as_deref());
    let tags = session_tags::of(&portal.live.user, attributes.unwrap_or_default());
    tags.map_err(|bad| Error::invalid_request(bad.to_string()))
}

/// The user's name as a role session's: what STS does not take becomes a dash.
fn session_name(user_name: &str) -> String {
    let fit = |c: char| if c.is_ascii_alphanumeric() || SESSION_NAME_MARKS.contains(c) { c } else { '-' };
    user_name.chars().map(fit).take(SESSION_NAME_CHARS_MAX).collect()
}
