//! What the machine and the container that the server runs in say of themselves: credentials of their roles.
//! Only asked where a connection says so, and through a way that leads nowhere else
//! ([`Carrier::carry_near`]).
//!
//! Source: EC2 User Guide, "Use the Instance Metadata Service to access instance metadata" (version 2 only);
//! AWS SDKs and Tools Reference Guide, "Container credential provider".
//!
//! [`Carrier::carry_near`]: crate::Carrier::carry_near

use bytes::Bytes;
use fault::Fault;
use http::{Request, StatusCode, header};

use crate::AwsAccounts;
use crate::carrier::Uncarried;
use crate::own::{Given, Missing, read};
use crate::source::{ContainerToken, read_file};

/// Where EC2 has what an instance may know of itself.
const METADATA: &str = "http://169.254.169.254/latest";
/// Seconds that a token is good for; it is used at once.
const TOKEN_SECS: &str = "60";
/// Longest name of a role (IAM quotas).
const ROLE_NAME_MAX: usize = 64;

const INSTANCE: &str = "the machine's metadata service";
const CONTAINER: &str = "what has the container's credentials";

impl AwsAccounts {
    /// Credentials of the instance profile of the machine.
    pub(crate) async fn of_instance(&self) -> Result<Given, Missing> {
        if self.sources.no_instance_metadata {
            return Err(Missing::AsItIs(format!(
                "{INSTANCE} is not to be asked: start the server without AWS_EC2_METADATA_DISABLED"
            )));
        }
        let lifetime = ("x-aws-ec2-metadata-token-ttl-seconds", TOKEN_SECS);
        let token =
            self.near(INSTANCE, request("PUT", &format!("{METADATA}/api/token"), Some(lifetime))?).await?;
        let token = String::from_utf8_lossy(&token).into_owned();
        let token = ("x-aws-ec2-metadata-token", token.trim());
        let roles = format!("{METADATA}/meta-data/iam/security-credentials/");
        let role = self.near(INSTANCE, request("GET", &roles, Some(token))?).await?;
        let role = String::from_utf8_lossy(&role).trim().to_owned();
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte);
        if role.is_empty() || role.len() > ROLE_NAME_MAX || !role.bytes().all(is_name) {
            return Err(Missing::AsItIs(format!(
                "{INSTANCE} names no role: give the machine an instance profile"
            )));
        }
        let given = self.near(INSTANCE, request("GET", &format!("{roles}{role}"), Some(token))?).await?;
        read(INSTANCE, &given, "Token")
    }

    /// Credentials of the container's task or pod.
    pub(crate) async fn of_container(&self) -> Result<Given, Missing> {
        let container = self.sources.container.as_ref().ok_or_else(|| {
            Missing::AsItIs(
                "the server runs in no container that has credentials: neither \
                 AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor AWS_CONTAINER_CREDENTIALS_FULL_URI is set"
                    .to_owned(),
            )
        })?;
        let token = match &container.token {
            None => None,
            Some(ContainerToken::Words(words)) => Some(words.expose().to_owned()),
            Some(ContainerToken::File(file)) => {
                Some(read_file("the container's token", file).await.map_err(Missing::AsItIs)?)
            }
        };
        let token = token.as_deref().map(|token| (header::AUTHORIZATION.as_str(), token.trim()));
        let given = self.near(CONTAINER, request("GET", &container.address, token)?).await?;
        read(CONTAINER, &given, "Token")
    }

    async fn near(&self, whom: &str, request: Request<Bytes>) -> Result<Bytes, Missing> {
        let path = request.uri().path().to_owned();
        let answer = self.carrier.carry_near(request).await.map_err(|uncarried| match uncarried {
            Uncarried::Forbidden(why) => Missing::AsItIs(why),
            Uncarried::Unreachable(_) => Missing::ForNow(Fault::because(format!("asking {whom}"), uncarried)),
        })?;
        match answer.status() {
            StatusCode::OK => Ok(answer.into_body()),
            status if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS => {
                Err(Missing::ForNow(Fault::new(format!("{whom} answers {status} to `{path}`"))))
            }
            status => Err(Missing::AsItIs(format!("{whom} answers {status} to `{path}`"))),
        }
    }
}

fn request(method: &str, address: &str, shown: Option<(&str, &str)>) -> Result<Request<Bytes>, Missing> {
    let mut request = Request::builder().method(method).uri(address);
    if let Some((name, value)) = shown {
        request = request.header(name, value);
    }
    request.body(Bytes::new()).map_err(|_| Missing::AsItIs(format!("`{address}` is no address to ask at")))
}
