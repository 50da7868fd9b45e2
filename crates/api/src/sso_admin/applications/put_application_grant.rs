//! `sso:PutApplicationGrant`: lets an application ask for tokens in a way, in place of what was said of that
//! way before.

use model::ApplicationGrant;
use wire::generated::sso_admin::{Error, op, types};

use super::grants;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::sso_admin::trusted_token_issuers;

impl Handler for op::PutApplicationGrant {
    fn resources(input: &types::PutApplicationGrantRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(cx: &mut Cx<'_>, input: types::PutApplicationGrantRequest) -> Result<wire::Unit, Error> {
        let mut application = super::find_to_change(cx, &input.application_arn).await?;
        let grant = grants::read(&input.grant_type, input.grant)?;
        if let ApplicationGrant::JwtBearer(issuers) = &grant {
            // A mistyped issuer is better told at once than when nobody gets in.
            for issuer in issuers.iter().filter(|issuer| !issuer.issuer.is_empty()) {
                let found = trusted_token_issuers::find(cx, &issuer.issuer).await?;
                if found.instance != application.instance {
                    return Err(Error::resource_not_found(format!(
                        "the trusted token issuer {} is of another instance",
                        found.id
                    )));
                }
            }
        }
        application.grants.retain(|held| !held.is_same_kind(&grant));
        application.grants.push(grant);
        cx.tx.put(&application).await?;
        Ok(wire::Unit {})
    }
}
