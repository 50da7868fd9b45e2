//! Rules and grants through the worker: what they give comes and goes by itself.

use std::collections::BTreeSet;
use std::sync::Arc;

use model::{
    Account, AccountStatus, Assignment, AssignmentRule, Clock as _, CustomerPolicyReference, Duration, Giver,
    Grant, Group, Organization, OrganizationalUnit, ParentId, PermissionSet, Principal, RuleScope, Tag,
    TagCondition, Timestamp, Unreached, Window,
};
use proptest::prelude::*;
use store::{Page, Stored as _};

use super::stand::{Stand, account, group, instance, set};
use crate::follow::Seen;
use crate::scope::Landscape;

const ROOT: &str = "r-ab12";

fn unit(number: u8) -> ParentId {
    format!("ou-ab12-{number:08}").parse().unwrap()
}

pub(crate) fn rule(number: u8, scope: RuleScope) -> AssignmentRule {
    AssignmentRule {
        instance: instance().id,
        id: format!("rule-{number:016x}").parse().unwrap(),
        name: format!("rule {number}"),
        description: String::new(),
        principal: group(1),
        permission_set: set(1).id,
        scope,
        created: Timestamp(1),
        created_by: String::new(),
        updated: Timestamp(1),
        updated_by: String::new(),
    }
}

fn grant(number: u8, from: i64, until: i64) -> Grant {
    Grant {
        instance: instance().id,
        id: format!("grant-{number:016x}").parse().unwrap(),
        account: account(1),
        permission_set: set(1).id,
        principal: group(1),
        window: Window { from: Timestamp(from), until: Timestamp(until) },
        reason: String::new(),
        ticket: String::new(),
        approver: String::new(),
        created: Timestamp(1),
        created_by: String::new(),
        revoked: None,
    }
}

/// Four accounts right under the root, of which the first is the management account, and three units: the
/// second hangs under the first.
pub(crate) async fn organization() -> Stand {
    let stand = Stand::new().await;
    let organization = Organization {
        id: "o-abcdefghij".parse().unwrap(),
        root_id: ROOT.parse().unwrap(),
        management_account: account(0),
        created: Timestamp(1),
        billing_only: false,
        policy_types: Vec::new(),
        controls: 0,
        root_tags: Vec::new(),
        closures: Vec::new(),
    };
    stand.put(&organization).await;
    for (number, parent) in [(1, ROOT.parse().unwrap()), (2, unit(1)), (3, ROOT.parse().unwrap())] {
        let ParentId::Ou(id) = unit(number) else { unreachable!() };
        stand.put(&OrganizationalUnit { id, parent, name: format!("{number}"), tags: Vec::new() }).await;
    }
    stand
}

/// The accounts where the first group has the first set, and a role stands for it.
async fn reached(stand: &Stand) -> Vec<u64> {
    let mut found = Vec::new();
    for number in 0..8 {
        let assigned = !stand.assigned(&set(1), number).await.is_empty();
        assert_eq!(assigned, stand.roles(number).await.len() == 1, "the role of account {number}");
        if assigned {
            found.push(number);
        }
    }
    found
}

async fn sources(stand: &Stand, number: u64) -> Vec<Giver> {
    let key = (instance().id, account(number), set(1).id, group(1));
    let found = stand.store.begin().get::<Assignment>(&key).await.unwrap();
    found.map(|held| held.sources.iter().map(model::AssignmentSource::giver).collect()).unwrap_or_default()
}

async fn unreached(stand: &Stand) -> Vec<Arc<Unreached>> {
    stand.store.begin().scan::<Unreached>((), Page::first(10)).await.unwrap().items
}

/// The group that rules and grants are for.
async fn delete_group(stand: &Stand) {
    let Principal::Group(id) = group(1) else { unreachable!() };
    let mut tx = stand.store.begin();
    tx.delete::<Group>(&(instance().identity_store_id, id)).await.unwrap();
    let _ = tx.commit().await.unwrap();
}

async fn delete_rule(stand: &Stand, number: u8) {
    let mut tx = stand.store.begin();
    tx.delete::<AssignmentRule>(&rule(number, RuleScope::default()).key()).await.unwrap();
    let _ = tx.commit().await.unwrap();
}

#[tokio::test]
async fn moving_tagging_creating_and_closing_an_account_changes_access_by_itself() {
    let stand = organization().await;
    let prod = TagCondition { key: "env".into(), values: vec!["prod".into()] };
    stand.put(&rule(1, RuleScope { under: vec![unit(1)], ..RuleScope::default() })).await;
    stand.put(&rule(2, RuleScope { tags: vec![prod], ..RuleScope::default() })).await;
    stand.work().await;
    assert!(reached(&stand).await.is_empty());
    stand.put(&Account { parent: unit(2), ..stand.account_row(1) }).await;
    let tags = vec![Tag { key: "env".into(), value: "prod".into() }];
    stand.put(&Account { tags: tags.clone(), ..stand.account_row(2) }).await;
    stand.put(&Account { parent: unit(1), tags: tags.clone(), ..stand.account_row(5) }).await;
    stand.work().await;
    assert_eq!(reached(&stand).await, [1, 2, 5]);
    assert_eq!(sources(&stand, 5).await.len(), 2);
    stand.put(&stand.account_row(1)).await;
    stand.put(&Account { tags, ..stand.account_row(5) }).await;
    stand.put(&Account { status: AccountStatus::Suspended, ..stand.account_row(2) }).await;
    stand.work().await;
    assert_eq!(reached(&stand).await, [5]);
    assert_eq!(stand.work().await, 0, "nothing is left to do");
}

#[tokio::test]
async fn an_assignment_goes_with_the_last_that_gives_it() {
    let stand = organization().await;
    let only = |number| RuleScope { names: vec![format!("account-{number}")], ..RuleScope::default() };
    stand.put(&rule(1, only(1))).await;
    stand.put(&rule(2, only(1))).await;
    stand.create(&set(1), 1, group(1)).await.unwrap();
    stand.work().await;
    assert_eq!(sources(&stand, 1).await.len(), 3);
    let role = stand.roles(1).await[0].name.clone();
    delete_rule(&stand, 1).await;
    stand.work().await;
    stand.delete(&set(1), 1, group(1)).await.unwrap();
    stand.work().await;
    assert_eq!(sources(&stand, 1).await, [Giver::Rule(rule(2, RuleScope::default()).id)]);
    assert_eq!(stand.roles(1).await[0].name, role, "the same role all the time");
    delete_rule(&stand, 2).await;
    stand.work().await;
    assert!(reached(&stand).await.is_empty());
}

#[tokio::test]
async fn a_grant_prepares_its_role_and_clears_it_away_and_stays_as_history() {
    let stand = organization().await;
    let now = stand.clock.now();
    let at = |minutes| now.plus(Duration::from_mins(minutes)).0;
    stand.put(&grant(1, at(10), at(20))).await;
    stand.put(&grant(2, at(15), at(30))).await;
    stand.work().await;
    assert_eq!(reached(&stand).await, [1], "ready when it begins");
    stand.clock.advance(Duration::from_mins(20));
    stand.work().await;
    assert_eq!(sources(&stand, 1).await, [Giver::Grant(grant(2, 0, 0).id)], "the second goes on");
    stand.clock.advance(Duration::from_mins(10));
    stand.work().await;
    assert!(reached(&stand).await.is_empty());
    assert!(stand.store.begin().get::<Grant>(&grant(1, 0, 0).key()).await.unwrap().is_some());
}

#[tokio::test]
async fn a_grant_in_a_closed_account_or_for_a_group_that_is_gone_gives_nothing() {
    let stand = organization().await;
    let until = stand.clock.now().plus(Duration::from_hours(1)).0;
    stand.put(&Account { status: AccountStatus::Suspended, ..stand.account_row(1) }).await;
    stand.put(&grant(1, 0, until)).await;
    stand.put(&Grant { account: account(2), principal: group(9), ..grant(2, 0, until) }).await;
    stand.put(&AssignmentRule { principal: group(9), ..rule(1, RuleScope::default()) }).await;
    assert_eq!(stand.work().await, 0, "not even tried");
}

#[tokio::test]
async fn what_was_given_goes_with_the_account_that_is_closed_and_with_the_group() {
    let stand = organization().await;
    let until = stand.clock.now().plus(Duration::from_hours(1)).0;
    stand.put(&grant(1, 0, until)).await;
    stand.put(&Grant { account: account(2), ..grant(2, 0, until) }).await;
    stand.put(&rule(1, RuleScope { names: vec!["account-3".into()], ..RuleScope::default() })).await;
    stand.work().await;
    assert_eq!(reached(&stand).await, [1, 2, 3]);
    stand.put(&Account { status: AccountStatus::Suspended, ..stand.account_row(1) }).await;
    stand.work().await;
    assert_eq!(reached(&stand).await, [2, 3]);
    delete_group(&stand).await;
    stand.work().await;
    assert!(reached(&stand).await.is_empty());
    assert!(unreached(&stand).await.is_empty());
}

#[tokio::test]
async fn an_account_that_refuses_is_remembered_and_tried_again_later_or_with_the_next_edit() {
    let stand = organization().await;
    let policy = CustomerPolicyReference { name: "Own".into(), path: "/".into() };
    let needy = PermissionSet { customer_policies: vec![policy], revision: 2, ..set(1) };
    stand.put(&needy).await;
    stand.put(&stand.policy(&account(1), "/", "Own")).await;
    stand.put(&rule(1, RuleScope::default())).await;
    assert_eq!(stand.work().await, 3);
    assert_eq!(reached(&stand).await, [1]);
    let refused = unreached(&stand).await;
    assert_eq!(refused.len(), 2);
    assert!(refused[0].reason.contains("arn:aws:iam::100000000002:policy/Own"), "{}", refused[0].reason);
    assert_eq!(stand.work().await, 0, "not at once");
    stand.clock.advance(Duration::from_mins(1));
    stand.put(&stand.policy(&account(2), "/", "Own")).await;
    assert_eq!(stand.work().await, 2);
    assert_eq!(reached(&stand).await, [1, 2]);
    assert_eq!(unreached(&stand).await[0].tries, 2);
    stand.put(&PermissionSet { customer_policies: Vec::new(), revision: 3, ..set(1) }).await;
    assert_eq!(stand.work().await, 1, "an edit is tried at once");
    assert_eq!(reached(&stand).await, [1, 2, 3]);
    assert!(unreached(&stand).await.is_empty());
}

#[tokio::test]
async fn what_was_refused_is_forgotten_with_the_rule() {
    let stand = organization().await;
    let policy = CustomerPolicyReference { name: "Own".into(), path: "/".into() };
    stand.put(&PermissionSet { customer_policies: vec![policy], revision: 2, ..set(1) }).await;
    stand.put(&rule(1, RuleScope::default())).await;
    stand.work().await;
    assert_eq!(unreached(&stand).await.len(), 3);
    delete_rule(&stand, 1).await;
    assert_eq!(stand.work().await, 0);
    assert!(unreached(&stand).await.is_empty());
}

#[tokio::test]
async fn what_a_rule_no_longer_covers_when_its_turn_comes_is_not_given() {
    let stand = organization().await;
    stand.put(&rule(1, RuleScope { names: vec!["account-1".into()], ..RuleScope::default() })).await;
    assert_eq!(stand.provisioner.follow_once(&stand.store).await.unwrap(), 1);
    assert_eq!(stand.provisioner.follow_once(&stand.store).await.unwrap(), 0, "asked for already");
    stand.put(&Account { name: "other".into(), ..stand.account_row(1) }).await;
    stand.work().await;
    assert!(reached(&stand).await.is_empty());
    assert!(unreached(&stand).await.is_empty(), "forgotten: nothing is wanted there");
}

#[tokio::test]
async fn two_followers_ask_once() {
    let stand = organization().await;
    stand.put(&rule(1, RuleScope::default())).await;
    let (one, other) = tokio::join!(
        stand.provisioner.follow_once(&stand.store),
        stand.provisioner.follow_once(&stand.store)
    );
    assert_eq!(one.unwrap() + other.unwrap(), 3);
}

#[tokio::test]
async fn a_running_follower_reaches_a_new_account() {
    let stand = Arc::new(organization().await);
    stand.put(&rule(1, RuleScope::default())).await;
    let mut news = stand.store.watch(store::Table::Assignments);
    let watching = async {
        while reached_rows(&stand).await < 3 {
            news.changed().await.unwrap();
        }
        stand.put(&stand.account_row(7)).await;
        while reached_rows(&stand).await < 4 {
            news.changed().await.unwrap();
        }
    };
    stand.provisioner.run(&stand.store, watching).await;
    assert_eq!(reached(&stand).await, [1, 2, 3, 7]);
}

#[tokio::test(start_paused = true)]
async fn what_a_rule_gave_a_group_goes_at_once_with_the_group() {
    let stand = organization().await;
    stand.put(&rule(1, RuleScope::default())).await;
    let mut news = stand.store.watch(store::Table::Assignments);
    let watching = async {
        while reached_rows(&stand).await < 3 {
            news.changed().await.unwrap();
        }
        let began = tokio::time::Instant::now();
        delete_group(&stand).await;
        while reached_rows(&stand).await > 0 {
            news.changed().await.unwrap();
        }
        assert_eq!(began.elapsed(), std::time::Duration::ZERO, "nobody waited for the next look");
    };
    stand.provisioner.run(&stand.store, watching).await;
    assert!(reached(&stand).await.is_empty());
}

async fn reached_rows(stand: &Stand) -> usize {
    stand.store.begin().scan::<Assignment>((), Page::first(100)).await.unwrap().items.len()
}

/// One thing that happens to the organization.
#[derive(Clone, Debug)]
enum Event {
    Put { number: u64, parent: u8, tag: Option<bool>, closed: bool },
    Rule { number: u8, scope: RuleScope },
    Gone { number: u8 },
    Look,
}

fn parent(number: u8) -> ParentId {
    if number == 0 { ROOT.parse().unwrap() } else { unit(number) }
}

fn scopes() -> impl Strategy<Value = RuleScope> {
    let parents = || prop::collection::vec((0u8..4).prop_map(parent), 0..2);
    let tags = prop::option::of(any::<bool>());
    let names = prop::option::of(0u64..8);
    let accounts = prop::collection::vec((0u64..8).prop_map(account), 0..2);
    (parents(), tags, names, accounts, parents(), any::<bool>()).prop_map(
        |(under, tag, name, except_accounts, except_under, management)| RuleScope {
            under,
            tags: tag.map(condition).into_iter().collect(),
            names: name.map(|number| format!("*{number}")).into_iter().collect(),
            except_accounts,
            except_under,
            management,
        },
    )
}

fn condition(prod: bool) -> TagCondition {
    TagCondition { key: "env".into(), values: vec![if prod { "prod" } else { "dev" }.into()] }
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let put = (0u64..8, 0u8..4, prop::option::of(any::<bool>()), any::<bool>())
        .prop_map(|(number, parent, tag, closed)| Event::Put { number, parent, tag, closed });
    let rules = (1u8..4, scopes()).prop_map(|(number, scope)| Event::Rule { number, scope });
    let gone = (1u8..4).prop_map(|number| Event::Gone { number });
    prop::collection::vec(prop_oneof![4 => put, 3 => rules, 1 => gone, 2 => Just(Event::Look)], 1..24)
}

async fn happen(stand: &Stand, seen: &mut Seen, event: Event) {
    match event {
        Event::Put { number, parent: below, tag, closed } => {
            let value = |prod| if prod { "prod" } else { "dev" }.to_owned();
            let tags = tag.map(|prod| Tag { key: "env".into(), value: value(prod) }).into_iter().collect();
            let status = if closed { AccountStatus::Suspended } else { AccountStatus::Active };
            stand.put(&Account { parent: parent(below), tags, status, ..stand.account_row(number) }).await;
        }
        Event::Rule { number, scope } => stand.put(&rule(number, scope)).await,
        Event::Gone { number } => delete_rule(stand, number).await,
        // Half of the way: asked for, not carried out.
        Event::Look => {
            stand.provisioner.follow_since(&stand.store, seen).await.unwrap();
            let more = stand.provisioner.follow_once(&stand.store).await.unwrap();
            assert_eq!(more, 0, "who derives everything again sees no more");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Whatever happened, in whichever order it was noticed: in the end each account has what the rules that
    /// cover it give, no more and no less.
    #[test]
    fn after_reconciling_assignments_are_what_the_rules_cover(events in events()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            let (stand, mut seen) = (organization().await, Seen::default());
            for event in events {
                happen(&stand, &mut seen, event).await;
            }
            stand.work().await;
            let mut tx = stand.store.begin();
            let landscape = Landscape::read(&mut tx).await.unwrap();
            let rules = tx.scan::<AssignmentRule>((), Page::first(10)).await.unwrap().items;
            let mut wanted = BTreeSet::new();
            for rule in &rules {
                for account in landscape.covered(&rule.scope) {
                    wanted.insert((account, Giver::Rule(rule.id.clone())));
                }
            }
            let rows = tx.scan::<Assignment>((), Page::first(100)).await.unwrap().items;
            let given = rows.iter().flat_map(|row| {
                row.sources.iter().map(|source| (row.account.clone(), source.giver()))
            });
            assert_eq!(given.collect::<BTreeSet<_>>(), wanted);
            reached(&stand).await;
            assert_eq!(stand.work().await, 0, "nothing is left to do");
        });
    }
}
