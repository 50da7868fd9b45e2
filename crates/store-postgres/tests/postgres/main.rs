//! The PostgreSQL engine against real PostgreSQL servers.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod conformance;
mod database;
mod servers;
