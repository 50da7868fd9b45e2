//! `organizations:DescribePolicy`: one policy with its document.

use wire::generated::organizations::{Error, op, types};

use super::policies;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribePolicy {
    fn resources(_: &types::DescribePolicyRequest, _: &Scope) -> Resources {
        super::found_later()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &types::DescribePolicyRequest,
    ) -> fault::Result<Vec<String>> {
        Ok(vec![policies::arn_of(cx, &input.policy_id).await?])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribePolicyRequest,
    ) -> Result<types::DescribePolicyResponse, Error> {
        let organization = super::organization(cx).await?;
        let policy = policies::find(cx, &input.policy_id).await?;
        Ok(types::DescribePolicyResponse { policy: Some(policies::view(&organization, &policy)) })
    }
}
