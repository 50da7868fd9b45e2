//! Commits: one serializable transaction that reads again what its checks speak of, and writes if all still
//! holds.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fault::{Fault, Result};
use store::{Check, Commit, Committed, Key, Revision, Scan, Table, Value, Write};
use tokio_postgres::{Error, Row as Found, Statement};

use crate::connection::{Connections, Open, Parameter, broken, is_clash};
use crate::reader::{Bounds, key, revision, statements};
use crate::revisions::Revisions;
use crate::statements::BEGIN_COMMIT;

/// How often a transaction is tried when the database aborts it in favour of another. Its checks decide each
/// time whether it may still go through, so trying again is as good as coming later.
const TRIES_MAX: usize = 5;

/// What one try came to.
enum Outcome {
    Committed,
    Conflict,
    /// The database aborted it.
    Clash,
}

/// Applies all of `commit`, or nothing.
pub(crate) async fn commit(
    connections: &Connections,
    revisions: &Revisions,
    commit: Commit,
) -> Result<Committed> {
    let next = revisions.next(connections).await?;
    let checks = Checks::of(&commit.checks);
    let writes = Writes::of(&commit.writes, next);
    for _ in 0..TRIES_MAX {
        match attempt(connections.open().await?, &checks, &writes).await? {
            Outcome::Committed => return Ok(Committed::Done(next)),
            Outcome::Conflict => return Ok(Committed::Conflict),
            Outcome::Clash => {}
        }
    }
    if commit.checks.is_empty() {
        return Err(Fault::overloaded("the database kept aborting a transaction in favour of others"));
    }
    Ok(Committed::Conflict)
}

async fn attempt(mut open: Open, checks: &Checks<'_>, writes: &Writes<'_>) -> Result<Outcome> {
    let queries = checks.queries(&open).await?;
    // Prepared before the transaction begins, which then is as short as it can be.
    let statements = writes.statements(&open).await?;
    if !queries.is_empty() {
        let checking = "checking what a transaction read";
        let found = match open.query(BEGIN_COMMIT, &queries).await {
            Ok(found) => found,
            Err(error) => return clash(checking, &error),
        };
        if !checks.hold(found).map_err(|error| broken(checking, &error))? {
            return Ok(Outcome::Conflict);
        }
    }
    match open.commit(BEGIN_COMMIT, &statements).await {
        Ok(()) => Ok(Outcome::Committed),
        Err(error) => clash("committing", &error),
    }
}

fn clash(doing: &str, error: &Error) -> Result<Outcome> {
    if is_clash(error) { Ok(Outcome::Clash) } else { Err(broken(doing, error)) }
}

/// The checks as queries: one for all rows of a table, one for each range.
struct Checks<'a> {
    rows: BTreeMap<Table, Rows<'a>>,
    ranges: Vec<Range<'a>>,
}

/// What was seen under some keys of one table.
#[derive(Default)]
struct Rows<'a> {
    keys: Vec<&'a [u8]>,
    seen: BTreeMap<&'a Key, Option<Revision>>,
}

/// What was seen in a range.
struct Range<'a> {
    scan: &'a Scan,
    bounds: Bounds<'a>,
    seen: &'a [(Key, Revision)],
}

impl<'a> Checks<'a> {
    fn of(checks: &'a [Check]) -> Self {
        let mut all = Self { rows: BTreeMap::new(), ranges: Vec::new() };
        for check in checks {
            match check {
                Check::Row { table, key, revision } => {
                    let rows = all.rows.entry(*table).or_default();
                    rows.keys.push(key.as_bytes());
                    rows.seen.insert(key, *revision);
                }
                Check::Range { scan, seen } => {
                    all.ranges.push(Range { scan, bounds: Bounds::of(scan), seen })
                }
            }
        }
        all
    }

    async fn queries(&self, open: &Open) -> Result<Vec<(Statement, Vec<Parameter<'_>>)>> {
        let mut queries = Vec::with_capacity(self.rows.len() + self.ranges.len());
        for (table, Rows { keys, .. }) in &self.rows {
            queries
                .push((open.prepare(&statements(*table)?.get_revisions).await?, vec![keys as Parameter<'_>]));
        }
        for Range { scan, bounds, .. } in &self.ranges {
            let sql = statements(scan.table)?.scan_of_revisions(scan);
            queries.push((open.prepare(sql).await?, bounds.parameters()));
        }
        Ok(queries)
    }

    /// Whether what the queries found is what was read.
    fn hold(&self, found: Vec<Vec<Found>>) -> std::result::Result<bool, Error> {
        let mut found = found.into_iter();
        for Rows { seen, .. } in self.rows.values() {
            let mut there = BTreeMap::new();
            for row in found.next().unwrap_or_default() {
                there.insert(key(&row)?, revision(&row)?);
            }
            if seen.iter().any(|(key, revision)| there.get(*key) != revision.as_ref()) {
                return Ok(false);
            }
        }
        for Range { seen, .. } in &self.ranges {
            let mut there = Vec::with_capacity(seen.len());
            for row in found.next().unwrap_or_default() {
                there.push((key(&row)?, revision(&row)?));
            }
            if there != *seen {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// The writes as statements: per table one for all rows to put and one for all to delete.
struct Writes<'a> {
    puts: BTreeMap<Table, Puts<'a>>,
    deletes: BTreeMap<Table, Vec<&'a [u8]>>,
    revision: i64,
}

/// Rows to put, a key and a value each.
#[derive(Default)]
struct Puts<'a> {
    keys: Vec<&'a [u8]>,
    values: Vec<Cow<'a, str>>,
}

impl<'a> Writes<'a> {
    fn of(writes: &'a [Write], next: Revision) -> Self {
        // The last write to a row is the one that counts; and in the order of their keys, transactions that
        // write the same rows wait for each other rather than block each other.
        let mut last: BTreeMap<(Table, &Key), Option<&Value>> = BTreeMap::new();
        for write in writes {
            last.insert((write.table, &write.key), write.value.as_ref());
        }
        let mut all =
            Self { puts: BTreeMap::new(), deletes: BTreeMap::new(), revision: next.0.cast_signed() };
        for ((table, key), value) in last {
            match value {
                Some(value) => {
                    let puts = all.puts.entry(table).or_default();
                    puts.keys.push(key.as_bytes());
                    puts.values.push(value.json());
                }
                None => all.deletes.entry(table).or_default().push(key.as_bytes()),
            }
        }
        all
    }

    async fn statements(&self, open: &Open) -> Result<Vec<(Statement, Vec<Parameter<'_>>)>> {
        let mut all: Vec<(Statement, Vec<Parameter<'_>>)> = Vec::new();
        for (table, Puts { keys, values }) in &self.puts {
            all.push((open.prepare(&statements(*table)?.put).await?, vec![keys, values, &self.revision]));
        }
        for (table, keys) in &self.deletes {
            all.push((open.prepare(&statements(*table)?.delete).await?, vec![keys]));
        }
        Ok(all)
    }
}
