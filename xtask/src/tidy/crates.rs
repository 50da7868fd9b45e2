//! The rooms of the house and the stairs between them: which crate may depend on which.

use super::Problem;
use super::source::File;

/// A crate depends on crates of lower levels only. `bench`, `sim` and `testkit` are above all of them, and no
/// part of the program.
const LEVELS: [(&str, u8); 23] = [
    ("fault", 0),
    ("policy", 0),
    ("saml", 0),
    ("managed", 1),
    ("oidc", 0),
    ("model", 1),
    ("wire", 1),
    ("store", 2),
    ("audit", 2),
    ("directory", 3),
    ("provision", 3),
    ("store-postgres", 3),
    ("store-sqlite", 3),
    ("aws-accounts", 4),
    ("signin", 4),
    ("api", 5),
    ("s3", 6),
    ("web", 6),
    ("server", 7),
    ("vestibule", 8),
    ("bench", 9),
    ("sim", 10),
    ("testkit", 9),
];

/// Crates whose types cannot be written down by themselves: others own the stored and the wire forms.
const WITHOUT_SERDE: [&str; 2] = ["model", "policy"];

pub(super) fn check(files: &[File]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in files {
        let name = match file.path.split('/').collect::<Vec<_>>().as_slice() {
            ["crates", name, "Cargo.toml"] => *name,
            ["xtask", "Cargo.toml"] => "xtask",
            _ => continue,
        };
        let mut found = match file.text.parse::<toml::Table>() {
            Ok(manifest) => manifest_problems(name, &manifest),
            Err(error) => vec![("level", format!("the manifest cannot be read: {}", error.message()))],
        };
        problems.extend(found.drain(..).map(|(rule, message)| Problem {
            rule,
            subject: file.path.clone(),
            line: 0,
            measure: 0,
            message,
        }));
    }
    problems
}

fn manifest_problems(name: &str, manifest: &toml::Table) -> Vec<(&'static str, String)> {
    let mut problems = Vec::new();
    let package = text(manifest, &["package", "name"]);
    if package != Some(name) {
        problems.push(("level", format!("the package must be called `{name}`, like its folder")));
    }
    let lints = lookup(manifest, &["lints", "workspace"]).and_then(toml::Value::as_bool);
    if lints != Some(true) {
        problems.push(("lints", "add `[lints] workspace = true`".to_owned()));
    }
    if name == "xtask" {
        return problems;
    }
    let Some(level) = level(name) else {
        problems.push((
            "level",
            format!("`{name}` has no level; add it to the table in xtask/src/tidy/crates.rs"),
        ));
        return problems;
    };
    for section in ["dependencies", "build-dependencies"] {
        for other in names(manifest, section) {
            if self::level(other).is_some_and(|other| other >= level) {
                problems
                    .push(("level", format!("`{name}` may not depend on `{other}`, which is not below it")));
            }
            if other.starts_with("serde") && WITHOUT_SERDE.contains(&name) {
                problems
                    .push(("serde", format!("`{name}` is not serializable; `{other}` belongs elsewhere")));
            }
        }
    }
    for other in names(manifest, "dev-dependencies") {
        // A test may use the test kit and the crate's equals, but not what is built upon it.
        let above = self::level(other).is_some_and(|other| other > level);
        if above && other != "testkit" {
            problems
                .push(("level", format!("tests of `{name}` may not depend on `{other}`, which is above it")));
        }
    }
    problems
}

fn level(name: &str) -> Option<u8> {
    LEVELS.iter().find(|(other, _)| *other == name).map(|(_, level)| *level)
}

fn names<'a>(manifest: &'a toml::Table, section: &str) -> Vec<&'a str> {
    let table = manifest.get(section).and_then(toml::Value::as_table);
    table.map(|table| table.keys().map(String::as_str).collect()).unwrap_or_default()
}

fn text<'a>(manifest: &'a toml::Table, path: &[&str]) -> Option<&'a str> {
    lookup(manifest, path)?.as_str()
}

fn lookup<'a>(manifest: &'a toml::Table, path: &[&str]) -> Option<&'a toml::Value> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(manifest.get(*first)?, |value, key| value.get(*key))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rules that a crate's manifest breaks.
    fn broken(name: &str, rest: &str) -> Vec<&'static str> {
        let text = format!("[package]\nname = \"{name}\"\n[lints]\nworkspace = true\n{rest}");
        let file = File { path: format!("crates/{name}/Cargo.toml"), text };
        check(&[file]).into_iter().map(|problem| problem.rule).collect()
    }

    #[test]
    fn crates_depend_downwards_only() {
        assert_eq!(broken("store", "[dependencies]\nmodel.workspace = true\ntokio = \"1\"\n"), [""; 0]);
        assert_eq!(broken("store", "[dependencies]\napi.workspace = true\n"), ["level"]);
        assert_eq!(broken("wire", "[dependencies]\nmodel.workspace = true\n"), ["level"]);
        assert_eq!(broken("wire", "[build-dependencies]\nstore.workspace = true\n"), ["level"]);
        assert_eq!(broken("api", "[dependencies]\ntestkit.workspace = true\n"), ["level"]);
    }

    #[test]
    fn tests_may_use_the_test_kit_but_not_the_floor_above() {
        assert_eq!(broken("api", "[dev-dependencies]\ntestkit.workspace = true\n"), [""; 0]);
        assert_eq!(broken("api", "[dev-dependencies]\nserver.workspace = true\n"), ["level"]);
    }

    #[test]
    fn unknown_crates_need_a_level() {
        assert_eq!(broken("misc", ""), ["level"]);
    }

    #[test]
    fn models_and_policies_are_not_serializable() {
        assert_eq!(broken("model", "[dependencies]\nserde.workspace = true\n"), ["serde"]);
        assert_eq!(broken("policy", "[dependencies]\nserde_json.workspace = true\n"), ["serde"]);
        assert_eq!(broken("policy", "[dev-dependencies]\nserde_json.workspace = true\n"), [""; 0]);
    }

    #[test]
    fn every_crate_takes_the_lints_of_the_workspace() {
        let path = "xtask/Cargo.toml".to_owned();
        let file = File { path, text: "[package]\nname = \"xtask\"\n".to_owned() };
        assert_eq!(check(&[file]).first().map(|problem| problem.rule), Some("lints"));
    }
}
