//! `identitystore:DeleteGroup`: takes a group and its memberships away. One that is gone already is as good.

use model::{Group, GroupId};
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::DeleteGroup;
use wire::generated::identitystore::types::{DeleteGroupRequest, DeleteGroupResponse};

use super::{ids, roster};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DeleteGroup {
    fn resources(input: &DeleteGroupRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope).and(ids::arn_of::<GroupId>(&input.group_id))
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteGroupRequest) -> Result<DeleteGroupResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let id = ids::read::<GroupId>(&input.group_id)?;
        if let Some(group) = cx.tx.get::<Group>(&(store, id)).await? {
            super::check_revision(input.revision.as_deref(), &group.meta)?;
            roster::remove_group(&mut cx.tx, &group).await?;
        }
        Ok(DeleteGroupResponse {})
    }
}
