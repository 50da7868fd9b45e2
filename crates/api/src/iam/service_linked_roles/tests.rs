//! Tests of service-linked roles.

use wire::ServiceError as _;
use wire::generated::iam::{Error, op, types};

use super::Template;
use crate::testing::World;

async fn create(world: &World, service: &str, suffix: Option<&str>) -> Result<types::Role, Error> {
    let input = types::CreateServiceLinkedRoleRequest {
        aws_service_name: service.to_owned(),
        custom_suffix: suffix.map(str::to_owned),
        ..Default::default()
    };
    Ok(world.call::<op::CreateServiceLinkedRole>(input).await?.role.unwrap())
}

async fn delete(world: &World, role: &str) -> Result<String, Error> {
    let input = types::DeleteServiceLinkedRoleRequest { role_name: role.to_owned() };
    Ok(world.call::<op::DeleteServiceLinkedRole>(input).await?.deletion_task_id)
}

async fn status(
    world: &World,
    task: &str,
) -> Result<types::GetServiceLinkedRoleDeletionStatusResponse, Error> {
    let input = types::GetServiceLinkedRoleDeletionStatusRequest { deletion_task_id: task.to_owned() };
    world.call::<op::GetServiceLinkedRoleDeletionStatus>(input).await
}

#[test]
fn every_policy_of_the_catalogue_is_in_the_library() {
    assert_eq!(Template::all().count(), super::CATALOGUE.lines().count());
    let missing: Vec<String> = Template::all()
        .map(|template| template.policy_arn())
        .filter(|arn| policy::managed::find(arn).is_none_or(|policy| policy.arn("aws") != *arn))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[tokio::test]
async fn a_service_has_its_role_until_it_is_deleted() {
    let world = World::new().await;
    let made = create(&world, "batch.amazonaws.com", None).await.unwrap();
    let arn = "arn:aws:iam::111111111111:role/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch";
    assert_eq!(made.arn, arn);
    let again = create(&world, "batch.amazonaws.com", None).await.unwrap_err();
    let text = "Service role name AWSServiceRoleForBatch has been taken in this account, please try a \
                different suffix.";
    assert_eq!((again.code(), again.message()), ("InvalidInput", text));
    let suffix = create(&world, "batch.amazonaws.com", Some("a")).await.unwrap_err();
    assert_eq!(suffix.message(), "Custom suffix is not allowed for batch.amazonaws.com");
    let second = create(&world, "autoscaling.amazonaws.com", Some("blue")).await.unwrap();
    assert_eq!(second.role_name, "AWSServiceRoleForAutoScaling_blue");
    assert_eq!(create(&world, "unknown.amazonaws.com", None).await.unwrap_err().code(), "InvalidInput");

    let task = delete(&world, "AWSServiceRoleForBatch").await.unwrap();
    assert!(task.starts_with("task/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch/"), "{task}");
    assert_eq!(status(&world, &task).await.unwrap().status, types::DeletionTaskStatusType::Succeeded);
    assert_eq!(delete(&world, "AWSServiceRoleForBatch").await.unwrap_err().code(), "NoSuchEntity");
    let unknown = status(&world, &format!("{task}0")).await.unwrap_err();
    assert_eq!(unknown.message(), "Cannot find deletion status for given id.");
    assert_eq!(status(&world, "task/other").await.unwrap_err().message(), "Invalid task id");
}

#[tokio::test]
async fn a_service_in_use_keeps_its_role() {
    let world = World::new().await;
    create(&world, "sso.amazonaws.com", None).await.unwrap();
    let task = delete(&world, "AWSServiceRoleForSSO").await.unwrap();
    let found = status(&world, &task).await.unwrap();
    assert_eq!(found.status, types::DeletionTaskStatusType::Failed);
    assert!(found.reason.unwrap().reason.unwrap().contains("ssoins-"));
    let input = types::GetRoleRequest { role_name: "AWSServiceRoleForSSO".to_owned() };
    world.call::<op::GetRole>(input).await.unwrap();
}

#[tokio::test]
async fn a_service_linked_role_is_described_and_tagged_and_not_changed() {
    let world = World::new().await;
    let name = create(&world, "batch.amazonaws.com", None).await.unwrap().role_name;
    let update = types::UpdateRoleRequest {
        role_name: name.clone(),
        description: Some("ours".to_owned()),
        max_session_duration: None,
    };
    world.call::<op::UpdateRole>(update.clone()).await.unwrap();
    let tags = vec![types::Tag { key: "a".to_owned(), value: "b".to_owned() }];
    world.call::<op::TagRole>(types::TagRoleRequest { role_name: name.clone(), tags }).await.unwrap();
    let longer = types::UpdateRoleRequest { max_session_duration: Some(7200), ..update };
    let refused = world.call::<op::UpdateRole>(longer).await.unwrap_err();
    let text =
        "AWSServiceRoleForBatch is an AWS service linked role, max session duration cannot be changed.";
    assert_eq!((refused.code(), refused.message()), ("UnmodifiableEntity", text));
    let text = "Cannot perform the operation on the protected role 'AWSServiceRoleForBatch' - this role is \
                only modifiable by AWS";
    let input = types::DeleteRoleRequest { role_name: name.clone() };
    assert_eq!(world.call::<op::DeleteRole>(input).await.unwrap_err().message(), text);
    let input = types::AttachRolePolicyRequest {
        role_name: name,
        policy_arn: "arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned(),
    };
    assert_eq!(world.call::<op::AttachRolePolicy>(input).await.unwrap_err().message(), text);
}
