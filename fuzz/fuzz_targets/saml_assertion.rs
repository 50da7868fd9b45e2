//! Responses of identity providers: whatever the document, nobody is believed whose signature no certificate
//! is for.
#![no_main]

use libfuzzer_sys::fuzz_target;
use saml::assertion::{Expected, verify};

fuzz_target!(|text: &str| {
    let here = "https://signin.aws.amazon.com/saml";
    let expected = Expected {
        issuer: "https://idp.example.com",
        certificates: &[],
        audiences: &[here],
        recipients: &[here],
        now_ms: 1_798_761_600_000,
    };
    assert!(verify(text, &expected).is_err());
});
