//! `sim`: servers, workers, a failing store, failing accounts and a clock, all from one seed.
//!
//! A run lives some hours of an organization in some milliseconds ([`life`]), stops all failing, lets the
//! workers finish, and looks at what is left ([`check`]): no request is in progress, roles are what they
//! should be, and every call is on the trail once. The same seed lives the same life.

mod abroad;
mod chance;
mod check;
mod engine;
mod life;
mod world;

use std::process::ExitCode;

use fault::Result;

use crate::life::Outcome;
use crate::world::World;

const USAGE: &str = "sim --seed N | --seeds COUNT [--from N]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let number = |text: &str| text.parse::<u64>().ok();
    let seeds = match words.as_slice() {
        ["--seed", seed] => number(seed).map(|seed| (seed, 1)),
        ["--seeds", count] => number(count).map(|count| (1, count)),
        ["--seeds", count, "--from", first] => number(first).zip(number(count)),
        _ => None,
    };
    let Some((first, count)) = seeds else {
        eprintln!("usage: {USAGE}");
        return ExitCode::from(2);
    };
    let mut outcomes = [0_usize; 4];
    for seed in first..first.saturating_add(count) {
        match run(seed) {
            Ok((wrong, lived)) if wrong.is_empty() => {
                outcomes.iter_mut().zip(lived).for_each(|(sum, more)| *sum += more);
            }
            Ok((wrong, _)) => return fail(seed, &wrong),
            Err(fault) => return fail(seed, &[fault.chain()]),
        }
    }
    let [done, refused, faulted, killed] = outcomes;
    println!(
        "{count} seeds: {done} calls done, {refused} refused, {faulted} failed, {killed} killed; all holds"
    );
    ExitCode::SUCCESS
}

fn fail(seed: u64, wrong: &[String]) -> ExitCode {
    for line in wrong {
        println!("seed {seed}: {line}");
    }
    println!("again: cargo xtask sim --seed {seed}");
    ExitCode::FAILURE
}

/// Lives one life. What is wrong at its end, and how its calls ended.
fn run(seed: u64) -> Result<(Vec<String>, [usize; 4])> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    let runtime = runtime.map_err(|error| fault::Fault::because("starting", error))?;
    runtime.block_on(async {
        let world = World::new(seed).await?;
        let life = life::live(&world).await?;
        life::settle(&world).await?;
        // What failed for good while accounts were dead is brought up to date by whoever asks for it again.
        for set in &life.sets {
            life::provision(&world, set.clone(), usize::MAX).await;
        }
        life::settle(&world).await?;
        let count = |outcome| life.calls.iter().filter(|call| call.outcome == outcome).count();
        let kinds = [Outcome::Done, Outcome::Refused, Outcome::Faulted, Outcome::Killed];
        Ok((check::check(&world, &life).await?, kinds.map(count)))
    })
}
