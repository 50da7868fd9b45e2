//! `account-access:ListEntitlements`: all, or by principal, role, account, or several of these.

use model::{AccessApplication, Account, AccountId, Entitlement, Principal};
use store::record::account_access::{EntitlementByPrincipal, EntitlementByRole};
use store::{Listing, Page};
use wire::generated::account_access::{Error, op, types};

use super::entitlements;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListEntitlements {
    fn resources(input: &types::ListEntitlementsRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListEntitlementsRequest,
    ) -> Result<types::ListEntitlementsResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        let wanted = Wanted::read(input.filter.principal_role.unwrap_or_default())?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = match wanted {
            Some(wanted) => wanted.list(cx, &application, page).await?,
            None => Listing { items: Vec::new(), next: None },
        };
        let accounts: Vec<AccountId> = found.items.iter().map(|found| found.account.clone()).collect();
        let accounts = cx.tx.get_many::<Account>(&accounts).await?;
        let shown = |found: &Entitlement, name: Option<String>| types::EntitlementsListMember {
            entitlement_id: found.id.to_string(),
            entitlement: types::EntitlementSummary::PrincipalRole(types::PrincipalRoleEntitlementSummary {
                principal: entitlements::shown_principal(&found.principal),
                role_arn: found.role.clone(),
                account: found.account.to_string(),
                account_name: name,
            }),
            created_at: wire::Timestamp::from_millis(found.created.0),
        };
        let both = found.items.iter().zip(accounts);
        Ok(types::ListEntitlementsResponse {
            entitlements: both
                .map(|(found, account)| shown(found, account.map(|account| account.name.clone())))
                .collect(),
            next_token: page::token(found.next),
        })
    }
}

/// What is listed. A role says its account too.
struct Wanted {
    principal: Option<Principal>,
    account: Option<AccountId>,
    role: Option<String>,
}

impl Wanted {
    /// What a filter asks for; none when it contradicts itself.
    fn read(filter: types::PrincipalRoleEntitlementFilter) -> Result<Option<Self>, Error> {
        let principal = filter.principal.as_ref().map(entitlements::principal_wanted).transpose()?;
        let account = filter.account.map(|account| account.parse::<AccountId>()).transpose();
        let account = account.map_err(|bad| Error::validation(bad.to_string()))?;
        let Some(role) = filter.role_arn else { return Ok(Some(Self { principal, account, role: None })) };
        let role = entitlements::role(role)?;
        if account.is_some_and(|account| account != role.account) {
            return Ok(None);
        }
        Ok(Some(Self { principal, account: Some(role.account), role: Some(role.arn) }))
    }

    /// Each filter is the beginning of a key, so a page costs what it shows.
    async fn list(
        &self,
        cx: &mut Cx<'_>,
        application: &AccessApplication,
        page: Page,
    ) -> fault::Result<Listing<Entitlement>> {
        let of = &application.id;
        match (&self.principal, &self.account, &self.role) {
            (Some(principal), Some(account), Some(role)) => {
                cx.tx.list::<EntitlementByPrincipal>((of, principal, account, role), page).await
            }
            (Some(principal), Some(account), None) => {
                cx.tx.list::<EntitlementByPrincipal>((of, principal, account), page).await
            }
            (Some(principal), None, _) => cx.tx.list::<EntitlementByPrincipal>((of, principal), page).await,
            (None, Some(account), Some(role)) => {
                cx.tx.list::<EntitlementByRole>((of, account, role), page).await
            }
            (None, Some(account), None) => cx.tx.list::<EntitlementByRole>((of, account), page).await,
            (None, None, _) => cx.tx.list::<EntitlementByRole>((of,), page).await,
        }
    }
}
