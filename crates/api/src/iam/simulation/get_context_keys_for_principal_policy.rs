//! `iam:GetContextKeysForPrincipalPolicy`: the condition keys that the policies of a user, group or role ask
//! for.

use wire::generated::iam::Error;
use wire::generated::iam::op::GetContextKeysForPrincipalPolicy;
use wire::generated::iam::types::{GetContextKeysForPolicyResponse, GetContextKeysForPrincipalPolicyRequest};

use super::super::bearers;
use super::{context_keys, given};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetContextKeysForPrincipalPolicy {
    fn resources(input: &GetContextKeysForPrincipalPolicyRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.policy_source_arn.as_str())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GetContextKeysForPrincipalPolicyRequest,
    ) -> Result<GetContextKeysForPolicyResponse, Error> {
        let bearer = bearers::find(cx, &input.policy_source_arn).await?;
        let given = given(&input.policy_input_list.unwrap_or_default())?;
        let borne =
            bearer.policies.iter().chain(bearer.boundary.iter().flatten()).map(|policy| &policy.document);
        let keys = context_keys(borne.chain(&given).map(AsRef::as_ref));
        Ok(GetContextKeysForPolicyResponse { context_key_names: Some(keys) })
    }
}
