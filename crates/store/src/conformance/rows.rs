//! Rows: what is written is read back, in order, within bounds; checks hold or nothing happens.

use std::sync::Arc;

use fault::{Context as _, Fault, Result};

use super::{conflict, delete, done, everything, get, put, read, same, shown, write};
use crate::{Check, Commit, Committed, Engine, Key, Read, Revision, Scan, Table};

pub(super) async fn a_row_is_read_back_as_written(engine: Arc<dyn Engine>) -> Result<()> {
    let text = "{\"name\":\"Zoë \\u0000 \u{1F511} 'quoted' \\\\ \"}";
    let key = "a\tÄ 'x' % _ \u{10FFFF}";
    write(engine.as_ref(), vec![put(Table::Groups, key, text)]).await?;
    let found = read(engine.as_ref(), vec![get(Table::Groups, key), get(Table::Groups, "a")]).await?;
    let shown: Vec<_> = found.iter().map(shown).collect();
    same("the row, and none beside it", &shown, &[vec![format!("{key} {text}")], vec![]])?;
    write(engine.as_ref(), vec![put(Table::Groups, key, "2")]).await?;
    let found = read(engine.as_ref(), vec![get(Table::Groups, key)]).await?;
    same(
        "the row written over",
        &found.iter().map(self::shown).collect::<Vec<_>>(),
        &[vec![format!("{key} 2")]],
    )?;
    write(engine.as_ref(), vec![delete(Table::Groups, key), delete(Table::Groups, "never there")]).await?;
    let found = read(engine.as_ref(), vec![get(Table::Groups, key)]).await?;
    same("the row deleted", &found.iter().map(|rows| rows.len()).sum::<usize>(), &0)
}

const ORDERED: &[&str] = &[
    "",
    "A",
    "A\t",
    "A\tb",
    "A\n",
    "A b",
    "A-b",
    "B",
    "a",
    "aa",
    "ab",
    "b",
    "~",
    "é",
    "\u{FFFD}",
    "\u{10000}",
];

async fn write_ordered(engine: &dyn Engine) -> Result<()> {
    // Written in another order than they sort in.
    let scattered = ORDERED.iter().rev().step_by(2).chain(ORDERED.iter().step_by(2));
    write(engine, scattered.map(|key| put(Table::Groups, key, "1")).collect()).await
}

async fn keys(engine: &dyn Engine, scan: Scan) -> Result<Vec<String>> {
    let found = read(engine, vec![Read::Scan(scan)]).await?;
    Ok(found.iter().flatten().map(|row| row.key.to_string()).collect())
}

pub(super) async fn rows_come_in_the_order_of_their_keys(engine: Arc<dyn Engine>) -> Result<()> {
    write_ordered(engine.as_ref()).await?;
    same("all keys", &keys(engine.as_ref(), everything(Table::Groups)).await?, &ORDERED)
}

pub(super) async fn a_scan_keeps_to_its_range_and_limit(engine: Arc<dyn Engine>) -> Result<()> {
    write_ordered(engine.as_ref()).await?;
    let scan = |start: &str, end: &str, limit| Scan {
        start: Key::stored(start),
        end: Some(Key::stored(end)),
        limit,
        ..everything(Table::Groups)
    };
    let engine = engine.as_ref();
    same("start in, end out", &keys(engine, scan("A", "A\n", 9)).await?, &["A", "A\t", "A\tb"])?;
    same("up to the limit", &keys(engine, scan("a", "~", 2)).await?, &["a", "aa"])?;
    same("an empty range", &keys(engine, scan("c", "d", 9)).await?, &[] as &[&str])?;
    same("a range of nothing", &keys(engine, scan("a", "a", 9)).await?, &[] as &[&str])?;
    same("a range the wrong way", &keys(engine, scan("b", "a", 9)).await?, &[] as &[&str])?;
    same("a limit of nothing", &keys(engine, scan("a", "b", 0)).await?, &[] as &[&str])
}

pub(super) async fn a_scan_backwards_begins_at_the_end(engine: Arc<dyn Engine>) -> Result<()> {
    write_ordered(engine.as_ref()).await?;
    let backwards = Scan { reverse: true, ..everything(Table::Groups) };
    let expected: Vec<&str> = ORDERED.iter().rev().copied().collect();
    same("all keys", &keys(engine.as_ref(), backwards.clone()).await?, &expected)?;
    let some = Scan { start: Key::stored("a"), end: Some(Key::stored("b")), limit: 2, ..backwards };
    same("the last two", &keys(engine.as_ref(), some).await?, &["ab", "aa"])
}

pub(super) async fn large_values_are_kept_whole(engine: Arc<dyn Engine>) -> Result<()> {
    let large = format!("\"{}\"", "ü0123456789".repeat(100_000));
    write(engine.as_ref(), vec![put(Table::Groups, "large", &large)]).await?;
    let found = read(engine.as_ref(), vec![get(Table::Groups, "large")]).await?;
    let whole = found.iter().flatten().all(|row| row.value.json() == large);
    same("rows, whole", &(found.iter().flatten().count(), whole), &(1, true))
}

pub(super) async fn every_table_keeps_rows(engine: Arc<dyn Engine>) -> Result<()> {
    let key = "conformance";
    write(engine.as_ref(), Table::ALL.iter().map(|table| put(*table, key, "1")).collect()).await?;
    let found = read(engine.as_ref(), Table::ALL.iter().map(|table| get(*table, key)).collect()).await?;
    for (table, rows) in Table::ALL.iter().zip(&found) {
        same(table.name(), &shown(rows), &[format!("{key} 1")])?;
    }
    write(engine.as_ref(), Table::ALL.iter().map(|table| delete(*table, key)).collect()).await
}

pub(super) async fn a_batch_is_answered_in_its_order(engine: Arc<dyn Engine>) -> Result<()> {
    write(engine.as_ref(), vec![put(Table::Groups, "a", "1"), put(Table::Tokens, "a", "2")]).await?;
    let reads = vec![
        get(Table::Tokens, "a"),
        Read::Scan(everything(Table::Groups)),
        get(Table::Groups, "none"),
        get(Table::Groups, "a"),
        get(Table::Groups, "a"),
    ];
    let found = read(engine.as_ref(), reads).await?;
    let shown: Vec<_> = found.iter().map(shown).collect();
    let (one, two) = (vec!["a 1"], vec!["a 2"]);
    same("answers", &shown, &[two, one.clone(), vec![], one.clone(), one])?;
    same("an empty batch", &read(engine.as_ref(), Vec::new()).await?.len(), &0)
}

async fn revision(engine: &dyn Engine, key: &str) -> Result<Revision> {
    let found = read(engine, vec![get(Table::Groups, key)]).await?;
    let row = found.into_iter().flatten().next();
    Ok(row.fault("a row that was written is not there")?.revision)
}

pub(super) async fn a_revision_names_one_state_of_a_row(engine: Arc<dyn Engine>) -> Result<()> {
    let engine = engine.as_ref();
    let mut seen = Vec::new();
    for _ in 0..3 {
        let writes = vec![put(Table::Groups, "a", "1")];
        let Committed::Done(committed) = engine.commit(Commit { checks: Vec::new(), writes }).await? else {
            return Err(fault::Fault::new("a commit without checks met a conflict"));
        };
        same("the row's revision is its commit's", &revision(engine, "a").await?, &committed)?;
        seen.push(committed);
        // A row that is made again is another row.
        write(engine, vec![delete(Table::Groups, "a")]).await?;
    }
    seen.sort_unstable();
    seen.dedup();
    same("different revisions", &seen.len(), &3)
}

fn row_check(key: &str, revision: Option<Revision>) -> Check {
    Check::Row { table: Table::Groups, key: Key::stored(key), revision }
}

pub(super) async fn a_failed_check_writes_nothing(engine: Arc<dyn Engine>) -> Result<()> {
    let engine = engine.as_ref();
    write(engine, vec![put(Table::Groups, "a", "1"), put(Table::Groups, "b", "1")]).await?;
    let (a, b) = (revision(engine, "a").await?, revision(engine, "b").await?);
    write(engine, vec![put(Table::Groups, "b", "2")]).await?;
    let writes =
        || vec![put(Table::Groups, "a", "3"), delete(Table::Groups, "b"), put(Table::Tokens, "c", "3")];
    for checks in [vec![row_check("a", Some(a)), row_check("b", Some(b))], vec![row_check("a", None)]] {
        conflict("a stale check", engine.commit(Commit { checks, writes: writes() }).await?)?;
    }
    let found = read(engine, vec![Read::Scan(everything(Table::Groups)), get(Table::Tokens, "c")]).await?;
    same("rows", &found.iter().map(shown).collect::<Vec<_>>(), &[vec!["a 1", "b 2"], vec![]])?;
    let checks = vec![row_check("a", Some(a)), row_check("b", Some(revision(engine, "b").await?))];
    done(engine.commit(Commit { checks, writes: writes() }).await?)
}

pub(super) async fn a_check_of_absence_holds_until_somebody_writes(engine: Arc<dyn Engine>) -> Result<()> {
    let engine = engine.as_ref();
    let commit = || Commit { checks: vec![row_check("a", None)], writes: vec![put(Table::Groups, "a", "1")] };
    done(engine.commit(commit()).await?)?;
    conflict("the second to make it", engine.commit(commit()).await?)?;
    write(engine, vec![delete(Table::Groups, "a")]).await?;
    done(engine.commit(commit()).await?)
}

pub(super) async fn a_check_of_a_range_sees_every_change_in_it(engine: Arc<dyn Engine>) -> Result<()> {
    let engine = engine.as_ref();
    let scan =
        Scan { start: Key::stored("b"), end: Some(Key::stored("e")), limit: 3, ..everything(Table::Groups) };
    let start: Vec<_> = ["a", "b", "c", "d", "e"].iter().map(|key| put(Table::Groups, key, "1")).collect();
    let changes = [
        ("a row changed", put(Table::Groups, "c", "2"), true),
        ("a row gone", delete(Table::Groups, "d"), true),
        ("a row come", put(Table::Groups, "bb", "1"), true),
        ("a row before it", put(Table::Groups, "aa", "1"), false),
        ("a row behind it", put(Table::Groups, "e", "2"), false),
        ("a row beyond its limit", put(Table::Groups, "dd", "2"), false),
    ];
    for (what, change, conflicts) in changes {
        super::empty(engine).await?;
        write(engine, start.clone()).await?;
        let found = read(engine, vec![Read::Scan(scan.clone())]).await?;
        let seen = found.into_iter().flatten().map(|row| (row.key, row.revision)).collect();
        let checks = vec![Check::Range { scan: scan.clone(), seen }];
        write(engine, vec![change]).await?;
        let committed = engine.commit(Commit { checks, writes: vec![put(Table::Tokens, "x", "1")] }).await?;
        if conflicts {
            conflict(what, committed)?;
        } else {
            done(committed)?;
        }
    }
    Ok(())
}

/// Engines that name states at all give each its own name, and the same one for as long as it lasts.
pub(super) async fn a_state_of_tables_has_one_name(engine: Arc<dyn Engine>) -> Result<()> {
    let engine = engine.as_ref();
    let (groups, both) = ([Table::Groups], [Table::Groups, Table::Tokens]);
    write(engine, vec![put(Table::Groups, "a", "1")]).await?;
    let first = engine.snapshot().await?;
    let named = first.changed(&groups);
    same("whether states are named", &named.is_some(), &engine.capabilities().names_states)?;
    let Some(name) = named else { return Ok(()) };
    write(engine, vec![put(Table::Tokens, "a", "1")]).await?;
    let second = engine.snapshot().await?;
    same("after a change elsewhere", &second.changed(&groups), &Some(name))?;
    let Some(both_before) = second.changed(&both) else { return Err(Fault::new("a state without a name")) };
    write(engine, vec![delete(Table::Groups, "a")]).await?;
    let third = engine.snapshot().await?;
    for (tables, before) in [(&groups[..], name), (&both[..], both_before)] {
        let now = third.changed(tables);
        if now.is_none_or(|now| now == before) {
            return Err(Fault::new(format!("after a change, {before:?} became {now:?}")));
        }
        // The older view shows the older state, or does not know.
        let old = second.changed(tables);
        if old.is_some_and(|old| old != before) {
            return Err(Fault::new(format!("a view's state {before:?} became {old:?}")));
        }
    }
    Ok(())
}
