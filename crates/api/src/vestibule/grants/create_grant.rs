//! `vestibule:CreateGrant`. The role is made ready at once; access begins and ends with the grant's time.

use model::id::Fresh as _;
use model::{AccountStatus, Duration, Grant, GrantId, Timestamp, Window};
use wire::generated::vestibule::{Error, op, types};

use super::super::named;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::CreateGrant {
    fn resources(input: &types::CreateGrantRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
            .and(&input.permission_set_arn)
            .and(named::account_arn(&input.account_id))
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CreateGrantRequest,
    ) -> Result<types::CreateGrantResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let window = window(&input, cx.now)?;
        let set = named::set(cx, &instance.id, &input.permission_set_arn).await?;
        let account = named::account(cx, &input.account_id).await?;
        if account.status != AccountStatus::Active {
            return Err(Error::conflict(format!("account `{}` is closed", account.id)));
        }
        let grant = Grant {
            principal: named::principal(cx, &instance, &input.principal_type, &input.principal_id).await?,
            instance: instance.id.clone(),
            id: GrantId::fresh(cx.entropy()),
            account: account.id.clone(),
            permission_set: set.id.clone(),
            window,
            reason: input.reason.unwrap_or_default(),
            ticket: input.ticket.unwrap_or_default(),
            approver: input.approver.unwrap_or_default(),
            created: cx.now,
            created_by: cx.caller.arn(),
            revoked: None,
        };
        super::check_room(cx, &grant).await?;
        super::check_approver(cx, &instance, &grant).await?;
        super::put(cx, &grant).await?;
        Ok(types::CreateGrantResponse { grant: super::shown(&grant, cx.now) })
    }
}

fn window(input: &types::CreateGrantRequest, now: Timestamp) -> Result<Window, Error> {
    let from = input.start_time.map_or(now, |time| Timestamp(time.millis()));
    let until = match (input.end_time, &input.duration) {
        (Some(time), None) => Timestamp(time.millis()),
        (None, Some(text)) => {
            let length: Duration =
                text.parse().map_err(|bad: model::time::BadDuration| Error::validation(bad.to_string()))?;
            from.plus(length)
        }
        _ => return Err(Error::validation("give either `EndTime` or `Duration`: a grant has an end")),
    };
    let window = Window { from, until };
    super::check_window(window, now)?;
    Ok(window)
}
