//! Reads a database URL: whom to connect to, and how the connection is protected.

use std::net::IpAddr;
use std::path::PathBuf;
use std::str::FromStr as _;
use std::time::Duration;

use fault::{Fault, Result};
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};

/// How long connecting may take, unless the URL says otherwise.
const CONNECT_TIME_MAX: Duration = Duration::from_secs(5);
/// How long a server may be silent before a connection is taken for dead: a host that vanished says nothing,
/// and requests would wait for it for hours.
const SILENCE_TIME_MAX: Duration = Duration::from_secs(30);
const FORM: &str = "write postgres://user:password@host:port/database";

/// Where a database is.
pub(crate) struct Address {
    /// What the driver needs to connect.
    pub(crate) config: Config,
    /// The same without secrets, for messages: `host:port`.
    pub(crate) shown: String,
    /// Which certificates to trust.
    pub(crate) roots: Roots,
}

/// Whom to trust when the connection is encrypted.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Roots {
    /// The connection is not encrypted.
    NotNeeded,
    /// Whom this system trusts.
    System,
    /// The certificates in a file.
    File(PathBuf),
}

/// Reads a URL. No message shows it, because it may hold a password.
pub(crate) fn read(url: &str) -> Result<Address> {
    if !url.starts_with("postgres://") && !url.starts_with("postgresql://") {
        return Err(Fault::new(format!("the database URL does not begin with `postgres://`: {FORM}")));
    }
    let (plain, own) = split_off_own(url)?;
    let mut config = Config::from_str(&plain).map_err(|error| {
        Fault::because(format!("the database URL cannot be read: {FORM}"), crate::connection::text(&error))
    })?;
    if config.get_hosts().is_empty() {
        return Err(Fault::new(format!("the database URL names no host: {FORM}")));
    }
    let encrypted = own.encrypted.unwrap_or_else(|| !is_here(&config));
    config.ssl_mode(if encrypted { SslMode::Require } else { SslMode::Disable });
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(CONNECT_TIME_MAX);
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(SILENCE_TIME_MAX);
        config
            .keepalives_idle(SILENCE_TIME_MAX)
            .keepalives_interval(SILENCE_TIME_MAX / 3)
            .keepalives_retries(3);
    }
    if config.get_application_name().is_none() {
        config.application_name("vestibule");
    }
    let roots = match own.root_file {
        _ if !encrypted => Roots::NotNeeded,
        Some(file) => Roots::File(file),
        None => Roots::System,
    };
    Ok(Address { shown: shown(&config), config, roots })
}

/// The parameters that we read ourselves, because the driver does not know them in this form.
#[derive(Default)]
struct Own {
    encrypted: Option<bool>,
    root_file: Option<PathBuf>,
}

fn split_off_own(url: &str) -> Result<(String, Own)> {
    let Some((base, query)) = url.split_once('?') else {
        return Ok((url.to_owned(), Own::default()));
    };
    let (mut rest, mut own) = (Vec::new(), Own::default());
    for parameter in query.split('&') {
        match parameter.split_once('=') {
            Some(("sslmode", "disable")) => own.encrypted = Some(false),
            Some(("sslmode", "require" | "verify-full")) => own.encrypted = Some(true),
            Some(("sslmode", other)) => {
                return Err(Fault::new(format!(
                    "the database URL has `sslmode={other}`: write `disable`, or `verify-full` to encrypt \
                     and to check the server's certificate"
                )));
            }
            Some(("sslrootcert", file)) => own.root_file = Some(PathBuf::from(file.replace("%2F", "/"))),
            _ => rest.push(parameter),
        }
    }
    let plain = if rest.is_empty() { base.to_owned() } else { format!("{base}?{}", rest.join("&")) };
    Ok((plain, own))
}

/// Whether every host is this machine, so that nobody can listen in between.
fn is_here(config: &Config) -> bool {
    config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|address: IpAddr| address.is_loopback())
        }
        Host::Unix(_) => true,
    })
}

fn shown(config: &Config) -> String {
    let hosts = config.get_hosts().iter().enumerate().map(|(at, host)| {
        let ports = config.get_ports();
        let port = ports.get(at).or(ports.first()).copied().unwrap_or(5432);
        match host {
            Host::Tcp(name) => format!("{name}:{port}"),
            Host::Unix(directory) => format!("{}:{port}", directory.display()),
        }
    });
    hosts.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_connections_that_leave_the_machine_are_encrypted_by_default() {
        for (url, encrypted) in [
            ("postgres://u:p@db.example/vestibule", true),
            ("postgresql://u:p@10.0.0.1:5433/vestibule", true),
            ("postgres://u:p@localhost/vestibule", false),
            ("postgres://u:p@127.0.0.1/vestibule", false),
            ("postgres://u@[::1]/vestibule", false),
            ("postgres://u@%2Frun%2Fpostgresql/vestibule", false),
            ("postgres://u:p@db.example/vestibule?sslmode=disable", false),
            ("postgres://u:p@localhost/vestibule?sslmode=verify-full", true),
            ("postgres://u:p@localhost/vestibule?application_name=x&sslmode=require", true),
        ] {
            let address = read(url).unwrap();
            assert_eq!(address.config.get_ssl_mode() == SslMode::Require, encrypted, "{url}");
            assert_eq!(address.roots == Roots::NotNeeded, !encrypted, "{url}");
        }
    }

    #[test]
    fn certificates_to_trust_can_be_named() {
        let address = read("postgres://u@db.example/v?sslrootcert=/etc/ca.pem&connect_timeout=2").unwrap();
        assert_eq!(address.roots, Roots::File("/etc/ca.pem".into()));
        assert_eq!(address.config.get_connect_timeout(), Some(&Duration::from_secs(2)));
    }

    #[test]
    fn messages_show_where_but_never_the_password() {
        assert_eq!(read("postgres://u:secret@db.example:6543/v").unwrap().shown, "db.example:6543");
        for (bad, why) in [
            ("mysql://u:secret@host/db", "does not begin with `postgres://`"),
            ("postgres://u:secret@host:99999999/db", "cannot be read"),
            ("postgres://u:secret@host/db?nonsense=1", "unknown option `nonsense`"),
            ("postgres://u:secret@host/db?sslmode=prefer", "has `sslmode=prefer`: write `disable`, or"),
            ("postgres:///db", "names no host"),
        ] {
            let text = read(bad).err().unwrap().chain();
            assert!(text.starts_with("the database URL ") && text.contains(why), "{text}");
            assert!(!text.contains("secret"), "{text}");
        }
    }
}
