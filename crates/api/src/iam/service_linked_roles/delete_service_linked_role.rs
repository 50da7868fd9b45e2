//! `iam:DeleteServiceLinkedRole`: ends the role of an AWS service, unless the service is in use.

use model::id::fresh_uuid;
use model::{Role, RoleDeletion, RoleOwner};
use store::Folded;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteServiceLinkedRole;
use wire::generated::iam::types::{DeleteServiceLinkedRoleRequest, DeleteServiceLinkedRoleResponse};

use super::super::roles;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DeleteServiceLinkedRole {
    fn resources(input: &DeleteServiceLinkedRoleRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: DeleteServiceLinkedRoleRequest,
    ) -> Result<DeleteServiceLinkedRoleResponse, Error> {
        let role = roles::find(cx, &input.role_name).await?;
        let RoleOwner::Service { principal } = &role.owner else {
            return Err(Error::no_such_entity(format!(
                "The service-linked role with name {} cannot be found.",
                role.name
            )));
        };
        let task = format!("task/aws-service-role/{principal}/{}/{}", role.name, fresh_uuid(cx.entropy()));
        let failure = in_use(cx, principal).await?;
        if failure.is_none() {
            cx.tx.delete::<Role>(&(role.account.clone(), Folded::of(&role.name))).await?;
        }
        let deletion =
            RoleDeletion { account: role.account.clone(), task: task.clone(), done: cx.now, failure };
        cx.tx.put(&deletion).await?;
        Ok(DeleteServiceLinkedRoleResponse { deletion_task_id: task })
    }
}

/// Why the service still needs its role: Identity Center while there is an instance, Organizations while
/// there is an organization.
async fn in_use(cx: &mut Cx<'_>, principal: &str) -> fault::Result<Option<String>> {
    let needed = match principal {
        "sso.amazonaws.com" => cx.home_instance().await?.map(|instance| instance.id.arn()),
        "organizations.amazonaws.com" => cx.organization().await?.map(|found| found.id.to_string()),
        _ => None,
    };
    Ok(needed.map(|what| format!("The role is in use by {what}")))
}
