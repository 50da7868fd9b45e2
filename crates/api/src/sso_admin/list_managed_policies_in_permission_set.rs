//! `sso:ListManagedPoliciesInPermissionSet`: AWS's own policies that are part of a permission set.

use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListManagedPoliciesInPermissionSet {
    fn resources(input: &types::ListManagedPoliciesInPermissionSetRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListManagedPoliciesInPermissionSetRequest,
    ) -> Result<types::ListManagedPoliciesInPermissionSetResponse, Error> {
        let set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        let (arns, next_token) = page::of_list(
            set.managed_policies,
            String::clone,
            input.next_token.as_deref(),
            input.max_results,
        )?;
        let policies = arns.into_iter().map(|arn| types::AttachedManagedPolicy {
            name: Some(super::last_part(&arn).to_owned()),
            arn: Some(arn),
        });
        Ok(types::ListManagedPoliciesInPermissionSetResponse {
            attached_managed_policies: Some(policies.collect()),
            next_token,
        })
    }
}
