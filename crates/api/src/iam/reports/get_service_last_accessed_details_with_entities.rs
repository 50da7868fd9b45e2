//! `iam:GetServiceLastAccessedDetailsWithEntities`: a report on last use: who could use one service, and
//! when they did.

use model::{IamUser, Role};
use store::Folded;
use wire::Timestamp;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetServiceLastAccessedDetailsWithEntities;
use wire::generated::iam::types::{
    EntityDetails, EntityInfo, GetServiceLastAccessedDetailsWithEntitiesRequest,
    GetServiceLastAccessedDetailsWithEntitiesResponse, JobStatusType, PolicyOwnerEntityType,
};

use super::super::account;
use super::job;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for GetServiceLastAccessedDetailsWithEntities {
    fn resources(_: &GetServiceLastAccessedDetailsWithEntitiesRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GetServiceLastAccessedDetailsWithEntitiesRequest,
    ) -> Result<GetServiceLastAccessedDetailsWithEntitiesResponse, Error> {
        let report = job(cx, &input.job_id).await?;
        let service = report.services.iter().find(|service| service.namespace == input.service_namespace);
        let mut found = Vec::new();
        for arn in report.entities.iter().filter(|_| service.is_some()) {
            // Who is gone since is left out.
            let Some(entity_info) = entity(cx, arn).await? else { continue };
            let used = service.and_then(|service| service.used.iter().find(|last| last.entity == *arn));
            let time = used.map_or(0, |last| last.time.0);
            // Latest first, and then by name: never is last.
            let key = format!("{:020} {arn}", i64::MAX.saturating_sub(time));
            let last_authenticated = used.map(|last| Timestamp::from_millis(last.time.0));
            found.push((key, EntityDetails { entity_info, last_authenticated }));
        }
        let key = |(key, _): &(String, EntityDetails)| key.clone();
        let (found, marker) = page::of_list(found, key, input.marker.as_deref(), input.max_items)?;
        Ok(GetServiceLastAccessedDetailsWithEntitiesResponse {
            job_status: JobStatusType::Completed,
            job_creation_date: Timestamp::from_millis(report.created.0),
            job_completion_date: Timestamp::from_millis(report.completed.0),
            entity_details_list: found.into_iter().map(|(_, entity)| entity).collect(),
            is_truncated: Some(marker.is_some()),
            marker,
            error: None,
        })
    }
}

/// A user or role of the account, if it is still there.
async fn entity(cx: &mut Cx<'_>, arn: &str) -> Result<Option<EntityInfo>, Error> {
    let name = arn.rsplit('/').next().unwrap_or_default();
    let key = (account(cx)?, Folded::of(name));
    let info = |name: &str, r#type, id: &str, path: &str| EntityInfo {
        arn: arn.to_owned(),
        name: name.to_owned(),
        r#type,
        id: id.to_owned(),
        path: Some(path.to_owned()),
    };
    if arn.contains(":user/") {
        let user = cx.tx.get::<IamUser>(&key).await?.filter(|user| user.arn() == arn);
        return Ok(user.map(|user| info(&user.name, PolicyOwnerEntityType::User, &user.id, &user.path)));
    }
    let role = cx.tx.get::<Role>(&key).await?.filter(|role| role.arn() == arn);
    Ok(role.map(|role| info(&role.name, PolicyOwnerEntityType::Role, &role.id, &role.path)))
}
