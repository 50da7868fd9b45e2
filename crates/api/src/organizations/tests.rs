//! Tests of `organizations`: through the dispatcher, against an organization in memory.

use model::{CustomerPolicy, Role};
use store::Folded;
use wire::ServiceError as _;
use wire::generated::organizations::types::{
    self, AccountStatus, ChildType, ConstraintViolationExceptionReason, CreateAccountFailureReason,
    CreateAccountState, InvalidInputExceptionReason,
};
use wire::generated::organizations::{Error, op};
use wire::{Operation, Unit};

use crate::testing::World;

type Input<O> = <O as Operation>::Input;

async fn root(world: &World) -> String {
    let roots = world.call::<op::ListRoots>(Input::<op::ListRoots>::default()).await.unwrap();
    roots.roots.unwrap().remove(0).id.unwrap()
}

async fn try_unit(world: &World, parent: &str, name: &str) -> Result<types::OrganizationalUnit, Error> {
    let input = Input::<op::CreateOrganizationalUnit> {
        parent_id: parent.to_owned(),
        name: name.to_owned(),
        tags: None,
    };
    world.call::<op::CreateOrganizationalUnit>(input).await.map(|made| made.organizational_unit.unwrap())
}

async fn unit(world: &World, parent: &str, name: &str) -> String {
    try_unit(world, parent, name).await.unwrap().id.unwrap()
}

async fn create(world: &World, name: &str, email: &str) -> types::CreateAccountStatus {
    let input = types::CreateAccountRequest {
        email: email.to_owned(),
        account_name: name.to_owned(),
        ..types::CreateAccountRequest::default()
    };
    world.call::<op::CreateAccount>(input).await.unwrap().create_account_status.unwrap()
}

async fn account(world: &World, name: &str) -> String {
    create(world, name, &format!("{name}@technova.example")).await.account_id.unwrap()
}

async fn describe(world: &World, id: &str) -> Result<types::Account, Error> {
    let input = Input::<op::DescribeAccount> { account_id: id.to_owned() };
    world.call::<op::DescribeAccount>(input).await.map(|found| found.account.unwrap())
}

async fn move_account(world: &World, account: &str, from: &str, to: &str) -> Result<Unit, Error> {
    let input = Input::<op::MoveAccount> {
        account_id: account.to_owned(),
        source_parent_id: from.to_owned(),
        destination_parent_id: to.to_owned(),
    };
    world.call::<op::MoveAccount>(input).await
}

fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    result.unwrap_err().code().to_owned()
}

#[tokio::test]
async fn the_organization_is_described_with_its_management_account() {
    let world = World::new().await;
    let found = world.call::<op::DescribeOrganization>(Unit {}).await.unwrap().organization.unwrap();
    let id = world.founded.organization.id.to_string();
    assert_eq!(found.arn.unwrap(), format!("arn:aws:organizations::111111111111:organization/{id}"));
    let management = format!("arn:aws:organizations::111111111111:account/{id}/111111111111");
    assert_eq!(found.master_account_arn.unwrap(), management);
    let described = describe(&world, "111111111111").await.unwrap();
    assert_eq!(described.arn.unwrap(), management);
    assert_eq!(described.paths.unwrap(), [format!("{id}/{}/111111111111/", root(&world).await)]);
}

#[tokio::test]
async fn units_are_made_renamed_listed_and_ended() {
    let world = World::new().await;
    let root = root(&world).await;
    let made = try_unit(&world, &root, "Workloads").await.unwrap();
    let id = made.id.clone().unwrap();
    let organization = world.founded.organization.id.to_string();
    assert_eq!(made.arn.unwrap(), format!("arn:aws:organizations::111111111111:ou/{organization}/{id}"));
    assert_eq!(made.path.unwrap(), format!("{organization}/{root}/{id}/"));
    assert_eq!(code(try_unit(&world, &root, "Workloads").await), "DuplicateOrganizationalUnitException");
    // Among siblings only.
    let inner = unit(&world, &id, "Workloads").await;
    let rename = |id: &str, name: &str| Input::<op::UpdateOrganizationalUnit> {
        organizational_unit_id: id.to_owned(),
        name: Some(name.to_owned()),
    };
    let renamed = world.call::<op::UpdateOrganizationalUnit>(rename(&inner, "Inner")).await.unwrap();
    assert_eq!(renamed.organizational_unit.unwrap().name.unwrap(), "Inner");
    unit(&world, &id, "Other").await;
    let taken = world.call::<op::UpdateOrganizationalUnit>(rename(&inner, "Other")).await;
    assert_eq!(code(taken), "DuplicateOrganizationalUnitException");

    let delete = |id: &str| Input::<op::DeleteOrganizationalUnit> { organizational_unit_id: id.to_owned() };
    let full = world.call::<op::DeleteOrganizationalUnit>(delete(&id)).await;
    assert_eq!(code(full), "OrganizationalUnitNotEmptyException");
    world.call::<op::DeleteOrganizationalUnit>(delete(&inner)).await.unwrap();
    let gone = world.call::<op::DeleteOrganizationalUnit>(delete(&inner)).await;
    assert_eq!(code(gone), "OrganizationalUnitNotFoundException");
    assert_eq!(code(try_unit(&world, &inner, "x").await), "ParentNotFoundException");
    let list = Input::<op::ListOrganizationalUnitsForParent> { parent_id: id, ..Default::default() };
    let left = world.call::<op::ListOrganizationalUnitsForParent>(list).await.unwrap();
    assert_eq!(left.organizational_units.unwrap().len(), 1);
}

#[tokio::test]
async fn units_hang_at_most_five_deep() {
    let world = World::new().await;
    let mut parent = root(&world).await;
    for _ in 0..model::limits::OU_DEPTH_MAX {
        parent = unit(&world, &parent, "Deeper").await;
    }
    match try_unit(&world, &parent, "Deeper").await.unwrap_err() {
        Error::ConstraintViolationException(refused) => {
            assert_eq!(refused.reason, Some(ConstraintViolationExceptionReason::OuDepthLimitExceeded));
        }
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_created_account_is_there_at_the_first_look_with_the_role_that_leads_into_it() {
    let world = World::new().await;
    let status = create(&world, "dev", "dev@technova.example").await;
    assert_eq!(status.state, Some(CreateAccountState::Succeeded));
    let polled =
        Input::<op::DescribeCreateAccountStatus> { create_account_request_id: status.id.clone().unwrap() };
    let polled = world.call::<op::DescribeCreateAccountStatus>(polled).await.unwrap();
    assert_eq!(polled.create_account_status.unwrap(), status);
    let id = status.account_id.unwrap();
    let described = describe(&world, &id).await.unwrap();
    assert_eq!(described.status, Some(AccountStatus::Active));
    assert_eq!(described.joined_method, Some(types::AccountJoinedMethod::Created));
    let mut tx = world.app.store.begin();
    let key = (id.parse().unwrap(), Folded::of("OrganizationAccountAccessRole"));
    let role = tx.get::<Role>(&key).await.unwrap().unwrap();
    assert_eq!(role.attached_policies, ["arn:aws:iam::aws:policy/AdministratorAccess"]);
    assert!(role.trust_policy.contains("arn:aws:iam::111111111111:root"), "{}", role.trust_policy);
    policy::Document::parse(&role.trust_policy).unwrap().check(policy::Kind::Trust).unwrap();
    assert!(tx.scan::<CustomerPolicy>((), store::Page::first(1)).await.unwrap().items.is_empty());
}

#[tokio::test]
async fn an_address_that_is_taken_fails_the_creation_and_opens_nothing() {
    let world = World::new().await;
    create(&world, "dev", "dev@technova.example").await;
    let failed = create(&world, "dev2", "DEV@technova.example").await;
    assert_eq!(failed.state, Some(CreateAccountState::Failed));
    assert_eq!(failed.failure_reason, Some(CreateAccountFailureReason::EmailAlreadyExists));
    assert_eq!(failed.account_id, None);
    let accounts = world.call::<op::ListAccounts>(Input::<op::ListAccounts>::default()).await.unwrap();
    assert_eq!(accounts.accounts.unwrap().len(), 2);
    let only = Input::<op::ListCreateAccountStatus> {
        states: Some(vec![CreateAccountState::Failed]),
        ..Default::default()
    };
    let listed = world.call::<op::ListCreateAccountStatus>(only).await.unwrap();
    assert_eq!(listed.create_account_statuses.unwrap(), [failed]);
    let unknown = Input::<op::DescribeCreateAccountStatus> {
        create_account_request_id: "car-0123456789abcdef".to_owned(),
    };
    let unknown = world.call::<op::DescribeCreateAccountStatus>(unknown).await;
    assert_eq!(code(unknown), "CreateAccountStatusNotFoundException");
}

#[tokio::test]
async fn a_reserved_role_name_is_refused() {
    let world = World::new().await;
    let input = types::CreateAccountRequest {
        email: "dev@technova.example".to_owned(),
        account_name: "dev".to_owned(),
        role_name: Some("AWSReservedSSO_Admin_0123456789abcdef".to_owned()),
        ..types::CreateAccountRequest::default()
    };
    match world.call::<op::CreateAccount>(input).await.unwrap_err() {
        Error::InvalidInputException(refused) => {
            assert_eq!(refused.reason, Some(InvalidInputExceptionReason::InvalidRoleName));
        }
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn accounts_move_between_root_and_units() {
    let world = World::new().await;
    let (root, id) = (root(&world).await, account(&world, "dev").await);
    let workloads = unit(&world, &root, "Workloads").await;
    let nowhere = format!("{}zz", workloads);
    assert_eq!(
        code(move_account(&world, "999999999999", &root, &workloads).await),
        "AccountNotFoundException"
    );
    assert_eq!(code(move_account(&world, &id, &nowhere, &workloads).await), "SourceParentNotFoundException");
    let lost = move_account(&world, &id, &root, &nowhere).await;
    assert_eq!(code(lost), "DestinationParentNotFoundException");
    assert_eq!(code(move_account(&world, &id, &root, &root).await), "DuplicateAccountException");
    move_account(&world, &id, &root, &workloads).await.unwrap();
    assert_eq!(code(move_account(&world, &id, &root, &workloads).await), "DuplicateAccountException");

    let parents = Input::<op::ListParents> { child_id: id.clone(), ..Default::default() };
    let parent = world.call::<op::ListParents>(parents).await.unwrap().parents.unwrap().remove(0);
    assert_eq!(
        (parent.id.as_ref(), parent.r#type),
        (Some(&workloads), Some(types::ParentType::OrganizationalUnit))
    );
    let children = |child_type| Input::<op::ListChildren> {
        parent_id: workloads.clone(),
        child_type,
        ..Default::default()
    };
    let accounts = world.call::<op::ListChildren>(children(ChildType::Account)).await.unwrap();
    assert_eq!(accounts.children.unwrap()[0].id.as_ref(), Some(&id));
    let units = world.call::<op::ListChildren>(children(ChildType::OrganizationalUnit)).await.unwrap();
    assert!(units.children.unwrap().is_empty());
    let under = Input::<op::ListAccountsForParent> { parent_id: workloads.clone(), ..Default::default() };
    let under = world.call::<op::ListAccountsForParent>(under).await.unwrap().accounts.unwrap();
    let path = format!("{}/{root}/{workloads}/{id}/", world.founded.organization.id);
    assert_eq!(under[0].paths.as_ref().unwrap(), &[path]);
    let unknown = Input::<op::ListParents> { child_id: "999999999999".to_owned(), ..Default::default() };
    assert_eq!(code(world.call::<op::ListParents>(unknown).await), "ChildNotFoundException");
}

#[tokio::test]
async fn a_closed_account_stays_visible_and_is_closed_once() {
    let world = World::new().await;
    let id = account(&world, "dev").await;
    let close = |id: &str| Input::<op::CloseAccount> { account_id: id.to_owned() };
    world.call::<op::CloseAccount>(close(&id)).await.unwrap();
    assert_eq!(describe(&world, &id).await.unwrap().status, Some(AccountStatus::Suspended));
    assert_eq!(code(world.call::<op::CloseAccount>(close(&id)).await), "AccountAlreadyClosedException");
    match world.call::<op::CloseAccount>(close("111111111111")).await.unwrap_err() {
        Error::ConstraintViolationException(refused) => {
            let reason = ConstraintViolationExceptionReason::CannotCloseManagementAccount;
            assert_eq!(refused.reason, Some(reason));
        }
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn pages_of_accounts_follow_each_other_while_accounts_are_opened() {
    let world = World::new().await;
    let mut expected = vec!["111111111111".to_owned()];
    for number in 0..24 {
        expected.push(account(&world, &format!("dev{number}")).await);
    }
    expected.sort();
    let mut input = Input::<op::ListAccounts>::default();
    let first = world.call::<op::ListAccounts>(input.clone()).await.unwrap();
    assert_eq!(first.accounts.as_ref().unwrap().len(), 20);
    account(&world, "late").await;
    input.next_token = first.next_token;
    let second = world.call::<op::ListAccounts>(input.clone()).await.unwrap();
    assert_eq!(second.next_token, None);
    let seen = first.accounts.into_iter().chain(second.accounts).flatten();
    let seen: Vec<String> = seen.filter_map(|account| account.id).collect();
    assert!(expected.iter().all(|id| seen.iter().filter(|found| *found == id).count() == 1), "{seen:?}");
    input.next_token = Some("!".to_owned());
    match world.call::<op::ListAccounts>(input).await.unwrap_err() {
        Error::InvalidInputException(refused) => {
            assert_eq!(refused.reason, Some(InvalidInputExceptionReason::InvalidNextToken));
        }
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn tags_are_put_replaced_and_taken_away() {
    let world = World::new().await;
    let id = account(&world, "dev").await;
    let tag = |key: &str, value: &str| types::Tag { key: key.to_owned(), value: value.to_owned() };
    let put = |id: &str, tags: Vec<types::Tag>| Input::<op::TagResource> { resource_id: id.to_owned(), tags };
    let call = |input| world.call::<op::TagResource>(input);
    call(put(&id, vec![tag("team", "a"), tag("cost", "1")])).await.unwrap();
    call(put(&id, vec![tag("team", "b")])).await.unwrap();
    let list = Input::<op::ListTagsForResource> { resource_id: id.clone(), next_token: None };
    let listed = world.call::<op::ListTagsForResource>(list.clone()).await.unwrap();
    assert_eq!(listed.tags.unwrap(), [tag("cost", "1"), tag("team", "b")]);
    let untag = Input::<op::UntagResource> { resource_id: id.clone(), tag_keys: vec!["cost".to_owned()] };
    world.call::<op::UntagResource>(untag).await.unwrap();
    let listed = world.call::<op::ListTagsForResource>(list).await.unwrap();
    assert_eq!(listed.tags.unwrap(), [tag("team", "b")]);
    assert_eq!(code(call(put(&id, vec![tag("a", "1"), tag("a", "2")])).await), "InvalidInputException");
    assert_eq!(code(call(put(&id, vec![tag("aws:x", "1")])).await), "InvalidInputException");
    let many = (0..50).map(|number| tag(&format!("k{number}"), "")).collect();
    assert_eq!(code(call(put(&id, many)).await), "ConstraintViolationException");
    let unknown = call(put("999999999999", vec![tag("a", "1")])).await;
    assert_eq!(code(unknown), "TargetNotFoundException");
}

#[tokio::test]
async fn an_account_of_an_applied_document_is_opened_like_a_created_one() {
    use wire::generated::vestibule::{op as vestibule, types::ApplyOrganizationRequest};
    let world = World::new().await;
    let account = r#"{ id: "222200000004", name: Security, email: security@technova.example }"#;
    let document = format!("organization:\n  accounts:\n    - {account}\n");
    for _ in 0..2 {
        let input = ApplyOrganizationRequest { document: document.clone(), dry_run: None };
        world.call::<vestibule::ApplyOrganization>(input).await.unwrap();
    }
    assert_eq!(describe(&world, "222200000004").await.unwrap().name.as_deref(), Some("Security"));
    let key = ("222200000004".parse().unwrap(), Folded::of("OrganizationAccountAccessRole"));
    assert!(world.app.store.begin().exists::<Role>(&key).await.unwrap());
}
