//! `sso:DescribeApplication`.

use model::Application;
use wire::generated::sso_admin::{Error, op, types};

use super::portal;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::sso_admin::instance;

impl Handler for op::DescribeApplication {
    fn resources(input: &types::DescribeApplicationRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribeApplicationRequest,
    ) -> Result<types::DescribeApplicationResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        let instance = instance(cx, &application.instance.arn()).await?;
        let shown = shown(&application, &instance);
        Ok(types::DescribeApplicationResponse {
            application_arn: shown.application_arn,
            application_provider_arn: shown.application_provider_arn,
            name: shown.name,
            application_account: shown.application_account,
            instance_arn: shown.instance_arn,
            identity_store_arn: shown.identity_store_arn,
            status: shown.status,
            portal_options: shown.portal_options,
            description: shown.description,
            created_date: shown.created_date,
            created_from: shown.created_from,
        })
    }
}

/// An application as AWS shows it.
pub(super) fn shown(application: &Application, instance: &model::Instance) -> types::Application {
    let status = match application.enabled {
        true => types::ApplicationStatus::Enabled,
        false => types::ApplicationStatus::Disabled,
    };
    types::Application {
        application_arn: Some(application.arn()),
        application_provider_arn: Some(application.provider.clone()),
        name: Some(application.name.clone()),
        application_account: Some(application.account.to_string()),
        instance_arn: Some(application.instance.arn()),
        identity_store_arn: Some(instance.identity_store_arn()),
        status: Some(status),
        portal_options: Some(portal::shown(application)),
        description: (!application.description.is_empty()).then(|| application.description.clone()),
        created_date: Some(wire::Timestamp::from_millis(application.created.0)),
        created_from: Some(application.created_from.clone()),
    }
}
