//! The audit trail: one CloudTrail-shaped event per request.
//!
//! A [`Draft`] is begun by the dispatcher, completed by the operation where it has more to say, and sealed into a
//! [`model::AuditEvent`] that is committed together with what the request changed. Shapes follow CloudTrail's record
//! contents and the Identity Center pages named in the user guide (`sso-info-in-cloudtrail`).

use model::{AuditEvent, Timestamp};
use serde_json::{Map, Value, json};

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
    pub request: Value,
    /// `responseElements`, secrets already hidden; null for reads and failures.
    pub response: Value,
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
            request: Value::Null,
            response: Value::Null,
            additional: Map::new(),
            details: Map::new(),
            resources: Vec::new(),
            error: None,
        }
    }

    /// Turns this into a sign-in event: `CredentialChallenge`, `CredentialVerification` or `UserAuthentication`.
    ///
    /// Such events are AWS's own service events: they carry no request or response, but say `Success` or `Failure`.
    pub fn sign_in(&mut self, name: &str, success: bool, workflow: &str, credential: &str) {
        name.clone_into(&mut self.name);
        self.source = "signin.amazonaws.com";
        self.kind = "AwsServiceEvent";
        self.read_only = false;
        self.request = Value::Null;
        self.response = Value::Null;
        self.additional.insert("AuthWorkflowID".to_owned(), json!(workflow));
        self.additional.insert("CredentialType".to_owned(), json!(credential));
        self.details.insert(name.to_owned(), json!(if success { "Success" } else { "Failure" }));
    }

    /// The event as it is kept.
    pub fn seal(self, id: String, time: Timestamp, actor: &Actor, origin: &Origin) -> AuditEvent {
        let mut event = Map::new();
        let mut put = |key: &str, value: Value| event.insert(key.to_owned(), value);
        put("eventVersion", json!("1.11"));
        put("userIdentity", actor.identity.clone());
        put("eventTime", json!(time.to_rfc3339()));
        put("eventSource", json!(self.source));
        put("eventName", json!(self.name));
        put("awsRegion", json!(origin.region));
        put("sourceIPAddress", json!(origin.address));
        put("userAgent", json!(origin.user_agent));
        if let Some((code, message)) = &self.error {
            put("errorCode", json!(code));
            put("errorMessage", json!(message));
        }
        put("requestParameters", self.request);
        put("responseElements", self.response);
        if !self.additional.is_empty() {
            put("additionalEventData", Value::Object(self.additional));
        }
        if !self.details.is_empty() {
            put("serviceEventDetails", Value::Object(self.details));
        }
        put("requestID", json!(origin.request_id));
        put("eventID", json!(id));
        put("readOnly", json!(self.read_only));
        if !self.resources.is_empty() {
            let resource = |(kind, arn): &(&str, String)| json!({ "accountId": origin.account, "type": kind, "ARN": arn });
            put("resources", self.resources.iter().map(resource).collect());
        }
        put("eventType", json!(self.kind));
        put("managementEvent", json!(true));
        put("recipientAccountId", json!(origin.account));
        put("eventCategory", json!("Management"));
        let json = Value::Object(event).to_string();
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
    fn a_sign_in_event_says_success_or_failure_and_carries_no_request() {
        let mut draft = Draft::call("SignIn", "vestibule", false);
        draft.request = json!({ "UserName": "ada" });
        draft.sign_in("UserAuthentication", false, "w-1", "PASSWORD");
        let event = sealed(draft);
        assert_eq!(event["requestParameters"], Value::Null);
        assert_eq!(event["serviceEventDetails"]["UserAuthentication"], "Failure");
        assert_eq!(event["additionalEventData"]["CredentialType"], "PASSWORD");
    }
}
