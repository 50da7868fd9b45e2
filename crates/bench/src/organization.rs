//! The organization that is measured: as many accounts, users and groups as asked, and one person whose own
//! access is the same in all of them, 20 accounts through 5 groups.

use fault::{Context as _, Fault, Result};
use model::identity::Meta;
use model::{
    Account, AccountId, AccountStatus, Assignment, Duration, Group, GroupId, Instance, Membership, ParentId,
    PermissionSet, PermissionSetId, Population, PortalSession, Principal, SessionState, Sources, Token,
    TokenKind, User, UserId,
};
use serde_json::{Value, json};
use store::{Committed, Page, Store, Stored, Tx};

/// Nouns written in one commit.
const BATCH: usize = 1000;
/// Accounts brought into line in one commit.
const ACCOUNTS_BATCH: usize = 50;
/// The person's groups; each leads to four accounts.
const OWN_GROUPS: usize = 5;
const OWN_ACCOUNTS: usize = 20;
/// Permission sets in use.
const SETS: usize = 10;

/// How large an organization is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sizes {
    pub(crate) accounts: usize,
    pub(crate) users: usize,
    pub(crate) groups: usize,
}

/// Who is measured: a signed-in user, with a role that the user may enter.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) token: String,
    pub(crate) account: String,
    pub(crate) role: String,
}

impl Sizes {
    pub(crate) fn parse(accounts: &str, users: &str, groups: &str) -> Option<Self> {
        Some(Self {
            accounts: accounts.parse().ok()?,
            users: users.parse().ok()?,
            groups: groups.parse().ok()?,
        })
    }

    /// The same, smaller; never smaller than the person's own access.
    pub(crate) fn scaled(self, scale: f64) -> Self {
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "counts of people"
        )]
        let scaled = |count: usize, least: usize| ((count as f64 * scale) as usize).max(least);
        Self {
            accounts: scaled(self.accounts, OWN_ACCOUNTS),
            users: scaled(self.users, 2),
            groups: scaled(self.groups, OWN_GROUPS + 2),
        }
    }
}

impl std::fmt::Display for Sizes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} accounts, {} users, {} groups", self.accounts, self.users, self.groups)
    }
}

impl Person {
    pub(crate) fn to_json(&self) -> Value {
        json!({ "token": self.token, "account": self.account, "role": self.role })
    }

    pub(crate) fn from_json(value: &Value) -> Option<Self> {
        let text = |key: &str| Some(value.get(key)?.as_str()?.to_owned());
        Some(Self { token: text("token")?, account: text("account")?, role: text("role")? })
    }
}

/// Fills a founded organization, past the operations: what is measured is reading it.
pub(crate) async fn fill(app: &api::App, sizes: Sizes) -> Result<Person> {
    let (organization, instance) = api::founded(app).await?.fault("there is no instance")?;
    let organization = organization.fault("there is no organization")?;
    let mut filler =
        Filler { app, tx: app.store.begin(), written: 0, meta: Meta::new(app.clock.now(), "bench") };
    let parent = ParentId::Root(organization.root_id);
    for number in 0..sizes.accounts {
        filler.put(&account(number, parent.clone(), &filler.meta)?).await?;
    }
    for number in 0..SETS {
        filler.put(&permission_set(number, &instance, &filler.meta)?).await?;
    }
    filler.people(&instance, sizes).await?;
    filler.access(&instance, sizes).await?;
    let token = filler.session(&instance).await?;
    filler.commit().await?;
    provision(app, &instance, sizes).await?;
    Ok(Person { token, account: account_id(0)?.to_string(), role: set_name(0) })
}

/// Fills a founded organization with accounts, permission sets and two groups, and gives nobody anything.
pub(crate) async fn fill_empty(app: &api::App, accounts: usize, sets: usize) -> Result<Instance> {
    let (organization, instance) = api::founded(app).await?.fault("there is no instance")?;
    let parent = ParentId::Root(organization.fault("there is no organization")?.root_id);
    let mut filler =
        Filler { app, tx: app.store.begin(), written: 0, meta: Meta::new(app.clock.now(), "bench") };
    for number in 0..accounts {
        filler.put(&account(number, parent.clone(), &filler.meta)?).await?;
    }
    for number in 0..sets {
        filler.put(&permission_set(number, &instance, &filler.meta)?).await?;
    }
    for number in 0..2 {
        filler.put(&group(number, &instance, &filler.meta)?).await?;
    }
    filler.commit().await?;
    Ok(instance)
}

/// Adds users to an identity store that has none.
pub(crate) async fn fill_users(app: &api::App, instance: &Instance, users: usize) -> Result<()> {
    let mut filler =
        Filler { app, tx: app.store.begin(), written: 0, meta: Meta::new(app.clock.now(), "bench") };
    for number in 0..users {
        filler.put(&user(number, instance, &filler.meta)?).await?;
    }
    filler.commit().await
}

/// Lets somebody join a group and leave it again, until killed. Somebody else than who is measured.
pub(crate) async fn change_for_ever(store: Store, pause: std::time::Duration) -> Result<()> {
    let user = store.begin().scan::<User>((), Page::last(1)).await?.items.pop().fault("there is nobody")?;
    let membership = Membership {
        store: user.store.clone(),
        id: uuid(6, 0).parse().fault("naming a membership")?,
        group: group_id(OWN_GROUPS)?,
        user: user.id.clone(),
        meta: user.meta.clone(),
    };
    let mut joins = true;
    loop {
        tokio::time::sleep(pause).await;
        let mut tx = store.begin();
        if joins {
            tx.put(&membership).await?;
        } else {
            tx.delete::<Membership>(&membership.key()).await?;
        }
        done(tx).await?;
        joins = !joins;
    }
}

/// Writes many nouns in few commits.
struct Filler<'a> {
    app: &'a api::App,
    tx: Tx,
    written: usize,
    meta: Meta,
}

impl Filler<'_> {
    async fn put<T: Stored>(&mut self, noun: &T) -> Result<()> {
        self.tx.put(noun).await?;
        self.written += 1;
        if self.written.is_multiple_of(BATCH) { self.commit().await } else { Ok(()) }
    }

    async fn commit(&mut self) -> Result<()> {
        done(std::mem::replace(&mut self.tx, self.app.store.begin())).await
    }

    /// Users, groups and who is in which. User 0 is in the first five, everybody else in two of the others.
    async fn people(&mut self, instance: &Instance, sizes: Sizes) -> Result<()> {
        let store = &instance.identity_store_id;
        for number in 0..sizes.groups {
            self.put(&group(number, instance, &self.meta)?).await?;
        }
        let others = sizes.groups - OWN_GROUPS;
        let mut memberships: usize = 0;
        for number in 0..sizes.users {
            self.put(&user(number, instance, &self.meta)?).await?;
            let groups: Vec<usize> = match number {
                0 => (0..OWN_GROUPS).collect(),
                _ => vec![OWN_GROUPS + number % others, OWN_GROUPS + (number + 1) % others],
            };
            for group in groups {
                let membership = Membership {
                    store: store.clone(),
                    id: uuid(4, memberships).parse().fault("naming a membership")?,
                    group: group_id(group)?,
                    user: user_id(number)?,
                    meta: self.meta.clone(),
                };
                self.put(&membership).await?;
                memberships += 1;
            }
        }
        let (users, groups) = (sizes.users as u64, sizes.groups as u64);
        self.put(&Population { store: store.clone(), users, groups }).await
    }

    /// Two groups reach each account; the person's five reach four of the first twenty each.
    async fn access(&mut self, instance: &Instance, sizes: Sizes) -> Result<()> {
        let others = sizes.groups - OWN_GROUPS;
        for number in 0..sizes.accounts {
            let mut held = vec![
                (OWN_GROUPS + number % others, number % SETS),
                (OWN_GROUPS + (number + 1) % others, (number + 1) % SETS),
            ];
            if number < OWN_ACCOUNTS {
                held.push((number % OWN_GROUPS, number % SETS));
            }
            for (group, set) in held {
                let assignment = Assignment {
                    instance: instance.id.clone(),
                    account: account_id(number)?,
                    permission_set: set_id(set)?,
                    principal: Principal::Group(group_id(group)?),
                    created: self.meta.created,
                    sources: Sources::direct(),
                };
                self.put(&assignment).await?;
            }
        }
        Ok(())
    }

    /// The person's session; gives the access token.
    async fn session(&mut self, instance: &Instance) -> Result<String> {
        let ends = self.meta.created.plus(Duration::from_hours(8));
        let session = PortalSession {
            id: uuid(5, 0).parse().fault("naming a session")?,
            instance: instance.id.clone(),
            store: instance.identity_store_id.clone(),
            user: user_id(0)?,
            state: SessionState::Active,
            created: self.meta.created,
            expires: ends,
            address: "127.0.0.1".to_owned(),
        };
        let mut random = [0; 22];
        self.app.entropy.fill(&mut random);
        let mut secret = model::id::to_hex(&random);
        secret.truncate(43);
        let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, secret.as_bytes());
        let token = Token {
            hash: model::id::to_hex(digest.as_ref()),
            kind: TokenKind::Access,
            session: session.id.clone(),
            client_id: String::new(),
            scopes: vec!["sso:account:access".to_owned()],
            expires: ends,
        };
        self.put(&session).await?;
        self.put(&token).await?;
        Ok(secret)
    }
}

/// Makes the roles of every account.
async fn provision(app: &api::App, instance: &Instance, sizes: Sizes) -> Result<()> {
    let numbers: Vec<usize> = (0..sizes.accounts).collect();
    for batch in numbers.chunks(ACCOUNTS_BATCH) {
        let mut tx = app.store.begin();
        for number in batch {
            let brought =
                app.provisioner.reconcile_account(&mut tx, &instance.id, &account_id(*number)?).await;
            brought.map_err(|refusal| Fault::new(format!("making an account's roles: {refusal:?}")))?;
        }
        done(tx).await?;
    }
    Ok(())
}

async fn done(tx: Tx) -> Result<()> {
    match tx.commit().await? {
        Committed::Done(_) => Ok(()),
        Committed::Conflict => Err(Fault::new("somebody else writes to the organization that is being made")),
    }
}

fn account(number: usize, parent: ParentId, meta: &Meta) -> Result<Account> {
    Ok(Account {
        id: account_id(number)?,
        parent,
        name: format!("account-{number:05}"),
        email: format!("account-{number:05}@example.com"),
        status: AccountStatus::Active,
        invited: false,
        joined: meta.created,
        backend: String::new(),
        tags: Vec::new(),
    })
}

fn permission_set(number: usize, instance: &Instance, meta: &Meta) -> Result<PermissionSet> {
    Ok(PermissionSet {
        instance: instance.id.clone(),
        id: set_id(number)?,
        name: set_name(number),
        description: String::new(),
        session_duration: Duration::from_hours(1),
        relay_state: String::new(),
        managed_policies: vec!["arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned()],
        customer_policies: Vec::new(),
        inline_policy: String::new(),
        boundary: None,
        tags: Vec::new(),
        created: meta.created,
        revision: 1,
    })
}

fn group(number: usize, instance: &Instance, meta: &Meta) -> Result<Group> {
    Ok(Group {
        store: instance.identity_store_id.clone(),
        id: group_id(number)?,
        display_name: format!("group-{number:06}"),
        description: String::new(),
        external_ids: Vec::new(),
        meta: meta.clone(),
    })
}

fn user(number: usize, instance: &Instance, meta: &Meta) -> Result<User> {
    let name = format!("user-{number:06}@example.com");
    let mut user =
        User::named(instance.identity_store_id.clone(), user_id(number)?, name.clone(), meta.clone());
    user.display_name = format!("User {number}");
    user.name.given_name = "User".to_owned();
    user.name.family_name = number.to_string();
    user.emails = vec![model::identity::Email { value: name, kind: "work".to_owned(), primary: true }];
    Ok(user)
}

pub(crate) fn account_id(number: usize) -> Result<AccountId> {
    format!("{:012}", 200_000_000_000 + number).parse().fault("naming an account")
}

fn set_name(number: usize) -> String {
    format!("Role{number}")
}

pub(crate) fn set_id(number: usize) -> Result<PermissionSetId> {
    format!("ps-{number:016x}").parse().fault("naming a permission set")
}

fn user_id(number: usize) -> Result<UserId> {
    uuid(2, number).parse().fault("naming a user")
}

pub(crate) fn group_id(number: usize) -> Result<GroupId> {
    uuid(3, number).parse().fault("naming a group")
}

/// Identifiers of one kind, spread as random ones are.
fn uuid(kind: u8, number: usize) -> String {
    let spread = (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    format!("{:08x}-000{kind}-4000-8000-{number:012x}", spread >> 32)
}
