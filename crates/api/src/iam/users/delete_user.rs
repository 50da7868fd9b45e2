//! `iam:DeleteUser`: ends a user that has nothing any more.

use model::{IamUser, KeyOwner, LoginProfile};
use store::Stored as _;
use store::record::iam_account::MfaDeviceByUser;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteUser;
use wire::generated::iam::types::DeleteUserRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{access_keys, held, users};

impl Handler for DeleteUser {
    fn resources(input: &DeleteUserRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteUserRequest) -> Result<Unit, Error> {
        let user = users::find(cx, &input.user_name).await?;
        let conflict =
            |what: &str| Error::delete_conflict(format!("Cannot delete entity, must {what} first."));
        if cx.tx.exists::<LoginProfile>(&(user.account.clone(), user.id.clone())).await? {
            return Err(conflict("delete login profile"));
        }
        let owner = KeyOwner::User(user.id.clone());
        if !access_keys::of(cx, &user.account, &owner).await?.is_empty() {
            return Err(conflict("delete access keys"));
        }
        if cx.tx.count::<MfaDeviceByUser>((&user.account, &user.id), 1).await? > 0 {
            return Err(conflict("remove tokens from principal"));
        }
        if !user.groups.is_empty() {
            return Err(conflict("remove users from group"));
        }
        held::must_hold_none(&user.inline_policies, &user.attached_policies)?;
        cx.tx.delete::<IamUser>(&user.key()).await?;
        Ok(Unit {})
    }
}
