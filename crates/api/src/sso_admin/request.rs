//! Asynchronous requests as their callers see them: taken, looked up, listed newest first.

use std::sync::Arc;

use model::{ProvisionKind, ProvisionRequest, ProvisionStatus, RequestId};
use provision::request::{Asking, CONFLICT, NotTaken};
use store::record::request::RequestByKind;
use wire::generated::sso_admin::{Error, types};

use crate::cx::Cx;
use crate::page;

/// Who asks: the moment and chance of this request, about a permission set.
pub(super) fn asking<'a>(cx: &Cx<'a>, set: &'a model::PermissionSet) -> Asking<'a> {
    Asking { instance: &set.instance, permission_set: &set.id, clock: &*cx.app.clock, entropy: cx.entropy() }
}

/// Why a request was not taken.
pub(super) fn not_taken(why: NotTaken) -> Error {
    match why {
        NotTaken::Conflict => Error::conflict(CONFLICT),
        NotTaken::Fault(fault) => fault.into(),
    }
}

/// A request of one kind by its id.
pub(super) async fn find(
    cx: &mut Cx<'_>,
    instance_arn: &str,
    id: &str,
    word: &str,
) -> Result<Arc<ProvisionRequest>, Error> {
    let instance = super::organizations_instance(cx, instance_arn).await?;
    let not_found = || Error::resource_not_found(format!("Could not find request with id {id}"));
    let key: RequestId = id.parse().map_err(|_| not_found())?;
    let found = cx.tx.get::<ProvisionRequest>(&key).await?;
    let found = found.filter(|request| request.instance == instance.id && request.kind.word() == word);
    found.ok_or_else(not_found)
}

/// What a listing of requests is asked for.
pub(super) struct Asked<'a> {
    pub(super) instance_arn: &'a str,
    pub(super) word: &'a str,
    pub(super) filter: Option<types::OperationStatusFilter>,
    pub(super) next_token: Option<&'a str>,
    pub(super) max_results: Option<i32>,
}

/// A page of requests. One with a filter may hold fewer than were asked for although more follow, as AWS's
/// may.
pub(super) async fn list(
    cx: &mut Cx<'_>,
    asked: Asked<'_>,
) -> Result<(Vec<Arc<ProvisionRequest>>, Option<String>), Error> {
    let instance = super::organizations_instance(cx, asked.instance_arn).await?;
    let page = page::asked(asked.next_token, asked.max_results)?;
    let found = cx.tx.list::<RequestByKind>((&instance.id, asked.word), page).await?;
    let wanted = asked.filter.and_then(|filter| filter.status);
    let mut requests = found.items;
    requests.retain(|request| wanted.as_ref().is_none_or(|wanted| status(request) == *wanted));
    Ok((requests, page::token(found.next)))
}

/// AWS's word for where a request is.
pub(super) fn status(request: &ProvisionRequest) -> types::StatusValues {
    match request.status {
        ProvisionStatus::InProgress => types::StatusValues::InProgress,
        ProvisionStatus::Succeeded => types::StatusValues::Succeeded,
        ProvisionStatus::Failed(_) => types::StatusValues::Failed,
    }
}

/// When a request was asked for.
pub(super) fn created(request: &ProvisionRequest) -> wire::Timestamp {
    wire::Timestamp::from_millis(request.created.0)
}

/// A request to make or delete an assignment.
pub(super) fn assignment(request: &ProvisionRequest) -> types::AccountAssignmentOperationStatus {
    let principal = match &request.kind {
        ProvisionKind::CreateAssignment { principal, .. }
        | ProvisionKind::DeleteAssignment { principal, .. } => Some(principal),
        ProvisionKind::ProvisionSet { .. } | ProvisionKind::Reconcile { .. } => None,
    };
    types::AccountAssignmentOperationStatus {
        status: Some(status(request)),
        request_id: Some(request.id.to_string()),
        failure_reason: failure(request),
        target_id: request.kind.account().map(ToString::to_string),
        target_type: Some(types::TargetType::AwsAccount),
        permission_set_arn: Some(request.permission_set.arn(&request.instance)),
        principal_type: principal.map(|principal| principal.kind().into()),
        principal_id: principal.map(|principal| principal.id().to_owned()),
        created_date: Some(created(request)),
    }
}

/// A request to provision a permission set.
pub(super) fn provisioning(request: &ProvisionRequest) -> types::PermissionSetProvisioningStatus {
    types::PermissionSetProvisioningStatus {
        status: Some(status(request)),
        request_id: Some(request.id.to_string()),
        account_id: request.kind.account().map(ToString::to_string),
        permission_set_arn: Some(request.permission_set.arn(&request.instance)),
        failure_reason: failure(request),
        created_date: Some(created(request)),
    }
}

fn failure(request: &ProvisionRequest) -> Option<String> {
    match &request.status {
        ProvisionStatus::Failed(reason) => Some(reason.clone()),
        ProvisionStatus::InProgress | ProvisionStatus::Succeeded => None,
    }
}
