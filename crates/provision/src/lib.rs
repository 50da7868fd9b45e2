//! Carries permission sets into accounts: what should stand there, what does, the steps between, and the
//! worker that takes them.
//!
//! The sso-admin operations put requests ([`request`]), and so does whatever follows rules and grants
//! (`follow`); the worker ([`Provisioner::run`]) settles them
//! through an account backend ([`backend`]), of which [`local`] keeps roles in the store. `apply` skips the
//! requests and reconciles whole accounts ([`Provisioner::reconcile_account`]). What was provisioned is
//! changed by nobody else ([`protect`]).
//!
//! Architecture invariant: only this crate calls an account backend.

mod account;
mod assignment;
mod away;
pub mod backend;
#[cfg(any(test, feature = "conformance"))]
pub mod conformance;
pub mod desired;
mod drift;
mod enter;
mod follow;
#[cfg(any(test, feature = "conformance"))]
pub mod in_memory;
mod lease;
pub mod local;
pub mod metadata;
pub mod naming;
pub mod plan;
mod preview;
pub mod protect;
pub mod request;
pub mod scope;
pub mod signing;
mod source;
mod whole;
mod worker;

#[cfg(test)]
mod tests;

pub use account::Provisioner;
pub use backend::{AccountBackend, Answer, Capabilities, Refusal, Scope, Site};
pub use enter::{Entered, Entering, Presented};
pub use local::Local;
pub use naming::Naming;
pub use plan::{Observed, Step, plan};
pub use preview::Preview;
