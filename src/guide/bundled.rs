//! The texts inside the program. What most starts read lies there as it is; everything else is deflated, and inflated when it
//! is read.

use std::borrow::Cow;

use miniz_oxide::inflate::{
    TINFLStatus,
    core::{DecompressorOxide, decompress, inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF},
};

use super::{Scope, known::known, script};
use crate::language::Catalogue;

/// The sheaves of each language.
pub(super) const BUNDLED: &[(&str, &[Sheaf])] = include!(concat!(env!("OUT_DIR"), "/content.rs"));

/// The language of the first guide.
pub(super) const FIRST: &str = "en";

/// Why inflating cannot fail.
const DEFLATED: &str = "the build script deflated a text of this length";

/// Texts that are read together, one behind the other.
#[derive(Debug)]
pub(super) struct Sheaf {
    /// Their names and lengths, in the order in which they lie.
    texts: &'static [(&'static str, usize)],
    /// Of a page.
    pub scope: Scope,
    bytes: Bytes,
}

#[derive(Debug)]
enum Bytes {
    Plain(&'static str),
    /// Raw deflate (RFC 1951), behind what is [known](Sheaf::known) of the language.
    Deflated {
        bytes: &'static [u8],
        language: &'static str,
    },
}

impl Sheaf {
    /// The name of the only text; none where there are several.
    pub fn alone(&self) -> Option<&'static str> {
        if let [(name, _)] = self.texts { Some(name) } else { None }
    }

    pub fn whole(&self) -> Cow<'static, str> {
        match self.bytes {
            Bytes::Plain(text) => text.into(),
            Bytes::Deflated { bytes, language } => {
                let length = self.texts.iter().map(|(_, length)| length).sum();
                let inflated = inflated(self.known(language), bytes, length);
                String::from_utf8(inflated).expect(DEFLATED).into()
            }
        }
    }

    /// The bytes that were known when the sheaf was deflated, as `build/texts.rs` says it too.
    fn known(&self, language: &str) -> Vec<u8> {
        let Some(catalogue) = Catalogue::of(language) else { return vec![] };
        let mut first = sheaves(FIRST).filter(|_| language != FIRST).unwrap_or_default().iter();
        let same = self.alone().and_then(|name| first.find(|sheaf| sheaf.alone() == Some(name)));
        known(catalogue.bytes(), same.map(Self::whole).unwrap_or_default().as_bytes())
    }

    fn texts(&self) -> impl Iterator<Item = (String, String)> {
        let (whole, mut at) = (self.whole(), 0);
        self.texts.iter().map(move |&(name, length)| {
            at += length;
            (name.to_owned(), whole[at - length..at].to_owned())
        })
    }
}

/// So many bytes that are deflated behind what is known.
fn inflated(known: Vec<u8>, bytes: &[u8], length: usize) -> Vec<u8> {
    let (ahead, mut text) = (known.len(), known);
    text.resize(ahead + length, 0);
    let flags = TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
    let (status, _, _) = decompress(&mut DecompressorOxide::new(), bytes, &mut text, ahead, flags);
    assert_eq!(status, TINFLStatus::Done, "{DEFLATED}");
    text.split_off(ahead)
}

/// The sheaves of a language; none where it has no folder.
pub(super) fn sheaves(language: &str) -> Option<&'static [Sheaf]> {
    BUNDLED.iter().find(|(tag, _)| *tag == language).map(|(_, sheaves)| *sheaves)
}

/// The text of a file of a language.
pub(super) fn file_of(language: &str, name: &str) -> Option<String> {
    let mut sheaves = sheaves(language)?.iter();
    let sheaf = sheaves.find(|sheaf| sheaf.texts.iter().any(|(file, _)| *file == name))?;
    sheaf.texts().find_map(|(file, text)| (file == name).then_some(text))
}

/// The texts of the demo's script in a language, or else in the first one.
pub(super) fn demo_files(language: &str) -> Vec<(String, String)> {
    let demo = |language| {
        let mut sheaves = sheaves(language).unwrap_or_default().iter();
        sheaves.find(|sheaf| sheaf.texts.iter().any(|(name, _)| name.starts_with(script::FOLDER)))
    };
    let sheaf = demo(language).or_else(|| demo(FIRST));
    sheaf.into_iter().flat_map(Sheaf::texts).collect()
}

/// The files of the guide, of the interface and of the demo inside the program (name, text), to be checked.
pub fn bundled_files() -> Vec<(String, String)> {
    bundled_files_in(FIRST)
}

/// The same of a language, in order of names, the demo's last; none where it has no folder.
pub fn bundled_files_in(language: &str) -> Vec<(String, String)> {
    let mut files: Vec<_> = sheaves(language).unwrap_or_default().iter().flat_map(Sheaf::texts).collect();
    files.sort_by(|(one, _), (other, _)| (one.contains('/'), one).cmp(&(other.contains('/'), other)));
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_inflated_is_the_text_that_was_deflated() {
        for (language, name, text) in [
            ("en", "welcome.md", include_str!("../../content/en/welcome.md")),
            ("en", "path.ftl", include_str!("../../content/en/path.ftl")),
            ("es", "demo/couple.toml", include_str!("../../content/es/demo/couple.toml")),
            ("zh-Hans", "helplines.toml", include_str!("../../content/zh-Hans/helplines.toml")),
        ] {
            let files = bundled_files_in(language);
            assert!(files.contains(&(name.into(), text.into())), "{language}/{name}");
        }
    }

    #[test]
    fn the_files_of_a_language_come_in_order_of_names_and_those_of_the_demo_last() {
        let files = bundled_files();
        assert!(files.is_sorted_by_key(|(name, _)| (name.starts_with(script::FOLDER), name)));
        assert!(bundled_files_in("tlh").is_empty());
    }
}
