//! Tests of everything that goes wrong: what the worker is told, and that nothing is left half done.

use fault::Fault;
use model::{AccountConnection, Duration};
use provision::desired::DesiredAccount;
use provision::{Refusal, plan};

use super::plane::Failing;
use super::stand::{ACCOUNT, Stand, connection};

async fn outcome_of(how: Failing) -> Result<(), Refusal> {
    let stand = Stand::new().await;
    stand.plane.fail(0, None, how);
    stand.reach(&stand.desired(vec![stand.role(1)])).await
}

fn fault(outcome: Result<(), Refusal>) -> Fault {
    match outcome {
        Err(Refusal::Unreachable(fault) | Refusal::Fault(fault)) => fault,
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn being_asked_too_often_is_told_with_how_long_to_wait() {
    for code in ["Throttling", "ThrottlingException", "TooManyRequestsException", "RequestLimitExceeded"] {
        for status in [400, 429, 503] {
            match outcome_of(Failing::Refusing(status, code, "Rate exceeded")).await {
                Err(Refusal::Throttled { retry_after }) => {
                    assert_eq!(retry_after, Some(Duration::from_secs(7)));
                }
                other => panic!("{code} {status}: {other:?}"),
            }
        }
    }
    assert!(matches!(outcome_of(Failing::Garbage(429)).await, Err(Refusal::Throttled { .. })));
}

#[tokio::test(start_paused = true)]
async fn what_is_dead_broken_or_no_aws_at_all_is_tried_again() {
    assert!(fault(outcome_of(Failing::Dead).await).chain().contains("nobody is there"));
    fault(outcome_of(Failing::Refusing(500, "ServiceFailure", "oops")).await);
    fault(outcome_of(Failing::Refusing(503, "ServiceUnavailable", "oops")).await);
    for status in [200, 404, 502] {
        fault(outcome_of(Failing::Garbage(status)).await);
    }
    fault(outcome_of(Failing::Refusing(409, "ConcurrentModification", "another one is at work")).await);
}

#[tokio::test(start_paused = true)]
async fn credentials_that_nobody_knows_are_refused_with_where_to_set_others() {
    for code in ["InvalidClientTokenId", "SignatureDoesNotMatch", "UnrecognizedClientException"] {
        match outcome_of(Failing::Refusing(403, code, "The security token is invalid")).await {
            Err(Refusal::Refused(text)) => {
                assert!(text.contains(code) && text.contains("AWS_ACCESS_KEY_ID"), "{text}");
            }
            other => panic!("{other:?}"),
        }
    }
    let stand = Stand::with(AccountConnection { profile: Some("work".into()), ..connection() }).await;
    assert!(stand.refused().await.contains("profile `work`"));
}

#[tokio::test(start_paused = true)]
async fn an_account_that_lets_nobody_in_is_refused_with_whom_it_has_to_trust() {
    let stand = Stand::new().await;
    stand.plane.fail(0, Some("sts.AssumeRole"), Failing::Refusing(403, "AccessDenied", "not authorized"));
    let text = stand.refused().await;
    let role = "arn:aws:iam::222222222222:role/OrganizationAccountAccessRole";
    assert!(text.contains(&format!("let `{role}` trust")) && text.contains("`work`"), "{text}");
    stand.plane.fail(0, Some("iam.CreateRole"), Failing::Refusing(403, "AccessDenied", "not authorized"));
    let text = stand.refused().await;
    assert!(text.contains("(iam:CreateRole)") && text.contains(role), "{text}");
}

#[tokio::test(start_paused = true)]
async fn an_address_that_may_not_be_spoken_to_is_refused() {
    match outcome_of(Failing::Forbidden).await {
        Err(Refusal::Refused(text)) => assert!(text.contains("`work`") && text.contains("private"), "{text}"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_full_account_is_refused_in_iams_words() {
    let stand = Stand::new().await;
    let text = "Cannot exceed quota for RolesPerAccount: 1000";
    stand.plane.fail(0, Some("iam.CreateRole"), Failing::Refusing(409, "LimitExceeded", text));
    assert_eq!(stand.refused().await, format!("Received a 409 status error: {text}"));
}

#[tokio::test(start_paused = true)]
async fn a_session_that_ended_before_its_time_is_had_anew() {
    let stand = Stand::new().await;
    stand.observe().await.unwrap();
    stand.plane.state.lock().unwrap().ended.insert(format!("ASIA{ACCOUNT}0001"));
    assert!(matches!(stand.observe().await, Err(Refusal::Fault(_))));
    stand.observe().await.unwrap();
    assert_eq!(stand.plane.calls_of("sts.AssumeRole"), 2);
}

#[tokio::test(start_paused = true)]
async fn what_was_just_made_is_waited_for() {
    let stand = Stand::new().await;
    stand.plane.state.lock().unwrap().lag = 3;
    let desired = stand.desired(vec![stand.role(1), stand.role(2)]);
    stand.reach(&desired).await.unwrap();
    assert_eq!(plan(&desired, &stand.observe().await.unwrap()), Vec::new());
}

#[tokio::test(start_paused = true)]
async fn what_never_comes_is_not_waited_for_without_end() {
    let stand = Stand::new().await;
    stand.plane.state.lock().unwrap().lag = 1000;
    let before = stand.plane.state.lock().unwrap().calls.len();
    let text = stand.refused().await;
    assert!(text.contains("Invalid principal"), "{text}");
    assert!(stand.plane.state.lock().unwrap().calls.len() < before + 20);
}

/// Stops after every call of the work in turn, in both ways, and goes on from there.
async fn goes_on_from_everywhere(first: &DesiredAccount, then: &DesiredAccount) {
    let straight = Stand::new().await;
    straight.reach(first).await.unwrap();
    let before = straight.plane.state.lock().unwrap().calls.len();
    straight.reach(then).await.unwrap();
    let calls = straight.plane.state.lock().unwrap().calls.len() - before;
    let end = straight.plane.state.lock().unwrap().accounts.clone();
    for stop in 0..calls {
        for how in [Failing::Dead, Failing::DoneThenDead] {
            let broken = Stand::new().await;
            broken.reach(first).await.unwrap();
            broken.plane.fail(stop, None, how.clone());
            assert!(matches!(broken.reach(then).await, Err(Refusal::Unreachable(_))), "{stop} {how:?}");
            broken.plane.mend();
            broken.reach(then).await.unwrap();
            assert_eq!(broken.plane.state.lock().unwrap().accounts, end, "{stop} {how:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn work_that_died_anywhere_is_gone_on_with() {
    let stand = Stand::new().await;
    let mut changed = stand.role(1);
    changed.shape.description = "Second".into();
    changed.shape.inline_policies.clear();
    changed.shape.boundary = None;
    let nothing = stand.desired(Vec::new());
    let two = stand.desired(vec![stand.role(1), stand.role(2)]);
    let one = stand.desired(vec![changed]);
    goes_on_from_everywhere(&nothing, &two).await;
    goes_on_from_everywhere(&two, &one).await;
    goes_on_from_everywhere(&one, &nothing).await;
}
