//! Draws every page with sample data into a directory, to be looked at without a server:
//! `cargo run -p web --example preview -- DIR`, then serve DIR by any file server on loopback.

use std::error::Error;
use std::fs;
use std::path::Path;

use askama::Template;
use web::assets;
use web::pages::accounts::{AccountRow, AccountsPage, RoleRow};
use web::pages::consent::ConsentPage;
use web::pages::device::{CodeProblem, DeviceCodePage, DeviceConfirmPage};
use web::pages::keys::{Credentials, KeysPage};
use web::pages::notice::{Notice, NoticePage};
use web::pages::password::PasswordPage as SetPasswordPage;
use web::pages::sign_in::{NamePage, PasswordPage, Problem};
use web::pages::{Hall, ScopeText};
use web::profile::{Portal, Profile};

type Done = Result<(), Box<dyn Error>>;

fn main() -> Done {
    let directory = std::env::args().nth(1).ok_or("usage: preview DIR")?;
    let directory = Path::new(&directory);
    fs::create_dir_all(directory.join("static"))?;
    for asset in assets::ALL {
        fs::write(directory.join(asset.to_string().trim_start_matches('/')), asset.bytes())?;
    }
    sign_in(directory)?;
    portal(directory)?;
    decisions(directory)?;
    notices(directory)
}

fn draw(directory: &Path, name: &str, page: &impl Template) -> Done {
    fs::write(directory.join(format!("{name}.html")), page.render()?)?;
    println!("{name}.html");
    Ok(())
}

fn hall() -> Hall {
    Hall { user: "Priya Raman".to_owned(), sign_out_token: "token".to_owned(), here: "/start".to_owned() }
}

fn sign_in(directory: &Path) -> Done {
    let name = |problem| NamePage {
        next: "/start".to_owned(),
        form_token: "token".to_owned(),
        user_name: String::new(),
        problem,
    };
    draw(directory, "sign-in", &name(None))?;
    draw(directory, "sign-in-stale", &name(Some(Problem::Stale)))?;
    let password = |problem| PasswordPage {
        next: "/start".to_owned(),
        form_token: "token".to_owned(),
        user_name: "priya.raman@technova.example".to_owned(),
        back_url: "/start/sign-in".to_owned(),
        problem,
    };
    draw(directory, "sign-in-password", &password(None))?;
    draw(directory, "sign-in-wrong", &password(Some(Problem::Wrong)))?;
    let wait = Problem::Wait { how_long: "4 minutes".to_owned() };
    draw(directory, "sign-in-wait", &password(Some(wait)))?;
    let set = |problem| SetPasswordPage {
        form_token: "token".to_owned(),
        token: "token".to_owned(),
        user_name: "priya".to_owned(),
        shortest: 8,
        problem,
    };
    draw(directory, "password", &set(None))?;
    draw(directory, "password-refused", &set(Some("The password needs a digit.".to_owned())))
}

fn account(name: &str, id: &str, roles: &[&str]) -> AccountRow {
    let email = format!("aws-{}@technova.example", name.to_lowercase().replace(' ', "-"));
    let roles = roles.iter().map(|role| RoleRow::new(id, role)).collect();
    AccountRow { name: name.to_owned(), id: id.to_owned(), email, roles }
}

fn technova() -> Vec<AccountRow> {
    vec![
        account("Management", "100000000001", &["AdministratorAccess", "Billing"]),
        account("Development", "111122223333", &["DeveloperAccess", "ReadOnlyAccess"]),
        account("Test", "222233334444", &["DeveloperAccess", "ReadOnlyAccess"]),
        account("Production", "333344445555", &["ReadOnlyAccess"]),
        account("Security", "444455556666", &["SecurityAudit"]),
        account("Shared Services", "555566667777", &["NetworkAdministrator", "ReadOnlyAccess"]),
    ]
}

fn portal(directory: &Path) -> Done {
    draw(directory, "accounts", &AccountsPage::new(hall(), "", technova()))?;
    draw(directory, "accounts-found", &AccountsPage::new(hall(), "developer", technova()))?;
    draw(directory, "accounts-not-found", &AccountsPage::new(hall(), "finance", technova()))?;
    draw(directory, "accounts-none", &AccountsPage::new(hall(), "", Vec::new()))?;
    let stages = ["dev", "test", "prod"].into_iter().cycle();
    let many = (0..1000_u64).zip(stages).map(|(i, stage)| {
        let id = (600_000_000_000 + i * 7919).to_string();
        account(&format!("workload-{i:04}-{stage}"), &id, &["DeveloperAccess", "ReadOnlyAccess"])
    });
    draw(directory, "accounts-many", &AccountsPage::new(hall(), "", many.collect()))?;
    let (start_url, region) = ("https://d-9067a1b2c3.awsapps.com/start".to_owned(), "us-east-1".to_owned());
    let portal = Portal::new(start_url, region, "https://sso.technova.example".to_owned());
    let keys = Credentials {
        access_key_id: "ASIAQEXAMPLEKEY12345".to_owned(),
        secret_access_key: "kJ9+exampleSecret/doNotUse0123456789abcd".to_owned(),
        session_token: format!("IQoJb3JpZ2luX2VjE{}==", "ExampleSessionToken/0123456789".repeat(12)),
    };
    let profile = Profile {
        name: "development-developer".to_owned(),
        account_id: "111122223333".to_owned(),
        role_name: "DeveloperAccess".to_owned(),
    };
    let expires = ("2026-11-22T18:00:00Z".to_owned(), 3600);
    draw(directory, "keys", &KeysPage::new(hall(), "", "Development", &portal, profile, &keys, expires))
}

fn decisions(directory: &Path) -> Done {
    let code =
        |user_code: &str, problem| DeviceCodePage { hall: hall(), user_code: user_code.to_owned(), problem };
    draw(directory, "device", &code("", None))?;
    draw(directory, "device-unknown", &code("ABCD-EFGH", Some(CodeProblem::Unknown)))?;
    let confirm = |requested_from: &str| DeviceConfirmPage {
        hall: hall(),
        form_token: "token".to_owned(),
        user_code: "HWLC-ZQBT".to_owned(),
        client_name: "botocore-client-technova".to_owned(),
        requested_from: requested_from.to_owned(),
        browser_address: "198.51.100.23".to_owned(),
        scopes: ScopeText::of(&["sso:account:access".to_owned()]),
    };
    draw(directory, "device-confirm", &confirm("198.51.100.23"))?;
    draw(directory, "device-elsewhere", &confirm("203.0.113.99"))?;
    let consent = ConsentPage {
        hall: hall(),
        form_token: "token".to_owned(),
        client_name: "botocore-client-technova".to_owned(),
        redirect_host: "127.0.0.1:49152".to_owned(),
        scopes: ScopeText::of(&["sso:account:access".to_owned()]),
        parameters: vec![("client_id".to_owned(), "client".to_owned())],
    };
    draw(directory, "consent", &consent)
}

fn notices(directory: &Path) -> Done {
    let failed = Notice::Failed { request_id: "7f9c24e8-3b12-4fa5-9d6e-1c8b0a5e4d21".to_owned() };
    let bad =
        Notice::BadRequest { why: "The program named an address that it has not registered.".to_owned() };
    let all = [
        ("allowed", Notice::Allowed),
        ("denied", Notice::Denied),
        ("signed-out", Notice::SignedOut { sign_in_url: "/start/sign-in".to_owned() }),
        ("password-set", Notice::PasswordSet),
        ("link-spent", Notice::LinkSpent),
        ("not-found", Notice::NotFound),
        ("no-such-role", Notice::NoSuchRole),
        ("stale-form", Notice::StaleForm),
        ("wait", Notice::Wait),
        ("bad-request", bad),
        ("failed", failed),
    ];
    for (name, notice) in all {
        draw(directory, name, &NoticePage { notice })?;
    }
    Ok(())
}
