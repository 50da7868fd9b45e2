//! What policies are attached to: the root, units and accounts, by one kind of id.

use model::{Account, Organization, OrganizationalUnit, ParentId, PolicyTarget};
use wire::generated::organizations::Error;
use wire::generated::organizations::types::{PolicyTargetSummary, TargetType};

use super::view;
use crate::cx::Cx;
use crate::rows::every;

/// A place that is there, with its name.
pub(super) struct Target {
    pub(super) id: PolicyTarget,
    pub(super) name: String,
}

/// The place with this id.
pub(super) async fn find(cx: &mut Cx<'_>, organization: &Organization, id: &str) -> Result<Target, Error> {
    let not_found = || Error::target_not_found("You specified a target that doesn't exist.");
    let id = id.parse::<PolicyTarget>().map_err(|_| not_found())?;
    let name = name(cx, organization, &id).await?;
    Ok(Target { id, name: name.ok_or_else(not_found)? })
}

async fn name(
    cx: &mut Cx<'_>,
    organization: &Organization,
    id: &PolicyTarget,
) -> fault::Result<Option<String>> {
    Ok(match id {
        PolicyTarget::Parent(ParentId::Root(id)) => (*id == organization.root_id).then(|| "Root".to_owned()),
        PolicyTarget::Parent(ParentId::Ou(id)) => {
            cx.tx.get::<OrganizationalUnit>(id).await?.map(|unit| unit.name.clone())
        }
        PolicyTarget::Account(id) => cx.tx.get::<Account>(id).await?.map(|account| account.name.clone()),
    })
}

/// Every place of the organization.
pub(super) async fn all(cx: &mut Cx<'_>, organization: &Organization) -> fault::Result<Vec<Target>> {
    let root = PolicyTarget::Parent(ParentId::Root(organization.root_id.clone()));
    let mut targets = vec![Target { id: root, name: "Root".to_owned() }];
    for unit in every::<OrganizationalUnit>(cx, ()).await? {
        let id = PolicyTarget::Parent(ParentId::Ou(unit.id.clone()));
        targets.push(Target { id, name: unit.name.clone() });
    }
    for account in every::<Account>(cx, ()).await? {
        targets.push(Target { id: PolicyTarget::Account(account.id.clone()), name: account.name.clone() });
    }
    Ok(targets)
}

/// A place as callers see it.
pub(super) fn summary(organization: &Organization, target: &Target) -> PolicyTargetSummary {
    let (word, kind) = match &target.id {
        PolicyTarget::Parent(ParentId::Root(_)) => ("root", TargetType::Root),
        PolicyTarget::Parent(ParentId::Ou(_)) => ("ou", TargetType::OrganizationalUnit),
        PolicyTarget::Account(_) => ("account", TargetType::Account),
    };
    PolicyTargetSummary {
        target_id: Some(target.id.to_string()),
        arn: Some(view::arn(organization, word, &target.id)),
        name: Some(target.name.clone()),
        r#type: Some(kind),
    }
}
