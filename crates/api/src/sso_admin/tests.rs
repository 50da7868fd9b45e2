//! Instances, permission sets, their policies and tags, through the real dispatcher.

use model::{PermissionSet, limits};
use wire::ServiceError as _;
use wire::generated::sso_admin::{Error, op, types};

use super::{instance_id, set_id};
use crate::testing::World;
use crate::{Handler, Scope};

const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const ALLOW_ALL: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

impl World {
    /// Makes a permission set, and says its ARN.
    pub(super) async fn set(&self, name: &str) -> String {
        let made = self
            .call::<op::CreatePermissionSet>(types::CreatePermissionSetRequest {
                instance_arn: self.instance_arn(),
                name: name.to_owned(),
                ..Default::default()
            })
            .await;
        made.unwrap().permission_set.unwrap().permission_set_arn.unwrap()
    }

    /// Makes an AWS managed policy part of a permission set.
    pub(super) async fn attach(&self, set: &str, policy: &str) -> Result<(), Error> {
        let input = types::AttachManagedPolicyToPermissionSetRequest {
            instance_arn: self.instance_arn(),
            permission_set_arn: set.to_owned(),
            managed_policy_arn: policy.to_owned(),
        };
        self.call::<op::AttachManagedPolicyToPermissionSet>(input).await.map(|_| ())
    }

    async fn attach_customer(&self, set: &str, name: &str) -> Result<(), Error> {
        let input = types::AttachCustomerManagedPolicyReferenceToPermissionSetRequest {
            instance_arn: self.instance_arn(),
            permission_set_arn: set.to_owned(),
            customer_managed_policy_reference: customer(name),
        };
        self.call::<op::AttachCustomerManagedPolicyReferenceToPermissionSet>(input).await.map(|_| ())
    }

    async fn put_inline(&self, set: &str, text: &str) -> Result<(), Error> {
        let input = types::PutInlinePolicyToPermissionSetRequest {
            instance_arn: self.instance_arn(),
            permission_set_arn: set.to_owned(),
            inline_policy: text.to_owned(),
        };
        self.call::<op::PutInlinePolicyToPermissionSet>(input).await.map(|_| ())
    }

    async fn put_boundary(&self, set: &str, boundary: types::PermissionsBoundary) -> Result<(), Error> {
        let input = types::PutPermissionsBoundaryToPermissionSetRequest {
            instance_arn: self.instance_arn(),
            permission_set_arn: set.to_owned(),
            permissions_boundary: boundary,
        };
        self.call::<op::PutPermissionsBoundaryToPermissionSet>(input).await.map(|_| ())
    }

    async fn describe(&self, set: &str) -> Result<types::PermissionSet, Error> {
        let input = types::DescribePermissionSetRequest {
            instance_arn: self.instance_arn(),
            permission_set_arn: set.to_owned(),
        };
        Ok(self.call::<op::DescribePermissionSet>(input).await?.permission_set.unwrap())
    }

    async fn tag(&self, arn: &str, tags: &[(&str, &str)]) -> Result<(), Error> {
        let tag = |(key, value): &(&str, &str)| types::Tag { key: (*key).into(), value: (*value).into() };
        let input = types::TagResourceRequest {
            instance_arn: None,
            resource_arn: arn.to_owned(),
            tags: tags.iter().map(tag).collect(),
        };
        self.call::<op::TagResource>(input).await.map(|_| ())
    }

    async fn tags(&self, arn: &str) -> Vec<(String, String)> {
        let input = types::ListTagsForResourceRequest {
            instance_arn: Some(self.instance_arn()),
            resource_arn: arn.to_owned(),
            next_token: None,
        };
        let tags = self.call::<op::ListTagsForResource>(input).await.unwrap().tags.unwrap();
        tags.into_iter().map(|tag| (tag.key, tag.value)).collect()
    }

    async fn revision(&self, set: &str) -> u64 {
        let key = set_id(set).unwrap();
        self.app.store.begin().get::<PermissionSet>(&key).await.unwrap().unwrap().revision
    }
}

fn customer(name: &str) -> types::CustomerManagedPolicyReference {
    types::CustomerManagedPolicyReference { name: name.to_owned(), path: None }
}

/// Code and message of a refusal.
#[track_caller]
pub(super) fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> (String, String) {
    let error = result.unwrap_err();
    (error.code().to_owned(), error.message().to_owned())
}

#[tokio::test]
async fn a_permission_set_is_shown_as_it_was_made_and_an_update_clears_what_it_does_not_say() {
    let world = World::new().await;
    let made = world
        .call::<op::CreatePermissionSet>(types::CreatePermissionSetRequest {
            instance_arn: world.instance_arn(),
            name: "DeveloperAccess".to_owned(),
            description: Some("Builds things".to_owned()),
            relay_state: Some("https://console.aws.amazon.com/ec2".to_owned()),
            session_duration: Some("PT4H".to_owned()),
            tags: None,
        })
        .await;
    let made = made.unwrap().permission_set.unwrap();
    let arn = made.permission_set_arn.clone().unwrap();
    assert_eq!(world.describe(&arn).await.unwrap(), made);
    assert_eq!(made.session_duration.as_deref(), Some("PT4H"));
    let update = types::UpdatePermissionSetRequest {
        instance_arn: world.instance_arn(),
        permission_set_arn: arn.clone(),
        ..Default::default()
    };
    world.call::<op::UpdatePermissionSet>(update).await.unwrap();
    let cleared = types::PermissionSet {
        description: None,
        relay_state: None,
        session_duration: Some("PT1H".to_owned()),
        ..made
    };
    assert_eq!(world.describe(&arn).await.unwrap(), cleared);
}

#[tokio::test]
async fn a_permission_set_that_cannot_be_is_refused_with_the_reason() {
    let world = World::new().await;
    world.set("Auditor").await;
    let create = |name: &str, duration: &str| types::CreatePermissionSetRequest {
        instance_arn: world.instance_arn(),
        name: name.to_owned(),
        session_duration: Some(duration.to_owned()),
        ..Default::default()
    };
    let twice = world.call::<op::CreatePermissionSet>(create("Auditor", "PT1H")).await;
    let exists = "PermissionSet with name Auditor already exists.";
    assert_eq!(refusal(twice), ("ConflictException".to_owned(), exists.to_owned()));
    let long = world.call::<op::CreatePermissionSet>(create("Long", "PT13H")).await;
    assert_eq!(refusal(long).0, "ValidationException");
    let elsewhere = types::CreatePermissionSetRequest {
        instance_arn: "arn:aws:sso:::instance/ssoins-0000000000000000".to_owned(),
        ..create("Other", "PT1H")
    };
    let elsewhere = world.call::<op::CreatePermissionSet>(elsewhere).await;
    assert_eq!(refusal(elsewhere).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn what_is_not_there_is_not_found_by_its_id() {
    let world = World::new().await;
    let gone = format!("arn:aws:sso:::permissionSet/{}/ps-0000000000000000", world.founded.instance.id);
    let expected = "Could not find PermissionSet with id ps-0000000000000000";
    assert_eq!(
        refusal(world.describe(&gone).await),
        ("ResourceNotFoundException".into(), expected.to_owned())
    );
    let set = world.set("Here").await;
    let other_partition = set.replacen("arn:aws:", "arn:aws-us-gov:", 1);
    assert_eq!(refusal(world.describe(&other_partition).await).0, "ResourceNotFoundException");
    assert!(set_id(&set).is_some() && set_id(&other_partition).is_none());
    assert!(instance_id("arn:aws-cn:sso:::instance/ssoins-0123456789abcdef").is_none());
}

#[tokio::test]
async fn permission_sets_are_listed_page_by_page_while_others_come_and_go() {
    let world = World::new().await;
    let mut made = Vec::new();
    for number in 0..5 {
        made.push(world.set(&format!("Set{number}")).await);
    }
    made.sort();
    let page = async |token: Option<String>| {
        let input = types::ListPermissionSetsRequest {
            instance_arn: world.instance_arn(),
            next_token: token,
            max_results: Some(2),
        };
        let reply = world.call::<op::ListPermissionSets>(input).await?;
        Ok::<_, Error>((reply.permission_sets.unwrap(), reply.next_token))
    };
    let (first, token) = page(None).await.unwrap();
    // The last one given goes: the next page begins behind where it was.
    let delete = types::DeletePermissionSetRequest {
        instance_arn: world.instance_arn(),
        permission_set_arn: made[1].clone(),
    };
    world.call::<op::DeletePermissionSet>(delete).await.unwrap();
    let (second, token) = page(token).await.unwrap();
    let (third, end) = page(token).await.unwrap();
    assert_eq!([first, second, third].concat(), made);
    assert_eq!(end, None);
    assert_eq!(refusal(page(Some("a".to_owned())).await).0, "ValidationException");
}

#[tokio::test]
async fn managed_policies_are_attached_once_if_aws_has_them_and_up_to_the_quota() {
    let world = World::new().await;
    let set = world.set("Reader").await;
    world.attach(&set, READ_ONLY).await.unwrap();
    let (code, message) = refusal(world.attach(&set, READ_ONLY).await);
    assert_eq!(code, "ConflictException");
    assert!(
        message
            .ends_with(&format!("already has a typed link attachment to a manged policy with {READ_ONLY}"))
    );
    for unknown in ["arn:aws:iam::aws:policy/NoSuchThing", "arn:aws-cn:iam::aws:policy/ReadOnlyAccess"] {
        let expected = format!("Policy does not exist with ARN: {unknown}");
        assert_eq!(
            refusal(world.attach(&set, unknown).await),
            ("ResourceNotFoundException".into(), expected)
        );
    }
    for number in 1..limits::MANAGED_POLICIES_PER_SET_MAX {
        world.attach_customer(&set, &format!("policy-{number}")).await.unwrap();
    }
    let one_more = world.attach_customer(&set, "one-more").await;
    assert_eq!(refusal(one_more).0, "ServiceQuotaExceededException");
    let one_more = world.attach(&set, "arn:aws:iam::aws:policy/ViewOnlyAccess").await;
    assert_eq!(refusal(one_more).0, "ResourceNotFoundException", "its path is missing");
    let one_more = world.attach(&set, "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess").await;
    assert_eq!(refusal(one_more).0, "ServiceQuotaExceededException");
}

#[tokio::test]
async fn a_detached_managed_policy_is_gone_and_cannot_be_detached_again() {
    let world = World::new().await;
    let set = world.set("Reader").await;
    world.attach(&set, READ_ONLY).await.unwrap();
    let listed = async || {
        let input = types::ListManagedPoliciesInPermissionSetRequest {
            instance_arn: world.instance_arn(),
            permission_set_arn: set.clone(),
            ..Default::default()
        };
        world
            .call::<op::ListManagedPoliciesInPermissionSet>(input)
            .await
            .unwrap()
            .attached_managed_policies
            .unwrap()
    };
    let expected = types::AttachedManagedPolicy {
        name: Some("ReadOnlyAccess".to_owned()),
        arn: Some(READ_ONLY.to_owned()),
    };
    assert_eq!(listed().await, [expected]);
    let detach = types::DetachManagedPolicyFromPermissionSetRequest {
        instance_arn: world.instance_arn(),
        permission_set_arn: set.clone(),
        managed_policy_arn: READ_ONLY.to_owned(),
    };
    world.call::<op::DetachManagedPolicyFromPermissionSet>(detach.clone()).await.unwrap();
    assert!(listed().await.is_empty());
    let again = world.call::<op::DetachManagedPolicyFromPermissionSet>(detach).await;
    assert_eq!(refusal(again).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn customer_policies_are_kept_by_name_and_path() {
    let world = World::new().await;
    let set = world.set("Reader").await;
    for name in ["b", "a", "c"] {
        world.attach_customer(&set, name).await.unwrap();
    }
    assert_eq!(refusal(world.attach_customer(&set, "a").await).0, "ConflictException");
    let page = async |token: Option<String>| {
        let input = types::ListCustomerManagedPolicyReferencesInPermissionSetRequest {
            instance_arn: world.instance_arn(),
            permission_set_arn: set.clone(),
            max_results: Some(2),
            next_token: token,
        };
        let reply =
            world.call::<op::ListCustomerManagedPolicyReferencesInPermissionSet>(input).await.unwrap();
        (reply.customer_managed_policy_references.unwrap(), reply.next_token)
    };
    let at_root =
        |name: &str| types::CustomerManagedPolicyReference { path: Some("/".into()), ..customer(name) };
    let (first, token) = page(None).await;
    assert_eq!(first, [at_root("a"), at_root("b")]);
    assert_eq!(page(token).await, (vec![at_root("c")], None));
    let detach = |path: &str| types::DetachCustomerManagedPolicyReferenceFromPermissionSetRequest {
        instance_arn: world.instance_arn(),
        permission_set_arn: set.clone(),
        customer_managed_policy_reference: types::CustomerManagedPolicyReference {
            path: Some(path.to_owned()),
            ..customer("a")
        },
    };
    let elsewhere =
        world.call::<op::DetachCustomerManagedPolicyReferenceFromPermissionSet>(detach("/team/")).await;
    assert_eq!(refusal(elsewhere).0, "ResourceNotFoundException");
    world.call::<op::DetachCustomerManagedPolicyReferenceFromPermissionSet>(detach("/")).await.unwrap();
    assert_eq!(page(None).await, (vec![at_root("b"), at_root("c")], None));
}

#[tokio::test]
async fn an_inline_policy_comes_back_as_it_was_put_and_a_broken_one_is_refused() {
    let world = World::new().await;
    let set = world.set("Builder").await;
    let inline = async || {
        let input = types::GetInlinePolicyForPermissionSetRequest {
            instance_arn: world.instance_arn(),
            permission_set_arn: set.clone(),
        };
        world.call::<op::GetInlinePolicyForPermissionSet>(input).await.unwrap().inline_policy.unwrap()
    };
    assert_eq!(inline().await, "");
    let spaced = format!("{}\n{ALLOW_ALL}", " ".repeat(20_000));
    world.put_inline(&set, &spaced).await.unwrap();
    assert_eq!(inline().await, spaced);
    let (code, message) = refusal(world.put_inline(&set, r#"{"Version":"2012-10-17","#).await);
    assert_eq!(code, "ValidationException");
    assert!(message.starts_with("Syntax errors in policy."), "{message}");
    let with_principal = ALLOW_ALL.replace(r#""Action""#, r#""Principal":"*","Action""#);
    let expected = "Policy document should not specify a principal.";
    let refused = refusal(world.put_inline(&set, &with_principal).await);
    assert_eq!(refused, ("ValidationException".to_owned(), expected.to_owned()));
    let large = ALLOW_ALL.replace(r#""*"}"#, &format!(r#""arn:aws:s3:::{}"}}"#, "x".repeat(10_240)));
    assert_eq!(refusal(world.put_inline(&set, &large).await).0, "ServiceQuotaExceededException");
    assert_eq!(inline().await, spaced, "a refused policy changes nothing");
    let delete = types::DeleteInlinePolicyFromPermissionSetRequest {
        instance_arn: world.instance_arn(),
        permission_set_arn: set.clone(),
    };
    world.call::<op::DeleteInlinePolicyFromPermissionSet>(delete).await.unwrap();
    assert_eq!(inline().await, "");
}

#[tokio::test]
async fn a_permissions_boundary_is_one_policy_or_none() {
    let world = World::new().await;
    let set = world.set("Bounded").await;
    let get = async || {
        let input = types::GetPermissionsBoundaryForPermissionSetRequest {
            instance_arn: world.instance_arn(),
            permission_set_arn: set.clone(),
        };
        world.call::<op::GetPermissionsBoundaryForPermissionSet>(input).await
    };
    assert_eq!(refusal(get().await).0, "ResourceNotFoundException");
    let managed =
        types::PermissionsBoundary { managed_policy_arn: Some(READ_ONLY.to_owned()), ..Default::default() };
    world.put_boundary(&set, managed.clone()).await.unwrap();
    assert_eq!(get().await.unwrap().permissions_boundary, Some(managed.clone()));
    let both =
        types::PermissionsBoundary { customer_managed_policy_reference: Some(customer("Edge")), ..managed };
    assert_eq!(refusal(world.put_boundary(&set, both.clone()).await).0, "ValidationException");
    assert_eq!(refusal(world.put_boundary(&set, Default::default()).await).0, "ValidationException");
    let edge = types::PermissionsBoundary { managed_policy_arn: None, ..both };
    world.put_boundary(&set, edge).await.unwrap();
    let kept = get().await.unwrap().permissions_boundary.unwrap().customer_managed_policy_reference.unwrap();
    assert_eq!((kept.name.as_str(), kept.path.as_deref()), ("Edge", Some("/")));
    let delete = types::DeletePermissionsBoundaryFromPermissionSetRequest {
        instance_arn: world.instance_arn(),
        permission_set_arn: set.clone(),
    };
    world.call::<op::DeletePermissionsBoundaryFromPermissionSet>(delete).await.unwrap();
    assert_eq!(refusal(get().await).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn only_what_roles_are_made_of_leaves_them_behind() {
    let world = World::new().await;
    let set = world.set("Watched").await;
    let update = |description: &str, relay_state: Option<&str>| types::UpdatePermissionSetRequest {
        instance_arn: world.instance_arn(),
        permission_set_arn: set.clone(),
        description: Some(description.to_owned()),
        session_duration: None,
        relay_state: relay_state.map(str::to_owned),
    };
    let mut revision = world.revision(&set).await;
    let mut raised = async |by: u64, what: &str| {
        let now = world.revision(&set).await;
        assert_eq!(now - revision, by, "{what}");
        revision = now;
    };
    world.call::<op::UpdatePermissionSet>(update("new", None)).await.unwrap();
    raised(1, "description").await;
    world.call::<op::UpdatePermissionSet>(update("new", Some("https://aws.amazon.com"))).await.unwrap();
    raised(0, "relay state").await;
    world.tag(&set, &[("team", "a")]).await.unwrap();
    raised(0, "tags").await;
    world.attach(&set, READ_ONLY).await.unwrap();
    raised(1, "managed policy").await;
    world.attach_customer(&set, "Edge").await.unwrap();
    raised(1, "customer policy").await;
    world.put_inline(&set, ALLOW_ALL).await.unwrap();
    raised(1, "inline policy").await;
    world.put_inline(&set, ALLOW_ALL).await.unwrap();
    raised(0, "the same inline policy").await;
}

#[tokio::test]
async fn tags_are_put_replaced_taken_off_and_bounded() {
    let world = World::new().await;
    let set = world.set("Tagged").await;
    for arn in [world.instance_arn(), set.clone()] {
        world.tag(&arn, &[("team", "a"), ("cost", "1")]).await.unwrap();
        world.tag(&arn, &[("team", "b")]).await.unwrap();
        let both = [("cost".to_owned(), "1".to_owned()), ("team".to_owned(), "b".to_owned())];
        assert_eq!(world.tags(&arn).await, both);
        let untag = types::UntagResourceRequest {
            instance_arn: None,
            resource_arn: arn.clone(),
            tag_keys: vec!["cost".to_owned(), "never".to_owned()],
        };
        world.call::<op::UntagResource>(untag).await.unwrap();
        assert_eq!(world.tags(&arn).await, both[1..]);
    }
    assert_eq!(refusal(world.tag(&set, &[("aws:mine", "")]).await).0, "ValidationException");
    assert_eq!(refusal(world.tag(&set, &[("x", ""), ("x", "1")]).await).0, "ValidationException");
    let keys: Vec<String> = (0..limits::TAGS_MAX).map(|number| format!("k{number}")).collect();
    let many: Vec<(&str, &str)> = keys.iter().map(|key| (key.as_str(), "")).collect();
    assert_eq!(refusal(world.tag(&set, &many).await).0, "ServiceQuotaExceededException");
    world.tag(&set, &many[1..]).await.unwrap();
    let application = "arn:aws:sso::111111111111:application/ssoins-0123456789abcdef/apl-0123456789abcdef";
    assert_eq!(refusal(world.tag(application, &[("x", "")]).await).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn the_one_instance_is_listed_described_named_and_stays() {
    let world = World::new().await;
    let arn = world.instance_arn();
    let name = |name: &str| types::UpdateInstanceRequest {
        instance_arn: arn.clone(),
        name: Some(name.to_owned()),
        ..Default::default()
    };
    world.call::<op::UpdateInstance>(name("TechNova")).await.unwrap();
    let input = types::DescribeInstanceRequest { instance_arn: arn.clone() };
    let described = world.call::<op::DescribeInstance>(input).await.unwrap();
    assert_eq!(described.name.as_deref(), Some("TechNova"));
    assert_eq!(described.status, Some(types::InstanceStatus::Active));
    let listed = world.call::<op::ListInstances>(Default::default()).await.unwrap().instances.unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].instance_arn.as_ref(), Some(&arn));
    assert_eq!(listed[0].identity_store_id, Some(world.store_id()));
    let unnamed = types::UpdateInstanceRequest { name: None, ..name("") };
    let off = types::UpdateInstanceRequest { permission_sets_enabled: Some(false), ..unnamed };
    assert_eq!(refusal(world.call::<op::UpdateInstance>(off).await).0, "ValidationException");
    let on = types::UpdateInstanceRequest { permission_sets_enabled: Some(true), ..name("") };
    let on = types::UpdateInstanceRequest { name: None, ..on };
    world.call::<op::UpdateInstance>(on.clone()).await.unwrap();
    let own_key =
        types::EncryptionConfiguration { key_type: types::KmsKeyType::AwsOwnedKmsKey, ..Default::default() };
    let both = types::UpdateInstanceRequest { encryption_configuration: Some(own_key), ..on };
    assert_eq!(refusal(world.call::<op::UpdateInstance>(both).await).0, "ValidationException");
    let second = world.call::<op::CreateInstance>(Default::default()).await;
    assert_eq!(refusal(second).0, "ConflictException");
    let delete = |arn: &str| types::DeleteInstanceRequest { instance_arn: arn.to_owned() };
    assert_eq!(refusal(world.call::<op::DeleteInstance>(delete(&arn)).await).0, "ConflictException");
    let unknown = "arn:aws:sso:::instance/ssoins-0000000000000000";
    let refused = world.call::<op::DeleteInstance>(delete(unknown)).await;
    assert_eq!(refusal(refused).0, "AccessDeniedException");
    let input = types::DescribeInstanceRequest { instance_arn: unknown.to_owned() };
    assert_eq!(refusal(world.call::<op::DescribeInstance>(input).await).0, "AccessDeniedException");
}

#[test]
fn permission_to_assign_is_needed_on_instance_permission_set_and_account() {
    let scope = Scope {
        account: "111111111111".parse().unwrap(),
        management_account: "111111111111".parse().unwrap(),
        organization: "o-1234567890".to_owned(),
        region: "us-east-1".to_owned(),
        caller_user: None,
        vouched: None,
        passed_on: crate::caller::PassedOn::default(),
    };
    let input = types::CreateAccountAssignmentRequest {
        instance_arn: "instance".to_owned(),
        permission_set_arn: "set".to_owned(),
        target_id: "222222222222".to_owned(),
        ..Default::default()
    };
    let resources = op::CreateAccountAssignment::resources(&input, &scope);
    assert_eq!(resources.arns, ["instance", "set", "arn:aws:sso:::account/222222222222"]);
    assert_eq!(resources.owner, crate::Owner::Organization);
}
