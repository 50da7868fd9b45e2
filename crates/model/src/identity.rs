//! Users, groups and memberships of an identity store.

use crate::Timestamp;
use crate::id::{GroupId, IdentityStoreId, MembershipId, UserId};

/// Whether a user may sign in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UserStatus {
    /// May sign in.
    #[default]
    Enabled,
    /// Is refused everywhere, at once.
    Disabled,
}

/// A user. Empty texts stand for attributes that are not set.
///
/// Key: `(store, id)`. Index: `user_by_name` `(store, user_name in lower case)`, unique;
/// `user_by_email` `(store, e-mail in lower case)`, one per address, unique;
/// `user_by_external_id` `(store, issuer, external id)`, one per external id, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// Its identity store.
    pub store: IdentityStoreId,
    /// Its id.
    pub id: UserId,
    /// 1 to 128 characters, unique without case.
    pub user_name: String,
    /// Name parts.
    pub name: Name,
    /// How it is shown.
    pub display_name: String,
    /// Nickname.
    pub nick_name: String,
    /// A URL.
    pub profile_url: String,
    /// E-mail addresses; AWS takes one.
    pub emails: Vec<Email>,
    /// Postal addresses; AWS takes one.
    pub addresses: Vec<Address>,
    /// Phone numbers; AWS takes one.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Photos; AWS takes three.
    pub photos: Vec<Photo>,
    /// Roles (a SCIM attribute, no permission); AWS takes one.
    pub roles: Vec<TypedValue>,
    /// Such as `Employee`.
    pub user_type: String,
    /// Job title.
    pub title: String,
    /// Preferred language.
    pub preferred_language: String,
    /// Locale.
    pub locale: String,
    /// Time zone.
    pub timezone: String,
    /// `YYYY-MM-DD`.
    pub birthdate: String,
    /// A URL.
    pub website: String,
    /// Ids that other systems know it by.
    pub external_ids: Vec<ExternalId>,
    /// Extensions by name (`aws:identitystore:enterprise`), each a JSON document as text.
    pub extensions: Vec<(String, String)>,
    /// Whether it may sign in.
    pub status: UserStatus,
    /// Who and when.
    pub meta: Meta,
}

impl User {
    /// An enabled user of whom only the name is known.
    pub fn named(store: IdentityStoreId, id: UserId, user_name: String, meta: Meta) -> Self {
        Self {
            store,
            id,
            user_name,
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
            meta,
        }
    }
}

impl Meta {
    /// Of something that was made just now.
    pub fn new(at: Timestamp, by: &str) -> Self {
        Self { created: at, created_by: by.to_owned(), updated: at, updated_by: by.to_owned(), revision: 0 }
    }

    /// Of the same thing, changed just now.
    #[must_use]
    pub fn changed(&self, at: Timestamp, by: &str) -> Self {
        let revision = self.revision.saturating_add(1);
        Self { updated: at, updated_by: by.to_owned(), revision, ..self.clone() }
    }
}

/// How many users and groups an identity store has: taking one more costs one row, not a count of all.
///
/// Key: `store`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Population {
    /// The identity store.
    pub store: IdentityStoreId,
    /// Its users.
    pub users: u64,
    /// Its groups.
    pub groups: u64,
}

/// The parts of a person's name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// As written in full.
    pub formatted: String,
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Middle name.
    pub middle_name: String,
    /// Such as `Dr.`.
    pub honorific_prefix: String,
    /// Such as `Jr.`.
    pub honorific_suffix: String,
}

/// An e-mail address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Email {
    /// The address.
    pub value: String,
    /// Such as `work`.
    pub kind: String,
    /// Whether it is the one to use.
    pub primary: bool,
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// Street and number.
    pub street_address: String,
    /// City.
    pub locality: String,
    /// State or region.
    pub region: String,
    /// Postal code.
    pub postal_code: String,
    /// Country.
    pub country: String,
    /// As written in full.
    pub formatted: String,
    /// Such as `work`.
    pub kind: String,
    /// Whether it is the one to use.
    pub primary: bool,
}

/// A phone number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PhoneNumber {
    /// The number.
    pub value: String,
    /// Such as `work`.
    pub kind: String,
    /// Whether it is the one to use.
    pub primary: bool,
}

/// A photo, by URL.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Photo {
    /// The URL or data.
    pub value: String,
    /// Such as `photo`.
    pub kind: String,
    /// How it is shown.
    pub display: String,
    /// Whether it is the one to use.
    pub primary: bool,
}

/// A SCIM role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedValue {
    /// The value.
    pub value: String,
    /// Its type.
    pub kind: String,
    /// Whether it is the one to use.
    pub primary: bool,
}

/// The id that another system gave a user or group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExternalId {
    /// Who gave it.
    pub issuer: String,
    /// The id.
    pub id: String,
}

/// When and by whom (principal ARN) something was made and last changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// When it was made.
    pub created: Timestamp,
    /// By whom.
    pub created_by: String,
    /// When it last changed.
    pub updated: Timestamp,
    /// By whom.
    pub updated_by: String,
    /// Counts changes, for optimistic locking.
    pub revision: u64,
}

/// A group.
///
/// Key: `(store, id)`. Index: `group_by_name` `(store, display_name in lower case)`, unique;
/// `group_by_external_id` `(store, issuer, external id)`, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its identity store.
    pub store: IdentityStoreId,
    /// Its id.
    pub id: GroupId,
    /// 1 to 1024 characters, unique without case.
    pub display_name: String,
    /// What it is for.
    pub description: String,
    /// Ids that other systems know it by.
    pub external_ids: Vec<ExternalId>,
    /// Who and when.
    pub meta: Meta,
}

/// That a group is a member of another: whoever is in the member is in the parent. Never goes in a circle.
///
/// Key: `(store, parent, member)`. Index: `nesting_by_member` `(store, member, parent)`, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupNesting {
    /// Their identity store.
    pub store: IdentityStoreId,
    /// The group that has the other as a member.
    pub parent: GroupId,
    /// The group that is a member.
    pub member: GroupId,
    /// When it became one.
    pub created: Timestamp,
    /// By whom.
    pub created_by: String,
}

/// A user's membership in a group.
///
/// Key: `(store, id)`. Index: `membership_by_group` `(store, group, user)`, unique;
/// `membership_by_user` `(store, user, group)`, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Their identity store.
    pub store: IdentityStoreId,
    /// Its id.
    pub id: MembershipId,
    /// The group.
    pub group: GroupId,
    /// The member.
    pub user: UserId,
    /// Who and when.
    pub meta: Meta,
}
