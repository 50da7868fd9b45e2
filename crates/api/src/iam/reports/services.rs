//! Services by namespace, and which of them policies let somebody use: permissions only, without boundaries,
//! sessions, resources' policies or the organization, as IAM's reports do.

use std::collections::BTreeSet;

use policy::{Document, Effect, Statement};

/// Namespace and name of services, a line each, in order. The names are those of AWS's Service Authorization
/// Reference; what is not here goes by its namespace.
const NAMES: &str = include_str!("services.tsv");

/// Services in one report; AWS has some 450.
const NAMESPACES_MAX: usize = 1000;

fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    NAMES.lines().filter_map(|line| line.split_once('\t'))
}

/// A service's name.
pub(super) fn name(namespace: &str) -> &str {
    all().find(|(known, _)| *known == namespace).map_or(namespace, |(_, name)| name)
}

/// The services that policies together let somebody use: something is allowed, and it is not denied as a
/// whole.
pub(super) fn usable(documents: &[&Document]) -> BTreeSet<String> {
    let statements = || documents.iter().flat_map(|document| document.statements());
    let mut named: BTreeSet<String> = all().map(|(namespace, _)| namespace.to_owned()).collect();
    for action in statements().flat_map(|statement| statement.actions().names()) {
        let namespace = action.split(':').next().unwrap_or_default().to_ascii_lowercase();
        let plain = namespace.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if plain && !namespace.is_empty() && named.len() < NAMESPACES_MAX {
            named.insert(namespace);
        }
    }
    named.retain(|namespace| grants(statements(), namespace));
    named
}

/// Whether a policy by itself lets somebody use a service.
pub(super) fn granted_by(document: &Document, namespace: &str) -> bool {
    grants(document.statements().iter(), namespace)
}

fn grants<'s>(statements: impl Iterator<Item = &'s Statement> + Clone, namespace: &str) -> bool {
    let of = |effect| statements.clone().filter(move |statement| statement.effect() == effect);
    of(Effect::Allow).any(|statement| touches(statement, namespace))
        && !of(Effect::Deny).any(|statement| rules_out(statement, namespace))
}

/// Whether a statement speaks of any action of a service.
fn touches(statement: &Statement, namespace: &str) -> bool {
    let actions = statement.actions();
    if actions.is_negated() {
        !actions.names().any(|name| is_whole(name, namespace))
    } else {
        actions.names().any(|name| of_service(name, namespace))
    }
}

/// Whether a statement denies all of a service, everywhere and always.
fn rules_out(statement: &Statement, namespace: &str) -> bool {
    let actions = statement.actions();
    let everything = if actions.is_negated() {
        !actions.names().any(|name| of_service(name, namespace))
    } else {
        actions.names().any(|name| is_whole(name, namespace))
    };
    let everywhere = statement
        .resources()
        .is_none_or(|resources| !resources.is_negated() && resources.names().any(|name| name == "*"));
    everything && everywhere && statement.conditions().is_empty()
}

/// Whether an action's name can be one of a service.
fn of_service(name: &str, namespace: &str) -> bool {
    match name.split_once(':') {
        Some((service, _)) => policy::covers(service, namespace),
        None => name == "*",
    }
}

/// Whether an action's name is all of a service.
fn is_whole(name: &str, namespace: &str) -> bool {
    match name.split_once(':') {
        Some((_, action)) => of_service(name, namespace) && action.bytes().all(|byte| byte == b'*'),
        None => name == "*",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usable_by(statements: &str) -> Vec<String> {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
        usable(&[&Document::parse(&text).unwrap()]).into_iter().collect()
    }

    #[test]
    fn names_are_in_order_and_none_twice() {
        let namespaces: Vec<&str> = all().map(|(namespace, _)| namespace).collect();
        assert!(namespaces.is_sorted());
        assert_eq!(namespaces.len(), NAMES.lines().count());
        assert_eq!(name("sso"), "AWS IAM Identity Center");
        assert_eq!(name("made-up"), "made-up");
    }

    #[test]
    fn what_is_allowed_and_not_denied_as_a_whole_is_usable() {
        let allow = |action: &str| format!(r#"{{"Effect":"Allow","Action":{action},"Resource":"*"}}"#);
        let deny = |rest: &str| format!(r#",{{"Effect":"Deny",{rest}}}"#);
        let both = allow(r#"["s3:GetObject","IAM:PassRole","made-up:Do"]"#);
        assert_eq!(usable_by(&both), ["iam", "made-up", "s3"]);
        let whole = both.clone() + &deny(r#""Action":"s3:*","Resource":"*""#);
        assert_eq!(usable_by(&whole), ["iam", "made-up"]);
        for part in [
            r#""Action":"s3:GetObject","Resource":"*""#,
            r#""Action":"s3:*","Resource":"arn:aws:s3:::a""#,
            r#""Action":"s3:*","Resource":"*","Condition":{"Bool":{"a:b":"true"}}"#,
        ] {
            assert_eq!(usable_by(&(both.clone() + &deny(part))), ["iam", "made-up", "s3"], "{part}");
        }
        assert_eq!(usable_by(&allow(r#""*""#)).len(), NAMES.lines().count());
        assert_eq!(usable_by(&allow(r#""route5?:*""#)), ["route53"]);
        assert_eq!(usable_by(&allow(r#""waf*:Get*""#)), ["waf", "waf-regional", "wafv2"]);
        let but = r#"{"Effect":"Allow","NotAction":["iam:*","sts:Get*"],"Resource":"*"}"#;
        assert!(!usable_by(but).contains(&"iam".to_owned()));
        assert!(usable_by(but).contains(&"sts".to_owned()));
    }
}
