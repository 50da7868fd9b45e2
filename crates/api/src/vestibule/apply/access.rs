//! Permission sets and assignments.

use std::collections::BTreeSet;

use fault::Fault;
use model::id::Fresh as _;
use model::{
    AccountId, Assignment, AssignmentSource, Boundary, CustomerPolicyReference, Giver, PermissionSet,
    PermissionSetId, Principal, Provisioned, Quota, Sources, limits,
};
use policy::Document as Policy;
use store::record::access::PermissionSetByName;
use store::record::identity::{GroupByName, UserByName};
use store::{Folded, Page};

use super::document::{self, At, Document};
use super::{Work, differing};

impl Work<'_, '_> {
    pub(super) async fn permission_sets(&mut self, sets: &[document::PermissionSet]) -> Result<(), Fault> {
        for wanted in sets {
            if self.check_permission_set(wanted) {
                self.permission_set(wanted).await?;
            }
        }
        Ok(())
    }

    fn check_permission_set(&mut self, wanted: &document::PermissionSet) -> bool {
        let before = self.wrongs.len();
        let fit = |c: char| c.is_alphanumeric() || "_+=,.@-".contains(c);
        if !(1..=32).contains(&wanted.name.chars().count()) || !wanted.name.chars().all(fit) {
            self.wrong(&wanted.at, "a permission set's name has 1 to 32 letters, digits or any of `_+=,.@-`");
        }
        let strict = self.instance.settings.aws_limits_strict;
        let shortest = if strict { limits::ROLE_SESSION_DEFAULT } else { limits::ROLE_SESSION_MIN };
        let length = wanted.session_duration.unwrap_or(limits::ROLE_SESSION_DEFAULT);
        if !(shortest..=limits::ROLE_SESSION_MAX).contains(&length) {
            let longest = limits::ROLE_SESSION_MAX;
            self.wrong(
                &wanted.at,
                format!("`session_duration` must be {shortest} to {longest}, not {length}"),
            );
        }
        let boundary = match &wanted.permissions_boundary {
            Some(document::Boundary::Managed(at, arn)) => Some((at, arn)),
            _ => None,
        };
        for (at, arn) in wanted.managed_policies.iter().map(|(at, arn)| (at, arn)).chain(boundary) {
            if policy::managed::find(arn).is_none() {
                self.wrong(at, format!("AWS has no managed policy `{arn}`"));
            }
        }
        if !wanted.inline_policy.is_empty() {
            self.check_inline_policy(&wanted.at, &wanted.inline_policy);
        }
        let most = self.instance.settings.quota(Quota::ManagedPoliciesPerPermissionSet);
        if wanted.managed_policies.len() + wanted.customer_managed_policies.len() > most {
            self.wrong(&wanted.at, format!("a permission set holds {most} managed policies at most"));
        }
        self.wrongs.len() == before
    }

    fn check_inline_policy(&mut self, at: &At, text: &str) {
        let inner = At { place: at.place, path: format!("{}.inline_policy", at.path) };
        let checked = match Policy::parse(text) {
            Ok(policy) => policy.check(policy::Kind::Identity).map_err(|malformed| malformed.to_string()),
            Err(error) => Err(error.to_string()),
        };
        if let Err(message) = checked {
            self.wrong(&inner, message);
        }
        let dense = text.chars().filter(|c| !c.is_whitespace()).count();
        if dense > limits::INLINE_POLICY_DENSE_BYTES_MAX {
            let most = limits::INLINE_POLICY_DENSE_BYTES_MAX;
            self.wrong(
                &inner,
                format!("an inline policy has {most} characters at most, without white space"),
            );
        }
    }

    async fn permission_set(&mut self, wanted: &document::PermissionSet) -> Result<(), Fault> {
        let instance = self.instance.id.clone();
        let found = self.cx.tx.find::<PermissionSetByName>((&instance, &wanted.name)).await?;
        let Some(found) = found else {
            let set = as_wanted(wanted, self.blank_permission_set(&wanted.name));
            self.cx.tx.put(&set).await?;
            self.created("permission set", &wanted.name, "");
            return Ok(());
        };
        let mut set = as_wanted(wanted, PermissionSet::clone(&found));
        if set == *found {
            return Ok(());
        }
        let detail = differing(&[
            ("description", set.description != found.description),
            ("session_duration", set.session_duration != found.session_duration),
            ("relay_state", set.relay_state != found.relay_state),
            ("managed_policies", set.managed_policies != found.managed_policies),
            ("customer_managed_policies", set.customer_policies != found.customer_policies),
            ("inline_policy", set.inline_policy != found.inline_policy),
            ("permissions_boundary", set.boundary != found.boundary),
            ("tags", set.tags != found.tags),
        ]);
        set.revision += 1;
        self.cx.tx.put(&set).await?;
        self.updated("permission set", &wanted.name, detail);
        self.touch_where_provisioned(&set.id, &wanted.at).await
    }

    fn blank_permission_set(&self, name: &str) -> PermissionSet {
        PermissionSet {
            instance: self.instance.id.clone(),
            id: PermissionSetId::fresh(self.cx.entropy()),
            name: name.to_owned(),
            description: String::new(),
            session_duration: limits::ROLE_SESSION_DEFAULT,
            relay_state: String::new(),
            managed_policies: Vec::new(),
            customer_policies: Vec::new(),
            inline_policy: String::new(),
            boundary: None,
            tags: Vec::new(),
            created: self.cx.now,
            revision: 1,
        }
    }

    async fn touch_where_provisioned(&mut self, set: &PermissionSetId, at: &At) -> Result<(), Fault> {
        let mut after = None;
        loop {
            let page = Page::first(1000).after(after);
            let page = self.cx.tx.scan::<Provisioned>((&self.instance.id, set), page).await?;
            for row in &page.items {
                self.touched.insert(row.account.clone(), at.clone());
            }
            after = page.next;
            if after.is_none() {
                return Ok(());
            }
        }
    }

    pub(super) async fn assignments(&mut self, document: &Document) -> Result<(), Fault> {
        let mut named = BTreeSet::new();
        for wanted in &document.assignments {
            let (is_user, name) = &wanted.principal;
            let principal = self.principal(&wanted.at, *is_user, name).await?;
            let found =
                self.cx.tx.find::<PermissionSetByName>((&self.instance.id, &wanted.permission_set)).await?;
            if found.is_none() {
                self.wrong(&wanted.at, format!("there is no permission set `{}`", wanted.permission_set));
            }
            for (at, account) in &wanted.accounts {
                let account_id = self.account_named(at, account);
                let (Some(principal), Some(set), Some(account_id)) = (&principal, &found, account_id) else {
                    continue;
                };
                let key = (self.instance.id.clone(), account_id, set.id.clone(), principal.clone());
                if named.insert(key.clone()) {
                    self.assign(at, key, &format!("{name} as {} in {account}", set.name)).await?;
                }
            }
        }
        if document.prune_assignments {
            self.prune(&named).await?;
        }
        Ok(())
    }

    pub(super) async fn principal(
        &mut self,
        at: &At,
        is_user: bool,
        name: &str,
    ) -> Result<Option<Principal>, Fault> {
        let key = (&self.instance.identity_store_id, &Folded::of(name));
        let found = if is_user {
            self.cx.tx.find::<UserByName>(key).await?.map(|user| Principal::User(user.id.clone()))
        } else {
            self.cx.tx.find::<GroupByName>(key).await?.map(|group| Principal::Group(group.id.clone()))
        };
        if found.is_none() {
            let kind = if is_user { "user" } else { "group" };
            self.wrong(at, format!("there is no {kind} `{name}`"));
        }
        Ok(found)
    }

    async fn assign(&mut self, at: &At, key: Key, what: &str) -> Result<(), Fault> {
        let assignment = match self.cx.tx.get::<Assignment>(&key).await? {
            Some(held) if held.sources.by(&Giver::Direct).is_some() => return Ok(()),
            Some(held) => {
                let mut assignment = Assignment::clone(&held);
                assignment.sources.add(AssignmentSource::Direct);
                assignment
            }
            None => {
                let (instance, account, permission_set, principal) = key;
                let (created, sources) = (self.cx.now, Sources::direct());
                Assignment { instance, account, permission_set, principal, created, sources }
            }
        };
        self.touched.insert(assignment.account.clone(), at.clone());
        self.cx.tx.put(&assignment).await?;
        self.created("assignment", what, "");
        Ok(())
    }

    /// Takes away every assignment that the document does not name, as far as an administrator gave it: what
    /// rules and grants give goes with them.
    async fn prune(&mut self, named: &BTreeSet<Key>) -> Result<(), Fault> {
        let mut after = None;
        loop {
            let page = Page::first(1000).after(after);
            let page = self.cx.tx.scan::<Assignment>((&self.instance.id,), page).await?;
            for assignment in &page.items {
                let Assignment { instance, account, permission_set, principal, .. } = &**assignment;
                let key = (instance.clone(), account.clone(), permission_set.clone(), principal.clone());
                if !named.contains(&key) && assignment.sources.by(&Giver::Direct).is_some() {
                    match assignment.sources.without(&Giver::Direct) {
                        Some(sources) => {
                            self.cx.tx.put(&Assignment { sources, ..Assignment::clone(assignment) }).await?;
                        }
                        None => _ = self.cx.tx.delete::<Assignment>(&key).await?,
                    }
                    self.touched.entry(account.clone()).or_default();
                    self.deleted("assignment", format!("{principal} as {permission_set} in {account}"), "");
                }
            }
            after = page.next;
            if after.is_none() {
                return Ok(());
            }
        }
    }
}

/// An assignment's key.
type Key = (model::InstanceId, AccountId, PermissionSetId, Principal);

/// The permission set that a document describes, on top of what it does not speak of.
fn as_wanted(wanted: &document::PermissionSet, base: PermissionSet) -> PermissionSet {
    let reference =
        |(name, path): &(String, String)| CustomerPolicyReference { name: name.clone(), path: path.clone() };
    let boundary = wanted.permissions_boundary.as_ref().map(|boundary| match boundary {
        document::Boundary::Managed(_, arn) => Boundary::Managed(arn.clone()),
        document::Boundary::Customer { name, path } => {
            Boundary::Customer(CustomerPolicyReference { name: name.clone(), path: path.clone() })
        }
    });
    PermissionSet {
        description: wanted.description.clone(),
        session_duration: wanted.session_duration.unwrap_or(limits::ROLE_SESSION_DEFAULT),
        relay_state: wanted.relay_state.clone(),
        managed_policies: wanted.managed_policies.iter().map(|(_, arn)| arn.clone()).collect(),
        customer_policies: wanted.customer_managed_policies.iter().map(reference).collect(),
        inline_policy: wanted.inline_policy.clone(),
        boundary,
        tags: wanted.tags.clone().unwrap_or_else(|| base.tags.clone()),
        ..base
    }
}
