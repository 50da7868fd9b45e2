//! `sso:CreateApplication`.

use model::id::Fresh as _;
use model::{Application, ApplicationId, Quota};
use wire::generated::sso_admin::{Error, op, types};

use super::{portal, providers};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::sso_admin::client_token::{self, Seen};
use crate::sso_admin::{instance, must_be_organizations, tags};

impl Handler for op::CreateApplication {
    fn resources(input: &types::CreateApplicationRequest, _: &Scope) -> Resources {
        Resources::of_instance(&input.instance_arn).and(&input.application_provider_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CreateApplicationRequest,
    ) -> Result<types::CreateApplicationResponse, Error> {
        let instance = instance(cx, &input.instance_arn).await?;
        let answer = |arn: String| types::CreateApplicationResponse {
            application_arn: Some(arn),
            instance_arn: Some(instance.id.arn()),
            identity_store_arn: Some(instance.identity_store_arn()),
        };
        let request = match client_token::seen::<Self>(cx, input.client_token.as_deref(), &input).await? {
            Seen::Before(arn) => return Ok(answer(arn)),
            Seen::Never(request) => request,
        };
        let provider = providers::find(&input.application_provider_arn)?;
        if !provider.is_customers() {
            return Err(Error::validation(format!(
                "applications of `{}` are made by the service itself",
                provider.arn()
            )));
        }
        if provider.protocol() == types::FederationProtocol::Saml {
            must_be_organizations(&instance)?;
        }
        let options = input.portal_options.unwrap_or_default();
        let application = Application {
            instance: instance.id.clone(),
            id: ApplicationId::fresh(cx.entropy()),
            account: cx.caller.account().unwrap_or(&instance.owner).clone(),
            provider: provider.arn(),
            name: input.name,
            description: input.description.unwrap_or_default(),
            enabled: input.status != Some(types::ApplicationStatus::Disabled),
            visible: options.visibility != Some(types::ApplicationVisibility::Disabled),
            sign_in: options.sign_in_options.map(portal::sign_in).transpose()?,
            assignment_required: true,
            background_sessions: None,
            grants: Vec::new(),
            scopes: Vec::new(),
            actor_policy: String::new(),
            tags: tags::with(&[], input.tags.unwrap_or_default())?,
            created: cx.now,
            created_from: instance.region.clone(),
        };
        let max = instance.settings.quota(Quota::Applications);
        if cx.tx.count_rows::<Application>((&instance.id,), max).await? >= max {
            return Err(Error::service_quota_exceeded(format!(
                "an instance can have {max} applications: delete one first"
            )));
        }
        cx.tx.put(&application).await?;
        request.answer(cx, &application.arn()).await?;
        Ok(answer(application.arn()))
    }
}
