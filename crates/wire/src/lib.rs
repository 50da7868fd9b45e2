//! AWS's wire: the shapes of its services (generated), the protocols that carry them, and the signature on them.
//!
//! Only this crate knows AWS JSON, XML, query encoding and headers. It does no I/O and reads no clock.

pub mod sigv4;
