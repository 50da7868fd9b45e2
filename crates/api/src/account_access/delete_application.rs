//! `account-access:DeleteApplication`: switches account access off, once nobody is entitled to anything. What
//! is gone already is no error.

use model::{AccessApplication, Application, Entitlement};
use wire::generated::account_access::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeleteApplication {
    fn resources(input: &types::DeleteApplicationRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeleteApplicationRequest,
    ) -> Result<types::DeleteApplicationResponse, Error> {
        let Some(found) = super::try_find(cx, &input.application_arn).await? else {
            return Ok(types::DeleteApplicationResponse {});
        };
        if cx.tx.count_rows::<Entitlement>((&found.id,), 1).await? > 0 {
            return Err(Error::conflict("the application has entitlements: delete them first"));
        }
        cx.tx.delete::<AccessApplication>(&found.id).await?;
        let stand_in = (found.instance.clone(), found.application.clone());
        if let Some(application) = cx.tx.get::<Application>(&stand_in).await? {
            crate::sso_admin::delete_application(cx, &application).await?;
        }
        Ok(types::DeleteApplicationResponse {})
    }
}
