//! `vestibule:CheckAccess`: may the caller do this, and who is it? What proxies ask for each request.

use std::sync::Arc;

use model::{AccountId, Group, PermissionSet, Principal, RoleOwner, User};
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::CheckAccess;
use wire::generated::vestibule::types::{CheckAccessRequest, CheckAccessResponse};

use crate::access;
use crate::authorize::{Asking, tell_origin};
use crate::caller::{Caller, RoleSession};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::imagined::Imagined;
use crate::target::{Target, account_in};

impl Handler for CheckAccess {
    fn resources(_: &CheckAccessRequest, _: &Scope) -> Resources {
        // Whoever is recognized could find out by trying.
        Resources::none_needed()
    }

    async fn run(cx: &mut Cx<'_>, input: CheckAccessRequest) -> Result<CheckAccessResponse, Error> {
        let owner = account_in(&input.resource).or_else(|| input.resource_account.as_ref()?.parse().ok());
        // A resource that is nobody's would be everybody's own, and anybody may do anything in some account.
        let owner = owner.ok_or_else(|| {
            Error::validation(
                "`Resource` must be an ARN with an account, or `ResourceAccount` must say whose it is",
            )
        })?;
        let caller = entered(cx, &input).await?;
        let target = Target::named(cx, &caller, &input.action, &input.resource, Some(owner)).await?;
        let answer = identity(cx, &caller).await?;
        let asking = Asking::by(cx, caller, &input.action).await?;
        let mut context = asking.context(cx).await?;
        tell_origin(cx, &mut context);
        let decided = asking.decide(cx, &mut context, &input.action, &target, |decision| {
            let sentence = || decision.aws_sentence(&answer.principal_arn, &input.action, &target.arn);
            (!decision.is_allowed()).then(sentence)
        });
        match decided.await? {
            Some(sentence) => Err(Error::access_denied(sentence)),
            None => Ok(answer),
        }
    }
}

/// Who is decided on: the caller, or the role that a signed-in user enters.
async fn entered(cx: &mut Cx<'_>, input: &CheckAccessRequest) -> Result<Caller, Error> {
    let Caller::Portal(portal) = cx.caller.clone() else { return Ok(cx.caller.clone()) };
    let (Some(account), Some(set)) = (&input.account_id, &input.permission_set) else {
        return Err(Error::validation(
            "an access token needs `AccountId` and `PermissionSet`: it stands for all roles of its user",
        ));
    };
    if !portal.live.may_access_accounts() {
        return Err(Error::access_denied("the access token is not for accounts"));
    }
    let account: AccountId =
        account.parse().map_err(|_| Error::validation(format!("`{account}` is not the id of an account")))?;
    let imagined = Imagined::by_user(cx, portal.live.user.id.as_str(), &account, set).await?;
    match (imagined.caller, imagined.obstacles.into_iter().next()) {
        (Some(caller), None) => Ok(caller),
        (_, obstacle) => Err(Error::access_denied(obstacle.map(|it| it.text).unwrap_or_default())),
    }
}

async fn identity(cx: &mut Cx<'_>, caller: &Caller) -> Result<CheckAccessResponse, Error> {
    let answer = CheckAccessResponse {
        principal_arn: caller.arn(),
        account_id: caller.account().map(ToString::to_string).unwrap_or_default(),
        ..CheckAccessResponse::default()
    };
    match caller {
        Caller::RoleSession(session) => of_session(cx, session, answer).await,
        _ => Ok(answer),
    }
}

/// A role's session is a user's where it stands on a user's access; other sessions can have any name.
async fn of_session(
    cx: &mut Cx<'_>,
    session: &RoleSession,
    answer: CheckAccessResponse,
) -> Result<CheckAccessResponse, Error> {
    let permission_set = match &session.role.owner {
        RoleOwner::Reserved { instance, permission_set } => {
            let set = cx.tx.get::<PermissionSet>(&(instance.clone(), permission_set.clone())).await?;
            set.map(|set| set.name.clone())
        }
        _ => None,
    };
    let answer = CheckAccessResponse { role_name: Some(session.role.name.clone()), permission_set, ..answer };
    let Some(origin) = &session.claims.origin else { return Ok(answer) };
    let Some(user) = cx.tx.get::<User>(&(origin.store.clone(), origin.user.clone())).await? else {
        return Ok(answer);
    };
    let principals = access::principals(cx, &origin.store, &origin.user).await?;
    let group = |principal| match principal {
        Principal::Group(id) => Some((origin.store.clone(), id)),
        Principal::User(_) => None,
    };
    let ids: Vec<_> = principals.into_iter().filter_map(group).collect();
    let groups: Vec<Arc<Group>> = cx.tx.get_many::<Group>(&ids).await?.into_iter().flatten().collect();
    let mut names: Vec<String> = groups.iter().map(|group| group.display_name.clone()).collect();
    names.sort();
    Ok(CheckAccessResponse {
        user_id: Some(user.id.to_string()),
        user_name: Some(user.user_name.clone()),
        groups: Some(names),
        ..answer
    })
}
