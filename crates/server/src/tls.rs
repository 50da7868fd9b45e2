//! TLS by certificate files.

use std::sync::Arc;

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

use crate::config::{Refused, TlsFiles};

/// An acceptor for the certificate and key of these files.
pub(crate) fn acceptor(files: &TlsFiles) -> Result<TlsAcceptor, Refused> {
    let unreadable = |path: &std::path::Path, error: &dyn std::fmt::Display| {
        Refused(format!("cannot read `{}` as PEM: {error}", path.display()))
    };
    let chain: Result<Vec<_>, _> =
        CertificateDer::pem_file_iter(&files.certificates).and_then(std::iter::Iterator::collect);
    let chain = chain.map_err(|error| unreadable(&files.certificates, &error))?;
    if chain.is_empty() {
        return Err(Refused(format!("`{}` holds no certificate", files.certificates.display())));
    }
    let key = PrivateKeyDer::from_pem_file(&files.key).map_err(|error| unreadable(&files.key, &error))?;
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key));
    let mut config =
        config.map_err(|error| Refused(format!("certificate and key do not go together: {error}")))?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}
