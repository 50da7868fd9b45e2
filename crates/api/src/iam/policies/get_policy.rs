//! `iam:GetPolicy`: one managed policy, AWS's or the account's.

use wire::generated::iam::Error;
use wire::generated::iam::op::GetPolicy;
use wire::generated::iam::types::{self, GetPolicyRequest, GetPolicyResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::policies::{self, Found};
use crate::iam::usage::Usage;
use crate::iam::{account, view};

impl Handler for GetPolicy {
    fn resources(input: &GetPolicyRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: GetPolicyRequest) -> Result<GetPolicyResponse, Error> {
        let account = account(cx)?;
        let usage = Usage::of(cx, &account, std::slice::from_ref(&input.policy_arn)).await?;
        let policy = match policies::find(cx, &input.policy_arn).await? {
            Found::Aws(policy) => {
                types::Policy { tags: Some(Vec::new()), ..view::aws_policy(&policy, &usage) }
            }
            Found::Customer(policy) => view::policy(&policy, &usage),
        };
        Ok(GetPolicyResponse { policy: Some(policy) })
    }
}
