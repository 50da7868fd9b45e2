//! Service-linked roles: AWS makes them for its services, with a name, a trust and permissions of its own.
//! Administrators may describe and tag them and have them ended, and change nothing else.

mod create_service_linked_role;
mod delete_service_linked_role;
mod get_service_linked_role_deletion_status;
#[cfg(test)]
mod tests;

use wire::generated::iam::op;

use crate::registry::{Route, route};

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::CreateServiceLinkedRole>(),
        route::<op::DeleteServiceLinkedRole>(),
        route::<op::GetServiceLinkedRoleDeletionStatus>(),
    ]
}

/// The services that have such roles, a line each: principal, role name, policy, and `suffix` where there may
/// be several. As AWS's own IAM answers.
const CATALOGUE: &str = include_str!("catalogue.tsv");

/// What a service's roles look like.
struct Template {
    /// The service's principal.
    principal: &'static str,
    /// The role's name, or what it begins with.
    role_name: &'static str,
    /// The name of its one managed policy.
    policy: &'static str,
    /// Whether there may be several, told apart by a suffix.
    suffix_allowed: bool,
}

impl Template {
    /// All of them.
    fn all() -> impl Iterator<Item = Self> {
        CATALOGUE.lines().filter_map(|line| {
            let mut fields = line.split('\t');
            let (principal, role_name) = (fields.next()?, fields.next()?);
            let (policy, suffix) = (fields.next()?, fields.next()?);
            Some(Self { principal, role_name, policy, suffix_allowed: suffix == "suffix" })
        })
    }

    fn of(principal: &str) -> Option<Self> {
        Self::all().find(|template| template.principal == principal)
    }

    fn path(&self) -> String {
        format!("/aws-service-role/{}/", self.principal)
    }

    fn policy_arn(&self) -> String {
        format!("arn:aws:iam::aws:policy/aws-service-role/{}", self.policy)
    }

    fn trust_policy(&self) -> String {
        Self::trust(&format!(r#""{}""#, self.principal), r#""sts:AssumeRole""#)
    }

    /// The same as the reply that makes a role shows it.
    fn listed_trust_policy(&self) -> String {
        Self::trust(&format!(r#"["{}"]"#, self.principal), r#"["sts:AssumeRole"]"#)
    }

    fn trust(service: &str, action: &str) -> String {
        let allows = format!(r#"{{"Effect":"Allow","Principal":{{"Service":{service}}},"Action":{action}}}"#);
        format!(r#"{{"Version":"2012-10-17","Statement":[{allows}]}}"#)
    }
}
