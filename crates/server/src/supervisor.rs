//! The tasks of one server: started here and nowhere else, ended together.

use std::future::Future;
use std::sync::Arc;

use tokio::sync::watch;
use tokio::task::JoinSet;

/// Says when to stop, to everybody who asks.
#[derive(Clone, Debug)]
pub(crate) struct Shutdown(watch::Receiver<bool>);

/// Ends a server's tasks when dropped or told to.
#[derive(Debug)]
pub(crate) struct Supervisor {
    stop: Arc<watch::Sender<bool>>,
    tasks: JoinSet<()>,
}

impl Shutdown {
    /// Returns when it is time to stop.
    pub(crate) async fn wait(&mut self) {
        // An error means that the supervisor is gone, which is time to stop as well.
        let _ = self.0.wait_for(|stop| *stop).await;
    }
}

impl Supervisor {
    pub(crate) fn new() -> Self {
        Self { stop: Arc::new(watch::Sender::new(false)), tasks: JoinSet::new() }
    }

    /// What tasks wait on to know that it is time to stop.
    pub(crate) fn shutdown(&self) -> Shutdown {
        Shutdown(self.stop.subscribe())
    }

    /// Runs a task until it ends by itself or the server stops.
    pub(crate) fn start(&mut self, task: impl Future<Output = ()> + Send + 'static) {
        self.tasks.spawn(task);
    }

    /// Tells every task to stop, gives them `patience`, then ends what is left.
    pub(crate) async fn stop(mut self, patience: model::Duration) {
        self.stop.send_replace(true);
        let all = async { while self.tasks.join_next().await.is_some() {} };
        let patience = std::time::Duration::from_millis(u64::try_from(patience.0).unwrap_or_default());
        if tokio::time::timeout(patience, all).await.is_err() {
            tracing::warn!("some requests did not finish in time and were ended");
        }
        self.tasks.shutdown().await;
    }
}
