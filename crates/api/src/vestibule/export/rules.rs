//! Assignment rules, and the grants that are not over, in the form that ApplyOrganization takes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use model::{
    AssignmentRule, Grant, InstanceId, OrganizationalUnit, ParentId, PermissionSetId, Principal, RuleScope,
};
use serde_json::{Value, json};
use wire::generated::vestibule::Error;

use super::super::grants;
use super::super::named::moment;
use super::super::rules::is_everywhere;
use super::{People, flow, given, section};
use crate::cx::Cx;
use crate::rows::every;

/// Names of permission sets.
type Sets<'a> = BTreeMap<&'a PermissionSetId, &'a str>;

/// Writes both sections. What is for somebody who is gone gives nobody anything and cannot be named.
pub(super) async fn write(
    cx: &mut Cx<'_>,
    text: &mut String,
    instance: &InstanceId,
    people: &People,
    sets: &Sets<'_>,
) -> Result<(), Error> {
    let units = units_by_id(cx).await?;
    let mut rules = every::<AssignmentRule>(cx, (instance,)).await?;
    rules.sort_by(|a, b| a.name.cmp(&b.name));
    let rules = rules.iter().filter_map(|rule| {
        let mut fields = vec![("name", json!(rule.name))];
        fields.extend(given("description", &rule.description));
        fields.push(principal(people, &rule.principal)?);
        fields.push(("permission_set", json!(sets.get(&rule.permission_set)?)));
        fields.extend(scope(&rule.scope, &units));
        Some(flow(&fields))
    });
    lines(text, "assignment_rules", rules.collect());
    let grants = every::<Grant>(cx, (instance,)).await?;
    let now = cx.now;
    let grants = grants.iter().filter(|grant| grants::is_live(grant, now)).filter_map(|grant| {
        let mut fields = vec![principal(people, &grant.principal)?];
        fields.push(("permission_set", json!(sets.get(&grant.permission_set)?)));
        fields.push(("account", json!(grant.account.as_str())));
        fields.push(("from", json!(moment(grant.window.from).to_string())));
        fields.push(("until", json!(moment(grant.window.until).to_string())));
        fields.extend(given("reason", &grant.reason));
        fields.extend(given("ticket", &grant.ticket));
        fields.extend(given("approver", &grant.approver));
        Some(flow(&fields))
    });
    lines(text, "grants", grants.collect());
    Ok(())
}

/// Units by id.
pub(super) type Units = BTreeMap<ParentId, Arc<OrganizationalUnit>>;

pub(super) async fn units_by_id(cx: &mut Cx<'_>) -> Result<Units, Error> {
    let units = every::<OrganizationalUnit>(cx, ()).await?;
    Ok(units.into_iter().map(|unit| (ParentId::Ou(unit.id.clone()), unit)).collect())
}

pub(super) fn lines(text: &mut String, name: &str, lines: Vec<String>) {
    section(text, name, lines.is_empty());
    for line in lines {
        let _ = writeln!(text, "  - {line}");
    }
}

fn principal(people: &People, principal: &Principal) -> Option<(&'static str, Value)> {
    let kind = if matches!(principal, Principal::User(_)) { "user" } else { "group" };
    Some((kind, json!(people.get(principal)?)))
}

fn scope(scope: &RuleScope, units: &Units) -> Vec<(&'static str, Value)> {
    let mut fields = Vec::new();
    let mut list = |name: &'static str, texts: Vec<String>| {
        if !texts.is_empty() {
            fields.push((name, json!(texts)));
        }
    };
    let paths = |parents: &[ParentId]| parents.iter().map(|parent| path(parent, units)).collect();
    list("units", paths(&scope.under));
    list("account_names", scope.names.clone());
    list("except_accounts", scope.except_accounts.iter().map(ToString::to_string).collect());
    list("except_units", paths(&scope.except_under));
    if !scope.tags.is_empty() {
        let pairs = scope.tags.iter().map(|tag| (tag.key.clone(), json!(tag.values)));
        fields.push(("account_tags", Value::Object(pairs.collect())));
    }
    if is_everywhere(scope) {
        fields.push(("whole_organization", json!(true)));
    }
    if scope.management {
        fields.push(("include_management_account", json!(true)));
    }
    fields
}

/// The names from the root, which say the same elsewhere; the id where that would not be clear.
pub(super) fn path(parent: &ParentId, units: &Units) -> String {
    let (mut names, mut at) = (Vec::new(), parent);
    while let Some(unit) = units.get(at) {
        names.push(unit.name.as_str());
        at = &unit.parent;
    }
    names.reverse();
    match names.iter().any(|name| name.contains('/')) || names.is_empty() {
        true => parent.to_string(),
        false => names.join("/"),
    }
}
