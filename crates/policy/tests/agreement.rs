//! Random policies and requests: the crate and the slow, obvious evaluator must give the same answer with the
//! same reasons; and whatever text is thrown at the parser, it answers.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail by panicking")]

use policy::Document;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

mod case;
mod reference;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn the_crate_and_the_reference_agree(case in a_case()) {
        let (fast, slow) = (case::decided(&case), reference::decided(&case));
        prop_assert_eq!(fast, slow, "{:#}", case);
    }

    #[test]
    fn row_55_a_session_policy_can_only_shrink(
        case in a_case(),
        session in policies(identity_statement(), 0..3),
    ) {
        // A federated session without one has nothing at all: that case is in the corpus.
        if case["principal"].as_str().unwrap().contains(":federated-user/") {
            return Ok(());
        }
        let mut without = case;
        without.as_object_mut().unwrap().remove("session");
        let mut with = without.clone();
        with["session"] = session.into();
        if case::decided(&with).0 == "allowed" {
            prop_assert_eq!(case::decided(&without).0, "allowed", "{:#}", with);
        }
    }

    #[test]
    fn any_text_is_read_or_refused_with_a_place(text in any::<String>()) {
        if let Err(error) = Document::parse(&text) {
            prop_assert!(error.line() >= 1 && error.column() >= 1 && !error.expected().is_empty());
        }
    }

    #[test]
    fn a_damaged_policy_is_read_or_refused(
        case in a_case(),
        at in any::<prop::sample::Index>(),
        with in any::<char>(),
    ) {
        let policies = case["identity"].to_string();
        let mut chars: Vec<char> = policies.chars().collect();
        let place = at.index(chars.len());
        chars[place] = with;
        let _ = Document::parse(&chars.into_iter().collect::<String>());
    }
}

/// Few enough for every run; `POLICY_CASES` asks for more.
fn cases() -> u32 {
    #[expect(clippy::disallowed_methods, reason = "a test's length is the only thing that depends on it")]
    let wanted = std::env::var("POLICY_CASES").ok();
    wanted.and_then(|cases| cases.parse().ok()).unwrap_or(3000)
}

const ACCOUNTS: [&str; 2] = ["111111111111", "222222222222"];

fn a_case() -> impl Strategy<Value = Value> {
    let layers = (
        policies(identity_statement(), 0..3),
        prop::option::weighted(0.2, policies(identity_statement(), 0..2)),
        prop::option::weighted(0.2, policies(identity_statement(), 0..2)),
        prop::option::weighted(0.6, policy(resource_statement())),
        prop::option::weighted(0.1, guards(resource_statement())),
        prop::option::weighted(0.3, prop::collection::vec(guards(identity_statement()), 0..3)),
        prop::option::weighted(0.2, prop::collection::vec(guards(resource_statement()), 0..3)),
    );
    let request = (principal(), action(), resource(), prop::option::weighted(0.7, account()), context());
    (request, layers).prop_map(|(request, layers)| {
        let (principal, action, resource, owner, context) = request;
        let (identity, boundary, session, resource_policy, endpoint, scps, rcps) = layers;
        let mut case = json!({
            "principal": principal,
            "action": action,
            "resource": resource,
            "context": context,
            "identity": identity,
        });
        let optional = [
            ("resource_account", owner.map(Value::from)),
            ("boundary", boundary.map(Value::from)),
            ("session", session.map(Value::from)),
            ("resource_policy", resource_policy),
            ("endpoint", endpoint.map(Value::from)),
            ("scps", scps.map(Value::from)),
            ("rcps", rcps.map(Value::from)),
        ];
        for (key, value) in optional {
            if let Some(value) = value {
                case[key] = value;
            }
        }
        case
    })
}

fn pick(choices: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(choices).prop_map(str::to_owned)
}

fn account() -> impl Strategy<Value = String> {
    pick(&ACCOUNTS)
}

fn principal() -> impl Strategy<Value = String> {
    pick(&[
        "arn:aws:iam::111111111111:root",
        "arn:aws:iam::111111111111:user/ann",
        "arn:aws:iam::111111111111:user/ann",
        "arn:aws:sts::111111111111:assumed-role/app/ann",
        "arn:aws:sts::111111111111:assumed-role/app/ann",
        "arn:aws:sts::111111111111:federated-user/ann",
        "arn:aws:iam::111111111111:saml-provider/corp",
        "ec2.amazonaws.com",
        "anonymous",
    ])
}

fn action() -> impl Strategy<Value = String> {
    pick(&[
        "s3:GetObject",
        "s3:getobject",
        "S3:PutObject",
        "iam:GetRole",
        "sts:AssumeRole",
        "kms:Decrypt",
        "nonsense",
    ])
}

fn resource() -> impl Strategy<Value = String> {
    pick(&[
        "*",
        "arn:aws:s3:::b/ann/k",
        "arn:aws:s3:::b/*",
        "arn:aws:s3:::bb",
        "arn:aws:iam::111111111111:role/app",
        "arn:aws:iam::222222222222:role/app",
        "arn:aws:kms:eu-west-1:111111111111:key/k:1",
    ])
}

fn context() -> impl Strategy<Value = Value> {
    let values = prop::collection::vec(context_value(), 0..3);
    prop::collection::btree_map(context_key(), values, 0..4).prop_map(|map| {
        let mut seen = std::collections::HashSet::new();
        let once = map.into_iter().filter(|(key, _)| seen.insert(key.to_ascii_lowercase()));
        let value =
            |mut values: Vec<String>| if values.len() == 1 { values.remove(0).into() } else { json!(values) };
        Value::Object(once.map(|(key, values)| (key, value(values))).collect::<Map<_, _>>())
    })
}

fn context_key() -> impl Strategy<Value = String> {
    pick(&["aws:username", "AWS:UserName", "aws:TagKeys", "aws:SourceIp", "k", "aws:PrincipalTag/team"])
}

fn context_value() -> impl Strategy<Value = String> {
    pick(&[
        "ann",
        "Ann",
        "ÄRGER",
        "",
        "*",
        "b",
        "true",
        "False",
        "5",
        "5.0",
        "-1",
        "10",
        "10.1.2.3",
        "2001:db8::1",
        "2026-01-01T00:00:00Z",
        "2026-01-01T02:00:00+02:00",
        "1767225600",
        "2026",
        "arn:aws:s3:::b/ann/k",
        "a:b",
    ])
}

fn condition_value() -> impl Strategy<Value = Value> {
    let text = pick(&[
        "ann",
        "a*",
        "?nn",
        "*",
        "",
        "ärger",
        "b",
        "true",
        "FALSE",
        "5",
        "05.00",
        "-1",
        "7",
        "ten",
        "10.0.0.0/8",
        "10.1.2.3",
        "2001:db8::/32",
        "::/0",
        "10.0.0.0/99",
        "2026-01-01",
        "2026-01-01T00:00Z",
        "1767225600",
        "1767225601",
        "arn:aws:s3:::b/*",
        "arn:*:s3:::b/${aws:username}/*",
        "${aws:username}",
        "${k, 'ann'}",
        "${*}",
        "${k}",
        "x${",
        "a:*",
        "arn:aws:s3:*",
        "${$}{k}",
        "${aws:TagKeys}",
    ]);
    prop_oneof![
        9 => text.prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => (0..9).prop_map(Value::from),
    ]
}

fn operator() -> impl Strategy<Value = String> {
    let base = pick(&[
        "StringEquals",
        "StringNotEquals",
        "StringEqualsIgnoreCase",
        "StringNotEqualsIgnoreCase",
        "StringLike",
        "StringNotLike",
        "NumericEquals",
        "NumericNotEquals",
        "NumericLessThan",
        "NumericLessThanEquals",
        "NumericGreaterThan",
        "NumericGreaterThanEquals",
        "DateEquals",
        "DateNotEquals",
        "DateLessThan",
        "DateLessThanEquals",
        "DateGreaterThan",
        "DateGreaterThanEquals",
        "Bool",
        "BinaryEquals",
        "IpAddress",
        "NotIpAddress",
        "ArnEquals",
        "ArnNotEquals",
        "ArnLike",
        "ArnNotLike",
        "Null",
    ]);
    (pick(&["", "", "ForAllValues:", "ForAnyValue:"]), base, any::<bool>()).prop_map(
        |(set, base, if_exists)| {
            let suffix = if if_exists && base != "Null" { "IfExists" } else { "" };
            format!("{set}{base}{suffix}")
        },
    )
}

fn conditions() -> impl Strategy<Value = Option<Value>> {
    let values =
        prop_oneof![condition_value(), prop::collection::vec(condition_value(), 0..3).prop_map(Value::from),];
    let keys = prop::collection::btree_map(context_key(), values, 0..3)
        .prop_map(|map| Value::Object(map.into_iter().collect()));
    let blocks = prop::collection::btree_map(operator(), keys, 1..3)
        .prop_map(|map| Value::Object(map.into_iter().collect()));
    prop::option::weighted(0.4, blocks)
}

fn actions() -> impl Strategy<Value = Value> {
    let one = || {
        pick(&[
            "*",
            "s3:*",
            "s3:GetObject",
            "S3:Get*",
            "s3:?etObject",
            "iam:*",
            "sts:AssumeRole",
            "kms:*",
            "*:Get*",
            "s*",
            "nonsense",
        ])
    };
    prop_oneof![one().prop_map(Value::from), prop::collection::vec(one(), 0..4).prop_map(Value::from)]
}

fn resources() -> impl Strategy<Value = Value> {
    let one = || {
        pick(&[
            "*",
            "arn:aws:s3:::b/*",
            "arn:aws:s3:::b/${aws:username}/*",
            "arn:aws:s3:::b*",
            "arn:aws:s3:::b/ann/k",
            "arn:aws:iam::*:role/app",
            "arn:aws:s3",
            "arn:*",
            "arn:aws:kms:*:key/k",
            "*/k",
            "arn:aws:s3:::b/${*}",
            "arn:aws:s3:::${aws:PrincipalTag/team, 'b'}/*",
            "arn:aws:kms:eu-west-1:111111111111:key/*",
            "arn:aws:iam::111111111111:role/app",
        ])
    };
    prop_oneof![3 => Just(json!("*")), 3 => one().prop_map(Value::from),
                2 => prop::collection::vec(one(), 0..4).prop_map(Value::from)]
}

fn principals() -> impl Strategy<Value = Value> {
    let aws = pick(&[
        "*",
        "111111111111",
        "222222222222",
        "arn:aws:iam::111111111111:root",
        "arn:aws:iam::111111111111:user/ann",
        "arn:aws:iam::111111111111:role/app",
        "arn:aws:sts::111111111111:assumed-role/app/ann",
        "arn:aws:sts::111111111111:federated-user/ann",
        "arn:aws:iam::111111111111:user/bob",
    ]);
    prop_oneof![
        Just(json!("*")),
        prop::collection::vec(aws, 0..5).prop_map(|names| json!({ "AWS": names })),
        Just(json!({ "Service": ["ec2.amazonaws.com"], "AWS": "222222222222" })),
        Just(json!({ "Federated": "arn:aws:iam::111111111111:saml-provider/corp" })),
    ]
}

fn identity_statement() -> impl Strategy<Value = Value> {
    let effect = prop_oneof![4 => Just("Allow"), 1 => Just("Deny")];
    (effect, actions(), prop::bool::weighted(0.15), resources(), prop::bool::weighted(0.15), conditions())
        .prop_map(|(effect, actions, not_action, resources, not_resource, conditions)| {
            let mut statement = json!({ "Effect": effect });
            statement[if not_action { "NotAction" } else { "Action" }] = actions;
            statement[if not_resource { "NotResource" } else { "Resource" }] = resources;
            if let Some(conditions) = conditions {
                statement["Condition"] = conditions;
            }
            statement
        })
}

fn resource_statement() -> impl Strategy<Value = Value> {
    let without_resource = prop::bool::weighted(0.2);
    (identity_statement(), principals(), prop::bool::weighted(0.2), without_resource).prop_map(
        |(mut statement, principals, negated, without_resource)| {
            statement[if negated { "NotPrincipal" } else { "Principal" }] = principals;
            if without_resource {
                let members = statement.as_object_mut().unwrap();
                members.retain(|key, _| key != "Resource" && key != "NotResource");
            }
            statement
        },
    )
}

fn policy(statement: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    let version =
        prop::option::weighted(0.9, pick(&["2012-10-17", "2012-10-17", "2012-10-17", "2008-10-17"]));
    (version, prop::collection::vec(statement, 1..4)).prop_map(|(version, statements)| {
        let mut policy = json!({ "Statement": statements });
        if let Some(version) = version {
            policy["Version"] = version.into();
        }
        policy
    })
}

fn policies(
    statement: impl Strategy<Value = Value>,
    count: std::ops::Range<usize>,
) -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec(policy(statement), count)
}

/// Mostly as in real organizations: full access beside a policy or two.
fn guards(statement: impl Strategy<Value = Value>) -> impl Strategy<Value = Vec<Value>> {
    let full =
        json!({ "Statement": { "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" } });
    (prop::bool::weighted(0.8), policies(statement, 0..3)).prop_map(move |(open, mut policies)| {
        if open {
            policies.insert(0, full.clone());
        }
        policies
    })
}
