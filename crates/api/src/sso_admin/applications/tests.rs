//! Applications, through the real dispatcher: made, shown, changed, listed, deleted; who may.

use model::{Application, limits};
use wire::generated::sso_admin::{Error, op, types};

use crate::Presented;
use crate::sso_admin::tests::refusal;
use crate::testing::{World, session_of};

pub(super) const CUSTOM: &str = "arn:aws:sso::aws:applicationProvider/custom";
const SAML: &str = "arn:aws:sso::aws:applicationProvider/custom-saml";

fn asked(world: &World, name: &str) -> types::CreateApplicationRequest {
    types::CreateApplicationRequest {
        instance_arn: world.instance_arn(),
        application_provider_arn: CUSTOM.to_owned(),
        name: name.to_owned(),
        ..Default::default()
    }
}

fn opened_by(origin: types::SignInOrigin, url: Option<&str>) -> Option<types::SignInOptions> {
    Some(types::SignInOptions { origin, application_url: url.map(str::to_owned) })
}

impl World {
    /// Makes an application, and says its ARN.
    pub(in crate::sso_admin) async fn application(&self, name: &str) -> String {
        self.make_application(asked(self, name)).await.unwrap()
    }

    async fn make_application(&self, asked: types::CreateApplicationRequest) -> Result<String, Error> {
        Ok(self.call::<op::CreateApplication>(asked).await?.application_arn.unwrap())
    }

    async fn described(&self, arn: &str) -> Result<types::DescribeApplicationResponse, Error> {
        let input = types::DescribeApplicationRequest { application_arn: arn.to_owned() };
        self.call::<op::DescribeApplication>(input).await
    }

    pub(super) async fn delete_application(&self, arn: &str) -> Result<(), Error> {
        let input = types::DeleteApplicationRequest { application_arn: arn.to_owned() };
        self.call::<op::DeleteApplication>(input).await.map(|_| ())
    }

    async fn applications(
        &self,
        filter: Option<types::ListApplicationsFilter>,
        token: Option<String>,
    ) -> (Vec<String>, Option<String>) {
        let input = types::ListApplicationsRequest {
            instance_arn: self.instance_arn(),
            max_results: Some(2),
            next_token: token,
            filter,
        };
        let listed = self.call::<op::ListApplications>(input).await.unwrap();
        let arns = listed.applications.unwrap().into_iter();
        (arns.map(|application| application.application_arn.unwrap()).collect(), listed.next_token)
    }
}

#[tokio::test]
async fn an_application_is_shown_as_it_was_made() {
    let world = World::new().await;
    let url = "https://wiki.technova.example/login";
    let made = world
        .call::<op::CreateApplication>(types::CreateApplicationRequest {
            description: Some("Pages".to_owned()),
            status: Some(types::ApplicationStatus::Disabled),
            portal_options: Some(types::PortalOptions {
                sign_in_options: opened_by(types::SignInOrigin::Application, Some(url)),
                visibility: Some(types::ApplicationVisibility::Disabled),
            }),
            ..asked(&world, "Wiki")
        })
        .await
        .unwrap();
    assert_eq!(made.instance_arn, Some(world.instance_arn()));
    let arn = made.application_arn.unwrap();
    let prefix = format!("arn:aws:sso::111111111111:application/{}/apl-", world.founded.instance.id);
    assert!(arn.starts_with(&prefix), "{arn}");
    let shown = world.described(&arn).await.unwrap();
    assert_eq!(shown.name.as_deref(), Some("Wiki"));
    assert_eq!(shown.description.as_deref(), Some("Pages"));
    assert_eq!(shown.status, Some(types::ApplicationStatus::Disabled));
    assert_eq!(shown.application_account.as_deref(), Some("111111111111"));
    assert_eq!(shown.identity_store_arn, made.identity_store_arn);
    assert_eq!(shown.created_from.as_ref(), Some(&world.founded.instance.region));
    let options = shown.portal_options.unwrap();
    assert_eq!(options.visibility, Some(types::ApplicationVisibility::Disabled));
    assert_eq!(options.sign_in_options, opened_by(types::SignInOrigin::Application, Some(url)));
}

#[tokio::test]
async fn what_is_not_said_of_an_application_is_as_aws_has_it() {
    let world = World::new().await;
    let shown = world.described(&world.application("Wiki").await).await.unwrap();
    assert_eq!(shown.status, Some(types::ApplicationStatus::Enabled));
    let options = types::PortalOptions {
        sign_in_options: None,
        visibility: Some(types::ApplicationVisibility::Enabled),
    };
    assert_eq!(shown.portal_options, Some(options));
    assert_eq!(shown.description, None);
}

#[tokio::test]
async fn an_update_changes_what_it_says_and_nothing_else() {
    let world = World::new().await;
    let described =
        types::CreateApplicationRequest { description: Some("Pages".to_owned()), ..asked(&world, "Wiki") };
    let arn = world.make_application(described).await.unwrap();
    let sign_in_options = opened_by(types::SignInOrigin::Application, Some("https://wiki.technova.example"));
    let update = types::UpdateApplicationRequest {
        application_arn: arn.clone(),
        status: Some(types::ApplicationStatus::Disabled),
        portal_options: Some(types::UpdateApplicationPortalOptions {
            sign_in_options: sign_in_options.clone(),
        }),
        ..Default::default()
    };
    world.call::<op::UpdateApplication>(update).await.unwrap();
    let shown = world.described(&arn).await.unwrap();
    assert_eq!(shown.status, Some(types::ApplicationStatus::Disabled));
    assert_eq!(shown.portal_options.unwrap().sign_in_options, sign_in_options);
    assert_eq!((shown.name.as_deref(), shown.description.as_deref()), (Some("Wiki"), Some("Pages")));
    let rename = types::UpdateApplicationRequest {
        application_arn: arn.clone(),
        name: Some("Pages".to_owned()),
        ..Default::default()
    };
    world.call::<op::UpdateApplication>(rename).await.unwrap();
    let shown = world.described(&arn).await.unwrap();
    assert_eq!(shown.name.as_deref(), Some("Pages"));
    assert_eq!(shown.status, Some(types::ApplicationStatus::Disabled));
}

#[tokio::test]
async fn an_application_that_cannot_be_is_refused() {
    let world = World::new().await;
    let of = |provider: &str| types::CreateApplicationRequest {
        application_provider_arn: provider.to_owned(),
        ..asked(&world, "Wiki")
    };
    let unknown = world.make_application(of("arn:aws:sso::aws:applicationProvider/nobody")).await;
    assert_eq!(refusal(unknown).0, "ResourceNotFoundException");
    let services_own = of("arn:aws:sso::aws:applicationProvider/account-access");
    assert_eq!(refusal(world.make_application(services_own).await).0, "ValidationException");
    let nowhere = types::CreateApplicationRequest {
        portal_options: Some(types::PortalOptions {
            sign_in_options: opened_by(types::SignInOrigin::Application, None),
            visibility: None,
        }),
        ..asked(&world, "Wiki")
    };
    assert_eq!(refusal(world.make_application(nowhere).await).0, "ValidationException");
    let elsewhere = types::CreateApplicationRequest {
        instance_arn: "arn:aws:sso:::instance/ssoins-0000000000000000".to_owned(),
        ..asked(&world, "Wiki")
    };
    assert_eq!(refusal(world.make_application(elsewhere).await).0, "ResourceNotFoundException");
    world.make_application(of(SAML)).await.unwrap();
}

#[tokio::test]
async fn a_repeated_request_makes_no_second_application() {
    let world = World::new().await;
    let with = |name: &str| types::CreateApplicationRequest {
        client_token: Some("retry".to_owned()),
        ..asked(&world, name)
    };
    let first = world.make_application(with("Wiki")).await.unwrap();
    assert_eq!(world.make_application(with("Wiki")).await.unwrap(), first);
    assert_eq!(refusal(world.make_application(with("Pages")).await).0, "ConflictException");
    // Names are not unique: only the token tells.
    assert_ne!(world.application("Wiki").await, first);
}

#[tokio::test]
async fn applications_are_listed_by_page_by_account_and_by_provider() {
    let world = World::new().await;
    let saml = types::CreateApplicationRequest {
        application_provider_arn: SAML.to_owned(),
        ..asked(&world, "Saml")
    };
    let saml = world.make_application(saml).await.unwrap();
    let mut made = [world.application("a").await, world.application("b").await, saml.clone()];
    made.sort();
    let (first, token) = world.applications(None, None).await;
    assert_eq!(first, made[..2]);
    world.delete_application(&made[0]).await.unwrap();
    assert_eq!(world.applications(None, token).await, (vec![made[2].clone()], None));
    let of = |account: Option<&str>, provider: Option<&str>| {
        Some(types::ListApplicationsFilter {
            application_account: account.map(str::to_owned),
            application_provider: provider.map(str::to_owned),
        })
    };
    assert!(world.applications(of(Some("222222222222"), None), None).await.0.is_empty());
    assert_eq!(world.applications(of(Some("111111111111"), None), None).await.0, made[1..]);
    let expected: Vec<String> = made[1..].iter().filter(|arn| **arn == saml).cloned().collect();
    assert_eq!(world.applications(of(None, Some(SAML)), None).await.0, expected);
}

#[tokio::test]
async fn providers_are_listed_and_described() {
    let world = World::new().await;
    let listed = world.call::<op::ListApplicationProviders>(Default::default()).await.unwrap();
    let mut arns = Vec::new();
    for provider in listed.application_providers.unwrap() {
        let arn = provider.application_provider_arn.clone();
        let input = types::DescribeApplicationProviderRequest { application_provider_arn: arn.clone() };
        let described = world.call::<op::DescribeApplicationProvider>(input).await.unwrap();
        assert_eq!(described.display_data, provider.display_data);
        assert_eq!(described.federation_protocol, provider.federation_protocol);
        arns.push(arn);
    }
    assert!(arns.is_sorted() && arns.contains(&CUSTOM.to_owned()) && arns.contains(&SAML.to_owned()));
    let unknown = types::DescribeApplicationProviderRequest {
        application_provider_arn: "arn:aws:sso::aws:applicationProvider/nobody".to_owned(),
    };
    let refused = world.call::<op::DescribeApplicationProvider>(unknown).await;
    assert_eq!(refusal(refused).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn an_instance_has_room_for_so_many_applications() {
    let world = World::new().await;
    let arn = world.application("Wiki").await;
    let (_, instance, id) = model::ApplicationId::from_arn(&arn).unwrap();
    let row = world.app.store.begin().get::<Application>(&(instance, id)).await.unwrap().unwrap();
    let mut tx = world.app.store.begin();
    for number in 1..limits::APPLICATIONS_MAX {
        let id = format!("apl-{number:016x}").parse().unwrap();
        tx.put(&Application { id, ..Application::clone(&row) }).await.unwrap();
    }
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    let refused = world.make_application(asked(&world, "More")).await;
    assert_eq!(refusal(refused).0, "ServiceQuotaExceededException");
}

#[tokio::test]
async fn applications_and_issuers_carry_tags() {
    let world = World::new().await;
    let tag = |value: &str| types::Tag { key: "team".to_owned(), value: value.to_owned() };
    for arn in [world.application("Wiki").await, world.issuer("okta").await] {
        let input = |instance: String| types::TagResourceRequest {
            instance_arn: Some(instance),
            resource_arn: arn.clone(),
            tags: vec![tag("search")],
        };
        world.call::<op::TagResource>(input(world.instance_arn())).await.unwrap();
        let elsewhere = input("arn:aws:sso:::instance/ssoins-0000000000000000".to_owned());
        let refused = world.call::<op::TagResource>(elsewhere).await;
        assert_eq!(refusal(refused).0, "ResourceNotFoundException");
        let list = types::ListTagsForResourceRequest { resource_arn: arn.clone(), ..Default::default() };
        let tags = world.call::<op::ListTagsForResource>(list.clone()).await.unwrap().tags.unwrap();
        assert_eq!(tags, [tag("search")]);
        let untag = types::UntagResourceRequest {
            resource_arn: arn,
            tag_keys: vec!["team".to_owned()],
            ..Default::default()
        };
        world.call::<op::UntagResource>(untag).await.unwrap();
        assert!(world.call::<op::ListTagsForResource>(list).await.unwrap().tags.unwrap().is_empty());
    }
}

/// What a role with this policy hears when it looks at an application.
async fn heard_by(world: &World, condition: &str, arn: &str) -> Result<(), Error> {
    let policy = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"sso:DescribeApplication",
            "Resource":"arn:aws:sso::111111111111:application/*","Condition":{condition}}}]}}"#
    );
    let role = model::Role {
        account: "111111111111".parse().unwrap(),
        name: "Conditional".to_owned(),
        path: "/".to_owned(),
        id: "AROACONDITIONAL000000".to_owned(),
        description: String::new(),
        trust_policy: String::new(),
        max_session: model::Duration::from_hours(1),
        inline_policies: vec![("own".to_owned(), policy)],
        attached_policies: Vec::new(),
        boundary: None,
        owner: model::RoleOwner::Account,
        tags: Vec::new(),
        created: world.app.clock.now(),
    };
    world.put(&role).await;
    let claims = session_of(&world.app, &role.account, &role.name, &role.id);
    let signed = world.signed_by(&claims, "sso");
    let input = types::DescribeApplicationRequest { application_arn: arn.to_owned() };
    world.call_as::<op::DescribeApplication>(Presented::Http(&signed), input).await.map(|_| ())
}

#[tokio::test]
async fn policies_see_an_applications_tags_and_the_account_that_made_it() {
    let world = World::new().await;
    let tags = Some(vec![types::Tag { key: "team".to_owned(), value: "search".to_owned() }]);
    let tagged = types::CreateApplicationRequest { tags, ..asked(&world, "Wiki") };
    let arn = world.make_application(tagged).await.unwrap();
    for (condition, allowed) in [
        (r#"{"StringEquals":{"aws:ResourceTag/team":"search"}}"#, true),
        (r#"{"StringEquals":{"aws:ResourceTag/team":"payments"}}"#, false),
        (r#"{"StringEquals":{"sso:ApplicationAccount":"111111111111"}}"#, true),
        (r#"{"StringEquals":{"sso:ApplicationAccount":"222222222222"}}"#, false),
    ] {
        let heard = heard_by(&world, condition, &arn).await;
        assert_eq!(heard.is_ok(), allowed, "{condition}");
        if let Err(error) = heard {
            assert_eq!(refusal::<()>(Err(error)).0, "AccessDeniedException");
        }
    }
}
