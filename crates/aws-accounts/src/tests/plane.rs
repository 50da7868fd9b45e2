//! An account plane: IAM, STS and Organizations of several accounts, in memory, behind a [`Carrier`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use model::{Clock, Duration};
use testkit::TestClock;
use wire::generated::iam::types as iam_types;
use wire::generated::organizations::types as org_types;
use wire::generated::{iam, organizations, sts};
use wire::{Operation, OperationInfo, Refusal, Timestamp};

use super::near::Near;
use crate::{Carried, Carrier, Uncarried};

/// The account that the server's own credentials belong to.
pub(crate) const HOME: &str = "111111111111";
/// The server's own key.
pub(crate) const KEY: &str = "AKIAHOME000000000000";
/// Policies attached to one role (IAM quotas).
const POLICIES_PER_ROLE: i32 = 10;
/// Roles on one page of a listing.
const PAGE: usize = 2;

/// How a call fails.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Failing {
    /// Nobody answers, and nothing is done.
    Dead,
    /// It is done, and then nobody answers.
    DoneThenDead,
    /// It is refused with this status, code and text.
    Refusing(u16, &'static str, &'static str),
    /// Something answers that knows nothing of AWS.
    Garbage(u16),
    /// The address is not to be spoken to.
    Forbidden,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Role {
    pub(crate) role: iam_types::Role,
    pub(crate) inline: BTreeMap<String, String>,
    pub(crate) attached: BTreeSet<String>,
    /// How often it is still not found when it is to be changed.
    unseen: usize,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Account {
    pub(crate) roles: BTreeMap<String, Role>,
    pub(crate) providers: BTreeMap<String, String>,
    pub(crate) policies: BTreeSet<String>,
    /// How often the provider is still no principal.
    unseen: usize,
}

#[derive(Default)]
pub(crate) struct State {
    pub(crate) accounts: BTreeMap<String, Account>,
    /// Every call, as `iam.CreateRole`.
    pub(crate) calls: Vec<String>,
    /// From which call on it fails, and how; only calls of this operation if one is named.
    pub(crate) failing: Option<(usize, Option<&'static str>, Failing)>,
    /// How often something that was just made is not seen.
    pub(crate) lag: usize,
    /// Keys of sessions that have ended.
    pub(crate) ended: BTreeSet<String>,
    pub(crate) sessions: usize,
    pub(crate) units: Vec<(String, String, String)>,
    pub(crate) members: Vec<(String, org_types::Account)>,
    /// Roles that an account may have, if not a thousand.
    pub(crate) roles_quota: Option<i32>,
    /// Actions that the entry role may not do, as IAM's simulator knows.
    pub(crate) denied: BTreeSet<&'static str>,
    /// What AssumeRole was asked with.
    pub(crate) assumed: Vec<sts::types::AssumeRoleRequest>,
    pub(crate) vouched: Vec<sts::types::AssumeRoleWithSAMLRequest>,
}

#[derive(Default)]
pub(crate) struct FakePlane {
    pub(crate) state: Mutex<State>,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) near: Mutex<Near>,
}

impl FakePlane {
    pub(crate) fn fail(&self, after: usize, only: Option<&'static str>, how: Failing) {
        let mut state = self.state.lock().unwrap();
        let from = state.calls.len() + after;
        state.failing = Some((from, only, how));
    }

    pub(crate) fn mend(&self) {
        self.state.lock().unwrap().failing = None;
    }

    pub(crate) fn calls_of(&self, operation: &str) -> usize {
        self.state.lock().unwrap().calls.iter().filter(|call| *call == operation).count()
    }
}

impl Carrier for FakePlane {
    fn carry(&self, request: Request<Bytes>) -> Carried<'_> {
        Box::pin(async move { self.answer(&request) })
    }

    fn carry_near(&self, request: Request<Bytes>) -> Carried<'_> {
        Box::pin(async move { self.near.lock().unwrap().answer(&request, self.clock.now()) })
    }
}

impl FakePlane {
    fn answer(&self, request: &Request<Bytes>) -> Result<Response<Bytes>, Uncarried> {
        let info = wire::route::find(request).unwrap_or_else(|_| panic!("{request:?}"));
        let mut state = self.state.lock().unwrap();
        let number = state.calls.len();
        state.calls.push(info.full_name());
        let failing = state
            .failing
            .clone()
            .filter(|(from, only, _)| number >= *from && only.is_none_or(|only| only == info.full_name()));
        match failing.map(|(.., how)| how) {
            Some(Failing::Dead) => return Err(Uncarried::Unreachable("nobody is there".to_owned())),
            Some(Failing::Forbidden) => return Err(Uncarried::Forbidden("it is private".to_owned())),
            Some(Failing::DoneThenDead) => {
                state.failing = Some((0, None, Failing::Dead));
                self.perform(&mut state, info, request);
                return Err(Uncarried::Unreachable("the line went dead".to_owned()));
            }
            Some(Failing::Refusing(status, code, message)) => {
                let refusal = Refusal::other(code, status, message);
                let mut response = wire::encode_refusal(info.service, refusal, "request");
                response.headers_mut().insert("retry-after", "7".parse().unwrap());
                return Ok(response);
            }
            Some(Failing::Garbage(status)) => {
                let body = Bytes::from_static(b"<html>Bad gateway</html>");
                return Ok(Response::builder().status(status).body(body).unwrap());
            }
            None => {}
        }
        Ok(self.perform(&mut state, info, request))
    }

    fn perform(
        &self,
        state: &mut State,
        info: &'static OperationInfo,
        request: &Request<Bytes>,
    ) -> Response<Bytes> {
        if info.service.name == "iam" {
            return iam(state, info, request);
        }
        let key = key_of(request);
        match info.name {
            "GetCallerIdentity" => on::<sts::op::GetCallerIdentity>(request, |_| {
                assert_eq!(key, KEY);
                Ok(sts::types::GetCallerIdentityResponse {
                    account: Some(HOME.to_owned()),
                    ..Default::default()
                })
            }),
            "AssumeRole" => on::<sts::op::AssumeRole>(request, |input| {
                if state.ended.contains(&key) {
                    return Err(Refusal::other("ExpiredToken", 403, "The security token has expired"));
                }
                let account = input.role_arn.split(':').nth(4).unwrap().to_owned();
                state.assumed.push(input);
                state.sessions += 1;
                let key = format!("ASIA{account}{:04}", state.sessions);
                Ok(sts::types::AssumeRoleResponse {
                    credentials: Some(self.session(key)),
                    ..Default::default()
                })
            }),
            "AssumeRoleWithSAML" => on::<sts::op::AssumeRoleWithSAML>(request, |input| {
                assert_eq!(key, "", "it needs no credentials");
                let account = input.role_arn.split(':').nth(4).unwrap().to_owned();
                state.vouched.push(input);
                Ok(sts::types::AssumeRoleWithSAMLResponse {
                    credentials: Some(self.session(format!("ASIA{account}USER"))),
                    ..Default::default()
                })
            }),
            _ => organization(state, info, request),
        }
    }

    fn session(&self, access_key_id: String) -> sts::types::Credentials {
        let expires = self.clock.now().plus(Duration::from_hours(1));
        sts::types::Credentials {
            access_key_id,
            secret_access_key: "secret".to_owned(),
            session_token: "token".to_owned(),
            expiration: Timestamp::from_millis(expires.0),
        }
    }
}

fn on<O: Operation>(
    request: &Request<Bytes>,
    does: impl FnOnce(O::Input) -> Result<O::Output, Refusal>,
) -> Response<Bytes> {
    match wire::decode::<O>(request).and_then(does) {
        Ok(output) => wire::encode::<O>(output, "request"),
        Err(refusal) => wire::encode_refusal(O::INFO.service, refusal, "request"),
    }
}

/// The access key that signed; none when nobody did.
fn key_of(request: &Request<Bytes>) -> String {
    let header = request.headers().get("authorization").map(|value| value.to_str().unwrap().to_owned());
    let credential = header.as_deref().and_then(|header| header.split("Credential=").nth(1));
    credential.and_then(|rest| rest.split('/').next()).unwrap_or_default().to_owned()
}

fn absent(what: &str) -> Refusal {
    Refusal::other("NoSuchEntity", 404, what)
}

fn organization(state: &State, info: &OperationInfo, request: &Request<Bytes>) -> Response<Bytes> {
    match info.name {
        "ListRoots" => on::<organizations::op::ListRoots>(request, |_| {
            let root = org_types::Root { id: Some("r-ab12".to_owned()), ..Default::default() };
            Ok(org_types::ListRootsResponse { roots: Some(vec![root]), next_token: None })
        }),
        "ListOrganizationalUnitsForParent" => {
            on::<organizations::op::ListOrganizationalUnitsForParent>(request, |input| {
                let units = state.units.iter().filter(|(parent, ..)| *parent == input.parent_id);
                let units = units.map(|(_, id, name)| org_types::OrganizationalUnit {
                    id: Some(id.clone()),
                    name: Some(name.clone()),
                    ..Default::default()
                });
                let (units, next_token) = page(units.collect(), input.next_token.as_deref());
                Ok(org_types::ListOrganizationalUnitsForParentResponse {
                    organizational_units: Some(units),
                    next_token,
                })
            })
        }
        "ListAccountsForParent" => on::<organizations::op::ListAccountsForParent>(request, |input| {
            let members = state.members.iter().filter(|(parent, _)| *parent == input.parent_id);
            let members = members.map(|(_, account)| account.clone()).collect();
            let (accounts, next_token) = page(members, input.next_token.as_deref());
            Ok(org_types::ListAccountsForParentResponse { accounts: Some(accounts), next_token })
        }),
        other => panic!("nobody calls {other}"),
    }
}

fn page<T>(all: Vec<T>, token: Option<&str>) -> (Vec<T>, Option<String>) {
    let from: usize = token.map_or(0, |token| token.parse().unwrap());
    let more = all.len() > from + PAGE;
    (all.into_iter().skip(from).take(PAGE).collect(), more.then(|| (from + PAGE).to_string()))
}

fn iam(state: &mut State, info: &OperationInfo, request: &Request<Bytes>) -> Response<Bytes> {
    let key = key_of(request);
    if state.ended.contains(&key) {
        let refusal = Refusal::other("ExpiredToken", 403, "The security token has expired");
        return wire::encode_refusal(info.service, refusal, "request");
    }
    let place = if key == KEY { HOME.to_owned() } else { key[4..16].to_owned() };
    if ["GetPolicy", "GetAccountSummary", "SimulatePrincipalPolicy"].contains(&info.name) {
        return looks(state, &place, info, request);
    }
    let (lag, quota) = (state.lag, state.roles_quota);
    let account = state.accounts.entry(place.clone()).or_default();
    if info.name.contains("SAMLProvider") {
        return providers(account, lag, info, request);
    }
    match info.name {
        "ListRoles" => on::<iam::op::ListRoles>(request, |input| {
            let prefix = input.path_prefix.unwrap_or_default();
            let roles = account.roles.values().filter(|role| role.role.path.starts_with(&prefix));
            // As IAM does: without tags and boundary.
            let roles = roles.map(|role| iam_types::Role {
                tags: None,
                permissions_boundary: None,
                ..role.role.clone()
            });
            let (roles, marker) = page(roles.collect(), input.marker.as_deref());
            Ok(iam_types::ListRolesResponse { roles, is_truncated: Some(marker.is_some()), marker })
        }),
        "CreateRole" => on::<iam::op::CreateRole>(request, |input| create_role(account, lag, quota, input)),
        "GetRole" => on::<iam::op::GetRole>(request, |input| {
            let role = account.roles.get(&input.role_name).ok_or_else(|| no_role(&input.role_name))?;
            let document = role.role.assume_role_policy_document.as_deref().unwrap_or_default();
            let encoded = encoded(document);
            Ok(iam_types::GetRoleResponse {
                role: iam_types::Role { assume_role_policy_document: Some(encoded), ..role.role.clone() },
            })
        }),
        "DeleteRole" => on::<iam::op::DeleteRole>(request, |input| {
            let role = account.roles.get(&input.role_name).ok_or_else(|| no_role(&input.role_name))?;
            if !role.inline.is_empty() || !role.attached.is_empty() {
                let text = "Cannot delete entity, must detach all policies first.";
                return Err(Refusal::other("DeleteConflict", 409, text));
            }
            account.roles.remove(&input.role_name);
            Ok(wire::Unit::default())
        }),
        _ => change(account, info, request),
    }
}

/// What only a rehearsal asks.
fn looks(state: &State, place: &str, info: &OperationInfo, request: &Request<Bytes>) -> Response<Bytes> {
    let account = state.accounts.get(place).cloned().unwrap_or_default();
    match info.name {
        "GetPolicy" => on::<iam::op::GetPolicy>(request, |input| {
            must_have(&account.policies, &input.policy_arn)?;
            Ok(iam_types::GetPolicyResponse::default())
        }),
        "GetAccountSummary" => on::<iam::op::GetAccountSummary>(request, |_| {
            let numbers = [
                ("Roles", i32::try_from(account.roles.len()).unwrap()),
                ("RolesQuota", state.roles_quota.unwrap_or(1000)),
                ("AttachedPoliciesPerRoleQuota", POLICIES_PER_ROLE),
            ];
            let numbers = numbers.map(|(name, number)| (name.to_owned(), number));
            Ok(iam_types::GetAccountSummaryResponse { summary_map: Some(numbers.into()) })
        }),
        _ => on::<iam::op::SimulatePrincipalPolicy>(request, |input| {
            assert!(input.policy_source_arn.contains(place), "{input:?}");
            let decide = |action: &str| match state.denied.contains(action) {
                true => iam_types::PolicyEvaluationDecisionType::ImplicitDeny,
                false => iam_types::PolicyEvaluationDecisionType::Allowed,
            };
            let results = input.action_names.into_iter().map(|action| iam_types::EvaluationResult {
                eval_decision: decide(&action),
                eval_action_name: action,
                ..Default::default()
            });
            let evaluation_results = Some(results.collect());
            Ok(iam_types::SimulatePolicyResponse { evaluation_results, ..Default::default() })
        }),
    }
}

fn no_role(name: &str) -> Refusal {
    absent(&format!("The role with name {name} cannot be found."))
}

fn encoded(document: &str) -> String {
    document.replace('%', "%25").replace('{', "%7B").replace('"', "%22")
}

fn providers(
    account: &mut Account,
    lag: usize,
    info: &OperationInfo,
    request: &Request<Bytes>,
) -> Response<Bytes> {
    let name = |arn: &str| arn.rsplit('/').next().unwrap().to_owned();
    let none = |arn: &str| absent(&format!("Manifest not found for arn {arn}"));
    match info.name {
        "CreateSAMLProvider" => on::<iam::op::CreateSAMLProvider>(request, |input| {
            if account.providers.contains_key(&input.name) {
                return Err(Refusal::other("EntityAlreadyExists", 409, "Provider already exists"));
            }
            account.providers.insert(input.name, input.saml_metadata_document);
            account.unseen = lag;
            Ok(iam_types::CreateSAMLProviderResponse::default())
        }),
        "GetSAMLProvider" => on::<iam::op::GetSAMLProvider>(request, |input| {
            let arn = input.saml_provider_arn;
            let held = account.providers.get(&name(&arn)).ok_or_else(|| none(&arn))?;
            Ok(iam_types::GetSAMLProviderResponse {
                saml_metadata_document: Some(held.clone()),
                valid_until: Some(Timestamp::from_seconds(1)),
                ..Default::default()
            })
        }),
        "UpdateSAMLProvider" => on::<iam::op::UpdateSAMLProvider>(request, |input| {
            let arn = input.saml_provider_arn;
            let held = account.providers.get_mut(&name(&arn)).ok_or_else(|| none(&arn))?;
            *held = input.saml_metadata_document.unwrap();
            Ok(iam_types::UpdateSAMLProviderResponse::default())
        }),
        "DeleteSAMLProvider" => on::<iam::op::DeleteSAMLProvider>(request, |input| {
            let arn = input.saml_provider_arn;
            account.providers.remove(&name(&arn)).ok_or_else(|| none(&arn))?;
            Ok(wire::Unit::default())
        }),
        other => panic!("nobody calls {other}"),
    }
}

fn create_role(
    account: &mut Account,
    lag: usize,
    quota: Option<i32>,
    input: iam_types::CreateRoleRequest,
) -> Result<iam_types::CreateRoleResponse, Refusal> {
    if account.roles.contains_key(&input.role_name) {
        let text = format!("Role with name {} already exists.", input.role_name);
        return Err(Refusal::other("EntityAlreadyExists", 409, text));
    }
    if let Some(most) = quota.filter(|most| account.roles.len() >= usize::try_from(*most).unwrap()) {
        let text = format!("Cannot exceed quota for RolesPerAccount: {most}");
        return Err(Refusal::other("LimitExceeded", 409, text));
    }
    if account.unseen > 0 {
        account.unseen -= 1;
        return Err(Refusal::other(
            "MalformedPolicyDocument",
            400,
            "Invalid principal in policy: \"Federated\"",
        ));
    }
    if let Some(boundary) = &input.permissions_boundary {
        must_have(&account.policies, boundary)?;
    }
    let role = iam_types::Role {
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        role_name: input.role_name.clone(),
        role_id: "AROA".to_owned(),
        arn: "arn".to_owned(),
        assume_role_policy_document: Some(input.assume_role_policy_document),
        description: input.description,
        max_session_duration: input.max_session_duration,
        permissions_boundary: input.permissions_boundary.map(boundary),
        tags: input.tags,
        ..Default::default()
    };
    let made = Role { role: role.clone(), unseen: lag, ..Role::default() };
    account.roles.insert(input.role_name, made);
    Ok(iam_types::CreateRoleResponse { role })
}

fn boundary(arn: String) -> iam_types::AttachedPermissionsBoundary {
    iam_types::AttachedPermissionsBoundary { permissions_boundary_arn: Some(arn), ..Default::default() }
}

fn must_have(policies: &BTreeSet<String>, arn: &str) -> Result<(), Refusal> {
    if arn.starts_with("arn:aws:iam::aws:") || policies.contains(arn) {
        return Ok(());
    }
    Err(absent(&format!("Policy {arn} does not exist or is not attachable.")))
}

/// A role, once those that change it see it.
fn seen<'a>(
    roles: &'a mut BTreeMap<String, Role>,
    info: &OperationInfo,
    name: &str,
) -> Result<&'a mut Role, Refusal> {
    let role = roles.get_mut(name).ok_or_else(|| no_role(name))?;
    if role.unseen > 0 && info.mutates {
        role.unseen -= 1;
        return Err(no_role(name));
    }
    Ok(role)
}

/// The operations that change one role, or read its policies.
fn change(account: &mut Account, info: &OperationInfo, request: &Request<Bytes>) -> Response<Bytes> {
    let Account { roles, policies, .. } = account;
    let unit = wire::Unit::default;
    match info.name {
        "UpdateRole" => on::<iam::op::UpdateRole>(request, |input| {
            let held = &mut seen(roles, info, &input.role_name)?.role;
            held.description = input.description;
            held.max_session_duration = input.max_session_duration;
            Ok(iam_types::UpdateRoleResponse::default())
        }),
        "UpdateAssumeRolePolicy" => on::<iam::op::UpdateAssumeRolePolicy>(request, |input| {
            seen(roles, info, &input.role_name)?.role.assume_role_policy_document =
                Some(input.policy_document);
            Ok(unit())
        }),
        "PutRolePermissionsBoundary" => on::<iam::op::PutRolePermissionsBoundary>(request, |input| {
            let held = seen(roles, info, &input.role_name)?;
            must_have(policies, &input.permissions_boundary)?;
            held.role.permissions_boundary = Some(boundary(input.permissions_boundary));
            Ok(unit())
        }),
        "DeleteRolePermissionsBoundary" => on::<iam::op::DeleteRolePermissionsBoundary>(request, |input| {
            let held = seen(roles, info, &input.role_name)?.role.permissions_boundary.take();
            held.map(|_| unit()).ok_or_else(|| absent("The role has no permissions boundary."))
        }),
        "PutRolePolicy" => on::<iam::op::PutRolePolicy>(request, |input| {
            seen(roles, info, &input.role_name)?.inline.insert(input.policy_name, input.policy_document);
            Ok(unit())
        }),
        "DeleteRolePolicy" => on::<iam::op::DeleteRolePolicy>(request, |input| {
            let held = seen(roles, info, &input.role_name)?.inline.remove(&input.policy_name);
            held.map(|_| unit()).ok_or_else(|| absent("The role policy cannot be found."))
        }),
        "AttachRolePolicy" => on::<iam::op::AttachRolePolicy>(request, |input| {
            let held = seen(roles, info, &input.role_name)?;
            must_have(policies, &input.policy_arn)?;
            held.attached.insert(input.policy_arn.clone());
            if held.attached.len() > usize::try_from(POLICIES_PER_ROLE).unwrap() {
                held.attached.remove(&input.policy_arn);
                let text = format!("Cannot exceed quota for PoliciesPerRole: {POLICIES_PER_ROLE}");
                return Err(Refusal::other("LimitExceeded", 409, text));
            }
            Ok(unit())
        }),
        "DetachRolePolicy" => on::<iam::op::DetachRolePolicy>(request, |input| {
            let held = seen(roles, info, &input.role_name)?.attached.remove(&input.policy_arn);
            held.then(unit).ok_or_else(|| absent("Policy was not attached."))
        }),
        _ => policies_of(roles, info, request),
    }
}

/// The operations that read one role's policies.
fn policies_of(
    roles: &mut BTreeMap<String, Role>,
    info: &OperationInfo,
    request: &Request<Bytes>,
) -> Response<Bytes> {
    match info.name {
        "ListRolePolicies" => on::<iam::op::ListRolePolicies>(request, |input| {
            let names = seen(roles, info, &input.role_name)?.inline.keys().cloned().collect();
            let (policy_names, marker) = page(names, input.marker.as_deref());
            let is_truncated = Some(marker.is_some());
            Ok(iam_types::ListRolePoliciesResponse { policy_names, is_truncated, marker })
        }),
        "GetRolePolicy" => on::<iam::op::GetRolePolicy>(request, |input| {
            let held = seen(roles, info, &input.role_name)?.inline.get(&input.policy_name).cloned();
            let document = held.ok_or_else(|| absent("The role policy cannot be found."))?;
            Ok(iam_types::GetRolePolicyResponse {
                role_name: input.role_name,
                policy_name: input.policy_name,
                policy_document: encoded(&document),
            })
        }),
        "ListAttachedRolePolicies" => on::<iam::op::ListAttachedRolePolicies>(request, |input| {
            let attached = seen(roles, info, &input.role_name)?
                .attached
                .iter()
                .map(|arn| iam_types::AttachedPolicy { policy_name: None, policy_arn: Some(arn.clone()) });
            let (attached, marker) = page(attached.collect(), input.marker.as_deref());
            Ok(iam_types::ListAttachedRolePoliciesResponse {
                attached_policies: Some(attached),
                is_truncated: Some(marker.is_some()),
                marker,
            })
        }),
        other => panic!("nobody calls {other}"),
    }
}
