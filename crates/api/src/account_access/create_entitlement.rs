//! `account-access:CreateEntitlement`: lets a user or a group enter a role. Once is enough: asking again
//! gives what is there.

use fault::Context as _;
use model::id::Fresh as _;
use model::{AccessApplication, Account, Entitlement, EntitlementId, Instance, Principal, Quota, RoleOwner};
use store::Page;
use store::record::account_access::{EntitlementByPrincipal, EntitlementByRole};
use store::record::identity::has_principal;
use wire::generated::account_access::{Error, op, types};

use super::entitlements::{self, RoleNamed};
use crate::authorize;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::CreateEntitlement {
    fn resources(input: &types::CreateEntitlementRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CreateEntitlementRequest,
    ) -> Result<types::CreateEntitlementResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        let types::Entitlement::PrincipalRole(asked) = input.entitlement else {
            return Err(Error::validation("`entitlement` must have `principalRole`"));
        };
        let principal = entitlements::principal(&asked.principal)?;
        let role = entitlements::role(asked.role_arn)?;
        let key = (&application.id, &principal, &role.account, &role.arn);
        if let Some(held) = cx.tx.find::<EntitlementByPrincipal>(key).await? {
            return Ok(types::CreateEntitlementResponse { entitlement_id: held.id.to_string() });
        }
        let instance = cx.visible_instance(&application.instance).await?;
        let instance = instance.fault("the instance of account access is gone")?;
        check_principal(cx, &instance, &principal).await?;
        check_role(cx, &role).await?;
        if matches!(principal, Principal::Group(_)) {
            check_room(cx, &instance, &application, &role).await?;
        }
        let entitlement = Entitlement {
            application: application.id.clone(),
            id: EntitlementId::fresh(cx.entropy()),
            principal,
            account: role.account,
            role: role.arn,
            created: cx.now,
        };
        cx.tx.put(&entitlement).await?;
        Ok(types::CreateEntitlementResponse { entitlement_id: entitlement.id.to_string() })
    }
}

async fn check_principal(cx: &mut Cx<'_>, instance: &Instance, principal: &Principal) -> Result<(), Error> {
    if has_principal(&mut cx.tx, &instance.identity_store_id, principal).await? {
        return Ok(());
    }
    let (kind, id) = (principal.kind(), principal.id());
    Err(Error::resource_not_found(format!("the identity store has no {kind} `{id}`")))
}

/// A role of an account of the organization, which is the account's own. Whether it lets account access in is
/// asked when somebody enters.
async fn check_role(cx: &mut Cx<'_>, named: &RoleNamed) -> Result<(), Error> {
    let not_found = || Error::resource_not_found(format!("there is no role `{}`", named.arn));
    let account = cx.tx.get::<Account>(&named.account).await?.ok_or_else(not_found)?;
    if !account.backend.is_empty() {
        return Err(Error::validation(format!(
            "account `{}` is not kept here: account access opens roles of accounts that are",
            account.id
        )));
    }
    let role = authorize::role_at(cx, &named.arn).await?.filter(|role| role.arn() == named.arn);
    let role = role.ok_or_else(not_found)?;
    if role.owner != RoleOwner::Account {
        return Err(Error::validation(format!("`{}` is not a role of the account's own", named.arn)));
    }
    Ok(())
}

/// Refuses a group more than a role may be opened to.
async fn check_room(
    cx: &mut Cx<'_>,
    instance: &Instance,
    application: &AccessApplication,
    role: &RoleNamed,
) -> Result<(), Error> {
    let max = instance.settings.quota(Quota::GroupsPerRole);
    // Groups come before users.
    let of = (&application.id, &role.account, &role.arn);
    let first = cx.tx.list::<EntitlementByRole>(of, Page::first(max)).await?.items;
    let groups = first.iter().filter(|held| matches!(held.principal, Principal::Group(_))).count();
    if groups < max {
        return Ok(());
    }
    Err(Error::service_quota_exceeded(format!(
        "a role can be opened to {max} groups: delete an entitlement to `{}` first",
        role.arn
    )))
}
