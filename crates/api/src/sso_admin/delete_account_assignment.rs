//! `sso:DeleteAccountAssignment`: asks that a principal no longer have a permission set in an account. Works
//! for principals and accounts that are gone; that there is no such assignment shows in the request's status.
//! What only rules and grants give is theirs to take: it would be back in a moment.

use model::{AccountId, Assignment, AssignmentSource, Giver, PermissionSet, Principal};
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
        check_is_direct(cx, &set, &account, &principal).await?;
        let (asking, giver) = (request::asking(cx, &set), Giver::Direct);
        let taken =
            provision::request::delete_assignment(&mut cx.tx, asking, account, principal, giver).await;
        let taken = taken.map_err(request::not_taken)?;
        Ok(types::DeleteAccountAssignmentResponse {
            account_assignment_deletion_status: Some(request::assignment(&taken)),
        })
    }
}

/// Names what gives the assignment, where no administrator does.
async fn check_is_direct(
    cx: &mut Cx<'_>,
    set: &PermissionSet,
    account: &AccountId,
    principal: &Principal,
) -> Result<(), Error> {
    let key = (set.instance.clone(), account.clone(), set.id.clone(), principal.clone());
    let held = cx.tx.get::<Assignment>(&key).await?;
    let Some(held) = held.filter(|held| held.sources.by(&Giver::Direct).is_none()) else { return Ok(()) };
    let givers: Vec<String> = held.sources.iter().map(named).collect();
    Err(Error::conflict(format!("the assignment is given by {}: change that instead", givers.join(" and "))))
}

fn named(source: &AssignmentSource) -> String {
    match source {
        AssignmentSource::Direct => "an administrator".to_owned(),
        AssignmentSource::Rule(id) => format!("assignment rule `{id}`"),
        AssignmentSource::Grant(id, _) => format!("grant `{id}`"),
    }
}
