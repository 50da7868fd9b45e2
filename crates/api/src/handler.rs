//! What an operation has to say of itself, beyond its model.

use std::future::Future;

use model::AccountId;
use wire::Operation;

use crate::cx::Cx;

/// An operation that we do.
pub trait Handler: Operation {
    /// What the caller must be allowed the operation's action *on*. Shapes as in the Service Authorization Reference.
    fn resources(input: &Self::Input, scope: &Scope) -> Resources;

    /// Does it: reads and writes through `cx.tx`, refuses with the service's own errors.
    fn run(
        cx: &mut Cx<'_>,
        input: Self::Input,
    ) -> impl Future<Output = Result<Self::Output, Self::Error>> + Send;
}

/// What ARNs are built from before the operation has read anything.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The caller's account, or the organization's management account for callers that have none.
    pub account: AccountId,
    /// The management account, which owns the organization and its Identity Center.
    pub management_account: AccountId,
    /// The organization's id.
    pub organization: String,
    /// The Region that the instance reports.
    pub region: String,
}

/// Whose the resources are: a caller of another account is refused, unless a resource policy says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The caller's own account.
    Caller,
    /// The management account.
    Organization,
}

/// The resources that an operation's action is needed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resources {
    /// Whose they are.
    pub owner: Owner,
    /// Their ARNs; `*` for actions that know no resource types.
    pub arns: Vec<String>,
}

impl Resources {
    /// `*` in the caller's account: actions without resource types.
    pub fn any() -> Self {
        Self::of_caller("*")
    }

    /// One resource of the caller's account.
    pub fn of_caller(arn: impl Into<String>) -> Self {
        Self { owner: Owner::Caller, arns: vec![arn.into()] }
    }

    /// One resource of the organization.
    pub fn of_organization(arn: impl Into<String>) -> Self {
        Self { owner: Owner::Organization, arns: vec![arn.into()] }
    }

    /// And another one; the caller needs the action on each.
    #[must_use]
    pub fn and(mut self, arn: impl Into<String>) -> Self {
        self.arns.push(arn.into());
        self
    }
}
