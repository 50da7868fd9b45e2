//! `sts:AssumeRoot`: a short session as root of a member account, for one task (IAM User Guide, "Perform a
//! privileged task on an AWS Organizations member account").
//!
//! It is for the management account and whoever administers IAM in its place, once root sessions are enabled;
//! when they are disabled, sessions that are out end too (`authenticate`).

use model::{AccountId, Duration};
use wire::generated::sts::Error;
use wire::generated::sts::op::AssumeRoot;
use wire::generated::sts::types::{AssumeRootRequest, AssumeRootResponse};

use super::{denied, invalid, session};
use crate::authenticate::is_open;
use crate::caller::Caller;
use crate::credentials;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::root_access;
use crate::user_session::UserClaims;

/// What the task policies' ARNs begin with.
const TASKS: &str = "arn:aws:iam::aws:policy/root-task/";
/// The longest session, and the one of a caller who names none.
const SESSION_MAX: Duration = Duration::from_mins(15);

impl Handler for AssumeRoot {
    fn resources(input: &AssumeRootRequest, _: &Scope) -> Resources {
        let target = target(&input.target_principal);
        let root = format!("arn:aws:iam::{target}:root");
        let on_root = match target.parse() {
            Ok(account) => Resources::of_account_below(account, root),
            Err(_) => Resources::of_caller(root),
        };
        on_root.with("sts:TaskPolicyArn", input.task_policy_arn.arn.clone().unwrap_or_default())
    }

    async fn run(cx: &mut Cx<'_>, input: AssumeRootRequest) -> Result<AssumeRootResponse, Error> {
        let source_identity = match &cx.caller {
            Caller::RoleSession(session) => session.claims.source_identity.clone(),
            Caller::User(_) => None,
            _ => return Err(denied("AssumeRoot may not be called by root accounts.")),
        };
        let task = input.task_policy_arn.arn.unwrap_or_default();
        if !task.starts_with(TASKS) || policy::managed::find(&task).is_none() {
            return Err(invalid(format!("`{task}` is no policy for a task of root: see {TASKS}..")));
        }
        let account = member(cx, &input.target_principal).await?.ok_or_else(|| {
            let who = cx.caller.arn();
            let root = format!("arn:aws:iam::{}:root", target(&input.target_principal));
            denied(format!("User: {who} is not authorized to perform: sts:AssumeRoot on resource: {root}"))
        })?;
        let asked = input.duration_seconds.map(|secs| Duration::from_secs(i64::from(secs)));
        let claims = UserClaims {
            access_key_id: credentials::fresh_access_key_id(&account, cx.entropy()),
            account,
            user: None,
            issued: cx.now,
            expires: credentials::expiry(cx.now, asked.unwrap_or(SESSION_MAX).min(SESSION_MAX)),
            second_factor: false,
            federated: None,
            root_task: Some(task),
        };
        let issued = claims.issue(&cx.app.keys, cx.entropy())?;
        Ok(AssumeRootResponse {
            credentials: Some(session::handed_out(issued)),
            source_identity,
            ..AssumeRootResponse::default()
        })
    }
}

/// The account in a principal: its id, or its root's ARN.
fn target(principal: &str) -> &str {
    let named = principal.strip_prefix("arn:aws:iam::").and_then(|rest| rest.strip_suffix(":root"));
    named.unwrap_or(principal)
}

/// The member account that the caller's account may enter as root.
async fn member(cx: &mut Cx<'_>, principal: &str) -> Result<Option<AccountId>, Error> {
    let Ok(account) = target(principal).parse::<AccountId>() else { return Ok(None) };
    let organization = cx.organization_of(&account).await?;
    let is_member = organization.is_some_and(|organization| organization.management_account != account);
    let may = is_member && root_access::has_sessions(cx).await? && is_open(cx, &account).await?;
    Ok(may.then_some(account))
}
