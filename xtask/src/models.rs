//! `cargo xtask models`: AWS's models out of the botocore package, pared to what the generator reads.
//!
//! The package, its version and its sha256 are pinned in `models/requirements.txt`, which pip enforces.

use std::path::Path;
use std::process::Command;

use crate::json::Json;
use crate::package::{self, succeed};
use crate::{Result, read, root, write};

/// The services we carry, with the version of their model.
const SERVICES: &[(&str, &str)] = &[
    ("account-access", "2018-05-10"),
    ("account-access-runtime", "2018-05-10"),
    ("iam", "2010-05-08"),
    ("identitystore", "2020-06-15"),
    ("organizations", "2016-11-28"),
    ("sso", "2019-06-10"),
    ("sso-admin", "2020-07-20"),
    ("sso-oidc", "2019-06-10"),
    ("sts", "2011-06-15"),
];

pub(crate) fn run(arguments: &[String]) -> Result {
    if let Some(word) = arguments.first() {
        return Err(format!("unknown argument `{word}`; it takes none"));
    }
    let models = root().join("models");
    let package = package::unpack(&models.join("requirements.txt"), "models")?;
    for (service, version) in SERVICES {
        let folder = package.join("botocore/data").join(service).join(version);
        let model = pared(&folder).map_err(|problem| format!("model `{service}`: {problem}"))?;
        write(&models.join(format!("{service}.json")), &model.to_pretty()?)?;
    }
    Ok(())
}

/// One service's model with its paginators and waiters, without documentation, examples and endpoints.
fn pared(folder: &Path) -> Result<Json> {
    let service = part(folder, "service-2.json")?.ok_or("it has no service-2.json")?;
    let Json::Object(mut model) = service else { return Err("it is no object".to_owned()) };
    for (file, key) in [("paginators-1.json", "pagination"), ("waiters-2.json", "waiters")] {
        let found = part(folder, file)?.and_then(|file| file.get(key).cloned());
        model.push((key.to_owned(), found.unwrap_or_else(|| Json::Object(Vec::new()))));
    }
    Ok(Json::Object(model).without(&is_prose))
}

/// Whether a member only explains. Members of a structure may well be called `documentation`, so the names
/// above say whether this is one.
fn is_prose(above: &[&str], name: &str) -> bool {
    let names_members = matches!(above.last(), Some(&("members" | "shapes" | "operations")));
    matches!(name, "documentation" | "documentationUrl") && !names_members
}

/// A file of the model, gzipped or not; `None` where there is none.
fn part(folder: &Path, name: &str) -> Result<Option<Json>> {
    let packed = folder.join(format!("{name}.gz"));
    if packed.exists() {
        let mut gunzip = Command::new("gzip");
        gunzip.arg("--decompress").arg("--force").arg(&packed);
        succeed(gunzip, "gzip")?;
    }
    let path = folder.join(name);
    if path.exists() { Json::parse(&read(&path)?).map(Some) } else { Ok(None) }
}
