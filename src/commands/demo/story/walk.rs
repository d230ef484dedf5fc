//! How they walk a page of the guide: by what they have to say to its questions, and else by the simplest way on.

use super::{
    WalkedPage,
    life::{Life, lost, offered},
};
use crate::{
    app::{self, Choice},
    block::Block,
    guide::{PartKind, THINGS},
    journey::{
        key::{DraftField, DraftKey, DraftParts, Id},
        position::{Position, Stop},
    },
    page::Ask,
    session::Place,
};

/// Answers on a page: by the question's last word, or by `part.box`. The words of a choice are chosen where
/// it is offered, by its first words under `part.takes`; everything else is passed on.
pub type Words = &'static [(&'static str, &'static str)];

/// The end of a key under which a choice is taken, and nothing is written.
pub const TAKES: &str = ".takes";

/// Ways on, the first that is offered. They take no clocks: nobody waits in a story.
const WAYS: [&str; 21] = [
    "Take it up again",
    "Skip this",
    "Look at the piles",
    "Bring it",
    "Yes, you got it",
    "Go on without a clock",
    "Begin without a clock",
    "When done",
    "Robin begins",
    "Hand over",
    "Said it",
    "Yes, but smaller",
    "Yes",
    "Every week",
    "In a week",
    "Pass on this",
    "Leave it empty",
    "Keep the rest",
    "It was told aloud",
    "Go on",
    "No, it does not",
];

/// More pages than any page of the guide has, with all that can be said on it.
const LONGEST: usize = 300;

impl Life {
    /// Walks a page from where it stands to its end, or up to a stop that is left for another day.
    pub fn walk(&mut self, page: WalkedPage) -> anyhow::Result<()> {
        let at = |stop| Place::Stop(Position { chapter: page.id.to_owned(), stop });
        let mut asked = page.until.is_some();
        self.go(at(Stop::Lesson));
        for _ in 0..LONGEST {
            match self.stop_on(page.id).filter(|stop| page.until != Some(stop.key().as_str())) {
                Some(stop) => {
                    asked |= stop == Stop::Done;
                    self.meet(&page, &stop)?;
                }
                // They said “not yet” before.
                None if !asked => self.go(at(Stop::Done)),
                None => {
                    self.go(Place::Path);
                    return Ok(());
                }
            }
        }
        Err(lost(&self.page(), "the end"))
    }

    /// Does what somebody does with what is shown at a stop.
    fn meet(&mut self, on: &WalkedPage, stop: &Stop) -> anyhow::Result<()> {
        let shown = self.page();
        if *stop == Stop::Done {
            return self.choose(on.done);
        }
        let label = match &shown.ask {
            Ask::Rate(_) => return self.rate(9),
            Ask::Write(field) => match said(on.id, &field.key, on.words) {
                Some(said) => return self.write(&said),
                None => None,
            },
            _ => self.lays(&shown, stop, on.words),
        };
        let label =
            label.or_else(|| way_on(&shown, stop, on.words)).ok_or_else(|| lost(&shown, "a way on"))?;
        self.choose(&label)
    }

    /// Where they are on this page of the guide, if they are.
    fn stop_on(&self, id: &str) -> Option<Stop> {
        match self.place() {
            Place::Stop(at) | Place::Midway(at, _) if at.chapter == id => Some(at.stop.clone()),
            _ => None,
        }
    }

    /// On which pile they lay what is shown, if something is to be laid.
    fn lays(&self, page: &app::Page, stop: &Stop, words: Words) -> Option<String> {
        let Stop::Part(part) = stop else { return None };
        let Place::Stop(at) = self.place() else { return None };
        let part = self.session().guide.chapter(&at.chapter)?.part(part)?;
        let PartKind::Sort(_) = part.does else { return None };
        offered(page, "Look at the piles")?;
        let thing = page.body.iter().find_map(|block| match block {
            Block::Words { words, .. } => Some(words.expose()),
            _ => None,
        })?;
        let sorted =
            || words.iter().filter(|(key, _)| key.split_once('.').is_some_and(|(of, _)| of == part.id));
        let (key, _) = match sorted().find(|(_, said)| said.lines().any(|line| line == thing)) {
            Some(found) => found,
            // What they do not name does not fit their life.
            None => return sorted().next().map(|_| "Leave this one out".to_owned()),
        };
        let pile = part.does.boxes().iter().find(|pile| key.ends_with(&format!(".{}", pile.id)))?;
        Some(pile.ask.clone())
    }
}

/// The choice that was meant, if it is offered; else the simplest way on.
fn way_on(page: &app::Page, stop: &Stop, words: Words) -> Option<String> {
    let is_meant = |choice: &&Choice| {
        choice.label.ends_with(": open") || words.iter().any(|(key, said)| takes(key, said, &choice.label))
    };
    let meant = page.choices.iter().find(is_meant).filter(|_| *stop != Stop::Lesson);
    let way = || WAYS.into_iter().find(|way| offered(page, way).is_some()).map(str::to_owned);
    meant.map(|choice| choice.label.clone()).or_else(way)
}

/// True for a choice that somebody had in mind: by all of its words, or under [`TAKES`] by the first ones.
fn takes(key: &str, said: &str, label: &str) -> bool {
    label == said || key.ends_with(TAKES) && label.starts_with(said)
}

/// The question or the box that a field asks: `<page>.<question>` or `<page>.<part>.<box>`.
fn asked(key: &DraftKey) -> Option<String> {
    match key.parts() {
        DraftParts::Field { id, field: DraftField::Whole } => Id::from(id).question().map(str::to_owned),
        DraftParts::Field { field: field @ DraftField::Plan { .. }, .. } => Some(field.to_string()),
        DraftParts::CheckinLine { line, .. } => Some(line.to_owned()),
        _ => None,
    }
}

/// The words for the field that a draft is named after.
fn said(chapter: &str, key: &DraftKey, words: Words) -> Option<String> {
    let inner = asked(key)?;
    let inner = inner.strip_prefix(chapter)?.strip_prefix('.')?;
    if let Some((part, things)) = inner.split_once('.')
        && things == THINGS
    {
        let is_pile =
            |known: &str| !known.ends_with(TAKES) && known.split_once('.').is_some_and(|(of, _)| of == part);
        let things: Vec<_> =
            words.iter().filter(|(known, _)| is_pile(known)).map(|(_, said)| *said).collect();
        return (!things.is_empty()).then(|| things.join("\n"));
    }
    words.iter().find(|(known, _)| *known == inner).map(|(_, said)| (*said).to_owned())
}
