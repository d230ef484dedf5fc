//! How they walk a page of the guide: by what they have to say to its questions, and else by the simplest way on.

use chrono::Days;

use super::life::{Life, Pick};
use crate::{
    app,
    block::Block,
    form::days,
    guide::{
        PartKind, THINGS,
        script::{ScriptWords, WalkedPage},
    },
    journey::{
        couple::Here,
        guess::Landed,
        key::{DraftField, DraftKey, DraftParts, Id},
        position::{Alone, Position, Stop},
    },
    page::{Ask, Key},
    session::Place,
};

/// More pages than any page of the guide has, with all that can be said on it.
const LONGEST: usize = 300;

impl Life {
    /// Walks a page from where it stands to its end, up to a stop that is left for another day, or until the keyboard goes
    /// over.
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
                None if self.handed_over(&page.id).is_some() => return Ok(()),
                // They said “not yet” before.
                None if !asked => self.go(at(Stop::Done)),
                None => {
                    self.go(Place::Path);
                    return Ok(());
                }
            }
        }
        Err(self.lost("Stop::Done"))
    }

    /// The questions and parts that one of two who are here does alone, where this page hands the keyboard over; none
    /// elsewhere.
    pub fn handed_over(&self, id: &str) -> Option<Alone> {
        let session = self.session();
        let chapter =
            session.guide.chapter(id).filter(|_| *self.place() == Place::HandOver(id.to_owned()))?;
        let together = session.journey.together_on(&session.guide, chapter, self.today())?;
        together.first.into_iter().next().filter(|_| session.who() == Here::Both)
    }

    /// Does what somebody does with what is shown at a stop.
    fn meet(&mut self, on: &WalkedPage, stop: &Stop) -> anyhow::Result<()> {
        let (shown, say) = (self.page(), self.session().say());
        if *stop == Stop::Done {
            return self.choose(if on.done { say.done_yes() } else { say.not_yet() });
        }
        if let Some(open) = self.opens(on, &shown, stop) {
            return self.choose_one([open]);
        }
        let lies = match &shown.ask {
            Ask::Rate(_) => return self.rate(9),
            Ask::Write(field) => match self.said(on, &field.key) {
                Some(said) => return self.write(&said),
                None => None,
            },
            _ => self.lays(&shown, stop, &on.says),
        };
        let picks = lies.into_iter().chain(self.meant(on, stop)).chain(self.ways(on));
        self.choose_one(picks.collect::<Vec<_>>())
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

    /// The field that they open on one page of several: one that leads, or begins with other words than theirs.
    fn opens(&self, on: &WalkedPage, page: &app::Page, stop: &Stop) -> Option<Pick> {
        let Stop::Part(id) = stop else { return None };
        let (part, say) = (self.session().guide.chapter(&on.id)?.part(id)?, self.session().say());
        let first = page.choices.first().filter(|choice| choice.writes && !choice.answers);
        let of_fields = matches!(part.does, PartKind::Plan(_) | PartKind::Write { .. });
        if let Some(first) = first.filter(|choice| of_fields && matches!(choice.key, Key::Nth(_))) {
            return Some(first.key.into());
        }
        let stands = |said: &String| {
            page.body
                .iter()
                .any(|block| matches!(block, Block::Words { words, .. } if words.expose() == said))
        };
        let changes = part.does.boxes().iter().filter_map(|written| {
            on.says.get(&format!("{id}.{}", written.id)).filter(|said| !stands(said))?;
            Some(say.form_change_field(&written.ask))
        });
        let is_offered = |label: &String| page.choices.iter().any(|choice| choice.label == *label);
        changes.into_iter().find(is_offered).map(Pick::Label)
    }

    /// On which pile they lay what is shown, if something is to be laid. What they do not name does not fit their life.
    fn lays(&self, page: &app::Page, stop: &Stop, says: &ScriptWords) -> Option<Pick> {
        let (Stop::Part(part), Place::Stop(at)) = (stop, self.place()) else { return None };
        let part = self.session().guide.chapter(&at.chapter)?.part(part)?;
        let PartKind::Sort(sorting) = &part.does else { return None };
        page.choices.iter().find(|choice| choice.key == Key::Open)?;
        let thing = page.body.iter().find_map(|block| match block {
            Block::Words { words, .. } => Some(words.expose()),
            _ => None,
        })?;
        let mut piles = sorting.boxes.iter().map(|pile| says.get(&format!("{}.{}", part.id, pile.id)));
        if piles.clone().all(|said| said.is_none()) {
            return None;
        }
        // What the guide gave is named by its id.
        let given = sorting.given.iter().find(|given| given.label == thing).map_or(thing, |given| &given.id);
        let lies = piles.position(|said| said.is_some_and(|said| said.lines().any(|line| line == given)));
        Some(lies.map_or(Key::Skip, |nth| Key::Nth(nth as u8 + 1)).into())
    }

    /// The choices that they have in mind at a stop.
    fn meant(&self, on: &WalkedPage, stop: &Stop) -> Vec<Pick> {
        let (session, say) = (self.session(), self.session().say());
        let Some(chapter) = session.guide.chapter(&on.id).filter(|_| *stop != Stop::Lesson) else {
            return vec![];
        };
        let is_here = |name: &str| match stop {
            Stop::Question(id) => id.strip_prefix(&on.id).and_then(|id| id.strip_prefix('.')) == Some(name),
            Stop::Part(part) => name.split_once('.').is_some_and(|(of, _)| of == part),
            _ => false,
        };
        let opens: Vec<Pick> = match on.sealed {
            true => vec![say.not_now().into()],
            false => self.names().map(|name| say.unsealing_open(&name).into()).into(),
        };
        let brings = on.brings.iter().filter(|name| is_here(name));
        let brings = brings.filter_map(|name| chapter.written(name));
        let brings = brings.map(|(_, written)| say.part_bring_one(&written.ask).into());
        let landed = on.landed.then(|| Landed::choices(say).swap_remove(0).label);
        let chosen = on.chooses.iter().filter(|(name, _)| is_here(name));
        let chosen = chosen.filter_map(|(name, id)| self.label(&on.id, name, id));
        opens.into_iter().chain(brings).chain(landed.into_iter().chain(chosen).map(Pick::Label)).collect()
    }

    /// The words of a choice of a page.
    pub fn label(&self, page: &str, name: &str, id: &str) -> Option<String> {
        let mut choices = self.session().guide.choices(&format!("{page}.{name}")).iter();
        choices.find(|choice| choice.id == id).map(|choice| choice.label.clone())
    }

    /// Ways on, the first that is offered. They take no clocks: nobody waits in a story.
    fn ways(&self, on: &WalkedPage) -> Vec<Pick> {
        let (say, today) = (self.session().say(), self.today());
        let [first, _] = &self.names();
        let week = days::date(say, today + Days::new(7), today);
        vec![
            say.minutes_skip().into(),
            say.sort_look().into(),
            say.bring_it().into(),
            Key::Skip.into(),
            Key::Start.into(),
            Key::On.into(),
            say.turns_begins(first).into(),
            say.answers_smaller().into(),
            say.answers_sees_more_yes().into(),
            say.answers_yes().into(),
            say.yes().into(),
            if on.once { say.plan_once().into() } else { say.plan_every(7).into() },
            say.days_ahead(7, &week).into(),
            Key::Pass.into(),
        ]
    }
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
