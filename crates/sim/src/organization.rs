//! What happens to the organization in a run: accounts are moved, tagged and closed, and groups nested.

use fault::{Context as _, Result};
use model::Account;
use wire::generated::organizations;
use wire::generated::vestibule::{op as own, types as own_types};

use crate::life::{Called, Life, ask};
use crate::world::World;

/// The tag by which some rules go, and what it says.
const TAG: &str = "env";
const TAG_VALUES: [&str; 2] = ["prod", "dev"];
/// Accounts that are never closed: the first so many.
const OPEN_ALWAYS: usize = 4;

/// Two units, one in the other.
pub(crate) async fn units(world: &World) -> Result<Vec<String>> {
    let mut units = Vec::new();
    let mut parent_id = world.root.to_string();
    for number in 0..2 {
        let input = organizations::types::CreateOrganizationalUnitRequest {
            parent_id: parent_id.clone(),
            name: format!("Unit{number}"),
            tags: None,
        };
        let made = world.call::<organizations::op::CreateOrganizationalUnit>(0, input).await;
        let made = made.fault("making a unit")?.organizational_unit;
        parent_id = made.and_then(|unit| unit.id).fault("a unit has no id")?;
        units.push(parent_id.clone());
    }
    Ok(units)
}

/// Which accounts a rule is to cover: one by its name, a unit, a tag, or all.
pub(crate) fn rule_scope(world: &World, life: &Life) -> Option<own_types::RuleScope> {
    let nothing = own_types::RuleScope::default();
    Some(match world.chance.below(4) {
        0 => own_types::RuleScope { whole_organization: Some(true), ..nothing },
        1 => {
            let name = world.chance.pick(&world.accounts)?.name.clone();
            own_types::RuleScope { account_name_patterns: Some(vec![name]), ..nothing }
        }
        2 => {
            let unit = world.chance.pick(&life.units)?.clone();
            own_types::RuleScope { organizational_unit_ids: Some(vec![unit]), ..nothing }
        }
        _ => {
            let values = Some(vec![(*world.chance.pick(&TAG_VALUES)?).to_owned()]);
            let wanted = own_types::AccountTagCondition { key: TAG.to_owned(), values };
            own_types::RuleScope { account_tags: Some(vec![wanted]), ..nothing }
        }
    })
}

/// One call of an administrator of the organization.
pub(crate) async fn reorganize(world: &World, life: &Life, polls: usize) -> Option<Called> {
    let account = world.chance.pick(&world.accounts)?;
    match world.chance.below(8) {
        0..3 => {
            let held = world.store().begin().get::<Account>(&account.id).await.ok()??;
            let place = world.chance.below(life.units.len() + 1);
            let destination = life.units.get(place).cloned().unwrap_or_else(|| world.root.to_string());
            let input = organizations::types::MoveAccountRequest {
                account_id: account.id.to_string(),
                source_parent_id: held.parent.to_string(),
                destination_parent_id: destination,
            };
            Some(ask::<organizations::op::MoveAccount>(world, input, polls, None).await)
        }
        3..5 => {
            let value = (*world.chance.pick(&TAG_VALUES)?).to_owned();
            let input = organizations::types::TagResourceRequest {
                resource_id: account.id.to_string(),
                tags: vec![organizations::types::Tag { key: TAG.to_owned(), value }],
            };
            Some(ask::<organizations::op::TagResource>(world, input, polls, None).await)
        }
        5 if world.chance.one_in(4) => {
            let account_id = world.chance.pick(world.accounts.get(OPEN_ALWAYS..)?)?.id.to_string();
            let input = organizations::types::CloseAccountRequest { account_id };
            Some(ask::<organizations::op::CloseAccount>(world, input, polls, None).await)
        }
        _ => nest(world, life, polls).await,
    }
}

/// Puts one group into another, or takes it out.
async fn nest(world: &World, life: &Life, polls: usize) -> Option<Called> {
    let identity_store_id = world.instance.identity_store_id.to_string();
    let group_id = world.chance.pick(&life.groups)?.clone();
    let member_group_id = world.chance.pick(&life.groups)?.clone();
    Some(if world.chance.one_in(3) {
        let input = own_types::RemoveGroupFromGroupRequest { identity_store_id, group_id, member_group_id };
        ask::<own::RemoveGroupFromGroup>(world, input, polls, None).await
    } else {
        let input = own_types::AddGroupToGroupRequest { identity_store_id, group_id, member_group_id };
        ask::<own::AddGroupToGroup>(world, input, polls, None).await
    })
}
