//! What is suspicious in a policy that reads well: what allows more than was meant, or never matches.
//!
//! Nothing here changes a decision. What is known of services comes from AWS's managed policies, so the rules
//! keep silent where those do not tell.

mod known;

use std::fmt;

use crate::condition::Operator;
use crate::document::{Document, Effect, Names, Statement, Version};
use crate::pattern::variables_in;

/// Managed policies beyond which a permission set is hard to read, and near what its role may hold.
pub const MANAGED_POLICIES_MAX: usize = 5;

/// Which rule was broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// A condition key, or a policy variable, that no request has.
    UnknownConditionKey,
    /// `identitystore:UserAttribute/..`, which IAM does not know.
    IdentityStoreAttribute,
    /// `Allow` with `NotAction`: everything else is allowed, and what AWS adds tomorrow.
    AllowNotAction,
    /// Every action on every resource, without a condition.
    FullAdministrator,
    /// An action that none of the statement's resources can be the resource of.
    UnmatchedResource,
    /// More managed policies than [`MANAGED_POLICIES_MAX`].
    ManyManagedPolicies,
    /// `iam:PassRole` on every role: whoever has it can give a service any role.
    PassAnyRole,
}

impl Rule {
    /// The rule's name for programs: `full-administrator`, ..
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Rule::UnknownConditionKey => "unknown-condition-key",
            Rule::IdentityStoreAttribute => "identitystore-attribute",
            Rule::AllowNotAction => "allow-not-action",
            Rule::FullAdministrator => "full-administrator",
            Rule::UnmatchedResource => "unmatched-resource",
            Rule::ManyManagedPolicies => "many-managed-policies",
            Rule::PassAnyRole => "pass-any-role",
        }
    }
}

/// Something that the author should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// The statement, counted from 0; none when it is not about one.
    pub statement: Option<usize>,
    /// The statement's line, counted from 1.
    pub line: usize,
    /// What is the matter, and what to do.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {} ({})", self.line, self.message, self.rule.name())
    }
}

/// Everything suspicious in a policy, in the order of its statements.
///
/// ```
/// let text = r#"{"Version":"2012-10-17",
///     "Statement":{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}}"#;
/// let findings = policy::lint::document(&policy::Document::parse(text)?);
/// assert_eq!(findings[0].rule.name(), "allow-not-action");
/// # Ok::<(), policy::ParseError>(())
/// ```
#[must_use]
pub fn document(document: &Document) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, statement) in document.statements().iter().enumerate() {
        let mut found = Vec::new();
        keys(document, statement, &mut found);
        if statement.effect() == Effect::Allow {
            breadth(statement, &mut found);
        }
        unmatched(statement, &mut found);
        findings.extend(found.into_iter().map(|(rule, message)| Finding {
            rule,
            statement: Some(number),
            line: statement.line(),
            message,
        }));
    }
    findings
}

/// What is suspicious in how many managed policies one permission set has.
#[must_use]
pub fn managed_policies(count: usize) -> Option<Finding> {
    let message = format!(
        "{count} managed policies: more than {MANAGED_POLICIES_MAX} are hard to read together, and a role \
         holds 10 unless its quota is raised; merge them into one inline policy"
    );
    let many = Finding { rule: Rule::ManyManagedPolicies, statement: None, line: 1, message };
    (count > MANAGED_POLICIES_MAX).then_some(many)
}

/// What a rule found in a statement.
type Found = Vec<(Rule, String)>;

fn keys(document: &Document, statement: &Statement, found: &mut Found) {
    let mut add = |key: &str, place: &str| {
        let finding = match key.split_once('/') {
            Some((start, name)) if start.eq_ignore_ascii_case("identitystore:UserAttribute") => (
                Rule::IdentityStoreAttribute,
                format!(
                    "{place} `{key}` has no value in any request: Identity Center passes users' attributes \
                     as session tags, so write `aws:PrincipalTag/{name}`"
                ),
            ),
            _ => match known::condition_key(key) {
                Ok(()) => return,
                Err(why) => (Rule::UnknownConditionKey, format!("{place} `{key}` {why}")),
            },
        };
        if !found.contains(&finding) {
            found.push(finding);
        }
    };
    let variables = document.version() == Version::V2012;
    for name in statement.resources().into_iter().flat_map(Names::names).filter(|_| variables) {
        variables_in(name).into_iter().for_each(|key| add(key, "the variable"));
    }
    for condition in statement.conditions() {
        add(condition.key(), "the condition key");
        if variables && condition.operator().takes_variables() {
            let values = condition.values().flat_map(variables_in);
            values.for_each(|key| add(key, "the variable"));
        }
    }
}

/// What an `Allow` gives that is more than most mean.
fn breadth(statement: &Statement, found: &mut Found) {
    let everywhere = statement.resources().is_some_and(|resources| {
        !resources.is_negated() && resources.names().any(|name| name == "*" || name == "arn:*")
    });
    let actions = statement.actions();
    if actions.is_negated() {
        let message = "`Allow` with `NotAction` allows every other action of every service, those to come \
                       too: list what is allowed, or deny what is not";
        found.push((Rule::AllowNotAction, message.to_owned()));
        return;
    }
    let all = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte == b'*' || byte == b':');
    let unconditional =
        !statement.conditions().iter().any(|condition| condition.operator() != Operator::Null);
    if !everywhere {
        return;
    }
    if actions.names().any(all) {
        if unconditional {
            let message = "every action on every resource: full administrator";
            found.push((Rule::FullAdministrator, message.to_owned()));
        }
        return;
    }
    let passes = |pattern: &crate::pattern::Pattern| pattern.matches("iam:passrole", &crate::Context::new());
    if unconditional && actions.patterns.iter().any(passes) {
        let message = "`iam:PassRole` on `*`: whoever has this can hand any role of the account to a service \
                       and work with it; name the roles, or ask for `iam:PassedToService`";
        found.push((Rule::PassAnyRole, message.to_owned()));
    }
}

/// Actions that cannot match any of the statement's resources.
fn unmatched(statement: &Statement, found: &mut Found) {
    let (actions, Some(resources)) = (statement.actions(), statement.resources()) else { return };
    if actions.is_negated() || resources.is_negated() {
        return;
    }
    for action in actions.names() {
        if let Err(why) = known::action_on(action, resources.names()) {
            found.push((Rule::UnmatchedResource, format!("`{action}` {why}")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(statement: &str) -> Vec<(&'static str, String)> {
        let text = format!("{{\"Version\":\"2012-10-17\",\n\"Statement\":[{statement}]}}");
        let findings = document(&Document::parse(&text).unwrap());
        assert!(findings.iter().all(|finding| finding.line == 2 && finding.statement == Some(0)));
        findings.into_iter().map(|finding| (finding.rule.name(), finding.message)).collect()
    }

    fn rules(statement: &str) -> Vec<&'static str> {
        found(statement).into_iter().map(|(rule, _)| rule).collect()
    }

    fn conditioned(condition: &str) -> Vec<&'static str> {
        rules(&format!(
            r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*",
                "Condition":{condition}}}"#
        ))
    }

    #[test]
    fn keys_that_no_request_has_are_found() {
        assert_eq!(conditioned(r#"{"StringEquals":{"aws:PrincipalTag/team":"a","s3:prefix":"b"}}"#), [""; 0]);
        assert_eq!(conditioned(r#"{"StringEquals":{"AWS:SOURCEIP":"a"}}"#), [""; 0]);
        for key in ["aws:PrincipleTag/team", "SourceIp", "nosuchservice:Key", "aws:PrincipalTag"] {
            let condition = format!(r#"{{"StringEquals":{{"{key}":"a"}}}}"#);
            assert_eq!(conditioned(&condition), ["unknown-condition-key"], "{key}");
        }
        let variable = r#"{"StringEquals":{"s3:prefix":["${aws:usrname}","${aws:usrname}/*","${*}"]}}"#;
        assert_eq!(conditioned(variable), ["unknown-condition-key"]);
    }

    #[test]
    fn identity_store_attributes_are_session_tags() {
        let found = found(
            r#"{"Effect":"Allow","Action":"s3:GetObject",
                "Resource":"arn:aws:s3:::b/${identitystore:UserAttribute/team}/*"}"#,
        );
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0, "identitystore-attribute");
        assert!(found[0].1.ends_with("write `aws:PrincipalTag/team`"), "{}", found[0].1);
    }

    #[test]
    fn what_allows_too_much_is_found() {
        assert_eq!(rules(r#"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#), ["allow-not-action"]);
        assert_eq!(rules(r#"{"Effect":"Deny","NotAction":"iam:*","Resource":"*"}"#), [""; 0]);
        assert_eq!(rules(r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#), ["full-administrator"]);
        assert_eq!(rules(r#"{"Effect":"Allow","Action":"*:*","Resource":["*"]}"#), ["full-administrator"]);
        assert_eq!(rules(r#"{"Effect":"Deny","Action":"*","Resource":"*"}"#), [""; 0]);
        let guarded = r#"{"Effect":"Allow","Action":"*","Resource":"*",
            "Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}"#;
        assert_eq!(rules(guarded), [""; 0]);
    }

    #[test]
    fn passing_any_role_is_found() {
        for action in ["iam:PassRole", "iam:*", "iam:Pass*", "IAM:passrole"] {
            let statement = format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"*"}}"#);
            assert_eq!(rules(&statement), ["pass-any-role"], "{action}");
        }
        let one =
            r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/a"}"#;
        assert_eq!(rules(one), [""; 0]);
        let to_one = r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"*",
            "Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}}"#;
        assert_eq!(rules(to_one), [""; 0]);
    }

    #[test]
    fn actions_that_cannot_match_the_resource_are_found() {
        let on = |actions: &str, resource: &str| {
            rules(&format!(r#"{{"Effect":"Allow","Action":[{actions}],"Resource":{resource}}}"#))
        };
        let unmatched = ["unmatched-resource"];
        assert_eq!(on(r#""s3:GetObject""#, r#""arn:aws:s3:::b""#), unmatched);
        assert_eq!(on(r#""s3:GetObject""#, r#"["arn:aws:s3:::b","arn:aws:s3:::b/*"]"#), [""; 0]);
        assert_eq!(on(r#""s3:GetObject""#, r#""arn:aws:s3:::b*""#), [""; 0]);
        assert_eq!(on(r#""s3:ListBucket""#, r#""arn:aws:s3:::b/*""#), unmatched);
        assert_eq!(on(r#""s3:ListBucket""#, r#""arn:aws:s3:::*/*""#), unmatched);
        assert_eq!(on(r#""s3:ListAllMyBuckets""#, r#""arn:aws:s3:::b""#), unmatched);
        assert_eq!(on(r#""s3:ListAllMyBuckets""#, r#""*""#), [""; 0]);
        assert_eq!(on(r#""dynamodb:GetItem","s3:GetObject""#, r#""arn:aws:s3:::b/*""#), unmatched);
        assert_eq!(on(r#""*","s3:*""#, r#""arn:aws:s3:::b/*""#), [""; 0]);
        assert_eq!(on(r#""sts:AssumeRole""#, r#""arn:aws:iam::111122223333:role/a""#), [""; 0]);
        assert_eq!(on(r#""ec2:RunInstances""#, r#""arn:*:*:*:*:x/*""#), [""; 0]);
    }

    #[test]
    fn the_keys_of_awss_own_policies_are_known() {
        let mut wrong = Vec::new();
        for policy in crate::managed::iter() {
            let findings = document(&Document::parse(policy.document()).unwrap());
            let odd = findings.into_iter().filter(|finding| finding.rule == Rule::UnknownConditionKey);
            wrong.extend(odd.map(|finding| format!("{}: {finding}", policy.name())));
        }
        assert!(wrong.is_empty(), "{} findings: {:#?}", wrong.len(), wrong.get(..20.min(wrong.len())));
    }

    #[test]
    fn more_than_five_managed_policies_are_many() {
        assert!(managed_policies(5).is_none());
        assert!(managed_policies(6).unwrap().to_string().starts_with("line 1: 6 managed policies"));
    }
}
