//! Making and deleting an assignment, with what must hold for it and the words for what does not.

use fault::Fault;
use model::{
    Account, AccountId, AccountStatus, Assignment, Group, Instance, PermissionSet, Principal, Provisioned,
    Sources, User,
};
use store::{Page, Tx};

use crate::account::Provisioner;
use crate::backend::Refusal;
use crate::source::{self, Assigning};

impl Provisioner {
    /// A role that already is of the set's present revision is left alone, so that giving a second principal
    /// a set costs one row. Looking for drift is what ProvisionPermissionSet is for.
    pub(crate) async fn assign(&self, tx: &mut Tx, of: Assigning<'_>) -> Result<(), Refusal> {
        let Assigning { set, account, principal, .. } = of;
        account_must_be_open(tx, account).await?;
        principal_must_exist(tx, set, principal).await?;
        let given = source::given(tx, of, self.clock.now()).await?;
        let key = (set.instance.clone(), set.id.clone(), account.clone());
        let provisioned = tx.get::<Provisioned>(&key).await?;
        if provisioned.is_none_or(|row| row.revision != set.revision) {
            self.bring(tx, set, account).await?;
        }
        let key = (set.instance.clone(), account.clone(), set.id.clone(), principal.clone());
        let assignment = match tx.get::<Assignment>(&key).await? {
            Some(held) if held.sources.by(of.giver) == Some(&given) => return Ok(()),
            Some(held) => {
                let mut assignment = Assignment::clone(&held);
                assignment.sources.add(given);
                assignment
            }
            None => Assignment {
                instance: set.instance.clone(),
                account: account.clone(),
                permission_set: set.id.clone(),
                principal: principal.clone(),
                created: self.clock.now(),
                sources: Sources::one(given),
            },
        };
        Ok(tx.put(&assignment).await?)
    }

    /// An assignment goes with its last source; with the last assignment of a set in an account, its role.
    pub(crate) async fn unassign(&self, tx: &mut Tx, of: Assigning<'_>) -> Result<(), Refusal> {
        let Assigning { set, account, principal, giver } = of;
        let key = (set.instance.clone(), account.clone(), set.id.clone(), principal.clone());
        let held = tx.get::<Assignment>(&key).await?.filter(|held| held.sources.by(giver).is_some());
        let Some(held) = held else {
            return Err(Refusal::Refused(no_such_assignment(set, account, principal)));
        };
        source::must_be_taken(tx, of, self.clock.now()).await?;
        if let Some(sources) = held.sources.without(giver) {
            return Ok(tx.put(&Assignment { sources, ..Assignment::clone(&held) }).await?);
        }
        let others = tx.scan::<Assignment>((&set.instance, account, &set.id), Page::first(2)).await?;
        if others.items.iter().all(|assignment| assignment.principal == *principal) {
            self.withdraw(tx, &set.instance, &set.id, account).await?;
        }
        tx.delete::<Assignment>(&key).await?;
        Ok(())
    }

    /// A role is where somebody is assigned to it, and nowhere else.
    pub(crate) async fn reconcile(
        &self,
        tx: &mut Tx,
        set: &PermissionSet,
        account: &AccountId,
    ) -> Result<(), Refusal> {
        let assigned = tx.scan::<Assignment>((&set.instance, account, &set.id), Page::first(1)).await?;
        if assigned.items.is_empty() {
            return self.withdraw(tx, &set.instance, &set.id, account).await;
        }
        account_must_be_open(tx, account).await?;
        self.bring(tx, set, account).await
    }
}

pub(crate) async fn account_must_be_open(tx: &mut Tx, account: &AccountId) -> Result<(), Refusal> {
    match tx.get::<Account>(account).await?.map(|account| account.status) {
        Some(AccountStatus::Active) => Ok(()),
        Some(AccountStatus::Suspended) => Err(Refusal::Refused(format!(
            "AWS SSO is unable to complete your request at this time. Obtaining permissions to manage \
             your AWS account '{account}' is taking longer than usual."
        ))),
        None => Err(Refusal::Refused(format!(
            "Received a 404 status error: Could not find account with id {account}"
        ))),
    }
}

async fn principal_must_exist(
    tx: &mut Tx,
    set: &PermissionSet,
    principal: &Principal,
) -> Result<(), Refusal> {
    let Some(instance) = tx.get::<Instance>(&set.instance).await? else {
        return Err(Fault::new("provisioning for an instance that is gone").into());
    };
    let directory = &instance.identity_store_id;
    let exists = match principal {
        Principal::User(id) => tx.exists::<User>(&(directory.clone(), id.clone())).await?,
        Principal::Group(id) => tx.exists::<Group>(&(directory.clone(), id.clone())).await?,
    };
    if exists {
        return Ok(());
    }
    let (kind, id) = (principal.kind(), principal.id());
    Err(Refusal::Refused(format!(
        "Received a 404 status error: the {kind} assignee {id} was not found in directory {directory}"
    )))
}

/// The words that tools look for in order to take the assignment for deleted.
fn no_such_assignment(set: &PermissionSet, account: &AccountId, principal: &Principal) -> String {
    format!(
        "Received a 404 status error: EntitlementItem doesn't exist with the given entitlement key \
         EntitlementKey{{accessorId=AccessorId{{value={}}}, resourceId=ResourceId{{value={account}}}, \
         auxiliaryResourceId=AuxiliaryResourceId{{value={}}}, containerId=ContainerId{{value={}}}}}",
        principal.id(),
        set.id,
        set.instance
    )
}
