//! The operations on buckets and objects. Objects are `s3s-fs`'s work; here is what it does not know: whose a
//! bucket is, tags and policies, that a bucket with objects in it stays, and who may hear that an object is
//! not there.

use std::sync::Arc;

use model::Tag;
use s3s::auth::{Credentials, SecretKey};
use s3s::dto::*;
use s3s::{S3, S3Error, S3ErrorCode, S3Request, S3Response, S3Result, s3_error};
use s3s_fs::FileSystem;

use crate::access::{Here, check_key, failed, request_tags};
use crate::folder::{BUCKETS_MAX, Folder, NotMade, Record};
use crate::operations::{DELETE_OBJECTS, GET_OBJECT, LIST_OBJECTS, PUT_BUCKET_TAGGING};

/// Tags of a bucket, as with S3.
const TAGS_MAX: usize = 50;
/// Characters of a tag's key and of its value.
const TAG_CHARS_MAX: (usize, usize) = (128, 256);
/// Bytes of a bucket policy, as with S3.
const POLICY_BYTES_MAX: usize = 20 * 1024;
/// Objects of one page of a listing, and of one request to delete.
const PAGE_MAX: i32 = 1000;

pub(crate) struct Buckets {
    pub(crate) folder: Arc<Folder>,
    pub(crate) files: FileSystem,
}

impl Buckets {
    /// Refuses a key that cannot be beside the others: files and folders share their names.
    async fn make_room(&self, here: &Here, key: &str) -> S3Result<()> {
        if self.folder.has_room(here.bucket()?, key).await.map_err(failed)? {
            return Ok(());
        }
        Err(s3_error!(InvalidRequest, "a key here cannot be the folder of another key"))
    }

    /// Refuses to read what is not there. Whoever may not list the bucket does not hear that it is not.
    async fn expect(&self, here: &Here, key: &str) -> S3Result<()> {
        let bucket = here.bucket()?;
        if self.folder.has(bucket, key).await.map_err(failed)? {
            return Ok(());
        }
        here.guest.may(&LIST_OBJECTS, bucket, None, &[]).await?;
        Err(s3_error!(NoSuchKey, "The specified key does not exist."))
    }

    /// What is copied: reading it needs its own permission. Answers its bucket as `s3s-fs` finds it.
    async fn source(&self, here: &Here, source: &CopySource) -> S3Result<CopySource> {
        let CopySource::Bucket { bucket: name, key, version_id: None } = source else {
            return Err(s3_error!(NotImplemented, "only objects can be copied, and not their versions"));
        };
        let found = self.folder.find(name).await.map_err(failed)?;
        let Some(bucket) = found else {
            here.guest.may_on_own(&GET_OBJECT, &format!("arn:aws:s3:::{name}/{key}"), &here.keys).await?;
            return Err(s3_error!(NoSuchBucket, "The specified bucket does not exist"));
        };
        here.guest.may(&GET_OBJECT, &bucket, Some(key), &here.keys).await?;
        check_key(&bucket, key)?;
        if !self.folder.has(&bucket, key).await.map_err(failed)? {
            here.guest.may(&LIST_OBJECTS, &bucket, None, &[]).await?;
            return Err(s3_error!(NoSuchKey, "The specified key does not exist."));
        }
        Ok(CopySource::Bucket { bucket: bucket.place().into(), key: key.clone(), version_id: None })
    }
}

/// An upload belongs to its bucket and key: `s3s-fs` keeps it apart by credentials, which it otherwise has no
/// use for here.
fn upload(place: &str, key: &str) -> Credentials {
    Credentials { access_key: format!("{place}/{key}"), secret_key: SecretKey::from(String::new()) }
}

/// To `s3s-fs` an upload of another key is one of another caller.
fn no_such_upload(error: S3Error) -> S3Error {
    if matches!(error.code(), S3ErrorCode::AccessDenied | S3ErrorCode::InvalidRequest) {
        return s3_error!(NoSuchUpload, "The specified upload does not exist.");
    }
    error
}

fn tag(tag: s3s::dto::Tag) -> S3Result<Tag> {
    let (Some(key), Some(value)) = (tag.key, tag.value) else {
        return Err(s3_error!(MalformedXML, "a tag has a key and a value"));
    };
    let (key_max, value_max) = TAG_CHARS_MAX;
    let fits = (1..=key_max).contains(&key.chars().count()) && value.chars().count() <= value_max;
    if !fits || key.to_ascii_lowercase().starts_with("aws:") {
        let message =
            "a tag's key has 1 to 128 characters and does not begin with `aws:`; its value has at most 256";
        return Err(S3Error::with_message(S3ErrorCode::InvalidTag, message));
    }
    Ok(Tag { key, value })
}

#[async_trait::async_trait]
impl S3 for Buckets {
    async fn list_buckets(
        &self,
        req: S3Request<ListBucketsInput>,
    ) -> S3Result<S3Response<ListBucketsOutput>> {
        let here = Here::of(&req.extensions)?;
        let input = &req.input;
        let (prefix, after) = (input.prefix.as_deref(), input.continuation_token.as_deref());
        let most = input.max_buckets.and_then(|most| usize::try_from(most).ok()).unwrap_or(BUCKETS_MAX);
        let found = self.folder.of(&here.guest.account()?).await.map_err(failed)?;
        let wanted = |name: &str| {
            prefix.is_none_or(|prefix| name.starts_with(prefix)) && after.is_none_or(|after| name > after)
        };
        let mut found = found.into_iter().filter(|(name, _)| wanted(name)).peekable();
        let mut buckets = Vec::new();
        while buckets.len() < most
            && let Some((name, made)) = found.next()
        {
            let creation_date = Some(Timestamp::from(made));
            buckets.push(Bucket { creation_date, name: Some(name), bucket_region: None });
        }
        let more = found.peek().is_some();
        Ok(S3Response::new(ListBucketsOutput {
            continuation_token: buckets.last().filter(|_| more).and_then(|last| last.name.clone()),
            buckets: Some(buckets),
            prefix: req.input.prefix,
            ..Default::default()
        }))
    }

    async fn create_bucket(
        &self,
        req: S3Request<CreateBucketInput>,
    ) -> S3Result<S3Response<CreateBucketOutput>> {
        let here = Here::of(&req.extensions)?;
        let name = &req.input.bucket;
        let account = here.guest.account()?;
        match self.folder.make(&account, name, &Record::default()).await.map_err(failed)? {
            Ok(()) => {
                let location = Some(format!("/{name}"));
                Ok(S3Response::new(CreateBucketOutput { location }))
            }
            Err(NotMade::YoursAlready) => Err(s3_error!(
                BucketAlreadyOwnedByYou,
                "Your previous request to create the named bucket succeeded and you already own it."
            )),
            Err(NotMade::Taken) => Err(s3_error!(
                BucketAlreadyExists,
                "The requested bucket name is not available. The bucket namespace is shared by all users of \
                 the system. Please select a different name and try again."
            )),
            Err(NotMade::TooMany) => {
                Err(s3_error!(TooManyBuckets, "You have attempted to create more buckets than allowed"))
            }
        }
    }

    async fn delete_bucket(
        &self,
        req: S3Request<DeleteBucketInput>,
    ) -> S3Result<S3Response<DeleteBucketOutput>> {
        let bucket = Here::of(&req.extensions)?.bucket()?;
        if self.folder.remove(bucket).await.map_err(failed)? {
            return Ok(S3Response::new(DeleteBucketOutput::default()));
        }
        Err(s3_error!(BucketNotEmpty, "The bucket you tried to delete is not empty"))
    }

    async fn head_bucket(&self, req: S3Request<HeadBucketInput>) -> S3Result<S3Response<HeadBucketOutput>> {
        Here::of(&req.extensions)?.bucket()?;
        Ok(S3Response::new(HeadBucketOutput::default()))
    }

    async fn get_bucket_location(
        &self,
        req: S3Request<GetBucketLocationInput>,
    ) -> S3Result<S3Response<GetBucketLocationOutput>> {
        Here::of(&req.extensions)?.bucket()?;
        Ok(S3Response::new(GetBucketLocationOutput::default()))
    }

    async fn get_bucket_tagging(
        &self,
        req: S3Request<GetBucketTaggingInput>,
    ) -> S3Result<S3Response<GetBucketTaggingOutput>> {
        let tags = &Here::of(&req.extensions)?.bucket()?.record.tags;
        if tags.is_empty() {
            return Err(s3_error!(NoSuchTagSet, "The TagSet does not exist"));
        }
        let shown = |tag: &Tag| s3s::dto::Tag { key: Some(tag.key.clone()), value: Some(tag.value.clone()) };
        Ok(S3Response::new(GetBucketTaggingOutput { tag_set: tags.iter().map(shown).collect() }))
    }

    async fn put_bucket_tagging(
        &self,
        req: S3Request<PutBucketTaggingInput>,
    ) -> S3Result<S3Response<PutBucketTaggingOutput>> {
        let here = Here::of(&req.extensions)?;
        let tags = req.input.tagging.tag_set.into_iter().map(tag).collect::<S3Result<Vec<_>>>()?;
        let keys: Vec<_> = here.keys.iter().cloned().chain(request_tags(&tags)).collect();
        let Ok(bucket) = here.bucket() else {
            let arn = format!("arn:aws:s3:::{}", req.input.bucket);
            here.guest.may_on_own(&PUT_BUCKET_TAGGING, &arn, &keys).await?;
            return Err(s3_error!(NoSuchBucket, "The specified bucket does not exist"));
        };
        here.guest.may(&PUT_BUCKET_TAGGING, bucket, None, &keys).await?;
        let mut names: Vec<_> = tags.iter().map(|tag| &tag.key).collect();
        names.sort();
        names.dedup();
        if tags.len() > TAGS_MAX || names.len() != tags.len() {
            return Err(s3_error!(
                InvalidArgument,
                "a bucket has at most 50 tags, each with a key of its own"
            ));
        }
        self.folder.change(bucket, |record| record.tags = tags).await.map_err(failed)?;
        Ok(S3Response::new(PutBucketTaggingOutput::default()))
    }

    async fn delete_bucket_tagging(
        &self,
        req: S3Request<DeleteBucketTaggingInput>,
    ) -> S3Result<S3Response<DeleteBucketTaggingOutput>> {
        let bucket = Here::of(&req.extensions)?.bucket()?;
        self.folder.change(bucket, |record| record.tags.clear()).await.map_err(failed)?;
        Ok(S3Response::new(DeleteBucketTaggingOutput::default()))
    }

    async fn get_bucket_policy(
        &self,
        req: S3Request<GetBucketPolicyInput>,
    ) -> S3Result<S3Response<GetBucketPolicyOutput>> {
        let Some(policy) = Here::of(&req.extensions)?.bucket()?.record.policy.clone() else {
            return Err(s3_error!(NoSuchBucketPolicy, "The bucket policy does not exist"));
        };
        Ok(S3Response::new(GetBucketPolicyOutput { policy: Some(policy) }))
    }

    async fn put_bucket_policy(
        &self,
        req: S3Request<PutBucketPolicyInput>,
    ) -> S3Result<S3Response<PutBucketPolicyOutput>> {
        let bucket = Here::of(&req.extensions)?.bucket()?;
        let text = req.input.policy;
        if text.len() > POLICY_BYTES_MAX {
            return Err(s3_error!(MalformedPolicy, "a bucket policy has at most 20 KB"));
        }
        let document = policy::Document::parse(&text)
            .map_err(|error| S3Error::with_message(S3ErrorCode::MalformedPolicy, error.to_string()))?;
        if document.statements().iter().any(|statement| statement.principals().is_none()) {
            return Err(s3_error!(MalformedPolicy, "Missing required field Principal"));
        }
        self.folder.change(bucket, |record| record.policy = Some(text)).await.map_err(failed)?;
        Ok(S3Response::new(PutBucketPolicyOutput::default()))
    }

    async fn delete_bucket_policy(
        &self,
        req: S3Request<DeleteBucketPolicyInput>,
    ) -> S3Result<S3Response<DeleteBucketPolicyOutput>> {
        let bucket = Here::of(&req.extensions)?.bucket()?;
        self.folder.change(bucket, |record| record.policy = None).await.map_err(failed)?;
        Ok(S3Response::new(DeleteBucketPolicyOutput::default()))
    }

    async fn list_objects(
        &self,
        mut req: S3Request<ListObjectsInput>,
    ) -> S3Result<S3Response<ListObjectsOutput>> {
        let place = Here::of(&req.extensions)?.bucket()?.place();
        let name = std::mem::replace(&mut req.input.bucket, place);
        listable(req.input.prefix.as_deref(), req.input.delimiter.as_deref())?;
        // Keys are told as they are: then clients do not undo an encoding either.
        req.input.encoding_type = None;
        req.input.max_keys = Some(req.input.max_keys.unwrap_or(PAGE_MAX).clamp(0, PAGE_MAX));
        let mut answer = self.files.list_objects(req).await?;
        answer.output.name = Some(name);
        Ok(answer)
    }

    async fn list_objects_v2(
        &self,
        mut req: S3Request<ListObjectsV2Input>,
    ) -> S3Result<S3Response<ListObjectsV2Output>> {
        let place = Here::of(&req.extensions)?.bucket()?.place();
        let name = std::mem::replace(&mut req.input.bucket, place);
        listable(req.input.prefix.as_deref(), req.input.delimiter.as_deref())?;
        req.input.encoding_type = None;
        req.input.max_keys = Some(req.input.max_keys.unwrap_or(PAGE_MAX).clamp(0, PAGE_MAX));
        let mut answer = self.files.list_objects_v2(req).await?;
        answer.output.name = Some(name);
        Ok(answer)
    }

    async fn head_object(
        &self,
        mut req: S3Request<HeadObjectInput>,
    ) -> S3Result<S3Response<HeadObjectOutput>> {
        let here = Here::of(&req.extensions)?;
        self.expect(here, &req.input.key).await?;
        req.input.bucket = here.bucket()?.place();
        self.files.head_object(req).await
    }

    async fn get_object(&self, mut req: S3Request<GetObjectInput>) -> S3Result<S3Response<GetObjectOutput>> {
        let here = Here::of(&req.extensions)?;
        self.expect(here, &req.input.key).await?;
        req.input.bucket = here.bucket()?.place();
        self.files.get_object(req).await
    }

    async fn put_object(&self, mut req: S3Request<PutObjectInput>) -> S3Result<S3Response<PutObjectOutput>> {
        let here = Here::of(&req.extensions)?;
        self.make_room(here, &req.input.key).await?;
        req.input.bucket = here.bucket()?.place();
        self.files.put_object(req).await
    }

    async fn copy_object(
        &self,
        mut req: S3Request<CopyObjectInput>,
    ) -> S3Result<S3Response<CopyObjectOutput>> {
        let here = Here::of(&req.extensions)?;
        self.make_room(here, &req.input.key).await?;
        let source = self.source(here, &req.input.copy_source).await?;
        let place = here.bucket()?.place();
        let onto_itself = match &source {
            CopySource::Bucket { bucket, key, .. } => **bucket == *place && **key == *req.input.key,
            _ => false,
        };
        if !onto_itself {
            self.folder.forget(here.bucket()?, &req.input.key).await.map_err(failed)?;
        }
        req.input.copy_source = source;
        req.input.bucket = place;
        self.files.copy_object(req).await
    }

    async fn delete_object(
        &self,
        mut req: S3Request<DeleteObjectInput>,
    ) -> S3Result<S3Response<DeleteObjectOutput>> {
        let here = Here::of(&req.extensions)?.clone();
        let (bucket, key) = (here.bucket()?, req.input.key.clone());
        if !self.folder.has(bucket, &key).await.map_err(failed)? {
            return Ok(S3Response::new(DeleteObjectOutput::default()));
        }
        req.input.bucket = bucket.place();
        let answer = self.files.delete_object(req).await?;
        self.folder.tidy(bucket, &key).await.map_err(failed)?;
        Ok(answer)
    }

    async fn delete_objects(
        &self,
        mut req: S3Request<DeleteObjectsInput>,
    ) -> S3Result<S3Response<DeleteObjectsOutput>> {
        let here = Here::of(&req.extensions)?.clone();
        let Ok(bucket) = here.bucket() else {
            let arn = format!("arn:aws:s3:::{}/*", req.input.bucket);
            here.guest.may_on_own(&DELETE_OBJECTS, &arn, &here.keys).await?;
            return Err(s3_error!(NoSuchBucket, "The specified bucket does not exist"));
        };
        let asked = std::mem::take(&mut req.input.delete.objects);
        if asked.is_empty() || asked.len() > usize::try_from(PAGE_MAX).unwrap_or_default() {
            return Err(s3_error!(MalformedXML, "name 1 to 1000 objects"));
        }
        let (mut errors, mut gone) = (Vec::new(), Vec::new());
        for object in asked {
            let allowed = match here.guest.may(&DELETE_OBJECTS, bucket, Some(&object.key), &here.keys).await {
                Ok(()) if object.version_id.is_some() => {
                    Err(s3_error!(NotImplemented, "there are no versions"))
                }
                Ok(()) => check_key(bucket, &object.key),
                denied => denied,
            };
            match allowed {
                Ok(()) if self.folder.has(bucket, &object.key).await.map_err(failed)? => {
                    req.input.delete.objects.push(object);
                }
                // What is not there is as good as deleted.
                Ok(()) => gone.push(DeletedObject { key: Some(object.key), ..Default::default() }),
                Err(error) => errors.push(s3s::dto::Error {
                    code: Some(error.code().as_str().to_owned()),
                    key: Some(object.key),
                    message: error.message().map(str::to_owned),
                    version_id: object.version_id,
                }),
            }
        }
        let keys: Vec<_> = req.input.delete.objects.iter().map(|object| object.key.clone()).collect();
        let quiet = req.input.delete.quiet.unwrap_or(false);
        req.input.bucket = bucket.place();
        let mut answer = self.files.delete_objects(req).await?;
        for key in keys {
            self.folder.tidy(bucket, &key).await.map_err(failed)?;
        }
        answer.output.deleted.get_or_insert_default().extend(gone);
        answer.output.deleted = answer.output.deleted.filter(|_| !quiet);
        answer.output.errors = Some(errors).filter(|errors| !errors.is_empty());
        Ok(answer)
    }

    async fn create_multipart_upload(
        &self,
        mut req: S3Request<CreateMultipartUploadInput>,
    ) -> S3Result<S3Response<CreateMultipartUploadOutput>> {
        let here = Here::of(&req.extensions)?;
        self.make_room(here, &req.input.key).await?;
        let place = here.bucket()?.place();
        req.credentials = Some(upload(&place, &req.input.key));
        let name = std::mem::replace(&mut req.input.bucket, place);
        let mut answer = self.files.create_multipart_upload(req).await?;
        answer.output.bucket = Some(name);
        Ok(answer)
    }

    async fn upload_part(
        &self,
        mut req: S3Request<UploadPartInput>,
    ) -> S3Result<S3Response<UploadPartOutput>> {
        let place = Here::of(&req.extensions)?.bucket()?.place();
        req.credentials = Some(upload(&place, &req.input.key));
        req.input.bucket = place;
        self.files.upload_part(req).await.map_err(no_such_upload)
    }

    async fn upload_part_copy(
        &self,
        mut req: S3Request<UploadPartCopyInput>,
    ) -> S3Result<S3Response<UploadPartCopyOutput>> {
        let here = Here::of(&req.extensions)?;
        req.input.copy_source = self.source(here, &req.input.copy_source).await?;
        let place = here.bucket()?.place();
        req.credentials = Some(upload(&place, &req.input.key));
        req.input.bucket = place;
        self.files.upload_part_copy(req).await.map_err(no_such_upload)
    }

    async fn complete_multipart_upload(
        &self,
        mut req: S3Request<CompleteMultipartUploadInput>,
    ) -> S3Result<S3Response<CompleteMultipartUploadOutput>> {
        let here = Here::of(&req.extensions)?;
        self.make_room(here, &req.input.key).await?;
        self.folder.forget(here.bucket()?, &req.input.key).await.map_err(failed)?;
        let place = here.bucket()?.place();
        req.credentials = Some(upload(&place, &req.input.key));
        let name = std::mem::replace(&mut req.input.bucket, place);
        let mut output = self.files.complete_multipart_upload(req).await.map_err(no_such_upload)?.output;
        // It is done already: `s3s-fs` only shows here how it could answer before that.
        if let Some(rest) = output.future.take() {
            output = rest.await?;
        }
        output.bucket = Some(name);
        Ok(S3Response::new(output))
    }

    async fn abort_multipart_upload(
        &self,
        mut req: S3Request<AbortMultipartUploadInput>,
    ) -> S3Result<S3Response<AbortMultipartUploadOutput>> {
        let place = Here::of(&req.extensions)?.bucket()?.place();
        req.credentials = Some(upload(&place, &req.input.key));
        req.input.bucket = place;
        self.files.abort_multipart_upload(req).await.map_err(no_such_upload)
    }
}

/// Listings are grouped by folders or not at all. `s3s-fs` leaves out what a prefix begins with `/`, and so
/// would list what policies were not asked about.
fn listable(prefix: Option<&str>, delimiter: Option<&str>) -> S3Result<()> {
    if prefix.is_some_and(|prefix| prefix.starts_with('/')) {
        return Err(s3_error!(InvalidArgument, "no key here begins with `/`, and so does no prefix"));
    }
    match delimiter {
        None | Some("/" | "") => Ok(()),
        Some(_) => Err(s3_error!(NotImplemented, "the only delimiter here is `/`")),
    }
}
