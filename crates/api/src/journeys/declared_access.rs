//! Rules, grants and groups in groups as an organization file declares them.

use model::Duration;
use wire::ServiceError as _;
use wire::generated::vestibule::{op, types};

use crate::testing::World;

/// Applies a document, and says what that changed.
async fn apply(world: &World, document: &str) -> Result<Vec<String>, String> {
    let request = types::ApplyOrganizationRequest { document: document.to_owned(), dry_run: None };
    let applied = world.call::<op::ApplyOrganization>(request).await;
    let applied = applied.map_err(|refused| refused.message().to_owned())?;
    let told = applied.changes.into_iter().map(|change| {
        let detail = change.detail.map(|detail| format!(": {detail}")).unwrap_or_default();
        format!("{} {} {}{detail}", change.action, change.kind, change.name)
    });
    Ok(told.collect())
}

fn organization(access: &str) -> String {
    format!(
        r#"
organization:
  accounts:
    - {{ name: Management, email: management@technova.example, management: true }}
  units:
    - name: Workloads
      units:
        - name: IoT
          accounts:
            - {{ id: "222222222222", name: Dev, email: dev@technova.example, tags: {{ env: dev }} }}
users:
  - {{ user_name: ada, given_name: Ada, family_name: Moreau }}
groups:
  - {{ name: Outer, groups: [Inner] }}
  - {{ name: Inner, members: [ada] }}
permission_sets:
  - {{ name: ReadOnly }}
  - {{ name: Admin }}
{access}"#
    )
}

/// A file with a rule of every kind of condition, one for everywhere, and a grant from now on.
fn everything(world: &World) -> String {
    let at = |hours| wire::Timestamp::from_millis(world.app.clock.now().plus(Duration::from_hours(hours)).0);
    organization(&format!(
        r#"
assignment_rules:
  - name: iot
    description: whoever builds things
    group: Outer
    permission_set: ReadOnly
    units: [Workloads/IoT]
    account_tags: {{ env: [dev, test], team: [] }}
    account_names: ["D*"]
    except_accounts: [Management]
    except_units: [Workloads]
    include_management_account: true
  - {{ name: audit, user: ada, permission_set: ReadOnly, whole_organization: true }}
grants:
  - user: ada
    permission_set: Admin
    account: Dev
    from: "{}"
    until: "{}"
    reason: outage
    ticket: INC-7
    approver: bob
"#,
        at(0),
        at(8)
    ))
}

#[tokio::test]
async fn what_is_declared_is_made_once_and_exported_as_it_was() {
    let world = World::new().await;
    let document = everything(&world);
    let told = apply(&world, &document).await.unwrap();
    for what in
        ["CREATE membership Outer: Inner", "CREATE assignment rule iot", "CREATE assignment rule audit"]
    {
        assert!(told.iter().any(|change| change == what), "{what} in {told:?}");
    }
    assert!(told.iter().any(|change| change == "CREATE grant ada as Admin in Dev"), "{told:?}");
    world.provision().await;
    assert_eq!(apply(&world, &document).await.unwrap(), Vec::<String>::new());
    let exported = world.call::<op::ExportOrganization>(types::ExportOrganizationRequest {}).await.unwrap();
    assert_eq!(
        apply(&world, &exported.document).await.unwrap(),
        Vec::<String>::new(),
        "{}",
        exported.document
    );
    assert!(exported.document.contains(r#"units: ["Workloads/IoT"]"#), "{}", exported.document);
    let other = World::new().await;
    other.clock.advance(Duration::from_hours(7));
    assert!(!apply(&other, &exported.document).await.unwrap().is_empty());
    let again = other.call::<op::ExportOrganization>(types::ExportOrganizationRequest {}).await.unwrap();
    let section = |text: &str| text[text.find("assignment_rules:").unwrap()..].to_owned();
    assert_eq!(section(&again.document), section(&exported.document), "the same elsewhere");
}

#[tokio::test]
async fn what_rules_and_grants_give_is_neither_exported_nor_pruned_as_assignments() {
    let world = World::new().await;
    apply(&world, &everything(&world)).await.unwrap();
    world.provision().await;
    let exported = world.call::<op::ExportOrganization>(types::ExportOrganizationRequest {}).await.unwrap();
    assert!(exported.document.contains("assignments: []"), "{}", exported.document);
    let told = apply(&world, &organization("prune: [assignments]\n")).await.unwrap();
    assert_eq!(told, Vec::<String>::new());
    let told = apply(&world, &organization("prune: [assignment_rules]\n")).await.unwrap();
    assert_eq!(told, ["DELETE assignment rule audit", "DELETE assignment rule iot"]);
}

#[tokio::test]
async fn grants_and_nested_groups_that_are_not_named_go_when_they_are_pruned() {
    let world = World::new().await;
    let document = everything(&world);
    apply(&world, &document).await.unwrap();
    world.provision().await;
    let prune = "prune: [grants, nested_groups]\n";
    assert_eq!(
        apply(&world, &format!("{document}{prune}")).await.unwrap(),
        Vec::<String>::new(),
        "all named"
    );
    let bare = organization("").replace(", groups: [Inner]", "");
    assert_eq!(apply(&world, &bare).await.unwrap(), Vec::<String>::new(), "left as they are");
    let told = apply(&world, &format!("{bare}{prune}")).await.unwrap();
    assert_eq!(told, ["DELETE membership Outer: Inner", "DELETE grant ada as Admin in 222222222222"]);
    assert_eq!(apply(&world, &format!("{bare}{prune}")).await.unwrap(), Vec::<String>::new());
    let told = apply(&world, &document).await.unwrap();
    assert_eq!(told, ["CREATE membership Outer: Inner", "CREATE grant ada as Admin in Dev"]);
}

#[tokio::test]
async fn a_file_makes_no_more_rules_than_an_instance_may_have() {
    let world = World::new().await;
    let rules = |count: usize| -> String {
        let rule = |number| {
            format!("  - {{ name: r{number}, group: Outer, permission_set: Admin, account_names: [none] }}\n")
        };
        (0..count).map(rule).collect()
    };
    let most = model::limits::RULES_MAX;
    let full = organization(&format!("assignment_rules:\n{}", rules(most)));
    assert!(apply(&world, &full).await.is_ok());
    let told = apply(&world, &organization(&format!("assignment_rules:\n{}", rules(most + 1)))).await;
    assert!(told.unwrap_err().contains("an instance has 1000 rules at most"));
}

#[tokio::test]
async fn a_changed_file_changes_what_differs() {
    let world = World::new().await;
    let document = everything(&world);
    apply(&world, &document).await.unwrap();
    let document = document.replace("INC-7", "INC-8").replace("account_names: [\"D*\"]", "account_names: []");
    let document = document.replace("groups: [Inner]", "groups: []");
    let told = apply(&world, &document).await.unwrap();
    assert_eq!(
        told,
        [
            "DELETE membership Outer: Inner",
            "UPDATE assignment rule iot: scope",
            "UPDATE grant ada as Admin in Dev: ticket",
        ]
    );
}

#[tokio::test]
async fn a_grant_whose_time_is_over_is_not_made_again() {
    let world = World::new().await;
    let document = everything(&world);
    world.clock.advance(Duration::from_hours(8));
    let told = apply(&world, &document).await.unwrap();
    assert!(!told.iter().any(|change| change.contains("grant")), "{told:?}");
}

#[tokio::test]
async fn what_is_wrong_is_told_with_its_line() {
    let world = World::new().await;
    let wrong = organization(
        r#"
assignment_rules:
  - { name: a, group: Outer, permission_set: ReadOnly }
  - { name: b, group: Outer, permission_set: ReadOnly, whole_organization: true, units: [Workloads] }
  - { name: c, group: Outer, permission_set: ReadOnly, units: [Nowhere/IoT] }
  - { name: d, group: Nobody, permission_set: Nothing, whole_organization: true }
grants:
  - { user: ada, permission_set: Admin, account: Dev, from: soon, until: "2999-01-01T00:00:00Z" }
"#,
    );
    let told = apply(&world, &wrong).await.unwrap_err();
    assert_eq!(
        told,
        "line 26: grants[0]: `soon` is no moment: write `from` in ISO 8601, such as \"2026-12-24T18:00:00Z\""
    );
    let told = apply(&world, &wrong.replace("soon", "\"2990-01-01T00:00:00Z\"")).await.unwrap_err();
    let lines: Vec<&str> = told.lines().collect();
    let either = "a rule has `units`, `account_tags` or `account_names`, or else `whole_organization: true`";
    assert_eq!(
        lines,
        [
            &format!("line 21: assignment_rules[0]: {either}"),
            &format!("line 22: assignment_rules[1]: {either}"),
            "line 23: assignment_rules[2].units[0]: there is no unit `Nowhere/IoT`: give its id, or the \
             names from the root",
            "line 24: assignment_rules[3]: there is no group `Nobody`",
            "line 24: assignment_rules[3]: there is no permission set `Nothing`",
            "line 26: grants[0]: a grant lasts 1098 days at most: what has no end is an assignment or a rule",
        ]
    );
    let own = everything(&world).replace("approver: bob", "approver: ada");
    let told = apply(&world, &own).await.unwrap_err();
    assert!(told.contains("`ada` cannot approve their own access"), "{told}");
    let circle = organization("").replace("{ name: Inner,", "{ name: Inner, groups: [Outer],");
    let told = apply(&world, &circle).await.unwrap_err();
    assert!(told.contains("which would go in a circle"), "{told}");
}
