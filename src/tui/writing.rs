//! The text that is being written now: the editor of one field, and what was told of it.

use super::{editor::Editor, view::Action};
use crate::{
    app::{Message, Page},
    journey::key::DraftKey,
    page::{Answer, Ask, TextInput, Value},
    private::{Delta, Private},
};

pub struct Writing {
    pub key: DraftKey,
    pub editor: Editor,
    /// The text that the page last gave for this field.
    given: Private,
    /// The text that was last reported.
    told: Private,
    /// Its words were handed out to be kept: from then on edits are enough.
    handed: bool,
    /// A page lies over this one, which will come back.
    covered: bool,
}

/// Typed words that are to be kept: all of them, and the edit since they were handed out before.
pub struct Typed<'a> {
    pub key: &'a DraftKey,
    pub words: &'a str,
    pub edit: Option<Delta>,
}

impl Writing {
    pub fn open(page: &Page) -> Option<Self> {
        let Ask::Write(field) = &page.ask else { return None };
        let editor = Editor::new(field.words.expose(), field.one_line);
        let (given, told) = (field.words.clone(), field.words.clone());
        Some(Self { key: field.key.clone(), editor, given, told, handed: false, covered: false })
    }

    /// The writing that belongs to a page: the same one while its field is the same, a fresh one otherwise.
    pub fn go_on(writing: Option<Self>, page: &Page) -> Option<Self> {
        match (writing, &page.ask) {
            (Some(mut writing), Ask::Write(field)) if writing.belongs_to(field) => {
                writing.given = field.words.clone();
                writing.covered = false;
                Some(writing)
            }
            (Some(writing), ask) if writing.covered && !matches!(ask, Ask::Write(_)) => Some(writing),
            _ => Self::open(page),
        }
    }

    fn belongs_to(&self, field: &TextInput) -> bool {
        let words = field.words.expose();
        self.key == field.key
            && (field.words == self.given || field.words == self.told || words == self.editor.words())
    }

    pub fn words(&self) -> Private {
        self.editor.words().into()
    }

    /// The words typed since this was last asked. Told once.
    pub fn unkept(&mut self) -> Option<Typed<'_>> {
        let change = self.editor.take_change().filter(|_| !self.key.is_nowhere())?;
        let words = self.editor.words();
        let put = &words[change.at..change.at + change.put];
        let edit = Delta { at: change.at, cut: change.cut, put: put.into() };
        let edit = std::mem::replace(&mut self.handed, true).then_some(edit);
        Some(Typed { key: &self.key, words, edit })
    }

    fn draft(&mut self) -> Option<Action> {
        self.unkept().map(|typed| Action::Draft { key: typed.key.clone(), words: typed.words.into() })
    }

    /// Keeps and reports what stands here, before something else happens. `covered`: only a page over this one.
    pub fn report(&mut self, covered: bool) -> Vec<Action> {
        self.covered |= covered;
        let mut actions: Vec<_> = self.draft().into_iter().collect();
        if self.told.expose() != self.editor.words() {
            self.told = self.words();
            let (key, words) = (self.key.clone(), self.words());
            actions.push(Action::Send(Message::Drafted { key, words }));
        }
        actions
    }

    /// Hands the finished words over. From now on the field is believed, whatever it says.
    pub fn keep(&mut self) -> Vec<Action> {
        let mut actions: Vec<_> = self.draft().into_iter().collect();
        (self.given, self.told) = (self.words(), self.words());
        let answer = Answer { key: self.key.clone(), value: Value::Words(self.words()) };
        actions.push(Action::Send(answer.into()));
        actions
    }
}
