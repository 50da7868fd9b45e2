//! The corpus in `tests/corpus/policy`: data, each case decided by the crate and by the reference, with its
//! reasons.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail by panicking")]

use std::path::Path;

use serde_json::Value;

mod case;
mod reference;

#[test]
fn every_case_is_decided_as_written_with_its_reasons() {
    let mut wrong = Vec::new();
    for (file, case) in cases() {
        let reasons: Vec<String> = serde_json::from_value(case["reasons"].clone()).unwrap();
        let expected = (case["decision"].as_str().unwrap().to_owned(), reasons);
        for (by, answer) in [("crate", case::decided(&case)), ("reference", reference::decided(&case))] {
            if answer != expected {
                wrong.push(format!(
                    "{file}: {}\n  expected {expected:?}\n  {by} says {answer:?}",
                    case["name"]
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn names_are_unique_and_no_file_is_left_out() {
    let cases = cases();
    let mut names: Vec<&str> = cases.iter().map(|(_, case)| case["name"].as_str().unwrap()).collect();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
    assert!(count >= 150, "{count} cases");
}

/// Every case with the name of its file.
fn cases() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus/policy");
    let mut cases = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        cases.extend(file["cases"].as_array().unwrap().iter().map(|case| (name.clone(), case.clone())));
    }
    cases
}
