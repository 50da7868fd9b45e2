//! Tests of IAM users who call: what their policies, groups and boundaries come to, and when their keys stop
//! working.

use model::{Account, AccountStatus, AuditEvent, Duration, LastUsed};
use store::Folded;
use wire::generated::iam::{Error, op, types};
use wire::generated::sts;
use wire::{ServiceError as _, Unit};

use super::tests::{Input, READ_ONLY, allow, code, new_role};
use super::tests_of_users::{attach_to_user, new_key, new_user};
use crate::testing::World;
use crate::{Handler, Presented};

/// A user at work.
struct Ann {
    world: World,
    key: types::AccessKey,
}

impl Ann {
    /// A user at the path `/team/` who may do what `policy` says.
    async fn who_may(policy: &str) -> Self {
        let world = World::new().await;
        let input = types::CreateUserRequest {
            user_name: "Ann".to_owned(),
            path: Some("/team/".to_owned()),
            tags: Some(vec![types::Tag { key: "team".to_owned(), value: "blue".to_owned() }]),
            permissions_boundary: None,
        };
        world.call::<op::CreateUser>(input).await.unwrap();
        let ann = Self { key: new_key(&world, "Ann").await, world };
        ann.may(policy).await;
        ann
    }

    async fn may(&self, policy: &str) {
        let input = Input::<op::PutUserPolicy> {
            user_name: "Ann".to_owned(),
            policy_name: "inline".to_owned(),
            policy_document: policy.to_owned(),
        };
        self.world.call::<op::PutUserPolicy>(input).await.unwrap();
    }

    async fn call<O: Handler>(&self, input: O::Input) -> Result<O::Output, O::Error> {
        let service = O::INFO.service.signing_name;
        let (id, secret) = (&self.key.access_key_id, &self.key.secret_access_key);
        let request = self.world.signed_by_key(id, secret, service);
        self.world.call_as::<O>(Presented::Http(&request), input).await
    }

    async fn get(&self, name: &str) -> Result<types::GetUserResponse, Error> {
        self.call::<op::GetUser>(types::GetUserRequest { user_name: Some(name.to_owned()) }).await
    }
}

fn statements(statements: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)
}

#[tokio::test]
async fn a_user_is_told_who_it_is_and_is_on_the_record() {
    let ann = Ann::who_may(&allow("iam:GetUser", "*")).await;
    let who = types::GetUserRequest { user_name: None };
    let found = ann.call::<op::GetUser>(who).await.unwrap().user;
    assert_eq!((found.user_name.as_str(), found.path.as_str()), ("Ann", "/team/"));
    // Events of one moment are in no order.
    ann.world.clock.advance(model::Duration::from_secs(1));
    let identity = sts::types::GetCallerIdentityRequest {};
    let identity = ann.call::<sts::op::GetCallerIdentity>(identity).await.unwrap();
    let arn = "arn:aws:iam::111111111111:user/team/Ann";
    assert_eq!((identity.arn.as_deref(), identity.user_id), (Some(arn), Some(found.user_id.clone())));
    let mut tx = ann.world.app.store.begin();
    let last = tx.scan::<AuditEvent>((), store::Page::last(1)).await.unwrap().items;
    let event: serde_json::Value = serde_json::from_str(&last[0].json).unwrap();
    assert_eq!(
        event["userIdentity"],
        serde_json::json!({
            "type": "IAMUser", "principalId": found.user_id, "arn": arn, "accountId": "111111111111",
            "accessKeyId": ann.key.access_key_id, "userName": "Ann",
        })
    );
    // Root has no user to be told of by name, yet is told who it is; a role session has to name a user.
    let root = ann.world.call::<op::GetUser>(types::GetUserRequest { user_name: None }).await.unwrap().user;
    assert_eq!(
        (root.arn.as_str(), root.user_id.as_str()),
        ("arn:aws:iam::111111111111:root", "111111111111")
    );
}

#[tokio::test]
async fn what_a_user_may_is_what_its_policies_and_its_groups_policies_allow() {
    let ann = Ann::who_may(&allow("iam:GetUser", "*")).await;
    let list = || types::ListUsersRequest::default();
    let refused = ann.call::<op::ListUsers>(list()).await.unwrap_err();
    assert_eq!(
        (refused.code(), refused.message()),
        (
            "AccessDenied",
            "User: arn:aws:iam::111111111111:user/team/Ann is not authorized to perform: iam:ListUsers on \
             resource: arn:aws:iam::111111111111:user/ because no identity-based policy allows the \
             iam:ListUsers action"
        )
    );
    let world = &ann.world;
    let group = types::CreateGroupRequest { group_name: "Staff".to_owned(), path: None };
    world.call::<op::CreateGroup>(group).await.unwrap();
    let inline = Input::<op::PutGroupPolicy> {
        group_name: "Staff".to_owned(),
        policy_name: "p".to_owned(),
        policy_document: allow("iam:ListUsers", "*"),
    };
    world.call::<op::PutGroupPolicy>(inline).await.unwrap();
    let member = Input::<op::AddUserToGroup> { group_name: "Staff".to_owned(), user_name: "Ann".to_owned() };
    world.call::<op::AddUserToGroup>(member.clone()).await.unwrap();
    ann.call::<op::ListUsers>(list()).await.unwrap();
    let attach =
        Input::<op::AttachGroupPolicy> { group_name: "Staff".to_owned(), policy_arn: READ_ONLY.to_owned() };
    world.call::<op::AttachGroupPolicy>(attach).await.unwrap();
    ann.call::<op::ListRoles>(types::ListRolesRequest::default()).await.unwrap();
    let out = Input::<op::RemoveUserFromGroup> {
        group_name: member.group_name.clone(),
        user_name: member.user_name.clone(),
    };
    world.call::<op::RemoveUserFromGroup>(out).await.unwrap();
    assert_eq!(code(ann.call::<op::ListUsers>(list()).await), "AccessDenied");
}

#[tokio::test]
async fn a_boundary_limits_a_user_and_its_groups() {
    let ann = Ann::who_may(&allow("iam:*", "*")).await;
    let bound = Input::<op::PutUserPermissionsBoundary> {
        user_name: "Ann".to_owned(),
        permissions_boundary: READ_ONLY.to_owned(),
    };
    ann.world.call::<op::PutUserPermissionsBoundary>(bound).await.unwrap();
    ann.get("Ann").await.unwrap();
    let group = types::CreateGroupRequest { group_name: "Staff".to_owned(), path: None };
    let refused = ann.call::<op::CreateGroup>(group.clone()).await.unwrap_err();
    let why = "because no permissions boundary allows the iam:CreateGroup action";
    assert!(refused.message().ends_with(why), "{refused}");
    let unbound = Input::<op::DeleteUserPermissionsBoundary> { user_name: "Ann".to_owned() };
    ann.world.call::<op::DeleteUserPermissionsBoundary>(unbound).await.unwrap();
    ann.call::<op::CreateGroup>(group).await.unwrap();
}

#[tokio::test]
async fn conditions_see_the_user_its_tags_and_what_is_asked_for() {
    let own = r#"{"Effect":"Allow","Action":"iam:GetUser",
        "Resource":"arn:aws:iam::*:user/team/${aws:username}"}"#;
    let team = r#"{"Effect":"Allow","Action":"iam:GetUser","Resource":"*","Condition":
        {"StringEquals":{"aws:ResourceTag/team":"${aws:PrincipalTag/team}","aws:PrincipalType":"User"}}}"#;
    let make = r#"{"Effect":"Allow","Action":["iam:CreateUser","iam:PutUserPolicy"],"Resource":"*",
        "Condition":{"StringEquals":{"iam:PermissionsBoundary":"arn:aws:iam::aws:policy/ReadOnlyAccess"}}}"#;
    let ann = Ann::who_may(&statements(&format!("{own},{team},{make}"))).await;
    ann.get("Ann").await.unwrap();
    new_user(&ann.world, "Bob").await;
    assert_eq!(code(ann.get("Bob").await), "AccessDenied");
    let tag = types::TagUserRequest {
        user_name: "Bob".to_owned(),
        tags: vec![types::Tag { key: "team".to_owned(), value: "blue".to_owned() }],
    };
    ann.world.call::<op::TagUser>(tag).await.unwrap();
    ann.get("Bob").await.unwrap();

    let cy = |boundary: Option<&str>| types::CreateUserRequest {
        user_name: "Cy".to_owned(),
        permissions_boundary: boundary.map(str::to_owned),
        ..Default::default()
    };
    assert_eq!(code(ann.call::<op::CreateUser>(cy(None)).await), "AccessDenied");
    ann.call::<op::CreateUser>(cy(Some(READ_ONLY))).await.unwrap();
    let widen = |name: &str| Input::<op::PutUserPolicy> {
        user_name: name.to_owned(),
        policy_name: "p".to_owned(),
        policy_document: allow("*", "*"),
    };
    ann.call::<op::PutUserPolicy>(widen("Cy")).await.unwrap();
    assert_eq!(code(ann.call::<op::PutUserPolicy>(widen("Bob")).await), "AccessDenied");
}

#[tokio::test]
async fn moving_a_user_needs_permission_on_where_it_goes() {
    let ann = Ann::who_may(&allow("iam:UpdateUser", "arn:aws:iam::*:user/team/*")).await;
    let update = |path: Option<&str>, name: Option<&str>| types::UpdateUserRequest {
        user_name: "Ann".to_owned(),
        new_path: path.map(str::to_owned),
        new_user_name: name.map(str::to_owned),
    };
    for path in ["/", "/admin/"] {
        assert_eq!(code(ann.call::<op::UpdateUser>(update(Some(path), None)).await), "AccessDenied");
    }
    ann.call::<op::UpdateUser>(update(Some("/team/a/"), Some("Anna"))).await.unwrap();
    let found = ann.world.call::<op::GetUser>(types::GetUserRequest { user_name: Some("anna".to_owned()) });
    assert_eq!(found.await.unwrap().user.path, "/team/a/");
}

#[tokio::test]
async fn row_56_a_key_is_made_for_oneself_and_for_nobody_else() {
    let own = "arn:aws:iam::*:user/team/${aws:username}";
    let ann = Ann::who_may(&allow("iam:*AccessKey*", own)).await;
    new_user(&ann.world, "Bob").await;
    let make = |name: Option<&str>| types::CreateAccessKeyRequest { user_name: name.map(str::to_owned) };
    let made = ann.call::<op::CreateAccessKey>(make(None)).await.unwrap().access_key;
    assert_eq!(made.user_name, "Ann");
    let refused = ann.call::<op::CreateAccessKey>(make(Some("Bob"))).await.unwrap_err();
    assert!(refused.message().contains("resource: arn:aws:iam::111111111111:user/Bob because"), "{refused}");
    let bobs = new_key(&ann.world, "Bob").await.access_key_id;
    let used = |id: &str| types::GetAccessKeyLastUsedRequest { access_key_id: id.to_owned() };
    ann.call::<op::GetAccessKeyLastUsed>(used(&made.access_key_id)).await.unwrap();
    assert_eq!(code(ann.call::<op::GetAccessKeyLastUsed>(used(&bobs)).await), "AccessDenied");
    let steal = types::UpdateAccessKeyRequest {
        user_name: None,
        access_key_id: bobs,
        status: types::StatusType::Inactive,
    };
    assert_eq!(code(ann.call::<op::UpdateAccessKey>(steal).await), "NoSuchEntity");
    // An access key's id without its secret is nobody.
    let id = &ann.key.access_key_id;
    let request = ann.world.signed_by_key(id, "not-the-secret-of-this-access-key-at-all", "iam");
    let list = types::ListAccessKeysRequest::default();
    let guessed = ann.world.call_as::<op::ListAccessKeys>(Presented::Http(&request), list).await;
    assert_eq!(code(guessed), "SignatureDoesNotMatch");
}

#[tokio::test]
async fn an_inactive_key_and_the_key_of_a_deleted_user_are_refused_at_once() {
    let ann = Ann::who_may(&allow("iam:GetUser", "*")).await;
    let set = async |status: types::StatusType| -> Unit {
        let input = types::UpdateAccessKeyRequest {
            user_name: Some("Ann".to_owned()),
            access_key_id: ann.key.access_key_id.clone(),
            status,
        };
        ann.world.call::<op::UpdateAccessKey>(input).await.unwrap()
    };
    ann.get("Ann").await.unwrap();
    set(types::StatusType::Inactive).await;
    let refused = ann.get("Ann").await.unwrap_err();
    assert_eq!(
        (refused.code(), refused.message()),
        ("InvalidClientTokenId", "The security token included in the request is invalid.")
    );
    set(types::StatusType::Active).await;
    ann.get("Ann").await.unwrap();
    let inline =
        Input::<op::DeleteUserPolicy> { user_name: "Ann".to_owned(), policy_name: "inline".to_owned() };
    ann.world.call::<op::DeleteUserPolicy>(inline).await.unwrap();
    let key = types::DeleteAccessKeyRequest {
        user_name: Some("Ann".to_owned()),
        access_key_id: ann.key.access_key_id.clone(),
    };
    ann.world.call::<op::DeleteAccessKey>(key).await.unwrap();
    let user = types::DeleteUserRequest { user_name: "Ann".to_owned() };
    ann.world.call::<op::DeleteUser>(user).await.unwrap();
    // A new user of the same name is somebody else.
    new_user(&ann.world, "Ann").await;
    assert_eq!(code(ann.get("Ann").await), "InvalidClientTokenId");
}

#[tokio::test]
async fn row_59_secrets_of_users_are_in_no_event() {
    let ann = Ann::who_may(&allow("iam:ChangePassword", "*")).await;
    let passwords = ["Canary-Password-1", "Canary-Password-2", "Canary-Password-3"];
    let [first, wrong, second] = passwords.map(str::to_owned);
    let login = types::CreateLoginProfileRequest {
        user_name: Some("Ann".to_owned()),
        password: Some(first.clone()),
        password_reset_required: None,
    };
    ann.world.call::<op::CreateLoginProfile>(login).await.unwrap();
    for old_password in [wrong, first] {
        let input = types::ChangePasswordRequest { old_password, new_password: second.clone() };
        let _ = ann.call::<op::ChangePassword>(input).await;
    }
    let mut tx = ann.world.app.store.begin();
    let events = tx.scan::<AuditEvent>((), store::Page::first(99)).await.unwrap().items;
    let all: String = events.iter().map(|event| event.json.as_str()).collect();
    assert!(all.contains("ChangePassword") && all.contains(&ann.key.access_key_id));
    assert!(!all.contains("Canary-Password") && !all.contains(&ann.key.secret_access_key));
    let shown = format!("{:?}", ann.key);
    assert!(!shown.contains(&ann.key.secret_access_key), "{shown}");
}

#[tokio::test]
async fn tags_of_a_role_count_as_its_sessions_tags_unless_the_session_has_others() {
    let ann = Ann::who_may(&allow("sts:*", "*")).await;
    let tag = |value: &str| vec![types::Tag { key: "team".to_owned(), value: value.to_owned() }];
    let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
        "Principal":{"AWS":"111111111111"},"Action":["sts:AssumeRole","sts:TagSession"]}]}"#;
    let role = types::CreateRoleRequest {
        tags: Some(tag("blue")),
        assume_role_policy_document: trust.to_owned(),
        ..new_role("Ops")
    };
    ann.world.call::<op::CreateRole>(role).await.unwrap();
    let may = r#"{"Effect":"Allow","Action":"iam:GetUser","Resource":"*",
        "Condition":{"StringEquals":{"aws:PrincipalTag/team":"blue"}}}"#;
    let may = Input::<op::PutRolePolicy> {
        role_name: "Ops".to_owned(),
        policy_name: "p".to_owned(),
        policy_document: statements(may),
    };
    ann.world.call::<op::PutRolePolicy>(may).await.unwrap();
    for (tags, allowed) in [(None, true), (Some("red"), false), (Some("blue"), true)] {
        let value = |value: &str| sts::types::Tag { key: "team".to_owned(), value: value.to_owned() };
        let assume = sts::types::AssumeRoleRequest {
            role_arn: "arn:aws:iam::111111111111:role/Ops".to_owned(),
            role_session_name: "ann".to_owned(),
            tags: tags.map(|tag| vec![value(tag)]),
            ..Default::default()
        };
        let session = ann.call::<sts::op::AssumeRole>(assume).await.unwrap().credentials.unwrap();
        let issued = crate::Issued {
            access_key_id: session.access_key_id,
            secret_access_key: session.secret_access_key,
            session_token: session.session_token,
            expires: model::Timestamp(session.expiration.millis()),
        };
        let request = ann.world.signed_with(&issued, "iam");
        let get = types::GetUserRequest { user_name: Some("Ann".to_owned()) };
        let answer = ann.world.call_as::<op::GetUser>(Presented::Http(&request), get).await;
        assert_eq!(answer.is_ok(), allowed, "{tags:?}");
    }
}

#[tokio::test]
async fn nobodys_key_works_in_a_suspended_account() {
    let ann = Ann::who_may(&allow("iam:GetUser", "*")).await;
    ann.get("Ann").await.unwrap();
    let mut tx = ann.world.app.store.begin();
    let id = ann.world.founded.organization.management_account.clone();
    let account = tx.get::<Account>(&id).await.unwrap().unwrap();
    let suspended = Account { status: AccountStatus::Suspended, ..Account::clone(&account) };
    ann.world.put(&suspended).await;
    assert_eq!(code(ann.get("Ann").await), "InvalidClientTokenId");
    let (id, secret) = ann.world.founded.root_access_key.clone();
    let request = ann.world.signed_by_key(&id, &secret, "iam");
    let list = types::ListUsersRequest::default();
    let roots = ann.world.call_as::<op::ListUsers>(Presented::Http(&request), list).await;
    assert_eq!(code(roots), "InvalidClientTokenId");
}

#[tokio::test]
async fn the_use_of_a_key_is_noted_once_in_a_while_also_when_refused() {
    let ann = Ann::who_may(&allow("sts:*", "*")).await;
    let id = ann.key.access_key_id.clone();
    let used = async || {
        let input = types::GetAccessKeyLastUsedRequest { access_key_id: id.clone() };
        let found = ann.world.call::<op::GetAccessKeyLastUsed>(input).await.unwrap();
        assert_eq!(found.user_name.as_deref(), Some("Ann"));
        let last = found.access_key_last_used.unwrap();
        (last.service_name, last.region)
    };
    let said = |service: &str, region: &str| (service.to_owned(), region.to_owned());
    assert_eq!(used().await, said("N/A", "N/A"));
    assert_eq!(code(ann.get("Ann").await), "AccessDenied");
    assert_eq!(used().await, said("iam", "us-east-1"));
    let identity = || sts::types::GetCallerIdentityRequest {};
    ann.call::<sts::op::GetCallerIdentity>(identity()).await.unwrap();
    assert_eq!(used().await.0, "iam");
    ann.world.clock.advance(model::limits::LAST_USE_INTERVAL);
    ann.call::<sts::op::GetCallerIdentity>(identity()).await.unwrap();
    assert_eq!(used().await.0, "sts");
    let mut tx = ann.world.app.store.begin();
    let stored = tx.get::<LastUsed>(&id).await.unwrap().unwrap();
    assert_eq!(stored.time, ann.world.app.clock.now());
}

#[tokio::test]
async fn a_user_assumes_a_role_that_trusts_it_for_longer_than_an_hour() {
    let ann = Ann::who_may(&allow("sts:AssumeRole", "*")).await;
    let role = types::CreateRoleRequest { max_session_duration: Some(43_200), ..new_role("Ops") };
    ann.world.call::<op::CreateRole>(role).await.unwrap();
    let assume = sts::types::AssumeRoleRequest {
        role_arn: "arn:aws:iam::111111111111:role/Ops".to_owned(),
        role_session_name: "ann".to_owned(),
        duration_seconds: Some(7200),
        ..Default::default()
    };
    let assumed = ann.call::<sts::op::AssumeRole>(assume.clone()).await.unwrap();
    let user = assumed.assumed_role_user.unwrap();
    assert_eq!(user.arn, "arn:aws:sts::111111111111:assumed-role/Ops/ann");
    let expires = assumed.credentials.unwrap().expiration.millis();
    assert_eq!(expires, ann.world.app.clock.now().plus(Duration::from_hours(2)).0);
    // The trust policy alone, which names the account, is not enough.
    ann.may(&allow("iam:*", "*")).await;
    let refused = ann.call::<sts::op::AssumeRole>(assume).await.unwrap_err();
    assert_eq!(refused.code(), "AccessDenied");
}

/// Whom the role `Ops` trusts, as it is shown.
async fn trusted(world: &World) -> String {
    let get = types::GetRoleRequest { role_name: "Ops".to_owned() };
    let shown = world.call::<op::GetRole>(get).await.unwrap().role.assume_role_policy_document.unwrap();
    let text = percent_encoding::percent_decode_str(&shown).decode_utf8().unwrap().into_owned();
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    document["Statement"][0]["Principal"]["AWS"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_role_that_trusts_a_user_trusts_nobody_else_of_that_name() {
    let ann = Ann::who_may(&allow("sts:AssumeRole", "*")).await;
    let world = &ann.world;
    let trust = |who: &str| {
        statements(&format!(
            r#"{{"Effect":"Allow","Principal":{{"AWS":"{who}"}},"Action":"sts:AssumeRole"}}"#
        ))
    };
    let role =
        |who: &str| types::CreateRoleRequest { assume_role_policy_document: trust(who), ..new_role("Ops") };
    let nobody = "arn:aws:iam::111111111111:user/Nobody";
    let refused = world.call::<op::CreateRole>(role(nobody)).await.unwrap_err();
    let message = format!("Invalid principal in policy: \"AWS\":\"{nobody}\"");
    assert_eq!((refused.code(), refused.message()), ("MalformedPolicyDocument", message.as_str()));

    let bob = new_user(world, "Bob").await;
    let key = new_key(world, "Bob").await;
    world.call::<op::CreateRole>(role(&bob.arn)).await.unwrap();
    let assume = async |key: &types::AccessKey| {
        let input = sts::types::AssumeRoleRequest {
            role_arn: "arn:aws:iam::111111111111:role/Ops".to_owned(),
            role_session_name: "bob".to_owned(),
            ..Default::default()
        };
        let request = world.signed_by_key(&key.access_key_id, &key.secret_access_key, "sts");
        world.call_as::<sts::op::AssumeRole>(Presented::Http(&request), input).await
    };
    assume(&key).await.unwrap();
    assert_eq!(assume(&ann.key).await.unwrap_err().code(), "AccessDenied");
    let rename = types::UpdateUserRequest {
        user_name: "Bob".to_owned(),
        new_path: None,
        new_user_name: Some("Rob".to_owned()),
    };
    world.call::<op::UpdateUser>(rename).await.unwrap();
    assert_eq!(trusted(world).await, "arn:aws:iam::111111111111:user/Rob");
    assume(&key).await.unwrap();

    let (user_name, access_key_id) = (Some("Rob".to_owned()), key.access_key_id);
    let key = types::DeleteAccessKeyRequest { user_name, access_key_id };
    world.call::<op::DeleteAccessKey>(key).await.unwrap();
    world.call::<op::DeleteUser>(types::DeleteUserRequest { user_name: "Rob".to_owned() }).await.unwrap();
    assert_eq!(trusted(world).await, bob.user_id);
    new_user(world, "Rob").await;
    let key = new_key(world, "Rob").await;
    assert_eq!(trusted(world).await, bob.user_id);
    assert_eq!(assume(&key).await.unwrap_err().code(), "AccessDenied");
}

#[tokio::test]
async fn a_role_of_another_account_is_trusted_by_its_id_too() {
    use wire::generated::organizations::{op as organizations, types::CreateAccountRequest};
    let world = World::new().await;
    let dev = CreateAccountRequest {
        email: "dev@technova.example".to_owned(),
        account_name: "dev".to_owned(),
        ..Default::default()
    };
    let dev = world.call::<organizations::CreateAccount>(dev).await.unwrap();
    let dev = dev.create_account_status.unwrap().account_id.unwrap();
    let arn = format!("arn:aws:iam::{dev}:role/OrganizationAccountAccessRole");
    let trust = statements(&format!(
        r#"{{"Effect":"Allow","Principal":{{"AWS":"{arn}"}},"Action":"sts:AssumeRole"}}"#
    ));
    let role = types::CreateRoleRequest { assume_role_policy_document: trust, ..new_role("Ops") };
    world.call::<op::CreateRole>(role.clone()).await.unwrap();
    assert_eq!(trusted(&world).await, arn);
    // Once it is gone, whoever is made under its name is somebody else.
    let mut tx = world.app.store.begin();
    let key = (dev.parse().unwrap(), Folded::of("OrganizationAccountAccessRole"));
    let first = tx.get::<model::Role>(&key).await.unwrap().unwrap();
    let second = model::Role {
        id: model::id::fresh_principal_id("AROA", &first.account, &*world.app.entropy),
        ..model::Role::clone(&first)
    };
    tx.put(&second).await.unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    assert_eq!(trusted(&world).await, first.id);
    // An account that left the organization is still here.
    let mut tx = world.app.store.begin();
    let account = tx.get::<model::Account>(&key.0).await.unwrap().unwrap();
    let model::Account { id, name, email, status, .. } = model::Account::clone(&account);
    tx.delete::<model::Account>(&id).await.unwrap();
    let since = world.app.clock.now();
    tx.put(&model::StandaloneAccount { id, name, email, status, since }).await.unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    let nobody = role.assume_role_policy_document.replace("OrganizationAccountAccessRole", "Nobody");
    let role = types::CreateRoleRequest { assume_role_policy_document: nobody, ..new_role("Others") };
    assert_eq!(code(world.call::<op::CreateRole>(role).await), "MalformedPolicyDocument");
}

#[tokio::test]
async fn a_role_goes_into_an_instance_profile_only_for_whom_may_pass_it() {
    let ann = Ann::who_may(&allow("iam:AddRoleToInstanceProfile", "*")).await;
    ann.world.call::<op::CreateRole>(new_role("Ops")).await.unwrap();
    let make = types::CreateInstanceProfileRequest {
        instance_profile_name: "Servers".to_owned(),
        ..Default::default()
    };
    ann.world.call::<op::CreateInstanceProfile>(make).await.unwrap();
    let add = Input::<op::AddRoleToInstanceProfile> {
        instance_profile_name: "Servers".to_owned(),
        role_name: "Ops".to_owned(),
    };
    let refused = ann.call::<op::AddRoleToInstanceProfile>(add.clone()).await.unwrap_err();
    let what = "is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111111111111:role/Ops";
    assert!(refused.message().contains(what), "{refused}");
    attach_to_user(&ann.world, "Ann", "arn:aws:iam::aws:policy/IAMFullAccess").await;
    ann.call::<op::AddRoleToInstanceProfile>(add).await.unwrap();
}
