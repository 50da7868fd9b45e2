//! Tests of `sts`: through the dispatcher, as role sessions with real signatures.

use model::identity::{Meta, Name};
use model::{
    Assignment, Duration, PortalSession, Principal, Role, RoleOwner, SessionState, Sources, Tag, Timestamp,
    User, UserStatus,
};
use store::Stored;
use wire::ServiceError as _;
use wire::generated::sts::types::{self, AssumeRoleRequest, AssumeRoleResponse, GetCallerIdentityRequest};
use wire::generated::sts::{Error, op};

use crate::Presented;
use crate::credentials::{EnteredBy, Issued, SessionClaims, SessionOrigin};
use crate::testing::World;

const ACCOUNT: &str = "111111111111";

/// A world with a user who is in `Entry` in the management account, and roles to go on to.
pub(super) struct Stand {
    pub(super) world: World,
    pub(super) entry: SessionClaims,
}

pub(super) fn role(name: &str, trust: &str, inline: &str) -> Role {
    Role {
        account: ACCOUNT.parse().unwrap(),
        name: name.to_owned(),
        path: "/".to_owned(),
        id: format!("AROA{name:A<17}"),
        description: String::new(),
        trust_policy: trust.to_owned(),
        max_session: Duration::from_hours(4),
        inline_policies: vec![("inline".to_owned(), inline.to_owned())],
        attached_policies: Vec::new(),
        boundary: None,
        owner: RoleOwner::Account,
        tags: Vec::new(),
        created: Timestamp(0),
    }
}

pub(super) fn trust(parts: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",{parts}}}]}}"#)
}

pub(super) fn allow(action: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"{action}","Resource":"*"}}]}}"#
    )
}

const OWN_ACCOUNT: &str = r#""Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole""#;

impl Stand {
    pub(super) async fn new() -> Self {
        let world = World::new().await;
        let (instance, store) =
            (world.founded.instance.id.clone(), world.founded.instance.identity_store_id.clone());
        let origin = SessionOrigin {
            instance: instance.clone(),
            store: store.clone(),
            user: "c4488478-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
            session: "0198a0c8-0000-7000-8000-000000000001".parse().unwrap(),
            account: ACCOUNT.parse().unwrap(),
            entered_by: EnteredBy::PermissionSet("ps-0123456789abcdef".parse().unwrap()),
        };
        let claims = SessionClaims {
            access_key_id: "ASIAENTRYENTRYENTRYE".to_owned(),
            account: ACCOUNT.parse().unwrap(),
            role_name: "Entry".to_owned(),
            role_id: role("Entry", "", "").id,
            session_name: "ann".to_owned(),
            issued: world.app.clock.now(),
            expires: world.app.clock.now().plus(Duration::from_hours(8)),
            tags: vec![Tag { key: "team".to_owned(), value: "payments".to_owned() }],
            transitive_tags: Vec::new(),
            source_identity: None,
            session_policies: Vec::new(),
            origin: Some(origin.clone()),
            chained: false,
            federation: Vec::new(),
        };
        let stand = Self { world, entry: claims };
        stand.put(&user(&origin)).await;
        stand.put(&session(&origin)).await;
        stand.put(&assignment(&origin)).await;
        stand.put(&role("Entry", &trust(OWN_ACCOUNT), &allow("sts:*"))).await;
        stand
    }

    pub(super) async fn put<T: Stored>(&self, noun: &T) {
        let mut tx = self.world.app.store.begin();
        tx.put(noun).await.unwrap();
        assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    }

    async fn assume_as(
        &self,
        claims: &SessionClaims,
        input: AssumeRoleRequest,
    ) -> Result<AssumeRoleResponse, Error> {
        let request = self.world.signed_by(claims, "sts");
        self.world.call_as::<op::AssumeRole>(Presented::Http(&request), input).await
    }

    async fn assume(&self, input: AssumeRoleRequest) -> Result<AssumeRoleResponse, Error> {
        self.assume_as(&self.entry, input).await
    }

    async fn who(&self, issued: &Issued) -> Result<types::GetCallerIdentityResponse, Error> {
        let request = self.world.signed_with(issued, "sts");
        self.world
            .call_as::<op::GetCallerIdentity>(Presented::Http(&request), GetCallerIdentityRequest {})
            .await
    }
}

fn user(origin: &SessionOrigin) -> User {
    let empty = String::new;
    User {
        store: origin.store.clone(),
        id: origin.user.clone(),
        user_name: "ann".to_owned(),
        name: Name::default(),
        display_name: empty(),
        nick_name: empty(),
        profile_url: empty(),
        emails: Vec::new(),
        addresses: Vec::new(),
        phone_numbers: Vec::new(),
        photos: Vec::new(),
        roles: Vec::new(),
        user_type: empty(),
        title: empty(),
        preferred_language: empty(),
        locale: empty(),
        timezone: empty(),
        birthdate: empty(),
        website: empty(),
        external_ids: Vec::new(),
        extensions: Vec::new(),
        status: UserStatus::Enabled,
        meta: Meta {
            created: Timestamp(0),
            created_by: empty(),
            updated: Timestamp(0),
            updated_by: empty(),
            revision: 0,
        },
    }
}

fn session(origin: &SessionOrigin) -> PortalSession {
    PortalSession {
        id: origin.session.clone(),
        instance: origin.instance.clone(),
        store: origin.store.clone(),
        user: origin.user.clone(),
        state: SessionState::Active,
        created: Timestamp(1),
        expires: Timestamp(i64::MAX),
        address: String::new(),
    }
}

fn assignment(origin: &SessionOrigin) -> Assignment {
    let EnteredBy::PermissionSet(set) = &origin.entered_by else { panic!("{origin:?}") };
    Assignment {
        instance: origin.instance.clone(),
        account: origin.account.clone(),
        permission_set: set.clone(),
        principal: Principal::User(origin.user.clone()),
        created: Timestamp(0),
        sources: Sources::direct(),
    }
}

fn asking(role: &str) -> AssumeRoleRequest {
    AssumeRoleRequest {
        role_arn: format!("arn:aws:iam::{ACCOUNT}:role/{role}"),
        role_session_name: "work".to_owned(),
        ..AssumeRoleRequest::default()
    }
}

fn issued(reply: &AssumeRoleResponse) -> Issued {
    let credentials = reply.credentials.clone().unwrap();
    Issued {
        access_key_id: credentials.access_key_id,
        secret_access_key: credentials.secret_access_key,
        session_token: credentials.session_token,
        expires: Timestamp(0),
    }
}

fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    result.unwrap_err().code().to_owned()
}

#[tokio::test]
async fn root_and_sessions_learn_who_they_are_without_any_permission() {
    let stand = Stand::new().await;
    let root = stand.world.call::<op::GetCallerIdentity>(GetCallerIdentityRequest {}).await.unwrap();
    assert_eq!(root.arn.as_deref(), Some("arn:aws:iam::111111111111:root"));
    assert_eq!((root.user_id.as_deref(), root.account.as_deref()), (Some(ACCOUNT), Some(ACCOUNT)));
    let deny = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;
    stand.put(&role("Entry", &trust(OWN_ACCOUNT), deny)).await;
    let request = stand.world.signed_by(&stand.entry, "sts");
    let call =
        stand.world.call_as::<op::GetCallerIdentity>(Presented::Http(&request), GetCallerIdentityRequest {});
    let session = call.await.unwrap();
    assert_eq!(session.arn.as_deref(), Some("arn:aws:sts::111111111111:assumed-role/Entry/ann"));
    assert_eq!(session.user_id, Some(format!("{}:ann", stand.entry.role_id)));
    let nobody =
        stand.world.call_as::<op::GetCallerIdentity>(Presented::Nobody, GetCallerIdentityRequest {}).await;
    assert_eq!(nobody.unwrap_err().status(), 403);
}

#[tokio::test]
async fn root_may_not_assume_roles() {
    let stand = Stand::new().await;
    stand.put(&role("Next", &trust(OWN_ACCOUNT), &allow("*"))).await;
    let refused = stand.world.call::<op::AssumeRole>(asking("Next")).await.unwrap_err();
    assert_eq!(
        (refused.code(), refused.message()),
        ("AccessDenied", "Roles may not be assumed by root accounts.")
    );
}

#[tokio::test]
async fn a_role_is_assumed_and_the_credentials_are_its() {
    let stand = Stand::new().await;
    stand.put(&role("Next", &trust(OWN_ACCOUNT), &allow("*"))).await;
    let reply = stand.assume(asking("Next")).await.unwrap();
    let assumed = reply.assumed_role_user.clone().unwrap();
    assert_eq!(assumed.arn, "arn:aws:sts::111111111111:assumed-role/Next/work");
    let expires = reply.credentials.as_ref().unwrap().expiration;
    let hour = stand.world.app.clock.now().plus(Duration::from_hours(1));
    assert_eq!(expires, wire::Timestamp::from_millis(Timestamp::from_secs(hour.secs()).0));
    assert_eq!(stand.who(&issued(&reply)).await.unwrap().arn, Some(assumed.arn));
    assert_eq!(reply.packed_policy_size, None);
}

#[tokio::test]
async fn trust_policy_and_caller_s_policy_decide() {
    let stand = Stand::new().await;
    let refused = |result: Result<AssumeRoleResponse, Error>| {
        let refused = result.unwrap_err();
        (refused.code().to_owned(), refused.message().to_owned())
    };
    let sentence = "User: arn:aws:sts::111111111111:assumed-role/Entry/ann is not authorized to perform: \
                    sts:AssumeRole on resource: arn:aws:iam::111111111111:role/";
    // No such role, and one that trusts somebody else, cannot be told apart.
    stand
        .put(&role("Closed", &trust(r#""Principal":{"AWS":"222222222222"},"Action":"sts:AssumeRole""#), ""))
        .await;
    for name in ["Nowhere", "Closed"] {
        let (code, message) = refused(stand.assume(asking(name)).await);
        assert_eq!(code, "AccessDenied");
        let rest = message.strip_prefix(sentence).and_then(|rest| rest.strip_prefix(name));
        assert_eq!(rest, Some(" because no role trust policy allows the sts:AssumeRole action"), "{message}");
    }
    // The role's whole ARN counts, its path too.
    stand.put(&Role { path: "/team/".to_owned(), ..role("Deep", &trust(OWN_ACCOUNT), "{}") }).await;
    assert_eq!(refused(stand.assume(asking("Deep")).await).0, "AccessDenied");
    stand.assume(asking("team/Deep")).await.unwrap();
    // The account is trusted, but the caller's own policy does not say so.
    stand.put(&role("Entry", &trust(OWN_ACCOUNT), &allow("iam:*"))).await;
    assert_eq!(refused(stand.assume(asking("team/Deep")).await).0, "AccessDenied");
}

#[tokio::test]
async fn a_provisioned_role_is_entered_through_the_portal_only() {
    let stand = Stand::new().await;
    let provider = r#""Principal":
                      {"Federated":"arn:aws:iam::111111111111:saml-provider/AWSSSO_0_DO_NOT_DELETE"},
                      "Action":["sts:AssumeRoleWithSAML","sts:TagSession"]"#;
    let name = "AWSReservedSSO_Admin_0123456789abcdef";
    let owner = RoleOwner::Reserved {
        instance: stand.world.founded.instance.id.clone(),
        permission_set: "ps-0123456789abcdef".parse().unwrap(),
    };
    stand.put(&Role { owner, ..role(name, &trust(provider), &allow("*")) }).await;
    assert_eq!(code(stand.assume(asking(name)).await), "AccessDenied");
}

#[tokio::test]
async fn an_external_id_must_be_the_trusted_one() {
    let stand = Stand::new().await;
    let parts = format!(r#"{OWN_ACCOUNT},"Condition":{{"StringEquals":{{"sts:ExternalId":"blue"}}}}"#);
    stand.put(&role("Next", &trust(&parts), &allow("*"))).await;
    let with = |id: Option<&str>| AssumeRoleRequest { external_id: id.map(str::to_owned), ..asking("Next") };
    assert_eq!(code(stand.assume(with(None)).await), "AccessDenied");
    assert_eq!(code(stand.assume(with(Some("red"))).await), "AccessDenied");
    stand.assume(with(Some("blue"))).await.unwrap();
}

#[tokio::test]
async fn sessions_are_no_longer_than_role_and_chain_allow() {
    let stand = Stand::new().await;
    stand.put(&role("Next", &trust(OWN_ACCOUNT), &allow("*"))).await;
    let with = |secs| AssumeRoleRequest { duration_seconds: Some(secs), ..asking("Next") };
    let refused = stand.assume(with(3601)).await.unwrap_err();
    assert_eq!(refused.code(), "ValidationError");
    assert!(refused.message().ends_with("limit for roles assumed by role chaining"), "{refused}");
    let refused = stand.assume(with(43_200)).await.unwrap_err();
    assert!(refused.message().contains("MaxSessionDuration set for this role"), "{refused}");
    assert_eq!(code(stand.assume(with(899)).await), "ValidationError");
    stand.assume(with(900)).await.unwrap();
}

#[tokio::test]
async fn taking_the_assignment_away_ends_every_session_of_the_chain() {
    let stand = Stand::new().await;
    stand.put(&role("Next", &trust(OWN_ACCOUNT), &allow("*"))).await;
    stand.put(&role("Last", &trust(OWN_ACCOUNT), &allow("*"))).await;
    let next = issued(&stand.assume(asking("Next")).await.unwrap());
    let request = stand.world.signed_with(&next, "sts");
    let last =
        stand.world.call_as::<op::AssumeRole>(Presented::Http(&request), asking("Last")).await.unwrap();
    let last = issued(&last);
    stand.who(&last).await.unwrap();
    let mut tx = stand.world.app.store.begin();
    let origin = stand.entry.origin.clone().unwrap();
    assert!(tx.delete::<Assignment>(&assignment(&origin).key()).await.unwrap());
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    for session in [next, last] {
        assert_eq!(code(stand.who(&session).await), "InvalidClientTokenId");
    }
}

#[tokio::test]
async fn session_policies_only_narrow() {
    let stand = Stand::new().await;
    stand.put(&role("Next", &trust(OWN_ACCOUNT), &allow("sts:*"))).await;
    stand.put(&role("Last", &trust(OWN_ACCOUNT), &allow("*"))).await;
    let managed =
        types::PolicyDescriptorType { arn: Some("arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned()) };
    let narrow = [
        AssumeRoleRequest { policy: Some(allow("iam:*")), ..asking("Next") },
        AssumeRoleRequest { policy_arns: Some(vec![managed]), ..asking("Next") },
    ];
    for input in narrow {
        let reply = stand.assume(input).await.unwrap();
        assert!(reply.packed_policy_size.is_some_and(|size| (1..100).contains(&size)));
        let request = stand.world.signed_with(&issued(&reply), "sts");
        let refused = stand.world.call_as::<op::AssumeRole>(Presented::Http(&request), asking("Last")).await;
        let refused = refused.unwrap_err();
        assert!(
            refused.message().ends_with("no session policy allows the sts:AssumeRole action"),
            "{refused}"
        );
    }
    let wide = AssumeRoleRequest { policy: Some(allow("*")), ..asking("Next") };
    let wide = issued(&stand.assume(wide).await.unwrap());
    let request = stand.world.signed_with(&wide, "sts");
    stand.world.call_as::<op::AssumeRole>(Presented::Http(&request), asking("Last")).await.unwrap();
}

#[tokio::test]
async fn bad_session_policies_are_refused() {
    let stand = Stand::new().await;
    stand.put(&role("Next", &trust(OWN_ACCOUNT), &allow("*"))).await;
    let with = |policy: String| AssumeRoleRequest { policy: Some(policy), ..asking("Next") };
    let refused = stand.assume(with("{".to_owned())).await.unwrap_err();
    assert_eq!((refused.code(), refused.message()), ("MalformedPolicyDocument", "Syntax errors in policy."));
    assert_eq!(code(stand.assume(with(trust(OWN_ACCOUNT))).await), "MalformedPolicyDocument");
    let large = allow(&format!("s3:{}", "a".repeat(2048)));
    assert_eq!(code(stand.assume(with(large)).await), "PackedPolicyTooLarge");
    let missing =
        types::PolicyDescriptorType { arn: Some("arn:aws:iam::111111111111:policy/Missing".to_owned()) };
    let input = AssumeRoleRequest { policy_arns: Some(vec![missing]), ..asking("Next") };
    assert_eq!(code(stand.assume(input).await), "ValidationError");
}

#[tokio::test]
async fn tags_need_tag_session_and_transitive_ones_go_along_the_chain() {
    let stand = Stand::new().await;
    let tag = |key: &str, value: &str| types::Tag { key: key.to_owned(), value: value.to_owned() };
    let input = AssumeRoleRequest {
        tags: Some(vec![tag("project", "x"), tag("cost", "7")]),
        transitive_tag_keys: Some(vec!["project".to_owned()]),
        ..asking("Next")
    };
    stand.put(&role("Next", &trust(OWN_ACCOUNT), &allow("*"))).await;
    assert_eq!(code(stand.assume(input.clone()).await), "AccessDenied");
    let tagging = r#""Principal":{"AWS":"111111111111"},"Action":["sts:AssumeRole","sts:TagSession"]"#;
    stand.put(&role("Next", &trust(tagging), &allow("*"))).await;
    stand.put(&role("Last", &trust(tagging), &allow("*"))).await;
    let next = issued(&stand.assume(input).await.unwrap());
    let (next_claims, _) = SessionClaims::open(&stand.world.app.keys, &next.session_token).unwrap();
    let last = issued(&stand.assume_as(&next_claims, asking("Last")).await.unwrap());
    let (claims, _) = SessionClaims::open(&stand.world.app.keys, &last.session_token).unwrap();
    assert_eq!(claims.tags, [Tag { key: "project".to_owned(), value: "x".to_owned() }]);
    let again = AssumeRoleRequest { tags: Some(vec![tag("Project", "y")]), ..asking("Last") };
    assert_eq!(code(stand.assume_as(&next_claims, again).await), "InvalidParameterValue");
    let twice = AssumeRoleRequest { tags: Some(vec![tag("a", "1"), tag("A", "2")]), ..asking("Last") };
    assert_eq!(code(stand.assume(twice).await), "InvalidParameterValue");
    let reserved = AssumeRoleRequest { tags: Some(vec![tag("AWS:team", "a")]), ..asking("Last") };
    assert_eq!(code(stand.assume(reserved).await), "InvalidParameterValue");
    let unmatched =
        AssumeRoleRequest { transitive_tag_keys: Some(vec!["team".to_owned()]), ..asking("Last") };
    assert_eq!(code(stand.assume(unmatched).await), "InvalidParameterValue");
}

/// localstack/localstack, `test_sts.snapshot.json`.
#[tokio::test]
async fn what_is_no_role_is_said_to_be_invalid() {
    let stand = Stand::new().await;
    for arn in ["nothing-valid-in-here", "arn:aws:iam::111111111111:user/ann", "arn:a:a::aaaaaaaaaa:"] {
        let input = AssumeRoleRequest { role_arn: arn.to_owned(), ..asking("Next") };
        let refused = stand.assume(input).await.unwrap_err();
        assert_eq!(
            (refused.code(), refused.message()),
            ("ValidationError", format!("{arn} is invalid").as_str())
        );
    }
}

#[tokio::test]
async fn what_a_session_passes_on_needs_the_consent_of_the_next_role() {
    let stand = Stand::new().await;
    stand.put(&role("Next", &trust(OWN_ACCOUNT), &allow("*"))).await;
    let tagged =
        SessionClaims { transitive_tags: vec!["team".to_owned()], chained: true, ..stand.entry.clone() };
    let named = SessionClaims { source_identity: Some("ann".to_owned()), ..stand.entry.clone() };
    assert_eq!(code(stand.assume_as(&tagged, asking("Next")).await), "AccessDenied");
    assert_eq!(code(stand.assume_as(&named, asking("Next")).await), "AccessDenied");
    let with = |also: &str| {
        let statement = r#""Principal":{"AWS":"111111111111"},"Action":["sts:AssumeRole","#;
        trust(&format!(r#"{statement}"{also}"]"#))
    };
    let team_only = r#","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"team"}}"#;
    stand.put(&role("Next", &with("sts:SetSourceIdentity"), &allow("*"))).await;
    stand.assume_as(&named, asking("Next")).await.unwrap();
    assert_eq!(code(stand.assume_as(&tagged, asking("Next")).await), "AccessDenied");
    stand.put(&role("Next", &with("sts:TagSession"), &allow("*"))).await;
    stand.assume_as(&tagged, asking("Next")).await.unwrap();
    // The role sees which tags come.
    let limited = with("sts:TagSession").replace("}]}", &format!("{team_only}}}]}}"));
    stand.put(&role("Next", &limited, &allow("*"))).await;
    stand.assume_as(&tagged, asking("Next")).await.unwrap();
    stand.put(&role("Next", &limited.replace("\"team\"", "\"cost\""), &allow("*"))).await;
    assert_eq!(code(stand.assume_as(&tagged, asking("Next")).await), "AccessDenied");
}

#[tokio::test]
async fn the_management_account_enters_what_it_created_and_nobody_else_does() {
    use wire::generated::organizations::{op as organizations, types::CreateAccountRequest};
    let stand = Stand::new().await;
    let create = |name: &str| CreateAccountRequest {
        email: format!("{name}@technova.example"),
        account_name: name.to_owned(),
        ..CreateAccountRequest::default()
    };
    let dev = stand.world.call::<organizations::CreateAccount>(create("dev")).await.unwrap();
    let dev = dev.create_account_status.unwrap().account_id.unwrap();
    let access = |account: &str| AssumeRoleRequest {
        role_arn: format!("arn:aws:iam::{account}:role/OrganizationAccountAccessRole"),
        ..asking("")
    };
    let session = issued(&stand.assume(access(&dev)).await.unwrap());
    let who = stand.who(&session).await.unwrap();
    assert_eq!(who.account.as_ref(), Some(&dev));
    assert_eq!(who.arn, Some(format!("arn:aws:sts::{dev}:assumed-role/OrganizationAccountAccessRole/work")));
    // Administrator of one account is nobody in another one.
    let other = stand.world.call::<organizations::CreateAccount>(create("other")).await.unwrap();
    let other = other.create_account_status.unwrap().account_id.unwrap();
    let request = stand.world.signed_with(&session, "sts");
    let call = stand.world.call_as::<op::AssumeRole>(Presented::Http(&request), access(&other));
    assert_eq!(code(call.await), "AccessDenied");
    // Nor does it administer the organization: it may only ask which one it is in.
    let request = stand.world.signed_with(&session, "organizations");
    let presented = Presented::Http(&request);
    stand.world.call_as::<organizations::DescribeOrganization>(presented, wire::Unit {}).await.unwrap();
    let refused = stand.world.call_as::<organizations::CreateAccount>(presented, create("third")).await;
    assert_eq!(refused.unwrap_err().code(), "AccessDeniedException");
    // A closed account is entered by nobody, and those inside are out.
    let close = wire::generated::organizations::types::CloseAccountRequest { account_id: dev.clone() };
    stand.world.call::<organizations::CloseAccount>(close).await.unwrap();
    assert_eq!(code(stand.assume(access(&dev)).await), "AccessDenied");
    assert_eq!(code(stand.who(&session).await), "InvalidClientTokenId");
}
