//! Tests of IAM users, their keys and their passwords.

use model::{Duration, IamPasswordPolicy, IamSettings, LoginProfile};
use wire::generated::iam::{Error, op, types};
use wire::generated::organizations;
use wire::{ServiceError as _, Unit};

use super::tests::{Input, READ_ONLY, allow, attach, code, create, create_policy};
use crate::Presented;
use crate::testing::World;

pub(super) async fn new_user(world: &World, name: &str) -> types::User {
    let input = types::CreateUserRequest { user_name: name.to_owned(), ..Default::default() };
    world.call::<op::CreateUser>(input).await.unwrap().user.unwrap()
}

pub(super) async fn new_key(world: &World, name: &str) -> types::AccessKey {
    let input = types::CreateAccessKeyRequest { user_name: Some(name.to_owned()) };
    world.call::<op::CreateAccessKey>(input).await.unwrap().access_key
}

async fn get(world: &World, name: &str) -> Result<types::User, Error> {
    let input = types::GetUserRequest { user_name: Some(name.to_owned()) };
    world.call::<op::GetUser>(input).await.map(|found| found.user)
}

async fn delete(world: &World, name: &str) -> Result<Unit, Error> {
    world.call::<op::DeleteUser>(types::DeleteUserRequest { user_name: name.to_owned() }).await
}

fn refused<T: std::fmt::Debug>(result: Result<T, Error>) -> (String, String) {
    let error = result.unwrap_err();
    (error.code().to_owned(), error.message().to_owned())
}

fn is(code: &str, message: &str) -> (String, String) {
    (code.to_owned(), message.to_owned())
}

#[tokio::test]
async fn a_user_is_made_found_renamed_and_keeps_its_id() {
    let world = World::new().await;
    let tag = types::Tag { key: "team".to_owned(), value: "a".to_owned() };
    let input = types::CreateUserRequest {
        user_name: "Ann".to_owned(),
        path: Some("/team/".to_owned()),
        permissions_boundary: Some(READ_ONLY.to_owned()),
        tags: Some(vec![tag.clone()]),
    };
    let made = world.call::<op::CreateUser>(input.clone()).await.unwrap().user.unwrap();
    assert_eq!(made.arn, "arn:aws:iam::111111111111:user/team/Ann");
    assert!(made.user_id.starts_with("AIDA") && made.user_id.len() == 21);
    assert_eq!(get(&world, "ann").await.unwrap(), made);
    assert_eq!((made.tags, made.permissions_boundary.is_some()), (Some(vec![tag]), true));
    let again = types::CreateUserRequest { user_name: "ANN".to_owned(), ..input };
    let exists = is("EntityAlreadyExists", "User with name ANN already exists.");
    assert_eq!(refused(world.call::<op::CreateUser>(again).await), exists);

    let key = new_key(&world, "Ann").await;
    let rename = |from: &str, to: &str| types::UpdateUserRequest {
        user_name: from.to_owned(),
        new_path: None,
        new_user_name: Some(to.to_owned()),
    };
    new_user(&world, "Bob").await;
    let exists = is("EntityAlreadyExists", "User with name bob already exists.");
    assert_eq!(refused(world.call::<op::UpdateUser>(rename("Ann", "bob")).await), exists);
    world.call::<op::UpdateUser>(rename("Ann", "Anna")).await.unwrap();
    world.call::<op::UpdateUser>(rename("Anna", "anna")).await.unwrap();
    let renamed = get(&world, "anna").await.unwrap();
    assert_eq!(
        (renamed.arn.as_str(), &renamed.user_id),
        ("arn:aws:iam::111111111111:user/team/anna", &made.user_id)
    );
    assert_eq!(code(get(&world, "Ann").await), "NoSuchEntity");
    let list = types::ListAccessKeysRequest { user_name: Some("anna".to_owned()), ..Default::default() };
    let keys = world.call::<op::ListAccessKeys>(list).await.unwrap().access_key_metadata;
    assert_eq!(
        (&keys[0].access_key_id, &keys[0].user_name),
        (&Some(key.access_key_id), &Some("anna".to_owned()))
    );
}

#[tokio::test]
async fn the_root_of_an_account_that_stands_alone_is_shown_too() {
    let world = World::new().await;
    let joined = world.call::<op::GetUser>(Input::<op::GetUser>::default()).await.unwrap().user.create_date;
    world.clock.advance(Duration::from_days(1));
    world.call::<organizations::op::DeleteOrganization>(Unit {}).await.unwrap();
    let root = world.call::<op::GetUser>(Input::<op::GetUser>::default()).await.unwrap().user;
    assert_eq!(root.arn, "arn:aws:iam::111111111111:root");
    let day = Duration::from_days(1).0;
    assert_eq!(root.create_date.millis(), joined.millis() + day, "it stands alone since then");
    world.call::<op::GenerateCredentialReport>(Unit {}).await.unwrap();
    let report = world.call::<op::GetCredentialReport>(Unit {}).await.unwrap().content.unwrap();
    let line =
        format!("<root_account>,{},{}", root.arn, model::Timestamp(root.create_date.millis()).to_rfc3339());
    assert!(String::from_utf8(report.0.to_vec()).unwrap().contains(&line));
}

#[tokio::test]
async fn a_user_goes_only_after_all_that_it_has() {
    let world = World::new().await;
    let no_ann = is("NoSuchEntity", "The user with name Ann cannot be found.");
    assert_eq!(refused(delete(&world, "Ann").await), no_ann);
    let user = || "Ann".to_owned();
    new_user(&world, "Ann").await;
    let attach = Input::<op::AttachUserPolicy> { user_name: user(), policy_arn: READ_ONLY.to_owned() };
    world.call::<op::AttachUserPolicy>(attach.clone()).await.unwrap();
    world.call::<op::AttachUserPolicy>(attach).await.unwrap();
    let inline = Input::<op::PutUserPolicy> {
        user_name: user(),
        policy_name: "p".to_owned(),
        policy_document: allow("s3:*", "*"),
    };
    world.call::<op::PutUserPolicy>(inline).await.unwrap();
    let group = types::CreateGroupRequest { group_name: "Staff".to_owned(), path: None };
    world.call::<op::CreateGroup>(group).await.unwrap();
    let member = Input::<op::AddUserToGroup> { group_name: "Staff".to_owned(), user_name: user() };
    world.call::<op::AddUserToGroup>(member).await.unwrap();
    let key = new_key(&world, "Ann").await.access_key_id;
    let login = types::CreateLoginProfileRequest {
        user_name: Some(user()),
        password: Some("Correct-Horse-1".to_owned()),
        password_reset_required: None,
    };
    world.call::<op::CreateLoginProfile>(login).await.unwrap();

    // What tools ask for before they delete a user.
    let asked = types::ListSSHPublicKeysRequest { user_name: Some(user()), ..Default::default() };
    let keys = world.call::<op::ListSSHPublicKeys>(asked).await.unwrap().ssh_public_keys.unwrap();
    let asked = types::ListSigningCertificatesRequest { user_name: Some(user()), ..Default::default() };
    let certificates = world.call::<op::ListSigningCertificates>(asked).await.unwrap().certificates;
    let asked =
        types::ListServiceSpecificCredentialsRequest { user_name: Some(user()), ..Default::default() };
    let credentials = world.call::<op::ListServiceSpecificCredentials>(asked).await.unwrap();
    let credentials = credentials.service_specific_credentials.unwrap();
    assert_eq!((keys.len(), certificates.len(), credentials.len()), (0, 0, 0));
    let first = |what: &str| is("DeleteConflict", &format!("Cannot delete entity, must {what} first."));
    assert_eq!(refused(delete(&world, "Ann").await), first("delete login profile"));
    let login = types::DeleteLoginProfileRequest { user_name: Some(user()) };
    world.call::<op::DeleteLoginProfile>(login).await.unwrap();
    assert_eq!(refused(delete(&world, "Ann").await), first("delete access keys"));
    let key = types::DeleteAccessKeyRequest { user_name: Some(user()), access_key_id: key };
    world.call::<op::DeleteAccessKey>(key).await.unwrap();
    assert_eq!(refused(delete(&world, "Ann").await), first("remove users from group"));
    let member = Input::<op::RemoveUserFromGroup> { group_name: "Staff".to_owned(), user_name: user() };
    world.call::<op::RemoveUserFromGroup>(member.clone()).await.unwrap();
    world.call::<op::RemoveUserFromGroup>(member).await.unwrap();
    assert_eq!(refused(delete(&world, "Ann").await), first("detach all policies"));
    let detach = Input::<op::DetachUserPolicy> { user_name: user(), policy_arn: READ_ONLY.to_owned() };
    world.call::<op::DetachUserPolicy>(detach.clone()).await.unwrap();
    assert_eq!(code(world.call::<op::DetachUserPolicy>(detach).await), "NoSuchEntity");
    assert_eq!(refused(delete(&world, "Ann").await), first("delete policies"));
    let inline = Input::<op::DeleteUserPolicy> { user_name: user(), policy_name: "p".to_owned() };
    world.call::<op::DeleteUserPolicy>(inline.clone()).await.unwrap();
    let gone = is("NoSuchEntity", "The user policy with name p cannot be found.");
    assert_eq!(refused(world.call::<op::DeleteUserPolicy>(inline).await), gone);
    delete(&world, "Ann").await.unwrap();
    assert_eq!(code(get(&world, "Ann").await), "NoSuchEntity");
}

#[tokio::test]
async fn policies_of_users_and_groups_keep_within_iams_quotas() {
    let world = World::new().await;
    new_user(&world, "Ann").await;
    let group = types::CreateGroupRequest { group_name: "Staff".to_owned(), path: None };
    world.call::<op::CreateGroup>(group).await.unwrap();
    let of_user = |name: &str, length: usize| Input::<op::PutUserPolicy> {
        user_name: "Ann".to_owned(),
        policy_name: name.to_owned(),
        policy_document: format!("{}  ", allow(&format!("s3:{}", "a".repeat(length)), "*")),
    };
    let bare = policy::Kind::Identity.size_of(&of_user("", 0).policy_document);
    world.call::<op::PutUserPolicy>(of_user("a", 2048 - bare)).await.unwrap();
    let large = is("LimitExceeded", "Maximum policy size of 2048 bytes exceeded for user Ann");
    assert_eq!(refused(world.call::<op::PutUserPolicy>(of_user("a", 2049 - bare)).await), large);
    assert_eq!(refused(world.call::<op::PutUserPolicy>(of_user("b", 0)).await), large);
    let of_group = |length: usize| Input::<op::PutGroupPolicy> {
        group_name: "Staff".to_owned(),
        policy_name: "a".to_owned(),
        policy_document: allow(&format!("s3:{}", "a".repeat(length)), "*"),
    };
    world.call::<op::PutGroupPolicy>(of_group(5120 - bare)).await.unwrap();
    let large = is("LimitExceeded", "Maximum policy size of 5120 bytes exceeded for group Staff");
    assert_eq!(refused(world.call::<op::PutGroupPolicy>(of_group(5121 - bare)).await), large);
    let bad = Input::<op::PutUserPolicy> { policy_document: "{".to_owned(), ..of_user("c", 0) };
    let malformed = is("MalformedPolicyDocument", "Syntax errors in policy.");
    assert_eq!(refused(world.call::<op::PutUserPolicy>(bad).await), malformed);

    let attach =
        |arn: &str| Input::<op::AttachUserPolicy> { user_name: "Ann".to_owned(), policy_arn: arn.to_owned() };
    for number in 0..10 {
        let made = create_policy(&world, &format!("p{number}"), &allow("s3:*", "*")).await.unwrap();
        world.call::<op::AttachUserPolicy>(attach(&made.arn.unwrap())).await.unwrap();
    }
    let many = is("LimitExceeded", "Cannot exceed quota for PoliciesPerUser: 10");
    assert_eq!(refused(world.call::<op::AttachUserPolicy>(attach(READ_ONLY)).await), many);
    let unread = is("ValidationError", "Invalid ARN:  Could not be parsed!");
    let no_arn = attach("a-long-name-but-no-arn");
    assert_eq!(refused(world.call::<op::AttachUserPolicy>(no_arn).await), unread);
}

#[tokio::test]
async fn a_user_has_two_access_keys_at_most_and_each_goes_off_and_on() {
    let world = World::new().await;
    new_user(&world, "Ann").await;
    let key = new_key(&world, "Ann").await;
    assert_eq!((key.status, key.secret_access_key.len()), (types::StatusType::Active, 40));
    assert!(key.access_key_id.starts_with("AKIA") && key.access_key_id.len() == 20);
    new_key(&world, "Ann").await;
    let third = types::CreateAccessKeyRequest { user_name: Some("Ann".to_owned()) };
    let many = is("LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: 2");
    assert_eq!(refused(world.call::<op::CreateAccessKey>(third).await), many);
    let off = |user: Option<&str>, status: types::StatusType| types::UpdateAccessKeyRequest {
        user_name: user.map(str::to_owned),
        access_key_id: key.access_key_id.clone(),
        status,
    };
    let update = |input| world.call::<op::UpdateAccessKey>(input);
    update(off(Some("Ann"), types::StatusType::Inactive)).await.unwrap();
    let list = types::ListAccessKeysRequest { user_name: Some("Ann".to_owned()), ..Default::default() };
    let keys = world.call::<op::ListAccessKeys>(list).await.unwrap().access_key_metadata;
    let off_now = keys.iter().filter(|key| key.status == Some(types::StatusType::Inactive));
    assert_eq!((keys.len(), off_now.count()), (2, 1));
    // Root's own keys are others, and so are those of another user.
    new_user(&world, "Bob").await;
    let id = &key.access_key_id;
    let missing = is("NoSuchEntity", &format!("The Access Key with id {id} cannot be found."));
    assert_eq!(refused(update(off(None, types::StatusType::Active)).await), missing);
    assert_eq!(refused(update(off(Some("Bob"), types::StatusType::Active)).await), missing);
    let unknown = types::GetAccessKeyLastUsedRequest { access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned() };
    let denied = "User: arn:aws:iam::111111111111:root is not authorized to perform \
                  iam:GetAccessKeyLastUsed on resource: access key AKIAIOSFODNN7EXAMPLE";
    let answer = refused(world.call::<op::GetAccessKeyLastUsed>(unknown).await);
    assert_eq!(answer, is("AccessDenied", denied));
}

#[tokio::test]
async fn passwords_are_kept_as_hashes_and_by_the_accounts_rules() {
    let world = World::new().await;
    let user = new_user(&world, "Ann").await;
    let login = |password: &str| types::CreateLoginProfileRequest {
        user_name: Some("Ann".to_owned()),
        password: Some(password.to_owned()),
        password_reset_required: Some(true),
    };
    let get = || types::GetLoginProfileRequest { user_name: Some("Ann".to_owned()) };
    let none = is("NoSuchEntity", "Login Profile for User Ann cannot be found.");
    assert_eq!(refused(world.call::<op::GetLoginProfile>(get()).await), none);
    let weak = is("PasswordPolicyViolation", "Password does not conform to the account password policy.");
    assert_eq!(refused(world.call::<op::CreateLoginProfile>(login("weak")).await), weak);
    world.call::<op::CreateLoginProfile>(login("Canary-Secret-1")).await.unwrap();
    let twice = is("EntityAlreadyExists", "Login Profile for user Ann already exists.");
    assert_eq!(refused(world.call::<op::CreateLoginProfile>(login("Canary-Secret-1")).await), twice);
    let found = world.call::<op::GetLoginProfile>(get()).await.unwrap().login_profile;
    assert_eq!((found.user_name.as_str(), found.password_reset_required), ("Ann", Some(true)));
    let mut tx = world.app.store.begin();
    let key = ("111111111111".parse().unwrap(), user.user_id);
    let stored = tx.get::<LoginProfile>(&key).await.unwrap().unwrap();
    assert!(stored.hash.starts_with("$argon2id$"));
    let account = "111111111111".parse().unwrap();
    let strict = IamPasswordPolicy { length_min: 20, ..IamPasswordPolicy::UNTOLD };
    world.put(&IamSettings { password_policy: Some(strict), ..IamSettings::of(account) }).await;
    let update = types::UpdateLoginProfileRequest {
        user_name: "Ann".to_owned(),
        password: Some("Canary-Secret-2".to_owned()),
        password_reset_required: None,
    };
    assert_eq!(refused(world.call::<op::UpdateLoginProfile>(update).await), weak);
}

#[tokio::test]
async fn a_user_changes_the_own_password_knowing_the_old_one() {
    let world = World::new().await;
    new_user(&world, "Ann").await;
    let key = new_key(&world, "Ann").await;
    let may = Input::<op::PutUserPolicy> {
        user_name: "Ann".to_owned(),
        policy_name: "p".to_owned(),
        policy_document: allow("iam:ChangePassword", "arn:aws:iam::*:user/${aws:username}"),
    };
    world.call::<op::PutUserPolicy>(may).await.unwrap();
    let login = types::CreateLoginProfileRequest {
        user_name: Some("Ann".to_owned()),
        password: Some("Correct-Horse-1".to_owned()),
        password_reset_required: Some(true),
    };
    world.call::<op::CreateLoginProfile>(login).await.unwrap();
    let change = async |old: &str, new: &str| {
        let request = world.signed_by_key(&key.access_key_id, &key.secret_access_key, "iam");
        let (old_password, new_password) = (old.to_owned(), new.to_owned());
        let input = types::ChangePasswordRequest { old_password, new_password };
        world.call_as::<op::ChangePassword>(Presented::Http(&request), input).await
    };
    let wrong = is("AccessDenied", "The old password was incorrect.");
    assert_eq!(refused(change("Wrong-Horse-1", "Correct-Horse-2").await), wrong);
    change("Correct-Horse-1", "Correct-Horse-2").await.unwrap();
    let get = types::GetLoginProfileRequest { user_name: Some("Ann".to_owned()) };
    let found = world.call::<op::GetLoginProfile>(get).await.unwrap().login_profile;
    assert_eq!(found.password_reset_required, Some(false));
    let account = "111111111111".parse().unwrap();
    let last = IamPasswordPolicy { reuse_prevention: Some(2), ..IamPasswordPolicy::UNTOLD };
    world.put(&IamSettings { password_policy: Some(last), ..IamSettings::of(account) }).await;
    let back = change("Correct-Horse-2", "Correct-Horse-1").await;
    assert_eq!(code(back), "PasswordPolicyViolation");
    // Root has none of this kind.
    let input = types::ChangePasswordRequest { old_password: "a".to_owned(), new_password: "b".to_owned() };
    assert_eq!(code(world.call::<op::ChangePassword>(input).await), "InvalidUserType");
}

#[tokio::test]
async fn an_account_can_let_all_of_its_users_change_their_own_passwords() {
    let world = World::new().await;
    new_user(&world, "Ann").await;
    let key = new_key(&world, "Ann").await;
    let login = types::CreateLoginProfileRequest {
        user_name: Some("Ann".to_owned()),
        password: Some("Correct-Horse-1".to_owned()),
        password_reset_required: None,
    };
    world.call::<op::CreateLoginProfile>(login).await.unwrap();
    let change = async |old: &str, new: &str| {
        let request = world.signed_by_key(&key.access_key_id, &key.secret_access_key, "iam");
        let (old_password, new_password) = (old.to_owned(), new.to_owned());
        let input = types::ChangePasswordRequest { old_password, new_password };
        world.call_as::<op::ChangePassword>(Presented::Http(&request), input).await
    };
    assert_eq!(code(change("Correct-Horse-1", "Correct-Horse-2").await), "AccessDenied");
    let account = "111111111111".parse().unwrap();
    let policy = IamPasswordPolicy { users_may_change: true, ..IamPasswordPolicy::UNTOLD };
    world.put(&IamSettings { password_policy: Some(policy), ..IamSettings::of(account) }).await;
    change("Correct-Horse-1", "Correct-Horse-2").await.unwrap();
    let deny = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Deny","Action":"iam:ChangePassword","Resource":"*"}]}"#;
    let deny = Input::<op::PutUserPolicy> {
        user_name: "Ann".to_owned(),
        policy_name: "p".to_owned(),
        policy_document: deny.to_owned(),
    };
    world.call::<op::PutUserPolicy>(deny).await.unwrap();
    let refused = change("Correct-Horse-2", "Correct-Horse-3").await.unwrap_err();
    assert!(refused.message().contains("with an explicit deny in an identity-based policy"), "{refused}");
}

#[tokio::test]
async fn guesses_at_an_old_password_come_to_an_end() {
    let world = World::new().await;
    new_user(&world, "Ann").await;
    let key = new_key(&world, "Ann").await;
    attach_to_user(&world, "Ann", "arn:aws:iam::aws:policy/IAMUserChangePassword").await;
    let login = types::CreateLoginProfileRequest {
        user_name: Some("Ann".to_owned()),
        password: Some("Correct-Horse-1".to_owned()),
        password_reset_required: None,
    };
    world.call::<op::CreateLoginProfile>(login).await.unwrap();
    let change = async |old: &str| {
        let request = world.signed_by_key(&key.access_key_id, &key.secret_access_key, "iam");
        let new_password = "Correct-Horse-2".to_owned();
        let input = types::ChangePasswordRequest { old_password: old.to_owned(), new_password };
        world.call_as::<op::ChangePassword>(Presented::Http(&request), input).await
    };
    for _ in 0..model::limits::SIGN_IN_FAILURES_MAX {
        assert_eq!(code(change("Wrong-Horse-1").await), "AccessDenied");
    }
    assert_eq!(code(change("Correct-Horse-1").await), "EntityTemporarilyUnmodifiable");
    // One more guess after the lock locks it for twice as long.
    world.clock.advance(model::limits::SIGN_IN_LOCK_FIRST);
    assert_eq!(code(change("Wrong-Horse-1").await), "AccessDenied");
    world.clock.advance(model::limits::SIGN_IN_LOCK_FIRST);
    assert_eq!(code(change("Correct-Horse-1").await), "EntityTemporarilyUnmodifiable");
    world.clock.advance(model::limits::SIGN_IN_LOCK_FIRST);
    change("Correct-Horse-1").await.unwrap();
}

pub(super) async fn attach_to_user(world: &World, name: &str, arn: &str) {
    let input = Input::<op::AttachUserPolicy> { user_name: name.to_owned(), policy_arn: arn.to_owned() };
    world.call::<op::AttachUserPolicy>(input).await.unwrap();
}

#[tokio::test]
async fn who_uses_a_policy_is_counted_and_told_and_keeps_it_there() {
    let world = World::new().await;
    let made = create_policy(&world, "Shared", &allow("s3:*", "*")).await.unwrap();
    let arn = made.arn.unwrap();
    new_user(&world, "Ann").await;
    attach_to_user(&world, "Ann", &arn).await;
    create(&world, "Ops").await;
    attach(&world, "Ops", &arn).await.unwrap();
    let group = types::CreateGroupRequest { group_name: "Staff".to_owned(), path: None };
    world.call::<op::CreateGroup>(group).await.unwrap();
    let to_group = Input::<op::AttachGroupPolicy> { group_name: "Staff".to_owned(), policy_arn: arn.clone() };
    world.call::<op::AttachGroupPolicy>(to_group).await.unwrap();
    let bob = types::CreateUserRequest {
        user_name: "Bob".to_owned(),
        path: Some("/team/".to_owned()),
        permissions_boundary: Some(arn.clone()),
        tags: None,
    };
    world.call::<op::CreateUser>(bob).await.unwrap();
    let found = Input::<op::GetPolicy> { policy_arn: arn.clone() };
    let found = world.call::<op::GetPolicy>(found).await.unwrap().policy.unwrap();
    assert_eq!((found.attachment_count, found.permissions_boundary_usage_count), (Some(3), Some(1)));

    let entities = async |input: types::ListEntitiesForPolicyRequest| {
        let found = world.call::<op::ListEntitiesForPolicy>(input).await.unwrap();
        let mut names: Vec<String> = Vec::new();
        names.extend(found.policy_groups.unwrap().into_iter().filter_map(|group| group.group_name));
        names.extend(found.policy_users.unwrap().into_iter().filter_map(|user| user.user_name));
        names.extend(found.policy_roles.unwrap().into_iter().filter_map(|role| role.role_name));
        (names.join(" "), found.marker)
    };
    let ask = types::ListEntitiesForPolicyRequest { policy_arn: arn.clone(), ..Default::default() };
    assert_eq!(entities(ask.clone()).await.0, "Staff Ann Bob Ops");
    let page = types::ListEntitiesForPolicyRequest { max_items: Some(3), ..ask.clone() };
    let (first, marker) = entities(page.clone()).await;
    assert_eq!((first.as_str(), marker.is_some()), ("Staff Ann Bob", true));
    assert_eq!(entities(types::ListEntitiesForPolicyRequest { marker, ..page }).await.0, "Ops");
    let users = Some(types::EntityType::User);
    let of_users = types::ListEntitiesForPolicyRequest { entity_filter: users, ..ask.clone() };
    assert_eq!(entities(of_users).await.0, "Ann Bob");
    let bounds = types::ListEntitiesForPolicyRequest {
        policy_usage_filter: Some(types::PolicyUsageType::PermissionsBoundary),
        ..ask.clone()
    };
    assert_eq!(entities(bounds).await.0, "Bob");
    let at = types::ListEntitiesForPolicyRequest { path_prefix: Some("/team/".to_owned()), ..ask };
    assert_eq!(entities(at).await.0, "Bob");
    let delete = Input::<op::DeletePolicy> { policy_arn: arn };
    assert_eq!(code(world.call::<op::DeletePolicy>(delete).await), "DeleteConflict");
}
