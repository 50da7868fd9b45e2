//! The seam of identity sources: who may say that a user is who they claim to be, and the built-in directory,
//! which says so by the user's password.

use fault::Result;
use futures_util::future::BoxFuture;
use model::{PasswordCredential, User, UserStatus};

use crate::{Password, PasswordHash, PasswordHasher};

/// Says whether users are who they claim to be.
///
/// A source holds no transaction and knows no session: what it needs of the store comes with the [`Claim`].
pub trait IdentitySource: Send + Sync + 'static {
    /// What this source can do, as data, so that nobody has to ask which source it is.
    fn capabilities(&self) -> Capabilities;

    /// What somebody who claims to be `user_name` has to do first. The same for known and unknown names.
    fn first_step(&self, user_name: &str) -> Step;

    /// Looks at what the user did. May take long: hashes a password, or asks another server.
    fn verify<'a>(&'a self, claim: &'a Claim, answer: &'a Answer) -> BoxFuture<'a, Result<Verdict>>;
}

/// What a source can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// Its name, for messages and events.
    pub name: &'static str,
    /// What audit events call its proof (CloudTrail `CredentialType`).
    pub credential_type: &'static str,
    /// Whether passwords are set here. Elsewhere they are changed where they live.
    pub holds_passwords: bool,
    /// Whether second factors are asked for here. An external provider asks for its own.
    pub asks_factors: bool,
}

/// What a user has to do next; `web` renders it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Type a password.
    AskPassword,
    /// Go to another server and come back.
    Redirect {
        /// Where.
        url: String,
    },
    /// Send a form to another server and come back.
    PostForm {
        /// Where.
        url: String,
        /// Names and values of its fields.
        fields: Vec<(String, String)>,
    },
    /// Answer a challenge, such as a one-time code that the source asks for.
    Challenge {
        /// What to show.
        prompt: String,
    },
}

/// What a user did in answer to a [`Step`].
#[derive(Clone, Debug)]
pub enum Answer {
    /// Typed a password, or the answer to a challenge.
    Secret(Password),
    /// Came back from another server with these fields.
    Fields(Vec<(String, String)>),
}

/// Who somebody claims to be, with what the store knows of them.
#[derive(Clone, Debug)]
pub struct Claim {
    /// As typed.
    pub user_name: String,
    /// The user of that name, if there is one.
    pub user: Option<User>,
    /// The user's password here, if there is one.
    pub credential: Option<PasswordCredential>,
}

/// What a source made of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is this user.
    Proven,
    /// There is more to do.
    Next(Step),
    /// It is not, or must not be. The reason is for our records; the person is told nothing of it.
    Refused(Reason),
}

/// Why somebody was not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nobody has this name.
    UnknownUser,
    /// The user is disabled.
    Disabled,
    /// The user has no password yet.
    NoPassword,
    /// The password is another.
    WrongPassword,
    /// The answer is none that this source takes.
    WrongAnswer,
    /// Too many wrong guesses: nothing was looked at.
    Locked,
    /// The user or the password changed while it was being checked.
    Changed,
}

impl Reason {
    /// One line for the audit trail.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownUser => "no user has this name",
            Self::Disabled => "the user is disabled",
            Self::NoPassword => "the user has no password",
            Self::WrongPassword => "the password is wrong",
            Self::WrongAnswer => "the answer is not one that the identity source takes",
            Self::Locked => "locked after too many failures",
            Self::Changed => "the user changed while signing in",
        }
    }
}

/// The built-in directory: users of the store, with passwords in it.
#[derive(Clone)]
pub struct BuiltIn {
    hasher: PasswordHasher,
}

impl BuiltIn {
    /// The built-in directory, which checks passwords with `hasher`.
    pub fn new(hasher: PasswordHasher) -> Self {
        Self { hasher }
    }
}

impl IdentitySource for BuiltIn {
    fn capabilities(&self) -> Capabilities {
        let (name, credential_type) = ("Identity Center directory", "PASSWORD");
        Capabilities { name, credential_type, holds_passwords: true, asks_factors: true }
    }

    fn first_step(&self, _user_name: &str) -> Step {
        Step::AskPassword
    }

    fn verify<'a>(&'a self, claim: &'a Claim, answer: &'a Answer) -> BoxFuture<'a, Result<Verdict>> {
        Box::pin(async move {
            let Answer::Secret(password) = answer else {
                return Ok(Verdict::Refused(Reason::WrongAnswer));
            };
            // A hash is computed whatever is known already, so that every refusal takes as long. A stored
            // hash that cannot be read is a fault, not a wrong password: it was ours to keep.
            let expected =
                claim.credential.as_ref().map(|credential| credential.hash.parse::<PasswordHash>());
            let expected = expected
                .transpose()
                .map_err(|error| fault::Fault::because("reading the stored password of a user", error))?;
            let matches = self.hasher.verify(expected.as_ref(), password).await?;
            Ok(match (&claim.user, &claim.credential) {
                (None, _) => Verdict::Refused(Reason::UnknownUser),
                (Some(user), _) if user.status == UserStatus::Disabled => Verdict::Refused(Reason::Disabled),
                (Some(_), None) => Verdict::Refused(Reason::NoPassword),
                (Some(_), Some(_)) if !matches => Verdict::Refused(Reason::WrongPassword),
                (Some(_), Some(_)) => Verdict::Proven,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use model::identity::{Meta, Name};
    use model::{Entropy, IdentityStoreId, Timestamp};

    use super::*;

    struct Zeros;
    impl Entropy for Zeros {
        fn fill(&self, buffer: &mut [u8]) {
            buffer.fill(0);
        }
    }

    fn store() -> IdentityStoreId {
        "d-1234567890".parse().unwrap()
    }

    fn alice(status: UserStatus) -> User {
        let meta = Meta {
            created: Timestamp(0),
            created_by: String::new(),
            updated: Timestamp(0),
            updated_by: String::new(),
            revision: 0,
        };
        User {
            store: store(),
            id: "c4488478-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
            user_name: "alice".into(),
            name: Name::default(),
            display_name: String::new(),
            nick_name: String::new(),
            profile_url: String::new(),
            emails: vec![],
            addresses: vec![],
            phone_numbers: vec![],
            photos: vec![],
            roles: vec![],
            user_type: String::new(),
            title: String::new(),
            preferred_language: String::new(),
            locale: String::new(),
            timezone: String::new(),
            birthdate: String::new(),
            website: String::new(),
            external_ids: vec![],
            extensions: vec![],
            status,
            meta,
        }
    }

    #[tokio::test]
    async fn the_built_in_directory_proves_by_password_only() {
        let hasher = PasswordHasher::new(1, 4);
        let hash = hasher.hash(&"Right-Passw0rd".into(), &Zeros).await.unwrap().to_string();
        let source = BuiltIn::new(hasher);
        let credential = |user: &User| PasswordCredential {
            store: store(),
            user: user.id.clone(),
            hash: hash.clone(),
            history: vec![],
            set: Timestamp(0),
        };
        let verdict = async |user: Option<User>, has_password: bool, answer: Answer| {
            let credential = user.as_ref().filter(|_| has_password).map(credential);
            let claim = Claim { user_name: "alice".into(), user, credential };
            source.verify(&claim, &answer).await.unwrap()
        };
        let right = || Answer::Secret("Right-Passw0rd".into());
        let wrong = || Answer::Secret("Wrong-Passw0rd".into());
        let (enabled, disabled) = (|| Some(alice(UserStatus::Enabled)), || Some(alice(UserStatus::Disabled)));
        assert_eq!(verdict(enabled(), true, right()).await, Verdict::Proven);
        assert_eq!(verdict(enabled(), true, wrong()).await, Verdict::Refused(Reason::WrongPassword));
        assert_eq!(verdict(enabled(), false, right()).await, Verdict::Refused(Reason::NoPassword));
        assert_eq!(verdict(disabled(), true, right()).await, Verdict::Refused(Reason::Disabled));
        assert_eq!(verdict(None, false, right()).await, Verdict::Refused(Reason::UnknownUser));
        let fields = Answer::Fields(vec![("SAMLResponse".into(), "x".into())]);
        assert_eq!(verdict(enabled(), true, fields).await, Verdict::Refused(Reason::WrongAnswer));
    }
}
