//! A SAML identity provider: a key that signs, and the metadata by which others know it.
//!
//! Elements are written in canonical form by hand and signed as they stand, so that nothing of the program is
//! in what it verifies.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

const DS: &str = "http://www.w3.org/2000/09/xmldsig#";
const MD: &str = "urn:oasis:names:tc:SAML:2.0:metadata";
const PROTOCOL: &str = "urn:oasis:names:tc:SAML:2.0:protocol";

/// An identity provider with a key of its own.
#[derive(Debug)]
pub struct SamlIdp {
    key: RsaKeyPair,
    /// Its certificate, as DER.
    pub certificate: Vec<u8>,
}

impl Default for SamlIdp {
    fn default() -> Self {
        Self::new()
    }
}

#[expect(clippy::unwrap_used, reason = "tests only: what fails here is the test itself")]
impl SamlIdp {
    /// With a fresh key.
    pub fn new() -> Self {
        let size = rcgen::RsaKeySize::_2048;
        let pair = rcgen::KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, size).unwrap();
        let named = rcgen::CertificateParams::new(vec!["idp.example.com".to_owned()]).unwrap();
        let certificate = named.self_signed(&pair).unwrap().der().to_vec();
        Self { key: RsaKeyPair::from_pkcs8(&pair.serialize_der()).unwrap(), certificate }
    }

    /// The metadata of an entity whose key this is.
    pub fn metadata(&self, entity_id: &str) -> String {
        let certificate = STANDARD.encode(&self.certificate);
        format!(
            "<EntityDescriptor xmlns=\"{MD}\" entityID=\"{entity_id}\"><IDPSSODescriptor \
             protocolSupportEnumeration=\"{PROTOCOL}\"><KeyDescriptor use=\"signing\"><KeyInfo \
             xmlns=\"{DS}\"><X509Data><X509Certificate>{certificate}</X509Certificate></X509Data></KeyInfo>\
             </KeyDescriptor></IDPSSODescriptor></EntityDescriptor>"
        )
    }

    /// The signature of an element that is written in canonical form, without it.
    pub fn signature(&self, id: &str, element: &str) -> String {
        let hash = STANDARD.encode(digest(&SHA256, element.as_bytes()).as_ref());
        let info = format!(
            "<ds:SignedInfo xmlns:ds=\"{DS}\"><ds:CanonicalizationMethod \
             Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"></ds:CanonicalizationMethod>\
             <ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256\">\
             </ds:SignatureMethod><ds:Reference URI=\"#{id}\"><ds:Transforms><ds:Transform \
             Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"></ds:Transform>\
             <ds:Transform \
             Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"></ds:Transform></ds:Transforms>\
             <ds:DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"></ds:DigestMethod>\
             <ds:DigestValue>{hash}</ds:DigestValue></ds:Reference></ds:SignedInfo>"
        );
        let mut value = vec![0; self.key.public_modulus_len()];
        self.key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), info.as_bytes(), &mut value).unwrap();
        let (value, certificate) = (STANDARD.encode(value), STANDARD.encode(&self.certificate));
        // Declared on the way, the prefix is the signed text's too.
        let info = info.replace(&format!(" xmlns:ds=\"{DS}\""), "");
        format!(
            "<ds:Signature xmlns:ds=\"{DS}\">{info}<ds:SignatureValue>\n{value}\n</ds:SignatureValue>\
             <ds:KeyInfo><ds:X509Data><ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data>\
             </ds:KeyInfo></ds:Signature>"
        )
    }

    /// The element with its signature after its issuer.
    pub fn signed(&self, element: &str, id: &str) -> String {
        let signature = self.signature(id, element);
        element.replacen("</saml:Issuer>", &format!("</saml:Issuer>{signature}"), 1)
    }
}
