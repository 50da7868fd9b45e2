//! `iam:ListSigningCertificates`: no user has signing certificates here; whoever deletes a user asks first.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListSigningCertificates;
use wire::generated::iam::types::{ListSigningCertificatesRequest, ListSigningCertificatesResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::users::{self, Meant};

impl Handler for ListSigningCertificates {
    fn resources(input: &ListSigningCertificatesRequest, scope: &Scope) -> Resources {
        users::meant_resource(scope, input.user_name.as_deref())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListSigningCertificatesRequest,
    ) -> Result<ListSigningCertificatesResponse, Error> {
        Meant::of(cx, input.user_name.as_deref()).await?;
        Ok(ListSigningCertificatesResponse {
            certificates: Vec::new(),
            is_truncated: Some(false),
            marker: None,
        })
    }
}
