//! Attributes by path: what UpdateUser and UpdateGroup change, and what users and groups are looked up by.
//!
//! A path names an attribute without case: `userName`, `name.familyName`,
//! `aws:identitystore:enterprise.department`. A value replaces what is there, `null` or no value removes it.
//! Lists are replaced whole. What is not listed here cannot be written: status, external ids, group
//! membership and history among it.

use std::collections::BTreeMap;

use fault::Context as _;
use model::identity::{Address, Email, Name, PhoneNumber, Photo, TypedValue};
use model::{Group, User};
use serde_json::{Map, Value};
use wire::Structure as _;
use wire::generated::identitystore::types::{self, AttributeOperation, UniqueAttribute};
use wire::generated::identitystore::{Error, SERVICE};
use wire::structure::Document;

/// The one extension that there is.
const ENTERPRISE: &str = "aws:identitystore:enterprise";
/// Its texts.
const ENTERPRISE_TEXTS: [&str; 5] =
    ["employeeNumber", "costCenter", "organization", "division", "department"];
/// Its reference to another user, and the texts of that.
const MANAGER: &str = "manager";
const MANAGER_TEXTS: [&str; 2] = ["value", "$ref"];
/// Attributes that are lists, in lower case.
const LISTS: [&str; 5] = ["emails", "addresses", "phonenumbers", "photos", "roles"];

/// Does one operation of UpdateUser.
pub(super) fn update_user(user: &mut User, operation: &AttributeOperation) -> Result<(), Error> {
    let given = operation.attribute_path.as_str();
    let value = value_of(operation);
    let path = given.to_lowercase();
    if let Some(attribute) = text_of_user(user, &path) {
        *attribute = text(given, value)?;
        return Ok(());
    }
    match path.as_str() {
        "name" => user.name = value.map(|value| name(given, value)).transpose()?.unwrap_or_default(),
        "emails" => user.emails = list(given, value, email)?,
        "addresses" => user.addresses = list(given, value, address)?,
        "phonenumbers" => user.phone_numbers = list(given, value, phone_number)?,
        "photos" => user.photos = list(given, value, photo)?,
        "roles" => user.roles = list(given, value, role)?,
        ENTERPRISE => replace_enterprise(user, value)?,
        _ => match path.strip_prefix(ENTERPRISE).and_then(|rest| rest.strip_prefix('.')) {
            Some(rest) => update_enterprise(user, given, rest, value)?,
            None => return Err(not_writable(given, &path)),
        },
    }
    Ok(())
}

/// Does one operation of UpdateGroup.
pub(super) fn update_group(group: &mut Group, operation: &AttributeOperation) -> Result<(), Error> {
    let given = operation.attribute_path.as_str();
    let attribute = match given.to_lowercase().as_str() {
        "displayname" => &mut group.display_name,
        "description" => &mut group.description,
        _ => return Err(unknown(given)),
    };
    *attribute = text(given, value_of(operation))?;
    Ok(())
}

/// What to look for when somebody asks by an attribute that leads to one user or group: the path in lower
/// case, which is one of `known`, and the value.
pub(super) fn unique(attribute: &UniqueAttribute, known: &[&str]) -> Result<(String, String), Error> {
    let UniqueAttribute { attribute_path: given, attribute_value: Document(value) } = attribute;
    let path = given.to_lowercase();
    if !known.contains(&path.as_str()) {
        return Err(Error::validation(format!("The attribute {given} is not a unique attribute")));
    }
    match value.as_str() {
        Some(value) if !value.is_empty() => Ok((path, value.to_owned())),
        _ => Err(Error::validation("attribute value cannot be empty or null for attribute path")),
    }
}

/// The path of a filter in lower case, if it is one that the listing knows.
pub(super) fn filter<'a>(filter: &types::Filter, known: &[&'a str]) -> Result<&'a str, Error> {
    let path = filter.attribute_path.to_lowercase();
    let found = known.iter().find(|known| known.to_lowercase() == path);
    found.copied().ok_or_else(|| {
        let given = &filter.attribute_path;
        Error::validation(format!("cannot filter by `{given}`: filter by one of {}", known.join(", ")))
    })
}

/// The extensions of a new user, as they are stored.
pub(super) fn extensions(given: BTreeMap<String, Document>) -> Result<Vec<(String, String)>, Error> {
    let mut stored = Vec::new();
    for (name, Document(document)) in given {
        if name != ENTERPRISE {
            return Err(Error::validation(format!("{ENTERPRISE} is the only supported extension name.")));
        }
        let enterprise = enterprise(&document)?;
        if !enterprise.is_empty() {
            stored.push((name, Value::Object(enterprise).to_string()));
        }
    }
    Ok(stored)
}

fn value_of(operation: &AttributeOperation) -> Option<&Value> {
    operation.attribute_value.as_ref().map(|Document(value)| value).filter(|value| !value.is_null())
}

/// The attribute under a path in lower case, if it is a text that may be written.
fn text_of_user<'a>(user: &'a mut User, path: &str) -> Option<&'a mut String> {
    Some(match path {
        "username" => &mut user.user_name,
        "displayname" => &mut user.display_name,
        "nickname" => &mut user.nick_name,
        "profileurl" => &mut user.profile_url,
        "usertype" => &mut user.user_type,
        "title" => &mut user.title,
        "preferredlanguage" => &mut user.preferred_language,
        "locale" => &mut user.locale,
        "timezone" => &mut user.timezone,
        "birthdate" => &mut user.birthdate,
        "website" => &mut user.website,
        "name.formatted" => &mut user.name.formatted,
        "name.familyname" => &mut user.name.family_name,
        "name.givenname" => &mut user.name.given_name,
        "name.middlename" => &mut user.name.middle_name,
        "name.honorificprefix" => &mut user.name.honorific_prefix,
        "name.honorificsuffix" => &mut user.name.honorific_suffix,
        _ => return None,
    })
}

fn text(path: &str, value: Option<&Value>) -> Result<String, Error> {
    match value {
        None => Ok(String::new()),
        // A text is removed by null, never by an empty one.
        Some(Value::String(text)) if !text.is_empty() => Ok(text.clone()),
        Some(_) => {
            Err(Error::validation(format!("`{path}` needs a text that is not empty, or null to remove it")))
        }
    }
}

fn list<T>(
    path: &str,
    value: Option<&Value>,
    read: impl Fn(&str, &Value) -> Result<T, Error>,
) -> Result<Vec<T>, Error> {
    match value {
        None => Ok(Vec::new()),
        Some(Value::Array(items)) if !items.is_empty() => items.iter().map(|item| read(path, item)).collect(),
        Some(_) => {
            Err(Error::validation(format!("`{path}` needs a list that is not empty, or null to remove it")))
        }
    }
}

fn name(path: &str, value: &Value) -> Result<Name, Error> {
    let mut members = Members::of(path, value)?;
    let name = Name {
        formatted: members.text("formatted")?,
        family_name: members.text("familyName")?,
        given_name: members.text("givenName")?,
        middle_name: members.text("middleName")?,
        honorific_prefix: members.text("honorificPrefix")?,
        honorific_suffix: members.text("honorificSuffix")?,
    };
    members.end(name)
}

fn email(path: &str, value: &Value) -> Result<Email, Error> {
    let mut members = Members::of(path, value)?;
    let (value, kind, primary) = (members.text("value")?, members.text("type")?, members.flag("primary")?);
    members.end(Email { value, kind, primary })
}

fn phone_number(path: &str, value: &Value) -> Result<PhoneNumber, Error> {
    let mut members = Members::of(path, value)?;
    let (value, kind, primary) = (members.text("value")?, members.text("type")?, members.flag("primary")?);
    members.end(PhoneNumber { value, kind, primary })
}

fn role(path: &str, value: &Value) -> Result<TypedValue, Error> {
    let mut members = Members::of(path, value)?;
    let (value, kind, primary) = (members.text("value")?, members.text("type")?, members.flag("primary")?);
    members.end(TypedValue { value, kind, primary })
}

fn photo(path: &str, value: &Value) -> Result<Photo, Error> {
    let mut members = Members::of(path, value)?;
    let photo = Photo {
        value: members.text("value")?,
        kind: members.text("type")?,
        display: members.text("display")?,
        primary: members.flag("primary")?,
    };
    members.end(photo)
}

fn address(path: &str, value: &Value) -> Result<Address, Error> {
    let mut members = Members::of(path, value)?;
    let address = Address {
        street_address: members.text("streetAddress")?,
        locality: members.text("locality")?,
        region: members.text("region")?,
        postal_code: members.text("postalCode")?,
        country: members.text("country")?,
        formatted: members.text("formatted")?,
        kind: members.text("type")?,
        primary: members.flag("primary")?,
    };
    members.end(address)
}

fn replace_enterprise(user: &mut User, value: Option<&Value>) -> Result<(), Error> {
    let document = value.map(enterprise).transpose()?.unwrap_or_default();
    store_enterprise(user, document);
    Ok(())
}

/// Changes one attribute of the extension; `rest` is its path within, in lower case.
fn update_enterprise(user: &mut User, given: &str, rest: &str, value: Option<&Value>) -> Result<(), Error> {
    let mut document = stored_enterprise(user)?;
    let text_name = ENTERPRISE_TEXTS.iter().find(|name| name.eq_ignore_ascii_case(rest));
    let manager_text = rest
        .strip_prefix("manager.")
        .and_then(|rest| MANAGER_TEXTS.iter().find(|name| name.eq_ignore_ascii_case(rest)));
    if let Some(name) = text_name {
        put_text(&mut document, name, text(given, value)?);
    } else if rest == MANAGER {
        let manager = value.map(|value| manager(given, value)).transpose()?.unwrap_or_default();
        put_object(&mut document, MANAGER, manager);
    } else if let Some(name) = manager_text {
        let mut manager = match document.remove(MANAGER) {
            Some(Value::Object(manager)) => manager,
            _ => Map::new(),
        };
        put_text(&mut manager, name, text(given, value)?);
        put_object(&mut document, MANAGER, manager);
    } else {
        return Err(unknown(given));
    }
    // What is stored has been through the same checks as a whole document.
    let document = enterprise(&Value::Object(document))?;
    store_enterprise(user, document);
    Ok(())
}

/// Reads the extension, in our own spelling of its names.
fn enterprise(value: &Value) -> Result<Map<String, Value>, Error> {
    let mut members = Members::of(ENTERPRISE, value)?;
    let mut document = Map::new();
    for name in ENTERPRISE_TEXTS {
        let text = members.text(name)?;
        check_text(name, &text)?;
        put_text(&mut document, name, text);
    }
    let manager = members.take(MANAGER).map(|value| manager(MANAGER, value)).transpose()?;
    put_object(&mut document, MANAGER, manager.unwrap_or_default());
    members.end(document)
}

fn manager(path: &str, value: &Value) -> Result<Map<String, Value>, Error> {
    let mut members = Members::of(path, value)?;
    let mut manager = Map::new();
    for name in MANAGER_TEXTS {
        let text = members.text(name)?;
        check_text(name, &text)?;
        put_text(&mut manager, name, text);
    }
    members.end(manager)
}

/// Free-form documents are not checked by the model; their texts are held to what it says of all other texts.
fn check_text(name: &str, text: &str) -> Result<(), Error> {
    let role = types::Role { value: super::user_wire::set(text), ..types::Role::default() };
    wire::validate::validate(&SERVICE, &role.into_fields()).map_err(|_| {
        Error::validation(format!(
            "`{name}` needs 1 to 1024 letters, digits, symbols, punctuation marks or spaces"
        ))
    })
}

fn put_text(object: &mut Map<String, Value>, name: &str, text: String) {
    if text.is_empty() {
        object.remove(name);
    } else {
        object.insert(name.to_owned(), Value::String(text));
    }
}

fn put_object(object: &mut Map<String, Value>, name: &str, inner: Map<String, Value>) {
    if inner.is_empty() {
        object.remove(name);
    } else {
        object.insert(name.to_owned(), Value::Object(inner));
    }
}

fn stored_enterprise(user: &User) -> Result<Map<String, Value>, Error> {
    let stored = user.extensions.iter().find(|(name, _)| name == ENTERPRISE);
    let read = stored.map(|(_, json)| serde_json::from_str(json).fault("reading an extension of a user"));
    Ok(read.transpose()?.unwrap_or_default())
}

fn store_enterprise(user: &mut User, document: Map<String, Value>) {
    user.extensions.retain(|(name, _)| name != ENTERPRISE);
    if !document.is_empty() {
        user.extensions.push((ENTERPRISE.to_owned(), Value::Object(document).to_string()));
    }
}

/// The members of a structured value, taken one by one, so that what nobody took can be refused.
struct Members<'a> {
    path: &'a str,
    rest: Vec<(&'a str, &'a Value)>,
}

impl<'a> Members<'a> {
    fn of(path: &'a str, value: &'a Value) -> Result<Self, Error> {
        let object = value.as_object().ok_or_else(|| {
            Error::validation(format!("`{path}` needs a structured value: {{\"name\": \"value\", ..}}"))
        })?;
        Ok(Self { path, rest: object.iter().map(|(name, value)| (name.as_str(), value)).collect() })
    }

    /// Takes the member of this name, without case; `null` is the same as none.
    fn take(&mut self, name: &str) -> Option<&'a Value> {
        let at = self.rest.iter().position(|(given, _)| given.eq_ignore_ascii_case(name))?;
        let (_, value) = self.rest.swap_remove(at);
        Some(value).filter(|value| !value.is_null())
    }

    fn text(&mut self, name: &str) -> Result<String, Error> {
        match self.take(name) {
            None => Ok(String::new()),
            Some(value) => text(&format!("{}.{name}", self.path), Some(value)),
        }
    }

    fn flag(&mut self, name: &str) -> Result<bool, Error> {
        match self.take(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(Error::validation(format!("`{}.{name}` needs true or false", self.path))),
        }
    }

    /// `whole`, if every member was one that belongs there.
    fn end<T>(self, whole: T) -> Result<T, Error> {
        match self.rest.first() {
            None => Ok(whole),
            Some((name, _)) => Err(unknown(&format!("{}.{name}", self.path))),
        }
    }
}

fn not_writable(given: &str, path: &str) -> Error {
    let list = path.split_once('.').map_or("", |(before, _)| before);
    if !LISTS.contains(&list) {
        return unknown(given);
    }
    let list = given.split_once('.').map_or(given, |(before, _)| before);
    Error::validation(format!(
        "Unsupported update operation on multi-value attribute {list}, please provide full replacement of \
         Multi-Value attribute types"
    ))
}

fn unknown(given: &str) -> Error {
    Error::validation(format!("`{given}` is not an attribute that can be written"))
}

#[cfg(test)]
mod tests {
    use model::identity::Meta;
    use serde_json::json;

    use super::*;

    fn user() -> User {
        let (store, id) = ("d-1234567890", "c4488478-a0e1-700e-3d75-96c6bb641596");
        let meta = Meta::new(model::Timestamp(0), "root");
        let user = User::named(store.parse().unwrap(), id.parse().unwrap(), "alice".to_owned(), meta);
        User { title: "Engineer".to_owned(), ..user }
    }

    fn set(user: &mut User, path: &str, value: Value) -> Result<(), Error> {
        let attribute_value = Some(Document(value));
        update_user(user, &AttributeOperation { attribute_path: path.to_owned(), attribute_value })
    }

    fn message(result: Result<(), Error>) -> String {
        match result.unwrap_err() {
            Error::ValidationException(error) => error.message.unwrap(),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn paths_are_read_without_case() {
        let mut user = user();
        set(&mut user, "NAME.familyname", json!("Cohen")).unwrap();
        set(&mut user, "nickName", json!("Al")).unwrap();
        assert_eq!((user.name.family_name.as_str(), user.nick_name.as_str()), ("Cohen", "Al"));
    }

    #[test]
    fn null_and_no_value_remove() {
        let mut user = user();
        set(&mut user, "title", Value::Null).unwrap();
        assert_eq!(user.title, "");
        set(&mut user, "emails", json!([{ "value": "a@x.example" }])).unwrap();
        let operation = AttributeOperation { attribute_path: "emails".to_owned(), attribute_value: None };
        update_user(&mut user, &operation).unwrap();
        assert!(user.emails.is_empty());
        for empty in [json!(""), json!(1), json!(["x"])] {
            assert!(set(&mut user, "title", empty).is_err());
        }
        assert!(set(&mut user, "emails", json!([])).is_err());
    }

    #[test]
    fn lists_are_replaced_whole() {
        let mut user = user();
        set(&mut user, "emails", json!([{ "value": "a@x.example", "type": "work", "primary": true }]))
            .unwrap();
        set(&mut user, "emails", json!([{ "Value": "b@x.example", "type": null }])).unwrap();
        assert_eq!(
            user.emails,
            [Email { value: "b@x.example".to_owned(), kind: String::new(), primary: false }]
        );
        set(&mut user, "addresses", json!([{ "country": "US", "postalCode": "1", "primary": true }]))
            .unwrap();
        assert_eq!(user.addresses[0].postal_code, "1");
        assert_eq!(
            message(set(&mut user, "emails.value", json!("c@x.example"))),
            "Unsupported update operation on multi-value attribute emails, please provide full replacement \
             of Multi-Value attribute types"
        );
    }

    #[test]
    fn members_that_do_not_belong_there_are_refused() {
        let mut user = user();
        let given = json!([{ "value": "a@x.example", "verified": true }]);
        assert_eq!(
            message(set(&mut user, "emails", given)),
            "`emails.verified` is not an attribute that can be written"
        );
        let twice = json!([{ "value": "a@x.example", "Value": "b@x.example" }]);
        assert!(set(&mut user, "emails", twice).is_err());
        assert!(set(&mut user, "name", json!({ "givenName": "A", "id": "1" })).is_err());
        assert!(user.emails.is_empty());
    }

    #[test]
    fn row_38_status_and_what_others_vouch_for_cannot_be_written() {
        let paths = [
            "userStatus",
            "status",
            "active",
            "userId",
            "id",
            "externalIds",
            "externalId",
            "groups",
            "groups.value",
            "createdBy",
            "meta.created",
            "revision",
            "emails.verified",
            "identityStoreId",
        ];
        let before = user();
        for path in paths {
            let mut user = before.clone();
            assert!(set(&mut user, path, json!("x")).is_err(), "{path}");
            assert_eq!(user, before, "{path}");
        }
    }

    #[test]
    fn the_enterprise_extension_is_changed_by_attribute_and_as_a_whole() {
        let mut user = user();
        set(&mut user, "aws:identitystore:enterprise.department", json!("R&D")).unwrap();
        set(&mut user, "aws:identitystore:enterprise.manager.value", json!("m-1")).unwrap();
        let held = [(ENTERPRISE.to_owned(), r#"{"department":"R&D","manager":{"value":"m-1"}}"#.to_owned())];
        assert_eq!(user.extensions, held);
        set(&mut user, "aws:identitystore:enterprise.manager", Value::Null).unwrap();
        set(&mut user, "aws:identitystore:enterprise.department", Value::Null).unwrap();
        assert!(user.extensions.is_empty());
        set(&mut user, ENTERPRISE, json!({ "CostCenter": "7" })).unwrap();
        assert_eq!(user.extensions[0].1, r#"{"costCenter":"7"}"#);
        for bad in [json!({ "clearance": "top" }), json!("x"), json!({ "division": "a\u{0}b" })] {
            assert!(set(&mut user, ENTERPRISE, bad).is_err());
        }
        assert!(set(&mut user, "aws:identitystore:enterprise.clearance", json!("top")).is_err());
        assert!(set(&mut user, "aws:identitystore:enterprises", json!({})).is_err());
    }

    #[test]
    fn only_unique_attributes_lead_to_somebody() {
        let ask = |path: &str, value: Value| {
            let attribute =
                UniqueAttribute { attribute_path: path.to_owned(), attribute_value: Document(value) };
            unique(&attribute, &["username", "emails.value"])
        };
        let found = ask("Emails.Value", json!("a@x.example")).unwrap();
        assert_eq!(found, ("emails.value".to_owned(), "a@x.example".to_owned()));
        let error = ask("displayName", json!("A")).unwrap_err().to_string();
        assert_eq!(error, "ValidationException: The attribute displayName is not a unique attribute");
        for empty in [json!(""), Value::Null, json!(3)] {
            let error = ask("userName", empty).unwrap_err().to_string();
            assert!(error.ends_with("attribute value cannot be empty or null for attribute path"), "{error}");
        }
    }
}
