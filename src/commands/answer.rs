//! Questions of a command at the terminal, and the answers that are typed.

use std::io::{self, Write};

use anyhow::bail;

use super::WrongUse;
use crate::{block::fold_into, language::Catalogue, platform::terminal};

/// Asks at the terminal. Where there is none, `instead` says what to give on the command line.
pub fn ask(question: &str, instead: &str, out: &mut impl Write) -> anyhow::Result<String> {
    if !terminal::is_terminal(terminal::stdin()) {
        bail!(WrongUse(instead.to_owned()));
    }
    write!(out, "{question} ")?;
    out.flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    Ok(answer.trim().to_owned())
}

/// The word of the language, with or without its accents, or the English one.
pub fn is_yes(answer: &str, say: Catalogue) -> bool {
    let folded = |word: &str| {
        let mut folded = String::new();
        fold_into(&mut folded, word);
        folded
    };
    let answer = folded(answer);
    answer == folded(say.yes()) || matches!(answer.as_str(), "y" | "yes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_yes_is_that_of_the_language_or_the_english_one() {
        let of = |tag| Catalogue::of(tag).unwrap();
        for (answer, tag) in [("y", "en"), ("Yes", "es"), ("sí", "es"), ("SI", "es"), ("是", "zh-Hans")] {
            assert!(is_yes(answer, of(tag)), "{answer}");
        }
        for (answer, tag) in [("", "en"), ("n", "es"), ("sin", "es"), ("不", "zh-Hans"), ("sí", "en")] {
            assert!(!is_yes(answer, of(tag)), "{answer}");
        }
    }
}
