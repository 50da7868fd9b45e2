//! The operations: one type each, all through one dispatcher.
//!
//! Rooms three to eight of a request. `registry` finds the operation's route, `dispatch` takes it through
//! the rooms, `authenticate` says who calls, `authorize` whether they may; then the handler, one file per
//! operation under the folder of its service.
//!
//! Architecture invariants: a handler never sees HTTP, never opens or commits a transaction, never writes
//! audit and never checks its own permission; what a permission is needed *on* it must say, or it does not
//! compile.

mod access;
mod account_access;
mod account_access_runtime;
mod anonymous;
mod app;
mod authenticate;
mod authorize;
mod caller;
mod controls;
#[cfg(test)]
mod coverage;
mod credentials;
mod cx;
mod delegation;
mod dispatch;
mod entity;
mod entity_paths;
mod failure_message;
mod founding;
mod handler;
mod iam;
mod identitystore;
mod imagined;
mod instances;
mod issuers;
#[cfg(test)]
mod journeys;
mod nesting;
mod network;
mod organizations;
mod origin;
mod outbound;
mod page;
mod registry;
mod request_tags;
mod role_session;
mod rows;
mod session_tags;
mod sso;
mod sso_admin;
mod sso_oidc;
mod sts;
mod tagging;
mod target;
#[cfg(test)]
mod testing;
mod user_session;
mod vestibule;
mod visit;
mod vouched;

pub use crate::vestibule::apply::declared::{DeclaredAt, DeclaredPolicy, DeclaredSet, declared_sets};
pub use access::AccessMemo;
pub use app::{App, Deployment, PolicyCache};
pub use caller::{Caller, PortalCaller, RoleSession, UserCaller};
pub use credentials::{EnteredBy, Issued, SessionClaims, SessionOrigin};
pub use cx::Cx;
pub use dispatch::{call, respond};
pub use founding::{Founded, Founding, found, founded};
pub use handler::{Handler, Owner, Resources, Scope};
pub use issuers::Issuers;
pub use origin::{Origin, Presented};
pub use outbound::document as outbound_document;
pub use registry::{Route, implemented, missing};
pub use user_session::{FederatedCaller, FederatedUser, UserClaims};
pub use visit::{Done, Visit};
pub use vouched::{Vouched, VouchedBy};
