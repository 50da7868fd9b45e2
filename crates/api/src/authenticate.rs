//! Room three: who calls. Signatures are verified, tokens looked up, and what they stand on is asked of the
//! store in the request's own transaction, so that access which ended a moment ago is refused now, on every
//! node.

use std::sync::Arc;

use bytes::Bytes;
use model::{
    AccessKey, Account, AccountId, AccountStatus, KeyOwner, LastUsed, Role, StandaloneAccount, limits,
};
use store::Folded;
use store::record::iam_user::IamUserById;
use wire::sigv4::{self, Expected, Head, Payload, SecretKey, SignatureError, Style};
use wire::{Auth, OperationInfo, Refusal};

use crate::access;
use crate::anonymous;
use crate::authorize::Refused;
use crate::caller::{Caller, PortalCaller, RoleSession, UserCaller};
use crate::credentials::{SessionClaims, SessionOrigin, access_key_purpose};
use crate::cx::Cx;
use crate::iam::root_access;
use crate::origin::Presented;
use crate::user_session::{FederatedCaller, UserClaims};

/// Recognizes the caller in the way the operation asks for. Calls by nobody are bounded in number.
pub(crate) async fn authenticate(
    cx: &mut Cx<'_>,
    info: &OperationInfo,
    presented: Presented<'_>,
) -> Result<Caller, Refused> {
    let caller = recognize(cx, info, presented).await;
    let by_nobody = matches!(caller, Ok(Caller::Anonymous) | Err(Refused::Denied(_)));
    if by_nobody && !matches!(presented, Presented::Operator) {
        anonymous::admit(cx, info).await?;
    }
    caller
}

async fn recognize(
    cx: &mut Cx<'_>,
    info: &OperationInfo,
    presented: Presented<'_>,
) -> Result<Caller, Refused> {
    match (info.auth, presented) {
        (Auth::None, _) => Ok(Caller::Anonymous),
        (Auth::SigV4, Presented::Http(request)) => signed(cx, info, request).await,
        (Auth::SigV4, Presented::Forwarded { request, service }) => {
            forwarded(cx, info, request, service).await
        }
        (Auth::SigV4, Presented::Operator) => operator(cx).await,
        (Auth::SigV4, _) => Err(Refused::Denied(refusal(info, &SignatureError::missing_token()))),
        (Auth::Bearer(header), Presented::Http(request)) => {
            let token = bearer(request, header).ok_or_else(|| Refused::Denied(no_session()))?;
            portal(cx, signin::session::Presented::Access(token)).await
        }
        (Auth::Bearer(_) | Auth::Session, Presented::Cookie(token)) => {
            portal(cx, signin::session::Presented::Cookie(token)).await
        }
        (Auth::Bearer(_) | Auth::Session, _) => Err(Refused::Denied(no_session())),
    }
}

fn no_session() -> Refusal {
    Refusal::other("UnauthorizedException", 401, "Session token not found or invalid")
}

fn bearer<'a>(request: &'a http::Request<Bytes>, header: &str) -> Option<&'a str> {
    let value = request.headers().get(header)?.to_str().ok()?;
    if header == "authorization" { value.strip_prefix("Bearer ") } else { Some(value) }
}

/// Whoever holds the database and its keys is the management account's root.
async fn operator(cx: &mut Cx<'_>) -> Result<Caller, Refused> {
    let organization = cx.organization().await?.map(|organization| organization.management_account.clone());
    let home = cx.home_instance().await?.map(|instance| instance.owner.clone());
    let account = organization.or(home).ok_or_else(|| fault::Fault::new("there is no organization yet"))?;
    Ok(Caller::Root { account, access_key_id: String::new(), session: None })
}

/// A portal session, by cookie or access token.
async fn portal(cx: &mut Cx<'_>, token: signin::session::Presented<'_>) -> Result<Caller, Refused> {
    let now = cx.now;
    let live = match signin::session::find(&mut cx.tx, now, token).await {
        Ok(live) => live,
        Err(signin::Failure::Fault(fault)) => return Err(fault.into()),
        Err(signin::Failure::Refused(dead)) => {
            // The caller hears one sentence whatever the reason; the record says which it was.
            cx.audit.additional.insert("reason".to_owned(), dead.as_str().into());
            return Err(Refused::Denied(no_session()));
        }
    };
    let home = cx.home_instance().await?.ok_or_else(|| fault::Fault::new("there is no instance"))?;
    Ok(Caller::Portal(Arc::new(PortalCaller { live, account: home.owner.clone() })))
}

/// Recognizes the caller of a service that takes bodies as they come, by the head of a request: S3. Who signs
/// nothing is nobody, and may be let in as that.
pub(crate) async fn by_head(
    cx: &mut Cx<'_>,
    info: &OperationInfo,
    head: Head<'_>,
) -> Result<(Caller, Payload), Refused> {
    let recognized = match sigv4::parse(head) {
        Ok(None) => Ok((Caller::Anonymous, Payload::Unsigned)),
        Ok(Some(presented)) => {
            let check =
                |secret: &SecretKey, expected: &Expected<'_>| presented.verify_head(secret, head, expected);
            verified(cx, info, &presented, (info.service.signing_name, Style::S3), check).await
        }
        Err(error) => Err(Refused::Denied(refusal(info, &error))),
    };
    if matches!(recognized, Ok((Caller::Anonymous, _)) | Err(Refused::Denied(_))) {
        anonymous::admit(cx, info).await?;
    }
    recognized
}

/// A signature over a whole request.
async fn signed(
    cx: &mut Cx<'_>,
    info: &OperationInfo,
    request: &http::Request<Bytes>,
) -> Result<Caller, Refused> {
    let refuse = |error: SignatureError| Refused::Denied(refusal(info, &error));
    let presented = sigv4::parse(request.into()).map_err(refuse)?;
    let presented = presented.ok_or_else(|| refuse(SignatureError::missing_token()))?;
    let check = |secret: &SecretKey, expected: &Expected<'_>| {
        presented.verify(secret, request.into(), request.body(), expected)
    };
    let service = info.service.signing_name;
    Ok(verified(cx, info, &presented, (service, Style::Standard), check).await?.0)
}

/// The caller of a request to another service, by its head: an access token of the portal, or a signature for
/// that service.
async fn forwarded(
    cx: &mut Cx<'_>,
    info: &OperationInfo,
    request: &http::Request<Bytes>,
    service: &str,
) -> Result<Caller, Refused> {
    if let Some(token) = bearer(request, "authorization") {
        return portal(cx, signin::session::Presented::Access(token)).await;
    }
    let refuse = |error: SignatureError| Refused::Denied(refusal(info, &error));
    let presented = sigv4::parse(request.into()).map_err(refuse)?;
    let presented = presented.ok_or_else(|| refuse(SignatureError::missing_token()))?;
    let check = |secret: &SecretKey, expected: &Expected<'_>| {
        presented.verify_without_body(secret, request.into(), expected)
    };
    Ok(verified(cx, info, &presented, (service, Style::Standard), check).await?.0)
}

/// Whose signature it is: the account's root's, an IAM user's, or a role session's. And what checking it
/// found.
async fn verified<T>(
    cx: &mut Cx<'_>,
    info: &OperationInfo,
    presented: &sigv4::Presented,
    (service, style): (&str, Style),
    check: impl FnOnce(&SecretKey, &Expected<'_>) -> Result<T, SignatureError>,
) -> Result<(Caller, T), Refused> {
    let refuse = |error: SignatureError| Refused::Denied(refusal(info, &error));
    let services = [service];
    let expected = Expected { services: &services, style, now_ms: cx.now.0 };
    let (caller, secret) = match presented.session_token() {
        None => long_lived(cx, &presented.access_key_id).await?,
        Some(token) => temporary(cx, &presented.access_key_id, token).map_err(refuse)?,
    }
    .ok_or_else(|| refuse(SignatureError::unknown_key()))?;
    let found = check(&secret, &expected).map_err(refuse)?;
    Ok((let_in(cx, info, presented, caller).await?, found))
}

/// The caller whose signature it was, if they still stand.
async fn let_in(
    cx: &mut Cx<'_>,
    info: &OperationInfo,
    presented: &sigv4::Presented,
    caller: Recognized,
) -> Result<Caller, Refused> {
    let refuse = |error: SignatureError| Refused::Denied(refusal(info, &error));
    // Only who holds the secret learns whether the session still stands.
    match caller {
        Recognized::Holder(caller, key) => {
            note_use(cx, &key.id, &presented.scope.service, &presented.scope.region).await?;
            Ok(caller)
        }
        Recognized::Session(claims) => {
            if claims.expires <= cx.now {
                return Err(refuse(SignatureError::expired_token()));
            }
            let session = standing(cx, *claims).await?;
            let session = session.ok_or_else(|| refuse(SignatureError::unknown_key()))?;
            note_use(cx, &session.role.id, &presented.scope.service, &presented.scope.region).await?;
            Ok(Caller::RoleSession(session))
        }
        Recognized::User(claims) => {
            if claims.expires <= cx.now {
                return Err(refuse(SignatureError::expired_token()));
            }
            let caller = standing_user(cx, *claims).await?;
            caller.ok_or_else(|| refuse(SignatureError::unknown_key()))
        }
    }
}

/// A caller whose signature is still to be verified.
enum Recognized {
    Holder(Caller, Arc<AccessKey>),
    Session(Box<SessionClaims>),
    User(Box<UserClaims>),
}

async fn long_lived(cx: &mut Cx<'_>, id: &str) -> Result<Option<(Recognized, SecretKey)>, Refused> {
    let found = cx.tx.get::<AccessKey>(&id.to_owned()).await?;
    let Some(key) = found.filter(|key| key.active) else { return Ok(None) };
    let Some(caller) = holder(cx, &key).await? else { return Ok(None) };
    let secret = cx.app.keys.open(&access_key_purpose(&key.id), &key.sealed_secret)?;
    let secret = String::from_utf8_lossy(&secret).into_owned();
    Ok(Some((Recognized::Holder(caller, key), SecretKey::new(secret))))
}

/// Whose key it is, if they are still there and their account is open.
async fn holder(cx: &mut Cx<'_>, key: &AccessKey) -> fault::Result<Option<Caller>> {
    if !is_open(cx, &key.account).await? {
        return Ok(None);
    }
    let (account, access_key_id) = (key.account.clone(), key.id.clone());
    match &key.owner {
        KeyOwner::Root => Ok(Some(Caller::Root { account, access_key_id, session: None })),
        KeyOwner::User(id) => {
            let found = cx.tx.find::<IamUserById>((&account, id)).await?;
            let caller = |user| UserCaller { user, access_key_id, session: None };
            Ok(found.map(|user| Caller::User(Arc::new(caller(user)))))
        }
    }
}

/// Remembers the use of a key or a role, unless one shortly before is known: those who only read seldom
/// write.
async fn note_use(cx: &mut Cx<'_>, of: &str, service: &str, region: &str) -> fault::Result<()> {
    let last = cx.tx.get::<LastUsed>(&of.to_owned()).await?;
    if last.is_some_and(|last| cx.now < last.time.plus(limits::LAST_USE_INTERVAL)) {
        return Ok(());
    }
    let (of, service, region) = (of.to_owned(), service.to_owned(), region.to_owned());
    cx.tx.note(&LastUsed { of, time: cx.now, service, region })
}

/// Whether an account is there and not closed, in the organization or alone.
pub(crate) async fn is_open(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<bool> {
    if let Some(member) = cx.tx.get::<Account>(account).await? {
        return Ok(member.status == AccountStatus::Active);
    }
    let alone = cx.tx.get::<StandaloneAccount>(account).await?;
    Ok(alone.is_some_and(|alone| alone.status == AccountStatus::Active))
}

fn temporary(
    cx: &Cx<'_>,
    access_key_id: &str,
    token: &str,
) -> Result<Option<(Recognized, SecretKey)>, SignatureError> {
    let keys = &cx.app.keys;
    let (recognized, id, secret) = if let Some((claims, secret)) = SessionClaims::open(keys, token) {
        let id = claims.access_key_id.clone();
        (Recognized::Session(Box::new(claims)), id, secret)
    } else {
        let opened = UserClaims::open(keys, token);
        let (claims, secret) = opened.ok_or_else(SignatureError::unknown_key)?;
        let id = claims.access_key_id.clone();
        (Recognized::User(Box::new(claims)), id, secret)
    };
    Ok((id == access_key_id).then(|| (recognized, SecretKey::new(secret))))
}

/// The user, root or federated user that claims speak of, if the user and the account still stand.
async fn standing_user(cx: &mut Cx<'_>, claims: UserClaims) -> fault::Result<Option<Caller>> {
    let open = is_open(cx, &claims.account).await?;
    let user = match &claims.user {
        Some(id) => cx.tx.find::<IamUserById>((&claims.account, id)).await?,
        None => None,
    };
    if !open || (claims.user.is_some() && user.is_none()) {
        let reason = if open { "the user is gone" } else { "the account is not active" };
        cx.audit.additional.insert("reason".to_owned(), reason.into());
        return Ok(None);
    }
    if claims.root_task.is_some() && !root_access::stands_over(cx, &claims.account).await? {
        cx.audit.additional.insert("reason".to_owned(), "root sessions are disabled".into());
        return Ok(None);
    }
    let (account, access_key_id) = (claims.account.clone(), claims.access_key_id.clone());
    Ok(Some(match (claims.federated.clone(), user) {
        (Some(federated), issuer) => {
            let issued = claims.issued;
            Caller::FederatedUser(Arc::new(FederatedCaller {
                account,
                issuer,
                federated,
                access_key_id,
                issued,
            }))
        }
        (None, Some(user)) => {
            Caller::User(Arc::new(UserCaller { user, access_key_id, session: Some(claims) }))
        }
        (None, None) => Caller::Root { account, access_key_id, session: Some(Arc::new(claims)) },
    }))
}

/// The role session that claims speak of, if everything it stands on still stands.
async fn standing(cx: &mut Cx<'_>, claims: SessionClaims) -> fault::Result<Option<Arc<RoleSession>>> {
    let role_key = (claims.account.clone(), Folded::of(&claims.role_name));
    let role = cx.tx.get::<Role>(&role_key).await?.filter(|role| role.id == claims.role_id);
    let open = is_open(cx, &claims.account).await?;
    let (Some(role), true) = (role, open) else {
        let reason = if open { "the role is gone" } else { "the account is not active" };
        cx.audit.additional.insert("reason".to_owned(), reason.into());
        return Ok(None);
    };
    if let Some(origin) = &claims.origin
        && !origin_stands(cx, origin).await?
    {
        return Ok(None);
    }
    Ok(Some(Arc::new(RoleSession { claims, role })))
}

/// User enabled, session not revoked, assignment there. A session that merely ran out or was signed out of
/// does not end role credentials, as with AWS.
async fn origin_stands(cx: &mut Cx<'_>, origin: &SessionOrigin) -> fault::Result<bool> {
    let reason = match signin::session::find_standing(&mut cx.tx, &origin.session).await {
        Ok(_) if access::assigned(cx, origin).await?.is_some() => return Ok(true),
        Ok(_) => "the assignment is gone",
        Err(signin::Failure::Fault(fault)) => return Err(fault),
        Err(signin::Failure::Refused(dead)) => dead.as_str(),
    };
    cx.audit.additional.insert("reason".to_owned(), reason.into());
    Ok(false)
}

fn refusal(info: &OperationInfo, error: &SignatureError) -> Refusal {
    let code = error.kind.code(info.service.protocol);
    Refusal::other(code.name, code.status, error.message.clone())
}
