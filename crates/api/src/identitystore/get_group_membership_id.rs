//! `identitystore:GetGroupMembershipId`: the id of a user's membership in a group.

use model::{GroupId, MembershipId};
use store::record::identity::MembershipByGroup;
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::GetGroupMembershipId;
use wire::generated::identitystore::types::{
    GetGroupMembershipIdRequest, GetGroupMembershipIdResponse, ResourceType,
};

use super::ids;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetGroupMembershipId {
    fn resources(input: &GetGroupMembershipIdRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope)
            .and(ids::arn_of::<GroupId>(&input.group_id))
            .and(ids::arn_of_member(&input.member_id))
            .and(ids::every::<MembershipId>())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GetGroupMembershipIdRequest,
    ) -> Result<GetGroupMembershipIdResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let (group, user) = (ids::read::<GroupId>(&input.group_id)?, ids::read_member(&input.member_id)?);
        let found = cx.tx.find::<MembershipByGroup>((&store, &group, &user)).await?;
        let membership = found.ok_or_else(|| super::not_found(ResourceType::GroupMembership, ""))?;
        Ok(GetGroupMembershipIdResponse {
            identity_store_id: store.to_string(),
            membership_id: membership.id.to_string(),
            membership_arn: ids::arn(&membership.id),
        })
    }
}
