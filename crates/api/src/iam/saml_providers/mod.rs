//! SAML providers: whose assertions `AssumeRoleWithSAML` takes in this account. The one that Identity Center
//! made shows here and is changed by nobody from here.

mod create_saml_provider;
mod delete_saml_provider;
mod get_saml_provider;
mod list_saml_provider_tags;
mod list_saml_providers;
mod tag_saml_provider;
#[cfg(test)]
mod tests;
mod untag_saml_provider;
mod update_saml_provider;

use std::sync::Arc;

use model::{AccountId, Duration, SamlProvider};
use saml::Metadata;
use wire::generated::iam::types::AssertionEncryptionModeType;
use wire::generated::iam::{Error, op};

use super::account;
use crate::cx::Cx;
use crate::registry::{Route, route};

/// SAML providers of one account (IAM quotas).
pub(super) const PROVIDERS_MAX: usize = 100;
/// How long AWS says that new metadata holds, whatever it or its certificate says of itself: a hundred years.
/// Assertions are checked with the certificate's key after it ended, too.
const VALIDITY: Duration = Duration::from_days(36_524);

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::CreateSAMLProvider>(),
        route::<op::DeleteSAMLProvider>(),
        route::<op::GetSAMLProvider>(),
        route::<op::ListSAMLProviderTags>(),
        route::<op::ListSAMLProviders>(),
        route::<op::TagSAMLProvider>(),
        route::<op::UntagSAMLProvider>(),
        route::<op::UpdateSAMLProvider>(),
    ]
}

/// The providers of an account; the one that Identity Center made comes on top of the quota.
pub(super) async fn all(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<Vec<Arc<SamlProvider>>> {
    Ok(cx.tx.scan::<SamlProvider>((account,), store::Page::first(PROVIDERS_MAX + 1)).await?.items)
}

/// A provider of the caller's account, by ARN.
async fn find(cx: &mut Cx<'_>, arn: &str) -> Result<Arc<SamlProvider>, Error> {
    let account = account(cx)?;
    let name = arn.strip_prefix(&format!("arn:aws:iam::{account}:saml-provider/")).unwrap_or_default();
    let found = cx.tx.get::<SamlProvider>(&(account, name.to_owned())).await?;
    found.ok_or_else(|| Error::no_such_entity(format!("Manifest not found for arn {arn}")))
}

/// The same to be changed: not if it belongs to an Identity Center instance.
async fn to_change(cx: &mut Cx<'_>, arn: &str) -> Result<SamlProvider, Error> {
    let provider = find(cx, arn).await?;
    if provision::protect::is_reserved_provider(&provider) {
        return Err(protected(&provider.name));
    }
    Ok(Arc::unwrap_or_clone(provider))
}

/// IAM's message for a change to a provider that an instance owns.
fn protected(name: &str) -> Error {
    Error::unmodifiable_entity(format!(
        "Cannot perform the operation on the protected SAML provider '{name}' - this SAML provider is only \
         modifiable by AWS"
    ))
}

/// Refuses what is no identity provider's metadata; AWS says no more of it than this.
fn check_metadata(document: &str) -> Result<(), Error> {
    Metadata::parse(document).map(|_| ()).map_err(|_| Error::invalid_input("Could not parse metadata"))
}

/// Refuses what would need assertions to be decrypted: there are no keys for that here.
fn check_encryption(mode: Option<&AssertionEncryptionModeType>, key: Option<&String>) -> Result<(), Error> {
    if key.is_some() || mode == Some(&AssertionEncryptionModeType::Required) {
        return Err(Error::invalid_input("encrypted assertions are not taken: leave out the private key"));
    }
    Ok(())
}
