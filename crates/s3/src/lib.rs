//! S3 to try roles on: buckets in a folder, behind the same signatures, callers and policies as everything
//! else.
//!
//! A request arrives in three steps. [`S3::claims`] says whether it is one for S3 at all. [`S3::arrive`]
//! recognizes its caller by the head, so that nobody's body is read who does not get further. [`S3::answer`]
//! checks the body and hands it to `s3s`, which asks `access` before it calls an operation of `buckets`.
//!
//! Architecture invariants: `s3s` never sees a signature and is given no secret; nothing is done without the
//! check in `access` having been passed; what has no row in `operations` is refused.

mod access;
mod buckets;
mod digest;
mod folder;
mod guest;
mod operations;
mod request;

use std::path::Path;
use std::sync::Arc;

use api::{App, Origin, Visit};
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Response, StatusCode, header};
use model::{AccountId, Tag};
use s3s::auth::SimpleAuth;
use s3s::host::{S3Host, VirtualHost};
use s3s::service::{S3Service, S3ServiceBuilder};
use s3s::{Body, S3Result};
use wire::Refusal;
use wire::sigv4::{Head, Opened, Payload, SignatureError};

use crate::access::Access;
use crate::buckets::Buckets;
use crate::folder::{Folder, Record};
use crate::guest::Guest;
use crate::operations::{ANY, SERVICE};

/// How a signature for S3 shows itself, in a header and in an address.
const OWN_SCOPES: [&str; 2] = ["/s3/aws4_request", "%2Fs3%2Faws4_request"];

/// The body of an answer.
pub type AnswerBody = Body;

/// S3, on one folder. One server uses a folder at a time.
pub struct S3 {
    app: Arc<App>,
    folder: Arc<Folder>,
    service: S3Service,
    host: Host,
}

/// A request whose caller was recognized, or turned away.
pub struct Arrival {
    visit: Visit,
    payload: Result<Payload, Refusal>,
}

impl Arrival {
    /// Whether it gets as far as its body.
    pub fn is_admitted(&self) -> bool {
        self.payload.is_ok()
    }
}

impl S3 {
    /// Opens the folder, which is made where it is missing.
    pub fn open(root: &Path, app: Arc<App>) -> fault::Result<Self> {
        let opened = |error: std::io::Error| fault::Fault::because("opening the folder of buckets", error);
        let folder = Arc::new(Folder::open(root).map_err(opened)?);
        let files = s3s_fs::FileSystem::new(folder.root())
            .map_err(|error| fault::Fault::new(format!("opening the folder of buckets: {error:?}")))?;
        let host = Host::of(&app.deployment.public_url);
        let mut builder = S3ServiceBuilder::new(Buckets { folder: Arc::clone(&folder), files });
        // `s3s` asks for access only where it could verify signatures. It knows no key: what is signed in a
        // way that only it understands is signed by nobody.
        builder.set_auth(SimpleAuth::new());
        builder.set_access(Access(Arc::clone(&folder)));
        builder.set_host(host.clone());
        Ok(Self { app, folder, service: builder.build(), host })
    }

    /// Makes a bucket with these tags and these objects in an account, unless its name is taken.
    pub async fn furnish(
        &self,
        account: &AccountId,
        bucket: &str,
        tags: &[(&str, &str)],
        objects: &[(&str, &str)],
    ) -> fault::Result<()> {
        let failed = |error: std::io::Error| fault::Fault::because("making a bucket", error);
        let tag = |(key, value): &(&str, &str)| Tag { key: (*key).to_owned(), value: (*value).to_owned() };
        let record = Record { tags: tags.iter().map(tag).collect(), policy: None };
        if self.folder.make(account, bucket, &record).await.map_err(failed)?.is_err() {
            return Ok(());
        }
        for (key, text) in objects {
            self.folder.put(account, bucket, key, text).await.map_err(failed)?;
        }
        Ok(())
    }

    /// Whether a request is for S3: signed for it, or sent to a host that names a bucket.
    pub fn claims(&self, head: Head<'_>) -> bool {
        // Whether the signature is right is asked later, and on every request for S3.
        let signed = head.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let named = |text: &str| OWN_SCOPES.iter().any(|scope| text.contains(scope));
        let host = head.headers.get(header::HOST).and_then(|host| host.to_str().ok());
        let host = host.or_else(|| head.uri.authority().map(|authority| authority.as_str()));
        signed.is_some_and(named)
            || head.uri.query().is_some_and(named)
            || host.is_some_and(|host| self.host.bucket(host).is_some())
    }

    /// Whether a request that nobody else answers is for S3: it names a bucket that is there.
    pub async fn claims_path(&self, path: &str) -> bool {
        let name = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        self.folder.find(name).await.is_ok_and(|found| found.is_some())
    }

    /// Recognizes the caller, by the head of the request alone.
    pub async fn arrive(&self, head: Head<'_>, origin: &Origin) -> Arrival {
        let (visit, payload) = Visit::arrive(&self.app, origin, &ANY.info, head).await;
        Arrival { visit, payload: payload.map_err(|refusal| in_words_of_s3(refusal, head)) }
    }

    /// Answers a request whose body is here; of one that was not admitted, none is wanted.
    pub async fn answer(
        &self,
        arrival: Arrival,
        parts: &Parts,
        body: Bytes,
        origin: &Origin,
    ) -> Response<AnswerBody> {
        let Arrival { visit, payload } = arrival;
        let opened = payload.and_then(|payload| payload.open(body).map_err(|error| spoiled(&error)));
        let (opened, turned_away) = match opened {
            Ok(opened) => (opened, None),
            Err(refusal) => (Opened { body: Bytes::new(), trailers: Vec::new() }, Some(refusal)),
        };
        let body = opened.body.clone();
        let mut request = request::unsigned(parts, opened);
        let guest = Guest::new(visit, turned_away.or_else(|| digest::check(&request, &body).err()));
        request.extensions_mut().insert(Arc::clone(&guest));
        let mut response = match self.service.call(request).await {
            Ok(response) => response,
            Err(error) => {
                tracing::error!(request_id = origin.request_id, ?error, "fault");
                internal_error()
            }
        };
        if let Err(fault) = guest.record(failure(&response)).await {
            tracing::error!(request_id = origin.request_id, fault = fault.chain(), "fault");
            response = internal_error();
        }
        if let Ok(id) = HeaderValue::try_from(&origin.request_id) {
            response.headers_mut().insert("x-amz-request-id", id);
        }
        response
    }
}

/// The code of an answer that says that something went wrong.
fn failure(response: &Response<Body>) -> Option<String> {
    if !response.status().is_client_error() && !response.status().is_server_error() {
        return None;
    }
    let bytes = response.body().bytes().unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let code = text.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>"));
    Some(code.map_or_else(|| response.status().as_str().to_owned(), |(code, _)| code.to_owned()))
}

fn internal_error() -> Response<Body> {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>InternalError</Code><Message>We \
                encountered an internal error. Please try again.</Message></Error>";
    let mut response = Response::new(Body::from(text.to_owned()));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/xml"));
    response
}

/// What S3 says of a caller whom the other services of the query protocol would refuse in their own words.
fn in_words_of_s3(refusal: Refusal, head: Head<'_>) -> Refusal {
    let in_query = head.uri.query().is_some_and(|query| query.contains("X-Amz-Security-Token="));
    let with_token = in_query || head.headers.contains_key("x-amz-security-token");
    match refusal.code.as_str() {
        "InvalidClientTokenId" if with_token => {
            Refusal::other("InvalidToken", 400, "The provided token is malformed or otherwise invalid.")
        }
        "InvalidClientTokenId" => Refusal::other(
            "InvalidAccessKeyId",
            403,
            "The AWS Access Key Id you provided does not exist in our records.",
        ),
        "ExpiredToken" => Refusal::other("ExpiredToken", 400, "The provided token has expired."),
        "IncompleteSignature" => Refusal::other("AuthorizationHeaderMalformed", 400, refusal.message),
        _ => refusal,
    }
}

/// A body that is not what its head announced.
fn spoiled(error: &SignatureError) -> Refusal {
    match Refusal::of_signature(&SERVICE, error) {
        refusal if refusal.code == "IncompleteSignature" => {
            Refusal::other("IncompleteBody", 400, refusal.message)
        }
        refusal => refusal,
    }
}

/// The host under which the server is reached: what stands before it names a bucket.
#[derive(Clone)]
struct Host(String);

impl Host {
    fn of(public_url: &str) -> Self {
        Self(public_url.split_once("://").map_or(public_url, |(_, host)| host).to_ascii_lowercase())
    }

    /// `bucket.host`; none where the host is an address or another.
    fn bucket<'h>(&self, host: &'h str) -> Option<&'h str> {
        let at = host.len().checked_sub(self.0.len() + 1)?;
        let (bucket, rest) = (host.get(..at)?, host.get(at..)?);
        let own = rest.strip_prefix('.').is_some_and(|rest| rest.eq_ignore_ascii_case(&self.0));
        (own && s3s::path::check_bucket_name(bucket)).then_some(bucket)
    }
}

impl S3Host for Host {
    fn parse_host_header<'a>(&'a self, host: &'a str) -> S3Result<VirtualHost<'a>> {
        let shared = VirtualHost::new(host);
        Ok(match self.bucket(host) {
            Some(bucket) => VirtualHost::new(&*self.0).with_bucket(bucket),
            None => shared,
        })
    }
}

#[cfg(test)]
mod tests;
