//! Account access and its entitlements, through the real dispatcher.

use std::collections::BTreeMap;

use model::identity::Meta;
use model::{Account, AccountStatus, Group, ParentId, Role, RoleOwner, User, limits};
use wire::ServiceError as _;
use wire::generated::account_access::{Error, op, types};
use wire::generated::sso_admin;

use crate::Presented;
use crate::testing::{World, session_of};

const DEV: &str = "222222222222";
const PROD: &str = "333333333333";

fn id(number: u8) -> String {
    format!("00000000-0000-4000-8000-{number:012x}")
}

fn user(number: u8) -> types::Principal {
    types::Principal::IdentityCenter(types::IdentityCenterPrincipal::UserId(id(number)))
}

fn group(number: u8) -> types::Principal {
    types::Principal::IdentityCenter(types::IdentityCenterPrincipal::GroupId(id(number)))
}

fn role(account: &str, name: &str) -> String {
    format!("arn:aws:iam::{account}:role/{name}")
}

#[track_caller]
fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    result.unwrap_err().code().to_owned()
}

impl World {
    /// Two accounts with roles `Developer` and `Auditor`, two users, and more groups than a role has room
    /// for.
    async fn with_roles() -> Self {
        let world = Self::new().await;
        for account in [DEV, PROD] {
            world.put(&member(&world, account)).await;
            for name in ["Developer", "Auditor"] {
                world.put(&account_role(account, name, RoleOwner::Account)).await;
            }
        }
        let store = world.founded.instance.identity_store_id.clone();
        let meta = Meta::new(world.app.clock.now(), "test");
        for number in [1, 2] {
            let name = format!("user-{number}");
            let user = User::named(store.clone(), id(number).parse().unwrap(), name, meta.clone());
            world.put(&user).await;
        }
        for number in 10..=10 + u8::try_from(limits::GROUPS_PER_ROLE_MAX).unwrap() {
            let group = Group {
                store: store.clone(),
                id: id(number).parse().unwrap(),
                display_name: format!("Group{number}"),
                description: String::new(),
                external_ids: Vec::new(),
                meta: meta.clone(),
            };
            world.put(&group).await;
        }
        world
    }

    async fn access(&self, tags: Option<(&str, &str)>) -> Result<String, Error> {
        let source = types::IdentityCenter { instance_arn: self.instance_arn() };
        let input = types::CreateApplicationRequest {
            identity_source: types::IdentitySource::IdentityCenter(source),
            tags: tags.map(|(key, value)| BTreeMap::from([(key.to_owned(), value.to_owned())])),
        };
        Ok(self.call::<op::CreateApplication>(input).await?.application_arn)
    }

    async fn got(&self, arn: &str) -> Result<types::GetApplicationResponse, Error> {
        let input = types::GetApplicationRequest { application_arn: arn.to_owned() };
        self.call::<op::GetApplication>(input).await
    }

    async fn end_access(&self, arn: &str) -> Result<(), Error> {
        let input = types::DeleteApplicationRequest { application_arn: arn.to_owned() };
        self.call::<op::DeleteApplication>(input).await.map(|_| ())
    }

    async fn entitle(&self, arn: &str, principal: types::Principal, role: String) -> Result<String, Error> {
        let entitlement = types::PrincipalRoleEntitlement { principal, role_arn: role };
        let input = types::CreateEntitlementRequest {
            application_arn: arn.to_owned(),
            entitlement: types::Entitlement::PrincipalRole(entitlement),
        };
        Ok(self.call::<op::CreateEntitlement>(input).await?.entitlement_id)
    }

    async fn got_entitlement(&self, arn: &str, id: &str) -> Result<types::GetEntitlementResponse, Error> {
        let input =
            types::GetEntitlementRequest { application_arn: arn.to_owned(), entitlement_id: id.to_owned() };
        self.call::<op::GetEntitlement>(input).await
    }

    async fn end_entitlement(&self, arn: &str, id: &str) -> Result<(), Error> {
        let input = types::DeleteEntitlementRequest {
            application_arn: arn.to_owned(),
            entitlement_id: id.to_owned(),
        };
        self.call::<op::DeleteEntitlement>(input).await.map(|_| ())
    }

    /// The ids of the entitlements that a filter finds, read in pages of one.
    async fn entitlements(&self, arn: &str, filter: types::PrincipalRoleEntitlementFilter) -> Vec<String> {
        let (mut found, mut next_token) = (Vec::new(), None);
        loop {
            let input = types::ListEntitlementsRequest {
                application_arn: arn.to_owned(),
                filter: types::EntitlementFilter { principal_role: Some(filter.clone()) },
                next_token,
                max_results: Some(1),
            };
            let page = self.call::<op::ListEntitlements>(input).await.unwrap();
            found.extend(page.entitlements.into_iter().map(|found| found.entitlement_id));
            next_token = page.next_token;
            if next_token.is_none() {
                found.sort();
                return found;
            }
        }
    }
}

fn member(world: &World, id: &str) -> Account {
    Account {
        id: id.parse().unwrap(),
        parent: ParentId::Root(world.founded.organization.root_id.clone()),
        name: format!("account-{id}"),
        email: format!("{id}@technova.example"),
        status: AccountStatus::Active,
        invited: false,
        joined: model::Timestamp(1),
        backend: String::new(),
        tags: Vec::new(),
    }
}

fn account_role(account: &str, name: &str, owner: RoleOwner) -> Role {
    Role {
        account: account.parse().unwrap(),
        name: name.to_owned(),
        path: "/".to_owned(),
        id: format!("AROA{name:0>17}"),
        description: String::new(),
        trust_policy: r#"{"Version":"2012-10-17","Statement":[]}"#.to_owned(),
        max_session: model::Duration::from_hours(1),
        inline_policies: Vec::new(),
        attached_policies: Vec::new(),
        boundary: None,
        owner,
        tags: Vec::new(),
        created: model::Timestamp(0),
    }
}

#[tokio::test]
async fn account_access_is_switched_on_once_and_off_again() {
    let world = World::with_roles().await;
    let arn = world.access(Some(("team", "iam"))).await.unwrap();
    assert!(arn.starts_with("arn:aws:account-access:"), "{arn}");
    assert_eq!(world.access(None).await.unwrap(), arn);
    assert_eq!(world.access(Some(("team", "iam"))).await.unwrap(), arn);
    assert_eq!(code(world.access(Some(("team", "other"))).await), "AlreadyCreatedException");
    let got = world.got(&arn).await.unwrap();
    assert_eq!(got.status, types::Status::Active);
    assert!(got.tenant_id.as_ref().unwrap().starts_with("aa-"));
    let listed = world.call::<op::ListApplications>(Default::default()).await.unwrap().applications;
    assert_eq!(listed.len(), 1);
    assert_eq!((&listed[0].application_arn, &listed[0].tenant_id), (&arn, &got.tenant_id));
    let types::IdentitySourceDetails::IdentityCenter(source) = got.identity_source else { panic!() };
    let stand_in = source.application_arn.unwrap();
    let describe = sso_admin::types::DescribeApplicationRequest { application_arn: stand_in.clone() };
    world.call::<sso_admin::op::DescribeApplication>(describe.clone()).await.unwrap();
    let delete = sso_admin::types::DeleteApplicationRequest { application_arn: stand_in };
    let refused = world.call::<sso_admin::op::DeleteApplication>(delete).await;
    assert_eq!(refused.unwrap_err().code(), "ConflictException");
    world.end_access(&arn).await.unwrap();
    world.end_access(&arn).await.unwrap();
    assert_eq!(code(world.got(&arn).await), "ResourceNotFoundException");
    let gone = world.call::<sso_admin::op::DescribeApplication>(describe).await;
    assert_eq!(gone.unwrap_err().code(), "ResourceNotFoundException");
}

#[tokio::test]
async fn account_access_is_of_an_instance_that_is_there() {
    let world = World::with_roles().await;
    let source =
        types::IdentityCenter { instance_arn: "arn:aws:sso:::instance/ssoins-0000000000000000".to_owned() };
    let input = types::CreateApplicationRequest {
        identity_source: types::IdentitySource::IdentityCenter(source),
        tags: None,
    };
    assert_eq!(code(world.call::<op::CreateApplication>(input).await), "ValidationException");
    let arn = world.access(None).await.unwrap();
    let other = arn.replace("111111111111", "222222222222");
    assert_eq!(code(world.got(&other).await), "ResourceNotFoundException");
}

#[tokio::test]
async fn an_entitlement_is_made_once_shown_and_deleted() {
    let world = World::with_roles().await;
    let arn = world.access(None).await.unwrap();
    let made = world.entitle(&arn, group(10), role(DEV, "Developer")).await.unwrap();
    assert_eq!(world.entitle(&arn, group(10), role(DEV, "Developer")).await.unwrap(), made);
    let got = world.got_entitlement(&arn, &made).await.unwrap();
    let types::EntitlementDetails::PrincipalRole(details) = got.entitlement else { panic!() };
    assert_eq!((details.principal, details.role_arn), (group(10), role(DEV, "Developer")));
    assert_eq!(
        (details.account.as_str(), details.account_name.as_deref()),
        (DEV, Some("account-222222222222"))
    );
    assert_eq!(code(world.end_access(&arn).await), "ConflictException");
    world.end_entitlement(&arn, &made).await.unwrap();
    world.end_entitlement(&arn, &made).await.unwrap();
    world.end_entitlement(&arn, "no id at all").await.unwrap();
    assert_eq!(code(world.got_entitlement(&arn, &made).await), "ResourceNotFoundException");
    world.end_access(&arn).await.unwrap();
}

#[tokio::test]
async fn an_entitlement_that_cannot_be_is_refused() {
    let world = World::with_roles().await;
    let arn = world.access(None).await.unwrap();
    let linked = RoleOwner::Service { principal: "sso.amazonaws.com".to_owned() };
    world.put(&account_role(DEV, "Linked", linked)).await;
    let elsewhere = Account { backend: "aws".to_owned(), ..member(&world, "444444444444") };
    world.put(&elsewhere).await;
    for (principal, role, expected) in [
        (user(9), role(DEV, "Developer"), "ResourceNotFoundException"),
        (group(1), role(DEV, "Developer"), "ResourceNotFoundException"),
        (user(1), role(DEV, "Nobody"), "ResourceNotFoundException"),
        (user(1), role(DEV, "path/Developer"), "ResourceNotFoundException"),
        (user(1), role("555555555555", "Developer"), "ResourceNotFoundException"),
        (user(1), role(DEV, "Developer").replace("arn:aws:", "arn:aws-cn:"), "ValidationException"),
        (user(1), role(DEV, "Linked"), "ValidationException"),
        (user(1), role("444444444444", "Developer"), "ValidationException"),
    ] {
        assert_eq!(code(world.entitle(&arn, principal, role.clone()).await), expected, "{role}");
    }
    let gone = format!("{}0000", &arn[..arn.len() - 4]);
    let refused = world.entitle(&gone, user(1), role(DEV, "Developer")).await;
    assert_eq!(code(refused), "ResourceNotFoundException");
}

#[tokio::test]
async fn a_role_is_opened_to_so_many_groups_and_to_any_number_of_users() {
    let world = World::with_roles().await;
    let arn = world.access(None).await.unwrap();
    world.entitle(&arn, user(1), role(DEV, "Developer")).await.unwrap();
    let last = 10 + u8::try_from(limits::GROUPS_PER_ROLE_MAX).unwrap();
    for number in 10..last {
        world.entitle(&arn, group(number), role(DEV, "Developer")).await.unwrap();
    }
    let one_more = world.entitle(&arn, group(last), role(DEV, "Developer")).await;
    assert_eq!(code(one_more), "ServiceQuotaExceededException");
    world.entitle(&arn, group(last), role(PROD, "Developer")).await.unwrap();
    world.entitle(&arn, user(2), role(DEV, "Developer")).await.unwrap();
}

#[tokio::test]
async fn entitlements_are_found_by_principal_role_and_account() {
    let world = World::with_roles().await;
    let arn = world.access(None).await.unwrap();
    let in_dev = world.entitle(&arn, user(1), role(DEV, "Developer")).await.unwrap();
    let auditor = world.entitle(&arn, user(1), role(DEV, "Auditor")).await.unwrap();
    let in_prod = world.entitle(&arn, user(1), role(PROD, "Developer")).await.unwrap();
    let by_group = world.entitle(&arn, group(10), role(DEV, "Developer")).await.unwrap();
    let of_user = |number| {
        let user = types::IdentityCenterPrincipalFilter::UserId(id(number));
        Some(types::PrincipalFilter::IdentityCenter(user))
    };
    let sorted = |ids: &[&String]| {
        let mut ids: Vec<String> = ids.iter().map(|id| (*id).clone()).collect();
        ids.sort();
        ids
    };
    let account = |id: &str| Some(id.to_owned());
    for (principal, role_arn, account, expected) in [
        (None, None, None, sorted(&[&in_dev, &auditor, &in_prod, &by_group])),
        (of_user(1), None, None, sorted(&[&in_dev, &auditor, &in_prod])),
        (of_user(1), None, account(DEV), sorted(&[&in_dev, &auditor])),
        (of_user(1), Some(role(DEV, "Developer")), None, sorted(&[&in_dev])),
        (None, Some(role(DEV, "Developer")), account(DEV), sorted(&[&in_dev, &by_group])),
        (None, None, account(PROD), sorted(&[&in_prod])),
        (None, Some(role(DEV, "Developer")), account(PROD), Vec::new()),
        (of_user(2), None, None, Vec::new()),
    ] {
        let filter = types::PrincipalRoleEntitlementFilter { principal, role_arn, account };
        assert_eq!(world.entitlements(&arn, filter.clone()).await, expected, "{filter:?}");
    }
}

#[tokio::test]
async fn tags_of_account_access_are_put_taken_off_bounded_and_seen_by_policies() {
    let world = World::with_roles().await;
    let arn = world.access(Some(("team", "iam"))).await.unwrap();
    let tag = async |key: &str, value: &str| {
        let tags = BTreeMap::from([(key.to_owned(), value.to_owned())]);
        let input = types::TagResourceRequest { resource_arn: arn.clone(), tags };
        world.call::<op::TagResource>(input).await.map(|_| ())
    };
    let tags = async || {
        let input = types::ListTagsForResourceRequest { resource_arn: arn.clone() };
        world.call::<op::ListTagsForResource>(input).await.unwrap().tags.unwrap()
    };
    let look = async || {
        let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Resource":"*",
            "Action":"account-access:GetApplication",
            "Condition":{"StringEquals":{"aws:ResourceTag/team":"iam"}}}]}"#;
        let inline_policies = vec![("own".to_owned(), policy.to_owned())];
        let plain = account_role("111111111111", "ByTag", RoleOwner::Account);
        let role = Role { inline_policies, ..plain };
        world.put(&role).await;
        let claims = session_of(&world.app, &role.account, &role.name, &role.id);
        let signed = world.signed_by(&claims, "account-access");
        let input = types::GetApplicationRequest { application_arn: arn.clone() };
        world.call_as::<op::GetApplication>(Presented::Http(&signed), input).await.is_ok()
    };
    assert!(look().await);
    tag("team", "other").await.unwrap();
    assert!(!look().await);
    assert_eq!(code(tag("aws:mine", "").await), "ValidationException");
    assert_eq!(code(tag("", "").await), "ValidationException");
    for number in 1..limits::TAGS_MAX {
        tag(&format!("k{number}"), "").await.unwrap();
    }
    assert_eq!(code(tag("more", "").await), "ValidationException");
    assert_eq!(tags().await.len(), limits::TAGS_MAX);
    let tag_keys = (1..limits::TAGS_MAX).map(|number| format!("k{number}")).collect();
    let untag = types::UntagResourceRequest { resource_arn: arn.clone(), tag_keys };
    world.call::<op::UntagResource>(untag).await.unwrap();
    assert_eq!(tags().await, BTreeMap::from([("team".to_owned(), "other".to_owned())]));
}

#[tokio::test]
async fn a_member_account_sees_no_account_access_but_as_the_organizations_administrator() {
    let world = World::with_roles().await;
    let arn = world.access(None).await.unwrap();
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
    let inline_policies = vec![("own".to_owned(), policy.to_owned())];
    let admin = Role { inline_policies, ..account_role(DEV, "Admin", RoleOwner::Account) };
    world.put(&admin).await;
    let claims = session_of(&world.app, &admin.account, &admin.name, &admin.id);
    let seen = async || {
        let signed = world.signed_by(&claims, "account-access");
        let by = Presented::Http(&signed);
        let listed = world.call_as::<op::ListApplications>(by, Default::default()).await.unwrap();
        let signed = world.signed_by(&claims, "account-access");
        let input = types::GetApplicationRequest { application_arn: arn.clone() };
        let got = world.call_as::<op::GetApplication>(Presented::Http(&signed), input).await;
        (listed.applications.len(), got.map(|_| ()).map_err(|error| error.code().to_owned()))
    };
    assert_eq!(seen().await, (0, Err("AccessDeniedException".to_owned())));
    let administrator = model::DelegatedAdministrator {
        account: DEV.parse().unwrap(),
        service: "sso.amazonaws.com".to_owned(),
        since: model::Timestamp(1),
    };
    world.put(&administrator).await;
    assert_eq!(seen().await, (1, Ok(())));
}
