//! AWS's managed policies as data: their real documents with version and dates, packed small, found in
//! microseconds.
//!
//! The file: the eight bytes of `MAGIC`; the length of the index as a little-endian `u32`; the index; the
//! blocks. Index and blocks are raw DEFLATE streams. The index is text: a first line with the lengths of the
//! blocks, then for each policy, sorted by name, a line `name path version created updated block offset
//! length`, separated by tabs. A block is documents one after the other; it is inflated when one of its
//! policies is first asked for, and kept: all of them together take some 3.5 MB.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

const MAGIC: &[u8; 8] = b"policies";
/// A block is closed when it has grown beyond this many bytes.
const BLOCK_BYTES: usize = 32 * 1024;
/// No block inflates to more than this.
const BLOCK_BYTES_MAX: usize = 1024 * 1024;
/// The index inflates to no more than this.
const INDEX_BYTES_MAX: usize = 8 * 1024 * 1024;
/// Slow and small; packing happens once.
const COMPRESSION_LEVEL: u8 = 10;

static BUILT_IN: &[u8] = include_bytes!("../data/managed.bin");

static LIBRARY: OnceLock<Library> = OnceLock::new();

/// The managed policy with this ARN, in any partition, from the process's library.
///
/// ```
/// let policy = policy::managed::find("arn:aws:iam::aws:policy/job-function/ViewOnlyAccess").unwrap();
/// assert_eq!((policy.name(), policy.path()), ("ViewOnlyAccess", "/job-function/"));
/// assert!(policy::Document::parse(policy.document()).is_ok());
/// assert!(policy::managed::find("arn:aws:iam::123456789012:policy/mine").is_none());
/// ```
#[must_use]
pub fn find(arn: &str) -> Option<ManagedPolicy<'static>> {
    library().find(arn)
}

/// Every managed policy of the process's library, sorted by name.
pub fn iter() -> impl ExactSizeIterator<Item = ManagedPolicy<'static>> {
    library().iter()
}

/// Makes a library the process's own in place of the one that is part of the program.
///
/// # Errors
/// Gives the library back when policies were already looked up: what was found must not change.
pub fn install(library: Library) -> Result<(), Library> {
    LIBRARY.set(library)
}

/// The process's library: what was installed, or what is part of the program.
pub fn library() -> &'static Library {
    // That it can be read is a test of this file; an empty library would only mean that no managed policy
    // exists.
    LIBRARY.get_or_init(|| Library::read(Cow::Borrowed(BUILT_IN)).unwrap_or_default())
}

/// A set of managed policies.
#[derive(Debug, Default)]
pub struct Library {
    packed: Cow<'static, [u8]>,
    index: String,
    entries: Vec<Entry>,
    blocks: Vec<Block>,
}

/// Where a policy's facts stand in the index, and its document in a block.
#[derive(Debug)]
struct Entry {
    /// Name, path, version, created, updated.
    fields: [Range<usize>; 5],
    block: usize,
    document: Range<usize>,
}

#[derive(Debug)]
struct Block {
    packed: Range<usize>,
    text: OnceLock<String>,
}

/// Bytes that are no library of managed policies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadLibrary;

impl fmt::Display for BadLibrary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a library of managed policies, or a damaged one")
    }
}

impl std::error::Error for BadLibrary {}

impl Library {
    /// Opens a library that [`pack`] made, for policies newer than the built-in ones. Reads all of it once.
    ///
    /// # Errors
    /// [`BadLibrary`] when the bytes are anything else.
    pub fn open(packed: Vec<u8>) -> Result<Library, BadLibrary> {
        let library = Library::read(Cow::Owned(packed))?;
        let whole = library.iter().all(|policy| policy.try_document().is_some());
        whole.then_some(library).ok_or(BadLibrary)
    }

    /// Reads the index alone.
    fn read(packed: Cow<'static, [u8]>) -> Result<Library, BadLibrary> {
        let rest = packed.strip_prefix(MAGIC).ok_or(BadLibrary)?;
        let (length, rest) = rest.split_first_chunk().ok_or(BadLibrary)?;
        let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| BadLibrary)?;
        let index = rest.get(..length).ok_or(BadLibrary)?;
        let index = decompress_to_vec_with_limit(index, INDEX_BYTES_MAX).map_err(|_| BadLibrary)?;
        let index = String::from_utf8(index).map_err(|_| BadLibrary)?;
        let mut lines = index.split_inclusive('\n');
        let first = lines.next().ok_or(BadLibrary)?;
        let mut at = MAGIC.len() + 4 + length;
        let mut blocks = Vec::new();
        for length in first.split_whitespace() {
            let length: usize = length.parse().map_err(|_| BadLibrary)?;
            blocks.push(Block { packed: at..at + length, text: OnceLock::new() });
            at += length;
        }
        let mut start = first.len();
        let mut entries = Vec::new();
        for line in lines {
            entries.push(Entry::read(line.trim_end_matches('\n'), start).ok_or(BadLibrary)?);
            start += line.len();
        }
        Ok(Library { packed, index, entries, blocks })
    }

    /// The policy with this ARN, whatever its partition.
    #[must_use]
    pub fn find(&self, arn: &str) -> Option<ManagedPolicy<'_>> {
        let ["arn", _, "iam", "", "aws", resource] = crate::arn::split(arn)? else { return None };
        let path_and_name = resource.strip_prefix("policy")?;
        let (path, name) = path_and_name.split_at_checked(path_and_name.rfind('/')? + 1)?;
        let policy = |entry| ManagedPolicy { library: self, entry };
        let found = self.entries.binary_search_by(|entry| policy(entry).name().cmp(name)).ok()?;
        self.entries.get(found).map(policy).filter(|policy| policy.path() == path)
    }

    /// Every policy, sorted by name.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = ManagedPolicy<'_>> {
        self.entries.iter().map(|entry| ManagedPolicy { library: self, entry })
    }

    fn block(&self, number: usize) -> Option<&str> {
        let block = self.blocks.get(number)?;
        if let Some(text) = block.text.get() {
            return Some(text);
        }
        let packed = self.packed.get(block.packed.clone())?;
        let text = decompress_to_vec_with_limit(packed, BLOCK_BYTES_MAX).ok()?;
        let text = String::from_utf8(text).ok()?;
        Some(block.text.get_or_init(|| text))
    }
}

impl Entry {
    fn read(line: &str, start: usize) -> Option<Entry> {
        let mut at = start;
        let mut fields = line.split('\t').map(|field| {
            let range = at..at + field.len();
            at += field.len() + 1;
            (field, range)
        });
        let mut next = || fields.next();
        let ranges = [next()?.1, next()?.1, next()?.1, next()?.1, next()?.1];
        let mut number = || next()?.0.parse::<usize>().ok();
        let (block, offset, length) = (number()?, number()?, number()?);
        Some(Entry { fields: ranges, block, document: offset..offset.checked_add(length)? })
    }
}

/// One managed policy; its document is unpacked when it is asked for.
#[derive(Clone, Copy)]
pub struct ManagedPolicy<'a> {
    library: &'a Library,
    entry: &'a Entry,
}

impl<'a> ManagedPolicy<'a> {
    /// `AdministratorAccess`.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.field(0)
    }

    /// `/`, `/job-function/`, `/service-role/`, `/aws-service-role/`, ..
    #[must_use]
    pub fn path(&self) -> &'a str {
        self.field(1)
    }

    /// The default version: `v1`, `v54`, ..
    #[must_use]
    pub fn version(&self) -> &'a str {
        self.field(2)
    }

    /// When the policy was made: `2015-02-06T18:39:46+00:00`.
    #[must_use]
    pub fn created(&self) -> &'a str {
        self.field(3)
    }

    /// When the default version was made, in the same form.
    #[must_use]
    pub fn updated(&self) -> &'a str {
        self.field(4)
    }

    /// The ARN in a partition (`aws`, `aws-cn`, ..).
    #[must_use]
    pub fn arn(&self, partition: &str) -> String {
        format!("arn:{partition}:iam::aws:policy{}{}", self.path(), self.name())
    }

    /// The document of the default version, as JSON without white space.
    #[must_use]
    pub fn document(&self) -> &'a str {
        // Libraries are read through when they are opened, and the built-in one by a test.
        self.try_document().unwrap_or("")
    }

    fn try_document(&self) -> Option<&'a str> {
        self.library.block(self.entry.block)?.get(self.entry.document.clone())
    }

    fn field(&self, number: usize) -> &'a str {
        let range = self.entry.fields.get(number).cloned().unwrap_or_default();
        self.library.index.get(range).unwrap_or("")
    }
}

impl fmt::Debug for ManagedPolicy<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{} {}", self.path(), self.name(), self.version())
    }
}

/// What [`pack`] needs to know of a policy; the fields are those of [`ManagedPolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are documented at ManagedPolicy")]
pub struct Loose {
    pub name: String,
    pub path: String,
    pub version: String,
    pub created: String,
    pub updated: String,
    pub document: String,
}

/// Packs policies into the bytes of a library. Names must be unique and free of white space.
#[must_use]
pub fn pack(mut policies: Vec<Loose>) -> Vec<u8> {
    policies.sort_by(|a, b| a.name.cmp(&b.name));
    let (mut lines, mut blocks, mut open) = (String::new(), Vec::new(), String::new());
    for policy in &policies {
        let Loose { name, path, version, created, updated, document } = policy;
        let (block, offset, length) = (blocks.len(), open.len(), document.len());
        let line = format!("{name}\t{path}\t{version}\t{created}\t{updated}\t{block}\t{offset}\t{length}\n");
        lines.push_str(&line);
        open.push_str(document);
        if open.len() > BLOCK_BYTES {
            blocks.push(compress_to_vec(open.as_bytes(), COMPRESSION_LEVEL));
            open.clear();
        }
    }
    blocks.push(compress_to_vec(open.as_bytes(), COMPRESSION_LEVEL));
    let lengths: Vec<String> = blocks.iter().map(|block| block.len().to_string()).collect();
    let index = format!("{}\n{lines}", lengths.join(" "));
    let index = compress_to_vec(index.as_bytes(), COMPRESSION_LEVEL);
    let length = u32::try_from(index.len()).unwrap_or(u32::MAX).to_le_bytes();
    [&MAGIC[..], &length, &index, &blocks.concat()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Document, Kind};

    #[test]
    fn the_well_known_policies_are_there() {
        let administrator = find("arn:aws:iam::aws:policy/AdministratorAccess").unwrap();
        assert_eq!((administrator.version(), administrator.created()), ("v1", "2015-02-06T18:39:46+00:00"));
        let document = Document::parse(administrator.document()).unwrap();
        assert_eq!(document.statements()[0].actions().names().collect::<Vec<_>>(), ["*"]);
        for name in ["ReadOnlyAccess", "PowerUserAccess", "job-function/ViewOnlyAccess", "SecurityAudit"] {
            assert!(find(&format!("arn:aws:iam::aws:policy/{name}")).is_some(), "{name}");
        }
        let cn = find("arn:aws-cn:iam::aws:policy/ReadOnlyAccess").unwrap();
        assert_eq!(cn.arn("aws-cn"), "arn:aws-cn:iam::aws:policy/ReadOnlyAccess");
    }

    #[test]
    fn only_the_exact_arn_is_found() {
        for arn in [
            "arn:aws:iam::aws:policy/ViewOnlyAccess",
            "arn:aws:iam::aws:policy/job-function/AdministratorAccess",
            "arn:aws:iam::123456789012:policy/AdministratorAccess",
            "arn:aws:iam::aws:policy/administratoraccess",
            "arn:aws:iam::aws:role/AdministratorAccess",
            "AdministratorAccess",
            "arn:aws:iam::aws:policy",
        ] {
            assert!(find(arn).is_none(), "{arn}");
        }
    }

    #[test]
    fn every_document_is_a_good_identity_policy_and_every_arn_finds_its_policy() {
        assert!(iter().len() > 1500);
        for policy in iter() {
            let document =
                Document::parse(policy.document()).unwrap_or_else(|error| panic!("{policy:?}: {error}"));
            document.check(Kind::Identity).unwrap_or_else(|error| panic!("{policy:?}: {error}"));
            assert_eq!(find(&policy.arn("aws")).unwrap().name(), policy.name());
        }
    }

    #[test]
    fn what_is_packed_comes_back() {
        let loose = |name: &str, size: usize| Loose {
            name: name.into(),
            path: "/".into(),
            version: "v2".into(),
            created: "a".into(),
            updated: "b".into(),
            document: name.repeat(size),
        };
        let library = Library::open(pack(vec![loose("B", 40_000), loose("A", 1), loose("C", 3)])).unwrap();
        let found: Vec<_> = library.iter().map(|policy| (policy.name(), policy.document().len())).collect();
        assert_eq!(found, [("A", 1), ("B", 40_000), ("C", 3)]);
        assert_eq!(library.find("arn:aws:iam::aws:policy/C").unwrap().document(), "CCC");
        assert_eq!(Library::open(pack(Vec::new())).unwrap().iter().len(), 0);
    }

    #[test]
    fn damage_is_noticed_on_opening() {
        let whole = BUILT_IN.to_vec();
        for length in [0, 7, 12, 100, whole.len() / 2, whole.len() - 1] {
            assert_eq!(Library::open(whole[..length].to_vec()).err(), Some(BadLibrary), "{length}");
        }
        assert_eq!(Library::open(b"policies\xff\xff\xff\xff".to_vec()).err(), Some(BadLibrary));
    }
}
