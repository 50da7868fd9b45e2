//! Finding roles, and making sure that what is protected stays as it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::{AccountId, Duration, Role};
use policy::Kind;
use provision::protect;
use store::{Folded, Page};
use wire::generated::iam::Error;

use super::{account, document};
use crate::cx::Cx;

/// Roles of one account (IAM quotas: 1000 by default, 5000 at most; provisioned ones count too).
pub(super) const ROLES_MAX: usize = 5000;
/// Managed policies attached to one role. IAM takes 10, and 20 on request; permission sets may bring 20.
pub(super) const ATTACHED_MAX: usize = 20;
/// Policies inside one role together, white space not counted (IAM quotas).
pub(super) const INLINE_CHARS_MAX: usize = 10_240;
/// A trust policy (IAM quotas: 2048, and 4096 on request).
const TRUST_CHARS_MAX: usize = 4096;
/// Longest session of a role that says nothing of it.
pub(super) const SESSION_DEFAULT: Duration = Duration::from_hours(1);
/// Roles read at once while going through an account.
const PAGE: usize = 500;

/// A role of the caller's account.
pub(super) async fn find(cx: &mut Cx<'_>, name: &str) -> Result<Arc<Role>, Error> {
    let key = (account(cx)?, Folded::of(name));
    let found = cx.tx.get::<Role>(&key).await?;
    found.ok_or_else(|| Error::no_such_entity(format!("The role with name {name} cannot be found.")))
}

/// The same, to be changed: not if an Identity Center instance owns it.
pub(super) async fn to_change(cx: &mut Cx<'_>, name: &str) -> Result<Role, Error> {
    let role = find(cx, name).await?;
    if protect::is_reserved(&role) {
        return Err(Error::unmodifiable_entity(protect::message(&role.name)));
    }
    Ok(Arc::unwrap_or_clone(role))
}

/// Refuses what cannot be a trust policy.
pub(super) fn check_trust(text: &str) -> Result<(), Error> {
    document::check(text, Kind::Trust)?;
    if Kind::Trust.size_of(text) > TRUST_CHARS_MAX {
        return Err(quota("ACLSizePerRole", TRUST_CHARS_MAX));
    }
    Ok(())
}

pub(super) fn quota(name: &str, most: usize) -> Error {
    Error::limit_exceeded(format!("Cannot exceed quota for {name}: {most}"))
}

pub(super) fn no_inline_policy(name: &str) -> Error {
    Error::no_such_entity(format!("The role policy with name {name} cannot be found."))
}

/// How often each policy is used in an account: attached, and as a boundary.
#[derive(Default)]
pub(super) struct Usage {
    pub(super) attached: BTreeMap<String, i32>,
    pub(super) boundary: BTreeMap<String, i32>,
    pub(super) roles: usize,
}

impl Usage {
    /// Goes through all roles of an account.
    pub(super) async fn of(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<Self> {
        let (mut usage, mut after) = (Self::default(), None);
        loop {
            let page = cx.tx.scan::<Role>((account,), Page::first(PAGE).after(after)).await?;
            for role in &page.items {
                usage.roles += 1;
                for arn in &role.attached_policies {
                    *usage.attached.entry(arn.clone()).or_default() += 1;
                }
                if let Some(arn) = &role.boundary {
                    *usage.boundary.entry(arn.clone()).or_default() += 1;
                }
            }
            after = page.next;
            if after.is_none() {
                return Ok(usage);
            }
        }
    }

    pub(super) fn attached(&self, arn: &str) -> i32 {
        self.attached.get(arn).copied().unwrap_or_default()
    }

    pub(super) fn boundary(&self, arn: &str) -> i32 {
        self.boundary.get(arn).copied().unwrap_or_default()
    }
}
