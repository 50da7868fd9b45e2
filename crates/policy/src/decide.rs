//! The evaluation: from a request and the policies that apply to it, to a decision.
//!
//! Sources: IAM User Guide, "How AWS enforcement code logic evaluates requests to allow or deny access",
//! "Cross-account policy evaluation logic", "AWS JSON policy elements: Principal"; Organizations User Guide,
//! "SCP evaluation" and "RCP evaluation".

use crate::arn;
use crate::context::Context;
use crate::decision::{Decision, Layer, Outcome, Reason, Verdict, is_role_assumption};
use crate::document::{Document, Effect, Statement};
use crate::index::ActionName;
use crate::principal::{Grip, Principal};

/// A request: who wants to do what to what, and under which circumstances.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Who asks.
    pub principal: &'a Principal,
    /// `service:Action`; case does not matter.
    pub action: &'a str,
    /// The resource's ARN; `*` for actions that know no resources.
    pub resource: &'a str,
    /// The account that owns the resource. `None`: the account in the resource's ARN, else the caller's own.
    pub resource_account: Option<&'a str>,
    /// The condition keys. Everything a policy may ask for must be in here, the principal's own keys too
    /// (see [`Principal::describe`]).
    pub context: &'a Context,
}

/// A policy under the name that reasons give it: its ARN where it has one, else what the reader will
/// recognize.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// The name.
    pub name: &'a str,
    /// The policy.
    pub document: &'a Document,
}

/// The policies that apply to a request.
///
/// Where a layer is an `Option`, `None` means that there is no such layer and nothing is limited by it;
/// `Some(&[])` is a layer without policies, which allows nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Layers<'a> {
    /// The policies of the user and its groups, or of the role; inline and managed.
    pub identity: &'a [Named<'a>],
    /// The permissions boundary. AWS allows one policy; of several, one must allow.
    pub boundary: Option<&'a [Named<'a>]>,
    /// The policies passed when the session was made, inline and managed; one must allow.
    pub session: Option<&'a [Named<'a>]>,
    /// The policy of the resource: bucket policy, key policy, role trust policy, ..
    pub resource_policy: Option<Named<'a>>,
    /// The service control policies above the *caller's* account: one list a level, from the root through the
    /// OUs to the account; each level must allow. Empty for the management account and where SCPs are not
    /// enabled.
    pub scps: &'a [&'a [Named<'a>]],
    /// The resource control policies above the *resource's* account, by level like the SCPs. In AWS
    /// `RCPFullAWSAccess` is attached at every level and cannot be detached: pass it too.
    pub rcps: &'a [&'a [Named<'a>]],
    /// The policy of the VPC endpoint the request came through.
    pub endpoint: Option<&'a [Named<'a>]>,
}

/// Decides a request by IAM's rules. Pure: same arguments, same answer.
///
/// - A `Deny` anywhere wins.
/// - Each level of RCPs and SCPs, and the endpoint policy, must allow. SCPs bind the users, roles and root
///   user of member accounts; neither SCPs nor RCPs bind service-linked roles.
/// - In one account, identity policy *or* resource policy allows. A resource policy that names the very
///   caller (an IAM user, a role session, a federated session, or `*`) needs nothing else; one that names the
///   role of the session is still limited by boundary and session policy; one that names the account only
///   delegates to identity policies.
/// - Across accounts, identity policy *and* resource policy must allow.
/// - Boundary and session policies limit what identity policies allow. A `GetFederationToken` session without
///   a session policy is allowed nothing by the user's policies.
/// - The root user needs no identity policy.
/// - Assuming a role and using a KMS key always need the role's trust policy or the key's policy.
/// - Services, federated and anonymous callers have nothing but the resource policy.
#[must_use]
pub fn decide<'a>(request: &Request<'a>, layers: &Layers<'a>) -> Decision<'a> {
    let action = ActionName::new(request.action);
    let mut scan = Scan { request, action: &action, layers, denials: Vec::new() };
    let bound_by_organization = !request.principal.is_service_linked_role();
    let bound_by_scps = bound_by_organization && request.principal.account().is_some();
    let rcps =
        scan.levels(if bound_by_organization { layers.rcps } else { &[] }, |level| Layer::Rcp { level });
    let scps = scan.levels(if bound_by_scps { layers.scps } else { &[] }, |level| Layer::Scp { level });
    let endpoint = layers.endpoint.map(|list| scan.layer(Layer::Endpoint, list));
    let resource = scan.resource_policy();
    let identity = scan.layer(Layer::Identity, layers.identity);
    let boundary = layers.boundary.map(|list| scan.layer(Layer::Boundary, list));
    let session = layers.session.map(|list| scan.layer(Layer::Session, list));
    if !scan.denials.is_empty() {
        return Decision { outcome: Outcome::ExplicitDeny, reasons: scan.denials };
    }

    let mut tally = Tally::default();
    rcps.into_iter().chain(scps).for_each(|reason| tally.add(reason));
    endpoint.into_iter().for_each(|reason| tally.add(reason));
    if has_identity(request.principal) {
        tally.account_caller(request, layers, Grants { resource, identity, boundary, session });
    } else {
        tally.need(Layer::Resource, resource.map(|(_, reason)| reason));
    }
    tally.decision()
}

/// Every statement of one layer that speaks of a request, in the order of the text: what a simulation shows.
/// A decision names only the first statement that allows.
#[must_use]
pub fn matching<'a>(
    request: &Request<'a>,
    layers: &Layers<'a>,
    layer: Layer,
    policies: &'a [Named<'a>],
) -> Vec<Reason<'a>> {
    let action = ActionName::new(request.action);
    let scan = Scan { request, action: &action, layers, denials: Vec::new() };
    let mut found = Vec::new();
    for named in policies {
        let mut speaking: Vec<(usize, &'a Statement)> = Vec::new();
        named.document.each_covering(&action, request.resource, |number, statement| {
            if speaking.iter().all(|(known, _)| *known != number) && scan.speaks_of(layer, statement) {
                speaking.push((number, statement));
            }
        });
        speaking.sort_by_key(|(number, _)| *number);
        found.extend(speaking.into_iter().map(|(number, statement)| {
            let allows = statement.effect == Effect::Allow;
            let verdict = if allows { Verdict::Allows } else { Verdict::Denies };
            reason(layer, verdict, named, number, statement)
        }));
    }
    found
}

/// Whether the caller is of an account and so may be allowed things by policies of its own.
fn has_identity(principal: &Principal) -> bool {
    principal.account().is_some()
}

/// What the layers that grant and limit said, when none denied.
struct Grants<'a> {
    resource: Option<(Grip, Reason<'a>)>,
    identity: Reason<'a>,
    boundary: Option<Reason<'a>>,
    session: Option<Reason<'a>>,
}

/// Gathers what allows and what is missing.
#[derive(Default)]
struct Tally<'a> {
    allows: Vec<Reason<'a>>,
    missing: Vec<Reason<'a>>,
}

impl<'a> Tally<'a> {
    fn add(&mut self, reason: Reason<'a>) {
        if reason.verdict == Verdict::Allows { self.allows.push(reason) } else { self.missing.push(reason) }
    }

    fn need(&mut self, layer: Layer, allow: Option<Reason<'a>>) {
        self.add(allow.unwrap_or_else(|| Reason::lacks(layer)));
    }

    /// A caller of an account. The layers of the caller's own account come first, as AWS looks at them first.
    fn account_caller(&mut self, request: &Request<'a>, layers: &Layers<'a>, grants: Grants<'a>) {
        let Grants { resource, identity, boundary, session } = grants;
        let same_account = request.principal.account() == owner(request);
        let (grip, granted) = resource.map_or((None, None), |(grip, reason)| (Some(grip), Some(reason)));
        if same_account && grip == Some(Grip::Direct) {
            return self.need(Layer::Resource, granted);
        }
        let resource_needed = !same_account || needs_resource_policy(request, layers);
        let issuer_named = same_account && grip == Some(Grip::Issuer);
        let identity_lacks = identity.verdict == Verdict::LacksAllow;
        if !identity_lacks || !(issuer_named || is_root(request.principal)) {
            self.add(identity);
        }
        boundary.into_iter().for_each(|reason| self.add(reason));
        match (session, request.principal) {
            (Some(reason), _) => self.add(reason),
            (None, Principal::FederatedUser { .. }) => self.need(Layer::Session, None),
            (None, _) => {}
        }
        let stands_in = issuer_named && identity_lacks;
        let would_have_done =
            identity_lacks && !is_root(request.principal) && layers.resource_policy.is_some();
        if resource_needed || stands_in || would_have_done {
            self.need(Layer::Resource, granted.filter(|_| resource_needed || stands_in));
        }
    }

    fn decision(self) -> Decision<'a> {
        if self.missing.is_empty() {
            Decision { outcome: Outcome::Allowed, reasons: self.allows }
        } else {
            Decision { outcome: Outcome::ImplicitDeny, reasons: self.missing }
        }
    }
}

/// The root user, or a federated session that the root user asked for.
fn is_root(principal: &Principal) -> bool {
    match principal {
        Principal::AccountRoot { .. } => true,
        Principal::FederatedUser { issuer_arn, .. } => issuer_arn.ends_with(":root"),
        _ => false,
    }
}

/// The account that owns the resource.
fn owner<'a>(request: &Request<'a>) -> Option<&'a str> {
    let named = || {
        let account = arn::split(request.resource)?[4];
        (account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit())).then_some(account)
    };
    request.resource_account.or_else(named).or(request.principal.account())
}

/// "IAM role trust policies and KMS key policies are exceptions to this logic, because they must explicitly
/// allow access for principals."
///
/// A key that is given without a policy counts as one with KMS's default policy, which delegates to its
/// account.
fn needs_resource_policy(request: &Request<'_>, layers: &Layers<'_>) -> bool {
    let resource = |service: &str| {
        arn::split(request.resource).filter(|parts| parts[2] == service).map_or("", |parts| parts[5])
    };
    if is_trust_action(request.action) {
        return resource("iam").starts_with("role/");
    }
    let uses_key = request.action.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("kms:"));
    uses_key && layers.resource_policy.is_some() && resource("kms").starts_with("key/")
}

/// The actions that a role's trust policy decides.
fn is_trust_action(action: &str) -> bool {
    let others = ["sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"];
    is_role_assumption(action) || others.iter().any(|other| action.eq_ignore_ascii_case(other))
}

/// Looks through the layers, gathering every statement that denies.
struct Scan<'r, 'a> {
    request: &'r Request<'a>,
    action: &'r ActionName,
    layers: &'r Layers<'a>,
    denials: Vec<Reason<'a>>,
}

impl<'a> Scan<'_, 'a> {
    /// One reason a level.
    fn levels(&mut self, levels: &'a [&'a [Named<'a>]], layer: fn(usize) -> Layer) -> Vec<Reason<'a>> {
        levels.iter().enumerate().map(|(level, list)| self.layer(layer(level), list)).collect()
    }

    /// The first statement of a layer that allows, or that it lacks one.
    fn layer(&mut self, layer: Layer, list: &'a [Named<'a>]) -> Reason<'a> {
        let mut allow: Option<Reason<'a>> = None;
        for named in list {
            let mut first: Option<(usize, &'a Statement)> = None;
            let mut denials: Vec<(usize, &'a Statement)> = Vec::new();
            let has_allow = allow.is_some();
            named.document.each_covering(self.action, self.request.resource, |number, statement| {
                let wanted = match statement.effect {
                    Effect::Deny => denials.iter().all(|(known, _)| *known != number),
                    Effect::Allow => !has_allow && first.is_none_or(|(known, _)| number < known),
                };
                if !wanted || !self.speaks_of(layer, statement) {
                    return;
                }
                match statement.effect {
                    Effect::Deny => denials.push((number, statement)),
                    Effect::Allow => first = Some((number, statement)),
                }
            });
            self.add_denials(layer, named, denials);
            if let Some((number, statement)) = first {
                allow = Some(reason(layer, Verdict::Allows, named, number, statement));
            }
        }
        allow.unwrap_or_else(|| Reason::lacks(layer))
    }

    /// The statement of the resource policy that names the caller most closely, and how closely.
    fn resource_policy(&mut self) -> Option<(Grip, Reason<'a>)> {
        let named = self.layers.resource_policy.as_ref()?;
        let mut best: Option<(Grip, usize, &'a Statement)> = None;
        let mut denials: Vec<(usize, &'a Statement)> = Vec::new();
        named.document.each_covering(self.action, self.request.resource, |number, statement| match statement
            .effect
        {
            Effect::Deny => {
                if denials.iter().all(|(known, _)| *known != number)
                    && self.speaks_of(Layer::Resource, statement)
                {
                    denials.push((number, statement));
                }
            }
            Effect::Allow => {
                let principals = statement.principals.as_ref();
                let Some(grip) = principals.and_then(|names| names.grip(self.request.principal)) else {
                    return;
                };
                let better = best.is_none_or(|(known, at, _)| grip > known || (grip == known && number < at));
                if better && self.speaks_of(Layer::Resource, statement) {
                    best = Some((grip, number, statement));
                }
            }
        });
        self.add_denials(Layer::Resource, named, denials);
        let (grip, number, statement) = best?;
        Some((grip, reason(Layer::Resource, Verdict::Allows, named, number, statement)))
    }

    fn add_denials(&mut self, layer: Layer, named: &Named<'a>, mut denials: Vec<(usize, &'a Statement)>) {
        denials.sort_by_key(|(number, _)| *number);
        let reasons = denials
            .into_iter()
            .map(|(number, statement)| reason(layer, Verdict::Denies, named, number, statement));
        self.denials.extend(reasons);
    }

    /// Whether principal, resource and conditions of a statement fit the request; its action does already.
    fn speaks_of(&self, layer: Layer, statement: &Statement) -> bool {
        let Request { principal, resource, context, .. } = *self.request;
        let by_principal = matches!(layer, Layer::Resource | Layer::Rcp { .. } | Layer::Endpoint);
        if by_principal {
            let has_boundary = self.layers.boundary.is_some();
            let named = statement.principals.as_ref().is_some_and(|names| match statement.effect {
                Effect::Allow => names.grip(principal).is_some(),
                Effect::Deny => names.denies(principal, has_boundary),
            });
            if !named {
                return false;
            }
        }
        // Trust policies have no `Resource`: they speak of the role they belong to.
        let covered = match &statement.resources {
            Some(resources) => resources.cover(resource, context),
            None => layer == Layer::Resource,
        };
        covered && statement.conditions_hold(context)
    }
}

fn reason<'a>(
    layer: Layer,
    verdict: Verdict,
    named: &Named<'a>,
    number: usize,
    statement: &'a Statement,
) -> Reason<'a> {
    let (policy, sid) = (Some(named.name), statement.sid.as_deref());
    Reason { layer, verdict, policy, statement: Some(number), sid }
}
