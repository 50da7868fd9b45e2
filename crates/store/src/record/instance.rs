//! Instances.

use model::{
    AccountId, Duration, IdentityStoreId, Instance, InstanceId, InstanceSettings, SigningKey, Tag, Timestamp,
};

use super::form::{indexes, record};
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
    } unset { aws_limits_strict: bool, device_authorization_off: bool, }
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
}

impl Stored for Instance {
    type Key = InstanceId;
    const TABLE: Table = Table::Instances;
    const INDEXES: &'static [Table] = &[Table::InstanceByStore];

    fn key(&self) -> Self::Key {
        self.id.clone()
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<InstanceByStore>((&self.identity_store_id,));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::form::is_stored_as;

    #[test]
    fn instances_keep_their_stored_form() {
        let instance = Instance {
            id: "ssoins-0123456789abcdef".parse().unwrap(),
            identity_store_id: "d-0123456789".parse().unwrap(),
            owner: "111122223333".parse().unwrap(),
            name: "TechNova".into(),
            region: "eu-west-1".into(),
            created: Timestamp(1),
            settings: InstanceSettings { aws_limits_strict: true, ..InstanceSettings::default() },
            tags: vec![Tag { key: "team".into(), value: "".into() }],
        };
        is_stored_as(
            &instance,
            concat!(
                r#"{"v":1,"id":"ssoins-0123456789abcdef","identity_store_id":"d-0123456789","#,
                r#""owner":"111122223333","name":"TechNova","region":"eu-west-1","created":1,"#,
                r#""settings":{"portal_session":28800000,"sessions_not_before":0,"#,
                r#""aws_limits_strict":true},"tags":[{"key":"team","value":""}]}"#,
            ),
        );
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
