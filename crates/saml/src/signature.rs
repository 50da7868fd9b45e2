//! XML signatures, of the one kind that SAML's profile needs: an element of the document signed as a whole,
//! RSA with SHA-256 over exclusive canonical text.
//!
//! Source: W3C, XML Signature Syntax and Processing, section 3.2; OASIS, SAML 2.0 Core, section 5.4. What the
//! profile does not need is refused: other transforms, other algorithms, keys that the message brings along.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use roxmltree::Node;
use x509_parser::prelude::{FromDer as _, X509Certificate};

use crate::canonical::{self, Form};
use crate::xml;

/// The namespace of signatures.
pub(crate) const DS: &str = "http://www.w3.org/2000/09/xmldsig#";
pub(crate) const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
pub(crate) const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
pub(crate) const RSA_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
pub(crate) const DIGEST_SHA256: &str = "http://www.w3.org/2001/04/xmlenc#sha256";
/// Prefixes in one `InclusiveNamespaces`.
const PREFIXES_MAX: usize = 32;

/// Whether a signature is a good one, by one of these certificates, of the element that it is in, and of
/// nothing else.
pub(crate) fn signs_its_parent(signature: Node<'_, '_>, certificates: &[Vec<u8>]) -> bool {
    verify(signature, certificates).is_some()
}

fn verify(signature: Node<'_, '_>, certificates: &[Vec<u8>]) -> Option<()> {
    let parent = signature.parent_element()?;
    let info = only(signature, "SignedInfo")?;
    // 3.2.1: the digest of the element that the one reference names, which is the one around the signature
    let reference = only(info, "Reference")?;
    let id = parent.attribute("ID").filter(|id| !id.is_empty())?;
    if reference.attribute("URI")?.strip_prefix('#')? != id {
        return None;
    }
    let inclusive = transforms(reference)?;
    let form = Form { without: Some(signature), inclusive: &inclusive };
    let signed = canonical::text(parent, &form)?;
    (only(reference, "DigestMethod")?.attribute("Algorithm")? == DIGEST_SHA256).then_some(())?;
    let stated = decoded(only(reference, "DigestValue")?)?;
    if digest(&SHA256, signed.as_bytes()).as_ref() != stated.as_slice() {
        return None;
    }
    // 3.2.2: the signature of that digest
    let method = only(info, "CanonicalizationMethod")?;
    (method.attribute("Algorithm")? == EXCLUSIVE).then_some(())?;
    (only(info, "SignatureMethod")?.attribute("Algorithm")? == RSA_SHA256).then_some(())?;
    let inclusive = prefixes(method)?;
    let signed = canonical::text(info, &Form { without: None, inclusive: &inclusive })?;
    let value = decoded(only(signature, "SignatureValue")?)?;
    certificates.iter().any(|certificate| is_by(certificate, signed.as_bytes(), &value)).then_some(())
}

fn is_by(certificate: &[u8], signed: &[u8], signature: &[u8]) -> bool {
    let Ok((_, certificate)) = X509Certificate::from_der(certificate) else { return false };
    let key = certificate.public_key().subject_public_key.data.as_ref();
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key).verify(signed, signature).is_ok()
}

/// The enveloped-signature transform and then exclusive canonicalization, nothing else; gives the prefixes of
/// the latter.
fn transforms<'a>(reference: Node<'a, '_>) -> Option<Vec<&'a str>> {
    let list = only(reference, "Transforms")?;
    let mut steps = list.children().filter(Node::is_element);
    let (first, second) = (steps.next()?, steps.next()?);
    let is = |step: Node<'_, '_>, algorithm| {
        step.has_tag_name((DS, "Transform")) && step.attribute("Algorithm") == Some(algorithm)
    };
    let plain = is(first, ENVELOPED) && is(second, EXCLUSIVE) && steps.next().is_none();
    let bare = first.children().all(|child| !child.is_element());
    if plain && bare { prefixes(second) } else { None }
}

/// The prefixes of an `InclusiveNamespaces`, which is all that may be in a canonicalization.
fn prefixes<'a>(method: Node<'a, '_>) -> Option<Vec<&'a str>> {
    let mut inside = method.children().filter(Node::is_element);
    let list = match (inside.next(), inside.next()) {
        (None, _) => return Some(Vec::new()),
        (Some(list), None) if list.has_tag_name((EXCLUSIVE, "InclusiveNamespaces")) => list,
        _ => return None,
    };
    let prefixes: Vec<&str> = list.attribute("PrefixList")?.split_whitespace().collect();
    (prefixes.len() <= PREFIXES_MAX).then_some(prefixes)
}

/// The one child of that name.
fn only<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    let mut found = node.children().filter(|child| child.has_tag_name((DS, name)));
    let one = found.next()?;
    found.next().is_none().then_some(one)
}

fn decoded(node: Node<'_, '_>) -> Option<Vec<u8>> {
    let text: String = xml::text(node).split_whitespace().collect();
    STANDARD.decode(text).ok()
}
