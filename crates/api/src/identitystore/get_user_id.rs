//! `identitystore:GetUserId`: the id of a user known by user name, e-mail address or another system's id.

use model::UserId;
use store::Folded;
use store::record::identity::{UserByEmail, UserByExternalId, UserByName};
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::GetUserId;
use wire::generated::identitystore::types::{
    AlternateIdentifier, GetUserIdRequest, GetUserIdResponse, ResourceType,
};

use super::{attributes, ids};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetUserId {
    fn resources(input: &GetUserIdRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope).and(ids::every::<UserId>())
    }

    async fn run(cx: &mut Cx<'_>, input: GetUserIdRequest) -> Result<GetUserIdResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let found = match &input.alternate_identifier {
            AlternateIdentifier::ExternalId(external) => {
                cx.tx.find::<UserByExternalId>((&store, &external.issuer, &external.id)).await?
            }
            AlternateIdentifier::UniqueAttribute(attribute) => {
                let (path, value) = attributes::unique(attribute, &["username", "emails.value"])?;
                let value = Folded::of(&value);
                match path.as_str() {
                    "username" => cx.tx.find::<UserByName>((&store, &value)).await?,
                    _ => cx.tx.find::<UserByEmail>((&store, &value)).await?,
                }
            }
            AlternateIdentifier::Unknown => None,
        };
        let user = found.ok_or_else(|| super::not_found(ResourceType::User, ""))?;
        Ok(GetUserIdResponse {
            identity_store_id: store.to_string(),
            user_id: user.id.to_string(),
            user_arn: ids::arn(&user.id),
        })
    }
}
