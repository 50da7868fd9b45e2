//! Isolation: what concurrent transactions may see of each other, which is nothing.

use std::sync::Arc;

use fault::{Context as _, Fault, Result};
use futures_util::future::{join, join_all};

use super::{conflict, done, everything, get, put, read, same, shown, store, write};
use crate::{Check, Commit, Committed, Engine, Key, Read, Rows, Scan, Table};

pub(super) async fn a_snapshot_does_not_move(engine: Arc<dyn Engine>) -> Result<()> {
    let engine = engine.as_ref();
    write(engine, vec![put(Table::Groups, "a", "1"), put(Table::Tokens, "a", "1")]).await?;
    let mut snapshot = engine.snapshot().await?;
    let before = snapshot.read(&[get(Table::Groups, "a")]).await?;
    same("before", &before.iter().map(shown).collect::<Vec<_>>(), &[vec!["a 1"]])?;
    write(
        engine,
        vec![put(Table::Groups, "a", "2"), put(Table::Tokens, "a", "2"), put(Table::Tokens, "b", "2")],
    )
    .await?;
    // Tables that it had not looked at yet stand still as well.
    let after = snapshot.read(&[get(Table::Groups, "a"), Read::Scan(everything(Table::Tokens))]).await?;
    same("after", &after.iter().map(shown).collect::<Vec<_>>(), &[vec!["a 1"], vec!["a 1"]])
}

pub(super) async fn a_snapshot_shows_what_was_acknowledged_before(engine: Arc<dyn Engine>) -> Result<()> {
    for n in 0..50 {
        let json = n.to_string();
        write(engine.as_ref(), vec![put(Table::Groups, "a", &json)]).await?;
        let found = read(engine.as_ref(), vec![get(Table::Groups, "a")]).await?;
        same("the last value", &found.iter().map(shown).collect::<Vec<_>>(), &[vec![format!("a {json}")]])?;
    }
    Ok(())
}

pub(super) async fn many_snapshots_stand_side_by_side(engine: Arc<dyn Engine>) -> Result<()> {
    let engine = engine.as_ref();
    let mut snapshots = Vec::new();
    for n in 0..10 {
        write(engine, vec![put(Table::Groups, "a", &n.to_string())]).await?;
        let mut snapshot = engine.snapshot().await?;
        let _ = snapshot.read(&[get(Table::Tokens, "a")]).await?;
        snapshots.push(snapshot);
    }
    for (n, snapshot) in snapshots.iter_mut().enumerate() {
        let found = snapshot.read(&[get(Table::Groups, "a")]).await?;
        same("its own value", &found.iter().map(shown).collect::<Vec<_>>(), &[vec![format!("a {n}")]])?;
    }
    Ok(())
}

/// A transaction that read `reads` from one snapshot, ready to write.
async fn reader(engine: &dyn Engine, reads: Vec<Read>) -> Result<(Vec<Rows>, Vec<Check>)> {
    let found = read(engine, reads.clone()).await?;
    let checks = reads.into_iter().zip(&found).map(|(read, rows)| match read {
        Read::Get { table, key } => Check::Row { table, key, revision: rows.first().map(|row| row.revision) },
        Read::Scan(scan) => {
            Check::Range { scan, seen: rows.iter().map(|row| (row.key.clone(), row.revision)).collect() }
        }
    });
    let checks = checks.collect();
    Ok((found, checks))
}

pub(super) async fn no_update_is_lost(engine: Arc<dyn Engine>) -> Result<()> {
    let engine = engine.as_ref();
    write(engine, vec![put(Table::Groups, "counter", "0")]).await?;
    let (_, one) = reader(engine, vec![get(Table::Groups, "counter")]).await?;
    let (_, other) = reader(engine, vec![get(Table::Groups, "counter")]).await?;
    let raise = |checks| Commit { checks, writes: vec![put(Table::Groups, "counter", "1")] };
    done(engine.commit(raise(one)).await?)?;
    conflict("the second to raise it", engine.commit(raise(other)).await?)
}

pub(super) async fn no_write_skew(engine: Arc<dyn Engine>) -> Result<()> {
    let engine = engine.as_ref();
    // Two doctors on call; each may leave only while the other stays.
    for round in 0..20 {
        write(engine, vec![put(Table::Groups, "alice", "1"), put(Table::Groups, "bob", "1")]).await?;
        let both = || vec![get(Table::Groups, "alice"), get(Table::Groups, "bob")];
        let (_, alice) = reader(engine, both()).await?;
        let (_, bob) = reader(engine, both()).await?;
        let alice = Commit { checks: alice, writes: vec![put(Table::Groups, "alice", "0")] };
        let bob = Commit { checks: bob, writes: vec![put(Table::Groups, "bob", "0")] };
        one_of(round, join(engine.commit(alice), engine.commit(bob)).await)?;
    }
    Ok(())
}

pub(super) async fn no_phantom(engine: Arc<dyn Engine>) -> Result<()> {
    let engine = engine.as_ref();
    // At most one row in the range; each looks, sees none, and adds its own.
    let range = Scan { start: Key::stored("r"), end: Some(Key::stored("s")), ..everything(Table::Groups) };
    for round in 0..20 {
        super::empty(engine).await?;
        let (_, one) = reader(engine, vec![Read::Scan(range.clone())]).await?;
        let (_, other) = reader(engine, vec![Read::Scan(range.clone())]).await?;
        let one = Commit { checks: one, writes: vec![put(Table::Groups, "r1", "1")] };
        let other = Commit { checks: other, writes: vec![put(Table::Groups, "r2", "1")] };
        one_of(round, join(engine.commit(one), engine.commit(other)).await)?;
    }
    Ok(())
}

pub(super) async fn of_two_commits_at_once_one_wins(engine: Arc<dyn Engine>) -> Result<()> {
    let engine = engine.as_ref();
    for round in 0..20 {
        let (_, one) = reader(engine, vec![get(Table::Groups, "a")]).await?;
        let commit = |json: &str| Commit { checks: one.clone(), writes: vec![put(Table::Groups, "a", json)] };
        one_of(round, join(engine.commit(commit("1")), engine.commit(commit("2"))).await)?;
    }
    Ok(())
}

/// At most one of two that exclude each other went through. Both may meet a conflict; but then nobody has
/// changed anything, and an engine that made this a habit would get nowhere, which the counters below show.
fn one_of(round: usize, outcome: (Result<Committed>, Result<Committed>)) -> Result<()> {
    match (outcome.0?, outcome.1?) {
        (Committed::Done(_), Committed::Done(_)) => {
            Err(Fault::new(format!("both went through, in round {round}")))
        }
        _ => Ok(()),
    }
}

pub(super) async fn a_counter_that_many_raise_misses_nothing(engine: Arc<dyn Engine>) -> Result<()> {
    let store = store(&engine);
    let raises = (0..16).map(|_| async {
        for _ in 0..5 {
            raise(&store).await?;
        }
        Ok::<(), Fault>(())
    });
    for raised in join_all(raises).await {
        raised?;
    }
    let found = read(engine.as_ref(), vec![get(Table::Groups, "counter")]).await?;
    same("the count", &found.iter().map(shown).collect::<Vec<_>>(), &[vec!["counter 80"]])
}

async fn raise(store: &crate::Store) -> Result<()> {
    let mut attempts = store.attempts();
    loop {
        let _turn = attempts.begin().await?;
        let engine = store.engine();
        let (found, checks) = reader(engine, vec![get(Table::Groups, "counter")]).await?;
        let so_far = found.iter().flatten().next().map_or("0".into(), |row| row.value.json());
        let so_far: u64 = so_far.parse().fault("reading the counter")?;
        let writes = vec![put(Table::Groups, "counter", &(so_far + 1).to_string())];
        if let Committed::Done(_) = engine.commit(Commit { checks, writes }).await? {
            return Ok(());
        }
    }
}

pub(super) async fn money_is_neither_made_nor_lost(engine: Arc<dyn Engine>) -> Result<()> {
    let accounts: Vec<String> = (0..6).map(|n| format!("account {n}")).collect();
    write(engine.as_ref(), accounts.iter().map(|name| put(Table::Groups, name, "100")).collect()).await?;
    let store = store(&engine);
    let movers = (0..8).map(|mover| {
        let (store, accounts) = (&store, &accounts);
        async move {
            let each = accounts.iter().cycle();
            let pairs = each.clone().skip(mover).zip(each.skip(2 * mover + 1).step_by(5)).take(6);
            for (from, to) in pairs.filter(|(from, to)| from != to) {
                transfer(store, from, to).await?;
                // Every snapshot has to add up, in the middle of it all.
                same("the sum", &sum(store.engine()).await?, &600)?;
            }
            Ok::<(), Fault>(())
        }
    });
    for moved in join_all(movers).await {
        moved?;
    }
    same("the sum in the end", &sum(engine.as_ref()).await?, &600)
}

async fn transfer(store: &crate::Store, from: &str, to: &str) -> Result<()> {
    let mut attempts = store.attempts();
    loop {
        let _turn = attempts.begin().await?;
        let engine = store.engine();
        let (found, checks) = reader(engine, vec![get(Table::Groups, from), get(Table::Groups, to)]).await?;
        let amounts = amounts(found.iter().flatten())?;
        let [out, into] = amounts.as_slice() else { return Err(Fault::new("an account is missing")) };
        let writes = vec![
            put(Table::Groups, from, &(out - 7).to_string()),
            put(Table::Groups, to, &(into + 7).to_string()),
        ];
        if let Committed::Done(_) = engine.commit(Commit { checks, writes }).await? {
            return Ok(());
        }
    }
}

async fn sum(engine: &dyn Engine) -> Result<i64> {
    let found = read(engine, vec![Read::Scan(everything(Table::Groups))]).await?;
    Ok(amounts(found.iter().flatten())?.iter().sum())
}

fn amounts<'a>(rows: impl Iterator<Item = &'a crate::Row>) -> Result<Vec<i64>> {
    rows.map(|row| row.value.json().parse().fault("reading an amount")).collect()
}
