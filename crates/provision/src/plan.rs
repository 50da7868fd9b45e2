//! The difference between what should stand in an account and what does, as steps.
//!
//! Pure: no I/O, no clock, no chance. Each step is what one IAM call does, so a backend may fail or die after
//! any of them; observing and planning again then gives what is left. Drift repair and re-provisioning are
//! the same code.

use std::collections::BTreeMap;
use std::fmt;

use model::{Duration, PermissionSetId};

use crate::desired::{DesiredAccount, DesiredRole, Provider, ProviderGoal, RoleShape};

/// What stands in an account, as far as it belongs to one instance and lies within a scope.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observed {
    /// The instance's SAML provider.
    pub provider: Option<Provider>,
    /// The instance's roles by name.
    pub roles: BTreeMap<String, ObservedRole>,
}

/// A role that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObservedRole {
    /// The permission set it was made from.
    pub set: PermissionSetId,
    /// What it is like.
    pub shape: RoleShape,
}

/// One change to an account. Doing a step twice leaves what doing it once does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Makes the SAML provider.
    CreateProvider(Provider),
    /// Gives the SAML provider other metadata.
    UpdateProvider(Provider),
    /// Deletes the SAML provider.
    DeleteProvider {
        /// Its name.
        name: String,
    },
    /// Makes a role, with its boundary from the first moment, and without permissions yet.
    CreateRole(NewRole),
    /// Changes what can be changed without a document.
    UpdateRole {
        /// The role's name.
        role: String,
        /// The new description.
        description: String,
        /// The new longest session.
        max_session: Duration,
    },
    /// Replaces the trust policy.
    UpdateTrust {
        /// The role's name.
        role: String,
        /// The new document.
        document: String,
    },
    /// Sets or replaces the permissions boundary.
    PutBoundary {
        /// The role's name.
        role: String,
        /// The boundary's ARN.
        policy_arn: String,
    },
    /// Takes the permissions boundary away.
    DeleteBoundary {
        /// The role's name.
        role: String,
    },
    /// Adds or replaces an inline policy.
    PutInlinePolicy {
        /// The role's name.
        role: String,
        /// The policy's name.
        name: String,
        /// The document.
        document: String,
    },
    /// Deletes an inline policy.
    DeleteInlinePolicy {
        /// The role's name.
        role: String,
        /// The policy's name.
        name: String,
    },
    /// Attaches a policy.
    AttachPolicy {
        /// The role's name.
        role: String,
        /// The policy's ARN.
        policy_arn: String,
    },
    /// Detaches a policy.
    DetachPolicy {
        /// The role's name.
        role: String,
        /// The policy's ARN.
        policy_arn: String,
    },
    /// Deletes a role that has no policies any more.
    DeleteRole {
        /// The role's name.
        role: String,
    },
}

/// A role to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRole {
    /// The permission set it is made from.
    pub set: PermissionSetId,
    /// Its name.
    pub name: String,
    /// Its path.
    pub path: String,
    /// Its description.
    pub description: String,
    /// Its trust policy.
    pub trust_policy: String,
    /// Its longest session.
    pub max_session: Duration,
    /// Its boundary.
    pub boundary: Option<String>,
}

/// The steps that lead from `observed` to `desired`.
///
/// The SAML provider comes first, because roles trust it. A boundary is set before policies are added and
/// taken away after, so that no permission is ever without the boundary it was meant to have.
pub fn plan(desired: &DesiredAccount, observed: &Observed) -> Vec<Step> {
    let mut steps = Vec::new();
    if let ProviderGoal::Present(wanted) = &desired.provider {
        match &observed.provider {
            None => steps.push(Step::CreateProvider(wanted.clone())),
            // Its end follows from the certificate in the metadata, and not everybody tells it alike.
            Some(standing) if standing.metadata != wanted.metadata => {
                steps.push(Step::UpdateProvider(wanted.clone()));
            }
            Some(_) => {}
        }
    }
    for role in &desired.roles {
        match observed.roles.get(&role.name) {
            None => create_role(role, &mut steps),
            Some(standing) => change_role(&role.name, &standing.shape, &role.shape, &mut steps),
        }
    }
    for (name, standing) in &observed.roles {
        if !desired.roles.iter().any(|role| role.name == *name) {
            delete_role(name, &standing.shape, &mut steps);
        }
    }
    if let (ProviderGoal::Absent, Some(standing)) = (&desired.provider, &observed.provider) {
        steps.push(Step::DeleteProvider { name: standing.name.clone() });
    }
    steps
}

/// The name under which the role of `set` already stands. The recorded one goes first; should a crash have
/// left another, that one is taken up rather than left behind.
pub fn standing_name<'a>(
    set: &PermissionSetId,
    recorded: Option<&str>,
    observed: &'a Observed,
) -> Option<&'a str> {
    let mut of_set =
        observed.roles.iter().filter(|(_, role)| role.set == *set).map(|(name, _)| name.as_str());
    let first = of_set.clone().next();
    recorded.and_then(|recorded| of_set.find(|name| *name == recorded)).or(first)
}

/// Whether two documents say the same: IAM may lay out anew what it was given.
fn is_same(one: &str, other: &str) -> bool {
    let parsed = |text| serde_json::from_str::<serde_json::Value>(text).ok();
    one == other || parsed(one).is_some_and(|one| Some(one) == parsed(other))
}

fn create_role(role: &DesiredRole, steps: &mut Vec<Step>) {
    let shape = &role.shape;
    steps.push(Step::CreateRole(NewRole {
        set: role.set.clone(),
        name: role.name.clone(),
        path: role.path.clone(),
        description: shape.description.clone(),
        trust_policy: shape.trust_policy.clone(),
        max_session: shape.max_session,
        boundary: shape.boundary.clone(),
    }));
    add_policies(&role.name, None, shape, steps);
}

fn change_role(role: &str, from: &RoleShape, to: &RoleShape, steps: &mut Vec<Step>) {
    let name = || role.to_owned();
    if from.boundary != to.boundary
        && let Some(policy_arn) = &to.boundary
    {
        steps.push(Step::PutBoundary { role: name(), policy_arn: policy_arn.clone() });
    }
    if !is_same(&from.trust_policy, &to.trust_policy) {
        steps.push(Step::UpdateTrust { role: name(), document: to.trust_policy.clone() });
    }
    if (&from.description, from.max_session) != (&to.description, to.max_session) {
        let description = to.description.clone();
        steps.push(Step::UpdateRole { role: name(), description, max_session: to.max_session });
    }
    remove_policies(role, from, Some(to), steps);
    add_policies(role, Some(from), to, steps);
    if from.boundary.is_some() && to.boundary.is_none() {
        steps.push(Step::DeleteBoundary { role: name() });
    }
}

/// IAM deletes a role only once it has no policies.
fn delete_role(role: &str, from: &RoleShape, steps: &mut Vec<Step>) {
    remove_policies(role, from, None, steps);
    steps.push(Step::DeleteRole { role: role.to_owned() });
}

/// Before anything is added, also because IAM bounds how many policies a role has.
fn remove_policies(role: &str, from: &RoleShape, to: Option<&RoleShape>, steps: &mut Vec<Step>) {
    for policy_arn in &from.attached_policies {
        if !to.is_some_and(|to| to.attached_policies.contains(policy_arn)) {
            steps.push(Step::DetachPolicy { role: role.to_owned(), policy_arn: policy_arn.clone() });
        }
    }
    for name in from.inline_policies.keys() {
        if !to.is_some_and(|to| to.inline_policies.contains_key(name)) {
            steps.push(Step::DeleteInlinePolicy { role: role.to_owned(), name: name.clone() });
        }
    }
}

fn add_policies(role: &str, from: Option<&RoleShape>, to: &RoleShape, steps: &mut Vec<Step>) {
    for (name, document) in &to.inline_policies {
        let standing = from.and_then(|from| from.inline_policies.get(name));
        if !standing.is_some_and(|standing| is_same(standing, document)) {
            let (name, document) = (name.clone(), document.clone());
            steps.push(Step::PutInlinePolicy { role: role.to_owned(), name, document });
        }
    }
    for policy_arn in &to.attached_policies {
        if !from.is_some_and(|from| from.attached_policies.contains(policy_arn)) {
            steps.push(Step::AttachPolicy { role: role.to_owned(), policy_arn: policy_arn.clone() });
        }
    }
}

/// As a plan is shown to people, one line a step.
impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CreateProvider(provider) => write!(f, "create SAML provider {}", provider.name),
            Self::UpdateProvider(provider) => write!(f, "update metadata of SAML provider {}", provider.name),
            Self::DeleteProvider { name } => write!(f, "delete SAML provider {name}"),
            Self::CreateRole(role) => write!(f, "create role {}", role.name),
            Self::UpdateRole { role, .. } => write!(f, "update description and session of role {role}"),
            Self::UpdateTrust { role, .. } => write!(f, "update trust policy of role {role}"),
            Self::PutBoundary { role, policy_arn } => write!(f, "set boundary {policy_arn} of role {role}"),
            Self::DeleteBoundary { role } => write!(f, "remove boundary of role {role}"),
            Self::PutInlinePolicy { role, name, .. } => write!(f, "put inline policy {name} of role {role}"),
            Self::DeleteInlinePolicy { role, name } => {
                write!(f, "delete inline policy {name} of role {role}")
            }
            Self::AttachPolicy { role, policy_arn } => write!(f, "attach {policy_arn} to role {role}"),
            Self::DetachPolicy { role, policy_arn } => write!(f, "detach {policy_arn} from role {role}"),
            Self::DeleteRole { role } => write!(f, "delete role {role}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use model::Timestamp;
    use proptest::prelude::*;

    use super::*;
    use crate::in_memory::take;

    fn apply(account: &mut Observed, step: &Step) {
        take(account, step).expect("an account takes every step of a plan");
    }

    fn shape() -> impl Strategy<Value = RoleShape> {
        let texts = || prop::sample::select(vec!["a", "b", "c"]);
        let policies = prop::collection::btree_set(texts().prop_map(String::from), 0..3);
        let inline =
            prop::collection::btree_map(texts().prop_map(String::from), texts().prop_map(String::from), 0..3);
        let boundary = prop::option::of(texts().prop_map(String::from));
        (texts(), texts(), 1i64..3, inline, policies, boundary).prop_map(
            |(description, trust, hours, inline_policies, attached_policies, boundary)| RoleShape {
                description: description.into(),
                trust_policy: trust.into(),
                max_session: Duration::from_hours(hours),
                inline_policies,
                attached_policies,
                boundary,
            },
        )
    }

    fn provider() -> impl Strategy<Value = Provider> {
        prop::sample::select(vec!["a", "b"]).prop_map(|metadata| Provider {
            name: "AWSSSO_x".into(),
            metadata: metadata.into(),
            valid_until: Timestamp(1),
        })
    }

    fn set_id(number: u8) -> PermissionSetId {
        format!("ps-{number:016x}").parse().unwrap()
    }

    fn desired() -> impl Strategy<Value = DesiredAccount> {
        let goal = prop_oneof![
            provider().prop_map(ProviderGoal::Present),
            Just(ProviderGoal::Absent),
            Just(ProviderGoal::Untouched),
        ];
        (goal, prop::collection::btree_map(0u8..4, shape(), 0..4)).prop_map(|(provider, roles)| {
            let roles = roles.into_iter().map(|(number, shape)| DesiredRole {
                set: set_id(number),
                name: format!("role-{number}"),
                path: "/".into(),
                shape,
            });
            DesiredAccount { provider, roles: roles.collect() }
        })
    }

    fn observed() -> impl Strategy<Value = Observed> {
        (prop::option::of(provider()), prop::collection::btree_map(0u8..4, shape(), 0..4)).prop_map(
            |(provider, roles)| {
                let roles = roles.into_iter().map(|(number, shape)| {
                    (format!("role-{number}"), ObservedRole { set: set_id(number), shape })
                });
                Observed { provider, roles: roles.collect() }
            },
        )
    }

    proptest! {
        #[test]
        fn plan_apply_plan_leaves_nothing(desired in desired(), mut account in observed()) {
            for step in plan(&desired, &account) {
                apply(&mut account, &step);
            }
            prop_assert_eq!(plan(&desired, &account), Vec::new());
            for role in &desired.roles {
                prop_assert_eq!(&account.roles[&role.name].shape, &role.shape);
            }
            prop_assert_eq!(account.roles.len(), desired.roles.len());
        }

        #[test]
        fn stopped_after_any_step_it_goes_on_to_the_same_end(
            desired in desired(), account in observed(), stop in any::<prop::sample::Index>(),
        ) {
            let (mut straight, mut broken) = (account.clone(), account);
            let steps = plan(&desired, &straight);
            steps.iter().for_each(|step| apply(&mut straight, step));
            steps.iter().take(stop.index(steps.len() + 1)).for_each(|step| apply(&mut broken, step));
            for step in plan(&desired, &broken) {
                apply(&mut broken, &step);
            }
            prop_assert_eq!(broken, straight);
        }

        #[test]
        fn a_step_done_twice_is_done_once(desired in desired(), account in observed()) {
            let (mut once, mut twice) = (account.clone(), account);
            for step in plan(&desired, &once) {
                apply(&mut once, &step);
                apply(&mut twice, &step);
                apply(&mut twice, &step);
            }
            prop_assert_eq!(once, twice);
        }

        #[test]
        fn on_the_way_a_role_is_never_without_the_boundary_it_ends_with(
            desired in desired(), mut account in observed(),
        ) {
            for step in plan(&desired, &account) {
                apply(&mut account, &step);
                if let Step::AttachPolicy { role, .. } | Step::PutInlinePolicy { role, .. } = &step {
                    let wanted = desired.roles.iter().find(|wanted| wanted.name == *role).unwrap();
                    let has = &account.roles[role].shape.boundary;
                    prop_assert!(wanted.shape.boundary.is_none() || *has == wanted.shape.boundary);
                }
            }
        }
    }

    #[test]
    fn a_document_that_is_only_laid_out_otherwise_is_left() {
        let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*"}]}"#;
        let laid_out = r#"{ "Statement": [{"Action":"s3:Get*", "Effect":"Allow"}], "Version":"2012-10-17" }"#;
        assert!(is_same(document, laid_out));
        assert!(!is_same(document, &laid_out.replace("Get", "Put")));
        assert!(!is_same("not JSON", "nor this"));
    }

    #[test]
    fn the_recorded_name_goes_before_others_and_others_before_a_fresh_one() {
        let shape = RoleShape {
            description: String::new(),
            trust_policy: String::new(),
            max_session: Duration::from_hours(1),
            inline_policies: BTreeMap::new(),
            attached_policies: BTreeSet::new(),
            boundary: None,
        };
        let role = |number| ObservedRole { set: set_id(number), shape: shape.clone() };
        let roles = [("b".to_owned(), role(1)), ("a".to_owned(), role(1)), ("c".to_owned(), role(2))];
        let observed = Observed { provider: None, roles: roles.into() };
        assert_eq!(standing_name(&set_id(1), Some("b"), &observed), Some("b"));
        assert_eq!(standing_name(&set_id(1), Some("c"), &observed), Some("a"));
        assert_eq!(standing_name(&set_id(1), None, &observed), Some("a"));
        assert_eq!(standing_name(&set_id(3), Some("c"), &observed), None);
    }
}
