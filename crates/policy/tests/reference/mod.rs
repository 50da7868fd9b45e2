//! The slow, obvious evaluator: the same rules written a second time, straight from AWS's pages, over plain
//! JSON.
//!
//! Nothing is compiled, indexed or shared with the crate. Where it disagrees with the crate, one of them is
//! wrong.

use serde_json::Value;

use crate::case::Answer;

mod conditions;
mod matching;

use conditions::holds;
use matching::{Token, covers, lower, tokens};

/// What the rules say of a case (see `case` for its form).
pub(crate) fn decided(case: &Value) -> Answer {
    let mut all = Vec::new();
    let exempt = role(case).contains(":role/aws-service-role/");
    let has_account = !account(case).is_empty();
    for (name, applies) in [("rcps", !exempt), ("scps", !exempt && has_account)] {
        for (level, policies) in case[name].as_array().into_iter().flatten().enumerate() {
            if applies {
                all.push(look(case, &format!("{}{level}", &name[..3]), policies));
            }
        }
    }
    let guards = all.len() + usize::from(case.get("endpoint").is_some());
    if let Some(policies) = case.get("endpoint") {
        all.push(look(case, "endpoint", policies));
    }
    let nothing = Value::Array(Vec::new());
    let resource_policies = case.get("resource_policy").map(|policy| Value::Array(vec![policy.clone()]));
    let resource = look(case, "resource", resource_policies.as_ref().unwrap_or(&nothing));
    let identity = look(case, "identity", case.get("identity").unwrap_or(&nothing));
    let [boundary, session] =
        ["boundary", "session"].map(|name| case.get(name).map(|policies| look(case, name, policies)));
    all.extend(
        [Some(resource.clone()), Some(identity.clone()), boundary.clone(), session.clone()]
            .into_iter()
            .flatten(),
    );

    let denials: Vec<String> = all.iter().flat_map(|found| found.denials.clone()).collect();
    if !denials.is_empty() {
        return ("explicitDeny".to_owned(), denials);
    }
    let mut wanted: Vec<Result<String, String>> = all.iter().take(guards).map(Found::want).collect();
    wanted.extend(own_layers(case, &resource, &identity, boundary.as_ref(), session.as_ref()));
    let missing: Vec<String> = wanted.iter().filter_map(|want| want.clone().err()).collect();
    if missing.is_empty() {
        ("allowed".to_owned(), wanted.into_iter().filter_map(Result::ok).collect())
    } else {
        ("implicitDeny".to_owned(), missing)
    }
}

/// Which of identity, boundary, session and resource policy must allow, and whether they do.
fn own_layers(
    case: &Value,
    resource: &Found,
    identity: &Found,
    boundary: Option<&Found>,
    session: Option<&Found>,
) -> Vec<Result<String, String>> {
    // "Services, federated and anonymous callers": nothing but the resource policy.
    if account(case).is_empty() {
        return vec![resource.want()];
    }
    let same = account(case) == owner(case);
    let closeness = resource.allow.as_ref().map(|(closeness, _)| *closeness);
    // "If a resource-based policy grants permission directly to the IAM user or the session principal .."
    if same && closeness == Some(3) {
        return vec![resource.want()];
    }
    let root = case["principal"].as_str().unwrap().ends_with(":root") || issuer(case).ends_with(":root");
    let issuer_named = same && closeness == Some(2);
    let always = must_have_resource_policy(case);
    let identity_allows = identity.allow.is_some();
    let mut wanted = Vec::new();
    if identity_allows {
        wanted.push(identity.want());
    } else if !root && !issuer_named {
        wanted.push(Err("identity lacks".to_owned()));
    }
    wanted.extend(boundary.map(Found::want));
    match session {
        Some(session) => wanted.push(session.want()),
        // "If there is no session policy, the code checks whether the principal is a role session. ..
        // Otherwise, the request is implicitly denied."
        None if case["principal"].as_str().unwrap().contains(":federated-user/") => {
            wanted.push(Err("session lacks".to_owned()));
        }
        None => {}
    }
    if !same || always || (!identity_allows && issuer_named) {
        wanted.push(resource.want());
    } else if !identity_allows && !root && case.get("resource_policy").is_some() {
        wanted.push(Err("resource lacks".to_owned()));
    }
    wanted
}

/// "IAM role trust policies and KMS key policies are exceptions".
fn must_have_resource_policy(case: &Value) -> bool {
    let action = lower(case["action"].as_str().unwrap());
    let parts: Vec<&str> = case["resource"].as_str().unwrap().splitn(6, ':').collect();
    let is =
        |service: &str, start: &str| parts.len() == 6 && parts[2] == service && parts[5].starts_with(start);
    let trust = action.starts_with("sts:assumerole")
        || ["sts:tagsession", "sts:setsourceidentity", "sts:setcontext"].contains(&action.as_str());
    if trust {
        return is("iam", "role/");
    }
    action.starts_with("kms:") && is("kms", "key/") && case.get("resource_policy").is_some()
}

/// What one layer said.
#[derive(Clone)]
struct Found {
    name: String,
    denials: Vec<String>,
    /// How closely the allowing statement names the caller (3 itself, 2 its role or issuer, 1 its account),
    /// and which.
    allow: Option<(u8, String)>,
}

impl Found {
    fn want(&self) -> Result<String, String> {
        match &self.allow {
            Some((_, statement)) => Ok(format!("{statement} allows")),
            None => Err(format!("{} lacks", self.name)),
        }
    }
}

fn look(case: &Value, name: &str, policies: &Value) -> Found {
    let mut found = Found { name: name.to_owned(), denials: Vec::new(), allow: None };
    for (number, policy) in policies.as_array().unwrap().iter().enumerate() {
        let variables = policy["Version"] == "2012-10-17";
        for (place, statement) in list(&policy["Statement"]).iter().enumerate() {
            let Some(closeness) = applies(case, name, statement, variables) else { continue };
            let place = format!("{name}/{number}.{place}");
            if statement["Effect"] == "Deny" {
                found.denials.push(format!("{place} denies"));
            } else if found.allow.as_ref().is_none_or(|(best, _)| name == "resource" && closeness > *best) {
                found.allow = Some((closeness, place));
            }
        }
    }
    found
}

/// Whether a statement speaks of the request, and how closely it names the caller.
fn applies(case: &Value, layer: &str, statement: &Value, variables: bool) -> Option<u8> {
    let with_principals = layer == "resource" || layer == "endpoint" || layer.starts_with("rcp");
    let closeness = if with_principals { named(case, statement)? } else { 3 };
    let action = lower(case["action"].as_str().unwrap());
    let pattern = |text: &str| tokens(&lower(text), true, false, &Value::Null);
    let acts =
        element(statement, "Action", |text| pattern(text).is_some_and(|pattern| covers(&pattern, &action)))?;
    let resource = case["resource"].as_str().unwrap();
    let resources = element(statement, "Resource", |text| {
        let colons = text.matches(':').count();
        let mut forms = vec![text.to_owned()];
        if text.starts_with("arn:") && colons < 5 {
            forms.push(format!("{text}{}", ":*".repeat(5 - colons)));
        }
        let covered = |text: &String| -> Option<bool> {
            let pattern: Vec<Token> = tokens(text, true, variables, &case["context"])?;
            Some(covers(&pattern, resource))
        };
        forms.iter().any(|form| covered(form).unwrap_or(false))
    });
    let resources = resources.unwrap_or(layer == "resource");
    let mut conditions = statement["Condition"].as_object().into_iter().flatten();
    let conditions = conditions.all(|(operator, keys)| {
        let mut keys = keys.as_object().into_iter().flatten();
        keys.all(|(key, wanted)| holds(operator, key, &list(wanted), variables, &case["context"]))
    });
    (acts && resources && conditions).then_some(closeness)
}

/// `Action` or `NotAction` and the like; none when the statement has neither.
fn element(statement: &Value, name: &str, matches: impl Fn(&str) -> bool) -> Option<bool> {
    let any = |value: &Value| list(value).iter().any(|text| matches(text.as_str().unwrap()));
    let negated = format!("Not{name}");
    match (statement.get(name), statement.get(&negated)) {
        (Some(value), _) => Some(any(value)),
        (None, Some(value)) => Some(!any(value)),
        (None, None) => None,
    }
}

/// How closely `Principal` or `NotPrincipal` names the caller; none when the statement is not about them.
fn named(case: &Value, statement: &Value) -> Option<u8> {
    if let Some(element) = statement.get("Principal") {
        return names(element).iter().filter_map(|name| closeness(case, name)).max();
    }
    let excepted = names(statement.get("NotPrincipal")?);
    let spared = if statement["Effect"] == "Deny" {
        let principal = case["principal"].as_str().unwrap();
        let mut chain: Vec<String> = vec![principal.to_owned()];
        if !account(case).is_empty() {
            chain.push(format!("arn:aws:iam::{}:root", account(case)));
        }
        if !role(case).is_empty() {
            chain.push(role(case));
        }
        let bounded =
            case.get("boundary").is_some() && !account(case).is_empty() && !principal.ends_with(":root");
        !bounded && chain.iter().all(|link| excepted.iter().any(|(_, name)| name == "*" || name == link))
    } else {
        excepted.iter().any(|name| closeness(case, name).is_some())
    };
    (!spared).then_some(3)
}

/// Every (type, name) of a principal element, accounts in their long form.
fn names(element: &Value) -> Vec<(String, String)> {
    if element == "*" {
        return vec![("AWS".to_owned(), "*".to_owned())];
    }
    let mut names = Vec::new();
    for (kind, values) in element.as_object().unwrap() {
        for value in list(values) {
            let name = value.as_str().unwrap();
            let is_account =
                kind == "AWS" && name.len() == 12 && name.chars().all(|char| char.is_ascii_digit());
            let name = if is_account { format!("arn:aws:iam::{name}:root") } else { name.to_owned() };
            names.push((kind.clone(), name));
        }
    }
    names
}

fn closeness(case: &Value, (kind, name): &(String, String)) -> Option<u8> {
    let principal = case["principal"].as_str().unwrap();
    let provider = principal.contains("-provider/");
    let service = !principal.starts_with("arn:") && principal != "anonymous";
    match kind.as_str() {
        "AWS" if name == "*" => Some(3),
        "AWS" if provider || service || principal == "anonymous" => None,
        "AWS" if *name == format!("arn:aws:iam::{}:root", account(case)) => Some(1),
        "AWS" if name == principal => Some(3),
        "AWS" if *name == role(case) || *name == issuer(case) => Some(2),
        "Service" if service && name == principal => Some(3),
        "Federated" if provider && name == principal => Some(3),
        _ => None,
    }
}

/// The caller's account; empty for services, providers and nobody.
fn account(case: &Value) -> String {
    let parts: Vec<&str> = case["principal"].as_str().unwrap().split(':').collect();
    match parts.as_slice() {
        [.., resource] if resource.contains("-provider/") => String::new(),
        [_, _, _, _, account, ..] => (*account).to_owned(),
        _ => String::new(),
    }
}

/// The role of an assumed-role session, else nothing.
fn role(case: &Value) -> String {
    let principal = case["principal"].as_str().unwrap();
    let Some((_, rest)) = principal.split_once(":assumed-role/") else { return String::new() };
    let name = rest.split('/').next().unwrap();
    let derived = format!("arn:aws:iam::{}:role/{name}", account(case));
    case["role"].as_str().map_or(derived, str::to_owned)
}

/// Who asked for a federated session, else nothing.
fn issuer(case: &Value) -> String {
    let principal = case["principal"].as_str().unwrap();
    let Some((_, name)) = principal.split_once(":federated-user/") else { return String::new() };
    let derived = format!("arn:aws:iam::{}:user/{name}", account(case));
    case["issuer"].as_str().map_or(derived, str::to_owned)
}

/// The account that owns the resource.
fn owner(case: &Value) -> String {
    if let Some(account) = case["resource_account"].as_str() {
        return account.to_owned();
    }
    let parts: Vec<&str> = case["resource"].as_str().unwrap().splitn(6, ':').collect();
    match parts.as_slice() {
        [_, _, _, _, account, _] if account.len() == 12 && account.chars().all(|c| c.is_ascii_digit()) => {
            (*account).to_owned()
        }
        _ => account(case),
    }
}

/// One value or many.
fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_else(|| vec![value.clone()])
}
