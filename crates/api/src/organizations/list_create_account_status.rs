//! `organizations:ListCreateAccountStatus`: what came of CreateAccount calls. A page may hold fewer than
//! asked for: states are filtered after it is read.

use model::CreateAccountRequest;
use wire::generated::organizations::Error;
use wire::generated::organizations::op::ListCreateAccountStatus;
use wire::generated::organizations::types::{
    ListCreateAccountStatusRequest, ListCreateAccountStatusResponse,
};

use super::view;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListCreateAccountStatus {
    fn resources(_: &ListCreateAccountStatusRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListCreateAccountStatusRequest,
    ) -> Result<ListCreateAccountStatusResponse, Error> {
        let page = super::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.scan::<CreateAccountRequest>((), page).await?;
        let states = input.states.unwrap_or_default();
        let wanted = found
            .items
            .iter()
            .filter(|request| states.is_empty() || states.contains(&view::creation_state(request)));
        Ok(ListCreateAccountStatusResponse {
            create_account_statuses: Some(wanted.map(|request| view::creation(request)).collect()),
            next_token: page::token(found.next),
        })
    }
}
