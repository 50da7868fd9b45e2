//! Where a command's operations go: a server, signed with an access key, or a database that this process
//! opens itself.

use std::path::PathBuf;
use std::sync::Arc;

use api::{App, Handler, Origin, Presented};
use bytes::Bytes;
use clap::Args;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_rustls::{ConfigBuilderExt as _, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use model::{Clock as _, limits};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use server::{Config, Storage, SystemClock};
use wire::ServiceError as _;
use wire::generated::vestibule::op::ApplyOrganization;
use wire::generated::vestibule::types::ApplyOrganizationRequest;
use wire::sigv4::{self, Credentials, SecretKey, Style};

use crate::failure::Failure;
use crate::options::ManagedPolicies;

/// Which server or database.
#[derive(Args)]
#[group(id = "target")]
pub(crate) struct Options {
    /// The server's address
    #[arg(long, value_name = "URL", env = "AWS_ENDPOINT_URL", default_value = "http://127.0.0.1:8080")]
    endpoint_url: String,
    /// Open the SQLite database in this folder instead of calling a server
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Open this PostgreSQL database instead of calling a server
    #[arg(long, value_name = "URL", conflicts_with = "data", requires = "key_file")]
    database: Option<String>,
    /// Scheme and host under which browsers reach the server that serves the database, for links
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8080", env = "VESTIBULE_PUBLIC_URL")]
    public_url: String,
    /// Key ring of the database
    #[arg(long, value_name = "FILE", env = "VESTIBULE_KEY_FILE")]
    key_file: Option<PathBuf>,
    #[command(flatten)]
    library: ManagedPolicies,
    /// Certificates to trust instead of the system's, PEM
    #[arg(long, value_name = "FILE", env = "AWS_CA_BUNDLE")]
    ca_bundle: Option<PathBuf>,
    /// Access key id that signs the calls
    #[arg(long, value_name = "ID", env = "AWS_ACCESS_KEY_ID", hide_env_values = true)]
    access_key_id: Option<String>,
    /// Its secret
    #[arg(long, value_name = "SECRET", env = "AWS_SECRET_ACCESS_KEY", hide_env_values = true)]
    secret_access_key: Option<String>,
    /// The session token of temporary credentials
    #[arg(long, value_name = "TOKEN", env = "AWS_SESSION_TOKEN", hide_env_values = true)]
    session_token: Option<String>,
}

/// Takes operations.
pub(crate) enum Target {
    /// In this process, as the management account's root.
    Local(Box<App>),
    /// A server.
    Remote(Remote),
}

/// A server, and what signs the calls to it.
pub(crate) struct Remote {
    endpoint_url: String,
    credentials: Credentials,
    ca_bundle: Option<PathBuf>,
}

impl Options {
    pub(crate) async fn open(&self) -> Result<Target, Failure> {
        let storage = self.data.clone().map(Storage::Sqlite);
        let storage = storage.or_else(|| self.database.clone().map(Storage::Postgres));
        if let Some(storage) = storage {
            self.library.install(self.data.as_deref())?;
            let mut config = Config::in_memory(std::net::SocketAddr::from(([127, 0, 0, 1], 8080)));
            config.storage = storage;
            config.key_file.clone_from(&self.key_file);
            config.public_url = Some(self.public_url.clone());
            return Ok(Target::local(server::open_app(&config).await?));
        }
        let keys = self.access_key_id.clone().zip(self.secret_access_key.clone());
        let (id, secret) = keys.ok_or_else(|| {
            Failure::new(
                "no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or open a database with \
                 --data",
            )
        })?;
        let credentials = Credentials {
            access_key_id: id,
            secret_key: SecretKey::new(secret),
            session_token: self.session_token.clone().map(Into::into),
        };
        Ok(Target::Remote(Remote {
            endpoint_url: self.endpoint_url.clone(),
            credentials,
            ca_bundle: self.ca_bundle.clone(),
        }))
    }
}

impl Target {
    /// The operations on a database that this process has open.
    pub(crate) fn local(app: App) -> Self {
        Self::Local(Box::new(app))
    }

    /// Makes the first administrator of a new organization: a user with everything in the management account.
    /// Returns the link at which they set their password.
    pub(crate) async fn administrator(&self, user_name: &str) -> Result<String, Failure> {
        let request =
            ApplyOrganizationRequest { document: first_administrator(user_name), dry_run: Some(false) };
        let applied = self.call::<ApplyOrganization>(request).await?;
        let link = applied.password_links.into_iter().next();
        link.map(|link| link.url).ok_or_else(|| Failure::new("the administrator got no link"))
    }

    /// Calls an operation.
    pub(crate) async fn call<O: Handler>(&self, input: O::Input) -> Result<O::Output, Failure> {
        match self {
            Self::Local(app) => local::<O>(app, input).await,
            Self::Remote(server) => remote::<O>(server, input).await,
        }
    }
}

/// The organization's first document. JSON strings are YAML strings, whatever is in them.
fn first_administrator(user_name: &str) -> String {
    let name = serde_json::Value::from(user_name);
    format!(
        "users:\n  - {{ user_name: {name}, given_name: First, family_name: Administrator, password: link }}\n\
         groups:\n\
         \x20 - name: Administrators\n\
         \x20   description: Own the front door and every account\n\
         \x20   members: [{name}]\n\
         permission_sets:\n\
         \x20 - name: AdministratorAccess\n\
         \x20   description: Everything; every use is on the record\n\
         \x20   managed_policies: [\"arn:aws:iam::aws:policy/AdministratorAccess\"]\n\
         assignments:\n\
         \x20 - {{ group: Administrators, permission_set: AdministratorAccess, accounts: [Management] }}\n"
    )
}

/// Calls an operation in this process.
pub(crate) async fn local<O: Handler>(app: &App, input: O::Input) -> Result<O::Output, Failure> {
    let origin = Origin {
        address: std::net::IpAddr::from([127, 0, 0, 1]),
        address_text: "127.0.0.1".to_owned(),
        user_agent: concat!("vestibule/", env!("CARGO_PKG_VERSION")).to_owned(),
        request_id: model::id::fresh_uuid(&*app.entropy),
        secure: true,
    };
    let called = api::call::<O>(app, Presented::Operator, &origin, input).await;
    called.map_err(|error| match error.fault() {
        Some(fault) => Failure::new(fault.chain()),
        None => Failure::new(error.message().to_owned()),
    })
}

async fn remote<O: Handler>(server: &Remote, input: O::Input) -> Result<O::Output, Failure> {
    let Remote { endpoint_url, credentials, .. } = server;
    let bad_url =
        || Failure::new(format!("`{endpoint_url}` is no address of a server: expected http://HOST:PORT"));
    let endpoint: http::Uri = endpoint_url.parse().map_err(|_| bad_url())?;
    let mut request = wire::client::request::<O>(&endpoint, input).map_err(|_| bad_url())?;
    let target =
        sigv4::Target { region: "us-east-1", service: O::INFO.service.signing_name, style: Style::Standard };
    sigv4::sign(&mut request, credentials, &target, SystemClock.now().0)
        .map_err(|error| Failure::new(error.to_string()))?;
    let connector =
        HttpsConnectorBuilder::new().with_tls_config(server.trust()?).https_or_http().enable_http1().build();
    let client = Client::builder(TokioExecutor::new()).build::<_, Full<Bytes>>(connector);
    let sent = client.request(request.map(Full::new)).await;
    let response = sent.map_err(|error| {
        let why = std::error::Error::source(&error).map(|source| format!(" ({source})")).unwrap_or_default();
        Failure::new(format!("no server answers at `{endpoint_url}`{why}: is it running?"))
    })?;
    let (parts, body) = response.into_parts();
    let body = Limited::new(body, limits::REQUEST_BODY_BYTES_MAX).collect().await;
    let body = body.map_err(|error| Failure::new(format!("the server's answer ended early: {error}")))?;
    let response = http::Response::from_parts(parts, body.to_bytes());
    wire::client::response::<O>(&response).map_err(|error| Failure::new(error.to_string()))
}

impl Remote {
    /// The certificates that are trusted: the system's, and those of the bundle.
    fn trust(&self) -> Result<ClientConfig, Failure> {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut roots = RootCertStore::empty();
        if let Some(bundle) = &self.ca_bundle {
            let unreadable = |error: &dyn std::fmt::Display| {
                Failure::new(format!("cannot read `{}` as certificates: {error}", bundle.display()))
            };
            let certificates = CertificateDer::pem_file_iter(bundle).map_err(|error| unreadable(&error))?;
            for certificate in certificates {
                let certificate = certificate.map_err(|error| unreadable(&error))?;
                roots.add(certificate).map_err(|error| unreadable(&error))?;
            }
        }
        let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = config.map_err(|error| Failure::new(format!("cannot speak TLS: {error}")))?;
        if roots.is_empty() {
            let native = config.with_native_roots();
            return Ok(native
                .map_err(|error| Failure::new(format!("no trusted certificates: {error}")))?
                .with_no_client_auth());
        }
        Ok(config.with_root_certificates(roots).with_no_client_auth())
    }
}
