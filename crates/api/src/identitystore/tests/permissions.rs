//! Who may do what: policies that name users and groups, strangers, and users themselves.

use bytes::Bytes;
use model::{Role, RoleOwner};
use serde_json::json;
use wire::ServiceError as _;
use wire::generated::identitystore::types::{
    AttributeOperation, DeleteGroupMembershipRequest, DescribeGroupMembershipRequest, DescribeUserRequest,
    ListUsersRequest, UpdateUserRequest,
};
use wire::generated::identitystore::{Error, op};
use wire::structure::Document;

use super::{add_group, add_user, describe, join};
use crate::credentials::SessionClaims;
use crate::testing::{World, session_of};
use crate::{Handler, Presented};

const MEMBER: &str = "222222222222";

/// A role of `account` with this policy, and a request that its session signed.
async fn signed(world: &World, account: &str, statements: serde_json::Value) -> http::Request<Bytes> {
    let claims = session(world, account, statements).await;
    world.signed_by(&claims, "identitystore")
}

/// A session of a role of `account` with this policy.
async fn session(world: &World, account: &str, statements: serde_json::Value) -> SessionClaims {
    let policy = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    let role = Role {
        account: account.parse().unwrap(),
        name: "Helpdesk".to_owned(),
        path: "/".to_owned(),
        id: "AROAHELPDESK000000000".to_owned(),
        description: String::new(),
        trust_policy: String::new(),
        max_session: model::Duration::from_hours(1),
        inline_policies: vec![("all".to_owned(), policy)],
        attached_policies: Vec::new(),
        boundary: None,
        owner: RoleOwner::Account,
        tags: Vec::new(),
        created: model::Timestamp(0),
    };
    world.put(&role).await;
    SessionClaims {
        session_name: "henry".to_owned(),
        ..session_of(&world.app, &role.account, &role.name, &role.id)
    }
}

async fn try_as<O: Handler<Error = Error>>(
    world: &World,
    signed: &http::Request<Bytes>,
    input: O::Input,
) -> Result<O::Output, Error> {
    world.call_as::<O>(Presented::Http(signed), input).await
}

#[track_caller]
fn denied<T: std::fmt::Debug>(result: Result<T, Error>) {
    assert_eq!(result.unwrap_err().code(), "AccessDeniedException");
}

fn update(world: &World, user: &str, path: &str, value: &str) -> UpdateUserRequest {
    UpdateUserRequest {
        identity_store_id: world.store_id(),
        user_id: user.to_owned(),
        operations: vec![AttributeOperation {
            attribute_path: path.to_owned(),
            attribute_value: Some(Document(json!(value))),
        }],
        revision: None,
    }
}

#[tokio::test]
async fn a_policy_can_name_the_users_that_may_be_changed() {
    let world = World::new().await;
    let (alice, bob) = (add_user(&world, "alice").await, add_user(&world, "bob").await);
    let statements = json!([{
        "Effect": "Allow",
        "Action": "identitystore:UpdateUser",
        "Resource": [
            format!("arn:aws:identitystore::111111111111:identitystore/{}", world.store_id()),
            format!("arn:aws:identitystore:::user/{alice}"),
        ],
    }]);
    let helpdesk = signed(&world, "111111111111", statements).await;
    try_as::<op::UpdateUser>(&world, &helpdesk, update(&world, &alice, "title", "CTO")).await.unwrap();
    denied(try_as::<op::UpdateUser>(&world, &helpdesk, update(&world, &bob, "title", "CTO")).await);
    let arn = format!("arn:aws:identitystore:::user/{bob}");
    denied(try_as::<op::UpdateUser>(&world, &helpdesk, update(&world, &arn, "title", "CTO")).await);
}

#[tokio::test]
async fn a_permission_for_one_group_does_not_reach_into_another_by_membership_id() {
    let world = World::new().await;
    let user = add_user(&world, "alice").await;
    let (own, admins) =
        (add_group(&world, "Interns").await.unwrap(), add_group(&world, "Admins").await.unwrap());
    let (in_own, in_admins) =
        (join(&world, &user, &own).await.unwrap(), join(&world, &user, &admins).await.unwrap());
    let statements = json!([{
        "Effect": "Allow",
        "Action": ["identitystore:DeleteGroupMembership", "identitystore:DescribeGroupMembership"],
        "Resource": [
            "arn:aws:identitystore::111111111111:identitystore/*",
            "arn:aws:identitystore:::user/*",
            "arn:aws:identitystore:::membership/*",
            format!("arn:aws:identitystore:::group/{own}"),
        ],
    }]);
    let lead = signed(&world, "111111111111", statements).await;
    let delete = |id: &str| DeleteGroupMembershipRequest {
        identity_store_id: world.store_id(),
        membership_id: id.to_owned(),
    };
    let show = |id: &str| DescribeGroupMembershipRequest {
        identity_store_id: world.store_id(),
        membership_id: id.to_owned(),
    };
    denied(try_as::<op::DescribeGroupMembership>(&world, &lead, show(&in_admins)).await);
    denied(try_as::<op::DeleteGroupMembership>(&world, &lead, delete(&in_admins)).await);
    try_as::<op::DescribeGroupMembership>(&world, &lead, show(&in_own)).await.unwrap();
    try_as::<op::DeleteGroupMembership>(&world, &lead, delete(&in_own)).await.unwrap();
    world.call::<op::DescribeGroupMembership>(show(&in_admins)).await.unwrap();
}

/// A member account of the organization.
async fn member_account(world: &World) {
    let account = model::Account {
        id: MEMBER.parse().unwrap(),
        parent: model::ParentId::Root(world.founded.organization.root_id.clone()),
        name: "Other".to_owned(),
        email: "other@example.com".to_owned(),
        status: model::AccountStatus::Active,
        invited: false,
        joined: model::Timestamp(0),
        backend: String::new(),
        tags: Vec::new(),
    };
    world.put(&account).await;
}

#[tokio::test]
async fn a_member_account_reads_users_and_groups_by_its_own_policies_and_changes_nothing() {
    let world = World::new().await;
    let (user, group) = (add_user(&world, "alice").await, add_group(&world, "Admins").await.unwrap());
    let membership = join(&world, &user, &group).await.unwrap();
    member_account(&world).await;
    let everything = json!([{ "Effect": "Allow", "Action": "*", "Resource": "*" }]);
    let member = signed(&world, MEMBER, everything).await;
    let identity_store_id = world.store_id();
    let who = || DescribeUserRequest {
        identity_store_id: identity_store_id.clone(),
        user_id: user.clone(),
        extensions: None,
    };
    let shown = try_as::<op::DescribeUser>(&world, &member, who()).await.unwrap();
    assert_eq!(shown.user_name.as_deref(), Some("alice"));
    let which = DescribeGroupMembershipRequest {
        identity_store_id: identity_store_id.clone(),
        membership_id: membership.clone(),
    };
    try_as::<op::DescribeGroupMembership>(&world, &member, which).await.unwrap();
    let all = ListUsersRequest { identity_store_id: identity_store_id.clone(), ..Default::default() };
    assert_eq!(try_as::<op::ListUsers>(&world, &member, all.clone()).await.unwrap().users.len(), 1);

    denied(try_as::<op::UpdateUser>(&world, &member, update(&world, &user, "title", "CTO")).await);
    denied(try_as::<op::CreateUser>(&world, &member, super::person(&world, "mallory")).await);
    let gone =
        DeleteGroupMembershipRequest { identity_store_id: world.store_id(), membership_id: membership };
    denied(try_as::<op::DeleteGroupMembership>(&world, &member, gone).await);

    let only_users = json!([{ "Effect": "Allow", "Action": "identitystore:DescribeUser", "Resource": "*" }]);
    let member = signed(&world, MEMBER, only_users).await;
    try_as::<op::DescribeUser>(&world, &member, who()).await.unwrap();
    denied(try_as::<op::ListUsers>(&world, &member, all).await);
}

#[tokio::test]
async fn a_member_account_sees_the_instance_and_nothing_in_it() {
    use wire::generated::sso_admin::{op, types};
    let world = World::new().await;
    member_account(&world).await;
    let everything = json!([{ "Effect": "Allow", "Action": "*", "Resource": "*" }]);
    let claims = session(&world, MEMBER, everything).await;
    let signed = world.signed_by(&claims, "sso");
    let by = Presented::Http(&signed);
    let listed = world.call_as::<op::ListInstances>(by, Default::default()).await.unwrap();
    assert_eq!(listed.instances.unwrap()[0].owner_account_id.as_deref(), Some("111111111111"));
    let instance_arn = world.instance_arn();
    let input = types::DescribeInstanceRequest { instance_arn: instance_arn.clone() };
    world.call_as::<op::DescribeInstance>(by, input).await.unwrap();
    let input = types::ListPermissionSetsRequest { instance_arn: instance_arn.clone(), ..Default::default() };
    let refused = world.call_as::<op::ListPermissionSets>(by, input).await.unwrap_err();
    assert_eq!(refused.code(), "AccessDeniedException");
    let input =
        types::UpdateInstanceRequest { instance_arn, name: Some("Ours".to_owned()), ..Default::default() };
    let refused = world.call_as::<op::UpdateInstance>(by, input).await.unwrap_err();
    assert_eq!(refused.code(), "AccessDeniedException");
}

#[tokio::test]
async fn row_38_a_user_cannot_change_own_status_groups_or_attributes() {
    let world = World::new().await;
    let user = add_user(&world, "alice").await;
    // By portal session: the identity store knows none.
    for presented in [Presented::Cookie("cookie"), Presented::Nobody] {
        let refusal = world.call_as::<op::UpdateUser>(presented, update(&world, &user, "title", "CTO")).await;
        let code = refusal.unwrap_err().code().to_owned();
        assert_ne!(code, "InternalServerException");
    }
    // By a role that may do everything but this.
    let statements = json!([{ "Effect": "Allow", "Action": "sts:*", "Resource": "*" }]);
    let role = signed(&world, "111111111111", statements).await;
    denied(try_as::<op::UpdateUser>(&world, &role, update(&world, &user, "title", "CTO")).await);
    // And nobody at all by attribute.
    for path in ["userStatus", "externalIds", "groups", "emails.verified"] {
        let error = world.call::<op::UpdateUser>(update(&world, &user, path, "x")).await.unwrap_err();
        assert_eq!(error.code(), "ValidationException", "{path}");
    }
    assert_eq!(describe(&world, &user).await.unwrap().revision, "0");
}

#[tokio::test]
async fn what_is_written_of_a_person_is_hidden_in_the_audit_trail() {
    let world = World::new().await;
    let user = add_user(&world, "alice").await;
    world.call::<op::UpdateUser>(update(&world, &user, "title", "Chief-Secret-Keeper")).await.unwrap();
    let mut tx = world.app.store.begin();
    let events = tx.scan::<model::AuditEvent>((), store::Page::first(100)).await.unwrap();
    let event = events.items.iter().find(|event| event.name == "UpdateUser").unwrap();
    assert!(event.json.contains(r#""attributePath":"title""#), "{}", event.json);
    assert!(!event.json.contains("Chief-Secret-Keeper"), "{}", event.json);
}
