//! From an operation's model to what does it. One table per service, each in its service's folder.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::LazyLock;

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
    pub(crate) run: for<'a> fn(&'a App, &'a http::Request<Bytes>, &'a Origin) -> Answer<'a>,
}

/// The route of a handler, for its service's table.
pub(crate) fn route<O: Handler>() -> Route {
    Route {
        info: O::INFO,
        run: |app, request, origin| {
            Box::pin(dispatch::dispatch::<O>(app, Presented::Http(request), request, origin))
        },
    }
}

static ROUTES: LazyLock<HashMap<(&'static str, &'static str), Route>> = LazyLock::new(|| {
    let services = [
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

/// Every operation that we do.
pub fn implemented() -> impl Iterator<Item = &'static OperationInfo> {
    ROUTES.values().map(|route| route.info)
}
