//! The tables in the database: makes what is missing, and refuses what a newer program made.

use std::collections::HashSet;

use fault::{Fault, Result};
use store::Table;
use tokio_postgres::Error;
use tokio_postgres::error::SqlState;

use crate::connection::{Connections, broken, is_clash};
use crate::revisions::{SEQUENCE, STEP};
use crate::statements::SCHEMA;

/// Counts the forms of the schema that older programs cannot use. Tables that are missing are added without.
const VERSION: i32 = 1;
/// Holds [`VERSION`] in its one row.
const VERSION_TABLE: &str = "schema_version";
/// Several servers may begin on an empty database at once; the slower ones look again.
const TRIES_MAX: usize = 10;

/// Makes what is missing.
pub(crate) async fn bring_up_to_date(connections: &Connections) -> Result<()> {
    let client = connections.get().await?;
    let preparing = "preparing the database";
    for _ in 0..TRIES_MAX {
        let there = tables(&client).await.map_err(|error| broken(preparing, &error))?;
        if there.contains(VERSION_TABLE) {
            check_version(&client).await?;
        }
        let sql = missing(&there);
        match if sql.is_empty() { return Ok(()) } else { client.batch_execute(&sql).await } {
            Ok(()) => {}
            Err(error) if is_race(&error) => {}
            Err(error) => return Err(broken(preparing, &error)),
        }
    }
    Err(Fault::new("preparing the database: others kept changing its tables"))
}

async fn tables(client: &tokio_postgres::Client) -> std::result::Result<HashSet<String>, Error> {
    let sql = "SELECT table_name::text FROM information_schema.tables WHERE table_schema = $1";
    let rows = client.query(sql, &[&SCHEMA]).await?;
    rows.iter().map(|row| row.try_get(0)).collect()
}

async fn check_version(client: &tokio_postgres::Client) -> Result<()> {
    let sql = format!("SELECT version FROM {SCHEMA}.{VERSION_TABLE}");
    let reading = "reading the database's schema version";
    let row = client.query_one(&sql, &[]).await.map_err(|error| broken(reading, &error))?;
    let found: i32 = row.try_get(0).map_err(|error| broken(reading, &error))?;
    if found <= VERSION {
        return Ok(());
    }
    Err(Fault::new(format!(
        "the database has schema {found} and this program knows schemas up to {VERSION}: \
         use a newer vestibule"
    )))
}

/// The SQL that makes what is not there.
fn missing(there: &HashSet<String>) -> String {
    let mut sql = String::new();
    for table in Table::ALL.iter().map(|table| table.name()).filter(|table| !there.contains(*table)) {
        sql += &format!(
            "CREATE TABLE IF NOT EXISTS {SCHEMA}.{table}
                (key BYTEA PRIMARY KEY, value TEXT NOT NULL, revision INT8 NOT NULL);\n"
        );
    }
    if !there.contains(VERSION_TABLE) {
        sql.insert_str(0, &format!("CREATE SCHEMA IF NOT EXISTS {SCHEMA};\n"));
        sql += &format!(
            "CREATE SEQUENCE IF NOT EXISTS {SCHEMA}.{SEQUENCE} INCREMENT BY {STEP};
            CREATE TABLE {SCHEMA}.{VERSION_TABLE} (id INT4 PRIMARY KEY CHECK (id = 1), version INT4 NOT NULL);
            INSERT INTO {SCHEMA}.{VERSION_TABLE} VALUES (1, {VERSION});\n"
        );
    }
    sql
}

/// Whether another server was making the same things.
fn is_race(error: &Error) -> bool {
    let made = [
        SqlState::UNIQUE_VIOLATION,
        SqlState::DUPLICATE_TABLE,
        SqlState::DUPLICATE_OBJECT,
        SqlState::DUPLICATE_SCHEMA,
    ];
    is_clash(error) || error.code().is_some_and(|code| made.contains(code))
}
