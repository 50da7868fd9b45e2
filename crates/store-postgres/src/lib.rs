//! The engine for many servers on one database: PostgreSQL, or what speaks its protocol and SQL.
//!
//! A snapshot is a read-only transaction that its first batch of reads opens; a commit is one serializable
//! transaction that reads again what its checks speak of. Both send what they can without waiting in between,
//! so a snapshot costs one round trip per batch and a commit two. Only SQL that distributed databases in
//! PostgreSQL's dress also accept is used: plain tables, upserts, arrays, one sequence; no extensions, no
//! locks by name, no collations.
//!
//! An operator can look: in the SQL schema `vestibule`, each table of the store is a table with `key`,
//! `value` (JSON) and `revision`. Keys are bytes, because that alone sorts the same everywhere:
//! `convert_from(key, 'UTF8')` shows them.

mod address;
mod connection;
mod reader;
mod revisions;
mod schema;
mod statements;
mod tls;
mod writer;

use std::sync::Arc;

use fault::Result;
use store::{BoxFuture, Capabilities, Commit, Committed, Engine, Snapshot};

use connection::Connections;
use reader::View;
use revisions::Revisions;

/// The engine that keeps everything in a PostgreSQL database.
pub struct Postgres {
    connections: Arc<Connections>,
    revisions: Revisions,
}

impl Postgres {
    /// Connects to the database that `url` names and makes what is missing in it.
    ///
    /// The form is `postgres://user:password@host:port/database`. `sslmode` may be `disable` or `verify-
    /// full`; without it, connections over a network are encrypted and the server's certificate is checked,
    /// those to this machine are not encrypted. `sslrootcert` names a file of certificates to trust instead
    /// of the system's.
    pub async fn connect(url: &str) -> Result<Self> {
        let connections = Connections::to(&address::read(url)?)?;
        schema::bring_up_to_date(&connections).await?;
        Ok(Self { connections: Arc::new(connections), revisions: Revisions::default() })
    }
}

impl Engine for Postgres {
    fn capabilities(&self) -> Capabilities {
        Capabilities { name: "postgres", durable: true, shared: true, names_states: false }
    }

    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>>> {
        let view: Box<dyn Snapshot> = Box::new(View::new(self.connections.clone()));
        Box::pin(std::future::ready(Ok(view)))
    }

    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<Committed>> {
        Box::pin(writer::commit(&self.connections, &self.revisions, commit))
    }
}
