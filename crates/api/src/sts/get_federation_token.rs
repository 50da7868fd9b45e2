//! `sts:GetFederationToken`: temporary credentials that an IAM user, or root, hands to somebody of their own
//! choosing. Those may what the user may and the session policies allow; without session policies, nothing
//! but what resource policies say of them.

use std::sync::Arc;

use wire::generated::sts::Error;
use wire::generated::sts::op::GetFederationToken;
use wire::generated::sts::types::{self, GetFederationTokenRequest, GetFederationTokenResponse};

use super::{session, user_session_length};
use crate::caller::Caller;
use crate::credentials;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::user_session::{self, FederatedCaller, FederatedUser, UserClaims};

impl Handler for GetFederationToken {
    fn resources(input: &GetFederationTokenRequest, scope: &Scope) -> Resources {
        let user = format!("arn:aws:sts::{}:federated-user/{}", scope.account, input.name);
        let needed = Resources::of_caller(user);
        if input.tags.iter().flatten().next().is_some() { needed.needing("sts:TagSession") } else { needed }
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GetFederationTokenRequest,
    ) -> Result<GetFederationTokenResponse, Error> {
        let (account, issuer) = match &cx.caller {
            Caller::User(caller) => (caller.user.account.clone(), Some(Arc::clone(&caller.user))),
            Caller::Root { account, .. } => (account.clone(), None),
            _ => return Err(super::denied(user_session::no_session_credentials("GetFederationToken"))),
        };
        let tags = session::tags(input.tags.as_deref())?;
        let session_policies =
            session::policies(cx, &account, input.policy.as_deref(), input.policy_arns.as_deref()).await?;
        let packed = session::packed_percent(&session_policies, &tags)?;
        let federated = FederatedUser { name: input.name, tags, session_policies };
        let length = user_session_length(issuer.is_none(), input.duration_seconds);
        let claims = UserClaims {
            access_key_id: credentials::fresh_access_key_id(&account, cx.entropy()),
            account: account.clone(),
            user: issuer.as_ref().map(|user| user.id.clone()),
            issued: cx.now,
            expires: credentials::expiry(cx.now, length),
            second_factor: false,
            federated: Some(federated.clone()),
            root_task: None,
        };
        let issued = claims.issue(&cx.app.keys, cx.entropy())?;
        let access_key_id = issued.access_key_id.clone();
        let caller = FederatedCaller { account, issuer, federated, access_key_id, issued: cx.now };
        Ok(GetFederationTokenResponse {
            credentials: Some(session::handed_out(issued)),
            federated_user: Some(types::FederatedUser {
                federated_user_id: caller.user_id(),
                arn: caller.arn(),
            }),
            packed_policy_size: packed,
            ..GetFederationTokenResponse::default()
        })
    }
}
