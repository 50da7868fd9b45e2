//! `cargo xtask managed-policies`: AWS's managed policies out of the moto package, packed for the policy
//! crate.
//!
//! The package, its version and its sha256 are pinned in `crates/policy/data/requirements.txt`, which pip
//! enforces.

use policy::managed::{Library, Loose, pack};

use crate::json::Json;
use crate::{Result, package, read, root};

pub(crate) fn run(arguments: &[String]) -> Result {
    if let Some(word) = arguments.first() {
        return Err(format!("unknown argument `{word}`; it takes none"));
    }
    let data = root().join("crates/policy/data");
    let package = package::unpack(&data.join("requirements.txt"), "managed-policies")?;
    let source = read(&package.join("moto/iam/aws_managed_policies.py"))?;
    // One Python string of JSON between triple quotes.
    let json = source.split("\"\"\"").nth(1).ok_or("the package's file is no longer one string of JSON")?;
    let policies = Json::parse(json)?;
    let policies = policies.members().iter().map(|(name, policy)| loose(name, policy));
    let packed = pack(policies.collect::<Result<Vec<_>>>()?);
    let path = data.join("managed.bin");
    std::fs::write(&path, &packed).map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
    let bytes = packed.len();
    let count = Library::open(packed).map_err(|error| error.to_string())?.iter().len();
    println!("{count} policies in {bytes} bytes");
    Ok(())
}

fn loose(name: &str, policy: &Json) -> Result<Loose> {
    let text = |key: &str| {
        let text = policy.get(key).and_then(Json::as_str);
        text.map(str::to_owned).ok_or_else(|| format!("policy `{name}` has no `{key}`"))
    };
    let document = policy.get("Document").ok_or_else(|| format!("policy `{name}` has no `Document`"))?;
    Ok(Loose {
        name: name.to_owned(),
        path: text("Path")?,
        version: text("DefaultVersionId")?,
        created: text("CreateDate")?,
        updated: text("UpdateDate")?,
        document: document.to_compact()?,
    })
}
