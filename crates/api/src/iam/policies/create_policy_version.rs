//! `iam:CreatePolicyVersion`: a new version of a customer managed policy, at most five.

use model::PolicyVersion;
use wire::generated::iam::Error;
use wire::generated::iam::op::CreatePolicyVersion;
use wire::generated::iam::types::{self, CreatePolicyVersionRequest, CreatePolicyVersionResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{policies, view};

impl Handler for CreatePolicyVersion {
    fn resources(input: &CreatePolicyVersionRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.policy_arn.clone())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: CreatePolicyVersionRequest,
    ) -> Result<CreatePolicyVersionResponse, Error> {
        let mut policy = policies::to_change(cx, &input.policy_arn).await?;
        policies::check_document(&input.policy_document)?;
        if policy.versions.len() >= policies::VERSIONS_MAX {
            return Err(Error::limit_exceeded(format!(
                "A managed policy can have up to {} versions. Before you create a new version, you must \
                 delete an existing version.",
                policies::VERSIONS_MAX
            )));
        }
        let number =
            |version: &PolicyVersion| version.id.trim_start_matches('v').parse::<u64>().unwrap_or_default();
        let there = policy.versions.iter().map(number).max().unwrap_or_default();
        policy.version_last = policy.version_last.max(there).saturating_add(1);
        let is_default = input.setas_default.unwrap_or(false);
        if is_default {
            policy.versions.iter_mut().for_each(|version| version.is_default = false);
        }
        let document = input.policy_document;
        let id = format!("v{}", policy.version_last);
        let version = PolicyVersion { id, document, is_default, created: cx.now };
        let bare = types::PolicyVersion { document: None, ..view::version(&version) };
        policy.versions.push(version);
        policy.updated = cx.now;
        cx.tx.put(&policy).await?;
        Ok(CreatePolicyVersionResponse { policy_version: Some(bare) })
    }
}
