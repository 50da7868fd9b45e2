//! `identitystore:ListUsers`: the users of an identity store, page by page.

use std::sync::Arc;

use model::{IdentityStoreId, User, UserId};
use store::record::identity::{UserByEmail, UserByName};
use store::{Folded, Listing};
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::ListUsers;
use wire::generated::identitystore::types::{Filter, ListUsersRequest, ListUsersResponse};

use super::{attributes, ids, user_wire};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListUsers {
    fn resources(input: &ListUsersRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope).and(ids::every::<UserId>())
    }

    async fn run(cx: &mut Cx<'_>, input: ListUsersRequest) -> Result<ListUsersResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = match input.filters.unwrap_or_default().first() {
            None => cx.tx.scan::<User>((&store,), page).await?,
            Some(filter) => Listing { items: filtered(cx, &store, filter).await?, next: None },
        };
        let extensions = input.extensions.unwrap_or_default();
        let users = found.items.iter().map(|user| user_wire::shown(user, &extensions));
        Ok(ListUsersResponse {
            users: users.collect::<Result<_, Error>>()?,
            next_token: page::token(found.next),
        })
    }
}

/// The user, if there is one, who has what a (deprecated) filter asks for.
async fn filtered(
    cx: &mut Cx<'_>,
    store: &IdentityStoreId,
    filter: &Filter,
) -> Result<Vec<Arc<User>>, Error> {
    let value = Folded::of(&filter.attribute_value);
    let found = match attributes::filter(filter, &["UserName", "Emails.Value"])? {
        "UserName" => cx.tx.find::<UserByName>((store, &value)).await?,
        _ => cx.tx.find::<UserByEmail>((store, &value)).await?,
    };
    Ok(found.into_iter().collect())
}
