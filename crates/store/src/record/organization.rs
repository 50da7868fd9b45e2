//! The organization, its organizational units and accounts.

use model::{
    Account, AccountId, AccountStatus, CreateAccountRequest, Organization, OrganizationId,
    OrganizationalUnit, OuId, ParentId, PolicyType, RootId, StandaloneAccount, Tag, Timestamp,
};

use super::form::{indexes, record, words};
use crate::{Entries, Folded, Stored, Table};

record! {
    /// A stored tag.
    Tag as TagRecord { key: String, value: String, }
}

record! {
    /// The stored organization.
    Organization as OrganizationRecord v 1 {
        id: OrganizationId,
        root_id: RootId,
        management_account: AccountId,
        created: Timestamp,
    } unset {
        billing_only: bool,
        policy_types: Vec<PolicyType>,
        controls: u64,
        root_tags: Vec<Tag>,
        closures: Vec<Timestamp>,
    }
}

impl Stored for Organization {
    type Key = OrganizationId;
    const TABLE: Table = Table::Organizations;

    fn key(&self) -> Self::Key {
        self.id.clone()
    }
}

indexes! {
    /// Organizational units by parent, then name.
    OuByParent of OrganizationalUnit, unique (ParentId, String);
    /// Accounts by parent, then id.
    AccountByParent of Account, shared (ParentId,);
    /// Accounts by e-mail address, without case.
    AccountByEmail of Account, unique (Folded,);
    /// Accounts that stand alone by e-mail address, without case.
    StandaloneByEmail of StandaloneAccount, shared (Folded,);
}

record! {
    /// A stored organizational unit.
    OrganizationalUnit as OrganizationalUnitRecord v 1 {
        id: OuId,
        parent: ParentId,
        name: String,
    } unset { tags: Vec<Tag>, }
}

impl Stored for OrganizationalUnit {
    type Key = OuId;
    const TABLE: Table = Table::OrganizationalUnits;
    const INDEXES: &'static [Table] = &[Table::OuByParent];

    fn key(&self) -> Self::Key {
        self.id.clone()
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<OuByParent>((&self.parent, &self.name));
    }
}

words! { AccountStatus as AccountStatusRecord { Active = "active", Suspended = "suspended", } }

record! {
    /// A stored account.
    Account as AccountRecord v 1 {
        id: AccountId,
        parent: ParentId,
        name: String,
        email: String,
        status: AccountStatus,
        joined: Timestamp,
    } unset {
        invited: bool,
        backend: String,
        tags: Vec<Tag>,
    }
}

impl Stored for Account {
    type Key = AccountId;
    const TABLE: Table = Table::Accounts;
    const INDEXES: &'static [Table] = &[Table::AccountByParent, Table::AccountByEmail];

    fn key(&self) -> Self::Key {
        self.id.clone()
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<AccountByParent>((&self.parent,));
        entries.add::<AccountByEmail>((&Folded::of(&self.email),));
    }
}

record! {
    /// A stored account that belongs to no organization.
    StandaloneAccount as StandaloneAccountRecord v 1 {
        id: AccountId,
        name: String,
        email: String,
        status: AccountStatus,
        since: Timestamp,
    }
}

impl Stored for StandaloneAccount {
    type Key = AccountId;
    const TABLE: Table = Table::StandaloneAccounts;
    const INDEXES: &'static [Table] = &[Table::StandaloneByEmail];

    fn key(&self) -> Self::Key {
        self.id.clone()
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<StandaloneByEmail>((&Folded::of(&self.email),));
    }
}

record! {
    /// A stored status of one CreateAccount call.
    CreateAccountRequest as CreateAccountRequestRecord v 1 {
        id: String,
        account_name: String,
        requested: Timestamp,
        completed: Timestamp,
    } unset {
        account_id: Option<AccountId>,
        failure: Option<String>,
    }
}

impl Stored for CreateAccountRequest {
    type Key = String;
    const TABLE: Table = Table::CreateAccountRequests;

    fn key(&self) -> Self::Key {
        self.id.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::form::is_stored_as;

    #[test]
    fn organizations_and_units_keep_their_stored_form() {
        let organization = Organization {
            id: "o-abcdefghij".parse().unwrap(),
            root_id: "r-ab12".parse().unwrap(),
            management_account: "111122223333".parse().unwrap(),
            created: Timestamp(1),
            billing_only: false,
            policy_types: Vec::new(),
            controls: 0,
            root_tags: Vec::new(),
            closures: Vec::new(),
        };
        is_stored_as(
            &organization,
            concat!(
                r#"{"v":1,"id":"o-abcdefghij","root_id":"r-ab12","management_account":"111122223333","#,
                r#""created":1}"#,
            ),
        );
        let with_policies = Organization {
            billing_only: true,
            policy_types: vec![PolicyType::ServiceControl],
            controls: 2,
            root_tags: vec![Tag { key: "a".into(), value: "b".into() }],
            closures: vec![Timestamp(3)],
            ..organization.clone()
        };
        is_stored_as(
            &with_policies,
            concat!(
                r#"{"v":1,"id":"o-abcdefghij","root_id":"r-ab12","management_account":"111122223333","#,
                r#""created":1,"billing_only":true,"policy_types":["SERVICE_CONTROL_POLICY"],"controls":2,"#,
                r#""root_tags":[{"key":"a","value":"b"}],"closures":[3]}"#,
            ),
        );
        let unit = OrganizationalUnit {
            id: "ou-ab12-12345678".parse().unwrap(),
            parent: ParentId::Root(organization.root_id),
            name: "Workloads".into(),
            tags: vec![Tag { key: "a".into(), value: "b".into() }],
        };
        is_stored_as(
            &unit,
            concat!(
                r#"{"v":1,"id":"ou-ab12-12345678","parent":"r-ab12","name":"Workloads","#,
                r#""tags":[{"key":"a","value":"b"}]}"#,
            ),
        );
    }

    #[test]
    fn accounts_keep_their_stored_form() {
        let account = Account {
            id: "111122223333".parse().unwrap(),
            parent: "ou-ab12-12345678".parse().unwrap(),
            name: "dev".into(),
            email: "dev@technova.example".into(),
            status: AccountStatus::Suspended,
            invited: true,
            joined: Timestamp(1),
            backend: String::new(),
            tags: Vec::new(),
        };
        is_stored_as(
            &account,
            concat!(
                r#"{"v":1,"id":"111122223333","parent":"ou-ab12-12345678","name":"dev","#,
                r#""email":"dev@technova.example","status":"suspended","joined":1,"invited":true}"#,
            ),
        );
        is_stored_as(
            &Account { invited: false, backend: "aws".into(), ..account.clone() },
            concat!(
                r#"{"v":1,"id":"111122223333","parent":"ou-ab12-12345678","name":"dev","#,
                r#""email":"dev@technova.example","status":"suspended","joined":1,"backend":"aws"}"#,
            ),
        );
        let alone = StandaloneAccount {
            id: account.id.clone(),
            name: "dev".into(),
            email: "dev@technova.example".into(),
            status: AccountStatus::Active,
            since: Timestamp(1),
        };
        is_stored_as(
            &alone,
            concat!(
                r#"{"v":1,"id":"111122223333","name":"dev","email":"dev@technova.example","#,
                r#""status":"active","since":1}"#,
            ),
        );
        let made = CreateAccountRequest {
            id: "car-1".into(),
            account_name: "dev".into(),
            account_id: Some(account.id),
            failure: None,
            requested: Timestamp(1),
            completed: Timestamp(2),
        };
        is_stored_as(
            &made,
            concat!(
                r#"{"v":1,"id":"car-1","account_name":"dev","requested":1,"completed":2,"#,
                r#""account_id":"111122223333"}"#,
            ),
        );
        let failed =
            CreateAccountRequest { account_id: None, failure: Some("EMAIL_ALREADY_EXISTS".into()), ..made };
        is_stored_as(
            &failed,
            concat!(
                r#"{"v":1,"id":"car-1","account_name":"dev","requested":1,"completed":2,"#,
                r#""failure":"EMAIL_ALREADY_EXISTS"}"#,
            ),
        );
    }
}
