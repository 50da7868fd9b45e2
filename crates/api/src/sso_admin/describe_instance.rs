//! `sso:DescribeInstance`: an instance, with its Regions and the kind of key that ours have.

use model::Instance;
use wire::generated::sso_admin::{Error, op, types};

use super::{network, regions};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribeInstance {
    fn resources(input: &types::DescribeInstanceRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribeInstanceRequest,
    ) -> Result<types::DescribeInstanceResponse, Error> {
        Ok(shown(&*super::instance_or_denied(cx, &input.instance_arn).await?))
    }
}

/// An instance as AWS shows it.
pub(super) fn shown(instance: &Instance) -> types::DescribeInstanceResponse {
    let (owner, store) = (&instance.owner, &instance.identity_store_id);
    let created = wire::Timestamp::from_millis(instance.created.0);
    let key = types::EncryptionConfigurationDetails {
        key_type: Some(types::KmsKeyType::AwsOwnedKmsKey),
        encryption_status: Some(types::KmsKeyStatus::Enabled),
        ..Default::default()
    };
    types::DescribeInstanceResponse {
        instance_arn: Some(instance.id.arn()),
        identity_store_id: Some(store.to_string()),
        identity_store_arn: Some(instance.identity_store_arn()),
        owner_account_id: Some(owner.to_string()),
        name: (!instance.name.is_empty()).then(|| instance.name.clone()),
        created_date: Some(created),
        status: Some(types::InstanceStatus::Active),
        status_reason: None,
        primary_region: Some(instance.region.clone()),
        regions: Some(regions::of(instance).collect()),
        encryption_configuration_details: Some(key),
        network_configuration_details: instance.settings.network.clone().map(network::shown),
        permission_sets_enabled: Some(!instance.id.is_of_account()),
    }
}
