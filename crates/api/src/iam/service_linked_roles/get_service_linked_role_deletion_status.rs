//! `iam:GetServiceLinkedRoleDeletionStatus`: what became of the end of a service-linked role.

use model::RoleDeletion;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetServiceLinkedRoleDeletionStatus;
use wire::generated::iam::types::{
    DeletionTaskFailureReasonType, DeletionTaskStatusType, GetServiceLinkedRoleDeletionStatusRequest,
    GetServiceLinkedRoleDeletionStatusResponse,
};

use super::super::account;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetServiceLinkedRoleDeletionStatus {
    fn resources(input: &GetServiceLinkedRoleDeletionStatusRequest, scope: &Scope) -> Resources {
        // The role is part of the task's id.
        let rest = input.deletion_task_id.strip_prefix("task/").unwrap_or_default();
        let path = rest.rsplit_once('/').map_or("*", |(path, _)| path);
        Resources::of_caller(format!("arn:aws:iam::{}:role/{path}", scope.account))
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GetServiceLinkedRoleDeletionStatusRequest,
    ) -> Result<GetServiceLinkedRoleDeletionStatusResponse, Error> {
        if !input.deletion_task_id.starts_with("task/aws-service-role/") {
            return Err(Error::invalid_input("Invalid task id"));
        }
        let key = (account(cx)?, input.deletion_task_id);
        let found = cx.tx.get::<RoleDeletion>(&key).await?;
        let found =
            found.ok_or_else(|| Error::no_such_entity("Cannot find deletion status for given id."))?;
        let reason = found.failure.clone().map(|reason| DeletionTaskFailureReasonType {
            reason: Some(reason),
            ..DeletionTaskFailureReasonType::default()
        });
        let failed = reason.is_some();
        Ok(GetServiceLinkedRoleDeletionStatusResponse {
            status: if failed { DeletionTaskStatusType::Failed } else { DeletionTaskStatusType::Succeeded },
            reason,
        })
    }
}
