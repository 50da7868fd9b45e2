//! Users: made, shown, found, listed, gone.

use std::collections::BTreeMap;

use model::{Population, User};
use serde_json::json;
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op;
use wire::generated::identitystore::types::{
    Address, AlternateIdentifier, ConflictExceptionReason, CreateUserRequest, DeleteUserRequest,
    DescribeUserRequest, Email, ExternalId, Filter, GetUserIdRequest, GetUserIdResponse, ListUsersRequest,
    ListUsersResponse, Name, PhoneNumber, Photo, ResourceType, Role, UniqueAttribute, UserStatus,
};
use wire::structure::Document;
use wire::{ServiceError as _, Timestamp};

use super::{add, add_group, add_user, describe, email, join, no_user, person, refused};
use crate::testing::World;

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn everything(world: &World) -> CreateUserRequest {
    CreateUserRequest {
        name: Some(Name {
            formatted: some("Dr. Alice B. Cole Jr."),
            family_name: some("Cole"),
            given_name: some("Alice"),
            middle_name: some("B."),
            honorific_prefix: some("Dr."),
            honorific_suffix: some("Jr."),
        }),
        nick_name: some("Al"),
        profile_url: some("https://p.example"),
        emails: Some(vec![Email {
            value: some("Alice@x.example"),
            r#type: some("work"),
            primary: Some(true),
        }]),
        addresses: Some(vec![Address {
            street_address: some("1 Road"),
            locality: some("Town"),
            region: some("R"),
            postal_code: some("1"),
            country: some("C"),
            formatted: some("1 Road, Town"),
            r#type: some("home"),
            primary: Some(true),
        }]),
        phone_numbers: Some(vec![PhoneNumber {
            value: some("+1"),
            r#type: some("work"),
            primary: Some(false),
        }]),
        user_type: some("Employee"),
        title: some("Engineer"),
        preferred_language: some("en"),
        locale: some("en-GB"),
        timezone: some("Europe/London"),
        photos: Some(vec![Photo {
            value: "https://f.example".to_owned(),
            r#type: some("photo"),
            display: some("me"),
            primary: Some(true),
        }]),
        website: some("https://w.example"),
        birthdate: some("1990-02-28"),
        roles: Some(vec![Role { value: some("dev"), r#type: some("r"), primary: Some(true) }]),
        extensions: Some(BTreeMap::from([(
            "aws:identitystore:enterprise".to_owned(),
            Document(json!({ "department": "R&D", "manager": { "value": "m-1" } })),
        )])),
        ..person(world, "alice")
    }
}

#[tokio::test]
async fn what_is_created_is_described() {
    let world = World::new().await;
    let given = everything(&world);
    let made = world.call::<op::CreateUser>(given.clone()).await.unwrap();
    assert_eq!(made.user_arn, format!("arn:aws:identitystore:::user/{}", made.user_id));
    let shown = describe(&world, &made.user_id).await.unwrap();
    assert_eq!(shown.user_arn, made.user_arn);
    assert_eq!(shown.revision, made.revision);
    assert_eq!(shown.user_status, Some(UserStatus::Enabled));
    assert_eq!(shown.created_by.as_deref(), Some("arn:aws:iam::111111111111:root"));
    assert_eq!(shown.created_at, Some(Timestamp::from_seconds(1_767_225_600)));
    let again = CreateUserRequest {
        identity_store_id: shown.identity_store_id,
        user_name: shown.user_name,
        name: shown.name,
        display_name: shown.display_name,
        nick_name: shown.nick_name,
        profile_url: shown.profile_url,
        emails: shown.emails,
        addresses: shown.addresses,
        phone_numbers: shown.phone_numbers,
        user_type: shown.user_type,
        title: shown.title,
        preferred_language: shown.preferred_language,
        locale: shown.locale,
        timezone: shown.timezone,
        photos: shown.photos,
        website: shown.website,
        birthdate: shown.birthdate,
        roles: shown.roles,
        extensions: shown.extensions,
    };
    assert_eq!(again, given);
}

#[tokio::test]
async fn extensions_are_shown_to_those_who_ask() {
    let world = World::new().await;
    let id = add(&world, everything(&world)).await.unwrap();
    let plain = DescribeUserRequest { identity_store_id: world.store_id(), user_id: id, extensions: None };
    assert_eq!(world.call::<op::DescribeUser>(plain).await.unwrap().extensions, None);
    let list = |extensions| ListUsersRequest {
        identity_store_id: world.store_id(),
        extensions,
        ..ListUsersRequest::default()
    };
    let users = world.call::<op::ListUsers>(list(None)).await.unwrap().users;
    assert_eq!(users[0].extensions, None);
    let asked = Some(vec!["aws:identitystore:enterprise".to_owned()]);
    let users = world.call::<op::ListUsers>(list(asked)).await.unwrap().users;
    assert!(users[0].extensions.is_some());
}

#[tokio::test]
async fn aws_says_what_a_new_user_lacks() {
    let world = World::new().await;
    let store = world.store_id();
    let code = "ValidationException";
    let nobody = CreateUserRequest { identity_store_id: store.clone(), ..CreateUserRequest::default() };
    refused(add(&world, nobody.clone()).await, code, "userName is a required attribute");
    let nameless = CreateUserRequest { user_name: some("alice"), name: Some(Name::default()), ..nobody };
    let text = "displayname: The attribute displayname is required, name: The attribute name is required";
    refused(add(&world, nameless).await, code, text);
    let half = |name: Name| CreateUserRequest { name: Some(name), ..person(&world, "alice") };
    let given = half(Name { given_name: some("A"), ..Name::default() });
    refused(add(&world, given).await, code, "familyname: The attribute familyname is required");
    let family = half(Name { family_name: some("A"), ..Name::default() });
    refused(add(&world, family).await, code, "givenname: The attribute givenname is required");
}

#[tokio::test]
async fn what_a_user_cannot_have_is_refused() {
    let world = World::new().await;
    let base = || person(&world, "alice");
    let photo = Photo { value: "x".to_owned(), primary: Some(true), ..Photo::default() };
    let extension = |name: &str| Some(BTreeMap::from([(name.to_owned(), Document(json!({ "x": "y" })))]));
    let bad = [
        person(&world, "ADMINISTRATOR"),
        person(&world, "awsAdministrators"),
        person(&world, "with space"),
        CreateUserRequest { birthdate: some("1990-02-30"), ..base() },
        CreateUserRequest { birthdate: some("28.02.1990"), ..base() },
        CreateUserRequest { photos: Some(vec![photo.clone(), photo]), ..base() },
        CreateUserRequest { extensions: extension("aws:identitystore:enterprise"), ..base() },
        CreateUserRequest { extensions: extension("aws:identitystore:other"), ..base() },
    ];
    for request in bad {
        let error = add(&world, request).await.unwrap_err();
        assert_eq!(error.code(), "ValidationException", "{error}");
    }
    assert_eq!(list(&world, None, None).await.users, []);
}

#[tokio::test]
async fn user_names_and_addresses_belong_to_one_user_each_without_case() {
    let world = World::new().await;
    let alice = CreateUserRequest { emails: email("a@x.example"), ..person(&world, "alice") };
    add(&world, alice).await.unwrap();
    let same_name = person(&world, "Alice");
    let same_address = CreateUserRequest { emails: email("A@X.example"), ..person(&world, "bob") };
    for (request, message) in [(same_name, "Duplicate UserName"), (same_address, "Duplicate Email")] {
        match add(&world, request).await.unwrap_err() {
            Error::ConflictException(error) => {
                assert_eq!(error.message.as_deref(), Some(message));
                assert_eq!(error.reason, Some(ConflictExceptionReason::UniquenessConstraintViolation));
            }
            other => panic!("{other}"),
        }
    }
    add_user(&world, "bob").await;
}

#[tokio::test]
async fn an_unknown_user_is_not_found_by_type_and_id() {
    let world = World::new().await;
    let id = "c4488478-a0e1-700e-3d75-96c6bb641596";
    match describe(&world, id).await.unwrap_err() {
        Error::ResourceNotFoundException(error) => {
            assert_eq!(error.message.as_deref(), Some("USER not found."));
            assert_eq!(error.resource_type, Some(ResourceType::User));
            assert_eq!(error.resource_id.as_deref(), Some(id));
        }
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn users_are_given_by_arn_too() {
    let world = World::new().await;
    let id = add_user(&world, "alice").await;
    let request = |store: String, user_id: String| DescribeUserRequest {
        identity_store_id: store,
        user_id,
        extensions: None,
    };
    let store = format!("arn:aws:identitystore::111111111111:identitystore/{}", world.store_id());
    let user = format!("arn:aws:identitystore:::user/{id}");
    let shown = world.call::<op::DescribeUser>(request(store, user.clone())).await.unwrap();
    assert_eq!((shown.user_id.as_str(), shown.user_arn.as_str()), (id.as_str(), user.as_str()));
    let other = format!("arn:aws:identitystore::222222222222:identitystore/{}", world.store_id());
    let refusal = world.call::<op::DescribeUser>(request(other, user)).await;
    refused(refusal, "ResourceNotFoundException", "IDENTITY_STORE not found.");
    let group = format!("arn:aws:identitystore:::group/{id}");
    let error = world.call::<op::DescribeUser>(request(world.store_id(), group)).await.unwrap_err();
    assert_eq!(error.code(), "ValidationException");
}

async fn find(world: &World, by: AlternateIdentifier) -> Result<GetUserIdResponse, Error> {
    let request = GetUserIdRequest { identity_store_id: world.store_id(), alternate_identifier: by };
    world.call::<op::GetUserId>(request).await
}

fn attribute(path: &str, value: &str) -> AlternateIdentifier {
    AlternateIdentifier::UniqueAttribute(UniqueAttribute {
        attribute_path: path.to_owned(),
        attribute_value: Document(json!(value)),
    })
}

#[tokio::test]
async fn users_are_found_by_name_and_address_without_case() {
    let world = World::new().await;
    let request = CreateUserRequest { emails: email("a@x.example"), ..person(&world, "alice") };
    let id = add(&world, request).await.unwrap();
    for (path, value) in [("userName", "ALICE"), ("UserName", "alice"), ("Emails.Value", "A@x.example")] {
        let found = find(&world, attribute(path, value)).await.unwrap();
        assert_eq!(found.user_id, id, "{path}");
        assert_eq!(found.user_arn, format!("arn:aws:identitystore:::user/{id}"));
    }
    no_user(find(&world, attribute("userName", "bob")).await);
    let text = "The attribute displayName is not a unique attribute";
    refused(find(&world, attribute("displayName", "alice")).await, "ValidationException", text);
}

/// Gives a user an id of another system, as only that system's provisioning can.
async fn known_as(world: &World, user: &str, issuer: &str, external: &str) {
    let mut tx = world.app.store.begin();
    let key = (world.store_id().parse().unwrap(), user.parse().unwrap());
    let mut user = User::clone(&tx.get::<User>(&key).await.unwrap().unwrap());
    user.external_ids
        .push(model::identity::ExternalId { issuer: issuer.to_owned(), id: external.to_owned() });
    world.put(&user).await;
}

fn external(issuer: &str, id: &str) -> AlternateIdentifier {
    AlternateIdentifier::ExternalId(ExternalId { issuer: issuer.to_owned(), id: id.to_owned() })
}

#[tokio::test]
async fn row_46_an_external_id_never_stands_for_an_internal_one() {
    let world = World::new().await;
    let (admin, mallory) = (add_user(&world, "admin").await, add_user(&world, "mallory").await);
    known_as(&world, &mallory, "https://idp.example", &admin).await;
    known_as(&world, &mallory, "https://idp.example", "1").await;
    assert_eq!(describe(&world, &admin).await.unwrap().user_name.as_deref(), Some("admin"));
    for id in [admin.as_str(), "1"] {
        let found = find(&world, external("https://idp.example", id)).await.unwrap();
        assert_eq!(found.user_id, mallory);
        no_user(find(&world, external("https://other.example", id)).await);
    }
    no_user(find(&world, external("https://idp.example", &mallory)).await);
    no_user(find(&world, attribute("userName", &admin)).await);
}

async fn list(world: &World, size: Option<i32>, token: Option<String>) -> ListUsersResponse {
    let request = ListUsersRequest {
        identity_store_id: world.store_id(),
        max_results: size,
        next_token: token,
        ..ListUsersRequest::default()
    };
    world.call::<op::ListUsers>(request).await.unwrap()
}

#[tokio::test]
async fn pages_go_on_while_users_come_and_go() {
    let world = World::new().await;
    for n in 0..5 {
        add_user(&world, &format!("user{n}")).await;
    }
    let first = list(&world, Some(2), None).await;
    assert_eq!(first.users.len(), 2);
    let mut seen: Vec<String> = first.users.iter().map(|user| user.user_id.clone()).collect();
    remove(&world, &seen[1], None).await.unwrap();
    let mut token = first.next_token;
    while let Some(next) = token {
        let page = list(&world, Some(2), Some(next)).await;
        seen.extend(page.users.iter().map(|user| user.user_id.clone()));
        token = page.next_token;
    }
    assert_eq!(seen.len(), 5);
    seen.dedup();
    assert_eq!(seen.len(), 5, "nobody is shown twice");
    let bad = ListUsersRequest {
        identity_store_id: world.store_id(),
        next_token: Some("Zm9v_".to_owned()),
        ..ListUsersRequest::default()
    };
    refused(world.call::<op::ListUsers>(bad).await, "ValidationException", "Invalid NextToken");
}

#[tokio::test]
async fn listings_can_still_be_filtered() {
    let world = World::new().await;
    let request = CreateUserRequest { emails: email("a@x.example"), ..person(&world, "alice") };
    add(&world, request).await.unwrap();
    add_user(&world, "bob").await;
    let filtered = async |path: &str, value: &str| {
        let filter = Filter { attribute_path: path.to_owned(), attribute_value: value.to_owned() };
        let request = ListUsersRequest {
            identity_store_id: world.store_id(),
            filters: Some(vec![filter]),
            ..ListUsersRequest::default()
        };
        let listed = world.call::<op::ListUsers>(request).await?;
        Ok(listed.users.into_iter().filter_map(|user| user.user_name).collect::<Vec<_>>())
    };
    assert_eq!(filtered("UserName", "Alice").await.unwrap(), ["alice"]);
    assert_eq!(filtered("emails.value", "a@x.example").await.unwrap(), ["alice"]);
    assert!(filtered("UserName", "carol").await.unwrap().is_empty());
    let text = "cannot filter by `Title`: filter by one of UserName, Emails.Value";
    refused(filtered("Title", "x").await, "ValidationException", text);
}

async fn remove(world: &World, user: &str, revision: Option<&str>) -> Result<(), Error> {
    let request = DeleteUserRequest {
        identity_store_id: world.store_id(),
        user_id: user.to_owned(),
        revision: revision.map(str::to_owned),
    };
    world.call::<op::DeleteUser>(request).await.map(|_| ())
}

#[tokio::test]
async fn a_deleted_user_leaves_nothing_behind_and_may_be_deleted_again() {
    let world = World::new().await;
    let request = || CreateUserRequest { emails: email("a@x.example"), ..person(&world, "alice") };
    let id = add(&world, request()).await.unwrap();
    let group = add_group(&world, "Developers").await.unwrap();
    join(&world, &id, &group).await.unwrap();
    let link = wire::generated::vestibule::types::CreatePasswordLinkRequest {
        identity_store_id: world.store_id(),
        user_id: id.clone(),
    };
    world.call::<wire::generated::vestibule::op::CreatePasswordLink>(link).await.unwrap();
    remove(&world, &id, None).await.unwrap();
    remove(&world, &id, None).await.unwrap();
    no_user(describe(&world, &id).await);
    let mut tx = world.app.store.begin();
    let page = || store::Page::first(10);
    assert!(tx.scan::<model::Membership>((), page()).await.unwrap().items.is_empty());
    assert!(tx.scan::<model::PasswordLink>((), page()).await.unwrap().items.is_empty());
    assert_ne!(add(&world, request()).await.unwrap(), id, "who comes back is somebody else");
}

#[tokio::test]
async fn a_user_who_changed_meanwhile_is_not_deleted() {
    let world = World::new().await;
    let id = add_user(&world, "alice").await;
    match remove(&world, &id, Some("7")).await.unwrap_err() {
        Error::ConflictException(error) => {
            assert_eq!(error.reason, Some(ConflictExceptionReason::ConcurrentModification));
        }
        other => panic!("{other}"),
    }
    let revision = describe(&world, &id).await.unwrap().revision;
    remove(&world, &id, Some(&revision)).await.unwrap();
    no_user(describe(&world, &id).await);
}

#[tokio::test]
async fn an_identity_store_takes_so_many_users_and_no_more() {
    let world = World::new().await;
    let id = add_user(&world, "alice").await;
    let full = Population {
        store: world.store_id().parse().unwrap(),
        users: model::limits::USERS_MAX as u64,
        groups: 0,
    };
    world.put(&full).await;
    let error = add(&world, person(&world, "bob")).await.unwrap_err();
    assert_eq!(error.code(), "ServiceQuotaExceededException");
    remove(&world, &id, None).await.unwrap();
    add_user(&world, "bob").await;
}
