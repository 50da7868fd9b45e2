//! A network with nobody in it.

use oidc::{Fetch, Fetched, Unfetched};

/// Nobody answers.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nowhere;

impl Fetch for Nowhere {
    fn fetch<'a>(&'a self, url: &'a str, _: &'a [String]) -> Fetched<'a> {
        Box::pin(async move { Err(Unfetched::Unreachable(format!("nobody is at `{url}`"))) })
    }
}
