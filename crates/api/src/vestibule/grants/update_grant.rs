//! `vestibule:UpdateGrant`: extends, shortens, or says something else of a grant that is not over.

use model::{Grant, GrantStatus, Timestamp};
use wire::generated::vestibule::{Error, op, types};

use super::super::named;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::UpdateGrant {
    fn resources(input: &types::UpdateGrantRequest, _: &Scope) -> Resources {
        super::on_grant(&input.instance_arn, &input.grant_id)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::UpdateGrantRequest,
    ) -> Result<types::UpdateGrantResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let mut grant = Grant::clone(&*super::live_grant(cx, &instance, &input.grant_id).await?);
        if let Some(start) = input.start_time {
            if grant.status(cx.now) != GrantStatus::Scheduled {
                return Err(Error::conflict(format!("grant `{}` has begun already", grant.id)));
            }
            grant.window.from = Timestamp(start.millis());
        }
        if let Some(end) = input.end_time {
            grant.window.until = Timestamp(end.millis());
        }
        grant.reason = input.reason.unwrap_or(grant.reason);
        grant.ticket = input.ticket.unwrap_or(grant.ticket);
        grant.approver = input.approver.unwrap_or(grant.approver);
        super::check_window(grant.window, cx.now)?;
        super::check_approver(cx, &instance, &grant).await?;
        super::put(cx, &grant).await?;
        Ok(types::UpdateGrantResponse { grant: super::shown(&grant, cx.now) })
    }
}
