//! `iam:ListPolicyVersions`: the versions of a managed policy, newest first.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListPolicyVersions;
use wire::generated::iam::types::{ListPolicyVersionsRequest, ListPolicyVersionsResponse, PolicyVersion};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::policies::{self, Found};
use crate::iam::view;

impl Handler for ListPolicyVersions {
    fn resources(input: &ListPolicyVersionsRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.policy_arn.clone())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListPolicyVersionsRequest,
    ) -> Result<ListPolicyVersionsResponse, Error> {
        let versions = match policies::find(cx, &input.policy_arn).await? {
            Found::Aws(policy) => vec![view::aws_version(&policy)],
            Found::Customer(policy) => policy.versions.iter().rev().map(view::version).collect(),
        };
        // There are five at most. A list shows no documents.
        let bare = |version| PolicyVersion { document: None, ..version };
        Ok(ListPolicyVersionsResponse {
            versions: Some(versions.into_iter().map(bare).collect()),
            is_truncated: Some(false),
            marker: None,
        })
    }
}
