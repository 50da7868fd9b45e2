//! Groups in groups: whoever is in the inner one has what the outer one has, wherever groups count.

use wire::ServiceError as _;
use wire::generated::vestibule::{op, types};
use wire::generated::{identitystore, sso_admin};

use super::DEV;
use crate::testing::World;

/// Ada is in the innermost of the groups, and the outermost is assigned.
const PEOPLE: &str = r#"
organization:
  accounts:
    - { name: Management, email: management@technova.example, management: true }
    - { id: "222222222222", name: Dev, email: dev@technova.example }
users:
  - { user_name: ada, given_name: Ada, family_name: Moreau }
groups:
  - { name: Inner, members: [ada] }
  - { name: Middle }
  - { name: Outer }
  - { name: Other }
permission_sets:
  - { name: Shared }
assignments:
  - { group: Outer, permission_set: Shared, accounts: [Dev] }
"#;

impl World {
    async fn nest(&self, member: &str, parent: &str) -> Result<(), (String, String)> {
        let input = types::AddGroupToGroupRequest {
            identity_store_id: self.store_id(),
            group_id: self.group_id(parent).await,
            member_group_id: self.group_id(member).await,
        };
        let added = self.call::<op::AddGroupToGroup>(input).await;
        added.map(|_| ()).map_err(|error| (error.code().to_owned(), error.message().to_owned()))
    }

    async fn unnest(&self, member: &str, parent: &str) -> Result<(), String> {
        let input = types::RemoveGroupFromGroupRequest {
            identity_store_id: self.store_id(),
            group_id: self.group_id(parent).await,
            member_group_id: self.group_id(member).await,
        };
        self.call::<op::RemoveGroupFromGroup>(input).await.map(|_| ()).map_err(|e| e.code().to_owned())
    }

    async fn nested(&self, group: &str, direction: types::NestingDirection) -> Vec<String> {
        let input = types::ListNestedGroupsRequest {
            identity_store_id: self.store_id(),
            group_id: self.group_id(group).await,
            direction: Some(direction),
            ..Default::default()
        };
        let found = self.call::<op::ListNestedGroups>(input).await.unwrap().nested_groups;
        found.into_iter().filter_map(|group| group.display_name).collect()
    }
}

#[tokio::test]
async fn access_of_a_group_is_access_of_the_groups_in_it_and_ends_with_the_nesting() {
    let world = World::of(PEOPLE).await;
    let cookie = world.sign_in("ada").await;
    assert!(world.credentials(&cookie, "Shared").await.is_err());
    world.nest("Inner", "Middle").await.unwrap();
    assert!(world.credentials(&cookie, "Shared").await.is_err());
    world.nest("Middle", "Outer").await.unwrap();
    let issued = world.credentials(&cookie, "Shared").await.unwrap();
    let who = async || {
        let input = wire::generated::sts::types::GetCallerIdentityRequest {};
        world.act::<wire::generated::sts::op::GetCallerIdentity>(&world.app, &issued, input).await
    };
    who().await.unwrap();
    let listed = world
        .call::<sso_admin::op::ListAccountAssignmentsForPrincipal>(
            sso_admin::types::ListAccountAssignmentsForPrincipalRequest {
                instance_arn: world.instance_arn(),
                principal_type: sso_admin::types::PrincipalType::User,
                principal_id: world.user_id("ada").await,
                ..Default::default()
            },
        )
        .await
        .unwrap();
    assert_eq!(listed.account_assignments.unwrap()[0].account_id.as_deref(), Some(DEV));
    world.unnest("Inner", "Middle").await.unwrap();
    assert!(world.credentials(&cookie, "Shared").await.is_err());
    assert_eq!(who().await.unwrap_err(), "InvalidClientTokenId", "credentials that are out, too");
    assert_eq!(world.unnest("Inner", "Middle").await.unwrap_err(), "ResourceNotFoundException");
}

#[tokio::test]
async fn a_circle_is_refused_and_the_way_round_is_named() {
    let world = World::of(PEOPLE).await;
    world.nest("Inner", "Middle").await.unwrap();
    world.nest("Middle", "Outer").await.unwrap();
    let (code, message) = world.nest("Outer", "Inner").await.unwrap_err();
    assert_eq!(code, "ConflictException");
    assert_eq!(
        message,
        "group `Outer` cannot become a member of group `Inner`, which would go in a circle: `Inner` in \
         `Middle` in `Outer` is in it already"
    );
    let (code, _) = world.nest("Inner", "Inner").await.unwrap_err();
    assert_eq!(code, "ConflictException");
    world.nest("Inner", "Outer").await.unwrap();
    world.nest("Inner", "Outer").await.unwrap();
    assert_eq!(world.nested("Inner", types::NestingDirection::Parents).await.len(), 2);
}

#[tokio::test]
async fn nesting_is_bounded_in_depth() {
    let world = World::new().await;
    let groups: String = (0..10).map(|number| format!("  - {{ name: G{number} }}\n")).collect();
    let document = format!(
        "organization:\n  accounts:\n    - {{ name: Root, email: r@technova.example, management: true }}\n\
         groups:\n{groups}"
    );
    let request = types::ApplyOrganizationRequest { document, dry_run: None };
    world.call::<op::ApplyOrganization>(request).await.unwrap();
    // The two ends first, then what joins them.
    for number in [0, 1, 2, 3, 5, 6, 7, 8] {
        world.nest(&format!("G{}", number + 1), &format!("G{number}")).await.unwrap();
    }
    let (code, message) = world.nest("G5", "G4").await.unwrap_err();
    assert_eq!((code.as_str(), message.as_str()), ("ConflictException", "groups are nested 8 deep at most"));
    world.unnest("G9", "G8").await.unwrap();
    world.nest("G5", "G4").await.unwrap();
}

#[tokio::test]
async fn a_deleted_group_leaves_no_way_through_it() {
    let world = World::of(PEOPLE).await;
    let cookie = world.sign_in("ada").await;
    world.nest("Inner", "Middle").await.unwrap();
    world.nest("Middle", "Outer").await.unwrap();
    assert!(world.credentials(&cookie, "Shared").await.is_ok());
    let input = identitystore::types::DeleteGroupRequest {
        identity_store_id: world.store_id(),
        group_id: world.group_id("Middle").await,
        revision: None,
    };
    world.call::<identitystore::op::DeleteGroup>(input).await.unwrap();
    assert!(world.credentials(&cookie, "Shared").await.is_err());
    assert!(world.nested("Outer", types::NestingDirection::Members).await.is_empty());
    assert!(world.nested("Inner", types::NestingDirection::Parents).await.is_empty());
}

#[tokio::test]
async fn awss_identity_store_shows_users_in_groups_only() {
    let world = World::of(PEOPLE).await;
    world.nest("Inner", "Outer").await.unwrap();
    let input = identitystore::types::ListGroupMembershipsRequest {
        identity_store_id: world.store_id(),
        group_id: world.group_id("Outer").await,
        ..Default::default()
    };
    let found = world.call::<identitystore::op::ListGroupMemberships>(input).await.unwrap();
    assert_eq!(found.group_memberships.len(), 0);
    let input = identitystore::types::IsMemberInGroupsRequest {
        identity_store_id: world.store_id(),
        member_id: identitystore::types::MemberId::UserId(world.user_id("ada").await),
        group_ids: vec![world.group_id("Outer").await],
    };
    let found = world.call::<identitystore::op::IsMemberInGroups>(input).await.unwrap();
    assert_eq!(found.results[0].membership_exists, Some(false));
}
