//! The keys of issuers whose tokens accounts take: fetched when they are first needed, kept for a while, and
//! asked for again, seldom, when a token names a key that is not among them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use model::{Timestamp, limits};
use oidc::{Discovery, Fetch, KeySet, Unfetched, discovery_url};

/// Keys by issuer, and the way to them.
pub struct Issuers {
    fetch: Arc<dyn Fetch>,
    /// By issuer and thumbprints: a host that one account trusts says nothing to others.
    known: Mutex<HashMap<(String, Vec<String>), Known>>,
}

#[derive(Clone)]
struct Known {
    answer: Result<Arc<KeySet>, Unfetched>,
    /// When that was answered.
    answered: Timestamp,
    /// When it was last asked for, answered or not.
    asked: Timestamp,
}

impl Issuers {
    /// None known yet.
    pub fn new(fetch: Arc<dyn Fetch>) -> Self {
        Self { fetch, known: Mutex::new(HashMap::new()) }
    }

    /// The keys of an issuer, with the one that a token names if the issuer has it.
    pub(crate) async fn keys(
        &self,
        issuer: &str,
        thumbprints: &[String],
        key_id: Option<&str>,
        now: Timestamp,
    ) -> Result<Arc<KeySet>, Unfetched> {
        let place = (issuer.to_owned(), thumbprints.to_vec());
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner).get(&place).cloned();
        if let Some(known) = known.as_ref().filter(|known| known.holds(key_id, now)) {
            return known.answer.clone();
        }
        let known = match (self.ask(issuer, thumbprints).await, known) {
            // Who names a key that nobody has does not make others lose those that are good.
            (Err(_), Some(known)) if known.answer.is_ok() && known.is_young(now) => {
                Known { asked: now, ..known }
            }
            (answer, _) => Known { answer, answered: now, asked: now },
        };
        let answer = known.answer.clone();
        let mut all = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= limits::ISSUERS_KNOWN_MAX {
            // Rare and cheap: the issuers of one organization are far fewer.
            all.clear();
        }
        all.insert(place, known);
        answer
    }

    /// The issuer's document, and the keys that it names.
    async fn ask(&self, issuer: &str, thumbprints: &[String]) -> Result<Arc<KeySet>, Unfetched> {
        let document = self.fetch.fetch(&discovery_url(issuer), thumbprints).await?;
        let discovery = Discovery::read(&document, issuer);
        let discovery = discovery
            .ok_or_else(|| Unfetched::Refused(format!("`{issuer}` has no discovery document of its own")))?;
        let keys = self.fetch.fetch(&discovery.jwks_uri, thumbprints).await?;
        let keys = KeySet::read(&keys).map_err(|error| Unfetched::Refused(error.to_string()))?;
        Ok(Arc::new(keys))
    }
}

impl Known {
    /// Whether there is no need to ask again, or no permission to ask so soon.
    fn holds(&self, key_id: Option<&str>, now: Timestamp) -> bool {
        let soon = now < self.asked.plus(limits::ISSUER_ASKED_AGAIN_AFTER);
        match &self.answer {
            Ok(keys) if keys.has(key_id) => self.is_young(now),
            Ok(_) => soon && self.is_young(now),
            Err(_) => soon,
        }
    }

    fn is_young(&self, now: Timestamp) -> bool {
        now < self.answered.plus(limits::ISSUER_KEYS_AGE_MAX)
    }
}
