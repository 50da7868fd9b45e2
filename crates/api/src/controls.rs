//! The control policies above an account: service control policies, which bind its callers, and resource
//! control policies, which guard its resources; level by level, from the root down to the account itself.
//!
//! Source: Organizations User Guide, "SCP evaluation" and "RCP evaluation". The management account is above
//! both; service-linked roles are spared by the engine.

use std::collections::BTreeMap;
use std::sync::Arc;

use fault::Context as _;
use model::{
    Account, AccountId, Organization, OrganizationPolicy, OrganizationPolicyId, OrganizationalUnit, OuId,
    ParentId, PolicyAttachments, PolicyTarget, PolicyType, limits,
};
use policy::{Document, Named};

use crate::cx::Cx;

/// What AWS's own service control policy says.
pub(crate) const FULL_ACCESS: &str = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\n      \
     \"Effect\": \"Allow\",\n      \"Action\": \"*\",\n      \"Resource\": \"*\"\n    }\n  ]\n}";
/// What AWS's own resource control policy says.
pub(crate) const RESOURCE_FULL_ACCESS: &str = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    \
     {\n      \"Effect\": \"Allow\",\n      \"Principal\": \"*\",\n      \"Action\": \"*\",\n      \
     \"Resource\": \"*\"\n    }\n  ]\n}";

/// The services whose resources resource control policies guard (Organizations User Guide, "List of AWS
/// services that support RCPs").
const GUARDED: [&str; 11] = [
    "aoss:",
    "cognito-identity:",
    "cognito-idp:",
    "dynamodb:",
    "ecr:",
    "kms:",
    "logs:",
    "s3:",
    "secretsmanager:",
    "sqs:",
    "sts:",
];

/// The control policies of one type above one account. None at all where nothing can be denied: outside of an
/// organization, in its management account, where the type is off, or where only AWS's own are attached.
#[derive(Clone, Debug, Default)]
pub(crate) struct Levels(Vec<Vec<(String, Arc<Document>)>>);

impl Levels {
    /// All of them.
    pub(crate) fn documents(&self) -> impl Iterator<Item = &Document> {
        self.0.iter().flatten().map(|(_, document)| &**document)
    }

    /// As the engine takes them: one list a level.
    pub(crate) fn named(&self) -> Vec<Vec<Named<'_>>> {
        fn named(level: &[(String, Arc<Document>)]) -> Vec<Named<'_>> {
            level.iter().map(|(name, document)| Named { name, document }).collect()
        }
        self.0.iter().map(|level| named(level)).collect()
    }
}

/// What binds the callers of an account.
pub(crate) async fn on_callers(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<Levels> {
    above(cx, account, PolicyType::ServiceControl).await
}

/// What guards the resources of an account against an action.
pub(crate) async fn on_resources(
    cx: &mut Cx<'_>,
    account: &AccountId,
    action: &str,
) -> fault::Result<Levels> {
    let guarded =
        |service: &&str| action.get(..service.len()).is_some_and(|start| start.eq_ignore_ascii_case(service));
    if !GUARDED.iter().any(guarded) {
        return Ok(Levels::default());
    }
    above(cx, account, PolicyType::ResourceControl).await
}

async fn above(cx: &mut Cx<'_>, account: &AccountId, kind: PolicyType) -> fault::Result<Levels> {
    let Some(organization) = cx.organization().await? else { return Ok(Levels::default()) };
    let enabled = organization.controls > 0 && organization.policy_types.contains(&kind);
    if !enabled || organization.management_account == *account {
        return Ok(Levels::default());
    }
    let Some(row) = cx.tx.get::<Account>(account).await? else { return Ok(Levels::default()) };
    let mut targets = path_to(cx, &organization, &row.parent).await?;
    targets.push(PolicyTarget::Account(account.clone()));
    let places = cx.tx.get_many::<PolicyAttachments>(&targets).await?;
    let documents = documents(cx, &organization, places.iter().flatten().map(|place| &**place), kind).await?;
    let full = full_access(cx, kind)?;
    let level = |place: &Option<Arc<PolicyAttachments>>| {
        let Some(place) = place else { return vec![full.clone()] };
        let own = place.has_default(kind).then(|| full.clone());
        let attached = place.of_type(kind).filter_map(|id| documents.get(id).cloned());
        own.into_iter().chain(attached).collect()
    };
    Ok(Levels(places.iter().map(level).collect()))
}

/// The ids of the places where control policies on an account may be attached, level by level.
pub(crate) async fn places(cx: &mut Cx<'_>, account: Option<&AccountId>) -> fault::Result<Vec<String>> {
    let Some(organization) = cx.organization().await? else { return Ok(Vec::new()) };
    let Some(account) = account else { return Ok(Vec::new()) };
    let Some(row) = cx.tx.get::<Account>(account).await? else { return Ok(Vec::new()) };
    let above = path_to(cx, &organization, &row.parent).await?;
    let above = above.into_iter().chain([PolicyTarget::Account(account.clone())]);
    Ok(above.map(|place| place.to_string()).collect())
}

/// The root and the units down to `parent`, which is the last.
pub(crate) async fn path_to(
    cx: &mut Cx<'_>,
    organization: &Organization,
    parent: &ParentId,
) -> fault::Result<Vec<PolicyTarget>> {
    let units = units_to(cx, parent).await?.into_iter().map(ParentId::Ou);
    let root = ParentId::Root(organization.root_id.clone());
    Ok(std::iter::once(root).chain(units).map(PolicyTarget::Parent).collect())
}

/// The units from the root down to `parent`, which is the last; none for the root itself.
pub(crate) async fn units_to(cx: &mut Cx<'_>, parent: &ParentId) -> fault::Result<Vec<OuId>> {
    let (mut units, mut at) = (Vec::new(), parent.clone());
    while let ParentId::Ou(id) = at {
        if units.len() >= limits::OU_DEPTH_MAX {
            return Err(fault::Fault::new("units hang deeper than units may"));
        }
        let unit = cx.tx.get::<OrganizationalUnit>(&id).await?.fault("following a unit to its root")?;
        units.push(id);
        at = unit.parent.clone();
    }
    units.reverse();
    Ok(units)
}

/// The compiled policies of one type that are attached in these places, in one read.
async fn documents(
    cx: &mut Cx<'_>,
    organization: &Organization,
    places: impl Iterator<Item = &PolicyAttachments>,
    kind: PolicyType,
) -> fault::Result<BTreeMap<OrganizationPolicyId, (String, Arc<Document>)>> {
    let mut ids: Vec<OrganizationPolicyId> =
        places.flat_map(|place| place.of_type(kind).cloned().collect::<Vec<_>>()).collect();
    ids.sort();
    ids.dedup();
    let mut documents = BTreeMap::new();
    for (id, policy) in ids.iter().zip(cx.tx.get_many::<OrganizationPolicy>(&ids).await?) {
        let policy = policy.fault("reading an attached policy")?;
        let document = cx.app.policies.compile(&policy.content)?;
        documents.insert(id.clone(), (arn(organization, &policy), document));
    }
    Ok(documents)
}

/// `arn:aws:organizations::<management account>:policy/<organization>/service_control_policy/p-..`; AWS's own
/// policies belong to `aws` and to no organization.
pub(crate) fn arn(organization: &Organization, policy: &OrganizationPolicy) -> String {
    let OrganizationPolicy { id, kind, .. } = policy;
    let word = kind.as_str().to_ascii_lowercase();
    if kind.default_policy() == Some(id.as_str()) {
        return format!("arn:aws:organizations::aws:policy/{word}/{id}");
    }
    let Organization { id: organization, management_account, .. } = organization;
    format!("arn:aws:organizations::{management_account}:policy/{organization}/{word}/{id}")
}

fn full_access(cx: &Cx<'_>, kind: PolicyType) -> fault::Result<(String, Arc<Document>)> {
    let text = if kind == PolicyType::ResourceControl { RESOURCE_FULL_ACCESS } else { FULL_ACCESS };
    let id = kind.default_policy().unwrap_or_default();
    let word = kind.as_str().to_ascii_lowercase();
    Ok((format!("arn:aws:organizations::aws:policy/{word}/{id}"), cx.app.policies.compile(text)?))
}
