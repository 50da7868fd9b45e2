//! Writes a service's table, its error enum and its operations.

use super::model::{Auth, Operation, Pagination, Protocol, Service};
use super::{imports, names, types};
use crate::Result;

/// The static `SERVICE`.
pub(super) fn emit_service(text: &mut String, service: &Service) -> Result {
    let protocol = match service.protocol {
        Protocol::Json => "Json",
        Protocol::RestJson => "RestJson",
        Protocol::Query => "Query",
    };
    let refusals: String = service
        .refusals
        .iter()
        .map(|(key, code, status)| format!("{key}: Code {{ name: {code:?}, status: {status} }}, "))
        .collect();
    let operations: String = service
        .operations
        .iter()
        .map(|operation| format!("&op::{}, ", names::constant(&operation.name)))
        .collect();
    let errors: String =
        service.errors().map(|(name, ..)| format!("&shapes::{}, ", names::constant(name))).collect();
    text.push_str(&format!(
        "/// What the model says of the service.\npub static SERVICE: ServiceInfo = ServiceInfo {{\n\
         name: {:?},\nid: {:?},\nprotocol: Protocol::{protocol},\napi_version: {:?},\nsigning_name: {:?},\n\
         action_prefix: {:?},\nevent_source: {:?},\ntarget_prefix: {:?},\nxml_namespace: {:?},\n\
         refusals: CommonRefusals {{ {refusals} }},\nerrors: &[{errors}],\n\
         operations: &[{operations}],\n}};\n\n",
        service.name,
        service.id,
        service.api_version,
        service.signing_name,
        service.action_prefix,
        service.event_source,
        service.target_prefix,
        service.xml_namespace,
    ));
    Ok(())
}

/// The enum `Error`.
pub(super) fn emit_errors(text: &mut String, service: &Service) -> Result {
    text.push_str("service_error! {\n");
    for (name, members, _) in service.errors() {
        let message = members
            .iter()
            .find(|member| member.name.eq_ignore_ascii_case("message"))
            .or_else(|| members.iter().find(|member| member.name == "error_description"));
        let constructor = names::snake(name.strip_suffix("Exception").unwrap_or(name));
        let field = message.map(|message| names::field(&message.name)).unwrap_or_default();
        text.push_str(&format!("    {}, {constructor}({field});\n", names::type_name(name)));
    }
    text.push_str("}\n\n");
    Ok(())
}

/// The module `op`: markers and their tables.
pub(super) fn emit_operations(text: &mut String, service: &Service) -> Result {
    let mut module = String::new();
    for operation in &service.operations {
        emit_operation(&mut module, operation);
    }
    let imports = imports(
        &module,
        &[
            ("http", &["Method"]),
            ("super", &["Error", "SERVICE", "shapes", "types"]),
            ("crate::operation", &["Auth", "Pagination"]),
            ("crate::structure", &["UNIT", "Unit"]),
            ("crate", &["Operation", "OperationInfo"]),
        ],
    );
    text.push_str(&format!("pub mod op {{\n{imports}{module}}}\n\n"));
    Ok(())
}

fn emit_operation(text: &mut String, operation: &Operation) {
    let name = &operation.name;
    let constant = names::constant(name);
    let type_of = |shape: &Option<String>| {
        shape.as_deref().map_or("Unit".to_owned(), |shape| format!("types::{}", names::type_name(shape)))
    };
    let shape_of = |shape: &Option<String>| {
        shape.as_deref().map_or("&UNIT".to_owned(), |shape| format!("&shapes::{}", names::constant(shape)))
    };
    let errors: String =
        operation.errors.iter().map(|error| format!("&shapes::{}, ", names::constant(error))).collect();
    let auth = match &operation.auth {
        Auth::SigV4 => "Auth::SigV4".to_owned(),
        Auth::Bearer(header) => format!("Auth::Bearer({header:?})"),
        Auth::Session => "Auth::Session".to_owned(),
        Auth::None => "Auth::None".to_owned(),
    };
    types::doc(text, operation.documentation.as_deref());
    text.push_str(&format!(
        "#[derive(Clone, Copy, Debug)]\npub struct {name};\n\nimpl Operation for {name} {{\n\
         type Input = {};\ntype Output = {};\ntype Error = Error;\n\
         const INFO: &'static OperationInfo = &{constant};\n}}\n\n",
        type_of(&operation.input),
        type_of(&operation.output),
    ));
    text.push_str(&format!(
        "pub(super) static {constant}: OperationInfo = OperationInfo {{\nname: {name:?},\n\
         service: &SERVICE,\n\
         method: Method::{},\npath: {:?},\nquery: {:?},\nstatus: {},\ninput: {},\noutput: {},\n\
         result_wrapper: {:?},\nerrors: &[{errors}],\nauth: {auth},\nmutates: {},\naction: {:?},\n\
         pagination: {},\ndeprecated: {},\n}};\n\n",
        operation.method,
        operation.path,
        operation.query,
        operation.status,
        shape_of(&operation.input),
        shape_of(&operation.output),
        operation.result_wrapper,
        operation.mutates,
        operation.action,
        pagination(operation.pagination.as_ref()),
        operation.deprecated,
    ));
}

fn pagination(pagination: Option<&Pagination>) -> String {
    let Some(Pagination { input_token, output_token, limit, more, results }) = pagination else {
        return "None".to_owned();
    };
    format!(
        "Some(Pagination {{ input_token: {input_token:?}, output_token: {output_token:?}, limit: {limit:?}, \
         more: {more:?}, results: &{results:?} }})"
    )
}
