//! How soon rules reach a new account: of an organization that has many, with rules for all of it.
//!
//! Measured in a process of its own, beside the worker that a server has.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use api::{App, Presented, call};
use fault::{Context as _, Fault, Result};
use model::{Account, Assignment, AssignmentRule, Instance, Principal, RuleScope, Timestamp, limits};
use serde_json::{Value, json};
use server::{Config, Founding};
use store::{Page, Table as Rows};
use wire::ServiceError as _;
use wire::generated::organizations::{op, types};

use crate::authorization::origin;
use crate::load::now;
use crate::measure::{Plan, sqlite};
use crate::organization;
use crate::provisioning::commit;
use crate::table::Table;

/// Accounts, and rules that give each a permission set.
const ACCOUNTS: usize = 5000;
const RULES: usize = 10;
/// New accounts one right after the other.
const NEW: usize = 10;

/// On the memory engine and on SQLite.
pub(crate) fn delays(plan: &Plan, table: &mut Table) -> Result<()> {
    let folder = plan.fresh_folder()?;
    let data = folder.path().join("data").display().to_string();
    let accounts = plan.scaled(ACCOUNTS).max(2);
    for (place, label) in [("memory", "in memory"), (data.as_str(), "on SQLite")] {
        let own = std::env::current_exe().fault("finding this program")?;
        let sizes = [accounts, RULES].map(|size| size.to_string());
        let output = Command::new(own).args(["rules", place]).args(&sizes).output();
        let output = output.fault("starting this program again")?;
        let found: Value =
            serde_json::from_slice(&output.stdout).fault(&String::from_utf8_lossy(&output.stderr))?;
        let number = |name: &str| found.get(name).and_then(Value::as_f64).fault("a number is missing");
        let (rested, worst) = (number("rested")?, number("worst")?);
        table.add(
            &format!("a new account under {RULES} organization-wide rules, beside {accounts}, {label}"),
            format!("{rested:.3} s, {worst:.3} s at worst of {NEW} in a row"),
            "at most 1 s until it can be used",
            rested <= 1.0 && worst <= 1.0,
        );
    }
    Ok(())
}

/// Measures in this process and prints what was found as JSON.
pub(crate) async fn print_alone(place: &str, sizes: &[&str]) -> Result<()> {
    let sizes: Vec<usize> = sizes.iter().filter_map(|size| size.parse().ok()).collect();
    let [accounts, rules] = *sizes.as_slice() else { return Err(Fault::new("two whole numbers")) };
    let config = match place {
        "memory" => Config::in_memory(([127, 0, 0, 1], 0).into()),
        data => sqlite(Path::new(data)),
    };
    let app = server::prepare_app(&config).await.map_err(|refused| Fault::new(refused.to_string()))?;
    server::found(&app, &Founding::default()).await?;
    let instance = organization::fill_empty(&app, accounts, rules).await?;
    for number in 0..rules {
        let mut tx = app.store.begin();
        tx.put(&everywhere(&instance, number)?).await?;
        commit(tx).await?;
    }
    app.provisioner.run_until_idle(&app.store).await?;
    let measuring = async {
        // The first look of whoever follows rules reads everything.
        delay(&app, &instance, rules, 0).await?;
        rest().await;
        let rested = delay(&app, &instance, rules, 1).await?;
        let mut worst = Duration::ZERO;
        for number in 0..NEW {
            worst = worst.max(delay(&app, &instance, rules, 2 + number).await?);
        }
        let (rested, worst) = (rested.as_secs_f64(), worst.as_secs_f64());
        println!("{}", json!({ "rested": rested, "worst": worst }));
        Ok(())
    };
    tokio::select! {
        done = measuring => done,
        () = app.provisioner.run(&app.store, std::future::pending()) => Err(Fault::new("the worker ended")),
    }
}

/// Until whoever follows rules has looked again at what came of the last account.
async fn rest() {
    let poll = Duration::from_millis(limits::FOLLOW_POLL_INTERVAL.0.unsigned_abs());
    tokio::time::sleep(poll + Duration::from_secs(2)).await;
}

/// Makes an account: how long it takes from the answer until everything that rules give can be used there.
async fn delay(app: &App, instance: &Instance, rules: usize, number: usize) -> Result<Duration> {
    let mut news = app.store.watch(Rows::Assignments);
    let input = types::CreateAccountRequest {
        account_name: format!("new-{number}"),
        email: format!("new-{number}@example.com"),
        ..Default::default()
    };
    let made = call::<op::CreateAccount>(app, Presented::Operator, &origin(), input).await;
    let began = now();
    let made = made.map_err(|refused| Fault::new(refused.message().to_owned()))?;
    let status = made.create_account_status.and_then(|status| status.account_id);
    let account = status.fault("the account was not made")?.parse().fault("reading its id")?;
    loop {
        news.borrow_and_update();
        let mut tx = app.store.begin();
        tx.get::<Account>(&account).await?.fault("the account is not there")?;
        let given = tx.scan::<Assignment>((&instance.id, &account), Page::first(rules)).await?;
        if given.items.len() == rules {
            return Ok(began.elapsed());
        }
        news.changed().await.fault("the store ended")?;
    }
}

fn everywhere(instance: &Instance, number: usize) -> Result<AssignmentRule> {
    Ok(AssignmentRule {
        instance: instance.id.clone(),
        id: format!("rule-{number:016x}").parse().fault("naming a rule")?,
        name: format!("rule-{number}"),
        description: String::new(),
        principal: Principal::Group(organization::group_id(0)?),
        permission_set: organization::set_id(number)?,
        scope: RuleScope::default(),
        created: Timestamp(1),
        created_by: "bench".to_owned(),
        updated: Timestamp(1),
        updated_by: "bench".to_owned(),
    })
}
