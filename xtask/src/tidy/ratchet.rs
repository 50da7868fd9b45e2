//! The exceptions: what breaks a rule already, and may only get better.

use super::{Problem, RATCHET};

/// A line `<rule> <subject> [<measure>]`; the subject may have a space in it, as a function in a file has.
struct Exception<'a> {
    line: usize,
    rule: &'a str,
    subject: &'a str,
    measure: usize,
}

/// What is left of the problems, and what is wrong with the exceptions themselves.
pub(super) fn apply(text: &str, problems: Vec<Problem>) -> Vec<Problem> {
    let exceptions = read(text);
    let mut left = Vec::new();
    let excuses = |exception: &Exception<'_>, problem: &Problem| {
        exception.rule == problem.rule && exception.subject == problem.subject
    };
    for exception in &exceptions {
        // The worst one counts, where a file has more than one of the kind.
        let worst = problems
            .iter()
            .filter(|problem| excuses(exception, problem))
            .map(|problem| problem.measure)
            .max();
        let message = match worst {
            None => {
                format!("`{} {}` is no longer needed; remove the line", exception.rule, exception.subject)
            }
            Some(worst) if worst < exception.measure => {
                format!("`{} {}` got better; lower its number to {worst}", exception.rule, exception.subject)
            }
            Some(_) => continue,
        };
        let (rule, subject) = ("ratchet", RATCHET.to_owned());
        left.push(Problem { rule, subject, line: exception.line, measure: 0, message });
    }
    let excused = |problem: &Problem| {
        exceptions.iter().any(|exception| excuses(exception, problem) && problem.measure <= exception.measure)
    };
    left.extend(problems.into_iter().filter(|problem| !excused(problem)));
    left
}

fn read(text: &str) -> Vec<Exception<'_>> {
    let lines =
        text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    lines
        .map(|(number, line)| {
            let (rule, rest) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
            let measured =
                rest.rsplit_once(' ').and_then(|(subject, last)| Some((subject, last.parse().ok()?)));
            let (subject, measure) = measured.unwrap_or((rest, 0));
            Exception { line: number + 1, rule, subject, measure }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn long(subject: &str, measure: usize) -> Problem {
        let message = String::new();
        Problem { rule: "function-length", subject: subject.to_owned(), line: 1, measure, message }
    }

    /// What remains to be said.
    fn said(text: &str, problems: Vec<Problem>) -> Vec<String> {
        let said = apply(text, problems).into_iter();
        said.map(|problem| format!("{} {} {}", problem.rule, problem.line, problem.message)).collect()
    }

    #[test]
    fn known_exceptions_are_excused_until_they_get_worse() {
        let text = "# why\nfunction-length a.rs b 80\n";
        assert_eq!(said(text, vec![long("a.rs b", 80)]), [""; 0]);
        assert_eq!(said(text, vec![long("a.rs b", 81)]), ["function-length 1 "]);
        assert_eq!(said("", vec![long("a.rs b", 80)]), ["function-length 1 "]);
    }

    #[test]
    fn ratchet_only_shrinks() {
        let text = "function-length a.rs b 80\n";
        assert_eq!(
            said(text, vec![]),
            ["ratchet 1 `function-length a.rs b` is no longer needed; remove the line"]
        );
        let better = said(text, vec![long("a.rs b", 75)]);
        assert_eq!(better, ["ratchet 1 `function-length a.rs b` got better; lower its number to 75"]);
    }

    #[test]
    fn rules_that_do_not_count_need_no_number() {
        let problem = Problem { rule: "socket", measure: 0, ..long("a.rs", 0) };
        assert_eq!(said("socket a.rs\n", vec![problem]), [""; 0]);
    }
}
