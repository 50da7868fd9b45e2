//! `sso:ListAccountAssignments`: who has a permission set in an account, those that are gone included.

use model::{AccountId, Assignment};
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListAccountAssignments {
    fn resources(input: &types::ListAccountAssignmentsRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
            .and(super::account_arn(&input.account_id))
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListAccountAssignmentsRequest,
    ) -> Result<types::ListAccountAssignmentsResponse, Error> {
        let set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        let account: AccountId =
            input.account_id.parse().map_err(|bad: model::BadId| Error::validation(bad.to_string()))?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.scan::<Assignment>((&set.instance, &account, &set.id), page).await?;
        // What is over waits to be cleared away: a page may hold fewer than were asked for.
        let stands = found.items.iter().filter(|assignment| !assignment.sources.term().is_over(cx.now));
        let shown = stands.map(|assignment| shown(assignment));
        Ok(types::ListAccountAssignmentsResponse {
            account_assignments: Some(shown.collect()),
            next_token: page::token(found.next),
        })
    }
}

fn shown(assignment: &Assignment) -> types::AccountAssignment {
    types::AccountAssignment {
        account_id: Some(assignment.account.to_string()),
        permission_set_arn: Some(assignment.permission_set.arn(&assignment.instance)),
        principal_type: Some(assignment.principal.kind().into()),
        principal_id: Some(assignment.principal.id().to_owned()),
    }
}
