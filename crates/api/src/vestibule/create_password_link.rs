//! `vestibule:CreatePasswordLink`: a link by which a user sets a password, once.

use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::CreatePasswordLink;
use wire::generated::vestibule::types::{CreatePasswordLinkRequest, CreatePasswordLinkResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for CreatePasswordLink {
    fn resources(input: &CreatePasswordLinkRequest, scope: &Scope) -> Resources {
        Resources::of_organization(super::store_arn(scope, &input.identity_store_id))
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: CreatePasswordLinkRequest,
    ) -> Result<CreatePasswordLinkResponse, Error> {
        let user = super::user(cx, &input.identity_store_id, &input.user_id).await?;
        let request = cx.signin();
        let made = signin::link::create(&mut cx.tx, &request, &user).await?;
        Ok(CreatePasswordLinkResponse {
            url: cx.app.deployment.password_link_url(&made.token),
            expires_at: wire::Timestamp::from_millis(made.expires.0),
        })
    }
}
