//! Users, groups and memberships.

use model::identity::{Address, Email, ExternalId, Meta, Name, PhoneNumber, Photo, TypedValue};
use model::{
    Group, GroupId, GroupNesting, IdentityStoreId, Membership, MembershipId, Population, Principal,
    Timestamp, User, UserId, UserStatus,
};

use super::form::{indexes, record, words};
use crate::{Entries, Folded, Stored, Table, Tx};

/// Whether an identity store has a user or a group.
pub async fn has_principal(
    tx: &mut Tx,
    store: &IdentityStoreId,
    principal: &Principal,
) -> fault::Result<bool> {
    match principal {
        Principal::User(id) => tx.exists::<User>(&(store.clone(), id.clone())).await,
        Principal::Group(id) => tx.exists::<Group>(&(store.clone(), id.clone())).await,
    }
}

record! {
    /// A stored user.
    User as UserRecord v 1 {
        store: IdentityStoreId,
        id: UserId,
        user_name: String,
        name: Name,
        status: UserStatus,
        meta: Meta,
    } unset {
        display_name: String,
        nick_name: String,
        profile_url: String,
        emails: Vec<Email>,
        addresses: Vec<Address>,
        phone_numbers: Vec<PhoneNumber>,
        photos: Vec<Photo>,
        roles: Vec<TypedValue>,
        user_type: String,
        title: String,
        preferred_language: String,
        locale: String,
        timezone: String,
        birthdate: String,
        website: String,
        external_ids: Vec<ExternalId>,
        extensions: Vec<(String, String)>,
    }
}

words! { UserStatus as UserStatusRecord { Enabled = "enabled", Disabled = "disabled", } }

record! {
    /// Stored parts of a name.
    Name as NameRecord {} unset {
        formatted: String,
        family_name: String,
        given_name: String,
        middle_name: String,
        honorific_prefix: String,
        honorific_suffix: String,
    }
}

record! {
    /// A stored e-mail address.
    Email as EmailRecord { value: String, } unset { kind: String, primary: bool, }
}

record! {
    /// A stored postal address.
    Address as AddressRecord {} unset {
        street_address: String,
        locality: String,
        region: String,
        postal_code: String,
        country: String,
        formatted: String,
        kind: String,
        primary: bool,
    }
}

record! {
    /// A stored phone number.
    PhoneNumber as PhoneNumberRecord { value: String, } unset { kind: String, primary: bool, }
}

record! {
    /// A stored photo.
    Photo as PhotoRecord { value: String, } unset { kind: String, display: String, primary: bool, }
}

record! {
    /// A stored SCIM role.
    TypedValue as TypedValueRecord { value: String, } unset { kind: String, primary: bool, }
}

record! {
    /// A stored external id.
    ExternalId as ExternalIdRecord { issuer: String, id: String, }
}

record! {
    /// Stored times and authors.
    Meta as MetaRecord {
        created: Timestamp,
        created_by: String,
        updated: Timestamp,
        updated_by: String,
        revision: u64,
    }
}

indexes! {
    /// Users by name, without case.
    UserByName of User, unique (IdentityStoreId, Folded);
    /// Users by e-mail address, without case: primary or not, as AWS finds them (it refuses a second holder).
    UserByEmail of User, unique (IdentityStoreId, Folded);
    /// Users by external id: issuer and id.
    UserByExternalId of User, unique (IdentityStoreId, String, String);
    /// Groups by display name, without case.
    GroupByName of Group, unique (IdentityStoreId, Folded);
    /// Groups by external id: issuer and id.
    GroupByExternalId of Group, unique (IdentityStoreId, String, String);
    /// Memberships by group, then user.
    MembershipByGroup of Membership, unique (IdentityStoreId, GroupId, UserId);
    /// Memberships by user, then group.
    MembershipByUser of Membership, unique (IdentityStoreId, UserId, GroupId);
    /// Groups in groups by member, then parent.
    NestingByMember of GroupNesting, unique (IdentityStoreId, GroupId, GroupId);
}

impl Stored for User {
    type Key = (IdentityStoreId, UserId);
    const TABLE: Table = Table::Users;
    const INDEXES: &'static [Table] = &[Table::UserByName, Table::UserByEmail, Table::UserByExternalId];

    fn key(&self) -> Self::Key {
        (self.store.clone(), self.id.clone())
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<UserByName>((&self.store, &Folded::of(&self.user_name)));
        for email in self.emails.iter().filter(|email| !email.value.is_empty()) {
            entries.add::<UserByEmail>((&self.store, &Folded::of(&email.value)));
        }
        for external in &self.external_ids {
            entries.add::<UserByExternalId>((&self.store, &external.issuer, &external.id));
        }
    }
}

record! {
    /// A stored group.
    Group as GroupRecord v 1 {
        store: IdentityStoreId,
        id: GroupId,
        display_name: String,
        meta: Meta,
    } unset {
        description: String,
        external_ids: Vec<ExternalId>,
    }
}

impl Stored for Group {
    type Key = (IdentityStoreId, GroupId);
    const TABLE: Table = Table::Groups;
    const INDEXES: &'static [Table] = &[Table::GroupByName, Table::GroupByExternalId];

    fn key(&self) -> Self::Key {
        (self.store.clone(), self.id.clone())
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<GroupByName>((&self.store, &Folded::of(&self.display_name)));
        for external in &self.external_ids {
            entries.add::<GroupByExternalId>((&self.store, &external.issuer, &external.id));
        }
    }
}

record! {
    /// A stored group in a group.
    GroupNesting as GroupNestingRecord v 1 {
        store: IdentityStoreId,
        parent: GroupId,
        member: GroupId,
        created: Timestamp,
        created_by: String,
    }
}

impl Stored for GroupNesting {
    type Key = (IdentityStoreId, GroupId, GroupId);
    const TABLE: Table = Table::GroupNestings;
    const INDEXES: &'static [Table] = &[Table::NestingByMember];

    fn key(&self) -> Self::Key {
        (self.store.clone(), self.parent.clone(), self.member.clone())
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<NestingByMember>((&self.store, &self.member, &self.parent));
    }
}

record! {
    /// A stored membership.
    Membership as MembershipRecord v 1 {
        store: IdentityStoreId,
        id: MembershipId,
        group: GroupId,
        user: UserId,
        meta: Meta,
    }
}

impl Stored for Membership {
    type Key = (IdentityStoreId, MembershipId);
    const TABLE: Table = Table::Memberships;
    const INDEXES: &'static [Table] = &[Table::MembershipByGroup, Table::MembershipByUser];

    fn key(&self) -> Self::Key {
        (self.store.clone(), self.id.clone())
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<MembershipByGroup>((&self.store, &self.group, &self.user));
        entries.add::<MembershipByUser>((&self.store, &self.user, &self.group));
    }
}

record! {
    /// A stored population.
    Population as PopulationRecord v 1 {
        store: IdentityStoreId,
        users: u64,
        groups: u64,
    }
}

impl Stored for Population {
    type Key = IdentityStoreId;
    const TABLE: Table = Table::Populations;

    fn key(&self) -> Self::Key {
        self.store.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Key;
    use crate::record::form::is_stored_as;

    fn meta() -> Meta {
        Meta {
            created: Timestamp(1),
            created_by: "root".into(),
            updated: Timestamp(2),
            updated_by: "scim".into(),
            revision: 3,
        }
    }

    fn bare_user() -> User {
        User {
            store: "d-0123456789".parse().unwrap(),
            id: "c4488478-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
            user_name: "Alice".into(),
            name: Name::default(),
            display_name: String::new(),
            nick_name: String::new(),
            profile_url: String::new(),
            emails: Vec::new(),
            addresses: Vec::new(),
            phone_numbers: Vec::new(),
            photos: Vec::new(),
            roles: Vec::new(),
            user_type: String::new(),
            title: String::new(),
            preferred_language: String::new(),
            locale: String::new(),
            timezone: String::new(),
            birthdate: String::new(),
            website: String::new(),
            external_ids: Vec::new(),
            extensions: Vec::new(),
            status: UserStatus::Enabled,
            meta: meta(),
        }
    }

    fn full_user() -> User {
        let text = |text: &str| text.to_owned();
        User {
            name: Name {
                formatted: text("Dr. Alice B. Cole Jr."),
                family_name: text("Cole"),
                given_name: text("Alice"),
                middle_name: text("B."),
                honorific_prefix: text("Dr."),
                honorific_suffix: text("Jr."),
            },
            display_name: text("Alice"),
            nick_name: text("Al"),
            profile_url: text("https://p"),
            emails: vec![Email { value: text("A@x.example"), kind: text("work"), primary: true }],
            addresses: vec![Address {
                street_address: text("1 Road"),
                locality: text("Town"),
                region: text("R"),
                postal_code: text("1"),
                country: text("C"),
                formatted: text("1 Road, Town"),
                kind: text("home"),
                primary: true,
            }],
            phone_numbers: vec![PhoneNumber { value: text("+1"), kind: text("work"), primary: false }],
            photos: vec![Photo {
                value: text("https://f"),
                kind: text("photo"),
                display: text("me"),
                primary: true,
            }],
            roles: vec![TypedValue { value: text("dev"), kind: text("r"), primary: true }],
            user_type: text("Employee"),
            title: text("Engineer"),
            preferred_language: text("en"),
            locale: text("en-GB"),
            timezone: text("Europe/London"),
            birthdate: text("1990-01-01"),
            website: text("https://w"),
            external_ids: vec![ExternalId { issuer: text("https://idp"), id: text("42") }],
            extensions: vec![(text("aws:identitystore:enterprise"), text("{}"))],
            status: UserStatus::Disabled,
            ..bare_user()
        }
    }

    #[test]
    fn users_keep_their_stored_form() {
        is_stored_as(
            &bare_user(),
            concat!(
                r#"{"v":1,"store":"d-0123456789","id":"c4488478-a0e1-700e-3d75-96c6bb641596","#,
                r#""user_name":"Alice","name":{},"status":"enabled","meta":{"created":1,"#,
                r#""created_by":"root","updated":2,"updated_by":"scim","revision":3}}"#,
            ),
        );
        is_stored_as(
            &full_user(),
            concat!(
                r#"{"v":1,"store":"d-0123456789","id":"c4488478-a0e1-700e-3d75-96c6bb641596","#,
                r#""user_name":"Alice","name":{"formatted":"Dr. Alice B. Cole Jr.","#,
                r#""family_name":"Cole","given_name":"Alice","middle_name":"B.","#,
                r#""honorific_prefix":"Dr.","honorific_suffix":"Jr."},"status":"disabled","#,
                r#""meta":{"created":1,"created_by":"root","updated":2,"updated_by":"scim","#,
                r#""revision":3},"display_name":"Alice","nick_name":"Al","profile_url":"https://p","#,
                r#""emails":[{"value":"A@x.example","kind":"work","primary":true}],"#,
                r#""addresses":[{"street_address":"1 Road","locality":"Town","region":"R","#,
                r#""postal_code":"1","country":"C","formatted":"1 Road, Town","kind":"home","#,
                r#""primary":true}],"phone_numbers":[{"value":"+1","kind":"work"}],"#,
                r#""photos":[{"value":"https://f","kind":"photo","display":"me","primary":true}],"#,
                r#""roles":[{"value":"dev","kind":"r","primary":true}],"user_type":"Employee","#,
                r#""title":"Engineer","preferred_language":"en","locale":"en-GB","#,
                r#""timezone":"Europe/London","birthdate":"1990-01-01","website":"https://w","#,
                r#""external_ids":[{"issuer":"https://idp","id":"42"}],"#,
                r#""extensions":[["aws:identitystore:enterprise","{}"]]}"#,
            ),
        );
    }

    #[test]
    fn users_are_found_without_case() {
        let user = full_user();
        let primary = Key::of(&user.key());
        let entries: Vec<(Table, String)> =
            Entries::of(&user, &primary).iter().map(|e| (e.table, e.key.to_string())).collect();
        assert_eq!(
            entries,
            [
                (Table::UserByName, "d-0123456789\talice".to_owned()),
                (Table::UserByEmail, "d-0123456789\ta@x.example".to_owned()),
                (Table::UserByExternalId, "d-0123456789\thttps://idp\t42".to_owned()),
            ]
        );
    }

    #[test]
    fn groups_and_memberships_keep_their_stored_form() {
        let group = Group {
            store: bare_user().store,
            id: "11111111-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
            display_name: "Developers".into(),
            description: "who build".into(),
            external_ids: vec![ExternalId { issuer: "https://idp".into(), id: "7".into() }],
            meta: meta(),
        };
        is_stored_as(
            &group,
            concat!(
                r#"{"v":1,"store":"d-0123456789","id":"11111111-a0e1-700e-3d75-96c6bb641596","#,
                r#""display_name":"Developers","meta":{"created":1,"created_by":"root","updated":2,"#,
                r#""updated_by":"scim","revision":3},"description":"who build","#,
                r#""external_ids":[{"issuer":"https://idp","id":"7"}]}"#,
            ),
        );
        let membership = Membership {
            store: group.store,
            id: "22222222-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
            group: group.id,
            user: bare_user().id,
            meta: meta(),
        };
        is_stored_as(
            &membership,
            concat!(
                r#"{"v":1,"store":"d-0123456789","id":"22222222-a0e1-700e-3d75-96c6bb641596","#,
                r#""group":"11111111-a0e1-700e-3d75-96c6bb641596","#,
                r#""user":"c4488478-a0e1-700e-3d75-96c6bb641596","meta":{"created":1,"#,
                r#""created_by":"root","updated":2,"updated_by":"scim","revision":3}}"#,
            ),
        );
    }

    #[test]
    fn populations_keep_their_stored_form() {
        let population = Population { store: bare_user().store, users: 2, groups: 1 };
        is_stored_as(&population, r#"{"v":1,"store":"d-0123456789","users":2,"groups":1}"#);
    }
}
