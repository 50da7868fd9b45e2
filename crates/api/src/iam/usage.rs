//! How often each policy is used in an account.

use std::collections::BTreeMap;

use model::{AccountId, IamGroup, IamUser, Role};

use crate::cx::Cx;
use crate::rows::every;

/// How often each policy is used in an account: attached, and as a boundary; and how many entities there are.
#[derive(Default)]
pub(super) struct Usage {
    attached: BTreeMap<String, i32>,
    boundary: BTreeMap<String, i32>,
    pub(super) roles: usize,
    pub(super) users: usize,
    pub(super) groups: usize,
}

impl Usage {
    /// Goes through all roles, users and groups of an account.
    pub(super) async fn of(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<Self> {
        let mut usage = Self::default();
        for role in every::<Role>(cx, (account,)).await? {
            usage.roles += 1;
            usage.add(&role.attached_policies, role.boundary.as_ref());
        }
        for user in every::<IamUser>(cx, (account,)).await? {
            usage.users += 1;
            usage.add(&user.attached_policies, user.boundary.as_ref());
        }
        for group in every::<IamGroup>(cx, (account,)).await? {
            usage.groups += 1;
            usage.add(&group.attached_policies, None);
        }
        Ok(usage)
    }

    fn add(&mut self, attached: &[String], boundary: Option<&String>) {
        for arn in attached {
            *self.attached.entry(arn.clone()).or_default() += 1;
        }
        if let Some(arn) = boundary {
            *self.boundary.entry(arn.clone()).or_default() += 1;
        }
    }

    pub(super) fn attached(&self, arn: &str) -> i32 {
        self.attached.get(arn).copied().unwrap_or_default()
    }

    pub(super) fn boundary(&self, arn: &str) -> i32 {
        self.boundary.get(arn).copied().unwrap_or_default()
    }
}
