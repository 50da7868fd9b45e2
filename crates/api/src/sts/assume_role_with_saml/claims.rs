//! What an assertion says to STS: attributes with names of AWS's, and those of directories that have
//! condition keys.

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::{Duration, SamlProvider, Tag, Timestamp};
use saml::Assertion;
use wire::generated::sts::{Error, types};

use super::super::federation::{TAGS_MAX, is_session_name};
use super::super::session;
use crate::vouched::{Vouched, VouchedBy};

/// What the names of AWS's attributes begin with.
const AWS: &str = "https://aws.amazon.com/SAML/Attributes/";
/// What the usual formats of a subject's name begin with; it is left out.
const FORMAT: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:";
/// Lengths in seconds that `SessionDuration` may name.
const LENGTH_SECS: std::ops::RangeInclusive<i64> = 900..=43_200;

/// Attributes of directories, and the condition keys that they become (IAM User Guide, "Mapping SAML
/// attributes to AWS trust policy context keys").
const DIRECTORY: [(&str, &str); 30] = [
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.1", "eduPersonAffiliation"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.2", "eduPersonNickname"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.3", "eduPersonOrgDN"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.4", "eduPersonOrgUnitDN"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.5", "eduPersonPrimaryAffiliation"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.6", "eduPersonPrincipalName"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.7", "eduPersonEntitlement"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.8", "eduPersonPrimaryOrgUnitDN"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.9", "eduPersonScopedAffiliation"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.10", "eduPersonTargetedID"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.11", "eduPersonAssurance"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.2", "eduOrgHomePageURI"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.3", "eduOrgIdentityAuthNPolicyURI"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.4", "eduOrgLegalName"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.5", "eduOrgSuperiorURI"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.6", "eduOrgWhitePagesURI"),
    ("urn:oid:2.5.4.3", "cn"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name", "name"),
    ("http://schemas.xmlsoap.org/claims/CommonName", "commonName"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname", "givenName"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname", "surname"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress", "mail"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/uid", "uid"),
    ("2.5.4.3", "commonName"),
    ("2.5.4.4", "surname"),
    ("2.4.5.42", "givenName"),
    ("2.5.4.45", "x500UniqueIdentifier"),
    ("0.9.2342.19200300100.1.1", "uid"),
    ("0.9.2342.19200300100.1.3", "mail"),
    ("0.9.2342.19200300100.1.45", "organizationStatus"),
];

/// What the assertion says of a caller.
pub(super) fn read(provider: &SamlProvider, assertion: &Assertion) -> Result<Vouched, Error> {
    let tags = tags(assertion)?;
    let transitive_tags = values(assertion, "TransitiveTagKeys").to_vec();
    session::check_transitive(&tags, &transitive_tags)?;
    let subject_type = assertion.subject_format.strip_prefix(FORMAT).unwrap_or(&assertion.subject_format);
    let name_qualifier = name_qualifier(provider, &assertion.issuer);
    let lasting_keys: Vec<(String, String)> = [
        ("saml:namequalifier", name_qualifier.as_str()),
        ("saml:sub", &assertion.subject),
        ("saml:sub_type", subject_type),
    ]
    .map(|(key, value)| (key.to_owned(), value.to_owned()))
    .into();
    let mut keys = lasting_keys.clone();
    keys.push(("saml:aud".to_owned(), assertion.recipient.clone()));
    keys.push(("saml:iss".to_owned(), assertion.issuer.clone()));
    keys.push(("saml:doc".to_owned(), format!("{}/{}", provider.account, provider.name)));
    for (attribute, key) in DIRECTORY {
        let said = assertion.values(attribute).iter();
        keys.extend(said.map(|value| (format!("saml:{key}"), value.clone())));
    }
    Ok(Vouched {
        provider: provider.arn(),
        account: provider.account.clone(),
        subject: assertion.subject.clone(),
        audience: assertion.recipient.clone(),
        issuer: assertion.issuer.clone(),
        kind: VouchedBy::Saml { subject_type: subject_type.to_owned(), name_qualifier },
        session_name: session_name(assertion)?,
        keys,
        lasting_keys,
        tags,
        transitive_tags,
        source_identity: source_identity(assertion)?,
        length_max: length_max(assertion)?,
        ends: assertion.session_ends_ms.map(Timestamp),
    })
}

/// Whether the assertion pairs the role with the provider, in either order.
pub(super) fn names(assertion: &Assertion, role: &str, provider: &str) -> bool {
    values(assertion, "Role").iter().any(|pair| {
        let Some((one, other)) = pair.split_once(',') else { return false };
        let (one, other) = (one.trim(), other.trim());
        (one == role && other == provider) || (one == provider && other == role)
    })
}

fn values<'a>(assertion: &'a Assertion, name: &str) -> &'a [String] {
    assertion.values(&format!("{AWS}{name}"))
}

/// Base64 of the SHA-1 of issuer, account and provider (STS API reference, `NameQualifier`).
fn name_qualifier(provider: &SamlProvider, issuer: &str) -> String {
    let text = format!("{issuer}{}/{}", provider.account, provider.name);
    STANDARD.encode(digest(&SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes()))
}

fn session_name(assertion: &Assertion) -> Result<String, Error> {
    match values(assertion, "RoleSessionName") {
        [name] if is_session_name(name) => Ok(name.clone()),
        [] => Err(Error::invalid_identity_token("RoleSessionName is required in AuthnResponse")),
        _ => Err(Error::invalid_identity_token(
            "RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}",
        )),
    }
}

fn source_identity(assertion: &Assertion) -> Result<Option<String>, Error> {
    match values(assertion, "SourceIdentity") {
        [] => Ok(None),
        [name] if is_session_name(name) && !name.starts_with("aws:") => Ok(Some(name.clone())),
        _ => Err(Error::invalid_identity_token(
            "Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\"",
        )),
    }
}

/// `PrincipalTag:<key>`, each with one value that a tag may have.
fn tags(assertion: &Assertion) -> Result<Vec<Tag>, Error> {
    let prefix = format!("{AWS}PrincipalTag:");
    let mut given = Vec::new();
    for (name, values) in &assertion.attributes {
        let Some(key) = name.strip_prefix(&prefix) else { continue };
        let [value] = values.as_slice() else {
            return Err(Error::invalid_identity_token(format!("PrincipalTag:{key} must have one value")));
        };
        given.push(types::Tag { key: key.to_owned(), value: value.clone() });
    }
    session::vouched_tags(given, TAGS_MAX)
}

fn length_max(assertion: &Assertion) -> Result<Option<Duration>, Error> {
    match values(assertion, "SessionDuration") {
        [] => Ok(None),
        [text] => {
            let secs = text.trim().parse().ok().filter(|secs| LENGTH_SECS.contains(secs));
            let secs = secs.ok_or_else(bad_length)?;
            Ok(Some(Duration::from_secs(secs)))
        }
        _ => Err(bad_length()),
    }
}

fn bad_length() -> Error {
    Error::invalid_identity_token("SessionDuration in AuthnResponse must be between 900 and 43200")
}
