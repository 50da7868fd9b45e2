//! Random transactions on an engine and on the memory engine, step by step: both have to tell the same story.

use std::sync::Arc;

use fault::{Fault, Result};

use super::{Engine, delete, everything, put, same, shown};
use crate::{Check, Commit, Committed, Key, Memory, Read, Row, Rows, Scan, Snapshot, Table, Write};

const SEEDS: u64 = 12;
const STEPS: usize = 150;
const OPEN_MAX: usize = 4;
const TABLES: &[Table] = &[Table::Groups, Table::Tokens];
const KEYS: &[&str] = &["a", "a\tb", "a\tc", "b", "b\ta", "c", "d", "e\tx"];

pub(super) async fn random_transactions_match_the_memory_engine(engine: Arc<dyn Engine>) -> Result<()> {
    for seed in 1..=SEEDS {
        super::empty(engine.as_ref()).await?;
        let told = story(engine.as_ref(), seed).await;
        told.map_err(|fault| Fault::because(format!("seed {seed}"), fault))?;
    }
    Ok(())
}

/// One transaction, open on both engines.
struct Open {
    theirs: Box<dyn Snapshot>,
    ours: Box<dyn Snapshot>,
    their_checks: Vec<Check>,
    our_checks: Vec<Check>,
}

async fn story(engine: &dyn Engine, seed: u64) -> Result<()> {
    let memory = Memory::new();
    let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let mut open: Vec<Open> = Vec::new();
    for step in 0..STEPS {
        let at = chance.below(open.len().max(1));
        match chance.below(10) {
            0..=2 if open.len() < OPEN_MAX => {
                let mut fresh = Open {
                    theirs: engine.snapshot().await?,
                    ours: memory.snapshot().await?,
                    their_checks: Vec::new(),
                    our_checks: Vec::new(),
                };
                // An engine may open its view only at the first read.
                fresh.read(vec![chance.read()], step).await?;
                open.push(fresh);
            }
            3..=6 if at < open.len() => {
                let reads = (0..=chance.below(3)).map(|_| chance.read()).collect();
                if let Some(tx) = open.get_mut(at) {
                    tx.read(reads, step).await?;
                }
            }
            _ if at < open.len() => {
                let tx = open.swap_remove(at);
                let writes: Vec<Write> = (0..chance.below(4)).map(|n| chance.write(step, n)).collect();
                drop((tx.theirs, tx.ours));
                let theirs =
                    engine.commit(Commit { checks: tx.their_checks, writes: writes.clone() }).await?;
                let ours = memory.commit(Commit { checks: tx.our_checks, writes }).await?;
                same(&format!("step {step}: the commit went through"), &went(theirs), &went(ours))?;
            }
            _ => {}
        }
    }
    for table in TABLES {
        let (theirs, ours) =
            (super::read_all(engine, *table).await?, super::read_all(&memory, *table).await?);
        same("the end", &shown(&theirs), &shown(&ours))?;
    }
    Ok(())
}

impl Open {
    async fn read(&mut self, reads: Vec<Read>, step: usize) -> Result<()> {
        let theirs = self.theirs.read(&reads).await?;
        let ours = self.ours.read(&reads).await?;
        same(&format!("step {step}: answers"), &theirs.len(), &reads.len())?;
        for ((read, theirs), ours) in reads.into_iter().zip(theirs).zip(ours) {
            same(&format!("step {step}: {read:?}"), &shown(&theirs), &shown(&ours))?;
            self.their_checks.push(check(&read, &theirs));
            self.our_checks.push(check(&read, &ours));
        }
        Ok(())
    }
}

fn check(read: &Read, rows: &Rows) -> Check {
    let seen = |row: &Row| (row.key.clone(), row.revision);
    match read {
        Read::Get { table, key } => {
            Check::Row { table: *table, key: key.clone(), revision: rows.first().map(|row| row.revision) }
        }
        Read::Scan(scan) => Check::Range { scan: scan.clone(), seen: rows.iter().map(seen).collect() },
    }
}

fn went(committed: Committed) -> bool {
    matches!(committed, Committed::Done(_))
}

/// Numbers that look random and are the same for the same seed (xorshift).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).unwrap_or(0)
    }

    fn one_of<T: Copy>(&mut self, choices: &[T], otherwise: T) -> T {
        let at = self.below(choices.len());
        choices.get(at).copied().unwrap_or(otherwise)
    }

    fn key(&mut self) -> &'static str {
        self.one_of(KEYS, "a")
    }

    fn table(&mut self) -> Table {
        self.one_of(TABLES, Table::Groups)
    }

    fn read(&mut self) -> Read {
        let table = self.table();
        if self.below(2) == 0 {
            return Read::Get { table, key: Key::stored(self.key()) };
        }
        Read::Scan(Scan {
            start: Key::stored(if self.below(3) == 0 { "" } else { self.key() }),
            end: (self.below(3) > 0).then(|| Key::stored(self.key())),
            reverse: self.below(2) == 0,
            limit: 1 + self.below(5),
            ..everything(table)
        })
    }

    fn write(&mut self, step: usize, n: usize) -> Write {
        let (table, key) = (self.table(), self.key());
        if self.below(4) == 0 { delete(table, key) } else { put(table, key, &format!("\"{step}.{n}\"")) }
    }
}
