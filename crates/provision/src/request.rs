//! Asking for provisioning: what the sso-admin operations put down for the worker.
//!
//! Handlers validate and call one of these three; nothing else happens in their transaction. The worker
//! writes the assignment itself, in the commit in which the request succeeds, so that whoever sees
//! `SUCCEEDED` also sees the assignment, the role and the access, and nobody sees any of them before.
//!
//! AWS's idempotency: asking for an assignment that is there gives a request that succeeds; asking for the
//! same thing again while a request about it is in flight is a conflict.

use fault::Fault;
use model::id::Fresh as _;
use model::{
    Account, AccountId, Clock, Entropy, Giver, InstanceId, PermissionSetId, Principal, ProvisionKind,
    ProvisionRequest, ProvisionStatus, RequestId,
};
use store::Tx;

/// The message of the `ConflictException` while another request about the same thing is in flight.
pub const CONFLICT: &str = "There is a conflicting operation in process.";

/// Why a request was not taken.
#[derive(Debug)]
pub enum NotTaken {
    /// Another one about the same thing is in flight: `ConflictException` with [`CONFLICT`].
    Conflict,
    /// Our side failed.
    Fault(Fault),
}

impl From<Fault> for NotTaken {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// Who asks, about which permission set, and where time and chance come from.
#[derive(Clone, Copy)]
pub struct Asking<'a> {
    /// The instance.
    pub instance: &'a InstanceId,
    /// The permission set.
    pub permission_set: &'a PermissionSetId,
    /// Dates the request.
    pub clock: &'a dyn Clock,
    /// Names the request.
    pub entropy: &'a dyn Entropy,
}

/// CreateAccountAssignment, a rule or a grant: the principal shall have the permission set in the account.
pub async fn create_assignment(
    tx: &mut Tx,
    asking: Asking<'_>,
    account: AccountId,
    principal: Principal,
    giver: Giver,
) -> Result<ProvisionRequest, NotTaken> {
    put(tx, asking, ProvisionKind::CreateAssignment { account, principal, giver }).await
}

/// DeleteAccountAssignment, a rule or a grant: the principal shall not have the permission set in the account
/// any more, as far as the giver is concerned.
pub async fn delete_assignment(
    tx: &mut Tx,
    asking: Asking<'_>,
    account: AccountId,
    principal: Principal,
    giver: Giver,
) -> Result<ProvisionRequest, NotTaken> {
    put(tx, asking, ProvisionKind::DeleteAssignment { account, principal, giver }).await
}

/// ProvisionPermissionSet: the permission set's present state shall reach its role in one account, or
/// (`None`) in every account where it is provisioned.
pub async fn provision_set(
    tx: &mut Tx,
    asking: Asking<'_>,
    account: Option<AccountId>,
) -> Result<ProvisionRequest, NotTaken> {
    put(tx, asking, ProvisionKind::ProvisionSet { account }).await
}

/// The role of the permission set in an account shall be there or gone, as its assignments there ask for. For
/// changes of assignments that are made without a request each, in accounts that cannot be changed in the
/// same commit.
pub async fn reconcile(
    tx: &mut Tx,
    asking: Asking<'_>,
    account: AccountId,
) -> Result<ProvisionRequest, NotTaken> {
    put(tx, asking, ProvisionKind::Reconcile { account }).await
}

/// The unique index over what pending requests are about finds the conflict, also between two servers.
async fn put(tx: &mut Tx, asking: Asking<'_>, kind: ProvisionKind) -> Result<ProvisionRequest, NotTaken> {
    let account = match kind.account() {
        Some(account) => tx.get::<Account>(account).await?,
        None => None,
    };
    let request = ProvisionRequest {
        id: RequestId::fresh(asking.entropy),
        instance: asking.instance.clone(),
        permission_set: asking.permission_set.clone(),
        kind,
        status: ProvisionStatus::InProgress,
        created: asking.clock.now(),
        settled: None,
        part_of: None,
        away: account.is_some_and(|account| !account.backend.is_empty()),
    };
    match tx.try_put(&request).await? {
        Ok(()) => Ok(request),
        Err(_) => Err(NotTaken::Conflict),
    }
}
