//! Tests of the policy simulator. Cases and answers are those that AWS's own gives.

use wire::ServiceError as _;
use wire::generated::iam::types::PolicyEvaluationDecisionType as Decision;
use wire::generated::iam::{Error, op, types};

use crate::testing::World;

const READ: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;
const A: &str = "arn:aws:s3:::stage/a";
const B: &str = "arn:aws:s3:::stage/b";

fn statement(rest: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{{{rest}}}]}}"#)
}

fn question(policies: &[&str], actions: &[&str], resources: &[&str]) -> types::SimulateCustomPolicyRequest {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    types::SimulateCustomPolicyRequest {
        policy_input_list: owned(policies),
        action_names: owned(actions),
        resource_arns: Some(owned(resources)).filter(|list| !list.is_empty()),
        ..Default::default()
    }
}

async fn custom(
    world: &World,
    input: types::SimulateCustomPolicyRequest,
) -> Result<Vec<types::EvaluationResult>, Error> {
    let answer = world.call::<op::SimulateCustomPolicy>(input).await?;
    Ok(answer.evaluation_results.unwrap())
}

fn place(statement: &types::Statement) -> (&str, &str, [Option<i32>; 4]) {
    let (start, end) = (statement.start_position.clone().unwrap(), statement.end_position.clone().unwrap());
    (
        statement.source_policy_id.as_deref().unwrap(),
        statement.source_policy_type.as_ref().unwrap().as_str(),
        [start.line, start.column, end.line, end.column],
    )
}

#[tokio::test]
async fn without_resources_everything_is_meant() {
    let world = World::new().await;
    let results = custom(&world, question(&[READ], &["s3:GetObject", "s3:PutObject"], &[])).await.unwrap();
    let allowed = &results[0];
    assert_eq!(allowed.eval_decision, Decision::Allowed);
    assert_eq!(allowed.eval_resource_name.as_deref(), Some("*"));
    let matched = allowed.matched_statements.as_ref().unwrap();
    let expected = ("PolicyInputList.1", "IAM Policy", [1, 38, 1, 95].map(Some));
    assert_eq!(place(&matched[0]), expected);
    assert_eq!((&allowed.eval_decision_details, &allowed.resource_specific_results), (&None, &None));
    assert_eq!(results[1].eval_decision, Decision::ImplicitDeny);
    assert!(results[1].matched_statements.as_ref().unwrap().is_empty());
}

#[tokio::test]
async fn each_resource_has_its_own_answer_and_the_strictest_is_on_top() {
    let world = World::new().await;
    let policy = statement(&format!(r#""Effect":"Allow","Action":"s3:GetObject","Resource":"{A}""#));
    let results = custom(&world, question(&[&policy], &["s3:GetObject"], &[A, B])).await.unwrap();
    assert_eq!(results[0].eval_decision, Decision::ImplicitDeny);
    assert_eq!(results[0].matched_statements.as_ref().unwrap().len(), 1);
    assert_eq!(results[0].eval_decision_details, Some(Default::default()));
    let each = results[0].resource_specific_results.as_ref().unwrap();
    assert_eq!(each[0].eval_resource_decision, Decision::Allowed);
    assert_eq!(each[1].eval_resource_decision, Decision::ImplicitDeny);
    assert_eq!(each[1].eval_resource_name, B);
}

#[tokio::test]
async fn a_denial_shows_only_what_denies() {
    let world = World::new().await;
    let deny = statement(r#""Effect":"Deny","Action":"s3:*","Resource":"*""#);
    let results = custom(&world, question(&[READ, &deny], &["s3:GetObject"], &[A])).await.unwrap();
    assert_eq!(results[0].eval_decision, Decision::ExplicitDeny);
    let matched = results[0].matched_statements.as_ref().unwrap();
    assert_eq!((matched.len(), place(&matched[0]).0), (1, "PolicyInputList.2"));
}

#[tokio::test]
async fn keys_that_nobody_told_are_missed_only_by_an_implicit_denial() {
    let world = World::new().await;
    let asks = statement(
        r#""Effect":"Allow","Action":"s3:PutObject","Resource":"*",
           "Condition":{"StringEquals":{"stage:key":"yes"}}"#,
    );
    let results = custom(&world, question(&[&asks], &["s3:GetObject"], &[A])).await.unwrap();
    assert_eq!(results[0].missing_context_values.as_deref(), Some(&["stage:key".to_owned()][..]));
    let results = custom(&world, question(&[READ, &asks], &["s3:GetObject"], &[A])).await.unwrap();
    assert_eq!(results[0].eval_decision, Decision::Allowed);
    assert!(results[0].missing_context_values.as_ref().unwrap().is_empty());
    let told = |value: &str, kind: &str| types::ContextEntry {
        context_key_name: Some("stage:key".to_owned()),
        context_key_values: Some(vec![value.to_owned()]),
        context_key_type: Some(kind.into()),
    };
    let mut input = question(&[&asks], &["s3:PutObject"], &[A]);
    input.context_entries = Some(vec![told("yes", "string")]);
    assert_eq!(custom(&world, input.clone()).await.unwrap()[0].eval_decision, Decision::Allowed);
    input.context_entries = Some(vec![told("0x10", "numeric")]);
    let refused = custom(&world, input.clone()).await.unwrap_err();
    let text = "Invalid context value for key stage:key: expected numeric format.";
    assert_eq!((refused.code(), refused.message()), ("InvalidInput", text));
    input.context_entries =
        Some(vec![types::ContextEntry { context_key_values: None, ..told("", "string") }]);
    let refused = custom(&world, input).await.unwrap_err();
    assert_eq!(refused.message(), "Context values for context key stage:key cannot be null or empty.");
}

#[tokio::test]
async fn boundaries_and_controls_limit_and_say_so() {
    let world = World::new().await;
    let write = statement(r#""Effect":"Allow","Action":"s3:PutObject","Resource":"*""#);
    let deny = statement(r#""Effect":"Deny","Action":"s3:GetObject","Resource":"*""#);
    let mut input = question(&[READ], &["s3:GetObject"], &[A]);
    input.permissions_boundary_policy_input_list = Some(vec![write]);
    let result = custom(&world, input.clone()).await.unwrap().remove(0);
    let bounded = |allowed| {
        Some(types::PermissionsBoundaryDecisionDetail { allowed_by_permissions_boundary: Some(allowed) })
    };
    assert_eq!(result.eval_decision, Decision::ImplicitDeny);
    assert_eq!(result.permissions_boundary_decision_detail, bounded(false));
    assert!(result.matched_statements.unwrap().is_empty());
    input.permissions_boundary_policy_input_list = Some(vec![deny.clone()]);
    let result = custom(&world, input.clone()).await.unwrap().remove(0);
    assert_eq!(result.eval_decision, Decision::ExplicitDeny);
    let matched = result.matched_statements.unwrap();
    let expected = ("PermissionsBoundaryPolicyInputList.1", "Permissions Boundary Policy");
    assert_eq!((place(&matched[0]).0, place(&matched[0]).1), expected);
    input.permissions_boundary_policy_input_list = None;
    let level = |text: &str| types::OrderedOrganizationPolicyType {
        service_control_policy_input_list: Some(vec![text.to_owned()]),
    };
    input.ordered_organization_policy_input_list = Some(vec![level(READ), level(&deny)]);
    let result = custom(&world, input.clone()).await.unwrap().remove(0);
    let detail = result.organizations_decision_detail.unwrap();
    assert_eq!(
        (result.eval_decision, detail.allowed_by_organizations),
        (Decision::ExplicitDeny, Some(false))
    );
    assert!(result.matched_statements.unwrap().is_empty());
    input.ordered_organization_policy_input_list = Some(vec![level(READ)]);
    let result = custom(&world, input).await.unwrap().remove(0);
    let detail = result.organizations_decision_detail.unwrap();
    assert_eq!((result.eval_decision, detail.allowed_by_organizations), (Decision::Allowed, Some(true)));
}

#[tokio::test]
async fn two_accounts_both_have_to_allow() {
    let world = World::new().await;
    let grant = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:GetObject","Resource":"{A}",
            "Principal":{{"AWS":"arn:aws:iam::222222222222:user/ann"}}}}]}}"#
    );
    let mut input = question(&[], &["s3:GetObject"], &[A]);
    input.resource_policy = Some(grant);
    assert_eq!(custom(&world, input.clone()).await.unwrap_err().code(), "InvalidInput");
    input.caller_arn = Some("arn:aws:iam::222222222222:user/ann".to_owned());
    input.resource_owner = Some("arn:aws:iam::333333333333:root".to_owned());
    let result = custom(&world, input.clone()).await.unwrap().remove(0);
    assert_eq!(result.eval_decision, Decision::ImplicitDeny);
    let details = result.eval_decision_details.unwrap();
    assert_eq!(details["IAM Policy"], Decision::ImplicitDeny);
    assert_eq!(details["Resource Policy"], Decision::Allowed);
    input.resource_owner = None;
    let result = custom(&world, input).await.unwrap().remove(0);
    assert_eq!(result.eval_decision, Decision::Allowed);
    let matched = result.matched_statements.unwrap();
    assert_eq!(place(&matched[0]).1, "Resource Policy");
}

/// A role with an inline policy, a managed one, and a boundary.
async fn role(world: &World) -> String {
    let trust = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole"}]}"#;
    let input = types::CreateRoleRequest {
        role_name: "Ops".to_owned(),
        path: Some("/team/".to_owned()),
        assume_role_policy_document: trust.to_owned(),
        ..Default::default()
    };
    let arn = world.call::<op::CreateRole>(input).await.unwrap().role.arn;
    let input = types::PutRolePolicyRequest {
        role_name: "Ops".to_owned(),
        policy_name: "Inline".to_owned(),
        policy_document: READ.to_owned(),
    };
    world.call::<op::PutRolePolicy>(input).await.unwrap();
    let input = types::AttachRolePolicyRequest {
        role_name: "Ops".to_owned(),
        policy_arn: "arn:aws:iam::aws:policy/AmazonS3FullAccess".to_owned(),
    };
    world.call::<op::AttachRolePolicy>(input).await.unwrap();
    arn
}

#[tokio::test]
async fn a_role_is_simulated_with_what_it_bears_and_without_what_is_left_out() {
    let world = World::new().await;
    let arn = role(&world).await;
    let mut input = types::SimulatePrincipalPolicyRequest {
        policy_source_arn: arn.clone(),
        action_names: vec!["s3:GetObject".to_owned(), "s3:PutObject".to_owned()],
        resource_arns: Some(vec![A.to_owned()]),
        ..Default::default()
    };
    let answer = world.call::<op::SimulatePrincipalPolicy>(input.clone()).await.unwrap();
    let results = answer.evaluation_results.unwrap();
    let detail = results[0].organizations_decision_detail.clone().unwrap();
    assert_eq!(detail.allowed_by_organizations, Some(true));
    let ids = |result: &types::EvaluationResult| -> Vec<String> {
        result.matched_statements.iter().flatten().map(|found| place(found).0.to_owned()).collect()
    };
    assert_eq!(ids(&results[0]), ["role_Ops_Inline", "AmazonS3FullAccess"]);
    assert_eq!(results[1].eval_decision, Decision::Allowed);
    let kind = types::PolicyIdentifierPolicyType::AwsManaged;
    input.policy_exclusion_list = Some(vec![types::PolicyIdentifier::PolicyType(kind)]);
    input.max_items = Some(1);
    let answer = world.call::<op::SimulatePrincipalPolicy>(input.clone()).await.unwrap();
    assert_eq!(ids(&answer.evaluation_results.unwrap()[0]), ["role_Ops_Inline"]);
    assert_eq!(answer.is_truncated, Some(true));
    input.marker = answer.marker;
    let answer = world.call::<op::SimulatePrincipalPolicy>(input.clone()).await.unwrap();
    assert_eq!(answer.evaluation_results.unwrap()[0].eval_decision, Decision::ImplicitDeny);
    input.policy_source_arn = "arn:aws:sts::111111111111:assumed-role/Ops/ann".to_owned();
    let refused = world.call::<op::SimulatePrincipalPolicy>(input.clone()).await.unwrap_err();
    let text = "Invalid Entity Arn: arn:aws:sts::111111111111:assumed-role/Ops/ann does not clearly define \
                entity type and name.";
    assert_eq!((refused.code(), refused.message()), ("InvalidInput", text));
    input.policy_source_arn = "arn:aws:iam::111111111111:user/Nobody".to_owned();
    assert_eq!(world.call::<op::SimulatePrincipalPolicy>(input).await.unwrap_err().code(), "NoSuchEntity");
}

#[tokio::test]
async fn a_boundary_that_is_gone_lets_nothing_through() {
    let world = World::new().await;
    let arn = role(&world).await;
    let mut tx = world.app.store.begin();
    let key = ("111111111111".parse().unwrap(), store::Folded::of("Ops"));
    let bound = tx.get::<model::Role>(&key).await.unwrap().unwrap();
    let gone = Some("arn:aws:iam::111111111111:policy/Gone".to_owned());
    tx.put(&model::Role { boundary: gone, ..model::Role::clone(&bound) }).await.unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    let input = types::SimulatePrincipalPolicyRequest {
        policy_source_arn: arn,
        action_names: vec!["s3:GetObject".to_owned()],
        ..Default::default()
    };
    let answer = world.call::<op::SimulatePrincipalPolicy>(input).await.unwrap();
    let result = answer.evaluation_results.unwrap().remove(0);
    assert_eq!(result.eval_decision, Decision::ImplicitDeny);
    let bounded = result.permissions_boundary_decision_detail.unwrap().allowed_by_permissions_boundary;
    assert_eq!(bounded, Some(false));
}

#[tokio::test]
async fn context_keys_are_told_once_a_document() {
    let world = World::new().await;
    let asks = statement(
        r#""Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/${aws:username}",
           "Condition":{"StringEquals":{"aws:username":"${aws:username}","AWS:username":"a"}}"#,
    );
    let input =
        types::GetContextKeysForCustomPolicyRequest { policy_input_list: vec![asks.clone(), asks.clone()] };
    let keys = world.call::<op::GetContextKeysForCustomPolicy>(input).await.unwrap();
    let one = ["AWS:username", "aws:username"];
    assert_eq!(keys.context_key_names.unwrap(), [one, one].concat());
    let input = types::GetContextKeysForCustomPolicyRequest { policy_input_list: vec!["{".to_owned()] };
    let refused = world.call::<op::GetContextKeysForCustomPolicy>(input).await.unwrap_err();
    assert_eq!(refused.code(), "InvalidInput");
    let arn = role(&world).await;
    let input = types::GetContextKeysForPrincipalPolicyRequest {
        policy_source_arn: arn,
        policy_input_list: Some(vec![asks]),
    };
    let keys = world.call::<op::GetContextKeysForPrincipalPolicy>(input).await.unwrap();
    assert_eq!(keys.context_key_names.unwrap(), one);
}

#[tokio::test]
async fn a_simulation_has_its_bounds() {
    let world = World::new().await;
    let mut input = question(&[READ], &["s3:GetObject"], &[]);
    input.action_names = (0..10_001).map(|number| format!("s3:Get{number}")).collect();
    assert_eq!(custom(&world, input).await.unwrap_err().code(), "InvalidInput");
    let many = vec![r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#; 500].join(",");
    let many = format!(r#"{{"Version":"2012-10-17","Statement":[{many}]}}"#);
    let mut input = question(&[&many], &[], &[]);
    input.action_names = (0..1001).map(|number| format!("s3:Get{number}")).collect();
    let refused = custom(&world, input).await.unwrap_err();
    let text = "too many actions, resources and statements for one simulation";
    assert_eq!((refused.code(), refused.message()), ("InvalidInput", text));
    let input = question(&vec![READ; 101], &["s3:GetObject"], &[]);
    assert_eq!(custom(&world, input).await.unwrap_err().code(), "InvalidInput");
    // One statement can ask for thousands of keys, and each denial tells all of them.
    let keys: String = (0..4000).map(|number| format!("${{a:{number}}}")).collect();
    let asking = statement(&format!(r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::{keys}""#));
    let resources: Vec<String> = (0..500).map(|number| format!("{A}{number}")).collect();
    let mut input = question(&[&asking], &["s3:GetObject"], &[]);
    input.resource_arns = Some(resources);
    let refused = custom(&world, input.clone()).await.unwrap_err();
    assert!(refused.message().starts_with("too many actions, resources and condition keys"), "{refused}");
    input.resource_arns = Some(vec![A.to_owned(), B.to_owned()]);
    let answer = custom(&world, input).await.unwrap();
    assert_eq!(answer[0].missing_context_values.as_ref().unwrap().len(), 4000);
}

#[tokio::test]
async fn service_control_policies_above_the_account_are_simulated_too() {
    let world = World::new().await;
    let mut input = question(&[READ], &["s3:GetObject"], &[A, B]);
    let level = types::OrderedOrganizationPolicyType {
        service_control_policy_input_list: Some(vec![statement(&format!(
            r#""Effect":"Allow","Action":"*","Resource":"{A}""#
        ))]),
    };
    input.ordered_organization_policy_input_list = Some(vec![level]);
    let result = custom(&world, input).await.unwrap().remove(0);
    assert_eq!(result.eval_decision, Decision::ImplicitDeny);
    let each = result.resource_specific_results.unwrap();
    assert_eq!(each[0].eval_resource_decision, Decision::Allowed);
    assert_eq!(each[1].eval_resource_decision, Decision::ImplicitDeny);
    // What a control policy takes away, no key would bring back.
    assert!(each[1].missing_context_values.as_ref().unwrap().is_empty());
}
