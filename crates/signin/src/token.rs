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

/// Gives a client its tokens (CreateToken). The grants differ in step 3 only, so none can leave out another step.
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

/// RFC 6749 section 6, with rotation: the token presented is used up, and a new one comes with the answer. Of many
/// exchanges at once one finds it; serializable commits see to that.
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
/// With scopes the access token is short-lived and refreshed while the session lives; clients that ask for no scopes
/// are older than refreshing, so theirs lasts as long as the session.
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
