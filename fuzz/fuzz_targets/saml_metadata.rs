//! Metadata of identity providers: whatever the document, an answer or a reason.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(metadata) = saml::Metadata::parse(text) {
        assert!(!metadata.entity_id.is_empty() && !metadata.certificates.is_empty());
    }
});
