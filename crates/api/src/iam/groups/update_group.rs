//! `iam:UpdateGroup`: another name or path for a group, whose id stays, and all that goes with it.

use model::IamGroup;
use store::Stored as _;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UpdateGroup;
use wire::generated::iam::types::UpdateGroupRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::groups;

impl Handler for UpdateGroup {
    fn resources(input: &UpdateGroupRequest, scope: &Scope) -> Resources {
        groups::resource(scope, &input.group_name)
    }

    /// The group as it is to be.
    async fn more_resources(cx: &mut Cx<'_>, input: &UpdateGroupRequest) -> fault::Result<Vec<String>> {
        let group = groups::look_up(cx, &input.group_name).await?;
        let changed = group.map(|group| changed(IamGroup::clone(&group), input).arn());
        Ok(changed.into_iter().collect())
    }

    async fn run(cx: &mut Cx<'_>, input: UpdateGroupRequest) -> Result<Unit, Error> {
        let before = groups::find(cx, &input.group_name).await?;
        let group = changed(IamGroup::clone(&before), &input);
        if group.key() != before.key() {
            if cx.tx.exists::<IamGroup>(&group.key()).await? {
                let name = &group.name;
                return Err(Error::entity_already_exists(format!("Group with name {name} already exists.")));
            }
            cx.tx.delete::<IamGroup>(&before.key()).await?;
        }
        cx.tx.put(&group).await?;
        Ok(Unit {})
    }
}

fn changed(group: IamGroup, input: &UpdateGroupRequest) -> IamGroup {
    IamGroup {
        name: input.new_group_name.clone().unwrap_or(group.name),
        path: input.new_path.clone().unwrap_or(group.path),
        ..group
    }
}
