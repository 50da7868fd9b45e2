//! `identitystore:GetGroupId`: the id of a group that is known by name or another system's id.

use model::GroupId;
use store::Folded;
use store::record::identity::{GroupByExternalId, GroupByName};
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::GetGroupId;
use wire::generated::identitystore::types::{
    AlternateIdentifier, GetGroupIdRequest, GetGroupIdResponse, ResourceType,
};

use super::{attributes, ids};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetGroupId {
    fn resources(input: &GetGroupIdRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope).and(ids::every::<GroupId>())
    }

    async fn run(cx: &mut Cx<'_>, input: GetGroupIdRequest) -> Result<GetGroupIdResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let found = match &input.alternate_identifier {
            AlternateIdentifier::ExternalId(external) => {
                cx.tx.find::<GroupByExternalId>((&store, &external.issuer, &external.id)).await?
            }
            AlternateIdentifier::UniqueAttribute(attribute) => {
                let (_, name) = attributes::unique(attribute, &["displayname"])?;
                cx.tx.find::<GroupByName>((&store, &Folded::of(&name))).await?
            }
            AlternateIdentifier::Unknown => None,
        };
        let group = found.ok_or_else(|| super::not_found(ResourceType::Group, ""))?;
        Ok(GetGroupIdResponse {
            identity_store_id: store.to_string(),
            group_id: group.id.to_string(),
            group_arn: ids::arn(&group.id),
        })
    }
}
