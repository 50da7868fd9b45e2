//! Room one, the inner half: from a connection's request to one that the rooms can read.

use std::net::IpAddr;
use std::time::Duration;

use api::{App, Origin};
use bytes::Bytes;
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::{Body as _, Incoming};
use ipnet::IpNet;
use metrics_exporter_prometheus::PrometheusHandle;
use model::{id, limits};

use crate::listener::Answer;
use crate::server::Reset;
use crate::trust;

/// Characters of a `User-Agent` that are kept.
const USER_AGENT_CHARS_MAX: usize = 512;

/// What every request passes.
pub(crate) struct Door {
    pub(crate) app: App,
    pub(crate) trusted_proxies: Vec<IpNet>,
    pub(crate) metrics_from: Vec<IpNet>,
    pub(crate) metrics: PrometheusHandle,
    /// Only an ephemeral server can be brought back to its beginning.
    pub(crate) reset: Option<Reset>,
}

impl Answer for Door {
    /// Takes a request through all rooms.
    async fn answer(&self, request: Request<Incoming>, peer: IpAddr, tls: bool) -> Response<Full<Bytes>> {
        let origin = self.origin(&request, peer, tls);
        let (parts, body) = request.into_parts();
        let body = match whole(body).await {
            Ok(body) => body,
            Err(refused) => return refused,
        };
        let request = Request::from_parts(parts, body);
        let answer = self.through_the_rooms(&request, &origin);
        match tokio::time::timeout(millis(limits::OPERATION_TIME_MAX), answer).await {
            Ok(response) => response.map(Full::new),
            Err(_) => {
                tracing::error!(request_id = origin.request_id, "took too long and was given up");
                plain(StatusCode::SERVICE_UNAVAILABLE, "this took too long; try again")
            }
        }
    }
}

impl Door {
    async fn through_the_rooms(&self, request: &Request<Bytes>, origin: &Origin) -> Response<Bytes> {
        if let Some(response) = self.own(request, origin).await {
            return response;
        }
        if let Some(response) = web::handle(&self.app, request, origin).await {
            return response;
        }
        match api::respond(&self.app, request, origin).await {
            Some(response) => response,
            None => web::not_found(&self.app, request, origin),
        }
    }

    /// The server's own addresses.
    async fn own(&self, request: &Request<Bytes>, origin: &Origin) -> Option<Response<Bytes>> {
        let response = match (request.method(), request.uri().path()) {
            (&Method::GET | &Method::HEAD, "/healthz") => {
                let fit = api::founded(&self.app).await.is_ok_and(|found| found.is_some());
                if fit {
                    text(StatusCode::OK, "ok\n")
                } else {
                    text(StatusCode::SERVICE_UNAVAILABLE, "no store\n")
                }
            }
            (&Method::GET, "/metrics") if trust::may_scrape(origin.address, &self.metrics_from) => {
                text(StatusCode::OK, &self.metrics.render())
            }
            (&Method::POST, "/_vestibule/reset") => match &self.reset {
                Some(reset) => {
                    reset.run();
                    text(StatusCode::OK, "reset\n")
                }
                None => text(StatusCode::NOT_FOUND, "only `serve --ephemeral` can be reset\n"),
            },
            _ => return None,
        };
        Some(response)
    }

    fn origin<B>(&self, request: &Request<B>, peer: IpAddr, tls: bool) -> Origin {
        let hop = trust::origin(peer, tls, request.headers(), &self.trusted_proxies);
        let agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        Origin {
            address_text: hop.address.to_string(),
            address: hop.address,
            user_agent: agent.unwrap_or_default().chars().take(USER_AGENT_CHARS_MAX).collect(),
            request_id: id::fresh_uuid(&*self.app.entropy),
            secure: hop.secure,
        }
    }
}

/// A request's body, within bounds of size and time; or what its sender is told.
async fn whole(body: Incoming) -> Result<Bytes, Response<Full<Bytes>>> {
    if body.is_end_stream() {
        return Ok(Bytes::new());
    }
    let read = Limited::new(body, limits::REQUEST_BODY_BYTES_MAX).collect();
    match tokio::time::timeout(millis(limits::REQUEST_READ_TIME_MAX), read).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            Err(plain(StatusCode::PAYLOAD_TOO_LARGE, "the request's body is too large"))
        }
        Ok(Err(_)) => Err(plain(StatusCode::BAD_REQUEST, "the request's body ended early")),
        Err(_) => Err(plain(StatusCode::REQUEST_TIMEOUT, "the request's body took too long")),
    }
}

fn millis(length: model::Duration) -> Duration {
    Duration::from_millis(u64::try_from(length.0).unwrap_or_default())
}

fn plain(status: StatusCode, message: &str) -> Response<Full<Bytes>> {
    text(status, message).map(Full::new)
}

fn text(status: StatusCode, message: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::copy_from_slice(message.as_bytes()));
    *response.status_mut() = status;
    let kind = http::HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}
