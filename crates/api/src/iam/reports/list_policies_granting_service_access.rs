//! `iam:ListPoliciesGrantingServiceAccess`: which policies of a user, group or role let it use services.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListPoliciesGrantingServiceAccess;
use wire::generated::iam::types::{
    ListPoliciesGrantingServiceAccessEntry, ListPoliciesGrantingServiceAccessRequest,
    ListPoliciesGrantingServiceAccessResponse, PolicyGrantingServiceAccess, PolicyOwnerEntityType,
    PolicyType,
};

use super::super::bearers::{self, Borne};
use super::super::held::Holder;
use super::services;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListPoliciesGrantingServiceAccess {
    fn resources(input: &ListPoliciesGrantingServiceAccessRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.arn.as_str())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListPoliciesGrantingServiceAccessRequest,
    ) -> Result<ListPoliciesGrantingServiceAccessResponse, Error> {
        let bearer = bearers::find(cx, &input.arn).await?;
        let mut entries: Vec<ListPoliciesGrantingServiceAccessEntry> = Vec::new();
        for namespace in input.service_namespaces {
            if entries.iter().any(|entry| entry.service_namespace.as_ref() == Some(&namespace)) {
                continue;
            }
            let granting =
                bearer.policies.iter().filter(|policy| services::granted_by(&policy.document, &namespace));
            entries.push(ListPoliciesGrantingServiceAccessEntry {
                policies: Some(granting.map(granting_policy).collect()),
                service_namespace: Some(namespace),
            });
        }
        Ok(ListPoliciesGrantingServiceAccessResponse {
            policies_granting_service_access: entries,
            is_truncated: Some(false),
            marker: None,
        })
    }
}

fn granting_policy(policy: &Borne) -> PolicyGrantingServiceAccess {
    let inline = policy.arn.is_none();
    let kind = match policy.owner.0 {
        Holder::User => PolicyOwnerEntityType::User,
        Holder::Group => PolicyOwnerEntityType::Group,
        Holder::Role => PolicyOwnerEntityType::Role,
    };
    PolicyGrantingServiceAccess {
        policy_name: policy.name.clone(),
        policy_type: if inline { PolicyType::Inline } else { PolicyType::Managed },
        policy_arn: policy.arn.clone(),
        entity_type: inline.then_some(kind),
        entity_name: inline.then(|| policy.owner.1.clone()),
    }
}
