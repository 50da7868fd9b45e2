//! `sso:UpdatePermissionSet`: all that can change about a permission set besides its policies. What is not
//! given is cleared, or becomes AWS's default again: a request says the whole of it.

use wire::generated::sso_admin::{Error, op, types};

use super::session_duration;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::UpdatePermissionSet {
    fn resources(input: &types::UpdatePermissionSetRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::UpdatePermissionSetRequest,
    ) -> Result<types::UpdatePermissionSetResponse, Error> {
        let instance = super::organizations_instance(cx, &input.instance_arn).await?;
        let mut set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        let duration = session_duration::read(input.session_duration.as_deref(), &instance.settings)?;
        let description = input.description.unwrap_or_default();
        set.relay_state = input.relay_state.unwrap_or_default();
        if (set.session_duration, &set.description) == (duration, &description) {
            // No role is made of the relay state, so none is behind.
            cx.tx.put(&set).await?;
        } else {
            (set.session_duration, set.description) = (duration, description);
            super::put_changed(cx, set).await?;
        }
        Ok(types::UpdatePermissionSetResponse {})
    }
}
