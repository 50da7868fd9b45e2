//! `vestibule:ListGrants`: grants, those that are over too; the last to end first, unless they are of one
//! principal or account.

use model::{AccountId, Grant, PermissionSetId, Principal};
use store::record::rule::{GrantByAccount, GrantByEnd, GrantByPrincipal, GrantBySet};
use wire::generated::vestibule::{Error, op, types};

use super::super::named;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

/// Which grants are asked for.
struct Filter {
    principal: Option<Principal>,
    account: Option<AccountId>,
    set: Option<PermissionSetId>,
}

impl Handler for op::ListGrants {
    fn resources(input: &types::ListGrantsRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListGrantsRequest,
    ) -> Result<types::ListGrantsResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let filter = Filter::of(&instance.id, &input)?;
        let mut page = page::asked(input.next_token.as_deref(), input.max_results)?;
        page.reverse = true;
        let id = &instance.id;
        let found = match &filter {
            Filter { principal: Some(principal), .. } => {
                cx.tx.list::<GrantByPrincipal>((id, principal), page).await?
            }
            Filter { account: Some(account), .. } => {
                cx.tx.list::<GrantByAccount>((id, account), page).await?
            }
            Filter { set: Some(set), .. } => cx.tx.list::<GrantBySet>((id, set), page).await?,
            _ => cx.tx.list::<GrantByEnd>((id,), page).await?,
        };
        let shown = found.items.iter().filter(|grant| filter.fits(grant));
        let shown = shown.map(|grant| super::shown(grant, cx.now));
        let wanted = |grant: &types::Grant| input.status.as_ref().is_none_or(|it| *it == grant.status);
        Ok(types::ListGrantsResponse {
            grants: shown.filter(wanted).collect(),
            next_token: page::token(found.next),
        })
    }
}

impl Filter {
    fn of(instance: &model::InstanceId, input: &types::ListGrantsRequest) -> Result<Self, Error> {
        let set = input.permission_set_arn.as_ref().map(|arn| named::set_id(instance, arn));
        Ok(Self {
            principal: named::filtered_principal(
                input.principal_type.as_ref(),
                input.principal_id.as_deref(),
            )?,
            account: input.account_id.as_deref().map(named::account_id).transpose()?,
            set: set.transpose()?,
        })
    }

    fn fits(&self, grant: &Grant) -> bool {
        self.principal.as_ref().is_none_or(|principal| grant.principal == *principal)
            && self.account.as_ref().is_none_or(|account| grant.account == *account)
            && self.set.as_ref().is_none_or(|set| grant.permission_set == *set)
    }
}
