//! OpenID Connect providers, account settings, MFA devices and reports of accounts' IAM.

use model::{
    AccessReport, AccountId, CredentialReport, IamPasswordPolicy, IamSettings, LastUse, MfaDevice,
    OidcProvider, OrganizationId, OutboundFederation, OutboundKey, RoleDeletion, RootAccess, ServiceAccess,
    Tag, Timestamp,
};

use super::form::{indexes, record};
use crate::{Entries, Stored, Table};

record! {
    /// A stored OpenID Connect provider.
    OidcProvider as OidcProviderRecord v 1 {
        account: AccountId,
        url: String,
        created: Timestamp,
    } unset {
        client_ids: Vec<String>,
        thumbprints: Vec<String>,
        tags: Vec<Tag>,
    }
}

impl Stored for OidcProvider {
    type Key = (AccountId, String);
    const TABLE: Table = Table::OidcProviders;

    fn key(&self) -> Self::Key {
        (self.account.clone(), self.url.clone())
    }
}

record! {
    /// The stored settings of an account.
    IamSettings as IamSettingsRecord v 1 {
        account: AccountId,
    } unset {
        alias: Option<String>,
        password_policy: Option<IamPasswordPolicy>,
        long_global_tokens: bool,
        outbound_federation: Option<OutboundFederation>,
    }
}

record! {
    /// A stored password policy.
    IamPasswordPolicy as IamPasswordPolicyRecord {
        length_min: u32,
        symbols: bool,
        numbers: bool,
        uppercase: bool,
        lowercase: bool,
        users_may_change: bool,
    } unset {
        age_days_max: Option<u32>,
        reuse_prevention: Option<u32>,
        hard_expiry: Option<bool>,
    }
}

record! {
    /// How an account's tokens for other parties are stored.
    OutboundFederation as OutboundFederationRecord {
        issuer: String,
        enabled: bool,
    } unset {
        keys: Vec<OutboundKey>,
    }
}

record! {
    /// How a key that signs them is stored.
    OutboundKey as OutboundKeyRecord {
        id: String,
        algorithm: String,
        public: String,
        sealed_key: String,
    }
}

indexes! {
    /// Settings by the account's alias.
    AccountByAlias of IamSettings, unique (String,);
    /// MFA devices by account, then the unique id of the user they are assigned to.
    MfaDeviceByUser of MfaDevice, shared (AccountId, String);
}

impl Stored for IamSettings {
    type Key = AccountId;
    const TABLE: Table = Table::IamSettings;
    const INDEXES: &'static [Table] = &[Table::AccountByAlias];

    fn key(&self) -> Self::Key {
        self.account.clone()
    }

    fn index(&self, entries: &mut Entries) {
        if let Some(alias) = &self.alias {
            entries.add::<AccountByAlias>((alias,));
        }
    }
}

record! {
    /// The stored root access of an organization.
    RootAccess as RootAccessRecord v 1 {
        organization: OrganizationId,
        credentials_management: bool,
        sessions: bool,
    }
}

impl Stored for RootAccess {
    type Key = OrganizationId;
    const TABLE: Table = Table::RootAccess;

    fn key(&self) -> Self::Key {
        self.organization.clone()
    }
}

record! {
    /// A stored MFA device.
    MfaDevice as MfaDeviceRecord v 1 {
        account: AccountId,
        name: String,
        path: String,
        sealed_seed: String,
        drift: i64,
        created: Timestamp,
        tries: u32,
        tries_since: Timestamp,
    } unset {
        user: Option<String>,
        enabled: Option<Timestamp>,
        last_step: Option<i64>,
        used_steps: Vec<i64>,
        tags: Vec<Tag>,
    }
}

impl Stored for MfaDevice {
    type Key = (AccountId, String);
    const TABLE: Table = Table::MfaDevices;
    const INDEXES: &'static [Table] = &[Table::MfaDeviceByUser];

    fn key(&self) -> Self::Key {
        (self.account.clone(), self.serial())
    }

    fn index(&self, entries: &mut Entries) {
        if let Some(user) = &self.user {
            entries.add::<MfaDeviceByUser>((&self.account, user));
        }
    }
}

record! {
    /// A stored credential report.
    CredentialReport as CredentialReportRecord v 1 {
        account: AccountId,
        content: String,
        generated: Timestamp,
    }
}

impl Stored for CredentialReport {
    type Key = AccountId;
    const TABLE: Table = Table::CredentialReports;

    fn key(&self) -> Self::Key {
        self.account.clone()
    }
}

record! {
    /// A stored deletion of a service-linked role.
    RoleDeletion as RoleDeletionRecord v 1 {
        account: AccountId,
        task: String,
        done: Timestamp,
    } unset {
        failure: Option<String>,
    }
}

impl Stored for RoleDeletion {
    type Key = (AccountId, String);
    const TABLE: Table = Table::RoleDeletions;

    fn key(&self) -> Self::Key {
        (self.account.clone(), self.task.clone())
    }
}

record! {
    /// A stored report on last use.
    AccessReport as AccessReportRecord v 1 {
        account: AccountId,
        id: String,
        subject: String,
        owner: String,
        with_actions: bool,
        created: Timestamp,
        completed: Timestamp,
        services: Vec<ServiceAccess>,
    } unset {
        entities: Vec<String>,
    }
}

record! {
    /// One service in a stored report.
    ServiceAccess as ServiceAccessRecord {
        namespace: String,
    } unset {
        used: Vec<LastUse>,
        actions: Vec<(String, LastUse)>,
    }
}

record! {
    /// One use in a stored report.
    LastUse as LastUseRecord {
        entity: String,
        time: Timestamp,
        region: String,
    }
}

impl Stored for AccessReport {
    type Key = (AccountId, String);
    const TABLE: Table = Table::AccessReports;

    fn key(&self) -> Self::Key {
        (self.account.clone(), self.id.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::form::is_stored_as;

    fn account() -> AccountId {
        "111122223333".parse().unwrap()
    }

    #[test]
    fn oidc_providers_keep_their_stored_form() {
        let provider = OidcProvider {
            account: account(),
            url: "id.example.com/a".into(),
            client_ids: vec!["c".into()],
            thumbprints: vec!["00".into()],
            tags: Vec::new(),
            created: Timestamp(1),
        };
        is_stored_as(
            &provider,
            concat!(
                r#"{"v":1,"account":"111122223333","url":"id.example.com/a","created":1,"#,
                r#""client_ids":["c"],"thumbprints":["00"]}"#,
            ),
        );
    }

    #[test]
    fn settings_keep_their_stored_form() {
        is_stored_as(&IamSettings::of(account()), r#"{"v":1,"account":"111122223333"}"#);
        let settings = IamSettings {
            alias: Some("acme".into()),
            password_policy: Some(IamPasswordPolicy { age_days_max: Some(90), ..IamPasswordPolicy::UNTOLD }),
            long_global_tokens: true,
            outbound_federation: Some(OutboundFederation {
                issuer: "i".into(),
                enabled: false,
                keys: vec![OutboundKey {
                    id: "k".into(),
                    algorithm: "RS256".into(),
                    public: "{}".into(),
                    sealed_key: "s".into(),
                }],
            }),
            ..IamSettings::of(account())
        };
        is_stored_as(
            &settings,
            concat!(
                r#"{"v":1,"account":"111122223333","alias":"acme","password_policy":{"length_min":6,"#,
                r#""symbols":false,"numbers":false,"uppercase":false,"lowercase":false,"#,
                r#""users_may_change":false,"age_days_max":90},"long_global_tokens":true,"#,
                r#""outbound_federation":{"issuer":"i","enabled":false,"keys":[{"id":"k","#,
                r#""algorithm":"RS256","public":"{}","sealed_key":"s"}]}}"#,
            ),
        );
        let organization = "o-abcdefghij".parse().unwrap();
        is_stored_as(
            &RootAccess { organization, credentials_management: true, sessions: false },
            r#"{"v":1,"organization":"o-abcdefghij","credentials_management":true,"sessions":false}"#,
        );
    }

    #[test]
    fn mfa_devices_keep_their_stored_form() {
        let device = MfaDevice {
            account: account(),
            name: "ann".into(),
            path: "/".into(),
            sealed_seed: "s".into(),
            user: Some("AIDAABCDEFGHIJKLMNOPQ".into()),
            enabled: Some(Timestamp(2)),
            drift: -1,
            last_step: Some(7),
            used_steps: vec![8],
            tries: 2,
            tries_since: Timestamp(3),
            tags: Vec::new(),
            created: Timestamp(1),
        };
        is_stored_as(
            &device,
            concat!(
                r#"{"v":1,"account":"111122223333","name":"ann","path":"/","sealed_seed":"s","drift":-1,"#,
                r#""created":1,"tries":2,"tries_since":3,"user":"AIDAABCDEFGHIJKLMNOPQ","enabled":2,"#,
                r#""last_step":7,"used_steps":[8]}"#,
            ),
        );
    }

    #[test]
    fn reports_keep_their_stored_form() {
        is_stored_as(
            &CredentialReport { account: account(), content: "user".into(), generated: Timestamp(1) },
            r#"{"v":1,"account":"111122223333","content":"user","generated":1}"#,
        );
        is_stored_as(
            &RoleDeletion { account: account(), task: "task/a".into(), done: Timestamp(1), failure: None },
            r#"{"v":1,"account":"111122223333","task":"task/a","done":1}"#,
        );
        let last = LastUse { entity: "e".into(), time: Timestamp(3), region: "r".into() };
        let report = AccessReport {
            account: account(),
            id: "i".into(),
            subject: "s".into(),
            owner: "o".into(),
            entities: vec!["e".into()],
            with_actions: true,
            created: Timestamp(1),
            completed: Timestamp(2),
            services: vec![ServiceAccess {
                namespace: "iam".into(),
                used: vec![last.clone()],
                actions: vec![("GetRole".into(), last)],
            }],
        };
        is_stored_as(
            &report,
            concat!(
                r#"{"v":1,"account":"111122223333","id":"i","subject":"s","owner":"o","with_actions":true,"#,
                r#""created":1,"completed":2,"services":[{"namespace":"iam","used":[{"entity":"e","#,
                r#""time":3,"region":"r"}],"actions":[["GetRole",{"entity":"e","time":3,"#,
                r#""region":"r"}]]}],"entities":["e"]}"#,
            ),
        );
    }
}
