//! Policy documents: what IAM takes in, and how it hands them out.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use policy::{Document, Kind};
use wire::generated::iam::Error;

/// RFC 3986 section 2.3: everything but the unreserved characters is escaped.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A document as IAM's replies hold it.
pub(super) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// Refuses what is no policy of this kind.
pub(super) fn check(text: &str, kind: Kind) -> Result<(), Error> {
    let document =
        Document::parse(text).map_err(|bad| Error::malformed_policy_document(bad.aws_message(kind)))?;
    document.check(kind).map_err(|bad| Error::malformed_policy_document(bad.message))
}
