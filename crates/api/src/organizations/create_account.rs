//! `organizations:CreateAccount`: a new account under the root. AWS takes minutes and is polled; ours is
//! done, or has failed, when the reply goes out, which clients see at their first look.

use model::{CreateAccountRequest, ParentId};
use provision::protect;
use wire::generated::organizations::Error;
use wire::generated::organizations::op::CreateAccount;
use wire::generated::organizations::types::{
    self, CreateAccountFailureReason, CreateAccountResponse, InvalidInputExceptionReason,
};

use super::account_creation::{NewAccount, has_room, is_email_taken, open_account};
use super::{invalid, tags, view};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for CreateAccount {
    fn resources(_: &types::CreateAccountRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CreateAccountRequest,
    ) -> Result<CreateAccountResponse, Error> {
        let organization = super::organization(cx).await?;
        if input.role_name.as_deref().is_some_and(|name| protect::is_reserved_role_place(name, "/")) {
            return Err(invalid(
                InvalidInputExceptionReason::InvalidRoleName,
                "You provided a role name that isn't valid. A role name can't begin with the reserved prefix \
                 AWSReservedSSO_.",
            ));
        }
        let new = NewAccount {
            id: None,
            parent: ParentId::Root(organization.root_id.clone()),
            name: input.account_name.clone(),
            email: input.email,
            tags: tags::with(&[], input.tags.unwrap_or_default())?,
            role_name: input.role_name,
        };
        let opened = if is_email_taken(cx, &new.email).await? {
            Err(CreateAccountFailureReason::EmailAlreadyExists)
        } else if !has_room(cx).await? {
            Err(CreateAccountFailureReason::AccountLimitExceeded)
        } else {
            let opened = open_account(cx, &organization, new).await?;
            opened.map_err(|_| CreateAccountFailureReason::ConcurrentAccountModification)
        };
        let request = CreateAccountRequest {
            id: format!("car-{}", model::id::fresh_uuid(cx.entropy()).replace('-', "")),
            account_name: input.account_name,
            account_id: opened.as_ref().ok().map(|account| account.id.clone()),
            failure: opened.err().map(|reason| reason.to_string()),
            requested: cx.now,
            completed: cx.now,
        };
        cx.tx.put(&request).await?;
        Ok(CreateAccountResponse { create_account_status: Some(view::creation(&request)) })
    }
}
