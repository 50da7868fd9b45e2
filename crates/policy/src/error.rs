//! The two ways in which a policy text can be wrong: it cannot be read, or it is not of the kind wanted.

use std::fmt;

use crate::check::Kind;

/// A policy that cannot be read: where, and what was expected there.
///
/// Displays as `line 3, column 7: expected ..`. On the wire AWS says less: [`ParseError::aws_message`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    line: usize,
    column: usize,
    expected: String,
    lacks_actions: bool,
}

impl ParseError {
    pub(crate) fn at(text: &str, offset: usize, expected: String) -> ParseError {
        let (line, column) = place(text, offset);
        ParseError { line, column, expected, lacks_actions: false }
    }

    /// The same of a statement that has neither `Action` nor `NotAction`.
    pub(crate) fn lacking_actions(self) -> ParseError {
        ParseError { lacks_actions: true, ..self }
    }

    /// AWS's whole message for a policy of this kind that does not follow the grammar
    /// (`MalformedPolicyDocument`, in Organizations `MalformedPolicyDocumentException`).
    #[must_use]
    pub fn aws_message(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Identity | Kind::Session if self.lacks_actions => crate::check::NO_ACTIONS,
            Kind::Identity | Kind::Session => "Syntax errors in policy.",
            Kind::Trust | Kind::Resource => "This policy contains invalid Json",
            Kind::Scp | Kind::Rcp => crate::check::ORGANIZATIONS,
        }
    }

    /// The line, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column in characters, counted from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    /// What should have stood there.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }
}

/// Line and column, both from 1, of a byte offset.
pub(crate) fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: expected {}", self.line, self.column, self.expected)
    }
}

impl std::error::Error for ParseError {}

/// A policy that reads well but is not of the [`Kind`] asked for.
///
/// Displays as AWS's own sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The statement at fault, counted from 0; none when the whole document is.
    pub statement: Option<usize>,
    /// The line of that statement, counted from 1.
    pub line: usize,
    /// AWS's message, word for word where AWS has one.
    pub message: String,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Malformed {}
