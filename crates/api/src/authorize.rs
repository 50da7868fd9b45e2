//! Room five: may the caller do this, on these resources? The policy engine decides; this file gathers what
//! it needs.

use std::sync::Arc;

use fault::Context as _;
use model::{AccountId, CustomerPolicy, IamSettings, IamUser, Role, Tag, Timestamp};
use policy::{Context, Decision, Document, Layer, Layers, Named, Principal, Request, Verdict};
use store::Folded;
use store::record::iam_user::IamGroupById;
use wire::{Auth, OperationInfo, Refusal};

use crate::caller::{Caller, RoleSession};
use crate::controls::{self, Levels};
use crate::cx::Cx;
use crate::delegation;
use crate::entity_paths::Asked;
use crate::failure_message;
use crate::handler::{Owner, Resources};
use crate::target::Target;
use crate::user_session::{self, FederatedCaller, UserClaims};

/// Actions that an account can let all of its users do: the first for themselves, as it names nobody else
/// (IAM User Guide, "Permit IAM users to change their own passwords").
const OWN_PASSWORD: [&str; 2] = ["iam:ChangePassword", "iam:GetAccountPasswordPolicy"];
/// The same as a policy of each user.
const OWN_PASSWORD_ALLOWED: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
    "Action":["iam:ChangePassword","iam:GetAccountPasswordPolicy"],"Resource":"*"}]}"#;

/// Why a caller may not.
pub(crate) enum Refused {
    /// The policies say no.
    Denied(Refusal),
    /// We could not find out.
    Fault(fault::Fault),
}

impl Refused {
    /// What the caller is told.
    pub(crate) fn into_refusal(self, info: &OperationInfo) -> Refusal {
        match self {
            Self::Denied(refusal) => refusal,
            Self::Fault(fault) => Refusal::of_fault(info.service, &fault),
        }
    }
}

impl From<fault::Fault> for Refused {
    fn from(fault: fault::Fault) -> Self {
        Self::Fault(fault)
    }
}

/// Refuses unless the caller is allowed the operation's action on every resource.
pub(crate) async fn authorize(cx: &mut Cx<'_>, info: &OperationInfo, on: &Resources) -> Result<(), Refused> {
    if info.auth != Auth::SigV4 && on.owner != Owner::Role {
        // The token or session that was presented is the permission: it reaches only its own user's access.
        return Ok(());
    }
    if let Some(refusal) = user_session::barred(&cx.caller, info) {
        return Err(Refused::Denied(refusal));
    }
    let code = info.service.refusals.access_denied;
    let denied = |sentence: String| Refused::Denied(Refusal::other(code.name, code.status, sentence));
    if on.owner == Owner::Role && matches!(cx.caller, Caller::Root { .. }) {
        return Err(denied("Roles may not be assumed by root accounts.".to_owned()));
    }
    if let Some(sentence) = delegation::reserved(cx, info, on).await? {
        return Err(denied(sentence.to_owned()));
    }
    let asking = Asking::by(cx, cx.caller.clone(), info.action).await?;
    let mut context = asking.context(cx).await?;
    tell_request(cx, info, &mut context).await?;
    for (key, value) in &on.keys {
        context.add(key, value.clone());
    }
    if let Some(kind) = on.arns.iter().find_map(|arn| policy_type(arn)) {
        context.set("organizations:PolicyType", kind);
    }
    let carries = failure_message::carries(info);
    for (action, arn) in on.wanted(info.action) {
        let target = Target::of(cx, info, on, arn).await?;
        let decided = asking.decide(cx, &mut context, action, &target, |decision| {
            let sentence = || match target.stranger_hears {
                Some(sentence) if lacks_resource_policy(decision) => sentence.to_owned(),
                // STS names neither to whom it does not know.
                _ if asking.caller.vouched().is_some() => format!("Not authorized to perform {action}"),
                _ => decision.aws_sentence(&asking.principal.display_name(), action, &target.arn),
            };
            let told = || failure_message::of(decision, &asking.principal, action, &target.arn);
            (!decision.is_allowed()).then(|| (sentence(), carries.then(told)))
        });
        let Some((sentence, told)) = decided.await? else { continue };
        return Err(denied(match (told, cx.caller.account()) {
            (Some(told), Some(account)) => {
                failure_message::attach(&cx.app.keys, cx.entropy(), account, told, &context, &sentence)?
            }
            _ => sentence,
        }));
    }
    Ok(())
}

/// Somebody who wants something, with everything that speaks for and against them.
pub(crate) struct Asking {
    caller: Caller,
    pub(crate) principal: Principal,
    policies: Policies,
}

impl Asking {
    /// A caller, real or only imagined, who wants to do `action`.
    pub(crate) async fn by(cx: &mut Cx<'_>, caller: Caller, action: &str) -> fault::Result<Self> {
        let mut policies = Policies::of(cx, &caller).await?;
        policies.add_own_password(cx, &caller, action).await?;
        Ok(Self { principal: caller.principal(), caller, policies })
    }

    /// A service of ours, for which nothing speaks but the policy of what it wants to use.
    pub(crate) fn service(name: &str) -> Self {
        let principal = Principal::Service { name: name.to_owned() };
        Self { principal, caller: Caller::Anonymous, policies: Policies::default() }
    }

    /// What everything together says of an action on a target, `context` being what is known besides.
    pub(crate) async fn decide<R>(
        &self,
        cx: &mut Cx<'_>,
        context: &mut Context,
        action: &str,
        target: &Target,
        then: impl FnOnce(&Decision<'_>) -> R,
    ) -> fault::Result<R> {
        let guards = target.guards(cx, action).await?;
        target.describe_owner(cx, context).await?;
        let asked = Asked::by(self.documents(target).chain(guards.documents()));
        asked.tell(cx, self.caller.account(), target.owner().as_ref(), context).await?;
        let request = Request {
            principal: &self.principal,
            action,
            resource: &target.arn,
            resource_account: target.decided_in(),
            context: &target.context(context, action),
        };
        Ok(self.policies.decide(&request, target, &guards, then))
    }

    /// What speaks of the caller and of the target.
    pub(crate) fn documents<'d>(&'d self, target: &'d Target) -> impl Iterator<Item = &'d Document> {
        self.policies.documents().chain(target.documents())
    }

    /// The condition keys that follow from the caller, and the time: tags of the user, or of the role and its
    /// session, among them.
    pub(crate) async fn context(&self, cx: &mut Cx<'_>) -> fault::Result<Context> {
        let (caller, mut context) = (&self.caller, Context::new());
        self.principal.describe(&mut context);
        context.set("aws:CurrentTime", cx.now.to_rfc3339());
        context.set("aws:EpochTime", cx.now.secs().to_string());
        context.set("aws:userid", caller.user_id());
        for Tag { key, value } in principal_tags(caller) {
            context.set(&format!("aws:PrincipalTag/{key}"), value.clone());
        }
        if let Some(issued) = caller.session_issued() {
            context.set("aws:TokenIssueTime", issued.to_rfc3339());
            context.set("aws:MultiFactorAuthPresent", "false");
        }
        if let Some(claims) = caller.user_claims().filter(|claims| claims.second_factor) {
            tell_second_factor(cx, claims.issued, &mut context);
        }
        if let Caller::RoleSession(session) = caller {
            if let Some(source) = &session.claims.source_identity {
                context.set("aws:SourceIdentity", source.clone());
            }
            if let Some(from) = &session.claims.origin {
                context.set("identitystore:UserId", from.user.to_string());
            }
            for (key, value) in &session.claims.federation {
                context.add(key, value.clone());
            }
        }
        let account = caller.account().cloned();
        if let Some(account) = account
            && let Some(organization) = cx.organization_of(&account).await?
        {
            context.set("aws:PrincipalOrgID", organization.id.to_string());
            context.set("aws:PrincipalOrgMasterAccountId", organization.management_account.to_string());
        }
        Ok(context)
    }
}

/// The condition keys that follow from how a request came.
async fn tell_request(cx: &mut Cx<'_>, info: &OperationInfo, context: &mut Context) -> fault::Result<()> {
    tell_origin(cx, context);
    context.set("aws:RequestedRegion", requested_region(cx, info).await?);
    Ok(())
}

/// Those of them that need no operation.
pub(crate) fn tell_origin(cx: &Cx<'_>, context: &mut Context) {
    context.set("aws:SourceIp", cx.origin.address.to_string());
    context.set("aws:UserAgent", cx.origin.user_agent.clone());
    context.set("aws:SecureTransport", cx.origin.secure.to_string());
    if let Some(shown) = cx.second_factor {
        tell_second_factor(cx, shown, context);
    }
}

fn tell_second_factor(cx: &Cx<'_>, shown: Timestamp, context: &mut Context) {
    context.set("aws:MultiFactorAuthPresent", "true");
    context.set("aws:MultiFactorAuthAge", (cx.now.secs() - shown.secs()).to_string());
}

/// Whether a request was refused for want of a resource policy that lets the caller in.
fn lacks_resource_policy(decision: &Decision<'_>) -> bool {
    let lacking = |layer, verdict| layer == Layer::Resource && verdict == Verdict::LacksAllow;
    decision.reasons.iter().any(|reason| lacking(reason.layer, reason.verdict))
}

/// The type of an organization's policy, which stands in its ARN: `SERVICE_CONTROL_POLICY`.
fn policy_type(arn: &str) -> Option<String> {
    let (kind, name) = arn.strip_prefix("arn:aws:organizations::")?.split_once(":policy/")?;
    let mut words = name.rsplit('/').skip(1);
    (!kind.is_empty()).then(|| words.next().map(str::to_ascii_uppercase)).flatten()
}

/// The role that an ARN names, wherever its path leads.
pub(crate) async fn role_at(cx: &mut Cx<'_>, arn: &str) -> Result<Option<Arc<Role>>, fault::Fault> {
    let named = arn.strip_prefix("arn:aws:iam::").and_then(|rest| rest.split_once(":role/"));
    let Some((account, path_and_name)) = named else { return Ok(None) };
    let Ok(account) = account.parse::<AccountId>() else { return Ok(None) };
    let name = path_and_name.rsplit('/').next().unwrap_or_default();
    cx.tx.get::<Role>(&(account, Folded::of(name))).await
}

/// The compiled policies of a caller, owned so that layers can borrow from them. An account's root needs
/// none.
#[derive(Default)]
struct Policies {
    identity: Vec<(String, Arc<Document>)>,
    boundary: Option<Vec<(String, Arc<Document>)>>,
    session: Option<Vec<(String, Arc<Document>)>>,
    /// The service control policies above the caller's account.
    controls: Levels,
}

impl Policies {
    fn documents(&self) -> impl Iterator<Item = &Document> {
        let narrowing = self.boundary.iter().chain(&self.session).flatten();
        let own = self.identity.iter().chain(narrowing).map(|(_, document)| &**document);
        own.chain(self.controls.documents())
    }

    /// Everything that speaks for and against the caller.
    async fn of(cx: &mut Cx<'_>, caller: &Caller) -> Result<Self, fault::Fault> {
        let mut policies = match caller {
            Caller::RoleSession(session) => Self::of_role(cx, session).await?,
            Caller::User(caller) => Self::of_user(cx, &caller.user).await?,
            Caller::FederatedUser(caller) => Self::of_federated_user(cx, caller).await?,
            Caller::Root { account, session: Some(claims), .. } => {
                Self::of_root_task(cx, account, claims).await?
            }
            Caller::Root { .. } | Caller::Anonymous | Caller::Vouched(_) | Caller::Portal(_) => {
                Self::default()
            }
        };
        if let Some(account) = caller.account() {
            policies.controls = controls::on_callers(cx, account).await?;
        }
        Ok(policies)
    }

    async fn of_user(cx: &mut Cx<'_>, user: &IamUser) -> Result<Self, fault::Fault> {
        let mut policies = Self::default();
        policies.add(cx, &user.account, &user.inline_policies, &user.attached_policies).await?;
        let groups: Vec<_> = user.groups.iter().map(|group| (&user.account, group)).collect();
        for group in cx.tx.list_each::<IamGroupById, _>(&groups, 1).await?.into_iter().flatten() {
            policies.add(cx, &group.account, &group.inline_policies, &group.attached_policies).await?;
        }
        policies.boundary = boundary(cx, &user.account, user.boundary.as_deref()).await?;
        Ok(policies)
    }

    /// Identity policies: those inside an entity and those attached to it.
    async fn add(
        &mut self,
        cx: &mut Cx<'_>,
        account: &AccountId,
        inline: &[(String, String)],
        attached: &[String],
    ) -> Result<(), fault::Fault> {
        for (name, text) in inline {
            self.identity.push((name.clone(), cx.app.policies.compile(text)?));
        }
        for arn in attached {
            self.identity.extend(managed(cx, account, arn).await?);
        }
        Ok(())
    }

    /// What the account lets all of its users do with their own passwords.
    async fn add_own_password(
        &mut self,
        cx: &mut Cx<'_>,
        caller: &Caller,
        action: &str,
    ) -> Result<(), fault::Fault> {
        let user = caller.user().filter(|_| OWN_PASSWORD.contains(&action));
        let Some(account) = user.map(|user| user.account.clone()) else { return Ok(()) };
        let settings = cx.tx.get::<IamSettings>(&account).await?;
        let policy = settings.and_then(|settings| settings.password_policy);
        if policy.is_some_and(|policy| policy.users_may_change) {
            let allowed = cx.app.policies.compile(OWN_PASSWORD_ALLOWED)?;
            self.identity.push(("account password policy".to_owned(), allowed));
        }
        Ok(())
    }

    async fn of_role(cx: &mut Cx<'_>, session: &RoleSession) -> Result<Self, fault::Fault> {
        let role = &session.role;
        let mut policies = Self::default();
        policies.add(cx, &role.account, &role.inline_policies, &role.attached_policies).await?;
        policies.boundary = boundary(cx, &role.account, role.boundary.as_deref()).await?;
        policies.narrow(cx, &role.account, &session.claims.session_policies).await?;
        Ok(policies)
    }

    /// What the user who asked may do, as far as session policies say so; of root, everything.
    async fn of_federated_user(cx: &mut Cx<'_>, caller: &FederatedCaller) -> Result<Self, fault::Fault> {
        let mut policies = match &caller.issuer {
            Some(user) => Self::of_user(cx, user).await?,
            None => Self::default(),
        };
        policies.narrow(cx, &caller.account, &caller.federated.session_policies).await?;
        Ok(policies)
    }

    /// What root may not do beside the task that its session is for.
    async fn of_root_task(
        cx: &mut Cx<'_>,
        account: &AccountId,
        claims: &UserClaims,
    ) -> Result<Self, fault::Fault> {
        let mut policies = Self::default();
        if let Some(task) = &claims.root_task {
            let task = managed(cx, account, task).await?;
            policies.identity.push(task.fault("reading the policy of a root session's task")?);
        }
        Ok(policies)
    }

    async fn narrow(
        &mut self,
        cx: &mut Cx<'_>,
        account: &AccountId,
        session_policies: &[String],
    ) -> Result<(), fault::Fault> {
        let mut narrowed = Vec::new();
        for policy in session_policies {
            if policy.starts_with("arn:") {
                narrowed.extend(managed(cx, account, policy).await?);
            } else {
                narrowed.push(("session policy".to_owned(), cx.app.policies.compile(policy)?));
            }
        }
        // A managed policy that is gone since allows nothing: the layer stays.
        self.session = (!session_policies.is_empty()).then_some(narrowed);
        Ok(())
    }

    /// What the policies say of one request.
    fn decide<R>(
        &self,
        request: &Request<'_>,
        target: &Target,
        guards: &Levels,
        then: impl FnOnce(&Decision<'_>) -> R,
    ) -> R {
        fn named(policies: &[(String, Arc<Document>)]) -> Vec<Named<'_>> {
            policies.iter().map(|(name, document)| Named { name, document }).collect()
        }
        let identity = named(&self.identity);
        let (boundary, session) = (self.boundary.as_deref().map(named), self.session.as_deref().map(named));
        let (scps, rcps) = (self.controls.named(), guards.named());
        let (scps, rcps) = (slices(&scps), slices(&rcps));
        let layers = Layers {
            identity: &identity,
            boundary: boundary.as_deref(),
            session: session.as_deref(),
            resource_policy: target.policy.as_ref().map(|(name, document)| Named { name, document }),
            scps: &scps,
            rcps: &rcps,
            endpoint: None,
        };
        then(&policy::decide(request, &layers))
    }
}

/// Levels as the engine borrows them.
fn slices<'v, 'p>(levels: &'v [Vec<Named<'p>>]) -> Vec<&'v [Named<'p>]> {
    levels.iter().map(Vec::as_slice).collect()
}

/// A permissions boundary. One that is gone allows nothing: the layer is there, without a policy.
async fn boundary(
    cx: &mut Cx<'_>,
    account: &AccountId,
    arn: Option<&str>,
) -> Result<Option<Vec<(String, Arc<Document>)>>, fault::Fault> {
    match arn {
        Some(arn) => Ok(Some(managed(cx, account, arn).await?.into_iter().collect())),
        None => Ok(None),
    }
}

/// A managed policy by ARN: AWS's own, or one of the account's. One that is gone allows nothing.
pub(crate) async fn managed(
    cx: &mut Cx<'_>,
    account: &AccountId,
    arn: &str,
) -> Result<Option<(String, Arc<Document>)>, fault::Fault> {
    let document = if let Some(policy) = policy::managed::find(arn) {
        cx.app.policies.compile(policy.document())?
    } else {
        let name = Folded::of(arn.rsplit('/').next().unwrap_or_default());
        let found = cx.tx.get::<CustomerPolicy>(&(account.clone(), name)).await?;
        let Some(policy) = found.filter(|policy| policy.arn() == arn) else { return Ok(None) };
        let version = policy.default_version().fault("reading a policy's default version")?;
        cx.app.policies.compile(&version.document)?
    };
    Ok(Some((arn.to_owned(), document)))
}

/// The Region that a request is for. Global services know one; whatever Region a client of ours signs with,
/// the others are where the instance is.
async fn requested_region(cx: &mut Cx<'_>, info: &OperationInfo) -> Result<String, fault::Fault> {
    if matches!(info.service.name, "iam" | "organizations") {
        return Ok("us-east-1".to_owned());
    }
    Ok(cx.home_instance().await?.map(|instance| instance.region.clone()).unwrap_or_default())
}

/// Tags of the principal; those of a session come last and so go before those of its role.
pub(crate) fn principal_tags(caller: &Caller) -> impl Iterator<Item = &Tag> {
    let (lasting, session): (&[Tag], &[Tag]) = match caller {
        Caller::User(caller) => (&caller.user.tags, &[]),
        Caller::RoleSession(session) => (&session.role.tags, session.tags()),
        Caller::FederatedUser(caller) => {
            (caller.issuer.as_ref().map_or(&[], |user| &user.tags), &caller.federated.tags)
        }
        Caller::Anonymous | Caller::Root { .. } | Caller::Vouched(_) | Caller::Portal(_) => (&[], &[]),
    };
    lasting.iter().chain(session)
}
