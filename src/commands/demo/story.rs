//! A made-up couple, day by day. Their words are in [`super::words`]; their meaning follows the guide's own rules, for they
//! do it on the pages that everybody has.

mod checkin;
mod errands;
mod evening;
mod life;
mod walk;

use anyhow::Context;
use chrono::{Days, NaiveDate, NaiveTime};

use super::words::{self, Errand, Scene, Script};
use crate::{
    journey::record::{Record, Seat},
    session::{Place, Session},
};
use errands::ErrandStep;
pub use life::{Life, Zone};

/// The hour at which they look at what is due.
const EVENING: NaiveTime = NaiveTime::from_hms_opt(21, 0, 0).expect("a day has this hour");

/// The couple, and how far they have come.
pub struct Story {
    life: Life,
    first: NaiveDate,
    /// Days that are behind them.
    days: u64,
    script: Script,
    told: evening::Told,
}

impl Story {
    /// They begin on this day. The writers are those of the first and the second seat.
    pub fn begin(first: NaiveDate, zone: Zone, writers: [&str; 2]) -> anyhow::Result<Self> {
        let script = Script::bundled()?;
        let mut life = Life::begin(zone, writers);
        life.is(first, script.couple.begins);
        life.choose_all(&["Go on", "Go on", "Two of us"])?;
        script.couple.names.iter().try_for_each(|name| life.write(name))?;
        life.choose("Later")?;
        Ok(Self { life, first, days: 0, script, told: evening::Told::default() })
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
        let all = self.script.scenes.iter();
        let today: Vec<_> = all.filter(|scene| scene.when.day == self.days).cloned().collect();
        let (before, after) = today.split_at(today.partition_point(|scene| scene.when.time < EVENING));
        before.iter().try_for_each(|scene| self.tell(scene))?;
        let couple = &self.script.couple;
        if !couple.is_away(self.days) {
            self.life.is(self.today(), EVENING);
            let opens = self.days == couple.first_checkin;
            evening::spend(&mut self.life, &mut self.told, &self.script, opens)?;
        }
        after.iter().try_for_each(|scene| self.tell(scene))?;
        self.days += 1;
        Ok(())
    }

    fn tell(&mut self, scene: &Scene) -> anyhow::Result<()> {
        self.life.is(self.today(), scene.when.time);
        self.life.sit(scene.when.here);
        self.life.go(Place::Path);
        if let Some(page) = &scene.page {
            self.life.walk(page)?;
        }
        if let Some(note) = &scene.note {
            self.life.choose_all(&["Journal", "Write a note"])?;
            self.life.write(note)?;
        }
        if let Some(errand) = &scene.errand {
            self.run(errand)?;
        }
        self.life.go(Place::Path);
        Ok(())
    }

    fn run(&mut self, errand: &Errand) -> anyhow::Result<()> {
        let mut words = errand.writes.iter();
        for step in errands::steps(errand.does) {
            match step {
                ErrandStep::Choose(label) => self.life.choose(label)?,
                ErrandStep::Write => {
                    let words =
                        words.next().with_context(|| format!("{:?} has too few words", errand.does))?;
                    self.life.write(words)?;
                }
                ErrandStep::Day => {
                    let day = errand.day.with_context(|| format!("{:?} has no day", errand.does))?;
                    self.life.write(&(self.first + Days::new(day)).to_string())?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
