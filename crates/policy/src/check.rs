//! What each kind of policy may hold, with AWS's own words for what it may not.
//!
//! Source of the texts: replies recorded from IAM (`MalformedPolicyDocument`), in the order in which IAM
//! looks.

use std::collections::HashSet;

use crate::arn;
use crate::condition::Operator;
use crate::document::{Document, Effect, Names, Statement, Version};
use crate::error::Malformed;
use crate::principal::PrincipalName;
use crate::value::date;

/// The kinds of policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Managed and inline policies of users, groups, roles and permission sets; permissions boundaries.
    Identity,
    /// A policy passed to `AssumeRole*` or `GetFederationToken`: like [`Kind::Identity`], of either version.
    Session,
    /// A role's trust policy.
    Trust,
    /// A resource's policy, a VPC endpoint's too.
    Resource,
    /// A service control policy.
    Scp,
    /// A resource control policy.
    Rcp,
}

/// IAM's sentence for a statement without actions.
pub(crate) const NO_ACTIONS: &str = "Policy statement must contain actions.";
/// What Organizations says of a policy that its type does not allow.
pub(crate) const ORGANIZATIONS: &str =
    "The provided policy document does not meet the requirements of the specified policy type.";

impl Kind {
    /// How large a policy's text is as AWS counts it against the limit of its kind: IAM leaves white space
    /// out, Organizations counts every character.
    ///
    /// Source: IAM User Guide, "IAM and AWS STS quotas"; Organizations User Guide, "Service control
    /// policies".
    #[must_use]
    pub fn size_of(self, text: &str) -> usize {
        match self {
            Kind::Scp | Kind::Rcp => text.chars().count(),
            Kind::Identity | Kind::Session | Kind::Trust | Kind::Resource => {
                text.chars().filter(|char| !char.is_whitespace()).count()
            }
        }
    }
}

impl Document {
    /// Checks what a kind of policy may and must hold.
    ///
    /// # Errors
    /// [`Malformed`] with AWS's message, for the first fault in AWS's order.
    pub fn check(&self, kind: Kind) -> Result<(), Malformed> {
        if kind == Kind::Identity && self.version() != Version::V2012 {
            return Err(whole("Policy document must be version 2012-10-17 or greater."));
        }
        match kind {
            Kind::Identity | Kind::Session => self.check_identity(),
            Kind::Trust => self.each(check_trust),
            Kind::Resource => self.each(check_resource_policy),
            Kind::Scp => self.each(check_scp),
            Kind::Rcp => self.each(check_rcp),
        }
    }

    fn check_identity(&self) -> Result<(), Malformed> {
        self.each(|statement| {
            if statement.principals().is_some() {
                return Err("Policy document should not specify a principal.".to_owned());
            }
            Ok(())
        })?;
        self.each(check_dates)?;
        self.each(check_sid)?;
        let mut sids = HashSet::new();
        self.each(|statement| match statement.sid().filter(|sid| !sid.is_empty()) {
            Some(sid) if !sids.insert(sid) => {
                Err("Statement IDs (SID) in a single policy must be unique.".to_owned())
            }
            _ => Ok(()),
        })?;
        self.each(|statement| match statement.actions().names().next() {
            None => Err(NO_ACTIONS.to_owned()),
            Some(_) => Ok(()),
        })?;
        self.each(|statement| match statement.resources().and_then(|resources| resources.names().next()) {
            None => Err("Policy statement must contain resources.".to_owned()),
            Some(_) => Ok(()),
        })?;
        self.each(|statement| statement.resources().map_or(Ok(()), check_resources))?;
        self.each(|statement| check_actions(statement.actions()))
    }

    fn each<'a>(
        &'a self,
        mut check: impl FnMut(&'a Statement) -> Result<(), String>,
    ) -> Result<(), Malformed> {
        for (number, statement) in self.statements().iter().enumerate() {
            check(statement).map_err(|message| Malformed {
                statement: Some(number),
                line: statement.line(),
                message,
            })?;
        }
        Ok(())
    }
}

fn whole(message: &str) -> Malformed {
    Malformed { statement: None, line: 1, message: message.to_owned() }
}

/// IAM's own policies take letters and digits; other services' `Sid`s may hold more.
fn check_sid(statement: &Statement) -> Result<(), String> {
    if statement.sid().unwrap_or("").bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Ok(());
    }
    let rule = "Check that your input satisfies the regular expression [0-9A-Za-z]*";
    Err(format!("Statement IDs (SID) must be alpha-numeric. {rule}"))
}

fn check_trust(statement: &Statement) -> Result<(), String> {
    check_sid(statement)?;
    if let Some(resources) = statement.resources() {
        let field = if resources.is_negated() { "NotResource" } else { "Resource" };
        return Err(format!("Has prohibited field {field}"));
    }
    match statement.principals() {
        None => return Err("Missing required field Principal".to_owned()),
        Some(principals) if principals.negated => return Err("Has prohibited field NotPrincipal".to_owned()),
        Some(principals) => principals.names.iter().try_for_each(check_principal)?,
    }
    if statement.actions().is_negated() {
        return Err("Has prohibited field NotAction".to_owned());
    }
    let trust = |action: &str| {
        let action = action.to_ascii_lowercase();
        action.starts_with("sts:") && action.len() > 4
    };
    if !statement.actions().names().all(trust) {
        return Err("AssumeRole policy may only specify STS AssumeRole actions.".to_owned());
    }
    check_dates(statement)
}

/// Whether the name can be that of a principal; whether there is such a user or role is for the caller to
/// find out.
fn check_principal(name: &PrincipalName) -> Result<(), String> {
    let PrincipalName::Aws(name) = name else { return Ok(()) };
    let is_principal = match arn::split(name) {
        Some(["arn", partition, service, "", account, resource]) => {
            let kind = resource.split_once('/').filter(|(_, name)| !name.is_empty()).map(|(kind, _)| kind);
            let named = match service {
                "iam" => matches!(kind, Some("user" | "role")),
                "sts" => matches!(kind, Some("assumed-role" | "federated-user")),
                _ => false,
            };
            let digits = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
            named && digits && partition.starts_with("aws") && !resource.contains(['*', '?'])
        }
        Some(_) => false,
        None => is_unique_id(name),
    };
    if is_principal { Ok(()) } else { Err(format!("Invalid principal in policy: \"AWS\":\"{name}\"")) }
}

/// `AIDA..` of a user, `AROA..` of a role: what IAM shows where the user or role is gone.
fn is_unique_id(name: &str) -> bool {
    let known = name.starts_with("AIDA") || name.starts_with("AROA");
    known && name.len() >= 16 && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

fn check_resource_policy(statement: &Statement) -> Result<(), String> {
    match (statement.principals(), statement.resources()) {
        (None, _) => Err("Missing required field Principal".to_owned()),
        (_, None) => Err("Missing required field Resource".to_owned()),
        _ => Ok(()),
    }
}

/// Organizations User Guide, "SCP syntax": no principals; since 2025 the full language otherwise.
fn check_scp(statement: &Statement) -> Result<(), String> {
    let fits = statement.principals().is_none() && statement.resources().is_some();
    if fits { check_actions(statement.actions()) } else { Err(ORGANIZATIONS.to_owned()) }
}

/// Organizations User Guide, "RCP syntax": `Deny` only (`Allow` belongs to `RCPFullAWSAccess`), everyone as
/// principal, no `NotPrincipal`, no `NotAction`, a service named in each action (`*` alone is
/// `RCPFullAWSAccess`'s).
fn check_rcp(statement: &Statement) -> Result<(), String> {
    let everyone = statement.principals().is_some_and(|principals| {
        !principals.negated && matches!(&*principals.names, [PrincipalName::Everyone])
    });
    let denies = statement.effect() == Effect::Deny;
    let actions = statement.actions();
    let of_services = !actions.is_negated() && actions.names().all(|action| action != "*");
    let fits = everyone && denies && of_services && statement.resources().is_some();
    if fits { Ok(()) } else { Err(ORGANIZATIONS.to_owned()) }
}

/// A date that cannot be read fails IAM's older parser.
fn check_dates(statement: &Statement) -> Result<(), String> {
    use Operator::{
        DateEquals, DateGreaterThan, DateGreaterThanEquals, DateLessThan, DateLessThanEquals, DateNotEquals,
    };
    let dates =
        [DateEquals, DateNotEquals, DateLessThan, DateLessThanEquals, DateGreaterThan, DateGreaterThanEquals];
    for condition in statement.conditions() {
        if dates.contains(&condition.operator()) && condition.values().any(|value| date(value).is_none()) {
            return Err("The policy failed legacy parsing".to_owned());
        }
    }
    Ok(())
}

fn check_resources(resources: &Names) -> Result<(), String> {
    resources.names().try_for_each(check_resource)
}

fn check_resource(resource: &str) -> Result<(), String> {
    if resource == "*" {
        return Ok(());
    }
    let mut parts = resource.splitn(6, ':');
    let (prefix, partition) = (parts.next().unwrap_or(""), parts.next());
    let Some(partition) = partition.filter(|_| prefix == "arn" || prefix == "*") else {
        return Err(format!("Resource {resource} must be in ARN format or \"*\"."));
    };
    let rest: Vec<&str> = parts.collect();
    let part = |number: usize| rest.get(number).copied().filter(|part| !part.is_empty());
    if !is_partition(partition) {
        let (service, region) = (rest.first().copied().unwrap_or("*"), rest.get(1).copied().unwrap_or("*"));
        let (account, name) = (rest.get(2).copied().unwrap_or("*"), rest.get(3).copied().unwrap_or("*"));
        return Err(format!(
            "Partition \"{partition}\" is not valid for resource \
             \"arn:{partition}:{service}:{region}:{account}:{name}\"."
        ));
    }
    let Some(service) = part(0) else {
        return Err("Resource vendor must be fully qualified and cannot contain regexes.".to_owned());
    };
    if part(1).is_some() && rest.len() > 2 {
        match service {
            "iam" if part(1) != Some("*") => {
                return Err(format!("IAM resource {resource} cannot contain region information."));
            }
            "s3" if part(1) != Some("*") => {
                return Err(format!("Resource {resource} can not contain region information."));
            }
            _ => {}
        }
    }
    match part(3) {
        Some(name) if service == "iam" && !name.contains(['*', '?', '$']) && !is_iam_path(name) => {
            Err(format!("IAM resource path must either be \"*\" or start with {}.", IAM_PATHS.join(", ")))
        }
        _ => Ok(()),
    }
}

fn is_partition(partition: &str) -> bool {
    partition == "aws" || partition.starts_with("aws-") || partition.contains('*')
}

/// What an IAM resource begins with, in the order in which IAM's message lists them.
const IAM_PATHS: [&str; 13] = [
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

fn is_iam_path(name: &str) -> bool {
    // AWS's own policies name role templates, which the message does not list.
    name == "root"
        || name.starts_with("role-template/")
        || IAM_PATHS.iter().any(|path| name.starts_with(path))
}

fn check_actions(actions: &Names) -> Result<(), String> {
    actions.names().try_for_each(|action| {
        if action == "*" {
            return Ok(());
        }
        let Some((vendor, name)) = action.split_once(':') else {
            return Err(
                "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.".to_owned()
            );
        };
        if name.contains(':') {
            return Err("Actions/Condition can contain only one colon.".to_owned());
        }
        let valid = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
        if vendor != "*" && !vendor.bytes().all(valid) {
            return Err(format!("Vendor {vendor} is not valid"));
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kind: Kind, version: &str, statements: &str) -> String {
        let text = format!("{{\"Version\":\"{version}\",\"Statement\":{statements}}}");
        match Document::parse(&text).unwrap().check(kind) {
            Ok(()) => String::new(),
            Err(error) => error.message,
        }
    }

    fn identity(parts: &str) -> String {
        check(Kind::Identity, "2012-10-17", &format!("{{\"Effect\":\"Allow\",{parts}}}"))
    }

    #[test]
    fn identity_policies_are_refused_in_iams_words() {
        assert_eq!(identity(r#""Action":"s3:*","Resource":"*""#), "");
        let cases = [
            (
                r#""Principal":"*","Action":"s3:*","Resource":"*""#,
                "Policy document should not specify a principal.",
            ),
            (r#""Action":"s3:*""#, "Policy statement must contain resources."),
            (r#""Action":[],"Resource":"*""#, "Policy statement must contain actions."),
            (
                r#""Action":"s3","Resource":"*""#,
                "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
            ),
            (r#""Action":"s3:a:b","Resource":"*""#, "Actions/Condition can contain only one colon."),
            (r#""Action":"s_3:a","Resource":"*""#, "Vendor s_3 is not valid"),
            (r#""Action":"s3:a","Resource":"bucket""#, "Resource bucket must be in ARN format or \"*\"."),
            (
                r#""Action":"s3:a","Resource":"arn:error:s3:::x""#,
                "Partition \"error\" is not valid for resource \"arn:error:s3:::x\".",
            ),
            (
                r#""Action":"s3:a","Resource":"arn:aws::::x""#,
                "Resource vendor must be fully qualified and cannot contain regexes.",
            ),
            (
                r#""Action":"s3:a","Resource":"arn:aws:s3:us-east-1::x""#,
                "Resource arn:aws:s3:us-east-1::x can not contain region information.",
            ),
            (
                r#""Action":"iam:a","Resource":"arn:aws:iam:us-east-1::user/x""#,
                "IAM resource arn:aws:iam:us-east-1::user/x cannot contain region information.",
            ),
            (
                r#""Action":"iam:a","Resource":"arn:aws:iam::1:thing/x""#,
                "IAM resource path must either be \"*\" or start with user/, federated-user/, role/, group/, \
                 instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, \
                 oidc-provider/, report/, access-report/.",
            ),
            (
                r#""Action":"s3:a","Resource":"*","Condition":{"DateLessThan":{"a":"soon"}}"#,
                "The policy failed legacy parsing",
            ),
        ];
        for (parts, expected) in cases {
            assert_eq!(identity(parts), expected);
        }
        let old = check(Kind::Identity, "2008-10-17", r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#);
        assert_eq!(old, "Policy document must be version 2012-10-17 or greater.");
        assert_eq!(
            identity(r#""Sid":"a b","Action":"*","Resource":"*""#),
            "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular \
             expression [0-9A-Za-z]*"
        );
        let one = r#"{"Sid":"A","Effect":"Allow","Action":"*","Resource":"*"}"#;
        assert_eq!(
            check(Kind::Identity, "2012-10-17", &format!("[{one},{one}]")),
            "Statement IDs (SID) in a single policy must be unique."
        );
    }

    #[test]
    fn trust_policies_name_principals_and_no_resources() {
        let trust =
            |parts: &str| check(Kind::Trust, "2012-10-17", &format!("{{\"Effect\":\"Allow\",{parts}}}"));
        assert_eq!(trust(r#""Principal":"*","Action":["sts:AssumeRole","sts:TagSession"]"#), "");
        assert_eq!(
            trust(r#""Principal":"*","Action":"sts:AssumeRole","Resource":"*""#),
            "Has prohibited field Resource"
        );
        assert_eq!(trust(r#""Action":"sts:AssumeRole""#), "Missing required field Principal");
        assert_eq!(
            trust(r#""NotPrincipal":{"AWS":"1"},"Action":"sts:AssumeRole""#),
            "Has prohibited field NotPrincipal"
        );
        let other = "AssumeRole policy may only specify STS AssumeRole actions.";
        assert_eq!(trust(r#""Principal":"*","Action":"s3:GetObject""#), other);
        assert_eq!(trust(r#""Principal":"*","Action":"*""#), other);
    }

    #[test]
    fn trusted_principals_must_look_like_principals() {
        let trust = |name: &str| {
            let statement =
                format!(r#"{{"Effect":"Allow","Principal":{{"AWS":"{name}"}},"Action":"sts:AssumeRole"}}"#);
            check(Kind::Trust, "2012-10-17", &statement)
        };
        let good = [
            "*",
            "111122223333",
            "arn:aws:iam::111122223333:root",
            "arn:aws-cn:iam::111122223333:role/service/app",
            "arn:aws:sts::111122223333:assumed-role/app/ann",
            "AROAEXAMPLEEXAMPLE12",
        ];
        for name in good {
            assert_eq!(trust(name), "", "{name}");
        }
        let bad = [
            "ann",
            "11112222333",
            "arn:aws:iam::111122223333:role/*",
            "arn:aws:iam::111122223333:group/x",
            "arn:aws:iam::1:role/x",
            "arn:aws:iam::111122223333:user/",
        ];
        for name in bad {
            assert_eq!(trust(name), format!("Invalid principal in policy: \"AWS\":\"{name}\""));
        }
    }

    #[test]
    fn sizes_are_counted_as_aws_counts_them() {
        let text = "{ \"é\":\n\t\"a b\" }";
        assert_eq!(Kind::Identity.size_of(text), 10);
        assert_eq!(Kind::Scp.size_of(text), 15);
    }

    #[test]
    fn control_policies_follow_organizations_syntax() {
        let scp = |parts: &str| check(Kind::Scp, "2012-10-17", &format!("{{{parts}}}"));
        assert_eq!(scp(r#""Effect":"Deny","NotAction":"iam:*","Resource":"*""#), "");
        assert_eq!(scp(r#""Effect":"Deny","Principal":"*","Action":"*","Resource":"*""#), ORGANIZATIONS);
        let rcp = |parts: &str| check(Kind::Rcp, "2012-10-17", &format!("{{{parts}}}"));
        assert_eq!(rcp(r#""Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*""#), "");
        assert_eq!(rcp(r#""Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*""#), ORGANIZATIONS);
        assert_eq!(rcp(r#""Effect":"Deny","Action":"s3:*","Resource":"*""#), ORGANIZATIONS);
        assert_eq!(rcp(r#""Effect":"Deny","Principal":"*","Action":"*","Resource":"*""#), ORGANIZATIONS);
    }
}
