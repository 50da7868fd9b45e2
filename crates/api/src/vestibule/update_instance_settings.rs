//! `vestibule:UpdateInstanceSettings`: changes what is given, leaves the rest.

use std::ops::RangeInclusive;
use std::sync::Arc;

use model::{DriftPolicy, Duration, Quota, limits};
use wire::generated::vestibule::op::UpdateInstanceSettings;
use wire::generated::vestibule::types::{UpdateInstanceSettingsRequest, UpdateInstanceSettingsResponse};
use wire::generated::vestibule::{Error, types};

use super::named;
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
        let found = named::instance(cx, &input.instance_arn).await?;
        let mut instance = Arc::unwrap_or_clone(found);
        if let Some(text) = &input.portal_session_duration {
            let bounds = limits::PORTAL_SESSION_MIN..=limits::PORTAL_SESSION_MAX;
            instance.settings.portal_session = length("PortalSessionDuration", text, bounds)?;
        }
        if let Some(whether) = &input.device_authorization {
            instance.settings.device_authorization_off = *whether == types::Availability::Disabled;
        }
        if let Some(characters) = input.password_min_length {
            instance.settings.password_min = u32::try_from(characters).ok();
        }
        if let Some(text) = &input.password_link_duration {
            let bounds = limits::PASSWORD_LINK_MIN..=limits::PASSWORD_LINK_MAX;
            instance.settings.password_link = Some(length("PasswordLinkDuration", text, bounds)?);
        }
        if let Some(strict) = input.aws_limits_strict {
            instance.settings.aws_limits_strict = strict;
        }
        if let Some(names) = &input.role_naming {
            instance.settings.role_names_stable = *names == types::RoleNaming::Stable;
        }
        match &input.drift_policy {
            Some(types::DriftPolicy::Off) => instance.settings.drift_policy = Some(DriftPolicy::Off),
            Some(types::DriftPolicy::Report) => instance.settings.drift_policy = Some(DriftPolicy::Report),
            Some(types::DriftPolicy::Repair) => instance.settings.drift_policy = Some(DriftPolicy::Repair),
            Some(types::DriftPolicy::Unknown(_)) | None => {}
        }
        if let Some(text) = &input.drift_interval {
            let bounds = limits::DRIFT_INTERVAL_MIN..=limits::DRIFT_INTERVAL_MAX;
            instance.settings.drift_interval = Some(length("DriftInterval", text, bounds)?);
        }
        for (name, value) in input.quotas.unwrap_or_default() {
            let (quota, value) = quota(&name, value)?;
            instance.settings.set_quota(quota, value);
        }
        cx.tx.put(&instance).await?;
        Ok(UpdateInstanceSettingsResponse {})
    }
}

fn length(what: &str, text: &str, bounds: RangeInclusive<Duration>) -> Result<Duration, Error> {
    let length: Duration =
        text.parse().map_err(|bad: model::time::BadDuration| Error::validation(bad.to_string()))?;
    if bounds.contains(&length) {
        return Ok(length);
    }
    let (shortest, longest) = (bounds.start(), bounds.end());
    Err(Error::validation(format!("`{what}` must be {shortest} to {longest}, not `{text}`")))
}

/// A quota by its name, and what it is set to.
fn quota(name: &str, value: i32) -> Result<(Quota, usize), Error> {
    let quota: Quota = name.parse().map_err(|_| {
        let known = Quota::ALL.map(Quota::name).join(", ");
        Error::validation(format!("`{name}` is no quota: there are {known}"))
    })?;
    match usize::try_from(value).ok().filter(|value| *value <= quota.most()) {
        Some(value) => Ok((quota, value)),
        None => Err(Error::validation(format!("the quota `{name}` can be 0 to {}", quota.most()))),
    }
}
