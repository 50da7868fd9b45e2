//! `identitystore:CreateGroupMembership`: puts a user into a group.

use model::id::Fresh as _;
use model::{GroupId, Membership, MembershipId};
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::CreateGroupMembership;
use wire::generated::identitystore::types::{CreateGroupMembershipRequest, CreateGroupMembershipResponse};

use super::{ids, roster};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for CreateGroupMembership {
    fn resources(input: &CreateGroupMembershipRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope)
            .and(ids::arn_of::<GroupId>(&input.group_id))
            .and(ids::arn_of_member(&input.member_id))
            .and(ids::every::<MembershipId>())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: CreateGroupMembershipRequest,
    ) -> Result<CreateGroupMembershipResponse, Error> {
        let membership = Membership {
            store: ids::store(cx, &input.identity_store_id).await?,
            id: MembershipId::fresh(cx.entropy()),
            group: ids::read(&input.group_id)?,
            user: ids::read_member(&input.member_id)?,
            meta: super::born(cx),
        };
        roster::add_membership(&mut cx.tx, &membership).await?;
        Ok(CreateGroupMembershipResponse {
            identity_store_id: membership.store.to_string(),
            membership_id: membership.id.to_string(),
            membership_arn: ids::arn(&membership.id),
        })
    }
}
