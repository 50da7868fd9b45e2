//! `sso:CreatePermissionSet`: a template of access, empty until policies are attached.

use model::id::Fresh as _;
use model::{PermissionSet, PermissionSetId, Quota};
use store::record::access::PermissionSetByName;
use wire::generated::sso_admin::{Error, op, types};

use super::{describe_permission_set, session_duration, tags};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::CreatePermissionSet {
    fn resources(input: &types::CreatePermissionSetRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CreatePermissionSetRequest,
    ) -> Result<types::CreatePermissionSetResponse, Error> {
        let instance = super::organizations_instance(cx, &input.instance_arn).await?;
        let session_duration = session_duration::read(input.session_duration.as_deref(), &instance.settings)?;
        let tags = tags::with(&[], input.tags.unwrap_or_default())?;
        let max = instance.settings.quota(Quota::PermissionSets);
        if cx.tx.count::<PermissionSetByName>((&instance.id,), max).await? >= max {
            return Err(Error::service_quota_exceeded(format!(
                "You have exceeded AWS SSO limits. Cannot create PermissionSet more than {max} for id {}. \
                 Please refer to https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html",
                instance.id
            )));
        }
        let set = PermissionSet {
            instance: instance.id.clone(),
            id: PermissionSetId::fresh(cx.entropy()),
            name: input.name,
            description: input.description.unwrap_or_default(),
            session_duration,
            relay_state: input.relay_state.unwrap_or_default(),
            managed_policies: Vec::new(),
            customer_policies: Vec::new(),
            inline_policy: String::new(),
            boundary: None,
            tags,
            created: cx.now,
            revision: 1,
        };
        if cx.tx.try_put(&set).await?.is_err() {
            return Err(Error::conflict(format!("PermissionSet with name {} already exists.", set.name)));
        }
        Ok(types::CreatePermissionSetResponse { permission_set: Some(describe_permission_set::shown(&set)) })
    }
}
