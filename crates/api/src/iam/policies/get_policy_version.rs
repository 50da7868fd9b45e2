//! `iam:GetPolicyVersion`: one version of a managed policy with its document. Of AWS's own the default
//! version is kept.

use wire::generated::iam::Error;
use wire::generated::iam::op::GetPolicyVersion;
use wire::generated::iam::types::{GetPolicyVersionRequest, GetPolicyVersionResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::policies::{self, Found};
use crate::iam::view;

impl Handler for GetPolicyVersion {
    fn resources(input: &GetPolicyVersionRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: GetPolicyVersionRequest) -> Result<GetPolicyVersionResponse, Error> {
        let version = match policies::look_up(cx, &input.policy_arn).await? {
            None => None,
            Some(Found::Aws(policy)) => Some(view::aws_version(&policy)),
            Some(Found::Customer(policy)) => {
                let version = policy.versions.iter().find(|version| version.id == input.version_id);
                version.map(view::version)
            }
        };
        let version = version.filter(|version| version.version_id.as_ref() == Some(&input.version_id));
        let (arn, id) = (&input.policy_arn, &input.version_id);
        Ok(GetPolicyVersionResponse {
            policy_version: Some(version.ok_or_else(|| policies::no_version(arn, id))?),
        })
    }
}
