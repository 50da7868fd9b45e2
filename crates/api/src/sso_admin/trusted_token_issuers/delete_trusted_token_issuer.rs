//! `sso:DeleteTrustedTokenIssuer`: applications that take the issuer's tokens keep naming it, and take none
//! any more.

use model::TrustedTokenIssuer;
use store::Stored as _;
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeleteTrustedTokenIssuer {
    fn resources(input: &types::DeleteTrustedTokenIssuerRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.trusted_token_issuer_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeleteTrustedTokenIssuerRequest,
    ) -> Result<types::DeleteTrustedTokenIssuerResponse, Error> {
        let issuer = super::find(cx, &input.trusted_token_issuer_arn).await?;
        cx.tx.delete::<TrustedTokenIssuer>(&issuer.key()).await?;
        Ok(types::DeleteTrustedTokenIssuerResponse {})
    }
}
