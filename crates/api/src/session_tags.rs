//! What a user's attributes say to policies: the attributes for access control of an instance, with the
//! user's values, as tags of the role session.
//!
//! Values come from the user's record and nowhere else, so nobody can choose their own. An attribute that the
//! user does not have gives no tag; a value that STS would not take as a tag refuses the session, as it does
//! with AWS, because leaving the tag out could open what a policy closes to others.
//!
//! Paths as the Identity Center user guide lists them ("Attribute mappings", supported attributes).

use std::fmt;

use model::identity::Address;
use model::{AccessControlAttribute, Tag, User, limits};
use wire::Structure as _;
use wire::generated::sts;

/// The extension that `enterprise.` stands for.
const ENTERPRISE: &str = "aws:identitystore:enterprise";

/// Why a user cannot have a session: an attribute that cannot be a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BadTags {
    /// The value of this key has characters that tags cannot have, or too many.
    Value(String),
    /// All of them together are too long.
    TooLong,
}

impl fmt::Display for BadTags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(key) => write!(
                f,
                "your attribute for access control `{key}` cannot be a session tag: it may have up to 256 \
                 letters, digits, spaces and _.:/=+-@; ask your administrator to change it"
            ),
            Self::TooLong => write!(
                f,
                "your attributes for access control are longer than {} bytes together: ask your \
                 administrator to pass fewer",
                limits::SESSION_TAGS_BYTES_MAX
            ),
        }
    }
}

/// The tags of a user's role sessions.
pub(crate) fn of(user: &User, attributes: &[AccessControlAttribute]) -> Result<Vec<Tag>, BadTags> {
    let mut tags = Vec::new();
    for AccessControlAttribute { key, source } in attributes {
        let Some(value) = value(user, source).filter(|value| !value.is_empty()) else { continue };
        let as_sts = sts::types::Tag { key: key.clone(), value: value.clone() };
        if wire::validate::validate(&sts::SERVICE, &as_sts.into_fields()).is_err() {
            return Err(BadTags::Value(key.clone()));
        }
        tags.push(Tag { key: key.clone(), value });
    }
    let bytes: usize = tags.iter().map(|tag: &Tag| tag.key.len().saturating_add(tag.value.len())).sum();
    if bytes > limits::SESSION_TAGS_BYTES_MAX { Err(BadTags::TooLong) } else { Ok(tags) }
}

/// What a source such as `${path:name.givenName}` leads to in a user's record.
fn value(user: &User, source: &str) -> Option<String> {
    let path = source.strip_prefix("${path:")?.strip_suffix('}')?;
    let text = match path {
        "userName" => &user.user_name,
        "displayName" => &user.display_name,
        "nickName" => &user.nick_name,
        "profileUrl" => &user.profile_url,
        "userType" => &user.user_type,
        "title" => &user.title,
        "locale" => &user.locale,
        "timezone" => &user.timezone,
        "preferredLanguage" => &user.preferred_language,
        "name.formatted" => &user.name.formatted,
        "name.familyName" => &user.name.family_name,
        "name.givenName" => &user.name.given_name,
        "name.middleName" => &user.name.middle_name,
        "name.honorificPrefix" => &user.name.honorific_prefix,
        "name.honorificSuffix" => &user.name.honorific_suffix,
        _ => match path.strip_prefix("enterprise.") {
            Some(rest) => return enterprise(user, rest),
            None => return of_list(user, path),
        },
    };
    Some(text.clone())
}

/// `costCenter`, `manager.value`.
fn enterprise(user: &User, path: &str) -> Option<String> {
    let (_, json) = user.extensions.iter().find(|(name, _)| name == ENTERPRISE)?;
    let document: serde_json::Value = serde_json::from_str(json).ok()?;
    let found = path.split('.').try_fold(&document, |inner, name| inner.get(name))?;
    found.as_str().map(str::to_owned)
}

/// `emails[primary eq true].value`, `addresses[type eq "work"].region`.
fn of_list(user: &User, path: &str) -> Option<String> {
    // The guide shows the quotes with and without a backslash before them.
    let path = path.replace('\\', "");
    let (list, rest) = path.split_once('[')?;
    let (filter, member) = rest.split_once("].")?;
    let filter = Filter::read(filter)?;
    match (list, member) {
        ("emails", "value") => {
            let found = user.emails.iter().find(|email| filter.takes(&email.kind, email.primary));
            found.map(|email| email.value.clone())
        }
        ("phoneNumbers", "value") => {
            let found = user.phone_numbers.iter().find(|phone| filter.takes(&phone.kind, phone.primary));
            found.map(|phone| phone.value.clone())
        }
        ("addresses", member) => {
            let found = user.addresses.iter().find(|address| filter.takes(&address.kind, address.primary));
            found.and_then(|address| part(address, member).cloned())
        }
        _ => None,
    }
}

fn part<'a>(address: &'a Address, member: &str) -> Option<&'a String> {
    Some(match member {
        "streetAddress" => &address.street_address,
        "locality" => &address.locality,
        "region" => &address.region,
        "postalCode" => &address.postal_code,
        "country" => &address.country,
        "formatted" => &address.formatted,
        _ => return None,
    })
}

/// Which item of a list is meant.
enum Filter<'a> {
    Primary,
    Kind(&'a str),
}

impl<'a> Filter<'a> {
    fn read(text: &'a str) -> Option<Self> {
        if text == "primary eq true" {
            return Some(Self::Primary);
        }
        text.strip_prefix("type eq \"")?.strip_suffix('"').map(Self::Kind)
    }

    fn takes(&self, kind: &str, primary: bool) -> bool {
        match self {
            Self::Primary => primary,
            Self::Kind(wanted) => *wanted == kind,
        }
    }
}

#[cfg(test)]
mod tests {
    use model::Timestamp;
    use model::identity::{Email, Meta, Name, PhoneNumber};

    use super::*;

    fn user() -> User {
        let id = "c4488478-a0e1-700e-3d75-96c6bb641596".parse().unwrap();
        let meta = Meta::new(Timestamp(0), "test");
        let enterprise = r#"{"costCenter":"4711","department":"R+D","manager":{"value":"m-1"}}"#;
        let email =
            |value: &str, kind: &str, primary| Email { value: value.into(), kind: kind.into(), primary };
        User {
            name: Name { given_name: "Ada".into(), family_name: "Moreau".into(), ..Name::default() },
            title: "Platform lead".into(),
            emails: vec![email("home@x.example", "home", false), email("ada@x.example", "work", true)],
            phone_numbers: vec![PhoneNumber { value: "+44 1".into(), kind: "work".into(), primary: false }],
            addresses: vec![Address { region: "Bern".into(), kind: "work".into(), ..Address::default() }],
            extensions: vec![(ENTERPRISE.into(), enterprise.into())],
            ..User::named("d-1234567890".parse().unwrap(), id, "ada".into(), meta)
        }
    }

    #[test]
    fn each_path_of_the_guide_leads_to_its_attribute() {
        for (source, expected) in [
            ("${path:userName}", Some("ada")),
            ("${path:name.givenName}", Some("Ada")),
            ("${path:name.familyName}", Some("Moreau")),
            ("${path:title}", Some("Platform lead")),
            ("${path:emails[primary eq true].value}", Some("ada@x.example")),
            (r#"${path:emails[type eq "home"].value}"#, Some("home@x.example")),
            (r#"${path:phoneNumbers[type eq "work"].value}"#, Some("+44 1")),
            (r#"${path:addresses[type eq "work"].region}"#, Some("Bern")),
            (r#"${path:addresses[type eq \"work\"].region}"#, Some("Bern")),
            (r#"${path:addresses[type eq "work"].country}"#, Some("")),
            ("${path:enterprise.costCenter}", Some("4711")),
            ("${path:enterprise.manager.value}", Some("m-1")),
            ("${path:enterprise.division}", None),
            (r#"${path:addresses[type eq "home"].region}"#, None),
            ("${path:password}", None),
            ("${dir:guid}", None),
            ("payments", None),
            ("", None),
        ] {
            assert_eq!(value(&user(), source).as_deref(), expected, "{source}");
        }
    }

    fn mapped(key: &str, source: &str) -> AccessControlAttribute {
        AccessControlAttribute { key: key.to_owned(), source: source.to_owned() }
    }

    #[test]
    fn what_the_user_does_not_have_is_no_tag() {
        let attributes =
            [mapped("team", "${path:enterprise.department}"), mapped("nick", "${path:nickName}")];
        assert_eq!(of(&user(), &attributes), Ok(vec![Tag { key: "team".into(), value: "R+D".into() }]));
    }

    #[test]
    fn what_cannot_be_a_tag_refuses_the_session() {
        let named = |name: &str| User { display_name: name.to_owned(), ..user() };
        let attributes = [mapped("name", "${path:displayName}")];
        assert_eq!(of(&named("O'Brien"), &attributes), Err(BadTags::Value("name".into())));
        assert_eq!(of(&named(&"x".repeat(257)), &attributes), Err(BadTags::Value("name".into())));
        assert!(of(&named(&"x".repeat(256)), &attributes).is_ok());
        let many: Vec<_> = (0..17).map(|n| mapped(&format!("key{n}"), "${path:displayName}")).collect();
        assert_eq!(of(&named(&"x".repeat(256)), &many), Err(BadTags::TooLong));
    }
}
