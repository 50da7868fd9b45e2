//! What full authorization adds to a request: the signature's check, opening the session, loading the
//! policies, the decision. A call signed by a role session with many policies under service control policies
//! is compared with the same call by the operator, who needs none of that. Both without HTTP, on one core.

use std::net::IpAddr;

use api::{App, Handler, Origin, Presented, call, respond};
use bytes::Bytes;
use fault::{Context as _, Fault, Result};
use http::Request;
use model::Role;
use server::{Config, Founding};
use store::{Committed, Page};
use wire::generated::{iam, organizations, sso};
use wire::{ServiceError as _, sigv4};

use crate::engine::{GUARD, session_policy};
use crate::load::now;
use crate::measure::{Plan, median};
use crate::organization::{self, Person, Sizes};
use crate::table::Table;

const SIZES: Sizes = Sizes { accounts: 100, users: 1000, groups: 50 };

/// Calls between two looks at the clock.
const BATCH: u32 = 20;

pub(crate) async fn cost(plan: &Plan, table: &mut Table) -> Result<()> {
    let config = Config::in_memory(([127, 0, 0, 1], 0).into());
    let app = server::prepare_app(&config).await.map_err(|refused| Fault::new(refused.to_string()))?;
    server::found(&app, &Founding::default()).await?;
    let person = organization::fill(&app, SIZES.scaled(plan.scale)).await?;
    give_policies(&app, &person).await?;
    let signed = signed_request(&app, &person).await?;
    let origin = origin();
    let answer = respond(&app, &signed, &origin).await.fault("finding the operation")?;
    if !answer.status().is_success() {
        return Err(Fault::new(String::from_utf8_lossy(answer.body()).into_owned()));
    }
    let (mut with, mut without) = (Vec::new(), Vec::new());
    let began = now();
    while began.elapsed() < plan.length * 2 {
        let batch = now();
        for _ in 0..BATCH {
            respond(&app, &signed, &origin).await;
        }
        with.push(batch.elapsed().as_secs_f64() * 1e6 / f64::from(BATCH));
        let batch = now();
        for _ in 0..BATCH {
            as_operator::<iam::op::ListAccountAliases>(&app, Default::default()).await?;
        }
        without.push(batch.elapsed().as_secs_f64() * 1e6 / f64::from(BATCH));
    }
    let (with, without) = (median(with), median(without));
    let added = with - without;
    table.add(
        "authorization of a signed call: signature, session, 20 policies, SCPs",
        format!("adds {added:.0} us to the {without:.0} us of one without"),
        "less than 60 us",
        added < 60.0,
    );
    Ok(())
}

/// The person's role gets 20 policies, and the organization service control policies.
async fn give_policies(app: &App, person: &Person) -> Result<()> {
    let mut tx = app.store.begin();
    let account: model::AccountId = person.account.parse().fault("reading an account's id")?;
    for role in tx.scan::<Role>((&account,), Page::first(100)).await?.items {
        let own = (0..19).map(|number| (format!("own-{number}"), session_policy(number))).collect();
        tx.put(&Role { inline_policies: own, ..Role::clone(&role) }).await?;
    }
    match tx.commit().await? {
        Committed::Done(_) => {}
        Committed::Conflict => {
            return Err(Fault::new("somebody else writes to the benchmark's organization"));
        }
    }
    let roots = organizations::types::ListRootsRequest::default();
    let roots = as_operator::<organizations::op::ListRoots>(app, roots).await?.roots.unwrap_or_default();
    let root = roots.into_iter().next().and_then(|root| root.id).fault("there is no root")?;
    let guard = organizations::types::CreatePolicyRequest {
        content: GUARD.to_owned(),
        name: "guard".to_owned(),
        r#type: organizations::types::PolicyType::ServiceControlPolicy,
        ..Default::default()
    };
    let made = as_operator::<organizations::op::CreatePolicy>(app, guard).await?;
    let id = made.policy.and_then(|policy| policy.policy_summary?.id).fault("a policy without an id")?;
    let attach = organizations::types::AttachPolicyRequest { policy_id: id, target_id: root };
    as_operator::<organizations::op::AttachPolicy>(app, attach).await?;
    Ok(())
}

async fn as_operator<O: Handler>(app: &App, input: O::Input) -> Result<O::Output> {
    let answer = call::<O>(app, Presented::Operator, &origin(), input).await;
    answer.map_err(|error| Fault::new(format!("{}: {}", error.code(), error.message())))
}

/// A call signed with the credentials of the person's role.
async fn signed_request(app: &App, person: &Person) -> Result<Request<Bytes>> {
    let uri = format!(
        "http://127.0.0.1/federation/credentials?role_name={}&account_id={}",
        person.role, person.account
    );
    let mut ask = Request::new(Bytes::new());
    *ask.uri_mut() = uri.parse().fault("making an address")?;
    let token = person.token.parse().fault("making a header")?;
    ask.headers_mut().insert("x-amz-sso_bearer_token", token);
    let answer = respond(app, &ask, &origin()).await.fault("finding GetRoleCredentials")?;
    let given = wire::client::response::<sso::op::GetRoleCredentials>(&answer);
    let given = given.map_err(|error| Fault::new(format!("{error:?}")))?;
    let given = given.role_credentials.fault("no credentials were given")?;
    let credentials = sigv4::Credentials {
        access_key_id: given.access_key_id.unwrap_or_default(),
        secret_key: sigv4::SecretKey::new(given.secret_access_key.unwrap_or_default()),
        session_token: given.session_token.map(Into::into),
    };
    let endpoint = "http://127.0.0.1".parse().fault("making an address")?;
    let mut request = wire::client::request::<iam::op::ListAccountAliases>(&endpoint, Default::default())?;
    let target = sigv4::Target { region: "eu-central-1", service: "iam", style: sigv4::Style::Standard };
    sigv4::sign(&mut request, &credentials, &target, app.clock.now().0)?;
    Ok(request)
}

pub(crate) fn origin() -> Origin {
    let address = IpAddr::from([127, 0, 0, 1]);
    Origin {
        address,
        address_text: address.to_string(),
        user_agent: "bench".to_owned(),
        request_id: "00000000-0000-4000-8000-000000000000".to_owned(),
        secure: true,
    }
}
