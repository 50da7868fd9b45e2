//! `organizations:DeleteResourcePolicy`: nobody manages policies in the management account's place any more.

use model::OrganizationResourcePolicy;
use wire::Unit;
use wire::generated::organizations::{Error, op};

use super::resource_policy;
use crate::cx::Cx;
use crate::delegation;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeleteResourcePolicy {
    fn resources(_: &Unit, scope: &Scope) -> Resources {
        super::on_resource_policy(scope)
    }

    async fn run(cx: &mut Cx<'_>, _: Unit) -> Result<Unit, Error> {
        super::organization(cx).await?;
        let policy = delegation::resource_policy(cx).await?.ok_or_else(resource_policy::not_found)?;
        cx.tx.delete::<OrganizationResourcePolicy>(&policy.id).await?;
        Ok(Unit {})
    }
}
