//! A real PostgreSQL server in a folder of its own, stopped when it goes out of scope.

use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use tempfile::TempDir;

/// The user that the server runs as when the tests run as root, which it refuses to.
const SERVER_USER: &str = "postgres";
const STARTS_MAX: usize = 5;

/// A running server.
pub(crate) struct Server {
    directory: TempDir,
    process: Child,
    port: u16,
}

impl Server {
    /// Starts a server without TLS.
    pub(crate) fn start() -> Self {
        Self::start_with(|_| Vec::new())
    }

    /// Starts a server with more settings, which `prepare` may need files in the server's folder for.
    pub(crate) fn start_with(prepare: impl Fn(&Path) -> Vec<String>) -> Self {
        let programs = programs();
        let directory = TempDir::new().unwrap();
        give_to_server(directory.path());
        let data = directory.path().join("data");
        let initialized = as_server(&programs.join("initdb"))
            .args([
                "-D",
                data.to_str().unwrap(),
                "-U",
                "vestibule",
                "--auth=trust",
                "--no-sync",
                "-E",
                "UTF8",
            ])
            .stdout(Stdio::null())
            .status();
        assert!(initialized.unwrap().success(), "initdb failed");
        let settings = prepare(directory.path());
        for _ in 0..STARTS_MAX {
            let port = next_port();
            let mut process = as_server(&programs.join("postgres"))
                .args(["-D", data.to_str().unwrap(), "-k", directory.path().to_str().unwrap()])
                .args(["-p", &port.to_string(), "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"])
                .args(&settings)
                .stderr(std::fs::File::create(directory.path().join("log")).unwrap())
                .stdout(Stdio::null())
                .spawn()
                .unwrap();
            if is_ready(&programs, &mut process, port) {
                return Self { directory, process, port };
            }
        }
        panic!(
            "the server did not start: {}",
            std::fs::read_to_string(directory.path().join("log")).unwrap()
        );
    }

    /// A URL of a new, empty database.
    pub(crate) async fn database(&self, name: &str) -> String {
        self.execute("postgres", &format!("CREATE DATABASE {name}")).await;
        self.url(name)
    }

    /// A URL of a database.
    pub(crate) fn url(&self, name: &str) -> String {
        format!("postgres://vestibule:not-asked-for@127.0.0.1:{}/{name}", self.port)
    }

    /// The URL over the server's socket file.
    pub(crate) fn socket_url(&self, name: &str) -> String {
        let directory = self.directory.path().to_str().unwrap().replace('/', "%2F");
        format!("postgres://vestibule@{directory}:{}/{name}", self.port)
    }

    /// The server's folder.
    pub(crate) fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// Runs SQL as an operator would.
    pub(crate) async fn execute(&self, database: &str, sql: &str) -> Vec<String> {
        let output = Command::new(programs().join("psql"))
            .args(["--no-psqlrc", "-tA", "-v", "ON_ERROR_STOP=1", "-c", sql, &self.url(database)])
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // SIGINT: ends sessions and stops. The test is over, so whatever goes wrong here is told by what
        // remains.
        let _ = Command::new("kill").args(["-INT", &self.process.id().to_string()]).status();
        let _ = self.process.wait();
    }
}

fn programs() -> PathBuf {
    let found = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let found = found.map(|entry| entry.path().join("bin")).filter(|bin| bin.join("initdb").exists()).max();
    found.expect(
        "no PostgreSQL server in /usr/lib/postgresql: apt-get install postgresql, or run scripts/test",
    )
}

/// Ports below the range that systems hand out by themselves, beginning elsewhere for each test process.
/// Somebody else may use one; then the server does not start, and the next one is tried.
fn next_port() -> u16 {
    static TRIED: AtomicU32 = AtomicU32::new(0);
    let offset = std::process::id().wrapping_mul(31) + TRIED.fetch_add(1, Ordering::Relaxed);
    u16::try_from(20_000 + offset % 10_000).unwrap()
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().unwrap().stdout == b"0\n"
}

/// A program as a user that the server runs as; it gets a signal when the tests die.
fn as_server(program: &Path) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "TERM"]);
    if is_root() {
        command.args(["--reuid", SERVER_USER, "--regid", SERVER_USER, "--clear-groups"]);
    }
    command.arg("--").arg(program).current_dir("/");
    command
}

/// Lets the server own a file or folder.
pub(crate) fn give_to_server(path: &Path) {
    if is_root() {
        let id = |flag| {
            let output = Command::new("id").args([flag, SERVER_USER]).output().unwrap().stdout;
            String::from_utf8(output).unwrap().trim().parse::<u32>().unwrap()
        };
        chown(path, Some(id("-u")), Some(id("-g"))).unwrap();
    }
}

/// Waits until the server answers, or has given up.
fn is_ready(programs: &Path, process: &mut Child, port: u16) -> bool {
    while process.try_wait().unwrap().is_none() {
        let port = port.to_string();
        let asked =
            Command::new(programs.join("pg_isready")).args(["-q", "-h", "127.0.0.1", "-p", &port]).status();
        if asked.unwrap().success() {
            return true;
        }
    }
    false
}
