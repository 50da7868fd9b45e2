//! Rates on SQLite: how many durable calls a second many callers together get, beside what a disk gives to
//! commits that wait for each other. On the disk as it is, and on one made to sync as slowly as most do.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use fault::{Context as _, Fault, Result};
use store::Committed;

use crate::Target;
use crate::load::{Call, now};
use crate::measure::{CALLERS, Plan, median, sqlite};
use crate::organization::Person;
use crate::process::Running;
use crate::table::{Table, thousands};

/// Bytes of the audit event of a call.
const EVENT_BYTES: usize = 1000;

/// A disk to measure on.
#[derive(Debug, Default)]
pub(crate) struct Disk {
    /// A library that slows syncs down, for programs to load first.
    slowed_by: Option<PathBuf>,
}

impl Disk {
    /// A disk that takes 2.5 ms for each sync. Needs the C compiler that building needs too.
    fn slow(folder: &Path) -> Result<Self> {
        let (source, library) = (folder.join("slow_sync.c"), folder.join("slow_sync.so"));
        std::fs::write(&source, include_str!("slow_sync.c")).fault("writing a C file")?;
        let mut compile = Command::new("cc");
        compile.args(["-O1", "-shared", "-fPIC", "-o"]).args([&library, &source]);
        let status = compile.status().fault("starting `cc`")?;
        if status.success() {
            Ok(Self { slowed_by: Some(library) })
        } else {
            Err(Fault::new("`cc` could not compile what slows syncs down"))
        }
    }

    /// Lets a program that is to be started meet this disk.
    pub(crate) fn under(&self, command: &mut Command) {
        if let Some(library) = &self.slowed_by {
            command.env("LD_PRELOAD", library);
        }
    }
}

/// Rates on the disk as it is, and on a slow one.
pub(crate) async fn rates(plan: &Plan, data: &Path, person: &Person, table: &mut Table) -> Result<()> {
    let folder = data.parent().fault("a database in no folder")?;
    let fast = Measured::on(&Disk::default(), plan, data, person).await?;
    let found = |rate: f64, single: f64| {
        let times = rate / single;
        format!("{}/s, {times:.1} times the {}/s of one fsync each", thousands(rate), thousands(single))
    };
    let name = "GetRoleCredentials on SQLite, 64 callers, each call durable";
    table.add(name, found(fast.credentials, fast.single), "for comparison", true);
    table.add("ListAccounts on SQLite", found(fast.lists, fast.single), "for comparison", true);
    let slow = Measured::on(&Disk::slow(folder)?, plan, data, person).await?;
    let name = "GetRoleCredentials on a disk that takes 2.5 ms to sync";
    let met = slow.credentials >= 10.0 * slow.single;
    table.add(name, found(slow.credentials, slow.single), "at least 10 times", met);
    Ok(())
}

/// Medians of calls and commits per second.
struct Measured {
    single: f64,
    credentials: f64,
    lists: f64,
}

impl Measured {
    async fn on(disk: &Disk, plan: &Plan, data: &Path, person: &Person) -> Result<Self> {
        let server = Running::vestibule(data, disk)?;
        let get_credentials = Call::new(server.address, Target::GetRoleCredentials, person);
        let list_accounts = Call::new(server.address, Target::ListAccounts, person);
        get_credentials.rate(CALLERS, plan.length / 4).await?;
        let (mut singles, mut credentials, mut lists) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..plan.rounds {
            singles.push(alone(disk, data, plan.length / 2)?);
            credentials.push(get_credentials.rate(CALLERS, plan.length).await?);
            lists.push(list_accounts.rate(CALLERS, plan.length).await?);
        }
        Ok(Self { single: median(singles), credentials: median(credentials), lists: median(lists) })
    }
}

/// Commits per second of one who waits for each, as this program says in a process of its own.
fn alone(disk: &Disk, data: &Path, length: Duration) -> Result<f64> {
    let own = std::env::current_exe().fault("finding this program")?;
    let mut command = Command::new(own);
    command.arg("alone").arg(data.with_file_name("alone")).arg(length.as_secs_f64().to_string());
    disk.under(&mut command);
    let output = command.output().fault("starting this program again")?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.trim().parse().fault("reading how many commits there were")
}

/// Prints the commits per second of what a call commits, an audit event, when each commit waits for the one
/// before, and so has an fsync to itself.
pub(crate) async fn print_alone(data: &Path, seconds: &str) -> Result<()> {
    let length = Duration::from_secs_f64(seconds.parse().fault("reading a number of seconds")?);
    let app = server::prepare_app(&sqlite(data)).await.map_err(|refused| Fault::new(refused.to_string()))?;
    let (began, mut count) = (now(), 0.0);
    while now().duration_since(began) < length {
        let time = app.clock.now();
        let id = model::id::fresh_timed_uuid(time, &*app.entropy);
        let text = || "GetRoleCredentials".to_owned();
        let json = format!("\"{}\"", "x".repeat(EVENT_BYTES));
        let event = model::AuditEvent { time, id, name: text(), source: text(), actor: text(), json };
        let mut tx = app.store.begin();
        tx.append(&event)?;
        match tx.commit().await? {
            Committed::Done(_) => count += 1.0,
            Committed::Conflict => return Err(Fault::new("nothing was read, and yet it conflicts")),
        }
    }
    println!("{}", count / now().duration_since(began).as_secs_f64());
    Ok(())
}
