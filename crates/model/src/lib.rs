//! Vestibule's nouns: identifiers, records of the domain, state machines, limits.
//!
//! Architecture invariant: nothing here does I/O, reads a clock, spawns anything or can be serialized. Stored
//! forms live in `store/src/record`, wire forms in `wire`. Each noun that is stored says its `Key:` and
//! `Index:` here, so that the tables can be read off this crate.

#![deny(missing_docs)]

pub mod access;
pub mod account_access;
pub mod application;
pub mod connection;
pub mod credential;
pub mod handshake;
pub mod iam;
pub mod iam_account;
pub mod iam_user;
pub mod id;
pub mod identity;
pub mod instance;
pub mod limits;
pub mod organization;
pub mod organization_policy;
pub mod quota;
pub mod rule;
pub mod session;
pub mod source;
pub mod text;
pub mod time;

pub use access::{Assignment, CustomerPolicyReference, PermissionSet, Principal, Provisioned};
pub use access::{Boundary, ProvisionKind, ProvisionRequest, ProvisionStatus};
pub use access::{Inspection, InspectionRound, InspectionWish, ProvisionLease};
pub use account_access::{AccessApplication, Entitlement};
pub use application::{
    AccessScope, Application, ApplicationAssignment, ApplicationGrant, ApplicationSignIn, AuthorizedIssuer,
    ClientToken, SignInOrigin, TrustedTokenIssuer,
};
pub use connection::{
    AWS_BACKEND, AccountConnection, CredentialSource, ForeignAccount, Partition, UnknownPartition,
};
pub use credential::{AccessKey, KeyOwner, LastUsed, PasswordCredential, PasswordLink, SignInThrottle};
pub use handshake::{Handshake, HandshakeAction, HandshakeParty, HandshakeState, ResponsibilityTransfer};
pub use iam::{CustomerPolicy, PolicyVersion, Role, RoleOwner, SamlProvider};
pub use iam_account::{
    AccessReport, CredentialReport, IamPasswordPolicy, IamSettings, LastUse, MfaDevice, OidcProvider,
    OutboundFederation, OutboundKey, RoleDeletion, RootAccess, ServiceAccess,
};
pub use iam_user::{IamGroup, IamUser, InstanceProfile, LoginProfile};
pub use id::{
    AccessApplicationId, AccountId, ApplicationId, BadId, EntitlementId, GrantId, GroupId, HandshakeId,
    IdentityStoreId, InstanceId, MembershipId, OrganizationId, OrganizationPolicyId, OuId, ParentId,
    PermissionSetId, PolicyTarget, RequestId, ResourcePolicyId, RootId, RuleId, SessionId, TenantId,
    TokenIssuerId, TransferId, UserId,
};
pub use identity::{Group, GroupNesting, Membership, Population, User, UserStatus};
pub use instance::{
    AccessControlAttribute, AdditionalRegion, DriftPolicy, EndedInstance, Instance, InstanceNetwork,
    InstanceSettings, NetworkAccess, SigningKey,
};
pub use organization::{
    Account, AccountStatus, CreateAccountRequest, Organization, OrganizationalUnit, StandaloneAccount,
};
pub use organization_policy::{AttachedPolicy, DelegatedAdministrator, OrganizationPolicy, TrustedService};
pub use organization_policy::{OrganizationResourcePolicy, PolicyAttachments, PolicyType};
pub use quota::Quota;
pub use rule::{AssignmentRule, Grant, GrantStatus, Revocation, RuleScope, TagCondition, Unreached};
pub use session::{
    AuthorizationCode, DeviceGrant, DeviceState, PortalSession, SessionState, Token, TokenKind,
};
pub use source::{AssignmentSource, Giver, Sources, Term, Window};
pub use time::{Clock, Duration, Entropy, Timestamp};

/// A tag on anything of ours. Keys are unique within one resource, compared with case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tag {
    /// 1 to 128 characters.
    pub key: String,
    /// 0 to 256 characters.
    pub value: String,
}

/// One line of the audit trail.
///
/// Key: `(time, id)`. Index: none (`user` and `name` are filtered while reading back in time).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEvent {
    /// When the request was taken.
    pub time: Timestamp,
    /// The event's UUID.
    pub id: String,
    /// CloudTrail `eventName`.
    pub name: String,
    /// CloudTrail `eventSource`.
    pub source: String,
    /// The user name or principal ARN that acted, empty when nobody was recognized.
    pub actor: String,
    /// The whole event as CloudTrail JSON.
    pub json: String,
}
