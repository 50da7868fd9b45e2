//! TechNova's buckets: enough to see what the demo's roles may do with them.

use server::S3;

use crate::failure::Failure;

/// Account, name, team, and the objects with their text.
type Bucket = (&'static str, &'static str, &'static str, &'static [(&'static str, &'static str)]);

const BUCKETS: [Bucket; 5] = [
    (
        "222200000001",
        "technova-dev-artifacts",
        "payments",
        &[
            ("README.txt", "Builds of the payment service. Whoever develops may do anything here.\n"),
            ("builds/payments-1.4.2.txt", "a build\n"),
            ("builds/payments-1.4.3.txt", "another build\n"),
        ],
    ),
    (
        "222200000002",
        "technova-test-data",
        "payments",
        &[("orders/sample.csv", "order,amount\n1001,12.50\n1002,99.00\n")],
    ),
    (
        "222200000003",
        "technova-prod-records",
        "payments",
        &[("reports/2026-q3.csv", "month,orders\n2026-07,4120\n2026-08,4388\n2026-09,4501\n")],
    ),
    (
        "222200000005",
        "technova-team-payments",
        "payments",
        &[("notes.txt", "Only members of the team payments can read this.\n")],
    ),
    (
        "222200000005",
        "technova-team-platform",
        "platform",
        &[("notes.txt", "Only members of the team platform can read this.\n")],
    ),
];

/// Fills the empty folder of a new demo.
pub(super) async fn furnish(s3: &S3) -> Result<(), Failure> {
    for (account, name, team, objects) in BUCKETS {
        let broken = |_| Failure::new(format!("the account of the demo's bucket `{name}` is malformed"));
        let account = account.parse().map_err(broken)?;
        let made = s3.furnish(&account, name, &[("team", team)], objects).await;
        made.map_err(|fault| Failure::new(fault.chain()))?;
    }
    Ok(())
}
