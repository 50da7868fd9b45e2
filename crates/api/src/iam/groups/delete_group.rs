//! `iam:DeleteGroup`: ends a group that has no users and no policies any more.

use model::IamGroup;
use store::Stored as _;
use store::record::iam_user::IamUserByGroup;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteGroup;
use wire::generated::iam::types::DeleteGroupRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{groups, held};

impl Handler for DeleteGroup {
    fn resources(input: &DeleteGroupRequest, scope: &Scope) -> Resources {
        groups::resource(scope, &input.group_name)
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteGroupRequest) -> Result<Unit, Error> {
        let group = groups::find(cx, &input.group_name).await?;
        if cx.tx.count::<IamUserByGroup>((&group.account, &group.id), 1).await? > 0 {
            let what = "Cannot delete entity, must remove users from group first.";
            return Err(Error::delete_conflict(what));
        }
        held::must_hold_none(&group.inline_policies, &group.attached_policies)?;
        cx.tx.delete::<IamGroup>(&group.key()).await?;
        Ok(Unit {})
    }
}
