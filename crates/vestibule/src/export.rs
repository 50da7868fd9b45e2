//! `vestibule export`.

use clap::Args;
use wire::generated::vestibule::op::ExportOrganization;
use wire::generated::vestibule::types::ExportOrganizationRequest;

use crate::failure::Failure;
use crate::target;

#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    target: target::Options,
}

pub(crate) async fn run(options: Options) -> Result<(), Failure> {
    let target = options.target.open().await?;
    let exported = target.call::<ExportOrganization>(ExportOrganizationRequest::default()).await?;
    print!("{}", exported.document);
    Ok(())
}
