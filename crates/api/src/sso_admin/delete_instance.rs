//! `sso:DeleteInstance`: ends an account instance, with all that is in it. Refused for the organization's,
//! by which everybody signs in.

use model::{EndedInstance, Instance};
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeleteInstance {
    fn resources(input: &types::DeleteInstanceRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeleteInstanceRequest,
    ) -> Result<types::DeleteInstanceResponse, Error> {
        let instance = super::instance_or_denied(cx, &input.instance_arn).await?;
        if !instance.id.is_of_account() {
            return Err(Error::conflict(
                "the organization's instance cannot be deleted: delete what is in it",
            ));
        }
        // From now on nobody finds what is in it; it goes in the background, for it may be much.
        let ended =
            EndedInstance { id: instance.id.clone(), identity_store_id: instance.identity_store_id.clone() };
        cx.tx.delete::<Instance>(&ended.id).await?;
        cx.tx.put(&ended).await?;
        Ok(types::DeleteInstanceResponse {})
    }
}
