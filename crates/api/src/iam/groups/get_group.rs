//! `iam:GetGroup`: a group with a page of its users, by name.

use store::record::iam_user::IamUserByGroup;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetGroup;
use wire::generated::iam::types::{GetGroupRequest, GetGroupResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{groups, view};
use crate::page;

impl Handler for GetGroup {
    fn resources(input: &GetGroupRequest, scope: &Scope) -> Resources {
        groups::resource(scope, &input.group_name)
    }

    async fn run(cx: &mut Cx<'_>, input: GetGroupRequest) -> Result<GetGroupResponse, Error> {
        let group = groups::find(cx, &input.group_name).await?;
        let page = page::asked(input.marker.as_deref(), input.max_items)?;
        let found = cx.tx.list::<IamUserByGroup>((&group.account, &group.id), page).await?;
        let next = page::token(found.next);
        Ok(GetGroupResponse {
            group: view::group(&group),
            users: found.items.iter().map(|user| view::listed_user(user)).collect(),
            is_truncated: Some(next.is_some()),
            marker: next,
        })
    }
}
