//! Tests of who belongs to the organization and who acts for it: delegated administrators, the organization's
//! own resource policy, handshakes, leaving, and the end of the organization.

use model::id::Fresh as _;
use model::{
    Duration, HandshakeId, HandshakeParty, ResponsibilityTransfer, Role, RoleOwner, Timestamp, TransferId,
    limits,
};
use store::Folded;
use wire::generated::organizations::types::{self, HandshakePartyType, HandshakeState, PolicyType};
use wire::generated::organizations::{Error, op};
use wire::generated::{iam, identitystore, sso_admin};
use wire::{Operation, ServiceError as _, Unit};

use super::tests_of_policies::{Stand, code, reason};
use crate::testing::World;

type Input<O> = <O as Operation>::Input;

const MANAGEMENT: &str = "111111111111";

impl Stand {
    async fn register(&self, account: &str, service: &str) -> Result<Unit, Error> {
        let (account_id, service_principal) = (account.to_owned(), service.to_owned());
        let input = types::RegisterDelegatedAdministratorRequest { account_id, service_principal };
        self.call::<op::RegisterDelegatedAdministrator>(input).await
    }

    async fn accounts_seen_from(&self, account: &str) -> Result<usize, Error> {
        let input = Input::<op::ListAccounts>::default();
        let listed = self.call_from::<op::ListAccounts>(account, "/", input).await?;
        Ok(listed.accounts.unwrap().len())
    }

    async fn remove(&self) -> Result<Unit, Error> {
        let input = types::RemoveAccountFromOrganizationRequest { account_id: self.member.clone() };
        self.call::<op::RemoveAccountFromOrganization>(input).await
    }

    async fn invite(&self, id: &str, kind: HandshakePartyType) -> Result<types::Handshake, Error> {
        let input = types::InviteAccountToOrganizationRequest {
            target: types::HandshakeParty { id: id.to_owned(), r#type: kind },
            notes: Some("come back".to_owned()),
            tags: None,
        };
        self.call::<op::InviteAccountToOrganization>(input).await.map(|sent| sent.handshake.unwrap())
    }

    async fn accept(&self, account: &str, id: &str) -> Result<types::Handshake, Error> {
        let input = types::AcceptHandshakeRequest { handshake_id: id.to_owned() };
        let accepted = self.call_from::<op::AcceptHandshake>(account, "/", input).await?;
        Ok(accepted.handshake.unwrap())
    }
}

#[tokio::test]
async fn a_delegated_administrator_reads_the_organization_and_changes_nothing_of_it() {
    let stand = Stand::new().await;
    let refused = stand.accounts_seen_from(&stand.member).await.unwrap_err();
    assert_eq!(refused.message(), "You don't have permissions to access this resource.");
    let backup = "backup.amazonaws.com";
    assert_eq!(reason(stand.register(&stand.member, backup).await), "SERVICE_ACCESS_NOT_ENABLED");
    let enable = types::EnableAWSServiceAccessRequest { service_principal: backup.to_owned() };
    stand.call::<op::EnableAWSServiceAccess>(enable).await.unwrap();
    stand.register(&stand.member, backup).await.unwrap();
    assert_eq!(code(stand.register(&stand.member, backup).await), "AccountAlreadyRegisteredException");
    assert_eq!(
        reason(stand.register(MANAGEMENT, backup).await),
        "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR"
    );
    assert_eq!(reason(stand.register(&stand.member, "nobody").await), "UNRECOGNIZED_SERVICE_PRINCIPAL");
    assert_eq!(stand.accounts_seen_from(&stand.member).await.unwrap(), 2);
    let close = types::CloseAccountRequest { account_id: stand.member.clone() };
    let closed = stand.call_from::<op::CloseAccount>(&stand.member, "/", close).await;
    assert_eq!(code(closed), "AccessDeniedException");

    let list = Input::<op::ListDelegatedAdministrators>::default();
    let listed = stand.call::<op::ListDelegatedAdministrators>(list).await.unwrap();
    assert_eq!(listed.delegated_administrators.unwrap()[0].id.as_deref(), Some(stand.member.as_str()));
    let services = || Input::<op::ListDelegatedServicesForAccount> {
        account_id: stand.member.clone(),
        next_token: None,
        max_results: None,
    };
    let found = stand.call::<op::ListDelegatedServicesForAccount>(services()).await.unwrap();
    assert_eq!(found.delegated_services.unwrap()[0].service_principal.as_deref(), Some(backup));
    assert_eq!(reason(stand.remove().await), "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG");
    // Without access to the organization there is nothing to administer.
    let disable = types::DisableAWSServiceAccessRequest { service_principal: backup.to_owned() };
    stand.call::<op::DisableAWSServiceAccess>(disable).await.unwrap();
    let found = stand.call::<op::ListDelegatedServicesForAccount>(services()).await;
    assert_eq!(code(found), "AccountNotRegisteredException");
    assert!(stand.accounts_seen_from(&stand.member).await.is_err());
}

#[tokio::test]
async fn what_a_delegated_administrator_administers_is_still_the_management_accounts() {
    let stand = Stand::new().await;
    stand.register(&stand.member, "sso.amazonaws.com").await.unwrap();
    let make = async |name: &str| {
        let (instance_arn, name) = (stand.world.instance_arn(), name.to_owned());
        let input = sso_admin::types::CreatePermissionSetRequest { instance_arn, name, ..Default::default() };
        let made = stand.call_from::<sso_admin::op::CreatePermissionSet>(&stand.member, "/", input).await;
        made.map_err(|error| error.code().to_owned())
    };
    let deny = |operator: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Deny","Action":"sso:*","Resource":"*",
                "Condition":{{"{operator}":{{"aws:ResourceAccount":"{MANAGEMENT}"}}}}}}}}"#
        )
    };
    let others = stand.scp("others", &deny("StringNotEquals")).await;
    stand.attach(&others, &stand.member).await.unwrap();
    make("Ours").await.unwrap();
    let ours = stand.scp("ours", &deny("StringEquals")).await;
    stand.attach(&ours, &stand.member).await.unwrap();
    assert_eq!(make("Theirs").await.unwrap_err(), "AccessDeniedException");
}

#[tokio::test]
async fn the_administrator_of_identity_center_does_not_reach_into_the_management_account() {
    let stand = Stand::new().await;
    let instance_arn = stand.world.instance_arn();
    let create = |name: &str| sso_admin::types::CreatePermissionSetRequest {
        instance_arn: instance_arn.clone(),
        name: name.to_owned(),
        ..Default::default()
    };
    let make = async |name: &str| {
        let made = stand.call_from::<sso_admin::op::CreatePermissionSet>(&stand.member, "/", create(name));
        made.await.map(|made| made.permission_set.unwrap().permission_set_arn.unwrap())
    };
    assert_eq!(make("Early").await.unwrap_err().code(), "AccessDeniedException");
    stand.register(&stand.member, "sso.amazonaws.com").await.unwrap();
    let set = make("Late").await.unwrap();
    let provision = |target: &str| sso_admin::types::ProvisionPermissionSetRequest {
        instance_arn: instance_arn.clone(),
        permission_set_arn: set.clone(),
        target_type: sso_admin::types::ProvisionTargetType::AwsAccount,
        target_id: Some(target.to_owned()),
    };
    type Provision = sso_admin::op::ProvisionPermissionSet;
    stand.call_from::<Provision>(&stand.member, "/", provision(&stand.member)).await.unwrap();
    let refused = stand.call_from::<Provision>(&stand.member, "/", provision(MANAGEMENT)).await;
    let sentence = "You can't delete/modify/remove/assign access to permission sets provisioned in the \
                    management account";
    assert_eq!(refused.unwrap_err().message(), sentence);
    // Once the management account has the set, it is the management account's.
    stand.world.provision().await;
    stand.call::<Provision>(provision(MANAGEMENT)).await.unwrap();
    stand.world.provision().await;
    let update = sso_admin::types::UpdatePermissionSetRequest {
        instance_arn: instance_arn.clone(),
        permission_set_arn: set.clone(),
        description: Some("mine".to_owned()),
        ..Default::default()
    };
    let refused = stand.call_from::<sso_admin::op::UpdatePermissionSet>(&stand.member, "/", update).await;
    assert_eq!(refused.unwrap_err().message(), sentence);
    let delete = sso_admin::types::DeleteInstanceRequest { instance_arn: instance_arn.clone() };
    let refused = stand.call_from::<sso_admin::op::DeleteInstance>(&stand.member, "/", delete).await;
    assert_eq!(refused.unwrap_err().code(), "AccessDeniedException");
    // One account at most administers Identity Center.
    let account = types::CreateAccountRequest {
        email: "other@technova.example".to_owned(),
        account_name: "other".to_owned(),
        ..Default::default()
    };
    let other = stand.call::<op::CreateAccount>(account).await.unwrap();
    let other = other.create_account_status.unwrap().account_id.unwrap();
    let second = stand.register(&other, "sso.amazonaws.com").await;
    assert_eq!(reason(second), "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE");
}

#[tokio::test]
async fn the_resource_policy_lets_a_member_manage_policies_of_one_type() {
    let stand = Stand::new().await;
    let document = |action: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",
                "Principal":{{"AWS":"arn:aws:iam::{}:root"}},"Action":{action},"Resource":"*",
                "Condition":{{"StringLikeIfExists":{{"organizations:PolicyType":"TAG_POLICY"}}}}}}]}}"#,
            stand.member
        )
    };
    let put = async |content: String| {
        let input = types::PutResourcePolicyRequest { content, tags: None };
        stand.call::<op::PutResourcePolicy>(input).await
    };
    let delegated = r#"["organizations:List*","organizations:*Policy"]"#;
    let wide = put(document(delegated)).await;
    assert_eq!(reason(wide), "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY");
    assert_eq!(reason(put("{}".to_owned()).await), "INVALID_RESOURCE_POLICY_JSON");
    let delegated = r#"["organizations:List*","organizations:CreatePolicy","organizations:AttachPolicy"]"#;
    let everyone = document(delegated).replace(&format!("arn:aws:iam::{}:root", stand.member), "*");
    assert_eq!(reason(put(everyone).await), "INVALID_PRINCIPAL");
    put(document(delegated)).await.unwrap();

    let create = |kind: PolicyType, content: &str| types::CreatePolicyRequest {
        content: content.to_owned(),
        description: String::new(),
        name: "Tags".to_owned(),
        r#type: kind,
        tags: None,
    };
    let tags = create(PolicyType::TagPolicy, r#"{"tags":{"team":{"tag_key":{"@@assign":"Team"}}}}"#);
    let made = stand.call_from::<op::CreatePolicy>(&stand.member, "/", tags).await.unwrap();
    let policy_id = made.policy.unwrap().policy_summary.unwrap().id.unwrap();
    let scp = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;
    let scp = create(PolicyType::ServiceControlPolicy, scp);
    let refused = stand.call_from::<op::CreatePolicy>(&stand.member, "/", scp).await;
    assert_eq!(code(refused), "AccessDeniedException");
    stand.enable(PolicyType::TagPolicy).await.unwrap();
    let attach = types::AttachPolicyRequest { policy_id, target_id: stand.unit.clone() };
    stand.call_from::<op::AttachPolicy>(&stand.member, "/", attach).await.unwrap();
    let attach =
        types::AttachPolicyRequest { policy_id: "p-FullAWSAccess".to_owned(), target_id: stand.unit.clone() };
    let refused = stand.call_from::<op::AttachPolicy>(&stand.member, "/", attach).await;
    assert_eq!(code(refused), "AccessDeniedException");
    assert_eq!(stand.accounts_seen_from(&stand.member).await.unwrap(), 2);
    stand.call::<op::DeleteResourcePolicy>(Unit {}).await.unwrap();
    assert!(stand.accounts_seen_from(&stand.member).await.is_err());
    let gone = stand.call::<op::DescribeResourcePolicy>(Unit {}).await;
    assert_eq!(code(gone), "ResourcePolicyNotFoundException");
}

#[tokio::test]
async fn an_account_that_left_is_let_in_by_no_resource_policy() {
    let stand = Stand::new().await;
    let content = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{}"}},
            "Action":"organizations:List*","Resource":"*"}}]}}"#,
        stand.member
    );
    stand
        .call::<op::PutResourcePolicy>(types::PutResourcePolicyRequest { content, tags: None })
        .await
        .unwrap();
    let parents = async || {
        let input = types::ListParentsRequest { child_id: MANAGEMENT.to_owned(), ..Default::default() };
        stand.call_from::<op::ListParents>(&stand.member, "/", input).await
    };
    parents().await.unwrap();
    stand.world.clock.advance(Duration::from_days(4));
    stand.remove().await.unwrap();
    assert_eq!(code(parents().await), "AccessDeniedException");
}

/// A role that Identity Center made in the member account.
async fn reserved_role(world: &World, account: &str) -> (model::AccountId, Folded) {
    let now = world.app.clock.now();
    let role = Role {
        account: account.parse().unwrap(),
        name: "AWSReservedSSO_X_0123456789abcdef".to_owned(),
        path: "/aws-reserved/sso.amazonaws.com/".to_owned(),
        id: "AROARESERVEDRESERVEDR".to_owned(),
        description: String::new(),
        trust_policy: String::new(),
        max_session: Duration::from_hours(1),
        inline_policies: Vec::new(),
        attached_policies: Vec::new(),
        boundary: None,
        owner: RoleOwner::Reserved {
            instance: world.founded.instance.id.clone(),
            permission_set: "ps-0123456789abcdef".parse().unwrap(),
        },
        tags: Vec::new(),
        created: now,
    };
    let mut tx = world.app.store.begin();
    tx.put(&role).await.unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    (role.account.clone(), Folded::of(&role.name))
}

/// A request for an assignment in the member account that nobody has settled yet.
async fn pending_assignment(stand: &Stand) -> String {
    let instance_arn = stand.world.instance_arn();
    let group = identitystore::types::CreateGroupRequest {
        identity_store_id: stand.world.store_id(),
        display_name: Some("Developers".to_owned()),
        ..Default::default()
    };
    let group = stand.call::<identitystore::op::CreateGroup>(group).await.unwrap();
    let set = sso_admin::types::CreatePermissionSetRequest {
        instance_arn: instance_arn.clone(),
        name: "Late".to_owned(),
        ..Default::default()
    };
    let set = stand.call::<sso_admin::op::CreatePermissionSet>(set).await.unwrap().permission_set.unwrap();
    let assign = sso_admin::types::CreateAccountAssignmentRequest {
        instance_arn,
        target_id: stand.member.clone(),
        target_type: sso_admin::types::TargetType::AwsAccount,
        permission_set_arn: set.permission_set_arn.unwrap(),
        principal_type: sso_admin::types::PrincipalType::Group,
        principal_id: group.group_id,
    };
    let taken = stand.call::<sso_admin::op::CreateAccountAssignment>(assign).await.unwrap();
    taken.account_assignment_creation_status.unwrap().request_id.unwrap()
}

#[tokio::test]
async fn an_account_that_left_stands_alone_and_can_be_invited_back() {
    let stand = Stand::new().await;
    assert_eq!(reason(stand.remove().await), "WAIT_PERIOD_ACTIVE");
    let member = stand.invite(&stand.member, HandshakePartyType::Account).await;
    assert_eq!(reason(member), "ALREADY_IN_AN_ORGANIZATION");
    stand.world.clock.advance(Duration::from_days(4));
    let reserved = reserved_role(&stand.world, &stand.member).await;
    let request = pending_assignment(&stand).await;
    let everything =
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;
    let policy = stand.scp("Nothing", everything).await;
    stand.attach(&policy, &stand.member).await.unwrap();
    stand.remove().await.unwrap();
    assert!(!stand.world.app.store.begin().exists::<Role>(&reserved).await.unwrap());
    stand.world.provision().await;
    let input = sso_admin::types::DescribeAccountAssignmentCreationStatusRequest {
        instance_arn: stand.world.instance_arn(),
        account_assignment_creation_request_id: request,
    };
    type Describe = sso_admin::op::DescribeAccountAssignmentCreationStatus;
    let status = stand.call::<Describe>(input).await.unwrap().account_assignment_creation_status.unwrap();
    assert_eq!(status.status, Some(sso_admin::types::StatusValues::Failed));

    // Its own roles go on, bound by nobody; the organization is not there for it.
    let roles = Input::<iam::op::ListRoles>::default();
    stand.call_from::<iam::op::ListRoles>(&stand.member, "/", roles).await.unwrap();
    let seen = stand.call_from::<op::DescribeOrganization>(&stand.member, "/", Unit {}).await;
    assert_eq!(code(seen), "AWSOrganizationsNotInUseException");
    let instances = Input::<sso_admin::op::ListInstances>::default();
    let seen = stand.call_from::<sso_admin::op::ListInstances>(&stand.member, "/", instances).await.unwrap();
    assert_eq!(seen.instances.unwrap().len(), 0);
    let created = Input::<op::CreateOrganization>::default();
    let second = stand.call_from::<op::CreateOrganization>(&stand.member, "/", created).await;
    assert_eq!(code(second), "AccessDeniedException");

    // Nobody else is given its address meanwhile.
    let account = types::CreateAccountRequest {
        email: "Dev@technova.example".to_owned(),
        account_name: "dev".to_owned(),
        ..Default::default()
    };
    let status = stand.call::<op::CreateAccount>(account).await.unwrap().create_account_status.unwrap();
    assert_eq!(status.failure_reason, Some(types::CreateAccountFailureReason::EmailAlreadyExists));

    let sent = stand.invite("dev@technova.example", HandshakePartyType::Email).await.unwrap();
    let id = sent.id.unwrap();
    let organization = &stand.world.founded.organization.id;
    let arn = format!("arn:aws:organizations::{MANAGEMENT}:handshake/{organization}/invite/{id}");
    assert_eq!(sent.arn.as_deref(), Some(arn.as_str()));
    let twice = stand.invite("DEV@technova.example", HandshakePartyType::Email).await;
    assert_eq!(code(twice), "DuplicateHandshakeException");
    let list = Input::<op::ListHandshakesForAccount>::default();
    let listed = stand.call_from::<op::ListHandshakesForAccount>(&stand.member, "/", list).await.unwrap();
    assert_eq!(listed.handshakes.unwrap()[0].id.as_deref(), Some(id.as_str()));
    assert_eq!(code(stand.accept(MANAGEMENT, &id).await), "AccessDeniedException");
    let accepted = stand.accept(&stand.member, &id).await.unwrap();
    assert_eq!(accepted.state, Some(HandshakeState::Accepted));
    assert_eq!(code(stand.accept(&stand.member, &id).await), "HandshakeAlreadyInStateException");
    let describe = types::DescribeAccountRequest { account_id: stand.member.clone() };
    let account = stand.call::<op::DescribeAccount>(describe).await.unwrap().account.unwrap();
    assert_eq!(account.joined_method, Some(types::AccountJoinedMethod::Invited));
    // What was attached to it before is gone, and one that was invited may go at once.
    stand.call_from::<op::LeaveOrganization>(&stand.member, "/", Unit {}).await.unwrap();
    let own = stand.call::<op::LeaveOrganization>(Unit {}).await;
    assert_eq!(code(own), "MasterCannotLeaveOrganizationException");
}

#[tokio::test]
async fn a_handshake_is_declined_cancelled_or_too_old() {
    let stand = Stand::new().await;
    stand.world.clock.advance(Duration::from_days(4));
    stand.remove().await.unwrap();
    let sent = async || stand.invite(&stand.member, HandshakePartyType::Account).await.unwrap().id.unwrap();
    let decline = async |id: &str| {
        let input = types::DeclineHandshakeRequest { handshake_id: id.to_owned() };
        stand.call_from::<op::DeclineHandshake>(&stand.member, "/", input).await
    };
    let cancel = async |id: &str| {
        let input = types::CancelHandshakeRequest { handshake_id: id.to_owned() };
        stand.call::<op::CancelHandshake>(input).await
    };
    let declined = sent().await;
    decline(&declined).await.unwrap();
    assert_eq!(code(stand.accept(&stand.member, &declined).await), "InvalidHandshakeTransitionException");
    let cancelled = sent().await;
    cancel(&cancelled).await.unwrap();
    assert_eq!(code(cancel(&cancelled).await), "HandshakeAlreadyInStateException");
    assert_eq!(code(decline(&cancelled).await), "InvalidHandshakeTransitionException");
    let old = sent().await;
    stand.world.clock.advance(Duration::from_days(15));
    assert_eq!(code(stand.accept(&stand.member, &old).await), "InvalidHandshakeTransitionException");
    let list = Input::<op::ListHandshakesForOrganization>::default();
    let listed = stand.call::<op::ListHandshakesForOrganization>(list.clone()).await.unwrap();
    assert_eq!(listed.handshakes.unwrap().len(), 3);
    stand.world.clock.advance(Duration::from_days(30));
    let listed = stand.call::<op::ListHandshakesForOrganization>(list).await.unwrap();
    assert_eq!(listed.handshakes.unwrap().len(), 0);
    assert_eq!(code(stand.accept(&stand.member, &old).await), "HandshakeNotFoundException");
}

#[tokio::test]
async fn an_organization_is_ended_and_begun_again_with_billing_alone_until_all_agree() {
    let stand = Stand::new().await;
    let delete = async || stand.call::<op::DeleteOrganization>(Unit {}).await;
    assert_eq!(code(delete().await), "OrganizationNotEmptyException");
    let create = || types::CreateOrganizationRequest {
        feature_set: Some(types::OrganizationFeatureSet::ConsolidatedBilling),
    };
    let twice = stand.call::<op::CreateOrganization>(create()).await;
    assert_eq!(code(twice), "AlreadyInOrganizationException");
    stand.world.clock.advance(Duration::from_days(4));
    stand.remove().await.unwrap();
    delete().await.unwrap();
    let gone = stand.call::<op::DescribeOrganization>(Unit {}).await;
    assert_eq!(code(gone), "AWSOrganizationsNotInUseException");
    let made = stand.call::<op::CreateOrganization>(create()).await.unwrap().organization.unwrap();
    assert_eq!(made.feature_set, Some(types::OrganizationFeatureSet::ConsolidatedBilling));
    let scp = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;
    let early = stand.create(PolicyType::ServiceControlPolicy, "Nothing", scp).await;
    assert_eq!(code(early), "PolicyTypeNotAvailableForOrganizationException");

    // An account that was invited has to agree first.
    let invitation = stand.invite(&stand.member, HandshakePartyType::Account).await.unwrap().id.unwrap();
    stand.accept(&stand.member, &invitation).await.unwrap();
    let enable = async || {
        let input = Input::<op::EnableAllFeatures>::default();
        stand.call::<op::EnableAllFeatures>(input).await.map(|sent| sent.handshake.unwrap())
    };
    let whole = enable().await.unwrap();
    assert_eq!(whole.state, Some(HandshakeState::Requested));
    assert_eq!(reason(enable().await), "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION");
    let invited = stand.invite("222222222222", HandshakePartyType::Account).await;
    assert_eq!(reason(invited), "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES");
    let whole = whole.id.unwrap();
    assert_eq!(code(stand.accept(MANAGEMENT, &whole).await), "InvalidHandshakeTransitionException");
    let parts = types::HandshakeFilter { action_type: None, parent_handshake_id: Some(whole.clone()) };
    let list = Input::<op::ListHandshakesForAccount> { filter: Some(parts), ..Default::default() };
    let parts = stand.call_from::<op::ListHandshakesForAccount>(&stand.member, "/", list).await.unwrap();
    let part = parts.handshakes.unwrap().remove(0).id.unwrap();
    stand.accept(&stand.member, &part).await.unwrap();
    stand.accept(MANAGEMENT, &whole).await.unwrap();
    stand.create(PolicyType::ServiceControlPolicy, "Nothing", scp).await.unwrap();
    assert_eq!(reason(enable().await), "ORGANIZATION_ALREADY_HAS_ALL_FEATURES");
}

#[tokio::test]
async fn a_transfer_is_offered_renamed_and_withdrawn() {
    let stand = Stand::new().await;
    let offer = async |start: &str| {
        let input = types::InviteOrganizationToTransferResponsibilityRequest {
            r#type: types::ResponsibilityTransferType::Billing,
            target: types::HandshakeParty {
                id: "222222222222".to_owned(),
                r#type: HandshakePartyType::Account,
            },
            notes: None,
            start_timestamp: wire::Timestamp::from_iso8601(start).unwrap(),
            source_name: "Bills".to_owned(),
            tags: None,
        };
        stand.call::<op::InviteOrganizationToTransferResponsibility>(input).await
    };
    assert_eq!(reason(offer("2126-03-01T10:00:00Z").await), "START_DATE_NOT_BEGINNING_OF_DAY");
    assert_eq!(reason(offer("2126-03-02T00:00:00Z").await), "START_DATE_NOT_BEGINNING_OF_MONTH");
    assert_eq!(reason(offer("2001-03-01T00:00:00Z").await), "START_DATE_TOO_EARLY");
    let sent = offer("2126-03-01T00:00:00Z").await.unwrap().handshake.unwrap();
    let list = Input::<op::ListInboundResponsibilityTransfers> {
        r#type: types::ResponsibilityTransferType::Billing,
        id: None,
        next_token: None,
        max_results: None,
    };
    let found = stand.call::<op::ListInboundResponsibilityTransfers>(list).await.unwrap();
    let transfer = found.responsibility_transfers.unwrap().remove(0);
    assert_eq!(transfer.status, Some(types::ResponsibilityTransferStatus::Requested));
    let id = transfer.id.unwrap();
    let rename = async || {
        let input = types::UpdateResponsibilityTransferRequest { id: id.clone(), name: "Ours".to_owned() };
        let renamed = stand.call::<op::UpdateResponsibilityTransfer>(input).await;
        renamed.map(|renamed| renamed.responsibility_transfer.unwrap().name.unwrap())
    };
    assert_eq!(rename().await.unwrap(), "Ours");
    let end = types::TerminateResponsibilityTransferRequest { id: id.clone(), end_timestamp: None };
    let ended = stand.call::<op::TerminateResponsibilityTransfer>(end).await;
    assert_eq!(code(ended), "InvalidResponsibilityTransferTransitionException");
    let cancel = types::CancelHandshakeRequest { handshake_id: sent.id.unwrap() };
    stand.call::<op::CancelHandshake>(cancel).await.unwrap();
    assert_eq!(reason(rename().await), "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED");
}

#[tokio::test]
async fn offers_that_ended_make_room_for_new_ones() {
    let stand = Stand::new().await;
    let mut tx = stand.world.app.store.begin();
    for number in 0..limits::TRANSFERS_MAX {
        let transfer = ResponsibilityTransfer {
            id: TransferId::fresh(&*stand.world.app.entropy),
            name: number.to_string(),
            source: HandshakeParty::Email(format!("{number}@technova.example")),
            start: Timestamp(0),
            handshake: HandshakeId::fresh(&*stand.world.app.entropy),
            written: model::HandshakeState::Requested,
            expires: stand.world.app.clock.now().plus(Duration::from_days(1)),
            tags: Vec::new(),
        };
        tx.put(&transfer).await.unwrap();
    }
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    let offer = async || {
        let input = types::InviteOrganizationToTransferResponsibilityRequest {
            r#type: types::ResponsibilityTransferType::Billing,
            target: types::HandshakeParty {
                id: "222222222222".to_owned(),
                r#type: HandshakePartyType::Account,
            },
            notes: None,
            start_timestamp: wire::Timestamp::from_iso8601("2126-03-01T00:00:00Z").unwrap(),
            source_name: "Bills".to_owned(),
            tags: None,
        };
        stand.call::<op::InviteOrganizationToTransferResponsibility>(input).await
    };
    assert_eq!(reason(offer().await), "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION");
    stand.world.clock.advance(Duration::from_days(1));
    offer().await.unwrap();
}

#[tokio::test]
async fn so_many_services_work_across_an_organization_and_no_more() {
    let stand = Stand::new().await;
    let enable = async |service: String| {
        let input = types::EnableAWSServiceAccessRequest { service_principal: service };
        stand.call::<op::EnableAWSServiceAccess>(input).await
    };
    // Identity Center is one from the beginning.
    for number in 1..limits::SERVICES_MAX {
        enable(format!("s{number}.amazonaws.com")).await.unwrap();
    }
    assert_eq!(reason(enable("other.amazonaws.com".to_owned()).await), "MAX_VALUE_EXCEEDED");
    enable("s1.amazonaws.com".to_owned()).await.unwrap();
}

#[tokio::test]
async fn a_full_organization_is_joined_by_nobody() {
    let stand = Stand::new().await;
    stand.world.clock.advance(Duration::from_days(4));
    stand.remove().await.unwrap();
    let sent = stand.invite(&stand.member, HandshakePartyType::Account).await.unwrap().id.unwrap();
    let mut tx = stand.world.app.store.begin();
    for number in 1..limits::ACCOUNTS_MAX {
        let account = model::Account {
            id: format!("5{number:011}").parse().unwrap(),
            parent: model::ParentId::Root(stand.world.founded.organization.root_id.clone()),
            name: "dev".to_owned(),
            email: format!("{number}@technova.example"),
            status: model::AccountStatus::Active,
            invited: false,
            joined: stand.world.app.clock.now(),
            backend: String::new(),
            tags: Vec::new(),
        };
        tx.put(&account).await.unwrap();
    }
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    assert_eq!(reason(stand.accept(&stand.member, &sent).await), "ACCOUNT_NUMBER_LIMIT_EXCEEDED");
    let mut tx = stand.world.app.store.begin();
    tx.delete::<model::Account>(&"500000000001".parse().unwrap()).await.unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    stand.accept(&stand.member, &sent).await.unwrap();
}

#[tokio::test]
async fn ten_accounts_or_a_tenth_of_all_are_closed_in_a_month() {
    let stand = Stand::new().await;
    let close = async |account: &str| {
        let input = types::CloseAccountRequest { account_id: account.to_owned() };
        stand.call::<op::CloseAccount>(input).await
    };
    let mut accounts = vec![stand.member.clone()];
    for number in 0..10 {
        let account = types::CreateAccountRequest {
            email: format!("dev{number}@technova.example"),
            account_name: "dev".to_owned(),
            ..Default::default()
        };
        let made = stand.call::<op::CreateAccount>(account).await.unwrap();
        accounts.push(made.create_account_status.unwrap().account_id.unwrap());
    }
    let last = accounts.pop().unwrap();
    for account in &accounts {
        close(account).await.unwrap();
    }
    assert_eq!(reason(close(&last).await), "CLOSE_ACCOUNT_QUOTA_EXCEEDED");
    stand.world.clock.advance(Duration::from_days(30));
    close(&last).await.unwrap();
}
