//! The way of a request through rooms three to eight. Nothing else leads to a handler.

use std::convert::Infallible;
use std::future::Future;

use bytes::Bytes;
use fault::Fault;
use store::Committed;
use wire::{OperationInfo, Refusal, ServiceError, Structure as _};

use crate::app::App;
use crate::authenticate::authenticate;
use crate::authorize::{Refused, authorize};
use crate::caller::Caller;
use crate::cx::Cx;
use crate::handler::{Handler, Resources};
use crate::origin::{Origin, Presented};
use crate::{network, registry, request_tags};

/// Answers any request to the APIs: room two, then the operation's own dispatcher. `None` when it is no call
/// of an API.
pub async fn respond(
    app: &App,
    request: &http::Request<Bytes>,
    origin: &Origin,
) -> Option<http::Response<Bytes>> {
    let info = match wire::route::find(request) {
        Ok(info) => info,
        Err(error) => return error.response(&origin.request_id),
    };
    Some(match registry::find(info) {
        Some(route) => (route.run)(app, request, origin).await,
        None => not_here(app, request, origin, info).await,
    })
}

/// Answers a call of an operation that we do not do yet: its caller is recognized and it is on the record,
/// like any other's.
async fn not_here(
    app: &App,
    request: &http::Request<Bytes>,
    origin: &Origin,
    info: &'static OperationInfo,
) -> http::Response<Bytes> {
    // 3, 7
    let Err(refused) = perform(app, origin, &NotHere { request, info }).await;
    // 8 answer
    wire::encode_refusal(info.service, refused.into_refusal(info), &origin.request_id)
}

/// Calls an operation from one of our own pages or commands: the same rooms, without the wire.
pub async fn call<O: Handler>(
    app: &App,
    presented: Presented<'_>,
    origin: &Origin,
    input: O::Input,
) -> Result<O::Output, O::Error> {
    let fields = input.into_fields();
    let checked = wire::validate::validate(O::INFO.service, &fields);
    let input = checked.and_then(|()| wire::request::from_fields::<O>(fields));
    perform(app, origin, &Known::<O> { presented, input }).await
}

/// Rooms four and eight around the rest.
pub(crate) async fn dispatch<O: Handler>(
    app: &App,
    presented: Presented<'_>,
    request: &http::Request<Bytes>,
    origin: &Origin,
) -> http::Response<Bytes> {
    // 4 read. A request that cannot be read still goes on: strangers are turned away first, and it is
    // audited.
    let input = wire::decode::<O>(request);
    // 3, 5, 6, 7
    let result = perform(app, origin, &Known::<O> { presented, input }).await;
    // 8 answer
    match result {
        Ok(output) => wire::encode::<O>(output, &origin.request_id),
        Err(error) => wire::encode_refusal(O::INFO.service, error.into_refusal(), &origin.request_id),
    }
}

/// A call as rooms three to seven see it: of an operation that we do, or of one that we do not do yet.
trait Call: Sync {
    type Output: Send;
    type Error: From<Fault> + Send + Sync;

    fn info(&self) -> &'static OperationInfo;

    /// Rooms three to six.
    fn steps(&self, cx: &mut Cx<'_>) -> impl Future<Output = Result<Self::Output, Self::Error>> + Send;

    /// Completes the audit event with what was asked and what came of it.
    fn describe(&self, cx: &mut Cx<'_>, result: &Result<Self::Output, Self::Error>);

    /// The error's name, and our fault if it is one.
    fn told<'e>(&self, error: &'e Self::Error) -> (&'e str, Option<&'e Fault>);
}

/// Rooms three to seven, begun again when somebody else committed first.
async fn perform<C: Call>(app: &App, origin: &Origin, call: &C) -> Result<C::Output, C::Error> {
    let info = call.info();
    let (mut attempts, mut counted, mut who) = (app.store.attempts(), false, Caller::Anonymous);
    loop {
        let tx = match attempts.begin().await {
            Ok(tx) => tx,
            Err(fault) => return give_up(app, origin, call, who, fault).await,
        };
        let mut cx = Cx::begin(app, origin, info, tx);
        cx.counted = counted;
        // 3, 5, 6
        let result = call.steps(&mut cx).await;
        let error = result.as_ref().err().map(|error| call.told(error));
        if let Some((_, Some(fault))) = error {
            log_fault(info, origin, fault);
            // What the operation did is gone with its transaction; that it failed is still on the record.
            cx.tx = app.store.begin();
        }
        // 7 keep
        call.describe(&mut cx, &result);
        counted = cx.counted;
        let on_record = cx.on_record;
        match cx.keep(result.is_ok()).await {
            Ok((Committed::Done(_), caller)) => {
                let outcome = error.map_or(registry::DONE, |(code, _)| code);
                log_outcome(info, origin, &caller, outcome, on_record);
                return result;
            }
            Ok((Committed::Conflict, caller)) => who = caller,
            Err(fault) => {
                log_fault(info, origin, &fault);
                return Err(fault.into());
            }
        }
    }
}

/// The end of a request that lost against others every time: it did nothing, and is on the record like any
/// other.
async fn give_up<C: Call>(
    app: &App,
    origin: &Origin,
    call: &C,
    caller: Caller,
    fault: Fault,
) -> Result<C::Output, C::Error> {
    log_fault(call.info(), origin, &fault);
    let mut cx = Cx::begin(app, origin, call.info(), app.store.begin());
    cx.caller = caller;
    let result = Err(fault.into());
    call.describe(&mut cx, &result);
    // What is only appended meets no conflict.
    let (Committed::Done(_) | Committed::Conflict, _) = cx.keep(false).await?;
    result
}

/// A call of an operation that we do not do yet.
struct NotHere<'a> {
    request: &'a http::Request<Bytes>,
    info: &'static OperationInfo,
}

impl Call for NotHere<'_> {
    type Output = Infallible;
    type Error = Refused;

    fn info(&self) -> &'static OperationInfo {
        self.info
    }

    async fn steps(&self, cx: &mut Cx<'_>) -> Result<Infallible, Refused> {
        // 3 who
        cx.caller = authenticate(cx, self.info, Presented::Http(self.request)).await?;
        let message = format!("{} is not implemented here yet", self.info.full_name());
        Err(Refused::Denied(Refusal::other("NotImplemented", 501, message)))
    }

    fn describe(&self, cx: &mut Cx<'_>, result: &Result<Infallible, Refused>) {
        if let Ok(fields) = wire::decode_fields(self.info, self.request) {
            cx.audit.request = Some(wire::redacted_json(&fields));
        }
        cx.audit.error = Some(match result {
            Ok(never) => match *never {},
            Err(Refused::Denied(refusal)) => (refusal.code.clone(), refusal.message.clone()),
            Err(Refused::Fault(fault)) => {
                let refusal = Refusal::of_fault(self.info.service, fault);
                (refusal.code, refusal.message)
            }
        });
    }

    fn told<'e>(&self, refused: &'e Refused) -> (&'e str, Option<&'e Fault>) {
        match refused {
            Refused::Denied(refusal) => (&refusal.code, None),
            Refused::Fault(fault) => (self.info.service.refusals.of_fault(fault).name, Some(fault)),
        }
    }
}

/// A call of an operation that we do. Its input may be one that could not be read.
struct Known<'a, O: Handler> {
    presented: Presented<'a>,
    input: Result<O::Input, Refusal>,
}

impl<O: Handler> Call for Known<'_, O> {
    type Output = O::Output;
    type Error = O::Error;

    fn info(&self) -> &'static OperationInfo {
        O::INFO
    }

    async fn steps(&self, cx: &mut Cx<'_>) -> Result<O::Output, O::Error> {
        let input = admit::<O>(cx, self.presented, &self.input).await?;
        // 6 do
        O::run(cx, input).await
    }

    /// Sign-in events carry neither.
    fn describe(&self, cx: &mut Cx<'_>, result: &Result<O::Output, O::Error>) {
        // What a proxy asks for each request is on the record where it is refused.
        cx.on_record &= result.is_err() || !matches!(self.presented, Presented::Forwarded { .. });
        let service_event = cx.audit.kind != "AwsApiCall";
        if let (Ok(input), false) = (&self.input, service_event) {
            cx.audit.request = Some(wire::redacted_json(&input.clone().into_fields()));
        }
        match result {
            Ok(output) if O::INFO.mutates && !service_event => {
                cx.audit.response = Some(wire::redacted_json(&output.clone().into_fields()));
            }
            Ok(_) => {}
            Err(error) => cx.audit.error = Some((error.code().to_owned(), error.message().to_owned())),
        }
    }

    fn told<'e>(&self, error: &'e O::Error) -> (&'e str, Option<&'e Fault>) {
        (error.code(), error.fault())
    }
}

/// Rooms three to five: gives the input of a request that may be done.
async fn admit<O: Handler>(
    cx: &mut Cx<'_>,
    presented: Presented<'_>,
    input: &Result<O::Input, Refusal>,
) -> Result<O::Input, O::Error> {
    // 3 who
    cx.caller = authenticate(cx, O::INFO, presented).await.map_err(into_error::<O>)?;
    // 4 read: refused only now, so that a stranger learns nothing of what is expected
    let input = input.clone()?;
    // 3 who, as far as only the input says it
    O::prove(cx, &input).await?;
    // 5 may
    let scope = cx.scope().await?;
    let resources = O::resources(&input, &scope).with_all_keys(request_tags::of::<O>(&input));
    network::admit(cx, O::INFO, &resources).await.map_err(into_error::<O>)?;
    authorize(cx, O::INFO, &resources).await.map_err(into_error::<O>)?;
    let arns = O::more_resources(cx, &input).await?;
    if !arns.is_empty() {
        let more = Resources { arns, elsewhere: Vec::new(), whole: true, ..resources };
        authorize(cx, O::INFO, &more).await.map_err(into_error::<O>)?;
    }
    Ok(input)
}

/// Whether a request may be done, without doing it.
#[cfg(test)]
pub(crate) async fn may<O: Handler>(
    app: &App,
    presented: Presented<'_>,
    origin: &Origin,
    input: O::Input,
) -> Result<(), O::Error> {
    let mut cx = Cx::begin(app, origin, O::INFO, app.store.begin());
    admit::<O>(&mut cx, presented, &Ok(input)).await.map(|_| ())
}

fn into_error<O: Handler>(refused: Refused) -> O::Error {
    match refused {
        Refused::Denied(refusal) => refusal.into(),
        Refused::Fault(fault) => fault.into(),
    }
}

pub(crate) fn log_fault(info: &OperationInfo, origin: &Origin, fault: &Fault) {
    let (service, operation) = (info.service.name, info.name);
    tracing::error!(request_id = origin.request_id, service, operation, fault = fault.chain(), "fault");
}

pub(crate) fn log_outcome(
    info: &OperationInfo,
    origin: &Origin,
    caller: &Caller,
    outcome: &str,
    on_record: bool,
) {
    let (service, operation) = (info.service.name, info.name);
    registry::count(info, outcome);
    if on_record {
        let caller = caller.arn();
        tracing::info!(request_id = origin.request_id, service, operation, caller, outcome, "request");
    }
}
