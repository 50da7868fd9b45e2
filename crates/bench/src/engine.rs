//! Rates of the policy engine on one core: decisions, growth with the number of statements, parsing, and what
//! authorization adds to a request.

use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use fault::{Context as _, Result};
use policy::{Context, Document, Layers, Named, ParseError, Principal, Request, decide};

use crate::load::now;
use crate::measure::Plan;
use crate::table::{Table, thousands};

/// Decisions between two looks at the clock. Few, so that the median is right on a busy machine too.
const BATCH: u32 = 50;

/// Everything about the engine.
pub(crate) fn rates(plan: &Plan, table: &mut Table) -> Result<()> {
    decisions(plan, table).fault("reading the policies of the benchmark")?;
    growth(plan, table).fault("reading the policies of the benchmark")?;
    parsing(plan, table).fault("reading policies")
}

/// A role session with 20 policies of mixed size under SCPs of four levels.
fn decisions(plan: &Plan, table: &mut Table) -> std::result::Result<(), ParseError> {
    let texts: Vec<String> = (0..20).map(session_policy).collect();
    let documents =
        texts.iter().map(|text| Document::parse(text)).collect::<std::result::Result<Vec<_>, _>>()?;
    let identity: Vec<Named<'_>> = documents.iter().map(|document| named(document)).collect();
    let full = Document::parse(r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#)?;
    let guard = Document::parse(GUARD)?;
    let level = [named(&full), named(&guard)];
    let levels = [&level[..]; 4];
    let layers = Layers { identity: &identity, scps: &levels, ..Layers::default() };
    let (principal, context) = somebody();
    let cases = [
        ("allowed by a variable", "s3:GetObject", "arn:aws:s3:::reports/payments/2026/q1.csv", true),
        ("not allowed", "sqs:SendMessage", "arn:aws:sqs:eu-central-1:1:queue", false),
        ("denied", "iam:DeleteRole", "arn:aws:iam::123456789012:role/audit", false),
    ];
    for (label, action, resource, allowed) in cases {
        let request =
            Request { principal: &principal, action, resource, resource_account: None, context: &context };
        let is_right = decide(&request, &layers).is_allowed() == allowed;
        let Measured { rate, median } =
            measure(plan, || decide(black_box(&request), black_box(&layers)).is_allowed());
        table.add(
            &format!("a decision over 20 policies and 4 levels of SCPs: {label}"),
            format!("{}/s, median {} ns", thousands(rate), median.as_nanos()),
            "500,000/s, median under 2,000 ns",
            is_right && rate >= 500_000.0 && median < Duration::from_micros(2),
        );
    }
    Ok(())
}

/// The same request against one policy of more and more statements, each for a bucket of its own.
fn growth(plan: &Plan, table: &mut Table) -> std::result::Result<(), ParseError> {
    let (principal, context) = somebody();
    let mut medians = Vec::new();
    for statements in [10, 100, 1000] {
        let document = Document::parse(&buckets(statements))?;
        let identity = [named(&document)];
        let layers = Layers { identity: &identity, ..Layers::default() };
        let resource = format!("arn:aws:s3:::bucket-{}/key", statements / 2);
        let request = Request {
            principal: &principal,
            action: "s3:GetObject",
            resource: &resource,
            resource_account: None,
            context: &context,
        };
        let measured = measure(plan, || decide(black_box(&request), black_box(&layers)).is_allowed());
        medians.push(measured.median.as_nanos());
    }
    let list = medians.iter().map(|median| format!("{median} ns")).collect::<Vec<_>>().join(", ");
    let met = medians.iter().max().zip(medians.first()).is_some_and(|(most, least)| *most <= 2 * least);
    table.add("a decision over 10, 100, 1,000 statements", list, "hardly grows", met);
    Ok(())
}

fn parsing(plan: &Plan, table: &mut Table) -> std::result::Result<(), ParseError> {
    let own: Vec<String> = (0..20).map(session_policy).collect();
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    let managed: Vec<&str> = policy::managed::iter().map(|policy| policy.document()).collect();
    for (label, texts) in [("20 policies", own), ("AWS's managed policies", managed)] {
        let bytes: usize = texts.iter().map(|text| text.len()).sum();
        let (start, mut best) = (now(), Duration::MAX);
        while start.elapsed() < plan.length {
            let round = now();
            for text in &texts {
                black_box(Document::parse(text)?);
            }
            best = best.min(round.elapsed());
        }
        #[expect(clippy::cast_precision_loss, reason = "some megabytes")]
        let rate = bytes as f64 / best.as_secs_f64() / 1e6;
        let what = format!("read and compiled: {label}");
        table.add(&what, format!("{rate:.0} MB/s"), "at least 50 MB/s", rate >= 50.0);
    }
    Ok(())
}

/// The same question to our engine and to Cedar's, where the program that asks them was built.
pub(crate) fn beside_cedar(plan: &Plan, table: &mut Table) -> Result<()> {
    let Some(program) = &plan.cedar else { return Ok(()) };
    let output = Command::new(program).output().fault("starting the comparison with Cedar")?;
    let rates: serde_json::Value = serde_json::from_slice(&output.stdout).fault("reading two rates")?;
    let rate = |name: &str| rates.get(name).and_then(serde_json::Value::as_f64);
    let (ours, theirs) = rate("ours").zip(rate("theirs")).fault("reading two rates")?;
    let times = ours / theirs;
    table.add(
        "an ABAC question over 20 policies, beside the `cedar-policy` crate",
        format!("{}/s, {times:.0} times Cedar's {}/s", thousands(ours), thousands(theirs)),
        "at least 10 times",
        times >= 10.0,
    );
    Ok(())
}

/// How often something can be done, and how long it takes each time.
pub(crate) struct Measured {
    pub(crate) rate: f64,
    pub(crate) median: Duration,
}

/// Does something again and again, in batches; the median is of batches.
pub(crate) fn measure<T>(plan: &Plan, act: impl Fn() -> T) -> Measured {
    let (start, mut times) = (now(), Vec::new());
    while start.elapsed() < plan.length {
        let batch: Instant = now();
        for _ in 0..BATCH {
            black_box(act());
        }
        times.push(batch.elapsed());
    }
    let total: Duration = times.iter().sum();
    times.sort_unstable();
    let median = times.get(times.len() / 2).copied().unwrap_or_default() / BATCH;
    #[expect(clippy::cast_precision_loss, reason = "a count of batches")]
    let rate = times.len() as f64 * f64::from(BATCH) / total.as_secs_f64();
    Measured { rate, median }
}

fn named(document: &Document) -> Named<'_> {
    Named { name: "policy", document }
}

fn somebody() -> (Principal, Context) {
    let session = Principal::RoleSession {
        account: "123456789012".into(),
        role_arn: "arn:aws:iam::123456789012:role/dev".into(),
        role_id: "AROAEXAMPLE".into(),
        session_arn: "arn:aws:sts::123456789012:assumed-role/dev/ann".into(),
    };
    let mut context = Context::new()
        .with("aws:SourceIp", "203.0.113.9")
        .with("aws:SecureTransport", "true")
        .with("aws:CurrentTime", "2026-07-01T10:00:00Z")
        .with("aws:PrincipalTag/team", "payments")
        .with("aws:ResourceTag/team", "payments")
        .with("aws:RequestedRegion", "eu-central-1");
    session.describe(&mut context);
    (session, context)
}

/// Policies of mixed size: every third has 30 statements of exact actions, the others a few with wildcards.
pub(crate) fn session_policy(number: usize) -> String {
    let mut statements = Vec::new();
    for place in 0..if number.is_multiple_of(3) { 30 } else { 4 } {
        let services = ["ec2", "dynamodb", "lambda", "logs", "s3", "kms", "sns", "ecs"];
        let service = services.iter().cycle().nth(number + place).copied().unwrap_or_default();
        statements.push(format!(
            r#"{{ "Sid": "S{number}x{place}", "Effect": "Allow",
                "Action": ["{service}:Get{place}", "{service}:List{place}", "{service}:Describe{number}*"],
                "Resource": ["arn:aws:{service}:*:123456789012:thing/{number}/*",
                             "arn:aws:{service}:::{place}"],
                "Condition": {{ "StringEquals": {{
                    "aws:RequestedRegion": ["eu-central-1", "eu-west-1"] }} }} }}"#
        ));
    }
    if number == 13 {
        statements.push(
            r#"{ "Sid": "Team", "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"],
                "Resource": "arn:aws:s3:::reports/${aws:PrincipalTag/team}/*",
                "Condition": { "StringEquals": { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" },
                               "IpAddress": { "aws:SourceIp": "203.0.113.0/24" } } }"#
                .to_owned(),
        );
    }
    format!(r#"{{ "Version": "2012-10-17", "Statement": [{}] }}"#, statements.join(",\n"))
}

/// What service control policies deny.
pub(crate) const GUARD: &str = r#"{ "Version": "2012-10-17", "Statement": [
    { "Sid": "Audit", "Effect": "Deny", "Action": "iam:*", "Resource": "arn:aws:iam::*:role/audit" },
    { "Sid": "Region", "Effect": "Deny", "NotAction": ["iam:*", "organizations:*", "sts:*"],
      "Resource": "*", "Condition": { "StringNotEquals": {
        "aws:RequestedRegion": ["eu-central-1", "eu-west-1"] } } },
    { "Sid": "Tls", "Effect": "Deny", "Action": "*", "Resource": "*",
      "Condition": { "BoolIfExists": { "aws:SecureTransport": "false" } } } ] }"#;

/// As many statements, each for the same action on a bucket of its own.
fn buckets(statements: usize) -> String {
    let statement = |number: usize| {
        format!(
            r#"{{ "Effect": "Allow", "Action": "s3:GetObject",
                "Resource": "arn:aws:s3:::bucket-{number}/*" }}"#
        )
    };
    let statements: Vec<String> = (0..statements).map(statement).collect();
    format!(r#"{{ "Version": "2012-10-17", "Statement": [{}] }}"#, statements.join(","))
}
