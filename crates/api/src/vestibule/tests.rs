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
