//! Nothing is declared twice.

use std::collections::BTreeMap;

use super::{At, Document, Reader};

impl Reader {
    /// What stands twice under one name would be whichever came last.
    pub(super) fn each_once(&mut self, document: &Document) {
        let Document { connections, users, groups, permission_sets, assignment_rules, .. } = document;
        self.once("connection", connections.iter().map(|held| (&held.at, held.asked.name.clone())));
        // Names of users and groups are the same in any case.
        self.once("user", users.iter().map(|held| (&held.at, held.user_name.to_lowercase())));
        self.once("group", groups.iter().map(|held| (&held.at, held.name.to_lowercase())));
        self.once("permission set", permission_sets.iter().map(|held| (&held.at, held.name.clone())));
        self.once("assignment rule", assignment_rules.iter().map(|held| (&held.at, held.name.clone())));
    }

    fn once<'d>(&mut self, kind: &str, declared: impl Iterator<Item = (&'d At, String)>) {
        let mut seen = BTreeMap::new();
        for (at, name) in declared {
            if let Some(first) = seen.insert(name, at) {
                self.wrongs
                    .push(at.wrong(format!("this {kind} stands at line {} already", first.place.line)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::wrongs;

    #[test]
    fn nothing_is_declared_twice() {
        let rule = "{name: R, group: G, permission_set: S, everywhere: true}";
        let text =
            format!("groups:\n  - name: Ops\n  - name: ops\nassignment_rules:\n  - {rule}\n  - {rule}\n");
        let wrongs = wrongs(&text);
        let told = |line, path: &str, what: &str| wrongs.contains(&(line, path.to_owned(), what.to_owned()));
        assert!(told(3, "groups[1]", "this group stands at line 2 already"), "{wrongs:?}");
        let what = "this assignment rule stands at line 5 already";
        assert!(told(6, "assignment_rules[1]", what), "{wrongs:?}");
    }
}
