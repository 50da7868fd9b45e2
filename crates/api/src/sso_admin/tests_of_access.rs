//! Assignments and provisioning, through the real dispatcher with the worker run to its end.

use model::identity::Meta;
use model::{
    Account, AccountId, AccountStatus, Assignment, Duration, Group, GroupId, Membership, ParentId, Principal,
    Role, SamlProvider, Sources, UserId,
};
use store::{Committed, Page, Stored as _};
use wire::generated::sso_admin::{Error, op, types};

use super::set_id;
use super::tests::refusal;
use crate::testing::World;

const DEV: &str = "222222222222";
const PROD: &str = "333333333333";
const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

/// The id of a group, or of a user.
fn id(number: u8) -> String {
    format!("00000000-0000-4000-8000-{number:012x}")
}

fn meta() -> Meta {
    Meta {
        created: model::Timestamp(1),
        created_by: String::new(),
        updated: model::Timestamp(1),
        updated_by: String::new(),
        revision: 1,
    }
}

impl World {
    /// An organization with two member accounts and three groups.
    async fn with_accounts_and_groups() -> Self {
        let world = Self::new().await;
        for account in [DEV, PROD] {
            world.put(&world.account_row(account)).await;
        }
        for number in 1..=3 {
            world.put(&world.group_row(number)).await;
        }
        world
    }

    fn account_row(&self, id: &str) -> Account {
        Account {
            id: id.parse().unwrap(),
            parent: ParentId::Root(self.founded.organization.root_id.clone()),
            name: format!("account-{id}"),
            email: format!("{id}@technova.example"),
            status: AccountStatus::Active,
            invited: false,
            joined: model::Timestamp(1),
            backend: String::new(),
            tags: Vec::new(),
        }
    }

    fn group_row(&self, number: u8) -> Group {
        Group {
            store: self.founded.instance.identity_store_id.clone(),
            id: id(number).parse().unwrap(),
            display_name: format!("Group{number}"),
            description: String::new(),
            external_ids: Vec::new(),
            meta: meta(),
        }
    }

    fn assignment(&self, set: &str, account: &str, group: u8) -> types::CreateAccountAssignmentRequest {
        types::CreateAccountAssignmentRequest {
            instance_arn: self.instance_arn(),
            target_id: account.to_owned(),
            target_type: types::TargetType::AwsAccount,
            permission_set_arn: set.to_owned(),
            principal_type: types::PrincipalType::Group,
            principal_id: id(group),
        }
    }

    /// Asks for an assignment, and says the request's id.
    async fn assign(&self, set: &str, account: &str, group: u8) -> Result<String, Error> {
        let asked = self.assignment(set, account, group);
        let status =
            self.call::<op::CreateAccountAssignment>(asked).await?.account_assignment_creation_status;
        Ok(status.unwrap().request_id.unwrap())
    }

    /// Asks for an assignment's end, and says the request's id.
    async fn unassign(&self, set: &str, account: &str, group: u8) -> Result<String, Error> {
        let asked = self.assignment(set, account, group);
        let input = types::DeleteAccountAssignmentRequest {
            instance_arn: asked.instance_arn,
            target_id: asked.target_id,
            target_type: asked.target_type,
            permission_set_arn: asked.permission_set_arn,
            principal_type: asked.principal_type,
            principal_id: asked.principal_id,
        };
        let status =
            self.call::<op::DeleteAccountAssignment>(input).await?.account_assignment_deletion_status;
        Ok(status.unwrap().request_id.unwrap())
    }

    async fn creation(&self, request: &str) -> Result<types::AccountAssignmentOperationStatus, Error> {
        let input = types::DescribeAccountAssignmentCreationStatusRequest {
            instance_arn: self.instance_arn(),
            account_assignment_creation_request_id: request.to_owned(),
        };
        let status = self.call::<op::DescribeAccountAssignmentCreationStatus>(input).await?;
        Ok(status.account_assignment_creation_status.unwrap())
    }

    async fn deletion(&self, request: &str) -> Result<types::AccountAssignmentOperationStatus, Error> {
        let input = types::DescribeAccountAssignmentDeletionStatusRequest {
            instance_arn: self.instance_arn(),
            account_assignment_deletion_request_id: request.to_owned(),
        };
        let status = self.call::<op::DescribeAccountAssignmentDeletionStatus>(input).await?;
        Ok(status.account_assignment_deletion_status.unwrap())
    }

    async fn provision_set(
        &self,
        set: &str,
        account: Option<&str>,
    ) -> Result<types::PermissionSetProvisioningStatus, Error> {
        let target_type = match account {
            Some(_) => types::ProvisionTargetType::AwsAccount,
            None => types::ProvisionTargetType::AllProvisionedAccounts,
        };
        let input = types::ProvisionPermissionSetRequest {
            instance_arn: self.instance_arn(),
            permission_set_arn: set.to_owned(),
            target_id: account.map(str::to_owned),
            target_type,
        };
        let reply = self.call::<op::ProvisionPermissionSet>(input).await?;
        Ok(reply.permission_set_provisioning_status.unwrap())
    }

    async fn delete_set(&self, set: &str) -> Result<(), Error> {
        let input = types::DeletePermissionSetRequest {
            instance_arn: self.instance_arn(),
            permission_set_arn: set.to_owned(),
        };
        self.call::<op::DeletePermissionSet>(input).await.map(|_| ())
    }

    /// Principals that have a permission set in an account.
    async fn assigned(&self, set: &str, account: &str) -> Vec<String> {
        let input = types::ListAccountAssignmentsRequest {
            instance_arn: self.instance_arn(),
            account_id: account.to_owned(),
            permission_set_arn: set.to_owned(),
            ..Default::default()
        };
        let listed =
            self.call::<op::ListAccountAssignments>(input).await.unwrap().account_assignments.unwrap();
        listed.into_iter().map(|assignment| assignment.principal_id.unwrap()).collect()
    }

    /// Accounts that have a permission set, and sets that the first account has, both by status.
    async fn provisioned(&self, set: &str, latest: Option<bool>) -> (Vec<String>, Vec<String>) {
        let provisioning_status = latest.map(|latest| match latest {
            true => types::ProvisioningStatus::LatestPermissionSetProvisioned,
            false => types::ProvisioningStatus::LatestPermissionSetNotProvisioned,
        });
        let input = types::ListAccountsForProvisionedPermissionSetRequest {
            instance_arn: self.instance_arn(),
            permission_set_arn: set.to_owned(),
            provisioning_status: provisioning_status.clone(),
            ..Default::default()
        };
        let accounts = self.call::<op::ListAccountsForProvisionedPermissionSet>(input).await.unwrap();
        let input = types::ListPermissionSetsProvisionedToAccountRequest {
            instance_arn: self.instance_arn(),
            account_id: DEV.to_owned(),
            provisioning_status,
            ..Default::default()
        };
        let sets = self.call::<op::ListPermissionSetsProvisionedToAccount>(input).await.unwrap();
        (accounts.account_ids.unwrap(), sets.permission_sets.unwrap())
    }

    async fn roles(&self, account: &str) -> Vec<Role> {
        let account: AccountId = account.parse().unwrap();
        let found = self.app.store.begin().scan::<Role>((&account,), Page::first(10)).await.unwrap();
        found.items.iter().map(|role| Role::clone(role)).collect()
    }

    async fn saml_providers(&self, account: &str) -> usize {
        let account: AccountId = account.parse().unwrap();
        let found = self.app.store.begin().scan::<SamlProvider>((&account,), Page::first(10)).await;
        found.unwrap().items.len()
    }
}

#[tokio::test]
async fn an_assignment_becomes_a_role_and_its_end_takes_the_role_away() {
    let world = World::with_accounts_and_groups().await;
    let set = world.set("Reader").await;
    world.attach(&set, READ_ONLY).await.unwrap();
    let asked = world.call::<op::CreateAccountAssignment>(world.assignment(&set, DEV, 1)).await.unwrap();
    let asked = asked.account_assignment_creation_status.unwrap();
    assert_eq!(asked.status, Some(types::StatusValues::InProgress));
    assert_eq!((asked.target_id.as_deref(), asked.principal_id), (Some(DEV), Some(id(1))));
    assert!(world.assigned(&set, DEV).await.is_empty(), "nothing is there before the worker has been");
    world.provision().await;
    let request = asked.request_id.unwrap();
    assert_eq!(world.creation(&request).await.unwrap().status, Some(types::StatusValues::Succeeded));
    assert_eq!(refusal(world.deletion(&request).await).0, "ResourceNotFoundException", "of another kind");
    let roles = world.roles(DEV).await;
    assert_eq!(roles.len(), 1);
    assert!(roles[0].name.starts_with("AWSReservedSSO_Reader_"), "{}", roles[0].name);
    assert_eq!(roles[0].attached_policies, [READ_ONLY]);
    assert_eq!(world.saml_providers(DEV).await, 1);
    assert_eq!(world.assigned(&set, DEV).await, [id(1)]);
    assert_eq!(refusal(world.delete_set(&set).await).0, "ConflictException");
    let request = world.unassign(&set, DEV, 1).await.unwrap();
    world.provision().await;
    assert_eq!(world.deletion(&request).await.unwrap().status, Some(types::StatusValues::Succeeded));
    assert!(world.assigned(&set, DEV).await.is_empty());
    assert!(world.roles(DEV).await.is_empty());
    world.delete_set(&set).await.unwrap();
}

#[tokio::test]
async fn an_edit_reaches_roles_when_the_set_is_provisioned() {
    let world = World::with_accounts_and_groups().await;
    let set = world.set("Reader").await;
    world.assign(&set, DEV, 1).await.unwrap();
    world.assign(&set, PROD, 1).await.unwrap();
    world.provision().await;
    let everywhere = (vec![DEV.to_owned(), PROD.to_owned()], vec![set.clone()]);
    let nowhere = (Vec::new(), Vec::new());
    assert_eq!(world.provisioned(&set, None).await, everywhere);
    assert_eq!(world.provisioned(&set, Some(true)).await, everywhere);
    world.attach(&set, READ_ONLY).await.unwrap();
    assert_eq!(world.provisioned(&set, Some(true)).await, nowhere);
    assert_eq!(world.provisioned(&set, Some(false)).await, everywhere);
    assert!(world.roles(DEV).await[0].attached_policies.is_empty());
    let one = world.provision_set(&set, Some(DEV)).await.unwrap();
    assert_eq!((one.status, one.account_id.as_deref()), (Some(types::StatusValues::InProgress), Some(DEV)));
    world.provision().await;
    assert_eq!(world.provisioned(&set, Some(true)).await, (vec![DEV.to_owned()], vec![set.clone()]));
    assert_eq!(world.roles(DEV).await[0].attached_policies, [READ_ONLY]);
    let all = world.provision_set(&set, None).await.unwrap();
    assert_eq!(refusal(world.provision_set(&set, None).await).0, "ConflictException");
    world.provision().await;
    assert_eq!(world.provisioned(&set, Some(true)).await, everywhere);
    let input = types::DescribePermissionSetProvisioningStatusRequest {
        instance_arn: world.instance_arn(),
        provision_permission_set_request_id: all.request_id.unwrap(),
    };
    let done = world.call::<op::DescribePermissionSetProvisioningStatus>(input).await.unwrap();
    let done = done.permission_set_provisioning_status.unwrap();
    assert_eq!(done.status, Some(types::StatusValues::Succeeded));
}

#[tokio::test]
async fn asking_twice_at_once_conflicts_and_asking_again_later_does_not() {
    let world = World::with_accounts_and_groups().await;
    let set = world.set("Reader").await;
    world.assign(&set, DEV, 1).await.unwrap();
    let expected = "There is a conflicting operation in process.".to_owned();
    let conflict = ("ConflictException".to_owned(), expected);
    assert_eq!(refusal(world.assign(&set, DEV, 1).await), conflict);
    assert_eq!(refusal(world.unassign(&set, DEV, 1).await), conflict);
    assert_eq!(refusal(world.delete_set(&set).await).0, "ConflictException", "a request is in flight");
    world.provision().await;
    let again = world.assign(&set, DEV, 1).await.unwrap();
    world.provision().await;
    assert_eq!(world.creation(&again).await.unwrap().status, Some(types::StatusValues::Succeeded));
    assert_eq!(world.assigned(&set, DEV).await, [id(1)]);
}

#[tokio::test]
async fn nobody_nowhere_and_nothing_cannot_be_assigned() {
    let world = World::with_accounts_and_groups().await;
    let set = world.set("Reader").await;
    let gone = format!("arn:aws:sso:::permissionSet/{}/ps-0000000000000000", world.founded.instance.id);
    for (set, account, group) in [(&set, "999999999999", 1), (&set, DEV, 9), (&gone, DEV, 1)] {
        let refused = world.assign(set, account, group).await;
        assert_eq!(refusal(refused).0, "ResourceNotFoundException", "{set} {account} {group}");
    }
    let unknown = world.provision_set(&set, Some("999999999999")).await;
    assert_eq!(refusal(unknown).0, "ResourceNotFoundException");
    let targetless = types::ProvisionPermissionSetRequest {
        instance_arn: world.instance_arn(),
        permission_set_arn: set,
        target_id: None,
        target_type: types::ProvisionTargetType::AwsAccount,
    };
    let refused = world.call::<op::ProvisionPermissionSet>(targetless).await;
    assert_eq!(refusal(refused).0, "ValidationException");
}

#[tokio::test]
async fn an_assignment_of_a_group_that_is_gone_stays_listed_and_can_be_deleted() {
    let world = World::with_accounts_and_groups().await;
    let set = world.set("Reader").await;
    world.assign(&set, DEV, 1).await.unwrap();
    world.provision().await;
    let mut tx = world.app.store.begin();
    assert!(tx.delete::<Group>(&world.group_row(1).key()).await.unwrap());
    assert!(matches!(tx.commit().await.unwrap(), Committed::Done(_)));
    assert_eq!(world.assigned(&set, DEV).await, [id(1)]);
    let first = world.unassign(&set, DEV, 1).await.unwrap();
    world.provision().await;
    assert_eq!(world.deletion(&first).await.unwrap().status, Some(types::StatusValues::Succeeded));
    let second = world.unassign(&set, DEV, 1).await.unwrap();
    world.provision().await;
    let second = world.deletion(&second).await.unwrap();
    assert_eq!(second.status, Some(types::StatusValues::Failed));
    assert!(second.failure_reason.unwrap().starts_with("Received a 404 status error:"));
}

#[tokio::test]
async fn requests_are_listed_newest_first_by_kind_and_status_page_by_page() {
    let world = World::with_accounts_and_groups().await;
    let set = world.set("Reader").await;
    let mut made = Vec::new();
    for group in 1..=3 {
        made.push(world.assign(&set, DEV, group).await.unwrap());
        world.clock.advance(Duration::from_secs(1));
    }
    let list = async |status: Option<types::StatusValues>, size: i32, token: Option<String>| {
        let input = types::ListAccountAssignmentCreationStatusRequest {
            instance_arn: world.instance_arn(),
            max_results: Some(size),
            next_token: token,
            filter: status.map(|status| types::OperationStatusFilter { status: Some(status) }),
        };
        let reply = world.call::<op::ListAccountAssignmentCreationStatus>(input).await.unwrap();
        let found = reply.account_assignments_creation_status.unwrap();
        (found.into_iter().map(|found| found.request_id.unwrap()).collect::<Vec<_>>(), reply.next_token)
    };
    let (first, token) = list(None, 2, None).await;
    assert_eq!(first, [made[2].clone(), made[1].clone()]);
    assert_eq!(list(None, 2, token).await, (vec![made[0].clone()], None));
    world.provision().await;
    let late = world.assign(&set, PROD, 1).await.unwrap();
    assert_eq!(list(Some(types::StatusValues::InProgress), 100, None).await, (vec![late], None));
    assert_eq!(list(Some(types::StatusValues::Succeeded), 100, None).await.0.len(), 3);
    let deletions = types::ListAccountAssignmentDeletionStatusRequest {
        instance_arn: world.instance_arn(),
        ..Default::default()
    };
    let deletions = world.call::<op::ListAccountAssignmentDeletionStatus>(deletions).await.unwrap();
    assert!(deletions.account_assignments_deletion_status.unwrap().is_empty());
    let provisionings = types::ListPermissionSetProvisioningStatusRequest {
        instance_arn: world.instance_arn(),
        ..Default::default()
    };
    let listed = world.call::<op::ListPermissionSetProvisioningStatus>(provisionings).await.unwrap();
    assert!(listed.permission_sets_provisioning_status.unwrap().is_empty());
}

#[tokio::test]
async fn a_user_is_assigned_what_its_groups_are_and_a_group_only_its_own() {
    let world = World::with_accounts_and_groups().await;
    let set = world.set("Reader").await;
    let (instance, set_id) = set_id(&set).unwrap();
    let user: UserId = id(100).parse().unwrap();
    let group: GroupId = id(1).parse().unwrap();
    world
        .put(&Membership {
            store: world.founded.instance.identity_store_id.clone(),
            id: id(101).parse().unwrap(),
            group: group.clone(),
            user: user.clone(),
            meta: meta(),
        })
        .await;
    for (account, principal) in [
        (PROD, Principal::User(user)),
        (DEV, Principal::Group(group)),
        (DEV, Principal::Group(id(2).parse().unwrap())),
    ] {
        let account = account.parse().unwrap();
        let (instance, permission_set) = (instance.clone(), set_id.clone());
        let created = model::Timestamp(1);
        world
            .put(&Assignment {
                instance,
                account,
                permission_set,
                principal,
                created,
                sources: Sources::direct(),
            })
            .await;
    }
    let list = async |kind: types::PrincipalType, number: u8, account: Option<&str>| {
        let mut found = Vec::new();
        let mut next_token = None;
        loop {
            let input = types::ListAccountAssignmentsForPrincipalRequest {
                instance_arn: world.instance_arn(),
                principal_id: id(number),
                principal_type: kind.clone(),
                filter: account
                    .map(|id| types::ListAccountAssignmentsFilter { account_id: Some(id.to_owned()) }),
                next_token,
                max_results: Some(1),
            };
            let reply = world.call::<op::ListAccountAssignmentsForPrincipal>(input).await.unwrap();
            let items = reply.account_assignments.unwrap();
            found
                .extend(items.into_iter().map(|item| (item.account_id.unwrap(), item.principal_id.unwrap())));
            next_token = reply.next_token;
            if next_token.is_none() {
                return found;
            }
        }
    };
    let (by_group, by_name) = ((DEV.to_owned(), id(1)), (PROD.to_owned(), id(100)));
    let user = types::PrincipalType::User;
    assert_eq!(list(user.clone(), 100, None).await, [by_group.clone(), by_name.clone()]);
    assert_eq!(list(user, 100, Some(PROD)).await, [by_name]);
    assert_eq!(list(types::PrincipalType::Group, 1, None).await, std::slice::from_ref(&by_group));
    assert_eq!(list(types::PrincipalType::Group, 1, Some(DEV)).await, [by_group]);
    assert!(list(types::PrincipalType::Group, 1, Some(PROD)).await.is_empty());
}
