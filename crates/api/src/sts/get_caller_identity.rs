//! `sts:GetCallerIdentity`: who the caller is. It needs no permission, and no policy can deny it.

use wire::generated::sts::Error;
use wire::generated::sts::op::GetCallerIdentity;
use wire::generated::sts::types::{GetCallerIdentityRequest, GetCallerIdentityResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetCallerIdentity {
    fn resources(_: &GetCallerIdentityRequest, _: &Scope) -> Resources {
        Resources::none_needed()
    }

    async fn run(cx: &mut Cx<'_>, _: GetCallerIdentityRequest) -> Result<GetCallerIdentityResponse, Error> {
        Ok(GetCallerIdentityResponse {
            user_id: Some(cx.caller.user_id()),
            account: cx.caller.account().map(ToString::to_string),
            arn: Some(cx.caller.arn()),
        })
    }
}
