//! An identity provider's metadata: its name, the certificates that its signatures are checked with, and
//! until when all that holds.
//!
//! Source: Metadata for the OASIS Security Assertion Markup Language (SAML) V2.0, sections 2.3.2 and 2.4.3.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use roxmltree::Node;
use x509_parser::prelude::{FromDer as _, X509Certificate};

use crate::xml;

const MD: &str = "urn:oasis:names:tc:SAML:2.0:metadata";
const DS: &str = "http://www.w3.org/2000/09/xmldsig#";
const PROTOCOL: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
/// Longest `entityID` (SAML metadata section 2.2.1).
const ENTITY_ID_CHARS_MAX: usize = 1024;
/// Signing certificates of one identity provider.
const CERTIFICATES_MAX: usize = 32;

/// What an identity provider says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// `entityID`: what its assertions name as their issuer.
    pub entity_id: String,
    /// Its signing certificates, as DER. Nothing else checks a signature of its.
    pub certificates: Vec<Vec<u8>>,
    /// Milliseconds since the epoch: when the last certificate or the metadata itself ends, whichever is
    /// first.
    pub valid_until_ms: i64,
}

/// Why a document is no identity provider's metadata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotMetadata(pub String);

impl std::fmt::Display for NotMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotMetadata {}

impl Metadata {
    /// Reads one identity provider's metadata: an `EntityDescriptor`, or an `EntitiesDescriptor` with one
    /// identity provider in it.
    ///
    /// # Errors
    /// [`NotMetadata`] when it is not well-formed, has a document type declaration, or names no entity, no
    /// identity provider or no readable signing certificate.
    pub fn parse(text: &str) -> Result<Self, NotMetadata> {
        let document = xml::read(text).map_err(NotMetadata)?;
        let entity = provider_entity(document.root_element())?;
        let entity_id = entity.attribute("entityID").unwrap_or_default().trim();
        if entity_id.is_empty() || entity_id.chars().count() > ENTITY_ID_CHARS_MAX {
            return Err(NotMetadata("the entity has no `entityID` of 1 to 1024 characters".to_owned()));
        }
        let (mut certificates, mut last) = (Vec::new(), i64::MIN);
        for role in descriptors(entity) {
            for certificate in signing_certificates(role)? {
                last = last.max(ends_ms(&certificate)?);
                certificates.push(certificate);
            }
        }
        if certificates.is_empty() || certificates.len() > CERTIFICATES_MAX {
            let message = format!("an identity provider has 1 to {CERTIFICATES_MAX} signing certificates");
            return Err(NotMetadata(message));
        }
        let said = entity.attribute("validUntil").map(date_ms).transpose()?;
        let valid_until_ms = said.map_or(last, |said| said.min(last));
        Ok(Self { entity_id: entity_id.to_owned(), certificates, valid_until_ms })
    }
}

/// The one entity that is an identity provider.
fn provider_entity<'a, 'i>(root: Node<'a, 'i>) -> Result<Node<'a, 'i>, NotMetadata> {
    let entities: Vec<Node<'a, 'i>> = if root.has_tag_name((MD, "EntitiesDescriptor")) {
        root.descendants().filter(|node| node.has_tag_name((MD, "EntityDescriptor"))).collect()
    } else if root.has_tag_name((MD, "EntityDescriptor")) {
        vec![root]
    } else {
        return Err(NotMetadata("the document is no `EntityDescriptor`".to_owned()));
    };
    let mut providers = entities.into_iter().filter(|entity| descriptors(*entity).next().is_some());
    match (providers.next(), providers.next()) {
        (Some(entity), None) => Ok(entity),
        (None, _) => Err(NotMetadata("there is no `IDPSSODescriptor` for SAML 2.0".to_owned())),
        (Some(_), Some(_)) => Err(NotMetadata("there is more than one identity provider".to_owned())),
    }
}

/// Its `IDPSSODescriptor`s that speak SAML 2.0.
fn descriptors<'a, 'i>(entity: Node<'a, 'i>) -> impl Iterator<Item = Node<'a, 'i>> {
    entity.children().filter(|node| {
        let speaks = node.attribute("protocolSupportEnumeration").unwrap_or_default();
        node.has_tag_name((MD, "IDPSSODescriptor")) && speaks.split_whitespace().any(|word| word == PROTOCOL)
    })
}

/// The certificates of the keys that sign: `use="signing"`, or keys for everything.
fn signing_certificates(role: Node<'_, '_>) -> Result<Vec<Vec<u8>>, NotMetadata> {
    let keys = role.children().filter(|node| {
        node.has_tag_name((MD, "KeyDescriptor"))
            && node.attribute("use").is_none_or(|usage| usage == "signing")
    });
    let texts = keys
        .flat_map(|key| key.descendants())
        .filter(|node| node.has_tag_name((DS, "X509Certificate")))
        .map(|node| xml::text(node).split_whitespace().collect::<String>());
    let decode = |text: String| {
        STANDARD.decode(text).map_err(|_| NotMetadata("a certificate is not Base64".to_owned()))
    };
    texts.map(decode).collect()
}

/// When a certificate ends, in milliseconds since the epoch.
fn ends_ms(der: &[u8]) -> Result<i64, NotMetadata> {
    match X509Certificate::from_der(der) {
        Ok(([], certificate)) => Ok(certificate.validity().not_after.timestamp().saturating_mul(1000)),
        _ => Err(NotMetadata("a certificate cannot be read".to_owned())),
    }
}

/// An `xs:dateTime` in UTC: `2030-01-02T03:04:05Z`, perhaps with parts of a second, which are left out.
fn date_ms(text: &str) -> Result<i64, NotMetadata> {
    utc_ms(text).ok_or_else(|| NotMetadata(format!("`validUntil` is not a time in UTC: `{text}`")))
}

/// The same in milliseconds since the epoch.
pub(crate) fn utc_ms(text: &str) -> Option<i64> {
    let (date, time) = text.trim().strip_suffix('Z')?.split_once('T')?;
    let time = time.split_once('.').map_or(time, |(whole, _)| whole);
    let [year, month, day] = numbers(date, '-')?;
    let [hour, minute, second] = numbers(time, ':')?;
    let plausible = (1970..=9999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    let clock = hour <= 24 && minute < 60 && second <= 60;
    (plausible && clock).then(|| (((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000)
}

fn numbers(text: &str, between: char) -> Option<[i64; 3]> {
    let mut parts = text.split(between).map(|part| part.parse::<u32>().ok().map(i64::from));
    let three = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(three)
}

/// Days from 1970-01-01 to a day of the Gregorian calendar, counting years from March so that leap days come
/// last.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1 - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A certificate that ends with the year before this one, in Base64.
    fn certificate(year: i32) -> String {
        let mut parameters = rcgen::CertificateParams::new(vec!["idp.example.com".to_owned()]).unwrap();
        parameters.not_after = rcgen::date_time_ymd(year, 1, 1);
        let key = rcgen::KeyPair::generate().unwrap();
        STANDARD.encode(parameters.self_signed(&key).unwrap().der())
    }

    fn key(usage: &str, certificate: &str) -> String {
        format!(
            "<KeyDescriptor{usage}><ds:KeyInfo><ds:X509Data><ds:X509Certificate>\n{certificate}\n\
             </ds:X509Certificate></ds:X509Data></ds:KeyInfo></KeyDescriptor>"
        )
    }

    fn document(attributes: &str, keys: &str) -> String {
        format!(
            r#"<EntityDescriptor xmlns="{MD}" xmlns:ds="{DS}" entityID="https://idp.example.com" {attributes}>
            <IDPSSODescriptor protocolSupportEnumeration="{PROTOCOL}">{keys}
            <SingleSignOnService Location="https://idp.example.com/sso"
                Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"/>
            </IDPSSODescriptor></EntityDescriptor>"#
        )
    }

    fn problem(text: &str) -> String {
        Metadata::parse(text).unwrap_err().to_string()
    }

    #[test]
    fn metadata_holds_until_its_last_signing_certificate_ends() {
        let keys = [
            key(r#" use="signing""#, &certificate(2031)),
            key("", &certificate(2030)),
            key(r#" use="encryption""#, &certificate(2050)),
        ];
        let read = Metadata::parse(&document("", &keys.concat())).unwrap();
        assert_eq!(read.entity_id, "https://idp.example.com");
        assert_eq!(read.certificates.len(), 2);
        // 2031-01-01
        assert_eq!(read.valid_until_ms, 1_924_992_000_000);
        let earlier = document(r#"validUntil="2030-02-28T12:00:00.5Z""#, &keys.concat());
        // 2030-02-28, noon
        assert_eq!(Metadata::parse(&earlier).unwrap().valid_until_ms, 1_898_510_400_000);
        let bad = document(r#"validUntil="tomorrow""#, &keys.concat());
        assert_eq!(problem(&bad), "`validUntil` is not a time in UTC: `tomorrow`");
    }

    #[test]
    fn what_is_no_identity_providers_metadata_is_refused_with_a_reason() {
        assert_eq!(problem("<a/>"), "the document is no `EntityDescriptor`");
        assert!(problem("<a>").contains("root"), "{}", problem("<a>"));
        assert_eq!(problem(&document("", "")), "an identity provider has 1 to 32 signing certificates");
        assert_eq!(problem(&document("", &key("", "?"))), "a certificate is not Base64");
        assert_eq!(problem(&document("", &key("", "AAAA"))), "a certificate cannot be read");
        let service = document("", "").replace("IDPSSODescriptor", "SPSSODescriptor");
        assert_eq!(problem(&service), "there is no `IDPSSODescriptor` for SAML 2.0");
        let one = document("", &key("", &certificate(2030)));
        let two = format!("<EntitiesDescriptor xmlns=\"{MD}\">{one}{one}</EntitiesDescriptor>");
        assert_eq!(problem(&two), "there is more than one identity provider");
        let nameless = one.replace("https://idp.example.com", " ");
        assert_eq!(problem(&nameless), "the entity has no `entityID` of 1 to 1024 characters");
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(days(1970, 1, 1), 0);
        assert_eq!(days(2000, 3, 1) - days(2000, 2, 28), 2);
        assert_eq!(days(2100, 3, 1) - days(2100, 2, 28), 1);
    }
}
