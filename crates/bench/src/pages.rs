//! The first and the last pages of long lists, which are to cost the same.

use api::{App, Presented, call};
use fault::{Fault, Result};
use model::Instance;
use serde_json::{Value, json};
use wire::ServiceError as _;
use wire::generated::{identitystore, sso_admin};

use crate::authorization::origin;
use crate::load::now;
use crate::measure::median;
use crate::organization;
use crate::table::{Table, thousands};

/// Pages at each end of a list that are compared.
const PAGES: usize = 20;
/// Entries of a page: AWS's most.
const ENTRIES: i32 = 100;

/// The median times of the pages at the two ends of a list, in microseconds.
pub(crate) struct Ends {
    first: f64,
    last: f64,
}

impl Ends {
    pub(crate) fn to_json(&self) -> Value {
        json!([self.first, self.last])
    }

    pub(crate) fn from_json(value: &Value) -> Option<Self> {
        let [first, last] = value.as_array()?.as_slice() else { return None };
        Some(Self { first: first.as_f64()?, last: last.as_f64()? })
    }

    pub(crate) fn add_to(&self, table: &mut Table, entries: f64, what: &str, label: &str) {
        let Self { first, last } = self;
        table.add(
            &format!("the last page of {} {what} {label}, beside the first", thousands(entries)),
            format!("{last:.0} µs, {first:.0} µs"),
            "at most 1.5 times",
            *last <= first * 1.5,
        );
    }
}

/// The assignments of the first group.
pub(crate) async fn of_assignments(app: &App, instance: &Instance) -> Result<Ends> {
    let group = organization::group_id(0)?;
    ends(async |next_token| {
        let input = sso_admin::types::ListAccountAssignmentsForPrincipalRequest {
            instance_arn: instance.id.arn(),
            principal_id: group.to_string(),
            principal_type: sso_admin::types::PrincipalType::Group,
            max_results: Some(ENTRIES),
            next_token,
            ..Default::default()
        };
        let from = origin();
        let reply =
            call::<sso_admin::op::ListAccountAssignmentsForPrincipal>(app, Presented::Operator, &from, input);
        Ok(reply.await.map_err(|refused| Fault::new(refused.message().to_owned()))?.next_token)
    })
    .await
}

/// All users.
pub(crate) async fn of_users(app: &App, instance: &Instance) -> Result<Ends> {
    ends(async |next_token| {
        let input = identitystore::types::ListUsersRequest {
            identity_store_id: instance.identity_store_id.to_string(),
            max_results: Some(ENTRIES),
            next_token,
            ..Default::default()
        };
        let from = origin();
        let reply = call::<identitystore::op::ListUsers>(app, Presented::Operator, &from, input);
        Ok(reply.await.map_err(|refused| Fault::new(refused.message().to_owned()))?.next_token)
    })
    .await
}

/// Reads a list to its end; `page` reads the page behind a token and gives the next token.
async fn ends(mut page: impl AsyncFnMut(Option<String>) -> Result<Option<String>>) -> Result<Ends> {
    let (mut times, mut next) = (Vec::new(), None);
    loop {
        let began = now();
        next = page(next).await?;
        times.push(began.elapsed().as_secs_f64() * 1e6);
        if next.is_none() {
            break;
        }
    }
    // The very last may be nearly empty.
    if times.len() > 1 {
        times.pop();
    }
    let ends = PAGES.min(times.len());
    let last = times.get(times.len() - ends..).unwrap_or_default().to_vec();
    times.truncate(ends);
    Ok(Ends { first: median(times), last: median(last) })
}
