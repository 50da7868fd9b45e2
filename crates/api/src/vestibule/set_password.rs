//! `vestibule:SetPassword`: an administrator sets a user's password.

use directory::Password;
use signin::link::NotSet;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::SetPassword;
use wire::generated::vestibule::types::{SetPasswordRequest, SetPasswordResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for SetPassword {
    fn resources(input: &SetPasswordRequest, scope: &Scope) -> Resources {
        Resources::of_organization(super::store_arn(scope, &input.identity_store_id))
    }

    async fn run(cx: &mut Cx<'_>, input: SetPasswordRequest) -> Result<SetPasswordResponse, Error> {
        let user = super::user(cx, &input.identity_store_id, &input.user_id).await?;
        let (request, password) = (cx.signin(), Password::new(input.password));
        let set = signin::link::set_password(&mut cx.tx, &request, &cx.app.hasher, &user, &password).await;
        set.map_err(|failure| super::not_set(failure.map(NotSet::Rule)))?;
        Ok(SetPasswordResponse {})
    }
}
