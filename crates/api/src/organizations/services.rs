//! The services that work across an organization, and who administers them.

use model::{AccountId, DelegatedAdministrator, PolicyType};
use wire::generated::organizations::Error;
use wire::generated::organizations::types::{
    ConstraintViolationExceptionReason, InvalidInputExceptionReason,
};

use super::{invalid, violation};
use crate::cx::Cx;

/// Refuses what cannot be a service principal. AWS knows its services by name; a list of ours would refuse
/// those that are newer than it.
pub(super) fn check(service: &str) -> Result<(), Error> {
    let name = service.strip_suffix(".amazonaws.com").unwrap_or_default();
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte);
    if !name.is_empty() && name.bytes().all(plain) {
        return Ok(());
    }
    Err(invalid(
        InvalidInputExceptionReason::UnrecognizedServicePrincipal,
        "You specified an unrecognized service principal.",
    ))
}

/// The service without whose access a type of policy cannot be enabled.
pub(super) fn needed_by(kind: PolicyType) -> Option<&'static str> {
    (kind == PolicyType::SecurityHub).then_some("securityhub.amazonaws.com")
}

/// Whether one account at most may administer a service (Identity Center user guide, "Delegated
/// administration").
pub(super) fn has_one_administrator(service: &str) -> bool {
    service == crate::founding::SERVICE
}

/// What an account administers: at most as many services as may work across the organization.
pub(super) async fn administered_by(
    cx: &mut Cx<'_>,
    account: &AccountId,
) -> fault::Result<Vec<std::sync::Arc<DelegatedAdministrator>>> {
    let page = store::Page::first(model::limits::SERVICES_MAX);
    Ok(cx.tx.scan::<DelegatedAdministrator>((account,), page).await?.items)
}

/// Refuses the management account, which administers everything already.
pub(super) fn check_is_member(account: &AccountId, management: &AccountId) -> Result<(), Error> {
    if account != management {
        return Ok(());
    }
    Err(violation(
        ConstraintViolationExceptionReason::CannotRegisterMasterAsDelegatedAdministrator,
        "You cannot register master account/yourself as delegated administrator for your organization.",
    ))
}
