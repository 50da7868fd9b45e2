//! `iam:DeleteAccessKey`: ends an access key.

use model::{AccessKey, LastUsed};
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteAccessKey;
use wire::generated::iam::types::DeleteAccessKeyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::access_keys;
use crate::iam::users::{self, Meant};

impl Handler for DeleteAccessKey {
    fn resources(input: &DeleteAccessKeyRequest, scope: &Scope) -> Resources {
        users::meant_resource(scope, input.user_name.as_deref())
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteAccessKeyRequest) -> Result<Unit, Error> {
        let meant = Meant::of(cx, input.user_name.as_deref()).await?;
        let key = access_keys::to_change(cx, &meant, &input.access_key_id).await?;
        cx.tx.delete::<AccessKey>(&key.id).await?;
        cx.tx.delete::<LastUsed>(&key.id).await?;
        Ok(Unit {})
    }
}
