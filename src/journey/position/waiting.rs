//! Stops that are not for today, and can be done sooner all the same: parts that are suggested some days after the part
//! before them, and questions that look back on what two have yet to do together.

use chrono::{Days, NaiveDate};

use super::{Audience, Chapter, Guide, Here, Journey, Part, Position, Question, Seat, Solo, Stop, Who};
use crate::guide::Starts;

impl Journey {
    /// The stops of a page that are suggested to those who are here on this day, in order. Whether the page is done is not
    /// asked while a part of it still waits, for either of the two.
    pub fn open_stops(&self, guide: &Guide, chapter: &Chapter, here: Here, today: NaiveDate) -> Vec<Stop> {
        let mut open = self.stops(guide, chapter, here);
        open.retain(|stop| !self.is_behind(chapter, stop, here));
        let ahead = open.len();
        open.retain(|stop| !self.is_early(chapter, stop, here, today));
        if open.len() < ahead || Seat::BOTH.into_iter().any(|seat| self.is_waited_for(chapter, seat)) {
            open.retain(|stop| *stop != Stop::Done);
        }
        open
    }

    /// True while a part waits for this seat, or its day has come and it is not done: what comes before it is behind them.
    /// The same for a question that looks back.
    fn is_waited_for(&self, chapter: &Chapter, seat: Seat) -> bool {
        let audience = Audience::of(self, seat.into());
        if !audience.solo && self.has_met(chapter) && self.looks_back(chapter, seat, |_| true) {
            return true;
        }
        let mut parts = chapter.head.parts.iter().filter(|part| part.wait > 0 && audience.does(part));
        let passed = |part: &Part| self.has_passed(chapter, &Stop::Part(part.id.clone()), seat.into());
        parts.any(|part| !passed(part) && part_before(self, chapter, part, seat).is_some_and(passed))
    }

    /// True when every stop of a page is behind those who are here.
    pub fn has_walked(&self, guide: &Guide, chapter: &Chapter, here: Here) -> bool {
        self.stops(guide, chapter, here).iter().all(|stop| self.is_behind(chapter, stop, here))
    }

    /// True for a stop that was passed, for sealed answers of which none is left to be opened, for a scene from which they
    /// went on, and for private minutes once something behind them was done together.
    fn is_behind(&self, chapter: &Chapter, stop: &Stop, here: Here) -> bool {
        match stop {
            Stop::Reveal if self.sealed_pairs(chapter).next().is_none() => true,
            Stop::PrivateMinutes if self.has_begun(chapter, here) => true,
            Stop::Part(id) if chapter.part(id).is_some_and(Part::is_scene) => self.went_on(chapter, here),
            _ => self.has_passed(chapter, stop, here),
        }
    }

    /// True when a part for those who are here was done, and not only a scene read.
    fn has_begun(&self, chapter: &Chapter, here: Here) -> bool {
        let audience = Audience::of(self, here);
        let mut parts = chapter.head.parts.iter().filter(|part| !part.is_scene() && audience.does(part));
        parts.any(|part| self.has_passed(chapter, &Stop::Part(part.id.clone()), here))
    }

    /// True when everybody who is here passed more of a page than its lesson: nobody is led back to a scene.
    pub(super) fn went_on(&self, chapter: &Chapter, here: Here) -> bool {
        let (page, breach) = (&chapter.head.id, self.breach_for(chapter));
        let round = self.round(page, breach);
        let is_further = |key: &String| Stop::is_work(key) || *key == Stop::Done.key();
        let mut seats = here.seats().iter();
        seats.all(|&seat| self.progress(page, breach, round, seat).passed.iter().any(is_further))
    }

    /// The day to come from which a stop is suggested; none where it waits for none, or for one that is not known yet.
    /// A day that was noted by a wrong clock, and lies ahead itself, counts for nothing.
    pub fn waits_until(
        &self,
        chapter: &Chapter,
        stop: &Stop,
        here: Here,
        today: NaiveDate,
    ) -> Option<NaiveDate> {
        let part = waiting_part(chapter, stop)?;
        self.ready_from(chapter, part, here, today).filter(|from| today < *from)
    }

    /// The day from which a waiting part is suggested, come or still to come; none where it is not known.
    fn ready_from(&self, chapter: &Chapter, part: &Part, here: Here, today: NaiveDate) -> Option<NaiveDate> {
        let days = here.seats().iter().filter_map(|&seat| {
            let passed = self.passed_on(chapter, part_before(self, chapter, part, seat)?, seat)?;
            passed.checked_add_days(Days::new(part.wait.into())).filter(|_| passed <= today)
        });
        days.max()
    }

    /// The parts that wait for a day to come, of pages that those who are here has begun.
    pub fn coming<'a>(
        &'a self,
        guide: &'a Guide,
        here: Here,
        today: NaiveDate,
    ) -> impl Iterator<Item = (&'a Part, NaiveDate)> {
        self.begun(guide, here).flat_map(move |chapter| {
            let theirs = move |part: &&Part| Audience::of(self, here).does(part);
            chapter.head.parts.iter().filter(theirs).filter_map(move |part| {
                let stop = Stop::Part(part.id.clone());
                let from = self.waits_until(chapter, &stop, here, today)?;
                (!self.has_passed(chapter, &stop, here)).then_some((part, from))
            })
        })
    }

    /// The parts that waited, whose day has come, and that are not behind those who are here; each with that day.
    pub fn arrived<'a>(
        &'a self,
        guide: &'a Guide,
        here: Here,
        today: NaiveDate,
    ) -> impl Iterator<Item = (Position, NaiveDate)> + use<'a> {
        self.begun(guide, here).flat_map(move |chapter| {
            let waited = chapter.head.parts.iter().filter(|part| part.wait > 0);
            waited.filter_map(move |part| {
                let stop = Stop::Part(part.id.clone());
                let is_theirs = Audience::of(self, here).does(part) && !self.has_passed(chapter, &stop, here);
                let from = self.ready_from(chapter, part, here, today)?;
                let is_there = is_theirs && !self.is_early(chapter, &stop, here, today);
                is_there.then(|| (Position { chapter: chapter.head.id.clone(), stop }, from))
            })
        })
    }

    /// True for a part whose day has not come, or whose part before it is not behind those who are here; and for a question
    /// that looks back on what is still to be done.
    fn is_early(&self, chapter: &Chapter, stop: &Stop, here: Here, today: NaiveDate) -> bool {
        if let Stop::Question(id) = stop {
            return chapter.question(id).is_some_and(|question| question.after) && !self.has_met(chapter);
        }
        if *stop == Stop::Reveal {
            let sealed = |question: &Question| question.starts == Starts::Sealed;
            return Seat::BOTH.into_iter().any(|seat| self.looks_back(chapter, seat, sealed));
        }
        let Some(part) = waiting_part(chapter, stop) else { return false };
        let waits = |&seat: &Seat| {
            part_before(self, chapter, part, seat)
                .is_some_and(|before| !self.has_passed(chapter, &Stop::Part(before.id.clone()), seat.into()))
        };
        here.seats().iter().any(waits) || self.waits_until(chapter, stop, here, today).is_some()
    }

    /// True while a question of this kind that looks back is not behind this seat.
    fn looks_back(&self, chapter: &Chapter, seat: Seat, kind: fn(&Question) -> bool) -> bool {
        let audience = Audience::of(self, seat.into());
        let mut asked = chapter.head.questions.iter().filter(|q| q.after && audience.meets(q.who) && kind(q));
        asked.any(|question| !self.has_passed(chapter, &Stop::Question(question.id.clone()), seat.into()))
    }

    /// True when what two do together on a page is behind both. One alone has nothing to wait for.
    fn has_met(&self, chapter: &Chapter) -> bool {
        let audience = Audience::of(self, Here::Both);
        let mut parts =
            chapter.exercise().filter(|part| audience.does(part) && self.can_be_prepared(chapter, part));
        self.is_solo() || parts.all(|part| self.has_passed(chapter, &Stop::Part(part.id.clone()), Here::Both))
    }

    /// The day on which a part was passed; none where it was not, or earlier versions did not keep it.
    pub(in crate::journey) fn passed_on(
        &self,
        chapter: &Chapter,
        part: &Part,
        seat: Seat,
    ) -> Option<NaiveDate> {
        let breach = self.breach_for(chapter);
        let round = self.round(&chapter.head.id, breach);
        let progress = self.progress(&chapter.head.id, breach, round, seat);
        progress.on.get(&Stop::Part(part.id.clone()).key()).copied()
    }
}

fn waiting_part<'a>(chapter: &'a Chapter, stop: &Stop) -> Option<&'a Part> {
    let Stop::Part(id) = stop else { return None };
    chapter.part(id).filter(|part| part.wait > 0)
}

/// The part before this one that is for this seat too, alone or with the other.
fn part_before<'a>(journey: &Journey, chapter: &'a Chapter, part: &Part, seat: Seat) -> Option<&'a Part> {
    let audience = Audience::of(journey, seat.into());
    let together = |part: &Part| part.who == Who::Together && !audience.solo && part.solo != Solo::Only;
    let before = chapter.exercise().take_while(|known| known.id != part.id);
    before.filter(|part| audience.does(part) || together(part)).last()
}

#[cfg(test)]
mod tests;
