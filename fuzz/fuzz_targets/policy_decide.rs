//! No policy and no request make the evaluation panic or contradict itself.
//!
//! The input is text: action, resource, `key=value` lines, an empty line, and a policy, which is used as
//! every layer.

#![no_main]

use libfuzzer_sys::fuzz_target;
use policy::{Context, Document, Layers, Named, Outcome, Principal, Request, Verdict, decide};

fuzz_target!(|text: &str| {
    let Some((head, policy)) = text.split_once("\n\n") else { return };
    let mut lines = head.lines();
    let (Some(action), Some(resource)) = (lines.next(), lines.next()) else { return };
    let mut context = Context::new();
    lines.filter_map(|line| line.split_once('=')).for_each(|(key, value)| context.add(key, value));
    let Ok(document) = Document::parse(policy) else { return };
    let principal = Principal::User {
        account: "111122223333".into(),
        arn: "arn:aws:iam::111122223333:user/ann".into(),
        id: "AIDAEXAMPLE".into(),
    };
    let request =
        Request { principal: &principal, action, resource, resource_account: None, context: &context };
    let named = [Named { name: "it", document: &document }];
    let alone = decide(&request, &Layers { identity: &named, ..Layers::default() });
    let levels = [&named[..]];
    let layers = Layers { identity: &named, boundary: Some(&named), scps: &levels, ..Layers::default() };
    let guarded = decide(&request, &layers);
    // The same policy in more layers neither opens nor closes what it opened or closed alone.
    assert_eq!(alone.outcome, guarded.outcome);
    let verdict = match alone.outcome {
        Outcome::Allowed => Verdict::Allows,
        Outcome::ExplicitDeny => Verdict::Denies,
        Outcome::ImplicitDeny => Verdict::LacksAllow,
    };
    assert!(alone.reasons.iter().all(|reason| reason.verdict == verdict));
    let resource_policy = Some(Named { name: "it", document: &document });
    let _ = decide(&request, &Layers { resource_policy, ..Layers::default() });
});
