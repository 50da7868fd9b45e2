//! Somebody whom an identity provider of an account vouches for: a caller who asks to be let into a role and
//! has no credentials yet. The role's trust policy decides on what the provider says.

use model::{AccountId, Duration, Tag, Timestamp};
use wire::json_text::Object;

/// What a provider says of a caller, once it is verified.
#[derive(Clone, Debug)]
pub struct Vouched {
    /// The provider as trust policies name it.
    pub provider: String,
    /// The account that trusts it.
    pub account: AccountId,
    /// Whom it speaks of.
    pub subject: String,
    /// Whom it speaks to.
    pub audience: String,
    /// What it calls itself.
    pub issuer: String,
    /// How it speaks.
    pub kind: VouchedBy,
    /// The name of the session to be.
    pub session_name: String,
    /// Condition keys for the trust policy.
    pub keys: Vec<(String, String)>,
    /// Those of them that the session keeps.
    pub lasting_keys: Vec<(String, String)>,
    /// Session tags.
    pub tags: Vec<Tag>,
    /// Keys of the tags that go on to further roles.
    pub transitive_tags: Vec<String>,
    /// Who begins the chain of roles.
    pub source_identity: Option<String>,
    /// How long sessions may last, if the provider says so.
    pub length_max: Option<Duration>,
    /// When sessions have to end, if the provider says so.
    pub ends: Option<Timestamp>,
}

/// The kinds of providers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VouchedBy {
    /// A SAML provider.
    Saml {
        /// The format of the subject's name.
        subject_type: String,
        /// A hash of issuer, account and provider: with the subject it names one person.
        name_qualifier: String,
    },
    /// An OpenID Connect provider.
    WebIdentity,
}

impl Vouched {
    /// Who it is, wherever one text has to say it: the provider and the subject.
    pub fn principal_id(&self) -> String {
        match &self.kind {
            VouchedBy::Saml { name_qualifier, .. } => format!("{name_qualifier}:{}", self.subject),
            VouchedBy::WebIdentity => format!("{}:{}:{}", self.provider, self.audience, self.subject),
        }
    }

    /// CloudTrail's `userIdentity`.
    pub(crate) fn identify(&self, identity: &mut Object<'_>) {
        let (kind, provider) = match &self.kind {
            VouchedBy::Saml { name_qualifier, .. } => ("SAMLUser", name_qualifier),
            VouchedBy::WebIdentity => ("WebIdentityUser", &self.provider),
        };
        identity.string("type", kind);
        identity.string("principalId", &self.principal_id());
        identity.string("userName", &self.subject);
        identity.string("identityProvider", provider);
    }
}
