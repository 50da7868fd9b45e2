//! `vestibule init`: the founding of a durable organization.

use clap::Args;
use server::Founding;

use crate::failure::Failure;
use crate::options::{Database, NewOrganization, read_user_name};
use crate::target::Target;

#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    organization: NewOrganization,
    /// Scheme and host under which browsers will reach the server, for the administrator's link
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8080")]
    public_url: String,
    /// The first administrator's user name
    #[arg(long, value_name = "NAME", default_value = "admin", value_parser = read_user_name)]
    administrator: String,
}

pub(crate) async fn run(options: Options) -> Result<(), Failure> {
    let mut config = server::Config::in_memory(std::net::SocketAddr::from(([127, 0, 0, 1], 8080)));
    config.storage = options.database.open()?;
    config.key_file.clone_from(&options.database.key_file);
    config.public_url = Some(options.public_url.clone());
    let founding: Founding = options.organization.founding()?;
    let app = server::prepare_app(&config).await?;
    let founded = server::found(&app, &founding)
        .await
        .map_err(|fault| Failure::new(format!("{}: nothing was changed", fault.chain())))?;
    let target = Target::local(app);
    let link = target.administrator(&options.administrator).await?;
    let (id, secret) = &founded.root_access_key;
    println!("Organization       {}", founded.organization.id);
    println!("Management account {}", founded.organization.management_account);
    println!("Instance           {}", founded.instance.id.arn());
    println!("Identity store     {}", founded.instance.identity_store_id);
    println!("Root access key    {id}");
    if options.organization.root_access_key.is_none() {
        println!("Secret             {secret}  (shown only now)");
    }
    println!("Administrator      {}: set the password at", options.administrator);
    println!("                   {link}");
    println!();
    println!("Next: vestibule serve{}", serve_options(&options.database));
    Ok(())
}

fn serve_options(database: &Database) -> String {
    let key_file = database.key_file.as_ref().map(|file| format!(" --key-file {}", file.display()));
    let storage = match (&database.data, &database.database) {
        // The URL may hold a password.
        (_, Some(_)) => " --database URL".to_owned(),
        (Some(directory), None) => format!(" --data {}", directory.display()),
        (None, None) => String::new(),
    };
    storage + &key_file.unwrap_or_default()
}
