//! Who has what where, and why: asked from either end, with the same answer.

use std::collections::BTreeSet;

use wire::generated::vestibule::{op, types};
use wire::generated::{identitystore, vestibule};

use super::DEV;
use crate::testing::World;

const PEOPLE: &str = r#"
organization:
  accounts:
    - { name: Management, email: management@technova.example, management: true }
    - { id: "222222222222", name: Dev, email: dev@technova.example }
    - { id: "333333333333", name: Test, email: test@technova.example }
users:
  - { user_name: ada, given_name: Ada, family_name: Moreau }
  - { user_name: bob, given_name: Bob, family_name: Li }
  - { user_name: eve, given_name: Eve, family_name: Out, enabled: false }
groups:
  - { name: Inner, members: [ada, eve] }
  - { name: Outer, members: [bob] }
permission_sets:
  - { name: Own }
  - { name: Shared }
assignments:
  - { user: ada, permission_set: Own, accounts: [Dev] }
  - { group: Outer, permission_set: Shared, accounts: [Dev, Test] }
"#;

/// Ada is in the inner group, which is in the outer one; a rule and a grant give what is there already.
async fn world() -> World {
    let world = World::of(PEOPLE).await;
    let nest = types::AddGroupToGroupRequest {
        identity_store_id: world.store_id(),
        group_id: world.group_id("Outer").await,
        member_group_id: world.group_id("Inner").await,
    };
    world.call::<op::AddGroupToGroup>(nest).await.unwrap();
    let rule = types::CreateRuleRequest {
        instance_arn: world.instance_arn(),
        name: "tests".to_owned(),
        principal_type: types::PrincipalType::Group,
        principal_id: world.group_id("Outer").await,
        permission_set_arn: world.set_arn("Shared").await,
        scope: types::RuleScope {
            account_name_patterns: Some(vec!["Test".to_owned()]),
            ..Default::default()
        },
        ..Default::default()
    };
    world.call::<op::CreateRule>(rule).await.unwrap();
    let grant = types::CreateGrantRequest {
        instance_arn: world.instance_arn(),
        principal_type: types::PrincipalType::User,
        principal_id: world.user_id("bob").await,
        permission_set_arn: world.set_arn("Own").await,
        account_id: DEV.to_owned(),
        duration: Some("PT1H".to_owned()),
        ticket: Some("INC-7".to_owned()),
        ..Default::default()
    };
    world.call::<op::CreateGrant>(grant).await.unwrap();
    world.provision().await;
    world
}

/// Every page, of this size: who, where, what, through which groups, given by what.
async fn all(world: &World, asked: types::ListEffectiveAccessRequest, size: i32) -> Vec<String> {
    let (mut told, mut next) = (Vec::new(), None);
    loop {
        let input = types::ListEffectiveAccessRequest {
            instance_arn: world.instance_arn(),
            max_results: Some(size),
            next_token: next,
            ..asked.clone()
        };
        let page = world.call::<op::ListEffectiveAccess>(input).await.unwrap();
        assert!(page.effective_access.len() <= usize::try_from(size).unwrap());
        told.extend(page.effective_access.iter().map(line));
        next = page.next_token;
        if next.is_none() {
            told.sort();
            return told;
        }
    }
}

fn line(held: &types::EffectiveAccess) -> String {
    let through: Vec<_> = held.through.iter().filter_map(|group| group.display_name.as_deref()).collect();
    let sources = held.sources.iter().map(|source| match &source.rule_name {
        Some(rule) => format!("{} {rule}", source.r#type),
        None => format!("{}{}", source.r#type, source.ticket.as_deref().unwrap_or_default()),
    });
    let sources: Vec<_> = sources.collect();
    let (who, account) = (held.principal_name.as_deref().unwrap(), &held.account_id[..1]);
    let set = held.permission_set_name.as_deref().unwrap();
    let ends = if held.end_time.is_some() { " ends" } else { "" };
    format!("{who} {account} {set} [{}] {}{ends}", through.join(">"), sources.join("+"))
}

const ADA: [&str; 3] = [
    "ada 2 Own [] DIRECT",
    "ada 2 Shared [Inner>Outer] DIRECT",
    "ada 3 Shared [Inner>Outer] DIRECT+RULE tests",
];
const BOB: [&str; 3] =
    ["bob 2 Own [] GRANTINC-7 ends", "bob 2 Shared [Outer] DIRECT", "bob 3 Shared [Outer] DIRECT+RULE tests"];

#[tokio::test]
async fn both_directions_tell_the_same_and_why_whatever_the_page_size() {
    let world = world().await;
    let nothing = types::ListEffectiveAccessRequest::default;
    let everybody: Vec<&str> = ADA.into_iter().chain(BOB).collect();
    for size in [1, 2, 3, 100] {
        assert_eq!(all(&world, nothing(), size).await, everybody);
        for (name, theirs) in [("ada", ADA), ("bob", BOB)] {
            let of = types::ListEffectiveAccessRequest {
                principal_type: Some(types::PrincipalType::User),
                principal_id: Some(world.user_id(name).await),
                ..nothing()
            };
            assert_eq!(all(&world, of.clone(), size).await, theirs);
            let there = types::ListEffectiveAccessRequest { account_id: Some(DEV.to_owned()), ..of };
            assert_eq!(all(&world, there, size).await, theirs[..2]);
        }
        let account = types::ListEffectiveAccessRequest { account_id: Some(DEV.to_owned()), ..nothing() };
        assert_eq!(all(&world, account, size).await, [ADA[0], ADA[1], BOB[0], BOB[1]]);
        let set = types::ListEffectiveAccessRequest {
            permission_set_arn: Some(world.set_arn("Shared").await),
            ..nothing()
        };
        assert_eq!(all(&world, set.clone(), size).await, [ADA[1], ADA[2], BOB[1], BOB[2]]);
        let both = types::ListEffectiveAccessRequest { account_id: Some("333333333333".to_owned()), ..set };
        assert_eq!(all(&world, both, size).await, [ADA[2], BOB[2]]);
    }
}

#[tokio::test]
async fn a_group_has_what_the_groups_that_it_is_in_have() {
    let world = world().await;
    let of = types::ListEffectiveAccessRequest {
        principal_type: Some(types::PrincipalType::Group),
        principal_id: Some(world.group_id("Inner").await),
        ..Default::default()
    };
    let expected = ["Inner 2 Shared [Outer] DIRECT", "Inner 3 Shared [Outer] DIRECT+RULE tests"];
    assert_eq!(all(&world, of, 1).await, expected);
}

#[tokio::test]
async fn what_is_over_and_who_is_shut_out_is_not_listed() {
    let world = world().await;
    world.clock.advance(model::Duration::from_hours(1));
    let everybody = all(&world, types::ListEffectiveAccessRequest::default(), 100).await;
    assert!(!everybody.iter().any(|line| line.contains("GRANT")), "{everybody:?}");
    let disable = vestibule::types::DisableUserRequest {
        identity_store_id: world.store_id(),
        user_id: world.user_id("bob").await,
    };
    world.call::<op::DisableUser>(disable).await.unwrap();
    assert_eq!(all(&world, types::ListEffectiveAccessRequest::default(), 100).await, ADA);
    let of = types::ListEffectiveAccessRequest {
        principal_type: Some(types::PrincipalType::User),
        principal_id: Some(world.user_id("bob").await),
        ..Default::default()
    };
    assert!(all(&world, of, 100).await.is_empty());
}

#[tokio::test]
async fn pages_stay_right_while_people_come_and_go() {
    let world = world().await;
    let asked = |token| types::ListEffectiveAccessRequest {
        instance_arn: world.instance_arn(),
        permission_set_arn: None,
        max_results: Some(1),
        next_token: token,
        ..Default::default()
    };
    let (mut told, mut next, mut steps) = (Vec::new(), None, 0);
    loop {
        let page = world.call::<op::ListEffectiveAccess>(asked(next)).await.unwrap();
        told.extend(page.effective_access.iter().map(line));
        let group = identitystore::types::CreateGroupMembershipRequest {
            identity_store_id: world.store_id(),
            group_id: world.group_id("Inner").await,
            member_id: identitystore::types::MemberId::UserId(world.user_id("bob").await),
        };
        if steps == 2 {
            world.call::<identitystore::op::CreateGroupMembership>(group).await.unwrap();
        }
        steps += 1;
        next = page.next_token;
        if next.is_none() {
            break;
        }
    }
    let distinct: BTreeSet<&String> = told.iter().collect();
    assert_eq!(distinct.len(), told.len(), "nothing twice: {told:?}");
    assert!(
        ADA.iter().chain(&BOB).all(|line| told.iter().any(|it| it == line)),
        "nothing left out: {told:?}"
    );
}

#[tokio::test]
async fn an_assignment_that_goes_between_two_pages_hides_nobody_behind_it() {
    let world = world().await;
    let of = types::ListEffectiveAccessRequest {
        instance_arn: world.instance_arn(),
        permission_set_arn: Some(world.set_arn("Shared").await),
        max_results: Some(1),
        ..Default::default()
    };
    let first = world.call::<op::ListEffectiveAccess>(of.clone()).await.unwrap();
    assert_eq!(first.effective_access.len(), 1);
    let gone = wire::generated::sso_admin::types::DeleteAccountAssignmentRequest {
        instance_arn: world.instance_arn(),
        target_id: DEV.to_owned(),
        target_type: wire::generated::sso_admin::types::TargetType::AwsAccount,
        permission_set_arn: world.set_arn("Shared").await,
        principal_type: wire::generated::sso_admin::types::PrincipalType::Group,
        principal_id: world.group_id("Outer").await,
    };
    world.call::<wire::generated::sso_admin::op::DeleteAccountAssignment>(gone).await.unwrap();
    world.provision().await;
    let (mut told, mut next) = (Vec::new(), first.next_token);
    while let Some(token) = next {
        let input = types::ListEffectiveAccessRequest { next_token: Some(token), ..of.clone() };
        let page = world.call::<op::ListEffectiveAccess>(input).await.unwrap();
        told.extend(page.effective_access.iter().map(line));
        next = page.next_token;
    }
    told.sort();
    assert_eq!(told, [ADA[2], BOB[2]]);
}

#[tokio::test]
async fn a_token_of_somebody_else_is_refused() {
    use wire::ServiceError as _;
    let world = World::of(PEOPLE).await;
    for token in ["x", "bm90IGpzb24", "WzEsMiwzXQ"] {
        let asked = types::ListEffectiveAccessRequest {
            instance_arn: world.instance_arn(),
            next_token: Some(token.to_owned()),
            ..Default::default()
        };
        let refused = world.call::<op::ListEffectiveAccess>(asked).await.unwrap_err();
        assert_eq!(refused.code(), "ValidationException");
    }
}
