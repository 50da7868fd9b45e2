//! Structured logs on standard error, with request ids and without secrets.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object per line.
    Json,
}

/// Starts logging for the process. `filter` is in `tracing`'s form: `info`, `warn,api=debug`.
pub fn start_logs(format: LogFormat, filter: &str) {
    // s3s calls every refusal an error; what becomes of a request is in our own lines.
    let filter = EnvFilter::builder().parse_lossy(format!("s3s=off,s3s_fs=off,{filter}"));
    let lines = fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(true);
    // A second call, as in a test, keeps the first one's settings.
    let _ = match format {
        LogFormat::Text => lines.with_ansi(false).try_init(),
        LogFormat::Json => lines.json().flatten_event(true).try_init(),
    };
}
