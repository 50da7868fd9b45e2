//! Where the server's own credentials are: in its environment, under a profile of a shared credentials file,
//! or, where a connection says so, with the machine or the container that it runs in.
//!
//! Source: AWS SDKs and Tools Reference Guide, "Shared config and credentials files", "Process credential
//! provider", "Container credential provider". Files are read when credentials are needed, so that new ones
//! count without a restart.

use std::path::{Path, PathBuf};

use wire::sigv4::{Credentials, SecretKey};

/// Longest file that is read.
const FILE_BYTES_MAX: usize = 1 << 20;
/// Where ECS has the credentials of its tasks.
const ECS: &str = "http://169.254.170.2";

/// Where the server finds credentials of its own.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Those of its environment.
    pub environment: Option<Credentials>,
    /// The shared credentials file.
    pub file: Option<PathBuf>,
    /// Who has those of the container.
    pub container: Option<Container>,
    /// Whether the machine's metadata service is never asked, whatever connections say.
    pub no_instance_metadata: bool,
}

/// Who has the credentials of the container that the server runs in.
#[derive(Clone, Debug)]
pub struct Container {
    /// The address that is asked.
    pub address: String,
    /// What is shown to it.
    pub token: Option<ContainerToken>,
}

/// What entitles the container.
#[derive(Clone, Debug)]
pub enum ContainerToken {
    /// These words.
    Words(SecretKey),
    /// What is in a file, which changes.
    File(PathBuf),
}

/// What a profile has.
pub(crate) enum Profile {
    Key(Credentials),
    /// A command that prints credentials.
    Process(String),
}

impl Container {
    /// As the variables of its environment say: the path at ECS's address goes before the whole address, and
    /// a file before words.
    pub fn of_variables(
        relative: Option<String>,
        full: Option<String>,
        words: Option<String>,
        file: Option<PathBuf>,
    ) -> Option<Self> {
        let set = |text: Option<String>| text.filter(|text| !text.is_empty());
        let address = set(relative).map(|path| format!("{ECS}{path}")).or(set(full))?;
        let words = || set(words).map(|words| ContainerToken::Words(SecretKey::new(words)));
        Some(Self { address, token: file.map(ContainerToken::File).or_else(words) })
    }
}

impl Sources {
    /// Those of the environment. An error says what to do.
    pub(crate) fn of_environment(&self) -> Result<Credentials, String> {
        self.environment.clone().ok_or_else(|| {
            "the server has no credentials of its own: start it with AWS_ACCESS_KEY_ID and \
             AWS_SECRET_ACCESS_KEY set, or name a profile of its credentials file or a credential source in \
             the connection"
                .to_owned()
        })
    }

    /// What is under a profile. An error says what to do.
    pub(crate) async fn profile(&self, profile: &str) -> Result<Profile, String> {
        let file = self.file.as_ref().ok_or_else(|| {
            format!("the server has no credentials file in which to look for the profile `{profile}`")
        })?;
        let text = read_file("the credentials file", file).await?;
        read(&text, profile).ok_or_else(|| {
            format!(
                "`{}` has no profile `{profile}` with aws_access_key_id and aws_secret_access_key, or with \
                 credential_process: add it",
                file.display()
            )
        })
    }
}

/// A file that somebody else writes.
pub(crate) async fn read_file(what: &str, file: &Path) -> Result<String, String> {
    let shown = file.display();
    let text = tokio::fs::read_to_string(file).await;
    let text = text.map_err(|error| format!("cannot read {what} `{shown}`: {error}"))?;
    if text.len() > FILE_BYTES_MAX {
        return Err(format!("{what} `{shown}` is longer than {FILE_BYTES_MAX} bytes"));
    }
    Ok(text)
}

/// What a profile has in a file of sections and settings. A key goes before a command.
fn read(text: &str, profile: &str) -> Option<Profile> {
    let (mut here, mut id, mut secret, mut token, mut process) = (false, None, None, None, None);
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
                "credential_process" => process = value,
                _ => {}
            }
        }
    }
    let key = id.zip(secret).map(|(access_key_id, secret)| Credentials {
        access_key_id,
        secret_key: SecretKey::new(secret),
        session_token: token.map(Into::into),
    });
    key.map(Profile::Key).or(process.map(Profile::Process))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# ours\n[default]\naws_access_key_id = AKIAONE\naws_secret_access_key=one=1\n\n\
        [ work ]\r\n  aws_secret_access_key = two\r\n; later\r\naws_access_key_id=AKIATWO\r\n\
        aws_session_token = token\r\n[half]\naws_access_key_id = AKIAHALF\n\
        credential_process = /bin/awscreds --for half\n[empty]\naws_access_key_id = AKIAEMPTY\n";

    fn key(profile: &str) -> Option<Credentials> {
        match read(FILE, profile)? {
            Profile::Key(key) => Some(key),
            Profile::Process(_) => None,
        }
    }

    #[test]
    fn a_profile_is_read_from_its_own_section() {
        let default = key("default").unwrap();
        assert_eq!((default.access_key_id.as_str(), default.secret_key.expose()), ("AKIAONE", "one=1"));
        assert!(default.session_token.is_none());
        let work = key("work").unwrap();
        assert_eq!((work.access_key_id.as_str(), work.secret_key.expose()), ("AKIATWO", "two"));
        assert_eq!(work.session_token.as_ref().map(|token| token.as_str()), Some("token"));
        let half = read(FILE, "half");
        assert!(matches!(half, Some(Profile::Process(command)) if command == "/bin/awscreds --for half"));
        assert!(read(FILE, "empty").is_none() && read(FILE, "other").is_none());
    }

    #[test]
    fn row_59_what_is_found_shows_no_secret() {
        let container =
            Container::of_variables(None, Some("http://[::1]/".into()), Some("bearer".into()), None);
        let shown = format!("{:?}", Sources { environment: key("work"), container, ..Sources::default() });
        assert!(
            shown.contains("AKIATWO") && !["two\"", "token\"", "bearer"].iter().any(|it| shown.contains(it)),
            "{shown}"
        );
    }

    #[test]
    fn a_path_at_ecs_goes_before_an_address_and_a_file_before_words() {
        let (path, full) =
            (Some("/v2/credentials/x".to_owned()), Some("http://169.254.170.23/v1".to_owned()));
        let (words, file) = (Some("words".to_owned()), Some(PathBuf::from("/token")));
        assert!(Container::of_variables(None, None, words.clone(), file.clone()).is_none());
        assert!(Container::of_variables(Some(String::new()), None, None, None).is_none());
        let ecs = Container::of_variables(path, full.clone(), words.clone(), None).unwrap();
        assert_eq!(ecs.address, "http://169.254.170.2/v2/credentials/x");
        assert!(matches!(ecs.token, Some(ContainerToken::Words(words)) if words.expose() == "words"));
        let eks = Container::of_variables(None, full, words, file).unwrap();
        assert_eq!(eks.address, "http://169.254.170.23/v1");
        assert!(matches!(eks.token, Some(ContainerToken::File(file)) if file.ends_with("token")));
    }

    #[tokio::test]
    async fn what_is_missing_is_named_with_what_to_do() {
        let none = Sources::default();
        assert!(none.of_environment().unwrap_err().contains("AWS_ACCESS_KEY_ID"));
        assert!(none.profile("work").await.err().unwrap().contains("no credentials file"));
        let away = Sources { file: Some("/nowhere/credentials".into()), ..none };
        assert!(away.profile("work").await.err().unwrap().contains("cannot read"));
    }
}
