//! The SQL, written once for every table.

use std::fmt::Write as _;
use std::sync::LazyLock;

use store::{Scan, Table};

/// The statements on one table.
pub(crate) struct Statements {
    /// `key` -> `value, revision`.
    pub(crate) get: String,
    /// `key` -> `revision`.
    pub(crate) get_revision: String,
    /// `key, value, revision`.
    pub(crate) put: String,
    /// `key`.
    pub(crate) delete: String,
    /// `start, end, limit` -> `key, revision, value`, by whether there is an end and whether backwards.
    scans: [[String; 2]; 2],
    /// The same without `value`.
    scans_of_revisions: [[String; 2]; 2],
}

/// The last commit's revision.
pub(crate) const READ_REVISION: &str = "SELECT revision FROM last_commit";
/// The last commit's revision, written.
pub(crate) const WRITE_REVISION: &str = "UPDATE last_commit SET revision = ?1";

impl Statements {
    /// The statements on `table`.
    pub(crate) fn on(table: Table) -> Option<&'static Self> {
        static ALL: LazyLock<Vec<Statements>> =
            LazyLock::new(|| Table::ALL.iter().map(|table| Statements::for_name(table.name())).collect());
        ALL.get(table.number())
    }

    fn for_name(name: &str) -> Self {
        let scans = |columns: &str| {
            ["key >= ?1", "key >= ?1 AND key < ?2"].map(|range| {
                ["ASC", "DESC"].map(|order| {
                    format!("SELECT {columns} FROM {name} WHERE {range} ORDER BY key {order} LIMIT ?3")
                })
            })
        };
        Self {
            get: format!("SELECT value, revision FROM {name} WHERE key = ?1"),
            get_revision: format!("SELECT revision FROM {name} WHERE key = ?1"),
            put: format!("INSERT OR REPLACE INTO {name} (key, value, revision) VALUES (?1, ?2, ?3)"),
            delete: format!("DELETE FROM {name} WHERE key = ?1"),
            scans: scans("key, revision, value"),
            scans_of_revisions: scans("key, revision"),
        }
    }

    /// The statement that answers `scan`.
    pub(crate) fn scan(&self, scan: &Scan) -> &str {
        pick(&self.scans, scan)
    }

    /// The statement that answers `scan` without its values.
    pub(crate) fn scan_of_revisions(&self, scan: &Scan) -> &str {
        pick(&self.scans_of_revisions, scan)
    }
}

fn pick<'a>([open, closed]: &'a [[String; 2]; 2], scan: &Scan) -> &'a str {
    let [up, down] = if scan.end.is_some() { closed } else { open };
    if scan.reverse { down } else { up }
}

/// Makes whatever is not there yet.
pub(crate) fn schema() -> String {
    let mut sql = String::from(
        "CREATE TABLE IF NOT EXISTS last_commit
            (only INTEGER PRIMARY KEY CHECK (only = 1), revision INTEGER NOT NULL) STRICT;
        INSERT OR IGNORE INTO last_commit VALUES (1, 0);\n",
    );
    for table in Table::ALL {
        // Writing to a String cannot fail.
        let _ = writeln!(
            sql,
            "CREATE TABLE IF NOT EXISTS {}
                (key TEXT PRIMARY KEY, value TEXT NOT NULL, revision INTEGER NOT NULL)
                STRICT, WITHOUT ROWID;",
            table.name()
        );
    }
    sql
}
