//! `vestibule:PreviewProvisioning`: what ProvisionPermissionSet would do, and where it would fail and why.

use model::{AccountId, Provisioned, limits};
use provision::Preview;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::PreviewProvisioning;
use wire::generated::vestibule::types::{
    PreviewOutcome, PreviewProvisioningRequest, PreviewProvisioningResponse, ProvisioningPreview,
};

use super::named;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for PreviewProvisioning {
    fn resources(input: &PreviewProvisioningRequest, _: &Scope) -> Resources {
        let resources = Resources::of_organization(input.instance_arn.clone());
        let resources = resources.and(input.permission_set_arn.clone());
        match &input.account_id {
            Some(account) => resources.and(named::account_arn(account)),
            None => resources,
        }
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: PreviewProvisioningRequest,
    ) -> Result<PreviewProvisioningResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let set = named::set(cx, &instance.id, &input.permission_set_arn).await?;
        let (accounts, next_token) = match &input.account_id {
            Some(id) => (vec![named::account(cx, id).await?.id.clone()], None),
            None => {
                let mut page = page::asked(input.next_token.as_deref(), input.max_results)?;
                page.limit = page.limit.min(limits::PREVIEW_PAGE_MAX);
                let found = cx.tx.scan::<Provisioned>((&instance.id, &set.id), page).await?;
                let accounts: Vec<AccountId> = found.items.iter().map(|row| row.account.clone()).collect();
                (accounts, page::token(found.next))
            }
        };
        // Accounts that others keep are waited for: not with the snapshot of this request in hand.
        cx.tx.let_go();
        let app = cx.app;
        let previews = app.provisioner.preview(&app.store, &set, &accounts).await;
        Ok(PreviewProvisioningResponse { accounts: previews.into_iter().map(shown).collect(), next_token })
    }
}

fn shown(preview: Preview) -> ProvisioningPreview {
    ProvisioningPreview {
        account_id: preview.account.to_string(),
        outcome: match (&preview.failure, preview.steps.is_empty()) {
            (Some(_), _) => PreviewOutcome::Fail,
            (None, true) => PreviewOutcome::Unchanged,
            (None, false) => PreviewOutcome::Change,
        },
        failure_reason: preview.failure,
        steps: preview.steps.iter().map(ToString::to_string).collect(),
    }
}
