//! How often one address may call what anybody may call.
//!
//! Each such call leaves a row or an audit event, so without a bound whoever reaches the server could fill
//! the store. Calls are counted in windows of [`limits::ANONYMOUS_WINDOW`] that begin at whole multiples of
//! it, so that every server is in the same one.
//!
//! Counting must not cost what it guards, and must survive a restart. So calls are counted in this process's
//! memory, and the store learns of them in lots of [`limits::ANONYMOUS_LOT`]:
//!
//! * the first call of an address in a window reads what the store has of it: what other servers counted, and
//!   this one before it was started again;
//! * each full lot is added to the address's one row, whose sum the process then goes on from;
//! * beyond the limit nothing is read or written: calls are refused from memory.
//!
//! An address that calls now and then costs no row, a flood a handful of writes to one row each window, and
//! then nothing. What a restart forgets, and what each further server lets through, is less than one lot.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use fault::Result;
use model::{SignInThrottle, Timestamp, limits};
use store::Tx;

use crate::throttle::counted_address;

/// What stands before the subjects of the rows here, in the table that they share with wrong guesses.
const PREFIX: &str = "calls/";

/// The calls that this process has counted in the present window.
#[derive(Debug, Default)]
pub struct Calls(Mutex<Window>);

/// One address calling one kind of thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    what: &'static str,
    key: String,
    most: u32,
}

/// What to do with a call that was just counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Let it through.
    Admit,
    /// Ask the store ([`merge`]), tell [`Calls::learn`] what it said, and do what that returns.
    Merge(Lot),
    /// Refuse it.
    Refuse {
        /// When the window ends.
        until: Timestamp,
        /// Whether it is this process's first refusal of the subject in this window: the one to record.
        first: bool,
    },
}

/// Calls on their way into the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lot {
    since: Timestamp,
    calls: u32,
}

#[derive(Debug, Default)]
struct Window {
    since: Timestamp,
    counted: HashMap<String, Counted>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Counted {
    /// What the store had when it was last asked, with what this process has added since.
    shared: u32,
    /// Calls that the store does not know of yet.
    own: u32,
    /// Whether a refusal is on the record.
    recorded: bool,
}

impl Subject {
    /// An address (an IPv6 network of 64 bits counts as one) calling `what`, at most `most` times a window.
    pub fn new(what: &'static str, address: &str, most: u32) -> Self {
        Self { what, key: format!("{PREFIX}{what}/{}", counted_address(address)), most }
    }
}

impl Calls {
    /// Counts one call.
    pub fn count(&self, now: Timestamp, subject: &Subject) -> Step {
        let mut window = self.window(now);
        let since = window.since;
        let is_new = !window.counted.contains_key(&subject.key);
        if is_new && window.counted.len() >= limits::ANONYMOUS_ADDRESSES_MAX {
            return window.count_newcomer(subject);
        }
        let counted = window.counted.entry(subject.key.clone()).or_default();
        counted.own = counted.own.saturating_add(1);
        if is_new {
            return Step::Merge(Lot { since, calls: 0 });
        }
        if counted.is_over(subject.most) {
            return counted.refuse(since);
        }
        if counted.own < limits::ANONYMOUS_LOT {
            return Step::Admit;
        }
        // Counted as shared at once, so that calls at the same time do not go unseen.
        let calls = std::mem::take(&mut counted.own);
        counted.shared = counted.shared.saturating_add(calls);
        Step::Merge(Lot { since, calls })
    }

    /// Goes on from what the store had after a lot went in.
    pub fn learn(&self, now: Timestamp, subject: &Subject, lot: Lot, shared: u32) -> Step {
        let mut window = self.window(now);
        let since = window.since;
        match window.counted.get_mut(&subject.key) {
            Some(counted) if since == lot.since => {
                counted.shared = counted.shared.max(shared);
                // The call that brought the lot was counted in it; a first call is still to be judged.
                let judged = lot.calls == 0 && counted.is_over(subject.most);
                if judged { counted.refuse(since) } else { Step::Admit }
            }
            _ => Step::Admit,
        }
    }

    /// The present window. A new one begins with nothing counted.
    fn window(&self, now: Timestamp) -> MutexGuard<'_, Window> {
        let mut window = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let since = window_of(now);
        // A clock that is set back does not open the window anew.
        if since > window.since {
            *window = Window { since, counted: HashMap::new() };
        }
        window
    }
}

impl Window {
    /// A call from more addresses than anybody honest has in one window. They share one count: forgetting
    /// others instead would let all of them through. Each kind of call has its own, so that a flood of one
    /// does not end the others.
    fn count_newcomer(&mut self, Subject { what, most, .. }: &Subject) -> Step {
        let counted = self.counted.entry(format!("{PREFIX}newcomers/{what}")).or_default();
        counted.own = counted.own.saturating_add(1);
        if counted.is_over(*most) { counted.refuse(self.since) } else { Step::Admit }
    }
}

impl Counted {
    fn is_over(&self, most: u32) -> bool {
        self.shared.saturating_add(self.own) > most
    }

    fn refuse(&mut self, since: Timestamp) -> Step {
        let first = !std::mem::replace(&mut self.recorded, true);
        Step::Refuse { until: window_end(since), first }
    }
}

/// Adds a lot to the subject's row and returns what all servers have counted in its window. A lot of no calls
/// only asks.
pub async fn merge(tx: &mut Tx, subject: &Subject, lot: Lot) -> Result<u32> {
    let found = tx.get::<SignInThrottle>(&subject.key).await?;
    let before = found.filter(|row| row.since == lot.since).map_or(0, |row| row.failures);
    let counted = before.saturating_add(lot.calls);
    if lot.calls > 0 {
        let locked_until = if counted < subject.most { lot.since } else { window_end(lot.since) };
        let row = SignInThrottle {
            subject: subject.key.clone(),
            failures: counted,
            since: lot.since,
            locked_until,
        };
        tx.put(&row).await?;
    }
    Ok(counted)
}

/// Whether a row is one of these, and its window has ended.
pub(crate) fn is_over(now: Timestamp, row: &SignInThrottle) -> bool {
    row.subject.starts_with(PREFIX) && now >= window_end(row.since)
}

fn window_end(since: Timestamp) -> Timestamp {
    since.plus(limits::ANONYMOUS_WINDOW)
}

fn window_of(now: Timestamp) -> Timestamp {
    Timestamp(now.0 - now.0.rem_euclid(limits::ANONYMOUS_WINDOW.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{House, run};
    use model::Clock as _;

    const MOST: u32 = limits::ANONYMOUS_CALLS_MAX;

    /// One server's counting, asked `times` times; how many calls were let through.
    async fn calls(house: &House, calls: &Calls, subject: &Subject, times: u32) -> u32 {
        let now = house.clock.now();
        let mut admitted = 0;
        for _ in 0..times {
            let step = match calls.count(now, subject) {
                Step::Merge(lot) => {
                    let shared = run!(house, |tx| merge(&mut tx, subject, lot)).unwrap();
                    calls.learn(now, subject, lot, shared)
                }
                step => step,
            };
            admitted += u32::from(step == Step::Admit);
        }
        admitted
    }

    fn subject(address: &str) -> Subject {
        Subject::new("RegisterClient", address, MOST)
    }

    async fn rows(house: &House) -> Vec<SignInThrottle> {
        let found = house.store.begin().scan::<SignInThrottle>((), store::Page::first(9)).await.unwrap();
        found.items.iter().map(|row| SignInThrottle::clone(row)).collect()
    }

    #[tokio::test]
    async fn an_address_gets_its_calls_in_each_window_and_no_more() {
        let (house, server) = (House::new().await, Calls::default());
        let home = subject("192.0.2.1");
        assert_eq!(calls(&house, &server, &home, MOST + 50).await, MOST);
        assert_eq!(calls(&house, &server, &subject("192.0.2.2"), 50).await, 50);
        house.pass(limits::ANONYMOUS_WINDOW);
        assert_eq!(calls(&house, &server, &home, 50).await, 50);
    }

    #[tokio::test]
    async fn one_ipv6_network_is_one_address_and_operations_are_counted_apart() {
        let (house, server) = (House::new().await, Calls::default());
        calls(&house, &server, &subject("2001:db8::1"), MOST).await;
        assert_eq!(calls(&house, &server, &subject("2001:db8::ffff"), 1).await, 0);
        let other = Subject::new("SignIn", "2001:db8::1", MOST);
        assert_eq!(calls(&house, &server, &other, 1).await, 1);
    }

    #[tokio::test]
    async fn a_restart_does_not_open_a_closed_window() {
        let house = House::new().await;
        let home = subject("192.0.2.1");
        calls(&house, &Calls::default(), &home, MOST).await;
        let house = house.restarted();
        assert_eq!(calls(&house, &Calls::default(), &home, 50).await, 0);
    }

    #[tokio::test]
    async fn a_restart_forgets_less_than_a_lot() {
        let house = House::new().await;
        let home = subject("192.0.2.1");
        calls(&house, &Calls::default(), &home, MOST - 1).await;
        let house = house.restarted();
        assert!(calls(&house, &Calls::default(), &home, MOST).await < 1 + limits::ANONYMOUS_LOT);
    }

    #[tokio::test]
    async fn two_servers_share_the_limit_up_to_a_lot_each() {
        let house = House::new().await;
        let (one, two, home) = (Calls::default(), Calls::default(), subject("192.0.2.1"));
        let mut admitted = 0;
        for _ in 0..MOST {
            admitted += calls(&house, &one, &home, 1).await + calls(&house, &two, &home, 1).await;
        }
        assert!((MOST..MOST + 2 * limits::ANONYMOUS_LOT).contains(&admitted), "{admitted}");
    }

    #[tokio::test]
    async fn a_flood_costs_one_row_and_few_calls_cost_none() {
        let (house, server) = (House::new().await, Calls::default());
        calls(&house, &server, &subject("192.0.2.1"), limits::ANONYMOUS_LOT - 1).await;
        assert!(rows(&house).await.is_empty());
        calls(&house, &server, &subject("192.0.2.2"), 10 * MOST).await;
        let rows = rows(&house).await;
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].subject.as_str(), rows[0].failures), ("calls/RegisterClient/192.0.2.2", MOST));
        assert!(!is_over(house.clock.now(), &rows[0]));
        assert!(is_over(house.clock.now().plus(limits::ANONYMOUS_WINDOW), &rows[0]));
    }

    #[tokio::test]
    async fn only_the_first_refusal_of_a_window_is_for_the_record() {
        let (house, server) = (House::new().await, Calls::default());
        let home = subject("192.0.2.1");
        calls(&house, &server, &home, MOST).await;
        let refused = |step| matches!(step, Step::Refuse { first, .. } if first);
        assert!(refused(server.count(house.clock.now(), &home)));
        assert!(!refused(server.count(house.clock.now(), &home)));
    }

    #[test]
    fn more_addresses_than_there_is_room_for_share_one_count() {
        let (server, now) = (Calls::default(), Timestamp::from_secs(1_767_225_600));
        for n in 0..limits::ANONYMOUS_ADDRESSES_MAX {
            server.count(now, &subject(&n.to_string()));
        }
        let admitted = (0..2 * MOST).filter(|n| {
            let late = subject(&format!("late-{n}"));
            !matches!(server.count(now, &late), Step::Refuse { .. })
        });
        assert_eq!(admitted.count(), MOST as usize);
    }
}
