//! `iam:UpdateAccessKey`: turns an access key off or on.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UpdateAccessKey;
use wire::generated::iam::types::{StatusType, UpdateAccessKeyRequest};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::access_keys;
use crate::iam::users::{self, Meant};

impl Handler for UpdateAccessKey {
    fn resources(input: &UpdateAccessKeyRequest, scope: &Scope) -> Resources {
        users::meant_resource(scope, input.user_name.as_deref())
    }

    async fn run(cx: &mut Cx<'_>, input: UpdateAccessKeyRequest) -> Result<Unit, Error> {
        let meant = Meant::of(cx, input.user_name.as_deref()).await?;
        let mut key = access_keys::to_change(cx, &meant, &input.access_key_id).await?;
        key.active = match input.status {
            StatusType::Active => true,
            StatusType::Inactive => false,
            other => {
                let what = format!("an access key can be `Active` or `Inactive`, not `{other}`");
                return Err(Error::invalid_input(what));
            }
        };
        cx.tx.put(&key).await?;
        Ok(Unit {})
    }
}
