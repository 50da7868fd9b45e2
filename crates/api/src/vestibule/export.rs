//! `vestibule:ExportOrganization`: the organization in the form that ApplyOrganization takes.
//!
//! What is exported and applied again changes nothing. Passwords are not exported, not even as hashes.

mod connections;
mod rules;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use fault::{Context as _, Fault};
use model::{
    Account, AccountId, AccountStatus, Assignment, Boundary, CustomerPolicyReference, DriftPolicy,
    ForeignAccount, Giver, Group, GroupId, GroupNesting, IdentityStoreId, InstanceSettings,
    OrganizationalUnit, ParentId, PermissionSet, PermissionSetId, Principal, Tag, User, UserStatus, limits,
};
use serde_json::{Value, json};
use store::Page;
use store::record::identity::MembershipByGroup;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::ExportOrganization;
use wire::generated::vestibule::types::{ExportOrganizationRequest, ExportOrganizationResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::rows::every;

/// Members of one group that are exported.
const MEMBERS_MAX: usize = 100_000;

impl Handler for ExportOrganization {
    fn resources(_: &ExportOrganizationRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(cx: &mut Cx<'_>, _: ExportOrganizationRequest) -> Result<ExportOrganizationResponse, Error> {
        let mut text = String::new();
        organization(cx, &mut text).await?;
        connections::write(cx, &mut text).await?;
        provisioning(cx, &mut text).await?;
        let people = people(cx, &mut text).await?;
        access(cx, &mut text, &people).await?;
        Ok(ExportOrganizationResponse { document: text })
    }
}

/// Names of users and groups, by principal.
type People = BTreeMap<Principal, String>;

async fn organization(cx: &mut Cx<'_>, text: &mut String) -> Result<(), Error> {
    let organization = cx.organization().await?.fault("there is no organization")?;
    let (mut accounts, mut units) = (BTreeMap::new(), BTreeMap::new());
    for account in every::<Account>(cx, ()).await?.into_iter().filter(|a| a.status == AccountStatus::Active) {
        accounts.entry(account.parent.clone()).or_insert_with(Vec::new).push(account);
    }
    for unit in every::<OrganizationalUnit>(cx, ()).await? {
        units.entry(unit.parent.clone()).or_insert_with(Vec::new).push(unit);
    }
    units.values_mut().for_each(|units| units.sort_by(|a, b| a.name.cmp(&b.name)));
    let root = ParentId::Root(organization.root_id.clone());
    text.push_str("organization:\n");
    let foreign = every::<ForeignAccount>(cx, ()).await?.into_iter();
    let connections = foreign.map(|row| (row.account.clone(), row.connection.clone())).collect();
    let tree = Tree { accounts, units, connections, management: organization.management_account.clone() };
    tree.write(text, &root, 1);
    Ok(())
}

/// The settings that are not what they are without being set.
async fn provisioning(cx: &mut Cx<'_>, text: &mut String) -> Result<(), Error> {
    let instance = cx.home_instance().await?.fault("there is no instance")?;
    let (settings, unset) = (&instance.settings, InstanceSettings::default());
    let mut fields = Vec::new();
    if settings.role_names_stable {
        fields.push(("role_names", json!("stable")));
    }
    if settings.drift_policy() != unset.drift_policy() {
        let word = match settings.drift_policy() {
            DriftPolicy::Off => "off",
            DriftPolicy::Report => "report",
            DriftPolicy::Repair => "repair",
        };
        fields.push(("drift", json!(word)));
    }
    if settings.drift_interval() != unset.drift_interval() {
        fields.push(("drift_interval", json!(settings.drift_interval().to_string())));
    }
    if !fields.is_empty() {
        let _ = writeln!(text, "provisioning: {}", flow(&fields));
    }
    Ok(())
}

/// Accounts and units by what they hang under.
struct Tree {
    accounts: BTreeMap<ParentId, Vec<Arc<Account>>>,
    units: BTreeMap<ParentId, Vec<Arc<OrganizationalUnit>>>,
    /// The connections of accounts that others keep.
    connections: BTreeMap<AccountId, String>,
    management: AccountId,
}

impl Tree {
    /// Recursion goes as deep as units lie, which is bounded where they are made.
    fn write(&self, text: &mut String, parent: &ParentId, depth: usize) {
        let indent = "  ".repeat(depth);
        let accounts = self.accounts.get(parent).map(Vec::as_slice).unwrap_or_default();
        if !accounts.is_empty() {
            let _ = writeln!(text, "{indent}accounts:");
        }
        for account in accounts {
            let mut fields = vec![
                ("id", json!(account.id.as_str())),
                ("name", json!(account.name)),
                ("email", json!(account.email)),
            ];
            if account.id == self.management {
                fields.push(("management", json!(true)));
            }
            if let Some(connection) = self.connections.get(&account.id) {
                fields.push(("connection", json!(connection)));
            }
            fields.extend(tags(&account.tags));
            let _ = writeln!(text, "{indent}  - {}", flow(&fields));
        }
        let units = self.units.get(parent).map(Vec::as_slice).unwrap_or_default();
        if !units.is_empty() {
            let _ = writeln!(text, "{indent}units:");
        }
        for unit in units {
            let _ = writeln!(text, "{indent}  - name: {}", json!(unit.name));
            self.write(text, &ParentId::Ou(unit.id.clone()), depth + 2);
        }
    }
}

async fn people(cx: &mut Cx<'_>, text: &mut String) -> Result<People, Error> {
    let store = cx.home_instance().await?.fault("there is no instance")?.identity_store_id.clone();
    let mut people = People::new();
    let mut users = every::<User>(cx, (&store,)).await?;
    users.sort_by(|a, b| a.user_name.cmp(&b.user_name));
    section(text, "users", users.is_empty());
    for user in &users {
        people.insert(Principal::User(user.id.clone()), user.user_name.clone());
        let _ = writeln!(text, "  - {}", flow(&user_fields(user)));
    }
    let mut groups = every::<Group>(cx, (&store,)).await?;
    groups.sort_by(|a, b| a.display_name.cmp(&b.display_name));
    section(text, "groups", groups.is_empty());
    let names: BTreeMap<&GroupId, &str> =
        groups.iter().map(|group| (&group.id, group.display_name.as_str())).collect();
    for group in &groups {
        people.insert(Principal::Group(group.id.clone()), group.display_name.clone());
        let members = members(cx, &store, group, &people).await?;
        let mut fields = vec![("name", json!(group.display_name))];
        fields.extend(given("description", &group.description));
        fields.push(("members", json!(members)));
        let page = Page::first(limits::NESTED_GROUPS_MAX);
        let nested = cx.tx.scan::<GroupNesting>((&store, &group.id), page).await?.items;
        let nested: Vec<_> = nested.iter().filter_map(|nesting| names.get(&nesting.member)).collect();
        if !nested.is_empty() {
            fields.push(("groups", json!(nested)));
        }
        let _ = writeln!(text, "  - {}", flow(&fields));
    }
    Ok(people)
}

async fn members(
    cx: &mut Cx<'_>,
    store: &IdentityStoreId,
    group: &Group,
    people: &People,
) -> Result<Vec<String>, Fault> {
    let members = cx.tx.all::<MembershipByGroup>((store, &group.id), MEMBERS_MAX).await?;
    let name = |user: &model::UserId| people.get(&Principal::User(user.clone())).cloned();
    let mut members: Vec<String> = members.iter().filter_map(|member| name(&member.user)).collect();
    members.sort();
    Ok(members)
}

fn user_fields(user: &User) -> Vec<(&'static str, Value)> {
    let mut fields = vec![
        ("user_name", json!(user.user_name)),
        ("given_name", json!(user.name.given_name)),
        ("family_name", json!(user.name.family_name)),
        ("display_name", json!(user.display_name)),
    ];
    fields.extend(user.emails.first().map(|email| ("email", json!(email.value))));
    fields.extend(given("title", &user.title));
    fields.extend(given("user_type", &user.user_type));
    if user.status == UserStatus::Disabled {
        fields.push(("enabled", json!(false)));
    }
    fields
}

async fn access(cx: &mut Cx<'_>, text: &mut String, people: &People) -> Result<(), Error> {
    let instance = cx.home_instance().await?.fault("there is no instance")?.id.clone();
    let mut sets = every::<PermissionSet>(cx, (&instance,)).await?;
    sets.sort_by(|a, b| a.name.cmp(&b.name));
    section(text, "permission_sets", sets.is_empty());
    for set in &sets {
        let _ = writeln!(text, "  - {}", flow(&permission_set_fields(set)));
    }
    let names: BTreeMap<&PermissionSetId, &str> =
        sets.iter().map(|set| (&set.id, set.name.as_str())).collect();
    let mut assigned: BTreeMap<(&str, &str, &str), Vec<String>> = BTreeMap::new();
    let assignments = every::<Assignment>(cx, (&instance,)).await?;
    // What rules and grants give is exported as theirs.
    for assignment in assignments.iter().filter(|held| held.sources.by(&Giver::Direct).is_some()) {
        let kind = if matches!(assignment.principal, Principal::User(_)) { "user" } else { "group" };
        // An orphaned assignment, whose user or group is gone, gives nobody anything and cannot be named.
        let Some(who) = people.get(&assignment.principal) else { continue };
        let Some(set) = names.get(&assignment.permission_set) else { continue };
        assigned.entry((kind, who, set)).or_default().push(assignment.account.to_string());
    }
    section(text, "assignments", assigned.is_empty());
    for ((kind, who, set), accounts) in &assigned {
        let fields = [(*kind, json!(who)), ("permission_set", json!(set)), ("accounts", json!(accounts))];
        let _ = writeln!(text, "  - {}", flow(&fields));
    }
    rules::write(cx, text, &instance, people, &names).await
}

fn permission_set_fields(set: &PermissionSet) -> Vec<(&'static str, Value)> {
    let reference = |policy: &CustomerPolicyReference| json!({ "name": policy.name, "path": policy.path });
    let mut fields = vec![("name", json!(set.name))];
    fields.extend(given("description", &set.description));
    fields.push(("session_duration", json!(set.session_duration.to_string())));
    fields.extend(given("relay_state", &set.relay_state));
    if !set.managed_policies.is_empty() {
        fields.push(("managed_policies", json!(set.managed_policies)));
    }
    if !set.customer_policies.is_empty() {
        let references: Vec<Value> = set.customer_policies.iter().map(reference).collect();
        fields.push(("customer_managed_policies", json!(references)));
    }
    fields.extend(given("inline_policy", &set.inline_policy));
    fields.extend(set.boundary.as_ref().map(|boundary| match boundary {
        Boundary::Managed(arn) => ("permissions_boundary", json!(arn)),
        Boundary::Customer(policy) => ("permissions_boundary", reference(policy)),
    }));
    fields.extend(tags(&set.tags));
    fields
}

fn section(text: &mut String, name: &str, empty: bool) {
    let _ = writeln!(text, "{name}:{}", if empty { " []" } else { "" });
}

fn given(name: &'static str, value: &str) -> Option<(&'static str, Value)> {
    (!value.is_empty()).then(|| (name, json!(value)))
}

fn tags(tags: &[Tag]) -> Option<(&'static str, Value)> {
    let pairs = tags.iter().map(|tag| (tag.key.clone(), json!(tag.value)));
    (!tags.is_empty()).then(|| ("tags", Value::Object(pairs.collect())))
}

/// A mapping on one line. JSON is YAML, whatever its texts hold.
fn flow(fields: &[(&str, Value)]) -> String {
    let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    format!("{{ {} }}", fields.join(", "))
}
