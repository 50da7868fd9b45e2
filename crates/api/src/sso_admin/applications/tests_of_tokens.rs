//! How applications may ask for tokens: grants, scopes, authentication, configurations, through the real
//! dispatcher.

use model::limits;
use wire::generated::sso_admin::{Error, op, types};
use wire::structure::Document;

use crate::sso_admin::tests::refusal;
use crate::testing::World;

const JWT: types::GrantType = types::GrantType::UrnIetfParamsOauthGrantTypeJwtBearer;
const CODE: types::GrantType = types::GrantType::AuthorizationCode;

fn by_code(uri: &str) -> types::Grant {
    let redirect_uris = Some(vec![uri.to_owned()]);
    types::Grant::AuthorizationCode(types::AuthorizationCodeGrant { redirect_uris })
}

fn by_token_of(issuer: &str) -> types::Grant {
    let issuer = types::AuthorizedTokenIssuer {
        trusted_token_issuer_arn: Some(issuer.to_owned()),
        authorized_audiences: Some(vec!["wiki".to_owned()]),
    };
    types::Grant::JwtBearer(types::JwtBearerGrant { authorized_token_issuers: Some(vec![issuer]) })
}

impl World {
    async fn put_grant(&self, arn: &str, kind: types::GrantType, grant: types::Grant) -> Result<(), Error> {
        let input =
            types::PutApplicationGrantRequest { application_arn: arn.to_owned(), grant_type: kind, grant };
        self.call::<op::PutApplicationGrant>(input).await.map(|_| ())
    }

    async fn grant(&self, arn: &str, kind: types::GrantType) -> Result<types::Grant, Error> {
        let input = types::GetApplicationGrantRequest { application_arn: arn.to_owned(), grant_type: kind };
        Ok(self.call::<op::GetApplicationGrant>(input).await?.grant)
    }

    async fn delete_grant(&self, arn: &str, kind: types::GrantType) -> Result<(), Error> {
        let input =
            types::DeleteApplicationGrantRequest { application_arn: arn.to_owned(), grant_type: kind };
        self.call::<op::DeleteApplicationGrant>(input).await.map(|_| ())
    }

    async fn put_scope(&self, arn: &str, scope: &str, target: Option<&str>) -> Result<(), Error> {
        let input = types::PutApplicationAccessScopeRequest {
            application_arn: arn.to_owned(),
            scope: scope.to_owned(),
            authorized_targets: target.map(|target| vec![target.to_owned()]),
        };
        self.call::<op::PutApplicationAccessScope>(input).await.map(|_| ())
    }

    async fn scope(&self, arn: &str, scope: &str) -> Result<Option<Vec<String>>, Error> {
        let input = types::GetApplicationAccessScopeRequest {
            application_arn: arn.to_owned(),
            scope: scope.to_owned(),
        };
        Ok(self.call::<op::GetApplicationAccessScope>(input).await?.authorized_targets)
    }

    async fn put_actor_policy(&self, arn: &str, policy: serde_json::Value) -> Result<(), Error> {
        let method = types::IamAuthenticationMethod { actor_policy: Document(policy) };
        let input = types::PutApplicationAuthenticationMethodRequest {
            application_arn: arn.to_owned(),
            authentication_method_type: types::AuthenticationMethodType::Iam,
            authentication_method: types::AuthenticationMethod::Iam(method),
        };
        self.call::<op::PutApplicationAuthenticationMethod>(input).await.map(|_| ())
    }

    async fn actor_policy(&self, arn: &str) -> Result<serde_json::Value, Error> {
        let input = types::GetApplicationAuthenticationMethodRequest {
            application_arn: arn.to_owned(),
            authentication_method_type: types::AuthenticationMethodType::Iam,
        };
        let found = self.call::<op::GetApplicationAuthenticationMethod>(input).await?.authentication_method;
        match found.unwrap() {
            types::AuthenticationMethod::Iam(method) => Ok(method.actor_policy.0),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn an_application_has_one_grant_of_each_type() {
    let world = World::new().await;
    let (arn, issuer) = (world.application("Wiki").await, world.issuer("okta").await);
    assert_eq!(refusal(world.grant(&arn, CODE).await).0, "ResourceNotFoundException");
    world.put_grant(&arn, CODE, by_code("https://wiki.example/a")).await.unwrap();
    world.put_grant(&arn, CODE, by_code("https://wiki.example/b")).await.unwrap();
    world.put_grant(&arn, JWT, by_token_of(&issuer)).await.unwrap();
    let refresh = types::Grant::RefreshToken(types::RefreshTokenGrant {});
    world.put_grant(&arn, types::GrantType::RefreshToken, refresh.clone()).await.unwrap();
    assert_eq!(world.grant(&arn, CODE).await.unwrap(), by_code("https://wiki.example/b"));
    let list = types::ListApplicationGrantsRequest { application_arn: arn.clone(), next_token: None };
    let listed = world.call::<op::ListApplicationGrants>(list).await.unwrap().grants;
    let types_listed: Vec<_> = listed.iter().map(|item| item.grant_type.clone()).collect();
    assert_eq!(types_listed, [CODE, types::GrantType::RefreshToken, JWT]);
    assert_eq!(listed[1].grant, refresh);
    // The issuer may go: the application only stops taking its tokens.
    world.delete_issuer(&issuer).await.unwrap();
    assert_eq!(world.grant(&arn, JWT).await.unwrap(), by_token_of(&issuer));
    world.delete_grant(&arn, CODE).await.unwrap();
    assert_eq!(refusal(world.delete_grant(&arn, CODE).await).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn a_grant_that_cannot_be_is_refused() {
    let world = World::new().await;
    let arn = world.application("Wiki").await;
    let mistyped = world.put_grant(&arn, JWT, by_code("https://wiki.example")).await;
    assert_eq!(refusal(mistyped).0, "ValidationException");
    let nobody = format!(
        "arn:aws:sso::111111111111:trustedTokenIssuer/{}/tti-a4b8c2d1-0000-4000-8000-000000000001",
        world.founded.instance.id
    );
    let unknown = world.put_grant(&arn, JWT, by_token_of(&nobody)).await;
    assert_eq!(refusal(unknown).0, "ResourceNotFoundException");
    assert_eq!(refusal(world.grant(&arn, JWT).await).0, "ResourceNotFoundException", "nothing was kept");
}

#[tokio::test]
async fn scopes_are_put_listed_ten_at_a_time_deleted_and_bounded() {
    let world = World::new().await;
    let arn = world.application("Wiki").await;
    assert_eq!(refusal(world.scope(&arn, "wiki:00").await).0, "ResourceNotFoundException");
    for number in 0..limits::APPLICATION_SCOPES_MAX {
        world.put_scope(&arn, &format!("wiki:{number:02}"), None).await.unwrap();
    }
    assert_eq!(refusal(world.put_scope(&arn, "wiki:more", None).await).0, "ValidationException");
    let instance = world.instance_arn();
    world.put_scope(&arn, "wiki:00", Some(&instance)).await.unwrap();
    assert_eq!(world.scope(&arn, "wiki:00").await.unwrap(), Some(vec![instance]));
    let list = async |token: Option<String>| {
        let input = types::ListApplicationAccessScopesRequest {
            application_arn: arn.clone(),
            max_results: None,
            next_token: token,
        };
        let page = world.call::<op::ListApplicationAccessScopes>(input).await.unwrap();
        (page.scopes.len(), page.next_token)
    };
    let (first, token) = list(None).await;
    let (second, token) = list(token).await;
    assert_eq!((first, second, list(token).await), (10, 10, (5, None)));
    let delete = types::DeleteApplicationAccessScopeRequest {
        application_arn: arn.clone(),
        scope: "wiki:00".to_owned(),
    };
    world.call::<op::DeleteApplicationAccessScope>(delete.clone()).await.unwrap();
    let again = world.call::<op::DeleteApplicationAccessScope>(delete).await;
    assert_eq!(refusal(again).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn an_actor_policy_is_a_policy_and_comes_back_as_it_was() {
    let world = World::new().await;
    let arn = world.application("Wiki").await;
    assert_eq!(refusal(world.actor_policy(&arn).await).0, "ResourceNotFoundException");
    let policy = serde_json::json!({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
        "Action": "sso-oauth:CreateTokenWithIAM", "Resource": "*"}]});
    world.put_actor_policy(&arn, policy.clone()).await.unwrap();
    let no_policy = world.put_actor_policy(&arn, serde_json::json!({"Statement": 7})).await;
    assert_eq!(refusal(no_policy).0, "ValidationException");
    assert_eq!(world.actor_policy(&arn).await.unwrap(), policy);
    let list =
        types::ListApplicationAuthenticationMethodsRequest { application_arn: arn.clone(), next_token: None };
    let listed = world.call::<op::ListApplicationAuthenticationMethods>(list).await.unwrap();
    assert_eq!(listed.authentication_methods.unwrap().len(), 1);
    let delete = types::DeleteApplicationAuthenticationMethodRequest {
        application_arn: arn.clone(),
        authentication_method_type: types::AuthenticationMethodType::Iam,
    };
    world.call::<op::DeleteApplicationAuthenticationMethod>(delete.clone()).await.unwrap();
    let again = world.call::<op::DeleteApplicationAuthenticationMethod>(delete).await;
    assert_eq!(refusal(again).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn configurations_are_as_aws_has_them_until_they_are_put() {
    let world = World::new().await;
    let arn = world.application("Wiki").await;
    let required = async || {
        let input = types::GetApplicationAssignmentConfigurationRequest { application_arn: arn.clone() };
        world.call::<op::GetApplicationAssignmentConfiguration>(input).await.unwrap().assignment_required
    };
    assert!(required().await);
    let put = types::PutApplicationAssignmentConfigurationRequest {
        application_arn: arn.clone(),
        assignment_required: false,
    };
    world.call::<op::PutApplicationAssignmentConfiguration>(put).await.unwrap();
    assert!(!required().await);
    let background = async || {
        let input = types::GetApplicationSessionConfigurationRequest { application_arn: arn.clone() };
        let found = world.call::<op::GetApplicationSessionConfiguration>(input).await.unwrap();
        found.user_background_session_application_status
    };
    assert_eq!(background().await, None);
    let status = Some(types::UserBackgroundSessionApplicationStatus::Enabled);
    let put = |status| types::PutApplicationSessionConfigurationRequest {
        application_arn: arn.clone(),
        user_background_session_application_status: status,
    };
    world.call::<op::PutApplicationSessionConfiguration>(put(status.clone())).await.unwrap();
    world.call::<op::PutApplicationSessionConfiguration>(put(None)).await.unwrap();
    assert_eq!(background().await, status);
}
