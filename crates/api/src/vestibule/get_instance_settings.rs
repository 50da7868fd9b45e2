//! `vestibule:GetInstanceSettings`.

use model::InstanceId;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::GetInstanceSettings;
use wire::generated::vestibule::types::{GetInstanceSettingsRequest, GetInstanceSettingsResponse};

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
        let not_found =
            || Error::resource_not_found(format!("there is no instance `{}`", input.instance_arn));
        let id = InstanceId::from_arn(&input.instance_arn).map_err(|_| not_found())?;
        let instance = cx.visible_instance(&id).await?.ok_or_else(not_found)?;
        Ok(GetInstanceSettingsResponse {
            instance_arn: id.arn(),
            portal_session_duration: instance.settings.portal_session.to_string(),
        })
    }
}
