//! Signing in, one-time links and device answers, through the real dispatcher.

use wire::ServiceError as _;
use wire::generated::vestibule::{op, types};

use crate::Presented;
use crate::testing::World;

#[tokio::test]
async fn settings_change_only_what_is_given_and_keep_their_bounds() {
    let world = World::new().await;
    let instance_arn = world.instance_arn();
    let update = |text: Option<&str>| types::UpdateInstanceSettingsRequest {
        instance_arn: instance_arn.clone(),
        portal_session_duration: text.map(str::to_owned),
        ..Default::default()
    };
    for bad in ["PT14M", "P91D", "eight hours"] {
        let refused = world.call::<op::UpdateInstanceSettings>(update(Some(bad))).await.unwrap_err();
        assert_eq!(refused.code(), "ValidationException", "{bad}");
    }
    world.call::<op::UpdateInstanceSettings>(update(Some("PT15M"))).await.unwrap();
    world.call::<op::UpdateInstanceSettings>(update(None)).await.unwrap();
    let asked = types::GetInstanceSettingsRequest { instance_arn: instance_arn.clone() };
    let settings = world.call::<op::GetInstanceSettings>(asked).await.unwrap();
    assert_eq!(settings.portal_session_duration, "PT15M");
}

#[tokio::test]
async fn quotas_are_awss_until_others_are_set_and_hold_from_then_on() {
    use wire::generated::sso_admin;
    let world = World::new().await;
    let instance_arn = world.instance_arn();
    let update = async |name: &str, value: i32| {
        let input = types::UpdateInstanceSettingsRequest {
            instance_arn: instance_arn.clone(),
            quotas: Some(std::collections::BTreeMap::from([(name.to_owned(), value)])),
            ..Default::default()
        };
        world.call::<op::UpdateInstanceSettings>(input).await.map(|_| ()).map_err(|e| e.code().to_owned())
    };
    let quota = async |name: &str| {
        let asked = types::GetInstanceSettingsRequest { instance_arn: instance_arn.clone() };
        world.call::<op::GetInstanceSettings>(asked).await.unwrap().quotas.unwrap()[name]
    };
    let create = async |name: &str| {
        let input = sso_admin::types::CreatePermissionSetRequest {
            instance_arn: instance_arn.clone(),
            name: name.to_owned(),
            ..Default::default()
        };
        let made = world.call::<sso_admin::op::CreatePermissionSet>(input).await;
        made.map(|_| ()).map_err(|error| error.code().to_owned())
    };
    assert_eq!(quota("PermissionSets").await, 3500);
    update("PermissionSets", 1).await.unwrap();
    assert_eq!((quota("PermissionSets").await, quota("Users").await), (1, 100_000));
    create("First").await.unwrap();
    assert_eq!(create("Second").await, Err("ServiceQuotaExceededException".to_owned()));
    update("PermissionSets", 35_000).await.unwrap();
    create("Second").await.unwrap();
    for (name, value) in [("PermissionSets", 35_001), ("PermissionSets", -1), ("Everything", 1)] {
        assert_eq!(update(name, value).await, Err("ValidationException".to_owned()), "{name} {value}");
    }
}

#[tokio::test]
async fn nobody_is_anybody_without_a_session() {
    let world = World::new().await;
    let asked = types::DescribeSessionRequest::default();
    for presented in [Presented::Nobody, Presented::Cookie("guess"), Presented::Operator] {
        let refused = world.call_as::<op::DescribeSession>(presented, asked.clone()).await.unwrap_err();
        assert_eq!((refused.code(), refused.status()), ("UnauthorizedException", 401));
    }
}

#[tokio::test]
async fn every_request_leaves_one_event_and_the_trail_can_be_followed() {
    let world = World::new().await;
    let look = |after: Option<String>| types::LookupEventsRequest {
        after_event_id: after,
        event_name: Some("GetInstanceSettings".to_owned()),
        ..Default::default()
    };
    let asked = types::GetInstanceSettingsRequest { instance_arn: world.instance_arn() };
    world.call::<op::GetInstanceSettings>(asked.clone()).await.unwrap();
    world.clock.advance(model::Duration::from_secs(1));
    let first = world.call::<op::LookupEvents>(look(None)).await.unwrap().events;
    assert_eq!(first.len(), 1);
    world.call::<op::GetInstanceSettings>(asked.clone()).await.unwrap();
    world.clock.advance(model::Duration::from_secs(1));
    world.call::<op::GetInstanceSettings>(asked).await.unwrap();
    let more = world.call::<op::LookupEvents>(look(Some(first[0].event_id.clone()))).await.unwrap().events;
    assert_eq!(more.len(), 2);
    assert!(more[0].event_id < more[1].event_id, "following reads forward");
    let newest = world.call::<op::LookupEvents>(look(None)).await.unwrap().events;
    assert_eq!(newest[0].event_id, more[1].event_id, "looking reads back");
}

#[tokio::test]
async fn a_wrong_password_is_refused_recorded_and_says_nothing_of_the_user() {
    let world = World::new().await;
    let attempt = types::SignInRequest {
        user_name: "nobody".to_owned(),
        password: "Wrong-Passw0rd".to_owned(),
        ..Default::default()
    };
    let refused = world.call_as::<op::SignIn>(Presented::Nobody, attempt).await.unwrap_err();
    assert_eq!(refused.message(), "The username or password is incorrect");
    let look = types::LookupEventsRequest {
        event_name: Some("CredentialVerification".to_owned()),
        ..Default::default()
    };
    let events = world.call::<op::LookupEvents>(look).await.unwrap().events;
    assert_eq!(events.len(), 1);
    let event = &events[0].cloud_trail_event;
    assert!(event.contains(r#""CredentialVerification":"Failure""#), "{event}");
    assert!(event.contains("no user has this name"), "{event}");
    assert!(!event.contains("Wrong-Passw0rd"), "{event}");
}

/// Of some password or other; of the form that other programs write.
const HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZSBzYWx0IGhlcmU$\
                    MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY";
const SALT: &str = "c29tZSBzYWx0IGhlcmU";

const TECHNOVA: &str = include_str!("../../../vestibule/src/technova.yaml");

async fn apply(
    world: &World,
    document: &str,
    dry_run: bool,
) -> Result<types::ApplyOrganizationResponse, String> {
    let request = types::ApplyOrganizationRequest { document: document.to_owned(), dry_run: Some(dry_run) };
    world.call::<op::ApplyOrganization>(request).await.map_err(|error| error.message().to_owned())
}

async fn export(world: &World) -> String {
    let request = types::ExportOrganizationRequest::default();
    world.call::<op::ExportOrganization>(request).await.unwrap().document
}

#[tokio::test]
async fn a_document_leaves_its_digest_and_its_changes_on_the_trail_and_nothing_else() {
    let world = World::new().await;
    let document = |name, hash: &str| {
        format!(
            "users:\n  - {{ user_name: ida, {name}, email: ida@example.com, password: {{ hash: {hash} }} }}\n"
        )
    };
    let (name, quoted) = ("given_name: Ida, family_name: Rahn", format!("\"{HASH}\""));
    apply(&world, &document(name, &quoted), true).await.unwrap();
    apply(&world, &document(name, &quoted), false).await.unwrap();
    apply(&world, &document("given_name: Ida", &quoted), false).await.unwrap_err();
    // Without quotes YAML takes it apart, and its parts are no less secret.
    let refused = apply(&world, &document(name, HASH), false).await.unwrap_err();
    assert!(refused.contains("in quotes"), "{refused}");
    let asked =
        types::LookupEventsRequest { event_name: Some("ApplyOrganization".to_owned()), ..Default::default() };
    let events = world.call::<op::LookupEvents>(asked).await.unwrap().events;
    assert_eq!(events.len(), 4);
    for event in &events {
        let event = &event.cloud_trail_event;
        for hidden in [SALT, "ida@example.com", "Rahn"] {
            assert!(!event.contains(hidden), "{hidden} in {event}");
        }
        assert!(event.contains("\"documentSha256\":\""), "{event}");
    }
    let changed = events.iter().filter(|event| event.cloud_trail_event.contains("\"kind\":\"user\""));
    assert_eq!(changed.count(), 2, "the dry run and the deed say what they change");
}

#[tokio::test]
async fn names_that_would_turn_a_page_around_are_refused() {
    let world = World::new().await;
    let user = "users:\n  - { user_name: \"ida\\u202e\", given_name: Ida, family_name: Rahn }\n";
    let shown = "users:\n  - { user_name: ida, given_name: \"I\\u2066da\", family_name: Rahn }\n";
    let account = "organization:\n  accounts:\n    - { name: \"De\\u202ev\", email: dev@example.com }\n";
    for document in [user, shown, account] {
        let refused = apply(&world, document, true).await.unwrap_err();
        assert!(refused.contains("control or formatting characters"), "{refused}");
    }
}

#[tokio::test]
async fn applying_twice_changes_nothing_the_second_time() {
    let world = World::new().await;
    let first = apply(&world, TECHNOVA, false).await.unwrap();
    assert!(first.changes.len() > 20, "{:?}", first.changes);
    assert_eq!(apply(&world, TECHNOVA, false).await.unwrap().changes, []);
}

#[tokio::test]
async fn what_is_exported_and_applied_again_changes_nothing() {
    let world = World::new().await;
    apply(&world, TECHNOVA, false).await.unwrap();
    let exported = export(&world).await;
    assert_eq!(apply(&world, &exported, false).await.unwrap().changes, [], "{exported}");
    let other = World::new().await;
    apply(&other, &exported, false).await.unwrap();
    assert_eq!(export(&other).await, exported);
}

#[tokio::test]
async fn a_dry_run_plans_the_same_and_changes_nothing() {
    let world = World::new().await;
    let before = export(&world).await;
    let planned = apply(&world, TECHNOVA, true).await.unwrap();
    assert_eq!(export(&world).await, before);
    let done = apply(&world, TECHNOVA, false).await.unwrap();
    let names = |changes: &[types::Change]| changes.iter().map(|c| c.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&planned.changes), names(&done.changes));
}

#[tokio::test]
async fn a_document_with_an_error_changes_nothing_and_names_its_lines() {
    let world = World::new().await;
    let before = export(&world).await;
    let broken = TECHNOVA.replace("members: [sam]", "members: [sam, ghost]").replace("PT30M", "PT13H");
    let message = apply(&world, &broken, false).await.unwrap_err();
    let line = |text: &str| broken.lines().position(|line| line.contains(text)).unwrap() + 1;
    assert!(message.contains(&format!("line {}: groups[2].members[1]", line("ghost"))), "{message}");
    assert!(message.contains("there is no user `ghost`"), "{message}");
    assert!(message.contains("must be PT15M to PT12H, not PT13H"), "{message}");
    assert_eq!(export(&world).await, before);
}

#[tokio::test]
async fn members_are_all_there_are_and_pruned_assignments_are_gone() {
    let world = World::new().await;
    apply(&world, TECHNOVA, false).await.unwrap();
    let fewer = TECHNOVA.replace("members: [dev, sam]", "members: [dev]");
    let changes = apply(&world, &fewer, false).await.unwrap().changes;
    assert_eq!(
        (changes.len(), changes[0].action.as_str(), changes[0].kind.as_str()),
        (1, "DELETE", "membership")
    );
    let last = TECHNOVA.lines().last().unwrap();
    let pruned = format!("{}\nprune: [assignments]\n", fewer.replace(last, ""));
    let changes = apply(&world, &pruned, false).await.unwrap().changes;
    assert_eq!(changes.len(), 6, "{changes:?}");
    assert!(changes.iter().all(|change| change.action.as_str() == "DELETE"));
}

#[tokio::test]
async fn a_link_is_made_once_and_lets_the_user_in() {
    let world = World::new().await;
    let document = "users:\n  - { user_name: ada, given_name: Ada, family_name: Moreau, password: link }\n";
    let links = apply(&world, document, false).await.unwrap().password_links;
    assert_eq!(links.len(), 1);
    assert_eq!(apply(&world, document, false).await.unwrap().changes, []);
    let token = links[0].url.split("token=").nth(1).unwrap().to_owned();
    let redeem = |password: &str| types::RedeemPasswordLinkRequest {
        token: token.clone(),
        password: password.to_owned(),
    };
    let weak = world.call_as::<op::RedeemPasswordLink>(Presented::Nobody, redeem("short")).await.unwrap_err();
    assert_eq!(weak.code(), "ValidationException");
    world.call_as::<op::RedeemPasswordLink>(Presented::Nobody, redeem("Corr3ct-horse")).await.unwrap();
    let again =
        world.call_as::<op::RedeemPasswordLink>(Presented::Nobody, redeem("0ther-Horse")).await.unwrap_err();
    assert_eq!(again.code(), "ResourceNotFoundException");
    let attempt = types::SignInRequest {
        user_name: "ADA".to_owned(),
        password: "Corr3ct-horse".to_owned(),
        ..Default::default()
    };
    let signed_in = world.call_as::<op::SignIn>(Presented::Nobody, attempt).await.unwrap();
    let cookie = Presented::Cookie(&signed_in.session_token);
    let session = world.call_as::<op::DescribeSession>(cookie, Default::default()).await.unwrap();
    assert_eq!(session.user_name, "ada");
}

#[tokio::test]
async fn how_people_sign_in_is_a_setting_too() {
    use wire::generated::{sso_admin, sso_oidc};
    let world = World::new().await;
    let instance_arn = world.instance_arn();
    let asked = types::GetInstanceSettingsRequest { instance_arn: instance_arn.clone() };
    let found = world.call::<op::GetInstanceSettings>(asked.clone()).await.unwrap();
    assert_eq!((found.device_authorization, found.aws_limits_strict), (types::Availability::Enabled, false));
    assert_eq!((found.password_min_length, found.password_link_duration.as_str()), (8, "P7D"));

    let settings = types::UpdateInstanceSettingsRequest {
        instance_arn: instance_arn.clone(),
        device_authorization: Some(types::Availability::Disabled),
        password_min_length: Some(20),
        password_link_duration: Some("PT15M".to_owned()),
        aws_limits_strict: Some(true),
        ..Default::default()
    };
    let long = types::UpdateInstanceSettingsRequest {
        password_link_duration: Some("P31D".to_owned()),
        ..settings.clone()
    };
    let refused = world.call::<op::UpdateInstanceSettings>(long).await.unwrap_err();
    assert_eq!(refused.message(), "`PasswordLinkDuration` must be PT15M to P30D, not `P31D`");
    assert_eq!(world.call::<op::GetInstanceSettings>(asked.clone()).await.unwrap().password_min_length, 8);
    world.call::<op::UpdateInstanceSettings>(settings).await.unwrap();
    assert_eq!(world.call::<op::GetInstanceSettings>(asked).await.unwrap().password_min_length, 20);

    let document = "users:\n  - { user_name: ada, given_name: Ada, family_name: Moreau, password: link }\n";
    let link = apply(&world, document, false).await.unwrap().password_links.remove(0);
    let token = link.url.split("token=").nth(1).unwrap().to_owned();
    let look = types::DescribePasswordLinkRequest { token: token.clone() };
    let told = world.call_as::<op::DescribePasswordLink>(Presented::Nobody, look.clone()).await.unwrap();
    assert_eq!(told.password_min_length, 20);
    let weak = types::RedeemPasswordLinkRequest { token, password: "Corr3ct-horse".to_owned() };
    let weak = world.call_as::<op::RedeemPasswordLink>(Presented::Nobody, weak).await.unwrap_err();
    assert_eq!(weak.message(), "the password needs at least 20 characters");
    world.clock.advance(model::limits::PASSWORD_LINK_MIN);
    let late = world.call_as::<op::DescribePasswordLink>(Presented::Nobody, look).await.unwrap_err();
    assert_eq!(late.code(), "ResourceNotFoundException");

    let short = sso_admin::types::CreatePermissionSetRequest {
        instance_arn,
        name: "Short".to_owned(),
        session_duration: Some("PT15M".to_owned()),
        ..Default::default()
    };
    let short = world.call::<sso_admin::op::CreatePermissionSet>(short).await.unwrap_err();
    assert_eq!(short.code(), "ValidationException");
    let client = sso_oidc::types::RegisterClientRequest {
        client_name: "cli".to_owned(),
        client_type: "public".to_owned(),
        ..Default::default()
    };
    let client = world.call_as::<sso_oidc::op::RegisterClient>(Presented::Nobody, client).await.unwrap();
    let device = sso_oidc::types::StartDeviceAuthorizationRequest {
        client_id: client.client_id.unwrap(),
        client_secret: client.client_secret.unwrap(),
        start_url: "https://d-1234567890.awsapps.com/start".to_owned(),
    };
    let device = world.call_as::<sso_oidc::op::StartDeviceAuthorization>(Presented::Nobody, device).await;
    assert_eq!(device.unwrap_err().code(), "UnauthorizedClientException");
}
