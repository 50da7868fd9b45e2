//! `sso:ListCustomerManagedPolicyReferencesInPermissionSet`: customers' policies that are part of a
//! permission set.

use model::CustomerPolicyReference;
use wire::generated::sso_admin::{Error, op, types};

use super::managed;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListCustomerManagedPolicyReferencesInPermissionSet {
    fn resources(
        input: &types::ListCustomerManagedPolicyReferencesInPermissionSetRequest,
        _: &Scope,
    ) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListCustomerManagedPolicyReferencesInPermissionSetRequest,
    ) -> Result<types::ListCustomerManagedPolicyReferencesInPermissionSetResponse, Error> {
        let set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        let place = |policy: &CustomerPolicyReference| format!("{}{}", policy.path, policy.name);
        let (policies, next_token) =
            page::of_list(set.customer_policies, place, input.next_token.as_deref(), input.max_results)?;
        Ok(types::ListCustomerManagedPolicyReferencesInPermissionSetResponse {
            customer_managed_policy_references: Some(policies.iter().map(managed::shown).collect()),
            next_token,
        })
    }
}
