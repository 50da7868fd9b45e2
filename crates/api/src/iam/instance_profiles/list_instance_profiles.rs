//! `iam:ListInstanceProfiles`: the account's instance profiles by name. A page may hold fewer than asked
//! for: the path is looked at after it is read.

use model::InstanceProfile;
use wire::generated::iam::Error;
use wire::generated::iam::op::ListInstanceProfiles;
use wire::generated::iam::types::{ListInstanceProfilesRequest, ListInstanceProfilesResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{account, instance_profiles};
use crate::page;

impl Handler for ListInstanceProfiles {
    fn resources(input: &ListInstanceProfilesRequest, scope: &Scope) -> Resources {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        Resources::of_caller(format!("arn:aws:iam::{}:instance-profile{prefix}", scope.account))
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListInstanceProfilesRequest,
    ) -> Result<ListInstanceProfilesResponse, Error> {
        let account = account(cx)?;
        let page = page::asked(input.marker.as_deref(), input.max_items)?;
        let mut found = cx.tx.scan::<InstanceProfile>((&account,), page).await?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        found.items.retain(|profile| profile.path.starts_with(prefix));
        let next = page::token(found.next);
        Ok(ListInstanceProfilesResponse {
            instance_profiles: instance_profiles::listed(cx, &found.items).await?,
            is_truncated: Some(next.is_some()),
            marker: next,
        })
    }
}
