//! What an assignment stands on, and when access from it holds.

use std::fmt;

use crate::Timestamp;
use crate::id::{GrantId, RuleId};

/// Who may give and take an assignment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Giver {
    /// An administrator, by CreateAccountAssignment or the organization file.
    Direct,
    /// An assignment rule.
    Rule(RuleId),
    /// A grant.
    Grant(GrantId),
}

impl fmt::Display for Giver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Direct => f.write_str("direct"),
            Self::Rule(id) => id.fmt(f),
            Self::Grant(id) => id.fmt(f),
        }
    }
}

/// One of the things that an assignment stands on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AssignmentSource {
    /// An administrator gave it.
    Direct,
    /// A rule gives it.
    Rule(RuleId),
    /// A grant gives it for a while.
    Grant(GrantId, Window),
}

impl AssignmentSource {
    /// Who gave it.
    pub fn giver(&self) -> Giver {
        match self {
            Self::Direct => Giver::Direct,
            Self::Rule(id) => Giver::Rule(id.clone()),
            Self::Grant(id, _) => Giver::Grant(id.clone()),
        }
    }

    /// When it holds; none when always.
    pub fn window(&self) -> Option<Window> {
        match self {
            Self::Direct | Self::Rule(_) => None,
            Self::Grant(_, window) => Some(*window),
        }
    }

    /// Whether it holds at that moment.
    pub fn holds_at(&self, now: Timestamp) -> bool {
        self.window().is_none_or(|window| window.holds_at(now))
    }
}

/// A time with a beginning and an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Window {
    /// Its first moment.
    pub from: Timestamp,
    /// The first moment after it.
    pub until: Timestamp,
}

impl Window {
    /// Whether that moment is in it.
    pub fn holds_at(self, now: Timestamp) -> bool {
        self.from <= now && now < self.until
    }
}

/// What one assignment stands on: one source at least, each giver once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sources(Vec<AssignmentSource>);

impl Sources {
    /// The one source.
    pub fn one(source: AssignmentSource) -> Self {
        Self(vec![source])
    }

    /// An administrator's.
    pub fn direct() -> Self {
        Self::one(AssignmentSource::Direct)
    }

    /// These; none when there are none.
    pub fn of(sources: impl IntoIterator<Item = AssignmentSource>) -> Option<Self> {
        let mut sources = sources.into_iter();
        let mut all = Self::one(sources.next()?);
        sources.for_each(|source| all.add(source));
        Some(all)
    }

    /// In the order of their givers.
    pub fn iter(&self) -> impl Iterator<Item = &AssignmentSource> {
        self.0.iter()
    }

    /// What this giver gave.
    pub fn by(&self, giver: &Giver) -> Option<&AssignmentSource> {
        self.0.iter().find(|source| source.giver() == *giver)
    }

    /// Adds a source in place of what its giver gave before.
    pub fn add(&mut self, source: AssignmentSource) {
        self.0.retain(|held| held.giver() != source.giver());
        self.0.push(source);
        self.0.sort();
    }

    /// Without what this giver gave; none when nothing is left to stand on.
    #[must_use]
    pub fn without(&self, giver: &Giver) -> Option<Self> {
        Self::of(self.0.iter().filter(|source| source.giver() != *giver).cloned())
    }

    /// When access from them holds.
    pub fn term(&self) -> Term {
        let windows: Option<Vec<Window>> = self.0.iter().map(AssignmentSource::window).collect();
        windows.map_or(Term::Always, Term::During)
    }
}

/// When access holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// Until somebody takes it away.
    Always,
    /// In each of these times; they may overlap.
    During(Vec<Window>),
}

impl Term {
    /// This or the other.
    pub fn join(&mut self, other: Self) {
        match (&mut *self, other) {
            (Self::Always, _) => {}
            (this, Self::Always) => *this = Self::Always,
            (Self::During(windows), Self::During(others)) => windows.extend(others),
        }
    }

    /// Whether access holds at that moment.
    pub fn holds_at(&self, now: Timestamp) -> bool {
        match self {
            Self::Always => true,
            Self::During(windows) => windows.iter().any(|window| window.holds_at(now)),
        }
    }

    /// Whether access neither holds at that moment nor will later.
    pub fn is_over(&self, now: Timestamp) -> bool {
        match self {
            Self::Always => false,
            Self::During(windows) => windows.iter().all(|window| window.until <= now),
        }
    }

    /// When access that holds at that moment ends by itself; none when it does not. Times that touch or
    /// overlap are one.
    pub fn end(&self, now: Timestamp) -> Option<Timestamp> {
        let Self::During(windows) = self else { return None };
        let mut windows: Vec<&Window> = windows.iter().collect();
        windows.sort();
        let reach = |end, window: &&Window| if window.from <= end { window.until.max(end) } else { end };
        Some(windows.iter().fold(now, reach))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(number: u8, from: i64, until: i64) -> AssignmentSource {
        let id = format!("grant-{number:016x}").parse().unwrap();
        AssignmentSource::Grant(id, Window { from: Timestamp(from), until: Timestamp(until) })
    }

    fn rule(number: u8) -> AssignmentSource {
        AssignmentSource::Rule(format!("rule-{number:016x}").parse().unwrap())
    }

    #[test]
    fn each_giver_gives_once_and_nothing_is_left_without_the_last() {
        let mut sources = Sources::direct();
        sources.add(grant(1, 1, 2));
        sources.add(grant(1, 1, 3));
        assert_eq!(sources.iter().cloned().collect::<Vec<_>>(), [AssignmentSource::Direct, grant(1, 1, 3)]);
        let left = sources.without(&Giver::Direct).unwrap();
        assert_eq!(left, Sources::one(grant(1, 1, 3)));
        assert_eq!(left.without(&rule(1).giver()), Some(left.clone()));
        assert_eq!(left.without(&grant(1, 0, 0).giver()), None);
    }

    #[test]
    fn a_window_begins_with_its_first_moment_and_ends_before_its_last() {
        let term = Sources::one(grant(1, 10, 20)).term();
        let holds: Vec<bool> = [9, 10, 19, 20].map(|now| term.holds_at(Timestamp(now))).into();
        assert_eq!(holds, [false, true, true, false]);
        let over: Vec<bool> = [9, 19, 20].map(|now| term.is_over(Timestamp(now))).into();
        assert_eq!(over, [false, false, true]);
    }

    #[test]
    fn what_does_not_end_by_itself_outlasts_every_grant() {
        let mut sources = Sources::one(grant(1, 10, 20));
        sources.add(rule(1));
        assert!(sources.term().holds_at(Timestamp(99)) && sources.term().end(Timestamp(15)).is_none());
        let mut term = Sources::one(grant(1, 10, 20)).term();
        term.join(Sources::direct().term());
        assert_eq!(term, Term::Always);
    }

    #[test]
    fn overlapping_grants_end_with_the_last_of_them() {
        let sources = Sources::of([grant(1, 20, 30), grant(2, 10, 20), grant(3, 40, 50)]).unwrap();
        let term = sources.term();
        assert_eq!(term.end(Timestamp(15)), Some(Timestamp(30)));
        assert!(!term.holds_at(Timestamp(30)) && !term.is_over(Timestamp(30)));
        assert!(term.holds_at(Timestamp(40)) && term.is_over(Timestamp(50)));
    }
}
