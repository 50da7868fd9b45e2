//! `sso:ListApplications`: all, those that one account made, or those of one provider.

use model::Application;
use wire::generated::sso_admin::{Error, op, types};

use super::{APPLICATION_ACCOUNT, describe_application};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;
use crate::sso_admin::instance_or_denied;

/// Applications that a reply of AWS holds at most (the model's `ApplicationList`).
const PAGE_MAX: usize = 50;

impl Handler for op::ListApplications {
    fn resources(input: &types::ListApplicationsRequest, _: &Scope) -> Resources {
        let needed = Resources::of_organization(&input.instance_arn);
        match input.filter.as_ref().and_then(|filter| filter.application_account.clone()) {
            Some(account) => needed.with(APPLICATION_ACCOUNT, account),
            None => needed,
        }
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListApplicationsRequest,
    ) -> Result<types::ListApplicationsResponse, Error> {
        let instance = instance_or_denied(cx, &input.instance_arn).await?;
        let mut page = page::asked(input.next_token.as_deref(), input.max_results)?;
        page.limit = page.limit.min(PAGE_MAX);
        let found = cx.tx.scan::<Application>((&instance.id,), page).await?;
        let filter = input.filter.unwrap_or_default();
        let is_wanted = |application: &Application| {
            let (account, provider) = (&filter.application_account, &filter.application_provider);
            account.as_ref().is_none_or(|account| account == application.account.as_str())
                && provider.as_ref().is_none_or(|provider| *provider == application.provider)
        };
        let wanted = found.items.iter().filter(|application| is_wanted(application));
        Ok(types::ListApplicationsResponse {
            applications: Some(
                wanted.map(|application| describe_application::shown(application, &instance)).collect(),
            ),
            next_token: page::token(found.next),
        })
    }
}
