//! A made-up couple, day by day. What they say is in [`super::words`]; what it means follows the guide's own rules, for they
//! do it on the pages that everybody has.

mod checkin;
mod evening;
mod life;
mod walk;

use chrono::{Days, NaiveDate};

use super::words;
use crate::{
    journey::{
        couple::Here,
        record::{Record, Seat},
    },
    session::{Place, Session},
};
pub use checkin::{Look, Week};
pub use life::{Life, Zone};
pub use walk::Words;

/// The hour at which they look at what is due.
const EVENING: u32 = 21;

/// Something that they do of themselves, at a sitting.
#[derive(Debug, Clone, Copy)]
pub struct Scene {
    /// Days after the first, hour and minute.
    pub at: (u64, u32, u32),
    pub here: Here,
    pub what: Activity,
}

/// One thing that they do.
#[derive(Debug, Clone, Copy)]
pub enum Activity {
    Page(WalkedPage),
    /// A note in the journal.
    Note(&'static str),
    /// Something else, from the path on.
    Does(&'static [StoryStep]),
}

/// A page of the guide that is walked.
#[derive(Debug, Clone, Copy)]
pub struct WalkedPage {
    pub id: &'static str,
    pub words: Words,
    /// The key of the stop that is left for another day.
    pub until: Option<&'static str>,
    /// The answer to *done when*: how the label begins.
    pub done: &'static str,
}

#[derive(Debug, Clone, Copy)]
pub enum StoryStep {
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

    /// The day that they live next.
    pub fn today(&self) -> NaiveDate {
        self.first + Days::new(self.days)
    }

    /// Everything that was written so far, each record with the seat whose files it goes to.
    pub fn written(&self) -> &[(Seat, Record)] {
        self.life.written()
    }

    /// Lives the next day.
    pub fn live(&mut self) -> anyhow::Result<()> {
        let today: Vec<_> = self.scenes.iter().filter(|scene| scene.at.0 == self.days).copied().collect();
        let (before, after) = today.split_at(today.partition_point(|scene| scene.at.1 < EVENING));
        before.iter().try_for_each(|scene| self.tell(scene))?;
        if !words::AWAY.iter().any(|away| away.contains(&self.days)) {
            self.life.is(self.today(), EVENING, 0);
            evening::spend(&mut self.life, &mut self.told, self.days == words::FIRST_CHECKIN)?;
        }
        after.iter().try_for_each(|scene| self.tell(scene))?;
        self.days += 1;
        Ok(())
    }

    fn tell(&mut self, scene: &Scene) -> anyhow::Result<()> {
        let (_, hour, minute) = scene.at;
        let on = self.today();
        let life = &mut self.life;
        life.is(on, hour, minute);
        life.sit(scene.here);
        life.go(Place::Path);
        match scene.what {
            Activity::Page(page) => life.walk(page)?,
            Activity::Note(words) => {
                life.choose_all(&["Journal", "Write a note"])?;
                life.write(words)?;
            }
            Activity::Does(steps) => {
                for step in steps {
                    match step {
                        StoryStep::Choose(label) => life.choose(label)?,
                        StoryStep::Write(words) => life.write(words)?,
                        StoryStep::Day(nth) => life.write(&(self.first + Days::new(*nth)).to_string())?,
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
