//! Who is assigned to an application: read from requests, and shown.

use std::sync::Arc;

use model::{Application, ApplicationAssignment, Principal};
use wire::generated::sso_admin::{Error, types};

use crate::cx::Cx;
use crate::sso_admin::principal;

/// An assignment as a request names it, and its application. The assignment need not be there.
pub(super) async fn named(
    cx: &mut Cx<'_>,
    application_arn: &str,
    kind: &types::PrincipalType,
    id: &str,
) -> Result<(Arc<Application>, ApplicationAssignment), Error> {
    let application = super::find(cx, application_arn).await?;
    let assignment = ApplicationAssignment {
        instance: application.instance.clone(),
        application: application.id.clone(),
        principal: principal(kind, id)?,
        created: cx.now,
    };
    Ok((application, assignment))
}

/// What AWS says where there is no such assignment; the words are ours.
pub(super) fn not_found(principal: &Principal, application: &Application) -> Error {
    let (kind, id) = (principal.kind(), principal.id());
    Error::resource_not_found(format!(
        "the {kind} {id} is not assigned to the application {}",
        application.id
    ))
}
