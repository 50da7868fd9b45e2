//! `sso:DeletePermissionSet`: deletes what nobody is assigned to and no account has.

use model::{PermissionSet, Provisioned, Timestamp};
use store::Page;
use store::record::access::AssignmentBySet;
use store::record::request::RequestBySubject;
use store::record::rule::{AssignmentRuleBySet, GrantBySet};
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

/// Whether anybody is assigned to it, an account has it, a request to bring it to one is in flight, or a rule
/// or a grant that is not over gives it.
async fn is_in_use(cx: &mut Cx<'_>, set: &PermissionSet) -> fault::Result<bool> {
    let of = (&set.instance, &set.id);
    Ok(cx.tx.count::<AssignmentBySet>(of, 1).await? > 0
        || !cx.tx.scan::<Provisioned>(of, Page::first(1)).await?.items.is_empty()
        || cx.tx.count::<RequestBySubject>(of, 1).await? > 0
        || cx.tx.count::<AssignmentRuleBySet>(of, 1).await? > 0
        || last_end(cx, set).await?.is_some_and(|end| cx.now < end))
}

/// When the last of its grants is over.
async fn last_end(cx: &mut Cx<'_>, set: &PermissionSet) -> fault::Result<Option<Timestamp>> {
    let last = cx.tx.list::<GrantBySet>((&set.instance, &set.id), Page::last(1)).await?;
    Ok(last.items.first().map(|grant| grant.effective().until))
}
