//! Where buckets are: `<folder>/<account>/<bucket>/<key>`, as plain files that an operator can look at and
//! put there, and beside each bucket `.<bucket>.json` with its tags and its policy.
//!
//! A name belongs to one bucket in all accounts. What `s3s-fs` notes of its objects, it keeps in hidden files
//! of the folder itself; their names hold that of the object, which is why keys are shorter here than in S3.

use std::io;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as NOTE_DIGITS;
use model::{AccountId, Tag};
use serde_json::{Value, json};
use tokio::fs;
use tokio::sync::Mutex;

/// Buckets of one account.
pub(crate) const BUCKETS_MAX: usize = 1000;
/// Bytes of the name of a file.
const FILE_NAME_BYTES_MAX: usize = 255;
/// Bytes around bucket and key in the longest name that `s3s-fs` gives to a file:
/// `.bucket-<>.object-<>.upload-<UUID>.metadata.json`.
const NOTE_NAME_BYTES: usize = 74;

/// The folder.
pub(crate) struct Folder {
    root: PathBuf,
    /// Held by whoever makes, changes or removes a bucket.
    changing: Mutex<()>,
}

/// A bucket, or the want of one.
#[derive(Clone, Debug)]
pub(crate) struct Bucket {
    pub(crate) name: String,
    /// Whose it is.
    pub(crate) owner: AccountId,
    pub(crate) record: Record,
}

/// What is kept of a bucket beside its objects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) tags: Vec<Tag>,
    /// The bucket policy, as it was put.
    pub(crate) policy: Option<String>,
}

/// Why a bucket was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotMade {
    /// The account has it already.
    YoursAlready,
    /// Another account has it.
    Taken,
    /// The account has as many as it may.
    TooMany,
}

impl Bucket {
    /// What the bucket is called towards `s3s-fs`: its path in the folder.
    pub(crate) fn place(&self) -> String {
        format!("{}/{}", self.owner, self.name)
    }

    pub(crate) fn arn(&self) -> String {
        format!("arn:aws:s3:::{}", self.name)
    }

    pub(crate) fn arn_of(&self, key: &str) -> String {
        format!("arn:aws:s3:::{}/{key}", self.name)
    }

    /// Bytes of a key whose notes still have a name that a file can have.
    pub(crate) fn key_bytes_max(&self) -> usize {
        let left = FILE_NAME_BYTES_MAX.saturating_sub(NOTE_NAME_BYTES);
        left.saturating_sub(note_digits(self.place().len())) / 4 * 3
    }
}

/// Characters that so many bytes have in the name of a note.
fn note_digits(bytes: usize) -> usize {
    (bytes * 4).div_ceil(3)
}

/// Whether a key is a path that stays inside its bucket: names between single slashes, none of them `.` or
/// `..`.
pub(crate) fn is_plain(key: &str) -> bool {
    let is_name = |part: &str| !matches!(part, "" | "." | "..") && part.len() <= FILE_NAME_BYTES_MAX;
    !key.contains(['\0', '\\']) && key.split('/').all(is_name)
}

impl Folder {
    /// Opens a folder, and makes it where it is missing.
    pub(crate) fn open(root: &Path) -> io::Result<Self> {
        use std::os::unix::fs::DirBuilderExt as _;
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(root)?;
        Ok(Self { root: root.canonicalize()?, changing: Mutex::new(()) })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    fn path(&self, account: &AccountId, bucket: &str) -> PathBuf {
        self.root.join(account.as_str()).join(bucket)
    }

    fn record_path(&self, account: &AccountId, bucket: &str) -> PathBuf {
        self.path(account, &format!(".{bucket}.json"))
    }

    /// The bucket of this name, in whichever account it is.
    pub(crate) async fn find(&self, name: &str) -> io::Result<Option<Bucket>> {
        if !s3s::path::check_bucket_name(name) {
            return Ok(None);
        }
        let mut accounts = fs::read_dir(&self.root).await?;
        while let Some(entry) = accounts.next_entry().await? {
            let Some(owner) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else { continue };
            if is_directory(&self.path(&owner, name)).await? {
                let record = self.record(&owner, name).await?;
                return Ok(Some(Bucket { name: name.to_owned(), owner, record }));
            }
        }
        Ok(None)
    }

    /// An account's buckets in the order of their names, with the seconds since the epoch when each was made.
    pub(crate) async fn of(&self, account: &AccountId) -> io::Result<Vec<(String, std::time::SystemTime)>> {
        let mut buckets = Vec::new();
        let mut entries = match fs::read_dir(self.root.join(account.as_str())).await {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(buckets),
            Err(error) => return Err(error),
        };
        while let Some(entry) = entries.next_entry().await? {
            let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
            let about = entry.metadata().await?;
            if about.is_dir() && s3s::path::check_bucket_name(&name) {
                // Not every file system knows when a folder was made.
                buckets.push((name, about.created().or_else(|_| about.modified())?));
            }
        }
        buckets.sort();
        Ok(buckets)
    }

    /// Makes an empty bucket.
    pub(crate) async fn make(
        &self,
        account: &AccountId,
        name: &str,
        record: &Record,
    ) -> io::Result<Result<(), NotMade>> {
        let _changing = self.changing.lock().await;
        if let Some(bucket) = self.find(name).await? {
            let why = if bucket.owner == *account { NotMade::YoursAlready } else { NotMade::Taken };
            return Ok(Err(why));
        }
        if self.of(account).await?.len() >= BUCKETS_MAX {
            return Ok(Err(NotMade::TooMany));
        }
        // The record comes first: a bucket is never there without its tags.
        fs::create_dir_all(self.root.join(account.as_str())).await?;
        self.write_record(account, name, record).await?;
        fs::create_dir(self.path(account, name)).await?;
        Ok(Ok(()))
    }

    /// Removes a bucket; `false` when there are objects in it.
    pub(crate) async fn remove(&self, bucket: &Bucket) -> io::Result<bool> {
        let _changing = self.changing.lock().await;
        let path = self.path(&bucket.owner, &bucket.name);
        // Folders that objects left behind go, from the deepest up; what is not empty stays.
        let mut folders = vec![path.clone()];
        let mut at = 0;
        while let Some(folder) = folders.get(at).cloned() {
            at += 1;
            let mut entries = fs::read_dir(&folder).await?;
            while let Some(entry) = entries.next_entry().await? {
                if !entry.file_type().await?.is_dir() {
                    return Ok(false);
                }
                folders.push(entry.path());
            }
        }
        for folder in folders.iter().rev() {
            fs::remove_dir(folder).await?;
        }
        match fs::remove_file(self.record_path(&bucket.owner, &bucket.name)).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(true),
        }
    }

    /// Puts an object there as a plain file.
    pub(crate) async fn put(
        &self,
        account: &AccountId,
        bucket: &str,
        key: &str,
        text: &str,
    ) -> io::Result<()> {
        let path = self.path(account, bucket).join(key);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).await?;
        }
        fs::write(path, text).await
    }

    /// Changes what is kept of a bucket.
    pub(crate) async fn change(&self, bucket: &Bucket, change: impl FnOnce(&mut Record)) -> io::Result<()> {
        let _changing = self.changing.lock().await;
        let mut record = self.record(&bucket.owner, &bucket.name).await?;
        change(&mut record);
        self.write_record(&bucket.owner, &bucket.name, &record).await
    }

    /// Whether an object of this key can be there beside the others: none of its folders is an object, and it
    /// is no folder of theirs.
    pub(crate) async fn has_room(&self, bucket: &Bucket, key: &str) -> io::Result<bool> {
        let base = self.path(&bucket.owner, &bucket.name);
        if is_directory(&base.join(key)).await? {
            return Ok(false);
        }
        for (at, _) in key.match_indices('/') {
            match fs::metadata(base.join(key.get(..at).unwrap_or_default())).await {
                Ok(about) if !about.is_dir() => return Ok(false),
                _ => {}
            }
        }
        Ok(true)
    }

    /// Whether there is an object under this key.
    pub(crate) async fn has(&self, bucket: &Bucket, key: &str) -> io::Result<bool> {
        match fs::metadata(self.path(&bucket.owner, &bucket.name).join(key)).await {
            Ok(about) => Ok(about.is_file()),
            Err(error) if is_absence(&error) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Removes what `s3s-fs` noted of an object, which it would take for true of the next one of this key: a
    /// checksum, what kind of text it is.
    pub(crate) async fn forget(&self, bucket: &Bucket, key: &str) -> io::Result<()> {
        let (place, key) = (NOTE_DIGITS.encode(bucket.place()), NOTE_DIGITS.encode(key));
        for kind in ["metadata", "internal"] {
            let note = format!(".bucket-{place}.object-{key}.{kind}.json");
            match fs::remove_file(self.root.join(note)).await {
                Err(error) if !is_absence(&error) => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    /// Removes the folders of an object that is gone, as far as they are empty, and what was noted of it.
    pub(crate) async fn tidy(&self, bucket: &Bucket, key: &str) -> io::Result<()> {
        let base = self.path(&bucket.owner, &bucket.name);
        for (at, _) in key.rmatch_indices('/') {
            let folder = base.join(key.get(..at).unwrap_or_default());
            if fs::remove_dir(folder).await.is_err() {
                break;
            }
        }
        self.forget(bucket, key).await
    }

    async fn record(&self, account: &AccountId, bucket: &str) -> io::Result<Record> {
        match fs::read(self.record_path(account, bucket)).await {
            Ok(bytes) => Record::from_json(&bytes).ok_or_else(|| {
                io::Error::new(io::ErrorKind::InvalidData, format!("`.{bucket}.json` cannot be read"))
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Record::default()),
            Err(error) => Err(error),
        }
    }

    /// Whole or not at all.
    async fn write_record(&self, account: &AccountId, bucket: &str, record: &Record) -> io::Result<()> {
        let path = self.record_path(account, bucket);
        let new = path.with_extension("json.new");
        fs::write(&new, record.to_json().to_string()).await?;
        fs::rename(&new, &path).await
    }
}

async fn is_directory(path: &Path) -> io::Result<bool> {
    match fs::metadata(path).await {
        Ok(about) => Ok(about.is_dir()),
        Err(error) if is_absence(&error) => Ok(false),
        Err(error) => Err(error),
    }
}

fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

impl Record {
    fn to_json(&self) -> Value {
        let tags: Vec<[&str; 2]> = self.tags.iter().map(|tag| [&*tag.key, &*tag.value]).collect();
        json!({ "tags": tags, "policy": self.policy })
    }

    fn from_json(bytes: &[u8]) -> Option<Self> {
        let value: Value = serde_json::from_slice(bytes).ok()?;
        let text = |pair: &Value, at: usize| Some(pair.get(at)?.as_str()?.to_owned());
        let tag = |pair: &Value| Some(Tag { key: text(pair, 0)?, value: text(pair, 1)? });
        Some(Self {
            tags: value.get("tags")?.as_array()?.iter().map(tag).collect::<Option<_>>()?,
            policy: value.get("policy")?.as_str().map(str::to_owned),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(digit: char) -> AccountId {
        digit.to_string().repeat(12).parse().unwrap()
    }

    fn open() -> (tempfile::TempDir, Folder) {
        let directory = tempfile::tempdir().unwrap();
        let folder = Folder::open(directory.path()).unwrap();
        (directory, folder)
    }

    #[test]
    fn keys_stay_inside_their_bucket() {
        for good in ["a", "a/b.txt", "logs/2026/11/.hidden", "with space/and+plus", "ü/…", "..a/b.."] {
            assert!(is_plain(good), "{good}");
        }
        let long = "x".repeat(256);
        for bad in
            ["", "..", "../b", "a/../../b", "a/./b", "/etc/passwd", "a//b", "a/", "a\0", "..\\b", &long]
        {
            assert!(!is_plain(bad), "{bad}");
        }
    }

    #[test]
    fn notes_of_the_longest_key_still_have_a_name() {
        for name in ["abc".to_owned(), "b".repeat(63)] {
            let bucket = Bucket { name, owner: account('1'), record: Record::default() };
            let longest = bucket.key_bytes_max();
            assert!(longest >= 50, "{longest}");
            let (place, key) = (note_digits(bucket.place().len()), note_digits(longest));
            let name =
                format!(".bucket-.object-.upload-{}.metadata.json", "0123abcd-0123-0123-0123-0123456789ab");
            assert!(name.len() + place + key <= FILE_NAME_BYTES_MAX);
        }
    }

    #[tokio::test]
    async fn a_name_belongs_to_one_bucket_in_all_accounts() {
        let (_directory, folder) = open();
        let (one, two) = (account('1'), account('2'));
        let tagged = Record { tags: vec![Tag { key: "team".into(), value: "a".into() }], policy: None };
        assert_eq!(folder.make(&one, "logs-of-all", &tagged).await.unwrap(), Ok(()));
        let again = folder.make(&one, "logs-of-all", &tagged).await.unwrap();
        assert_eq!(again, Err(NotMade::YoursAlready));
        assert_eq!(folder.make(&two, "logs-of-all", &tagged).await.unwrap(), Err(NotMade::Taken));
        let found = folder.find("logs-of-all").await.unwrap().unwrap();
        assert_eq!((found.owner.clone(), found.record.clone()), (one.clone(), tagged));
        assert!(folder.of(&two).await.unwrap().is_empty());
        let names: Vec<_> = folder.of(&one).await.unwrap().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["logs-of-all"]);
    }

    #[tokio::test]
    async fn a_bucket_with_an_object_stays_and_an_empty_one_goes_with_its_record() {
        let (directory, folder) = open();
        folder.make(&account('1'), "work", &Record::default()).await.unwrap().unwrap();
        let bucket = folder.find("work").await.unwrap().unwrap();
        let path = directory.path().join("111111111111/work/a/b");
        std::fs::create_dir_all(&path).unwrap();
        std::fs::write(path.join("c"), "text").unwrap();
        assert!(!folder.remove(&bucket).await.unwrap());
        assert!(folder.has(&bucket, "a/b/c").await.unwrap());
        assert!(!folder.has_room(&bucket, "a/b").await.unwrap());
        assert!(!folder.has_room(&bucket, "a/b/c/d").await.unwrap());
        std::fs::remove_file(path.join("c")).unwrap();
        assert!(folder.remove(&bucket).await.unwrap());
        assert!(folder.find("work").await.unwrap().is_none());
        assert!(!directory.path().join("111111111111/.work.json").exists());
    }

    #[tokio::test]
    async fn what_is_no_name_of_a_bucket_is_no_bucket() {
        let (_directory, folder) = open();
        for name in ["..", ".", "", "a/b", "Upper", "x"] {
            assert!(folder.find(name).await.unwrap().is_none(), "{name}");
        }
    }
}
