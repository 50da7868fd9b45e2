//! `vestibule:GetInstanceSettings`.

use model::{DriftPolicy, InstanceSettings, Quota};
use wire::generated::vestibule::op::GetInstanceSettings;
use wire::generated::vestibule::types::{GetInstanceSettingsRequest, GetInstanceSettingsResponse};
use wire::generated::vestibule::{Error, types};

use super::named;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetInstanceSettings {
    fn resources(input: &GetInstanceSettingsRequest, _: &Scope) -> Resources {
        Resources::of_organization(input.instance_arn.clone())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GetInstanceSettingsRequest,
    ) -> Result<GetInstanceSettingsResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let settings = &instance.settings;
        Ok(GetInstanceSettingsResponse {
            instance_arn: instance.id.arn(),
            portal_session_duration: settings.portal_session.to_string(),
            device_authorization: match settings.device_authorization_off {
                true => types::Availability::Disabled,
                false => types::Availability::Enabled,
            },
            password_min_length: i32::try_from(settings.password_min()).unwrap_or(i32::MAX),
            password_link_duration: settings.password_link().to_string(),
            aws_limits_strict: settings.aws_limits_strict,
            role_naming: match settings.role_names_stable {
                true => types::RoleNaming::Stable,
                false => types::RoleNaming::Fresh,
            },
            drift_policy: match settings.drift_policy() {
                DriftPolicy::Off => types::DriftPolicy::Off,
                DriftPolicy::Report => types::DriftPolicy::Report,
                DriftPolicy::Repair => types::DriftPolicy::Repair,
            },
            drift_interval: settings.drift_interval().to_string(),
            quotas: Some(Quota::ALL.into_iter().map(|quota| shown(quota, settings)).collect()),
        })
    }
}

fn shown(quota: Quota, settings: &InstanceSettings) -> (String, i32) {
    (quota.name().to_owned(), i32::try_from(settings.quota(quota)).unwrap_or(i32::MAX))
}
