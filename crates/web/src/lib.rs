//! The portal: pages for people, drawn on the server, and how each is answered.
//!
//! A page is a struct of plain fields with a template ([`pages`]); the style sheet, the script and the
//! pictures are embedded ([`assets`]). Scripts only make pages more pleasant: everything works without them.
//! What a request leads to is in `answer/`, one file per page.
//!
//! Architecture invariant: a page has no private door. What it shows or does is an operation, called in
//! process.

mod answer;
pub mod assets;
pub mod cookie;
pub mod form;
pub mod headers;
pub mod next;
pub mod pages;
pub mod profile;
pub mod shell;
#[cfg(test)]
mod tests;
mod visit;

use api::{App, Origin};
use bytes::Bytes;
use http::{Method, Request, Response};

use crate::pages::notice::Notice;
use crate::visit::Visit;

/// Answers a request for one of the portal's pages or files; `None` if it is for somebody else.
pub async fn handle(app: &App, request: &Request<Bytes>, origin: &Origin) -> Option<Response<Bytes>> {
    let visit = Visit::new(app, request, origin);
    let mut response = match answer::find(request) {
        answer::Found::Nothing => return None,
        answer::Found::File(response) => response,
        answer::Found::Page(page) => match page.answer(&visit).await {
            Ok(response) => response,
            Err(stop) => visit.stopped(stop),
        },
    };
    headers::protect(response.headers_mut(), origin.secure);
    if request.method() == Method::HEAD {
        *response.body_mut() = Bytes::new();
    }
    Some(response)
}

/// The page that says that there is nothing at this address.
pub fn not_found(app: &App, request: &Request<Bytes>, origin: &Origin) -> Response<Bytes> {
    Visit::new(app, request, origin).notice(Notice::NotFound)
}
