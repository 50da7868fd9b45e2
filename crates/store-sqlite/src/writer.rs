//! The one thread that writes: takes all commits that are waiting into one transaction, one sync to disk for
//! all.

use std::sync::Arc;
use std::thread::JoinHandle;

use fault::{Context as _, Fault, Result};
use rusqlite::{Connection, OptionalExtension as _, params};
use store::{Check, Commit, Committed, Key, Revision, Scan, Write};
use tokio::sync::{mpsc, oneshot};

use crate::cache::Cache;
use crate::reader::{revision, statements};
use crate::statements::{READ_REVISION, WRITE_REVISION};

/// Commits that may wait for the thread; whoever comes next waits for a place.
const WAITING_MAX: usize = 1024;
/// Commits in one transaction. More would let the first of them wait for long.
const GROUP_MAX: usize = 256;

/// The handle on the writing thread. Dropping it finishes what was taken and ends the thread.
pub(crate) struct Writer {
    jobs: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

struct Job {
    commit: Commit,
    reply: oneshot::Sender<Result<Committed>>,
}

impl Writer {
    pub(crate) fn start(connection: Connection, cache: Arc<Cache>) -> Result<Self> {
        let (jobs, waiting) = mpsc::channel(WAITING_MAX);
        let thread = std::thread::Builder::new().name("sqlite-writer".into());
        let thread = thread
            .spawn(move || write_all(&connection, &cache, waiting))
            .fault("starting the writing thread")?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    pub(crate) async fn commit(&self, commit: Commit) -> Result<Committed> {
        let (reply, outcome) = oneshot::channel();
        let jobs = self.jobs.as_ref().fault("the writing thread has ended")?;
        jobs.send(Job { commit, reply }).await.map_err(|_| Fault::new("the writing thread has ended"))?;
        outcome.await.fault("the writing thread ended before it answered")?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // Without senders the thread ends once it has written what was sent.
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // It reports through its replies; there is nobody left to tell about a panic.
            let _ = thread.join();
        }
    }
}

fn write_all(connection: &Connection, cache: &Cache, mut waiting: mpsc::Receiver<Job>) {
    while let Some(first) = waiting.blocking_recv() {
        let mut group = vec![first];
        while group.len() < GROUP_MAX
            && let Ok(next) = waiting.try_recv()
        {
            group.push(next);
        }
        write_group(connection, cache, group);
    }
}

/// Writes a group of commits in one transaction, and only then tells those who wait.
fn write_group(connection: &Connection, cache: &Cache, group: Vec<Job>) {
    let (commits, replies): (Vec<_>, Vec<_>) = group.into_iter().map(|job| (job.commit, job.reply)).unzip();
    let outcomes = transaction(connection, cache, &commits);
    if outcomes.is_err() {
        // It may not have come to begin; then there is nothing to undo.
        let _ = execute(connection, "ROLLBACK");
        cache.give_up();
    }
    match outcomes {
        Ok(outcomes) => {
            for (reply, outcome) in replies.into_iter().zip(outcomes) {
                // Whoever stopped waiting does not want to know.
                let _ = reply.send(outcome);
            }
        }
        Err(fault) => {
            for reply in replies {
                let _ = reply.send(Err(Fault::because("committing", fault.chain())));
            }
        }
    }
}

/// One transaction around all commits. `Err` means that nothing at all was written.
fn transaction(connection: &Connection, cache: &Cache, commits: &[Commit]) -> Result<Vec<Result<Committed>>> {
    // For writing at once: one that began by reading could not write after another process did.
    execute(connection, "BEGIN IMMEDIATE").fault("waiting for the database's write lock")?;
    let begun_after = last_revision(connection)?;
    cache.begin(begun_after);
    let mut last = begun_after;
    let mut outcomes = Vec::with_capacity(commits.len());
    for commit in commits {
        let next = Revision(last.0 + 1);
        let outcome = apply(connection, commit, next);
        if let Ok(Committed::Done(_)) = outcome {
            last = next;
        }
        outcomes.push(outcome);
    }
    if last == begun_after {
        execute(connection, "ROLLBACK").fault("ending a transaction that wrote nothing")?;
        return Ok(outcomes);
    }
    let write = |revision: i64| connection.prepare_cached(WRITE_REVISION)?.execute([revision]);
    write(last.0.cast_signed()).fault("counting commits")?;
    cache.announce(last);
    execute(connection, "COMMIT").fault("writing to disk")?;
    let done = commits.iter().zip(&outcomes).filter_map(|(commit, outcome)| match outcome {
        Ok(Committed::Done(revision)) => Some((*revision, commit.writes.as_slice())),
        _ => None,
    });
    cache.publish(last, done);
    Ok(outcomes)
}

pub(crate) fn last_revision(connection: &Connection) -> Result<Revision> {
    let read = || connection.prepare_cached(READ_REVISION)?.query_row((), |row| row.get(0));
    read().map(revision).fault("reading the last commit's number")
}

/// One commit inside the group's transaction; if it fails, the others go on without it.
fn apply(connection: &Connection, commit: &Commit, next: Revision) -> Result<Committed> {
    for check in &commit.checks {
        if !holds(connection, check)? {
            return Ok(Committed::Conflict);
        }
    }
    execute(connection, "SAVEPOINT one").fault("beginning a commit")?;
    let written = commit.writes.iter().try_for_each(|write| apply_write(connection, write, next));
    if written.is_err() {
        execute(connection, "ROLLBACK TO one").fault("undoing a commit")?;
    }
    execute(connection, "RELEASE one").fault("ending a commit")?;
    written.map(|()| Committed::Done(next))
}

fn apply_write(connection: &Connection, write: &Write, next: Revision) -> Result<()> {
    let statements = statements(write.table)?;
    let key = write.key.as_str();
    let written = || match &write.value {
        Some(value) => {
            let mut put = connection.prepare_cached(&statements.put)?;
            put.execute(params![key, value.json(), next.0.cast_signed()])
        }
        None => connection.prepare_cached(&statements.delete)?.execute([key]),
    };
    written()
        .map_err(|error| Fault::because(format!("writing a row of `{}`", write.table.name()), error))
        .map(|_| ())
}

fn holds(connection: &Connection, check: &Check) -> Result<bool> {
    let held = match check {
        Check::Row { table, key, revision: expected } => {
            let read = |sql: &str| {
                let mut statement = connection.prepare_cached(sql)?;
                statement.query_row([key.as_str()], |row| row.get(0)).optional()
            };
            read(&statements(*table)?.get_revision).map(|found| found.map(revision) == *expected)
        }
        Check::Range { scan, seen } => {
            shows(connection, statements(scan.table)?.scan_of_revisions(scan), scan, seen)
        }
    };
    held.fault("checking what a transaction read")
}

/// Whether the range still shows exactly these rows.
fn shows(
    connection: &Connection,
    sql: &str,
    scan: &Scan,
    seen: &[(Key, Revision)],
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(sql)?;
    let end = scan.end.as_ref().map(Key::as_str);
    let limit = i64::try_from(scan.limit).unwrap_or(i64::MAX);
    let mut rows = statement.query(params![scan.start.as_str(), end, limit])?;
    let mut expected = seen.iter();
    while let Some(row) = rows.next()? {
        let (key, found) = (row.get_ref(0)?.as_str()?, revision(row.get(1)?));
        if expected.next().is_none_or(|(seen, at)| seen.as_str() != key || *at != found) {
            return Ok(false);
        }
    }
    Ok(expected.next().is_none())
}

fn execute(connection: &Connection, sql: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(sql)?.execute(()).map(|_| ())
}
