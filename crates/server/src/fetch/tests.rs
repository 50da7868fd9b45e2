//! Tests of fetching, against a real TLS listener on this machine.

use rustls::pki_types::PrivateKeyDer;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use super::*;

/// A host with a certificate of its own.
struct Host {
    listener: TcpListener,
    acceptor: TlsAcceptor,
    thumbprint: String,
}

impl Host {
    async fn new() -> Self {
        let key = rcgen::KeyPair::generate().unwrap();
        let named = rcgen::CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        let certificate = named.self_signed(&key).unwrap().der().clone();
        let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, &certificate);
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
            .unwrap();
        Self {
            listener: TcpListener::bind("127.0.0.1:0").await.unwrap(),
            acceptor: TlsAcceptor::from(Arc::new(config)),
            thumbprint: model::id::to_hex(hash.as_ref()),
        }
    }

    fn url(&self) -> String {
        format!("https://localhost:{}/keys", self.listener.local_addr().unwrap().port())
    }

    /// Answers one request with this text, if anybody gets that far.
    async fn answer(&self, text: &str) {
        let (stream, _) = self.listener.accept().await.unwrap();
        let Ok(mut stream) = self.acceptor.accept(stream).await else { return };
        let mut asked = vec![0; 4096];
        let length = stream.read(&mut asked).await.unwrap();
        assert!(asked[..length].starts_with(b"GET /keys HTTP/1.1\r\n"));
        // Who has heard enough hangs up.
        let _ = stream.write_all(text.as_bytes()).await;
        let _ = stream.shutdown().await;
    }

    async fn fetched(&self, thumbprints: &[String], text: &str) -> Result<Vec<u8>, Unfetched> {
        let out = Outbound::new(true);
        let url = self.url();
        let (fetched, ()) = tokio::join!(out.fetch(&url, thumbprints), self.answer(text));
        fetched
    }
}

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

#[tokio::test]
async fn a_certificate_that_a_thumbprint_names_is_trusted_and_no_other() {
    let host = Host::new().await;
    let own = [host.thumbprint.clone()];
    assert_eq!(host.fetched(&own, OK).await, Ok(b"{}".to_vec()));
    let other = ["0".repeat(40)];
    assert!(matches!(host.fetched(&other, OK).await, Err(Unfetched::Refused(_))));
    assert!(matches!(host.fetched(&[], OK).await, Err(Unfetched::Refused(_))));
    // It is trusted under its own name only.
    let out = Outbound::new(true);
    let url = host.url().replace("localhost", "127.0.0.1");
    let (fetched, ()) = tokio::join!(out.fetch(&url, &own), host.answer(OK));
    assert!(matches!(fetched, Err(Unfetched::Refused(_))));
}

#[tokio::test]
async fn redirects_errors_and_floods_are_refused() {
    let host = Host::new().await;
    let own = [host.thumbprint.clone()];
    let flood = "x".repeat(limits::ISSUER_DOCUMENT_BYTES_MAX + 1);
    for answer in [
        "HTTP/1.1 302 Found\r\nLocation: https://other.example/\r\nContent-Length: 0\r\n\r\n".to_owned(),
        "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n".to_owned(),
        format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{flood}", flood.len()),
    ] {
        assert!(matches!(host.fetched(&own, &answer).await, Err(Unfetched::Refused(_))), "{answer:.40}");
    }
}

#[tokio::test]
async fn row_34_private_addresses_are_refused_before_anything_is_sent() {
    let out = Outbound::new(false);
    for url in [
        "https://localhost/",
        "https://127.0.0.1/",
        "https://10.1.2.3/",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://2130706433/",
        "https://user@127.0.0.1/",
        "http://93.184.215.14/",
        "file:///etc/passwd",
        "https://",
    ] {
        let fetched = out.fetch(url, &[]).await;
        assert!(fetched.is_err(), "{url}");
        // A number that is no address is at most a name that nobody has.
        let resolved = url.contains("2130706433");
        assert!(resolved || matches!(fetched, Err(Unfetched::Refused(_))), "{url}: {fetched:?}");
    }
}

#[test]
fn row_34_which_addresses_are_the_internets() {
    let public = |text: &str| is_public(text.parse().unwrap());
    for good in ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "2a00:1450:4001:810::200e"] {
        assert!(public(good), "{good}");
    }
    for bad in [
        "0.0.0.0",
        "10.0.0.1",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.0.8",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2001::1",
        "2001:db8::1",
        "2002:a00:1::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "ff02::1",
    ] {
        assert!(!public(bad), "{bad}");
    }
}
