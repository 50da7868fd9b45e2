//! Tests of `AssumeRoleWithSAML`: real assertions, signed by a provider of the account.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::{AuditEvent, Duration, InstanceId, Role, RoleOwner, SamlProvider, Timestamp};
use testkit::SamlIdp;
use wire::ServiceError as _;
use wire::generated::sts::types::{
    AssumeRoleWithSAMLRequest, AssumeRoleWithSAMLResponse, GetCallerIdentityRequest,
};
use wire::generated::sts::{Error, op};

use super::tests::{allow, role, trust};
use crate::Presented;
use crate::credentials::{Issued, SessionClaims};
use crate::testing::World;

const ENTITY: &str = "https://idp.example.com";
const PROVIDER: &str = "arn:aws:iam::111111111111:saml-provider/Corp";
const ROLE: &str = "arn:aws:iam::111111111111:role/Next";
const AWS: &str = "https://signin.aws.amazon.com/saml";
const TRUST: &str = r#""Principal":{"Federated":"arn:aws:iam::111111111111:saml-provider/Corp"},
    "Action":"sts:AssumeRoleWithSAML",
    "Condition":{"StringEquals":{"SAML:aud":"https://signin.aws.amazon.com/saml"}}"#;

/// An account with a SAML provider and a role that trusts it.
struct Stand {
    world: World,
    idp: SamlIdp,
}

/// What an assertion says; the rest is always the same.
struct Says<'a> {
    recipient: &'a str,
    audience: &'a str,
    attributes: Vec<(&'a str, Vec<&'a str>)>,
    status: &'a str,
    session: Option<Timestamp>,
}

impl Default for Says<'_> {
    fn default() -> Self {
        Self {
            recipient: AWS,
            audience: "urn:amazon:webservices",
            attributes: vec![("Role", vec![PAIR]), ("RoleSessionName", vec!["ann@corp"])],
            status: "Success",
            session: None,
        }
    }
}

const PAIR: &str = "arn:aws:iam::111111111111:role/Next,arn:aws:iam::111111111111:saml-provider/Corp";

impl<'a> Says<'a> {
    fn and(mut self, name: &'a str, values: &[&'a str]) -> Self {
        self.attributes.retain(|(before, _)| *before != name);
        if !values.is_empty() {
            self.attributes.push((name, values.to_vec()));
        }
        self
    }
}

impl Stand {
    async fn new() -> Self {
        let stand = Self { world: World::new().await, idp: SamlIdp::new() };
        stand.put(&stand.provider("Corp", None)).await;
        stand.put(&role("Next", &trust(TRUST), &allow("iam:ListRoles"))).await;
        stand
    }

    fn provider(&self, name: &str, reserved: Option<InstanceId>) -> SamlProvider {
        SamlProvider {
            account: "111111111111".parse().unwrap(),
            name: name.to_owned(),
            metadata: self.idp.metadata(ENTITY),
            reserved,
            tags: Vec::new(),
            created: Timestamp(0),
            valid_until: Timestamp(0),
        }
    }

    async fn put<T: store::Stored>(&self, noun: &T) {
        let mut tx = self.world.app.store.begin();
        tx.put(noun).await.unwrap();
        assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    }

    /// A response as the provider signs it at this moment.
    fn response(&self, says: &Says<'_>) -> String {
        let now = self.world.app.clock.now();
        let (at, ends) = (now.to_rfc3339(), now.plus(Duration::from_mins(5)).to_rfc3339());
        let Says { recipient, audience, attributes, status, session } = says;
        let lasts = session.map(|end| format!(" SessionNotOnOrAfter=\"{}\"", end.to_rfc3339()));
        let lasts = lasts.unwrap_or_default();
        let value = |value: &&str| format!("<saml:AttributeValue>{value}</saml:AttributeValue>");
        let attribute = |(name, values): &(&str, Vec<&str>)| {
            let values: String = values.iter().map(value).collect();
            let name = if name.contains(':') && !name.starts_with("PrincipalTag:") {
                (*name).to_owned()
            } else {
                format!("https://aws.amazon.com/SAML/Attributes/{name}")
            };
            format!("<saml:Attribute Name=\"{name}\">{values}</saml:Attribute>")
        };
        let attributes: String = attributes.iter().map(attribute).collect();
        let assertion = format!(
            "<saml:Assertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"a1\" \
             IssueInstant=\"{at}\" Version=\"2.0\"><saml:Issuer>{ENTITY}</saml:Issuer><saml:Subject>\
             <saml:NameID Format=\"urn:oasis:names:tc:SAML:2.0:nameid-format:persistent\">ann</saml:NameID>\
             <saml:SubjectConfirmation Method=\"urn:oasis:names:tc:SAML:2.0:cm:bearer\">\
             <saml:SubjectConfirmationData NotOnOrAfter=\"{ends}\" Recipient=\"{recipient}\">\
             </saml:SubjectConfirmationData></saml:SubjectConfirmation></saml:Subject><saml:Conditions \
             NotBefore=\"{at}\" NotOnOrAfter=\"{ends}\"><saml:AudienceRestriction><saml:Audience>{audience}\
             </saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement \
             AuthnInstant=\"{at}\"{lasts}></saml:AuthnStatement><saml:AttributeStatement>{attributes}\
             </saml:AttributeStatement></saml:Assertion>"
        );
        let assertion = self.idp.signed(&assertion, "a1");
        format!(
            "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"r1\" Version=\"2.0\">\
             <samlp:Status><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:{status}\"/>\
             </samlp:Status>{assertion}</samlp:Response>"
        )
    }

    async fn send(&self, input: AssumeRoleWithSAMLRequest) -> Result<AssumeRoleWithSAMLResponse, Error> {
        self.world.call_as::<op::AssumeRoleWithSAML>(Presented::Nobody, input).await
    }

    async fn enter(&self, says: Says<'_>) -> Result<AssumeRoleWithSAMLResponse, Error> {
        self.send(asking(&self.response(&says))).await
    }

    async fn refused(&self, says: Says<'_>) -> (String, String) {
        let error = self.enter(says).await.unwrap_err();
        (error.code().to_owned(), error.message().to_owned())
    }

    fn claims(&self, reply: &AssumeRoleWithSAMLResponse) -> SessionClaims {
        let token = &reply.credentials.as_ref().unwrap().session_token;
        SessionClaims::open(&self.world.app.keys, token).unwrap().0
    }

    async fn last_event(&self) -> serde_json::Value {
        let mut tx = self.world.app.store.begin();
        let events = tx.scan::<AuditEvent>((), store::Page::last(1)).await.unwrap().items;
        serde_json::from_str(&events[0].json).unwrap()
    }
}

fn asking(response: &str) -> AssumeRoleWithSAMLRequest {
    AssumeRoleWithSAMLRequest {
        role_arn: ROLE.to_owned(),
        principal_arn: PROVIDER.to_owned(),
        saml_assertion: STANDARD.encode(response),
        ..AssumeRoleWithSAMLRequest::default()
    }
}

fn pair(code: &str, message: &str) -> (String, String) {
    (code.to_owned(), message.to_owned())
}

fn not_authorized(action: &str) -> (String, String) {
    pair("AccessDenied", &format!("Not authorized to perform sts:{action}"))
}

#[tokio::test]
async fn whom_the_provider_vouches_for_enters_a_role_that_trusts_it() {
    let stand = Stand::new().await;
    let reply = stand.enter(Says::default()).await.unwrap();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    assert_eq!((text(&reply.subject), text(&reply.subject_type)), ("ann".into(), "persistent".into()));
    assert_eq!((text(&reply.issuer), text(&reply.audience)), (ENTITY.into(), AWS.into()));
    // Base64(SHA-1("https://idp.example.com111111111111/Corp")), computed elsewhere.
    assert_eq!(text(&reply.name_qualifier), "C16fB1xtji/CAKnJP7LOXESTGT8=");
    let user = reply.assumed_role_user.clone().unwrap();
    assert_eq!(user.arn, "arn:aws:sts::111111111111:assumed-role/Next/ann@corp");
    let event = stand.last_event().await;
    assert_eq!(event["userIdentity"]["type"], "SAMLUser");
    assert_eq!(event["userIdentity"]["userName"], "ann");
    assert_eq!(event["recipientAccountId"], "111111111111");
    assert!(!event.to_string().contains("PHNhbWxw"), "the assertion is in the record: {event}");
    // The credentials are good, and carry who vouched for them.
    let claims = stand.claims(&reply);
    assert_eq!(claims.expires, claims.issued.plus(Duration::from_hours(1)));
    assert!(claims.federation.contains(&("saml:sub".to_owned(), "ann".to_owned())));
    let request = stand.world.signed_by(&claims, "sts");
    let who =
        stand.world.call_as::<op::GetCallerIdentity>(Presented::Http(&request), GetCallerIdentityRequest {});
    assert_eq!(who.await.unwrap().arn, Some(user.arn));
    // One assertion enters as long as it is fresh, as tools that ask for several roles rely on.
    let response = stand.response(&Says::default());
    stand.send(asking(&response)).await.unwrap();
    stand.send(asking(&response)).await.unwrap();
    stand.world.clock.advance(Duration::from_secs(301));
    assert_eq!(stand.send(asking(&response)).await.unwrap_err().code(), "ExpiredTokenException");
}

#[tokio::test]
async fn the_trust_policy_decides_on_what_the_assertion_says() {
    let stand = Stand::new().await;
    let own = format!("{}/saml", stand.world.app.deployment.public_url);
    let here = || Says { recipient: &own, audience: &own, ..Says::default() };
    assert_eq!(stand.refused(here()).await, not_authorized("AssumeRoleWithSAML"));
    let conditions = [
        ("saml:aud", own.as_str()),
        ("saml:iss", ENTITY),
        ("saml:sub", "ann"),
        ("saml:sub_type", "persistent"),
        ("saml:doc", "111111111111/Corp"),
        ("saml:eduPersonAffiliation", "staff"),
        ("sts:RoleSessionName", "ann@corp"),
    ];
    for (key, value) in conditions {
        for (wanted, lets_in) in [(value, true), ("other", false)] {
            let condition = format!(
                r#""Principal":{{"Federated":"{PROVIDER}"}},"Action":"sts:AssumeRoleWithSAML",
                "Condition":{{"StringEquals":{{"{key}":"{wanted}"}}}}"#
            );
            stand.put(&role("Next", &trust(&condition), "{}")).await;
            let says = here().and("urn:oid:1.3.6.1.4.1.5923.1.1.1.1", &["staff"]);
            assert_eq!(stand.enter(says).await.is_ok(), lets_in, "{key}={wanted}");
        }
    }
}

#[tokio::test]
async fn a_role_that_does_not_trust_the_provider_or_is_not_named_stays_closed() {
    let stand = Stand::new().await;
    let denied = not_authorized("AssumeRoleWithSAML");
    // The assertion names another role, another provider, or none.
    for pair in [
        "arn:aws:iam::111111111111:role/Other,arn:aws:iam::111111111111:saml-provider/Corp",
        "arn:aws:iam::111111111111:role/Next,arn:aws:iam::111111111111:saml-provider/Other",
        ROLE,
    ] {
        assert_eq!(stand.refused(Says::default().and("Role", &[pair])).await, denied, "{pair}");
    }
    assert_eq!(stand.refused(Says::default().and("Role", &[])).await, denied);
    // Either order, and among others.
    let turned = format!("{PROVIDER},{ROLE}");
    stand.enter(Says::default().and("Role", &["x", &turned])).await.unwrap();
    // A role that is not there; a role that trusts somebody else.
    let mut tx = stand.world.app.store.begin();
    let key = ("111111111111".parse().unwrap(), store::Folded::of("Next"));
    tx.delete::<Role>(&key).await.unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    assert_eq!(stand.refused(Says::default()).await, denied);
    let other = TRUST.replace("saml-provider/Corp", "saml-provider/Other");
    stand.put(&role("Next", &trust(&other), "{}")).await;
    assert_eq!(stand.refused(Says::default()).await, denied);
    // A denial goes before what is allowed.
    let both = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",{TRUST}}},{{"Effect":"Deny",
        "Principal":"*","Action":"sts:*","Condition":{{"StringEquals":{{"saml:sub":"ann"}}}}}}]}}"#
    );
    stand.put(&role("Next", &both, "{}")).await;
    assert_eq!(stand.refused(Says::default()).await, denied);
}

#[tokio::test]
async fn tags_and_source_identity_need_their_own_permission() {
    let stand = Stand::new().await;
    let says = || {
        Says::default()
            .and("PrincipalTag:team", &["payments"])
            .and("PrincipalTag:cost", &["7"])
            .and("TransitiveTagKeys", &["team"])
            .and("SourceIdentity", &["ann"])
    };
    assert_eq!(stand.refused(says()).await, not_authorized("TagSession"));
    let tagging =
        TRUST.replace("\"sts:AssumeRoleWithSAML\"", "[\"sts:AssumeRoleWithSAML\",\"sts:TagSession\"]");
    stand.put(&role("Next", &trust(&tagging), "{}")).await;
    assert_eq!(stand.refused(says()).await, not_authorized("SetSourceIdentity"));
    let all = TRUST.replace("\"sts:AssumeRoleWithSAML\"", "\"sts:*\"").replace(
        "\"StringEquals\":{",
        "\"StringEquals\":{\"aws:RequestTag/team\":\"payments\",\"sts:SourceIdentity\":\"ann\",",
    );
    stand.put(&role("Next", &trust(&all), "{}")).await;
    let reply = stand.enter(says()).await.unwrap();
    assert_eq!(reply.source_identity.as_deref(), Some("ann"));
    assert!(reply.packed_policy_size.is_some_and(|size| size > 0));
    let claims = stand.claims(&reply);
    let tags: Vec<_> = claims.tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str())).collect();
    assert_eq!(tags, [("team", "payments"), ("cost", "7")]);
    assert_eq!(claims.transitive_tags, ["team"]);
    assert_eq!(claims.source_identity.as_deref(), Some("ann"));
    let other = says().and("PrincipalTag:team", &["other"]);
    assert_eq!(stand.refused(other).await, not_authorized("AssumeRoleWithSAML"));
    let bad = says().and("PrincipalTag:team", &["it's"]);
    assert_eq!(stand.refused(bad).await.0, "ValidationError");
    assert_eq!(stand.refused(says().and("TransitiveTagKeys", &["none"])).await.0, "InvalidParameterValue");
}

#[tokio::test]
async fn the_session_is_as_long_as_role_request_and_provider_all_let_it_be() {
    let stand = Stand::new().await;
    let length = |reply: &AssumeRoleWithSAMLResponse| {
        let claims = stand.claims(reply);
        claims.expires.since(claims.issued).secs()
    };
    let with = |says: Says<'_>, secs: i32| AssumeRoleWithSAMLRequest {
        duration_seconds: Some(secs),
        ..asking(&stand.response(&says))
    };
    assert_eq!(length(&stand.send(with(Says::default(), 4 * 3600)).await.unwrap()), 4 * 3600);
    let short = Says::default().and("SessionDuration", &["900"]);
    assert_eq!(length(&stand.send(with(short, 4 * 3600)).await.unwrap()), 900);
    let ends = stand.world.app.clock.now().plus(Duration::from_mins(20));
    let ending = Says { session: Some(ends), ..Says::default() };
    assert_eq!(length(&stand.send(with(ending, 3600)).await.unwrap()), 1200);
    let long = stand.send(with(Says::default(), 5 * 3600)).await.unwrap_err();
    let text = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.";
    assert_eq!((long.code(), long.message()), ("ValidationError", text));
    assert_eq!(stand.refused(Says::default().and("SessionDuration", &["1"])).await.0, "InvalidIdentityToken");
}

#[tokio::test]
async fn what_is_wrong_with_an_assertion_is_said_in_stss_words() {
    let stand = Stand::new().await;
    let bad = |text: &str| pair("InvalidIdentityToken", text);
    let nameless = Says::default().and("RoleSessionName", &[]);
    assert_eq!(stand.refused(nameless).await, bad("RoleSessionName is required in AuthnResponse"));
    let misnamed = Says::default().and("RoleSessionName", &["a b"]);
    let text = "RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}";
    assert_eq!(stand.refused(misnamed).await, bad(text));
    let source = Says::default().and("SourceIdentity", &["aws:x"]);
    let text = "Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\"";
    assert_eq!(stand.refused(source).await, bad(text));
    let failed = Says { status: "Responder", ..Says::default() };
    assert_eq!(stand.refused(failed).await.0, "IDPRejectedClaim");
    let input = AssumeRoleWithSAMLRequest { saml_assertion: "????".to_owned(), ..asking("") };
    let refused = stand.send(input).await.unwrap_err();
    assert_eq!((refused.code(), refused.message()), ("InvalidIdentityToken", "Invalid base64 SAMLResponse"));
    let input = AssumeRoleWithSAMLRequest {
        principal_arn: PROVIDER.replace("Corp", "None"),
        ..asking(&stand.response(&Says::default()))
    };
    let refused = stand.send(input).await.unwrap_err();
    assert_eq!(refused.message(), "Specified provider doesn't exist");
    let policy = AssumeRoleWithSAMLRequest {
        policy: Some("{".to_owned()),
        ..asking(&stand.response(&Says::default()))
    };
    assert_eq!(stand.send(policy).await.unwrap_err().code(), "MalformedPolicyDocument");
}

#[tokio::test]
async fn row_2_and_12_another_audience_recipient_key_or_text_lets_nobody_in() {
    let stand = Stand::new().await;
    for says in [
        Says { audience: "https://other.example", ..Says::default() },
        Says { recipient: "https://other.example", ..Says::default() },
    ] {
        assert_eq!(stand.refused(says).await.0, "InvalidIdentityToken");
    }
    let good = stand.response(&Says::default());
    let forged = good.replace(">ann<", ">bob<");
    let refused = stand.send(asking(&forged)).await.unwrap_err();
    assert_eq!((refused.code(), refused.message()), ("InvalidIdentityToken", "Response signature invalid"));
    // Signed by a key that only the message brings.
    let stranger = Stand { idp: SamlIdp::new(), world: World::new().await };
    let refused = stand.send(asking(&stranger.response(&Says::default()))).await.unwrap_err();
    assert_eq!(refused.message(), "Response signature invalid");
}

#[tokio::test]
async fn roles_of_permission_sets_are_not_entered_this_way() {
    let stand = Stand::new().await;
    let instance = stand.world.founded.instance.id.clone();
    stand.put(&stand.provider("AWSSSO_0123456789abcdef_DO_NOT_DELETE", Some(instance.clone()))).await;
    let arn = PROVIDER.replace("Corp", "AWSSSO_0123456789abcdef_DO_NOT_DELETE");
    let name = "AWSReservedSSO_Dev_0123456789abcdef";
    let owner = RoleOwner::Reserved { instance, permission_set: "ps-0123456789abcdef".parse().unwrap() };
    let reserved = Role {
        owner,
        path: "/aws-reserved/sso.amazonaws.com/".to_owned(),
        ..role(name, &trust(&TRUST.replace("Corp", "AWSSSO_0123456789abcdef_DO_NOT_DELETE")), "{}")
    };
    stand.put(&reserved).await;
    let named = format!("{},{arn}", reserved.arn());
    let input = AssumeRoleWithSAMLRequest {
        role_arn: reserved.arn(),
        principal_arn: arn,
        ..asking(&stand.response(&Says::default().and("Role", &[&named])))
    };
    let refused = stand.send(input).await.unwrap_err();
    assert_eq!(
        (refused.code(), refused.message()),
        ("AccessDenied", "Not authorized to perform sts:AssumeRoleWithSAML")
    );
}

#[tokio::test]
async fn a_role_that_is_gone_takes_its_sessions_along() {
    let stand = Stand::new().await;
    let reply = stand.enter(Says::default()).await.unwrap();
    let credentials = reply.credentials.unwrap();
    let issued = Issued {
        access_key_id: credentials.access_key_id,
        secret_access_key: credentials.secret_access_key,
        session_token: credentials.session_token,
        expires: Timestamp(0),
    };
    stand.put(&Role { id: "AROAANOTHER".to_owned(), ..role("Next", &trust(TRUST), "{}") }).await;
    let request = stand.world.signed_with(&issued, "sts");
    let who =
        stand.world.call_as::<op::GetCallerIdentity>(Presented::Http(&request), GetCallerIdentityRequest {});
    assert_eq!(who.await.unwrap_err().code(), "InvalidClientTokenId");
}

#[tokio::test]
async fn a_resource_control_policy_guards_roles_against_providers_too() {
    use wire::generated::organizations::{op, types};
    let stand = Stand::new().await;
    let account = types::CreateAccountRequest {
        email: "dev@technova.example".to_owned(),
        account_name: "dev".to_owned(),
        ..Default::default()
    };
    let made = stand.world.call::<op::CreateAccount>(account).await.unwrap();
    let member = made.create_account_status.unwrap().account_id.unwrap();
    let there = |text: &str| text.replace("111111111111", &member);
    stand.put(&SamlProvider { account: member.parse().unwrap(), ..stand.provider("Corp", None) }).await;
    let trust = there(&trust(TRUST));
    stand.put(&Role { account: member.parse().unwrap(), ..role("Next", &trust, "{}") }).await;
    let pair = there(PAIR);
    let enter = async || {
        let response = stand.response(&Says::default().and("Role", &[&pair]));
        let input = AssumeRoleWithSAMLRequest {
            role_arn: there(ROLE),
            principal_arn: there(PROVIDER),
            ..asking(&response)
        };
        stand.send(input).await
    };
    enter().await.unwrap();
    // A provider of one account says nothing to another one.
    let foreign = AssumeRoleWithSAMLRequest {
        role_arn: there(ROLE),
        ..asking(&stand.response(&Says::default().and("Role", &[&format!("{},{PROVIDER}", there(ROLE))])))
    };
    assert_eq!(stand.send(foreign).await.unwrap_err().code(), "AccessDenied");
    let kind = types::PolicyType::ResourceControlPolicy;
    let root_id = stand.world.founded.organization.root_id.to_string();
    let enable = types::EnablePolicyTypeRequest { root_id, policy_type: kind.clone() };
    stand.world.call::<op::EnablePolicyType>(enable).await.unwrap();
    let guard = types::CreatePolicyRequest {
        content: r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",
            "Action":"sts:AssumeRoleWithSAML","Resource":"*",
            "Condition":{"StringNotEquals":{"saml:sub":"bob"}}}]}"#
            .to_owned(),
        description: String::new(),
        name: "Guard".to_owned(),
        r#type: kind,
        tags: None,
    };
    let guard = stand.world.call::<op::CreatePolicy>(guard).await.unwrap();
    let policy_id = guard.policy.unwrap().policy_summary.unwrap().id.unwrap();
    let attach = types::AttachPolicyRequest { policy_id, target_id: member.clone() };
    stand.world.call::<op::AttachPolicy>(attach).await.unwrap();
    let refused = enter().await.unwrap_err();
    assert_eq!(refused.message(), "Not authorized to perform sts:AssumeRoleWithSAML");
}

#[tokio::test]
async fn row_32_a_provider_that_the_account_took_away_is_refused_at_once() {
    let stand = Stand::new().await;
    let response = stand.response(&Says::default());
    stand.send(asking(&response)).await.unwrap();
    let mut tx = stand.world.app.store.begin();
    tx.delete::<SamlProvider>(&("111111111111".parse().unwrap(), "Corp".to_owned())).await.unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    let refused = stand.send(asking(&response)).await.unwrap_err();
    assert_eq!(refused.message(), "Specified provider doesn't exist");
}
