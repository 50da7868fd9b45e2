//! `sso:ListApplicationAssignmentsForPrincipal`: what a group is assigned to; what a user is, by name or
//! through groups. Each item says whose assignment it is.

use model::{Application, ApplicationAssignment, ApplicationId, Instance, Principal};
use store::record::application::ApplicationAssignmentByPrincipal;
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::sso_admin::{instance, principal};
use crate::{access, page};

impl Handler for op::ListApplicationAssignmentsForPrincipal {
    fn resources(input: &types::ListApplicationAssignmentsForPrincipalRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListApplicationAssignmentsForPrincipalRequest,
    ) -> Result<types::ListApplicationAssignmentsForPrincipalResponse, Error> {
        let instance = instance(cx, &input.instance_arn).await?;
        let principals = match principal(&input.principal_type, &input.principal_id)? {
            Principal::User(user) => access::principals(cx, &instance.identity_store_id, &user).await?,
            group @ Principal::Group(_) => vec![group],
        };
        let filter = input.filter.and_then(|filter| filter.application_arn);
        let mut found = of_all(cx, &instance, &principals).await?;
        if let Some(arn) = &filter {
            // One that is not there, or not of this instance, has nobody assigned to it.
            let wanted = ApplicationId::from_arn(arn).filter(|(_, of, _)| *of == instance.id);
            found.retain(|assignment| wanted.as_ref().is_some_and(|(.., id)| assignment.application == *id));
        }
        let order = |assignment: &ApplicationAssignment| {
            format!("{} {}", assignment.application, assignment.principal)
        };
        let (found, next_token) =
            page::of_list(found, order, input.next_token.as_deref(), input.max_results)?;
        Ok(types::ListApplicationAssignmentsForPrincipalResponse {
            application_assignments: Some(shown(cx, found).await?),
            next_token,
        })
    }
}

/// The assignments of all of these. Nobody is assigned to more applications than there are.
async fn of_all(
    cx: &mut Cx<'_>,
    instance: &Instance,
    principals: &[Principal],
) -> Result<Vec<ApplicationAssignment>, Error> {
    let prefixes: Vec<_> = principals.iter().map(|principal| (&instance.id, principal)).collect();
    let max = model::Quota::Applications.most() + 1;
    let found = cx.tx.list_each::<ApplicationAssignmentByPrincipal, _>(&prefixes, max).await?;
    Ok(found.into_iter().flatten().map(|assignment| ApplicationAssignment::clone(&assignment)).collect())
}

async fn shown(
    cx: &mut Cx<'_>,
    found: Vec<ApplicationAssignment>,
) -> Result<Vec<types::ApplicationAssignmentForPrincipal>, Error> {
    let key =
        |assignment: &ApplicationAssignment| (assignment.instance.clone(), assignment.application.clone());
    let keys: Vec<_> = found.iter().map(key).collect();
    let applications = cx.tx.get_many::<Application>(&keys).await?;
    let both = found.into_iter().zip(applications);
    let shown = both.filter_map(|(assignment, application)| {
        Some(types::ApplicationAssignmentForPrincipal {
            application_arn: Some(application?.arn()),
            principal_id: Some(assignment.principal.id().to_owned()),
            principal_type: Some(assignment.principal.kind().into()),
        })
    });
    Ok(shown.collect())
}
