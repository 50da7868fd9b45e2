//! Snapshots: each on a connection of its own, inside a read transaction, read where it is asked.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use fault::{Context as _, Fault, Result};
use futures_util::future::ready;
use rusqlite::{Connection, OptionalExtension as _, params};
use store::{BoxFuture, Key, Read, Revision, Row, Rows, Scan, Snapshot, Table, Value};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::cache::Cache;
use crate::file;
use crate::statements::{READ_REVISION, Statements};

/// Snapshots that may be open at once; a request holds one. The next one waits.
const SNAPSHOTS_MAX: usize = 256;
/// Connections kept for later when nobody uses them. Each costs some 100 KiB.
const IDLE_MAX: usize = 8;

/// The connections that nobody is reading on.
pub(crate) struct Readers {
    path: PathBuf,
    cache: Arc<Cache>,
    idle: Mutex<Vec<Connection>>,
    turns: Arc<Semaphore>,
}

impl Readers {
    pub(crate) fn new(path: PathBuf, cache: Arc<Cache>) -> Self {
        Self { path, cache, idle: Mutex::default(), turns: Arc::new(Semaphore::new(SNAPSHOTS_MAX)) }
    }

    /// A view of everything committed by now, by this process or any other.
    pub(crate) async fn view(self: &Arc<Self>) -> Result<View> {
        let turn =
            self.turns.clone().acquire_owned().await.fault("waiting for a connection to the database")?;
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => file::connect(&self.path)?,
        };
        View::begin(connection, self.clone(), turn)
    }

    fn take_back(&self, connection: Connection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE_MAX {
            idle.push(connection);
        }
    }
}

/// An open read transaction.
pub(crate) struct View {
    /// `None` only while it is being dropped.
    connection: Option<Connection>,
    /// The last commit that it shows.
    revision: Revision,
    readers: Arc<Readers>,
    _turn: OwnedSemaphorePermit,
}

impl View {
    fn begin(connection: Connection, readers: Arc<Readers>, turn: OwnedSemaphorePermit) -> Result<Self> {
        let begin = || {
            connection.prepare_cached("BEGIN")?.execute(())?;
            // SQLite takes its view of the file at the first read, not at BEGIN.
            connection.prepare_cached(READ_REVISION)?.query_row((), |row| row.get::<_, i64>(0))
        };
        let revision = revision(begin().fault("opening a view of the database")?);
        readers.cache.meet(revision);
        Ok(Self { connection: Some(connection), revision, readers, _turn: turn })
    }

    fn answer(&self, reads: &[Read]) -> Result<Vec<Rows>> {
        let connection = self.connection.as_ref().fault("a view was used after its end")?;
        let known = self.readers.cache.recall(self.revision, reads);
        let mut answers = Vec::with_capacity(reads.len());
        for (read, known) in reads.iter().zip(known) {
            answers.push(match known {
                Some(rows) => rows,
                None => self.look_up(connection, read)?,
            });
        }
        Ok(answers)
    }

    fn look_up(&self, connection: &Connection, read: &Read) -> Result<Rows> {
        let rows = match read {
            Read::Get { table, key } => get(connection, *table, key),
            Read::Scan(scan) => self::scan(connection, scan),
        }?;
        self.readers.cache.keep(self.revision, read, &rows);
        Ok(rows)
    }
}

impl Snapshot for View {
    fn read<'a>(&'a mut self, reads: &'a [Read]) -> BoxFuture<'a, Result<Vec<Rows>>> {
        Box::pin(ready(self.answer(reads)))
    }

    fn changed(&self, tables: &[Table]) -> Option<Revision> {
        self.readers.cache.changed(self.revision, tables)
    }
}

impl Drop for View {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            let ended = connection.prepare_cached("ROLLBACK").and_then(|mut end| end.execute(()));
            // A connection that cannot end its transaction is not fit for another.
            if ended.is_ok() {
                self.readers.take_back(connection);
            }
        }
    }
}

fn get(connection: &Connection, table: Table, key: &Key) -> Result<Rows> {
    let read = || {
        let mut statement = connection.prepare_cached(&statements(table)?.get).map_err(broken)?;
        let row = statement.query_row([key.as_str()], |row| {
            let json = row.get_ref(0)?.as_str()?;
            Ok(Row { key: key.clone(), value: Value::new(json), revision: revision(row.get(1)?) })
        });
        row.optional().map_err(broken)
    };
    let found =
        read().map_err(|fault| Fault::because(format!("reading a row of `{}`", table.name()), fault))?;
    Ok(found.into_iter().collect())
}

fn scan(connection: &Connection, scan: &Scan) -> Result<Rows> {
    let read = || {
        let mut statement = connection.prepare_cached(statements(scan.table)?.scan(scan)).map_err(broken)?;
        let end = scan.end.as_ref().map(Key::as_str);
        let limit = i64::try_from(scan.limit).unwrap_or(i64::MAX);
        let rows = statement.query_map(params![scan.start.as_str(), end, limit], |row| {
            let (key, json) = (row.get_ref(0)?.as_str()?, row.get_ref(2)?.as_str()?);
            Ok(Row { key: Key::stored(key), value: Value::new(json), revision: revision(row.get(1)?) })
        });
        rows.map_err(broken)?.collect::<rusqlite::Result<Rows>>().map_err(broken)
    };
    read().map_err(|fault| Fault::because(format!("reading rows of `{}`", scan.table.name()), fault))
}

/// The statements on a table, which every table has.
pub(crate) fn statements(table: Table) -> Result<&'static Statements> {
    Statements::on(table).fault("a table has no statements")
}

/// SQLite's integers are signed; ours count up from zero.
pub(crate) fn revision(stored: i64) -> Revision {
    Revision(stored.cast_unsigned())
}

fn broken(error: rusqlite::Error) -> Fault {
    Fault::because("asking SQLite", error)
}
