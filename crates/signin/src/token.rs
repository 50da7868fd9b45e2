//! Tokens for clients: what every grant has in common, and the refresh token grant (RFC 6749 section 6).

use std::fmt;

use fault::Result;
use model::{PortalSession, SessionId, Token, TokenKind, limits};
use store::Tx;

use crate::client::{self, Client, Grant};
use crate::{Dead, Live, Refusable, Refusal, Request, code, device, secret, session};

/// What a client sends to get tokens (CreateToken). `scope` is left out: it has no effect, with AWS as here.
#[derive(Clone, Copy, Default)]
pub struct TokenRequest<'a> {
    /// `clientId`.
    pub client_id: &'a str,
    /// `clientSecret`.
    pub client_secret: &'a str,
    /// `grantType`.
    pub grant_type: &'a str,
    /// `deviceCode`.
    pub device_code: Option<&'a str>,
    /// `code`.
    pub code: Option<&'a str>,
    /// `redirectUri`.
    pub redirect_uri: Option<&'a str>,
    /// `codeVerifier`.
    pub code_verifier: Option<&'a str>,
    /// `refreshToken`.
    pub refresh_token: Option<&'a str>,
}

/// Tokens as a client gets them. Handed out once, not stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Tokens {
    /// For `x-amz-sso_bearer_token`.
    pub access_token: String,
    /// Seconds until it ends.
    pub expires_in_secs: i64,
    /// To be exchanged, once, for new tokens.
    pub refresh_token: Option<String>,
    /// Whose session they belong to, for the audit trail.
    pub live: Live,
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("expires_in_secs", &self.expires_in_secs).finish_non_exhaustive()
    }
}

/// What a grant found: whose session, and what the user allowed.
pub(crate) struct Granted {
    pub(crate) session: SessionId,
    pub(crate) scopes: Vec<String>,
    /// What to say when the session has ended meanwhile.
    pub(crate) ended: Refusal,
}

/// Gives a client its tokens (CreateToken). The grants differ in step 3 only, so none can leave out another
/// step.
pub async fn create(tx: &mut Tx, request: &Request<'_>, asked: &TokenRequest<'_>) -> Refusable<Tokens> {
    // 1. Who asks? A code or token is not even looked at for a client that is none.
    let client = client::authenticate(request, asked.client_id, asked.client_secret)?;
    // 2. May this client ask in this way?
    let grant = Grant::parse(asked.grant_type)?;
    client.may_use(grant)?;
    // 3. What was granted? Whatever can be used once is used up here, also if we refuse later.
    let granted = match grant {
        Grant::DeviceCode => {
            device::poll(tx, request, &client, required(asked.device_code, DEVICE_CODE)?).await?
        }
        Grant::AuthorizationCode => code::exchange(tx, request, &client, asked).await?,
        Grant::RefreshToken => {
            refresh(tx, request, &client, required(asked.refresh_token, REFRESH_TOKEN)?).await?
        }
    };
    // 4. Does the session still stand, and its user?
    let live = session::find_by_id(tx, request.now, &granted.session).await;
    let live = live.map_err(|failure| failure.map(|_: Dead| granted.ended))?;
    // 5. The tokens.
    Ok(issue(tx, request, &client, granted.scopes, live).await?)
}

const DEVICE_CODE: &str = "deviceCode is required for this grant type";
const REFRESH_TOKEN: &str = "refreshToken is required for this grant type";

/// A member that this grant cannot do without.
pub(crate) fn required<'a>(
    member: Option<&'a str>,
    missing: &'static str,
) -> std::result::Result<&'a str, Refusal> {
    member.filter(|text| !text.is_empty()).ok_or(Refusal::InvalidRequest(missing))
}

/// RFC 6749 section 6, with rotation: the token presented is used up, and a new one comes with the answer. Of
/// many exchanges at once one finds it; serializable commits see to that.
async fn refresh(tx: &mut Tx, request: &Request<'_>, client: &Client, presented: &str) -> Refusable<Granted> {
    let token = session::find_token(tx, request.now, TokenKind::Refresh, presented).await;
    let token = token.map_err(|failure| failure.map(|_| Refusal::BAD_REFRESH_TOKEN))?;
    if token.client_id != client.id {
        return Err(Refusal::BAD_REFRESH_TOKEN.into());
    }
    tx.delete::<Token>(&token.hash).await?;
    let (session, scopes) = (token.session.clone(), token.scopes.clone());
    Ok(Granted { session, scopes, ended: Refusal::BAD_REFRESH_TOKEN })
}

/// An access token, and a refresh token for clients that can use one.
///
/// With scopes the access token is short-lived and refreshed while the session lives; clients that ask for no
/// scopes are older than refreshing, so theirs lasts as long as the session.
async fn issue(
    tx: &mut Tx,
    request: &Request<'_>,
    client: &Client,
    scopes: Vec<String>,
    live: Live,
) -> Result<Tokens> {
    let session: &PortalSession = &live.session;
    let refreshable = !scopes.is_empty() && client.may_use(Grant::RefreshToken).is_ok();
    let access_end = request.now.plus(limits::ACCESS_TOKEN_LIFE).min(session.expires);
    let access_end = if scopes.is_empty() { session.expires } else { access_end };
    let stored = |kind, hash, expires| Token {
        hash,
        kind,
        session: session.id.clone(),
        client_id: client.id.clone(),
        scopes: scopes.clone(),
        expires,
    };
    let access_token = secret::fresh(request.entropy);
    tx.put(&stored(TokenKind::Access, secret::hash(&access_token), access_end)).await?;
    let refresh_token = refreshable.then(|| secret::fresh(request.entropy));
    if let Some(token) = &refresh_token {
        tx.put(&stored(TokenKind::Refresh, secret::hash(token), session.expires)).await?;
    }
    let expires_in_secs = access_end.since(request.now).secs();
    let live = Live { scopes: scopes.clone(), ..live };
    Ok(Tokens { access_token, expires_in_secs, refresh_token, live })
}

#[cfg(test)]
mod tests {
    use model::Duration;
    use store::Committed;

    use super::*;
    use crate::fixture::{House, refused, run, with_code, with_device_code, with_refresh_token};
    use crate::session::Presented;

    #[tokio::test]
    async fn access_tokens_last_an_hour_and_never_longer_than_the_session() {
        let house = House::new().await;
        let (client, live) = (house.client(), house.live().await);
        let tokens = house.tokens(&client, &live).await;
        assert_eq!(tokens.expires_in_secs, 3600);
        assert!(house.find(Presented::Access(&tokens.access_token)).await.unwrap().may_access_accounts());
        house.pass(Duration::from_mins(7 * 60 + 30));
        let late = house.refresh(&client, &tokens).await.unwrap();
        assert_eq!(late.expires_in_secs, 1800);
        house.pass(Duration::from_mins(30));
        assert_eq!(house.refresh(&client, &late).await, Err(Refusal::BAD_REFRESH_TOKEN));
    }

    #[tokio::test]
    async fn clients_without_scopes_get_one_token_for_the_whole_session() {
        let house = House::new().await;
        let (client, live) = (house.register(&[], &[]), house.live().await);
        house.pass(Duration::from_hours(1));
        let started = house.start_device(&client).await.unwrap();
        house.answer_device(&live, &started.user_code, true).await.unwrap();
        let tokens = house.poll(&client, &started.device_code).await.unwrap();
        assert_eq!((tokens.expires_in_secs, tokens.refresh_token), (7 * 3600, None));
        house.pass(Duration(Duration::from_hours(7).0 - 1));
        assert!(house.find(Presented::Access(&tokens.access_token)).await.is_ok());
    }

    #[tokio::test]
    async fn every_refresh_gives_a_new_refresh_token_and_uses_up_the_old_one() {
        let house = House::new().await;
        let client = house.client();
        let first = house.tokens(&client, &house.live().await).await;
        let second = house.refresh(&client, &first).await.unwrap();
        assert!(second.refresh_token.is_some() && second.refresh_token != first.refresh_token);
        assert_eq!(house.refresh(&client, &first).await, Err(Refusal::BAD_REFRESH_TOKEN));
        house.refresh(&client, &second).await.unwrap();
    }

    #[tokio::test]
    async fn row_29_of_50_parallel_refreshes_exactly_one_succeeds() {
        let house = House::new().await;
        let client = house.client();
        let tokens = house.tokens(&client, &house.live().await).await;
        let refresh_token = tokens.refresh_token.unwrap();
        let asked = with_refresh_token(&client, &refresh_token);
        // All have read and decided before the first commits; then each runs as the dispatcher runs it.
        let mut transactions: Vec<Tx> = Vec::new();
        for _ in 0..50 {
            let mut tx = house.store.begin();
            refused(create(&mut tx, &house.request(), &asked).await).unwrap();
            transactions.push(tx);
        }
        let mut succeeded = 0;
        for tx in transactions {
            match tx.commit().await.unwrap() {
                Committed::Done(_) => succeeded += 1,
                Committed::Conflict => {
                    assert_eq!(house.create(&asked).await, Err(Refusal::BAD_REFRESH_TOKEN));
                }
            }
        }
        assert_eq!(succeeded, 1);
    }

    #[tokio::test]
    async fn row_30_a_revoked_refresh_token_stays_dead_after_a_restart() {
        let mut house = House::new().await;
        let client = house.client();
        let live = house.live().await;
        let (signed_out, used) = (house.tokens(&client, &live).await, house.tokens(&client, &live).await);
        house.refresh(&client, &used).await.unwrap();
        run!(house, |tx| session::sign_out(&mut tx, &live)).unwrap();
        for _ in 0..2 {
            for tokens in [&signed_out, &used] {
                assert_eq!(house.refresh(&client, tokens).await, Err(Refusal::BAD_REFRESH_TOKEN));
            }
            house = house.restarted();
        }
    }

    #[tokio::test]
    async fn row_36_tampered_refresh_tokens_are_refused() {
        let house = House::new().await;
        let client = house.client();
        let tokens = house.tokens(&client, &house.live().await).await;
        let good = tokens.refresh_token.clone().unwrap();
        let flipped = format!("{}{}", if good.starts_with('A') { 'B' } else { 'A' }, &good[1..]);
        for bad in [&good[1..], &good[..42], &flipped, &format!("{good}A"), &format!("{good} "), "x"] {
            let refused = house.create(&with_refresh_token(&client, bad)).await;
            assert_eq!(refused, Err(Refusal::BAD_REFRESH_TOKEN), "{bad}");
        }
        let access = house.create(&with_refresh_token(&client, &tokens.access_token)).await;
        assert_eq!(access, Err(Refusal::BAD_REFRESH_TOKEN));
        house.refresh(&client, &tokens).await.unwrap();
    }

    #[tokio::test]
    async fn tokens_are_given_to_the_client_they_belong_to_only() {
        let house = House::new().await;
        let (client, live) = (house.client(), house.live().await);
        let tokens = house.tokens(&client, &live).await;
        house.pass(Duration(1));
        let other = house.client();
        assert_ne!(other.client.id, client.client.id);
        assert_eq!(house.refresh(&other, &tokens).await, Err(Refusal::BAD_REFRESH_TOKEN));
        let stranger = TokenRequest { client_secret: &other.secret, ..with_refresh_token(&client, "x") };
        assert_eq!(house.create(&stranger).await, Err(Refusal::InvalidClient));
        house.refresh(&client, &tokens).await.unwrap();
    }

    #[tokio::test]
    async fn clients_use_the_grants_they_registered() {
        let house = House::new().await;
        let (by_code, by_device) = (house.client(), house.register(&["sso:account:access"], &[]));
        let refusal = async |asked: &TokenRequest<'_>| house.create(asked).await.unwrap_err();
        assert_eq!(refusal(&with_device_code(&by_code, "x")).await, Refusal::UnauthorizedClient);
        assert_eq!(refusal(&with_code(&by_device, "x")).await, Refusal::UnauthorizedClient);
        assert_eq!(house.start_device(&by_code).await.err(), Some(Refusal::UnauthorizedClient));
        let unknown = TokenRequest { grant_type: "password", ..with_code(&by_code, "x") };
        assert_eq!(refusal(&unknown).await, Refusal::UnsupportedGrantType);
        let empty = TokenRequest { refresh_token: None, ..with_refresh_token(&by_code, "") };
        assert_eq!(refusal(&empty).await.code(), "invalid_request");
    }

    #[tokio::test]
    async fn no_grant_widens_scopes() {
        let house = House::new().await;
        let client = house.register(&["codewhisperer:completions"], &[]);
        let started = house.start_device(&client).await.unwrap();
        house.answer_device(&house.live().await, &started.user_code, true).await.unwrap();
        let tokens = house.poll(&client, &started.device_code).await.unwrap();
        let again = house.refresh(&client, &tokens).await.unwrap();
        for tokens in [&tokens, &again] {
            let live = house.find(Presented::Access(&tokens.access_token)).await.unwrap();
            assert_eq!(live.scopes, ["codewhisperer:completions"]);
            assert!(!live.may_access_accounts());
        }
    }
}
