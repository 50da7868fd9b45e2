//! A service's model, read strictly: every key is either understood or named here as one that says nothing to
//! us.

use std::collections::BTreeMap;

use toml::Value as Toml;

use super::overrides::{Of, Overrides};
use super::strict::Strict;
use super::{names, pattern};
use crate::Result;
use crate::json::Json;

/// A service.
pub(super) struct Service {
    pub(super) name: String,
    pub(super) id: String,
    pub(super) protocol: Protocol,
    pub(super) api_version: String,
    pub(super) signing_name: String,
    pub(super) action_prefix: String,
    pub(super) event_source: String,
    pub(super) target_prefix: Option<String>,
    pub(super) xml_namespace: Option<String>,
    pub(super) refusals: Vec<(&'static str, String, u16)>,
    pub(super) operations: Vec<Operation>,
    pub(super) shapes: BTreeMap<String, Shape>,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Protocol {
    Json,
    RestJson,
    Query,
}

pub(super) struct Operation {
    pub(super) name: String,
    pub(super) documentation: Option<String>,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: Option<String>,
    pub(super) status: u16,
    pub(super) input: Option<String>,
    pub(super) output: Option<String>,
    pub(super) result_wrapper: Option<String>,
    pub(super) errors: Vec<String>,
    pub(super) auth: Auth,
    pub(super) mutates: bool,
    pub(super) action: String,
    pub(super) pagination: Option<Pagination>,
    pub(super) deprecated: bool,
}

pub(super) enum Auth {
    SigV4,
    Bearer(String),
    Session,
    None,
}

pub(super) struct Pagination {
    pub(super) input_token: String,
    pub(super) output_token: String,
    pub(super) limit: Option<String>,
    pub(super) more: Option<String>,
    pub(super) results: Vec<String>,
}

pub(super) struct Shape {
    pub(super) documentation: Option<String>,
    pub(super) sensitive: bool,
    pub(super) min: Option<i64>,
    pub(super) max: Option<i64>,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    Boolean,
    Integer,
    Long,
    Double,
    /// The pattern as the model has it and in our dialect; the values of an enum.
    String {
        pattern: Option<(String, String)>,
        values: Vec<String>,
    },
    Blob,
    /// Whether the model asks for ISO 8601; `None` where it does not say.
    Timestamp {
        iso8601: Option<bool>,
    },
    List {
        member: String,
    },
    Map {
        key: String,
        value: String,
    },
    Structure {
        members: Vec<Member>,
        union: bool,
        error: Option<ErrorTrait>,
    },
    Document,
}

pub(super) struct ErrorTrait {
    pub(super) code: String,
    pub(super) status: u16,
    pub(super) oauth: Option<String>,
}

pub(super) struct Member {
    pub(super) name: String,
    pub(super) documentation: Option<String>,
    pub(super) shape: String,
    pub(super) wire_name: String,
    /// `None` for the body; else `Header`, `Query` or `Uri`.
    pub(super) location: Option<&'static str>,
    pub(super) required: bool,
    pub(super) idempotency_token: bool,
}

impl Service {
    pub(super) fn parse(name: &str, text: &str, overrides: &mut Overrides) -> Result<Self> {
        let json = Json::parse(text)?;
        let mut file = Strict::new(&json, "the model");
        let metadata = file.take("metadata").cloned().unwrap_or(Json::Null);
        let operations = file.take("operations").cloned().unwrap_or(Json::Null);
        let shapes = file.take("shapes").cloned().unwrap_or(Json::Null);
        let pagination = file.take("pagination").cloned().unwrap_or(Json::Null);
        // The form's version, and how clients wait: neither is on the wire.
        file.ignore(&["version", "waiters"]);
        file.end()?;
        let ours = overrides.service(name)?;
        let mut service = Self::from_metadata(name, &metadata, &ours)?;
        service.shapes = parse_shapes(&service, &shapes, &ours, overrides)?;
        let bearer = metadata.get("signatureVersion").and_then(Json::as_str) == Some("bearer");
        for (operation, json) in operations.members() {
            let parsed =
                parse_operation(&service, operation, json, pagination.get(operation), bearer, overrides)?;
            service.operations.push(parsed);
        }
        service.refusals = refusals(&service, &ours)?;
        super::shapes::verify(&service)?;
        Ok(service)
    }

    fn from_metadata(name: &str, metadata: &Json, ours: &toml::Table) -> Result<Self> {
        let mut meta = Strict::new(metadata, "metadata");
        // Names for people, endpoint construction, and lists of which we read the one that is chosen.
        meta.ignore(&[
            "auth",
            "globalEndpoint",
            "protocols",
            "serviceAbbreviation",
            "serviceFullName",
            "uid",
        ]);
        let protocol = match meta.needed("protocol")?.as_str() {
            "json" if meta.text("jsonVersion").as_deref() == Some("1.1") => Protocol::Json,
            "rest-json" => Protocol::RestJson,
            "query" => Protocol::Query,
            other => return Err(format!("protocol `{other}` is not carried, or not in that version")),
        };
        meta.ignore(&["jsonVersion"]); // rest-json says one too, without a meaning
        let signature = meta.needed("signatureVersion")?;
        if signature != "v4" && signature != "bearer" {
            return Err(format!("signature version `{signature}` is not carried"));
        }
        let endpoint_prefix = meta.needed("endpointPrefix")?;
        let own = |key: &str| {
            let value = ours.get(key).and_then(Toml::as_str).map(str::to_owned);
            value.ok_or(format!("models/overrides.toml: [{name}] lacks `{key}`"))
        };
        let service = Self {
            name: name.to_owned(),
            id: meta.needed("serviceId")?,
            protocol,
            api_version: meta.needed("apiVersion")?,
            signing_name: meta.text("signingName").unwrap_or(endpoint_prefix),
            action_prefix: own("action_prefix")?,
            event_source: own("event_source")?,
            target_prefix: meta.text("targetPrefix"),
            xml_namespace: meta.text("xmlNamespace"),
            refusals: Vec::new(),
            operations: Vec::new(),
            shapes: BTreeMap::new(),
        };
        meta.end()?;
        let known = ["action_prefix", "event_source", "oauth", "refusals"];
        match ours.keys().find(|key| !known.contains(&key.as_str())) {
            Some(key) => Err(format!("models/overrides.toml: [{name}] has the unknown key `{key}`")),
            None => Ok(service),
        }
    }
}

/// What the service calls the common refusals: the protocol's usual names, or what the overrides say. The
/// status is the modelled error's where there is one.
fn refusals(service: &Service, ours: &toml::Table) -> Result<Vec<(&'static str, String, u16)>> {
    let rest = service.protocol == Protocol::RestJson;
    let usual: [(&'static str, &str, u16); 6] = match service.protocol {
        Protocol::Query => [
            ("validation", "ValidationError", 400),
            ("malformed", "MalformedInput", 400),
            ("access_denied", "AccessDenied", 403),
            ("throttled", "Throttling", 400),
            ("internal", "InternalFailure", 500),
            ("unavailable", "ServiceUnavailable", 503),
        ],
        Protocol::Json | Protocol::RestJson => [
            ("validation", "ValidationException", 400),
            ("malformed", "SerializationException", 400),
            ("access_denied", "AccessDeniedException", if rest { 403 } else { 400 }),
            ("throttled", "ThrottlingException", if rest { 429 } else { 400 }),
            ("internal", "InternalServerException", 500),
            ("unavailable", "ServiceUnavailableException", 503),
        ],
    };
    let table = ours.get("refusals").and_then(Toml::as_table);
    if let Some(key) =
        table.and_then(|table| table.keys().find(|key| !usual.iter().any(|(name, ..)| name == key)))
    {
        return Err(format!(
            "models/overrides.toml: [{}.refusals] has the unknown key `{key}`",
            service.name
        ));
    }
    let named = usual.map(|(key, code, status)| {
        let code = table.and_then(|table| table.get(key)?.as_str()).unwrap_or(code);
        let modelled = service.shapes.values().find_map(|shape| match &shape.kind {
            Kind::Structure { error: Some(error), .. } if error.code == code => Some(error.status),
            _ => None,
        });
        (key, code.to_owned(), modelled.unwrap_or(status))
    });
    Ok(named.to_vec())
}

fn parse_operation(
    service: &Service,
    name: &str,
    json: &Json,
    pagination: Option<&Json>,
    bearer: bool,
    overrides: &mut Overrides,
) -> Result<Operation> {
    let mut keys = Strict::new(json, format!("operation {name}"));
    // Advice for clients that retry, and the longer form of authtype.
    keys.ignore(&["auth", "deprecatedMessage", "idempotent", "name"]);
    let mut http = Strict::new(keys.take("http").unwrap_or(&Json::Null), format!("operation {name}.http"));
    let method = http.needed("method")?;
    let uri = http.needed("requestUri")?;
    let status = http.number("responseCode").unwrap_or(200);
    http.end()?;
    let (path, query) = match uri.split_once('?') {
        Some((path, query)) => (path.to_owned(), Some(query.to_owned())),
        None => (uri, None),
    };
    let result_wrapper = keys.take("output").cloned();
    let mut output =
        Strict::new(result_wrapper.as_ref().unwrap_or(&Json::Null), format!("operation {name}.output"));
    let (output_shape, wrapper) = (output.text("shape"), output.text("resultWrapper"));
    output.end()?;
    let errors = keys.take("errors").map(Json::items).unwrap_or_default();
    let errors = errors
        .iter()
        .map(|error| Strict::new(error, format!("operation {name}.errors")).needed("shape"))
        .collect::<Result<_>>()?;
    let unsigned = match keys.text("authtype").as_deref() {
        None => false,
        Some("none") => true,
        Some(other) => return Err(format!("operation {name} has the authtype `{other}`")),
    };
    let readonly = keys.flag("readonly");
    let mut set = |key: &str| overrides.find(&service.name, Of::Operations, name, key);
    let auth = auth(set("auth"), unsigned, bearer)?;
    let mutates = set("mutates").and_then(|value| value.as_bool()).unwrap_or(!readonly && !reads(name));
    let action = set("action").and_then(|value| value.as_str().map(str::to_owned));
    let operation = Operation {
        name: name.to_owned(),
        documentation: keys.text("documentation"),
        method,
        path,
        query,
        status: u16::try_from(status).map_err(|_| format!("operation {name} has the status {status}"))?,
        input: keys.shape("input")?,
        output: output_shape,
        result_wrapper: wrapper,
        errors,
        auth,
        mutates,
        action: action.unwrap_or_else(|| format!("{}:{name}", service.action_prefix)),
        pagination: pagination.map(|json| parse_pagination(name, json)).transpose()?,
        deprecated: keys.flag("deprecated"),
    };
    keys.end()?;
    Ok(operation)
}

fn auth(set: Option<Toml>, unsigned: bool, bearer: bool) -> Result<Auth> {
    let Some(set) = set else {
        return Ok(match (unsigned, bearer) {
            (true, _) => Auth::None,
            (false, true) => Auth::Bearer("authorization".to_owned()),
            (false, false) => Auth::SigV4,
        });
    };
    match set.as_str() {
        Some("session") => Some(Auth::Session),
        Some("none") => Some(Auth::None),
        Some(text) => text.strip_prefix("bearer:").map(|header| Auth::Bearer(header.to_owned())),
        None => None,
    }
    .ok_or(format!("auth `{set}` is not `session`, `none` or `bearer:<header>`"))
}

/// Whether an operation only reads, by the first word of its name.
fn reads(name: &str) -> bool {
    const VERBS: &[&str] = &["Get", "List", "Describe", "Lookup", "Simulate", "Decode", "Is", "Export"];
    VERBS.iter().any(|verb| name.strip_prefix(verb).is_some_and(|rest| rest.starts_with(char::is_uppercase)))
}

fn parse_pagination(name: &str, json: &Json) -> Result<Pagination> {
    let mut keys = Strict::new(json, format!("pagination of {name}"));
    // Members that a client which joins pages repeats only once.
    keys.ignore(&["non_aggregate_keys"]);
    let results = match keys.take("result_key") {
        Some(Json::Array(names)) => names.iter().filter_map(Json::as_str).map(str::to_owned).collect(),
        Some(Json::String(name)) => vec![name.clone()],
        _ => return Err(format!("pagination of {name} has no result_key")),
    };
    let pagination = Pagination {
        input_token: keys.needed("input_token")?,
        output_token: keys.needed("output_token")?,
        limit: keys.text("limit_key"),
        more: keys.text("more_results"),
        results,
    };
    keys.end()?;
    Ok(pagination)
}

fn parse_shapes(
    service: &Service,
    shapes: &Json,
    ours: &toml::Table,
    overrides: &mut Overrides,
) -> Result<BTreeMap<String, Shape>> {
    let mut oauth = ours.get("oauth").and_then(Toml::as_table).cloned().unwrap_or_default();
    let mut parsed = BTreeMap::new();
    for (name, json) in shapes.members() {
        let mut shape = parse_shape(service, name, json, overrides)?;
        if let Kind::Structure { error: Some(error), .. } = &mut shape.kind {
            error.oauth = oauth.remove(name).and_then(|code| code.as_str().map(str::to_owned));
        }
        parsed.insert(name.clone(), shape);
    }
    match oauth.keys().next() {
        Some(name) => Err(format!("models/overrides.toml: [{}.oauth] names no error `{name}`", service.name)),
        None => Ok(parsed),
    }
}

fn parse_shape(service: &Service, name: &str, json: &Json, overrides: &mut Overrides) -> Result<Shape> {
    let mut keys = Strict::new(json, format!("shape {name}"));
    let mut set = |key: &str| overrides.find(&service.name, Of::Shapes, name, key);
    let sensitive = set("sensitive").and_then(|value| value.as_bool());
    let regex = set("regex").and_then(|value| value.as_str().map(str::to_owned));
    // Whether clients may leave a number out; members say that already.
    keys.ignore(&["box"]);
    let kind = match keys.needed("type")?.as_str() {
        "boolean" => Kind::Boolean,
        "integer" => Kind::Integer,
        "long" => Kind::Long,
        "double" | "float" => Kind::Double,
        "blob" => Kind::Blob,
        "string" => parse_string(&mut keys, regex)?,
        "timestamp" => match keys.text("timestampFormat").as_deref() {
            None => Kind::Timestamp { iso8601: None },
            Some("iso8601") => Kind::Timestamp { iso8601: Some(true) },
            Some("unixTimestamp") => Kind::Timestamp { iso8601: Some(false) },
            Some(other) => return Err(format!("shape {name} has the timestamp format `{other}`")),
        },
        "list" => Kind::List { member: keys.shape("member")?.ok_or(format!("list {name} has no member"))? },
        "map" => Kind::Map {
            key: keys.shape("key")?.ok_or(format!("map {name} has no key"))?,
            value: keys.shape("value")?.ok_or(format!("map {name} has no value"))?,
        },
        "structure" if keys.flag("document") => {
            keys.ignore(&["members"]);
            Kind::Document
        }
        "structure" => parse_structure(service, name, &mut keys)?,
        other => return Err(format!("shape {name} is of the unknown type `{other}`")),
    };
    let shape = Shape {
        documentation: keys.text("documentation"),
        sensitive: keys.flag("sensitive") || sensitive.unwrap_or(false),
        min: keys.number("min"),
        max: keys.number("max"),
        kind,
    };
    keys.end()?;
    Ok(shape)
}

fn parse_string(keys: &mut Strict<'_>, regex: Option<String>) -> Result<Kind> {
    let values = keys.take("enum").map(Json::items).unwrap_or_default();
    let values = values.iter().filter_map(Json::as_str).map(str::to_owned).collect();
    let pattern = match (keys.text("pattern"), regex) {
        (Some(source), Some(regex)) => Some((source, pattern::compile(&regex)?)),
        (Some(source), None) => {
            let regex =
                pattern::translate(&source).map_err(|problem| format!("{}: {problem}", keys.place))?;
            Some((source, regex))
        }
        (None, Some(_)) => {
            return Err(format!("{} has an overridden pattern but none of its own", keys.place));
        }
        (None, None) => None,
    };
    Ok(Kind::String { pattern, values })
}

fn parse_structure(service: &Service, name: &str, keys: &mut Strict<'_>) -> Result<Kind> {
    let required: Vec<&str> =
        keys.take("required").map(Json::items).unwrap_or_default().iter().filter_map(Json::as_str).collect();
    let mut members = Vec::new();
    for (member, json) in keys.take("members").map(Json::members).unwrap_or_default() {
        members.push(parse_member(service, name, member, json, required.contains(&member.as_str()))?);
    }
    // Advice for clients that retry.
    keys.ignore(&["retryable"]);
    let fault = keys.flag("fault");
    let mut error_trait =
        Strict::new(keys.take("error").unwrap_or(&Json::Null), format!("shape {name}.error"));
    error_trait.ignore(&["senderFault"]); // the status says it
    let code = error_trait.text("code").unwrap_or_else(|| name.to_owned());
    let usual = if fault { 500 } else { 400 };
    let status = error_trait.number("httpStatusCode").unwrap_or(usual);
    error_trait.end()?;
    let status = u16::try_from(status).map_err(|_| format!("shape {name} has the status {status}"))?;
    let error = keys.flag("exception").then_some(ErrorTrait { code, status, oauth: None });
    Ok(Kind::Structure { members, union: keys.flag("union"), error })
}

fn parse_member(service: &Service, owner: &str, name: &str, json: &Json, required: bool) -> Result<Member> {
    let mut keys = Strict::new(json, format!("member {owner}.{name}"));
    // Whether clients may leave a number out, and what people are told of a member that is going away.
    keys.ignore(&["box", "deprecated", "deprecatedMessage", "deprecatedSince"]);
    let location = match keys.text("location").as_deref() {
        None => None,
        Some("header") => Some("Header"),
        Some("querystring") => Some("Query"),
        Some("uri") => Some("Uri"),
        Some(other) => return Err(format!("member {owner}.{name} is in the unknown place `{other}`")),
    };
    if location.is_some() && service.protocol != Protocol::RestJson {
        return Err(format!("member {owner}.{name} has a place, but the protocol has only the body"));
    }
    let member = Member {
        name: name.to_owned(),
        documentation: keys.text("documentation"),
        shape: keys.needed("shape")?,
        wire_name: keys.text("locationName").unwrap_or_else(|| name.to_owned()),
        location,
        required,
        idempotency_token: keys.flag("idempotencyToken"),
    };
    keys.end()?;
    Ok(member)
}

impl Shape {
    /// Whether it is a string with a closed list of values.
    pub(super) fn is_enum(&self) -> bool {
        matches!(&self.kind, Kind::String { values, .. } if !values.is_empty())
    }
}

impl Service {
    /// The shape a reference names.
    pub(super) fn shape(&self, name: &str) -> Result<&Shape> {
        self.shapes.get(name).ok_or(format!("shape {name} is named but not there"))
    }

    /// The errors of the model, in the order of their names.
    pub(super) fn errors(&self) -> impl Iterator<Item = (&str, &[Member], &ErrorTrait)> {
        self.shapes.iter().filter_map(|(name, shape)| match &shape.kind {
            Kind::Structure { members, error: Some(error), .. } => {
                Some((name.as_str(), members.as_slice(), error))
            }
            _ => None,
        })
    }

    /// The Rust type that carries a shape.
    pub(super) fn rust_type(&self, name: &str) -> Result<String> {
        let shape = self.shape(name)?;
        Ok(match &shape.kind {
            Kind::Boolean => "bool".to_owned(),
            Kind::Integer => "i32".to_owned(),
            Kind::Long => "i64".to_owned(),
            Kind::Double => "f64".to_owned(),
            Kind::Blob => "Blob".to_owned(),
            Kind::Timestamp { .. } => "Timestamp".to_owned(),
            Kind::Document => "Document".to_owned(),
            Kind::List { member } => format!("Vec<{}>", self.rust_type(member)?),
            Kind::Map { value, .. } => format!("BTreeMap<String, {}>", self.rust_type(value)?),
            Kind::String { .. } if !shape.is_enum() => "String".to_owned(),
            Kind::String { .. } | Kind::Structure { .. } => names::type_name(name),
        })
    }

    /// Whether a value of the shape must not be shown; lists and maps are as sensitive as what they hold.
    pub(super) fn is_sensitive(&self, name: &str) -> Result<bool> {
        let shape = self.shape(name)?;
        Ok(shape.sensitive
            || match &shape.kind {
                Kind::List { member } => self.is_sensitive(member)?,
                Kind::Map { key, value } => self.is_sensitive(key)? || self.is_sensitive(value)?,
                _ => false,
            })
    }
}
