//! `identitystore:ListIdentityStores`: the identity stores in sight of the caller's account.

use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::ListIdentityStores;
use wire::generated::identitystore::types::{
    IdentityStore, ListIdentityStoresRequest, ListIdentityStoresResponse,
};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListIdentityStores {
    fn resources(_: &ListIdentityStoresRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListIdentityStoresRequest,
    ) -> Result<ListIdentityStoresResponse, Error> {
        let found = cx.visible_instances().await?;
        let stores = found.into_iter().map(|instance| IdentityStore {
            identity_store_arn: instance.identity_store_arn(),
            identity_store_id: instance.identity_store_id.to_string(),
        });
        let id = |store: &IdentityStore| store.identity_store_id.clone();
        let (identity_stores, next_token) =
            page::of_list(stores, id, input.next_token.as_deref(), input.max_results)?;
        Ok(ListIdentityStoresResponse { identity_stores, next_token })
    }
}
