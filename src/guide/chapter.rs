//! Finding things on a page by their names.

use super::{Chapter, Part, PartKind, Question, WriteBox};

impl Chapter {
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.head.questions.iter().find(|question| question.id == id)
    }

    pub fn part(&self, id: &str) -> Option<&Part> {
        self.head.parts.iter().find(|part| part.id == id)
    }

    /// The parts in which something is done: all but scenes, for which no page waits.
    pub fn exercise(&self) -> impl Iterator<Item = &Part> {
        self.head.parts.iter().filter(|part| !part.is_scene())
    }

    /// A box by `<part>.<box>`, as other parts of the page name it.
    pub fn written(&self, name: &str) -> Option<(&Part, &WriteBox)> {
        let (part, written) = name.split_once('.')?;
        let part = self.part(part)?;
        part.does.boxes().iter().find(|known| known.id == written).map(|written| (part, written))
    }

    /// The sorting whose overlap a part opens: it shows it.
    pub fn overlap(&self, part: &Part) -> Option<&Part> {
        let mut shown = part.shows.iter().filter_map(|id| self.part(id));
        shown.find(|part| part.does.sorting().is_some_and(|sorting| sorting.overlap))
    }

    /// The id under which the words of a box are kept: `<page>.<part>.<box>`.
    pub fn box_id(&self, part: &Part, written: &WriteBox) -> String {
        self.named(part, &written.id)
    }

    /// The id under which a part keeps something by this name.
    pub fn named(&self, part: &Part, name: &str) -> String {
        format!("{}.{}.{name}", self.head.id, part.id)
    }
}

impl PartKind {
    /// The boxes elsewhere on the page, as `<part>.<box>`, whose words this is done with.
    pub fn takes(&self) -> Option<&str> {
        match self {
            Self::Sort(sorting) => sorting.from.as_deref(),
            Self::Guess { about, .. } => about.as_deref(),
            _ => None,
        }
    }
}
