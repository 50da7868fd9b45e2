//! The form in which an organization is declared, read from YAML. Every error names its line and its path.

mod connections;
mod once;
mod rules;

use model::{DriftPolicy, Duration, Tag, limits};

pub(super) use self::connections::Connection;
pub(super) use self::rules::{AssignmentRule, Grant};
use super::yaml::{Bad, Kind, Node, Place};

/// A whole file.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Document {
    pub(super) accounts: Vec<Account>,
    pub(super) units: Vec<Unit>,
    pub(super) connections: Vec<Connection>,
    pub(super) users: Vec<User>,
    pub(super) groups: Vec<Group>,
    pub(super) permission_sets: Vec<PermissionSet>,
    pub(super) assignments: Vec<Assignment>,
    pub(super) assignment_rules: Vec<AssignmentRule>,
    pub(super) grants: Vec<Grant>,
    pub(super) provisioning: Option<Provisioning>,
    /// Assignments that the file does not name are taken away.
    pub(super) prune_assignments: bool,
    /// Rules that the file does not name are deleted.
    pub(super) prune_rules: bool,
    /// Grants that the file does not name are revoked.
    pub(super) prune_grants: bool,
    /// Groups whose `groups` the file does not give have none in them any more.
    pub(super) prune_nested_groups: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Unit {
    pub(super) at: At,
    pub(super) name: String,
    pub(super) units: Vec<Unit>,
    pub(super) accounts: Vec<Account>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Account {
    pub(super) at: At,
    pub(super) id: Option<String>,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) management: bool,
    /// The connection by which somebody else's account is reached.
    pub(super) connection: Option<String>,
    pub(super) tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct User {
    pub(super) at: At,
    pub(super) user_name: String,
    pub(super) given_name: String,
    pub(super) family_name: String,
    pub(super) display_name: Option<String>,
    pub(super) email: Option<String>,
    pub(super) title: Option<String>,
    pub(super) user_type: Option<String>,
    pub(super) enabled: Option<bool>,
    pub(super) password: Option<Password>,
}

/// How a user gets a first password.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Password {
    /// A one-time link.
    Link,
    /// A PHC string of argon2id.
    Hash(String),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Group {
    pub(super) at: At,
    pub(super) name: String,
    pub(super) description: Option<String>,
    /// All members, when given.
    pub(super) members: Option<Vec<(At, String)>>,
    /// All groups that are members, when given.
    pub(super) groups: Option<Vec<(At, String)>>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct PermissionSet {
    pub(super) at: At,
    pub(super) name: String,
    pub(super) description: String,
    pub(super) session_duration: Option<Duration>,
    pub(super) relay_state: String,
    pub(super) managed_policies: Vec<(At, String)>,
    pub(super) customer_managed_policies: Vec<(String, String)>,
    /// JSON text.
    pub(super) inline_policy: String,
    pub(super) inline_lines: InlineLines,
    pub(super) permissions_boundary: Option<Boundary>,
    pub(super) tags: Option<Vec<Tag>>,
}

/// Where an inline policy stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct InlineLines {
    pub(super) first: Place,
    /// The line of each statement, where the policy is written as YAML.
    pub(super) statements: Vec<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Boundary {
    Managed(At, String),
    Customer { name: String, path: String },
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Assignment {
    pub(super) at: At,
    /// `user` or `group`, and the name.
    pub(super) principal: (bool, String),
    pub(super) permission_set: String,
    pub(super) accounts: Vec<(At, String)>,
}

/// How roles are named and what becomes of those that somebody changed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Provisioning {
    pub(super) role_names_stable: Option<bool>,
    pub(super) drift: Option<DriftPolicy>,
    pub(super) drift_interval: Option<Duration>,
}

/// Where something stands: its place and its path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct At {
    pub(super) place: Place,
    pub(super) path: String,
}

/// Something that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) at: At,
    pub(super) message: String,
}

impl At {
    /// What is wrong here.
    pub(super) fn wrong(&self, message: impl Into<String>) -> Wrong {
        Wrong { at: self.clone(), message: message.into() }
    }
}

/// Reads a document from its YAML.
pub(super) fn read(root: Result<Node, Bad>) -> Result<Document, Vec<Wrong>> {
    let root = root
        .map_err(|Bad { place, message }| vec![Wrong { at: At { place, path: String::new() }, message }])?;
    let mut reader = Reader { wrongs: Vec::new() };
    let document = reader.document(&root);
    if reader.wrongs.is_empty() { Ok(document) } else { Err(reader.wrongs) }
}

/// Collects everything that is wrong, rather than the first thing only.
struct Reader {
    wrongs: Vec<Wrong>,
}

/// A mapping being read: what is asked for is ticked off, what is left over is unknown.
struct Fields<'a> {
    at: At,
    entries: Vec<(&'a str, Place, &'a Node)>,
}

impl Reader {
    fn document(&mut self, root: &Node) -> Document {
        let mut fields = self.fields(root, At { place: root.place, path: String::new() });
        let mut document = Document::default();
        if let Some((at, node)) = fields.take("organization") {
            let mut inner = self.fields(node, at);
            document.accounts = self.each(&mut inner, "accounts", Self::account);
            document.units = self.each(&mut inner, "units", Self::unit);
            self.finish(inner);
        }
        document.connections = self.each(&mut fields, "connections", Self::connection);
        document.users = self.each(&mut fields, "users", Self::user);
        document.groups = self.each(&mut fields, "groups", Self::group);
        document.permission_sets = self.each(&mut fields, "permission_sets", Self::permission_set);
        document.assignments = self.each(&mut fields, "assignments", Self::assignment);
        document.assignment_rules = self.each(&mut fields, "assignment_rules", Self::assignment_rule);
        document.grants = self.each(&mut fields, "grants", Self::grant);
        document.provisioning = fields.take("provisioning").map(|(at, node)| self.provisioning(node, at));
        for (at, word) in self.texts(&mut fields, "prune").unwrap_or_default() {
            match word.as_str() {
                "assignments" => document.prune_assignments = true,
                "assignment_rules" => document.prune_rules = true,
                "grants" => document.prune_grants = true,
                "nested_groups" => document.prune_nested_groups = true,
                other => self.wrongs.push(at.wrong(format!(
                    "`{other}` cannot be pruned: only `assignments`, `assignment_rules`, `grants` and \
                     `nested_groups` can"
                ))),
            }
        }
        self.finish(fields);
        self.each_once(&document);
        document
    }

    fn unit(&mut self, node: &Node, at: At) -> Option<Unit> {
        let mut fields = self.fields(node, at.clone());
        let name = self.required(&mut fields, "name");
        let units = self.each(&mut fields, "units", Self::unit);
        let accounts = self.each(&mut fields, "accounts", Self::account);
        self.finish(fields);
        Some(Unit { at, name: name?, units, accounts })
    }

    fn account(&mut self, node: &Node, at: At) -> Option<Account> {
        let mut fields = self.fields(node, at.clone());
        let id = self.text(&mut fields, "id");
        let (name, email) = (self.required(&mut fields, "name"), self.required(&mut fields, "email"));
        let management = self.flag(&mut fields, "management").unwrap_or_default();
        let connection = self.text(&mut fields, "connection");
        let tags = self.tags(&mut fields);
        self.finish(fields);
        Some(Account { at, id, name: name?, email: email?, management, connection, tags })
    }

    fn user(&mut self, node: &Node, at: At) -> Option<User> {
        let mut fields = self.fields(node, at.clone());
        let user_name = self.required(&mut fields, "user_name");
        let given_name = self.required(&mut fields, "given_name");
        let family_name = self.required(&mut fields, "family_name");
        let display_name = self.text(&mut fields, "display_name");
        let email = self.text(&mut fields, "email");
        let (title, user_type) = (self.text(&mut fields, "title"), self.text(&mut fields, "user_type"));
        let enabled = self.flag(&mut fields, "enabled");
        let password = fields.take("password").and_then(|(at, node)| self.password(node, at));
        self.finish(fields);
        Some(User {
            at,
            user_name: user_name?,
            given_name: given_name?,
            family_name: family_name?,
            display_name,
            email,
            title,
            user_type,
            enabled,
            password,
        })
    }

    /// Nothing that stands here is repeated: in braces without quotes, a hash falls into keys at its commas.
    fn password(&mut self, node: &Node, at: At) -> Option<Password> {
        match &node.kind {
            Kind::Scalar { text, .. } if text == "link" => return Some(Password::Link),
            Kind::Map(entries) => {
                if let [(key, _, Node { kind: Kind::Scalar { text, .. }, .. })] = entries.as_slice()
                    && key == "hash"
                {
                    return Some(Password::Hash(text.clone()));
                }
            }
            _ => {}
        }
        self.wrongs
            .push(at.wrong("expected `link` or `{ hash: \"$argon2id$..\" }`, with the hash in quotes"));
        None
    }

    fn group(&mut self, node: &Node, at: At) -> Option<Group> {
        let mut fields = self.fields(node, at.clone());
        let name = self.required(&mut fields, "name");
        let description = self.text(&mut fields, "description");
        let members = self.texts(&mut fields, "members");
        let groups = self.texts(&mut fields, "groups");
        self.finish(fields);
        Some(Group { at, name: name?, description, members, groups })
    }

    fn permission_set(&mut self, node: &Node, at: At) -> Option<PermissionSet> {
        let mut fields = self.fields(node, at.clone());
        let name = self.required(&mut fields, "name");
        let description = self.text(&mut fields, "description").unwrap_or_default();
        let session_duration = self.duration(&mut fields, "session_duration");
        let relay_state = self.text(&mut fields, "relay_state").unwrap_or_default();
        let managed_policies = self.texts(&mut fields, "managed_policies").unwrap_or_default();
        let customer = self.each(&mut fields, "customer_managed_policies", Self::customer_policy);
        let inline = fields.take("inline_policy").map(|(_, node)| node);
        let inline_policy = inline.map(|node| match &node.kind {
            Kind::Scalar { text, .. } => text.clone(),
            _ => node.to_json().to_string(),
        });
        let permissions_boundary =
            fields.take("permissions_boundary").and_then(|(at, node)| self.boundary(node, at));
        let tags = self.tags(&mut fields);
        self.finish(fields);
        Some(PermissionSet {
            at,
            name: name?,
            description,
            session_duration,
            relay_state,
            managed_policies,
            customer_managed_policies: customer,
            inline_policy: inline_policy.unwrap_or_default(),
            inline_lines: inline.map(inline_lines).unwrap_or_default(),
            permissions_boundary,
            tags,
        })
    }

    fn customer_policy(&mut self, node: &Node, at: At) -> Option<(String, String)> {
        let mut fields = self.fields(node, at);
        let name = self.required(&mut fields, "name");
        let path = self.text(&mut fields, "path").unwrap_or_else(|| "/".to_owned());
        self.finish(fields);
        Some((name?, path))
    }

    fn boundary(&mut self, node: &Node, at: At) -> Option<Boundary> {
        if let Kind::Scalar { text, .. } = &node.kind {
            return Some(Boundary::Managed(at, text.clone()));
        }
        let (name, path) = self.customer_policy(node, at)?;
        Some(Boundary::Customer { name, path })
    }

    fn assignment(&mut self, node: &Node, at: At) -> Option<Assignment> {
        let mut fields = self.fields(node, at.clone());
        let principal = self.principal(&mut fields, &at);
        let permission_set = self.required(&mut fields, "permission_set");
        let accounts = self.texts(&mut fields, "accounts");
        self.finish(fields);
        let principal = principal?;
        let Some(accounts) = accounts else {
            self.wrongs.push(at.wrong("`accounts` is missing: a list of account names or ids"));
            return None;
        };
        Some(Assignment { at, principal, permission_set: permission_set?, accounts })
    }
}

impl Reader {
    /// `user` or `group`: whether it is a user, and the name.
    fn principal(&mut self, fields: &mut Fields<'_>, at: &At) -> Option<(bool, String)> {
        match (self.text(fields, "user"), self.text(fields, "group")) {
            (Some(user), None) => Some((true, user)),
            (None, Some(group)) => Some((false, group)),
            _ => {
                self.wrongs.push(at.wrong("expected either `user` or `group`"));
                None
            }
        }
    }
}

impl<'a> Fields<'a> {
    fn take(&mut self, key: &str) -> Option<(At, &'a Node)> {
        let index = self.entries.iter().position(|(other, ..)| *other == key)?;
        let (_, _, node) = self.entries.remove(index);
        let dot = if self.at.path.is_empty() { "" } else { "." };
        let at = At { place: node.place, path: format!("{}{dot}{key}", self.at.path) };
        (!node.is_null()).then_some((at, node))
    }
}

impl Reader {
    fn fields<'a>(&mut self, node: &'a Node, at: At) -> Fields<'a> {
        let entries = match &node.kind {
            Kind::Map(entries) => {
                entries.iter().map(|(key, place, value)| (key.as_str(), *place, value)).collect()
            }
            _ => {
                self.wrongs.push(at.wrong("expected a mapping of names to values"));
                Vec::new()
            }
        };
        Fields { at, entries }
    }

    /// What nobody asked for is a mistake, most likely in spelling.
    fn finish(&mut self, fields: Fields<'_>) {
        for (key, place, _) in fields.entries {
            let at = At { place, path: fields.at.path.clone() };
            self.wrongs.push(at.wrong(format!("`{key}` is not known here")));
        }
    }

    fn each<T>(
        &mut self,
        fields: &mut Fields<'_>,
        key: &str,
        read: fn(&mut Self, &Node, At) -> Option<T>,
    ) -> Vec<T> {
        let Some((at, node)) = fields.take(key) else { return Vec::new() };
        let Kind::List(items) = &node.kind else {
            self.wrongs.push(at.wrong("expected a list"));
            return Vec::new();
        };
        let numbered = items.iter().enumerate();
        let read = numbered.filter_map(|(index, item)| {
            read(self, item, At { place: item.place, path: format!("{}[{index}]", at.path) })
        });
        read.collect()
    }

    fn scalar(&mut self, at: &At, node: &Node) -> Option<String> {
        match &node.kind {
            Kind::Scalar { text, .. } => Some(text.clone()),
            _ => {
                self.wrongs.push(at.wrong("expected a text"));
                None
            }
        }
    }

    fn text(&mut self, fields: &mut Fields<'_>, key: &str) -> Option<String> {
        let (at, node) = fields.take(key)?;
        self.scalar(&at, node)
    }

    fn required(&mut self, fields: &mut Fields<'_>, key: &str) -> Option<String> {
        let at = fields.at.clone();
        let there = fields.entries.iter().any(|(other, ..)| *other == key);
        let text = self.text(fields, key).filter(|text| !text.is_empty());
        if text.is_none() && (!there || self.wrongs.is_empty()) {
            self.wrongs.push(at.wrong(format!("`{key}` is missing")));
        }
        text
    }

    fn texts(&mut self, fields: &mut Fields<'_>, key: &str) -> Option<Vec<(At, String)>> {
        let (at, node) = fields.take(key)?;
        let Kind::List(items) = &node.kind else {
            self.wrongs.push(at.wrong("expected a list of texts"));
            return None;
        };
        let mut texts = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let at = At { place: item.place, path: format!("{}[{index}]", at.path) };
            texts.extend(self.scalar(&at, item).map(|text| (at, text)));
        }
        Some(texts)
    }

    fn provisioning(&mut self, node: &Node, at: At) -> Provisioning {
        let mut fields = self.fields(node, at);
        let names = [("fresh", false), ("stable", true)];
        let policies =
            [("off", DriftPolicy::Off), ("report", DriftPolicy::Report), ("repair", DriftPolicy::Repair)];
        let role_names_stable = self.choice(&mut fields, "role_names", &names);
        let drift = self.choice(&mut fields, "drift", &policies);
        let at = fields.at.clone();
        let drift_interval = self.duration(&mut fields, "drift_interval");
        let bounds = limits::DRIFT_INTERVAL_MIN..=limits::DRIFT_INTERVAL_MAX;
        if drift_interval.is_some_and(|interval| !bounds.contains(&interval)) {
            self.wrongs.push(at.wrong("`drift_interval` must be 15 minutes to 90 days"));
        }
        self.finish(fields);
        Provisioning { role_names_stable, drift, drift_interval }
    }

    /// One of some words, and what it stands for.
    fn choice<T: Copy>(&mut self, fields: &mut Fields<'_>, key: &str, words: &[(&str, T)]) -> Option<T> {
        let (at, node) = fields.take(key)?;
        let text = self.scalar(&at, node)?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, meaning)| *meaning);
        if found.is_none() {
            let words: Vec<String> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
            self.wrongs.push(at.wrong(format!("`{text}` is not one of {}", words.join(", "))));
        }
        found
    }

    fn flag(&mut self, fields: &mut Fields<'_>, key: &str) -> Option<bool> {
        let (at, node) = fields.take(key)?;
        match node.to_json() {
            serde_json::Value::Bool(flag) => Some(flag),
            _ => {
                self.wrongs.push(at.wrong("expected `true` or `false`"));
                None
            }
        }
    }

    fn duration(&mut self, fields: &mut Fields<'_>, key: &str) -> Option<Duration> {
        let (at, node) = fields.take(key)?;
        let text = self.scalar(&at, node)?;
        text.parse().map_err(|bad| self.wrongs.push(at.wrong(format!("{bad}")))).ok()
    }

    fn tags(&mut self, fields: &mut Fields<'_>) -> Option<Vec<Tag>> {
        let (at, node) = fields.take("tags")?;
        let Kind::Map(entries) = &node.kind else {
            self.wrongs.push(at.wrong("expected a mapping of tag keys to values"));
            return None;
        };
        let mut tags = Vec::new();
        for (key, _, value) in entries {
            let at = At { place: value.place, path: format!("{}.{key}", at.path) };
            tags.extend(self.scalar(&at, value).map(|value| Tag { key: key.clone(), value }));
        }
        tags.sort();
        Some(tags)
    }
}

fn inline_lines(policy: &Node) -> InlineLines {
    let statement = match &policy.kind {
        Kind::Map(entries) => entries.iter().find(|(key, ..)| key == "Statement").map(|(.., node)| node),
        _ => None,
    };
    let statements = match statement.map(|node| (&node.kind, node.place.line)) {
        Some((Kind::List(each), _)) => each.iter().map(|node| node.place.line).collect(),
        Some((_, line)) => vec![line],
        None => Vec::new(),
    };
    InlineLines { first: policy.place, statements }
}

#[cfg(test)]
mod tests {
    use super::super::yaml;
    use super::*;

    pub(super) fn wrongs(text: &str) -> Vec<(usize, String, String)> {
        let wrongs = read(yaml::parse(text)).unwrap_err();
        wrongs.into_iter().map(|w| (w.at.place.line, w.at.path, w.message)).collect()
    }

    #[test]
    fn every_error_names_its_line_and_path() {
        let text = "users:\n  - user_name: ada\n    given_name: Ada\n    colour: red\ngroups: 3\n";
        let wrongs = wrongs(text);
        assert!(wrongs.contains(&(2, "users[0]".into(), "`family_name` is missing".into())), "{wrongs:?}");
        assert!(wrongs.contains(&(4, "users[0]".into(), "`colour` is not known here".into())), "{wrongs:?}");
        assert!(wrongs.contains(&(5, "groups".into(), "expected a list".into())), "{wrongs:?}");
    }

    #[test]
    fn a_policy_may_be_a_mapping_or_a_text() {
        let policy = |text: &str| read(yaml::parse(text)).unwrap().permission_sets[0].inline_policy.clone();
        let mapping =
            policy("permission_sets:\n  - name: A\n    inline_policy:\n      Version: \"2012-10-17\"\n");
        let text =
            policy("permission_sets:\n  - name: A\n    inline_policy: '{\"Version\":\"2012-10-17\"}'\n");
        assert_eq!(mapping, text);
    }

    #[test]
    fn settings_of_provisioning_are_words_and_bounded() {
        let found = read(yaml::parse("provisioning: { role_names: stable, drift: off }\n")).unwrap();
        let expected = Provisioning {
            role_names_stable: Some(true),
            drift: Some(DriftPolicy::Off),
            drift_interval: None,
        };
        assert_eq!(found.provisioning, Some(expected));
        let wrongs = wrongs("provisioning:\n  drift: mend\n  drift_interval: PT1M\n");
        assert_eq!(
            wrongs.iter().map(|(_, path, message)| (path.as_str(), message.as_str())).collect::<Vec<_>>(),
            [
                ("provisioning.drift", "`mend` is not one of `off`, `report`, `repair`"),
                ("provisioning", "`drift_interval` must be 15 minutes to 90 days"),
            ]
        );
    }

    #[test]
    fn an_assignment_needs_one_principal() {
        let text = "assignments:\n  - { user: a, group: b, permission_set: c, accounts: [d] }\n";
        assert_eq!(wrongs(text), [(2, "assignments[0]".into(), "expected either `user` or `group`".into())]);
    }
}
