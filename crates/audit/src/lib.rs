//! The audit trail: one CloudTrail-shaped event per request.
//!
//! A [`Draft`] is begun by the dispatcher, completed by the operation where it has more to say, and sealed
//! into a [`model::AuditEvent`] that is committed together with what the request changed. Shapes follow
//! CloudTrail's record contents and the Identity Center pages named in the user guide
//! (`sso-info-in-cloudtrail`).

use model::{AuditEvent, Timestamp};
use serde_json::{Map, Value, json};
use wire::json_text::Object;

/// Who acted, as CloudTrail's `userIdentity`.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The whole `userIdentity` object, as JSON.
    pub identity: String,
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
    /// `requestParameters` as JSON, secrets already hidden.
    pub request: Option<String>,
    /// `responseElements` as JSON, secrets already hidden; null for reads and failures.
    pub response: Option<String>,
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
        let json = Object::text(|record| self.write(record, &id, time, actor, origin));
        AuditEvent {
            time,
            id,
            name: self.name,
            source: self.source.to_owned(),
            actor: actor.name.clone(),
            json,
        }
    }

    /// CloudTrail's record, with its names in its order.
    fn write(&self, record: &mut Object<'_>, id: &str, time: Timestamp, actor: &Actor, origin: &Origin) {
        record.string("eventVersion", "1.11");
        record.json("userIdentity", &actor.identity);
        record.string("eventTime", &time.to_rfc3339());
        record.string("eventSource", self.source);
        record.string("eventName", &self.name);
        record.string("awsRegion", &origin.region);
        record.string("sourceIPAddress", &origin.address);
        record.string("userAgent", &origin.user_agent);
        if let Some((code, message)) = &self.error {
            record.string("errorCode", code);
            record.string("errorMessage", message);
        }
        record.json("requestParameters", self.request.as_deref().unwrap_or("null"));
        record.json("responseElements", self.response.as_deref().unwrap_or("null"));
        for (name, data) in
            [("additionalEventData", &self.additional), ("serviceEventDetails", &self.details)]
        {
            if !data.is_empty() {
                record.object(name, |object| {
                    data.iter().for_each(|(name, value)| object.json(name, &value.to_string()));
                });
            }
        }
        record.string("requestID", &origin.request_id);
        record.string("eventID", id);
        record.boolean("readOnly", self.read_only);
        if !self.resources.is_empty() {
            record.objects("resources", &self.resources, |resource, (kind, arn)| {
                resource.string("accountId", &origin.account);
                resource.string("type", kind);
                resource.string("ARN", arn);
            });
        }
        record.string("eventType", self.kind);
        record.boolean("managementEvent", true);
        record.string("recipientAccountId", &origin.account);
        record.string("eventCategory", "Management");
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
            Actor { identity: r#"{"type":"Root"}"#.into(), name: "arn:aws:iam::111122223333:root".into() };
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
        draft.request = Some(json!({ "UserName": "ada" }).to_string());
        draft.sign_in("UserAuthentication", false, "w-1", "PASSWORD");
        let event = sealed(draft);
        assert_eq!(event["requestParameters"], Value::Null);
        assert_eq!(event["serviceEventDetails"]["UserAuthentication"], "Failure");
        assert_eq!(event["additionalEventData"]["CredentialType"], "PASSWORD");
    }
}
