//! The key ring's file: read whenever a store is opened, made once, by a founding.

use std::path::{Path, PathBuf};

use store::seal::KeyRing;

use crate::config::{Config, Refused, Storage};

/// Where the ring is kept; a memory server's lives as long as its store, unless a file is named.
pub(crate) fn place(config: &Config) -> Result<Option<PathBuf>, Refused> {
    match (&config.key_file, &config.storage) {
        (Some(file), _) => Ok(Some(file.clone())),
        (None, Storage::Sqlite(directory)) => Ok(Some(directory.join("keys"))),
        (None, Storage::Memory) => Ok(None),
        (None, Storage::Postgres(_)) => Err(Refused(
            "a database needs a key file that every server on it shares: give --key-file".to_owned(),
        )),
    }
}

/// The ring in a file; `None` if there is no such file.
pub(crate) fn read(file: &Path) -> Result<Option<KeyRing>, Refused> {
    match std::fs::read_to_string(file) {
        Ok(text) => {
            let parsed = KeyRing::parse(&text);
            let named = |fault: fault::Fault| Refused(format!("`{}`: {}", file.display(), fault.chain()));
            parsed.map(Some).map_err(named)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Refused(format!("cannot read the key file `{}`: {error}", file.display()))),
    }
}

/// Another ring in its place would open nothing that was sealed, and make every key and token void.
pub(crate) fn missing(file: &Path) -> Refused {
    Refused(format!(
        "the key ring `{}` is missing: bring it back from its copy, or name where it is with --key-file",
        file.display()
    ))
}

/// A file that only its owner can read, written whole or not at all.
pub(crate) fn write(file: &Path, keys: &KeyRing) -> Result<(), Refused> {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    let written = (|| {
        let mut new = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
        new.write_all(keys.to_text().as_bytes())?;
        new.sync_all()
    })();
    written.map_err(|error| Refused(format!("cannot write the key file `{}`: {error}", file.display())))
}
