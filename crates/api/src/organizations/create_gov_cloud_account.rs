//! `organizations:CreateGovCloudAccount`: refused as AWS refuses organizations without an account in
//! GovCloud, which no organization of ours has.

use wire::generated::organizations::types::ConstraintViolationExceptionReason;
use wire::generated::organizations::{Error, op, types};

use super::{tags, violation};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::CreateGovCloudAccount {
    fn resources(input: &types::CreateGovCloudAccountRequest, _: &Scope) -> Resources {
        tags::needing(Resources::of_organization("*"), input.tags.as_deref())
    }

    async fn run(
        cx: &mut Cx<'_>,
        _: types::CreateGovCloudAccountRequest,
    ) -> Result<types::CreateGovCloudAccountResponse, Error> {
        super::organization(cx).await?;
        Err(violation(
            ConstraintViolationExceptionReason::MasterAccountNotGovcloudEnabled,
            "To complete this operation, the management account must have an associated account in the AWS \
             GovCloud (US-West) Region.",
        ))
    }
}
