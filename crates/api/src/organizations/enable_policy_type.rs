//! `organizations:EnablePolicyType`: policies of a type can be attached from now on. AWS's own policy of the
//! type is attached everywhere at once.

use model::{Organization, TrustedService};
use wire::generated::organizations::types::ConstraintViolationExceptionReason;
use wire::generated::organizations::{Error, op, types};

use super::{policies, services, view, violation};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::EnablePolicyType {
    fn resources(input: &types::EnablePolicyTypeRequest, scope: &Scope) -> Resources {
        let resources = super::resource(scope, &input.root_id);
        resources.with("organizations:PolicyType", input.policy_type.as_str())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::EnablePolicyTypeRequest,
    ) -> Result<types::EnablePolicyTypeResponse, Error> {
        let organization = super::organization(cx).await?;
        super::check_root(&organization, &input.root_id)?;
        let kind = policies::kind(input.policy_type.as_str())?;
        policies::check_available(&organization)?;
        if organization.policy_types.contains(&kind) {
            let enabled = "The specified policy type is already enabled.";
            return Err(Error::policy_type_already_enabled(enabled));
        }
        if let Some(service) = services::needed_by(kind)
            && !cx.tx.exists::<TrustedService>(&service.to_owned()).await?
        {
            return Err(violation(
                ConstraintViolationExceptionReason::ServiceAccessNotEnabled,
                "You attempted to enable a policy type before you enabled service access. Call the \
                 EnableAWSServiceAccess API first.",
            ));
        }
        let mut policy_types = organization.policy_types.clone();
        policy_types.push(kind);
        policy_types.sort();
        let organization = Organization { policy_types, ..organization };
        cx.tx.put(&organization).await?;
        Ok(types::EnablePolicyTypeResponse { root: Some(view::root(&organization)) })
    }
}
