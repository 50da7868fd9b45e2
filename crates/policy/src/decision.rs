//! The answer to a request, with its reasons, and how AWS words a denial.

use std::fmt;

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Every layer that has a say allows the request and none denies it.
    Allowed,
    /// Some statement says `Deny`.
    ExplicitDeny,
    /// No statement denies, but some layer that must allow does not.
    ImplicitDeny,
}

/// The kinds of policy that have a say, in the order in which they are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Layer {
    /// Resource control policies attached at one level: 0 is the root, the last is the account.
    Rcp {
        /// The place in [`Layers::rcps`](crate::Layers::rcps).
        level: usize,
    },
    /// Service control policies attached at one level.
    Scp {
        /// The place in [`Layers::scps`](crate::Layers::scps).
        level: usize,
    },
    /// The policy of the VPC endpoint the request came through.
    Endpoint,
    /// The policy of the resource; the trust policy when a role is assumed.
    Resource,
    /// The policies of the user, its groups, or the role.
    Identity,
    /// The permissions boundary of the user or role.
    Boundary,
    /// The policies passed when the session was made.
    Session,
}

impl Layer {
    /// A short name for programs: `identity`, `scp`, ..
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Layer::Rcp { .. } => "rcp",
            Layer::Scp { .. } => "scp",
            Layer::Endpoint => "endpoint",
            Layer::Resource => "resource",
            Layer::Identity => "identity",
            Layer::Boundary => "boundary",
            Layer::Session => "session",
        }
    }

    /// AWS's word for the layer: `identity-based policy`, `permissions boundary`, ..
    #[must_use]
    pub fn aws_name(self) -> &'static str {
        match self {
            Layer::Rcp { .. } => "resource control policy",
            Layer::Scp { .. } => "service control policy",
            Layer::Endpoint => "VPC endpoint policy",
            Layer::Resource => "resource-based policy",
            Layer::Identity => "identity-based policy",
            Layer::Boundary => "permissions boundary",
            Layer::Session => "session policy",
        }
    }
}

/// What a layer contributed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// A statement allows.
    Allows,
    /// A statement denies.
    Denies,
    /// The layer had to allow and has no statement that does.
    LacksAllow,
}

/// One reason of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason<'a> {
    /// The kind of policy.
    pub layer: Layer,
    /// What it contributed.
    pub verdict: Verdict,
    /// The policy's name; none for [`Verdict::LacksAllow`].
    pub policy: Option<&'a str>,
    /// The statement's place in the policy, from 0; none for [`Verdict::LacksAllow`].
    pub statement: Option<usize>,
    /// The statement's `Sid`.
    pub sid: Option<&'a str>,
}

impl<'a> Reason<'a> {
    pub(crate) fn lacks(layer: Layer) -> Reason<'a> {
        Reason { layer, verdict: Verdict::LacksAllow, policy: None, statement: None, sid: None }
    }

    /// The smallest change that would undo what this reason does to a request; none where it allows.
    #[must_use]
    pub fn remedy(&self, action: &str, resource: &str) -> Option<String> {
        match self.verdict {
            Verdict::Allows => None,
            Verdict::LacksAllow => {
                let layer = self.layer.aws_name();
                let article = if self.layer == Layer::Identity { "an" } else { "a" };
                let level = match self.layer {
                    Layer::Rcp { level } | Layer::Scp { level } => format!(" of level {level}"),
                    _ => String::new(),
                };
                let statement = format!("a statement that allows `{action}` on `{resource}`");
                Some(format!("add to {article} {layer}{level} {statement}"))
            }
            Verdict::Denies => Some(format!("narrow or remove what denies: {self}")),
        }
    }
}

impl fmt::Display for Reason<'_> {
    /// `statement 2 (`DenyDelete`) of `arn:..` (service control policy, level 1) denies`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let layer = self.layer.aws_name();
        let level = match self.layer {
            Layer::Rcp { level } | Layer::Scp { level } => format!(", level {level}"),
            _ => String::new(),
        };
        match self.verdict {
            Verdict::LacksAllow => return write!(f, "no {layer}{level} allows"),
            Verdict::Allows | Verdict::Denies => {}
        }
        write!(f, "statement {}", self.statement.unwrap_or(0) + 1)?;
        if let Some(sid) = self.sid {
            write!(f, " (`{sid}`)")?;
        }
        let verb = if self.verdict == Verdict::Allows { "allows" } else { "denies" };
        write!(f, " of `{}` ({layer}{level}) {verb}", self.policy.unwrap_or(""))
    }
}

/// The answer to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision<'a> {
    /// What was decided.
    pub outcome: Outcome,
    /// Allowed: for each layer that had to allow, the first statement that does (the root user may need
    /// none). Explicitly denied: every statement that denies. Implicitly denied: every layer that lacks an
    /// allow (where identity or resource policy would have done, both are listed). The first is the one that
    /// AWS names in its sentence.
    pub reasons: Vec<Reason<'a>>,
}

impl Decision<'_> {
    /// Whether the request may go on.
    #[must_use]
    pub fn is_allowed(&self) -> bool {
        self.outcome == Outcome::Allowed
    }

    /// AWS's sentence for a denial, as of 2026: which kind of policy denies, and which policy where it has an
    /// ARN.
    ///
    /// `resource` may be empty for actions that AWS reports without one.
    ///
    /// Source: IAM User Guide, "Troubleshoot access denied error messages".
    ///
    /// ```text
    /// User: {principal} is not authorized to perform: iam:ListRoles on resource: {resource} because no
    /// identity-based policy allows the iam:ListRoles action
    ///
    /// User: {principal} is not authorized to perform: s3:GetObject on resource: {resource} with an explicit
    /// deny in a service control policy: arn:aws:organizations::..
    /// ```
    #[must_use]
    pub fn aws_sentence(&self, principal: &str, action: &str, resource: &str) -> String {
        let mut sentence = format!("User: {principal} is not authorized to perform: {action}");
        if !resource.is_empty() {
            sentence.push_str(" on resource: ");
            sentence.push_str(resource);
        }
        let Some(reason) = self.reasons.first() else { return sentence };
        let trust = reason.layer == Layer::Resource && is_role_assumption(action);
        let layer = if trust { "role trust policy" } else { reason.layer.aws_name() };
        match reason.verdict {
            Verdict::Allows => {}
            Verdict::LacksAllow => {
                sentence.push_str(&format!(" because no {layer} allows the {action} action"));
            }
            Verdict::Denies => {
                let article = match reason.layer {
                    _ if trust => "the",
                    Layer::Identity => "an",
                    _ => "a",
                };
                sentence.push_str(&format!(" with an explicit deny in {article} {layer}"));
                if let Some(arn) = reason.policy.filter(|policy| policy.starts_with("arn:")) {
                    sentence.push_str(": ");
                    sentence.push_str(arn);
                }
            }
        }
        sentence
    }

    /// The smallest change that would let a denied request through, one line a reason; none when it is
    /// allowed.
    #[must_use]
    pub fn remedies(&self, action: &str, resource: &str) -> Vec<String> {
        self.reasons.iter().filter_map(|reason| reason.remedy(action, resource)).collect()
    }
}

pub(crate) fn is_role_assumption(action: &str) -> bool {
    action.get(..14).is_some_and(|start| start.eq_ignore_ascii_case("sts:AssumeRole"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decision(layer: Layer, verdict: Verdict, policy: &str) -> Decision<'_> {
        let reason = match verdict {
            Verdict::LacksAllow => Reason::lacks(layer),
            _ => Reason { layer, verdict, policy: Some(policy), statement: Some(1), sid: Some("No") },
        };
        Decision { outcome: Outcome::ExplicitDeny, reasons: vec![reason] }
    }

    #[test]
    fn denials_are_worded_as_aws_words_them() {
        let ann = "arn:aws:iam::123456789012:user/ann";
        let say = |layer, verdict, policy: &str, action: &str, resource: &str| {
            let sentence = decision(layer, verdict, policy).aws_sentence(ann, action, resource);
            sentence
                .strip_prefix("User: arn:aws:iam::123456789012:user/ann is not authorized to perform: ")
                .unwrap()
                .to_owned()
        };
        let (lacks, denies) = (Verdict::LacksAllow, Verdict::Denies);
        assert_eq!(
            say(Layer::Identity, lacks, "", "iam:ListRoles", "arn:aws:iam::123456789012:role/"),
            "iam:ListRoles on resource: arn:aws:iam::123456789012:role/ because no identity-based policy \
             allows the iam:ListRoles action"
        );
        assert_eq!(
            say(
                Layer::Scp { level: 1 },
                denies,
                "arn:aws:organizations::1:policy/o-a/p-b",
                "s3:ListAllMyBuckets",
                ""
            ),
            "s3:ListAllMyBuckets with an explicit deny in a service control policy: \
             arn:aws:organizations::1:policy/o-a/p-b"
        );
        let tail = |layer, verdict| {
            let text = say(layer, verdict, "inline", "a:b", "");
            text.strip_prefix("a:b ").unwrap().to_owned()
        };
        assert_eq!(tail(Layer::Identity, denies), "with an explicit deny in an identity-based policy");
        assert_eq!(tail(Layer::Boundary, denies), "with an explicit deny in a permissions boundary");
        assert_eq!(tail(Layer::Session, lacks), "because no session policy allows the a:b action");
        assert_eq!(tail(Layer::Endpoint, lacks), "because no VPC endpoint policy allows the a:b action");
        assert_eq!(tail(Layer::Resource, denies), "with an explicit deny in a resource-based policy");
        assert_eq!(
            say(Layer::Resource, lacks, "", "sts:AssumeRole", ""),
            "sts:AssumeRole because no role trust policy allows the sts:AssumeRole action"
        );
        assert_eq!(
            say(Layer::Resource, denies, "", "sts:AssumeRoleWithSAML", ""),
            "sts:AssumeRoleWithSAML with an explicit deny in the role trust policy"
        );
    }

    #[test]
    fn reasons_name_layer_policy_and_statement() {
        let denied = decision(Layer::Scp { level: 2 }, Verdict::Denies, "guard");
        assert_eq!(
            denied.reasons[0].to_string(),
            "statement 2 (`No`) of `guard` (service control policy, level 2) denies"
        );
        assert_eq!(Reason::lacks(Layer::Boundary).to_string(), "no permissions boundary allows");
        let lacking = decision(Layer::Boundary, Verdict::LacksAllow, "");
        let remedy = "add to a permissions boundary a statement that allows `a:b` on `*`";
        assert_eq!(lacking.remedies("a:b", "*"), [remedy]);
    }
}
