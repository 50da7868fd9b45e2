//! One request on its way through `s3s`: who calls, what was decided, and what goes on the record.

use std::sync::{Arc, Mutex, PoisonError};

use api::{Done, Owner, Resources, Visit};
use model::AccountId;
use s3s::{S3Error, S3ErrorCode, S3Result};
use serde_json::Value;
use wire::Refusal;

use crate::folder::Bucket;
use crate::operations::{ANY, Event, Operation};

/// The request's caller and fate. `s3s` hands it from the check at its door on to the operation.
pub(crate) struct Guest {
    pub(crate) visit: Visit,
    /// Why the request goes no further, when that was found before `s3s` saw it.
    turned_away: Option<Refusal>,
    state: Mutex<State>,
}

/// What listing buckets is needed on.
pub(crate) const EVERY_BUCKET: &str = "arn:aws:s3:::*";

#[derive(Default)]
struct State {
    operation: Option<&'static Operation>,
    done: Done,
}

impl Guest {
    pub(crate) fn new(visit: Visit, turned_away: Option<Refusal>) -> Arc<Self> {
        Arc::new(Self { visit, turned_away, state: Mutex::default() })
    }

    fn with_state<R>(&self, use_it: impl FnOnce(&mut State) -> R) -> R {
        use_it(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Notes a parameter of the request, for the record.
    pub(crate) fn note(&self, name: &str, value: &str) {
        let value = Value::String(value.to_owned());
        self.with_state(|state| state.done.request.insert(name.to_owned(), value));
    }

    /// Notes what is asked, for the record; refuses whoever was turned away before.
    pub(crate) fn begin(
        &self,
        operation: &'static Operation,
        bucket: Option<&str>,
        key: Option<&str>,
    ) -> S3Result<()> {
        for (name, value) in [("bucketName", bucket), ("key", key)] {
            if let Some(value) = value {
                self.note(name, value);
            }
        }
        self.with_state(|state| {
            state.operation = Some(operation);
            let arn = |key: Option<&str>, bucket: &str| match key {
                Some(key) => ("AWS::S3::Object", format!("arn:aws:s3:::{bucket}/{key}")),
                None => ("AWS::S3::Bucket", format!("arn:aws:s3:::{bucket}")),
            };
            state.done.resources = bucket.map(|bucket| arn(key, bucket)).into_iter().collect();
        });
        match &self.turned_away {
            Some(refusal) => Err(self.refused(refusal)),
            None => Ok(()),
        }
    }

    /// Room five, for one bucket or one object in it. `keys` are the request's own condition keys.
    pub(crate) async fn may(
        &self,
        operation: &'static Operation,
        bucket: &Bucket,
        key: Option<&str>,
        keys: &[(String, String)],
    ) -> S3Result<()> {
        let arn = key.map_or_else(|| bucket.arn(), |key| bucket.arn_of(key));
        let tags = bucket.record.tags.iter().flat_map(|tag| {
            let named = |prefix: &str| (format!("{prefix}/{}", tag.key), tag.value.clone());
            [named("aws:ResourceTag"), named("s3:BucketTag")]
        });
        let owner = Owner::Account { id: bucket.owner.clone(), policy: bucket.record.policy.clone() };
        let about = ("s3:ResourceAccount".to_owned(), bucket.owner.to_string());
        let keys = keys.iter().cloned().chain(tags).chain([about]).collect();
        let on = Resources { owner, keys, whole: true, ..Resources::of_caller(arn.clone()) };
        self.decide(operation, &on, &arn).await
    }

    /// Room five, for what is on no bucket that there is: listing them, and what the caller takes for one.
    pub(crate) async fn may_on_own(
        &self,
        operation: &'static Operation,
        arn: &str,
        keys: &[(String, String)],
    ) -> S3Result<()> {
        let owner = Owner::Account { id: self.account()?, policy: None };
        let on = Resources { owner, keys: keys.to_vec(), whole: true, ..Resources::of_caller(arn) };
        self.decide(operation, &on, arn).await
    }

    async fn decide(&self, operation: &'static Operation, on: &Resources, arn: &str) -> S3Result<()> {
        let Err(mut refusal) = self.visit.may(&operation.info, on).await else { return Ok(()) };
        // S3 quotes the resource, and names none where it is every bucket.
        let plain = format!(" on resource: {arn}");
        let shown = if arn == EVERY_BUCKET { String::new() } else { format!(" on resource: \"{arn}\"") };
        refusal.message = refusal.message.replacen(&plain, &shown, 1);
        Err(self.refused(&refusal))
    }

    /// The caller's account; nobody has none, and is refused without a reason.
    pub(crate) fn account(&self) -> S3Result<AccountId> {
        let account = self.visit.caller().account().cloned();
        account.ok_or_else(|| self.refused(&Refusal::other("AccessDenied", 403, "Access Denied")))
    }

    /// A refusal as `s3s` tells it; the first one goes on the record.
    pub(crate) fn refused(&self, refusal: &Refusal) -> S3Error {
        self.with_state(|state| {
            let told = || (refusal.code.clone(), refusal.message.clone());
            state.done.error.get_or_insert_with(told);
        });
        let code = S3ErrorCode::from_bytes(refusal.code.as_bytes()).unwrap_or(S3ErrorCode::InternalError);
        let mut error = S3Error::with_message(code, refusal.message.clone());
        if let Ok(status) = http::StatusCode::from_u16(refusal.status) {
            error.set_status_code(status);
        }
        error
    }

    /// Room seven. `failed` is the code of a response that says that something went wrong.
    pub(crate) async fn record(&self, failed: Option<String>) -> fault::Result<()> {
        let (operation, mut done) = self.with_state(|state| (state.operation, state.done.clone()));
        // What `s3s` could not even read was asked all the same.
        let operation = operation.unwrap_or(&ANY);
        let denied = done.error.is_some();
        if operation.event == Event::DataRead && !denied {
            return Ok(());
        }
        done.error = done.error.or_else(|| failed.map(|code| (code, String::new())));
        self.visit.record(&operation.info, &done).await
    }
}
