//! `account-access:ListApplications`: those of the caller's account; the organization's administrators of
//! Identity Center see the organization's.

use model::AccessApplication;
use wire::generated::account_access::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::{delegation, page};

impl Handler for op::ListApplications {
    fn resources(_: &types::ListApplicationsRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListApplicationsRequest,
    ) -> Result<types::ListApplicationsResponse, Error> {
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let mut found = cx.tx.scan::<AccessApplication>((), page).await?;
        if let Some(account) = cx.caller.account().cloned()
            && !delegation::is_administrator(cx, &account).await?
        {
            found.items.retain(|application| application.account == account);
        }
        let shown = |application: &AccessApplication| types::ApplicationSummary {
            application_arn: application.arn(),
            tenant_id: Some(application.tenant.to_string()),
            created_at: wire::Timestamp::from_millis(application.created.0),
            updated_at: wire::Timestamp::from_millis(application.updated.0),
        };
        Ok(types::ListApplicationsResponse {
            applications: found.items.iter().map(|application| shown(application)).collect(),
            next_token: page::token(found.next),
        })
    }
}
