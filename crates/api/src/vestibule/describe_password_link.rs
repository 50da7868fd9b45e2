//! `vestibule:DescribePasswordLink`: whose link it is, to greet them. Looking does not use it up.

use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::DescribePasswordLink;
use wire::generated::vestibule::types::{DescribePasswordLinkRequest, DescribePasswordLinkResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DescribePasswordLink {
    fn resources(_: &DescribePasswordLinkRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: DescribePasswordLinkRequest,
    ) -> Result<DescribePasswordLinkResponse, Error> {
        let user = signin::link::look_up(&mut cx.tx, cx.now, &input.token).await.map_err(super::not_set)?;
        let shortest = signin::link::settings_of(&mut cx.tx, &user.store).await?.password_min();
        Ok(DescribePasswordLinkResponse {
            user_name: user.user_name.clone(),
            password_min_length: i32::try_from(shortest).unwrap_or(i32::MAX),
        })
    }
}
