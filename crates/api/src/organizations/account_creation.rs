//! The opening of an account: its row, and the role by which the management account gets into it.

use model::id::{Fresh as _, fresh_principal_id};
use model::{
    Account, AccountId, AccountStatus, Duration, Organization, ParentId, Role, RoleOwner, StandaloneAccount,
    Tag, limits,
};
use store::record::organization::{AccountByEmail, StandaloneByEmail};
use store::{Exists, Folded};

use crate::cx::Cx;

/// The role that Organizations makes in every account it creates, unless it is told another name.
const ACCESS_ROLE: &str = "OrganizationAccountAccessRole";
/// What that role may do.
const ACCESS_POLICY: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

/// An account to be opened.
#[derive(Clone, Debug)]
pub(crate) struct NewAccount {
    /// Its id, where it is not left to chance.
    pub(crate) id: Option<AccountId>,
    /// Where it hangs; the caller has made sure that it is there.
    pub(crate) parent: ParentId,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) tags: Vec<Tag>,
    /// Name of the management account's role in it, where it is not AWS's usual one.
    pub(crate) role_name: Option<String>,
}

/// Why an account was not opened; nothing is written then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotOpened {
    /// Another account has the e-mail address.
    EmailTaken,
    /// Another account has the id.
    IdTaken,
}

/// Opens an account with the management account's access role in it. How many there are is not looked at: see
/// [`has_room`].
pub(crate) async fn open_account(
    cx: &mut Cx<'_>,
    organization: &Organization,
    new: NewAccount,
) -> fault::Result<Result<Account, NotOpened>> {
    let id = new.id.unwrap_or_else(|| AccountId::fresh(cx.entropy()));
    if cx.tx.exists::<Account>(&id).await? || cx.tx.exists::<StandaloneAccount>(&id).await? {
        return Ok(Err(NotOpened::IdTaken));
    }
    if cx.tx.count::<StandaloneByEmail>((&Folded::of(&new.email),), 1).await? > 0 {
        return Ok(Err(NotOpened::EmailTaken));
    }
    let account = Account {
        id: id.clone(),
        parent: new.parent,
        name: new.name,
        email: new.email,
        status: AccountStatus::Active,
        invited: false,
        joined: cx.now,
        backend: String::new(),
        tags: new.tags,
    };
    if let Err(Exists { .. }) = cx.tx.try_put(&account).await? {
        return Ok(Err(NotOpened::EmailTaken));
    }
    let name = new.role_name.unwrap_or_else(|| ACCESS_ROLE.to_owned());
    let role = access_role(cx, organization, id, name);
    cx.tx.put(&role).await?;
    Ok(Ok(account))
}

/// Whether one more account fits.
pub(crate) async fn has_room(cx: &mut Cx<'_>) -> fault::Result<bool> {
    Ok(cx.tx.count::<AccountByEmail>((), limits::ACCOUNTS_MAX).await? < limits::ACCOUNTS_MAX)
}

/// Whether an account has this e-mail address, in the organization or alone.
pub(crate) async fn is_email_taken(cx: &mut Cx<'_>, email: &str) -> fault::Result<bool> {
    let email = Folded::of(email);
    let alone = cx.tx.count::<StandaloneByEmail>((&email,), 1).await? > 0;
    Ok(alone || cx.tx.find::<AccountByEmail>((&email,)).await?.is_some())
}

fn access_role(cx: &Cx<'_>, organization: &Organization, account: AccountId, name: String) -> Role {
    let trust = serde_json::json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "AWS": format!("arn:aws:iam::{}:root", organization.management_account) },
            "Action": "sts:AssumeRole",
        }],
    });
    Role {
        id: fresh_principal_id("AROA", &account, cx.entropy()),
        account,
        name,
        path: "/".to_owned(),
        description: String::new(),
        trust_policy: trust.to_string(),
        max_session: Duration::from_hours(1),
        inline_policies: Vec::new(),
        attached_policies: vec![ACCESS_POLICY.to_owned()],
        boundary: None,
        owner: RoleOwner::Account,
        tags: Vec::new(),
        created: cx.now,
    }
}
