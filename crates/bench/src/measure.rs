//! What is measured, in which order, and what is asked of it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use fault::{Context as _, Fault, Result};
use server::{Config, Founding, Storage};

use crate::disk::{self, Disk};
use crate::load::Call;
use crate::organization::{self, Person, Sizes};
use crate::process::Running;
use crate::table::{Table, thousands};
use crate::{Target, authorization, engine, provisioning, rules};

/// Changes a second, where there are changes.
const CHANGES: usize = 500;
/// Callers at once.
pub(crate) const CALLERS: usize = 64;
/// The organization that a server has to cope with.
const ORDINARY: Sizes = Sizes { accounts: 1000, users: 10_000, groups: 500 };
/// Between these, what one user's calls cost may hardly grow.
const SMALL: Sizes = Sizes { accounts: 100, users: 1000, groups: 50 };
const LARGE: Sizes = Sizes { accounts: 5000, users: 100_000, groups: 5000 };

/// How long and how large it is measured.
pub(crate) struct Plan {
    /// What the sizes are multiplied with, to try the benchmark itself.
    pub(crate) scale: f64,
    /// Each comparison is made so many times, the two sides in turn; the median counts.
    pub(crate) rounds: usize,
    /// Of one side in one round.
    pub(crate) length: Duration,
    /// The program that asks our engine and Cedar's the same.
    pub(crate) cedar: Option<PathBuf>,
    /// Where databases are made: on the disk that is to be measured.
    folder: PathBuf,
}

pub(crate) fn run(words: &[&str]) -> Result<()> {
    let plan = Plan::parse(words)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let table = runtime.fault("starting a runtime")?.block_on(measure(&plan))?;
    println!();
    table.print();
    Ok(())
}

async fn measure(plan: &Plan) -> Result<Table> {
    let mut table = Table::default();
    engine::rates(plan, &mut table)?;
    engine::beside_cedar(plan, &mut table)?;
    authorization::cost(plan, &mut table).await?;
    in_memory(plan, &mut table).await?;
    while_changing(plan, &mut table).await?;
    growth(plan, &mut table).await?;
    on_disk(plan, &mut table).await?;
    provisioning::rates(plan, &mut table)?;
    rules::delays(plan, &mut table)?;
    Ok(table)
}

impl Plan {
    fn parse(words: &[&str]) -> Result<Self> {
        let length = Duration::from_secs(2);
        let mut plan = Self { scale: 1.0, rounds: 5, length, cedar: None, folder: std::env::temp_dir() };
        let mut words = words.iter();
        while let Some(option) = words.next() {
            let value = words.next().copied().unwrap_or_default();
            let known = match *option {
                "--scale" => value.parse().map(|scale| plan.scale = scale).is_ok(),
                "--rounds" => value.parse().map(|rounds: usize| plan.rounds = rounds.max(1)).is_ok(),
                "--seconds" => value.parse().map(|s| plan.length = Duration::from_secs_f64(s)).is_ok(),
                "--cedar" => {
                    plan.cedar = Some(PathBuf::from(value));
                    true
                }
                "--folder" => {
                    plan.folder = PathBuf::from(value);
                    true
                }
                _ => false,
            };
            if !known {
                let usage =
                    "bench [--scale FACTOR] [--rounds N] [--seconds S] [--folder DIR] [--cedar PROGRAM]";
                return Err(Fault::new(format!("cannot use `{option} {value}`; usage: {usage}")));
            }
        }
        Ok(plan)
    }

    /// A folder on the disk that is to be measured, gone when dropped.
    pub(crate) fn fresh_folder(&self) -> Result<tempfile::TempDir> {
        tempfile::tempdir_in(&self.folder).fault("making a folder")
    }

    /// So many, times the scale.
    pub(crate) fn scaled(&self, count: usize) -> usize {
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "counts of accounts and calls"
        )]
        let scaled = (count as f64 * self.scale) as usize;
        scaled
    }

    /// The median rates of two calls, measured in turn so that both meet the same machine.
    async fn rates(&self, one: &Call, other: &Call) -> Result<(f64, f64)> {
        for call in [one, other] {
            call.rate(CALLERS, self.length / 4).await?;
        }
        let (mut ones, mut others) = (Vec::new(), Vec::new());
        for _ in 0..self.rounds {
            ones.push(one.rate(CALLERS, self.length).await?);
            others.push(other.rate(CALLERS, self.length).await?);
        }
        Ok((median(ones), median(others)))
    }

    fn memory_server(&self, sizes: Sizes, changes: usize) -> Result<Running> {
        let Sizes { accounts, users, groups } = sizes.scaled(self.scale);
        let numbers = [accounts, users, groups, changes].map(|number| number.to_string());
        Running::own(&[&["serve".to_owned()], numbers.as_slice()].concat())
    }
}

/// A bare handler that answers what a call is answered.
fn echo_of(call: &Call) -> Result<(Running, Call)> {
    let words = ["echo", &call.address.to_string(), &call.path, &call.token].map(str::to_owned);
    let echo = Running::own(&words)?;
    let call = call.at(echo.address);
    Ok((echo, call))
}

/// Rates on the memory engine, beside the bare handler's. Nobody changes anything, so what the user may enter
/// is remembered after the first call.
async fn in_memory(plan: &Plan, table: &mut Table) -> Result<()> {
    let server = plan.memory_server(ORDINARY, 0)?;
    let wanted = [
        (Target::ListAccounts, "ListAccounts", 40.0),
        (Target::GetRoleCredentials, "GetRoleCredentials", 30.0),
    ];
    for (target, name, percent_min) in wanted {
        let call = server.call(target)?;
        let (_echo, echo_call) = echo_of(&call)?;
        let (rate, bare) = plan.rates(&call, &echo_call).await?;
        let percent = 100.0 * rate / bare;
        table.add(
            &format!("{name} in memory"),
            format!("{}/s, {percent:.0}% of echo's {}/s", thousands(rate), thousands(bare)),
            &format!("at least {percent_min:.0}%"),
            percent >= percent_min,
        );
    }
    Ok(())
}

/// The same while somebody else's membership changes all the time, which makes the server forget what
/// everybody may enter.
async fn while_changing(plan: &Plan, table: &mut Table) -> Result<()> {
    let quiet = plan.memory_server(ORDINARY, 0)?;
    let changing = plan.memory_server(ORDINARY, CHANGES)?;
    let (before, after) =
        plan.rates(&quiet.call(Target::ListAccounts)?, &changing.call(Target::ListAccounts)?).await?;
    let percent = 100.0 * after / before;
    table.add(
        &format!("ListAccounts in memory, with {CHANGES} changes of memberships a second"),
        format!("{}/s, {percent:.0}% of {}/s without", thousands(after), thousands(before)),
        "for comparison",
        true,
    );
    Ok(())
}

/// What the same calls cost in a large organization and in a small one.
async fn growth(plan: &Plan, table: &mut Table) -> Result<()> {
    let small = plan.memory_server(SMALL, 0)?;
    let large = plan.memory_server(LARGE, 0)?;
    for (target, name) in
        [(Target::ListAccounts, "ListAccounts"), (Target::GetRoleCredentials, "GetRoleCredentials")]
    {
        let (before, after) = plan.rates(&small.call(target)?, &large.call(target)?).await?;
        let times = before / after;
        table.add(
            &format!("{name}, from 100 accounts and 1,000 users to 5,000 and 100,000"),
            format!("costs {times:.2} times as much"),
            "at most 1.3 times",
            times <= 1.3,
        );
    }
    Ok(())
}

/// The real program on a database: rates, start, idle memory.
async fn on_disk(plan: &Plan, table: &mut Table) -> Result<()> {
    let folder = plan.fresh_folder()?;
    let data = folder.path().join("data");
    let person = seed(&data, ORDINARY.scaled(plan.scale)).await?;
    let mut starts = Vec::new();
    for _ in 0..plan.rounds {
        let server = Running::vestibule(&data, &Disk::default())?;
        starts.push(server.started_in.as_secs_f64() * 1000.0);
    }
    let start_ms = median(starts);
    table.add("start on that organization", format!("{start_ms:.0} ms"), "under 300 ms", start_ms < 300.0);

    let server = Running::vestibule(&data, &Disk::default())?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let idle_mb = server.resident_mb()?;
    table.add("idle memory", format!("{idle_mb:.0} MB"), "under 60 MB", idle_mb < 60.0);

    drop(server);
    disk::rates(plan, &data, &person, table).await
}

/// A database with an organization of these sizes.
async fn seed(data: &Path, sizes: Sizes) -> Result<Person> {
    let config = sqlite(data);
    let app = server::prepare_app(&config).await.map_err(|refused| Fault::new(refused.to_string()))?;
    server::found(&app, &Founding::default()).await?;
    eprintln!("writing {sizes} to disk");
    organization::fill(&app, sizes).await
}

pub(crate) fn sqlite(data: &Path) -> Config {
    Config { storage: Storage::Sqlite(data.to_owned()), ..Config::in_memory(([127, 0, 0, 1], 0).into()) }
}

pub(crate) fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}
