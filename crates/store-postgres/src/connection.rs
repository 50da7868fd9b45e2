//! Connections: a bounded pool, transactions that always end, statements sent without waiting for one
//! another.

use std::error::Error as _;
use std::future::poll_fn;
use std::task::Poll;
use std::time::Duration;

use deadpool_postgres::{
    Client, Manager, ManagerConfig, Pool, PoolError, RecyclingMethod, Runtime, TimeoutType,
};
use fault::{Context as _, Fault, Result};
use futures_util::FutureExt as _;
use futures_util::future::maybe_done;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Error, NoTls, Row, Statement};

use crate::address::{Address, Roots};
use crate::tls::Tls;

/// Connections that one server holds; a snapshot or a commit uses one. PostgreSQL's own bound is 100 for all.
const CONNECTIONS_MAX: usize = 32;
/// How long a request waits for one of them.
const WAIT_TIME_MAX: Duration = Duration::from_secs(10);

/// A parameter of a statement.
pub(crate) type Parameter<'a> = &'a (dyn ToSql + Sync);

/// The pool of connections to one database.
pub(crate) struct Connections {
    pool: Pool,
    /// `host:port`, for messages.
    shown: String,
}

impl Connections {
    /// Connections to `address`; none is made yet.
    pub(crate) fn to(address: &Address) -> Result<Self> {
        let (config, recycling) =
            (address.config.clone(), ManagerConfig { recycling_method: RecyclingMethod::Fast });
        let manager = match &address.roots {
            Roots::NotNeeded => Manager::from_config(config, NoTls, recycling),
            roots => Manager::from_config(config, Tls::trusting(roots)?, recycling),
        };
        let pool = Pool::builder(manager)
            .max_size(CONNECTIONS_MAX)
            .wait_timeout(Some(WAIT_TIME_MAX))
            .runtime(Runtime::Tokio1)
            .build()
            .fault("making the pool of database connections")?;
        Ok(Self { pool, shown: address.shown.clone() })
    }

    /// A connection, once one is free.
    pub(crate) async fn get(&self) -> Result<Client> {
        let connecting = || format!("connecting to PostgreSQL at `{}`", self.shown);
        self.pool.get().await.map_err(|error| match error {
            PoolError::Timeout(TimeoutType::Wait) => Fault::overloaded("all database connections are in use"),
            PoolError::Backend(error) => Fault::because(connecting(), text(&error)),
            other => Fault::because(connecting(), other),
        })
    }

    /// A connection on which a transaction may be begun.
    pub(crate) async fn open(&self) -> Result<Open> {
        Ok(Open { client: self.get().await?, begun: false })
    }
}

/// A connection in use for one transaction. If it is dropped before the end, the transaction is rolled back
/// before anybody else gets the connection.
pub(crate) struct Open {
    client: Client,
    begun: bool,
}

impl Open {
    /// Prepares a statement, which costs a round trip the first time on each connection.
    pub(crate) async fn prepare(&self, sql: &str) -> Result<Statement> {
        self.client.prepare_cached(sql).await.map_err(|error| broken("preparing a statement", &error))
    }

    /// Begins a transaction with `begin` unless it has begun, and runs `queries` in it, in one round trip.
    pub(crate) async fn query(
        &mut self,
        begin: &str,
        queries: &[(Statement, Vec<Parameter<'_>>)],
    ) -> std::result::Result<Vec<Vec<Row>>, Error> {
        let client = &self.client;
        let begun = std::mem::replace(&mut self.begun, true);
        let begin = async {
            if begun { Ok(Vec::new()) } else { client.batch_execute(begin).await.map(|()| Vec::new()) }
        };
        let queries =
            queries.iter().map(|(statement, parameters)| client.query(statement, parameters).boxed());
        let mut answers = in_order([begin.boxed()].into_iter().chain(queries)).await.into_iter();
        // The transaction's own failure explains all others.
        answers.next().transpose()?;
        answers.collect()
    }

    /// Runs `statements` and ends the transaction with `COMMIT`, in one round trip.
    pub(crate) async fn commit(
        mut self,
        begin: &str,
        statements: &[(Statement, Vec<Parameter<'_>>)],
    ) -> std::result::Result<(), Error> {
        let client = &self.client;
        let begun = std::mem::replace(&mut self.begun, true);
        let begin = async { if begun { Ok(0) } else { client.batch_execute(begin).await.map(|()| 0) } };
        let writes =
            statements.iter().map(|(statement, parameters)| client.execute(statement, parameters).boxed());
        // PostgreSQL takes COMMIT for ROLLBACK after a failure, and says so only in passing. So the commit
        // has happened only if nothing before it failed, which the order of these answers shows.
        let commit = async { client.batch_execute("COMMIT").await.map(|()| 0) };
        let answers = in_order([begin.boxed()].into_iter().chain(writes).chain([commit.boxed()])).await;
        let outcome = answers.into_iter().collect::<std::result::Result<Vec<u64>, Error>>();
        self.begun = outcome.is_err();
        outcome.map(|_| ())
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        if self.begun {
            // Polled once, it is on its way ahead of whatever the next user of this connection sends.
            let _ = self.client.batch_execute("ROLLBACK").now_or_never();
        }
    }
}

/// Runs futures side by side, each begun in its place in the line: what they send leaves in that order.
async fn in_order<F: Future + Unpin>(futures: impl Iterator<Item = F>) -> Vec<F::Output> {
    let mut running: Vec<_> = futures.map(|future| Box::pin(maybe_done(future))).collect();
    poll_fn(|cx| {
        let mut waiting = false;
        for future in &mut running {
            waiting |= future.as_mut().poll(cx).is_pending();
        }
        if waiting { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
    running.iter_mut().filter_map(|future| future.as_mut().take_output()).collect()
}

/// Whether a transaction failed only because of another one, and may be tried again.
pub(crate) fn is_clash(error: &Error) -> bool {
    let clashes = [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED];
    error.code().is_some_and(|code| clashes.contains(code))
}

/// A fault out of the driver's error.
pub(crate) fn broken(doing: &str, error: &Error) -> Fault {
    if is_clash(error) {
        return Fault::overloaded(format!("{doing}: the database asks to try again"));
    }
    Fault::because(doing, text(error))
}

/// The driver's error with its causes, in one line: its own text alone says next to nothing.
pub(crate) fn text(error: &Error) -> String {
    match (error.as_db_error(), error.source()) {
        (Some(theirs), _) => theirs.message().to_owned(),
        (None, Some(cause)) => format!("{error}: {cause}"),
        (None, None) => error.to_string(),
    }
}
