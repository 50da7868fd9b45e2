//! Users, their first passwords, groups and memberships.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use directory::PasswordHash;
use fault::Fault;
use model::id::Fresh as _;
use model::identity::{Email, Meta};
use model::text::is_unseen;
use model::{
    Group, GroupId, GroupNesting, Membership, MembershipId, PasswordCredential, User, UserId, UserStatus,
    limits,
};
use store::record::credential::PasswordLinkByUser;
use store::record::identity::{GroupByName, MembershipByGroup, UserByName};
use store::{Folded, Page, Stored as _};
use wire::generated::vestibule::types::PasswordLink;

use super::document::{self, At, Document, Password};
use super::{Work, differing};
use crate::identitystore::nested::{self, NotNested};
use crate::identitystore::roster::{self, NotAdded};
use crate::rows::every;

/// Members of one group that a document may bring into line.
const MEMBERS_MAX: usize = 100_000;

impl Work<'_, '_> {
    pub(super) async fn users(&mut self, users: &[document::User]) -> Result<(), Fault> {
        for wanted in users {
            let user = self.user(wanted).await?;
            if let (Some(user), Some(password)) = (user, &wanted.password) {
                self.password(wanted, &user, password).await?;
            }
        }
        Ok(())
    }

    async fn user(&mut self, wanted: &document::User) -> Result<Option<Arc<User>>, Fault> {
        if wanted.user_name.chars().count() > 128 {
            self.wrong(&wanted.at, "a user name has 1 to 128 characters");
            return Ok(None);
        }
        let names = [&wanted.user_name, &wanted.given_name, &wanted.family_name];
        if names.into_iter().chain(&wanted.display_name).any(|name| name.chars().any(is_unseen)) {
            self.wrong(&wanted.at, "a user's names hold no control or formatting characters");
            return Ok(None);
        }
        let store = self.instance.identity_store_id.clone();
        let found = self.cx.tx.find::<UserByName>((&store, &Folded::of(&wanted.user_name))).await?;
        let mut user = match &found {
            Some(found) => User::clone(found),
            None => self.blank_user(wanted),
        };
        fill_in(&mut user, wanted);
        let added = if let Some(found) = found {
            if user == *found {
                return Ok(Some(found));
            }
            let detail = differing(&[
                ("name", user.name != found.name || user.display_name != found.display_name),
                ("email", user.emails != found.emails),
                ("title", user.title != found.title),
                ("user_type", user.user_type != found.user_type),
                ("enabled", user.status != found.status),
            ]);
            user.meta = self.touched_meta(&user.meta);
            self.updated("user", &wanted.user_name, detail);
            if user.status == UserStatus::Disabled && found.status != UserStatus::Disabled {
                signin::session::revoke_all(&mut self.cx.tx, self.cx.now, &user.store, &user.id).await?;
            }
            self.cx.tx.try_put(&user).await?.map_err(NotAdded::Taken)
        } else {
            self.created("user", &wanted.user_name, "");
            roster::add_user(&mut self.cx.tx, &user).await
        };
        match added {
            Ok(()) => Ok(Some(Arc::new(user))),
            Err(why) => self.not_added(&wanted.at, why).map(|()| None),
        }
    }

    /// Says why somebody or something was not added; that our side failed is not the document's fault.
    fn not_added(&mut self, at: &At, why: NotAdded) -> Result<(), Fault> {
        let message = match why {
            NotAdded::Fault(fault) => return Err(fault),
            NotAdded::Taken(_) => "another user has this user name or e-mail address".to_owned(),
            NotAdded::Full => "the identity store has as many users or groups as it may have".to_owned(),
            NotAdded::UserFull => "a member is in as many groups as a user may be".to_owned(),
            NotAdded::NoUser(id) => format!("there is no user `{id}`"),
            NotAdded::NoGroup(id) => format!("there is no group `{id}`"),
        };
        self.wrong(at, message);
        Ok(())
    }

    fn blank_user(&self, wanted: &document::User) -> User {
        let (store, id) = (self.instance.identity_store_id.clone(), UserId::fresh(self.cx.entropy()));
        User::named(store, id, wanted.user_name.clone(), self.new_meta())
    }

    fn new_meta(&self) -> Meta {
        Meta::new(self.cx.now, &self.cx.caller.arn())
    }

    fn touched_meta(&self, meta: &Meta) -> Meta {
        meta.changed(self.cx.now, &self.cx.caller.arn())
    }

    /// A first password: a user who has one keeps it, and an outstanding link stays as it is.
    async fn password(
        &mut self,
        wanted: &document::User,
        user: &User,
        password: &Password,
    ) -> Result<(), Fault> {
        let key = (user.store.clone(), user.id.clone());
        if self.cx.tx.exists::<PasswordCredential>(&key).await? {
            return Ok(());
        }
        let request = self.cx.signin();
        match password {
            Password::Hash(text) => match text.parse::<PasswordHash>() {
                Ok(hash) => {
                    signin::link::set_hash(&mut self.cx.tx, request.now, user, &hash).await?;
                    self.updated("user", &wanted.user_name, "password");
                }
                Err(bad) => self.wrong(&wanted.at, bad.to_string()),
            },
            Password::Link => {
                if self.cx.tx.count::<PasswordLinkByUser>((&user.store, &user.id), 1).await? == 0 {
                    let made = signin::link::create(&mut self.cx.tx, &request, user).await?;
                    let url = self.cx.app.deployment.password_link_url(&made.token);
                    self.links.push(PasswordLink { user_name: wanted.user_name.clone(), url });
                    self.updated("user", &wanted.user_name, "one-time link to set a password");
                }
            }
        }
        Ok(())
    }

    pub(super) async fn groups(&mut self, document: &Document) -> Result<(), Fault> {
        let mut nested = Vec::new();
        for wanted in &document.groups {
            let group = self.group(wanted).await?;
            if let Some(members) = &wanted.members {
                self.members(wanted, &group, members).await?;
            }
            nested.extend(wanted.groups.as_ref().map(|members| (wanted, group, members)));
        }
        // What goes goes first, so that what comes is not taken for a circle with it.
        for (_, group, members) in &nested {
            self.end_nestings(group, members).await?;
        }
        if document.prune_nested_groups {
            let store = self.instance.identity_store_id.clone();
            let held = every::<GroupNesting>(self.cx, (&store,)).await?;
            let held: BTreeSet<GroupId> = held.iter().map(|nesting| nesting.parent.clone()).collect();
            for group in held.iter().filter(|held| !nested.iter().any(|(_, named, _)| named == *held)) {
                self.end_nestings(group, &[]).await?;
            }
        }
        for (_, group, members) in &nested {
            self.nestings(group, members).await?;
        }
        Ok(())
    }

    /// Ends the membership of groups that are not named any more.
    async fn end_nestings(&mut self, group: &GroupId, wanted: &[(At, String)]) -> Result<(), Fault> {
        let store = self.instance.identity_store_id.clone();
        let parent = self.group_name(group).await?;
        let page = Page::first(limits::NESTED_GROUPS_MAX);
        for nesting in self.cx.tx.scan::<GroupNesting>((&store, group), page).await?.items {
            let name = self.group_name(&nesting.member).await?;
            if !wanted.iter().any(|(_, wanted)| wanted.to_lowercase() == name.to_lowercase()) {
                self.cx.tx.delete::<GroupNesting>(&nesting.key()).await?;
                self.deleted("membership", &parent, name);
            }
        }
        Ok(())
    }

    /// A group's name, or its id where it is gone.
    pub(super) async fn group_name(&mut self, id: &GroupId) -> Result<String, Fault> {
        let key = (self.instance.identity_store_id.clone(), id.clone());
        let group = self.cx.tx.get::<Group>(&key).await?;
        Ok(group.map_or_else(|| id.to_string(), |group| group.display_name.clone()))
    }

    /// A user's name, or the id where the user is gone.
    pub(super) async fn user_name(&mut self, id: &UserId) -> Result<String, Fault> {
        let key = (self.instance.identity_store_id.clone(), id.clone());
        let user = self.cx.tx.get::<User>(&key).await?;
        Ok(user.map_or_else(|| id.to_string(), |user| user.user_name.clone()))
    }

    /// Makes groups members of a group.
    async fn nestings(&mut self, group: &GroupId, wanted: &[(At, String)]) -> Result<(), Fault> {
        let store = self.instance.identity_store_id.clone();
        let Some(parent) = self.cx.tx.get::<Group>(&(store.clone(), group.clone())).await? else {
            return Ok(());
        };
        for (at, name) in wanted {
            let Some(member) = self.cx.tx.find::<GroupByName>((&store, &Folded::of(name))).await? else {
                self.wrong(at, format!("there is no group `{name}`"));
                continue;
            };
            let key = (store.clone(), parent.id.clone(), member.id.clone());
            if self.cx.tx.exists::<GroupNesting>(&key).await? {
                continue;
            }
            let (now, by) = (self.cx.now, self.cx.caller.arn());
            match nested::add(&mut self.cx.tx, &parent, &member, now, &by).await {
                Ok(()) => self.created("membership", &parent.display_name, name),
                Err(NotNested::Refused(why)) => self.wrong(at, why),
                Err(NotNested::Fault(fault)) => return Err(fault),
            }
        }
        Ok(())
    }

    async fn group(&mut self, wanted: &document::Group) -> Result<GroupId, Fault> {
        let store = self.instance.identity_store_id.clone();
        let found = self.cx.tx.find::<GroupByName>((&store, &Folded::of(&wanted.name))).await?;
        let Some(found) = found else {
            let id = GroupId::fresh(self.cx.entropy());
            let group = Group {
                store,
                id: id.clone(),
                display_name: wanted.name.clone(),
                description: wanted.description.clone().unwrap_or_default(),
                external_ids: Vec::new(),
                meta: self.new_meta(),
            };
            if let Err(why) = roster::add_group(&mut self.cx.tx, &group).await {
                self.not_added(&wanted.at, why)?;
            }
            self.created("group", &wanted.name, "");
            return Ok(id);
        };
        let description = wanted.description.clone().unwrap_or_else(|| found.description.clone());
        if description != found.description {
            let meta = self.touched_meta(&found.meta);
            self.cx.tx.put(&Group { description, meta, ..Group::clone(&found) }).await?;
            self.updated("group", &wanted.name, "description");
        }
        Ok(found.id.clone())
    }

    /// The members that are given are all there are.
    async fn members(
        &mut self,
        of: &document::Group,
        group: &GroupId,
        wanted: &[(At, String)],
    ) -> Result<(), Fault> {
        let (name, store) = (of.name.as_str(), self.instance.identity_store_id.clone());
        let mut users: BTreeMap<UserId, &str> = BTreeMap::new();
        for (at, user_name) in wanted {
            match self.cx.tx.find::<UserByName>((&store, &Folded::of(user_name))).await? {
                Some(user) => {
                    users.insert(user.id.clone(), user_name);
                }
                None => self.wrong(at, format!("there is no user `{user_name}`")),
            }
        }
        let present = self.cx.tx.all::<MembershipByGroup>((&store, group), MEMBERS_MAX).await?;
        for membership in present {
            if users.remove(&membership.user).is_none() {
                self.cx.tx.delete::<Membership>(&(store.clone(), membership.id.clone())).await?;
                let user = self.user_name(&membership.user).await?;
                self.deleted("membership", name, user);
            }
        }
        for (user, user_name) in users {
            let membership = Membership {
                store: store.clone(),
                id: MembershipId::fresh(self.cx.entropy()),
                group: group.clone(),
                user,
                meta: self.new_meta(),
            };
            if let Err(why) = roster::add_membership(&mut self.cx.tx, &membership).await {
                self.not_added(&of.at, why)?;
            }
            self.created("membership", name, user_name);
        }
        Ok(())
    }
}

/// What the document says; what it does not say stays as it is.
fn fill_in(user: &mut User, wanted: &document::User) {
    wanted.given_name.clone_into(&mut user.name.given_name);
    wanted.family_name.clone_into(&mut user.name.family_name);
    let full_name = format!("{} {}", wanted.given_name, wanted.family_name);
    match &wanted.display_name {
        Some(name) => name.clone_into(&mut user.display_name),
        None if user.display_name.is_empty() => user.display_name = full_name,
        None => {}
    }
    if let Some(email) = &wanted.email {
        user.emails = vec![Email { value: email.clone(), kind: "work".to_owned(), primary: true }];
    }
    if let Some(title) = &wanted.title {
        title.clone_into(&mut user.title);
    }
    if let Some(kind) = &wanted.user_type {
        kind.clone_into(&mut user.user_type);
    }
    if let Some(enabled) = wanted.enabled {
        user.status = if enabled { UserStatus::Enabled } else { UserStatus::Disabled };
    }
}
