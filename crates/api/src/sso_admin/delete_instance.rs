//! `sso:DeleteInstance`: refused for the organization's instance, by which everybody signs in.

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
        super::instance_or_denied(cx, &input.instance_arn).await?;
        Err(Error::conflict("the organization's instance cannot be deleted: delete what is in it"))
    }
}
