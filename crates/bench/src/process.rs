//! The processes that are measured: servers in memory and bare handlers (this program again), and `vestibule`
//! itself.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use bytes::Bytes;
use fault::{Context as _, Fault, Result};
use http::Response;
use serde_json::{Value, json};
use server::{Config, Founding, LogFormat, Server};

use crate::disk::Disk;
use crate::load::{Call, now};
use crate::organization::{self, Person, Sizes};

/// Serves an organization of these sizes from memory, until killed; with so many changes a second.
pub(crate) fn serve(sizes: Sizes, changes: u32) -> Result<()> {
    // As `vestibule serve` logs by default.
    server::start_logs(LogFormat::Text, "info");
    runtime()?.block_on(async {
        let config = Config::in_memory(any_port());
        let opened = Server::open(&config, Some(&Founding::default())).await;
        let (server, _) = opened.map_err(|refused| Fault::new(refused.to_string()))?;
        let person = organization::fill(server.app(), sizes).await?;
        println!("{}", json!({ "address": server.address().to_string(), "person": person.to_json() }));
        let store = server.app().store.clone();
        let changing = async {
            match Duration::from_secs(1).checked_div(changes) {
                Some(pause) => organization::change_for_ever(store, pause).await,
                None => Ok(()),
            }
        };
        tokio::join!(server.run(std::future::pending()), changing).1
    })
}

/// One who commits and waits, again and again.
pub(crate) fn alone(data: &str, seconds: &str) -> Result<()> {
    runtime()?.block_on(crate::disk::print_alone(Path::new(data), seconds))
}

/// Provisions at size, in this process alone.
pub(crate) fn provision(place: &str, sizes: &[&str]) -> Result<()> {
    runtime()?.block_on(crate::provisioning::print_alone(place, sizes))
}

/// Has rules reach new accounts, in this process alone.
pub(crate) fn rules(place: &str, sizes: &[&str]) -> Result<()> {
    runtime()?.block_on(crate::rules::print_alone(place, sizes))
}

/// Answers what the server at `address` answers to one call, always, until killed.
pub(crate) fn echo(words: &[&str]) -> Result<()> {
    let [address, path, token] = words else { return Err(Fault::new("echo ADDRESS PATH TOKEN")) };
    let address = address.parse().fault("reading an address")?;
    runtime()?.block_on(async {
        let (head, body) = Call::get(address, path, token).answer().await?;
        let listener = tokio::net::TcpListener::bind(any_port()).await.fault("listening")?;
        let own = listener.local_addr().fault("listening")?;
        println!("{}", json!({ "address": own.to_string() }));
        server::serve_bytes(listener, response(&head, body)?).await;
        Ok(())
    })
}

/// The response that a head and a body were.
fn response(head: &str, body: Vec<u8>) -> Result<Response<Bytes>> {
    let mut builder = Response::builder();
    for line in head.lines().skip(1) {
        let Some((name, value)) = line.split_once(": ") else { continue };
        // These the HTTP stack writes by itself.
        if !["date", "content-length"].contains(&name) {
            builder = builder.header(name, value);
        }
    }
    builder.body(Bytes::from(body)).fault("making a response")
}

/// A server under measurement; killed when dropped.
pub(crate) struct Running {
    child: Child,
    pub(crate) address: SocketAddr,
    pub(crate) person: Option<Person>,
    pub(crate) started_in: Duration,
}

impl Running {
    /// This program again.
    pub(crate) fn own(words: &[String]) -> Result<Self> {
        let program = std::env::current_exe().fault("finding this program")?;
        Self::start(&program, words, &Disk::default(), |line| {
            let ready: Value = serde_json::from_str(line).ok()?;
            let address = ready.get("address")?.as_str()?.parse().ok()?;
            Some((address, ready.get("person").and_then(Person::from_json)))
        })
    }

    /// `vestibule serve` on a data directory.
    pub(crate) fn vestibule(data: &Path, disk: &Disk) -> Result<Self> {
        let words =
            ["serve", "--data", &data.display().to_string(), "--listen", "127.0.0.1:0"].map(str::to_owned);
        let ready = |line: &str| Some((line.strip_prefix("Serving on http://")?.trim().parse().ok()?, None));
        Self::start(&vestibule()?, &words, disk, ready)
    }

    fn start(
        program: &Path,
        words: &[String],
        disk: &Disk,
        ready: impl Fn(&str) -> Option<(SocketAddr, Option<Person>)>,
    ) -> Result<Self> {
        let starting = format!("starting `{}`", program.display());
        let began = now();
        let mut command = Command::new(program);
        command.args(words).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        disk.under(&mut command);
        let mut child = command.spawn().fault(&starting)?;
        let lines = BufReader::new(child.stdout.take().fault(&starting)?).lines();
        for line in lines {
            if let Some((address, person)) = ready(&line.fault(&starting)?) {
                return Ok(Self { child, address, person, started_in: now().duration_since(began) });
            }
        }
        Err(Fault::new(format!("`{} {}` ended before it served", program.display(), words.join(" "))))
    }

    pub(crate) fn call(&self, target: crate::Target) -> Result<Call> {
        Ok(Call::new(self.address, target, self.person.as_ref().fault("nobody is signed in there")?))
    }

    /// Memory in use that is the process's own to blame for, in MB: `VmRSS` of `/proc`.
    pub(crate) fn resident_mb(&self) -> Result<f64> {
        resident_mb(&self.child.id().to_string())
    }
}

/// The same of any process.
pub(crate) fn resident_mb(process: &str) -> Result<f64> {
    let status = format!("/proc/{process}/status");
    let text = std::fs::read_to_string(status).fault("reading how much memory a process has")?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    Ok(kib.fault("reading how much memory a process has")? * 1024.0 / 1e6)
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to do.
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}

/// The real program, built beside this one.
fn vestibule() -> Result<PathBuf> {
    let own = std::env::current_exe().fault("finding this program")?;
    let program = own.with_file_name("vestibule");
    if program.exists() {
        Ok(program)
    } else {
        Err(Fault::new("build `vestibule` first: use `cargo xtask bench`"))
    }
}

fn runtime() -> Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().fault("starting a runtime")
}

fn any_port() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 0))
}
