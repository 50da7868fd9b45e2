//! The services whose models we carry. Written by `cargo xtask codegen` from `models/`: change those.

use crate::ServiceInfo;

pub mod account_access;
pub mod account_access_runtime;
pub mod iam;
pub mod identitystore;
pub mod organizations;
pub mod sso;
pub mod sso_admin;
pub mod sso_oidc;
pub mod sts;
pub mod vestibule;

/// Every service.
pub static SERVICES: &[&ServiceInfo] = &[
    &account_access_runtime::SERVICE,
    &account_access::SERVICE,
    &iam::SERVICE,
    &identitystore::SERVICE,
    &organizations::SERVICE,
    &sso_admin::SERVICE,
    &sso_oidc::SERVICE,
    &sso::SERVICE,
    &sts::SERVICE,
    &vestibule::SERVICE,
];
