//! Who has what where now, and why: the ways are found a page at a time ([`walk`]), then told with their
//! names ([`tell`]).

mod list_effective_access;
mod tell;
mod walk;

use std::sync::Arc;

use model::{Assignment, GroupId, Principal};

/// One way in which somebody has an assignment.
struct Way {
    /// Who: a user, or the group that was asked about.
    principal: Principal,
    /// From a group that they are in to the one that is assigned; empty when they are assigned themselves.
    through: Vec<GroupId>,
    assignment: Arc<Assignment>,
}
