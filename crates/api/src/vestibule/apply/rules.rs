//! Assignment rules and grants. What they give is brought about by whoever follows them, as when they are
//! made one by one.

use std::collections::BTreeSet;

use fault::Fault;
use model::id::Fresh as _;
use model::{
    AssignmentRule, Grant, GrantId, OrganizationalUnit, PermissionSet, PermissionSetId, Principal, RuleId,
    RuleScope, Window, limits,
};
use store::Stored as _;
use store::record::access::PermissionSetByName;
use store::record::organization::OuByParent;
use store::record::rule::{AssignmentRuleByName, GrantByAccount};
use wire::ServiceError as _;
use wire::generated::vestibule::Error;

use super::super::grants;
use super::document::{self, At, Document};
use super::{Work, differing};
use crate::rows::every;

impl Work<'_, '_> {
    pub(super) async fn rules(&mut self, document: &Document) -> Result<(), Fault> {
        let mut named = BTreeSet::new();
        for wanted in &document.assignment_rules {
            named.insert(wanted.name.as_str());
            self.rule(wanted).await?;
        }
        if document.prune_rules {
            let mut rules = every::<AssignmentRule>(self.cx, (&self.instance.id,)).await?;
            rules.sort_by(|a, b| a.name.cmp(&b.name));
            for rule in rules {
                if !named.contains(rule.name.as_str()) {
                    self.cx.tx.delete::<AssignmentRule>(&rule.key()).await?;
                    self.deleted("assignment rule", &rule.name, "");
                }
            }
        }
        let (most, at) = (limits::RULES_MAX, document.assignment_rules.last().map(|last| &last.at));
        if let Some(at) = at
            && self.cx.tx.count_rows::<AssignmentRule>((&self.instance.id,), most + 1).await? > most
        {
            self.wrong(at, format!("an instance has {most} rules at most"));
        }
        Ok(())
    }

    async fn rule(&mut self, wanted: &document::AssignmentRule) -> Result<(), Fault> {
        if wanted.name.chars().count() > 128 {
            self.wrong(&wanted.at, "a rule's name has 1 to 128 characters");
        }
        let (is_user, name) = &wanted.principal;
        let principal = self.principal(&wanted.at, *is_user, name).await?;
        let set = self.set_named(&wanted.at, &wanted.permission_set).await?;
        let scope = self.scope(wanted).await?;
        let (Some(principal), Some(permission_set), Some(scope)) = (principal, set, scope) else {
            return Ok(());
        };
        let instance = self.instance.id.clone();
        let Some(found) = self.cx.tx.find::<AssignmentRuleByName>((&instance, &wanted.name)).await? else {
            let (now, by) = (self.cx.now, self.cx.caller.arn());
            let rule = AssignmentRule {
                instance,
                id: RuleId::fresh(self.cx.entropy()),
                name: wanted.name.clone(),
                description: wanted.description.clone(),
                principal,
                permission_set,
                scope,
                created: now,
                created_by: by.clone(),
                updated: now,
                updated_by: by,
            };
            self.cx.tx.put(&rule).await?;
            self.created("assignment rule", &wanted.name, "");
            return Ok(());
        };
        let description = wanted.description.clone();
        let rule =
            AssignmentRule { description, principal, permission_set, scope, ..AssignmentRule::clone(&found) };
        if rule == *found {
            return Ok(());
        }
        let detail = differing(&[
            ("description", rule.description != found.description),
            ("principal", rule.principal != found.principal),
            ("permission_set", rule.permission_set != found.permission_set),
            ("scope", rule.scope != found.scope),
        ]);
        let (updated, updated_by) = (self.cx.now, self.cx.caller.arn());
        self.cx.tx.put(&AssignmentRule { updated, updated_by, ..rule }).await?;
        self.updated("assignment rule", &wanted.name, detail);
        Ok(())
    }

    async fn scope(&mut self, wanted: &document::AssignmentRule) -> Result<Option<RuleScope>, Fault> {
        let before = self.wrongs.len();
        let (mut under, mut except_under, mut except_accounts) = (Vec::new(), Vec::new(), Vec::new());
        for (at, path) in &wanted.units {
            under.extend(self.unit_named(at, path).await?);
        }
        for (at, path) in &wanted.except_units {
            except_under.extend(self.unit_named(at, path).await?);
        }
        for (at, name) in &wanted.except_accounts {
            except_accounts.extend(self.account_named(at, name));
        }
        let scope = RuleScope {
            under,
            tags: wanted.account_tags.clone(),
            names: wanted.account_names.clone(),
            except_accounts,
            except_under,
            management: wanted.include_management_account,
        };
        let (except_accounts, except_under) = (scope.except_accounts.len(), scope.except_under.len());
        let lists = [scope.under.len(), scope.tags.len(), scope.names.len(), except_accounts, except_under];
        if lists.into_iter().max() > Some(limits::RULE_ITEMS_MAX) {
            let most = limits::RULE_ITEMS_MAX;
            self.wrong(&wanted.at, format!("a rule has {most} conditions of a kind at most"));
        }
        // As written: a unit that is not there was told of already.
        let narrowed = !(wanted.units.is_empty() && scope.tags.is_empty() && scope.names.is_empty());
        if narrowed == wanted.whole_organization {
            self.wrong(
                &wanted.at,
                "a rule has `units`, `account_tags` or `account_names`, or else `whole_organization: true`",
            );
        }
        Ok((self.wrongs.len() == before).then_some(scope))
    }

    /// The unit of this id, or of this path of names from the root.
    pub(super) async fn unit_named(&mut self, at: &At, path: &str) -> Result<Option<model::ParentId>, Fault> {
        use model::ParentId;
        let root = ParentId::Root(self.organization.root_id.clone());
        match path.parse::<ParentId>() {
            Ok(ParentId::Ou(id)) if self.cx.tx.exists::<OrganizationalUnit>(&id).await? => {
                return Ok(Some(ParentId::Ou(id)));
            }
            Ok(id) if id == root => return Ok(Some(root)),
            _ => {}
        }
        let mut parent = root;
        for name in path.split('/') {
            let Some(unit) = self.cx.tx.find::<OuByParent>((&parent, name)).await? else {
                self.wrong(at, format!("there is no unit `{path}`: give its id, or the names from the root"));
                return Ok(None);
            };
            parent = ParentId::Ou(unit.id.clone());
        }
        Ok(Some(parent))
    }

    async fn set_named(&mut self, at: &At, name: &str) -> Result<Option<PermissionSetId>, Fault> {
        let found = self.cx.tx.find::<PermissionSetByName>((&self.instance.id, name)).await?;
        if found.is_none() {
            self.wrong(at, format!("there is no permission set `{name}`"));
        }
        Ok(found.map(|set| set.id.clone()))
    }

    /// A grant is the same as one that is there when who, what, where and the beginning are. One whose time
    /// is over is history here and nothing elsewhere.
    pub(super) async fn grants(&mut self, document: &Document) -> Result<(), Fault> {
        let mut named = BTreeSet::new();
        for wanted in &document.grants {
            let (is_user, name) = &wanted.principal;
            let principal = self.principal(&wanted.at, *is_user, name).await?;
            let set = self.set_named(&wanted.at, &wanted.permission_set).await?;
            let account = self.account_named(&wanted.at, &wanted.account);
            let (Some(principal), Some(permission_set), Some(account)) = (principal, set, account) else {
                continue;
            };
            if wanted.until > self.cx.now {
                let grant = self.grant_of(wanted, account, permission_set, principal);
                named.extend(self.grant(wanted, grant).await?);
            }
        }
        if document.prune_grants {
            self.prune_grants(&named).await?;
        }
        Ok(())
    }

    /// Revokes what is not over and not named.
    async fn prune_grants(&mut self, named: &BTreeSet<GrantId>) -> Result<(), Fault> {
        let now = self.cx.now;
        let held = every::<Grant>(self.cx, (&self.instance.id,)).await?;
        for grant in held.iter().filter(|held| grants::is_live(held, now) && !named.contains(&held.id)) {
            let key = (grant.instance.clone(), grant.permission_set.clone());
            let set = self.cx.tx.get::<PermissionSet>(&key).await?;
            let set = set.map_or_else(|| grant.permission_set.to_string(), |set| set.name.clone());
            let who = match &grant.principal {
                Principal::User(id) => self.user_name(id).await?,
                Principal::Group(id) => self.group_name(id).await?,
            };
            grants::revoke(self.cx, grant, String::new()).await?;
            self.deleted("grant", format!("{who} as {set} in {}", grant.account), "");
        }
        Ok(())
    }

    fn grant_of(
        &self,
        wanted: &document::Grant,
        account: model::AccountId,
        permission_set: PermissionSetId,
        principal: Principal,
    ) -> Grant {
        Grant {
            instance: self.instance.id.clone(),
            id: GrantId::fresh(self.cx.entropy()),
            account,
            permission_set,
            principal,
            window: Window { from: wanted.from, until: wanted.until },
            reason: wanted.reason.clone(),
            ticket: wanted.ticket.clone(),
            approver: wanted.approver.clone(),
            created: self.cx.now,
            created_by: self.cx.caller.arn(),
            revoked: None,
        }
    }

    /// Says which grant it is then.
    async fn grant(&mut self, wanted: &document::Grant, new: Grant) -> Result<Option<GrantId>, Fault> {
        let what = format!("{} as {} in {}", wanted.principal.1, wanted.permission_set, wanted.account);
        let checked = grants::check_window(new.window, self.cx.now);
        if self.unless_refused(&wanted.at, checked)?.is_none() {
            return Ok(None);
        }
        let instance = self.instance.clone();
        let checked = grants::check_approver(self.cx, &instance, &new).await;
        if self.unless_refused(&wanted.at, checked)?.is_none() {
            return Ok(None);
        }
        let Some(found) = self.same_grant(&new).await? else {
            let checked = grants::check_room(self.cx, &new).await;
            if self.unless_refused(&wanted.at, checked)?.is_none() {
                return Ok(None);
            }
            grants::put(self.cx, &new).await?;
            self.created("grant", what, "");
            return Ok(Some(new.id));
        };
        let Grant { id, created, created_by, .. } = found.clone();
        let grant = Grant { id, created, created_by, ..new };
        if grant == found {
            return Ok(Some(grant.id));
        }
        let detail = differing(&[
            ("until", grant.window != found.window),
            ("reason", grant.reason != found.reason),
            ("ticket", grant.ticket != found.ticket),
            ("approver", grant.approver != found.approver),
        ]);
        grants::put(self.cx, &grant).await?;
        self.updated("grant", what, detail);
        Ok(Some(grant.id))
    }

    /// The live grant that a declared one means.
    async fn same_grant(&mut self, new: &Grant) -> Result<Option<Grant>, Fault> {
        let mut after = None;
        loop {
            let page = store::Page::first(1000).after(after);
            let page = self.cx.tx.list::<GrantByAccount>((&new.instance, &new.account), page).await?;
            let same = page.items.iter().find(|held| {
                held.permission_set == new.permission_set
                    && held.principal == new.principal
                    && held.window.from == new.window.from
                    && grants::is_live(held, self.cx.now)
            });
            if let Some(same) = same {
                return Ok(Some(Grant::clone(same)));
            }
            after = page.next;
            if after.is_none() {
                return Ok(None);
            }
        }
    }

    /// What an operation would refuse is wrong here.
    pub(super) fn unless_refused<T>(
        &mut self,
        at: &At,
        outcome: Result<T, Error>,
    ) -> Result<Option<T>, Fault> {
        match outcome {
            Ok(value) => Ok(Some(value)),
            Err(Error::Fault(fault)) => Err(fault),
            Err(refused) => {
                self.wrong(at, refused.message().to_owned());
                Ok(None)
            }
        }
    }
}
