//! Accounts that are kept elsewhere, by AWS itself or by anything that speaks the APIs of its IAM, STS and
//! Organizations: the account backend that provisions into them ([`mod@backend`]), and what is found out
//! about them ([`discovery`]).
//!
//! A connection ([`model::AccountConnection`]) says how they are reached. The server's own credentials come
//! from its environment or its credentials file ([`source`]), or from the machine or container that it runs
//! in (`near`); with them it assumes a role in each account (`sessions`). Nothing secret is stored.
//!
//! Architecture invariant: no sockets here. Requests leave through a [`Carrier`], which bounds their time and
//! size and decides which addresses may be spoken to.

pub mod backend;
mod call;
mod carrier;
pub mod discovery;
mod near;
mod observe;
mod own;
mod plane;
mod process;
mod rehearsal;
mod sessions;
pub mod source;
mod steps;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use model::Clock;

#[cfg(feature = "testing")]
pub use carrier::Nowhere;
pub use carrier::{Carried, Carrier, Uncarried};
pub use source::{Container, ContainerToken, Sources};

use own::Kept;
use sessions::Sessions;

/// The accounts that connections lead to.
pub struct AwsAccounts {
    carrier: Arc<dyn Carrier>,
    clock: Arc<dyn Clock>,
    sources: Sources,
    kept: Kept,
    sessions: Sessions,
}

impl AwsAccounts {
    /// Nobody has been spoken to yet.
    pub fn new(carrier: Arc<dyn Carrier>, clock: Arc<dyn Clock>, sources: Sources) -> Self {
        Self { carrier, clock, sources, kept: Kept::default(), sessions: Sessions::default() }
    }
}
