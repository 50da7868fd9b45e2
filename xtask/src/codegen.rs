//! `cargo xtask codegen [--check]`: the models, as Rust.
//!
//! Reads `models/*.json` and `models/overrides.toml` and writes `crates/wire/src/generated/`, the same bytes
//! every time. A key, a trait or a pattern it does not understand is an error, never skipped.

mod model;
mod names;
mod operations;
mod overrides;
mod pattern;
mod shapes;
mod strict;
mod types;

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use self::model::Service;
use self::overrides::Overrides;
use crate::{Result, read, root, write};

pub(crate) fn run(arguments: &[String]) -> Result {
    let check = match arguments {
        [] => false,
        [flag] if flag == "--check" => true,
        [word, ..] => return Err(format!("unknown argument `{word}`; it takes only `--check`")),
    };
    let files = generate(&root().join("models"))?;
    let folder = root().join("crates/wire/src/generated");
    if check {
        return compare(&folder, &files);
    }
    for (name, text) in &files {
        write(&folder.join(name), text)?;
    }
    Ok(())
}

/// Every generated file: its name and its text.
fn generate(models: &Path) -> Result<Vec<(String, String)>> {
    let mut overrides = Overrides::parse(&read(&models.join("overrides.toml"))?)?;
    let mut files = Vec::new();
    let mut modules = String::new();
    for path in model_files(models)? {
        let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        let service = Service::parse(&name, &read(&path)?, &mut overrides)
            .map_err(|problem| format!("models/{name}.json: {problem}"))?;
        let module = names::snake(&name);
        files.push((format!("{module}.rs"), rustfmt(&emit(&service)?)?));
        modules.push_str(&format!("pub mod {module};\n"));
    }
    overrides.all_used()?;
    let every: String = modules
        .lines()
        .map(|line| format!("    &{}::SERVICE,\n", line.trim_start_matches("pub mod ").trim_end_matches(';')))
        .collect();
    let index = format!(
        "//! The services whose models we carry. Written by `cargo xtask codegen` from `models/`: change \
         those.\n\nuse crate::ServiceInfo;\n\n{modules}\n/// Every service.\n\
         pub static SERVICES: &[&ServiceInfo] = &[\n{every}];\n"
    );
    files.push(("mod.rs".to_owned(), rustfmt(&index)?));
    Ok(files)
}

fn model_files(models: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(models).map_err(|error| format!("cannot list `models`: {error}"))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect();
    files.sort();
    Ok(files)
}

/// One service's module.
fn emit(service: &Service) -> Result<String> {
    let mut text = format!(
        "//! `{}`: {} {}.\n//!\n\
         //! Written by `cargo xtask codegen` from `models/{}.json`: change that, not this.\n\n\
         #![expect(missing_docs, reason = \"the documentation texts of AWS's models are left out\")]\n\n\
         use crate::declare::service_error;\n\
         use crate::operation::{{Code, CommonRefusals}};\n\
         use crate::{{Protocol, ServiceInfo}};\n\n",
        service.name, service.id, service.api_version, service.name
    );
    operations::emit_service(&mut text, service)?;
    operations::emit_errors(&mut text, service)?;
    operations::emit_operations(&mut text, service)?;
    types::emit(&mut text, service)?;
    shapes::emit(&mut text, service)?;
    Ok(text)
}

/// The `use` lines for what a module's text names, and no more.
fn imports(module: &str, from: &[(&str, &[&str])]) -> String {
    let words: BTreeSet<&str> =
        module.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_')).collect();
    let lines = from.iter().filter_map(|(path, names)| {
        let used: Vec<&str> = names.iter().copied().filter(|name| words.contains(name)).collect();
        (!used.is_empty()).then(|| format!("use {path}::{{{}}};\n", used.join(", ")))
    });
    lines.collect::<String>() + "\n"
}

fn rustfmt(text: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root().join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("rustfmt did not start: {error}"))?;
    let mut input = child.stdin.take().ok_or("rustfmt has no input")?;
    let text = text.to_owned();
    let feeder = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().map_err(|error| format!("rustfmt failed: {error}"))?;
    let fed = feeder.join().map_err(|_| "feeding rustfmt failed")?;
    fed.map_err(|error| format!("rustfmt took no input: {error}"))?;
    if !output.status.success() {
        return Err("rustfmt refused the generated text".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

/// Fails when a file of `folder` is not what would be written, is missing, or would not be written at all.
fn compare(folder: &Path, files: &[(String, String)]) -> Result {
    let mut wrong: Vec<String> = Vec::new();
    for (name, text) in files {
        if read(&folder.join(name)).ok().as_ref() != Some(text) {
            wrong.push(name.clone());
        }
    }
    let entries =
        std::fs::read_dir(folder).map_err(|error| format!("cannot list generated code: {error}"))?;
    for entry in entries.filter_map(std::result::Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !files.iter().any(|(known, _)| *known == name) {
            wrong.push(name);
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    Err(format!("{} differ from the models; run `cargo xtask codegen`", wrong.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::{Overrides, Service, emit};

    const OVERRIDES: &str = "[small]\naction_prefix = \"small\"\nevent_source = \"small\"\n";

    /// A model of one operation, with `member` in its input and `extra` among the operation's keys.
    fn model(member: &str, extra: &str) -> String {
        format!(
            r#"{{"version":"2.0","metadata":{{"apiVersion":"1","endpointPrefix":"small",
            "jsonVersion":"1.1","protocol":"json","serviceId":"Small","signatureVersion":"v4",
            "targetPrefix":"Small","uid":"small-1"}},
            "operations":{{"GetIt":{{"name":"GetIt","http":{{"method":"POST","requestUri":"/"}},
            "input":{{"shape":"In"}}{extra}}}}},
            "shapes":{{"In":{{"type":"structure","members":{{"Name":{member}}}}},
            "Text":{{"type":"string","pattern":"[a-z]+"}}}},"pagination":{{}},"waiters":{{}}}}"#
        )
    }

    fn generated(model: &str) -> crate::Result<String> {
        let mut overrides = Overrides::parse(OVERRIDES)?;
        emit(&Service::parse("small", model, &mut overrides)?)
    }

    #[test]
    fn a_model_that_is_understood_becomes_rust_the_same_every_time() {
        let plain = model(r#"{"shape":"Text"}"#, "");
        let text = generated(&plain).unwrap();
        assert!(text.contains("pub struct GetIt;"), "{text}");
        assert_eq!(generated(&plain), Ok(text));
    }

    #[test]
    fn what_is_not_understood_fails_and_is_named() {
        for (member, extra, named) in [
            (r#"{"shape":"Text","flattened":true}"#, "", "flattened"),
            (r#"{"shape":"Text","location":"header","locationName":"x"}"#, "", "place"),
            (r#"{"shape":"Missing"}"#, "", "Missing"),
            (r#"{"shape":"Text"}"#, r#","eventstream":true"#, "eventstream"),
            (r#"{"shape":"Text"}"#, r#","authtype":"v4-unsigned-body""#, "v4-unsigned-body"),
        ] {
            let problem = generated(&model(member, extra)).unwrap_err();
            assert!(problem.contains(named), "{problem}");
        }
        let look_ahead = model(r#"{"shape":"Text"}"#, "").replace("[a-z]+", "a(?!b)");
        assert!(generated(&look_ahead).unwrap_err().contains("override"));
    }
}
