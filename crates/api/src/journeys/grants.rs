//! Grants begin and end by themselves: on every server, for what is remembered and for credentials that are
//! out already, whether or not a worker runs.

use model::{Duration, Timestamp};
use wire::ServiceError as _;
use wire::generated::vestibule::{op, types};
use wire::generated::{sso, sso_admin, sts};

use super::DEV;
use crate::credentials::Issued;
use crate::testing::{World, origin};
use crate::{App, Presented, call};

const PEOPLE: &str = r#"
organization:
  accounts:
    - { name: Management, email: management@technova.example, management: true }
    - { id: "222222222222", name: Dev, email: dev@technova.example }
users:
  - { user_name: ada, given_name: Ada, family_name: Moreau, email: ada@technova.example }
  - { user_name: bob, given_name: Bob, family_name: Li }
groups:
  - { name: Developers, members: [ada] }
permission_sets:
  - { name: Own }
"#;

/// Two servers on one store, on which ada is signed in.
struct Servers {
    world: World,
    other: App,
    cookie: String,
}

impl Servers {
    async fn new() -> Self {
        let world = World::of(PEOPLE).await;
        let cookie = world.sign_in("ada").await;
        let other = world.another_server();
        Self { world, other, cookie }
    }

    fn now(&self) -> Timestamp {
        self.world.app.clock.now()
    }

    /// A grant to ada, that many minutes from now on.
    async fn grant(&self, from: i64, until: i64) -> types::Grant {
        let made = self.world.call::<op::CreateGrant>(self.asking(from, until).await).await.unwrap().grant;
        self.world.provision().await;
        made
    }

    async fn asking(&self, from: i64, until: i64) -> types::CreateGrantRequest {
        let at = |mins| wire::Timestamp::from_millis(self.now().plus(Duration::from_mins(mins)).0);
        types::CreateGrantRequest {
            instance_arn: self.world.instance_arn(),
            principal_type: types::PrincipalType::User,
            principal_id: self.world.user_id("ada").await,
            permission_set_arn: self.world.set_arn("Own").await,
            account_id: DEV.to_owned(),
            start_time: Some(at(from)),
            end_time: Some(at(until)),
            ticket: Some("INC-7".to_owned()),
            ..Default::default()
        }
    }

    fn of(&self, grant: &types::Grant) -> types::UpdateGrantRequest {
        types::UpdateGrantRequest {
            instance_arn: self.world.instance_arn(),
            grant_id: grant.grant_id.clone(),
            ..Default::default()
        }
    }

    async fn revoke(&self, grant: &types::Grant) -> Result<types::RevokeGrantResponse, String> {
        let input = types::RevokeGrantRequest {
            instance_arn: self.world.instance_arn(),
            grant_id: grant.grant_id.clone(),
            reason: Some("over".to_owned()),
        };
        self.world.call::<op::RevokeGrant>(input).await.map_err(|error| error.code().to_owned())
    }

    async fn status(&self, grant: &types::Grant) -> types::GrantStatus {
        let input = types::DescribeGrantRequest {
            instance_arn: self.world.instance_arn(),
            grant_id: grant.grant_id.clone(),
        };
        self.world.call::<op::DescribeGrant>(input).await.unwrap().grant.status
    }

    async fn pass(&self, mins: i64) {
        self.world.clock.advance(Duration::from_mins(mins));
    }

    /// Whether ada sees and may enter the account, which both servers say alike; no worker runs.
    async fn may_enter(&self) -> bool {
        let mut answers = Vec::new();
        for server in [&self.world.app, &self.other] {
            let (by, list) = (Presented::Cookie(&self.cookie), sso::types::ListAccountsRequest::default());
            let listed = call::<sso::op::ListAccounts>(server, by, &origin(), list).await.unwrap();
            answers.push(!listed.account_list.unwrap_or_default().is_empty());
            answers.push(self.world.credentials_from(server, &self.cookie, "Own").await.is_ok());
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
        answers[0]
    }

    async fn credentials(&self) -> Issued {
        self.world.credentials(&self.cookie, "Own").await.unwrap()
    }

    /// Whether credentials are good for a call, which both servers say alike.
    async fn stand(&self, issued: &Issued) -> bool {
        let mut answers = Vec::new();
        for server in [&self.world.app, &self.other] {
            let input = sts::types::GetCallerIdentityRequest {};
            answers.push(self.world.act::<sts::op::GetCallerIdentity>(server, issued, input).await.is_ok());
        }
        assert_eq!(answers[0], answers[1]);
        answers[0]
    }
}

#[tokio::test]
async fn a_grant_ends_at_its_time_on_a_second_server_with_the_worker_dead() {
    let servers = Servers::new().await;
    servers.grant(0, 120).await;
    let issued = servers.credentials().await;
    assert!(servers.may_enter().await && servers.stand(&issued).await);
    servers.pass(59).await;
    assert!(servers.stand(&issued).await);
    servers.pass(60).await;
    let last = servers.credentials().await;
    assert!(servers.may_enter().await && servers.stand(&last).await);
    servers.pass(1).await;
    assert!(!servers.may_enter().await, "what is remembered does not outlive the grant");
    assert!(!servers.stand(&last).await, "nor do credentials");
}

#[tokio::test]
async fn credentials_expire_with_the_grant_that_they_stand_on() {
    let servers = Servers::new().await;
    let grant = servers.grant(0, 20).await;
    assert_eq!(servers.credentials().await.expires.secs(), grant.end_time.millis() / 1000);
    servers.grant(10, 30).await;
    let longer = servers.credentials().await.expires;
    assert_eq!(longer.secs(), servers.now().plus(Duration::from_mins(30)).secs(), "one follows the other");
    servers.grant(0, 600).await;
    let longest = servers.credentials().await.expires;
    assert_eq!(longest.secs(), servers.now().plus(Duration::from_hours(1)).secs(), "as the set says");
}

#[tokio::test]
async fn a_scheduled_grant_begins_by_itself_and_not_before() {
    let servers = Servers::new().await;
    let grant = servers.grant(10, 20).await;
    assert_eq!(servers.status(&grant).await, types::GrantStatus::Scheduled);
    assert!(!servers.may_enter().await);
    servers.pass(10).await;
    assert!(servers.may_enter().await);
    assert_eq!(servers.status(&grant).await, types::GrantStatus::Active);
    servers.pass(10).await;
    assert_eq!(servers.status(&grant).await, types::GrantStatus::Ended);
}

#[tokio::test]
async fn overlapping_grant_expiry_leaves_the_access_that_another_grant_gives() {
    let servers = Servers::new().await;
    servers.grant(0, 20).await;
    let second = servers.grant(10, 30).await;
    let issued = servers.credentials().await;
    servers.pass(20).await;
    assert!(servers.may_enter().await && servers.stand(&issued).await, "before the first is cleared away");
    servers.world.provision().await;
    assert!(servers.may_enter().await && servers.stand(&issued).await, "and after");
    servers.revoke(&second).await.unwrap();
    assert!(!servers.may_enter().await && !servers.stand(&issued).await);
}

#[tokio::test]
async fn revoking_shortening_and_extending_hold_at_once() {
    let servers = Servers::new().await;
    let grant = servers.grant(0, 60).await;
    let issued = servers.credentials().await;
    let end = |mins| Some(wire::Timestamp::from_millis(servers.now().plus(Duration::from_mins(mins)).0));
    let shorter = types::UpdateGrantRequest { end_time: end(5), ..servers.of(&grant) };
    servers.world.call::<op::UpdateGrant>(shorter).await.unwrap();
    servers.pass(4).await;
    assert!(servers.may_enter().await && servers.stand(&issued).await);
    let longer = types::UpdateGrantRequest { end_time: end(10), ..servers.of(&grant) };
    servers.world.call::<op::UpdateGrant>(longer).await.unwrap();
    servers.pass(9).await;
    assert!(servers.may_enter().await && servers.stand(&issued).await);
    assert_eq!(servers.revoke(&grant).await.unwrap().grant.status, types::GrantStatus::Revoked);
    assert!(!servers.may_enter().await && !servers.stand(&issued).await);
    let again = types::UpdateGrantRequest { end_time: end(60), ..servers.of(&grant) };
    assert_eq!(servers.world.call::<op::UpdateGrant>(again).await.unwrap_err().code(), "ConflictException");
    assert_eq!(servers.revoke(&grant).await.unwrap_err(), "ConflictException");
}

#[tokio::test]
async fn what_a_grant_gives_is_listed_and_is_not_deleted_past_it() {
    use sso_admin::types::{DeleteAccountAssignmentRequest, ListAccountAssignmentsRequest};
    let servers = Servers::new().await;
    let grant = servers.grant(10, 20).await;
    let world = &servers.world;
    let list = ListAccountAssignmentsRequest {
        instance_arn: world.instance_arn(),
        account_id: DEV.to_owned(),
        permission_set_arn: grant.permission_set_arn.clone(),
        ..Default::default()
    };
    let listed = async || {
        let found = world.call::<sso_admin::op::ListAccountAssignments>(list.clone()).await.unwrap();
        found.account_assignments.unwrap().len()
    };
    assert_eq!(listed().await, 1, "it is to be");
    let delete = DeleteAccountAssignmentRequest {
        instance_arn: world.instance_arn(),
        target_id: DEV.to_owned(),
        target_type: sso_admin::types::TargetType::AwsAccount,
        permission_set_arn: grant.permission_set_arn.clone(),
        principal_type: sso_admin::types::PrincipalType::User,
        principal_id: grant.principal_id.clone(),
    };
    let refused = world.call::<sso_admin::op::DeleteAccountAssignment>(delete).await.unwrap_err();
    assert_eq!(refused.code(), "ConflictException");
    assert!(refused.message().contains(&grant.grant_id), "{:?}", refused.message());
    servers.pass(20).await;
    assert_eq!(listed().await, 0, "over, though nobody cleared it away yet");
}

#[tokio::test]
async fn a_grant_needs_an_end_that_comes_after_its_beginning() {
    let servers = Servers::new().await;
    let asking = servers.asking(0, 10).await;
    let millis = |mins| Some(wire::Timestamp::from_millis(servers.now().plus(Duration::from_mins(mins)).0));
    let cases = [
        types::CreateGrantRequest { end_time: None, ..asking.clone() },
        types::CreateGrantRequest { duration: Some("PT1H".into()), ..asking.clone() },
        types::CreateGrantRequest { end_time: None, duration: Some("-PT1H".into()), ..asking.clone() },
        types::CreateGrantRequest { start_time: millis(-20), end_time: millis(-10), ..asking.clone() },
        types::CreateGrantRequest { start_time: millis(20), end_time: millis(10), ..asking.clone() },
        types::CreateGrantRequest { end_time: millis(4 * 366 * 24 * 60), ..asking.clone() },
    ];
    for case in cases {
        let refused = servers.world.call::<op::CreateGrant>(case.clone()).await.unwrap_err();
        assert_eq!(refused.code(), "ValidationException", "{case:?}");
    }
    let hour = types::CreateGrantRequest { end_time: None, duration: Some("PT1H".into()), ..asking };
    let made = servers.world.call::<op::CreateGrant>(hour).await.unwrap().grant;
    assert_eq!(made.end_time.millis() - made.start_time.millis(), 3_600_000);
}

#[tokio::test]
async fn row_58_nobody_approves_access_of_their_own() {
    let servers = Servers::new().await;
    let world = &servers.world;
    let (ada, asking) = (world.user_id("ada").await, servers.asking(0, 10).await);
    let group = types::CreateGrantRequest {
        principal_type: types::PrincipalType::Group,
        principal_id: world.group_id("Developers").await,
        ..asking.clone()
    };
    for approver in ["ada", "ADA", " ada ", &ada, "ada@technova.example"] {
        for asking in [&asking, &group] {
            let own = types::CreateGrantRequest { approver: Some(approver.to_owned()), ..asking.clone() };
            let refused = world.call::<op::CreateGrant>(own).await.unwrap_err();
            assert_eq!(refused.code(), "ValidationException", "{approver}");
        }
    }
    let other = types::CreateGrantRequest { approver: Some("bob".to_owned()), ..asking };
    let grant = world.call::<op::CreateGrant>(other).await.unwrap().grant;
    let widen = types::UpdateGrantRequest { approver: Some("ada".to_owned()), ..servers.of(&grant) };
    assert_eq!(world.call::<op::UpdateGrant>(widen).await.unwrap_err().code(), "ValidationException");
}

#[tokio::test]
async fn grants_stay_as_history_and_are_found_by_what_they_say() {
    let servers = Servers::new().await;
    let first = servers.grant(0, 10).await;
    let second = servers.grant(0, 20).await;
    servers.pass(10).await;
    servers.world.provision().await;
    let all = types::ListGrantsRequest { instance_arn: servers.world.instance_arn(), ..Default::default() };
    let list = async |input: types::ListGrantsRequest| {
        let found = servers.world.call::<op::ListGrants>(input).await.unwrap().grants;
        found.into_iter().map(|grant| grant.grant_id).collect::<Vec<_>>()
    };
    assert_eq!(list(all.clone()).await, [second.grant_id.clone(), first.grant_id.clone()]);
    let ended = types::ListGrantsRequest { status: Some(types::GrantStatus::Ended), ..all.clone() };
    assert_eq!(list(ended).await, std::slice::from_ref(&first.grant_id));
    let set = Some(first.permission_set_arn.clone());
    assert_eq!(list(types::ListGrantsRequest { permission_set_arn: set, ..all.clone() }).await.len(), 2);
    let elsewhere = Some("111111111111".to_owned());
    assert_eq!(list(types::ListGrantsRequest { account_id: elsewhere, ..all.clone() }).await.len(), 0);
    let half = types::ListGrantsRequest { principal_id: Some(first.principal_id.clone()), ..all };
    let refused = servers.world.call::<op::ListGrants>(half).await.unwrap_err();
    assert_eq!(refused.code(), "ValidationException");
}
