//! Signing in: from a password to a portal session, and from a session to the tokens that clients hold (OAuth
//! 2.0).
//!
//! Everything here is a plain function over a transaction that somebody else begins and commits. What a
//! refusal must leave behind (a counter, a used code) is written so that it is kept when the transaction is
//! refused.
//!
//! Architecture invariant: no HTTP, no JSON, no transaction of its own, no clock and no randomness but the
//! request's.

pub mod calls;
pub mod client;
pub mod code;
pub mod device;
mod ended;
#[cfg(test)]
mod fixture;
pub mod link;
pub mod password;
mod refusal;
mod secret;
pub mod session;
pub mod sweep;
pub mod throttle;
pub mod token;

pub use client::{Client, Grant};
pub use refusal::{Failure, Refusable, Refusal};
pub use session::{Dead, Live};
pub use token::{TokenRequest, Tokens};

/// What a function here has to know about the request it works for.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The present moment.
    pub now: model::Timestamp,
    /// Where unpredictable bytes come from.
    pub entropy: &'a dyn model::Entropy,
    /// The server's keys, which sign client registrations.
    pub keys: &'a store::seal::KeyRing,
    /// The network address that asks, as text.
    pub address: &'a str,
}
