//! `sts:GetWebIdentityToken`: a token that says to a party outside who the caller is.
//!
//! Claims: IAM User Guide, "Understanding token claims".

use std::collections::BTreeMap;

use model::{Duration, IamSettings, Tag, id};
use oidc::Algorithm;
use serde_json::{Map, Value, json};
use wire::generated::sts::Error;
use wire::generated::sts::op::GetWebIdentityToken;
use wire::generated::sts::types::{GetWebIdentityTokenRequest, GetWebIdentityTokenResponse};

use super::{denied, invalid, session};
use crate::authorize;
use crate::caller::Caller;
use crate::cx::Cx;
use crate::entity_paths;
use crate::handler::{Handler, Resources, Scope};
use crate::outbound;

/// How long a token holds for a caller who names no length.
const TOKEN_DEFAULT: Duration = Duration::from_mins(5);
/// Bytes of a token's claims. STS does not publish its bound; this keeps tokens within what proxies take.
const PAYLOAD_BYTES_MAX: usize = 8192;
/// The claim that holds what only AWS says.
const AWS: &str = "https://sts.amazonaws.com/";

impl Handler for GetWebIdentityToken {
    fn resources(input: &GetWebIdentityTokenRequest, _: &Scope) -> Resources {
        let secs = length(input).secs().to_string();
        let mut needed = Resources::any()
            .with("sts:SigningAlgorithm", input.signing_algorithm.clone())
            .with("sts:DurationSeconds", secs);
        for audience in &input.audience {
            needed = needed.with("sts:IdentityTokenAudience", audience.clone());
        }
        let tagged = input.tags.iter().flatten().next().is_some();
        if tagged { needed.needing("sts:TagGetWebIdentityToken") } else { needed }
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GetWebIdentityTokenRequest,
    ) -> Result<GetWebIdentityTokenResponse, Error> {
        let account = cx.caller.account().cloned().ok_or_else(|| denied("Access denied"))?;
        let algorithm = Algorithm::named(&input.signing_algorithm);
        let algorithm = algorithm.filter(|algorithm| outbound::ALGORITHMS.contains(algorithm));
        let algorithm = algorithm.ok_or_else(|| {
            invalid(format!("SigningAlgorithm `{}` must be RS256 or ES384", input.signing_algorithm))
        })?;
        let settings = cx.tx.get::<IamSettings>(&account).await?;
        let federation = settings.as_ref().and_then(|settings| settings.outbound_federation.as_ref());
        let federation = federation.filter(|held| held.enabled).ok_or_else(|| {
            Error::outbound_web_identity_federation_disabled(
                "The outbound web identity federation feature is not enabled for this account.",
            )
        })?;
        let expires = cx.now.plus(length(&input));
        if session_ends(&cx.caller).is_some_and(|ends| ends < expires) {
            return Err(Error::session_duration_escalation(
                "The requested token duration would extend the session beyond its original expiration time.",
            ));
        }
        let request_tags = session::tags(input.tags.as_deref())?;
        let audience = match input.audience.as_slice() {
            [one] => json!(one),
            several => json!(several),
        };
        let claims = json!({
            "iss": outbound::issuer(&cx.app.deployment.public_url, &account, federation),
            "sub": subject(&cx.caller), "aud": audience, "iat": cx.now.secs(), "exp": expires.secs(),
            "jti": id::fresh_uuid(cx.entropy()), AWS: about(cx, &request_tags).await?,
        });
        if claims.to_string().len() > PAYLOAD_BYTES_MAX {
            return Err(Error::jwt_payload_size_exceeded(format!(
                "The requested token payload size exceeds the maximum of {PAYLOAD_BYTES_MAX} bytes"
            )));
        }
        let token = outbound::sign(cx, federation, algorithm, &claims)?;
        Ok(GetWebIdentityTokenResponse {
            web_identity_token: Some(token),
            expiration: Some(wire::Timestamp::from_millis(expires.0)),
        })
    }
}

fn length(input: &GetWebIdentityTokenRequest) -> Duration {
    input.duration_seconds.map_or(TOKEN_DEFAULT, |secs| Duration::from_secs(i64::from(secs)))
}

/// A session is its role: what it is called changes from one to the next.
fn subject(caller: &Caller) -> String {
    match caller {
        Caller::RoleSession(session) => session.role.arn(),
        other => other.arn(),
    }
}

fn session_ends(caller: &Caller) -> Option<model::Timestamp> {
    match caller {
        Caller::RoleSession(session) => Some(session.claims.expires),
        other => other.user_claims().map(|claims| claims.expires),
    }
}

/// What the token says of the caller's account, tags and session.
async fn about(cx: &mut Cx<'_>, request_tags: &[Tag]) -> Result<Value, Error> {
    let mut about = Map::new();
    let mut say = |name: &str, value: Value| {
        about.insert(name.to_owned(), value);
    };
    let region = cx.home_instance().await?.map(|home| home.region.clone()).unwrap_or_default();
    say("source_region", json!(region));
    say("principal_id", json!(subject(&cx.caller)));
    if let Some(account) = cx.caller.account().cloned() {
        say("aws_account", json!(account.as_str()));
        if let Some(path) = entity_paths::path(cx, &account).await? {
            say("ou_path", json!(path));
        }
    }
    if let Some(organization) = cx.own_organization().await? {
        say("org_id", json!(organization.id.as_str()));
    }
    if let Some(ends) = session_ends(&cx.caller) {
        say("original_session_exp", json!(ends.to_rfc3339()));
    }
    if let Caller::RoleSession(session) = &cx.caller {
        if let Some(origin) = &session.claims.origin {
            say("identity_store_user_id", json!(origin.user.as_str()));
        }
        let provider = session.claims.federation.iter().find(|(key, _)| key == "aws:FederatedProvider");
        if let Some((_, provider)) = provider {
            say("federated_provider", json!(provider));
        }
    }
    // Of two tags with one key the session's comes last, and counts.
    let of_caller: BTreeMap<&str, &str> =
        authorize::principal_tags(&cx.caller).map(|tag| (tag.key.as_str(), tag.value.as_str())).collect();
    if !of_caller.is_empty() {
        say("principal_tags", json!(of_caller));
    }
    let asked: BTreeMap<&str, &str> =
        request_tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str())).collect();
    if !asked.is_empty() {
        say("request_tags", json!(asked));
    }
    Ok(Value::Object(about))
}
