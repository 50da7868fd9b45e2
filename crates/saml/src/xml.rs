//! The one way in which a document is read.

use roxmltree::{Document, Node, ParsingOptions};

/// Elements, attributes and texts in one document; metadata of large federations has some thousands.
const NODES_MAX: u32 = 100_000;
/// How deep elements may be nested; metadata needs ten.
const DEPTH_MAX: usize = 64;

/// Reads a document that has no type declaration, and so no entities of its own.
pub(crate) fn read(text: &str) -> Result<Document<'_>, String> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: NODES_MAX, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| error.to_string())?;
    if deeper_than(document.root(), DEPTH_MAX) {
        return Err(format!("elements are nested deeper than {DEPTH_MAX}"));
    }
    Ok(document)
}

/// Goes through the tree without recursion: its depth is the sender's choice.
fn deeper_than(root: Node<'_, '_>, most: usize) -> bool {
    let mut level: Vec<Node<'_, '_>> = root.children().collect();
    for _ in 0..=most {
        level = level.iter().flat_map(Node::children).filter(Node::is_element).collect();
        if level.is_empty() {
            return false;
        }
    }
    true
}

/// The text of an element that has no elements in it; comments do not cut it short.
pub(crate) fn text(node: Node<'_, '_>) -> String {
    node.children().filter(Node::is_text).filter_map(|child| child.text()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn row_16_entities_and_external_definitions_are_refused() {
        for document in [
            r#"<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>"#,
            r#"<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>"#,
            "<!DOCTYPE a><a/>",
            "<a>&x;</a>",
        ] {
            assert!(read(document).is_err(), "{document}");
        }
    }

    #[test]
    fn row_24_depth_and_size_have_bounds() {
        let deep = |levels: usize| format!("{}{}", "<a>".repeat(levels), "</a>".repeat(levels));
        assert!(read(&deep(60)).is_ok());
        assert!(read(&deep(200)).is_err());
        assert!(read(&format!("<a>{}</a>", "<b/>".repeat(100_001))).is_err());
    }

    #[test]
    fn row_18_a_comment_does_not_cut_a_text_short() {
        let document = read("<a>one<!-- -->two</a>").unwrap();
        assert_eq!(text(document.root_element()), "onetwo");
    }
}
