//! Typed transactions over the engine: read-your-writes, indexes, pages, refusals, retries.

use std::sync::Arc;

use fault::{Context as _, Fault, Result};
use model::identity::{ExternalId, Meta};
use model::{AuditEvent, Group, GroupId, IdentityStoreId, Timestamp};

use super::{conflict, done, same, store};
use crate::record::identity::{GroupByExternalId, GroupByName};
use crate::{Committed, Engine, Exists, Folded, Listing, Page, Stored as _, Table, Tx};

fn identity_store() -> Result<IdentityStoreId> {
    "d-0123456789".parse().fault("an identity store")
}

fn group(n: usize, name: &str) -> Result<Group> {
    let id: GroupId = format!("{n:08}-a0e1-700e-3d75-96c6bb641596").parse().fault("a group's id")?;
    let (created_by, updated_by) = (String::new(), String::new());
    let meta = Meta { created: Timestamp(0), created_by, updated: Timestamp(0), updated_by, revision: 0 };
    let (description, external_ids) = (String::new(), Vec::new());
    Ok(Group { store: identity_store()?, id, display_name: name.to_owned(), description, external_ids, meta })
}

fn event(n: i64) -> AuditEvent {
    let text = String::new;
    AuditEvent {
        time: Timestamp(n),
        id: n.to_string(),
        name: text(),
        source: text(),
        actor: text(),
        json: "{}".to_owned(),
    }
}

fn names(listing: &Listing<Group>) -> Vec<&str> {
    listing.items.iter().map(|group| group.display_name.as_str()).collect()
}

async fn list(tx: &mut Tx, page: Page) -> Result<Listing<Group>> {
    tx.list::<GroupByName>((&identity_store()?,), page).await
}

async fn all_names(engine: &Arc<dyn Engine>) -> Result<Vec<String>> {
    let listing = list(&mut store(engine).begin(), Page::first(100)).await?;
    Ok(names(&listing).into_iter().map(str::to_owned).collect())
}

/// Commits groups of these names, numbered from 1.
async fn with_groups(engine: &Arc<dyn Engine>, names: &[&str]) -> Result<Vec<Group>> {
    let mut tx = store(engine).begin();
    let mut groups = Vec::new();
    for (at, name) in names.iter().enumerate() {
        let group = group(at + 1, name)?;
        tx.put(&group).await?;
        groups.push(group);
    }
    done(tx.commit().await?)?;
    Ok(groups)
}

pub(super) async fn a_transaction_reads_its_own_writes(engine: Arc<dyn Engine>) -> Result<()> {
    let mut tx = store(&engine).begin();
    let mut group = group(1, "one")?;
    same("before", &tx.get::<Group>(&group.key()).await?.is_some(), &false)?;
    tx.put(&group).await?;
    group.description = "again".into();
    tx.put(&group).await?;
    let found = tx.get::<Group>(&group.key()).await?.fault("its own write")?;
    same("by key", &*found, &group)?;
    let found = tx.find::<GroupByName>((&group.store, &Folded::of("ONE"))).await?.fault("by its index")?;
    same("by name", &*found, &group)?;
    let elsewhere = store(&engine).begin().get::<Group>(&group.key()).await?;
    same("nobody else sees it yet", &elsewhere.is_some(), &false)?;
    same("there was one to delete", &tx.delete::<Group>(&group.key()).await?, &true)?;
    same("there is none now", &tx.delete::<Group>(&group.key()).await?, &false)?;
    same("after", &tx.exists::<Group>(&group.key()).await?, &false)?;
    done(tx.commit().await?)?;
    same("nothing remains", &all_names(&engine).await?.len(), &0)
}

pub(super) async fn a_transaction_lists_its_own_writes(engine: Arc<dyn Engine>) -> Result<()> {
    let groups = with_groups(&engine, &["b", "d", "f", "h", "j"]).await?;
    let mut tx = store(&engine).begin();
    for (n, name) in [(11, "a"), (12, "e"), (13, "k")] {
        tx.put(&group(n, name)?).await?;
    }
    for gone in groups.iter().filter(|group| ["d", "h"].contains(&group.display_name.as_str())) {
        tx.delete::<Group>(&gone.key()).await?;
    }
    for limit in 1..8 {
        for (reverse, expected) in
            [(false, ["a", "b", "e", "f", "j", "k"]), (true, ["k", "j", "f", "e", "b", "a"])]
        {
            let (mut seen, mut next) = (Vec::new(), None);
            loop {
                let page = Page { limit, after: next, reverse };
                let listing = list(&mut tx, page).await?;
                seen.extend(names(&listing).into_iter().map(str::to_owned));
                next = listing.next;
                if next.is_none() || seen.len() > 9 {
                    break;
                }
            }
            same(&format!("pages of {limit}, reverse {reverse}"), &seen, &expected)?;
        }
    }
    same("a count", &tx.count::<GroupByName>((&identity_store()?,), 100).await?, &6)?;
    same("a bounded count", &tx.count::<GroupByName>((&identity_store()?,), 4).await?, &4)?;
    let nobodys: IdentityStoreId = "d-fedcba9876".parse().fault("an identity store")?;
    let each = tx.count_each::<GroupByName, _>(&[(&nobodys,), (&identity_store()?,)], 4).await?;
    same("several counts", &each, &[0, 4])?;
    done(tx.commit().await?)?;
    same("afterwards", &all_names(&engine).await?, &["a", "b", "e", "f", "j", "k"])
}

pub(super) async fn a_unique_index_takes_one(engine: Arc<dyn Engine>) -> Result<()> {
    let groups = with_groups(&engine, &["one", "two"]).await?;
    let mut tx = store(&engine).begin();
    let taken = Err(Exists { index: Table::GroupByName });
    same("another's name", &tx.try_put(&group(3, "ONE")?).await?, &taken)?;
    same("nothing was buffered", &tx.has_writes(), &false)?;
    let mut one = groups.first().fault("the first group")?.clone();
    same("its own name", &tx.try_put(&one).await?, &Ok(()))?;
    one.display_name = "three".into();
    same("a free name", &tx.try_put(&one).await?, &Ok(()))?;
    same("a name given up", &tx.try_put(&group(3, "one")?).await?, &Ok(()))?;
    done(tx.commit().await?)?;
    same("names", &all_names(&engine).await?, &["one", "three", "two"])?;
    // Two that take the same free name at once: the index row is read by both and written by both.
    let (mut left, mut right) = (store(&engine).begin(), store(&engine).begin());
    left.put(&group(4, "four")?).await?;
    right.put(&group(5, "four")?).await?;
    done(left.commit().await?)?;
    conflict("the second to take the name", right.commit().await?)
}

pub(super) async fn indexes_follow_their_noun(engine: Arc<dyn Engine>) -> Result<()> {
    let external = |id: &str| ExternalId { issuer: "https://idp".into(), id: id.into() };
    let mut group = group(1, "one")?;
    group.external_ids = vec![external("a"), external("b")];
    let mut tx = store(&engine).begin();
    tx.put(&group).await?;
    done(tx.commit().await?)?;
    let mut tx = store(&engine).begin();
    group.external_ids = vec![external("b"), external("c")];
    tx.put(&group).await?;
    done(tx.commit().await?)?;
    let mut tx = store(&engine).begin();
    for (id, there) in [("a", false), ("b", true), ("c", true)] {
        let found = tx.find::<GroupByExternalId>((&group.store, "https://idp", id)).await?;
        same(id, &found.is_some(), &there)?;
    }
    tx.delete::<Group>(&group.key()).await?;
    done(tx.commit().await?)?;
    for table in [Table::Groups, Table::GroupByName, Table::GroupByExternalId] {
        same(table.name(), &super::read_all(engine.as_ref(), table).await?.len(), &0)?;
    }
    Ok(())
}

pub(super) async fn pages_follow_one_another(engine: Arc<dyn Engine>) -> Result<()> {
    let all: Vec<String> = (0..25).map(|n| format!("group {n:02}")).collect();
    with_groups(&engine, &all.iter().map(String::as_str).collect::<Vec<_>>()).await?;
    for reverse in [false, true] {
        let (mut seen, mut next, mut pages) = (Vec::new(), None, 0);
        loop {
            // Each page is a request of its own.
            let page = Page { limit: 10, after: next, reverse };
            let listing = list(&mut store(&engine).begin(), page).await?;
            seen.extend(names(&listing).into_iter().map(str::to_owned));
            pages += 1;
            let Some(cursor) = listing.next else { break };
            next = Some(crate::Cursor::parse(cursor.as_str()).fault("its own cursor")?);
        }
        same("pages", &pages, &3)?;
        let expected: Vec<String> = if reverse { all.iter().rev().cloned().collect() } else { all.clone() };
        same("items", &seen, &expected)?;
    }
    Ok(())
}

pub(super) async fn a_page_may_be_empty_or_exact(engine: Arc<dyn Engine>) -> Result<()> {
    let none = list(&mut store(&engine).begin(), Page::first(2)).await?;
    same("no items, no more", &(none.items.len(), none.next), &(0, None))?;
    with_groups(&engine, &["a", "b"]).await?;
    let exact = list(&mut store(&engine).begin(), Page::first(2)).await?;
    same("all items, no more", &(exact.items.len(), exact.next.is_none()), &(2, true))?;
    let cut = list(&mut store(&engine).begin(), Page::first(1)).await?;
    same("one item, more", &(cut.items.len(), cut.next.is_some()), &(1, true))?;
    // A cursor from elsewhere stays within the range it is used on.
    let forged = crate::Cursor::parse("zzz").fault("a cursor")?;
    let beyond = list(&mut store(&engine).begin(), Page::first(1).after(Some(forged))).await?;
    same("nothing beyond the range", &beyond.items.len(), &0)?;
    let forged = crate::Cursor::parse("").fault("a cursor")?;
    let before = list(&mut store(&engine).begin(), Page::first(9).after(Some(forged))).await?;
    same("the whole range", &names(&before), &["a", "b"])
}

pub(super) async fn ranges_include_both_ends(engine: Arc<dyn Engine>) -> Result<()> {
    let mut tx = store(&engine).begin();
    for n in 1..=9 {
        tx.append(&event(n))?;
    }
    done(tx.commit().await?)?;
    let mut tx = store(&engine).begin();
    let times =
        |listing: Listing<AuditEvent>| -> Vec<i64> { listing.items.iter().map(|e| e.time.0).collect() };
    let some = tx.scan_range::<AuditEvent>((&Timestamp(3),), (&Timestamp(6),), Page::first(10)).await?;
    same("from 3 to 6", &times(some), &[3, 4, 5, 6])?;
    let early = tx.scan_range::<AuditEvent>((), (&Timestamp(2),), Page::last(10)).await?;
    same("up to 2, backwards", &times(early), &[2, 1])?;
    let one = tx.scan::<AuditEvent>((&Timestamp(5),), Page::first(10)).await?;
    same("5 alone", &times(one), &[5])
}

pub(super) async fn kept_writes_survive_a_refusal(engine: Arc<dyn Engine>) -> Result<()> {
    let groups = with_groups(&engine, &["one", "two"]).await?;
    let [one, two] = groups.as_slice() else { return Err(Fault::new("two groups")) };
    let mut tx = store(&engine).begin();
    tx.put(&Group { description: "dropped".into(), ..two.clone() }).await?;
    tx.put(&Group { display_name: "dropped".into(), ..one.clone() }).await?;
    tx.keep_put(&Group { display_name: "kept".into(), ..one.clone() }).await?;
    tx.put(&Group { display_name: "dropped too".into(), ..one.clone() }).await?;
    done(tx.commit_kept().await?)?;
    same("names", &all_names(&engine).await?, &["kept", "two"])?;
    same("index rows", &super::read_all(engine.as_ref(), Table::GroupByName).await?.len(), &2)?;
    let found = store(&engine).begin().get::<Group>(&two.key()).await?.fault("the other group")?;
    same("the other group", &found.description, &String::new())?;
    // Two that keep a change of the same row: neither is lost.
    let (mut left, mut right) = (store(&engine).begin(), store(&engine).begin());
    for tx in [&mut left, &mut right] {
        let seen = tx.get::<Group>(&two.key()).await?.fault("the other group")?;
        let meta = Meta { revision: seen.meta.revision + 1, ..seen.meta.clone() };
        tx.keep_put(&Group { meta, ..two.clone() }).await?;
    }
    done(left.commit_kept().await?)?;
    conflict("the second to keep a change", right.commit_kept().await?)
}

pub(super) async fn appends_survive_a_refusal_and_never_conflict(engine: Arc<dyn Engine>) -> Result<()> {
    let groups = with_groups(&engine, &["one"]).await?;
    let one = groups.first().fault("the first group")?;
    let (mut refused, mut answered) = (store(&engine).begin(), store(&engine).begin());
    for (tx, n) in [(&mut refused, 1), (&mut answered, 2)] {
        tx.get::<Group>(&one.key()).await?;
        tx.append(&event(n))?;
    }
    refused.put(&Group { description: "dropped".into(), ..one.clone() }).await?;
    let mut other = store(&engine).begin();
    other.put(&Group { description: "changed".into(), ..one.clone() }).await?;
    done(other.commit().await?)?;
    done(refused.commit_kept().await?)?;
    done(answered.commit().await?)?;
    same("events", &super::read_all(engine.as_ref(), Table::AuditEvents).await?.len(), &2)?;
    let found = store(&engine).begin().get::<Group>(&one.key()).await?.fault("the group")?;
    same("the group", &found.description.as_str(), &"changed")
}

pub(super) async fn reading_alone_never_conflicts(engine: Arc<dyn Engine>) -> Result<()> {
    let groups = with_groups(&engine, &["one"]).await?;
    let one = groups.first().fault("the first group")?;
    let mut reader = store(&engine).begin();
    reader.get::<Group>(&one.key()).await?;
    let mut writer = store(&engine).begin();
    writer.delete::<Group>(&one.key()).await?;
    done(writer.commit().await?)?;
    same(
        "still there, to it",
        &reader.find::<GroupByName>((&one.store, &Folded::of("one"))).await?.is_some(),
        &true,
    )?;
    done(reader.commit().await?)
}

pub(super) async fn a_page_read_guards_only_what_it_showed(engine: Arc<dyn Engine>) -> Result<()> {
    with_groups(&engine, &["b", "d", "f", "h"]).await?;
    for (n, name, conflicts) in [(11, "c", true), (12, "z", false)] {
        let (mut reader, mut writer) = (store(&engine).begin(), store(&engine).begin());
        list(&mut reader, Page::first(2)).await?;
        writer.put(&group(n, name)?).await?;
        done(writer.commit().await?)?;
        reader.put(&group(n + 10, &format!("y{n}"))?).await?;
        let committed = reader.commit().await?;
        same(name, &(committed == Committed::Conflict), &conflicts)?;
    }
    Ok(())
}

pub(super) async fn news_of_a_commit_arrives(engine: Arc<dyn Engine>) -> Result<()> {
    let store = store(&engine);
    let (mut groups, tokens) = (store.watch(Table::Groups), store.watch(Table::Tokens));
    let mut tx = store.begin();
    tx.put(&group(1, "one")?).await?;
    same("not before the commit", &groups.has_changed().fault("asking for news")?, &false)?;
    done(tx.commit().await?)?;
    groups.changed().await.fault("waiting for news")?;
    same("no news of other tables", &tokens.has_changed().fault("asking for news")?, &false)
}

pub(super) async fn work_is_repeated_until_it_goes_through(engine: Arc<dyn Engine>) -> Result<()> {
    with_groups(&engine, &["one"]).await?;
    let store = store(&engine);
    let raise = |store: crate::Store| async move {
        let raised = store.run(|tx| {
            Box::pin(async move {
                let name = Folded::of("one");
                let seen = tx.find::<GroupByName>((&identity_store()?, &name)).await?.fault("the group")?;
                let meta = Meta { revision: seen.meta.revision + 1, ..seen.meta.clone() };
                tx.put(&Group { meta, ..Group::clone(&seen) }).await
            })
        });
        raised.await
    };
    let raised: Vec<Result<()>> = futures_util::future::join_all((0..20).map(|_| raise(store.clone()))).await;
    raised.into_iter().collect::<Result<()>>()?;
    let found = store.begin().find::<GroupByName>((&identity_store()?, &Folded::of("one"))).await?;
    same("the count", &found.fault("the group")?.meta.revision, &20)
}

pub(super) async fn who_relies_on_a_state_does_not_write(engine: Arc<dyn Engine>) -> Result<()> {
    let store = store(&engine);
    same("whoever does not repeat", &store.begin().state_of(&[Table::Groups]).await?, &None)?;
    let mut attempts = store.attempts();
    let mut first = attempts.begin().await?;
    let names_states = first.state_of(&[Table::Groups]).await?.is_some();
    first.append(&event(1))?;
    done(first.commit().await?)?;
    let mut attempts = store.attempts();
    let mut first = attempts.begin().await?;
    first.state_of(&[Table::Groups]).await?;
    first.put(&group(1, "one")?).await?;
    let committed = first.commit().await?;
    same("a write that nothing could check", &matches!(committed, Committed::Conflict), &names_states)?;
    let mut second = attempts.begin().await?;
    same("the second attempt", &second.state_of(&[Table::Groups]).await?, &None)?;
    second.put(&group(1, "one")?).await?;
    done(second.commit().await?)
}
