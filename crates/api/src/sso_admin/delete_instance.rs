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
        match super::instance(cx, &input.instance_arn).await {
            Ok(_) => {
                Err(Error::conflict("the organization's instance cannot be deleted: delete what is in it"))
            }
            // The model of this operation knows no resource that is not found.
            Err(Error::ResourceNotFoundException(_)) => {
                Err(Error::access_denied("You do not have sufficient access to perform this action."))
            }
            Err(error) => Err(error),
        }
    }
}
