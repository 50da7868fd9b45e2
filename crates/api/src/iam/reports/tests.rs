//! Tests of reports on an account.

use model::{AccessKey, Duration, IamPasswordPolicy, IamSettings, KeyOwner, LastUsed};
use wire::generated::iam::{Error, op, types};
use wire::{Operation, ServiceError as _, Unit};

use crate::Presented;
use crate::testing::{World, session_of};

type Input<O> = <O as Operation>::Input;

const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole"}]}"#;
const READ: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":["iam:GetRole","s3:Get*"],"Resource":"*"}]}"#;

async fn user(world: &World, name: &str) -> types::User {
    let input = types::CreateUserRequest { user_name: name.to_owned(), ..Default::default() };
    world.call::<op::CreateUser>(input).await.unwrap().user.unwrap()
}

/// A role that may look at roles and read from S3.
async fn role(world: &World, name: &str) -> types::Role {
    let input = types::CreateRoleRequest {
        role_name: name.to_owned(),
        assume_role_policy_document: TRUST.to_owned(),
        ..Default::default()
    };
    let role = world.call::<op::CreateRole>(input).await.unwrap().role;
    let input = types::PutRolePolicyRequest {
        role_name: name.to_owned(),
        policy_name: "Read".to_owned(),
        policy_document: READ.to_owned(),
    };
    world.call::<op::PutRolePolicy>(input).await.unwrap();
    role
}

async fn csv(world: &World) -> Result<String, Error> {
    let report = world.call::<op::GetCredentialReport>(Unit {}).await?;
    Ok(String::from_utf8(report.content.unwrap().0).unwrap())
}

#[tokio::test]
async fn a_credential_report_has_awss_columns_and_lasts_four_hours() {
    let world = World::new().await;
    let none = csv(&world).await.unwrap_err();
    assert_eq!(none.code(), "ReportNotPresent");
    let account = "111111111111".parse().unwrap();
    let policy = IamPasswordPolicy { age_days_max: Some(90), ..IamPasswordPolicy::UNTOLD };
    world.put(&IamSettings { password_policy: Some(policy), ..IamSettings::of(account) }).await;
    let ann = user(&world, "ann,b").await;
    let key = AccessKey {
        id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
        account: "111111111111".parse().unwrap(),
        owner: KeyOwner::User(ann.user_id),
        sealed_secret: String::new(),
        active: false,
        created: world.app.clock.now(),
    };
    world.put(&key).await;
    let last_use = LastUsed {
        of: key.id,
        time: world.app.clock.now(),
        service: "sts".to_owned(),
        region: "eu-west-1".to_owned(),
    };
    world.put(&last_use).await;
    let made = world.call::<op::GenerateCredentialReport>(Unit {}).await.unwrap();
    assert_eq!(made.state, Some(types::ReportStateType::Started));
    let again = world.call::<op::GenerateCredentialReport>(Unit {}).await.unwrap();
    assert_eq!((again.state, again.description), (Some(types::ReportStateType::Complete), None));
    let now = world.app.clock.now().to_rfc3339();
    let report = csv(&world).await.unwrap();
    let lines: Vec<&str> = report.split('\n').collect();
    assert_eq!((lines.len(), lines[0].split(',').count()), (3, 22));
    assert!(lines[1].starts_with("<root_account>,arn:aws:iam::111111111111:root,"), "{report}");
    let expected = format!(
        "\"ann,b\",\"arn:aws:iam::111111111111:user/ann,b\",{now},false,N/A,N/A,N/A,false,\
         false,{now},{now},eu-west-1,sts,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A"
    );
    assert_eq!(lines[2], expected);
    world.clock.advance(Duration::from_hours(4));
    assert_eq!(csv(&world).await.unwrap_err().code(), "ReportExpired");
    let made = world.call::<op::GenerateCredentialReport>(Unit {}).await.unwrap();
    assert_eq!(made.state, Some(types::ReportStateType::Started));
}

#[tokio::test]
async fn a_password_is_in_the_report_with_its_next_rotation() {
    let world = World::new().await;
    let account = "111111111111".parse().unwrap();
    let policy = IamPasswordPolicy { age_days_max: Some(90), ..IamPasswordPolicy::UNTOLD };
    world.put(&IamSettings { password_policy: Some(policy), ..IamSettings::of(account) }).await;
    user(&world, "ann").await;
    let input = types::CreateLoginProfileRequest {
        user_name: Some("ann".to_owned()),
        password: Some("Correct-Horse-7".to_owned()),
        ..Default::default()
    };
    world.call::<op::CreateLoginProfile>(input).await.unwrap();
    world.call::<op::GenerateCredentialReport>(Unit {}).await.unwrap();
    let now = world.app.clock.now();
    let next = now.plus(Duration::from_days(90)).to_rfc3339();
    let report = csv(&world).await.unwrap();
    let wanted = format!("true,no_information,{},{next},false,", now.to_rfc3339());
    assert!(report.split('\n').nth(2).unwrap().contains(&wanted), "{report}");
}

#[tokio::test]
async fn authorization_details_come_by_kind_and_in_pages() {
    let world = World::new().await;
    role(&world, "Ops").await;
    user(&world, "ann").await;
    let input =
        types::AttachUserPolicyRequest { user_name: "ann".to_owned(), policy_arn: READ_ONLY.to_owned() };
    world.call::<op::AttachUserPolicy>(input).await.unwrap();
    let mut input = types::GetAccountAuthorizationDetailsRequest { max_items: Some(2), ..Default::default() };
    let first = world.call::<op::GetAccountAuthorizationDetails>(input.clone()).await.unwrap();
    assert_eq!(first.user_detail_list.unwrap()[0].user_name.as_deref(), Some("ann"));
    let roles = first.role_detail_list.unwrap();
    assert_eq!(roles[0].role_policy_list.as_ref().unwrap()[0].policy_name.as_deref(), Some("Read"));
    assert!(roles[0].assume_role_policy_document.as_ref().unwrap().starts_with("%7B%22"));
    assert!(first.group_detail_list.unwrap().is_empty());
    input.marker = first.marker;
    let second = world.call::<op::GetAccountAuthorizationDetails>(input.clone()).await.unwrap();
    let policies = second.policies.unwrap();
    assert_eq!((policies.len(), policies[0].arn.as_deref()), (1, Some(READ_ONLY)));
    assert_eq!((policies[0].attachment_count, second.is_truncated), (Some(1), Some(false)));
    input = Default::default();
    input.filter = Some(vec![types::EntityType::Group, types::EntityType::LocalManagedPolicy]);
    let none = world.call::<op::GetAccountAuthorizationDetails>(input.clone()).await.unwrap();
    assert!(none.role_detail_list.unwrap().is_empty() && none.policies.unwrap().is_empty());
    input.marker = Some("!".to_owned());
    let refused = world.call::<op::GetAccountAuthorizationDetails>(input).await.unwrap_err();
    let text = "Marker and Filter do not match";
    assert_eq!((refused.code(), refused.message()), ("ValidationError", text));
}

/// Lets a role look at itself, which it may, and at a user, which it may not.
async fn act(world: &World, role: &types::Role) {
    let claims = session_of(&world.app, &"111111111111".parse().unwrap(), &role.role_name, &role.role_id);
    let request = world.signed_by(&claims, "iam");
    let input = Input::<op::GetRole> { role_name: role.role_name.clone() };
    world.call_as::<op::GetRole>(Presented::Http(&request), input).await.unwrap();
    let input = Input::<op::GetUser> { user_name: Some("ann".to_owned()) };
    assert!(world.call_as::<op::GetUser>(Presented::Http(&request), input).await.is_err());
}

async fn generate(world: &World, arn: &str, actions: bool) -> Result<String, Error> {
    let granularity = actions.then_some(types::AccessAdvisorUsageGranularityType::ActionLevel);
    let input = types::GenerateServiceLastAccessedDetailsRequest { arn: arn.to_owned(), granularity };
    Ok(world.call::<op::GenerateServiceLastAccessedDetails>(input).await?.job_id.unwrap())
}

#[tokio::test]
async fn what_was_used_last_is_read_from_the_trail() {
    let world = World::new().await;
    let role = role(&world, "Ops").await;
    let used = world.app.clock.now();
    act(&world, &role).await;
    world.clock.advance(Duration::from_hours(1));
    let job = generate(&world, &role.arn, true).await.unwrap();
    let input = types::GetServiceLastAccessedDetailsRequest { job_id: job.clone(), ..Default::default() };
    let report = world.call::<op::GetServiceLastAccessedDetails>(input).await.unwrap();
    assert_eq!(report.job_status, types::JobStatusType::Completed);
    let services = report.services_last_accessed;
    let names: Vec<&str> = services.iter().map(|service| service.service_namespace.as_str()).collect();
    assert_eq!(names, ["iam", "s3"]);
    assert_eq!(services[0].service_name, "AWS Identity and Access Management");
    assert_eq!(services[0].last_authenticated.unwrap().millis(), used.0);
    assert_eq!(services[0].last_authenticated_entity.as_ref(), Some(&role.arn));
    let actions = services[0].tracked_actions_last_accessed.as_ref().unwrap();
    let actions: Vec<&str> = actions.iter().filter_map(|action| action.action_name.as_deref()).collect();
    assert_eq!(actions, ["GetRole", "GetUser"]);
    assert_eq!((services[1].last_authenticated, services[1].total_authenticated_entities), (None, Some(0)));
    let input = types::GetServiceLastAccessedDetailsWithEntitiesRequest {
        job_id: job,
        service_namespace: "iam".to_owned(),
        ..Default::default()
    };
    let report = world.call::<op::GetServiceLastAccessedDetailsWithEntities>(input).await.unwrap();
    let entity = &report.entity_details_list[0];
    assert_eq!((&entity.entity_info.arn, &entity.entity_info.id), (&role.arn, &role.role_id));
    assert_eq!(entity.last_authenticated.unwrap().millis(), used.0);
}

#[tokio::test]
async fn a_policys_report_is_about_those_who_have_it_and_for_those_who_asked() {
    let world = World::new().await;
    let (used, unused) = (role(&world, "Used").await, role(&world, "Unused").await);
    for role in [&used, &unused] {
        let input = types::AttachRolePolicyRequest {
            role_name: role.role_name.clone(),
            policy_arn: READ_ONLY.to_owned(),
        };
        world.call::<op::AttachRolePolicy>(input).await.unwrap();
    }
    act(&world, &used).await;
    let job = generate(&world, READ_ONLY, false).await.unwrap();
    let input = types::GetServiceLastAccessedDetailsWithEntitiesRequest {
        job_id: job.clone(),
        service_namespace: "iam".to_owned(),
        ..Default::default()
    };
    let report = world.call::<op::GetServiceLastAccessedDetailsWithEntities>(input).await.unwrap();
    let arns: Vec<&str> =
        report.entity_details_list.iter().map(|entity| entity.entity_info.arn.as_str()).collect();
    assert_eq!(arns, [used.arn.as_str(), unused.arn.as_str()]);
    let unknown =
        types::GetServiceLastAccessedDetailsRequest { job_id: "0".repeat(36), ..Default::default() };
    let refused = world.call::<op::GetServiceLastAccessedDetails>(unknown).await.unwrap_err();
    assert_eq!(refused.code(), "NoSuchEntity");
    let missing = generate(&world, "arn:aws:iam::111111111111:role/Missing", false).await;
    assert_eq!(missing.unwrap_err().code(), "NoSuchEntity");
    assert_eq!(
        generate(&world, "arn:aws:s3:::bucket-of-ours", false).await.unwrap_err().code(),
        "InvalidInput"
    );
}

#[tokio::test]
async fn the_policies_that_grant_a_service_are_named_with_their_owner() {
    let world = World::new().await;
    let role = role(&world, "Ops").await;
    let input =
        types::AttachRolePolicyRequest { role_name: "Ops".to_owned(), policy_arn: READ_ONLY.to_owned() };
    world.call::<op::AttachRolePolicy>(input).await.unwrap();
    let input = types::ListPoliciesGrantingServiceAccessRequest {
        arn: role.arn,
        service_namespaces: ["s3", "ec2", "s3"].map(str::to_owned).to_vec(),
        ..Default::default()
    };
    let listed = world.call::<op::ListPoliciesGrantingServiceAccess>(input).await.unwrap();
    let entries = listed.policies_granting_service_access;
    let names = |at: usize| -> Vec<&str> {
        entries[at].policies.iter().flatten().map(|policy| policy.policy_name.as_str()).collect()
    };
    assert_eq!(
        (entries.len(), names(0), names(1)),
        (2, vec!["Read", "ReadOnlyAccess"], vec!["ReadOnlyAccess"])
    );
    let inline = &entries[0].policies.as_ref().unwrap()[0];
    assert_eq!((&inline.policy_arn, inline.entity_name.as_deref()), (&None, Some("Ops")));
}
