//! Passwords, one-time links, throttles and access keys.

use model::{
    AccessKey, AccountId, IdentityStoreId, KeyOwner, LastUsed, PasswordCredential, PasswordLink,
    SignInThrottle, Timestamp, UserId,
};
use serde::{Deserialize, Serialize};

use super::form::{Form, indexes, record};
use crate::{Entries, KeyPart, KeyWriter, Stored, Table};

record! {
    /// A stored password, as hashes.
    PasswordCredential as PasswordCredentialRecord v 1 {
        store: IdentityStoreId,
        user: UserId,
        hash: String,
        set: Timestamp,
    } unset { history: Vec<String>, }
}

impl Stored for PasswordCredential {
    type Key = (IdentityStoreId, UserId);
    const TABLE: Table = Table::PasswordCredentials;

    fn key(&self) -> Self::Key {
        (self.store.clone(), self.user.clone())
    }
}

record! {
    /// A stored one-time link.
    PasswordLink as PasswordLinkRecord v 1 {
        token_hash: String,
        store: IdentityStoreId,
        user: UserId,
        expires: Timestamp,
    }
}

indexes! {
    /// One-time links by user.
    PasswordLinkByUser of PasswordLink, shared (IdentityStoreId, UserId);
    /// Access keys by account, then owner.
    AccessKeyByOwner of AccessKey, shared (AccountId, KeyOwner);
}

impl Stored for PasswordLink {
    type Key = String;
    const TABLE: Table = Table::PasswordLinks;
    const INDEXES: &'static [Table] = &[Table::PasswordLinkByUser];

    fn key(&self) -> Self::Key {
        self.token_hash.clone()
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<PasswordLinkByUser>((&self.store, &self.user));
    }
}

record! {
    /// A stored counter of failed sign-ins.
    SignInThrottle as SignInThrottleRecord v 1 {
        subject: String,
        failures: u32,
        since: Timestamp,
        locked_until: Timestamp,
    }
}

impl Stored for SignInThrottle {
    type Key = String;
    const TABLE: Table = Table::SignInThrottles;

    fn key(&self) -> Self::Key {
        self.subject.clone()
    }
}

record! {
    /// A stored access key.
    AccessKey as AccessKeyRecord v 1 {
        id: String,
        account: AccountId,
        owner: KeyOwner,
        sealed_secret: String,
        active: bool,
        created: Timestamp,
    }
}

record! {
    /// A stored last use of an access key or a role.
    LastUsed as LastUsedRecord v 1 {
        of: String,
        time: Timestamp,
        service: String,
        region: String,
    }
}

impl Stored for LastUsed {
    type Key = String;
    const TABLE: Table = Table::LastUsed;

    fn key(&self) -> Self::Key {
        self.of.clone()
    }
}

/// Whose a stored access key is.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyOwnerRecord {
    /// The account's root.
    Root,
    /// An IAM user, by unique id.
    User(String),
}

impl Form for KeyOwner {
    type Record = KeyOwnerRecord;
    fn to_record(&self) -> KeyOwnerRecord {
        match self {
            Self::Root => KeyOwnerRecord::Root,
            Self::User(id) => KeyOwnerRecord::User(id.clone()),
        }
    }
    fn from_record(record: KeyOwnerRecord) -> Self {
        match record {
            KeyOwnerRecord::Root => Self::Root,
            KeyOwnerRecord::User(id) => Self::User(id),
        }
    }
}

/// `root` or `user/<user id>`.
impl KeyPart for KeyOwner {
    fn write(&self, key: &mut KeyWriter) {
        match self {
            Self::Root => key.part("root"),
            Self::User(id) => key.part(&format!("user/{id}")),
        }
    }
}

impl Stored for AccessKey {
    type Key = String;
    const TABLE: Table = Table::AccessKeys;
    const INDEXES: &'static [Table] = &[Table::AccessKeyByOwner];

    fn key(&self) -> Self::Key {
        self.id.clone()
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<AccessKeyByOwner>((&self.account, &self.owner));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::form::is_stored_as;

    #[test]
    fn passwords_links_and_throttles_keep_their_stored_form() {
        let password = PasswordCredential {
            store: "d-0123456789".parse().unwrap(),
            user: "c4488478-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
            hash: "$argon2id$1".into(),
            history: vec!["$argon2id$0".into()],
            set: Timestamp(1),
        };
        is_stored_as(
            &password,
            concat!(
                r#"{"v":1,"store":"d-0123456789","user":"c4488478-a0e1-700e-3d75-96c6bb641596","#,
                r#""hash":"$argon2id$1","set":1,"history":["$argon2id$0"]}"#,
            ),
        );
        let link = PasswordLink {
            token_hash: "ab".into(),
            store: password.store,
            user: password.user,
            expires: Timestamp(2),
        };
        is_stored_as(
            &link,
            concat!(
                r#"{"v":1,"token_hash":"ab","store":"d-0123456789","#,
                r#""user":"c4488478-a0e1-700e-3d75-96c6bb641596","expires":2}"#,
            ),
        );
        let throttle = SignInThrottle {
            subject: "address/::1".into(),
            failures: 3,
            since: Timestamp(1),
            locked_until: Timestamp(2),
        };
        is_stored_as(&throttle, r#"{"v":1,"subject":"address/::1","failures":3,"since":1,"locked_until":2}"#);
    }

    #[test]
    fn access_keys_keep_their_stored_form() {
        let key = AccessKey {
            id: "AKIAABCDEFGHIJKLMNOP".into(),
            account: "111122223333".parse().unwrap(),
            owner: KeyOwner::Root,
            sealed_secret: "s".into(),
            active: true,
            created: Timestamp(1),
        };
        is_stored_as(
            &key,
            concat!(
                r#"{"v":1,"id":"AKIAABCDEFGHIJKLMNOP","account":"111122223333","owner":"root","#,
                r#""sealed_secret":"s","active":true,"created":1}"#,
            ),
        );
        is_stored_as(
            &AccessKey { owner: KeyOwner::User("AIDAABCDEFGHIJKLMNOPQ".into()), ..key },
            concat!(
                r#"{"v":1,"id":"AKIAABCDEFGHIJKLMNOP","account":"111122223333","#,
                r#""owner":{"user":"AIDAABCDEFGHIJKLMNOPQ"},"sealed_secret":"s","active":true,"created":1}"#,
            ),
        );
        let last = LastUsed {
            of: "AKIAABCDEFGHIJKLMNOP".into(),
            time: Timestamp(2),
            service: "sts".into(),
            region: "us-east-1".into(),
        };
        let stored = r#"{"v":1,"of":"AKIAABCDEFGHIJKLMNOP","time":2,"service":"sts","region":"us-east-1"}"#;
        is_stored_as(&last, stored);
    }
}
