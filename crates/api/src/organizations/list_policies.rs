//! `organizations:ListPolicies`: the policies of one type: AWS's own first, then by name.

use store::record::organization_policy::OrganizationPolicyByName;
use wire::generated::organizations::{Error, op, types};

use super::policies;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListPolicies {
    fn resources(input: &types::ListPoliciesRequest, _: &Scope) -> Resources {
        Resources::of_organization("*").with("organizations:PolicyType", input.filter.as_str())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListPoliciesRequest,
    ) -> Result<types::ListPoliciesResponse, Error> {
        let organization = super::organization(cx).await?;
        let kind = policies::kind(input.filter.as_str())?;
        let mut page = super::asked(input.next_token.as_deref(), input.max_results)?;
        let own = policies::managed(kind).filter(|_| input.next_token.is_none());
        let own = own.filter(|_| !organization.billing_only);
        if own.is_some() {
            // A page that would hold nothing else leads nowhere, so a page of one holds two.
            page.limit = page.limit.saturating_sub(1).max(1);
        }
        let found = cx.tx.list::<OrganizationPolicyByName>((&kind,), page).await?;
        let listed = found.items.iter().map(|policy| policies::summary(&organization, policy));
        let own = own.iter().map(|policy| policies::summary(&organization, policy));
        Ok(types::ListPoliciesResponse {
            policies: Some(own.chain(listed).collect()),
            next_token: page::token(found.next),
        })
    }
}
