//! The database file: where it is, who may read it, how connections to it are set up, which schema it has.

use std::fs::{self, DirBuilder, OpenOptions, Permissions};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use fault::{Context as _, Fault, Result};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use store::Table;

use crate::statements;

/// The database's name in its directory.
pub const FILE_NAME: &str = "vestibule.db";

/// Counts the forms of the schema that older programs cannot use. Tables that are missing are added without.
const SCHEMA: i64 = 1;
/// `vstb`: marks the file as ours.
const APPLICATION_ID: i64 = 0x7673_7462;
/// How long a connection waits for a lock that another process holds.
const BUSY_TIME_MAX: Duration = Duration::from_secs(10);
/// Prepared statements that a connection keeps: all there are.
const STATEMENTS_MAX: usize = 16 * Table::ALL.len();

/// Makes the directory and an empty file with the right permissions, if they are not there.
pub(crate) fn prepare(directory: &Path) -> Result<PathBuf> {
    let making = format!("making the data directory `{}`", directory.display());
    DirBuilder::new().recursive(true).mode(0o700).create(directory).fault(&making)?;
    let path = directory.join(FILE_NAME);
    let opening = format!("opening the database `{}`", path.display());
    // SQLite gives the files beside it (`-wal`, `-shm`) the permissions that the database itself has.
    let file = OpenOptions::new().read(true).append(true).create(true).mode(0o600).open(&path);
    drop(file.fault(&opening)?);
    fs::set_permissions(&path, Permissions::from_mode(0o600)).fault(&opening)?;
    Ok(path)
}

/// A connection that waits for others, syncs every commit, and reads through the file's mapping.
pub(crate) fn connect(path: &Path) -> Result<Connection> {
    let opening = format!("opening the database `{}`", path.display());
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).fault(&opening)?;
    let set = || {
        connection.busy_timeout(BUSY_TIME_MAX)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
        // Answers with the mode that it now has.
        connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
        connection.pragma_update(None, "synchronous", "full")?;
        connection.pragma_update(None, "temp_store", "memory")?;
        connection.pragma_update_and_check(None, "mmap_size", 1_i64 << 30, |_| Ok(()))?;
        connection.pragma_update_and_check(None, "journal_size_limit", 64_i64 << 20, |_| Ok(()))
    };
    set().fault(&opening)?;
    Ok(connection)
}

/// Checks that the file is ours and no newer than this program, and adds what is missing.
pub(crate) fn bring_up_to_date(connection: &mut Connection, path: &Path) -> Result<()> {
    let preparing = format!("preparing the database `{}`", path.display());
    let transaction =
        connection.transaction_with_behavior(TransactionBehavior::Immediate).fault(&preparing)?;
    let read = |pragma| transaction.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    let (application, schema) =
        (read("application_id").fault(&preparing)?, read("user_version").fault(&preparing)?);
    let tables: i64 = transaction
        .query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get(0))
        .fault(&preparing)?;
    if application != APPLICATION_ID && tables > 0 {
        return Err(Fault::new(format!(
            "`{}` is not a database of vestibule: choose another",
            path.display()
        )));
    }
    if schema > SCHEMA {
        return Err(Fault::new(format!(
            "`{}` has schema {schema} and this program knows schemas up to {SCHEMA}: use a newer vestibule",
            path.display()
        )));
    }
    transaction.execute_batch(&statements::schema()).fault(&preparing)?;
    if application != APPLICATION_ID || schema != SCHEMA {
        transaction.pragma_update(None, "application_id", APPLICATION_ID).fault(&preparing)?;
        transaction.pragma_update(None, "user_version", SCHEMA).fault(&preparing)?;
    }
    transaction.commit().fault(&preparing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Sqlite;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn only_the_owner_can_read_directory_and_files() {
        let parent = tempfile::tempdir().unwrap();
        let directory = parent.path().join("deep/data");
        let engine = Sqlite::open(&directory).unwrap();
        assert_eq!(mode(&directory), 0o700);
        for entry in fs::read_dir(&directory).unwrap() {
            let path = entry.unwrap().path();
            assert_eq!(mode(&path), 0o600, "{}", path.display());
        }
        drop(engine);
        // Tightened again if somebody opened it up.
        fs::set_permissions(directory.join(FILE_NAME), Permissions::from_mode(0o644)).unwrap();
        drop(Sqlite::open(&directory).unwrap());
        assert_eq!(mode(&directory.join(FILE_NAME)), 0o600);
    }

    fn refusal(directory: &Path) -> String {
        Sqlite::open(directory).err().unwrap().chain()
    }

    #[test]
    fn a_newer_schema_is_refused_and_left_alone() {
        let directory = tempfile::tempdir().unwrap();
        drop(Sqlite::open(directory.path()).unwrap());
        let path = directory.path().join(FILE_NAME);
        let newer = |connection: &Connection| connection.pragma_update(None, "user_version", SCHEMA + 1);
        newer(&Connection::open(&path).unwrap()).unwrap();
        let text = refusal(directory.path());
        assert!(
            text.ends_with("has schema 2 and this program knows schemas up to 1: use a newer vestibule"),
            "{text}"
        );
    }

    #[test]
    fn a_database_of_something_else_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        let other = Connection::open(directory.path().join(FILE_NAME)).unwrap();
        other.execute_batch("CREATE TABLE theirs (x)").unwrap();
        drop(other);
        assert!(refusal(directory.path()).ends_with("is not a database of vestibule: choose another"));
    }

    #[test]
    fn what_is_no_database_is_a_clear_error() {
        let directory = tempfile::tempdir().unwrap();
        fs::write(directory.path().join(FILE_NAME), "not a database at all, but text that is long enough")
            .unwrap();
        let text = refusal(directory.path());
        assert!(text.contains("vestibule.db") && text.contains("file is not a database"), "{text}");
    }

    #[test]
    fn a_file_where_the_directory_should_be_is_a_clear_error() {
        let parent = tempfile::tempdir().unwrap();
        let path = parent.path().join("file");
        fs::write(&path, "").unwrap();
        let text = refusal(&path);
        assert!(text.starts_with("making the data directory `") && text.contains("File exists"), "{text}");
    }
}
