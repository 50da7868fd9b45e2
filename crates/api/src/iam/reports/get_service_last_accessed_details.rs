//! `iam:GetServiceLastAccessedDetails`: a report on last use, by service.

use model::{LastUse, ServiceAccess};
use wire::Timestamp;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetServiceLastAccessedDetails;
use wire::generated::iam::types::{
    AccessAdvisorUsageGranularityType, GetServiceLastAccessedDetailsRequest,
    GetServiceLastAccessedDetailsResponse, JobStatusType, ServiceLastAccessed, TrackedActionLastAccessed,
};

use super::{job, services};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for GetServiceLastAccessedDetails {
    fn resources(_: &GetServiceLastAccessedDetailsRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GetServiceLastAccessedDetailsRequest,
    ) -> Result<GetServiceLastAccessedDetailsResponse, Error> {
        let report = job(cx, &input.job_id).await?;
        let kind = match report.with_actions {
            true => AccessAdvisorUsageGranularityType::ActionLevel,
            false => AccessAdvisorUsageGranularityType::ServiceLevel,
        };
        let services = report.services.iter().map(service);
        let key = |service: &ServiceLastAccessed| service.service_namespace.clone();
        let size = input.max_items.or(Some(PAGE_DEFAULT));
        let (services, marker) = page::of_list(services, key, input.marker.as_deref(), size)?;
        Ok(GetServiceLastAccessedDetailsResponse {
            job_status: JobStatusType::Completed,
            job_type: Some(kind),
            job_creation_date: Timestamp::from_millis(report.created.0),
            job_completion_date: Timestamp::from_millis(report.completed.0),
            services_last_accessed: services,
            is_truncated: Some(marker.is_some()),
            marker,
            error: None,
        })
    }
}

/// Services of a page whose size the caller leaves to us: what AWS gives.
const PAGE_DEFAULT: i32 = 200;

fn service(service: &ServiceAccess) -> ServiceLastAccessed {
    let last = service.used.first();
    let actions = service.actions.iter().map(action).collect::<Vec<_>>();
    ServiceLastAccessed {
        service_name: services::name(&service.namespace).to_owned(),
        last_authenticated: last.map(|last| Timestamp::from_millis(last.time.0)),
        service_namespace: service.namespace.clone(),
        last_authenticated_entity: last.map(|last| last.entity.clone()),
        last_authenticated_region: last.map(|last| last.region.clone()),
        total_authenticated_entities: i32::try_from(service.used.len()).ok(),
        tracked_actions_last_accessed: Some(actions).filter(|actions| !actions.is_empty()),
    }
}

fn action((name, last): &(String, LastUse)) -> TrackedActionLastAccessed {
    TrackedActionLastAccessed {
        action_name: Some(name.clone()),
        last_accessed_entity: Some(last.entity.clone()),
        last_accessed_time: Some(Timestamp::from_millis(last.time.0)),
        last_accessed_region: Some(last.region.clone()),
    }
}
