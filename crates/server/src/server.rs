//! A whole server: opened from its configuration, run until it is told to stop.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use api::{AccessMemo, App, Deployment, Founded, Founding, Issuers, PolicyCache};
use aws_accounts::AwsAccounts;
use directory::PasswordHasher;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use model::{Clock, Entropy, limits};
use provision::{AccountBackend, Local, Provisioner};
use s3::S3;
use store::seal::KeyRing;
use store::{Engine, Image, Memory, Store};
use store_postgres::Postgres;
use store_sqlite::Sqlite;
use tokio::net::TcpListener;

use crate::config::{Config, Refused, Storage};
use crate::door::Door;
use crate::fetch::Outbound;
use crate::reach::Reach;
use crate::supervisor::Supervisor;
use crate::world::{SystemClock, SystemEntropy};
use crate::{keys, listener, tls, workers};

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
        let ground = if founding.is_some() { Ground::New } else { Ground::Founded };
        let parts = open_parts(config, &public_url, ground).await?;
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

/// The operations on what a founding made, without a server around them: for `apply` and `export` on a
/// database.
pub async fn open_app(config: &Config) -> Result<App, Refused> {
    app_on(config, Ground::Founded).await
}

/// The same for a founding: makes folder, database and key ring where there are none.
pub async fn prepare_app(config: &Config) -> Result<App, Refused> {
    app_on(config, Ground::New).await
}

async fn app_on(config: &Config, ground: Ground) -> Result<App, Refused> {
    config.check()?;
    let public_url = config.public_url.clone().unwrap_or_else(|| format!("http://{}", config.listen));
    Ok(open_parts(config, &public_url, ground).await?.app)
}

/// What is expected where everything is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ground {
    /// All that a founding made, its key ring too: nothing is made.
    Founded,
    /// Nothing yet: what is missing is made.
    New,
}

async fn open_parts(config: &Config, public_url: &str, ground: Ground) -> Result<Parts, Refused> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    if let Storage::Sqlite(directory) = &config.storage {
        match ground {
            Ground::New => make_directory(directory)?,
            Ground::Founded if directory.join(store_sqlite::FILE_NAME).exists() => {}
            Ground::Founded => return Err(nothing_in(directory)),
        }
    }
    let key_file = keys::place(config)?;
    let kept = key_file.as_deref().map(keys::read).transpose()?.flatten();
    // Written once it is certain that nothing was sealed under another ring.
    let unwritten = key_file.filter(|_| kept.is_none());
    if let (Ground::Founded, Some(file)) = (ground, &unwritten) {
        return Err(keys::missing(file));
    }
    let keys = Arc::new(kept.unwrap_or_else(|| KeyRing::generate(&*entropy)));
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
    let client_keys = match &memory {
        Some(_) => Arc::new(KeyRing::parse(EPHEMERAL_CLIENT_KEYS)?),
        None => Arc::clone(&keys),
    };
    let backend = Arc::new(Local::new(Arc::clone(&clock), Arc::clone(&entropy)));
    let accounts = AwsAccounts::new(
        Arc::new(Reach::new(config.private_planes)),
        Arc::clone(&clock),
        config.sources.clone(),
    );
    let accounts = Arc::new(accounts);
    let provisioner = Provisioner::new(backend, Arc::clone(&keys), Arc::clone(&clock), Arc::clone(&entropy));
    let provisioner = provisioner.with(Arc::clone(&accounts) as Arc<dyn AccountBackend>);
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
        accounts,
        issuers: Issuers::new(Arc::new(Outbound::new(config.private_issuers))),
        deployment: Deployment { public_url: public_url.trim_end_matches('/').to_owned() },
    };
    if let Some(file) = unwritten {
        match api::founded(&app).await? {
            Some(_) => return Err(keys::missing(&file)),
            None => keys::write(&file, &app.keys)?,
        }
    }
    Ok(Parts { app, memory })
}

fn nothing_in(directory: &Path) -> Refused {
    let directory = directory.display();
    Refused(format!(
        "there is no organization in `{directory}`: name its folder, or found one with \
         `vestibule init --data {directory}`"
    ))
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
