//! Tests of who uses a managed policy: every count follows what is attached, detached, bounded and deleted.

use wire::Unit;
use wire::generated::iam::{op, types};

use super::tests::{Input, READ_ONLY, allow, attach, code, create, create_policy, detach};
use super::tests_of_users::{attach_to_user, new_user};
use crate::testing::World;

/// How often a policy is attached, and how often it bounds: the same by every way to ask.
async fn used(world: &World, arn: &str) -> (i32, i32) {
    let counts = |policy: &types::Policy| {
        (policy.attachment_count.unwrap(), policy.permissions_boundary_usage_count.unwrap())
    };
    let one = Input::<op::GetPolicy> { policy_arn: arn.to_owned() };
    let one = counts(&world.call::<op::GetPolicy>(one).await.unwrap().policy.unwrap());
    let scope = match arn.contains("::aws:") {
        true => types::PolicyScopeType::Aws,
        false => types::PolicyScopeType::Local,
    };
    for only_attached in [None, Some(true)] {
        let scope = Some(scope.clone());
        let list =
            types::ListPoliciesRequest { scope, only_attached, max_items: Some(1000), ..Default::default() };
        let listed = world.call::<op::ListPolicies>(list).await.unwrap();
        let listed = listed.policies.unwrap();
        let found = listed.iter().find(|policy| policy.arn.as_deref() == Some(arn));
        match found {
            Some(policy) => {
                assert_eq!(counts(policy), one, "{only_attached:?}");
                assert!(only_attached.is_none() || one != (0, 0), "nothing uses it");
            }
            None => assert!(one == (0, 0) && only_attached == Some(true) || listed.len() == 1000),
        }
    }
    one
}

async fn entities(world: &World, arn: &str) -> usize {
    let ask = types::ListEntitiesForPolicyRequest { policy_arn: arn.to_owned(), ..Default::default() };
    let found = world.call::<op::ListEntitiesForPolicy>(ask).await.unwrap();
    let (groups, users, roles) = (found.policy_groups, found.policy_users, found.policy_roles);
    groups.unwrap().len() + users.unwrap().len() + roles.unwrap().len()
}

async fn new_policy(world: &World, name: &str) -> String {
    create_policy(world, name, &allow("s3:*", "*")).await.unwrap().arn.unwrap()
}

#[tokio::test]
async fn the_uses_of_a_policy_are_counted_up_and_down_for_roles_users_and_groups() {
    let world = World::new().await;
    let (arn, other) = (new_policy(&world, "Shared").await, new_policy(&world, "Sharedness").await);
    assert_eq!(used(&world, &arn).await, (0, 0));
    create(&world, "Ops").await;
    attach(&world, "Ops", &arn).await.unwrap();
    attach(&world, "Ops", &arn).await.unwrap();
    attach(&world, "Ops", &other).await.unwrap();
    assert_eq!(used(&world, &arn).await, (1, 0), "attached again is attached once");
    new_user(&world, "Ann").await;
    attach_to_user(&world, "Ann", &arn).await;
    let group = types::CreateGroupRequest { group_name: "Staff".to_owned(), path: None };
    world.call::<op::CreateGroup>(group).await.unwrap();
    let to_group = Input::<op::AttachGroupPolicy> { group_name: "Staff".to_owned(), policy_arn: arn.clone() };
    world.call::<op::AttachGroupPolicy>(to_group).await.unwrap();
    assert_eq!(used(&world, &arn).await, (3, 0));
    let rename = types::UpdateUserRequest {
        user_name: "Ann".to_owned(),
        new_path: None,
        new_user_name: Some("Anna".to_owned()),
    };
    world.call::<op::UpdateUser>(rename).await.unwrap();
    let rename = types::UpdateGroupRequest {
        group_name: "Staff".to_owned(),
        new_path: None,
        new_group_name: Some("Crew".to_owned()),
    };
    world.call::<op::UpdateGroup>(rename).await.unwrap();
    assert_eq!((used(&world, &arn).await, entities(&world, &arn).await), ((3, 0), 3), "names are no matter");

    detach(&world, "Ops", &arn).await.unwrap();
    assert_eq!((used(&world, &arn).await, used(&world, &other).await), ((2, 0), (1, 0)));
    let of_user = Input::<op::DetachUserPolicy> { user_name: "Anna".to_owned(), policy_arn: arn.clone() };
    world.call::<op::DetachUserPolicy>(of_user).await.unwrap();
    assert_eq!(used(&world, &arn).await, (1, 0));
    let delete = Input::<op::DeletePolicy> { policy_arn: arn.clone() };
    assert_eq!(code(world.call::<op::DeletePolicy>(delete.clone()).await), "DeleteConflict");
    let of_group = Input::<op::DetachGroupPolicy> { group_name: "Crew".to_owned(), policy_arn: arn.clone() };
    world.call::<op::DetachGroupPolicy>(of_group).await.unwrap();
    assert_eq!((used(&world, &arn).await, entities(&world, &arn).await), ((0, 0), 0));
    world.call::<op::DeletePolicy>(delete).await.unwrap();
}

#[tokio::test]
async fn boundaries_are_counted_apart_and_go_with_whom_they_bound() {
    let world = World::new().await;
    let (arn, other) = (new_policy(&world, "Limits").await, new_policy(&world, "Other").await);
    new_user(&world, "Ann").await;
    create(&world, "Ops").await;
    let bound = async |arn: &str| {
        let of_user = types::PutUserPermissionsBoundaryRequest {
            user_name: "Ann".to_owned(),
            permissions_boundary: arn.to_owned(),
        };
        world.call::<op::PutUserPermissionsBoundary>(of_user).await.unwrap();
        let of_role = types::PutRolePermissionsBoundaryRequest {
            role_name: "Ops".to_owned(),
            permissions_boundary: arn.to_owned(),
        };
        world.call::<op::PutRolePermissionsBoundary>(of_role).await.unwrap();
    };
    bound(&arn).await;
    attach_to_user(&world, "Ann", &arn).await;
    assert_eq!(used(&world, &arn).await, (1, 2));
    assert_eq!(entities(&world, &arn).await, 2, "whom it bounds and is attached to is one");
    bound(&other).await;
    assert_eq!((used(&world, &arn).await, used(&world, &other).await), ((1, 0), (0, 2)));
    let free = Input::<op::DeleteUserPermissionsBoundary> { user_name: "Ann".to_owned() };
    world.call::<op::DeleteUserPermissionsBoundary>(free).await.unwrap();
    assert_eq!(used(&world, &other).await, (0, 1));
    let delete = Input::<op::DeletePolicy> { policy_arn: other.clone() };
    assert_eq!(code(world.call::<op::DeletePolicy>(delete.clone()).await), "DeleteConflict");
    world.call::<op::DeleteRole>(types::DeleteRoleRequest { role_name: "Ops".to_owned() }).await.unwrap();
    assert_eq!(used(&world, &other).await, (0, 0));
    world.call::<op::DeletePolicy>(delete).await.unwrap();
}

#[tokio::test]
async fn what_other_accounts_do_with_awss_policies_is_counted_there() {
    let world = World::new().await;
    let summary = world.call::<op::GetAccountSummary>(Unit {}).await.unwrap().summary_map.unwrap();
    let before = used(&world, READ_ONLY).await.0;
    create(&world, "Ops").await;
    attach(&world, "Ops", READ_ONLY).await.unwrap();
    let elsewhere =
        model::Role { account: "222222222222".parse().unwrap(), ..super::tests::reserved(&world) };
    world.put(&elsewhere).await;
    assert_eq!(used(&world, READ_ONLY).await, (before + 1, 0));
    let after = world.call::<op::GetAccountSummary>(Unit {}).await.unwrap().summary_map.unwrap();
    assert_eq!(after.get("Roles").copied(), summary.get("Roles").map(|roles| roles + 1));
}
