//! What stands in an account, read page by page.

use std::collections::{BTreeMap, BTreeSet};

use fault::Fault;
use model::{Duration, PermissionSetId, Timestamp, limits};
use percent_encoding::percent_decode_str;
use provision::desired::{Provider, RoleShape};
use provision::plan::ObservedRole;
use provision::{Observed, Scope};
use wire::generated::iam::op::{
    GetRole, GetRolePolicy, GetSAMLProvider, ListAttachedRolePolicies, ListRolePolicies, ListRoles,
};
use wire::generated::iam::types::{
    GetRolePolicyRequest, GetRoleRequest, GetSAMLProviderRequest, ListAttachedRolePoliciesRequest,
    ListRolePoliciesRequest, ListRolesRequest, Role,
};

use crate::backend::{Room, TAG_INSTANCE, TAG_SET};
use crate::call::CallError;

/// Roles asked for at once; IAM gives as many at most.
const PAGE: i32 = 1000;
/// IAM's own default.
const MAX_SESSION_SECS_DEFAULT: i32 = 3600;

impl Room<'_> {
    pub(crate) async fn observe(&self, scope: Scope<'_>) -> Result<Observed, CallError> {
        let mut observed = Observed { provider: self.provider().await?, roles: BTreeMap::new() };
        match scope {
            Scope::Account => {
                for name in self.role_names().await? {
                    let role = self.role(&name).await?;
                    observed.roles.extend(role.map(|role| (name, role)));
                }
            }
            Scope::Set { recorded: None, .. } => {}
            Scope::Set { set, recorded: Some(name) } => {
                let role = self.role(name).await?.filter(|role| role.set == *set);
                observed.roles.extend(role.map(|role| (name.to_owned(), role)));
            }
        }
        Ok(observed)
    }

    async fn provider(&self) -> Result<Option<Provider>, CallError> {
        let request = GetSAMLProviderRequest { saml_provider_arn: self.provider_arn() };
        let held = match self.call::<GetSAMLProvider>(request).await {
            Err(error) if error.is_absence() => return Ok(None),
            held => held?,
        };
        Ok(Some(Provider {
            name: self.naming().provider_name(self.site.instance, self.site.account),
            metadata: held.saml_metadata_document.unwrap_or_default(),
            valid_until: Timestamp(held.valid_until.map_or(0, wire::Timestamp::millis)),
        }))
    }

    /// The names of all roles at our path, whoever made them.
    async fn role_names(&self) -> Result<Vec<String>, CallError> {
        let (mut names, mut marker) = (Vec::new(), None);
        for _ in 0..limits::PLANE_PAGES_MAX {
            let request = ListRolesRequest {
                path_prefix: Some(self.naming().role_path),
                marker,
                max_items: Some(PAGE),
            };
            let page = self.call::<ListRoles>(request).await?;
            names.extend(page.roles.into_iter().map(|role| role.role_name));
            match page.marker.filter(|_| page.is_truncated == Some(true)) {
                Some(next) => marker = Some(next),
                None => return Ok(names),
            }
        }
        Err(endless("roles"))
    }

    /// The instance's role of this name; nothing of anybody else's.
    pub(crate) async fn role(&self, name: &str) -> Result<Option<ObservedRole>, CallError> {
        let held = match self.call::<GetRole>(GetRoleRequest { role_name: name.to_owned() }).await {
            Err(error) if error.is_absence() => return Ok(None),
            held => held?.role,
        };
        let Some(set) = self.set_of(&held) else { return Ok(None) };
        let shape = RoleShape {
            inline_policies: self.inline_policies(name).await?,
            attached_policies: self.attached_policies(name).await?,
            description: held.description.unwrap_or_default(),
            trust_policy: document(held.assume_role_policy_document.as_deref().unwrap_or_default()),
            max_session: Duration::from_secs(i64::from(
                held.max_session_duration.unwrap_or(MAX_SESSION_SECS_DEFAULT),
            )),
            boundary: held.permissions_boundary.and_then(|boundary| boundary.permissions_boundary_arn),
        };
        Ok(Some(ObservedRole { set, shape }))
    }

    /// The permission set that a role says it was made from, if it is this instance's.
    pub(crate) fn set_of(&self, role: &Role) -> Option<PermissionSetId> {
        let tag = |key: &str| {
            let tags = role.tags.as_deref().unwrap_or_default();
            tags.iter().find(|tag| tag.key == key).map(|tag| tag.value.as_str())
        };
        (tag(TAG_INSTANCE)? == self.site.instance.as_str()).then_some(())?;
        tag(TAG_SET)?.parse().ok()
    }

    async fn inline_policies(&self, role: &str) -> Result<BTreeMap<String, String>, CallError> {
        let (mut policies, mut marker) = (BTreeMap::new(), None);
        for _ in 0..limits::PLANE_PAGES_MAX {
            let request = ListRolePoliciesRequest { role_name: role.to_owned(), marker, max_items: None };
            let page = self.call::<ListRolePolicies>(request).await?;
            for name in page.policy_names {
                let request = GetRolePolicyRequest { role_name: role.to_owned(), policy_name: name.clone() };
                let held = self.call::<GetRolePolicy>(request).await?;
                policies.insert(name, document(&held.policy_document));
            }
            match page.marker.filter(|_| page.is_truncated == Some(true)) {
                Some(next) => marker = Some(next),
                None => return Ok(policies),
            }
        }
        Err(endless("inline policies"))
    }

    pub(crate) async fn attached_policies(&self, role: &str) -> Result<BTreeSet<String>, CallError> {
        let (mut policies, mut marker) = (BTreeSet::new(), None);
        for _ in 0..limits::PLANE_PAGES_MAX {
            let request = ListAttachedRolePoliciesRequest {
                role_name: role.to_owned(),
                marker,
                ..ListAttachedRolePoliciesRequest::default()
            };
            let page = self.call::<ListAttachedRolePolicies>(request).await?;
            let attached = page.attached_policies.unwrap_or_default();
            policies.extend(attached.into_iter().filter_map(|policy| policy.policy_arn));
            match page.marker.filter(|_| page.is_truncated == Some(true)) {
                Some(next) => marker = Some(next),
                None => return Ok(policies),
            }
        }
        Err(endless("attached policies"))
    }
}

fn endless(what: &str) -> CallError {
    CallError::Failed(Fault::new(format!("the account's listing of {what} does not end")))
}

/// IAM gives documents URL-encoded (RFC 3986); some that speak its API do not.
fn document(text: &str) -> String {
    if text.trim_start().starts_with('{') {
        return text.to_owned();
    }
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_read_encoded_or_not() {
        assert_eq!(document("%7B%22a%22%3A%20%22100%25%22%7D"), r#"{"a": "100%"}"#);
        assert_eq!(document(r#"{"a": "%41"}"#), r#"{"a": "%41"}"#);
    }
}
