//! Portal sessions: opening one, finding it by what a client presents, ending it.

use std::fmt;
use std::sync::Arc;

use fault::{Fault, Result};
use model::id::Fresh as _;
use model::{
    IdentityStoreId, Instance, PortalSession, SessionId, SessionState, Timestamp, Token, TokenKind, User,
    UserId, UserStatus,
};
use store::record::session::SessionByUser;
use store::{Listing, Page, Tx};

use crate::{Failure, Refusable, Request, secret};

/// Sessions read at once while ending all of a user's.
const PAGE_SESSIONS: usize = 200;

/// A session that was just opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The session.
    pub session: PortalSession,
    /// Who signed in.
    pub user: Arc<User>,
    /// What the browser keeps. Handed out once, not stored.
    pub cookie: Cookie,
}

/// The secret of a browser's session. Never shown in logs.
#[derive(Clone, PartialEq, Eq)]
pub struct Cookie(String);

impl Cookie {
    /// The text to set as the cookie's value.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Cookie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cookie(..)")
    }
}

/// A session in use, with its user: the proof that whoever asks is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Live {
    /// The session.
    pub session: Arc<PortalSession>,
    /// Its user, who is enabled.
    pub user: Arc<User>,
    /// What the presented token may be used for: empty for cookies and for clients that asked for nothing.
    pub scopes: Vec<String>,
}

impl Live {
    /// Whether the presented token opens accounts. Clients older than scopes ask for none and get in.
    pub fn may_access_accounts(&self) -> bool {
        self.scopes.is_empty() || self.scopes.iter().any(|scope| scope == "sso:account:access")
    }
}

/// Why a session is of no use. The client is told [`Dead::MESSAGE`] whatever it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dead {
    /// Nothing like it, or a token for something else.
    Unknown,
    /// Its time is over.
    Expired,
    /// The user signed out.
    SignedOut,
    /// An administrator ended it, or all sessions of the instance.
    Revoked,
    /// The user is disabled or gone.
    UserGone,
}

impl Dead {
    /// AWS's message of UnauthorizedException.
    pub const MESSAGE: &'static str = "Session token not found or invalid";

    /// One line for the audit trail.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "no such token",
            Self::Expired => "the session or token has expired",
            Self::SignedOut => "the user signed out",
            Self::Revoked => "an administrator ended the session",
            Self::UserGone => "the user is disabled or deleted",
        }
    }
}

/// What a presented token is for, to whoever receives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presented<'a> {
    /// A browser's cookie.
    Cookie(&'a str),
    /// `x-amz-sso_bearer_token`.
    Access(&'a str),
}

/// Opens a session for a user who has proved who they are.
pub(crate) async fn open(
    tx: &mut Tx,
    request: &Request<'_>,
    instance: &Instance,
    user: Arc<User>,
) -> Result<Opened> {
    let session = PortalSession {
        id: SessionId::fresh(request.entropy),
        instance: instance.id.clone(),
        store: user.store.clone(),
        user: user.id.clone(),
        state: SessionState::Active,
        created: request.now,
        expires: request.now.plus(instance.settings.portal_session),
        address: request.address.to_owned(),
    };
    let cookie = secret::fresh(request.entropy);
    let token = Token {
        hash: secret::hash(&cookie),
        kind: TokenKind::Cookie,
        session: session.id.clone(),
        client_id: String::new(),
        scopes: Vec::new(),
        expires: session.expires,
    };
    tx.put(&session).await?;
    tx.put(&token).await?;
    Ok(Opened { session, user, cookie: Cookie(cookie) })
}

/// The live session of a presented cookie or access token.
pub async fn find(tx: &mut Tx, now: Timestamp, presented: Presented<'_>) -> Refusable<Live, Dead> {
    let (kind, secret) = match presented {
        Presented::Cookie(secret) => (TokenKind::Cookie, secret),
        Presented::Access(secret) => (TokenKind::Access, secret),
    };
    let token = find_token(tx, now, kind, secret).await?;
    let live = find_by_id(tx, now, &token.session).await?;
    Ok(Live { scopes: token.scopes.clone(), ..live })
}

/// The token of a presented secret, if it is of this kind and its time is not over.
pub(crate) async fn find_token(
    tx: &mut Tx,
    now: Timestamp,
    kind: TokenKind,
    presented: &str,
) -> Refusable<Arc<Token>, Dead> {
    let dead = |why| Failure::Refused(why);
    let hash = secret::presented(presented).ok_or(dead(Dead::Unknown))?;
    let token =
        tx.get::<Token>(&hash).await?.filter(|token| token.kind == kind).ok_or(dead(Dead::Unknown))?;
    if now < token.expires { Ok(token) } else { Err(dead(Dead::Expired)) }
}

/// The session of this id, if it is in use: every way in ends here, so a disabled user or an ended session is
/// refused on all of them.
pub async fn find_by_id(tx: &mut Tx, now: Timestamp, id: &SessionId) -> Refusable<Live, Dead> {
    let (session, user) = find_standing(tx, id).await?;
    match session.state {
        SessionState::Active if now < session.expires => Ok(Live { session, user, scopes: Vec::new() }),
        SessionState::Active => Err(Failure::Refused(Dead::Expired)),
        SessionState::SignedOut => Err(Failure::Refused(Dead::SignedOut)),
        SessionState::Revoked => Err(Failure::Refused(Dead::Revoked)),
    }
}

/// The session of this id, if role credentials issued under it still stand: they outlive sign-out and the
/// session's end, as with AWS, but not an administrator, nor their user.
pub async fn find_standing(tx: &mut Tx, id: &SessionId) -> Refusable<(Arc<PortalSession>, Arc<User>), Dead> {
    let session = tx.get::<PortalSession>(id).await?.ok_or(Failure::Refused(Dead::Unknown))?;
    let instance = tx.get::<Instance>(&session.instance).await?.ok_or(Failure::Refused(Dead::Unknown))?;
    let all_ended = session.created <= instance.settings.sessions_not_before;
    if all_ended || session.state == SessionState::Revoked {
        return Err(Failure::Refused(Dead::Revoked));
    }
    let user = tx.get::<User>(&(session.store.clone(), session.user.clone())).await?;
    let user = user.filter(|user| user.status == UserStatus::Enabled);
    Ok((session, user.ok_or(Failure::Refused(Dead::UserGone))?))
}

/// Ends a session because its user wants to: all its tokens are dead with it.
pub async fn sign_out(tx: &mut Tx, live: &Live) -> Result<()> {
    end(tx, &live.session, SessionState::SignedOut).await
}

/// A page of a user's sessions, ended ones among them until housekeeping removes them.
pub async fn list(
    tx: &mut Tx,
    store: &IdentityStoreId,
    user: &UserId,
    page: Page,
) -> Result<Listing<PortalSession>> {
    tx.list::<SessionByUser>((store, user), page).await
}

/// Ends a session because an administrator wants to: its role credentials are dead too. Says whether there
/// was one.
pub async fn revoke(tx: &mut Tx, id: &SessionId) -> Result<bool> {
    let Some(session) = tx.get::<PortalSession>(id).await? else {
        return Ok(false);
    };
    end(tx, &session, SessionState::Revoked).await?;
    Ok(true)
}

/// Ends all sessions of a user; says how many were still in use.
pub async fn revoke_all(
    tx: &mut Tx,
    now: Timestamp,
    store: &IdentityStoreId,
    user: &UserId,
) -> Result<usize> {
    let (mut after, mut in_use) = (None, 0);
    loop {
        let page = list(tx, store, user, Page::first(PAGE_SESSIONS).after(after)).await?;
        for session in &page.items {
            in_use += usize::from(session.state == SessionState::Active && now < session.expires);
            end(tx, session, SessionState::Revoked).await?;
        }
        after = page.next;
        if after.is_none() {
            return Ok(in_use);
        }
    }
}

/// Ends every session of an instance that has begun until now, whoever holds what.
pub async fn revoke_all_of_instance(tx: &mut Tx, now: Timestamp, instance: &Instance) -> Result<()> {
    let mut instance = instance.clone();
    instance.settings.sessions_not_before = now;
    tx.put(&instance).await
}

/// A session leaves `Active` once; only an administrator's word outweighs the user's own.
async fn end(tx: &mut Tx, session: &PortalSession, state: SessionState) -> Result<()> {
    match (session.state, state) {
        (SessionState::Active, SessionState::SignedOut | SessionState::Revoked)
        | (SessionState::SignedOut, SessionState::Revoked) => {
            tx.put(&PortalSession { state, ..session.clone() }).await
        }
        (SessionState::SignedOut | SessionState::Revoked, _) => Ok(()),
        (SessionState::Active, SessionState::Active) => Err(Fault::new("ending a session without ending it")),
    }
}

#[cfg(test)]
mod tests {
    use model::{Clock as _, Duration};

    use super::*;
    use crate::fixture::{House, PASSWORD, refused, run, user};

    /// What a client with cookie, access token and session id finds.
    async fn found(house: &House, opened: &Opened, access: &str) -> [Option<Dead>; 2] {
        let cookie = house.find(Presented::Cookie(opened.cookie.expose())).await.err();
        [cookie, house.find(Presented::Access(access)).await.err()]
    }

    async fn signed_in(house: &House) -> (Opened, Live, String) {
        let opened = house.sign_in("alice", PASSWORD).await.unwrap();
        let live = house.find(Presented::Cookie(opened.cookie.expose())).await.unwrap();
        let access = house.tokens(&house.client(), &live).await.access_token;
        (opened, live, access)
    }

    async fn standing(house: &House, live: &Live) -> Option<Dead> {
        refused(run!(house, |tx| find_standing(&mut tx, &live.session.id))).err()
    }

    #[tokio::test]
    async fn cookies_and_access_tokens_are_not_taken_for_each_other() {
        let house = House::new().await;
        let (opened, live, access) = signed_in(&house).await;
        assert_eq!(found(&house, &opened, &access).await, [None, None]);
        assert_eq!(live.user.user_name, "alice");
        assert_eq!(house.find(Presented::Cookie(&access)).await, Err(Dead::Unknown));
        assert_eq!(house.find(Presented::Access(opened.cookie.expose())).await, Err(Dead::Unknown));
        for other in ["", "x", &"A".repeat(43), &"A".repeat(1_000_000)] {
            assert_eq!(house.find(Presented::Access(other)).await, Err(Dead::Unknown));
        }
    }

    #[tokio::test]
    async fn only_hashes_of_secrets_are_stored() {
        let house = House::new().await;
        let (opened, _, access) = signed_in(&house).await;
        let mut tx = house.store.begin();
        let rows = tx.scan::<Token>((), Page::first(100)).await.unwrap();
        assert_eq!(rows.items.len(), 3);
        let text = format!("{:?}", rows.items);
        assert!(!text.contains(opened.cookie.expose()) && !text.contains(&access));
    }

    #[tokio::test]
    async fn sessions_and_tokens_end_on_time() {
        let house = House::new().await;
        let (opened, live, access) = signed_in(&house).await;
        house.pass(Duration(Duration::from_hours(1).0 - 1));
        assert_eq!(found(&house, &opened, &access).await, [None, None]);
        house.pass(Duration(1));
        assert_eq!(found(&house, &opened, &access).await, [None, Some(Dead::Expired)]);
        house.pass(Duration::from_hours(7));
        assert_eq!(found(&house, &opened, &access).await, [Some(Dead::Expired); 2]);
        let by_id = run!(house, |tx| find_by_id(&mut tx, house.clock.now(), &live.session.id));
        assert_eq!(refused(by_id), Err(Dead::Expired));
        assert_eq!(standing(&house, &live).await, None, "role credentials outlive the session");
    }

    #[tokio::test]
    async fn signing_out_kills_every_token_but_no_role_credentials() {
        let house = House::new().await;
        let (opened, live, access) = signed_in(&house).await;
        let other = house.live().await;
        run!(house, |tx| sign_out(&mut tx, &live)).unwrap();
        assert_eq!(found(&house, &opened, &access).await, [Some(Dead::SignedOut); 2]);
        assert_eq!(standing(&house, &live).await, None);
        let other = run!(house, |tx| find_by_id(&mut tx, house.clock.now(), &other.session.id));
        assert!(refused(other).is_ok(), "the user's other browser stays signed in");
    }

    #[tokio::test]
    async fn an_administrator_ends_sessions_with_their_role_credentials() {
        let house = House::new().await;
        let (opened, live, access) = signed_in(&house).await;
        run!(house, |tx| sign_out(&mut tx, &live)).unwrap();
        assert!(run!(house, |tx| revoke(&mut tx, &live.session.id)).unwrap());
        assert_eq!(found(&house, &opened, &access).await, [Some(Dead::Revoked); 2]);
        assert_eq!(standing(&house, &live).await, Some(Dead::Revoked));
        run!(house, |tx| sign_out(&mut tx, &live)).unwrap();
        let nobody = SessionId::fresh(&house.entropy);
        assert!(!run!(house, |tx| revoke(&mut tx, &nobody)).unwrap());
    }

    #[tokio::test]
    async fn all_sessions_of_a_user_end_together_and_nobody_elses() {
        let house = House::new().await;
        house.add_user("bob", 2).await;
        for _ in 0..PAGE_SESSIONS + 1 {
            house.live().await;
        }
        let bob = house.sign_in("bob", PASSWORD).await.unwrap();
        let alice = user("alice", 1);
        let revoke = || async {
            let now = house.clock.now();
            run!(house, |tx| revoke_all(&mut tx, now, &alice.store, &alice.id)).unwrap()
        };
        assert_eq!(revoke().await, PAGE_SESSIONS + 1);
        assert_eq!(revoke().await, 0);
        assert!(house.find(Presented::Cookie(bob.cookie.expose())).await.is_ok());
        let page = run!(house, |tx| list(&mut tx, &alice.store, &alice.id, Page::first(1000))).unwrap();
        assert!(page.items.iter().all(|session| session.state == SessionState::Revoked));
    }

    #[tokio::test]
    async fn row_31_the_instances_not_before_outweighs_every_session_and_client() {
        let house = House::new().await;
        let client = house.client();
        let (opened, live, access) = signed_in(&house).await;
        let tokens = house.tokens(&client, &live).await;
        let code = house.code(&client, &live).await;
        run!(house, |tx| revoke_all_of_instance(&mut tx, house.clock.now(), &house.instance)).unwrap();
        assert_eq!(found(&house, &opened, &access).await, [Some(Dead::Revoked); 2]);
        assert!(house.refresh(&client, &tokens).await.is_err());
        assert!(house.create(&crate::fixture::with_code(&client, &code)).await.is_err());
        assert_eq!(standing(&house, &live).await, Some(Dead::Revoked));
        house.pass(Duration(1));
        house.live().await;
    }

    #[tokio::test]
    async fn row_42_a_disabled_user_is_refused_on_every_way_in() {
        let house = House::new().await;
        let (client, device) = (house.client(), house.register(&["sso:account:access"], &[]));
        let (opened, live, access) = signed_in(&house).await;
        let tokens = house.tokens(&client, &live).await;
        let code = house.code(&client, &live).await;
        let started = house.start_device(&device).await.unwrap();
        house.answer_device(&live, &started.user_code, true).await.unwrap();
        let link = run!(house, |tx| crate::link::create(&mut tx, &house.request(), &live.user)).unwrap();

        house.set_status("alice", UserStatus::Disabled).await;

        assert_eq!(found(&house, &opened, &access).await, [Some(Dead::UserGone); 2]);
        assert_eq!(standing(&house, &live).await, Some(Dead::UserGone));
        assert_eq!(house.reason("alice", PASSWORD).await, Some(directory::Reason::Disabled));
        assert_eq!(house.refresh(&client, &tokens).await.unwrap_err().code(), "invalid_grant");
        let exchanged = house.create(&crate::fixture::with_code(&client, &code)).await;
        assert_eq!(exchanged.unwrap_err().code(), "invalid_grant");
        assert_eq!(house.poll(&device, &started.device_code).await.unwrap_err().code(), "access_denied");
        let by_link = run!(house, |tx| crate::link::look_up(&mut tx, house.clock.now(), &link.token));
        assert_eq!(refused(by_link), Err(crate::link::NotSet::BadLink));
    }

    #[tokio::test]
    async fn scopes_decide_whether_a_token_opens_accounts() {
        let house = House::new().await;
        let live = house.live().await;
        let with = |scopes: &[&str]| {
            let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
            Live { scopes, ..live.clone() }.may_access_accounts()
        };
        assert!(with(&[]));
        assert!(with(&["codewhisperer:completions", "sso:account:access"]));
        assert!(!with(&["codewhisperer:completions"]));
    }
}
