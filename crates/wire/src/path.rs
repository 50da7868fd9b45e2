//! Path templates of REST operations: `/applications/{applicationArn}`.

use percent_encoding::percent_decode_str;

use crate::form::escape;

/// The labels of a template in a path, decoded; `None` where the path is not of the template. A label is one
/// segment that is not empty: clients escape the slashes of what they put there.
pub(crate) fn labels<'a>(template: &'a str, path: &str) -> Option<Vec<(&'a str, String)>> {
    // Most templates are told apart by how they begin.
    let fixed = template.split('{').next()?;
    let (template, path) =
        (template.strip_prefix('/')?, path.strip_prefix(fixed).and(path.strip_prefix('/'))?);
    let mut labels = Vec::new();
    let mut segments = path.split('/');
    for wanted in template.split('/') {
        let found = segments.next()?;
        match label(wanted) {
            Some(name) if !found.is_empty() => {
                labels.push((name, percent_decode_str(found).decode_utf8().ok()?.into_owned()));
            }
            Some(_) => return None,
            None if found == wanted => {}
            None => return None,
        }
    }
    segments.next().is_none().then_some(labels)
}

/// The path without its first segment. An address with a path of its own (`http://host/prefix`) reaches us
/// with that in front, as clients only join the two; one such segment is passed over.
pub(crate) fn without_prefix(path: &str) -> Option<&str> {
    let second = path.strip_prefix('/')?.find('/')? + 1;
    path.get(second..)
}

/// A path of the template, each label replaced by what `value` gives for it; `None` where it gives nothing.
pub(crate) fn fill(template: &str, value: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut path = String::new();
    for segment in template.strip_prefix('/')?.split('/') {
        path.push('/');
        match label(segment) {
            Some(name) => path.push_str(&escape(&value(name).filter(|value| !value.is_empty())?)),
            None => path.push_str(segment),
        }
    }
    Some(path)
}

fn label(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

#[cfg(test)]
mod tests {
    use super::{fill, labels};

    #[test]
    fn a_label_is_one_segment_that_is_not_empty() {
        let found = labels("/tags/{arn}", "/tags/arn%3Aaws%3Ax%2Fy").unwrap();
        assert_eq!(found, [("arn", "arn:aws:x/y".to_owned())]);
        for path in ["/tags/", "/tags", "/tags/a/b", "/other/a", "tags/a", "/tags/%FF", ""] {
            assert_eq!(labels("/tags/{arn}", path), None, "{path}");
        }
    }

    #[test]
    fn filling_and_reading_agree() {
        let path = fill("/a/{x}/b", |_| Some("one/two é+".to_owned())).unwrap();
        assert_eq!(path, "/a/one%2Ftwo%20%C3%A9%2B/b");
        assert_eq!(labels("/a/{x}/b", &path).unwrap(), [("x", "one/two é+".to_owned())]);
        assert_eq!(fill("/a/{x}", |_| None), None);
    }
}
