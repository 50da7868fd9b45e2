//! Accounts that are kept elsewhere, by whatever speaks AWS's APIs, and how they are reached.

use std::fmt;
use std::str::FromStr;

use crate::Timestamp;
use crate::id::{AccountId, ParentId};

/// [`crate::Account::backend`] of accounts that a connection leads to.
pub const AWS_BACKEND: &str = "aws";

/// A group of Regions with identities of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Partition {
    /// `aws`: the commercial Regions.
    Aws,
    /// `aws-cn`: the Regions in China.
    AwsCn,
    /// `aws-us-gov`: GovCloud.
    AwsUsGov,
}

impl Partition {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Aws, Self::AwsCn, Self::AwsUsGov];

    /// As ARNs begin: `aws`, `aws-cn`, `aws-us-gov`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "aws",
            Self::AwsCn => "aws-cn",
            Self::AwsUsGov => "aws-us-gov",
        }
    }
}

impl fmt::Display for Partition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that is no partition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownPartition(pub String);

impl fmt::Display for UnknownPartition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no partition: expected aws, aws-cn or aws-us-gov", self.0)
    }
}

impl std::error::Error for UnknownPartition {}

impl FromStr for Partition {
    type Err = UnknownPartition;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|partition| partition.as_str() == text);
        found.ok_or_else(|| UnknownPartition(text.to_owned()))
    }
}

/// What gives the server credentials of its own, where neither its environment nor a file does. In the words
/// of `credential_source` in AWS's shared configuration files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CredentialSource {
    /// The instance metadata service of the machine that the server runs on.
    Ec2InstanceMetadata,
    /// The container that it runs in, as ECS and EKS Pod Identity have it.
    EcsContainer,
}

impl CredentialSource {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::Ec2InstanceMetadata, Self::EcsContainer];

    /// As AWS's configuration files have it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ec2InstanceMetadata => "Ec2InstanceMetadata",
            Self::EcsContainer => "EcsContainer",
        }
    }
}

impl fmt::Display for CredentialSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How accounts that are kept elsewhere are reached. It holds no secret: the server finds its own credentials
/// in its environment, under a profile of its credentials file, or where the connection says that it may ask.
///
/// Key: `name`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountConnection {
    /// 1 to 64 letters, digits, `-` and `_`.
    pub name: String,
    /// The partition that its accounts are in.
    pub partition: Partition,
    /// The Region whose STS is asked.
    pub region: String,
    /// Where IAM, STS and Organizations answer, if not where AWS's do.
    pub endpoint: Option<String>,
    /// Where IAM answers, if not where the others do.
    pub iam_endpoint: Option<String>,
    /// Where STS answers, if not where the others do.
    pub sts_endpoint: Option<String>,
    /// Where Organizations answers, if not where the others do.
    pub organizations_endpoint: Option<String>,
    /// The profile of the server's credentials file; the server's environment without one.
    pub profile: Option<String>,
    /// What is asked for the server's credentials instead of either.
    pub credential_source: Option<CredentialSource>,
    /// ARN of a role that the server assumes first, and goes on from.
    pub through: Option<String>,
    /// Name of the role, with its path, that the server assumes in each account.
    pub entry_role: String,
    /// What the roles' trust policies may ask for as `sts:ExternalId`.
    pub external_id: Option<String>,
    /// Where permission sets' roles are put.
    pub role_path: String,
    /// Beginning of the names of permission sets' roles.
    pub role_prefix: String,
    /// Where discovery puts the organization that it finds; nothing is discovered without it.
    pub parent: Option<ParentId>,
    /// When it was made.
    pub created: Timestamp,
    /// When it was last changed.
    pub updated: Timestamp,
    /// When accounts were last discovered.
    pub discovered: Option<Timestamp>,
}

/// An account that a connection leads to. The account itself is one of the organization's
/// ([`crate::Account`]).
///
/// Key: `account`. Index: `foreign_account_by_connection` `(connection, account)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignAccount {
    /// The account.
    pub account: AccountId,
    /// The connection's name.
    pub connection: String,
    /// Whether discovery brought it, and may therefore change it; otherwise somebody named it.
    pub discovered: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partition_is_one_of_three() {
        for partition in Partition::ALL {
            assert_eq!(partition.to_string().parse(), Ok(partition));
        }
        let unknown = "aws-moon".parse::<Partition>().unwrap_err();
        assert_eq!(unknown.to_string(), "`aws-moon` is no partition: expected aws, aws-cn or aws-us-gov");
    }
}
