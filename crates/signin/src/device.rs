//! The device authorization grant, RFC 8628, whose steps (section 1, figure 1) the functions name:
//!
//! - A, B: the client asks, and gets a device code and a user code ([`start`]);
//! - C: the client shows the user code (not ours);
//! - D: the user signs in, looks at the request ([`describe`]) and answers it ([`answer`]);
//! - E, F: the client polls until it gets tokens (`poll`, behind [`crate::token::create`]).

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

/// Steps E and F (sections 3.4 and 3.5): the client polls. An answered code is used up by the poll that
/// learns of it.
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

/// Half the interval is close enough: a request that took longer than the one after it is nobody's
/// impatience.
fn is_too_soon(now: Timestamp, grant: &DeviceGrant) -> bool {
    let closest = Duration(limits::DEVICE_POLL_INTERVAL.0 / 2);
    grant.polls >= POLLS_AT_ONCE && grant.polled.is_some_and(|polled| now < polled.plus(closest))
}

/// The unanswered request behind a user code. Wrong codes are counted against the user and the address
/// (section 5.1).
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::Registered;
    use crate::fixture::{HOME, House, refused, run};

    async fn describe_code(house: &House, live: &Live, typed: &str) -> Result<Asking, BadUserCode> {
        refused(run!(house, |tx| describe(&mut tx, &house.request(), live, typed)))
    }

    use std::result::Result;

    async fn begun(house: &House) -> (Registered, Started) {
        let client = house.register(&["sso:account:access"], &[]);
        let started = house.start_device(&client).await.unwrap();
        (client, started)
    }

    #[tokio::test]
    async fn an_allowed_code_gives_tokens_once() {
        let house = House::new().await;
        let (client, started) = begun(&house).await;
        let live = house.live().await;
        let poll = async || house.poll(&client, &started.device_code).await;
        assert_eq!((started.expires_in_secs, started.interval_secs), (600, 1));
        assert_eq!(poll().await, Err(Refusal::AuthorizationPending));
        house.answer_device(&live, &started.user_code, true).await.unwrap();
        let tokens = poll().await.unwrap();
        assert_eq!(tokens.live.session, live.session);
        assert!(tokens.refresh_token.is_some());
        assert_eq!(poll().await, Err(Refusal::BAD_DEVICE_CODE), "row 37: a device code dies on first use");
    }

    #[tokio::test]
    async fn a_denied_code_says_so_once_and_is_gone() {
        let house = House::new().await;
        let (client, started) = begun(&house).await;
        house.answer_device(&house.live().await, &started.user_code, false).await.unwrap();
        assert_eq!(house.poll(&client, &started.device_code).await, Err(Refusal::AccessDenied));
        assert_eq!(house.poll(&client, &started.device_code).await, Err(Refusal::BAD_DEVICE_CODE));
    }

    #[tokio::test]
    async fn slow_down_is_for_the_impatient_and_never_for_the_second_poll() {
        let house = House::new().await;
        let (client, started) = begun(&house).await;
        let poll = async || house.poll(&client, &started.device_code).await.unwrap_err();
        assert_eq!(poll().await, Refusal::AuthorizationPending);
        assert_eq!(poll().await, Refusal::AuthorizationPending, "the AWS CLI polls twice at once");
        assert_eq!(poll().await, Refusal::SlowDown);
        for _ in 0..5 {
            house.pass(limits::DEVICE_POLL_INTERVAL);
            assert_eq!(poll().await, Refusal::AuthorizationPending);
        }
        house.pass(Duration(600));
        assert_eq!(poll().await, Refusal::AuthorizationPending, "a poll may overtake the one before");
        house.answer_device(&house.live().await, &started.user_code, true).await.unwrap();
        assert!(
            house.poll(&client, &started.device_code).await.is_ok(),
            "patience is not asked of the allowed"
        );
    }

    #[tokio::test]
    async fn codes_expire() {
        let house = House::new().await;
        let (client, started) = begun(&house).await;
        let live = house.live().await;
        house.pass(Duration(limits::DEVICE_CODE_LIFE.0 - 1));
        assert!(describe_code(&house, &live, &started.user_code).await.is_ok());
        house.pass(Duration(1));
        assert_eq!(describe_code(&house, &live, &started.user_code).await, Err(BadUserCode::Unknown));
        assert_eq!(house.poll(&client, &started.device_code).await, Err(Refusal::ExpiredToken));
    }

    #[tokio::test]
    async fn user_codes_are_read_however_they_are_typed() {
        let house = House::new().await;
        let (_, started) = begun(&house).await;
        let (live, code) = (house.live().await, started.user_code);
        assert!(code.len() == 9 && code.as_bytes()[4] == b'-', "{code}");
        let bare = code.replace('-', "");
        for typed in [&code, &bare, &code.to_lowercase(), &format!(" {} ", code.replace('-', " "))] {
            assert!(describe_code(&house, &live, typed).await.is_ok(), "{typed}");
        }
        for typed in ["", "ABCD-EFGH", &bare[1..], &format!("{bare}B"), "ÄÖÜ", &"B".repeat(100_000)] {
            assert_eq!(describe_code(&house, &live, typed).await, Err(BadUserCode::Unknown), "{typed}");
        }
    }

    #[tokio::test]
    async fn row_45_the_page_shows_who_asks_and_a_code_is_bound_short_and_used_once() {
        let mut house = House::new().await;
        let (client, started) = begun(&house).await;
        let live = house.live().await;
        let asking = describe_code(&house, &live, &started.user_code).await.unwrap();
        assert_eq!((asking.client_name.as_str(), asking.address.as_str()), ("botocore-client-x", HOME));
        assert_eq!(asking.scopes, ["sso:account:access"]);
        assert_eq!(asking.expires, house.request().now.plus(Duration::from_mins(10)));
        // Bound to the client that asked.
        house.pass(Duration(1));
        let other = house.register(&["sso:account:access"], &[]);
        assert_eq!(house.poll(&other, &started.device_code).await, Err(Refusal::BAD_DEVICE_CODE));
        // Answered once, by one session.
        house.answer_device(&live, &started.user_code, true).await.unwrap();
        for allow in [true, false] {
            let again = house.answer_device(&house.live().await, &started.user_code, allow).await;
            assert_eq!(again, Err(BadUserCode::Unknown));
        }
        let tokens = house.poll(&client, &started.device_code).await.unwrap();
        assert_eq!(tokens.live.session, live.session);
        // And an administrator can switch all of it off.
        let (client, started) = begun(&house).await;
        house.change_settings(|settings| settings.device_authorization_off = true).await;
        assert_eq!(house.start_device(&client).await.err(), Some(Refusal::UnauthorizedClient));
        assert_eq!(house.answer_device(&live, &started.user_code, true).await, Err(BadUserCode::Off));
    }

    #[tokio::test]
    async fn an_answer_is_worth_as_much_as_the_session_that_gave_it() {
        let house = House::new().await;
        let (client, started) = begun(&house).await;
        let live = house.live().await;
        house.answer_device(&live, &started.user_code, true).await.unwrap();
        run!(house, |tx| crate::session::sign_out(&mut tx, &live)).unwrap();
        assert_eq!(house.poll(&client, &started.device_code).await, Err(Refusal::AccessDenied));
        assert_eq!(house.poll(&client, &started.device_code).await, Err(Refusal::BAD_DEVICE_CODE));
    }

    #[tokio::test]
    async fn row_52_guessing_user_codes_ends_across_sessions_and_restarts() {
        let mut house = House::new().await;
        let (_, started) = begun(&house).await;
        for _ in 0..limits::USER_CODE_FAILURES_MAX {
            let live = house.live().await;
            assert_eq!(describe_code(&house, &live, "BCDF-GHJK").await, Err(BadUserCode::Unknown));
            house = house.restarted();
        }
        let live = house.live().await;
        let locked = describe_code(&house, &live, &started.user_code).await;
        assert!(matches!(locked, Err(BadUserCode::Locked { .. })), "{locked:?}");
        house.pass(limits::ADDRESS_WINDOW);
        assert_eq!(
            describe_code(&house, &live, &started.user_code).await,
            Err(BadUserCode::Unknown),
            "expired by now"
        );
    }

    #[test]
    fn user_codes_are_eight_letters_of_the_alphabet_and_none_is_likelier() {
        struct Count(std::sync::atomic::AtomicU8);
        impl Entropy for Count {
            fn fill(&self, buffer: &mut [u8]) {
                buffer.fill_with(|| self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
            }
        }
        let entropy = testkit::TestEntropy::default();
        let letters: String = (0..100).map(|_| draw_user_code(&entropy).unwrap()).collect();
        assert_eq!(letters.len(), 800);
        assert!(letters.bytes().all(|letter| ALPHABET.contains(&letter)));
        assert!(ALPHABET.iter().all(|letter| letters.contains(char::from(*letter))));
        // The last 16 of the 256 bytes are passed over: 236 to 239, then 0 to 3.
        assert_eq!(draw_user_code(&Count(236.into())).unwrap(), "VWXZBCDF");
        assert!(draw_user_code(&Count(200.into())).unwrap().starts_with('B'));
    }

    #[test]
    fn entropy_that_gives_ones_only_is_a_fault_and_no_hang() {
        struct Ones;
        impl Entropy for Ones {
            fn fill(&self, buffer: &mut [u8]) {
                buffer.fill(0xff);
            }
        }
        assert!(draw_user_code(&Ones).is_err());
    }
}
