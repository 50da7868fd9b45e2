//! How many signatures one core verifies in a second, parsing and body hash included:
//! `cargo run --release -p wire --example verify_speed`.

use std::time::{Duration, Instant};

use wire::sigv4::{self, Credentials, Expected, SecretKey, Style, Target};

const NOW_MS: i64 = 1_773_014_398_000;
const EACH: Duration = Duration::from_secs(2);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let list = r#"{"InstanceArn":"arn:aws:sso:::instance/ssoins-7223b02a5d9f7c8e","MaxResults":100}"#;
    let identity = "Action=GetCallerIdentity&Version=2011-06-15";
    let json = request("POST", "/", "application/x-amz-json-1.1", list.as_bytes().to_vec())?;
    let form = request("POST", "/", "application/x-www-form-urlencoded; charset=utf-8", identity.into())?;
    let large = request("POST", "/", "application/x-amz-json-1.1", vec![b' '; 64 * 1024])?;
    for (name, mut request) in [("json, 84 bytes", json), ("form, 43 bytes", form), ("json, 64 KiB", large)] {
        sigv4::sign(&mut request, &credentials(), &TARGET, NOW_MS)?;
        println!("{name:<16} {:>9.0} a second", rate(&request)?);
    }
    let mut presigned = request("GET", &format!("/?{identity}"), "text/plain", Vec::new())?;
    sigv4::presign(&mut presigned, &credentials(), &TARGET, 60, NOW_MS)?;
    println!("{:<16} {:>9.0} a second", "presigned", rate(&presigned)?);
    Ok(())
}

const TARGET: Target<'static> = Target { region: "us-east-1", service: "sso", style: Style::Standard };

fn credentials() -> Credentials {
    Credentials {
        access_key_id: "ASIAIOSFODNN7EXAMPLE".to_owned(),
        secret_key: secret(),
        session_token: Some("t".repeat(400).into()),
    }
}

fn secret() -> SecretKey {
    SecretKey::new("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
}

fn request(method: &str, target: &str, kind: &str, body: Vec<u8>) -> http::Result<http::Request<Vec<u8>>> {
    http::Request::builder()
        .method(method)
        .uri(target)
        .header("host", "sso.example.com")
        .header("content-type", kind)
        .header("user-agent", "aws-cli/2.36.7")
        .header("amz-sdk-request", "attempt=1; max=3")
        .body(body)
}

#[expect(clippy::disallowed_methods, reason = "how fast this machine is, is what is asked")]
fn rate(request: &http::Request<Vec<u8>>) -> Result<f64, sigv4::SignatureError> {
    let expected = Expected { services: &["sso"], style: Style::Standard, now_ms: NOW_MS };
    let (began, mut count) = (Instant::now(), 0_u32);
    while began.elapsed() < EACH {
        for _ in 0..100 {
            let presented = sigv4::parse(request.into())?.ok_or_else(sigv4::SignatureError::missing_token)?;
            presented.verify(&secret(), request.into(), request.body(), &expected)?;
            count += 1;
        }
    }
    Ok(f64::from(count) / began.elapsed().as_secs_f64())
}
