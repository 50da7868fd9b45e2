//! Which role of the demo's organization may call which operation, as a file: a change of anybody's
//! permissions is a line of its diff.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use model::{Account, Role, RoleOwner};
use store::Page;
use wire::generated::vestibule;
use wire::{Auth, OperationInfo};

use super::sample::{self, Filled, Known};
use super::{all, route};
use crate::Presented;
use crate::testing::{World, origin, session_of};

const TECHNOVA: &str = include_str!("../../../vestibule/src/technova.yaml");
const MATRIX: &str = include_str!("../../role-matrix.txt");
/// What the file begins with.
const HEAD: &str = "\
# Which role of TechNova's (what `vestibule demo` serves) may call which operation: `x` may, `.` may not.
# Asked with sample inputs: resources are the caller's own account's, or the organization's. Written anew by
# a test that finds it different.
";

/// A role of the demo: where it is, and its permission set.
struct Column {
    name: String,
    role: Role,
}

/// One role for each permission set in the management account, and one in a member account.
async fn columns(world: &World) -> Vec<Column> {
    let mut tx = world.app.store.begin();
    let accounts = tx.scan::<Account>((), Page::first(100)).await.unwrap().items;
    let mut columns = BTreeMap::new();
    for account in &accounts {
        let is_management = account.id == world.founded.organization.management_account;
        let place = if is_management { "the management account" } else { "a member account" };
        for role in tx.scan::<Role>((&account.id,), Page::first(100)).await.unwrap().items {
            if !matches!(role.owner, RoleOwner::Reserved { .. }) {
                continue;
            }
            let set = role.name.trim_start_matches("AWSReservedSSO_").rsplit_once('_').unwrap().0;
            let name = format!("{set} in {place}");
            columns.entry(name.clone()).or_insert_with(|| Column { name, role: Role::clone(&role) });
        }
    }
    columns.into_values().collect()
}

impl Column {
    /// Whether a session of the role gets past room five.
    async fn may(&self, world: &World, info: &OperationInfo) -> bool {
        let role = &self.role;
        let claims = session_of(&world.app, &role.account, &role.name, &role.id);
        let request = world.signed_by(&claims, info.service.signing_name);
        let account = role.account.to_string();
        let known: Known = vec![
            ("InstanceArn", world.instance_arn()),
            ("IdentityStoreId", world.store_id()),
            ("AccountId", account.clone()),
            ("TargetId", account),
        ];
        let input = sample::input(info.input, Filled::Required, &known);
        match (route(info).may)(&world.app, Presented::Http(&request), &origin(), input).await {
            Ok(()) => true,
            Err(refusal) => {
                let denied = info.service.refusals.access_denied.name;
                assert_eq!(refusal.code, denied, "{} by {}: {refusal:?}", info.full_name(), self.name);
                false
            }
        }
    }
}

#[tokio::test]
async fn the_demos_roles_may_call_what_the_matrix_says() {
    let world = World::new().await;
    let apply =
        vestibule::types::ApplyOrganizationRequest { document: TECHNOVA.to_owned(), ..Default::default() };
    world.call::<vestibule::op::ApplyOrganization>(apply).await.unwrap();
    world.provision().await;
    let columns = columns(&world).await;
    let mut found = HEAD.to_owned();
    for (number, column) in columns.iter().enumerate() {
        writeln!(found, "# {}{}", "| ".repeat(number), column.name).unwrap();
    }
    for info in all().into_iter().filter(|info| info.auth == Auth::SigV4) {
        let mut cells = Vec::new();
        for column in &columns {
            cells.push(if column.may(&world, info).await { "x" } else { "." });
        }
        writeln!(found, "  {} {}", cells.join(" "), info.full_name()).unwrap();
    }
    if found != MATRIX {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/role-matrix.txt"), &found).unwrap();
    }
    let changed: Vec<_> = found.lines().filter(|line| !MATRIX.contains(line)).collect();
    assert!(found == MATRIX, "role-matrix.txt was written anew; look at its diff: {changed:#?}");
}
