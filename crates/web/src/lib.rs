//! The portal: pages for people, drawn on the server, and how each is answered.
//!
//! A page is a struct of plain fields with a template ([`pages`]); the style sheet, the script and the pictures are
//! embedded ([`assets`]). Scripts only make pages more pleasant: everything works without them.
//!
//! Architecture invariant: a page has no private door. What it shows or does is an operation, called in process.

pub mod assets;
pub mod cookie;
pub mod form;
pub mod headers;
pub mod next;
pub mod pages;
pub mod profile;
pub mod shell;
