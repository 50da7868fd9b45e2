//! `sso_admin`.

use crate::registry::Route;

pub(crate) fn routes() -> Vec<Route> {
    Vec::new()
}
