//! Revisions that no two servers share: each takes a block of numbers from a sequence and hands them out.

use fault::Result;
use store::Revision;
use tokio::sync::Mutex;

use crate::connection::{Connections, broken};
use crate::statements::SCHEMA;

/// The sequence's name.
pub(crate) const SEQUENCE: &str = "revisions";
/// Numbers in a block; the sequence counts in steps of as many.
pub(crate) const STEP: u64 = 1000;

/// Hands out revisions.
#[derive(Default)]
pub(crate) struct Revisions(Mutex<std::ops::Range<u64>>);

impl Revisions {
    /// A revision that nobody had before.
    pub(crate) async fn next(&self, connections: &Connections) -> Result<Revision> {
        let mut block = self.0.lock().await;
        if block.is_empty() {
            let first = next_block(connections).await?;
            *block = first..first + STEP;
        }
        let next = block.start;
        block.start += 1;
        Ok(Revision(next))
    }
}

async fn next_block(connections: &Connections) -> Result<u64> {
    let taking = "taking numbers for commits";
    let client = connections.get().await?;
    let row = client.query_one(&format!("SELECT nextval('{SCHEMA}.{SEQUENCE}')"), &[]).await;
    let first: i64 = row.and_then(|row| row.try_get(0)).map_err(|error| broken(taking, &error))?;
    Ok(first.cast_unsigned())
}
