//! PostgreSQL holds the store's contract.

use std::sync::Arc;

use store::conformance;
use store_postgres::Postgres;

use crate::database;

#[tokio::test]
async fn postgres_conforms() {
    let server = database::Server::start();
    let engine = Arc::new(Postgres::connect(&server.database("conformance").await).await.unwrap());
    assert_eq!(conformance::failures(engine, &[]).await, Vec::<String>::new());
}
