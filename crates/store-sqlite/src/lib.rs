//! The embedded engine: one SQLite file, durable, for one server.
//!
//! One thread writes: it takes whatever commits are waiting into one transaction and pays one sync to disk
//! for all of them. Reads run where they are asked for, each snapshot on a connection of its own. A second
//! process, such as the command line next to a running server, may open the same file.
//!
//! An operator can look: each table of the store is a table with `key`, `value` (JSON) and `revision`.

mod cache;
mod file;
mod reader;
mod statements;
mod writer;

use std::path::Path;
use std::sync::Arc;

use fault::Result;
use store::{BoxFuture, Capabilities, Commit, Committed, Engine, Snapshot};

use cache::Cache;
pub use file::FILE_NAME;
use reader::Readers;
use writer::Writer;

/// The engine that keeps everything in one file.
pub struct Sqlite {
    readers: Arc<Readers>,
    writer: Writer,
}

impl Sqlite {
    /// Opens the database in `directory`, making both when they are not there yet. Only their owner may read
    /// them.
    pub fn open(directory: &Path) -> Result<Self> {
        let path = file::prepare(directory)?;
        let mut connection = file::connect(&path)?;
        file::bring_up_to_date(&mut connection, &path)?;
        let cache = Arc::new(Cache::starting_at(writer::last_revision(&connection)?));
        let writer = Writer::start(connection, cache.clone())?;
        Ok(Self { readers: Arc::new(Readers::new(path, cache)), writer })
    }
}

impl Engine for Sqlite {
    fn capabilities(&self) -> Capabilities {
        Capabilities { name: "sqlite", durable: true, shared: false, names_states: true }
    }

    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>>> {
        Box::pin(async {
            let view = self.readers.view().await?;
            Ok(Box::new(view) as Box<dyn Snapshot>)
        })
    }

    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<Committed>> {
        Box::pin(self.writer.commit(commit))
    }
}
