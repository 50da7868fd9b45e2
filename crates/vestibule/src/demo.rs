//! `vestibule demo`: TechNova, an organization in memory that a newcomer understands at once.

mod buckets;

use std::collections::{BTreeMap, BTreeSet};

use clap::Args;
use model::Entropy as _;
use serde_json::json;
use server::{Config, Founded, Founding, Server, Storage, SystemEntropy};
use web::profile::{Portal, Profile, Role, profiles};
use wire::generated::identitystore::{op as identitystore, types as identity};
use wire::generated::organizations::{op as organizations, types as organization};
use wire::generated::sso_admin::{op as sso_admin, types as admin};
use wire::generated::vestibule::{op as vestibule, types as own};

use crate::failure::Failure;
use crate::options::{Listening, Logging};
use crate::serve::stop_signal;
use crate::target::local;

/// The organization, in the form that `apply` takes.
const TECHNOVA: &str = include_str!("technova.yaml");

#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    listening: Listening,
    /// Print one JSON object instead of text
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    logging: Logging,
}

/// A user to sign in as.
struct DemoUser {
    user_name: String,
    title: String,
    password: String,
    profiles: Vec<String>,
}

pub(crate) async fn run(options: Options) -> Result<(), Failure> {
    options.logging.start("warn");
    // Removed when the demo ends.
    let folder = tempfile::Builder::new().prefix("vestibule-demo-").tempdir();
    let folder =
        folder.map_err(|error| Failure::new(format!("cannot make a folder for buckets: {error}")))?;
    let config: Config = options.listening.config(Storage::Memory, None);
    let config = Config { s3: Some(folder.path().to_owned()), ..config };
    let (mut server, founded) = Server::open(&config, Some(&founding()?)).await?;
    let founded = founded.ok_or_else(|| Failure::new("the demo's store was not empty"))?;
    let app = server.app();
    let applied = own::ApplyOrganizationRequest { document: TECHNOVA.to_owned(), dry_run: Some(false) };
    local::<vestibule::ApplyOrganization>(app, applied).await?;
    pass_teams_on(app, &founded).await?;
    if let Some(s3) = server.s3() {
        buckets::furnish(s3).await?;
    }
    let access = access(app, &founded).await?;
    let profiles = profiles(access.values().flatten().cloned());
    let users = users(app, &founded, &access, &profiles).await?;
    let public_url = app.deployment.public_url.clone();
    let (start_url, region) = (founded.instance.issuer_url(), founded.instance.region.clone());
    let config_text = Portal::new(start_url, region, public_url.clone()).config(profiles.values());
    let portal_url = app.deployment.portal_url();
    server.remember();
    if options.json {
        print_json(&portal_url, &public_url, &users, &founded, &config_text);
    } else {
        print_text(&portal_url, &public_url, &users, &founded, &config_text);
    }
    server.run(stop_signal()).await;
    Ok(())
}

/// Users' teams become tags of their sessions.
async fn pass_teams_on(app: &api::App, founded: &Founded) -> Result<(), Failure> {
    let value = admin::AccessControlAttributeValue { source: vec!["${path:userType}".to_owned()] };
    let attribute = admin::AccessControlAttribute { key: "team".to_owned(), value };
    let attributes = vec![attribute];
    let request = admin::CreateInstanceAccessControlAttributeConfigurationRequest {
        instance_arn: founded.instance.id.arn(),
        instance_access_control_attribute_configuration: admin::InstanceAccessControlAttributeConfiguration {
            access_control_attributes: attributes,
        },
    };
    local::<sso_admin::CreateInstanceAccessControlAttributeConfiguration>(app, request).await?;
    Ok(())
}

/// The ids are the same every time, so that a config pasted yesterday works today. The secrets are not.
fn founding() -> Result<Founding, Failure> {
    let broken = |what| move |_| Failure::new(format!("the demo's {what} is malformed"));
    Ok(Founding {
        management_account: Some("222200000000".parse().map_err(broken("account"))?),
        email: Some("management@technova.example".to_owned()),
        organization: Some("o-technova001".parse().map_err(broken("organization"))?),
        root: Some("r-tn01".parse().map_err(broken("root"))?),
        instance: Some("ssoins-7ec4a0b17ec4a0b1".parse().map_err(broken("instance"))?),
        identity_store: Some("d-7ec4a0b100".parse().map_err(broken("identity store"))?),
        ..Founding::default()
    })
}

/// The roles that each principal's assignments open, by principal id.
async fn access(app: &api::App, founded: &Founded) -> Result<BTreeMap<String, BTreeSet<Role>>, Failure> {
    let accounts = organization::ListAccountsRequest::default();
    let accounts = local::<organizations::ListAccounts>(app, accounts).await?.accounts.unwrap_or_default();
    let instance_arn = founded.instance.id.arn();
    let sets = admin::ListPermissionSetsRequest { instance_arn: instance_arn.clone(), ..Default::default() };
    let sets = local::<sso_admin::ListPermissionSets>(app, sets).await?.permission_sets.unwrap_or_default();
    let mut access: BTreeMap<String, BTreeSet<Role>> = BTreeMap::new();
    for set in sets {
        let described = admin::DescribePermissionSetRequest {
            instance_arn: instance_arn.clone(),
            permission_set_arn: set.clone(),
        };
        let described = local::<sso_admin::DescribePermissionSet>(app, described).await?;
        let role_name = described.permission_set.and_then(|set| set.name).unwrap_or_default();
        for account in &accounts {
            let account_id = account.id.clone().unwrap_or_default();
            let assignments = admin::ListAccountAssignmentsRequest {
                instance_arn: instance_arn.clone(),
                permission_set_arn: set.clone(),
                account_id: account_id.clone(),
                ..Default::default()
            };
            let assignments = local::<sso_admin::ListAccountAssignments>(app, assignments).await?;
            let account_name = account.name.clone().unwrap_or_default();
            let role = Role { account_name, account_id, role_name: role_name.clone() };
            for assignment in assignments.account_assignments.unwrap_or_default() {
                access.entry(assignment.principal_id.unwrap_or_default()).or_default().insert(role.clone());
            }
        }
    }
    Ok(access)
}

/// Every user with a fresh password, and the profiles that open for them.
async fn users(
    app: &api::App,
    founded: &Founded,
    access: &BTreeMap<String, BTreeSet<Role>>,
    profiles: &BTreeMap<Role, Profile>,
) -> Result<Vec<DemoUser>, Failure> {
    let store = founded.instance.identity_store_id.to_string();
    let listed = identity::ListUsersRequest { identity_store_id: store.clone(), ..Default::default() };
    let mut users = Vec::new();
    for user in local::<identitystore::ListUsers>(app, listed).await?.users {
        let password = fresh_password();
        let set = own::SetPasswordRequest {
            identity_store_id: store.clone(),
            user_id: user.user_id.clone(),
            password: password.clone(),
        };
        local::<vestibule::SetPassword>(app, set).await?;
        let groups = identity::ListGroupMembershipsForMemberRequest {
            identity_store_id: store.clone(),
            member_id: identity::MemberId::UserId(user.user_id.clone()),
            ..Default::default()
        };
        let groups = local::<identitystore::ListGroupMembershipsForMember>(app, groups).await?;
        let groups = groups.group_memberships.into_iter().filter_map(|membership| membership.group_id);
        let principals = groups.chain([user.user_id.clone()]);
        let roles = principals.flat_map(|id| access.get(&id).into_iter().flatten());
        let profiles: BTreeSet<String> =
            roles.filter_map(|role| profiles.get(role)).map(|profile| profile.name.clone()).collect();
        users.push(DemoUser {
            user_name: user.user_name.unwrap_or_default(),
            title: user.title.unwrap_or_default(),
            password,
            profiles: profiles.into_iter().collect(),
        });
    }
    users.sort_by(|a, b| a.user_name.cmp(&b.user_name));
    Ok(users)
}

/// Easy to type, hard to guess (70 bits), and within the password rules.
fn fresh_password() -> String {
    let mut bytes = [0u8; 14];
    SystemEntropy.fill(&mut bytes);
    let letters = b"abcdefghjkmnpqrstuvwxyz23456789a";
    let letters: String = bytes
        .iter()
        .filter_map(|b| letters.get(usize::from(b % 32)).map(|letter| char::from(*letter)))
        .collect();
    let (head, tail) = letters.split_at(7);
    format!("Vb1-{head}-{tail}")
}

fn print_json(portal_url: &str, endpoint_url: &str, users: &[DemoUser], founded: &Founded, config: &str) {
    let user = |user: &DemoUser| {
        let DemoUser { user_name, password, profiles, .. } = user;
        json!({ "user_name": user_name, "password": password, "profiles": profiles })
    };
    let (id, secret) = &founded.root_access_key;
    let object = json!({
        "portal_url": portal_url,
        "endpoint_url": endpoint_url,
        "users": users.iter().map(user).collect::<Vec<_>>(),
        "root_access_key": { "id": id, "secret": secret },
        "aws_config": config,
    });
    println!("{object}");
}

fn print_text(portal_url: &str, endpoint_url: &str, users: &[DemoUser], founded: &Founded, config: &str) {
    println!("TechNova is open: an organization in memory, gone when you stop it (Ctrl-C).\n");
    println!("  Portal    {portal_url}");
    println!("  Endpoint  {endpoint_url}\n");
    println!("  Users");
    for user in users {
        println!("    {:<8} {}   {}", user.user_name, user.password, user.title);
        println!("             {}", user.profiles.join(" "));
    }
    let (id, secret) = &founded.root_access_key;
    println!("\n  Root access key of the management account {}", founded.organization.management_account);
    println!("    {id}\n    {secret}\n");
    println!("  Paste this into ~/.aws/config, then: aws sso login --profile dev-developer");
    println!("  and see what the role may do:        aws s3 ls --profile dev-developer");
    println!("  The CLI keeps keys of a demo that is gone. After a restart, first:");
    println!("                                       aws sso logout --profile dev-developer");
    println!("  Back to the beginning, but for buckets:");
    println!("                                       curl -X POST {endpoint_url}/_vestibule/reset\n");
    println!("{config}");
}
