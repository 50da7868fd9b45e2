//! SAML 2.0, read and written without I/O and without a clock.
//!
//! One parser reads every document, with bounds and without entities: a document type declaration is refused,
//! so nothing in a document can stand for something else.
#![deny(missing_docs)]

pub mod assertion;
mod canonical;
pub mod issue;
pub mod metadata;
mod signature;
mod xml;

pub use assertion::Assertion;
pub use metadata::Metadata;
