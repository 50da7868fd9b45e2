//! `vestibule:DecideAccess`: may these principals do this? Asked by other programs, and by people who want to
//! know why.

use std::collections::{BTreeMap, BTreeSet};

use model::AccountId;
use policy::{Context, Decision, Document, Layer, Outcome, Reason, Verdict};
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::DecideAccess;
use wire::generated::vestibule::types::{
    AccessAnswer, AccessDecision, AccessPrincipal, AccessQuestion, AccessReason, DecideAccessRequest,
    DecideAccessResponse, ReasonVerdict,
};

use crate::authorize::Asking;
use crate::controls;
use crate::cx::Cx;
use crate::handler::{Handler, Owner, Resources, Scope};
use crate::imagined::{Imagined, Obstacle};
use crate::target::{Target, account_in};

impl Handler for DecideAccess {
    /// The principals that are asked about: an account may let somebody ask about its own.
    fn resources(input: &DecideAccessRequest, scope: &Scope) -> Resources {
        let arns: BTreeSet<String> = input.questions.iter().map(|asked| arn(&asked.principal)).collect();
        let own = arns.iter().all(|arn| account_in(arn).as_ref() == Some(&scope.account));
        let owner = if own { Owner::Caller } else { Owner::Organization };
        let on = Resources { owner, arns: arns.into_iter().collect(), ..Resources::none_needed() };
        if input.explain == Some(true) { on.needing("vestibule:ExplainAccess") } else { on }
    }

    async fn run(cx: &mut Cx<'_>, input: DecideAccessRequest) -> Result<DecideAccessResponse, Error> {
        let mut answers = Vec::with_capacity(input.questions.len());
        for question in input.questions {
            let id = question.id.clone();
            let answer = answer(cx, question, input.explain == Some(true)).await?;
            answers.push(AccessAnswer { id, ..answer });
        }
        Ok(DecideAccessResponse { answers })
    }
}

/// What a permission to ask about a principal is needed on.
fn arn(principal: &AccessPrincipal) -> String {
    match (&principal.arn, &principal.user) {
        (Some(arn), _) => arn.clone(),
        (None, Some(user)) => format!("arn:aws:identitystore:::user/{user}"),
        (None, None) => "*".to_owned(),
    }
}

async fn imagine(cx: &mut Cx<'_>, principal: &AccessPrincipal) -> Result<Imagined, Error> {
    match principal {
        AccessPrincipal { arn: Some(arn), user: None, account_id: None, permission_set: None } => {
            Ok(Imagined::by_arn(cx, arn).await?)
        }
        AccessPrincipal {
            arn: None,
            user: Some(user),
            account_id: Some(account),
            permission_set: Some(set),
        } => {
            let bad = |_| Error::validation(format!("`{account}` is not the id of an account"));
            let account: AccountId = account.parse().map_err(bad)?;
            Ok(Imagined::by_user(cx, user, &account, set).await?)
        }
        _ => Err(Error::validation(
            "`Principal` must have either `Arn`, or `User`, `AccountId` and `PermissionSet`",
        )),
    }
}

async fn answer(cx: &mut Cx<'_>, question: AccessQuestion, explain: bool) -> Result<AccessAnswer, Error> {
    let imagined = imagine(cx, &question.principal).await?;
    let outside: Vec<AccessReason> = imagined.obstacles.iter().map(of_obstacle).collect();
    let Some(caller) = imagined.caller else {
        return Ok(AccessAnswer {
            decision: AccessDecision::ImplicitDeny,
            message: outside.first().map(|reason| reason.text.clone()),
            reasons: explain.then_some(outside),
            ..AccessAnswer::default()
        });
    };
    let AccessQuestion { action, resource, resource_account, context: told, .. } = question;
    let owner = resource_account.and_then(|account| account.parse().ok());
    let target = Target::named(cx, &caller, &action, &resource, owner).await?;
    let (arn, account) = (caller.arn(), caller.account().cloned());
    let asking = Asking::by(cx, caller, &action).await?;
    let mut context = asking.context(cx).await?;
    tell(told.unwrap_or_default(), &mut context);
    let places = if explain {
        Places::of(cx, account.as_ref(), target.owner().as_ref()).await?
    } else {
        Places::default()
    };
    let set = imagined.permission_set.as_deref();
    let decided = asking.decide(cx, &mut context, &action, &target, |decision| {
        let denied = !decision.is_allowed();
        let reasons = decision.reasons.iter().filter(|_| denied || outside.is_empty());
        let reasons = reasons.map(|reason| of_policy(reason, &action, &target.arn, &places, set));
        let sentence = denied.then(|| decision.aws_sentence(&arn, &action, &target.arn));
        (outcome(decision, &outside), sentence, outside.iter().cloned().chain(reasons).collect::<Vec<_>>())
    });
    let (decision, sentence, reasons) = decided.await?;
    let message = sentence.or_else(|| outside.first().map(|reason| reason.text.clone()));
    let unknown = explain.then(|| unknown(asking.documents(&target), &action, &target, &context));
    Ok(AccessAnswer {
        id: None,
        decision,
        principal_arn: Some(arn),
        message,
        reasons: explain.then_some(reasons),
        unknown_context_keys: unknown,
    })
}

/// What is told goes before what follows from the principal.
fn tell(told: BTreeMap<String, Vec<String>>, context: &mut Context) {
    for (key, values) in told {
        let mut values = values.into_iter();
        if let Some(first) = values.next() {
            context.set(&key, first);
        }
        values.for_each(|value| context.add(&key, value));
    }
}

fn outcome(decision: &Decision<'_>, outside: &[AccessReason]) -> AccessDecision {
    match decision.outcome {
        Outcome::ExplicitDeny => AccessDecision::ExplicitDeny,
        Outcome::Allowed if outside.is_empty() => AccessDecision::Allowed,
        Outcome::Allowed | Outcome::ImplicitDeny => AccessDecision::ImplicitDeny,
    }
}

/// The keys that statements about the action ask for and nobody told.
fn unknown<'d>(
    documents: impl Iterator<Item = &'d Document>,
    action: &str,
    target: &Target,
    context: &Context,
) -> Vec<String> {
    let context = target.context(context, action);
    let asked: BTreeSet<String> =
        documents.flat_map(|document| document.context_keys_for(action, &target.arn)).collect();
    asked.into_iter().filter(|key| context.get(key).is_empty()).collect()
}

/// Where control policies are attached, from the root down, above the caller and above the resource.
#[derive(Default)]
struct Places {
    scps: Vec<String>,
    rcps: Vec<String>,
}

impl Places {
    async fn of(
        cx: &mut Cx<'_>,
        caller: Option<&AccountId>,
        owner: Option<&AccountId>,
    ) -> fault::Result<Self> {
        Ok(Self { scps: controls::places(cx, caller).await?, rcps: controls::places(cx, owner).await? })
    }

    fn of_layer(&self, layer: Layer) -> Option<&String> {
        match layer {
            Layer::Scp { level } => self.scps.get(level),
            Layer::Rcp { level } => self.rcps.get(level),
            _ => None,
        }
    }
}

fn of_obstacle(obstacle: &Obstacle) -> AccessReason {
    AccessReason {
        layer: "principal".to_owned(),
        verdict: ReasonVerdict::LacksAllow,
        text: obstacle.text.clone(),
        remedy: obstacle.remedy.clone(),
        ..AccessReason::default()
    }
}

fn of_policy(
    reason: &Reason<'_>,
    action: &str,
    resource: &str,
    places: &Places,
    permission_set: Option<&str>,
) -> AccessReason {
    let level = match reason.layer {
        Layer::Scp { level } | Layer::Rcp { level } => i32::try_from(level).ok(),
        _ => None,
    };
    let remedy = match (reason.layer, reason.verdict, permission_set) {
        // A permission set's role is changed by changing the set.
        (Layer::Identity, Verdict::LacksAllow, Some(set)) => {
            Some(format!("add to permission set `{set}` a statement that allows `{action}` on `{resource}`"))
        }
        _ => reason.remedy(action, resource),
    };
    AccessReason {
        layer: reason.layer.name().to_owned(),
        level,
        place: places.of_layer(reason.layer).cloned(),
        verdict: match reason.verdict {
            Verdict::Allows => ReasonVerdict::Allows,
            Verdict::Denies => ReasonVerdict::Denies,
            Verdict::LacksAllow => ReasonVerdict::LacksAllow,
        },
        policy: reason.policy.map(str::to_owned),
        statement: reason.statement.and_then(|at| i32::try_from(at).ok()),
        sid: reason.sid.map(str::to_owned),
        text: reason.to_string(),
        remedy,
    }
}
