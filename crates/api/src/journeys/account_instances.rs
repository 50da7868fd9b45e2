//! Account instances: an account has an Identity Center of its own, with people and applications that nobody
//! else sees or touches, and it touches nobody else's.

use model::{DelegatedAdministrator, Role, RoleOwner};
use signin::sweep::{Round, sweep};
use store::{Page, Stored};
use wire::ServiceError as _;
use wire::generated::identitystore::{op as people, types as people_types};
use wire::generated::organizations::{op as organizations, types as organization_types};
use wire::generated::sso_admin::{Error, op, types};
use wire::generated::vestibule;

use super::DEV;
use crate::credentials::Issued;
use crate::testing::{World, origin, session_of};
use crate::{Handler, Presented, call};

const TWO_ACCOUNTS: &str = r#"
organization:
  accounts:
    - { name: Management, email: management@technova.example, management: true }
    - { id: "222222222222", name: Dev, email: dev@technova.example }
    - { id: "333333333333", name: Data, email: data@technova.example }
users:
  - { user_name: ada, given_name: Ada, family_name: Moreau }
groups:
  - { name: Developers, members: [ada] }
permission_sets:
  - { name: ReadOnly, managed_policies: ["arn:aws:iam::aws:policy/IAMReadOnlyAccess"] }
"#;

const DATA: &str = "333333333333";
const CUSTOM: &str = "arn:aws:sso::aws:applicationProvider/custom";
const DENIED: &str = "AccessDeniedException";
const ALL: &str = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;

/// The organization, with an account instance of [`DEV`]'s and one person in it.
struct House {
    world: World,
    dev: Issued,
    instance: String,
    store: String,
    user: String,
}

impl House {
    async fn new() -> Self {
        let world = World::of(TWO_ACCOUNTS).await;
        let dev = role(&world, DEV, "Admin", ALL).await;
        let mut house =
            Self { world, dev, instance: String::new(), store: String::new(), user: String::new() };
        house.instance = house.create().await.unwrap();
        house.store = house.described(&house.dev).await.unwrap().identity_store_id.unwrap();
        house.user = house.dev::<people::CreateUser>(person(&house.store, "zoe")).await.unwrap().user_id;
        house
    }

    /// Calls an operation as the account that has the instance.
    async fn dev<O: Handler>(&self, input: O::Input) -> Result<O::Output, String> {
        self.by::<O>(&self.dev, input).await
    }

    async fn by<O: Handler>(&self, who: &Issued, input: O::Input) -> Result<O::Output, String> {
        self.world.act::<O>(&self.world.app, who, input).await
    }

    async fn create(&self) -> Result<String, String> {
        let made = self.dev::<op::CreateInstance>(Default::default()).await?;
        Ok(made.instance_arn.unwrap())
    }

    async fn described(&self, who: &Issued) -> Result<types::DescribeInstanceResponse, String> {
        let input = types::DescribeInstanceRequest { instance_arn: self.instance.clone() };
        self.by::<op::DescribeInstance>(who, input).await
    }

    async fn instances(&self, who: &Issued) -> Vec<String> {
        let listed = self.by::<op::ListInstances>(who, Default::default()).await.unwrap();
        listed.instances.unwrap().into_iter().map(|instance| instance.instance_arn.unwrap()).collect()
    }

    /// An application of the account instance.
    async fn application(&self, provider: &str) -> Result<String, String> {
        let input = types::CreateApplicationRequest {
            instance_arn: self.instance.clone(),
            application_provider_arn: provider.to_owned(),
            name: "Notebooks".to_owned(),
            ..Default::default()
        };
        Ok(self.dev::<op::CreateApplication>(input).await?.application_arn.unwrap())
    }

    async fn users(&self, who: &Issued, store: &str) -> Result<Vec<String>, String> {
        let input =
            people_types::ListUsersRequest { identity_store_id: store.to_owned(), ..Default::default() };
        let listed = self.by::<people::ListUsers>(who, input).await?;
        Ok(listed.users.into_iter().map(|user| user.user_name.unwrap()).collect())
    }

    async fn delete(&self, who: &Issued) -> Result<(), String> {
        let input = types::DeleteInstanceRequest { instance_arn: self.instance.clone() };
        self.by::<op::DeleteInstance>(who, input).await.map(|_| ())
    }

    /// What the server does in the background once a minute.
    async fn clear_away(&self) {
        let (app, mut round) = (&self.world.app, Round::default());
        loop {
            let (now, page) = (app.clock.now(), round.clone());
            let swept = app.store.run(move |tx| Box::pin(sweep(tx, now, page.clone()))).await.unwrap();
            round = swept.next;
            if round.is_complete() {
                return;
            }
        }
    }

    /// How many rows of a noun there are.
    async fn rows<T: Stored>(&self) -> usize {
        self.world.app.store.begin().scan::<T>((), Page::first(1000)).await.unwrap().items.len()
    }
}

/// Credentials of a role with a policy of this one statement.
async fn role(world: &World, account: &str, name: &str, statement: &str) -> Issued {
    let policy = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
    let role = Role {
        account: account.parse().unwrap(),
        name: name.to_owned(),
        path: "/".to_owned(),
        id: model::id::fresh_iam_id("AROA", &*world.app.entropy),
        description: String::new(),
        trust_policy: r#"{"Version":"2012-10-17","Statement":[]}"#.to_owned(),
        max_session: model::Duration::from_hours(1),
        inline_policies: vec![("own".to_owned(), policy)],
        attached_policies: Vec::new(),
        boundary: None,
        owner: RoleOwner::Account,
        tags: Vec::new(),
        created: model::Timestamp(0),
    };
    world.put(&role).await;
    let claims = session_of(&world.app, &role.account, &role.name, &role.id);
    claims.issue(&world.app.keys, &*world.app.entropy).unwrap()
}

fn person(store: &str, name: &str) -> people_types::CreateUserRequest {
    people_types::CreateUserRequest {
        identity_store_id: store.to_owned(),
        user_name: Some(name.to_owned()),
        display_name: Some(name.to_owned()),
        name: Some(people_types::Name {
            given_name: Some("Given".to_owned()),
            family_name: Some("Family".to_owned()),
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn password_of(store: &str, user: &str) -> vestibule::types::SetPasswordRequest {
    vestibule::types::SetPasswordRequest {
        identity_store_id: store.to_owned(),
        user_id: user.to_owned(),
        password: "Correct-Horse-7".to_owned(),
    }
}

fn refused<T>(answer: Result<T, String>) -> String {
    answer.err().unwrap_or_else(|| "it was done".to_owned())
}

#[tokio::test]
async fn an_account_has_one_instance_of_its_own_and_the_management_account_none() {
    let house = House::new().await;
    assert_eq!(refused(house.create().await), "ConflictException");
    let management = house.world.call::<op::CreateInstance>(Default::default()).await;
    assert_eq!(management.unwrap_err().code(), "ConflictException");
    let described = house.described(&house.dev).await.unwrap();
    assert_eq!(described.owner_account_id.as_deref(), Some(DEV));
    assert_eq!(described.permission_sets_enabled, Some(false));
    assert_ne!(described.identity_store_id, Some(house.world.store_id()));
    let data = role(&house.world, DATA, "Admin", ALL).await;
    let home = house.world.instance_arn();
    assert_eq!(house.instances(&house.dev).await, [house.instance.clone(), home.clone()]);
    assert_eq!(house.instances(&data).await, std::slice::from_ref(&home));
    let listed = house.world.call::<op::ListInstances>(Default::default()).await.unwrap();
    assert_eq!(listed.instances.unwrap().len(), 1, "the management account sees its own");
    let stores = house.dev::<people::ListIdentityStores>(Default::default()).await.unwrap();
    assert_eq!(stores.identity_stores.len(), 2);
}

#[tokio::test]
async fn a_repeated_request_makes_no_second_instance() {
    let world = World::of(TWO_ACCOUNTS).await;
    let dev = role(&world, DEV, "Admin", ALL).await;
    let create = async |name: &str| {
        let input = types::CreateInstanceRequest {
            name: Some(name.to_owned()),
            client_token: Some("once".to_owned()),
            tags: None,
        };
        world.act::<op::CreateInstance>(&world.app, &dev, input).await
    };
    let made = create("Team").await.unwrap();
    assert_eq!(create("Team").await.unwrap(), made);
    assert_eq!(refused(create("Other").await), "ConflictException");
}

#[tokio::test]
async fn people_and_applications_of_an_account_instance_are_made_assigned_and_taken_away_with_it() {
    let house = House::new().await;
    let (store, user) = (house.store.clone(), house.user.clone());
    let users_before = house.rows::<model::User>().await - 1;
    let group = people_types::CreateGroupRequest {
        identity_store_id: store.clone(),
        display_name: Some("Team".to_owned()),
        description: None,
    };
    let group_id = house.dev::<people::CreateGroup>(group).await.unwrap().group_id;
    let member_id = people_types::MemberId::UserId(user.clone());
    let join = people_types::CreateGroupMembershipRequest {
        identity_store_id: store.clone(),
        group_id: group_id.clone(),
        member_id,
    };
    let membership = house.dev::<people::CreateGroupMembership>(join.clone()).await.unwrap().membership_id;
    let leave =
        people_types::DeleteGroupMembershipRequest { identity_store_id: store, membership_id: membership };
    house.dev::<people::DeleteGroupMembership>(leave).await.unwrap();
    house.dev::<people::CreateGroupMembership>(join).await.unwrap();

    let password = password_of(&house.store, &house.user);
    house.dev::<vestibule::op::SetPassword>(password).await.unwrap();
    let issuer = issuer_of(&house.instance);
    house.dev::<op::CreateTrustedTokenIssuer>(issuer).await.unwrap();
    let application = house.application(CUSTOM).await.unwrap();
    assert!(application.starts_with("arn:aws:sso::222222222222:application/ins-"), "{application}");
    let assign = types::CreateApplicationAssignmentRequest {
        application_arn: application.clone(),
        principal_id: group_id.clone(),
        principal_type: types::PrincipalType::Group,
    };
    house.dev::<op::CreateApplicationAssignment>(assign).await.unwrap();
    let of_user = types::ListApplicationAssignmentsForPrincipalRequest {
        instance_arn: house.instance.clone(),
        principal_id: user,
        principal_type: types::PrincipalType::User,
        ..Default::default()
    };
    let found = house.dev::<op::ListApplicationAssignmentsForPrincipal>(of_user).await.unwrap();
    let found = found.application_assignments.unwrap();
    assert_eq!(found[0].application_arn.as_ref(), Some(&application));
    assert_eq!(found[0].principal_id.as_ref(), Some(&group_id));

    house.delete(&house.dev).await.unwrap();
    assert_eq!(refused(house.described(&house.dev).await), DENIED);
    assert_eq!(refused(house.users(&house.dev, &house.store).await), "ResourceNotFoundException");
    let describe = types::DescribeApplicationRequest { application_arn: application };
    assert_eq!(refused(house.dev::<op::DescribeApplication>(describe.clone()).await), DENIED);
    let management = house.world.call::<op::DescribeApplication>(describe).await;
    assert_eq!(management.unwrap_err().code(), "ResourceNotFoundException");
    let password = password_of(&house.store, &house.user);
    let management = house.world.call::<vestibule::op::SetPassword>(password).await;
    assert_eq!(management.unwrap_err().code(), "ResourceNotFoundException", "not even what waits to go");
    house.clear_away().await;
    assert_eq!(house.rows::<model::User>().await, users_before);
    assert_eq!(house.rows::<model::Group>().await, 1, "the organization's stays");
    assert_eq!(house.rows::<model::Membership>().await, 1);
    assert_eq!(house.rows::<model::Application>().await, 0);
    assert_eq!(house.rows::<model::ApplicationAssignment>().await, 0);
    assert_eq!(house.rows::<model::TrustedTokenIssuer>().await, 0);
    assert_eq!(house.rows::<model::PasswordCredential>().await, 0);
    assert_eq!(house.rows::<model::EndedInstance>().await, 0);
    assert_eq!(house.rows::<model::Instance>().await, 1);
    assert_ne!(house.create().await.unwrap(), house.instance, "there is room for a new one");
}

#[tokio::test]
async fn nobody_else_sees_or_touches_an_account_instance() {
    let house = House::new().await;
    let management = role(&house.world, "111111111111", "Admin", ALL).await;
    let data = role(&house.world, DATA, "Admin", ALL).await;
    let administrator = DelegatedAdministrator {
        account: DATA.parse().unwrap(),
        service: "sso.amazonaws.com".to_owned(),
        since: model::Timestamp(1),
    };
    house.world.put(&administrator).await;
    let application = house.application(CUSTOM).await.unwrap();
    for who in [&management, &data] {
        assert_eq!(refused(house.described(who).await), DENIED);
        assert_eq!(refused(house.users(who, &house.store).await), DENIED);
        assert_eq!(refused(house.by::<people::CreateUser>(who, person(&house.store, "eve")).await), DENIED);
        let describe = types::DescribeApplicationRequest { application_arn: application.clone() };
        assert_eq!(refused(house.by::<op::DescribeApplication>(who, describe).await), DENIED);
        let password = password_of(&house.store, &house.user);
        assert_eq!(refused(house.by::<vestibule::op::SetPassword>(who, password).await), DENIED);
        assert_eq!(refused(house.delete(who).await), DENIED);
    }
    assert_eq!(house.users(&house.dev, &house.store).await.unwrap(), ["zoe"]);
}

#[tokio::test]
async fn an_account_instance_is_no_way_into_the_organizations() {
    let house = House::new().await;
    let home = house.world.store_id();
    assert_eq!(refused(house.dev::<people::CreateUser>(person(&home, "eve")).await), DENIED);
    let ada = people_types::DescribeUserRequest {
        identity_store_id: house.store.clone(),
        user_id: house.world.user_id("ada").await,
        extensions: None,
    };
    assert_eq!(refused(house.dev::<people::DescribeUser>(ada).await), "ResourceNotFoundException");
    // The own instance is named first, and what is the organization's after it.
    let mixed = types::CreateAccountAssignmentRequest {
        instance_arn: house.instance.clone(),
        permission_set_arn: house.world.set_arn("ReadOnly").await,
        target_id: DEV.to_owned(),
        target_type: types::TargetType::AwsAccount,
        principal_type: types::PrincipalType::User,
        principal_id: house.user.clone(),
    };
    assert_eq!(refused(house.dev::<op::CreateAccountAssignment>(mixed).await), DENIED);
    let tag = types::TagResourceRequest {
        instance_arn: Some(house.instance.clone()),
        resource_arn: house.world.instance_arn(),
        tags: vec![types::Tag { key: "mine".to_owned(), value: String::new() }],
    };
    assert_eq!(refused(house.dev::<op::TagResource>(tag).await), DENIED);
    let delete = types::DeleteInstanceRequest { instance_arn: house.world.instance_arn() };
    assert_eq!(refused(house.dev::<op::DeleteInstance>(delete).await), DENIED);
    let nested = vestibule::types::AddGroupToGroupRequest {
        identity_store_id: house.store.clone(),
        group_id: house.world.group_id("Developers").await,
        member_group_id: house.world.group_id("Developers").await,
    };
    let nested = house.dev::<vestibule::op::AddGroupToGroup>(nested).await;
    assert_eq!(refused(nested), "ResourceNotFoundException");
}

#[tokio::test]
async fn what_is_of_two_instances_is_refused_by_each_of_their_owners() {
    let house = House::new().await;
    let management = role(&house.world, "111111111111", "Admin", ALL).await;
    let (home, set) = (house.world.instance_arn(), house.world.set_arn("ReadOnly").await);
    let application = house.application(CUSTOM).await.unwrap();
    let ada = house.world.user_id("ada").await;
    let describe =
        types::DescribePermissionSetRequest { instance_arn: house.instance.clone(), permission_set_arn: set };
    assert_eq!(refused(house.dev::<op::DescribePermissionSet>(describe.clone()).await), DENIED);
    assert_eq!(refused(house.by::<op::DescribePermissionSet>(&management, describe).await), DENIED);
    let untag = types::UntagResourceRequest {
        instance_arn: Some(home.clone()),
        resource_arn: application.clone(),
        tag_keys: vec!["mine".to_owned()],
    };
    assert_eq!(refused(house.by::<op::UntagResource>(&management, untag.clone()).await), DENIED);
    assert_eq!(refused(house.dev::<op::UntagResource>(untag).await), "ResourceNotFoundException");
    let assign = types::CreateApplicationAssignmentRequest {
        application_arn: application.clone(),
        principal_id: ada.clone(),
        principal_type: types::PrincipalType::User,
    };
    let assigned = house.dev::<op::CreateApplicationAssignment>(assign).await;
    assert_eq!(refused(assigned), "ResourceNotFoundException");
    // Lists of the one say nothing of the other.
    let of_ada = types::ListApplicationAssignmentsForPrincipalRequest {
        instance_arn: home,
        principal_id: ada,
        principal_type: types::PrincipalType::User,
        filter: Some(types::ListApplicationAssignmentsFilter { application_arn: Some(application) }),
        ..Default::default()
    };
    let listed = house.by::<op::ListApplicationAssignmentsForPrincipal>(&management, of_ada).await.unwrap();
    assert_eq!(listed.application_assignments, Some(vec![]));
}

#[tokio::test]
async fn what_only_looks_like_an_own_instance_opens_nothing() {
    let house = House::new().await;
    let id = house.instance.rsplit('/').next().unwrap();
    let ada = || vestibule::types::AccessPrincipal {
        user: Some("ada".to_owned()),
        account_id: Some(DEV.to_owned()),
        permission_set: Some("ReadOnly".to_owned()),
        ..Default::default()
    };
    let by_arn = |arn: String| vestibule::types::AccessPrincipal { arn: Some(arn), ..Default::default() };
    let question = |principal| vestibule::types::AccessQuestion {
        principal,
        action: "s3:ListAllMyBuckets".to_owned(),
        resource: "*".to_owned(),
        ..Default::default()
    };
    let own_store = format!("arn:aws:identitystore::{DEV}:identitystore/{}", house.store);
    // The own instance is named beside somebody else's people, and in the path of another account's role.
    for asked in [
        vec![ada(), by_arn(house.instance.clone())],
        vec![ada(), by_arn(own_store)],
        vec![ada(), by_arn(format!("arn:aws:iam::{DEV}:role/{id}/Admin"))],
        vec![by_arn(format!("arn:aws:iam::{DATA}:role/{id}/Admin"))],
    ] {
        let questions = asked.into_iter().map(question).collect();
        let input = vestibule::types::DecideAccessRequest { questions, ..Default::default() };
        assert_eq!(refused(house.dev::<vestibule::op::DecideAccess>(input).await), DENIED);
    }
}

fn issuer_of(instance_arn: &str) -> types::CreateTrustedTokenIssuerRequest {
    let configuration = types::OidcJwtConfiguration {
        issuer_url: "https://login.technova.example".to_owned(),
        claim_attribute_path: "email".to_owned(),
        identity_store_attribute_path: "emails.value".to_owned(),
        jwks_retrieval_option: types::JwksRetrievalOption::OpenIdDiscovery,
    };
    types::CreateTrustedTokenIssuerRequest {
        instance_arn: instance_arn.to_owned(),
        name: "okta".to_owned(),
        trusted_token_issuer_type: types::TrustedTokenIssuerType::OidcJwt,
        trusted_token_issuer_configuration: types::TrustedTokenIssuerConfiguration::OidcJwtConfiguration(
            configuration,
        ),
        client_token: None,
        tags: None,
    }
}

#[tokio::test]
async fn the_issuer_of_another_instance_is_no_issuer_for_an_application() {
    let house = House::new().await;
    let create = issuer_of(&house.world.instance_arn());
    let issuer = house.world.call::<op::CreateTrustedTokenIssuer>(create).await.unwrap();
    let authorized = types::AuthorizedTokenIssuer {
        trusted_token_issuer_arn: issuer.trusted_token_issuer_arn,
        authorized_audiences: Some(vec!["notebooks".to_owned()]),
    };
    let put = types::PutApplicationGrantRequest {
        application_arn: house.application(CUSTOM).await.unwrap(),
        grant_type: types::GrantType::UrnIetfParamsOauthGrantTypeJwtBearer,
        grant: types::Grant::JwtBearer(types::JwtBearerGrant {
            authorized_token_issuers: Some(vec![authorized]),
        }),
    };
    assert_eq!(refused(house.dev::<op::PutApplicationGrant>(put).await), "ResourceNotFoundException");
}

#[tokio::test]
async fn an_account_instance_knows_nothing_of_access_to_accounts() {
    let house = House::new().await;
    let signed = house.world.signed_with(&house.dev, "sso");
    let input = types::CreatePermissionSetRequest {
        instance_arn: house.instance.clone(),
        name: "ReadOnly".to_owned(),
        ..Default::default()
    };
    let refusal = house.world.call_as::<op::CreatePermissionSet>(Presented::Http(&signed), input).await;
    let Err(Error::ValidationException(refusal)) = refusal else { panic!("{refusal:?}") };
    let sentence = "The operation is not supported for this Identity Center instance";
    assert_eq!(refusal.message.as_deref(), Some(sentence));
    let instance_arn = house.instance.clone();
    let list = types::ListPermissionSetsRequest { instance_arn: instance_arn.clone(), ..Default::default() };
    assert_eq!(refused(house.dev::<op::ListPermissionSets>(list).await), "ValidationException");
    let region =
        types::AddRegionRequest { instance_arn: instance_arn.clone(), region_name: "eu-west-1".to_owned() };
    assert_eq!(refused(house.dev::<op::AddRegion>(region).await), "ValidationException");
    let enable = types::UpdateInstanceRequest {
        instance_arn: instance_arn.clone(),
        permission_sets_enabled: Some(true),
        ..Default::default()
    };
    assert_eq!(refused(house.dev::<op::UpdateInstance>(enable).await), "ValidationException");
    let rules = vestibule::types::ListRulesRequest { instance_arn, ..Default::default() };
    let rules = house.dev::<vestibule::op::ListRules>(rules).await;
    assert_eq!(refused(rules), "ValidationException");
    assert_eq!(refused(house.application(&format!("{CUSTOM}-saml")).await), "ValidationException");
}

#[tokio::test]
async fn the_accounts_own_policies_name_its_identity_store_by_its_account() {
    let house = House::new().await;
    let narrow = |store: &str| {
        format!(
            r#"{{"Effect":"Allow","Action":"identitystore:*","Resource":["{store}",
                "arn:aws:identitystore:::*"]}}"#
        )
    };
    let arn = |account: &str| format!("arn:aws:identitystore::{account}:identitystore/{}", house.store);
    let own = role(&house.world, DEV, "Own", &narrow(&arn(DEV))).await;
    assert_eq!(house.users(&own, &house.store).await.unwrap(), ["zoe"]);
    assert_eq!(house.users(&own, &arn(DEV)).await.unwrap(), ["zoe"]);
    let anothers = role(&house.world, DEV, "Anothers", &narrow(&arn("111111111111"))).await;
    assert_eq!(refused(house.users(&anothers, &house.store).await), DENIED);
}

#[tokio::test]
async fn network_settings_bind_the_identity_store_that_they_are_of() {
    let house = House::new().await;
    let close = people_types::UpdateIdentityStoreRequest {
        identity_store_id: house.store.clone(),
        network_configuration: Some(people_types::NetworkConfiguration {
            vpce_access_required: true,
            api_allow_source_ips: Some(vec!["192.0.2.0/24".to_owned()]),
            ..Default::default()
        }),
    };
    house.dev::<people::UpdateIdentityStore>(close).await.unwrap();
    let from_outside = async |store: &str| {
        let signed = house.world.signed_with(&house.dev, "identitystore");
        let from = crate::Origin { address: "198.51.100.1".parse().unwrap(), ..origin() };
        let input =
            people_types::ListUsersRequest { identity_store_id: store.to_owned(), ..Default::default() };
        let by = Presented::Http(&signed);
        let answer = call::<people::ListUsers>(&house.world.app, by, &from, input).await;
        answer.map(|_| ()).map_err(|error| error.code().to_owned())
    };
    assert_eq!(from_outside(&house.store).await, Err(DENIED.to_owned()));
    assert_eq!(from_outside(&house.world.store_id()).await, Ok(()));
    assert!(house.users(&house.dev, &house.store).await.is_ok());
}

#[tokio::test]
async fn the_organization_can_deny_its_accounts_instances_of_their_own() {
    let world = World::of(TWO_ACCOUNTS).await;
    let dev = role(&world, DEV, "Admin", ALL).await;
    let create = organization_types::CreatePolicyRequest {
        name: "OneInstance".to_owned(),
        description: String::new(),
        content: r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny",
            "Action":"sso:CreateInstance","Resource":"*"}]}"#
            .to_owned(),
        r#type: organization_types::PolicyType::ServiceControlPolicy,
        tags: None,
    };
    let made = world.call::<organizations::CreatePolicy>(create).await.unwrap().policy.unwrap();
    let policy_id = made.policy_summary.unwrap().id.unwrap();
    let attach = organization_types::AttachPolicyRequest { policy_id, target_id: DEV.to_owned() };
    world.call::<organizations::AttachPolicy>(attach).await.unwrap();
    let made = world.act::<op::CreateInstance>(&world.app, &dev, Default::default()).await;
    assert_eq!(refused(made), DENIED);
}

#[tokio::test]
async fn an_account_keeps_its_instance_when_it_leaves_and_closes_nobodys_way_in() {
    let house = House::new().await;
    let ada = house.world.sign_in("ada").await;
    let row = house.world.app.store.begin().get::<model::Account>(&DEV.parse().unwrap()).await.unwrap();
    let row = row.unwrap();
    let mut tx = house.world.app.store.begin();
    tx.delete::<model::Account>(&row.id).await.unwrap();
    let (name, email) = (row.name.clone(), row.email.clone());
    let since = model::Timestamp(1);
    let alone = model::StandaloneAccount { id: row.id.clone(), name, email, status: row.status, since };
    tx.put(&alone).await.unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    assert_eq!(house.instances(&house.dev).await, std::slice::from_ref(&house.instance));
    assert_eq!(house.users(&house.dev, &house.store).await.unwrap(), ["zoe"]);
    assert_eq!(refused(house.users(&house.dev, &house.world.store_id()).await), DENIED);
    let who = vestibule::types::DescribeSessionRequest {};
    let by = Presented::Cookie(&ada);
    house.world.call_as::<vestibule::op::DescribeSession>(by, who).await.unwrap();
}
