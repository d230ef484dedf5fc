//! How they walk a page of the guide: by what they have to say to its questions, and else by the simplest way on.

use super::{
    Page,
    life::{Life, lost, offered},
};
use crate::{
    app::Place,
    block::Block,
    guide::{Does, THINGS},
    journey::position::{Position, Stop},
    page::{self, Ask},
};

/// What somebody says on a page: by the question's last word, or by `part.box`. What stands on a choice is chosen where
/// it is offered, by its first words under `part.takes`; everything else is passed on.
pub type Words = &'static [(&'static str, &'static str)];

/// The end of a key under which a choice is taken, and nothing is written.
pub const TAKES: &str = ".takes";

/// Ways on, the first that is offered. They take no clocks: nobody waits in a story.
const WAYS: [&str; 29] = [
    "Take it up again",
    "Skip this",
    "Leave the check",
    "Look at the piles",
    "Bring it",
    "Yes, you got it",
    "Go on without a clock",
    "Begin without a clock",
    "When done",
    "Robin begins",
    "Hand over",
    "Said it",
    "Got it",
    "Yes, but smaller",
    "Yes",
    "Every week",
    "In a week",
    "Pass on this",
    "Leave it empty",
    "Keep it",
    "Keep the rest",
    "It was told aloud",
    "Open them",
    "It may wait",
    "Go on",
    "Both",
    "I am in",
    "No, it does not",
    "Leave",
];

/// More pages than any page of the guide has, with all that can be said on it.
const LONGEST: usize = 300;

impl Life {
    /// Walks a page from where it stands to its end, or up to a stop that is left for another day.
    pub fn walk(&mut self, page: Page) -> anyhow::Result<()> {
        let Page { id, words, until, done } = page;
        let at = |stop| Place::Stop(Position { chapter: id.to_owned(), stop });
        let mut asked = until.is_some();
        self.go(at(Stop::Lesson));
        for _ in 0..LONGEST {
            let Some(stop) = self.stop_on(id).filter(|stop| until != Some(stop.key().as_str())) else {
                if asked {
                    self.go(Place::Path);
                    return Ok(());
                }
                // They said “not yet” before.
                self.go(at(Stop::Done));
                continue;
            };
            asked |= stop == Stop::Done;
            let page = self.page();
            match &page.ask {
                _ if stop == Stop::Done => self.choose(done)?,
                Ask::Write(field) => match said(id, &field.key, words) {
                    Some(said) => self.write(&said)?,
                    None => self.on(&page, &stop, words)?,
                },
                Ask::Rate(_) => self.rate(9)?,
                _ => match self.lays(&page, &stop, words) {
                    Some(label) => self.choose(&label)?,
                    None => self.on(&page, &stop, words)?,
                },
            }
        }
        Err(lost(&self.page(), "the end"))
    }

    /// Where they are on this page of the guide, if they are.
    fn stop_on(&self, id: &str) -> Option<Stop> {
        match self.place() {
            Place::Stop(at) | Place::Midway(at, _) if at.chapter == id => Some(at.stop.clone()),
            _ => None,
        }
    }

    fn on(&mut self, page: &page::Page, stop: &Stop, words: Words) -> anyhow::Result<()> {
        let mut choices = page.ask.choices().iter();
        let is_asked = *stop != Stop::Lesson;
        let said = choices.find(|choice| {
            choice.label.ends_with(": open")
                || is_asked && words.iter().any(|(key, said)| takes(key, said, &choice.label))
        });
        let label = said.map(|choice| choice.label.clone());
        let way = || WAYS.into_iter().find(|way| offered(page, way).is_some()).map(str::to_owned);
        let label = label.or_else(way).ok_or_else(|| lost(page, "a way on"))?;
        self.choose(&label)
    }

    /// On which pile they lay what is shown, if something is to be laid.
    fn lays(&self, page: &page::Page, stop: &Stop, words: Words) -> Option<String> {
        let Stop::Part(part) = stop else { return None };
        let Place::Stop(at) = self.place() else { return None };
        let part = self.session().guide.chapter(&at.chapter)?.part(part)?;
        let Does::Sort(_) = part.does else { return None };
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

/// True for a choice that somebody had in mind: by all of its words, or under [`TAKES`] by the first ones.
fn takes(key: &str, said: &str, label: &str) -> bool {
    label == said || key.ends_with(TAKES) && label.starts_with(said)
}

/// What they have to say in the field that a draft is named after.
fn said(chapter: &str, key: &str, words: Words) -> Option<String> {
    let inner = key.split_once('#').map_or_else(|| key.split('/').nth(1), |(_, inner)| Some(inner))?;
    let inner = inner.strip_prefix(chapter)?.strip_prefix('.')?;
    if let Some((part, things)) = inner.split_once('.')
        && things == THINGS
    {
        let piles = words.iter().filter(|(known, _)| known.split_once('.').is_some_and(|(of, _)| of == part));
        let things: Vec<_> = piles.map(|(_, said)| *said).collect();
        return (!things.is_empty()).then(|| things.join("\n"));
    }
    words.iter().find(|(known, _)| *known == inner).map(|(_, said)| (*said).to_owned())
}
