//! `sso:DeletePermissionSet`: deletes what nobody is assigned to and no account has.

use model::{PermissionSet, Provisioned};
use store::Page;
use store::record::access::AssignmentBySet;
use store::record::request::RequestBySubject;
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeletePermissionSet {
    fn resources(input: &types::DeletePermissionSetRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeletePermissionSetRequest,
    ) -> Result<types::DeletePermissionSetResponse, Error> {
        let set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        if is_in_use(cx, &set).await? {
            return Err(Error::conflict(
                "Could not delete because PermissionSet has ApplicationProfile associated with it",
            ));
        }
        cx.tx.delete::<PermissionSet>(&(set.instance, set.id)).await?;
        Ok(types::DeletePermissionSetResponse {})
    }
}

/// Whether anybody is assigned to it, an account has it, or a request to bring it to one is in flight.
async fn is_in_use(cx: &mut Cx<'_>, set: &PermissionSet) -> fault::Result<bool> {
    let of = (&set.instance, &set.id);
    Ok(cx.tx.count::<AssignmentBySet>(of, 1).await? > 0
        || !cx.tx.scan::<Provisioned>(of, Page::first(1)).await?.items.is_empty()
        || cx.tx.count::<RequestBySubject>(of, 1).await? > 0)
}
