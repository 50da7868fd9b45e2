//! `iam:PutRolePolicy`: a policy inside a role, new or in the place of the one of its name.

use policy::Kind;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::PutRolePolicy;
use wire::generated::iam::types::PutRolePolicyRequest;

use super::{document, roles};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for PutRolePolicy {
    fn resources(input: &PutRolePolicyRequest, scope: &Scope) -> Resources {
        super::role_resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: PutRolePolicyRequest) -> Result<Unit, Error> {
        let mut role = roles::to_change(cx, &input.role_name).await?;
        document::check(&input.policy_document, Kind::Identity)?;
        let held = role.inline_policies.iter_mut().find(|(name, _)| *name == input.policy_name);
        match held {
            Some((_, text)) => *text = input.policy_document,
            None => role.inline_policies.push((input.policy_name, input.policy_document)),
        }
        let size: usize = role.inline_policies.iter().map(|(_, text)| Kind::Identity.size_of(text)).sum();
        if size > roles::INLINE_CHARS_MAX {
            return Err(Error::limit_exceeded(format!(
                "Maximum policy size of {} bytes exceeded for role {}",
                roles::INLINE_CHARS_MAX,
                role.name
            )));
        }
        cx.tx.put(&role).await?;
        Ok(Unit {})
    }
}
