//! Tests against an account plane in this process, which fails as it is told.

mod failures;
mod near;
mod organization;
mod plane;
mod rehearsal;
pub(crate) mod stand;
mod work;
