//! `vestibule data`: the data that came with the program, and newer ones in its place.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use policy::managed::{Library, library, pack};

use crate::failure::Failure;
use crate::options::ManagedPolicies;

/// A package has some 8 MB.
const PACKAGE_BYTES_MAX: u64 = 128 * 1024 * 1024;

#[derive(Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Take AWS's managed policies from a newer package of moto, the Python package that ships them
    Update(Update),
}

/// Fetch the package with `pip download --no-deps moto`. Servers use what is written here from their next
/// start; what is attached by ARN has the new documents then.
#[derive(Args)]
struct Update {
    /// The package: moto-VERSION-py3-none-any.whl
    #[arg(value_name = "WHEEL")]
    package: PathBuf,
    /// Folder of the SQLite database, where they are kept
    #[arg(long, value_name = "DIR", env = "VESTIBULE_DATA", default_value = "vestibule-data")]
    data: PathBuf,
    #[command(flatten)]
    library: ManagedPolicies,
}

pub(crate) fn run(options: Options) -> Result<(), Failure> {
    match options.command {
        Command::Update(update) => update.run(),
    }
}

impl Update {
    fn run(&self) -> Result<(), Failure> {
        let wheel = read(&self.package).map_err(|failure| failure.in_file(&self.package))?;
        let package = managed::read(&wheel);
        let package = package.map_err(|error| Failure::new(error.to_string()).in_file(&self.package))?;
        let packed = pack(package.policies);
        let new = Library::open(packed.clone()).map_err(|error| Failure::new(error.to_string()))?;
        let file = self.library.file_in(&self.data);
        // A damaged one is replaced like one that is missing.
        let kept = std::fs::read(&file).ok().and_then(|packed| Library::open(packed).ok());
        let difference = difference(kept.as_ref().unwrap_or(library()), &new);
        write(&file, &packed).map_err(|failure| failure.in_file(&file))?;
        println!("{} managed policies of moto {}: {difference}", new.iter().len(), package.version);
        println!("Kept in {}; servers use them from their next start", file.display());
        Ok(())
    }
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let length = std::fs::metadata(file)?.len();
    if length > PACKAGE_BYTES_MAX {
        return Err(Failure::new(format!("{length} bytes are more than a package has")));
    }
    Ok(std::fs::read(file)?)
}

/// Written whole or not at all: a server may start meanwhile.
fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut new = tempfile::NamedTempFile::new_in(folder)
        .map_err(|error| Failure::new(format!("cannot be written: {}", error.kind())))?;
    new.write_all(bytes)?;
    new.as_file().sync_all()?;
    new.persist(file).map_err(|error| error.error)?;
    Ok(())
}

/// How one library differs from another, in words.
fn difference(old: &Library, new: &Library) -> String {
    fn documents(library: &Library) -> BTreeMap<String, &str> {
        library.iter().map(|policy| (policy.arn("aws"), policy.document())).collect()
    }
    let (old, new) = (documents(old), documents(new));
    let added = new.keys().filter(|arn| !old.contains_key(*arn)).count();
    let gone = old.keys().filter(|arn| !new.contains_key(*arn)).count();
    let changed =
        new.iter().filter(|(arn, text)| old.get(*arn).is_some_and(|before| before != *text)).count();
    format!("{added} added, {changed} changed, {gone} gone")
}

#[cfg(test)]
mod tests {
    use policy::managed::Loose;

    use super::*;

    fn library_of(policies: &[(&str, &str)]) -> Library {
        let loose = |&(name, document): &(&str, &str)| Loose {
            name: name.into(),
            path: "/".into(),
            version: "v1".into(),
            created: "c".into(),
            updated: "u".into(),
            document: document.into(),
        };
        Library::open(pack(policies.iter().map(loose).collect())).unwrap()
    }

    #[test]
    fn the_difference_counts_what_came_what_changed_and_what_went() {
        let old = library_of(&[("A", "1"), ("B", "1"), ("C", "1")]);
        let new = library_of(&[("B", "2"), ("C", "1"), ("D", "1"), ("E", "1")]);
        assert_eq!(difference(&old, &new), "2 added, 1 changed, 1 gone");
        assert_eq!(difference(&new, &new), "0 added, 0 changed, 0 gone");
    }
}
