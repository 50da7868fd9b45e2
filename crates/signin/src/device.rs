//! The device authorization grant, RFC 8628, whose steps (section 1, figure 1) the functions name:
//!
//! - A, B: the client asks, and gets a device code and a user code ([`start`]);
//! - C: the client shows the user code (not ours);
//! - D: the user signs in, looks at the request ([`describe`]) and answers it ([`answer`]);
//! - E, F: the client polls until it gets tokens ([`poll`], behind [`crate::token::create`]).

use std::sync::Arc;

use fault::{Fault, Result};
use model::{DeviceGrant, DeviceState, Duration, Entropy, Instance, Timestamp, limits};
use store::Tx;
use store::record::session::DeviceByUserCode;

use crate::client::{Client, Grant};
use crate::throttle::{self, Subject};
use crate::token::Granted;
use crate::{Failure, Live, Refusable, Refusal, Request, secret};

/// Consonants only: no vowels to make words, nothing to mistake for something else (RFC 8628 section 6.1).
const ALPHABET: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";
const USER_CODE_LETTERS: usize = 8;
/// Bytes from here on would make the first letters likelier than the others.
const FAIR_BYTES_END: u8 = 240;
/// The AWS CLI polls once before it shows the code and once right after, and only then begins to wait.
const POLLS_AT_ONCE: u32 = 2;

/// What a client gets to begin with.
#[derive(Clone, PartialEq, Eq)]
pub struct Started {
    /// For polling.
    pub device_code: String,
    /// For the user to type, `XXXX-XXXX`.
    pub user_code: String,
    /// Seconds until both end.
    pub expires_in_secs: i64,
    /// Seconds between two polls.
    pub interval_secs: i64,
}

/// What a user is asked to allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// What the client calls itself. Anybody may call themselves anything.
    pub client_name: String,
    /// What it asks for.
    pub scopes: Vec<String>,
    /// The address it asked from: a stranger's, when somebody is being tricked.
    pub address: String,
    /// Until when it can be answered.
    pub expires: Timestamp,
}

/// Why a user code leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadUserCode {
    /// Mistyped, too old, or answered already: which one is nobody's business.
    Unknown,
    /// Too many wrong ones.
    Locked {
        /// When to try again.
        until: Timestamp,
    },
    /// The administrator has switched device codes off.
    Off,
}

/// Steps A and B (sections 3.1 and 3.2): a client asks for a code (StartDeviceAuthorization).
pub async fn start(
    tx: &mut Tx,
    request: &Request<'_>,
    instance: &Instance,
    client: &Client,
) -> Refusable<Started> {
    if instance.settings.device_authorization_off {
        return Err(Refusal::UnauthorizedClient.into());
    }
    client.may_use(Grant::DeviceCode)?;
    let device_code = secret::fresh(request.entropy);
    let letters = unused_user_code(tx, request.entropy).await?;
    let grant = DeviceGrant {
        code_hash: secret::hash(&device_code),
        user_code_hash: secret::hash(&letters),
        client_id: client.id.clone(),
        client_name: client.name.clone(),
        scopes: client.scopes.clone(),
        address: request.address.to_owned(),
        state: DeviceState::Pending,
        polled: None,
        polls: 0,
        expires: request.now.plus(limits::DEVICE_CODE_LIFE),
    };
    tx.put(&grant).await?;
    let (first, second) = letters.split_at(USER_CODE_LETTERS / 2);
    Ok(Started {
        device_code,
        user_code: format!("{first}-{second}"),
        expires_in_secs: limits::DEVICE_CODE_LIFE.secs(),
        interval_secs: limits::DEVICE_POLL_INTERVAL.secs(),
    })
}

/// Step D (section 3.3), first half: what the user of this session is asked to allow.
pub async fn describe(
    tx: &mut Tx,
    request: &Request<'_>,
    live: &Live,
    typed: &str,
) -> Refusable<Asking, BadUserCode> {
    let grant = find_pending(tx, request, live, typed).await?;
    Ok(asking(&grant))
}

/// Step D (section 3.3), second half: the user of this session allows or denies it. A code is answered once.
pub async fn answer(
    tx: &mut Tx,
    request: &Request<'_>,
    live: &Live,
    typed: &str,
    allow: bool,
) -> Refusable<Asking, BadUserCode> {
    let grant = find_pending(tx, request, live, typed).await?;
    let state = if allow { DeviceState::Approved(live.session.id.clone()) } else { DeviceState::Denied };
    tx.put(&DeviceGrant { state, ..DeviceGrant::clone(&grant) }).await?;
    Ok(asking(&grant))
}

fn asking(grant: &DeviceGrant) -> Asking {
    Asking {
        client_name: grant.client_name.clone(),
        scopes: grant.scopes.clone(),
        address: grant.address.clone(),
        expires: grant.expires,
    }
}

/// Steps E and F (sections 3.4 and 3.5): the client polls. An answered code is used up by the poll that learns of it.
pub(crate) async fn poll(
    tx: &mut Tx,
    request: &Request<'_>,
    client: &Client,
    device_code: &str,
) -> Refusable<Granted> {
    let hash = secret::presented(device_code).ok_or(Refusal::BAD_DEVICE_CODE)?;
    let grant = tx.get::<DeviceGrant>(&hash).await?.ok_or(Refusal::BAD_DEVICE_CODE)?;
    if grant.client_id != client.id {
        return Err(Refusal::BAD_DEVICE_CODE.into());
    }
    if request.now >= grant.expires {
        return Err(Refusal::ExpiredToken.into());
    }
    match &grant.state {
        DeviceState::Approved(session) => {
            tx.keep_delete::<DeviceGrant>(&hash).await?;
            let (session, scopes) = (session.clone(), grant.scopes.clone());
            Ok(Granted { session, scopes, ended: Refusal::AccessDenied })
        }
        DeviceState::Denied => {
            tx.keep_delete::<DeviceGrant>(&hash).await?;
            Err(Refusal::AccessDenied.into())
        }
        DeviceState::Pending => {
            let too_soon = is_too_soon(request.now, &grant);
            let polls = grant.polls.saturating_add(1);
            tx.keep_put(&DeviceGrant { polled: Some(request.now), polls, ..DeviceGrant::clone(&grant) })
                .await?;
            Err(if too_soon { Refusal::SlowDown } else { Refusal::AuthorizationPending }.into())
        }
    }
}

/// Half the interval is close enough: a request that took longer than the one after it is nobody's impatience.
fn is_too_soon(now: Timestamp, grant: &DeviceGrant) -> bool {
    let closest = Duration(limits::DEVICE_POLL_INTERVAL.0 / 2);
    grant.polls >= POLLS_AT_ONCE && grant.polled.is_some_and(|polled| now < polled.plus(closest))
}

/// The unanswered request behind a user code. Wrong codes are counted against the user and the address (section 5.1).
async fn find_pending(
    tx: &mut Tx,
    request: &Request<'_>,
    live: &Live,
    typed: &str,
) -> Refusable<Arc<DeviceGrant>, BadUserCode> {
    let refused = |why| Failure::Refused(why);
    let instance = tx.get::<Instance>(&live.session.instance).await?;
    if instance.is_none_or(|instance| instance.settings.device_authorization_off) {
        return Err(refused(BadUserCode::Off));
    }
    let (user, address) = (Subject::user_codes(&live.user), Subject::address(request.address));
    if let Some(until) = throttle::locked_until(tx, request.now, &[&user, &address]).await? {
        return Err(refused(BadUserCode::Locked { until }));
    }
    let found = match read_user_code(typed) {
        Some(letters) => tx.find::<DeviceByUserCode>((&secret::hash(&letters),)).await?,
        None => None,
    };
    let waiting =
        |grant: &Arc<DeviceGrant>| grant.state == DeviceState::Pending && request.now < grant.expires;
    if let Some(grant) = found.filter(waiting) {
        return Ok(grant);
    }
    throttle::count_failure(tx, request.now, &[&user, &address]).await?;
    Err(refused(BadUserCode::Unknown))
}

/// The letters of a user code, however it was typed.
fn read_user_code(typed: &str) -> Option<String> {
    let letters = typed.trim().chars().filter(|c| *c != '-' && *c != ' ').map(|c| c.to_ascii_uppercase());
    let letters: String = letters.take(USER_CODE_LETTERS + 1).collect();
    let in_alphabet = letters.bytes().all(|b| ALPHABET.contains(&b));
    (letters.len() == USER_CODE_LETTERS && in_alphabet).then_some(letters)
}

/// Letters that no other request has at the moment. 20^8 codes, so a second draw is already rare.
async fn unused_user_code(tx: &mut Tx, entropy: &dyn Entropy) -> Result<String> {
    for _ in 0..4 {
        let letters = draw_user_code(entropy)?;
        if tx.find::<DeviceByUserCode>((&secret::hash(&letters),)).await?.is_none() {
            return Ok(letters);
        }
    }
    Err(Fault::new("four user codes in a row were taken"))
}

/// Eight letters, each as likely as any other.
fn draw_user_code(entropy: &dyn Entropy) -> Result<String> {
    let mut bytes = [0; 64];
    entropy.fill(&mut bytes);
    let fair = bytes.iter().filter(|byte| **byte < FAIR_BYTES_END);
    let letters =
        fair.filter_map(|byte| ALPHABET.get(usize::from(byte % 20)).map(|letter| char::from(*letter)));
    let code: String = letters.take(USER_CODE_LETTERS).collect();
    if code.len() == USER_CODE_LETTERS {
        Ok(code)
    } else {
        Err(Fault::new("entropy gives hardly anything but ones"))
    }
}
