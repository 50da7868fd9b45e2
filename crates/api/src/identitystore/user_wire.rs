//! A user in AWS's form and in ours, and what AWS asks of every user.

use std::collections::BTreeMap;

use fault::Context as _;
use model::identity::{Address, Email, ExternalId, Meta, Name, PhoneNumber, Photo, TypedValue};
use model::{IdentityStoreId, User, UserId, UserStatus};
use wire::generated::identitystore::types::{self, CreateUserRequest};
use wire::generated::identitystore::{Error, SERVICE};
use wire::structure::Document;
use wire::{Structure as _, Timestamp};

use super::{attributes, ids};

/// The user that a request asks for.
pub(super) fn created(
    input: CreateUserRequest,
    store: IdentityStoreId,
    id: UserId,
    meta: Meta,
) -> Result<User, Error> {
    let user = User {
        store,
        id,
        user_name: text(input.user_name),
        name: input.name.map(name).unwrap_or_default(),
        display_name: text(input.display_name),
        nick_name: text(input.nick_name),
        profile_url: text(input.profile_url),
        emails: each(input.emails, |email| Email {
            value: text(email.value),
            kind: text(email.r#type),
            primary: email.primary.unwrap_or_default(),
        }),
        addresses: each(input.addresses, address),
        phone_numbers: each(input.phone_numbers, |number| PhoneNumber {
            value: text(number.value),
            kind: text(number.r#type),
            primary: number.primary.unwrap_or_default(),
        }),
        photos: each(input.photos, |photo| Photo {
            value: photo.value,
            kind: text(photo.r#type),
            display: text(photo.display),
            primary: photo.primary.unwrap_or_default(),
        }),
        roles: each(input.roles, |role| TypedValue {
            value: text(role.value),
            kind: text(role.r#type),
            primary: role.primary.unwrap_or_default(),
        }),
        user_type: text(input.user_type),
        title: text(input.title),
        preferred_language: text(input.preferred_language),
        locale: text(input.locale),
        timezone: text(input.timezone),
        birthdate: text(input.birthdate),
        website: text(input.website),
        external_ids: Vec::new(),
        extensions: attributes::extensions(input.extensions.unwrap_or_default())?,
        status: UserStatus::Enabled,
        meta,
    };
    check(&user)?;
    Ok(user)
}

/// What is asked of every user, new or changed.
pub(super) fn check(user: &User) -> Result<(), Error> {
    if user.user_name.is_empty() {
        return Err(Error::validation("userName is a required attribute"));
    }
    super::refuse_reserved(&user.user_name)?;
    let nameless = user.name == Name::default();
    let missing = [
        ("displayname", user.display_name.is_empty()),
        ("name", nameless),
        ("givenname", !nameless && user.name.given_name.is_empty()),
        ("familyname", !nameless && user.name.family_name.is_empty()),
    ];
    let missing: Vec<String> = missing
        .iter()
        .filter(|(_, missing)| *missing)
        .map(|(attribute, _)| format!("{attribute}: The attribute {attribute} is required"))
        .collect();
    if !missing.is_empty() {
        return Err(Error::validation(missing.join(", ")));
    }
    if user.photos.iter().filter(|photo| photo.primary).count() > 1 {
        return Err(Error::validation("Only one photo can be designated as primary per user."));
    }
    if !user.birthdate.is_empty() && !is_date(&user.birthdate) {
        return Err(Error::validation("`birthdate` is not a date: write it as YYYY-MM-DD"));
    }
    Ok(())
}

/// Holds a changed user to the bounds that the model sets for new ones.
pub(super) fn check_bounds(user: &User) -> Result<(), Error> {
    let shown = shown(user, &[])?;
    Ok(wire::validate::validate(&SERVICE, &shown.into_fields())?)
}

fn is_date(text: &str) -> bool {
    text.len() == "YYYY-MM-DD".len() && Timestamp::from_iso8601(&format!("{text}T00:00:00Z")).is_some()
}

/// Two shapes of AWS's model say the same of a user.
macro_rules! shown_as {
    ($shape:ident, $user:expr, $extensions:expr) => {{
        let user: &User = $user;
        types::$shape {
            identity_store_id: user.store.to_string(),
            user_id: user.id.to_string(),
            user_arn: ids::arn(&user.id),
            revision: user.meta.revision.to_string(),
            user_name: set(&user.user_name),
            external_ids: shown_external_ids(&user.external_ids),
            name: shown_name(&user.name),
            display_name: set(&user.display_name),
            nick_name: set(&user.nick_name),
            profile_url: set(&user.profile_url),
            emails: some(&user.emails, |email| types::Email {
                value: set(&email.value),
                r#type: set(&email.kind),
                primary: Some(email.primary),
            }),
            addresses: some(&user.addresses, shown_address),
            phone_numbers: some(&user.phone_numbers, |number| types::PhoneNumber {
                value: set(&number.value),
                r#type: set(&number.kind),
                primary: Some(number.primary),
            }),
            user_type: set(&user.user_type),
            title: set(&user.title),
            preferred_language: set(&user.preferred_language),
            locale: set(&user.locale),
            timezone: set(&user.timezone),
            user_status: Some(match user.status {
                UserStatus::Enabled => types::UserStatus::Enabled,
                UserStatus::Disabled => types::UserStatus::Disabled,
            }),
            photos: some(&user.photos, |photo| types::Photo {
                value: photo.value.clone(),
                r#type: set(&photo.kind),
                display: set(&photo.display),
                primary: Some(photo.primary),
            }),
            website: set(&user.website),
            birthdate: set(&user.birthdate),
            roles: some(&user.roles, |role| types::Role {
                value: set(&role.value),
                r#type: set(&role.kind),
                primary: Some(role.primary),
            }),
            created_at: Some(Timestamp::from_millis(user.meta.created.0)),
            created_by: set(&user.meta.created_by),
            updated_at: Some(Timestamp::from_millis(user.meta.updated.0)),
            updated_by: set(&user.meta.updated_by),
            extensions: shown_extensions(user, $extensions)?,
        }
    }};
}

/// A user as ListUsers shows it, with those of its extensions that were asked for.
pub(super) fn shown(user: &User, extensions: &[String]) -> Result<types::User, Error> {
    Ok(shown_as!(User, user, extensions))
}

/// The same as DescribeUser shows it.
pub(super) fn described(user: &User, extensions: &[String]) -> Result<types::DescribeUserResponse, Error> {
    Ok(shown_as!(DescribeUserResponse, user, extensions))
}

fn shown_extensions(user: &User, asked: &[String]) -> Result<Option<BTreeMap<String, Document>>, Error> {
    let mut shown = BTreeMap::new();
    for (name, json) in user.extensions.iter().filter(|(name, _)| asked.contains(name)) {
        let document = serde_json::from_str(json).fault("reading an extension of a user")?;
        shown.insert(name.clone(), Document(document));
    }
    Ok((!shown.is_empty()).then_some(shown))
}

fn name(name: types::Name) -> Name {
    Name {
        formatted: text(name.formatted),
        family_name: text(name.family_name),
        given_name: text(name.given_name),
        middle_name: text(name.middle_name),
        honorific_prefix: text(name.honorific_prefix),
        honorific_suffix: text(name.honorific_suffix),
    }
}

fn shown_name(name: &Name) -> Option<types::Name> {
    (*name != Name::default()).then(|| types::Name {
        formatted: set(&name.formatted),
        family_name: set(&name.family_name),
        given_name: set(&name.given_name),
        middle_name: set(&name.middle_name),
        honorific_prefix: set(&name.honorific_prefix),
        honorific_suffix: set(&name.honorific_suffix),
    })
}

fn address(address: types::Address) -> Address {
    Address {
        street_address: text(address.street_address),
        locality: text(address.locality),
        region: text(address.region),
        postal_code: text(address.postal_code),
        country: text(address.country),
        formatted: text(address.formatted),
        kind: text(address.r#type),
        primary: address.primary.unwrap_or_default(),
    }
}

fn shown_address(address: &Address) -> types::Address {
    types::Address {
        street_address: set(&address.street_address),
        locality: set(&address.locality),
        region: set(&address.region),
        postal_code: set(&address.postal_code),
        country: set(&address.country),
        formatted: set(&address.formatted),
        r#type: set(&address.kind),
        primary: Some(address.primary),
    }
}

/// Empty stands for what is not set.
fn text(given: Option<String>) -> String {
    given.unwrap_or_default()
}

/// What is not set is not shown.
pub(super) fn set(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn each<W, M>(given: Option<Vec<W>>, read: impl Fn(W) -> M) -> Vec<M> {
    given.unwrap_or_default().into_iter().map(read).collect()
}

fn some<M, W>(held: &[M], show: impl Fn(&M) -> W) -> Option<Vec<W>> {
    (!held.is_empty()).then(|| held.iter().map(show).collect())
}

/// Ids that other systems know it by.
pub(super) fn shown_external_ids(external_ids: &[ExternalId]) -> Option<Vec<types::ExternalId>> {
    some(external_ids, |external| types::ExternalId {
        issuer: external.issuer.clone(),
        id: external.id.clone(),
    })
}
