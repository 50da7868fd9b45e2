//! `sso:DeleteApplication`: who was assigned to it is not any more.

use model::{Application, ApplicationAssignment};
use store::Stored as _;
use wire::generated::sso_admin::{Error, op, types};

use super::providers;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::rows;

impl Handler for op::DeleteApplication {
    fn resources(input: &types::DeleteApplicationRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeleteApplicationRequest,
    ) -> Result<types::DeleteApplicationResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        if application.provider == providers::of_account_access() {
            return Err(Error::conflict("the application stands for account access: delete that"));
        }
        delete(cx, &application).await?;
        Ok(types::DeleteApplicationResponse {})
    }
}

/// Deletes an application, with its assignments.
pub(crate) async fn delete(cx: &mut Cx<'_>, application: &Application) -> fault::Result<()> {
    let Application { instance, id, .. } = application;
    for assignment in rows::every::<ApplicationAssignment>(cx, (instance, id)).await? {
        cx.tx.delete::<ApplicationAssignment>(&assignment.key()).await?;
    }
    cx.tx.delete::<Application>(&application.key()).await?;
    Ok(())
}
