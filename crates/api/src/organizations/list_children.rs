//! `organizations:ListChildren`: the ids of what hangs directly under a root or unit.

use store::record::organization::{AccountByParent, OuByParent};
use wire::generated::organizations::Error;
use wire::generated::organizations::op::ListChildren;
use wire::generated::organizations::types::{Child, ChildType, ListChildrenRequest, ListChildrenResponse};

use super::tree;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListChildren {
    fn resources(input: &ListChildrenRequest, scope: &Scope) -> Resources {
        super::resource(scope, &input.parent_id)
    }

    async fn run(cx: &mut Cx<'_>, input: ListChildrenRequest) -> Result<ListChildrenResponse, Error> {
        let organization = super::organization(cx).await?;
        let parent = tree::parent(cx, &organization, &input.parent_id).await?;
        let page = super::asked(input.next_token.as_deref(), input.max_results)?;
        let (ids, next): (Vec<String>, _) = match input.child_type {
            ChildType::Account => {
                let found = cx.tx.list::<AccountByParent>((&parent,), page).await?;
                (found.items.iter().map(|account| account.id.to_string()).collect(), found.next)
            }
            _ => {
                let found = cx.tx.list::<OuByParent>((&parent,), page).await?;
                (found.items.iter().map(|unit| unit.id.to_string()).collect(), found.next)
            }
        };
        let child = |id| Child { id: Some(id), r#type: Some(input.child_type.clone()) };
        Ok(ListChildrenResponse {
            children: Some(ids.into_iter().map(child).collect()),
            next_token: page::token(next),
        })
    }
}
