//! The constraints of a model, checked, and AWS's words for what breaks them.
//!
//! A request is refused with all its violations at once: `2 validation errors detected: Value 'a/b' at
//! 'roleName' failed to satisfy constraint: Member must ..; Value ..`. Sensitive values are named but not
//! repeated.

use std::fmt::Write as _;

use crate::operation::Protocol;
use crate::shape::{Bounds, MapShape, StructShape, TextShape};
use crate::{Fields, Refusal, ServiceInfo, Shape, Value};

/// Violations that one refusal lists; the rest is only counted.
pub const VIOLATIONS_MAX: usize = 20;
/// Services that name neither the values that were given nor those that an enum has (IAM, in replies recorded
/// in 2026; STS and the JSON services do).
const SILENT: [&str; 1] = ["iam"];
/// Characters of a value that a refusal repeats.
pub const ECHO_CHARS_MAX: usize = 1024;

/// Checks a request against its shape.
///
/// # Errors
/// The refusal that lists what is broken.
pub fn validate(service: &ServiceInfo, input: &Fields) -> Result<(), Refusal> {
    let silent = SILENT.contains(&service.name);
    let mut check = Check { violations: Vec::new(), null: null_word(service.protocol), silent };
    check.structure("", input);
    if check.violations.is_empty() { Ok(()) } else { Err(refusal(service, &check.violations)) }
}

/// One broken constraint.
struct Violation {
    text: String,
    kind: Kind,
}

/// Which kind of constraint is broken, by the reason that Organizations gives for it.
#[derive(Clone, Copy)]
enum Kind {
    Missing,
    Pattern,
    Enum,
    TooLong,
    TooShort,
    TooLarge,
    TooSmall,
    Member,
}

/// IAM and STS leave the word out that the JSON services have.
fn null_word(protocol: Protocol) -> &'static str {
    if protocol == Protocol::Query { "Value" } else { "Value null" }
}

fn refusal(service: &ServiceInfo, violations: &[Violation]) -> Refusal {
    let code = service.refusals.validation;
    if let Some((reason, message)) = violations.first().and_then(|first| reasoned(service, first.kind)) {
        let mut refusal = Refusal::common(service, code, message);
        if let Some(fields) = &mut refusal.fields {
            fields.set("Reason", Value::String(reason.to_owned()));
        }
        return refusal;
    }
    let count = violations.len();
    let plural = if count == 1 { "" } else { "s" };
    let listed: Vec<&str> =
        violations.iter().take(VIOLATIONS_MAX).map(|violation| violation.text.as_str()).collect();
    let message = format!("{count} validation error{plural} detected: {}", listed.join("; "));
    Refusal::common(service, code, message)
}

/// Organizations does not list violations: it names the reason for the first. A service does so when the
/// error that stands for its validation has a member `Reason` whose enum holds these.
fn reasoned(service: &ServiceInfo, kind: Kind) -> Option<(&'static str, &'static str)> {
    let code = service.refusals.validation.name;
    let shape: &StructShape = service.errors.iter().find(|shape| shape.name == code)?;
    let member = shape.members.iter().find(|member| member.name == "Reason")?;
    let Shape::String(text) = member.shape else { return None };
    let (reason, message) = match kind {
        Kind::Missing => ("INPUT_REQUIRED", "You must include a value for all required parameters."),
        Kind::Pattern => {
            ("INVALID_PATTERN", "You provided a value that does not match the required pattern.")
        }
        Kind::Enum => ("INVALID_ENUM", "You specified an invalid value."),
        Kind::TooLong => {
            ("MAX_LENGTH_EXCEEDED", "You provided a string parameter that is longer than allowed.")
        }
        Kind::TooShort => {
            ("MIN_LENGTH_EXCEEDED", "You provided a string parameter that is shorter than allowed.")
        }
        Kind::TooLarge => {
            ("MAX_VALUE_EXCEEDED", "You provided a numeric parameter that has a larger value than allowed.")
        }
        Kind::TooSmall => {
            ("MIN_VALUE_EXCEEDED", "You provided a numeric parameter that has a smaller value than allowed.")
        }
        Kind::Member => (
            "INVALID_LIST_MEMBER",
            "You provided a list to a parameter that contains at least one invalid value.",
        ),
    };
    text.values.contains(&reason).then_some((reason, message))
}

struct Check {
    violations: Vec<Violation>,
    null: &'static str,
    silent: bool,
}

impl Check {
    fn structure(&mut self, path: &str, fields: &Fields) {
        let mut set = 0;
        for (member, value) in fields.iter() {
            let path = join(path, &lower_first(member.name));
            if value.is_absent() {
                if member.required {
                    let text = format!("{} at '{path}' {FAILED} Member must not be null", self.null);
                    self.violations.push(Violation { text, kind: Kind::Missing });
                }
                continue;
            }
            set += 1;
            let hidden = fields.shape().sensitive || member.shape.sensitive();
            self.value(&path, member.shape, value, hidden);
        }
        if fields.shape().union && set != 1 {
            let place = if path.is_empty() { "input" } else { path };
            let text = format!("Value at '{place}' {FAILED} Member must have exactly one value set");
            self.violations.push(Violation { text, kind: Kind::Member });
        }
    }

    fn value(&mut self, path: &str, shape: Shape, value: &Value, hidden: bool) {
        for (kind, broken) in broken(shape, value) {
            self.report(path, value, hidden, kind, &broken);
        }
        match (shape, value) {
            (Shape::Structure(_), Value::Structure(fields)) => self.structure(path, fields),
            (Shape::List(list), Value::List(items)) => {
                self.bounds(path, "length", list.length, items.len(), value, hidden);
                self.items(path, list.member, items, value, hidden);
            }
            (Shape::Map(map), Value::Map(entries)) => {
                self.bounds(path, "length", map.length, entries.len(), value, hidden);
                self.entries(path, map, entries, value, hidden);
            }
            _ => {}
        }
    }

    /// Structures and lists in a list are named one by one; of scalars AWS says once what each of them must
    /// satisfy.
    fn items(&mut self, path: &str, member: Shape, items: &[Value], list: &Value, hidden: bool) {
        if matches!(member, Shape::Structure(_) | Shape::List(_) | Shape::Map(_)) {
            for (at, item) in items.iter().enumerate() {
                self.value(&format!("{path}.{}.member", at + 1), member, item, hidden);
            }
        } else if items.iter().any(|item| item.is_absent() || !broken(member, item).is_empty()) {
            let text = format!("Member must satisfy constraint: [{}]", constraints(member).join(", "));
            self.report(path, list, hidden, Kind::Member, &text);
        }
    }

    fn entries(
        &mut self,
        path: &str,
        map: &MapShape,
        entries: &[(String, Value)],
        value: &Value,
        hidden: bool,
    ) {
        if entries.iter().any(|(key, _)| !broken_text(map.key, key).is_empty()) {
            let wanted = constraints(Shape::String(&crate::shape::TEXT));
            let keys = text_constraints(map.key, wanted).join(", ");
            self.report(
                path,
                value,
                hidden,
                Kind::Member,
                &format!("Map keys must satisfy constraint: [{keys}]"),
            );
        }
        if matches!(map.value, Shape::Structure(_) | Shape::List(_) | Shape::Map(_)) {
            for (key, item) in entries {
                self.value(&format!("{path}.{key}.member"), map.value, item, hidden);
            }
        } else if entries.iter().any(|(_, item)| item.is_absent() || !broken(map.value, item).is_empty()) {
            let values = constraints(map.value).join(", ");
            let text = format!("Map value must satisfy constraint: [{values}]");
            self.report(path, value, hidden, Kind::Member, &text);
        }
    }

    fn bounds(&mut self, path: &str, what: &str, bounds: Bounds, length: usize, value: &Value, hidden: bool) {
        for (kind, text) in broken_bounds(what, bounds, i64::try_from(length).unwrap_or(i64::MAX)) {
            self.report(path, value, hidden, kind, &text);
        }
    }

    fn report(&mut self, path: &str, value: &Value, hidden: bool, kind: Kind, broken: &str) {
        let text = if self.silent && matches!(kind, Kind::Enum) {
            format!("Value at '{path}' {FAILED} Member must satisfy enum value set")
        } else if hidden || self.silent {
            format!("Value at '{path}' {FAILED} {broken}")
        } else {
            format!("Value '{}' at '{path}' {FAILED} {broken}", Echo::of(value))
        };
        self.violations.push(Violation { text, kind });
    }
}

const FAILED: &str = "failed to satisfy constraint:";

/// What a scalar breaks; of lists, maps and structures nothing.
fn broken(shape: Shape, value: &Value) -> Vec<(Kind, String)> {
    match (shape, value) {
        (Shape::String(text), Value::String(value)) => broken_text(text, value),
        (Shape::Integer(bounds) | Shape::Long(bounds), Value::Integer(value)) => {
            broken_bounds("value", bounds, *value)
        }
        (Shape::Blob(blob), Value::Blob(bytes)) => {
            broken_bounds("length", blob.length, i64::try_from(bytes.len()).unwrap_or(i64::MAX))
        }
        _ => Vec::new(),
    }
}

fn broken_text(text: &TextShape, value: &str) -> Vec<(Kind, String)> {
    let mut broken = Vec::new();
    if !text.values.is_empty() && !text.values.contains(&value) {
        broken.push((Kind::Enum, enum_set(text)));
    }
    let length = i64::try_from(value.chars().count()).unwrap_or(i64::MAX);
    let bounds = broken_bounds("length", text.length, length);
    // A text beyond its bound is not matched: the pattern of a model is not made for megabytes.
    let too_long = text.length.max.is_some_and(|max| length > max);
    if let Some(pattern) = text.pattern.as_ref().filter(|pattern| !too_long && !pattern.matches(value)) {
        broken.push((
            Kind::Pattern,
            format!("Member must satisfy regular expression pattern: {}", pattern.source),
        ));
    }
    broken.extend(bounds);
    broken
}

fn broken_bounds(what: &str, bounds: Bounds, value: i64) -> Vec<(Kind, String)> {
    let long = what == "length";
    let over = bounds
        .max
        .filter(|max| value > *max)
        .map(|max| (if long { Kind::TooLong } else { Kind::TooLarge }, at_most(what, max)));
    let under = bounds
        .min
        .filter(|min| value < *min)
        .map(|min| (if long { Kind::TooShort } else { Kind::TooSmall }, at_least(what, min)));
    over.into_iter().chain(under).collect()
}

/// Everything a scalar must satisfy, in AWS's order.
fn constraints(shape: Shape) -> Vec<String> {
    let range = |what: &str, bounds: Bounds| {
        let over = bounds.max.map(|max| at_most(what, max));
        over.into_iter().chain(bounds.min.map(|min| at_least(what, min))).collect::<Vec<_>>()
    };
    match shape {
        Shape::String(text) => text_constraints(text, range("length", text.length)),
        Shape::Integer(bounds) | Shape::Long(bounds) => range("value", bounds),
        Shape::Blob(blob) => range("length", blob.length),
        _ => Vec::new(),
    }
    .into_iter()
    .chain(std::iter::once("Member must not be null".to_owned()))
    .collect()
}

fn text_constraints(text: &TextShape, mut constraints: Vec<String>) -> Vec<String> {
    if let Some(pattern) = &text.pattern {
        constraints.push(format!("Member must satisfy regular expression pattern: {}", pattern.source));
    }
    if !text.values.is_empty() {
        constraints.push(enum_set(text));
    }
    constraints
}

fn enum_set(text: &TextShape) -> String {
    format!("Member must satisfy enum value set: [{}]", text.values.join(", "))
}

fn at_most(what: &str, max: i64) -> String {
    format!("Member must have {what} less than or equal to {max}")
}

fn at_least(what: &str, min: i64) -> String {
    format!("Member must have {what} greater than or equal to {min}")
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// `UserName` -> `userName`, `SAMLProviderArn` -> `sAMLProviderArn`: how AWS's messages and events name
/// members.
pub(crate) fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

/// A value as AWS's messages repeat it, cut to [`ECHO_CHARS_MAX`].
struct Echo(String);

impl Echo {
    fn of(value: &Value) -> String {
        let mut echo = Self(String::new());
        echo.push(value);
        match echo.0.char_indices().nth(ECHO_CHARS_MAX) {
            Some((end, _)) => format!("{}...", echo.0.get(..end).unwrap_or_default()),
            None => echo.0,
        }
    }

    fn push(&mut self, value: &Value) {
        // Enough to be cut: what comes after is never shown.
        if self.0.len() > 4 * ECHO_CHARS_MAX {
            return;
        }
        match value {
            Value::Absent => self.0.push_str("null"),
            Value::String(text) => self.0.extend(text.chars().take(ECHO_CHARS_MAX + 1)),
            Value::Boolean(value) => self.display(value),
            Value::Integer(value) => self.display(value),
            Value::Double(value) => self.display(value),
            Value::Timestamp(value) => self.display(value),
            Value::Blob(bytes) => self.display(&format_args!("{} bytes", bytes.len())),
            Value::Document(_) => self.0.push_str("document"),
            Value::List(items) => {
                self.0.push('[');
                self.separated(items.iter(), |echo, item| echo.push(item));
                self.0.push(']');
            }
            Value::Map(entries) => {
                self.0.push('{');
                self.separated(entries.iter(), |echo, (key, value)| echo.pair(key, value));
                self.0.push('}');
            }
            Value::Structure(fields) => {
                self.0.push_str(fields.shape().name);
                self.0.push('(');
                let hidden = |shape: &Shape| fields.shape().sensitive || shape.sensitive();
                let shown =
                    fields.iter().filter(|(member, value)| !value.is_absent() && !hidden(&member.shape));
                self.separated(shown, |echo, (member, value)| echo.pair(&lower_first(member.name), value));
                self.0.push(')');
            }
        }
    }

    fn pair(&mut self, name: &str, value: &Value) {
        self.0.push_str(name);
        self.0.push('=');
        self.push(value);
    }

    fn separated<T>(&mut self, items: impl Iterator<Item = T>, mut push: impl FnMut(&mut Self, T)) {
        for (at, item) in items.enumerate() {
            if at > 0 {
                self.0.push_str(", ");
            }
            push(self, item);
        }
    }

    fn display(&mut self, value: &dyn std::fmt::Display) {
        // Writing to a string does not fail.
        let _ = write!(self.0, "{value}");
    }
}

#[cfg(test)]
mod tests {
    use super::validate;
    use crate::generated::{iam, identitystore, organizations, sso_admin, sso_oidc, sts, vestibule};
    use crate::{Fields, ServiceInfo, Structure, Value};

    /// The input is refused for what these say: what stands before `failed to satisfy ..` and after.
    fn refused(service: &ServiceInfo, input: &Fields, broken: &[(&str, &str)]) {
        let refusal = validate(service, input).unwrap_err();
        let each: Vec<String> =
            broken.iter().map(|(who, what)| format!("{who} failed to satisfy constraint: {what}")).collect();
        let errors = if broken.len() == 1 { "error" } else { "errors" };
        let expected = format!("{} validation {errors} detected: {}", broken.len(), each.join("; "));
        assert_eq!(refusal.message, expected);
        assert_eq!((refusal.code.as_str(), refusal.status), (service.refusals.validation.name, 400));
    }

    fn role(name: &str) -> Fields {
        iam::types::GetRoleRequest { role_name: name.to_owned() }.into_fields()
    }

    #[test]
    fn scalars_are_refused_in_the_words_of_aws() {
        let long = "x".repeat(65);
        let subject = "Value at 'roleName'";
        let constraint = "Member must have length less than or equal to 64";
        refused(&iam::SERVICE, &role(&long), &[(subject, constraint)]);
        let pattern = "Member must satisfy regular expression pattern: [\\w+=,.@-]+";
        refused(&iam::SERVICE, &role("a/b"), &[(subject, pattern)]);
        let session = |name: &str| sts::types::AssumeRoleRequest {
            role_arn: "arn:aws:iam::111111111111:role/r".to_owned(),
            role_session_name: name.to_owned(),
            ..Default::default()
        };
        let of_sts = "Member must satisfy regular expression pattern: [\\w+=,.@-]*";
        let named = "Value 'Session1:2' at 'roleSessionName'";
        refused(&sts::SERVICE, &session("Session1:2").into_fields(), &[(named, of_sts)]);
        let short = "Member must have length greater than or equal to 1";
        refused(&iam::SERVICE, &role(""), &[(subject, pattern), (subject, short)]);
    }

    #[test]
    fn a_missing_member_is_null() {
        let null = "Member must not be null";
        let empty = Fields::new(iam::types::GetRoleRequest::SHAPE);
        refused(&iam::SERVICE, &empty, &[("Value at 'roleName'", null)]);
        let empty = Fields::new(sso_admin::types::ListPermissionSetsRequest::SHAPE);
        refused(&sso_admin::SERVICE, &empty, &[("Value null at 'instanceArn'", null)]);
    }

    #[test]
    fn lists_name_structures_one_by_one_and_scalars_at_once() {
        let mut tag = Fields::new(iam::types::Tag::SHAPE);
        tag.set("Key", Value::String("team".to_owned()));
        let mut input = Fields::new(iam::types::TagRoleRequest::SHAPE);
        input.set("RoleName", Value::String("r".to_owned()));
        input.set("Tags", Value::List(vec![Value::Structure(tag)]));
        let null = "Member must not be null";
        refused(&iam::SERVICE, &input, &[("Value at 'tags.1.member.value'", null)]);
        let tag_keys = vec!["team".to_owned(), "no#way".to_owned()];
        let request = iam::types::UntagRoleRequest { role_name: "r".to_owned(), tag_keys };
        let constraint = "Member must satisfy constraint: [Member must have length less than or equal to \
                          128, Member must have length greater than or equal to 1, Member must satisfy \
                          regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+, \
                          Member must not be null]";
        let subject = "Value at 'tagKeys'";
        refused(&iam::SERVICE, &request.into_fields(), &[(subject, constraint)]);
    }

    #[test]
    fn enums_and_numbers_have_their_words() {
        let request = sso_admin::types::ListAccountsForProvisionedPermissionSetRequest {
            instance_arn: "arn:aws:sso:::instance/ssoins-1234567890abcdef".to_owned(),
            permission_set_arn: "arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-1234567890abcdef"
                .to_owned(),
            provisioning_status: Some("BOGUS".into()),
            max_results: Some(101),
            next_token: None,
        };
        let values = "Member must satisfy enum value set: [LATEST_PERMISSION_SET_PROVISIONED, \
                      LATEST_PERMISSION_SET_NOT_PROVISIONED]";
        let most = "Member must have value less than or equal to 100";
        refused(
            &sso_admin::SERVICE,
            &request.into_fields(),
            &[("Value 'BOGUS' at 'provisioningStatus'", values), ("Value '101' at 'maxResults'", most)],
        );
    }

    #[test]
    fn sensitive_values_are_not_repeated() {
        let request = vestibule::types::SignInRequest {
            user_name: "alice".to_owned(),
            password: "s3cret".repeat(200),
            next_url: None,
        };
        let most = "Member must have length less than or equal to 1024";
        refused(&vestibule::SERVICE, &request.into_fields(), &[("Value at 'password'", most)]);
        let email =
            identitystore::types::Email { value: Some("secret@mail".to_owned()), ..Default::default() };
        let request = identitystore::types::CreateUserRequest {
            identity_store_id: "d-1234567890".to_owned(),
            emails: Some(vec![email; 9]),
            ..Default::default()
        };
        let refusal = validate(&identitystore::SERVICE, &request.into_fields()).unwrap_err();
        assert!(!refusal.message.contains("secret@mail"), "{}", refusal.message);
        assert!(refusal.message.contains("at 'emails' failed"), "{}", refusal.message);
    }

    #[test]
    fn organizations_names_the_reason_for_the_first() {
        let request = organizations::types::DescribeAccountRequest { account_id: "12".to_owned() };
        let refusal = validate(&organizations::SERVICE, &request.into_fields()).unwrap_err();
        assert_eq!(refusal.code, "InvalidInputException");
        assert_eq!(refusal.message, "You provided a value that does not match the required pattern.");
        assert_eq!(refusal.fields.unwrap().get("Reason").as_str(), Some("INVALID_PATTERN"));
    }

    #[test]
    fn sso_oidc_speaks_oauth() {
        let empty = Fields::new(sso_oidc::types::CreateTokenRequest::SHAPE);
        let refusal = validate(&sso_oidc::SERVICE, &empty).unwrap_err();
        assert_eq!((refusal.code.as_str(), refusal.status), ("InvalidRequestException", 400));
        assert_eq!(refusal.fields.unwrap().get("error").as_str(), Some("invalid_request"));
    }

    #[test]
    fn a_union_has_exactly_one_member() {
        let request = identitystore::types::GetGroupMembershipIdRequest {
            identity_store_id: "d-1234567890".to_owned(),
            group_id: "c4488478-a0e1-700e-3d75-96c6bb641596".to_owned(),
            member_id: identitystore::types::MemberId::Unknown,
        };
        let constraint = "Member must have exactly one value set";
        refused(&identitystore::SERVICE, &request.into_fields(), &[("Value at 'memberId'", constraint)]);
    }

    #[test]
    fn a_refusal_stays_short_whatever_was_sent() {
        let request = sso_admin::types::UntagResourceRequest {
            resource_arn: "r/".repeat(100_000),
            tag_keys: vec!["#".repeat(1000); 10_000],
            ..Default::default()
        };
        let refusal = validate(&sso_admin::SERVICE, &request.into_fields()).unwrap_err();
        assert!(refusal.message.len() < 8192, "{}", refusal.message.len());
    }

    #[test]
    fn every_pattern_of_every_model_compiles() {
        fn visit(shape: crate::Shape, seen: &mut Vec<*const crate::shape::StructShape>) {
            use crate::Shape;
            match shape {
                Shape::String(text) => {
                    let compiles = |pattern: &crate::shape::Pattern| regex::Regex::new(pattern.regex).is_ok();
                    assert!(text.pattern.as_ref().is_none_or(compiles), "{:?}", text.pattern);
                }
                Shape::List(list) => visit(list.member, seen),
                Shape::Map(map) => {
                    visit(Shape::String(map.key), seen);
                    visit(map.value, seen);
                }
                Shape::Structure(structure) if !seen.contains(&std::ptr::from_ref(structure)) => {
                    seen.push(structure);
                    structure.members.iter().for_each(|member| visit(member.shape, seen));
                }
                _ => {}
            }
        }
        let mut seen = Vec::new();
        for operation in crate::generated::SERVICES.iter().flat_map(|service| service.operations) {
            visit(crate::Shape::Structure(operation.input), &mut seen);
        }
        assert!(seen.len() > 300, "{}", seen.len());
    }
}
