//! SQLite holds the store's contract.

use std::sync::Arc;

use store::conformance;
use store_sqlite::Sqlite;

#[tokio::test]
async fn sqlite_conforms() {
    let directory = tempfile::tempdir().unwrap();
    let engine = Arc::new(Sqlite::open(directory.path()).unwrap());
    assert_eq!(conformance::failures(engine, &[]).await, Vec::<String>::new());
}
