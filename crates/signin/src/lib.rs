//! signin
