//! Tests of virtual MFA devices. Texts are those that AWS's own IAM answers.

use directory::totp;
use model::{Duration, IamUser};
use store::Folded;
use wire::generated::iam::{Error, op, types};
use wire::{ServiceError as _, Unit};

use crate::cx::Cx;
use crate::testing::{World, origin};

const SERIAL: &str = "arn:aws:iam::111111111111:mfa/phones/ann";

async fn user(world: &World, name: &str) {
    let input = types::CreateUserRequest { user_name: name.to_owned(), ..Default::default() };
    world.call::<op::CreateUser>(input).await.unwrap();
}

async fn create(world: &World) -> Result<types::VirtualMFADevice, Error> {
    let input = types::CreateVirtualMFADeviceRequest {
        path: Some("/phones/".to_owned()),
        virtual_mfa_device_name: "ann".to_owned(),
        tags: Some(vec![types::Tag { key: "team".to_owned(), value: "a".to_owned() }]),
    };
    Ok(world.call::<op::CreateVirtualMFADevice>(input).await?.virtual_mfa_device)
}

/// The seed in the Base32 that an authenticator app scans.
fn seed(device: &types::VirtualMFADevice) -> Vec<u8> {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for letter in &device.base32_string_seed.as_ref().unwrap().0 {
        held =
            (held << 5) | u32::try_from(letters.iter().position(|known| known == letter).unwrap()).unwrap();
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((held >> bits) & 0xff).unwrap());
        }
        held &= 0xfff;
    }
    bytes
}

/// The codes of an app whose clock is `ahead` steps ahead: the step before, and the present one.
fn codes(world: &World, seed: &[u8], ahead: i64) -> (String, String) {
    let step = totp::step_at(world.app.clock.now()) + ahead;
    (totp::code(seed, step - 1), totp::code(seed, step))
}

async fn enable(world: &World, name: &str, codes: (String, String)) -> Result<Unit, Error> {
    let input = types::EnableMFADeviceRequest {
        user_name: name.to_owned(),
        serial_number: SERIAL.to_owned(),
        authentication_code1: codes.0,
        authentication_code2: codes.1,
    };
    world.call::<op::EnableMFADevice>(input).await
}

async fn deactivate(world: &World, name: &str) -> Result<Unit, Error> {
    let input = types::DeactivateMFADeviceRequest {
        user_name: Some(name.to_owned()),
        serial_number: SERIAL.to_owned(),
    };
    world.call::<op::DeactivateMFADevice>(input).await
}

async fn assigned(world: &World) -> Vec<types::VirtualMFADevice> {
    let input = types::ListVirtualMFADevicesRequest {
        assignment_status: Some(types::AssignmentStatusType::Assigned),
        ..Default::default()
    };
    world.call::<op::ListVirtualMFADevices>(input).await.unwrap().virtual_mfa_devices
}

fn said(error: &Error) -> (&str, &str) {
    (error.code(), error.message())
}

#[tokio::test]
async fn a_device_is_made_assigned_taken_back_and_ended() {
    let world = World::new().await;
    user(&world, "ann").await;
    user(&world, "bob").await;
    let device = create(&world).await.unwrap();
    assert_eq!(device.serial_number, SERIAL);
    assert_eq!(device.base32_string_seed.as_ref().unwrap().0.len(), 64);
    assert!(device.qr_code_png.as_ref().unwrap().0.starts_with(b"\x89PNG"));
    let again = create(&world).await.unwrap_err();
    assert_eq!(said(&again), ("EntityAlreadyExists", "MFA device already exists."));
    assert!(assigned(&world).await.is_empty());
    let early = deactivate(&world, "ann").await.unwrap_err();
    assert_eq!(said(&early), ("NoSuchEntity", "MFA Device invalid for user."));

    let seed = seed(&device);
    let (first, second) = codes(&world, &seed, 0);
    let wrong = "Authentication code for device is not valid.";
    for pair in [(second.clone(), first.clone()), (second.clone(), second.clone())] {
        let refused = enable(&world, "ann", pair).await.unwrap_err();
        assert_eq!(said(&refused), ("InvalidAuthenticationCode", wrong));
    }
    enable(&world, "ann", (first.clone(), second.clone())).await.unwrap();
    let twice = enable(&world, "ann", codes(&world, &seed, 2)).await.unwrap_err();
    assert_eq!(said(&twice), ("EntityAlreadyExists", "MFA Device for user ann already exists."));
    let other = enable(&world, "bob", codes(&world, &seed, 2)).await.unwrap_err();
    assert_eq!(said(&other), ("EntityAlreadyExists", "MFA Device is already in use."));
    let shown = assigned(&world).await;
    assert_eq!(shown[0].user.as_ref().unwrap().user_name, "ann");
    assert!(shown[0].enable_date.is_some() && shown[0].base32_string_seed.is_none());
    let input = types::ListMFADevicesRequest { user_name: Some("ann".to_owned()), ..Default::default() };
    let listed = world.call::<op::ListMFADevices>(input).await.unwrap().mfa_devices;
    assert_eq!((listed[0].user_name.as_str(), listed[0].serial_number.as_str()), ("ann", SERIAL));

    let delete = || types::DeleteVirtualMFADeviceRequest { serial_number: SERIAL.to_owned() };
    let held = world.call::<op::DeleteVirtualMFADevice>(delete()).await.unwrap_err();
    assert_eq!(said(&held), ("DeleteConflict", "MFA VirtualDevice in use. Must deactivate first."));
    deactivate(&world, "ann").await.unwrap();
    // The pair that assigned it once does not do it again.
    let reused = enable(&world, "ann", (first, second)).await.unwrap_err();
    assert_eq!(said(&reused), ("InvalidAuthenticationCode", wrong));
    world.call::<op::DeleteVirtualMFADevice>(delete()).await.unwrap();
    let gone = world.call::<op::DeleteVirtualMFADevice>(delete()).await.unwrap_err();
    let text = format!("MFA Device with serial number {SERIAL} does not exist.");
    assert_eq!(said(&gone), ("NoSuchEntity", text.as_str()));
}

#[tokio::test]
async fn an_account_has_as_many_devices_as_it_may_have_users() {
    let world = World::new().await;
    create(&world).await.unwrap();
    let mut tx = world.app.store.begin();
    let key = ("111111111111".parse().unwrap(), SERIAL.to_owned());
    let device = tx.get::<model::MfaDevice>(&key).await.unwrap().unwrap();
    for number in 1..5000 {
        let device = model::MfaDevice { name: number.to_string(), ..model::MfaDevice::clone(&device) };
        tx.put(&device).await.unwrap();
    }
    tx.delete::<model::MfaDevice>(&key).await.unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    create(&world).await.unwrap();
    let input = types::CreateVirtualMFADeviceRequest {
        virtual_mfa_device_name: "bob".to_owned(),
        ..Default::default()
    };
    let refused = world.call::<op::CreateVirtualMFADevice>(input).await.unwrap_err();
    let text = "Cannot exceed quota for VirtualMFADevicesPerAccount: 5000";
    assert_eq!(said(&refused), ("LimitExceeded", text));
    let summary = world.call::<op::GetAccountSummary>(Unit {}).await.unwrap().summary_map.unwrap();
    assert_eq!(summary["MFADevices"], 5000);
}

#[tokio::test]
async fn a_serial_number_is_no_longer_than_requests_take() {
    let world = World::new().await;
    let named = |length| types::CreateVirtualMFADeviceRequest {
        virtual_mfa_device_name: "x".repeat(length),
        ..Default::default()
    };
    let longest = 256 - "arn:aws:iam::111111111111:mfa/".len();
    for length in [longest + 1, 5000] {
        let refused = world.call::<op::CreateVirtualMFADevice>(named(length)).await.unwrap_err();
        assert!(refused.message().ends_with("less than or equal to 226"), "{refused}");
    }
    let made = world.call::<op::CreateVirtualMFADevice>(named(longest)).await.unwrap();
    assert_eq!(made.virtual_mfa_device.serial_number.len(), 256);
}

#[tokio::test]
async fn a_device_is_tagged_and_is_no_security_key() {
    let world = World::new().await;
    create(&world).await.unwrap();
    let tag = types::TagMFADeviceRequest {
        serial_number: SERIAL.to_owned(),
        tags: vec![types::Tag { key: "cost".to_owned(), value: "1".to_owned() }],
    };
    world.call::<op::TagMFADevice>(tag).await.unwrap();
    let untag =
        types::UntagMFADeviceRequest { serial_number: SERIAL.to_owned(), tag_keys: vec!["team".to_owned()] };
    world.call::<op::UntagMFADevice>(untag).await.unwrap();
    let list = types::ListMFADeviceTagsRequest { serial_number: SERIAL.to_owned(), ..Default::default() };
    let listed = world.call::<op::ListMFADeviceTags>(list).await.unwrap();
    assert_eq!(listed.tags, [types::Tag { key: "cost".to_owned(), value: "1".to_owned() }]);
    let get = types::GetMFADeviceRequest { serial_number: SERIAL.to_owned(), user_name: None };
    let refused = world.call::<op::GetMFADevice>(get).await.unwrap_err();
    assert!(refused.code() == "ValidationError" && refused.message().contains("FIDO"), "{refused}");
}

/// Tries one code of ann's device, and keeps the try.
async fn verify(world: &World, code: &str) -> bool {
    let origin = origin();
    let mut cx =
        Cx::begin(&world.app, &origin, <op::GetUser as wire::Operation>::INFO, world.app.store.begin());
    let key = ("111111111111".parse().unwrap(), Folded::of("ann"));
    let user = cx.tx.get::<IamUser>(&key).await.unwrap().unwrap();
    let verified = super::presence::verify(&mut cx, &user, SERIAL, code).await.unwrap();
    assert!(matches!(cx.tx.commit_kept().await.unwrap(), store::Committed::Done(_)));
    verified
}

#[tokio::test]
async fn row_37_and_53_a_code_proves_presence_once() {
    let world = World::new().await;
    user(&world, "ann").await;
    let seed = seed(&create(&world).await.unwrap());
    // An app whose clock is ten steps ahead, which assigning it finds out.
    enable(&world, "ann", codes(&world, &seed, 10)).await.unwrap();
    let (before, present) = codes(&world, &seed, 10);
    // Whoever saw the pair that assigned it proves nothing with it.
    assert!(!verify(&world, &before).await && !verify(&world, &present).await);
    let (next, later) = codes(&world, &seed, 12);
    assert!(verify(&world, &later).await);
    assert!(!verify(&world, &later).await);
    assert!(verify(&world, &next).await);
    assert!(!verify(&world, &codes(&world, &seed, 0).1).await);
    let input = types::ResyncMFADeviceRequest {
        user_name: "ann".to_owned(),
        serial_number: SERIAL.to_owned(),
        authentication_code1: codes(&world, &seed, 20).0,
        authentication_code2: codes(&world, &seed, 20).1,
    };
    world.call::<op::ResyncMFADevice>(input.clone()).await.unwrap();
    assert_eq!(
        world.call::<op::ResyncMFADevice>(input).await.unwrap_err().code(),
        "InvalidAuthenticationCode"
    );
    assert!(!verify(&world, &codes(&world, &seed, 20).1).await);
    assert!(verify(&world, &codes(&world, &seed, 21).1).await);
}

#[tokio::test]
async fn row_52_tries_are_counted_and_the_count_stays() {
    let world = World::new().await;
    user(&world, "ann").await;
    let seed = seed(&create(&world).await.unwrap());
    enable(&world, "ann", codes(&world, &seed, 0)).await.unwrap();
    let right = codes(&world, &seed, 1).1;
    let wrong = if right == "000000" { "000001" } else { "000000" };
    for _ in 0..9 {
        assert!(!verify(&world, wrong).await);
    }
    assert!(!verify(&world, &right).await);
    world.clock.advance(Duration::from_mins(3));
    assert!(verify(&world, &codes(&world, &seed, 0).1).await);
}
