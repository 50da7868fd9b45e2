//! Finding the statements that could speak of an action without looking at all of them.
//!
//! Exact action names are found by hash, patterns such as `s3:Get*` by their service; only `*`, `NotAction` and
//! wildcards in the service's own name are tried for every action.

use crate::context::{Context, hash};
use crate::document::Statement;
use crate::pattern::Pattern;

/// The action of a request, lowered and hashed once.
#[derive(Debug)]
pub(crate) struct ActionName {
    pub(crate) lower: String,
    hash: u64,
    service_hash: u64,
}

impl ActionName {
    pub(crate) fn new(action: &str) -> ActionName {
        let lower = action.to_ascii_lowercase();
        let service = lower.split(':').next().unwrap_or("");
        ActionName { hash: hash(lower.as_bytes()), service_hash: hash(service.as_bytes()), lower }
    }
}

#[derive(Debug, Default)]
pub(crate) struct ActionIndex {
    /// Sorted by hash.
    exact: Box<[Entry]>,
    /// Sorted by the hash of the service.
    by_service: Box<[Entry]>,
    /// Tried for every action.
    rest: Box<[Entry]>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    hash: u64,
    statement: u32,
    /// The pattern among the statement's; meaningless for `NotAction`, which is tried as a whole.
    pattern: u32,
}

impl ActionIndex {
    pub(crate) fn new(statements: &[Statement]) -> ActionIndex {
        let (mut exact, mut by_service, mut rest) = (Vec::new(), Vec::new(), Vec::new());
        for (number, statement) in (0u32..).zip(statements) {
            if statement.actions.is_negated() {
                rest.push(Entry { hash: 0, statement: number, pattern: 0 });
                continue;
            }
            for (place, pattern) in (0u32..).zip(&statement.actions.patterns) {
                let entry = |hash| Entry { hash, statement: number, pattern: place };
                match (pattern.exact(), pattern.literal_start().split_once(':')) {
                    (Some(name), _) => exact.push(entry(hash(name.as_bytes()))),
                    (None, Some((service, _))) => by_service.push(entry(hash(service.as_bytes()))),
                    (None, None) => rest.push(entry(0)),
                }
            }
        }
        exact.sort_unstable();
        by_service.sort_unstable();
        ActionIndex { exact: exact.into(), by_service: by_service.into(), rest: rest.into() }
    }

    pub(crate) fn each_covering<'a>(
        &self,
        statements: &'a [Statement],
        action: &ActionName,
        mut visit: impl FnMut(usize, &'a Statement),
    ) {
        let no_context = Context::new();
        let exact = equal_run(&self.exact, action.hash);
        let by_service = equal_run(&self.by_service, action.service_hash);
        let mut last = None;
        for entry in exact.iter().chain(by_service).chain(&self.rest) {
            // A statement's entries lie side by side: one hit is enough.
            if last == Some(entry.statement) {
                continue;
            }
            let Some(statement) = statements.get(entry.statement as usize) else { continue };
            let pattern: Option<&Pattern> = statement.actions.patterns.get(entry.pattern as usize);
            let covers = if statement.actions.is_negated() {
                statement.actions.cover(&action.lower, &no_context)
            } else {
                pattern.is_some_and(|pattern| pattern.matches(&action.lower, &no_context))
            };
            if covers {
                last = Some(entry.statement);
                visit(entry.statement as usize, statement);
            }
        }
    }
}

/// The entries of one hash, in entries sorted by hash.
fn equal_run(entries: &[Entry], hash: u64) -> &[Entry] {
    let start = entries.partition_point(|entry| entry.hash < hash);
    let rest = entries.get(start..).unwrap_or(&[]);
    let run = rest.iter().take_while(|entry| entry.hash == hash).count();
    rest.get(..run).unwrap_or(&[])
}
