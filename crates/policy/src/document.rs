//! A policy document: read once, compiled once, shared cheaply.

use std::sync::Arc;

use crate::condition::Condition;
use crate::context::Context;
use crate::error::ParseError;
use crate::index::{ActionIndex, ActionName};
use crate::pattern::{Pattern, Syntax, variables_in};
use crate::principal::Principals;

/// The `Version` element: which policy language the document is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Version {
    /// `2008-10-17`, also when the element is missing: `${..}` is ordinary text.
    V2008,
    /// `2012-10-17`: `${..}` are policy variables.
    V2012,
}

/// A statement's `Effect`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// `Allow`.
    Allow,
    /// `Deny`.
    Deny,
}

/// A policy, compiled. Cloning shares it.
///
/// ```
/// use policy::Document;
/// let text = r#"{ "Version": "2012-10-17",
///   "Statement": { "Effect": "Allow", "Action": "s3:Get*", "Resource": "*" } }"#;
/// let document = Document::parse(text)?;
/// assert_eq!(document.statements().len(), 1);
///
/// let error = Document::parse("{ \"Statement\": {\n  \"Effect\": \"allow\" } }").unwrap_err();
/// assert_eq!(error.to_string(), "line 2, column 13: expected `Allow` or `Deny`");
/// # Ok::<(), policy::ParseError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Document(Arc<Parts>);

#[derive(Debug)]
struct Parts {
    version: Version,
    has_version: bool,
    id: Option<Box<str>>,
    statements: Box<[Statement]>,
    index: ActionIndex,
}

impl Document {
    /// Reads and compiles a policy of any kind: identity, resource, trust, SCP, RCP, boundary, session,
    /// endpoint.
    ///
    /// The grammar is IAM's ("Grammar of the IAM JSON policy language"): a `Version` of 2008-10-17 (also when
    /// missing) or 2012-10-17; one statement or a list; every list may be a single string. What a *kind* of
    /// policy may not hold is for [`Document::check`].
    ///
    /// # Errors
    /// [`ParseError`] with line, column and what was expected: bad JSON, a repeated or unknown element, both
    /// an element and its `Not..` form, an unknown condition operator, a missing `Effect`, no `Action`.
    pub fn parse(text: &str) -> Result<Document, ParseError> {
        crate::parse::document(text)
    }

    pub(crate) fn new(
        version: Option<Version>,
        id: Option<Box<str>>,
        statements: Vec<Statement>,
    ) -> Document {
        let index = ActionIndex::new(&statements);
        Document(Arc::new(Parts {
            version: version.unwrap_or(Version::V2008),
            has_version: version.is_some(),
            id,
            statements: statements.into(),
            index,
        }))
    }

    /// The language version; [`Version::V2008`] when the element is missing.
    #[must_use]
    pub fn version(&self) -> Version {
        self.0.version
    }

    /// Whether the document has a `Version` element.
    #[must_use]
    pub fn has_version(&self) -> bool {
        self.0.has_version
    }

    /// The `Id` element.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.0.id.as_deref()
    }

    /// The statements in the order of the text.
    #[must_use]
    pub fn statements(&self) -> &[Statement] {
        &self.0.statements
    }

    /// Every condition key that the policy asks for, in conditions or as a variable; sorted, in each spelling
    /// once.
    ///
    /// This is what `GetContextKeysForCustomPolicy` answers.
    #[must_use]
    pub fn context_keys(&self) -> Vec<String> {
        let used = self.statements().iter().flat_map(|statement| statement.context_keys(self.version()));
        sorted(used)
    }

    /// The same of those statements alone that speak of an action, on this resource as far as its name goes.
    #[must_use]
    pub fn context_keys_for(&self, action: &str, resource: &str) -> Vec<String> {
        let mut used = Vec::new();
        self.each_covering(&ActionName::new(action), resource, |_, statement| {
            used.extend(statement.context_keys(self.version()));
        });
        sorted(used)
    }

    /// Calls back for each statement whose `Action`/`NotAction` covers the action and whose resources may
    /// cover the resource, for some perhaps twice.
    pub(crate) fn each_covering<'a>(
        &'a self,
        action: &ActionName,
        resource: &str,
        visit: impl FnMut(usize, &'a Statement),
    ) {
        self.0.index.each_covering(&self.0.statements, action, resource, visit);
    }
}

/// Each spelling once.
fn sorted<'k>(keys: impl IntoIterator<Item = &'k str>) -> Vec<String> {
    let mut keys: Vec<String> = keys.into_iter().map(str::to_owned).collect();
    keys.sort_by_cached_key(|key| (key.to_ascii_lowercase(), key.clone()));
    keys.dedup();
    keys
}

/// One statement.
#[derive(Clone, Debug)]
pub struct Statement {
    pub(crate) sid: Option<Box<str>>,
    pub(crate) effect: Effect,
    pub(crate) principals: Option<Principals>,
    pub(crate) actions: Names,
    pub(crate) resources: Option<Names>,
    pub(crate) conditions: Box<[Condition]>,
    pub(crate) line: usize,
    pub(crate) span: Span,
}

/// A place in a policy's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
}

/// A part of a policy's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// Where it begins.
    pub start: Place,
    /// Behind its last character.
    pub end: Place,
}

impl Statement {
    /// The `Sid`, if the statement has one.
    #[must_use]
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// `Allow` or `Deny`.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// `Principal` or `NotPrincipal`.
    #[must_use]
    pub fn principals(&self) -> Option<&Principals> {
        self.principals.as_ref()
    }

    /// `Action` or `NotAction`.
    #[must_use]
    pub fn actions(&self) -> &Names {
        &self.actions
    }

    /// `Resource` or `NotResource`; trust policies have neither.
    #[must_use]
    pub fn resources(&self) -> Option<&Names> {
        self.resources.as_ref()
    }

    /// The `Condition` block, one entry for each operator and key.
    #[must_use]
    pub fn conditions(&self) -> &[Condition] {
        &self.conditions
    }

    /// The line on which the statement begins, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// Where the statement stands in the text as IAM's policy simulator counts: from behind what comes before
    /// it (the statement before, or the opening bracket) to behind its `}`.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// The condition keys that the statement asks for, in conditions or as a variable.
    fn context_keys(&self, version: Version) -> Vec<&str> {
        let mut keys = Vec::new();
        let variables = version == Version::V2012;
        let resources = self.resources().into_iter().flat_map(Names::names);
        keys.extend(resources.filter(|_| variables).flat_map(variables_in));
        for condition in self.conditions() {
            keys.push(condition.key());
            if variables && condition.operator().takes_variables() {
                keys.extend(condition.values().flat_map(variables_in));
            }
        }
        keys
    }

    pub(crate) fn conditions_hold(&self, context: &Context) -> bool {
        self.conditions.iter().all(|condition| condition.holds(context))
    }
}

/// An `Action`, `NotAction`, `Resource` or `NotResource` element.
#[derive(Clone, Debug)]
pub struct Names {
    negated: bool,
    names: Box<[Box<str>]>,
    pub(crate) patterns: Box<[Pattern]>,
}

impl Names {
    /// Actions ignore case, so their patterns are lower case; they hold no variables.
    pub(crate) fn actions(negated: bool, names: Vec<Box<str>>) -> Names {
        let syntax = Syntax { wildcards: true, variables: false };
        let patterns =
            names.iter().map(|name| Pattern::from_owned(name.to_ascii_lowercase(), syntax)).collect();
        Names { negated, names: names.into(), patterns }
    }

    /// "When you specify an incomplete ARN, AWS automatically completes the ARN by adding wildcard
    /// characters."
    pub(crate) fn resources(negated: bool, names: Vec<Box<str>>, version: Version) -> Names {
        let syntax = Syntax { wildcards: true, variables: version == Version::V2012 };
        let mut patterns = Vec::with_capacity(names.len());
        for name in &names {
            patterns.push(Pattern::new(name, syntax));
            let colons = name.bytes().filter(|&byte| byte == b':').count();
            if name.starts_with("arn:") && colons < 5 {
                patterns.push(Pattern::new(&format!("{name}{}", ":*".repeat(5 - colons)), syntax));
            }
        }
        Names { negated, names: names.into(), patterns: patterns.into() }
    }

    /// Whether this is the `Not..` form.
    #[must_use]
    pub fn is_negated(&self) -> bool {
        self.negated
    }

    /// The names as the policy writes them.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }

    /// Whether the element covers a name: one pattern matches, or for the `Not..` form none does.
    pub(crate) fn cover(&self, name: &str, context: &Context) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(name, context)) != self.negated
    }
}
