//! Users changed: by attribute, under a revision, within bounds.

use serde_json::{Value, json};
use wire::generated::identitystore::types::{
    AttributeOperation, ConflictExceptionReason, CreateUserRequest, UpdateUserRequest,
};
use wire::generated::identitystore::{Error, op};
use wire::structure::Document;
use wire::{ServiceError as _, Timestamp};

use super::{add, add_user, describe, email, person, refused};
use crate::testing::World;

fn set(path: &str, value: Value) -> AttributeOperation {
    AttributeOperation { attribute_path: path.to_owned(), attribute_value: Some(Document(value)) }
}

async fn update(
    world: &World,
    user: &str,
    revision: Option<&str>,
    operations: Vec<AttributeOperation>,
) -> Result<String, Error> {
    let request = UpdateUserRequest {
        identity_store_id: world.store_id(),
        user_id: user.to_owned(),
        operations,
        revision: revision.map(str::to_owned),
    };
    Ok(world.call::<op::UpdateUser>(request).await?.revision)
}

#[tokio::test]
async fn attributes_are_replaced_added_and_removed() {
    let world = World::new().await;
    let id = add(&world, CreateUserRequest { title: Some("Engineer".to_owned()), ..person(&world, "alice") })
        .await
        .unwrap();
    world.clock.advance(model::Duration::from_secs(5));
    let operations = vec![
        set("title", Value::Null),
        set("name.familyName", json!("Cole")),
        set("emails", json!([{ "value": "a@x.example", "primary": true }])),
        set("aws:identitystore:enterprise.costCenter", json!("7")),
    ];
    update(&world, &id, None, operations).await.unwrap();
    let user = describe(&world, &id).await.unwrap();
    assert_eq!(user.title, None);
    assert_eq!(user.name.unwrap().family_name.as_deref(), Some("Cole"));
    assert_eq!(user.emails.unwrap()[0].value.as_deref(), Some("a@x.example"));
    let extensions = user.extensions.unwrap();
    assert_eq!(extensions["aws:identitystore:enterprise"], Document(json!({ "costCenter": "7" })));
    assert_eq!(user.updated_at, Some(Timestamp::from_seconds(1_767_225_605)));
    assert_eq!(user.created_at, Some(Timestamp::from_seconds(1_767_225_600)));
}

#[tokio::test]
async fn one_bad_operation_undoes_the_others() {
    let world = World::new().await;
    let id = add_user(&world, "alice").await;
    let operations = vec![set("title", json!("Engineer")), set("clearance", json!("top"))];
    let text = "`clearance` is not an attribute that can be written";
    refused(update(&world, &id, None, operations).await, "ValidationException", text);
    let user = describe(&world, &id).await.unwrap();
    assert_eq!((user.title, user.revision.as_str()), (None, "0"));
}

#[tokio::test]
async fn a_change_to_what_somebody_else_changed_is_refused() {
    let world = World::new().await;
    let id = add_user(&world, "alice").await;
    let seen = describe(&world, &id).await.unwrap().revision;
    let title = |text: &str| vec![set("title", json!(text))];
    let next = update(&world, &id, Some(&seen), title("one")).await.unwrap();
    assert_ne!(next, seen);
    match update(&world, &id, Some(&seen), title("two")).await.unwrap_err() {
        Error::ConflictException(error) => {
            assert_eq!(error.reason, Some(ConflictExceptionReason::ConcurrentModification));
        }
        other => panic!("{other}"),
    }
    update(&world, &id, Some(&next), title("three")).await.unwrap();
    update(&world, &id, None, title("four")).await.unwrap();
}

#[tokio::test]
async fn a_changed_user_is_held_to_what_is_asked_of_a_new_one() {
    let world = World::new().await;
    let id = add_user(&world, "alice").await;
    let long = "x".repeat(1025);
    let two = json!([{ "value": "a@x.example" }, { "value": "b@x.example" }]);
    let bad = [
        set("displayName", Value::Null),
        set("name", Value::Null),
        set("name.givenName", Value::Null),
        set("userName", Value::Null),
        set("userName", json!("Administrator")),
        set("userName", json!("with space")),
        set("title", json!(long)),
        set("nickName", json!("line\u{0}")),
        set("emails", two),
        set("birthdate", json!("tomorrow")),
    ];
    for operation in bad {
        let path = operation.attribute_path.clone();
        let error = update(&world, &id, None, vec![operation]).await.unwrap_err();
        assert_eq!(error.code(), "ValidationException", "{path}: {error}");
    }
    assert_eq!(describe(&world, &id).await.unwrap().revision, "0");
}

#[tokio::test]
async fn a_user_cannot_take_the_name_or_address_of_another() {
    let world = World::new().await;
    let alice = CreateUserRequest { emails: email("a@x.example"), ..person(&world, "alice") };
    add(&world, alice).await.unwrap();
    let bob = add_user(&world, "bob").await;
    let name = vec![set("userName", json!("ALICE"))];
    refused(update(&world, &bob, None, name).await, "ConflictException", "Duplicate UserName");
    let address = vec![set("emails", json!([{ "value": "A@X.example" }]))];
    refused(update(&world, &bob, None, address).await, "ConflictException", "Duplicate Email");
    update(&world, &bob, None, vec![set("userName", json!("Bob"))]).await.unwrap();
}
