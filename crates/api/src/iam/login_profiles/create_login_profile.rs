//! `iam:CreateLoginProfile`: a password for a user.

use model::LoginProfile;
use wire::generated::iam::Error;
use wire::generated::iam::op::CreateLoginProfile;
use wire::generated::iam::types::{CreateLoginProfileRequest, CreateLoginProfileResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::users::{self, Meant};
use crate::iam::{login_profiles, view};

impl Handler for CreateLoginProfile {
    fn resources(input: &CreateLoginProfileRequest, scope: &Scope) -> Resources {
        users::meant_resource(scope, input.user_name.as_deref())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: CreateLoginProfileRequest,
    ) -> Result<CreateLoginProfileResponse, Error> {
        let user = Meant::user(cx, input.user_name.as_deref()).await?;
        if cx.tx.exists::<LoginProfile>(&(user.account.clone(), user.id.clone())).await? {
            let name = &user.name;
            let message = format!("Login Profile for user {name} already exists.");
            return Err(Error::entity_already_exists(message));
        }
        let Some(password) = input.password else {
            let message = "1 validation error detected: Value at 'password' failed to satisfy constraint: \
                           Member must not be null";
            return Err(wire::ServiceError::other("ValidationError", 400, message));
        };
        let profile = LoginProfile {
            account: user.account.clone(),
            user: user.id.clone(),
            hash: login_profiles::hash(cx, &user, &password).await?,
            history: Vec::new(),
            reset_required: input.password_reset_required.unwrap_or(false),
            created: cx.now,
            set: cx.now,
        };
        cx.tx.put(&profile).await?;
        Ok(CreateLoginProfileResponse { login_profile: view::login_profile(&user, &profile) })
    }
}
