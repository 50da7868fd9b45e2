//! The SAML metadata by which an account knows an instance: who asserts, and with which certificate.
//!
//! SAML 2.0 metadata, section 2.4.3 (`IDPSSODescriptor`). The entity id has the shape that Identity Center
//! gives it (`https://portal.sso.<region>.amazonaws.com/saml/assertion/<base64>`), because an account
//! compares it with the issuer of assertions; nobody is ever sent there.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::{AccountId, Instance};

/// The issuer of an instance's assertions for `account`.
pub fn entity_id(instance: &Instance, account: &AccountId) -> String {
    url("assertion", instance, account)
}

/// The metadata document of an instance for `account`; `certificate` is DER in base64.
pub fn document(instance: &Instance, account: &AccountId, certificate: &str) -> String {
    let entity_id = entity_id(instance, account);
    let logout = url("logout", instance, account);
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8"?>"#,
            r#"<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="{entity_id}">"#,
            r#"<md:IDPSSODescriptor WantAuthnRequestsSigned="false""#,
            r#" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">"#,
            r#"<md:KeyDescriptor use="signing">"#,
            r#"<ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>"#,
            r#"<ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>"#,
            r#"</md:KeyDescriptor>"#,
            r#"<md:SingleLogoutService Binding="{binding}HTTP-POST" Location="{logout}"/>"#,
            r#"<md:SingleLogoutService Binding="{binding}HTTP-Redirect" Location="{logout}"/>"#,
            r#"<md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>"#,
            r#"<md:SingleSignOnService Binding="{binding}HTTP-POST" Location="{entity_id}"/>"#,
            r#"<md:SingleSignOnService Binding="{binding}HTTP-Redirect" Location="{entity_id}"/>"#,
            r#"</md:IDPSSODescriptor></md:EntityDescriptor>"#,
        ),
        entity_id = entity_id,
        certificate = certificate,
        logout = logout,
        binding = "urn:oasis:names:tc:SAML:2.0:bindings:",
    )
}

/// Region and identifiers are plain letters, digits and dashes, so nothing here needs escaping in XML.
fn url(what: &str, instance: &Instance, account: &AccountId) -> String {
    let name = instance.id.as_str().trim_start_matches("sso");
    let place = STANDARD.encode(format!("{account}_{name}"));
    format!("https://portal.sso.{}.amazonaws.com/saml/{what}/{place}", instance.region)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::stand::instance;

    #[test]
    fn document_names_entity_and_certificate_and_is_long_enough_for_iam() {
        let account = "123456789012".parse().unwrap();
        let certificate = "QUJD".repeat(300);
        let document = document(&instance(), &account, &certificate);
        let id = entity_id(&instance(), &account);
        assert!(
            id.starts_with(
                "https://portal.sso.eu-west-1.amazonaws.com/saml/assertion/MTIzNDU2Nzg5MDEyX2lucy0"
            ),
            "{id}"
        );
        assert_eq!(document.matches(&format!("entityID=\"{id}\"")).count(), 1);
        assert!(document.contains(&format!("<ds:X509Certificate>{certificate}</ds:X509Certificate>")));
        assert!((1_000..=10_000_000).contains(&document.len()), "IAM takes 1,000 to 10,000,000 characters");
    }
}
