//! What a document declares of policies, for those who look at them without an organization: the linter.

use super::document::{self, At, PermissionSet};
use super::yaml;

/// A permission set of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredSet {
    /// Where it stands.
    pub at: DeclaredAt,
    /// How many managed policies it has, AWS's and the accounts' own.
    pub managed_policies: usize,
    /// Its inline policy.
    pub inline_policy: Option<DeclaredPolicy>,
}

/// An inline policy of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredPolicy {
    /// Where it stands.
    pub at: DeclaredAt,
    /// What it says, as JSON.
    pub text: String,
    /// The lines of its statements in the document, where it is written as YAML.
    pub statement_lines: Vec<usize>,
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredAt {
    /// Its line, from 1.
    pub line: usize,
    /// Its path: `permission_sets[2].inline_policy`.
    pub path: String,
}

/// The permission sets of a document that [`ApplyOrganization`](wire::generated::vestibule::op) would read;
/// or what is wrong with it.
pub fn declared_sets(document: &str) -> Result<Vec<DeclaredSet>, Vec<(DeclaredAt, String)>> {
    let read = document::read(yaml::parse(document));
    let read = read.map_err(|wrongs| {
        wrongs.into_iter().map(|wrong| (declared(&wrong.at), wrong.message)).collect::<Vec<_>>()
    })?;
    Ok(read.permission_sets.iter().map(of_set).collect())
}

fn of_set(set: &PermissionSet) -> DeclaredSet {
    let at = At { place: set.inline_lines.first, path: format!("{}.inline_policy", set.at.path) };
    let inline = DeclaredPolicy {
        at: declared(&at),
        text: set.inline_policy.clone(),
        statement_lines: set.inline_lines.statements.clone(),
    };
    DeclaredSet {
        at: declared(&set.at),
        managed_policies: set.managed_policies.len() + set.customer_managed_policies.len(),
        inline_policy: Some(inline).filter(|inline| !inline.text.is_empty()),
    }
}

fn declared(at: &At) -> DeclaredAt {
    DeclaredAt { line: at.place.line, path: at.path.clone() }
}
