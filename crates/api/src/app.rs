//! What every operation stands on: the store, the clock, the keys, and how this server is deployed.

use std::sync::{Arc, PoisonError, RwLock};

use aws_accounts::AwsAccounts;
use directory::PasswordHasher;
use model::{Clock, Entropy};
use policy::Document;
use provision::Provisioner;
use store::Store;
use store::seal::KeyRing;

use crate::access::AccessMemo;
use crate::issuers::Issuers;

/// Compiled policies kept for reuse.
const POLICIES_MAX: usize = 4096;

/// The server's state. Cheap to share; holds no truth of its own.
pub struct App {
    /// Where everything is kept.
    pub store: Store,
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Gives unpredictable bytes.
    pub entropy: Arc<dyn Entropy>,
    /// Keys for secrets at rest, tokens and credentials.
    pub keys: Arc<KeyRing>,
    /// Keys of client registrations. An ephemeral server's are fixed, so that the registration that the AWS
    /// CLI caches still works when the server is started again; they guard nothing (anybody may register a
    /// client).
    pub client_keys: Arc<KeyRing>,
    /// Carries permission sets into accounts.
    pub provisioner: Provisioner,
    /// Hashes passwords, a few at a time.
    pub hasher: PasswordHasher,
    /// Compiled policies.
    pub policies: PolicyCache,
    /// How often each address called what anybody may call, lately.
    pub calls: signin::calls::Calls,
    /// What users may enter, where that is known already.
    pub access: AccessMemo,
    /// The keys of those whose tokens accounts take.
    pub issuers: Issuers,
    /// The accounts that connections lead to.
    pub accounts: Arc<AwsAccounts>,
    /// How this server is reached and what it offers.
    pub deployment: Deployment,
}

/// How a server is reached.
#[derive(Clone, Debug)]
pub struct Deployment {
    /// Scheme and authority under which browsers and clients reach it, without a trailing slash.
    pub public_url: String,
}

impl Deployment {
    /// The portal's address.
    pub fn portal_url(&self) -> String {
        format!("{}/start", self.public_url)
    }

    /// The address of a one-time link to set a password.
    pub fn password_link_url(&self, token: &str) -> String {
        format!("{}/password?token={token}", self.public_url)
    }
}

/// Compiled policies, by their own text: what is found here cannot be out of date.
///
/// Every signed request asks for all policies of its caller, so they are looked up by many at once, and the
/// hash is one that is fast on kilobytes.
#[derive(Default)]
pub struct PolicyCache(RwLock<hashbrown::HashMap<Box<str>, Arc<Document>>>);

impl PolicyCache {
    /// The compiled form of a policy that was checked when it was taken in.
    pub fn compile(&self, text: &str) -> fault::Result<Arc<Document>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner).get(text).map(Arc::clone);
        if let Some(document) = kept {
            return Ok(document);
        }
        let parsed =
            Document::parse(text).map_err(|e| fault::Fault::because("compiling a stored policy", e))?;
        let document = Arc::new(parsed);
        let mut cache = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if cache.len() >= POLICIES_MAX {
            // Rare and cheap: the working set of one organization is far below the bound.
            cache.clear();
        }
        cache.insert(text.into(), Arc::clone(&document));
        Ok(document)
    }
}
