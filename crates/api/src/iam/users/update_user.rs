//! `iam:UpdateUser`: another name or path for a user, whose id stays, and all that goes with it.

use model::IamUser;
use store::Stored as _;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UpdateUser;
use wire::generated::iam::types::UpdateUserRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::users;

impl Handler for UpdateUser {
    fn resources(input: &UpdateUserRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    /// The user as it is to be.
    async fn more_resources(cx: &mut Cx<'_>, input: &UpdateUserRequest) -> fault::Result<Vec<String>> {
        let user = users::look_up(cx, &input.user_name).await?;
        let changed = user.map(|user| changed(IamUser::clone(&user), input).arn());
        Ok(changed.into_iter().collect())
    }

    async fn run(cx: &mut Cx<'_>, input: UpdateUserRequest) -> Result<Unit, Error> {
        let before = users::find(cx, &input.user_name).await?;
        let user = changed(IamUser::clone(&before), &input);
        if user.key() != before.key() {
            if cx.tx.exists::<IamUser>(&user.key()).await? {
                let name = &user.name;
                return Err(Error::entity_already_exists(format!("User with name {name} already exists.")));
            }
            cx.tx.delete::<IamUser>(&before.key()).await?;
        }
        cx.tx.put(&user).await?;
        Ok(Unit {})
    }
}

fn changed(user: IamUser, input: &UpdateUserRequest) -> IamUser {
    IamUser {
        name: input.new_user_name.clone().unwrap_or(user.name),
        path: input.new_path.clone().unwrap_or(user.path),
        ..user
    }
}
