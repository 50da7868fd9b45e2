//! Packages of other people's data, pinned by version and sha256 in a requirements file that pip enforces.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Result, root};

/// Downloads the one package that the requirements pin (pip refuses another sha256) into a fresh folder of
/// that name below `target`, and says where its wheel is.
pub(crate) fn download(requirements: &Path, name: &str) -> Result<PathBuf> {
    let work = root().join("target").join(name);
    let _ = std::fs::remove_dir_all(&work);
    std::fs::create_dir_all(&work).map_err(|error| format!("cannot create `{}`: {error}", work.display()))?;
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--require-hashes"]);
    pip.arg("--dest").arg(&work).arg("--requirement").arg(requirements);
    succeed(pip, "pip download")?;
    let entries = std::fs::read_dir(&work).map_err(|error| error.to_string())?;
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .ok_or_else(|| "pip downloaded no wheel".to_owned())
}

/// The same, unpacked.
pub(crate) fn unpack(requirements: &Path, name: &str) -> Result<PathBuf> {
    let wheel = download(requirements, name)?;
    let package = root().join("target").join(name).join("package");
    let mut unzip = Command::new("python3");
    unzip.args(["-m", "zipfile", "--extract"]).arg(wheel).arg(&package);
    succeed(unzip, "unpacking the wheel")?;
    Ok(package)
}

/// Runs a command; its failure is told in our words.
pub(crate) fn succeed(mut command: Command, what: &str) -> Result {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{what} failed: {status}")),
        Err(error) => Err(format!("{what} did not start: {error}")),
    }
}
