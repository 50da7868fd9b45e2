//! The one type for "our side failed".
//!
//! A *refusal* is the caller's problem and is typed per service. A [`Fault`] is ours: it carries what we were
//! doing and what went wrong underneath, is logged once with its whole chain, and is never shown to a caller.

#![deny(missing_docs)]

use std::error::Error;
use std::fmt;

/// What a function of ours returns when only our side can fail.
pub type Result<T> = std::result::Result<T, Fault>;

/// Something on our side failed: what we were doing, and the chain of causes below it.
pub struct Fault(Box<Inner>);

struct Inner {
    doing: String,
    source: Option<Box<dyn Error + Send + Sync>>,
    overload: bool,
}

impl Fault {
    /// A fault with no cause below it, such as a broken invariant.
    pub fn new(what: impl Into<String>) -> Self {
        Self(Box::new(Inner { doing: what.into(), source: None, overload: false }))
    }

    /// A fault with its cause: `doing` says what we were trying to do.
    pub fn because(doing: impl Into<String>, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(Box::new(Inner { doing: doing.into(), source: Some(source.into()), overload: false }))
    }

    /// We are too busy to do this now; the caller may try again (HTTP 503 rather than 500).
    pub fn overloaded(what: impl Into<String>) -> Self {
        Self(Box::new(Inner { doing: what.into(), source: None, overload: true }))
    }

    /// Whether trying again later may help: this fault, or one below it, came of being too busy.
    pub fn is_overload(&self) -> bool {
        let mut next: Option<&(dyn Error + 'static)> = Some(self);
        while let Some(error) = next {
            if error.downcast_ref::<Self>().is_some_and(|fault| fault.0.overload) {
                return true;
            }
            next = error.source();
        }
        false
    }

    /// The whole chain, outermost first, for the one log line.
    pub fn chain(&self) -> String {
        let mut text = self.0.doing.clone();
        let mut next = self.source();
        while let Some(cause) = next {
            text.push_str(": ");
            text.push_str(&cause.to_string());
            next = cause.source();
        }
        text
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.doing)
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fault({})", self.chain())
    }
}

impl Error for Fault {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}

/// Turns other people's errors, and absences that must not be, into faults.
pub trait Context<T> {
    /// Says what we were doing when this failed.
    fn fault(self, doing: &str) -> Result<T>;

    /// The same, for words that are put together only when they are needed.
    fn fault_with(self, doing: impl FnOnce() -> String) -> Result<T>;
}

impl<T, E: Into<Box<dyn Error + Send + Sync>>> Context<T> for std::result::Result<T, E> {
    fn fault(self, doing: &str) -> Result<T> {
        self.map_err(|error| Fault::because(doing, error))
    }

    fn fault_with(self, doing: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|error| Fault::because(doing(), error))
    }
}

impl<T> Context<T> for Option<T> {
    fn fault(self, doing: &str) -> Result<T> {
        self.ok_or_else(|| Fault::new(doing))
    }

    fn fault_with(self, doing: impl FnOnce() -> String) -> Result<T> {
        self.ok_or_else(|| Fault::new(doing()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chain_names_every_cause_outermost_first() {
        let disk = std::io::Error::other("disk full");
        let fault: Result<()> = Err(Fault::because("writing the log", disk)).fault("committing");
        assert_eq!(fault.unwrap_err().chain(), "committing: writing the log: disk full");
    }

    #[test]
    fn being_too_busy_shows_through_every_layer_above() {
        let busy: Result<()> = Err(Fault::overloaded("the queue of writes is full"));
        let fault = busy.fault("committing").fault_with(|| "creating `ada`".to_owned()).unwrap_err();
        assert!(fault.is_overload());
        assert!(!Fault::because("committing", std::io::Error::other("disk full")).is_overload());
    }

    #[test]
    fn absences_are_faults_too() {
        let fault = None::<()>.fault_with(|| "finding the instance".to_owned()).unwrap_err();
        assert_eq!(fault.chain(), "finding the instance");
    }

    #[test]
    fn display_keeps_the_cause_to_itself() {
        let fault = Fault::because("reading a row", std::io::Error::other("secret path"));
        assert_eq!(fault.to_string(), "reading a row");
    }
}
