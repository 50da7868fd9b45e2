//! `vestibule:RepairDrift`: has an account made what was provisioned. The worker does it.

use model::InspectionWish;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::RepairDrift;
use wire::generated::vestibule::types::{RepairDriftRequest, RepairDriftResponse};

use super::named;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for RepairDrift {
    fn resources(input: &RepairDriftRequest, _: &Scope) -> Resources {
        let resources = Resources::of_organization(input.instance_arn.clone());
        resources.and(named::account_arn(&input.account_id))
    }

    async fn run(cx: &mut Cx<'_>, input: RepairDriftRequest) -> Result<RepairDriftResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let account = named::account(cx, &input.account_id).await?;
        let (provisioner, repair) = (&cx.app.provisioner, InspectionWish::Repair);
        provisioner.ask_inspection(&mut cx.tx, &instance.id, &account.id, repair).await?;
        Ok(RepairDriftResponse {})
    }
}
