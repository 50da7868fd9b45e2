//! What Vestibule remembers: a narrow [`Engine`], and typed tables written once above it.
//!
//! An engine knows rows: a table, a key, a JSON text, a revision. It gives consistent snapshots and takes
//! [`Commit`]s, each all or nothing. A [`Tx`] knows nouns: it reads from one snapshot, buffers writes, keeps
//! the secondary indexes, and hands the engine what it read along with what it writes, so that a commit goes
//! through only if all of it still holds. The forms in which nouns are stored are in [`record`].
//!
//! Architecture invariant: no operation, no protocol and no SQL here; no clock and no randomness either.

#![deny(missing_docs)]

#[cfg(any(test, feature = "conformance"))]
pub mod conformance;
mod engine;
mod key;
mod memo;
mod memory;
pub mod record;
mod schema;
pub mod seal;
mod store;
mod stored;
mod tx;

pub use engine::{
    BoxFuture, Capabilities, Check, Commit, Committed, Engine, Read, Revision, Row, Rows, Scan, Snapshot,
    Value, Write,
};
pub use key::{Cursor, Descending, Folded, Key, KeyPart, KeyWriter, Prefix, Whole};
pub use memo::Memo;
pub use memory::{Image, Memory};
pub use schema::Table;
pub use store::{Attempts, Store};
pub use stored::{Entries, Index, Stored};
pub use tx::{Exists, Listing, Page, Tx};
