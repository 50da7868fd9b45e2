//! `organizations:DescribeOrganization`: which organization the caller's account is in. Any account of it may
//! ask.

use fault::Context as _;
use model::Account;
use wire::Unit;
use wire::generated::organizations::Error;
use wire::generated::organizations::op::DescribeOrganization;
use wire::generated::organizations::types::{self, DescribeOrganizationResponse, OrganizationFeatureSet};

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
        Ok(DescribeOrganizationResponse {
            organization: Some(types::Organization {
                id: Some(organization.id.to_string()),
                arn: Some(view::own_arn(&organization)),
                feature_set: Some(OrganizationFeatureSet::All),
                master_account_arn: Some(view::arn(&organization, "account", &management.id)),
                master_account_id: Some(management.id.to_string()),
                master_account_email: Some(management.email.clone()),
                available_policy_types: Some(Vec::new()),
            }),
        })
    }
}
