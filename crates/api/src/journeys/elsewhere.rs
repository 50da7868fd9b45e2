//! Accounts that are kept elsewhere. Elsewhere is a server of ours, with an organization of its own: what one
//! makes there, the other has to take for what AWS would take it for.

use std::sync::{Arc, Mutex};

use aws_accounts::{AwsAccounts, Carried, Carrier, Sources, Uncarried};
use bytes::Bytes;
use model::{Account, AccountStatus, Clock, OrganizationalUnit, Role, SamlProvider};
use provision::{AccountBackend, Local, Provisioner};
use store::Page;
use wire::ServiceError as _;
use wire::generated::vestibule::op::{
    AddConnectedAccount, ApplyOrganization, CreateAccountConnection, DecideAccess, DeleteAccountConnection,
    DiscoverAccounts, ExportOrganization, ListAccountConnections, RemoveConnectedAccount,
    UpdateAccountConnection,
};
use wire::generated::vestibule::types as own;
use wire::generated::vestibule::types::DiscoveryChangeKind as Kind;
use wire::generated::{iam, organizations, sso_admin, sts};
use wire::sigv4::{Credentials, SecretKey};

use super::DEV;
use crate::credentials::SessionClaims;
use crate::testing::{World, origin};

const THEIRS: &str = r#"
organization:
  accounts:
    - { name: Management, email: management@elsewhere.example, management: true }
    - { id: "222222222222", name: Dev, email: dev@elsewhere.example }
    - { id: "333333333333", name: Data, email: data@elsewhere.example }
"#;

const OURS: &str = r#"
users:
  - { user_name: ada, given_name: Ada, family_name: Moreau, title: payments }
groups:
  - { name: Developers, members: [ada] }
permission_sets:
  - name: TeamAccess
    description: What the team needs
    session_duration: PT2H
    managed_policies: ["arn:aws:iam::aws:policy/IAMReadOnlyAccess"]
    inline_policy:
      Version: "2012-10-17"
      Statement: [{ Effect: Allow, Action: "iam:CreateRole", Resource: "*" }]
"#;

/// A whole server that is elsewhere.
struct Elsewhere {
    world: World,
    dead: Mutex<bool>,
}

impl Carrier for Elsewhere {
    fn carry(&self, request: http::Request<Bytes>) -> Carried<'_> {
        Box::pin(async move {
            if *self.dead.lock().unwrap() {
                return Err(Uncarried::Unreachable("nobody is there".to_owned()));
            }
            let answer = crate::respond(&self.world.app, &request, &origin()).await;
            answer.ok_or_else(|| Uncarried::Unreachable("it speaks no AWS".to_owned()))
        })
    }
}

/// Two servers; ours can reach the other.
struct Two {
    ours: World,
    theirs: Arc<Elsewhere>,
    /// A unit of theirs, which their development account is in.
    unit: String,
}

impl Two {
    async fn new() -> Self {
        let world = World::of(THEIRS).await;
        let key = key_of_a_user(&world).await;
        let unit = unit_with_dev(&world).await;
        let theirs = Arc::new(Elsewhere { world, dead: Mutex::new(false) });
        let mut ours = World::of(OURS).await;
        let clock: Arc<dyn Clock> = Arc::clone(&ours.app.clock);
        let sources = Sources { environment: Some(key), ..Sources::default() };
        let carrier = Arc::clone(&theirs) as Arc<dyn Carrier>;
        let accounts = Arc::new(AwsAccounts::new(carrier, Arc::clone(&clock), sources));
        let (keys, entropy) = (Arc::clone(&ours.app.keys), Arc::clone(&ours.app.entropy));
        let local = Arc::new(Local::new(Arc::clone(&clock), Arc::clone(&entropy)));
        ours.app.provisioner = Provisioner::new(local, keys, clock, entropy)
            .with(Arc::clone(&accounts) as Arc<dyn AccountBackend>);
        ours.app.accounts = accounts;
        let two = Self { ours, theirs, unit };
        let root = two.root();
        let connection = own::CreateAccountConnectionRequest {
            name: "work".into(),
            region: "us-east-1".into(),
            endpoint_url: Some("https://elsewhere.example".into()),
            parent_id: Some(root),
            ..Default::default()
        };
        two.ours.call::<CreateAccountConnection>(connection).await.unwrap();
        two
    }

    fn root(&self) -> String {
        self.ours.founded.organization.root_id.to_string()
    }

    async fn discover(&self) -> Vec<(Kind, String)> {
        let asked = own::DiscoverAccountsRequest { name: "work".into(), dry_run: None };
        let found = self.ours.call::<DiscoverAccounts>(asked).await.unwrap();
        found.changes.into_iter().map(|change| (change.kind, change.id)).collect()
    }

    async fn account(&self, id: &str) -> Option<Account> {
        let found = self.ours.app.store.begin().get::<Account>(&id.parse().unwrap()).await.unwrap();
        found.map(|account| Account::clone(&account))
    }

    fn assignment(&self, set: String, group: String) -> sso_admin::types::CreateAccountAssignmentRequest {
        sso_admin::types::CreateAccountAssignmentRequest {
            instance_arn: self.ours.instance_arn(),
            target_id: DEV.into(),
            target_type: sso_admin::types::TargetType::AwsAccount,
            permission_set_arn: set,
            principal_type: sso_admin::types::PrincipalType::Group,
            principal_id: group,
        }
    }

    /// What the team gets, and the team.
    async fn named(&self) -> (String, String) {
        (self.ours.set_arn("TeamAccess").await, self.ours.group_id("Developers").await)
    }

    /// Assigns the permission set in their development account, and says how that ended.
    async fn assign(&self) -> sso_admin::types::AccountAssignmentOperationStatus {
        let (set, group) = self.named().await;
        let asked = self.assignment(set, group);
        let status = self.ours.call::<sso_admin::op::CreateAccountAssignment>(asked).await.unwrap();
        let request = status.account_assignment_creation_status.unwrap().request_id.unwrap();
        let _ = self.ours.app.provisioner.run_until_idle(&self.ours.app.store).await;
        let asked = sso_admin::types::DescribeAccountAssignmentCreationStatusRequest {
            instance_arn: self.ours.instance_arn(),
            account_assignment_creation_request_id: request,
        };
        let status =
            self.ours.call::<sso_admin::op::DescribeAccountAssignmentCreationStatus>(asked).await.unwrap();
        status.account_assignment_creation_status.unwrap()
    }

    async fn unassign(&self) {
        let (set, group) = self.named().await;
        let asked = self.assignment(set, group);
        let asked = sso_admin::types::DeleteAccountAssignmentRequest {
            instance_arn: asked.instance_arn,
            target_id: asked.target_id,
            target_type: asked.target_type,
            permission_set_arn: asked.permission_set_arn,
            principal_type: asked.principal_type,
            principal_id: asked.principal_id,
        };
        self.ours.call::<sso_admin::op::DeleteAccountAssignment>(asked).await.unwrap();
        self.ours.provision().await;
    }

    /// The roles of ours that stand in their development account.
    async fn roles(&self) -> Vec<Role> {
        let account = DEV.parse().unwrap();
        let found = self.theirs.world.app.store.begin().scan::<Role>((&account,), Page::first(100)).await;
        let ours = |role: &&Arc<Role>| role.path.starts_with("/vestibule/");
        found.unwrap().items.iter().filter(ours).map(|role| Role::clone(role)).collect()
    }
}

/// A user of their management account who may enter accounts and look at the organization.
async fn key_of_a_user(world: &World) -> Credentials {
    let user = || "vestibule".to_owned();
    let made = iam::types::CreateUserRequest { user_name: user(), ..Default::default() };
    world.call::<iam::op::CreateUser>(made).await.unwrap();
    let policy = iam::types::PutUserPolicyRequest {
        user_name: user(),
        policy_name: "Enter".into(),
        policy_document: r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
            "Action":["sts:AssumeRole","organizations:List*"],"Resource":"*"}]}"#
            .into(),
    };
    world.call::<iam::op::PutUserPolicy>(policy).await.unwrap();
    let asked = iam::types::CreateAccessKeyRequest { user_name: Some(user()) };
    let key = world.call::<iam::op::CreateAccessKey>(asked).await.unwrap().access_key;
    Credentials {
        access_key_id: key.access_key_id,
        secret_key: SecretKey::new(key.secret_access_key),
        session_token: None,
    }
}

async fn unit_with_dev(world: &World) -> String {
    let root = world.founded.organization.root_id.to_string();
    let made = organizations::types::CreateOrganizationalUnitRequest {
        parent_id: root.clone(),
        name: "Workloads".into(),
        tags: None,
    };
    let unit = world.call::<organizations::op::CreateOrganizationalUnit>(made).await.unwrap();
    let unit = unit.organizational_unit.unwrap().id.unwrap();
    let moved = organizations::types::MoveAccountRequest {
        account_id: DEV.into(),
        source_parent_id: root,
        destination_parent_id: unit.clone(),
    };
    world.call::<organizations::op::MoveAccount>(moved).await.unwrap();
    unit
}

#[tokio::test]
async fn a_user_of_ours_enters_an_account_of_theirs_by_an_assertion() {
    let two = Two::new().await;
    two.discover().await;
    let status = two.assign().await;
    assert_eq!(status.status.unwrap().as_str(), "SUCCEEDED", "{:?}", status.failure_reason);
    let roles = two.roles().await;
    let [role] = roles.as_slice() else { panic!("{roles:?}") };
    assert!(role.name.starts_with("VestibuleSSO_TeamAccess_") && role.path == "/vestibule/");
    assert_eq!(role.description, "What the team needs");
    let account = DEV.parse().unwrap();
    let mut tx = two.theirs.world.app.store.begin();
    let providers = tx.scan::<SamlProvider>((&account,), Page::first(10)).await.unwrap().items;
    assert_eq!(providers.len(), 1);

    let cookie = two.ours.sign_in("ada").await;
    let issued = two.ours.credentials(&cookie, "TeamAccess").await.unwrap();
    assert_eq!(issued.expires.since(two.ours.app.clock.now()), model::Duration::from_hours(2));
    let theirs = &two.theirs.world;
    let who = sts::types::GetCallerIdentityRequest::default();
    let who = theirs.act::<sts::op::GetCallerIdentity>(&theirs.app, &issued, who).await.unwrap();
    assert_eq!(who.arn, Some(format!("arn:aws:sts::{DEV}:assumed-role/{}/ada", role.name)));
    theirs.get_role(&issued, &role.name).await.unwrap();
    let user = iam::types::CreateUserRequest { user_name: "x".into(), ..Default::default() };
    let denied = theirs.act::<iam::op::CreateUser>(&theirs.app, &issued, user).await;
    assert_eq!(denied.err().as_deref(), Some("AccessDenied"), "the permission set does not give that");
    // Ours are no keys of this server.
    assert!(two.ours.get_role(&issued, &role.name).await.is_err());
}

#[tokio::test]
async fn an_account_that_does_not_answer_is_unavailable_for_now_and_that_is_on_the_trail() {
    let two = Two::new().await;
    two.discover().await;
    two.assign().await;
    let cookie = two.ours.sign_in("ada").await;
    *two.theirs.dead.lock().unwrap() = true;
    let refused = two.ours.credentials(&cookie, "TeamAccess").await.err().unwrap();
    assert_eq!((refused.code(), refused.status()), ("ServiceUnavailableException", 503));
    assert_eq!(refused.message(), format!("account {DEV} does not answer: try again in a moment"));
    let mut tx = two.ours.app.store.begin();
    let trail = tx.scan::<model::AuditEvent>((), Page::first(1000)).await.unwrap().items;
    let said = [r#""errorCode":"ServiceUnavailableException""#, r#""eventName":"GetRoleCredentials""#];
    let is_told = |event: &&Arc<model::AuditEvent>| said.iter().all(|text| event.json.contains(text));
    assert_eq!(trail.iter().filter(is_told).count(), 1);
    *two.theirs.dead.lock().unwrap() = false;
    two.ours.credentials(&cookie, "TeamAccess").await.unwrap();
}

#[tokio::test]
async fn who_asks_what_is_allowed_elsewhere_is_told_where_to_ask() {
    let two = Two::new().await;
    two.discover().await;
    let asked = || own::DecideAccessRequest {
        questions: vec![own::AccessQuestion {
            principal: own::AccessPrincipal {
                user: Some("ada".into()),
                account_id: Some(DEV.into()),
                permission_set: Some("TeamAccess".into()),
                ..Default::default()
            },
            action: "iam:CreateRole".into(),
            resource: "*".into(),
            ..Default::default()
        }],
        explain: Some(true),
    };
    let answer = async || two.ours.call::<DecideAccess>(asked()).await.unwrap().answers.pop().unwrap();
    let before = answer().await.message.unwrap();
    assert_eq!(before, format!("permission set `TeamAccess` has no role in account `{DEV}`"));
    two.assign().await;
    let after = answer().await;
    let text = format!(
        "account `{DEV}` is kept elsewhere, behind connection `work`: what it allows is not known here"
    );
    assert_eq!((after.decision, after.message), (own::AccessDecision::ImplicitDeny, Some(text)));
    let role = format!("arn:aws:iam::{DEV}:role/vestibule/{}", two.roles().await[0].name);
    assert!(after.reasons.unwrap()[0].remedy.as_ref().unwrap().ends_with(&role));
}

#[tokio::test]
async fn attributes_for_access_control_go_along_as_session_tags() {
    let two = Two::new().await;
    two.discover().await;
    let attribute = sso_admin::types::AccessControlAttribute {
        key: "team".into(),
        value: sso_admin::types::AccessControlAttributeValue { source: vec!["${path:title}".into()] },
    };
    let configuration = sso_admin::types::CreateInstanceAccessControlAttributeConfigurationRequest {
        instance_arn: two.ours.instance_arn(),
        instance_access_control_attribute_configuration:
            sso_admin::types::InstanceAccessControlAttributeConfiguration {
                access_control_attributes: vec![attribute],
            },
    };
    two.ours
        .call::<sso_admin::op::CreateInstanceAccessControlAttributeConfiguration>(configuration)
        .await
        .unwrap();
    two.assign().await;
    let cookie = two.ours.sign_in("ada").await;
    let issued = two.ours.credentials(&cookie, "TeamAccess").await.unwrap();
    let (claims, _) = SessionClaims::open(&two.theirs.world.app.keys, &issued.session_token).unwrap();
    assert_eq!(claims.tags, [model::Tag { key: "team".into(), value: "payments".into() }]);
    assert_eq!(claims.session_name, "ada");
}

#[tokio::test]
async fn nobody_enters_without_an_assignment_or_after_it() {
    let two = Two::new().await;
    two.discover().await;
    let cookie = two.ours.sign_in("ada").await;
    let refused = two.ours.credentials(&cookie, "TeamAccess").await.err().unwrap();
    assert_eq!(refused.code(), "ForbiddenException");
    two.assign().await;
    two.unassign().await;
    assert_eq!(two.roles().await, Vec::new());
    let refused = two.ours.credentials(&cookie, "TeamAccess").await.err().unwrap();
    assert_eq!(refused.code(), "ForbiddenException");
}

#[tokio::test]
async fn discovery_adds_moves_renames_and_suspends_and_deletes_nothing() {
    let two = Two::new().await;
    let first = two.discover().await;
    let added = |id: &str| (Kind::Added, id.to_owned());
    // Their management account has the id of ours.
    let skipped = (Kind::Skipped, "111111111111".to_owned());
    for change in [added(&two.unit), added(DEV), added("333333333333"), skipped.clone()] {
        assert!(first.contains(&change), "{change:?} in {first:?}");
    }
    let dev = two.account(DEV).await.unwrap();
    assert_eq!((dev.parent.to_string(), dev.backend.as_str()), (two.unit.clone(), "aws"));
    assert_eq!(two.discover().await, std::slice::from_ref(&skipped), "nothing changed");

    let theirs = &two.theirs.world;
    let moved = organizations::types::MoveAccountRequest {
        account_id: DEV.into(),
        source_parent_id: two.unit.clone(),
        destination_parent_id: theirs.founded.organization.root_id.to_string(),
    };
    theirs.call::<organizations::op::MoveAccount>(moved).await.unwrap();
    let renamed = organizations::types::UpdateOrganizationalUnitRequest {
        organizational_unit_id: two.unit.clone(),
        name: Some("Projects".into()),
    };
    theirs.call::<organizations::op::UpdateOrganizationalUnit>(renamed).await.unwrap();
    // Nobody leaves on the first days.
    for clock in [&theirs.clock, &two.ours.clock] {
        clock.advance(model::Duration::from_days(5));
    }
    let left =
        organizations::types::RemoveAccountFromOrganizationRequest { account_id: "333333333333".into() };
    theirs.call::<organizations::op::RemoveAccountFromOrganization>(left).await.unwrap();
    let again = two.discover().await;
    for change in [(Kind::Moved, DEV), (Kind::Changed, &two.unit), (Kind::Gone, "333333333333")] {
        assert!(again.contains(&(change.0.clone(), change.1.to_owned())), "{change:?} in {again:?}");
    }
    assert_eq!(two.account(DEV).await.unwrap().parent.to_string(), two.root());
    assert_eq!(two.account("333333333333").await.unwrap().status, AccountStatus::Suspended);
    let unit = two.ours.app.store.begin().get::<OrganizationalUnit>(&two.unit.parse().unwrap()).await;
    assert_eq!(unit.unwrap().unwrap().name, "Projects");
}

#[tokio::test]
async fn a_dry_discovery_changes_nothing_and_a_dead_side_is_named() {
    let two = Two::new().await;
    let asked = own::DiscoverAccountsRequest { name: "work".into(), dry_run: Some(true) };
    let found = two.ours.call::<DiscoverAccounts>(asked.clone()).await.unwrap();
    assert!(found.dry_run && found.accounts == 3 && !found.changes.is_empty());
    assert_eq!(two.account(DEV).await, None);
    *two.theirs.dead.lock().unwrap() = true;
    let refused = two.ours.call::<DiscoverAccounts>(asked).await.unwrap_err();
    assert_eq!(refused.code(), "ConflictException");
    assert!(refused.message().contains("`work`"), "{}", refused.message());
}

#[tokio::test]
async fn single_accounts_come_and_go_and_a_connection_goes_last() {
    let two = Two::new().await;
    let add = |id: &str, email: &str| own::AddConnectedAccountRequest {
        connection_name: "work".into(),
        account_id: id.into(),
        account_name: "Dev".into(),
        email: email.into(),
        parent_id: None,
    };
    two.ours.call::<AddConnectedAccount>(add(DEV, "dev@elsewhere.example")).await.unwrap();
    for (id, email) in [(DEV, "other@elsewhere.example"), ("444444444444", "dev@elsewhere.example")] {
        let refused = two.ours.call::<AddConnectedAccount>(add(id, email)).await.unwrap_err();
        assert_eq!(refused.code(), "ConflictException");
    }
    two.assign().await;
    assert_eq!(two.roles().await.len(), 1);
    let remove = || own::RemoveConnectedAccountRequest { account_id: DEV.into() };
    let refused = two.ours.call::<RemoveConnectedAccount>(remove()).await.unwrap_err();
    assert_eq!(refused.code(), "ConflictException", "something of ours stands there");
    let delete = || own::DeleteAccountConnectionRequest { name: "work".into() };
    let refused = two.ours.call::<DeleteAccountConnection>(delete()).await.unwrap_err();
    assert_eq!(refused.code(), "ConflictException");
    let path = own::UpdateAccountConnectionRequest {
        name: "work".into(),
        role_path: Some("/other/".into()),
        ..Default::default()
    };
    let refused = two.ours.call::<UpdateAccountConnection>(path).await.unwrap_err();
    assert_eq!(refused.code(), "ConflictException");
    two.unassign().await;
    two.ours.call::<RemoveConnectedAccount>(remove()).await.unwrap();
    assert_eq!(two.account(DEV).await, None);
    two.ours.call::<DeleteAccountConnection>(delete()).await.unwrap();
}

#[tokio::test]
async fn connections_are_exported_and_declared_and_refused_as_the_operations_do() {
    let two = Two::new().await;
    two.discover().await;
    let exported = two.ours.call::<ExportOrganization>(Default::default()).await.unwrap().document;
    let line = exported.lines().find(|line| line.contains(DEV)).unwrap();
    let apply = async |document: &str| {
        let asked = own::ApplyOrganizationRequest { document: document.into(), dry_run: None };
        two.ours.call::<ApplyOrganization>(asked).await
    };
    let held = exported.lines().find(|line| line.starts_with(r#"  - { name: "work""#)).unwrap();
    for field in
        [r#"region: "us-east-1""#, r#"endpoint: "https://elsewhere.example""#, r#"discover_under: "/""#]
    {
        assert!(held.contains(field), "{held}");
    }
    assert!(exported.contains(&format!("connections:\n{held}\n")), "{exported}");
    let more = r#""Outside", external_id: "gate", iam_endpoint: "https://iam.example", sts_endpoint:
      "https://sts.example", organizations_endpoint: "https://org.example", credential_source: EcsContainer"#;
    let more = held.replace("work", "more").replace(r#""/""#, more);
    let account = line.replace(DEV, "666666666666").replace("dev@", "more@").replace("work", "more");
    let unit = format!(
        "  units:\n  - {{ name: \"Outside\", accounts: [{}] }}\n",
        account.trim_start().trim_start_matches("- ")
    );
    let with_more =
        format!("organization:\n{unit}connections:\n{}\n{more}\n", held.replace("us-east-1", "eu-west-1"));
    let changes = apply(&with_more).await.unwrap().changes;
    let words: Vec<_> = changes
        .iter()
        .map(|change| (change.kind.as_str(), change.name.as_str(), change.detail.as_deref()))
        .collect();
    assert!(
        words.contains(&("connection", "work", Some("region")))
            && words.contains(&("connection", "more", None)),
        "{words:?}"
    );
    let exported = two.ours.call::<ExportOrganization>(Default::default()).await.unwrap().document;
    for field in
        ["iam_endpoint", "sts_endpoint", "organizations_endpoint", r#"credential_source: "EcsContainer""#]
    {
        assert!(exported.contains(field), "{field} in {exported}");
    }
    assert_eq!(apply(&exported).await.unwrap().changes, []);
    for (to, why) in [
        (r#"name: "work", profile: mine, credential_source: EcsContainer"#, "leave one out"),
        (r#"name: "work", credential_source: Nowhere"#, "failed to satisfy constraint"),
        (r#"name: "work", sts_endpoint: "https://a@sts.example""#, "`StsEndpointUrl`"),
        (r#"name: "work", role_path: "/aws-reserved/""#, "is reserved for AWS"),
        (r#"name: "work", role_path: "/elsewhere/""#, "stay as they are"),
        (r#"name: "work", partition: "aws-cn""#, "stays in its partition"),
        (r#"name: "w/o""#, "failed to satisfy constraint"),
    ] {
        let wrong = format!("connections:\n{}\n", held.replacen(r#"name: "work""#, to, 1));
        let refused = apply(&wrong).await.unwrap_err();
        assert!(refused.message().contains(why), "{}", refused.message());
    }
}

#[tokio::test]
async fn what_is_exported_has_the_connections_of_accounts_and_is_taken_back() {
    let two = Two::new().await;
    two.discover().await;
    let exported = two.ours.call::<ExportOrganization>(Default::default()).await.unwrap().document;
    let line = exported.lines().find(|line| line.contains(DEV)).unwrap();
    assert!(line.contains(r#"connection: "work""#), "{line}");
    let apply = async |document: &str| {
        let asked = own::ApplyOrganizationRequest { document: document.into(), dry_run: None };
        two.ours.call::<ApplyOrganization>(asked).await
    };
    assert_eq!(apply(&exported).await.unwrap().changes, []);
    let new = format!("{}\n", line.replace(DEV, "444444444444").replace("dev@", "new@"));
    let with_new = exported.replacen(line, &format!("{new}{line}"), 1);
    apply(&with_new).await.unwrap();
    let account: model::AccountId = "444444444444".parse().unwrap();
    assert_eq!(two.account("444444444444").await.unwrap().backend, "aws");
    let row = two.ours.app.store.begin().get::<model::ForeignAccount>(&account).await.unwrap().unwrap();
    assert_eq!((row.connection.as_str(), row.discovered), ("work", false));
    for (from, to, why) in [
        ("work", "play", "belongs to the connection `work`"),
        ("444444444444", "555555555555", "another account has the e-mail address"),
    ] {
        let wrong = with_new.replacen(&new, &new.replace(from, to), 1);
        let refused = apply(&wrong).await.unwrap_err();
        assert!(refused.message().contains(why), "{}", refused.message());
    }
}

#[tokio::test]
async fn connections_refuse_what_aws_keeps_for_itself_and_change_what_is_given() {
    let two = Two::new().await;
    let update = |change: &dyn Fn(&mut own::UpdateAccountConnectionRequest)| {
        let mut request = own::UpdateAccountConnectionRequest { name: "work".into(), ..Default::default() };
        change(&mut request);
        request
    };
    for bad in [
        update(&|request| request.role_path = Some("/aws-reserved/x/".into())),
        update(&|request| request.role_name_prefix = Some("AWSReservedSSO_".into())),
        update(&|request| request.endpoint_url = Some("https://user@elsewhere.example".into())),
    ] {
        let refused = two.ours.call::<UpdateAccountConnection>(bad).await.unwrap_err();
        assert_eq!(refused.code(), "ValidationException");
    }
    let parent = update(&|request| request.parent_id = Some("ou-ab12-12345678".into()));
    let refused = two.ours.call::<UpdateAccountConnection>(parent).await.unwrap_err();
    assert_eq!(refused.code(), "ValidationException");
    let changed = update(&|request| {
        request.external_id = Some("ours".into());
        request.parent_id = Some(String::new());
        request.iam_endpoint_url = Some("https://iam.example".into());
        request.credential_source = Some(own::CredentialSource::Ec2InstanceMetadata);
    });
    let changed = two.ours.call::<UpdateAccountConnection>(changed).await.unwrap().connection;
    assert_eq!(changed.credential_source, Some(own::CredentialSource::Ec2InstanceMetadata));
    let back = update(&|request| request.credential_source = Some(own::CredentialSource::Environment));
    let back = two.ours.call::<UpdateAccountConnection>(back).await.unwrap().connection;
    assert_eq!((back.credential_source, back.iam_endpoint_url), (None, Some("https://iam.example".into())));
    assert_eq!((changed.external_id.as_deref(), changed.parent_id), (Some("ours"), None));
    assert_eq!(changed.entry_role_name, "OrganizationAccountAccessRole");
    let listed = two.ours.call::<ListAccountConnections>(Default::default()).await.unwrap();
    assert_eq!(listed.connections.len(), 1);
    assert_eq!(listed.connections[0].role_path, "/vestibule/");
}

#[tokio::test]
async fn a_role_that_somebody_changed_there_is_brought_back() {
    let two = Two::new().await;
    two.discover().await;
    two.assign().await;
    let role = two.roles().await.remove(0);
    let spoiled = Role { description: "mine".into(), attached_policies: Vec::new(), ..role.clone() };
    two.theirs.world.put(&spoiled).await;
    let (set, _) = two.named().await;
    let asked = sso_admin::types::ProvisionPermissionSetRequest {
        instance_arn: two.ours.instance_arn(),
        permission_set_arn: set,
        target_id: Some(DEV.into()),
        target_type: sso_admin::types::ProvisionTargetType::AwsAccount,
    };
    two.ours.call::<sso_admin::op::ProvisionPermissionSet>(asked).await.unwrap();
    two.ours.provision().await;
    assert_eq!(two.roles().await, [role]);
}
