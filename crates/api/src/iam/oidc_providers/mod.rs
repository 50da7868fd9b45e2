//! OpenID Connect providers: whose tokens `AssumeRoleWithWebIdentity` takes in this account.

mod add_client_id_to_open_id_connect_provider;
mod create_open_id_connect_provider;
mod delete_open_id_connect_provider;
mod get_open_id_connect_provider;
mod list_open_id_connect_provider_tags;
mod list_open_id_connect_providers;
mod remove_client_id_from_open_id_connect_provider;
mod tag_open_id_connect_provider;
#[cfg(test)]
mod tests;
mod untag_open_id_connect_provider;
mod update_open_id_connect_provider_thumbprint;

use std::sync::Arc;

use model::{AccountId, OidcProvider};
use wire::generated::iam::{Error, op};

use super::{account, roles};
use crate::cx::Cx;
use crate::handler::Resources;
use crate::registry::{Route, route};

/// Providers of one account (IAM quotas).
const PROVIDERS_MAX: usize = 100;
/// Client ids of one provider (IAM quotas).
const CLIENT_IDS_MAX: usize = 100;
/// Thumbprints of one provider.
const THUMBPRINTS_MAX: usize = 5;

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::AddClientIDToOpenIDConnectProvider>(),
        route::<op::CreateOpenIDConnectProvider>(),
        route::<op::DeleteOpenIDConnectProvider>(),
        route::<op::GetOpenIDConnectProvider>(),
        route::<op::ListOpenIDConnectProviderTags>(),
        route::<op::ListOpenIDConnectProviders>(),
        route::<op::RemoveClientIDFromOpenIDConnectProvider>(),
        route::<op::TagOpenIDConnectProvider>(),
        route::<op::UntagOpenIDConnectProvider>(),
        route::<op::UpdateOpenIDConnectProviderThumbprint>(),
    ]
}

/// The providers of an account.
pub(super) async fn all(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<Vec<Arc<OidcProvider>>> {
    Ok(cx.tx.scan::<OidcProvider>((account,), store::Page::first(PROVIDERS_MAX)).await?.items)
}

/// The provider that an ARN names.
fn resource(arn: &str) -> Resources {
    Resources::of_caller(arn)
}

/// What a provider is called under in the caller's account: its URL without `https://`.
fn url_in(account: &AccountId, arn: &str) -> Option<String> {
    arn.strip_prefix(&format!("arn:aws:iam::{account}:oidc-provider/")).map(str::to_owned)
}

/// A provider of the caller's account.
async fn find(cx: &mut Cx<'_>, arn: &str) -> Result<Arc<OidcProvider>, Error> {
    let account = account(cx)?;
    let found = match url_in(&account, arn) {
        Some(url) => cx.tx.get::<OidcProvider>(&(account, url)).await?,
        None => None,
    };
    found.ok_or_else(|| Error::no_such_entity(format!("OpenIDConnect Provider not found for arn {arn}")))
}

/// The same, to be changed.
async fn to_change(cx: &mut Cx<'_>, arn: &str) -> Result<OidcProvider, Error> {
    Ok(Arc::unwrap_or_clone(find(cx, arn).await?))
}

/// Refuses more client ids than a provider takes.
fn check_client_ids(ids: &[String]) -> Result<(), Error> {
    if ids.len() > CLIENT_IDS_MAX {
        return Err(roles::quota("ClientIdsPerOpenIdConnectProvider", CLIENT_IDS_MAX));
    }
    Ok(())
}

/// Thumbprints as they are kept: SHA-1 in hex.
fn thumbprints(given: Vec<String>) -> Result<Vec<String>, Error> {
    if given.len() > THUMBPRINTS_MAX {
        return Err(Error::invalid_input("Thumbprint list must contain fewer than 5 entries."));
    }
    if let Some(bad) = given.iter().find(|text| !text.bytes().all(|byte| byte.is_ascii_hexdigit())) {
        return Err(Error::invalid_input(format!(
            "Invalid thumbprint `{bad}`: 40 hexadecimal digits wanted"
        )));
    }
    Ok(given.into_iter().map(|text| text.to_ascii_lowercase()).collect())
}

/// Of each, one.
fn once(given: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::with_capacity(given.len());
    for text in given {
        if !kept.contains(&text) {
            kept.push(text);
        }
    }
    kept
}
