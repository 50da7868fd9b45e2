//! From an operation's model to what does it. One table per service, each in its service's folder.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{LazyLock, OnceLock};

use bytes::Bytes;
use wire::OperationInfo;

use crate::app::App;
use crate::dispatch;
use crate::handler::Handler;
use crate::origin::{Origin, Presented};

/// A reply in the making.
pub(crate) type Answer<'a> = Pin<Box<dyn Future<Output = http::Response<Bytes>> + Send + 'a>>;

/// An operation that we do, with its type forgotten.
pub struct Route {
    /// What its model says.
    pub info: &'static OperationInfo,
    /// Calls that went well. Kept, because looking a counter up costs as much as reading a row.
    done: OnceLock<metrics::Counter>,
    pub(crate) run: for<'a> fn(&'a App, &'a http::Request<Bytes>, &'a Origin) -> Answer<'a>,
    /// The same without HTTP, for the tests that go through every operation.
    #[cfg(test)]
    pub(crate) call: for<'a> fn(&'a App, Presented<'a>, &'a Origin, wire::Fields) -> Called<'a>,
    /// Whether a call would be let through, without making it.
    #[cfg(test)]
    pub(crate) may: for<'a> fn(&'a App, Presented<'a>, &'a Origin, wire::Fields) -> Called<'a>,
}

/// What an operation called without HTTP comes to.
#[cfg(test)]
pub(crate) type Called<'a> = Pin<Box<dyn Future<Output = Result<(), wire::Refusal>> + Send + 'a>>;

/// The route of a handler, for its service's table.
pub(crate) fn route<O: Handler>() -> Route {
    Route {
        info: O::INFO,
        done: OnceLock::new(),
        run: |app, request, origin| {
            Box::pin(dispatch::dispatch::<O>(app, Presented::Http(request), request, origin))
        },
        #[cfg(test)]
        call: |app, presented, origin, fields| {
            Box::pin(async move {
                let input = wire::request::from_fields::<O>(fields)?;
                let called = dispatch::call::<O>(app, presented, origin, input).await;
                called.map(|_| ()).map_err(wire::ServiceError::into_refusal)
            })
        },
        #[cfg(test)]
        may: |app, presented, origin, fields| {
            Box::pin(async move {
                let input = wire::request::from_fields::<O>(fields)?;
                let asked = dispatch::may::<O>(app, presented, origin, input).await;
                asked.map_err(wire::ServiceError::into_refusal)
            })
        },
    }
}

static ROUTES: LazyLock<HashMap<(&'static str, &'static str), Route>> = LazyLock::new(|| {
    let services = [
        crate::account_access::routes(),
        crate::account_access_runtime::routes(),
        crate::identitystore::routes(),
        crate::iam::routes(),
        crate::organizations::routes(),
        crate::sso::routes(),
        crate::sso_admin::routes(),
        crate::sso_oidc::routes(),
        crate::sts::routes(),
        crate::vestibule::routes(),
    ];
    let key = |route: &Route| (route.info.service.name, route.info.name);
    services.into_iter().flatten().map(|route| (key(&route), route)).collect()
});

/// The route of an operation, if we do it.
pub(crate) fn find(info: &OperationInfo) -> Option<&'static Route> {
    ROUTES.get(&(info.service.name, info.name))
}

/// The outcome of a call that went well.
pub(crate) const DONE: &str = "ok";

/// Counts a call by what came of it.
pub(crate) fn count(info: &OperationInfo, outcome: &str) {
    let counter = || {
        metrics::counter!(
            "vestibule_operations_total",
            "service" => info.service.name, "operation" => info.name, "outcome" => outcome.to_owned()
        )
    };
    match find(info).filter(|_| outcome == DONE) {
        Some(route) => route.done.get_or_init(counter).increment(1),
        None => counter().increment(1),
    }
}

/// Every operation that we do.
pub fn implemented() -> impl Iterator<Item = &'static OperationInfo> {
    ROUTES.values().map(|route| route.info)
}

/// Every operation of the models that we do not do, in the order of their full names.
pub fn missing() -> Vec<&'static OperationInfo> {
    let services = wire::generated::SERVICES.iter();
    let mut missing: Vec<&OperationInfo> = services
        .flat_map(|service| service.operations.iter().copied())
        .filter(|info| find(info).is_none())
        .collect();
    missing.sort_by_key(|info| info.full_name());
    missing
}
