//! The tags that a request itself carries, as condition keys: `aws:RequestTag/<key>` and `aws:TagKeys`.
//!
//! They are read off the input's shape, so what takes tags cannot forget to let policies see them.

use wire::{Auth, Fields, Operation, Structure as _, Value};

/// Members that hold tags: a list of `Key` and `Value`, or a map.
const TAGS: &str = "tags";
/// Members that hold keys of tags.
const TAG_KEYS: &str = "tagkeys";

/// The condition keys of an input's tags. None for operations that policies do not decide on.
pub(crate) fn of<O: Operation>(input: &O::Input) -> Vec<(String, String)> {
    let is_about_tags = |name: &str| name.eq_ignore_ascii_case(TAGS) || name.eq_ignore_ascii_case(TAG_KEYS);
    let info = O::INFO;
    if info.auth != Auth::SigV4 || !info.input.members.iter().any(|member| is_about_tags(member.name)) {
        return Vec::new();
    }
    let mut keys = Vec::new();
    for (member, value) in input.clone().into_fields().iter() {
        if member.name.eq_ignore_ascii_case(TAGS) {
            pairs(value).for_each(|(key, value)| {
                keys.push((format!("aws:RequestTag/{key}"), value));
                keys.push(("aws:TagKeys".to_owned(), key));
            });
        } else if let (true, Value::List(given)) = (member.name.eq_ignore_ascii_case(TAG_KEYS), value) {
            let given = given.iter().filter_map(Value::as_str);
            keys.extend(given.map(|key| ("aws:TagKeys".to_owned(), key.to_owned())));
        }
    }
    keys
}

fn pairs(tags: &Value) -> Box<dyn Iterator<Item = (String, String)> + '_> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    match tags {
        Value::List(list) => Box::new(list.iter().filter_map(Value::as_fields).filter_map(move |tag| {
            Some((text(member(tag, "key"))?, text(member(tag, "value")).unwrap_or_default()))
        })),
        Value::Map(map) => {
            Box::new(map.iter().map(move |(key, value)| (key.clone(), text(value).unwrap_or_default())))
        }
        _ => Box::new(std::iter::empty()),
    }
}

/// A member by its name in any case: services write `Key` and `key`.
fn member<'a>(fields: &'a Fields, name: &str) -> &'a Value {
    let found = fields.iter().find(|(member, _)| member.name.eq_ignore_ascii_case(name));
    found.map_or(&Value::Absent, |(_, value)| value)
}

#[cfg(test)]
mod tests {
    use wire::generated::{iam, organizations, sso_admin, sts};

    use super::*;

    fn keys<O: Operation>(input: O::Input) -> Vec<String> {
        of::<O>(&input).into_iter().map(|(key, value)| format!("{key}={value}")).collect()
    }

    #[test]
    fn tags_are_seen_whatever_service_takes_them() {
        let seen = ["aws:RequestTag/team=payments", "aws:TagKeys=team"];
        let (key, value) = ("team".to_owned(), "payments".to_owned());
        let tag = sso_admin::types::Tag { key: key.clone(), value: value.clone() };
        let input = sso_admin::types::TagResourceRequest { tags: vec![tag], ..Default::default() };
        assert_eq!(keys::<sso_admin::op::TagResource>(input), seen);
        let tag = iam::types::Tag { key: key.clone(), value: value.clone() };
        let input = iam::types::CreateRoleRequest { tags: Some(vec![tag]), ..Default::default() };
        assert_eq!(keys::<iam::op::CreateRole>(input), seen);
        let tag = organizations::types::Tag { key: key.clone(), value: value.clone() };
        let input =
            organizations::types::CreateAccountRequest { tags: Some(vec![tag]), ..Default::default() };
        assert_eq!(keys::<organizations::op::CreateAccount>(input), seen);
        let input = sts::types::AssumeRoleRequest {
            tags: Some(vec![sts::types::Tag { key, value }]),
            ..Default::default()
        };
        assert_eq!(keys::<sts::op::AssumeRole>(input), seen);
    }

    #[test]
    fn keys_that_shall_go_are_seen_too() {
        let tag_keys = vec!["team".to_owned(), "stage".to_owned()];
        let input = iam::types::UntagRoleRequest { tag_keys, ..Default::default() };
        assert_eq!(keys::<iam::op::UntagRole>(input), ["aws:TagKeys=team", "aws:TagKeys=stage"]);
    }

    #[test]
    fn what_takes_no_tags_has_none() {
        assert!(keys::<iam::op::GetRole>(iam::types::GetRoleRequest::default()).is_empty());
    }
}
