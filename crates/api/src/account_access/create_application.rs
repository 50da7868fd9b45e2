//! `account-access:CreateApplication`: switches account access on for an instance, where an application
//! stands for it from then on. Once is enough: asking again gives what is there.

use model::id::Fresh as _;
use model::{
    AccessApplication, AccessApplicationId, Application, ApplicationId, Instance, InstanceId, TenantId,
};
use store::record::account_access::AccessApplicationByInstance;
use wire::generated::account_access::{Error, op, types};

use super::tags;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::sso_admin::providers;

impl Handler for op::CreateApplication {
    fn resources(input: &types::CreateApplicationRequest, _: &Scope) -> Resources {
        let needed = Resources::of_organization("*");
        let needed = match input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
            true => needed.needing("account-access:TagResource"),
            false => needed,
        };
        match &input.identity_source {
            types::IdentitySource::IdentityCenter(source) => {
                needed.needing_on("sso:CreateApplication", source.instance_arn.clone())
            }
            types::IdentitySource::Unknown => needed,
        }
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CreateApplicationRequest,
    ) -> Result<types::CreateApplicationResponse, Error> {
        let types::IdentitySource::IdentityCenter(source) = input.identity_source else {
            return Err(Error::validation("`identitySource` must have `identityCenter`"));
        };
        let id = InstanceId::from_arn(&source.instance_arn).ok();
        let instance = match id.filter(|id| id.arn() == source.instance_arn) {
            Some(id) => cx.visible_instance(&id).await?,
            None => None,
        };
        // It opens roles of all accounts: an account instance has none of that.
        let instance = instance.filter(|instance| !instance.id.is_of_account());
        let instance = instance.ok_or_else(|| {
            Error::validation(format!("there is no Identity Center instance `{}`", source.instance_arn))
        })?;
        let tags = tags::with(&[], input.tags.unwrap_or_default())?;
        if let Some(held) = cx.tx.find::<AccessApplicationByInstance>((&instance.id,)).await? {
            let is_same = tags.is_empty() || tags::shown(&tags) == tags::shown(&held.tags);
            return match is_same {
                true => Ok(types::CreateApplicationResponse { application_arn: held.arn() }),
                false => Err(Error::already_created(format!(
                    "account access is there already, with other tags: `{}`",
                    held.arn()
                ))),
            };
        }
        let stand_in = stand_in(cx, &instance);
        let application = AccessApplication {
            id: AccessApplicationId::fresh(cx.entropy()),
            instance: instance.id.clone(),
            account: instance.owner.clone(),
            region: instance.region.clone(),
            tenant: TenantId::fresh(cx.entropy()),
            application: stand_in.id.clone(),
            tags,
            created: cx.now,
            updated: cx.now,
        };
        cx.tx.put(&stand_in).await?;
        cx.tx.put(&application).await?;
        Ok(types::CreateApplicationResponse { application_arn: application.arn() })
    }
}

/// What stands for account access among the instance's applications. Who may enter is said by entitlements,
/// not by assignments to it.
fn stand_in(cx: &Cx<'_>, instance: &Instance) -> Application {
    Application {
        instance: instance.id.clone(),
        id: ApplicationId::fresh(cx.entropy()),
        account: instance.owner.clone(),
        provider: providers::of_account_access(),
        name: "Account access".to_owned(),
        description: String::new(),
        enabled: true,
        visible: false,
        sign_in: None,
        assignment_required: false,
        background_sessions: None,
        grants: Vec::new(),
        scopes: Vec::new(),
        actor_policy: String::new(),
        tags: Vec::new(),
        created: cx.now,
        created_from: instance.region.clone(),
    }
}
