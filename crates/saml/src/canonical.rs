//! Exclusive XML Canonicalization: the one text that a signature is over, whatever way an element was
//! written.
//!
//! Source: W3C, Exclusive XML Canonicalization 1.0, without comments; section numbers refer to it.

use std::collections::BTreeMap;
use std::ops::Range;

use roxmltree::{Attribute, Node, NodeType};

/// What the text is made of, beside the element itself.
pub(crate) struct Form<'n, 'a, 'i> {
    /// An element that is left out: the signature within what it signs.
    pub(crate) without: Option<Node<'a, 'i>>,
    /// `InclusiveNamespaces`: prefixes that are declared wherever they are in scope; `#default` for none.
    pub(crate) inclusive: &'n [&'n str],
}

/// Prefixes that are declared already, with their namespaces.
type Declared<'a> = BTreeMap<&'a str, &'a str>;

/// The canonical text of an element and everything in it. `None` when there is something in it that we do not
/// write, such as a processing instruction.
pub(crate) fn text(apex: Node<'_, '_>, form: &Form<'_, '_, '_>) -> Option<String> {
    let mut out = String::new();
    element(apex, form, &Declared::new(), &mut out)?;
    (!out.is_empty()).then_some(out)
}

/// The depth of a document is bounded where it is read.
fn element<'a>(
    node: Node<'a, '_>,
    form: &Form<'_, '_, '_>,
    declared: &Declared<'a>,
    out: &mut String,
) -> Option<()> {
    let source = node.document().input_text();
    let name = qualified_name(source.get(node.range())?.strip_prefix('<')?);
    let mut attributes = node
        .attributes()
        .map(|attribute| {
            let written = source.get(written_name(&attribute))?;
            Some((attribute.namespace().unwrap_or_default(), attribute.name(), written, attribute.value()))
        })
        .collect::<Option<Vec<(&str, &str, &str, &str)>>>()?;
    // Section 3: a namespace is declared where it is first used.
    let mut declared = declared.clone();
    let mut fresh: Declared<'a> = Declared::new();
    let used =
        attributes.iter().filter_map(|(_, _, written, _)| written.split_once(':')).map(|(prefix, _)| prefix);
    let own = name.split_once(':').map_or("", |(prefix, _)| prefix);
    let listed = form.inclusive.iter().map(|prefix| if *prefix == "#default" { "" } else { *prefix });
    for (prefix, must) in std::iter::once((own, true))
        .chain(used.map(|prefix| (prefix, true)))
        .chain(listed.map(|prefix| (prefix, false)))
    {
        if prefix == "xml" {
            continue;
        }
        let scope = node.lookup_namespace_uri((!prefix.is_empty()).then_some(prefix));
        let (prefix, namespace) = match scope {
            Some(namespace) => (prefix_in(node, prefix)?, namespace),
            None if prefix.is_empty() => ("", ""),
            None if must => return None,
            None => continue,
        };
        let before = declared.get(prefix).copied().unwrap_or_default();
        if before != namespace {
            declared.insert(prefix, namespace);
            fresh.insert(prefix, namespace);
        }
    }
    out.push('<');
    out.push_str(name);
    for (prefix, namespace) in &fresh {
        out.push_str(if prefix.is_empty() { " xmlns" } else { " xmlns:" });
        out.push_str(prefix);
        quoted(namespace, out);
    }
    attributes.sort_unstable();
    for (_, _, written, value) in attributes {
        out.push(' ');
        out.push_str(written);
        quoted(value, out);
    }
    out.push('>');
    for child in node.children().filter(|child| form.without != Some(*child)) {
        match child.node_type() {
            NodeType::Element => element(child, form, &declared, out)?,
            NodeType::Text => escaped(child.text().unwrap_or_default(), out),
            NodeType::Comment => {}
            NodeType::Root | NodeType::PI => return None,
        }
    }
    out.push_str("</");
    out.push_str(name);
    out.push('>');
    Some(())
}

/// The same prefix, as the document holds it.
fn prefix_in<'a>(node: Node<'a, '_>, prefix: &str) -> Option<&'a str> {
    if prefix.is_empty() {
        return Some("");
    }
    node.namespaces()
        .find(|namespace| namespace.name() == Some(prefix))
        .and_then(|namespace| namespace.name())
}

fn written_name(attribute: &Attribute<'_, '_>) -> Range<usize> {
    attribute.range_qname()
}

/// `prefix:name` at the beginning of a start tag.
fn qualified_name(tag: &str) -> &str {
    let end = tag.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>');
    tag.get(..end.unwrap_or(tag.len())).unwrap_or_default()
}

/// Canonical XML 1.0, section 2.3, attribute nodes.
pub(crate) fn quoted(value: &str, out: &mut String) {
    out.push_str("=\"");
    for c in value.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push_str("&#x9;"),
            '\n' => out.push_str("&#xA;"),
            '\r' => out.push_str("&#xD;"),
            other => out.push(other),
        }
    }
    out.push('"');
}

/// Canonical XML 1.0, section 2.3, text nodes.
pub(crate) fn escaped(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' => out.push_str("&#xD;"),
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml;

    /// The canonical text of the element with this name.
    fn of(document: &str, name: &str, inclusive: &[&str]) -> Option<String> {
        let document = xml::read(document).unwrap();
        let node = document.descendants().find(|node| node.tag_name().name() == name).unwrap();
        text(node, &Form { without: None, inclusive })
    }

    #[test]
    fn row_7_namespaces_are_declared_where_they_are_used() {
        let document = r#"<n0:pdu xmlns:n0="http://a.example" xmlns:n1="http://b.example"
            xmlns="http://d.example"><n1:elem2 xml:lang="en" n0:z="1" b='2' a="3"><n3:stuff
            xmlns:n3="ftp://example.org"/><plain xmlns=""/></n1:elem2></n0:pdu>"#;
        assert_eq!(
            of(document, "elem2", &[]).unwrap(),
            concat!(
                r#"<n1:elem2 xmlns:n0="http://a.example" xmlns:n1="http://b.example" a="3" b="2" n0:z="1" "#,
                r#"xml:lang="en"><n3:stuff xmlns:n3="ftp://example.org"></n3:stuff>"#,
                r#"<plain></plain></n1:elem2>"#,
            )
        );
        assert!(
            of(document, "elem2", &["#default"]).unwrap().contains(r#"<n1:elem2 xmlns="http://d.example" "#)
        );
        assert!(of(document, "pdu", &["n1"]).unwrap().contains(r#"xmlns:n0="http://a.example" xmlns:n1="#));
        assert!(of(document, "stuff", &["none"]).unwrap().ends_with("></n3:stuff>"));
    }

    #[test]
    fn characters_are_written_in_one_way() {
        let document = "<a b='&quot;&#10;&lt;>&#x9;'>x &gt; <![CDATA[<&>]]>&#13;<!-- c -->y\r\n<b/></a>";
        assert_eq!(
            of(document, "a", &[]).unwrap(),
            "<a b=\"&quot;&#xA;&lt;>&#x9;\">x &gt; &lt;&amp;&gt;&#xD;y\n<b></b></a>"
        );
    }

    #[test]
    fn row_4_what_cannot_be_written_has_no_text() {
        assert_eq!(of("<a><?pi x?></a>", "a", &[]), None);
    }
}
