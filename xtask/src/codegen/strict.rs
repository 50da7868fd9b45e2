//! Reading JSON so that no key goes unnoticed.

use std::collections::BTreeMap;

use crate::Result;
use crate::json::Json;

/// An object of which every member must be asked for before the end.
pub(super) struct Strict<'a> {
    members: BTreeMap<&'a str, &'a Json>,
    pub(super) place: String,
}

impl<'a> Strict<'a> {
    pub(super) fn new(json: &'a Json, place: impl Into<String>) -> Self {
        let members = json.members().iter().map(|(name, value)| (name.as_str(), value)).collect();
        Self { members, place: place.into() }
    }

    pub(super) fn take(&mut self, name: &str) -> Option<&'a Json> {
        self.members.remove(name)
    }

    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        self.take(name).and_then(Json::as_str).map(str::to_owned)
    }

    pub(super) fn needed(&mut self, name: &str) -> Result<String> {
        self.text(name).ok_or(format!("{} lacks `{name}`", self.place))
    }

    pub(super) fn flag(&mut self, name: &str) -> bool {
        self.take(name).and_then(Json::as_bool).unwrap_or(false)
    }

    pub(super) fn number(&mut self, name: &str) -> Option<i64> {
        self.take(name).and_then(Json::as_i64)
    }

    /// A reference `{"shape": name}`, with nothing else in it.
    pub(super) fn shape(&mut self, name: &str) -> Result<Option<String>> {
        let Some(json) = self.take(name) else { return Ok(None) };
        let mut reference = Strict::new(json, format!("{}.{name}", self.place));
        let shape = reference.needed("shape")?;
        reference.end()?;
        Ok(Some(shape))
    }

    /// Keys that say nothing to us, each for the reason given where it is called.
    pub(super) fn ignore(&mut self, names: &[&'a str]) {
        for name in names {
            self.members.remove(name);
        }
    }

    pub(super) fn end(self) -> Result {
        match self.members.keys().next() {
            None => Ok(()),
            Some(key) => Err(format!("{} has `{key}`, which the generator does not understand", self.place)),
        }
    }
}
