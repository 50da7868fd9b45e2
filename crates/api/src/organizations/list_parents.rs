//! `organizations:ListParents`: the root or unit that an account or unit hangs under.

use wire::generated::organizations::Error;
use wire::generated::organizations::op::ListParents;
use wire::generated::organizations::types::{ListParentsRequest, ListParentsResponse};

use super::{tree, view};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListParents {
    fn resources(input: &ListParentsRequest, scope: &Scope) -> Resources {
        super::resource(scope, &input.child_id)
    }

    async fn run(cx: &mut Cx<'_>, input: ListParentsRequest) -> Result<ListParentsResponse, Error> {
        let parent = tree::parent_of(cx, &input.child_id).await?;
        let parent =
            parent.ok_or_else(|| Error::child_not_found("You specified a child that doesn't exist."))?;
        Ok(ListParentsResponse { parents: Some(vec![view::parent(&parent)]), next_token: None })
    }
}
