//! Tests of `AssumeRoleWithWebIdentity`: real tokens, signed by an issuer that the account trusts.

use std::sync::Arc;

use model::{AuditEvent, Duration, OidcProvider, RoleOwner, Timestamp, limits};
use oidc::Unfetched;
use serde_json::{Value, json};
use testkit::OidcIdp;
use wire::ServiceError as _;
use wire::generated::sts::types::{
    AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse, GetCallerIdentityRequest,
};
use wire::generated::sts::{Error, op};

use super::tests::{allow, role, trust};
use crate::credentials::SessionClaims;
use crate::testing::World;
use crate::{Issuers, Presented};

const ISSUER: &str = "https://token.actions.githubusercontent.com";
const PROVIDER: &str = "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com";
const TRUST: &str = r#""Principal":{"Federated":
    "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"},
    "Action":"sts:AssumeRoleWithWebIdentity",
    "Condition":{"StringEquals":{"token.actions.githubusercontent.com:sub":"repo:a/b:ref:main"}}"#;

/// An account that trusts an issuer, and a role for its subjects.
struct Stand {
    world: World,
    idp: Arc<OidcIdp>,
}

impl Stand {
    async fn new() -> Self {
        let mut world = World::new().await;
        let idp = Arc::new(OidcIdp::new(ISSUER));
        world.app.issuers = Issuers::new(Arc::clone(&idp) as Arc<dyn oidc::Fetch>);
        let stand = Self { world, idp };
        let provider = OidcProvider {
            account: "111111111111".parse().unwrap(),
            url: "token.actions.githubusercontent.com".to_owned(),
            client_ids: vec!["sts.amazonaws.com".to_owned(), "other".to_owned()],
            thumbprints: Vec::new(),
            tags: Vec::new(),
            created: Timestamp(0),
        };
        stand.put(&provider).await;
        stand.put(&role("Next", &trust(TRUST), &allow("iam:ListRoles"))).await;
        stand
    }

    async fn put<T: store::Stored>(&self, noun: &T) {
        let mut tx = self.world.app.store.begin();
        tx.put(noun).await.unwrap();
        assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    }

    /// The usual claims, with others over them; null takes one away.
    fn claims(&self, other: &Value) -> String {
        let now = self.world.app.clock.now().secs();
        let mut claims = json!({
            "iss": ISSUER, "sub": "repo:a/b:ref:main", "aud": "sts.amazonaws.com", "iat": now,
            "exp": now + 300, "repository": "a/b",
        });
        for (name, value) in other.as_object().unwrap() {
            claims[name] = value.clone();
        }
        claims.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        claims.to_string()
    }

    async fn send(&self, token: String) -> Result<AssumeRoleWithWebIdentityResponse, Error> {
        let input = AssumeRoleWithWebIdentityRequest {
            role_arn: "arn:aws:iam::111111111111:role/Next".to_owned(),
            role_session_name: "ci".to_owned(),
            web_identity_token: token,
            ..AssumeRoleWithWebIdentityRequest::default()
        };
        self.world.call_as::<op::AssumeRoleWithWebIdentity>(Presented::Nobody, input).await
    }

    async fn enter(&self, other: Value) -> Result<AssumeRoleWithWebIdentityResponse, Error> {
        self.send(self.idp.token(&self.claims(&other))).await
    }

    async fn refused(&self, other: Value) -> (String, String) {
        let error = self.enter(other).await.unwrap_err();
        (error.code().to_owned(), error.message().to_owned())
    }

    fn session(&self, reply: &AssumeRoleWithWebIdentityResponse) -> SessionClaims {
        let token = &reply.credentials.as_ref().unwrap().session_token;
        SessionClaims::open(&self.world.app.keys, token).unwrap().0
    }
}

fn pair(code: &str, message: &str) -> (String, String) {
    (code.to_owned(), message.to_owned())
}

fn not_authorized(action: &str) -> (String, String) {
    pair("AccessDenied", &format!("Not authorized to perform sts:{action}"))
}

#[tokio::test]
async fn whom_the_issuer_speaks_of_enters_a_role_that_trusts_it() {
    let stand = Stand::new().await;
    let reply = stand.enter(json!({})).await.unwrap();
    assert_eq!(reply.subject_from_web_identity_token.as_deref(), Some("repo:a/b:ref:main"));
    assert_eq!(reply.provider.as_deref(), Some(PROVIDER));
    assert_eq!(reply.audience.as_deref(), Some("sts.amazonaws.com"));
    let arn = "arn:aws:sts::111111111111:assumed-role/Next/ci";
    assert_eq!(reply.assumed_role_user.as_ref().unwrap().arn, arn);
    let mut tx = stand.world.app.store.begin();
    let event = &tx.scan::<AuditEvent>((), store::Page::last(1)).await.unwrap().items[0];
    let event: Value = serde_json::from_str(&event.json).unwrap();
    assert_eq!(event["userIdentity"]["type"], "WebIdentityUser");
    assert_eq!(event["userIdentity"]["userName"], "repo:a/b:ref:main");
    assert_eq!(event["userIdentity"]["identityProvider"], PROVIDER);
    assert!(!event.to_string().contains("eyJ"), "the token is in the record: {event}");
    let session = stand.session(&reply);
    assert!(session.federation.contains(&("aws:FederatedProvider".to_owned(), PROVIDER.to_owned())));
    let request = stand.world.signed_by(&session, "sts");
    let presented = Presented::Http(&request);
    let who = stand.world.call_as::<op::GetCallerIdentity>(presented, GetCallerIdentityRequest {}).await;
    assert_eq!(who.unwrap().arn.as_deref(), Some(arn));
    // A token signed with the issuer's other key.
    let header = r#"{"alg":"ES256","kid":"elliptic"}"#;
    stand.send(stand.idp.with_header(header, &stand.claims(&json!({})))).await.unwrap();
}

#[tokio::test]
async fn the_trust_policy_decides_on_what_the_token_says() {
    let stand = Stand::new().await;
    let denied = not_authorized("AssumeRoleWithWebIdentity");
    assert_eq!(stand.refused(json!({ "sub": "repo:x/y:ref:main" })).await, denied);
    let says = json!({ "amr": ["mfa", "pwd"], "azp": "other" });
    for (key, value) in [
        ("sub", "repo:a/b:ref:main"),
        ("aud", "other"),
        ("oaud", "sts.amazonaws.com"),
        ("amr", "mfa"),
        ("repository", "a/b"),
    ] {
        for (wanted, lets_in) in [(value, true), ("none", false)] {
            let condition = format!(
                r#""Principal":{{"Federated":"{PROVIDER}"}},"Action":"sts:AssumeRoleWithWebIdentity",
                "Condition":{{"ForAnyValue:StringEquals":
                {{"token.actions.githubusercontent.com:{key}":"{wanted}"}}}}"#
            );
            stand.put(&role("Next", &trust(&condition), "{}")).await;
            assert_eq!(stand.enter(says.clone()).await.is_ok(), lets_in, "{key}={wanted}");
        }
    }
    // A role that another kind of provider enters, and one of a permission set.
    stand.put(&role("Next", &trust(&TRUST.replace("WebIdentity", "SAML")), "{}")).await;
    assert_eq!(stand.refused(json!({})).await, denied);
    let instance = stand.world.founded.instance.id.clone();
    let owner = RoleOwner::Reserved { instance, permission_set: "ps-0123456789abcdef".parse().unwrap() };
    stand.put(&model::Role { owner, ..role("Next", &trust(TRUST), "{}") }).await;
    assert_eq!(stand.refused(json!({})).await, denied);
}

#[tokio::test]
async fn row_35_a_token_for_another_audience_or_for_none_is_refused() {
    let stand = Stand::new().await;
    let incorrect = pair("InvalidIdentityToken", "Incorrect token audience");
    assert_eq!(stand.refused(json!({ "aud": "somebody.example" })).await, incorrect);
    assert_eq!(stand.refused(json!({ "aud": ["x", "y"] })).await, incorrect);
    assert_eq!(stand.refused(json!({ "azp": "somebody.example" })).await, incorrect);
    let missing = |claim: &str| pair("InvalidIdentityToken", &format!("Missing a required claim: {claim}"));
    assert_eq!(stand.refused(json!({ "aud": null })).await, missing("aud"));
    assert_eq!(stand.refused(json!({ "aud": [] })).await, missing("aud"));
    assert_eq!(stand.refused(json!({ "aud": 7 })).await, missing("aud"));
    for claim in ["iss", "sub", "exp", "iat"] {
        assert_eq!(stand.refused(json!({ (claim): null })).await, missing(claim));
    }
    // Of several audiences only those that the account knows count for the trust policy.
    let condition = TRUST.replace(":sub\":\"repo:a/b:ref:main", ":aud\":\"foreign");
    stand.put(&role("Next", &trust(&condition), "{}")).await;
    let both = json!({ "aud": ["foreign", "sts.amazonaws.com"] });
    assert_eq!(stand.refused(both).await, not_authorized("AssumeRoleWithWebIdentity"));
}

#[tokio::test]
async fn tokens_of_other_times_issuers_and_keys_are_refused() {
    let stand = Stand::new().await;
    let now = stand.world.app.clock.now().secs();
    let (code, text) = stand.refused(json!({ "exp": now })).await;
    assert_eq!(code, "ExpiredTokenException");
    assert!(text.starts_with("Token expired: current date/time"), "{text}");
    assert_eq!(stand.refused(json!({ "iat": now + 301 })).await.0, "InvalidIdentityToken");
    assert_eq!(stand.refused(json!({ "nbf": now + 301 })).await.0, "InvalidIdentityToken");
    let text = "No OpenIDConnect provider found in your account for https://other.example";
    assert_eq!(
        stand.refused(json!({ "iss": "https://other.example" })).await,
        pair("InvalidIdentityToken", text)
    );
    let stranger = OidcIdp::new(ISSUER);
    let refused = stand.send(stranger.token(&stand.claims(&json!({})))).await.unwrap_err();
    assert_eq!(refused.message(), "Provided Token's signature is invalid");
    let text =
        "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)";
    for header in [r#"{"alg":"none"}"#, r#"{"alg":"HS256","kid":"rsa"}"#] {
        let token = stand.idp.with_header(header, &stand.claims(&json!({})));
        assert_eq!(stand.send(token).await.unwrap_err().message(), text, "{header}");
    }
    assert_eq!(stand.send("opaque".to_owned()).await.unwrap_err().message(), text);
}

#[tokio::test]
async fn tags_and_source_identity_need_their_own_permission() {
    let stand = Stand::new().await;
    let nested = json!({
        "https://aws.amazon.com/tags": {
            "principal_tags": { "team": ["payments"], "cost": "7" }, "transitive_tag_keys": ["team"],
        },
        "https://aws.amazon.com/source_identity": "ann",
    });
    let flat = json!({
        "https://aws.amazon.com/tags/principal_tags/team": "payments",
        "https://aws.amazon.com/tags/principal_tags/cost": ["7"],
        "https://aws.amazon.com/tags/transitive_tag_keys": ["team"],
        "https://aws.amazon.com/source_identity": "ann",
    });
    assert_eq!(stand.refused(nested.clone()).await, not_authorized("TagSession"));
    let all = TRUST.replace("\"sts:AssumeRoleWithWebIdentity\"", "\"sts:*\"");
    stand.put(&role("Next", &trust(&all), "{}")).await;
    for says in [nested, flat] {
        let reply = stand.enter(says).await.unwrap();
        assert_eq!(reply.source_identity.as_deref(), Some("ann"));
        let session = stand.session(&reply);
        let mut tags: Vec<_> =
            session.tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str())).collect();
        tags.sort_unstable();
        assert_eq!(tags, [("cost", "7"), ("team", "payments")]);
        assert_eq!(session.transitive_tags, ["team"]);
    }
    let several = json!({ "https://aws.amazon.com/tags": { "principal_tags": { "team": ["a", "b"] } } });
    assert_eq!(stand.refused(several).await.0, "InvalidIdentityToken");
}

#[tokio::test]
async fn keys_are_fetched_seldom_and_a_new_one_is_found_soon() {
    let stand = Stand::new().await;
    for _ in 0..3 {
        stand.enter(json!({})).await.unwrap();
    }
    assert_eq!(stand.idp.fetches(), 1);
    // The issuer goes over to another key. At once nobody asks it again: strangers name keys as they like.
    stand.idp.rename_keys("rsa-2", "elliptic-2");
    let (code, text) = stand.refused(json!({})).await;
    assert_eq!(code, "InvalidIdentityToken");
    assert!(text.starts_with("Couldn't retrieve verification key"), "{text}");
    assert_eq!(stand.idp.fetches(), 1);
    stand.world.clock.advance(limits::ISSUER_ASKED_AGAIN_AFTER);
    stand.enter(json!({})).await.unwrap();
    assert_eq!(stand.idp.fetches(), 2);
    // What is known is not known for good: a key that the issuer took back is soon worth nothing.
    stand.world.clock.advance(limits::ISSUER_KEYS_AGE_MAX);
    stand.enter(json!({})).await.unwrap();
    assert_eq!(stand.idp.fetches(), 3);
    // The issuer is away, and a stranger's token has it asked: others go on with the keys that are good.
    stand.world.clock.advance(limits::ISSUER_ASKED_AGAIN_AFTER);
    stand.idp.trouble(Some(Unfetched::Unreachable("away".to_owned())));
    let strange = stand.idp.with_header(r#"{"alg":"RS256","kid":"none"}"#, &stand.claims(&json!({})));
    assert_eq!(stand.send(strange).await.unwrap_err().code(), "InvalidIdentityToken");
    stand.enter(json!({})).await.unwrap();
    stand.world.clock.advance(limits::ISSUER_KEYS_AGE_MAX);
    assert_eq!(stand.refused(json!({})).await.0, "IDPCommunicationError");
    stand.idp.trouble(None);
    assert_eq!(stand.refused(json!({})).await.0, "IDPCommunicationError");
    stand.world.clock.advance(Duration::from_secs(10));
    stand.enter(json!({})).await.unwrap();
    stand.world.clock.advance(limits::ISSUER_KEYS_AGE_MAX);
    stand.idp.trouble(Some(Unfetched::Refused("no".to_owned())));
    assert_eq!(stand.refused(json!({})).await.0, "InvalidIdentityToken");
}

#[tokio::test]
async fn row_32_an_issuer_that_the_account_took_away_is_refused_at_once() {
    let stand = Stand::new().await;
    stand.enter(json!({})).await.unwrap();
    let mut tx = stand.world.app.store.begin();
    let key = ("111111111111".parse().unwrap(), "token.actions.githubusercontent.com".to_owned());
    tx.delete::<OidcProvider>(&key).await.unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    let (code, text) = stand.refused(json!({})).await;
    assert_eq!(code, "InvalidIdentityToken");
    assert!(text.starts_with("No OpenIDConnect provider found in your account"), "{text}");
}
