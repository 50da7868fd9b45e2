//! No text makes the policy parser panic, and what it refuses it refuses at a place inside the text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use policy::{Document, Kind};

fuzz_target!(|text: &str| {
    match Document::parse(text) {
        Err(error) => {
            assert!((1..=text.split('\n').count()).contains(&error.line()));
            assert!(error.column() >= 1);
        }
        Ok(document) => {
            for kind in [Kind::Identity, Kind::Session, Kind::Trust, Kind::Resource, Kind::Scp, Kind::Rcp] {
                let _ = document.check(kind);
            }
            let _ = document.context_keys();
        }
    }
});
