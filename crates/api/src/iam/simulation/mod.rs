//! The policy simulator: what policies would allow, and what they ask for. Decided by the engine that decides
//! every request; nothing is called and nothing changes.

mod engine;
mod get_context_keys_for_custom_policy;
mod get_context_keys_for_principal_policy;
mod question;
mod simulate_custom_policy;
mod simulate_principal_policy;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use policy::Document;
use wire::generated::iam::types::SimulatePolicyResponse;
use wire::generated::iam::{Error, op};

use self::engine::{Policies, Source};
use self::question::Question;
use crate::page;
use crate::registry::{Route, route};

/// Policies in one simulation, given and borne.
const POLICIES_MAX: usize = 100;
/// Decisions in one simulation: actions times resources.
const DECISIONS_MAX: usize = 10_000;
/// Statements that one simulation may have to look at: those of all policies, for each decision.
/// Each may be in the answer.
const STATEMENTS_MAX: usize = 500_000;
/// Names of condition keys in one page of answers, in bytes: each implicit denial tells all that are missing.
const MISSING_BYTES_MAX: usize = 4 * 1024 * 1024;

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::GetContextKeysForCustomPolicy>(),
        route::<op::GetContextKeysForPrincipalPolicy>(),
        route::<op::SimulateCustomPolicy>(),
        route::<op::SimulatePrincipalPolicy>(),
    ]
}

/// Policies that the request itself holds.
fn given(texts: &[String]) -> Result<Vec<Arc<Document>>, Error> {
    if texts.len() > POLICIES_MAX {
        return Err(Error::invalid_input(format!(
            "at most {POLICIES_MAX} policies can be simulated at once"
        )));
    }
    texts.iter().map(|text| parse(text)).collect()
}

fn parse(text: &str) -> Result<Arc<Document>, Error> {
    Document::parse(text).map(Arc::new).map_err(|_| Error::invalid_input("Syntax errors in policy."))
}

/// The keys that policies ask for; what two of them ask for is there twice, as AWS answers.
fn context_keys<'d>(documents: impl IntoIterator<Item = &'d Document>) -> Vec<String> {
    documents.into_iter().flat_map(Document::context_keys).collect()
}

/// Policies that the request holds under the name of its member: `PolicyInputList.1`, ..
fn numbered(member: &str, texts: &[String]) -> Result<Vec<Source>, Error> {
    let name = |(at, document)| (format!("{member}.{}", at + 1), document);
    Ok(given(texts)?.into_iter().enumerate().map(name).collect())
}

/// The boundary that a request brings: one policy.
fn boundary(texts: Option<&[String]>) -> Result<Option<Vec<Source>>, Error> {
    let texts = texts.unwrap_or_default();
    if texts.len() > 1 {
        return Err(Error::invalid_input("Only one permissions boundary policy can be simulated."));
    }
    let boundary = numbered("PermissionsBoundaryPolicyInputList", texts)?;
    Ok(Some(boundary).filter(|policies| !policies.is_empty()))
}

/// The resource's policy that a request brings; its principals are compared with the caller.
fn resource_policy(text: Option<&str>, caller: Option<&str>) -> Result<Option<Source>, Error> {
    let Some(text) = text else { return Ok(None) };
    if caller.is_none() {
        return Err(Error::invalid_input("CallerArn is required when a ResourcePolicy is given."));
    }
    Ok(Some(("ResourcePolicy".to_owned(), parse(text)?)))
}

/// One page of results: a page counts actions, and each keeps all its resources. Only what is on it is
/// simulated.
fn simulate(
    policies: &Policies,
    mut question: Question,
    marker: Option<&str>,
    size: Option<i32>,
) -> Result<SimulatePolicyResponse, Error> {
    engine::check_size(policies, &question)?;
    let actions = std::mem::take(&mut question.actions).into_iter().enumerate();
    let key = |(at, _): &(usize, String)| format!("{at:08}");
    let (page, marker) = page::of_list(actions, key, marker, size)?;
    question.actions = page.into_iter().map(|(_, action)| action).collect();
    Ok(SimulatePolicyResponse {
        evaluation_results: Some(engine::results(policies, &question)?),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}
