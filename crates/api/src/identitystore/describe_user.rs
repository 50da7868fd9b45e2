//! `identitystore:DescribeUser`: one user, with the extensions that are asked for.

use model::UserId;
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::DescribeUser;
use wire::generated::identitystore::types::{DescribeUserRequest, DescribeUserResponse};

use super::{ids, user_wire};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DescribeUser {
    fn resources(input: &DescribeUserRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope).and(ids::arn_of::<UserId>(&input.user_id))
    }

    async fn run(cx: &mut Cx<'_>, input: DescribeUserRequest) -> Result<DescribeUserResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let user = super::user(cx, store, ids::read(&input.user_id)?).await?;
        user_wire::described(&user, &input.extensions.unwrap_or_default())
    }
}
