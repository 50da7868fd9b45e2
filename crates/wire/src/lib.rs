//! AWS's wire: the shapes of its services (generated), the protocols that carry them, and the signature on
//! them.
//!
//! Only this crate knows AWS JSON, XML, query encoding and headers. It does no I/O and reads no clock.
//!
//! Three layers, each readable alone:
//! - *tables*: [`shape`] and [`operation`] describe what a service's model says, as statics that `generated`
//!   fills;
//! - *values*: a [`Value`] tree that the codecs read and write by those tables, and that generated structures
//!   convert from and into ([`Structure`], [`Convert`]);
//! - *errors*: [`Refusal`] is any error on its way to the caller; [`ServiceError`] is a service's own enum of
//!   them.

#![deny(missing_docs)]

pub mod client;
#[cfg(test)]
mod corpus;
mod declare;
pub mod error;
mod form;
pub mod generated;
mod json;
pub mod json_text;
pub mod operation;
mod path;
pub mod request;
pub mod response;
#[cfg(test)]
mod round_trip;
pub mod route;
#[cfg(test)]
mod sample;
pub mod shape;
pub mod sigv4;
pub mod structure;
pub mod timestamp;
pub mod validate;
pub mod value;
mod xml;

pub use error::{Refusal, ServiceError};
pub use json::redacted_json;
pub use operation::{Auth, Code, CommonRefusals, Operation, OperationInfo, Protocol, ServiceInfo};
pub use request::{decode, decode_fields};
pub use response::{encode, encode_fields, encode_refusal};
pub use shape::Shape;
pub use structure::{Blob, Convert, Mismatch, Structure, Unit};
pub use timestamp::Timestamp;
pub use value::{Fields, Value};
