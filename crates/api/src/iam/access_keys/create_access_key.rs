//! `iam:CreateAccessKey`: a new access key for a user, whose secret is shown this once.

use wire::Timestamp;
use wire::generated::iam::Error;
use wire::generated::iam::op::CreateAccessKey;
use wire::generated::iam::types::{AccessKey, CreateAccessKeyRequest, CreateAccessKeyResponse};

use crate::credentials::{fresh_access_key, seal_access_key};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::users::{self, Meant};
use crate::iam::{access_keys, account, roles};

impl Handler for CreateAccessKey {
    fn resources(input: &CreateAccessKeyRequest, scope: &Scope) -> Resources {
        users::meant_resource(scope, input.user_name.as_deref())
    }

    async fn run(cx: &mut Cx<'_>, input: CreateAccessKeyRequest) -> Result<CreateAccessKeyResponse, Error> {
        let account = account(cx)?;
        let meant = Meant::of(cx, input.user_name.as_deref()).await?;
        let owner = meant.key_owner();
        if access_keys::of(cx, &account, &owner).await?.len() >= access_keys::KEYS_MAX {
            return Err(roles::quota("AccessKeysPerUser", access_keys::KEYS_MAX));
        }
        let (id, secret) = fresh_access_key(cx.entropy());
        let key = model::AccessKey {
            sealed_secret: seal_access_key(&cx.app.keys, cx.entropy(), &id, &secret)?,
            id,
            account,
            owner,
            active: true,
            created: cx.now,
        };
        cx.tx.put(&key).await?;
        Ok(CreateAccessKeyResponse {
            access_key: AccessKey {
                user_name: meant.name().unwrap_or_default(),
                access_key_id: key.id.clone(),
                status: access_keys::status(&key),
                secret_access_key: secret,
                create_date: Some(Timestamp::from_millis(key.created.0)),
            },
        })
    }
}
