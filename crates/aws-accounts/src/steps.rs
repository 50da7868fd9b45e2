//! The steps of a plan as calls of IAM, each so that doing it twice leaves what doing it once does.

use fault::Fault;
use provision::desired::Provider;
use provision::plan::NewRole;
use provision::{Refusal, Step};
use wire::generated::iam::op;
use wire::generated::iam::types::{
    AttachRolePolicyRequest, CreateRoleRequest, CreateSAMLProviderRequest,
    DeleteRolePermissionsBoundaryRequest, DeleteRolePolicyRequest, DeleteRoleRequest,
    DeleteSAMLProviderRequest, DetachRolePolicyRequest, GetRoleRequest, PutRolePermissionsBoundaryRequest,
    PutRolePolicyRequest, Tag, UpdateAssumeRolePolicyRequest, UpdateRoleRequest, UpdateSAMLProviderRequest,
};

use crate::backend::{Room, TAG_INSTANCE, TAG_SET};
use crate::call::CallError;

impl Room<'_> {
    pub(crate) async fn step(&self, step: &Step) -> Result<(), Refusal> {
        let done = match step {
            Step::CreateProvider(provider) => self.create_provider(provider).await,
            Step::UpdateProvider(provider) => self.update_provider(provider).await,
            Step::DeleteProvider { .. } => {
                let request = DeleteSAMLProviderRequest { saml_provider_arn: self.provider_arn() };
                gone(self.call::<op::DeleteSAMLProvider>(request).await)
            }
            Step::CreateRole(new) => return self.create_role(new).await,
            Step::UpdateRole { role, description, max_session } => {
                let request = UpdateRoleRequest {
                    role_name: role.clone(),
                    description: Some(description.clone()),
                    max_session_duration: i32::try_from(max_session.secs()).ok(),
                };
                self.call_until_settled::<op::UpdateRole>(request, CallError::is_absence).await.map(drop)
            }
            Step::UpdateTrust { role, document } => {
                let request = UpdateAssumeRolePolicyRequest {
                    role_name: role.clone(),
                    policy_document: document.clone(),
                };
                self.call_until_settled::<op::UpdateAssumeRolePolicy>(request, is_unsettled).await.map(drop)
            }
            Step::PutBoundary { .. }
            | Step::PutInlinePolicy { .. }
            | Step::AttachPolicy { .. }
            | Step::DeleteBoundary { .. }
            | Step::DeleteInlinePolicy { .. }
            | Step::DetachPolicy { .. } => return self.change_policies(step).await,
            Step::DeleteRole { role } => {
                let request = DeleteRoleRequest { role_name: role.clone() };
                gone(self.call::<op::DeleteRole>(request).await)
            }
        };
        done.map_err(|error| self.not_done(error, step))
    }

    /// What adds waits until a role that was just made is there; what takes away is content with absence.
    async fn change_policies(&self, step: &Step) -> Result<(), Refusal> {
        let done = match step {
            Step::PutBoundary { role, policy_arn } => {
                let request = PutRolePermissionsBoundaryRequest {
                    role_name: role.clone(),
                    permissions_boundary: policy_arn.clone(),
                };
                let early = |error: &CallError| error.is_absence() && !error.names(policy_arn);
                let put = self.call_until_settled::<op::PutRolePermissionsBoundary>(request, early).await;
                return put.map(drop).map_err(|error| self.not_attached(error, policy_arn, step));
            }
            Step::AttachPolicy { role, policy_arn } => {
                let request =
                    AttachRolePolicyRequest { role_name: role.clone(), policy_arn: policy_arn.clone() };
                let early = |error: &CallError| error.is_absence() && !error.names(policy_arn);
                let attached = self.call_until_settled::<op::AttachRolePolicy>(request, early).await;
                return attached.map(drop).map_err(|error| self.not_attached(error, policy_arn, step));
            }
            Step::PutInlinePolicy { role, name, document } => {
                let request = PutRolePolicyRequest {
                    role_name: role.clone(),
                    policy_name: name.clone(),
                    policy_document: document.clone(),
                };
                self.call_until_settled::<op::PutRolePolicy>(request, CallError::is_absence).await.map(drop)
            }
            Step::DeleteBoundary { role } => {
                let request = DeleteRolePermissionsBoundaryRequest { role_name: role.clone() };
                gone(self.call::<op::DeleteRolePermissionsBoundary>(request).await)
            }
            Step::DeleteInlinePolicy { role, name } => {
                let request = DeleteRolePolicyRequest { role_name: role.clone(), policy_name: name.clone() };
                gone(self.call::<op::DeleteRolePolicy>(request).await)
            }
            Step::DetachPolicy { role, policy_arn } => {
                let request =
                    DetachRolePolicyRequest { role_name: role.clone(), policy_arn: policy_arn.clone() };
                gone(self.call::<op::DetachRolePolicy>(request).await)
            }
            _ => Err(CallError::Failed(Fault::new(format!("`{step}` is about no policy of a role")))),
        };
        done.map_err(|error| self.not_done(error, step))
    }

    async fn create_provider(&self, provider: &Provider) -> Result<(), CallError> {
        let request = CreateSAMLProviderRequest {
            saml_metadata_document: provider.metadata.clone(),
            name: provider.name.clone(),
            ..CreateSAMLProviderRequest::default()
        };
        match self.call::<op::CreateSAMLProvider>(request).await {
            // Its name follows from instance and account: nobody else's has it.
            Err(error) if error.is_presence() => self.update_provider(provider).await,
            made => made.map(drop),
        }
    }

    async fn update_provider(&self, provider: &Provider) -> Result<(), CallError> {
        let request = UpdateSAMLProviderRequest {
            saml_metadata_document: Some(provider.metadata.clone()),
            saml_provider_arn: self.provider_arn(),
            ..UpdateSAMLProviderRequest::default()
        };
        self.call_until_settled::<op::UpdateSAMLProvider>(request, CallError::is_absence).await.map(drop)
    }

    async fn create_role(&self, new: &NewRole) -> Result<(), Refusal> {
        let tag = |key: &str, value: &str| Tag { key: key.to_owned(), value: value.to_owned() };
        let request = CreateRoleRequest {
            path: Some(new.path.clone()),
            role_name: new.name.clone(),
            assume_role_policy_document: new.trust_policy.clone(),
            description: (!new.description.is_empty()).then(|| new.description.clone()),
            max_session_duration: i32::try_from(new.max_session.secs()).ok(),
            permissions_boundary: new.boundary.clone(),
            tags: Some(vec![tag(TAG_INSTANCE, self.site.instance.as_str()), tag(TAG_SET, new.set.as_str())]),
        };
        // A provider that was just made is no principal everywhere yet.
        let made = self.call_until_settled::<op::CreateRole>(request, is_unknown_principal).await;
        match (made, &new.boundary) {
            (Ok(_), _) => Ok(()),
            (Err(error), _) if error.is_presence() => self.take_over(new).await,
            (Err(error), Some(boundary)) => {
                Err(self.not_attached(error, boundary, &Step::CreateRole(new.clone())))
            }
            (Err(error), None) => Err(self.refusal(error)),
        }
    }

    /// A role of this name is there: made by this very step before, or somebody else's.
    async fn take_over(&self, new: &NewRole) -> Result<(), Refusal> {
        let request = GetRoleRequest { role_name: new.name.clone() };
        let early = CallError::is_absence;
        let standing = self.call_until_settled::<op::GetRole>(request, early).await;
        let standing = standing.map_err(|error| self.refusal(error))?;
        if self.set_of(&standing.role).as_ref() == Some(&new.set) {
            return Ok(());
        }
        Err(Refusal::name_taken(&new.name))
    }

    /// A policy that was to be attached: AWS's words where the account does not have it.
    fn not_attached(&self, error: CallError, policy_arn: &str, step: &Step) -> Refusal {
        if error.is_absence() && (error.names(policy_arn) || matches!(step, Step::CreateRole(_))) {
            return Refusal::no_policy(policy_arn);
        }
        self.not_done(error, step)
    }

    /// What should be there and is not has changed hands: the plan is about a world that has moved on.
    fn not_done(&self, error: CallError, step: &Step) -> Refusal {
        match error {
            CallError::Refused(ref refused) if error.is_absence() => {
                let account = self.site.account;
                Refusal::Fault(Fault::new(format!("`{step}` in account {account}: {refused}")))
            }
            error => self.refusal(error),
        }
    }
}

fn gone<T>(outcome: Result<T, CallError>) -> Result<(), CallError> {
    match outcome {
        Err(error) if error.is_absence() => Ok(()),
        outcome => outcome.map(drop),
    }
}

fn is_unknown_principal(error: &CallError) -> bool {
    matches!(error, CallError::Refused(refused) if refused.code.starts_with("MalformedPolicyDocument"))
        && error.names("principal")
}

fn is_unsettled(error: &CallError) -> bool {
    error.is_absence() || is_unknown_principal(error)
}
