//! The instance: one Identity Center with its identity store and its settings.

use crate::id::{AccountId, IdentityStoreId, InstanceId};
use crate::quota::Quota;
use crate::time::Duration;
use crate::{Tag, Timestamp, limits};

/// One Identity Center.
///
/// Key: `id`. Index: `instance_by_store` `identity_store_id`, unique; of account instances
/// `account_instance_by_owner` `owner`, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    /// Its id; `id.arn()` is its ARN.
    pub id: InstanceId,
    /// Its identity store.
    pub identity_store_id: IdentityStoreId,
    /// The account that owns it: the management account for the organization's instance, which every account
    /// sees; an account instance is its owner's alone.
    pub owner: AccountId,
    /// 0 to 32 characters.
    pub name: String,
    /// The Region it reports, such as `us-east-1`.
    pub region: String,
    /// When it was made.
    pub created: Timestamp,
    /// Its settings.
    pub settings: InstanceSettings,
    /// Its tags.
    pub tags: Vec<Tag>,
}

/// The key with which an instance signs assertions, and the certificate that accounts know it by.
///
/// Key: `instance`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningKey {
    /// Its instance.
    pub instance: InstanceId,
    /// X.509 certificate: DER in base64.
    pub certificate: String,
    /// Private key: PKCS #8, sealed.
    pub sealed_key: String,
    /// When it was made.
    pub created: Timestamp,
    /// When the certificate ends.
    pub valid_until: Timestamp,
}

/// What an administrator may set on an instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstanceSettings {
    /// How long a portal session lasts, 15 minutes to 90 days.
    pub portal_session: Duration,
    /// Hold session durations of permission sets to AWS's own bounds (an hour or more).
    pub aws_limits_strict: bool,
    /// Portal sessions that began before this are dead, with every token under them.
    pub sessions_not_before: Timestamp,
    /// Refuse the device grant (RFC 8628), which phishers like because the code travels alone.
    pub device_authorization_off: bool,
    /// Fewest characters of a new password; see [`InstanceSettings::password_min`].
    pub password_min: Option<u32>,
    /// How long a link to set a password works; see [`InstanceSettings::password_link`].
    pub password_link: Option<Duration>,
    /// From where the identity store may be reached, once somebody has said so.
    pub identity_store_network: Option<NetworkAccess>,
    /// From where the instance may be reached; none before somebody has said so.
    pub network: Option<InstanceNetwork>,
    /// Which attributes of users become tags of their role sessions; none before somebody has switched
    /// attributes for access control on.
    pub access_control_attributes: Option<Vec<AccessControlAttribute>>,
    /// A role made again gets the name it had, instead of a fresh one as with AWS.
    pub role_names_stable: bool,
    /// What becomes of roles that somebody else changed; see [`InstanceSettings::drift_policy`].
    pub drift_policy: Option<DriftPolicy>,
    /// How often that is looked for; see [`InstanceSettings::drift_interval`].
    pub drift_interval: Option<Duration>,
    /// Regions that the instance reports besides its own, in the order of their names.
    pub additional_regions: Vec<AdditionalRegion>,
    /// Quotas that differ from AWS's, each once, in their order; see [`InstanceSettings::quota`].
    pub quotas: Vec<(Quota, u64)>,
}

/// What becomes of roles that are found to be other than provisioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DriftPolicy {
    /// Nobody looks, unless asked to.
    Off,
    /// It is reported.
    Report,
    /// It is reported and repaired.
    Repair,
}

impl InstanceSettings {
    /// Fewest characters of a new password: AWS's number, unless somebody asks for more.
    pub fn password_min(&self) -> usize {
        let set = self.password_min.and_then(|set| usize::try_from(set).ok());
        set.unwrap_or_default().max(limits::PASSWORD_CHARS_MIN)
    }

    /// How long a link to set a password works.
    pub fn password_link(&self) -> Duration {
        self.password_link.unwrap_or(limits::PASSWORD_LINK_DEFAULT)
    }

    /// What becomes of drift: a report, unless somebody said otherwise.
    pub fn drift_policy(&self) -> DriftPolicy {
        self.drift_policy.unwrap_or(DriftPolicy::Report)
    }

    /// How often drift is looked for.
    pub fn drift_interval(&self) -> Duration {
        self.drift_interval.unwrap_or(limits::DRIFT_INTERVAL_DEFAULT)
    }
}

/// A Region that an instance was extended to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdditionalRegion {
    /// Such as `eu-west-1`.
    pub name: String,
    /// When it was added.
    pub added: Timestamp,
}

/// An attribute for access control: a session tag and where in a user's record its value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessControlAttribute {
    /// The tag's key, which policies know as `aws:PrincipalTag/<key>`.
    pub key: String,
    /// Such as `${path:enterprise.costCenter}`.
    pub source: String,
}

/// From where an identity store may be reached, in AWS's terms. Nobody comes through a VPC endpoint or from a
/// VPC here, so once either is asked for, only the allowed addresses are left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkAccess {
    /// Only through a VPC endpoint.
    pub vpc_endpoint_required: bool,
    /// Only from these VPCs, by ARN or id.
    pub api_source_vpcs: Vec<String>,
    /// From these addresses (CIDR) whatever the two above say.
    pub api_source_addresses: Vec<String>,
    /// SCIM only from these addresses (CIDR).
    pub scim_source_addresses: Vec<String>,
}

impl NetworkAccess {
    /// Whether the API is closed to all but the allowed addresses.
    pub fn closes_api(&self) -> bool {
        self.vpc_endpoint_required || !self.api_source_vpcs.is_empty()
    }
}

/// From where an instance may be reached, in AWS's terms. Nobody comes through a VPC endpoint here, so once
/// one is asked for, only the allowed addresses are left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InstanceNetwork {
    /// Only through a VPC endpoint. Without it nothing else is said.
    pub vpc_endpoint_required: bool,
    /// Only from these VPCs, by ARN.
    pub source_vpcs: Vec<String>,
    /// Addresses (CIDR) that may reach it in any case.
    pub source_addresses: Vec<String>,
    /// ARNs of applications that are not bound by this; with `*`.
    pub exempt_applications: Vec<String>,
}

/// An account instance that was deleted, for as long as something that was in it waits to be cleared away.
/// Nobody finds the way there any more.
///
/// Key: `id`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndedInstance {
    /// Its id.
    pub id: InstanceId,
    /// Its identity store.
    pub identity_store_id: IdentityStoreId,
}

impl Default for InstanceSettings {
    fn default() -> Self {
        Self {
            portal_session: limits::PORTAL_SESSION_DEFAULT,
            aws_limits_strict: false,
            sessions_not_before: Timestamp(0),
            device_authorization_off: false,
            password_min: None,
            password_link: None,
            identity_store_network: None,
            network: None,
            access_control_attributes: None,
            role_names_stable: false,
            drift_policy: None,
            drift_interval: None,
            additional_regions: Vec::new(),
            quotas: Vec::new(),
        }
    }
}

impl Instance {
    /// `arn:aws:identitystore::<account>:identitystore/d-..`.
    pub fn identity_store_arn(&self) -> String {
        format!("arn:aws:identitystore::{}:identitystore/{}", self.owner, self.identity_store_id)
    }

    /// The AWS-shaped URL that profiles carry as `sso_start_url`: newer AWS CLIs take no other, and never
    /// contact it.
    pub fn issuer_url(&self) -> String {
        format!("https://{}.awsapps.com/start", self.identity_store_id)
    }
}
