//! A response that an identity provider sends, and what its one assertion says, once its signature is
//! verified.
//!
//! Source: OASIS, SAML 2.0 Core, sections 2.3 to 2.7 and 3.2.2; SAML 2.0 Profiles, section 4.1.4. What is
//! read is read from the very nodes that were verified, in a document that is parsed once.

use std::collections::BTreeSet;
use std::fmt;

use roxmltree::{Document, Node};

use crate::metadata::utc_ms;
use crate::signature::{DS, signs_its_parent};
use crate::xml;

pub(crate) const SAML: &str = "urn:oasis:names:tc:SAML:2.0:assertion";
pub(crate) const PROTOCOL: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
pub(crate) const SUCCESS: &str = "urn:oasis:names:tc:SAML:2.0:status:Success";
pub(crate) const BEARER: &str = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
/// Longest response in characters (IAM quotas: 100,000 in Base64).
const CHARS_MAX: usize = 100_000;
/// How far the clocks of two parties may be apart.
const SKEW_MS: i64 = 5 * 60 * 1000;
/// How old an assertion may be (STS: "Token must be redeemed within 5 minutes of issuance").
const AGE_MAX_MS: i64 = 5 * 60 * 1000;

/// What an assertion has to agree with.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The provider's `entityID`.
    pub issuer: &'a str,
    /// Its signing certificates, as DER.
    pub certificates: &'a [Vec<u8>],
    /// The names that we go by; one of them is the audience.
    pub audiences: &'a [&'a str],
    /// The addresses at which we take assertions.
    pub recipients: &'a [&'a str],
    /// Milliseconds since the epoch.
    pub now_ms: i64,
}

/// What a verified assertion says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assertion {
    /// Its `ID`.
    pub id: String,
    /// Who says so.
    pub issuer: String,
    /// The text of the `NameID`.
    pub subject: String,
    /// The `Format` of the `NameID`.
    pub subject_format: String,
    /// The audience that was meant.
    pub audience: String,
    /// The address that it was sent to.
    pub recipient: String,
    /// Milliseconds since the epoch until which the provider wants sessions to last, if it says so.
    pub session_ends_ms: Option<i64>,
    /// Attributes by name, each with its values.
    pub attributes: Vec<(String, Vec<String>)>,
}

impl Assertion {
    /// The values of an attribute; none when it is not there.
    #[must_use]
    pub fn values(&self, name: &str) -> &[String] {
        let found = self.attributes.iter().find(|(given, _)| given == name);
        found.map_or(&[], |(_, values)| values)
    }
}

/// Why a response is not believed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is not what SAML calls a response with one signed assertion, or its signature is not good.
    Invalid(&'static str),
    /// It was good once.
    Expired(&'static str),
    /// The provider itself says that nobody was authenticated.
    Failed(&'static str),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(text) | Self::Expired(text) | Self::Failed(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for Refused {}

/// Reads a response, verifies its signatures and checks what its assertion is good for.
///
/// # Errors
/// [`Refused`] when any of that does not hold.
pub fn verify(text: &str, expected: &Expected<'_>) -> Result<Assertion, Refused> {
    if text.len() > CHARS_MAX {
        return Err(Refused::Invalid("Response is too long"));
    }
    let document = xml::read(text).map_err(|_| Refused::Invalid("Response is not well-formed XML"))?;
    let assertion = the_assertion(&document)?;
    check_signatures(&document, assertion, expected.certificates)?;
    read(assertion, expected)
}

/// The one assertion of a successful response. Nothing else in the document is like it, wherever it may be.
fn the_assertion<'a, 'i>(document: &'a Document<'i>) -> Result<Node<'a, 'i>, Refused> {
    let response = document.root_element();
    if !response.has_tag_name((PROTOCOL, "Response")) || response.attribute("Version") != Some("2.0") {
        return Err(Refused::Invalid("Document is no SAML 2.0 Response"));
    }
    let status = child(response, PROTOCOL, "Status").and_then(|node| child(node, PROTOCOL, "StatusCode"));
    if status.and_then(|code| code.attribute("Value")) != Some(SUCCESS) {
        return Err(Refused::Failed("Response does not say Success"));
    }
    let mut ids = BTreeSet::new();
    for node in document.descendants() {
        let named = node.attributes().filter(|attribute| attribute.name().eq_ignore_ascii_case("id"));
        for attribute in named {
            if !ids.insert(attribute.value()) {
                return Err(Refused::Invalid("Response has an ID twice"));
            }
        }
    }
    let of_kind = |name: &'static str| {
        document.descendants().filter(move |node| node.is_element() && node.tag_name().name() == name)
    };
    if of_kind("EncryptedAssertion").next().is_some() {
        return Err(Refused::Invalid("Response has an encrypted assertion"));
    }
    let mut assertions = of_kind("Assertion");
    match (assertions.next(), assertions.next()) {
        (Some(one), None) if one.parent() == Some(response) && one.has_tag_name((SAML, "Assertion")) => {
            Ok(one)
        }
        _ => Err(Refused::Invalid("Response must contain exactly one assertion")),
    }
}

/// Every signature in the document is good, and one of them is of the assertion or of the response around it.
fn check_signatures(
    document: &Document<'_>,
    assertion: Node<'_, '_>,
    certificates: &[Vec<u8>],
) -> Result<(), Refused> {
    let mut places = Vec::new();
    let of_kind = |node: &Node<'_, '_>| node.is_element() && node.tag_name().name() == "Signature";
    for signature in document.descendants().filter(of_kind) {
        let place = signature.parent().map(|parent| parent.id());
        let expected = [Some(assertion.id()), Some(document.root_element().id())];
        let in_place = signature.has_tag_name((DS, "Signature")) && expected.contains(&place);
        if !in_place || places.contains(&place) || !signs_its_parent(signature, certificates) {
            return Err(Refused::Invalid("Response signature invalid"));
        }
        places.push(place);
    }
    if places.is_empty() { Err(Refused::Invalid("Response is not signed")) } else { Ok(()) }
}

fn read(assertion: Node<'_, '_>, expected: &Expected<'_>) -> Result<Assertion, Refused> {
    let issuer = child(assertion, SAML, "Issuer").map(xml::text).unwrap_or_default().trim().to_owned();
    if issuer != expected.issuer {
        return Err(Refused::Invalid("Issuer not present in specified provider"));
    }
    let issued = time(assertion, "IssueInstant")?.ok_or(Refused::Invalid("Assertion has no IssueInstant"))?;
    if issued.saturating_sub(SKEW_MS) > expected.now_ms {
        return Err(Refused::Invalid("Assertion was issued in the future"));
    }
    if issued.saturating_add(AGE_MAX_MS) < expected.now_ms {
        return Err(Refused::Expired("Token must be redeemed within 5 minutes of issuance"));
    }
    let subject = child(assertion, SAML, "Subject").ok_or(Refused::Invalid("Assertion has no Subject"))?;
    let name = child(subject, SAML, "NameID").ok_or(Refused::Invalid("Subject has no NameID"))?;
    let recipient = recipient(subject, expected)?;
    let audience = audience(assertion, expected)?;
    let statement = child(assertion, SAML, "AuthnStatement")
        .ok_or(Refused::Invalid("Assertion has no AuthnStatement"))?;
    let session_ends_ms = time(statement, "SessionNotOnOrAfter")?;
    if session_ends_ms.is_some_and(|ends| ends <= expected.now_ms) {
        return Err(Refused::Expired("Assertion's session has ended"));
    }
    Ok(Assertion {
        id: assertion.attribute("ID").unwrap_or_default().to_owned(),
        issuer,
        subject: xml::text(name),
        subject_format: name.attribute("Format").unwrap_or_default().to_owned(),
        audience,
        recipient,
        session_ends_ms,
        attributes: attributes(assertion)?,
    })
}

/// The one bearer confirmation, which is for us and for now.
fn recipient(subject: Node<'_, '_>, expected: &Expected<'_>) -> Result<String, Refused> {
    let incomplete = || {
        Refused::Invalid("Responses must contain SubjectConfirmatonData with a Recipient and NotOnOrAfter")
    };
    let confirmation = child(subject, SAML, "SubjectConfirmation").ok_or_else(incomplete)?;
    if confirmation.attribute("Method") != Some(BEARER) {
        return Err(Refused::Invalid("Subject is not confirmed for its bearer"));
    }
    let data = child(confirmation, SAML, "SubjectConfirmationData").ok_or_else(incomplete)?;
    let recipient = data.attribute("Recipient").ok_or_else(incomplete)?;
    let ends = time(data, "NotOnOrAfter")?.ok_or_else(incomplete)?;
    if !expected.recipients.contains(&recipient) {
        return Err(Refused::Invalid("Recipient is not this server"));
    }
    if ends <= expected.now_ms || early(data, expected)? {
        return Err(Refused::Expired("Response has expired"));
    }
    Ok(recipient.to_owned())
}

/// The audience that is us. There must be one.
fn audience(assertion: Node<'_, '_>, expected: &Expected<'_>) -> Result<String, Refused> {
    let conditions =
        child(assertion, SAML, "Conditions").ok_or(Refused::Invalid("Assertion has no Conditions"))?;
    let over = time(conditions, "NotOnOrAfter")?.is_some_and(|ends| ends <= expected.now_ms);
    if over || early(conditions, expected)? {
        return Err(Refused::Expired("Assertion has expired or is not valid yet"));
    }
    let mut found = None;
    // Each restriction has to be met (SAML 2.0 Core, section 2.5.1.4).
    for restriction in conditions.children().filter(|node| node.has_tag_name((SAML, "AudienceRestriction"))) {
        let named =
            restriction.children().filter(|node| node.has_tag_name((SAML, "Audience"))).map(xml::text);
        let ours =
            named.map(|name| name.trim().to_owned()).find(|name| expected.audiences.contains(&name.as_str()));
        found = Some(ours.ok_or(Refused::Invalid("Audience is not this server"))?);
    }
    found.ok_or(Refused::Invalid("Assertion has no Audience"))
}

/// Whether `NotBefore` is still to come.
fn early(node: Node<'_, '_>, expected: &Expected<'_>) -> Result<bool, Refused> {
    Ok(time(node, "NotBefore")?.is_some_and(|from| from.saturating_sub(SKEW_MS) > expected.now_ms))
}

fn attributes(assertion: Node<'_, '_>) -> Result<Vec<(String, Vec<String>)>, Refused> {
    let mut read: Vec<(String, Vec<String>)> = Vec::new();
    let statements = assertion.children().filter(|node| node.has_tag_name((SAML, "AttributeStatement")));
    for attribute in
        statements.flat_map(|node| node.children()).filter(|n| n.has_tag_name((SAML, "Attribute")))
    {
        let name = attribute.attribute("Name").unwrap_or_default();
        if read.iter().any(|(before, _)| before == name) {
            return Err(Refused::Invalid("Assertion has an attribute twice"));
        }
        let values = attribute.children().filter(|node| node.has_tag_name((SAML, "AttributeValue")));
        read.push((name.to_owned(), values.map(xml::text).collect()));
    }
    Ok(read)
}

fn time(node: Node<'_, '_>, name: &str) -> Result<Option<i64>, Refused> {
    let read = |text| utc_ms(text).ok_or(Refused::Invalid("Response has a time that is not one in UTC"));
    node.attribute(name).map(read).transpose()
}

/// The one child of that name; of two, neither.
fn child<'a, 'i>(node: Node<'a, 'i>, namespace: &str, name: &str) -> Option<Node<'a, 'i>> {
    let mut found = node.children().filter(|child| child.has_tag_name((namespace, name)));
    let one = found.next()?;
    found.next().is_none().then_some(one)
}

#[cfg(test)]
mod tests;
