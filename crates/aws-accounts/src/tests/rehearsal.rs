//! Tests of the rehearsal: it says what doing it would, and does nothing.

use provision::desired::DesiredRole;
use provision::{AccountBackend as _, Refusal, plan};

use super::plane::Failing;
use super::stand::{ACCOUNT, AWS_POLICY, Stand};

impl Stand {
    /// What a rehearsal of the way to these roles says.
    async fn rehearse(&self, roles: Vec<DesiredRole>) -> Result<(), Refusal> {
        let steps = plan(&self.desired(roles), &self.observe().await?);
        let mut tx = self.store.begin();
        self.backend.rehearse(&mut tx, self.site(), &steps).await
    }

    /// The text that the rehearsal and the deed are both refused with.
    async fn is_foreseen(&self, roles: Vec<DesiredRole>) -> String {
        self.observe().await.unwrap();
        let before = self.plane.state.lock().unwrap().accounts.clone();
        let text = refused(self.rehearse(roles.clone()).await);
        assert_eq!(self.plane.state.lock().unwrap().accounts, before);
        assert_eq!(refused(self.reach(&self.desired(roles)).await), text);
        text
    }
}

fn refused(outcome: Result<(), Refusal>) -> String {
    match outcome {
        Err(Refusal::Refused(text)) => text,
        other => panic!("{other:?}"),
    }
}

fn own_policy(name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:policy/{name}")
}

#[tokio::test(start_paused = true)]
async fn a_rehearsal_of_what_would_succeed_only_looks() {
    let stand = Stand::new().await;
    stand.rehearse(vec![stand.role(1), stand.role(2)]).await.unwrap();
    let state = stand.plane.state.lock().unwrap();
    let looks = ["iam.Get", "iam.List", "iam.Simulate", "sts."];
    assert!(
        state.calls.iter().all(|call| looks.iter().any(|look| call.starts_with(look))),
        "{:?}",
        state.calls
    );
    for call in ["iam.GetPolicy", "iam.GetAccountSummary", "iam.SimulatePrincipalPolicy"] {
        assert!(state.calls.iter().any(|made| made == call), "{call}");
    }
    assert!(state.accounts.values().all(|account| account.roles.is_empty() && account.providers.is_empty()));
}

#[tokio::test(start_paused = true)]
async fn missing_policies_and_boundaries_are_foreseen() {
    let stand = Stand::new().await;
    let mut role = stand.role(1);
    role.shape.attached_policies.insert(own_policy("Builders"));
    let text = stand.is_foreseen(vec![role]).await;
    assert!(text.contains(&format!("Not supported policy {}", own_policy("Builders"))), "{text}");
    let mut role = stand.role(2);
    role.shape.boundary = Some(own_policy("Edge"));
    let text = stand.is_foreseen(vec![role]).await;
    assert!(text.contains(&format!("Not supported policy {}", own_policy("Edge"))), "{text}");
}

#[tokio::test(start_paused = true)]
async fn names_of_others_are_foreseen_and_our_own_half_made_role_is_taken_up() {
    let stand = Stand::new().await;
    let name = stand.role(1).name;
    provision::conformance::Arrangement::add_role(&stand, &stand.account, &name).await;
    let text = stand.is_foreseen(vec![stand.role(1)]).await;
    assert_eq!(text, format!("Received a 409 status error: Role with name {name} already exists."));
    stand.reach(&stand.desired(vec![stand.role(2)])).await.unwrap();
    let mut tx = stand.store.begin();
    let anew = plan(&stand.desired(vec![stand.role(2)]), &provision::Observed::default());
    stand.backend.rehearse(&mut tx, stand.site(), &anew).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn quotas_of_roles_and_of_their_policies_are_foreseen() {
    let stand = Stand::new().await;
    stand.plane.state.lock().unwrap().roles_quota = Some(1);
    stand.rehearse(vec![stand.role(1)]).await.unwrap();
    let text = stand.is_foreseen(vec![stand.role(1), stand.role(2)]).await;
    assert_eq!(text, "Received a 409 status error: Cannot exceed quota for RolesPerAccount: 1");
    stand.plane.state.lock().unwrap().roles_quota = None;
    let mut role = stand.role(1);
    role.shape.attached_policies = (0..10).map(|number| format!("{AWS_POLICY}{number}")).collect();
    stand.reach(&stand.desired(vec![role.clone()])).await.unwrap();
    let gone = role.shape.attached_policies.pop_first().unwrap();
    role.shape.attached_policies.insert(format!("{AWS_POLICY}Other"));
    stand.rehearse(vec![role.clone()]).await.unwrap();
    role.shape.attached_policies.insert(gone);
    let text = stand.is_foreseen(vec![role]).await;
    assert_eq!(text, "Received a 409 status error: Cannot exceed quota for PoliciesPerRole: 10");
}

#[tokio::test(start_paused = true)]
async fn an_account_that_lets_nobody_in_or_forbids_a_step_is_foreseen() {
    let stand = Stand::new().await;
    stand.plane.state.lock().unwrap().denied.insert("iam:CreateRole");
    let text = refused(stand.rehearse(vec![stand.role(1)]).await);
    let role = "arn:aws:iam::222222222222:role/OrganizationAccountAccessRole";
    assert!(text.contains("iam:CreateRole") && text.contains(&format!("let `{role}` do that")), "{text}");
    let stand = Stand::new().await;
    stand.plane.fail(0, Some("sts.AssumeRole"), Failing::Refusing(403, "AccessDenied", "not authorized"));
    let text = refused(stand.rehearse(vec![stand.role(1)]).await);
    assert!(
        text.contains("let `arn:aws:iam::222222222222:role/OrganizationAccountAccessRole` trust"),
        "{text}"
    );
}

#[tokio::test(start_paused = true)]
async fn what_may_not_be_looked_at_is_taken_for_good_and_silence_is_not() {
    for call in ["iam.GetPolicy", "iam.GetAccountSummary", "iam.SimulatePrincipalPolicy"] {
        let refusals = [
            Failing::Refusing(403, "AccessDenied", "not authorized"),
            Failing::Refusing(400, "InvalidAction", "Could not find operation"),
        ];
        for how in refusals {
            let stand = Stand::new().await;
            stand.plane.fail(0, Some(call), how);
            stand.rehearse(vec![stand.role(1)]).await.unwrap();
        }
    }
    for call in ["iam.GetPolicy", "iam.GetAccountSummary"] {
        let stand = Stand::new().await;
        stand.plane.fail(0, Some(call), Failing::Dead);
        assert!(matches!(stand.rehearse(vec![stand.role(1)]).await, Err(Refusal::Unreachable(_))), "{call}");
        stand.plane.fail(0, Some(call), Failing::Refusing(400, "Throttling", "Rate exceeded"));
        assert!(
            matches!(stand.rehearse(vec![stand.role(1)]).await, Err(Refusal::Throttled { .. })),
            "{call}"
        );
    }
}
