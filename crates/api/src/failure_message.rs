//! Encoded authorization failure messages: what a decision stood on, sealed, for whom the denied caller may
//! show it to. Who was denied learns nothing from it.
//!
//! Source: STS API reference, DecodeAuthorizationMessage. The services of AWS that are here answer with their
//! sentence alone, as there; ours add the message to it, as EC2 does.

use model::{AccountId, Entropy};
use policy::{Context, Decision, Outcome, Principal, Verdict};
use serde_json::{Value, json};
use store::seal::KeyRing;
use wire::OperationInfo;

/// Purpose under which messages are sealed.
const PURPOSE: &str = "authorization-message";
/// Longest message that DecodeAuthorizationMessage takes, in characters.
const CHARS_MAX: usize = 10_240;

/// Whether the denials of an operation carry a message.
pub(crate) fn carries(info: &OperationInfo) -> bool {
    info.service.name == "vestibule"
}

/// What a denial stood on.
pub(crate) fn of(decision: &Decision<'_>, principal: &Principal, action: &str, resource: &str) -> Value {
    let reasons: Vec<Value> = decision
        .reasons
        .iter()
        .map(|reason| {
            json!({
                "layer": reason.layer.name(),
                "verdict": match reason.verdict {
                    Verdict::Allows => "allows",
                    Verdict::Denies => "denies",
                    Verdict::LacksAllow => "lacksAllow",
                },
                "policy": reason.policy,
                "statement": reason.statement,
                "sid": reason.sid,
                "remedy": reason.remedy(action, resource),
            })
        })
        .collect();
    let denying = decision.reasons.iter().filter(|reason| reason.verdict == Verdict::Denies);
    let matched: Vec<Value> = denying
        .map(|reason| json!({ "statementId": reason.sid.unwrap_or_default(), "effect": "DENY" }))
        .collect();
    json!({
        "allowed": false,
        "explicitDeny": decision.outcome == Outcome::ExplicitDeny,
        "matchedStatements": { "items": matched },
        "failures": { "items": [] },
        "reasons": reasons,
        "context": {
            "principal": { "arn": principal.display_name() }, "action": action, "resource": resource,
        },
    })
}

/// The sentence of a denial with its message, which only the caller's account can read.
pub(crate) fn attach(
    keys: &KeyRing,
    entropy: &dyn Entropy,
    account: &AccountId,
    mut failure: Value,
    context: &Context,
    sentence: &str,
) -> fault::Result<String> {
    let short = seal(keys, entropy, account, &failure)?;
    let condition = |(key, values): (&str, &[String])| {
        let values: Vec<Value> = values.iter().map(|value| json!({ "value": value })).collect();
        json!({ "key": key, "values": { "items": values } })
    };
    if let Some(described) = failure.get_mut("context").and_then(Value::as_object_mut) {
        let conditions: Vec<Value> = context.iter().map(condition).collect();
        described.insert("conditions".to_owned(), json!({ "items": conditions }));
    }
    let whole = seal(keys, entropy, account, &failure)?;
    // What is too long to be decoded does without the conditions.
    let message = if whole.len() <= CHARS_MAX { whole } else { short };
    Ok(format!("{sentence}. Encoded authorization failure message: {message}"))
}

fn seal(
    keys: &KeyRing,
    entropy: &dyn Entropy,
    account: &AccountId,
    failure: &Value,
) -> fault::Result<String> {
    keys.seal(PURPOSE, json!([account.as_str(), failure]).to_string().as_bytes(), entropy)
}

/// What a message says, if it is one of ours and of this account.
pub(crate) fn open(keys: &KeyRing, account: &AccountId, message: &str) -> Option<Value> {
    let bytes = keys.open_untrusted(PURPOSE, message)?;
    let mut sealed: Value = serde_json::from_slice(&bytes).ok()?;
    (sealed.get(0)?.as_str()? == account.as_str()).then_some(())?;
    sealed.get_mut(1).map(Value::take)
}
