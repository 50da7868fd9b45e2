//! The key with which an instance signs assertions, and the certificate by which accounts know it.
//!
//! Made once, when an instance first provisions, and valid for a hundred years: an account's SAML provider is
//! set up with it and nobody comes by to replace it. The private key is stored sealed.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fault::{Context as _, Result};
use model::{Clock, Duration, Entropy, InstanceId, SigningKey, Timestamp};
use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, KeyUsagePurpose, RsaKeySize};
use store::Tx;
use store::seal::KeyRing;
use zeroize::Zeroizing;

const VALID_FOR: Duration = Duration::from_days(36_524);

/// The instance's signing key; made and put into the transaction when there is none yet.
pub async fn establish(
    tx: &mut Tx,
    instance: &InstanceId,
    keys: &KeyRing,
    clock: &dyn Clock,
    entropy: &dyn Entropy,
) -> Result<Arc<SigningKey>> {
    if let Some(held) = tx.get::<SigningKey>(instance).await? {
        return Ok(held);
    }
    let made = Arc::new(generate(instance, keys, clock.now(), entropy)?);
    tx.put(made.as_ref()).await?;
    Ok(made)
}

/// RSA with 2048 bits, because every SAML implementation verifies that. The key itself comes from the
/// cryptographic library's own generator, which takes no other source of chance.
fn generate(
    instance: &InstanceId,
    keys: &KeyRing,
    now: Timestamp,
    entropy: &dyn Entropy,
) -> Result<SigningKey> {
    let key = KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, RsaKeySize::_2048)
        .fault("making an instance's signing key")?;
    let valid_until = midnight(now.plus(VALID_FOR));
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, instance.as_str());
    name.push(DnType::OrganizationName, "Vestibule");
    let mut params = CertificateParams::default();
    params.distinguished_name = name;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    // A day early, for accounts whose clock is behind.
    let day = |time: Timestamp| {
        let (year, month, day, ..) = time.civil();
        rcgen::date_time_ymd(year as i32, month as u8, day as u8)
    };
    params.not_before = day(now.plus(Duration::from_days(-1)));
    params.not_after = day(valid_until);
    let certificate = params.self_signed(&key).fault("signing an instance's certificate")?;
    Ok(SigningKey {
        instance: instance.clone(),
        certificate: STANDARD.encode(certificate.der()),
        sealed_key: keys.seal(&purpose(instance), &Zeroizing::new(key.serialize_der()), entropy)?,
        created: now,
        valid_until,
    })
}

/// What the private key is sealed for; whoever signs opens [`SigningKey::sealed_key`] with the same.
pub fn purpose(instance: &InstanceId) -> String {
    format!("signing-key/{instance}")
}

/// A certificate's end is given in whole days.
fn midnight(time: Timestamp) -> Timestamp {
    const DAY_SECS: i64 = 86_400;
    Timestamp::from_secs(time.secs().div_euclid(DAY_SECS).saturating_mul(DAY_SECS))
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::rsa;
    use aws_lc_rs::signature::{KeyPair as _, RsaKeyPair};
    use testkit::{TestClock, TestEntropy};

    use super::*;

    #[test]
    fn certificate_carries_the_key_that_is_sealed_and_lasts_a_hundred_years() {
        let instance: InstanceId = "ssoins-0123456789abcdef".parse().unwrap();
        let (clock, entropy) = (TestClock::default(), TestEntropy::default());
        let ring = KeyRing::generate(&entropy);
        let made = generate(&instance, &ring, clock.now(), &entropy).unwrap();
        let certificate = STANDARD.decode(&made.certificate).unwrap();
        let private = ring.open(&purpose(&instance), &made.sealed_key).unwrap();
        assert!(ring.open(&purpose(&"ssoins-0123456789abcdee".parse().unwrap()), &made.sealed_key).is_err());

        let key = RsaKeyPair::from_pkcs8(&private).unwrap();
        let public: &rsa::PublicKey = key.public_key();
        let public = public.as_ref();
        assert!(certificate.windows(public.len()).any(|part| part == public), "the certificate has this key");
        assert_eq!(key.public_modulus_len() * 8, 2048);
        // GeneralizedTime, because the end is after 2049 (RFC 5280, section 4.1.2.5).
        let end = b"21260101000000Z";
        assert!(certificate.windows(end.len()).any(|part| part == end));
        assert_eq!(made.valid_until.to_rfc3339(), "2126-01-01T00:00:00Z");
    }

    #[tokio::test]
    async fn instance_keeps_the_key_it_has() {
        let instance: InstanceId = "ssoins-0123456789abcdef".parse().unwrap();
        let (clock, entropy) = (TestClock::default(), TestEntropy::default());
        let ring = KeyRing::generate(&entropy);
        let mut tx = store::Store::new(Arc::new(store::Memory::new())).begin();
        let first = establish(&mut tx, &instance, &ring, &clock, &entropy).await.unwrap();
        let second = establish(&mut tx, &instance, &ring, &clock, &entropy).await.unwrap();
        assert_eq!(first, second);
    }
}
