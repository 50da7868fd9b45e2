//! Connections to accounts that are kept elsewhere, and those accounts.

use model::{AccountConnection, AccountId, CredentialSource, ForeignAccount, ParentId, Partition, Timestamp};

use super::form::{indexes, record, words};
use crate::{Entries, Stored, Table};

words! {
    Partition as PartitionRecord { Aws = "aws", AwsCn = "aws-cn", AwsUsGov = "aws-us-gov", }
}

words! {
    CredentialSource as CredentialSourceRecord {
        Ec2InstanceMetadata = "Ec2InstanceMetadata",
        EcsContainer = "EcsContainer",
    }
}

record! {
    /// A stored connection.
    AccountConnection as AccountConnectionRecord v 1 {
        name: String,
        partition: Partition,
        region: String,
        entry_role: String,
        role_path: String,
        role_prefix: String,
        created: Timestamp,
        updated: Timestamp,
    } unset {
        endpoint: Option<String>,
        iam_endpoint: Option<String>,
        sts_endpoint: Option<String>,
        organizations_endpoint: Option<String>,
        profile: Option<String>,
        credential_source: Option<CredentialSource>,
        through: Option<String>,
        external_id: Option<String>,
        parent: Option<ParentId>,
        discovered: Option<Timestamp>,
    }
}

impl Stored for AccountConnection {
    type Key = String;
    const TABLE: Table = Table::AccountConnections;

    fn key(&self) -> Self::Key {
        self.name.clone()
    }
}

indexes! {
    /// Accounts that are kept elsewhere by connection.
    ForeignAccountByConnection of ForeignAccount, shared (String,);
}

record! {
    /// A stored account that is kept elsewhere.
    ForeignAccount as ForeignAccountRecord v 1 {
        account: AccountId,
        connection: String,
    } unset { discovered: bool, }
}

impl Stored for ForeignAccount {
    type Key = AccountId;
    const TABLE: Table = Table::ForeignAccounts;
    const INDEXES: &'static [Table] = &[Table::ForeignAccountByConnection];

    fn key(&self) -> Self::Key {
        self.account.clone()
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<ForeignAccountByConnection>((&self.connection,));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::form::is_stored_as;

    #[test]
    fn connections_and_their_accounts_keep_their_stored_form() {
        let plain = AccountConnection {
            name: "work".into(),
            partition: Partition::AwsUsGov,
            region: "us-gov-west-1".into(),
            endpoint: None,
            iam_endpoint: None,
            sts_endpoint: None,
            organizations_endpoint: None,
            profile: None,
            credential_source: None,
            through: None,
            entry_role: "OrganizationAccountAccessRole".into(),
            external_id: None,
            role_path: "/vestibule/".into(),
            role_prefix: "VestibuleSSO_".into(),
            parent: None,
            created: Timestamp(1),
            updated: Timestamp(2),
            discovered: None,
        };
        let head = concat!(
            r#"{"v":1,"name":"work","partition":"aws-us-gov","region":"us-gov-west-1","#,
            r#""entry_role":"OrganizationAccountAccessRole","role_path":"/vestibule/","#,
            r#""role_prefix":"VestibuleSSO_","created":1,"updated":2"#,
        );
        is_stored_as(&plain, &format!("{head}}}"));
        let full = AccountConnection {
            endpoint: Some("https://plane.example".into()),
            iam_endpoint: Some("https://iam.example".into()),
            sts_endpoint: Some("https://sts.example".into()),
            organizations_endpoint: Some("https://organizations.example".into()),
            profile: Some("work".into()),
            credential_source: Some(CredentialSource::EcsContainer),
            through: Some("arn:aws:iam::111122223333:role/Hub".into()),
            external_id: Some("x".into()),
            parent: Some("r-ab12".parse().unwrap()),
            discovered: Some(Timestamp(3)),
            ..plain
        };
        let rest = concat!(
            r#","endpoint":"https://plane.example","iam_endpoint":"https://iam.example","#,
            r#""sts_endpoint":"https://sts.example","#,
            r#""organizations_endpoint":"https://organizations.example","#,
            r#""profile":"work","credential_source":"EcsContainer","#,
            r#""through":"arn:aws:iam::111122223333:role/Hub","external_id":"x","parent":"r-ab12","#,
            r#""discovered":3}"#,
        );
        is_stored_as(&full, &format!("{head}{rest}"));
        let account = ForeignAccount {
            account: "111122223333".parse().unwrap(),
            connection: "work".into(),
            discovered: true,
        };
        is_stored_as(&account, r#"{"v":1,"account":"111122223333","connection":"work","discovered":true}"#);
    }
}
