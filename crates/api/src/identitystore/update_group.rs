//! `identitystore:UpdateGroup`: changes attributes of a group, all or none.

use model::{Group, GroupId};
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::UpdateGroup;
use wire::generated::identitystore::types::{UpdateGroupRequest, UpdateGroupResponse};

use super::{attributes, group_wire, ids};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UpdateGroup {
    fn resources(input: &UpdateGroupRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope).and(ids::arn_of::<GroupId>(&input.group_id))
    }

    async fn run(cx: &mut Cx<'_>, input: UpdateGroupRequest) -> Result<UpdateGroupResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let found = super::group(cx, store, ids::read(&input.group_id)?).await?;
        super::check_revision(input.revision.as_deref(), &found.meta)?;
        let mut group = Group { meta: super::changed(cx, &found.meta), ..Group::clone(&found) };
        for operation in &input.operations {
            attributes::update_group(&mut group, operation)?;
        }
        group_wire::check(&group)?;
        group_wire::check_bounds(&group)?;
        cx.tx.try_put(&group).await?.map_err(|exists| super::taken(&exists))?;
        Ok(UpdateGroupResponse {
            identity_store_id: group.store.to_string(),
            group_id: group.id.to_string(),
            group_arn: ids::arn(&group.id),
            revision: group.meta.revision.to_string(),
        })
    }
}
