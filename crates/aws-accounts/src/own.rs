//! The server's own credentials, from where a connection says ([`crate::source`]). Those that end are kept
//! until shortly before, and asked for by one at a time.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use fault::Fault;
use model::{AccountConnection, CredentialSource, Timestamp, limits};
use serde_json::Value;
use wire::sigv4::{Credentials, SecretKey};

use crate::AwsAccounts;
use crate::process;
use crate::source::Profile;

/// Why there are none.
#[derive(Debug)]
pub(crate) enum Missing {
    /// It stays so until somebody does what the text says.
    AsItIs(String),
    /// Whoever has them does not answer: asking again may help.
    ForNow(Fault),
}

/// Credentials as somebody gives them, and when they end, where they do.
pub(crate) struct Given {
    credentials: Credentials,
    expires: Option<Timestamp>,
}

/// Those that are kept, by who gave them.
#[derive(Default)]
pub(crate) struct Kept(Mutex<HashMap<Giver, Place>>);

type Place = Arc<tokio::sync::Mutex<Option<Held>>>;

#[derive(Clone, PartialEq, Eq, Hash)]
enum Giver {
    Source(&'static str),
    Process(String),
}

struct Held {
    credentials: Credentials,
    asked: Timestamp,
    expires: Timestamp,
}

impl AwsAccounts {
    /// The credentials that a connection begins with.
    pub(crate) async fn own(&self, connection: &AccountConnection) -> Result<Credentials, Missing> {
        match (connection.credential_source, &connection.profile) {
            (None, None) => self.sources.of_environment().map_err(Missing::AsItIs),
            (None, Some(profile)) => match self.sources.profile(profile).await.map_err(Missing::AsItIs)? {
                Profile::Key(credentials) => Ok(credentials),
                Profile::Process(command) => {
                    self.kept(Giver::Process(command.clone()), process::credentials(&command)).await
                }
            },
            (Some(source @ CredentialSource::Ec2InstanceMetadata), _) => {
                self.kept(Giver::Source(source.as_str()), self.of_instance()).await
            }
            (Some(source @ CredentialSource::EcsContainer), _) => {
                self.kept(Giver::Source(source.as_str()), self.of_container()).await
            }
        }
    }

    /// Asks for all of them anew: some ended before their time.
    pub(crate) fn forget_own(&self) {
        self.kept.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// What is kept, or else what is asked for. The others wait for the one who asks.
    async fn kept(
        &self,
        giver: Giver,
        asking: impl Future<Output = Result<Given, Missing>>,
    ) -> Result<Credentials, Missing> {
        let place = {
            let mut all = self.kept.0.lock().unwrap_or_else(PoisonError::into_inner);
            if all.len() >= limits::ACCOUNT_CONNECTIONS_MAX {
                all.clear();
            }
            Arc::clone(all.entry(giver).or_default())
        };
        let mut held = place.lock().await;
        let now = self.clock.now();
        if let Some(held) = held.as_ref().filter(|held| held.is_good(now)) {
            return Ok(held.credentials.clone());
        }
        match asking.await {
            Ok(Given { credentials, expires }) => {
                let expires = expires.unwrap_or_else(|| now.plus(limits::OWN_CREDENTIALS_KEPT));
                *held = Some(Held { credentials: credentials.clone(), asked: now, expires });
                Ok(credentials)
            }
            Err(missing) => match held.as_mut().filter(|held| now < held.expires) {
                Some(held) => {
                    tracing::warn!(?missing, "the server's own credentials could not be renewed yet");
                    held.asked = now;
                    Ok(held.credentials.clone())
                }
                None => Err(missing),
            },
        }
    }
}

impl Held {
    /// Whoever gives them may have new ones only shortly before they end, and is not asked all the time.
    fn is_good(&self, now: Timestamp) -> bool {
        now.plus(limits::PLANE_SESSION_RENEWED_BEFORE) < self.expires
            || (now < self.expires && now < self.asked.plus(limits::OWN_CREDENTIALS_ASKED_AGAIN))
    }
}

/// Reads what `whom` gave: the same JSON from all of them, but for the name of the token.
pub(crate) fn read(whom: &str, text: &[u8], token: &str) -> Result<Given, Missing> {
    let given: Option<Value> = serde_json::from_slice(text).ok();
    let member = |name: &str| {
        let text = given.as_ref()?.get(name)?.as_str()?;
        (!text.is_empty()).then(|| text.to_owned())
    };
    let Some((access_key_id, secret)) = member("AccessKeyId").zip(member("SecretAccessKey")) else {
        return Err(Missing::AsItIs(format!("{whom} gave no credentials")));
    };
    let expires = match member("Expiration") {
        Some(text) => match wire::Timestamp::from_iso8601(&text) {
            Some(moment) => Some(Timestamp(moment.millis())),
            None => return Err(Missing::AsItIs(format!("{whom} gave credentials that end at `{text}`"))),
        },
        None => None,
    };
    let session_token = member(token).map(Into::into);
    Ok(Given {
        credentials: Credentials { access_key_id, secret_key: SecretKey::new(secret), session_token },
        expires,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_read_with_their_end() {
        let text = concat!(
            r#"{"AccessKeyId":"ASIA","SecretAccessKey":"s","Token":"t","#,
            r#""Expiration":"1970-01-01T00:00:09Z"}"#
        );
        let given = read("it", text.as_bytes(), "Token").unwrap();
        assert_eq!(given.expires, Some(Timestamp(9_000)));
        assert_eq!(given.credentials.session_token.unwrap().as_str(), "t");
        let lasting = read("it", br#"{"AccessKeyId":"AKIA","SecretAccessKey":"s"}"#, "SessionToken").unwrap();
        assert!(lasting.expires.is_none() && lasting.credentials.session_token.is_none());
    }

    #[test]
    fn what_is_none_is_said_without_showing_it() {
        for bad in [
            "",
            "[]",
            r#"{"AccessKeyId":"AKIA","SecretAccessKey":""}"#,
            r#"{"AccessKeyId":"AKIA","SecretAccessKey":"hidden","Expiration":"soon"}"#,
        ] {
            match read("it", bad.as_bytes(), "Token") {
                Err(Missing::AsItIs(text)) => {
                    assert!(text.starts_with("it gave") && !text.contains("hidden"))
                }
                _ => panic!("{bad}"),
            }
        }
    }
}
