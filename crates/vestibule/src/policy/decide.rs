//! `vestibule policy decide`: a stream of requests, each decided by itself.
//!
//! A line that cannot be read is answered with what is wrong with it, and the others go on.

use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Read, Write};

use clap::Args;
use policy::{Decision, Outcome};
use serde_json::{Value, json};

use super::question::{Question, Reader, Wrong};
use crate::failure::Failure;
use crate::options::ManagedPolicies;

/// Longest line, in bytes: a request with every policy that AWS lets apply to it fits many times over.
const LINE_BYTES_MAX: usize = 4 * 1024 * 1024;
/// What is read and written at once.
const BUFFER_BYTES: usize = 64 * 1024;

/// Each line on standard input is an object with `principal`, `action` and `resource`, and where they matter
/// `id`, `resource_account`, `context`, `identity_policies`, `boundaries`, `session_policy`,
/// `resource_policy`, `endpoint_policies`, and `scps` and `rcps` as lists by level, the root's first. Answers
/// come in the same order. The exit status is 1 if a line could not be read.
#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    library: ManagedPolicies,
}

pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    options.library.install(None)?;
    let input = BufReader::with_capacity(BUFFER_BYTES, io::stdin().lock());
    let output = BufWriter::with_capacity(BUFFER_BYTES, io::stdout().lock());
    match answer_all(input, output) {
        Ok(Count { bad: 0, .. }) => Ok(()),
        Ok(Count { bad, all }) => {
            Err(Failure::new(format!("{bad} of {all} lines could not be decided: see their `error`")))
        }
        // Whoever reads the answers has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Lines that were answered.
#[derive(Debug, Default, PartialEq, Eq)]
struct Count {
    all: usize,
    bad: usize,
}

fn answer_all<R: Read>(mut input: BufReader<R>, mut output: impl Write) -> io::Result<Count> {
    let (mut reader, mut line, mut number) = (Reader::default(), Vec::new(), 0_usize);
    let mut count = Count::default();
    while let Some(fits) = next_line(&mut input, &mut line)? {
        number += 1;
        if fits && line.trim_ascii().is_empty() {
            continue;
        }
        let answer = if fits { answer(&mut reader, &line) } else { Err((Value::Null, too_long())) };
        count.all += 1;
        count.bad += usize::from(answer.is_err());
        let answer = answer.unwrap_or_else(|(id, wrong)| {
            json!({ "id": id, "line": number, "field": wrong.field, "error": wrong.to_string() })
        });
        serde_json::to_writer(&mut output, &answer)?;
        output.write_all(b"\n")?;
        // Whoever asks one question at a time hears at once; whoever sends many waits for no write.
        if input.buffer().is_empty() {
            output.flush()?;
        }
    }
    output.flush()?;
    Ok(count)
}

/// Reads a line without its end; `Some(false)` for one that is too long, of which nothing is kept, `None`
/// behind the last.
fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Option<bool>> {
    line.clear();
    let (mut fits, mut any) = (true, false);
    loop {
        let chunk = match input.fill_buf() {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            chunk => chunk?,
        };
        if chunk.is_empty() {
            return Ok(any.then_some(fits));
        }
        any = true;
        let end = chunk.iter().position(|&byte| byte == b'\n');
        let part = chunk.get(..end.unwrap_or(chunk.len())).unwrap_or_default();
        fits = fits && line.len() + part.len() <= LINE_BYTES_MAX;
        if fits {
            line.extend_from_slice(part);
        } else {
            line.clear();
        }
        let taken = part.len() + usize::from(end.is_some());
        input.consume(taken);
        if end.is_some() {
            return Ok(Some(fits));
        }
    }
}

fn too_long() -> Wrong {
    Wrong::line(format!("expected a line of at most {LINE_BYTES_MAX} bytes"))
}

/// The answer to a line, or what is wrong with it, under the line's `id`.
fn answer(reader: &mut Reader, line: &[u8]) -> Result<Value, (Value, Wrong)> {
    let text = std::str::from_utf8(line)
        .map_err(|error| (Value::Null, Wrong::line(format!("expected UTF-8: {error}"))))?;
    let (id, question) = reader.read(text);
    let question = match question {
        Ok(question) => question,
        Err(wrong) => return Err((id, wrong)),
    };
    Ok(question.decide(|decision| told(&id, &question, decision)))
}

fn told(id: &Value, question: &Question, decision: &Decision<'_>) -> Value {
    let outcome = match decision.outcome {
        Outcome::Allowed => "allowed",
        Outcome::ExplicitDeny => "explicitDeny",
        Outcome::ImplicitDeny => "implicitDeny",
    };
    let reasons = decision.reasons.iter();
    let reasons: Vec<Value> =
        reasons.map(|reason| super::reason(reason, &question.action, &question.resource)).collect();
    json!({ "id": id, "decision": outcome, "reasons": reasons })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALLOW: &str = concat!(
        r#"{"Version":"2012-10-17","Statement":{"Sid":"Read","Effect":"Allow","Action":"s3:Get*","#,
        r#""Resource":"*"}}"#
    );
    const ANN: &str = concat!(
        r#""principal":"arn:aws:iam::111122223333:user/ann","action":"s3:GetObject","#,
        r#""resource":"arn:aws:s3:::b/k""#
    );

    fn answers(input: &[u8]) -> (Vec<Value>, Count) {
        let mut output = Vec::new();
        let count = answer_all(BufReader::with_capacity(16, input), &mut output).unwrap();
        let text = String::from_utf8(output).unwrap();
        (text.lines().map(|line| serde_json::from_str(line).unwrap()).collect(), count)
    }

    fn answered(line: &str) -> Value {
        answers(line.as_bytes()).0.remove(0)
    }

    /// The corpus as the command takes it: its fields under the command's names.
    fn asked(case: &Value) -> Value {
        let names = [
            ("identity", "identity_policies"),
            ("boundary", "boundaries"),
            ("session", "session_policy"),
            ("endpoint", "endpoint_policies"),
        ];
        let mut line = serde_json::Map::new();
        for (key, value) in case.as_object().unwrap() {
            let key = names.iter().find(|(corpus, _)| corpus == key).map_or(key.as_str(), |(_, own)| own);
            if !["name", "decision", "reasons", "role", "issuer"].contains(&key) {
                line.insert(key.to_owned(), value.clone());
            }
        }
        line.insert("id".to_owned(), case["name"].clone());
        let (role, issuer) = (&case["role"], &case["issuer"]);
        if !role.is_null() || !issuer.is_null() {
            line.insert(
                "principal".to_owned(),
                json!({ "arn": case["principal"], "role": role, "issuer": issuer }),
            );
        }
        Value::Object(line)
    }

    #[test]
    fn every_case_of_the_corpus_is_decided_as_written() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus/policy");
        let (mut lines, mut expected) = (String::new(), Vec::new());
        for entry in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            let file: Value = serde_json::from_str(&text).unwrap();
            for case in file["cases"].as_array().unwrap() {
                // In the command's words a boundary without policies is none.
                if case["boundary"].as_array().is_some_and(Vec::is_empty) {
                    continue;
                }
                lines.push_str(&format!("{}\n", asked(case)));
                expected.push((case["name"].clone(), case["decision"].clone()));
            }
        }
        let (answers, count) = answers(lines.as_bytes());
        let told: Vec<_> =
            answers.iter().map(|told| (told["id"].clone(), told["decision"].clone())).collect();
        let wrong: Vec<_> = told.iter().zip(&expected).filter(|(told, expected)| told != expected).collect();
        assert_eq!((wrong, told.len()), (Vec::new(), expected.len()));
        assert_eq!(count, Count { all: expected.len(), bad: 0 });
    }

    #[test]
    fn a_reason_names_layer_policy_statement_and_what_would_help() {
        let allowed = answered(&format!(r#"{{"id":7,{ANN},"identity_policies":[{ALLOW}]}}"#));
        let expected = json!({ "id": 7, "decision": "allowed", "reasons": [{
            "layer": "identity", "verdict": "allows", "policy": "identity_policies[0]", "statement": 0,
            "sid": "Read",
            "text": "statement 1 (`Read`) of `identity_policies[0]` (identity-based policy) allows",
        }] });
        assert_eq!(allowed, expected);
        let lacking = answered(&format!(r#"{{{ANN},"identity_policies":{ALLOW},"scps":[[{ALLOW}],[]]}}"#));
        let expected = json!({ "id": null, "decision": "implicitDeny", "reasons": [{
            "layer": "scp", "level": 1, "verdict": "lacksAllow",
            "text": "no service control policy, level 1 allows",
            "remedy": "add to a service control policy of level 1 a statement that allows `s3:GetObject` \
                       on `arn:aws:s3:::b/k`",
        }] });
        assert_eq!(lacking, expected);
    }

    #[test]
    fn a_bad_line_is_answered_and_the_others_go_on() {
        let long = "x".repeat(LINE_BYTES_MAX + 1);
        let input = format!("{{\"id\":\"a\"}}\n\n{long}\nnonsense\n{{\"id\":\"b\",{ANN}}}");
        let (answers, count) = answers(input.as_bytes());
        assert_eq!(count, Count { all: 4, bad: 3 });
        let expected = json!({
            "id": "a", "line": 1, "field": "principal", "error": "`principal`: expected who asks",
        });
        assert_eq!(answers[0], expected);
        assert_eq!((&answers[1]["line"], &answers[1]["field"]), (&json!(3), &Value::Null));
        assert_eq!(answers[1]["error"], "expected a line of at most 4194304 bytes");
        assert!(answers[2]["error"].as_str().unwrap().starts_with("expected a JSON object: "));
        assert_eq!((&answers[3]["id"], &answers[3]["decision"]), (&json!("b"), &json!("implicitDeny")));
    }

    #[test]
    fn bytes_that_are_no_text_are_answered() {
        let (answers, count) = answers(b"\xff\xfe\n");
        assert_eq!(count.bad, 1);
        assert!(answers[0]["error"].as_str().unwrap().starts_with("expected UTF-8"));
    }
}
