//! How a server is configured, and what is refused before anything is started.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;

use aws_accounts::Sources;
use ipnet::IpNet;

/// Everything a server needs to know to start.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where it listens; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Scheme and authority under which it is reached; by default what it listens on.
    pub public_url: Option<String>,
    /// Where everything is kept.
    pub storage: Storage,
    /// The key ring's file. With a data directory, `keys` inside it by default.
    pub key_file: Option<PathBuf>,
    /// Certificate and key; without them it speaks plain HTTP.
    pub tls: Option<TlsFiles>,
    /// Speak plain HTTP on other addresses than loopback, such as behind a proxy that speaks TLS.
    pub allow_plain_http: bool,
    /// Proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` count.
    pub trusted_proxies: Vec<IpNet>,
    /// Networks that may read `/metrics`, besides loopback.
    pub metrics_from: Vec<IpNet>,
    /// Fetch the keys of OpenID Connect issuers from private and loopback addresses too.
    pub private_issuers: bool,
    /// Where the server finds credentials of its own for accounts that are kept elsewhere.
    pub sources: Sources,
    /// Whether those accounts may be kept at private and loopback addresses, and over plain HTTP.
    pub private_planes: bool,
    /// The folder of buckets; without one there is no S3.
    pub s3: Option<PathBuf>,
}

/// Where everything is kept.
#[derive(Clone, Debug)]
pub enum Storage {
    /// In memory, gone with the process.
    Memory,
    /// In a SQLite database inside this directory.
    Sqlite(PathBuf),
    /// In a PostgreSQL database.
    Postgres(String),
}

/// PEM files.
#[derive(Clone, Debug)]
pub struct TlsFiles {
    /// The certificate chain, leaf first.
    pub certificates: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

/// The server cannot start as asked: one line that says what to do.
#[derive(Debug)]
pub struct Refused(pub String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

impl From<fault::Fault> for Refused {
    fn from(fault: fault::Fault) -> Self {
        Self(fault.chain())
    }
}

impl Config {
    /// A server in memory on a loopback address.
    pub fn in_memory(listen: SocketAddr) -> Self {
        Self {
            listen,
            public_url: None,
            storage: Storage::Memory,
            key_file: None,
            tls: None,
            allow_plain_http: false,
            trusted_proxies: Vec::new(),
            metrics_from: Vec::new(),
            private_issuers: false,
            sources: Sources::default(),
            private_planes: false,
            s3: None,
        }
    }

    /// Refuses what would be unsafe or cannot work.
    pub(crate) fn check(&self) -> Result<(), Refused> {
        let plain = self.tls.is_none();
        if plain && !self.listen.ip().is_loopback() && !self.allow_plain_http {
            return Err(Refused(format!(
                "plain HTTP on `{}` would send passwords in the clear: give --tls-cert and --tls-key, or \
                 --allow-plain-http behind a proxy that speaks TLS",
                self.listen
            )));
        }
        if let Some(url) = &self.public_url {
            check_public_url(url)?;
        }
        Ok(())
    }
}

fn check_public_url(url: &str) -> Result<(), Refused> {
    let refuse = || {
        Refused(format!(
            "--public-url `{url}` must be a scheme and a host, such as `https://sso.example.com`"
        ))
    };
    let uri: http::Uri = url.parse().map_err(|_| refuse())?;
    let scheme_known = matches!(uri.scheme_str(), Some("http" | "https"));
    let bare = uri.path() == "/" && uri.query().is_none();
    if scheme_known && bare && uri.host().is_some_and(|host| !host.is_empty()) {
        Ok(())
    } else {
        Err(refuse())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_needs_loopback_or_a_word() {
        let mut config = Config::in_memory("0.0.0.0:8080".parse().unwrap());
        assert!(config.check().unwrap_err().to_string().contains("--allow-plain-http"));
        config.allow_plain_http = true;
        assert!(config.check().is_ok());
        assert!(Config::in_memory("[::1]:0".parse().unwrap()).check().is_ok());
    }

    #[test]
    fn a_public_url_is_scheme_and_host() {
        for good in ["https://sso.example.com", "http://127.0.0.1:8080", "https://sso.example.com/"] {
            assert!(check_public_url(good).is_ok(), "{good}");
        }
        for bad in ["", "sso.example.com", "ftp://x", "https://x/path", "https://x?y=1", "https://"] {
            assert!(check_public_url(bad).is_err(), "{bad}");
        }
    }
}
