//! Every bound of the program in one place, each with its unit and where it comes from.
//!
//! AWS's published quotas (aws docs: `singlesignon/latest/userguide/limits`,
//! `organizations_reference_limits`, `IAM/latest/UserGuide/reference_iam-quotas`) are the defaults; bounds of
//! our own say why they are there.

use crate::time::Duration;

/// Largest request body that any listener takes, in bytes (IAM's largest document is 10 MB of SAML metadata).
pub const REQUEST_BODY_BYTES_MAX: usize = 10 * 1024 * 1024;
/// Largest body of one request to S3, in bytes: clients cut larger files into parts, of 8 MB unless told
/// otherwise.
pub const S3_BODY_BYTES_MAX: usize = 32 * 1024 * 1024;
/// Largest body of a portal form, in bytes.
pub const FORM_BODY_BYTES_MAX: usize = 64 * 1024;
/// Longest that reading one request may take.
pub const REQUEST_READ_TIME_MAX: Duration = Duration::from_secs(30);
/// Longest that one operation may take.
pub const OPERATION_TIME_MAX: Duration = Duration::from_secs(60);
/// Connections that one listener holds at once.
pub const CONNECTIONS_MAX: usize = 4096;
/// How long a graceful shutdown waits for what it took.
pub const SHUTDOWN_TIME_MAX: Duration = Duration::from_secs(30);
/// How often a handler is begun again because somebody else committed first.
pub const COMMIT_TRIES_MAX: usize = 16;

/// How many times AWS's number a quota can be set to.
pub const QUOTA_RAISE_MAX: usize = 10;
/// Permission sets per instance.
pub const PERMISSION_SETS_MAX: usize = 3500;
/// Permission sets provisioned to one account.
pub const PERMISSION_SETS_PER_ACCOUNT_MAX: usize = 500;
/// Managed policies (AWS's and customers') per permission set.
pub const MANAGED_POLICIES_PER_SET_MAX: usize = 20;
/// Managed policies attached to one role (IAM quotas).
pub const MANAGED_POLICIES_PER_ROLE_MAX: usize = 10;
/// Inline policy of a permission set, in bytes without white space.
pub const INLINE_POLICY_DENSE_BYTES_MAX: usize = 10_240;
/// Shortest session of a permission set that we take; AWS's own bound is an hour.
pub const ROLE_SESSION_MIN: Duration = Duration::from_mins(15);
/// Longest session of a permission set.
pub const ROLE_SESSION_MAX: Duration = Duration::from_hours(12);
/// Session of a permission set that names none.
pub const ROLE_SESSION_DEFAULT: Duration = Duration::from_hours(1);
/// Tags of one role session in bytes, keys and values together: they travel in the session token, which has
/// to fit into the headers that clients and proxies take.
pub const SESSION_TAGS_BYTES_MAX: usize = 4096;
/// Tags on one resource.
pub const TAGS_MAX: usize = 50;

/// Applications per instance.
pub const APPLICATIONS_MAX: usize = 3000;
/// Scopes that the tokens of one application may have.
pub const APPLICATION_SCOPES_MAX: usize = 25;
/// Trusted token issuers per instance; AWS publishes no number.
pub const TOKEN_ISSUERS_MAX: usize = 100;
/// Regions that an instance may be extended to; AWS publishes no number.
pub const ADDITIONAL_REGIONS_MAX: usize = 20;
/// Policy that says who acts for an application, in bytes; AWS publishes no number.
pub const ACTOR_POLICY_BYTES_MAX: usize = 10_240;
/// How long the token of a client's request is remembered; AWS publishes no time.
pub const CLIENT_TOKEN_LIFE: Duration = Duration::from_days(1);
/// Groups that one role may be opened to by account access (IAM User Guide, "Quotas and limits in account
/// access manager").
pub const GROUPS_PER_ROLE_MAX: usize = 20;
/// Entitlements of one principal that are followed.
pub const ENTITLEMENTS_PER_PRINCIPAL_MAX: usize = 10_000;

/// Users per identity store.
pub const USERS_MAX: usize = 100_000;
/// Groups per identity store.
pub const GROUPS_MAX: usize = 100_000;
/// Groups that one user may be in (also bounds what finding a user's access reads).
pub const GROUPS_PER_USER_MAX: usize = 1000;
/// Groups that one group may have as members, and groups that it may be a member of.
pub const NESTED_GROUPS_MAX: usize = 100;
/// How many groups may follow each other from a group down to a member of a member.
pub const GROUP_DEPTH_MAX: usize = 8;
/// Accounts per organization that we take by default.
pub const ACCOUNTS_MAX: usize = 10_000;
/// Depth of OUs below the root.
pub const OU_DEPTH_MAX: usize = 5;
/// OUs per organization.
pub const OUS_MAX: usize = 2000;
/// Service control policies per organization.
pub const SERVICE_CONTROL_POLICIES_MAX: usize = 10_000;
/// Policies of every other type per organization.
pub const ORGANIZATION_POLICIES_MAX: usize = 1000;
/// Handshakes that one party may have, pending and remembered.
pub const HANDSHAKES_PER_PARTY_MAX: usize = 100;
/// How long an invitation, or the offer of a transfer, can be accepted.
pub const INVITATION_LIFE: Duration = Duration::from_days(15);
/// How long all features can be agreed on.
pub const ALL_FEATURES_LIFE: Duration = Duration::from_days(90);
/// How long a handshake is shown after it ended.
pub const HANDSHAKE_MEMORY: Duration = Duration::from_days(30);
/// How long it can be asked what came of work that is done: a report on last use, the end of a service-linked
/// role, an account that could not be created. AWS publishes no time.
pub const JOB_MEMORY: Duration = Duration::from_days(90);
/// How old a created account has to be before it may leave its organization (Organizations API reference,
/// `WAIT_PERIOD_ACTIVE`).
pub const ACCOUNT_LEAVE_WAIT: Duration = Duration::from_days(4);
/// The window in which closed accounts are counted.
pub const CLOSURE_WINDOW: Duration = Duration::from_days(30);
/// Accounts that may be closed in that window however few there are; otherwise a tenth of all members.
pub const CLOSURES_MIN: usize = 10;
/// Accounts that may be closed in that window however many there are.
pub const CLOSURES_MAX: usize = 1000;
/// Services that may work across one organization.
pub const SERVICES_MAX: usize = 200;
/// Transfers of responsibility that may wait for an answer.
pub const TRANSFERS_MAX: usize = 1000;

/// Shortest portal session.
pub const PORTAL_SESSION_MIN: Duration = Duration::from_mins(15);
/// Longest portal session.
pub const PORTAL_SESSION_MAX: Duration = Duration::from_days(90);
/// Portal session of an instance that names none.
pub const PORTAL_SESSION_DEFAULT: Duration = Duration::from_hours(8);
/// Life of an access token for `sso:account:access`, refreshed while its portal session lives.
pub const ACCESS_TOKEN_LIFE: Duration = Duration::from_hours(1);
/// Life of a client registration.
pub const REGISTRATION_LIFE: Duration = Duration::from_days(90);
/// Life of a device code.
pub const DEVICE_CODE_LIFE: Duration = Duration::from_secs(600);
/// Seconds between two polls of a device code.
pub const DEVICE_POLL_INTERVAL: Duration = Duration::from_secs(1);
/// Life of an authorization code (RFC 6749 section 4.1.2 wants at most ten minutes).
pub const AUTHORIZATION_CODE_LIFE: Duration = Duration::from_secs(60);
/// Scopes in one registration.
pub const SCOPES_MAX: usize = 25;
/// Redirect URIs in one registration.
pub const REDIRECT_URIS_MAX: usize = 10;

/// Shortest password, in characters.
pub const PASSWORD_CHARS_MIN: usize = 8;
/// Longest password, in characters.
pub const PASSWORD_CHARS_MAX: usize = 64;
/// How long a known use of an access key stands for those after it: most requests write nothing for it.
pub const LAST_USE_INTERVAL: Duration = Duration::from_mins(15);
/// Passwords that may not come back.
pub const PASSWORD_HISTORY: usize = 3;
/// Life of a one-time link to set a password.
pub const PASSWORD_LINK_DEFAULT: Duration = Duration::from_days(7);
/// Shortest that an administrator may choose.
pub const PASSWORD_LINK_MIN: Duration = Duration::from_mins(15);
/// Longest that an administrator may choose.
pub const PASSWORD_LINK_MAX: Duration = Duration::from_days(30);
/// Wrong passwords in a row before a user name is locked for a while.
pub const SIGN_IN_FAILURES_MAX: u32 = 5;
/// First lock of a user name; each further failure doubles it.
pub const SIGN_IN_LOCK_FIRST: Duration = Duration::from_mins(1);
/// Longest lock of a user name.
pub const SIGN_IN_LOCK_MAX: Duration = Duration::from_mins(15);
/// Wrong passwords from one address within [`ADDRESS_WINDOW`] before it has to wait.
pub const ADDRESS_FAILURES_MAX: u32 = 100;
/// The window in which failures from one address are counted.
pub const ADDRESS_WINDOW: Duration = Duration::from_mins(10);
/// Wrong device codes that one user may type within [`ADDRESS_WINDOW`] (RFC 8628 section 5.1).
pub const USER_CODE_FAILURES_MAX: u32 = 10;
/// The window in which calls are counted that anybody may make.
pub const ANONYMOUS_WINDOW: Duration = Duration::from_mins(1);
/// Calls of one such operation by one address within [`ANONYMOUS_WINDOW`]: far more than an office or a CI
/// behind one address makes, far less than fills a disk.
pub const ANONYMOUS_CALLS_MAX: u32 = 600;
/// The same for CreateToken, which every waiting device polls once a second, and for entering roles by an
/// identity provider, which each of the workloads behind one address does.
pub const TOKEN_CALLS_MAX: u32 = 3000;
/// How long an issuer's keys are kept before they are asked for again.
pub const ISSUER_KEYS_AGE_MAX: Duration = Duration::from_mins(10);
/// How soon an issuer is asked again that did not answer, or whose keys do not have the one that is wanted.
pub const ISSUER_ASKED_AGAIN_AFTER: Duration = Duration::from_secs(10);
/// Issuers whose keys one server keeps.
pub const ISSUERS_KNOWN_MAX: usize = 1024;
/// Bytes of a discovery document, or of a set of keys.
pub const ISSUER_DOCUMENT_BYTES_MAX: usize = 256 * 1024;
/// How long a discovery document, or a set of keys, may take to come.
pub const ISSUER_ANSWER_TIME_MAX: Duration = Duration::from_secs(5);
/// Documents of issuers that one server waits for at a time.
pub const ISSUER_FETCHES_MAX: usize = 16;
/// Calls that a server counts by itself before the store learns of them.
pub const ANONYMOUS_LOT: u32 = 100;
/// Addresses whose calls one server counts apart within [`ANONYMOUS_WINDOW`].
pub const ANONYMOUS_ADDRESSES_MAX: usize = 65_536;
/// Failures are forgotten this long after the last one, or after its lock.
pub const THROTTLE_MEMORY: Duration = Duration::from_days(1);
/// Longest password that is looked at when signing in, in bytes: what was taken as a password fits four times
/// over.
pub const PASSWORD_ATTEMPT_BYTES_MAX: usize = 1024;
/// Most memory that a password hash given from outside may ask for, in KiB.
pub const PASSWORD_HASH_KIB_MAX: u32 = 65_536;
/// Most passes that a password hash given from outside may ask for.
pub const PASSWORD_HASH_PASSES_MAX: u32 = 10;
/// Most lanes that a password hash given from outside may ask for.
pub const PASSWORD_HASH_LANES_MAX: u32 = 4;
/// Expired rows that housekeeping looks at in one transaction, per table.
pub const SWEEP_PAGE_MAX: usize = 200;
/// Longest name of a client, in bytes.
pub const CLIENT_NAME_BYTES_MAX: usize = 256;
/// Longest scope, in bytes.
pub const SCOPE_BYTES_MAX: usize = 128;
/// Longest redirect URI, in bytes.
pub const REDIRECT_URI_BYTES_MAX: usize = 512;
/// Password hashes that may wait for a turn (each turn takes 19 MiB and some 20 ms).
pub const PASSWORD_QUEUE_MAX: usize = 64;

/// Largest document that `apply` takes, in bytes.
pub const APPLY_DOCUMENT_BYTES_MAX: usize = 8 * 1024 * 1024;
/// Largest audit page.
pub const AUDIT_PAGE_MAX: usize = 1000;
/// Requests that the provisioning worker takes up at once.
pub const PROVISION_BATCH_MAX: usize = 100;
/// How often the provisioning worker looks for requests that other servers took.
pub const PROVISION_POLL_INTERVAL: Duration = Duration::from_secs(2);
/// How long one request may take in an account kept elsewhere before that counts as failed.
pub const PROVISION_CALL_TIME_MAX: Duration = Duration::from_secs(60);
/// How long a worker has an account to itself without saying that it still works on it: so long waits what a
/// server was at when it died, where others share its database.
pub const PROVISION_LEASE: Duration = Duration::from_secs(15);
/// How often a worker says so; and how long that may take before it leaves the account.
pub const PROVISION_LEASE_RENEWED: Duration = Duration::from_secs(5);
/// Accounts kept elsewhere that one server works on at once. Each is worked on by one at a time: AWS takes
/// one change of roles per account at a time (`singlesignon/latest/userguide/limits`).
pub const PROVISION_ACCOUNTS_AT_ONCE_MAX: usize = 32;
/// Longest wait after the first time that an account did not answer or was asked too often; each further time
/// doubles it.
pub const PROVISION_BACKOFF_FIRST: Duration = Duration::from_secs(1);
/// Longest wait however often that was.
pub const PROVISION_BACKOFF_MAX: Duration = Duration::from_mins(1);
/// How long requests for provisioning are shown after they ended.
pub const PROVISION_MEMORY: Duration = Duration::from_days(30);
/// How long it is shown what such a request came to in each account.
pub const PROVISION_PART_MEMORY: Duration = Duration::from_days(7);
/// How often an instance's accounts are looked through for roles that somebody changed, unless it says
/// otherwise.
pub const DRIFT_INTERVAL_DEFAULT: Duration = Duration::from_days(1);
/// The shortest such interval.
pub const DRIFT_INTERVAL_MIN: Duration = Duration::from_mins(15);
/// The longest such interval.
pub const DRIFT_INTERVAL_MAX: Duration = Duration::from_days(90);
/// How often it is looked whether another server was asked to look for drift, or a round is due.
pub const DRIFT_POLL_INTERVAL: Duration = Duration::from_secs(10);
/// Differences that are kept of one account.
pub const DRIFT_DIFFERENCES_MAX: usize = 200;
/// Accounts that one page of a provisioning preview looks at; the model's bound on what is asked for too.
pub const PREVIEW_PAGE_MAX: usize = 50;
/// How long one account may take to be looked at for a preview: a page is answered within
/// [`OPERATION_TIME_MAX`].
pub const PREVIEW_CALL_TIME_MAX: Duration = Duration::from_secs(10);
/// How long a request that our side fails at is tried again.
pub const PROVISION_TRY_TIME_MAX: Duration = Duration::from_mins(15);
/// How often rules and grants are looked at when nothing is heard; their ends are on time without it.
pub const FOLLOW_POLL_INTERVAL: Duration = Duration::from_secs(10);
/// Assignment rules per instance.
pub const RULES_MAX: usize = 1000;
/// Values, patterns and exclusions of each kind in one rule.
pub const RULE_ITEMS_MAX: usize = 100;
/// Rules and grants that may give one assignment, an administrator counted.
pub const ASSIGNMENT_SOURCES_MAX: usize = 100;
/// Longest life of a grant.
pub const GRANT_LIFE_MAX: Duration = Duration::from_days(3 * 366);
/// How long a rule or a grant waits after an account refused before it tries again; doubles each time.
pub const UNREACHED_WAIT_MIN: Duration = Duration::from_mins(1);
/// Longest that it waits.
pub const UNREACHED_WAIT_MAX: Duration = Duration::from_hours(6);
/// Connections to accounts that are kept elsewhere.
pub const ACCOUNT_CONNECTIONS_MAX: usize = 100;
/// How long one call to accounts that are kept elsewhere may take.
pub const PLANE_ANSWER_TIME_MAX: Duration = Duration::from_secs(20);
/// Largest answer to one of them; an inline policy has at most 10,240 characters, a page 1,000 roles.
pub const PLANE_ANSWER_BYTES_MAX: usize = 8 << 20;
/// The first wait for something that was just made and is not to be seen everywhere yet; doubles each time.
pub const PLANE_SETTLE_WAIT: Duration = Duration(250);
/// How often that is waited for, about sixteen seconds in all: IAM takes a few.
pub const PLANE_SETTLE_TRIES_MAX: u32 = 6;
/// Looks at one account that is kept elsewhere that are under way at once.
pub const PLANE_LOOKS_AT_ONCE: usize = 4;
/// Pages of one listing that are read of an account that is kept elsewhere.
pub const PLANE_PAGES_MAX: usize = 1000;
/// A session in an account that is kept elsewhere is renewed this long before it ends.
pub const PLANE_SESSION_RENEWED_BEFORE: Duration = Duration::from_mins(5);
/// How soon whoever has the server's own credentials is asked again when there were no new ones yet.
pub const OWN_CREDENTIALS_ASKED_AGAIN: Duration = Duration::from_mins(1);
/// How long the server's own credentials are kept that do not say when they end.
pub const OWN_CREDENTIALS_KEPT: Duration = Duration::from_mins(15);
/// How long what the machine or its container says of itself may take.
pub const NEAR_ANSWER_TIME_MAX: Duration = Duration::from_secs(5);
/// Largest answer of either.
pub const NEAR_ANSWER_BYTES_MAX: usize = 1 << 16;
/// How long a command that prints credentials may take.
pub const CREDENTIAL_PROCESS_TIME_MAX: Duration = Duration::from_secs(20);
/// Sessions in accounts that are kept elsewhere that are remembered.
pub const PLANE_SESSIONS_MAX: usize = 10_000;
/// How long an assertion that we sign may be used (STS: "Token must be redeemed within 5 minutes of
/// issuance").
pub const ASSERTION_LIFE: Duration = Duration::from_mins(5);
/// Organizational units that one discovery takes (Organizations quotas: 2,000 in one organization).
pub const OUS_DISCOVERED_MAX: usize = 5_000;
/// Accounts that one discovery takes.
pub const ACCOUNTS_DISCOVERED_MAX: usize = 50_000;
