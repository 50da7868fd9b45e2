//! Pages that only say something: done, denied, signed out, not found, failed.

use askama::Template;
use http::StatusCode;

/// A page that says one thing and where to go from there.
#[derive(Clone, Debug, Template)]
#[template(path = "notice.html")]
pub struct NoticePage {
    /// What it says.
    pub notice: Notice,
}

/// Everything that is said this way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A device may act for the user now.
    Allowed,
    /// The user refused.
    Denied,
    /// The session has ended.
    SignedOut {
        /// The sign-in page that leads back to where they were.
        sign_in_url: String,
    },
    /// The password was set.
    PasswordSet,
    /// The one-time link was used, has expired, or never was.
    LinkSpent,
    /// No such page.
    NotFound,
    /// This page does not take such a request.
    NotTaken,
    /// The user has no such role, or no longer.
    NoSuchRole,
    /// A form came from another site, or from a page that is too old.
    StaleForm,
    /// Too many requests.
    Wait,
    /// A program sent the browser here with a request that cannot be answered.
    BadRequest {
        /// What is wrong with it.
        why: String,
    },
    /// Our side failed.
    Failed {
        /// To be named when asking for help.
        request_id: String,
    },
}

/// The picture above the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It worked.
    Good,
    /// Nothing is wrong, nothing was done.
    Plain,
    /// It did not work.
    Bad,
}

impl Notice {
    /// The heading.
    pub fn title(&self) -> &'static str {
        match self {
            Self::Allowed => "Access allowed",
            Self::Denied => "You denied it",
            Self::SignedOut { .. } => "You are signed out",
            Self::PasswordSet => "Your password is set",
            Self::LinkSpent => "This link no longer works",
            Self::NotFound => "There is nothing here",
            Self::NotTaken => "That does not work here",
            Self::NoSuchRole => "You do not have this role",
            Self::StaleForm => "Please try once more",
            Self::Wait => "One moment, please",
            Self::BadRequest { .. } => "This request cannot be answered",
            Self::Failed { .. } => "Something went wrong on our side",
        }
    }

    /// What follows from it.
    pub fn text(&self) -> &'static str {
        match self {
            Self::Allowed => "You may close this window and go back to where you started.",
            Self::Denied => {
                "Nothing was handed out. If you did not start this request, tell your \
                 administrator; otherwise \
                 you \
                 may close this window."
            }
            Self::SignedOut { .. } => {
                "Programs that you let in from this session have to ask you again. Access keys \
                 that were handed \
                 out work until they end."
            }
            Self::PasswordSet => "Sign in with it from now on.",
            Self::LinkSpent => {
                "A link to set a password works once and for a limited time. Ask your administrator \
                 for a new \
                 one."
            }
            Self::NotFound => "The address may be mistyped, or what was here is gone.",
            Self::NotTaken => "This address exists, but it does not take this kind of request.",
            Self::NoSuchRole => {
                "It may have been taken away, or the link is out of date. Your accounts and roles \
                 as they are now \
                 are \
                 in the portal."
            }
            Self::StaleForm => {
                "The form was open for too long, or did not come from this portal. Nothing was \
                 done. Go back, \
                 load \
                 the page again, and repeat what you did."
            }
            Self::Wait => "There were too many requests in a short time. Wait a few minutes, then try again.",
            Self::BadRequest { .. } => {
                "The program that sent you here asked for something that it cannot have. Go back to it and \
                 start again; if that does not help, show its makers what is below."
            }
            Self::Failed { .. } => {
                "It is not your doing. Try again in a moment; if it stays, tell your administrator \
                 the number \
                 below."
            }
        }
    }

    /// Where to go from here: label and address.
    pub fn way(&self) -> Option<(&'static str, &str)> {
        match self {
            Self::Allowed | Self::Denied | Self::BadRequest { .. } => None,
            Self::SignedOut { sign_in_url } => Some(("Sign in again", sign_in_url)),
            Self::PasswordSet => Some(("Sign in", "/start/sign-in")),
            _ => Some(("Go to the portal", "/start")),
        }
    }

    /// The picture.
    pub fn tone(&self) -> Tone {
        match self {
            Self::Allowed | Self::PasswordSet => Tone::Good,
            Self::Denied | Self::SignedOut { .. } | Self::NotFound | Self::Wait | Self::StaleForm => {
                Tone::Plain
            }
            Self::LinkSpent | Self::NotTaken | Self::NoSuchRole | Self::BadRequest { .. } => Tone::Bad,
            Self::Failed { .. } => Tone::Bad,
        }
    }

    /// The status of the reply.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Allowed | Self::Denied | Self::SignedOut { .. } | Self::PasswordSet => StatusCode::OK,
            Self::LinkSpent | Self::BadRequest { .. } => StatusCode::BAD_REQUEST,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotTaken => StatusCode::METHOD_NOT_ALLOWED,
            Self::NoSuchRole | Self::StaleForm => StatusCode::FORBIDDEN,
            Self::Wait => StatusCode::TOO_MANY_REQUESTS,
            Self::Failed { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What to name when asking for help, and what that is.
    pub fn detail(&self) -> Option<(&'static str, &str)> {
        match self {
            Self::Failed { request_id } => Some(("Request", request_id)),
            Self::BadRequest { why } => Some(("What is wrong", why)),
            _ => None,
        }
    }
}

impl Tone {
    /// Its class in the style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Plain => "plain",
            Self::Bad => "bad",
        }
    }
}
