//! Names that somebody else chose, and that people read on a page before they decide.

/// Whether a character changes how the text around it reads without being seen itself: controls, and what
/// Unicode has for the direction, joining and hiding of text. AWS's patterns for names leave the same out
/// (`Cc`, `Cf`, `Zl` and `Zp`).
pub fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_and_controls_are_unseen_and_letters_are_not() {
        for c in ['\n', '\u{7f}', '\u{200b}', '\u{202e}', '\u{2066}', '\u{2069}', '\u{e0041}'] {
            assert!(is_unseen(c), "{c:?}");
        }
        for c in ['a', ' ', '\u{a0}', '\u{e9}', '\u{5d0}', '\u{65e5}', '\u{1f600}'] {
            assert!(!is_unseen(c), "{c:?}");
        }
    }
}
