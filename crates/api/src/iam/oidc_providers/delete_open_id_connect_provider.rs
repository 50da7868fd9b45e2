//! `iam:DeleteOpenIDConnectProvider`: ends a provider. AWS's page says that one which is gone is no
//! error; its servers say otherwise.

use model::OidcProvider;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteOpenIDConnectProvider;
use wire::generated::iam::types::DeleteOpenIDConnectProviderRequest;

use super::super::account;
use super::{resource, url_in};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DeleteOpenIDConnectProvider {
    fn resources(input: &DeleteOpenIDConnectProviderRequest, _: &Scope) -> Resources {
        resource(&input.open_id_connect_provider_arn)
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteOpenIDConnectProviderRequest) -> Result<Unit, Error> {
        let (account, arn) = (account(cx)?, input.open_id_connect_provider_arn);
        let deleted = match url_in(&account, &arn) {
            Some(url) => cx.tx.delete::<OidcProvider>(&(account, url)).await?,
            None => false,
        };
        if !deleted {
            return Err(Error::no_such_entity(format!("OpenId connect Provider {arn} cannot be found.")));
        }
        Ok(Unit {})
    }
}
