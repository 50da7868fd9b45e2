//! The identity store's operations, through the real dispatcher.

mod groups;
mod permissions;
mod sessions;
mod stores;
mod updates;
mod users;

use wire::ServiceError as _;
use wire::generated::identitystore::types::{
    CreateGroupMembershipRequest, CreateGroupRequest, CreateUserRequest, DescribeUserRequest,
    DescribeUserResponse, Email, MemberId, Name,
};
use wire::generated::identitystore::{Error, op};

use crate::testing::World;

/// The least that AWS takes for a user.
fn person(world: &World, user_name: &str) -> CreateUserRequest {
    CreateUserRequest {
        identity_store_id: world.store_id(),
        user_name: Some(user_name.to_owned()),
        display_name: Some(user_name.to_owned()),
        name: Some(Name {
            given_name: Some("Given".to_owned()),
            family_name: Some("Family".to_owned()),
            ..Name::default()
        }),
        ..CreateUserRequest::default()
    }
}

fn email(address: &str) -> Option<Vec<Email>> {
    Some(vec![Email { value: Some(address.to_owned()), ..Email::default() }])
}

async fn add(world: &World, request: CreateUserRequest) -> Result<String, Error> {
    Ok(world.call::<op::CreateUser>(request).await?.user_id)
}

async fn add_user(world: &World, user_name: &str) -> String {
    add(world, person(world, user_name)).await.unwrap()
}

async fn add_group(world: &World, name: &str) -> Result<String, Error> {
    let request = CreateGroupRequest {
        identity_store_id: world.store_id(),
        display_name: Some(name.to_owned()),
        ..CreateGroupRequest::default()
    };
    Ok(world.call::<op::CreateGroup>(request).await?.group_id)
}

async fn join(world: &World, user: &str, group: &str) -> Result<String, Error> {
    let request = CreateGroupMembershipRequest {
        identity_store_id: world.store_id(),
        group_id: group.to_owned(),
        member_id: MemberId::UserId(user.to_owned()),
    };
    Ok(world.call::<op::CreateGroupMembership>(request).await?.membership_id)
}

async fn describe(world: &World, user: &str) -> Result<DescribeUserResponse, Error> {
    let request = DescribeUserRequest {
        identity_store_id: world.store_id(),
        user_id: user.to_owned(),
        extensions: Some(vec!["aws:identitystore:enterprise".to_owned()]),
    };
    world.call::<op::DescribeUser>(request).await
}

/// Writes a row that no operation of this service would.
/// Holds a refusal to its code and its text.
#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, Error>, code: &str, message: &str) {
    let error = result.unwrap_err();
    assert_eq!((error.code(), error.message()), (code, message));
}

/// Holds a refusal to a missing user.
#[track_caller]
fn no_user<T: std::fmt::Debug>(result: Result<T, Error>) {
    refused(result, "ResourceNotFoundException", "USER not found.");
}
