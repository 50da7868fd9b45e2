//! What every engine has to hold, as one call: [`failures`] runs every case and names those that fail.
//!
//! Cases work on an engine that others may have used before: each begins by emptying the tables it needs.
//! They return faults rather than panic, so that one report shows all that is wrong.

mod isolation;
mod random;
mod rows;
mod transactions;

use std::fmt::Debug;
use std::sync::Arc;

use fault::{Fault, Result};

use crate::{BoxFuture, Commit, Committed, Engine, Key, Read, Rows, Scan, Store, Table, Value, Write};

/// A case that an engine cannot pass, and why. There are to be none without a decision record.
pub struct Gap {
    /// The case's name, as [`failures`] reports it.
    pub case: &'static str,
    /// Why the engine cannot do this.
    pub reason: &'static str,
}

type Case = fn(Arc<dyn Engine>) -> BoxFuture<'static, Result<()>>;

macro_rules! cases {
    ($($module:ident::$name:ident,)*) => {
        /// Every case with its name.
        const CASES: &[(&str, Case)] = &[$((stringify!($name), |engine| Box::pin($module::$name(engine))),)*];
    };
}

cases! {
    rows::a_row_is_read_back_as_written,
    rows::rows_come_in_the_order_of_their_keys,
    rows::a_scan_keeps_to_its_range_and_limit,
    rows::a_scan_backwards_begins_at_the_end,
    rows::large_values_are_kept_whole,
    rows::every_table_keeps_rows,
    rows::a_batch_is_answered_in_its_order,
    rows::a_revision_names_one_state_of_a_row,
    rows::a_failed_check_writes_nothing,
    rows::a_check_of_absence_holds_until_somebody_writes,
    rows::a_check_of_a_range_sees_every_change_in_it,
    isolation::a_snapshot_does_not_move,
    isolation::a_snapshot_shows_what_was_acknowledged_before,
    isolation::many_snapshots_stand_side_by_side,
    isolation::no_update_is_lost,
    isolation::no_write_skew,
    isolation::no_phantom,
    isolation::of_two_commits_at_once_one_wins,
    isolation::a_counter_that_many_raise_misses_nothing,
    isolation::money_is_neither_made_nor_lost,
    rows::a_state_of_tables_has_one_name,
    transactions::a_transaction_reads_its_own_writes,
    transactions::a_transaction_lists_its_own_writes,
    transactions::a_unique_index_takes_one,
    transactions::indexes_follow_their_noun,
    transactions::pages_follow_one_another,
    transactions::a_page_may_be_empty_or_exact,
    transactions::ranges_include_both_ends,
    transactions::kept_writes_survive_a_refusal,
    transactions::appends_survive_a_refusal_and_never_conflict,
    transactions::reading_alone_never_conflicts,
    transactions::a_page_read_guards_only_what_it_showed,
    transactions::news_of_a_commit_arrives,
    transactions::work_is_repeated_until_it_goes_through,
    transactions::who_relies_on_a_state_does_not_write,
    random::random_transactions_match_the_memory_engine,
}

/// Runs every case that is not a declared gap, and says which failed and how.
pub async fn failures(engine: Arc<dyn Engine>, gaps: &[Gap]) -> Vec<String> {
    let mut failures = Vec::new();
    for gap in gaps.iter().filter(|gap| CASES.iter().all(|(name, _)| *name != gap.case)) {
        failures.push(format!("there is no case `{}` to leave out", gap.case));
    }
    for (name, case) in CASES.iter().filter(|(name, _)| gaps.iter().all(|gap| gap.case != *name)) {
        let outcome = match empty(engine.as_ref()).await {
            Ok(()) => case(engine.clone()).await,
            Err(fault) => Err(fault),
        };
        if let Err(fault) = outcome {
            failures.push(format!("{name}: {}", fault.chain()));
        }
    }
    failures
}

/// The tables that the cases use.
const USED: &[Table] =
    &[Table::Groups, Table::GroupByName, Table::GroupByExternalId, Table::AuditEvents, Table::Tokens];

async fn empty(engine: &dyn Engine) -> Result<()> {
    for table in USED {
        let rows = read_all(engine, *table).await?;
        let writes = rows.into_iter().map(|row| Write { table: *table, key: row.key, value: None }).collect();
        done(engine.commit(Commit { checks: Vec::new(), writes }).await?)?;
    }
    Ok(())
}

async fn read_all(engine: &dyn Engine, table: Table) -> Result<Rows> {
    let mut found = read(engine, vec![Read::Scan(everything(table))]).await?;
    Ok(found.pop().unwrap_or_default())
}

async fn read(engine: &dyn Engine, reads: Vec<Read>) -> Result<Vec<Rows>> {
    engine.snapshot().await?.read(&reads).await
}

fn everything(table: Table) -> Scan {
    Scan { table, start: Key::stored(""), end: None, reverse: false, limit: 1_000_000 }
}

fn get(table: Table, key: &str) -> Read {
    Read::Get { table, key: Key::stored(key) }
}

fn put(table: Table, key: &str, json: &str) -> Write {
    Write { table, key: Key::stored(key), value: Some(Value::new(json)) }
}

fn delete(table: Table, key: &str) -> Write {
    Write { table, key: Key::stored(key), value: None }
}

async fn write(engine: &dyn Engine, writes: Vec<Write>) -> Result<()> {
    done(engine.commit(Commit { checks: Vec::new(), writes }).await?)
}

/// Keys and values, as text: `key value`.
fn shown(rows: &Rows) -> Vec<String> {
    rows.iter().map(|row| format!("{} {}", row.key.as_str(), row.value.json())).collect()
}

fn same<T: PartialEq<U> + Debug, U: Debug + ?Sized>(what: &str, found: &T, expected: &U) -> Result<()> {
    if found == expected {
        return Ok(());
    }
    Err(Fault::new(format!("{what}: found {found:?}, expected {expected:?}")))
}

fn done(committed: Committed) -> Result<()> {
    match committed {
        Committed::Done(_) => Ok(()),
        Committed::Conflict => Err(Fault::new("a commit met a conflict where there was none")),
    }
}

fn conflict(what: &str, committed: Committed) -> Result<()> {
    match committed {
        Committed::Done(_) => Err(Fault::new(format!("{what}: committed where it had to meet a conflict"))),
        Committed::Conflict => Ok(()),
    }
}

fn store(engine: &Arc<dyn Engine>) -> Store {
    Store::new(engine.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Memory;

    #[tokio::test]
    async fn the_memory_engine_conforms() {
        assert_eq!(failures(Arc::new(Memory::new()), &[]).await, Vec::<String>::new());
    }

    /// An engine that never finds a conflict: the suite has to notice.
    struct Careless(Memory);

    impl Engine for Careless {
        fn capabilities(&self) -> crate::Capabilities {
            self.0.capabilities()
        }
        fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn crate::Snapshot>>> {
            self.0.snapshot()
        }
        fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<Committed>> {
            self.0.commit(Commit { checks: Vec::new(), ..commit })
        }
    }

    #[tokio::test]
    async fn the_suite_notices_an_engine_that_checks_nothing() {
        let failures = failures(Arc::new(Careless(Memory::new())), &[]).await;
        let failed = |case: &str| failures.iter().any(|failure| failure.starts_with(case));
        assert!(
            failed("no_update_is_lost") && failed("no_write_skew") && failed("no_phantom"),
            "{failures:#?}"
        );
        assert!(failed("random_transactions_match_the_memory_engine"), "{failures:#?}");
    }

    #[tokio::test]
    async fn a_gap_names_a_case_that_exists() {
        let gaps = [Gap { case: "nothing_of_the_kind", reason: "none" }];
        assert_eq!(failures(Arc::new(Memory::new()), &gaps).await.len(), 1);
    }
}
