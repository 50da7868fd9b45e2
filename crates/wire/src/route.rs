//! Which operation a request asks for.
//!
//! One address serves every service, so the request itself must say: the JSON services by `X-Amz-Target`, the
//! query services by `Action` and `Version` (or the service in the signature's scope), the REST services by
//! method and path. Nothing here is trusted: who may do what is decided later, on the operation found.

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, header};

use crate::generated::vestibule::op;
use crate::generated::{SERVICES, iam, sts};
use crate::operation::{Operation as _, Protocol};
use crate::request::parameters;
use crate::{OperationInfo, Refusal, ServiceInfo, form, path, response};

/// A request that no operation answers.
#[derive(Clone, Debug, PartialEq)]
pub enum RouteError {
    /// It does not look like a call of an API: perhaps it is for a page.
    NotACall,
    /// It calls an API, but no operation of ours.
    Unknown {
        /// In which protocol to answer.
        protocol: Protocol,
        /// What to answer.
        refusal: Refusal,
    },
}

/// Finds the operation.
///
/// # Errors
/// When there is none; see [`RouteError`].
pub fn find(request: &Request<Bytes>) -> Result<&'static OperationInfo, RouteError> {
    if let Some(target) = request.headers().get("x-amz-target") {
        return by_target(target.to_str().unwrap_or_default());
    }
    // A question to the decision point, by a program that knows an address and not our service.
    if request.method() == Method::POST && request.uri().path() == "/authorize" {
        return Ok(op::DecideAccess::INFO);
    }
    if let Some(found) = by_action(request) {
        return found;
    }
    by_path(request.method(), request.uri()).ok_or_else(|| not_served(request))
}

/// Signed, it is a call of an API, of a service that is not here or of an operation that its service does not
/// have: clients get an error that they can read rather than a page.
fn not_served(request: &Request<Bytes>) -> RouteError {
    let query = form::pairs(request.uri().query().unwrap_or_default()).unwrap_or_default();
    let presigned =
        query.iter().find(|(name, _)| name == "X-Amz-Credential").map(|(_, value)| value.as_str());
    let Some(service) = scope_service(request.headers(), presigned) else { return RouteError::NotACall };
    let protocol = match service.as_str() {
        "s3" | "s3express" | "route53" | "cloudfront" => Protocol::Query,
        _ => Protocol::RestJson,
    };
    let message = if SERVICES.iter().any(|known| known.signing_name == service) {
        format!("{service} has no operation at {} {}", request.method(), request.uri().path())
    } else {
        format!("{service} is not served here")
    };
    RouteError::Unknown { protocol, refusal: Refusal::other("UnknownOperationException", 404, message) }
}

impl RouteError {
    /// What the caller is answered; `None` where it does not look like a call of an API.
    #[must_use]
    pub fn response(self, request_id: &str) -> Option<Response<Bytes>> {
        match self {
            Self::NotACall => None,
            Self::Unknown { protocol, refusal } => {
                Some(response::refuse(protocol, NO_NAMESPACE, refusal, request_id))
            }
        }
    }
}

/// The namespace of an error of the query protocol that belongs to no service.
const NO_NAMESPACE: &str = "http://webservices.amazon.com/AWSFault/2005-15-09";

/// `SWBExternalService.CreatePermissionSet`.
fn by_target(target: &str) -> Result<&'static OperationInfo, RouteError> {
    let found = target.split_once('.').and_then(|(prefix, name)| {
        let service = SERVICES.iter().find(|service| service.target_prefix == Some(prefix))?;
        service.operation(name)
    });
    found.ok_or_else(|| RouteError::Unknown {
        protocol: Protocol::Json,
        refusal: Refusal::other("UnknownOperationException", 400, format!("{target} is not served here")),
    })
}

const ACTION: &[u8] = b"Action=";

/// `Action=CreateRole&Version=2010-05-08`, in the query string or in a form. `None` where there is no action,
/// or nothing that says of which service: other protocols than AWS's have an `Action` too.
fn by_action(request: &Request<Bytes>) -> Option<Result<&'static OperationInfo, RouteError>> {
    let in_body = request.body().windows(ACTION.len()).any(|bytes| bytes == ACTION);
    let is_form = in_body && request.method() == Method::POST && form_type(request.headers());
    let in_query = request.uri().query().is_some_and(|query| query.contains("Action="));
    if !is_form && !in_query {
        return None;
    }
    let parameters = parameters(request).ok()?;
    let value = |wanted: &str| {
        let mut values = parameters.iter().filter(|(name, _)| name == wanted);
        values.next().map(|(_, value)| value.as_str()).filter(|_| values.next().is_none())
    };
    let action = value("Action")?;
    let version = value("Version");
    let query_services = [&iam::SERVICE, &sts::SERVICE];
    let service = match version {
        Some(version) => query_services.into_iter().find(|service| service.api_version == version),
        None => {
            let scope = scope_service(request.headers(), value("X-Amz-Credential"))?;
            Some(query_services.into_iter().find(|service| service.signing_name == scope)?)
        }
    };
    Some(service.and_then(|service: &ServiceInfo| service.operation(action)).ok_or_else(|| {
        let version = version.unwrap_or("NO_VERSION_SPECIFIED");
        let message = format!("Could not find operation {action} for version {version}");
        RouteError::Unknown {
            protocol: Protocol::Query,
            refusal: Refusal::other("InvalidAction", 400, message),
        }
    }))
}

/// Whether the body is a form. Clients that say nothing mean one.
fn form_type(headers: &HeaderMap) -> bool {
    match headers.get(header::CONTENT_TYPE).map(|value| value.to_str().unwrap_or_default()) {
        Some(content_type) => content_type.trim().starts_with("application/x-www-form-urlencoded"),
        None => true,
    }
}

/// The service in a signature's scope: `AKID/20261122/eu-west-1/iam/aws4_request`.
fn scope_service(headers: &HeaderMap, presigned: Option<&str>) -> Option<String> {
    let authorization = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let signed = authorization.and_then(|text| text.split_once("Credential=")).map(|(_, rest)| rest);
    let credential = signed.or(presigned)?.split([',', ' ']).next()?;
    credential.rsplit('/').nth(1).map(str::to_owned)
}

/// A REST operation by method and path.
fn by_path(method: &Method, uri: &http::Uri) -> Option<&'static OperationInfo> {
    let query = uri.query().unwrap_or_default();
    rest_operation(method, uri.path(), query)
        .or_else(|| rest_operation(method, path::without_prefix(uri.path())?, query))
}

fn rest_operation(method: &Method, path: &str, query: &str) -> Option<&'static OperationInfo> {
    let rest = SERVICES.iter().filter(|service| service.protocol == Protocol::RestJson);
    let operations = rest.flat_map(|service| service.operations.iter().copied());
    let mut found = operations
        .filter(|operation| operation.method == *method && path::labels(operation.path, path).is_some())
        .filter(|operation| operation.query.is_none_or(|wanted| has_pair(query, wanted)));
    let first = found.next()?;
    // Of two on one path, the one that names a constant in the query string is meant.
    Some(std::iter::once(first).chain(found).find(|operation| operation.query.is_some()).unwrap_or(first))
}

fn has_pair(query: &str, wanted: &str) -> bool {
    let Ok(pairs) = form::pairs(query) else { return false };
    let (name, value) = wanted.split_once('=').unwrap_or((wanted, ""));
    pairs.iter().any(|(found, with)| found == name && with == value)
}

#[cfg(test)]
mod tests {
    use super::{RouteError, find};
    use bytes::Bytes;
    use http::Request;

    fn request(method: &str, uri: &str, headers: &[(&str, &str)], body: &str) -> Request<Bytes> {
        let mut builder = Request::builder().method(method).uri(uri);
        for (name, value) in headers {
            builder = builder.header(*name, *value);
        }
        builder.body(Bytes::from(body.to_owned())).unwrap()
    }

    fn finds(request: &Request<Bytes>, expected: &str) {
        let found = find(request).map(crate::OperationInfo::full_name);
        assert_eq!(found.as_deref(), Ok(expected));
    }

    const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    const IAM: (&str, &str) = (
        "authorization",
        "AWS4-HMAC-SHA256 Credential=AKID/20261122/eu-west-1/iam/aws4_request, SignedHeaders=host",
    );

    #[test]
    fn json_services_are_found_by_target() {
        let target = [("x-amz-target", "SWBExternalService.CreatePermissionSet")];
        finds(&request("POST", "/", &target, "{}"), "sso-admin.CreatePermissionSet");
        finds(&request("POST", "/svc/", &target, "{}"), "sso-admin.CreatePermissionSet");
        finds(&request("POST", "/", &[("x-amz-target", "Vestibule.SignIn")], "{}"), "vestibule.SignIn");
    }

    #[test]
    fn query_services_are_found_by_action_and_version_or_scope() {
        let role = "Action=GetRole&Version=2010-05-08&RoleName=r";
        finds(&request("POST", "/", &[FORM], role), "iam.GetRole");
        finds(&request("POST", "/", &[], role), "iam.GetRole");
        finds(&request("GET", &format!("/?{role}"), &[], ""), "iam.GetRole");
        let caller = "/?Action=GetCallerIdentity&Version=2011-06-15";
        finds(&request("GET", caller, &[], ""), "sts.GetCallerIdentity");
        finds(&request("POST", "/", &[FORM, IAM], "Action=GetRole"), "iam.GetRole");
        let presigned =
            "/?Action=GetCallerIdentity&X-Amz-Credential=AKID%2F20261122%2Fr%2Fsts%2Faws4_request";
        finds(&request("GET", presigned, &[], ""), "sts.GetCallerIdentity");
    }

    #[test]
    fn rest_services_are_found_by_method_and_path() {
        finds(&request("POST", "/token", &[], "{}"), "sso-oidc.CreateToken");
        finds(&request("POST", "/token?aws_iam=t", &[], "{}"), "sso-oidc.CreateTokenWithIAM");
        finds(&request("GET", "/federation/credentials?role_name=a", &[], ""), "sso.GetRoleCredentials");
        finds(&request("GET", "/svc/assignment/accounts", &[], ""), "sso.ListAccounts");
        finds(&request("DELETE", "/svc/tags/arn%3Ax%2Fy?tagKeys=a", &[], ""), "account-access.UntagResource");
    }

    fn is_unknown(request: &Request<Bytes>, status: u16, text: &str) {
        let answer = find(request).unwrap_err().response("id-1").unwrap();
        let body = String::from_utf8(answer.body().to_vec()).unwrap();
        assert_eq!(answer.status().as_u16(), status);
        assert!(body.contains(text), "{body}");
    }

    #[test]
    fn an_unknown_operation_gets_the_answer_of_its_protocol() {
        let json = |target: &str| {
            format!(r#"{{"__type":"UnknownOperationException","message":"{target} is not served here"}}"#)
        };
        for target in ["SWBExternalService.Nothing", "DynamoDB_20120810.ListTables", "Nothing"] {
            is_unknown(&request("POST", "/", &[("x-amz-target", target)], ""), 400, &json(target));
        }
        let message =
            "<Code>InvalidAction</Code><Message>Could not find operation Nothing for version 2010-05-08<";
        is_unknown(&request("POST", "/", &[FORM], "Action=Nothing&Version=2010-05-08"), 400, message);
        let version = "Could not find operation GetRole for version 1999-01-01";
        is_unknown(&request("POST", "/", &[FORM], "Action=GetRole&Version=1999-01-01"), 400, version);
        let none = "Could not find operation Nothing for version NO_VERSION_SPECIFIED";
        is_unknown(&request("POST", "/", &[FORM, IAM], "Action=Nothing"), 400, none);
    }

    #[test]
    fn a_signed_request_that_nobody_takes_is_told_in_its_protocol() {
        let signed = |service: &str| {
            format!("AWS4-HMAC-SHA256 Credential=AKID/20261122/r/{service}/aws4_request, SignedHeaders=host")
        };
        let lambda = signed("lambda");
        let functions = request("GET", "/2015-03-31/functions/", &[("authorization", &lambda)], "");
        is_unknown(&functions, 404, "lambda is not served here");
        let s3 = request("GET", "/", &[("authorization", &signed("s3"))], "");
        is_unknown(&s3, 404, "<Code>UnknownOperationException</Code><Message>s3 is not served here<");
        let presigned = "/bucket/key?X-Amz-Credential=AKID%2F20261122%2Fr%2Fs3%2Faws4_request";
        is_unknown(&request("GET", presigned, &[], ""), 404, "s3 is not served here");
        let sso = request("GET", "/nothing", &[("authorization", &signed("sso"))], "");
        is_unknown(&sso, 404, "sso has no operation at GET /nothing");
    }

    #[test]
    fn what_is_for_a_page_is_no_call() {
        for request in [
            request("GET", "/", &[], ""),
            request("GET", "/token", &[], ""),
            request("POST", "/token/more/x", &[], ""),
            request("GET", "/federation?Action=getSigninToken&Session=x", &[], ""),
            request("POST", "/signin", &[FORM], "username=a&Action=go"),
            // Two actions: neither can be meant.
            request("POST", "/?Action=GetUser&Version=2010-05-08", &[FORM], "Action=DeleteUser&UserName=a"),
        ] {
            assert_eq!(find(&request), Err(RouteError::NotACall), "{}", request.uri());
        }
    }
}
