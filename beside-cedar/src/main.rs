//! The same question, put to our engine and to Cedar's: may a member of a team read a thing of the team's?
//! Twenty policies, one for each action, that compare a tag of the caller with one of the resource. Prints how often
//! a second each answers on one core: `{"ours": .., "theirs": ..}`.
//!
//! A workspace of its own, so that what Cedar is built from is nobody's dependency.

use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::hint::black_box;
use std::str::FromStr as _;
use std::time::{Duration, Instant};

use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityUid, PolicySet, Request, RestrictedExpression,
};
use policy::{Document, Layers, Named, Principal, decide};

const POLICIES: usize = 20;

/// How long each engine is asked.
const LENGTH: Duration = Duration::from_secs(2);

fn main() -> Result<(), Box<dyn Error>> {
    println!("{{\"ours\": {:.0}, \"theirs\": {:.0}}}", ours()?, theirs()?);
    Ok(())
}

/// How often a second something can be done.
fn rate(act: impl Fn() -> bool) -> Result<f64, Box<dyn Error>> {
    if !act() {
        return Err("the question is refused".into());
    }
    let (began, mut count) = (Instant::now(), 0.0);
    while began.elapsed() < LENGTH {
        for _ in 0..50 {
            black_box(act());
        }
        count += 50.0;
    }
    Ok(count / began.elapsed().as_secs_f64())
}

fn ours() -> Result<f64, Box<dyn Error>> {
    let text = |number: usize| {
        format!(
            r#"{{ "Version": "2012-10-17", "Statement": {{ "Effect": "Allow", "Action": "app:Act{number}",
                "Resource": "*", "Condition": {{ "StringEquals": {{
                    "aws:ResourceTag/team": "${{aws:PrincipalTag/team}}" }} }} }} }}"#
        )
    };
    let documents: Vec<Document> =
        (0..POLICIES).map(|number| Document::parse(&text(number))).collect::<Result<_, _>>()?;
    let identity: Vec<Named<'_>> =
        documents.iter().map(|document| Named { name: "policy", document }).collect();
    let layers = Layers { identity: &identity, ..Layers::default() };
    let principal = Principal::User {
        account: "123456789012".into(),
        arn: "arn:aws:iam::123456789012:user/ann".into(),
        id: "AIDAEXAMPLE".into(),
    };
    let context = policy::Context::new()
        .with("aws:PrincipalTag/team", "payments")
        .with("aws:ResourceTag/team", "payments");
    let request = policy::Request {
        principal: &principal,
        action: "app:Act7",
        resource: "arn:aws:app:::thing/1",
        resource_account: None,
        context: &context,
    };
    rate(|| decide(black_box(&request), black_box(&layers)).is_allowed())
}

fn theirs() -> Result<f64, Box<dyn Error>> {
    let text: String = (0..POLICIES)
        .map(|number| {
            format!(
                "permit(principal, action == Action::\"Act{number}\", resource) \
                 when {{ resource.team == principal.team }};\n"
            )
        })
        .collect();
    let policies = PolicySet::from_str(&text)?;
    let entity = |kind: &str, name: &str| -> Result<(EntityUid, Entity), Box<dyn Error>> {
        let uid = EntityUid::from_str(&format!("{kind}::\"{name}\""))?;
        let team = RestrictedExpression::new_string("payments".to_owned());
        let attributes = HashMap::from([("team".to_owned(), team)]);
        let entity = Entity::new(uid.clone(), attributes, HashSet::new())?;
        Ok((uid, entity))
    };
    let (user, user_entity) = entity("User", "ann")?;
    let (thing, thing_entity) = entity("Thing", "1")?;
    let (action, _) = entity("Action", "Act7")?;
    let entities = Entities::from_entities([user_entity, thing_entity], None)?;
    let request = Request::new(user, action, thing, Context::empty(), None)?;
    let authorizer = Authorizer::new();
    rate(|| {
        let answer = authorizer.is_authorized(black_box(&request), black_box(&policies), &entities);
        answer.decision() == Decision::Allow
    })
}
