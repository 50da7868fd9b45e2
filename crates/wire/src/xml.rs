//! XML of the query protocol: responses and errors, written for callers and read by our own client.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};

use crate::form::{scalar, scalar_text};
use crate::json::Unreadable;
use crate::shape::StructShape;
use crate::{Fields, Refusal, Shape, Value};

/// How deep a response may nest: deeper than any model.
pub(crate) const DEPTH_MAX: usize = 64;

/// `<{Operation}Response>` with its result and the request's id.
pub(crate) fn response(
    operation: &str,
    namespace: &str,
    wrapper: Option<&str>,
    output: &Fields,
    request_id: &str,
) -> String {
    let mut text = format!("<{operation}Response xmlns=\"{}\">", escaped(namespace));
    if let Some(wrapper) = wrapper {
        element(&mut text, wrapper, |text| write_members(text, output));
    }
    element(&mut text, "ResponseMetadata", |text| leaf(text, "RequestId", request_id));
    text.push_str(&format!("</{operation}Response>\n"));
    text
}

/// `<ErrorResponse>`.
pub(crate) fn error(refusal: &Refusal, namespace: &str, request_id: &str) -> String {
    let mut text = format!("<ErrorResponse xmlns=\"{}\">", escaped(namespace));
    element(&mut text, "Error", |text| {
        leaf(text, "Type", if refusal.status < 500 { "Sender" } else { "Receiver" });
        leaf(text, "Code", &refusal.code);
        leaf(text, "Message", &refusal.message);
    });
    leaf(&mut text, "RequestId", request_id);
    text.push_str("</ErrorResponse>\n");
    text
}

fn element(text: &mut String, name: &str, content: impl FnOnce(&mut String)) {
    text.push_str(&format!("<{name}>"));
    content(text);
    text.push_str(&format!("</{name}>"));
}

fn leaf(text: &mut String, name: &str, content: &str) {
    element(text, name, |text| text.push_str(&escaped(content)));
}

fn write_members(text: &mut String, fields: &Fields) {
    for (member, value) in fields.iter() {
        write_value(text, member.wire_name, value);
    }
}

fn write_value(text: &mut String, name: &str, value: &Value) {
    match value {
        Value::Absent => {}
        Value::Structure(fields) => element(text, name, |text| write_members(text, fields)),
        Value::List(items) => element(text, name, |text| {
            for item in items {
                write_value(text, "member", item);
            }
        }),
        Value::Map(entries) => element(text, name, |text| {
            for (key, value) in entries {
                element(text, "entry", |text| {
                    leaf(text, "key", key);
                    write_value(text, "value", value);
                });
            }
        }),
        // IAM and STS write whole seconds.
        Value::Timestamp(moment) => leaf(text, name, &moment.without_fraction().to_string()),
        Value::Document(document) => leaf(text, name, &document.to_string()),
        scalar => leaf(text, name, &scalar_text(scalar).unwrap_or_default()),
    }
}

/// Text that survives as content and in attributes. A carriage return is written as a reference, because
/// parsers turn a bare one into a line feed; what XML 1.0 cannot hold becomes U+FFFD.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\r' => escaped.push_str("&#xD;"),
            '\t' | '\n' => escaped.push(letter),
            '\0'..='\x1F' | '\u{FFFE}' | '\u{FFFF}' => escaped.push('\u{FFFD}'),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// An element: its name without prefix, what is in it, and its own text.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) children: Vec<Element>,
    pub(crate) text: String,
}

impl Element {
    /// Reads a document's root. Document types, and with them entities of its own, are refused.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Unreadable> {
        let mut reader = Reader::from_reader(bytes);
        let mut open = vec![Self::default()];
        let problem = |what: &str| Unreadable(format!("the response is no XML we read: {what}"));
        loop {
            let event = reader.read_event().map_err(|error| problem(&error.to_string()))?;
            match event {
                Event::Start(start) => {
                    if open.len() > DEPTH_MAX {
                        return Err(problem("it nests too deep"));
                    }
                    let name = String::from_utf8_lossy(start.local_name().as_ref()).into_owned();
                    open.push(Self { name, ..Self::default() });
                }
                Event::Empty(empty) => {
                    let name = String::from_utf8_lossy(empty.local_name().as_ref()).into_owned();
                    let above = open.last_mut().ok_or_else(|| problem("it ends too early"))?;
                    above.children.push(Self { name, ..Self::default() });
                }
                Event::End(_) => {
                    let done = open.pop().ok_or_else(|| problem("it ends too early"))?;
                    let above = open.last_mut().ok_or_else(|| problem("it ends too early"))?;
                    above.children.push(done);
                }
                Event::Text(text) => {
                    let text = text.xml10_content().map_err(|error| problem(&error.to_string()))?;
                    push_text(&mut open, &text);
                }
                Event::CData(text) => {
                    let text = text.decode().map_err(|error| problem(&error.to_string()))?;
                    push_text(&mut open, &text);
                }
                Event::GeneralRef(reference) => {
                    let text = resolve(&reference).ok_or_else(|| problem("it has an unknown entity"))?;
                    push_text(&mut open, &text.to_string());
                }
                Event::DocType(_) => return Err(problem("it has a document type")),
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
                Event::Eof => break,
            }
        }
        match (open.len(), open.pop().and_then(|mut document| document.children.pop())) {
            (1, Some(root)) => Ok(root),
            _ => Err(problem("it has no root")),
        }
    }

    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// Reads a structure from the children.
    pub(crate) fn fields(&self, shape: &'static StructShape) -> Result<Fields, Unreadable> {
        let mut fields = Fields::new(shape);
        for (at, member) in shape.members.iter().enumerate() {
            if let Some(child) = self.child(member.wire_name) {
                fields.set_at(at, child.value(member.shape)?);
            }
        }
        Ok(fields)
    }

    fn value(&self, shape: Shape) -> Result<Value, Unreadable> {
        let all = |name: &'static str| self.children.iter().filter(move |child| child.name == name);
        match shape {
            Shape::Structure(shape) => self.fields(shape).map(Value::Structure),
            Shape::List(list) => {
                all("member").map(|item| item.value(list.member)).collect::<Result<_, _>>().map(Value::List)
            }
            Shape::Map(map) => all("entry")
                .map(|entry| {
                    let key = entry.child("key").map(|key| key.text.clone()).unwrap_or_default();
                    let value =
                        entry.child("value").map_or(Ok(Value::Absent), |value| value.value(map.value))?;
                    Ok((key, value))
                })
                .collect::<Result<_, _>>()
                .map(Value::Map),
            Shape::Document { .. } => {
                let document = serde_json::from_str(&self.text).map(Value::Document);
                document.map_err(|_| Unreadable("a document is no JSON".to_owned()))
            }
            _ => scalar(&self.text, shape),
        }
    }
}

fn push_text(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

/// The five entities that every document has, and references to characters.
fn resolve(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        return Some(letter);
    }
    match reference.as_ref() {
        b"amp" => Some('&'),
        b"lt" => Some('<'),
        b"gt" => Some('>'),
        b"quot" => Some('"'),
        b"apos" => Some('\''),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Element, error, response};
    use crate::generated::{iam, sts};
    use crate::{Operation, Refusal, Structure, Timestamp};

    #[test]
    fn a_response_has_the_form_of_aws() {
        let output = iam::types::GetRoleResponse {
            role: iam::types::Role {
                path: "/".to_owned(),
                role_name: "a<b>&\"c\"\r\n".to_owned(),
                role_id: "AROA".to_owned(),
                arn: "arn".to_owned(),
                create_date: Timestamp::from_millis(1_700_000_000_999),
                tags: Some(vec![iam::types::Tag { key: "k".to_owned(), value: String::new() }]),
                ..Default::default()
            },
        };
        let info = iam::op::GetRole::INFO;
        let text = response(info.name, "urn:x", info.result_wrapper, &output.into_fields(), "id-1");
        assert_eq!(
            text,
            "<GetRoleResponse xmlns=\"urn:x\"><GetRoleResult><Role><Path>/</Path>\
             <RoleName>a&lt;b&gt;&amp;&quot;c&quot;&#xD;\n</RoleName><RoleId>AROA</RoleId><Arn>arn</Arn>\
             <CreateDate>2023-11-14T22:13:20Z</CreateDate><Tags><member><Key>k</Key><Value></Value></member>\
             </Tags></Role></GetRoleResult><ResponseMetadata><RequestId>id-1</RequestId></ResponseMetadata>\
             </GetRoleResponse>\n"
        );
    }

    #[test]
    fn an_operation_without_output_has_only_metadata() {
        let info = iam::op::DeleteRole::INFO;
        let empty = crate::Unit {}.into_fields();
        assert_eq!(
            response(info.name, "urn:x", info.result_wrapper, &empty, "id-2"),
            "<DeleteRoleResponse xmlns=\"urn:x\"><ResponseMetadata><RequestId>id-2</RequestId>\
             </ResponseMetadata></DeleteRoleResponse>\n"
        );
    }

    #[test]
    fn an_error_says_whose_fault_it_is() {
        let refusal = iam::Error::no_such_entity("The role with name x cannot be found.");
        let text = error(&crate::ServiceError::into_refusal(refusal), "urn:x", "id-3");
        assert_eq!(
            text,
            "<ErrorResponse xmlns=\"urn:x\"><Error><Type>Sender</Type><Code>NoSuchEntity</Code>\
             <Message>The role with name x cannot be found.</Message></Error><RequestId>id-3</RequestId>\
             </ErrorResponse>\n"
        );
        let ours = error(&Refusal::other("InternalFailure", 500, ""), "urn:x", "id-4");
        assert!(ours.contains("<Type>Receiver</Type>"), "{ours}");
    }

    #[test]
    fn what_aws_answers_is_read() {
        let text = b"<?xml version=\"1.0\"?>\n<GetCallerIdentityResponse xmlns=\"urn:x\">\n\
              <GetCallerIdentityResult>\n <Arn>arn:aws:sts::1:assumed-role/a&amp;b/&#x63;</Arn>\n \
              <Account><![CDATA[1]]></Account>\n<New/> </GetCallerIdentityResult>\n\
              </GetCallerIdentityResponse>";
        let root = Element::parse(text).unwrap();
        let shape = sts::types::GetCallerIdentityResponse::SHAPE;
        let fields = root.child("GetCallerIdentityResult").unwrap().fields(shape).unwrap();
        assert_eq!(fields.get("Arn").as_str(), Some("arn:aws:sts::1:assumed-role/a&b/c"));
        assert_eq!(fields.get("Account").as_str(), Some("1"));
    }

    #[test]
    fn what_is_not_xml_or_nests_too_deep_is_refused() {
        let deep = "<a>".repeat(100_000);
        let entity = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
        for text in ["", "x", "<a>", "<a></b>", "<a/><", "<a>&b;</a>", entity, &deep] {
            assert!(Element::parse(text.as_bytes()).is_err(), "{text:.40}");
        }
    }
}
