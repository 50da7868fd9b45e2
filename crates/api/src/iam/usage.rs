//! How often each policy is used in an account.

use std::collections::BTreeMap;

use model::{AccountId, IamGroup, IamUser, Role};
use store::record::iam::{PolicyUse, RoleByPolicy};
use store::record::iam_user::{IamGroupByPolicy, IamUserByPolicy};

use crate::cx::Cx;
use crate::rows::every;

/// Entities of one kind are counted up to this many.
pub(super) const ENTITIES_MAX: usize = 1_000_000;

/// How often each policy is used in an account: attached, and as a boundary.
#[derive(Default)]
pub(super) struct Usage {
    attached: BTreeMap<String, i32>,
    boundary: BTreeMap<String, i32>,
}

impl Usage {
    /// Of every policy there is: goes through all roles, users and groups of an account.
    pub(super) async fn of_all(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<Self> {
        let mut usage = Self::default();
        for role in every::<Role>(cx, (account,)).await? {
            usage.add_entity(&role.attached_policies, role.boundary.as_ref());
        }
        for user in every::<IamUser>(cx, (account,)).await? {
            usage.add_entity(&user.attached_policies, user.boundary.as_ref());
        }
        for group in every::<IamGroup>(cx, (account,)).await? {
            usage.add_entity(&group.attached_policies, None);
        }
        Ok(usage)
    }

    /// Of these policies, by their ARNs, however many entities there are beside those that use them.
    pub(super) async fn of(cx: &mut Cx<'_>, account: &AccountId, policies: &[String]) -> fault::Result<Self> {
        let ways = [&PolicyUse::Attached, &PolicyUse::Boundary];
        let asked: Vec<_> =
            policies.iter().flat_map(|arn| ways.map(|how| (account, arn.as_str(), how))).collect();
        let roles = cx.tx.count_each::<RoleByPolicy, _>(&asked, ENTITIES_MAX).await?;
        let users = cx.tx.count_each::<IamUserByPolicy, _>(&asked, ENTITIES_MAX).await?;
        let groups = cx.tx.count_each::<IamGroupByPolicy, _>(&asked, ENTITIES_MAX).await?;
        let mut usage = Self::default();
        for (at, (_, arn, how)) in asked.into_iter().enumerate() {
            let counted = [&roles, &users, &groups].into_iter().filter_map(|counts| counts.get(at));
            usage.add(arn, *how, i32::try_from(counted.sum::<usize>()).unwrap_or(i32::MAX));
        }
        Ok(usage)
    }

    fn add_entity(&mut self, attached: &[String], boundary: Option<&String>) {
        for arn in attached {
            self.add(arn, PolicyUse::Attached, 1);
        }
        if let Some(arn) = boundary {
            self.add(arn, PolicyUse::Boundary, 1);
        }
    }

    fn add(&mut self, arn: &str, how: PolicyUse, times: i32) {
        let counts = match how {
            PolicyUse::Attached => &mut self.attached,
            PolicyUse::Boundary => &mut self.boundary,
        };
        *counts.entry(arn.to_owned()).or_default() += times;
    }

    pub(super) fn attached(&self, arn: &str) -> i32 {
        self.attached.get(arn).copied().unwrap_or_default()
    }

    pub(super) fn boundary(&self, arn: &str) -> i32 {
        self.boundary.get(arn).copied().unwrap_or_default()
    }

    /// Whether anything uses the policy.
    pub(super) fn has(&self, arn: &str) -> bool {
        self.attached(arn) > 0 || self.boundary(arn) > 0
    }
}
