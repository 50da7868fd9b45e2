//! How many decisions a second one core makes: `cargo run --release -p policy --example rate`.
//!
//! A role session with 20 policies of mixed size under SCPs of four levels; then the same request against one
//! policy of 10, 100 and 1,000 statements; then how fast policies are read and compiled.

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use policy::{Context, Document, Layers, Named, Principal, Request, decide};

const ROUND: Duration = Duration::from_millis(1500);

fn main() -> Result<(), Box<dyn Error>> {
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

    println!("{:<44} {:>12} {:>10}", "one core", "decisions/s", "median ns");
    let documents = (0..20).map(session_policy).collect::<Result<Vec<_>, _>>()?;
    let identity: Vec<Named<'_>> =
        documents.iter().map(|document| Named { name: "policy", document }).collect();
    let guard = guard_rails()?;
    let full = Document::parse(r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#)?;
    let level = [Named { name: "FullAWSAccess", document: &full }, Named { name: "guard", document: &guard }];
    let levels = [&level[..]; 4];
    let layers = Layers { identity: &identity, scps: &levels, ..Layers::default() };
    let cases = [
        (
            "20 policies, 4 SCP levels: allowed",
            "s3:GetObject",
            "arn:aws:s3:::reports/payments/2026/q1.csv",
            true,
        ),
        (
            "20 policies, 4 SCP levels: not allowed",
            "sqs:SendMessage",
            "arn:aws:sqs:eu-central-1:1:queue",
            false,
        ),
        (
            "20 policies, 4 SCP levels: denied",
            "iam:DeleteRole",
            "arn:aws:iam::123456789012:role/audit",
            false,
        ),
    ];
    for (label, action, resource, allowed) in cases {
        let request =
            Request { principal: &session, action, resource, resource_account: None, context: &context };
        assert_eq!(decide(&request, &layers).is_allowed(), allowed, "{label}");
        measure(label, || decide(black_box(&request), &layers).is_allowed());
    }
    growing(&session, &context)?;
    measure("a managed policy found by its arn", || {
        let found = policy::managed::find(black_box("arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"));
        found.is_some_and(|policy| !policy.document().is_empty())
    });
    parsing()
}

/// The same request against one policy of more and more statements.
fn growing(principal: &Principal, context: &Context) -> Result<(), policy::ParseError> {
    for statements in [10, 100, 1000] {
        let document = one_policy(statements)?;
        let identity = [Named { name: "policy", document: &document }];
        let layers = Layers { identity: &identity, ..Layers::default() };
        let resource = format!("arn:aws:s3:::bucket-{}/key", statements / 2);
        let request = Request {
            principal,
            action: "s3:GetObject",
            resource: &resource,
            resource_account: None,
            context,
        };
        assert!(decide(&request, &layers).is_allowed());
        measure(&format!("one policy, {statements} statements"), || decide(&request, &layers).is_allowed());
    }
    Ok(())
}

/// Runs in batches for [`ROUND`]; prints the rate and the median batch's time for one decision. Batches are
/// short, so that the median is right on a busy machine too.
fn measure(label: &str, decide: impl Fn() -> bool) {
    const BATCH: u32 = 50;
    let (start, mut times) = (now(), Vec::new());
    while start.elapsed() < ROUND {
        let batch = now();
        for _ in 0..BATCH {
            black_box(decide());
        }
        times.push(batch.elapsed());
    }
    let total: Duration = times.iter().sum();
    times.sort_unstable();
    let median = times.get(times.len() / 2).copied().unwrap_or_default() / BATCH;
    let rate = times.len() as f64 * f64::from(BATCH) / total.as_secs_f64();
    println!("{label:<44} {rate:>12.0} {:>10}", median.as_nanos());
}

fn parsing() -> Result<(), Box<dyn Error>> {
    let own: Vec<String> = (0..20).map(session_policy_text).collect();
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    let managed: Vec<&str> = policy::managed::iter().map(|policy| policy.document()).collect();
    println!();
    for (label, texts) in [("the 20 policies", own), ("AWS's managed policies", managed)] {
        let bytes: usize = texts.iter().map(|text| text.len()).sum();
        let mut best = Duration::MAX;
        let start = now();
        while start.elapsed() < ROUND {
            let round = now();
            for text in &texts {
                black_box(Document::parse(text)?);
            }
            best = best.min(round.elapsed());
        }
        println!("read and compiled, {label}: {:.0} MB/s", bytes as f64 / best.as_secs_f64() / 1e6);
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures the real time")]
fn now() -> Instant {
    Instant::now()
}

fn session_policy(number: usize) -> Result<Document, policy::ParseError> {
    Document::parse(&session_policy_text(number))
}

/// Policies of mixed size: every third has 30 statements of exact actions, the others a few with wildcards.
fn session_policy_text(number: usize) -> String {
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

fn guard_rails() -> Result<Document, policy::ParseError> {
    Document::parse(
        r#"{ "Version": "2012-10-17", "Statement": [
            { "Sid": "Audit", "Effect": "Deny", "Action": "iam:*", "Resource": "arn:aws:iam::*:role/audit" },
            { "Sid": "Region", "Effect": "Deny", "NotAction": ["iam:*", "organizations:*", "sts:*"],
              "Resource": "*", "Condition": { "StringNotEquals": {
                "aws:RequestedRegion": ["eu-central-1", "eu-west-1"] } } },
            { "Sid": "Tls", "Effect": "Deny", "Action": "*", "Resource": "*",
              "Condition": { "BoolIfExists": { "aws:SecureTransport": "false" } } } ] }"#,
    )
}

/// As many statements, each for the same action on a bucket of its own.
fn one_policy(statements: usize) -> Result<Document, policy::ParseError> {
    let statement = |number: usize| {
        format!(
            r#"{{ "Effect": "Allow", "Action": "s3:GetObject",
                "Resource": "arn:aws:s3:::bucket-{number}/*" }}"#
        )
    };
    let statements: Vec<String> = (0..statements).map(statement).collect();
    Document::parse(&format!(r#"{{ "Version": "2012-10-17", "Statement": [{}] }}"#, statements.join(",")))
}
