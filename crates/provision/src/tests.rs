//! Tests of the crate as a whole: requests go in, a worker runs over a backend, and the store shows what came
//! of it.

mod away;
mod crash;
mod drift;
mod elsewhere;
pub(crate) mod follow;
mod preview;
pub(crate) mod stand;
mod work;
