//! `organizations:DescribeResponsibilityTransfer`: one transfer.

use wire::generated::organizations::{Error, op, types};

use super::transfers;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribeResponsibilityTransfer {
    fn resources(_: &types::DescribeResponsibilityTransferRequest, _: &Scope) -> Resources {
        super::found_later()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &types::DescribeResponsibilityTransferRequest,
    ) -> fault::Result<Vec<String>> {
        Ok(vec![transfers::arn_of(cx, &input.id).await?])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribeResponsibilityTransferRequest,
    ) -> Result<types::DescribeResponsibilityTransferResponse, Error> {
        let organization = super::organization(cx).await?;
        let transfer = transfers::find(cx, &input.id).await?;
        let shown = transfers::show(cx, &organization, &transfer).await?;
        Ok(types::DescribeResponsibilityTransferResponse { responsibility_transfer: Some(shown) })
    }
}
