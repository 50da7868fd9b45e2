//! `vestibule:ListEffectiveAccess`.

use model::{Group, Instance, Principal, User, UserStatus};
use wire::generated::vestibule::{Error, op, types};

use super::super::named;
use super::walk::{Asked, Position, Theirs, Walk};
use super::{Way, tell};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::nesting::{self, Towards};
use crate::{access, page};

impl Handler for op::ListEffectiveAccess {
    fn resources(input: &types::ListEffectiveAccessRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListEffectiveAccessRequest,
    ) -> Result<types::ListEffectiveAccessResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let (kind, id) = (input.principal_type.as_ref(), input.principal_id.as_deref());
        let principal = named::filtered_principal(kind, id)?;
        let set = input.permission_set_arn.as_deref().map(|arn| named::set_id(&instance.id, arn));
        let asked = Asked {
            instance: instance.id.clone(),
            store: instance.identity_store_id.clone(),
            account: input.account_id.as_deref().map(named::account_id).transpose()?,
            set: set.transpose()?,
        };
        let limit = page::asked(None, input.max_results)?.limit;
        let from = Position::read(input.next_token.as_deref())?;
        let mut walk = Walk::new(asked, limit, cx.now);
        let next = match principal {
            Some(principal) => {
                let theirs = theirs(cx, &instance, &principal).await?;
                walk.of_principal(cx, &principal, theirs, from).await?
            }
            None => walk.of_everybody(cx, from).await?,
        };
        let ways: Vec<Way> = walk.found;
        Ok(types::ListEffectiveAccessResponse {
            effective_access: tell::told(cx, &instance, &ways).await?,
            next_token: next.map(|next| next.token()),
        })
    }
}

/// The principal and the groups that it is in. Who is disabled has no access by any of them.
async fn theirs(cx: &mut Cx<'_>, instance: &Instance, principal: &Principal) -> Result<Theirs, Error> {
    let store = &instance.identity_store_id;
    let groups = match principal {
        Principal::User(id) => {
            let user = cx.tx.get::<User>(&(store.clone(), id.clone())).await?;
            let user = user.ok_or_else(|| Error::resource_not_found(format!("there is no user `{id}`")))?;
            if user.status != UserStatus::Enabled {
                return Ok(Theirs::new());
            }
            access::groups(cx, store, id).await?
        }
        Principal::Group(id) => {
            if !cx.tx.exists::<Group>(&(store.clone(), id.clone())).await? {
                return Err(Error::resource_not_found(format!("there is no group `{id}`")));
            }
            let mut ways = nesting::reached(&mut cx.tx, store, vec![id.clone()], Towards::Parents).await?;
            ways.remove(id);
            // A group is not on the way from itself.
            ways.values_mut().for_each(|way| _ = way.remove(0));
            ways
        }
    };
    let own = std::iter::once((principal.clone(), Vec::new()));
    let others = groups.into_iter().map(|(group, way)| (Principal::Group(group), way));
    Ok(own.chain(others).map(|theirs| (theirs.0.to_string(), theirs)).collect())
}
