//! The beginnings on the path: the beads of its practices, and the page that was left half done.

use chrono::NaiveDate;

use super::{Chapter, Guide, Here, Id, Journey, Position, Seat};
use crate::{block::Bead, journey::key::Hlc};

impl Journey {
    /// The state of a page of the path for everybody who walks. "Not now" and "not for us" look like done from there.
    pub fn bead(&self, guide: &Guide, id: &str) -> Bead {
        let here = if self.is_solo() { Here::First } else { Here::Both };
        let breach = self.breach_in(guide.scope(id));
        let round = self.round(id, breach);
        let walked = |&seat: &Seat| !self.progress(id, breach, round, seat).passed.is_empty();
        match self.is_answered(guide, id, here) {
            true => Bead::Done,
            false if here.seats().iter().any(walked) => Bead::Begun,
            false => Bead::NotYet,
        }
    }

    /// The stop at which those who are here go on with the page that they were on last; none where they left none half done.
    pub fn half_done(&self, guide: &Guide, here: Here, today: NaiveDate) -> Option<Position> {
        let begun = self.begun(guide, here).filter(|chapter| self.went_on(chapter, here));
        let open = begun.filter_map(|chapter| Some((chapter, self.next_on(guide, chapter, here, today)?)));
        let (chapter, stop) = open.max_by_key(|(chapter, _)| self.walked_at(chapter, here))?;
        Some(Position { chapter: chapter.head.id.clone(), stop })
    }

    /// When somebody of those who are here passed a stop of this page last.
    fn walked_at(&self, chapter: &Chapter, here: Here) -> Option<&Hlc> {
        let (page, breach) = (&chapter.head.id, self.breach_for(chapter));
        let round = self.round(page, breach);
        let ids = here.seats().iter().map(|&seat| Id::progress(page, breach, round, seat));
        ids.filter_map(|id| Some(&self.record(&id)?.hlc)).max()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        couple::Seats,
        journey_builder::{JourneyBuilder, SPRING},
        position::Stop,
        progress::State,
    };

    #[test]
    fn a_bead_is_done_once_everybody_answered_and_begun_once_anything_is_walked() {
        let (guide, page) = (Guide::bundled(), ("listening-actively", None));
        let bead = |told: &JourneyBuilder| told.journey.bead(&guide, page.0);
        for (walked, said, expected) in [
            (&[][..], &[][..], Bead::NotYet),
            (&[Seat::Second], &[], Bead::Begun),
            (&Seat::BOTH, &[], Bead::Begun),
            (&Seat::BOTH, &[(Seat::First, State::Done)], Bead::Begun),
            (&Seat::BOTH, &[(Seat::First, State::Done), (Seat::Second, State::NotNow)], Bead::Done),
            (&[], &[(Seat::First, State::NotForUs), (Seat::Second, State::NotForUs)], Bead::Done),
        ] {
            let mut told = JourneyBuilder::two();
            walked.iter().for_each(|&seat| told.pass(page, seat, [&Stop::Lesson]));
            said.iter().for_each(|&(seat, state)| told.say(page, seat, state));
            assert_eq!(bead(&told), expected, "{walked:?} {said:?}");
        }
        let mut alone = JourneyBuilder::by(Seats::One);
        alone.say(page, Seat::First, State::Done);
        assert_eq!(bead(&alone), Bead::Done);
    }

    #[test]
    fn a_page_on_what_broke_trust_has_its_bead_for_the_one_that_is_open() {
        let (guide, id) = (Guide::bundled(), "understanding-the-impact");
        let mut told = JourneyBuilder::hurt_and_broke();
        told.pass((id, None), Seat::First, [&Stop::Lesson]);
        assert_eq!(told.journey.bead(&guide, id), Bead::NotYet);
        told.pass((id, Some(SPRING)), Seat::First, [&Stop::Lesson]);
        assert_eq!(told.journey.bead(&guide, id), Bead::Begun);
    }

    #[test]
    fn half_done_is_the_page_that_they_were_on_last() {
        let (guide, today) = (Guide::bundled(), "2026-11-22".parse().unwrap());
        let half = |told: &JourneyBuilder, here| {
            told.journey.half_done(&guide, here, today).map(|position| position.chapter)
        };
        let mut told = JourneyBuilder::two();
        let work = |id: &str| {
            let told = JourneyBuilder::two();
            let stops = told.journey.stops(&guide, guide.chapter(id).unwrap(), Here::First);
            stops.into_iter().filter(|stop| Stop::is_work(&stop.key())).take(1).collect::<Vec<_>>()
        };
        let walk = |told: &mut JourneyBuilder, id: &str| {
            told.pass((id, None), Seat::First, [Stop::Lesson].iter().chain(&work(id)));
        };
        told.pass(("building-habits", None), Seat::First, [&Stop::Lesson]);
        assert_eq!(half(&told, Here::First), None, "reading ahead leaves nothing half done");
        walk(&mut told, "building-habits");
        walk(&mut told, "listening-actively");
        assert_eq!(half(&told, Here::First).as_deref(), Some("listening-actively"));
        assert_eq!([Here::Second, Here::Both].map(|here| half(&told, here)), [None, None]);
        told.say(("listening-actively", None), Seat::First, State::NotNow);
        assert_eq!(half(&told, Here::First).as_deref(), Some("building-habits"));
    }
}
