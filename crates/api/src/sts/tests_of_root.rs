//! Tests of `AssumeRoot`, `DecodeAuthorizationMessage` and `GetWebIdentityToken`.

use model::{AuditEvent, Duration, Tag};
use oidc::{KeySet, Token};
use serde_json::{Value, json};
use wire::ServiceError as _;
use wire::generated::sts::types::{
    self, AssumeRootRequest, AssumeRootResponse, DecodeAuthorizationMessageRequest, GetCallerIdentityRequest,
    GetWebIdentityTokenRequest,
};
use wire::generated::sts::{Error, op};
use wire::generated::{iam, organizations, vestibule};

use super::tests::{Stand, allow, role, trust};
use crate::Presented;
use crate::credentials::{Issued, SessionClaims};
use crate::outbound;

const AUDIT: &str = "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials";

/// An organization with a member account, whose management account may enter members as root.
async fn with_member() -> (Stand, String) {
    let stand = Stand::new().await;
    let account = organizations::types::CreateAccountRequest {
        email: "dev@technova.example".to_owned(),
        account_name: "dev".to_owned(),
        ..Default::default()
    };
    let made = stand.world.call::<organizations::op::CreateAccount>(account).await.unwrap();
    let member = made.create_account_status.unwrap().account_id.unwrap();
    let service = "iam.amazonaws.com".to_owned();
    let trusted = organizations::types::EnableAWSServiceAccessRequest { service_principal: service };
    stand.world.call::<organizations::op::EnableAWSServiceAccess>(trusted).await.unwrap();
    stand.world.call::<iam::op::EnableOrganizationsRootSessions>(Default::default()).await.unwrap();
    (stand, member)
}

fn asking(target: &str) -> AssumeRootRequest {
    AssumeRootRequest {
        target_principal: target.to_owned(),
        task_policy_arn: types::PolicyDescriptorType { arn: Some(AUDIT.to_owned()) },
        ..AssumeRootRequest::default()
    }
}

async fn assume(stand: &Stand, input: AssumeRootRequest) -> Result<AssumeRootResponse, Error> {
    let request = stand.world.signed_by(&stand.entry, "sts");
    stand.world.call_as::<op::AssumeRoot>(Presented::Http(&request), input).await
}

fn issued(reply: AssumeRootResponse) -> Issued {
    let credentials = reply.credentials.unwrap();
    Issued {
        access_key_id: credentials.access_key_id,
        secret_access_key: credentials.secret_access_key,
        session_token: credentials.session_token,
        expires: model::Timestamp(credentials.expiration.millis()),
    }
}

async fn event(stand: &Stand, name: &str) -> Value {
    let mut tx = stand.world.app.store.begin();
    let events = tx.scan::<AuditEvent>((), store::Page::last(1000)).await.unwrap().items;
    let found = events.iter().find(|event| event.name == name).unwrap();
    serde_json::from_str(&found.json).unwrap()
}

#[tokio::test]
async fn root_of_a_member_is_entered_for_one_task_and_may_do_nothing_else() {
    let (stand, member) = with_member().await;
    let session = issued(assume(&stand, asking(&member)).await.unwrap());
    assert_eq!(session.expires.since(stand.world.app.clock.now()), Duration::from_mins(15));
    let request = stand.world.signed_with(&session, "sts");
    let who =
        stand.world.call_as::<op::GetCallerIdentity>(Presented::Http(&request), GetCallerIdentityRequest {});
    assert_eq!(who.await.unwrap().arn, Some(format!("arn:aws:iam::{member}:root")));
    let request = stand.world.signed_with(&session, "iam");
    let presented = Presented::Http(&request);
    stand.world.call_as::<iam::op::GetAccountSummary>(presented, wire::Unit {}).await.unwrap();
    let event = event(&stand, "GetAccountSummary").await;
    assert_eq!(event["userIdentity"]["sessionContext"]["assumedRoot"], "true", "{event}");
    let refused = stand.world.call_as::<iam::op::ListRoles>(presented, Default::default()).await.unwrap_err();
    assert!(refused.message().contains("explicit deny"), "{}", refused.message());
    // It gets nobody any further.
    let request = stand.world.signed_with(&session, "sts");
    let refused = stand.world.call_as::<op::AssumeRoot>(Presented::Http(&request), asking(&member)).await;
    assert_eq!(refused.unwrap_err().code(), "AccessDenied");
    // By ARN, and for a shorter time.
    let root = format!("arn:aws:iam::{member}:root");
    let short = AssumeRootRequest { duration_seconds: Some(60), ..asking(&root) };
    let short = issued(assume(&stand, short).await.unwrap());
    assert_eq!(short.expires.since(stand.world.app.clock.now()), Duration::from_mins(1));
    stand.world.call::<iam::op::DisableOrganizationsRootSessions>(Default::default()).await.unwrap();
    let request = stand.world.signed_with(&session, "iam");
    let ended = stand.world.call_as::<iam::op::GetAccountSummary>(Presented::Http(&request), wire::Unit {});
    assert_eq!(ended.await.unwrap_err().code(), "InvalidClientTokenId");
    assert_eq!(assume(&stand, asking(&member)).await.unwrap_err().code(), "AccessDenied");
}

#[tokio::test]
async fn only_members_are_entered_as_root_and_only_for_the_five_tasks() {
    let (stand, member) = with_member().await;
    for target in ["111111111111", "999999999999", "nobody-at-all"] {
        let refused = assume(&stand, asking(target)).await.unwrap_err();
        assert_eq!(refused.code(), "AccessDenied", "{target}: {refused}");
    }
    for task in ["arn:aws:iam::aws:policy/AdministratorAccess", "arn:aws:iam::aws:policy/root-task/Other"] {
        let task_policy_arn = types::PolicyDescriptorType { arn: Some(task.to_owned()) };
        let input = AssumeRootRequest { task_policy_arn, ..asking(&member) };
        assert_eq!(assume(&stand, input).await.unwrap_err().code(), "ValidationError", "{task}");
    }
    let by_root = stand.world.call::<op::AssumeRoot>(asking(&member)).await.unwrap_err();
    assert_eq!(by_root.code(), "AccessDenied");
    // A policy may name the task.
    let other = allow("sts:*").replace(
        "\"Resource\":\"*\"",
        r#""Resource":"*","Condition":{"StringNotEquals":{"sts:TaskPolicyArn":
        "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"}}"#,
    );
    stand.put(&role("Entry", &trust(r#""Principal":"*","Action":"sts:AssumeRole""#), &other)).await;
    assert_eq!(assume(&stand, asking(&member)).await.unwrap_err().code(), "AccessDenied");
    // A member enters nobody.
    let claims = SessionClaims { account: member.parse().unwrap(), origin: None, ..stand.entry.clone() };
    let everything = role("Entry", &trust(r#""Principal":"*","Action":"sts:AssumeRole""#), &allow("*"));
    stand.put(&model::Role { account: member.parse().unwrap(), ..everything }).await;
    let request = stand.world.signed_by(&claims, "sts");
    let refused = stand.world.call_as::<op::AssumeRoot>(Presented::Http(&request), asking(&member)).await;
    assert_eq!(refused.unwrap_err().code(), "AccessDenied");
}

#[tokio::test]
async fn resource_control_policies_above_a_member_guard_its_root() {
    let (stand, member) = with_member().await;
    let kind = organizations::types::PolicyType::ResourceControlPolicy;
    let root_id = stand.world.founded.organization.root_id.to_string();
    let enable = organizations::types::EnablePolicyTypeRequest { root_id, policy_type: kind.clone() };
    stand.world.call::<organizations::op::EnablePolicyType>(enable).await.unwrap();
    let guard = organizations::types::CreatePolicyRequest {
        content: format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Deny","Principal":"*",
                "Action":"sts:AssumeRoot","Resource":"arn:aws:iam::{member}:root",
                "Condition":{{"StringEquals":{{"aws:ResourceAccount":"{member}"}}}}}}]}}"#
        ),
        description: String::new(),
        name: "NoRoot".to_owned(),
        r#type: kind,
        tags: None,
    };
    let guard = stand.world.call::<organizations::op::CreatePolicy>(guard).await.unwrap();
    let policy_id = guard.policy.unwrap().policy_summary.unwrap().id.unwrap();
    assume(&stand, asking(&member)).await.unwrap();
    let attach = organizations::types::AttachPolicyRequest { policy_id, target_id: member.clone() };
    stand.world.call::<organizations::op::AttachPolicy>(attach).await.unwrap();
    let refused = assume(&stand, asking(&member)).await.unwrap_err();
    assert!(refused.message().contains("explicit deny in a resource control policy"), "{refused}");
}

#[tokio::test]
async fn a_denial_of_ours_is_decoded_by_those_who_may_and_nobody_else() {
    let (stand, member) = with_member().await;
    let request = stand.world.signed_by(&stand.entry, "vestibule");
    let refused =
        stand.world.call_as::<vestibule::op::LookupEvents>(Presented::Http(&request), Default::default());
    let refused = refused.await.unwrap_err();
    let (sentence, message) =
        refused.message().split_once("Encoded authorization failure message: ").unwrap();
    assert!(
        sentence.ends_with("no identity-based policy allows the vestibule:LookupEvents action. "),
        "{sentence}"
    );
    let decode = async |claims: &SessionClaims, message: &str| {
        let request = stand.world.signed_by(claims, "sts");
        let input = DecodeAuthorizationMessageRequest { encoded_message: message.to_owned() };
        stand.world.call_as::<op::DecodeAuthorizationMessage>(Presented::Http(&request), input).await
    };
    let decoded = decode(&stand.entry, message).await.unwrap().decoded_message.unwrap();
    let decoded: Value = serde_json::from_str(&decoded).unwrap();
    assert_eq!((&decoded["allowed"], &decoded["explicitDeny"]), (&json!(false), &json!(false)));
    assert_eq!(decoded["context"]["action"], "vestibule:LookupEvents");
    assert_eq!(decoded["reasons"][0]["layer"], "identity");
    assert_eq!(decoded["reasons"][0]["verdict"], "lacksAllow");
    let conditions = decoded["context"]["conditions"]["items"].as_array().unwrap();
    assert!(conditions.iter().any(|item| item["key"] == "aws:sourceip"), "{conditions:?}");
    // Not what is no message, nor by another account, nor without permission.
    for other in [&message[1..], "v1.x", &message[..message.len() - 4]] {
        let refused = decode(&stand.entry, other).await.unwrap_err();
        assert_eq!(refused.code(), "InvalidAuthorizationMessageException");
    }
    let everybody = r#""Principal":"*","Action":"sts:AssumeRole""#;
    let account: model::AccountId = member.parse().unwrap();
    stand
        .put(&model::Role { account: account.clone(), ..role("Entry", &trust(everybody), &allow("*")) })
        .await;
    let foreign = SessionClaims { account, origin: None, ..stand.entry.clone() };
    let refused = decode(&foreign, message).await.unwrap_err();
    assert_eq!(refused.code(), "InvalidAuthorizationMessageException");
    stand.put(&role("Entry", &trust(everybody), &allow("sts:AssumeRole"))).await;
    assert_eq!(decode(&stand.entry, message).await.unwrap_err().code(), "AccessDenied");
}

fn wanting(algorithm: &str) -> GetWebIdentityTokenRequest {
    GetWebIdentityTokenRequest {
        audience: vec!["https://api.example.com".to_owned()],
        signing_algorithm: algorithm.to_owned(),
        ..GetWebIdentityTokenRequest::default()
    }
}

async fn token(stand: &Stand, input: GetWebIdentityTokenRequest) -> Result<String, Error> {
    let request = stand.world.signed_by(&stand.entry, "sts");
    let reply = stand.world.call_as::<op::GetWebIdentityToken>(Presented::Http(&request), input).await?;
    Ok(reply.web_identity_token.unwrap())
}

#[tokio::test]
async fn a_token_for_others_says_who_the_caller_is_and_is_verified_with_what_the_issuer_shows() {
    let stand = Stand::new().await;
    let refused = token(&stand, wanting("RS256")).await.unwrap_err();
    assert_eq!(refused.code(), "OutboundWebIdentityFederationDisabledException");
    let enabled = stand.world.call::<iam::op::EnableOutboundWebIdentityFederation>(wire::Unit {}).await;
    let issuer = enabled.unwrap().issuer_identifier.unwrap();
    let path = issuer.strip_prefix("http://127.0.0.1:8080").unwrap();
    let shown = async |document: &str| {
        let found = outbound::document(&stand.world.app, &format!("{path}/.well-known/{document}")).await;
        found.unwrap()
    };
    let discovery: Value = serde_json::from_str(&shown("openid-configuration").await.unwrap()).unwrap();
    assert_eq!(discovery["issuer"], issuer);
    assert_eq!(discovery["jwks_uri"], format!("{issuer}/.well-known/jwks.json"));
    let keys = shown("jwks.json").await.unwrap();
    assert!(!keys.contains("\"d\""), "{keys}");
    let keys = KeySet::read(keys.as_bytes()).unwrap();
    assert_eq!(shown("other").await, None);
    assert_eq!(
        outbound::document(&stand.world.app, &format!("{path}x/.well-known/jwks.json")).await.unwrap(),
        None
    );
    for algorithm in ["RS256", "ES384"] {
        let tags = vec![types::Tag { key: "job".to_owned(), value: "1".to_owned() }];
        let text = token(&stand, GetWebIdentityTokenRequest { tags: Some(tags), ..wanting(algorithm) }).await;
        let text = text.unwrap();
        let claims = Token::read(&text).unwrap().verify(&keys).unwrap();
        assert_eq!(claims.text("iss"), Some(issuer.as_str()));
        assert_eq!(claims.text("sub"), Some("arn:aws:iam::111111111111:role/Entry"));
        assert_eq!(claims.text("aud"), Some("https://api.example.com"));
        assert_eq!(claims.seconds("exp").unwrap() - claims.seconds("iat").unwrap(), 300);
        let about = claims.get("https://sts.amazonaws.com/").unwrap();
        assert_eq!(about["aws_account"], "111111111111");
        assert_eq!(about["principal_tags"], json!({ "team": "payments" }));
        assert_eq!(about["request_tags"], json!({ "job": "1" }));
        assert_eq!(about["identity_store_user_id"], "c4488478-a0e1-700e-3d75-96c6bb641596");
    }
}

#[tokio::test]
async fn tokens_for_others_keep_to_the_session_and_to_what_policies_say() {
    let stand = Stand::new().await;
    stand.world.call::<iam::op::EnableOutboundWebIdentityFederation>(wire::Unit {}).await.unwrap();
    assert_eq!(token(&stand, wanting("HS256")).await.unwrap_err().code(), "ValidationError");
    let condition = allow("sts:GetWebIdentityToken").replace(
        "\"Resource\":\"*\"",
        r#""Resource":"*","Condition":{"ForAllValues:StringEquals":{"sts:IdentityTokenAudience":
        "https://api.example.com"},"StringEquals":{"sts:SigningAlgorithm":"ES384"},
        "NumericLessThanEquals":{"sts:DurationSeconds":"300"}}"#,
    );
    let own = trust(r#""Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole""#);
    stand.put(&role("Entry", &own, &condition)).await;
    token(&stand, wanting("ES384")).await.unwrap();
    let tag = types::Tag { key: "job".to_owned(), value: "1".to_owned() };
    for input in [
        wanting("RS256"),
        GetWebIdentityTokenRequest { audience: vec!["https://other.example".to_owned()], ..wanting("ES384") },
        GetWebIdentityTokenRequest { duration_seconds: Some(600), ..wanting("ES384") },
        GetWebIdentityTokenRequest { tags: Some(vec![tag]), ..wanting("ES384") },
    ] {
        assert_eq!(token(&stand, input).await.unwrap_err().code(), "AccessDenied");
    }
    stand.put(&role("Entry", &own, &allow("sts:*"))).await;
    let large = Tag { key: "k".to_owned(), value: "v".repeat(256) };
    let many = (0..40).map(|n| types::Tag { key: format!("k{n}"), value: large.value.clone() }).collect();
    let input = GetWebIdentityTokenRequest { tags: Some(many), ..wanting("ES384") };
    assert_eq!(token(&stand, input).await.unwrap_err().code(), "JWTPayloadSizeExceededException");
    // The session has eight hours; what is left of it bounds the token.
    stand.world.clock.advance(Duration::from_mins(8 * 60 - 4));
    assert_eq!(
        token(&stand, wanting("ES384")).await.unwrap_err().code(),
        "SessionDurationEscalationException"
    );
    let short = GetWebIdentityTokenRequest { duration_seconds: Some(60), ..wanting("ES384") };
    token(&stand, short).await.unwrap();
    stand.world.call::<iam::op::DisableOutboundWebIdentityFederation>(wire::Unit {}).await.unwrap();
    let refused = token(&stand, wanting("ES384")).await.unwrap_err();
    assert_eq!(refused.code(), "OutboundWebIdentityFederationDisabledException");
}
