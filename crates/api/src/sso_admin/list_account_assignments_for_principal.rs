//! `sso:ListAccountAssignmentsForPrincipal`: what a group is assigned to; what a user is, by name or through
//! groups.

use std::sync::Arc;

use model::{AccountId, Assignment, Instance, Principal};
use store::record::access::AssignmentByPrincipal;
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::{access, page};

/// A page, and the token of the next one.
type Found = (Vec<Arc<Assignment>>, Option<String>);

impl Handler for op::ListAccountAssignmentsForPrincipal {
    fn resources(input: &types::ListAccountAssignmentsForPrincipalRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListAccountAssignmentsForPrincipalRequest,
    ) -> Result<types::ListAccountAssignmentsForPrincipalResponse, Error> {
        let instance = super::organizations_instance(cx, &input.instance_arn).await?;
        let principal = super::principal(&input.principal_type, &input.principal_id)?;
        let account = input.filter.as_ref().and_then(|filter| filter.account_id.as_deref());
        let account = account.map(str::parse::<AccountId>).transpose();
        let account = account.map_err(|bad| Error::validation(bad.to_string()))?;
        let (found, next_token) = match &principal {
            Principal::User(user) => {
                let principals = access::principals(cx, &instance.identity_store_id, user).await?;
                of_all(cx, &instance, &principals, account.as_ref(), &input).await?
            }
            Principal::Group(_) => of_one(cx, &instance, &principal, account.as_ref(), &input).await?,
        };
        // What is over waits to be cleared away: a page may hold fewer than were asked for.
        let stands = found.iter().filter(|assignment| !assignment.sources.term().is_over(cx.now));
        Ok(types::ListAccountAssignmentsForPrincipalResponse {
            account_assignments: Some(stands.map(|assignment| shown(assignment)).collect()),
            next_token,
        })
    }
}

/// A group may be assigned to thousands of accounts: only the page is read.
async fn of_one(
    cx: &mut Cx<'_>,
    instance: &Instance,
    principal: &Principal,
    account: Option<&AccountId>,
    input: &types::ListAccountAssignmentsForPrincipalRequest,
) -> Result<Found, Error> {
    let page = page::asked(input.next_token.as_deref(), input.max_results)?;
    let found = match account {
        Some(account) => {
            cx.tx.list::<AssignmentByPrincipal>((&instance.id, principal, account), page).await?
        }
        None => cx.tx.list::<AssignmentByPrincipal>((&instance.id, principal), page).await?,
    };
    Ok((found.items, page::token(found.next)))
}

/// The assignments of a user and the user's groups in one order. All are read, as the portal does for the
/// user.
async fn of_all(
    cx: &mut Cx<'_>,
    instance: &Instance,
    principals: &[Principal],
    account: Option<&AccountId>,
    input: &types::ListAccountAssignmentsForPrincipalRequest,
) -> Result<Found, Error> {
    let prefixes: Vec<_> = principals.iter().map(|principal| (&instance.id, principal)).collect();
    let found = cx.tx.list_each::<AssignmentByPrincipal, _>(&prefixes, access::ASSIGNMENTS_MAX).await?;
    let wanted = |assignment: &Arc<Assignment>| account.is_none_or(|account| assignment.account == *account);
    let found = found.into_iter().flatten().filter(wanted);
    let order = |assignment: &Arc<Assignment>| {
        let Assignment { account, permission_set, principal, .. } = &**assignment;
        format!("{account} {permission_set} {principal}")
    };
    Ok(page::of_list(found, order, input.next_token.as_deref(), input.max_results)?)
}

fn shown(assignment: &Assignment) -> types::AccountAssignmentForPrincipal {
    types::AccountAssignmentForPrincipal {
        account_id: Some(assignment.account.to_string()),
        permission_set_arn: Some(assignment.permission_set.arn(&assignment.instance)),
        principal_id: Some(assignment.principal.id().to_owned()),
        principal_type: Some(assignment.principal.kind().into()),
    }
}
