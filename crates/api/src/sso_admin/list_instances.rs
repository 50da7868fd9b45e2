//! `sso:ListInstances`: the organization's instance, and the account instance of the caller's account.

use std::sync::Arc;

use model::Instance;
use wire::generated::sso_admin::{Error, op, types};

use super::describe_instance;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListInstances {
    fn resources(_: &types::ListInstancesRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListInstancesRequest,
    ) -> Result<types::ListInstancesResponse, Error> {
        let found = cx.visible_instances().await?;
        let id = |instance: &Arc<Instance>| instance.id.to_string();
        let (instances, next_token) =
            page::of_list(found, id, input.next_token.as_deref(), input.max_results)?;
        Ok(types::ListInstancesResponse {
            instances: Some(instances.into_iter().map(metadata).collect()),
            next_token,
        })
    }
}

fn metadata(instance: Arc<Instance>) -> types::InstanceMetadata {
    let shown = describe_instance::shown(&instance);
    types::InstanceMetadata {
        instance_arn: shown.instance_arn,
        identity_store_id: shown.identity_store_id,
        identity_store_arn: shown.identity_store_arn,
        owner_account_id: shown.owner_account_id,
        name: shown.name,
        created_date: shown.created_date,
        status: shown.status,
        status_reason: shown.status_reason,
        primary_region: shown.primary_region,
        regions: shown.regions,
    }
}
