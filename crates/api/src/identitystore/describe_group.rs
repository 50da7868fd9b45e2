//! `identitystore:DescribeGroup`: one group.

use model::GroupId;
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::DescribeGroup;
use wire::generated::identitystore::types::{DescribeGroupRequest, DescribeGroupResponse};

use super::{group_wire, ids};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DescribeGroup {
    fn resources(input: &DescribeGroupRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope).and(ids::arn_of::<GroupId>(&input.group_id))
    }

    async fn run(cx: &mut Cx<'_>, input: DescribeGroupRequest) -> Result<DescribeGroupResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let group = super::group(cx, store, ids::read(&input.group_id)?).await?;
        Ok(group_wire::described(&group))
    }
}
