//! What every account backend has to do: one suite, called by each backend's tests.
//!
//! A backend's test arranges accounts behind [`Arrangement`] and calls [`all`].
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "this is a test suite, kept with the seam that it tests"
)]

use std::collections::{BTreeMap, BTreeSet};

use model::{AccountId, Duration, InstanceId, PermissionSetId, Timestamp};
use store::{BoxFuture, Committed, Store};

use crate::backend::{AccountBackend, Refusal, Scope, Site};
use crate::desired::{DesiredAccount, DesiredRole, Provider, ProviderGoal, RoleShape};
use crate::naming::Naming;
use crate::plan::{Observed, Step, plan};

/// A backend with accounts that a test may arrange.
pub trait Arrangement: Sync {
    /// The backend under test.
    fn backend(&self) -> &dyn AccountBackend;
    /// The store whose transactions it is given.
    fn store(&self) -> &Store;
    /// Puts a policy of its own into an account.
    fn add_policy<'a>(&'a self, account: &'a AccountId, path: &'a str, name: &'a str) -> BoxFuture<'a, ()>;
    /// Puts a role of its own into an account.
    fn add_role<'a>(&'a self, account: &'a AccountId, name: &'a str) -> BoxFuture<'a, ()>;
}

const OURS: &str = "ssoins-00000000000000aa";
const OTHER: &str = "ssoins-00000000000000bb";
const AWS_POLICY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

/// Runs the whole suite; each case has an account to itself.
pub async fn all(arrangement: &dyn Arrangement) {
    nothing_stands_in_a_new_account(&Case::new(arrangement, 1).await).await;
    what_was_applied_is_observed(&Case::new(arrangement, 2).await).await;
    every_part_can_change_and_go(&Case::new(arrangement, 3).await).await;
    steps_done_twice_are_done_once(&Case::new(arrangement, 4).await).await;
    a_scope_shows_one_permission_set(&Case::new(arrangement, 5).await).await;
    instances_do_not_see_each_other(&Case::new(arrangement, 6).await).await;
    a_missing_policy_is_refused_by_arn(&Case::new(arrangement, 7).await).await;
    a_policy_under_another_path_is_missing(&Case::new(arrangement, 8).await).await;
    somebody_elses_role_is_refused_by_name(&Case::new(arrangement, 9).await).await;
    a_role_made_again_carries_nothing_over(&Case::new(arrangement, 10).await).await;
    more_policies_than_a_role_takes_are_refused(&Case::new(arrangement, 11).await).await;
}

struct Case<'a> {
    arrangement: &'a dyn Arrangement,
    account: AccountId,
    instance: InstanceId,
    naming: Naming,
}

impl<'a> Case<'a> {
    async fn new(arrangement: &'a dyn Arrangement, number: u64) -> Self {
        let account: AccountId = format!("{:012}", 900_000_000_000 + number).parse().unwrap();
        let instance: InstanceId = OURS.parse().unwrap();
        let mut tx = arrangement.store().begin();
        let site = Site { instance: &instance, account: &account };
        let naming = arrangement.backend().naming(&mut tx, site, "us-east-1").await.unwrap();
        Self { arrangement, account, instance, naming }
    }

    fn site(&self) -> Site<'_> {
        Site { instance: &self.instance, account: &self.account }
    }

    async fn observe(&self, scope: Scope<'_>) -> Observed {
        let mut tx = self.arrangement.store().begin();
        self.arrangement.backend().observe(&mut tx, self.site(), scope).await.unwrap()
    }

    async fn apply(&self, steps: &[Step]) -> Result<(), Refusal> {
        let mut tx = self.arrangement.store().begin();
        let outcome = self.arrangement.backend().apply(&mut tx, self.site(), steps).await;
        // Committed in either case: a refusal must not have left anything in the transaction.
        let Committed::Done(_) = tx.commit().await.unwrap() else { panic!("nobody else is at work") };
        outcome
    }

    async fn reach(&self, desired: &DesiredAccount) {
        let steps = plan(desired, &self.observe(Scope::Account).await);
        self.apply(&steps).await.unwrap();
        let standing = self.observe(Scope::Account).await;
        assert_eq!(plan(desired, &standing), Vec::new(), "something is left to do");
    }

    fn provider(&self, content: &str) -> ProviderGoal {
        ProviderGoal::Present(Provider {
            name: self.naming.provider_name(&self.instance, &self.account),
            metadata: metadata(content),
            valid_until: Timestamp::from_secs(4_000_000_000),
        })
    }

    fn role(&self, number: u8) -> DesiredRole {
        DesiredRole {
            set: set(number),
            name: format!("{}Set{number}_{number:016x}", self.naming.role_prefix),
            path: self.naming.role_path.clone(),
            shape: RoleShape {
                description: "First".into(),
                trust_policy: self.naming.trust_policy(&self.instance, &self.account),
                max_session: Duration::from_hours(12),
                inline_policies: BTreeMap::from([("AwsSSOInlinePolicy".into(), document("s3:Get*"))]),
                attached_policies: BTreeSet::from([AWS_POLICY.into()]),
                boundary: None,
            },
        }
    }

    fn desired(&self, roles: Vec<DesiredRole>) -> DesiredAccount {
        DesiredAccount { provider: self.provider("one"), roles }
    }

    fn own_arn(&self, path: &str, name: &str) -> String {
        format!("arn:aws:iam::{}:policy{path}{name}", self.account)
    }

    /// The role's creation is refused with a reason that has each of `words`, and nothing stands afterwards.
    async fn is_refused(&self, role: DesiredRole, words: &[&str]) {
        let steps = plan(&self.desired(vec![role]), &Observed::default());
        let before = self.observe(Scope::Account).await;
        let mut tx = self.arrangement.store().begin();
        let rehearsed = self.arrangement.backend().rehearse(&mut tx, self.site(), &steps).await;
        says(rehearsed, words);
        assert_eq!(self.observe(Scope::Account).await, before, "a rehearsal changes nothing");
        says(self.apply(&steps).await, words);
        if self.arrangement.backend().capabilities().transactional {
            assert_eq!(self.observe(Scope::Account).await, Observed::default());
        }
    }
}

/// It was refused, with a reason that has each of `words`.
fn says(outcome: Result<(), Refusal>, words: &[&str]) {
    match outcome {
        Err(Refusal::Refused(reason)) => {
            assert!(words.iter().all(|word| reason.contains(word)), "{reason}");
        }
        other => panic!("{other:?}"),
    }
}

/// As long as IAM wants it.
fn metadata(content: &str) -> String {
    format!("<EntityDescriptor>{}</EntityDescriptor>", content.repeat(500))
}

fn set(number: u8) -> PermissionSetId {
    format!("ps-{number:016x}").parse().unwrap()
}

fn document(action: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"{action}","Resource":"*"}}]}}"#
    )
}

async fn nothing_stands_in_a_new_account(case: &Case<'_>) {
    assert_eq!(case.observe(Scope::Account).await, Observed::default());
}

async fn what_was_applied_is_observed(case: &Case<'_>) {
    case.arrangement.add_policy(&case.account, "/team/", "Own").await;
    let mut role = case.role(1);
    role.shape.attached_policies.insert(case.own_arn("/team/", "Own"));
    role.shape.boundary = Some(case.own_arn("/team/", "Own"));
    case.reach(&case.desired(vec![role.clone(), case.role(2)])).await;
    let standing = case.observe(Scope::Account).await;
    assert_eq!(standing.roles[&role.name].shape, role.shape);
    assert_eq!(standing.roles[&role.name].set, role.set);
    let provider = standing.provider.unwrap();
    assert_eq!(provider.name, case.naming.provider_name(&case.instance, &case.account));
    assert_eq!(provider.metadata, metadata("one"));
}

async fn every_part_can_change_and_go(case: &Case<'_>) {
    case.reach(&case.desired(vec![case.role(1), case.role(2)])).await;
    let mut changed = case.role(1);
    changed.shape = RoleShape {
        description: "Second".into(),
        trust_policy: document("sts:TagSession"),
        max_session: Duration::from_hours(1),
        inline_policies: BTreeMap::from([("AwsSSOInlinePolicy".into(), document("ec2:Describe*"))]),
        attached_policies: BTreeSet::from(["arn:aws:iam::aws:policy/job-function/Billing".into()]),
        boundary: Some(AWS_POLICY.into()),
    };
    let provider = case.provider("two");
    case.reach(&DesiredAccount { provider: provider.clone(), roles: vec![changed.clone()] }).await;
    changed.shape.inline_policies.clear();
    changed.shape.attached_policies.clear();
    changed.shape.boundary = None;
    case.reach(&DesiredAccount { provider, roles: vec![changed] }).await;
    case.reach(&DesiredAccount { provider: ProviderGoal::Untouched, roles: Vec::new() }).await;
    assert!(case.observe(Scope::Account).await.provider.is_some(), "untouched");
    case.reach(&DesiredAccount { provider: ProviderGoal::Absent, roles: Vec::new() }).await;
    assert_eq!(case.observe(Scope::Account).await, Observed::default());
}

async fn steps_done_twice_are_done_once(case: &Case<'_>) {
    let mut changed = case.role(1);
    changed.shape.description = "Second".into();
    changed.shape.attached_policies.clear();
    changed.shape.inline_policies.clear();
    let gone = DesiredAccount { provider: ProviderGoal::Absent, roles: Vec::new() };
    for desired in [case.desired(vec![case.role(1)]), case.desired(vec![changed]), gone] {
        for step in plan(&desired, &case.observe(Scope::Account).await) {
            case.apply(std::slice::from_ref(&step)).await.unwrap();
            let once = case.observe(Scope::Account).await;
            case.apply(std::slice::from_ref(&step)).await.unwrap();
            assert_eq!(case.observe(Scope::Account).await, once, "{step}");
        }
    }
}

async fn a_scope_shows_one_permission_set(case: &Case<'_>) {
    case.reach(&case.desired(vec![case.role(1), case.role(2)])).await;
    let name = case.role(1).name;
    let seen = case.observe(Scope::Set { set: &set(1), recorded: Some(&name) }).await;
    assert!(seen.roles.keys().eq([&name]));
    assert!(seen.provider.is_some());
    let seen = case.observe(Scope::Set { set: &set(3), recorded: Some(&name) }).await;
    assert!(seen.roles.is_empty(), "the recorded name is of another set");
}

async fn instances_do_not_see_each_other(case: &Case<'_>) {
    case.reach(&case.desired(vec![case.role(1)])).await;
    let other = Case {
        instance: OTHER.parse().unwrap(),
        account: case.account.clone(),
        naming: case.naming.clone(),
        ..*case
    };
    assert_eq!(other.observe(Scope::Account).await, Observed::default());
    let mut role = other.role(2);
    role.name = format!("{}Set2_00000000000000bb", other.naming.role_prefix);
    other.reach(&other.desired(vec![role])).await;
    let gone = DesiredAccount { provider: ProviderGoal::Absent, roles: Vec::new() };
    other.reach(&gone).await;
    let standing = case.observe(Scope::Account).await;
    assert_eq!(plan(&case.desired(vec![case.role(1)]), &standing), Vec::new());
}

async fn a_missing_policy_is_refused_by_arn(case: &Case<'_>) {
    let arn = case.own_arn("/", "Missing");
    let mut role = case.role(1);
    role.shape.attached_policies.insert(arn.clone());
    case.is_refused(role, &["Received a 404 status error: Not supported policy", &arn]).await;
    let mut role = case.role(2);
    role.shape.boundary = Some(arn.clone());
    case.is_refused(role, &["Received a 404 status error: Not supported policy", &arn]).await;
}

async fn a_policy_under_another_path_is_missing(case: &Case<'_>) {
    case.arrangement.add_policy(&case.account, "/other/", "Own").await;
    let arn = case.own_arn("/team/", "Own");
    let mut role = case.role(1);
    role.shape.attached_policies.insert(arn.clone());
    case.is_refused(role, &[&arn]).await;
}

async fn somebody_elses_role_is_refused_by_name(case: &Case<'_>) {
    let role = case.role(1);
    case.arrangement.add_role(&case.account, &role.name).await;
    assert_eq!(case.observe(Scope::Account).await, Observed::default());
    let name = role.name.clone();
    case.is_refused(role, &["Received a 409 status error: Role with name", &name, "already exists"]).await;
}

async fn more_policies_than_a_role_takes_are_refused(case: &Case<'_>) {
    let mut role = case.role(1);
    let policies = [
        "AWSLambda_FullAccess",
        "AmazonEC2FullAccess",
        "AmazonS3FullAccess",
        "IAMFullAccess",
        "AdministratorAccess",
        "PowerUserAccess",
        "SecurityAudit",
        "AmazonSQSFullAccess",
        "AmazonSNSFullAccess",
        "ReadOnlyAccess",
    ];
    role.shape.attached_policies = policies.map(|name| format!("arn:aws:iam::aws:policy/{name}")).into();
    case.reach(&case.desired(vec![role.clone()])).await;
    case.reach(&case.desired(Vec::new())).await;
    case.reach(&DesiredAccount { provider: ProviderGoal::Absent, roles: Vec::new() }).await;
    role.shape.attached_policies.insert("arn:aws:iam::aws:policy/AmazonVPCFullAccess".to_owned());
    case.is_refused(role, &["Received a 409 status error: Cannot exceed quota for PoliciesPerRole: 10"])
        .await;
}

async fn a_role_made_again_carries_nothing_over(case: &Case<'_>) {
    case.reach(&case.desired(vec![case.role(1)])).await;
    case.reach(&case.desired(Vec::new())).await;
    let mut bare = case.role(1);
    bare.shape.inline_policies.clear();
    bare.shape.attached_policies.clear();
    case.reach(&case.desired(vec![bare.clone()])).await;
    assert_eq!(case.observe(Scope::Account).await.roles[&bare.name].shape, bare.shape);
}
