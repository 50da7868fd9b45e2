//! Prints who the profile in `AWS_PROFILE` is, with credentials that the SDK gets by itself.

use aws_config::{BehaviorVersion, ConfigLoader};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Plain HTTP: the tests' server is on loopback.
    let client = aws_smithy_http_client::Builder::new().build_http();
    let config = ConfigLoader::default().behavior_version(BehaviorVersion::latest()).http_client(client);
    let caller = aws_sdk_sts::Client::new(&config.load().await).get_caller_identity().send().await?;
    println!("{}", caller.arn().ok_or("no ARN")?);
    Ok(())
}
