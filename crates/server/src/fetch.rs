//! Gets the public documents of issuers: over TLS only, from public addresses only unless told otherwise,
//! without following redirects, within bounds of time, size and number.
//!
//! A name is resolved once and its address looked at before it is connected to, so nothing can change in
//! between.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use bytes::Bytes;
use http::{Request, StatusCode, Uri, header};
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use model::limits;
use oidc::{Fetch, Fetched, Unfetched};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio_rustls::TlsConnector;

/// The way out to issuers.
pub(crate) struct Outbound {
    /// Whether private and loopback addresses are connected to as well.
    private: bool,
    /// The system's trusted certificates, read when they are first needed.
    roots: OnceLock<Arc<RootCertStore>>,
    turns: Semaphore,
}

impl Outbound {
    /// Nothing is read and nobody asked yet.
    pub(crate) fn new(private: bool) -> Self {
        let turns = Semaphore::new(limits::ISSUER_FETCHES_MAX);
        Self { private, roots: OnceLock::new(), turns }
    }

    fn roots(&self) -> Arc<RootCertStore> {
        let read = || {
            let mut roots = RootCertStore::empty();
            let found = rustls_native_certs::load_native_certs().certs;
            let (added, passed_over) = roots.add_parsable_certificates(found);
            tracing::debug!(added, passed_over, "trusted certificates");
            Arc::new(roots)
        };
        Arc::clone(self.roots.get_or_init(read))
    }

    async fn get(&self, url: &str, thumbprints: &[String]) -> Result<Vec<u8>, Unfetched> {
        let _turn = self.turns.acquire().await.map_err(|_| unreachable("the server is stopping"))?;
        let place = Place::read(url)?;
        let addresses = self.addresses(&place).await?;
        // One after the other, until one answers.
        let stream = TcpStream::connect(addresses.as_slice()).await.map_err(unreachable)?;
        let config = self.tls(thumbprints).map_err(refused)?;
        let name = ServerName::try_from(place.host.clone()).map_err(refused)?;
        // Whom we do not trust is not asked again and again as if it were away.
        let stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await.map_err(refused)?;
        let (mut sender, connection) =
            http1::handshake::<_, Empty<Bytes>>(TokioIo::new(stream)).await.map_err(unreachable)?;
        let answer = async {
            let request = Request::get(&place.path)
                .header(header::HOST, &place.authority)
                .header(header::ACCEPT, "application/json")
                .header(header::USER_AGENT, concat!("vestibule/", env!("CARGO_PKG_VERSION")))
                .body(Empty::new())
                .map_err(refused)?;
            let response = sender.send_request(request).await.map_err(unreachable)?;
            if response.status() != StatusCode::OK {
                return Err(Unfetched::Refused(format!("`{url}` answers {}", response.status())));
            }
            let body = Limited::new(response.into_body(), limits::ISSUER_DOCUMENT_BYTES_MAX).collect().await;
            Ok(body.map_err(refused)?.to_bytes().to_vec())
        };
        tokio::pin!(answer);
        tokio::select! {
            biased;
            answer = &mut answer => answer,
            // The other side may close once it has answered.
            _ = connection => answer.await,
        }
    }

    /// The addresses of a host, if all of them may be connected to.
    async fn addresses(&self, place: &Place) -> Result<Vec<SocketAddr>, Unfetched> {
        let found = tokio::net::lookup_host((place.host.as_str(), place.port)).await.map_err(unreachable)?;
        let found: Vec<SocketAddr> = found.collect();
        if !self.private && found.iter().any(|address| !is_public(address.ip())) {
            return Err(Unfetched::Refused(format!(
                "`{}` is at a private address: start the server with --private-issuers to let it in",
                place.host
            )));
        }
        Ok(found)
    }

    fn tls(&self, thumbprints: &[String]) -> Result<ClientConfig, Error> {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let verifier = Verifier {
            roots: self.roots(),
            thumbprints: thumbprints.to_vec(),
            provider: Arc::clone(&provider),
        };
        let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
        let config = config.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
        Ok(config.with_no_client_auth())
    }
}

impl Fetch for Outbound {
    fn fetch<'a>(&'a self, url: &'a str, thumbprints: &'a [String]) -> Fetched<'a> {
        Box::pin(async move {
            let limit = limits::ISSUER_ANSWER_TIME_MAX.0;
            let limit = Duration::from_millis(u64::try_from(limit).unwrap_or_default());
            let answer = tokio::time::timeout(limit, self.get(url, thumbprints)).await;
            answer.unwrap_or_else(|_| Err(Unfetched::Unreachable(format!("`{url}` took too long"))))
        })
    }
}

fn unreachable(why: impl ToString) -> Unfetched {
    Unfetched::Unreachable(why.to_string())
}

fn refused(why: impl ToString) -> Unfetched {
    Unfetched::Refused(why.to_string())
}

/// What a URL says.
struct Place {
    host: String,
    port: u16,
    authority: String,
    path: String,
}

impl Place {
    fn read(url: &str) -> Result<Self, Unfetched> {
        let bad = || Unfetched::Refused(format!("`{url}` is no https URL of a host"));
        let uri: Uri = url.parse().map_err(|_| bad())?;
        let authority = uri.authority().filter(|_| uri.scheme_str() == Some("https")).ok_or_else(bad)?;
        if authority.as_str().contains('@') {
            return Err(bad());
        }
        Ok(Self {
            host: authority.host().trim_start_matches('[').trim_end_matches(']').to_owned(),
            port: authority.port_u16().unwrap_or(443),
            authority: authority.to_string(),
            path: uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
        })
    }
}

/// Whether an address is one of the internet's, and no part of this or any other private network.
///
/// Source: IANA, IPv4 and IPv6 Special-Purpose Address Registries.
pub(crate) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            let [a, b, c, _] = address.octets();
            let special = address.is_private()
                || address.is_loopback()
                || address.is_link_local()
                || address.is_documentation()
                || a == 0
                || a >= 224
                || (a == 100 && (64..128).contains(&b))
                || (a == 192 && b == 0 && c == 0)
                || (a == 198 && (b == 18 || b == 19));
            !special
        }
        IpAddr::V6(address) => {
            if let Some(mapped) = address.to_ipv4_mapped() {
                return is_public(IpAddr::V4(mapped));
            }
            let [a, b, ..] = address.segments();
            // Global unicast, without documentation, 6to4 and what hides an IPv4 address inside (2001::/23).
            (a & 0xe000) == 0x2000
                && a != 0x2002
                && !(a == 0x2001 && (b < 0x200 || b == 0xdb8))
                && a != 0x3fff
        }
    }
}

/// Trusts the well-known authorities, and beside them a certificate that one of a provider's thumbprints
/// names: the last one that the host sends (IAM User Guide, "Obtain the thumbprint for an OpenID Connect
/// identity provider").
#[derive(Debug)]
struct Verifier {
    roots: Arc<RootCertStore>,
    thumbprints: Vec<String>,
    provider: Arc<CryptoProvider>,
}

impl Verifier {
    fn chain(&self, roots: Arc<RootCertStore>) -> Result<Arc<WebPkiServerVerifier>, Error> {
        let builder = WebPkiServerVerifier::builder_with_provider(roots, Arc::clone(&self.provider));
        builder.build().map_err(|error| Error::General(error.to_string()))
    }

    /// The last certificate as an authority of its own, if a thumbprint names it.
    fn pinned(&self, last: &CertificateDer<'_>) -> Option<RootCertStore> {
        let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, last);
        let hash = model::id::to_hex(hash.as_ref());
        self.thumbprints.contains(&hash).then_some(())?;
        let mut roots = RootCertStore::empty();
        roots.add(last.clone().into_owned()).ok()?;
        Some(roots)
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        between: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let refused = if self.roots.is_empty() {
            Error::InvalidCertificate(CertificateError::UnknownIssuer)
        } else {
            match self.chain(Arc::clone(&self.roots))?.verify_server_cert(leaf, between, name, ocsp, now) {
                Ok(verified) => return Ok(verified),
                Err(error) => error,
            }
        };
        match self.pinned(between.last().unwrap_or(leaf)) {
            Some(roots) => self.chain(Arc::new(roots))?.verify_server_cert(leaf, between, name, ocsp, now),
            None => Err(refused),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let known = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, certificate, signed, known)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let known = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, certificate, signed, known)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests;
