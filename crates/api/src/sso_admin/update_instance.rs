//! `sso:UpdateInstance`: names an instance, and says from where it may be reached. Keys of AWS's own are
//! refused rather than forgotten.

use std::sync::Arc;

use wire::generated::sso_admin::{Error, op, types};

use super::network;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::UpdateInstance {
    fn resources(input: &types::UpdateInstanceRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::UpdateInstanceRequest,
    ) -> Result<types::UpdateInstanceResponse, Error> {
        let mut instance = Arc::unwrap_or_clone(super::instance(cx, &input.instance_arn).await?);
        check_possible(&input)?;
        if input.permission_sets_enabled.is_some() {
            super::must_be_organizations(&instance)?;
        }
        instance.name = input.name.unwrap_or(instance.name);
        if let Some(network) = input.network_configuration {
            let network = network::read(network);
            if !crate::network::admits(cx, &network) {
                return Err(Error::validation(format!(
                    "this would lock you out: nobody comes through a VPC endpoint here, and your address {} \
                     is not in `AllowSourceIps`",
                    cx.origin.address
                )));
            }
            instance.settings.network = Some(network);
        }
        cx.tx.put(&instance).await?;
        Ok(types::UpdateInstanceResponse {})
    }
}

fn check_possible(input: &types::UpdateInstanceRequest) -> Result<(), Error> {
    let given = [
        input.encryption_configuration.is_some(),
        input.permission_sets_enabled.is_some(),
        input.network_configuration.is_some(),
    ];
    if given.into_iter().filter(|given| *given).count() > 1 {
        return Err(Error::validation(
            "`EncryptionConfiguration`, `PermissionSetsEnabled` and `NetworkConfiguration` must be set one \
             at a time",
        ));
    }
    let own_key = input.encryption_configuration.as_ref();
    if own_key.is_some_and(|key| key.key_type != types::KmsKeyType::AwsOwnedKmsKey) {
        return Err(Error::validation(
            "`EncryptionConfiguration` must be `AWS_OWNED_KMS_KEY`: there is no KMS here",
        ));
    }
    if input.permission_sets_enabled == Some(false) {
        return Err(Error::validation("`PermissionSetsEnabled` cannot become `false` again"));
    }
    Ok(())
}
