//! `iam:RemoveUserFromGroup`: takes a user out of a group; one that is not in it stays so.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::RemoveUserFromGroup;
use wire::generated::iam::types::RemoveUserFromGroupRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{groups, users};

impl Handler for RemoveUserFromGroup {
    fn resources(input: &RemoveUserFromGroupRequest, scope: &Scope) -> Resources {
        groups::resource(scope, &input.group_name)
    }

    async fn run(cx: &mut Cx<'_>, input: RemoveUserFromGroupRequest) -> Result<Unit, Error> {
        let mut user = users::to_change(cx, &input.user_name).await?;
        let group = groups::find(cx, &input.group_name).await?;
        if user.groups.contains(&group.id) {
            user.groups.retain(|id| *id != group.id);
            cx.tx.put(&user).await?;
        }
        Ok(Unit {})
    }
}
