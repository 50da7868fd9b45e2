//! Rules about any text file: unfinished work has an issue that says so.

use super::Problem;
use super::source::{File, words};

/// Put together here so that this file does not break its own rule.
const MARKS: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("HA", "CK")];

pub(super) fn check(files: &[File]) -> Vec<Problem> {
    files.iter().flat_map(unfinished).collect()
}

fn unfinished(file: &File) -> Vec<Problem> {
    let mut problems = Vec::new();
    // Looking for the letters first keeps the common case, a file without any, quick.
    if !MARKS.iter().any(|mark| file.text.contains(mark)) {
        return problems;
    }
    for (number, line) in file.text.lines().enumerate() {
        let Some((_, mark)) = words(line).find(|(_, word)| MARKS.contains(word)) else { continue };
        if !names_an_issue(line) {
            problems.push(Problem {
                rule: "unfinished",
                subject: file.path.clone(),
                line: number + 1,
                measure: 0,
                message: format!("`{mark}` needs the number of an issue, such as (#12)"),
            });
        }
    }
    problems
}

fn names_an_issue(line: &str) -> bool {
    line.split('#').skip(1).any(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(line: &str) -> usize {
        check(&[File { path: "a.md".to_owned(), text: line.to_owned() }]).len()
    }

    #[test]
    fn unfinished_work_names_its_issue() {
        let [mark, ..] = MARKS;
        assert_eq!(broken(&format!("// {mark}: later")), 1);
        assert_eq!(broken(&format!("// {mark} (#12): later")), 0);
        assert_eq!(broken(&format!("{mark}S and METHODS")), 0);
    }
}
