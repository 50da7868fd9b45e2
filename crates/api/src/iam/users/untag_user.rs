//! `iam:UntagUser`: takes tags away from a user.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UntagUser;
use wire::generated::iam::types::UntagUserRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{tags, users};

impl Handler for UntagUser {
    fn resources(input: &UntagUserRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(cx: &mut Cx<'_>, input: UntagUserRequest) -> Result<Unit, Error> {
        let mut user = users::to_change(cx, &input.user_name).await?;
        tags::take(&mut user.tags, &input.tag_keys);
        cx.tx.put(&user).await?;
        Ok(Unit {})
    }
}
