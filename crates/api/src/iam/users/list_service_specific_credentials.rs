//! `iam:ListServiceSpecificCredentials`: no user has credentials of single services here; whoever deletes a
//! user asks first.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListServiceSpecificCredentials;
use wire::generated::iam::types::{
    ListServiceSpecificCredentialsRequest, ListServiceSpecificCredentialsResponse,
};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::users::{self, Meant};

impl Handler for ListServiceSpecificCredentials {
    fn resources(input: &ListServiceSpecificCredentialsRequest, scope: &Scope) -> Resources {
        users::meant_resource(scope, input.user_name.as_deref())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListServiceSpecificCredentialsRequest,
    ) -> Result<ListServiceSpecificCredentialsResponse, Error> {
        if !input.all_users.unwrap_or(false) {
            Meant::of(cx, input.user_name.as_deref()).await?;
        }
        Ok(ListServiceSpecificCredentialsResponse {
            service_specific_credentials: Some(Vec::new()),
            is_truncated: Some(false),
            marker: None,
        })
    }
}
