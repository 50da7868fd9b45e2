//! The forms in which nouns are stored, with their keys and indexes: one file per file of `model`.
//!
//! A stored form outlives the program that wrote it. Each says its version in `v`; fields may be added with a
//! default, anything else needs a new version that still reads the old one. The tests hold every form to its
//! text.

pub mod access;
pub mod account_access;
pub mod application;
pub mod audit;
pub mod connection;
pub mod credential;
mod form;
pub mod handshake;
pub mod iam;
pub mod iam_account;
pub mod iam_user;
pub mod identity;
pub mod instance;
pub mod organization;
pub mod organization_policy;
pub mod provision;
pub mod request;
pub mod rule;
pub mod session;
pub mod source;

pub use form::{Form, Text, Version};
