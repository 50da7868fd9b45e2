//! `iam:TagUser`: adds tags to a user, over those of the same keys.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::TagUser;
use wire::generated::iam::types::TagUserRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{tags, users};

impl Handler for TagUser {
    fn resources(input: &TagUserRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(cx: &mut Cx<'_>, input: TagUserRequest) -> Result<Unit, Error> {
        let mut user = users::to_change(cx, &input.user_name).await?;
        user.tags = tags::with(&user.tags, input.tags)?;
        cx.tx.put(&user).await?;
        Ok(Unit {})
    }
}
