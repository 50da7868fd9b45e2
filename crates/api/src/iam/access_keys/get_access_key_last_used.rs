//! `iam:GetAccessKeyLastUsed`: when an access key of the account was last used, and for what.

use std::sync::Arc;

use model::{AccessKey, IamUser, KeyOwner, LastUsed};
use store::record::iam_user::IamUserById;
use wire::Timestamp;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetAccessKeyLastUsed;
use wire::generated::iam::types::{
    AccessKeyLastUsed, GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse,
};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetAccessKeyLastUsed {
    fn resources(_: &GetAccessKeyLastUsedRequest, _: &Scope) -> Resources {
        // The user whose key it is, which only the store knows.
        Resources::none_needed()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &GetAccessKeyLastUsedRequest,
    ) -> fault::Result<Vec<String>> {
        let user = match key(cx, &input.access_key_id).await? {
            Some(key) => user(cx, &key).await?,
            None => None,
        };
        Ok(vec![user.map_or_else(|| "*".to_owned(), |user| user.arn())])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GetAccessKeyLastUsedRequest,
    ) -> Result<GetAccessKeyLastUsedResponse, Error> {
        let Some(key) = key(cx, &input.access_key_id).await? else {
            // Whether another account has such a key is nobody's business.
            let message = format!(
                "User: {} is not authorized to perform iam:GetAccessKeyLastUsed on resource: access key {}",
                cx.caller.arn(),
                input.access_key_id
            );
            return Err(wire::ServiceError::other("AccessDenied", 403, message));
        };
        let used = match cx.tx.get::<LastUsed>(&key.id).await? {
            Some(last) => AccessKeyLastUsed {
                last_used_date: Some(Timestamp::from_millis(last.time.0)),
                service_name: last.service.clone(),
                region: last.region.clone(),
            },
            None => AccessKeyLastUsed {
                last_used_date: None,
                service_name: "N/A".to_owned(),
                region: "N/A".to_owned(),
            },
        };
        let user = user(cx, &key).await?;
        Ok(GetAccessKeyLastUsedResponse {
            user_name: user.map(|user| user.name.clone()),
            access_key_last_used: Some(used),
        })
    }
}

/// A key of the caller's account.
async fn key(cx: &mut Cx<'_>, id: &str) -> fault::Result<Option<Arc<AccessKey>>> {
    let found = cx.tx.get::<AccessKey>(&id.to_owned()).await?;
    Ok(found.filter(|key| Some(&key.account) == cx.caller.account()))
}

/// The user whose key it is.
async fn user(cx: &mut Cx<'_>, key: &AccessKey) -> fault::Result<Option<Arc<IamUser>>> {
    match &key.owner {
        KeyOwner::User(id) => cx.tx.find::<IamUserById>((&key.account, id)).await,
        KeyOwner::Root => Ok(None),
    }
}
