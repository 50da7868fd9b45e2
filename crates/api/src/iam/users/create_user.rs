//! `iam:CreateUser`: an IAM user, who may nothing yet.

use model::IamUser;
use model::id::fresh_principal_id;
use store::Folded;
use store::record::iam_user::IamUserById;
use wire::generated::iam::Error;
use wire::generated::iam::op::CreateUser;
use wire::generated::iam::types::{CreateUserRequest, CreateUserResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{account, policies, roles, tags, users, view};

impl Handler for CreateUser {
    fn resources(input: &CreateUserRequest, scope: &Scope) -> Resources {
        let path = input.path.as_deref().unwrap_or("/");
        let arn = format!("arn:aws:iam::{}:user{path}{}", scope.account, input.user_name);
        let needed = Resources::of_caller(arn);
        match &input.permissions_boundary {
            Some(boundary) => needed.with("iam:PermissionsBoundary", boundary.clone()),
            None => needed,
        }
    }

    async fn run(cx: &mut Cx<'_>, input: CreateUserRequest) -> Result<CreateUserResponse, Error> {
        let account = account(cx)?;
        let name = input.user_name;
        if cx.tx.exists::<IamUser>(&(account.clone(), Folded::of(&name))).await? {
            return Err(Error::entity_already_exists(format!("User with name {name} already exists.")));
        }
        let tags = tags::with(&[], input.tags.unwrap_or_default())?;
        if let Some(boundary) = &input.permissions_boundary {
            policies::must_be_boundary(cx, boundary).await?;
        }
        if cx.tx.count::<IamUserById>((&account,), users::USERS_MAX).await? >= users::USERS_MAX {
            return Err(roles::quota("UsersPerAccount", users::USERS_MAX));
        }
        let user = IamUser {
            id: fresh_principal_id("AIDA", &account, cx.entropy()),
            account,
            name,
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            inline_policies: Vec::new(),
            attached_policies: Vec::new(),
            boundary: input.permissions_boundary,
            groups: Vec::new(),
            tags,
            created: cx.now,
        };
        cx.tx.put(&user).await?;
        Ok(CreateUserResponse { user: Some(view::user(&user)) })
    }
}
