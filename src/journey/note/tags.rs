//! Tags: words of a note with a sign before them, as `@work` or `#work`, and those that another program kept beside its
//! words. The sign is not part of the tag, and neither are capitals: `#Work` is the same tag as `@work`.

use super::Note;
use crate::{block::fold_into, private::Private};

const SIGNS: [char; 2] = ['@', '#'];

impl Note {
    /// Every tag once, without its sign: first those beside the words.
    pub fn tags(&self) -> Vec<Private> {
        let beside = self.about.iter().flat_map(|about| &about.tags).map(Private::expose);
        let (mut known, mut tags) = (vec![], vec![]);
        for tag in beside.chain(in_words(self.words.expose())) {
            let folded = folded(tag);
            if !known.contains(&folded) {
                known.push(folded);
                tags.push(tag.into());
            }
        }
        tags
    }
}

/// The tags in words, in their order.
fn in_words(words: &str) -> impl Iterator<Item = &str> {
    words.split_whitespace().filter_map(|word| {
        let tag = word.strip_prefix(SIGNS)?;
        let end = tag.find(|letter: char| !is_part(letter)).unwrap_or(tag.len());
        // `##` begins a heading, and a lone sign nothing.
        tag[..end].contains(char::is_alphanumeric).then_some(&tag[..end])
    })
}

/// Those of a program's tags that its words do not hold themselves, without their signs.
pub fn beside(tags: &[Private], words: &Private) -> Vec<Private> {
    let there: Vec<_> = in_words(words.expose()).map(folded).collect();
    let bare = tags.iter().map(|tag| tag.expose().trim().trim_start_matches(SIGNS));
    bare.filter(|tag| !tag.is_empty() && !there.contains(&folded(tag))).map(Private::from).collect()
}

/// A letter, a digit, or one of the signs that join the parts of a tag.
fn is_part(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '-' | '+' | '*' | '/' | '#')
}

/// A tag as it is compared, with its sign or without it.
pub fn folded(tag: &str) -> Private {
    let mut folded = String::new();
    fold_into(&mut folded, tag.trim().trim_start_matches(SIGNS));
    folded.into()
}

#[cfg(test)]
mod tests {
    use super::{super::About, *};

    fn tags(words: &str) -> Vec<String> {
        Note::of(words).tags().iter().map(|tag| tag.expose().to_owned()).collect()
    }

    #[test]
    fn a_tag_is_a_word_with_a_sign_before_it() {
        assert_eq!(tags("We saw @mum, and #Ärger. (@not) mail@example.org"), ["mum", "Ärger"]);
        assert_eq!(tags("# A heading\n## Another\n@ # #!"), [] as [&str; 0]);
        assert_eq!(tags("@team/berlin #c++ @2025-11-24 #a#b"), ["team/berlin", "c++", "2025-11-24", "a#b"]);
    }

    #[test]
    fn a_tag_is_named_once_whatever_its_sign_and_its_capitals() {
        assert_eq!(tags("#Work @work #WORK @home"), ["Work", "home"]);
        assert_eq!(folded(" @Work "), folded("#work"));
        let mut about = About::day("2025-11-24".parse().unwrap());
        about.tags = vec!["work trip".into(), "Home".into()];
        let note = Note { about: Some(about), words: "@home at last @sea".into() };
        assert_eq!(note.tags(), ["work trip", "Home", "sea"].map(Private::from));
    }

    #[test]
    fn only_tags_that_are_not_in_the_words_are_kept_beside_them() {
        let given = ["@Work", "work trip", "#", "sea"].map(Private::from);
        assert_eq!(beside(&given, &"#work by the @sea".into()), ["work trip".into()]);
    }
}
