//! Text of an entry that had a place of its own in another program: it is kept in a sentence behind the words.

use super::Raw;
use crate::{journey::note::Note, language::Catalogue, private::Private};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Behind {
    Place(Private),
    Weather(Private),
    Spoken(Private),
}

impl Behind {
    pub fn words(&self) -> &str {
        let (Self::Place(words) | Self::Weather(words) | Self::Spoken(words)) = self;
        words.expose()
    }

    fn said(&self, say: Catalogue) -> Private {
        match self {
            Self::Place(words) => say.exchange_place(words),
            Self::Weather(words) => say.exchange_weather(words),
            Self::Spoken(words) => say.exchange_spoken(words),
        }
    }
}

impl Raw {
    /// The note that it becomes; none where there is not a word in it. Its words are as they were, but for empty lines
    /// around them.
    pub fn note(self, say: Catalogue) -> Option<Note> {
        let Self { about, words, behind, .. } = self;
        let own = words.expose().trim_end().trim_start_matches('\n');
        let behind: Vec<_> = behind.iter().map(|behind| behind.said(say)).collect();
        let behind = behind.iter().map(Private::expose).collect::<Vec<_>>().join("\n");
        let parts: Vec<_> = [own, &behind].into_iter().filter(|part| !part.is_empty()).collect();
        let words = Private::from(parts.join("\n\n"));
        (!words.is_blank()).then_some(Note { about: Some(about), words })
    }
}
