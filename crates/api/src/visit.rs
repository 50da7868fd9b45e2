//! Rooms three, five and seven for a service that reads its requests and does its work by itself, such as S3:
//! who calls, whether they may, and what goes on the record. What such a service changes is not in the store,
//! so it cannot be in one commit with its event: the event is written when the work is done.

use std::sync::Arc;

use serde_json::{Map, Value};
use store::Committed;
use wire::sigv4::{Head, Payload};
use wire::{OperationInfo, Refusal};

use crate::app::App;
use crate::authenticate::by_head;
use crate::authorize::{Refused, authorize};
use crate::caller::Caller;
use crate::cx::Cx;
use crate::dispatch::{log_fault, log_outcome};
use crate::handler::Resources;
use crate::origin::Origin;

/// A request of such a service, with its caller recognized.
pub struct Visit {
    app: Arc<App>,
    origin: Origin,
    caller: Caller,
    /// What the record says beside the refusal: why credentials hold no longer.
    additional: Map<String, Value>,
    on_record: bool,
}

/// What a visit did, for the record.
#[derive(Clone, Debug, Default)]
pub struct Done {
    /// What was asked: `bucketName`, `key`.
    pub request: Map<String, Value>,
    /// On what: CloudTrail's resource type, and the ARN.
    pub resources: Vec<(&'static str, String)>,
    /// How it was refused, if it was: code and message.
    pub error: Option<(String, String)>,
}

impl Visit {
    /// Room three: recognizes the caller by the head of a request. With it comes what its body must be, or
    /// why it goes no further; the visit is there in either case, to be put on the record.
    pub async fn arrive(
        app: &Arc<App>,
        origin: &Origin,
        info: &OperationInfo,
        head: Head<'_>,
    ) -> (Self, Result<Payload, Refusal>) {
        let mut cx = Cx::begin(app, origin, info, app.store.begin());
        let found = by_head(&mut cx, info, head).await;
        let (caller, answer) = match found {
            Ok((caller, payload)) => (caller, Ok(payload)),
            Err(refused) => (Caller::Anonymous, Err(told(info, origin, refused))),
        };
        let visit = Self {
            app: Arc::clone(app),
            origin: origin.clone(),
            caller,
            additional: cx.audit.additional,
            on_record: cx.on_record,
        };
        // That a key was used: whoever wrote first has noted it as well.
        if let Err(fault) = cx.tx.commit_kept().await {
            log_fault(info, origin, &fault);
        }
        (visit, answer)
    }

    /// Who calls.
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// What every operation stands on.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Room five: refuses unless the caller is allowed the operation's action on every resource, as things
    /// are now.
    pub async fn may(&self, info: &OperationInfo, on: &Resources) -> Result<(), Refusal> {
        let mut cx = Cx::begin(&self.app, &self.origin, info, self.app.store.begin());
        cx.caller = self.caller.clone();
        authorize(&mut cx, info, on).await.map_err(|refused| told(info, &self.origin, refused))
    }

    /// Room seven: one event on the audit trail.
    pub async fn record(&self, info: &OperationInfo, done: &Done) -> fault::Result<()> {
        let mut attempts = self.app.store.attempts();
        let outcome = done.error.as_ref().map_or("ok", |(code, _)| code.as_str());
        loop {
            let mut cx = Cx::begin(&self.app, &self.origin, info, attempts.begin().await?);
            cx.caller = self.caller.clone();
            cx.on_record = self.on_record;
            cx.audit.request = Some(Value::Object(done.request.clone()).to_string());
            cx.audit.additional.clone_from(&self.additional);
            cx.audit.resources.clone_from(&done.resources);
            cx.audit.error.clone_from(&done.error);
            if let (Committed::Done(_), caller) = cx.keep(true).await? {
                log_outcome(info, &self.origin, &caller, outcome, self.on_record);
                return Ok(());
            }
        }
    }
}

fn told(info: &OperationInfo, origin: &Origin, refused: Refused) -> Refusal {
    if let Refused::Fault(fault) = &refused {
        log_fault(info, origin, fault);
    }
    refused.into_refusal(info)
}
