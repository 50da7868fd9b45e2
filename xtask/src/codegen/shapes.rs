//! Writes a service's shape tables.

use super::model::{Kind, Member, Operation, Protocol, Service, Shape};
use super::{imports, names};
use crate::Result;

/// The module `shapes`: a static for each shape that has something to say.
pub(super) fn emit(text: &mut String, service: &Service) -> Result {
    let mut module = String::new();
    for (name, shape) in &service.shapes {
        let constant = names::constant(name);
        match &shape.kind {
            Kind::String { .. } if is_plain(shape) => {}
            Kind::String { pattern, values } => {
                let pattern = pattern.as_ref().map_or("None".to_owned(), |(source, regex)| {
                    format!("Some(Pattern::new({}, {}))", raw(source), raw(regex))
                });
                module.push_str(&format!(
                    "pub(super) static {constant}: TextShape = TextShape {{ sensitive: {}, length: {}, \
                     pattern: {pattern}, values: &{values:?} }};\n\n",
                    shape.sensitive,
                    bounds(shape),
                ));
            }
            Kind::Blob => module.push_str(&format!(
                "pub(super) static {constant}: BlobShape = BlobShape {{ sensitive: {}, length: {} }};\n\n",
                shape.sensitive,
                bounds(shape)
            )),
            Kind::List { member } => module.push_str(&format!(
                "pub(super) static {constant}: ListShape = ListShape {{ member: {}, length: {} }};\n\n",
                reference(service, member)?,
                bounds(shape)
            )),
            Kind::Map { key, value } => module.push_str(&format!(
                "pub(super) static {constant}: MapShape = MapShape {{ key: {}, value: {}, length: {} }};\n\n",
                text_reference(service, key)?,
                reference(service, value)?,
                bounds(shape)
            )),
            Kind::Structure { members, .. } => emit_structure(&mut module, service, name, shape, members)?,
            Kind::Boolean | Kind::Integer | Kind::Long | Kind::Double => {}
            Kind::Timestamp { .. } | Kind::Document => {}
        }
    }
    let imports = imports(
        &module,
        &[
            (
                "crate::shape",
                &[
                    "BlobShape",
                    "Bounds",
                    "ErrorShape",
                    "ListShape",
                    "Location",
                    "MapShape",
                    "Member",
                    "Pattern",
                    "Shape",
                    "StructShape",
                    "TEXT",
                    "TextShape",
                ],
            ),
            ("crate::timestamp", &["Format"]),
        ],
    );
    text.push_str(&format!("mod shapes {{\n{imports}{module}}}\n"));
    Ok(())
}

fn emit_structure(
    text: &mut String,
    service: &Service,
    name: &str,
    shape: &Shape,
    members: &[Member],
) -> Result {
    let mut parts = format!("name: {name:?}, ");
    if shape.sensitive {
        parts.push_str("sensitive: true, ");
    }
    if let Kind::Structure { union: true, .. } = shape.kind {
        parts.push_str("union: true, ");
    }
    if let Kind::Structure { error: Some(error), .. } = &shape.kind {
        parts.push_str(&format!(
            "error: Some(ErrorShape {{ code: {:?}, status: {}, oauth: {:?} }}), ",
            error.code, error.status, error.oauth
        ));
    }
    let members: Vec<String> = members
        .iter()
        .map(|member| {
            let shape = reference(service, &member.shape)?;
            let mut text = format!("Member::new({:?}, {shape})", member.name);
            if member.location.is_some() || member.wire_name != member.name {
                let location = member.location.unwrap_or("Body");
                text.push_str(&format!(".at(Location::{location}, {:?})", member.wire_name));
            }
            if member.required {
                text.push_str(".required()");
            }
            if member.idempotency_token {
                text.push_str(".idempotency_token()");
            }
            Ok(text)
        })
        .collect::<Result<_>>()?;
    text.push_str(&format!(
        "pub(super) static {}: StructShape = StructShape {{ {parts}members: &[{}], \
         ..StructShape::PLAIN }};\n\n",
        names::constant(name),
        members.join(", ")
    ));
    Ok(())
}

/// A shape as an expression, for use inside the module.
fn reference(service: &Service, name: &str) -> Result<String> {
    let shape = service.shape(name)?;
    let constant = names::constant(name);
    Ok(match &shape.kind {
        Kind::Boolean => "Shape::Boolean".to_owned(),
        Kind::Integer => format!("Shape::Integer({})", bounds(shape)),
        Kind::Long => format!("Shape::Long({})", bounds(shape)),
        Kind::Double => "Shape::Double".to_owned(),
        Kind::Timestamp { iso8601: None } => "Shape::Timestamp(None)".to_owned(),
        Kind::Timestamp { iso8601: Some(true) } => "Shape::Timestamp(Some(Format::Iso8601))".to_owned(),
        Kind::Timestamp { iso8601: Some(false) } => "Shape::Timestamp(Some(Format::EpochSeconds))".to_owned(),
        Kind::Document => format!("Shape::Document {{ sensitive: {} }}", shape.sensitive),
        Kind::String { .. } => format!("Shape::String({})", text_reference(service, name)?),
        Kind::Blob => format!("Shape::Blob(&{constant})"),
        Kind::List { .. } => format!("Shape::List(&{constant})"),
        Kind::Map { .. } => format!("Shape::Map(&{constant})"),
        Kind::Structure { .. } => format!("Shape::Structure(&{constant})"),
    })
}

fn text_reference(service: &Service, name: &str) -> Result<String> {
    let shape = service.shape(name)?;
    match shape.kind {
        Kind::String { .. } if is_plain(shape) => Ok("&TEXT".to_owned()),
        Kind::String { .. } => Ok(format!("&{}", names::constant(name))),
        _ => Err(format!("shape {name} is the key of a map but no string")),
    }
}

/// Whether a string may be anything and may be shown.
fn is_plain(shape: &Shape) -> bool {
    let free = matches!(&shape.kind, Kind::String { pattern: None, values } if values.is_empty());
    free && !shape.sensitive && shape.min.is_none() && shape.max.is_none()
}

fn bounds(shape: &Shape) -> String {
    match (shape.min, shape.max) {
        (None, None) => "Bounds::NONE".to_owned(),
        (Some(min), None) => format!("Bounds::at_least({min})"),
        (None, Some(max)) => format!("Bounds::at_most({max})"),
        (Some(min), Some(max)) => format!("Bounds::between({min}, {max})"),
    }
}

/// A raw string literal.
fn raw(text: &str) -> String {
    let mut hashes = String::new();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

/// Fails on what the codecs cannot carry, so that nothing is skipped in silence.
pub(super) fn verify(service: &Service) -> Result {
    for operation in &service.operations {
        verify_operation(service, operation)?;
    }
    let mut constants = std::collections::BTreeMap::new();
    for (name, shape) in &service.shapes {
        if !is_plain(shape)
            && let Some(other) = constants.insert(names::constant(name), name)
        {
            return Err(format!("shapes {name} and {other} get the same name"));
        }
        if let Kind::Structure { members, .. } = &shape.kind {
            for member in members {
                verify_member(service, name, member)?;
            }
        }
        if holds_itself(service, name, name)? {
            return Err(format!("structure {name} holds itself without a list between; that needs boxes"));
        }
    }
    Ok(())
}

fn verify_member(service: &Service, owner: &str, member: &Member) -> Result {
    let kind = &service.shape(&member.shape)?.kind;
    let carried = match member.location {
        None => true,
        Some("Header" | "Uri") => matches!(kind, Kind::String { .. }),
        Some(_) => match kind {
            Kind::String { .. } | Kind::Integer | Kind::Boolean => true,
            Kind::List { member } => matches!(service.shape(member)?.kind, Kind::String { .. }),
            _ => false,
        },
    };
    if !carried {
        return Err(format!("member {owner}.{} cannot be carried outside the body", member.name));
    }
    if service.protocol == Protocol::Query && member.wire_name != member.name {
        return Err(format!(
            "member {owner}.{} is renamed, which the query protocol does not carry",
            member.name
        ));
    }
    Ok(())
}

/// Fails when an operation's path and its input disagree, or when it answers in more than a body.
fn verify_operation(service: &Service, operation: &Operation) -> Result {
    let members = |shape: &Option<String>| match shape.as_deref().map(|name| service.shape(name)) {
        Some(Ok(Shape { kind: Kind::Structure { members, .. }, .. })) => members.as_slice(),
        _ => &[],
    };
    let name = &operation.name;
    let errors: Vec<Option<String>> = operation.errors.iter().cloned().map(Some).collect();
    let outputs = [&operation.output].into_iter().chain(&errors);
    if outputs.flat_map(members).any(|member| member.location.is_some()) {
        return Err(format!("operation {name} answers in more than a body, which is not carried"));
    }
    let mut labels: Vec<&str> = operation
        .path
        .split('/')
        .filter(|segment| segment.contains(['{', '}']))
        .map(|segment| segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(segment))
        .collect();
    let mut wanted: Vec<&str> = members(&operation.input)
        .iter()
        .filter(|member| member.location == Some("Uri"))
        .map(|member| member.wire_name.as_str())
        .collect();
    labels.sort_unstable();
    wanted.sort_unstable();
    if labels != wanted {
        return Err(format!(
            "operation {name}: the labels of `{}` are not the members in its path",
            operation.path
        ));
    }
    Ok(())
}

/// Whether a structure contains `wanted` directly or through structures alone.
fn holds_itself(service: &Service, name: &str, wanted: &str) -> Result<bool> {
    let Kind::Structure { members, .. } = &service.shape(name)?.kind else { return Ok(false) };
    for member in members {
        let is_structure = matches!(service.shape(&member.shape)?.kind, Kind::Structure { .. });
        if is_structure && (member.shape == wanted || holds_itself(service, &member.shape, wanted)?) {
            return Ok(true);
        }
    }
    Ok(false)
}
