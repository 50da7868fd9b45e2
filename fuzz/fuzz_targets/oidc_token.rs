//! Tokens and key sets of issuers: whatever the bytes, an answer or a reason. The first line is the key set,
//! the rest the token.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (keys, token) = text.split_once('\n').unwrap_or((text, text));
    if let (Ok(keys), Ok(token)) = (oidc::KeySet::read(keys.as_bytes()), oidc::Token::read(token)) {
        let named = keys.has(token.key_id());
        let refused = token.verify(&keys).err();
        assert_eq!(refused == Some(oidc::Refused::UnknownKey), !named);
    }
});
