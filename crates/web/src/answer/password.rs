//! `/password`: a person sets a password by a one-time link. Looking at the link does not use it up.

use api::Presented;
use http::StatusCode;
use wire::generated::vestibule::{Error, op, types};

use super::sign_in;
use crate::form::FormToken;
use crate::pages::notice::Notice;
use crate::pages::password::PasswordPage;
use crate::visit::{Answer, Stop, Visit, sentence};

/// Asks for the new password.
pub(crate) async fn show(visit: &Visit<'_>) -> Answer {
    let query = visit.query()?;
    let token = query.get("token").ok_or(Stop::Notice(Notice::LinkSpent))?;
    ask(visit, token, None).await
}

/// The new password.
pub(crate) async fn take(visit: &Visit<'_>) -> Answer {
    let fields = visit.form()?;
    let token = fields.get("token").ok_or(Stop::Notice(Notice::LinkSpent))?;
    let visitor = visit.visitor().ok_or(Stop::Notice(Notice::StaleForm))?;
    if !FormToken::derive(visitor, &form_name(token)).matches(&fields) {
        return Err(Stop::Notice(Notice::StaleForm));
    }
    let password = fields.get("password").unwrap_or_default();
    if password != fields.get("again").unwrap_or_default() {
        return ask(visit, token, Some("The two passwords are not the same.".to_owned())).await;
    }
    let redeem = types::RedeemPasswordLinkRequest { token: token.to_owned(), password: password.to_owned() };
    match visit.call::<op::RedeemPasswordLink>(Presented::Nobody, redeem).await {
        Ok(_) => Ok(visit.notice(Notice::PasswordSet)),
        Err(Error::ResourceNotFoundException(_)) => Err(Stop::Notice(Notice::LinkSpent)),
        Err(Error::ValidationException(broken)) => {
            let rule = broken.message.as_deref().filter(|_| !password.is_empty());
            ask(visit, token, Some(sentence(rule.unwrap_or("type a password")))).await
        }
        Err(error) => Err(visit.refused(&error)),
    }
}

fn form_name(token: &str) -> String {
    format!("password {token}")
}

async fn ask(visit: &Visit<'_>, token: &str, problem: Option<String>) -> Answer {
    let asked = types::DescribePasswordLinkRequest { token: token.to_owned() };
    let link = match visit.call::<op::DescribePasswordLink>(Presented::Nobody, asked).await {
        Ok(link) => link,
        Err(Error::ResourceNotFoundException(_) | Error::ValidationException(_)) => {
            return Err(Stop::Notice(Notice::LinkSpent));
        }
        Err(error) => return Err(visit.refused(&error)),
    };
    let visitor = sign_in::visitor(visit);
    let page = PasswordPage {
        form_token: FormToken::derive(&visitor.0, &form_name(token)).as_str().to_owned(),
        token: token.to_owned(),
        user_name: link.user_name,
        shortest: link.password_min_length,
        problem,
    };
    let mut response = visit.page(StatusCode::OK, &page)?;
    sign_in::remember(visit, &mut response, &visitor);
    Ok(response)
}
