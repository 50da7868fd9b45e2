//! IAM users with their passwords, groups of them, and instance profiles.

use model::{AccountId, IamGroup, IamUser, InstanceProfile, LoginProfile, Tag, Timestamp};

use super::form::{indexes, record};
use super::iam::{PolicyUse, uses};
use crate::{Entries, Folded, Stored, Table};

record! {
    /// A stored IAM user.
    IamUser as IamUserRecord v 1 {
        account: AccountId,
        name: String,
        path: String,
        id: String,
        created: Timestamp,
    } unset {
        inline_policies: Vec<(String, String)>,
        attached_policies: Vec<String>,
        boundary: Option<String>,
        groups: Vec<String>,
        tags: Vec<Tag>,
    }
}

record! {
    /// A stored group of IAM users.
    IamGroup as IamGroupRecord v 1 {
        account: AccountId,
        name: String,
        path: String,
        id: String,
        created: Timestamp,
    } unset {
        inline_policies: Vec<(String, String)>,
        attached_policies: Vec<String>,
    }
}

record! {
    /// A stored password of an IAM user, as hashes.
    LoginProfile as LoginProfileRecord v 1 {
        account: AccountId,
        user: String,
        hash: String,
        created: Timestamp,
        set: Timestamp,
    } unset {
        history: Vec<String>,
        reset_required: bool,
    }
}

record! {
    /// A stored instance profile.
    InstanceProfile as InstanceProfileRecord v 1 {
        account: AccountId,
        name: String,
        path: String,
        id: String,
        created: Timestamp,
    } unset {
        role: Option<String>,
        tags: Vec<Tag>,
    }
}

indexes! {
    /// IAM users by account, then unique id.
    IamUserById of IamUser, unique (AccountId, String);
    /// IAM users by account, then the unique id of each group they are in.
    IamUserByGroup of IamUser, shared (AccountId, String);
    /// IAM users by account, then the ARN of each managed policy that they use and how.
    IamUserByPolicy of IamUser, shared (AccountId, String, PolicyUse);
    /// Groups of IAM users by account, then unique id.
    IamGroupById of IamGroup, unique (AccountId, String);
    /// Groups of IAM users by account, then the ARN of each managed policy that is attached to them.
    IamGroupByPolicy of IamGroup, shared (AccountId, String, PolicyUse);
    /// Instance profiles by account, then the unique id of the role in them.
    InstanceProfileByRole of InstanceProfile, shared (AccountId, String);
}

impl Stored for IamUser {
    type Key = (AccountId, Folded);
    const TABLE: Table = Table::IamUsers;
    const INDEXES: &'static [Table] = &[Table::IamUserById, Table::IamUserByGroup, Table::IamUserByPolicy];

    fn key(&self) -> Self::Key {
        (self.account.clone(), Folded::of(&self.name))
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<IamUserById>((&self.account, &self.id));
        for group in &self.groups {
            entries.add::<IamUserByGroup>((&self.account, group));
        }
        for (policy, how) in uses(&self.attached_policies, self.boundary.as_ref()) {
            entries.add::<IamUserByPolicy>((&self.account, policy, &how));
        }
    }
}

impl Stored for IamGroup {
    type Key = (AccountId, Folded);
    const TABLE: Table = Table::IamGroups;
    const INDEXES: &'static [Table] = &[Table::IamGroupById, Table::IamGroupByPolicy];

    fn key(&self) -> Self::Key {
        (self.account.clone(), Folded::of(&self.name))
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<IamGroupById>((&self.account, &self.id));
        for (policy, how) in uses(&self.attached_policies, None) {
            entries.add::<IamGroupByPolicy>((&self.account, policy, &how));
        }
    }
}

impl Stored for LoginProfile {
    type Key = (AccountId, String);
    const TABLE: Table = Table::LoginProfiles;

    fn key(&self) -> Self::Key {
        (self.account.clone(), self.user.clone())
    }
}

impl Stored for InstanceProfile {
    type Key = (AccountId, Folded);
    const TABLE: Table = Table::InstanceProfiles;
    const INDEXES: &'static [Table] = &[Table::InstanceProfileByRole];

    fn key(&self) -> Self::Key {
        (self.account.clone(), Folded::of(&self.name))
    }

    fn index(&self, entries: &mut Entries) {
        if let Some(role) = &self.role {
            entries.add::<InstanceProfileByRole>((&self.account, role));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::form::is_stored_as;

    fn user() -> IamUser {
        IamUser {
            account: "111122223333".parse().unwrap(),
            name: "Bob".into(),
            path: "/team/".into(),
            id: "AIDAABCDEFGHIJKLMNOPQ".into(),
            inline_policies: Vec::new(),
            attached_policies: Vec::new(),
            boundary: None,
            groups: Vec::new(),
            tags: Vec::new(),
            created: Timestamp(1),
        }
    }

    #[test]
    fn users_keep_their_stored_form() {
        let bare = concat!(
            r#"{"v":1,"account":"111122223333","name":"Bob","path":"/team/","#,
            r#""id":"AIDAABCDEFGHIJKLMNOPQ","created":1"#,
        );
        is_stored_as(&user(), &format!("{bare}}}"));
        let full = IamUser {
            inline_policies: vec![("p".into(), "{}".into())],
            attached_policies: vec!["arn:aws:iam::aws:policy/P".into()],
            boundary: Some("arn:aws:iam::aws:policy/B".into()),
            groups: vec!["AGPAABCDEFGHIJKLMNOPQ".into()],
            tags: vec![Tag { key: "a".into(), value: "b".into() }],
            ..user()
        };
        let more = concat!(
            r#","inline_policies":[["p","{}"]],"attached_policies":["arn:aws:iam::aws:policy/P"],"#,
            r#""boundary":"arn:aws:iam::aws:policy/B","groups":["AGPAABCDEFGHIJKLMNOPQ"],"#,
            r#""tags":[{"key":"a","value":"b"}]}"#,
        );
        is_stored_as(&full, &format!("{bare}{more}"));
    }

    #[test]
    fn user_names_are_unique_without_case() {
        let other = IamUser { name: "BOB".into(), ..user() };
        assert_eq!(crate::Key::of(&user().key()), crate::Key::of(&other.key()));
    }

    #[test]
    fn groups_and_login_profiles_keep_their_stored_form() {
        let group = IamGroup {
            account: user().account,
            name: "Staff".into(),
            path: "/".into(),
            id: "AGPAABCDEFGHIJKLMNOPQ".into(),
            inline_policies: vec![("p".into(), "{}".into())],
            attached_policies: vec!["arn:aws:iam::aws:policy/P".into()],
            created: Timestamp(1),
        };
        is_stored_as(
            &group,
            concat!(
                r#"{"v":1,"account":"111122223333","name":"Staff","path":"/","#,
                r#""id":"AGPAABCDEFGHIJKLMNOPQ","created":1,"inline_policies":[["p","{}"]],"#,
                r#""attached_policies":["arn:aws:iam::aws:policy/P"]}"#,
            ),
        );
        let profile = LoginProfile {
            account: user().account,
            user: user().id,
            hash: "$argon2id$1".into(),
            history: vec!["$argon2id$0".into()],
            reset_required: true,
            created: Timestamp(1),
            set: Timestamp(2),
        };
        is_stored_as(
            &profile,
            concat!(
                r#"{"v":1,"account":"111122223333","user":"AIDAABCDEFGHIJKLMNOPQ","hash":"$argon2id$1","#,
                r#""created":1,"set":2,"history":["$argon2id$0"],"reset_required":true}"#,
            ),
        );
    }

    #[test]
    fn instance_profiles_keep_their_stored_form() {
        let profile = InstanceProfile {
            account: user().account,
            name: "Web".into(),
            path: "/".into(),
            id: "AIPAABCDEFGHIJKLMNOPQ".into(),
            role: Some("AROAABCDEFGHIJKLMNOPQ".into()),
            tags: vec![Tag { key: "a".into(), value: "b".into() }],
            created: Timestamp(1),
        };
        is_stored_as(
            &profile,
            concat!(
                r#"{"v":1,"account":"111122223333","name":"Web","path":"/","#,
                r#""id":"AIPAABCDEFGHIJKLMNOPQ","created":1,"role":"AROAABCDEFGHIJKLMNOPQ","#,
                r#""tags":[{"key":"a","value":"b"}]}"#,
            ),
        );
    }
}
