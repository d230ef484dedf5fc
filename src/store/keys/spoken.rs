//! Words that are spoken: drawn by the program, said aloud, typed by the other one.

use age::{secrecy::ExposeSecret, x25519};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::fingerprint::WORDS;
use crate::private::Secret;

/// Six words, drawn by chance: 48 bits, and each guess costs what one at a passphrase does.
pub fn draw() -> Secret {
    let words: Vec<&str> = WORDS.lines().collect();
    let drawn = x25519::Identity::generate().to_string();
    let chance = Sha256::digest(drawn.expose_secret());
    let drawn: Vec<&str> = chance[..6].iter().map(|byte| words[usize::from(*byte)]).collect();
    drawn.join(" ").into()
}

/// Words as they were drawn, however they are typed: capitals, commas and wide gaps are the same.
pub fn heard(words: &Secret) -> Secret {
    let letters = |char: &char| char.is_alphabetic();
    let plain: String = words.expose().chars().map(|char| if letters(&char) { char } else { ' ' }).collect();
    let plain = Zeroizing::new(plain.to_lowercase());
    plain.split_whitespace().collect::<Vec<_>>().join(" ").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_heard_however_they_are_typed() {
        let said = |words: &str| heard(&words.into()).expose().to_owned();
        assert_eq!(said(" Apple,  river\tSTONE, "), "apple river stone");
        let drawn = draw();
        assert_eq!(drawn.expose().split(' ').count(), 6);
        assert_eq!(said(drawn.expose()), drawn.expose());
        assert_ne!(draw().expose(), drawn.expose());
    }
}
