//! `vestibule:DescribeSession`: who is signed in, where, and until when.

use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::DescribeSession;
use wire::generated::vestibule::types::{DescribeSessionRequest, DescribeSessionResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DescribeSession {
    fn resources(_: &DescribeSessionRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: DescribeSessionRequest) -> Result<DescribeSessionResponse, Error> {
        let live = super::live(cx)?;
        let instance = super::instance(cx).await?;
        let display_name = Some(live.user.display_name.clone()).filter(|name| !name.is_empty());
        Ok(DescribeSessionResponse {
            user_id: live.user.id.to_string(),
            user_name: live.user.user_name.clone(),
            display_name,
            expires_at: wire::Timestamp::from_millis(live.session.expires.0),
            issuer_url: instance.issuer_url(),
            region: instance.region.clone(),
        })
    }
}
