//! `sso:CreateInstance`: an instance for the caller's account alone, with an identity store of its own. The
//! organization can deny that with a service control policy. Its management account has the organization's.

use fault::Context as _;
use model::id::Fresh as _;
use model::{IdentityStoreId, Instance, InstanceId, InstanceSettings};
use wire::generated::sso_admin::{Error, op, types};

use super::client_token::{self, Seen};
use super::tags;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::instances;

impl Handler for op::CreateInstance {
    fn resources(_: &types::CreateInstanceRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CreateInstanceRequest,
    ) -> Result<types::CreateInstanceResponse, Error> {
        let home = cx.home_instance().await?.fault("there is no instance")?;
        let owner = cx.caller.account().cloned().fault("a signed call is of no account")?;
        let request = match client_token::seen::<Self>(cx, input.client_token.as_deref(), &input).await? {
            Seen::Before(arn) => return Ok(types::CreateInstanceResponse { instance_arn: Some(arn) }),
            Seen::Never(request) => request,
        };
        if home.owner == owner || instances::of_account(cx, &owner).await?.is_some() {
            return Err(Error::conflict("an instance exists in this account already: use that one"));
        }
        let instance = Instance {
            id: InstanceId::fresh_of_account(cx.entropy()),
            identity_store_id: IdentityStoreId::fresh(cx.entropy()),
            owner,
            name: input.name.unwrap_or_default(),
            region: home.region.clone(),
            created: cx.now,
            settings: InstanceSettings::default(),
            tags: tags::with(&[], input.tags.unwrap_or_default())?,
        };
        cx.tx.put(&instance).await?;
        request.answer(cx, &instance.id.arn()).await?;
        Ok(types::CreateInstanceResponse { instance_arn: Some(instance.id.arn()) })
    }
}
