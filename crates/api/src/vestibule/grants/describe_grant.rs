//! `vestibule:DescribeGrant`: a grant, and why its account refused it, if it did.

use model::Unreached;
use wire::generated::vestibule::{Error, op, types};

use super::super::{named, rules};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribeGrant {
    fn resources(input: &types::DescribeGrantRequest, _: &Scope) -> Resources {
        super::on_grant(&input.instance_arn, &input.grant_id)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribeGrantRequest,
    ) -> Result<types::DescribeGrantResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let grant = super::grant(cx, &instance, &input.grant_id).await?;
        let key = (instance.id.clone(), grant.id.to_string(), grant.account.clone());
        let unreached = cx.tx.get::<Unreached>(&key).await?;
        Ok(types::DescribeGrantResponse {
            grant: super::shown(&grant, cx.now),
            unreached: unreached.map(|row| rules::unreached(&row)),
        })
    }
}
