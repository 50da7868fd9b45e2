//! `iam:CreateRole`: a role of the account's own.

use model::id::fresh_principal_id;
use model::{Duration, Role, RoleOwner};
use provision::protect;
use store::Folded;
use store::record::iam::RoleById;
use wire::generated::iam::Error;
use wire::generated::iam::op::CreateRole;
use wire::generated::iam::types::{self, CreateRoleRequest, CreateRoleResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{account, policies, roles, tags, view};

impl Handler for CreateRole {
    fn resources(input: &CreateRoleRequest, scope: &Scope) -> Resources {
        let path = input.path.as_deref().unwrap_or("/");
        let arn = format!("arn:aws:iam::{}:role{path}{}", scope.account, input.role_name);
        let needed = Resources::of_caller(arn);
        match &input.permissions_boundary {
            Some(boundary) => needed.with("iam:PermissionsBoundary", boundary.clone()),
            None => needed,
        }
    }

    async fn run(cx: &mut Cx<'_>, input: CreateRoleRequest) -> Result<CreateRoleResponse, Error> {
        let account = account(cx)?;
        let (name, path) = (input.role_name, input.path.unwrap_or_else(|| "/".to_owned()));
        if protect::is_reserved_role_place(&name, &path) {
            return Err(Error::unmodifiable_entity(protect::message(&name)));
        }
        let trust_policy = roles::checked_trust(cx, &input.assume_role_policy_document).await?;
        if cx.tx.exists::<Role>(&(account.clone(), Folded::of(&name))).await? {
            return Err(Error::entity_already_exists(format!("Role with name {name} already exists.")));
        }
        if let Some(boundary) = &input.permissions_boundary {
            policies::must_be_boundary(cx, boundary).await?;
        }
        if cx.tx.count::<RoleById>((&account,), roles::ROLES_MAX).await? >= roles::ROLES_MAX {
            return Err(roles::quota("RolesPerAccount", roles::ROLES_MAX));
        }
        let max_session = input.max_session_duration.map(|secs| Duration::from_secs(i64::from(secs)));
        let role = Role {
            id: fresh_principal_id("AROA", &account, cx.entropy()),
            account,
            name,
            path,
            description: input.description.unwrap_or_default(),
            trust_policy,
            max_session: max_session.unwrap_or(roles::SESSION_DEFAULT),
            inline_policies: Vec::new(),
            attached_policies: Vec::new(),
            boundary: input.permissions_boundary,
            owner: RoleOwner::Account,
            tags: tags::with(&[], input.tags.unwrap_or_default())?,
            created: cx.now,
        };
        cx.tx.put(&role).await?;
        // The reply to making a role shows less of it than a list.
        let tags = Some(tags::view(&role.tags)).filter(|tags| !tags.is_empty());
        let boundary = view::role(&role, None).permissions_boundary;
        let given = Role { trust_policy: input.assume_role_policy_document, ..role };
        let bare = view::bare_role(&given);
        Ok(CreateRoleResponse { role: types::Role { tags, permissions_boundary: boundary, ..bare } })
    }
}
