//! Asking whether somebody may do something: the answer is what would happen, with the reasons.

use std::collections::BTreeMap;

use wire::ServiceError as _;
use wire::generated::vestibule::types::{
    AccessAnswer, AccessDecision, AccessPrincipal, AccessQuestion, DecideAccessRequest, DisableUserRequest,
};
use wire::generated::vestibule::{Error, op};
use wire::generated::{organizations, sso_admin};

use super::DEV;
use crate::credentials::Issued;
use crate::testing::World;

/// The same permission set in two accounts: its users look at what their team owns, and no secrets.
const HOUSE: &str = r#"
organization:
  accounts:
    - { name: Management, email: management@technova.example, management: true }
    - { id: "222222222222", name: Dev, email: dev@technova.example }
    - { id: "333333333333", name: Prod, email: prod@technova.example }
users:
  - { user_name: ada, given_name: Ada, family_name: Moreau, title: payments }
  - { user_name: sam, given_name: Sam, family_name: Okafor }
groups:
  - { name: Developers, members: [ada] }
permission_sets:
  - name: TeamAccess
    inline_policy:
      Version: "2012-10-17"
      Statement:
        - Sid: OwnTeam
          Effect: Allow
          Action: ["iam:GetRole", "s3:GetObject"]
          Resource: "*"
          Condition: { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } }
        - { Sid: List, Effect: Allow, Action: ["s3:ListAllMyBuckets", "iam:ListRoles"], Resource: "*" }
        - { Sid: NoSecrets, Effect: Deny, Action: "s3:*", Resource: "arn:aws:s3:::secret/*" }
assignments:
  - { group: Developers, permission_set: TeamAccess, accounts: [Dev] }
"#;

fn enters(user: &str) -> AccessPrincipal {
    AccessPrincipal {
        user: Some(user.to_owned()),
        account_id: Some(DEV.to_owned()),
        permission_set: Some("TeamAccess".to_owned()),
        arn: None,
    }
}

fn named(arn: &str) -> AccessPrincipal {
    AccessPrincipal { arn: Some(arn.to_owned()), ..AccessPrincipal::default() }
}

fn question(principal: AccessPrincipal, action: &str, resource: &str) -> AccessQuestion {
    AccessQuestion {
        principal,
        action: action.to_owned(),
        resource: resource.to_owned(),
        ..AccessQuestion::default()
    }
}

async fn ask_all(world: &World, questions: Vec<AccessQuestion>) -> Result<Vec<AccessAnswer>, Error> {
    let request = DecideAccessRequest { questions, explain: Some(true) };
    Ok(world.call::<op::DecideAccess>(request).await?.answers)
}

async fn ask(world: &World, principal: AccessPrincipal, action: &str, resource: &str) -> AccessAnswer {
    ask_all(world, vec![question(principal, action, resource)]).await.unwrap().remove(0)
}

fn texts(answer: &AccessAnswer) -> Vec<&str> {
    answer.reasons.iter().flatten().map(|reason| reason.text.as_str()).collect()
}

fn remedies(answer: &AccessAnswer) -> Vec<&str> {
    answer.reasons.iter().flatten().filter_map(|reason| reason.remedy.as_deref()).collect()
}

async fn pass_titles_on(world: &World) {
    let attribute = sso_admin::types::AccessControlAttribute {
        key: "team".to_owned(),
        value: sso_admin::types::AccessControlAttributeValue { source: vec!["${path:title}".to_owned()] },
    };
    let input = sso_admin::types::CreateInstanceAccessControlAttributeConfigurationRequest {
        instance_arn: world.instance_arn(),
        instance_access_control_attribute_configuration:
            sso_admin::types::InstanceAccessControlAttributeConfiguration {
                access_control_attributes: vec![attribute],
            },
    };
    world.call::<sso_admin::op::CreateInstanceAccessControlAttributeConfiguration>(input).await.unwrap();
}

#[tokio::test]
async fn the_answer_is_what_happens() {
    let world = World::of(HOUSE).await;
    pass_titles_on(&world).await;
    world.tagged_role("payments-app", ("team", "payments")).await;
    world.tagged_role("search-app", ("team", "search")).await;
    let ada = world.enter("ada", "TeamAccess").await;
    for role in ["payments-app", "search-app"] {
        let happens = world.get_role(&ada.issued, role).await.is_ok();
        let arn = format!("arn:aws:iam::{DEV}:role/{role}");
        let answer = ask(&world, enters("ada"), "iam:GetRole", &arn).await;
        assert_eq!(answer.decision == AccessDecision::Allowed, happens, "{role}: {answer:?}");
        // Whom GetCallerIdentity names is the same user, with the same tags.
        let session = answer.principal_arn.unwrap();
        assert!(session.contains(":assumed-role/AWSReservedSSO_TeamAccess_"), "{session}");
        let again = ask(&world, named(&session), "iam:GetRole", &arn).await;
        assert_eq!(again.decision, answer.decision);
        assert_eq!(again.principal_arn.as_deref(), Some(session.as_str()));
    }
}

#[tokio::test]
async fn a_decision_names_the_statement_that_decided() {
    let world = World::of(HOUSE).await;
    let allowed = ask(&world, enters("ada"), "s3:ListAllMyBuckets", "*").await;
    assert_eq!((allowed.decision.clone(), allowed.message.as_deref()), (AccessDecision::Allowed, None));
    let reason = &allowed.reasons.as_ref().unwrap()[0];
    assert_eq!((reason.layer.as_str(), reason.sid.as_deref()), ("identity", Some("List")));
    assert_eq!((reason.policy.as_deref(), reason.statement), (Some("AwsSSOInlinePolicy"), Some(1)));
    let denied = ask(&world, enters("ada"), "s3:PutObject", "arn:aws:s3:::secret/key").await;
    assert_eq!(denied.decision, AccessDecision::ExplicitDeny);
    assert_eq!(
        texts(&denied),
        ["statement 3 (`NoSecrets`) of `AwsSSOInlinePolicy` (identity-based policy) denies"]
    );
    assert!(denied.message.unwrap().contains("with an explicit deny in an identity-based policy"));
}

#[tokio::test]
async fn a_denial_says_what_would_allow_it() {
    let world = World::of(HOUSE).await;
    let denied = ask(&world, enters("ada"), "s3:DeleteObject", "arn:aws:s3:::reports/q1").await;
    assert_eq!(denied.decision, AccessDecision::ImplicitDeny);
    assert_eq!(texts(&denied), ["no identity-based policy allows"]);
    let fix = "add to permission set `TeamAccess` a statement that allows `s3:DeleteObject` on \
               `arn:aws:s3:::reports/q1`";
    assert_eq!(remedies(&denied), [fix]);
}

#[tokio::test]
async fn keys_that_nobody_told_are_named_and_those_that_are_told_count() {
    let world = World::of(HOUSE).await;
    let asked = question(enters("ada"), "s3:GetObject", "arn:aws:s3:::reports/q1");
    let tags = |values: &[(&str, &str)]| -> Option<BTreeMap<String, Vec<String>>> {
        Some(values.iter().map(|(key, value)| ((*key).to_owned(), vec![(*value).to_owned()])).collect())
    };
    let both = [("aws:ResourceTag/team", "payments"), ("aws:PrincipalTag/team", "payments")];
    let told = AccessQuestion { context: tags(&both), ..asked.clone() };
    let other = [("aws:ResourceTag/team", "payments"), ("aws:PrincipalTag/team", "search")];
    let told_other = AccessQuestion { context: tags(&other), ..asked.clone() };
    let answers = ask_all(&world, vec![asked, told, told_other]).await.unwrap();
    let decisions: Vec<_> = answers.iter().map(|answer| answer.decision.as_str()).collect();
    assert_eq!(decisions, ["implicitDeny", "allowed", "implicitDeny"]);
    let unknown = |at: usize| answers[at].unknown_context_keys.clone().unwrap();
    assert_eq!(unknown(0), ["aws:PrincipalTag/team", "aws:ResourceTag/team"]);
    assert_eq!(unknown(1), [""; 0]);
}

#[tokio::test]
async fn who_may_not_enter_may_do_nothing() {
    let world = World::of(HOUSE).await;
    let list = async |principal| ask(&world, principal, "s3:ListAllMyBuckets", "*").await;
    let stranger = list(enters("sam")).await;
    assert_eq!(stranger.decision, AccessDecision::ImplicitDeny);
    let why = "user `sam` is not assigned `TeamAccess` in account `222222222222`, directly or by a group";
    assert_eq!((texts(&stranger), stranger.message.as_deref()), (vec![why], Some(why)));
    let elsewhere = AccessPrincipal { account_id: Some("333333333333".to_owned()), ..enters("ada") };
    assert_eq!(remedies(&list(elsewhere).await), ["assign `TeamAccess` in account `333333333333`"]);
    for (nobody, why) in [
        (enters("eve"), "there is no user `eve`"),
        (
            AccessPrincipal { permission_set: Some("Root".to_owned()), ..enters("ada") },
            "there is no permission set `Root`",
        ),
        (named("arn:aws:iam::222222222222:user/eve"), "there is no `arn:aws:iam::222222222222:user/eve`"),
        (
            named("arn:aws:s3:::reports-of-2026"),
            "`arn:aws:s3:::reports-of-2026` is not the ARN of an IAM user, a role, a session of one, or an \
             account's root",
        ),
    ] {
        let answer = list(nobody).await;
        assert_eq!((answer.decision.clone(), texts(&answer)), (AccessDecision::ImplicitDeny, vec![why]));
        assert_eq!(answer.principal_arn, None);
    }
    let disable =
        DisableUserRequest { identity_store_id: world.store_id(), user_id: world.user_id("ada").await };
    world.call::<op::DisableUser>(disable).await.unwrap();
    assert_eq!(texts(&list(enters("ada")).await), ["user `ada` is disabled"]);
}

#[tokio::test]
async fn control_policies_are_named_with_the_place_they_hang_at() {
    let world = World::of(HOUSE).await;
    let create = organizations::types::CreatePolicyRequest {
        name: "NoLists".to_owned(),
        description: String::new(),
        content: r#"{"Version":"2012-10-17","Statement":[{"Sid":"Stop","Effect":"Deny",
            "Action":"s3:List*","Resource":"*"}]}"#
            .to_owned(),
        r#type: organizations::types::PolicyType::ServiceControlPolicy,
        tags: None,
    };
    let created = world.call::<organizations::op::CreatePolicy>(create).await.unwrap();
    let id = created.policy.unwrap().policy_summary.unwrap().id.unwrap();
    let attach =
        organizations::types::AttachPolicyRequest { policy_id: id.clone(), target_id: DEV.to_owned() };
    world.call::<organizations::op::AttachPolicy>(attach).await.unwrap();
    let answer = ask(&world, enters("ada"), "s3:ListAllMyBuckets", "*").await;
    let reason = &answer.reasons.as_ref().unwrap()[0];
    assert_eq!(answer.decision, AccessDecision::ExplicitDeny);
    assert_eq!((reason.layer.as_str(), reason.place.as_deref()), ("scp", Some(DEV)));
    assert!(reason.policy.as_ref().unwrap().ends_with(&id), "{reason:?}");
    let root_user = ask(&world, named(&format!("arn:aws:iam::{DEV}:root")), "s3:ListAllMyBuckets", "*").await;
    assert_eq!(root_user.decision, AccessDecision::ExplicitDeny, "it binds the root user too");
}

#[tokio::test]
async fn an_account_may_ask_about_its_own_and_reasons_need_their_own_permission() {
    let asks = |action: &str| {
        format!("{HOUSE}\n  - {{ user: sam, permission_set: Asker, accounts: [Dev] }}\n").replace(
            "assignments:",
            &format!(
                "  - name: Asker\n    inline_policy: {{ Version: \"2012-10-17\", Statement: [ {{ Effect: \
                 Allow, Action: [{action}], Resource: \"*\" }} ] }}\nassignments:"
            ),
        )
    };
    let role = async |world: &World, issued: &Issued, principal: AccessPrincipal, explain| {
        let questions = vec![question(principal, "s3:ListAllMyBuckets", "*")];
        let request = DecideAccessRequest { questions, explain };
        world.act::<op::DecideAccess>(&world.app, issued, request).await
    };
    let own_root = || named(&format!("arn:aws:iam::{DEV}:root"));
    let denied = Err("AccessDeniedException".to_owned());
    let world = World::of(&asks("\"vestibule:DecideAccess\"")).await;
    let sam = world.enter("sam", "Asker").await.issued;
    let answer = role(&world, &sam, own_root(), None).await.unwrap().answers.remove(0);
    assert_eq!((answer.decision, answer.reasons), (AccessDecision::Allowed, None));
    assert_eq!(role(&world, &sam, own_root(), Some(true)).await, denied, "the reasons");
    assert_eq!(role(&world, &sam, enters("ada"), None).await, denied, "the organization's users");
    assert_eq!(role(&world, &sam, named("arn:aws:iam::333333333333:root"), None).await, denied, "others'");
    let world = World::of(&asks("\"vestibule:DecideAccess\", \"vestibule:ExplainAccess\"")).await;
    let sam = world.enter("sam", "Asker").await.issued;
    let answer = role(&world, &sam, own_root(), Some(true)).await.unwrap().answers.remove(0);
    assert!(answer.reasons.is_some());
}

#[tokio::test]
async fn a_principal_is_an_arn_or_a_user_who_enters() {
    let world = World::of(HOUSE).await;
    let half = AccessPrincipal { permission_set: None, ..enters("ada") };
    let both = AccessPrincipal { arn: Some(format!("arn:aws:iam::{DEV}:root")), ..enters("ada") };
    for bad in [half, both, AccessPrincipal::default()] {
        let error = ask_all(&world, vec![question(bad, "s3:ListAllMyBuckets", "*")]).await.unwrap_err();
        assert_eq!(error.code(), "ValidationException");
    }
}
