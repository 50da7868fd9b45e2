//! `identitystore:ListGroups`: the groups of an identity store, page by page.

use model::{Group, GroupId};
use store::record::identity::GroupByName;
use store::{Folded, Listing};
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::ListGroups;
use wire::generated::identitystore::types::{ListGroupsRequest, ListGroupsResponse};

use super::{attributes, group_wire, ids};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListGroups {
    fn resources(input: &ListGroupsRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope).and(ids::every::<GroupId>())
    }

    async fn run(cx: &mut Cx<'_>, input: ListGroupsRequest) -> Result<ListGroupsResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = match input.filters.unwrap_or_default().first() {
            None => cx.tx.scan::<Group>((&store,), page).await?,
            Some(filter) => {
                attributes::filter(filter, &["DisplayName"])?;
                let name = Folded::of(&filter.attribute_value);
                let found = cx.tx.find::<GroupByName>((&store, &name)).await?;
                Listing { items: found.into_iter().collect(), next: None }
            }
        };
        let groups = found.items.iter().map(|group| group_wire::shown(group)).collect();
        Ok(ListGroupsResponse { groups, next_token: page::token(found.next) })
    }
}
