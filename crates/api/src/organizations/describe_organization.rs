//! `organizations:DescribeOrganization`: which organization the caller's account is in. Any account of it may
//! ask.

use fault::Context as _;
use model::Account;
use wire::Unit;
use wire::generated::organizations::Error;
use wire::generated::organizations::op::DescribeOrganization;
use wire::generated::organizations::types::DescribeOrganizationResponse;

use super::view;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DescribeOrganization {
    fn resources(_: &Unit, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: Unit) -> Result<DescribeOrganizationResponse, Error> {
        let organization = super::organization(cx).await?;
        let management = cx.tx.get::<Account>(&organization.management_account).await?;
        let management = management.fault("reading the management account")?;
        let organization = view::organization(&organization, &management);
        Ok(DescribeOrganizationResponse { organization: Some(organization) })
    }
}
