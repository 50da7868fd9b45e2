//! Room one, the outer half: connections. Bounded in number, in time, and ended gracefully.

use std::error::Error;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use hyper::body::{Body, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use model::limits;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use crate::supervisor::Shutdown;

/// Streams that one HTTP/2 connection may have open.
const STREAMS_MAX: u32 = 128;
/// Bytes of the headers of one request.
const HEADER_BYTES_MAX: usize = 64 * 1024;
/// How long a TLS handshake may take.
const HANDSHAKE_TIME_MAX: Duration = Duration::from_secs(10);

/// What answers the requests of connections.
pub(crate) trait Answer: Send + Sync + 'static {
    /// The body of its responses.
    type Body: Body<Data = Bytes, Error: Into<Box<dyn Error + Send + Sync>>> + Send + 'static;

    /// The response to a request of `peer`, which came over TLS or did not.
    fn answer(
        &self,
        request: Request<Incoming>,
        peer: IpAddr,
        tls: bool,
    ) -> impl Future<Output = Response<Self::Body>> + Send;
}

/// Serves connections until it is time to stop, then lets the requests it took finish.
pub(crate) async fn serve(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    answer: Arc<impl Answer>,
    mut shutdown: Shutdown,
) {
    let places = Arc::new(Semaphore::new(limits::CONNECTIONS_MAX));
    let mut connections = JoinSet::new();
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { break };
        let accepted = tokio::select! {
            () = shutdown.wait() => break,
            accepted = listener.accept() => accepted,
        };
        while connections.try_join_next().is_some() {}
        match accepted {
            Ok((stream, peer)) => {
                let (tls, answer, shutdown) = (tls.clone(), Arc::clone(&answer), shutdown.clone());
                connections.spawn(async move {
                    connection(stream, peer, tls, answer, shutdown).await;
                    drop(place);
                });
            }
            Err(error) => {
                // Out of file descriptors, most likely: what is open has to end before more can come.
                tracing::warn!(%error, "cannot accept a connection");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

async fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    tls: Option<TlsAcceptor>,
    answer: Arc<impl Answer>,
    shutdown: Shutdown,
) {
    // Small replies must not wait for more to come; a socket that refuses is as good as it gets.
    let _ = stream.set_nodelay(true);
    match tls {
        None => speak(stream, peer.ip(), false, answer, shutdown).await,
        Some(acceptor) => match tokio::time::timeout(HANDSHAKE_TIME_MAX, acceptor.accept(stream)).await {
            Ok(Ok(stream)) => speak(stream, peer.ip(), true, answer, shutdown).await,
            Ok(Err(error)) => tracing::debug!(%error, "TLS handshake failed"),
            Err(_) => tracing::debug!("TLS handshake took too long"),
        },
    }
}

async fn speak<S, A>(stream: S, peer: IpAddr, tls: bool, answer: Arc<A>, mut shutdown: Shutdown)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    A: Answer,
{
    let service = service_fn(move |request| {
        let answer = Arc::clone(&answer);
        async move { Ok::<_, std::convert::Infallible>(answer.answer(request, peer, tls).await) }
    });
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(30))
        .max_buf_size(HEADER_BYTES_MAX);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(STREAMS_MAX)
        .max_header_list_size(HEADER_BYTES_MAX as u32)
        .keep_alive_interval(Duration::from_secs(30));
    let connection = builder.serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = shutdown.wait() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(error, "connection ended early");
    }
}
