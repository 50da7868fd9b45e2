//! The one list of tables, from which every engine makes its own.

macro_rules! tables {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// A table: of nouns, or an index whose rows say under which key a noun is found.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Table {
            $($(#[$doc])* $variant,)*
        }

        impl Table {
            /// Every table.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its name in SQL and in messages; an identifier that needs no quotes.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

impl Table {
    /// Its place in [`Table::ALL`]; not stable between releases, so never stored.
    pub const fn number(self) -> usize {
        self as usize
    }
}

tables! {
    /// The organization.
    Organizations = "organizations",
    /// Organizational units.
    OrganizationalUnits = "organizational_units",
    /// Organizational units by parent and name.
    OuByParent = "ou_by_parent",
    /// Accounts.
    Accounts = "accounts",
    /// Accounts by parent.
    AccountByParent = "account_by_parent",
    /// Accounts by e-mail address.
    AccountByEmail = "account_by_email",
    /// Statuses of CreateAccount calls.
    CreateAccountRequests = "create_account_requests",
    /// Accounts that belong to no organization.
    StandaloneAccounts = "standalone_accounts",
    /// The same by e-mail address.
    StandaloneByEmail = "standalone_by_email",
    /// Policies of the organization.
    OrganizationPolicies = "organization_policies",
    /// The same by type and name.
    OrganizationPolicyByName = "organization_policy_by_name",
    /// What is attached to the root, units and accounts.
    PolicyAttachments = "policy_attachments",
    /// The same by policy.
    AttachmentByPolicy = "attachment_by_policy",
    /// The organization's own resource policy.
    OrganizationResourcePolicies = "organization_resource_policies",
    /// Services that may work across the organization.
    TrustedServices = "trusted_services",
    /// Accounts that administer services for the organization.
    DelegatedAdministrators = "delegated_administrators",
    /// The same by service.
    DelegatedByService = "delegated_by_service",
    /// Handshakes.
    Handshakes = "handshakes",
    /// Handshakes by whom they are for.
    HandshakeByParty = "handshake_by_party",
    /// Transfers of responsibility.
    ResponsibilityTransfers = "responsibility_transfers",
    /// Instances.
    Instances = "instances",
    /// Instances by identity store.
    InstanceByStore = "instance_by_store",
    /// Account instances by owner.
    AccountInstanceByOwner = "account_instance_by_owner",
    /// Account instances that were deleted, and are not cleared away yet.
    EndedInstances = "ended_instances",
    /// The keys with which instances sign assertions.
    SigningKeys = "signing_keys",
    /// Users.
    Users = "users",
    /// Users by name.
    UserByName = "user_by_name",
    /// Users by e-mail address.
    UserByEmail = "user_by_email",
    /// Users by the ids that other systems gave them.
    UserByExternalId = "user_by_external_id",
    /// Groups.
    Groups = "groups",
    /// Groups by name.
    GroupByName = "group_by_name",
    /// Groups by the ids that other systems gave them.
    GroupByExternalId = "group_by_external_id",
    /// Memberships.
    Memberships = "memberships",
    /// Memberships by group.
    MembershipByGroup = "membership_by_group",
    /// Memberships by user.
    MembershipByUser = "membership_by_user",
    /// How many users and groups there are.
    Populations = "populations",
    /// Permission sets.
    PermissionSets = "permission_sets",
    /// Permission sets by name.
    PermissionSetByName = "permission_set_by_name",
    /// Assignments, by account first.
    Assignments = "assignments",
    /// Assignments by principal.
    AssignmentByPrincipal = "assignment_by_principal",
    /// Assignments by permission set.
    AssignmentBySet = "assignment_by_set",
    /// Permission sets as they were brought into accounts.
    Provisioned = "provisioned",
    /// The same by account.
    ProvisionedByAccount = "provisioned_by_account",
    /// Asynchronous requests.
    ProvisionRequests = "provision_requests",
    /// Asynchronous requests by kind, newest first.
    RequestByKind = "request_by_kind",
    /// Asynchronous requests that are not done, by lane and account.
    RequestPending = "request_pending",
    /// Asynchronous requests that are not done, by what they are about.
    RequestBySubject = "request_by_subject",
    /// Password hashes.
    PasswordCredentials = "password_credentials",
    /// One-time links to set a password.
    PasswordLinks = "password_links",
    /// One-time links by user.
    PasswordLinkByUser = "password_link_by_user",
    /// Counters of failed sign-ins.
    SignInThrottles = "sign_in_throttles",
    /// Access keys.
    AccessKeys = "access_keys",
    /// When access keys and roles were last used.
    LastUsed = "last_used",
    /// Access keys by owner.
    AccessKeyByOwner = "access_key_by_owner",
    /// Roles.
    Roles = "roles",
    /// Roles by unique id.
    RoleById = "role_by_id",
    /// Roles by the managed policies that they use.
    RoleByPolicy = "role_by_policy",
    /// SAML providers.
    SamlProviders = "saml_providers",
    /// Customer managed policies.
    CustomerPolicies = "customer_policies",
    /// OpenID Connect providers.
    OidcProviders = "oidc_providers",
    /// What accounts have set for themselves.
    IamSettings = "iam_settings",
    /// Settings by the account's alias.
    AccountByAlias = "account_by_alias",
    /// Centralized root access of organizations.
    RootAccess = "root_access",
    /// Virtual MFA devices.
    MfaDevices = "mfa_devices",
    /// Virtual MFA devices by the user they are assigned to.
    MfaDeviceByUser = "mfa_device_by_user",
    /// Credential reports.
    CredentialReports = "credential_reports",
    /// Deletions of service-linked roles.
    RoleDeletions = "role_deletions",
    /// Reports on when services were last used.
    AccessReports = "access_reports",
    /// IAM users.
    IamUsers = "iam_users",
    /// IAM users by unique id.
    IamUserById = "iam_user_by_id",
    /// IAM users by the groups they are in.
    IamUserByGroup = "iam_user_by_group",
    /// IAM users by the managed policies that they use.
    IamUserByPolicy = "iam_user_by_policy",
    /// Groups of IAM users.
    IamGroups = "iam_groups",
    /// Groups of IAM users by unique id.
    IamGroupById = "iam_group_by_id",
    /// Groups of IAM users by the managed policies that they use.
    IamGroupByPolicy = "iam_group_by_policy",
    /// Passwords of IAM users.
    LoginProfiles = "login_profiles",
    /// Instance profiles.
    InstanceProfiles = "instance_profiles",
    /// Instance profiles by role.
    InstanceProfileByRole = "instance_profile_by_role",
    /// Portal sessions.
    PortalSessions = "portal_sessions",
    /// Portal sessions by user.
    SessionByUser = "session_by_user",
    /// Tokens.
    Tokens = "tokens",
    /// Tokens by session.
    TokenBySession = "token_by_session",
    /// Device authorizations.
    DeviceGrants = "device_grants",
    /// Device authorizations by user code.
    DeviceByUserCode = "device_by_user_code",
    /// Authorization codes.
    AuthorizationCodes = "authorization_codes",
    /// The audit trail.
    AuditEvents = "audit_events",
    /// Assignments by the rules that give them.
    AssignmentByRule = "assignment_by_rule",
    /// Assignments by the grants that give them.
    AssignmentByGrant = "assignment_by_grant",
    /// Assignment rules.
    AssignmentRules = "assignment_rules",
    /// Assignment rules by name.
    AssignmentRuleByName = "assignment_rule_by_name",
    /// Assignment rules by permission set.
    AssignmentRuleBySet = "assignment_rule_by_set",
    /// Grants.
    Grants = "grants",
    /// Grants by their end.
    GrantByEnd = "grant_by_end",
    /// Grants by principal.
    GrantByPrincipal = "grant_by_principal",
    /// Grants by account.
    GrantByAccount = "grant_by_account",
    /// Grants by permission set, then end.
    GrantBySet = "grant_by_set",
    /// Accounts that refused a rule or a grant.
    Unreached = "unreached",
    /// Groups that are members of groups, by parent.
    GroupNestings = "group_nestings",
    /// The same by member.
    NestingByMember = "nesting_by_member",
    /// Parts of asynchronous requests for all accounts, by request and account.
    PartByAccount = "part_by_account",
    /// The same that have not succeeded, by request and status.
    PartByStatus = "part_by_status",
    /// Whose turn it is to work on an account's roles.
    ProvisionLeases = "provision_leases",
    /// What was found when accounts were last compared with what was provisioned.
    Inspections = "inspections",
    /// The same where somebody asked for the next.
    InspectionWanted = "inspection_wanted",
    /// The same where something differs.
    InspectionDrifted = "inspection_drifted",
    /// How far the round through an instance's accounts has come.
    InspectionRounds = "inspection_rounds",
    /// Connections to accounts that are kept elsewhere.
    AccountConnections = "account_connections",
    /// Accounts that are kept elsewhere.
    ForeignAccounts = "foreign_accounts",
    /// The same by connection.
    ForeignAccountByConnection = "foreign_account_by_connection",
    /// Trusted token issuers.
    TrustedTokenIssuers = "trusted_token_issuers",
    /// Tokens by which clients' requests are known again.
    ClientTokens = "client_tokens",
    /// Applications.
    Applications = "applications",
    /// Who is assigned to applications.
    ApplicationAssignments = "application_assignments",
    /// The same by principal.
    ApplicationAssignmentByPrincipal = "application_assignment_by_principal",
    /// Account access of instances.
    AccessApplications = "access_applications",
    /// The same by instance.
    AccessApplicationByInstance = "access_application_by_instance",
    /// The same by tenant.
    AccessApplicationByTenant = "access_application_by_tenant",
    /// Who may enter roles that accounts own themselves.
    Entitlements = "entitlements",
    /// The same by principal.
    EntitlementByPrincipal = "entitlement_by_principal",
    /// The same by role.
    EntitlementByRole = "entitlement_by_role",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_identifiers_and_no_two_are_the_same() {
        let mut names: Vec<&str> = Table::ALL.iter().map(|table| table.name()).collect();
        assert!(names.iter().all(|name| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')));
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Table::ALL.len());
    }

    #[test]
    fn numbers_are_places_in_the_list() {
        assert!(Table::ALL.iter().enumerate().all(|(place, table)| table.number() == place));
    }
}
