//! One case of the corpus, or a random one: policies and a request in JSON, decided by the crate.
//!
//! ```json
//! { "name": "..", "principal": "arn:..", "action": "s3:GetObject", "resource": "arn:..",
//!   "resource_account": "..", "context": { "aws:SourceIp": "..", "aws:TagKeys": ["a", "b"] },
//!   "identity": [policy], "boundary": [policy], "session": [policy], "resource_policy": policy,
//!   "endpoint": [policy], "scps": [[policy]], "rcps": [[policy]],
//!   "decision": "allowed", "reasons": ["identity/0.0 allows"] }
//! ```
//! All but `principal`, `action`, `resource` may be missing. A reason is `layer/policy.statement verdict`,
//! counted from 0, or `layer lacks`; the layers are `rcp0`, `scp0`, .. by level, `endpoint`, `resource`,
//! `identity`, `boundary`, `session`. `role` and `issuer` give the ARN of the session's role, or of a
//! federated session's user, where the session's own ARN does not tell.

use policy::{Context, Document, Layer, Layers, Named, Outcome, Principal, Reason, Request, Verdict, decide};
use serde_json::Value;

/// An outcome and its reasons in the corpus's words.
pub(crate) type Answer = (String, Vec<String>);

/// What the crate decides.
pub(crate) fn decided(case: &Value) -> Answer {
    let principal = principal(case);
    let context = context(&case["context"]);
    let request = Request {
        principal: &principal,
        action: case["action"].as_str().unwrap(),
        resource: case["resource"].as_str().unwrap(),
        resource_account: case["resource_account"].as_str(),
        context: &context,
    };
    let [identity, boundary, session, endpoint] =
        ["identity", "boundary", "session", "endpoint"].map(|key| case.get(key).map(documents));
    let resource = case.get("resource_policy").map(document);
    let [scps, rcps] = ["scps", "rcps"].map(|key| case.get(key).map_or_else(Vec::new, levels));

    let identity = identity.as_deref().map(named).unwrap_or_default();
    let [boundary, session, endpoint] =
        [&boundary, &session, &endpoint].map(|layer| layer.as_deref().map(named));
    let [scps, rcps] =
        [&scps, &rcps].map(|levels| levels.iter().map(|level| named(level)).collect::<Vec<_>>());
    let [scps, rcps] = [&scps, &rcps].map(|levels| levels.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let layers = Layers {
        identity: &identity,
        boundary: boundary.as_deref(),
        session: session.as_deref(),
        resource_policy: resource.as_ref().map(|document| Named { name: "0", document }),
        scps: &scps,
        rcps: &rcps,
        endpoint: endpoint.as_deref(),
    };
    let decision = decide(&request, &layers);
    let outcome = match decision.outcome {
        Outcome::Allowed => "allowed",
        Outcome::ExplicitDeny => "explicitDeny",
        Outcome::ImplicitDeny => "implicitDeny",
    };
    (outcome.to_owned(), decision.reasons.iter().map(words).collect())
}

/// Who asks: from the ARN, with `role` and `issuer` where it does not tell all.
fn principal(case: &Value) -> Principal {
    let text = case["principal"].as_str().unwrap();
    let mut principal = Principal::from_text(text).unwrap_or_else(|| panic!("no principal: {text}"));
    match &mut principal {
        Principal::RoleSession { role_arn, .. } => {
            if let Some(role) = case["role"].as_str() {
                *role_arn = role.to_owned();
            }
        }
        Principal::FederatedUser { issuer_arn, .. } => {
            if let Some(issuer) = case["issuer"].as_str() {
                *issuer_arn = issuer.to_owned();
            }
        }
        _ => {}
    }
    principal
}

fn context(values: &Value) -> Context {
    let mut context = Context::new();
    for (key, values) in values.as_object().into_iter().flatten() {
        let list = values.as_array().map_or_else(|| vec![values.clone()], Clone::clone);
        for value in list {
            context.add(key, value.as_str().unwrap());
        }
    }
    context
}

fn document(policy: &Value) -> Document {
    let text = policy.to_string();
    Document::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn documents(policies: &Value) -> Vec<(String, Document)> {
    let policies = policies.as_array().unwrap().iter().enumerate();
    policies.map(|(number, policy)| (number.to_string(), document(policy))).collect()
}

fn levels(levels: &Value) -> Vec<Vec<(String, Document)>> {
    levels.as_array().unwrap().iter().map(documents).collect()
}

fn named(documents: &[(String, Document)]) -> Vec<Named<'_>> {
    documents.iter().map(|(name, document)| Named { name, document }).collect()
}

fn words(reason: &Reason<'_>) -> String {
    let layer = match reason.layer {
        Layer::Rcp { level } => format!("rcp{level}"),
        Layer::Scp { level } => format!("scp{level}"),
        Layer::Endpoint => "endpoint".to_owned(),
        Layer::Resource => "resource".to_owned(),
        Layer::Identity => "identity".to_owned(),
        Layer::Boundary => "boundary".to_owned(),
        Layer::Session => "session".to_owned(),
    };
    let verb = match reason.verdict {
        Verdict::Allows => "allows",
        Verdict::Denies => "denies",
        Verdict::LacksAllow => return format!("{layer} lacks"),
    };
    format!("{layer}/{}.{} {verb}", reason.policy.unwrap(), reason.statement.unwrap())
}
