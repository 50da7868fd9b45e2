//! The way to accounts that are kept elsewhere: over TLS and to public addresses unless told otherwise,
//! within bounds of time and size, without following redirects. Connections are kept and used again.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};
use std::time::Duration;

use aws_accounts::{Carried, Carrier, Uncarried};
use bytes::Bytes;
use http::{Request, Response, Uri};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::dns::Name;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use model::limits;
use rustls::{ClientConfig, RootCertStore};
use tower_service::Service;

use crate::fetch::is_public;

/// How long a connection that nobody uses is kept.
const IDLE_TIME_MAX: Duration = Duration::from_secs(60);

/// Where the machine and its container say things of themselves: EC2's instance metadata, ECS's and EKS's
/// credentials.
const NEAR: [IpAddr; 5] = [
    IpAddr::V4(Ipv4Addr::new(169, 254, 169, 254)),
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254)),
    IpAddr::V4(Ipv4Addr::new(169, 254, 170, 2)),
    IpAddr::V4(Ipv4Addr::new(169, 254, 170, 23)),
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x23)),
];

type Speaker = Client<HttpsConnector<HttpConnector<Resolver>>, Full<Bytes>>;
type Plain = Client<HttpConnector, Full<Bytes>>;

/// Brings requests to accounts.
pub(crate) struct Reach {
    /// Whether plain HTTP, and private and loopback addresses, are spoken to as well.
    private: bool,
    /// Made, with the system's trusted certificates, when it is first needed.
    speaker: OnceLock<Speaker>,
    /// The same for what is [`NEAR`], without TLS.
    plain: OnceLock<Plain>,
}

impl Reach {
    /// Nothing is read and nobody spoken to yet.
    pub(crate) fn new(private: bool) -> Self {
        Self { private, speaker: OnceLock::new(), plain: OnceLock::new() }
    }

    fn speaker(&self) -> Result<&Speaker, Uncarried> {
        if let Some(speaker) = self.speaker.get() {
            return Ok(speaker);
        }
        let made = speaker(self.private).map_err(|error| Uncarried::Unreachable(error.to_string()))?;
        Ok(self.speaker.get_or_init(|| made))
    }

    /// Whether an address may be spoken to, as far as it says so itself. Names are looked at when they are
    /// resolved.
    fn check(&self, uri: &Uri) -> Result<(), Uncarried> {
        if self.private {
            return Ok(());
        }
        if uri.scheme_str() != Some("https") {
            return Err(Uncarried::Forbidden(format!(
                "`{uri}` is no https address: start the server with --private-planes to let it in"
            )));
        }
        let host = uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
        match host.parse::<IpAddr>() {
            Ok(address) if !is_public(address) => Err(Uncarried::Forbidden(private_host(host))),
            _ => Ok(()),
        }
    }

    async fn exchange(&self, request: Request<Bytes>) -> Result<Response<Bytes>, Uncarried> {
        self.check(request.uri())?;
        let answer = self.speaker()?.request(request.map(Full::new)).await.map_err(|error| {
            let chain = chain(&error);
            // The one thing that asking again does not mend.
            if chain.contains(PRIVATE) { Uncarried::Forbidden(chain) } else { Uncarried::Unreachable(chain) }
        })?;
        whole(answer, limits::PLANE_ANSWER_BYTES_MAX).await
    }

    async fn exchange_near(&self, request: Request<Bytes>) -> Result<Response<Bytes>, Uncarried> {
        if !is_near(request.uri()) {
            return Err(Uncarried::Forbidden(format!(
                "`{}` is not where a machine or a container has its credentials: that is `http`, and a \
                 loopback address or one of EC2's, ECS's or EKS's own",
                request.uri()
            )));
        }
        let plain = self.plain.get_or_init(|| Client::builder(TokioExecutor::new()).build_http());
        let answer = plain.request(request.map(Full::new)).await;
        let answer = answer.map_err(|error| Uncarried::Unreachable(chain(&error)))?;
        whole(answer, limits::NEAR_ANSWER_BYTES_MAX).await
    }
}

/// An answer with all of its body.
async fn whole(answer: Response<Incoming>, most: usize) -> Result<Response<Bytes>, Uncarried> {
    let (parts, body) = answer.into_parts();
    let body = Limited::new(body, most).collect().await;
    let body = body.map_err(|error| Uncarried::Unreachable(format!("its answer: {error}")))?;
    Ok(Response::from_parts(parts, body.to_bytes()))
}

/// Whether an address leads to this machine, or to what it and its container say of themselves. No name does.
fn is_near(uri: &Uri) -> bool {
    let host = uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    let address = host.parse::<IpAddr>();
    uri.scheme_str() == Some("http")
        && address.is_ok_and(|address| address.is_loopback() || NEAR.contains(&address))
}

impl Carrier for Reach {
    fn carry(&self, request: Request<Bytes>) -> Carried<'_> {
        Box::pin(in_time(limits::PLANE_ANSWER_TIME_MAX, self.exchange(request)))
    }

    fn carry_near(&self, request: Request<Bytes>) -> Carried<'_> {
        Box::pin(in_time(limits::NEAR_ANSWER_TIME_MAX, self.exchange_near(request)))
    }
}

async fn in_time<T>(
    limit: model::Duration,
    answer: impl Future<Output = Result<T, Uncarried>>,
) -> Result<T, Uncarried> {
    let answer = tokio::time::timeout(Duration::from_millis(limit.0.unsigned_abs()), answer).await;
    answer.unwrap_or_else(|_| Err(Uncarried::Unreachable("it took too long to answer".to_owned())))
}

fn speaker(private: bool) -> Result<Speaker, rustls::Error> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = std::sync::Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let config = config.with_root_certificates(roots).with_no_client_auth();
    let mut plain = HttpConnector::new_with_resolver(Resolver { private });
    plain.enforce_http(false);
    plain.set_nodelay(true);
    let connector = HttpsConnectorBuilder::new()
        .with_tls_config(config)
        .https_or_http()
        .enable_http1()
        .wrap_connector(plain);
    Ok(Client::builder(TokioExecutor::new())
        .pool_timer(TokioTimer::new())
        .pool_idle_timeout(IDLE_TIME_MAX)
        .build(connector))
}

/// Resolves names, and gives only addresses that may be spoken to; nothing can change in between.
#[derive(Clone)]
struct Resolver {
    private: bool,
}

impl Service<Name> for Resolver {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = std::io::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let private = self.private;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let found: Vec<SocketAddr> = found.collect();
            if !private && found.iter().any(|address| !is_public(address.ip())) {
                return Err(std::io::Error::other(private_host(name.as_str())));
            }
            Ok(found.into_iter())
        })
    }
}

const PRIVATE: &str = "is at a private address: start the server with --private-planes";

fn private_host(host: &str) -> String {
    format!("`{host}` {PRIVATE} to let it in")
}

/// An error with what lies under it.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut under = error.source();
    while let Some(source) = under {
        text.push_str(": ");
        text.push_str(&source.to_string());
        under = source.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    use super::*;

    fn request(url: &str) -> Request<Bytes> {
        Request::post(url).body(Bytes::from_static(b"Action=ListRoles")).unwrap()
    }

    /// What comes back when somebody answers a request with this text.
    async fn carried(text: &str) -> Result<Response<Bytes>, Uncarried> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let reach = Reach::new(true);
        let answer = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut asked = vec![0; 4096];
            let _ = stream.read(&mut asked).await.unwrap();
            // Who has heard enough hangs up.
            let _ = stream.write_all(text.as_bytes()).await;
            let _ = stream.shutdown().await;
        };
        let (carried, ()) = tokio::join!(reach.carry(request(&url)), answer);
        carried
    }

    #[tokio::test]
    async fn answers_come_back_as_they_are_and_redirects_are_not_followed() {
        let answer = carried("HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\nno").await.unwrap();
        assert_eq!((answer.status().as_u16(), answer.body().as_ref()), (400, b"no".as_slice()));
        let away = "HTTP/1.1 307 Elsewhere\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n";
        assert_eq!(carried(away).await.unwrap().status().as_u16(), 307);
    }

    #[tokio::test]
    async fn floods_broken_answers_and_silence_are_no_answers() {
        let flood = "x".repeat(limits::PLANE_ANSWER_BYTES_MAX + 1);
        let length = flood.len();
        for answer in [
            format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{flood}"),
            "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort".to_owned(),
            "SSH-2.0-OpenSSH\r\n".to_owned(),
            String::new(),
        ] {
            let carried = carried(&answer).await;
            assert!(matches!(carried, Err(Uncarried::Unreachable(_))), "{carried:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn who_does_not_answer_is_not_waited_for_without_end() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let carried = Reach::new(true).carry(request(&url)).await;
        assert_eq!(carried.err(), Some(Uncarried::Unreachable("it took too long to answer".to_owned())));
    }

    #[tokio::test]
    async fn row_34_private_addresses_and_plain_http_are_refused_before_anything_is_sent() {
        let reach = Reach::new(false);
        for url in [
            "http://iam.amazonaws.com/",
            "https://127.0.0.1/",
            "https://10.1.2.3/",
            "https://169.254.169.254/",
            "https://[::1]/",
            "https://[::ffff:10.0.0.1]/",
            "https://localhost/",
        ] {
            let carried = reach.carry(request(url)).await;
            assert!(matches!(carried, Err(Uncarried::Forbidden(_))), "{url}: {carried:?}");
        }
    }

    #[tokio::test]
    async fn row_34_credentials_are_looked_for_nowhere_but_near() {
        let reach = Reach::new(true);
        for url in [
            "https://169.254.169.254/",
            "http://169.254.169.253/",
            "http://10.1.2.3/",
            "http://[fd00:ec2::1]/",
            "http://[::ffff:169.254.169.254]/",
            "http://localhost/",
            "http://metadata.example.com/",
        ] {
            let carried = reach.carry_near(Request::get(url).body(Bytes::new()).unwrap()).await;
            assert!(matches!(carried, Err(Uncarried::Forbidden(_))), "{url}: {carried:?}");
        }
        for url in ["http://169.254.170.2/v2/x", "http://[fd00:ec2::23]/v1", "http://127.0.0.1:51679/"] {
            assert!(is_near(&url.parse().unwrap()), "{url}");
        }
        let connection = Reach::new(false).carry(request("http://169.254.170.2/")).await;
        assert!(
            matches!(connection, Err(Uncarried::Forbidden(_))),
            "an endpoint is not near: {connection:?}"
        );
    }
}
