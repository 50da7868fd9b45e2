//! `vestibule policy check`: what is wrong in policies, and what is suspicious.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use api::{DeclaredAt, DeclaredPolicy, declared_sets};
use clap::Args;
use model::limits;
use policy::{Document, Kind, lint};
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::question::Fields;
use crate::failure::Failure;
use crate::options::ManagedPolicies;

/// Longest file, in bytes: twice the longest policy.
const FILE_BYTES_MAX: u64 = 1024 * 1024;

/// A file is a policy, a permission set as JSON with `managed_policies` and `inline_policy`, or, with the
/// ending `.yaml`, an organization as `apply` takes it. Errors end the command with status 1; lints do so
/// with `--deny-lints`.
#[derive(Args)]
pub(crate) struct Options {
    /// Policies to look at
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What kind of policy the files are, for the rules of that kind
    #[arg(long, value_enum)]
    kind: Option<Kinds>,
    /// One JSON object for each finding, one a line
    #[arg(long)]
    json: bool,
    /// Fail when there are lints, too
    #[arg(long)]
    deny_lints: bool,
    #[command(flatten)]
    library: ManagedPolicies,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Kinds {
    Identity,
    Session,
    Trust,
    Resource,
    Scp,
    Rcp,
}

impl From<Kinds> for Kind {
    fn from(kind: Kinds) -> Self {
        match kind {
            Kinds::Identity => Kind::Identity,
            Kinds::Session => Kind::Session,
            Kinds::Trust => Kind::Trust,
            Kinds::Resource => Kind::Resource,
            Kinds::Scp => Kind::Scp,
            Kinds::Rcp => Kind::Rcp,
        }
    }
}

pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    options.library.install(None)?;
    let kind = options.kind.map(Kind::from);
    let (mut errors, mut lints) = (0_usize, 0_usize);
    for file in &options.files {
        let organization = file.extension().is_some_and(|end| end == "yaml" || end == "yml");
        let most = if organization { limits::APPLY_DOCUMENT_BYTES_MAX as u64 } else { FILE_BYTES_MAX };
        let text = read(file, most)?;
        for finding in if organization { of_organization(&text) } else { findings(&text, kind) } {
            let count = if finding.rule.is_none() { &mut errors } else { &mut lints };
            *count += 1;
            println!("{}", finding.line_for(file, options.json));
        }
    }
    match (errors, lints) {
        (0, lints) if lints == 0 || !options.deny_lints => Ok(()),
        _ => Err(Failure::new(format!("found {errors} errors and {lints} lints"))),
    }
}

fn read(file: &Path, most: u64) -> Result<String, Failure> {
    let cannot =
        |error: &dyn std::fmt::Display| Failure::new(format!("cannot read `{}`: {error}", file.display()));
    let open = std::fs::File::open(file).map_err(|error| cannot(&error))?;
    let mut text = String::new();
    let read = open.take(most + 1).read_to_string(&mut text).map_err(|error| cannot(&error))?;
    let fits = u64::try_from(read).is_ok_and(|read| read <= most);
    if fits { Ok(text) } else { Err(cannot(&format!("it is larger than {most} bytes"))) }
}

/// An error, or a lint under its rule.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    line: usize,
    column: Option<usize>,
    /// Where in an organization.
    path: Option<String>,
    statement: Option<usize>,
    rule: Option<&'static str>,
    message: String,
}

impl Finding {
    fn line_for(&self, file: &Path, as_json: bool) -> String {
        let Self { line, column, path, statement, rule, message } = self;
        let level = if rule.is_some() { "lint" } else { "error" };
        if as_json {
            let file = file.display().to_string();
            return json!({
                "file": file, "line": line, "column": column, "path": path, "statement": statement,
                "level": level, "rule": rule, "message": message,
            })
            .to_string();
        }
        let column = column.map(|column| format!(":{column}")).unwrap_or_default();
        let rule = rule.map(|rule| format!(" [{rule}]")).unwrap_or_default();
        let path = path.as_ref().map(|path| format!("{path}: ")).unwrap_or_default();
        format!("{}:{line}{column}: {level}: {path}{message}{rule}", file.display())
    }
}

/// Everything found in one file.
fn findings(text: &str, kind: Option<Kind>) -> Vec<Finding> {
    let set: Option<Fields<'_>> = serde_json::from_str(text).ok();
    let set = set.filter(|members| {
        !members.contains_key("Statement")
            && ["managed_policies", "customer_managed_policies", "inline_policy"]
                .iter()
                .any(|key| members.contains_key(*key))
    });
    match set {
        Some(set) => of_permission_set(text, &set),
        None => of_policy(text, kind, 0),
    }
}

/// A policy, `above` whose first line there are so many others.
fn of_policy(text: &str, kind: Option<Kind>, above: usize) -> Vec<Finding> {
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => {
            return vec![Finding {
                line: above + error.line(),
                column: Some(error.column()),
                path: None,
                statement: None,
                rule: None,
                message: format!("expected {}", error.expected()),
            }];
        }
    };
    let malformed = kind.and_then(|kind| document.check(kind).err()).map(|error| Finding {
        line: above + error.line,
        column: None,
        path: None,
        statement: error.statement,
        rule: None,
        message: error.message,
    });
    let lints = lint::document(&document).into_iter().map(|finding| lint_of(finding, above));
    malformed.into_iter().chain(lints).collect()
}

fn lint_of(finding: lint::Finding, above: usize) -> Finding {
    let lint::Finding { rule, statement, line, message } = finding;
    Finding { line: above + line, column: None, path: None, statement, rule: Some(rule.name()), message }
}

/// A permission set: how many managed policies it has, and its inline policy.
fn of_permission_set(text: &str, set: &Fields<'_>) -> Vec<Finding> {
    let length = |key: &str| -> usize {
        let list: Option<Value> = set.get(key).and_then(|list| serde_json::from_str(list.get()).ok());
        list.as_ref().and_then(Value::as_array).map_or(0, Vec::len)
    };
    let managed = length("managed_policies") + length("customer_managed_policies");
    let many = lint::managed_policies(managed).map(|finding| lint_of(finding, 0));
    let inline = set.get("inline_policy").filter(|inline| inline.get() != "null");
    let inline = inline.map(|inline| inline_policy(text, inline)).unwrap_or_default();
    many.into_iter().chain(inline).collect()
}

fn inline_policy(text: &str, inline: &RawValue) -> Vec<Finding> {
    // The policy was borrowed from the text: how far in it begins says how many lines are above it.
    let start = inline.get().as_ptr().addr().saturating_sub(text.as_ptr().addr());
    let above = text.bytes().take(start).filter(|&byte| byte == b'\n').count();
    match serde_json::from_str::<String>(inline.get()) {
        Ok(quoted) => of_policy(&quoted, Some(Kind::Identity), above),
        Err(_) => of_policy(inline.get(), Some(Kind::Identity), above),
    }
}

/// An organization, as `apply` takes it: its permission sets.
fn of_organization(text: &str) -> Vec<Finding> {
    let sets = match declared_sets(text) {
        Ok(sets) => sets,
        Err(wrongs) => {
            let error = |(at, message): (DeclaredAt, String)| {
                let path = Some(at.path).filter(|path| !path.is_empty());
                Finding { line: at.line, column: None, path, statement: None, rule: None, message }
            };
            return wrongs.into_iter().map(error).collect();
        }
    };
    let mut findings = Vec::new();
    for set in sets {
        let many = lint::managed_policies(set.managed_policies).map(|finding| lint_of(finding, 0));
        findings.extend(many.map(|found| Finding { line: set.at.line, path: Some(set.at.path), ..found }));
        findings.extend(set.inline_policy.iter().flat_map(of_declared));
    }
    findings
}

/// An inline policy written as YAML: its statements are known by their lines, the rest by where it begins.
fn of_declared(policy: &DeclaredPolicy) -> Vec<Finding> {
    let placed = |found: Finding| {
        let line = found.statement.and_then(|at| policy.statement_lines.get(at).copied());
        let path = match found.statement {
            Some(at) => format!("{}.Statement[{at}]", policy.at.path),
            None => policy.at.path.clone(),
        };
        Finding { line: line.unwrap_or(policy.at.line), column: None, path: Some(path), ..found }
    };
    of_policy(&policy.text, Some(Kind::Identity), 0).into_iter().map(placed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, kind: Option<Kind>) -> Vec<String> {
        findings(text, kind).iter().map(|finding| finding.line_for(Path::new("p.json"), false)).collect()
    }

    #[test]
    fn an_error_names_line_column_and_what_was_expected() {
        let text = "{\n  \"Statement\": {\n    \"Effect\": \"Allow\",\n    \"Action\": \"*\",\n    \
                    \"Condition\": { \"StringEqual\": {} } } }";
        let expected = "p.json:5:20: error: expected a condition operator such as `StringEquals`, found \
                        `StringEqual`";
        assert_eq!(lines(text, None), [expected]);
    }

    #[test]
    fn what_a_kind_may_not_hold_is_an_error_in_awss_words() {
        let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject"}}"#;
        assert_eq!(lines(text, None), [""; 0]);
        let expected = "p.json:1: error: Policy statement must contain resources.";
        assert_eq!(lines(text, Some(Kind::Identity)), [expected]);
    }

    #[test]
    fn lints_name_their_rule() {
        let text = r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
        let expected =
            "p.json:1: lint: every action on every resource: full administrator [full-administrator]";
        assert_eq!(lines(text, None), [expected]);
        let finding = findings(text, None).remove(0);
        let object: Value = serde_json::from_str(&finding.line_for(Path::new("p.json"), true)).unwrap();
        assert_eq!((&object["level"], &object["statement"]), (&json!("lint"), &json!(0)));
        assert_eq!((&object["rule"], &object["line"]), (&json!("full-administrator"), &json!(1)));
    }

    #[test]
    fn a_permission_set_is_looked_at_whole() {
        let text = "{ \"name\": \"x\",\n \"managed_policies\": [1,2,3,4,5,6],\n \"inline_policy\":\n {\n \
                    \"Version\": \"2012-10-17\", \"Statement\": [\n { \"Effect\": \"Allow\", \"NotAction\": \
                    \"iam:*\", \"Resource\": \"*\" } ] } }";
        let found: Vec<_> =
            findings(text, None).into_iter().map(|finding| (finding.line, finding.rule)).collect();
        assert_eq!(found, [(1, Some("many-managed-policies")), (6, Some("allow-not-action"))]);
    }

    #[test]
    fn an_organization_is_looked_at_and_findings_name_line_and_path() {
        let text = concat!(
            "permission_sets:\n",
            "  - name: Wide\n",
            "    inline_policy:\n",
            "      Version: \"2012-10-17\"\n",
            "      Statement:\n",
            "        - { Effect: Allow, Action: \"s3:GetObject\", Resource: \"*\" }\n",
            "        - { Effect: Allow, NotAction: \"iam:*\", Resource: \"*\" }\n",
            "  - name: Broken\n",
            "    inline_policy: { Version: \"2012-10-17\", Statement: [ { Effect: Alow } ] }\n",
        );
        let found: Vec<String> = of_organization(text)
            .iter()
            .map(|finding| finding.line_for(Path::new("o.yaml"), false))
            .collect();
        assert_eq!(found.len(), 2, "{found:?}");
        let wide = "o.yaml:7: lint: permission_sets[0].inline_policy.Statement[1]: ";
        assert!(found[0].starts_with(wide) && found[0].ends_with("[allow-not-action]"), "{}", found[0]);
        let broken = "o.yaml:9: error: permission_sets[1].inline_policy: expected ";
        assert!(found[1].starts_with(broken), "{}", found[1]);
        let wrong = of_organization("permission_sets:\n  - nam: x\n");
        assert_eq!((wrong[0].line, wrong[0].rule), (2, None));
    }
}
