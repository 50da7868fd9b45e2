//! Tests of `iam`: through the dispatcher, against an account in memory.

use model::{Duration, Role, RoleOwner, SamlProvider, Timestamp};
use store::Stored as _;
use wire::generated::iam::{Error, op, types};
use wire::{Operation, ServiceError as _, Unit};

use crate::Presented;
use crate::testing::{World, session_of};

pub(super) type Input<O> = <O as Operation>::Input;

pub(super) const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole"}]}"#;
const RESERVED: &str = "AWSReservedSSO_Admin_0123456789abcdef";
pub(super) const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

pub(super) fn allow(action: &str, resource: &str) -> String {
    let statement = format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"{resource}"}}"#);
    format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#)
}

pub(super) fn new_role(name: &str) -> types::CreateRoleRequest {
    types::CreateRoleRequest {
        role_name: name.to_owned(),
        assume_role_policy_document: TRUST.to_owned(),
        ..types::CreateRoleRequest::default()
    }
}

pub(super) async fn create(world: &World, name: &str) -> types::Role {
    world.call::<op::CreateRole>(new_role(name)).await.unwrap().role
}

async fn get(world: &World, name: &str) -> Result<types::Role, Error> {
    let input = Input::<op::GetRole> { role_name: name.to_owned() };
    world.call::<op::GetRole>(input).await.map(|found| found.role)
}

pub(super) async fn create_policy(world: &World, name: &str, document: &str) -> Result<types::Policy, Error> {
    let input = types::CreatePolicyRequest {
        policy_name: name.to_owned(),
        policy_document: document.to_owned(),
        ..types::CreatePolicyRequest::default()
    };
    world.call::<op::CreatePolicy>(input).await.map(|made| made.policy.unwrap())
}

pub(super) async fn attach(world: &World, role: &str, arn: &str) -> Result<Unit, Error> {
    let input = Input::<op::AttachRolePolicy> { role_name: role.to_owned(), policy_arn: arn.to_owned() };
    world.call::<op::AttachRolePolicy>(input).await
}

pub(super) async fn detach(world: &World, role: &str, arn: &str) -> Result<Unit, Error> {
    let input = Input::<op::DetachRolePolicy> { role_name: role.to_owned(), policy_arn: arn.to_owned() };
    world.call::<op::DetachRolePolicy>(input).await
}

pub(super) fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    result.unwrap_err().code().to_owned()
}

/// A role as the provisioning worker makes them.
pub(super) fn reserved(world: &World) -> Role {
    Role {
        account: "111111111111".parse().unwrap(),
        name: RESERVED.to_owned(),
        path: "/aws-reserved/sso.amazonaws.com/".to_owned(),
        id: "AROARESERVEDRESERVEDR".to_owned(),
        description: String::new(),
        trust_policy: TRUST.to_owned(),
        max_session: Duration::from_hours(12),
        inline_policies: vec![("AwsSSOInlinePolicy".to_owned(), allow("*", "*"))],
        attached_policies: vec![READ_ONLY.to_owned()],
        boundary: None,
        owner: RoleOwner::Reserved {
            instance: world.founded.instance.id.clone(),
            permission_set: "ps-0123456789abcdef".parse().unwrap(),
        },
        tags: Vec::new(),
        created: Timestamp(1000),
    }
}

#[tokio::test]
async fn what_aws_wrote_for_the_role_of_a_service_goes_to_no_other() {
    let world = World::new().await;
    create(&world, "Ops").await;
    let arn = "arn:aws:iam::aws:policy/aws-service-role/AWSSSOServiceRolePolicy";
    let refused = attach(&world, "Ops", arn).await.unwrap_err();
    let text = "Cannot attach a Service Role Policy to a Customer Role.";
    assert_eq!((refused.code(), refused.message()), ("PolicyNotAttachable", text));
    let bound = types::PutRolePermissionsBoundaryRequest {
        role_name: "Ops".to_owned(),
        permissions_boundary: arn.to_owned(),
    };
    assert_eq!(code(world.call::<op::PutRolePermissionsBoundary>(bound).await), "PolicyNotAttachable");
}

#[tokio::test]
async fn a_role_lives_from_its_making_to_its_end() {
    let world = World::new().await;
    let made = create(&world, "Ops").await;
    assert_eq!(made.arn, "arn:aws:iam::111111111111:role/Ops");
    assert!(made.role_id.starts_with("AROA"));
    assert_eq!(get(&world, "Ops").await.unwrap().max_session_duration, Some(3600));
    let document = made.assume_role_policy_document.unwrap();
    assert!(document.starts_with("%7B%22Version%22%3A%222012-10-17%22%2C"), "{document}");
    let again = world.call::<op::CreateRole>(new_role("ops")).await.unwrap_err();
    assert_eq!(
        (again.code(), again.message()),
        ("EntityAlreadyExists", "Role with name ops already exists.")
    );

    let update = Input::<op::UpdateRole> {
        role_name: "Ops".to_owned(),
        description: Some("on call".to_owned()),
        max_session_duration: Some(7200),
    };
    world.call::<op::UpdateRole>(update).await.unwrap();
    let found = get(&world, "Ops").await.unwrap();
    assert_eq!((found.description.as_deref(), found.max_session_duration), (Some("on call"), Some(7200)));

    let policy = Input::<op::PutRolePolicy> {
        role_name: "Ops".to_owned(),
        policy_name: "inline".to_owned(),
        policy_document: allow("s3:*", "*"),
    };
    world.call::<op::PutRolePolicy>(policy.clone()).await.unwrap();
    attach(&world, "Ops", READ_ONLY).await.unwrap();
    attach(&world, "Ops", READ_ONLY).await.unwrap();
    let delete = Input::<op::DeleteRole> { role_name: "Ops".to_owned() };
    let refused = world.call::<op::DeleteRole>(delete.clone()).await.unwrap_err();
    assert_eq!(refused.message(), "Cannot delete entity, must detach all policies first.");
    detach(&world, "Ops", READ_ONLY).await.unwrap();
    assert_eq!(code(detach(&world, "Ops", READ_ONLY).await), "NoSuchEntity");
    let refused = world.call::<op::DeleteRole>(delete.clone()).await.unwrap_err();
    assert_eq!(refused.message(), "Cannot delete entity, must delete policies first.");
    let inline = Input::<op::GetRolePolicy> { role_name: "Ops".to_owned(), policy_name: "inline".to_owned() };
    let inline = world.call::<op::GetRolePolicy>(inline).await.unwrap().policy_document;
    assert!(inline.contains("s3%3A%2A"), "{inline}");
    let without =
        Input::<op::DeleteRolePolicy> { role_name: "Ops".to_owned(), policy_name: "inline".to_owned() };
    world.call::<op::DeleteRolePolicy>(without.clone()).await.unwrap();
    assert_eq!(code(world.call::<op::DeleteRolePolicy>(without).await), "NoSuchEntity");
    world.call::<op::DeleteRole>(delete).await.unwrap();
    let gone = get(&world, "Ops").await.unwrap_err();
    assert_eq!((gone.code(), gone.message()), ("NoSuchEntity", "The role with name Ops cannot be found."));
}

#[tokio::test]
async fn a_protected_role_refuses_every_change_in_awss_words() {
    let world = World::new().await;
    world.put(&reserved(&world)).await;
    let name = || RESERVED.to_owned();
    let text = format!(
        "Cannot perform the operation on the protected role '{RESERVED}' - this role is only modifiable by \
         AWS"
    );
    let mut refusals = vec![
        attach(&world, RESERVED, READ_ONLY).await.unwrap_err(),
        detach(&world, RESERVED, READ_ONLY).await.unwrap_err(),
        world.call::<op::CreateRole>(new_role("AWSReservedSSO_Mine_0")).await.unwrap_err(),
    ];
    macro_rules! refuses {
        ($($op:ident { $($field:ident: $value:expr),* $(,)? })*) => {$(
            let input = Input::<op::$op> { role_name: name(), $($field: $value),* };
            refusals.push(world.call::<op::$op>(input).await.unwrap_err());
        )*};
    }
    refuses! {
        DeleteRole {}
        DeleteRolePermissionsBoundary {}
        DeleteRolePolicy { policy_name: "AwsSSOInlinePolicy".to_owned() }
        PutRolePermissionsBoundary { permissions_boundary: READ_ONLY.to_owned() }
        PutRolePolicy { policy_name: "more".to_owned(), policy_document: allow("*", "*") }
        TagRole { tags: vec![types::Tag { key: "a".to_owned(), value: "b".to_owned() }] }
        UntagRole { tag_keys: vec!["a".to_owned()] }
        UpdateAssumeRolePolicy { policy_document: TRUST.to_owned() }
        UpdateRole { description: None, max_session_duration: Some(3600) }
    }
    for refused in &refusals {
        assert_eq!(refused.code(), "UnmodifiableEntity");
    }
    assert_eq!(refusals[0].message(), text);
    assert_eq!(refusals[3].message(), text);
    let held = world.app.store.begin().get::<Role>(&reserved(&world).key()).await.unwrap().unwrap();
    assert_eq!(*held, reserved(&world));
}

#[tokio::test]
async fn a_provisioned_role_and_its_provider_are_seen_and_the_provider_stays() {
    let world = World::new().await;
    world.put(&reserved(&world)).await;
    let provider = SamlProvider {
        account: "111111111111".parse().unwrap(),
        name: "AWSSSO_0123456789abcdef_DO_NOT_DELETE".to_owned(),
        metadata: "<EntityDescriptor/>".to_owned(),
        reserved: Some(world.founded.instance.id.clone()),
        tags: Vec::new(),
        created: Timestamp(1000),
        valid_until: Timestamp(2000),
    };
    world.put(&provider).await;
    let found = get(&world, RESERVED).await.unwrap();
    let arn = format!("arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/{RESERVED}");
    assert_eq!(found.arn, arn);
    let attached =
        Input::<op::ListAttachedRolePolicies> { role_name: RESERVED.to_owned(), ..Default::default() };
    let attached = world.call::<op::ListAttachedRolePolicies>(attached).await.unwrap();
    assert_eq!(attached.attached_policies.unwrap()[0].policy_name.as_deref(), Some("ReadOnlyAccess"));
    let names = Input::<op::ListRolePolicies> { role_name: RESERVED.to_owned(), ..Default::default() };
    assert_eq!(world.call::<op::ListRolePolicies>(names).await.unwrap().policy_names, ["AwsSSOInlinePolicy"]);

    let listed =
        world.call::<op::ListSAMLProviders>(Input::<op::ListSAMLProviders>::default()).await.unwrap();
    assert_eq!(listed.saml_provider_list.unwrap()[0].arn, Some(provider.arn()));
    let read = Input::<op::GetSAMLProvider> { saml_provider_arn: provider.arn() };
    let read = world.call::<op::GetSAMLProvider>(read).await.unwrap();
    assert_eq!(read.saml_metadata_document.as_deref(), Some("<EntityDescriptor/>"));
    let delete = Input::<op::DeleteSAMLProvider> { saml_provider_arn: provider.arn() };
    assert_eq!(code(world.call::<op::DeleteSAMLProvider>(delete).await), "UnmodifiableEntity");
    let update = types::UpdateSAMLProviderRequest { saml_provider_arn: provider.arn(), ..Default::default() };
    assert_eq!(code(world.call::<op::UpdateSAMLProvider>(update).await), "UnmodifiableEntity");
    let own = SamlProvider { name: "Mine".to_owned(), reserved: None, ..provider };
    world.put(&own).await;
    let delete = Input::<op::DeleteSAMLProvider> { saml_provider_arn: own.arn() };
    world.call::<op::DeleteSAMLProvider>(delete.clone()).await.unwrap();
    assert_eq!(code(world.call::<op::DeleteSAMLProvider>(delete).await), "NoSuchEntity");
}

#[tokio::test]
async fn customer_policies_have_versions_and_stay_while_they_are_used() {
    let world = World::new().await;
    let made = create_policy(&world, "Deny", &allow("s3:*", "*")).await.unwrap();
    let arn = made.arn.unwrap();
    assert_eq!(arn, "arn:aws:iam::111111111111:policy/Deny");
    let again = create_policy(&world, "deny", &allow("s3:*", "*")).await.unwrap_err();
    assert_eq!(again.message(), "A policy called deny already exists. Duplicate names are not allowed.");
    for number in 2..=5 {
        let input = Input::<op::CreatePolicyVersion> {
            policy_arn: arn.clone(),
            policy_document: allow("s3:*", "*"),
            setas_default: Some(number == 3),
        };
        let version = world.call::<op::CreatePolicyVersion>(input).await.unwrap().policy_version.unwrap();
        assert_eq!(version.version_id, Some(format!("v{number}")));
    }
    let sixth = Input::<op::CreatePolicyVersion> {
        policy_arn: arn.clone(),
        policy_document: allow("s3:*", "*"),
        setas_default: None,
    };
    assert_eq!(code(world.call::<op::CreatePolicyVersion>(sixth).await), "LimitExceeded");
    let versions = Input::<op::ListPolicyVersions> { policy_arn: arn.clone(), ..Default::default() };
    let versions = world.call::<op::ListPolicyVersions>(versions).await.unwrap().versions.unwrap();
    let defaults: Vec<_> =
        versions.iter().filter(|version| version.is_default_version == Some(true)).collect();
    assert_eq!((versions.len(), defaults[0].version_id.as_deref()), (5, Some("v3")));
    assert_eq!(defaults.len(), 1);

    create(&world, "Ops").await;
    attach(&world, "Ops", &arn).await.unwrap();
    let found = Input::<op::GetPolicy> { policy_arn: arn.clone() };
    let found = world.call::<op::GetPolicy>(found).await.unwrap().policy.unwrap();
    assert_eq!((found.attachment_count, found.default_version_id.as_deref()), (Some(1), Some("v3")));
    let delete = Input::<op::DeletePolicy> { policy_arn: arn.clone() };
    let refused = world.call::<op::DeletePolicy>(delete.clone()).await.unwrap_err();
    let attached = "Cannot delete a policy attached to entities.";
    assert_eq!((refused.code(), refused.message()), ("DeleteConflict", attached));
    detach(&world, "Ops", &arn).await.unwrap();
    assert_eq!(code(world.call::<op::DeletePolicy>(delete.clone()).await), "DeleteConflict");
    let version =
        |id: &str| Input::<op::DeletePolicyVersion> { policy_arn: arn.clone(), version_id: id.to_owned() };
    assert_eq!(code(world.call::<op::DeletePolicyVersion>(version("v3")).await), "DeleteConflict");
    let set = |id: &str| Input::<op::SetDefaultPolicyVersion> {
        policy_arn: arn.clone(),
        version_id: id.to_owned(),
    };
    assert_eq!(code(world.call::<op::SetDefaultPolicyVersion>(set("v9")).await), "NoSuchEntity");
    world.call::<op::SetDefaultPolicyVersion>(set("v4")).await.unwrap();
    assert_eq!(code(world.call::<op::DeletePolicyVersion>(version("v4")).await), "DeleteConflict");
    for id in ["v1", "v2", "v3", "v5"] {
        world.call::<op::DeletePolicyVersion>(version(id)).await.unwrap();
    }
    let sixth = Input::<op::CreatePolicyVersion> {
        policy_arn: arn.clone(),
        policy_document: allow("s3:*", "*"),
        setas_default: None,
    };
    let made = world.call::<op::CreatePolicyVersion>(sixth).await.unwrap().policy_version.unwrap();
    assert_eq!(made.version_id.as_deref(), Some("v6"));
    world.call::<op::DeletePolicyVersion>(version("v6")).await.unwrap();
    world.call::<op::DeletePolicy>(delete.clone()).await.unwrap();
    assert_eq!(code(world.call::<op::DeletePolicy>(delete).await), "NoSuchEntity");
    assert_eq!(code(attach(&world, "Ops", &arn).await), "NoSuchEntity");
}

#[tokio::test]
async fn awss_policies_are_read_and_listed_and_changed_by_nobody() {
    let world = World::new().await;
    create_policy(&world, "Mine", &allow("s3:*", "*")).await.unwrap();
    let read = Input::<op::GetPolicy> { policy_arn: READ_ONLY.to_owned() };
    let read = world.call::<op::GetPolicy>(read).await.unwrap().policy.unwrap();
    assert!(read.create_date.is_some());
    let version = Input::<op::GetPolicyVersion> {
        policy_arn: READ_ONLY.to_owned(),
        version_id: read.default_version_id.unwrap(),
    };
    let version = world.call::<op::GetPolicyVersion>(version).await.unwrap().policy_version.unwrap();
    assert!(version.document.unwrap().starts_with("%7B%22"));
    let missing =
        Input::<op::GetPolicyVersion> { policy_arn: READ_ONLY.to_owned(), version_id: "v9999".to_owned() };
    assert_eq!(code(world.call::<op::GetPolicyVersion>(missing).await), "NoSuchEntity");
    let delete = Input::<op::DeletePolicy> { policy_arn: READ_ONLY.to_owned() };
    assert_eq!(code(world.call::<op::DeletePolicy>(delete).await), "AccessDenied");

    let mut input = types::ListPoliciesRequest {
        scope: Some(types::PolicyScopeType::Local),
        ..types::ListPoliciesRequest::default()
    };
    let local = world.call::<op::ListPolicies>(input.clone()).await.unwrap();
    assert_eq!(local.policies.unwrap().len(), 1);
    input.scope = None;
    input.max_items = Some(1000);
    let (mut names, mut pages) = (Vec::new(), 0);
    loop {
        let page = world.call::<op::ListPolicies>(input.clone()).await.unwrap();
        names.extend(page.policies.unwrap().into_iter().filter_map(|policy| policy.arn));
        pages += 1;
        assert_eq!(page.is_truncated, Some(page.marker.is_some()));
        input.marker = page.marker;
        if input.marker.is_none() {
            break;
        }
    }
    assert!(pages > 1);
    assert_eq!(names.len(), policy::managed::iter().len() + 1);
    input.only_attached = Some(true);
    let attached = world.call::<op::ListPolicies>(input).await.unwrap();
    assert!(attached.policies.unwrap().is_empty());
}

#[tokio::test]
async fn documents_are_refused_in_iams_words() {
    let world = World::new().await;
    create(&world, "Ops").await;
    let refused = create_policy(&world, "Bad", "{").await.unwrap_err();
    assert_eq!((refused.code(), refused.message()), ("MalformedPolicyDocument", "Syntax errors in policy."));
    let idle = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Resource":"*"}]}"#;
    let refused = create_policy(&world, "Bad", idle).await.unwrap_err();
    assert_eq!(refused.message(), "Policy statement must contain actions.");
    assert_eq!(code(create_policy(&world, "Bad", TRUST).await), "MalformedPolicyDocument");
    let large = allow(&format!("s3:{}", "a".repeat(6144)), "*");
    assert_eq!(code(create_policy(&world, "Bad", &large).await), "LimitExceeded");
    let trust = Input::<op::UpdateAssumeRolePolicy> {
        role_name: "Ops".to_owned(),
        policy_document: allow("sts:AssumeRole", "*"),
    };
    assert_eq!(code(world.call::<op::UpdateAssumeRolePolicy>(trust).await), "MalformedPolicyDocument");
    let inline = |name: &str| Input::<op::PutRolePolicy> {
        role_name: "Ops".to_owned(),
        policy_name: name.to_owned(),
        policy_document: large.clone(),
    };
    world.call::<op::PutRolePolicy>(inline("a")).await.unwrap();
    world.call::<op::PutRolePolicy>(inline("a")).await.unwrap();
    let refused = world.call::<op::PutRolePolicy>(inline("b")).await.unwrap_err();
    assert_eq!(refused.message(), "Maximum policy size of 10240 bytes exceeded for role Ops");
}

#[tokio::test]
async fn roles_are_listed_in_pages_and_by_path_while_roles_are_made() {
    let world = World::new().await;
    for name in ["a", "c", "e"] {
        create(&world, name).await;
    }
    let team = types::CreateRoleRequest { path: Some("/team/".to_owned()), ..new_role("d") };
    world.call::<op::CreateRole>(team).await.unwrap();
    let mut input = types::ListRolesRequest { max_items: Some(2), ..types::ListRolesRequest::default() };
    let first = world.call::<op::ListRoles>(input.clone()).await.unwrap();
    let names = |page: &types::ListRolesResponse| -> Vec<String> {
        page.roles.iter().map(|role| role.role_name.clone()).collect()
    };
    assert_eq!((names(&first), first.is_truncated), (vec!["a".to_owned(), "c".to_owned()], Some(true)));
    create(&world, "b").await;
    input.marker = first.marker;
    let second = world.call::<op::ListRoles>(input.clone()).await.unwrap();
    assert_eq!((names(&second), second.is_truncated), (vec!["d".to_owned(), "e".to_owned()], Some(false)));
    input = types::ListRolesRequest { path_prefix: Some("/team/".to_owned()), ..Default::default() };
    assert_eq!(names(&world.call::<op::ListRoles>(input.clone()).await.unwrap()), ["d"]);
    input.marker = Some("!".to_owned());
    assert_eq!(code(world.call::<op::ListRoles>(input).await), "ValidationError");
}

#[tokio::test]
async fn a_role_named_without_its_path_is_still_guarded_by_it() {
    let world = World::new().await;
    let guarded = types::CreateRoleRequest { path: Some("/guarded/".to_owned()), ..new_role("Vault") };
    world.call::<op::CreateRole>(guarded).await.unwrap();
    create(&world, "Open").await;
    let entry = create(&world, "Entry").await;
    let statements = r#"[{"Effect":"Allow","Action":"iam:*","Resource":"*"},
        {"Effect":"Deny","Action":"iam:*","Resource":"arn:aws:iam::*:role/guarded/*"}]"#;
    let policy = Input::<op::PutRolePolicy> {
        role_name: "Entry".to_owned(),
        policy_name: "inline".to_owned(),
        policy_document: format!(r#"{{"Version":"2012-10-17","Statement":{statements}}}"#),
    };
    world.call::<op::PutRolePolicy>(policy).await.unwrap();
    let claims = session_of(&world.app, &"111111111111".parse().unwrap(), "Entry", &entry.role_id);
    let request = world.signed_by(&claims, "iam");
    let tag = |name: &str| types::TagRoleRequest {
        role_name: name.to_owned(),
        tags: vec![types::Tag { key: "a".to_owned(), value: "b".to_owned() }],
    };
    world.call_as::<op::TagRole>(Presented::Http(&request), tag("Open")).await.unwrap();
    let refused = world.call_as::<op::TagRole>(Presented::Http(&request), tag("Vault")).await.unwrap_err();
    assert_eq!(refused.code(), "AccessDenied");
    assert!(refused.message().contains("role/guarded/Vault with an explicit deny"), "{refused}");
}

#[tokio::test]
async fn tags_are_put_replaced_and_taken_away() {
    let world = World::new().await;
    create(&world, "Ops").await;
    let tag = |key: &str, value: &str| types::Tag { key: key.to_owned(), value: value.to_owned() };
    let put = |tags| world.call::<op::TagRole>(types::TagRoleRequest { role_name: "Ops".to_owned(), tags });
    put(vec![tag("team", "a"), tag("cost", "1")]).await.unwrap();
    put(vec![tag("Team", "b")]).await.unwrap();
    let list = Input::<op::ListRoleTags> { role_name: "Ops".to_owned(), ..Default::default() };
    let listed = world.call::<op::ListRoleTags>(list.clone()).await.unwrap();
    assert_eq!(listed.tags, [tag("Team", "b"), tag("cost", "1")]);
    let untag = Input::<op::UntagRole> { role_name: "Ops".to_owned(), tag_keys: vec!["COST".to_owned()] };
    world.call::<op::UntagRole>(untag).await.unwrap();
    assert_eq!(world.call::<op::ListRoleTags>(list).await.unwrap().tags, [tag("Team", "b")]);
    assert_eq!(code(put(vec![tag("a", "1"), tag("A", "2")]).await), "InvalidInput");
    let many = (0..50).map(|number| tag(&format!("k{number}"), "")).collect();
    assert_eq!(code(put(many).await), "LimitExceeded");
}

#[tokio::test]
async fn a_boundary_must_be_there() {
    let world = World::new().await;
    create(&world, "Ops").await;
    let bound = |arn: &str| Input::<op::PutRolePermissionsBoundary> {
        role_name: "Ops".to_owned(),
        permissions_boundary: arn.to_owned(),
    };
    let missing = bound("arn:aws:iam::111111111111:policy/Missing");
    assert_eq!(code(world.call::<op::PutRolePermissionsBoundary>(missing).await), "NoSuchEntity");
    world.call::<op::PutRolePermissionsBoundary>(bound(READ_ONLY)).await.unwrap();
    let found = get(&world, "Ops").await.unwrap().permissions_boundary.unwrap();
    assert_eq!(found.permissions_boundary_arn.as_deref(), Some(READ_ONLY));
    let summary = world.call::<op::GetAccountSummary>(Unit {}).await.unwrap().summary_map.unwrap();
    assert_eq!(summary.get("Roles"), Some(&1));
}
