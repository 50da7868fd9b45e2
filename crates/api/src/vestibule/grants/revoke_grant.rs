//! `vestibule:RevokeGrant`: ends a grant at once.

use wire::generated::vestibule::{Error, op, types};

use super::super::named;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::RevokeGrant {
    fn resources(input: &types::RevokeGrantRequest, _: &Scope) -> Resources {
        super::on_grant(&input.instance_arn, &input.grant_id)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::RevokeGrantRequest,
    ) -> Result<types::RevokeGrantResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let grant = super::live_grant(cx, &instance, &input.grant_id).await?;
        let grant = super::revoke(cx, &grant, input.reason.unwrap_or_default()).await?;
        Ok(types::RevokeGrantResponse { grant: super::shown(&grant, cx.now) })
    }
}
