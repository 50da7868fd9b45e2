//! Tests of groups, instance profiles and the tags of what has them.

use wire::ServiceError as _;
use wire::generated::iam::{op, types};

use super::tests::{Input, READ_ONLY, allow, code, create, create_policy};
use super::tests_of_users::new_user;
use crate::testing::World;

async fn new_group(world: &World, name: &str) -> types::Group {
    let input = types::CreateGroupRequest { group_name: name.to_owned(), path: None };
    world.call::<op::CreateGroup>(input).await.unwrap().group
}

async fn join(world: &World, group: &str, user: &str) {
    let input = Input::<op::AddUserToGroup> { group_name: group.to_owned(), user_name: user.to_owned() };
    world.call::<op::AddUserToGroup>(input).await.unwrap();
}

#[tokio::test]
async fn a_group_lists_its_users_in_pages_and_keeps_them_when_renamed() {
    let world = World::new().await;
    let made = new_group(&world, "Staff").await;
    assert!(made.group_id.starts_with("AGPA"));
    assert_eq!(made.arn, "arn:aws:iam::111111111111:group/Staff");
    let again = types::CreateGroupRequest { group_name: "staff".to_owned(), path: None };
    let again = world.call::<op::CreateGroup>(again).await.unwrap_err();
    assert_eq!(again.message(), "Group with name staff already exists.");
    for name in ["Cy", "Ann", "Bob"] {
        new_user(&world, name).await;
        join(&world, "Staff", name).await;
    }
    join(&world, "Staff", "Ann").await;
    let rename = types::UpdateGroupRequest {
        group_name: "Staff".to_owned(),
        new_path: Some("/all/".to_owned()),
        new_group_name: Some("Everyone".to_owned()),
    };
    world.call::<op::UpdateGroup>(rename).await.unwrap();
    let mut ask =
        types::GetGroupRequest { group_name: "Everyone".to_owned(), max_items: Some(2), marker: None };
    let first = world.call::<op::GetGroup>(ask.clone()).await.unwrap();
    assert_eq!(
        (first.group.arn.as_str(), &first.group.group_id),
        ("arn:aws:iam::111111111111:group/all/Everyone", &made.group_id)
    );
    ask.marker = first.marker.clone();
    let second = world.call::<op::GetGroup>(ask).await.unwrap();
    let names: Vec<_> = first.users.iter().chain(&second.users).map(|user| user.user_name.as_str()).collect();
    assert_eq!((names, second.is_truncated), (vec!["Ann", "Bob", "Cy"], Some(false)));
    let of = types::ListGroupsForUserRequest { user_name: "Ann".to_owned(), ..Default::default() };
    let of = world.call::<op::ListGroupsForUser>(of).await.unwrap().groups;
    assert_eq!(of.iter().map(|group| group.group_name.as_str()).collect::<Vec<_>>(), ["Everyone"]);
    let at = types::ListGroupsRequest { path_prefix: Some("/all/".to_owned()), ..Default::default() };
    assert_eq!(world.call::<op::ListGroups>(at).await.unwrap().groups.len(), 1);
    let delete = types::DeleteGroupRequest { group_name: "Everyone".to_owned() };
    let refused = world.call::<op::DeleteGroup>(delete).await.unwrap_err();
    assert_eq!(refused.message(), "Cannot delete entity, must remove users from group first.");
    let old = types::GetGroupRequest { group_name: "Staff".to_owned(), ..Default::default() };
    let old = world.call::<op::GetGroup>(old).await.unwrap_err();
    assert_eq!(old.message(), "The group with name Staff cannot be found.");
}

#[tokio::test]
async fn a_user_is_in_ten_groups_at_most() {
    let world = World::new().await;
    new_user(&world, "Ann").await;
    for number in 0..10 {
        new_group(&world, &format!("g{number}")).await;
        join(&world, &format!("g{number}"), "Ann").await;
    }
    new_group(&world, "more").await;
    let more = Input::<op::AddUserToGroup> { group_name: "more".to_owned(), user_name: "Ann".to_owned() };
    let refused = world.call::<op::AddUserToGroup>(more).await.unwrap_err();
    assert_eq!(refused.message(), "Cannot exceed quota for GroupsPerUser: 10");
    let nobody = Input::<op::AddUserToGroup> { group_name: "none".to_owned(), user_name: "Bob".to_owned() };
    let refused = world.call::<op::AddUserToGroup>(nobody).await.unwrap_err();
    assert_eq!(refused.message(), "The user with name Bob cannot be found.");
}

#[tokio::test]
async fn a_group_goes_only_without_policies() {
    let world = World::new().await;
    new_group(&world, "Staff").await;
    let group = || "Staff".to_owned();
    let attach = Input::<op::AttachGroupPolicy> { group_name: group(), policy_arn: READ_ONLY.to_owned() };
    world.call::<op::AttachGroupPolicy>(attach).await.unwrap();
    let inline = Input::<op::PutGroupPolicy> {
        group_name: group(),
        policy_name: "p".to_owned(),
        policy_document: allow("s3:*", "*"),
    };
    world.call::<op::PutGroupPolicy>(inline).await.unwrap();
    let delete = || world.call::<op::DeleteGroup>(types::DeleteGroupRequest { group_name: group() });
    let first = delete().await.unwrap_err();
    assert_eq!(first.message(), "Cannot delete entity, must detach all policies first.");
    let list = Input::<op::ListAttachedGroupPolicies> { group_name: group(), ..Default::default() };
    let attached =
        world.call::<op::ListAttachedGroupPolicies>(list).await.unwrap().attached_policies.unwrap();
    assert_eq!(attached[0].policy_name.as_deref(), Some("ReadOnlyAccess"));
    let detach = Input::<op::DetachGroupPolicy> { group_name: group(), policy_arn: READ_ONLY.to_owned() };
    world.call::<op::DetachGroupPolicy>(detach).await.unwrap();
    assert_eq!(delete().await.unwrap_err().message(), "Cannot delete entity, must delete policies first.");
    let names = Input::<op::ListGroupPolicies> { group_name: group(), ..Default::default() };
    assert_eq!(world.call::<op::ListGroupPolicies>(names).await.unwrap().policy_names, ["p"]);
    let get = |name: &str| Input::<op::GetGroupPolicy> { group_name: group(), policy_name: name.to_owned() };
    let found = world.call::<op::GetGroupPolicy>(get("p")).await.unwrap();
    assert!(found.policy_document.contains("s3%3A%2A"));
    let missing = world.call::<op::GetGroupPolicy>(get("q")).await.unwrap_err();
    assert_eq!(missing.message(), "The group policy with name q cannot be found.");
    let inline = Input::<op::DeleteGroupPolicy> { group_name: group(), policy_name: "p".to_owned() };
    world.call::<op::DeleteGroupPolicy>(inline).await.unwrap();
    delete().await.unwrap();
    assert_eq!(code(delete().await), "NoSuchEntity");
}

#[tokio::test]
async fn an_instance_profile_holds_one_role_which_stays_while_it_does() {
    let world = World::new().await;
    for role in ["Web", "Db"] {
        create(&world, role).await;
    }
    let make = types::CreateInstanceProfileRequest {
        instance_profile_name: "Servers".to_owned(),
        ..Default::default()
    };
    let made = world.call::<op::CreateInstanceProfile>(make.clone()).await.unwrap().instance_profile;
    assert_eq!(made.arn, "arn:aws:iam::111111111111:instance-profile/Servers");
    assert!(made.instance_profile_id.starts_with("AIPA") && made.roles.is_empty());
    let again = world.call::<op::CreateInstanceProfile>(make).await.unwrap_err();
    assert_eq!(again.message(), "Instance Profile Servers already exists.");
    let add = |role: &str| Input::<op::AddRoleToInstanceProfile> {
        instance_profile_name: "Servers".to_owned(),
        role_name: role.to_owned(),
    };
    world.call::<op::AddRoleToInstanceProfile>(add("Web")).await.unwrap();
    let second = world.call::<op::AddRoleToInstanceProfile>(add("Db")).await.unwrap_err();
    assert_eq!(second.message(), "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1");
    let get = || types::GetInstanceProfileRequest { instance_profile_name: "Servers".to_owned() };
    let found = world.call::<op::GetInstanceProfile>(get()).await.unwrap().instance_profile;
    assert_eq!(found.roles[0].role_name, "Web");
    let of = types::ListInstanceProfilesForRoleRequest { role_name: "Web".to_owned(), ..Default::default() };
    let of = world.call::<op::ListInstanceProfilesForRole>(of).await.unwrap().instance_profiles;
    assert_eq!(of.len(), 1);

    let in_profile = "Cannot delete entity, must remove roles from instance profile first.";
    let role = Input::<op::DeleteRole> { role_name: "Web".to_owned() };
    assert_eq!(world.call::<op::DeleteRole>(role.clone()).await.unwrap_err().message(), in_profile);
    let delete = types::DeleteInstanceProfileRequest { instance_profile_name: "Servers".to_owned() };
    let refused = world.call::<op::DeleteInstanceProfile>(delete.clone()).await.unwrap_err();
    assert_eq!(refused.message(), in_profile);
    let remove = |role: &str| Input::<op::RemoveRoleFromInstanceProfile> {
        instance_profile_name: "Servers".to_owned(),
        role_name: role.to_owned(),
    };
    let other = world.call::<op::RemoveRoleFromInstanceProfile>(remove("Db")).await.unwrap_err();
    assert_eq!(other.message(), "Role Db in Instance Profile Servers cannot be found.");
    world.call::<op::RemoveRoleFromInstanceProfile>(remove("Web")).await.unwrap();
    world.call::<op::DeleteInstanceProfile>(delete).await.unwrap();
    world.call::<op::DeleteRole>(role).await.unwrap();
    let gone = world.call::<op::GetInstanceProfile>(get()).await.unwrap_err();
    assert_eq!(gone.message(), "Instance Profile Servers cannot be found.");
}

#[tokio::test]
async fn policies_instance_profiles_and_users_have_tags() {
    let world = World::new().await;
    let tag = |key: &str, value: &str| types::Tag { key: key.to_owned(), value: value.to_owned() };
    let arn = create_policy(&world, "Mine", &allow("s3:*", "*")).await.unwrap().arn.unwrap();
    let tags = vec![tag("team", "a"), tag("cost", "1")];
    let put = types::TagPolicyRequest { policy_arn: arn.clone(), tags: tags.clone() };
    world.call::<op::TagPolicy>(put).await.unwrap();
    let take = types::UntagPolicyRequest { policy_arn: arn.clone(), tag_keys: vec!["cost".to_owned()] };
    world.call::<op::UntagPolicy>(take).await.unwrap();
    let other_case =
        types::TagPolicyRequest { policy_arn: arn.clone(), tags: vec![tag("TEAM", "b"), tag("Team", "c")] };
    world.call::<op::TagPolicy>(other_case).await.unwrap();
    let twice = types::TagPolicyRequest { policy_arn: arn.clone(), tags: vec![tag("a", "b"), tag("a", "c")] };
    let twice = world.call::<op::TagPolicy>(twice).await.unwrap_err();
    assert_eq!(twice.message(), "Duplicate tag keys found.");
    let list = |arn: &str| types::ListPolicyTagsRequest { policy_arn: arn.to_owned(), ..Default::default() };
    let left = world.call::<op::ListPolicyTags>(list(&arn)).await.unwrap().tags;
    assert_eq!(left, [tag("TEAM", "b"), tag("Team", "c"), tag("team", "a")]);
    assert!(world.call::<op::ListPolicyTags>(list(READ_ONLY)).await.unwrap().tags.is_empty());

    new_user(&world, "Ann").await;
    let put = types::TagUserRequest { user_name: "Ann".to_owned(), tags: tags.clone() };
    world.call::<op::TagUser>(put).await.unwrap();
    let take = types::UntagUserRequest { user_name: "Ann".to_owned(), tag_keys: vec!["team".to_owned()] };
    world.call::<op::UntagUser>(take).await.unwrap();
    let left = types::ListUserTagsRequest { user_name: "Ann".to_owned(), ..Default::default() };
    assert_eq!(world.call::<op::ListUserTags>(left).await.unwrap().tags, [tag("cost", "1")]);

    let name = || "Servers".to_owned();
    let make = types::CreateInstanceProfileRequest { instance_profile_name: name(), ..Default::default() };
    world.call::<op::CreateInstanceProfile>(make).await.unwrap();
    let put = types::TagInstanceProfileRequest { instance_profile_name: name(), tags };
    world.call::<op::TagInstanceProfile>(put).await.unwrap();
    let tag_keys = vec!["cost".to_owned()];
    let take = types::UntagInstanceProfileRequest { instance_profile_name: name(), tag_keys };
    world.call::<op::UntagInstanceProfile>(take).await.unwrap();
    let left = types::ListInstanceProfileTagsRequest { instance_profile_name: name(), ..Default::default() };
    assert_eq!(world.call::<op::ListInstanceProfileTags>(left).await.unwrap().tags, [tag("team", "a")]);
}
