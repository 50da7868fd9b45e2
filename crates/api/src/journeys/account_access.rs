//! Account access: people enter roles that the accounts own themselves, as far as the roles let them in, and
//! are out when what let them in ends.

use model::{Duration, Role, RoleOwner};
use wire::ServiceError as _;
use wire::generated::account_access::{op as admin, types as admin_types};
use wire::generated::account_access_runtime::{Error, op, types};
use wire::generated::{identitystore, sso_admin, sts};

use super::DEV;
use crate::Presented;
use crate::credentials::Issued;
use crate::testing::World;

const PEOPLE: &str = r#"
organization:
  accounts:
    - { name: Management, email: management@technova.example, management: true }
    - { id: "222222222222", name: Dev, email: dev@technova.example }
users:
  - { user_name: ada, given_name: Ada, family_name: Moreau, title: payments }
  - { user_name: sam, given_name: Sam, family_name: Okafor }
groups:
  - { name: Developers, members: [ada] }
"#;

/// The role that everybody here wants to enter.
const ROLE: &str = "arn:aws:iam::222222222222:role/teams/Developer";

/// Account access with the role open to ada's group, and ada signed in.
struct House {
    world: World,
    application: String,
    tenant: String,
    entitlement: String,
    cookie: String,
}

impl House {
    async fn new() -> Self {
        let world = World::of(PEOPLE).await;
        let source = admin_types::IdentityCenter { instance_arn: world.instance_arn() };
        let input = admin_types::CreateApplicationRequest {
            identity_source: admin_types::IdentitySource::IdentityCenter(source),
            tags: None,
        };
        let application = world.call::<admin::CreateApplication>(input).await.unwrap().application_arn;
        let get = admin_types::GetApplicationRequest { application_arn: application.clone() };
        let tenant = world.call::<admin::GetApplication>(get).await.unwrap().tenant_id.unwrap();
        let (entitlement, cookie) = (String::new(), world.sign_in("ada").await);
        let mut house = Self { world, application, tenant, entitlement, cookie };
        house.role(r#"["sts:AssumeRole","sts:SetContext"]"#, "{}").await;
        house.entitlement = house.entitle().await;
        house
    }

    /// Lets account access into the role by a trust policy that allows these actions under this condition.
    async fn role(&self, actions: &str, condition: &str) {
        let trust = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":{actions},
                "Principal":{{"Service":"account-access.amazonaws.com"}},"Condition":{condition}}}]}}"#
        );
        let role = Role {
            account: DEV.parse().unwrap(),
            name: "Developer".to_owned(),
            path: "/teams/".to_owned(),
            id: "AROADEVELOPER00000000".to_owned(),
            description: String::new(),
            trust_policy: trust,
            max_session: Duration::from_hours(4),
            inline_policies: Vec::new(),
            attached_policies: vec!["arn:aws:iam::aws:policy/IAMReadOnlyAccess".to_owned()],
            boundary: None,
            owner: RoleOwner::Account,
            tags: Vec::new(),
            created: model::Timestamp(0),
        };
        self.world.put(&role).await;
    }

    async fn entitle(&self) -> String {
        let group = self.world.group_id("Developers").await;
        let principal = admin_types::IdentityCenterPrincipal::GroupId(group);
        let entitlement = admin_types::PrincipalRoleEntitlement {
            principal: admin_types::Principal::IdentityCenter(principal),
            role_arn: ROLE.to_owned(),
        };
        let input = admin_types::CreateEntitlementRequest {
            application_arn: self.application.clone(),
            entitlement: admin_types::Entitlement::PrincipalRole(entitlement),
        };
        self.world.call::<admin::CreateEntitlement>(input).await.unwrap().entitlement_id
    }

    fn asked(&self) -> types::GetRoleCredentialsRequest {
        types::GetRoleCredentialsRequest {
            tenant_id: self.tenant.clone(),
            role_arn: ROLE.to_owned(),
            access_type: types::AccessType::ProgrammaticAccess,
            ..Default::default()
        }
    }

    async fn enter_with(
        &self,
        cookie: &str,
        asked: types::GetRoleCredentialsRequest,
    ) -> Result<Issued, Error> {
        let by = Presented::Cookie(cookie);
        let taken = self.world.call_as::<op::GetRoleCredentials>(by, asked).await?;
        let Some(types::CredentialsDetails::ProgrammaticAccess(taken)) = taken.credentials_details else {
            panic!("no credentials")
        };
        Ok(Issued {
            access_key_id: taken.access_key_id,
            secret_access_key: taken.secret_access_key,
            session_token: taken.session_token,
            expires: model::Timestamp(taken.expires_at.millis()),
        })
    }

    async fn enter(&self) -> Result<Issued, Error> {
        self.enter_with(&self.cookie, self.asked()).await
    }

    async fn roles(&self, cookie: &str) -> Vec<String> {
        let input = types::ListRolesRequest { tenant_id: self.tenant.clone(), ..Default::default() };
        let listed = self.world.call_as::<op::ListRoles>(Presented::Cookie(cookie), input).await.unwrap();
        listed.roles.into_iter().map(|role| role.role_arn).collect()
    }

    async fn who(&self, issued: &Issued) -> Result<String, String> {
        let input = sts::types::GetCallerIdentityRequest {};
        let answer = self.world.act::<sts::op::GetCallerIdentity>(&self.world.app, issued, input).await;
        answer.map(|who| who.arn.unwrap())
    }
}

#[track_caller]
fn code<T>(result: Result<T, Error>) -> String {
    result.err().unwrap().code().to_owned()
}

#[tokio::test]
async fn a_user_sees_and_enters_the_role_that_a_group_is_entitled_to_and_acts_in_it() {
    let house = House::new().await;
    assert_eq!(house.roles(&house.cookie).await, [ROLE]);
    let issued = house.enter().await.unwrap();
    let arn = "arn:aws:sts::222222222222:assumed-role/Developer/ada";
    assert_eq!(house.who(&issued).await.as_deref(), Ok(arn));
    house.world.get_role(&issued, "Developer").await.unwrap();
    let hour = house.world.app.clock.now().plus(Duration::from_hours(1));
    assert_eq!(issued.expires.secs(), hour.secs());
    let named = types::GetRoleCredentialsRequest {
        session_name: Some("nightly".to_owned()),
        session_duration: Some(900),
        ..house.asked()
    };
    let named = house.enter_with(&house.cookie, named).await.unwrap();
    assert!(house.who(&named).await.unwrap().ends_with("/nightly"));
    assert!(named.expires < issued.expires);
}

#[tokio::test]
async fn nobody_enters_what_nobody_opened_to_them() {
    let house = House::new().await;
    let sam = house.world.sign_in("sam").await;
    assert!(house.roles(&sam).await.is_empty());
    assert_eq!(code(house.enter_with(&sam, house.asked()).await), "AccessDeniedException");
    let other = |role: &str| types::GetRoleCredentialsRequest { role_arn: role.to_owned(), ..house.asked() };
    for role in ["arn:aws:iam::222222222222:role/Developer", "arn:aws:iam::333333333333:role/X", "Developer"]
    {
        assert_eq!(code(house.enter_with(&house.cookie, other(role)).await), "AccessDeniedException");
    }
    let nowhere = types::GetRoleCredentialsRequest { tenant_id: "aa-nowhere".to_owned(), ..house.asked() };
    assert_eq!(code(house.enter_with(&house.cookie, nowhere).await), "AccessDeniedException");
    let list = types::ListRolesRequest { tenant_id: "aa-nowhere".to_owned(), ..Default::default() };
    let by = Presented::Cookie(&house.cookie);
    assert_eq!(code(house.world.call_as::<op::ListRoles>(by, list).await), "ValidationException");
    for seconds in [899, 4 * 3600 + 1] {
        let asked = types::GetRoleCredentialsRequest { session_duration: Some(seconds), ..house.asked() };
        assert_eq!(code(house.enter_with(&house.cookie, asked).await), "ValidationException", "{seconds}");
    }
}

#[tokio::test]
async fn the_roles_trust_policy_decides_too() {
    let house = House::new().await;
    let both = r#"["sts:AssumeRole","sts:SetContext"]"#;
    let application = |arn: &str, account: &str| {
        format!(r#"{{"StringEquals":{{"aws:SourceArn":"{arn}","aws:SourceAccount":"{account}"}}}}"#)
    };
    let own = application(&house.application, "111111111111");
    let anothers = application(&house.application.replace("111111111111", DEV), DEV);
    for (actions, condition, enters) in [
        (r#""sts:AssumeRole""#, "{}", false),
        (both, own.as_str(), true),
        (both, anothers.as_str(), false),
        (both, r#"{"StringLike":{"sts:RoleSessionName":"ada"}}"#, true),
        (both, r#"{"StringLike":{"sts:RoleSessionName":"sam"}}"#, false),
    ] {
        house.role(actions, condition).await;
        let entered = house.enter().await;
        assert_eq!(entered.is_ok(), enters, "{actions} {condition}");
        if !enters {
            assert_eq!(code(entered), "AccessDeniedException");
        }
    }
}

#[tokio::test]
async fn a_users_attributes_go_along_where_the_role_takes_them() {
    let house = House::new().await;
    let attribute = sso_admin::types::AccessControlAttribute {
        key: "team".to_owned(),
        value: sso_admin::types::AccessControlAttributeValue { source: vec!["${path:title}".to_owned()] },
    };
    let configuration = sso_admin::types::InstanceAccessControlAttributeConfiguration {
        access_control_attributes: vec![attribute],
    };
    let input = sso_admin::types::CreateInstanceAccessControlAttributeConfigurationRequest {
        instance_arn: house.world.instance_arn(),
        instance_access_control_attribute_configuration: configuration,
    };
    let world = &house.world;
    world.call::<sso_admin::op::CreateInstanceAccessControlAttributeConfiguration>(input).await.unwrap();
    assert_eq!(code(house.enter().await), "AccessDeniedException", "the role takes no tags");
    let all = r#"["sts:AssumeRole","sts:SetContext","sts:TagSession"]"#;
    house.role(all, r#"{"StringEquals":{"aws:RequestTag/team":"search"}}"#).await;
    assert_eq!(code(house.enter().await), "AccessDeniedException", "not these tags");
    house.role(all, r#"{"StringEquals":{"aws:RequestTag/team":"payments"}}"#).await;
    house.enter().await.unwrap();
}

#[tokio::test]
async fn whoever_is_in_is_out_when_what_let_them_in_ends() {
    let gone = Err("InvalidClientTokenId".to_owned());
    let house = House::new().await;
    let issued = house.enter().await.unwrap();
    let input = admin_types::DeleteEntitlementRequest {
        application_arn: house.application.clone(),
        entitlement_id: house.entitlement.clone(),
    };
    house.world.call::<admin::DeleteEntitlement>(input).await.unwrap();
    assert_eq!(house.who(&issued).await, gone);
    assert!(house.roles(&house.cookie).await.is_empty());
    house.entitle().await;
    assert!(house.who(&issued).await.is_ok(), "it stands on the entitlement, whichever it is");

    let key: model::AccountId = DEV.parse().unwrap();
    let mut tx = house.world.app.store.begin();
    let account = tx.get::<model::Account>(&key).await.unwrap().unwrap();
    assert!(tx.delete::<model::Account>(&key).await.unwrap());
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    assert_eq!(code(house.enter().await), "AccessDeniedException", "the account left");
    assert_eq!(house.who(&issued).await, gone);
    house.world.put(&*account).await;
    assert!(house.who(&issued).await.is_ok());

    let store = house.world.founded.instance.identity_store_id.to_string();
    let user_id = house.world.user_id("ada").await;
    let input = identitystore::types::DeleteUserRequest { identity_store_id: store, user_id, revision: None };
    house.world.call::<identitystore::op::DeleteUser>(input).await.unwrap();
    assert_eq!(house.who(&issued).await, gone);
}
