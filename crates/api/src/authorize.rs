//! Room five: may the caller do this, on these resources? The policy engine decides; this file gathers what it needs.

use std::sync::Arc;

use fault::Context as _;
use model::{AccountId, CustomerPolicy, Tag};
use policy::{Context, Decision, Document, Layers, Named, Request};
use store::Folded;
use wire::{Auth, OperationInfo, Refusal};

use crate::caller::{Caller, RoleSession};
use crate::cx::Cx;
use crate::handler::{Owner, Resources};

/// Why a caller may not.
pub(crate) enum Refused {
    /// The policies say no.
    Denied(Refusal),
    /// We could not find out.
    Fault(fault::Fault),
}

impl From<fault::Fault> for Refused {
    fn from(fault: fault::Fault) -> Self {
        Self::Fault(fault)
    }
}

/// Refuses unless the caller is allowed the operation's action on every resource.
pub(crate) async fn authorize(cx: &mut Cx<'_>, info: &OperationInfo, on: &Resources) -> Result<(), Refused> {
    if info.auth != Auth::SigV4 {
        // The token or session that was presented is the permission: it reaches only its own user's access.
        return Ok(());
    }
    let policies = Policies::of(cx).await?;
    let context = context(cx).await?;
    let owner = match on.owner {
        Owner::Caller => cx.caller.account().cloned(),
        Owner::Organization => cx.organization().await?.map(|o| o.management_account),
    };
    let principal = cx.caller.principal();
    for resource in &on.arns {
        let request = Request {
            principal: &principal,
            action: info.action,
            resource,
            resource_account: owner.as_ref().map(AccountId::as_str),
            context: &context,
        };
        let refused = policies.decide(&request, |decision| {
            let caller = principal.display_name();
            (!decision.is_allowed()).then(|| decision.aws_sentence(&caller, info.action, resource))
        });
        if let Some(sentence) = refused {
            let code = info.service.refusals.access_denied;
            return Err(Refused::Denied(Refusal::other(code.name, code.status, sentence)));
        }
    }
    Ok(())
}

/// The compiled policies of a caller, owned so that layers can borrow from them. An account's root needs none.
#[derive(Default)]
pub(crate) struct Policies {
    identity: Vec<(String, Arc<Document>)>,
    boundary: Option<Vec<(String, Arc<Document>)>>,
    session: Option<Vec<(String, Arc<Document>)>>,
}

impl Policies {
    /// Everything that speaks for and against the caller.
    pub(crate) async fn of(cx: &mut Cx<'_>) -> Result<Self, fault::Fault> {
        match cx.caller.clone() {
            Caller::RoleSession(session) => Self::of_role(cx, &session).await,
            Caller::Root { .. } | Caller::Anonymous | Caller::Portal(_) => Ok(Self::default()),
        }
    }

    async fn of_role(cx: &mut Cx<'_>, session: &RoleSession) -> Result<Self, fault::Fault> {
        let role = &session.role;
        let mut identity = Vec::new();
        for (name, text) in &role.inline_policies {
            identity.push((name.clone(), cx.app.policies.compile(text)?));
        }
        for arn in &role.attached_policies {
            identity.extend(managed(cx, &role.account, arn).await?);
        }
        let boundary = match &role.boundary {
            // A boundary that is gone allows nothing: the layer is there, without a policy.
            Some(arn) => Some(managed(cx, &role.account, arn).await?.into_iter().collect()),
            None => None,
        };
        let mut narrowed = Vec::new();
        for text in &session.claims.session_policies {
            narrowed.push(("session policy".to_owned(), cx.app.policies.compile(text)?));
        }
        let session = (!narrowed.is_empty()).then_some(narrowed);
        Ok(Self { identity, boundary, session })
    }

    /// What the policies say of one request.
    pub(crate) fn decide<R>(&self, request: &Request<'_>, then: impl FnOnce(&Decision<'_>) -> R) -> R {
        fn named(policies: &[(String, Arc<Document>)]) -> Vec<Named<'_>> {
            policies.iter().map(|(name, document)| Named { name, document }).collect()
        }
        let identity = named(&self.identity);
        let (boundary, session) = (self.boundary.as_deref().map(named), self.session.as_deref().map(named));
        let layers = Layers {
            identity: &identity,
            boundary: boundary.as_deref(),
            session: session.as_deref(),
            ..Layers::default()
        };
        then(&policy::decide(request, &layers))
    }
}

/// A managed policy by ARN: AWS's own, or one of the account's. One that is gone allows nothing.
async fn managed(
    cx: &mut Cx<'_>,
    account: &AccountId,
    arn: &str,
) -> Result<Option<(String, Arc<Document>)>, fault::Fault> {
    let text = if let Some(policy) = policy::managed::find(arn) {
        policy.document().to_string()
    } else {
        let name = Folded::of(arn.rsplit('/').next().unwrap_or_default());
        let found = cx.tx.get::<CustomerPolicy>(&(account.clone(), name)).await?;
        let Some(policy) = found.filter(|policy| policy.arn() == arn) else { return Ok(None) };
        policy.default_version().fault("reading a policy's default version")?.document.clone()
    };
    Ok(Some((arn.to_owned(), cx.app.policies.compile(&text)?)))
}

/// The global condition keys, and the session's tags.
async fn context(cx: &mut Cx<'_>) -> Result<Context, fault::Fault> {
    let mut context = Context::new();
    cx.caller.principal().describe(&mut context);
    context.set("aws:SourceIp", cx.origin.address.to_string());
    context.set("aws:UserAgent", cx.origin.user_agent.clone());
    context.set("aws:SecureTransport", cx.origin.secure.to_string());
    context.set("aws:CurrentTime", cx.now.to_rfc3339());
    context.set("aws:EpochTime", cx.now.secs().to_string());
    context.set("aws:userid", cx.caller.user_id());
    if let Caller::RoleSession(session) = &cx.caller {
        context.set("aws:TokenIssueTime", session.claims.issued.to_rfc3339());
        for Tag { key, value } in session.tags() {
            context.set(&format!("aws:PrincipalTag/{key}"), value.clone());
        }
        if let Some(from) = &session.claims.origin {
            context.set("identitystore:UserId", from.user.to_string());
        }
    }
    if let Some(organization) = cx.organization().await? {
        context.set("aws:PrincipalOrgID", organization.id.to_string());
        context.set("aws:PrincipalOrgMasterAccountId", organization.management_account.to_string());
    }
    Ok(context)
}
