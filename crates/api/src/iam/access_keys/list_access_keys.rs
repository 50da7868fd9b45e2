//! `iam:ListAccessKeys`: the access keys of a user, without their secrets.

use wire::Timestamp;
use wire::generated::iam::Error;
use wire::generated::iam::op::ListAccessKeys;
use wire::generated::iam::types::{AccessKeyMetadata, ListAccessKeysRequest, ListAccessKeysResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::users::{self, Meant};
use crate::iam::{access_keys, account};
use crate::page;

impl Handler for ListAccessKeys {
    fn resources(input: &ListAccessKeysRequest, scope: &Scope) -> Resources {
        users::meant_resource(scope, input.user_name.as_deref())
    }

    async fn run(cx: &mut Cx<'_>, input: ListAccessKeysRequest) -> Result<ListAccessKeysResponse, Error> {
        let account = account(cx)?;
        let meant = Meant::of(cx, input.user_name.as_deref()).await?;
        let found = access_keys::of(cx, &account, &meant.key_owner()).await?;
        let keys = found.iter().map(|key| AccessKeyMetadata {
            user_name: meant.name(),
            access_key_id: Some(key.id.clone()),
            status: Some(access_keys::status(key)),
            create_date: Some(Timestamp::from_millis(key.created.0)),
        });
        let id = |key: &AccessKeyMetadata| key.access_key_id.clone().unwrap_or_default();
        let (keys, next) = page::of_list(keys, id, input.marker.as_deref(), input.max_items)?;
        Ok(ListAccessKeysResponse {
            access_key_metadata: keys,
            is_truncated: Some(next.is_some()),
            marker: next,
        })
    }
}
