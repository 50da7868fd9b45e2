//! From JSON to a document: the grammar of the policy language.
//!
//! Source: IAM User Guide, "Grammar of the IAM JSON policy language".

use crate::condition::{Condition, Operator};
use crate::document::{Document, Effect, Names, Place, Span, Statement, Version};
use crate::error::ParseError;
use crate::json::{self, Member, Node, Value};
use crate::principal::{PrincipalName, Principals};

/// Reads a policy.
pub(crate) fn document(text: &str) -> Result<Document, ParseError> {
    let root = json::read(text)?;
    Grammar { text }.document(&root)
}

struct Grammar<'a> {
    text: &'a str,
}

impl Grammar<'_> {
    fn document(&self, root: &Node<'_>) -> Result<Document, ParseError> {
        let (mut version, mut id, mut statements) = (None, None, None);
        // `Version` may follow the statements that depend on it.
        for member in self.members(root, "a policy in braces")? {
            match &*member.key {
                "Version" => version = Some(self.version(&member.node)?),
                "Id" => id = Some(self.string(&member.node)?),
                "Statement" => statements = Some(&member.node),
                _ => return Err(self.wrong(member.offset, "`Version`, `Id` or `Statement`")),
            }
        }
        let Some(statements) = statements else {
            return Err(self.wrong(root.offset, "a policy with a `Statement`"));
        };
        let nodes: &[Node<'_>] = match &statements.value {
            Value::List(nodes) if nodes.is_empty() => {
                return Err(self.wrong(statements.offset, "at least one statement"));
            }
            Value::List(nodes) => nodes,
            _ => std::slice::from_ref(statements),
        };
        let language = version.unwrap_or(Version::V2008);
        let mut lines = Lines { text: self.text, offset: 0, line: 1, column: 1 };
        // Behind the bracket that opens the list, or the brace that opens the only statement.
        let mut start = lines.place(statements.offset + 1);
        let read = |node: &Node<'_>| {
            let line = lines.place(node.offset.max(statements.offset + 1)).line;
            let span = Span { start, end: lines.place(node.end) };
            start = span.end;
            self.statement(node, language, line, span)
        };
        let statements = nodes.iter().map(read).collect::<Result<Vec<_>, _>>()?;
        Ok(Document::new(version, id, statements))
    }

    fn version(&self, node: &Node<'_>) -> Result<Version, ParseError> {
        match &node.value {
            Value::Text(text) if text == "2012-10-17" => Ok(Version::V2012),
            Value::Text(text) if text == "2008-10-17" => Ok(Version::V2008),
            _ => Err(self.wrong(node.offset, "`2012-10-17` or `2008-10-17`")),
        }
    }

    fn statement(
        &self,
        node: &Node<'_>,
        version: Version,
        line: usize,
        span: Span,
    ) -> Result<Statement, ParseError> {
        let (mut sid, mut effect, mut principals) = (None, None, None);
        let (mut actions, mut resources, mut conditions) = (None, None, Vec::new());
        for member in self.members(node, "a statement in braces")? {
            let negated = member.key.starts_with("Not");
            match &*member.key {
                "Sid" => sid = Some(self.string(&member.node)?),
                "Effect" => effect = Some(self.effect(&member.node)?),
                "Principal" | "NotPrincipal" => {
                    self.once(&principals, member, "only one of `Principal` and `NotPrincipal`")?;
                    principals = Some(Principals { negated, names: self.principals(&member.node)?.into() });
                }
                "Action" | "NotAction" => {
                    self.once(&actions, member, "only one of `Action` and `NotAction`")?;
                    actions = Some(Names::actions(negated, self.strings(&member.node)?));
                }
                "Resource" | "NotResource" => {
                    self.once(&resources, member, "only one of `Resource` and `NotResource`")?;
                    resources = Some(Names::resources(negated, self.strings(&member.node)?, version));
                }
                "Condition" => conditions = self.conditions(&member.node, version)?,
                _ => {
                    let known = "`Sid`, `Effect`, `Principal`, `NotPrincipal`, `Action`, `NotAction`, \
                                 `Resource`, `NotResource` or `Condition`";
                    return Err(self.wrong(member.offset, known));
                }
            }
        }
        let effect = effect.ok_or_else(|| self.wrong(node.offset, "a statement with an `Effect`"))?;
        let lacking = || self.wrong(node.offset, "a statement with an `Action`").lacking_actions();
        let actions = actions.ok_or_else(lacking)?;
        Ok(Statement {
            sid,
            effect,
            principals,
            actions,
            resources,
            conditions: conditions.into(),
            line,
            span,
        })
    }

    fn once<T>(&self, seen: &Option<T>, member: &Member<'_>, rule: &str) -> Result<(), ParseError> {
        if seen.is_some() { Err(self.wrong(member.offset, rule)) } else { Ok(()) }
    }

    fn effect(&self, node: &Node<'_>) -> Result<Effect, ParseError> {
        match &node.value {
            Value::Text(text) if text == "Allow" => Ok(Effect::Allow),
            Value::Text(text) if text == "Deny" => Ok(Effect::Deny),
            _ => Err(self.wrong(node.offset, "`Allow` or `Deny`")),
        }
    }

    /// `"*"`, or a map from a type of principal to names.
    fn principals(&self, node: &Node<'_>) -> Result<Vec<PrincipalName>, ParseError> {
        let forms = "`\"*\"` or an object with `AWS`, `Service`, `Federated` or `CanonicalUser`";
        if let Value::Text(text) = &node.value {
            return if text == "*" {
                Ok(vec![PrincipalName::Everyone])
            } else {
                Err(self.wrong(node.offset, forms))
            };
        }
        let mut names = Vec::new();
        for member in self.members(node, forms)? {
            for name in self.strings(&member.node)? {
                let name = PrincipalName::new(&member.key, &name);
                names.push(name.ok_or_else(|| {
                    self.wrong(member.offset, "`AWS`, `Service`, `Federated` or `CanonicalUser`")
                })?);
            }
        }
        Ok(names)
    }

    /// `{ operator: { key: value or values } }`.
    fn conditions(&self, node: &Node<'_>, version: Version) -> Result<Vec<Condition>, ParseError> {
        let mut conditions = Vec::new();
        for block in self.members(node, "condition operators in braces")? {
            for test in self.members(&block.node, "condition keys in braces")? {
                let values = self.condition_values(&test.node)?;
                let condition = Condition::new(&block.key, &test.key, values, version == Version::V2012);
                conditions.push(condition.ok_or_else(|| self.unknown_operator(block))?);
            }
            // An operator without keys tests nothing, but its name must still be one.
            if Condition::new(&block.key, "", Vec::new(), false).is_none() {
                return Err(self.unknown_operator(block));
            }
        }
        Ok(conditions)
    }

    /// Names the operator that was probably meant, when only its case is wrong.
    fn unknown_operator(&self, block: &Member<'_>) -> ParseError {
        let meant = Operator::ALL.iter().find(|(name, _)| name.eq_ignore_ascii_case(&block.key));
        let example = meant.map_or("StringEquals", |(name, _)| name);
        self.wrong(block.offset, &format!("a condition operator such as `{example}`, found `{}`", block.key))
    }

    /// Strings, numbers and booleans, alone or in a list; kept as text.
    fn condition_values(&self, node: &Node<'_>) -> Result<Vec<Box<str>>, ParseError> {
        let value = |node: &Node<'_>| match &node.value {
            Value::Text(text) => Ok((**text).into()),
            Value::Number(digits) => Ok((*digits).into()),
            Value::Bool(value) => Ok(if *value { "true".into() } else { "false".into() }),
            _ => Err(self.wrong(node.offset, "a string, number or boolean")),
        };
        match &node.value {
            Value::List(nodes) => nodes.iter().map(value).collect(),
            _ => Ok(vec![value(node)?]),
        }
    }

    fn members<'n, 't>(&self, node: &'n Node<'t>, what: &str) -> Result<&'n [Member<'t>], ParseError> {
        match &node.value {
            Value::Object(members) => Ok(members),
            other => Err(self.wrong(node.offset, &format!("{what}, found {}", other.kind()))),
        }
    }

    fn strings(&self, node: &Node<'_>) -> Result<Vec<Box<str>>, ParseError> {
        match &node.value {
            Value::List(nodes) => nodes.iter().map(|node| self.string(node)).collect(),
            _ => Ok(vec![self.string(node)?]),
        }
    }

    fn string(&self, node: &Node<'_>) -> Result<Box<str>, ParseError> {
        match &node.value {
            Value::Text(text) => Ok((**text).into()),
            other => Err(self.wrong(node.offset, &format!("a string, found {}", other.kind()))),
        }
    }

    fn wrong(&self, offset: usize, expected: &str) -> ParseError {
        ParseError::at(self.text, offset, expected.to_owned())
    }
}

/// Turns rising offsets into places in one pass over the text.
struct Lines<'a> {
    text: &'a str,
    offset: usize,
    line: usize,
    column: usize,
}

impl Lines<'_> {
    fn place(&mut self, offset: usize) -> Place {
        for letter in self.text.get(self.offset..offset).unwrap_or("").chars() {
            (self.line, self.column) =
                if letter == '\n' { (self.line + 1, 1) } else { (self.line, self.column + 1) };
        }
        self.offset = offset;
        Place { line: self.line, column: self.column }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(statement: &str) -> String {
        document(&format!("{{\"Statement\": {statement}}}")).unwrap_err().to_string()
    }

    #[test]
    fn one_statement_or_many_in_any_order() {
        let one = document(r#"{"Statement":{"Resource":"*","Action":["a:b"],"Effect":"Deny"}}"#).unwrap();
        assert_eq!((one.statements().len(), one.version(), one.has_version()), (1, Version::V2008, false));
        let text = "{\"Statement\":[\n\
                    {\"Sid\":\"A\",\"Effect\":\"Allow\",\"NotAction\":\"a:b\",\"NotResource\":[\"*\"]},\n\n\
                    {\"Effect\":\"Allow\",\"Action\":\"*\"}],\"Id\":\"x\",\"Version\":\"2012-10-17\"}";
        let many = document(text).unwrap();
        assert_eq!((many.version(), many.id()), (Version::V2012, Some("x")));
        let [first, second] = many.statements() else { panic!("two statements") };
        assert!(first.sid() == Some("A") && first.actions().is_negated() && first.line() == 2);
        assert!(second.resources().is_none() && second.line() == 4);
    }

    #[test]
    fn errors_point_at_what_is_wrong() {
        let cases = [
            ("[]", "line 1, column 15: expected at least one statement"),
            ("\"x\"", "line 1, column 15: expected a statement in braces, found a string"),
            ("{\"Effect\":\"Allow\"}", "line 1, column 15: expected a statement with an `Action`"),
            ("{\"Action\":\"*\"}", "line 1, column 15: expected a statement with an `Effect`"),
            (
                "{\"Action\":\"*\",\"NotAction\":\"*\"}",
                "line 1, column 29: expected only one of `Action` and `NotAction`",
            ),
            ("{\"Action\":[\"*\",1]}", "line 1, column 30: expected a string, found a number"),
            (
                "{\"Principal\":\"bob\"}",
                "line 1, column 28: expected `\"*\"` or an object with `AWS`, `Service`, \
              `Federated` or `CanonicalUser`",
            ),
            (
                "{\"Principal\":{\"Aws\":\"*\"}}",
                "line 1, column 29: expected `AWS`, `Service`, `Federated` or \
              `CanonicalUser`",
            ),
            (
                "{\"Condition\":{\"stringlike\":{\"a\":\"b\"}}}",
                "line 1, column 29: expected a condition operator such \
              as `StringLike`, found `stringlike`",
            ),
            (
                "{\"Condition\":{\"Bool\":{\"a\":null}}}",
                "line 1, column 41: expected a string, number or boolean",
            ),
            (
                "{\"Condition\":{\"Boole\":{}}}",
                "line 1, column 29: expected a condition operator such as \
              `StringEquals`, found `Boole`",
            ),
        ];
        for (statement, expected) in cases {
            assert_eq!(message(statement), expected);
        }
        let version = document("{\"Version\":\"2013-01-01\"}").unwrap_err().to_string();
        assert_eq!(version, "line 1, column 12: expected `2012-10-17` or `2008-10-17`");
        let missing = document("{\"Version\":\"2012-10-17\"}").unwrap_err().to_string();
        assert_eq!(missing, "line 1, column 1: expected a policy with a `Statement`");
    }

    #[test]
    fn numbers_and_booleans_may_stand_without_quotes_in_conditions() {
        let text = r#"{"Statement":{"Effect":"Allow","Action":"*","Condition":{"Bool":{"k":true},
            "NumericEquals":{"n":[1,2.50,"3"]}}}}"#;
        let document = document(text).unwrap();
        let values: Vec<Vec<&str>> = document.statements()[0]
            .conditions()
            .iter()
            .map(|condition| condition.values().collect())
            .collect();
        assert_eq!(values, [vec!["true"], vec!["1", "2.50", "3"]]);
    }

    #[test]
    fn the_keys_a_policy_asks_for_are_listed_once_in_each_spelling() {
        let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*",
            "Resource":"arn:aws:s3:::b/${aws:username}",
            "Condition":{"StringLike":{"s3:prefix":"${AWS:UserName}/*"}}}}"#;
        assert_eq!(document(text).unwrap().context_keys(), ["AWS:UserName", "aws:username", "s3:prefix"]);
    }

    #[test]
    fn statements_stand_where_iams_simulator_says() {
        let spans = |text: &str| -> Vec<[(usize, usize); 2]> {
            let document = document(text).unwrap();
            let place = |place: crate::Place| (place.line, place.column);
            let spans = document.statements().iter().map(Statement::span);
            spans.map(|span| [place(span.start), place(span.end)]).collect()
        };
        let pretty = concat!(
            "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\",\n",
            "      \"Action\": \"s3:GetObject\",\n      \"Resource\": \"*\",\n",
            "      \"Sid\": \"First\"\n    },\n",
            "    {\n      \"Effect\": \"Deny\",\n      \"Action\": \"s3:PutObject\",\n",
            "      \"Resource\": \"*\",\n      \"Sid\": \"Second\"\n    }\n  ]\n}",
        );
        assert_eq!(spans(pretty), [[(3, 17), (9, 6)], [(9, 6), (15, 6)]]);
        let single = r#"{"Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}}"#;
        assert_eq!(spans(single), [[(1, 16), (1, 77)]]);
    }
}
