//! `organizations:DescribeResourcePolicy`: the organization's own resource policy.

use wire::Unit;
use wire::generated::organizations::{Error, op, types};

use super::resource_policy;
use crate::cx::Cx;
use crate::delegation;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribeResourcePolicy {
    fn resources(_: &Unit, scope: &Scope) -> Resources {
        super::on_resource_policy(scope)
    }

    async fn run(cx: &mut Cx<'_>, _: Unit) -> Result<types::DescribeResourcePolicyResponse, Error> {
        let organization = super::organization(cx).await?;
        let policy = delegation::resource_policy(cx).await?.ok_or_else(resource_policy::not_found)?;
        let shown = resource_policy::view(&organization, &policy);
        Ok(types::DescribeResourcePolicyResponse { resource_policy: Some(shown) })
    }
}
