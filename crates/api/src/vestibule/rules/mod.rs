//! Assignment rules: read from requests, checked, and shown.

mod change;
mod create_rule;
mod delete_rule;
mod describe_rule;
mod list_rules;
mod preview_rule;
mod scope;
mod update_rule;

use std::sync::Arc;

use model::{AssignmentRule, Instance, RuleId, Unreached};
use wire::generated::vestibule::{Error, types};

use super::named::{moment, own_arn};
use crate::cx::Cx;
use crate::handler::Resources;

pub(super) use self::scope::is_everywhere;

/// A rule as a resource of permissions.
fn on_rule(instance_arn: &str, id: &str) -> Resources {
    Resources::of_organization(own_arn(instance_arn, "rule", id))
}

/// A rule of an instance.
async fn rule(cx: &mut Cx<'_>, instance: &Instance, id: &str) -> Result<Arc<AssignmentRule>, Error> {
    let not_found = || Error::resource_not_found(format!("there is no assignment rule `{id}`"));
    let key: RuleId = id.parse().map_err(|_| not_found())?;
    cx.tx.get::<AssignmentRule>(&(instance.id.clone(), key)).await?.ok_or_else(not_found)
}

/// A rule as answers have it.
fn shown(rule: &AssignmentRule) -> types::AssignmentRule {
    types::AssignmentRule {
        rule_id: rule.id.to_string(),
        name: rule.name.clone(),
        description: (!rule.description.is_empty()).then(|| rule.description.clone()),
        principal_type: rule.principal.kind().into(),
        principal_id: rule.principal.id().to_owned(),
        permission_set_arn: rule.permission_set.arn(&rule.instance),
        scope: scope::shown(&rule.scope),
        created_at: moment(rule.created),
        created_by: rule.created_by.clone(),
        updated_at: moment(rule.updated),
        updated_by: rule.updated_by.clone(),
    }
}

/// Where a rule or a grant could not be carried out.
pub(super) fn unreached(row: &Unreached) -> types::UnreachedAccount {
    types::UnreachedAccount {
        account_id: row.account.to_string(),
        reason: row.reason.clone(),
        retry_at: moment(row.again),
    }
}
