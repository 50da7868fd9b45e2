//! Where a connection's IAM, STS and Organizations answer, and what things are called there.
//!
//! Source: botocore `endpoints.json`; IAM User Guide, "Configure SAML assertions for the authentication
//! response", for the audiences.

use std::sync::Arc;

use fault::{Context as _, Result};
use http::Uri;
use model::{AccountConnection, AccountId, Partition};
use provision::Naming;
use wire::ServiceInfo;

/// Beginning of the name of the SAML provider.
const PROVIDER_PREFIX: &str = "VestibuleSSO_";

/// The accounts behind one connection.
#[derive(Clone, Debug)]
pub(crate) struct Plane(pub(crate) Arc<AccountConnection>);

impl Plane {
    /// Where a service answers, and the Region that requests to it are signed for.
    pub(crate) fn place(&self, service: &ServiceInfo) -> Result<(Uri, String)> {
        let connection = &self.0;
        let (of_aws, region) = address(connection.partition, service.signing_name, &connection.region);
        let of_service = match service.signing_name {
            "iam" => &connection.iam_endpoint,
            "sts" => &connection.sts_endpoint,
            "organizations" => &connection.organizations_endpoint,
            _ => &None,
        };
        // What answers for one service only is taken for AWS's own by another name, such as a VPC endpoint.
        let (address, region) = match (of_service, &connection.endpoint) {
            (Some(endpoint), _) => (endpoint.clone(), region),
            (None, Some(endpoint)) => (endpoint.clone(), connection.region.clone()),
            (None, None) => (of_aws, region),
        };
        let uri = address.parse().fault_with(|| format!("reading the endpoint `{address}`"))?;
        Ok((uri, region))
    }

    /// The names that customers may use: those of Identity Center itself are reserved for AWS.
    pub(crate) fn naming(&self) -> Naming {
        let connection = &self.0;
        Naming {
            partition: connection.partition.to_string(),
            role_prefix: connection.role_prefix.clone(),
            role_path: connection.role_path.clone(),
            provider_prefix: PROVIDER_PREFIX.to_owned(),
            audience: audience(connection.partition).to_owned(),
            stable: true,
        }
    }

    /// The role by which an account is entered.
    pub(crate) fn entry_role_arn(&self, account: &AccountId) -> String {
        format!("arn:{}:iam::{account}:role/{}", self.0.partition, self.0.entry_role)
    }
}

/// AWS's own address of a service, and its Region.
fn address(partition: Partition, service: &str, region: &str) -> (String, String) {
    let (host, region) = match (partition, service) {
        (Partition::Aws, "iam") => ("iam.amazonaws.com".to_owned(), "us-east-1"),
        (Partition::Aws, "organizations") => {
            ("organizations.us-east-1.amazonaws.com".to_owned(), "us-east-1")
        }
        (Partition::AwsCn, "iam") => ("iam.cn-north-1.amazonaws.com.cn".to_owned(), "cn-north-1"),
        (Partition::AwsCn, "organizations") => {
            ("organizations.cn-northwest-1.amazonaws.com.cn".to_owned(), "cn-northwest-1")
        }
        (Partition::AwsUsGov, "iam") => ("iam.us-gov.amazonaws.com".to_owned(), "us-gov-west-1"),
        (Partition::AwsUsGov, "organizations") => {
            ("organizations.us-gov-west-1.amazonaws.com".to_owned(), "us-gov-west-1")
        }
        (Partition::AwsCn, service) => (format!("{service}.{region}.amazonaws.com.cn"), region),
        (_, service) => (format!("{service}.{region}.amazonaws.com"), region),
    };
    (format!("https://{host}"), region.to_owned())
}

fn audience(partition: Partition) -> &'static str {
    match partition {
        Partition::Aws => provision::desired::SAML_AUDIENCE,
        Partition::AwsCn => "https://signin.amazonaws.cn/saml",
        Partition::AwsUsGov => "https://signin.amazonaws-us-gov.com/saml",
    }
}

#[cfg(test)]
mod tests {
    use wire::Operation as _;
    use wire::generated::{iam, organizations, sts};

    use super::*;
    use crate::tests::stand::connection;

    fn places(connection: AccountConnection) -> [String; 3] {
        let plane = Plane(Arc::new(connection));
        let services = [
            iam::op::CreateRole::INFO.service,
            sts::op::AssumeRole::INFO.service,
            organizations::op::ListAccounts::INFO.service,
        ];
        services.map(|service| {
            let (uri, region) = plane.place(service).unwrap();
            format!("{uri} {region}")
        })
    }

    #[test]
    fn every_partition_has_its_addresses_and_regions() {
        let of = |partition, region: &str| {
            places(AccountConnection { partition, region: region.into(), endpoint: None, ..connection() })
        };
        assert_eq!(
            of(Partition::Aws, "eu-west-1"),
            [
                "https://iam.amazonaws.com/ us-east-1",
                "https://sts.eu-west-1.amazonaws.com/ eu-west-1",
                "https://organizations.us-east-1.amazonaws.com/ us-east-1",
            ]
        );
        assert_eq!(
            of(Partition::AwsCn, "cn-northwest-1"),
            [
                "https://iam.cn-north-1.amazonaws.com.cn/ cn-north-1",
                "https://sts.cn-northwest-1.amazonaws.com.cn/ cn-northwest-1",
                "https://organizations.cn-northwest-1.amazonaws.com.cn/ cn-northwest-1",
            ]
        );
        assert_eq!(
            of(Partition::AwsUsGov, "us-gov-east-1"),
            [
                "https://iam.us-gov.amazonaws.com/ us-gov-west-1",
                "https://sts.us-gov-east-1.amazonaws.com/ us-gov-east-1",
                "https://organizations.us-gov-west-1.amazonaws.com/ us-gov-west-1",
            ]
        );
        let own = AccountConnection { endpoint: Some("http://127.0.0.1:5000".into()), ..connection() };
        assert_eq!(places(own), ["http://127.0.0.1:5000/ us-east-1"; 3]);
    }

    #[test]
    fn a_service_may_have_an_endpoint_of_its_own() {
        let one = AccountConnection {
            region: "eu-west-1".into(),
            sts_endpoint: Some("https://sts.internal.example".into()),
            iam_endpoint: Some("https://iam.internal.example".into()),
            ..connection()
        };
        assert_eq!(
            places(one.clone()),
            [
                "https://iam.internal.example/ us-east-1",
                "https://sts.internal.example/ eu-west-1",
                "https://organizations.us-east-1.amazonaws.com/ us-east-1",
            ]
        );
        let beside = AccountConnection { endpoint: Some("https://plane.example".into()), ..one };
        assert_eq!(
            places(beside)[1..],
            ["https://sts.internal.example/ eu-west-1", "https://plane.example/ eu-west-1"]
        );
    }

    #[test]
    fn names_are_the_connections_and_arns_the_partitions() {
        let connection = AccountConnection { partition: Partition::AwsCn, ..connection() };
        let plane = Plane(Arc::new(connection));
        let account = "111122223333".parse().unwrap();
        assert_eq!(
            plane.entry_role_arn(&account),
            "arn:aws-cn:iam::111122223333:role/OrganizationAccountAccessRole"
        );
        let provider = plane.naming().provider_arn(&"ssoins-0123456789abcdef".parse().unwrap(), &account);
        assert!(provider.starts_with("arn:aws-cn:iam::111122223333:saml-provider/VestibuleSSO_"));
        assert_eq!(plane.naming().audience, "https://signin.amazonaws.cn/saml");
    }
}
