//! The seam to whatever holds an account's roles: our own account plane, or accounts elsewhere.
//!
//! A backend looks and changes; what should be is decided elsewhere ([`crate::desired`],
//! [`mod@crate::plan`]). Both calls get the transaction of the work they belong to. A backend that keeps its
//! roles in the store reads and writes through it, so that roles and the request's outcome are committed
//! together. One that speaks to other accounts reads its own settings through it, writes nothing, and lets it
//! go ([`Tx::let_go`]) before it waits for anybody, so that a slow account holds no snapshot. When the commit
//! fails, or the process dies, the work begins again by observing and finds less to do.
//!
//! [`model::Account::backend`] names the backend of an account. The worker makes one call about
//! an account at a time, and drops one that takes longer than [`model::limits::PROVISION_CALL_TIME_MAX`].
//!
//! Entering a role ([`AccountBackend::assume`]) is for backends whose accounts have an STS of their own;
//! sessions of the local account plane are statements that we sign ourselves.

use fault::Fault;
use model::{AccountId, Duration, InstanceId, PermissionSetId};
use store::{BoxFuture, Tx};

use crate::enter::{Entered, Presented};
use crate::naming::Naming;
use crate::plan::{Observed, Step};

/// What a backend answers, in its time.
pub type Answer<'a, T> = BoxFuture<'a, Result<T, Refusal>>;

/// Holds roles and SAML providers of accounts.
pub trait AccountBackend: Send + Sync + 'static {
    /// What this backend can do.
    fn capabilities(&self) -> Capabilities;

    /// How roles and the SAML provider are called at `site`; `region` is the instance's. As Identity Center
    /// calls them, unless those names are reserved there.
    fn naming<'a>(&'a self, tx: &'a mut Tx, site: Site<'a>, region: &'a str) -> Answer<'a, Naming> {
        let _ = (tx, site);
        Box::pin(async move { Ok(Naming::of_identity_center(region)) })
    }

    /// What stands at `site` and belongs to its instance, as far as `scope` reaches. Documents come back as
    /// the texts that they were given as.
    fn observe<'a>(&'a self, tx: &'a mut Tx, site: Site<'a>, scope: Scope<'a>) -> Answer<'a, Observed>;

    /// Does the steps in their order. Each is idempotent. A transactional backend that refuses has changed
    /// nothing; another may have done the steps before the one it refused.
    fn apply<'a>(&'a self, tx: &'a mut Tx, site: Site<'a>, steps: &'a [Step]) -> Answer<'a, ()>;

    /// What `apply` would refuse of these steps, as far as that can be told without doing any. Changes
    /// nothing.
    fn rehearse<'a>(&'a self, tx: &'a mut Tx, site: Site<'a>, steps: &'a [Step]) -> Answer<'a, ()>;

    /// A session in a role, for what our assertion says.
    fn assume<'a>(&'a self, tx: &'a mut Tx, site: Site<'a>, presented: &'a Presented) -> Answer<'a, Entered> {
        let _ = (tx, presented);
        let name = self.capabilities().name;
        let what = format!("account {} is kept by `{name}`, which takes no assertions", site.account);
        Box::pin(async move { Err(Fault::new(what).into()) })
    }
}

/// What a backend can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// Its name, in [`model::Account::backend`] and in messages.
    pub name: &'static str,
    /// Whether its changes are committed together with the transaction they were made in.
    pub transactional: bool,
}

/// One instance's part of one account.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a> {
    /// The instance.
    pub instance: &'a InstanceId,
    /// The account.
    pub account: &'a AccountId,
}

/// Which of an instance's roles in an account are looked at. The SAML provider always is.
#[derive(Clone, Copy, Debug)]
pub enum Scope<'a> {
    /// All of them.
    Account,
    /// Those of one permission set.
    Set {
        /// The permission set.
        set: &'a PermissionSetId,
        /// The name that its role is recorded under. Backends that cannot look for a role by its permission
        /// set go by this.
        recorded: Option<&'a str>,
    },
}

/// What is said of an account that does not answer.
pub(crate) const UNREACHABLE: &str = "the account could not be reached: try again later";

/// Why a backend did not do what it was asked.
#[derive(Debug)]
pub enum Refusal {
    /// The account does not allow it; trying again will not help. The text is AWS's `FailureReason`.
    Refused(String),
    /// The account is asked too often: everything about it waits, longer each time.
    Throttled {
        /// How long at least, where the account says so.
        retry_after: Option<Duration>,
    },
    /// The account did not answer, or not sensibly: trying again may help.
    Unreachable(Fault),
    /// Our side failed; trying again may help.
    Fault(Fault),
}

impl Refusal {
    /// AWS's words for a policy that the account does not have.
    pub fn no_policy(policy_arn: &str) -> Self {
        Self::Refused(format!("Received a 404 status error: Not supported policy {policy_arn}."))
    }

    /// AWS's words for the name of a role that is somebody else's.
    pub fn name_taken(role: &str) -> Self {
        Self::Refused(format!("Received a 409 status error: Role with name {role} already exists."))
    }

    /// AWS's words for an account that has as many of something as it may have.
    pub fn over_quota(quota: &str, most: usize) -> Self {
        Self::Refused(format!("Received a 409 status error: Cannot exceed quota for {quota}: {most}"))
    }

    /// A permission set more than an account may have, as Identity Center says it of other limits.
    pub(crate) fn too_many_sets(account: &AccountId, most: usize) -> Self {
        Self::Refused(format!(
            "Received a 402 status error: You have exceeded AWS SSO limits. Cannot provision PermissionSet \
             more than {most} for id {account}. Please refer to \
             https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html"
        ))
    }

    /// What people are told who look at an account; what is ours is logged.
    pub(crate) fn told(&self, account: &AccountId, doing: &str) -> String {
        match self {
            Self::Refused(reason) => return reason.clone(),
            Self::Throttled { .. } => {}
            Self::Unreachable(fault) | Self::Fault(fault) => {
                tracing::warn!(%account, fault = fault.chain(), "{doing}")
            }
        }
        UNREACHABLE.to_owned()
    }

    /// For callers with nobody to tell and no time to wait: everything that trying again may help.
    pub fn into_fault(self) -> Result<String, Fault> {
        match self {
            Self::Refused(reason) => Ok(reason),
            Self::Throttled { .. } => Err(Fault::overloaded("the account is asked too often")),
            Self::Unreachable(fault) | Self::Fault(fault) => Err(fault),
        }
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
