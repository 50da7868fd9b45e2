//! Finds ways of access a page at a time: from principals to their assignments, or from assignments to the
//! users they reach. A page token says how far it came, so the last page costs what the first does.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::{
    AccountId, Assignment, GroupId, IdentityStoreId, InstanceId, PermissionSetId, Principal, Timestamp,
};
use serde_json::json;
use store::record::access::{AssignmentByPrincipal, AssignmentBySet};
use store::record::identity::MembershipByGroup;
use store::{Cursor, Key, Listing, Page, Stored as _};

use super::Way;
use crate::cx::Cx;
use crate::nesting::{self, Towards};
use crate::page::{self, BadToken};

/// Assignments that one page looks at, however few of them give anybody access.
const EXAMINED_MAX: usize = 1000;

/// What is asked about, besides a principal.
pub(super) struct Asked {
    pub(super) instance: InstanceId,
    pub(super) store: IdentityStoreId,
    pub(super) account: Option<AccountId>,
    pub(super) set: Option<PermissionSetId>,
}

/// Where a page ended: behind an assignment, and within what comes next.
#[derive(Default)]
pub(super) struct Position {
    after: Option<Cursor>,
    /// The assignment that comes next, where the page ended within it: another may have taken its place.
    of: Option<Cursor>,
    /// The principal, or the group below an assignment's, that comes next, and how far into it.
    within: Option<(String, Option<Cursor>)>,
}

/// Whose assignments count, in the order of their names, each with the groups that lead there.
pub(super) type Theirs = BTreeMap<String, (Principal, Vec<GroupId>)>;

/// Collects one page.
pub(super) struct Walk {
    asked: Asked,
    limit: usize,
    now: Timestamp,
    examined: usize,
    pub(super) found: Vec<Way>,
}

impl Position {
    pub(super) fn read(token: Option<&str>) -> Result<Self, BadToken> {
        let Some(token) = token else { return Ok(Self::default()) };
        let text = page::text(token)?;
        let parts: [Option<String>; 4] = serde_json::from_str(&text).map_err(|_| BadToken)?;
        let cursor = |text: Option<String>| text.map(|it| Cursor::parse(&it).ok_or(BadToken)).transpose();
        let [after, of, within, into] = parts;
        let (after, of, into) = (cursor(after)?, cursor(of)?, cursor(into)?);
        Ok(Self { after, of, within: within.map(|within| (within, into)) })
    }

    pub(super) fn token(&self) -> String {
        let text = |cursor: &Option<Cursor>| cursor.as_ref().map(|cursor| cursor.as_str().to_owned());
        let within = self.within.as_ref();
        let into = within.and_then(|(_, into)| text(into));
        let within = within.map(|(within, _)| within);
        page::opaque(&json!([text(&self.after), text(&self.of), within, into]).to_string())
    }

    fn at(principal: String, into: Option<Cursor>) -> Self {
        Self { after: None, of: None, within: Some((principal, into)) }
    }
}

impl Walk {
    pub(super) fn new(asked: Asked, limit: usize, now: Timestamp) -> Self {
        Self { asked, limit, now, examined: 0, found: Vec::new() }
    }

    fn is_full(&self) -> bool {
        self.found.len() >= self.limit || self.examined >= EXAMINED_MAX
    }

    /// What a principal has: the assignments of each of those that count as theirs, one after the other.
    pub(super) async fn of_principal(
        &mut self,
        cx: &mut Cx<'_>,
        who: &Principal,
        theirs: Theirs,
        from: Position,
    ) -> fault::Result<Option<Position>> {
        let (begin, mut into) = from.within.unwrap_or_default();
        for (name, (to, through)) in theirs {
            if name < begin {
                continue;
            }
            // Somebody who came in since has to be told from the beginning.
            let mut after = into.take().filter(|_| name == begin);
            loop {
                if self.is_full() {
                    return Ok(Some(Position::at(name, after)));
                }
                let page = Page::first(self.limit - self.found.len()).after(after);
                let listing = self.assignments_of(cx, &to, page).await?;
                for assignment in listing.items {
                    self.examined += 1;
                    if self.counts(&assignment) {
                        let (principal, through) = (who.clone(), through.clone());
                        self.found.push(Way { principal, through, assignment });
                    }
                }
                after = listing.next;
                if after.is_none() {
                    break;
                }
            }
        }
        Ok(None)
    }

    /// The users whom assignments reach, assignment by assignment.
    pub(super) async fn of_everybody(
        &mut self,
        cx: &mut Cx<'_>,
        from: Position,
    ) -> fault::Result<Option<Position>> {
        let Position { mut after, of, mut within } = from;
        loop {
            let page = Page::first(self.limit).after(after.clone());
            let listing = self.assignments(cx, page).await?;
            for assignment in listing.items {
                if self.is_full() {
                    return Ok(Some(Position { after, of: None, within: None }));
                }
                self.examined += 1;
                let here = Some(self.behind(&assignment));
                let from = within.take().filter(|_| of == here);
                if let Some(rest) = self.users_of(cx, &assignment, from).await? {
                    return Ok(Some(Position { after, of: here, within: Some(rest) }));
                }
                after = here;
            }
            if listing.next.is_none() {
                return Ok(None);
            }
        }
    }

    /// The users of one assignment; where the page is full, how far it came.
    async fn users_of(
        &mut self,
        cx: &mut Cx<'_>,
        assignment: &Arc<Assignment>,
        from: Option<(String, Option<Cursor>)>,
    ) -> fault::Result<Option<(String, Option<Cursor>)>> {
        if !self.counts(assignment) {
            return Ok(None);
        }
        let group = match &assignment.principal {
            Principal::Group(group) => group.clone(),
            user @ Principal::User(_) => {
                let (principal, assignment) = (user.clone(), Arc::clone(assignment));
                self.found.push(Way { principal, through: Vec::new(), assignment });
                return Ok(None);
            }
        };
        let store = self.asked.store.clone();
        let below = nesting::reached(&mut cx.tx, &store, vec![group], Towards::Members).await?;
        let (begin, mut into) = from.unwrap_or_default();
        for (group, way) in &below {
            if group.as_str() < begin.as_str() {
                continue;
            }
            let mut after = into.take().filter(|_| group.as_str() == begin);
            loop {
                if self.found.len() >= self.limit {
                    return Ok(Some((group.to_string(), after)));
                }
                let page = Page::first(self.limit - self.found.len()).after(after);
                let members = cx.tx.list::<MembershipByGroup>((&store, group), page).await?;
                let through: Vec<GroupId> = way.iter().rev().cloned().collect();
                for member in &members.items {
                    let principal = Principal::User(member.user.clone());
                    let (through, assignment) = (through.clone(), Arc::clone(assignment));
                    self.found.push(Way { principal, through, assignment });
                }
                after = members.next;
                if after.is_none() {
                    break;
                }
            }
        }
        Ok(None)
    }

    /// Whether it is of the permission set asked about, and holds now.
    fn counts(&self, assignment: &Assignment) -> bool {
        self.asked.set.as_ref().is_none_or(|set| assignment.permission_set == *set)
            && assignment.sources.term().holds_at(self.now)
    }

    async fn assignments_of(
        &self,
        cx: &mut Cx<'_>,
        principal: &Principal,
        page: Page,
    ) -> fault::Result<Listing<Assignment>> {
        let instance = &self.asked.instance;
        match &self.asked.account {
            Some(account) => cx.tx.list::<AssignmentByPrincipal>((instance, principal, account), page).await,
            None => cx.tx.list::<AssignmentByPrincipal>((instance, principal), page).await,
        }
    }

    async fn assignments(&self, cx: &mut Cx<'_>, page: Page) -> fault::Result<Listing<Assignment>> {
        let Asked { instance, account, set, .. } = &self.asked;
        match (account, set) {
            (Some(account), Some(set)) => cx.tx.scan::<Assignment>((instance, account, set), page).await,
            (Some(account), None) => cx.tx.scan::<Assignment>((instance, account), page).await,
            (None, Some(set)) => cx.tx.list::<AssignmentBySet>((instance, set), page).await,
            (None, None) => cx.tx.scan::<Assignment>((instance,), page).await,
        }
    }

    /// The place of an assignment in the order that [`Self::assignments`] has.
    fn behind(&self, held: &Assignment) -> Cursor {
        let key = match (&self.asked.account, &self.asked.set) {
            (None, Some(_)) => {
                let Assignment { instance, permission_set, account, principal, .. } = held.clone();
                Key::of(&(instance, permission_set, account, principal))
            }
            _ => Key::of(&held.key()),
        };
        Cursor::from(key)
    }
}
