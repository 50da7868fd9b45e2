//! An issuer's discovery document: where its keys are.
//!
//! Source: OpenID Connect Discovery 1.0, sections 3 and 4.

use serde_json::Value;

/// What an issuer says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discovery {
    /// Where its keys are.
    pub jwks_uri: String,
}

/// Where an issuer's discovery document is (section 4.1).
#[must_use]
pub fn discovery_url(issuer: &str) -> String {
    format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'))
}

impl Discovery {
    /// Reads the document of `issuer`; none when it is another one's, or names no keys behind `https`.
    #[must_use]
    pub fn read(bytes: &[u8], issuer: &str) -> Option<Self> {
        let document: Value = serde_json::from_slice(bytes).ok()?;
        let text = |name: &str| document.get(name)?.as_str();
        // Section 4.3: "MUST be identical to the Issuer URL that was used as the prefix".
        (text("issuer")?.trim_end_matches('/') == issuer.trim_end_matches('/')).then_some(())?;
        let jwks_uri = text("jwks_uri").filter(|uri| uri.starts_with("https://"))?;
        Some(Self { jwks_uri: jwks_uri.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_its_issuers_and_its_keys_are_behind_tls() {
        let issuer = "https://idp.example.com/realm/";
        assert_eq!(discovery_url(issuer), "https://idp.example.com/realm/.well-known/openid-configuration");
        let read = |text: &str| Discovery::read(text.as_bytes(), issuer).map(|found| found.jwks_uri);
        let good = r#"{"issuer":"https://idp.example.com/realm","jwks_uri":"https://idp.example.com/k"}"#;
        assert_eq!(read(good).unwrap(), "https://idp.example.com/k");
        for bad in [
            good.replace("realm\"", "other\""),
            good.replace("\"https://idp.example.com/k", "\"http://idp.example.com/k"),
            good.replace("jwks_uri", "keys"),
            "{".to_owned(),
            "[]".to_owned(),
        ] {
            assert_eq!(read(&bad), None, "{bad}");
        }
    }
}
