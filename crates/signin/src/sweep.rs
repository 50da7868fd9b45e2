//! Housekeeping: rows whose time is over are removed, a page of one table at a time.
//!
//! Nothing relies on it: what has expired is refused whether or not it has been removed.

use fault::Result;
use model::{
    AccessReport, AuthorizationCode, ClientToken, CreateAccountRequest, DeviceGrant, Duration, Handshake,
    PasswordLink, PortalSession, ProvisionRequest, ResponsibilityTransfer, RoleDeletion, SignInThrottle,
    Timestamp, Token, limits,
};
use store::{Cursor, Page, Prefix, Stored, Tx};

use crate::{calls, ended, throttle};

/// How far a round through the tables has come. Kept by the worker between two calls; begins at the start
/// again after a restart, which costs nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Round {
    table: Table,
    after: Option<Cursor>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Table {
    #[default]
    Tokens,
    Sessions,
    DeviceGrants,
    AuthorizationCodes,
    PasswordLinks,
    Throttles,
    Handshakes,
    Transfers,
    FailedAccounts,
    RoleDeletions,
    AccessReports,
    ClientTokens,
    ProvisionRequests,
    EndedInstances,
}

impl Round {
    /// Whether a round has just ended: time to rest.
    pub fn is_complete(&self) -> bool {
        *self == Self::default()
    }
}

/// What one call did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swept {
    /// Where to go on.
    pub next: Round,
    /// Rows removed.
    pub removed: usize,
}

/// A client that polls late still learns that its code expired, rather than that there is none.
const GRANT_AFTERLIFE: Duration = limits::DEVICE_CODE_LIFE;
/// Role credentials outlive the session they were issued under, and look at it.
const SESSION_AFTERLIFE: Duration = limits::ROLE_SESSION_MAX;

/// Removes what has expired on the next page, at most [`limits::SWEEP_PAGE_MAX`] rows.
pub async fn sweep(tx: &mut Tx, now: Timestamp, round: Round) -> Result<Swept> {
    let Round { table, after } = round;
    let over = |expires: Timestamp, afterlife: Duration| now >= expires.plus(afterlife);
    let at_once = Duration(0);
    let (then, (next, removed)) = match table {
        Table::Tokens => (Table::Sessions, page::<Token>(tx, after, |row| over(row.expires, at_once)).await?),
        Table::Sessions => {
            let is_over = |row: &PortalSession| over(row.expires, SESSION_AFTERLIFE);
            (Table::DeviceGrants, page::<PortalSession>(tx, after, is_over).await?)
        }
        Table::DeviceGrants => {
            let is_over = |row: &DeviceGrant| over(row.expires, GRANT_AFTERLIFE);
            (Table::AuthorizationCodes, page::<DeviceGrant>(tx, after, is_over).await?)
        }
        Table::AuthorizationCodes => {
            let is_over = |row: &AuthorizationCode| over(row.expires, at_once);
            (Table::PasswordLinks, page::<AuthorizationCode>(tx, after, is_over).await?)
        }
        Table::PasswordLinks => {
            (Table::Throttles, page::<PasswordLink>(tx, after, |row| over(row.expires, at_once)).await?)
        }
        Table::Throttles => {
            let is_over = |row: &SignInThrottle| throttle::is_forgotten(now, row) || calls::is_over(now, row);
            (Table::Handshakes, page::<SignInThrottle>(tx, after, is_over).await?)
        }
        Table::Handshakes => {
            // A part that was declined speaks against the whole until that is too old.
            let is_over = |row: &Handshake| row.is_forgotten(now) && over(row.expires, at_once);
            (Table::Transfers, page::<Handshake>(tx, after, is_over).await?)
        }
        Table::Transfers => {
            let is_over = |row: &ResponsibilityTransfer| row.is_forgotten(now);
            (Table::FailedAccounts, page::<ResponsibilityTransfer>(tx, after, is_over).await?)
        }
        Table::FailedAccounts => {
            let is_over =
                |row: &CreateAccountRequest| row.failure.is_some() && over(row.completed, limits::JOB_MEMORY);
            (Table::RoleDeletions, page::<CreateAccountRequest>(tx, after, is_over).await?)
        }
        Table::RoleDeletions => {
            let is_over = |row: &RoleDeletion| over(row.done, limits::JOB_MEMORY);
            (Table::AccessReports, page::<RoleDeletion>(tx, after, is_over).await?)
        }
        Table::AccessReports => {
            let is_over = |row: &AccessReport| over(row.completed, limits::JOB_MEMORY);
            (Table::ClientTokens, page::<AccessReport>(tx, after, is_over).await?)
        }
        Table::ClientTokens => {
            let is_over = |row: &ClientToken| over(row.expires, at_once);
            (Table::ProvisionRequests, page::<ClientToken>(tx, after, is_over).await?)
        }
        Table::ProvisionRequests => {
            let memory = |row: &ProvisionRequest| match row.part_of {
                Some(_) => limits::PROVISION_PART_MEMORY,
                None => limits::PROVISION_MEMORY,
            };
            let is_over = |row: &ProvisionRequest| row.settled.is_some_and(|time| over(time, memory(row)));
            (Table::EndedInstances, page::<ProvisionRequest>(tx, after, is_over).await?)
        }
        Table::EndedInstances => match ended::clear(tx).await? {
            Some(removed) => (Table::EndedInstances, (None, removed)),
            None => (Table::Tokens, (None, 0)),
        },
    };
    let table = if next.is_some() { table } else { then };
    Ok(Swept { next: Round { table, after: next }, removed })
}

/// Removes the rows of one page that are over; says where the next page begins and how many were removed.
async fn page<T: Stored>(
    tx: &mut Tx,
    after: Option<Cursor>,
    is_over: impl Fn(&T) -> bool,
) -> Result<(Option<Cursor>, usize)>
where
    (): Prefix<T::Key>,
{
    let listing = tx.scan::<T>((), Page::first(limits::SWEEP_PAGE_MAX).after(after)).await?;
    let mut removed = 0;
    for row in listing.items.iter().filter(|row| is_over(row)) {
        removed += usize::from(tx.delete::<T>(&row.key()).await?);
    }
    Ok((listing.next, removed))
}

#[cfg(test)]
mod tests {
    use model::{
        Clock as _, HandshakeAction, HandshakeParty, HandshakeState, ProvisionKind, ProvisionStatus,
    };

    use super::*;
    use crate::fixture::{House, PASSWORD, run};
    use crate::link;

    /// A whole round: pages looked at and rows removed.
    async fn round(house: &House) -> (usize, usize) {
        let (mut round, mut pages, mut removed) = (Round::default(), 0, 0);
        loop {
            let swept = run!(house, |tx| sweep(&mut tx, house.clock.now(), round.clone())).unwrap();
            (round, pages, removed) = (swept.next, pages + 1, removed + swept.removed);
            if round.is_complete() {
                return (pages, removed);
            }
        }
    }

    #[tokio::test]
    async fn what_is_over_goes_and_nothing_else() {
        let house = House::new().await;
        let (client, device) = (house.client(), house.register(&["sso:account:access"], &[]));
        let live = house.live().await;
        house.tokens(&client, &live).await;
        house.code(&client, &live).await;
        house.start_device(&device).await.unwrap();
        run!(house, |tx| link::create(&mut tx, &house.request(), &live.user)).unwrap();
        house.sign_in("alice", "wrong").await.unwrap_err();
        assert_eq!(round(&house).await, (14, 0));
        house.pass(limits::DEVICE_CODE_LIFE);
        assert_eq!(
            round(&house).await.1,
            1,
            "the code; a late poll still hears that its device code expired"
        );
        house.pass(limits::DEVICE_CODE_LIFE);
        assert_eq!(round(&house).await.1, 1, "the device grant");
        house.pass(limits::PORTAL_SESSION_DEFAULT);
        assert_eq!(
            round(&house).await.1,
            3,
            "cookie, access and refresh token; role credentials need the session"
        );
        house.pass(limits::ROLE_SESSION_MAX);
        assert_eq!(round(&house).await.1, 1, "the session");
        house.pass(limits::THROTTLE_MEMORY);
        assert_eq!(round(&house).await.1, 2, "the counters of user name and address");
        house.pass(limits::PASSWORD_LINK_DEFAULT);
        assert_eq!(round(&house).await.1, 1, "the link");
        house.sign_in("alice", PASSWORD).await.unwrap();
    }

    #[tokio::test]
    async fn counts_of_calls_go_when_their_window_has_ended() {
        let house = House::new().await;
        let (subject, now) = (calls::Subject::new("SignIn", "192.0.2.1", 600), house.clock.now());
        let counted = calls::Calls::default();
        for _ in 0..limits::ANONYMOUS_LOT {
            if let calls::Step::Merge(lot) = counted.count(now, &subject) {
                run!(house, |tx| calls::merge(&mut tx, &subject, lot)).unwrap();
            }
        }
        assert_eq!(round(&house).await.1, 0);
        house.pass(limits::ANONYMOUS_WINDOW);
        assert_eq!(round(&house).await.1, 1);
    }

    #[tokio::test]
    async fn the_token_of_a_clients_request_is_forgotten_in_time() {
        let house = House::new().await;
        let token = ClientToken {
            account: house.instance.owner.clone(),
            operation: "CreateApplication".to_owned(),
            token: "token".to_owned(),
            parameters: String::new(),
            answer: String::new(),
            expires: house.clock.now().plus(limits::CLIENT_TOKEN_LIFE),
        };
        run!(house, |tx| async { tx.put(&token).await }).unwrap();
        assert_eq!(round(&house).await.1, 0);
        house.pass(limits::CLIENT_TOKEN_LIFE);
        assert_eq!(round(&house).await.1, 1);
    }

    #[tokio::test]
    async fn what_ended_long_ago_in_accounts_and_organizations_goes_too() {
        let house = House::new().await;
        let (now, account) = (house.clock.now(), house.instance.owner.clone());
        let handshake = Handshake {
            id: "h-12345678".parse().unwrap(),
            action: HandshakeAction::ApproveAllFeatures,
            written: HandshakeState::Declined,
            party: HandshakeParty::Account(account.clone()),
            requested: now,
            expires: now.plus(limits::ALL_FEATURES_LIFE),
            ended: Some(now),
            parent: None,
            transfer: None,
            notes: String::new(),
            tags: Vec::new(),
        };
        let transfer = ResponsibilityTransfer {
            id: "rt-12345678".parse().unwrap(),
            name: String::new(),
            source: HandshakeParty::Organization,
            start: now,
            handshake: handshake.id.clone(),
            written: HandshakeState::Canceled,
            expires: now.plus(limits::INVITATION_LIFE),
            tags: Vec::new(),
        };
        let failed = CreateAccountRequest {
            id: "car-12345678".to_owned(),
            account_name: String::new(),
            account_id: None,
            failure: Some("EMAIL_ALREADY_EXISTS".to_owned()),
            requested: now,
            completed: now,
        };
        let made = CreateAccountRequest { id: "car-12345679".to_owned(), failure: None, ..failed.clone() };
        let deletion =
            RoleDeletion { account: account.clone(), task: "task".to_owned(), done: now, failure: None };
        let report = AccessReport {
            account,
            id: "job".to_owned(),
            subject: String::new(),
            owner: String::new(),
            entities: Vec::new(),
            with_actions: false,
            created: now,
            completed: now,
            services: Vec::new(),
        };
        run!(house, |tx| async {
            tx.put(&handshake).await?;
            tx.put(&transfer).await?;
            tx.put(&failed).await?;
            tx.put(&made).await?;
            tx.put(&deletion).await?;
            tx.put(&report).await
        })
        .unwrap();
        assert_eq!(round(&house).await.1, 0);
        house.pass(limits::HANDSHAKE_MEMORY);
        assert_eq!(round(&house).await.1, 0, "it still speaks against all features");
        house.pass(limits::INVITATION_LIFE);
        assert_eq!(round(&house).await.1, 1, "the transfer");
        house.pass(Duration(limits::JOB_MEMORY.0 - limits::HANDSHAKE_MEMORY.0 - limits::INVITATION_LIFE.0));
        assert_eq!(round(&house).await.1, 4, "handshake, failed creation, deletion and report");
        let mut tx = house.store.begin();
        assert!(tx.exists::<CreateAccountRequest>(&made.id).await.unwrap());
    }

    #[tokio::test]
    async fn requests_to_provision_are_forgotten_some_time_after_they_ended_and_their_parts_before() {
        let house = House::new().await;
        let request = |id: u8, settled, part_of| ProvisionRequest {
            id: format!("00000000-0000-4000-8000-{id:012}").parse().unwrap(),
            instance: house.instance.id.clone(),
            permission_set: "ps-0123456789abcdef".parse().unwrap(),
            kind: ProvisionKind::ProvisionSet { account: Some(house.instance.owner.clone()) },
            status: if settled { ProvisionStatus::Succeeded } else { ProvisionStatus::InProgress },
            created: house.clock.now(),
            settled: settled.then(|| house.clock.now()),
            part_of,
            away: false,
        };
        let whole = request(1, true, None);
        run!(house, |tx| async {
            tx.put(&whole).await?;
            tx.put(&request(2, false, None)).await?;
            tx.put(&request(3, true, Some(whole.id.clone()))).await
        })
        .unwrap();
        assert_eq!(round(&house).await.1, 0);
        house.pass(limits::PROVISION_PART_MEMORY);
        assert_eq!(round(&house).await.1, 1, "the part");
        house.pass(limits::PROVISION_MEMORY);
        assert_eq!(round(&house).await.1, 1, "the whole; what waits still waits");
    }

    #[tokio::test]
    async fn large_tables_are_swept_a_page_at_a_time() {
        let house = House::new().await;
        for _ in 0..=limits::SWEEP_PAGE_MAX {
            house.live().await;
        }
        house.pass(limits::PORTAL_SESSION_DEFAULT);
        let swept = run!(house, |tx| sweep(&mut tx, house.clock.now(), Round::default())).unwrap();
        assert_eq!(swept.removed, limits::SWEEP_PAGE_MAX);
        let swept = run!(house, |tx| sweep(&mut tx, house.clock.now(), swept.next.clone())).unwrap();
        assert_eq!(swept.removed, 1);
    }
}
