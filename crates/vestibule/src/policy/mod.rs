//! `vestibule policy`: the policy engine by itself. No server is needed but for `explain`.

mod check;
mod decide;
mod explain;
mod question;

use clap::{Args, Subcommand};
use policy::{Layer, Reason, Verdict};
use serde_json::{Map, Value, json};

use crate::failure::Failure;

#[derive(Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Explain what is wrong in policies, and what is suspicious
    Check(check::Options),
    /// Decide requests: one JSON object per line in, one answer per line out
    Decide(decide::Options),
    /// Say whether somebody may do something on a server, and why
    Explain(Box<explain::Options>),
}

pub(crate) async fn run(options: Options) -> Result<(), Failure> {
    match options.command {
        Command::Check(options) => check::run(&options),
        Command::Decide(options) => decide::run(&options),
        Command::Explain(options) => explain::run(*options).await,
    }
}

/// A reason in JSON, with the smallest change that would give what it lacks.
fn reason(reason: &Reason<'_>, action: &str, resource: &str) -> Value {
    let mut fields = Map::new();
    fields.insert("layer".to_owned(), json!(reason.layer.name()));
    if let Layer::Scp { level } | Layer::Rcp { level } = reason.layer {
        fields.insert("level".to_owned(), json!(level));
    }
    let verdict = match reason.verdict {
        Verdict::Allows => "allows",
        Verdict::Denies => "denies",
        Verdict::LacksAllow => "lacksAllow",
    };
    fields.insert("verdict".to_owned(), json!(verdict));
    if let Some(policy) = reason.policy {
        fields.insert("policy".to_owned(), json!(policy));
    }
    if let Some(statement) = reason.statement {
        fields.insert("statement".to_owned(), json!(statement));
    }
    if let Some(sid) = reason.sid {
        fields.insert("sid".to_owned(), json!(sid));
    }
    fields.insert("text".to_owned(), json!(reason.to_string()));
    if let Some(remedy) = reason.remedy(action, resource) {
        fields.insert("remedy".to_owned(), json!(remedy));
    }
    Value::Object(fields)
}
