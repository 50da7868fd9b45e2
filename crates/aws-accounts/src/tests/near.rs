//! Tests of credentials that the machine, its container or a command gives.

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use model::{AccountConnection, CredentialSource, Duration, Timestamp, limits};
use provision::Refusal;

use super::plane::KEY;
use super::stand::{Stand, connection};
use crate::{Container, ContainerToken, Sources, Uncarried};

const ROLES: &str = "/latest/meta-data/iam/security-credentials/";

/// What the machine and its container say of themselves.
#[derive(Debug, Default)]
pub(crate) struct Near {
    /// Every question, as `GET http://169.254.169.254/`.
    asked: Vec<String>,
    /// Nobody answers any more.
    dead: bool,
    /// The role of the machine, if it has one.
    role: Option<&'static str>,
}

impl Near {
    pub(crate) fn answer(
        &mut self,
        request: &Request<Bytes>,
        now: Timestamp,
    ) -> Result<Response<Bytes>, Uncarried> {
        self.asked.push(format!("{} {}", request.method(), request.uri()));
        if self.dead {
            return Err(Uncarried::Unreachable("nobody is there".to_owned()));
        }
        let shown = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap());
        let expires = now.plus(Duration::from_hours(1)).to_rfc3339();
        let given = format!(
            r#"{{"AccessKeyId":"{KEY}","SecretAccessKey":"secret","Token":"t","Expiration":"{expires}"}}"#
        );
        let (status, body) = match (request.method().as_str(), request.uri().path()) {
            ("PUT", "/latest/api/token") => {
                assert_eq!(shown("x-aws-ec2-metadata-token-ttl-seconds"), Some("60"));
                (StatusCode::OK, "metadata-token".to_owned())
            }
            ("GET", path) if path.starts_with(ROLES) => {
                assert_eq!(shown("x-aws-ec2-metadata-token"), Some("metadata-token"));
                match (path.strip_prefix(ROLES), self.role) {
                    (_, None) => (StatusCode::NOT_FOUND, String::new()),
                    (Some(""), Some(role)) => (StatusCode::OK, format!("{role}\n")),
                    (Some(asked), Some(role)) => {
                        assert_eq!(asked, role);
                        (StatusCode::OK, given)
                    }
                    (None, _) => unreachable!(),
                }
            }
            ("GET", "/v1/credentials") if shown("authorization") == Some("pod") => (StatusCode::OK, given),
            _ => (StatusCode::FORBIDDEN, String::new()),
        };
        Ok(Response::builder().status(status).body(Bytes::from(body)).unwrap())
    }
}

fn from(source: CredentialSource) -> AccountConnection {
    AccountConnection { credential_source: Some(source), ..connection() }
}

async fn on_a_machine(role: Option<&'static str>) -> Stand {
    let stand = Stand::from(from(CredentialSource::Ec2InstanceMetadata), Sources::default()).await;
    stand.plane.near.lock().unwrap().role = role;
    stand
}

impl Stand {
    fn asked_near(&self) -> Vec<String> {
        std::mem::take(&mut self.plane.near.lock().unwrap().asked)
    }
}

#[tokio::test]
async fn a_machine_gives_the_credentials_of_its_role_once_until_they_end() {
    let stand = on_a_machine(Some("Hub")).await;
    stand.observe().await.unwrap();
    let once = [
        "PUT http://169.254.169.254/latest/api/token",
        "GET http://169.254.169.254/latest/meta-data/iam/security-credentials/",
        "GET http://169.254.169.254/latest/meta-data/iam/security-credentials/Hub",
    ];
    assert_eq!(stand.asked_near(), once);
    stand.observe().await.unwrap();
    assert!(stand.asked_near().is_empty());
    stand.clock.advance(Duration::from_mins(56));
    stand.observe().await.unwrap();
    assert_eq!(stand.asked_near(), once, "before they end");
}

#[tokio::test]
async fn many_at_once_ask_the_machine_once() {
    let stand = on_a_machine(Some("Hub")).await;
    let all = futures_util::future::join_all((0..20).map(|_| stand.observe())).await;
    assert!(all.iter().all(Result::is_ok));
    assert_eq!(stand.asked_near().len(), 3);
}

#[tokio::test]
async fn credentials_that_are_good_still_are_used_while_the_machine_does_not_answer() {
    let stand = on_a_machine(Some("Hub")).await;
    stand.observe().await.unwrap();
    stand.asked_near();
    stand.plane.near.lock().unwrap().dead = true;
    stand.clock.advance(Duration::from_mins(56));
    for _ in 0..2 {
        stand.observe().await.unwrap();
        assert!(stand.asked_near().len() <= 1, "and it is not asked all the time");
    }
    stand.clock.advance(limits::OWN_CREDENTIALS_ASKED_AGAIN);
    stand.observe().await.unwrap();
    assert_eq!(stand.asked_near().len(), 1);
    stand.clock.advance(Duration::from_mins(4));
    assert!(matches!(stand.observe().await, Err(Refusal::Unreachable(_))), "they have ended");
}

#[tokio::test]
async fn row_34_nobody_is_asked_whom_the_connection_does_not_name() {
    let stand = Stand::from(connection(), Sources::default()).await;
    stand.plane.near.lock().unwrap().role = Some("Hub");
    assert!(stand.observe().await.is_err());
    let stand_of_profile = AccountConnection { profile: Some("work".into()), ..connection() };
    let other = Stand::from(stand_of_profile, Sources::default()).await;
    assert!(other.observe().await.is_err());
    assert!(stand.asked_near().is_empty() && other.asked_near().is_empty());
    let forbidden = Sources { no_instance_metadata: true, ..Sources::default() };
    let stand = Stand::from(from(CredentialSource::Ec2InstanceMetadata), forbidden).await;
    assert!(matches!(stand.observe().await, Err(Refusal::Refused(text)) if text.contains("not to be asked")));
    assert!(stand.asked_near().is_empty());
}

#[tokio::test]
async fn a_machine_without_a_role_is_refused_with_what_it_lacks() {
    for (role, why) in [(None, "404"), (Some("../../user-data"), "instance profile"), (Some(""), "profile")] {
        let stand = on_a_machine(role).await;
        let Err(Refusal::Refused(text)) = stand.observe().await else { panic!("{role:?}") };
        assert!(text.contains("`work`") && text.contains(why), "{text}");
        assert_eq!(stand.asked_near().len(), 2);
    }
}

#[tokio::test]
async fn a_container_gives_credentials_to_whoever_shows_its_token() {
    let with = async |token| {
        let container = Container { address: "http://169.254.170.23/v1/credentials".into(), token };
        let sources = Sources { container: Some(container), ..Sources::default() };
        let stand = Stand::from(from(CredentialSource::EcsContainer), sources).await;
        stand.observe().await.map(|_| stand.asked_near())
    };
    let asked = with(Some(ContainerToken::Words("pod".to_owned().into()))).await.unwrap();
    assert_eq!(asked, ["GET http://169.254.170.23/v1/credentials"]);
    let file = std::env::temp_dir().join(format!("vestibule-token-{}", std::process::id()));
    std::fs::write(&file, "pod\n").unwrap();
    with(Some(ContainerToken::File(file.clone()))).await.unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(matches!(with(Some(ContainerToken::File(file))).await, Err(Refusal::Refused(_))));
    assert!(matches!(with(None).await, Err(Refusal::Refused(text)) if text.contains("403")));
    let none = Stand::from(from(CredentialSource::EcsContainer), Sources::default()).await;
    assert!(matches!(none.observe().await, Err(Refusal::Refused(text)) if text.contains("no container")));
}

#[tokio::test]
async fn a_profile_gives_what_its_command_prints() {
    let folder = std::env::temp_dir().join(format!("vestibule-profile-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (file, given) = (folder.join("credentials"), folder.join("given"));
    let command = format!("[work]\ncredential_process = cat \"{}\"\n", given.display());
    std::fs::write(&file, command).unwrap();
    let json = format!(r#"{{"Version":1,"AccessKeyId":"{KEY}","SecretAccessKey":"secret"}}"#);
    std::fs::write(&given, json).unwrap();
    let of_profile = AccountConnection { profile: Some("work".into()), ..connection() };
    let stand = Stand::from(of_profile, Sources { file: Some(file), ..Sources::default() }).await;
    stand.observe().await.unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
}
