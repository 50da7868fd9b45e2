//! Users shut out and let in again, and their sessions, by the operations that AWS has no API for.

use model::{Population, User};
use wire::ServiceError as _;
use wire::generated::identitystore::types::UserStatus;
use wire::generated::vestibule::types::{
    ApplyOrganizationRequest, DescribeSessionRequest, DisableUserRequest, EnableUserRequest,
    ListSessionsRequest, RevokeSessionsRequest, SessionStatus, SetPasswordRequest, SignInRequest,
};
use wire::generated::vestibule::{Error, op};

use super::{add_user, describe};
use crate::Presented;
use crate::testing::World;

const PASSWORD: &str = "Correct-Horse-7";

async fn user_with_password(world: &World, name: &str) -> String {
    let user = add_user(world, name).await;
    give_password(world, &user).await;
    user
}

async fn give_password(world: &World, user: &str) {
    let request = SetPasswordRequest {
        identity_store_id: world.store_id(),
        user_id: user.to_owned(),
        password: PASSWORD.to_owned(),
    };
    world.call::<op::SetPassword>(request).await.unwrap();
}

async fn sign_in(world: &World, name: &str) -> Result<String, Error> {
    let request = SignInRequest {
        user_name: name.to_owned(),
        password: PASSWORD.to_owned(),
        ..SignInRequest::default()
    };
    Ok(world.call_as::<op::SignIn>(Presented::Nobody, request).await?.session_token)
}

async fn is_signed_in(world: &World, cookie: &str) -> bool {
    let request = DescribeSessionRequest::default();
    world.call_as::<op::DescribeSession>(Presented::Cookie(cookie), request).await.is_ok()
}

async fn disable(world: &World, user: &str) {
    let request = DisableUserRequest { identity_store_id: world.store_id(), user_id: user.to_owned() };
    world.call::<op::DisableUser>(request).await.unwrap();
}

async fn enable(world: &World, user: &str) {
    let request = EnableUserRequest { identity_store_id: world.store_id(), user_id: user.to_owned() };
    world.call::<op::EnableUser>(request).await.unwrap();
}

async fn sessions(world: &World, user: &str) -> Vec<(String, SessionStatus)> {
    let request = ListSessionsRequest {
        identity_store_id: world.store_id(),
        user_id: user.to_owned(),
        ..ListSessionsRequest::default()
    };
    let listed = world.call::<op::ListSessions>(request).await.unwrap().sessions;
    listed.into_iter().map(|session| (session.session_id, session.status)).collect()
}

async fn revoke(world: &World, user: &str, session: Option<&str>) -> Result<i32, Error> {
    let request = RevokeSessionsRequest {
        identity_store_id: world.store_id(),
        user_id: user.to_owned(),
        session_id: session.map(str::to_owned),
    };
    Ok(world.call::<op::RevokeSessions>(request).await?.sessions_ended)
}

#[tokio::test]
async fn a_disabled_user_is_out_at_once_and_old_sessions_stay_dead() {
    let world = World::new().await;
    let user = user_with_password(&world, "alice").await;
    let cookie = sign_in(&world, "alice").await.unwrap();
    disable(&world, &user).await;
    disable(&world, &user).await;
    let shown = describe(&world, &user).await.unwrap();
    assert_eq!((shown.user_status, shown.revision.as_str()), (Some(UserStatus::Disabled), "1"));
    assert!(!is_signed_in(&world, &cookie).await);
    assert!(sign_in(&world, "alice").await.is_err());
    enable(&world, &user).await;
    assert_eq!(describe(&world, &user).await.unwrap().user_status, Some(UserStatus::Enabled));
    assert!(!is_signed_in(&world, &cookie).await, "who is let in again signs in again");
    let cookie = sign_in(&world, "alice").await.unwrap();
    assert!(is_signed_in(&world, &cookie).await);
}

#[tokio::test]
async fn sessions_are_listed_and_revoked_one_by_one_and_all_at_once() {
    let world = World::new().await;
    let user = user_with_password(&world, "alice").await;
    let cookies = [sign_in(&world, "alice").await.unwrap(), sign_in(&world, "alice").await.unwrap()];
    let listed = sessions(&world, &user).await;
    assert!(listed.iter().all(|(_, status)| *status == SessionStatus::Active));
    assert_eq!(listed.len(), 2);
    assert_eq!(revoke(&world, &user, Some(&listed[0].0)).await.unwrap(), 1);
    let left = [is_signed_in(&world, &cookies[0]).await, is_signed_in(&world, &cookies[1]).await];
    assert_eq!(left.iter().filter(|alive| **alive).count(), 1);
    assert_eq!(revoke(&world, &user, None).await.unwrap(), 1);
    let listed = sessions(&world, &user).await;
    assert!(listed.iter().all(|(_, status)| *status == SessionStatus::Revoked));
    let other = user_with_password(&world, "bob").await;
    let error = revoke(&world, &other, Some(&listed[0].0)).await.unwrap_err();
    assert_eq!(error.code(), "ResourceNotFoundException");
}

#[tokio::test]
async fn a_deleted_users_session_is_dead() {
    let world = World::new().await;
    let user = user_with_password(&world, "alice").await;
    let cookie = sign_in(&world, "alice").await.unwrap();
    assert!(is_signed_in(&world, &cookie).await);
    let request = wire::generated::identitystore::types::DeleteUserRequest {
        identity_store_id: world.store_id(),
        user_id: user,
        revision: None,
    };
    world.call::<wire::generated::identitystore::op::DeleteUser>(request).await.unwrap();
    assert!(!is_signed_in(&world, &cookie).await);
    assert!(sign_in(&world, "alice").await.is_err());
}

#[tokio::test]
async fn a_document_brings_people_in_and_shuts_them_out_as_operations_do() {
    let world = World::new().await;
    let apply = async |enabled: bool| {
        let document = format!(
            "users:\n  - {{ user_name: alice, given_name: Alice, family_name: Cole, enabled: {enabled} }}\n\
             groups:\n  - {{ name: Developers, members: [alice] }}\n"
        );
        let request = ApplyOrganizationRequest { document, dry_run: None };
        world.call::<op::ApplyOrganization>(request).await.unwrap();
    };
    apply(true).await;
    let mut tx = world.app.store.begin();
    let population = tx.get::<Population>(&world.store_id().parse().unwrap()).await.unwrap().unwrap();
    assert_eq!((population.users, population.groups), (1, 1));
    let users = tx.scan::<User>((), store::Page::first(9)).await.unwrap().items;
    give_password(&world, users[0].id.as_str()).await;
    let cookie = sign_in(&world, "alice").await.unwrap();
    apply(false).await;
    apply(true).await;
    assert!(!is_signed_in(&world, &cookie).await, "who is let in again signs in again");
}
