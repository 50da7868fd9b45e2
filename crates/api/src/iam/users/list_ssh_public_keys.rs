//! `iam:ListSSHPublicKeys`: no user has SSH keys here; whoever deletes a user asks first.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListSSHPublicKeys;
use wire::generated::iam::types::{ListSSHPublicKeysRequest, ListSSHPublicKeysResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::users::{self, Meant};

impl Handler for ListSSHPublicKeys {
    fn resources(input: &ListSSHPublicKeysRequest, scope: &Scope) -> Resources {
        users::meant_resource(scope, input.user_name.as_deref())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListSSHPublicKeysRequest,
    ) -> Result<ListSSHPublicKeysResponse, Error> {
        Meant::of(cx, input.user_name.as_deref()).await?;
        Ok(ListSSHPublicKeysResponse {
            ssh_public_keys: Some(Vec::new()),
            is_truncated: Some(false),
            marker: None,
        })
    }
}
