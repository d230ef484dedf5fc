//! A language that nobody speaks, made of English for tests: every letter is accented and every word is two fifths longer;
//! holes and choices stay. What a page says in plain letters did not come out of the catalogue, and what does not fit on it
//! is too narrow for another language.

mod guide;

use std::sync::LazyLock;

use crate::language::{
    Catalogue, EN, Table,
    compile::{CHOOSE, EXACT, HOLE, NAMED, TEXT},
    sized, text,
};
pub use guide::guide;

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçđéƒǧĥíĵķłɱñóƥɋřšŧúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶŁṀÑÓƤɊŘŠŦÚṼŴẊÝŽ";

static PSEUDO: LazyLock<Table> = LazyLock::new(|| {
    let (mut code, mut starts) = (vec![], vec![0]);
    for nth in 1..EN.starts.len() {
        code.extend(changed(Catalogue::ENGLISH.program(nth - 1)));
        starts.push(u32::try_from(code.len()).expect("few sentences"));
    }
    Table { code: code.leak(), starts: starts.leak(), language: "en-XA" }
});

/// The sentences of this language.
pub fn catalogue() -> Catalogue {
    Catalogue { table: &PSEUDO }
}

/// A text of this language.
pub fn accent(text: &str) -> String {
    let (mut said, mut fifths) = (String::new(), 0);
    for letter in text.chars() {
        match PLAIN.chars().position(|plain| plain == letter) {
            Some(at) => {
                said.extend(ACCENTED.chars().nth(at));
                fifths += 2;
            }
            None => {
                lengthen(&mut said, &mut fifths);
                said.push(letter);
            }
        }
    }
    lengthen(&mut said, &mut fifths);
    said
}

/// Ends a word with as many letters as are owed to it.
fn lengthen(said: &mut String, fifths: &mut usize) {
    said.extend(std::iter::repeat_n('ö', *fifths / 5));
    *fifths %= 5;
}

/// The program of a message, with every text in it accented.
fn changed(mut program: &[u8]) -> Vec<u8> {
    let mut changed_program = vec![];
    loop {
        program = match program {
            [TEXT, ..] => {
                let (text, rest) = text(program).expect("a text of the table");
                changed_program.push(TEXT);
                changed_program.extend(counted(accent(text).as_bytes()));
                rest
            }
            [HOLE, nth, rest @ ..] => {
                changed_program.extend([HOLE, *nth]);
                rest
            }
            [CHOOSE, nth, many, rest @ ..] => {
                changed_program.extend([CHOOSE, *nth, *many]);
                (0..*many).fold(rest, |variants, _| variant(variants, &mut changed_program))
            }
            _ => return changed_program,
        };
    }
}

/// One variant, with its key as it was. What stands behind it is given back.
fn variant<'a>(variants: &'a [u8], changed_program: &mut Vec<u8>) -> &'a [u8] {
    let key = match variants[0] {
        EXACT => 5,
        NAMED => 2,
        _ => 1,
    };
    let (key, rest) = variants.split_at(key);
    let (program, rest) = sized(rest).expect("a variant of the table");
    changed_program.extend(key);
    changed_program.extend(counted(&changed(program)));
    rest
}

/// Bytes behind their count.
fn counted(bytes: &[u8]) -> Vec<u8> {
    let count = u16::try_from(bytes.len()).expect("a sentence");
    [&count.to_le_bytes(), bytes].concat()
}

/// The words of a text in plain letters, but for those of addresses and those that are known.
pub fn plain_words<'a>(said: &'a str, known: &[&str]) -> Vec<&'a str> {
    let pieces = said.split_whitespace().filter(|piece| !is_address(piece));
    let words = pieces.flat_map(|piece| piece.split(|letter: char| !letter.is_alphabetic()));
    words.filter(|word| word.len() > 1 && word.is_ascii() && !known.contains(word)).collect()
}

/// True for a piece without blanks that has a dot or an at-sign inside: `988lifeline.org`.
pub fn is_address(piece: &str) -> bool {
    let letters: Vec<_> = piece.chars().collect();
    let is_inside = |three: &[char]| {
        matches!(three[1], '.' | '@') && [three[0], three[2]].iter().all(char::is_ascii_alphanumeric)
    };
    letters.windows(3).any(is_inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_two_fifths_longer_and_a_name_stays() {
        assert_eq!(accent("Change it, now."), "Çĥáñǧéöö íŧö, ñóŵö.");
        let said = catalogue().someones_request("Robin");
        assert!(said.starts_with("Robin’") && plain_words(&said, &[]) == ["Robin"], "{said}");
    }

    #[test]
    fn a_sentence_that_was_left_in_rust_is_found() {
        let said = format!("{} Nothing is here.", catalogue().go_on());
        assert_eq!(plain_words(&said, &[]), ["Nothing", "is", "here"]);
        assert_eq!(plain_words("Sam: call 116, a.org.uk", &["Sam", "call"]), [""; 0]);
    }

    #[test]
    fn it_chooses_as_english_does() {
        let said = [1, 3, 12, 13].map(|number| catalogue().spelled(number));
        assert_eq!(said[..3], ["one", "three", "twelve"].map(accent));
        assert_eq!(said[3], "13");
    }
}
