//! Attributes for access control: users enter with the same permission set and reach what is theirs.

use wire::ServiceError as _;
use wire::generated::identitystore::types::{AttributeOperation, UpdateUserRequest};
use wire::generated::sso_admin::{Error, op, types};
use wire::generated::{identitystore, organizations};
use wire::structure::Document;

use super::DEV;
use crate::Presented;
use crate::credentials::SessionClaims;
use crate::testing::{World, session_of};

/// Two users, one permission set: whoever enters sees roles of their own team, and may make roles for it.
const TEAMS: &str = r#"
organization:
  accounts:
    - { name: Management, email: management@technova.example, management: true }
    - { id: "222222222222", name: Dev, email: dev@technova.example }
users:
  - { user_name: ada, given_name: Ada, family_name: Moreau, title: payments }
  - { user_name: sam, given_name: Sam, family_name: Okafor, title: search }
groups:
  - { name: Developers, members: [ada, sam] }
permission_sets:
  - name: TeamAccess
    inline_policy:
      Version: "2012-10-17"
      Statement:
        - Effect: Allow
          Action: "iam:GetRole"
          Resource: "*"
          Condition: { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } }
        - Effect: Allow
          Action: ["iam:CreateRole", "iam:TagRole"]
          Resource: "*"
          Condition:
            StringEquals: { "aws:RequestTag/team": "${aws:PrincipalTag/team}" }
            "ForAllValues:StringEquals": { "aws:TagKeys": [team] }
assignments:
  - { group: Developers, permission_set: TeamAccess, accounts: [Dev] }
"#;

fn configuration(attributes: &[(&str, &str)]) -> types::InstanceAccessControlAttributeConfiguration {
    let attribute = |(key, source): &(&str, &str)| types::AccessControlAttribute {
        key: (*key).to_owned(),
        value: types::AccessControlAttributeValue { source: vec![(*source).to_owned()] },
    };
    types::InstanceAccessControlAttributeConfiguration {
        access_control_attributes: attributes.iter().map(attribute).collect(),
    }
}

async fn switch_on(world: &World, attributes: &[(&str, &str)]) -> Result<(), Error> {
    let input = types::CreateInstanceAccessControlAttributeConfigurationRequest {
        instance_arn: world.instance_arn(),
        instance_access_control_attribute_configuration: configuration(attributes),
    };
    world.call::<op::CreateInstanceAccessControlAttributeConfiguration>(input).await.map(|_| ())
}

async fn change(world: &World, attributes: &[(&str, &str)]) -> Result<(), Error> {
    let input = types::UpdateInstanceAccessControlAttributeConfigurationRequest {
        instance_arn: world.instance_arn(),
        instance_access_control_attribute_configuration: configuration(attributes),
    };
    world.call::<op::UpdateInstanceAccessControlAttributeConfiguration>(input).await.map(|_| ())
}

async fn switch_off(world: &World) -> Result<(), Error> {
    let input = types::DeleteInstanceAccessControlAttributeConfigurationRequest {
        instance_arn: world.instance_arn(),
    };
    world.call::<op::DeleteInstanceAccessControlAttributeConfiguration>(input).await.map(|_| ())
}

async fn attributes(world: &World) -> Result<Vec<(String, String)>, Error> {
    let input = types::DescribeInstanceAccessControlAttributeConfigurationRequest {
        instance_arn: world.instance_arn(),
    };
    let shown = world.call::<op::DescribeInstanceAccessControlAttributeConfiguration>(input).await?;
    assert_eq!(shown.status, Some(types::InstanceAccessControlAttributeConfigurationStatus::Enabled));
    let shown = shown.instance_access_control_attribute_configuration.unwrap().access_control_attributes;
    Ok(shown.into_iter().map(|shown| (shown.key, shown.value.source.concat())).collect())
}

async fn set(world: &World, user: &str, path: &str, value: &str) {
    let operation = AttributeOperation {
        attribute_path: path.to_owned(),
        attribute_value: Some(Document(serde_json::json!(value))),
    };
    let input = UpdateUserRequest {
        identity_store_id: world.store_id(),
        user_id: world.user_id(user).await,
        operations: vec![operation],
        revision: None,
    };
    world.call::<identitystore::op::UpdateUser>(input).await.unwrap();
}

#[track_caller]
fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    result.unwrap_err().code().to_owned()
}

#[tokio::test]
async fn attributes_are_switched_on_once_changed_shown_and_switched_off() {
    let world = World::new().await;
    assert_eq!(code(attributes(&world).await), "ResourceNotFoundException");
    assert_eq!(code(change(&world, &[]).await), "ResourceNotFoundException");
    assert_eq!(code(switch_off(&world).await), "ResourceNotFoundException");
    let (title, center) = ("${path:title}", "${path:enterprise.costCenter}");
    switch_on(&world, &[("team", title)]).await.unwrap();
    assert_eq!(code(switch_on(&world, &[("team", title)]).await), "ConflictException");
    assert_eq!(code(change(&world, &[("team", title), ("Team", center)]).await), "ValidationException");
    assert_eq!(attributes(&world).await.unwrap(), [("team".to_owned(), title.to_owned())]);
    change(&world, &[("center", center)]).await.unwrap();
    assert_eq!(attributes(&world).await.unwrap(), [("center".to_owned(), center.to_owned())]);
    switch_off(&world).await.unwrap();
    assert_eq!(code(attributes(&world).await), "ResourceNotFoundException");
    switch_on(&world, &[]).await.unwrap();
    assert_eq!(attributes(&world).await.unwrap(), []);
}

#[tokio::test]
async fn each_user_reaches_only_what_is_tagged_with_their_own_team() {
    let world = World::of(TEAMS).await;
    world.tagged_role("payments-app", ("team", "payments")).await;
    world.tagged_role("search-app", ("team", "search")).await;
    switch_on(&world, &[("team", "${path:title}")]).await.unwrap();
    let (ada, sam) = (world.enter("ada", "TeamAccess").await, world.enter("sam", "TeamAccess").await);
    assert_eq!(world.get_role(&ada.issued, "payments-app").await, Ok(()));
    assert_eq!(world.get_role(&ada.issued, "search-app").await, Err("AccessDenied".to_owned()));
    assert_eq!(world.get_role(&sam.issued, "search-app").await, Ok(()));
    assert_eq!(world.get_role(&sam.issued, "payments-app").await, Err("AccessDenied".to_owned()));
}

#[tokio::test]
async fn what_is_made_carries_the_makers_own_team_and_no_other_tag() {
    use wire::generated::iam;
    let world = World::of(TEAMS).await;
    switch_on(&world, &[("team", "${path:title}")]).await.unwrap();
    let ada = world.enter("ada", "TeamAccess").await;
    let make = async |name: &str, tags: &[(&str, &str)]| {
        let tag = |(key, value): &(&str, &str)| iam::types::Tag {
            key: (*key).to_owned(),
            value: (*value).to_owned(),
        };
        let input = iam::types::CreateRoleRequest {
            role_name: name.to_owned(),
            assume_role_policy_document: r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
                "Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#
                .to_owned(),
            tags: Some(tags.iter().map(tag).collect()),
            ..Default::default()
        };
        world.act::<iam::op::CreateRole>(&world.app, &ada.issued, input).await.map(|_| ())
    };
    let denied = Err("AccessDenied".to_owned());
    assert_eq!(make("own", &[("team", "payments")]).await, Ok(()));
    assert_eq!(make("others", &[("team", "search")]).await, denied);
    assert_eq!(make("untagged", &[]).await, denied);
    assert_eq!(make("more", &[("team", "payments"), ("admin", "yes")]).await, denied);
    assert_eq!(world.get_role(&ada.issued, "own").await, Ok(()));
}

#[tokio::test]
async fn an_attribute_that_is_off_missing_or_changed_later_opens_nothing() {
    let world = World::of(TEAMS).await;
    world.tagged_role("payments-app", ("team", "payments")).await;
    world.tagged_role("untold-app", ("team", "")).await;
    let ada = world.enter("ada", "TeamAccess").await;
    let denied = Err("AccessDenied".to_owned());
    assert_eq!(world.get_role(&ada.issued, "payments-app").await, denied, "switched off");
    switch_on(&world, &[("team", "${path:title}")]).await.unwrap();
    assert_eq!(world.get_role(&ada.issued, "payments-app").await, denied, "issued before");
    let tagged = world.credentials(&ada.cookie, "TeamAccess").await.unwrap();
    assert_eq!(world.get_role(&tagged, "payments-app").await, Ok(()));
    set(&world, "ada", "title", "search").await;
    let moved = world.credentials(&ada.cookie, "TeamAccess").await.unwrap();
    assert_eq!(world.get_role(&moved, "payments-app").await, denied, "in another team now");
    change(&world, &[("team", "${path:nickName}")]).await.unwrap();
    let nameless = world.credentials(&ada.cookie, "TeamAccess").await.unwrap();
    for role in ["payments-app", "untold-app"] {
        assert_eq!(world.get_role(&nameless, role).await, denied, "no such attribute");
    }
}

#[tokio::test]
async fn an_attribute_that_cannot_be_a_tag_refuses_the_session() {
    let world = World::of(TEAMS).await;
    switch_on(&world, &[("team", "${path:title}")]).await.unwrap();
    let cookie = world.sign_in("ada").await;
    set(&world, "ada", "title", "R&D; ops").await;
    let error = world.credentials(&cookie, "TeamAccess").await.err().unwrap();
    assert_eq!(error.code(), "InvalidRequestException");
    assert!(error.message().contains("`team`"), "{error}");
}

/// A permission set for the management account: accounts and permission sets by their tags.
const ADMINISTRATORS: &str = r#"
organization:
  accounts:
    - { name: Management, email: management@technova.example, management: true }
    - { id: "222222222222", name: Dev, email: dev@technova.example, tags: { team: payments } }
    - { id: "333333333333", name: Prod, email: prod@technova.example, tags: { team: search } }
permission_sets:
  - { name: Payments, tags: { team: payments } }
  - { name: Search, tags: { team: search } }
"#;

/// A session in the management account that may do everything to what is tagged for payments.
async fn by_tag(world: &World) -> SessionClaims {
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*",
        "Condition":{"StringEquals":{"aws:ResourceTag/team":"payments"}}}]}"#;
    let now = world.app.clock.now();
    let role = model::Role {
        account: "111111111111".parse().unwrap(),
        name: "ByTag".to_owned(),
        path: "/".to_owned(),
        id: "AROABYTAG000000000000".to_owned(),
        description: String::new(),
        trust_policy: String::new(),
        max_session: model::Duration::from_hours(1),
        inline_policies: vec![("by-tag".to_owned(), policy.to_owned())],
        attached_policies: Vec::new(),
        boundary: None,
        owner: model::RoleOwner::Account,
        tags: Vec::new(),
        created: now,
    };
    world.put(&role).await;
    SessionClaims {
        session_name: "by-tag".to_owned(),
        ..session_of(&world.app, &role.account, &role.name, &role.id)
    }
}

#[tokio::test]
async fn accounts_permission_sets_and_instances_bring_their_tags_before_policies() {
    let world = World::of(ADMINISTRATORS).await;
    let claims = by_tag(&world).await;
    let describe = async |account: &str| {
        let signed = world.signed_by(&claims, "organizations");
        let input = organizations::types::DescribeAccountRequest { account_id: account.to_owned() };
        world.call_as::<organizations::op::DescribeAccount>(Presented::Http(&signed), input).await.is_ok()
    };
    assert!(describe(DEV).await);
    assert!(!describe("333333333333").await);

    let all = types::ListPermissionSetsRequest { instance_arn: world.instance_arn(), ..Default::default() };
    let sets = world.call::<op::ListPermissionSets>(all).await.unwrap().permission_sets.unwrap();
    let read = async || {
        let mut names = Vec::new();
        for set in &sets {
            let signed = world.signed_by(&claims, "sso");
            let input = types::DescribePermissionSetRequest {
                instance_arn: world.instance_arn(),
                permission_set_arn: set.clone(),
            };
            let read = world.call_as::<op::DescribePermissionSet>(Presented::Http(&signed), input).await;
            names.extend(read.ok().and_then(|read| read.permission_set?.name));
        }
        names
    };
    assert_eq!(read().await, Vec::<String>::new(), "the instance is not tagged");
    let tag = types::Tag { key: "team".to_owned(), value: "payments".to_owned() };
    let input =
        types::TagResourceRequest { instance_arn: None, resource_arn: world.instance_arn(), tags: vec![tag] };
    world.call::<op::TagResource>(input).await.unwrap();
    assert_eq!(read().await, ["Payments"]);
}
