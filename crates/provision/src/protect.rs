//! What belongs to an instance is changed by nobody else. IAM handlers ask here before they change a role or
//! a SAML provider, and before they make one.

use model::{Role, RoleOwner, SamlProvider};

use crate::desired::ROLE_NAME_PREFIX;

/// The error code that IAM refuses such a change with; its HTTP status is 400.
pub const UNMODIFIABLE: &str = "UnmodifiableEntity";

/// Whether only the instance that provisioned it, or the AWS service it is linked to, may change this role.
pub fn is_reserved(role: &Role) -> bool {
    matches!(role.owner, RoleOwner::Reserved { .. } | RoleOwner::Service { .. })
}

/// Whether it is linked to an AWS service.
pub fn is_service_linked(role: &Role) -> bool {
    matches!(role.owner, RoleOwner::Service { .. })
}

/// Whether only the instance that made it may change this SAML provider.
pub fn is_reserved_provider(provider: &SamlProvider) -> bool {
    provider.reserved.is_some()
}

/// Whether nobody but an instance or a service may make a role of this name or at this path.
pub fn is_reserved_role_place(name: &str, path: &str) -> bool {
    let begins = |text: &str, prefix: &str| {
        text.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    };
    let reserved = ["/aws-reserved/", "/aws-service-role/"];
    begins(name, ROLE_NAME_PREFIX) || reserved.iter().any(|prefix| begins(path, prefix))
}

/// Whether nobody but an instance may make a SAML provider of this name.
pub fn is_reserved_provider_name(name: &str) -> bool {
    name.strip_prefix("AWSSSO_").and_then(|rest| rest.strip_suffix("_DO_NOT_DELETE")).is_some()
}

/// IAM's message for a change to a reserved role.
pub fn message(role_name: &str) -> String {
    format!(
        "Cannot perform the operation on the protected role '{role_name}' - \
         this role is only modifiable by AWS"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn message_is_awss() {
        assert_eq!(
            message("AWSReservedSSO_Dev_0123456789abcdef"),
            "Cannot perform the operation on the protected role 'AWSReservedSSO_Dev_0123456789abcdef' - \
             this role is only modifiable by AWS"
        );
    }

    #[test]
    fn nobody_makes_what_looks_provisioned() {
        for (name, path, reserved) in [
            ("AWSReservedSSO_Dev_0123456789abcdef", "/", true),
            ("awsreservedsso_Dev", "/", true),
            ("Dev", "/aws-reserved/sso.amazonaws.com/", true),
            ("Dev", "/aws-reserved/other/", true),
            ("Dev", "/aws-service-role/batch.amazonaws.com/", true),
            ("Dev", "/team/aws-reserved/", false),
            ("AWSReserved", "/", false),
            ("é", "/", false),
        ] {
            assert_eq!(is_reserved_role_place(name, path), reserved, "{path}{name}");
        }
        assert!(is_reserved_provider_name("AWSSSO_0123456789abcdef_DO_NOT_DELETE"));
        assert!(!is_reserved_provider_name("AWSSSO_mine"));
    }
}
