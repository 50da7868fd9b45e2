//! `sso:DeleteInstanceAccessControlAttributeConfiguration`: switches attributes for access control off, and
//! forgets them.

use wire::generated::sso_admin::{Error, op, types};

use super::access_control;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeleteInstanceAccessControlAttributeConfiguration {
    fn resources(
        input: &types::DeleteInstanceAccessControlAttributeConfigurationRequest,
        _: &Scope,
    ) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeleteInstanceAccessControlAttributeConfigurationRequest,
    ) -> Result<types::DeleteInstanceAccessControlAttributeConfigurationResponse, Error> {
        let (instance, _) = access_control::of(cx, &input.instance_arn).await?;
        access_control::put(cx, instance, None).await?;
        Ok(types::DeleteInstanceAccessControlAttributeConfigurationResponse {})
    }
}
