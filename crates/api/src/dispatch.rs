//! The way of a request through rooms three to eight. Nothing else leads to a handler.

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
    let refusal = refuse_what_is_not_here(app, request, origin, info).await.unwrap_or_else(|fault| {
        log_fault(info, origin, &fault);
        Refusal::of_fault(info.service, &fault)
    });
    // 8 answer
    wire::encode_refusal(info.service, refusal, &origin.request_id)
}

async fn refuse_what_is_not_here(
    app: &App,
    request: &http::Request<Bytes>,
    origin: &Origin,
    info: &'static OperationInfo,
) -> fault::Result<Refusal> {
    let (mut attempts, mut counted) = (app.store.attempts(), false);
    loop {
        let mut cx = Cx::begin(app, origin, info, attempts.begin().await?);
        cx.counted = counted;
        // 3 who
        let refusal = match authenticate(&mut cx, info, Presented::Http(request)).await {
            Ok(caller) => {
                cx.caller = caller;
                let message = format!("{} is not implemented here yet", info.full_name());
                Refusal::other("NotImplemented", 501, message)
            }
            Err(Refused::Denied(refusal)) => refusal,
            Err(Refused::Fault(fault)) => {
                log_fault(info, origin, &fault);
                cx.tx = app.store.begin();
                Refusal::of_fault(info.service, &fault)
            }
        };
        // 7 keep
        if let Ok(fields) = wire::decode_fields(info, request) {
            cx.audit.request = Some(wire::redacted_json(&fields));
        }
        cx.audit.error = Some((refusal.code.clone(), refusal.message.clone()));
        counted = cx.counted;
        let on_record = cx.on_record;
        if let (Committed::Done(_), caller) = cx.keep(false).await? {
            log_outcome(info, origin, &caller, &refusal.code, on_record);
            return Ok(refusal);
        }
    }
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
    perform::<O>(app, presented, origin, input).await
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
    let result = perform::<O>(app, presented, origin, input).await;
    // 8 answer
    match result {
        Ok(output) => wire::encode::<O>(output, &origin.request_id),
        Err(error) => wire::encode_refusal(O::INFO.service, error.into_refusal(), &origin.request_id),
    }
}

/// Rooms three, five, six and seven, begun again when somebody else committed first.
async fn perform<O: Handler>(
    app: &App,
    presented: Presented<'_>,
    origin: &Origin,
    input: Result<O::Input, Refusal>,
) -> Result<O::Output, O::Error> {
    let (mut attempts, mut counted, mut who) = (app.store.attempts(), false, Caller::Anonymous);
    loop {
        let tx = match attempts.begin().await {
            Ok(tx) => tx,
            Err(fault) => return give_up::<O>(app, origin, &input, who, fault).await,
        };
        let mut cx = Cx::begin(app, origin, O::INFO, tx);
        cx.counted = counted;
        // 3, 5, 6
        let result = steps::<O>(&mut cx, presented, &input).await;
        if let Some(fault) = result.as_ref().err().and_then(ServiceError::fault) {
            log_fault(O::INFO, origin, fault);
            // What the operation did is gone with its transaction; that it failed is still on the record.
            cx.tx = app.store.begin();
        }
        // 7 keep. What a proxy asks for each request is on the record where it is refused.
        cx.on_record &= result.is_err() || !matches!(presented, Presented::Forwarded { .. });
        describe::<O>(&mut cx, &input, &result);
        counted = cx.counted;
        let on_record = cx.on_record;
        match cx.keep(result.is_ok()).await {
            Ok((Committed::Done(_), caller)) => {
                let outcome = result.as_ref().err().map_or(registry::DONE, ServiceError::code);
                log_outcome(O::INFO, origin, &caller, outcome, on_record);
                return result;
            }
            Ok((Committed::Conflict, caller)) => who = caller,
            Err(fault) => {
                log_fault(O::INFO, origin, &fault);
                return Err(fault.into());
            }
        }
    }
}

/// The end of a request that lost against others every time: it did nothing, and is on the record like any
/// other.
async fn give_up<O: Handler>(
    app: &App,
    origin: &Origin,
    input: &Result<O::Input, Refusal>,
    caller: Caller,
    fault: Fault,
) -> Result<O::Output, O::Error> {
    log_fault(O::INFO, origin, &fault);
    let mut cx = Cx::begin(app, origin, O::INFO, app.store.begin());
    cx.caller = caller;
    let result = Err(fault.into());
    describe::<O>(&mut cx, input, &result);
    // What is only appended meets no conflict.
    let (Committed::Done(_) | Committed::Conflict, _) = cx.keep(false).await?;
    result
}

async fn steps<O: Handler>(
    cx: &mut Cx<'_>,
    presented: Presented<'_>,
    input: &Result<O::Input, Refusal>,
) -> Result<O::Output, O::Error> {
    let input = admit::<O>(cx, presented, input).await?;
    // 6 do
    O::run(cx, input).await
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

/// Completes the audit event with what was asked and what came of it. Sign-in events carry neither.
fn describe<O: Handler>(
    cx: &mut Cx<'_>,
    input: &Result<O::Input, Refusal>,
    result: &Result<O::Output, O::Error>,
) {
    let service_event = cx.audit.kind != "AwsApiCall";
    if let (Ok(input), false) = (input, service_event) {
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
