//! `iam:GetCredentialReport`: the credential report that was made last, for four hours.

use model::CredentialReport;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetCredentialReport;
use wire::generated::iam::types::{GetCredentialReportResponse, ReportFormatType};
use wire::{Blob, Timestamp};

use super::super::account;
use super::credentials;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetCredentialReport {
    fn resources(_: &Unit, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: Unit) -> Result<GetCredentialReportResponse, Error> {
        let held = cx.tx.get::<CredentialReport>(&account(cx)?).await?;
        // AWS says no more of either than its code.
        let report = held.ok_or_else(|| Error::credential_report_not_present(""))?;
        if report.generated.plus(credentials::LIFE) <= cx.now {
            return Err(Error::credential_report_expired(""));
        }
        Ok(GetCredentialReportResponse {
            content: Some(Blob(report.content.clone().into_bytes())),
            report_format: Some(ReportFormatType::TextCsv),
            generated_time: Some(Timestamp::from_millis(report.generated.0)),
        })
    }
}
