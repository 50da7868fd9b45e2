//! `vestibule audit tail`: events as they come, one JSON object per line.

use std::time::Duration;

use clap::{Args, Subcommand};
use wire::generated::vestibule::op::LookupEvents;
use wire::generated::vestibule::types::LookupEventsRequest;

use crate::failure::Failure;
use crate::target::{self, Target};

/// How often a following tail looks for more.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// Events of one look.
const PAGE: i32 = 100;

#[derive(Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print the newest events, oldest first, one JSON object per line
    Tail(Tail),
}

#[derive(Args)]
struct Tail {
    /// How many of those that are there already
    #[arg(short = 'n', long, default_value_t = 20, value_parser = clap::value_parser!(i32).range(0..=1000))]
    lines: i32,
    /// Go on with what comes
    #[arg(short, long)]
    follow: bool,
    /// Only events of this name, such as CreateUser
    #[arg(long, value_name = "NAME")]
    event_name: Option<String>,
    #[command(flatten)]
    target: target::Options,
}

pub(crate) async fn run(options: Options) -> Result<(), Failure> {
    let Command::Tail(tail) = options.command;
    let target = tail.target.open().await?;
    let newest = LookupEventsRequest {
        max_results: Some(tail.lines.max(1)),
        event_name: tail.event_name.clone(),
        ..LookupEventsRequest::default()
    };
    let found = target.call::<LookupEvents>(newest).await?;
    let mut last = found.events.first().map(|event| event.event_id.clone());
    let wanted = usize::try_from(tail.lines).unwrap_or_default();
    for event in found.events.iter().take(wanted).rev() {
        println!("{}", event.cloud_trail_event);
    }
    if !tail.follow {
        return Ok(());
    }
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        last = more(&target, &tail, last).await?;
    }
}

/// Prints what came after `last`, oldest first, and says what is last now.
async fn more(target: &Target, tail: &Tail, last: Option<String>) -> Result<Option<String>, Failure> {
    let mut last = last;
    loop {
        let request = LookupEventsRequest {
            after_event_id: last.clone(),
            max_results: Some(PAGE),
            event_name: tail.event_name.clone(),
            ..LookupEventsRequest::default()
        };
        let found = target.call::<LookupEvents>(request).await?;
        let Some(newest) = found.events.last() else { return Ok(last) };
        last = Some(newest.event_id.clone());
        for event in &found.events {
            println!("{}", event.cloud_trail_event);
        }
    }
}
