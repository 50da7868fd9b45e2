//! `identitystore:CreateGroup`: adds a group.

use model::id::Fresh as _;
use model::{Group, GroupId};
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::CreateGroup;
use wire::generated::identitystore::types::{CreateGroupRequest, CreateGroupResponse};

use super::{group_wire, ids, roster};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for CreateGroup {
    fn resources(input: &CreateGroupRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope)
    }

    async fn run(cx: &mut Cx<'_>, input: CreateGroupRequest) -> Result<CreateGroupResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let group = Group {
            store,
            id: GroupId::fresh(cx.entropy()),
            display_name: input.display_name.unwrap_or_default(),
            description: input.description.unwrap_or_default(),
            external_ids: Vec::new(),
            meta: super::born(cx),
        };
        group_wire::check(&group)?;
        roster::add_group(&mut cx.tx, &group).await?;
        Ok(CreateGroupResponse {
            identity_store_id: group.store.to_string(),
            group_id: group.id.to_string(),
            group_arn: ids::arn(&group.id),
            revision: group.meta.revision.to_string(),
        })
    }
}
