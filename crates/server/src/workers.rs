//! What a server does beside answering: provisioning, and clearing away what has expired.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use signin::sweep::{Round, sweep};

use crate::door::Door;
use crate::supervisor::{Shutdown, Supervisor};

/// How often expired rows are cleared away.
const SWEEP_EVERY: Duration = Duration::from_secs(60);

type Worker = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Every worker of a server.
pub(crate) fn all(door: &Arc<Door>, supervisor: &Supervisor) -> Vec<Worker> {
    vec![
        Box::pin(provisioning(Arc::clone(door), supervisor.shutdown())),
        Box::pin(sweeping(Arc::clone(door), supervisor.shutdown())),
    ]
}

/// Takes requests from the store and brings them into accounts.
async fn provisioning(door: Arc<Door>, mut shutdown: Shutdown) {
    door.app.provisioner.run(&door.app.store, shutdown.wait()).await;
}

/// Clears away sessions, tokens, grants and links whose time is over, page by page, with a rest after each
/// round.
async fn sweeping(door: Arc<Door>, mut shutdown: Shutdown) {
    let app = &door.app;
    let mut round = Round::default();
    loop {
        if round.is_complete() {
            tokio::select! {
                () = tokio::time::sleep(SWEEP_EVERY) => {}
                () = shutdown.wait() => return,
            }
        }
        let now = app.clock.now();
        let page = round.clone();
        let swept = app.store.run(move |tx| Box::pin(sweep(tx, now, page.clone()))).await;
        match swept {
            Ok(swept) => round = swept.next,
            Err(fault) => {
                tracing::error!(fault = fault.chain(), "cannot clear away what has expired");
                round = Round::default();
            }
        }
    }
}
