//! `vestibule:ListNestedGroups`: the groups directly in a group, or that it is directly in.

use model::{Group, GroupId, GroupNesting};
use store::record::identity::NestingByMember;
use wire::generated::vestibule::{Error, op, types};

use super::super::named::moment;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListNestedGroups {
    fn resources(input: &types::ListNestedGroupsRequest, scope: &Scope) -> Resources {
        super::on_groups(scope, &input.identity_store_id, &[&input.group_id])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListNestedGroupsRequest,
    ) -> Result<types::ListNestedGroupsResponse, Error> {
        let store = super::store(cx, &input.identity_store_id).await?;
        let group = super::group(cx, &store, &input.group_id).await?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let up = input.direction == Some(types::NestingDirection::Parents);
        let found = match up {
            true => cx.tx.list::<NestingByMember>((&store, &group.id), page).await?,
            false => cx.tx.scan::<GroupNesting>((&store, &group.id), page).await?,
        };
        let other = |nesting: &GroupNesting| -> GroupId {
            if up { nesting.parent.clone() } else { nesting.member.clone() }
        };
        let keys: Vec<_> = found.items.iter().map(|nesting| (store.clone(), other(nesting))).collect();
        let groups = cx.tx.get_many::<Group>(&keys).await?;
        let shown = found.items.iter().zip(groups).map(|(nesting, group)| types::NestedGroup {
            group_id: other(nesting).to_string(),
            display_name: group.map(|group| group.display_name.clone()),
            created_at: moment(nesting.created),
            created_by: nesting.created_by.clone(),
        });
        Ok(types::ListNestedGroupsResponse {
            nested_groups: shown.collect(),
            next_token: page::token(found.next),
        })
    }
}
