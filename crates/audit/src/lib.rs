//! The audit trail: one CloudTrail-shaped event per request.
//!
//! A [`Draft`] is begun by the dispatcher, completed by the operation where it has more to say, and sealed
//! into a [`model::AuditEvent`] that is committed together with what the request changed. Shapes follow
//! CloudTrail's record contents and the Identity Center pages named in the user guide
//! (`sso-info-in-cloudtrail`).

use model::{AuditEvent, Timestamp};
use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

/// Bytes that most events fit into.
const EVENT_BYTES_USUAL: usize = 1280;

/// Who acted, as CloudTrail's `userIdentity`.
#[derive(Clone, Debug, Default)]
pub struct Actor {
    /// The whole `userIdentity` object.
    pub identity: Value,
    /// What the trail is searched by: a principal ARN or a user id; empty when nobody was recognized.
    pub name: String,
}

/// Where a request came from.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// `sourceIPAddress`.
    pub address: String,
    /// `userAgent`.
    pub user_agent: String,
    /// `requestID`.
    pub request_id: String,
    /// `awsRegion`.
    pub region: String,
    /// `recipientAccountId`.
    pub account: String,
}

/// An event in the making.
#[derive(Clone, Debug)]
pub struct Draft {
    /// `eventName`.
    pub name: String,
    /// `eventSource`.
    pub source: &'static str,
    /// `readOnly`.
    pub read_only: bool,
    /// `eventType`: `AwsApiCall`, or `AwsServiceEvent` for sign-in events.
    pub kind: &'static str,
    /// `requestParameters`, secrets already hidden.
    pub request: Option<Box<RawValue>>,
    /// `responseElements`, secrets already hidden; null for reads and failures.
    pub response: Option<Box<RawValue>>,
    /// `additionalEventData`.
    pub additional: Map<String, Value>,
    /// `serviceEventDetails`, for sign-in events.
    pub details: Map<String, Value>,
    /// `resources`: pairs of type and ARN.
    pub resources: Vec<(&'static str, String)>,
    /// `errorCode` and `errorMessage`, when the request was refused or failed.
    pub error: Option<(String, String)>,
}

impl Draft {
    /// An API call's event.
    pub fn call(name: &str, source: &'static str, read_only: bool) -> Self {
        Self {
            name: name.to_owned(),
            source,
            read_only,
            kind: "AwsApiCall",
            request: None,
            response: None,
            additional: Map::new(),
            details: Map::new(),
            resources: Vec::new(),
            error: None,
        }
    }

    /// Turns this into a sign-in event: `CredentialChallenge`, `CredentialVerification` or
    /// `UserAuthentication`.
    ///
    /// Such events are AWS's own service events: they carry no request or response, but say `Success` or
    /// `Failure`.
    pub fn sign_in(&mut self, name: &str, success: bool, workflow: &str, credential: &str) {
        name.clone_into(&mut self.name);
        self.source = "signin.amazonaws.com";
        self.kind = "AwsServiceEvent";
        self.read_only = false;
        self.request = None;
        self.response = None;
        self.additional.insert("AuthWorkflowID".to_owned(), json!(workflow));
        self.additional.insert("CredentialType".to_owned(), json!(credential));
        self.details.insert(name.to_owned(), json!(if success { "Success" } else { "Failure" }));
    }

    /// The event as it is kept.
    pub fn seal(self, id: String, time: Timestamp, actor: &Actor, origin: &Origin) -> AuditEvent {
        let (code, message) =
            self.error.as_ref().map(|(code, message)| (code.as_str(), message.as_str())).unzip();
        let resource = |(kind, arn): &'_ (&'static str, String)| Resource {
            account_id: origin.account.clone(),
            kind,
            arn: arn.clone(),
        };
        let record = Record {
            event_version: "1.11",
            user_identity: &actor.identity,
            event_time: time.to_rfc3339(),
            event_source: self.source,
            event_name: &self.name,
            aws_region: &origin.region,
            source_ip_address: &origin.address,
            user_agent: &origin.user_agent,
            error_code: code,
            error_message: message,
            request_parameters: self.request.as_deref(),
            response_elements: self.response.as_deref(),
            additional_event_data: &self.additional,
            service_event_details: &self.details,
            request_id: &origin.request_id,
            event_id: &id,
            read_only: self.read_only,
            resources: self.resources.iter().map(resource).collect(),
            event_type: self.kind,
            management_event: true,
            recipient_account_id: &origin.account,
            event_category: "Management",
        };
        // Strings, booleans and JSON values can always be written, and are text.
        let mut json = Vec::with_capacity(EVENT_BYTES_USUAL);
        let written = serde_json::to_writer(&mut json, &record).ok();
        let json = written.and_then(|()| String::from_utf8(json).ok()).unwrap_or_else(|| "{}".to_owned());
        AuditEvent {
            time,
            id,
            name: self.name,
            source: self.source.to_owned(),
            actor: actor.name.clone(),
            json,
        }
    }
}

/// CloudTrail's record, with its names in its order.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Record<'a> {
    event_version: &'static str,
    user_identity: &'a Value,
    event_time: String,
    event_source: &'a str,
    event_name: &'a str,
    aws_region: &'a str,
    #[serde(rename = "sourceIPAddress")]
    source_ip_address: &'a str,
    user_agent: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_message: Option<&'a str>,
    request_parameters: Option<&'a RawValue>,
    response_elements: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    additional_event_data: &'a Map<String, Value>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    service_event_details: &'a Map<String, Value>,
    #[serde(rename = "requestID")]
    request_id: &'a str,
    #[serde(rename = "eventID")]
    event_id: &'a str,
    read_only: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    resources: Vec<Resource>,
    event_type: &'a str,
    management_event: bool,
    recipient_account_id: &'a str,
    event_category: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Resource {
    account_id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(rename = "ARN")]
    arn: String,
}

/// CloudTrail's `eventSource` of one of our services, by the name its model has.
pub fn event_source(service: &str) -> &'static str {
    match service {
        "sso" | "sso-admin" => "sso.amazonaws.com",
        "sso-oidc" => "sso-oauth.amazonaws.com",
        "identitystore" => "identitystore.amazonaws.com",
        "organizations" => "organizations.amazonaws.com",
        "iam" => "iam.amazonaws.com",
        "sts" => "sts.amazonaws.com",
        "account-access" | "account-access-runtime" => "account-access.amazonaws.com",
        _ => "vestibule",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(draft: Draft) -> Value {
        let actor =
            Actor { identity: json!({ "type": "Root" }), name: "arn:aws:iam::111122223333:root".into() };
        let event = draft.seal("e-1".into(), Timestamp::from_secs(0), &actor, &Origin::default());
        assert_eq!(event.actor, "arn:aws:iam::111122223333:root");
        serde_json::from_str(&event.json).unwrap()
    }

    #[test]
    fn a_call_has_cloudtrails_record_contents() {
        let event = sealed(Draft::call("CreateUser", event_source("identitystore"), false));
        assert_eq!(event["eventSource"], "identitystore.amazonaws.com");
        assert_eq!(event["eventType"], "AwsApiCall");
        assert_eq!(event["eventTime"], "1970-01-01T00:00:00Z");
        assert!(event.get("errorCode").is_none());
    }

    #[test]
    fn a_refused_call_names_its_error_and_its_resources() {
        let mut draft = Draft::call("CreateUser", event_source("identitystore"), false);
        draft.error = Some(("ConflictException".to_owned(), "Duplicate".to_owned()));
        draft.resources.push(("IdentityStoreId", "d-1234567890".to_owned()));
        let event = sealed(draft);
        assert_eq!(
            (&event["errorCode"], &event["errorMessage"]),
            (&json!("ConflictException"), &json!("Duplicate"))
        );
        let resource = json!({ "accountId": "", "type": "IdentityStoreId", "ARN": "d-1234567890" });
        assert_eq!(event["resources"], json!([resource]));
        assert_eq!(event["requestID"], "");
    }

    #[test]
    fn a_sign_in_event_says_success_or_failure_and_carries_no_request() {
        let mut draft = Draft::call("SignIn", "vestibule", false);
        draft.request = serde_json::value::to_raw_value(&json!({ "UserName": "ada" })).ok();
        draft.sign_in("UserAuthentication", false, "w-1", "PASSWORD");
        let event = sealed(draft);
        assert_eq!(event["requestParameters"], Value::Null);
        assert_eq!(event["serviceEventDetails"]["UserAuthentication"], "Failure");
        assert_eq!(event["additionalEventData"]["CredentialType"], "PASSWORD");
    }
}
