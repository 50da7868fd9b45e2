//! One request of `policy decide`: from a line of JSON to what the engine takes.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use policy::{Context, Decision, Document, Layers, Named, Principal, Request, decide, managed};
use serde_json::Value;
use serde_json::value::RawValue;

/// Compiled policies that are kept: lines in a row mostly speak of the same ones.
const COMPILED_MAX: usize = 1_000;
/// The fields of a line.
const FIELDS: [&str; 13] = [
    "id",
    "principal",
    "action",
    "resource",
    "resource_account",
    "context",
    "identity_policies",
    "boundaries",
    "session_policy",
    "resource_policy",
    "endpoint_policies",
    "scps",
    "rcps",
];

/// A policy and what reasons call it.
type Source = (String, Document);
/// The members of an object, each as its text.
pub(super) type Fields<'a> = BTreeMap<String, &'a RawValue>;

/// A request with the policies that apply to it.
#[derive(Debug)]
pub(super) struct Question {
    principal: Principal,
    pub(super) action: String,
    pub(super) resource: String,
    resource_account: Option<String>,
    context: Context,
    identity: Vec<Source>,
    boundary: Option<Vec<Source>>,
    session: Option<Vec<Source>>,
    resource_policy: Option<Source>,
    endpoint: Option<Vec<Source>>,
    scps: Vec<Vec<Source>>,
    rcps: Vec<Vec<Source>>,
}

impl Question {
    pub(super) fn decide<T>(&self, then: impl FnOnce(&Decision<'_>) -> T) -> T {
        fn named(sources: &[Source]) -> Vec<Named<'_>> {
            sources.iter().map(|(name, document)| Named { name, document }).collect()
        }
        let identity = named(&self.identity);
        let [boundary, session, endpoint] =
            [&self.boundary, &self.session, &self.endpoint].map(|layer| layer.as_deref().map(named));
        let [scps, rcps] = [&self.scps, &self.rcps]
            .map(|levels| levels.iter().map(|level| named(level)).collect::<Vec<_>>());
        let [scps, rcps] = [&scps, &rcps].map(|levels| levels.iter().map(Vec::as_slice).collect::<Vec<_>>());
        let layers = Layers {
            identity: &identity,
            boundary: boundary.as_deref(),
            session: session.as_deref(),
            resource_policy: self.resource_policy.as_ref().map(|(name, document)| Named { name, document }),
            scps: &scps,
            rcps: &rcps,
            endpoint: endpoint.as_deref(),
        };
        let request = Request {
            principal: &self.principal,
            action: &self.action,
            resource: &self.resource,
            resource_account: self.resource_account.as_deref(),
            context: &self.context,
        };
        then(&decide(&request, &layers))
    }
}

/// What is wrong with a line.
#[derive(Debug)]
pub(super) struct Wrong {
    /// The field, such as `scps[1][0]`; none when it is the line itself.
    pub(super) field: Option<String>,
    what: String,
}

impl Wrong {
    pub(super) fn line(what: String) -> Self {
        Self { field: None, what }
    }

    fn at(field: &str, what: impl Into<String>) -> Self {
        Self { field: Some(field.to_owned()), what: what.into() }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.field {
            Some(field) => write!(f, "`{field}`: {}", self.what),
            None => f.write_str(&self.what),
        }
    }
}

/// Reads lines, and compiles each policy once.
#[derive(Default)]
pub(super) struct Reader {
    compiled: HashMap<Box<str>, Document>,
}

impl Reader {
    /// The line's `id`, as far as it can be told, and its request.
    pub(super) fn read(&mut self, line: &str) -> (Value, Result<Question, Wrong>) {
        let fields: Fields<'_> = match serde_json::from_str(line) {
            Ok(fields) => fields,
            Err(error) => {
                return (Value::Null, Err(Wrong::line(format!("expected a JSON object: {error}"))));
            }
        };
        let id = fields.get("id").and_then(|id| serde_json::from_str(id.get()).ok());
        (id.unwrap_or_default(), self.question(&fields))
    }

    fn question(&mut self, fields: &Fields<'_>) -> Result<Question, Wrong> {
        // A field that is overlooked, such as a misspelled `scps`, would turn a denial into an allowance.
        if let Some(unknown) = fields.keys().find(|key| !FIELDS.contains(&key.as_str())) {
            return Err(Wrong::at(unknown, format!("expected one of {}", FIELDS.join(", "))));
        }
        let given = |name: &str| fields.get(name).filter(|value| value.get() != "null").copied();
        let principal = fields.get("principal").ok_or_else(|| Wrong::at("principal", "expected who asks"))?;
        let principal = principal_of(principal)?;
        let action = text(given("action"), "action", "an action such as `s3:GetObject`")?;
        if action.split_once(':').is_none_or(|(service, name)| service.is_empty() || name.is_empty()) {
            return Err(Wrong::at("action", "expected `service:Action`, such as `s3:GetObject`"));
        }
        let resource = text(given("resource"), "resource", "a resource's ARN, or `*`")?;
        let account = given("resource_account");
        let account = account.map(|account| text(Some(account), "resource_account", "twelve digits"));
        let resource_account = account.transpose()?;
        if resource_account.as_ref().is_some_and(|account| !is_account(account)) {
            return Err(Wrong::at("resource_account", "expected twelve digits"));
        }
        Ok(Question {
            context: context(given("context"), &principal)?,
            identity: self.policies(given("identity_policies"), "identity_policies")?.unwrap_or_default(),
            boundary: self.policies(given("boundaries"), "boundaries")?,
            session: self.policies(given("session_policy"), "session_policy")?,
            resource_policy: self.one_policy(given("resource_policy"), "resource_policy")?,
            endpoint: self.policies(given("endpoint_policies"), "endpoint_policies")?,
            scps: self.levels(given("scps"), "scps")?,
            rcps: self.levels(given("rcps"), "rcps")?,
            principal,
            action,
            resource,
            resource_account,
        })
    }

    /// Levels of policies. One without a policy allows nothing.
    fn levels(&mut self, levels: Option<&RawValue>, field: &str) -> Result<Vec<Vec<Source>>, Wrong> {
        let Some(levels) = levels else { return Ok(Vec::new()) };
        let levels: Vec<&RawValue> = serde_json::from_str(levels.get())
            .map_err(|_| Wrong::at(field, "expected a list of levels, each a list of policies"))?;
        let mut read = Vec::new();
        for (number, level) in levels.into_iter().enumerate() {
            let field = format!("{field}[{number}]");
            if !level.get().starts_with('[') {
                return Err(Wrong::at(&field, "expected a list: the policies of one level"));
            }
            read.push(self.policies(Some(level), &field)?.unwrap_or_default());
        }
        Ok(read)
    }

    /// A layer's policies; a single one may stand without its list. An empty list is no layer.
    fn policies(&mut self, list: Option<&RawValue>, field: &str) -> Result<Option<Vec<Source>>, Wrong> {
        let Some(list) = list else { return Ok(None) };
        if !list.get().starts_with('[') {
            return Ok(Some(vec![self.policy(list, field)?]));
        }
        let list: Vec<&RawValue> = serde_json::from_str(list.get())
            .map_err(|error| Wrong::at(field, format!("expected a list of policies: {error}")))?;
        let each = list.iter().enumerate();
        let read = each.map(|(number, one)| self.policy(one, &format!("{field}[{number}]")));
        let read = read.collect::<Result<Vec<_>, _>>()?;
        Ok(Some(read).filter(|read| !read.is_empty()))
    }

    fn one_policy(&mut self, one: Option<&RawValue>, field: &str) -> Result<Option<Source>, Wrong> {
        one.map(|one| self.policy(one, field)).transpose()
    }

    /// A policy: its object, its text in a string, the ARN of one of AWS's managed policies, or any of these
    /// as the `document` of an object that gives it a `name`.
    fn policy(&mut self, policy: &RawValue, field: &str) -> Result<Source, Wrong> {
        let text = policy.get();
        if let Some(known) = self.compiled.get(text) {
            return Ok((field.to_owned(), known.clone()));
        }
        if text.starts_with('"') {
            let text: String = serde_json::from_str(text)
                .map_err(|error| Wrong::at(field, format!("expected a policy: {error}")))?;
            if !text.starts_with("arn:") {
                return Ok((field.to_owned(), self.compile(&text, field)?));
            }
            let managed = managed::find(&text).ok_or_else(|| {
                Wrong::at(field, format!("expected one of AWS's managed policies, but there is no `{text}`"))
            })?;
            return Ok((text, self.compile(managed.document(), field)?));
        }
        let named: Option<Fields<'_>> =
            serde_json::from_str(text).ok().filter(|members: &Fields<'_>| members.contains_key("document"));
        let Some(named) = named else { return Ok((field.to_owned(), self.compile(text, field)?)) };
        if let Some(unknown) = named.keys().find(|key| !["name", "document"].contains(&key.as_str())) {
            let field = format!("{field}.{unknown}");
            return Err(Wrong::at(&field, "expected `name` and `document`, or a policy by itself"));
        }
        let (_, document) = match named.get("document") {
            Some(document) if !nested(document) => self.policy(document, &format!("{field}.document"))?,
            _ => return Err(Wrong::at(field, "expected a policy in `document`")),
        };
        let name = named.get("name").copied();
        let name = name.map(|name| self::text(Some(name), &format!("{field}.name"), "the policy's name"));
        Ok((name.transpose()?.unwrap_or_else(|| field.to_owned()), document))
    }

    fn compile(&mut self, text: &str, field: &str) -> Result<Document, Wrong> {
        if let Some(known) = self.compiled.get(text) {
            return Ok(known.clone());
        }
        let document = Document::parse(text).map_err(|error| Wrong::at(field, error.to_string()))?;
        if self.compiled.len() >= COMPILED_MAX {
            self.compiled.clear();
        }
        self.compiled.insert(text.into(), document.clone());
        Ok(document)
    }
}

/// Whether a `document` holds another `document`: names do not nest.
fn nested(document: &RawValue) -> bool {
    serde_json::from_str(document.get()).is_ok_and(|members: Fields<'_>| members.contains_key("document"))
}

fn text(value: Option<&RawValue>, field: &str, what: &str) -> Result<String, Wrong> {
    let text: Option<String> = value.and_then(|value| serde_json::from_str(value.get()).ok());
    text.filter(|text| !text.is_empty()).ok_or_else(|| Wrong::at(field, format!("expected {what}")))
}

/// The condition keys: those that follow from who asks, and those that are given, which go before them.
fn context(given: Option<&RawValue>, principal: &Principal) -> Result<Context, Wrong> {
    let mut context = Context::new();
    principal.describe(&mut context);
    let Some(given) = given else { return Ok(context) };
    let given: BTreeMap<String, Value> = serde_json::from_str(given.get())
        .map_err(|_| Wrong::at("context", "expected an object of condition keys and their values"))?;
    let mut told = Context::new();
    for (key, values) in given {
        let values = match values {
            Value::Array(values) => values,
            Value::Null => Vec::new(),
            value => vec![value],
        };
        for value in values {
            let value = match value {
                Value::String(text) => text,
                Value::Bool(_) | Value::Number(_) => value.to_string(),
                _ => {
                    let field = format!("context.{key}");
                    return Err(Wrong::at(&field, "expected a string, a number, a boolean, or a list"));
                }
            };
            told.add(&key, value);
        }
    }
    for (key, values) in told.iter() {
        let mut values = values.iter();
        if let Some(first) = values.next() {
            context.set(key, first.as_str());
        }
        values.for_each(|value| context.add(key, value.as_str()));
    }
    Ok(context)
}

const WHO: &str = "the ARN of a user, role, assumed-role or federated session or account root, \
                   `anonymous`, {\"service\": ..}, {\"federated\": ..}, or {\"arn\": .., \"role\": ..}";

/// Who asks. Kinds may be written as policies write them: `{"AWS": ..}`, `{"Service": ..}`.
fn principal_of(given: &RawValue) -> Result<Principal, Wrong> {
    let wrong = || Wrong::at("principal", format!("expected {WHO}"));
    let given: Value = serde_json::from_str(given.get()).map_err(|_| wrong())?;
    let members = match given {
        Value::Null => return Ok(Principal::Anonymous),
        Value::String(text) => return named(&text).ok_or_else(wrong),
        Value::Object(members) => members,
        _ => return Err(wrong()),
    };
    let (mut who, mut role, mut issuer, mut id) = (None, None, None, None);
    for (key, value) in members {
        let value = match value {
            Value::Null => continue,
            Value::String(text) => text,
            _ => return Err(Wrong::at(&format!("principal.{key}"), "expected a string")),
        };
        let kind = key.to_ascii_lowercase();
        let (place, value) = match kind.as_str() {
            "arn" | "aws" => (&mut who, named(&value).ok_or_else(wrong)?),
            "service" => (&mut who, Principal::Service { name: value }),
            "federated" => (&mut who, Principal::Federated { provider: value }),
            "role" | "issuer" | "id" => {
                let place = match kind.as_str() {
                    "role" => &mut role,
                    "issuer" => &mut issuer,
                    _ => &mut id,
                };
                *place = Some(value);
                continue;
            }
            _ => return Err(wrong()),
        };
        if place.replace(value).is_some() {
            return Err(wrong());
        }
    }
    let mut who = who.ok_or_else(wrong)?;
    match &mut who {
        Principal::RoleSession { role_arn, role_id, .. } => {
            if let Some(role) = role.take() {
                *role_arn = role;
            }
            *role_id = id.take().unwrap_or_default();
        }
        Principal::User { id: user_id, .. } => *user_id = id.take().unwrap_or_default(),
        Principal::FederatedUser { issuer_arn, .. } => {
            if let Some(issuer) = issuer.take() {
                *issuer_arn = issuer;
            }
        }
        _ => {}
    }
    // What was not taken does not go with this kind of caller.
    if role.is_some() || issuer.is_some() || id.is_some() { Err(wrong()) } else { Ok(who) }
}

/// A caller by ARN or name. A role by itself is any session of it.
fn named(text: &str) -> Option<Principal> {
    if text == "*" {
        return Some(Principal::Anonymous);
    }
    let role = || {
        let mut parts = text.splitn(6, ':');
        let (arn, _, service) = (parts.next()?, parts.next()?, parts.next()?);
        let (_, account, resource) = (parts.next()?, parts.next()?, parts.next()?);
        let is_role = arn == "arn" && service == "iam" && resource.starts_with("role/");
        is_role.then(|| Principal::RoleSession {
            account: account.to_owned(),
            role_arn: text.to_owned(),
            role_id: String::new(),
            session_arn: String::new(),
        })
    };
    let principal = role().or_else(|| Principal::from_text(text))?;
    principal.account().is_none_or(is_account).then_some(principal)
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Question, String> {
        Reader::default().read(line).1.map_err(|wrong| wrong.to_string())
    }

    fn with(more: &str) -> Result<Question, String> {
        read(&format!(
            r#"{{"principal":"arn:aws:iam::111122223333:user/ann","action":"s3:Get","resource":"*",{more}}}"#
        ))
    }

    fn asked_by(principal: &str) -> Result<Principal, String> {
        let line = format!(r#"{{"principal":{principal},"action":"s3:Get","resource":"*"}}"#);
        read(&line).map(|question| question.principal)
    }

    #[test]
    fn callers_of_every_kind_are_told_apart() {
        let role = |role_arn: &str, session: &str, id: &str| Principal::RoleSession {
            account: "111122223333".to_owned(),
            role_arn: role_arn.to_owned(),
            role_id: id.to_owned(),
            session_arn: session.to_owned(),
        };
        let app = "arn:aws:iam::111122223333:role/app";
        let session = "arn:aws:sts::111122223333:assumed-role/app/i-1";
        assert_eq!(asked_by(&format!("\"{app}\"")), Ok(role(app, "", "")));
        assert_eq!(asked_by(&format!("\"{session}\"")), Ok(role(app, session, "")));
        let deep = "arn:aws:iam::111122223333:role/deep/app";
        let full = format!(r#"{{"arn":"{session}","role":"{deep}","id":"AROAX"}}"#);
        assert_eq!(asked_by(&full), Ok(role(deep, session, "AROAX")));
        let root = Principal::AccountRoot { account: "111122223333".to_owned() };
        assert_eq!(asked_by(r#""arn:aws:iam::111122223333:root""#), Ok(root));
        let service = Principal::Service { name: "ec2.amazonaws.com".to_owned() };
        assert_eq!(asked_by(r#"{"service":"ec2.amazonaws.com"}"#), Ok(service.clone()));
        assert_eq!(asked_by(r#"{"Service":"ec2.amazonaws.com"}"#), Ok(service));
        let federated = Principal::Federated { provider: "accounts.google.com".to_owned() };
        assert_eq!(asked_by(r#"{"federated":"accounts.google.com"}"#), Ok(federated));
        for nobody in [r#""anonymous""#, r#""*""#, "null", r#"{"AWS":"*"}"#] {
            assert_eq!(asked_by(nobody), Ok(Principal::Anonymous));
        }
        for bad in [
            "7",
            "{}",
            r#""ann""#,
            r#"{"service":"a","federated":"b"}"#,
            r#"{"service":"a","role":"b"}"#,
            r#""arn:aws:iam::1:user/ann""#,
            r#""arn:aws:iam::111122223333:group/x""#,
        ] {
            assert!(asked_by(bad).unwrap_err().starts_with("`principal`: expected the ARN"), "{bad}");
        }
    }

    #[test]
    fn what_is_wrong_is_named_by_its_field() {
        let error = |more: &str| with(more).unwrap_err();
        assert!(error(r#""scp":[]"#).starts_with("`scp`: expected one of id, principal"));
        assert_eq!(error(r#""resource_account":"1""#), "`resource_account`: expected twelve digits");
        assert_eq!(
            error(r#""scps":[[],[{"Statement":1}]]"#),
            "`scps[1][0]`: line 1, column 14: expected a statement in braces, found a number"
        );
        assert_eq!(
            error(r#""scps":[{"Statement":[]}]"#),
            "`scps[0]`: expected a list: the policies of one level"
        );
        assert!(error(r#""context":{"a":{}}"#).starts_with("`context.a`: expected a string"));
        assert!(error(r#""identity_policies":["arn:aws:iam::aws:policy/No"]"#).contains("there is no `arn:"));
        assert!(
            read(r#"{"principal":null,"action":"s3","resource":"*"}"#)
                .unwrap_err()
                .starts_with("`action`: expected `service:Action`")
        );
    }

    #[test]
    fn policies_may_be_objects_texts_managed_and_named() {
        let text = r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;
        let quoted = Value::from(text);
        let more = format!(
            r#""identity_policies":[{text},{quoted},"arn:aws:iam::aws:policy/ReadOnlyAccess",
               {{"name":"own","document":{text}}}]"#
        );
        let question = with(&more).unwrap();
        let names: Vec<&str> = question.identity.iter().map(|(name, _)| name.as_str()).collect();
        let managed = "arn:aws:iam::aws:policy/ReadOnlyAccess";
        assert_eq!(names, ["identity_policies[0]", "identity_policies[1]", managed, "own"]);
    }

    #[test]
    fn the_keys_that_follow_from_the_caller_are_there_and_what_is_given_goes_before_them() {
        let question =
            with(r#""context":{"aws:TagKeys":["a","b"],"n":3,"AWS:PrincipalType":"Odd"}"#).unwrap();
        assert_eq!(question.context.get("aws:username"), ["ann"]);
        assert_eq!(question.context.get("aws:TagKeys"), ["a", "b"]);
        assert_eq!(question.context.get("n"), ["3"]);
        assert_eq!(question.context.get("aws:PrincipalType"), ["Odd"]);
    }

    #[test]
    fn an_empty_list_is_no_layer_but_an_empty_level_is_one() {
        let question = with(r#""boundaries":[],"endpoint_policies":null,"scps":[[]]"#).unwrap();
        assert!(question.boundary.is_none() && question.endpoint.is_none());
        assert_eq!(question.scps.len(), 1);
    }
}
