//! Scopes that the tokens of an application may have, and what they are good at.

use model::{AccessScope, Application};
use wire::generated::sso_admin::{Error, types};

use super::grants::unless_empty;

/// A scope of an application, by its name.
pub(super) fn find<'a>(application: &'a Application, name: &str) -> Result<&'a AccessScope, Error> {
    let found = application.scopes.iter().find(|held| held.scope == name);
    found.ok_or_else(|| {
        Error::resource_not_found(format!("the application {} has no scope `{name}`", application.id))
    })
}

pub(super) fn shown(scope: &AccessScope) -> types::ScopeDetails {
    types::ScopeDetails {
        scope: scope.scope.clone(),
        authorized_targets: unless_empty(scope.targets.clone()),
    }
}
