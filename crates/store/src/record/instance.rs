//! Instances.

use model::{
    AccessControlAttribute, AccountId, AdditionalRegion, DriftPolicy, Duration, EndedInstance,
    IdentityStoreId, Instance, InstanceId, InstanceNetwork, InstanceSettings, NetworkAccess, Quota,
    SigningKey, Tag, Timestamp,
};

use super::form::{indexes, record, words};
use crate::{Entries, Stored, Table};

record! {
    /// A stored instance.
    Instance as InstanceRecord v 1 {
        id: InstanceId,
        identity_store_id: IdentityStoreId,
        owner: AccountId,
        name: String,
        region: String,
        created: Timestamp,
        settings: InstanceSettings,
    } unset { tags: Vec<Tag>, }
}

record! {
    /// Stored settings of an instance.
    InstanceSettings as InstanceSettingsRecord {
        portal_session: Duration,
        sessions_not_before: Timestamp,
    } unset {
        aws_limits_strict: bool,
        device_authorization_off: bool,
        password_min: Option<u32>,
        password_link: Option<Duration>,
        identity_store_network: Option<NetworkAccess>,
        network: Option<InstanceNetwork>,
        access_control_attributes: Option<Vec<AccessControlAttribute>>,
        role_names_stable: bool,
        drift_policy: Option<DriftPolicy>,
        drift_interval: Option<Duration>,
        additional_regions: Vec<AdditionalRegion>,
        quotas: Vec<(Quota, u64)>,
    }
}

words! { DriftPolicy as DriftPolicyRecord { Off = "off", Report = "report", Repair = "repair", } }

words! {
    Quota as QuotaRecord {
        AccessScopesPerApplication = "access_scopes_per_application",
        Applications = "applications",
        Groups = "groups",
        GroupsPerRole = "groups_per_role",
        ManagedPoliciesPerPermissionSet = "managed_policies_per_permission_set",
        ManagedPoliciesPerRole = "managed_policies_per_role",
        PermissionSets = "permission_sets",
        PermissionSetsPerAccount = "permission_sets_per_account",
        TrustedTokenIssuers = "trusted_token_issuers",
        Users = "users",
    }
}

record! {
    /// A stored Region that an instance was extended to.
    AdditionalRegion as AdditionalRegionRecord { name: String, added: Timestamp, }
}

record! {
    /// A stored attribute for access control.
    AccessControlAttribute as AccessControlAttributeRecord { key: String, source: String, }
}

record! {
    /// Stored network settings of an identity store.
    NetworkAccess as NetworkAccessRecord {
        vpc_endpoint_required: bool,
    } unset {
        api_source_vpcs: Vec<String>,
        api_source_addresses: Vec<String>,
        scim_source_addresses: Vec<String>,
    }
}

record! {
    /// Stored network settings of an instance.
    InstanceNetwork as InstanceNetworkRecord {
        vpc_endpoint_required: bool,
    } unset {
        source_vpcs: Vec<String>,
        source_addresses: Vec<String>,
        exempt_applications: Vec<String>,
    }
}

record! {
    /// A stored signing key.
    SigningKey as SigningKeyRecord v 1 {
        instance: InstanceId,
        certificate: String,
        sealed_key: String,
        created: Timestamp,
        valid_until: Timestamp,
    }
}

impl Stored for SigningKey {
    type Key = InstanceId;
    const TABLE: Table = Table::SigningKeys;

    fn key(&self) -> Self::Key {
        self.instance.clone()
    }
}

indexes! {
    /// Instances by identity store.
    InstanceByStore of Instance, unique (IdentityStoreId,);
    /// Account instances by owner.
    AccountInstanceByOwner of Instance, unique (AccountId,);
}

impl Stored for Instance {
    type Key = InstanceId;
    const TABLE: Table = Table::Instances;
    const INDEXES: &'static [Table] = &[Table::InstanceByStore, Table::AccountInstanceByOwner];

    fn key(&self) -> Self::Key {
        self.id.clone()
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<InstanceByStore>((&self.identity_store_id,));
        if self.id.is_of_account() {
            entries.add::<AccountInstanceByOwner>((&self.owner,));
        }
    }
}

record! {
    /// A stored instance that was deleted.
    EndedInstance as EndedInstanceRecord v 1 {
        id: InstanceId,
        identity_store_id: IdentityStoreId,
    }
}

impl Stored for EndedInstance {
    type Key = InstanceId;
    const TABLE: Table = Table::EndedInstances;

    fn key(&self) -> Self::Key {
        self.id.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::form::{Form as _, is_stored_as};

    #[test]
    fn instances_keep_their_stored_form() {
        let instance = Instance {
            id: "ssoins-0123456789abcdef".parse().unwrap(),
            identity_store_id: "d-0123456789".parse().unwrap(),
            owner: "111122223333".parse().unwrap(),
            name: "TechNova".into(),
            region: "eu-west-1".into(),
            created: Timestamp(1),
            settings: InstanceSettings {
                aws_limits_strict: true,
                role_names_stable: true,
                drift_policy: Some(DriftPolicy::Repair),
                drift_interval: Some(Duration::from_secs(1)),
                ..InstanceSettings::default()
            },
            tags: vec![Tag { key: "team".into(), value: "".into() }],
        };
        is_stored_as(
            &instance,
            concat!(
                r#"{"v":1,"id":"ssoins-0123456789abcdef","identity_store_id":"d-0123456789","#,
                r#""owner":"111122223333","name":"TechNova","region":"eu-west-1","created":1,"#,
                r#""settings":{"portal_session":28800000,"sessions_not_before":0,"#,
                r#""aws_limits_strict":true,"role_names_stable":true,"drift_policy":"repair","#,
                r#""drift_interval":1000},"tags":[{"key":"team","value":""}]}"#,
            ),
        );
    }

    #[test]
    fn ended_instances_keep_their_stored_form() {
        let ended = EndedInstance {
            id: "ins-0123456789abcdef".parse().unwrap(),
            identity_store_id: "d-0123456789".parse().unwrap(),
        };
        is_stored_as(&ended, r#"{"v":1,"id":"ins-0123456789abcdef","identity_store_id":"d-0123456789"}"#);
    }

    #[test]
    fn regions_and_quotas_keep_their_stored_form() {
        let settings = InstanceSettings {
            additional_regions: vec![AdditionalRegion { name: "eu-west-1".into(), added: Timestamp(1) }],
            quotas: vec![(Quota::GroupsPerRole, 40), (Quota::PermissionSets, 7)],
            ..InstanceSettings::default()
        };
        let json = serde_json::to_string(&settings.to_record()).unwrap();
        assert_eq!(
            json,
            concat!(
                r#"{"portal_session":28800000,"sessions_not_before":0,"#,
                r#""additional_regions":[{"name":"eu-west-1","added":1}],"#,
                r#""quotas":[["groups_per_role",40],["permission_sets",7]]}"#,
            )
        );
        assert_eq!(InstanceSettings::from_record(serde_json::from_str(&json).unwrap()), settings);
    }

    #[test]
    fn attributes_for_access_control_keep_their_stored_form() {
        let settings = |attributes| InstanceSettings {
            access_control_attributes: attributes,
            ..InstanceSettings::default()
        };
        let team = AccessControlAttribute { key: "team".into(), source: "${path:title}".into() };
        let stored = |settings: &InstanceSettings| serde_json::to_string(&settings.to_record()).unwrap();
        for (attributes, text) in [
            (None, ""),
            (Some(Vec::new()), r#","access_control_attributes":[]"#),
            (Some(vec![team]), r#","access_control_attributes":[{"key":"team","source":"${path:title}"}]"#),
        ] {
            let settings = settings(attributes);
            let json = stored(&settings);
            let expected = format!(r#"{{"portal_session":28800000,"sessions_not_before":0{text}}}"#);
            assert_eq!(json, expected);
            assert_eq!(InstanceSettings::from_record(serde_json::from_str(&json).unwrap()), settings);
        }
    }

    #[test]
    fn network_settings_keep_their_stored_form() {
        let network = NetworkAccess {
            vpc_endpoint_required: true,
            api_source_vpcs: vec!["vpc-01234567".into()],
            api_source_addresses: vec!["192.0.2.0/24".into()],
            scim_source_addresses: Vec::new(),
        };
        let json = serde_json::to_string(&network.to_record()).unwrap();
        assert_eq!(
            json,
            concat!(
                r#"{"vpc_endpoint_required":true,"api_source_vpcs":["vpc-01234567"],"#,
                r#""api_source_addresses":["192.0.2.0/24"]}"#,
            )
        );
        assert_eq!(NetworkAccess::from_record(serde_json::from_str(&json).unwrap()), network);

        let network = InstanceNetwork {
            vpc_endpoint_required: true,
            source_vpcs: vec!["arn:aws:ec2:us-east-1:111122223333:vpc/vpc-01234567".into()],
            source_addresses: vec!["192.0.2.0/24".into()],
            exempt_applications: Vec::new(),
        };
        let settings = InstanceSettings { network: Some(network.clone()), ..InstanceSettings::default() };
        let json = serde_json::to_string(&settings.to_record()).unwrap();
        assert_eq!(
            json,
            concat!(
                r#"{"portal_session":28800000,"sessions_not_before":0,"#,
                r#""network":{"vpc_endpoint_required":true,"#,
                r#""source_vpcs":["arn:aws:ec2:us-east-1:111122223333:vpc/vpc-01234567"],"#,
                r#""source_addresses":["192.0.2.0/24"]}}"#,
            )
        );
        assert_eq!(InstanceSettings::from_record(serde_json::from_str(&json).unwrap()), settings);
    }

    #[test]
    fn signing_keys_keep_their_stored_form() {
        let key = SigningKey {
            instance: "ssoins-0123456789abcdef".parse().unwrap(),
            certificate: "MIIC".into(),
            sealed_key: "sealed".into(),
            created: Timestamp(1),
            valid_until: Timestamp(2),
        };
        is_stored_as(
            &key,
            concat!(
                r#"{"v":1,"instance":"ssoins-0123456789abcdef","certificate":"MIIC","#,
                r#""sealed_key":"sealed","created":1,"valid_until":2}"#,
            ),
        );
    }
}
