//! Options that several commands share.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::FalseyValueParser;
use ipnet::IpNet;
use model::AccountId;
use policy::managed::{self, BadLibrary, Library};
use server::{Config, Container, Founding, LogFormat, Sources, Storage, TlsFiles};
use wire::sigv4::{Credentials, SecretKey};

use crate::failure::Failure;

/// How the server is reached.
#[derive(Args)]
pub(crate) struct Listening {
    /// Where to listen; port 0 takes a free one
    #[arg(
        long,
        value_name = "ADDRESS:PORT",
        default_value = "127.0.0.1:8080",
        env = "VESTIBULE_LISTEN",
        value_parser = read_listen
    )]
    pub(crate) listen: SocketAddr,
    /// Scheme and host under which browsers and clients reach it [default: what it listens on]
    #[arg(long, value_name = "URL", env = "VESTIBULE_PUBLIC_URL")]
    pub(crate) public_url: Option<String>,
    /// Certificate chain, PEM
    #[arg(long, value_name = "FILE", requires = "tls_key", env = "VESTIBULE_TLS_CERT")]
    pub(crate) tls_cert: Option<PathBuf>,
    /// Private key, PEM
    #[arg(long, value_name = "FILE", requires = "tls_cert", env = "VESTIBULE_TLS_KEY")]
    pub(crate) tls_key: Option<PathBuf>,
    /// Speak plain HTTP on other addresses than loopback, behind a proxy that speaks TLS
    #[arg(long)]
    pub(crate) allow_plain_http: bool,
    /// Proxies whose X-Forwarded-For counts, as networks
    #[arg(long, value_name = "NETWORK", value_delimiter = ',', env = "VESTIBULE_TRUSTED_PROXIES")]
    pub(crate) trusted_proxy: Vec<IpNet>,
    /// Networks that may read /metrics, besides this machine
    #[arg(long, value_name = "NETWORK", value_delimiter = ',', env = "VESTIBULE_METRICS_FROM")]
    pub(crate) metrics_from: Vec<IpNet>,
    /// Fetch the keys of OpenID Connect providers from private and loopback addresses too
    #[arg(long, env = "VESTIBULE_PRIVATE_ISSUERS")]
    pub(crate) private_issuers: bool,
    #[command(flatten)]
    pub(crate) own: OwnCredentials,
}

/// What the server shows where accounts are kept elsewhere.
#[derive(Args)]
pub(crate) struct OwnCredentials {
    /// Enter accounts kept elsewhere with this access key
    #[arg(
        long = "account-access-key-id",
        value_name = "ID",
        env = "AWS_ACCESS_KEY_ID",
        hide_env_values = true
    )]
    access_key_id: Option<String>,
    /// Its secret
    #[arg(
        long = "account-secret-access-key",
        value_name = "SECRET",
        env = "AWS_SECRET_ACCESS_KEY",
        hide_env_values = true
    )]
    secret_access_key: Option<String>,
    /// The session token of temporary credentials
    #[arg(
        long = "account-session-token",
        value_name = "TOKEN",
        env = "AWS_SESSION_TOKEN",
        hide_env_values = true
    )]
    session_token: Option<String>,
    /// Where connections' profiles are looked for [default: .aws/credentials in the home folder]
    #[arg(long, value_name = "FILE", env = "AWS_SHARED_CREDENTIALS_FILE")]
    account_credentials_file: Option<PathBuf>,
    /// Never ask the machine's metadata service, even for a connection whose credentials come from there
    #[arg(long, env = "AWS_EC2_METADATA_DISABLED", value_parser = FalseyValueParser::new())]
    no_instance_metadata: bool,
    #[command(flatten)]
    container: ContainerVariables,
    /// Reach accounts kept elsewhere at private and loopback addresses and over plain HTTP too
    #[arg(long, env = "VESTIBULE_PRIVATE_PLANES")]
    private_planes: bool,
}

/// What ECS and EKS tell a container, in variables that only they set.
#[derive(Args)]
struct ContainerVariables {
    #[arg(long = "container-credentials-path", hide = true, env = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")]
    relative: Option<String>,
    #[arg(long = "container-credentials-url", hide = true, env = "AWS_CONTAINER_CREDENTIALS_FULL_URI")]
    full: Option<String>,
    #[arg(
        long = "container-credentials-token",
        hide = true,
        env = "AWS_CONTAINER_AUTHORIZATION_TOKEN",
        hide_env_values = true
    )]
    token: Option<String>,
    #[arg(
        long = "container-credentials-token-file",
        hide = true,
        env = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
    )]
    token_file: Option<PathBuf>,
}

impl ContainerVariables {
    fn container(&self) -> Option<Container> {
        let (relative, full, token) = (self.relative.clone(), self.full.clone(), self.token.clone());
        Container::of_variables(relative, full, token, self.token_file.clone())
    }
}

impl OwnCredentials {
    fn sources(&self) -> Sources {
        let key = self.access_key_id.clone().zip(self.secret_access_key.clone());
        let environment = key.map(|(access_key_id, secret)| Credentials {
            access_key_id,
            secret_key: SecretKey::new(secret),
            session_token: self.session_token.clone().map(Into::into),
        });
        let home = || Some(std::env::home_dir()?.join(".aws").join("credentials"));
        Sources {
            environment,
            file: self.account_credentials_file.clone().or_else(home),
            container: self.container.container(),
            no_instance_metadata: self.no_instance_metadata,
        }
    }
}

/// How log lines look, and which there are.
#[derive(Args)]
pub(crate) struct Logging {
    /// Form of the log lines on standard error
    #[arg(long, value_enum, default_value = "text", env = "VESTIBULE_LOG_FORMAT")]
    pub(crate) log_format: Format,
    /// What to log: `info`, `warn`, `info,api=debug` [default: info; the demo: warn]
    #[arg(long, value_name = "FILTER", env = "VESTIBULE_LOG")]
    pub(crate) log: Option<String>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
}

impl Logging {
    /// `default` is what is logged when nobody says what.
    pub(crate) fn start(&self, default: &str) {
        let format = match self.log_format {
            Format::Text => LogFormat::Text,
            Format::Json => LogFormat::Json,
        };
        server::start_logs(format, self.log.as_deref().unwrap_or(default));
    }
}

impl Listening {
    pub(crate) fn config(&self, storage: Storage, key_file: Option<PathBuf>) -> Config {
        let files = self.tls_cert.clone().zip(self.tls_key.clone());
        Config {
            listen: self.listen,
            public_url: self.public_url.clone(),
            storage,
            key_file,
            tls: files.map(|(certificates, key)| TlsFiles { certificates, key }),
            allow_plain_http: self.allow_plain_http,
            trusted_proxies: self.trusted_proxy.clone(),
            metrics_from: self.metrics_from.clone(),
            private_issuers: self.private_issuers,
            sources: self.own.sources(),
            private_planes: self.own.private_planes,
            s3: None,
        }
    }
}

/// Where everything is kept.
#[derive(Args)]
pub(crate) struct Database {
    /// Folder of the SQLite database and its keys [default: vestibule-data]
    #[arg(long, value_name = "DIR", env = "VESTIBULE_DATA")]
    pub(crate) data: Option<PathBuf>,
    /// PostgreSQL database: `postgres://user@host/name`
    #[arg(long, value_name = "URL", conflicts_with = "data", env = "VESTIBULE_DATABASE")]
    pub(crate) database: Option<String>,
    /// Key ring; every server on one database shares it [default: `keys` in the data folder]
    #[arg(long, value_name = "FILE", env = "VESTIBULE_KEY_FILE")]
    pub(crate) key_file: Option<PathBuf>,
    #[command(flatten)]
    library: ManagedPolicies,
}

/// Which documents AWS's managed policies have.
#[derive(Args)]
pub(crate) struct ManagedPolicies {
    /// AWS's managed policies, from `vestibule data update`
    /// [default: `managed-policies` in the data folder; without one, those that came with the program]
    #[arg(long, value_name = "FILE", env = "VESTIBULE_MANAGED_POLICIES")]
    managed_policies: Option<PathBuf>,
}

impl ManagedPolicies {
    /// Where they are kept: as given, or in the data folder.
    pub(crate) fn file_in(&self, data: &Path) -> PathBuf {
        self.managed_policies.clone().unwrap_or_else(|| data.join("managed-policies"))
    }

    /// Makes them the process's own, before the first is looked up.
    pub(crate) fn install(&self, data: Option<&Path>) -> Result<(), Failure> {
        let kept = data.map(|data| self.file_in(data));
        let Some(file) = self.managed_policies.clone().or(kept) else { return Ok(()) };
        let refuse = |why: &str| {
            let file = file.display();
            Err(Failure::new(format!("`{file}`: {why}; `vestibule data update` writes it anew")))
        };
        let packed = match std::fs::read(&file) {
            Ok(packed) => packed,
            Err(error) if error.kind() == ErrorKind::NotFound && self.managed_policies.is_none() => {
                return Ok(());
            }
            Err(error) => return refuse(&error.to_string()),
        };
        let Ok(library) = Library::open(packed) else { return refuse(&BadLibrary.to_string()) };
        managed::install(library).or_else(|_| refuse("others are in use already"))
    }
}

impl Database {
    /// Where everything is kept, with the managed policies that belong to it installed.
    pub(crate) fn open(&self) -> Result<Storage, Failure> {
        let storage = self.storage();
        let data = match &storage {
            Storage::Sqlite(directory) => Some(directory.as_path()),
            _ => None,
        };
        self.library.install(data)?;
        Ok(storage)
    }

    fn storage(&self) -> Storage {
        match (&self.data, &self.database) {
            (Some(directory), _) => Storage::Sqlite(directory.clone()),
            (None, Some(url)) => Storage::Postgres(url.clone()),
            (None, None) => Storage::Sqlite("vestibule-data".into()),
        }
    }
}

/// What a new organization is made from.
#[derive(Args)]
pub(crate) struct NewOrganization {
    /// The management account's id [default: made up]
    #[arg(long, value_name = "12 DIGITS")]
    pub(crate) management_account: Option<AccountId>,
    /// The management account's root access key [default: made up and printed]
    #[arg(long, value_name = "ID:SECRET")]
    pub(crate) root_access_key: Option<String>,
    /// The Region that the instance reports
    #[arg(long, value_name = "REGION", default_value = "us-east-1", value_parser = read_region)]
    pub(crate) region: String,
}

impl NewOrganization {
    /// Whether anything was asked for that only a new organization can have.
    pub(crate) fn is_given(&self) -> bool {
        self.management_account.is_some() || self.root_access_key.is_some()
    }

    pub(crate) fn founding(&self) -> Result<Founding, Failure> {
        let key = self.root_access_key.as_deref().map(read_access_key).transpose()?;
        Ok(Founding {
            management_account: self.management_account.clone(),
            root_access_key: key,
            region: Some(self.region.clone()),
            ..Founding::default()
        })
    }
}

/// An address and a port; `localhost` is the one name that needs nobody to look it up.
fn read_listen(text: &str) -> Result<SocketAddr, String> {
    let loopback = text.strip_prefix("localhost:").map(|port| format!("127.0.0.1:{port}"));
    let parsed = loopback.as_deref().unwrap_or(text).parse();
    parsed.map_err(|_| "give an address and a port, such as 127.0.0.1:8080 or 0.0.0.0:443".to_owned())
}

/// The form that clients insist on: words and a number, joined by dashes.
fn read_region(text: &str) -> Result<String, String> {
    let (words, number) = text.rsplit_once('-').unwrap_or_default();
    let is_word = |word: &str| word.len() >= 2 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let well_formed = words.contains('-')
        && words.split('-').all(is_word)
        && !number.is_empty()
        && number.bytes().all(|byte| byte.is_ascii_digit());
    let refusal = || "give a Region, such as us-east-1 or eu-central-1".to_owned();
    if well_formed { Ok(text.to_owned()) } else { Err(refusal()) }
}

/// The name of a user, as the directory takes it.
pub(crate) fn read_user_name(text: &str) -> Result<String, String> {
    let strange = |c: char| c.is_whitespace() || model::text::is_unseen(c);
    if (1..=128).contains(&text.chars().count()) && !text.chars().any(strange) {
        Ok(text.to_owned())
    } else {
        Err("a user name has 1 to 128 letters, digits and signs".to_owned())
    }
}

/// `ID:SECRET`; an id is 16 to 128 characters of A-Z, a-z, 0-9 and _, as in IAM.
fn read_access_key(text: &str) -> Result<(String, String), Failure> {
    let bad = || {
        Failure::new(
            "--root-access-key must be `ID:SECRET`: 16 to 128 letters or digits, then 16 or more characters",
        )
    };
    let (id, secret) = text.split_once(':').ok_or_else(bad)?;
    let id_good =
        (16..=128).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    let secret_good = (16..=128).contains(&secret.len()) && secret.bytes().all(|b| b.is_ascii_graphic());
    if id_good && secret_good { Ok((id.to_owned(), secret.to_owned())) } else { Err(bad()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_may_be_called_localhost_and_needs_a_port() {
        assert_eq!(read_listen("localhost:8080"), Ok(SocketAddr::from(([127, 0, 0, 1], 8080))));
        assert_eq!(read_listen("[::1]:0").unwrap().port(), 0);
        for bad in ["8080", ":8080", "localhost", "localhost:", "example.com:80"] {
            assert!(read_listen(bad).unwrap_err().contains("127.0.0.1:8080"), "{bad}");
        }
    }

    #[test]
    fn a_region_is_words_and_a_number() {
        for good in ["us-east-1", "eu-central-1", "us-gov-west-1", "ap-southeast-12"] {
            assert!(read_region(good).is_ok(), "{good}");
        }
        for bad in ["", "moon", "us-1", "us-east-", "us--1", "US-EAST-1", "us-east-1a"] {
            assert!(read_region(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_user_name_can_be_seen_and_typed() {
        assert!(read_user_name("ada@example.com").is_ok());
        for bad in ["", "a b", "a\u{202e}b", &"x".repeat(129)] {
            assert!(read_user_name(bad).is_err(), "{bad:?}");
        }
    }
}
