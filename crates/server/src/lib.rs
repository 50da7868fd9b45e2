//! The server as a library: configuration, listener, workers, and the one way in.
//!
//! Architecture invariant: only this crate knows sockets, asks the operating system for time and randomness,
//! and starts tasks.

mod bare;
mod config;
mod decision;
mod door;
mod fetch;
mod keys;
mod listener;
mod logs;
mod reach;
mod server;
mod supervisor;
mod tls;
mod trust;
mod workers;
mod world;

pub use api::{Founded, Founding, found};
pub use aws_accounts::{Container, Sources};
pub use bare::serve_bytes;
pub use config::{Config, Refused, Storage, TlsFiles};
pub use logs::{LogFormat, start_logs};
pub use s3::S3;
pub use server::{Server, open_app, prepare_app};
pub use world::{SystemClock, SystemEntropy};
