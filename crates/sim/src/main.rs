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
mod organization;
mod world;

use std::process::ExitCode;

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
    let seeds: Vec<u64> = (first..first.saturating_add(count)).collect();
    let lanes = std::thread::available_parallelism().map_or(1, usize::from);
    let lives: Result<Vec<Outcomes>, Ended> = std::thread::scope(|scope| {
        let each = seeds.chunks(seeds.len().div_ceil(lanes).max(1));
        let lanes: Vec<_> = each.map(|seeds| scope.spawn(move || run_all(seeds))).collect();
        let died = |_| Err((first, vec!["the simulation itself died".to_owned()]));
        lanes.into_iter().map(|lane| lane.join().unwrap_or_else(died)).collect()
    });
    match lives.map(|lives| lives.into_iter().fold(Outcomes::default(), add)) {
        Ok([done, refused, faulted, killed]) => {
            println!(
                "{count} seeds: {done} calls done, {refused} refused, {faulted} failed, {killed} killed"
            );
            ExitCode::SUCCESS
        }
        Err((seed, wrong)) => fail(seed, &wrong),
    }
}

/// How calls ended: done, refused, failed, killed.
type Outcomes = [usize; 4];

/// A life that ended badly: its seed, and what was wrong.
type Ended = (u64, Vec<String>);

fn add(mut sum: Outcomes, more: Outcomes) -> Outcomes {
    sum.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
    sum
}

/// Lives these lives, until one ends badly.
fn run_all(seeds: &[u64]) -> Result<Outcomes, Ended> {
    let mut outcomes = Outcomes::default();
    for &seed in seeds {
        match run(seed) {
            Ok((wrong, lived)) if wrong.is_empty() => outcomes = add(outcomes, lived),
            Ok((wrong, _)) => return Err((seed, wrong)),
            Err(fault) => return Err((seed, vec![fault.chain()])),
        }
    }
    Ok(outcomes)
}

fn fail(seed: u64, wrong: &[String]) -> ExitCode {
    for line in wrong {
        println!("seed {seed}: {line}");
    }
    println!("again: cargo xtask sim --seed {seed}");
    ExitCode::FAILURE
}

/// Lives one life. What is wrong at its end, and how its calls ended.
fn run(seed: u64) -> fault::Result<(Vec<String>, Outcomes)> {
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
