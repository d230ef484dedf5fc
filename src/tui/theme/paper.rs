//! The terminal's own paper: what it says of it, now or by its environment.

use super::colour::Rgb;

/// The paper as it is known when the program starts.
#[derive(Debug, Clone, Default)]
pub struct Paper {
    pub colour: Option<Rgb>,
    /// True where the terminal is asked for it, behind the first frame.
    pub is_asked: bool,
    /// The name under which what it answers is remembered.
    pub terminal: String,
}

/// Asks the terminal for the colour of its paper (OSC 11).
pub const QUESTION: &str = "\x1b]11;?\x1b\\";

/// The colour in an answer of the terminal, without its beginning and end: `11;rgb:1e1e/1e1e/1e1e`, each part with one to
/// four digits. None where it answers something else.
pub fn of_answer(answer: &str) -> Option<Rgb> {
    let parts = answer.strip_prefix("11;rgb:").or_else(|| answer.strip_prefix("11;rgba:"))?;
    let part = |text: &str| {
        let digits = text.chars().take(5).map(|digit| digit.to_digit(16)).collect::<Option<Vec<_>>>()?;
        let number = |digits: &[u32]| digits.iter().fold(0, |number, digit| number << 4 | digit);
        let (value, most) = (number(&digits), number(&vec![15; digits.len()]));
        (1..=4).contains(&digits.len()).then(|| ((value * 255 + most / 2) / most) as u8)
    };
    let mut parts = parts.split('/').map(part);
    Some(Rgb(parts.next()??, parts.next()??, parts.next()??))
}

/// The paper by `COLORFGBG`, which some terminals set: `15;0` is light letters on a dark one. Only its two ends are
/// believed.
pub fn of_variable(said: &str) -> Option<Rgb> {
    match said.rsplit(';').next()?.parse() {
        Ok(0) => Some(Rgb::BLACK),
        Ok(15) => Some(Rgb::WHITE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminals_answer_is_read_in_every_length_and_nothing_else_is() {
        assert_eq!(of_answer("11;rgb:1e1e/2e2e/ffff"), Some(Rgb(0x1e, 0x2e, 0xff)));
        assert_eq!(of_answer("11;rgb:1e/2e/ff"), Some(Rgb(0x1e, 0x2e, 0xff)));
        assert_eq!(of_answer("11;rgb:f/0/8"), Some(Rgb(255, 0, 136)));
        assert_eq!(of_answer("11;rgba:0000/0000/0000/ffff"), Some(Rgb::BLACK));
        for other in [
            "",
            "11;rgb:",
            "11;rgb:1/2",
            "11;rgb:12345/0/0",
            "11;?",
            "10;rgb:0/0/0",
            "11;rgb:x/y/z",
            "11;rgb:é/é/é",
        ] {
            assert_eq!(of_answer(other), None, "{other}");
        }
        assert_eq!((of_variable("15;0"), of_variable("0;default;15")), (Some(Rgb::BLACK), Some(Rgb::WHITE)));
        assert_eq!((of_variable("7;8"), of_variable("")), (None, None));
    }
}
