//! How what an instance provisions is called in an account: names, paths, and who roles trust.
//!
//! In our own account plane everything is called as Identity Center calls it. Accounts that others keep may
//! reserve those names for AWS itself; their backend then says what to use instead.

use aws_lc_rs::digest;
use model::id::to_hex;
use model::{AccountId, Boundary, CustomerPolicyReference, Entropy, InstanceId, PermissionSet};

use crate::desired::{INLINE_POLICY_NAME, ROLE_MAX_SESSION, ROLE_NAME_PREFIX, RoleShape, SAML_AUDIENCE};

/// Beginning of the path of every role that Identity Center provisions.
const ROLE_PATH_PREFIX: &str = "/aws-reserved/sso.amazonaws.com/";
/// Beginning of the name of every SAML provider that Identity Center makes.
const PROVIDER_PREFIX: &str = "AWSSSO_";
/// Roles of an instance in this Region have no Region in their path.
const REGION_WITHOUT_SEGMENT: &str = "us-east-1";
const SUFFIX_BYTES: usize = 8;
/// The partition that permission sets are written for.
const HOME_PARTITION: &str = "aws";

/// The names in one account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Naming {
    /// The partition that the account is in: `aws`, `aws-cn`, `aws-us-gov`.
    pub partition: String,
    /// Beginning of the name of every role.
    pub role_prefix: String,
    /// Where roles are put.
    pub role_path: String,
    /// Beginning of the name of the SAML provider.
    pub provider_prefix: String,
    /// The audience of assertions, which roles ask for.
    pub audience: String,
    /// Whether a role's name follows from its permission set and account. A role that was made and never
    /// recorded is then found again, and one made again is called as before.
    pub stable: bool,
}

impl Naming {
    /// Identity Center's own: `/aws-reserved/sso.amazonaws.com/`, and the instance's Region unless that is
    /// us-east-1.
    pub fn of_identity_center(region: &str) -> Self {
        Self {
            partition: HOME_PARTITION.to_owned(),
            role_prefix: ROLE_NAME_PREFIX.to_owned(),
            role_path: match region {
                REGION_WITHOUT_SEGMENT => ROLE_PATH_PREFIX.to_owned(),
                _ => format!("{ROLE_PATH_PREFIX}{region}/"),
            },
            provider_prefix: PROVIDER_PREFIX.to_owned(),
            audience: SAML_AUDIENCE.to_owned(),
            stable: false,
        }
    }

    /// A name for the role that a permission set gets. A role keeps its name through all edits; one made
    /// again gets another, unless names are stable.
    pub fn role_name(&self, set: &PermissionSet, account: &AccountId, entropy: &dyn Entropy) -> String {
        self.stable_role_name(set, account).unwrap_or_else(|| {
            let mut suffix = [0u8; SUFFIX_BYTES];
            entropy.fill(&mut suffix);
            format!("{}{}_{}", self.role_prefix, set.name, to_hex(&suffix))
        })
    }

    /// The name that the role of a permission set has wherever it is made, if names are stable.
    pub fn stable_role_name(&self, set: &PermissionSet, account: &AccountId) -> Option<String> {
        let suffix = || hashed(&format!("{}/{account}/{}", set.instance, set.id));
        self.stable.then(|| format!("{}{}_{}", self.role_prefix, set.name, suffix()))
    }

    /// The ARN of a role.
    pub fn role_arn(&self, account: &AccountId, name: &str) -> String {
        format!("arn:{}:iam::{account}:role{}{name}", self.partition, self.role_path)
    }

    /// The name of an instance's SAML provider in an account. It follows from the two, so that whoever makes
    /// it again after a crash makes the same one.
    pub fn provider_name(&self, instance: &InstanceId, account: &AccountId) -> String {
        format!("{}{}_DO_NOT_DELETE", self.provider_prefix, hashed(&format!("{instance}/{account}")))
    }

    /// The ARN of that provider.
    pub fn provider_arn(&self, instance: &InstanceId, account: &AccountId) -> String {
        let name = self.provider_name(instance, account);
        format!("arn:{}:iam::{account}:saml-provider/{name}", self.partition)
    }

    /// The trust policy of every role in an account: sessions come from the instance's SAML provider only.
    pub fn trust_policy(&self, instance: &InstanceId, account: &AccountId) -> String {
        format!(
            concat!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","#,
                r#""Principal":{{"Federated":"{}"}},"#,
                r#""Action":["sts:AssumeRoleWithSAML","sts:TagSession"],"#,
                r#""Condition":{{"StringEquals":{{"SAML:aud":"{}"}}}}}}]}}"#,
            ),
            self.provider_arn(instance, account),
            self.audience
        )
    }

    /// What the role of `set` should be like in `account`.
    pub fn role_shape(&self, set: &PermissionSet, account: &AccountId) -> RoleShape {
        let managed = set.managed_policies.iter().map(|arn| self.managed_policy_arn(arn));
        let customers = set.customer_policies.iter().map(|policy| self.customer_policy_arn(account, policy));
        let inline = (!set.inline_policy.is_empty())
            .then(|| (INLINE_POLICY_NAME.to_owned(), set.inline_policy.clone()));
        RoleShape {
            description: set.description.clone(),
            trust_policy: self.trust_policy(&set.instance, account),
            max_session: ROLE_MAX_SESSION,
            inline_policies: inline.into_iter().collect(),
            attached_policies: managed.chain(customers).collect(),
            boundary: set.boundary.as_ref().map(|boundary| match boundary {
                Boundary::Managed(arn) => self.managed_policy_arn(arn),
                Boundary::Customer(policy) => self.customer_policy_arn(account, policy),
            }),
        }
    }

    /// AWS's policies are called the same in every partition, under the partition's own ARN.
    fn managed_policy_arn(&self, arn: &str) -> String {
        match arn.strip_prefix("arn:aws:") {
            Some(rest) => format!("arn:{}:{rest}", self.partition),
            None => arn.to_owned(),
        }
    }

    fn customer_policy_arn(&self, account: &AccountId, policy: &CustomerPolicyReference) -> String {
        format!("arn:{}:iam::{account}:policy{}{}", self.partition, policy.path, policy.name)
    }
}

/// Sixteen hexadecimal digits that follow from a text.
fn hashed(text: &str) -> String {
    let hash = digest::digest(&digest::SHA256, text.as_bytes());
    to_hex(hash.as_ref().get(..SUFFIX_BYTES).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use model::{Duration, Timestamp};

    use super::*;

    fn account() -> AccountId {
        "123456789012".parse().unwrap()
    }

    fn instance() -> InstanceId {
        "ssoins-0123456789abcdef".parse().unwrap()
    }

    fn naming() -> Naming {
        Naming::of_identity_center("us-east-1")
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
        assert_eq!(naming().role_path, "/aws-reserved/sso.amazonaws.com/");
        let elsewhere = Naming::of_identity_center("eu-west-1");
        assert_eq!(elsewhere.role_path, "/aws-reserved/sso.amazonaws.com/eu-west-1/");
    }

    #[test]
    fn provider_name_is_one_per_instance_and_account() {
        let name = naming().provider_name(&instance(), &account());
        let digits = name.strip_prefix("AWSSSO_").and_then(|n| n.strip_suffix("_DO_NOT_DELETE")).unwrap();
        assert!(digits.len() == 16 && digits.bytes().all(|b| b.is_ascii_hexdigit()));
        assert_eq!(name, naming().provider_name(&instance(), &account()));
        assert_ne!(name, naming().provider_name(&instance(), &"123456789013".parse().unwrap()));
        assert_ne!(name, naming().provider_name(&"ssoins-0123456789abcdee".parse().unwrap(), &account()));
    }

    #[test]
    fn only_our_saml_provider_is_trusted() {
        let provider = naming().provider_arn(&instance(), &account());
        assert!(provider.starts_with("arn:aws:iam::123456789012:saml-provider/AWSSSO_"));
        let trust: serde_json::Value =
            serde_json::from_str(&naming().trust_policy(&instance(), &account())).unwrap();
        let expected = serde_json::json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Principal": { "Federated": provider },
                "Action": ["sts:AssumeRoleWithSAML", "sts:TagSession"],
                "Condition": { "StringEquals": { "SAML:aud": "https://signin.aws.amazon.com/saml" } },
            }],
        });
        assert_eq!(trust, expected);
    }

    #[test]
    fn role_carries_every_part_of_its_permission_set() {
        let shape = naming().role_shape(&set(), &account());
        assert_eq!(shape.description, "Builds things");
        assert_eq!(shape.max_session.secs(), 43_200);
        assert_eq!(shape.inline_policies, BTreeMap::from([("AwsSSOInlinePolicy".into(), "{}".into())]));
        let attached =
            ["arn:aws:iam::123456789012:policy/team/DenyBilling", "arn:aws:iam::aws:policy/PowerUserAccess"];
        assert!(shape.attached_policies.iter().eq(attached));
        assert_eq!(shape.boundary.as_deref(), Some("arn:aws:iam::123456789012:policy/Edge"));
    }

    #[test]
    fn in_another_partition_every_arn_is_of_it() {
        let naming = Naming { partition: "aws-cn".into(), ..naming() };
        let shape = naming.role_shape(&set(), &account());
        let attached = [
            "arn:aws-cn:iam::123456789012:policy/team/DenyBilling",
            "arn:aws-cn:iam::aws:policy/PowerUserAccess",
        ];
        assert!(shape.attached_policies.iter().eq(attached));
        assert_eq!(shape.boundary.as_deref(), Some("arn:aws-cn:iam::123456789012:policy/Edge"));
        assert!(shape.trust_policy.contains(r#""Federated":"arn:aws-cn:iam::123456789012:saml-provider/"#));
    }

    #[test]
    fn longest_set_name_fits_a_role_name() {
        struct Ones;
        impl Entropy for Ones {
            fn fill(&self, buffer: &mut [u8]) {
                buffer.fill(0x11);
            }
        }
        let set = PermissionSet { name: "x".repeat(32), ..set() };
        let name = naming().role_name(&set, &account(), &Ones);
        assert_eq!(name.len(), 64);
        assert!(name.ends_with("_1111111111111111"));
        let stable = Naming { stable: true, ..naming() };
        let name = stable.role_name(&set, &account(), &Ones);
        assert_eq!(name.len(), 64);
        assert_eq!(Some(name.clone()), stable.stable_role_name(&set, &account()));
        assert_ne!(name, stable.role_name(&set, &"123456789013".parse().unwrap(), &Ones));
        assert_eq!(naming().stable_role_name(&set, &account()), None);
    }
}
