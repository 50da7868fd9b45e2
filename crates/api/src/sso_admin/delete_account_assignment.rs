//! `sso:DeleteAccountAssignment`: asks that a principal no longer have a permission set in an account. Works
//! for principals and accounts that are gone; that there is no such assignment shows in the request's status.

use model::AccountId;
use wire::generated::sso_admin::{Error, op, types};

use super::request;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeleteAccountAssignment {
    fn resources(input: &types::DeleteAccountAssignmentRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
            .and(super::account_arn(&input.target_id))
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeleteAccountAssignmentRequest,
    ) -> Result<types::DeleteAccountAssignmentResponse, Error> {
        let set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        let account: AccountId =
            input.target_id.parse().map_err(|bad: model::BadId| Error::validation(bad.to_string()))?;
        let principal = super::principal(&input.principal_type, &input.principal_id)?;
        let asking = request::asking(cx, &set);
        let taken = provision::request::delete_assignment(&mut cx.tx, asking, account, principal).await;
        let taken = taken.map_err(request::not_taken)?;
        Ok(types::DeleteAccountAssignmentResponse {
            account_assignment_deletion_status: Some(request::assignment(&taken)),
        })
    }
}
