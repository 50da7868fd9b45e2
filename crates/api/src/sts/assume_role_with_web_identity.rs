//! `sts:AssumeRoleWithWebIdentity`: temporary credentials of a role for whom an OpenID Connect provider of
//! its account vouches.

mod claims;

use std::sync::Arc;

use model::{AccountId, OidcProvider};
use oidc::{Claims, Token, Unfetched};
use provision::protect;
use wire::generated::sts::Error;
use wire::generated::sts::op::AssumeRoleWithWebIdentity;
use wire::generated::sts::types::{AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse};

use super::federation::{self, Wanted};
use super::invalid;
use crate::authorize;
use crate::caller::Caller;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

const ACTION: &str = "sts:AssumeRoleWithWebIdentity";

impl Handler for AssumeRoleWithWebIdentity {
    async fn prove(cx: &mut Cx<'_>, input: &AssumeRoleWithWebIdentityRequest) -> Result<(), Error> {
        if let Some(provider) = &input.provider_id {
            return Err(invalid(format!(
                "access tokens of `{provider}` are not taken here: send an ID token and leave ProviderId out"
            )));
        }
        let token = Token::read(&input.web_identity_token).map_err(|_| not_a_jwt())?;
        let issuer = token.issuer().ok_or_else(|| missing("iss"))?.to_owned();
        let provider = provider(cx, &input.role_arn, &issuer).await?;
        let said = verify(cx, &provider, &issuer, token).await?;
        let vouched = claims::read(&provider, &said, &input.role_session_name, cx.now)?;
        cx.caller = Caller::Vouched(Arc::new(vouched));
        let role = authorize::role_at(cx, &input.role_arn).await?;
        if role.is_some_and(|role| protect::is_reserved(&role)) {
            return Err(federation::not_authorized(ACTION));
        }
        Ok(())
    }

    fn resources(input: &AssumeRoleWithWebIdentityRequest, scope: &Scope) -> Resources {
        federation::needed(&input.role_arn, scope)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: AssumeRoleWithWebIdentityRequest,
    ) -> Result<AssumeRoleWithWebIdentityResponse, Error> {
        let vouched = federation::vouched(cx)?;
        let wanted = Wanted {
            role_arn: &input.role_arn,
            policy: input.policy.as_deref(),
            policy_arns: input.policy_arns.as_deref(),
            duration_secs: input.duration_seconds,
        };
        let entered = federation::enter(cx, &vouched, &wanted, ACTION).await?;
        Ok(AssumeRoleWithWebIdentityResponse {
            credentials: Some(entered.credentials),
            subject_from_web_identity_token: Some(vouched.subject.clone()),
            assumed_role_user: Some(entered.user),
            packed_policy_size: entered.packed,
            provider: Some(vouched.provider.clone()),
            audience: Some(vouched.audience.clone()),
            source_identity: vouched.source_identity.clone(),
            ..AssumeRoleWithWebIdentityResponse::default()
        })
    }
}

fn not_a_jwt() -> Error {
    Error::invalid_identity_token(
        "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)",
    )
}

fn missing(claim: &str) -> Error {
    Error::invalid_identity_token(format!("Missing a required claim: {claim}"))
}

/// The provider of the role's account that an issuer is.
async fn provider(cx: &mut Cx<'_>, role_arn: &str, issuer: &str) -> Result<Arc<OidcProvider>, Error> {
    let account = role_arn.strip_prefix("arn:aws:iam::").and_then(|rest| rest.split_once(":role/"));
    let account = account.and_then(|(account, _)| account.parse::<AccountId>().ok());
    let url = issuer.strip_prefix("https://");
    if let (Some(account), Some(url)) = (account, url) {
        for url in [url, url.trim_end_matches('/')] {
            let found = cx.tx.get::<OidcProvider>(&(account.clone(), url.to_owned())).await?;
            if let Some(provider) = found {
                return Ok(provider);
            }
        }
    }
    let message = format!("No OpenIDConnect provider found in your account for {issuer}");
    Err(Error::invalid_identity_token(message))
}

/// What a token says, once its issuer's keys say that it is the issuer's.
async fn verify(
    cx: &mut Cx<'_>,
    provider: &OidcProvider,
    issuer: &str,
    token: Token<'_>,
) -> Result<Claims, Error> {
    let keys = cx.app.issuers.keys(issuer, &provider.thumbprints, token.key_id(), cx.now).await;
    let keys = keys.map_err(|unfetched| {
        tracing::warn!(request_id = cx.origin.request_id, issuer, %unfetched, "an issuer's keys");
        match unfetched {
            Unfetched::Unreachable(_) => Error::idp_communication_error(
                "The identity provider could not be reached: try again, and see that its address is public",
            ),
            Unfetched::Refused(_) => no_key(),
        }
    })?;
    token.verify(&keys).map_err(|refused| match refused {
        oidc::Refused::UnknownKey => no_key(),
        oidc::Refused::Malformed | oidc::Refused::Signature => {
            Error::invalid_identity_token("Provided Token's signature is invalid")
        }
    })
}

fn no_key() -> Error {
    Error::invalid_identity_token(
        "Couldn't retrieve verification key from your identity provider,  please reference \
         AssumeRoleWithWebIdentity documentation for requirements",
    )
}
