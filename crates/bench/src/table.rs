//! The table that is printed: what was measured, what it comes to, and what it should.

/// One line.
#[derive(Debug)]
struct Line {
    what: String,
    found: String,
    wanted: String,
    met: bool,
}

/// Lines in the order they were measured.
#[derive(Debug, Default)]
pub(crate) struct Table(Vec<Line>);

impl Table {
    pub(crate) fn add(&mut self, what: &str, found: String, wanted: &str, met: bool) {
        eprintln!("{what}: {found}");
        self.0.push(Line { what: what.to_owned(), found, wanted: wanted.to_owned(), met });
    }

    /// As Markdown, in columns that line up on a terminal too.
    pub(crate) fn print(&self) {
        let head = ["measured", "found", "wanted", ""].map(str::to_owned);
        let rows = self.0.iter().map(|line| {
            let verdict = if line.met { "met" } else { "missed" };
            [line.what.clone(), line.found.clone(), line.wanted.clone(), verdict.to_owned()]
        });
        let rows: Vec<[String; 4]> = std::iter::once(head).chain(rows).collect();
        let mut widths = [0; 4];
        for row in &rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.chars().count());
            }
        }
        for (number, row) in rows.iter().enumerate() {
            let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
            println!("| {} |", cells.collect::<Vec<_>>().join(" | "));
            if number == 0 {
                println!("|{}|", widths.map(|width| "-".repeat(width + 2)).join("|"));
            }
        }
    }
}

/// `12,345`.
pub(crate) fn thousands(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::thousands;

    #[test]
    fn digits_stand_in_threes() {
        for (number, text) in [(0.0, "0"), (999.4, "999"), (1000.0, "1,000"), (1_234_567.0, "1,234,567")] {
            assert_eq!(thousands(number), text);
        }
    }
}
