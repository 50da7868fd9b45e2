//! `organizations:ListDelegatedAdministrators`: the accounts that administer a service for the organization.
//! There are none: the management account keeps what it administers.

use wire::generated::organizations::Error;
use wire::generated::organizations::op::ListDelegatedAdministrators;
use wire::generated::organizations::types::{
    ListDelegatedAdministratorsRequest, ListDelegatedAdministratorsResponse,
};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListDelegatedAdministrators {
    fn resources(_: &ListDelegatedAdministratorsRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(
        cx: &mut Cx<'_>,
        _: ListDelegatedAdministratorsRequest,
    ) -> Result<ListDelegatedAdministratorsResponse, Error> {
        super::organization(cx).await?;
        Ok(ListDelegatedAdministratorsResponse {
            delegated_administrators: Some(Vec::new()),
            next_token: None,
        })
    }
}
