//! Groups of IAM users.

mod add_user_to_group;
mod attach_group_policy;
mod create_group;
mod delete_group;
mod delete_group_policy;
mod detach_group_policy;
mod get_group;
mod get_group_policy;
mod list_attached_group_policies;
mod list_group_policies;
mod list_groups;
mod list_groups_for_user;
mod put_group_policy;
mod remove_user_from_group;
mod update_group;

use std::sync::Arc;

use fault::Context as _;
use model::{IamGroup, IamUser};
use store::Folded;
use store::record::iam_user::IamGroupById;
use wire::generated::iam::{Error, op};

use crate::cx::Cx;
use crate::handler::{Resources, Scope};
use crate::registry::{Route, route};

/// Groups of one account (IAM quotas).
pub(super) const GROUPS_MAX: usize = 300;

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::AddUserToGroup>(),
        route::<op::AttachGroupPolicy>(),
        route::<op::CreateGroup>(),
        route::<op::DeleteGroup>(),
        route::<op::DeleteGroupPolicy>(),
        route::<op::DetachGroupPolicy>(),
        route::<op::GetGroup>(),
        route::<op::GetGroupPolicy>(),
        route::<op::ListAttachedGroupPolicies>(),
        route::<op::ListGroupPolicies>(),
        route::<op::ListGroups>(),
        route::<op::ListGroupsForUser>(),
        route::<op::PutGroupPolicy>(),
        route::<op::RemoveUserFromGroup>(),
        route::<op::UpdateGroup>(),
    ]
}

/// A group of the caller's account, by name.
pub(super) fn resource(scope: &Scope, name: &str) -> Resources {
    Resources::of_caller(format!("arn:aws:iam::{}:group/{name}", scope.account))
}

/// A group of the caller's account.
pub(super) async fn find(cx: &mut Cx<'_>, name: &str) -> Result<Arc<IamGroup>, Error> {
    let found = look_up(cx, name).await?;
    found.ok_or_else(|| Error::no_such_entity(format!("The group with name {name} cannot be found.")))
}

/// The same, if it is there.
pub(super) async fn look_up(cx: &mut Cx<'_>, name: &str) -> fault::Result<Option<Arc<IamGroup>>> {
    let account = cx.caller.account().cloned().fault("a caller of iam has no account")?;
    let key = (account, Folded::of(name));
    cx.tx.get::<IamGroup>(&key).await
}

/// The same, to be changed.
pub(super) async fn to_change(cx: &mut Cx<'_>, name: &str) -> Result<IamGroup, Error> {
    find(cx, name).await.map(Arc::unwrap_or_clone)
}

/// The groups that a user is in.
pub(super) async fn of(cx: &mut Cx<'_>, user: &IamUser) -> fault::Result<Vec<Arc<IamGroup>>> {
    let ids: Vec<_> = user.groups.iter().map(|id| (&user.account, id)).collect();
    Ok(cx.tx.list_each::<IamGroupById, _>(&ids, 1).await?.into_iter().flatten().collect())
}
