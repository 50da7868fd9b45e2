//! `iam:SimulatePrincipalPolicy`: what the policies of a user, group or role allow, with others given beside
//! them.

use model::AccountId;
use policy::Document;
use std::sync::Arc;
use wire::generated::iam::Error;
use wire::generated::iam::op::SimulatePrincipalPolicy;
use wire::generated::iam::types::{
    PolicyIdentifier, PolicyIdentifierPolicyType, SimulatePolicyResponse, SimulatePrincipalPolicyRequest,
};

use super::super::account;
use super::super::bearers::{self, Borne};
use super::engine::{Policies, Source};
use super::question::Question;
use super::{boundary, numbered, resource_policy, simulate};
use crate::controls as controls_above;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for SimulatePrincipalPolicy {
    fn resources(input: &SimulatePrincipalPolicyRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.policy_source_arn.as_str())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: SimulatePrincipalPolicyRequest,
    ) -> Result<SimulatePolicyResponse, Error> {
        let account = account(cx)?;
        let bearer = bearers::find(cx, &input.policy_source_arn).await?;
        let left_out = Exclusions(input.policy_exclusion_list.unwrap_or_default());
        let caller = input.caller_arn.as_deref().unwrap_or(&bearer.arn);
        let mut question = Question::new(
            input.action_names,
            input.resource_arns,
            Some(caller),
            input.resource_owner.as_deref(),
            account.as_str(),
        )?;
        question.tell(input.context_entries.unwrap_or_default())?;
        let borne = bearer.policies.iter().filter(|policy| !left_out.identity(policy)).map(source);
        let mut identity: Vec<Source> = borne.collect();
        identity.extend(numbered("PolicyInputList", &input.policy_input_list.unwrap_or_default())?);
        let own_boundary = bearer.boundary.as_ref().filter(|_| !left_out.boundary());
        let given_boundary = boundary(input.permissions_boundary_policy_input_list.as_deref())?;
        let policies = Policies {
            identity,
            boundary: given_boundary.or_else(|| own_boundary.map(|held| held.iter().map(source).collect())),
            controls: Some(if left_out.controls() { Vec::new() } else { controls(cx, &account).await? }),
            resource: resource_policy(input.resource_policy.as_deref(), Some(caller))?,
        };
        simulate(&policies, question, input.marker.as_deref(), input.max_items)
    }
}

fn source(policy: &Borne) -> Source {
    (policy.source_id(), Arc::clone(&policy.document))
}

/// The service control policies above an account, by level.
async fn controls(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<Vec<Vec<Source>>> {
    let levels = controls_above::on_callers(cx, account).await?;
    let level = |level: Vec<policy::Named<'_>>| -> Vec<Source> {
        level
            .into_iter()
            .map(|named| (named.name.to_owned(), Arc::new(Document::clone(named.document))))
            .collect()
    };
    Ok(levels.named().into_iter().map(level).collect())
}

/// The policies of the entity that are left out.
struct Exclusions(Vec<PolicyIdentifier>);

impl Exclusions {
    fn identity(&self, policy: &Borne) -> bool {
        use PolicyIdentifierPolicyType as Type;
        let (managed, aws) = match &policy.arn {
            Some(arn) => (true, arn.starts_with("arn:aws:iam::aws:")),
            None => (false, false),
        };
        self.0.iter().any(|excluded| match excluded {
            PolicyIdentifier::PolicyType(Type::Inline) => !managed,
            PolicyIdentifier::PolicyType(Type::AwsManaged) => aws,
            PolicyIdentifier::PolicyType(Type::UserManaged) => managed && !aws,
            PolicyIdentifier::PolicyArn(arn) => policy.arn.as_ref() == Some(arn),
            PolicyIdentifier::InlinePolicyIdentifier(named) => {
                !managed
                    && named.policy_name == policy.name
                    && named.attachment_type.as_str() == policy.owner.0.word()
                    && named.attachment_name.eq_ignore_ascii_case(&policy.owner.1)
            }
            _ => false,
        })
    }

    fn boundary(&self) -> bool {
        self.kind(&PolicyIdentifierPolicyType::PermissionBoundary)
    }

    fn controls(&self) -> bool {
        self.kind(&PolicyIdentifierPolicyType::Scp)
    }

    fn kind(&self, wanted: &PolicyIdentifierPolicyType) -> bool {
        self.0.iter().any(|excluded| matches!(excluded, PolicyIdentifier::PolicyType(kind) if kind == wanted))
    }
}
