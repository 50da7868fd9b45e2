//! Groups and memberships.

use model::id::Fresh as _;
use model::{Membership, limits};
use serde_json::json;
use wire::generated::identitystore::types::{
    AlternateIdentifier, AttributeOperation, DeleteGroupMembershipRequest, DeleteGroupRequest,
    DescribeGroupMembershipRequest, DescribeGroupRequest, Filter, GetGroupIdRequest,
    GetGroupMembershipIdRequest, IsMemberInGroupsRequest, ListGroupMembershipsForMemberRequest,
    ListGroupMembershipsRequest, ListGroupsRequest, MemberId, UniqueAttribute, UpdateGroupRequest,
};
use wire::generated::identitystore::{Error, op};
use wire::structure::Document;
use wire::{ServiceError as _, Timestamp};

use super::{add_group, add_user, join, no_user, refused};
use crate::testing::World;

const NOBODY: &str = "c4488478-a0e1-700e-3d75-96c6bb641596";

async fn update(world: &World, group: &str, path: &str, value: serde_json::Value) -> Result<String, Error> {
    let operation =
        AttributeOperation { attribute_path: path.to_owned(), attribute_value: Some(Document(value)) };
    let request = UpdateGroupRequest {
        identity_store_id: world.store_id(),
        group_id: group.to_owned(),
        operations: vec![operation],
        revision: None,
    };
    Ok(world.call::<op::UpdateGroup>(request).await?.revision)
}

async fn find(world: &World, path: &str, value: &str) -> Result<String, Error> {
    let attribute =
        UniqueAttribute { attribute_path: path.to_owned(), attribute_value: Document(json!(value)) };
    let request = GetGroupIdRequest {
        identity_store_id: world.store_id(),
        alternate_identifier: AlternateIdentifier::UniqueAttribute(attribute),
    };
    Ok(world.call::<op::GetGroupId>(request).await?.group_id)
}

async fn remove(world: &World, group: &str) -> Result<(), Error> {
    let request = DeleteGroupRequest {
        identity_store_id: world.store_id(),
        group_id: group.to_owned(),
        revision: None,
    };
    world.call::<op::DeleteGroup>(request).await.map(|_| ())
}

#[tokio::test]
async fn a_group_is_made_shown_changed_and_found() {
    let world = World::new().await;
    let id = add_group(&world, "Developers").await.unwrap();
    world.clock.advance(model::Duration::from_secs(1));
    assert_eq!(update(&world, &id, "Description", json!("who build")).await.unwrap(), "1");
    let request = DescribeGroupRequest { identity_store_id: world.store_id(), group_id: id.clone() };
    let group = world.call::<op::DescribeGroup>(request).await.unwrap();
    assert_eq!(group.display_name.as_deref(), Some("Developers"));
    assert_eq!(group.description.as_deref(), Some("who build"));
    assert_eq!(group.group_arn, format!("arn:aws:identitystore:::group/{id}"));
    assert_eq!(group.updated_at, Some(Timestamp::from_seconds(1_767_225_601)));
    assert_eq!(group.external_ids, None);
    assert_eq!(find(&world, "DisplayName", "developers").await.unwrap(), id);
    refused(find(&world, "displayName", "x").await, "ResourceNotFoundException", "GROUP not found.");
    let error = find(&world, "description", "who build").await.unwrap_err();
    assert_eq!(error.code(), "ValidationException");
}

#[tokio::test]
async fn group_names_are_unique_without_case_and_some_are_reserved() {
    let world = World::new().await;
    add_group(&world, "Developers").await.unwrap();
    let other = add_group(&world, "Testers").await.unwrap();
    let text = "Duplicate GroupDisplayName";
    refused(add_group(&world, "developers").await, "ConflictException", text);
    refused(update(&world, &other, "displayName", json!("DEVELOPERS")).await, "ConflictException", text);
    for reserved in ["Administrator", "AWSAdministrators"] {
        let error = add_group(&world, reserved).await.unwrap_err();
        assert_eq!(error.code(), "ValidationException");
        assert!(update(&world, &other, "displayName", json!(reserved)).await.is_err());
    }
    let text = "displayName is a required attribute";
    refused(update(&world, &other, "displayName", json!(null)).await, "ValidationException", text);
    let error = update(&world, &other, "externalIds", json!("x")).await.unwrap_err();
    assert_eq!(error.code(), "ValidationException");
    let error = update(&world, &other, "description", json!("x".repeat(1025))).await.unwrap_err();
    assert_eq!(error.code(), "ValidationException");
}

#[tokio::test]
async fn groups_are_listed_in_pages_and_by_name() {
    let world = World::new().await;
    for n in 0..3 {
        add_group(&world, &format!("Group{n}")).await.unwrap();
    }
    let list = |token: Option<String>, filters: Option<Vec<Filter>>| ListGroupsRequest {
        identity_store_id: world.store_id(),
        max_results: Some(2),
        next_token: token,
        filters,
    };
    let first = world.call::<op::ListGroups>(list(None, None)).await.unwrap();
    let second = world.call::<op::ListGroups>(list(first.next_token, None)).await.unwrap();
    assert_eq!((first.groups.len(), second.groups.len(), second.next_token), (2, 1, None));
    let filter = Filter { attribute_path: "DisplayName".to_owned(), attribute_value: "group1".to_owned() };
    let found = world.call::<op::ListGroups>(list(None, Some(vec![filter]))).await.unwrap();
    assert_eq!(found.groups[0].display_name.as_deref(), Some("Group1"));
}

#[tokio::test]
async fn a_membership_is_made_once_shown_found_and_taken_away() {
    let world = World::new().await;
    let (user, group) = (add_user(&world, "alice").await, add_group(&world, "Developers").await.unwrap());
    let id = join(&world, &user, &group).await.unwrap();
    let text = "Member and Group relationship already exists.";
    refused(join(&world, &user, &group).await, "ConflictException", text);
    let request = DescribeGroupMembershipRequest {
        identity_store_id: world.store_id(),
        membership_id: format!("arn:aws:identitystore:::membership/{id}"),
    };
    let shown = world.call::<op::DescribeGroupMembership>(request.clone()).await.unwrap();
    assert_eq!((shown.group_id.as_str(), shown.member_id), (group.as_str(), MemberId::UserId(user.clone())));
    let by_parties = GetGroupMembershipIdRequest {
        identity_store_id: world.store_id(),
        group_id: group.clone(),
        member_id: MemberId::UserId(user.clone()),
    };
    let found = world.call::<op::GetGroupMembershipId>(by_parties.clone()).await.unwrap();
    assert_eq!(found.membership_id, id);
    let delete =
        DeleteGroupMembershipRequest { identity_store_id: world.store_id(), membership_id: id.clone() };
    world.call::<op::DeleteGroupMembership>(delete.clone()).await.unwrap();
    world.call::<op::DeleteGroupMembership>(delete).await.unwrap();
    let (code, text) = ("ResourceNotFoundException", "GROUP_MEMBERSHIP not found.");
    refused(world.call::<op::DescribeGroupMembership>(request).await, code, text);
    refused(world.call::<op::GetGroupMembershipId>(by_parties).await, code, text);
}

#[tokio::test]
async fn nobody_joins_what_is_not_there() {
    let world = World::new().await;
    let (user, group) = (add_user(&world, "alice").await, add_group(&world, "Developers").await.unwrap());
    let code = "ResourceNotFoundException";
    refused(join(&world, NOBODY, &group).await, code, "Member does not exist");
    refused(join(&world, &user, NOBODY).await, code, "Group does not exist");
}

#[tokio::test]
async fn members_and_their_groups_are_listed_in_pages() {
    let world = World::new().await;
    let (user, group) = (add_user(&world, "alice").await, add_group(&world, "Group0").await.unwrap());
    join(&world, &user, &group).await.unwrap();
    for n in 1..4 {
        let other_user = add_user(&world, &format!("user{n}")).await;
        join(&world, &other_user, &group).await.unwrap();
        let other_group = add_group(&world, &format!("Group{n}")).await.unwrap();
        join(&world, &user, &other_group).await.unwrap();
    }
    let members = |token| ListGroupMembershipsRequest {
        identity_store_id: world.store_id(),
        group_id: group.clone(),
        max_results: Some(3),
        next_token: token,
    };
    let first = world.call::<op::ListGroupMemberships>(members(None)).await.unwrap();
    let second = world.call::<op::ListGroupMemberships>(members(first.next_token)).await.unwrap();
    assert_eq!((first.group_memberships.len(), second.group_memberships.len()), (3, 1));
    let groups = |token| ListGroupMembershipsForMemberRequest {
        identity_store_id: world.store_id(),
        member_id: MemberId::UserId(user.clone()),
        max_results: Some(3),
        next_token: token,
    };
    let first = world.call::<op::ListGroupMembershipsForMember>(groups(None)).await.unwrap();
    let second = world.call::<op::ListGroupMembershipsForMember>(groups(first.next_token)).await.unwrap();
    assert_eq!((first.group_memberships.len(), second.group_memberships.len()), (3, 1));
    assert_eq!(second.next_token, None);
    let unknown = ListGroupMembershipsRequest {
        identity_store_id: world.store_id(),
        group_id: NOBODY.to_owned(),
        ..ListGroupMembershipsRequest::default()
    };
    let refusal = world.call::<op::ListGroupMemberships>(unknown).await;
    refused(refusal, "ResourceNotFoundException", "GROUP not found.");
    let unknown = ListGroupMembershipsForMemberRequest {
        identity_store_id: world.store_id(),
        member_id: MemberId::UserId(NOBODY.to_owned()),
        ..ListGroupMembershipsForMemberRequest::default()
    };
    no_user(world.call::<op::ListGroupMembershipsForMember>(unknown).await);
}

#[tokio::test]
async fn membership_is_answered_for_each_group_in_the_order_asked() {
    let world = World::new().await;
    let user = add_user(&world, "alice").await;
    let (in_it, not_in_it) =
        (add_group(&world, "In").await.unwrap(), add_group(&world, "Out").await.unwrap());
    join(&world, &user, &in_it).await.unwrap();
    let request = IsMemberInGroupsRequest {
        identity_store_id: world.store_id(),
        member_id: MemberId::UserId(user),
        group_ids: vec![not_in_it.clone(), in_it.clone(), NOBODY.to_owned()],
    };
    let results = world.call::<op::IsMemberInGroups>(request).await.unwrap().results;
    let answers: Vec<_> = results.into_iter().map(|r| (r.group_id.unwrap(), r.membership_exists)).collect();
    let expected = [(not_in_it, Some(false)), (in_it, Some(true)), (NOBODY.to_owned(), Some(false))];
    assert_eq!(answers, expected);
}

#[tokio::test]
async fn a_deleted_group_takes_its_memberships_along() {
    let world = World::new().await;
    let group = add_group(&world, "Developers").await.unwrap();
    for n in 0..3 {
        let user = add_user(&world, &format!("user{n}")).await;
        join(&world, &user, &group).await.unwrap();
    }
    remove(&world, &group).await.unwrap();
    remove(&world, &group).await.unwrap();
    let mut tx = world.app.store.begin();
    assert!(tx.scan::<Membership>((), store::Page::first(10)).await.unwrap().items.is_empty());
    add_group(&world, "Developers").await.unwrap();
}

#[tokio::test]
async fn a_user_is_in_so_many_groups_and_no_more() {
    let world = World::new().await;
    let user = add_user(&world, "alice").await;
    let group = add_group(&world, "One more").await.unwrap();
    for _ in 0..limits::GROUPS_PER_USER_MAX {
        let entropy = &*world.app.entropy;
        let membership = Membership {
            store: world.store_id().parse().unwrap(),
            id: model::MembershipId::fresh(entropy),
            group: model::GroupId::fresh(entropy),
            user: user.parse().unwrap(),
            meta: model::identity::Meta::new(model::Timestamp(0), "root"),
        };
        world.put(&membership).await;
    }
    let error = join(&world, &user, &group).await.unwrap_err();
    assert_eq!(error.code(), "ServiceQuotaExceededException");
}
