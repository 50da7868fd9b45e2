//! `identitystore:DeleteGroupMembership`: takes a user out of a group. One that is gone already is as good.

use model::{Membership, MembershipId};
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::DeleteGroupMembership;
use wire::generated::identitystore::types::{DeleteGroupMembershipRequest, DeleteGroupMembershipResponse};

use super::ids;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DeleteGroupMembership {
    fn resources(input: &DeleteGroupMembershipRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope).and(ids::arn_of::<MembershipId>(&input.membership_id))
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &DeleteGroupMembershipRequest,
    ) -> fault::Result<Vec<String>> {
        super::parties(cx, &input.identity_store_id, &input.membership_id).await
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: DeleteGroupMembershipRequest,
    ) -> Result<DeleteGroupMembershipResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let id = ids::read::<MembershipId>(&input.membership_id)?;
        cx.tx.delete::<Membership>(&(store, id)).await?;
        Ok(DeleteGroupMembershipResponse {})
    }
}
