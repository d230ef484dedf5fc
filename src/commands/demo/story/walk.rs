//! How they walk a page of the guide: by what they have to say to its questions, and else by the simplest way on.

use super::{
    life::{Life, lost, offered},
    words::{Says, WalkedPage},
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
    pub fn walk(&mut self, page: &WalkedPage) -> anyhow::Result<()> {
        let at = |stop| Place::Stop(Position { chapter: page.id.clone(), stop });
        let mut asked = page.until.is_some();
        self.go(at(Stop::Lesson));
        for _ in 0..LONGEST {
            match self.stop_on(&page.id).filter(|stop| page.until.as_ref() != Some(&stop.key())) {
                Some(stop) => {
                    asked |= stop == Stop::Done;
                    self.meet(page, &stop)?;
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
            return self.choose(if on.done { "Yes, it has" } else { "Not yet" });
        }
        let label = match &shown.ask {
            Ask::Rate(_) => return self.rate(9),
            Ask::Write(field) => match self.said(on, &field.key) {
                Some(said) => return self.write(&said),
                None => None,
            },
            _ => self.lays(&shown, stop, &on.says),
        };
        let label =
            label.or_else(|| way_on(&shown, stop, &on.says)).ok_or_else(|| lost(&shown, "a way on"))?;
        self.choose(&label)
    }

    /// Where they are on this page of the guide, if they are.
    fn stop_on(&self, id: &str) -> Option<Stop> {
        match self.place() {
            Place::Stop(at) | Place::Midway(at, _) if at.chapter == id => Some(at.stop.clone()),
            _ => None,
        }
    }

    /// The words for the field that a draft is named after.
    fn said(&self, on: &WalkedPage, key: &DraftKey) -> Option<String> {
        let inner = asked(key)?;
        let inner = inner.strip_prefix(&on.id)?.strip_prefix('.')?;
        let Some((part, THINGS)) = inner.split_once('.') else { return on.says.get(inner).cloned() };
        let piles = self.session().guide.chapter(&on.id)?.part(part)?.does.boxes().iter();
        let things: Vec<_> =
            piles.filter_map(|pile| on.says.get(&format!("{part}.{}", pile.id))).cloned().collect();
        (!things.is_empty()).then(|| things.join("\n"))
    }

    /// On which pile they lay what is shown, if something is to be laid.
    fn lays(&self, page: &app::Page, stop: &Stop, says: &Says) -> Option<String> {
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
            || says.iter().filter(|(key, _)| key.split_once('.').is_some_and(|(of, _)| of == part.id));
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
fn way_on(page: &app::Page, stop: &Stop, says: &Says) -> Option<String> {
    let is_meant = |choice: &&Choice| {
        choice.label.ends_with(": open") || says.iter().any(|(key, said)| takes(key, said, &choice.label))
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
