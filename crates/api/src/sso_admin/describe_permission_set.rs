//! `sso:DescribePermissionSet`: a permission set without its policies, which have operations of their own.

use model::PermissionSet;
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribePermissionSet {
    fn resources(input: &types::DescribePermissionSetRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribePermissionSetRequest,
    ) -> Result<types::DescribePermissionSetResponse, Error> {
        let set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        Ok(types::DescribePermissionSetResponse { permission_set: Some(shown(&set)) })
    }
}

/// A permission set as AWS shows it: what is not set is not there.
pub(super) fn shown(set: &PermissionSet) -> types::PermissionSet {
    let unless_empty = |text: &String| (!text.is_empty()).then(|| text.clone());
    types::PermissionSet {
        name: Some(set.name.clone()),
        permission_set_arn: Some(set.id.arn(&set.instance)),
        description: unless_empty(&set.description),
        created_date: Some(wire::Timestamp::from_millis(set.created.0)),
        session_duration: Some(set.session_duration.to_string()),
        relay_state: unless_empty(&set.relay_state),
    }
}
