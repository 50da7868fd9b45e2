//! Client registrations that carry themselves: the client id is what was registered, signed by us, and the
//! secret is another signature over it. Nothing is stored, so a registration outlives a server that lost its
//! data, and nobody can fill a table by registering.

use aws_lc_rs::hmac::{self, HMAC_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL;
use model::text::is_unseen;
use model::{Timestamp, limits};
use store::seal::KeyRing;

use crate::{Refusable, Refusal, Request};

mod redirect;
mod scope;

pub use redirect::RedirectUri;

/// A client id is this, the id of the key that signed it, and the signed fields in base64url, joined by dots.
const VERSION: &str = "v1";
/// What the two keys of a registration are derived for.
const ID_PURPOSE: &str = "client-id";
const SECRET_PURPOSE: &str = "client-secret";
const MAC_BYTES: usize = 32;
/// Longest client id. It travels in URLs and is stored with every token, so registrations that need more are
/// refused.
const CLIENT_ID_CHARS_MAX: usize = 2048;

/// A way to get tokens that a client may register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// RFC 6749 section 4.1, with RFC 7636.
    AuthorizationCode,
    /// RFC 8628.
    DeviceCode,
    /// RFC 6749 section 6.
    RefreshToken,
}

impl Grant {
    const ALL: [Self; 3] = [Self::AuthorizationCode, Self::DeviceCode, Self::RefreshToken];

    /// OAuth's name of it.
    pub fn name(self) -> &'static str {
        match self {
            Self::AuthorizationCode => "authorization_code",
            Self::DeviceCode => "urn:ietf:params:oauth:grant-type:device_code",
            Self::RefreshToken => "refresh_token",
        }
    }

    /// Reads OAuth's name.
    pub fn parse(name: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|grant| grant.name() == name).ok_or(Refusal::UnsupportedGrantType)
    }
}

/// A registered client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// Its id: everything below, signed.
    pub id: String,
    /// What it calls itself. Anybody may call themselves anything.
    pub name: String,
    /// What it may ask users for.
    pub scopes: Vec<String>,
    /// Where users may be sent with a code.
    pub redirect_uris: Vec<RedirectUri>,
    /// How it may get tokens.
    pub grants: Vec<Grant>,
    /// When it was registered.
    pub issued: Timestamp,
    /// When its registration ends.
    pub expires: Timestamp,
}

/// What a client asks to be registered as.
#[derive(Clone, Debug, Default)]
pub struct Registration<'a> {
    /// `clientName`.
    pub name: &'a str,
    /// `clientType`.
    pub kind: &'a str,
    /// `scopes`.
    pub scopes: &'a [String],
    /// `redirectUris`.
    pub redirect_uris: &'a [String],
    /// `grantTypes`; when there are none the client gets what it can use.
    pub grant_types: &'a [String],
}

/// A client and its secret.
#[derive(Clone)]
pub struct Registered {
    /// The client.
    pub client: Client,
    /// Its secret.
    pub secret: String,
}

/// Registers a client (RegisterClient).
pub fn register(request: &Request<'_>, asked: &Registration<'_>) -> Refusable<Registered> {
    let mut client = check(request, asked)?;
    client.id = signed(request.keys, &client)?;
    if client.id.len() > CLIENT_ID_CHARS_MAX {
        let why = "The registration is too long: use shorter names or fewer of them";
        return Err(Refusal::InvalidClientMetadata(why).into());
    }
    let key = request.keys.derive(SECRET_PURPOSE, &[])?;
    let secret = BASE64URL.encode(hmac::sign(&hmac_key(&key), client.id.as_bytes()));
    Ok(Registered { client, secret })
}

/// What is asked as a client that has no id yet.
fn check(request: &Request<'_>, asked: &Registration<'_>) -> Result<Client, Refusal> {
    if asked.kind != "public" {
        return Err(Refusal::InvalidClientMetadata(
            "Invalid client type provided: only `public` is supported",
        ));
    }
    if asked.name.is_empty() || asked.name.len() > limits::CLIENT_NAME_BYTES_MAX {
        return Err(Refusal::InvalidClientMetadata("Invalid client name provided: use 1 to 256 bytes"));
    }
    if asked.name.chars().any(is_unseen) {
        // It is read on the consent page, in a sentence that such characters could turn around.
        let why = "Invalid client name provided: use no control or formatting characters";
        return Err(Refusal::InvalidClientMetadata(why));
    }
    if asked.redirect_uris.len() > limits::REDIRECT_URIS_MAX {
        return Err(Refusal::InvalidClientMetadata("Too many redirect URIs provided"));
    }
    let scopes = scope::check(asked.scopes)?;
    let redirect_uris = asked.redirect_uris.iter().map(|uri| RedirectUri::parse(uri));
    let redirect_uris: Vec<RedirectUri> = redirect_uris.collect::<Result<_, _>>()?;
    let grants = grants(asked.grant_types, &redirect_uris)?;
    let (issued, expires) = (request.now, request.now.plus(limits::REGISTRATION_LIFE));
    let (id, name) = (String::new(), asked.name.to_owned());
    Ok(Client { id, name, scopes, redirect_uris, grants, issued, expires })
}

/// The client of an id, before anybody has proved to be it: enough to show a consent page.
pub fn identify(request: &Request<'_>, client_id: &str) -> Result<Client, Refusal> {
    let client = verified(request.keys, client_id).ok_or(Refusal::InvalidClient)?;
    if request.now < client.expires { Ok(client) } else { Err(Refusal::InvalidClient) }
}

/// The client that proves by its secret to be the one of this id.
pub fn authenticate(request: &Request<'_>, client_id: &str, secret: &str) -> Result<Client, Refusal> {
    let client = identify(request, client_id)?;
    let proved = key_id(client_id).is_some_and(|key_id| {
        let (key, tag) = (request.keys.derive_with(key_id, SECRET_PURPOSE, &[]), BASE64URL.decode(secret));
        let proves =
            |key: &[u8; 32], tag: &[u8]| hmac::verify(&hmac_key(key), client_id.as_bytes(), tag).is_ok();
        key.zip(tag.ok()).is_some_and(|(key, tag)| proves(&key, &tag))
    });
    if proved { Ok(client) } else { Err(Refusal::InvalidClient) }
}

impl Client {
    /// Whether the client registered this grant.
    pub fn may_use(&self, grant: Grant) -> Result<(), Refusal> {
        if self.grants.contains(&grant) { Ok(()) } else { Err(Refusal::UnauthorizedClient) }
    }

    /// What a user is asked to allow: the scopes asked for, all of them registered, or all registered ones.
    pub fn scopes_asked(&self, asked: &[String]) -> Result<Vec<String>, Refusal> {
        if let Some(other) = asked.iter().find(|scope| !self.scopes.contains(scope)) {
            return Err(Refusal::InvalidScope(crate::refusal::shown(other)));
        }
        Ok(if asked.is_empty() { self.scopes.clone() } else { asked.to_vec() })
    }
}

/// A client that names no grants gets those it can use: AWS's older clients name none and poll for a device.
fn grants(asked: &[String], redirect_uris: &[RedirectUri]) -> Result<Vec<Grant>, Refusal> {
    let mut grants = Vec::new();
    for name in asked {
        let grant = Grant::parse(name)?;
        if !grants.contains(&grant) {
            grants.push(grant);
        }
    }
    if asked.is_empty() {
        grants = vec![Grant::DeviceCode, Grant::RefreshToken];
        if !redirect_uris.is_empty() {
            grants.push(Grant::AuthorizationCode);
        }
    }
    if grants.contains(&Grant::AuthorizationCode) && redirect_uris.is_empty() {
        return Err(Refusal::InvalidClientMetadata("The authorization_code grant needs redirect URIs"));
    }
    Ok(grants)
}

/// The id of a client: its fields and our signature.
fn signed(keys: &KeyRing, client: &Client) -> fault::Result<String> {
    let mut fields = Vec::new();
    fields.extend(client.issued.0.to_be_bytes());
    fields.extend(client.expires.0.to_be_bytes());
    push_text(&mut fields, &client.name);
    push_texts(&mut fields, client.scopes.iter().map(String::as_str));
    push_texts(&mut fields, client.redirect_uris.iter().map(RedirectUri::as_str));
    push_texts(&mut fields, client.grants.iter().map(|grant| grant.name()));
    let key = keys.derive(ID_PURPOSE, &[])?;
    let tag = hmac::sign(&hmac_key(&key), &fields);
    fields.extend(tag.as_ref());
    Ok(format!("{VERSION}.{}.{}", keys.newest_id(), BASE64URL.encode(fields)))
}

/// The client that an id describes, if we signed it. Decoding is strict, so that each client has one id.
fn verified(keys: &KeyRing, client_id: &str) -> Option<Client> {
    let client_id = Some(client_id).filter(|id| id.len() <= CLIENT_ID_CHARS_MAX)?;
    let key_id = key_id(client_id)?;
    let (_, encoded) = client_id.rsplit_once('.')?;
    let bytes = BASE64URL.decode(encoded).ok()?;
    let (fields, tag) = bytes.split_at_checked(bytes.len().checked_sub(MAC_BYTES)?)?;
    let key = keys.derive_with(key_id, ID_PURPOSE, &[])?;
    hmac::verify(&hmac_key(&key), fields, tag).ok()?;
    let mut fields = Fields(fields);
    Some(Client {
        id: client_id.to_owned(),
        issued: fields.time()?,
        expires: fields.time()?,
        name: fields.text()?,
        scopes: fields.texts()?,
        redirect_uris: fields
            .texts()?
            .iter()
            .map(|uri| RedirectUri::parse(uri).ok())
            .collect::<Option<_>>()?,
        grants: fields.texts()?.iter().map(|name| Grant::parse(name).ok()).collect::<Option<_>>()?,
    })
}

/// The id of the key that signed a client id of this version.
fn key_id(client_id: &str) -> Option<&str> {
    let (version, rest) = client_id.split_once('.')?;
    let (key_id, encoded) = rest.split_once('.')?;
    (version == VERSION && !encoded.contains('.')).then_some(key_id)
}

fn hmac_key(key: &[u8; 32]) -> hmac::Key {
    hmac::Key::new(HMAC_SHA256, key)
}

/// A length in two bytes, then the text. Everything that gets here is far shorter than that allows.
fn push_text(bytes: &mut Vec<u8>, text: &str) {
    let text = text.as_bytes();
    bytes.extend(u16::try_from(text.len()).unwrap_or(u16::MAX).to_be_bytes());
    bytes.extend(text);
}

fn push_texts<'a>(bytes: &mut Vec<u8>, texts: impl ExactSizeIterator<Item = &'a str>) {
    bytes.push(u8::try_from(texts.len()).unwrap_or(u8::MAX));
    texts.for_each(|text| push_text(bytes, text));
}

/// Reads back what `signed` wrote.
struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn time(&mut self) -> Option<Timestamp> {
        self.take(8)?.try_into().ok().map(|bytes| Timestamp(i64::from_be_bytes(bytes)))
    }

    fn text(&mut self) -> Option<String> {
        let length = u16::from_be_bytes(self.take(2)?.try_into().ok()?);
        String::from_utf8(self.take(length.into())?.to_vec()).ok()
    }

    fn texts(&mut self) -> Option<Vec<String>> {
        let [count] = self.take(1)? else { return None };
        (0..*count).map(|_| self.text()).collect()
    }
}

#[cfg(test)]
mod tests {
    use model::Duration;
    use testkit::TestEntropy;

    use super::*;
    use crate::fixture::refused as refusal;

    const NOW: Timestamp = Timestamp::from_secs(1_767_225_600);

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    struct Server {
        keys: KeyRing,
        entropy: TestEntropy,
    }

    impl Server {
        fn new(seed: u64) -> Self {
            let entropy = TestEntropy::seeded(seed);
            Self { keys: KeyRing::generate(&entropy), entropy }
        }

        fn at(&self, now: Timestamp) -> Request<'_> {
            Request { now, entropy: &self.entropy, keys: &self.keys, address: "192.0.2.1" }
        }

        fn register(&self, uris: &[&str], grants: &[&str]) -> Result<Registered, Refusal> {
            let (scopes, uris, grants) = (texts(&["sso:account:access"]), texts(uris), texts(grants));
            let asked = Registration {
                name: "botocore-client-x",
                kind: "public",
                scopes: &scopes,
                redirect_uris: &uris,
                grant_types: &grants,
            };
            refusal(register(&self.at(NOW), &asked))
        }
    }

    /// What AWS CLI v2 sends for `aws sso login`.
    fn cli(server: &Server) -> Registered {
        let grants = ["authorization_code", "refresh_token"];
        server.register(&["http://127.0.0.1/oauth/callback"], &grants).unwrap()
    }

    #[test]
    fn a_registration_comes_back_from_its_id_alone() {
        let server = Server::new(1);
        let Registered { client, secret } = cli(&server);
        assert!(client.id.len() < 400, "{}", client.id.len());
        assert_eq!(client.grants, [Grant::AuthorizationCode, Grant::RefreshToken]);
        assert_eq!(client.expires, NOW.plus(Duration::from_days(90)));
        assert_eq!(authenticate(&server.at(NOW), &client.id, &secret).unwrap(), client);
        assert_eq!(identify(&Server::new(1).at(NOW), &client.id).unwrap(), client);
    }

    #[test]
    fn registrations_outlive_the_rotation_of_keys() {
        let server = Server::new(1);
        let Registered { client, secret } = cli(&server);
        let rotated = Server { keys: server.keys.rotated(&server.entropy).unwrap(), entropy: server.entropy };
        assert_eq!(authenticate(&rotated.at(NOW), &client.id, &secret).unwrap(), client);
        assert_ne!(cli(&rotated).client.id, client.id);
    }

    #[test]
    fn clients_without_grant_types_get_those_they_can_use() {
        let server = Server::new(1);
        let device = server.register(&[], &[]).unwrap().client.grants;
        assert_eq!(device, [Grant::DeviceCode, Grant::RefreshToken]);
        let both = server.register(&["http://127.0.0.1"], &[]).unwrap().client.grants;
        assert_eq!(both, [Grant::DeviceCode, Grant::RefreshToken, Grant::AuthorizationCode]);
    }

    #[test]
    fn registrations_end() {
        let server = Server::new(1);
        let Registered { client, secret } = cli(&server);
        let last = Timestamp(client.expires.0 - 1);
        assert!(authenticate(&server.at(last), &client.id, &secret).is_ok());
        assert_eq!(
            authenticate(&server.at(client.expires), &client.id, &secret),
            Err(Refusal::InvalidClient)
        );
    }

    #[test]
    fn row_36_truncated_extended_and_flipped_client_ids_are_refused() {
        let server = Server::new(1);
        let Registered { client, secret } = cli(&server);
        let refused = |id: &str, secret: &str| {
            assert_eq!(authenticate(&server.at(NOW), id, secret), Err(Refusal::InvalidClient), "{id}");
        };
        for at in 0..client.id.len() {
            refused(&client.id[..at], &secret);
            let mut flipped = client.id.clone().into_bytes();
            flipped[at] = if flipped[at] == b'A' { b'B' } else { b'A' };
            refused(std::str::from_utf8(&flipped).unwrap(), &secret);
        }
        for more in ["A", "AA", "AAAA", "=", "==", " ", "\n"] {
            refused(&format!("{}{more}", client.id), &secret);
            refused(&client.id, &format!("{secret}{more}"));
        }
        for at in 0..secret.len() {
            refused(&client.id, &secret[..at]);
        }
        refused(&"A".repeat(1_000_000), &secret);
    }

    #[test]
    fn another_servers_clients_and_other_clients_secrets_are_refused() {
        let (server, other) = (Server::new(1), Server::new(2));
        let Registered { client, secret } = cli(&server);
        assert_eq!(authenticate(&other.at(NOW), &client.id, &secret), Err(Refusal::InvalidClient));
        let second = server.register(&[], &[]).unwrap();
        assert_eq!(authenticate(&server.at(NOW), &client.id, &second.secret), Err(Refusal::InvalidClient));
    }

    #[test]
    fn what_is_no_public_client_with_known_grants_is_refused() {
        let server = Server::new(1);
        let refused =
            |asked: Registration<'_>| refusal(register(&server.at(NOW), &asked)).err().map(|r| r.code());
        let plain = Registration { name: "x", kind: "public", ..Registration::default() };
        assert_eq!(refused(plain.clone()), None);
        let metadata = Some("invalid_client_metadata");
        assert_eq!(refused(Registration { kind: "confidential", ..plain.clone() }), metadata);
        assert_eq!(refused(Registration { name: "", ..plain.clone() }), metadata);
        assert_eq!(refused(Registration { name: &"x".repeat(257), ..plain.clone() }), metadata);
        assert_eq!(refused(Registration { name: "cli \u{202e}.uoy ksa", ..plain.clone() }), metadata);
        let many: Vec<String> = (0..11).map(|n| format!("http://127.0.0.1/{n}")).collect();
        assert_eq!(refused(Registration { redirect_uris: &many, ..plain.clone() }), metadata);
        let long: Vec<String> = (0..5).map(|n| format!("http://127.0.0.1/{}{n}", "x".repeat(490))).collect();
        assert_eq!(refused(Registration { redirect_uris: &long, ..plain.clone() }), metadata);
        let foreign = server.register(&["http://evil.example"], &[]).err();
        assert_eq!(foreign, Some(Refusal::InvalidRedirectUri("http://evil.example".to_owned())));
        assert_eq!(server.register(&[], &["authorization_code"]).err().map(|r| r.code()), metadata);
        for grant in ["password", "implicit", "client_credentials", ""] {
            assert_eq!(server.register(&[], &[grant]).err(), Some(Refusal::UnsupportedGrantType));
        }
    }

    #[test]
    fn row_26_clients_cannot_ask_for_scopes_they_did_not_register() {
        let client = cli(&Server::new(1)).client;
        assert_eq!(client.scopes_asked(&[]).unwrap(), ["sso:account:access"]);
        assert_eq!(client.scopes_asked(&texts(&["sso:account:access"])).unwrap(), ["sso:account:access"]);
        let more = client.scopes_asked(&texts(&["sso:account:access", "codewhisperer:completions"]));
        assert_eq!(more, Err(Refusal::InvalidScope("codewhisperer:completions".to_owned())));
    }
}
