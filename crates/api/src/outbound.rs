//! The issuer that an account's workloads get tokens from, for parties outside: its keys, and the documents
//! by which those parties find them.
//!
//! Source: IAM User Guide, "Federating AWS identities to external services".

use model::{AccountId, IamSettings, OutboundFederation, OutboundKey, id};
use oidc::{Algorithm, SigningKey};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::app::App;
use crate::cx::Cx;

/// Where issuers are, below the server's address.
const PLACE: &str = "/outbound/";
const DISCOVERY: &str = ".well-known/openid-configuration";
const KEYS: &str = ".well-known/jwks.json";

/// The algorithms that tokens can be had in.
pub(crate) const ALGORITHMS: [Algorithm; 2] = [Algorithm::Rs256, Algorithm::Es384];

/// The `iss` of an account's tokens.
pub(crate) fn issuer(public_url: &str, account: &AccountId, federation: &OutboundFederation) -> String {
    format!("{}{PLACE}{account}/{}", public_url.trim_end_matches('/'), federation.issuer)
}

/// A fresh issuer with its keys.
pub(crate) fn fresh(cx: &Cx<'_>) -> fault::Result<OutboundFederation> {
    let key = |algorithm: Algorithm| {
        let id = id::fresh_uuid(cx.entropy());
        let because = |error| fault::Fault::because("making a key for tokens", error);
        let made = SigningKey::generate(algorithm, id.clone()).map_err(because)?;
        let private = Zeroizing::new(made.to_pkcs8().map_err(because)?);
        Ok(OutboundKey {
            algorithm: algorithm.name().to_owned(),
            public: made.public().map_err(because)?.to_string(),
            sealed_key: cx.app.keys.seal(&purpose(&id), &private, cx.entropy())?,
            id,
        })
    };
    let keys = ALGORITHMS.into_iter().map(key).collect::<fault::Result<Vec<_>>>()?;
    Ok(OutboundFederation { issuer: id::fresh_uuid(cx.entropy()), enabled: true, keys })
}

/// What a private key is sealed for.
fn purpose(id: &str) -> String {
    format!("outbound-key/{id}")
}

/// A token of an issuer.
pub(crate) fn sign(
    cx: &Cx<'_>,
    federation: &OutboundFederation,
    algorithm: Algorithm,
    claims: &Value,
) -> fault::Result<String> {
    let found = federation.keys.iter().find(|key| key.algorithm == algorithm.name());
    let key = found.ok_or_else(|| fault::Fault::new("an issuer has no key of this kind"))?;
    let because = |error| fault::Fault::because("signing a token", error);
    let private = cx.app.keys.open(&purpose(&key.id), &key.sealed_key)?;
    let key = SigningKey::from_pkcs8(algorithm, key.id.clone(), &private).map_err(because)?;
    key.sign(claims).map_err(because)
}

/// The public document at a path, if it is one of an issuer's: where its keys are, or the keys. They stay
/// when the issuer is disabled, for the tokens that are out.
///
/// # Errors
/// When the store cannot be read.
pub async fn document(app: &App, path: &str) -> fault::Result<Option<String>> {
    let Some((account, rest)) = path.strip_prefix(PLACE).and_then(|rest| rest.split_once('/')) else {
        return Ok(None);
    };
    let Some((name, document)) = rest.split_once('/') else { return Ok(None) };
    let Ok(account) = account.parse::<AccountId>() else { return Ok(None) };
    let settings = app.store.begin().get::<IamSettings>(&account).await?;
    let federation = settings.as_ref().and_then(|settings| settings.outbound_federation.as_ref());
    let Some(federation) = federation.filter(|federation| federation.issuer == name) else { return Ok(None) };
    let document = match document {
        DISCOVERY => discovery(&issuer(&app.deployment.public_url, &account, federation)),
        KEYS => {
            let public = |key: &OutboundKey| serde_json::from_str::<Value>(&key.public).ok();
            let keys: Vec<Value> = federation.keys.iter().filter_map(public).collect();
            json!({ "keys": keys })
        }
        _ => return Ok(None),
    };
    Ok(Some(document.to_string()))
}

/// OpenID Connect Discovery 1.0, section 3: nobody signs in here, so nothing but tokens and keys is named.
fn discovery(issuer: &str) -> Value {
    json!({
        "issuer": issuer,
        "jwks_uri": format!("{issuer}/{KEYS}"),
        "response_types_supported": ["id_token"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ALGORITHMS.map(Algorithm::name),
        "claims_supported": ["iss", "sub", "aud", "iat", "exp", "jti", "https://sts.amazonaws.com/"],
    })
}
