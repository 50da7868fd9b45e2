//! The server's own credentials: those of its environment, or a profile of a shared credentials file.
//!
//! Source: AWS SDKs and Tools Reference Guide, "Shared config and credentials files". The file is read when
//! credentials are needed, so that new ones count without a restart.

use std::path::PathBuf;

use wire::sigv4::{Credentials, SecretKey};

/// Longest credentials file.
const FILE_BYTES_MAX: usize = 1 << 20;

/// Where the server finds credentials of its own.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Those of its environment.
    pub environment: Option<Credentials>,
    /// The shared credentials file.
    pub file: Option<PathBuf>,
}

impl Sources {
    /// The credentials under a profile; those of the environment without one. An error says what to do.
    pub(crate) async fn find(&self, profile: Option<&str>) -> Result<Credentials, String> {
        let Some(profile) = profile else {
            return self.environment.clone().ok_or_else(|| {
                "the server has no credentials of its own: start it with AWS_ACCESS_KEY_ID and \
                 AWS_SECRET_ACCESS_KEY set, or name a profile of its credentials file in the connection"
                    .to_owned()
            });
        };
        let file = self.file.as_ref().ok_or_else(|| {
            format!("the server has no credentials file in which to look for the profile `{profile}`")
        })?;
        let shown = file.display();
        let text = tokio::fs::read_to_string(file).await;
        let text = text.map_err(|error| format!("cannot read the credentials file `{shown}`: {error}"))?;
        if text.len() > FILE_BYTES_MAX {
            return Err(format!("the credentials file `{shown}` is longer than {FILE_BYTES_MAX} bytes"));
        }
        read(&text, profile).ok_or_else(|| {
            format!(
                "`{shown}` has no profile `{profile}` with aws_access_key_id and aws_secret_access_key: \
                 add it"
            )
        })
    }
}

/// The credentials of a profile in a file of sections and settings.
fn read(text: &str, profile: &str) -> Option<Credentials> {
    let (mut here, mut id, mut secret, mut token) = (false, None, None, None);
    for line in text.lines().map(str::trim) {
        if line.starts_with('#') || line.starts_with(';') {
            continue;
        }
        if let Some(section) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            here = section.trim() == profile;
        } else if let (true, Some((key, value))) = (here, line.split_once('=')) {
            let value = Some(value.trim().to_owned());
            match key.trim() {
                "aws_access_key_id" => id = value,
                "aws_secret_access_key" => secret = value,
                "aws_session_token" => token = value,
                _ => {}
            }
        }
    }
    Some(Credentials {
        access_key_id: id?,
        secret_key: SecretKey::new(secret?),
        session_token: token.map(Into::into),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# ours\n[default]\naws_access_key_id = AKIAONE\naws_secret_access_key=one=1\n\n\
        [ work ]\r\n  aws_secret_access_key = two\r\n; later\r\naws_access_key_id=AKIATWO\r\n\
        aws_session_token = token\r\n[half]\naws_access_key_id = AKIAHALF\n";

    #[test]
    fn a_profile_is_read_from_its_own_section() {
        let default = read(FILE, "default").unwrap();
        assert_eq!((default.access_key_id.as_str(), default.secret_key.expose()), ("AKIAONE", "one=1"));
        assert!(default.session_token.is_none());
        let work = read(FILE, "work").unwrap();
        assert_eq!((work.access_key_id.as_str(), work.secret_key.expose()), ("AKIATWO", "two"));
        assert_eq!(work.session_token.as_ref().map(|token| token.as_str()), Some("token"));
        assert!(read(FILE, "half").is_none() && read(FILE, "other").is_none());
    }

    #[test]
    fn row_59_what_is_found_shows_no_secret() {
        let shown = format!("{:?}", Sources { environment: read(FILE, "work"), file: None });
        assert!(
            shown.contains("AKIATWO") && !shown.contains("two\"") && !shown.contains("token\""),
            "{shown}"
        );
    }

    #[tokio::test]
    async fn what_is_missing_is_named_with_what_to_do() {
        let none = Sources::default();
        assert!(none.find(None).await.unwrap_err().contains("AWS_ACCESS_KEY_ID"));
        assert!(none.find(Some("work")).await.unwrap_err().contains("no credentials file"));
        let away = Sources { environment: None, file: Some("/nowhere/credentials".into()) };
        assert!(away.find(Some("work")).await.unwrap_err().contains("cannot read"));
    }
}
