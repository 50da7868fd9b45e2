//! The SQL, written once for every table.

use std::sync::LazyLock;

use store::{Scan, Table};

/// The SQL schema that holds everything.
pub(crate) const SCHEMA: &str = "vestibule";

/// Opens a view that does not move.
pub(crate) const BEGIN_VIEW: &str = "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";
/// Opens a transaction that takes part in the order of all others like it.
pub(crate) const BEGIN_COMMIT: &str = "BEGIN TRANSACTION ISOLATION LEVEL SERIALIZABLE";

/// The statements on one table.
pub(crate) struct Statements {
    /// Many keys -> `key, revision, value`.
    pub(crate) get: String,
    /// Many keys -> `key, revision`.
    pub(crate) get_revisions: String,
    /// Many keys, as many values, one revision.
    pub(crate) put: String,
    /// Many keys.
    pub(crate) delete: String,
    /// `start, limit[, end]` -> `key, revision, value`, by whether there is an end and whether backwards.
    scans: [[String; 2]; 2],
    /// The same without `value`.
    scans_of_revisions: [[String; 2]; 2],
}

impl Statements {
    /// The statements on `table`.
    pub(crate) fn on(table: Table) -> Option<&'static Self> {
        static ALL: LazyLock<Vec<Statements>> =
            LazyLock::new(|| Table::ALL.iter().map(|table| Statements::for_name(table.name())).collect());
        ALL.get(table.number())
    }

    fn for_name(name: &str) -> Self {
        let name = format!("{SCHEMA}.{name}");
        let scans = |columns: &str| {
            ["key >= $1", "key >= $1 AND key < $3"].map(|range| {
                ["ASC", "DESC"].map(|order| {
                    format!("SELECT {columns} FROM {name} WHERE {range} ORDER BY key {order} LIMIT $2")
                })
            })
        };
        Self {
            get: format!("SELECT key, revision, value FROM {name} WHERE key = ANY($1)"),
            get_revisions: format!("SELECT key, revision FROM {name} WHERE key = ANY($1)"),
            put: format!(
                "INSERT INTO {name} (key, value, revision)
                SELECT written.key, written.value, $3::int8
                FROM unnest($1::bytea[], $2::text[]) AS written (key, value)
                ON CONFLICT (key) DO UPDATE SET value = excluded.value, revision = excluded.revision"
            ),
            delete: format!("DELETE FROM {name} WHERE key = ANY($1)"),
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
