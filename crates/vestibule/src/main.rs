//! `vestibule`: one file per command; each says what it does, does it, or says in one line what to do
//! instead.

mod apply;
mod audit;
mod data;
mod demo;
mod export;
mod failure;
mod init;
mod options;
mod own_model;
mod policy;
mod serve;
mod target;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::failure::Failure;

/// Requests make many small, short-lived values, and tasks move between threads: the system's allocator
/// spends a quarter of a request's time on that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A self-hosted IAM Identity Center: sign in once, reach every AWS account.
#[derive(Parser)]
#[command(name = "vestibule", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve an in-memory organization to try everything on
    Demo(demo::Options),
    /// Serve
    Serve(serve::Options),
    /// Found the organization: management account, instance, administrator, root access key
    Init(init::Options),
    /// Bring the organization to what a file says; prints the plan first
    Apply(apply::Options),
    /// Print the organization in the form that `apply` takes
    Export(export::Options),
    /// Print the model of Vestibule's own operations, for `aws configure add-model`
    Model,
    /// Read the audit trail
    Audit(audit::Options),
    /// Decide requests by IAM's rules
    Policy(policy::Options),
    /// Look after the data that came with the program
    Data(data::Options),
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return failure::usage(&error),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failure::report(&Failure::new(format!("cannot start: {error}"))),
    };
    let done = runtime.block_on(async {
        match cli.command {
            Command::Demo(options) => demo::run(options).await,
            Command::Serve(options) => serve::run(options).await,
            Command::Init(options) => init::run(options).await,
            Command::Apply(options) => apply::run(options).await,
            Command::Export(options) => export::run(options).await,
            Command::Model => {
                own_model::run();
                Ok(())
            }
            Command::Audit(options) => audit::run(options).await,
            Command::Policy(options) => policy::run(options).await,
            Command::Data(options) => data::run(options),
        }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure::report(&failure),
    }
}
