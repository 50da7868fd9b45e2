//! Writes a service's structures, unions and enums.

use std::collections::BTreeMap;

use super::model::{Kind, Member, Service, Shape};
use super::{imports, names};
use crate::Result;

/// The module `types`.
pub(super) fn emit(text: &mut String, service: &Service) -> Result {
    let mut module = String::new();
    let mut types: BTreeMap<String, &str> = BTreeMap::new();
    for (name, shape) in &service.shapes {
        let is_type = shape.is_enum() || matches!(shape.kind, Kind::Structure { .. });
        if !is_type {
            continue;
        }
        if let Some(other) = types.insert(names::type_name(name), name) {
            return Err(format!("shapes {name} and {other} get the same type name"));
        }
        match &shape.kind {
            Kind::Structure { members, union: true, .. } => {
                emit_union(&mut module, service, name, shape, members)?
            }
            Kind::Structure { members, .. } => emit_structure(&mut module, service, name, shape, members)?,
            Kind::String { values, .. } => emit_enum(&mut module, name, shape, values)?,
            _ => {}
        }
    }
    let imports = imports(
        &module,
        &[
            ("std::collections", &["BTreeMap"]),
            ("std", &["fmt"]),
            ("super", &["shapes"]),
            ("crate::declare", &["string_enum"]),
            ("crate::shape", &["StructShape"]),
            ("crate::structure", &["Blob", "Document", "Slots"]),
            ("crate", &["Mismatch", "Structure", "Timestamp", "Value", "structure"]),
        ],
    );
    // Named by its method alone.
    let convert = if module.contains(".into_value()") { "use crate::Convert;\n" } else { "" };
    text.push_str(&format!("pub mod types {{\n{convert}{imports}{module}}}\n\n"));
    Ok(())
}

fn emit_structure(
    text: &mut String,
    service: &Service,
    name: &str,
    shape: &Shape,
    members: &[Member],
) -> Result {
    let type_name = names::type_name(name);
    let hidden = hidden(service, shape, members)?;
    doc(text, shape.documentation.as_deref());
    let debug = if hidden.iter().any(|hidden| *hidden) { "" } else { "Debug, " };
    text.push_str(&format!("#[derive(Clone, {debug}Default, PartialEq)]\npub struct {type_name} {{\n"));
    let (mut from, mut into) = (String::new(), String::new());
    for member in members {
        let field = names::field(&member.name);
        doc(text, member.documentation.as_deref());
        text.push_str(&format!("pub {field}: {},\n", member_type(service, member)?));
        from.push_str(&format!("{field}: slots.next()?, "));
        into.push_str(&format!("self.{field}.into_value(), "));
    }
    let constant = names::constant(name);
    let mutable = if members.is_empty() { "_" } else { "mut slots" };
    text.push_str(&format!(
        "}}\n\nimpl Structure for {type_name} {{\n\
         const SHAPE: &'static StructShape = &shapes::{constant};\n\n\
         fn from_slots({mutable}: Slots) -> Result<Self, Mismatch> {{\nOk(Self {{ {from} }})\n}}\n\n\
         fn into_slots(self) -> Vec<Value> {{\nvec![{into}]\n}}\n}}\n\n"
    ));
    if debug.is_empty() {
        emit_debug(text, &type_name, members, &hidden);
    }
    Ok(())
}

fn emit_debug(text: &mut String, type_name: &str, members: &[Member], hidden: &[bool]) {
    let mut fields = String::new();
    for (member, hidden) in members.iter().zip(hidden) {
        let (field, name) = (names::field(&member.name), names::snake(&member.name));
        let value = if *hidden { "&structure::Hidden".to_owned() } else { format!("&self.{field}") };
        fields.push_str(&format!(".field({name:?}, {value})"));
    }
    text.push_str(&format!(
        "impl fmt::Debug for {type_name} {{\nfn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\n\
         f.debug_struct({type_name:?}){fields}.finish()\n}}\n}}\n\n"
    ));
}

fn emit_union(text: &mut String, service: &Service, name: &str, shape: &Shape, members: &[Member]) -> Result {
    let type_name = names::type_name(name);
    let hidden = hidden(service, shape, members)?;
    let (mut variants, mut from, mut into, mut debug) =
        (String::new(), String::new(), String::new(), String::new());
    for (at, (member, hidden)) in members.iter().zip(&hidden).enumerate() {
        let variant = names::type_name(&member.name);
        variants.push_str(&format!("{variant}({}),\n", service.rust_type(&member.shape)?));
        from.push_str(&format!(
            "if let Some(value) = slots.next()? {{ return Ok(Self::{variant}(value)); }}\n"
        ));
        into.push_str(&format!("Self::{variant}(value) => structure::only({at}, value),\n"));
        let (binding, shown) = if *hidden { ("_", "&structure::Hidden") } else { ("value", "value") };
        debug.push_str(&format!(
            "Self::{variant}({binding}) => f.debug_tuple({variant:?}).field({shown}).finish(),\n"
        ));
    }
    let constant = names::constant(name);
    let shows_all = !hidden.iter().any(|hidden| *hidden);
    let derived = if shows_all { "Debug, " } else { "" };
    text.push_str(&format!(
        "#[derive(Clone, {derived}Default, PartialEq)]\npub enum {type_name} {{\n{variants}\
         /// Nothing is set, or a member that the model does not have.\n#[default]\nUnknown,\n}}\n\n\
         impl Structure for {type_name} {{\n\
         const SHAPE: &'static StructShape = &shapes::{constant};\n\n\
         fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {{\n{from}Ok(Self::Unknown)\n}}\n\n\
         fn into_slots(self) -> Vec<Value> {{\nmatch self {{\n{into}\
         Self::Unknown => Vec::new(),\n}}\n}}\n}}\n\n"
    ));
    if !shows_all {
        text.push_str(&format!(
            "impl fmt::Debug for {type_name} {{\n\
             fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\nmatch self {{\n\
             {debug}Self::Unknown => f.write_str(\"Unknown\"),\n}}\n}}\n}}\n\n"
        ));
    }
    Ok(())
}

fn emit_enum(text: &mut String, name: &str, shape: &Shape, values: &[String]) -> Result {
    let type_name = names::type_name(name);
    let mut variants: BTreeMap<String, &str> = BTreeMap::new();
    let mut list = String::new();
    for value in values {
        // `Unknown` is what the model does not list; a value of that name gets another.
        let variant = match names::variant(value).as_str() {
            "Unknown" => "UnknownValue".to_owned(),
            other => other.to_owned(),
        };
        if let Some(other) = variants.insert(variant.clone(), value) {
            return Err(format!("enum {name}: the values `{value}` and `{other}` get the same name"));
        }
        list.push_str(&format!("        {variant} = {value:?},\n"));
    }
    text.push_str("string_enum! {\n");
    doc(text, shape.documentation.as_deref());
    text.push_str(&format!("    {type_name} {{\n{list}    }}\n}}\n\n"));
    Ok(())
}

/// Which members must not be shown: all of them where the structure itself must not be.
fn hidden(service: &Service, shape: &Shape, members: &[Member]) -> Result<Vec<bool>> {
    members.iter().map(|member| Ok(shape.sensitive || service.is_sensitive(&member.shape)?)).collect()
}

fn member_type(service: &Service, member: &Member) -> Result<String> {
    let inner = service.rust_type(&member.shape)?;
    Ok(if member.required { inner } else { format!("Option<{inner}>") })
}

/// Documentation, which only our own model has.
pub(super) fn doc(text: &mut String, documentation: Option<&str>) {
    if let Some(documentation) = documentation {
        // Brackets are meant as brackets, not as links of rustdoc.
        let plain = documentation.replace('[', "\\[").replace(']', "\\]");
        text.push_str(&format!("/// {plain}\n"));
    }
}
