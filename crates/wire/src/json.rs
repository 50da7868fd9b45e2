//! JSON bodies: read by shape, so that what a model does not have is ignored and what has the wrong type is
//! refused in AWS's words. Nesting is bounded by the parser (128 levels).

mod write;

use std::cell::RefCell;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use crate::shape::{Location, StructShape};
use crate::{Fields, Shape, Timestamp, Value};

pub use write::redacted_json;
pub(crate) use write::{write, write_members};

/// Bytes that cannot be read as what a shape says; with AWS's words for it where it has some.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Unreadable(pub(crate) String);

/// The members of the body. An empty body has none.
pub(crate) fn read(body: &[u8], shape: &'static StructShape) -> Result<Fields, Unreadable> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Fields::new(shape));
    }
    let problem = RefCell::new(String::new());
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let seed = Seed { shape: Shape::Structure(shape), problem: &problem };
    let value = seed.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    match value {
        Ok(Value::Structure(fields)) => Ok(fields),
        Ok(_) => Err(Unreadable::default()),
        Err(_) => Err(Unreadable(problem.into_inner())),
    }
}

struct Seed<'a> {
    shape: Shape,
    problem: &'a RefCell<String>,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        match self.shape {
            Shape::Document { .. } => {
                let document = serde_json::Value::deserialize(deserializer)?;
                Ok(if document.is_null() { Value::Absent } else { Value::Document(document) })
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl Seed<'_> {
    fn unreadable<E: serde::de::Error>(&self, problem: impl Into<String>) -> E {
        *self.problem.borrow_mut() = problem.into();
        E::custom("not of its shape")
    }

    /// A scalar where the shape wants something else.
    fn mismatch<E: serde::de::Error>(&self, token: &str) -> E {
        let wanted = match self.shape {
            Shape::Boolean => "a Boolean",
            Shape::Integer(_) => "an Integer",
            Shape::Long(_) => "a Long",
            Shape::Double => "a Double",
            Shape::String(_) => "a String",
            Shape::Blob(_) => "a Blob",
            Shape::Timestamp(_) => "a Timestamp",
            Shape::List(_) => return self.unreadable("Expected list or null"),
            Shape::Map(_) | Shape::Structure(_) | Shape::Document { .. } => {
                return self.unreadable("Expected null");
            }
        };
        self.unreadable(format!("{token} can not be converted to {wanted}"))
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of its shape")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Value, E> {
        Ok(Value::Absent)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Value, E> {
        match self.shape {
            Shape::Boolean => Ok(Value::Boolean(value)),
            _ => Err(self.mismatch(if value { "TRUE_VALUE" } else { "FALSE_VALUE" })),
        }
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Value, E> {
        match self.shape {
            Shape::Integer(_) if i32::try_from(value).is_ok() => Ok(Value::Integer(value)),
            Shape::Long(_) => Ok(Value::Integer(value)),
            #[expect(clippy::cast_precision_loss, reason = "a double is what the model asks for")]
            Shape::Double => Ok(Value::Double(value as f64)),
            #[expect(clippy::cast_precision_loss, reason = "exact for every year that we write")]
            Shape::Timestamp(_) => self.visit_f64(value as f64),
            _ => Err(self.mismatch("NUMBER_VALUE")),
        }
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Value, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => Err(self.mismatch("NUMBER_VALUE")),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        match self.shape {
            Shape::Double => Ok(Value::Double(value)),
            Shape::Timestamp(_) => {
                let moment = Timestamp::from_epoch_seconds(value).map(Value::Timestamp);
                moment.ok_or_else(|| self.mismatch("NUMBER_VALUE"))
            }
            // `5.0` and `5e0` are integers in JSON.
            Shape::Integer(_) | Shape::Long(_) => match whole(value) {
                Some(value) => self.visit_i64(value),
                None => Err(self.mismatch("NUMBER_VALUE")),
            },
            _ => Err(self.mismatch("NUMBER_VALUE")),
        }
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Value, E> {
        match self.shape {
            Shape::String(_) => Ok(Value::String(value.to_owned())),
            Shape::Blob(_) => {
                BASE64.decode(value).map(Value::Blob).map_err(|_| self.mismatch("STRING_VALUE"))
            }
            Shape::Timestamp(_) => {
                let moment = Timestamp::from_iso8601(value).map(Value::Timestamp);
                moment.ok_or_else(|| self.mismatch("STRING_VALUE"))
            }
            _ => Err(self.mismatch("STRING_VALUE")),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let Shape::List(list) = self.shape else {
            return Err(self.unreadable("Start of list found where not expected"));
        };
        let mut values = Vec::new();
        while let Some(value) = items.next_element_seed(Seed { shape: list.member, problem: self.problem })? {
            values.push(value);
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        match self.shape {
            Shape::Structure(shape) => {
                let mut fields = Fields::new(shape);
                while let Some(Key(key)) = members.next_key()? {
                    let named = shape
                        .members
                        .iter()
                        .enumerate()
                        .find(|(_, member)| member.location == Location::Body && member.wire_name == key);
                    match named {
                        Some((at, member)) => {
                            let seed = Seed { shape: member.shape, problem: self.problem };
                            fields.set_at(at, members.next_value_seed(seed)?);
                        }
                        None => {
                            members.next_value::<IgnoredAny>()?;
                        }
                    }
                }
                Ok(Value::Structure(fields))
            }
            Shape::Map(map) => {
                let mut entries: Vec<(String, Value)> = Vec::new();
                while let Some(Key(key)) = members.next_key()? {
                    let value = members.next_value_seed(Seed { shape: map.value, problem: self.problem })?;
                    entries.push((key, value));
                }
                unique(entries).map(Value::Map).ok_or_else(|| A::Error::custom("a key is given twice"))
            }
            _ => Err(self.unreadable("Start of structure or map found where not expected.")),
        }
    }
}

/// The entries, unless a key is among them twice.
pub(crate) fn unique(entries: Vec<(String, Value)>) -> Option<Vec<(String, Value)>> {
    let keys: std::collections::HashSet<&str> = entries.iter().map(|(key, _)| key.as_str()).collect();
    (keys.len() == entries.len()).then_some(entries)
}

struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

/// An integer that JSON wrote as a fraction, within what a double holds exactly.
fn whole(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "checked: whole and within 2^53")]
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

#[cfg(test)]
mod tests {
    use super::{Unreadable, read, redacted_json, write};
    use crate::generated::{identitystore, sso, sso_admin, sso_oidc, sts, vestibule};
    use crate::structure::Document;
    use crate::{Structure, Timestamp};

    fn unreadable(body: &str, message: &str) {
        let shape = sso_admin::types::CreatePermissionSetRequest::SHAPE;
        assert_eq!(read(body.as_bytes(), shape), Err(Unreadable(message.to_owned())), "{body}");
    }

    #[test]
    fn wrong_types_are_refused_in_the_words_of_aws() {
        unreadable(r#"{"Name":1}"#, "NUMBER_VALUE can not be converted to a String");
        unreadable(r#"{"Name":true}"#, "TRUE_VALUE can not be converted to a String");
        unreadable(r#"{"Name":["x"]}"#, "Start of list found where not expected");
        unreadable(r#"{"Name":{}}"#, "Start of structure or map found where not expected.");
        unreadable(r#"{"Tags":"x"}"#, "Expected list or null");
        unreadable(r#"{"Tags":["x"]}"#, "Expected null");
        unreadable("[]", "Start of list found where not expected");
        let shape = sso_admin::types::ListInstancesRequest::SHAPE;
        let body = br#"{"MaxResults":"1"}"#;
        let expected = "STRING_VALUE can not be converted to an Integer";
        assert_eq!(read(body, shape), Err(Unreadable(expected.to_owned())));
    }

    #[test]
    fn what_is_no_json_is_refused_without_a_word() {
        for body in ["{", "null", "\"x\"", "1", "{\"Name\":\"x\",}", "{} x", "\u{feff}{}"] {
            let message = if body == "1" || body == "\"x\"" { "Expected null" } else { "" };
            unreadable(body, message);
        }
    }

    #[test]
    fn nesting_without_end_is_harmless() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let shape = sso_admin::types::PutApplicationAuthenticationMethodRequest::SHAPE;
        assert!(read(format!(r#"{{"Unknown":{deep}}}"#).as_bytes(), shape).is_ok());
        let body = format!(r#"{{"AuthenticationMethod":{{"Iam":{{"ActorPolicy":{deep}}}}}}}"#);
        assert!(read(body.as_bytes(), shape).is_err());
    }

    #[test]
    fn null_unknown_members_and_an_empty_body_are_nothing() {
        let shape = sso_admin::types::ListInstancesRequest::SHAPE;
        for body in ["", " \r\n", "{}", r#"{"MaxResults":null,"Unknown":{"a":[1]}}"#] {
            let fields = read(body.as_bytes(), shape).unwrap();
            assert!(fields.iter().all(|(_, value)| value.is_absent()), "{body}");
        }
    }

    #[test]
    fn integers_may_be_written_as_fractions_but_not_have_one() {
        let shape = sso_admin::types::ListInstancesRequest::SHAPE;
        for (body, expected) in
            [("5.0", Some(5)), ("1e1", Some(10)), ("5.5", None), ("3e9", None), ("1e400", None)]
        {
            let read = read(format!("{{\"MaxResults\":{body}}}").as_bytes(), shape).ok();
            let value = read.map(|fields| fields.get("MaxResults").clone());
            assert_eq!(value, expected.map(crate::Value::Integer), "{body}");
        }
    }

    #[test]
    fn timestamps_are_epoch_seconds_and_role_credentials_expire_in_milliseconds() {
        let response = vestibule::types::SignInResponse {
            expires_at: Timestamp::from_millis(1_700_000_000_000),
            ..Default::default()
        };
        let text = String::from_utf8(write(&response.into_fields())).unwrap();
        assert!(text.contains(r#""ExpiresAt":1700000000,"#), "{text}");
        let response = vestibule::types::SignInResponse {
            expires_at: Timestamp::from_millis(1_700_000_000_123),
            ..Default::default()
        };
        let text = String::from_utf8(write(&response.into_fields())).unwrap();
        assert!(text.contains(r#""ExpiresAt":1700000000.123,"#), "{text}");
        let credentials =
            sso::types::RoleCredentials { expiration: Some(1_700_000_000_123), ..Default::default() };
        assert_eq!(write(&credentials.into_fields()), br#"{"expiration":1700000000123}"#);
    }

    fn shown(fields: &crate::Fields) -> serde_json::Value {
        serde_json::from_str(&redacted_json(fields)).unwrap()
    }

    #[test]
    fn the_audit_form_names_members_as_cloudtrail_does_and_hides_secrets() {
        let request = sso_oidc::types::CreateTokenRequest {
            client_id: "client".to_owned(),
            client_secret: "secret-1".to_owned(),
            grant_type: "urn:ietf:params:oauth:grant-type:device_code".to_owned(),
            device_code: Some("secret-2".to_owned()),
            ..Default::default()
        };
        assert_eq!(
            shown(&request.into_fields()),
            serde_json::json!({
                "clientId": "client",
                "clientSecret": "HIDDEN_DUE_TO_SECURITY_REASONS",
                "grantType": "urn:ietf:params:oauth:grant-type:device_code",
                "deviceCode": "HIDDEN_DUE_TO_SECURITY_REASONS",
            })
        );
        let user = identitystore::types::CreateUserRequest {
            identity_store_id: "d-1234567890".to_owned(),
            user_name: Some("alice".to_owned()),
            emails: Some(vec![identitystore::types::Email {
                value: Some("alice@example.test".to_owned()),
                primary: Some(true),
                ..Default::default()
            }]),
            ..Default::default()
        };
        assert_eq!(
            shown(&user.into_fields()),
            serde_json::json!({
                "identityStoreId": "d-1234567890",
                "userName": "HIDDEN_DUE_TO_SECURITY_REASONS",
                "emails": [{ "value": "HIDDEN_DUE_TO_SECURITY_REASONS", "primary": true }],
            })
        );
        let operation = identitystore::types::AttributeOperation {
            attribute_path: "title".to_owned(),
            attribute_value: Some(Document(serde_json::json!("Engineer"))),
        };
        assert_eq!(
            shown(&operation.into_fields()),
            serde_json::json!({
                "attributePath": "title",
                "attributeValue": "HIDDEN_DUE_TO_SECURITY_REASONS",
            })
        );
        let role = sts::types::AssumeRoleResponse {
            credentials: Some(sts::types::Credentials {
                secret_access_key: "secret-3".to_owned(),
                session_token: "secret-4".to_owned(),
                expiration: Timestamp::from_millis(0),
                ..Default::default()
            }),
            ..Default::default()
        };
        let shown = shown(&role.into_fields()).to_string();
        assert!(!shown.contains("secret-"), "{shown}");
        assert!(shown.contains(r#""expiration":"1970-01-01T00:00:00Z""#), "{shown}");
    }
}
