//! `organizations:DescribeHandshake`: one handshake, to those whom it concerns.

use wire::generated::organizations::{Error, op, types};

use super::handshakes;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribeHandshake {
    fn resources(_: &types::DescribeHandshakeRequest, _: &Scope) -> Resources {
        Resources::none_needed()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &types::DescribeHandshakeRequest,
    ) -> fault::Result<Vec<String>> {
        Ok(vec![handshakes::arn_of(cx, &input.handshake_id).await?])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribeHandshakeRequest,
    ) -> Result<types::DescribeHandshakeResponse, Error> {
        let (handshake, _) = handshakes::find(cx, &input.handshake_id).await?;
        let handshake = handshakes::show(cx, &handshake).await?;
        Ok(types::DescribeHandshakeResponse { handshake: Some(handshake) })
    }
}
