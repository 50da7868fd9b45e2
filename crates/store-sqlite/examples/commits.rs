//! Prints what the disk and the engine can do here: `cargo run --release -p store-sqlite --example commits
//! [DIR]`.
//!
//! A small commit is one row checked, two rows written and one appended: what an operation usually does.

#![expect(clippy::unwrap_used, reason = "a measurement that fails has nothing to say")]
#![expect(clippy::disallowed_methods, reason = "it measures the machine's own time")]

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use store::{Check, Commit, Committed, Engine, Key, Read, Table, Value, Write};
use store_sqlite::Sqlite;

const TIME: Duration = Duration::from_secs(3);
const ROWS: usize = 20_000;

#[tokio::main]
async fn main() {
    let directory = match std::env::args().nth(1) {
        Some(parent) => tempfile::tempdir_in(parent).unwrap(),
        None => tempfile::tempdir_in(".").unwrap(),
    };
    println!("{:>10.0}/s  one write and one fdatasync each, no database", syncs_per_second(directory.path()));
    let engine = Arc::new(Sqlite::open(directory.path()).unwrap());
    fill(engine.as_ref()).await;
    for callers in [1, 8, 64] {
        let rate = commits_per_second(&engine, callers).await;
        println!("{rate:>10.0}/s  durable commits, {callers} callers");
    }
    for (gets, of) in [(1, ROWS), (20, ROWS), (1, 100), (20, 100)] {
        let rate = snapshots_per_second(&engine, gets, of).await;
        println!("{rate:>10.0}/s  snapshots with {gets} of {of} rows read by key, 64 callers");
    }
}

fn syncs_per_second(directory: &Path) -> f64 {
    let mut file = File::create(directory.join("syncs")).unwrap();
    let (begun, mut count) = (Instant::now(), 0.0);
    while begun.elapsed() < TIME {
        file.write_all(&[0; 4096]).unwrap();
        file.sync_data().unwrap();
        count += 1.0;
    }
    count / begun.elapsed().as_secs_f64()
}

fn row(table: Table, key: String) -> Write {
    let json = format!("{{\"v\":1,\"key\":\"{key}\",\"text\":\"{}\"}}", "x".repeat(400));
    Write { table, key: Key::stored(&key), value: Some(Value::new(json)) }
}

async fn fill(engine: &Sqlite) {
    for chunk in 0..ROWS / 1000 {
        let rows = (0..1000).map(|n| row(Table::Users, format!("user {:06}", chunk * 1000 + n)));
        let commit = Commit { checks: Vec::new(), writes: rows.collect() };
        assert!(matches!(engine.commit(commit).await.unwrap(), Committed::Done(_)));
    }
}

async fn commits_per_second(engine: &Arc<Sqlite>, callers: usize) -> f64 {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let engine = engine.clone();
    rate(callers, move || {
        let engine = engine.clone();
        async move {
            let n = NEXT.fetch_add(1, Ordering::Relaxed);
            let checks = vec![Check::Row {
                table: Table::Groups,
                key: Key::stored(&format!("new {n}")),
                revision: None,
            }];
            let writes = vec![
                row(Table::Groups, format!("new {n}")),
                row(Table::Tokens, format!("old {}", n % 1000)),
                row(Table::AuditEvents, format!("event {n:012}")),
            ];
            assert!(matches!(engine.commit(Commit { checks, writes }).await.unwrap(), Committed::Done(_)));
        }
    })
    .await
}

async fn snapshots_per_second(engine: &Arc<Sqlite>, gets: usize, of: usize) -> f64 {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let engine = engine.clone();
    rate(64, move || {
        let engine = engine.clone();
        async move {
            let keys = (0..gets).map(|_| NEXT.fetch_add(7919, Ordering::Relaxed) % of as u64);
            let get = |n| Read::Get { table: Table::Users, key: Key::stored(&format!("user {n:06}")) };
            let reads: Vec<Read> = keys.map(get).collect();
            let found = engine.snapshot().await.unwrap().read(&reads).await.unwrap();
            assert_eq!(found.iter().flatten().count(), gets);
        }
    })
    .await
}

/// How often `work` is done per second by so many callers, each doing it over and over.
async fn rate<W: Future<Output = ()> + Send>(
    callers: usize,
    work: impl Fn() -> W + Send + Sync + Clone + 'static,
) -> f64 {
    let begun = Instant::now();
    let mut all = tokio::task::JoinSet::new();
    for _ in 0..callers {
        let work = work.clone();
        all.spawn(async move {
            let mut count = 0.0;
            while begun.elapsed() < TIME {
                work().await;
                count += 1.0;
                tokio::task::consume_budget().await;
            }
            count
        });
    }
    let count: f64 = all.join_all().await.into_iter().sum();
    count / begun.elapsed().as_secs_f64()
}
