//! What the organization's own resource policy may say: which member accounts may manage policies, and read.

use model::{Organization, OrganizationResourcePolicy};
use policy::{Document, Effect, Kind, PrincipalName, Principals, Statement};
use wire::generated::organizations::types::{self, InvalidInputExceptionReason};
use wire::generated::organizations::{Error, SERVICE};

use super::{invalid, view};

/// What changes something and can be delegated all the same (Organizations User Guide, "Delegated
/// administrator for AWS Organizations").
const DELEGABLE: [&str; 9] = [
    "organizations:AttachPolicy",
    "organizations:CreatePolicy",
    "organizations:DeletePolicy",
    "organizations:DetachPolicy",
    "organizations:DisablePolicyType",
    "organizations:EnablePolicyType",
    "organizations:TagResource",
    "organizations:UntagResource",
    "organizations:UpdatePolicy",
];

/// Refuses a document that is no policy, or delegates what cannot be delegated.
pub(super) fn check(content: &str) -> Result<(), Error> {
    let malformed = |what: String| invalid(InvalidInputExceptionReason::InvalidResourcePolicyJson, &what);
    let document = Document::parse(content)
        .map_err(|error| malformed(format!("the resource policy is no policy document: {error}")))?;
    document.check(Kind::Resource).map_err(|error| malformed(error.to_string()))?;
    document.statements().iter().try_for_each(check_statement)
}

fn check_statement(statement: &Statement) -> Result<(), Error> {
    let of_account = |name: &PrincipalName| matches!(name, PrincipalName::Account(_) | PrincipalName::Aws(_));
    let named = |principals: &Principals| !principals.negated && principals.names.iter().all(of_account);
    if !statement.principals().is_some_and(named) {
        return Err(invalid(
            InvalidInputExceptionReason::InvalidPrincipal,
            "You specified an invalid principal element in the policy.",
        ));
    }
    if statement.effect() == Effect::Deny {
        return Ok(());
    }
    let actions = statement.actions();
    if actions.is_negated() || !actions.names().all(is_delegable) {
        return Err(invalid(
            InvalidInputExceptionReason::UnsupportedActionInResourcePolicy,
            "You specified an action that can't be delegated in the resource policy.",
        ));
    }
    Ok(())
}

/// Whether everything that a pattern of actions covers can be delegated.
fn is_delegable(pattern: &str) -> bool {
    let mut covered =
        SERVICE.operations.iter().filter(|info| policy::covers(pattern, info.action)).peekable();
    let of_ours = pattern.get(..14).is_some_and(|start| start.eq_ignore_ascii_case("organizations:"));
    of_ours
        && covered.peek().is_some()
        && covered.all(|info| !info.mutates || DELEGABLE.contains(&info.action))
}

/// `arn:aws:organizations::<management account>:resourcepolicy/<organization>/rp-..`.
pub(super) fn arn(organization: &Organization, policy: &OrganizationResourcePolicy) -> String {
    view::arn(organization, "resourcepolicy", &policy.id)
}

/// The policy as callers see it.
pub(super) fn view(
    organization: &Organization,
    policy: &OrganizationResourcePolicy,
) -> types::ResourcePolicy {
    types::ResourcePolicy {
        resource_policy_summary: Some(types::ResourcePolicySummary {
            id: Some(policy.id.to_string()),
            arn: Some(arn(organization, policy)),
        }),
        content: Some(policy.content.clone()),
    }
}

/// What a caller hears where there is none.
pub(super) fn not_found() -> Error {
    Error::resource_policy_not_found(
        "We can't find a resource policy request with the parameter that you specified.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_and_reading_can_be_delegated_and_nothing_else() {
        for good in ["organizations:List*", "organizations:describeaccount", "organizations:AttachPolicy"] {
            assert!(is_delegable(good), "{good}");
        }
        let bad = ["organizations:*", "*", "organizations:CreateAccount", "organizations:*Account", "iam:*"];
        for bad in bad.into_iter().chain(["organizations:PutResourcePolicy", "organizations:Fly"]) {
            assert!(!is_delegable(bad), "{bad}");
        }
    }
}
