//! `identitystore:ListGroupMembershipsForMember`: the groups that a user is in, page by page.

use model::{GroupId, MembershipId};
use store::record::identity::MembershipByUser;
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::ListGroupMembershipsForMember;
use wire::generated::identitystore::types::{
    ListGroupMembershipsForMemberRequest, ListGroupMembershipsForMemberResponse,
};

use super::{group_wire, ids};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListGroupMembershipsForMember {
    fn resources(input: &ListGroupMembershipsForMemberRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope)
            .and(ids::arn_of_member(&input.member_id))
            .and(ids::every::<GroupId>())
            .and(ids::every::<MembershipId>())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListGroupMembershipsForMemberRequest,
    ) -> Result<ListGroupMembershipsForMemberResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let user = super::user(cx, store, ids::read_member(&input.member_id)?).await?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.list::<MembershipByUser>((&user.store, &user.id), page).await?;
        Ok(ListGroupMembershipsForMemberResponse {
            group_memberships: found.items.iter().map(|item| group_wire::shown_membership(item)).collect(),
            next_token: page::token(found.next),
        })
    }
}
