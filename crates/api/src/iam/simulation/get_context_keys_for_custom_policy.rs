//! `iam:GetContextKeysForCustomPolicy`: the condition keys that given policies ask for.

use wire::generated::iam::Error;
use wire::generated::iam::op::GetContextKeysForCustomPolicy;
use wire::generated::iam::types::{GetContextKeysForCustomPolicyRequest, GetContextKeysForPolicyResponse};

use super::{context_keys, given};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetContextKeysForCustomPolicy {
    fn resources(_: &GetContextKeysForCustomPolicyRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        _: &mut Cx<'_>,
        input: GetContextKeysForCustomPolicyRequest,
    ) -> Result<GetContextKeysForPolicyResponse, Error> {
        let documents = given(&input.policy_input_list)?;
        let keys = context_keys(documents.iter().map(AsRef::as_ref));
        Ok(GetContextKeysForPolicyResponse { context_key_names: Some(keys) })
    }
}
