//! Access that ends, ends at once: the next call with role credentials is refused by every server on the
//! store, and the record says why.

use model::AuditEvent;
use store::Page;
use wire::generated::{identitystore, sso_admin, sts, vestibule};

use super::{DEV, Inside};
use crate::App;
use crate::testing::World;

/// One user with one permission set by name, and another by group.
const PEOPLE: &str = r#"
organization:
  accounts:
    - { name: Management, email: management@technova.example, management: true }
    - { id: "222222222222", name: Dev, email: dev@technova.example }
users:
  - { user_name: ada, given_name: Ada, family_name: Moreau }
  - { user_name: sam, given_name: Sam, family_name: Okafor }
groups:
  - { name: Developers, members: [ada] }
permission_sets:
  - { name: Own }
  - { name: Shared }
assignments:
  - { user: ada, permission_set: Own, accounts: [Dev] }
  - { user: sam, permission_set: Shared, accounts: [Dev] }
  - { group: Developers, permission_set: Shared, accounts: [Dev] }
"#;

/// Two servers on one store, and somebody inside whom both let act.
struct Servers {
    world: World,
    other: App,
    inside: Inside,
}

impl Servers {
    async fn with(permission_set: &str) -> Self {
        let world = World::of(PEOPLE).await;
        let inside = world.enter("ada", permission_set).await;
        let other = world.another_server();
        let servers = Self { world, other, inside };
        for server in [&servers.world.app, &servers.other] {
            assert_eq!(servers.who(server).await, Ok(()));
        }
        servers
    }

    /// GetCallerIdentity, which no policy can refuse.
    async fn who(&self, server: &App) -> Result<(), String> {
        let input = sts::types::GetCallerIdentityRequest {};
        let answer = self.world.act::<sts::op::GetCallerIdentity>(server, &self.inside.issued, input).await;
        answer.map(|_| ())
    }

    /// The next call is refused by each server, and its event gives the reason.
    async fn refuse_the_next_call(&self, reason: &str) {
        for server in [&self.other, &self.world.app] {
            self.world.clock.advance(model::Duration::from_secs(1));
            assert_eq!(self.who(server).await, Err("InvalidClientTokenId".to_owned()));
            let newest = server.store.begin().scan::<AuditEvent>((), Page::last(1)).await.unwrap();
            let event: serde_json::Value = serde_json::from_str(&newest.items[0].json).unwrap();
            assert_eq!(event["eventName"], "GetCallerIdentity");
            assert_eq!(event["errorCode"], "InvalidClientTokenId");
            assert_eq!(event["additionalEventData"]["reason"], reason, "{event}");
        }
    }

    async fn revoke(&self, session: Option<String>) {
        let input = vestibule::types::RevokeSessionsRequest {
            identity_store_id: self.world.store_id(),
            user_id: self.world.user_id("ada").await,
            session_id: session,
        };
        let ended = self.world.call::<vestibule::op::RevokeSessions>(input).await.unwrap();
        assert_eq!(ended.sessions_ended, 1);
    }

    /// Takes an assignment away, to the end of what follows from it.
    async fn unassign(&self, kind: sso_admin::types::PrincipalType, principal: String, set: &str) {
        use sso_admin::{op, types};
        let instance = &self.world.founded.instance.id;
        let found = {
            use store::record::access::PermissionSetByName;
            let mut tx = self.world.app.store.begin();
            tx.find::<PermissionSetByName>((instance, set)).await.unwrap().unwrap()
        };
        let input = types::DeleteAccountAssignmentRequest {
            instance_arn: instance.arn(),
            target_id: DEV.to_owned(),
            target_type: types::TargetType::AwsAccount,
            permission_set_arn: found.id.arn(instance),
            principal_type: kind,
            principal_id: principal,
        };
        self.world.call::<op::DeleteAccountAssignment>(input).await.unwrap();
        self.world.provision().await;
    }
}

#[tokio::test]
async fn a_disabled_users_next_call_is_refused_by_every_server() {
    let servers = Servers::with("Own").await;
    let input = vestibule::types::DisableUserRequest {
        identity_store_id: servers.world.store_id(),
        user_id: servers.world.user_id("ada").await,
    };
    servers.world.call::<vestibule::op::DisableUser>(input).await.unwrap();
    servers.refuse_the_next_call("an administrator ended the session").await;
}

#[tokio::test]
async fn a_deleted_users_next_call_is_refused_by_every_server() {
    let servers = Servers::with("Own").await;
    let input = identitystore::types::DeleteUserRequest {
        identity_store_id: servers.world.store_id(),
        user_id: servers.world.user_id("ada").await,
        revision: None,
    };
    servers.world.call::<identitystore::op::DeleteUser>(input).await.unwrap();
    servers.refuse_the_next_call("the user is disabled or deleted").await;
}

#[tokio::test]
async fn the_next_call_after_all_sessions_are_revoked_is_refused_by_every_server() {
    let servers = Servers::with("Own").await;
    servers.revoke(None).await;
    servers.refuse_the_next_call("an administrator ended the session").await;
}

#[tokio::test]
async fn the_next_call_after_its_session_is_revoked_is_refused_and_other_sessions_go_on() {
    let servers = Servers::with("Own").await;
    let input = vestibule::types::ListSessionsRequest {
        identity_store_id: servers.world.store_id(),
        user_id: servers.world.user_id("ada").await,
        ..Default::default()
    };
    let listed = servers.world.call::<vestibule::op::ListSessions>(input).await.unwrap().sessions;
    assert_eq!(listed.len(), 1);
    let elsewhere = servers.world.sign_in_again("ada").await;
    servers.revoke(Some(listed[0].session_id.clone())).await;
    servers.refuse_the_next_call("an administrator ended the session").await;
    assert!(servers.world.credentials(&elsewhere, "Own").await.is_ok());
}

#[tokio::test]
async fn the_next_call_after_its_last_assignment_is_gone_is_refused_by_every_server() {
    let servers = Servers::with("Own").await;
    let ada = servers.world.user_id("ada").await;
    servers.unassign(sso_admin::types::PrincipalType::User, ada, "Own").await;
    servers.refuse_the_next_call("the role is gone").await;
}

#[tokio::test]
async fn the_next_call_after_its_own_assignment_is_gone_is_refused_though_others_keep_the_role() {
    let servers = Servers::with("Shared").await;
    let group = group_id(&servers.world).await;
    servers.unassign(sso_admin::types::PrincipalType::Group, group, "Shared").await;
    servers.refuse_the_next_call("the assignment is gone").await;
}

#[tokio::test]
async fn the_next_call_of_who_has_left_the_group_is_refused_by_every_server() {
    let servers = Servers::with("Shared").await;
    let identity_store_id = servers.world.store_id();
    let input = identitystore::types::ListGroupMembershipsRequest {
        identity_store_id: identity_store_id.clone(),
        group_id: group_id(&servers.world).await,
        ..Default::default()
    };
    let members = servers.world.call::<identitystore::op::ListGroupMemberships>(input).await.unwrap();
    let membership_id = members.group_memberships[0].membership_id.clone();
    let input = identitystore::types::DeleteGroupMembershipRequest { identity_store_id, membership_id };
    servers.world.call::<identitystore::op::DeleteGroupMembership>(input).await.unwrap();
    servers.refuse_the_next_call("the assignment is gone").await;
}

#[tokio::test]
async fn who_signs_out_keeps_the_credentials_that_were_handed_out() {
    let servers = Servers::with("Own").await;
    let by = crate::Presented::Cookie(&servers.inside.cookie);
    servers.world.call_as::<vestibule::op::SignOut>(by, Default::default()).await.unwrap();
    assert_eq!(servers.who(&servers.other).await, Ok(()));
    assert!(servers.world.credentials(&servers.inside.cookie, "Own").await.is_err());
}

async fn group_id(world: &World) -> String {
    let input =
        identitystore::types::ListGroupsRequest { identity_store_id: world.store_id(), ..Default::default() };
    let groups = world.call::<identitystore::op::ListGroups>(input).await.unwrap().groups;
    groups[0].group_id.clone()
}
