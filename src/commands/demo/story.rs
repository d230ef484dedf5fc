//! A made-up couple, day by day, by their [`Script`]. Its meaning follows the guide's own rules, for they live it on the pages
//! that everybody has.

mod checkin;
mod errands;
mod evening;
mod life;
mod walk;

use chrono::{Days, NaiveDate, NaiveTime};

use crate::{
    guide::{
        Guide,
        script::{Script, Sitting, Visit, WalkedPage},
    },
    journey::{
        couple::Here,
        record::{Record, Seat},
    },
    language::Catalogue,
    page::Key,
    session::{Place, Session},
};
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
    pub fn begin(first: NaiveDate, zone: Zone, writers: [&str; 2], say: Catalogue) -> anyhow::Result<Self> {
        let guide = Guide::bundled_in(say.tag());
        Self::of(Life::begin(guide, say, zone, writers), Script::bundled(say.tag()), first)
    }

    fn of(mut life: Life, script: Script, first: NaiveDate) -> anyhow::Result<Self> {
        life.is(first, script.couple.begins);
        life.choose_all([Key::On, Key::On])?;
        life.choose(life.session().say().setup_two())?;
        script.couple.names.iter().try_for_each(|name| life.write(name))?;
        life.choose(life.session().say().minutes_skip())?;
        life.choose(Key::On)?;
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

    /// Walks a page. Where the keyboard goes over in the middle of it, each does theirs, by what they have to say on it.
    fn walk(&mut self, page: &WalkedPage) -> anyhow::Result<()> {
        self.life.walk(page)?;
        let mut before = None;
        while let Some(alone) = self.life.handed_over(&page.id).filter(|alone| before.as_ref() != Some(alone))
        {
            let here = Here::from(alone.seat);
            let Some(theirs) = page_of(&self.script, here, &page.id).cloned() else { break };
            self.life.sit(here);
            self.life.walk(&theirs)?;
            self.life.sit(Here::Both);
            self.life.walk(page)?;
            before = Some(alone);
        }
        Ok(())
    }

    fn tell(&mut self, scene: &Visit) -> anyhow::Result<()> {
        self.life.is(self.today(), scene.when.time);
        self.life.sit(scene.when.here.into());
        self.life.go(Place::Path);
        if let Some(page) = &scene.page {
            self.walk(page)?;
        }
        if let Some(note) = &scene.note {
            self.life.choose_all([Key::Journal, Key::Type])?;
            self.life.write(note)?;
        }
        if let Some(errand) = &scene.errand {
            self.life.run(errand, self.first)?;
        }
        self.life.go(Place::Path);
        Ok(())
    }
}

/// The first walk of a page by these people, with what they have to say on it.
fn page_of<'a>(script: &'a Script, here: Here, id: &str) -> Option<&'a WalkedPage> {
    let theirs = script.scenes.iter().filter(|scene| Here::from(scene.when.here) == here);
    theirs.filter_map(|scene| scene.page.as_ref()).find(|page| page.id == id)
}

impl From<Sitting> for Here {
    fn from(sitting: Sitting) -> Self {
        match sitting {
            Sitting::First => Self::First,
            Sitting::Second => Self::Second,
            Sitting::Both => Self::Both,
        }
    }
}

#[cfg(test)]
mod tests;
