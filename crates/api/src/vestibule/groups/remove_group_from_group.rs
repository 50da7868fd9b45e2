//! `vestibule:RemoveGroupFromGroup`.

use model::GroupNesting;
use wire::generated::vestibule::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::RemoveGroupFromGroup {
    fn resources(input: &types::RemoveGroupFromGroupRequest, scope: &Scope) -> Resources {
        super::on_groups(scope, &input.identity_store_id, &[&input.group_id, &input.member_group_id])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::RemoveGroupFromGroupRequest,
    ) -> Result<types::RemoveGroupFromGroupResponse, Error> {
        let store = super::store(cx, &input.identity_store_id).await?;
        let parent = super::group(cx, &store, &input.group_id).await?;
        let member = super::group(cx, &store, &input.member_group_id).await?;
        let key = (store, parent.id.clone(), member.id.clone());
        if cx.tx.delete::<GroupNesting>(&key).await? {
            return Ok(types::RemoveGroupFromGroupResponse {});
        }
        let (member, parent) = (&member.display_name, &parent.display_name);
        Err(Error::resource_not_found(format!("group `{member}` is not a member of group `{parent}`")))
    }
}
