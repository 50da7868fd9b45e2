//! What `s3s` asks before it reads what an operation is given: may this caller do this? Here the caller, who
//! was recognized by the head of the request, meets the policies.

use std::borrow::Cow;
use std::sync::Arc;

use http::Extensions;
use model::Tag;
use s3s::access::{S3Access, S3AccessContext};
use s3s::path::S3Path;
use s3s::{S3Error, S3ErrorCode, S3Result};

use crate::folder::{Bucket, Folder, is_plain};
use crate::guest::{EVERY_BUCKET, Guest};
use crate::operations::{self, First, Operation};

/// Headers that ask for what is not done here. Taking no notice of them would do less than was asked, or let
/// in more.
const NOT_DONE_HEADERS: [&str; 12] = [
    "x-amz-grant-full-control",
    "x-amz-grant-read",
    "x-amz-grant-read-acp",
    "x-amz-grant-write",
    "x-amz-grant-write-acp",
    "x-amz-tagging",
    "x-amz-object-lock-mode",
    "x-amz-object-lock-legal-hold",
    "x-amz-bucket-object-lock-enabled",
    "x-amz-server-side-encryption-customer-algorithm",
    "x-amz-copy-source-server-side-encryption-customer-algorithm",
    "x-amz-source-expected-bucket-owner",
];
/// The canned ACLs that say what is so anyway.
const ACLS_DONE: [&str; 2] = ["private", "bucket-owner-full-control"];
/// Parameters that ask for what is not done here.
const NOT_DONE_PARAMETERS: [&str; 2] = ["versionId", "partNumber"];

/// The check at the door of `s3s`.
pub(crate) struct Access(pub(crate) Arc<Folder>);

/// What an operation finds in its request: who asks, and for which bucket.
#[derive(Clone)]
pub(crate) struct Here {
    pub(crate) guest: Arc<Guest>,
    bucket: Option<Arc<Bucket>>,
    /// The condition keys of the request itself.
    pub(crate) keys: Arc<[(String, String)]>,
}

impl Here {
    /// What the check left with the request. Without it nothing was decided, and nothing is done.
    pub(crate) fn of(extensions: &Extensions) -> S3Result<&Self> {
        extensions.get::<Self>().ok_or_else(|| S3Error::new(S3ErrorCode::AccessDenied))
    }

    /// The bucket, which must be there.
    pub(crate) fn bucket(&self) -> S3Result<&Bucket> {
        let absent =
            || S3Error::with_message(S3ErrorCode::NoSuchBucket, "The specified bucket does not exist");
        self.bucket.as_deref().ok_or_else(absent)
    }
}

#[async_trait::async_trait]
impl S3Access for Access {
    async fn check(&self, cx: &mut S3AccessContext<'_>) -> S3Result<()> {
        let Some(guest) = cx.extensions_mut().get::<Arc<Guest>>().cloned() else {
            return Err(S3Error::new(S3ErrorCode::AccessDenied));
        };
        let Some(operation) = operations::find(cx.s3_op().name()) else {
            guest.note("operation", cx.s3_op().name());
            guest.begin(&operations::ANY, None, None)?;
            return Err(not_done(
                "A header or query you provided implies functionality that is not implemented",
            ));
        };
        let (name, key) = match cx.s3_path() {
            S3Path::Root => (None, None),
            S3Path::Bucket { bucket } => (Some(&**bucket), None),
            S3Path::Object { bucket, key } => (Some(&**bucket), Some(&**key)),
        };
        guest.begin(operation, name, key)?;
        refuse_what_has_two_meanings(cx)?;
        refuse_what_is_not_done(operation, cx)?;
        let bucket = match name {
            Some(name) => self.0.find(name).await.map_err(failed)?.map(Arc::new),
            None => None,
        };
        let keys: Arc<[_]> = condition_keys(cx).into();
        if operation.first == First::Address {
            match (&bucket, name) {
                (Some(bucket), _) => guest.may(operation, bucket, key, &keys).await?,
                // What is not there is decided on as if it were the caller's: so only who could use a bucket
                // of this name hears that there is none.
                (None, Some(name)) => {
                    let path = key.map(|key| format!("/{key}")).unwrap_or_default();
                    guest.may_on_own(operation, &format!("arn:aws:s3:::{name}{path}"), &keys).await?;
                }
                (None, None) => guest.may_on_own(operation, EVERY_BUCKET, &keys).await?,
            }
        }
        if let Some(bucket) = &bucket {
            check_expected_owner(cx, bucket)?;
            if let Some(key) = key {
                check_key(bucket, key)?;
            }
        }
        cx.extensions_mut().insert(Here { guest, bucket, keys });
        Ok(())
    }
}

fn not_done(message: &'static str) -> S3Error {
    S3Error::with_message(S3ErrorCode::NotImplemented, message)
}

/// The folder could not be read or written: our fault, told to nobody but the log.
pub(crate) fn failed(error: std::io::Error) -> S3Error {
    tracing::error!(%error, "the folder of buckets cannot be used");
    S3Error::with_message(S3ErrorCode::InternalError, "We encountered an internal error. Please try again.")
}

/// A parameter or a header of S3's that is given twice: nobody can say which of the two policies should see.
fn refuse_what_has_two_meanings(cx: &S3AccessContext<'_>) -> S3Result<()> {
    let mut names: Vec<_> = parameters(cx).map(|(name, _)| name).collect();
    let given = names.len();
    names.sort();
    names.dedup();
    let headers = cx.headers();
    let twice = |name: &&http::HeaderName| {
        name.as_str().starts_with("x-amz-") && headers.get_all(*name).iter().nth(1).is_some()
    };
    if names.len() < given || headers.keys().any(|name| twice(&name)) {
        return Err(S3Error::with_message(
            S3ErrorCode::InvalidArgument,
            "a parameter or header is there twice",
        ));
    }
    Ok(())
}

fn refuse_what_is_not_done(operation: &Operation, cx: &S3AccessContext<'_>) -> S3Result<()> {
    let headers = cx.headers();
    let acl = headers.get("x-amz-acl").and_then(|acl| acl.to_str().ok());
    let bad_acl = headers.contains_key("x-amz-acl") && !acl.is_some_and(|acl| ACLS_DONE.contains(&acl));
    if bad_acl || NOT_DONE_HEADERS.iter().any(|name| headers.contains_key(*name)) {
        return Err(not_done("A header you provided implies functionality that is not implemented"));
    }
    let of_part = operation.info.name.starts_with("UploadPart");
    let not_done_here = |name: &str| NOT_DONE_PARAMETERS.contains(&name) && !of_part;
    if parameters(cx).any(|(name, _)| not_done_here(&name)) {
        return Err(not_done("A parameter you provided implies functionality that is not implemented"));
    }
    Ok(())
}

/// Read as `s3s` reads them: what policies see is what is done.
fn parameters<'a>(cx: &'a S3AccessContext<'_>) -> impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)> + 'a {
    url::form_urlencoded::parse(cx.uri().query().unwrap_or_default().as_bytes())
}

/// The condition keys that a request carries, where policies are known to ask for them.
fn condition_keys(cx: &S3AccessContext<'_>) -> Vec<(String, String)> {
    let named = |name: &str| {
        let key = match name {
            "prefix" => "s3:prefix",
            "delimiter" => "s3:delimiter",
            "max-keys" => "s3:max-keys",
            _ => return None,
        };
        Some(key.to_owned())
    };
    let mut keys: Vec<_> =
        parameters(cx).filter_map(|(name, value)| Some((named(&name)?, value.into_owned()))).collect();
    let header = |name: &str| cx.headers().get(name).and_then(|value| value.to_str().ok());
    let headers = [
        ("x-amz-acl", "s3:x-amz-acl"),
        ("x-amz-storage-class", "s3:x-amz-storage-class"),
        ("x-amz-server-side-encryption", "s3:x-amz-server-side-encryption"),
        ("x-amz-copy-source", "s3:x-amz-copy-source"),
        ("x-amz-metadata-directive", "s3:x-amz-metadata-directive"),
    ];
    let header = |(name, key): (&str, &str)| Some((key.to_owned(), header(name)?.to_owned()));
    keys.extend(headers.into_iter().filter_map(header));
    keys
}

fn check_expected_owner(cx: &S3AccessContext<'_>, bucket: &Bucket) -> S3Result<()> {
    match cx.headers().get("x-amz-expected-bucket-owner") {
        Some(expected) if expected.as_bytes() != bucket.owner.as_str().as_bytes() => {
            Err(S3Error::with_message(S3ErrorCode::AccessDenied, "Access Denied"))
        }
        _ => Ok(()),
    }
}

/// Refuses keys that are no paths of files inside the bucket, or too long for one.
pub(crate) fn check_key(bucket: &Bucket, key: &str) -> S3Result<()> {
    if !is_plain(key) {
        let message = "a key here is a path: names between single slashes, none of them `.` or `..`";
        return Err(S3Error::with_message(S3ErrorCode::InvalidArgument, message));
    }
    if key.len() > bucket.key_bytes_max() {
        let message = format!("keys of this bucket have at most {} bytes here", bucket.key_bytes_max());
        return Err(S3Error::with_message(S3ErrorCode::KeyTooLongError, message));
    }
    Ok(())
}

/// The condition keys of tags that a request sets.
pub(crate) fn request_tags(tags: &[Tag]) -> Vec<(String, String)> {
    let values = tags.iter().map(|tag| (format!("aws:RequestTag/{}", tag.key), tag.value.clone()));
    let names = tags.iter().map(|tag| ("aws:TagKeys".to_owned(), tag.key.clone()));
    values.chain(names).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::Record;

    #[test]
    fn keys_that_lead_elsewhere_are_refused_and_long_ones_too() {
        let owner = "111111111111".parse().unwrap();
        let bucket = Bucket { name: "work".to_owned(), owner, record: Record::default() };
        assert!(check_key(&bucket, "a/b").is_ok());
        let code = |key: &str| check_key(&bucket, key).unwrap_err().code().clone();
        assert_eq!(code("../other/secret"), S3ErrorCode::InvalidArgument);
        assert_eq!(code(&"x/".repeat(300)), S3ErrorCode::InvalidArgument);
        assert_eq!(code(&format!("{}x", "x/".repeat(300))), S3ErrorCode::KeyTooLongError);
    }
}
