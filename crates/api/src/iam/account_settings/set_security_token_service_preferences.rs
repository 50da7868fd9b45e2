//! `iam:SetSecurityTokenServicePreferences`: whether tokens of the global STS endpoint are valid in all
//! Regions.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::SetSecurityTokenServicePreferences;
use wire::generated::iam::types::{GlobalEndpointTokenVersion, SetSecurityTokenServicePreferencesRequest};

use super::settings;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for SetSecurityTokenServicePreferences {
    fn resources(_: &SetSecurityTokenServicePreferencesRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, input: SetSecurityTokenServicePreferencesRequest) -> Result<Unit, Error> {
        let mut settings = settings(cx).await?;
        settings.long_global_tokens =
            input.global_endpoint_token_version == GlobalEndpointTokenVersion::V2Token;
        cx.tx.put(&settings).await?;
        Ok(Unit {})
    }
}
