//! What an operation has to say of itself, beyond its model.

use std::future::Future;
use std::sync::Arc;

use model::AccountId;
use wire::Operation;

use crate::caller::PassedOn;
use crate::cx::Cx;
use crate::vouched::Vouched;

/// An operation that we do.
pub trait Handler: Operation {
    /// Looks at what the request itself holds of who calls, before anything is decided: the code of a second
    /// factor, or what an identity provider says.
    fn prove(_cx: &mut Cx<'_>, _input: &Self::Input) -> impl Future<Output = Result<(), Self::Error>> + Send {
        async { Ok(()) }
    }

    /// What the caller must be allowed the operation's action *on*. Shapes as in the Service Authorization
    /// Reference.
    fn resources(input: &Self::Input, scope: &Scope) -> Resources;

    /// What else the caller needs the action on, where only the store knows it: the group of a membership
    /// that is named by its own id. Whole ARNs.
    fn more_resources(
        _cx: &mut Cx<'_>,
        _input: &Self::Input,
    ) -> impl Future<Output = fault::Result<Vec<String>>> + Send {
        async { Ok(Vec::new()) }
    }

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
    /// ARN of the IAM user that calls: operations of `iam` that name no user mean this one.
    pub caller_user: Option<String>,
    /// What an identity provider says of the caller, if one vouches for it.
    pub vouched: Option<Arc<Vouched>>,
    /// What a role that the caller assumes gets from it, whether or not the request says so.
    pub passed_on: PassedOn,
}

/// Whose the resources are: a caller of another account is refused, unless a resource policy says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The caller's own account.
    Caller,
    /// The management account.
    Organization,
    /// Another account, in whose place the caller's decides: its policies allow what they would allow on its
    /// own, and what guards that account guards still.
    Below(AccountId),
    /// The account of the role that the ARN names; the role's trust policy decides too.
    Role,
    /// The account that the service knows by itself, where the ARN does not say; the resource's own policy
    /// decides too.
    Account {
        /// The account.
        id: AccountId,
        /// The resource's policy, if it has one.
        policy: Option<String>,
    },
}

/// The resources that an operation's action is needed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resources {
    /// Whose they are.
    pub owner: Owner,
    /// Their ARNs; `*` for actions that know no resource types.
    pub arns: Vec<String>,
    /// Condition keys that the request itself carries, such as `aws:RequestTag/team`.
    pub keys: Vec<(String, String)>,
    /// Further actions that are needed on the same resources, such as `sts:TagSession`.
    pub also: Vec<&'static str>,
    /// Other actions that are needed on other resources, such as `iam:PassRole` on a role.
    pub elsewhere: Vec<(&'static str, String)>,
    /// Whether the ARNs are whole: then none is taken for one that leaves out its path.
    pub whole: bool,
    /// What names the instance, or the identity store, that those are in whose own ARN does not say: users,
    /// groups, accounts.
    pub within: Option<String>,
}

impl Resources {
    /// `*` in the caller's account: actions without resource types.
    pub fn any() -> Self {
        Self::of_caller("*")
    }

    /// None: whoever is recognized may call it, and no policy can deny it.
    pub fn none_needed() -> Self {
        Self {
            owner: Owner::Caller,
            arns: Vec::new(),
            keys: Vec::new(),
            also: Vec::new(),
            elsewhere: Vec::new(),
            whole: false,
            within: None,
        }
    }

    /// One resource of the caller's account. The ARN of a role, a user or a group may leave out its path: it
    /// is completed.
    pub fn of_caller(arn: impl Into<String>) -> Self {
        Self::none_needed().and(arn)
    }

    /// One resource of the organization.
    pub fn of_organization(arn: impl Into<String>) -> Self {
        Self { owner: Owner::Organization, ..Self::of_caller(arn) }
    }

    /// An instance or an identity store. What the request needs beside it is in it too, unless its own ARN
    /// says otherwise.
    pub fn of_instance(arn: impl Into<String>) -> Self {
        let arn = arn.into();
        Self { within: Some(arn.clone()), ..Self::of_organization(arn) }
    }

    /// One resource of an account that the caller's account stands above.
    pub fn of_account_below(account: AccountId, arn: impl Into<String>) -> Self {
        Self { owner: Owner::Below(account), ..Self::of_caller(arn) }
    }

    /// A role to assume, of any account.
    pub fn of_role(arn: impl Into<String>) -> Self {
        Self { owner: Owner::Role, ..Self::of_caller(arn) }
    }

    /// And another one; the caller needs the action on each.
    #[must_use]
    pub fn and(mut self, arn: impl Into<String>) -> Self {
        self.arns.push(arn.into());
        self
    }

    /// And all of those; they are the same account's.
    #[must_use]
    pub fn with_all(mut self, other: Self) -> Self {
        self.arns.extend(other.arns);
        self
    }

    /// Each action that is needed, with what it is needed on.
    pub(crate) fn wanted<'a>(&'a self, action: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let actions = move || std::iter::once(action).chain(self.also.iter().copied());
        let here = self.arns.iter().flat_map(move |arn| actions().map(move |action| (action, arn.as_str())));
        here.chain(self.elsewhere.iter().map(|(action, arn)| (*action, arn.as_str())))
    }

    /// With a condition key that the request carries; one key may have several values.
    #[must_use]
    pub fn with(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.keys.push((key.into(), value.into()));
        self
    }

    /// With condition keys that the request carries.
    #[must_use]
    pub(crate) fn with_all_keys(mut self, keys: Vec<(String, String)>) -> Self {
        self.keys.extend(keys);
        self
    }

    /// And this action is needed too.
    #[must_use]
    pub fn needing(mut self, action: &'static str) -> Self {
        self.also.push(action);
        self
    }

    /// And this action is needed on that resource.
    #[must_use]
    pub fn needing_on(mut self, action: &'static str, arn: impl Into<String>) -> Self {
        self.elsewhere.push((action, arn.into()));
        self
    }
}
