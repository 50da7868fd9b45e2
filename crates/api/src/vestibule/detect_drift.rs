//! `vestibule:DetectDrift`: has an account, or all of them, looked through. The worker does it.

use model::InspectionWish;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::DetectDrift;
use wire::generated::vestibule::types::{DetectDriftRequest, DetectDriftResponse};

use super::named;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DetectDrift {
    fn resources(input: &DetectDriftRequest, _: &Scope) -> Resources {
        let resources = Resources::of_organization(input.instance_arn.clone());
        match &input.account_id {
            Some(account) => resources.and(named::account_arn(account)),
            None => resources,
        }
    }

    async fn run(cx: &mut Cx<'_>, input: DetectDriftRequest) -> Result<DetectDriftResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let provisioner = &cx.app.provisioner;
        match &input.account_id {
            Some(id) => {
                let account = named::account(cx, id).await?.id.clone();
                let look = InspectionWish::Look;
                provisioner.ask_inspection(&mut cx.tx, &instance.id, &account, look).await?;
            }
            None => provisioner.ask_round(&mut cx.tx, &instance.id).await?,
        }
        Ok(DetectDriftResponse {})
    }
}
