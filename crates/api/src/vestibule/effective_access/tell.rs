//! Ways of access with the names of what is on them, read together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::{
    Account, AccountId, AccountStatus, AssignmentRule, AssignmentSource, Grant, GrantId, Group, GroupId,
    Instance, PermissionSet, PermissionSetId, Principal, RuleId, User, UserId, UserStatus,
};
use store::Stored;
use wire::generated::vestibule::types;

use super::super::named::moment;
use super::Way;
use crate::cx::Cx;

/// What the ways name.
struct Names {
    users: BTreeMap<UserId, Arc<User>>,
    groups: BTreeMap<GroupId, Arc<Group>>,
    accounts: BTreeMap<AccountId, Arc<Account>>,
    sets: BTreeMap<PermissionSetId, Arc<PermissionSet>>,
    rules: BTreeMap<RuleId, Arc<AssignmentRule>>,
    grants: BTreeMap<GrantId, Arc<Grant>>,
}

/// Their ids.
#[derive(Default)]
struct Ids {
    users: BTreeSet<UserId>,
    groups: BTreeSet<GroupId>,
    accounts: BTreeSet<AccountId>,
    sets: BTreeSet<PermissionSetId>,
    rules: BTreeSet<RuleId>,
    grants: BTreeSet<GrantId>,
}

impl Ids {
    fn on(ways: &[Way]) -> Self {
        let mut ids = Self::default();
        for Way { principal, through, assignment } in ways {
            match principal {
                Principal::User(id) => _ = ids.users.insert(id.clone()),
                Principal::Group(id) => _ = ids.groups.insert(id.clone()),
            }
            ids.groups.extend(through.iter().cloned());
            ids.accounts.insert(assignment.account.clone());
            ids.sets.insert(assignment.permission_set.clone());
            for source in assignment.sources.iter() {
                match source {
                    AssignmentSource::Direct => {}
                    AssignmentSource::Rule(id) => _ = ids.rules.insert(id.clone()),
                    AssignmentSource::Grant(id, _) => _ = ids.grants.insert(id.clone()),
                }
            }
        }
        ids
    }
}

/// The ways that lead anywhere: not those of users who are gone or disabled, nor those into closed accounts.
pub(super) async fn told(
    cx: &mut Cx<'_>,
    instance: &Instance,
    ways: &[Way],
) -> fault::Result<Vec<types::EffectiveAccess>> {
    let names = Names::of(cx, instance, ways).await?;
    let told = ways.iter().filter(|way| names.is_open(way)).map(|way| {
        let Way { principal, through, assignment } = way;
        let set = &assignment.permission_set;
        let sources = assignment.sources.iter().filter(|source| source.holds_at(cx.now));
        types::EffectiveAccess {
            principal_type: principal.kind().into(),
            principal_id: principal.id().to_owned(),
            principal_name: names.principal(principal),
            account_id: assignment.account.to_string(),
            permission_set_arn: set.arn(&instance.id),
            permission_set_name: names.sets.get(set).map(|set| set.name.clone()),
            through: through.iter().map(|group| names.group(group)).collect(),
            sources: sources.map(|source| names.source(source)).collect(),
            end_time: assignment.sources.term().end(cx.now).map(moment),
        }
    });
    Ok(told.collect())
}

impl Names {
    async fn of(cx: &mut Cx<'_>, instance: &Instance, ways: &[Way]) -> fault::Result<Self> {
        let (store, of) = (&instance.identity_store_id, &instance.id);
        let Ids { users, groups, accounts, sets, rules, grants } = Ids::on(ways);
        Ok(Self {
            users: named(cx, users, |id| (store.clone(), id)).await?,
            groups: named(cx, groups, |id| (store.clone(), id)).await?,
            accounts: named(cx, accounts, |id| id).await?,
            sets: named(cx, sets, |id| (of.clone(), id)).await?,
            rules: named(cx, rules, |id| (of.clone(), id)).await?,
            grants: named(cx, grants, |id| (of.clone(), id)).await?,
        })
    }

    fn is_open(&self, way: &Way) -> bool {
        let account = self.accounts.get(&way.assignment.account);
        let is_there = match &way.principal {
            Principal::User(id) => self.users.get(id).is_some_and(|user| user.status == UserStatus::Enabled),
            Principal::Group(id) => self.groups.contains_key(id),
        };
        is_there && account.is_some_and(|account| account.status == AccountStatus::Active)
    }

    fn principal(&self, principal: &Principal) -> Option<String> {
        match principal {
            Principal::User(id) => self.users.get(id).map(|user| user.user_name.clone()),
            Principal::Group(id) => self.groups.get(id).map(|group| group.display_name.clone()),
        }
    }

    fn group(&self, id: &GroupId) -> types::GroupReference {
        let display_name = self.groups.get(id).map(|group| group.display_name.clone());
        types::GroupReference { group_id: id.to_string(), display_name }
    }

    fn source(&self, source: &AssignmentSource) -> types::AccessSource {
        let given = |text: &String| (!text.is_empty()).then(|| text.clone());
        match source {
            AssignmentSource::Direct => {
                types::AccessSource { r#type: types::AccessSourceType::Direct, ..Default::default() }
            }
            AssignmentSource::Rule(id) => types::AccessSource {
                r#type: types::AccessSourceType::Rule,
                rule_id: Some(id.to_string()),
                rule_name: self.rules.get(id).map(|rule| rule.name.clone()),
                ..Default::default()
            },
            AssignmentSource::Grant(id, window) => {
                let grant = self.grants.get(id);
                types::AccessSource {
                    r#type: types::AccessSourceType::Grant,
                    grant_id: Some(id.to_string()),
                    end_time: Some(moment(window.until)),
                    reason: grant.and_then(|grant| given(&grant.reason)),
                    ticket: grant.and_then(|grant| given(&grant.ticket)),
                    approver: grant.and_then(|grant| given(&grant.approver)),
                    ..Default::default()
                }
            }
        }
    }
}

/// What is there under these ids, in one round trip.
async fn named<T: Stored, I: Ord + Clone>(
    cx: &mut Cx<'_>,
    ids: BTreeSet<I>,
    key: impl Fn(I) -> T::Key,
) -> fault::Result<BTreeMap<I, Arc<T>>> {
    let keys: Vec<T::Key> = ids.iter().cloned().map(key).collect();
    let found = cx.tx.get_many::<T>(&keys).await?;
    Ok(ids.into_iter().zip(found).filter_map(|(id, found)| Some((id, found?))).collect())
}
