//! `organizations:RemoveAccountFromOrganization`: the management account lets a member go its own way.

use wire::Unit;
use wire::generated::organizations::{Error, op, types};

use super::membership;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::RemoveAccountFromOrganization {
    fn resources(input: &types::RemoveAccountFromOrganizationRequest, scope: &Scope) -> Resources {
        super::resource(scope, &input.account_id)
    }

    async fn run(cx: &mut Cx<'_>, input: types::RemoveAccountFromOrganizationRequest) -> Result<Unit, Error> {
        let mut organization = super::organization(cx).await?;
        let account = super::account(cx, &input.account_id).await?;
        membership::check_may_leave(cx, &organization, &account).await?;
        membership::leave(cx, &mut organization, account).await?;
        Ok(Unit {})
    }
}
