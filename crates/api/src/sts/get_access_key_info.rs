//! `sts:GetAccessKeyInfo`: the account that an access key belongs to, whether it is active or not.

use model::AccessKey;
use wire::generated::sts::Error;
use wire::generated::sts::op::GetAccessKeyInfo;
use wire::generated::sts::types::{GetAccessKeyInfoRequest, GetAccessKeyInfoResponse};

use super::invalid;
use crate::credentials;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetAccessKeyInfo {
    fn resources(_: &GetAccessKeyInfoRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, input: GetAccessKeyInfoRequest) -> Result<GetAccessKeyInfoResponse, Error> {
        let id = input.access_key_id;
        let account = match credentials::account_in(&id) {
            Some(account) => Some(account),
            None => cx.tx.get::<AccessKey>(&id).await?.map(|key| key.account.clone()),
        };
        let account = account.ok_or_else(|| {
            invalid(format!("`{id}` is no access key of an account here: check it for typing errors"))
        })?;
        Ok(GetAccessKeyInfoResponse { account: Some(account.to_string()) })
    }
}
