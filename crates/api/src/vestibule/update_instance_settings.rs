//! `vestibule:UpdateInstanceSettings`: changes what is given, leaves the rest.

use std::sync::Arc;

use model::{Duration, InstanceId, limits};
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::UpdateInstanceSettings;
use wire::generated::vestibule::types::{UpdateInstanceSettingsRequest, UpdateInstanceSettingsResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UpdateInstanceSettings {
    fn resources(input: &UpdateInstanceSettingsRequest, _: &Scope) -> Resources {
        Resources::of_organization(input.instance_arn.clone())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: UpdateInstanceSettingsRequest,
    ) -> Result<UpdateInstanceSettingsResponse, Error> {
        let not_found =
            || Error::resource_not_found(format!("there is no instance `{}`", input.instance_arn));
        let id = InstanceId::from_arn(&input.instance_arn).map_err(|_| not_found())?;
        let found = cx.visible_instance(&id).await?.ok_or_else(not_found)?;
        let mut instance = Arc::unwrap_or_clone(found);
        if let Some(text) = &input.portal_session_duration {
            instance.settings.portal_session = portal_session(text)?;
        }
        cx.tx.put(&instance).await?;
        Ok(UpdateInstanceSettingsResponse {})
    }
}

fn portal_session(text: &str) -> Result<Duration, Error> {
    let length: Duration =
        text.parse().map_err(|bad: model::time::BadDuration| Error::validation(bad.to_string()))?;
    if (limits::PORTAL_SESSION_MIN..=limits::PORTAL_SESSION_MAX).contains(&length) {
        return Ok(length);
    }
    Err(Error::validation(format!("`PortalSessionDuration` must be 15 minutes to 90 days, not `{text}`")))
}
