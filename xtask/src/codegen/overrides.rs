//! `models/overrides.toml`: what no model says, and where we deviate from one.

use std::collections::BTreeSet;

use toml::{Table, Value};

use crate::Result;

/// The file, and which of its entries were used.
pub(super) struct Overrides {
    services: Table,
    entries: Vec<Entry>,
}

/// One deviation: of some operations or shapes of a service.
struct Entry {
    service: String,
    targets: BTreeSet<String>,
    unused: BTreeSet<String>,
    table: Table,
}

/// Which kind of thing an entry changes; the key that lists its targets.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Operations,
    Shapes,
}

const OPERATION_KEYS: &[&str] = &["action", "auth", "mutates"];
const SHAPE_KEYS: &[&str] = &["regex", "sensitive"];

impl Overrides {
    pub(super) fn parse(text: &str) -> Result<Self> {
        let mut file: Table = text.parse().map_err(|error| format!("models/overrides.toml: {error}"))?;
        let entries = match file.remove("override") {
            Some(Value::Array(entries)) => entries,
            Some(_) => return Err("models/overrides.toml: `override` is no array of tables".to_owned()),
            None => Vec::new(),
        };
        let entries = entries.into_iter().map(entry).collect::<Result<_>>()?;
        Ok(Self { services: file, entries })
    }

    /// What the file says of a service that its model does not.
    pub(super) fn service(&mut self, name: &str) -> Result<Table> {
        match self.services.remove(name) {
            Some(Value::Table(table)) => Ok(table),
            _ => Err(format!("models/overrides.toml has no table [{name}]")),
        }
    }

    /// The value an entry sets for `key` of this operation or shape.
    pub(super) fn find(&mut self, service: &str, of: Of, target: &str, key: &str) -> Option<Value> {
        let listed = match of {
            Of::Operations => OPERATION_KEYS,
            Of::Shapes => SHAPE_KEYS,
        };
        for entry in &mut self.entries {
            let applies = entry.service == service && entry.targets.contains(target) && listed.contains(&key);
            if let Some(value) = entry.table.get(key).filter(|_| applies) {
                entry.unused.remove(target);
                return Some(value.clone());
            }
        }
        None
    }

    /// Fails when an entry names what no model has.
    pub(super) fn all_used(&self) -> Result {
        let services = self.services.keys().cloned();
        let targets = self
            .entries
            .iter()
            .flat_map(|entry| entry.unused.iter().map(|target| format!("{}.{target}", entry.service)));
        let unused: Vec<String> = services.chain(targets).collect();
        if unused.is_empty() {
            return Ok(());
        }
        Err(format!("models/overrides.toml: nothing in the models answers to {}", unused.join(", ")))
    }
}

fn entry(value: Value) -> Result<Entry> {
    let problem = |what: &str| format!("models/overrides.toml: an [[override]] {what}: {value}");
    let Value::Table(mut table) = value.clone() else { return Err(problem("is no table")) };
    let Some(Value::String(service)) = table.remove("service") else {
        return Err(problem("names no service"));
    };
    if !matches!(table.remove("reason"), Some(Value::String(reason)) if !reason.is_empty()) {
        return Err(problem("gives no reason"));
    }
    let (targets, allowed) = match (table.remove("operations"), table.remove("shapes")) {
        (Some(targets), None) => (targets, OPERATION_KEYS),
        (None, Some(targets)) => (targets, SHAPE_KEYS),
        _ => return Err(problem("must name either operations or shapes")),
    };
    if table.is_empty() || table.keys().any(|key| !allowed.contains(&key.as_str())) {
        return Err(problem("sets nothing, or something unknown"));
    }
    let Value::Array(targets) = targets else { return Err(problem("must list its targets")) };
    let targets: BTreeSet<String> =
        targets.iter().filter_map(|target| target.as_str().map(str::to_owned)).collect();
    Ok(Entry { service, unused: targets.clone(), targets, table })
}

#[cfg(test)]
mod tests {
    use super::{Of, Overrides};

    #[test]
    fn an_entry_needs_a_reason_and_must_be_used() {
        let bare = "[[override]]\nservice = \"sso\"\noperations = [\"Logout\"]\nmutates = true\n";
        assert!(Overrides::parse(bare).is_err());
        let mut overrides = Overrides::parse(&format!("{bare}reason = \"so\"\n")).unwrap();
        assert!(overrides.all_used().is_err());
        assert!(overrides.find("sso", Of::Operations, "Logout", "mutates").is_some());
        assert!(overrides.find("sso", Of::Operations, "Logout", "auth").is_none());
        assert_eq!(overrides.all_used(), Ok(()));
    }

    #[test]
    fn an_unknown_key_is_refused() {
        let text = "[[override]]\nservice = \"sso\"\nshapes = [\"A\"]\nmutates = true\nreason = \"so\"\n";
        assert!(Overrides::parse(text).is_err());
    }
}
