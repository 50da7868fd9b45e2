//! The operations of S3 that are done here, each with the action that its caller needs (Service Authorization
//! Reference, "Actions, resources, and condition keys for Amazon S3"). What is not in this table is refused,
//! whoever asks.

use wire::shape::StructShape;
use wire::{Auth, Code, CommonRefusals, OperationInfo, Protocol, ServiceInfo};

/// One operation.
pub(crate) struct Operation {
    /// As the dispatcher's rooms know operations.
    pub(crate) info: OperationInfo,
    /// What is decided before it begins.
    pub(crate) first: First,
    /// What it counts as on the audit trail.
    pub(crate) event: Event,
}

/// What is decided before an operation begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum First {
    /// The action, on the bucket or the object that the request's address names.
    Address,
    /// Nothing yet: only the request's body says on what. The operation asks for each.
    Nothing,
}

/// What an operation counts as in CloudTrail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// Of buckets, and what changes objects: always on the record.
    Kept,
    /// Reading objects: on the record when it was denied. CloudTrail takes these only where it is told to.
    DataRead,
}

const fn code(name: &'static str, status: u16) -> Code {
    Code { name, status }
}

/// S3 as a service. Its requests are read by `s3s`, so it has no shapes.
pub(crate) static SERVICE: ServiceInfo = ServiceInfo {
    name: "s3",
    id: "S3",
    protocol: Protocol::Query,
    api_version: "2006-03-01",
    signing_name: "s3",
    action_prefix: "s3",
    event_source: "s3.amazonaws.com",
    target_prefix: None,
    xml_namespace: None,
    refusals: CommonRefusals {
        validation: code("InvalidArgument", 400),
        malformed: code("InvalidRequest", 400),
        access_denied: code("AccessDenied", 403),
        throttled: code("SlowDown", 503),
        internal: code("InternalError", 500),
        unavailable: code("ServiceUnavailable", 503),
    },
    errors: &[],
    operations: &[],
};

static NOTHING: StructShape = StructShape::PLAIN;

const fn operation(name: &'static str, action: &'static str, mutates: bool) -> Operation {
    let info = OperationInfo {
        name,
        service: &SERVICE,
        method: http::Method::GET,
        path: "/",
        query: None,
        status: 200,
        input: &NOTHING,
        output: &NOTHING,
        result_wrapper: None,
        errors: &[],
        auth: Auth::SigV4,
        mutates,
        action,
        pagination: None,
        deprecated: false,
    };
    Operation { info, first: First::Address, event: Event::Kept }
}

const fn reads(name: &'static str, action: &'static str) -> Operation {
    operation(name, action, false)
}

const fn reads_data(name: &'static str, action: &'static str) -> Operation {
    let mut operation = operation(name, action, false);
    operation.event = Event::DataRead;
    operation
}

const fn changes(name: &'static str, action: &'static str) -> Operation {
    operation(name, action, true)
}

const fn changes_what_its_body_names(name: &'static str, action: &'static str) -> Operation {
    let mut operation = operation(name, action, true);
    operation.first = First::Nothing;
    operation
}

/// Before it is known what is asked.
pub(crate) static ANY: Operation = operation("S3Request", "s3:*", false);
/// What reading needs to be told that an object is not there.
pub(crate) static LIST_OBJECTS: Operation = reads_data("ListObjectsV2", "s3:ListBucket");
/// What copying needs on what is copied.
pub(crate) static GET_OBJECT: Operation = reads_data("GetObject", "s3:GetObject");
/// Decided for each object that its body names.
pub(crate) static DELETE_OBJECTS: Operation = changes_what_its_body_names("DeleteObjects", "s3:DeleteObject");
/// Decided on the tags to be.
pub(crate) static PUT_BUCKET_TAGGING: Operation =
    changes_what_its_body_names("PutBucketTagging", "s3:PutBucketTagging");

/// All but those that have a name above.
static OPERATIONS: [Operation; 20] = [
    changes("AbortMultipartUpload", "s3:AbortMultipartUpload"),
    changes("CompleteMultipartUpload", "s3:PutObject"),
    changes("CopyObject", "s3:PutObject"),
    changes("CreateBucket", "s3:CreateBucket"),
    changes("CreateMultipartUpload", "s3:PutObject"),
    changes("DeleteBucket", "s3:DeleteBucket"),
    changes("DeleteBucketPolicy", "s3:DeleteBucketPolicy"),
    changes("DeleteBucketTagging", "s3:PutBucketTagging"),
    changes("DeleteObject", "s3:DeleteObject"),
    reads("GetBucketLocation", "s3:GetBucketLocation"),
    reads("GetBucketPolicy", "s3:GetBucketPolicy"),
    reads("GetBucketTagging", "s3:GetBucketTagging"),
    reads("HeadBucket", "s3:ListBucket"),
    reads_data("HeadObject", "s3:GetObject"),
    reads("ListBuckets", "s3:ListAllMyBuckets"),
    reads_data("ListObjects", "s3:ListBucket"),
    changes("PutBucketPolicy", "s3:PutBucketPolicy"),
    changes("PutObject", "s3:PutObject"),
    changes("UploadPart", "s3:PutObject"),
    changes("UploadPartCopy", "s3:PutObject"),
];

/// The operation of this name, if it is done here.
pub(crate) fn find(name: &str) -> Option<&'static Operation> {
    let named = [&LIST_OBJECTS, &GET_OBJECT, &DELETE_OBJECTS, &PUT_BUCKET_TAGGING];
    named.into_iter().chain(&OPERATIONS).find(|operation| operation.info.name == name)
}
