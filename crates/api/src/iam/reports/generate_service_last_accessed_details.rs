//! `iam:GenerateServiceLastAccessedDetails`: when somebody, or those who have a policy, last used which
//! service.

use model::id::fresh_uuid;
use model::{AccessReport, IamGroup, IamUser, LastUse, Role, ServiceAccess};
use policy::Document;
use std::sync::Arc;
use wire::generated::iam::Error;
use wire::generated::iam::op::GenerateServiceLastAccessedDetails;
use wire::generated::iam::types::{
    AccessAdvisorUsageGranularityType, GenerateServiceLastAccessedDetailsRequest,
    GenerateServiceLastAccessedDetailsResponse,
};

use super::super::bearers;
use super::super::held::Holder;
use super::super::{account, policies};
use super::trail::Subject;
use super::{services, trail};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::rows::every;

impl Handler for GenerateServiceLastAccessedDetails {
    fn resources(input: &GenerateServiceLastAccessedDetailsRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.arn.as_str())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GenerateServiceLastAccessedDetailsRequest,
    ) -> Result<GenerateServiceLastAccessedDetailsResponse, Error> {
        let account = account(cx)?;
        let (documents, subjects) = subject(cx, &input.arn).await?;
        let documents: Vec<&Document> = documents.iter().map(AsRef::as_ref).collect();
        let entities = subjects.iter().map(|subject| subject.arn.clone()).collect();
        let uses = trail::uses(cx, &subjects).await?;
        // The trail grows with every call: what was read of it is not held against others' commits.
        cx.begin_again();
        let with_actions = input.granularity == Some(AccessAdvisorUsageGranularityType::ActionLevel);
        let service = |namespace: String| {
            let used = uses.services.get(&namespace);
            let mut used: Vec<LastUse> = used.into_iter().flat_map(|used| used.values().cloned()).collect();
            used.sort_by_key(|last| std::cmp::Reverse(last.time));
            let actions = uses.actions.get(&namespace).filter(|_| with_actions);
            let actions = actions.into_iter().flatten().map(|(name, last)| (name.clone(), last.clone()));
            ServiceAccess { actions: actions.collect(), used, namespace }
        };
        let report = AccessReport {
            account,
            id: fresh_uuid(cx.entropy()),
            subject: input.arn,
            owner: cx.caller.arn(),
            entities,
            with_actions,
            created: cx.now,
            completed: cx.now,
            services: services::usable(&documents).into_iter().map(service).collect(),
        };
        cx.tx.put(&report).await?;
        Ok(GenerateServiceLastAccessedDetailsResponse { job_id: Some(report.id) })
    }
}

/// The policies that a report is about, and the users and roles that they let use services.
async fn subject(cx: &mut Cx<'_>, arn: &str) -> Result<(Vec<Arc<Document>>, Vec<Subject>), Error> {
    if arn.contains(":policy/") {
        policies::find(cx, arn).await?;
        let borne = bearers::managed(cx, &(Holder::Role, String::new()), arn).await?;
        return Ok((borne.into_iter().map(|policy| policy.document).collect(), holders(cx, arn).await?));
    }
    let bearer = bearers::find(cx, arn).await?;
    let subjects = match bearer.kind {
        Holder::User | Holder::Role => vec![Subject { arn: bearer.arn, id: bearer.id }],
        Holder::Group => members(cx, &[bearer.id]).await?,
    };
    Ok((bearer.policies.into_iter().map(|policy| policy.document).collect(), subjects))
}

/// The users that are in one of these groups.
async fn members(cx: &mut Cx<'_>, groups: &[String]) -> Result<Vec<Subject>, Error> {
    let users = every::<IamUser>(cx, (&account(cx)?,)).await?;
    let inside = users.iter().filter(|user| user.groups.iter().any(|group| groups.contains(group)));
    Ok(inside.map(|user| Subject { arn: user.arn(), id: user.id.clone() }).collect())
}

/// The users and roles that a managed policy is attached to, users by their groups too.
async fn holders(cx: &mut Cx<'_>, arn: &str) -> Result<Vec<Subject>, Error> {
    let account = account(cx)?;
    let has = |attached: &[String]| attached.iter().any(|held| held == arn);
    let groups = every::<IamGroup>(cx, (&account,)).await?;
    let groups: Vec<String> =
        groups.iter().filter(|group| has(&group.attached_policies)).map(|group| group.id.clone()).collect();
    let mut subjects = members(cx, &groups).await?;
    for user in every::<IamUser>(cx, (&account,)).await?.iter().filter(|user| has(&user.attached_policies)) {
        if subjects.iter().all(|known| known.id != user.id) {
            subjects.push(Subject { arn: user.arn(), id: user.id.clone() });
        }
    }
    let roles = every::<Role>(cx, (&account,)).await?;
    let roles = roles.iter().filter(|role| has(&role.attached_policies));
    subjects.extend(roles.map(|role| Subject { arn: role.arn(), id: role.id.clone() }));
    Ok(subjects)
}
