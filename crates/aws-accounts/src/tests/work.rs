//! Tests of what the backend does when all goes well.

use model::{AccountConnection, AccountId, Duration, Tag};
use provision::{AccountBackend as _, Presented, conformance};

use super::plane::HOME;
use super::stand::{ACCOUNT, Stand, connection};

#[tokio::test(start_paused = true)]
async fn the_aws_backend_conforms() {
    let stand = Stand::new().await;
    for number in 1..=20u64 {
        let account: AccountId = format!("{:012}", 900_000_000_000 + number).parse().unwrap();
        stand.add_account(&account).await;
    }
    conformance::all(&stand).await;
}

#[tokio::test(start_paused = true)]
async fn an_account_with_more_roles_than_a_page_is_read_to_its_end() {
    let stand = Stand::new().await;
    let roles = (1..=7).map(|number| stand.role(number)).collect();
    let desired = stand.desired(roles);
    stand.reach(&desired).await.unwrap();
    assert_eq!(stand.observe().await.unwrap().roles.len(), 7);
    assert_eq!(provision::plan(&desired, &stand.observe().await.unwrap()), Vec::new());
}

#[tokio::test(start_paused = true)]
async fn sessions_are_kept_until_shortly_before_they_end() {
    let stand = Stand::new().await;
    stand.observe().await.unwrap();
    stand.clock.advance(Duration::from_mins(54));
    stand.observe().await.unwrap();
    assert_eq!(stand.plane.calls_of("sts.AssumeRole"), 1);
    stand.clock.advance(Duration::from_mins(2));
    stand.observe().await.unwrap();
    assert_eq!(stand.plane.calls_of("sts.AssumeRole"), 2);
    assert_eq!(stand.plane.calls_of("sts.GetCallerIdentity"), 1);
}

#[tokio::test(start_paused = true)]
async fn the_account_of_the_servers_own_credentials_is_entered_as_it_is() {
    let mut stand = Stand::new().await;
    stand.account = HOME.parse().unwrap();
    stand.add_account(&stand.account).await;
    stand.reach(&stand.desired(vec![stand.role(1)])).await.unwrap();
    assert_eq!(stand.plane.calls_of("sts.AssumeRole"), 0);
    assert_eq!(stand.plane.state.lock().unwrap().accounts[HOME].roles.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_role_on_the_way_is_assumed_first_and_the_external_id_goes_along() {
    let stand = Stand::with(AccountConnection {
        through: Some("arn:aws:iam::333333333333:role/Hub".into()),
        external_id: Some("ours".into()),
        ..connection()
    })
    .await;
    stand.observe().await.unwrap();
    let state = stand.plane.state.lock().unwrap();
    let asked: Vec<(&str, Option<&str>)> = state
        .assumed
        .iter()
        .map(|request| (request.role_arn.as_str(), request.external_id.as_deref()))
        .collect();
    let entry = "arn:aws:iam::222222222222:role/OrganizationAccountAccessRole";
    assert_eq!(asked, [("arn:aws:iam::333333333333:role/Hub", Some("ours")), (entry, Some("ours"))]);
    assert_eq!(state.calls.iter().filter(|call| *call == "sts.GetCallerIdentity").count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_changed_connection_is_entered_anew() {
    let stand = Stand::new().await;
    stand.observe().await.unwrap();
    let changed =
        AccountConnection { updated: model::Timestamp(2), entry_role: "Other".into(), ..connection() };
    stand.put(&changed).await;
    stand.observe().await.unwrap();
    let state = stand.plane.state.lock().unwrap();
    assert!(state.assumed.last().unwrap().role_arn.ends_with(":role/Other"));
}

#[tokio::test(start_paused = true)]
async fn roles_say_whose_they_are_by_tags() {
    let stand = Stand::new().await;
    stand.reach(&stand.desired(vec![stand.role(1)])).await.unwrap();
    let state = stand.plane.state.lock().unwrap();
    let role = state.accounts[ACCOUNT].roles.values().next().unwrap();
    let tags: Vec<Tag> = role
        .role
        .tags
        .as_ref()
        .unwrap()
        .iter()
        .map(|tag| Tag { key: tag.key.clone(), value: tag.value.clone() })
        .collect();
    let tag = |key: &str, value: &str| Tag { key: key.into(), value: value.into() };
    let set = "ps-0000000000000001";
    assert_eq!(
        tags,
        [tag("vestibule:instance", stand.instance.as_str()), tag("vestibule:permission-set", set),]
    );
    assert_eq!(role.role.path, "/vestibule/");
}

#[tokio::test(start_paused = true)]
async fn a_session_is_had_for_an_assertion_and_no_key() {
    let stand = Stand::new().await;
    let presented = Presented {
        role_arn: format!("arn:aws:iam::{ACCOUNT}:role/vestibule/VestibuleSSO_Dev_0"),
        provider_arn: format!("arn:aws:iam::{ACCOUNT}:saml-provider/VestibuleSSO_0_DO_NOT_DELETE"),
        response: "<response/>".into(),
        length: Duration::from_hours(2),
        fresh: false,
    };
    let mut tx = stand.store.begin();
    let entered = stand.backend.assume(&mut tx, stand.site(), &presented).await.unwrap();
    assert_eq!(entered.access_key_id, format!("ASIA{ACCOUNT}USER"));
    let state = stand.plane.state.lock().unwrap();
    assert_eq!(state.calls, ["sts.AssumeRoleWithSAML"]);
    assert_eq!(state.vouched[0].duration_seconds, Some(7200));
    assert_eq!(state.vouched[0].principal_arn, presented.provider_arn);
}
