//! Tables of services and operations: what a model says of how they are called.

use std::fmt;

use http::Method;

use crate::shape::StructShape;
use crate::{ServiceError, Structure};

/// An operation as a type: the marker that handlers, codecs and clients are generic over.
pub trait Operation: Send + Sync + 'static {
    /// What the caller sends.
    type Input: Structure + Send + Sync;
    /// What the caller gets.
    type Output: Structure + Send + Sync;
    /// How the service refuses.
    type Error: ServiceError + Send + Sync;
    /// What its model says of it.
    const INFO: &'static OperationInfo;
}

/// What a model says of one operation. There is one of each: two are equal when they are the same.
pub struct OperationInfo {
    /// `CreateUser`.
    pub name: &'static str,
    /// The service it belongs to.
    pub service: &'static ServiceInfo,
    /// The HTTP method; POST except for REST operations.
    pub method: Method,
    /// The path, `/` except for REST operations, with labels as in `/applications/{applicationArn}`.
    pub path: &'static str,
    /// A constant query string that tells it from others on the same path: `aws_iam=t`.
    pub query: Option<&'static str>,
    /// The HTTP status of success.
    pub status: u16,
    /// The shape of what the caller sends.
    pub input: &'static StructShape,
    /// The shape of what the caller gets.
    pub output: &'static StructShape,
    /// In the query protocol: the element around the output's members; `None` where there is no output.
    pub result_wrapper: Option<&'static str>,
    /// The errors its model lists.
    pub errors: &'static [&'static StructShape],
    /// How the caller is known.
    pub auth: Auth,
    /// Whether it changes anything (CloudTrail's `readOnly` is the opposite).
    pub mutates: bool,
    /// What a caller must be allowed to do: `identitystore:CreateUser`.
    pub action: &'static str,
    /// How its results are paged.
    pub pagination: Option<Pagination>,
    /// Whether the model calls it deprecated.
    pub deprecated: bool,
}

/// How the caller of an operation is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// A SigV4 signature.
    SigV4,
    /// An access token of Identity Center, in the named header: bare in `x-amz-sso_bearer_token`, after
    /// `Bearer ` in `authorization`.
    Bearer(&'static str),
    /// A portal session.
    Session,
    /// Not at all: the input carries what proves the right to it.
    None,
}

/// The members that page an operation's results, by their names in the model.
#[derive(Clone, Copy, Debug)]
pub struct Pagination {
    /// Where the caller puts the token of the page it wants.
    pub input_token: &'static str,
    /// Where it finds the token of the next page.
    pub output_token: &'static str,
    /// Where the caller says how many results it wants at most.
    pub limit: Option<&'static str>,
    /// In IAM: the member that says whether there is a next page.
    pub more: Option<&'static str>,
    /// The lists that are paged; more than one where a page has several kinds of results.
    pub results: &'static [&'static str],
}

/// What a model says of a service. There is one of each: two are equal when they are the same.
pub struct ServiceInfo {
    /// `sso-admin`: the name of the model file, of the CLI command, and of nothing on the wire.
    pub name: &'static str,
    /// `SSO Admin`: the service id that names it in SDKs and settings.
    pub id: &'static str,
    /// How its operations are carried.
    pub protocol: Protocol,
    /// `2020-07-20`; the `Version` of query requests.
    pub api_version: &'static str,
    /// The service's name in a SigV4 credential scope.
    pub signing_name: &'static str,
    /// The service's name in IAM actions: `sso` in `sso:CreatePermissionSet`.
    pub action_prefix: &'static str,
    /// The service's name in CloudTrail events: `sso.amazonaws.com`.
    pub event_source: &'static str,
    /// In JSON 1.1: what stands before the operation's name in `X-Amz-Target`.
    pub target_prefix: Option<&'static str>,
    /// In the query protocol: the namespace of responses.
    pub xml_namespace: Option<&'static str>,
    /// What the service calls the refusals that every operation can give.
    pub refusals: CommonRefusals,
    /// Every error its model has.
    pub errors: &'static [&'static StructShape],
    /// In the model's order.
    pub operations: &'static [&'static OperationInfo],
}

/// A protocol of AWS's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// awsJson1.1: every request a POST with `X-Amz-Target`, JSON both ways.
    Json,
    /// restJson1: methods, paths, query strings and headers, JSON bodies.
    RestJson,
    /// awsQuery: form in, XML out.
    Query,
}

/// Code and status of the refusals that any operation of a service can give.
#[derive(Clone, Copy, Debug)]
pub struct CommonRefusals {
    /// The request breaks a constraint of the model.
    pub validation: Code,
    /// The request's bytes cannot be read.
    pub malformed: Code,
    /// The caller may not do this.
    pub access_denied: Code,
    /// The caller asks too often.
    pub throttled: Code,
    /// We failed.
    pub internal: Code,
    /// We are too busy.
    pub unavailable: Code,
}

/// An error's name on the wire, with its HTTP status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// `ValidationException`.
    pub name: &'static str,
    /// `400`.
    pub status: u16,
}

// By name alone: operations and services refer to each other.
impl fmt::Debug for OperationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OperationInfo({})", self.full_name())
    }
}

impl PartialEq for OperationInfo {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for OperationInfo {}

impl fmt::Debug for ServiceInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ServiceInfo({})", self.name)
    }
}

impl PartialEq for ServiceInfo {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for ServiceInfo {}

impl OperationInfo {
    /// The service and the operation, for messages and logs: `identitystore.CreateUser`.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{}.{}", self.service.name, self.name)
    }
}

impl ServiceInfo {
    /// The operation of this name.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&'static OperationInfo> {
        self.operations.iter().copied().find(|operation| operation.name == name)
    }
}
