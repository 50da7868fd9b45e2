//! Provisioning at size: roles of many permission sets in many accounts, an edit that reaches all of them,
//! assignments as fast as somebody asks for them, and the last pages of long lists.
//!
//! Measured in a process of its own, so that its memory is that of this work alone.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use api::{App, Presented, call};
use fault::{Context as _, Fault, Result};
use model::{Giver, Instance, PermissionSet, Principal};
use provision::request::{self, Asking};
use serde_json::{Value, json};
use server::{Config, Founding};
use store::{Committed, Table as Rows};
use wire::ServiceError as _;
use wire::generated::sso_admin::{op, types};

use crate::authorization::origin;
use crate::foreign;
use crate::load::now;
use crate::measure::{Plan, sqlite};
use crate::organization;
use crate::pages::{self, Ends};
use crate::table::{Table, thousands};

/// Accounts, and permission sets in each.
const ACCOUNTS: usize = 5000;
const SETS: usize = 50;
/// Requests written in one commit, where only the worker is measured.
const BATCH: usize = 1000;
/// Assignments that are asked for one by one.
const CALLS: usize = 1200;
/// Users whose list is read page by page.
const USERS: usize = 100_000;
/// Accounts elsewhere that one permission set goes to.
const FOREIGN_ACCOUNTS: usize = 2000;

/// On the memory engine and on SQLite.
pub(crate) fn rates(plan: &Plan, table: &mut Table) -> Result<()> {
    let folder = plan.fresh_folder()?;
    let data = folder.path().join("data").display().to_string();
    for (place, label, most) in [("memory", "in memory", 60.0), (data.as_str(), "on SQLite", 300.0)] {
        measured(plan, place, label, most, table)?;
    }
    Ok(())
}

fn measured(plan: &Plan, place: &str, label: &str, most: f64, table: &mut Table) -> Result<()> {
    let scaled = |count: usize| plan.scaled(count).max(2);
    let (accounts, sets) = (scaled(ACCOUNTS), SETS);
    let own = std::env::current_exe().fault("finding this program")?;
    let users = scaled(USERS);
    let sizes = [accounts, sets, scaled(CALLS), users].map(|size| size.to_string());
    let output = Command::new(own).args(["provision", place]).args(&sizes).output();
    let output = output.fault("starting this program again")?;
    let found: Value =
        serde_json::from_slice(&output.stdout).fault(&String::from_utf8_lossy(&output.stderr))?;
    let number = |name: &str| found.get(name).and_then(Value::as_f64).fault("a number is missing");
    let (all, resident, edit) = (number("all")?, number("resident_mb")?, number("edit")?);
    #[expect(clippy::cast_precision_loss, reason = "some hundred thousand")]
    let roles = (accounts * sets) as f64;
    table.add(
        &format!("{} roles in {accounts} accounts provisioned {label}", thousands(roles)),
        format!("{all:.1} s, {resident:.0} MB"),
        &format!("under {most:.0} s and 1 GB"),
        all < most && resident < 1000.0,
    );
    let what = format!("an edit of one permission set in {accounts} accounts {label}");
    table.add(&what, format!("{edit:.1} s"), "under 5 s", edit < 5.0);
    let calls = number("calls")?;
    let what = format!("{} CreateAccountAssignment calls, waited for, {label}", scaled(CALLS));
    table.add(&what, format!("{calls:.1} s"), "under 10 s", calls < 10.0);
    let ends = |name: &str| found.get(name).and_then(Ends::from_json).fault("the pages are missing");
    ends("assignment_pages")?.add_to(table, roles, "assignments", label);
    #[expect(clippy::cast_precision_loss, reason = "a hundred thousand")]
    ends("user_pages")?.add_to(table, users as f64, "users", label);
    let (worker, bare) = (number("worker")?, number("bare")?);
    let latency = foreign::LATENCY.as_millis();
    table.add(
        &format!("calls to accounts elsewhere that take {latency} ms each {label}, beside a bare loop's"),
        format!("{worker:.0}/s, {bare:.0}/s"),
        "at least 90 %",
        worker >= bare * 0.9,
    );
    Ok(())
}

/// Measures in this process and prints what was found as JSON.
pub(crate) async fn print_alone(place: &str, sizes: &[&str]) -> Result<()> {
    let sizes: Vec<usize> = sizes.iter().filter_map(|size| size.parse().ok()).collect();
    let [accounts, sets, calls, users] = sizes.as_slice() else {
        return Err(Fault::new("four whole numbers"));
    };
    let config = match place {
        "memory" => Config::in_memory(([127, 0, 0, 1], 0).into()),
        data => sqlite(Path::new(data)),
    };
    let app = server::prepare_app(&config).await.map_err(|refused| Fault::new(refused.to_string()))?;
    server::found(&app, &Founding::default()).await?;
    let instance = organization::fill_empty(&app, *accounts, *sets).await?;
    let began = now();
    ask_for_all(&app, &instance, *accounts, *sets).await?;
    app.provisioner.run_until_idle(&app.store).await?;
    let all = began.elapsed();
    let resident_mb = crate::process::resident_mb("self")?;
    let edit = edit(&app, &instance).await?;
    let asked = ask_one_by_one(&app, &instance, *accounts, *calls).await?;
    let assignments = pages::of_assignments(&app, &instance).await?;
    organization::fill_users(&app, &instance, *users).await?;
    let people = pages::of_users(&app, &instance).await?;
    let (worker, bare) = foreign::rates(&app, &instance, (*accounts).min(FOREIGN_ACCOUNTS)).await?;
    println!(
        "{}",
        json!({
            "all": all.as_secs_f64(), "resident_mb": resident_mb, "edit": edit.as_secs_f64(),
            "calls": asked.as_secs_f64(),
            "assignment_pages": assignments.to_json(), "user_pages": people.to_json(),
            "worker": worker, "bare": bare,
        })
    );
    Ok(())
}

/// A request for each permission set in each account, for one group.
async fn ask_for_all(app: &App, instance: &Instance, accounts: usize, sets: usize) -> Result<()> {
    let (mut tx, mut written) = (app.store.begin(), 0);
    for account in 0..accounts {
        for set in 0..sets {
            let permission_set = organization::set_id(set)?;
            let asking = Asking {
                instance: &instance.id,
                permission_set: &permission_set,
                clock: &*app.clock,
                entropy: &*app.entropy,
            };
            let (account, group) =
                (organization::account_id(account)?, Principal::Group(organization::group_id(0)?));
            let asked = request::create_assignment(&mut tx, asking, account, group, Giver::Direct).await;
            asked.map_err(|refused| Fault::new(format!("asking for an assignment: {refused:?}")))?;
            written += 1;
            if written % BATCH == 0 {
                commit(std::mem::replace(&mut tx, app.store.begin())).await?;
            }
        }
    }
    commit(tx).await
}

/// Edits one permission set and has it reach every account.
async fn edit(app: &App, instance: &Instance) -> Result<Duration> {
    let key = (instance.id.clone(), organization::set_id(0)?);
    let mut tx = app.store.begin();
    let set = tx.get::<PermissionSet>(&key).await?.fault("a permission set is gone")?;
    let edited =
        PermissionSet { description: "Edited".to_owned(), revision: set.revision + 1, ..(*set).clone() };
    tx.put(&edited).await?;
    commit(tx).await?;
    let began = now();
    let mut tx = app.store.begin();
    let asking =
        Asking { instance: &key.0, permission_set: &key.1, clock: &*app.clock, entropy: &*app.entropy };
    let asked = request::provision_set(&mut tx, asking, None).await;
    asked.map_err(|refused| Fault::new(format!("asking for provisioning: {refused:?}")))?;
    commit(tx).await?;
    app.provisioner.run_until_idle(&app.store).await?;
    Ok(began.elapsed())
}

/// Calls one after the other, as Terraform does, while the worker runs; done when the last is settled.
async fn ask_one_by_one(app: &App, instance: &Instance, accounts: usize, calls: usize) -> Result<Duration> {
    let asking = async {
        let began = now();
        for number in 0..calls {
            let input = types::CreateAccountAssignmentRequest {
                instance_arn: instance.id.arn(),
                target_id: organization::account_id(number % accounts)?.to_string(),
                target_type: types::TargetType::AwsAccount,
                permission_set_arn: organization::set_id(number / accounts)?.arn(&instance.id),
                principal_type: types::PrincipalType::Group,
                principal_id: organization::group_id(1)?.to_string(),
            };
            let reply = call::<op::CreateAccountAssignment>(app, Presented::Operator, &origin(), input).await;
            reply.map_err(|refused| Fault::new(refused.message().to_owned()))?;
        }
        let mut news = app.store.watch(Rows::RequestPending);
        loop {
            let mut tx = app.store.begin();
            if tx.count::<store::record::request::RequestPending>((), 1).await? == 0 {
                return Ok(began.elapsed());
            }
            // A commit may have come between the look and the wait: look again before long.
            let _ = tokio::time::timeout(Duration::from_millis(10), news.changed()).await;
        }
    };
    tokio::select! {
        done = asking => done,
        () = app.provisioner.run(&app.store, std::future::pending()) => Err(Fault::new("the worker ended")),
    }
}

pub(crate) async fn commit(tx: store::Tx) -> Result<()> {
    match tx.commit().await? {
        Committed::Done(_) => Ok(()),
        Committed::Conflict => Err(Fault::new("somebody else writes to what is measured")),
    }
}
