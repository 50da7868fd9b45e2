//! Simulating: each action on each resource, decided by the engine, told as AWS tells it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use policy::{Decision, Document, Layer, Layers, Named, Outcome, Reason, Request, Verdict};
use wire::generated::iam::Error;
use wire::generated::iam::types::{
    EvaluationResult, OrganizationsDecisionDetail, PermissionsBoundaryDecisionDetail,
    PolicyEvaluationDecisionType, Position, ResourceSpecificResult, Statement,
};

use super::question::Question;
use super::{MISSING_BYTES_MAX, STATEMENTS_MAX};

/// A policy and what results call it.
pub(super) type Source = (String, Arc<Document>);

/// The policies that are simulated.
#[derive(Default)]
pub(super) struct Policies {
    pub(super) identity: Vec<Source>,
    pub(super) boundary: Option<Vec<Source>>,
    /// By level; none where there is no organization.
    pub(super) controls: Option<Vec<Vec<Source>>>,
    pub(super) resource: Option<Source>,
}

/// What one action on one resource comes to.
struct Answer {
    decision: PolicyEvaluationDecisionType,
    matched: Vec<Statement>,
    /// Whether a key that nobody told could have changed it.
    undecided: bool,
    boundary: Option<bool>,
    controls: Option<bool>,
    details: BTreeMap<String, PolicyEvaluationDecisionType>,
}

/// Refuses what would be too much work on all its pages together.
pub(super) fn check_size(policies: &Policies, question: &Question) -> Result<(), Error> {
    if question.decisions().saturating_mul(policies.statements()) > STATEMENTS_MAX {
        return Err(Error::invalid_input("too many actions, resources and statements for one simulation"));
    }
    Ok(())
}

/// One result an action.
pub(super) fn results(policies: &Policies, question: &Question) -> Result<Vec<EvaluationResult>, Error> {
    let borrowed = Borrowed::of(policies, question);
    let missing_bytes: usize = borrowed.missing.iter().map(String::len).sum();
    if question.decisions().saturating_mul(missing_bytes) > MISSING_BYTES_MAX {
        return Err(Error::invalid_input(
            "too many actions, resources and condition keys for one page: tell the keys, or ask for fewer \
             items",
        ));
    }
    Ok(question.actions.iter().map(|action| borrowed.result(policies, question, action)).collect())
}

impl Policies {
    /// How many statements there are in all of them.
    fn statements(&self) -> usize {
        let controls = self.controls.iter().flatten().flatten();
        let all = self.identity.iter().chain(self.boundary.iter().flatten()).chain(controls);
        all.chain(&self.resource).map(|(_, document)| document.statements().len()).sum()
    }
}

/// The policies as the engine takes them.
struct Borrowed<'a> {
    identity: Vec<Named<'a>>,
    boundary: Option<Vec<Named<'a>>>,
    controls: Option<Vec<Vec<Named<'a>>>>,
    resource: Option<Named<'a>>,
    /// The keys that any of them asks for and nobody told.
    missing: Vec<String>,
}

impl<'a> Borrowed<'a> {
    fn of(policies: &'a Policies, question: &Question) -> Self {
        fn named((name, document): &Source) -> Named<'_> {
            Named { name, document }
        }
        let list = |list: &'a Vec<Source>| list.iter().map(named).collect::<Vec<_>>();
        let boundary = policies.boundary.iter().flatten();
        let asked = policies.identity.iter().chain(boundary).chain(&policies.resource);
        let keys: BTreeSet<String> = asked.flat_map(|(_, document)| document.context_keys()).collect();
        Self {
            identity: list(&policies.identity),
            boundary: policies.boundary.as_ref().map(list),
            controls: policies.controls.as_ref().map(|levels| levels.iter().map(list).collect()),
            resource: policies.resource.as_ref().map(named),
            missing: keys.into_iter().filter(|key| question.context.get(key).is_empty()).collect(),
        }
    }

    fn result(&self, policies: &Policies, question: &Question, action: &str) -> EvaluationResult {
        let everything = vec!["*".to_owned()];
        let names = question.resources.as_ref().unwrap_or(&everything);
        let answers: Vec<(&String, Answer)> =
            names.iter().map(|name| (name, self.answer(policies, question, action, name))).collect();
        let all = || answers.iter().map(|(_, answer)| answer);
        let one_name = names.first().filter(|_| names.len() == 1);
        let specific = question.resources.is_some();
        EvaluationResult {
            eval_action_name: action.to_owned(),
            eval_resource_name: Some(one_name.map_or("*", String::as_str).to_owned()),
            eval_decision: strictest(all().map(|answer| &answer.decision)),
            matched_statements: Some(once(all().flat_map(|answer| &answer.matched))),
            missing_context_values: Some(self.missing_if(all().any(|answer| answer.undecided))),
            organizations_decision_detail: all_allow(all().map(|answer| answer.controls))
                .map(|allowed| OrganizationsDecisionDetail { allowed_by_organizations: Some(allowed) }),
            permissions_boundary_decision_detail: all_allow(all().map(|answer| answer.boundary)).map(bounded),
            eval_decision_details: specific.then(|| details(all())),
            resource_specific_results: specific
                .then(|| answers.iter().map(|(name, answer)| self.on(name, answer)).collect()),
        }
    }

    fn on(&self, name: &str, answer: &Answer) -> ResourceSpecificResult {
        ResourceSpecificResult {
            eval_resource_name: name.to_owned(),
            eval_resource_decision: answer.decision.clone(),
            matched_statements: Some(answer.matched.clone()),
            missing_context_values: Some(self.missing_if(answer.undecided)),
            eval_decision_details: Some(answer.details.clone()).filter(|details| !details.is_empty()),
            permissions_boundary_decision_detail: answer.boundary.map(bounded),
        }
    }

    fn missing_if(&self, undecided: bool) -> Vec<String> {
        if undecided { self.missing.clone() } else { Vec::new() }
    }

    fn answer(&self, policies: &Policies, question: &Question, action: &str, resource: &str) -> Answer {
        let account = &question.owner;
        let request = Request {
            principal: &question.caller,
            action,
            resource,
            resource_account: Some(account_in(resource).unwrap_or(account)),
            context: &question.context,
        };
        let controls: Vec<&[Named<'_>]> = self.controls.iter().flatten().map(Vec::as_slice).collect();
        let layers = Layers {
            identity: &self.identity,
            boundary: self.boundary.as_deref(),
            resource_policy: self.resource,
            scps: &controls,
            ..Layers::default()
        };
        let decision = policy::decide(&request, &layers);
        // A service control policy that denies ends the simulation: nothing else is told.
        let controlled = controls_deny(&decision);
        let matched =
            if controlled { Vec::new() } else { self.matched(policies, &request, &layers, &decision) };
        Answer {
            matched,
            undecided: decision.outcome == Outcome::ImplicitDeny && !controlled,
            boundary: self.boundary.as_ref().map(|list| allows(&request, &layers, Layer::Boundary, list)),
            controls: self.controls.as_ref().map(|_| !controlled),
            details: if controlled { BTreeMap::new() } else { self.details(&request, &layers) },
            decision: outcome(decision.outcome),
        }
    }

    /// The statements that decide: those that deny, or all that allow.
    fn matched(
        &self,
        policies: &Policies,
        request: &Request<'_>,
        layers: &Layers<'_>,
        decision: &Decision<'_>,
    ) -> Vec<Statement> {
        let wanted = match decision.outcome {
            Outcome::Allowed => Verdict::Allows,
            Outcome::ExplicitDeny => Verdict::Denies,
            Outcome::ImplicitDeny => return Vec::new(),
        };
        let mut found = Vec::new();
        let mut add = |layer: Layer, list: &[Named<'_>], sources: &[Source]| {
            let reasons = policy::matching(request, layers, layer, list);
            let deciding = reasons.iter().filter(|reason| reason.verdict == wanted);
            found.extend(deciding.filter_map(|reason| statement(reason, sources)));
        };
        add(Layer::Identity, &self.identity, &policies.identity);
        if let (Some(named), Some(source)) = (&self.resource, &policies.resource) {
            add(Layer::Resource, std::slice::from_ref(named), std::slice::from_ref(source));
        }
        // A boundary grants nothing; it shows only where it denies.
        if let (Some(list), Some(sources), Verdict::Denies) = (&self.boundary, &policies.boundary, wanted) {
            add(Layer::Boundary, list, sources);
        }
        found
    }

    /// What each kind of policy says by itself, where caller and resource are of two accounts.
    fn details(
        &self,
        request: &Request<'_>,
        layers: &Layers<'_>,
    ) -> BTreeMap<String, PolicyEvaluationDecisionType> {
        if request.principal.account() == request.resource_account {
            return BTreeMap::new();
        }
        let say = |name: &str, layer: Layer, list: &[Named<'_>]| {
            let reasons = policy::matching(request, layers, layer, list);
            let has = |verdict: Verdict| reasons.iter().any(|reason| reason.verdict == verdict);
            let said = match (has(Verdict::Denies), has(Verdict::Allows)) {
                (true, _) => PolicyEvaluationDecisionType::ExplicitDeny,
                (false, true) => PolicyEvaluationDecisionType::Allowed,
                (false, false) => PolicyEvaluationDecisionType::ImplicitDeny,
            };
            (name.to_owned(), said)
        };
        let resource: Vec<Named<'_>> = self.resource.iter().copied().collect();
        let boundary = self.boundary.iter();
        [
            say("IAM Policy", Layer::Identity, &self.identity),
            say("Resource Policy", Layer::Resource, &resource),
        ]
        .into_iter()
        .chain(boundary.map(|list| say("Permissions Boundary Policy", Layer::Boundary, list)))
        .collect()
    }
}

fn statement(reason: &Reason<'_>, sources: &[Source]) -> Option<Statement> {
    let (id, document) = sources.iter().find(|(id, _)| Some(id.as_str()) == reason.policy)?;
    let span = document.statements().get(reason.statement?)?.span();
    let kind = match reason.layer {
        Layer::Resource => "Resource Policy",
        Layer::Boundary => "Permissions Boundary Policy",
        _ => "IAM Policy",
    };
    Some(Statement {
        source_policy_id: Some(id.clone()),
        source_policy_type: Some(kind.into()),
        start_position: Some(position(span.start)),
        end_position: Some(position(span.end)),
    })
}

fn position(place: policy::Place) -> Position {
    let number = |number: usize| i32::try_from(number).ok();
    Position { line: number(place.line), column: number(place.column) }
}

fn outcome(outcome: Outcome) -> PolicyEvaluationDecisionType {
    match outcome {
        Outcome::Allowed => PolicyEvaluationDecisionType::Allowed,
        Outcome::ExplicitDeny => PolicyEvaluationDecisionType::ExplicitDeny,
        Outcome::ImplicitDeny => PolicyEvaluationDecisionType::ImplicitDeny,
    }
}

/// Whether a service control policy is among what denies.
fn controls_deny(decision: &Decision<'_>) -> bool {
    let denies =
        |reason: &Reason<'_>| matches!(reason.layer, Layer::Scp { .. }) && reason.verdict != Verdict::Allows;
    !decision.is_allowed() && decision.reasons.iter().any(denies)
}

/// Whether a layer by itself lets the request through.
fn allows(request: &Request<'_>, layers: &Layers<'_>, layer: Layer, list: &[Named<'_>]) -> bool {
    let reasons = policy::matching(request, layers, layer, list);
    !reasons.is_empty() && reasons.iter().all(|reason| reason.verdict == Verdict::Allows)
}

fn bounded(allowed: bool) -> PermissionsBoundaryDecisionDetail {
    PermissionsBoundaryDecisionDetail { allowed_by_permissions_boundary: Some(allowed) }
}

/// The strictest of several decisions.
fn strictest<'d>(
    decisions: impl Iterator<Item = &'d PolicyEvaluationDecisionType>,
) -> PolicyEvaluationDecisionType {
    let severity = |decision: &&PolicyEvaluationDecisionType| match decision {
        PolicyEvaluationDecisionType::ExplicitDeny => 2,
        PolicyEvaluationDecisionType::ImplicitDeny => 1,
        _ => 0,
    };
    decisions.max_by_key(severity).cloned().unwrap_or(PolicyEvaluationDecisionType::ImplicitDeny)
}

/// What each kind of policy says at its strictest over all resources.
fn details<'d>(answers: impl Iterator<Item = &'d Answer>) -> BTreeMap<String, PolicyEvaluationDecisionType> {
    let mut by_kind: BTreeMap<String, Vec<&PolicyEvaluationDecisionType>> = BTreeMap::new();
    for (kind, said) in answers.flat_map(|answer| &answer.details) {
        by_kind.entry(kind.clone()).or_default().push(said);
    }
    by_kind.into_iter().map(|(kind, said)| (kind, strictest(said.into_iter()))).collect()
}

fn all_allow(said: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    said.flatten().reduce(|all, one| all && one)
}

/// Of each statement, one, in order.
fn once<'s>(statements: impl Iterator<Item = &'s Statement>) -> Vec<Statement> {
    let mut seen = BTreeSet::new();
    let place = |statement: &'s Statement| {
        let start = statement.start_position.as_ref().map(|start| (start.line, start.column));
        let kind = statement.source_policy_type.as_ref().map(|kind| kind.as_str());
        (kind, statement.source_policy_id.as_deref(), start)
    };
    statements.filter(|statement| seen.insert(place(statement))).cloned().collect()
}

/// The account that an ARN names.
fn account_in(arn: &str) -> Option<&str> {
    let account = arn.split(':').nth(4)?;
    (account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit())).then_some(account)
}
