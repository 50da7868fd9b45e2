//! `organizations:LeaveOrganization`: a member account goes its own way.

use wire::Unit;
use wire::generated::organizations::{Error, op};

use super::membership;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::LeaveOrganization {
    fn resources(_: &Unit, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: Unit) -> Result<Unit, Error> {
        let mut organization = super::organization(cx).await?;
        let own = cx.caller.account().map(ToString::to_string).unwrap_or_default();
        let account = super::account(cx, &own).await?;
        membership::check_may_leave(cx, &organization, &account).await?;
        membership::leave(cx, &mut organization, account).await?;
        Ok(Unit {})
    }
}
