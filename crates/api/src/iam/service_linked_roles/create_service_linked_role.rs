//! `iam:CreateServiceLinkedRole`: the role of an AWS service, as AWS makes it.

use model::id::fresh_principal_id;
use model::{Role, RoleOwner};
use store::Folded;
use store::record::iam::RoleById;
use wire::generated::iam::Error;
use wire::generated::iam::op::CreateServiceLinkedRole;
use wire::generated::iam::types::{self, CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse};

use super::super::{account, document, roles, view};
use super::Template;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for CreateServiceLinkedRole {
    fn resources(input: &CreateServiceLinkedRoleRequest, scope: &Scope) -> Resources {
        let service = &input.aws_service_name;
        let name = Template::of(service).map_or("*", |template| template.role_name);
        let path = format!("aws-service-role/{service}");
        Resources::of_caller(format!("arn:aws:iam::{}:role/{path}/{name}", scope.account))
            .with("iam:AWSServiceName", service.clone())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: CreateServiceLinkedRoleRequest,
    ) -> Result<CreateServiceLinkedRoleResponse, Error> {
        let account = account(cx)?;
        let service = &input.aws_service_name;
        let template = Template::of(service).ok_or_else(|| {
            Error::invalid_input(format!("Service-linked roles are not supported for service {service}"))
        })?;
        let name = match &input.custom_suffix {
            Some(_) if !template.suffix_allowed => {
                return Err(Error::invalid_input(format!("Custom suffix is not allowed for {service}")));
            }
            Some(suffix) => format!("{}_{suffix}", template.role_name),
            None => template.role_name.to_owned(),
        };
        if cx.tx.exists::<Role>(&(account.clone(), Folded::of(&name))).await? {
            return Err(Error::invalid_input(format!(
                "Service role name {name} has been taken in this account, please try a different suffix."
            )));
        }
        if cx.tx.count::<RoleById>((&account,), roles::ROLES_MAX).await? >= roles::ROLES_MAX {
            return Err(roles::quota("RolesPerAccount", roles::ROLES_MAX));
        }
        let role = Role {
            id: fresh_principal_id("AROA", &account, cx.entropy()),
            account,
            name,
            path: template.path(),
            description: input.description.unwrap_or_default(),
            trust_policy: template.trust_policy(),
            max_session: roles::SESSION_DEFAULT,
            inline_policies: Vec::new(),
            attached_policies: vec![template.policy_arn()],
            boundary: None,
            owner: RoleOwner::Service { principal: template.principal.to_owned() },
            tags: Vec::new(),
            created: cx.now,
        };
        cx.tx.put(&role).await?;
        // The reply shows the trust with its single values in lists; looked at later, it is as it is kept.
        let trust = document::encoded(&template.listed_trust_policy());
        let made = types::Role {
            assume_role_policy_document: Some(trust),
            max_session_duration: None,
            ..view::listed_role(&role)
        };
        Ok(CreateServiceLinkedRoleResponse { role: Some(made) })
    }
}
