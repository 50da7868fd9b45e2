//! `iam:GetUser`: one user: the one that is named, or who calls.

use model::IamSettings;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetUser;
use wire::generated::iam::types::{GetUserRequest, GetUserResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::users::{self, Meant};
use crate::iam::{account, opened, view};

impl Handler for GetUser {
    fn resources(input: &GetUserRequest, scope: &Scope) -> Resources {
        users::meant_resource(scope, input.user_name.as_deref())
    }

    async fn run(cx: &mut Cx<'_>, input: GetUserRequest) -> Result<GetUserResponse, Error> {
        let user = match Meant::of(cx, input.user_name.as_deref()).await? {
            Meant::User(user) => view::user(&user),
            Meant::Root => {
                let id = account(cx)?;
                let settings = cx.tx.get::<IamSettings>(&id).await?;
                let opened = opened(cx, &id).await?;
                view::root(&id, opened, settings.and_then(|settings| settings.alias.clone()))
            }
        };
        Ok(GetUserResponse { user })
    }
}
