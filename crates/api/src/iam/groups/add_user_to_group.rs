//! `iam:AddUserToGroup`: puts a user into a group; doing it again changes nothing.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::AddUserToGroup;
use wire::generated::iam::types::AddUserToGroupRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{groups, roles, users};

impl Handler for AddUserToGroup {
    fn resources(input: &AddUserToGroupRequest, scope: &Scope) -> Resources {
        groups::resource(scope, &input.group_name)
    }

    async fn run(cx: &mut Cx<'_>, input: AddUserToGroupRequest) -> Result<Unit, Error> {
        let mut user = users::to_change(cx, &input.user_name).await?;
        let group = groups::find(cx, &input.group_name).await?;
        if user.groups.contains(&group.id) {
            return Ok(Unit {});
        }
        if user.groups.len() >= users::GROUPS_PER_USER_MAX {
            return Err(roles::quota("GroupsPerUser", users::GROUPS_PER_USER_MAX));
        }
        user.groups.push(group.id.clone());
        cx.tx.put(&user).await?;
        Ok(Unit {})
    }
}
