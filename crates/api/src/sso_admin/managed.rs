//! Policies that a permission set refers to: AWS's own by ARN, customers' by name and path. Together they are
//! bounded.

use model::{CustomerPolicyReference, PermissionSet, Quota};
use wire::generated::sso_admin::{Error, types};

use crate::cx::Cx;

/// Where a customer managed policy is when its path is not given.
const ROOT_PATH: &str = "/";

/// Refuses an ARN under which AWS has no policy.
pub(super) fn check_exists(arn: &str) -> Result<(), Error> {
    match policy::managed::find(arn) {
        // The library knows a policy under every partition's ARN; roles of ours refer to one.
        Some(found) if found.arn("aws") == arn => Ok(()),
        _ => Err(Error::resource_not_found(format!("Policy does not exist with ARN: {arn}"))),
    }
}

/// How many policies a permission set may refer to, if it refers to that many already.
pub(super) async fn full(cx: &mut Cx<'_>, set: &PermissionSet) -> Result<Option<usize>, Error> {
    let instance = super::instance(cx, &set.instance.arn()).await?;
    let max = instance.settings.quota(Quota::ManagedPoliciesPerPermissionSet);
    let held = set.managed_policies.len() + set.customer_policies.len();
    Ok((held >= max).then_some(max))
}

/// A customer managed policy as it is kept.
pub(super) fn reference(given: types::CustomerManagedPolicyReference) -> CustomerPolicyReference {
    CustomerPolicyReference { name: given.name, path: given.path.unwrap_or_else(|| ROOT_PATH.to_owned()) }
}

/// A customer managed policy as it is shown.
pub(super) fn shown(kept: &CustomerPolicyReference) -> types::CustomerManagedPolicyReference {
    types::CustomerManagedPolicyReference { name: kept.name.clone(), path: Some(kept.path.clone()) }
}
