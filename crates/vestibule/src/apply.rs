//! `vestibule apply`.

use std::path::PathBuf;

use clap::Args;
use model::limits;
use wire::generated::vestibule::op::ApplyOrganization;
use wire::generated::vestibule::types::{ApplyOrganizationRequest, ApplyOrganizationResponse};

use crate::failure::Failure;
use crate::target;

#[derive(Args)]
pub(crate) struct Options {
    /// The organization, as YAML
    #[arg(short, long, value_name = "FILE")]
    file: PathBuf,
    /// Print the plan and change nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    target: target::Options,
}

pub(crate) async fn run(options: Options) -> Result<(), Failure> {
    let document = read(&options.file)?;
    let target = options.target.open().await?;
    // The plan comes first, from the same operation, so that what is printed is what will be done.
    let request = |dry_run| ApplyOrganizationRequest { document: document.clone(), dry_run: Some(dry_run) };
    let named = |failure: Failure| failure.in_file(&options.file);
    let plan = target.call::<ApplyOrganization>(request(true)).await.map_err(named)?;
    print_plan(&plan);
    if plan.changes.is_empty() {
        return Ok(());
    }
    if options.dry_run {
        println!("\nNothing was changed: {} would be made.", changes(plan.changes.len()));
        return Ok(());
    }
    let done = target.call::<ApplyOrganization>(request(false)).await.map_err(named)?;
    println!("\nApplied {}.", changes(done.changes.len()));
    for link in &done.password_links {
        println!("{} sets a password at {}", link.user_name, link.url);
    }
    Ok(())
}

fn read(file: &PathBuf) -> Result<String, Failure> {
    let cannot =
        |error: &dyn std::fmt::Display| Failure::new(format!("cannot read `{}`: {error}", file.display()));
    let length = std::fs::metadata(file).map_err(|error| cannot(&error))?.len();
    if length > limits::APPLY_DOCUMENT_BYTES_MAX as u64 {
        return Err(cannot(&format!("it is larger than {} bytes", limits::APPLY_DOCUMENT_BYTES_MAX)));
    }
    let text = std::fs::read_to_string(file).map_err(|error| cannot(&error))?;
    if text.trim().is_empty() { Err(cannot(&"it is empty")) } else { Ok(text) }
}

/// "1 change", "7 changes".
fn changes(count: usize) -> String {
    match count {
        1 => "1 change".to_owned(),
        _ => format!("{count} changes"),
    }
}

fn print_plan(plan: &ApplyOrganizationResponse) {
    if plan.changes.is_empty() {
        println!("Nothing to change.");
        return;
    }
    for change in &plan.changes {
        let sign = match change.action.as_str() {
            "CREATE" => '+',
            "DELETE" => '-',
            _ => '~',
        };
        let detail = change.detail.as_deref().unwrap_or_default();
        println!(
            "{sign} {} {}{}{detail}",
            change.kind,
            change.name,
            if detail.is_empty() { "" } else { ": " }
        );
    }
}
