//! Finding things on a page by their names.

use super::{Chapter, Part, PartKind, PartRole, Question, WriteBox};

impl Chapter {
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.head.questions.iter().find(|question| question.id == id)
    }

    pub fn part(&self, id: &str) -> Option<&Part> {
        self.head.parts.iter().find(|part| part.id == id)
    }

    /// The part that the check-in leads as this.
    pub fn part_as(&self, role: PartRole) -> Option<&Part> {
        self.head.parts.iter().find(|part| part.role == Some(role))
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

    /// The place of a question or a box, by the id of its answer, among all that the page asks, in the order in which it
    /// asks; none for what it does not ask.
    pub fn place_of(&self, id: &str) -> Option<usize> {
        let questions = |after| self.head.questions.iter().filter(move |question| question.after == after);
        let ids = |question: &Question| question.id.clone();
        let boxes = self
            .head
            .parts
            .iter()
            .flat_map(|part| part.does.boxes().iter().map(move |written| self.box_id(part, written)));
        questions(false).map(ids).chain(boxes).chain(questions(true).map(ids)).position(|known| known == id)
    }

    /// The place of the first box of a part, by `<page>.<part>`, among all that the page asks.
    pub fn place_of_part(&self, id: &str) -> Option<usize> {
        let (_, part) = id.split_once('.')?;
        let part = self.part(part)?;
        self.place_of(&self.box_id(part, part.does.boxes().first()?))
    }

    /// True where an answer says what a helper is asked for, by the id of its question or box.
    pub fn is_for_helper(&self, id: &str) -> bool {
        match self.question(id) {
            Some(question) => question.for_helper,
            None => id
                .split_once('.')
                .and_then(|(_, name)| self.written(name))
                .is_some_and(|(_, written)| written.for_helper),
        }
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
