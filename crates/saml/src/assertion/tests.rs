//! Tests of responses: documents are written in canonical form by hand and signed as they stand, so that
//! nothing of ours is in the signature.

use super::*;

const NOW_MS: i64 = 1_798_761_600_000;
const NOW: &str = "2027-01-01T00:00:00Z";
const LATER: &str = "2027-01-01T00:05:00Z";
const BEFORE: &str = "2026-12-31T23:54:59Z";
const HERE: &str = "https://signin.aws.amazon.com/saml";

/// An identity provider that signs what it is given.
struct Idp(testkit::SamlIdp);

impl Idp {
    fn new() -> Self {
        Self(testkit::SamlIdp::new())
    }

    /// A signed assertion.
    fn assertion(&self, id: &str, subject: &str) -> String {
        self.0.signed(&assertion(id, subject), id)
    }

    fn verify(&self, response: &str) -> Result<Assertion, Refused> {
        verify(
            response,
            &Expected {
                issuer: "https://idp.example.com",
                certificates: std::slice::from_ref(&self.0.certificate),
                audiences: &[HERE],
                recipients: &[HERE],
                now_ms: NOW_MS,
            },
        )
    }
}

fn assertion(id: &str, subject: &str) -> String {
    format!(
        "<saml:Assertion xmlns:saml=\"{SAML}\" ID=\"{id}\" IssueInstant=\"{NOW}\" Version=\"2.0\">\
         <saml:Issuer>https://idp.example.com</saml:Issuer><saml:Subject><saml:NameID Format=\"persistent\">\
         {subject}</saml:NameID><saml:SubjectConfirmation Method=\"{BEARER}\"><saml:SubjectConfirmationData \
         NotOnOrAfter=\"{LATER}\" Recipient=\"{HERE}\"></saml:SubjectConfirmationData>\
         </saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore=\"{BEFORE}\" \
         NotOnOrAfter=\"{LATER}\"><saml:AudienceRestriction><saml:Audience>{HERE}</saml:Audience>\
         </saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant=\"{NOW}\">\
         </saml:AuthnStatement><saml:AttributeStatement><saml:Attribute Name=\"role\">\
         <saml:AttributeValue>one</saml:AttributeValue><saml:AttributeValue>two</saml:AttributeValue>\
         </saml:Attribute></saml:AttributeStatement></saml:Assertion>"
    )
}

fn response(inside: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<samlp:Response xmlns:samlp=\"{PROTOCOL}\" ID=\"r\" Version=\"2.0\">\n\
         <samlp:Status><samlp:StatusCode Value=\"{SUCCESS}\"/></samlp:Status>{inside}</samlp:Response>"
    )
}

/// A response that is signed as a whole.
fn signed_response(idp: &Idp, inside: &str) -> String {
    let element = format!(
        "<samlp:Response xmlns:samlp=\"{PROTOCOL}\" ID=\"r\" Version=\"2.0\"><saml:Issuer \
         xmlns:saml=\"{SAML}\">https://idp.example.com</saml:Issuer><samlp:Status><samlp:StatusCode \
         Value=\"{SUCCESS}\"></samlp:StatusCode></samlp:Status>{inside}</samlp:Response>"
    );
    idp.0.signed(&element, "r")
}

fn why(result: Result<Assertion, Refused>) -> String {
    result.unwrap_err().to_string()
}

#[test]
fn what_a_signed_assertion_says_is_believed() {
    let idp = Idp::new();
    let read = idp.verify(&response(&idp.assertion("a", "ann"))).unwrap();
    assert_eq!((read.subject.as_str(), read.id.as_str()), ("ann", "a"));
    assert_eq!((read.audience.as_str(), read.recipient.as_str()), (HERE, HERE));
    assert_eq!(read.values("role"), ["one", "two"]);
    assert!(read.values("Role").is_empty());
    // The same, written in another way.
    let other = response(&idp.assertion("a", "ann"))
        .replace("></saml:SubjectConfirmationData>", "\n/>")
        .replace("<saml:AttributeValue>one<", "<saml:AttributeValue >&#111;ne<");
    assert_eq!(idp.verify(&other).unwrap(), read);
}

#[test]
fn row_8_the_response_around_it_may_be_signed_instead_or_too() {
    let idp = Idp::new();
    let whole = signed_response(&idp, &assertion("a", "ann"));
    assert_eq!(idp.verify(&whole).unwrap().subject, "ann");
    assert_eq!(idp.verify(&signed_response(&idp, &idp.assertion("a", "ann"))).unwrap().subject, "ann");
    // Of two signatures both have to be good.
    let other = Idp::new();
    assert_eq!(
        why(idp.verify(&signed_response(&idp, &other.assertion("a", "ann")))),
        "Response signature invalid"
    );
}

#[test]
fn row_1_and_5_and_19_no_wrapping_gets_another_assertion_read() {
    let idp = Idp::new();
    let good = idp.assertion("a", "ann");
    let bare = assertion("a", "ann");
    let signature = idp.0.signature("a", &bare);
    let evil = assertion("evil", "admin");
    let holds = |inside: &str| evil.replace("</saml:Issuer>", &format!("</saml:Issuer>{inside}"));
    let moved = |object: &str| {
        signature.replace("</ds:Signature>", &format!("<ds:Object>{object}</ds:Object></ds:Signature>"))
    };
    let extended = format!("<samlp:Extensions>{good}</samlp:Extensions>");
    let whole = signed_response(&idp, &bare);
    let wrapped = [
        // One and two: the signed response inside of a forged one, or beside the forged assertion.
        response(&format!("{evil}<samlp:Extensions>{}</samlp:Extensions>", whole)),
        whole.replace("<samlp:Status>", &format!("{evil}<samlp:Status>")),
        // Three and four: the forged assertion before the signed one, after it, around it.
        response(&format!("{evil}{good}")),
        response(&format!("{good}{evil}")),
        response(&holds(&good)),
        // Five and six: the signature in the forged one, the signed one beside it or in the signature.
        response(&format!("{}{bare}", holds(&signature))),
        response(&holds(&moved(&bare))),
        // Seven and eight: the signed one in extensions, or in an object of the signature.
        response(&format!("{extended}{evil}")),
        response(&evil.replace("</saml:Issuer>", &format!("</saml:Issuer>{}", moved(&bare)))),
        // Nine: the forged one under the signed one's ID.
        response(&format!("{}{good}", assertion("a", "admin"))),
        // The signature of one, in another.
        response(&holds(&signature)),
        response(&assertion("a", "admin").replace("</saml:Issuer>", &format!("</saml:Issuer>{signature}"))),
    ];
    for document in wrapped {
        assert!(idp.verify(&document).is_err(), "{document}");
    }
}

#[test]
fn row_2_and_14_a_signature_is_of_what_it_is_with_and_has_to_be_there() {
    let idp = Idp::new();
    let good = response(&idp.assertion("a", "ann"));
    assert_eq!(why(idp.verify(&good.replace(">ann<", ">bob<"))), "Response signature invalid");
    assert_eq!(why(idp.verify(&response(&assertion("a", "ann")))), "Response is not signed");
    let emptied =
        good.replace("<ds:SignatureValue>\n", "<ds:SignatureValue>").replace("<ds:DigestValue>", "<x>");
    assert!(idp.verify(&emptied).is_err());
}

#[test]
fn row_6_an_id_stands_once_in_a_document() {
    let idp = Idp::new();
    let twice =
        response(&format!("{}<samlp:Extensions><x Id=\"a\"/></samlp:Extensions>", idp.assertion("a", "ann")));
    assert_eq!(why(idp.verify(&twice)), "Response has an ID twice");
}

#[test]
fn row_9_nothing_encrypted_stands_beside_what_is_signed() {
    let idp = Idp::new();
    let encrypted = format!("<saml:EncryptedAssertion xmlns:saml=\"{SAML}\"/>");
    let both = response(&format!("{encrypted}{}", idp.assertion("a", "ann")));
    assert_eq!(why(idp.verify(&both)), "Response has an encrypted assertion");
}

#[test]
fn row_11_a_certificate_that_the_message_brings_is_no_proof() {
    let (idp, stranger) = (Idp::new(), Idp::new());
    let theirs = response(&stranger.assertion("a", "ann"));
    assert!(stranger.verify(&theirs).is_ok());
    assert_eq!(why(idp.verify(&theirs)), "Response signature invalid");
}

#[test]
fn row_10_and_12_audience_recipient_issuer_and_times_each_count() {
    let idp = Idp::new();
    let changed = |from: &str, to: &str| {
        let plain = assertion("a", "ann");
        assert!(plain.contains(from), "{from}");
        let changed = plain.replace(from, to);
        why(idp.verify(&response(&idp.0.signed(&changed, "a"))))
    };
    let audience = format!("<saml:Audience>{HERE}<");
    assert_eq!(changed(&audience, "<saml:Audience>https://other.example<"), "Audience is not this server");
    let recipient = format!("Recipient=\"{HERE}\"");
    assert_eq!(changed(&recipient, "Recipient=\"https://other.example\""), "Recipient is not this server");
    let incomplete = "Responses must contain SubjectConfirmatonData with a Recipient and NotOnOrAfter";
    assert_eq!(changed(&format!(" {recipient}"), ""), incomplete);
    assert_eq!(changed(&format!("Data NotOnOrAfter=\"{LATER}\""), "Data"), incomplete);
    assert_eq!(
        changed(&format!("Data NotOnOrAfter=\"{LATER}\""), &format!("Data NotOnOrAfter=\"{NOW}\"")),
        "Response has expired"
    );
    assert_eq!(
        changed(
            &format!("{BEFORE}\" NotOnOrAfter=\"{LATER}\""),
            &format!("{BEFORE}\" NotOnOrAfter=\"{NOW}\"")
        ),
        "Assertion has expired or is not valid yet"
    );
    assert_eq!(
        changed(&format!("IssueInstant=\"{NOW}\""), &format!("IssueInstant=\"{BEFORE}\"")),
        "Token must be redeemed within 5 minutes of issuance"
    );
    assert_eq!(
        changed("https://idp.example.com<", "https://idp.example.org<"),
        "Issuer not present in specified provider"
    );
    assert_eq!(changed(":cm:bearer", ":cm:sender-vouches"), "Subject is not confirmed for its bearer");
}

#[test]
fn row_17_only_two_transforms_and_one_algorithm_are_known() {
    let idp = Idp::new();
    let good = response(&idp.assertion("a", "ann"));
    for (from, to) in [
        ("xmldsig-more#rsa-sha256", "xmldsig-more#hmac-sha256"),
        ("xmldsig-more#rsa-sha256", "xmldsig#rsa-sha1"),
        ("xmlenc#sha256", "xmldsig#sha1"),
        (
            "xmldsig#enveloped-signature\"></ds:Transform>",
            "xmldsig#enveloped-signature\"></ds:Transform>\
            <ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\"></ds:Transform>",
        ),
        ("URI=\"#a\"", "URI=\"\""),
        ("URI=\"#a\"", "URI=\"#xpointer(id('a'))\""),
    ] {
        let changed = good.replace(from, to);
        assert_ne!(changed, good, "{from}");
        assert_eq!(why(idp.verify(&changed)), "Response signature invalid", "{to}");
    }
}

#[test]
fn row_18_a_comment_in_a_name_is_no_end_of_it() {
    let idp = Idp::new();
    let good = response(&idp.assertion("a", "admin@x.example.evil.example"));
    let cut = good.replace("admin@x.example", "admin@x.example<!-- -->");
    assert_eq!(idp.verify(&cut).unwrap().subject, "admin@x.example.evil.example");
}

#[test]
fn row_3_and_16_and_24_documents_of_other_kinds_are_not_read() {
    let idp = Idp::new();
    let good = response(&idp.assertion("a", "ann"));
    assert!(idp.verify(&good.replacen('\n', "<!DOCTYPE x>\n", 1)).is_err());
    assert!(idp.verify(&idp.assertion("a", "ann")).is_err());
    let failed = idp.verify(&good.replace("status:Success", "status:Requester"));
    assert_eq!(failed, Err(Refused::Failed("Response does not say Success")));
    assert_eq!(why(idp.verify(&format!("{good}{}", " ".repeat(CHARS_MAX)))), "Response is too long");
    assert!(idp.verify("").is_err());
}
