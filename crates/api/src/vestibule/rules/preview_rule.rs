//! `vestibule:PreviewRule`: who would gain and lose access, before anything changes.
//!
//! The same function that gives access says where it would: [`Landscape::covered`]. What stands already, or
//! goes on standing on something else, is no change.

use std::collections::BTreeSet;

use model::{
    AccountId, Assignment, AssignmentRule, Giver, Instance, InstanceId, PermissionSetId, Principal, Term,
};
use provision::scope::Landscape;
use store::Page;
use store::record::access::AssignmentByRule;
use store::record::identity::has_principal;
use wire::generated::vestibule::{Error, op, types};

use super::super::named;
use super::change::Change;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

/// Rows read at once.
const PAGE: usize = 1000;

/// An assignment's key.
type Key = (InstanceId, AccountId, PermissionSetId, Principal);

impl Handler for op::PreviewRule {
    fn resources(input: &types::PreviewRuleRequest, _: &Scope) -> Resources {
        match &input.rule_id {
            Some(id) => super::on_rule(&input.instance_arn, id),
            None => Resources::of_organization(&input.instance_arn),
        }
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::PreviewRuleRequest,
    ) -> Result<types::PreviewRuleResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let (token, size) = (input.next_token.clone(), input.max_results);
        let (before, after) = rules(cx, &instance, input).await?;
        let landscape = Landscape::read(&mut cx.tx).await?;
        let mut changes = Vec::new();
        let will = match &after {
            // A rule for somebody who is gone gives nobody anything.
            Some(rule) if has_principal(&mut cx.tx, &instance.identity_store_id, &rule.principal).await? => {
                covered(&landscape, rule)
            }
            _ => BTreeSet::new(),
        };
        for key in gained(cx, &will).await? {
            changes.push(change(&landscape, types::AccessChangeKind::Gained, &key));
        }
        if let Some(rule) = &before {
            for key in lost(cx, rule, &will).await? {
                changes.push(change(&landscape, types::AccessChangeKind::Lost, &key));
            }
        }
        let order = |change: &types::AccessChange| {
            format!("{} {} {}", change.account_id, change.change.as_str(), change.principal_id)
        };
        let (changes, next_token) = page::of_list(changes, order, token.as_deref(), size)?;
        Ok(types::PreviewRuleResponse { changes, next_token })
    }
}

/// The rule as it is and as it would be.
async fn rules(
    cx: &mut Cx<'_>,
    instance: &Instance,
    input: types::PreviewRuleRequest,
) -> Result<(Option<AssignmentRule>, Option<AssignmentRule>), Error> {
    let deletes = input.delete.unwrap_or_default();
    let given = Change {
        principal_type: input.principal_type,
        principal_id: input.principal_id,
        permission_set_arn: input.permission_set_arn,
        scope: input.scope,
        ..Change::default()
    };
    let Some(id) = &input.rule_id else {
        return match deletes {
            true => Err(Error::validation("`Delete` needs `RuleId`")),
            false => Ok((None, Some(given.anew(cx, instance).await?))),
        };
    };
    let before = AssignmentRule::clone(&*super::rule(cx, instance, id).await?);
    let after = match deletes {
        true => None,
        false => Some(given.of(cx, instance, before.clone()).await?),
    };
    Ok((Some(before), after))
}

fn covered(landscape: &Landscape, rule: &AssignmentRule) -> BTreeSet<Key> {
    let key = |account| (rule.instance.clone(), account, rule.permission_set.clone(), rule.principal.clone());
    landscape.covered(&rule.scope).into_iter().map(key).collect()
}

/// What does not stand yet.
async fn gained(cx: &mut Cx<'_>, will: &BTreeSet<Key>) -> Result<Vec<Key>, Error> {
    let keys: Vec<Key> = will.iter().cloned().collect();
    let held = cx.tx.get_many::<Assignment>(&keys).await?;
    let now = cx.now;
    let stands = |held: &Option<std::sync::Arc<Assignment>>| {
        held.as_ref().is_some_and(|held| !held.sources.term().is_over(now))
    };
    Ok(keys.into_iter().zip(held).filter(|(_, held)| !stands(held)).map(|(key, _)| key).collect())
}

/// What stands on the rule alone, and would not any more.
async fn lost(cx: &mut Cx<'_>, rule: &AssignmentRule, will: &BTreeSet<Key>) -> Result<Vec<Key>, Error> {
    let (mut lost, mut after) = (Vec::new(), None);
    let giver = Giver::Rule(rule.id.clone());
    loop {
        let page = Page::first(PAGE).after(after);
        let page = cx.tx.list::<AssignmentByRule>((&rule.instance, &rule.id), page).await?;
        for held in page.items {
            let Assignment { instance, account, permission_set, principal, .. } = &*held;
            let key = (instance.clone(), account.clone(), permission_set.clone(), principal.clone());
            let left = held.sources.without(&giver).map(|left| left.term());
            if !will.contains(&key) && left.is_none_or(|left: Term| left.is_over(cx.now)) {
                lost.push(key);
            }
        }
        after = page.next;
        if after.is_none() {
            return Ok(lost);
        }
    }
}

fn change(
    landscape: &Landscape,
    change: types::AccessChangeKind,
    (instance, account, set, principal): &Key,
) -> types::AccessChange {
    types::AccessChange {
        change,
        account_id: account.to_string(),
        account_name: landscape.accounts.get(account).map(|it| it.name.clone()).unwrap_or_default(),
        principal_type: principal.kind().into(),
        principal_id: principal.id().to_owned(),
        permission_set_arn: set.arn(instance),
    }
}
