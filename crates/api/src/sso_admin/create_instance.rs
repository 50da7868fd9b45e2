//! `sso:CreateInstance`: refused in the management account, whose instance was made with the organization.

use wire::ServiceError as _;
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::CreateInstance {
    fn resources(_: &types::CreateInstanceRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        _: types::CreateInstanceRequest,
    ) -> Result<types::CreateInstanceResponse, Error> {
        let home = cx.home_instance().await?;
        if home.is_some_and(|instance| cx.caller.account() == Some(&instance.owner)) {
            return Err(Error::conflict("an instance exists in this account already: use that one"));
        }
        Err(Error::other("NotImplemented", 501, "instances of member accounts are not implemented here yet"))
    }
}
