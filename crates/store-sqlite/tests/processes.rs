//! A second opener of the same file, as the command line is next to a running server.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use store::{Check, Commit, Committed, Engine, Key, Read, Revision, Rows, Table, Value, Write};
use store_sqlite::Sqlite;

fn put(key: &str, json: &str) -> Write {
    Write { table: Table::Groups, key: Key::stored(key), value: Some(Value::new(json)) }
}

async fn get(engine: &Sqlite, key: &str) -> Option<(String, Revision)> {
    let reads = [Read::Get { table: Table::Groups, key: Key::stored(key) }];
    let found: Vec<Rows> = engine.snapshot().await.unwrap().read(&reads).await.unwrap();
    found.into_iter().flatten().next().map(|row| (row.value.json().into_owned(), row.revision))
}

async fn commit(engine: &Sqlite, checks: Vec<Check>, writes: Vec<Write>) -> Committed {
    engine.commit(Commit { checks, writes }).await.unwrap()
}

#[tokio::test]
async fn two_openers_see_each_others_commits_at_once() {
    let directory = tempfile::tempdir().unwrap();
    let (one, other) = (Sqlite::open(directory.path()).unwrap(), Sqlite::open(directory.path()).unwrap());
    for round in 0..10 {
        let json = round.to_string();
        let (writer, reader) = if round % 2 == 0 { (&one, &other) } else { (&other, &one) };
        let Committed::Done(revision) = commit(writer, Vec::new(), vec![put("a", &json)]).await else {
            panic!()
        };
        assert_eq!(get(reader, "a").await, Some((json.clone(), revision)));
        assert_eq!(get(writer, "a").await, Some((json, revision)));
    }
}

#[tokio::test]
async fn a_conflict_with_the_other_opener_is_found() {
    let directory = tempfile::tempdir().unwrap();
    let (one, other) = (Sqlite::open(directory.path()).unwrap(), Sqlite::open(directory.path()).unwrap());
    let Committed::Done(revision) = commit(&one, Vec::new(), vec![put("a", "1")]).await else { panic!() };
    let check = || vec![Check::Row { table: Table::Groups, key: Key::stored("a"), revision: Some(revision) }];
    assert!(matches!(commit(&other, check(), vec![put("a", "2")]).await, Committed::Done(_)));
    assert_eq!(commit(&one, check(), vec![put("a", "3")]).await, Committed::Conflict);
}

#[tokio::test]
async fn two_openers_writing_at_once_wait_for_each_other() {
    let directory = tempfile::tempdir().unwrap();
    let engines: Vec<Arc<Sqlite>> =
        (0..2).map(|_| Arc::new(Sqlite::open(directory.path()).unwrap())).collect();
    let writes = (0..100).map(|n| {
        let engine = engines[n % 2].clone();
        async move { commit(&engine, Vec::new(), vec![put(&n.to_string(), "1")]).await }
    });
    let committed = futures_util::future::join_all(writes).await;
    assert!(committed.iter().all(|committed| matches!(committed, Committed::Done(_))));
    for n in 0..100 {
        assert!(get(&engines[n % 2], &n.to_string()).await.is_some());
    }
}

/// Amounts are moved to and fro by two openers on all cores, while snapshots of both look on: what any
/// snapshot shows adds up, whether it comes from memory or from the file.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_snapshot_adds_up_while_others_write() {
    const ACCOUNTS: u64 = 8;
    let directory = tempfile::tempdir().unwrap();
    let engines: Vec<Arc<Sqlite>> =
        (0..2).map(|_| Arc::new(Sqlite::open(directory.path()).unwrap())).collect();
    let first = (0..ACCOUNTS).map(|n| put(&n.to_string(), "100")).collect();
    assert!(matches!(commit(&engines[0], Vec::new(), first).await, Committed::Done(_)));
    let mut tasks = tokio::task::JoinSet::new();
    for n in 0..8_u64 {
        let engine = engines[usize::from(n >= 4)].clone();
        tasks.spawn(async move {
            for step in 0..200 {
                if n % 2 == 0 {
                    move_one(&engine, (n + step) % ACCOUNTS, (n + step * 3 + 1) % ACCOUNTS).await;
                } else {
                    let mut snapshot = engine.snapshot().await.unwrap();
                    for _ in 0..2 {
                        assert_eq!(amounts(snapshot.as_mut()).await.iter().sum::<i64>(), 800);
                        tokio::task::yield_now().await;
                    }
                }
            }
        });
    }
    tasks.join_all().await;
    for engine in &engines {
        assert_eq!(amounts(engine.snapshot().await.unwrap().as_mut()).await.iter().sum::<i64>(), 800);
    }
}

/// Half of them read by key, half by range, so that both have to be of the same moment.
async fn amounts(snapshot: &mut dyn store::Snapshot) -> Vec<i64> {
    let mut reads: Vec<Read> =
        (0..4).map(|n| Read::Get { table: Table::Groups, key: Key::stored(&n.to_string()) }).collect();
    let (start, end) = (Key::stored("4"), Some(Key::stored("8")));
    reads.push(Read::Scan(store::Scan { table: Table::Groups, start, end, reverse: false, limit: 10 }));
    let found = snapshot.read(&reads).await.unwrap();
    found.iter().flatten().map(|row| row.value.json().parse::<i64>().unwrap()).collect()
}

async fn move_one(engine: &Sqlite, from: u64, to: u64) {
    let [from, to] = [from.to_string(), to.to_string()];
    let (left, right) = (get(engine, &from).await.unwrap(), get(engine, &to).await.unwrap());
    let amount = |text: &str| text.parse::<i64>().unwrap();
    let check = |key: &str, revision| Check::Row {
        table: Table::Groups,
        key: Key::stored(key),
        revision: Some(revision),
    };
    let checks = vec![check(&from, left.1), check(&to, right.1)];
    let writes =
        vec![put(&from, &(amount(&left.0) - 1).to_string()), put(&to, &(amount(&right.0) + 1).to_string())];
    if from != to {
        // Somebody else may have been faster; then this one does not happen.
        let _ = commit(engine, checks, writes).await;
    }
}

#[tokio::test]
async fn everything_is_there_after_reopening() {
    let directory = tempfile::tempdir().unwrap();
    let engine = Sqlite::open(directory.path()).unwrap();
    let Committed::Done(revision) = commit(&engine, Vec::new(), vec![put("a", "1")]).await else { panic!() };
    drop(engine);
    let engine = Sqlite::open(directory.path()).unwrap();
    assert_eq!(get(&engine, "a").await, Some(("1".into(), revision)));
    // Revisions go on counting, so that none is given twice.
    let Committed::Done(next) = commit(&engine, Vec::new(), vec![put("a", "1")]).await else { panic!() };
    assert!(next > revision);
}
