//! Account instances that were deleted: what was in them goes bit by bit, however much it was.
//!
//! Nothing waits for it. Whoever asks for something of theirs hears that there is no such instance.

use fault::Result;
use model::{
    Application, ApplicationAssignment, EndedInstance, Group, GroupNesting, Membership, PasswordCredential,
    Population, TrustedTokenIssuer, User, limits,
};
use store::{Page, Prefix, Stored, Tx};

/// Clears away the next rows of what ended first, at most [`limits::SWEEP_PAGE_MAX`]; says how many, and
/// nothing once all is cleared away.
pub(crate) async fn clear(tx: &mut Tx) -> Result<Option<usize>> {
    let first = tx.scan::<EndedInstance>((), Page::first(1)).await?.items;
    let Some(ended) = first.first() else { return Ok(None) };
    let (instance, store) = (&ended.id, &ended.identity_store_id);
    let mut room = limits::SWEEP_PAGE_MAX;
    // Users first: a link to set a password works for as long as there is its user.
    rows::<User>(tx, (store,), &mut room).await?;
    rows::<PasswordCredential>(tx, (store,), &mut room).await?;
    rows::<Membership>(tx, (store,), &mut room).await?;
    rows::<GroupNesting>(tx, (store,), &mut room).await?;
    rows::<Group>(tx, (store,), &mut room).await?;
    rows::<ApplicationAssignment>(tx, (instance,), &mut room).await?;
    rows::<Application>(tx, (instance,), &mut room).await?;
    rows::<TrustedTokenIssuer>(tx, (instance,), &mut room).await?;
    if room > 0 {
        tx.delete::<Population>(store).await?;
        tx.delete::<EndedInstance>(instance).await?;
    }
    Ok(Some(limits::SWEEP_PAGE_MAX - room))
}

/// Removes rows whose key begins with `prefix`, for as long as there is room.
async fn rows<T: Stored>(tx: &mut Tx, prefix: impl Prefix<T::Key>, room: &mut usize) -> Result<()> {
    if *room == 0 {
        return Ok(());
    }
    let found = tx.scan::<T>(prefix, Page::first(*room)).await?.items;
    for row in &found {
        tx.delete::<T>(&row.key()).await?;
    }
    *room -= found.len();
    Ok(())
}

#[cfg(test)]
mod tests {
    use model::{Clock as _, IdentityStoreId};

    use super::*;
    use crate::fixture::{House, run, user};
    use crate::sweep::{Round, sweep};

    /// How many users a store has.
    async fn users(house: &House, store: &IdentityStoreId) -> usize {
        house.store.begin().count_rows::<User>((store,), usize::MAX).await.unwrap()
    }

    #[tokio::test]
    async fn what_was_in_a_deleted_instance_goes_page_by_page_and_nobody_elses() {
        let house = House::new().await;
        let own = house.instance.identity_store_id.clone();
        let before = users(&house, &own).await;
        assert!(before > 0);
        let ended = EndedInstance {
            id: "ins-0123456789abcdef".parse().unwrap(),
            identity_store_id: "d-0f0f0f0f0f".parse().unwrap(),
        };
        let store = ended.identity_store_id.clone();
        run!(house, |tx| async {
            for number in 0..=limits::SWEEP_PAGE_MAX {
                let id = format!("c4488478-a0e1-700e-3d75-{number:012}").parse().unwrap();
                let template = user(&format!("user-{number}"), 1);
                tx.put(&User { store: store.clone(), id, ..template }).await?;
            }
            tx.put(&Population { store: store.clone(), users: 1, groups: 0 }).await?;
            tx.put(&ended).await
        })
        .unwrap();
        let (mut round, mut removed) = (Round::default(), 0);
        loop {
            let swept = run!(house, |tx| sweep(&mut tx, house.clock.now(), round.clone())).unwrap();
            assert!(swept.removed <= limits::SWEEP_PAGE_MAX);
            (round, removed) = (swept.next, removed + swept.removed);
            if round.is_complete() {
                break;
            }
        }
        assert_eq!(removed, limits::SWEEP_PAGE_MAX + 1);
        assert_eq!((users(&house, &store).await, users(&house, &own).await), (0, before));
        let mut tx = house.store.begin();
        assert!(!tx.exists::<EndedInstance>(&ended.id).await.unwrap());
        assert!(!tx.exists::<Population>(&store).await.unwrap());
    }
}
