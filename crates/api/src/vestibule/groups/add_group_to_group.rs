//! `vestibule:AddGroupToGroup`: whoever is in the member is in the other from now on.

use wire::generated::vestibule::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::identitystore::nested::{self, NotNested};

impl Handler for op::AddGroupToGroup {
    fn resources(input: &types::AddGroupToGroupRequest, scope: &Scope) -> Resources {
        super::on_groups(scope, &input.identity_store_id, &[&input.group_id, &input.member_group_id])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::AddGroupToGroupRequest,
    ) -> Result<types::AddGroupToGroupResponse, Error> {
        let store = super::store(cx, &input.identity_store_id).await?;
        let parent = super::group(cx, &store, &input.group_id).await?;
        let member = super::group(cx, &store, &input.member_group_id).await?;
        let by = cx.caller.arn();
        match nested::add(&mut cx.tx, &parent, &member, cx.now, &by).await {
            Ok(()) => Ok(types::AddGroupToGroupResponse {}),
            Err(NotNested::Fault(fault)) => Err(fault.into()),
            Err(NotNested::Refused(why)) => Err(Error::conflict(why)),
        }
    }
}
