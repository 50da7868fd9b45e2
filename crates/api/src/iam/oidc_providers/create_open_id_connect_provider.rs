//! `iam:CreateOpenIDConnectProvider`: whose tokens the account will take from now on.

use model::OidcProvider;
use wire::generated::iam::Error;
use wire::generated::iam::op::CreateOpenIDConnectProvider;
use wire::generated::iam::types::{CreateOpenIDConnectProviderRequest, CreateOpenIDConnectProviderResponse};

use super::super::{account, roles, tags, validation_error};
use super::{PROVIDERS_MAX, all, check_client_ids, once, thumbprints};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for CreateOpenIDConnectProvider {
    fn resources(input: &CreateOpenIDConnectProviderRequest, scope: &Scope) -> Resources {
        let url = input.url.strip_prefix("https://").unwrap_or(&input.url);
        let arn = format!("arn:aws:iam::{}:oidc-provider/{url}", scope.account);
        Resources::of_caller(arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: CreateOpenIDConnectProviderRequest,
    ) -> Result<CreateOpenIDConnectProviderResponse, Error> {
        let account = account(cx)?;
        let url = issuer(&input.url)?;
        let client_ids = once(input.client_id_list.unwrap_or_default());
        check_client_ids(&client_ids)?;
        let thumbprints = once(thumbprints(input.thumbprint_list.unwrap_or_default())?);
        let tags = tags::with_exact(&[], input.tags.unwrap_or_default())?;
        if cx.tx.exists::<OidcProvider>(&(account.clone(), url.clone())).await? {
            return Err(Error::entity_already_exists(format!(
                "Provider with url {} already exists.",
                input.url
            )));
        }
        if all(cx, &account).await?.len() >= PROVIDERS_MAX {
            return Err(roles::quota("OpenIdConnectProvidersPerAccount", PROVIDERS_MAX));
        }
        let provider = OidcProvider { account, url, client_ids, thumbprints, tags, created: cx.now };
        cx.tx.put(&provider).await?;
        Ok(CreateOpenIDConnectProviderResponse {
            open_id_connect_provider_arn: Some(provider.arn()),
            tags: Some(tags::view(&provider.tags)).filter(|tags| !tags.is_empty()),
        })
    }
}

/// The issuer without `https://`: a host, perhaps a port and a path, and nothing else.
fn issuer(url: &str) -> Result<String, Error> {
    let plain =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic() && !b"?#@\\\"<>".contains(&byte));
    let host = |text: &str| {
        let host = text.split(['/', ':']).next().unwrap_or_default();
        !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte))
    };
    url.strip_prefix("https://")
        .filter(|rest| plain(rest) && host(rest))
        .map(str::to_owned)
        .ok_or_else(|| validation_error("Invalid Open ID Connect Provider URL"))
}
