//! `identitystore:ListGroupMemberships`: who is in a group, page by page.

use model::{GroupId, MembershipId, UserId};
use store::record::identity::MembershipByGroup;
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::ListGroupMemberships;
use wire::generated::identitystore::types::{ListGroupMembershipsRequest, ListGroupMembershipsResponse};

use super::{group_wire, ids};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListGroupMemberships {
    fn resources(input: &ListGroupMembershipsRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope)
            .and(ids::arn_of::<GroupId>(&input.group_id))
            .and(ids::every::<UserId>())
            .and(ids::every::<MembershipId>())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListGroupMembershipsRequest,
    ) -> Result<ListGroupMembershipsResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let group = super::group(cx, store, ids::read(&input.group_id)?).await?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.list::<MembershipByGroup>((&group.store, &group.id), page).await?;
        Ok(ListGroupMembershipsResponse {
            group_memberships: found.items.iter().map(|item| group_wire::shown_membership(item)).collect(),
            next_token: page::token(found.next),
        })
    }
}
