//! What an account would refuse of steps, found out by looking and nothing else: whether the policies are
//! there, the names free, the quotas large enough, and the role that we come as allowed to do it.
//!
//! What cannot be looked at, because the role may not or because whatever speaks AWS's API there does not
//! know the call, is taken for good: doing it needs no permission to look.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use model::limits;
use provision::plan::NewRole;
use provision::{Refusal, Step};
use wire::Operation;
use wire::generated::iam::op::{GetAccountSummary, GetPolicy, GetRole, SimulatePrincipalPolicy};
use wire::generated::iam::types::{
    EvaluationResult, GetPolicyRequest, GetRoleRequest, PolicyEvaluationDecisionType,
    SimulatePrincipalPolicyRequest,
};

use crate::backend::Room;
use crate::call::CallError;

/// Something of which an account has no more than so many, by the name that refusals call it.
struct Quota {
    name: &'static str,
    most: Option<usize>,
}

/// The account as it will be after some of the steps, as far as quotas go.
struct Filling<'a> {
    roles: usize,
    roles_quota: Quota,
    attached: BTreeMap<&'a str, BTreeSet<String>>,
    attached_quota: Quota,
}

impl Room<'_> {
    pub(crate) async fn rehearse(&self, steps: &[Step]) -> Result<(), Refusal> {
        let (missing, (), mut filling) =
            tokio::try_join!(self.missing_policies(steps), self.may_do(steps), self.filling())?;
        for step in steps {
            if let Some(arn) = policy_of(step).filter(|arn| missing.contains(*arn)) {
                return Err(Refusal::no_policy(arn));
            }
            match step {
                Step::CreateRole(new) => {
                    if !self.is_to_be_made(new).await? {
                        continue;
                    }
                    filling.roles += 1;
                    filling.roles_quota.must_allow(filling.roles)?;
                    filling.attached.insert(&new.name, BTreeSet::new());
                }
                Step::DeleteRole { .. } => filling.roles = filling.roles.saturating_sub(1),
                Step::AttachPolicy { role, policy_arn } => {
                    let attached = self.attached(&mut filling.attached, role).await?;
                    attached.insert(policy_arn.clone());
                    filling.attached_quota.must_allow(attached.len())?;
                }
                Step::DetachPolicy { role, policy_arn } => {
                    self.attached(&mut filling.attached, role).await?.remove(policy_arn);
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Those of the policies that the steps name which are not there.
    async fn missing_policies(&self, steps: &[Step]) -> Result<BTreeSet<String>, Refusal> {
        let named: BTreeSet<String> = steps.iter().filter_map(policy_of).map(str::to_owned).collect();
        let looks = named.into_iter().map(|policy_arn| async move {
            match self.call::<GetPolicy>(GetPolicyRequest { policy_arn: policy_arn.clone() }).await {
                Err(error) if error.is_absence() => Ok(Some(policy_arn)),
                looked => self.if_told(looked).map(|_| None),
            }
        });
        let looks: Vec<Option<String>> =
            stream::iter(looks).buffered(limits::PLANE_LOOKS_AT_ONCE).try_collect().await?;
        Ok(looks.into_iter().flatten().collect())
    }

    /// How full the account is.
    async fn filling<'a>(&self) -> Result<Filling<'a>, Refusal> {
        let summary = self.if_told(self.call::<GetAccountSummary>(wire::Unit::default()).await)?;
        let summary = summary.and_then(|summary| summary.summary_map).unwrap_or_default();
        let number = |name: &str| summary.get(name).and_then(|number| usize::try_from(*number).ok());
        Ok(Filling {
            roles: number("Roles").unwrap_or(0),
            roles_quota: Quota { name: "RolesPerAccount", most: number("RolesQuota") },
            attached: BTreeMap::new(),
            attached_quota: Quota { name: "PoliciesPerRole", most: number("AttachedPoliciesPerRoleQuota") },
        })
    }

    /// Whether a role has to be made still; refused when its name is somebody else's.
    async fn is_to_be_made(&self, new: &NewRole) -> Result<bool, Refusal> {
        match self.call::<GetRole>(GetRoleRequest { role_name: new.name.clone() }).await {
            Err(error) if error.is_absence() => Ok(true),
            looked => match self.if_told(looked)? {
                Some(standing) if self.set_of(&standing.role).as_ref() != Some(&new.set) => {
                    Err(Refusal::name_taken(&new.name))
                }
                standing => Ok(standing.is_none()),
            },
        }
    }

    /// The policies that are attached to a role after the steps so far.
    async fn attached<'a, 'b>(
        &self,
        known: &'b mut BTreeMap<&'a str, BTreeSet<String>>,
        role: &'a str,
    ) -> Result<&'b mut BTreeSet<String>, Refusal> {
        let attached = match known.remove(role) {
            Some(attached) => attached,
            None => self.if_told(self.attached_policies(role).await)?.unwrap_or_default(),
        };
        Ok(known.entry(role).or_insert(attached))
    }

    /// Asks IAM whether the role that we come as may take the steps. Where that hangs on what only the call
    /// itself will say, it is taken for allowed.
    async fn may_do(&self, steps: &[Step]) -> Result<(), Refusal> {
        let Some(role) = &self.entered_as else { return Ok(()) };
        let mut actions: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for step in steps {
            let (action, role) = action_of(step);
            let resource = match role {
                Some(name) => self.naming().role_arn(self.site.account, name),
                None => self.provider_arn(),
            };
            actions.entry(resource).or_default().insert(action);
        }
        for (resource, actions) in actions {
            let request = SimulatePrincipalPolicyRequest {
                policy_source_arn: role.clone(),
                action_names: actions.into_iter().map(str::to_owned).collect(),
                resource_arns: Some(vec![resource.clone()]),
                ..SimulatePrincipalPolicyRequest::default()
            };
            let Ok(decided) = self.call::<SimulatePrincipalPolicy>(request).await else { continue };
            let denied = decided.evaluation_results.unwrap_or_default().into_iter().find(is_denied);
            if let Some(denied) = denied {
                return Err(Refusal::Refused(format!(
                    "{role} is not authorized to perform: {} on resource: {resource}: let {} do that",
                    denied.eval_action_name,
                    self.identity()
                )));
            }
        }
        Ok(())
    }

    /// What was looked at; nothing where the account does not tell.
    fn if_told<T>(&self, looked: Result<T, CallError>) -> Result<Option<T>, Refusal> {
        match looked {
            Ok(seen) => Ok(Some(seen)),
            Err(error) if error.is_denial() || error.is_absence() || error.is_unknown_call() => Ok(None),
            Err(error) => Err(self.refusal(error)),
        }
    }
}

impl Quota {
    fn must_allow(&self, number: usize) -> Result<(), Refusal> {
        match self.most {
            Some(most) if number > most => Err(Refusal::over_quota(self.name, most)),
            _ => Ok(()),
        }
    }
}

fn is_denied(result: &EvaluationResult) -> bool {
    let hangs_on_more = result.missing_context_values.as_ref().is_some_and(|missing| !missing.is_empty());
    result.eval_decision != PolicyEvaluationDecisionType::Allowed && !hangs_on_more
}

/// The policy that a step needs to be there.
fn policy_of(step: &Step) -> Option<&str> {
    match step {
        Step::AttachPolicy { policy_arn, .. } | Step::PutBoundary { policy_arn, .. } => Some(policy_arn),
        Step::CreateRole(new) => new.boundary.as_deref(),
        _ => None,
    }
}

/// The action that a step takes, and the role it is about if not the SAML provider.
fn action_of(step: &Step) -> (&'static str, Option<&str>) {
    use wire::generated::iam::op;
    fn action<O: Operation>() -> &'static str {
        O::INFO.action
    }
    match step {
        Step::CreateProvider(_) => (action::<op::CreateSAMLProvider>(), None),
        Step::UpdateProvider(_) => (action::<op::UpdateSAMLProvider>(), None),
        Step::DeleteProvider { .. } => (action::<op::DeleteSAMLProvider>(), None),
        Step::CreateRole(new) => (action::<op::CreateRole>(), Some(&new.name)),
        Step::UpdateRole { role, .. } => (action::<op::UpdateRole>(), Some(role)),
        Step::UpdateTrust { role, .. } => (action::<op::UpdateAssumeRolePolicy>(), Some(role)),
        Step::PutBoundary { role, .. } => (action::<op::PutRolePermissionsBoundary>(), Some(role)),
        Step::DeleteBoundary { role } => (action::<op::DeleteRolePermissionsBoundary>(), Some(role)),
        Step::PutInlinePolicy { role, .. } => (action::<op::PutRolePolicy>(), Some(role)),
        Step::DeleteInlinePolicy { role, .. } => (action::<op::DeleteRolePolicy>(), Some(role)),
        Step::AttachPolicy { role, .. } => (action::<op::AttachRolePolicy>(), Some(role)),
        Step::DetachPolicy { role, .. } => (action::<op::DetachRolePolicy>(), Some(role)),
        Step::DeleteRole { role } => (action::<op::DeleteRole>(), Some(role)),
    }
}
