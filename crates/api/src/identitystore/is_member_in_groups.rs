//! `identitystore:IsMemberInGroups`: which of some groups a user is in.

use std::collections::HashSet;

use model::{GroupId, MembershipId, limits};
use store::record::identity::MembershipByUser;
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::IsMemberInGroups;
use wire::generated::identitystore::types::{
    GroupMembershipExistenceResult, IsMemberInGroupsRequest, IsMemberInGroupsResponse,
};

use super::ids;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for IsMemberInGroups {
    fn resources(input: &IsMemberInGroupsRequest, scope: &Scope) -> Resources {
        let resources = ids::on_store(&input.identity_store_id, scope)
            .and(ids::arn_of_member(&input.member_id))
            .and(ids::every::<MembershipId>());
        input
            .group_ids
            .iter()
            .fold(resources, |resources, group| resources.and(ids::arn_of::<GroupId>(group)))
    }

    async fn run(cx: &mut Cx<'_>, input: IsMemberInGroupsRequest) -> Result<IsMemberInGroupsResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let user = super::user(cx, store, ids::read_member(&input.member_id)?).await?;
        let key = (&user.store, &user.id);
        let memberships = cx.tx.all::<MembershipByUser>(key, limits::GROUPS_PER_USER_MAX).await?;
        let is_in: HashSet<&GroupId> = memberships.iter().map(|membership| &membership.group).collect();
        let mut results = Vec::new();
        for given in &input.group_ids {
            let group = ids::read::<GroupId>(given)?;
            results.push(GroupMembershipExistenceResult {
                membership_exists: Some(is_in.contains(&group)),
                group_id: Some(group.to_string()),
                member_id: Some(ids::member(&user.id)),
            });
        }
        Ok(IsMemberInGroupsResponse { results })
    }
}
