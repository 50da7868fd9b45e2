//! Handshakes: what one account proposes to another, until it is answered, withdrawn or too old.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::id::{AccountId, HandshakeId, TransferId};
use crate::{Tag, Timestamp, limits};

/// What is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandshakeAction {
    /// To join the organization.
    Invite,
    /// All features for an organization that has only billing; the management account accepts it last.
    EnableAllFeatures,
    /// The same, to each account that was invited: a child of [`HandshakeAction::EnableAllFeatures`].
    ApproveAllFeatures,
    /// To take over the bills of another organization.
    TransferResponsibility,
}

/// Where a handshake is in its life. That it is too old is not stored: see [`Handshake::state`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandshakeState {
    /// Waits for an answer.
    Requested,
    /// All others have answered: the sender can complete it.
    Open,
    /// Withdrawn by its sender.
    Canceled,
    /// Accepted.
    Accepted,
    /// Declined.
    Declined,
    /// Nobody answered in time.
    Expired,
}

/// Whom a handshake is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandshakeParty {
    /// An account.
    Account(AccountId),
    /// The account with this e-mail address.
    Email(String),
    /// The organization itself.
    Organization,
}

/// What stands for the organization among parties; no e-mail address and no account id.
const ORGANIZATION: &str = "organization";

impl fmt::Display for HandshakeParty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Account(id) => id.fmt(f),
            Self::Email(email) => f.write_str(email),
            Self::Organization => f.write_str(ORGANIZATION),
        }
    }
}

impl FromStr for HandshakeParty {
    type Err = Infallible;
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text.parse() {
            Ok(id) => Self::Account(id),
            Err(_) if text == ORGANIZATION => Self::Organization,
            Err(_) => Self::Email(text.to_owned()),
        })
    }
}

/// A handshake that the organization sent.
///
/// Key: `id`. Index: `handshake_by_party` `party`, not unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handshake {
    /// Its id.
    pub id: HandshakeId,
    /// What is proposed.
    pub action: HandshakeAction,
    /// The state that was last written; ask [`Handshake::state`].
    pub written: HandshakeState,
    /// Whom it is for.
    pub party: HandshakeParty,
    /// When it was sent.
    pub requested: Timestamp,
    /// Until when it can be answered.
    pub expires: Timestamp,
    /// When it was answered or withdrawn.
    pub ended: Option<Timestamp>,
    /// The handshake that this one is a part of.
    pub parent: Option<HandshakeId>,
    /// The transfer that it proposes.
    pub transfer: Option<TransferId>,
    /// What the sender says.
    pub notes: String,
    /// What an invited account will be tagged with.
    pub tags: Vec<Tag>,
}

impl Handshake {
    /// Where it is in its life.
    pub fn state(&self, now: Timestamp) -> HandshakeState {
        match self.written {
            HandshakeState::Requested | HandshakeState::Open if self.expires <= now => {
                HandshakeState::Expired
            }
            state => state,
        }
    }

    /// Whether it still waits for somebody.
    pub fn is_pending(&self, now: Timestamp) -> bool {
        matches!(self.state(now), HandshakeState::Requested | HandshakeState::Open)
    }

    /// Whether it ended so long ago that nobody sees it any more.
    pub fn is_forgotten(&self, now: Timestamp) -> bool {
        let ended = self.ended.unwrap_or(self.expires);
        ended.plus(limits::HANDSHAKE_MEMORY) <= now
    }
}

/// The proposal that another organization's bills be taken over.
///
/// Key: `id`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResponsibilityTransfer {
    /// Its id.
    pub id: TransferId,
    /// Its name.
    pub name: String,
    /// Whose bills.
    pub source: HandshakeParty,
    /// From when.
    pub start: Timestamp,
    /// The handshake that proposes it.
    pub handshake: HandshakeId,
    /// The state that was last written.
    pub written: HandshakeState,
    /// Until when it can be accepted.
    pub expires: Timestamp,
    /// Its tags.
    pub tags: Vec<Tag>,
}

impl ResponsibilityTransfer {
    /// Where it is in its life.
    pub fn state(&self, now: Timestamp) -> HandshakeState {
        match self.written {
            HandshakeState::Requested if self.expires <= now => HandshakeState::Expired,
            state => state,
        }
    }

    /// Whether its offer ended so long ago that nobody sees it any more. When it was answered is not kept, so
    /// it stays for as long as it could have been.
    pub fn is_forgotten(&self, now: Timestamp) -> bool {
        self.written != HandshakeState::Accepted && self.expires.plus(limits::HANDSHAKE_MEMORY) <= now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handshake_expires_and_is_forgotten_without_anybody_writing() {
        let handshake = Handshake {
            id: "h-12345678".parse().unwrap(),
            action: HandshakeAction::Invite,
            written: HandshakeState::Requested,
            party: HandshakeParty::Email("ann@technova.example".into()),
            requested: Timestamp(0),
            expires: Timestamp(10),
            ended: None,
            parent: None,
            transfer: None,
            notes: String::new(),
            tags: Vec::new(),
        };
        assert!(handshake.is_pending(Timestamp(9)));
        assert_eq!(handshake.state(Timestamp(10)), HandshakeState::Expired);
        let later = Timestamp(10).plus(limits::HANDSHAKE_MEMORY);
        assert!(handshake.is_forgotten(later) && !handshake.is_forgotten(Timestamp(later.0 - 1)));
        let accepted =
            Handshake { written: HandshakeState::Accepted, ended: Some(Timestamp(5)), ..handshake };
        assert_eq!(accepted.state(Timestamp(99)), HandshakeState::Accepted);
    }
}
