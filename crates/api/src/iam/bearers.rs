//! Users, groups and roles as the bearers of policies: what simulations and reports on permissions read.

use std::sync::Arc;

use model::{IamGroup, IamUser, Role};
use policy::Document;
use wire::generated::iam::Error;

use super::held::Holder;
use super::policies::{self, Found};
use super::{account, groups, roles, users};
use crate::cx::Cx;

/// A user, group or role with all that is allowed or denied by policies of its own; a user with those of its
/// groups, too.
pub(super) struct Bearer {
    pub(super) kind: Holder,
    pub(super) arn: String,
    pub(super) id: String,
    pub(super) policies: Vec<Borne>,
    /// Without a policy where the boundary is gone: nothing is allowed then.
    pub(super) boundary: Option<Vec<Borne>>,
}

/// A policy that somebody bears.
#[derive(Clone)]
pub(super) struct Borne {
    /// Its own name.
    pub(super) name: String,
    /// The ARN of a managed one.
    pub(super) arn: Option<String>,
    /// Whose it is, of an inline one; through whom it is borne, of a managed one.
    pub(super) owner: (Holder, String),
    /// What it says.
    pub(super) document: Arc<Document>,
}

impl Borne {
    /// What simulations call it: `user_ann_Inline`, or a managed policy's name.
    pub(super) fn source_id(&self) -> String {
        match &self.arn {
            Some(_) => self.name.clone(),
            None => format!("{}_{}_{}", self.owner.0.word(), self.owner.1, self.name),
        }
    }
}

/// The user, group or role of the caller's account that an ARN names. Its path does not matter.
pub(super) async fn find(cx: &mut Cx<'_>, arn: &str) -> Result<Bearer, Error> {
    let unclear = || {
        Error::invalid_input(format!(
            "Invalid Entity Arn: {arn} does not clearly define entity type and name."
        ))
    };
    let named = arn.strip_prefix(&format!("arn:aws:iam::{}:", account(cx)?)).ok_or_else(unclear)?;
    let (kind, path_and_name) = named.split_once('/').ok_or_else(unclear)?;
    let name = path_and_name.rsplit('/').next().unwrap_or_default();
    match kind {
        "user" => {
            let user = users::find(cx, name).await?;
            of_user(cx, &user).await
        }
        "group" => {
            let group = groups::find(cx, name).await?;
            of_group(cx, &group).await
        }
        "role" => {
            let role = roles::find(cx, name).await?;
            of_role(cx, &role).await
        }
        _ => Err(unclear()),
    }
}

async fn of_user(cx: &mut Cx<'_>, user: &IamUser) -> Result<Bearer, Error> {
    let owner = (Holder::User, user.name.clone());
    let mut policies = borne(cx, &owner, &user.inline_policies, &user.attached_policies).await?;
    for group in groups::of(cx, user).await? {
        for policy in of_group(cx, &group).await?.policies {
            // What comes to a user in two ways is still one policy.
            if policy.arn.is_none() || policies.iter().all(|held| held.arn != policy.arn) {
                policies.push(policy);
            }
        }
    }
    let boundary = boundary(cx, &owner, user.boundary.as_deref()).await?;
    Ok(Bearer { kind: owner.0, arn: user.arn(), id: user.id.clone(), policies, boundary })
}

async fn of_group(cx: &mut Cx<'_>, group: &IamGroup) -> Result<Bearer, Error> {
    let owner = (Holder::Group, group.name.clone());
    let policies = borne(cx, &owner, &group.inline_policies, &group.attached_policies).await?;
    Ok(Bearer { kind: owner.0, arn: group.arn(), id: group.id.clone(), policies, boundary: None })
}

async fn of_role(cx: &mut Cx<'_>, role: &Role) -> Result<Bearer, Error> {
    let owner = (Holder::Role, role.name.clone());
    let policies = borne(cx, &owner, &role.inline_policies, &role.attached_policies).await?;
    let boundary = boundary(cx, &owner, role.boundary.as_deref()).await?;
    Ok(Bearer { kind: owner.0, arn: role.arn(), id: role.id.clone(), policies, boundary })
}

/// The inline and the managed policies of one entity. A managed one that is gone says nothing.
async fn borne(
    cx: &mut Cx<'_>,
    owner: &(Holder, String),
    inline: &[(String, String)],
    attached: &[String],
) -> Result<Vec<Borne>, Error> {
    let mut borne = Vec::new();
    for (name, text) in inline {
        let document = cx.app.policies.compile(text)?;
        borne.push(Borne { name: name.clone(), arn: None, owner: owner.clone(), document });
    }
    for arn in attached {
        borne.extend(managed(cx, owner, arn).await?);
    }
    Ok(borne)
}

/// A permissions boundary. One that is gone allows nothing: the layer is there, without a policy.
async fn boundary(
    cx: &mut Cx<'_>,
    owner: &(Holder, String),
    arn: Option<&str>,
) -> Result<Option<Vec<Borne>>, Error> {
    match arn {
        Some(arn) => Ok(Some(managed(cx, owner, arn).await?.into_iter().collect())),
        None => Ok(None),
    }
}

/// A managed policy, as `owner` bears it.
pub(super) async fn managed(
    cx: &mut Cx<'_>,
    owner: &(Holder, String),
    arn: &str,
) -> Result<Option<Borne>, Error> {
    let Some(found) = policies::look_up(cx, arn).await? else { return Ok(None) };
    let text = match &found {
        Found::Aws(policy) => policy.document().to_string(),
        Found::Customer(policy) => match policy.default_version() {
            Some(version) => version.document.clone(),
            None => return Ok(None),
        },
    };
    let name = arn.rsplit('/').next().unwrap_or_default().to_owned();
    let document = cx.app.policies.compile(&text)?;
    Ok(Some(Borne { name, arn: Some(arn.to_owned()), owner: owner.clone(), document }))
}
