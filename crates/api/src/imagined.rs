//! Callers who have not called: those whom somebody asks about. They are built as real ones are, with what is
//! stored of them now, so what is decided on them is what would be decided if they called.

use std::sync::Arc;

use model::id::Fresh as _;
use model::{
    AccountConnection, AccountId, ForeignAccount, IamUser, PermissionSet, Provisioned, Role, RoleOwner,
    SessionId, Term, User, UserId, UserStatus,
};
use signin::Failure;
use store::Folded;
use store::record::access::PermissionSetByName;
use store::record::identity::UserByName;

use crate::authenticate::is_open;
use crate::authorize::role_at;
use crate::caller::{Caller, RoleSession, UserCaller};
use crate::credentials::{self, EnteredBy, SessionClaims, SessionOrigin};
use crate::cx::Cx;
use crate::target::account_in;
use crate::{access, role_session};

/// The name of a session that nobody named.
const SOME_SESSION: &str = "any-session";

/// Somebody who could call, and what keeps them from it before any policy is asked.
#[derive(Default)]
pub(crate) struct Imagined {
    /// None where there is nobody of that name; then there is an obstacle.
    pub(crate) caller: Option<Caller>,
    pub(crate) obstacles: Vec<Obstacle>,
    /// The permission set whose role it is.
    pub(crate) permission_set: Option<String>,
}

/// What keeps a caller out.
pub(crate) struct Obstacle {
    pub(crate) text: String,
    /// What would take it away.
    pub(crate) remedy: Option<String>,
}

impl Imagined {
    /// A user of the identity store, by name or id, who enters an account by a permission set.
    pub(crate) async fn by_user(
        cx: &mut Cx<'_>,
        user: &str,
        account: &AccountId,
        permission_set: &str,
    ) -> fault::Result<Self> {
        let Some(home) = cx.home_instance().await? else { return Ok(Self::nobody("there is no instance")) };
        let store = home.identity_store_id.clone();
        let found = match user.parse::<UserId>() {
            Ok(id) => cx.tx.get::<User>(&(store.clone(), id)).await?,
            Err(_) => cx.tx.find::<UserByName>((&store, &Folded::of(user))).await?,
        };
        let Some(user) = found else { return Ok(Self::nobody(format!("there is no user `{user}`"))) };
        let Some(set) = cx.tx.find::<PermissionSetByName>((&home.id, permission_set)).await? else {
            return Ok(Self::nobody(format!("there is no permission set `{permission_set}`")));
        };
        let Some(entry) = access::entry(cx, &home.id, account, permission_set).await? else {
            return Ok(Self { obstacles: vec![no_role_here(cx, &set, account).await?], ..Self::default() });
        };
        let origin = SessionOrigin {
            instance: home.id.clone(),
            store,
            user: user.id.clone(),
            session: SessionId::fresh(cx.entropy()),
            account: account.clone(),
            entered_by: EnteredBy::PermissionSet(entry.permission_set.clone()),
        };
        let mut imagined =
            Self { permission_set: Some(permission_set.to_owned()), ..Self::in_account(cx, account).await? };
        let term = access::assigned(cx, &origin).await?;
        imagined.keep_out(&user, &origin, permission_set, term.is_some());
        let term = term.unwrap_or(Term::Always);
        match role_session::of_user(cx, &user, &entry.role, entry.session_duration, &term, origin).await {
            Ok(claims) => imagined.caller = Some(session(claims, Arc::clone(&entry.role))),
            Err(Failure::Fault(fault)) => return Err(fault),
            Err(Failure::Refused(bad)) => imagined.obstacles.push(Obstacle::plain(bad.to_string())),
        }
        Ok(imagined)
    }

    /// An IAM user, a role, a session of one, or an account's root.
    pub(crate) async fn by_arn(cx: &mut Cx<'_>, arn: &str) -> fault::Result<Self> {
        let unclear = || {
            let what = "an IAM user, a role, a session of one, or an account's root";
            Self::nobody(format!("`{arn}` is not the ARN of {what}"))
        };
        let resource = arn.splitn(6, ':').nth(5).unwrap_or_default();
        let (kind, name) = resource.split_once('/').unwrap_or((resource, ""));
        let service = arn.split(':').nth(2).unwrap_or_default();
        let Some(account) = account_in(arn) else { return Ok(unclear()) };
        let caller = match (service, kind) {
            ("iam", "root") => {
                Some(Caller::Root { account: account.clone(), access_key_id: String::new(), session: None })
            }
            ("iam", "user") => user_at(cx, &account, arn).await?,
            ("iam", "role") => {
                let role = role_at(cx, arn).await?.filter(|role| role.arn() == arn);
                role.map(|role| some_session(cx, role, SOME_SESSION))
            }
            ("sts", "assumed-role") => return Self::by_session(cx, &account, name).await,
            _ => return Ok(unclear()),
        };
        if caller.is_none() {
            return Ok(Self::nobody(format!("there is no `{arn}`")));
        }
        Ok(Self { caller, ..Self::in_account(cx, &account).await? })
    }

    /// `role/session`: a session of a permission set's role is its user's, with everything that this brings.
    async fn by_session(cx: &mut Cx<'_>, account: &AccountId, name: &str) -> fault::Result<Self> {
        let (role, session) = name.split_once('/').unwrap_or((name, SOME_SESSION));
        let Some(role) = cx.tx.get::<Role>(&(account.clone(), Folded::of(role))).await? else {
            return Ok(Self::nobody(format!("there is no role `{role}` in account `{account}`")));
        };
        if let RoleOwner::Reserved { instance, permission_set } = &role.owner
            && let Some(home) = cx.home_instance().await?
            && let Some(user) =
                cx.tx.find::<UserByName>((&home.identity_store_id, &Folded::of(session))).await?
            && let Some(set) = cx.tx.get::<PermissionSet>(&(instance.clone(), permission_set.clone())).await?
        {
            return Self::by_user(cx, user.id.as_str(), account, &set.name).await;
        }
        let caller = Some(some_session(cx, role, session));
        Ok(Self { caller, ..Self::in_account(cx, account).await? })
    }

    fn nobody(why: impl Into<String>) -> Self {
        Self { obstacles: vec![Obstacle::plain(why)], ..Self::default() }
    }

    async fn in_account(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<Self> {
        let open = is_open(cx, account).await?;
        let closed = (!open).then(|| Obstacle::plain(format!("account `{account}` is not active")));
        Ok(Self { obstacles: closed.into_iter().collect(), ..Self::default() })
    }

    /// What keeps a user from entering: what is asked of every call with the user's credentials, too.
    fn keep_out(&mut self, user: &User, origin: &SessionOrigin, permission_set: &str, assigned: bool) {
        let (name, account) = (&user.user_name, &origin.account);
        if user.status != UserStatus::Enabled {
            let remedy = Some(format!("enable user `{name}`"));
            self.obstacles.push(Obstacle { text: format!("user `{name}` is disabled"), remedy });
        }
        if !assigned {
            self.obstacles.push(Obstacle {
                text: format!(
                    "user `{name}` is not assigned `{permission_set}` in account `{account}`, directly or \
                     by a group"
                ),
                remedy: Some(format!(
                    "assign `{permission_set}` in account `{account}` to `{name}` or to a group that \
                     `{name}` is in"
                )),
            });
        }
    }
}

impl Obstacle {
    fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), remedy: None }
    }
}

/// Why nobody enters the account with the set's role: nobody is assigned, or the role is where others decide.
async fn no_role_here(cx: &mut Cx<'_>, set: &PermissionSet, account: &AccountId) -> fault::Result<Obstacle> {
    let key = (set.instance.clone(), set.id.clone(), account.clone());
    if let Some(provisioned) = cx.tx.get::<Provisioned>(&key).await?
        && let Some(foreign) = cx.tx.get::<ForeignAccount>(account).await?
        && let Some(connection) = cx.tx.get::<AccountConnection>(&foreign.connection).await?
    {
        let (partition, path) = (connection.partition, &connection.role_path);
        let role = format!("arn:{partition}:iam::{account}:role{path}{}", provisioned.role_name);
        return Ok(Obstacle {
            text: format!(
                "account `{account}` is kept elsewhere, behind connection `{}`: what it allows is not known \
                 here",
                connection.name
            ),
            remedy: Some(format!(
                "ask the account: aws iam simulate-principal-policy --policy-source-arn {role}"
            )),
        });
    }
    let name = &set.name;
    Ok(Obstacle {
        text: format!("permission set `{name}` has no role in account `{account}`"),
        remedy: Some(format!("assign `{name}` in account `{account}`")),
    })
}

async fn user_at(cx: &mut Cx<'_>, account: &AccountId, arn: &str) -> fault::Result<Option<Caller>> {
    let name = Folded::of(arn.rsplit('/').next().unwrap_or_default());
    let found = cx.tx.get::<IamUser>(&(account.clone(), name)).await?;
    let user = found.filter(|user| user.arn() == arn);
    let caller = |user| UserCaller { user, access_key_id: String::new(), session: None };
    Ok(user.map(|user| Caller::User(Arc::new(caller(user)))))
}

/// A session of a role that begins now and brings nothing of its own.
fn some_session(cx: &Cx<'_>, role: Arc<Role>, name: &str) -> Caller {
    let claims = SessionClaims {
        access_key_id: String::new(),
        account: role.account.clone(),
        role_name: role.name.clone(),
        role_id: role.id.clone(),
        session_name: name.to_owned(),
        issued: cx.now,
        expires: credentials::expiry(cx.now, role.max_session),
        tags: Vec::new(),
        transitive_tags: Vec::new(),
        source_identity: None,
        session_policies: Vec::new(),
        origin: None,
        chained: false,
        federation: Vec::new(),
    };
    session(claims, role)
}

fn session(claims: SessionClaims, role: Arc<Role>) -> Caller {
    Caller::RoleSession(Arc::new(RoleSession { claims, role }))
}
