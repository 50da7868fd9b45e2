//! Where users come from and how they prove who they are: identity sources, and the passwords of the built-in
//! one.
//!
//! Nothing here holds a transaction: checking a password takes tens of milliseconds and asking another server
//! takes longer, so `signin` reads first, asks here, and then writes.
//!
//! Architecture invariant: no HTTP types, no sessions, no tokens. Sources return steps, `web` renders them.

mod hasher;
pub mod password;
mod phc;
pub mod source;
pub mod totp;

pub use hasher::PasswordHasher;
pub use password::{Password, RuleBroken};
pub use phc::{BadHash, PasswordHash};
pub use source::{Answer, BuiltIn, Capabilities, Claim, IdentitySource, Reason, Step, Verdict};
