//! Kills a process in the middle of a storm of commits, again and again on the same database: every commit
//! that it acknowledged has to be there afterwards, whole.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use store::{Commit, Committed, Engine, Key, Read, Scan, Table, Value, Write};
use store_sqlite::Sqlite;

const NAME: &str = "every_acknowledged_commit_survives_the_kill";
const ROUNDS: usize = 6;
const WRITERS: usize = 16;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["storm", directory, round] => run(storm(Path::new(directory), round)),
        arguments if arguments.contains(&"--list") => println!("{NAME}: test"),
        _ => {
            run(survive_the_kill());
            println!("test {NAME} ... ok");
        }
    }
}

fn run(work: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work);
}

/// The child: commits without end, and says so after each acknowledgement.
async fn storm(directory: &Path, round: &str) {
    let engine = Sqlite::open(directory).unwrap();
    let writers = (0..WRITERS).map(|writer| commit_for_ever(&engine, format!("{round}.{writer:02}")));
    futures_util::future::join_all(writers).await;
}

async fn commit_for_ever(engine: &Sqlite, name: String) {
    for n in 0.. {
        let key = format!("{name}.{n:06}");
        // Two rows in two tables: both or neither.
        let put =
            |table| Write { table, key: Key::stored(&key), value: Some(Value::new(format!("\"{key}\""))) };
        let writes = vec![put(Table::Groups), put(Table::Tokens)];
        let committed = engine.commit(Commit { checks: Vec::new(), writes }).await.unwrap();
        assert!(matches!(committed, Committed::Done(_)));
        let mut out = std::io::stdout().lock();
        writeln!(out, "{key}").unwrap();
        out.flush().unwrap();
    }
}

/// The parent.
async fn survive_the_kill() {
    let directory = tempfile::tempdir().unwrap();
    let mut acknowledged: Vec<String> = Vec::new();
    for round in 0..ROUNDS {
        // Killed earlier or later: while the log is short, and after it was carried into the database.
        let enough = 20 + round * 700;
        acknowledged.extend(storm_and_kill(directory.path(), round, enough));
        let engine: Arc<dyn Engine> = Arc::new(Sqlite::open(directory.path()).unwrap());
        let (groups, tokens) = (keys(&engine, Table::Groups).await, keys(&engine, Table::Tokens).await);
        assert_eq!(groups, tokens, "a commit is there in part");
        acknowledged.sort();
        let lost: Vec<_> = acknowledged.iter().filter(|key| groups.binary_search(key).is_err()).collect();
        assert!(lost.is_empty(), "acknowledged and lost in round {round}: {lost:?}");
    }
    assert!(acknowledged.len() > ROUNDS * 20);
}

fn storm_and_kill(directory: &Path, round: usize, enough: usize) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["storm", directory.to_str().unwrap(), &round.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut acknowledged: Vec<String> = lines.by_ref().take(enough).collect();
    child.kill().unwrap();
    // What it still said before it died counts too.
    acknowledged.extend(lines);
    child.wait().unwrap();
    acknowledged
}

async fn keys(engine: &Arc<dyn Engine>, table: Table) -> Vec<String> {
    let scan = Scan { table, start: Key::stored(""), end: None, reverse: false, limit: usize::MAX };
    let found = engine.snapshot().await.unwrap().read(&[Read::Scan(scan)]).await.unwrap();
    found.iter().flatten().map(|row| row.key.to_string()).collect()
}
