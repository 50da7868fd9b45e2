//! `vestibule policy explain`: may somebody do something, and why, asked of a server.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use clap::Args;
use model::AccountId;
use serde_json::{Value, json};
use wire::generated::vestibule::op::DecideAccess;
use wire::generated::vestibule::types::{
    AccessAnswer, AccessDecision, AccessPrincipal, AccessQuestion, AccessReason, DecideAccessRequest,
};

use crate::failure::Failure;
use crate::target;

/// Questions of one call.
const QUESTIONS_MAX: usize = 100;

/// Who is asked about is a user of the identity store who enters an account by a permission set, or an ARN:
/// an IAM user's, a role's, an account's root's, or that of a session, as `aws sts get-caller-identity`
/// prints it. Needs `vestibule:DecideAccess` and `vestibule:ExplainAccess`.
#[derive(Args)]
pub(crate) struct Options {
    /// User of the identity store, by name or id
    #[arg(long, value_name = "USER", requires = "account", requires = "permission_set")]
    user: Option<String>,
    /// The account that the user enters
    #[arg(long, value_name = "12 DIGITS", requires = "user")]
    account: Option<AccountId>,
    /// The permission set that the user enters with
    #[arg(long, value_name = "NAME", requires = "user")]
    permission_set: Option<String>,
    /// ARN, instead of a user
    #[arg(long, value_name = "ARN", conflicts_with = "user", required_unless_present = "user")]
    principal: Option<String>,
    /// Actions, such as s3:DeleteObject,s3:PutObject
    #[arg(value_name = "ACTION", value_delimiter = ',', required = true)]
    actions: Vec<String>,
    /// ARNs of resources
    #[arg(long = "on", value_name = "ARN", default_value = "*")]
    resources: Vec<String>,
    /// Whose the resources are, where their ARNs do not say [default: the principal's account]
    #[arg(long, value_name = "12 DIGITS")]
    resource_account: Option<AccountId>,
    /// A condition key of the request; a key given again has several values
    #[arg(long, value_name = "KEY=VALUE", value_parser = key_and_value)]
    context: Vec<(String, String)>,
    /// One JSON object for each answer, one a line
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    target: target::Options,
}

fn key_and_value(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("expected KEY=VALUE")?;
    Ok((key.to_owned(), value.to_owned()))
}

pub(crate) async fn run(options: Options) -> Result<(), Failure> {
    let asked: Vec<(&String, &String)> = options
        .actions
        .iter()
        .flat_map(|action| options.resources.iter().map(move |resource| (action, resource)))
        .collect();
    let target = options.target.open().await?;
    let mut first = true;
    for asked in asked.chunks(QUESTIONS_MAX) {
        let questions = asked.iter().map(|(action, resource)| options.question(action, resource)).collect();
        let request = DecideAccessRequest { questions, explain: Some(true) };
        let answers = target.call::<DecideAccess>(request).await?.answers;
        for ((action, resource), answer) in asked.iter().zip(&answers) {
            if options.json {
                println!("{}", as_json(action, resource, answer));
            } else {
                print!("{}{}", if first { "" } else { "\n" }, as_text(action, resource, answer));
            }
            first = false;
        }
    }
    Ok(())
}

impl Options {
    fn question(&self, action: &str, resource: &str) -> AccessQuestion {
        let mut context: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (key, value) in &self.context {
            context.entry(key.clone()).or_default().push(value.clone());
        }
        AccessQuestion {
            id: None,
            principal: AccessPrincipal {
                arn: self.principal.clone(),
                user: self.user.clone(),
                account_id: self.account.as_ref().map(ToString::to_string),
                permission_set: self.permission_set.clone(),
            },
            action: action.to_owned(),
            resource: resource.to_owned(),
            resource_account: self.resource_account.as_ref().map(ToString::to_string),
            context: Some(context).filter(|context| !context.is_empty()),
        }
    }
}

/// The answer as people read it: the decision first, then why, then what to do.
fn as_text(action: &str, resource: &str, answer: &AccessAnswer) -> String {
    let verdict = match answer.decision {
        AccessDecision::Allowed => "allowed",
        AccessDecision::ExplicitDeny => "denied explicitly",
        _ => "denied",
    };
    let mut text = format!("{verdict}: {action} on {resource}\n");
    let mut line = |name: &str, what: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {name:<5}{what}");
    };
    if let Some(who) = &answer.principal_arn {
        line("for", who);
    }
    let reasons = answer.reasons.as_deref().unwrap_or_default();
    for AccessReason { text: why, place, .. } in reasons {
        let place = place.as_ref().map(|place| format!(", attached to {place}")).unwrap_or_default();
        line("why", &format!("{why}{place}"));
    }
    for fix in reasons.iter().filter_map(|reason| reason.remedy.as_ref()) {
        line("fix", fix);
    }
    let unknown = answer.unknown_context_keys.as_deref().unwrap_or_default();
    if !unknown.is_empty() {
        line("note", &format!("these have no value here, see --context: {}", unknown.join(", ")));
    }
    text
}

fn as_json(action: &str, resource: &str, answer: &AccessAnswer) -> Value {
    let reason = |reason: &AccessReason| {
        let mut object = json!({
            "layer": reason.layer, "level": reason.level, "place": reason.place,
            "verdict": reason.verdict.as_str(), "policy": reason.policy, "statement": reason.statement,
            "sid": reason.sid, "text": reason.text, "remedy": reason.remedy,
        });
        if let Some(members) = object.as_object_mut() {
            members.retain(|_, value| !value.is_null());
        }
        object
    };
    let reasons: Vec<Value> = answer.reasons.iter().flatten().map(reason).collect();
    json!({
        "action": action, "resource": resource, "principal": answer.principal_arn,
        "decision": answer.decision.as_str(), "reasons": reasons, "message": answer.message,
        "unknownContextKeys": answer.unknown_context_keys,
    })
}

#[cfg(test)]
mod tests {
    use wire::generated::vestibule::types::ReasonVerdict;

    use super::*;

    fn denied() -> AccessAnswer {
        AccessAnswer {
            decision: AccessDecision::ExplicitDeny,
            principal_arn: Some("arn:aws:iam::222222222222:role/app".to_owned()),
            reasons: Some(vec![AccessReason {
                layer: "scp".to_owned(),
                level: Some(1),
                place: Some("222222222222".to_owned()),
                verdict: ReasonVerdict::Denies,
                text: "statement 1 of `p` (service control policy, level 1) denies".to_owned(),
                remedy: Some("narrow or remove it".to_owned()),
                ..AccessReason::default()
            }]),
            unknown_context_keys: Some(vec!["aws:SourceIp".to_owned()]),
            ..AccessAnswer::default()
        }
    }

    #[test]
    fn people_read_the_decision_then_why_then_what_to_do() {
        let expected = "denied explicitly: s3:DeleteObject on arn:aws:s3:::reports/q1\n\
                        \x20 for  arn:aws:iam::222222222222:role/app\n\
                        \x20 why  statement 1 of `p` (service control policy, level 1) denies, attached to \
                        222222222222\n\
                        \x20 fix  narrow or remove it\n\
                        \x20 note these have no value here, see --context: aws:SourceIp\n";
        assert_eq!(as_text("s3:DeleteObject", "arn:aws:s3:::reports/q1", &denied()), expected);
    }

    #[test]
    fn programs_read_the_words_that_decide_prints() {
        let object = as_json("s3:DeleteObject", "*", &denied());
        assert_eq!(object["decision"], "explicitDeny");
        let reason = &object["reasons"][0];
        assert_eq!((&reason["verdict"], &reason["level"]), (&json!("denies"), &json!(1)));
        assert_eq!(reason.get("policy"), None);
    }

    #[test]
    fn a_context_key_needs_a_value() {
        assert_eq!(key_and_value("aws:SourceIp=::1"), Ok(("aws:SourceIp".to_owned(), "::1".to_owned())));
        assert!(key_and_value("aws:SourceIp").is_err());
    }
}
