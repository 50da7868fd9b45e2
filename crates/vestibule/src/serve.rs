//! `vestibule serve`.

use std::path::PathBuf;

use clap::Args;
use server::{Config, Server, Storage};

use crate::failure::Failure;
use crate::options::{Database, Listening, Logging, NewOrganization};

#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    listening: Listening,
    #[command(flatten)]
    database: Database,
    /// Keep everything in memory, start with a new organization, and offer `POST /_vestibule/reset`
    #[arg(long, conflicts_with_all = ["data", "database"])]
    ephemeral: bool,
    /// Serve S3 from this folder: one folder of buckets for each account
    #[arg(long, value_name = "DIR", env = "VESTIBULE_S3")]
    s3: Option<PathBuf>,
    #[command(flatten)]
    organization: NewOrganization,
    #[command(flatten)]
    logging: Logging,
}

pub(crate) async fn run(options: Options) -> Result<(), Failure> {
    options.logging.start("info");
    let storage = if options.ephemeral { Storage::Memory } else { options.database.open()? };
    if !options.ephemeral && options.organization.is_given() {
        return Err(Failure::new(
            "--management-account and --root-access-key go with --ephemeral here, or with `vestibule init`",
        ));
    }
    let founding = options.ephemeral.then(|| options.organization.founding()).transpose()?;
    let config = options.listening.config(storage, options.database.key_file.clone());
    let config = Config { s3: options.s3, ..config };
    let (server, founded) = Server::open(&config, founding.as_ref()).await?;
    println!("Serving on {}", server.app().deployment.public_url);
    if let Some(founded) = founded {
        let (id, secret) = &founded.root_access_key;
        println!("Management account {}", founded.organization.management_account);
        println!("Instance           {}", founded.instance.id.arn());
        println!("Identity store     {}", founded.instance.identity_store_id);
        println!("Root access key    {id}");
        // A secret that was given need not be repeated.
        if options.organization.root_access_key.is_none() {
            println!("Secret             {secret}");
        }
    }
    server.run(stop_signal()).await;
    Ok(())
}

/// Completes on the first interrupt or termination signal. Both are caught from this call on, not from the
/// first poll: a server that answers already ends well when it is told to.
pub(crate) fn stop_signal() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};
    let (interrupt, terminate) = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()));
    async move {
        match (interrupt, terminate) {
            (Ok(mut interrupt), Ok(mut terminate)) => {
                tokio::select! {
                    _ = interrupt.recv() => {}
                    _ = terminate.recv() => {}
                }
            }
            // Without signals the process is ended from outside, as after a crash.
            _ => std::future::pending().await,
        }
    }
}
