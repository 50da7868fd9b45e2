//! `sso:CreateAccountAssignment`: asks that a principal get a permission set in an account.

use model::{Giver, Instance, Principal};
use store::record::identity::has_principal;
use wire::generated::sso_admin::{Error, op, types};

use super::request;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::CreateAccountAssignment {
    fn resources(input: &types::CreateAccountAssignmentRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
            .and(super::account_arn(&input.target_id))
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CreateAccountAssignmentRequest,
    ) -> Result<types::CreateAccountAssignmentResponse, Error> {
        let instance = super::organizations_instance(cx, &input.instance_arn).await?;
        let set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        let account = super::account(cx, &input.target_id).await?;
        let principal = super::principal(&input.principal_type, &input.principal_id)?;
        check_exists(cx, &instance, &principal).await?;
        let asking = request::asking(cx, &set);
        let (account, giver) = (account.id.clone(), Giver::Direct);
        let taken =
            provision::request::create_assignment(&mut cx.tx, asking, account, principal, giver).await;
        let taken = taken.map_err(request::not_taken)?;
        Ok(types::CreateAccountAssignmentResponse {
            account_assignment_creation_status: Some(request::assignment(&taken)),
        })
    }
}

/// Access for nobody is a mistake that is better told at once than in a failed request later.
pub(super) async fn check_exists(
    cx: &mut Cx<'_>,
    instance: &Instance,
    principal: &Principal,
) -> Result<(), Error> {
    let directory = &instance.identity_store_id;
    if has_principal(&mut cx.tx, directory, principal).await? {
        return Ok(());
    }
    let (kind, id) = (principal.kind(), principal.id());
    Err(Error::resource_not_found(format!("the {kind} assignee {id} was not found in directory {directory}")))
}
