//! `identitystore:DescribeGroupMembership`: one membership.

use model::{Membership, MembershipId};
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::DescribeGroupMembership;
use wire::generated::identitystore::types::{
    DescribeGroupMembershipRequest, DescribeGroupMembershipResponse, ResourceType,
};

use super::{group_wire, ids};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DescribeGroupMembership {
    fn resources(input: &DescribeGroupMembershipRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope).and(ids::arn_of::<MembershipId>(&input.membership_id))
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &DescribeGroupMembershipRequest,
    ) -> fault::Result<Vec<String>> {
        super::parties(cx, &input.identity_store_id, &input.membership_id).await
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: DescribeGroupMembershipRequest,
    ) -> Result<DescribeGroupMembershipResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let id = ids::read::<MembershipId>(&input.membership_id)?;
        let found = cx.tx.get::<Membership>(&(store, id.clone())).await?;
        let membership = found.ok_or_else(|| super::not_found(ResourceType::GroupMembership, id.as_str()))?;
        Ok(group_wire::described_membership(&membership))
    }
}
