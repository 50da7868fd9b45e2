//! What should stand in an account: the names, documents and attributes that AWS gives the roles and the SAML
//! provider of an Identity Center, computed from a permission set, an instance and an account.
//!
//! Shapes as observed in real accounts and in `userguide/referencingpermissionsets` of the Identity Center
//! guide.

use std::collections::{BTreeMap, BTreeSet};

use aws_lc_rs::digest;
use model::id::to_hex;
use model::{
    AccountId, Boundary, CustomerPolicyReference, Duration, Entropy, InstanceId, PermissionSet,
    PermissionSetId, Timestamp,
};

/// Beginning of the name of every provisioned role.
pub const ROLE_NAME_PREFIX: &str = "AWSReservedSSO_";
/// Beginning of the path of every provisioned role.
pub const ROLE_PATH_PREFIX: &str = "/aws-reserved/sso.amazonaws.com/";
/// Name of the inline policy that holds a permission set's own.
pub const INLINE_POLICY_NAME: &str = "AwsSSOInlinePolicy";
/// `MaxSessionDuration` of every provisioned role; a session's length is the permission set's business.
pub const ROLE_MAX_SESSION: Duration = Duration::from_hours(12);
/// The audience of assertions made for AWS.
pub const SAML_AUDIENCE: &str = "https://signin.aws.amazon.com/saml";
/// Roles of an instance in this Region have no Region in their path.
const REGION_WITHOUT_SEGMENT: &str = "us-east-1";
const SUFFIX_BYTES: usize = 8;

/// What should stand in an account, as far as a [`crate::backend::Scope`] reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DesiredAccount {
    /// What should become of the instance's SAML provider.
    pub provider: ProviderGoal,
    /// The roles that should stand; another role of this instance within the scope should not.
    pub roles: Vec<DesiredRole>,
}

/// What should become of the instance's SAML provider in an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProviderGoal {
    /// It should stand as given.
    Present(Provider),
    /// It should be gone.
    Absent,
    /// It stays as it is.
    Untouched,
}

/// The SAML provider through which sessions enter the roles of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// `AWSSSO_<16 hex>_DO_NOT_DELETE`.
    pub name: String,
    /// The metadata document.
    pub metadata: String,
    /// When the certificate in the metadata ends.
    pub valid_until: Timestamp,
}

/// One role that should stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DesiredRole {
    /// The permission set it is made from.
    pub set: PermissionSetId,
    /// `AWSReservedSSO_<set>_<16 hex>`: the name it already has, or a fresh one.
    pub name: String,
    /// Where it is put; a standing role stays where it is, because IAM cannot move one.
    pub path: String,
    /// All that can change about it.
    pub shape: RoleShape,
}

/// All about a role that can change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleShape {
    /// The permission set's description.
    pub description: String,
    /// Who may enter it.
    pub trust_policy: String,
    /// Its longest session.
    pub max_session: Duration,
    /// Inline policies by name.
    pub inline_policies: BTreeMap<String, String>,
    /// ARNs of attached policies.
    pub attached_policies: BTreeSet<String>,
    /// ARN of its permissions boundary.
    pub boundary: Option<String>,
}

/// Where the roles of an instance live: `/aws-reserved/sso.amazonaws.com/`, and its Region unless that is
/// us-east-1.
pub fn role_path(region: &str) -> String {
    match region {
        REGION_WITHOUT_SEGMENT => ROLE_PATH_PREFIX.to_owned(),
        _ => format!("{ROLE_PATH_PREFIX}{region}/"),
    }
}

/// A new name for the role of a permission set. A role keeps its name through all edits; one made again gets
/// another.
pub fn fresh_role_name(set_name: &str, entropy: &dyn Entropy) -> String {
    let mut suffix = [0u8; SUFFIX_BYTES];
    entropy.fill(&mut suffix);
    format!("{ROLE_NAME_PREFIX}{set_name}_{}", to_hex(&suffix))
}

/// The name of an instance's SAML provider in an account. It follows from the two, so that whoever makes it
/// again after a crash makes the same one.
pub fn provider_name(instance: &InstanceId, account: &AccountId) -> String {
    let hash = digest::digest(&digest::SHA256, format!("{instance}/{account}").as_bytes());
    let digits = to_hex(hash.as_ref().get(..SUFFIX_BYTES).unwrap_or_default());
    format!("AWSSSO_{digits}_DO_NOT_DELETE")
}

/// The trust policy of every role in an account: sessions come from our SAML provider only.
pub fn trust_policy(account: &AccountId, provider_name: &str) -> String {
    format!(
        concat!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","#,
            r#""Principal":{{"Federated":"arn:aws:iam::{}:saml-provider/{}"}},"#,
            r#""Action":["sts:AssumeRoleWithSAML","sts:TagSession"],"#,
            r#""Condition":{{"StringEquals":{{"SAML:aud":"{}"}}}}}}]}}"#,
        ),
        account, provider_name, SAML_AUDIENCE
    )
}

/// What the role of `set` should be like in `account`.
pub fn role_shape(set: &PermissionSet, account: &AccountId, provider_name: &str) -> RoleShape {
    let customers = set.customer_policies.iter().map(|policy| customer_policy_arn(account, policy));
    let inline =
        (!set.inline_policy.is_empty()).then(|| (INLINE_POLICY_NAME.to_owned(), set.inline_policy.clone()));
    RoleShape {
        description: set.description.clone(),
        trust_policy: trust_policy(account, provider_name),
        max_session: ROLE_MAX_SESSION,
        inline_policies: inline.into_iter().collect(),
        attached_policies: set.managed_policies.iter().cloned().chain(customers).collect(),
        boundary: set.boundary.as_ref().map(|boundary| match boundary {
            Boundary::Managed(arn) => arn.clone(),
            Boundary::Customer(policy) => customer_policy_arn(account, policy),
        }),
    }
}

fn customer_policy_arn(account: &AccountId, policy: &CustomerPolicyReference) -> String {
    format!("arn:aws:iam::{account}:policy{}{}", policy.path, policy.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account() -> AccountId {
        "123456789012".parse().unwrap()
    }

    fn instance() -> InstanceId {
        "ssoins-0123456789abcdef".parse().unwrap()
    }

    fn set() -> PermissionSet {
        PermissionSet {
            instance: instance(),
            id: "ps-0123456789abcdef".parse().unwrap(),
            name: "DeveloperAccess".into(),
            description: "Builds things".into(),
            session_duration: Duration::from_hours(4),
            relay_state: String::new(),
            managed_policies: vec!["arn:aws:iam::aws:policy/PowerUserAccess".into()],
            customer_policies: vec![CustomerPolicyReference {
                name: "DenyBilling".into(),
                path: "/team/".into(),
            }],
            inline_policy: "{}".into(),
            boundary: Some(Boundary::Customer(CustomerPolicyReference {
                name: "Edge".into(),
                path: "/".into(),
            })),
            tags: Vec::new(),
            created: Timestamp(0),
            revision: 1,
        }
    }

    #[test]
    fn path_has_the_region_except_in_us_east_1() {
        assert_eq!(role_path("us-east-1"), "/aws-reserved/sso.amazonaws.com/");
        assert_eq!(role_path("eu-west-1"), "/aws-reserved/sso.amazonaws.com/eu-west-1/");
    }

    #[test]
    fn provider_name_is_one_per_instance_and_account() {
        let name = provider_name(&instance(), &account());
        let digits = name.strip_prefix("AWSSSO_").and_then(|n| n.strip_suffix("_DO_NOT_DELETE")).unwrap();
        assert!(digits.len() == 16 && digits.bytes().all(|b| b.is_ascii_hexdigit()));
        assert_eq!(name, provider_name(&instance(), &account()));
        assert_ne!(name, provider_name(&instance(), &"123456789013".parse().unwrap()));
        assert_ne!(name, provider_name(&"ssoins-0123456789abcdee".parse().unwrap(), &account()));
    }

    #[test]
    fn only_our_saml_provider_is_trusted() {
        let trust: serde_json::Value = serde_json::from_str(&trust_policy(&account(), "AWSSSO_x")).unwrap();
        let expected = serde_json::json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Principal": { "Federated": "arn:aws:iam::123456789012:saml-provider/AWSSSO_x" },
                "Action": ["sts:AssumeRoleWithSAML", "sts:TagSession"],
                "Condition": { "StringEquals": { "SAML:aud": "https://signin.aws.amazon.com/saml" } },
            }],
        });
        assert_eq!(trust, expected);
    }

    #[test]
    fn role_carries_every_part_of_its_permission_set() {
        let shape = role_shape(&set(), &account(), "AWSSSO_x");
        assert_eq!(shape.description, "Builds things");
        assert_eq!(shape.max_session.secs(), 43_200);
        assert_eq!(shape.inline_policies, BTreeMap::from([("AwsSSOInlinePolicy".into(), "{}".into())]));
        let attached =
            ["arn:aws:iam::123456789012:policy/team/DenyBilling", "arn:aws:iam::aws:policy/PowerUserAccess"];
        assert!(shape.attached_policies.iter().eq(attached));
        assert_eq!(shape.boundary.as_deref(), Some("arn:aws:iam::123456789012:policy/Edge"));
    }

    #[test]
    fn longest_set_name_fits_a_role_name() {
        struct Ones;
        impl Entropy for Ones {
            fn fill(&self, buffer: &mut [u8]) {
                buffer.fill(0x11);
            }
        }
        let name = fresh_role_name(&"x".repeat(32), &Ones);
        assert_eq!(name.len(), 64);
        assert!(name.ends_with("_1111111111111111"));
    }
}
