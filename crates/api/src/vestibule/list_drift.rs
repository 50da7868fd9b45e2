//! `vestibule:ListDrift`: accounts that are not what was provisioned, as last seen.

use model::Inspection;
use store::record::provision::InspectionDrifted;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::ListDrift;
use wire::generated::vestibule::types::{DriftedAccount, ListDriftRequest, ListDriftResponse};

use super::named;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListDrift {
    fn resources(input: &ListDriftRequest, _: &Scope) -> Resources {
        Resources::of_organization(input.instance_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: ListDriftRequest) -> Result<ListDriftResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.list::<InspectionDrifted>((&instance.id,), page).await?;
        Ok(ListDriftResponse {
            accounts: found.items.iter().map(|row| shown(row)).collect(),
            next_token: page::token(found.next),
        })
    }
}

fn shown(row: &Inspection) -> DriftedAccount {
    DriftedAccount {
        account_id: row.account.to_string(),
        differences: row.differences.clone(),
        failure_reason: Some(row.failure.clone()).filter(|reason| !reason.is_empty()),
        looked_at: row.looked.map(|time| wire::Timestamp::from_millis(time.0)),
    }
}
