//! A bare handler on a server's own connections: the yardstick of the benchmarks, and nothing else.

use std::net::IpAddr;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use tokio::net::TcpListener;

use crate::listener::{self, Answer};
use crate::supervisor::Supervisor;

/// Answers every request with one response: what any handler at all costs on this stack. Never ends.
pub async fn serve_bytes(listener: TcpListener, response: Response<Bytes>) {
    let supervisor = Supervisor::new();
    listener::serve(listener, None, Arc::new(Bare(response)), supervisor.shutdown()).await;
}

struct Bare(Response<Bytes>);

impl Answer for Bare {
    type Body = Full<Bytes>;

    async fn answer(&self, _: Request<Incoming>, _: IpAddr, _: bool) -> Response<Full<Bytes>> {
        self.0.clone().map(Full::new)
    }
}
