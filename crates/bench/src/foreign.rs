//! Whether the worker keeps accounts elsewhere as busy as they let it: its calls a second beside those of a
//! bare loop that makes the same calls, as many at once, of a plane that takes its time for each.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use api::App;
use aws_accounts::{AwsAccounts, Carried, Carrier, Sources};
use bytes::Bytes;
use fault::{Context as _, Fault, Result};
use http::{Request, Response};
use model::{
    AWS_BACKEND, Account, AccountConnection, ForeignAccount, Giver, Instance, Partition, Principal,
    Timestamp, limits,
};
use provision::request::{self, Asking};
use provision::{Local, Provisioner};
use wire::generated::{iam, sts};
use wire::sigv4::{Credentials, SecretKey};
use wire::{Operation, Refusal};

use crate::load::now;
use crate::organization;

/// How long the plane takes for each call.
pub(crate) const LATENCY: Duration = Duration::from_millis(10);
/// Of the accounts that are kept here, the place in the numbering at which those elsewhere begin.
const FIRST: usize = 1_000_000;
/// The account of the server's own credentials.
const OWN_ACCOUNT: &str = "111111111111";
/// No session ends while somebody measures.
const FAR: i64 = 4_000_000_000;

/// The calls a second of the worker and of the bare loop, when one permission set goes to `accounts`
/// accounts.
pub(crate) async fn rates(app: &App, instance: &Instance, accounts: usize) -> Result<(f64, f64)> {
    let plane = Arc::new(Plane::default());
    let provisioner = provisioner(app, &plane);
    furnish(app, accounts + 1).await?;
    // The first one makes the instance's signing key, and shows which calls an account takes.
    ask(app, instance, FIRST..=FIRST).await?;
    provisioner.run_until_idle(&app.store).await?;
    let calls = plane.recorded();
    ask(app, instance, FIRST + 1..=FIRST + accounts).await?;
    let began = now();
    provisioner.run_until_idle(&app.store).await?;
    let worker = rate(plane.recorded().len() - calls.len(), began.elapsed());
    let began = now();
    let lanes = (0..limits::PROVISION_ACCOUNTS_AT_ONCE_MAX).map(|lane| {
        let (plane, calls) = (&plane, &calls);
        let turns = (lane..accounts).step_by(limits::PROVISION_ACCOUNTS_AT_ONCE_MAX);
        async move {
            for _ in turns {
                for call in calls {
                    let _ = plane.carry(call.clone()).await;
                }
            }
        }
    });
    futures_util::future::join_all(lanes).await;
    Ok((worker, rate(calls.len() * accounts, began.elapsed())))
}

#[expect(clippy::cast_precision_loss, reason = "some thousand calls")]
fn rate(calls: usize, time: Duration) -> f64 {
    calls as f64 / time.as_secs_f64()
}

fn provisioner(app: &App, plane: &Arc<Plane>) -> Provisioner {
    let own = Credentials {
        access_key_id: "AKIAHOME000000000000".to_owned(),
        secret_key: SecretKey::new("secret"),
        session_token: None,
    };
    let sources = Sources { environment: Some(own), ..Sources::default() };
    let (keys, clock, entropy) = (Arc::clone(&app.keys), Arc::clone(&app.clock), Arc::clone(&app.entropy));
    let accounts = AwsAccounts::new(Arc::clone(plane) as Arc<dyn Carrier>, Arc::clone(&clock), sources);
    let home = Arc::new(Local::new(Arc::clone(&clock), Arc::clone(&entropy)));
    Provisioner::new(home, keys, clock, entropy).with(Arc::new(accounts))
}

/// A connection, and accounts that it leads to.
async fn furnish(app: &App, accounts: usize) -> Result<()> {
    let mut tx = app.store.begin();
    let parent = tx.scan::<Account>((), store::Page::first(1)).await?.items.pop();
    let pattern = parent.fault("there are no accounts")?;
    tx.put(&connection()).await?;
    for number in FIRST..FIRST + accounts {
        let account = Account {
            id: organization::account_id(number)?,
            name: format!("elsewhere-{number}"),
            email: format!("elsewhere-{number}@example.com"),
            backend: AWS_BACKEND.to_owned(),
            ..Account::clone(&pattern)
        };
        let (id, connection) = (account.id.clone(), connection().name);
        tx.put(&account).await?;
        tx.put(&ForeignAccount { account: id, connection, discovered: false }).await?;
    }
    crate::provisioning::commit(tx).await
}

fn connection() -> AccountConnection {
    AccountConnection {
        name: "elsewhere".to_owned(),
        partition: Partition::Aws,
        region: "us-east-1".to_owned(),
        endpoint: None,
        iam_endpoint: None,
        sts_endpoint: None,
        organizations_endpoint: None,
        profile: None,
        credential_source: None,
        through: None,
        entry_role: "OrganizationAccountAccessRole".to_owned(),
        external_id: None,
        role_path: "/vestibule/".to_owned(),
        role_prefix: "VestibuleSSO_".to_owned(),
        parent: None,
        created: Timestamp(1),
        updated: Timestamp(1),
        discovered: None,
    }
}

/// Asks for the first permission set, for one group, in each of the accounts.
async fn ask(app: &App, instance: &Instance, numbers: std::ops::RangeInclusive<usize>) -> Result<()> {
    let permission_set = organization::set_id(0)?;
    let mut tx = app.store.begin();
    for number in numbers {
        let asking = Asking {
            instance: &instance.id,
            permission_set: &permission_set,
            clock: &*app.clock,
            entropy: &*app.entropy,
        };
        let (account, group) =
            (organization::account_id(number)?, Principal::Group(organization::group_id(0)?));
        let asked = request::create_assignment(&mut tx, asking, account, group, Giver::Direct).await;
        asked.map_err(|refused| Fault::new(format!("asking for an assignment: {refused:?}")))?;
    }
    crate::provisioning::commit(tx).await
}

/// Accounts that have nothing and take everything, each call in its time.
#[derive(Default)]
struct Plane(Mutex<Vec<Request<Bytes>>>);

impl Plane {
    /// Every call so far.
    fn recorded(&self) -> Vec<Request<Bytes>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Carrier for Plane {
    fn carry(&self, request: Request<Bytes>) -> Carried<'_> {
        Box::pin(async move {
            tokio::time::sleep(LATENCY).await;
            let answer = answer(&request);
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(request);
            Ok(answer)
        })
    }
}

fn answer(request: &Request<Bytes>) -> Response<Bytes> {
    let Ok(info) = wire::route::find(request) else { return Response::new(Bytes::new()) };
    match info.name {
        "GetCallerIdentity" => with::<sts::op::GetCallerIdentity>(sts::types::GetCallerIdentityResponse {
            account: Some(OWN_ACCOUNT.to_owned()),
            ..Default::default()
        }),
        "AssumeRole" => {
            let credentials = sts::types::Credentials {
                access_key_id: "ASIAELSEWHERE0000000".to_owned(),
                secret_access_key: "secret".to_owned(),
                session_token: "token".to_owned(),
                expiration: wire::Timestamp::from_seconds(FAR),
            };
            with::<sts::op::AssumeRole>(sts::types::AssumeRoleResponse {
                credentials: Some(credentials),
                ..Default::default()
            })
        }
        "CreateSAMLProvider" => with::<iam::op::CreateSAMLProvider>(Default::default()),
        "CreateRole" => with::<iam::op::CreateRole>(Default::default()),
        "PutRolePolicy" => with::<iam::op::PutRolePolicy>(Default::default()),
        "AttachRolePolicy" => with::<iam::op::AttachRolePolicy>(Default::default()),
        _ => {
            let nothing = Refusal::other("NoSuchEntity", 404, "there is nothing");
            wire::encode_refusal(info.service, nothing, "request")
        }
    }
}

fn with<O: Operation>(output: O::Output) -> Response<Bytes> {
    wire::encode::<O>(output, "request")
}
