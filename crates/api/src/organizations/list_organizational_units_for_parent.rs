//! `organizations:ListOrganizationalUnitsForParent`: the units directly under a root or unit, by name.

use store::record::organization::OuByParent;
use wire::generated::organizations::Error;
use wire::generated::organizations::op::ListOrganizationalUnitsForParent;
use wire::generated::organizations::types::{
    ListOrganizationalUnitsForParentRequest, ListOrganizationalUnitsForParentResponse,
};

use super::{tree, view};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListOrganizationalUnitsForParent {
    fn resources(input: &ListOrganizationalUnitsForParentRequest, scope: &Scope) -> Resources {
        super::resource(scope, &input.parent_id)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListOrganizationalUnitsForParentRequest,
    ) -> Result<ListOrganizationalUnitsForParentResponse, Error> {
        let organization = super::organization(cx).await?;
        let parent = tree::parent(cx, &organization, &input.parent_id).await?;
        let page = super::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.list::<OuByParent>((&parent,), page).await?;
        let mut units = Vec::with_capacity(found.items.len());
        for unit in &found.items {
            units.push(view::unit(cx, &organization, unit).await?);
        }
        Ok(ListOrganizationalUnitsForParentResponse {
            organizational_units: Some(units),
            next_token: page::token(found.next),
        })
    }
}
