//! `sso:ProvisionPermissionSet`: asks that what a permission set is now reach its roles, in one account or in
//! all that have it.

use wire::generated::sso_admin::{Error, op, types};

use super::request;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::ProvisionPermissionSet {
    fn resources(input: &types::ProvisionPermissionSetRequest, _: &Scope) -> Resources {
        let resources = super::on_set(&input.instance_arn, &input.permission_set_arn);
        match &input.target_id {
            Some(account) => resources.and(super::account_arn(account)),
            None => resources,
        }
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ProvisionPermissionSetRequest,
    ) -> Result<types::ProvisionPermissionSetResponse, Error> {
        let set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        let account = match (&input.target_type, &input.target_id) {
            (types::ProvisionTargetType::AllProvisionedAccounts, _) => None,
            (_, Some(id)) => Some(super::account(cx, id).await?.id.clone()),
            (_, None) => {
                return Err(Error::validation(
                    "`TargetId` must be given: `TargetType` `AWS_ACCOUNT` is about one account",
                ));
            }
        };
        let asking = request::asking(cx, &set);
        let taken = provision::request::provision_set(&mut cx.tx, asking, account).await;
        let taken = taken.map_err(request::not_taken)?;
        Ok(types::ProvisionPermissionSetResponse {
            permission_set_provisioning_status: Some(request::provisioning(&taken)),
        })
    }
}
