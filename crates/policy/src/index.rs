//! Finding the statements that could speak of a request without looking at all of them.
//!
//! Exact action names are found by hash, patterns such as `s3:Get*` by their service and the letter behind
//! it; only `*`, `NotAction` and wildcards in the service's own name are tried for every action. Among the
//! statements for one action, those are found whose resources begin as the request's resource does. So a
//! decision costs what the statements that could match cost, however many others there are.

use std::cmp::Ordering;
use std::sync::Arc;

use crate::context::{Context, hash};
use crate::document::{Names, Statement};

/// The action of a request, lowered and hashed once.
#[derive(Debug)]
pub(crate) struct ActionName {
    lower: String,
    hash: u64,
    /// Of `service:`.
    service_hash: u64,
    /// Of `service:` and the first letter of the action's own name.
    initial_hash: u64,
}

impl ActionName {
    pub(crate) fn new(action: &str) -> ActionName {
        let lower = action.to_ascii_lowercase();
        let (service, initial) = starts_of(&lower).unwrap_or(("", None));
        let service_hash = hash(service.as_bytes());
        let initial_hash = hash(initial.unwrap_or(service).as_bytes());
        ActionName { hash: hash(lower.as_bytes()), service_hash, initial_hash, lower }
    }
}

/// `s3:` and, if there is a letter behind it, `s3:g`.
fn starts_of(lower: &str) -> Option<(&str, Option<&str>)> {
    let name = lower.find(':')? + 1;
    let initial = lower.get(name..)?.chars().next();
    Some((lower.get(..name)?, initial.and_then(|initial| lower.get(..name + initial.len_utf8()))))
}

#[derive(Debug, Default)]
pub(crate) struct ActionIndex {
    /// One bit for each service that `exact` or `by_service` names: most documents know nothing of most
    /// services.
    services: u64,
    /// By the hash of the action.
    exact: Entries,
    /// By the hash of the service and, where the pattern names it, the letter behind it.
    by_service: Entries,
    /// Tried for every action; all under hash 0.
    rest: Entries,
}

impl ActionIndex {
    pub(crate) fn new(statements: &[Statement]) -> ActionIndex {
        let mut services = 0;
        let (mut exact, mut by_service, mut rest) = (Vec::new(), Vec::new(), Vec::new());
        for (number, statement) in (0u32..).zip(statements) {
            let start = common_start(statement.resources.as_ref());
            let entry = |hash, pattern| Entry {
                hash,
                start: start.clone(),
                longer_of: None,
                statement: number,
                pattern,
            };
            if statement.actions.is_negated() {
                rest.push(entry(0, 0));
                continue;
            }
            for (place, pattern) in (0u32..).zip(&statement.actions.patterns) {
                let Some((service, initial)) = starts_of(pattern.literal_start()) else {
                    rest.push(entry(0, place));
                    continue;
                };
                services |= service_bit(hash(service.as_bytes()));
                match pattern.exact() {
                    Some(name) => exact.push(entry(hash(name.as_bytes()), place)),
                    None => by_service.push(entry(hash(initial.unwrap_or(service).as_bytes()), place)),
                }
            }
        }
        let [exact, by_service, rest] = [exact, by_service, rest].map(Entries::new);
        ActionIndex { services, exact, by_service, rest }
    }

    /// Calls back for each statement whose action covers the request's and whose resources may; some perhaps
    /// twice.
    pub(crate) fn each_covering<'a>(
        &self,
        statements: &'a [Statement],
        action: &ActionName,
        resource: &str,
        mut visit: impl FnMut(usize, &'a Statement),
    ) {
        let mut last = None;
        let mut consider = |entry: &Entry| {
            // A statement's entries often lie side by side: one hit is enough.
            if last == Some(entry.statement) {
                return;
            }
            let Some(statement) = statements.get(entry.statement as usize) else { return };
            if entry.covers(&statement.actions, action) {
                last = Some(entry.statement);
                visit(entry.statement as usize, statement);
            }
        };
        if self.services & service_bit(action.service_hash) != 0 {
            self.exact.each(action.hash, resource, &mut consider);
            self.by_service.each(action.service_hash, resource, &mut consider);
            if action.initial_hash != action.service_hash {
                self.by_service.each(action.initial_hash, resource, &mut consider);
            }
        }
        self.rest.each(0, resource, &mut consider);
    }
}

fn service_bit(service_hash: u64) -> u64 {
    1 << (service_hash >> 58)
}

/// What the resource of every request that the element covers begins with.
fn common_start(resources: Option<&Names>) -> Arc<str> {
    let Some(resources) = resources.filter(|resources| !resources.is_negated()) else { return "".into() };
    let mut starts = resources.patterns.iter().map(|pattern| pattern.literal_start());
    let first = starts.next().unwrap_or("");
    let common = starts.fold(first, |common, start| {
        let same = common.chars().zip(start.chars()).take_while(|(a, b)| a == b);
        common.get(..same.map(|(char, _)| char.len_utf8()).sum()).unwrap_or("")
    });
    common.into()
}

#[derive(Debug)]
struct Entry {
    hash: u64,
    start: Arc<str>,
    /// The nearest entry before this one, of the same hash, whose start this start begins with.
    longer_of: Option<u32>,
    statement: u32,
    /// The pattern among the statement's; meaningless for `NotAction`, which is tried as a whole.
    pattern: u32,
}

impl Entry {
    fn starts(&self, resource: &str) -> bool {
        resource.as_bytes().starts_with(self.start.as_bytes())
    }

    fn covers(&self, actions: &Names, action: &ActionName) -> bool {
        static NO_CONTEXT: Context = Context::new();
        if actions.is_negated() {
            return actions.cover(&action.lower, &NO_CONTEXT);
        }
        let pattern = actions.patterns.get(self.pattern as usize);
        pattern.is_some_and(|pattern| pattern.matches(&action.lower, &NO_CONTEXT))
    }
}

/// A run of entries up to this length is looked through one by one.
const SHORT_RUN: usize = 8;

/// Entries sorted by hash, then by start.
#[derive(Debug, Default)]
struct Entries {
    /// Beside the entries, so that the search touches little memory.
    hashes: Box<[u64]>,
    entries: Box<[Entry]>,
}

impl Entries {
    fn new(mut entries: Vec<Entry>) -> Entries {
        entries.sort_unstable_by(|a, b| {
            (a.hash, &*a.start, a.statement, a.pattern).cmp(&(b.hash, &*b.start, b.statement, b.pattern))
        });
        // The entries whose starts are prefixes of the current one, the longest last.
        let mut prefixes: Vec<u32> = Vec::new();
        for number in 0..entries.len() {
            let (before, from) = entries.split_at_mut(number);
            let Some(entry) = from.first_mut() else { break };
            let is_prefix = |at: u32| {
                let earlier = before.get(at as usize);
                earlier.is_some_and(|it| it.hash == entry.hash && entry.start.starts_with(&*it.start))
            };
            while prefixes.last().is_some_and(|&at| !is_prefix(at)) {
                prefixes.pop();
            }
            entry.longer_of = prefixes.last().copied();
            prefixes.push(u32::try_from(number).unwrap_or(u32::MAX));
        }
        Entries { hashes: entries.iter().map(|entry| entry.hash).collect(), entries: entries.into() }
    }

    /// Every entry of this hash whose start is a start of the resource.
    fn each(&self, hash: u64, resource: &str, consider: &mut impl FnMut(&Entry)) {
        let from = self.hashes.partition_point(|&other| other < hash);
        let after = self.hashes.get(from..).unwrap_or(&[]);
        if after.first() != Some(&hash) {
            return;
        }
        let length = after.iter().take(SHORT_RUN + 1).take_while(|&&other| other == hash).count();
        if length > SHORT_RUN {
            return self.each_on_chain(hash, resource, consider);
        }
        let run = self.entries.get(from..from + length).unwrap_or(&[]);
        run.iter().filter(|entry| entry.starts(resource)).for_each(consider);
    }

    /// In a long run all of them are on one chain: a start of the resource that sorts before the entry just
    /// before the resource is also a start of that entry's start.
    fn each_on_chain(&self, hash: u64, resource: &str, consider: &mut impl FnMut(&Entry)) {
        let before = |entry: &Entry| match entry.hash.cmp(&hash) {
            Ordering::Equal => *entry.start <= *resource,
            order => order == Ordering::Less,
        };
        let mut next = self.entries.partition_point(before).checked_sub(1);
        while let Some(entry) = next.and_then(|at| self.entries.get(at)).filter(|entry| entry.hash == hash) {
            if entry.starts(resource) {
                consider(entry);
            }
            next = entry.longer_of.map(|at| at as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::Document;

    use super::*;

    fn covering(text: &str, action: &str, resource: &str) -> Vec<usize> {
        let document = Document::parse(text).unwrap();
        let mut found = Vec::new();
        document.each_covering(&ActionName::new(action), resource, |number, _| found.push(number));
        found.sort_unstable();
        found.dedup();
        found
    }

    #[test]
    fn every_statement_that_could_match_is_found_and_few_others() {
        let text = r#"{"Version":"2012-10-17","Statement":[
            {"Effect":"Allow","Action":"s3:GetObject","Resource":"*"},
            {"Effect":"Allow","Action":"S3:Get*","Resource":["arn:aws:s3:::a/*","arn:aws:s3:::ab"]},
            {"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::a/b"},
            {"Effect":"Allow","NotAction":"iam:*","NotResource":"arn:aws:s3:::a/b"},
            {"Effect":"Allow","Action":["s3:GetObject","s3:getobject"],"Resource":"arn:aws:s3:::a/b*"},
            {"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::c/*"},
            {"Effect":"Allow","Action":"s3:PutObject","Resource":"*"},
            {"Effect":"Allow","Action":"s?:GetObject","Resource":"${aws:x}"},
            {"Effect":"Allow","Action":"iam:*","Resource":"*"}]}"#;
        assert_eq!(covering(text, "s3:GetObject", "arn:aws:s3:::a/bc"), [0, 1, 2, 3, 4, 7]);
        assert_eq!(covering(text, "s3:getOBJECT", "arn:aws:s3:::a/b"), [0, 1, 2, 3, 4, 7]);
        assert_eq!(covering(text, "iam:GetRole", "arn:aws:s3:::a/b"), [2, 8]);
        assert_eq!(covering(text, "sqs:Send", "*"), [3]);
    }

    #[test]
    fn in_a_long_run_all_starts_of_the_resource_are_found() {
        let starts =
            ["", "a", "a/b", "a/b/c", "a/bb", "a/bc", "ab", "b", "a/b/", "a/b/c/d", "a/b/a", "a/b/b"];
        let statement =
            |start| format!(r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"{start}*"}}"#);
        let statements: Vec<String> = starts.iter().map(statement).collect();
        let text = format!("{{\"Statement\":[{}]}}", statements.join(","));
        assert_eq!(covering(&text, "s3:GetObject", "a/b/cc"), [0, 1, 2, 3, 8]);
        assert_eq!(covering(&text, "s3:GetObject", "a/b/c/d"), [0, 1, 2, 3, 8, 9]);
        assert_eq!(covering(&text, "s3:GetObject", "z"), [0]);
    }
}
