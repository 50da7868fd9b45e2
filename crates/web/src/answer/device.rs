//! `/device`: a person types the code of a program elsewhere and decides (RFC 8628 section 3.3).

use http::StatusCode;
use wire::ServiceError;
use wire::generated::vestibule::{op, types};

use crate::pages::ScopeText;
use crate::pages::device::{CodeProblem, DeviceCodePage, DeviceConfirmPage, written_code};
use crate::pages::notice::Notice;
use crate::visit::{Answer, Member, Stop, Visit};

/// Asks for the code, or shows what it stands for.
pub(crate) async fn show(visit: &Visit<'_>) -> Answer {
    let member = visit.member().await?;
    let query = visit.query()?;
    let Some(typed) = query.get("user_code") else { return ask_code(visit, &member, "", None) };
    let user_code = written_code(typed);
    let asked = types::DescribeDeviceAuthorizationRequest { user_code: user_code.clone() };
    match visit.call::<op::DescribeDeviceAuthorization>(member.presented(), asked).await {
        Ok(asking) => confirm(visit, &member, user_code, asking),
        Err(error) => bad_code(visit, &member, &user_code, &error),
    }
}

/// The decision.
pub(crate) async fn take(visit: &Visit<'_>) -> Answer {
    let fields = visit.form()?;
    let member = visit.member().await?;
    let user_code = written_code(fields.get("user_code").unwrap_or_default());
    if !member.token(&form_name(&user_code)).matches(&fields) {
        return Err(Stop::Notice(Notice::StaleForm));
    }
    let presented = member.presented();
    let (answered, notice) = match fields.get("decision") {
        Some("allow") => {
            let answer = types::ApproveDeviceAuthorizationRequest { user_code: user_code.clone() };
            let answered = visit.call::<op::ApproveDeviceAuthorization>(presented, answer).await;
            (answered.map(drop), Notice::Allowed)
        }
        Some("deny") => {
            let answer = types::DenyDeviceAuthorizationRequest { user_code: user_code.clone() };
            let answered = visit.call::<op::DenyDeviceAuthorization>(presented, answer).await;
            (answered.map(drop), Notice::Denied)
        }
        _ => return Err(Stop::Notice(Notice::StaleForm)),
    };
    match answered {
        Ok(()) => Ok(visit.notice(notice)),
        Err(error) => bad_code(visit, &member, &user_code, &error),
    }
}

/// A decision counts for the code that was on the page, and no other.
fn form_name(user_code: &str) -> String {
    format!("device {user_code}")
}

fn confirm(
    visit: &Visit<'_>,
    member: &Member<'_>,
    user_code: String,
    asking: types::DescribeDeviceAuthorizationResponse,
) -> Answer {
    let page = DeviceConfirmPage {
        hall: visit.hall(member),
        form_token: member.token(&form_name(&user_code)).as_str().to_owned(),
        user_code,
        client_name: asking.client_name,
        requested_from: asking.requested_from,
        browser_address: visit.origin.address_text.clone(),
        scopes: ScopeText::of(&asking.scopes),
    };
    visit.page(StatusCode::OK, &page)
}

fn bad_code(visit: &Visit<'_>, member: &Member<'_>, user_code: &str, error: &impl ServiceError) -> Answer {
    let problem = match error.code() {
        "ResourceNotFoundException" | "ValidationException" | "ConflictException" => CodeProblem::Unknown,
        "ThrottlingException" => CodeProblem::Wait,
        "AccessDeniedException" => CodeProblem::SwitchedOff,
        _ => return Err(visit.refused(error)),
    };
    ask_code(visit, member, user_code, Some(problem))
}

fn ask_code(visit: &Visit<'_>, member: &Member<'_>, typed: &str, problem: Option<CodeProblem>) -> Answer {
    let status = match problem {
        None => StatusCode::OK,
        Some(CodeProblem::Wait) => StatusCode::TOO_MANY_REQUESTS,
        Some(CodeProblem::Unknown | CodeProblem::SwitchedOff) => StatusCode::BAD_REQUEST,
    };
    let page = DeviceCodePage { hall: visit.hall(member), user_code: typed.to_owned(), problem };
    visit.page(status, &page)
}
