//! `vestibule:ListProvisioningProgress`: how far a request for all accounts is in each of them.

use model::{ProvisionRequest, ProvisionStatus, RequestId};
use store::record::request::PartByAccount;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::ListProvisioningProgress;
use wire::generated::vestibule::types::{
    ListProvisioningProgressRequest, ListProvisioningProgressResponse, ProgressStatus, ProvisioningProgress,
};

use super::named;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListProvisioningProgress {
    fn resources(input: &ListProvisioningProgressRequest, _: &Scope) -> Resources {
        Resources::of_organization(input.instance_arn.clone())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListProvisioningProgressRequest,
    ) -> Result<ListProvisioningProgressResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let not_found = || Error::resource_not_found(format!("there is no request `{}`", input.request_id));
        let id: RequestId = input.request_id.parse().map_err(|_| not_found())?;
        let whole = cx.tx.get::<ProvisionRequest>(&id).await?;
        whole.filter(|whole| whole.instance == instance.id).ok_or_else(not_found)?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.list::<PartByAccount>((&id,), page).await?;
        Ok(ListProvisioningProgressResponse {
            accounts: found.items.iter().filter_map(|part| shown(part)).collect(),
            next_token: page::token(found.next),
        })
    }
}

fn shown(part: &ProvisionRequest) -> Option<ProvisioningProgress> {
    let (status, failure_reason) = match &part.status {
        ProvisionStatus::InProgress => (ProgressStatus::InProgress, None),
        ProvisionStatus::Succeeded => (ProgressStatus::Succeeded, None),
        ProvisionStatus::Failed(reason) => (ProgressStatus::Failed, Some(reason.clone())),
    };
    Some(ProvisioningProgress {
        account_id: part.kind.account()?.to_string(),
        status,
        failure_reason,
        created_at: wire::Timestamp::from_millis(part.created.0),
        settled_at: part.settled.map(|time| wire::Timestamp::from_millis(time.0)),
    })
}
