//! From where an instance may be reached, through the real dispatcher.

use wire::ServiceError as _;
use wire::generated::sso_admin::{op, types};
use wire::generated::{sso_oidc, vestibule};

use crate::testing::{World, origin};
use crate::{Handler, Presented, call};

const VPC: &str = "arn:aws:ec2:us-east-1:111111111111:vpc/vpc-01234567";

/// Settings that let in this network alone.
fn only(network: &str) -> types::NetworkConfigurationInfo {
    types::NetworkConfigurationInfo {
        vpce_access_required: true,
        restrict_source_vpcs: Some(vec![VPC.to_owned()]),
        allow_source_ips: Some(vec![network.to_owned()]),
        exclude_application_arns: None,
    }
}

impl World {
    async fn set_network(&self, network: types::NetworkConfigurationInfo) -> Result<(), String> {
        let (key, secret) = self.founded.root_access_key.clone();
        let signed = self.signed_by_key(&key, &secret, "sso");
        let input = types::UpdateInstanceRequest {
            instance_arn: self.instance_arn(),
            network_configuration: Some(network),
            ..Default::default()
        };
        let answer = self.call_as::<op::UpdateInstance>(Presented::Http(&signed), input).await;
        answer.map(|_| ()).map_err(|error| error.code().to_owned())
    }

    async fn network(&self) -> Option<types::NetworkConfigurationInfo> {
        let input = types::DescribeInstanceRequest { instance_arn: self.instance_arn() };
        self.call::<op::DescribeInstance>(input).await.unwrap().network_configuration_details
    }

    /// What somebody at this address hears, signed in the management account's root's name where that is the
    /// way.
    async fn heard_at<O: Handler>(&self, address: &str, input: O::Input) -> String {
        let (key, secret) = self.founded.root_access_key.clone();
        let signed = self.signed_by_key(&key, &secret, O::INFO.service.signing_name);
        let from = crate::Origin { address: address.parse().unwrap(), ..origin() };
        let by = match O::INFO.auth {
            wire::Auth::SigV4 => Presented::Http(&signed),
            _ => Presented::Nobody,
        };
        let answer = call::<O>(&self.app, by, &from, input).await;
        answer.err().map_or_else(|| "done".to_owned(), |error| error.message().to_owned())
    }
}

#[tokio::test]
async fn network_settings_of_an_instance_are_replaced_as_a_whole_and_cleared() {
    let world = World::new().await;
    assert_eq!(world.network().await, None);
    world.set_network(only("192.0.2.0/24")).await.unwrap();
    assert_eq!(world.network().await, Some(only("192.0.2.0/24")));
    let bare = types::NetworkConfigurationInfo { restrict_source_vpcs: None, ..only("192.0.2.1") };
    world.set_network(bare.clone()).await.unwrap();
    assert_eq!(world.network().await, Some(bare));
    let name = types::UpdateInstanceRequest {
        instance_arn: world.instance_arn(),
        name: Some("Acme".to_owned()),
        ..Default::default()
    };
    world.call::<op::UpdateInstance>(name).await.unwrap();
    assert!(world.network().await.unwrap().vpce_access_required, "a name changes nothing of it");
    let off = types::NetworkConfigurationInfo { vpce_access_required: false, ..only("192.0.2.0/24") };
    world.set_network(off).await.unwrap();
    assert_eq!(world.network().await, Some(types::NetworkConfigurationInfo::default()));
}

#[tokio::test]
async fn once_only_some_addresses_may_reach_an_instance_nobody_signs_in_or_administers_it_from_others() {
    let world = World::new().await;
    let (inside, outside) = ("192.0.2.77", "198.51.100.1");
    let sign_in = || vestibule::types::SignInRequest {
        user_name: "nobody".to_owned(),
        password: "Correct-Horse-7".to_owned(),
        ..Default::default()
    };
    let register = || sso_oidc::types::RegisterClientRequest {
        client_name: "cli".to_owned(),
        client_type: "public".to_owned(),
        ..Default::default()
    };
    let sets =
        || types::ListPermissionSetsRequest { instance_arn: world.instance_arn(), ..Default::default() };
    let settings = || vestibule::types::GetInstanceSettingsRequest { instance_arn: world.instance_arn() };
    let wrong = world.heard_at::<vestibule::op::SignIn>(outside, sign_in()).await;
    // Whoever asks is at 192.0.2.1.
    assert_eq!(world.set_network(only("198.51.100.0/24")).await, Err("ValidationException".to_owned()));
    world.set_network(only("192.0.2.0/24")).await.unwrap();
    let denied = "the network settings of the instance do not allow access from this address";
    assert_eq!(wrong, "The username or password is incorrect");
    assert_eq!(world.heard_at::<vestibule::op::SignIn>(outside, sign_in()).await, denied);
    assert_eq!(world.heard_at::<vestibule::op::SignIn>(inside, sign_in()).await, wrong);
    assert_eq!(world.heard_at::<sso_oidc::op::RegisterClient>(outside, register()).await, denied);
    assert_eq!(world.heard_at::<sso_oidc::op::RegisterClient>(inside, register()).await, "done");
    assert_eq!(world.heard_at::<op::ListPermissionSets>(outside, sets()).await, denied);
    assert_eq!(world.heard_at::<op::ListPermissionSets>(inside, sets()).await, "done");
    assert_eq!(world.heard_at::<vestibule::op::GetInstanceSettings>(outside, settings()).await, denied);
    assert_eq!(world.heard_at::<vestibule::op::GetInstanceSettings>(inside, settings()).await, "done");
    let open = types::UpdateInstanceRequest {
        instance_arn: world.instance_arn(),
        network_configuration: Some(types::NetworkConfigurationInfo::default()),
        ..Default::default()
    };
    // The process that owns the database is not bound.
    world.call::<op::UpdateInstance>(open).await.unwrap();
    assert_eq!(world.heard_at::<vestibule::op::SignIn>(outside, sign_in()).await, wrong);
}
