//! The authorization code grant for native applications: RFC 6749 section 4.1 with RFC 7636 (PKCE) and RFC
//! 8252.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL;
use fault::Result;
use model::{AuthorizationCode, limits};
use store::Tx;
use subtle::ConstantTimeEq as _;

use crate::client::{self, Client, Grant, RedirectUri};
use crate::token::{Granted, TokenRequest, required};
use crate::{Live, Refusable, Refusal, Request, secret};

/// A SHA-256 in base64url without padding (RFC 7636 section 4.2).
const CHALLENGE_CHARS: usize = 43;
/// RFC 7636 section 4.1.
const VERIFIER_CHARS: std::ops::RangeInclusive<usize> = 43..=128;

/// What a browser brings to `/authorize`. A parameter that is missing is empty.
#[derive(Clone, Copy, Default)]
pub struct AuthorizeRequest<'a> {
    /// `response_type`.
    pub response_type: &'a str,
    /// `client_id`.
    pub client_id: &'a str,
    /// `redirect_uri`.
    pub redirect_uri: &'a str,
    /// `scopes` (the AWS CLI's name) or `scope`, separated by spaces.
    pub scopes: &'a str,
    /// `code_challenge`.
    pub code_challenge: &'a str,
    /// `code_challenge_method`.
    pub code_challenge_method: &'a str,
}

/// A request that is in order, to be shown to the user for consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Who asks.
    pub client: Client,
    /// Where the answer goes.
    pub redirect_uri: RedirectUri,
    /// What is asked for.
    pub scopes: Vec<String>,
    code_challenge: String,
}

/// A request that is not in order, and who is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadAuthorize {
    /// Shown to the user, because we do not know that the redirect URI is the client's (RFC 6749 section
    /// 4.1.2.1).
    Page(Refusal),
    /// Sent back to the client as `error` and `error_description`.
    Redirect {
        /// Where.
        to: RedirectUri,
        /// What.
        refusal: Refusal,
    },
}

/// RFC 6749 section 4.1.1 and RFC 7636 section 4.3: checks what the client asks before the user is bothered
/// with it.
pub fn check(
    request: &Request<'_>,
    asked: &AuthorizeRequest<'_>,
) -> std::result::Result<Consent, BadAuthorize> {
    let client = client::identify(request, asked.client_id).map_err(BadAuthorize::Page)?;
    let redirect_uri = RedirectUri::parse(asked.redirect_uri).map_err(BadAuthorize::Page)?;
    if !client.redirect_uris.iter().any(|registered| registered.allows(&redirect_uri)) {
        let refusal = Refusal::InvalidRedirectUri(redirect_uri.as_str().to_owned());
        return Err(BadAuthorize::Page(refusal));
    }
    match check_rest(&client, asked) {
        Ok((scopes, code_challenge)) => Ok(Consent { client, redirect_uri, scopes, code_challenge }),
        Err(refusal) => Err(BadAuthorize::Redirect { to: redirect_uri, refusal }),
    }
}

fn check_rest(
    client: &Client,
    asked: &AuthorizeRequest<'_>,
) -> std::result::Result<(Vec<String>, String), Refusal> {
    if asked.response_type != "code" {
        return Err(Refusal::InvalidRequest("response_type must be code"));
    }
    client.may_use(Grant::AuthorizationCode)?;
    // RFC 7636 lets a missing method mean `plain`, which protects nothing.
    if asked.code_challenge_method != "S256" {
        return Err(Refusal::InvalidRequest("code_challenge_method must be S256"));
    }
    let is_digest =
        asked.code_challenge.len() == CHALLENGE_CHARS && BASE64URL.decode(asked.code_challenge).is_ok();
    if !is_digest {
        return Err(Refusal::InvalidRequest("code_challenge must be a SHA-256 in base64url without padding"));
    }
    let scopes: Vec<String> = asked.scopes.split_ascii_whitespace().map(str::to_owned).collect();
    Ok((client.scopes_asked(&scopes)?, asked.code_challenge.to_owned()))
}

/// RFC 6749 section 4.1.2: the user of this session allows it. Returns the code for the redirect.
pub async fn allow(tx: &mut Tx, request: &Request<'_>, live: &Live, consent: Consent) -> Result<String> {
    let code = secret::fresh(request.entropy);
    let stored = AuthorizationCode {
        code_hash: secret::hash(&code),
        client_id: consent.client.id,
        redirect_uri: consent.redirect_uri.to_string(),
        code_challenge: consent.code_challenge,
        scopes: consent.scopes,
        session: live.session.id.clone(),
        expires: request.now.plus(limits::AUTHORIZATION_CODE_LIFE),
    };
    tx.put(&stored).await?;
    Ok(code)
}

/// RFC 6749 section 4.1.3 and RFC 7636 section 4.6: what a code stands for. It is used up by being shown, so
/// whoever got hold of it has one try, and its owner learns of it.
pub(crate) async fn exchange(
    tx: &mut Tx,
    request: &Request<'_>,
    client: &Client,
    asked: &TokenRequest<'_>,
) -> Refusable<Granted> {
    let code = required(asked.code, "code is required for this grant type")?;
    let hash = secret::presented(code).ok_or(Refusal::BAD_CODE)?;
    let stored = tx.get::<AuthorizationCode>(&hash).await?.ok_or(Refusal::BAD_CODE)?;
    tx.keep_delete::<AuthorizationCode>(&hash).await?;
    if request.now >= stored.expires || stored.client_id != client.id {
        return Err(Refusal::BAD_CODE.into());
    }
    // The same text as in the authorization request, its port included (RFC 6749 section 4.1.3).
    if required(asked.redirect_uri, "redirectUri is required for this grant type")? != stored.redirect_uri {
        return Err(Refusal::InvalidGrant(
            "Invalid redirect URI provided: it must be the one the code was sent to",
        )
        .into());
    }
    let verifier = required(asked.code_verifier, "codeVerifier is required for this grant type")?;
    if !proves(verifier, &stored.code_challenge) {
        return Err(Refusal::InvalidGrant("Invalid code verifier provided").into());
    }
    let (session, scopes) = (stored.session.clone(), stored.scopes.clone());
    Ok(Granted { session, scopes, ended: Refusal::BAD_CODE })
}

/// RFC 7636 section 4.6, for S256.
fn proves(verifier: &str, challenge: &str) -> bool {
    let unreserved = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~');
    let is_verifier = VERIFIER_CHARS.contains(&verifier.len()) && verifier.bytes().all(unreserved);
    let computed = BASE64URL.encode(digest(&SHA256, verifier.as_bytes()));
    is_verifier & bool::from(computed.as_bytes().ct_eq(challenge.as_bytes()))
}

#[cfg(test)]
mod tests {
    use model::Duration;

    use super::*;
    use crate::client::Registered;
    use crate::fixture::{CHALLENGE, House, REDIRECT, VERIFIER, with_code};

    fn asked(client: &Registered) -> AuthorizeRequest<'_> {
        AuthorizeRequest {
            response_type: "code",
            client_id: &client.client.id,
            redirect_uri: REDIRECT,
            scopes: "sso:account:access",
            code_challenge: CHALLENGE,
            code_challenge_method: "S256",
        }
    }

    #[tokio::test]
    async fn a_code_is_exchanged_for_the_tokens_of_whoever_allowed_it() {
        let house = House::new().await;
        let (client, live) = (house.client(), house.live().await);
        let consent = check(&house.request(), &asked(&client)).unwrap();
        assert_eq!(
            (consent.client.name.as_str(), consent.redirect_uri.as_str()),
            ("botocore-client-x", REDIRECT)
        );
        let tokens = house.tokens(&client, &live).await;
        assert_eq!(tokens.live.session, live.session);
        assert_eq!(tokens.live.scopes, ["sso:account:access"]);
        assert!(tokens.refresh_token.is_some());
    }

    #[tokio::test]
    async fn row_25_without_pkce_of_kind_s256_nothing_is_authorized() {
        let house = House::new().await;
        let client = house.client();
        let padded = format!("{CHALLENGE}=");
        for (method, challenge) in [
            ("plain", VERIFIER),
            ("", CHALLENGE),
            ("s256", CHALLENGE),
            ("SHA-256", CHALLENGE),
            ("S256", ""),
            ("S256", &CHALLENGE[1..]),
            ("S256", padded.as_str()),
            ("S256", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM"),
        ] {
            let bad = AuthorizeRequest {
                code_challenge: challenge,
                code_challenge_method: method,
                ..asked(&client)
            };
            match check(&house.request(), &bad).unwrap_err() {
                BadAuthorize::Redirect { refusal, .. } => assert_eq!(refusal.code(), "invalid_request"),
                page => panic!("{method} {challenge}: {page:?}"),
            }
        }
    }

    #[tokio::test]
    async fn row_25_missing_short_and_wrong_verifiers_are_refused() {
        let house = House::new().await;
        let (client, live) = (house.client(), house.live().await);
        let wrong = VERIFIER.replace('d', "e");
        let long = "a".repeat(129);
        for verifier in
            [None, Some(""), Some(CHALLENGE), Some(&VERIFIER[1..]), Some(&wrong), Some(&long), Some("é")]
        {
            let code = house.code(&client, &live).await;
            let bad = TokenRequest { code_verifier: verifier, ..with_code(&client, &code) };
            let refused = house.create(&bad).await.unwrap_err();
            assert!(
                ["invalid_request", "invalid_grant"].contains(&refused.code()),
                "{verifier:?}: {refused:?}"
            );
        }
    }

    /// The same request with one thing wrong.
    fn spoiled(asked: TokenRequest<'_>) -> [TokenRequest<'_>; 4] {
        let other_port = Some("http://127.0.0.1:1/oauth/callback");
        [
            TokenRequest { code_verifier: Some(CHALLENGE), ..asked },
            TokenRequest { code_verifier: None, ..asked },
            TokenRequest { redirect_uri: other_port, ..asked },
            TokenRequest { redirect_uri: None, ..asked },
        ]
    }

    #[tokio::test]
    async fn row_37_one_time_codes_die_on_first_use() {
        let house = House::new().await;
        let (client, live) = (house.client(), house.live().await);
        let used = house.code(&client, &live).await;
        house.create(&with_code(&client, &used)).await.unwrap();
        assert_eq!(house.create(&with_code(&client, &used)).await, Err(Refusal::BAD_CODE));
        house.pass(Duration(1));
        let other = house.client();
        for number in 0..4 {
            let code = house.code(&client, &live).await;
            let asked = with_code(&client, &code);
            house.create(&spoiled(asked)[number]).await.unwrap_err();
            assert_eq!(house.create(&asked).await, Err(Refusal::BAD_CODE), "{number}");
        }
        let stolen = house.code(&client, &live).await;
        assert_eq!(house.create(&with_code(&other, &stolen)).await, Err(Refusal::BAD_CODE));
        assert_eq!(house.create(&with_code(&client, &stolen)).await, Err(Refusal::BAD_CODE));
    }

    #[tokio::test]
    async fn a_client_that_cannot_prove_itself_uses_no_code_up() {
        let house = House::new().await;
        let (client, live) = (house.client(), house.live().await);
        let code = house.code(&client, &live).await;
        let stranger = TokenRequest { client_secret: "x", ..with_code(&client, &code) };
        assert_eq!(house.create(&stranger).await, Err(Refusal::InvalidClient));
        house.create(&with_code(&client, &code)).await.unwrap();
    }

    #[tokio::test]
    async fn codes_live_for_a_minute() {
        let house = House::new().await;
        let (client, live) = (house.client(), house.live().await);
        let (one, other) = (house.code(&client, &live).await, house.code(&client, &live).await);
        house.pass(Duration(limits::AUTHORIZATION_CODE_LIFE.0 - 1));
        house.create(&with_code(&client, &one)).await.unwrap();
        house.pass(Duration(1));
        assert_eq!(house.create(&with_code(&client, &other)).await, Err(Refusal::BAD_CODE));
    }

    #[tokio::test]
    async fn row_27_nobody_is_redirected_where_the_client_did_not_register() {
        let house = House::new().await;
        let client = house.client();
        for uri in [
            "",
            "http://evil.example/oauth/callback",
            "http://127.0.0.1:80@evil.example/oauth/callback",
            "http://127.0.0.1/oauth/callback/../../x",
            "http://127.0.0.1/oauth%2Fcallback",
            "http://127.0.0.1/*",
            "http://localhost/oauth/callback",
        ] {
            let refused = check(&house.request(), &AuthorizeRequest { redirect_uri: uri, ..asked(&client) });
            assert!(matches!(refused, Err(BadAuthorize::Page(Refusal::InvalidRedirectUri(_)))), "{uri}");
        }
        let unknown = check(&house.request(), &AuthorizeRequest { client_id: "x", ..asked(&client) });
        assert_eq!(unknown, Err(BadAuthorize::Page(Refusal::InvalidClient)));
    }

    #[tokio::test]
    async fn row_26_unregistered_scopes_and_response_types_are_refused() {
        let house = House::new().await;
        let client = house.client();
        let refusal = |asked: AuthorizeRequest<'_>| match check(&house.request(), &asked) {
            Err(BadAuthorize::Redirect { refusal, to }) => (refusal.code(), to.to_string()),
            other => panic!("{other:?}"),
        };
        let more =
            AuthorizeRequest { scopes: "sso:account:access codewhisperer:completions", ..asked(&client) };
        assert_eq!(refusal(more), ("invalid_scope", REDIRECT.to_owned()));
        let implicit = AuthorizeRequest { response_type: "token", ..asked(&client) };
        assert_eq!(refusal(implicit).0, "invalid_request");
        let none = check(&house.request(), &AuthorizeRequest { scopes: "", ..asked(&client) }).unwrap();
        assert_eq!(none.scopes, ["sso:account:access"]);
    }
}
