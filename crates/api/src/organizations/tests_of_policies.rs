//! Tests of policies: made, attached, merged, and deciding requests of member accounts.

use model::{Duration, Role, RoleOwner, Timestamp};
use serde_json::json;
use wire::generated::organizations::types::{self, PolicyType, TargetType};
use wire::generated::organizations::{Error, op};
use wire::generated::{iam, sts};
use wire::{Operation, ServiceError as _, Unit};

use crate::credentials::SessionClaims;
use crate::testing::{World, session_of};
use crate::{Handler, Presented};

type Input<O> = <O as Operation>::Input;

const DENY_ROLES: &str = r#"{"Version":"2012-10-17","Statement":[{"Sid":"NoRoles","Effect":"Deny",
    "Action":"iam:ListRoles","Resource":"*"}]}"#;
const ALLOW_ROLES: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
    "Action":"iam:ListRoles","Resource":"*"}]}"#;

/// An organization with a unit and a member account in it.
pub(super) struct Stand {
    pub(super) world: World,
    pub(super) root: String,
    pub(super) unit: String,
    pub(super) member: String,
}

impl Stand {
    pub(super) async fn new() -> Self {
        let world = World::new().await;
        let root = world.founded.organization.root_id.to_string();
        let unit = Input::<op::CreateOrganizationalUnit> {
            parent_id: root.clone(),
            name: "Workloads".to_owned(),
            tags: None,
        };
        let unit = world.call::<op::CreateOrganizationalUnit>(unit).await.unwrap();
        let unit = unit.organizational_unit.unwrap().id.unwrap();
        let account = types::CreateAccountRequest {
            email: "dev@technova.example".to_owned(),
            account_name: "dev".to_owned(),
            ..Default::default()
        };
        let account = world.call::<op::CreateAccount>(account).await.unwrap();
        let member = account.create_account_status.unwrap().account_id.unwrap();
        let to_unit = Input::<op::MoveAccount> {
            account_id: member.clone(),
            source_parent_id: root.clone(),
            destination_parent_id: unit.clone(),
        };
        world.call::<op::MoveAccount>(to_unit).await.unwrap();
        Self { world, root, unit, member }
    }

    pub(super) async fn call<O: Handler>(&self, input: O::Input) -> Result<O::Output, O::Error> {
        self.world.call::<O>(input).await
    }

    /// Calls as a role that may do everything in an account.
    pub(super) async fn call_from<O: Handler>(
        &self,
        account: &str,
        path: &str,
        input: O::Input,
    ) -> Result<O::Output, O::Error> {
        let claims = self.role(account, path).await;
        let request = self.world.signed_by(&claims, O::INFO.service.signing_name);
        self.world.call_as::<O>(Presented::Http(&request), input).await
    }

    async fn role(&self, account: &str, path: &str) -> SessionClaims {
        let everything =
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
        let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",
            "Principal":{"AWS":"111111111111"}}]}"#;
        let now = self.world.app.clock.now();
        let role = Role {
            account: account.parse().unwrap(),
            name: "Worker".to_owned(),
            path: path.to_owned(),
            id: "AROAWORKERWORKERWORKE".to_owned(),
            description: String::new(),
            trust_policy: trust.to_owned(),
            max_session: Duration::from_hours(1),
            inline_policies: vec![("all".to_owned(), everything.to_owned())],
            attached_policies: Vec::new(),
            boundary: None,
            owner: RoleOwner::Account,
            tags: Vec::new(),
            created: now,
        };
        self.world.put(&role).await;
        session_of(&self.world.app, &role.account, &role.name, &role.id)
    }

    async fn list_roles(&self, account: &str, path: &str) -> Result<(), iam::Error> {
        let input = Input::<iam::op::ListRoles>::default();
        self.call_from::<iam::op::ListRoles>(account, path, input).await.map(|_| ())
    }

    pub(super) async fn create(
        &self,
        kind: PolicyType,
        name: &str,
        content: &str,
    ) -> Result<types::Policy, Error> {
        let input = types::CreatePolicyRequest {
            content: content.to_owned(),
            description: String::new(),
            name: name.to_owned(),
            r#type: kind,
            tags: None,
        };
        self.call::<op::CreatePolicy>(input).await.map(|made| made.policy.unwrap())
    }

    pub(super) async fn scp(&self, name: &str, content: &str) -> String {
        id(self.create(PolicyType::ServiceControlPolicy, name, content).await.unwrap())
    }

    pub(super) async fn attach(&self, policy: &str, target: &str) -> Result<Unit, Error> {
        let (policy_id, target_id) = (policy.to_owned(), target.to_owned());
        self.call::<op::AttachPolicy>(types::AttachPolicyRequest { policy_id, target_id }).await
    }

    pub(super) async fn detach(&self, policy: &str, target: &str) -> Result<Unit, Error> {
        let (policy_id, target_id) = (policy.to_owned(), target.to_owned());
        self.call::<op::DetachPolicy>(types::DetachPolicyRequest { policy_id, target_id }).await
    }

    pub(super) async fn enable(&self, kind: PolicyType) -> Result<types::Root, Error> {
        let input = types::EnablePolicyTypeRequest { root_id: self.root.clone(), policy_type: kind };
        self.call::<op::EnablePolicyType>(input).await.map(|enabled| enabled.root.unwrap())
    }

    async fn names_at(&self, target: &str, kind: PolicyType) -> Vec<String> {
        let input = Input::<op::ListPoliciesForTarget> {
            target_id: target.to_owned(),
            filter: kind,
            next_token: None,
            max_results: None,
        };
        let listed = self.call::<op::ListPoliciesForTarget>(input).await.unwrap().policies.unwrap();
        listed.into_iter().filter_map(|policy| policy.name).collect()
    }
}

pub(super) fn id(policy: types::Policy) -> String {
    policy.policy_summary.unwrap().id.unwrap()
}

#[track_caller]
pub(super) fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    result.unwrap_err().code().to_owned()
}

/// The reason of a ConstraintViolationException or an InvalidInputException.
#[track_caller]
pub(super) fn reason<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    match result.unwrap_err() {
        Error::ConstraintViolationException(refused) => refused.reason.unwrap().to_string(),
        Error::InvalidInputException(refused) => refused.reason.unwrap().to_string(),
        Error::HandshakeConstraintViolationException(refused) => refused.reason.unwrap().to_string(),
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_service_control_policy_binds_a_member_account_and_its_denial_names_it() {
    let stand = Stand::new().await;
    stand.list_roles(&stand.member, "/").await.unwrap();
    let made = stand.create(PolicyType::ServiceControlPolicy, "NoRoles", DENY_ROLES).await.unwrap();
    let arn = made.policy_summary.as_ref().unwrap().arn.clone().unwrap();
    let policy = id(made);
    let organization = &stand.world.founded.organization.id;
    assert_eq!(
        arn,
        format!("arn:aws:organizations::111111111111:policy/{organization}/service_control_policy/{policy}")
    );
    stand.attach(&policy, &stand.unit).await.unwrap();
    let refused = stand.list_roles(&stand.member, "/").await.unwrap_err();
    let member = &stand.member;
    assert_eq!(
        refused.message(),
        format!(
            "User: arn:aws:sts::{member}:assumed-role/Worker/ann is not authorized to perform: iam:ListRoles \
             on resource: arn:aws:iam::{member}:role/ with an explicit deny in a service control policy: \
             {arn}"
        )
    );
    // Neither service-linked roles nor the management account are bound.
    stand.list_roles(&stand.member, "/aws-service-role/sso.amazonaws.com/").await.unwrap();
    stand.attach(&policy, "111111111111").await.unwrap();
    stand.attach(&policy, &stand.root).await.unwrap();
    stand.list_roles("111111111111", "/").await.unwrap();
    stand.detach(&policy, &stand.root).await.unwrap();
    stand.detach(&policy, &stand.unit).await.unwrap();
    stand.list_roles(&stand.member, "/").await.unwrap();
}

#[tokio::test]
async fn each_level_has_to_allow() {
    let stand = Stand::new().await;
    let allow = stand.scp("OnlyRoles", ALLOW_ROLES).await;
    stand.attach(&allow, &stand.unit).await.unwrap();
    stand.detach("p-FullAWSAccess", &stand.unit).await.unwrap();
    stand.list_roles(&stand.member, "/").await.unwrap();
    let other = Input::<iam::op::ListPolicies>::default();
    let refused = stand.call_from::<iam::op::ListPolicies>(&stand.member, "/", other).await.unwrap_err();
    let end = "because no service control policy allows the iam:ListPolicies action";
    assert!(refused.message().ends_with(end), "{}", refused.message());
    // A change of the document holds at once.
    let changed = Input::<op::UpdatePolicy> {
        policy_id: allow.clone(),
        name: None,
        description: None,
        content: Some(ALLOW_ROLES.replace("iam:ListRoles", "iam:ListPolicies")),
    };
    stand.call::<op::UpdatePolicy>(changed).await.unwrap();
    assert!(stand.list_roles(&stand.member, "/").await.is_err());
    assert_eq!(reason(stand.detach(&allow, &stand.unit).await), "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED");
    stand.attach("p-FullAWSAccess", &stand.unit).await.unwrap();
    stand.detach(&allow, &stand.unit).await.unwrap();
    stand.list_roles(&stand.member, "/").await.unwrap();
}

#[tokio::test]
async fn policies_may_ask_for_the_region_and_for_whose_a_resource_is() {
    let stand = Stand::new().await;
    let organization = stand.world.founded.organization.id.to_string();
    let deny = |key: &str, value: &str| {
        // Paths may be several, so policies ask for them with a set operator.
        let operator =
            if key.ends_with("Paths") { "ForAllValues:StringNotEquals" } else { "StringNotEquals" };
        json!({ "Version": "2012-10-17", "Statement": [{
            "Effect": "Deny", "Action": "iam:ListRoles", "Resource": "*",
            "Condition": { operator: { key: value } },
        }] })
        .to_string()
    };
    let path = format!("{organization}/{}/{}/", stand.root, stand.unit);
    for (key, value, other) in [
        ("aws:PrincipalOrgPaths", path.as_str(), "o-0123456789/r-abcd/"),
        ("aws:ResourceOrgPaths", path.as_str(), "o-0123456789/r-abcd/"),
        ("aws:RequestedRegion", "us-east-1", "eu-west-1"),
        ("aws:ResourceAccount", stand.member.as_str(), "111111111111"),
        ("aws:ResourceOrgID", organization.as_str(), "o-0123456789"),
        ("aws:PrincipalOrgID", organization.as_str(), "o-0123456789"),
    ] {
        let fitting = stand.scp(&format!("{key}-fitting"), &deny(key, value)).await;
        stand.attach(&fitting, &stand.unit).await.unwrap();
        stand.list_roles(&stand.member, "/").await.unwrap();
        stand.detach(&fitting, &stand.unit).await.unwrap();
        let denying = stand.scp(&format!("{key}-denying"), &deny(key, other)).await;
        stand.attach(&denying, &stand.unit).await.unwrap();
        assert!(stand.list_roles(&stand.member, "/").await.is_err(), "{key}");
        stand.detach(&denying, &stand.unit).await.unwrap();
    }
}

#[tokio::test]
async fn the_root_of_a_member_account_is_bound_too() {
    let stand = Stand::new().await;
    let (id, secret) = ("AKIAMEMBERROOTKEY234", "root-secret-of-a-member");
    let app = &stand.world.app;
    let key = model::AccessKey {
        sealed_secret: crate::credentials::seal_access_key(&app.keys, &*app.entropy, id, secret).unwrap(),
        id: id.to_owned(),
        account: stand.member.parse().unwrap(),
        owner: model::KeyOwner::Root,
        active: true,
        created: Timestamp(0),
    };
    let mut tx = app.store.begin();
    tx.put(&key).await.unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    let list = async || {
        let mut request = http::Request::post("http://127.0.0.1:8080/").body(bytes::Bytes::new()).unwrap();
        let credentials = wire::sigv4::Credentials {
            access_key_id: id.to_owned(),
            secret_key: secret.to_owned().into(),
            session_token: None,
        };
        let style = wire::sigv4::Style::Standard;
        let target = wire::sigv4::Target { region: "us-east-1", service: "iam", style };
        wire::sigv4::sign(&mut request, &credentials, &target, app.clock.now().0).unwrap();
        let input = Input::<iam::op::ListRoles>::default();
        stand.world.call_as::<iam::op::ListRoles>(Presented::Http(&request), input).await
    };
    list().await.unwrap();
    stand.attach(&stand.scp("NoRoles", DENY_ROLES).await, &stand.member).await.unwrap();
    assert!(list().await.unwrap_err().message().contains("in a service control policy: arn:aws:"));
}

#[tokio::test]
async fn a_resource_control_policy_guards_the_roles_of_a_member_account() {
    let stand = Stand::new().await;
    stand.role(&stand.member, "/").await;
    let role_arn = format!("arn:aws:iam::{}:role/Worker", stand.member);
    let assume = async || {
        let input = Input::<sts::op::AssumeRole> {
            role_arn: role_arn.clone(),
            role_session_name: "ann".to_owned(),
            ..Default::default()
        };
        stand.call_from::<sts::op::AssumeRole>("111111111111", "/", input).await.map(|_| ())
    };
    assume().await.unwrap();
    let guard = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",
        "Action":"sts:AssumeRole","Resource":"*"}]}"#;
    let guard = id(stand.create(PolicyType::ResourceControlPolicy, "Guard", guard).await.unwrap());
    assert_eq!(code(stand.attach(&guard, &stand.unit).await), "PolicyTypeNotEnabledException");
    let root = stand.enable(PolicyType::ResourceControlPolicy).await.unwrap();
    assert_eq!(root.policy_types.unwrap().len(), 2);
    assert_eq!(stand.names_at(&stand.unit, PolicyType::ResourceControlPolicy).await, ["RCPFullAWSAccess"]);
    assume().await.unwrap();
    stand.attach(&guard, &stand.unit).await.unwrap();
    let refused = assume().await.unwrap_err();
    assert!(
        refused.message().contains("an explicit deny in a resource control policy"),
        "{}",
        refused.message()
    );
    let own = stand.detach("p-RCPFullAWSAccess", &stand.unit).await;
    assert_eq!(reason(own), "NON_DETACHABLE_POLICY");
    // Disabling the type detaches everything, for good.
    let disable = Input::<op::DisablePolicyType> {
        root_id: stand.root.clone(),
        policy_type: PolicyType::ResourceControlPolicy,
    };
    stand.call::<op::DisablePolicyType>(disable).await.unwrap();
    assume().await.unwrap();
    stand.enable(PolicyType::ResourceControlPolicy).await.unwrap();
    assume().await.unwrap();
}

#[tokio::test]
async fn policies_are_found_changed_and_ended_by_their_rules() {
    let stand = Stand::new().await;
    let policy = stand.scp("NoRoles", DENY_ROLES).await;
    let kind = PolicyType::ServiceControlPolicy;
    assert_eq!(code(stand.create(kind.clone(), "NoRoles", DENY_ROLES).await), "DuplicatePolicyException");
    assert_eq!(
        code(stand.create(kind.clone(), "FullAWSAccess", DENY_ROLES).await),
        "DuplicatePolicyException"
    );
    let refused = stand.create(kind.clone(), "Bad", r#"{"Version":"2012-10-17","Statement":[]}"#).await;
    assert_eq!(
        refused.unwrap_err().message(),
        "The provided policy document does not meet the requirements of the specified policy type."
    );
    let long = format!("{DENY_ROLES}{}", " ".repeat(5120));
    assert_eq!(reason(stand.create(kind.clone(), "Long", &long).await), "POLICY_CONTENT_LIMIT_EXCEEDED");
    let list = Input::<op::ListPolicies> { filter: kind.clone(), next_token: None, max_results: None };
    let listed = stand.call::<op::ListPolicies>(list).await.unwrap().policies.unwrap();
    let shown: Vec<_> = listed.iter().map(|policy| (policy.name.as_deref(), policy.aws_managed)).collect();
    assert_eq!(shown, [(Some("FullAWSAccess"), Some(true)), (Some("NoRoles"), Some(false))]);

    stand.attach(&policy, &stand.member).await.unwrap();
    assert_eq!(code(stand.attach(&policy, &stand.member).await), "DuplicatePolicyAttachmentException");
    let again = stand.attach("p-FullAWSAccess", &stand.member).await;
    assert_eq!(code(again), "DuplicatePolicyAttachmentException");
    assert_eq!(code(stand.detach(&policy, &stand.unit).await), "PolicyNotAttachedException");
    assert_eq!(code(stand.attach(&policy, "999999999999").await), "TargetNotFoundException");
    assert_eq!(code(stand.attach("p-12345678", &stand.unit).await), "PolicyNotFoundException");
    for number in 0..3 {
        let more = stand.scp(&format!("More{number}"), DENY_ROLES).await;
        stand.attach(&more, &stand.member).await.unwrap();
    }
    let more = stand.scp("OneTooMany", DENY_ROLES).await;
    let many = stand.attach(&more, &stand.member).await;
    assert_eq!(reason(many), "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED");

    let delete = |id: &str| Input::<op::DeletePolicy> { policy_id: id.to_owned() };
    assert_eq!(code(stand.call::<op::DeletePolicy>(delete(&policy)).await), "PolicyInUseException");
    assert_eq!(reason(stand.call::<op::DeletePolicy>(delete("p-FullAWSAccess")).await), "IMMUTABLE_POLICY");
    stand.detach(&policy, &stand.member).await.unwrap();
    stand.call::<op::DeletePolicy>(delete(&policy)).await.unwrap();
    assert_eq!(code(stand.call::<op::DeletePolicy>(delete(&policy)).await), "PolicyNotFoundException");
}

#[tokio::test]
async fn full_access_is_attached_everywhere_and_to_what_is_new() {
    let stand = Stand::new().await;
    let targets = async |policy: &str| {
        let input = Input::<op::ListTargetsForPolicy> {
            policy_id: policy.to_owned(),
            next_token: None,
            max_results: None,
        };
        stand.call::<op::ListTargetsForPolicy>(input).await.unwrap().targets.unwrap()
    };
    let everywhere = targets("p-FullAWSAccess").await;
    let kinds: Vec<_> = everywhere.iter().map(|target| target.r#type.clone().unwrap()).collect();
    assert_eq!(kinds.len(), 4);
    assert_eq!(kinds.iter().filter(|kind| **kind == TargetType::Account).count(), 2);
    let policy = stand.scp("OnlyRoles", ALLOW_ROLES).await;
    stand.attach(&policy, &stand.unit).await.unwrap();
    stand.detach("p-FullAWSAccess", &stand.unit).await.unwrap();
    assert_eq!(targets("p-FullAWSAccess").await.len(), 3);
    let there = targets(&policy).await;
    assert_eq!((there.len(), there[0].name.as_deref()), (1, Some("Workloads")));
    assert_eq!(stand.names_at(&stand.unit, PolicyType::ServiceControlPolicy).await, ["OnlyRoles"]);
}

#[tokio::test]
async fn management_policies_merge_along_the_tree_for_whoever_asks() {
    let stand = Stand::new().await;
    let effective = async |target: Option<&str>| {
        let input = Input::<op::DescribeEffectivePolicy> {
            policy_type: types::EffectivePolicyType::TagPolicy,
            target_id: target.map(str::to_owned),
        };
        stand.call_from::<op::DescribeEffectivePolicy>(&stand.member, "/", input).await
    };
    assert_eq!(code(effective(None).await), "EffectivePolicyNotFoundException");
    stand.enable(PolicyType::TagPolicy).await.unwrap();
    let tag = |setting: serde_json::Value| json!({ "tags": { "team": setting } }).to_string();
    let above = tag(json!({ "tag_key": { "@@assign": "Team" }, "tag_value": { "@@assign": ["a"] } }));
    let below = tag(json!({ "tag_value": { "@@append": ["b"] } }));
    for (name, content, target) in [("Above", above, &stand.root), ("Below", below, &stand.member)] {
        let policy = id(stand.create(PolicyType::TagPolicy, name, &content).await.unwrap());
        stand.attach(&policy, target).await.unwrap();
    }
    let found = effective(None).await.unwrap().effective_policy.unwrap();
    let content: serde_json::Value = serde_json::from_str(&found.policy_content.unwrap()).unwrap();
    assert_eq!(content, json!({ "tags": { "team": { "tag_key": "Team", "tag_value": ["a", "b"] } } }));
    assert_eq!(found.target_id.as_deref(), Some(stand.member.as_str()));
    assert!(effective(Some(&stand.member)).await.is_ok());
    let other = effective(Some("111111111111")).await.unwrap_err();
    assert_eq!(other.message(), "You don't have permissions to access this resource.");
    let wrong = stand.create(PolicyType::TagPolicy, "Wrong", r#"{"tags":{"a":"b"}}"#).await;
    assert_eq!(code(wrong), "MalformedPolicyDocumentException");
    let errors = Input::<op::ListEffectivePolicyValidationErrors> {
        account_id: stand.member.clone(),
        policy_type: types::EffectivePolicyType::TagPolicy,
        next_token: None,
        max_results: None,
    };
    let errors = stand.call::<op::ListEffectivePolicyValidationErrors>(errors).await.unwrap();
    assert_eq!(errors.effective_policy_validation_errors, Some(Vec::new()));
}

#[tokio::test]
async fn an_organization_without_policies_of_its_own_reads_none_to_decide() {
    let stand = Stand::new().await;
    let organization = async || {
        let mut tx = stand.world.app.store.begin();
        let found = tx.scan::<model::Organization>((), store::Page::first(1)).await.unwrap();
        found.items[0].controls
    };
    assert_eq!(organization().await, 0);
    let policy = stand.scp("NoRoles", DENY_ROLES).await;
    stand.attach(&policy, &stand.unit).await.unwrap();
    stand.attach(&policy, &stand.member).await.unwrap();
    assert_eq!(organization().await, 2);
    stand.detach(&policy, &stand.unit).await.unwrap();
    stand.detach(&policy, &stand.member).await.unwrap();
    assert_eq!(organization().await, 0);
    // What was attached to a unit goes with the unit.
    let input = Input::<op::CreateOrganizationalUnit> {
        parent_id: stand.root.clone(),
        name: "Short".to_owned(),
        tags: None,
    };
    let unit = stand.call::<op::CreateOrganizationalUnit>(input).await.unwrap();
    let unit = unit.organizational_unit.unwrap().id.unwrap();
    stand.attach(&policy, &unit).await.unwrap();
    let delete = Input::<op::DeleteOrganizationalUnit> { organizational_unit_id: unit };
    stand.call::<op::DeleteOrganizationalUnit>(delete).await.unwrap();
    assert_eq!(organization().await, 0);
}
