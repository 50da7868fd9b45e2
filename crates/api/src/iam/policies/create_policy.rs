//! `iam:CreatePolicy`: a customer managed policy, which permission sets can refer to by name and path.

use model::id::fresh_iam_id;
use model::{CustomerPolicy, PolicyVersion};
use store::Folded;
use wire::generated::iam::Error;
use wire::generated::iam::op::CreatePolicy;
use wire::generated::iam::types::{self, CreatePolicyRequest, CreatePolicyResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::usage::Usage;
use crate::iam::{account, policies, roles, tags, view};

impl Handler for CreatePolicy {
    fn resources(input: &CreatePolicyRequest, scope: &Scope) -> Resources {
        let path = input.path.as_deref().unwrap_or("/");
        let arn = format!("arn:aws:iam::{}:policy{path}{}", scope.account, input.policy_name);
        Resources::of_caller(arn)
    }

    async fn run(cx: &mut Cx<'_>, input: CreatePolicyRequest) -> Result<CreatePolicyResponse, Error> {
        let account = account(cx)?;
        policies::check_document(&input.policy_document)?;
        let name = input.policy_name;
        if cx.tx.exists::<CustomerPolicy>(&(account.clone(), Folded::of(&name))).await? {
            return Err(Error::entity_already_exists(format!(
                "A policy called {name} already exists. Duplicate names are not allowed."
            )));
        }
        let max = policies::POLICIES_MAX;
        if cx.tx.count_rows::<CustomerPolicy>((&account,), max).await? >= max {
            return Err(roles::quota("PoliciesPerAccount", policies::POLICIES_MAX));
        }
        let policy = CustomerPolicy {
            account,
            name,
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            id: fresh_iam_id("ANPA", cx.entropy()),
            description: input.description.unwrap_or_default(),
            versions: vec![PolicyVersion {
                id: "v1".to_owned(),
                document: input.policy_document,
                is_default: true,
                created: cx.now,
            }],
            version_last: 1,
            tags: tags::with_exact(&[], input.tags.unwrap_or_default())?,
            created: cx.now,
            updated: cx.now,
        };
        cx.tx.put(&policy).await?;
        let view = view::listed_policy(&policy, &Usage::default());
        let tags = Some(tags::view(&policy.tags)).filter(|tags| !tags.is_empty());
        Ok(CreatePolicyResponse { policy: Some(types::Policy { tags, ..view }) })
    }
}
