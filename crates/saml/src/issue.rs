//! A response that we send as an identity provider: one assertion, signed by the key that our metadata
//! carries.
//!
//! Source: OASIS, SAML 2.0 Core, sections 2.3 to 2.7, 3.2.2 and 5.4; SAML 2.0 Profiles, section 4.1.4.2. What
//! is said of people is written in one place, escaped, and read back by our own parser before it is signed:
//! what cannot be read is not signed.

use std::fmt;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::canonical::{self, Form, escaped, quoted};
use crate::signature::{DIGEST_SHA256, DS, ENVELOPED, EXCLUSIVE, RSA_SHA256};
use crate::{assertion, xml};

const PERSISTENT: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
const PASSWORD: &str = "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport";

/// What is said, of whom and to whom. Times are texts such as `2026-11-22T15:31:00Z`.
#[derive(Clone, Copy, Debug)]
pub struct Statement<'a> {
    /// Something that no other response has: letters and digits.
    pub id: &'a str,
    /// Our `entityID`.
    pub issuer: &'a str,
    /// Who shall believe it.
    pub audience: &'a str,
    /// The address that it is sent to.
    pub recipient: &'a str,
    /// The text of the `NameID`.
    pub subject: &'a str,
    /// When it is said.
    pub issued: &'a str,
    /// Until when it may be used.
    pub expires: &'a str,
    /// Attributes by name, each with its values.
    pub attributes: &'a [(String, Vec<String>)],
}

/// Why nothing was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsignable {
    /// The key is no RSA key in PKCS #8, or does not sign.
    Key,
    /// Something that was to be said has characters that no XML document has.
    Characters,
}

impl fmt::Display for Unsignable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Key => "the key does not sign assertions",
            Self::Characters => "a name or an attribute has characters that an assertion cannot carry",
        })
    }
}

impl std::error::Error for Unsignable {}

/// The response, signed by an RSA key in PKCS #8 (DER).
///
/// # Errors
/// [`Unsignable`] when the key or what is to be said does not allow it.
pub fn response(statement: &Statement<'_>, key: &[u8]) -> Result<String, Unsignable> {
    let key = RsaKeyPair::from_pkcs8(key).map_err(|_| Unsignable::Key)?;
    let written = assertion_text(statement);
    let document = xml::read(&written).map_err(|_| Unsignable::Characters)?;
    let form = Form { without: None, inclusive: &[] };
    let element = canonical::text(document.root_element(), &form).ok_or(Unsignable::Characters)?;
    let signature = signature(statement.id, &element, &key)?;
    // SAML 2.0 Core, section 2.3.3: it stands after the issuer.
    let signed = element.replacen("</saml:Issuer>", &format!("</saml:Issuer>{signature}"), 1);
    let Statement { id, issued, .. } = statement;
    let mut out = format!(
        "<samlp:Response xmlns:samlp=\"{}\" ID=\"r{id}\" IssueInstant=\"{issued}\" Version=\"2.0\"",
        assertion::PROTOCOL
    );
    attribute("Destination", statement.recipient, &mut out);
    out.push('>');
    out.push_str(&format!("<saml:Issuer xmlns:saml=\"{}\">", assertion::SAML));
    escaped(statement.issuer, &mut out);
    out.push_str(&format!(
        "</saml:Issuer><samlp:Status><samlp:StatusCode Value=\"{}\"/></samlp:Status>{signed}\
         </samlp:Response>",
        assertion::SUCCESS
    ));
    Ok(out)
}

fn assertion_text(statement: &Statement<'_>) -> String {
    let Statement { id, issued, expires, .. } = statement;
    let mut out = format!(
        "<saml:Assertion xmlns:saml=\"{}\" ID=\"{id}\" IssueInstant=\"{issued}\" Version=\"2.0\">",
        assertion::SAML
    );
    element("saml:Issuer", statement.issuer, &mut out);
    out.push_str(&format!("<saml:Subject><saml:NameID Format=\"{PERSISTENT}\">"));
    escaped(statement.subject, &mut out);
    out.push_str(&format!(
        "</saml:NameID><saml:SubjectConfirmation Method=\"{}\"><saml:SubjectConfirmationData \
         NotOnOrAfter=\"{expires}\"",
        assertion::BEARER
    ));
    attribute("Recipient", statement.recipient, &mut out);
    out.push_str(&format!(
        "/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore=\"{issued}\" \
         NotOnOrAfter=\"{expires}\"><saml:AudienceRestriction>"
    ));
    element("saml:Audience", statement.audience, &mut out);
    out.push_str(&format!(
        "</saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant=\"{issued}\" \
         SessionIndex=\"{id}\"><saml:AuthnContext>"
    ));
    element("saml:AuthnContextClassRef", PASSWORD, &mut out);
    out.push_str("</saml:AuthnContext></saml:AuthnStatement><saml:AttributeStatement>");
    for (name, values) in statement.attributes {
        out.push_str("<saml:Attribute");
        attribute("Name", name, &mut out);
        out.push('>');
        for value in values {
            element("saml:AttributeValue", value, &mut out);
        }
        out.push_str("</saml:Attribute>");
    }
    out.push_str("</saml:AttributeStatement></saml:Assertion>");
    out
}

fn element(name: &str, text: &str, out: &mut String) {
    out.push_str(&format!("<{name}>"));
    escaped(text, out);
    out.push_str(&format!("</{name}>"));
}

fn attribute(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    quoted(value, out);
}

/// XML Signature, section 3.1: the digest of the element in canonical form, and the signature of that digest.
fn signature(id: &str, element: &str, key: &RsaKeyPair) -> Result<String, Unsignable> {
    let hash = STANDARD.encode(digest(&SHA256, element.as_bytes()).as_ref());
    // In canonical form as it is written.
    let info = format!(
        "<ds:SignedInfo xmlns:ds=\"{DS}\"><ds:CanonicalizationMethod Algorithm=\"{EXCLUSIVE}\">\
         </ds:CanonicalizationMethod><ds:SignatureMethod Algorithm=\"{RSA_SHA256}\"></ds:SignatureMethod>\
         <ds:Reference URI=\"#{id}\"><ds:Transforms><ds:Transform Algorithm=\"{ENVELOPED}\"></ds:Transform>\
         <ds:Transform Algorithm=\"{EXCLUSIVE}\"></ds:Transform></ds:Transforms>\
         <ds:DigestMethod Algorithm=\"{DIGEST_SHA256}\"></ds:DigestMethod><ds:DigestValue>{hash}\
         </ds:DigestValue></ds:Reference></ds:SignedInfo>"
    );
    let mut value = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), info.as_bytes(), &mut value)
        .map_err(|_| Unsignable::Key)?;
    // Declared on the way, the prefix is the signed text's too.
    let info = info.replacen(&format!(" xmlns:ds=\"{DS}\""), "", 1);
    let value = STANDARD.encode(value);
    Ok(format!(
        "<ds:Signature xmlns:ds=\"{DS}\">{info}<ds:SignatureValue>{value}</ds:SignatureValue></ds:Signature>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assertion::{Expected, Refused, verify};

    const ISSUED: &str = "2027-01-01T00:00:00Z";
    const NOW_MS: i64 = 1_798_761_600_000;
    const HERE: &str = "https://signin.aws.amazon.com/saml";

    struct Idp {
        key: Vec<u8>,
        certificate: Vec<u8>,
    }

    fn idp() -> Idp {
        let pair =
            rcgen::KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, rcgen::RsaKeySize::_2048).unwrap();
        let named = rcgen::CertificateParams::new(vec!["idp.example.com".to_owned()]).unwrap();
        Idp { key: pair.serialize_der(), certificate: named.self_signed(&pair).unwrap().der().to_vec() }
    }

    fn statement<'a>(subject: &'a str, attributes: &'a [(String, Vec<String>)]) -> Statement<'a> {
        Statement {
            id: "a1",
            issuer: "https://idp.example.com/?a=1&b=2",
            audience: HERE,
            recipient: HERE,
            subject,
            issued: ISSUED,
            expires: "2027-01-01T00:05:00Z",
            attributes,
        }
    }

    fn verified(response: &str, idp: &Idp) -> Result<assertion::Assertion, Refused> {
        let expected = Expected {
            issuer: "https://idp.example.com/?a=1&b=2",
            certificates: std::slice::from_ref(&idp.certificate),
            audiences: &[HERE],
            recipients: &[HERE],
            now_ms: NOW_MS,
        };
        verify(response, &expected)
    }

    #[test]
    fn what_is_issued_is_verified_with_our_certificate_and_with_no_other() {
        let idp_ours = idp();
        let attributes = [("role".to_owned(), vec!["one".to_owned(), "two".to_owned()])];
        let response = response(&statement("ann", &attributes), &idp_ours.key).unwrap();
        let read = verified(&response, &idp_ours).unwrap();
        assert_eq!((read.subject.as_str(), read.id.as_str()), ("ann", "a1"));
        assert_eq!(read.values("role"), ["one", "two"]);
        assert_eq!(read.audience, HERE);
        assert!(verified(&response, &idp()).is_err());
        assert!(verified(&response.replace("two", "too"), &idp_ours).is_err());
    }

    #[test]
    fn row_20_what_people_are_called_is_escaped_before_it_is_signed() {
        let idp = idp();
        for hostile in [
            "a</saml:NameID><saml:NameID>admin",
            "]]><x/>",
            "<!-- -->&amp;&#60;",
            "\" Name=\"role",
            "</saml:Issuer>",
            "tab\tline\r\nend",
        ] {
            let attributes = [(format!("name {hostile}"), vec![hostile.to_owned()])];
            let response = response(&statement(hostile, &attributes), &idp.key).unwrap();
            let read = verified(&response, &idp).unwrap();
            assert_eq!(read.subject, hostile);
            assert_eq!(read.attributes, attributes, "{hostile:?}");
        }
    }

    #[test]
    fn what_no_document_can_carry_is_not_signed() {
        let idp = idp();
        for hostile in ["nul\0", "bell\u{7}", "\u{fffe}"] {
            assert_eq!(response(&statement(hostile, &[]), &idp.key), Err(Unsignable::Characters));
        }
        assert_eq!(response(&statement("ann", &[]), b"no key"), Err(Unsignable::Key));
    }
}
