//! `sts:AssumeRoleWithSAML`: temporary credentials of a role for whom a SAML provider of its account vouches.
//!
//! Attributes and condition keys: IAM User Guide, "Configure SAML assertions for the authentication
//! response". One assertion may enter several roles, for as long as it is fresh; its signature, audience,
//! recipient and times are what guards it, as with AWS.

mod claims;

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fault::Context as _;
use model::{AccountId, SamlProvider};
use provision::protect;
use saml::assertion::{self, Refused};
use saml::{Assertion, Metadata};
use wire::generated::sts::Error;
use wire::generated::sts::op::AssumeRoleWithSAML;
use wire::generated::sts::types::{AssumeRoleWithSAMLRequest, AssumeRoleWithSAMLResponse};

use super::federation::{self, Wanted};
use crate::authorize;
use crate::caller::Caller;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::vouched::VouchedBy;

const ACTION: &str = "sts:AssumeRoleWithSAML";
/// What assertions for AWS call it (the same page, "Audience").
const AWS: &str = "urn:amazon:webservices";

impl Handler for AssumeRoleWithSAML {
    async fn prove(cx: &mut Cx<'_>, input: &AssumeRoleWithSAMLRequest) -> Result<(), Error> {
        let provider = provider(cx, &input.principal_arn).await?;
        let assertion = verify(cx, &provider, &input.saml_assertion).await?;
        let vouched = claims::read(&provider, &assertion)?;
        let role = authorize::role_at(cx, &input.role_arn).await?;
        cx.caller = Caller::Vouched(Arc::new(vouched));
        // What a permission set became is entered by the portal alone (STS API reference).
        let reserved = role.as_ref().is_some_and(|role| protect::is_reserved(role));
        let named = claims::names(&assertion, &input.role_arn, &provider.arn());
        let strange = role.is_some_and(|role| role.account != provider.account);
        if reserved || strange || !named {
            return Err(federation::not_authorized(ACTION));
        }
        Ok(())
    }

    fn resources(input: &AssumeRoleWithSAMLRequest, scope: &Scope) -> Resources {
        federation::needed(&input.role_arn, scope)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: AssumeRoleWithSAMLRequest,
    ) -> Result<AssumeRoleWithSAMLResponse, Error> {
        let vouched = federation::vouched(cx)?;
        let wanted = Wanted {
            role_arn: &input.role_arn,
            policy: input.policy.as_deref(),
            policy_arns: input.policy_arns.as_deref(),
            duration_secs: input.duration_seconds,
        };
        let entered = federation::enter(cx, &vouched, &wanted, ACTION).await?;
        let (subject_type, name_qualifier) = match &vouched.kind {
            VouchedBy::Saml { subject_type, name_qualifier } => {
                (subject_type.clone(), name_qualifier.clone())
            }
            VouchedBy::WebIdentity => return Err(federation::not_authorized(ACTION)),
        };
        Ok(AssumeRoleWithSAMLResponse {
            credentials: Some(entered.credentials),
            assumed_role_user: Some(entered.user),
            packed_policy_size: entered.packed,
            subject: Some(vouched.subject.clone()),
            subject_type: Some(subject_type),
            issuer: Some(vouched.issuer.clone()),
            audience: Some(vouched.audience.clone()),
            name_qualifier: Some(name_qualifier),
            source_identity: vouched.source_identity.clone(),
            ..AssumeRoleWithSAMLResponse::default()
        })
    }
}

/// The SAML provider that an ARN names.
async fn provider(cx: &mut Cx<'_>, arn: &str) -> Result<Arc<SamlProvider>, Error> {
    let named = arn.strip_prefix("arn:aws:iam::").and_then(|rest| rest.split_once(":saml-provider/"));
    let key = named.and_then(|(account, name)| Some((account.parse::<AccountId>().ok()?, name.to_owned())));
    let found = match key {
        Some(key) => cx.tx.get::<SamlProvider>(&key).await?,
        None => None,
    };
    found.ok_or_else(|| Error::invalid_identity_token("Specified provider doesn't exist"))
}

async fn verify(cx: &mut Cx<'_>, provider: &SamlProvider, encoded: &str) -> Result<Assertion, Error> {
    let compact: String = encoded.split_whitespace().collect();
    let text = STANDARD.decode(compact).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let text = text.ok_or_else(|| Error::invalid_identity_token("Invalid base64 SAMLResponse"))?;
    let metadata = Metadata::parse(&provider.metadata).fault("reading a SAML provider's metadata")?;
    let places = places(cx).await?;
    let places: Vec<&str> = places.iter().map(String::as_str).collect();
    let audiences: Vec<&str> = places.iter().copied().chain([AWS]).collect();
    let expected = assertion::Expected {
        issuer: &metadata.entity_id,
        certificates: &metadata.certificates,
        audiences: &audiences,
        recipients: &places,
        now_ms: cx.now.0,
    };
    assertion::verify(&text, &expected).map_err(|refused| match refused {
        Refused::Invalid(text) => Error::invalid_identity_token(text),
        Refused::Expired(text) => Error::expired_token(text),
        Refused::Failed(text) => Error::idp_rejected_claim(text),
    })
}

/// Where assertions may be sent: AWS's own addresses, which providers are set up with and trust policies
/// name, and this server's.
async fn places(cx: &mut Cx<'_>) -> Result<[String; 3], Error> {
    let region = cx.home_instance().await?.map(|home| home.region.clone()).unwrap_or_default();
    Ok([
        provision::desired::SAML_AUDIENCE.to_owned(),
        format!("https://{region}.signin.aws.amazon.com/saml"),
        format!("{}/saml", cx.app.deployment.public_url),
    ])
}
