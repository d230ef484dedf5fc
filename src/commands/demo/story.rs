//! A made-up couple, day by day. What they say is in [`super::words`]; what it means follows the guide's own rules, for they
//! do it on the pages that everybody has.

mod checkin;
mod evening;
mod life;
mod walk;

use chrono::{Days, NaiveDate};

use super::words;
use crate::{
    app::{Place, Session},
    journey::{
        couple::Here,
        record::{Record, Seat},
    },
};
pub use checkin::{Look, Week};
pub use life::{Life, Zone};
pub use walk::Words;

/// Something that they do of themselves, at a sitting.
#[derive(Debug, Clone, Copy)]
pub struct Scene {
    /// Days after the first, hour and minute.
    pub at: (u64, u32, u32),
    pub here: Here,
    pub what: What,
}

#[derive(Debug, Clone, Copy)]
pub enum What {
    Page(Page),
    /// A note in the journal.
    Note(&'static str),
    /// Something else, from the path on.
    Does(&'static [Step]),
}

/// A page of the guide that is walked.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    pub id: &'static str,
    pub words: Words,
    /// The key of the stop that is left for another day.
    pub until: Option<&'static str>,
    /// What is said to *done when*: how the label begins.
    pub done: &'static str,
}

#[derive(Debug, Clone, Copy)]
pub enum Step {
    Choose(&'static str),
    Write(&'static str),
    /// A day, so many after the first.
    Day(u64),
}

/// The couple, and how far they have come.
pub struct Story {
    life: Life,
    first: NaiveDate,
    /// Days that are behind them.
    days: u64,
    scenes: Vec<Scene>,
    told: evening::Told,
}

impl Story {
    /// They begin on this day. The writers are those of the first and the second seat.
    pub fn begin(first: NaiveDate, zone: Zone, writers: [&str; 2]) -> anyhow::Result<Self> {
        let mut scenes = words::scenes();
        scenes.sort_by_key(|scene| scene.at);
        let mut life = Life::begin(zone, writers);
        life.is(first, 19, 40);
        life.choose_all(&["Go on", "Go on", "Two of us"])?;
        words::NAMES.iter().try_for_each(|name| life.write(name))?;
        life.choose("Later")?;
        Ok(Self { life, first, days: 0, scenes, told: evening::Told::default() })
    }

    pub fn session(&self) -> &Session {
        self.life.session()
    }

    /// Everything that was written so far, each record with the seat whose files it goes to.
    pub fn written(&self) -> &[(Seat, Record)] {
        self.life.written()
    }

    /// Lives the next day.
    pub fn live(&mut self) -> anyhow::Result<()> {
        let on = self.first + Days::new(self.days);
        let scenes: Vec<_> = self.scenes.iter().filter(|scene| scene.at.0 == self.days).copied().collect();
        for scene in scenes {
            let (_, hour, minute) = scene.at;
            self.life.is(on, hour, minute);
            self.life.sit(scene.here);
            self.tell(scene.what)?;
        }
        if !words::AWAY.iter().any(|away| away.contains(&self.days)) {
            self.life.is(on, 21, 0);
            evening::spend(&mut self.life, &mut self.told, self.days == words::FIRST_CHECKIN)?;
        }
        self.days += 1;
        Ok(())
    }

    fn tell(&mut self, what: What) -> anyhow::Result<()> {
        let life = &mut self.life;
        life.go(Place::Path);
        match what {
            What::Page(page) => life.walk(page)?,
            What::Note(words) => {
                life.choose_all(&["Journal", "Write a note"])?;
                life.write(words)?;
            }
            What::Does(steps) => {
                for step in steps {
                    match step {
                        Step::Choose(label) => life.choose(label)?,
                        Step::Write(words) => life.write(words)?,
                        Step::Day(nth) => life.write(&(self.first + Days::new(*nth)).to_string())?,
                    }
                }
            }
        }
        life.go(Place::Path);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
