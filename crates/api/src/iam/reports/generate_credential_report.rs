//! `iam:GenerateCredentialReport`: makes the credential report, unless there is one that is not four hours
//! old.

use model::CredentialReport;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::GenerateCredentialReport;
use wire::generated::iam::types::{GenerateCredentialReportResponse, ReportStateType};

use super::super::account;
use super::credentials;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GenerateCredentialReport {
    fn resources(_: &Unit, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: Unit) -> Result<GenerateCredentialReportResponse, Error> {
        let account = account(cx)?;
        let held = cx.tx.get::<CredentialReport>(&account).await?;
        if held.is_some_and(|report| report.generated.plus(credentials::LIFE) > cx.now) {
            return Ok(GenerateCredentialReportResponse {
                state: Some(ReportStateType::Complete),
                description: None,
            });
        }
        let content = credentials::report(cx, &account).await?;
        cx.tx.put(&CredentialReport { account, content, generated: cx.now }).await?;
        Ok(GenerateCredentialReportResponse {
            state: Some(ReportStateType::Started),
            description: Some("No report exists. Starting a new report generation task".to_owned()),
        })
    }
}
