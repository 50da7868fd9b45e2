//! Room one, the inner half: from a connection's request to one that the rooms can read.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use api::{App, Origin};
use bytes::Bytes;
use http::request::Parts;
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Either, Full, LengthLimitError, Limited};
use hyper::body::{Body as _, Incoming};
use ipnet::IpNet;
use metrics_exporter_prometheus::PrometheusHandle;
use model::{id, limits};
use s3::S3;

use crate::decision;
use crate::listener::Answer;
use crate::server::Reset;
use crate::trust;

/// Characters of a `User-Agent` that are kept.
const USER_AGENT_CHARS_MAX: usize = 512;

/// What we say ourselves is whole; what S3 reads from its folder is not.
type AnswerBody = Either<Full<Bytes>, s3::AnswerBody>;

/// What every request passes.
pub(crate) struct Door {
    pub(crate) app: Arc<App>,
    /// S3, where there is a folder for it.
    pub(crate) s3: Option<S3>,
    pub(crate) trusted_proxies: Vec<IpNet>,
    pub(crate) metrics_from: Vec<IpNet>,
    pub(crate) metrics: PrometheusHandle,
    /// Only an ephemeral server can be brought back to its beginning.
    pub(crate) reset: Option<Reset>,
}

impl Answer for Door {
    type Body = AnswerBody;

    /// Takes a request through all rooms.
    async fn answer(&self, request: Request<Incoming>, peer: IpAddr, tls: bool) -> Response<Self::Body> {
        let origin = self.origin(&request, peer, tls);
        // Before anybody else: whatever a client's request looks like, a proxy's question about it is one.
        if decision::is_for(&request) {
            let by_proxy = trust::is_proxy(peer, &self.trusted_proxies);
            let answer = decision::answer(&self.app, &request, &origin, by_proxy);
            return in_time(&origin, async { answer.await.map(Full::new).map(Either::Left) }).await;
        }
        let (parts, body) = request.into_parts();
        if let Some(s3) = self.s3.as_ref().filter(|s3| s3.claims((&parts).into())) {
            return answer_of_s3(s3, &parts, body, &origin).await;
        }
        let body = match whole(body, limits::REQUEST_BODY_BYTES_MAX).await {
            Ok(body) => body,
            Err(refused) => return refused.map(Either::Left),
        };
        let request = Request::from_parts(parts, body);
        in_time(&origin, self.through_the_rooms(&request, &origin)).await
    }
}

/// A request to S3: whoever is turned away by the head of the request is not listened to.
async fn answer_of_s3(s3: &S3, parts: &Parts, body: Incoming, origin: &Origin) -> Response<AnswerBody> {
    let arrival = s3.arrive(parts.into(), origin).await;
    let body = match arrival.is_admitted() {
        true => whole(body, limits::S3_BODY_BYTES_MAX).await,
        false => Ok(Bytes::new()),
    };
    match body {
        Ok(body) => {
            in_time(origin, async { s3.answer(arrival, parts, body, origin).await.map(Either::Right) }).await
        }
        Err(refused) => refused.map(Either::Left),
    }
}

async fn in_time(
    origin: &Origin,
    answer: impl Future<Output = Response<AnswerBody>>,
) -> Response<AnswerBody> {
    match tokio::time::timeout(millis(limits::OPERATION_TIME_MAX), answer).await {
        Ok(response) => response,
        Err(_) => {
            tracing::error!(request_id = origin.request_id, "took too long and was given up");
            plain(StatusCode::SERVICE_UNAVAILABLE, "this took too long; try again").map(Either::Left)
        }
    }
}

impl Door {
    async fn through_the_rooms(&self, request: &Request<Bytes>, origin: &Origin) -> Response<AnswerBody> {
        if let Some(response) = self.own(request, origin).await {
            return response.map(Full::new).map(Either::Left);
        }
        if let Some(response) = web::handle(&self.app, request, origin).await {
            return response.map(Full::new).map(Either::Left);
        }
        if let Some(response) = api::respond(&self.app, request, origin).await {
            return response.map(Full::new).map(Either::Left);
        }
        // Nobody's own: perhaps somebody reads from a bucket that is open to all.
        if let Some(s3) = &self.s3
            && s3.claims_path(request.uri().path()).await
        {
            let (parts, body) = request.clone().into_parts();
            let arrival = s3.arrive((&parts).into(), origin).await;
            return s3.answer(arrival, &parts, body, origin).await.map(Either::Right);
        }
        web::not_found(&self.app, request, origin).map(Full::new).map(Either::Left)
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
            (&Method::GET | &Method::HEAD, path) if path.starts_with("/outbound/") => {
                self.outbound(path).await?
            }
            (&Method::POST, "/_vestibule/reset") => match &self.reset {
                Some(_) if web::form::is_from_another_site(request.headers()) => {
                    text(StatusCode::FORBIDDEN, "no page of another site may ask for this\n")
                }
                Some(reset) => {
                    reset.run();
                    text(StatusCode::OK, "reset\n")
                }
                None => text(StatusCode::NOT_FOUND, "only servers in memory can be reset\n"),
            },
            _ => return None,
        };
        Some(response)
    }

    /// What parties outside verify the tokens of accounts with.
    async fn outbound(&self, path: &str) -> Option<Response<Bytes>> {
        match api::outbound_document(&self.app, path).await {
            Ok(document) => {
                let mut response = text(StatusCode::OK, &document?);
                let kind = http::HeaderValue::from_static("application/json");
                response.headers_mut().insert(header::CONTENT_TYPE, kind);
                Some(response)
            }
            Err(fault) => {
                tracing::error!(path, fault = fault.chain(), "fault");
                Some(text(StatusCode::SERVICE_UNAVAILABLE, "try again later\n"))
            }
        }
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
async fn whole(body: Incoming, bytes_max: usize) -> Result<Bytes, Response<Full<Bytes>>> {
    if body.is_end_stream() {
        return Ok(Bytes::new());
    }
    let read = Limited::new(body, bytes_max).collect();
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

pub(crate) fn text(status: StatusCode, message: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::copy_from_slice(message.as_bytes()));
    *response.status_mut() = status;
    let kind = http::HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}
