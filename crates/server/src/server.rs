//! A whole server: opened from its configuration, run until it is told to stop.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use api::{AccessMemo, App, Deployment, Founded, Founding, Issuers, PolicyCache};
use directory::PasswordHasher;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use model::{Clock, Entropy, limits};
use provision::{Local, Provisioner};
use s3::S3;
use store::seal::KeyRing;
use store::{Engine, Image, Memory, Store};
use store_postgres::Postgres;
use store_sqlite::Sqlite;
use tokio::net::TcpListener;

use crate::config::{Config, Refused, Storage};
use crate::door::Door;
use crate::fetch::Outbound;
use crate::supervisor::Supervisor;
use crate::world::{SystemClock, SystemEntropy};
use crate::{listener, tls, workers};

/// Keys of client registrations on servers that live in memory; see `App::client_keys`.
const EPHEMERAL_CLIENT_KEYS: &str = "ephemeral AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

/// A server that is bound to its address and ready to run.
pub struct Server {
    door: Arc<Door>,
    listener: TcpListener,
    tls: Option<tokio_rustls::TlsAcceptor>,
    supervisor: Supervisor,
    address: SocketAddr,
}

/// Brings a server in memory back to what it was when this was taken.
pub(crate) struct Reset {
    engine: Arc<Memory>,
    image: Image,
}

impl Reset {
    pub(crate) fn run(&self) {
        self.engine.restore(&self.image);
    }
}

/// The parts of a server that need no address: what commands on the database itself use.
pub(crate) struct Parts {
    pub(crate) app: App,
    pub(crate) memory: Option<Arc<Memory>>,
}

impl Server {
    /// Opens the store and binds the address. `founding` founds an organization where there is none; without
    /// it, a store that has none is refused.
    pub async fn open(
        config: &Config,
        founding: Option<&Founding>,
    ) -> Result<(Self, Option<Founded>), Refused> {
        config.check()?;
        let acceptor = config.tls.as_ref().map(tls::acceptor).transpose()?;
        let listener = bind(config.listen).await?;
        let address = listener.local_addr().map_err(|error| Refused(error.to_string()))?;
        let public_url = config.public_url.clone().unwrap_or_else(|| {
            let scheme = if config.tls.is_some() { "https" } else { "http" };
            format!("{scheme}://{address}")
        });
        let parts = open_parts(config, &public_url).await?;
        let founded = match (api::founded(&parts.app).await?, founding) {
            (Some(_), _) => None,
            (None, Some(founding)) => Some(api::found(&parts.app, founding).await?),
            (None, None) => {
                return Err(Refused(
                    "there is no organization here yet: run `vestibule init` first".to_owned(),
                ));
            }
        };
        let app = Arc::new(parts.app);
        let s3 = config.s3.as_deref().map(|folder| S3::open(folder, Arc::clone(&app))).transpose()?;
        let door = Door {
            app,
            s3,
            trusted_proxies: config.trusted_proxies.clone(),
            metrics_from: config.metrics_from.clone(),
            metrics: metrics_handle(),
            reset: parts.memory.map(|engine| Reset { image: engine.image(), engine }),
        };
        let supervisor = Supervisor::new();
        Ok((Self { door: Arc::new(door), listener, tls: acceptor, supervisor, address }, founded))
    }

    /// What the operations stand on, for commands that call them in this process.
    pub fn app(&self) -> &App {
        &self.door.app
    }

    /// S3, where there is a folder for it.
    pub fn s3(&self) -> Option<&S3> {
        self.door.s3.as_ref()
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Takes what the server holds now as what a reset brings back (an ephemeral server's only).
    pub fn remember(&mut self) {
        if let Some(door) = Arc::get_mut(&mut self.door)
            && let Some(reset) = &mut door.reset
        {
            reset.image = reset.engine.image();
        }
    }

    /// Serves until `stop` completes, then finishes what it took.
    pub async fn run(mut self, stop: impl Future<Output = ()>) {
        let shutdown = self.supervisor.shutdown();
        self.supervisor.start(listener::serve(self.listener, self.tls, Arc::clone(&self.door), shutdown));
        for worker in workers::all(&self.door, &self.supervisor) {
            self.supervisor.start(worker);
        }
        stop.await;
        tracing::info!("stopping: finishing what was taken");
        self.supervisor.stop(limits::SHUTDOWN_TIME_MAX).await;
    }
}

/// The operations on a store without a server around them: for `init`, and for `apply` and `export` on a
/// database.
pub async fn open_app(config: &Config) -> Result<App, Refused> {
    let public_url = config.public_url.clone().unwrap_or_else(|| format!("http://{}", config.listen));
    Ok(open_parts(config, &public_url).await?.app)
}

async fn open_parts(config: &Config, public_url: &str) -> Result<Parts, Refused> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    let keys = open_keys(config, &*entropy)?;
    let mut memory = None;
    let engine: Arc<dyn Engine> = match &config.storage {
        Storage::Memory => {
            let engine = Arc::new(Memory::new());
            memory = Some(Arc::clone(&engine));
            engine
        }
        Storage::Sqlite(directory) => Arc::new(Sqlite::open(directory)?),
        Storage::Postgres(url) => Arc::new(Postgres::connect(url).await?),
    };
    let keys = Arc::new(keys);
    let client_keys = match &memory {
        Some(_) => Arc::new(KeyRing::parse(EPHEMERAL_CLIENT_KEYS)?),
        None => Arc::clone(&keys),
    };
    let backend = Arc::new(Local::new(Arc::clone(&clock), Arc::clone(&entropy)));
    let provisioner = Provisioner::new(backend, Arc::clone(&keys), Arc::clone(&clock), Arc::clone(&entropy));
    let app = App {
        store: Store::new(engine),
        clock,
        entropy,
        keys,
        client_keys,
        provisioner,
        hasher: PasswordHasher::for_this_machine(),
        policies: PolicyCache::default(),
        calls: signin::calls::Calls::default(),
        access: AccessMemo::default(),
        issuers: Issuers::new(Arc::new(Outbound::new(config.private_issuers))),
        deployment: Deployment { public_url: public_url.trim_end_matches('/').to_owned() },
    };
    Ok(Parts { app, memory })
}

/// The key ring: from its file, made on first use; a memory server's lives as long as its store.
fn open_keys(config: &Config, entropy: &dyn Entropy) -> Result<KeyRing, Refused> {
    let beside = |directory: &PathBuf| directory.join("keys");
    let file = match (&config.key_file, &config.storage) {
        (Some(file), _) => Some(file.clone()),
        (None, Storage::Sqlite(directory)) => {
            make_directory(directory)?;
            Some(beside(directory))
        }
        (None, Storage::Memory) => None,
        (None, Storage::Postgres(_)) => {
            return Err(Refused(
                "a database needs a key file that every server on it shares: give --key-file".to_owned(),
            ));
        }
    };
    let fresh = || KeyRing::generate(entropy);
    let Some(file) = file else { return Ok(fresh()) };
    match std::fs::read_to_string(&file) {
        Ok(text) => Ok(KeyRing::parse(&text)?),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let keys = fresh();
            write_private(&file, &keys.to_text())?;
            Ok(keys)
        }
        Err(error) => Err(Refused(format!("cannot read the key file `{}`: {error}", file.display()))),
    }
}

fn make_directory(directory: &Path) -> Result<(), Refused> {
    use std::os::unix::fs::DirBuilderExt as _;
    let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(directory);
    made.map_err(|error| {
        Refused(format!(
            "cannot use the folder `{}`: {error}; choose another with --data",
            directory.display()
        ))
    })
}

/// A file that only its owner can read, written whole or not at all.
fn write_private(file: &Path, text: &str) -> Result<(), Refused> {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    let written = (|| {
        let mut new = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
        new.write_all(text.as_bytes())?;
        new.sync_all()
    })();
    written.map_err(|error| Refused(format!("cannot write the key file `{}`: {error}", file.display())))
}

async fn bind(address: SocketAddr) -> Result<TcpListener, Refused> {
    TcpListener::bind(address).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => {
            Refused(format!("`{address}` is in use: choose another with --listen, such as 127.0.0.1:0"))
        }
        _ => Refused(format!("cannot listen on `{address}`: {error}")),
    })
}

/// One recorder per process: tests start many servers in one.
fn metrics_handle() -> PrometheusHandle {
    static HANDLE: std::sync::OnceLock<PrometheusHandle> = std::sync::OnceLock::new();
    let install = || {
        let recorder = PrometheusBuilder::new().build_recorder();
        let handle = recorder.handle();
        // Somebody else's recorder stays in place; ours then shows nothing, which is no reason not to serve.
        let _ = metrics::set_global_recorder(recorder);
        handle
    };
    HANDLE.get_or_init(install).clone()
}
