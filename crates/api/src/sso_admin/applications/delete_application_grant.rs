//! `sso:DeleteApplicationGrant`.

use wire::generated::sso_admin::{Error, op, types};

use super::grants;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeleteApplicationGrant {
    fn resources(input: &types::DeleteApplicationGrantRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(cx: &mut Cx<'_>, input: types::DeleteApplicationGrantRequest) -> Result<wire::Unit, Error> {
        let mut application = super::find_to_change(cx, &input.application_arn).await?;
        let gone = grants::find(&application, &input.grant_type)?.clone();
        application.grants.retain(|held| *held != gone);
        cx.tx.put(&application).await?;
        Ok(wire::Unit {})
    }
}
