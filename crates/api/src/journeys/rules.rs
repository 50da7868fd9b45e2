//! Rules give access as the organization changes, and say beforehand what would change.

use std::collections::BTreeSet;

use model::Entropy as _;
use store::Page;
use testkit::TestEntropy;
use wire::ServiceError as _;
use wire::generated::vestibule::{op, types};
use wire::generated::{identitystore, organizations, sso_admin};

use super::DEV;
use crate::testing::World;

const PEOPLE: &str = r#"
organization:
  accounts:
    - { name: Management, email: management@technova.example, management: true }
  units:
    - name: Workloads
      accounts:
        - { id: "222222222222", name: Dev, email: dev@technova.example }
    - name: Sandbox
      accounts:
        - { id: "333333333333", name: Play, email: play@technova.example }
users:
  - { user_name: ada, given_name: Ada, family_name: Moreau }
groups:
  - { name: Auditors, members: [ada] }
  - { name: Builders, members: [ada] }
permission_sets:
  - { name: ReadOnly }
  - { name: Build }
"#;

impl World {
    async fn unit(&self, name: &str) -> String {
        let mut tx = self.app.store.begin();
        let units = tx.scan::<model::OrganizationalUnit>((), Page::first(10)).await.unwrap().items;
        units.iter().find(|unit| unit.name == name).unwrap().id.to_string()
    }

    async fn ruling(&self, name: &str, scope: types::RuleScope) -> types::CreateRuleRequest {
        types::CreateRuleRequest {
            instance_arn: self.instance_arn(),
            name: name.to_owned(),
            principal_type: types::PrincipalType::Group,
            principal_id: self.group_id("Auditors").await,
            permission_set_arn: self.set_arn("ReadOnly").await,
            scope,
            ..Default::default()
        }
    }

    async fn make_rule(&self, name: &str, scope: types::RuleScope) -> types::AssignmentRule {
        let asked = self.ruling(name, scope).await;
        let rule = self.call::<op::CreateRule>(asked).await.unwrap().rule;
        self.provision().await;
        rule
    }

    fn previewing(&self, rule: &types::AssignmentRule) -> types::PreviewRuleRequest {
        types::PreviewRuleRequest {
            instance_arn: self.instance_arn(),
            rule_id: Some(rule.rule_id.clone()),
            ..Default::default()
        }
    }

    /// What a preview says, page by page: a word, an account and a group each.
    async fn preview(&self, asked: types::PreviewRuleRequest) -> BTreeSet<String> {
        let (mut changes, mut next) = (BTreeSet::new(), None);
        loop {
            let input = types::PreviewRuleRequest { next_token: next, max_results: Some(2), ..asked.clone() };
            let page = self.call::<op::PreviewRule>(input).await.unwrap();
            assert!(page.changes.len() <= 2);
            for change in page.changes {
                let what = format!("{} {} {}", change.change, change.account_id, change.principal_id);
                assert!(changes.insert(what), "told twice");
            }
            next = page.next_token;
            if next.is_none() {
                return changes;
            }
        }
    }

    /// Everybody's assignments: an account and a principal each.
    async fn assignments(&self) -> BTreeSet<String> {
        let mut tx = self.app.store.begin();
        let rows = tx.scan::<model::Assignment>((), Page::first(1000)).await.unwrap().items;
        rows.iter().map(|row| format!("{} {}", row.account, row.principal.id())).collect()
    }

    async fn auditors_in(&self) -> Vec<String> {
        let input = sso_admin::types::ListAccountAssignmentsForPrincipalRequest {
            instance_arn: self.instance_arn(),
            principal_type: sso_admin::types::PrincipalType::Group,
            principal_id: self.group_id("Auditors").await,
            ..Default::default()
        };
        let found = self.call::<sso_admin::op::ListAccountAssignmentsForPrincipal>(input).await.unwrap();
        found.account_assignments.unwrap().into_iter().filter_map(|held| held.account_id).collect()
    }
}

fn everywhere() -> types::RuleScope {
    types::RuleScope { whole_organization: Some(true), ..Default::default() }
}

#[tokio::test]
async fn a_new_account_under_an_organization_wide_rule_can_be_entered() {
    let world = World::of(PEOPLE).await;
    let cookie = world.sign_in("ada").await;
    world.make_rule("audit", everywhere()).await;
    assert!(world.credentials(&cookie, "ReadOnly").await.is_ok());
    assert_eq!(world.auditors_in().await, [DEV, "333333333333"], "not the management account");
    let input = organizations::types::CreateAccountRequest {
        account_name: "New".to_owned(),
        email: "new@technova.example".to_owned(),
        ..Default::default()
    };
    let made = world.call::<organizations::op::CreateAccount>(input).await.unwrap();
    let made = made.create_account_status.unwrap().account_id.unwrap();
    world.provision().await;
    assert!(world.auditors_in().await.contains(&made));
}

#[tokio::test]
async fn moving_tagging_and_closing_an_account_changes_access_by_itself() {
    let world = World::of(PEOPLE).await;
    let workloads = world.unit("Workloads").await;
    let under =
        types::RuleScope { organizational_unit_ids: Some(vec![workloads.clone()]), ..Default::default() };
    world.make_rule("workloads", under).await;
    assert_eq!(world.auditors_in().await, [DEV]);
    let sandbox = world.unit("Sandbox").await;
    let shift = |account: &str, from: &str, to: &str| organizations::types::MoveAccountRequest {
        account_id: account.to_owned(),
        source_parent_id: from.to_owned(),
        destination_parent_id: to.to_owned(),
    };
    world.call::<organizations::op::MoveAccount>(shift(DEV, &workloads, &sandbox)).await.unwrap();
    let play = shift("333333333333", &sandbox, &workloads);
    world.call::<organizations::op::MoveAccount>(play).await.unwrap();
    world.provision().await;
    assert_eq!(world.auditors_in().await, ["333333333333"]);
    let condition =
        types::AccountTagCondition { key: "env".to_owned(), values: Some(vec!["prod".to_owned()]) };
    let tagged = types::RuleScope { account_tags: Some(vec![condition]), ..Default::default() };
    world.make_rule("prod", tagged).await;
    let tag = organizations::types::Tag { key: "env".to_owned(), value: "prod".to_owned() };
    let input = organizations::types::TagResourceRequest { resource_id: DEV.to_owned(), tags: vec![tag] };
    world.call::<organizations::op::TagResource>(input).await.unwrap();
    world.provision().await;
    assert_eq!(world.auditors_in().await, [DEV, "333333333333"]);
    let input = organizations::types::CloseAccountRequest { account_id: DEV.to_owned() };
    world.call::<organizations::op::CloseAccount>(input).await.unwrap();
    world.provision().await;
    assert_eq!(world.auditors_in().await, ["333333333333"]);
}

#[tokio::test]
async fn a_scope_without_conditions_has_to_be_meant() {
    let world = World::of(PEOPLE).await;
    let units = Some(vec![world.unit("Workloads").await]);
    let cases = [
        (types::RuleScope::default(), "ValidationException"),
        (types::RuleScope { organizational_unit_ids: units, ..everywhere() }, "ValidationException"),
        (
            types::RuleScope {
                organizational_unit_ids: Some(vec!["ou-abcd-99999999".to_owned()]),
                ..Default::default()
            },
            "ResourceNotFoundException",
        ),
    ];
    for (scope, code) in cases {
        let asked = world.ruling("wrong", scope.clone()).await;
        let refused = world.call::<op::CreateRule>(asked).await.unwrap_err();
        assert_eq!(refused.code(), code, "{scope:?}");
    }
    world.make_rule("taken", everywhere()).await;
    let again = world.ruling("taken", everywhere()).await;
    let refused = world.call::<op::CreateRule>(again).await.unwrap_err();
    assert_eq!(refused.code(), "ConflictException");
}

#[tokio::test]
async fn a_rule_given_back_as_it_was_shown_is_the_same() {
    let world = World::of(PEOPLE).await;
    let scope = types::RuleScope {
        organizational_unit_ids: Some(vec![world.unit("Workloads").await]),
        account_tags: Some(vec![types::AccountTagCondition { key: "env".to_owned(), values: None }]),
        account_name_patterns: Some(vec!["D*".to_owned()]),
        excluded_account_ids: Some(vec!["333333333333".to_owned()]),
        excluded_organizational_unit_ids: Some(vec![world.unit("Sandbox").await]),
        include_management_account: Some(true),
        ..Default::default()
    };
    for scope in [scope, everywhere()] {
        let made = world.make_rule("same", scope.clone()).await;
        assert_eq!(made.scope, scope);
        let back = types::UpdateRuleRequest {
            instance_arn: world.instance_arn(),
            rule_id: made.rule_id.clone(),
            scope: Some(made.scope.clone()),
            ..Default::default()
        };
        assert_eq!(world.call::<op::UpdateRule>(back).await.unwrap().rule.scope, scope);
        let gone = types::DeleteRuleRequest { instance_arn: world.instance_arn(), rule_id: made.rule_id };
        world.call::<op::DeleteRule>(gone).await.unwrap();
    }
}

#[tokio::test]
async fn a_rule_for_a_group_that_is_gone_gains_nobody_anything() {
    let world = World::of(PEOPLE).await;
    let under = Some(vec![world.unit("Workloads").await]);
    let scope = types::RuleScope { organizational_unit_ids: under, ..Default::default() };
    let rule = world.make_rule("audit", scope).await;
    let group_id = rule.principal_id.clone();
    let (mut tx, key) = (world.app.store.begin(), rule.principal_id.parse().unwrap());
    let group = tx.scan::<model::Group>((), Page::first(100)).await.unwrap().items;
    let store = group.iter().find(|group| group.id == key).unwrap().store.to_string();
    let gone =
        identitystore::types::DeleteGroupRequest { identity_store_id: store, group_id, revision: None };
    world.call::<identitystore::op::DeleteGroup>(gone).await.unwrap();
    let wider = types::PreviewRuleRequest { scope: Some(everywhere()), ..world.previewing(&rule) };
    let told = world.preview(wider.clone()).await;
    assert_eq!(told, BTreeSet::from([format!("LOST {DEV} {}", rule.principal_id)]));
    world.provision().await;
    assert_eq!(world.assignments().await, BTreeSet::new());
    assert_eq!(world.preview(wider).await, BTreeSet::new());
}

#[tokio::test]
async fn a_permission_set_that_a_rule_gives_is_not_deleted() {
    let world = World::of(PEOPLE).await;
    let nowhere =
        types::RuleScope { account_name_patterns: Some(vec!["none".to_owned()]), ..Default::default() };
    let rule = world.make_rule("nowhere", nowhere).await;
    let delete = sso_admin::types::DeletePermissionSetRequest {
        instance_arn: world.instance_arn(),
        permission_set_arn: rule.permission_set_arn.clone(),
    };
    let refused = world.call::<sso_admin::op::DeletePermissionSet>(delete.clone()).await.unwrap_err();
    assert_eq!(refused.code(), "ConflictException");
    let gone = types::DeleteRuleRequest { instance_arn: world.instance_arn(), rule_id: rule.rule_id };
    world.call::<op::DeleteRule>(gone).await.unwrap();
    world.call::<sso_admin::op::DeletePermissionSet>(delete).await.unwrap();
}

/// Some choice out of so many.
fn choose(entropy: &TestEntropy, of: u8) -> u8 {
    let mut byte = [0];
    entropy.fill(&mut byte);
    byte[0] % of
}

async fn some_scope(world: &World, entropy: &TestEntropy) -> types::RuleScope {
    let names = ["*", "a*", "?1", "Dev"].map(str::to_owned);
    let accounts = [DEV, "333333333333"].map(str::to_owned);
    let mut scope = types::RuleScope::default();
    if choose(entropy, 2) == 0 {
        let unit = if choose(entropy, 2) == 0 { "Workloads" } else { "Sandbox" };
        scope.organizational_unit_ids = Some(vec![world.unit(unit).await]);
    } else {
        scope.account_name_patterns = Some(vec![names[usize::from(choose(entropy, 4))].clone()]);
    }
    if choose(entropy, 3) == 0 {
        scope.excluded_account_ids = Some(vec![accounts[usize::from(choose(entropy, 2))].clone()]);
    }
    scope.include_management_account = (choose(entropy, 2) == 0).then_some(true);
    scope
}

/// Some accounts move to some unit.
async fn shuffle(world: &World, entropy: &TestEntropy) {
    let mut tx = world.app.store.begin();
    for account in tx.scan::<model::Account>((), Page::first(100)).await.unwrap().items {
        if choose(entropy, 3) == 0 {
            let unit = if choose(entropy, 2) == 0 { "Workloads" } else { "Sandbox" };
            let parent = world.unit(unit).await.parse().unwrap();
            tx.put(&model::Account { parent, ..model::Account::clone(&account) }).await.unwrap();
        }
    }
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
}

/// Accounts move between the units, then a rule is previewed and made, changed or deleted. Says how many
/// changes were told.
async fn preview_and_see(
    world: &World,
    entropy: &TestEntropy,
    rules: &mut Vec<types::AssignmentRule>,
) -> usize {
    shuffle(world, entropy).await;
    world.provision().await;
    let before = world.assignments().await;
    let scope = some_scope(world, entropy).await;
    let told = match (rules.pop(), choose(entropy, 3)) {
        (None, _) => {
            let made = world.ruling(&format!("rule {}", rules.len()), scope).await;
            let told = world
                .preview(types::PreviewRuleRequest {
                    instance_arn: world.instance_arn(),
                    principal_type: Some(made.principal_type.clone()),
                    principal_id: Some(made.principal_id.clone()),
                    permission_set_arn: Some(made.permission_set_arn.clone()),
                    scope: Some(made.scope.clone()),
                    ..Default::default()
                })
                .await;
            rules.push(world.call::<op::CreateRule>(made).await.unwrap().rule);
            told
        }
        (Some(rule), 0) => {
            let asked = types::PreviewRuleRequest { delete: Some(true), ..world.previewing(&rule) };
            let told = world.preview(asked).await;
            let (instance_arn, rule_id) = (world.instance_arn(), rule.rule_id);
            let gone = types::DeleteRuleRequest { instance_arn, rule_id };
            world.call::<op::DeleteRule>(gone).await.unwrap();
            told
        }
        (Some(rule), number) => {
            let group = world.group_id(if number == 1 { "Auditors" } else { "Builders" }).await;
            let (kind, group) = (Some(types::PrincipalType::Group), Some(group));
            let asked = types::PreviewRuleRequest {
                principal_type: kind.clone(),
                principal_id: group.clone(),
                scope: Some(scope.clone()),
                ..world.previewing(&rule)
            };
            let told = world.preview(asked).await;
            let change = types::UpdateRuleRequest {
                instance_arn: world.instance_arn(),
                rule_id: rule.rule_id.clone(),
                principal_type: kind,
                principal_id: group,
                scope: Some(scope),
                ..Default::default()
            };
            rules.push(world.call::<op::UpdateRule>(change).await.unwrap().rule);
            told
        }
    };
    assert_eq!(world.assignments().await, before, "a preview changes nothing");
    world.provision().await;
    let after = world.assignments().await;
    let gained = after.difference(&before).map(|what| format!("GAINED {what}"));
    let lost = before.difference(&after).map(|what| format!("LOST {what}"));
    assert_eq!(told, gained.chain(lost).collect(), "what was told is what happened");
    told.len()
}

#[tokio::test]
async fn a_preview_says_what_then_happens_whatever_the_organization_is_like() {
    let (entropy, mut told) = (TestEntropy::default(), 0);
    for _ in 0..6 {
        let world = World::of(PEOPLE).await;
        for number in 0..6u8 {
            let account = model::Account {
                id: format!("44444444444{number}").parse().unwrap(),
                parent: world.unit("Workloads").await.parse().unwrap(),
                name: format!("a{}", number % 3),
                email: format!("{number}@technova.example"),
                status: model::AccountStatus::Active,
                invited: false,
                joined: model::Timestamp(1),
                backend: String::new(),
                tags: Vec::new(),
            };
            world.put(&account).await;
        }
        // One that stands whatever rules say.
        let direct = sso_admin::types::CreateAccountAssignmentRequest {
            instance_arn: world.instance_arn(),
            target_id: DEV.to_owned(),
            target_type: sso_admin::types::TargetType::AwsAccount,
            permission_set_arn: world.set_arn("ReadOnly").await,
            principal_type: sso_admin::types::PrincipalType::Group,
            principal_id: world.group_id("Auditors").await,
        };
        world.call::<sso_admin::op::CreateAccountAssignment>(direct).await.unwrap();
        let mut rules = Vec::new();
        for _ in 0..5 {
            told += preview_and_see(&world, &entropy, &mut rules).await;
        }
    }
    assert!(told > 30, "{told} changes are too few to mean anything");
}
