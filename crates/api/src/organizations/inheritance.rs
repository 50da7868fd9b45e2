//! How management policies merge along the tree into the one that holds for an account.
//!
//! A policy is a tree of settings. A setting is an object of operators: `@@assign` replaces what is
//! inherited, `@@append` adds to a list, `@@remove` takes from one, and
//! `@@operators_allowed_for_child_policies` says which of them the levels below may still use. Policies of
//! one level are taken in the order of attaching: the first `@@assign` holds, and of what they allow to the
//! levels below, only what all of them allow.
//!
//! Source: Organizations User Guide, "Policy syntax and inheritance for management policy types",
//! "Inheritance operators" and "Inheritance examples". Where the guide is silent: a container that allows its
//! children nothing takes no new keys from the levels below.

use std::collections::BTreeMap;

use model::PolicyType;
use serde_json::{Map, Value};

const ASSIGN: &str = "@@assign";
const APPEND: &str = "@@append";
const REMOVE: &str = "@@remove";
const ALLOWED: &str = "@@operators_allowed_for_child_policies";
/// How deep policies may lie; AWS's own lie far less deep.
const DEPTH_MAX: usize = 32;

/// What the policies of all levels come to, from the root down; each level in the order of attaching.
pub(super) fn merge(levels: &[Vec<Value>]) -> Value {
    let mut root = Node::default();
    for (level, policies) in levels.iter().enumerate() {
        for policy in policies.iter().filter_map(Value::as_object) {
            root.apply(policy, level);
        }
        root.settle();
    }
    root.into_value().unwrap_or_else(|| Value::Object(Map::new()))
}

/// Whether a document can be a policy of this type.
pub(super) fn is_well_formed(kind: PolicyType, document: &Value) -> bool {
    let Some(object) = document.as_object() else { return false };
    let top = |key: &String| top_level_key(kind).is_none_or(|expected| key == expected);
    !object.is_empty() && object.keys().all(top) && is_container(object, DEPTH_MAX)
}

/// What documents of a type begin with, where AWS documents it.
fn top_level_key(kind: PolicyType) -> Option<&'static str> {
    match kind {
        PolicyType::Tag => Some("tags"),
        PolicyType::Backup => Some("plans"),
        PolicyType::AiServicesOptOut => Some("services"),
        PolicyType::Chatbot => Some("chatbot"),
        PolicyType::DeclarativeEc2 => Some("ec2_attributes"),
        PolicyType::SecurityHub => Some("securityhub"),
        PolicyType::Inspector => Some("inspector"),
        PolicyType::UpgradeRollout => Some("upgrade_rollout"),
        PolicyType::Bedrock => Some("bedrock"),
        PolicyType::S3 => Some("s3_attributes"),
        _ => None,
    }
}

fn is_container(object: &Map<String, Value>, depth: usize) -> bool {
    if object.keys().any(|key| [ASSIGN, APPEND, REMOVE].contains(&key.as_str())) {
        return object.iter().all(|(key, value)| is_operator(key, value));
    }
    let child = |(key, value): (&String, &Value)| match value {
        _ if key.starts_with("@@") => is_operator(key, value),
        Value::Object(child) if depth > 0 => is_container(child, depth - 1),
        // A value that no operator sets.
        _ => false,
    };
    object.iter().all(child)
}

fn is_operator(key: &str, value: &Value) -> bool {
    match key {
        ASSIGN => !value.is_object() && !value.is_null(),
        APPEND | REMOVE => value.is_array(),
        ALLOWED => value.as_array().is_some_and(|words| words.iter().all(|word| Allowed::of(word).is_some())),
        _ => false,
    }
}

/// The operators that the levels below may use.
#[derive(Clone, Copy)]
struct Allowed {
    assign: bool,
    append: bool,
    remove: bool,
}

impl Allowed {
    const ALL: Self = Self { assign: true, append: true, remove: true };
    const NONE: Self = Self { assign: false, append: false, remove: false };

    fn of(word: &Value) -> Option<Self> {
        match word.as_str()? {
            "@@all" => Some(Self::ALL),
            "@@none" => Some(Self::NONE),
            ASSIGN => Some(Self { assign: true, ..Self::NONE }),
            APPEND => Some(Self { append: true, ..Self::NONE }),
            REMOVE => Some(Self { remove: true, ..Self::NONE }),
            _ => None,
        }
    }

    fn of_any(words: &Value) -> Self {
        let words = words.as_array().into_iter().flatten().filter_map(Self::of);
        words.fold(Self::NONE, |one, other| Self {
            assign: one.assign || other.assign,
            append: one.append || other.append,
            remove: one.remove || other.remove,
        })
    }

    fn and(self, other: Self) -> Self {
        Self {
            assign: self.assign && other.assign,
            append: self.append && other.append,
            remove: self.remove && other.remove,
        }
    }

    fn anything(self) -> bool {
        self.assign || self.append || self.remove
    }
}

/// A setting or a container of settings, as merged so far.
struct Node {
    children: BTreeMap<String, Node>,
    value: Option<Value>,
    /// On which level the value was assigned.
    assigned: Option<usize>,
    /// What the level at hand may do.
    allowed: Allowed,
    /// What the levels below it may do.
    below: Allowed,
}

impl Default for Node {
    fn default() -> Self {
        let (allowed, below) = (Allowed::ALL, Allowed::ALL);
        Self { children: BTreeMap::new(), value: None, assigned: None, allowed, below }
    }
}

impl Node {
    fn apply(&mut self, object: &Map<String, Value>, level: usize) {
        if let Some(words) = object.get(ALLOWED) {
            self.below = self.below.and(Allowed::of_any(words));
        }
        if let Some(value) = object.get(ASSIGN)
            && self.allowed.assign
            && self.assigned != Some(level)
        {
            self.value = Some(value.clone());
            self.assigned = Some(level);
        }
        if let Some(added) = object.get(APPEND).and_then(Value::as_array)
            && self.allowed.append
        {
            let mut held = self.list();
            held.extend(added.iter().filter(|value| !held.contains(value)).cloned().collect::<Vec<_>>());
            self.value = Some(Value::Array(held));
        }
        if let Some(removed) = object.get(REMOVE).and_then(Value::as_array)
            && self.allowed.remove
            && self.value.is_some()
        {
            let mut held = self.list();
            held.retain(|value| !removed.contains(value));
            self.value = Some(Value::Array(held));
        }
        for (key, value) in object.iter().filter(|(key, _)| !key.starts_with("@@")) {
            let Some(child) = value.as_object() else { continue };
            if self.allowed.anything() || self.children.contains_key(key) {
                self.children.entry(key.clone()).or_default().apply(child, level);
            }
        }
    }

    /// The value as a list.
    fn list(&self) -> Vec<Value> {
        match &self.value {
            Some(Value::Array(values)) => values.clone(),
            Some(value) => vec![value.clone()],
            None => Vec::new(),
        }
    }

    /// Ends a level: what it allows holds from here on.
    fn settle(&mut self) {
        self.allowed = self.below;
        self.children.values_mut().for_each(Self::settle);
    }

    fn into_value(self) -> Option<Value> {
        if self.value.is_some() {
            return self.value;
        }
        let children = self.children.into_iter();
        let children: Map<_, _> =
            children.filter_map(|(key, child)| child.into_value().map(|value| (key, value))).collect();
        (!children.is_empty()).then_some(Value::Object(children))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn merged(levels: Value) -> Value {
        let levels = levels.as_array().unwrap().iter();
        merge(&levels.map(|level| level.as_array().unwrap().clone()).collect::<Vec<_>>())
    }

    fn tag(setting: Value) -> Value {
        json!({ "tags": { "project": { "tag_value": setting } } })
    }

    #[test]
    fn a_level_below_replaces_adds_and_takes_away() {
        let root = tag(json!({ "@@assign": ["a", "b"] }));
        let value =
            |child: Value| merged(json!([[root], [tag(child)]]))["tags"]["project"]["tag_value"].clone();
        assert_eq!(value(json!({ "@@assign": ["c"] })), json!(["c"]));
        assert_eq!(value(json!({ "@@append": ["b", "c"] })), json!(["a", "b", "c"]));
        assert_eq!(value(json!({ "@@remove": ["a", "z"] })), json!(["b"]));
    }

    #[test]
    fn what_is_not_allowed_below_has_no_effect() {
        let allowing = |words: Value| {
            let root = tag(json!({ "@@operators_allowed_for_child_policies": words, "@@assign": ["a"] }));
            let child = tag(json!({ "@@assign": ["x"], "@@append": ["b"] }));
            merged(json!([[root], [child]]))["tags"]["project"]["tag_value"].clone()
        };
        assert_eq!(allowing(json!(["@@none"])), json!(["a"]));
        assert_eq!(allowing(json!(["@@append"])), json!(["a", "b"]));
        assert_eq!(allowing(json!(["@@all"])), json!(["x", "b"]));
        // Nobody below can allow again what was forbidden above.
        let root = tag(json!({ "@@operators_allowed_for_child_policies": ["@@none"], "@@assign": ["a"] }));
        let unit = tag(json!({ "@@operators_allowed_for_child_policies": ["@@all"] }));
        let account = tag(json!({ "@@assign": ["x"] }));
        let found = merged(json!([[root], [unit], [account]]));
        assert_eq!(found["tags"]["project"]["tag_value"], json!(["a"]));
    }

    #[test]
    fn a_closed_container_takes_no_new_settings_from_below() {
        let root = json!({ "services": {
            "@@operators_allowed_for_child_policies": ["@@none"],
            "default": { "opt_out_policy": { "@@assign": "optOut" } },
        } });
        let child = json!({ "services": {
            "default": { "opt_out_policy": { "@@assign": "optIn" } },
            "lex": { "opt_out_policy": { "@@assign": "optIn" } },
        } });
        let expected = json!({ "services": { "default": { "opt_out_policy": "optIn" } } });
        assert_eq!(merged(json!([[root], [child]])), expected);
    }

    #[test]
    fn policies_of_one_level_agree_as_far_as_they_do() {
        let key = |name: &str| json!({ "tags": { "project": { "tag_key": { "@@assign": name } } } });
        let found = merged(json!([[key("PROJECT"), key("project")]]));
        assert_eq!(found["tags"]["project"]["tag_key"], "PROJECT");
        let allowing = |words: Value| tag(json!({ "@@operators_allowed_for_child_policies": words }));
        let one = allowing(json!(["@@append", "@@remove"]));
        let other = tag(json!({
            "@@assign": ["a"], "@@operators_allowed_for_child_policies": ["@@assign", "@@append"],
        }));
        let child = tag(json!({ "@@assign": ["x"], "@@append": ["b"], "@@remove": ["a"] }));
        let found = merged(json!([[one, other], [child]]));
        assert_eq!(found["tags"]["project"]["tag_value"], json!(["a", "b"]));
    }

    #[test]
    fn only_settings_with_operators_are_policies() {
        let is = |document: Value| is_well_formed(PolicyType::Tag, &document);
        assert!(is(tag(json!({ "@@assign": ["a"], "@@operators_allowed_for_child_policies": ["@@none"] }))));
        for wrong in [
            json!([]),
            json!({}),
            json!({ "plans": {} }),
            json!({ "tags": { "a": { "tag_key": "A" } } }),
            tag(json!({ "@@append": "a" })),
            tag(json!({ "@@assign": "a", "more": {} })),
            tag(json!({ "@@add": ["a"] })),
            tag(json!({ "@@operators_allowed_for_child_policies": ["@@some"] })),
        ] {
            assert!(!is(wrong.clone()), "{wrong}");
        }
        let mut deep = json!({ "@@assign": 1 });
        for _ in 0..=DEPTH_MAX {
            deep = json!({ "a": deep });
        }
        assert!(!is_well_formed(PolicyType::GuardDuty, &deep));
    }
}
